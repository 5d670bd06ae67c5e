// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QObject;

/// Several test classes in one program, which links once for all of a room: `tests_models_edition tst_edition ARGS…`
/// runs the class of tst_edition.cpp with Qt Test's arguments; without a name every class runs in turn.
namespace TestMain
{
using Make = std::unique_ptr<QObject> (*)();

/// Makes a class known under the name of its file. Returns true, for an initialiser.
bool add(const char *file, Make make);
/// Runs what argv asks for; the number of failures.
int run(int argc, char **argv);
} // namespace TestMain

/// Stands where a program of one class alone would have QTEST_MAIN.
#define MIGOF_TEST(Class)                                                                                              \
    namespace                                                                                                          \
    {                                                                                                                  \
    [[maybe_unused]] const bool added##Class =                                                                         \
        TestMain::add(__FILE__, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });               \
    }
