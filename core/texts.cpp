// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/texts.h"

#include <QCoreApplication>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

/// lupdate files what a helper function tr() says, or says through a class, under the namespace or
/// the class with or without it, whatever name comes here; so those places are searched as well.
class Translator final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override
    {
        const QByteArray name(context);
        const QByteArray qualified = "boxwright::" + name;
        const QByteArray plain = name.mid(name.lastIndexOf(':') + 1);
        for (const char* place : {context, qualified.constData(), plain.constData(), "boxwright"}) {
            QString text = QTranslator::translate(place, source, disambiguation, n);
            if (!text.isEmpty())
                return text;
        }
        return {};
    }
};

} // namespace

bool installTexts(const QLocale& locale, const QString& name, const QString& folder)
{
    auto translator = std::make_unique<Translator>(QCoreApplication::instance());
    return (translator->load(locale, name, u"_"_s, folder)
            || translator->load(u"boxwright_en"_s, folder))
        && QCoreApplication::installTranslator(translator.release());
}

} // namespace boxwright
