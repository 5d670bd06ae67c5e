// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/fault.h"

#include <optional>

/// What reading or making something came to: a value, or the faults that kept it from being made. A value may come with
/// warnings. Work that makes no value, as writing a file, returns a std::optional<Fault>: nothing where it is done.
template <typename T> struct Result {
    std::optional<T> value;
    QList<Fault> faults = {}; ///< an error among them where there is no value

    static Result failed(const Fault &fault) { return {std::nullopt, {fault}}; }
    /// What to tell who wanted the value: the first fault. Empty where there is none.
    QString error() const { return faults.isEmpty() ? QString() : faults.first().toString(); }
};
