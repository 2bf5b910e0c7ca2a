// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/casemending.h"

#include "core/annotation/annotationdocument.h"
#include "core/run/suggestions.h"

#include <QCoreApplication>

namespace boxwright {

namespace {

/// Only a class tells lupdate where texts belong.
struct CaseMending
{
    Q_DECLARE_TR_FUNCTIONS(CaseMending)
};

QString stepText(CaseEdit edit)
{
    switch (edit) {
    case CaseEdit::AddFound:
        return CaseMending::tr("Add the found box");
    case CaseEdit::TakeLabel:
        return CaseMending::tr("Take the found label");
    case CaseEdit::TakePlace:
        return CaseMending::tr("Take the found place");
    case CaseEdit::OtherLabel:
        return CaseMending::tr("Choose another label");
    case CaseEdit::FitToContent:
        return CaseMending::tr("Fit to content");
    case CaseEdit::MarkDifficult:
        return CaseMending::tr("Mark as difficult");
    case CaseEdit::RemoveDrawn:
        break;
    }
    return CaseMending::tr("Remove the drawn box");
}

/// In place of the box with that id.
Result<void> replaceDrawn(AnnotationDocument& document, const Annotation& mended, CaseEdit edit)
{
    const Annotation* drawn = document.find(mended.id);
    if (drawn == nullptr || mended == *drawn || mended.box.isEmpty()) {
        return Error{ErrorCode::InvalidArgument,
                     CaseMending::tr("The box is drawn so already, so nothing was changed.")};
    }
    document.changeBoxes({mended}, stepText(edit));
    return {};
}

/// A label keeps its permanent id; one whose id is gone is found by its name.
Result<Detection> inProjectLabels(const Detection& found, const CaseLabels& labels)
{
    const std::vector<Detection> known =
        suggestionsFor({labels.model, {found}}, labels.project, {}, {}, 0);
    if (!known.empty())
        return known.front();
    return Error{ErrorCode::NotFound,
                 CaseMending::tr("The label that was found is no longer in the project, "
                                 "so nothing was changed.")};
}

Result<void> addFound(AnnotationDocument& document, const Detection& found,
                      const CaseLabels& labels)
{
    const Result<Detection> known = inProjectLabels(found, labels);
    if (!known)
        return known.error();
    const ModelFindings findings{labels.project, {*known}};
    if (suggestionsFor(findings, labels.project, document.annotations(), {}, 0).empty()) {
        return Error{
            ErrorCode::AlreadyExists,
            CaseMending::tr("A box of this label is drawn here by now, so nothing was changed.")};
    }
    const Annotation box = acceptedBox(*known, document.image().size);
    if (box.box.isEmpty()) {
        return Error{
            ErrorCode::InvalidArgument,
            CaseMending::tr("The found box lies outside the image, so nothing was changed.")};
    }
    document.addBoxes({box}, stepText(CaseEdit::AddFound));
    return {};
}

Result<void> takeFound(AnnotationDocument& document, const Annotation& drawn,
                       const Detection& found, CaseEdit edit, const CaseLabels& labels)
{
    Annotation mended = drawn;
    if (edit == CaseEdit::TakeLabel) {
        const Result<Detection> known = inProjectLabels(found, labels);
        if (!known)
            return known.error();
        mended.label = known->label;
    } else {
        const Annotation accepted = acceptedBox(found, document.image().size);
        mended.box = accepted.box;
        mended.author = accepted.author;
        mended.score = accepted.score;
    }
    return replaceDrawn(document, mended, edit);
}

} // namespace

Result<Annotation> drawnAsMeasured(const AnnotationDocument& document, const Annotation& measured)
{
    const Annotation* drawn = document.find(measured.id);
    if (drawn == nullptr) {
        return Error{ErrorCode::NotFound,
                     CaseMending::tr("This box was removed since the model was measured, so "
                                     "nothing was changed.")};
    }
    if (drawn->label != measured.label || drawn->box != measured.box
        || drawn->difficult != measured.difficult || drawn->crowd != measured.crowd) {
        return Error{ErrorCode::InvalidArgument,
                     CaseMending::tr("This box was changed since the model was measured, so "
                                     "nothing was done. Open it in Label to look at it again.")};
    }
    return *drawn;
}

Result<void> mendCase(AnnotationDocument& document, const BoxCase& boxCase, CaseEdit edit,
                      const CaseLabels& labels)
{
    if (edit == CaseEdit::AddFound)
        return addFound(document, *boxCase.detection, labels);
    const Result<Annotation> drawn = drawnAsMeasured(document, *boxCase.truth);
    if (!drawn)
        return drawn.error();
    if (edit == CaseEdit::TakeLabel || edit == CaseEdit::TakePlace)
        return takeFound(document, *drawn, *boxCase.detection, edit, labels);
    if (edit == CaseEdit::RemoveDrawn) {
        document.removeBoxes({drawn->id}, stepText(edit));
        return {};
    }
    Annotation difficult = *drawn;
    difficult.difficult = true;
    document.changeBoxes({difficult}, stepText(edit));
    return {};
}

Result<void> relabelCase(AnnotationDocument& document, const BoxCase& boxCase, LabelId label)
{
    Result<Annotation> drawn = drawnAsMeasured(document, *boxCase.truth);
    if (!drawn)
        return drawn.error();
    drawn->label = label;
    return replaceDrawn(document, *drawn, CaseEdit::OtherLabel);
}

Result<void> fitCase(AnnotationDocument& document, const BoxCase& boxCase,
                     const std::optional<BoundingBox>& fitted)
{
    Result<Annotation> drawn = drawnAsMeasured(document, *boxCase.truth);
    if (!drawn)
        return drawn.error();
    if (!fitted || *fitted == drawn->box) {
        return Error{ErrorCode::InvalidArgument,
                     CaseMending::tr("Nothing to fit: the box is tight already, or what is around "
                                     "it is not plain enough.")};
    }
    drawn->box = *fitted;
    return replaceDrawn(document, *drawn, CaseEdit::FitToContent);
}

} // namespace boxwright
