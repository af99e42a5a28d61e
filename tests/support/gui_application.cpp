// SPDX-License-Identifier: GPL-3.0-or-later
// Owns the application object of a test program, so that Catch2's own main can be used.
#include <QLocale>

#ifdef HIPSTRIDE_TEST_WIDGETS
#include <QApplication>
using TestApplication = QApplication;
#else
#include <QGuiApplication>
using TestApplication = QGuiApplication;
#endif

#include <memory>

#include "drawing/type_face.h"
#include "support/catch.h"

namespace {

class ApplicationListener : public TestListener
{
public:
    using TestListener::TestListener;

    void testRunStarting(const Catch::TestRunInfo &) override
    {
        // the program also runs at build time, when its tests are listed
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_application = std::make_unique<TestApplication>(m_count, m_words);
        hipstride::loadTypeFaces();
    }

    void testRunEnded(const Catch::TestRunStats &) override { m_application.reset(); }

private:
    int m_count = 1;
    char m_name[16] = "hipstride-tests";
    char *m_words[2] = {m_name, nullptr};
    std::unique_ptr<TestApplication> m_application;
};

} // namespace

CATCH_REGISTER_LISTENER(ApplicationListener)
