# SPDX-License-Identifier: GPL-3.0-or-later
# What a desktop needs to find the program; the program itself is installed by app/. Included at the top.
install(FILES ${CMAKE_CURRENT_LIST_DIR}/icons/migof-explorer.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
    RENAME org.migof.Explorer.svg)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/org.migof.Explorer.desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/org.migof.Explorer.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/README.md
    DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${CMAKE_CURRENT_LIST_DIR}/completions/migof-explorer
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
