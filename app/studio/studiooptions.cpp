// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/studiooptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StudioOptions)
};

QCommandLineOption hidden(const QString& name, const QString& valueName)
{
    QCommandLineOption option(name, {}, valueName);
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

QSize parseSize(const QString& text)
{
    const QStringList sides = text.split(u'x');
    return sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
}

} // namespace

Result<StudioOptions> parseStudioOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr(
        "Label images, train a detector on your own labels, see how good it is, and use it."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"project"_s, Text::tr("The .boxwright file to open."),
                                 u"[PROJECT]"_s);
    const QCommandLineOption theme(u"theme"_s, Text::tr("light or dark, instead of the setting."),
                                   u"NAME"_s);
    const QCommandLineOption size = hidden(u"size"_s, u"WxH"_s);
    const QCommandLineOption screenshot = hidden(u"screenshot"_s, u"DIR"_s);
    const QCommandLineOption measure = hidden(u"measure-start"_s, {});
    const QCommandLineOption measureOpen = hidden(u"measure-open"_s, {});
    parser.addOptions({theme, size, screenshot, measure, measureOpen});
    parser.process(arguments);

    StudioOptions options;
    if (parser.positionalArguments().size() > 1)
        return Error{ErrorCode::InvalidArgument,
                     Text::tr("Only one project can be opened at a time.")};
    if (!parser.positionalArguments().isEmpty())
        options.project = QFileInfo(parser.positionalArguments().first()).absoluteFilePath();
    options.screenshotFolder = parser.value(screenshot);
    options.measureStart = parser.isSet(measure);
    options.measureOpen = parser.isSet(measureOpen);
    if (parser.isSet(theme)) {
        const QString name = parser.value(theme);
        if (name != "light"_L1 && name != "dark"_L1)
            return Error{ErrorCode::InvalidArgument,
                         Text::tr("The theme is either light or dark.")};
        options.theme = name == "dark"_L1 ? ThemeMode::Dark : ThemeMode::Light;
    }
    if (parser.isSet(size)) {
        options.size = parseSize(parser.value(size));
        if (options.size.isEmpty())
            return Error{ErrorCode::InvalidArgument, Text::tr("A size is written as 1280x800.")};
    }
    return options;
}

} // namespace boxwright
