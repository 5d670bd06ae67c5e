// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "tests/support/testpackage.h"

#include <array>
#include <cstdint>
#include <cstdlib>

// The first byte chooses the file of a small package, the others are what stands in it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const TestPackage package;
    static const std::array names{"datapackage.json", "themes.csv",         "regions.csv",    "places.csv",
                                  "funding.csv",      "printed_totals.csv", "narratives.csv", "acronyms.csv",
                                  "sdg_examples.csv", "notes.csv"};
    if (size == 0)
        return 0;
    const QString name = QString::fromLatin1(names[data[0] % names.size()]);
    const QByteArray before = package.read(name);
    package.write(name, QByteArray(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1));
    const EditionResult result = DataPackageReader::read(package.path());
    if (!result.edition == !hasErrors(result.faults))
        std::abort();
    package.write(name, before);
    return 0;
}
