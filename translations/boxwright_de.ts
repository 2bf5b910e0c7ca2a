<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>DetectorNetwork</name>
    <message>
        <source>These weights belong to another kind of model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphModelReader</name>
    <message>
        <source>The pretrained weights are not the network that Boxwright trains. Fetch them again with resources/npm/fetch-weights.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageListModel</name>
    <message>
        <source>Unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonFileWriter</name>
    <message>
        <source>“%1” could not be written. Check that the folder is there, that you may write to it and that the disk has room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Predictor</name>
    <message>
        <source>There is no image to look at, or a threshold is not between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>A box has an edge that is not a number; the change was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” for backups cannot be made. Check that you may write beside the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of the history cannot be read. The images and boxes are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a label “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no model %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of model %1 are damaged. Train it again, or take the project from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Boxwright project. Choose a file whose name ends in .boxwright, or create a new project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” is damaged. Recover it into a new project; the damaged file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” was made by a newer Boxwright. Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project “%1”. Check the path, or create a new project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a project. Choose the file in it whose name ends in .boxwright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” cannot be read. Check that you have the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is damaged. Recover it into a new project from its newest backup; the damaged file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” could not be read: the drive reports an error. Check the drive and its connection, then open the project again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” could not be written: the disk is full or refuses to take more. Free some space; nothing that was saved before is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” is being written to by another program. Wait until it is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” can only be read. Copy it to a folder that you may write to, and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” could not be opened. Check that you may read and write its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” is damaged. Recover it into a new project from its newest backup; the damaged file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change does not fit the project “%1” and was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” could not be read or written because of an unexpected problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” is open in %2. Close it there, or open it here for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the project “%1” cannot be written to. Open the project for reading only, or copy it to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be created. Check that the folder exists and that you may write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” could not be written. Free some space on the drive and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name; nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” is write-protected. Open it for reading only, or copy it to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for a temporary copy of the project “%1”. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” could not be brought up to date. It is unchanged, and a backup lies beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project cannot be copied onto itself. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunListModel</name>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TensorFile</name>
    <message>
        <source>The weights are damaged: they are not what was saved once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file of model weights.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TorchRuntime</name>
    <message>
        <source>The computation failed inside Boxwright. Try again; if it happens every time, please report it with the log file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs or choose a smaller input size, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingJob</name>
    <message>
        <source>Training stopped because of an unexpected problem. What was finished before is kept; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingSession</name>
    <message>
        <source>Split images for training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright</name>
    <message>
        <source>The training engine is missing. Build or install Boxwright again; the file %1 belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training engine belongs to another version of Boxwright. Build or install Boxwright again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training engine could not be started. Install the packages that Boxwright needs again, then start it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open read-only, so nothing can be trained in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no images yet. Import some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no boxes yet. Draw some around what should be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No labelled image is in the training part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n labelled image(s) will be divided into training, validation and test images first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n image(s) nobody has looked at will not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenth of the training images will be used for validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no test images, so the result will be measured on the validation images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n image(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n with boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n confirmed empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n not divided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs some boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n model(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add some images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label images, train a detector on your own labels, see how good it is, and use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The .boxwright file to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark, instead of the setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one project can be opened at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme is either light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A size is written as 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no boxes yet. Draw boxes on some images, then train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No labelled image is in the training part. Assign some images to it, or let Boxwright split them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image of the training part has a box to learn from. Draw boxes there, or assign other images to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One image is not enough: one teaches and another checks. Label at least two images; some twenty for each label work well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image could not be read and was left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no labelled images in that part to evaluate on. Assign some images to it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evaluation was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Choose a folder in which you may write, on a disk with 20 MB of room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and is another image. Choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already holds a project. Open it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the sample was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of epochs and the input size must be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no labels to learn. Draw boxes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no boxes to learn from. Draw boxes first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::AboutDialog</name>
    <message>
        <source>About Boxwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::Actions</name>
    <message>
        <source>&amp;New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Boxwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to see &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to label in this image: confirm it (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;viewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has checked the boxes of this image (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Divide into training and test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives every labelled image without a part to training, validation (10 %) or test (20 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and &amp;keep the best</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::AnnotationController</name>
    <message>
        <source>Change label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ·  %2 of %3  ·  %4 × %5</source>
        <comment>file, place, count, width, height</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back confirmed empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::Application</name>
    <message>
        <source>Training: epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping it takes a moment. The best model so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxwright projects (*.boxwright)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.gif);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::BoxEditor</name>
    <message numerus="yes">
        <source>Delete %n box(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n box(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n box(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the label of %n box(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::BoxListModel</name>
    <message>
        <source>Unknown label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width and height in pixels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>left and top edge in pixels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 pixels, at %3</source>
        <comment>label, size and position of a box</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::BoxPanel</name>
    <message>
        <source>No boxes yet. Press W and drag over an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes of this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0000 × 0000</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::CanvasActions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does (key)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select, move and resize boxes; drag to select several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw boxes by dragging or with two clicks; Shift draws a square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the selected boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste copied boxes, also into another image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all boxes of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the previous box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw with label %1, and give it to the selected boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pixel of the image on one pixel of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the image without boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide &amp;names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show boxes without their names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::DrawBoxTool</name>
    <message>
        <source>Draw box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width and height of a box in pixels</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::ErrorReporter</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::ImageCanvas</name>
    <message>
        <source>No image is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image from the list to draw boxes on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open image with its boxes. The arrow keys move the selected boxes; without a selection they scroll.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::ImageDelegate</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::ImageListModel</name>
    <message>
        <source>This file cannot be read as an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::ImagePanel</name>
    <message>
        <source>Filter images by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter images by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import images...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop images, folders or annotation files here, or choose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image has this name and state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n image(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ImagesPage</name>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::ImportDialog</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new image(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new label(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) already here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) repaired</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images only, nothing labelled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pascal VOC (an XML file for each image)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COCO (one JSON file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder that holds the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched for beside the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the data says, otherwise undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images without boxes really show nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise they count as not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates start at 1, as in the original VOC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the images into the project&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use them for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COCO (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be imported?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) worth knowing:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::LabelListModel</name>
    <message>
        <source>%1 (key %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) in this image</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::LabelPage</name>
    <message>
        <source>No image is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one at the left, or import images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::LabelPanel</name>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a label, or press its number, to draw with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a label of this name (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;colour...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::LossChart</name>
    <message>
        <source>Loss and validation AP by epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation AP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>position in pixels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (read-only) – Boxwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Boxwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add some images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach a detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how good it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find things</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::MetricsModel</name>
    <message>
        <source>Label %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found %1 of %2, %3 false alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean IoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the boxes are called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes drawn by people in these images: the truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the boxes the model found, the share that is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the boxes drawn by people, the share the model found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision and recall in one number (their harmonic mean)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well the found boxes fit: overlap divided by union, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average precision over all thresholds; a box is right when IoU is at least 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COCO&apos;s average precision: the mean over IoU 0.50 to 0.95, strict about the fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A found box counts from this score on; picked on the validation images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::MetricsPanel</name>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the model is right, and how well its boxes fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images to measure on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train one first; how good it is for each label is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the boxes the model found, the share that is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the boxes drawn by people, the share the model found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision and recall in one number (their harmonic mean)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average precision over all thresholds, the labels&apos; mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality for each label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is looking at the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n image(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A found box is right when it overlaps a drawn box of its label by at least %1 % (IoU) and its score reaches the threshold of the label, which was picked on the validation images. “–” means that there was nothing to measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has not looked at the %1 of the project yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::ProjectController</name>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look at it without changing anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new project can be made from the newest good backup, or from what can still be read. The damaged file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover into a new project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovering %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered: %1, %2.</source>
        <comment>images, boxes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were read from the damaged file. The new project is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come from the backup %1. The new project is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the sample images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::Run</name>
    <message>
        <source>Training did not settle: the loss was not a number again and again. Check the boxes, or try another seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the images to learn from could be read. Check that they are still where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training stopped early, because the loss was not a number again and again. The best weights before that are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::RunListModel</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation AP</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::SelectTool</name>
    <message>
        <source>Resize box</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n box(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::Session</name>
    <message>
        <source>Run of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no test part, so the figures are those of the validation part, which also chose the model. Assign some images to the test part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was stopped before all test images were seen, so the figures are those of the validation part. Evaluate the model for those of the test part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test image shows &quot;%1&quot;, so how well it is found is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new language shows after the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of the new and the selected boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space or middle button, and drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::StageRail</name>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::StartPage</name>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Boxwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw boxes on your images, train a detector on them, and see for each label how good it is. Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three logos in 120 scenes, labelled and ready to train. The quickest way to see how it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start empty and add images when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a project from a folder of images, or from a Pascal VOC or COCO data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a .boxwright file from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1    %2</source>
        <comment>project name, its folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::TrainingConfig</name>
    <message>
        <source>The number of epochs must be between 1 and 10000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input size must be a multiple of 32 between 128 and 1024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch size must be between 1 and 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of threads must be between 1 and 256.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::TrainingController</name>
    <message>
        <source>Finished. The model is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The best model so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the first epoch was done: there is no model yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training failed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::TrainingPanel</name>
    <message>
        <source>Preparing the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking on the validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring on the test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach a detector what you labelled. You can go on labelling meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing trained yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick how thorough it should be and press Train. The curves appear here while the model learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how good it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of training runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>run, outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) to train on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping and keeping the best so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::TrainingSetup</name>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How thorough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first look: is the labelling going the right way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good model in a reasonable time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most from your data, while you do something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times each image is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of what the model sees, in pixels; more for small objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn from mirrored images too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it off for text, logos, and left against right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer processor cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input size</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) to train on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to validate</source>
        <comment>images</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to test</source>
        <comment>images</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Training…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::UsePanel</name>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the model look at new images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train one first; then drop any image here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop an image here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model draws a box around everything it finds. The image stays on this computer and is not added to the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show boxes from this score on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show boxes from a score of %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::cli</name>
    <message>
        <source>Created %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote the sample project %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened. Give a project or a model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image could be read. Give image files, or folders that hold some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder for the drawn copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model %1 on %2 images of the %3 part, IoU %4:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean IoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images: %1, of which %2 have boxes, %3 are confirmed empty, %4 unseen; %5 reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts: %1 train, %2 validation, %3 test, %4 without a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 image files are not where the project expects them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no models yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was trained yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking on the validation part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no model yet. Train one first: boxwright-cli train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model %1. List them with: boxwright-cli models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned %1 images to train, %2 to validation, %3 to test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training on %1 images, %2 to validate, %3 epochs at %4 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The best weights so far are kept as model %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the first epoch ended; there is no model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::cli::Context</name>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place for the JSON document.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::cli::DetectionReport</name>
    <message>
        <source>%1: nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1 %2 at %3, %4, size %5 x %6</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::cli::ProgressReport</name>
    <message>
        <source>Epoch %1 of %2: loss %3, validation AP50 %4, AP %5, %6 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, loss %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>boxwright::detail</name>
    <message>
        <source>These are not the weights of a Boxwright model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model was made by a newer Boxwright. Update Boxwright to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run resources/npm/fetch-weights and build Boxwright again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pretrained weights that training starts from are missing. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pretrained weights that training starts from are damaged. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
