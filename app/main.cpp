// SPDX-License-Identifier: GPL-3.0-or-later
// The executable holds what needs no drawing; the whole program is a module that it loads where it is needed, because
// loading the libraries that draw takes several times as long as most commands.
#include "app/textprogram.h"

#include <cstdio>
#include <dlfcn.h>
#include <filesystem>

namespace
{

// Beside the executable, as it is built, or where it is installed. A name without a folder would be looked for along
// the run path of whoever calls dlopen(), which a sanitizer does in the program's place.
std::filesystem::path modulePath()
{
    std::error_code error;
    const std::filesystem::path folder = std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
    const std::filesystem::path beside = folder / MIGOF_MODULE;
    return std::filesystem::exists(beside, error) ? beside : folder / MIGOF_MODULE_FOLDER / MIGOF_MODULE;
}

} // namespace

int main(int argc, char *argv[])
{
    if (const std::optional<int> code = TextProgram::run(argc, argv))
        return *code;
    void *module = dlopen(modulePath().c_str(), RTLD_LAZY | RTLD_LOCAL);
    auto *run = module ? reinterpret_cast<int (*)(int, char **)>(dlsym(module, "runWholeProgram")) : nullptr;
    if (!run) {
        std::fprintf(stderr, "migof-explorer: %s\n", dlerror());
        return 1;
    }
    return run(argc, argv);
}
