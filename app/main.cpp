// SPDX-License-Identifier: GPL-3.0-or-later
// The executable holds what needs no drawing; the whole program is a module that it loads where it is needed, because
// loading the libraries that draw takes several times as long as most commands.
#include "app/textprogram.h"

#include <cstdio>
#include <dlfcn.h>

int main(int argc, char *argv[])
{
    if (const std::optional<int> code = TextProgram::run(argc, argv))
        return *code;
    // Found beside the executable or where it is installed, as the executable's run path says.
    void *module = dlopen(MIGOF_MODULE, RTLD_LAZY | RTLD_LOCAL);
    auto *run = module ? reinterpret_cast<int (*)(int, char **)>(dlsym(module, "runWholeProgram")) : nullptr;
    if (!run) {
        std::fprintf(stderr, "migof-explorer: %s\n", dlerror());
        return 1;
    }
    return run(argc, argv);
}
