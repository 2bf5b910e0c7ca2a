// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/translations.h"

#include "core/texts.h"

#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace boxwright::translations {

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

void install(const QString& language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    installTexts(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installTexts(locale, u"boxwright"_s, u":/i18n"_s);
}

} // namespace boxwright::translations
