// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QIODevice>
#include <memory>

struct z_stream_s;

/// What a device holds that was packed with gzip, unpacked as it is read: one part after the other where several follow
/// one another. Ends with an error where it is damaged or cut off, or unpacks beyond the limits (UnpackedSize).
class GunzipDevice final : public QIODevice
{
    Q_DECLARE_TR_FUNCTIONS(GunzipDevice)

public:
    /// `packed` must be open for reading. Of more than `maximumSize` bytes nothing more is unpacked.
    GunzipDevice(std::unique_ptr<QIODevice> packed, qint64 maximumSize);
    ~GunzipDevice() override;
    Q_DISABLE_COPY_MOVE(GunzipDevice)

    bool isSequential() const override { return true; }
    // Not of this device, which has none, but of the packed one, to tell how far it is read.
    qint64 pos() const override { return m_packed->pos(); }
    qint64 size() const override { return m_packed->size(); }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool fill();
    bool unpack();
    qint64 fail(const QString &reason);

    std::unique_ptr<QIODevice> m_packed;
    qint64 m_maximumSize;
    QByteArray m_input;
    std::unique_ptr<z_stream_s> m_stream;
    qint64 m_taken = 0;
    qint64 m_unpacked = 0;
    bool m_betweenParts = true; // nothing of the next one was read
    bool m_failed = false;
};
