// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/sources/gunzipdevice.h"

#include "models/package/sources/unpackedsize.h"

#include <algorithm>
#include <limits>
#include <zlib.h>

namespace
{
constexpr int gzipAlone = 15 + 16; // zlib's way to say: the largest window, and gzip's head and checksum
constexpr qsizetype inputSize = qsizetype(64) * 1024;
} // namespace

GunzipDevice::GunzipDevice(std::unique_ptr<QIODevice> packed, qint64 maximumSize)
    : m_packed(std::move(packed))
    , m_maximumSize(maximumSize)
    , m_input(inputSize, Qt::Uninitialized)
    , m_stream(std::make_unique<z_stream_s>())
{
    if (inflateInit2(m_stream.get(), gzipAlone) == Z_OK)
        QIODevice::open(ReadOnly | Unbuffered);
    else
        setErrorString(tr("there is not enough memory to unpack it"));
}

GunzipDevice::~GunzipDevice()
{
    inflateEnd(m_stream.get());
}

qint64 GunzipDevice::fail(const QString &reason)
{
    m_failed = true;
    setErrorString(reason);
    return -1;
}

// Reads on in the packed device once all of it that was read is used. False where there is no more, or an error.
bool GunzipDevice::fill()
{
    if (m_stream->avail_in > 0)
        return true;
    const qint64 size = m_packed->read(m_input.data(), m_input.size());
    if (size < 0)
        fail(m_packed->errorString());
    if (size <= 0)
        return false;
    m_taken += size;
    m_stream->next_in = reinterpret_cast<Bytef *>(m_input.data());
    m_stream->avail_in = static_cast<uInt>(size);
    return true;
}

// A step of zlib's. False after an error.
bool GunzipDevice::unpack()
{
    m_betweenParts = false;
    const int code = inflate(m_stream.get(), Z_NO_FLUSH);
    if (code == Z_STREAM_END) {
        m_betweenParts = true;
        return inflateReset(m_stream.get()) == Z_OK;
    }
    if (code == Z_OK || code == Z_BUF_ERROR)
        return true;
    fail(m_taken < inputSize && m_unpacked == 0 ? tr("it is not packed with gzip, or it is damaged")
                                                : tr("it is damaged where it is packed"));
    return false;
}

qint64 GunzipDevice::readData(char *data, qint64 most)
{
    if (m_failed)
        return -1;
    const qint64 room = std::min<qint64>(most, std::numeric_limits<int>::max());
    m_stream->next_out = reinterpret_cast<Bytef *>(data);
    m_stream->avail_out = static_cast<uInt>(room);
    while (m_stream->avail_out > 0 && fill()) {
        if (!unpack())
            return -1;
    }
    if (m_failed)
        return -1;
    const qint64 size = room - m_stream->avail_out;
    m_unpacked += size;
    if (m_unpacked > m_maximumSize)
        return fail(tr("it unpacks to more than 1 GiB; tables up to that size can be read"));
    if (UnpackedSize::isBeyond(m_unpacked, m_taken))
        //: %1 is a number
        return fail(tr("it unpacks to more than %1 times its size, as no table does").arg(UnpackedSize::maximumRatio));
    if (size == 0 && most > 0 && !m_betweenParts)
        return fail(tr("it ends in the middle of what is packed"));
    return size;
}
