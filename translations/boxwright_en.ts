<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message numerus="yes">
        <source>“%1” was measured on %Ln box(es) only: %2 % of them are found, but of many more it may be anything from %3 % to %4 %. Add images of it to this part.</source>
        <translation>
            <numerusform>“%1” was measured on %Ln box only: %2 % of them are found, but of many more it may be anything from %3 % to %4 %. Add images of it to this part.</numerusform>
            <numerusform>“%1” was measured on %Ln boxes only: %2 % of them are found, but of many more it may be anything from %3 % to %4 %. Add images of it to this part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was learned from %Ln box(es), and only %2 % of those here are found. Draw some %3 more of it, in images as varied as those to come.</source>
        <translation>
            <numerusform>“%1” was learned from %Ln box, and only %2 % of those here are found. Draw some %3 more of it, in images as varied as those to come.</numerusform>
            <numerusform>“%1” was learned from %Ln boxes, and only %2 % of those here are found. Draw some %3 more of it, in images as varied as those to come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is found twice at %Ln place(s). Check that each is drawn once, and as a whole rather than in parts.</source>
        <translation>
            <numerusform>“%1” is found twice at %Ln place. Check that each is drawn once, and as a whole rather than in parts.</numerusform>
            <numerusform>“%1” is found twice at %Ln places. Check that each is drawn once, and as a whole rather than in parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) here are among the training images as well, as copies, so these figures promise too much. Open Health and move each group of copies to one part.</source>
        <translation>
            <numerusform>%Ln image here is among the training images as well, as a copy, so these figures promise too much. Open Health and move each group of copies to one part.</numerusform>
            <numerusform>%Ln images here are among the training images as well, as copies, so these figures promise too much. Open Health and move each group of copies to one part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Almost everything is found (AP50 %1 %), and %Ln image(s) here are among the training images as well, as copies. Open Health and move each group of copies to one part.</source>
        <translation>
            <numerusform>Almost everything is found (AP50 %1 %), and %Ln image here is among the training images as well, as a copy. Open Health and move each group of copies to one part.</numerusform>
            <numerusform>Almost everything is found (AP50 %1 %), and %Ln images here are among the training images as well, as copies. Open Health and move each group of copies to one part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 boxes of “%2” here lie on %Ln image(s) only, where they have light and surroundings in common, so nobody knows how well it is found elsewhere. Add other images of it to this part.</source>
        <translation>
            <numerusform>The %1 boxes of “%2” here lie on %Ln image only, where they have light and surroundings in common, so nobody knows how well it is found elsewhere. Add other images of it to this part.</numerusform>
            <numerusform>The %1 boxes of “%2” here lie on %Ln images only, where they have light and surroundings in common, so nobody knows how well it is found elsewhere. Add other images of it to this part.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoxFindings</name>
    <message numerus="yes">
        <source>%Ln box(es) reach beyond their image.</source>
        <translation>
            <numerusform>%Ln box reaches beyond its image.</numerusform>
            <numerusform>%Ln boxes reach beyond their image.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) nearly equal another one of the same label.</source>
        <translation>
            <numerusform>%Ln box nearly equals another one of the same label.</numerusform>
            <numerusform>%Ln boxes nearly equal another one of the same label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) are under %1 pixels when the image is fitted to %2 pixels.</source>
        <translation>
            <numerusform>%Ln box is under %1 pixels when the image is fitted to %2 pixels.</numerusform>
            <numerusform>%Ln boxes are under %1 pixels when the image is fitted to %2 pixels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) cover more than %1 % of their image.</source>
        <translation>
            <numerusform>%Ln box covers more than %1 % of its image.</numerusform>
            <numerusform>%Ln boxes cover more than %1 % of their image.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) were drawn on images that lay on their side.</source>
        <translation>
            <numerusform>%Ln box was drawn on images that lay on their side.</numerusform>
            <numerusform>%Ln boxes were drawn on images that lay on their side.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeSummary</name>
    <message numerus="yes">
        <source>%Ln image(s) will be removed from the project.</source>
        <translation>
            <numerusform>%Ln image will be removed from the project.</numerusform>
            <numerusform>%Ln images will be removed from the project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) will move to another part of the data.</source>
        <translation>
            <numerusform>%Ln image will move to another part of the data.</numerusform>
            <numerusform>%Ln images will move to another part of the data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) will be confirmed empty.</source>
        <translation>
            <numerusform>%Ln image will be confirmed empty.</numerusform>
            <numerusform>%Ln images will be confirmed empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) will be removed.</source>
        <translation>
            <numerusform>%Ln box will be removed.</numerusform>
            <numerusform>%Ln boxes will be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) will be changed.</source>
        <translation>
            <numerusform>%Ln box will be changed.</numerusform>
            <numerusform>%Ln boxes will be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) will be added to images that stay.</source>
        <translation>
            <numerusform>%Ln box will be added to images that stay.</numerusform>
            <numerusform>%Ln boxes will be added to images that stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) will be removed.</source>
        <translation>
            <numerusform>%Ln label will be removed.</numerusform>
            <numerusform>%Ln labels will be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The present file(s) of %Ln image(s) will be taken.</source>
        <translation>
            <numerusform>The present file of %Ln image will be taken.</numerusform>
            <numerusform>The present files of %Ln images will be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) will get another size: look whether the boxes still fit.</source>
        <translation>
            <numerusform>%Ln image will get another size: look whether the boxes still fit.</numerusform>
            <numerusform>%Ln images will get another size: look whether the boxes still fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CocoReader</name>
    <message numerus="yes">
        <source>%Ln of them are taken by name only.</source>
        <translation>
            <numerusform>%Ln of them are taken by name only.</numerusform>
            <numerusform>%Ln of them are taken by name only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CocoWriter</name>
    <message numerus="yes">
        <source>%Ln images name a license by a number that no list of licenses explains. Import the file that they came from again to have its list written too.</source>
        <translation>
            <numerusform>%Ln images name a license by a number that no list of licenses explains. Import the file that they came from again to have its list written too.</numerusform>
            <numerusform>%Ln images name a license by a number that no list of licenses explains. Import the file that they came from again to have its list written too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message numerus="yes">
        <source>The %Ln image(s) that both models were measured on show none of the labels that both know, so there is nothing to compare.</source>
        <translation>
            <numerusform>The %Ln image that both models were measured on shows none of the labels that both know, so there is nothing to compare.</numerusform>
            <numerusform>The %Ln images that both models were measured on show none of the labels that both know, so there is nothing to compare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the same %Ln image(s) both models are equally good by AP50.</source>
        <translation>
            <numerusform>On the same %Ln image both models are equally good by AP50.</numerusform>
            <numerusform>On the same %Ln images both models are equally good by AP50.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the same %Ln image(s) the newer model is better by %1 AP50; that is more than chance.</source>
        <translation>
            <numerusform>On the same %Ln image the newer model is better by %1 AP50; that is more than chance.</numerusform>
            <numerusform>On the same %Ln images the newer model is better by %1 AP50; that is more than chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the same %Ln image(s) the newer model is better by %1 AP50; with so few images that could be chance.</source>
        <translation>
            <numerusform>On the same %Ln image the newer model is better by %1 AP50; with so few images that could be chance.</numerusform>
            <numerusform>On the same %Ln images the newer model is better by %1 AP50; with so few images that could be chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the same %Ln image(s) the newer model is worse by %1 AP50; that is more than chance.</source>
        <translation>
            <numerusform>On the same %Ln image the newer model is worse by %1 AP50; that is more than chance.</numerusform>
            <numerusform>On the same %Ln images the newer model is worse by %1 AP50; that is more than chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the same %Ln image(s) the newer model is worse by %1 AP50; with so few images that could be chance.</source>
        <translation>
            <numerusform>On the same %Ln image the newer model is worse by %1 AP50; with so few images that could be chance.</numerusform>
            <numerusform>On the same %Ln images the newer model is worse by %1 AP50; with so few images that could be chance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message numerus="yes">
        <source>%Ln boxes were rounded to whole pixels.</source>
        <translation>
            <numerusform>%Ln box was rounded to whole pixels.</numerusform>
            <numerusform>%Ln boxes were rounded to whole pixels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels begin with =, +, - or @. A spreadsheet may take them for formulas.</source>
        <translation>
            <numerusform>%Ln label begins with =, +, - or @. A spreadsheet may take it for a formula.</numerusform>
            <numerusform>%Ln labels begin with =, +, - or @. A spreadsheet may take them for formulas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataSummary</name>
    <message numerus="yes">
        <source>%Ln labelled image(s) will be divided into training, validation and test images first.</source>
        <translation>
            <numerusform>%Ln labelled image will be divided into training, validation and test images first.</numerusform>
            <numerusform>%Ln labelled images will be divided into training, validation and test images first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) nobody has looked at will not be used.</source>
        <translation>
            <numerusform>%Ln image nobody has looked at will not be used.</numerusform>
            <numerusform>%Ln images nobody has looked at will not be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with boxes</source>
        <translation>
            <numerusform>%Ln with boxes</numerusform>
            <numerusform>%Ln with boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed empty</source>
        <translation>
            <numerusform>%Ln confirmed empty</numerusform>
            <numerusform>%Ln confirmed empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln to look at</numerusform>
            <numerusform>%Ln to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not divided yet</source>
        <translation>
            <numerusform>%Ln not divided yet</numerusform>
            <numerusform>%Ln not divided yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatasetExporter</name>
    <message numerus="yes">
        <source>%Ln images are stored turned or mirrored (EXIF orientation). Programs that ignore this will show their boxes elsewhere.</source>
        <translation>
            <numerusform>%Ln image is stored turned or mirrored (EXIF orientation). Programs that ignore this will show its boxes elsewhere.</numerusform>
            <numerusform>%Ln images are stored turned or mirrored (EXIF orientation). Programs that ignore this will show their boxes elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images that nobody labelled yet were left out.</source>
        <translation>
            <numerusform>%Ln image that nobody labelled yet was left out.</numerusform>
            <numerusform>%Ln images that nobody labelled yet were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln boxes are marked as difficult, crowd, cut off or covered, which this format cannot say.</source>
        <translation>
            <numerusform>%Ln box is marked as difficult, crowd, cut off or covered, which this format cannot say.</numerusform>
            <numerusform>%Ln boxes are marked as difficult, crowd, cut off or covered, which this format cannot say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images have tags, which this format cannot hold.</source>
        <translation>
            <numerusform>%Ln image has tags, which this format cannot hold.</numerusform>
            <numerusform>%Ln images have tags, which this format cannot hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln boxes were proposed by a model. This format says neither that nor their scores.</source>
        <translation>
            <numerusform>%Ln box was proposed by a model. This format says neither that nor its score.</numerusform>
            <numerusform>%Ln boxes were proposed by a model. This format says neither that nor their scores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are reviewed, which this format cannot say.</source>
        <translation>
            <numerusform>%Ln image is reviewed, which this format cannot say.</numerusform>
            <numerusform>%Ln images are reviewed, which this format cannot say.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatasetImporter</name>
    <message numerus="yes">
        <source>%Ln more of the same are not listed one by one.</source>
        <translation>
            <numerusform>%Ln more of the same are not listed one by one.</numerusform>
            <numerusform>%Ln more of the same are not listed one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln boxes of “%1” repeat another one exactly.</source>
        <translation>
            <numerusform>%Ln box of “%1” repeats another one exactly.</numerusform>
            <numerusform>%Ln boxes of “%1” repeat another one exactly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in the images folder have no annotations.</source>
        <translation>
            <numerusform>%Ln file in the images folder has no annotations.</numerusform>
            <numerusform>%Ln files in the images folder have no annotations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln images</source>
        <translation>
            <numerusform>Import %Ln image</numerusform>
            <numerusform>Import %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) of “%1” differ from those here.</source>
        <translation>
            <numerusform>%Ln box of “%1” differs from the one here.</numerusform>
            <numerusform>%Ln boxes of “%1” differ from those here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthFixes</name>
    <message numerus="yes">
        <source>Remove %Ln duplicate(s)</source>
        <translation>
            <numerusform>Remove %Ln duplicate</numerusform>
            <numerusform>Remove %Ln duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clip %Ln box(es)</source>
        <translation>
            <numerusform>Clip %Ln box</numerusform>
            <numerusform>Clip %Ln boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln surplus box(es)</source>
        <translation>
            <numerusform>Delete %Ln surplus box</numerusform>
            <numerusform>Delete %Ln surplus boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln label(s) into “%1”</source>
        <translation>
            <numerusform>Merge %Ln label into “%1”</numerusform>
            <numerusform>Merge %Ln labels into “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn %Ln box(es)</source>
        <translation>
            <numerusform>Turn %Ln box</numerusform>
            <numerusform>Turn %Ln boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln box(es)</source>
        <translation>
            <numerusform>Delete %Ln box</numerusform>
            <numerusform>Delete %Ln boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln label(s) without boxes</source>
        <translation>
            <numerusform>Delete %Ln label without boxes</numerusform>
            <numerusform>Delete %Ln labels without boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageFindings</name>
    <message numerus="yes">
        <source>%Ln image file(s) are not where the project expects them.</source>
        <translation>
            <numerusform>%Ln image file is not where the project expects it.</numerusform>
            <numerusform>%Ln image files are not where the project expects them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image file(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln image file cannot be read.</numerusform>
            <numerusform>%Ln image files cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image file(s) are cut off: a part of the picture is missing.</source>
        <translation>
            <numerusform>%Ln image file is cut off: a part of the picture is missing.</numerusform>
            <numerusform>%Ln image files are cut off: a part of the picture is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image file(s) have changed since they were added.</source>
        <translation>
            <numerusform>%Ln image file has changed since it was added.</numerusform>
            <numerusform>%Ln image files have changed since they were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) are exact copies of others.</source>
        <translation>
            <numerusform>%Ln image is an exact copy of another.</numerusform>
            <numerusform>%Ln images are exact copies of others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) look the same as others.</source>
        <translation>
            <numerusform>%Ln image looks the same as another.</numerusform>
            <numerusform>%Ln images look the same as others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageOperations</name>
    <message numerus="yes">
        <source>Set the part of %Ln image(s)</source>
        <translation>
            <numerusform>Set the part of %Ln image</numerusform>
            <numerusform>Set the part of %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln image(s) reviewed</source>
        <translation>
            <numerusform>Mark %Ln image reviewed</numerusform>
            <numerusform>Mark %Ln images reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln image(s) not reviewed</source>
        <translation>
            <numerusform>Mark %Ln image not reviewed</numerusform>
            <numerusform>Mark %Ln images not reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %Ln image(s) empty</source>
        <translation>
            <numerusform>Confirm %Ln image empty</numerusform>
            <numerusform>Confirm %Ln images empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln image(s)</source>
        <translation>
            <numerusform>Remove %Ln image</numerusform>
            <numerusform>Remove %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln image(s) as unseen</source>
        <translation>
            <numerusform>Mark %Ln image as unseen</numerusform>
            <numerusform>Mark %Ln images as unseen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageRelink</name>
    <message numerus="yes">
        <source>Find %Ln missing image(s)</source>
        <translation>
            <numerusform>Find %Ln missing image</numerusform>
            <numerusform>Find %Ln missing images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln changed image(s)</source>
        <translation>
            <numerusform>Take %Ln changed image</numerusform>
            <numerusform>Take %Ln changed images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImagesNeeded</name>
    <message numerus="yes">
        <source>An AP50 of %1 takes at least about %2 more images of this kind. That is a rough guess from %Ln training(s).</source>
        <translation>
            <numerusform>An AP50 of %1 takes at least about %2 more images of this kind. That is a rough guess from %Ln training.</numerusform>
            <numerusform>An AP50 of %1 takes at least about %2 more images of this kind. That is a rough guess from %Ln trainings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An AP50 of %1 takes about %2 to %3 more images of this kind. That is a rough guess from %Ln training(s).</source>
        <translation>
            <numerusform>An AP50 of %1 takes about %2 to %3 more images of this kind. That is a rough guess from %Ln training.</numerusform>
            <numerusform>An AP50 of %1 takes about %2 to %3 more images of this kind. That is a rough guess from %Ln trainings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImgLabReader</name>
    <message numerus="yes">
        <source>%Ln boxes have no label.</source>
        <translation>
            <numerusform>%Ln box has no label.</numerusform>
            <numerusform>%Ln boxes have no label.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelFindings</name>
    <message numerus="yes">
        <source>%Ln label(s) have fewer than %1 boxes to learn from: %2.</source>
        <translation>
            <numerusform>%Ln label has fewer than %1 boxes to learn from: %2.</numerusform>
            <numerusform>%Ln labels have fewer than %1 boxes to learn from: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) have fewer than %1 boxes in the test part: %2.</source>
        <translation>
            <numerusform>%Ln label has fewer than %1 boxes in the test part: %2.</numerusform>
            <numerusform>%Ln labels have fewer than %1 boxes in the test part: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) have no box: %1.</source>
        <translation>
            <numerusform>%Ln label has no box: %1.</numerusform>
            <numerusform>%Ln labels have no box: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelMeWriter</name>
    <message numerus="yes">
        <source>%Ln boxes were proposed by a model without a score. labelme cannot say that a model drew them.</source>
        <translation>
            <numerusform>%Ln box was proposed by a model without a score. labelme cannot say that a model drew it.</numerusform>
            <numerusform>%Ln boxes were proposed by a model without a score. labelme cannot say that a model drew them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManifestReader</name>
    <message numerus="yes">
        <source>%Ln boxes have no confidence.</source>
        <translation>
            <numerusform>%Ln box has no confidence.</numerusform>
            <numerusform>%Ln boxes have no confidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images have no annotations.</source>
        <translation>
            <numerusform>%Ln image has no annotations.</numerusform>
            <numerusform>%Ln images have no annotations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManifestWriter</name>
    <message numerus="yes">
        <source>%Ln images have more than the 50 boxes that Rekognition takes of an image.</source>
        <translation>
            <numerusform>%Ln image has more than the 50 boxes that Rekognition takes of an image.</numerusform>
            <numerusform>%Ln images have more than the 50 boxes that Rekognition takes of an image.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images have a side of less than 64 or more than 4096 pixels. Rekognition does not take them.</source>
        <translation>
            <numerusform>%Ln image has a side of less than 64 or more than 4096 pixels. Rekognition does not take it.</numerusform>
            <numerusform>%Ln images have a side of less than 64 or more than 4096 pixels. Rekognition does not take them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are neither JPEG nor PNG. Rekognition does not take them.</source>
        <translation>
            <numerusform>%Ln image is neither JPEG nor PNG. Rekognition does not take it.</numerusform>
            <numerusform>%Ln images are neither JPEG nor PNG. Rekognition does not take them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are larger than 15 MB. Rekognition does not take them.</source>
        <translation>
            <numerusform>%Ln image is larger than 15 MB. Rekognition does not take it.</numerusform>
            <numerusform>%Ln images are larger than 15 MB. Rekognition does not take them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are confirmed empty. Rekognition leaves them out of training.</source>
        <translation>
            <numerusform>%Ln image is confirmed empty. Rekognition leaves it out of training.</numerusform>
            <numerusform>%Ln images are confirmed empty. Rekognition leaves them out of training.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln boxes are marked as difficult, crowd, truncated or occluded. A manifest cannot say so.</source>
        <translation>
            <numerusform>%Ln box is marked as difficult, crowd, truncated or occluded. A manifest cannot say so.</numerusform>
            <numerusform>%Ln boxes are marked as difficult, crowd, truncated or occluded. A manifest cannot say so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The boxes have %Ln labels. Rekognition takes 250.</source>
        <translation>
            <numerusform>The boxes have %Ln label. Rekognition takes 250.</numerusform>
            <numerusform>The boxes have %Ln labels. Rekognition takes 250.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels have names of more than 256 characters. Rekognition does not take them.</source>
        <translation>
            <numerusform>%Ln label has a name of more than 256 characters. Rekognition does not take it.</numerusform>
            <numerusform>%Ln labels have names of more than 256 characters. Rekognition does not take them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln boxes were rounded to whole pixels.</source>
        <translation>
            <numerusform>%Ln box was rounded to whole pixels.</numerusform>
            <numerusform>%Ln boxes were rounded to whole pixels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are longer than 100,000 characters. Rekognition leaves them out.</source>
        <translation>
            <numerusform>%Ln line is longer than 100,000 characters. Rekognition leaves it out.</numerusform>
            <numerusform>%Ln lines are longer than 100,000 characters. Rekognition leaves them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are more than 20 times as long as they are wide. Rekognition does not take them.</source>
        <translation>
            <numerusform>%Ln image is more than 20 times as long as it is wide. Rekognition does not take it.</numerusform>
            <numerusform>%Ln images are more than 20 times as long as they are wide. Rekognition does not take them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln manifests have more than 250,000 lines. Rekognition does not take them.</source>
        <translation>
            <numerusform>%Ln manifest has more than 250,000 lines. Rekognition does not take it.</numerusform>
            <numerusform>%Ln manifests have more than 250,000 lines. Rekognition does not take them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln manifests are larger than 1 GB. Rekognition does not take them.</source>
        <translation>
            <numerusform>%Ln manifest is larger than 1 GB. Rekognition does not take it.</numerusform>
            <numerusform>%Ln manifests are larger than 1 GB. Rekognition does not take them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>about %Ln hour</numerusform>
            <numerusform>about %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training image(s)</source>
        <translation>
            <numerusform>%Ln training image</numerusform>
            <numerusform>%Ln training images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln validation image(s)</source>
        <translation>
            <numerusform>%Ln validation image</numerusform>
            <numerusform>%Ln validation images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test image(s)</source>
        <translation>
            <numerusform>%Ln test image</numerusform>
            <numerusform>%Ln test images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %Ln box(es)</source>
        <translation>
            <numerusform>%1 with %Ln box</numerusform>
            <numerusform>%1 with %Ln boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s), each through a model that had not seen it (k-fold)</source>
        <translation>
            <numerusform>%Ln image, each through a model that had not seen it (k-fold)</numerusform>
            <numerusform>%Ln images, each through a model that had not seen it (k-fold)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%Ln shapes are outlines, not boxes.</source>
        <translation>
            <numerusform>%Ln shape is an outline, not a box.</numerusform>
            <numerusform>%Ln shapes are outlines, not boxes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanReasons</name>
    <message numerus="yes">
        <source>%1 epochs, which make %2 steps with %Ln training image(s).</source>
        <translation>
            <numerusform>%1 epochs, which make %2 steps with %Ln training image.</numerusform>
            <numerusform>%1 epochs, which make %2 steps with %Ln training images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) have to be told apart, which takes longer than a few.</source>
        <translation>
            <numerusform>%Ln label has to be told apart, which takes longer than a few.</numerusform>
            <numerusform>%Ln labels have to be told apart, which takes longer than a few.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How many epochs fit into %Ln minute(s) is measured as it starts.</source>
        <translation>
            <numerusform>How many epochs fit into %Ln minute is measured as it starts.</numerusform>
            <numerusform>How many epochs fit into %Ln minutes is measured as it starts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %1 epochs that are usual, only so many fit into %Ln minute(s).</source>
        <translation>
            <numerusform>Of the %1 epochs that are usual, only so many fit into %Ln minute.</numerusform>
            <numerusform>Of the %1 epochs that are usual, only so many fit into %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer epochs on a computer that would take longer than %Ln minute(s).</source>
        <translation>
            <numerusform>Fewer epochs on a computer that would take longer than %Ln minute.</numerusform>
            <numerusform>Fewer epochs on a computer that would take longer than %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than the %1 epochs that are usual, for which this computer would take longer than %Ln minute(s).</source>
        <translation>
            <numerusform>Fewer than the %1 epochs that are usual, for which this computer would take longer than %Ln minute.</numerusform>
            <numerusform>Fewer than the %1 epochs that are usual, for which this computer would take longer than %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ends early when %Ln epoch(s) in a row are clearly worse than the best.</source>
        <translation>
            <numerusform>It ends early when %Ln epoch in a row is clearly worse than the best.</numerusform>
            <numerusform>It ends early when %Ln epochs in a row are clearly worse than the best.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) without anything teach it what to leave alone.</source>
        <translation>
            <numerusform>%Ln image without anything teaches it what to leave alone.</numerusform>
            <numerusform>%Ln images without anything teach it what to leave alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Images are looked at in %Ln overlapping part(s) of %1 pixels, as asked for.</source>
        <translation>
            <numerusform>Images are looked at in %Ln overlapping part of %1 pixels, as asked for.</numerusform>
            <numerusform>Images are looked at in %Ln overlapping parts of %1 pixels, as asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Objects are about %1 pixels wide when a whole image is shrunk to %2: images are looked at in %Ln overlapping part(s).</source>
        <translation>
            <numerusform>Objects are about %1 pixels wide when a whole image is shrunk to %2: images are looked at in %Ln overlapping part.</numerusform>
            <numerusform>Objects are about %1 pixels wide when a whole image is shrunk to %2: images are looked at in %Ln overlapping parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) come first, so that every image is also looked at by a model that has never seen it.</source>
        <translation>
            <numerusform>%Ln training comes first, so that every image is also looked at by a model that has never seen it.</numerusform>
            <numerusform>%Ln trainings come first, so that every image is also looked at by a model that has never seen it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWarnings</name>
    <message numerus="yes">
        <source>It will take some %1 minutes, longer than the %Ln minute(s) that it has.</source>
        <translation>
            <numerusform>It will take some %1 minutes, longer than the %Ln minute that it has.</numerusform>
            <numerusform>It will take some %1 minutes, longer than the %Ln minutes that it has.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectSamples</name>
    <message numerus="yes">
        <source>%Ln image(s) of the part helped to make the model and are left out of its figures.</source>
        <translation>
            <numerusform>%Ln image of the part helped to make the model and is left out of its figures.</numerusform>
            <numerusform>%Ln images of the part helped to make the model and are left out of its figures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message numerus="yes">
        <source>“%1” was taken for “%2” %Ln time(s).</source>
        <translation>
            <numerusform>“%1” was taken for “%2” %Ln time.</numerusform>
            <numerusform>“%1” was taken for “%2” %Ln times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>%Ln box(es)</source>
        <translation>
            <numerusform>%Ln box</numerusform>
            <numerusform>%Ln boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln image(s) with %1 that it learned from: it does worse on others.</source>
        <translation>
            <numerusform>Measured on %Ln image with %1 that it learned from: it does worse on others.</numerusform>
            <numerusform>Measured on %Ln images with %1 that it learned from: it does worse on others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln image(s) with %1 that it did not learn from, but that chose its best state and its thresholds: it does a little worse on others.</source>
        <translation>
            <numerusform>Measured on %Ln image with %1 that it did not learn from, but that chose its best state and its thresholds: it does a little worse on others.</numerusform>
            <numerusform>Measured on %Ln images with %1 that it did not learn from, but that chose its best state and its thresholds: it does a little worse on others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln image(s) with %1 that it did not learn from.</source>
        <translation>
            <numerusform>Measured on %Ln image with %1 that it did not learn from.</numerusform>
            <numerusform>Measured on %Ln images with %1 that it did not learn from.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln image(s) with %1, each through a model that was trained like this one on other images: it does about as well on new ones.</source>
        <translation>
            <numerusform>Measured on %Ln image with %1, each through a model that was trained like this one on other images: it does about as well on new ones.</numerusform>
            <numerusform>Measured on %Ln images with %1, each through a model that was trained like this one on other images: it does about as well on new ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln epoch</numerusform>
            <numerusform>%Ln epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) a step</source>
        <translation>
            <numerusform>%Ln image a step</numerusform>
            <numerusform>%Ln images a step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frozen stage(s)</source>
        <translation>
            <numerusform>%Ln frozen stage</numerusform>
            <numerusform>%Ln frozen stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %Ln minute(s)</source>
        <translation>
            <numerusform>within %Ln minute</numerusform>
            <numerusform>within %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tested in %Ln part(s) (k-fold)</source>
        <translation>
            <numerusform>tested in %Ln part (k-fold)</numerusform>
            <numerusform>tested in %Ln parts (k-fold)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunListModel</name>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>about %Ln second</numerusform>
            <numerusform>about %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>about %Ln minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>about %Ln hour</numerusform>
            <numerusform>about %Ln hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitFindings</name>
    <message numerus="yes">
        <source>%Ln labelled image(s) have no part yet.</source>
        <translation>
            <numerusform>%Ln labelled image has no part yet.</numerusform>
            <numerusform>%Ln labelled images have no part yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) have no box and nobody has confirmed that they are empty; %1 are confirmed.</source>
        <translation>
            <numerusform>%Ln image has no box and nobody has confirmed that it is empty; %1 are confirmed.</numerusform>
            <numerusform>%Ln images have no box and nobody has confirmed that they are empty; %1 are confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of copies lie in several parts.</source>
        <translation>
            <numerusform>%Ln group of copies lies in several parts.</numerusform>
            <numerusform>%Ln groups of copies lie in several parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln burst(s) of photographs lie in several parts.</source>
        <translation>
            <numerusform>%Ln burst of photographs lies in several parts.</numerusform>
            <numerusform>%Ln bursts of photographs lie in several parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) or numbered series lie in several parts.</source>
        <translation>
            <numerusform>%Ln video or numbered series lies in several parts.</numerusform>
            <numerusform>%Ln videos or numbered series lie in several parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageTexts</name>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln model</numerusform>
            <numerusform>%Ln models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln to look at</numerusform>
            <numerusform>%Ln to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingSession</name>
    <message numerus="yes">
        <source>%Ln image(s) that the training learned from are no longer in the project, so it cannot go on as it began. Take their removal back, or train again; its best model is kept then.</source>
        <translation>
            <numerusform>%Ln image that the training learned from is no longer in the project, so it cannot go on as it began. Take its removal back, or train again; its best model is kept then.</numerusform>
            <numerusform>%Ln images that the training learned from are no longer in the project, so it cannot go on as it began. Take their removal back, or train again; its best model is kept then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) that the training learned from are no longer in the project, so it cannot go on as it began. Take their removal back, or train again.</source>
        <translation>
            <numerusform>%Ln image that the training learned from is no longer in the project, so it cannot go on as it began. Take its removal back, or train again.</numerusform>
            <numerusform>%Ln images that the training learned from are no longer in the project, so it cannot go on as it began. Take their removal back, or train again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VocWriter</name>
    <message numerus="yes">
        <source>%Ln crowds are written as difficult objects: Pascal VOC knows no crowds.</source>
        <translation>
            <numerusform>%Ln crowd is written as a difficult object: Pascal VOC knows no crowds.</numerusform>
            <numerusform>%Ln crowds are written as difficult objects: Pascal VOC knows no crowds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YoloReader</name>
    <message numerus="yes">
        <source>%Ln labels are outlines.</source>
        <translation>
            <numerusform>%Ln label is an outline.</numerusform>
            <numerusform>%Ln labels are outlines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YoloWriter</name>
    <message numerus="yes">
        <source>%Ln labels have another number than in the files that they came from: YOLO counts from 0 without gaps.</source>
        <translation>
            <numerusform>%Ln label has another number than in the files that it came from: YOLO counts from 0 without gaps.</numerusform>
            <numerusform>%Ln labels have another number than in the files that they came from: YOLO counts from 0 without gaps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are called like another one but for the ending. Other programs do not find their labels.</source>
        <translation>
            <numerusform>%Ln image is called like another one but for the ending. Other programs do not find its labels.</numerusform>
            <numerusform>%Ln images are called like another one but for the ending. Other programs do not find their labels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::Application</name>
    <message numerus="yes">
        <source>The model “%1” was imported, with %Ln new label(s).</source>
        <translation>
            <numerusform>The model “%1” was imported, with %Ln new label.</numerusform>
            <numerusform>The model “%1” was imported, with %Ln new labels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::BoxEditor</name>
    <message numerus="yes">
        <source>Delete %Ln box(es)</source>
        <translation>
            <numerusform>Delete %Ln box</numerusform>
            <numerusform>Delete %Ln boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln box(es)</source>
        <translation>
            <numerusform>Duplicate %Ln box</numerusform>
            <numerusform>Duplicate %Ln boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln box(es)</source>
        <translation>
            <numerusform>Paste %Ln box</numerusform>
            <numerusform>Paste %Ln boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the label of %Ln box(es)</source>
        <translation>
            <numerusform>Change the label of %Ln box</numerusform>
            <numerusform>Change the label of %Ln boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the marks of %Ln box(es)</source>
        <translation>
            <numerusform>Change the marks of %Ln box</numerusform>
            <numerusform>Change the marks of %Ln boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fit %Ln box(es) to the content</source>
        <translation>
            <numerusform>Fit %Ln box to the content</numerusform>
            <numerusform>Fit %Ln boxes to the content</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeat %Ln box(es)</source>
        <translation>
            <numerusform>Repeat %Ln box</numerusform>
            <numerusform>Repeat %Ln boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::BoxLabelDialog</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln box(es))</source>
        <comment>%1: name of a label</comment>
        <translation>
            <numerusform>%1 (%Ln box)</numerusform>
            <numerusform>%1 (%Ln boxes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) on %1 will become “%2”.</source>
        <comment>%1: number of images, %2: name of a label</comment>
        <translation>
            <numerusform>%Ln box on %1 will become “%2”.</numerusform>
            <numerusform>%Ln boxes on %1 will become “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) on %1 will be deleted.</source>
        <comment>%1: number of images</comment>
        <translation>
            <numerusform>%Ln box on %1 will be deleted.</numerusform>
            <numerusform>%Ln boxes on %1 will be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) will have no box left and count as unseen again.</source>
        <translation>
            <numerusform>%Ln image will have no box left and count as unseen again.</numerusform>
            <numerusform>%Ln images will have no box left and count as unseen again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln box(es)</source>
        <translation>
            <numerusform>Change %Ln box</numerusform>
            <numerusform>Change %Ln boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln box(es)</source>
        <translation>
            <numerusform>Delete %Ln box</numerusform>
            <numerusform>Delete %Ln boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ChangedImagesDialog</name>
    <message numerus="yes">
        <source>Take %Ln image(s) as they are</source>
        <translation>
            <numerusform>Take %Ln image as it is</numerusform>
            <numerusform>Take %Ln images as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ChangedNotice</name>
    <message numerus="yes">
        <source>%Ln image file(s) have changed on disk since they were added.</source>
        <translation>
            <numerusform>%Ln image file has changed on disk since it was added.</numerusform>
            <numerusform>%Ln image files have changed on disk since they were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ClassLabelsDialog</name>
    <message numerus="yes">
        <source>&amp;Label of %Ln thing(s):</source>
        <translation>
            <numerusform>&amp;Label of %Ln thing:</numerusform>
            <numerusform>&amp;Label of %Ln things:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) will be suggested.</source>
        <translation>
            <numerusform>%Ln thing will be suggested.</numerusform>
            <numerusform>%Ln things will be suggested.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ComparisonPair</name>
    <message numerus="yes">
        <source>%Ln mistake(s)</source>
        <translation>
            <numerusform>%Ln mistake</numerusform>
            <numerusform>%Ln mistakes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ConfusionModel</name>
    <message numerus="yes">
        <source>%Ln box(es) found as %1 where nothing is drawn</source>
        <translation>
            <numerusform>%Ln box found as %1 where nothing is drawn</numerusform>
            <numerusform>%Ln boxes found as %1 where nothing is drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) drawn as %1 not found</source>
        <translation>
            <numerusform>%Ln box drawn as %1 not found</numerusform>
            <numerusform>%Ln boxes drawn as %1 not found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) drawn as %1 found as %2</source>
        <translation>
            <numerusform>%Ln box drawn as %1 found as %2</numerusform>
            <numerusform>%Ln boxes drawn as %1 found as %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ExampleView</name>
    <message numerus="yes">
        <source>%Ln box(es) drawn</source>
        <translation>
            <numerusform>%Ln box drawn</numerusform>
            <numerusform>%Ln boxes drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es)</source>
        <translation>
            <numerusform>%Ln box</numerusform>
            <numerusform>%Ln boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more file(s)</source>
        <translation>
            <numerusform>and %Ln more file</numerusform>
            <numerusform>and %Ln more files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::FigureCards</name>
    <message numerus="yes">
        <source>Measured on %Ln image(s).</source>
        <translation>
            <numerusform>Measured on %Ln image.</numerusform>
            <numerusform>Measured on %Ln images.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::FindingRow</name>
    <message numerus="yes">
        <source>Show and select the %Ln image(s) of it on the Images page</source>
        <translation>
            <numerusform>Show and select the %Ln image of it on the Images page</numerusform>
            <numerusform>Show and select the %Ln images of it on the Images page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::HealthPanel</name>
    <message numerus="yes">
        <source>%Ln thing(s) found, the worst first.</source>
        <translation>
            <numerusform>%Ln thing found, the worst first.</numerusform>
            <numerusform>%Ln things found, the worst first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::HealthTableModel</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ImageActionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ImageActionController</name>
    <message numerus="yes">
        <source>%Ln box(es) on them will go too.</source>
        <translation>
            <numerusform>%Ln box on them will go too.</numerusform>
            <numerusform>%Ln boxes on them will go too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) confirmed empty.</source>
        <translation>
            <numerusform>%Ln image confirmed empty.</numerusform>
            <numerusform>%Ln images confirmed empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped, because there are boxes.</source>
        <translation>
            <numerusform>%Ln skipped, because there are boxes.</numerusform>
            <numerusform>%Ln skipped, because there are boxes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were confirmed empty before.</source>
        <translation>
            <numerusform>%Ln was confirmed empty before.</numerusform>
            <numerusform>%Ln were confirmed empty before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln image(s) from the project?</source>
        <translation>
            <numerusform>Remove %Ln image from the project?</numerusform>
            <numerusform>Remove %Ln images from the project?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) removed from the project.</source>
        <translation>
            <numerusform>%Ln image removed from the project.</numerusform>
            <numerusform>%Ln images removed from the project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) marked as unseen.</source>
        <translation>
            <numerusform>%Ln image marked as unseen.</numerusform>
            <numerusform>%Ln images marked as unseen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) got another label.</source>
        <translation>
            <numerusform>%Ln box got another label.</numerusform>
            <numerusform>%Ln boxes got another label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) deleted.</source>
        <translation>
            <numerusform>%Ln box deleted.</numerusform>
            <numerusform>%Ln boxes deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ImageDelegate</name>
    <message numerus="yes">
        <source>%Ln box(es)</source>
        <translation>
            <numerusform>%Ln box</numerusform>
            <numerusform>%Ln boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ImageFilterBar</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln image(s)</source>
        <translation>
            <numerusform>%1 of %Ln image</numerusform>
            <numerusform>%1 of %Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ImageListModel</name>
    <message numerus="yes">
        <source>%Ln box(es)</source>
        <translation>
            <numerusform>%Ln box</numerusform>
            <numerusform>%Ln boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ImagesField</name>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln folder</numerusform>
            <numerusform>%Ln folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image file(s)</source>
        <translation>
            <numerusform>%Ln image file</numerusform>
            <numerusform>%Ln image files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ImportReportView</name>
    <message numerus="yes">
        <source>%Ln new image(s)</source>
        <translation>
            <numerusform>%Ln new image</numerusform>
            <numerusform>%Ln new images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es)</source>
        <translation>
            <numerusform>%Ln box</numerusform>
            <numerusform>%Ln boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new label(s)</source>
        <translation>
            <numerusform>%Ln new label</numerusform>
            <numerusform>%Ln new labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) already here</source>
        <translation>
            <numerusform>%Ln image already here</numerusform>
            <numerusform>%Ln images already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) skipped</source>
        <translation>
            <numerusform>%Ln image skipped</numerusform>
            <numerusform>%Ln images skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) repaired</source>
        <translation>
            <numerusform>%Ln box repaired</numerusform>
            <numerusform>%Ln boxes repaired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) refused</source>
        <translation>
            <numerusform>%Ln box refused</numerusform>
            <numerusform>%Ln boxes refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) worth knowing:</source>
        <translation>
            <numerusform>%Ln thing worth knowing:</numerusform>
            <numerusform>%Ln things worth knowing:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::LabelCard</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) on %1</source>
        <comment>%1: number of images</comment>
        <translation>
            <numerusform>%Ln box on %1</numerusform>
            <numerusform>%Ln boxes on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::LabelController</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) on %1 will be deleted.</source>
        <comment>%1: number of images</comment>
        <translation>
            <numerusform>%Ln box on %1 will be deleted.</numerusform>
            <numerusform>%Ln boxes on %1 will be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) will have no box left and count as unseen again.</source>
        <translation>
            <numerusform>%Ln image will have no box left and counts as unseen again.</numerusform>
            <numerusform>%Ln images will have no box left and count as unseen again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) on %1 will become “%2”.</source>
        <comment>%1: number of images, %2: name of a label</comment>
        <translation>
            <numerusform>%Ln box on %1 will become “%2”.</numerusform>
            <numerusform>%Ln boxes on %1 will become “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::LabelListModel</name>
    <message numerus="yes">
        <source>%Ln box(es) in this image</source>
        <translation>
            <numerusform>%Ln box in this image</numerusform>
            <numerusform>%Ln boxes in this image</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::LabelMappingView</name>
    <message numerus="yes">
        <source>&amp;Label of %Ln class(es):</source>
        <translation>
            <numerusform>&amp;Label of %Ln class:</numerusform>
            <numerusform>&amp;Label of %Ln classes:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::LearningChart</name>
    <message numerus="yes">
        <source>%Ln image(s): AP50 %1</source>
        <translation>
            <numerusform>%Ln image: AP50 %1</numerusform>
            <numerusform>%Ln images: AP50 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::LearningCurveView</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::LimitsCard</name>
    <message numerus="yes">
        <source>Photographs count as one burst when the same camera took them %Ln second(s) apart or less.</source>
        <translation>
            <numerusform>Photographs count as one burst when the same camera took them %Ln second apart or less.</numerusform>
            <numerusform>Photographs count as one burst when the same camera took them %Ln seconds apart or less.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::MissingNotice</name>
    <message numerus="yes">
        <source>%Ln image file(s) are not where the project expects them.</source>
        <translation>
            <numerusform>%Ln image file is not where the project expects it.</numerusform>
            <numerusform>%Ln image files are not where the project expects them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::PackController</name>
    <message numerus="yes">
        <source>The project was packed, but %Ln image(s) were not there.</source>
        <translation>
            <numerusform>The project was packed, but %Ln image was not there.</numerusform>
            <numerusform>The project was packed, but %Ln images were not there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::PresetChoice</name>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln epoch</numerusform>
            <numerusform>%Ln epochs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ProjectController</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es)</source>
        <translation>
            <numerusform>%Ln box</numerusform>
            <numerusform>%Ln boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) could not be saved.</source>
        <translation>
            <numerusform>%Ln edit could not be saved.</numerusform>
            <numerusform>%Ln edits could not be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close and lose %Ln edit(s)</source>
        <translation>
            <numerusform>Close and lose %Ln edit</numerusform>
            <numerusform>Close and lose %Ln edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::QualityCharts</name>
    <message numerus="yes">
        <source>%Ln box(es) that are right</source>
        <translation>
            <numerusform>%Ln box that is right</numerusform>
            <numerusform>%Ln boxes that are right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::RelinkDialog</name>
    <message numerus="yes">
        <source>Also take %Ln file(s) with other content</source>
        <translation>
            <numerusform>Also take %Ln file with other content</numerusform>
            <numerusform>Also take %Ln files with other content</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %Ln file(s)</source>
        <translation>
            <numerusform>Use %Ln file</numerusform>
            <numerusform>Use %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::RunDetails</name>
    <message numerus="yes">
        <source>Comparing %Ln run(s)</source>
        <translation>
            <numerusform>Comparing %Ln run</numerusform>
            <numerusform>Comparing %Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln image(s)</source>
        <translation>
            <numerusform>Learned from %Ln image</numerusform>
            <numerusform>Learned from %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %Ln box(es)</source>
        <comment>%1: learned from images</comment>
        <translation>
            <numerusform>%1 with %Ln box</numerusform>
            <numerusform>%1 with %Ln boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them no longer in the project</source>
        <translation>
            <numerusform>%Ln of them no longer in the project</numerusform>
            <numerusform>%Ln of them no longer in the project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparing the newest %1 of %Ln run(s)</source>
        <translation>
            <numerusform>Comparing the newest %1 of %Ln run</numerusform>
            <numerusform>Comparing the newest %1 of %Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked on %Ln</source>
        <comment>images</comment>
        <translation>
            <numerusform>checked on %Ln</numerusform>
            <numerusform>checked on %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::RunHistoryController</name>
    <message numerus="yes">
        <source>Delete %Ln run(s)?</source>
        <translation>
            <numerusform>Delete %Ln run?</numerusform>
            <numerusform>Delete %Ln runs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other(s)</source>
        <comment>names of runs</comment>
        <translation>
            <numerusform>%1 and %Ln other</numerusform>
            <numerusform>%1 and %Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::SelectTool</name>
    <message numerus="yes">
        <source>Move %Ln box(es)</source>
        <translation>
            <numerusform>Move %Ln box</numerusform>
            <numerusform>Move %Ln boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resize %Ln box(es)</source>
        <translation>
            <numerusform>Resize %Ln box</numerusform>
            <numerusform>Resize %Ln boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::SuggestionEditor</name>
    <message numerus="yes">
        <source>Accept %Ln suggestion(s)</source>
        <translation>
            <numerusform>Accept %Ln suggestion</numerusform>
            <numerusform>Accept %Ln suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::SuggestionPanel</name>
    <message numerus="yes">
        <source>%Ln suggestion(s).</source>
        <translation>
            <numerusform>%Ln suggestion.</numerusform>
            <numerusform>%Ln suggestions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::TrainingSetup</name>
    <message numerus="yes">
        <source>%Ln image(s) to train on</source>
        <translation>
            <numerusform>%Ln image to train on</numerusform>
            <numerusform>%Ln images to train on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to validate</source>
        <comment>images</comment>
        <translation>
            <numerusform>%Ln to validate</numerusform>
            <numerusform>%Ln to validate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to test</source>
        <comment>images</comment>
        <translation>
            <numerusform>%Ln to test</numerusform>
            <numerusform>%Ln to test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es)</source>
        <translation>
            <numerusform>%Ln box</numerusform>
            <numerusform>%Ln boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::TruthNotice</name>
    <message numerus="yes">
        <source>The boxes of %Ln image(s) were changed since this was measured.</source>
        <translation>
            <numerusform>The boxes of %Ln image were changed since this was measured.</numerusform>
            <numerusform>The boxes of %Ln images were changed since this was measured.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::UsePanel</name>
    <message numerus="yes">
        <source>%Ln box(es)</source>
        <translation>
            <numerusform>%Ln box</numerusform>
            <numerusform>%Ln boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::UsefulnessBar</name>
    <message numerus="yes">
        <source>Finding the most useful images: %1 of %Ln</source>
        <translation>
            <numerusform>Finding the most useful images: %1 of %Ln</numerusform>
            <numerusform>Finding the most useful images: %1 of %Ln</numerusform>
        </translation>
    </message>
</context>
</TS>
