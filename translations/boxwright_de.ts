<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Almost everything is found (AP50 %1 %), which is rare. Open Health and look for images here that resemble those that the model learned from.</source>
        <translation>Fast alles wird gefunden (AP50 %1 %), und das ist selten. Sehen Sie unter „Zustand der Daten“ nach, ob Bilder hier denen gleichen, aus denen das Modell gelernt hat.</translation>
    </message>
    <message>
        <source>%1 of %2 missed boxes are smaller than 32 × 32 pixels. Train with a larger input size, or take the pictures from closer by.</source>
        <translation>%1 von %2 verpassten Rahmen sind kleiner als 32 × 32 Pixel. Trainieren Sie mit einer größeren Eingabegröße, oder nehmen Sie die Bilder aus der Nähe auf.</translation>
    </message>
    <message>
        <source>No image here shows “%1”, so nobody knows how well it is found. Add images of it to this part.</source>
        <translation>Kein Bild hier zeigt „%1“, also weiß niemand, wie gut es gefunden wird. Nehmen Sie Bilder davon in diesen Teil auf.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was measured on %Ln box(es) only: %2 % of them are found, but of many more it may be anything from %3 % to %4 %. Add images of it to this part.</source>
        <translation>
            <numerusform>„%1“ wurde nur an %Ln Rahmen gemessen: %2 % davon werden gefunden, von vielen weiteren können es aber %3 % bis %4 % sein. Nehmen Sie Bilder davon in diesen Teil auf.</numerusform>
            <numerusform>„%1“ wurde nur an %Ln Rahmen gemessen: %2 % davon werden gefunden, von vielen weiteren können es aber %3 % bis %4 % sein. Nehmen Sie Bilder davon in diesen Teil auf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was learned from %Ln box(es), and only %2 % of those here are found. Draw some %3 more of it, in images as varied as those to come.</source>
        <translation>
            <numerusform>„%1“ wurde aus %Ln Rahmen gelernt, und nur %2 % der Rahmen hier werden gefunden. Zeichnen Sie etwa %3 weitere, in so verschiedenen Bildern wie denen, die noch kommen.</numerusform>
            <numerusform>„%1“ wurde aus %Ln Rahmen gelernt, und nur %2 % der Rahmen hier werden gefunden. Zeichnen Sie etwa %3 weitere, in so verschiedenen Bildern wie denen, die noch kommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 boxes of “%3” are missed. Lower its threshold, or draw more of it in other sizes, lights and surroundings.</source>
        <translation>%1 von %2 Rahmen von „%3“ werden verpasst. Senken Sie die Schwelle, oder zeichnen Sie mehr davon in anderen Größen, anderem Licht und anderer Umgebung.</translation>
    </message>
    <message>
        <source>%1 of %2 boxes of “%3” are missed. Draw more of it in other sizes, lights and surroundings; if it has very different looks, make a label of each.</source>
        <translation>%1 von %2 Rahmen von „%3“ werden verpasst. Zeichnen Sie mehr davon in anderen Größen, anderem Licht und anderer Umgebung; kann es sehr verschieden aussehen, machen Sie aus jedem Aussehen ein eigenes Label.</translation>
    </message>
    <message>
        <source>%1 of %2 boxes found as “%3” are wrong. Raise its threshold; and where one thing is often taken for it, give that thing a label of its own.</source>
        <translation>%1 von %2 als „%3“ gefundenen Rahmen sind falsch. Erhöhen Sie die Schwelle; und wird etwas Bestimmtes oft dafür gehalten, geben Sie ihm ein eigenes Label.</translation>
    </message>
    <message>
        <source>%1 of %2 boxes found as “%3” are wrong. Give what is taken for it a label of its own, and look for boxes that nobody drew.</source>
        <translation>%1 von %2 als „%3“ gefundenen Rahmen sind falsch. Geben Sie dem, was dafür gehalten wird, ein eigenes Label, und suchen Sie nach Rahmen, die niemand gezeichnet hat.</translation>
    </message>
    <message>
        <source>%1 % of “%2” are taken for “%3”. Draw more of both where they look alike, and check that these boxes have the right label.</source>
        <translation>%1 % von „%2“ werden für „%3“ gehalten. Zeichnen Sie von beiden mehr, wo sie sich ähneln, und prüfen Sie, ob diese Rahmen das richtige Label haben.</translation>
    </message>
    <message>
        <source>“%1” is found, but only %2 % of its boxes fit well. Boxes that are drawn now tight, now loose teach this: draw them all the same way.</source>
        <translation>„%1“ wird gefunden, aber nur %2 % der Rahmen sitzen gut. Das lernt ein Modell aus Rahmen, die mal eng, mal weit gezeichnet sind: Zeichnen Sie alle auf dieselbe Weise.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is found twice at %Ln place(s). Check that each is drawn once, and as a whole rather than in parts.</source>
        <translation>
            <numerusform>„%1“ wird an %Ln Stelle doppelt gefunden. Prüfen Sie, ob jedes einmal gezeichnet ist, und als Ganzes statt in Teilen.</numerusform>
            <numerusform>„%1“ wird an %Ln Stellen doppelt gefunden. Prüfen Sie, ob jedes einmal gezeichnet ist, und als Ganzes statt in Teilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) here are among the training images as well, as copies, so these figures promise too much. Open Health and move each group of copies to one part.</source>
        <translation>
            <numerusform>%Ln Bild hier ist als Kopie auch unter den Trainingsbildern, darum versprechen diese Zahlen zu viel. Verschieben Sie unter „Zustand der Daten“ jede Gruppe von Kopien in einen Teil.</numerusform>
            <numerusform>%Ln Bilder hier sind als Kopien auch unter den Trainingsbildern, darum versprechen diese Zahlen zu viel. Verschieben Sie unter „Zustand der Daten“ jede Gruppe von Kopien in einen Teil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Almost everything is found (AP50 %1 %), and %Ln image(s) here are among the training images as well, as copies. Open Health and move each group of copies to one part.</source>
        <translation>
            <numerusform>Fast alles wird gefunden (AP50 %1 %), und %Ln Bild hier ist als Kopie auch unter den Trainingsbildern. Verschieben Sie unter „Zustand der Daten“ jede Gruppe von Kopien in einen Teil.</numerusform>
            <numerusform>Fast alles wird gefunden (AP50 %1 %), und %Ln Bilder hier sind als Kopien auch unter den Trainingsbildern. Verschieben Sie unter „Zustand der Daten“ jede Gruppe von Kopien in einen Teil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 boxes of “%2” here lie on %Ln image(s) only, where they have light and surroundings in common, so nobody knows how well it is found elsewhere. Add other images of it to this part.</source>
        <translation>
            <numerusform>Die %1 Rahmen von „%2“ hier liegen auf nur %Ln Bild, wo sie Licht und Umgebung gemeinsam haben; also weiß niemand, wie gut es anderswo gefunden wird. Nehmen Sie andere Bilder davon in diesen Teil auf.</numerusform>
            <numerusform>Die %1 Rahmen von „%2“ hier liegen auf nur %Ln Bildern, wo sie Licht und Umgebung gemeinsam haben; also weiß niemand, wie gut es anderswo gefunden wird. Nehmen Sie andere Bilder davon in diesen Teil auf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationReader</name>
    <message>
        <source>“%1” cannot be read. Check that you may read it and that it is smaller than 2 GB.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen Sie, ob Sie die Datei lesen dürfen und ob sie kleiner als 2 GB ist.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <source>None of the files in “%1” could be read as annotations.</source>
        <translation>Keine der Dateien in „%1“ ließ sich als Annotationen lesen.</translation>
    </message>
    <message>
        <source>More text follows the end of the JSON document.</source>
        <translation>Nach dem Ende des JSON-Dokuments folgt weiterer Text.</translation>
    </message>
    <message>
        <source>Only the first document was read.</source>
        <translation>Nur das erste Dokument wurde gelesen.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, which no annotation of one image is.</source>
        <translation>„%1“ ist größer als %2 MB, was keine Annotation eines Bildes ist.</translation>
    </message>
    <message>
        <source>“%1” is no complete JSON: it cannot be read from line %2 on. Replace it with a good copy.</source>
        <translation>„%1“ ist kein vollständiges JSON: Ab Zeile %2 kann es nicht gelesen werden. Ersetzen Sie die Datei durch eine heile Kopie.</translation>
    </message>
    <message>
        <source>“%1” is no complete XML: it cannot be read from line %2 on. Replace it with a good copy.</source>
        <translation>„%1“ ist kein vollständiges XML: Ab Zeile %2 kann es nicht gelesen werden. Ersetzen Sie die Datei durch eine heile Kopie.</translation>
    </message>
    <message>
        <source>“%1” declares entities or attributes of its own, which no annotation needs and which can fill the memory. Remove its document type (&lt;!DOCTYPE …&gt;).</source>
        <translation>„%1“ deklariert eigene Entitäten oder Attribute, die keine Annotation braucht und die den Speicher füllen können. Entfernen Sie daraus den Dokumenttyp (&lt;!DOCTYPE …&gt;).</translation>
    </message>
</context>
<context>
    <name>AnnotationSource</name>
    <message>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <source>Taken for %1. %2</source>
        <translation>Für %1 gehalten. %2</translation>
    </message>
    <message>
        <source>Name the format if that is wrong.</source>
        <translation>Nennen Sie das Format, falls das nicht stimmt.</translation>
    </message>
    <message>
        <source>The annotations “%1” are not there.</source>
        <translation>Die Annotationen „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>No annotations were found in or beside “%1”. Say where they are.</source>
        <translation>In und neben „%1“ wurden keine Annotationen gefunden. Geben Sie an, wo sie sind.</translation>
    </message>
    <message>
        <source>No annotations were found in or beside the folder.</source>
        <translation>In und neben dem Ordner wurden keine Annotationen gefunden.</translation>
    </message>
    <message>
        <source>The images are added without boxes.</source>
        <translation>Die Bilder werden ohne Rahmen hinzugefügt.</translation>
    </message>
    <message>
        <source>“%1” holds no annotations of this format.</source>
        <translation>„%1“ enthält keine Annotationen dieses Formats.</translation>
    </message>
    <message>
        <source>“%1” holds no annotations that Boxwright reads. It reads: %2.</source>
        <translation>„%1“ enthält keine Annotationen, die Boxwright liest. Es liest: %2.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>“%1” was not unpacked: “%2” would lie outside the folder.</source>
        <translation>„%1“ wurde nicht entpackt: „%2“ läge außerhalb des Ordners.</translation>
    </message>
    <message>
        <source>“%1” was not unpacked: “%2” is a link or a device. Pack the files themselves.</source>
        <translation>„%1“ wurde nicht entpackt: „%2“ ist eine Verknüpfung oder ein Gerät. Packen Sie die Dateien selbst.</translation>
    </message>
    <message>
        <source>“%1” was not unpacked: it holds “%2” twice.</source>
        <translation>„%1“ wurde nicht entpackt: „%2“ ist zweimal darin.</translation>
    </message>
    <message>
        <source>“%1” was not unpacked: “%2” grows beyond all measure, as only files do that are meant to fill a disk.</source>
        <translation>„%1“ wurde nicht entpackt: „%2“ wächst über jedes Maß, wie es nur Dateien tun, die einen Datenträger füllen sollen.</translation>
    </message>
    <message>
        <source>“%1” was not unpacked: it holds more than %2 files.</source>
        <translation>„%1“ wurde nicht entpackt: Es enthält mehr als %2 Dateien.</translation>
    </message>
    <message>
        <source>“%1” could not be opened. Check that it is there and that you may read it.</source>
        <translation>„%1“ lässt sich nicht öffnen. Prüfen Sie, ob die Datei da ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off, or no archive of a kind that is read. Get it once more.</source>
        <translation>„%1“ ist beschädigt oder abgeschnitten oder kein lesbares Archiv. Holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is damaged at “%2”. Get it once more.</source>
        <translation>„%1“ ist bei „%2“ beschädigt. Holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password. Unpack it with another program and use the folder.</source>
        <translation>„%1“ ist mit einem Passwort geschützt. Entpacken Sie es mit einem anderen Programm und nehmen Sie den Ordner.</translation>
    </message>
    <message>
        <source>There is no file in “%1”.</source>
        <translation>In „%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“%1” was not unpacked: it holds more than %2.</source>
        <translation>„%1“ wurde nicht entpackt: Es enthält mehr als %2.</translation>
    </message>
    <message>
        <source>“%1” was not unpacked: it needs %2, and the disk is short of room. Free some space and try again.</source>
        <translation>„%1“ wurde nicht entpackt: Es braucht %2, und auf dem Datenträger ist zu wenig Platz. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Unpacking was cancelled. Nothing was kept.</source>
        <translation>Das Entpacken wurde abgebrochen. Nichts blieb zurück.</translation>
    </message>
    <message>
        <source>The folder “%1” is not empty. Choose an empty or a new one; nothing was overwritten.</source>
        <translation>Der Ordner „%1“ ist nicht leer. Wählen Sie einen leeren oder neuen; nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Check that you may write there.</source>
        <translation>Der Ordner „%1“ konnte nicht angelegt werden. Prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Check that it is there and that nobody changes it.</source>
        <translation>„%1“ lässt sich nicht lesen. Prüfen Sie, ob die Datei da ist und niemand sie gerade ändert.</translation>
    </message>
    <message>
        <source>The disk has no room for “%1”. Free some space and try again.</source>
        <translation>Auf dem Datenträger ist kein Platz für „%1“. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check that you may write there.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Packing was cancelled. No archive was written.</source>
        <translation>Das Packen wurde abgebrochen. Es wurde kein Archiv geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is to be packed itself. Choose another name for the archive.</source>
        <translation>„%1“ soll selbst gepackt werden. Wählen Sie einen anderen Namen für das Archiv.</translation>
    </message>
</context>
<context>
    <name>BoxFindings</name>
    <message numerus="yes">
        <source>%Ln box(es) reach beyond their image.</source>
        <translation>
            <numerusform>%Ln Rahmen reicht über sein Bild hinaus.</numerusform>
            <numerusform>%Ln Rahmen reichen über ihr Bild hinaus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clip them at the border; those that are all outside go.</source>
        <translation>Schneiden Sie sie am Rand ab; was ganz außerhalb liegt, fällt weg.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) nearly equal another one of the same label.</source>
        <translation>
            <numerusform>%Ln Rahmen gleicht fast einem anderen desselben Labels.</numerusform>
            <numerusform>%Ln Rahmen gleichen fast einem anderen desselben Labels.</numerusform>
        </translation>
    </message>
    <message>
        <source>One thing needs one box: keep the larger one of each.</source>
        <translation>Ein Ding braucht einen Rahmen: Behalten Sie jeweils den größeren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) are under %1 pixels when the image is fitted to %2 pixels.</source>
        <translation>
            <numerusform>%Ln Rahmen hat unter %1 Pixel, wenn das Bild in %2 Pixel eingepasst ist.</numerusform>
            <numerusform>%Ln Rahmen haben unter %1 Pixel, wenn das Bild in %2 Pixel eingepasst ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) cover more than %1 % of their image.</source>
        <translation>
            <numerusform>%Ln Rahmen bedeckt mehr als %1 % seines Bildes.</numerusform>
            <numerusform>%Ln Rahmen bedecken mehr als %1 % ihres Bildes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) were drawn on images that lay on their side.</source>
        <translation>
            <numerusform>%Ln Rahmen wurde auf einem liegenden Bild gezeichnet.</numerusform>
            <numerusform>%Ln Rahmen wurden auf liegenden Bildern gezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn them as their images are turned upright. Clipping would lose them.</source>
        <translation>Drehen Sie sie so, wie ihre Bilder aufgerichtet werden. Beim Zuschneiden gingen sie verloren.</translation>
    </message>
    <message>
        <source>Delete them if all are slips. Such small things are hardly learnt; a larger input or pictures from nearer by help.</source>
        <translation>Löschen Sie sie, wenn alle Versehen sind. So Kleines wird kaum gelernt; eine größere Eingabe oder Bilder aus der Nähe helfen.</translation>
    </message>
    <message>
        <source>Delete them if all are slips. A thing may well fill the picture.</source>
        <translation>Löschen Sie sie, wenn alle Versehen sind. Ein Ding kann durchaus das ganze Bild ausfüllen.</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>at %1 pixels</source>
        <translation>mit %1 Pixeln</translation>
    </message>
    <message>
        <source>with images put together</source>
        <translation>mit zusammengesetzten Bildern</translation>
    </message>
    <message>
        <source>with one more stage that learns</source>
        <translation>mit einer lernenden Stufe mehr</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
    <message>
        <source>No variants are tried first, as the time is limited.</source>
        <translation>Es werden vorher keine Varianten erprobt, da die Zeit begrenzt ist.</translation>
    </message>
    <message>
        <source>No variants are tried first: fewer than %1 validation images cannot tell which is the best.</source>
        <translation>Es werden vorher keine Varianten erprobt: Weniger als %1 Validierungsbilder können nicht zeigen, welche die beste ist.</translation>
    </message>
    <message>
        <source>No variants are tried first, as the run is so short.</source>
        <translation>Es werden vorher keine Varianten erprobt, da der Lauf so kurz ist.</translation>
    </message>
    <message>
        <source>Short runs try variants first: %1. The best on the validation images is trained in full.</source>
        <translation>Kurze Läufe erproben erst Varianten: %1. Die auf den Validierungsbildern beste wird ganz trainiert.</translation>
    </message>
    <message>
        <source>%1 (AP %2)</source>
        <comment>a variant</comment>
        <translation>%1 (AP %2)</translation>
    </message>
    <message>
        <source>%1 (no model)</source>
        <comment>a variant</comment>
        <translation>%1 (kein Modell)</translation>
    </message>
    <message>
        <source>Tried first: %1. Trained in full: %2.</source>
        <translation>Vorher erprobt: %1. Ganz trainiert: %2.</translation>
    </message>
    <message>
        <source>The best was not trained in full. Tried: %1.</source>
        <translation>Die beste wurde nicht ganz trainiert. Erprobt: %1.</translation>
    </message>
</context>
<context>
    <name>CaseMending</name>
    <message>
        <source>Add the found box</source>
        <translation>Gefundenen Rahmen übernehmen</translation>
    </message>
    <message>
        <source>Take the found label</source>
        <translation>Gefundenes Label übernehmen</translation>
    </message>
    <message>
        <source>Take the found place</source>
        <translation>Gefundenen Platz übernehmen</translation>
    </message>
    <message>
        <source>Choose another label</source>
        <translation>Anderes Label wählen</translation>
    </message>
    <message>
        <source>Fit to content</source>
        <translation>An den Inhalt anpassen</translation>
    </message>
    <message>
        <source>Mark as difficult</source>
        <translation>Als schwierig kennzeichnen</translation>
    </message>
    <message>
        <source>Remove the drawn box</source>
        <translation>Gezeichneten Rahmen entfernen</translation>
    </message>
    <message>
        <source>The box is drawn so already, so nothing was changed.</source>
        <translation>Der Rahmen ist schon so gezeichnet, darum wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The label that was found is no longer in the project, so nothing was changed.</source>
        <translation>Das gefundene Label gibt es im Projekt nicht mehr, darum wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A box of this label is drawn here by now, so nothing was changed.</source>
        <translation>Hier ist inzwischen ein Rahmen dieses Labels gezeichnet, darum wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The found box lies outside the image, so nothing was changed.</source>
        <translation>Der gefundene Rahmen liegt außerhalb des Bildes, darum wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This box was removed since the model was measured, so nothing was changed.</source>
        <translation>Dieser Rahmen wurde seit der Messung des Modells entfernt, darum wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This box was changed since the model was measured, so nothing was done. Open it in Label to look at it again.</source>
        <translation>Dieser Rahmen wurde seit der Messung des Modells geändert, darum wurde nichts getan. Öffnen Sie ihn in „Beschriften“, um ihn noch einmal anzusehen.</translation>
    </message>
    <message>
        <source>Nothing to fit: the box is tight already, or what is around it is not plain enough.</source>
        <translation>Nichts anzupassen: Der Rahmen sitzt schon eng, oder seine Umgebung ist nicht ruhig genug.</translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message>
        <source>a label that is gone</source>
        <translation>ein Label, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>boxes that were found as drawn</comment>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Fehlalarme</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Übersehen</translation>
    </message>
    <message>
        <source>Loose</source>
        <comment>boxes that fit loosely</comment>
        <translation>Locker</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Falsches Label</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <comment>boxes that are probably not drawn yet</comment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <comment>drawn boxes with probably nothing in them</comment>
        <translation>Nichts da</translation>
    </message>
    <message>
        <source>Drawn loosely</source>
        <translation>Locker gezeichnet</translation>
    </message>
    <message>
        <source>Other label</source>
        <comment>drawn boxes that probably have the wrong label</comment>
        <translation>Anderes Label</translation>
    </message>
    <message>
        <source>The model found none of the drawn boxes so that they fit well.</source>
        <translation>Das Modell hat keinen der gezeichneten Rahmen so gefunden, dass er gut sitzt.</translation>
    </message>
    <message>
        <source>No false alarms: wherever the model found something, a box is drawn.</source>
        <translation>Keine Fehlalarme: Wo das Modell etwas gefunden hat, ist auch ein Rahmen gezeichnet.</translation>
    </message>
    <message>
        <source>Nothing was missed: the model found every drawn box.</source>
        <translation>Nichts wurde übersehen: Das Modell hat jeden gezeichneten Rahmen gefunden.</translation>
    </message>
    <message>
        <source>No loose boxes: what was found fits what is drawn.</source>
        <translation>Keine lockeren Rahmen: Was gefunden wurde, passt zu dem, was gezeichnet ist.</translation>
    </message>
    <message>
        <source>No label was taken for another one.</source>
        <translation>Kein Label wurde mit einem anderen verwechselt.</translation>
    </message>
    <message>
        <source>No box seems to have been forgotten.</source>
        <translation>Kein Rahmen scheint vergessen worden zu sein.</translation>
    </message>
    <message>
        <source>No box seems to be drawn where nothing is.</source>
        <translation>Kein Rahmen scheint dort gezeichnet zu sein, wo nichts ist.</translation>
    </message>
    <message>
        <source>No box seems to be drawn loosely.</source>
        <translation>Kein Rahmen scheint locker gezeichnet zu sein.</translation>
    </message>
    <message>
        <source>No box seems to have the wrong label.</source>
        <translation>Kein Rahmen scheint das falsche Label zu haben.</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>a box that was found as drawn</comment>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Loose</source>
        <comment>a box that fits loosely</comment>
        <translation>Locker</translation>
    </message>
    <message>
        <source>Badly placed</source>
        <translation>Schlecht platziert</translation>
    </message>
    <message>
        <source>Wrong label and place</source>
        <translation>Falsches Label, falscher Platz</translation>
    </message>
    <message>
        <source>Found twice</source>
        <translation>Doppelt gefunden</translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation>Nicht gezeichnet</translation>
    </message>
    <message>
        <source>%1, drawn as %2</source>
        <comment>found label, drawn label</comment>
        <translation>%1, gezeichnet als %2</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Sicherheit %1</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>Drawn as %1, but not found.</source>
        <translation>Als %1 gezeichnet, aber nicht gefunden.</translation>
    </message>
    <message>
        <source>Found as %1 with %2, as it is drawn (IoU %3).</source>
        <translation>Als %1 mit %2 gefunden, so wie gezeichnet (IoU %3).</translation>
    </message>
    <message>
        <source>Found as %1 with %2, but the boxes fit loosely (IoU %3).</source>
        <translation>Als %1 mit %2 gefunden, aber die Rahmen sitzen locker aufeinander (IoU %3).</translation>
    </message>
    <message>
        <source>Found as %1 with %2, but drawn as %3.</source>
        <translation>Als %1 mit %2 gefunden, aber als %3 gezeichnet.</translation>
    </message>
    <message>
        <source>Found as %1 with %2, but too far from where it is drawn (IoU %3).</source>
        <translation>Als %1 mit %2 gefunden, aber zu weit weg von dem, was gezeichnet ist (IoU %3).</translation>
    </message>
    <message>
        <source>Found as %1 with %2, but %3 is drawn, and elsewhere (IoU %4).</source>
        <translation>Als %1 mit %2 gefunden, gezeichnet ist aber %3, und an anderer Stelle (IoU %4).</translation>
    </message>
    <message>
        <source>Found as %1 with %2 once more: a surer box has found it already.</source>
        <translation>Noch einmal als %1 mit %2 gefunden: Ein sichererer Rahmen hat es schon.</translation>
    </message>
    <message>
        <source>Found as %1 with %2, but nothing is drawn here.</source>
        <translation>Als %1 mit %2 gefunden, aber hier ist nichts gezeichnet.</translation>
    </message>
</context>
<context>
    <name>ChangeSummary</name>
    <message numerus="yes">
        <source>%Ln image(s) will be removed from the project.</source>
        <translation>
            <numerusform>%Ln Bild wird aus dem Projekt entfernt.</numerusform>
            <numerusform>%Ln Bilder werden aus dem Projekt entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) will move to another part of the data.</source>
        <translation>
            <numerusform>%Ln Bild kommt in einen anderen Teil der Daten.</numerusform>
            <numerusform>%Ln Bilder kommen in einen anderen Teil der Daten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) will be confirmed empty.</source>
        <translation>
            <numerusform>%Ln Bild wird als leer bestätigt.</numerusform>
            <numerusform>%Ln Bilder werden als leer bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) will be removed.</source>
        <translation>
            <numerusform>%Ln Rahmen wird entfernt.</numerusform>
            <numerusform>%Ln Rahmen werden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) will be changed.</source>
        <translation>
            <numerusform>%Ln Rahmen wird geändert.</numerusform>
            <numerusform>%Ln Rahmen werden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) will be added to images that stay.</source>
        <translation>
            <numerusform>%Ln Rahmen kommt zu Bildern hinzu, die bleiben.</numerusform>
            <numerusform>%Ln Rahmen kommen zu Bildern hinzu, die bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) will be removed.</source>
        <translation>
            <numerusform>%Ln Label wird entfernt.</numerusform>
            <numerusform>%Ln Labels werden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The image files stay where they are.</source>
        <translation>Die Bilddateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Sie können das rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>The present file(s) of %Ln image(s) will be taken.</source>
        <translation>
            <numerusform>Die jetzige Datei von %Ln Bild wird übernommen.</numerusform>
            <numerusform>Die jetzigen Dateien von %Ln Bildern werden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) will get another size: look whether the boxes still fit.</source>
        <translation>
            <numerusform>%Ln Bild bekommt eine andere Größe: Sehen Sie nach, ob die Rahmen noch passen.</numerusform>
            <numerusform>%Ln Bilder bekommen eine andere Größe: Sehen Sie nach, ob die Rahmen noch passen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message>
        <source>“%1” cannot be written. Choose another folder, or make room on the disk.</source>
        <translation>„%1“ kann nicht geschrieben werden. Wählen Sie einen anderen Ordner oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <comment>a chart</comment>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
</context>
<context>
    <name>Checkpoint</name>
    <message>
        <source>What the interrupted training left belongs to other labels, images or settings, so it cannot go on. Train again from the start.</source>
        <translation>Was das unterbrochene Training hinterlassen hat, gehört zu anderen Labels, Bildern oder Einstellungen, daher kann es nicht weitergehen. Trainieren Sie noch einmal von vorn.</translation>
    </message>
    <message>
        <source>What the interrupted training left was made by another version of Boxwright, so it cannot go on. Train again from the start.</source>
        <translation>Was das unterbrochene Training hinterlassen hat, stammt von einer anderen Version von Boxwright, daher kann es nicht weitergehen. Trainieren Sie noch einmal von vorn.</translation>
    </message>
    <message>
        <source>What the interrupted training left is damaged, so it cannot go on. Train again from the start.</source>
        <translation>Was das unterbrochene Training hinterlassen hat, ist beschädigt, daher kann es nicht weitergehen. Trainieren Sie noch einmal von vorn.</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>+%1</source>
        <comment>so many more</comment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>CocoReader</name>
    <message>
        <source>Annotation %1 belongs to image %2, which the file does not list.</source>
        <translation>Die Annotation %1 gehört zu Bild %2, das die Datei nicht aufführt.</translation>
    </message>
    <message>
        <source>Annotation %1 has category %2, which the file does not list.</source>
        <translation>Die Annotation %1 hat die Kategorie %2, die die Datei nicht aufführt.</translation>
    </message>
    <message>
        <source>%1 annotations carry an outline beside their box.</source>
        <translation>%1 Annotationen haben neben ihrem Rahmen einen Umriss.</translation>
    </message>
    <message>
        <source>The boxes are taken, the outlines are not.</source>
        <translation>Die Rahmen werden übernommen, die Umrisse nicht.</translation>
    </message>
    <message>
        <source>An image has no file name or no id.</source>
        <translation>Ein Bild hat keinen Dateinamen oder keine Kennung.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <source>The image id %1 is used again, for “%2”.</source>
        <translation>Die Bildkennung %1 kommt noch einmal vor, für „%2“.</translation>
    </message>
    <message>
        <source>Boxes with this id go to the first such image.</source>
        <translation>Rahmen mit dieser Kennung gehen an das erste solche Bild.</translation>
    </message>
    <message>
        <source>Annotation %1 has no box of four numbers.</source>
        <translation>Die Annotation %1 hat keinen Rahmen aus vier Zahlen.</translation>
    </message>
    <message>
        <source>A category has no name, no id, or the id of another.</source>
        <translation>Eine Kategorie hat keinen Namen, keine Kennung oder die einer anderen.</translation>
    </message>
    <message>
        <source>“%1” is no COCO annotation file: it has no list of images.</source>
        <translation>„%1“ ist keine COCO-Datei: Sie hat keine Liste von Bildern.</translation>
    </message>
    <message>
        <source>The JSON files there hold images and annotations.</source>
        <translation>Die JSON-Dateien dort enthalten Bilder und Annotationen.</translation>
    </message>
    <message>
        <source>The category “%1” has no box and is the group of others.</source>
        <translation>Die Kategorie „%1“ hat keinen Rahmen und ist die Gruppe anderer.</translation>
    </message>
    <message>
        <source>With “%1” the file says more beside its images, boxes and categories than the %2 MB that are kept.</source>
        <translation>Mit „%1“ sagt die Datei neben ihren Bildern, Rahmen und Kategorien mehr als die %2 MB, die aufgehoben werden.</translation>
    </message>
    <message>
        <source>An export will not have it.</source>
        <translation>Ein Export wird es nicht enthalten.</translation>
    </message>
    <message>
        <source>The categories say more beside their names than the %1 MB that are kept.</source>
        <translation>Die Kategorien sagen neben ihren Namen mehr als die %1 MB, die aufgehoben werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are taken by name only.</source>
        <translation>
            <numerusform>%Ln davon wird nur mit dem Namen übernommen.</numerusform>
            <numerusform>%Ln davon werden nur mit dem Namen übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CocoWriter</name>
    <message numerus="yes">
        <source>%Ln images name a license by a number that no list of licenses explains. Import the file that they came from again to have its list written too.</source>
        <translation>
            <numerusform>%Ln Bild nennt eine Lizenz mit einer Nummer, die keine Liste von Lizenzen erklärt. Importieren Sie die Datei, aus der es kam, noch einmal, damit auch deren Liste geschrieben wird.</numerusform>
            <numerusform>%Ln Bilder nennen eine Lizenz mit einer Nummer, die keine Liste von Lizenzen erklärt. Importieren Sie die Datei, aus der sie kamen, noch einmal, damit auch deren Liste geschrieben wird.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>not significant yet</source>
        <translation>noch nicht gesichert</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>There is no image that both models were measured on.</source>
        <translation>Es gibt kein Bild, auf dem beide Modelle gemessen wurden.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln image(s) that both models were measured on show none of the labels that both know, so there is nothing to compare.</source>
        <translation>
            <numerusform>Das %Ln Bild, auf dem beide Modelle gemessen wurden, zeigt keines der Labels, die beide kennen; daher gibt es nichts zu vergleichen.</numerusform>
            <numerusform>Die %Ln Bilder, auf denen beide Modelle gemessen wurden, zeigen keines der Labels, die beide kennen; daher gibt es nichts zu vergleichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the same %Ln image(s) both models are equally good by AP50.</source>
        <translation>
            <numerusform>Auf demselben %Ln Bild sind beide Modelle nach AP50 gleich gut.</numerusform>
            <numerusform>Auf denselben %Ln Bildern sind beide Modelle nach AP50 gleich gut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the same %Ln image(s) the newer model is better by %1 AP50; that is more than chance.</source>
        <translation>
            <numerusform>Auf demselben %Ln Bild ist das neuere Modell um %1 AP50 besser; das ist mehr als Zufall.</numerusform>
            <numerusform>Auf denselben %Ln Bildern ist das neuere Modell um %1 AP50 besser; das ist mehr als Zufall.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the same %Ln image(s) the newer model is better by %1 AP50; with so few images that could be chance.</source>
        <translation>
            <numerusform>Auf demselben %Ln Bild ist das neuere Modell um %1 AP50 besser; bei so wenigen Bildern könnte das Zufall sein.</numerusform>
            <numerusform>Auf denselben %Ln Bildern ist das neuere Modell um %1 AP50 besser; bei so wenigen Bildern könnte das Zufall sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the same %Ln image(s) the newer model is worse by %1 AP50; that is more than chance.</source>
        <translation>
            <numerusform>Auf demselben %Ln Bild ist das neuere Modell um %1 AP50 schlechter; das ist mehr als Zufall.</numerusform>
            <numerusform>Auf denselben %Ln Bildern ist das neuere Modell um %1 AP50 schlechter; das ist mehr als Zufall.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the same %Ln image(s) the newer model is worse by %1 AP50; with so few images that could be chance.</source>
        <translation>
            <numerusform>Auf demselben %Ln Bild ist das neuere Modell um %1 AP50 schlechter; bei so wenigen Bildern könnte das Zufall sein.</numerusform>
            <numerusform>Auf denselben %Ln Bildern ist das neuere Modell um %1 AP50 schlechter; bei so wenigen Bildern könnte das Zufall sein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreateMlReader</name>
    <message>
        <source>An image has no file name.</source>
        <translation>Ein Bild hat keinen Dateinamen.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <source>An annotation of “%1” has no coordinates or no label.</source>
        <translation>Eine Annotation von „%1“ hat keine Koordinaten oder kein Label.</translation>
    </message>
    <message>
        <source>“%1” is no Create ML annotation file: it is no list of images.</source>
        <translation>„%1“ ist keine Annotationsdatei im Format Create ML: Sie ist keine Liste von Bildern.</translation>
    </message>
    <message>
        <source>The JSON files there are lists of images with their annotations.</source>
        <translation>Die JSON-Dateien dort sind Listen von Bildern mit ihren Annotationen.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The row names no image.</source>
        <translation>Die Zeile nennt kein Bild.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <source>The rows of “%1” name more than one split.</source>
        <translation>Die Zeilen von „%1“ nennen mehr als einen Teil.</translation>
    </message>
    <message>
        <source>Kept out of training.</source>
        <translation>Aus dem Training herausgehalten.</translation>
    </message>
    <message>
        <source>The row has a label and no box.</source>
        <translation>Die Zeile hat ein Label und keinen Rahmen.</translation>
    </message>
    <message>
        <source>“%1” is no complete table: a quotation mark in the row at line %2 is never closed. Replace the file with a good copy.</source>
        <translation>„%1“ ist keine vollständige Tabelle: Ein Anführungszeichen in der Zeile %2 wird nie geschlossen. Ersetzen Sie die Datei durch eine heile Kopie.</translation>
    </message>
    <message>
        <source>“%1” is no table of boxes: the row at line %2 is longer than 1 MB.</source>
        <translation>„%1“ ist keine Tabelle von Rahmen: Die Zeile %2 ist länger als 1 MB.</translation>
    </message>
    <message>
        <source>“%1” is no plain text. Save the table as CSV in UTF-8.</source>
        <translation>„%1“ ist kein reiner Text. Speichern Sie die Tabelle als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is no table of boxes: its first line names no columns for the image, the label and the edges of the box.</source>
        <translation>„%1“ ist keine Tabelle von Rahmen: Die erste Zeile nennt keine Spalten für das Bild, das Label und die Kanten des Rahmens.</translation>
    </message>
    <message>
        <source>The tables there have columns for the image and the label.</source>
        <translation>Die Tabellen dort haben Spalten für das Bild und das Label.</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message numerus="yes">
        <source>%Ln boxes were rounded to whole pixels.</source>
        <translation>
            <numerusform>%Ln Rahmen wurde auf ganze Pixel gerundet.</numerusform>
            <numerusform>%Ln Rahmen wurden auf ganze Pixel gerundet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels begin with =, +, - or @. A spreadsheet may take them for formulas.</source>
        <translation>
            <numerusform>%Ln Label beginnt mit =, +, - oder @. Eine Tabellenkalkulation hält es womöglich für eine Formel.</numerusform>
            <numerusform>%Ln Labels beginnen mit =, +, - oder @. Eine Tabellenkalkulation hält sie womöglich für Formeln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataSummary</name>
    <message>
        <source>The project is open read-only, so nothing can be trained in it.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet, darum kann darin nichts trainiert werden.</translation>
    </message>
    <message>
        <source>There are no images yet. Import some first.</source>
        <translation>Es gibt noch keine Bilder. Importieren Sie zuerst welche.</translation>
    </message>
    <message>
        <source>There are no boxes yet. Draw some around what should be found.</source>
        <translation>Es gibt noch keine Rahmen. Zeichnen Sie welche um das, was gefunden werden soll.</translation>
    </message>
    <message>
        <source>No labelled image is in the training part.</source>
        <translation>Kein beschriftetes Bild gehört zum Trainingsteil.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labelled image(s) will be divided into training, validation and test images first.</source>
        <translation>
            <numerusform>%Ln beschriftetes Bild wird zuerst dem Training, der Validierung oder dem Test zugeteilt.</numerusform>
            <numerusform>%Ln beschriftete Bilder werden zuerst auf Training, Validierung und Test aufgeteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) nobody has looked at will not be used.</source>
        <translation>
            <numerusform>%Ln noch nicht angesehenes Bild wird nicht verwendet.</numerusform>
            <numerusform>%Ln noch nicht angesehene Bilder werden nicht verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no test images, so the result will be measured on the validation images.</source>
        <translation>Es gibt keine Testbilder, darum wird das Ergebnis auf den Validierungsbildern gemessen.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Noch nichts hier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with boxes</source>
        <translation>
            <numerusform>%Ln mit Rahmen</numerusform>
            <numerusform>%Ln mit Rahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed empty</source>
        <translation>
            <numerusform>%Ln bestätigt leer</numerusform>
            <numerusform>%Ln bestätigt leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln anzusehen</numerusform>
            <numerusform>%Ln anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not divided yet</source>
        <translation>
            <numerusform>%Ln noch nicht zugeteilt</numerusform>
            <numerusform>%Ln noch nicht zugeteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>A tenth of the training images will become the validation part.</source>
        <translation>Ein Zehntel der Trainingsbilder wird zum Validierungsteil.</translation>
    </message>
</context>
<context>
    <name>DatasetExporter</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check that you may write there and that the disk has room.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Prüfen Sie, ob Sie dort schreiben dürfen und ob der Datenträger Platz hat.</translation>
    </message>
    <message>
        <source>“%1” is there already and differs. Choose an empty folder.</source>
        <translation>„%1“ ist schon da und anders. Wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>“%1” could not be copied to “%2”. Check that the image is there, that you may write there and that the disk has room.</source>
        <translation>„%1“ konnte nicht nach „%2“ kopiert werden. Prüfen Sie, ob das Bild da ist, ob Sie dort schreiben dürfen und ob der Datenträger Platz hat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are stored turned or mirrored (EXIF orientation). Programs that ignore this will show their boxes elsewhere.</source>
        <translation>
            <numerusform>%Ln Bild ist gedreht oder gespiegelt gespeichert (EXIF-Ausrichtung). Programme, die das nicht beachten, zeigen seine Rahmen an anderer Stelle.</numerusform>
            <numerusform>%Ln Bilder sind gedreht oder gespiegelt gespeichert (EXIF-Ausrichtung). Programme, die das nicht beachten, zeigen ihre Rahmen an anderer Stelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images that nobody labelled yet were left out.</source>
        <translation>
            <numerusform>%Ln Bild, das noch niemand beschriftet hat, wurde ausgelassen.</numerusform>
            <numerusform>%Ln Bilder, die noch niemand beschriftet hat, wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Check that you may write there.</source>
        <translation>Der Ordner „%1“ konnte nicht angelegt werden. Prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>“%1” is there already and no export of Boxwright. Choose another folder; nothing was overwritten.</source>
        <translation>„%1“ ist schon da und kein Export von Boxwright. Wählen Sie einen anderen Ordner; nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>Boxwright does not write this format. Choose one of: %1.</source>
        <translation>Dieses Format schreibt Boxwright nicht. Wählen Sie eines von: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln boxes are marked as difficult, crowd, cut off or covered, which this format cannot say.</source>
        <translation>
            <numerusform>%Ln Rahmen ist als schwierig, Menge, abgeschnitten oder verdeckt gekennzeichnet, was dieses Format nicht ausdrücken kann.</numerusform>
            <numerusform>%Ln Rahmen sind als schwierig, Menge, abgeschnitten oder verdeckt gekennzeichnet, was dieses Format nicht ausdrücken kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images have tags, which this format cannot hold.</source>
        <translation>
            <numerusform>%Ln Bild hat Schlagwörter, die dieses Format nicht aufnehmen kann.</numerusform>
            <numerusform>%Ln Bilder haben Schlagwörter, die dieses Format nicht aufnehmen kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln boxes were proposed by a model. This format says neither that nor their scores.</source>
        <translation>
            <numerusform>%Ln Rahmen wurde von einem Modell vorgeschlagen. Dieses Format sagt weder das noch wie sicher sich das Modell war.</numerusform>
            <numerusform>%Ln Rahmen wurden von einem Modell vorgeschlagen. Dieses Format sagt weder das noch wie sicher sich das Modell war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are reviewed, which this format cannot say.</source>
        <translation>
            <numerusform>%Ln Bild ist geprüft, was dieses Format nicht sagen kann.</numerusform>
            <numerusform>%Ln Bilder sind geprüft, was dieses Format nicht sagen kann.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatasetImporter</name>
    <message numerus="yes">
        <source>%Ln more of the same are not listed one by one.</source>
        <translation>
            <numerusform>%Ln weiteres davon ist nicht einzeln aufgeführt.</numerusform>
            <numerusform>%Ln weitere davon sind nicht einzeln aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln boxes of “%1” repeat another one exactly.</source>
        <translation>
            <numerusform>%Ln Rahmen von „%1“ wiederholt genau einen anderen.</numerusform>
            <numerusform>%Ln Rahmen von „%1“ wiederholen genau einen anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken once.</source>
        <translation>Nur einmal übernommen.</translation>
    </message>
    <message>
        <source>A box of “%1” has a label without a name, or with one of more than 256 characters.</source>
        <translation>Ein Rahmen von „%1“ hat ein Label ohne Namen oder mit einem von mehr als 256 Zeichen.</translation>
    </message>
    <message>
        <source>The annotation says %1 × %2 pixels, the file has %3 × %4.</source>
        <translation>Die Annotation nennt %1 × %2 Pixel, die Datei hat %3 × %4.</translation>
    </message>
    <message>
        <source>Boxes are taken as they stand. Check some of this image.</source>
        <translation>Die Rahmen werden übernommen, wie sie sind. Prüfen Sie einige auf diesem Bild.</translation>
    </message>
    <message>
        <source>“%1” is stored lying on its side, and the boxes were drawn on it like that.</source>
        <translation>„%1“ ist auf der Seite liegend gespeichert, und die Rahmen wurden so darauf gezeichnet.</translation>
    </message>
    <message>
        <source>The boxes were turned with the image.</source>
        <translation>Die Rahmen wurden mit dem Bild gedreht.</translation>
    </message>
    <message>
        <source>A box of “%1” is not made of sensible numbers.</source>
        <translation>Ein Rahmen von „%1“ besteht nicht aus sinnvollen Zahlen.</translation>
    </message>
    <message>
        <source>A box of “%1” has no area.</source>
        <translation>Ein Rahmen von „%1“ hat keine Fläche.</translation>
    </message>
    <message>
        <source>A box of “%1” lies outside the image.</source>
        <translation>Ein Rahmen von „%1“ liegt außerhalb des Bildes.</translation>
    </message>
    <message>
        <source>A box of “%1” reaches over the border of the image.</source>
        <translation>Ein Rahmen von „%1“ reicht über den Bildrand hinaus.</translation>
    </message>
    <message>
        <source>Cut at the border.</source>
        <translation>Am Rand abgeschnitten.</translation>
    </message>
    <message>
        <source>A box of “%1” has its corners swapped.</source>
        <translation>Bei einem Rahmen von „%1“ sind die Ecken vertauscht.</translation>
    </message>
    <message>
        <source>Swapped back.</source>
        <translation>Zurückgetauscht.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was added.</source>
        <translation>Der Import wurde abgebrochen. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>“%1” is cut off: its lower part may be missing.</source>
        <translation>„%1“ ist abgeschnitten: Der untere Teil fehlt womöglich.</translation>
    </message>
    <message>
        <source>Added; it is shown as far as it goes.</source>
        <translation>Hinzugefügt; es wird gezeigt, so weit es reicht.</translation>
    </message>
    <message>
        <source>The image “%1” is not in the images folder.</source>
        <translation>Das Bild „%1“ ist nicht im Bilderordner.</translation>
    </message>
    <message>
        <source>“%1” was taken for it. Check the boxes of that image.</source>
        <translation>Stattdessen wurde „%1“ genommen. Prüfen Sie die Rahmen dieses Bildes.</translation>
    </message>
    <message>
        <source>Several images fit the name “%1”.</source>
        <translation>Mehrere Bilder passen zum Namen „%1“.</translation>
    </message>
    <message>
        <source>“%1” points outside the images folder.</source>
        <translation>„%1“ zeigt aus dem Bilderordner hinaus.</translation>
    </message>
    <message>
        <source>Left out, with its boxes.</source>
        <translation>Ausgelassen, mit seinen Rahmen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in the images folder have no annotations.</source>
        <translation>
            <numerusform>%Ln Datei im Bilderordner hat keine Annotationen.</numerusform>
            <numerusform>%Ln Dateien im Bilderordner haben keine Annotationen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out. Import the folder as plain images to add them.</source>
        <translation>Ausgelassen. Importieren Sie den Ordner als reine Bilder, um sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>“%1” is no longer the file that was imported before.</source>
        <translation>„%1“ ist nicht mehr die Datei, die früher importiert wurde.</translation>
    </message>
    <message>
        <source>Its size and check sum were read again.</source>
        <translation>Größe und Prüfsumme wurden neu gelesen.</translation>
    </message>
    <message>
        <source>“%1” is listed more than once.</source>
        <translation>„%1“ ist mehrmals aufgeführt.</translation>
    </message>
    <message>
        <source>Its boxes were put together.</source>
        <translation>Die Rahmen wurden zusammengelegt.</translation>
    </message>
    <message>
        <source>“%1” is in more than one split.</source>
        <translation>„%1“ gehört zu mehr als einem Teil.</translation>
    </message>
    <message>
        <source>Kept out of training.</source>
        <translation>Aus dem Training herausgehalten.</translation>
    </message>
    <message>
        <source>It stays where it is.</source>
        <translation>Es bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>It stays in the test part. To move it on purpose, set its part in the studio, on the Images page.</source>
        <translation>Es bleibt im Testteil. Um es absichtlich zu verschieben, stellen Sie seinen Teil im Studio auf der Seite Bilder ein.</translation>
    </message>
    <message>
        <source>It was moved to the part asked for.</source>
        <translation>Es wurde in den gewünschten Teil verschoben.</translation>
    </message>
    <message>
        <source>“%1” is already in another split of this project.</source>
        <translation>„%1“ gehört in diesem Projekt schon zu einem anderen Teil.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln images</source>
        <translation>
            <numerusform>%Ln Bild importieren</numerusform>
            <numerusform>%Ln Bilder importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is an archive.</source>
        <translation>„%1“ ist ein Archiv.</translation>
    </message>
    <message>
        <source>Its images are copied into the project&apos;s folder.</source>
        <translation>Seine Bilder werden in den Ordner des Projekts kopiert.</translation>
    </message>
    <message>
        <source>There is no room for a temporary folder to unpack “%1” to. Free some space and try again.</source>
        <translation>Für einen vorübergehenden Ordner, in den „%1“ entpackt wird, ist kein Platz. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is the same picture as “%2” of the project.</source>
        <translation>„%1“ ist dasselbe Bild wie „%2“ im Projekt.</translation>
    </message>
    <message>
        <source>Its boxes were added to that one.</source>
        <translation>Seine Rahmen kamen zu jenem Bild.</translation>
    </message>
    <message>
        <source>“%1” is the same picture as “%2” of the project, but so are others here.</source>
        <translation>„%1“ ist das gleiche Bild wie „%2“ im Projekt, aber andere hier sind es auch.</translation>
    </message>
    <message>
        <source>Added as an image of its own.</source>
        <translation>Als eigenes Bild hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) of “%1” differ from those here.</source>
        <translation>
            <numerusform>%Ln Rahmen von „%1“ weicht vom hiesigen ab.</numerusform>
            <numerusform>%Ln Rahmen von „%1“ weichen von den hiesigen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those here were kept.</source>
        <translation>Die hiesigen wurden behalten.</translation>
    </message>
</context>
<context>
    <name>DetectorNetwork</name>
    <message>
        <source>These weights belong to another kind of model.</source>
        <translation>Diese Gewichte gehören zu einer anderen Art von Modell.</translation>
    </message>
</context>
<context>
    <name>EngineLoader</name>
    <message>
        <source>The training engine is missing. Build or install Boxwright again; the file %1 belongs to it.</source>
        <translation>Der Trainingsteil fehlt. Erstellen oder installieren Sie Boxwright noch einmal; die Datei %1 gehört dazu.</translation>
    </message>
    <message>
        <source>The training engine belongs to another version of Boxwright. Build or install Boxwright again.</source>
        <translation>Der Trainingsteil gehört zu einer anderen Version von Boxwright. Erstellen oder installieren Sie Boxwright noch einmal.</translation>
    </message>
    <message>
        <source>The training engine could not be started. Install the packages that Boxwright needs again, then start it once more.</source>
        <translation>Der Trainingsteil ließ sich nicht starten. Installieren Sie die Pakete, die Boxwright braucht, noch einmal und starten Sie es dann neu.</translation>
    </message>
</context>
<context>
    <name>EverydayClasses</name>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>Fahrrad</translation>
    </message>
    <message>
        <source>car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>motorcycle</source>
        <translation>Motorrad</translation>
    </message>
    <message>
        <source>airplane</source>
        <translation>Flugzeug</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Zug</translation>
    </message>
    <message>
        <source>truck</source>
        <translation>Lastwagen</translation>
    </message>
    <message>
        <source>boat</source>
        <translation>Boot</translation>
    </message>
    <message>
        <source>traffic light</source>
        <translation>Ampel</translation>
    </message>
    <message>
        <source>fire hydrant</source>
        <translation>Hydrant</translation>
    </message>
    <message>
        <source>stop sign</source>
        <translation>Stoppschild</translation>
    </message>
    <message>
        <source>parking meter</source>
        <translation>Parkuhr</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>Vogel</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>Katze</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>Hund</translation>
    </message>
    <message>
        <source>horse</source>
        <translation>Pferd</translation>
    </message>
    <message>
        <source>sheep</source>
        <translation>Schaf</translation>
    </message>
    <message>
        <source>cow</source>
        <translation>Kuh</translation>
    </message>
    <message>
        <source>elephant</source>
        <translation>Elefant</translation>
    </message>
    <message>
        <source>bear</source>
        <translation>Bär</translation>
    </message>
    <message>
        <source>zebra</source>
        <translation>Zebra</translation>
    </message>
    <message>
        <source>giraffe</source>
        <translation>Giraffe</translation>
    </message>
    <message>
        <source>backpack</source>
        <translation>Rucksack</translation>
    </message>
    <message>
        <source>umbrella</source>
        <translation>Regenschirm</translation>
    </message>
    <message>
        <source>handbag</source>
        <translation>Handtasche</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>Krawatte</translation>
    </message>
    <message>
        <source>suitcase</source>
        <translation>Koffer</translation>
    </message>
    <message>
        <source>frisbee</source>
        <translation>Frisbee</translation>
    </message>
    <message>
        <source>skis</source>
        <translation>Ski</translation>
    </message>
    <message>
        <source>snowboard</source>
        <translation>Snowboard</translation>
    </message>
    <message>
        <source>sports ball</source>
        <translation>Ball</translation>
    </message>
    <message>
        <source>kite</source>
        <translation>Drachen</translation>
    </message>
    <message>
        <source>baseball bat</source>
        <translation>Baseballschläger</translation>
    </message>
    <message>
        <source>baseball glove</source>
        <translation>Baseballhandschuh</translation>
    </message>
    <message>
        <source>skateboard</source>
        <translation>Skateboard</translation>
    </message>
    <message>
        <source>surfboard</source>
        <translation>Surfbrett</translation>
    </message>
    <message>
        <source>tennis racket</source>
        <translation>Tennisschläger</translation>
    </message>
    <message>
        <source>bottle</source>
        <translation>Flasche</translation>
    </message>
    <message>
        <source>wine glass</source>
        <translation>Weinglas</translation>
    </message>
    <message>
        <source>cup</source>
        <translation>Tasse</translation>
    </message>
    <message>
        <source>fork</source>
        <translation>Gabel</translation>
    </message>
    <message>
        <source>knife</source>
        <translation>Messer</translation>
    </message>
    <message>
        <source>spoon</source>
        <translation>Löffel</translation>
    </message>
    <message>
        <source>bowl</source>
        <translation>Schüssel</translation>
    </message>
    <message>
        <source>banana</source>
        <translation>Banane</translation>
    </message>
    <message>
        <source>apple</source>
        <translation>Apfel</translation>
    </message>
    <message>
        <source>sandwich</source>
        <translation>Sandwich</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>broccoli</source>
        <translation>Brokkoli</translation>
    </message>
    <message>
        <source>carrot</source>
        <translation>Möhre</translation>
    </message>
    <message>
        <source>hot dog</source>
        <translation>Hotdog</translation>
    </message>
    <message>
        <source>pizza</source>
        <translation>Pizza</translation>
    </message>
    <message>
        <source>donut</source>
        <translation>Donut</translation>
    </message>
    <message>
        <source>cake</source>
        <translation>Kuchen</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>couch</source>
        <translation>Sofa</translation>
    </message>
    <message>
        <source>potted plant</source>
        <translation>Topfpflanze</translation>
    </message>
    <message>
        <source>bed</source>
        <translation>Bett</translation>
    </message>
    <message>
        <source>dining table</source>
        <translation>Esstisch</translation>
    </message>
    <message>
        <source>toilet</source>
        <translation>Toilette</translation>
    </message>
    <message>
        <source>tv</source>
        <translation>Fernseher</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>Fernbedienung</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>cell phone</source>
        <translation>Handy</translation>
    </message>
    <message>
        <source>microwave</source>
        <translation>Mikrowelle</translation>
    </message>
    <message>
        <source>oven</source>
        <translation>Backofen</translation>
    </message>
    <message>
        <source>toaster</source>
        <translation>Toaster</translation>
    </message>
    <message>
        <source>sink</source>
        <translation>Waschbecken</translation>
    </message>
    <message>
        <source>refrigerator</source>
        <translation>Kühlschrank</translation>
    </message>
    <message>
        <source>book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>vase</source>
        <translation>Vase</translation>
    </message>
    <message>
        <source>scissors</source>
        <translation>Schere</translation>
    </message>
    <message>
        <source>teddy bear</source>
        <translation>Teddybär</translation>
    </message>
    <message>
        <source>hair drier</source>
        <translation>Föhn</translation>
    </message>
    <message>
        <source>toothbrush</source>
        <translation>Zahnbürste</translation>
    </message>
</context>
<context>
    <name>ExchangeFormat</name>
    <message>
        <source>Find out by itself</source>
        <translation>Selbst erkennen</translation>
    </message>
    <message>
        <source>Images only, nothing labelled yet</source>
        <translation>Nur Bilder, noch nichts beschriftet</translation>
    </message>
    <message>
        <source>Pascal VOC (XML)</source>
        <translation>Pascal VOC (XML)</translation>
    </message>
    <message>
        <source>COCO (JSON)</source>
        <translation>COCO (JSON)</translation>
    </message>
    <message>
        <source>YOLO (text files with data.yaml or classes.txt)</source>
        <translation>YOLO (Textdateien mit data.yaml oder classes.txt)</translation>
    </message>
    <message>
        <source>Create ML (JSON)</source>
        <translation>Create ML (JSON)</translation>
    </message>
    <message>
        <source>SageMaker Ground Truth, Rekognition (manifest)</source>
        <translation>SageMaker Ground Truth, Rekognition (Manifest)</translation>
    </message>
    <message>
        <source>Table (CSV of TensorFlow or Roboflow)</source>
        <translation>Tabelle (CSV von TensorFlow oder Roboflow)</translation>
    </message>
    <message>
        <source>labelme, X-AnyLabeling (JSON)</source>
        <translation>labelme, X-AnyLabeling (JSON)</translation>
    </message>
    <message>
        <source>dlib imglab (XML)</source>
        <translation>dlib imglab (XML)</translation>
    </message>
    <message>
        <source>VoTT (JSON)</source>
        <translation>VoTT (JSON)</translation>
    </message>
    <message>
        <source>Label Studio (JSON)</source>
        <translation>Label Studio (JSON)</translation>
    </message>
</context>
<context>
    <name>FileProbe</name>
    <message>
        <source>The JSON cannot be read.</source>
        <translation>Das JSON kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The JSON in “%1” is cut off or damaged. Replace it with a good copy.</source>
        <translation>Das JSON in „%1“ ist abgeschnitten oder beschädigt. Ersetzen Sie es durch eine gute Kopie.</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>On the canvas, always</source>
        <translation>Auf der Zeichenfläche, immer</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Space or middle button, and drag</source>
        <translation>Leertaste oder mittlere Maustaste und ziehen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Move the selected boxes</source>
        <translation>Die ausgewählten Rahmen verschieben</translation>
    </message>
    <message>
        <source>Arrows; ten pixels with Shift</source>
        <translation>Pfeiltasten; zehn Pixel mit Umschalt</translation>
    </message>
    <message>
        <source>Resize the selected boxes</source>
        <translation>Die ausgewählten Rahmen vergrößern oder verkleinern</translation>
    </message>
    <message>
        <source>Alt and arrows; ten pixels with Shift</source>
        <translation>Alt und Pfeiltasten; zehn Pixel mit Umschalt</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Zur Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Shift or Ctrl, and click</source>
        <translation>Umschalt oder Strg und klicken</translation>
    </message>
    <message>
        <source>Square, or the same ratio</source>
        <translation>Quadrat oder gleiches Seitenverhältnis</translation>
    </message>
    <message>
        <source>Shift while dragging</source>
        <translation>Umschalt beim Ziehen</translation>
    </message>
    <message>
        <source>Leave the tool or the selection</source>
        <translation>Werkzeug oder Auswahl verlassen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In lists, always</source>
        <translation>In Listen, immer</translation>
    </message>
    <message>
        <source>Open or choose</source>
        <translation>Öffnen oder wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Rename the label</source>
        <translation>Das Label umbenennen</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Move the label up or down</source>
        <translation>Das Label nach oben oder unten verschieben</translation>
    </message>
    <message>
        <source>Alt and arrows</source>
        <translation>Alt und Pfeiltasten</translation>
    </message>
    <message>
        <source>Delete the label or the boxes</source>
        <translation>Das Label oder die Rahmen löschen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Next or previous part of the window</source>
        <translation>Nächster oder voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Among the boxes of Evaluate, always</source>
        <translation>Unter den Rahmen von „Bewerten“, immer</translation>
    </message>
    <message>
        <source>Walk through the boxes</source>
        <translation>Durch die Rahmen gehen</translation>
    </message>
    <message>
        <source>Arrows, Page Up, Page Down</source>
        <translation>Pfeiltasten, Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Choose which boxes are shown</source>
        <translation>Wählen, welche Rahmen zu sehen sind</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <translation>0 bis 5</translation>
    </message>
    <message>
        <source>All of the image, or close up</source>
        <translation>Das ganze Bild oder nah heran</translation>
    </message>
    <message>
        <source>Add the found box, or accept what is suggested</source>
        <translation>Gefundenen Rahmen hinzufügen oder den Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Take the found label</source>
        <translation>Gefundenes Label übernehmen</translation>
    </message>
    <message>
        <source>Take the found place</source>
        <translation>Gefundenen Platz übernehmen</translation>
    </message>
    <message>
        <source>Mark as difficult</source>
        <translation>Als schwierig kennzeichnen</translation>
    </message>
    <message>
        <source>Remove the drawn box</source>
        <translation>Gezeichneten Rahmen entfernen</translation>
    </message>
    <message>
        <source>A suspicious box is right as it is</source>
        <translation>Ein verdächtiger Rahmen ist so richtig</translation>
    </message>
    <message>
        <source>Open in Label</source>
        <translation>In „Beschriften“ öffnen</translation>
    </message>
    <message>
        <source>In the pictures of Compare, always</source>
        <translation>In den Bildern von „Vergleichen“, immer</translation>
    </message>
    <message>
        <source>+, -, or wheel</source>
        <translation>+, - oder Mausrad</translation>
    </message>
    <message>
        <source>Arrows, or drag</source>
        <translation>Pfeiltasten oder ziehen</translation>
    </message>
    <message>
        <source>All of the image</source>
        <translation>Das ganze Bild</translation>
    </message>
    <message>
        <source>0, or double-click</source>
        <translation>0 oder Doppelklick</translation>
    </message>
    <message>
        <source>Bring back what was called right last</source>
        <translation>Zurückholen, was zuletzt für richtig erklärt wurde</translation>
    </message>
    <message>
        <source>Choose another label for the drawn box</source>
        <translation>Für den gezeichneten Rahmen ein anderes Label wählen</translation>
    </message>
    <message>
        <source>Fit the drawn box to its content</source>
        <translation>Den gezeichneten Rahmen an seinen Inhalt anpassen</translation>
    </message>
</context>
<context>
    <name>FoldPlan</name>
    <message>
        <source>All images are copies or neighbours of each other, so none can test what the others teach. Train without k-fold, or add other images.</source>
        <translation>Alle Bilder sind Kopien oder Nachbarn voneinander, daher kann keines prüfen, was die anderen lehren. Trainieren Sie ohne Kreuzprüfung (k-fold), oder nehmen Sie andere Bilder hinzu.</translation>
    </message>
</context>
<context>
    <name>GraphModelReader</name>
    <message>
        <source>The pretrained weights are not the network that Boxwright trains. Fetch them again with resources/npm/fetch-weights.</source>
        <translation>Die vortrainierten Gewichte sind nicht das Netz, das Boxwright trainiert. Holen Sie sie mit resources/npm/fetch-weights noch einmal.</translation>
    </message>
</context>
<context>
    <name>HealthFixes</name>
    <message numerus="yes">
        <source>Remove %Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln Kopie entfernen</numerusform>
            <numerusform>%Ln Kopien entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move groups of images to one part</source>
        <translation>Gruppen von Bildern in einen Teil verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Clip %Ln box(es)</source>
        <translation>
            <numerusform>%Ln Rahmen abschneiden</numerusform>
            <numerusform>%Ln Rahmen abschneiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln surplus box(es)</source>
        <translation>
            <numerusform>%Ln überzähligen Rahmen löschen</numerusform>
            <numerusform>%Ln überzählige Rahmen löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln label(s) into “%1”</source>
        <translation>
            <numerusform>%Ln Label mit „%1“ vereinen</numerusform>
            <numerusform>%Ln Labels mit „%1“ vereinen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mending was cancelled. Nothing was changed.</source>
        <translation>Die Behebung wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Turn %Ln box(es)</source>
        <translation>
            <numerusform>%Ln Rahmen drehen</numerusform>
            <numerusform>%Ln Rahmen drehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln box(es)</source>
        <translation>
            <numerusform>%Ln Rahmen löschen</numerusform>
            <numerusform>%Ln Rahmen löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln label(s) without boxes</source>
        <translation>
            <numerusform>%Ln Label ohne Rahmen löschen</numerusform>
            <numerusform>%Ln Labels ohne Rahmen löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageAddresses</name>
    <message>
        <source>The folder “%1” for “%2” is not among the images.</source>
        <translation>Der Ordner „%1“ für „%2“ gehört nicht zu den Bildern.</translation>
    </message>
    <message>
        <source>Not used. Name it, or a folder that holds it, as a folder of images.</source>
        <translation>Nicht verwendet. Geben Sie ihn oder einen Ordner darüber als Bilderordner an.</translation>
    </message>
</context>
<context>
    <name>ImageChanges</name>
    <message>
        <source>The search was cancelled.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ImageDecoder</name>
    <message>
        <source>“%1” is not there. If it was moved, put it back or import it from its new place.</source>
        <translation>„%1“ gibt es nicht. Falls die Datei verschoben wurde, legen Sie sie zurück, oder importieren Sie sie vom neuen Ort.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is a file and that you may read it.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen Sie, ob es eine Datei ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>“%1” is not an image that Boxwright reads. Use JPEG, PNG, BMP, TIFF, WebP or GIF.</source>
        <translation>„%1“ ist kein Bild, das Boxwright liest. Nehmen Sie JPEG, PNG, BMP, TIFF, WebP oder GIF.</translation>
    </message>
    <message>
        <source>“%1” is a file of the kind %2, which Boxwright does not read. Convert it to JPEG or PNG first, for example with “%3”.</source>
        <translation>„%1“ ist eine Datei der Art %2, die Boxwright nicht liest. Wandeln Sie sie zuerst in JPEG oder PNG um, zum Beispiel mit „%3“.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be shown. Replace it with a good copy.</source>
        <translation>„%1“ ist beschädigt und kann nicht gezeigt werden. Ersetzen Sie die Datei durch eine heile Kopie.</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels, more than the 200 megapixels that Boxwright reads. Cut it into tiles or make it smaller first.</source>
        <translation>„%1“ hat %2 × %3 Pixel, mehr als die 200 Megapixel, die Boxwright liest. Schneiden Sie das Bild zuerst in Kacheln, oder verkleinern Sie es.</translation>
    </message>
    <message>
        <source>“%1” is cut off: the lower part may be missing. Replace it with a good copy if you have one.</source>
        <translation>„%1“ ist abgeschnitten: Der untere Teil fehlt womöglich. Ersetzen Sie die Datei durch eine heile Kopie, wenn Sie eine haben.</translation>
    </message>
</context>
<context>
    <name>ImageExamination</name>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ImageFinder</name>
    <message>
        <source>You may not read the images folder “%1”.</source>
        <translation>Sie dürfen den Bilderordner „%1“ nicht lesen.</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>„%1“ gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>ImageFindings</name>
    <message numerus="yes">
        <source>%Ln image file(s) are not where the project expects them.</source>
        <translation>
            <numerusform>%Ln Bilddatei ist nicht da, wo das Projekt sie erwartet.</numerusform>
            <numerusform>%Ln Bilddateien sind nicht da, wo das Projekt sie erwartet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image file(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln Bilddatei kann nicht gelesen werden.</numerusform>
            <numerusform>%Ln Bilddateien können nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the files with good copies, or remove the images from the project.</source>
        <translation>Ersetzen Sie die Dateien durch heile Kopien, oder entfernen Sie die Bilder aus dem Projekt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image file(s) are cut off: a part of the picture is missing.</source>
        <translation>
            <numerusform>%Ln Bilddatei ist abgeschnitten: Ein Stück des Bildes fehlt.</numerusform>
            <numerusform>%Ln Bilddateien sind abgeschnitten: Ein Stück des Bildes fehlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image file(s) have changed since they were added.</source>
        <translation>
            <numerusform>%Ln Bilddatei hat sich geändert, seit sie hinzugefügt wurde.</numerusform>
            <numerusform>%Ln Bilddateien haben sich geändert, seit sie hinzugefügt wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that the boxes still fit, then take the files as they are.</source>
        <translation>Prüfen Sie, ob die Rahmen noch passen, und übernehmen Sie dann die Dateien, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) are exact copies of others.</source>
        <translation>
            <numerusform>%Ln Bild ist die genaue Kopie eines anderen.</numerusform>
            <numerusform>%Ln Bilder sind genaue Kopien anderer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep one of each. It gains the boxes that only a copy has.</source>
        <translation>Behalten Sie je eines. Es bekommt die Rahmen, die nur eine Kopie hat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) look the same as others.</source>
        <translation>
            <numerusform>%Ln Bild sieht genauso aus wie ein anderes.</numerusform>
            <numerusform>%Ln Bilder sehen genauso aus wie andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them. Where they are copies, keep one of each; it gains the boxes that only a copy has.</source>
        <translation>Sehen Sie sie an. Wo es Kopien sind, behalten Sie je eines; es bekommt die Rahmen, die nur eine Kopie hat.</translation>
    </message>
    <message>
        <source>Put the files back, let Boxwright look for them in another folder, or remove the images from the project.</source>
        <translation>Legen Sie die Dateien zurück, lassen Sie Boxwright in einem anderen Ordner danach suchen, oder entfernen Sie die Bilder aus dem Projekt.</translation>
    </message>
</context>
<context>
    <name>ImageInspection</name>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” is cut off and cannot be shown.</source>
        <translation>„%1“ ist abgeschnitten und kann nicht gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>ImageListModel</name>
    <message>
        <source>Unseen</source>
        <translation>Ungesehen</translation>
    </message>
    <message>
        <source>Has boxes</source>
        <translation>Mit Rahmen</translation>
    </message>
    <message>
        <source>Confirmed empty</source>
        <translation>Bestätigt leer</translation>
    </message>
    <message>
        <source>No split</source>
        <translation>Keinem Teil zugeordnet</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Einem Menschen</translation>
    </message>
    <message>
        <source>A model</source>
        <translation>Einem Modell</translation>
    </message>
    <message>
        <source>An import</source>
        <translation>Einem Import</translation>
    </message>
</context>
<context>
    <name>ImageOperations</name>
    <message numerus="yes">
        <source>Set the part of %Ln image(s)</source>
        <translation>
            <numerusform>Teil von %Ln Bild festlegen</numerusform>
            <numerusform>Teil von %Ln Bildern festlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln image(s) reviewed</source>
        <translation>
            <numerusform>%Ln Bild als geprüft markieren</numerusform>
            <numerusform>%Ln Bilder als geprüft markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln image(s) not reviewed</source>
        <translation>
            <numerusform>%Ln Bild als nicht geprüft markieren</numerusform>
            <numerusform>%Ln Bilder als nicht geprüft markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %Ln image(s) empty</source>
        <translation>
            <numerusform>%Ln Bild als leer bestätigen</numerusform>
            <numerusform>%Ln Bilder als leer bestätigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild entfernen</numerusform>
            <numerusform>%Ln Bilder entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln image(s) as unseen</source>
        <translation>
            <numerusform>%Ln Bild als ungesehen markieren</numerusform>
            <numerusform>%Ln Bilder als ungesehen markieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImagePlacement</name>
    <message>
        <source>The copy was cancelled.</source>
        <translation>Das Kopieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” could not be copied to “%2”. Check that you may write there and that the disk has room.</source>
        <translation>„%1“ konnte nicht nach „%2“ kopiert werden. Prüfen Sie, ob Sie dort schreiben dürfen und ob der Datenträger Platz hat.</translation>
    </message>
</context>
<context>
    <name>ImageRelink</name>
    <message>
        <source>The search was cancelled.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>Find %Ln missing image(s)</source>
        <translation>
            <numerusform>%Ln fehlendes Bild finden</numerusform>
            <numerusform>%Ln fehlende Bilder finden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln changed image(s)</source>
        <translation>
            <numerusform>%Ln geändertes Bild übernehmen</numerusform>
            <numerusform>%Ln geänderte Bilder übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImagesNeeded</name>
    <message>
        <source>More images of this kind will hardly help. Images of other situations, or mended boxes, may.</source>
        <translation>Mehr Bilder dieser Art helfen kaum noch. Bilder aus anderen Situationen oder verbesserte Rahmen vielleicht schon.</translation>
    </message>
    <message>
        <source>It cannot be said yet whether more images would help: the results of the parts do not show a clear course.</source>
        <translation>Ob mehr Bilder helfen würden, lässt sich noch nicht sagen: Die Ergebnisse der Teile zeigen keinen klaren Verlauf.</translation>
    </message>
    <message>
        <source>It cannot be said yet whether more images would help: at least three parts have to be measured.</source>
        <translation>Ob mehr Bilder helfen würden, lässt sich noch nicht sagen: Dazu müssen mindestens drei Teile gemessen sein.</translation>
    </message>
    <message numerus="yes">
        <source>An AP50 of %1 takes at least about %2 more images of this kind. That is a rough guess from %Ln training(s).</source>
        <translation>
            <numerusform>Für einen AP50 von %1 braucht es mindestens etwa %2 weitere Bilder dieser Art. Das ist grob geschätzt, aus %Ln Training.</numerusform>
            <numerusform>Für einen AP50 von %1 braucht es mindestens etwa %2 weitere Bilder dieser Art. Das ist grob geschätzt, aus %Ln Trainings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An AP50 of %1 takes about %2 to %3 more images of this kind. That is a rough guess from %Ln training(s).</source>
        <translation>
            <numerusform>Für einen AP50 von %1 braucht es etwa %2 bis %3 weitere Bilder dieser Art. Das ist grob geschätzt, aus %Ln Training.</numerusform>
            <numerusform>Für einen AP50 von %1 braucht es etwa %2 bis %3 weitere Bilder dieser Art. Das ist grob geschätzt, aus %Ln Trainings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImgLabReader</name>
    <message numerus="yes">
        <source>%Ln boxes have no label.</source>
        <translation>
            <numerusform>%Ln Rahmen hat kein Label.</numerusform>
            <numerusform>%Ln Rahmen haben kein Label.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are called “object”.</source>
        <translation>Sie heißen „object“.</translation>
    </message>
    <message>
        <source>An image has no file name.</source>
        <translation>Ein Bild hat keinen Dateinamen.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is no data set of imglab: its outermost element is not &lt;dataset&gt;.</source>
        <translation>„%1“ ist kein Datensatz von imglab: Das äußerste Element ist nicht &lt;dataset&gt;.</translation>
    </message>
    <message>
        <source>The XML files there hold a &lt;dataset&gt; of &lt;images&gt;.</source>
        <translation>Die XML-Dateien dort enthalten ein &lt;dataset&gt; mit &lt;images&gt;.</translation>
    </message>
</context>
<context>
    <name>ImportedExtras</name>
    <message>
        <source>With this import, the files say more beside their images and boxes than the %1 MB that are kept.</source>
        <translation>Mit diesem Import sagen die Dateien neben ihren Bildern und Rahmen mehr als die %1 MB, die aufgehoben werden.</translation>
    </message>
    <message>
        <source>What earlier imports found is kept.</source>
        <translation>Was frühere Importe gefunden haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>What the files say beside their images and boxes was not kept. Import them again to have it.</source>
        <translation>Was die Dateien neben ihren Bildern und Rahmen sagen, wurde nicht aufgehoben. Importieren Sie sie noch einmal, um es zu haben.</translation>
    </message>
</context>
<context>
    <name>InterruptedRun</name>
    <message>
        <source>What the interrupted training left was set aside as %1.</source>
        <translation>Was das unterbrochene Training hinterließ, wurde als %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>An earlier training was given up, which had been interrupted %1.</source>
        <translation>Ein früheres Training wurde aufgegeben, das %1 unterbrochen worden war.</translation>
    </message>
    <message>
        <source>after epoch %1 of %2</source>
        <translation>nach Epoche %1 von %2</translation>
    </message>
    <message>
        <source>in variant %1 of %2</source>
        <translation>bei Variante %1 von %2</translation>
    </message>
    <message>
        <source>in fold %1 of %2</source>
        <translation>in Teil %1 von %2 der Kreuzprüfung</translation>
    </message>
    <message>
        <source>in its first epoch</source>
        <translation>in seiner ersten Epoche</translation>
    </message>
</context>
<context>
    <name>JsonFileWriter</name>
    <message>
        <source>“%1” could not be written. Check that the folder is there, that you may write to it and that the disk has room.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Prüfen Sie, ob der Ordner da ist, ob Sie dort schreiben dürfen und ob der Datenträger Platz hat.</translation>
    </message>
</context>
<context>
    <name>JsonListReader</name>
    <message>
        <source>The JSON cannot be read.</source>
        <translation>Das JSON kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde angehalten.</translation>
    </message>
    <message>
        <source>The JSON is nested more than %1 levels deep at line %2, which no annotation file is.</source>
        <translation>Das JSON ist in Zeile %2 mehr als %1 Ebenen tief verschachtelt, was keine Annotationsdatei ist.</translation>
    </message>
    <message>
        <source>The JSON is cut off or damaged at line %1. Replace it with a good copy.</source>
        <translation>Das JSON ist in Zeile %1 abgeschnitten oder beschädigt. Ersetzen Sie die Datei durch eine heile Kopie.</translation>
    </message>
    <message>
        <source>The JSON has an element of more than %1 values before line %2, which no annotation file has.</source>
        <translation>Das JSON hat vor Zeile %2 ein Element mit mehr als %1 Werten, wie es in keiner Annotationsdatei vorkommt.</translation>
    </message>
</context>
<context>
    <name>KeptEvaluation</name>
    <message>
        <source>“%1” was not measured on that part yet. Evaluate it first.</source>
        <translation>„%1“ wurde auf diesem Teil noch nicht gemessen. Werten Sie es zuerst aus.</translation>
    </message>
    <message>
        <source>None of the images that “%1” was measured on is labelled any more, so its figures stay as they are.</source>
        <translation>Keines der Bilder, auf denen „%1“ gemessen wurde, ist noch gelabelt; die Zahlen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>“%1” was trained without k-fold, so there are no figures of every image. Train with k-fold to have them.</source>
        <translation>„%1“ wurde ohne Kreuzprüfung (k-fold) trainiert, daher gibt es keine Zahlen zu allen Bildern. Trainieren Sie mit Kreuzprüfung, um sie zu erhalten.</translation>
    </message>
</context>
<context>
    <name>KeptModel</name>
    <message>
        <source>The weights of model %1 do not fit its labels. Train it again.</source>
        <translation>Die Gewichte von Modell %1 passen nicht zu seinen Labels. Trainieren Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>LabelChoice</name>
    <message>
        <source>Label whose figures are shown</source>
        <translation>Label, dessen Zahlen gezeigt werden</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Alle Labels</translation>
    </message>
</context>
<context>
    <name>LabelFindings</name>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) have fewer than %1 boxes to learn from: %2.</source>
        <translation>
            <numerusform>%Ln Label hat weniger als %1 Rahmen, aus denen gelernt werden kann: %2.</numerusform>
            <numerusform>%Ln Labels haben weniger als %1 Rahmen, aus denen gelernt werden kann: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw more boxes of them, or delete labels that do not matter.</source>
        <translation>Zeichnen Sie mehr solche Rahmen, oder löschen Sie Labels, die nicht zählen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) have fewer than %1 boxes in the test part: %2.</source>
        <translation>
            <numerusform>%Ln Label hat weniger als %1 Rahmen im Testteil: %2.</numerusform>
            <numerusform>%Ln Labels haben weniger als %1 Rahmen im Testteil: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their figures will mean little. Label more images and let Boxwright divide them.</source>
        <translation>Ihre Zahlen werden wenig besagen. Beschriften Sie mehr Bilder, und lassen Sie Boxwright sie aufteilen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) have no box: %1.</source>
        <translation>
            <numerusform>%Ln Label hat keinen Rahmen: %1.</numerusform>
            <numerusform>%Ln Labels haben keinen Rahmen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw boxes of them, or delete them.</source>
        <translation>Zeichnen Sie solche Rahmen, oder löschen Sie die Labels.</translation>
    </message>
    <message>
        <source>The labels %1 may mean the same.</source>
        <translation>Die Labels %1 meinen vielleicht dasselbe.</translation>
    </message>
    <message>
        <source>If they do, merge them into “%1”, which has most boxes.</source>
        <translation>Wenn ja, vereinen Sie sie mit „%1“, das die meisten Rahmen hat.</translation>
    </message>
</context>
<context>
    <name>LabelMeReader</name>
    <message>
        <source>A shape “%1” has no points.</source>
        <translation>Eine Form „%1“ hat keine Punkte.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is no labelme annotation: it has no list of shapes.</source>
        <translation>„%1“ ist keine Annotation von labelme: Sie hat keine Liste von Formen.</translation>
    </message>
    <message>
        <source>The JSON files there each hold the shapes of one image.</source>
        <translation>Die JSON-Dateien dort enthalten jeweils die Formen eines Bildes.</translation>
    </message>
</context>
<context>
    <name>LabelMeWriter</name>
    <message numerus="yes">
        <source>%Ln boxes were proposed by a model without a score. labelme cannot say that a model drew them.</source>
        <translation>
            <numerusform>%Ln Rahmen wurde von einem Modell vorgeschlagen, ohne Angabe, wie sicher es war. labelme kann nicht sagen, dass ihn ein Modell gezeichnet hat.</numerusform>
            <numerusform>%Ln Rahmen wurden von einem Modell vorgeschlagen, ohne Angabe, wie sicher es war. labelme kann nicht sagen, dass sie ein Modell gezeichnet hat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelOperations</name>
    <message>
        <source>Move label “%1”</source>
        <translation>Label „%1“ verschieben</translation>
    </message>
    <message>
        <source>Delete label “%1”</source>
        <translation>Label „%1“ löschen</translation>
    </message>
    <message>
        <source>Merge label “%1” into “%2”</source>
        <translation>Label „%1“ mit „%2“ vereinen</translation>
    </message>
    <message>
        <source>Change the key of a label</source>
        <translation>Taste eines Labels ändern</translation>
    </message>
    <message>
        <source>Delete boxes of “%1”</source>
        <translation>Rahmen von „%1“ löschen</translation>
    </message>
    <message>
        <source>Change label “%1” to “%2”</source>
        <translation>Label „%1“ in „%2“ ändern</translation>
    </message>
</context>
<context>
    <name>LabelStudioReader</name>
    <message>
        <source>A task has no address of an image.</source>
        <translation>Eine Aufgabe hat keine Adresse eines Bildes.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” was labelled more than once.</source>
        <translation>„%1“ wurde mehr als einmal beschriftet.</translation>
    </message>
    <message>
        <source>The newest annotation is taken.</source>
        <translation>Die neueste Annotation wird übernommen.</translation>
    </message>
    <message>
        <source>“%1” was turned by %2° while it was labelled.</source>
        <translation>„%1“ war beim Beschriften um %2° gedreht.</translation>
    </message>
    <message>
        <source>Boxes are taken as they stand. Check some of this image.</source>
        <translation>Die Rahmen werden übernommen, wie sie sind. Prüfen Sie einige auf diesem Bild.</translation>
    </message>
    <message>
        <source>A region of “%1” is neither a rectangle nor an outline.</source>
        <translation>Eine Region von „%1“ ist weder ein Rechteck noch ein Umriss.</translation>
    </message>
    <message>
        <source>A box of “%1” is turned by %2°.</source>
        <translation>Ein Rahmen von „%1“ ist um %2° gedreht.</translation>
    </message>
    <message>
        <source>The upright box around it is taken.</source>
        <translation>Der aufrechte Rahmen darum wird übernommen.</translation>
    </message>
    <message>
        <source>“%1” is no Label Studio export: it is no list of tasks.</source>
        <translation>„%1“ ist kein Export von Label Studio: Er ist keine Liste von Aufgaben.</translation>
    </message>
    <message>
        <source>The JSON files there are lists of tasks with regions in percent.</source>
        <translation>Die JSON-Dateien dort sind Listen von Aufgaben mit Regionen in Prozent.</translation>
    </message>
</context>
<context>
    <name>LearningCurve</name>
    <message>
        <source>There are too few images to train on for parts that differ. Label more of them first.</source>
        <translation>Es gibt zu wenige Trainingsbilder für verschiedene Teile. Beschriften Sie zuerst mehr davon.</translation>
    </message>
    <message>
        <source>There are no labelled images to measure on. Assign some to the validation or the test part first.</source>
        <translation>Es gibt keine beschrifteten Bilder, auf denen gemessen werden kann. Teilen Sie zuerst einige der Validierung oder dem Test zu.</translation>
    </message>
    <message>
        <source>A part has to be more than 0 % and at most 100 %.</source>
        <translation>Ein Teil muss mehr als 0 % und höchstens 100 % umfassen.</translation>
    </message>
</context>
<context>
    <name>ManifestReader</name>
    <message>
        <source>The attribute “%1” has no list of annotations.</source>
        <translation>Das Attribut „%1“ hat keine Liste von Annotationen.</translation>
    </message>
    <message>
        <source>Not taken.</source>
        <translation>Nicht übernommen.</translation>
    </message>
    <message>
        <source>Annotation %1 of “%2” has no class id.</source>
        <translation>Die Annotation %1 von „%2“ hat keine Klassenkennung.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln boxes have no confidence.</source>
        <translation>
            <numerusform>%Ln Rahmen hat keine Angabe der Sicherheit.</numerusform>
            <numerusform>%Ln Rahmen haben keine Angabe der Sicherheit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken.</source>
        <translation>Übernommen.</translation>
    </message>
    <message>
        <source>The class map has no name for class %1.</source>
        <translation>In der Klassentabelle fehlt der Name der Klasse %1.</translation>
    </message>
    <message>
        <source>Its boxes are labelled “%1”.</source>
        <translation>Ihre Rahmen bekommen das Label „%1“.</translation>
    </message>
    <message>
        <source>The attribute “%1” holds neither boxes nor classes of images.</source>
        <translation>Das Attribut „%1“ enthält weder Rahmen noch Klassen von Bildern.</translation>
    </message>
    <message>
        <source>The attribute “%1” has no “%1-metadata”, which names its classes.</source>
        <translation>Zum Attribut „%1“ fehlt „%1-metadata“, das seine Klassen benennt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images have no annotations.</source>
        <translation>
            <numerusform>%Ln Bild hat keine Annotationen.</numerusform>
            <numerusform>%Ln Bilder haben keine Annotationen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken as not labelled yet.</source>
        <translation>Als noch nicht beschriftet übernommen.</translation>
    </message>
    <message>
        <source>The line is longer than the 100,000 characters that Rekognition takes.</source>
        <translation>Die Zeile ist länger als die 100.000 Zeichen, die Rekognition annimmt.</translation>
    </message>
    <message>
        <source>Read all the same.</source>
        <translation>Trotzdem gelesen.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>Die Zeile ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>“%1” is no address of an image.</source>
        <translation>„%1“ ist keine Adresse eines Bildes.</translation>
    </message>
    <message>
        <source>The line is about a text, not an image.</source>
        <translation>In der Zeile geht es um einen Text, nicht um ein Bild.</translation>
    </message>
    <message>
        <source>The line names no image.</source>
        <translation>Die Zeile nennt kein Bild.</translation>
    </message>
    <message>
        <source>“%1” was named in line %2 already.</source>
        <translation>„%1“ kam schon in Zeile %2 vor.</translation>
    </message>
    <message>
        <source>Put together.</source>
        <translation>Zusammengelegt.</translation>
    </message>
    <message>
        <source>“%1” is of a labelling job on video: it names sequences of frames, whose boxes lie in other files, and no images.</source>
        <translation>„%1“ stammt aus einem Auftrag zu Videos: Die Datei nennt Bildfolgen, deren Rahmen in anderen Dateien liegen, und keine Bilder.</translation>
    </message>
    <message>
        <source>“%1” holds no image that can be read. Line %2: %3</source>
        <translation>„%1“ enthält kein lesbares Bild. Zeile %2: %3</translation>
    </message>
    <message>
        <source>“%1” names no images.</source>
        <translation>„%1“ nennt keine Bilder.</translation>
    </message>
    <message>
        <source>The manifest has no label attribute with boxes, so none is called “%1”.</source>
        <translation>Das Manifest hat kein Label-Attribut mit Rahmen, also auch keines namens „%1“.</translation>
    </message>
    <message>
        <source>The manifest has no label attribute “%1” with boxes. It has: %2.</source>
        <translation>Das Manifest hat kein Label-Attribut „%1“ mit Rahmen. Es hat: %2.</translation>
    </message>
    <message>
        <source>Each line of the files is a JSON object with a “source-ref”.</source>
        <translation>Jede Zeile der Dateien ist ein JSON-Objekt mit einer „source-ref“.</translation>
    </message>
    <message>
        <source>The line is longer than %1 MB, which no image needs.</source>
        <translation>Die Zeile ist länger als %1 MB, was kein Bild braucht.</translation>
    </message>
</context>
<context>
    <name>ManifestWriter</name>
    <message numerus="yes">
        <source>%Ln images have more than the 50 boxes that Rekognition takes of an image.</source>
        <translation>
            <numerusform>%Ln Bild hat mehr als die 50 Rahmen, die Rekognition je Bild annimmt.</numerusform>
            <numerusform>%Ln Bilder haben mehr als die 50 Rahmen, die Rekognition je Bild annimmt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images have a side of less than 64 or more than 4096 pixels. Rekognition does not take them.</source>
        <translation>
            <numerusform>%Ln Bild hat eine Seite von weniger als 64 oder mehr als 4096 Pixeln. Rekognition nimmt es nicht an.</numerusform>
            <numerusform>%Ln Bilder haben eine Seite von weniger als 64 oder mehr als 4096 Pixeln. Rekognition nimmt sie nicht an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are neither JPEG nor PNG. Rekognition does not take them.</source>
        <translation>
            <numerusform>%Ln Bild ist weder JPEG noch PNG. Rekognition nimmt es nicht an.</numerusform>
            <numerusform>%Ln Bilder sind weder JPEG noch PNG. Rekognition nimmt sie nicht an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are larger than 15 MB. Rekognition does not take them.</source>
        <translation>
            <numerusform>%Ln Bild ist größer als 15 MB. Rekognition nimmt es nicht an.</numerusform>
            <numerusform>%Ln Bilder sind größer als 15 MB. Rekognition nimmt sie nicht an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are confirmed empty. Rekognition leaves them out of training.</source>
        <translation>
            <numerusform>%Ln Bild ist als leer bestätigt. Rekognition lässt es beim Training aus.</numerusform>
            <numerusform>%Ln Bilder sind als leer bestätigt. Rekognition lässt sie beim Training aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln boxes are marked as difficult, crowd, truncated or occluded. A manifest cannot say so.</source>
        <translation>
            <numerusform>%Ln Rahmen ist als schwierig, Menge, abgeschnitten oder verdeckt gekennzeichnet. Ein Manifest kann das nicht ausdrücken.</numerusform>
            <numerusform>%Ln Rahmen sind als schwierig, Menge, abgeschnitten oder verdeckt gekennzeichnet. Ein Manifest kann das nicht ausdrücken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The boxes have %Ln labels. Rekognition takes 250.</source>
        <translation>
            <numerusform>Die Rahmen haben %Ln Label. Rekognition nimmt 250 an.</numerusform>
            <numerusform>Die Rahmen haben %Ln Labels. Rekognition nimmt 250 an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels have names of more than 256 characters. Rekognition does not take them.</source>
        <translation>
            <numerusform>%Ln Label hat einen Namen von mehr als 256 Zeichen. Rekognition nimmt es nicht an.</numerusform>
            <numerusform>%Ln Labels haben Namen von mehr als 256 Zeichen. Rekognition nimmt sie nicht an.</numerusform>
        </translation>
    </message>
    <message>
        <source>The addresses of the images start with “%1”. Say where the images will lie, or replace that in the manifest.</source>
        <translation>Die Adressen der Bilder beginnen mit „%1“. Geben Sie an, wo die Bilder liegen werden, oder ersetzen Sie das im Manifest.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln boxes were rounded to whole pixels.</source>
        <translation>
            <numerusform>%Ln Rahmen wurde auf ganze Pixel gerundet.</numerusform>
            <numerusform>%Ln Rahmen wurden auf ganze Pixel gerundet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are longer than 100,000 characters. Rekognition leaves them out.</source>
        <translation>
            <numerusform>%Ln Zeile ist länger als 100.000 Zeichen. Rekognition lässt sie aus.</numerusform>
            <numerusform>%Ln Zeilen sind länger als 100.000 Zeichen. Rekognition lässt sie aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are more than 20 times as long as they are wide. Rekognition does not take them.</source>
        <translation>
            <numerusform>%Ln Bild ist mehr als 20-mal so lang wie breit. Rekognition nimmt es nicht an.</numerusform>
            <numerusform>%Ln Bilder sind mehr als 20-mal so lang wie breit. Rekognition nimmt sie nicht an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln manifests have more than 250,000 lines. Rekognition does not take them.</source>
        <translation>
            <numerusform>%Ln Manifest hat mehr als 250.000 Zeilen. Rekognition nimmt es nicht an.</numerusform>
            <numerusform>%Ln Manifeste haben mehr als 250.000 Zeilen. Rekognition nimmt sie nicht an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln manifests are larger than 1 GB. Rekognition does not take them.</source>
        <translation>
            <numerusform>%Ln Manifest ist größer als 1 GB. Rekognition nimmt es nicht an.</numerusform>
            <numerusform>%Ln Manifeste sind größer als 1 GB. Rekognition nimmt sie nicht an.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingSplits</name>
    <message>
        <source>Divide images for training</source>
        <translation>Bilder für das Training aufteilen</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>etwa %Ln Stunde</numerusform>
            <numerusform>etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Am besten</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training image(s)</source>
        <translation>
            <numerusform>%Ln Trainingsbild</numerusform>
            <numerusform>%Ln Trainingsbilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln validation image(s)</source>
        <translation>
            <numerusform>%Ln Validierungsbild</numerusform>
            <numerusform>%Ln Validierungsbilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test image(s)</source>
        <translation>
            <numerusform>%Ln Testbild</numerusform>
            <numerusform>%Ln Testbilder</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %Ln box(es)</source>
        <translation>
            <numerusform>%1 mit %Ln Rahmen</numerusform>
            <numerusform>%1 mit %Ln Rahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauerte</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Gelernt aus</translation>
    </message>
    <message>
        <source>Best state chosen on</source>
        <translation>Bester Stand gewählt auf</translation>
    </message>
    <message>
        <source>Thoroughness</source>
        <translation>Gründlichkeit</translation>
    </message>
    <message>
        <source>Times it saw the images (epochs)</source>
        <translation>So oft sah es die Bilder (Epochen)</translation>
    </message>
    <message>
        <source>%1; it was best after %2</source>
        <translation>%1; am besten war es nach %2</translation>
    </message>
    <message>
        <source>Began with</source>
        <translation>Begann mit</translation>
    </message>
    <message>
        <source>model %1 of this project</source>
        <translation>Modell %1 dieses Projekts</translation>
    </message>
    <message>
        <source>a network that knows everyday things from many photographs</source>
        <translation>einem Netz, das Alltägliches von vielen Fotos kennt</translation>
    </message>
    <message>
        <source>Looks at mirrored images too</source>
        <translation>Sieht auch gespiegelte Bilder an</translation>
    </message>
    <message>
        <source>Learned from mirrored images too</source>
        <translation>Lernte auch aus gespiegelten Bildern</translation>
    </message>
    <message>
        <source>Rare labels were shown more often</source>
        <translation>Seltene Labels wurden öfter gezeigt</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Steckbrief des Modells</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>%1 (number %2)</source>
        <translation>%1 (Nummer %2)</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Findet</translation>
    </message>
    <message>
        <source>Came from elsewhere</source>
        <translation>Kam von anderswo</translation>
    </message>
    <message>
        <source>Images are fitted to</source>
        <translation>Bilder werden eingepasst in</translation>
    </message>
    <message>
        <source>%1 × %1 pixels</source>
        <translation>%1 × %1 Pixel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen auf</translation>
    </message>
    <message>
        <source>A box counts as found from an overlap (IoU) of</source>
        <translation>Ein Rahmen gilt als gefunden ab einer Überlappung (IoU) von</translation>
    </message>
    <message>
        <source>This report was written</source>
        <translation>Dieser Bericht wurde geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s), each through a model that had not seen it (k-fold)</source>
        <translation>
            <numerusform>%Ln Bild, durch ein Modell, das es nicht gesehen hatte (Kreuzprüfung, k-fold)</numerusform>
            <numerusform>%Ln Bilder, jedes durch ein Modell, das es nicht gesehen hatte (Kreuzprüfung, k-fold)</numerusform>
        </translation>
    </message>
    <message>
        <source>Images are looked at in overlapping parts of</source>
        <translation>Bilder werden betrachtet in überlappenden Teilen von</translation>
    </message>
    <message>
        <source>When it was measured</source>
        <translation>Zeitpunkt der Messung</translation>
    </message>
</context>
<context>
    <name>ModelEvaluation</name>
    <message>
        <source>There are no labelled images in that part to evaluate on. Assign some images to it first.</source>
        <translation>In diesem Teil gibt es keine beschrifteten Bilder zum Auswerten. Ordnen Sie ihm zuerst einige Bilder zu.</translation>
    </message>
    <message>
        <source>The evaluation was interrupted.</source>
        <translation>Die Auswertung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>All labelled images of that part helped to make the model, so they cannot measure it. Assign other images to the part first.</source>
        <translation>Alle beschrifteten Bilder dieses Teils haben das Modell mitgeprägt und können es darum nicht messen. Ordnen Sie dem Teil zuerst andere Bilder zu.</translation>
    </message>
</context>
<context>
    <name>ModelExport</name>
    <message>
        <source>%1 is the project itself, which was left as it is. Choose another file for the model.</source>
        <translation>%1 ist das Projekt selbst und blieb, wie es ist. Wählen Sie eine andere Datei für das Modell.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place for the model.</source>
        <translation>%1 ließ sich nicht schreiben. Wählen Sie einen anderen Ort für das Modell.</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>These are not the weights of a Boxwright model.</source>
        <translation>Das sind nicht die Gewichte eines Boxwright-Modells.</translation>
    </message>
    <message>
        <source>This model was made by a newer Boxwright. Update Boxwright to use it.</source>
        <translation>Dieses Modell stammt von einem neueren Boxwright. Aktualisieren Sie Boxwright, um es zu benutzen.</translation>
    </message>
    <message>
        <source>Run resources/npm/fetch-weights and build Boxwright again.</source>
        <translation>Führen Sie resources/npm/fetch-weights aus, und bauen Sie Boxwright neu.</translation>
    </message>
    <message>
        <source>The pretrained weights are damaged. %1</source>
        <translation>Die vortrainierten Gewichte sind beschädigt. %1</translation>
    </message>
    <message>
        <source>The pretrained weights are missing. %1</source>
        <translation>Die vortrainierten Gewichte fehlen. %1</translation>
    </message>
</context>
<context>
    <name>ModelImport</name>
    <message>
        <source>The weights of the model do not fit its labels.</source>
        <translation>Die Gewichte des Modells passen nicht zu seinen Labels.</translation>
    </message>
    <message>
        <source>Add the labels of model “%1”</source>
        <translation>Labels des Modells „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Nothing was added. Choose another model, or export this one again where it was trained.</source>
        <translation>Nichts wurde hinzugefügt. Wählen Sie ein anderes Modell, oder exportieren Sie dieses dort noch einmal, wo es trainiert wurde.</translation>
    </message>
    <message>
        <source>%1 could not be opened. Choose a model file that Boxwright wrote.</source>
        <translation>%1 ließ sich nicht öffnen. Wählen Sie eine Modelldatei, die Boxwright geschrieben hat.</translation>
    </message>
    <message>
        <source>%1 is too large for a model. Choose a model file that Boxwright wrote.</source>
        <translation>%1 ist zu groß für ein Modell. Wählen Sie eine Modelldatei, die Boxwright geschrieben hat.</translation>
    </message>
</context>
<context>
    <name>ModelKeeper</name>
    <message>
        <source>There is no test part, so the figures are those of the validation part, which also chose the model. Assign some images to the test part.</source>
        <translation>Es gibt keinen Testteil, daher stammen die Zahlen vom Validierungsteil, der auch das Modell ausgewählt hat. Ordnen Sie dem Testteil einige Bilder zu.</translation>
    </message>
    <message>
        <source>No test image shows &quot;%1&quot;, so how well it is found is not known.</source>
        <translation>Kein Testbild zeigt „%1“, daher ist nicht bekannt, wie gut es gefunden wird.</translation>
    </message>
    <message>
        <source>The run was stopped before all test images were seen, so the figures are those of the validation part. Evaluate the model for those of the test part.</source>
        <translation>Das Training wurde angehalten, bevor alle Testbilder angesehen waren, daher stammen die Zahlen vom Validierungsteil. Werten Sie das Modell aus, um die des Testteils zu erhalten.</translation>
    </message>
    <message>
        <source>Measuring the model of a training was stopped. It is kept the next time.</source>
        <translation>Das Messen des Modells eines Trainings wurde abgebrochen. Es wird beim nächsten Mal behalten.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%Ln shapes are outlines, not boxes.</source>
        <translation>
            <numerusform>%Ln Form ist ein Umriss, kein Rahmen.</numerusform>
            <numerusform>%Ln Formen sind Umrisse, keine Rahmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The boxes around them are taken, the outlines are not.</source>
        <translation>Die Rahmen darum werden übernommen, die Umrisse nicht.</translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>PlanReasons</name>
    <message numerus="yes">
        <source>%1 epochs, which make %2 steps with %Ln training image(s).</source>
        <translation>
            <numerusform>%1 Epochen, das sind %2 Schritte mit %Ln Trainingsbild.</numerusform>
            <numerusform>%1 Epochen, das sind %2 Schritte mit %Ln Trainingsbildern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) have to be told apart, which takes longer than a few.</source>
        <translation>
            <numerusform>%Ln Label ist zu unterscheiden, was länger dauert als bei wenigen.</numerusform>
            <numerusform>%Ln Labels sind zu unterscheiden, was länger dauert als bei wenigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How many epochs fit into %Ln minute(s) is measured as it starts.</source>
        <translation>
            <numerusform>Wie viele Epochen in %Ln Minute passen, wird zu Beginn gemessen.</numerusform>
            <numerusform>Wie viele Epochen in %Ln Minuten passen, wird zu Beginn gemessen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %1 epochs that are usual, only so many fit into %Ln minute(s).</source>
        <translation>
            <numerusform>Von den üblichen %1 Epochen passen nur so viele in %Ln Minute.</numerusform>
            <numerusform>Von den üblichen %1 Epochen passen nur so viele in %Ln Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer epochs on a computer that would take longer than %Ln minute(s).</source>
        <translation>
            <numerusform>Weniger Epochen auf einem Computer, der länger als %Ln Minute bräuchte.</numerusform>
            <numerusform>Weniger Epochen auf einem Computer, der länger als %Ln Minuten bräuchte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than the %1 epochs that are usual, for which this computer would take longer than %Ln minute(s).</source>
        <translation>
            <numerusform>Weniger als die üblichen %1 Epochen, für die dieser Computer länger als %Ln Minute bräuchte.</numerusform>
            <numerusform>Weniger als die üblichen %1 Epochen, für die dieser Computer länger als %Ln Minuten bräuchte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 images a step: a run of this length learns more from small steps.</source>
        <translation>%1 Bilder je Schritt: Ein Training dieser Länge lernt aus kleinen Schritten mehr.</translation>
    </message>
    <message>
        <source>%1 images a step, as the run is long.</source>
        <translation>%1 Bilder je Schritt, da das Training lang ist.</translation>
    </message>
    <message>
        <source>Images are fitted to %1 pixels.</source>
        <translation>Bilder werden in %1 Pixel eingepasst.</translation>
    </message>
    <message>
        <source>Images are fitted to %1 pixels: at %2 the usual box would have only %3.</source>
        <translation>Bilder werden in %1 Pixel eingepasst: Bei %2 hätte der übliche Rahmen nur %3.</translation>
    </message>
    <message>
        <source>Images are fitted to %1 pixels: at %2 a quarter of the boxes would have less than %3.</source>
        <translation>Bilder werden in %1 Pixel eingepasst: Bei %2 hätte ein Viertel der Rahmen weniger als %3.</translation>
    </message>
    <message>
        <source>Images are fitted to %1 pixels: the usual box has %2 then, which is enough.</source>
        <translation>Bilder werden in %1 Pixel eingepasst: Der übliche Rahmen hat dann %2, was genügt.</translation>
    </message>
    <message>
        <source>Images are fitted to %1 pixels, to be quick; the usual box has only %2 then.</source>
        <translation>Bilder werden in %1 Pixel eingepasst, damit es schnell geht; der übliche Rahmen hat dann nur %2.</translation>
    </message>
    <message>
        <source>Images are fitted to %1 pixels, as they have hardly more; the usual box has only %2 then.</source>
        <translation>Bilder werden in %1 Pixel eingepasst, da sie kaum mehr haben; der übliche Rahmen hat dann nur %2.</translation>
    </message>
    <message>
        <source>Images are fitted to %1 pixels; the usual box has only %2 then.</source>
        <translation>Bilder werden in %1 Pixel eingepasst; der übliche Rahmen hat dann nur %2.</translation>
    </message>
    <message>
        <source>What finds edges and colours stays as many photographs have taught it: small sets learn better so.</source>
        <translation>Was Kanten und Farben findet, bleibt, wie viele Fotos es gelehrt haben: Kleine Datensätze lernen so besser.</translation>
    </message>
    <message numerus="yes">
        <source>It ends early when %Ln epoch(s) in a row are clearly worse than the best.</source>
        <translation>
            <numerusform>Es endet früher, wenn %Ln Epoche deutlich schlechter als die beste ist.</numerusform>
            <numerusform>Es endet früher, wenn %Ln Epochen hintereinander deutlich schlechter als die beste sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of the images are put together from four, which shows things in new surroundings.</source>
        <translation>Die Hälfte der Bilder wird aus vieren zusammengesetzt, was Dinge in neuer Umgebung zeigt.</translation>
    </message>
    <message>
        <source>The model looks at each image a second time, mirrored, and so finds a little more; looking takes twice as long.</source>
        <translation>Das Modell sieht jedes Bild ein zweites Mal an, gespiegelt, und findet dadurch etwas mehr; das Ansehen dauert doppelt so lange.</translation>
    </message>
    <message>
        <source>The model looks at each image a second time, mirrored, as asked for: what it does not learn mirrored it may take for something else then.</source>
        <translation>Das Modell sieht jedes Bild ein zweites Mal an, gespiegelt, wie gewünscht: Was es nicht gespiegelt lernt, hält es dann womöglich für etwas anderes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) without anything teach it what to leave alone.</source>
        <translation>
            <numerusform>%Ln leeres Bild lehrt, was nicht gemeint ist.</numerusform>
            <numerusform>%Ln leere Bilder lehren, was nicht gemeint ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (%2 times)</source>
        <translation>„%1“ (%2-mal)</translation>
    </message>
    <message>
        <source>Images of rare labels are shown more often: %1.</source>
        <translation>Bilder seltener Labels werden öfter gezeigt: %1.</translation>
    </message>
    <message>
        <source>No image is mirrored, as you have chosen.</source>
        <translation>Kein Bild wird gespiegelt, wie Sie es gewählt haben.</translation>
    </message>
    <message>
        <source>Images that show %1 are not mirrored, as the list of labels says.</source>
        <translation>Bilder, die %1 zeigen, werden nicht gespiegelt, wie es in der Liste der Labels steht.</translation>
    </message>
    <message>
        <source>Images that show %1 are not mirrored: a mirror changes how that looks.</source>
        <translation>Bilder, die %1 zeigen, werden nicht gespiegelt: Im Spiegel sieht das anders aus.</translation>
    </message>
    <message>
        <source>Mirrored images teach too: no label forbids it.</source>
        <translation>Auch gespiegelte Bilder lehren: Kein Label verbietet es.</translation>
    </message>
    <message>
        <source>%1 images a step, as asked for.</source>
        <translation>%1 Bilder je Schritt, wie gewünscht.</translation>
    </message>
    <message numerus="yes">
        <source>Images are looked at in %Ln overlapping part(s) of %1 pixels, as asked for.</source>
        <translation>
            <numerusform>Bilder werden in %Ln Teil von %1 Pixel betrachtet, wie gewünscht.</numerusform>
            <numerusform>Bilder werden in %Ln überlappenden Teilen von %1 Pixel betrachtet, wie gewünscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Objects are about %1 pixels wide when a whole image is shrunk to %2: images are looked at in %Ln overlapping part(s).</source>
        <translation>
            <numerusform>Objekte sind etwa %1 Pixel breit, wenn ein ganzes Bild auf %2 verkleinert wird: Bilder werden in %Ln Teil betrachtet.</numerusform>
            <numerusform>Objekte sind etwa %1 Pixel breit, wenn ein ganzes Bild auf %2 verkleinert wird: Bilder werden in %Ln überlappenden Teilen betrachtet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) come first, so that every image is also looked at by a model that has never seen it.</source>
        <translation>
            <numerusform>Vorher kommt %Ln Training, damit jedes Bild auch von einem Modell angesehen wird, das es nie gesehen hat.</numerusform>
            <numerusform>Vorher kommen %Ln Trainings, damit jedes Bild auch von einem Modell angesehen wird, das es nie gesehen hat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWarnings</name>
    <message>
        <source>No training image shows %1, so it will not be found.</source>
        <translation>Kein Trainingsbild zeigt %1, daher wird das nicht gefunden werden.</translation>
    </message>
    <message>
        <source>“%1” (%2 more)</source>
        <translation>„%1“ (noch %2)</translation>
    </message>
    <message>
        <source>Under %1 boxes hardly teach a label. These need more: %2.</source>
        <translation>Weniger als %1 Rahmen lehren ein Label kaum. Mehr brauchen: %2.</translation>
    </message>
    <message>
        <source>There is no validation part, so nothing tells which epoch is the best.</source>
        <translation>Es gibt keinen Validierungsteil, daher sagt nichts, welche Epoche die beste ist.</translation>
    </message>
    <message>
        <source>No validation image shows %1, so the choice of the best epoch leaves it out.</source>
        <translation>Kein Validierungsbild zeigt %1, daher bleibt das bei der Wahl der besten Epoche außer Acht.</translation>
    </message>
    <message>
        <source>There is no test part, so nothing measures the model independently.</source>
        <translation>Es gibt keinen Testteil, daher misst nichts das Modell unabhängig.</translation>
    </message>
    <message>
        <source>No test image shows %1, so nothing measures how well the model finds it.</source>
        <translation>Kein Testbild zeigt %1, daher misst nichts, wie gut das Modell das findet.</translation>
    </message>
    <message numerus="yes">
        <source>It will take some %1 minutes, longer than the %Ln minute(s) that it has.</source>
        <translation>
            <numerusform>Es wird etwa %1 Minuten dauern, länger als die %Ln Minute, die es hat.</numerusform>
            <numerusform>Es wird etwa %1 Minuten dauern, länger als die %Ln Minuten, die es hat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Predictor</name>
    <message>
        <source>There is no image to look at, or a threshold is not between 0 and 1.</source>
        <translation>Es gibt kein Bild zum Ansehen, oder eine Schwelle liegt nicht zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>Looking at it was stopped.</source>
        <translation>Das Ansehen wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Give the label a name.</source>
        <translation>Geben Sie dem Label einen Namen.</translation>
    </message>
    <message>
        <source>There is a label “%1” already. Choose another name.</source>
        <translation>Es gibt schon ein Label „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The project cannot be written to just now, so no label was added. Try again.</source>
        <translation>In das Projekt kann gerade nicht geschrieben werden, darum wurde kein Label hinzugefügt. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Add label “%1”</source>
        <translation>Label „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>There is no such label any more.</source>
        <translation>Dieses Label gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The project cannot be written to just now. Try again.</source>
        <translation>In das Projekt kann gerade nicht geschrieben werden. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>A box has an edge that is not a number; the change was not made.</source>
        <translation>Ein Rahmen hat eine Kante, die keine Zahl ist; die Änderung wurde nicht gemacht.</translation>
    </message>
    <message>
        <source>The folder “%1” for backups cannot be made. Check that you may write beside the project.</source>
        <translation>Der Ordner „%1“ für Sicherungen kann nicht angelegt werden. Prüfen Sie, ob Sie neben dem Projekt schreiben dürfen.</translation>
    </message>
    <message>
        <source>A step of the history cannot be read. The images and boxes are not affected.</source>
        <translation>Ein Schritt des Verlaufs kann nicht gelesen werden. Bilder und Rahmen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>There is a label “%1” already. Choose another name.</source>
        <translation>Es gibt schon ein Label „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The project has no model %1.</source>
        <translation>Das Projekt hat kein Modell %1.</translation>
    </message>
    <message>
        <source>The weights of model %1 are damaged. Train it again, or take the project from a backup.</source>
        <translation>Die Gewichte von Modell %1 sind beschädigt. Trainieren Sie es neu, oder nehmen Sie das Projekt aus einer Sicherung.</translation>
    </message>
    <message>
        <source>“%1” is not a Boxwright project. Choose a file whose name ends in .boxwright, or create a new project.</source>
        <translation>„%1“ ist kein Boxwright-Projekt. Wählen Sie eine Datei, deren Name auf .boxwright endet, oder legen Sie ein neues Projekt an.</translation>
    </message>
    <message>
        <source>The project “%1” is damaged. Recover it into a new project; the damaged file stays as it is.</source>
        <translation>Das Projekt „%1“ ist beschädigt. Retten Sie es in ein neues Projekt; die beschädigte Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The project “%1” was made by a newer Boxwright. Install the newer version to open it.</source>
        <translation>Das Projekt „%1“ stammt von einem neueren Boxwright. Installieren Sie die neuere Version, um es zu öffnen.</translation>
    </message>
    <message>
        <source>There is no project “%1”. Check the path, or create a new project.</source>
        <translation>Es gibt kein Projekt „%1“. Prüfen Sie den Pfad, oder legen Sie ein neues Projekt an.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a project. Choose the file in it whose name ends in .boxwright.</source>
        <translation>„%1“ ist ein Ordner, kein Projekt. Wählen Sie darin die Datei, deren Name auf .boxwright endet.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be read. Check that you have the right to read it.</source>
        <translation>Das Projekt „%1“ kann nicht gelesen werden. Prüfen Sie, ob Sie es lesen dürfen.</translation>
    </message>
    <message>
        <source>The project is damaged. Recover it into a new project from its newest backup; the damaged file stays as it is.</source>
        <translation>Das Projekt ist beschädigt. Retten Sie es aus der neuesten Sicherung in ein neues Projekt; die beschädigte Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The project “%1” could not be read: the drive reports an error. Check the drive and its connection, then open the project again.</source>
        <translation>Das Projekt „%1“ konnte nicht gelesen werden: Das Laufwerk meldet einen Fehler. Prüfen Sie Laufwerk und Verbindung, und öffnen Sie das Projekt dann noch einmal.</translation>
    </message>
    <message>
        <source>The project “%1” could not be written: the disk is full or refuses to take more. Free some space; nothing that was saved before is lost.</source>
        <translation>Das Projekt „%1“ konnte nicht geschrieben werden: Der Datenträger ist voll oder nimmt nichts mehr an. Schaffen Sie Platz; nichts vorher Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>The project “%1” is being written to by another program. Wait until it is done, then try again.</source>
        <translation>Ein anderes Programm schreibt gerade in das Projekt „%1“. Warten Sie, bis es fertig ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The project “%1” can only be read. Copy it to a folder that you may write to, and open the copy.</source>
        <translation>Das Projekt „%1“ kann nur gelesen werden. Kopieren Sie es in einen Ordner, in den Sie schreiben dürfen, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>The project “%1” could not be opened. Check that you may read and write its folder.</source>
        <translation>Das Projekt „%1“ konnte nicht geöffnet werden. Prüfen Sie, ob Sie seinen Ordner lesen und beschreiben dürfen.</translation>
    </message>
    <message>
        <source>The project “%1” is damaged. Recover it into a new project from its newest backup; the damaged file stays as it is.</source>
        <translation>Das Projekt „%1“ ist beschädigt. Retten Sie es aus der neuesten Sicherung in ein neues Projekt; die beschädigte Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The change does not fit the project “%1” and was not made.</source>
        <translation>Die Änderung passt nicht zum Projekt „%1“ und wurde nicht gemacht.</translation>
    </message>
    <message>
        <source>The project “%1” could not be read or written because of an unexpected problem.</source>
        <translation>Das Projekt „%1“ konnte wegen eines unerwarteten Problems nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>Dafür reicht der Speicher nicht. Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation>%1 (Prozess %2 auf %3)</translation>
    </message>
    <message>
        <source>The project “%1” is open in %2. Close it there, or open it here for reading only.</source>
        <translation>Das Projekt „%1“ ist in %2 geöffnet. Schließen Sie es dort, oder öffnen Sie es hier nur zum Lesen.</translation>
    </message>
    <message>
        <source>The folder of the project “%1” cannot be written to. Open the project for reading only, or copy it to another folder.</source>
        <translation>In den Ordner des Projekts „%1“ kann nicht geschrieben werden. Öffnen Sie das Projekt nur zum Lesen, oder kopieren Sie es in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” cannot be created. Check that the folder exists and that you may write to it.</source>
        <translation>„%1“ kann nicht angelegt werden. Prüfen Sie, ob es den Ordner gibt und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The project “%1” could not be written. Free some space on the drive and try again.</source>
        <translation>Das Projekt „%1“ konnte nicht geschrieben werden. Schaffen Sie Platz auf dem Laufwerk, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name; nothing was overwritten.</source>
        <translation>Es gibt schon eine Datei „%1“. Wählen Sie einen anderen Namen; nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>The project “%1” is write-protected. Open it for reading only, or copy it to another folder.</source>
        <translation>Das Projekt „%1“ ist schreibgeschützt. Öffnen Sie es nur zum Lesen, oder kopieren Sie es in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no room for a temporary copy of the project “%1”. Free some space and try again.</source>
        <translation>Für eine vorübergehende Kopie des Projekts „%1“ ist kein Platz. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The project “%1” could not be brought up to date. It is unchanged, and a backup lies beside it.</source>
        <translation>Das Projekt „%1“ konnte nicht auf den neuen Stand gebracht werden. Es ist unverändert, und eine Sicherung liegt daneben.</translation>
    </message>
    <message>
        <source>A project cannot be copied onto itself. Choose another name.</source>
        <translation>Ein Projekt kann nicht auf sich selbst kopiert werden. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The copy was stopped.</source>
        <translation>Das Kopieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” is an open project and was not replaced. Close it first, or choose another name for the copy.</source>
        <translation>„%1“ ist ein geöffnetes Projekt und wurde nicht ersetzt. Schließen Sie es zuerst, oder wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
        <source>Recovered label %1</source>
        <translation>Wiederhergestelltes Label %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The project has no training run %1.</source>
        <translation>Das Projekt hat kein Training %1.</translation>
    </message>
    <message>
        <source>Training run %1 is under way. Wait for its end, or stop it first.</source>
        <translation>Training %1 läuft noch. Warten Sie sein Ende ab, oder beenden Sie es zuerst.</translation>
    </message>
    <message>
        <source>What training run %1 learned from is not known: an older version of Boxwright made it.</source>
        <translation>Woraus Training %1 gelernt hat, ist nicht bekannt: Eine ältere Version von Boxwright hat es ausgeführt.</translation>
    </message>
    <message>
        <source>What the training run learned from cannot be read. The images and boxes are not affected.</source>
        <translation>Woraus das Training gelernt hat, ist nicht lesbar. Die Bilder und Rahmen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>“%1” went on from the model of training run %2, so what it learned from must be kept. Delete “%1” first.</source>
        <translation>„%1“ wurde mit dem Modell von Training %2 fortgesetzt; woraus es gelernt hat, muss daher bekannt bleiben. Löschen Sie zuerst „%1“.</translation>
    </message>
</context>
<context>
    <name>ProjectPack</name>
    <message>
        <source>There is no room for a temporary copy of the project. Free some space and try again.</source>
        <translation>Für eine vorübergehende Kopie des Projekts ist kein Platz. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A project cannot be packed onto itself. Choose another name.</source>
        <translation>Ein Projekt lässt sich nicht auf sich selbst packen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is no packed project: one .boxwright file lies at the top of those. A set of images is imported instead.</source>
        <translation>„%1“ ist kein gepacktes Projekt: In einem solchen liegt ganz oben genau eine .boxwright-Datei. Eine Sammlung von Bildern wird stattdessen importiert.</translation>
    </message>
</context>
<context>
    <name>ProjectSamples</name>
    <message numerus="yes">
        <source>%Ln image(s) of the part helped to make the model and are left out of its figures.</source>
        <translation>
            <numerusform>%Ln Bild des Teils hat das Modell mitgeprägt und zählt in seinen Kennzahlen nicht mit.</numerusform>
            <numerusform>%Ln Bilder des Teils haben das Modell mitgeprägt und zählen in seinen Kennzahlen nicht mit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A report is written as .html or .pdf. Choose a name that ends so.</source>
        <translation>Ein Bericht wird als .html oder .pdf geschrieben. Wählen Sie einen Namen, der so endet.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first, or choose another one.</source>
        <translation>Den Ordner „%1“ gibt es nicht. Legen Sie ihn zuerst an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“%1” was not measured on the training images yet. Evaluate it on them first.</source>
        <translation>„%1“ wurde noch nicht auf den Trainingsbildern gemessen. Bewerten Sie es zuerst darauf.</translation>
    </message>
    <message>
        <source>“%1” was not measured on the validation images yet. Evaluate it on them first.</source>
        <translation>„%1“ wurde noch nicht auf den Validierungsbildern gemessen. Bewerten Sie es zuerst darauf.</translation>
    </message>
    <message>
        <source>“%1” was not measured on the test images yet. Evaluate it on them first.</source>
        <translation>„%1“ wurde noch nicht auf den Testbildern gemessen. Bewerten Sie es zuerst darauf.</translation>
    </message>
    <message>
        <source>The report was cancelled. Nothing was written.</source>
        <translation>Der Bericht wurde abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>“%1” was trained without k-fold, so there are no figures of every image.</source>
        <translation>„%1“ wurde ohne Kreuzprüfung (k-fold) trainiert, daher gibt es keine Zahlen zu allen Bildern.</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>Found (recall)</source>
        <translation>Gefunden (Trefferquote)</translation>
    </message>
    <message>
        <source>Right (precision)</source>
        <translation>Richtig (Genauigkeit)</translation>
    </message>
    <message>
        <source>Confidence from which a box counts</source>
        <translation>Sicherheit, ab der ein Rahmen zählt</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Overlap of found and drawn box (IoU)</source>
        <translation>Überlappung von gefundenem und gezeichnetem Rahmen (IoU)</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezeichnet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>nothing drawn</source>
        <translation>nichts gezeichnet</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message numerus="yes">
        <source>“%1” was taken for “%2” %Ln time(s).</source>
        <translation>
            <numerusform>„%1“ wurde %Ln-mal für „%2“ gehalten.</numerusform>
            <numerusform>„%1“ wurde %Ln-mal für „%2“ gehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taught and Measured: boxes that it learned from, and boxes that it was measured with. Found: how many of those it found (recall). Right: how many of the boxes it drew are right (precision). F1: both in one figure, 1 is best. Overlap: how well found boxes fit the drawn ones (mean IoU, 1 is exact); Fit well: how many do so with 0.75 or more. AP50 and AP: the precision over all confidences, for boxes that fit by half and for closer and closer ones. Counts from: the confidence from which a box counts. Below in small: between which figures the true one lies with 95 % certainty.</source>
        <translation>Gelehrt und Gemessen: Rahmen, aus denen es lernte, und Rahmen, mit denen es gemessen wurde. Gefunden: wie viele von diesen es fand (Trefferquote). Richtig: wie viele der Rahmen, die es zeichnete, richtig sind (Genauigkeit). F1: beides in einer Zahl, 1 ist am besten. Überlappung: wie gut gefundene Rahmen auf den gezeichneten sitzen (mittlere IoU, 1 ist genau); Sitzen gut: wie viele das mit 0,75 oder mehr tun. AP50 und AP: die Genauigkeit über alle Sicherheiten, für Rahmen, die zur Hälfte passen, und für immer genauere. Zählt ab: die Sicherheit, ab der ein Rahmen zählt. Klein darunter: zwischen welchen Zahlen die wahre mit 95 % Gewissheit liegt.</translation>
    </message>
    <message>
        <source>“%1” that it did not find</source>
        <translation>„%1“, nicht gefunden</translation>
    </message>
    <message>
        <source>False alarms for “%1”</source>
        <translation>Fehlalarme für „%1“</translation>
    </message>
    <message>
        <source>“%1” that it found</source>
        <translation>„%1“, gefunden</translation>
    </message>
    <message>
        <source>In pictures</source>
        <translation>In Bildern</translation>
    </message>
    <message>
        <source>A dashed blue frame is a box that a person drew, an orange one a box that the model drew.</source>
        <translation>Gestrichelt und blau ist, was ein Mensch gezeichnet hat, orange, was das Modell gezeichnet hat.</translation>
    </message>
    <message>
        <source>Where it fails</source>
        <translation>Wo es irrt</translation>
    </message>
    <message>
        <source>It made no mistake on these images.</source>
        <translation>Auf diesen Bildern machte es keinen Fehler.</translation>
    </message>
    <message>
        <source>What would make it better</source>
        <translation>Was es besser machen würde</translation>
    </message>
    <message>
        <source>In curves</source>
        <translation>In Kurven</translation>
    </message>
    <message>
        <source>Only the labels with the most boxes are drawn.</source>
        <translation>Gezeichnet sind nur die Labels mit den meisten Rahmen.</translation>
    </message>
    <message>
        <source>Whoever wants to find more gets more wrong boxes too: the further a line reaches to the upper right, the better.</source>
        <translation>Wer mehr finden will, bekommt auch mehr falsche Rahmen: Je weiter eine Linie nach rechts oben reicht, desto besser.</translation>
    </message>
    <message>
        <source>Precision over recall, label by label. Area below (AP50): %1.</source>
        <translation>Genauigkeit über Trefferquote, Label für Label. Fläche darunter (AP50): %1.</translation>
    </message>
    <message>
        <source>How good it would be if boxes counted from another confidence on.</source>
        <translation>Wie gut es wäre, wenn Rahmen ab einer anderen Sicherheit zählten.</translation>
    </message>
    <message>
        <source>F1 over the confidence from which boxes count. Where they count now: %1.</source>
        <translation>F1 über der Sicherheit, ab der Rahmen zählen. Wo sie jetzt zählen: %1.</translation>
    </message>
    <message>
        <source>How well found boxes fit the drawn ones: 1 is exact.</source>
        <translation>Wie gut gefundene Rahmen auf den gezeichneten sitzen: 1 ist genau.</translation>
    </message>
    <message>
        <source>Found boxes by overlap. Share with 0.75 or more: %1.</source>
        <translation>Gefundene Rahmen nach Überlappung. Anteil mit 0,75 oder mehr: %1.</translation>
    </message>
    <message>
        <source>What drawn boxes (rows) were found as (columns). Right ones are on the diagonal.</source>
        <translation>Als was (Spalten) gezeichnete Rahmen (Zeilen) gefunden wurden. Richtige stehen auf der Diagonalen.</translation>
    </message>
    <message>
        <source>No label was taken for another.</source>
        <translation>Kein Label wurde für ein anderes gehalten.</translation>
    </message>
    <message>
        <source>How good is “%1”?</source>
        <translation>Wie gut ist „%1“?</translation>
    </message>
    <message>
        <source>Label by label</source>
        <translation>Label für Label</translation>
    </message>
    <message>
        <source>What these figures do not say</source>
        <translation>Was diese Zahlen nicht sagen</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
</context>
<context>
    <name>ReportPictures</name>
    <message>
        <source>Found, confidence %1.</source>
        <translation>Gefunden, Sicherheit %1.</translation>
    </message>
    <message>
        <source>Found, but the box fits loosely; confidence %1.</source>
        <translation>Gefunden, aber der Rahmen sitzt locker; Sicherheit %1.</translation>
    </message>
    <message>
        <source>It is “%2” in truth; confidence %1.</source>
        <translation>In Wahrheit ist es „%2“; Sicherheit %1.</translation>
    </message>
    <message>
        <source>The box is too far off to count; confidence %1.</source>
        <translation>Der Rahmen liegt zu weit daneben, um zu zählen; Sicherheit %1.</translation>
    </message>
    <message>
        <source>Only near “%2”, and of another label; confidence %1.</source>
        <translation>Nur in der Nähe von „%2“, und mit anderem Label; Sicherheit %1.</translation>
    </message>
    <message>
        <source>Found a second time; confidence %1.</source>
        <translation>Ein zweites Mal gefunden; Sicherheit %1.</translation>
    </message>
    <message>
        <source>Nothing was drawn here; confidence %1.</source>
        <translation>Hier war nichts gezeichnet; Sicherheit %1.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Nicht gefunden.</translation>
    </message>
    <message>
        <source>The image cannot be shown: it could not be read.</source>
        <translation>Das Bild kann nicht gezeigt werden: Es ließ sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>How good it is, label by label</source>
        <translation>Wie gut es ist, Label für Label</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation>Gelehrt</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Fit well</source>
        <translation>Sitzen gut</translation>
    </message>
    <message>
        <source>AP50</source>
        <translation>AP50</translation>
    </message>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Zählt ab</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>What kinds of mistakes it makes</source>
        <translation>Welche Fehler es macht</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>AP50 would rise without them by</source>
        <translation>AP50 stiege ohne sie um</translation>
    </message>
    <message>
        <source>Which boxes it misses</source>
        <translation>Welche Rahmen ihm entgehen</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezeichnet</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Small, below 32 × 32 pixels</source>
        <translation>Klein, unter 32 × 32 Pixel</translation>
    </message>
    <message>
        <source>Medium, below 96 × 96 pixels</source>
        <translation>Mittel, unter 96 × 96 Pixel</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Inside the image</source>
        <translation>Innen im Bild</translation>
    </message>
    <message>
        <source>At its edge</source>
        <translation>Am Rand</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Overlapping one or two others</source>
        <translation>Überlappt einen oder zwei andere</translation>
    </message>
    <message>
        <source>Overlapping more</source>
        <translation>Überlappt mehr</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>%Ln box(es)</source>
        <translation>
            <numerusform>%Ln Rahmen</numerusform>
            <numerusform>%Ln Rahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln image(s) with %1 that it learned from: it does worse on others.</source>
        <translation>
            <numerusform>Gemessen auf %Ln Bild mit %1, aus dem es lernte: Auf anderen ist es schlechter.</numerusform>
            <numerusform>Gemessen auf %Ln Bildern mit %1, aus denen es lernte: Auf anderen ist es schlechter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln image(s) with %1 that it did not learn from, but that chose its best state and its thresholds: it does a little worse on others.</source>
        <translation>
            <numerusform>Gemessen auf %Ln Bild mit %1, aus dem es nicht lernte, nach dem aber sein bester Stand und seine Schwellen gewählt wurden: Auf anderen ist es etwas schlechter.</numerusform>
            <numerusform>Gemessen auf %Ln Bildern mit %1, aus denen es nicht lernte, nach denen aber sein bester Stand und seine Schwellen gewählt wurden: Auf anderen ist es etwas schlechter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln image(s) with %1 that it did not learn from.</source>
        <translation>
            <numerusform>Gemessen auf %Ln Bild mit %1, aus dem es nicht lernte.</numerusform>
            <numerusform>Gemessen auf %Ln Bildern mit %1, aus denen es nicht lernte.</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of the translation, as HTML names it: en, de, fr, ...</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1–%2 %</source>
        <translation>%1–%2 %</translation>
    </message>
    <message>
        <source>How often it is right cannot be said: in the images there was nothing to find.</source>
        <translation>Wie oft es richtig liegt, lässt sich nicht sagen: Auf den Bildern gab es nichts zu finden.</translation>
    </message>
    <message>
        <source>Of 100 “%1” it finds about %2; of 100 boxes it draws, about %3 are right.</source>
        <translation>Von 100 „%1“ findet es etwa %2; von 100 Rahmen, die es zeichnet, sind etwa %3 richtig.</translation>
    </message>
    <message>
        <source>Of 100 “%1” it finds about %2; it drew no box that counts.</source>
        <translation>Von 100 „%1“ findet es etwa %2; es zeichnete keinen Rahmen, der zählt.</translation>
    </message>
    <message>
        <source>Of 100 objects it finds about %1; of 100 boxes it draws, about %2 are right.</source>
        <translation>Von 100 Objekten findet es etwa %1; von 100 Rahmen, die es zeichnet, sind etwa %2 richtig.</translation>
    </message>
    <message>
        <source>Of 100 objects it finds about %1; it drew no box that counts.</source>
        <translation>Von 100 Objekten findet es etwa %1; es zeichnete keinen Rahmen, der zählt.</translation>
    </message>
    <message>
        <source>So many images leave room for chance: with 95 % certainty it finds %1 to %2 of 100 in the long run, and %3 to %4 of 100 boxes are right.</source>
        <translation>So viele Bilder lassen dem Zufall Raum: Mit 95 % Gewissheit findet es auf Dauer %1 bis %2 von 100, und %3 bis %4 von 100 Rahmen sind richtig.</translation>
    </message>
    <message>
        <source>So few images say little: measure on more before you rely on it.</source>
        <translation>So wenige Bilder sagen wenig: Messen Sie auf mehr, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>It knows only the labels named here. Anything else it passes over, or takes for one of them.</source>
        <translation>Es kennt nur die hier genannten Labels. Alles andere übergeht es oder hält es für eines davon.</translation>
    </message>
    <message>
        <source>The figures hold for images like those it was measured on. Another camera, light, place or angle can give others.</source>
        <translation>Die Zahlen gelten für Bilder wie die, auf denen es gemessen wurde. Eine andere Kamera, anderes Licht, ein anderer Ort oder Blickwinkel kann andere ergeben.</translation>
    </message>
    <message>
        <source>They compare with boxes that people drew: where these are wrong, so are the figures. Boxes marked as difficult do not count.</source>
        <translation>Sie vergleichen mit Rahmen, die Menschen gezeichnet haben: Wo diese falsch sind, sind es auch die Zahlen. Als schwierig markierte Rahmen zählen nicht.</translation>
    </message>
    <message>
        <source>Fewer than %1 boxes were there to measure these labels, so that their figures are hardly more than a hint: %2.</source>
        <translation>Um diese Labels zu messen, gab es weniger als %1 Rahmen, sodass ihre Zahlen kaum mehr als ein Hinweis sind: %2.</translation>
    </message>
    <message>
        <source>Boxes of these images were changed since it was measured. Measure it again to have figures of today.</source>
        <translation>Rahmen dieser Bilder wurden geändert, seit es gemessen wurde. Messen Sie es noch einmal, um Zahlen von heute zu haben.</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Falsches Label</translation>
    </message>
    <message>
        <source>Badly placed box</source>
        <translation>Schlecht sitzender Rahmen</translation>
    </message>
    <message>
        <source>Wrong label and badly placed</source>
        <translation>Falsches Label und schlecht sitzend</translation>
    </message>
    <message>
        <source>Found twice</source>
        <translation>Doppelt gefunden</translation>
    </message>
    <message>
        <source>Nothing drawn there</source>
        <translation>Dort ist nichts gezeichnet</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln image(s) with %1, each through a model that was trained like this one on other images: it does about as well on new ones.</source>
        <translation>
            <numerusform>Gemessen an %Ln Bild mit %1, durch ein Modell, das wie dieses mit anderen Bildern trainiert wurde: Auf neuen ist es etwa so gut.</numerusform>
            <numerusform>Gemessen an %Ln Bildern mit %1, jedes durch ein Modell, das wie dieses mit anderen Bildern trainiert wurde: Auf neuen ist es etwa so gut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The thresholds were chosen on the images that it was measured on, so the figures flatter it.</source>
        <translation>Die Schwellen wurden auf den Bildern gewählt, auf denen es gemessen wurde; daher schmeicheln ihm die Zahlen.</translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message>
        <source>Preset “%1”</source>
        <translation>Vorgabe „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln Epoche</numerusform>
            <numerusform>%Ln Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>input size %1</source>
        <translation>Eingabegröße %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) a step</source>
        <translation>
            <numerusform>%Ln Bild je Schritt</numerusform>
            <numerusform>%Ln Bilder je Schritt</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>learned from mirrored images too</source>
        <translation>lernte auch aus gespiegelten Bildern</translation>
    </message>
    <message>
        <source>learned from no mirrored images</source>
        <translation>lernte aus keinen gespiegelten Bildern</translation>
    </message>
    <message>
        <source>rare labels more often</source>
        <translation>seltene Labels öfter</translation>
    </message>
    <message>
        <source>images put together</source>
        <translation>zusammengesetzte Bilder</translation>
    </message>
    <message>
        <source>looks at mirrored images too</source>
        <translation>sieht auch gespiegelte Bilder an</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frozen stage(s)</source>
        <translation>
            <numerusform>%Ln eingefrorene Stufe</numerusform>
            <numerusform>%Ln eingefrorene Stufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %Ln minute(s)</source>
        <translation>
            <numerusform>in %Ln Minute</numerusform>
            <numerusform>in %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>in parts of %1 pixels</source>
        <translation>in Teilen von %1 Pixel</translation>
    </message>
    <message numerus="yes">
        <source>tested in %Ln part(s) (k-fold)</source>
        <translation>
            <numerusform>in %Ln Teil geprüft (k-fold)</numerusform>
            <numerusform>in %Ln Teilen geprüft (k-fold)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunListModel</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Gründlich</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>etwa %Ln Sekunde</numerusform>
            <numerusform>etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>etwa %Ln Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>etwa %Ln Stunde</numerusform>
            <numerusform>etwa %Ln Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunSession</name>
    <message>
        <source>The training itself failed, so the model of the best variant is kept: %1</source>
        <translation>Das Training selbst ist fehlgeschlagen, daher wird das Modell der besten Variante behalten: %1</translation>
    </message>
</context>
<context>
    <name>RunState</name>
    <message>
        <source>There is no unfinished training.</source>
        <translation>Es gibt kein unfertiges Training.</translation>
    </message>
    <message>
        <source>What an interrupted training left cannot be read: %1.</source>
        <translation>Was ein unterbrochenes Training hinterlassen hat, ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>What an interrupted training left in %1 is damaged, so its model is lost. Train again.</source>
        <translation>Was ein unterbrochenes Training in %1 hinterlassen hat, ist beschädigt, daher ist sein Modell verloren. Trainieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The state of the training could not be kept beside the project, so it would be lost if the program were killed: %1.</source>
        <translation>Der Stand des Trainings konnte nicht neben dem Projekt gesichert werden und ginge verloren, wenn das Programm abgebrochen würde: %1.</translation>
    </message>
</context>
<context>
    <name>SampleDetections</name>
    <message>
        <source>An image could not be read and was left out: %1</source>
        <translation>Ein Bild war nicht lesbar und wurde ausgelassen: %1</translation>
    </message>
    <message>
        <source>There is not enough memory for it.</source>
        <translation>Dafür reicht der Arbeitsspeicher nicht.</translation>
    </message>
</context>
<context>
    <name>SampleImage</name>
    <message>
        <source>It has %1 pixels now, but had %2 when its boxes were drawn. Bring that file back, or let Health take this one and look at its boxes.</source>
        <translation>Es hat jetzt %1 Pixel, hatte aber %2, als seine Rahmen gezeichnet wurden. Holen Sie jene Datei zurück, oder lassen Sie „Zustand der Daten“ diese übernehmen und sehen Sie ihre Rahmen durch.</translation>
    </message>
</context>
<context>
    <name>SampleProject</name>
    <message>
        <source>%1 could not be written. Choose a folder in which you may write, on a disk with 20 MB of room.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen Ordner, in den Sie schreiben dürfen, auf einem Datenträger mit 20 MB Platz.</translation>
    </message>
    <message>
        <source>%1 exists already and is another image. Choose an empty folder.</source>
        <translation>%1 gibt es schon und ist ein anderes Bild. Wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>Make the sample project</source>
        <translation>Beispielprojekt anlegen</translation>
    </message>
    <message>
        <source>%1 already holds a project. Open it, or choose another folder.</source>
        <translation>%1 enthält schon ein Projekt. Öffnen Sie es, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Drawing the sample was interrupted.</source>
        <translation>Das Zeichnen des Beispiels wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ScopedAction</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does (key)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>SpeedMeter</name>
    <message>
        <source>Measuring how fast this computer learns was stopped.</source>
        <translation>Die Messung, wie schnell dieser Computer lernt, wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>SplitFindings</name>
    <message>
        <source>What was taught must not measure. Move each group to one part; images of the test part stay there.</source>
        <translation>Was gelehrt hat, darf nicht messen. Verschieben Sie jede Gruppe in einen Teil; Bilder des Testteils bleiben dort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labelled image(s) have no part yet.</source>
        <translation>
            <numerusform>%Ln beschriftetes Bild hat noch keinen Teil.</numerusform>
            <numerusform>%Ln beschriftete Bilder haben noch keinen Teil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let Boxwright divide them; a training does so too.</source>
        <translation>Lassen Sie Boxwright sie aufteilen; ein Training tut das auch.</translation>
    </message>
    <message>
        <source>There is nothing to learn from: no image of the training part has a box.</source>
        <translation>Es gibt nichts zu lernen: Kein Bild des Trainingsteils hat einen Rahmen.</translation>
    </message>
    <message>
        <source>Draw boxes, or assign images with boxes to the training part.</source>
        <translation>Zeichnen Sie Rahmen, oder ordnen Sie dem Trainingsteil Bilder mit Rahmen zu.</translation>
    </message>
    <message>
        <source>There is no test part, so nothing measures a model independently.</source>
        <translation>Es gibt keinen Testteil, daher misst nichts ein Modell unabhängig.</translation>
    </message>
    <message>
        <source>Assign images to the test part that no training has seen.</source>
        <translation>Ordnen Sie dem Testteil Bilder zu, die kein Training gesehen hat.</translation>
    </message>
    <message>
        <source>There is no validation part.</source>
        <translation>Es gibt keinen Validierungsteil.</translation>
    </message>
    <message>
        <source>A training takes a tenth of the training part for it.</source>
        <translation>Ein Training nimmt dafür ein Zehntel des Trainingsteils.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) have no box and nobody has confirmed that they are empty; %1 are confirmed.</source>
        <translation>
            <numerusform>%Ln Bild hat keinen Rahmen, und niemand hat bestätigt, dass es leer ist; bestätigt sind %1.</numerusform>
            <numerusform>%Ln Bilder haben keinen Rahmen, und niemand hat bestätigt, dass sie leer sind; bestätigt sind %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They teach nothing so far. Label them; if there is nothing on any of them, confirm that they are empty.</source>
        <translation>Sie lehren bisher nichts. Beschriften Sie sie; wenn auf keinem etwas ist, bestätigen Sie, dass sie leer sind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of copies lie in several parts.</source>
        <translation>
            <numerusform>%Ln Gruppe von Kopien liegt in mehreren Teilen.</numerusform>
            <numerusform>%Ln Gruppen von Kopien liegen in mehreren Teilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln burst(s) of photographs lie in several parts.</source>
        <translation>
            <numerusform>%Ln Serienaufnahme liegt in mehreren Teilen.</numerusform>
            <numerusform>%Ln Serienaufnahmen liegen in mehreren Teilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) or numbered series lie in several parts.</source>
        <translation>
            <numerusform>%Ln Video oder nummerierte Serie liegt in mehreren Teilen.</numerusform>
            <numerusform>%Ln Videos oder nummerierte Serien liegen in mehreren Teilen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageTexts</name>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Needs some boxes</source>
        <translation>Braucht Rahmen</translation>
    </message>
    <message>
        <source>Ready to start</source>
        <translation>Kann beginnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln Modell</numerusform>
            <numerusform>%Ln Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Add some images</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs images</source>
        <translation>Braucht Bilder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln anzusehen</numerusform>
            <numerusform>%Ln anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>All looked at</source>
        <translation>Alle angesehen</translation>
    </message>
    <message>
        <source>Needs a model</source>
        <translation>Braucht ein Modell</translation>
    </message>
    <message>
        <source>F1 %1 %</source>
        <translation>F1 %1 %</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>Drop an image</source>
        <translation>Bild hineinziehen</translation>
    </message>
    <message>
        <source>Variant %1 of %2</source>
        <translation>Variante %1 von %2</translation>
    </message>
    <message>
        <source>Fold %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>Measuring the model</source>
        <translation>Modell wird gemessen</translation>
    </message>
</context>
<context>
    <name>StudioOptions</name>
    <message>
        <source>Label images, train a detector on your own labels, see how good it is, and use it.</source>
        <translation>Bilder beschriften, einen Detektor mit eigenen Labels trainieren, sehen, wie gut er ist, und ihn benutzen.</translation>
    </message>
    <message>
        <source>The .boxwright file to open.</source>
        <translation>Die .boxwright-Datei, die geöffnet wird.</translation>
    </message>
    <message>
        <source>light or dark, instead of the setting.</source>
        <translation>light oder dark statt der Einstellung.</translation>
    </message>
    <message>
        <source>Only one project can be opened at a time.</source>
        <translation>Es kann immer nur ein Projekt geöffnet sein.</translation>
    </message>
    <message>
        <source>The theme is either light or dark.</source>
        <translation>Das Farbschema ist entweder light oder dark.</translation>
    </message>
    <message>
        <source>A size is written as 1280x800.</source>
        <translation>Eine Größe schreibt man als 1280x800.</translation>
    </message>
</context>
<context>
    <name>SuggestionLayer</name>
    <message>
        <source>%1 %</source>
        <comment>score of a suggestion</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>TensorFile</name>
    <message>
        <source>The weights are damaged: they are not what was saved once.</source>
        <translation>Die Gewichte sind beschädigt: Sie sind nicht, was einmal gespeichert wurde.</translation>
    </message>
    <message>
        <source>This is not a file of model weights.</source>
        <translation>Das ist keine Datei mit Modellgewichten.</translation>
    </message>
</context>
<context>
    <name>TorchRuntime</name>
    <message>
        <source>The computation failed inside Boxwright. Try again; if it happens every time, please report it with the log file.</source>
        <translation>Die Berechnung ist in Boxwright fehlgeschlagen. Versuchen Sie es noch einmal; geschieht es jedes Mal, melden Sie es bitte mit der Protokolldatei.</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs or choose a smaller input size, then try again.</source>
        <translation>Der Speicher reicht nicht. Schließen Sie andere Programme, oder wählen Sie eine kleinere Eingabegröße, und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>Trainer</name>
    <message>
        <source>There are no labels to learn. Draw boxes first.</source>
        <translation>Es gibt keine Labels zu lernen. Zeichnen Sie zuerst Rahmen.</translation>
    </message>
    <message>
        <source>There are no boxes to learn from. Draw boxes first.</source>
        <translation>Es gibt keine Rahmen, aus denen gelernt werden kann. Zeichnen Sie zuerst Rahmen.</translation>
    </message>
    <message>
        <source>Training did not settle: the loss was not a number again and again. Check the boxes, or try another seed.</source>
        <translation>Das Training kam nicht zur Ruhe: Der Verlust war immer wieder keine Zahl. Prüfen Sie die Rahmen, oder versuchen Sie einen anderen Startwert.</translation>
    </message>
    <message>
        <source>None of the images to learn from could be read. Check that they are still where they were.</source>
        <translation>Keines der Bilder, aus denen gelernt werden soll, war lesbar. Prüfen Sie, ob sie noch dort sind, wo sie waren.</translation>
    </message>
    <message>
        <source>Training stopped early, because the loss was not a number again and again. The best weights before that are kept.</source>
        <translation>Das Training endete früher, weil der Verlust immer wieder keine Zahl war. Die besten Gewichte davor sind gesichert.</translation>
    </message>
    <message>
        <source>Epochs, input size and batch size must be chosen.</source>
        <translation>Epochen, Eingabegröße und Stapelgröße müssen gewählt sein.</translation>
    </message>
</context>
<context>
    <name>TrainingConfig</name>
    <message>
        <source>The number of epochs must be between 1 and 10000.</source>
        <translation>Die Zahl der Epochen muss zwischen 1 und 10000 liegen.</translation>
    </message>
    <message>
        <source>The input size must be a multiple of 32 between 128 and 1024.</source>
        <translation>Die Eingabegröße muss ein Vielfaches von 32 zwischen 128 und 1024 sein.</translation>
    </message>
    <message>
        <source>The batch size must be between 1 and 64.</source>
        <translation>Die Stapelgröße muss zwischen 1 und 64 liegen.</translation>
    </message>
    <message>
        <source>The number of threads must be between 1 and 256.</source>
        <translation>Die Zahl der Threads muss zwischen 1 und 256 liegen.</translation>
    </message>
    <message>
        <source>The arithmetic must be bfloat16 or float32.</source>
        <translation>Gerechnet werden muss in bfloat16 oder float32.</translation>
    </message>
    <message>
        <source>The number of frozen stages must be between 0 and 4.</source>
        <translation>Die Zahl der eingefrorenen Stufen muss zwischen 0 und 4 liegen.</translation>
    </message>
    <message>
        <source>The patience must be between 0 and 10000 epochs.</source>
        <translation>Die Geduld muss zwischen 0 und 10000 Epochen liegen.</translation>
    </message>
    <message>
        <source>The time for a run must be between 1 and 10000 minutes.</source>
        <translation>Die Zeit für ein Training muss zwischen 1 und 10000 Minuten liegen.</translation>
    </message>
    <message>
        <source>The side of a part must be between 64 and 10000 pixels.</source>
        <translation>Die Seite eines Teils muss zwischen 64 und 10000 Pixel lang sein.</translation>
    </message>
    <message>
        <source>The number of parts of a k-fold must be between 2 and 10.</source>
        <translation>Die Zahl der Teile einer Kreuzprüfung (k-fold) muss zwischen 2 und 10 liegen.</translation>
    </message>
    <message>
        <source>A k-fold cannot keep to a time: each of its trainings needs its epochs. Choose fewer epochs instead, or train without k-fold.</source>
        <translation>Eine Kreuzprüfung (k-fold) kann keine Zeit einhalten: Jedes ihrer Trainings braucht seine Epochen. Wählen Sie stattdessen weniger Epochen, oder trainieren Sie ohne Kreuzprüfung.</translation>
    </message>
    <message>
        <source>A k-fold cannot go on from a model, which may have seen the images already. Start from what the detector knows of everyday things.</source>
        <translation>Eine Kreuzprüfung (k-fold) kann nicht von einem Modell ausgehen, das die Bilder vielleicht schon gesehen hat. Beginnen Sie mit dem, was der Detektor von Alltagsdingen weiß.</translation>
    </message>
</context>
<context>
    <name>TrainingJob</name>
    <message>
        <source>Training stopped because of an unexpected problem. What was finished before is kept; please try again.</source>
        <translation>Das Training wurde durch ein unerwartetes Problem beendet. Was vorher fertig war, bleibt erhalten; bitte versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>TrainingPlan</name>
    <message>
        <source>There are no boxes yet. Draw boxes on some images, then train.</source>
        <translation>Es gibt noch keine Rahmen. Zeichnen Sie Rahmen auf einige Bilder und trainieren Sie dann.</translation>
    </message>
    <message>
        <source>No labelled image is in the training part. Assign some images to it, or let Boxwright split them.</source>
        <translation>Im Trainingsteil ist kein beschriftetes Bild. Ordnen Sie ihm einige Bilder zu, oder lassen Sie Boxwright die Bilder aufteilen.</translation>
    </message>
    <message>
        <source>No image of the training part has a box to learn from. Draw boxes there, or assign other images to it.</source>
        <translation>Kein Bild des Trainingsteils hat einen Rahmen, aus dem gelernt werden kann. Zeichnen Sie dort Rahmen, oder ordnen Sie ihm andere Bilder zu.</translation>
    </message>
</context>
<context>
    <name>TrainingSession</name>
    <message>
        <source>Run of %1</source>
        <translation>Training vom %1</translation>
    </message>
    <message>
        <source>There is no unfinished training.</source>
        <translation>Es gibt kein unfertiges Training.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) that the training learned from are no longer in the project, so it cannot go on as it began. Take their removal back, or train again; its best model is kept then.</source>
        <translation>
            <numerusform>%Ln Bild, aus dem das Training gelernt hat, ist nicht mehr im Projekt; es kann daher nicht weitergehen, wie es begann. Nehmen Sie das Entfernen zurück, oder trainieren Sie noch einmal; sein bestes Modell wird dann gesichert.</numerusform>
            <numerusform>%Ln Bilder, aus denen das Training gelernt hat, sind nicht mehr im Projekt; es kann daher nicht weitergehen, wie es begann. Nehmen Sie das Entfernen zurück, oder trainieren Sie noch einmal; sein bestes Modell wird dann gesichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) that the training learned from are no longer in the project, so it cannot go on as it began. Take their removal back, or train again.</source>
        <translation>
            <numerusform>%Ln Bild, von dem das Training gelernt hat, ist nicht mehr im Projekt, daher kann es nicht weitergehen, wie es begann. Machen Sie das Entfernen rückgängig, oder trainieren Sie neu.</numerusform>
            <numerusform>%Ln Bilder, von denen das Training gelernt hat, sind nicht mehr im Projekt, daher kann es nicht weitergehen, wie es begann. Machen Sie das Entfernen rückgängig, oder trainieren Sie neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The interrupted training cannot go on. Train again; its best model is kept then.</source>
        <translation>Das unterbrochene Training kann nicht weitergehen. Trainieren Sie neu; sein bestes Modell wird dann behalten.</translation>
    </message>
</context>
<context>
    <name>VocReader</name>
    <message>
        <source>An object “%1” has no box.</source>
        <translation>Ein Objekt „%1“ hat keinen Rahmen.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is no Pascal VOC annotation: its outermost element is not &lt;annotation&gt;.</source>
        <translation>„%1“ ist keine Annotation im Format Pascal VOC: Das äußerste Element ist nicht &lt;annotation&gt;.</translation>
    </message>
    <message>
        <source>“%1” stands in more than one list of a split.</source>
        <translation>„%1“ steht in mehr als einer Liste eines Teils.</translation>
    </message>
    <message>
        <source>Kept out of training.</source>
        <translation>Aus dem Training herausgehalten.</translation>
    </message>
    <message>
        <source>The XML files there hold an &lt;annotation&gt;.</source>
        <translation>Die XML-Dateien dort enthalten eine &lt;annotation&gt;.</translation>
    </message>
</context>
<context>
    <name>VocWriter</name>
    <message numerus="yes">
        <source>%Ln crowds are written as difficult objects: Pascal VOC knows no crowds.</source>
        <translation>
            <numerusform>%Ln Menge wird als schwieriges Objekt geschrieben: Pascal VOC kennt keine Mengen.</numerusform>
            <numerusform>%Ln Mengen werden als schwierige Objekte geschrieben: Pascal VOC kennt keine Mengen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VottReader</name>
    <message>
        <source>An image has no name.</source>
        <translation>Ein Bild hat keinen Namen.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is a video or a frame of one.</source>
        <translation>„%1“ ist ein Video oder ein Einzelbild daraus.</translation>
    </message>
    <message>
        <source>Left out. Save the frames as images and name them instead.</source>
        <translation>Ausgelassen. Speichern Sie die Einzelbilder als Bilder und nennen Sie stattdessen diese.</translation>
    </message>
    <message>
        <source>“%1” is no VoTT export: it has no assets.</source>
        <translation>„%1“ ist kein Export von VoTT: Er hat keine Assets.</translation>
    </message>
    <message>
        <source>The JSON files there hold assets with regions.</source>
        <translation>Die JSON-Dateien dort enthalten Assets mit Regionen.</translation>
    </message>
    <message>
        <source>“%1” stands in “%2” too.</source>
        <translation>„%1“ steht auch in „%2“.</translation>
    </message>
    <message>
        <source>Read from there only.</source>
        <translation>Nur von dort gelesen.</translation>
    </message>
</context>
<context>
    <name>YoloReader</name>
    <message>
        <source>“%1” is larger than 16 MB, which no list of classes is.</source>
        <translation>„%1“ ist größer als 16 MB, was keine Liste von Klassen ist.</translation>
    </message>
    <message>
        <source>“%1” is no complete YAML: it cannot be read from line %2 on. Replace it with a good copy.</source>
        <translation>„%1“ ist kein vollständiges YAML: Ab Zeile %2 kann es nicht gelesen werden. Ersetzen Sie die Datei durch eine heile Kopie.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is larger than 16 MB, which the labels of one image never are.</source>
        <translation>„%1“ ist größer als 16 MB, was die Labels eines Bildes nie sind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels are outlines.</source>
        <translation>
            <numerusform>%Ln Label ist ein Umriss.</numerusform>
            <numerusform>%Ln Labels sind Umrisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The boxes around them are taken, the outlines are not.</source>
        <translation>Die Rahmen darum werden übernommen, die Umrisse nicht.</translation>
    </message>
    <message>
        <source>The line has %1 values instead of a class and four numbers.</source>
        <translation>Die Zeile hat %1 Werte statt einer Klasse und vier Zahlen.</translation>
    </message>
    <message>
        <source>The line does not begin with the number of a class.</source>
        <translation>Die Zeile beginnt nicht mit der Nummer einer Klasse.</translation>
    </message>
    <message>
        <source>Class %1 has no name.</source>
        <translation>Die Klasse %1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>Its boxes get the label “%1”.</source>
        <translation>Ihre Rahmen bekommen das Label „%1“.</translation>
    </message>
    <message>
        <source>“%1” holds no labels.</source>
        <translation>„%1“ enthält keine Labels.</translation>
    </message>
    <message>
        <source>No data.yaml, classes.txt or obj.names says what the classes are called.</source>
        <translation>Keine data.yaml, classes.txt oder obj.names sagt, wie die Klassen heißen.</translation>
    </message>
    <message>
        <source>They get labels such as “%1”, which you can rename.</source>
        <translation>Sie bekommen Labels wie „%1“, die Sie umbenennen können.</translation>
    </message>
    <message>
        <source>The text files there hold a class and the place of a box in each line, or a data.yaml names classes.</source>
        <translation>In jeder Zeile der Textdateien dort stehen eine Klasse und die Lage eines Rahmens, oder eine data.yaml nennt Klassen.</translation>
    </message>
    <message>
        <source>The folder “%1” is named for more than one split.</source>
        <translation>Der Ordner „%1“ ist für mehr als einen Teil genannt.</translation>
    </message>
    <message>
        <source>Its images get no split from it.</source>
        <translation>Seine Bilder bekommen daraus keinen Teil.</translation>
    </message>
    <message>
        <source>“%1” stands in more than one list of a split.</source>
        <translation>„%1“ steht in mehr als einer Liste eines Teils.</translation>
    </message>
    <message>
        <source>Kept out of training.</source>
        <translation>Aus dem Training herausgehalten.</translation>
    </message>
</context>
<context>
    <name>YoloWriter</name>
    <message numerus="yes">
        <source>%Ln labels have another number than in the files that they came from: YOLO counts from 0 without gaps.</source>
        <translation>
            <numerusform>%Ln Label hat eine andere Nummer als in den Dateien, aus denen es kam: YOLO zählt ab 0 ohne Lücken.</numerusform>
            <numerusform>%Ln Labels haben andere Nummern als in den Dateien, aus denen sie kamen: YOLO zählt ab 0 ohne Lücken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are called like another one but for the ending. Other programs do not find their labels.</source>
        <translation>
            <numerusform>%Ln Bild heißt bis auf die Endung wie ein anderes. Andere Programme finden seine Labels nicht.</numerusform>
            <numerusform>%Ln Bilder heißen bis auf die Endung wie ein anderes. Andere Programme finden ihre Labels nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without copies of the images, other programs do not find the labels: they look for a folder “labels” beside the folder “images”.</source>
        <translation>Ohne Kopien der Bilder finden andere Programme die Labels nicht: Sie suchen neben dem Ordner „images“ einen Ordner „labels“.</translation>
    </message>
</context>
<context>
    <name>boxwright::AboutDialog</name>
    <message>
        <source>About Boxwright</source>
        <translation>Über Boxwright</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Version %1, mit Qt %2</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Log file: %1</source>
        <translation>Protokolldatei: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>boxwright::Actions</name>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt …</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Projekt ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>&amp;Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>&amp;Import images…</source>
        <translation>Bilder &amp;importieren …</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie speichern …</translation>
    </message>
    <message>
        <source>C&amp;lose project</source>
        <translation>Projekt &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Boxwright</source>
        <translation>Ü&amp;ber Boxwright</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Previous image</source>
        <translation>&amp;Voriges Bild</translation>
    </message>
    <message>
        <source>&amp;Next image</source>
        <translation>&amp;Nächstes Bild</translation>
    </message>
    <message>
        <source>Nothing to see &amp;here</source>
        <translation>Hier ist &amp;nichts zu sehen</translation>
    </message>
    <message>
        <source>There is nothing to label in this image: confirm it (E)</source>
        <translation>In diesem Bild gibt es nichts zu beschriften: bestätigen (E)</translation>
    </message>
    <message>
        <source>Re&amp;viewed</source>
        <translation>&amp;Geprüft</translation>
    </message>
    <message>
        <source>Somebody has checked the boxes of this image (Space)</source>
        <translation>Jemand hat die Rahmen dieses Bildes geprüft (Leertaste)</translation>
    </message>
    <message>
        <source>&amp;Divide into training and test</source>
        <translation>In Training und Test &amp;aufteilen</translation>
    </message>
    <message>
        <source>Gives every labelled image without a part to training, validation (10 %) or test (20 %)</source>
        <translation>Teilt jedes noch nicht zugeteilte beschriftete Bild dem Training, der Validierung (10 %) oder dem Test (20 %) zu</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>Be&amp;schriften</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>Be&amp;werten</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>Ben&amp;utzen</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>Training &amp;beginnen</translation>
    </message>
    <message>
        <source>Stop and &amp;keep the best</source>
        <translation>Anhalten und das Beste be&amp;halten</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>All steps of this image or project, to go back to any of them</source>
        <translation>Alle Schritte dieses Bildes oder Projekts, um zu jedem zurückzugehen</translation>
    </message>
    <message>
        <source>Previous &amp;unseen image</source>
        <translation>Voriges &amp;ungesehenes Bild</translation>
    </message>
    <message>
        <source>Next un&amp;seen image</source>
        <translation>Nächstes un&amp;gesehenes Bild</translation>
    </message>
    <message>
        <source>Repeat &amp;boxes of the image before</source>
        <translation>&amp;Rahmen des vorigen Bildes wiederholen</translation>
    </message>
    <message>
        <source>&amp;Go on after confirming</source>
        <translation>Nach dem Bestätigen &amp;weitergehen</translation>
    </message>
    <message>
        <source>Open the next image when one is marked as empty or reviewed</source>
        <translation>Das nächste Bild öffnen, wenn eines als leer oder geprüft markiert wird</translation>
    </message>
    <message>
        <source>A&amp;bout the current label…</source>
        <translation>Ü&amp;ber das gewählte Label…</translation>
    </message>
    <message>
        <source>What counts as this label, with examples of its boxes (I)</source>
        <translation>Was zu diesem Label zählt, mit Beispielen seiner Rahmen (I)</translation>
    </message>
    <message>
        <source>Images as a &amp;list</source>
        <translation>Bilder als &amp;Liste</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Show the images as a list with their labels, not as a grid</source>
        <translation>Die Bilder als Liste mit ihren Labels zeigen, nicht als Raster</translation>
    </message>
    <message>
        <source>&amp;Past imports…</source>
        <translation>Frühe&amp;re Importe …</translation>
    </message>
    <message>
        <source>What was imported when, from where, and what was found</source>
        <translation>Was wann und woher importiert wurde und was dabei gefunden wurde</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Pack project with images…</source>
        <translation>Projekt mit Bildern &amp;packen …</translation>
    </message>
    <message>
        <source>Write the project and all its images into one .zip</source>
        <translation>Schreibt das Projekt und alle seine Bilder in eine .zip-Datei</translation>
    </message>
    <message>
        <source>&amp;Unpack project…</source>
        <translation>Projekt en&amp;tpacken …</translation>
    </message>
    <message>
        <source>Make a folder of a packed project and open it</source>
        <translation>Macht aus einem gepackten Projekt einen Ordner und öffnet es</translation>
    </message>
    <message>
        <source>Heal&amp;th</source>
        <translation>&amp;Zustand</translation>
    </message>
    <message>
        <source>Check the data for duplicates, odd boxes and labels with too few examples</source>
        <translation>Die Daten auf Doppelte, auffällige Rahmen und Labels mit zu wenigen Beispielen prüfen</translation>
    </message>
    <message>
        <source>&amp;Import model…</source>
        <translation>Modell &amp;importieren …</translation>
    </message>
    <message>
        <source>Add a model from a file or from another project</source>
        <translation>Ein Modell aus einer Datei oder aus einem anderen Projekt hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Export model…</source>
        <translation>Modell &amp;exportieren …</translation>
    </message>
    <message>
        <source>Write a model to a file that other projects can import</source>
        <translation>Ein Modell in eine Datei schreiben, die andere Projekte importieren können</translation>
    </message>
</context>
<context>
    <name>boxwright::AddressFolders</name>
    <message>
        <source>Start of the images&apos; addresses</source>
        <translation>Anfang der Adressen der Bilder</translation>
    </message>
    <message>
        <source>What the addresses of the images in the manifest begin with</source>
        <translation>Womit die Adressen der Bilder im Manifest beginnen</translation>
    </message>
    <message>
        <source>Folder of these images</source>
        <translation>Ordner dieser Bilder</translation>
    </message>
    <message>
        <source>The folder that holds the images of these addresses</source>
        <translation>Der Ordner mit den Bildern dieser Adressen</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Their folder here</source>
        <translation>Ihr Ordner hier</translation>
    </message>
    <message>
        <source>Choose the folder of these images</source>
        <translation>Den Ordner dieser Bilder wählen</translation>
    </message>
</context>
<context>
    <name>boxwright::AdjustmentPopup</name>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>For your eyes only: the image file and the training stay as they are.</source>
        <translation>Nur für Ihre Augen: Bilddatei und Training bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
</context>
<context>
    <name>boxwright::AdviceList</name>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>a piece of advice</comment>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Open Health</source>
        <translation>Zum Zustand der Daten</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Bilder zeigen</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Zum Trainieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a button, and the piece of advice it is for</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>boxwright::AnnotationController</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>%1  ·  %2 of %3  ·  %4 × %5</source>
        <comment>file, place, count, width, height</comment>
        <translation>%1  ·  %2 von %3  ·  %4 × %5</translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation>Als geprüft kennzeichnen</translation>
    </message>
    <message>
        <source>Mark not reviewed</source>
        <translation>Als nicht geprüft kennzeichnen</translation>
    </message>
    <message>
        <source>Confirm empty</source>
        <translation>Als leer bestätigen</translation>
    </message>
    <message>
        <source>Take back confirmed empty</source>
        <translation>„Bestätigt leer“ zurücknehmen</translation>
    </message>
    <message>
        <source>Every other image in the list has been looked at.</source>
        <translation>Alle anderen Bilder der Liste wurden schon angesehen.</translation>
    </message>
    <message>
        <source>There is no image before this one.</source>
        <translation>Vor diesem Bild gibt es keines.</translation>
    </message>
    <message>
        <source>The image before this one has no boxes.</source>
        <translation>Das vorige Bild hat keine Rahmen.</translation>
    </message>
    <message>
        <source>The boxes of the image before are here already.</source>
        <translation>Die Rahmen des vorigen Bildes sind schon hier.</translation>
    </message>
    <message>
        <source>The boxes are hidden: show them before you go on.</source>
        <translation>Die Rahmen sind verborgen: Zeigen Sie sie erst wieder an.</translation>
    </message>
    <message>
        <source>The boxes are hidden: %1 shows them again.</source>
        <comment>a key</comment>
        <translation>Die Rahmen sind verborgen: %1 zeigt sie wieder.</translation>
    </message>
</context>
<context>
    <name>boxwright::Application</name>
    <message>
        <source>Training: epoch %1 of %2</source>
        <translation>Training: Epoche %1 von %2</translation>
    </message>
    <message>
        <source>Training: preparing</source>
        <translation>Training: wird vorbereitet</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>My project</source>
        <translation>Mein Projekt</translation>
    </message>
    <message>
        <source>Boxwright projects (*.boxwright)</source>
        <translation>Boxwright-Projekte (*.boxwright)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a file</comment>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.gif);;All files (*)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.gif);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Open the project “%1”?</source>
        <translation>Das Projekt „%1“ öffnen?</translation>
    </message>
    <message>
        <source>The project that is open now is closed. All its changes are saved.</source>
        <translation>Das jetzt geöffnete Projekt wird geschlossen. Alle Änderungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The project was packed.</source>
        <translation>Das Projekt wurde gepackt.</translation>
    </message>
    <message>
        <source>Pack project with images</source>
        <translation>Projekt mit Bildern packen</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message>
        <source>Unpack project</source>
        <translation>Projekt entpacken</translation>
    </message>
    <message>
        <source>Packed projects (*.zip);;All files (*)</source>
        <translation>Gepackte Projekte (*.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Folder in which the project gets one of its own</source>
        <translation>Ordner, in dem das Projekt einen eigenen bekommt</translation>
    </message>
    <message>
        <source>Putting the training aside…</source>
        <translation>Das Training wird zur Seite gelegt …</translation>
    </message>
    <message>
        <source>Training: paused</source>
        <translation>Training: pausiert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Der Bericht wird geschrieben…</translation>
    </message>
    <message>
        <source>The report was saved as “%1”.</source>
        <translation>Der Bericht wurde als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>%1 report</source>
        <comment>name of a file</comment>
        <translation>%1 Bericht</translation>
    </message>
    <message>
        <source>An import is going on. Close anyway?</source>
        <translation>Ein Import läuft noch. Trotzdem schließen?</translation>
    </message>
    <message>
        <source>It is cancelled, and nothing of it is added.</source>
        <translation>Er wird abgebrochen, und nichts davon wird hinzugefügt.</translation>
    </message>
    <message>
        <source>The report counts a box as found from an overlap (IoU) of %1.</source>
        <translation>Im Bericht gilt ein Rahmen als gefunden ab einer Überlappung (IoU) von %1.</translation>
    </message>
    <message>
        <source>The one on screen is only for looking: all reports have the same, so that they can be compared.</source>
        <translation>Die auf dem Bildschirm dient nur zum Ansehen: Alle Berichte haben dieselbe, damit sie sich vergleichen lassen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep yours first to report those.</source>
        <translation>Behalten Sie zuerst Ihre, um über diese zu berichten.</translation>
    </message>
    <message>
        <source>Save with the kept ones</source>
        <translation>Mit den behaltenen speichern</translation>
    </message>
    <message>
        <source>Keep and save</source>
        <translation>Behalten und speichern</translation>
    </message>
    <message>
        <source>The report uses the thresholds that are kept with the model.</source>
        <translation>Der Bericht verwendet die Schwellen, die das Modell hat.</translation>
    </message>
    <message>
        <source>The table was saved as “%1”.</source>
        <translation>Die Tabelle wurde als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>%1 figures</source>
        <comment>name of a file</comment>
        <translation>%1 Zahlen</translation>
    </message>
    <message>
        <source>Training: variant %1 of %2</source>
        <translation>Training: Variante %1 von %2</translation>
    </message>
    <message>
        <source>Training: measuring the model</source>
        <translation>Training: Modell wird gemessen</translation>
    </message>
    <message>
        <source>Yours cannot be kept: the project is read-only.</source>
        <translation>Ihre lassen sich nicht behalten: Das Projekt lässt sich nur lesen.</translation>
    </message>
    <message>
        <source>Yours cannot be kept now: other figures are still being worked out.</source>
        <translation>Ihre lassen sich jetzt nicht behalten: Andere Zahlen werden noch berechnet.</translation>
    </message>
    <message>
        <source>Nothing of the training can be kept yet. Close anyway?</source>
        <translation>Vom Training lässt sich noch nichts behalten. Trotzdem schließen?</translation>
    </message>
    <message>
        <source>It would start anew next time.</source>
        <translation>Beim nächsten Mal würde es von vorn beginnen.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The model “%1” was imported.</source>
        <translation>Das Modell „%1“ wurde importiert.</translation>
    </message>
    <message numerus="yes">
        <source>The model “%1” was imported, with %Ln new label(s).</source>
        <translation>
            <numerusform>Das Modell „%1“ wurde importiert, mit %Ln neuem Label.</numerusform>
            <numerusform>Das Modell „%1“ wurde importiert, mit %Ln neuen Labels.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model was saved as “%1”.</source>
        <translation>Das Modell wurde als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Import model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>Models and projects (*.safetensors *.boxwright);;All files (*)</source>
        <translation>Modelle und Projekte (*.safetensors *.boxwright);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelle (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>boxwright::BackgroundJob</name>
    <message>
        <source>The work was broken off because of an unexpected problem, such as too little memory. Close other programs and try again.</source>
        <translation>Die Arbeit wurde wegen eines unerwarteten Problems abgebrochen, etwa weil der Speicher nicht reicht. Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>boxwright::BoxActions</name>
    <message>
        <source>&amp;Fit to content</source>
        <translation>An den Inhalt &amp;anpassen</translation>
    </message>
    <message>
        <source>Fit the selected boxes to what they surround, where the background is plain</source>
        <translation>Die gewählten Rahmen an das anpassen, was sie umgeben, wo der Hintergrund ruhig ist</translation>
    </message>
    <message>
        <source>Find la&amp;bel…</source>
        <translation>La&amp;bel suchen…</translation>
    </message>
    <message>
        <source>Type the name of a label for the selected boxes and the next ones</source>
        <translation>Den Namen eines Labels für die gewählten und die nächsten Rahmen eintippen</translation>
    </message>
    <message>
        <source>D&amp;ifficult</source>
        <translation>Schw&amp;ierig</translation>
    </message>
    <message>
        <source>Hard to tell even for a person: neither a hit nor a miss when measured</source>
        <translation>Selbst für Menschen schwer zu erkennen: beim Messen weder Treffer noch Fehler</translation>
    </message>
    <message>
        <source>C&amp;ut off</source>
        <translation>Abgesch&amp;nitten</translation>
    </message>
    <message>
        <source>Goes on beyond the image or the box</source>
        <translation>Geht über das Bild oder den Rahmen hinaus</translation>
    </message>
    <message>
        <source>&amp;Partly hidden</source>
        <translation>&amp;Teilweise verdeckt</translation>
    </message>
    <message>
        <source>Something stands before it</source>
        <translation>Etwas steht davor</translation>
    </message>
    <message>
        <source>Cr&amp;owd</source>
        <translation>&amp;Menge</translation>
    </message>
    <message>
        <source>A region of many objects, not a single one</source>
        <translation>Ein Bereich mit vielen Objekten, nicht ein einzelnes</translation>
    </message>
    <message>
        <source>Loc&amp;k selected boxes</source>
        <translation>Gewählte Rahmen s&amp;perren</translation>
    </message>
    <message>
        <source>Locked boxes stay as they are, and clicks go through them</source>
        <translation>Gesperrte Rahmen bleiben, wie sie sind, und Klicks gehen hindurch</translation>
    </message>
    <message>
        <source>Unloc&amp;k all boxes</source>
        <translation>Alle Rahmen &amp;entsperren</translation>
    </message>
    <message>
        <source>Unlock all boxes</source>
        <translation>Alle Rahmen entsperren</translation>
    </message>
    <message>
        <source>Hid&amp;e selected boxes</source>
        <translation>Gewählte Rahmen aus&amp;blenden</translation>
    </message>
    <message>
        <source>Hide the selected boxes until the next image or until they are shown again</source>
        <translation>Die gewählten Rahmen ausblenden, bis zum nächsten Bild oder bis sie wieder gezeigt werden</translation>
    </message>
    <message>
        <source>Sho&amp;w hidden boxes</source>
        <translation>Ausgeblendete Rahmen &amp;zeigen</translation>
    </message>
    <message>
        <source>Show all boxes that were hidden one by one</source>
        <translation>Alle einzeln ausgeblendeten Rahmen zeigen</translation>
    </message>
    <message>
        <source>Nothing to fit: the box is tight already, or what is around it is not plain enough.</source>
        <translation>Nichts anzupassen: Der Rahmen sitzt schon eng, oder seine Umgebung ist nicht ruhig genug.</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Label</translation>
    </message>
</context>
<context>
    <name>boxwright::BoxEditor</name>
    <message numerus="yes">
        <source>Delete %Ln box(es)</source>
        <translation>
            <numerusform>%Ln Rahmen löschen</numerusform>
            <numerusform>%Ln Rahmen löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln box(es)</source>
        <translation>
            <numerusform>%Ln Rahmen verdoppeln</numerusform>
            <numerusform>%Ln Rahmen verdoppeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln box(es)</source>
        <translation>
            <numerusform>%Ln Rahmen einfügen</numerusform>
            <numerusform>%Ln Rahmen einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the label of %Ln box(es)</source>
        <translation>
            <numerusform>Label von %Ln Rahmen ändern</numerusform>
            <numerusform>Label von %Ln Rahmen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Add box</source>
        <translation>Rahmen hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Change the marks of %Ln box(es)</source>
        <translation>
            <numerusform>Kennzeichen von %Ln Rahmen ändern</numerusform>
            <numerusform>Kennzeichen von %Ln Rahmen ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fit %Ln box(es) to the content</source>
        <translation>
            <numerusform>%Ln Rahmen an den Inhalt anpassen</numerusform>
            <numerusform>%Ln Rahmen an den Inhalt anpassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeat %Ln box(es)</source>
        <translation>
            <numerusform>%Ln Rahmen wiederholen</numerusform>
            <numerusform>%Ln Rahmen wiederholen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::BoxLabelDialog</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Change label of boxes</source>
        <translation>Label von Rahmen ändern</translation>
    </message>
    <message>
        <source>Delete boxes of a label</source>
        <translation>Rahmen eines Labels löschen</translation>
    </message>
    <message>
        <source>Labels that have boxes on the selected images</source>
        <translation>Labels, die in den ausgewählten Bildern Rahmen haben</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln box(es))</source>
        <comment>%1: name of a label</comment>
        <translation>
            <numerusform>%1 (%Ln Rahmen)</numerusform>
            <numerusform>%1 (%Ln Rahmen)</numerusform>
        </translation>
    </message>
    <message>
        <source>The label that these boxes get</source>
        <translation>Das Label, das diese Rahmen bekommen</translation>
    </message>
    <message>
        <source>&amp;Boxes of</source>
        <translation>&amp;Rahmen von</translation>
    </message>
    <message>
        <source>&amp;Delete boxes of</source>
        <translation>&amp;Lösche Rahmen von</translation>
    </message>
    <message>
        <source>be&amp;come</source>
        <translation>&amp;werden zu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) on %1 will become “%2”.</source>
        <comment>%1: number of images, %2: name of a label</comment>
        <translation>
            <numerusform>%Ln Rahmen auf %1 wird zu „%2“.</numerusform>
            <numerusform>%Ln Rahmen auf %1 werden zu „%2“.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other label yet.</source>
        <translation>Es gibt noch kein anderes Label.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) on %1 will be deleted.</source>
        <comment>%1: number of images</comment>
        <translation>
            <numerusform>%Ln Rahmen auf %1 wird gelöscht.</numerusform>
            <numerusform>%Ln Rahmen auf %1 werden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) will have no box left and count as unseen again.</source>
        <translation>
            <numerusform>%Ln Bild hat dann keinen Rahmen mehr und gilt wieder als ungesehen.</numerusform>
            <numerusform>%Ln Bilder haben dann keinen Rahmen mehr und gelten wieder als ungesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other images stay as they are. You can undo this.</source>
        <translation>Andere Bilder bleiben, wie sie sind. Das lässt sich rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln box(es)</source>
        <translation>
            <numerusform>%Ln Rahmen ändern</numerusform>
            <numerusform>%Ln Rahmen ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln box(es)</source>
        <translation>
            <numerusform>%Ln Rahmen löschen</numerusform>
            <numerusform>%Ln Rahmen löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::BoxListModel</name>
    <message>
        <source>Unknown label</source>
        <translation>Unbekanntes Label</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width and height in pixels</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>left and top edge in pixels</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Mensch</translation>
    </message>
    <message>
        <source>%1, %2 pixels, at %3</source>
        <comment>label, size and position of a box</comment>
        <translation>%1, %2 Pixel, bei %3</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Gezeichnet von</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Click to hide or show this box</source>
        <translation>Klicken, um diesen Rahmen aus- oder einzublenden</translation>
    </message>
    <message>
        <source>Click to lock or unlock this box</source>
        <translation>Klicken, um diesen Rahmen zu sperren oder zu entsperren</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a score</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Model, %1</source>
        <comment>and its score</comment>
        <translation>Modell, %1</translation>
    </message>
    <message>
        <source>drawn by: %1</source>
        <comment>an author, and a score</comment>
        <translation>gezeichnet von: %1</translation>
    </message>
</context>
<context>
    <name>boxwright::BoxPanel</name>
    <message>
        <source>Boxes of this image</source>
        <translation>Rahmen dieses Bildes</translation>
    </message>
    <message>
        <source>0000 × 0000</source>
        <translation>0000 × 0000</translation>
    </message>
    <message>
        <source>No boxes yet. Drag over an object to draw one.</source>
        <translation>Noch keine Rahmen. Ziehen Sie über ein Objekt, um einen zu zeichnen.</translation>
    </message>
</context>
<context>
    <name>boxwright::CanvasActions</name>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>Select, move and resize boxes; drag to select several</source>
        <translation>Rahmen auswählen, verschieben, ändern; ziehen, um mehrere auszuwählen</translation>
    </message>
    <message>
        <source>&amp;Draw box</source>
        <translation>Rahmen &amp;zeichnen</translation>
    </message>
    <message>
        <source>Draw boxes by dragging or with two clicks; Shift draws a square</source>
        <translation>Rahmen durch Ziehen oder zwei Klicks zeichnen; mit Umschalt ein Quadrat</translation>
    </message>
    <message>
        <source>De&amp;lete boxes</source>
        <translation>Rahmen &amp;löschen</translation>
    </message>
    <message>
        <source>Delete the selected boxes</source>
        <translation>Die ausgewählten Rahmen löschen</translation>
    </message>
    <message>
        <source>D&amp;uplicate boxes</source>
        <translation>Rahmen &amp;verdoppeln</translation>
    </message>
    <message>
        <source>Duplicate the selected boxes</source>
        <translation>Die ausgewählten Rahmen verdoppeln</translation>
    </message>
    <message>
        <source>&amp;Copy boxes</source>
        <translation>Rahmen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the selected boxes</source>
        <translation>Die ausgewählten Rahmen kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste boxes</source>
        <translation>Rahmen &amp;einfügen</translation>
    </message>
    <message>
        <source>Paste copied boxes, also into another image</source>
        <translation>Kopierte Rahmen einfügen, auch in ein anderes Bild</translation>
    </message>
    <message>
        <source>Select &amp;all boxes</source>
        <translation>&amp;Alle Rahmen auswählen</translation>
    </message>
    <message>
        <source>Select all boxes of the image</source>
        <translation>Alle Rahmen des Bildes auswählen</translation>
    </message>
    <message>
        <source>&amp;Next box</source>
        <translation>&amp;Nächster Rahmen</translation>
    </message>
    <message>
        <source>Select the next box</source>
        <translation>Den nächsten Rahmen auswählen</translation>
    </message>
    <message>
        <source>P&amp;revious box</source>
        <translation>V&amp;origer Rahmen</translation>
    </message>
    <message>
        <source>Select the previous box</source>
        <translation>Den vorigen Rahmen auswählen</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>Draw with label %1, and give it to the selected boxes</source>
        <translation>Mit Label %1 zeichnen und es den ausgewählten Rahmen geben</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>&amp;Fit image</source>
        <translation>Bild ein&amp;passen</translation>
    </message>
    <message>
        <source>Show the whole image</source>
        <translation>Das ganze Bild zeigen</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>One pixel of the image on one pixel of the screen</source>
        <translation>Ein Bildpunkt auf einem Bildschirmpunkt</translation>
    </message>
    <message>
        <source>&amp;Hide boxes</source>
        <translation>Rahmen &amp;verbergen</translation>
    </message>
    <message>
        <source>See the image without boxes</source>
        <translation>Das Bild ohne Rahmen sehen</translation>
    </message>
    <message>
        <source>Hide &amp;names</source>
        <translation>&amp;Namen verbergen</translation>
    </message>
    <message>
        <source>Show boxes without their names</source>
        <translation>Rahmen ohne ihre Namen zeigen</translation>
    </message>
    <message>
        <source>&amp;New box</source>
        <translation>&amp;Neuer Rahmen</translation>
    </message>
    <message>
        <source>Put a box in the middle of the view; the arrow keys move it, with Alt they resize it</source>
        <translation>Einen Rahmen in die Mitte der Ansicht setzen; die Pfeiltasten bewegen ihn, mit Alt ändern sie seine Größe</translation>
    </message>
    <message>
        <source>&amp;Brightness and contrast…</source>
        <translation>&amp;Helligkeit und Kontrast…</translation>
    </message>
    <message>
        <source>See more in dark or pale images; the files stay as they are</source>
        <translation>In dunklen oder blassen Bildern mehr sehen; die Dateien bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>&amp;Rulers</source>
        <translation>&amp;Lineale</translation>
    </message>
    <message>
        <source>Show rulers in pixels of the image</source>
        <translation>Lineale in Bildpunkten zeigen</translation>
    </message>
    <message>
        <source>&amp;Loupe while drawing</source>
        <translation>Lu&amp;pe beim Zeichnen</translation>
    </message>
    <message>
        <source>Magnify the place of the pointer while a small box is drawn</source>
        <translation>Die Stelle am Zeiger vergrößern, während ein kleiner Rahmen gezeichnet wird</translation>
    </message>
</context>
<context>
    <name>boxwright::CaseButtons</name>
    <message>
        <source>Add the found box</source>
        <translation>Gefundenen Rahmen übernehmen</translation>
    </message>
    <message>
        <source>Take the found label</source>
        <translation>Gefundenes Label übernehmen</translation>
    </message>
    <message>
        <source>Take the found place</source>
        <translation>Gefundenen Platz übernehmen</translation>
    </message>
    <message>
        <source>Mark as difficult</source>
        <translation>Als schwierig kennzeichnen</translation>
    </message>
    <message>
        <source>Remove the drawn box</source>
        <translation>Gezeichneten Rahmen entfernen</translation>
    </message>
    <message>
        <source>Open in Label</source>
        <translation>In „Beschriften“ öffnen</translation>
    </message>
    <message>
        <source>It is right as it is</source>
        <translation>So ist es richtig</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>This box is mended already</source>
        <translation>Dieser Rahmen ist schon behoben</translation>
    </message>
    <message>
        <source>There is nothing of that kind to mend here</source>
        <translation>Hier gibt es nichts dergleichen zu beheben</translation>
    </message>
    <message>
        <source>Other label…</source>
        <translation>Anderes Label …</translation>
    </message>
    <message>
        <source>Fit to content</source>
        <translation>An den Inhalt anpassen</translation>
    </message>
</context>
<context>
    <name>boxwright::CaseController</name>
    <message>
        <source>This project is read-only, so its boxes cannot be changed</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet, darum können seine Rahmen nicht geändert werden</translation>
    </message>
    <message>
        <source>The boxes of this image cannot be read any more, so nothing was changed.</source>
        <translation>Die Rahmen dieses Bildes lassen sich nicht mehr lesen, darum wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The image is no longer in the project, so nothing was changed.</source>
        <translation>Das Bild ist nicht mehr im Projekt, darum wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Another box is still being fitted. Try again in a moment.</source>
        <translation>Ein anderer Rahmen wird noch angepasst. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>boxwright::CaseDelegate</name>
    <message>
        <source>The image cannot be read</source>
        <translation>Das Bild ist nicht lesbar</translation>
    </message>
    <message>
        <source>✓ Mended</source>
        <translation>✓ Behoben</translation>
    </message>
</context>
<context>
    <name>boxwright::CaseDetail</name>
    <message>
        <source>Whole image</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Solid line: drawn. Dashed line: found.</source>
        <translation>Durchgezogene Linie: gezeichnet. Gestrichelte Linie: gefunden.</translation>
    </message>
    <message>
        <source>The image is no longer in the project</source>
        <translation>Das Bild ist nicht mehr im Projekt</translation>
    </message>
    <message>
        <source>The image cannot be read</source>
        <translation>Das Bild ist nicht lesbar</translation>
    </message>
    <message>
        <source>Solid line: drawn. Dashed line: found. Thin lines: what else is drawn.</source>
        <translation>Durchgezogene Linie: gezeichnet. Gestrichelte Linie: gefunden. Dünne Linien: was sonst gezeichnet ist.</translation>
    </message>
</context>
<context>
    <name>boxwright::CaseFilterBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a choice, how many boxes it shows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Niedrigste Sicherheit</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Höchste Sicherheit</translation>
    </message>
    <message>
        <source>Lowest IoU</source>
        <translation>Niedrigste IoU</translation>
    </message>
    <message>
        <source>Highest IoU</source>
        <translation>Höchste IoU</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Most suspicious first</source>
        <translation>Verdächtigste zuerst</translation>
    </message>
    <message>
        <source>By image</source>
        <translation>Nach Bild</translation>
    </message>
    <message>
        <source>Highest score first</source>
        <translation>Höchste Sicherheit zuerst</translation>
    </message>
    <message>
        <source>Lowest score first</source>
        <translation>Niedrigste Sicherheit zuerst</translation>
    </message>
    <message>
        <source>Highest IoU first</source>
        <translation>Höchste IoU zuerst</translation>
    </message>
    <message>
        <source>Lowest IoU first</source>
        <translation>Niedrigste IoU zuerst</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a range of numbers</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Alle Labels</translation>
    </message>
    <message>
        <source>All</source>
        <comment>boxes</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show all boxes again, not only: %1</source>
        <translation>Wieder alle Rahmen zeigen, nicht nur: %1</translation>
    </message>
    <message>
        <source>Ask again about what was called right last</source>
        <translation>Noch einmal nach dem fragen, was zuletzt für richtig erklärt wurde</translation>
    </message>
    <message>
        <source>Bring back (%1)</source>
        <comment>what was called right</comment>
        <translation>Zurückholen (%1)</translation>
    </message>
</context>
<context>
    <name>boxwright::CaseGallery</name>
    <message>
        <source>No boxes here</source>
        <translation>Hier sind keine Rahmen</translation>
    </message>
    <message>
        <source>Filtered out</source>
        <translation>Ausgefiltert</translation>
    </message>
    <message>
        <source>There are such boxes, but not with that label, score and IoU.</source>
        <translation>Solche Rahmen gibt es, aber nicht mit diesem Label, dieser Sicherheit und IoU.</translation>
    </message>
    <message>
        <source>Boxes that may be drawn wrongly</source>
        <translation>Rahmen, die vielleicht falsch gezeichnet sind</translation>
    </message>
    <message>
        <source>Boxes that were looked at</source>
        <translation>Betrachtete Rahmen</translation>
    </message>
    <message>
        <source>Show all labels, scores and IoUs</source>
        <translation>Alle Labels, Sicherheiten und IoU zeigen</translation>
    </message>
    <message>
        <source>The boxes are being looked through…</source>
        <translation>Die Rahmen werden durchgesehen…</translation>
    </message>
    <message>
        <source>Measure a model first: here you then see its boxes one by one.</source>
        <translation>Messen Sie zuerst ein Modell: Hier sehen Sie dann seine Rahmen einzeln.</translation>
    </message>
    <message>
        <source>Nothing was drawn and nothing was found in these images.</source>
        <translation>In diesen Bildern wurde nichts gezeichnet und nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing that is drawn in these images looks wrong to the model. Choose other images above to look through those.</source>
        <translation>Nichts, was in diesen Bildern gezeichnet ist, sieht für das Modell falsch aus. Wählen Sie oben andere Bilder, um auch diese durchzusehen.</translation>
    </message>
</context>
<context>
    <name>boxwright::CaseModel</name>
    <message>
        <source>%1 Image: %2</source>
        <comment>a sentence about a box, name of a file</comment>
        <translation>%1 Bild: %2</translation>
    </message>
    <message>
        <source>Mended. %1</source>
        <translation>Behoben. %1</translation>
    </message>
</context>
<context>
    <name>boxwright::ChangedImagesDialog</name>
    <message>
        <source>%1 × %2</source>
        <comment>width and height in pixels</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Not readable as an image any more</source>
        <translation>Nicht mehr als Bild lesbar</translation>
    </message>
    <message>
        <source>Same size, other content</source>
        <translation>Gleiche Größe, anderer Inhalt</translation>
    </message>
    <message>
        <source>Other size</source>
        <translation>Andere Größe</translation>
    </message>
    <message>
        <source>Changed images</source>
        <translation>Geänderte Bilder</translation>
    </message>
    <message>
        <source>These files hold something else than when they were added. Taken as they are, images keep their boxes: those beyond the border of a smaller image are cut, and those outside of it go. You can undo this. Or put the old files back.</source>
        <translation>Diese Dateien enthalten etwas anderes als beim Hinzufügen. Werden sie übernommen, wie sie sind, behalten die Bilder ihre Rahmen: Was über den Rand eines kleineren Bildes ragt, wird beschnitten, was außerhalb liegt, entfällt. Das lässt sich rückgängig machen. Oder legen Sie die alten Dateien zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln image(s) as they are</source>
        <translation>
            <numerusform>%Ln Bild übernehmen, wie es ist</numerusform>
            <numerusform>%Ln Bilder übernehmen, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
</context>
<context>
    <name>boxwright::ChangedNotice</name>
    <message>
        <source>Show them…</source>
        <translation>Zeigen…</translation>
    </message>
    <message>
        <source>Show changed images</source>
        <translation>Geänderte Bilder zeigen</translation>
    </message>
    <message>
        <source>See which images have changed, and take them as they are now</source>
        <translation>Sehen, welche Bilder sich geändert haben, und sie übernehmen, wie sie jetzt sind</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image file(s) have changed on disk since they were added.</source>
        <translation>
            <numerusform>%Ln Bilddatei hat sich geändert, seit sie hinzugefügt wurde.</numerusform>
            <numerusform>%Ln Bilddateien haben sich geändert, seit sie hinzugefügt wurden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ClassLabelsDialog</name>
    <message>
        <source>Labels for everyday things</source>
        <translation>Labels für Alltagsdinge</translation>
    </message>
    <message>
        <source>Find a thing or a label</source>
        <translation>Ding oder Label suchen</translation>
    </message>
    <message>
        <source>Show only things and labels with these letters in their names</source>
        <translation>Nur Dinge und Labels zeigen, deren Name diese Buchstaben enthält</translation>
    </message>
    <message>
        <source>Select one or several things, then choose their label below</source>
        <translation>Ein oder mehrere Dinge auswählen, dann unten ihr Label wählen</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Ding</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>What the selected things are suggested as</source>
        <translation>Als was die ausgewählten Dinge vorgeschlagen werden</translation>
    </message>
    <message>
        <source>No label</source>
        <comment>a thing gets none</comment>
        <translation>Kein Label</translation>
    </message>
    <message>
        <source>A new label of that name</source>
        <translation>Ein neues Label dieses Namens</translation>
    </message>
    <message>
        <source>Boxwright knows these things without any training. Give those that you want suggested a label; the others are left out.</source>
        <translation>Diese Dinge kennt Boxwright ohne jedes Training. Geben Sie denen ein Label, die vorgeschlagen werden sollen; die anderen bleiben weg.</translation>
    </message>
    <message>
        <source>Use these labels</source>
        <translation>Diese Labels verwenden</translation>
    </message>
    <message>
        <source>&amp;Label of “%1”:</source>
        <translation>&amp;Label von „%1“:</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Label of %Ln thing(s):</source>
        <translation>
            <numerusform>&amp;Label von %Ln Ding:</numerusform>
            <numerusform>&amp;Label von %Ln Dingen:</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>name of a label</comment>
        <translation>Neu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) will be suggested.</source>
        <translation>
            <numerusform>%Ln Ding wird vorgeschlagen.</numerusform>
            <numerusform>%Ln Dinge werden vorgeschlagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ComparisonImageModel</name>
    <message>
        <source>Image %1, no longer in the project</source>
        <translation>Bild %1, nicht mehr im Projekt</translation>
    </message>
    <message>
        <source>Mistakes: %1 → %2</source>
        <comment>of the older model, of the newer one</comment>
        <translation>Fehler: %1 → %2</translation>
    </message>
    <message>
        <source>%1: %2 mistakes before, %3 after</source>
        <comment>image, of the older model, of the newer one</comment>
        <translation>%1: vorher %2 Fehler, nachher %3</translation>
    </message>
</context>
<context>
    <name>boxwright::ComparisonLists</name>
    <message>
        <source>Images won</source>
        <translation>Gewonnene Bilder</translation>
    </message>
    <message>
        <source>Images lost</source>
        <translation>Verlorene Bilder</translation>
    </message>
    <message>
        <source>The newer model makes fewer mistakes in these.</source>
        <translation>In diesen macht das neuere Modell weniger Fehler.</translation>
    </message>
    <message>
        <source>The newer model makes more mistakes in these.</source>
        <translation>In diesen macht das neuere Modell mehr Fehler.</translation>
    </message>
    <message>
        <source>Images won: %1</source>
        <translation>Gewonnene Bilder: %1</translation>
    </message>
    <message>
        <source>Images lost: %1</source>
        <translation>Verlorene Bilder: %1</translation>
    </message>
</context>
<context>
    <name>boxwright::ComparisonModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a difference, whether it is better or worse</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>ends of an interval</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Alle Labels</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Change of F1</source>
        <translation>Änderung der F1</translation>
    </message>
    <message>
        <source>AP50</source>
        <translation>AP50</translation>
    </message>
    <message>
        <source>Change of AP50</source>
        <translation>Änderung der AP50</translation>
    </message>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>Change of AP</source>
        <translation>Änderung der AP</translation>
    </message>
    <message>
        <source>The newer model minus the older one, and the range in which the true difference lies with 95 % certainty. As long as it holds 0, the difference may be chance.</source>
        <translation>Das neuere Modell minus das ältere und der Bereich, in dem der wahre Unterschied mit 95 % Sicherheit liegt. Solange er die 0 enthält, kann der Unterschied Zufall sein.</translation>
    </message>
    <message>
        <source>What the boxes are called</source>
        <translation>Wie die Rahmen heißen</translation>
    </message>
    <message>
        <source>Older model → newer model: precision and recall in one number</source>
        <translation>Älteres Modell → neueres Modell: Genauigkeit und Trefferquote in einer Zahl</translation>
    </message>
    <message>
        <source>Older model → newer model: average precision; a box is right when IoU is at least 0.5</source>
        <translation>Älteres Modell → neueres Modell: mittlere Genauigkeit; ein Rahmen ist richtig ab IoU 0,5</translation>
    </message>
    <message>
        <source>Older model → newer model: COCO&apos;s average precision, strict about the fit</source>
        <translation>Älteres Modell → neueres Modell: mittlere Genauigkeit nach COCO, streng beim Sitz</translation>
    </message>
</context>
<context>
    <name>boxwright::ComparisonPair</name>
    <message>
        <source>The image with the boxes of both models</source>
        <translation>Das Bild mit den Rahmen beider Modelle</translation>
    </message>
    <message>
        <source>Drawn boxes are solid, found ones dashed. Wheel or + and − zoom, dragging or the arrow keys move, 0 shows all.</source>
        <translation>Gezeichnete Rahmen sind durchgezogen, gefundene gestrichelt. Mausrad oder + und − vergrößern und verkleinern, Ziehen oder die Pfeiltasten verschieben, 0 zeigt alles.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a model, its mistakes</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mistake(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ComparisonView</name>
    <message>
        <source>The model “%1” has not looked at the training images yet, so there is nothing to compare.</source>
        <translation>Das Modell „%1“ hat die Trainingsbilder noch nicht angesehen; daher gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>The model “%1” has not looked at the validation images yet, so there is nothing to compare.</source>
        <translation>Das Modell „%1“ hat die Validierungsbilder noch nicht angesehen; daher gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>The model “%1” has not looked at the test images yet, so there is nothing to compare.</source>
        <translation>Das Modell „%1“ hat die Testbilder noch nicht angesehen; daher gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Train again with what I mended</source>
        <translation>Neu trainieren mit dem, was ich verbessert habe</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>Only one model</source>
        <translation>Nur ein Modell</translation>
    </message>
    <message>
        <source>Train again, and both models are compared here on the same images.</source>
        <translation>Trainieren Sie noch einmal, dann werden hier beide Modelle auf denselben Bildern verglichen.</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>These models could not be compared. Choose another one.</source>
        <translation>Diese Modelle ließen sich nicht vergleichen. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Measure it</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Vergleichen &amp;mit</translation>
    </message>
    <message>
        <source>Model to compare with</source>
        <translation>Modell zum Vergleichen</translation>
    </message>
    <message>
        <source>Go to Train: the next model learns from the boxes as they are now.</source>
        <translation>Zum Trainieren: Das nächste Modell lernt aus den Rahmen, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Es wird gemessen …</translation>
    </message>
    <message>
        <source>Some boxes were changed since. Measure both models again to compare them on the boxes of today.</source>
        <translation>Seitdem wurden Rahmen geändert. Messen Sie beide Modelle neu, um sie an den Rahmen von heute zu vergleichen.</translation>
    </message>
    <message>
        <source>Both models for each label</source>
        <translation>Beide Modelle für jedes Label</translation>
    </message>
    <message>
        <source>There is no image on which one model makes more mistakes than the other.</source>
        <translation>Es gibt kein Bild, auf dem ein Modell mehr Fehler macht als das andere.</translation>
    </message>
    <message>
        <source>%1 cannot be read just now.</source>
        <translation>%1 kann gerade nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No k-fold</source>
        <translation>Keine Kreuzprüfung (k-fold)</translation>
    </message>
    <message>
        <source>“%1” was trained without k-fold, so there are no figures of every image to compare. Choose another model, or other images above.</source>
        <translation>„%1“ wurde ohne Kreuzprüfung (k-fold) trainiert, daher gibt es keine Zahlen zu allen Bildern, die sich vergleichen ließen. Wählen Sie ein anderes Modell oder oben andere Bilder.</translation>
    </message>
</context>
<context>
    <name>boxwright::ConfusionModel</name>
    <message numerus="yes">
        <source>%Ln box(es) found as %1 where nothing is drawn</source>
        <translation>
            <numerusform>%Ln als %1 gefundener Rahmen, wo nichts gezeichnet ist</numerusform>
            <numerusform>%Ln als %1 gefundene Rahmen, wo nichts gezeichnet ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) drawn as %1 not found</source>
        <translation>
            <numerusform>%Ln als %1 gezeichneter Rahmen, nicht gefunden</numerusform>
            <numerusform>%Ln als %1 gezeichnete Rahmen, nicht gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) drawn as %1 found as %2</source>
        <translation>
            <numerusform>%Ln als %1 gezeichneter Rahmen, als %2 gefunden</numerusform>
            <numerusform>%Ln als %1 gezeichnete Rahmen, als %2 gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>no box is there</comment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Boxes that were found where nothing is drawn</source>
        <translation>Rahmen, die gefunden wurden, wo nichts gezeichnet ist</translation>
    </message>
    <message>
        <source>Drawn boxes that were not found</source>
        <translation>Gezeichnete Rahmen, die nicht gefunden wurden</translation>
    </message>
    <message>
        <source>Boxes drawn as %1</source>
        <translation>Als %1 gezeichnete Rahmen</translation>
    </message>
    <message>
        <source>Boxes found as %1</source>
        <translation>Als %1 gefundene Rahmen</translation>
    </message>
</context>
<context>
    <name>boxwright::ConfusionView</name>
    <message>
        <source>What drawn boxes were found as</source>
        <translation>Als was gezeichnete Rahmen gefunden wurden</translation>
    </message>
</context>
<context>
    <name>boxwright::CurveChart</name>
    <message>
        <source>%1 by epoch</source>
        <comment>what a chart shows</comment>
        <translation>%1 je Epoche</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
</context>
<context>
    <name>boxwright::DescriptionEdit</name>
    <message>
        <source>Description of the label</source>
        <translation>Beschreibung des Labels</translation>
    </message>
    <message>
        <source>For example: whole bottles, also half hidden ones. No cans, no labels without a bottle.</source>
        <translation>Zum Beispiel: ganze Flaschen, auch halb verdeckte. Keine Dosen, keine Etiketten ohne Flasche.</translation>
    </message>
</context>
<context>
    <name>boxwright::DivideController</name>
    <message>
        <source>Dividing the images…</source>
        <translation>Bilder werden aufgeteilt …</translation>
    </message>
    <message>
        <source>Looking at the images…</source>
        <translation>Bilder werden angesehen …</translation>
    </message>
</context>
<context>
    <name>boxwright::DrawBoxTool</name>
    <message>
        <source>Draw box</source>
        <translation>Rahmen zeichnen</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width and height of a box in pixels</comment>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>boxwright::ErrorReporter</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>boxwright::EvaluationController</name>
    <message>
        <source>Some images were left out of the measurement.</source>
        <translation>Einige Bilder wurden bei der Messung ausgelassen.</translation>
    </message>
    <message>
        <source>No threshold can do that for %1 on the validation images; theirs stayed.</source>
        <translation>Für %1 leistet das auf den Validierungsbildern keine Schwelle; dort blieb sie, wie sie war.</translation>
    </message>
    <message>
        <source>Thresholds were moved while looking at the test images: figures on these images are then better than what others will give. Pick them on the validation images.</source>
        <translation>Schwellen wurden mit Blick auf die Testbilder verschoben: Auf diesen Bildern sind die Zahlen dann besser, als andere sie ergeben werden. Wählen Sie sie auf den Validierungsbildern.</translation>
    </message>
    <message>
        <source>Labels have thresholds of their own; moving this one gives all the same.</source>
        <translation>Die Labels haben eigene Schwellen; wer diese verschiebt, gibt allen dieselbe.</translation>
    </message>
    <message>
        <source>The thresholds were not kept: other work is still going on.</source>
        <translation>Die Schwellen wurden nicht behalten: Eine andere Arbeit läuft noch.</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>Versuchen Sie es noch einmal, wenn sie beendet ist.</translation>
    </message>
</context>
<context>
    <name>boxwright::EvaluationTabs</name>
    <message>
        <source>Boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Suspicious labels</source>
        <translation>Verdächtige Label</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Drawn as %1, found as %2</source>
        <translation>Gezeichnet als %1, gefunden als %2</translation>
    </message>
    <message>
        <source>Every image was looked at by a model that had never seen it (k-fold), also those that this model learned from.</source>
        <translation>Jedes Bild wurde von einem Modell angesehen, das es nie gesehen hatte (Kreuzprüfung, k-fold), auch die, von denen dieses Modell gelernt hat.</translation>
    </message>
</context>
<context>
    <name>boxwright::ExampleGrid</name>
    <message>
        <source>Looking for examples…</source>
        <translation>Suche nach Beispielen…</translation>
    </message>
    <message>
        <source>No box has this label yet. Draw one, and it shows here.</source>
        <translation>Noch kein Rahmen hat dieses Label. Zeichnen Sie einen, und er erscheint hier.</translation>
    </message>
    <message>
        <source>The images of its boxes cannot be read just now.</source>
        <translation>Die Bilder seiner Rahmen lassen sich gerade nicht lesen.</translation>
    </message>
</context>
<context>
    <name>boxwright::ExampleStrip</name>
    <message>
        <source>Validation images: thin lines are yours, dashed ones the model&apos;s.</source>
        <translation>Validierungsbilder: Dünne Linien sind von Ihnen, gestrichelte vom Modell.</translation>
    </message>
</context>
<context>
    <name>boxwright::ExampleTile</name>
    <message>
        <source>Example in %1</source>
        <translation>Beispiel in %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
</context>
<context>
    <name>boxwright::ExampleView</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>image, boxes drawn, boxes found</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) drawn</source>
        <translation>
            <numerusform>%Ln Rahmen gezeichnet</numerusform>
            <numerusform>%Ln Rahmen gezeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a score</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>boxwright::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>For which programs the boxes are written</source>
        <translation>Für welche Programme die Rahmen geschrieben werden</translation>
    </message>
    <message>
        <source>Start of the images&apos; addresses</source>
        <translation>Anfang der Adressen der Bilder</translation>
    </message>
    <message>
        <source>What stands before the names of the images in the manifest</source>
        <translation>Was im Manifest vor den Namen der Bilder steht</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Where the files are written; files of others are never replaced</source>
        <translation>Wohin die Dateien geschrieben werden; fremde Dateien werden nie ersetzt</translation>
    </message>
    <message>
        <source>Made when it is not there</source>
        <translation>Wird angelegt, wenn es ihn nicht gibt</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Choose the folder to write to</source>
        <translation>Den Ordner wählen, in den geschrieben wird</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>Teil der Daten</translation>
    </message>
    <message>
        <source>Write the images of one part only</source>
        <translation>Nur die Bilder eines Teils schreiben</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alle Daten</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Write what changed since the training of a model only</source>
        <translation>Nur schreiben, was sich seit dem Training eines Modells geändert hat</translation>
    </message>
    <message>
        <source>Changed at any time</source>
        <translation>Wann auch immer geändert</translation>
    </message>
    <message>
        <source>Changed since the training of “%1”</source>
        <translation>Seit dem Training von „%1“ geändert</translation>
    </message>
    <message>
        <source>Only reviewed images</source>
        <translation>Nur geprüfte Bilder</translation>
    </message>
    <message>
        <source>Leaves out images whose boxes nobody has checked</source>
        <translation>Lässt Bilder weg, deren Rahmen niemand geprüft hat</translation>
    </message>
    <message>
        <source>Copy the images too</source>
        <translation>Auch die Bilder kopieren</translation>
    </message>
    <message>
        <source>Puts copies of the images beside what is written</source>
        <translation>Legt Kopien der Bilder neben das Geschriebene</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Warnings and files written</source>
        <translation>Warnungen und geschriebene Dateien</translation>
    </message>
    <message>
        <source>What the format cannot say, and the files that were written</source>
        <translation>Was das Format nicht sagen kann, und die geschriebenen Dateien</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Shows the files that were written</source>
        <translation>Zeigt die geschriebenen Dateien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Writes nothing more</source>
        <translation>Schreibt nichts mehr</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Ordner, in den geschrieben wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Writes the files</source>
        <translation>Schreibt die Dateien</translation>
    </message>
    <message>
        <source>What should be exported?</source>
        <translation>Was soll exportiert werden?</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es)</source>
        <translation>
            <numerusform>%Ln Rahmen</numerusform>
            <numerusform>%Ln Rahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more file(s)</source>
        <translation>
            <numerusform>und %Ln weitere Datei</numerusform>
            <numerusform>und %Ln weitere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinates start at 1, as in the original VOC</source>
        <translation>Koordinaten beginnen bei 1 wie im ursprünglichen VOC</translation>
    </message>
    <message>
        <source>Most programs read VOC with coordinates from 0; the original development kit counts from 1</source>
        <translation>Die meisten Programme lesen VOC mit Koordinaten ab 0; das ursprüngliche Entwicklerpaket zählt ab 1</translation>
    </message>
</context>
<context>
    <name>boxwright::FigureCards</name>
    <message>
        <source>That is enough to rely on these figures.</source>
        <translation>Das reicht, um sich auf diese Zahlen zu verlassen.</translation>
    </message>
    <message>
        <source>That makes these figures roughly right; more images make them surer.</source>
        <translation>Damit stimmen diese Zahlen ungefähr; mehr Bilder machen sie sicherer.</translation>
    </message>
    <message>
        <source>That is few: take these figures as a first impression only.</source>
        <translation>Das sind wenige: Nehmen Sie diese Zahlen nur als ersten Eindruck.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Of the boxes the model found, the share that is right</source>
        <translation>Anteil der gefundenen Rahmen, der richtig ist</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Of the boxes drawn by people, the share the model found</source>
        <translation>Anteil der von Menschen gezeichneten Rahmen, den das Modell fand</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Precision and recall in one number (their harmonic mean)</source>
        <translation>Genauigkeit und Trefferquote in einer Zahl (ihr harmonisches Mittel)</translation>
    </message>
    <message>
        <source>Mean IoU</source>
        <translation>Mittlere IoU</translation>
    </message>
    <message>
        <source>How well the found boxes fit: overlap divided by union, on average</source>
        <translation>Wie gut die gefundenen Rahmen sitzen: Überlappung durch Vereinigung, im Mittel</translation>
    </message>
    <message>
        <source>AP50</source>
        <translation>AP50</translation>
    </message>
    <message>
        <source>Average precision over all thresholds, the labels&apos; mean</source>
        <translation>Mittlere Genauigkeit über alle Schwellen, im Mittel der Labels</translation>
    </message>
    <message>
        <source>Other images of this kind would very likely (95 %) give a value in this range.</source>
        <translation>Andere Bilder dieser Art ergäben sehr wahrscheinlich (95 %) einen Wert in diesem Bereich.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln image(s).</source>
        <translation>
            <numerusform>Gemessen auf %Ln Bild.</numerusform>
            <numerusform>Gemessen auf %Ln Bildern.</numerusform>
        </translation>
    </message>
    <message>
        <source>A found box is right when it overlaps a drawn box of its label by at least %1 % (IoU) and its score reaches the threshold of the label. “–” means that there was nothing to measure.</source>
        <translation>Ein gefundener Rahmen ist richtig, wenn er einen gezeichneten Rahmen seines Labels zu mindestens %1 % überlappt (IoU) und seine Sicherheit die Schwelle des Labels erreicht. „–“ heißt, dass es nichts zu messen gab.</translation>
    </message>
</context>
<context>
    <name>boxwright::FindingList</name>
    <message>
        <source>Nothing to mend</source>
        <translation>Nichts zu beheben</translation>
    </message>
    <message>
        <source>The check found nothing that needs your attention.</source>
        <translation>Die Prüfung hat nichts gefunden, um das Sie sich kümmern müssten.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>boxwright::FindingRow</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Remove duplicates</source>
        <translation>Doppelte entfernen</translation>
    </message>
    <message>
        <source>Move to one part</source>
        <translation>In einen Teil verschieben</translation>
    </message>
    <message>
        <source>Clip boxes</source>
        <translation>Rahmen beschneiden</translation>
    </message>
    <message>
        <source>Remove boxes</source>
        <translation>Rahmen entfernen</translation>
    </message>
    <message>
        <source>Confirm empty</source>
        <translation>Als leer bestätigen</translation>
    </message>
    <message>
        <source>Merge labels</source>
        <translation>Labels zusammenführen</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Bilder zeigen</translation>
    </message>
    <message>
        <source>Show images: %1</source>
        <translation>Bilder zeigen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show and select the %Ln image(s) of it on the Images page</source>
        <translation>
            <numerusform>%Ln Bild dazu auf der Seite Bilder zeigen und auswählen</numerusform>
            <numerusform>%Ln Bilder dazu auf der Seite Bilder zeigen und auswählen</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is open read-only, so nothing can be mended.</source>
        <translation>Das Projekt ist schreibgeschützt geöffnet, daher lässt sich nichts beheben.</translation>
    </message>
    <message>
        <source>Says first what will change. You can undo it.</source>
        <translation>Sagt zuerst, was sich ändert. Sie können es rückgängig machen.</translation>
    </message>
    <message>
        <source>Turn boxes</source>
        <translation>Rahmen drehen</translation>
    </message>
    <message>
        <source>Remove images</source>
        <translation>Bilder entfernen</translation>
    </message>
    <message>
        <source>Delete boxes</source>
        <translation>Rahmen löschen</translation>
    </message>
    <message>
        <source>Delete labels</source>
        <translation>Labels löschen</translation>
    </message>
    <message>
        <source>Divide images</source>
        <translation>Bilder aufteilen</translation>
    </message>
    <message>
        <source>Take files as they are</source>
        <translation>Dateien übernehmen, wie sie sind</translation>
    </message>
    <message>
        <source>Find files…</source>
        <translation>Dateien suchen…</translation>
    </message>
    <message>
        <source>Choose a folder to look in. Files are known by what they hold, whatever they are called there.</source>
        <translation>Wählen Sie einen Ordner, in dem gesucht wird. Dateien werden an ihrem Inhalt erkannt, wie auch immer sie dort heißen.</translation>
    </message>
</context>
<context>
    <name>boxwright::HealthCharts</name>
    <message>
        <source>Label whose boxes are shown</source>
        <translation>Label, dessen Rahmen gezeigt werden</translation>
    </message>
    <message>
        <source>Show the boxes of all labels or of one</source>
        <translation>Die Rahmen aller Labels oder eines einzigen zeigen</translation>
    </message>
    <message>
        <source>Where boxes lie</source>
        <translation>Wo Rahmen liegen</translation>
    </message>
    <message>
        <source>How large boxes are</source>
        <translation>Wie groß Rahmen sind</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Alle Labels</translation>
    </message>
</context>
<context>
    <name>boxwright::HealthController</name>
    <message>
        <source>Nothing of it was left to mend.</source>
        <translation>Davon war nichts mehr zu beheben.</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>mend a finding in this way</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Done. You can undo this.</source>
        <translation>Erledigt. Sie können das rückgängig machen.</translation>
    </message>
    <message>
        <source>The data changed meanwhile. Check again.</source>
        <translation>Die Daten haben sich inzwischen geändert. Prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>boxwright::HealthOverview</name>
    <message>
        <source>Images and boxes in each part of the data</source>
        <translation>Bilder und Rahmen in jedem Teil der Daten</translation>
    </message>
</context>
<context>
    <name>boxwright::HealthPanel</name>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Kein Projekt ist geöffnet</translation>
    </message>
    <message>
        <source>Open one; then its images and boxes can be checked.</source>
        <translation>Öffnen Sie eines; dann lassen sich seine Bilder und Rahmen prüfen.</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>Import some; then they can be checked.</source>
        <translation>Importieren Sie welche; dann lassen sie sich prüfen.</translation>
    </message>
    <message>
        <source>Import images…</source>
        <translation>Bilder importieren …</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Looks for duplicates, for images of training that are also in the test part, for odd boxes and for labels with too few examples. Nothing is changed by it.</source>
        <translation>Sucht nach Doppelten, nach Trainingsbildern, die auch im Testteil sind, nach auffälligen Rahmen und nach Labels mit zu wenigen Beispielen. Geändert wird dabei nichts.</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>Daten prüfen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand der Daten</translation>
    </message>
    <message>
        <source>Whether the data can be trusted, before a model learns from it.</source>
        <translation>Ob man den Daten trauen kann, bevor ein Modell aus ihnen lernt.</translation>
    </message>
    <message>
        <source>Back to the images</source>
        <translation>Zurück zu den Bildern</translation>
    </message>
    <message>
        <source>Go back to all images of the project</source>
        <translation>Zurück zu allen Bildern des Projekts</translation>
    </message>
    <message>
        <source>Look at all images and boxes as they are now</source>
        <translation>Alle Bilder und Rahmen ansehen, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop the check; nothing was changed</source>
        <translation>Die Prüfung abbrechen; geändert wurde nichts</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Images and boxes</source>
        <translation>Bilder und Rahmen</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Looking at image %1 of %2</source>
        <translation>Bild %1 von %2 wird angesehen</translation>
    </message>
    <message>
        <source>Looking at the data</source>
        <translation>Die Daten werden angesehen</translation>
    </message>
    <message>
        <source>The data changed since this check.</source>
        <translation>Die Daten haben sich seit dieser Prüfung geändert.</translation>
    </message>
    <message>
        <source>The data was checked.</source>
        <translation>Die Daten wurden geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) found, the worst first.</source>
        <translation>
            <numerusform>%Ln Befund.</numerusform>
            <numerusform>%Ln Befunde, die schlimmsten zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <source>Do not mend it; nothing was changed</source>
        <translation>Nicht beheben; es wurde nichts geändert</translation>
    </message>
</context>
<context>
    <name>boxwright::HealthTableModel</name>
    <message>
        <source>%1 in %2</source>
        <comment>boxes in images</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Boxes: %1. Images: %2.</source>
        <translation>Rahmen: %1. Bilder: %2.</translation>
    </message>
    <message>
        <source>Images, or boxes of a label and in how many images they are</source>
        <translation>Bilder, oder Rahmen eines Labels und in wie vielen Bildern sie sind</translation>
    </message>
    <message>
        <source>Images and labels</source>
        <translation>Bilder und Labels</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>boxwright::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Click a step to go back to it, or forth again. Steps after it are kept until you change something.</source>
        <translation>Klicken Sie auf einen Schritt, um zu ihm zurück oder wieder vor zu gehen. Spätere Schritte bleiben, bis Sie etwas ändern.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Wie es anfangs war</translation>
    </message>
</context>
<context>
    <name>boxwright::ImageActionBar</name>
    <message>
        <source>What to do with the selected images</source>
        <translation>Was mit den ausgewählten Bildern geschehen soll</translation>
    </message>
    <message>
        <source>Part of the data</source>
        <translation>Teil der Daten</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Confirm empty</source>
        <translation>Als leer bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Unseen</source>
        <translation>Ungesehen</translation>
    </message>
</context>
<context>
    <name>boxwright::ImageActionController</name>
    <message numerus="yes">
        <source>%Ln box(es) on them will go too.</source>
        <translation>
            <numerusform>%Ln Rahmen darauf geht mit.</numerusform>
            <numerusform>%Ln Rahmen darauf gehen mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The image files stay where they are. You can undo this.</source>
        <translation>Die Bilddateien bleiben, wo sie sind. Sie können das rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) confirmed empty.</source>
        <translation>
            <numerusform>%Ln Bild als leer bestätigt.</numerusform>
            <numerusform>%Ln Bilder als leer bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped, because there are boxes.</source>
        <translation>
            <numerusform>%Ln übersprungen, weil dort Rahmen sind.</numerusform>
            <numerusform>%Ln übersprungen, weil dort Rahmen sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were confirmed empty before.</source>
        <translation>
            <numerusform>%Ln war schon als leer bestätigt.</numerusform>
            <numerusform>%Ln waren schon als leer bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln image(s) from the project?</source>
        <translation>
            <numerusform>%Ln Bild aus dem Projekt entfernen?</numerusform>
            <numerusform>%Ln Bilder aus dem Projekt entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) removed from the project.</source>
        <translation>
            <numerusform>%Ln Bild aus dem Projekt entfernt.</numerusform>
            <numerusform>%Ln Bilder aus dem Projekt entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) marked as unseen.</source>
        <translation>
            <numerusform>%Ln Bild als ungesehen markiert.</numerusform>
            <numerusform>%Ln Bilder als ungesehen markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no boxes on the selected images.</source>
        <translation>Auf den ausgewählten Bildern sind keine Rahmen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) got another label.</source>
        <translation>
            <numerusform>%Ln Rahmen hat ein anderes Label bekommen.</numerusform>
            <numerusform>%Ln Rahmen haben ein anderes Label bekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) deleted.</source>
        <translation>
            <numerusform>%Ln Rahmen gelöscht.</numerusform>
            <numerusform>%Ln Rahmen gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::ImageActions</name>
    <message>
        <source>Mark &amp;reviewed</source>
        <translation>Als &amp;geprüft markieren</translation>
    </message>
    <message>
        <source>Mark &amp;not reviewed</source>
        <translation>Als &amp;nicht geprüft markieren</translation>
    </message>
    <message>
        <source>Confirm &amp;empty</source>
        <translation>Als &amp;leer bestätigen</translation>
    </message>
    <message>
        <source>There is nothing to label in these images</source>
        <translation>In diesen Bildern gibt es nichts zu beschriften</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>&amp;Validation</source>
        <translation>&amp;Validierung</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>T&amp;est</translation>
    </message>
    <message>
        <source>&amp;No part</source>
        <translation>&amp;Kein Teil</translation>
    </message>
    <message>
        <source>&amp;Part of the data</source>
        <translation>&amp;Teil der Daten</translation>
    </message>
    <message>
        <source>Re&amp;move from the project…</source>
        <translation>Aus dem Projekt &amp;entfernen …</translation>
    </message>
    <message>
        <source>Mark as &amp;unseen</source>
        <translation>Als &amp;ungesehen markieren</translation>
    </message>
    <message>
        <source>&amp;Change label of boxes…</source>
        <translation>Label von Rahmen ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Delete boxes of a label…</source>
        <translation>Rahmen eines Labels &amp;löschen…</translation>
    </message>
    <message>
        <source>Nobody has looked at these images yet</source>
        <translation>Diese Bilder hat noch niemand angesehen</translation>
    </message>
    <message>
        <source>Give the boxes of one label in these images another label</source>
        <translation>Den Rahmen eines Labels in diesen Bildern ein anderes Label geben</translation>
    </message>
    <message>
        <source>Delete all boxes of one label in these images</source>
        <translation>Alle Rahmen eines Labels in diesen Bildern löschen</translation>
    </message>
</context>
<context>
    <name>boxwright::ImageCanvas</name>
    <message>
        <source>No image is open</source>
        <translation>Kein Bild geöffnet</translation>
    </message>
    <message>
        <source>Choose an image from the list to draw boxes on it.</source>
        <translation>Wählen Sie ein Bild aus der Liste, um darauf Rahmen zu zeichnen.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The open image with its boxes. The arrow keys move the selected boxes; without a selection they scroll.</source>
        <translation>Das geöffnete Bild mit seinen Rahmen. Die Pfeiltasten verschieben die ausgewählten Rahmen; ohne Auswahl blättern sie.</translation>
    </message>
</context>
<context>
    <name>boxwright::ImageDelegate</name>
    <message numerus="yes">
        <source>%Ln box(es)</source>
        <translation>
            <numerusform>%Ln Rahmen</numerusform>
            <numerusform>%Ln Rahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a label, number of its boxes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width and height in pixels</comment>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>boxwright::ImageFilterBar</name>
    <message>
        <source>Filter images by name</source>
        <translation>Bilder nach Namen filtern</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Filter images by state</source>
        <translation>Bilder nach Zustand filtern</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>Unseen</source>
        <translation>Ungesehen</translation>
    </message>
    <message>
        <source>Has boxes</source>
        <translation>Mit Rahmen</translation>
    </message>
    <message>
        <source>Confirmed empty</source>
        <translation>Bestätigt leer</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>&amp;Part of the data</source>
        <translation>&amp;Teil der Daten</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>&amp;Sortieren</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>Filter &amp;aufheben</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Alle Labels</translation>
    </message>
    <message>
        <source>Without boxes</source>
        <translation>Ohne Rahmen</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Alle Teile</translation>
    </message>
    <message>
        <source>In the order added</source>
        <translation>In der Reihenfolge des Hinzufügens</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Most boxes first</source>
        <translation>Die meisten Rahmen zuerst</translation>
    </message>
    <message>
        <source>Fewest boxes first</source>
        <translation>Die wenigsten Rahmen zuerst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln image(s)</source>
        <translation>
            <numerusform>%1 von %Ln Bild</numerusform>
            <numerusform>%1 von %Ln Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter and sort images</source>
        <translation>Bilder filtern und sortieren</translation>
    </message>
    <message>
        <source>Unseen first</source>
        <translation>Ungesehene zuerst</translation>
    </message>
    <message>
        <source>Most useful first</source>
        <translation>Nützlichste zuerst</translation>
    </message>
    <message>
        <source>&amp;Boxes by</source>
        <translation>&amp;Rahmen von</translation>
    </message>
    <message>
        <source>Anybody</source>
        <comment>boxes by</comment>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>boxes by: %1</source>
        <comment>an author</comment>
        <translation>Rahmen von: %1</translation>
    </message>
    <message>
        <source>Filter by label, part or author of boxes, and sort</source>
        <translation>Nach Label, Teil oder Urheber der Rahmen filtern und sortieren</translation>
    </message>
    <message>
        <source>Show all images again, not only: %1</source>
        <translation>Wieder alle Bilder zeigen, nicht nur: %1</translation>
    </message>
</context>
<context>
    <name>boxwright::ImageListModel</name>
    <message>
        <source>This file cannot be read as an image.</source>
        <translation>Diese Datei kann nicht als Bild gelesen werden.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es)</source>
        <translation>
            <numerusform>%Ln Rahmen</numerusform>
            <numerusform>%Ln Rahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
</context>
<context>
    <name>boxwright::ImagePanel</name>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Import images…</source>
        <translation>Bilder importieren …</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>Drop images, folders or annotation files here, or choose them.</source>
        <translation>Ziehen Sie Bilder, Ordner oder Dateien mit Annotationen hierher, oder wählen Sie sie aus.</translation>
    </message>
    <message>
        <source>No image matches</source>
        <translation>Kein Bild passt</translation>
    </message>
    <message>
        <source>No image is all that the filters ask for.</source>
        <translation>Kein Bild erfüllt alle Filter.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>boxwright::ImagesField</name>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln Ordner</numerusform>
            <numerusform>%Ln Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image file(s)</source>
        <translation>
            <numerusform>%Ln Bilddatei</numerusform>
            <numerusform>%Ln Bilddateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Folder that holds the images</source>
        <translation>Ordner mit den Bildern</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Choose a folder; its subfolders count too</source>
        <translation>Einen Ordner wählen; seine Unterordner zählen mit</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Dateien…</translation>
    </message>
    <message>
        <source>Choose single images, or an archive (.zip)</source>
        <translation>Einzelne Bilder wählen oder ein Archiv (.zip)</translation>
    </message>
    <message>
        <source>A folder with its subfolders, an image, or an archive (.zip)</source>
        <translation>Ein Ordner mit seinen Unterordnern, ein Bild oder ein Archiv (.zip)</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation>Ordner mit Bildern</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>Images and archives (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.gif *.zip);;All files (*)</source>
        <translation>Bilder und Archive (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.gif *.zip);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>boxwright::ImagesPage</name>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>boxwright::ImportDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import images</source>
        <translation>Bilder importieren</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What should be imported?</source>
        <translation>Was soll importiert werden?</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>This would be imported</source>
        <translation>Das würde importiert</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 von %2 Dateien</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Die Dateien werden angesehen</translation>
    </message>
    <message>
        <source>Back to what is imported</source>
        <translation>Zurück zu dem, was importiert wird</translation>
    </message>
    <message>
        <source>Nothing is imported</source>
        <translation>Es wird nichts importiert</translation>
    </message>
    <message>
        <source>Looks at the files; nothing is changed yet</source>
        <translation>Sieht die Dateien an; noch wird nichts geändert</translation>
    </message>
    <message>
        <source>Adds all of this to the project</source>
        <translation>Fügt all das dem Projekt hinzu</translation>
    </message>
    <message>
        <source>Unpacking the archive</source>
        <translation>Das Archiv wird entpackt</translation>
    </message>
    <message>
        <source>Comparing with the project</source>
        <translation>Mit dem Projekt wird verglichen</translation>
    </message>
    <message>
        <source>Copying image %1 of %2</source>
        <translation>Bild %1 von %2 wird kopiert</translation>
    </message>
    <message>
        <source>Storing images and boxes</source>
        <translation>Bilder und Rahmen werden gespeichert</translation>
    </message>
    <message>
        <source>Reading the annotations</source>
        <translation>Die Annotationen werden gelesen</translation>
    </message>
</context>
<context>
    <name>boxwright::ImportForm</name>
    <message>
        <source>Annotations (%1)</source>
        <translation>Annotationen (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>How the boxes are written down</source>
        <translation>Wie die Rahmen aufgeschrieben sind</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>The file or the folder that says where the boxes are</source>
        <translation>Die Datei oder der Ordner, worin steht, wo die Rahmen sind</translation>
    </message>
    <message>
        <source>Searched for beside the images</source>
        <translation>Wird bei den Bildern gesucht</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Folder of annotations</source>
        <translation>Ordner mit Annotationen</translation>
    </message>
    <message>
        <source>Choose the folder of the annotations</source>
        <translation>Den Ordner mit den Annotationen wählen</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>File of annotations</source>
        <translation>Datei mit Annotationen</translation>
    </message>
    <message>
        <source>Choose the file with the annotations</source>
        <translation>Die Datei mit den Annotationen wählen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>The label attribute of the manifest, the name of its job</source>
        <translation>Das Label-Attribut des Manifests, der Name seines Auftrags</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Use them for</source>
        <translation>Verwenden für</translation>
    </message>
    <message>
        <source>The part of the data that the images go to</source>
        <translation>Der Teil der Daten, in den die Bilder kommen</translation>
    </message>
    <message>
        <source>As the data says, otherwise undecided</source>
        <translation>Wie die Daten sagen, sonst offen</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Images without boxes really show nothing</source>
        <translation>Bilder ohne Rahmen zeigen wirklich nichts</translation>
    </message>
    <message>
        <source>Otherwise they count as not looked at yet</source>
        <translation>Sonst gelten sie als noch nicht angesehen</translation>
    </message>
    <message>
        <source>Coordinates start at 1, as in the original VOC</source>
        <translation>Koordinaten beginnen bei 1 wie im ursprünglichen VOC</translation>
    </message>
    <message>
        <source>Most programs write VOC with coordinates from 0; the first files did not</source>
        <translation>Die meisten Programme schreiben VOC mit Koordinaten ab 0; die ersten Dateien nicht</translation>
    </message>
    <message>
        <source>Keep the names of folders as tags</source>
        <translation>Die Namen der Ordner als Schlagwörter behalten</translation>
    </message>
    <message>
        <source>Each image gets the name of its folder as a tag</source>
        <translation>Jedes Bild bekommt den Namen seines Ordners als Schlagwort</translation>
    </message>
    <message>
        <source>Copy the images into the project&apos;s folder</source>
        <translation>Die Bilder in den Ordner des Projekts kopieren</translation>
    </message>
    <message>
        <source>Otherwise they stay where they are</source>
        <translation>Sonst bleiben sie, wo sie sind</translation>
    </message>
</context>
<context>
    <name>boxwright::ImportProblemModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>boxwright::ImportReportView</name>
    <message numerus="yes">
        <source>%Ln new image(s)</source>
        <translation>
            <numerusform>%Ln neues Bild</numerusform>
            <numerusform>%Ln neue Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es)</source>
        <translation>
            <numerusform>%Ln Rahmen</numerusform>
            <numerusform>%Ln Rahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new label(s)</source>
        <translation>
            <numerusform>%Ln neues Label</numerusform>
            <numerusform>%Ln neue Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) already here</source>
        <translation>
            <numerusform>%Ln Bild schon vorhanden</numerusform>
            <numerusform>%Ln Bilder schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) skipped</source>
        <translation>
            <numerusform>%Ln Bild übergangen</numerusform>
            <numerusform>%Ln Bilder übergangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) repaired</source>
        <translation>
            <numerusform>%Ln Rahmen ausgebessert</numerusform>
            <numerusform>%Ln Rahmen ausgebessert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) refused</source>
        <translation>
            <numerusform>%Ln Rahmen abgelehnt</numerusform>
            <numerusform>%Ln Rahmen abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>Es wurden keine Probleme gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) worth knowing:</source>
        <translation>
            <numerusform>%Ln Hinweis:</numerusform>
            <numerusform>%Ln Hinweise:</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Gelesen als: %1</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>other details of the files</source>
        <translation>weitere Angaben der Dateien</translation>
    </message>
</context>
<context>
    <name>boxwright::InterruptedNotice</name>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Goes on where it was interrupted, with the data it began with</source>
        <translation>Macht dort weiter, wo es unterbrochen wurde, mit den Daten vom Anfang</translation>
    </message>
    <message>
        <source>Keep its best model</source>
        <translation>Bestes Modell behalten</translation>
    </message>
    <message>
        <source>Ends it; the best model so far is measured and kept</source>
        <translation>Beendet es; das bisher beste Modell wird gemessen und behalten</translation>
    </message>
    <message>
        <source>Training anew ends it and keeps its best model.</source>
        <translation>Ein neues Training beendet es und behält sein bestes Modell.</translation>
    </message>
    <message>
        <source>Training anew ends it; there is no model yet.</source>
        <translation>Ein neues Training beendet es; ein Modell gibt es noch nicht.</translation>
    </message>
    <message>
        <source>A training was interrupted %1.</source>
        <translation>Ein Training wurde %1 unterbrochen.</translation>
    </message>
    <message>
        <source>The training “%1” was interrupted %2.</source>
        <translation>Das Training „%1“ wurde %2 unterbrochen.</translation>
    </message>
</context>
<context>
    <name>boxwright::LabelCard</name>
    <message>
        <source>&amp;What counts as it, and what does not</source>
        <translation>&amp;Was dazu zählt und was nicht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>About “%1”</source>
        <translation>Über „%1“</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Farbe %1</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>No boxes yet</source>
        <translation>Noch keine Rahmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) on %1</source>
        <comment>%1: number of images</comment>
        <translation>
            <numerusform>%Ln Rahmen auf %1</numerusform>
            <numerusform>%Ln Rahmen auf %1</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>&amp;Own key</source>
        <translation>&amp;Eigene Taste</translation>
    </message>
    <message>
        <source>Own key of the label</source>
        <translation>Eigene Taste des Labels</translation>
    </message>
    <message>
        <source>Press the key that is to draw with this label wherever it stands in the list</source>
        <translation>Drücken Sie die Taste, die mit diesem Label zeichnen soll, wo immer es in der Liste steht</translation>
    </message>
    <message>
        <source>No own key</source>
        <translation>Keine eigene Taste</translation>
    </message>
    <message>
        <source>Back to the digit of its place in the list</source>
        <translation>Zurück zur Ziffer seines Platzes in der Liste</translation>
    </message>
    <message>
        <source>This key is needed to work on the image.</source>
        <translation>Diese Taste wird für die Arbeit am Bild gebraucht.</translation>
    </message>
    <message>
        <source>The first nine labels have digits; give this one a key of its own</source>
        <translation>Die ersten neun Labels haben Ziffern; geben Sie diesem eine eigene Taste</translation>
    </message>
    <message>
        <source>Press it to draw with this label, or to give it to selected boxes</source>
        <translation>Drücken Sie sie, um mit diesem Label zu zeichnen oder es gewählten Rahmen zu geben</translation>
    </message>
    <message>
        <source>Looks the same in a &amp;mirror</source>
        <translation>Sieht im &amp;Spiegel gleich aus</translation>
    </message>
    <message>
        <source>Clear it for text, logos, and where left and right differ: training then shows images of it the right way round only.</source>
        <translation>Schalten Sie es für Schrift, Logos und überall dort aus, wo links und rechts verschieden sind: Das Training zeigt Bilder davon dann nur seitenrichtig.</translation>
    </message>
</context>
<context>
    <name>boxwright::LabelCardController</name>
    <message>
        <source>Describe label “%1”</source>
        <translation>Label „%1“ beschreiben</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Choose another one, or change that one under Keyboard shortcuts.</source>
        <translation>%1 ist die Taste von „%2“. Wählen Sie eine andere oder ändern Sie jene unter Tastenkürzel.</translation>
    </message>
    <message>
        <source>Label “%1” looks the same in a mirror</source>
        <translation>Label „%1“ sieht im Spiegel gleich aus</translation>
    </message>
    <message>
        <source>Label “%1” looks different in a mirror</source>
        <translation>Label „%1“ sieht im Spiegel anders aus</translation>
    </message>
</context>
<context>
    <name>boxwright::LabelController</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>No box has this label.</source>
        <translation>Kein Rahmen hat dieses Label.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) on %1 will be deleted.</source>
        <comment>%1: number of images</comment>
        <translation>
            <numerusform>%Ln Rahmen auf %1 wird gelöscht.</numerusform>
            <numerusform>%Ln Rahmen auf %1 werden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) will have no box left and count as unseen again.</source>
        <translation>
            <numerusform>%Ln Bild hat dann keinen Rahmen mehr und gilt wieder als ungesehen.</numerusform>
            <numerusform>%Ln Bilder haben dann keinen Rahmen mehr und gelten wieder als ungesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trained models keep what they have learned. You can undo this.</source>
        <translation>Trainierte Modelle behalten, was sie gelernt haben. Sie können das rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) on %1 will become “%2”.</source>
        <comment>%1: number of images, %2: name of a label</comment>
        <translation>
            <numerusform>%Ln Rahmen auf %1 wird zu „%2“.</numerusform>
            <numerusform>%Ln Rahmen auf %1 werden zu „%2“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The boxes stay where they are. You can undo this.</source>
        <translation>Die Rahmen bleiben, wo sie sind. Sie können das rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete the label “%1”?</source>
        <translation>Das Label „%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Merge the label “%1” into “%2”?</source>
        <translation>Das Label „%1“ mit „%2“ vereinen?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Vereinen</translation>
    </message>
    <message>
        <source>Deleting a label</source>
        <translation>Ein Label wird gelöscht</translation>
    </message>
    <message>
        <source>Merging labels</source>
        <translation>Labels werden zusammengelegt</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>Label ändern</translation>
    </message>
    <message>
        <source>There is already a label “%1”. Merge the two instead?</source>
        <translation>Es gibt bereits ein Label „%1“. Stattdessen beide zusammenführen?</translation>
    </message>
</context>
<context>
    <name>boxwright::LabelFinder</name>
    <message>
        <source>Name of the label</source>
        <translation>Name des Labels</translation>
    </message>
    <message>
        <source>Labels that match</source>
        <translation>Passende Labels</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
</context>
<context>
    <name>boxwright::LabelKeys</name>
    <message>
        <source>Draw with “%1”</source>
        <translation>Mit „%1“ zeichnen</translation>
    </message>
</context>
<context>
    <name>boxwright::LabelListModel</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (Taste %2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) in this image</source>
        <translation>
            <numerusform>%Ln Rahmen in diesem Bild</numerusform>
            <numerusform>%Ln Rahmen in diesem Bild</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::LabelMappingView</name>
    <message>
        <source>Classes of the files and their labels</source>
        <translation>Klassen der Dateien und ihre Labels</translation>
    </message>
    <message>
        <source>Select one or several classes to choose their label below</source>
        <translation>Eine oder mehrere Klassen auswählen, um unten ihr Label zu wählen</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>In den Dateien</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>A label that is here, or the name of a new one; the same for several classes merges them</source>
        <translation>Ein Label, das es hier gibt, oder der Name eines neuen; dasselbe für mehrere Klassen legt sie zusammen</translation>
    </message>
    <message>
        <source>Several labels</source>
        <translation>Mehrere Labels</translation>
    </message>
    <message>
        <source>&amp;Label of “%1”:</source>
        <translation>&amp;Label von „%1“:</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Label of %Ln class(es):</source>
        <translation>
            <numerusform>&amp;Label von %Ln Klasse:</numerusform>
            <numerusform>&amp;Label von %Ln Klassen:</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>name of a label</comment>
        <translation>Neu: %1</translation>
    </message>
</context>
<context>
    <name>boxwright::LabelPage</name>
    <message>
        <source>No image is open</source>
        <translation>Kein Bild geöffnet</translation>
    </message>
    <message>
        <source>Choose one at the left, or import images.</source>
        <translation>Wählen Sie links eines, oder importieren Sie Bilder.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>No boxes yet. Choose the drawing tool and drag over an object.</source>
        <translation>Noch keine Rahmen. Wählen Sie das Zeichenwerkzeug, und ziehen Sie über ein Objekt.</translation>
    </message>
    <message>
        <source>No boxes yet. Press %1 and drag over an object.</source>
        <translation>Noch keine Rahmen. Drücken Sie %1, und ziehen Sie über ein Objekt.</translation>
    </message>
</context>
<context>
    <name>boxwright::LabelPanel</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Click a label, or press its number, to draw with it</source>
        <translation>Ein Label anklicken oder seine Ziffer drücken, um damit zu zeichnen</translation>
    </message>
    <message>
        <source>Name of a new label</source>
        <translation>Name eines neuen Labels</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Neues Label</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a label of this name (Return)</source>
        <translation>Ein Label dieses Namens hinzufügen (Eingabe)</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>Farbe von %1</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>Vereinen &amp;mit</translation>
    </message>
    <message>
        <source>Change &amp;colour…</source>
        <translation>&amp;Farbe ändern …</translation>
    </message>
    <message>
        <source>&amp;Delete with its boxes…</source>
        <translation>Mit seinen Rahmen &amp;löschen …</translation>
    </message>
    <message>
        <source>&amp;About this label…</source>
        <translation>Ü&amp;ber dieses Label…</translation>
    </message>
</context>
<context>
    <name>boxwright::LearningChart</name>
    <message>
        <source>Quality by the number of training images</source>
        <translation>Qualität nach der Zahl der Trainingsbilder</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How it may go on</source>
        <translation>Wie es weitergehen könnte</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s): AP50 %1</source>
        <translation>
            <numerusform>%Ln Bild: AP50 %1</numerusform>
            <numerusform>%Ln Bilder: AP50 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::LearningCurveController</name>
    <message>
        <source>Stopped before all was measured.</source>
        <translation>Angehalten, bevor alles gemessen war.</translation>
    </message>
</context>
<context>
    <name>boxwright::LearningCurveView</name>
    <message>
        <source>Measured %1 on the test images.</source>
        <translation>Gemessen am %1 auf den Testbildern.</translation>
    </message>
    <message>
        <source>Measured %1 on the validation images.</source>
        <translation>Gemessen am %1 auf den Validierungsbildern.</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>The chart shows how quality grew with the number of images, and how it may go on.</source>
        <translation>Das Diagramm zeigt, wie die Qualität mit der Zahl der Bilder stieg und wie es weitergehen könnte.</translation>
    </message>
    <message>
        <source>How many more images?</source>
        <translation>Wie viele Bilder noch?</translation>
    </message>
    <message>
        <source>Progress of the trainings</source>
        <translation>Fortschritt der Trainings</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Herausfinden</translation>
    </message>
    <message>
        <source>Stop and keep what is measured</source>
        <translation>Anhalten und Gemessenes behalten</translation>
    </message>
    <message>
        <source>Trains with a quarter, a half, three quarters and all of your training images, one after the other, and shows how much better the models become.</source>
        <translation>Trainiert nacheinander mit einem Viertel, der Hälfte, drei Vierteln und allen Ihren Trainingsbildern und zeigt, wie viel besser die Modelle werden.</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <comment>how long</comment>
        <translation>Das dauert %1.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Training %1 of %2</source>
        <comment>of several trainings, one after the other</comment>
        <translation>Training %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Als Bild speichern …</translation>
    </message>
</context>
<context>
    <name>boxwright::LimitsCard</name>
    <message>
        <source>Pictures count as nearly the same when %1 of 64 bits of their fingerprints differ or fewer.</source>
        <translation>Bilder gelten als fast gleich, wenn sich höchstens %1 von 64 Bits ihrer Fingerabdrücke unterscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>Photographs count as one burst when the same camera took them %Ln second(s) apart or less.</source>
        <translation>
            <numerusform>Fotos gelten als eine Serie, wenn dieselbe Kamera sie im Abstand von höchstens %Ln Sekunde aufgenommen hat.</numerusform>
            <numerusform>Fotos gelten als eine Serie, wenn dieselbe Kamera sie im Abstand von höchstens %Ln Sekunden aufgenommen hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>A box counts as huge when it covers more than %1 % of its image.</source>
        <translation>Ein Rahmen gilt als riesig, wenn er mehr als %1 % seines Bildes bedeckt.</translation>
    </message>
    <message>
        <source>Two boxes of a label count as nearly identical when they overlap by %1 % (IoU) or more.</source>
        <translation>Zwei Rahmen eines Labels gelten als fast gleich, wenn sie sich zu mindestens %1 % überlappen (IoU).</translation>
    </message>
    <message>
        <source>A label counts as rare with fewer than %1 boxes to train with, or fewer than %2 to test with.</source>
        <translation>Ein Label gilt als selten, wenn es weniger als %1 Rahmen zum Trainieren oder weniger als %2 zum Testen hat.</translation>
    </message>
    <message>
        <source>What counts as what</source>
        <translation>Was als was gilt</translation>
    </message>
    <message>
        <source>A box counts as tiny when its shorter side has fewer than %1 pixels in an image fitted to %2 pixels.</source>
        <translation>Ein Rahmen gilt als winzig, wenn seine kürzere Seite weniger als %1 Pixel hat, sobald das Bild auf %2 Pixel eingepasst ist.</translation>
    </message>
</context>
<context>
    <name>boxwright::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>B&amp;ild</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>position in pixels</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1 %</translation>
    </message>
    <message>
        <source>%1 (read-only) – Boxwright</source>
        <translation>%1 (nur lesen) – Boxwright</translation>
    </message>
    <message>
        <source>%1 – Boxwright</source>
        <translation>%1 – Boxwright</translation>
    </message>
    <message>
        <source>Add some images</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Draw boxes</source>
        <translation>Rahmen zeichnen</translation>
    </message>
    <message>
        <source>Teach a detector</source>
        <translation>Einen Detektor lehren</translation>
    </message>
    <message>
        <source>See how good it is</source>
        <translation>Sehen, wie gut er ist</translation>
    </message>
    <message>
        <source>Find things</source>
        <translation>Dinge finden</translation>
    </message>
</context>
<context>
    <name>boxwright::MetricsModel</name>
    <message>
        <source>Label %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Alle Labels</translation>
    </message>
    <message>
        <source>Found %1 of %2, %3 false alarms</source>
        <translation>%1 von %2 gefunden, %3 Fehlalarme</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Mean IoU</source>
        <translation>Mittlere IoU</translation>
    </message>
    <message>
        <source>AP50</source>
        <translation>AP50</translation>
    </message>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>What the boxes are called</source>
        <translation>Wie die Rahmen heißen</translation>
    </message>
    <message>
        <source>Boxes drawn by people in these images: the truth</source>
        <translation>Rahmen von Menschen in diesen Bildern: die Wahrheit</translation>
    </message>
    <message>
        <source>Of the boxes the model found, the share that is right</source>
        <translation>Anteil der gefundenen Rahmen, der richtig ist</translation>
    </message>
    <message>
        <source>Of the boxes drawn by people, the share the model found</source>
        <translation>Anteil der von Menschen gezeichneten Rahmen, den das Modell fand</translation>
    </message>
    <message>
        <source>Precision and recall in one number (their harmonic mean)</source>
        <translation>Genauigkeit und Trefferquote in einer Zahl (ihr harmonisches Mittel)</translation>
    </message>
    <message>
        <source>How well the found boxes fit: overlap divided by union, on average</source>
        <translation>Wie gut die gefundenen Rahmen sitzen: Überlappung durch Vereinigung, im Mittel</translation>
    </message>
    <message>
        <source>Average precision over all thresholds; a box is right when IoU is at least 0.5</source>
        <translation>Mittlere Genauigkeit über alle Schwellen; ein Rahmen ist richtig ab IoU 0,5</translation>
    </message>
    <message>
        <source>COCO&apos;s average precision: the mean over IoU 0.50 to 0.95, strict about the fit</source>
        <translation>Mittlere Genauigkeit nach COCO: Mittel über IoU 0,50 bis 0,95, streng beim Sitz</translation>
    </message>
    <message>
        <source>Other images of this kind would very likely (95 %) give between %1 and %2.</source>
        <translation>Andere Bilder dieser Art ergäben sehr wahrscheinlich (95 %) zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Median IoU</source>
        <translation>Median-IoU</translation>
    </message>
    <message>
        <source>Fit well</source>
        <translation>Sitzen gut</translation>
    </message>
    <message>
        <source>AP75</source>
        <translation>AP75</translation>
    </message>
    <message>
        <source>Images that show such a box</source>
        <translation>Bilder, die so einen Rahmen zeigen</translation>
    </message>
    <message>
        <source>How well the found boxes fit: half of them fit better than this</source>
        <translation>Wie gut die gefundenen Rahmen sitzen: Die Hälfte sitzt besser als so</translation>
    </message>
    <message>
        <source>Of the found boxes that are right, the share that fits well: IoU at least 0.75</source>
        <translation>Anteil der richtig gefundenen Rahmen, der gut sitzt: IoU mindestens 0,75</translation>
    </message>
    <message>
        <source>Average precision over all thresholds; a box is right when IoU is at least 0.75</source>
        <translation>Mittlere Genauigkeit über alle Schwellen; ein Rahmen ist richtig ab IoU 0,75</translation>
    </message>
    <message>
        <source>A found box counts from this score on</source>
        <translation>Ein gefundener Rahmen zählt ab dieser Sicherheit</translation>
    </message>
</context>
<context>
    <name>boxwright::MetricsPanel</name>
    <message>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Neu messen</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>How often the model is right, and how well its boxes fit.</source>
        <translation>Wie oft das Modell recht hat und wie gut seine Rahmen sitzen.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Images to measure on</source>
        <translation>Bilder, auf denen gemessen wird</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Validierungsbilder</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Noch kein Modell</translation>
    </message>
    <message>
        <source>Train one first; how good it is for each label is shown here.</source>
        <translation>Trainieren Sie zuerst eines; hier steht dann, wie gut es bei jedem Label ist.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Zum Trainieren</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Jetzt messen</translation>
    </message>
    <message>
        <source>The model is looking at the images</source>
        <translation>Das Modell sieht sich die Bilder an</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This model has not looked at the %1 of the project yet.</source>
        <translation>Dieses Modell hat diese Bilder des Projekts noch nicht angesehen: %1.</translation>
    </message>
    <message>
        <source>Let the model look at the images once more</source>
        <translation>Das Modell die Bilder noch einmal ansehen lassen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>Als Bild</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>save a chart</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>What is shown of the model</source>
        <translation>Was vom Modell gezeigt wird</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>Verwechslungen</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>A row: how boxes were drawn. A column: what the model took them for. Click a cell, or press Enter, to see its boxes.</source>
        <translation>Eine Zeile: als was Rahmen gezeichnet wurden. Eine Spalte: wofür das Modell sie hielt. Ein Klick auf eine Zelle oder die Eingabetaste zeigt ihre Rahmen.</translation>
    </message>
    <message>
        <source>Every image (k-fold)</source>
        <translation>Jedes Bild (k-fold)</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabelle (CSV) …</translation>
    </message>
</context>
<context>
    <name>boxwright::MissBars</name>
    <message>
        <source>By size</source>
        <translation>Nach Größe</translation>
    </message>
    <message>
        <source>Small</source>
        <comment>boxes</comment>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>boxes</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>boxes</comment>
        <translation>Groß</translation>
    </message>
    <message>
        <source>By position</source>
        <translation>Nach Lage</translation>
    </message>
    <message>
        <source>Inside the image</source>
        <translation>Im Bild</translation>
    </message>
    <message>
        <source>At its edge</source>
        <translation>An seinem Rand</translation>
    </message>
    <message>
        <source>By neighbours</source>
        <translation>Nach Nachbarn</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>One or two overlap</source>
        <translation>Ein oder zwei überlappen</translation>
    </message>
    <message>
        <source>More overlap</source>
        <translation>Mehr überlappen</translation>
    </message>
    <message>
        <source>%1 of %2 missed</source>
        <translation>%1 von %2 übersehen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>missed boxes</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>boxwright::MissingNotice</name>
    <message>
        <source>Find them…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Find missing images</source>
        <translation>Fehlende Bilder suchen</translation>
    </message>
    <message>
        <source>Choose the folder that the images were moved to</source>
        <translation>Wählen Sie den Ordner, in den die Bilder verschoben wurden</translation>
    </message>
    <message>
        <source>Cancel the search for missing images</source>
        <translation>Die Suche nach fehlenden Bildern abbrechen</translation>
    </message>
    <message>
        <source>Looking for missing images: file %1 of %2</source>
        <translation>Suche nach fehlenden Bildern: Datei %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image file(s) are not where the project expects them.</source>
        <translation>
            <numerusform>%Ln Bilddatei ist nicht dort, wo das Projekt sie erwartet.</numerusform>
            <numerusform>%Ln Bilddateien sind nicht dort, wo das Projekt sie erwartet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::MistakesTab</name>
    <message>
        <source>Wrong label</source>
        <translation>Falsches Label</translation>
    </message>
    <message>
        <source>The box fits, but it is called something else</source>
        <translation>Der Rahmen sitzt, heißt aber anders</translation>
    </message>
    <message>
        <source>Badly placed</source>
        <translation>Schlecht platziert</translation>
    </message>
    <message>
        <source>The label is right, but the box overlaps too little</source>
        <translation>Das Label stimmt, aber der Rahmen überlappt zu wenig</translation>
    </message>
    <message>
        <source>Wrong label and badly placed</source>
        <translation>Falsches Label und schlecht platziert</translation>
    </message>
    <message>
        <source>Another label, and the box overlaps too little</source>
        <translation>Ein anderes Label, und der Rahmen überlappt zu wenig</translation>
    </message>
    <message>
        <source>Found twice</source>
        <translation>Doppelt gefunden</translation>
    </message>
    <message>
        <source>A second box around something that was found already</source>
        <translation>Ein zweiter Rahmen um etwas, das schon gefunden war</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>Da ist nichts</translation>
    </message>
    <message>
        <source>The model sees something where nothing is drawn</source>
        <translation>Das Modell sieht etwas, wo nichts gezeichnet ist</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Übersehen</translation>
    </message>
    <message>
        <source>A drawn box that was not found</source>
        <translation>Ein gezeichneter Rahmen, der nicht gefunden wurde</translation>
    </message>
    <message>
        <source>Boxes that were missed</source>
        <translation>Übersehene Rahmen</translation>
    </message>
    <message>
        <source>Kinds of mistakes</source>
        <translation>Arten von Fehlern</translation>
    </message>
    <message>
        <source>Press Enter or double-click to see such boxes</source>
        <translation>Eingabetaste oder Doppelklick zeigt solche Rahmen</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>AP50 without it would rise by</source>
        <translation>AP50 stiege ohne ihn um</translation>
    </message>
    <message>
        <source>“How often” counts boxes from the thresholds on that are chosen below. AP50 looks at all scores, so moving a threshold does not change what it would rise by. Both at an IoU of 0.5.</source>
        <translation>„Wie oft“ zählt Rahmen ab den Schwellen, die unten gewählt sind. AP50 betrachtet alle Sicherheiten; eine andere Schwelle ändert also nicht, um wie viel es stiege. Beides bei einer IoU von 0,5.</translation>
    </message>
</context>
<context>
    <name>boxwright::ModelChoiceDialog</name>
    <message>
        <source>Import model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>The models of the other project</source>
        <translation>Die Modelle des anderen Projekts</translation>
    </message>
    <message>
        <source>The models of this project</source>
        <translation>Die Modelle dieses Projekts</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model (date and time)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Labels: %1</translation>
    </message>
</context>
<context>
    <name>boxwright::ModelTransferController</name>
    <message>
        <source>The project “%1” has no model yet. Train one there first, or choose another file.</source>
        <translation>Das Projekt „%1“ hat noch kein Modell. Trainieren Sie dort zuerst eines, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This is the project that is open. Choose another one, or a model file.</source>
        <translation>Das ist das geöffnete Projekt. Wählen Sie ein anderes oder eine Modelldatei.</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Modelle werden gesucht …</translation>
    </message>
    <message>
        <source>Exporting the model…</source>
        <translation>Das Modell wird exportiert …</translation>
    </message>
    <message>
        <source>Importing the model…</source>
        <translation>Das Modell wird importiert …</translation>
    </message>
</context>
<context>
    <name>boxwright::OutlookView</name>
    <message>
        <source>Looking at your data and at how fast this computer is…</source>
        <translation>Ihre Daten und die Geschwindigkeit dieses Rechners werden angesehen …</translation>
    </message>
    <message>
        <source>It is not known how long this will take: %1</source>
        <translation>Es ist nicht bekannt, wie lange das dauern wird: %1</translation>
    </message>
</context>
<context>
    <name>boxwright::PackController</name>
    <message>
        <source>Packing the project and its images</source>
        <translation>Projekt und Bilder werden gepackt</translation>
    </message>
    <message>
        <source>Unpacking “%1”</source>
        <translation>„%1“ wird entpackt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>The project was packed, but %Ln image(s) were not there.</source>
        <translation>
            <numerusform>Das Projekt wurde gepackt, aber %Ln Bild war nicht da.</numerusform>
            <numerusform>Das Projekt wurde gepackt, aber %Ln Bilder waren nicht da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
</context>
<context>
    <name>boxwright::PastImportsDialog</name>
    <message>
        <source>Past imports</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>Nothing was imported into this project yet.</source>
        <translation>In dieses Projekt wurde noch nichts importiert.</translation>
    </message>
    <message>
        <source>Select an import to see its report</source>
        <translation>Einen Import auswählen, um seinen Bericht zu sehen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Woher</translation>
    </message>
</context>
<context>
    <name>boxwright::PlaceChart</name>
    <message>
        <source>There are no boxes.</source>
        <translation>Es gibt keine Rahmen.</translation>
    </message>
    <message>
        <source>Boxes lie all over the images.</source>
        <translation>Die Rahmen liegen überall in den Bildern.</translation>
    </message>
    <message>
        <source>Most boxes lie at the top left.</source>
        <translation>Die meisten Rahmen liegen oben links.</translation>
    </message>
    <message>
        <source>Most boxes lie at the top.</source>
        <translation>Die meisten Rahmen liegen oben.</translation>
    </message>
    <message>
        <source>Most boxes lie at the top right.</source>
        <translation>Die meisten Rahmen liegen oben rechts.</translation>
    </message>
    <message>
        <source>Most boxes lie at the left.</source>
        <translation>Die meisten Rahmen liegen links.</translation>
    </message>
    <message>
        <source>Most boxes lie in the middle.</source>
        <translation>Die meisten Rahmen liegen in der Mitte.</translation>
    </message>
    <message>
        <source>Most boxes lie at the right.</source>
        <translation>Die meisten Rahmen liegen rechts.</translation>
    </message>
    <message>
        <source>Most boxes lie at the bottom left.</source>
        <translation>Die meisten Rahmen liegen unten links.</translation>
    </message>
    <message>
        <source>Most boxes lie at the bottom.</source>
        <translation>Die meisten Rahmen liegen unten.</translation>
    </message>
    <message>
        <source>Most boxes lie at the bottom right.</source>
        <translation>Die meisten Rahmen liegen unten rechts.</translation>
    </message>
    <message>
        <source>Where in their images boxes lie</source>
        <translation>Wo in ihren Bildern Rahmen liegen</translation>
    </message>
    <message>
        <source>most</source>
        <comment>boxes at a place</comment>
        <translation>viele</translation>
    </message>
    <message>
        <source>none</source>
        <comment>boxes at a place</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 % of the boxes at the fullest place</source>
        <translation>%1 % der Rahmen an der vollsten Stelle</translation>
    </message>
</context>
<context>
    <name>boxwright::PresetChoice</name>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln Epoche</numerusform>
            <numerusform>%Ln Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <comment>size of images</comment>
        <translation>%1 Pixel</translation>
    </message>
    <message>
        <source>A first look: is the labelling going the right way?</source>
        <translation>Ein erster Blick: Ist das Beschriften auf dem richtigen Weg?</translation>
    </message>
    <message>
        <source>A good model in a reasonable time.</source>
        <translation>Ein gutes Modell in vernünftiger Zeit.</translation>
    </message>
    <message>
        <source>The most from your data, while you do something else.</source>
        <translation>Das meiste aus Ihren Daten, während Sie etwas anderes tun.</translation>
    </message>
    <message>
        <source>Be done in</source>
        <translation>Fertig in</translation>
    </message>
    <message>
        <source>Trains for as many epochs as fit into that time</source>
        <translation>Trainiert so viele Epochen, wie in diese Zeit passen</translation>
    </message>
    <message>
        <source>Minutes that the training may take</source>
        <translation>Minuten, die das Training dauern darf</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>behind a number to choose</comment>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a time</comment>
        <translation>höchstens %1</translation>
    </message>
</context>
<context>
    <name>boxwright::ProblemTable</name>
    <message>
        <source>Kind of problems</source>
        <translation>Art der Probleme</translation>
    </message>
    <message>
        <source>Show problems of one kind only</source>
        <translation>Nur Probleme einer Art zeigen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Find a file, a code or a word</source>
        <translation>Datei, Code oder Wort suchen</translation>
    </message>
    <message>
        <source>Show only problems with these letters somewhere</source>
        <translation>Nur Probleme zeigen, in denen diese Buchstaben vorkommen</translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation>Gefundene Probleme</translation>
    </message>
    <message>
        <source>Click a heading to sort; the selected problem stands in full below</source>
        <translation>Auf eine Überschrift klicken, um zu sortieren; das ausgewählte Problem steht unten ganz</translation>
    </message>
    <message>
        <source>Copy the selected problems</source>
        <translation>Die ausgewählten Probleme kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copies all problems that are shown, as text and as a table (CSV)</source>
        <translation>Kopiert alle gezeigten Probleme als Text und als Tabelle (CSV)</translation>
    </message>
</context>
<context>
    <name>boxwright::ProjectController</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>You can look at it without changing anything.</source>
        <translation>Sie können es ansehen, ohne etwas zu ändern.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>A new project can be made from the newest good backup, or from what can still be read. The damaged file stays as it is.</source>
        <translation>Aus der neuesten guten Sicherung oder aus dem, was noch lesbar ist, kann ein neues Projekt gemacht werden. Die beschädigte Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Recover into a new project</source>
        <translation>In ein neues Projekt retten</translation>
    </message>
    <message>
        <source>Recovering %1</source>
        <translation>%1 wird gerettet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es)</source>
        <translation>
            <numerusform>%Ln Rahmen</numerusform>
            <numerusform>%Ln Rahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered: %1, %2.</source>
        <comment>images, boxes</comment>
        <translation>Gerettet: %1, %2.</translation>
    </message>
    <message>
        <source>They were read from the damaged file. The new project is %1.</source>
        <translation>Sie wurden aus der beschädigten Datei gelesen. Das neue Projekt ist %1.</translation>
    </message>
    <message>
        <source>They come from the backup %1. The new project is %2.</source>
        <translation>Sie stammen aus der Sicherung %1. Das neue Projekt ist %2.</translation>
    </message>
    <message>
        <source>Drawing the sample images</source>
        <translation>Die Beispielbilder werden gezeichnet</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Eine Kopie wird gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Creating %1</source>
        <translation>%1 wird angelegt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) could not be saved.</source>
        <translation>
            <numerusform>%Ln Änderung konnte nicht gespeichert werden.</numerusform>
            <numerusform>%Ln Änderungen konnten nicht gespeichert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The project stays open until you choose.</source>
        <translation>%1 Das Projekt bleibt offen, bis Sie sich entscheiden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Kopie anderswo speichern …</translation>
    </message>
    <message numerus="yes">
        <source>Close and lose %Ln edit(s)</source>
        <translation>
            <numerusform>Schließen und %Ln Änderung verlieren</numerusform>
            <numerusform>Schließen und %Ln Änderungen verlieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::QualityCharts</name>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>The model found nothing that could be looked at.</source>
        <translation>Das Modell fand nichts, was sich ansehen ließe.</translation>
    </message>
    <message>
        <source>Scores are off by %1 percentage points on average. Bars below the dashes: the model is too sure of itself.</source>
        <translation>Die Sicherheiten liegen im Mittel um %1 Prozentpunkte daneben. Balken unter der gestrichelten Linie: Das Modell ist sich zu sicher.</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Genauigkeit und Trefferquote</translation>
    </message>
    <message>
        <source>Figures at every threshold</source>
        <translation>Zahlen bei jeder Schwelle</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>How well boxes fit</source>
        <translation>Wie gut Rahmen sitzen</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>What scores mean</source>
        <translation>Was Sicherheiten bedeuten</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Share that is right</source>
        <translation>Richtiger Anteil</translation>
    </message>
    <message>
        <source>The ring marks where the threshold stands. The further up and to the right a curve runs, the better.</source>
        <translation>Der Ring zeigt, wo die Schwelle steht. Je weiter oben und rechts eine Kurve verläuft, desto besser.</translation>
    </message>
    <message>
        <source>The upright line marks where the threshold stands</source>
        <translation>Die senkrechte Linie zeigt, wo die Schwelle steht</translation>
    </message>
    <message>
        <source>Found boxes that are right, by how well they fit</source>
        <translation>Richtig gefundene Rahmen, danach, wie gut sie sitzen</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Als Bild speichern …</translation>
    </message>
    <message>
        <source>Precision %1, recall %2</source>
        <translation>Genauigkeit %1, Trefferquote %2</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>Schwelle %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) that are right</source>
        <translation>
            <numerusform>%Ln richtiger Rahmen</numerusform>
            <numerusform>%Ln richtige Rahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Where a score says 80 %, eight of ten boxes should be right: bars should end on the dashes. Where there are none, no box has such a score.</source>
        <translation>Bei einer Sicherheit von 80 % sollten acht von zehn Rahmen richtig sein: Balken sollten an der gestrichelten Linie enden. Wo keine ist, hat kein Rahmen eine solche Sicherheit.</translation>
    </message>
</context>
<context>
    <name>boxwright::QualityTable</name>
    <message>
        <source>Quality for each label</source>
        <translation>Güte je Label</translation>
    </message>
    <message>
        <source>Show its boxes</source>
        <translation>Seine Rahmen zeigen</translation>
    </message>
    <message>
        <source>Show false alarms</source>
        <translation>Fehlalarme zeigen</translation>
    </message>
    <message>
        <source>Show misses</source>
        <translation>Übersehene zeigen</translation>
    </message>
    <message>
        <source>Show loose boxes</source>
        <translation>Schlecht sitzende Rahmen zeigen</translation>
    </message>
    <message>
        <source>Show boxes with a wrong label</source>
        <translation>Rahmen mit falschem Label zeigen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Die ausgewählten Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>boxwright::RelinkController</name>
    <message>
        <source>Choose the folder that the images were moved to</source>
        <translation>Wählen Sie den Ordner, in den die Bilder verschoben wurden</translation>
    </message>
</context>
<context>
    <name>boxwright::RelinkDialog</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Same name, other content</source>
        <translation>Gleicher Name, anderer Inhalt</translation>
    </message>
    <message>
        <source>Several files of that name, all with other content</source>
        <translation>Mehrere Dateien dieses Namens, alle mit anderem Inhalt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Find missing images</source>
        <translation>Fehlende Bilder suchen</translation>
    </message>
    <message>
        <source>%1 of %2 missing images were found with the content they had.</source>
        <translation>%1 von %2 fehlenden Bildern wurden mit ihrem alten Inhalt gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>Also take %Ln file(s) with other content</source>
        <translation>
            <numerusform>Auch %Ln Datei mit anderem Inhalt nehmen</numerusform>
            <numerusform>Auch %Ln Dateien mit anderem Inhalt nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Boxes are kept. Those beyond the border of a smaller image are cut, and those outside of it go.</source>
        <translation>Rahmen bleiben. Was über den Rand eines kleineren Bildes reicht, wird abgeschnitten, und was außerhalb liegt, entfällt.</translation>
    </message>
    <message>
        <source>Missing images and the files found</source>
        <translation>Fehlende Bilder und die gefundenen Dateien</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Neuer Ort</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>Use %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei verwenden</numerusform>
            <numerusform>%Ln Dateien verwenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::RunCharts</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Validation AP</source>
        <translation>Validierungs-AP</translation>
    </message>
    <message>
        <source>How far the model is from what you drew; lower is better</source>
        <translation>Wie weit das Modell von dem entfernt ist, was Sie gezeichnet haben; weniger ist besser</translation>
    </message>
    <message>
        <source>How good the model is on the validation images, from 0 to 1. The ring marks the epoch that is kept.</source>
        <translation>Wie gut das Modell auf den Validierungsbildern ist, von 0 bis 1. Der Ring bezeichnet die Epoche, die behalten wird.</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>a loss</comment>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Labels</source>
        <comment>a loss</comment>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Boxes</source>
        <comment>a loss</comment>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Edges</source>
        <comment>a loss</comment>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>AP50</source>
        <translation>AP50</translation>
    </message>
</context>
<context>
    <name>boxwright::RunDetails</name>
    <message>
        <source>Started from what the detector knows of everyday things.</source>
        <translation>Begonnen mit dem, was der Detektor von alltäglichen Dingen weiß.</translation>
    </message>
    <message>
        <source>Started from a model that was deleted since.</source>
        <translation>Begonnen mit einem Modell, das inzwischen gelöscht ist.</translation>
    </message>
    <message>
        <source>Started from model “%1”.</source>
        <translation>Begonnen mit dem Modell „%1“.</translation>
    </message>
    <message>
        <source>What you tried, and what you think of it</source>
        <translation>Was Sie versucht haben und was Sie davon halten</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Note about the run</source>
        <translation>Notiz zum Trainingslauf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>run, outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %Ln run(s)</source>
        <translation>
            <numerusform>%Ln Trainingslauf im Vergleich</numerusform>
            <numerusform>%Ln Trainingsläufe im Vergleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln image(s)</source>
        <translation>
            <numerusform>Hat aus %Ln Bild gelernt</numerusform>
            <numerusform>Hat aus %Ln Bildern gelernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %Ln box(es)</source>
        <comment>%1: learned from images</comment>
        <translation>
            <numerusform>%1, mit %Ln Rahmen</numerusform>
            <numerusform>%1, mit %Ln Rahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them no longer in the project</source>
        <translation>
            <numerusform>%Ln davon nicht mehr im Projekt</numerusform>
            <numerusform>%Ln davon nicht mehr im Projekt</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps epoch %1, with an AP of %2 on the validation images.</source>
        <translation>Behält Epoche %1, mit einer AP von %2 auf den Validierungsbildern.</translation>
    </message>
    <message numerus="yes">
        <source>Comparing the newest %1 of %Ln run(s)</source>
        <translation>
            <numerusform>Die neuesten %1 von %Ln Trainingslauf im Vergleich</numerusform>
            <numerusform>Die neuesten %1 von %Ln Trainingsläufen im Vergleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked on %Ln</source>
        <comment>images</comment>
        <translation>
            <numerusform>an %Ln Bild geprüft</numerusform>
            <numerusform>an %Ln Bildern geprüft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::RunHistory</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>History of training runs</source>
        <translation>Verlauf der Trainingsläufe</translation>
    </message>
    <message>
        <source>Rename run</source>
        <translation>Trainingslauf umbenennen</translation>
    </message>
    <message>
        <source>Delete runs</source>
        <translation>Trainingsläufe löschen</translation>
    </message>
    <message>
        <source>Ctrl-click several runs to compare their curves.</source>
        <translation>Klicken Sie mit Strg auf mehrere Läufe, um ihre Kurven zu vergleichen.</translation>
    </message>
    <message>
        <source>Give the selected run another name (F2)</source>
        <translation>Dem gewählten Lauf einen anderen Namen geben (F2)</translation>
    </message>
    <message>
        <source>Delete the selected runs with their models</source>
        <translation>Die gewählten Läufe mit ihren Modellen löschen</translation>
    </message>
    <message>
        <source>Export model…</source>
        <translation>Modell exportieren …</translation>
    </message>
    <message>
        <source>Write the model of the selected run to a file</source>
        <translation>Das Modell des gewählten Laufs in eine Datei schreiben</translation>
    </message>
</context>
<context>
    <name>boxwright::RunHistoryController</name>
    <message numerus="yes">
        <source>Delete %Ln run(s)?</source>
        <translation>
            <numerusform>%Ln Trainingslauf löschen?</numerusform>
            <numerusform>%Ln Trainingsläufe löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will go, with models and with all that was measured of them. This cannot be undone; images and boxes stay.</source>
        <translation>Gelöscht wird: %1, mit den Modellen und allem, was an ihnen gemessen wurde. Das lässt sich nicht rückgängig machen; Bilder und Rahmen bleiben.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>name of a run</comment>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other(s)</source>
        <comment>names of runs</comment>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::RunListModel</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>On the validation images, in the epoch that is kept</source>
        <translation>Auf den Validierungsbildern, in der Epoche, die behalten wird</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>AP50</source>
        <translation>AP50</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>boxwright::RunView</name>
    <message>
        <source>Preparing the images</source>
        <translation>Die Bilder werden vorbereitet</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Checking on the validation images</source>
        <translation>Prüfung auf den Validierungsbildern</translation>
    </message>
    <message>
        <source>Measuring on the test images</source>
        <translation>Messung auf den Testbildern</translation>
    </message>
    <message>
        <source>Saving the model</source>
        <translation>Das Modell wird gespeichert</translation>
    </message>
    <message>
        <source>Nothing is being trained</source>
        <translation>Gerade wird nichts trainiert</translation>
    </message>
    <message>
        <source>Pick how thorough it should be and press Train. The curves appear here while the model learns.</source>
        <translation>Wählen Sie, wie gründlich es sein soll, und drücken Sie Trainieren. Während das Modell lernt, erscheinen hier die Kurven.</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Anhalten und das Beste behalten</translation>
    </message>
    <message>
        <source>See how good it is</source>
        <translation>Sehen, wie gut er ist</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a time</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>Verlust %1</translation>
    </message>
    <message>
        <source>AP %1 in epoch %2, which is kept</source>
        <translation>AP %1 in Epoche %2, die behalten wird</translation>
    </message>
    <message>
        <source>Trying variant %1 of %2</source>
        <translation>Variante %1 von %2 wird erprobt</translation>
    </message>
    <message>
        <source>Looking at images that it has never seen</source>
        <translation>Ansehen von Bildern, die es nie gesehen hat</translation>
    </message>
    <message>
        <source>Dividing the images</source>
        <translation>Bilder werden aufgeteilt</translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation>Bilder werden angesehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fold %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>Measure later</source>
        <translation>Später messen</translation>
    </message>
</context>
<context>
    <name>boxwright::SelectTool</name>
    <message numerus="yes">
        <source>Move %Ln box(es)</source>
        <translation>
            <numerusform>%Ln Rahmen verschieben</numerusform>
            <numerusform>%Ln Rahmen verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resize %Ln box(es)</source>
        <translation>
            <numerusform>Größe von %Ln Rahmen ändern</numerusform>
            <numerusform>Größe von %Ln Rahmen ändern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>boxwright::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>A new language shows after the next start.</source>
        <translation>Eine neue Sprache zeigt sich nach dem nächsten Start.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>boxwright::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Keys of which program</source>
        <translation>Tasten welches Programms</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Tasten von %1</translation>
    </message>
    <message>
        <source>New key of the selected action</source>
        <translation>Neue Taste der gewählten Aktion</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Give the selected action the key of the chosen program again</source>
        <translation>Der gewählten Aktion wieder die Taste des gewählten Programms geben</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>Alle Vorgaben</translation>
    </message>
    <message>
        <source>Changed; it was %1</source>
        <translation>Geändert; vorher %1</translation>
    </message>
    <message>
        <source>%1 now means &quot;%2&quot;. Assigning it takes it away there.</source>
        <translation>%1 bedeutet jetzt „%2“. Beim Zuweisen wird es dort weggenommen.</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Taste entfernen</translation>
    </message>
    <message>
        <source>The selected action is then in the menu only</source>
        <translation>Die gewählte Aktion steht dann nur noch im Menü</translation>
    </message>
    <message>
        <source>%1 always means &quot;%2&quot;, which would no longer work. Better choose another key.</source>
        <translation>%1 bedeutet immer „%2“, was dann nicht mehr ginge. Wählen Sie besser eine andere Taste.</translation>
    </message>
</context>
<context>
    <name>boxwright::SizeScatter</name>
    <message>
        <source>Sizes of boxes as shares of their images</source>
        <translation>Größen der Rahmen als Anteile ihrer Bilder</translation>
    </message>
    <message>
        <source>Width, % of the image</source>
        <translation>Breite, % des Bildes</translation>
    </message>
    <message>
        <source>Height, % of the image</source>
        <translation>Höhe, % des Bildes</translation>
    </message>
    <message>
        <source>Removed label</source>
        <translation>Entferntes Label</translation>
    </message>
    <message>
        <source>Other labels</source>
        <translation>Andere Labels</translation>
    </message>
</context>
<context>
    <name>boxwright::StageRail</name>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriften</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Benutzen</translation>
    </message>
</context>
<context>
    <name>boxwright::StartPage</name>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Welcome to Boxwright</source>
        <translation>Willkommen bei Boxwright</translation>
    </message>
    <message>
        <source>Draw boxes on your images, train a detector on them, and see for each label how good it is. Everything stays on this computer.</source>
        <translation>Zeichnen Sie Rahmen auf Ihre Bilder, trainieren Sie damit einen Detektor, und sehen Sie für jedes Label, wie gut er ist. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Start empty and add images when you like.</source>
        <translation>Leer beginnen und Bilder hinzufügen, wann Sie wollen.</translation>
    </message>
    <message>
        <source>Import images</source>
        <translation>Bilder importieren</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Go on with a .boxwright file from this computer.</source>
        <translation>Mit einer .boxwright-Datei dieses Computers weitermachen.</translation>
    </message>
    <message>
        <source>%1    %2</source>
        <comment>project name, its folder</comment>
        <translation>%1    %2</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Three logos in drawn scenes, labelled and ready to train. The quickest way to see how it works.</source>
        <translation>Drei Logos in gezeichneten Szenen, beschriftet und bereit zum Training. So sehen Sie am schnellsten, wie es geht.</translation>
    </message>
    <message>
        <source>Make a project from a folder of images, or from a Pascal VOC or COCO data set. You can also drop them here.</source>
        <translation>Ein Projekt aus einem Ordner mit Bildern oder aus einem Datensatz in Pascal VOC oder COCO machen. Sie können sie auch hierher ziehen.</translation>
    </message>
</context>
<context>
    <name>boxwright::SuggestionActions</name>
    <message>
        <source>&amp;Suggest boxes</source>
        <translation>Rahmen &amp;vorschlagen</translation>
    </message>
    <message>
        <source>Acc&amp;ept suggestion</source>
        <translation>Vorschlag &amp;annehmen</translation>
    </message>
    <message>
        <source>Make the suggestion under the pointer a box, else the chosen or best one</source>
        <translation>Den Vorschlag unter dem Zeiger zum Rahmen machen, sonst den gewählten oder besten</translation>
    </message>
    <message>
        <source>Accept a&amp;ll suggestions</source>
        <translation>A&amp;lle Vorschläge annehmen</translation>
    </message>
    <message>
        <source>Make all suggestions of this image boxes</source>
        <translation>Alle Vorschläge dieses Bildes zu Rahmen machen</translation>
    </message>
    <message>
        <source>&amp;Dismiss suggestion</source>
        <translation>Vorschlag ver&amp;werfen</translation>
    </message>
    <message>
        <source>Do not suggest this box any more</source>
        <translation>Diesen Rahmen nicht mehr vorschlagen</translation>
    </message>
    <message>
        <source>Let a model suggest boxes</source>
        <translation>Ein Modell Rahmen vorschlagen lassen</translation>
    </message>
    <message>
        <source>%1 accepts one, %2 dismisses it.</source>
        <comment>two keys</comment>
        <translation>%1 nimmt einen an, %2 verwirft ihn.</translation>
    </message>
    <message>
        <source>Labels for everyday &amp;things…</source>
        <translation>Labels für All&amp;tagsdinge …</translation>
    </message>
    <message>
        <source>Choose which everyday things are suggested as which label</source>
        <translation>Wählen, welche Alltagsdinge als welches Label vorgeschlagen werden</translation>
    </message>
</context>
<context>
    <name>boxwright::SuggestionController</name>
    <message>
        <source>This project is read-only, so no boxes can be added</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet, darum können keine Rahmen hinzukommen</translation>
    </message>
    <message>
        <source>Show dismissed again</source>
        <translation>Verworfene wieder zeigen</translation>
    </message>
</context>
<context>
    <name>boxwright::SuggestionEditor</name>
    <message>
        <source>Accept suggestion</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln Vorschlag annehmen</numerusform>
            <numerusform>%Ln Vorschläge annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss suggestion</source>
        <translation>Vorschlag verwerfen</translation>
    </message>
</context>
<context>
    <name>boxwright::SuggestionPanel</name>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Suggest boxes from this score on</source>
        <translation>Rahmen ab dieser Sicherheit vorschlagen</translation>
    </message>
    <message>
        <source>Suggestions from a score of %1 %</source>
        <translation>Vorschläge ab einer Sicherheit von %1 %</translation>
    </message>
    <message>
        <source>The model is looking…</source>
        <translation>Das Modell sieht hin …</translation>
    </message>
    <message>
        <source>No suggestions for this image.</source>
        <translation>Keine Vorschläge für dieses Bild.</translation>
    </message>
    <message>
        <source>Show dismissed again</source>
        <translation>Verworfene wieder zeigen</translation>
    </message>
    <message>
        <source>Model that suggests boxes</source>
        <translation>Modell, das Rahmen vorschlägt</translation>
    </message>
    <message>
        <source>The model that suggests boxes</source>
        <translation>Das Modell, das Rahmen vorschlägt</translation>
    </message>
    <message>
        <source>Make all suggestions of this image boxes</source>
        <translation>Alle Vorschläge dieses Bildes zu Rahmen machen</translation>
    </message>
    <message>
        <source>Suggest again what was dismissed in this image</source>
        <translation>Wieder vorschlagen, was in diesem Bild verworfen wurde</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model (date)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s).</source>
        <translation>
            <numerusform>%Ln Vorschlag.</numerusform>
            <numerusform>%Ln Vorschläge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose labels…</source>
        <translation>Labels wählen …</translation>
    </message>
    <message>
        <source>Choose which everyday things are suggested as which label</source>
        <translation>Wählen, welche Alltagsdinge als welches Label vorgeschlagen werden</translation>
    </message>
    <message>
        <source>Everyday things (%1 classes)</source>
        <translation>Alltagsdinge (%1 Klassen)</translation>
    </message>
    <message>
        <source>No everyday thing has a label here yet. Choose labels to get suggestions.</source>
        <translation>Noch hat hier kein Alltagsding ein Label. Wählen Sie Labels, um Vorschläge zu bekommen.</translation>
    </message>
    <message>
        <source>As measured for each label</source>
        <translation>Wie für jedes Label gemessen</translation>
    </message>
    <message>
        <source>Suggest boxes of all labels from this score on</source>
        <translation>Rahmen aller Labels ab dieser Sicherheit vorschlagen</translation>
    </message>
    <message>
        <source>Suggest boxes of each label from the score that is kept with the model, as Evaluate shows it</source>
        <translation>Rahmen jedes Labels ab der Sicherheit vorschlagen, die mit dem Modell gespeichert ist, wie „Bewerten“ sie zeigt</translation>
    </message>
    <message>
        <source>Suggestions from the measured score of each label</source>
        <translation>Vorschläge ab der gemessenen Sicherheit jedes Labels</translation>
    </message>
</context>
<context>
    <name>boxwright::ThresholdControls</name>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>IoU needed for a match</source>
        <translation>IoU, die ein Treffer braucht</translation>
    </message>
    <message>
        <source>Share wanted, in percent</source>
        <translation>Gewünschter Anteil in Prozent</translation>
    </message>
    <message>
        <source>False alarms that cost as much as a miss</source>
        <translation>Fehlalarme, die so viel kosten wie ein Übersehen</translation>
    </message>
    <message>
        <source>Back to the model&apos;s own</source>
        <translation>Zurück zu denen des Modells</translation>
    </message>
    <message>
        <source>Keep these thresholds</source>
        <translation>Diese Schwellen behalten</translation>
    </message>
    <message>
        <source>A found box counts from this score on</source>
        <translation>Ein gefundener Rahmen zählt ab dieser Sicherheit</translation>
    </message>
    <message>
        <source>IoU for a match</source>
        <translation>IoU für Treffer</translation>
    </message>
    <message>
        <source>How much a found box must overlap a drawn one to be right: overlap divided by union. AP does not depend on it.</source>
        <translation>Wie weit ein gefundener Rahmen einen gezeichneten überlappen muss, um richtig zu sein: Überlappung durch Vereinigung. AP hängt nicht davon ab.</translation>
    </message>
    <message>
        <source>How the threshold is picked</source>
        <translation>Wie die Schwelle gewählt wird</translation>
    </message>
    <message>
        <source>Threshold picked by hand</source>
        <translation>Schwelle von Hand gewählt</translation>
    </message>
    <message>
        <source>Best F1</source>
        <translation>Bestes F1</translation>
    </message>
    <message>
        <source>At least this share is right</source>
        <translation>So viel ist mindestens richtig</translation>
    </message>
    <message>
        <source>Find at least this share</source>
        <translation>Mindestens so viel finden</translation>
    </message>
    <message>
        <source>A miss costs as much as</source>
        <translation>Ein Übersehen kostet so viel wie</translation>
    </message>
    <message>
        <source> false alarms</source>
        <comment>after a number</comment>
        <translation> Fehlalarme</translation>
    </message>
    <message>
        <source>Use the thresholds that are kept with the model</source>
        <translation>Die Schwellen verwenden, die das Modell hat</translation>
    </message>
    <message>
        <source>Keep these thresholds with the model, for everything it is used for</source>
        <translation>Diese Schwellen mit dem Modell behalten, für alles, wofür es verwendet wird</translation>
    </message>
    <message>
        <source>The threshold is picked on the validation images, at an IoU of 0.5</source>
        <translation>Die Schwelle wird auf den Validierungsbildern gewählt, bei einer IoU von 0,5</translation>
    </message>
    <message>
        <source>Measure the model on the validation images first: thresholds are picked on them</source>
        <translation>Messen Sie das Modell zuerst auf den Validierungsbildern: Auf ihnen werden Schwellen gewählt</translation>
    </message>
    <message>
        <source>As stored with the model</source>
        <translation>Wie mit dem Modell gespeichert</translation>
    </message>
</context>
<context>
    <name>boxwright::TrainingController</name>
    <message>
        <source>Finished. The model is ready.</source>
        <translation>Fertig. Das Modell ist bereit.</translation>
    </message>
    <message>
        <source>Stopped. The best model so far is kept.</source>
        <translation>Angehalten. Das bisher beste Modell ist erhalten.</translation>
    </message>
    <message>
        <source>The training failed.</source>
        <translation>Das Training ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The last training was interrupted. Its best model is kept.</source>
        <translation>Das letzte Training wurde unterbrochen. Sein bestes Modell ist gesichert.</translation>
    </message>
    <message>
        <source>Stopping and keeping the best so far</source>
        <translation>Wird angehalten, das bisher Beste bleibt</translation>
    </message>
    <message>
        <source>Putting the training aside</source>
        <translation>Das Training wird zur Seite gelegt</translation>
    </message>
    <message>
        <source>The training is put aside. It can go on at any time.</source>
        <translation>Das Training liegt zur Seite. Es kann jederzeit weitergehen.</translation>
    </message>
    <message>
        <source>The training has ended. Its model is measured when you keep it.</source>
        <translation>Das Training ist beendet. Sein Modell wird gemessen, wenn Sie es behalten.</translation>
    </message>
    <message>
        <source>The last training was interrupted. It left no model.</source>
        <translation>Das letzte Training wurde unterbrochen. Es hat kein Modell hinterlassen.</translation>
    </message>
    <message>
        <source>Cancelled before the training began.</source>
        <translation>Abgebrochen, bevor das Training begann.</translation>
    </message>
    <message>
        <source>Measuring the model that is kept…</source>
        <translation>Das Modell, das bleibt, wird gemessen …</translation>
    </message>
    <message>
        <source>Stopped before there was a model.</source>
        <translation>Angehalten, bevor es ein Modell gab.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
</context>
<context>
    <name>boxwright::TrainingOptions</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How often each image is looked at. More takes longer, and helps until the curves are flat.</source>
        <translation>Wie oft jedes Bild angesehen wird. Mehr dauert länger und hilft, bis die Kurven flach sind.</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Eingabegröße</translation>
    </message>
    <message>
        <source>Side of what the model sees, in pixels. More for small objects; twice the side takes four times as long.</source>
        <translation>Seite dessen, was das Modell sieht, in Pixeln. Mehr für kleine Objekte; die doppelte Seite dauert viermal so lang.</translation>
    </message>
    <message>
        <source>Images a step</source>
        <translation>Bilder je Schritt</translation>
    </message>
    <message>
        <source>How many images are looked at before the model changes.</source>
        <translation>Wie viele Bilder angesehen werden, bevor sich das Modell ändert.</translation>
    </message>
    <message>
        <source>Stop early after</source>
        <translation>Vorzeitig enden nach</translation>
    </message>
    <message>
        <source>Ends the training when that many epochs in a row are worse on the validation images than the best by more than chance explains.</source>
        <translation>Beendet das Training, wenn so viele Epochen hintereinander auf den Validierungsbildern schlechter als die beste sind, und zwar um mehr, als der Zufall erklärt.</translation>
    </message>
    <message>
        <source>Frozen part</source>
        <translation>Eingefrorener Teil</translation>
    </message>
    <message>
        <source>How many of the four stages that recognise edges and shapes stay as they are. More is quicker and suits few images.</source>
        <translation>Wie viele der vier Stufen, die Kanten und Formen erkennen, bleiben, wie sie sind. Mehr ist schneller und passt zu wenigen Bildern.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed with the same data and as many epochs gives the same model; another one shows how much is luck.</source>
        <translation>Derselbe Startwert ergibt mit denselben Daten und ebenso vielen Epochen dasselbe Modell; ein anderer zeigt, wie viel Glück dabei ist.</translation>
    </message>
    <message>
        <source>Learn from mirrored images too</source>
        <translation>Auch aus gespiegelten Bildern lernen</translation>
    </message>
    <message>
        <source>Twice as much to learn from. Labels that look different in a mirror are left out: say so in “About the current label”.</source>
        <translation>Doppelt so viel zu lernen. Labels, die im Spiegel anders aussehen, bleiben ausgenommen: Sagen Sie es unter „Über das gewählte Label“.</translation>
    </message>
    <message>
        <source>Show rare labels more often</source>
        <translation>Seltene Labels öfter zeigen</translation>
    </message>
    <message>
        <source>So that labels with few boxes are not drowned by the others.</source>
        <translation>Damit Labels mit wenigen Rahmen nicht in den anderen untergehen.</translation>
    </message>
    <message>
        <source>Put images together</source>
        <translation>Bilder zusammensetzen</translation>
    </message>
    <message>
        <source>Half of the samples are made of four images. Helps with small objects and long trainings.</source>
        <translation>Die Hälfte der Beispiele besteht aus vier Bildern. Hilft bei kleinen Objekten und langen Trainings.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Look at mirrored images too</source>
        <translation>Auch gespiegelte Bilder ansehen</translation>
    </message>
    <message>
        <source>The model looks at each image twice, also later when it is used: it finds a little more, and looking takes twice as long. Automatic: with “Best”, where all images may be mirrored.</source>
        <translation>Das Modell sieht jedes Bild zweimal an, auch später im Einsatz: Es findet etwas mehr, und das Ansehen dauert doppelt so lange. Automatisch: bei „Gründlich“, wo alle Bilder gespiegelt werden dürfen.</translation>
    </message>
    <message>
        <source>Use fewer processor cores</source>
        <translation>Weniger Prozessorkerne benutzen</translation>
    </message>
    <message>
        <source>What it knows of everyday things</source>
        <translation>Was es von alltäglichen Dingen weiß</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Going on from a model of yours is quicker when the data is alike.</source>
        <translation>Von einem eigenen Modell aus geht es schneller, wenn sich die Daten gleichen.</translation>
    </message>
    <message>
        <source>Size of parts</source>
        <translation>Größe der Teile</translation>
    </message>
    <message>
        <source>Large images are looked at in overlapping parts with sides of that many pixels, so that small objects do not shrink away. 0 is for whole images, which is quicker.</source>
        <translation>Große Bilder werden in überlappenden Teilen mit so vielen Pixel Seitenlänge betrachtet, damit kleine Objekte nicht verschwinden. 0 steht für ganze Bilder, was schneller geht.</translation>
    </message>
    <message>
        <source>Test in parts (k-fold)</source>
        <translation>In Teilen prüfen (k-fold)</translation>
    </message>
    <message>
        <source>Also test every training image with a model that has never seen it: takes as many times longer as there are parts.</source>
        <translation>Prüft auch jedes Trainingsbild mit einem Modell, das es nie gesehen hat: dauert so viele Male länger, wie es Teile sind.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Leaves one core to other programs; the training takes longer. Can be changed while it goes on.</source>
        <translation>Lässt anderen Programmen einen Kern; das Training dauert länger. Lässt sich ändern, während es läuft.</translation>
    </message>
</context>
<context>
    <name>boxwright::TrainingPanel</name>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Teach a detector what you labelled. You can go on labelling meanwhile.</source>
        <translation>Lehren Sie einen Detektor, was Sie beschriftet haben. Sie können dabei weiter beschriften.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>More images?</source>
        <comment>whether more images would help</comment>
        <translation>Mehr Bilder?</translation>
    </message>
</context>
<context>
    <name>boxwright::TrainingSetup</name>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>How thorough</source>
        <translation>Wie gründlich</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Mehr Optionen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) to train on</source>
        <translation>
            <numerusform>%Ln Bild zum Trainieren</numerusform>
            <numerusform>%Ln Bilder zum Trainieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to validate</source>
        <comment>images</comment>
        <translation>
            <numerusform>%Ln zum Validieren</numerusform>
            <numerusform>%Ln zum Validieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to test</source>
        <comment>images</comment>
        <translation>
            <numerusform>%Ln zum Testen</numerusform>
            <numerusform>%Ln zum Testen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es)</source>
        <translation>
            <numerusform>%Ln Rahmen</numerusform>
            <numerusform>%Ln Rahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln Label</numerusform>
            <numerusform>%Ln Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Training läuft …</translation>
    </message>
</context>
<context>
    <name>boxwright::TruthNotice</name>
    <message>
        <source>Measure with the new boxes</source>
        <translation>Mit den neuen Rahmen messen</translation>
    </message>
    <message>
        <source>Compare what the model found with the boxes as they are now; it need not look at the images again</source>
        <translation>Was das Modell fand, mit den Rahmen von jetzt vergleichen; es muss die Bilder nicht noch einmal ansehen</translation>
    </message>
    <message numerus="yes">
        <source>The boxes of %Ln image(s) were changed since this was measured.</source>
        <translation>
            <numerusform>Die Rahmen von %Ln Bild wurden geändert, seit dies gemessen wurde.</numerusform>
            <numerusform>Die Rahmen von %Ln Bildern wurden geändert, seit dies gemessen wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Train again with what I mended</source>
        <translation>Neu trainieren mit dem, was ich verbessert habe</translation>
    </message>
    <message>
        <source>Go to Train: the next model learns from the boxes as they are now.</source>
        <translation>Zum Trainieren: Das nächste Modell lernt aus den Rahmen, wie sie jetzt sind.</translation>
    </message>
</context>
<context>
    <name>boxwright::UsePanel</name>
    <message>
        <source>Use</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>Open image…</source>
        <translation>Bild öffnen …</translation>
    </message>
    <message>
        <source>Let the model look at new images.</source>
        <translation>Lassen Sie das Modell neue Bilder ansehen.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Noch kein Modell</translation>
    </message>
    <message>
        <source>Train one first; then drop any image here.</source>
        <translation>Trainieren Sie zuerst eines; ziehen Sie dann ein Bild hierher.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Zum Trainieren</translation>
    </message>
    <message>
        <source>Drop an image here</source>
        <translation>Ziehen Sie ein Bild hierher</translation>
    </message>
    <message>
        <source>The model draws a box around everything it finds. The image stays on this computer and is not added to the project.</source>
        <translation>Das Modell zeichnet einen Rahmen um alles, was es findet. Das Bild bleibt auf diesem Computer und kommt nicht ins Projekt.</translation>
    </message>
    <message>
        <source>Choose an image…</source>
        <translation>Bild wählen …</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Show boxes from this score on</source>
        <translation>Rahmen ab dieser Sicherheit zeigen</translation>
    </message>
    <message>
        <source>Boxes found</source>
        <translation>Gefundene Rahmen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>The model is looking…</source>
        <translation>Das Modell sieht hin …</translation>
    </message>
    <message>
        <source>Show boxes from a score of %1 %</source>
        <translation>Rahmen ab einer Sicherheit von %1 % zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es)</source>
        <translation>
            <numerusform>%Ln Rahmen</numerusform>
            <numerusform>%Ln Rahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Show boxes of all labels from this score on</source>
        <translation>Rahmen aller Labels ab dieser Sicherheit zeigen</translation>
    </message>
    <message>
        <source>As measured for each label</source>
        <translation>Wie für jedes Label gemessen</translation>
    </message>
    <message>
        <source>Show each label from the score that found it best on the validation images</source>
        <translation>Jedes Label ab der Sicherheit zeigen, mit der es auf den Validierungsbildern am besten gefunden wurde</translation>
    </message>
    <message>
        <source>Show boxes from the measured score of each label</source>
        <translation>Rahmen ab der gemessenen Sicherheit jedes Labels zeigen</translation>
    </message>
</context>
<context>
    <name>boxwright::UsefulnessBar</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop finding the most useful images</source>
        <translation>Die Suche nach den nützlichsten Bildern anhalten</translation>
    </message>
    <message>
        <source>Keep the order found so far</source>
        <translation>Die bisher gefundene Reihenfolge behalten</translation>
    </message>
    <message numerus="yes">
        <source>Finding the most useful images: %1 of %Ln</source>
        <translation>
            <numerusform>Suche nach den nützlichsten Bildern: %1 von %Ln</numerusform>
            <numerusform>Suche nach den nützlichsten Bildern: %1 von %Ln</numerusform>
        </translation>
    </message>
</context>
</TS>
