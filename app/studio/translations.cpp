// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/translations.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace boxwright::translations {

namespace {

/// lupdate files what a helper function tr() says under the namespace or the qualified class,
/// whatever name the function passes on; so those places are searched as well.
class Translator final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override
    {
        const QByteArray qualified = QByteArray("boxwright::") + context;
        for (const char* place : {context, qualified.constData(), "boxwright"}) {
            QString text = QTranslator::translate(place, source, disambiguation, n);
            if (!text.isEmpty())
                return text;
        }
        return {};
    }
};

} // namespace

QStringList languages()
{
    QStringList codes{u"en"_s};
    const QStringList files = QDir(u":/i18n"_s).entryList({u"boxwright_*.qm"_s}, QDir::Files);
    for (const QString& file : files) {
        const QString code = file.mid(10).chopped(3);
        if (code != "en"_L1)
            codes << code;
    }
    return codes;
}

void install(QApplication& application, const QString& language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    for (const auto& [name, folder] :
         {std::pair(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)),
          std::pair(u"boxwright"_s, u":/i18n"_s)}) {
        auto* translator = new Translator(&application);
        // The source texts are English, but for their plural forms.
        if (translator->load(locale, name, u"_"_s, folder)
            || translator->load(u"boxwright_en"_s, folder))
            QApplication::installTranslator(translator);
    }
}

} // namespace boxwright::translations
