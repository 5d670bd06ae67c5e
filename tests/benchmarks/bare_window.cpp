// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a Qt Widgets program can do: a window is shown, painted and written to a PNG file. Start-up times of
// the explorer are told as a multiple of this one's.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QPixmap>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QLabel(QStringLiteral("A bare window")));
    window.resize(1440, 900);
    window.show();
    QCoreApplication::processEvents();
    return window.grab().save(application.arguments().value(1), "png") ? 0 : 1;
}
