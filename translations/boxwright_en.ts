<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message numerus="yes">
        <source>“%1” was measured on %n box(es) only: %2 % of them are found, but of many more it may be anything from %3 % to %4 %. Add images of it to this part.</source>
        <translation>
            <numerusform>“%1” was measured on %n box only: %2 % of them are found, but of many more it may be anything from %3 % to %4 %. Add images of it to this part.</numerusform>
            <numerusform>“%1” was measured on %n boxes only: %2 % of them are found, but of many more it may be anything from %3 % to %4 %. Add images of it to this part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was learned from %n box(es), and only %2 % of those here are found. Draw some %3 more of it, in images as varied as those to come.</source>
        <translation>
            <numerusform>“%1” was learned from %n box, and only %2 % of those here are found. Draw some %3 more of it, in images as varied as those to come.</numerusform>
            <numerusform>“%1” was learned from %n boxes, and only %2 % of those here are found. Draw some %3 more of it, in images as varied as those to come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is found twice at %n place(s). Check that each is drawn once, and as a whole rather than in parts.</source>
        <translation>
            <numerusform>“%1” is found twice at %n place. Check that each is drawn once, and as a whole rather than in parts.</numerusform>
            <numerusform>“%1” is found twice at %n places. Check that each is drawn once, and as a whole rather than in parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoxFindings</name>
    <message numerus="yes">
        <source>%n box(es) reach beyond their image.</source>
        <translation>
            <numerusform>%n box reaches beyond its image.</numerusform>
            <numerusform>%n boxes reach beyond their image.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) nearly equal another one of the same label.</source>
        <translation>
            <numerusform>%n box nearly equals another one of the same label.</numerusform>
            <numerusform>%n boxes nearly equal another one of the same label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) are under %1 pixels when the image is fitted to %2 pixels.</source>
        <translation>
            <numerusform>%n box is under %1 pixels when the image is fitted to %2 pixels.</numerusform>
            <numerusform>%n boxes are under %1 pixels when the image is fitted to %2 pixels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) cover more than %1 % of their image.</source>
        <translation>
            <numerusform>%n box covers more than %1 % of its image.</numerusform>
            <numerusform>%n boxes cover more than %1 % of their image.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) were drawn on images that lay on their side.</source>
        <translation>
            <numerusform>%n box was drawn on images that lay on their side.</numerusform>
            <numerusform>%n boxes were drawn on images that lay on their side.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeSummary</name>
    <message numerus="yes">
        <source>%n image(s) will be removed from the project.</source>
        <translation>
            <numerusform>%n image will be removed from the project.</numerusform>
            <numerusform>%n images will be removed from the project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) will move to another part of the data.</source>
        <translation>
            <numerusform>%n image will move to another part of the data.</numerusform>
            <numerusform>%n images will move to another part of the data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) will be confirmed empty.</source>
        <translation>
            <numerusform>%n image will be confirmed empty.</numerusform>
            <numerusform>%n images will be confirmed empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) will be removed.</source>
        <translation>
            <numerusform>%n box will be removed.</numerusform>
            <numerusform>%n boxes will be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) will be changed.</source>
        <translation>
            <numerusform>%n box will be changed.</numerusform>
            <numerusform>%n boxes will be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) will be added to images that stay.</source>
        <translation>
            <numerusform>%n box will be added to images that stay.</numerusform>
            <numerusform>%n boxes will be added to images that stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) will be removed.</source>
        <translation>
            <numerusform>%n label will be removed.</numerusform>
            <numerusform>%n labels will be removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message numerus="yes">
        <source>The %n image(s) that both models were measured on show none of the labels that both know, so there is nothing to compare.</source>
        <translation>
            <numerusform>The %n image that both models were measured on shows none of the labels that both know, so there is nothing to compare.</numerusform>
            <numerusform>The %n images that both models were measured on show none of the labels that both know, so there is nothing to compare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the same %n image(s) both models are equally good by AP50.</source>
        <translation>
            <numerusform>On the same %n image both models are equally good by AP50.</numerusform>
            <numerusform>On the same %n images both models are equally good by AP50.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the same %n image(s) the newer model is better by %1 AP50; that is more than chance.</source>
        <translation>
            <numerusform>On the same %n image the newer model is better by %1 AP50; that is more than chance.</numerusform>
            <numerusform>On the same %n images the newer model is better by %1 AP50; that is more than chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the same %n image(s) the newer model is better by %1 AP50; with so few images that could be chance.</source>
        <translation>
            <numerusform>On the same %n image the newer model is better by %1 AP50; with so few images that could be chance.</numerusform>
            <numerusform>On the same %n images the newer model is better by %1 AP50; with so few images that could be chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the same %n image(s) the newer model is worse by %1 AP50; that is more than chance.</source>
        <translation>
            <numerusform>On the same %n image the newer model is worse by %1 AP50; that is more than chance.</numerusform>
            <numerusform>On the same %n images the newer model is worse by %1 AP50; that is more than chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the same %n image(s) the newer model is worse by %1 AP50; with so few images that could be chance.</source>
        <translation>
            <numerusform>On the same %n image the newer model is worse by %1 AP50; with so few images that could be chance.</numerusform>
            <numerusform>On the same %n images the newer model is worse by %1 AP50; with so few images that could be chance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message numerus="yes">
        <source>%n boxes were rounded to whole pixels.</source>
        <translation>
            <numerusform>%n box was rounded to whole pixels.</numerusform>
            <numerusform>%n boxes were rounded to whole pixels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels begin with =, +, - or @. A spreadsheet may take them for formulas.</source>
        <translation>
            <numerusform>%n label begins with =, +, - or @. A spreadsheet may take it for a formula.</numerusform>
            <numerusform>%n labels begin with =, +, - or @. A spreadsheet may take them for formulas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataSummary</name>
    <message numerus="yes">
        <source>%n labelled image(s) will be divided into training, validation and test images first.</source>
        <translation>
            <numerusform>%n labelled image will be divided into training, validation and test images first.</numerusform>
            <numerusform>%n labelled images will be divided into training, validation and test images first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) nobody has looked at will not be used.</source>
        <translation>
            <numerusform>%n image nobody has looked at will not be used.</numerusform>
            <numerusform>%n images nobody has looked at will not be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with boxes</source>
        <translation>
            <numerusform>%n with boxes</numerusform>
            <numerusform>%n with boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed empty</source>
        <translation>
            <numerusform>%n confirmed empty</numerusform>
            <numerusform>%n confirmed empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not divided yet</source>
        <translation>
            <numerusform>%n not divided yet</numerusform>
            <numerusform>%n not divided yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatasetExporter</name>
    <message numerus="yes">
        <source>%n images are stored turned or mirrored (EXIF orientation). Programs that ignore this will show their boxes elsewhere.</source>
        <translation>
            <numerusform>%n image is stored turned or mirrored (EXIF orientation). Programs that ignore this will show its boxes elsewhere.</numerusform>
            <numerusform>%n images are stored turned or mirrored (EXIF orientation). Programs that ignore this will show their boxes elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images that nobody labelled yet were left out.</source>
        <translation>
            <numerusform>%n image that nobody labelled yet was left out.</numerusform>
            <numerusform>%n images that nobody labelled yet were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boxes are marked as difficult, crowd, cut off or covered, which this format cannot say.</source>
        <translation>
            <numerusform>%n box is marked as difficult, crowd, cut off or covered, which this format cannot say.</numerusform>
            <numerusform>%n boxes are marked as difficult, crowd, cut off or covered, which this format cannot say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images have tags, which this format cannot hold.</source>
        <translation>
            <numerusform>%n image has tags, which this format cannot hold.</numerusform>
            <numerusform>%n images have tags, which this format cannot hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boxes were proposed by a model. This format says neither that nor their scores.</source>
        <translation>
            <numerusform>%n box was proposed by a model. This format says neither that nor its score.</numerusform>
            <numerusform>%n boxes were proposed by a model. This format says neither that nor their scores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatasetImporter</name>
    <message numerus="yes">
        <source>%n more of the same are not listed one by one.</source>
        <translation>
            <numerusform>%n more of the same are not listed one by one.</numerusform>
            <numerusform>%n more of the same are not listed one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boxes of “%1” repeat another one exactly.</source>
        <translation>
            <numerusform>%n box of “%1” repeats another one exactly.</numerusform>
            <numerusform>%n boxes of “%1” repeat another one exactly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in the images folder have no annotations.</source>
        <translation>
            <numerusform>%n file in the images folder has no annotations.</numerusform>
            <numerusform>%n files in the images folder have no annotations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n images</source>
        <translation>
            <numerusform>Import %n image</numerusform>
            <numerusform>Import %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthFixes</name>
    <message numerus="yes">
        <source>Remove %n duplicate(s)</source>
        <translation>
            <numerusform>Remove %n duplicate</numerusform>
            <numerusform>Remove %n duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clip %n box(es)</source>
        <translation>
            <numerusform>Clip %n box</numerusform>
            <numerusform>Clip %n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n surplus box(es)</source>
        <translation>
            <numerusform>Delete %n surplus box</numerusform>
            <numerusform>Delete %n surplus boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n label(s) into “%1”</source>
        <translation>
            <numerusform>Merge %n label into “%1”</numerusform>
            <numerusform>Merge %n labels into “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn %n box(es)</source>
        <translation>
            <numerusform>Turn %n box</numerusform>
            <numerusform>Turn %n boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageFindings</name>
    <message numerus="yes">
        <source>%n image file(s) are not where the project expects them.</source>
        <translation>
            <numerusform>%n image file is not where the project expects it.</numerusform>
            <numerusform>%n image files are not where the project expects them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image file(s) cannot be read.</source>
        <translation>
            <numerusform>%n image file cannot be read.</numerusform>
            <numerusform>%n image files cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image file(s) are cut off: a part of the picture is missing.</source>
        <translation>
            <numerusform>%n image file is cut off: a part of the picture is missing.</numerusform>
            <numerusform>%n image files are cut off: a part of the picture is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image file(s) have changed since they were added.</source>
        <translation>
            <numerusform>%n image file has changed since it was added.</numerusform>
            <numerusform>%n image files have changed since they were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are exact copies of others.</source>
        <translation>
            <numerusform>%n image is an exact copy of another.</numerusform>
            <numerusform>%n images are exact copies of others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) look the same as others.</source>
        <translation>
            <numerusform>%n image looks the same as another.</numerusform>
            <numerusform>%n images look the same as others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageOperations</name>
    <message numerus="yes">
        <source>Set the part of %n image(s)</source>
        <translation>
            <numerusform>Set the part of %n image</numerusform>
            <numerusform>Set the part of %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n image(s) reviewed</source>
        <translation>
            <numerusform>Mark %n image reviewed</numerusform>
            <numerusform>Mark %n images reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n image(s) not reviewed</source>
        <translation>
            <numerusform>Mark %n image not reviewed</numerusform>
            <numerusform>Mark %n images not reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n image(s) empty</source>
        <translation>
            <numerusform>Confirm %n image empty</numerusform>
            <numerusform>Confirm %n images empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n image(s)</source>
        <translation>
            <numerusform>Remove %n image</numerusform>
            <numerusform>Remove %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n image(s) as unseen</source>
        <translation>
            <numerusform>Mark %n image as unseen</numerusform>
            <numerusform>Mark %n images as unseen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageRelink</name>
    <message numerus="yes">
        <source>Find %n missing image(s)</source>
        <translation>
            <numerusform>Find %n missing image</numerusform>
            <numerusform>Find %n missing images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n changed image(s)</source>
        <translation>
            <numerusform>Take %n changed image</numerusform>
            <numerusform>Take %n changed images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImagesNeeded</name>
    <message numerus="yes">
        <source>An AP50 of %1 takes at least about %2 more images of this kind. That is a rough guess from %n training(s).</source>
        <translation>
            <numerusform>An AP50 of %1 takes at least about %2 more images of this kind. That is a rough guess from %n training.</numerusform>
            <numerusform>An AP50 of %1 takes at least about %2 more images of this kind. That is a rough guess from %n trainings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An AP50 of %1 takes about %2 to %3 more images of this kind. That is a rough guess from %n training(s).</source>
        <translation>
            <numerusform>An AP50 of %1 takes about %2 to %3 more images of this kind. That is a rough guess from %n training.</numerusform>
            <numerusform>An AP50 of %1 takes about %2 to %3 more images of this kind. That is a rough guess from %n trainings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImgLabReader</name>
    <message numerus="yes">
        <source>%n boxes have no label.</source>
        <translation>
            <numerusform>%n box has no label.</numerusform>
            <numerusform>%n boxes have no label.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelFindings</name>
    <message numerus="yes">
        <source>%n label(s) have fewer than %1 boxes to learn from: %2.</source>
        <translation>
            <numerusform>%n label has fewer than %1 boxes to learn from: %2.</numerusform>
            <numerusform>%n labels have fewer than %1 boxes to learn from: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) have fewer than %1 boxes in the test part: %2.</source>
        <translation>
            <numerusform>%n label has fewer than %1 boxes in the test part: %2.</numerusform>
            <numerusform>%n labels have fewer than %1 boxes in the test part: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) have no box: %1.</source>
        <translation>
            <numerusform>%n label has no box: %1.</numerusform>
            <numerusform>%n labels have no box: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManifestReader</name>
    <message numerus="yes">
        <source>%n boxes have no confidence.</source>
        <translation>
            <numerusform>%n box has no confidence.</numerusform>
            <numerusform>%n boxes have no confidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images have no annotations.</source>
        <translation>
            <numerusform>%n image has no annotations.</numerusform>
            <numerusform>%n images have no annotations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManifestWriter</name>
    <message numerus="yes">
        <source>%n images have more than the 50 boxes that Rekognition takes of an image.</source>
        <translation>
            <numerusform>%n image has more than the 50 boxes that Rekognition takes of an image.</numerusform>
            <numerusform>%n images have more than the 50 boxes that Rekognition takes of an image.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images have a side of less than 64 or more than 4096 pixels. Rekognition does not take them.</source>
        <translation>
            <numerusform>%n image has a side of less than 64 or more than 4096 pixels. Rekognition does not take it.</numerusform>
            <numerusform>%n images have a side of less than 64 or more than 4096 pixels. Rekognition does not take them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images are neither JPEG nor PNG. Rekognition does not take them.</source>
        <translation>
            <numerusform>%n image is neither JPEG nor PNG. Rekognition does not take it.</numerusform>
            <numerusform>%n images are neither JPEG nor PNG. Rekognition does not take them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images are larger than 15 MB. Rekognition does not take them.</source>
        <translation>
            <numerusform>%n image is larger than 15 MB. Rekognition does not take it.</numerusform>
            <numerusform>%n images are larger than 15 MB. Rekognition does not take them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images are confirmed empty. Rekognition leaves them out of training.</source>
        <translation>
            <numerusform>%n image is confirmed empty. Rekognition leaves it out of training.</numerusform>
            <numerusform>%n images are confirmed empty. Rekognition leaves them out of training.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boxes are marked as difficult, crowd, truncated or occluded. A manifest cannot say so.</source>
        <translation>
            <numerusform>%n box is marked as difficult, crowd, truncated or occluded. A manifest cannot say so.</numerusform>
            <numerusform>%n boxes are marked as difficult, crowd, truncated or occluded. A manifest cannot say so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The boxes have %n labels. Rekognition takes 250.</source>
        <translation>
            <numerusform>The boxes have %n label. Rekognition takes 250.</numerusform>
            <numerusform>The boxes have %n labels. Rekognition takes 250.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels have names of more than 256 characters. Rekognition does not take them.</source>
        <translation>
            <numerusform>%n label has a name of more than 256 characters. Rekognition does not take it.</numerusform>
            <numerusform>%n labels have names of more than 256 characters. Rekognition does not take them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boxes were rounded to whole pixels.</source>
        <translation>
            <numerusform>%n box was rounded to whole pixels.</numerusform>
            <numerusform>%n boxes were rounded to whole pixels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are longer than 100,000 characters. Rekognition leaves them out.</source>
        <translation>
            <numerusform>%n line is longer than 100,000 characters. Rekognition leaves it out.</numerusform>
            <numerusform>%n lines are longer than 100,000 characters. Rekognition leaves them out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training image(s)</source>
        <translation>
            <numerusform>%n training image</numerusform>
            <numerusform>%n training images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n validation image(s)</source>
        <translation>
            <numerusform>%n validation image</numerusform>
            <numerusform>%n validation images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test image(s)</source>
        <translation>
            <numerusform>%n test image</numerusform>
            <numerusform>%n test images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n box(es)</source>
        <translation>
            <numerusform>%1 with %n box</numerusform>
            <numerusform>%1 with %n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s), each through a model that had not seen it (k-fold)</source>
        <translation>
            <numerusform>%n image, each through a model that had not seen it (k-fold)</numerusform>
            <numerusform>%n images, each through a model that had not seen it (k-fold)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%n shapes are outlines, not boxes.</source>
        <translation>
            <numerusform>%n shape is an outline, not a box.</numerusform>
            <numerusform>%n shapes are outlines, not boxes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanReasons</name>
    <message numerus="yes">
        <source>%1 epochs, which make %2 steps with %n training image(s).</source>
        <translation>
            <numerusform>%1 epochs, which make %2 steps with %n training image.</numerusform>
            <numerusform>%1 epochs, which make %2 steps with %n training images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) have to be told apart, which takes longer than a few.</source>
        <translation>
            <numerusform>%n label has to be told apart, which takes longer than a few.</numerusform>
            <numerusform>%n labels have to be told apart, which takes longer than a few.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How many epochs fit into %n minute(s) is measured as it starts.</source>
        <translation>
            <numerusform>How many epochs fit into %n minute is measured as it starts.</numerusform>
            <numerusform>How many epochs fit into %n minutes is measured as it starts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %1 epochs that are usual, only so many fit into %n minute(s).</source>
        <translation>
            <numerusform>Of the %1 epochs that are usual, only so many fit into %n minute.</numerusform>
            <numerusform>Of the %1 epochs that are usual, only so many fit into %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ends early when %n epoch(s) in a row bring nothing better.</source>
        <translation>
            <numerusform>It ends early when %n epoch in a row brings nothing better.</numerusform>
            <numerusform>It ends early when %n epochs in a row bring nothing better.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) without anything teach it what to leave alone.</source>
        <translation>
            <numerusform>%n image without anything teaches it what to leave alone.</numerusform>
            <numerusform>%n images without anything teach it what to leave alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Images are looked at in %n overlapping part(s) of %1 pixels, as asked for.</source>
        <translation>
            <numerusform>Images are looked at in %n overlapping part of %1 pixels, as asked for.</numerusform>
            <numerusform>Images are looked at in %n overlapping parts of %1 pixels, as asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Objects are about %1 pixels wide when a whole image is shrunk to %2: images are looked at in %n overlapping part(s).</source>
        <translation>
            <numerusform>Objects are about %1 pixels wide when a whole image is shrunk to %2: images are looked at in %n overlapping part.</numerusform>
            <numerusform>Objects are about %1 pixels wide when a whole image is shrunk to %2: images are looked at in %n overlapping parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) come first, so that every image is also looked at by a model that has never seen it.</source>
        <translation>
            <numerusform>%n training comes first, so that every image is also looked at by a model that has never seen it.</numerusform>
            <numerusform>%n trainings come first, so that every image is also looked at by a model that has never seen it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWarnings</name>
    <message numerus="yes">
        <source>It will take some %1 minutes, longer than the %n minute(s) that it has.</source>
        <translation>
            <numerusform>It will take some %1 minutes, longer than the %n minute that it has.</numerusform>
            <numerusform>It will take some %1 minutes, longer than the %n minutes that it has.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectSamples</name>
    <message numerus="yes">
        <source>%n image(s) of the part helped to make the model and are left out of its figures.</source>
        <translation>
            <numerusform>%n image of the part helped to make the model and is left out of its figures.</numerusform>
            <numerusform>%n images of the part helped to make the model and are left out of its figures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message numerus="yes">
        <source>“%1” was taken for “%2” %n time(s).</source>
        <translation>
            <numerusform>“%1” was taken for “%2” %n time.</numerusform>
            <numerusform>“%1” was taken for “%2” %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n image(s) with %1 that it learned from: it does worse on others.</source>
        <translation>
            <numerusform>Measured on %n image with %1 that it learned from: it does worse on others.</numerusform>
            <numerusform>Measured on %n images with %1 that it learned from: it does worse on others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n image(s) with %1 that it did not learn from, but that chose its best state and its thresholds: it does a little worse on others.</source>
        <translation>
            <numerusform>Measured on %n image with %1 that it did not learn from, but that chose its best state and its thresholds: it does a little worse on others.</numerusform>
            <numerusform>Measured on %n images with %1 that it did not learn from, but that chose its best state and its thresholds: it does a little worse on others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n image(s) with %1 that it did not learn from.</source>
        <translation>
            <numerusform>Measured on %n image with %1 that it did not learn from.</numerusform>
            <numerusform>Measured on %n images with %1 that it did not learn from.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n image(s) with %1, each through a model that was trained like this one on other images: it does about as well on new ones.</source>
        <translation>
            <numerusform>Measured on %n image with %1, each through a model that was trained like this one on other images: it does about as well on new ones.</numerusform>
            <numerusform>Measured on %n images with %1, each through a model that was trained like this one on other images: it does about as well on new ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n epoch</numerusform>
            <numerusform>%n epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) a step</source>
        <translation>
            <numerusform>%n image a step</numerusform>
            <numerusform>%n images a step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frozen stage(s)</source>
        <translation>
            <numerusform>%n frozen stage</numerusform>
            <numerusform>%n frozen stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n minute(s)</source>
        <translation>
            <numerusform>within %n minute</numerusform>
            <numerusform>within %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tested in %n part(s) (k-fold)</source>
        <translation>
            <numerusform>tested in %n part (k-fold)</numerusform>
            <numerusform>tested in %n parts (k-fold)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunListModel</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>about %n second</numerusform>
            <numerusform>about %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitFindings</name>
    <message numerus="yes">
        <source>%n labelled image(s) have no part yet.</source>
        <translation>
            <numerusform>%n labelled image has no part yet.</numerusform>
            <numerusform>%n labelled images have no part yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no box and nobody has confirmed that they are empty; %1 are confirmed.</source>
        <translation>
            <numerusform>%n image has no box and nobody has confirmed that it is empty; %1 are confirmed.</numerusform>
            <numerusform>%n images have no box and nobody has confirmed that they are empty; %1 are confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of copies lie in several parts.</source>
        <translation>
            <numerusform>%n group of copies lies in several parts.</numerusform>
            <numerusform>%n groups of copies lie in several parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n burst(s) of photographs lie in several parts.</source>
        <translation>
            <numerusform>%n burst of photographs lies in several parts.</numerusform>
            <numerusform>%n bursts of photographs lie in several parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) or numbered series lie in several parts.</source>
        <translation>
            <numerusform>%n video or numbered series lies in several parts.</numerusform>
            <numerusform>%n videos or numbered series lie in several parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageTexts</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingSession</name>
    <message numerus="yes">
        <source>%n image(s) that the training learned from are no longer in the project, so it cannot go on as it began. Take their removal back, or train again; its best model is kept then.</source>
        <translation>
            <numerusform>%n image that the training learned from is no longer in the project, so it cannot go on as it began. Take its removal back, or train again; its best model is kept then.</numerusform>
            <numerusform>%n images that the training learned from are no longer in the project, so it cannot go on as it began. Take their removal back, or train again; its best model is kept then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VocWriter</name>
    <message numerus="yes">
        <source>%n crowds are written as difficult objects: Pascal VOC knows no crowds.</source>
        <translation>
            <numerusform>%n crowd is written as a difficult object: Pascal VOC knows no crowds.</numerusform>
            <numerusform>%n crowds are written as difficult objects: Pascal VOC knows no crowds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YoloReader</name>
    <message numerus="yes">
        <source>%n labels are outlines.</source>
        <translation>
            <numerusform>%n label is an outline.</numerusform>
            <numerusform>%n labels are outlines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YoloWriter</name>
    <message numerus="yes">
        <source>%n labels have another number than in the files that they came from: YOLO counts from 0 without gaps.</source>
        <translation>
            <numerusform>%n label has another number than in the files that it came from: YOLO counts from 0 without gaps.</numerusform>
            <numerusform>%n labels have another number than in the files that they came from: YOLO counts from 0 without gaps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images are called like another one but for the ending. Other programs do not find their labels.</source>
        <translation>
            <numerusform>%n image is called like another one but for the ending. Other programs do not find its labels.</numerusform>
            <numerusform>%n images are called like another one but for the ending. Other programs do not find their labels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::BoxEditor</name>
    <message numerus="yes">
        <source>Delete %n box(es)</source>
        <translation>
            <numerusform>Delete %n box</numerusform>
            <numerusform>Delete %n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n box(es)</source>
        <translation>
            <numerusform>Duplicate %n box</numerusform>
            <numerusform>Duplicate %n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n box(es)</source>
        <translation>
            <numerusform>Paste %n box</numerusform>
            <numerusform>Paste %n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the label of %n box(es)</source>
        <translation>
            <numerusform>Change the label of %n box</numerusform>
            <numerusform>Change the label of %n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the marks of %n box(es)</source>
        <translation>
            <numerusform>Change the marks of %n box</numerusform>
            <numerusform>Change the marks of %n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fit %n box(es) to the content</source>
        <translation>
            <numerusform>Fit %n box to the content</numerusform>
            <numerusform>Fit %n boxes to the content</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeat %n box(es)</source>
        <translation>
            <numerusform>Repeat %n box</numerusform>
            <numerusform>Repeat %n boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::BoxLabelDialog</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n box(es))</source>
        <comment>%1: name of a label</comment>
        <translation>
            <numerusform>%1 (%n box)</numerusform>
            <numerusform>%1 (%n boxes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) on %1 will become “%2”.</source>
        <comment>%1: number of images, %2: name of a label</comment>
        <translation>
            <numerusform>%n box on %1 will become “%2”.</numerusform>
            <numerusform>%n boxes on %1 will become “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) on %1 will be deleted.</source>
        <comment>%1: number of images</comment>
        <translation>
            <numerusform>%n box on %1 will be deleted.</numerusform>
            <numerusform>%n boxes on %1 will be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) will have no box left and count as unseen again.</source>
        <translation>
            <numerusform>%n image will have no box left and count as unseen again.</numerusform>
            <numerusform>%n images will have no box left and count as unseen again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n box(es)</source>
        <translation>
            <numerusform>Change %n box</numerusform>
            <numerusform>Change %n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n box(es)</source>
        <translation>
            <numerusform>Delete %n box</numerusform>
            <numerusform>Delete %n boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ChangedImagesDialog</name>
    <message numerus="yes">
        <source>Take %n image(s) as they are</source>
        <translation>
            <numerusform>Take %n image as it is</numerusform>
            <numerusform>Take %n images as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ChangedNotice</name>
    <message numerus="yes">
        <source>%n image file(s) have changed on disk since they were added.</source>
        <translation>
            <numerusform>%n image file has changed on disk since it was added.</numerusform>
            <numerusform>%n image files have changed on disk since they were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ClassLabelsDialog</name>
    <message numerus="yes">
        <source>&amp;Label of %n thing(s):</source>
        <translation>
            <numerusform>&amp;Label of %n thing:</numerusform>
            <numerusform>&amp;Label of %n things:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will be suggested.</source>
        <translation>
            <numerusform>%n thing will be suggested.</numerusform>
            <numerusform>%n things will be suggested.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ComparisonPair</name>
    <message numerus="yes">
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>%n mistake</numerusform>
            <numerusform>%n mistakes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ConfusionModel</name>
    <message numerus="yes">
        <source>%n box(es) found as %1 where nothing is drawn</source>
        <translation>
            <numerusform>%n box found as %1 where nothing is drawn</numerusform>
            <numerusform>%n boxes found as %1 where nothing is drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) drawn as %1 not found</source>
        <translation>
            <numerusform>%n box drawn as %1 not found</numerusform>
            <numerusform>%n boxes drawn as %1 not found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) drawn as %1 found as %2</source>
        <translation>
            <numerusform>%n box drawn as %1 found as %2</numerusform>
            <numerusform>%n boxes drawn as %1 found as %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ExampleView</name>
    <message numerus="yes">
        <source>%n box(es) drawn</source>
        <translation>
            <numerusform>%n box drawn</numerusform>
            <numerusform>%n boxes drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ExportDialog</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>and %n more file</numerusform>
            <numerusform>and %n more files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::FigureCards</name>
    <message numerus="yes">
        <source>Measured on %n image(s).</source>
        <translation>
            <numerusform>Measured on %n image.</numerusform>
            <numerusform>Measured on %n images.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::FindingRow</name>
    <message numerus="yes">
        <source>Show and select the %n image(s) of it on the Images page</source>
        <translation>
            <numerusform>Show and select the %n image of it on the Images page</numerusform>
            <numerusform>Show and select the %n images of it on the Images page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::HealthPanel</name>
    <message numerus="yes">
        <source>%n thing(s) found, the worst first.</source>
        <translation>
            <numerusform>%n thing found, the worst first.</numerusform>
            <numerusform>%n things found, the worst first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::HealthTableModel</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ImageActionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ImageActionController</name>
    <message numerus="yes">
        <source>%n box(es) on them will go too.</source>
        <translation>
            <numerusform>%n box on them will go too.</numerusform>
            <numerusform>%n boxes on them will go too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) confirmed empty.</source>
        <translation>
            <numerusform>%n image confirmed empty.</numerusform>
            <numerusform>%n images confirmed empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped, because there are boxes.</source>
        <translation>
            <numerusform>%n skipped, because there are boxes.</numerusform>
            <numerusform>%n skipped, because there are boxes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were confirmed empty before.</source>
        <translation>
            <numerusform>%n was confirmed empty before.</numerusform>
            <numerusform>%n were confirmed empty before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n image(s) from the project?</source>
        <translation>
            <numerusform>Remove %n image from the project?</numerusform>
            <numerusform>Remove %n images from the project?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) removed from the project.</source>
        <translation>
            <numerusform>%n image removed from the project.</numerusform>
            <numerusform>%n images removed from the project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) marked as unseen.</source>
        <translation>
            <numerusform>%n image marked as unseen.</numerusform>
            <numerusform>%n images marked as unseen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) got another label.</source>
        <translation>
            <numerusform>%n box got another label.</numerusform>
            <numerusform>%n boxes got another label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) deleted.</source>
        <translation>
            <numerusform>%n box deleted.</numerusform>
            <numerusform>%n boxes deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ImageDelegate</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ImageFilterBar</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n image(s)</source>
        <translation>
            <numerusform>%1 of %n image</numerusform>
            <numerusform>%1 of %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ImageListModel</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ImagesField</name>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n folder</numerusform>
            <numerusform>%n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image file(s)</source>
        <translation>
            <numerusform>%n image file</numerusform>
            <numerusform>%n image files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ImportReportView</name>
    <message numerus="yes">
        <source>%n new image(s)</source>
        <translation>
            <numerusform>%n new image</numerusform>
            <numerusform>%n new images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new label(s)</source>
        <translation>
            <numerusform>%n new label</numerusform>
            <numerusform>%n new labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) already here</source>
        <translation>
            <numerusform>%n image already here</numerusform>
            <numerusform>%n images already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) skipped</source>
        <translation>
            <numerusform>%n image skipped</numerusform>
            <numerusform>%n images skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) repaired</source>
        <translation>
            <numerusform>%n box repaired</numerusform>
            <numerusform>%n boxes repaired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) refused</source>
        <translation>
            <numerusform>%n box refused</numerusform>
            <numerusform>%n boxes refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) worth knowing:</source>
        <translation>
            <numerusform>%n thing worth knowing:</numerusform>
            <numerusform>%n things worth knowing:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::LabelCard</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) on %1</source>
        <comment>%1: number of images</comment>
        <translation>
            <numerusform>%n box on %1</numerusform>
            <numerusform>%n boxes on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::LabelController</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) on %1 will be deleted.</source>
        <comment>%1: number of images</comment>
        <translation>
            <numerusform>%n box on %1 will be deleted.</numerusform>
            <numerusform>%n boxes on %1 will be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) will have no box left and count as unseen again.</source>
        <translation>
            <numerusform>%n image will have no box left and counts as unseen again.</numerusform>
            <numerusform>%n images will have no box left and count as unseen again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) on %1 will become “%2”.</source>
        <comment>%1: number of images, %2: name of a label</comment>
        <translation>
            <numerusform>%n box on %1 will become “%2”.</numerusform>
            <numerusform>%n boxes on %1 will become “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::LabelListModel</name>
    <message numerus="yes">
        <source>%n box(es) in this image</source>
        <translation>
            <numerusform>%n box in this image</numerusform>
            <numerusform>%n boxes in this image</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::LabelMappingView</name>
    <message numerus="yes">
        <source>&amp;Label of %n class(es):</source>
        <translation>
            <numerusform>&amp;Label of %n class:</numerusform>
            <numerusform>&amp;Label of %n classes:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::LearningChart</name>
    <message numerus="yes">
        <source>%n image(s): AP50 %1</source>
        <translation>
            <numerusform>%n image: AP50 %1</numerusform>
            <numerusform>%n images: AP50 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::LearningCurveView</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::LimitsCard</name>
    <message numerus="yes">
        <source>Photographs count as one burst when the same camera took them %n second(s) apart or less.</source>
        <translation>
            <numerusform>Photographs count as one burst when the same camera took them %n second apart or less.</numerusform>
            <numerusform>Photographs count as one burst when the same camera took them %n seconds apart or less.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::MissingNotice</name>
    <message numerus="yes">
        <source>%n image file(s) are not where the project expects them.</source>
        <translation>
            <numerusform>%n image file is not where the project expects it.</numerusform>
            <numerusform>%n image files are not where the project expects them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::PackController</name>
    <message numerus="yes">
        <source>The project was packed, but %n image(s) were not there.</source>
        <translation>
            <numerusform>The project was packed, but %n image was not there.</numerusform>
            <numerusform>The project was packed, but %n images were not there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::PresetChoice</name>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n epoch</numerusform>
            <numerusform>%n epochs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ProjectController</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) could not be saved.</source>
        <translation>
            <numerusform>%n edit could not be saved.</numerusform>
            <numerusform>%n edits could not be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close and lose %n edit(s)</source>
        <translation>
            <numerusform>Close and lose %n edit</numerusform>
            <numerusform>Close and lose %n edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::QualityCharts</name>
    <message numerus="yes">
        <source>%n box(es) that are right</source>
        <translation>
            <numerusform>%n box that is right</numerusform>
            <numerusform>%n boxes that are right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::RelinkDialog</name>
    <message numerus="yes">
        <source>Also take %n file(s) with other content</source>
        <translation>
            <numerusform>Also take %n file with other content</numerusform>
            <numerusform>Also take %n files with other content</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n file(s)</source>
        <translation>
            <numerusform>Use %n file</numerusform>
            <numerusform>Use %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::RunDetails</name>
    <message numerus="yes">
        <source>Comparing %n run(s)</source>
        <translation>
            <numerusform>Comparing %n run</numerusform>
            <numerusform>Comparing %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from %n image(s)</source>
        <translation>
            <numerusform>Learned from %n image</numerusform>
            <numerusform>Learned from %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n box(es)</source>
        <comment>%1: learned from images</comment>
        <translation>
            <numerusform>%1 with %n box</numerusform>
            <numerusform>%1 with %n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them no longer in the project</source>
        <translation>
            <numerusform>%n of them no longer in the project</numerusform>
            <numerusform>%n of them no longer in the project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparing the newest %1 of %n run(s)</source>
        <translation>
            <numerusform>Comparing the newest %1 of %n run</numerusform>
            <numerusform>Comparing the newest %1 of %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked on %n</source>
        <comment>images</comment>
        <translation>
            <numerusform>checked on %n</numerusform>
            <numerusform>checked on %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::RunHistoryController</name>
    <message numerus="yes">
        <source>Delete %n run(s)?</source>
        <translation>
            <numerusform>Delete %n run?</numerusform>
            <numerusform>Delete %n runs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>names of runs</comment>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::SelectTool</name>
    <message numerus="yes">
        <source>Move %n box(es)</source>
        <translation>
            <numerusform>Move %n box</numerusform>
            <numerusform>Move %n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resize %n box(es)</source>
        <translation>
            <numerusform>Resize %n box</numerusform>
            <numerusform>Resize %n boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::SuggestionEditor</name>
    <message numerus="yes">
        <source>Accept %n suggestion(s)</source>
        <translation>
            <numerusform>Accept %n suggestion</numerusform>
            <numerusform>Accept %n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::SuggestionPanel</name>
    <message numerus="yes">
        <source>%n suggestion(s).</source>
        <translation>
            <numerusform>%n suggestion.</numerusform>
            <numerusform>%n suggestions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::TrainingSetup</name>
    <message numerus="yes">
        <source>%n image(s) to train on</source>
        <translation>
            <numerusform>%n image to train on</numerusform>
            <numerusform>%n images to train on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to validate</source>
        <comment>images</comment>
        <translation>
            <numerusform>%n to validate</numerusform>
            <numerusform>%n to validate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to test</source>
        <comment>images</comment>
        <translation>
            <numerusform>%n to test</numerusform>
            <numerusform>%n to test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::TruthNotice</name>
    <message numerus="yes">
        <source>The boxes of %n image(s) were changed since this was measured.</source>
        <translation>
            <numerusform>The boxes of %n image were changed since this was measured.</numerusform>
            <numerusform>The boxes of %n images were changed since this was measured.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::UsePanel</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::UsefulnessBar</name>
    <message numerus="yes">
        <source>Finding the most useful images: %1 of %n</source>
        <translation>
            <numerusform>Finding the most useful images: %1 of %n</numerusform>
            <numerusform>Finding the most useful images: %1 of %n</numerusform>
        </translation>
    </message>
</context>
</TS>
