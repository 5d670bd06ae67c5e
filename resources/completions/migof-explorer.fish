# SPDX-License-Identifier: GPL-3.0-or-later
# Completion for fish, installed where it looks for those of packages: the program itself knows what may follow. Files
# where it offers nothing, as fish does of itself.
function __migof_explorer_candidates
    set -l words (commandline -opc) (commandline -ct)
    $words[1] complete -- $words[2..-1] 2>/dev/null
end
complete -c migof-explorer -a '(__migof_explorer_candidates)'
