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
install(FILES ${CMAKE_CURRENT_LIST_DIR}/completions/migof-explorer.fish
    DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
set(MIGOF_ZSH_COMPLETIONS ${CMAKE_INSTALL_DATADIR}/zsh/site-functions CACHE STRING
    "Where zsh looks for the completions of packages")
install(FILES ${CMAKE_CURRENT_LIST_DIR}/completions/_migof-explorer DESTINATION ${MIGOF_ZSH_COMPLETIONS})
# The program writes the page from its own table of commands.
set(manual_page ${PROJECT_BINARY_DIR}/migof-explorer.1)
add_custom_command(OUTPUT ${manual_page}
    COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C.UTF-8 $<TARGET_FILE:migof-explorer> manual-page > ${manual_page}
    DEPENDS migof-explorer
    VERBATIM)
add_custom_target(manual_page ALL DEPENDS ${manual_page})
install(FILES ${manual_page} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
