<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>training networks of your own</source>
        <translation>eigene Netze trainieren</translation>
    </message>
    <message>
        <source>Training needs TensorFlow, which is not installed ({packages}); install digitpad with it, pip install &apos;digitpad[train]&apos;.</source>
        <translation>Zum Trainieren wird TensorFlow gebraucht, das nicht installiert ist ({packages}); digitpad mit ihm installieren: pip install &apos;digitpad[train]&apos;.</translation>
    </message>
    <message>
        <source>Not in digitpad-lite: {purpose}. Install digitpad, the full edition, which leaves your drawings, settings and networks as they are.</source>
        <translation>Nicht in digitpad-lite: {purpose}. Bitte digitpad installieren, die vollständige Ausgabe; Zeichnungen, Einstellungen und Netze bleiben dabei, wie sie sind.</translation>
    </message>
    <message>
        <source>Not in the packaged digitpad: {deed}. A digitpad that is installed as a package of Python, with its extra digitpad[export], can do it.</source>
        <translation>Nicht im gepackten digitpad: {deed}. Ein als Python-Paket installiertes digitpad mit dem Extra digitpad[export] kann es.</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {n} bytes</source>
        <translation>
            <numerusform>sie hat mehr als {n} Byte</numerusform>
            <numerusform>sie hat mehr als {n} Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>it is of a newer version of digitpad</source>
        <translation>sie ist von einer neueren Version von digitpad</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>sie ist nicht lesbar</translation>
    </message>
    <message>
        <source>{path} is damaged in part, which cannot be copied ({reason}); move it to save changes.</source>
        <translation>{path} ist teilweise beschädigt, und dieser Teil lässt sich nicht kopieren ({reason}); die Datei verschieben, um Änderungen zu speichern.</translation>
    </message>
    <message>
        <source>{path} cannot be saved ({reason}); the next change will try again.</source>
        <translation>{path} kann nicht gespeichert werden ({reason}); bei der nächsten Änderung wird es wieder versucht.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>{path} kann nicht gelöscht werden ({reason}); von Hand löschen.</translation>
    </message>
    <message>
        <source>{parent} cannot be used ({reason}), so nothing is remembered; check its permissions.</source>
        <translation>{parent} kann nicht verwendet werden ({reason}), deshalb kann sich digitpad nichts merken; die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({why}), nor be renamed ({reason}); move it to save changes.</source>
        <translation>{path} ist nicht verwendbar ({why}) und lässt sich nicht umbenennen ({reason}); die Datei verschieben, um Änderungen zu speichern.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({why}); it was renamed {name}, and digitpad starts afresh.</source>
        <translation>{path} ist nicht verwendbar ({why}); die Datei heißt jetzt {name}, und digitpad beginnt von vorn.</translation>
    </message>
    <message>
        <source>it has a number that is no finite one of 64 bits</source>
        <translation>sie enthält eine Zahl, die keine endliche 64-Bit-Zahl ist</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message numerus="yes">
        <source>it has a text of more than {n} characters</source>
        <translation>
            <numerusform>sie enthält einen Text mit mehr als {n} Zeichen</numerusform>
            <numerusform>sie enthält einen Text mit mehr als {n} Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source> </source>
        <comment>between sentences that follow each other</comment>
        <translation> </translation>
    </message>
    <message>
        <source>{name} cannot be used ({reason}); see that you may read and write there, or choose another.</source>
        <translation>{name} kann nicht verwendet werden ({reason}); die Lese- und Schreibrechte dort prüfen oder etwas anderes wählen.</translation>
    </message>
    <message>
        <source>Something went wrong inside digitpad ({name}); please report it with {log}.</source>
        <translation>In digitpad ist etwas schiefgegangen ({name}); bitte mit {log} melden.</translation>
    </message>
    <message>
        <source>MNIST as npz, IDX or TFRecord files, tables (CSV) with a label and 784 pixels a row, folders or zip files of images in folders named 0 to 9, pen strokes (UNIPEN, or UCI&apos;s pendigits.tra and .tes, or UJIpenchars2), and Swiss scans</source>
        <translation>MNIST als npz-, IDX- oder TFRecord-Dateien, Tabellen (CSV) mit einer Beschriftung und 784 Pixeln je Zeile, Ordner oder Zip-Dateien mit Bildern in Ordnern von 0 bis 9, Stiftstriche (UNIPEN, pendigits.tra und .tes von UCI oder UJIpenchars2) und Schweizer Scans</translation>
    </message>
    <message>
        <source>{path} does not fit the memory of this computer; use a part of it.</source>
        <translation>{path} passt nicht in den Speicher dieses Rechners; nur einen Teil davon verwenden.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds only {n} digits, too few to hold some of them out; use at least 12.</source>
        <translation>
            <numerusform>{path} enthält nur {n} Ziffer, zu wenig, um welche zurückzuhalten; mindestens 12 verwenden.</numerusform>
            <numerusform>{path} enthält nur {n} Ziffern, zu wenige, um welche zurückzuhalten; mindestens 12 verwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds pen strokes, not images; name a file of images, such as MNIST, too.</source>
        <translation>{path} enthält Stiftstriche, keine Bilder; auch eine Datei mit Bildern angeben, etwa MNIST.</translation>
    </message>
    <message>
        <source>{path} has no folders named 0 to 9; name the files in it. What can be read: {formats}.</source>
        <translation>{path} hat keine Ordner von 0 bis 9; die Dateien darin einzeln angeben. Lesbar sind: {formats}.</translation>
    </message>
    <message>
        <source>{path} is no data file that can be read; what can: {formats}.</source>
        <translation>{path} ist keine lesbare Datendatei; lesbar sind: {formats}.</translation>
    </message>
    <message>
        <source>{path} is missing; check the name, or get the file anew.</source>
        <translation>{path} fehlt; den Namen prüfen oder die Datei neu beschaffen.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}); get it anew.</source>
        <translation>{path} kann nicht gelesen werden ({error}); die Datei neu beschaffen.</translation>
    </message>
    <message>
        <source>{path} is empty; what can be read: {formats}.</source>
        <translation>{path} ist leer; lesbar sind: {formats}.</translation>
    </message>
    <message>
        <source>{data}: the file cannot be fetched from {url} ({reason}); check the network and the room in {folder}, or get it in another way.</source>
        <translation>{data}: Die Datei kann nicht von {url} geholt werden ({reason}); die Verbindung und den Platz in {folder} prüfen oder sie auf anderem Weg beschaffen.</translation>
    </message>
    <message>
        <source>{data}: the download was cancelled; nothing was kept.</source>
        <translation>{data}: Der Download wurde abgebrochen; nichts wurde behalten.</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>die Verbindung ist abgerissen</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>Name oder Dienst unbekannt</translation>
    </message>
    <message>
        <source>{path} holds arrays of other names than x_{part} and y_{part} ({held}); rename them.</source>
        <translation>{path} enthält Arrays mit anderen Namen als x_{part} und y_{part} ({held}); diese umbenennen.</translation>
    </message>
    <message>
        <source>{path} holds arrays of other shapes than MNIST&apos;s: {shape} and {other}, not (n, 28, 28) and (n,); make the images 28x28 first.</source>
        <translation>{path} enthält Arrays mit anderen Formen als MNIST: {shape} und {other}, nicht (n, 28, 28) und (n,); die Bilder zuerst auf 28x28 bringen.</translation>
    </message>
    <message>
        <source>it holds more than it says</source>
        <translation>sie enthält mehr, als sie angibt</translation>
    </message>
    <message>
        <source>it holds less than it says</source>
        <translation>sie enthält weniger, als sie angibt</translation>
    </message>
    <message>
        <source>{path} is missing; put MNIST there, or name its folder in DIGITPAD_DATA.</source>
        <translation>{path} fehlt; MNIST dorthin legen oder seinen Ordner in DIGITPAD_DATA angeben.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a file of digits ({reason}); get it anew.</source>
        <translation>{path} kann nicht als Datei mit Ziffern gelesen werden ({reason}); die Datei neu beschaffen.</translation>
    </message>
    <message>
        <source>it lists too many files</source>
        <translation>sie führt zu viele Dateien auf</translation>
    </message>
    <message>
        <source>{path} holds no digits in one of its parts; use another file.</source>
        <translation>{path} enthält in einem Teil keine Ziffern; eine andere Datei verwenden.</translation>
    </message>
    <message numerus="yes">
        <source>{path} says that {name} has {number} digits in {count} bytes; {n} digits and {most} bytes are the most that is read.</source>
        <translation>
            <numerusform>{path} gibt an, dass {name} in {count} Bytes {number} Ziffern hat; höchstens {n} Ziffer und {most} Bytes werden gelesen.</numerusform>
            <numerusform>{path} gibt an, dass {name} in {count} Bytes {number} Ziffern hat; höchstens {n} Ziffern und {most} Bytes werden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>over 10^15</source>
        <translation>über 10^15</translation>
    </message>
    <message>
        <source>an array&apos;s header of version {version} is not known</source>
        <translation>der Kopf eines Arrays hat die unbekannte Version {version}</translation>
    </message>
    <message>
        <source>an array holds {dtype}, which are no digits</source>
        <translation>ein Array enthält {dtype}, das sind keine Ziffern</translation>
    </message>
    <message>
        <source>an array has lengths that are none</source>
        <translation>ein Array hat unmögliche Längen</translation>
    </message>
    <message>
        <source>{path} holds labels that are no whole numbers; use the digits 0 to 9.</source>
        <translation>{path} enthält Beschriftungen, die keine ganzen Zahlen sind; die Ziffern 0 bis 9 verwenden.</translation>
    </message>
    <message>
        <source>{path} holds labels outside 0 to 9; use a file of digits.</source>
        <translation>{path} enthält Beschriftungen außerhalb von 0 bis 9; eine Datei mit Ziffern verwenden.</translation>
    </message>
    <message>
        <source>{path} holds pixels outside 0 to 255; bring them to this range, or to 0 to 1.</source>
        <translation>{path} enthält Pixel außerhalb von 0 bis 255; sie in diesen Bereich bringen oder in 0 bis 1.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds over {n} images; use a part of it.</source>
        <translation>
            <numerusform>{path} enthält über {n} Bild; nur einen Teil davon verwenden.</numerusform>
            <numerusform>{path} enthält über {n} Bilder; nur einen Teil davon verwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds no images in its folders 0 to 9.</source>
        <translation>{path} enthält in seinen Ordnern 0 bis 9 keine Bilder.</translation>
    </message>
    <message>
        <source>{name} leads out of the folder that it is unpacked to; do not use this file.</source>
        <translation>{name} führt aus dem Ordner hinaus, in den entpackt wird; diese Datei nicht verwenden.</translation>
    </message>
    <message>
        <source>{name} has more than {size} MB, which is too large for an image of a digit.</source>
        <translation>{name} hat mehr als {size} MB, zu viel für das Bild einer Ziffer.</translation>
    </message>
    <message>
        <source>{name} shows no ink; take it out of the folder.</source>
        <translation>{name} zeigt keine Tinte; aus dem Ordner nehmen.</translation>
    </message>
    <message>
        <source>The labels of {images} are missing; put {name} beside it.</source>
        <translation>Die Beschriftungen zu {images} fehlen; {name} daneben legen.</translation>
    </message>
    <message>
        <source>it holds another kind of array</source>
        <translation>sie enthält ein Array anderer Art</translation>
    </message>
    <message>
        <source>its images are {width}x{height}, not 28x28</source>
        <translation>ihre Bilder sind {width}x{height}, nicht 28x28</translation>
    </message>
    <message numerus="yes">
        <source>it says that it holds {n} digits; {most} are the most that is read</source>
        <translation>
            <numerusform>sie gibt an, {n} Ziffer zu enthalten; höchstens {most} werden gelesen</numerusform>
            <numerusform>sie gibt an, {n} Ziffern zu enthalten; höchstens {most} werden gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>it ends in its header</source>
        <translation>sie endet schon in ihrem Kopf</translation>
    </message>
    <message>
        <source>{path} cannot be read as an IDX file of digits ({error}); get it anew.</source>
        <translation>{path} kann nicht als IDX-Datei mit Ziffern gelesen werden ({error}); die Datei neu beschaffen.</translation>
    </message>
    <message>
        <source>it is not compressed in this way</source>
        <translation>sie ist nicht auf diese Weise gepackt</translation>
    </message>
    <message numerus="yes">
        <source>codes of {n} bits are not known</source>
        <translation>
            <numerusform>Codes mit {n} Bit sind unbekannt</numerusform>
            <numerusform>Codes mit {n} Bit sind unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message numerus="yes">
        <source>it unpacks to more than {n} bytes</source>
        <translation>
            <numerusform>sie ist entpackt größer als {n} Byte</numerusform>
            <numerusform>sie ist entpackt größer als {n} Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>no records of digits</source>
        <translation>keine Einträge mit Ziffern</translation>
    </message>
    <message>
        <source>a damaged record</source>
        <translation>ein beschädigter Eintrag</translation>
    </message>
    <message>
        <source>the end of the file is missing</source>
        <translation>das Ende der Datei fehlt</translation>
    </message>
    <message>
        <source>{path} holds no scans as WRITER/DIGIT/number-N.png; name the archive that has them.</source>
        <translation>{path} enthält keine Scans als SCHREIBER/ZIFFER/number-N.png; das Archiv angeben, das sie hat.</translation>
    </message>
    <message>
        <source>{path} is missing; put the scans there, or name their folder.</source>
        <translation>{path} fehlt; die Scans dorthin legen oder ihren Ordner angeben.</translation>
    </message>
    <message>
        <source>{path} is no zip archive of scans, or it is damaged; get it anew.</source>
        <translation>{path} ist kein Zip-Archiv mit Scans oder beschädigt; die Datei neu beschaffen.</translation>
    </message>
    <message>
        <source>{path} holds a name that leads out of it ({what}); get the file anew.</source>
        <translation>{path} enthält einen Namen, der hinausführt ({what}); die Datei neu beschaffen.</translation>
    </message>
    <message>
        <source>no end of a directory</source>
        <translation>das Ende des Verzeichnisses fehlt</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds more than {n} entries; name an archive of scans.</source>
        <translation>
            <numerusform>{path} enthält mehr als {n} Eintrag; ein Archiv mit Scans angeben.</numerusform>
            <numerusform>{path} enthält mehr als {n} Einträge; ein Archiv mit Scans angeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in {path} is larger than a scan of a digit; get the file anew.</source>
        <translation>{name} in {path} ist größer als der Scan einer Ziffer; die Datei neu beschaffen.</translation>
    </message>
    <message>
        <source>{name} in {path} cannot be unpacked ({error}); get the file anew.</source>
        <translation>{name} in {path} kann nicht entpackt werden ({error}); die Datei neu beschaffen.</translation>
    </message>
    <message>
        <source>{name} is no image; get the file anew.</source>
        <translation>{name} ist kein Bild; die Datei neu beschaffen.</translation>
    </message>
    <message numerus="yes">
        <source>{path} has over {n} rows; use a part of it.</source>
        <translation>
            <numerusform>{path} hat über {n} Zeile; nur einen Teil davon verwenden.</numerusform>
            <numerusform>{path} hat über {n} Zeilen; nur einen Teil davon verwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of {path} ends in {what}, which is no digit 0 to 9.</source>
        <translation>Zeile {number} von {path} endet mit {what}, das ist keine Ziffer von 0 bis 9.</translation>
    </message>
    <message>
        <source>Line {number} of {path} is not understood; it should hold x and y of 8 points, 0 to 100, and a digit.</source>
        <translation>Zeile {number} von {path} ist unverständlich; sie sollte x und y von 8 Punkten enthalten, jeweils 0 bis 100, und eine Ziffer.</translation>
    </message>
    <message>
        <source>{path} has no column of labels beside 784 of pixels; name a table that has.</source>
        <translation>{path} hat keine Spalte mit Beschriftungen neben 784 mit Pixeln; eine solche Tabelle angeben.</translation>
    </message>
    <message>
        <source>Line {number} of {path} holds pixels outside 0 to 255; bring them to this range.</source>
        <translation>Zeile {number} von {path} enthält Pixel außerhalb von 0 bis 255; sie in diesen Bereich bringen.</translation>
    </message>
    <message>
        <source>something other than numbers</source>
        <translation>etwas anderes als Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers</source>
        <translation>
            <numerusform>{n} Zahl</numerusform>
            <numerusform>{n} Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of {path} is no label and 784 pixels ({held}); get the file anew.</source>
        <translation>Zeile {number} von {path} ist nicht eine Beschriftung und 784 Pixel ({held}); die Datei neu beschaffen.</translation>
    </message>
    <message>
        <source>{path} holds no digits of UJIpenchars2; name the file of that collection.</source>
        <translation>{path} enthält keine Ziffern von UJIpenchars2; die Datei dieser Sammlung angeben.</translation>
    </message>
    <message>
        <source>{path} ends in the middle of a digit; get the file anew.</source>
        <translation>{path} endet mitten in einer Ziffer; die Datei neu beschaffen.</translation>
    </message>
    <message>
        <source>Line {number} of {path} is not understood: {what}; get the file anew.</source>
        <translation>Zeile {number} von {path} ist unverständlich: {what}; die Datei neu beschaffen.</translation>
    </message>
    <message>
        <source>{path} is missing; put the pen strokes there, or name their folder.</source>
        <translation>{path} fehlt; die Stiftstriche dorthin legen oder ihren Ordner angeben.</translation>
    </message>
    <message>
        <source>The text in {path} cannot be read ({error}); get the file anew.</source>
        <translation>Der Text in {path} kann nicht gelesen werden ({error}); die Datei neu beschaffen.</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>eine Zeile ist zu lang</translation>
    </message>
    <message numerus="yes">
        <source>it has over {most} bytes or {n} lines</source>
        <translation>
            <numerusform>sie hat über {most} Bytes oder {n} Zeile</numerusform>
            <numerusform>sie hat über {most} Bytes oder {n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path} holds over {n} drawings; use a part of it.</source>
        <translation>
            <numerusform>{path} enthält über {n} Zeichnung; nur einen Teil davon verwenden.</numerusform>
            <numerusform>{path} enthält über {n} Zeichnungen; nur einen Teil davon verwenden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line {number} of {path} is in a stroke of over {n} points; get the file anew.</source>
        <translation>
            <numerusform>Zeile {number} von {path} liegt in einem Strich mit über {n} Punkt; die Datei neu beschaffen.</numerusform>
            <numerusform>Zeile {number} von {path} liegt in einem Strich mit über {n} Punkten; die Datei neu beschaffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no images among {list}; name MNIST, or others, too.</source>
        <translation>Unter {list} sind keine Bilder; auch MNIST oder andere angeben.</translation>
    </message>
    <message numerus="yes">
        <source>There are no digits to learn from beside the {n} held-out ones; get MNIST.</source>
        <translation>
            <numerusform>Außer der {n} zurückgehaltenen Ziffer gibt es keine zum Lernen; MNIST beschaffen.</numerusform>
            <numerusform>Außer den {n} zurückgehaltenen Ziffern gibt es keine zum Lernen; MNIST beschaffen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A batch of {batch_size} is more than the {n} digits there are; choose a smaller one.</source>
        <translation>
            <numerusform>Ein Batch von {batch_size} ist mehr, als es Ziffern gibt ({n}); einen kleineren wählen.</numerusform>
            <numerusform>Ein Batch von {batch_size} ist mehr, als es Ziffern gibt ({n}); einen kleineren wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is no file but a pipe or a device; name a file.</source>
        <translation>{path} ist keine Datei, sondern eine Pipe oder ein Gerät; eine Datei angeben.</translation>
    </message>
    <message>
        <source>{path} holds no digits; name a file that does.</source>
        <translation>{path} enthält keine Ziffern; eine Datei mit Ziffern angeben.</translation>
    </message>
    <message>
        <source>{path} does not exist; check the name.</source>
        <translation>{path} gibt es nicht; den Namen prüfen.</translation>
    </message>
    <message>
        <source>{path} has neither {first} nor {second}, nor folders named 0 to 9; name the files themselves.</source>
        <translation>{path} hat weder {first} noch {second} noch Ordner von 0 bis 9; die Dateien selbst angeben.</translation>
    </message>
    <message>
        <source>Pen strokes</source>
        <translation>Stiftstriche</translation>
    </message>
    <message>
        <source>Swiss scans</source>
        <translation>Schweizer Scans</translation>
    </message>
    <message>
        <source>Spanish pen strokes</source>
        <translation>Spanische Stiftstriche</translation>
    </message>
    <message>
        <source>{named} has no {file}; name the folder that has it.</source>
        <translation>{named} hat keine Datei {file}; den Ordner angeben, der sie hat.</translation>
    </message>
    <message>
        <source>{file} is nowhere: download it on the Train page, or name its folder with --data or in DIGITPAD_DATA.</source>
        <translation>{file} ist nirgends zu finden: auf der Seite „Training“ herunterladen oder den Ordner mit --data oder in DIGITPAD_DATA angeben.</translation>
    </message>
    <message>
        <source>{file} is nowhere: download it on the Train page or by `python -m digitpad_training.sources --download`, or name its folder with --data or in DIGITPAD_DATA.</source>
        <translation>{file} ist nirgends zu finden: auf der Seite „Training“ oder mit `python -m digitpad_training.sources --download` herunterladen, oder den Ordner mit --data oder in DIGITPAD_DATA angeben.</translation>
    </message>
    <message>
        <source>{path} is not as it was published (its checksum differs); get it anew.</source>
        <translation>{path} entspricht nicht der veröffentlichten Fassung (die Prüfsumme weicht ab); die Datei neu beschaffen.</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>Das Bild</translation>
    </message>
    <message numerus="yes">
        <source>{name} shows more than {n} pieces of ink; cut out the number to read.</source>
        <translation>
            <numerusform>{name} zeigt mehr als {n} Stück Tinte; die zu lesende Zahl ausschneiden.</numerusform>
            <numerusform>{name} zeigt mehr als {n} Stücke Tinte; die zu lesende Zahl ausschneiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has more than {size} MB; save the drawing as PNG and open that.</source>
        <translation>{name} hat mehr als {size} MB; die Zeichnung als PNG speichern und dieses öffnen.</translation>
    </message>
    <message>
        <source>{name} was changed after digitpad had saved it, and is no drawing any more; save it as PNG and open that.</source>
        <translation>{name} wurde verändert, nachdem digitpad die Datei gespeichert hatte, und ist keine Zeichnung mehr; als PNG speichern und dieses öffnen.</translation>
    </message>
    <message>
        <source>{name} shows no ink; use an image with a digit on plain paper.</source>
        <translation>{name} zeigt keine Tinte; ein Bild mit einer Ziffer auf einfarbigem Papier verwenden.</translation>
    </message>
    <message>
        <source>{name} needs more memory than an image may take; make it smaller.</source>
        <translation>{name} braucht mehr Speicher, als ein Bild brauchen darf; das Bild verkleinern.</translation>
    </message>
    <message>
        <source>{name} is a folder; name the image files in it.</source>
        <translation>{name} ist ein Ordner; die Bilddateien darin angeben.</translation>
    </message>
    <message>
        <source>{name} is of a kind that is not read ({kind}); save it as PNG or JPEG and open that.</source>
        <translation>{name} ist von einer Art, die nicht gelesen wird ({kind}); als PNG oder JPEG speichern und dieses öffnen.</translation>
    </message>
    <message>
        <source>{name} does not exist; check the name.</source>
        <translation>{name} gibt es nicht; den Namen prüfen.</translation>
    </message>
    <message>
        <source>it is damaged or incomplete</source>
        <translation>die Datei ist beschädigt oder unvollständig</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}; try another copy of it.</source>
        <translation>{name} kann nicht gelesen werden: {reason}; eine andere Kopie versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is a JPEG of more than {n} scans; save it as an ordinary one.</source>
        <translation>
            <numerusform>{name} ist ein JPEG mit mehr als {n} Durchlauf; als gewöhnliches speichern.</numerusform>
            <numerusform>{name} ist ein JPEG mit mehr als {n} Durchläufen; als gewöhnliches speichern.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is no PNG, JPEG, BMP, WebP, TIFF or GIF image; convert it to one.</source>
        <translation>{name} ist kein PNG-, JPEG-, BMP-, WebP-, TIFF- oder GIF-Bild; in ein solches umwandeln.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} million pixels; make it smaller.</source>
        <translation>
            <numerusform>{name} hat mehr als {n} Million Pixel; das Bild verkleinern.</numerusform>
            <numerusform>{name} hat mehr als {n} Millionen Pixel; das Bild verkleinern.</numerusform>
        </translation>
    </message>
    <message>
        <source>a HEIC image</source>
        <translation>ein HEIC-Bild</translation>
    </message>
    <message>
        <source>an AVIF image</source>
        <translation>ein AVIF-Bild</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation>ein JPEG-2000-Bild</translation>
    </message>
    <message>
        <source>a JPEG XL image</source>
        <translation>ein JPEG-XL-Bild</translation>
    </message>
    <message>
        <source>a Photoshop image</source>
        <translation>ein Photoshop-Bild</translation>
    </message>
    <message>
        <source>an SVG that was not saved by digitpad</source>
        <translation>ein SVG, das nicht von digitpad gespeichert wurde</translation>
    </message>
    <message>
        <source>The export was ended at its limit: {limit}.</source>
        <translation>Der Export wurde an seiner Grenze beendet: {limit}.</translation>
    </message>
    <message>
        <source>The import was ended at its limit: {limit}.</source>
        <translation>Der Import wurde an seiner Grenze beendet: {limit}.</translation>
    </message>
    <message>
        <source>{size} GB of memory</source>
        <translation>{size} GB Speicher</translation>
    </message>
    <message>
        <source>{seconds} minutes</source>
        <translation>{seconds} Minuten</translation>
    </message>
    <message>
        <source>No temporary files can be written ({reason}); make room for them, or set TMPDIR.</source>
        <translation>Es können keine temporären Dateien geschrieben werden ({reason}); Platz schaffen oder TMPDIR setzen.</translation>
    </message>
    <message>
        <source>The export failed: its process ended unexpectedly ({how}), for want of memory or because the file is damaged.</source>
        <translation>Der Export ist fehlgeschlagen: Sein Prozess wurde unerwartet beendet ({how}), aus Mangel an Speicher oder weil die Datei beschädigt ist.</translation>
    </message>
    <message>
        <source>The import failed: its process ended unexpectedly ({how}), for want of memory or because the file is damaged.</source>
        <translation>Der Import ist fehlgeschlagen: Sein Prozess wurde unerwartet beendet ({how}), aus Mangel an Speicher oder weil die Datei beschädigt ist.</translation>
    </message>
    <message>
        <source>The process that reads the digits has ended; choose them again.</source>
        <translation>Der Prozess, der die Ziffern liest, ist beendet; sie noch einmal wählen.</translation>
    </message>
    <message>
        <source>{path} is damaged or of an unknown kind; get it anew.</source>
        <translation>{path} ist beschädigt oder von unbekannter Art; die Datei neu beschaffen.</translation>
    </message>
    <message>
        <source>{name} takes longer than {seconds} seconds to read; save it in a simpler form.</source>
        <translation>{name} braucht zum Lesen länger als {seconds} Sekunden; in einfacherer Form speichern.</translation>
    </message>
    <message>
        <source>{name} cannot be read: it needs more than 1 GB of memory, or is damaged; make it smaller.</source>
        <translation>{name} kann nicht gelesen werden: Das Bild braucht mehr als 1 GB Speicher oder ist beschädigt; das Bild verkleinern.</translation>
    </message>
    <message>
        <source>The folder of models {models} cannot be written ({reason}); check it, and that there is room.</source>
        <translation>In den Modellordner {models} kann nicht geschrieben werden ({reason}); ihn prüfen, auch ob dort Platz ist.</translation>
    </message>
    <message>
        <source>The model cannot be put in {models} ({reason}); check it, and that there is room.</source>
        <translation>Das Modell kann nicht in {models} abgelegt werden ({reason}); den Ordner prüfen, auch ob dort Platz ist.</translation>
    </message>
    <message>
        <source>The import failed: its package refers to other places.</source>
        <translation>Der Import ist fehlgeschlagen: Das Paket verweist auf andere Orte.</translation>
    </message>
    <message numerus="yes">
        <source>{path} could not be read within the limits of 2 GB and {n} seconds; use a part of it, or get it anew.</source>
        <translation>
            <numerusform>{path} konnte in den Grenzen von 2 GB und {n} Sekunde nicht gelesen werden; nur einen Teil verwenden oder die Datei neu beschaffen.</numerusform>
            <numerusform>{path} konnte in den Grenzen von 2 GB und {n} Sekunden nicht gelesen werden; nur einen Teil verwenden oder die Datei neu beschaffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>no more samples came</source>
        <translation>es kamen keine weiteren Proben</translation>
    </message>
    <message>
        <source>{path} needs more than 2 GB of memory; use a part of it.</source>
        <translation>{path} braucht mehr als 2 GB Speicher; nur einen Teil davon verwenden.</translation>
    </message>
    <message>
        <source>No process can be started ({reason}); close other programs and try again.</source>
        <translation>Es kann kein Prozess gestartet werden ({reason}); andere Programme schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>exit status {code}</source>
        <translation>Rückgabewert {code}</translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation>Signal {name}</translation>
    </message>
    <message>
        <source>The training was stopped; what it had learned is still kept.</source>
        <translation>Das Training wurde angehalten; das Gelernte ist noch vorhanden.</translation>
    </message>
    <message>
        <source>The training did not answer and was ended; its last whole epoch is kept.</source>
        <translation>Das Training antwortete nicht und wurde beendet; seine letzte ganze Epoche ist noch vorhanden.</translation>
    </message>
    <message>
        <source>epoch {epoch}, step {step}</source>
        <translation>Epoche {epoch}, Schritt {step}</translation>
    </message>
    <message numerus="yes">
        <source>The training has not answered for {n} seconds and was ended.</source>
        <translation>
            <numerusform>Das Training hat seit {n} Sekunde nicht geantwortet und wurde beendet.</numerusform>
            <numerusform>Das Training hat seit {n} Sekunden nicht geantwortet und wurde beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training&apos;s process ended unexpectedly ({how}).</source>
        <translation>Der Prozess des Trainings wurde unerwartet beendet ({how}).</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>sigmoids</source>
        <translation>Sigmoide</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>Exporting to {name}, and checking it…</source>
        <translation>{name} wird exportiert und geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>{n} digits in {runtime}: largest difference of a probability {difference}, the same digit on {share}</source>
        <translation>
            <numerusform>{n} Ziffer in {runtime}: größter Unterschied einer Wahrscheinlichkeit {difference}, dieselbe Ziffer bei {share}</numerusform>
            <numerusform>{n} Ziffern in {runtime}: größter Unterschied einer Wahrscheinlichkeit {difference}, dieselbe Ziffer bei {share}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is written. {check}.</source>
        <translation>{name} ist geschrieben. {check}.</translation>
    </message>
    <message>
        <source>Importing {name}, and trying it on known digits…</source>
        <translation>{name} wird importiert und an bekannten Ziffern erprobt…</translation>
    </message>
    <message>
        <source>values {range}</source>
        <translation>Werte {range}</translation>
    </message>
    <message>
        <source>bright ink</source>
        <translation>helle Tinte</translation>
    </message>
    <message>
        <source>dark ink</source>
        <translation>dunkle Tinte</translation>
    </message>
    <message>
        <source>images transposed</source>
        <translation>Bilder transponiert</translation>
    </message>
    <message>
        <source>images padded to {side}x{side}</source>
        <translation>Bilder auf {side}x{side} aufgefüllt</translation>
    </message>
    <message>
        <source>images enlarged to {side}x{side}</source>
        <translation>Bilder auf {side}x{side} vergrößert</translation>
    </message>
    <message>
        <source>outputs: {outputs}</source>
        <translation>Ausgaben: {outputs}</translation>
    </message>
    <message>
        <source>{how}; {share} of digits made to try it on read right</source>
        <translation>{how}; {share} der zur Erprobung erzeugten Ziffern richtig gelesen</translation>
    </message>
    <message>
        <source>{name} is imported: {how}.</source>
        <translation>{name} ist importiert: {how}.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatik</translation>
    </message>
    <message>
        <source>{name} is a pickle, which could run anything when it is read; export the network to ONNX (torch.onnx.export) and import that.</source>
        <translation>{name} ist eine Pickle-Datei, die beim Lesen alles Mögliche ausführen könnte; das Netz nach ONNX exportieren (torch.onnx.export) und dieses importieren.</translation>
    </message>
    <message>
        <source>{name} is a pickle, which could run anything when it is read; export the network to ONNX (of scikit-learn by skl2onnx) and import that.</source>
        <translation>{name} ist eine Pickle-Datei, die beim Lesen alles Mögliche ausführen könnte; das Netz nach ONNX exportieren (aus scikit-learn mit skl2onnx) und dieses importieren.</translation>
    </message>
    <message>
        <source>{name} holds the numbers of MATLAB, not a network; export it to ONNX (exportONNXNetwork) and import that.</source>
        <translation>{name} enthält Zahlen von MATLAB, kein Netz; nach ONNX exportieren (exportONNXNetwork) und dieses importieren.</translation>
    </message>
    <message>
        <source>{name} is a model of Core ML, which is not read here; export the network to ONNX or save it as .keras.</source>
        <translation>{name} ist ein Modell von Core ML, das hier nicht gelesen wird; das Netz nach ONNX exportieren oder als .keras speichern.</translation>
    </message>
    <message>
        <source>{name} is a frozen graph of TensorFlow, which is not read here; convert it to .tflite, or to ONNX by tf2onnx.</source>
        <translation>{name} ist ein eingefrorener Graph von TensorFlow, der hier nicht gelesen wird; in .tflite umwandeln oder mit tf2onnx in ONNX.</translation>
    </message>
    <message>
        <source>{name} is a checkpoint, weights without a network; save the whole model (model.save) as .keras.</source>
        <translation>{name} ist ein Checkpoint, also Gewichte ohne Netz; das ganze Modell als .keras speichern (model.save).</translation>
    </message>
    <message>
        <source>{name} holds weights alone, without a network; export the network to ONNX or save it as .keras.</source>
        <translation>{name} enthält nur Gewichte, kein Netz; das Netz nach ONNX exportieren oder als .keras speichern.</translation>
    </message>
    <message>
        <source>{name} holds arrays, not a network; save the whole model (model.save) as .keras.</source>
        <translation>{name} enthält Arrays, kein Netz; das ganze Modell als .keras speichern (model.save).</translation>
    </message>
    <message>
        <source>{name} is a model of Caffe, which is not read here; export the network to ONNX and import that.</source>
        <translation>{name} ist ein Modell von Caffe, das hier nicht gelesen wird; das Netz nach ONNX exportieren und dieses importieren.</translation>
    </message>
    <message>
        <source>{name} is a part of a SavedModel; choose the folder that it lies in.</source>
        <translation>{name} ist Teil eines SavedModel; den Ordner wählen, in dem die Datei liegt.</translation>
    </message>
    <message>
        <source>{name} is compressed; unpack it and import what is in it.</source>
        <translation>{name} ist gepackt; entpacken und den Inhalt importieren.</translation>
    </message>
    <message>
        <source>{name} is another kind of file, or damaged, whatever its name says; save the model again, as .keras.</source>
        <translation>{name} ist eine Datei anderer Art oder beschädigt, was auch immer ihr Name sagt; das Modell noch einmal als .keras speichern.</translation>
    </message>
    <message>
        <source>{name} is an unpacked .keras file; pack its three files into a zip called {stem}.keras.</source>
        <translation>{name} ist eine entpackte .keras-Datei; ihre drei Dateien in ein Zip namens {stem}.keras packen.</translation>
    </message>
    <message>
        <source>{name} is a folder without a saved_model.pb or a model.json; choose the file of a model.</source>
        <translation>{name} ist ein Ordner ohne saved_model.pb und model.json; die Datei eines Modells wählen.</translation>
    </message>
    <message>
        <source>Keras, HDF5</source>
        <translation>Keras, HDF5</translation>
    </message>
    <message>
        <source>LiteRT, 16 bits</source>
        <translation>LiteRT, 16 Bit</translation>
    </message>
    <message>
        <source>LiteRT, 8 bits</source>
        <translation>LiteRT, 8 Bit</translation>
    </message>
    <message>
        <source>LiteRT, 8 bits throughout</source>
        <translation>LiteRT, durchgehend 8 Bit</translation>
    </message>
    <message>
        <source>C array of the LiteRT model</source>
        <translation>C-Array des LiteRT-Modells</translation>
    </message>
    <message>
        <source>C array, 8 bits throughout</source>
        <translation>C-Array, durchgehend 8 Bit</translation>
    </message>
    <message>
        <source>TensorFlow.js layers model</source>
        <translation>Layers-Modell von TensorFlow.js</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>There is no format {name}; choose one of {list}.</source>
        <translation>Das Format {name} gibt es nicht; eines von diesen wählen: {list}.</translation>
    </message>
    <message>
        <source>export to {id}</source>
        <translation>nach {id} exportieren</translation>
    </message>
    <message>
        <source>exporting models</source>
        <translation>Modelle exportieren</translation>
    </message>
    <message>
        <source>importing networks</source>
        <translation>Netze importieren</translation>
    </message>
    <message>
        <source>An export to {id} needs {names}, not installed; install with pip install &apos;digitpad[export]&apos;.</source>
        <translation>Zum Exportieren nach {id} fehlt: {names}; mit pip install &apos;digitpad[export]&apos; installieren.</translation>
    </message>
    <message>
        <source>An import needs {list}; install with pip install &apos;digitpad[train]&apos;.</source>
        <translation>Zum Importieren fehlt: {list}; mit pip install &apos;digitpad[train]&apos; installieren.</translation>
    </message>
    <message>
        <source>A file of the format {id} ends in {suffix}; call it {name}{suffix}.</source>
        <translation>Eine Datei im Format {id} endet auf {suffix}; sie {name}{suffix} nennen.</translation>
    </message>
    <message>
        <source>{path} is a folder; choose the name of a file.</source>
        <translation>{path} ist ein Ordner; den Namen einer Datei wählen.</translation>
    </message>
    <message>
        <source>{path} is a file; choose a new folder.</source>
        <translation>{path} ist eine Datei; einen neuen Ordner wählen.</translation>
    </message>
    <message>
        <source>{path} exists already; choose a new folder.</source>
        <translation>{path} gibt es schon; einen neuen Ordner wählen.</translation>
    </message>
    <message>
        <source>{path} exists already; choose another name, or add --force.</source>
        <translation>{path} gibt es schon; einen anderen Namen wählen oder --force hinzufügen.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); see that you may read it, or use a copy of it.</source>
        <translation>{path} kann nicht gelesen werden ({reason}); die Leserechte prüfen oder eine Kopie verwenden.</translation>
    </message>
    <message>
        <source>{name} does not exist or is no file; check the name.</source>
        <translation>{name} gibt es nicht, oder es ist keine Datei; den Namen prüfen.</translation>
    </message>
    <message>
        <source>{name} is empty; save the model again.</source>
        <translation>{name} ist leer; das Modell noch einmal speichern.</translation>
    </message>
    <message numerus="yes">
        <source>{folder} holds more than {n} files; move the network to a folder of its own.</source>
        <translation>
            <numerusform>{folder} enthält mehr als {n} Datei; das Netz in einen eigenen Ordner verschieben.</numerusform>
            <numerusform>{folder} enthält mehr als {n} Dateien; das Netz in einen eigenen Ordner verschieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has {size} MB, more than {most}; use a smaller network.</source>
        <translation>{name} hat {size} MB, mehr als {most}; ein kleineres Netz verwenden.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} operations; use a smaller network.</source>
        <translation>
            <numerusform>{name} hat mehr als {n} Operation; ein kleineres Netz verwenden.</numerusform>
            <numerusform>{name} hat mehr als {n} Operationen; ein kleineres Netz verwenden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden layers are numbers of units from 1 to {n}, such as 128, 64; before them there may be convolutions, such as conv 16, conv 32, 64.</source>
        <translation>
            <numerusform>Für verborgene Schichten Anzahlen von Einheiten von 1 bis {n} angeben, etwa 128, 64; davor sind Faltungen möglich, etwa conv 16, conv 32, 64.</numerusform>
            <numerusform>Für verborgene Schichten Anzahlen von Einheiten von 1 bis {n} angeben, etwa 128, 64; davor sind Faltungen möglich, etwa conv 16, conv 32, 64.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convolutions come before the layers of units, as in conv 16, conv 32, 64; change the order.</source>
        <translation>Faltungen kommen vor den Schichten von Einheiten, wie in conv 16, conv 32, 64; die Reihenfolge ändern.</translation>
    </message>
    <message numerus="yes">
        <source>After {n} convolutions an image has one pixel left; use {n} at most.</source>
        <translation>
            <numerusform>Nach {n} Faltung hat ein Bild nur noch ein Pixel; höchstens {n} verwenden.</numerusform>
            <numerusform>Nach {n} Faltungen hat ein Bild nur noch ein Pixel; höchstens {n} verwenden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A convolution has from 1 to {n} filters; choose fewer.</source>
        <translation>
            <numerusform>Eine Faltung hat 1 bis {n} Filter; weniger wählen.</numerusform>
            <numerusform>Eine Faltung hat 1 bis {n} Filter; weniger wählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A network of {n} hidden layers does not learn; use {most} at most.</source>
        <translation>
            <numerusform>Ein Netz mit {n} verborgenen Schicht lernt nicht; höchstens {most} verwenden.</numerusform>
            <numerusform>Ein Netz mit {n} verborgenen Schichten lernt nicht; höchstens {most} verwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training was stopped before its first epoch was over; there is nothing to keep.</source>
        <translation>Das Training wurde angehalten, bevor seine erste Epoche zu Ende war; es gibt nichts aufzuheben.</translation>
    </message>
    <message>
        <source>a recipe without a name</source>
        <translation>ein Rezept ohne Namen</translation>
    </message>
    <message>
        <source>{what} where a recipe has something else</source>
        <translation>{what}, wo ein Rezept etwas anderes hat</translation>
    </message>
    <message>
        <source>{name} is not within {least} and {most}</source>
        <translation>{name} liegt nicht zwischen {least} und {most}</translation>
    </message>
    <message>
        <source>an augmentation is not within 0 and {most}</source>
        <translation>eine Verformung liegt nicht zwischen 0 und {most}</translation>
    </message>
    <message>
        <source>a recipe has no {what}</source>
        <translation>ein Rezept hat kein {what}</translation>
    </message>
    <message>
        <source>two hidden layers of 128, ReLU, softmax</source>
        <translation>zwei verborgene Schichten mit 128, ReLU, Softmax</translation>
    </message>
    <message>
        <source>97 % training, 96 % test</source>
        <translation>97 % im Training, 96 % im Test</translation>
    </message>
    <message>
        <source>no hidden layer, ten sigmoid outputs divided by their sum</source>
        <translation>keine verborgene Schicht, zehn Sigmoid-Ausgaben geteilt durch ihre Summe</translation>
    </message>
    <message>
        <source>one hidden layer of 100, ReLU, ten sigmoid outputs divided by their sum</source>
        <translation>eine verborgene Schicht mit 100, ReLU, zehn Sigmoid-Ausgaben geteilt durch ihre Summe</translation>
    </message>
    <message>
        <source>over 97 %</source>
        <translation>über 97 %</translation>
    </message>
    <message>
        <source>one hidden layer of 128, ReLU, softmax</source>
        <translation>eine verborgene Schicht mit 128, ReLU, Softmax</translation>
    </message>
    <message>
        <source>98.9 % training, 97.19 % validation</source>
        <translation>98,9 % im Training, 97,19 % in der Validierung</translation>
    </message>
    <message>
        <source>the same network, past 97 % in the shortest time</source>
        <translation>dasselbe Netz, in kürzester Zeit über 97 %</translation>
    </message>
    <message>
        <source>hidden layers of 512 and 128, sigmoid, softmax</source>
        <translation>verborgene Schichten mit 512 und 128, Sigmoid, Softmax</translation>
    </message>
    <message>
        <source>two hidden layers of 50, ReLU, ten sigmoid outputs divided by their sum</source>
        <translation>zwei verborgene Schichten mit 50, ReLU, zehn Sigmoid-Ausgaben geteilt durch ihre Summe</translation>
    </message>
    <message>
        <source>about 99 %</source>
        <translation>etwa 99 %</translation>
    </message>
    <message>
        <source>hidden layers of 512 and 256 with batch normalisation and dropout</source>
        <translation>verborgene Schichten mit 512 und 256, Batch-Normalisierung und Dropout</translation>
    </message>
    <message>
        <source>the same, learning from bent digits</source>
        <translation>dasselbe, lernt aus verformten Ziffern</translation>
    </message>
    <message>
        <source>five convolutions of 16, 32 and 48 filters, one hidden layer of 128</source>
        <translation>fünf Faltungen mit 16, 32 und 48 Filtern, eine verborgene Schicht mit 128</translation>
    </message>
    <message>
        <source>the network that ships with the program</source>
        <translation>das Netz, das mit dem Programm kommt</translation>
    </message>
    <message>
        <source>The network that tells digits from the rest is missing or damaged; install digitpad again.</source>
        <translation>Das Netz, das Ziffern von anderem unterscheidet, fehlt oder ist beschädigt; digitpad neu installieren.</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>The pad keeps the path of your pen. The frame is around what counts; stray dots do not.</source>
        <translation>Der Zeichenblock merkt sich den Weg des Stifts. Der Rahmen umgibt, was zählt; verstreute Punkte zählen nicht.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Only the part with ink is kept, and your pen is made equally wide: place and pen do not matter.</source>
        <translation>Nur der Teil mit Tinte bleibt, und der Stift wird gleich breit: Ort und Stift spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalieren</translation>
    </message>
    <message>
        <source>The ink is shrunk until its longer side has 20 pixels: how large you draw does not matter.</source>
        <translation>Die Tinte schrumpft, bis ihre längere Seite 20 Pixel hat: Wie groß gezeichnet wird, spielt keine Rolle.</translation>
    </message>
    <message>
        <source>Centre of mass</source>
        <translation>Schwerpunkt</translation>
    </message>
    <message>
        <source>The dot is where the ink would balance on a needle. It moves to where the lines cross.</source>
        <translation>An diesem Punkt würde die Tinte auf einer Nadel balancieren. Er rückt dorthin, wo sich die Linien kreuzen.</translation>
    </message>
    <message>
        <source>This is all that the network sees: 784 numbers, from 0 for black to 1 for white.</source>
        <translation>Das ist alles, was das Netz sieht: 784 Zahlen, von 0 für Schwarz bis 1 für Weiß.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Layer after layer weighs these numbers, as it learnt from many digits, until ten are left.</source>
        <translation>Schicht um Schicht gewichtet diese Zahlen, wie an vielen Ziffern gelernt, bis zehn übrig sind.</translation>
    </message>
    <message>
        <source>Thin frames: groups of strokes that were tried. Thick ones: the best chain, your number.</source>
        <translation>Dünne Rahmen: Gruppen von Strichen, die probiert wurden. Dicke: die beste Kette, also die Zahl.</translation>
    </message>
    <message>
        <source>Your {digit}, step by step</source>
        <translation>Die {digit}, Schritt für Schritt</translation>
    </message>
    <message>
        <source>The {digit} of your {number}, step by step</source>
        <translation>Die {digit} aus {number}, Schritt für Schritt</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} Pixel</translation>
    </message>
    <message numerus="yes">
        <source>{n} pixel(s) with ink</source>
        <translation>
            <numerusform>{n} Pixel mit Tinte</numerusform>
            <numerusform>{n} Pixel mit Tinte</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit} with {share}</source>
        <translation>{digit} mit {share}</translation>
    </message>
    <message numerus="yes">
        <source>{n} right</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} nach rechts</numerusform>
            <numerusform>{n} nach rechts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} nach links</numerusform>
            <numerusform>{n} nach links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} down</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} nach unten</numerusform>
            <numerusform>{n} nach unten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} up</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} nach oben</numerusform>
            <numerusform>{n} nach oben</numerusform>
        </translation>
    </message>
    <message>
        <source>In the middle already</source>
        <translation>Schon in der Mitte</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of {n} group(s) chosen</source>
        <translation>
            <numerusform>{chosen} von {n} Gruppe gewählt</numerusform>
            <numerusform>{chosen} von {n} Gruppen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>From an image</source>
        <translation>Aus einem Bild</translation>
    </message>
    <message numerus="yes">
        <source>An image and {n} stroke(s)</source>
        <translation>
            <numerusform>Ein Bild und {n} Strich</numerusform>
            <numerusform>Ein Bild und {n} Striche</numerusform>
        </translation>
    </message>
    <message>
        <source>Image: {how}</source>
        <translation>Bild: {how}</translation>
    </message>
    <message>
        <source>Moved: {moves}</source>
        <translation>Verschoben: {moves}</translation>
    </message>
    <message numerus="yes">
        <source>{n} stroke(s)</source>
        <translation>
            <numerusform>{n} Strich</numerusform>
            <numerusform>{n} Striche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} point(s)</source>
        <translation>
            <numerusform>{n} Punkt</numerusform>
            <numerusform>{n} Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be imported ({what}); use a network of plain layers.</source>
        <translation>{name} kann nicht importiert werden ({what}); ein Netz aus einfachen Schichten verwenden.</translation>
    </message>
    <message>
        <source>{name} is damaged or no LiteRT model; save it again.</source>
        <translation>{name} ist beschädigt oder kein LiteRT-Modell; noch einmal speichern.</translation>
    </message>
    <message>
        <source>sparse tensors, or the same name again and again</source>
        <translation>dünn besetzte Tensoren oder immer wieder derselbe Name</translation>
    </message>
    <message>
        <source>it has several graphs or loops</source>
        <translation>es hat mehrere Graphen oder Schleifen</translation>
    </message>
    <message>
        <source>it has more than one input or output</source>
        <translation>es hat mehr als einen Eingang oder Ausgang</translation>
    </message>
    <message>
        <source>it has no path from its input to its output</source>
        <translation>es hat keinen Weg vom Eingang zum Ausgang</translation>
    </message>
    <message>
        <source>it has numbers in more axes than any image</source>
        <translation>es hat Zahlen in mehr Achsen als jedes Bild</translation>
    </message>
    <message>
        <source>it sums its numbers in an unusual way</source>
        <translation>es summiert seine Zahlen auf ungewöhnliche Weise</translation>
    </message>
    <message>
        <source>it answers with the digit alone ({kind}) and not with how likely each is</source>
        <translation>es antwortet nur mit der Ziffer ({kind}) und nicht damit, wie wahrscheinlich jede ist</translation>
    </message>
    <message>
        <source>it has the operator {kind}</source>
        <translation>es hat den Operator {kind}</translation>
    </message>
    <message>
        <source>it takes a logarithm of something other than its answers</source>
        <translation>es nimmt den Logarithmus von etwas anderem als seinen Antworten</translation>
    </message>
    <message>
        <source>it joins along another axis than the channels</source>
        <translation>es verbindet entlang einer anderen Achse als den Kanälen</translation>
    </message>
    <message>
        <source>it divides by numbers that it computes</source>
        <translation>es teilt durch Zahlen, die es berechnet</translation>
    </message>
    <message>
        <source>it has dilated filters</source>
        <translation>es hat dilatierte Filter</translation>
    </message>
    <message>
        <source>it takes the mean in an unusual way</source>
        <translation>es bildet den Mittelwert auf ungewöhnliche Weise</translation>
    </message>
    <message>
        <source>it pads its images in an unusual way</source>
        <translation>es füllt seine Bilder auf ungewöhnliche Weise auf</translation>
    </message>
    <message>
        <source>it turns its numbers around</source>
        <translation>es stellt seine Zahlen um</translation>
    </message>
    <message>
        <source>it has a softmax of an unusual kind</source>
        <translation>es hat ein Softmax ungewöhnlicher Art</translation>
    </message>
    <message>
        <source>it has arithmetic of an unusual kind</source>
        <translation>es rechnet auf ungewöhnliche Weise</translation>
    </message>
    <message>
        <source>it computes its own weights</source>
        <translation>es berechnet seine eigenen Gewichte</translation>
    </message>
    <message>
        <source>it has the same weights again and again</source>
        <translation>es hat immer wieder dieselben Gewichte</translation>
    </message>
    <message>
        <source>This network cannot be followed layer by layer ({what}).</source>
        <translation>Dieses Netz lässt sich nicht Schicht für Schicht verfolgen ({what}).</translation>
    </message>
    <message>
        <source>it does not end in ten answers</source>
        <translation>es endet nicht in zehn Antworten</translation>
    </message>
    <message>
        <source>it has more than {most} MB</source>
        <translation>es hat mehr als {most} MB</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Das Netz</translation>
    </message>
    <message>
        <source>it computes more numbers than can be shown</source>
        <translation>es berechnet mehr Zahlen, als sich zeigen lassen</translation>
    </message>
    <message>
        <source>it is damaged or too large</source>
        <translation>es ist beschädigt oder zu groß</translation>
    </message>
    <message>
        <source>it has layers of an unusual kind</source>
        <translation>es hat Schichten ungewöhnlicher Art</translation>
    </message>
    <message>
        <source>The image, 28 × 28 pixels</source>
        <translation>Das Bild, 28 × 28 Pixel</translation>
    </message>
    <message numerus="yes">
        <source>{n} unit(s)</source>
        <translation>
            <numerusform>{n} Einheit</numerusform>
            <numerusform>{n} Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} feature map(s) of {size}</source>
        <translation>
            <numerusform>{n} Merkmalskarte von {size}</numerusform>
            <numerusform>{n} Merkmalskarten von {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>MNIST test digits</source>
        <translation>MNIST-Testziffern</translation>
    </message>
    <message>
        <source>test digits of its own data</source>
        <translation>Testziffern seiner eigenen Daten</translation>
    </message>
    <message>
        <source>writers it never saw</source>
        <translation>Schreiber, die es nie gesehen hat</translation>
    </message>
    <message>
        <source>a hand&apos;s samples that it had not learned</source>
        <translation>Proben einer Handschrift, die es nicht gelernt hatte</translation>
    </message>
    <message>
        <source>digits made to try it on</source>
        <translation>zur Erprobung erzeugte Ziffern</translation>
    </message>
    <message>
        <source>Test digits of its own data</source>
        <translation>Testziffern seiner eigenen Daten</translation>
    </message>
    <message>
        <source>Writers it never saw</source>
        <translation>Schreiber, die es nie gesehen hat</translation>
    </message>
    <message>
        <source>A hand&apos;s samples that it had not learned</source>
        <translation>Proben einer Handschrift, die es nicht gelernt hatte</translation>
    </message>
    <message>
        <source>Digits made to try it on</source>
        <translation>Zur Erprobung erzeugte Ziffern</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>Das verwendete Modell</translation>
    </message>
    <message>
        <source>read right: {figures}</source>
        <translation>richtig gelesen: {figures}</translation>
    </message>
    <message>
        <source>It reads right: {figures}.</source>
        <translation>Es liest richtig: {figures}.</translation>
    </message>
    <message>
        <source>{network}: {figures}.</source>
        <translation>{network}: {figures}.</translation>
    </message>
    <message>
        <source>{heading}: {read}</source>
        <translation>{heading}: {read}</translation>
    </message>
    <message>
        <source>{right} of {digits} ({what})</source>
        <translation>{right} von {digits} ({what})</translation>
    </message>
    <message>
        <source>{share} ({what})</source>
        <translation>{share} ({what})</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>{own} of its own</source>
        <translation>{own} der eigenen</translation>
    </message>
    <message>
        <source>convolutions of {filters}</source>
        <translation>Faltungen mit {filters}</translation>
    </message>
    <message numerus="yes">
        <source>{n} weight(s)</source>
        <translation>
            <numerusform>{n} Gewicht</numerusform>
            <numerusform>{n} Gewichte</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>{share} of {digits} read right</source>
        <translation>{share} von {digits} richtig gelesen</translation>
    </message>
    <message>
        <source>its fields are not those of a card</source>
        <translation>ihre Felder sind nicht die einer Karte</translation>
    </message>
    <message>
        <source>its {name} is no short text</source>
        <translation>ihr Feld {name} ist kein kurzer Text</translation>
    </message>
    <message>
        <source>its {name} has no named values</source>
        <translation>ihr Feld {name} hat keine benannten Werte</translation>
    </message>
    <message>
        <source>its preprocessing_version is no whole number</source>
        <translation>ihre preprocessing_version ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>it has too many sums</source>
        <translation>sie hat zu viele Prüfsummen</translation>
    </message>
    <message>
        <source>its sums are no SHA-256</source>
        <translation>ihre Prüfsummen sind keine SHA-256</translation>
    </message>
    <message>
        <source>it has no figures for {part}</source>
        <translation>sie hat keine Angaben zu {part}</translation>
    </message>
    <message>
        <source>its accuracy for {part} is no share</source>
        <translation>ihre Genauigkeit zu {part} ist kein Anteil</translation>
    </message>
    <message>
        <source>its number of digits for {part} is no count</source>
        <translation>ihre Zahl der Ziffern zu {part} ist keine Anzahl</translation>
    </message>
    <message>
        <source>its confusion for {part} is no table of numbers</source>
        <translation>ihre Verwechslungen zu {part} sind keine Tabelle von Zahlen</translation>
    </message>
    <message>
        <source>The network that comes with digitpad</source>
        <translation>Das Netz, das mit digitpad kommt</translation>
    </message>
    <message>
        <source>The model {name} comes from elsewhere and was not tried yet; open it with digitpad first.</source>
        <translation>Das Modell {name} stammt von anderswo und wurde noch nicht erprobt; es zuerst mit digitpad öffnen.</translation>
    </message>
    <message>
        <source>There is no model {name}; choose one of {list}.</source>
        <translation>Ein Modell {name} gibt es nicht; eines von diesen wählen: {list}.</translation>
    </message>
    <message>
        <source>its last hidden layer</source>
        <translation>seine letzte verborgene Schicht</translation>
    </message>
    <message>
        <source>the digit image itself</source>
        <translation>das Ziffernbild selbst</translation>
    </message>
    <message>
        <source>preprocessing {version}, not {other}</source>
        <translation>Vorverarbeitung {version}, nicht {other}</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>es fehlt</translation>
    </message>
    <message>
        <source>it has no {file}</source>
        <translation>es hat kein {file}</translation>
    </message>
    <message>
        <source>it has no {name}</source>
        <translation>es hat kein {name}</translation>
    </message>
    <message>
        <source>it was made for another version of digitpad: {reason}</source>
        <translation>es wurde für eine andere Version von digitpad gemacht: {reason}</translation>
    </message>
    <message>
        <source>it has a {file} that cannot be read: {reason}</source>
        <translation>es hat ein {file}, das nicht gelesen werden kann: {reason}</translation>
    </message>
    <message>
        <source>it has a damaged {file}: it is no text</source>
        <translation>es hat ein beschädigtes {file}: es ist kein Text</translation>
    </message>
    <message>
        <source>it has a damaged {file}: {reason}</source>
        <translation>es hat ein beschädigtes {file}: {reason}</translation>
    </message>
    <message>
        <source>it has a {name} that cannot be read: {reason}</source>
        <translation>es hat ein {name}, das nicht gelesen werden kann: {reason}</translation>
    </message>
    <message>
        <source>it has a {name} of more than {most} MB</source>
        <translation>es hat ein {name} mit mehr als {most} MB</translation>
    </message>
    <message>
        <source>it has a damaged or changed {name}</source>
        <translation>es hat ein beschädigtes oder verändertes {name}</translation>
    </message>
    <message>
        <source>The bundled model cannot be used ({what}); install digitpad again.</source>
        <translation>Das mitgelieferte Modell ist nicht verwendbar ({what}); digitpad neu installieren.</translation>
    </message>
    <message>
        <source>The model {folder} cannot be used ({what}); use another one.</source>
        <translation>Das Modell {folder} ist nicht verwendbar ({what}); ein anderes verwenden.</translation>
    </message>
    <message>
        <source>{file} cannot be read; remove it to use the bundled model.</source>
        <translation>{file} kann nicht gelesen werden; die Datei entfernen, um das mitgelieferte Modell zu verwenden.</translation>
    </message>
    <message>
        <source>{folder} is not among the models in {models}; move it there.</source>
        <translation>{folder} ist nicht unter den Modellen in {models}; dorthin verschieben.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}; make room there.</source>
        <translation>{file} kann nicht geschrieben werden: {reason}; dort Platz schaffen.</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}; remove it to use the bundled model.</source>
        <translation>{file} kann nicht entfernt werden: {reason}; die Datei entfernen, um das mitgelieferte Modell zu verwenden.</translation>
    </message>
    <message>
        <source>not a digit?</source>
        <translation>keine Ziffer?</translation>
    </message>
    <message>
        <source>There is too much ink for a number: it is read as one digit. Erase some, or undo.</source>
        <translation>Für eine Zahl ist es zu viel Tinte: Sie wird als eine Ziffer gelesen. Etwas ausradieren oder rückgängig machen.</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>minus</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>{first} or {second}?</source>
        <translation>{first} oder {second}?</translation>
    </message>
    <message numerus="yes">
        <source>{answer}, {n} left out</source>
        <translation>
            <numerusform>{answer}, {n} ausgelassen</numerusform>
            <numerusform>{answer}, {n} ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}: {signs}, {said}</source>
        <translation>{number}: {signs}, {said}</translation>
    </message>
    <message>
        <source>or {other}?</source>
        <translation>oder {other}?</translation>
    </message>
    <message>
        <source>{place} of {groups}: {said}</source>
        <translation>{place} von {groups}: {said}</translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s)</source>
        <translation>
            <numerusform>{n} Ziffer</numerusform>
            <numerusform>{n} Ziffern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line(s)</source>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>&gt; {share}</source>
        <translation>&gt; {share}</translation>
    </message>
    <message>
        <source>over {share}</source>
        <translation>über {share}</translation>
    </message>
    <message>
        <source>{answer}, {share}</source>
        <translation>{answer}, {share}</translation>
    </message>
    <message>
        <source>{digit}: {share}</source>
        <translation>{digit}: {share}</translation>
    </message>
    <message>
        <source>your hand</source>
        <translation>eigene Handschrift</translation>
    </message>
    <message>
        <source>drawn by rule</source>
        <translation>nach Regeln gezeichnet</translation>
    </message>
    <message>
        <source>the part at the top left</source>
        <translation>der Teil oben links</translation>
    </message>
    <message>
        <source>the part at the top</source>
        <translation>der Teil oben</translation>
    </message>
    <message>
        <source>the part at the top right</source>
        <translation>der Teil oben rechts</translation>
    </message>
    <message>
        <source>the part on the left</source>
        <translation>der Teil links</translation>
    </message>
    <message>
        <source>the part in the middle</source>
        <translation>der Teil in der Mitte</translation>
    </message>
    <message>
        <source>the part on the right</source>
        <translation>der Teil rechts</translation>
    </message>
    <message>
        <source>the part at the bottom left</source>
        <translation>der Teil unten links</translation>
    </message>
    <message>
        <source>the part at the bottom</source>
        <translation>der Teil unten</translation>
    </message>
    <message>
        <source>the part at the bottom right</source>
        <translation>der Teil unten rechts</translation>
    </message>
    <message>
        <source>the upright stroke at the top left</source>
        <translation>der senkrechte Strich oben links</translation>
    </message>
    <message>
        <source>the upright stroke at the top</source>
        <translation>der senkrechte Strich oben</translation>
    </message>
    <message>
        <source>the upright stroke at the top right</source>
        <translation>der senkrechte Strich oben rechts</translation>
    </message>
    <message>
        <source>the upright stroke on the left</source>
        <translation>der senkrechte Strich links</translation>
    </message>
    <message>
        <source>the upright stroke in the middle</source>
        <translation>der senkrechte Strich in der Mitte</translation>
    </message>
    <message>
        <source>the upright stroke on the right</source>
        <translation>der senkrechte Strich rechts</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom left</source>
        <translation>der senkrechte Strich unten links</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom</source>
        <translation>der senkrechte Strich unten</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom right</source>
        <translation>der senkrechte Strich unten rechts</translation>
    </message>
    <message>
        <source>the level stroke at the top left</source>
        <translation>der waagerechte Strich oben links</translation>
    </message>
    <message>
        <source>the level stroke at the top</source>
        <translation>der waagerechte Strich oben</translation>
    </message>
    <message>
        <source>the level stroke at the top right</source>
        <translation>der waagerechte Strich oben rechts</translation>
    </message>
    <message>
        <source>the level stroke on the left</source>
        <translation>der waagerechte Strich links</translation>
    </message>
    <message>
        <source>the level stroke in the middle</source>
        <translation>der waagerechte Strich in der Mitte</translation>
    </message>
    <message>
        <source>the level stroke on the right</source>
        <translation>der waagerechte Strich rechts</translation>
    </message>
    <message>
        <source>the level stroke at the bottom left</source>
        <translation>der waagerechte Strich unten links</translation>
    </message>
    <message>
        <source>the level stroke at the bottom</source>
        <translation>der waagerechte Strich unten</translation>
    </message>
    <message>
        <source>the level stroke at the bottom right</source>
        <translation>der waagerechte Strich unten rechts</translation>
    </message>
    <message>
        <source>No part of the ink speaks for anything.</source>
        <translation>Kein Teil der Tinte spricht für etwas.</translation>
    </message>
    <message>
        <source>Speaks for {digit}: {part}.</source>
        <translation>Spricht für {digit}: {part}.</translation>
    </message>
    <message>
        <source>Speaks against {digit}: {part}.</source>
        <translation>Spricht gegen {digit}: {part}.</translation>
    </message>
    <message>
        <source>Speaks for {digit} rather than {other}: {part}.</source>
        <translation>Spricht eher für {digit} als für {other}: {part}.</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>convolutions</source>
        <translation>Faltungen</translation>
    </message>
    <message>
        <source>pen strokes</source>
        <translation>Stiftstriche</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Spanish strokes</source>
        <translation>spanische Striche</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Both have the same recipe.</source>
        <translation>Beide haben dasselbe Rezept.</translation>
    </message>
    <message>
        <source>{name}: {one} and {other}</source>
        <translation>{name}: {one} und {other}</translation>
    </message>
    <message>
        <source>What differs: {differences}.</source>
        <translation>Unterschiede: {differences}.</translation>
    </message>
    <message>
        <source>Of the same {digits} held-out digits the upper one reads {upper} right and the lower one {lower}; {upper_alone} only the upper one, {lower_alone} only the lower one.</source>
        <translation>Von denselben {digits} zurückgehaltenen Ziffern liest das obere {upper} richtig und das untere {lower}; {upper_alone} nur das obere, {lower_alone} nur das untere.</translation>
    </message>
    <message>
        <source>The difference is within chance ({p}).</source>
        <translation>Der Unterschied kann Zufall sein ({p}).</translation>
    </message>
    <message>
        <source>The upper one reads better, and not by chance alone ({p}).</source>
        <translation>Das obere liest besser, und nicht nur aus Zufall ({p}).</translation>
    </message>
    <message>
        <source>The lower one reads better, and not by chance alone ({p}).</source>
        <translation>Das untere liest besser, und nicht nur aus Zufall ({p}).</translation>
    </message>
    <message>
        <source>{without} did not keep what it answered to each digit, so the two cannot be tested against each other.</source>
        <translation>{without} hat nicht aufgehoben, was es zu jeder Ziffer antwortete, deshalb lassen sich die beiden nicht gegeneinander testen.</translation>
    </message>
    <message>
        <source>They were tried on different held-out digits, so the two cannot be tested against each other.</source>
        <translation>Sie wurden an verschiedenen zurückgehaltenen Ziffern erprobt, deshalb lassen sich die beiden nicht gegeneinander testen.</translation>
    </message>
    <message>
        <source>p &lt; {chance}</source>
        <translation>p &lt; {chance}</translation>
    </message>
    <message>
        <source>p = {chance}</source>
        <translation>p = {chance}</translation>
    </message>
    <message numerus="yes">
        <source>{n} runs: {mean} of the held-out digits read right on average, with a standard deviation of {deviation} points (from {lowest} to {highest}).</source>
        <translation>
            <numerusform>{n} Lauf: im Mittel {mean} der zurückgehaltenen Ziffern richtig gelesen, mit einer Standardabweichung von {deviation} Punkten (von {lowest} bis {highest}).</numerusform>
            <numerusform>{n} Läufe: im Mittel {mean} der zurückgehaltenen Ziffern richtig gelesen, mit einer Standardabweichung von {deviation} Punkten (von {lowest} bis {highest}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Report (*.html)</source>
        <translation>Bericht (*.html)</translation>
    </message>
    <message>
        <source>Keras script (*.py)</source>
        <translation>Keras-Skript (*.py)</translation>
    </message>
    <message>
        <source>Notebook (*.ipynb)</source>
        <translation>Notebook (*.ipynb)</translation>
    </message>
    <message>
        <source>{path} cannot be written: a run is written up as .html (a report), .py (a Keras script) or .ipynb (a notebook); choose one of these.</source>
        <translation>{path} kann nicht geschrieben werden: Ein Lauf wird als .html (Bericht), .py (Keras-Skript) oder .ipynb (Notebook) festgehalten; eines davon wählen.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another folder.</source>
        <translation>{path} kann nicht geschrieben werden ({reason}); einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{folder} has no recipe that can be read; choose a run that was trained here.</source>
        <translation>{folder} hat kein lesbares Rezept; einen Lauf wählen, der hier trainiert wurde.</translation>
    </message>
    <message>
        <source>{parent} cannot be written to ({reason}); make room there.</source>
        <translation>In {parent} kann nicht geschrieben werden ({reason}); dort Platz schaffen.</translation>
    </message>
    <message>
        <source>A training for {folder} is under way already; choose another folder.</source>
        <translation>Ein Training für {folder} läuft schon; einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{file} holds no answers to held-out digits; train the network again to have some.</source>
        <translation>{file} enthält keine Antworten zu zurückgehaltenen Ziffern; das Netz noch einmal trainieren, um welche zu erhalten.</translation>
    </message>
    <message>
        <source>{file} has answers that are no digits; train the network again to have some.</source>
        <translation>{file} hat Antworten, die keine Ziffern sind; das Netz noch einmal trainieren, um welche zu erhalten.</translation>
    </message>
    <message>
        <source>It diverges: its loss is no number any more. Choose a smaller learning rate.</source>
        <translation>Es divergiert: Der Verlust ist keine Zahl mehr. Eine kleinere Lernrate wählen.</translation>
    </message>
    <message>
        <source>It diverges: its loss rose from {loss} in epoch {epoch} to {now}. Choose a smaller learning rate.</source>
        <translation>Es divergiert: Der Verlust stieg von {loss} in Epoche {epoch} auf {now}. Eine kleinere Lernrate wählen.</translation>
    </message>
    <message>
        <source>It does not learn: after {epoch} epochs it reads {share} of the digits, hardly more than by guessing. Choose another learning rate.</source>
        <translation>Es lernt nicht: Nach {epoch} Epochen liest es {share} der Ziffern, kaum mehr als durch Raten. Eine andere Lernrate wählen.</translation>
    </message>
    <message>
        <source>It learns by heart: since epoch {epoch} its loss falls on the digits that it learns from, and rises on those that it does not. Fewer epochs, more dropout or more varied digits help.</source>
        <translation>Es lernt auswendig: Seit Epoche {epoch} fällt der Verlust bei den Ziffern, aus denen es lernt, und steigt bei den anderen. Weniger Epochen, mehr Dropout oder vielfältigere Ziffern helfen.</translation>
    </message>
    <message numerus="yes">
        <source>{dead} of the {n} units of layer {number} have died: they answer 0 to every held-out digit that was tried. A smaller learning rate keeps more of them alive.</source>
        <translation>
            <numerusform>{dead} von {n} Einheit der Schicht {number} ist gestorben: Sie antwortet 0 auf jede erprobte zurückgehaltene Ziffer. Eine kleinere Lernrate lässt mehr von ihnen am Leben.</numerusform>
            <numerusform>{dead} von {n} Einheiten der Schicht {number} sind gestorben: Sie antworten 0 auf jede erprobte zurückgehaltene Ziffer. Eine kleinere Lernrate lässt mehr von ihnen am Leben.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} did not keep how its network looked inside; train it again to see that.</source>
        <translation>{folder} hat nicht aufgehoben, wie sein Netz innen aussah; noch einmal trainieren, um das zu sehen.</translation>
    </message>
    <message>
        <source>What {folder} kept of the inside of its network is damaged; train it again to see that.</source>
        <translation>Was {folder} vom Inneren seines Netzes aufgehoben hat, ist beschädigt; noch einmal trainieren, um das zu sehen.</translation>
    </message>
    <message>
        <source>no inside of a network</source>
        <translation>kein Inneres eines Netzes</translation>
    </message>
    <message>
        <source>A name has up to 60 letters, digits, spaces, dots and dashes, and begins with a letter or digit.</source>
        <translation>Ein Name hat bis zu 60 Buchstaben, Ziffern, Leerzeichen, Punkte und Bindestriche und beginnt mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>There is a model called {name} already; choose another name.</source>
        <translation>Ein Modell namens {name} gibt es schon; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{name} is in use; use another model, and then rename it.</source>
        <translation>{name} wird verwendet; ein anderes Modell verwenden und dann umbenennen.</translation>
    </message>
    <message>
        <source>{name} cannot be renamed ({reason}); close what has it open.</source>
        <translation>{name} kann nicht umbenannt werden ({reason}); die Programme schließen, die den Ordner geöffnet haben.</translation>
    </message>
    <message numerus="yes">
        <source>A note has at most {n} bytes; shorten it.</source>
        <translation>
            <numerusform>Eine Notiz hat höchstens {n} Byte; sie kürzen.</numerusform>
            <numerusform>Eine Notiz hat höchstens {n} Bytes; sie kürzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note cannot be kept in {folder} ({reason}); make room there.</source>
        <translation>Die Notiz kann nicht in {folder} aufgehoben werden ({reason}); dort Platz schaffen.</translation>
    </message>
    <message>
        <source>{folder} is a file; choose a new folder.</source>
        <translation>{folder} ist eine Datei; einen neuen Ordner wählen.</translation>
    </message>
    <message>
        <source>{folder} holds other files than a run of digitpad; choose a new folder.</source>
        <translation>{folder} enthält andere Dateien als ein Lauf von digitpad; einen neuen Ordner wählen.</translation>
    </message>
    <message>
        <source>The run cannot be written to {folder} ({reason}); make room or choose another folder.</source>
        <translation>Der Lauf kann nicht nach {folder} geschrieben werden ({reason}); Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{parent} cannot be read ({reason}); check its permissions.</source>
        <translation>{parent} kann nicht gelesen werden ({reason}); die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The history of {folder} is missing or damaged; train it again to have one.</source>
        <translation>Der Verlauf von {folder} fehlt oder ist beschädigt; noch einmal trainieren, um einen zu erhalten.</translation>
    </message>
    <message>
        <source>The steps of {folder} are damaged; delete {file}.</source>
        <translation>Die Schritte von {folder} sind beschädigt; {file} löschen.</translation>
    </message>
    <message>
        <source>The history of {folder} has no epochs; train it again to have one.</source>
        <translation>Der Verlauf von {folder} hat keine Epochen; noch einmal trainieren, um einen zu erhalten.</translation>
    </message>
    <message>
        <source>The confusion matrix of {folder} is missing or damaged; train it again to have one.</source>
        <translation>Die Verwechslungsmatrix von {folder} fehlt oder ist beschädigt; noch einmal trainieren, um eine zu erhalten.</translation>
    </message>
    <message>
        <source>no counts of ten digits</source>
        <translation>keine Anzahlen von zehn Ziffern</translation>
    </message>
    <message>
        <source>no epoch, or no share</source>
        <translation>keine Epoche oder kein Anteil</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>{folder} kann nicht gelöscht werden ({reason}); von Hand löschen.</translation>
    </message>
    <message>
        <source>There is no run and no folder {named}; `digitpad runs` lists the runs.</source>
        <translation>Es gibt keinen Lauf und keinen Ordner {named}; `digitpad runs` führt die Läufe auf.</translation>
    </message>
    <message>
        <source>{folder} does not say how its network is built ({error}); train on from another one.</source>
        <translation>{folder} sagt nicht, wie sein Netz gebaut ist ({error}); ein anderes weitertrainieren.</translation>
    </message>
    <message>
        <source>{folder} is of a network that is not trained here; train on from another one.</source>
        <translation>{folder} hat ein Netz, das hier nicht trainiert wird; ein anderes weitertrainieren.</translation>
    </message>
    <message>
        <source>No unfinished training of {name} is kept beside {folder}; train it anew.</source>
        <translation>Neben {folder} ist kein unfertiges Training von {name} aufgehoben; neu trainieren.</translation>
    </message>
    <message>
        <source>The unfinished training beside {folder} is of {name}, not of {other}; resume that.</source>
        <translation>Das unfertige Training neben {folder} ist von {name}, nicht von {other}; jenes fortsetzen.</translation>
    </message>
    <message>
        <source>The unfinished training beside {folder} differs in its recipe ({list}); train it anew.</source>
        <translation>Das unfertige Training neben {folder} hat ein anderes Rezept ({list}); neu trainieren.</translation>
    </message>
    <message numerus="yes">
        <source>The unfinished training beside {folder} is planned for {n} epochs from its first step on; resume it with --epochs {n}, or leave that out.</source>
        <translation>
            <numerusform>Das unfertige Training neben {folder} ist von seinem ersten Schritt an auf {n} Epoche ausgelegt; mit --epochs {n} fortsetzen oder das weglassen.</numerusform>
            <numerusform>Das unfertige Training neben {folder} ist von seinem ersten Schritt an auf {n} Epochen ausgelegt; mit --epochs {n} fortsetzen oder das weglassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The unfinished training beside {folder} has learned {n} epochs already; choose {n} or more.</source>
        <translation>
            <numerusform>Das unfertige Training neben {folder} hat schon {n} Epoche gelernt; {n} oder mehr wählen.</numerusform>
            <numerusform>Das unfertige Training neben {folder} hat schon {n} Epochen gelernt; {n} oder mehr wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training cannot be kept in {dir} ({reason}); make room and train again.</source>
        <translation>Das Training kann nicht in {dir} aufgehoben werden ({reason}); Platz schaffen und noch einmal trainieren.</translation>
    </message>
    <message>
        <source>There is no hand called {name}; add one first.</source>
        <translation>Eine Handschrift namens {name} gibt es nicht; erst eine hinzufügen.</translation>
    </message>
    <message>
        <source>There is no hand called {name}; choose one of {hands}.</source>
        <translation>Eine Handschrift namens {name} gibt es nicht; eine von diesen wählen: {hands}.</translation>
    </message>
    <message>
        <source>There are several hands; choose one of {hands}.</source>
        <translation>Es gibt mehrere Handschriften; eine von diesen wählen: {hands}.</translation>
    </message>
    <message>
        <source>There are no samples yet; teach the pad, or collect some on the page Samples.</source>
        <translation>Es gibt noch keine Proben; dem Zeichenblock etwas beibringen oder auf der Seite „Proben“ welche sammeln.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} hands already; delete one first.</source>
        <translation>
            <numerusform>Es gibt schon {n} Handschrift; zuerst eine löschen.</numerusform>
            <numerusform>Es gibt schon {n} Handschriften; zuerst eine löschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hand {name} was deleted, maybe in another window; choose another one.</source>
        <translation>Die Handschrift {name} wurde gelöscht, vielleicht in einem anderen Fenster; eine andere wählen.</translation>
    </message>
    <message>
        <source>A hand needs a name; type one.</source>
        <translation>Eine Handschrift braucht einen Namen; einen eingeben.</translation>
    </message>
    <message numerus="yes">
        <source>A hand&apos;s name has at most {n} characters; type a shorter one.</source>
        <translation>
            <numerusform>Der Name einer Handschrift hat höchstens {n} Zeichen; einen kürzeren eingeben.</numerusform>
            <numerusform>Der Name einer Handschrift hat höchstens {n} Zeichen; einen kürzeren eingeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a hand called {name} already; type another name.</source>
        <translation>Eine Handschrift namens {name} gibt es schon; einen anderen Namen eingeben.</translation>
    </message>
    <message>
        <source>the name has characters that cannot be written</source>
        <translation>der Name hat Zeichen, die nicht geschrieben werden können</translation>
    </message>
    <message>
        <source>The hand {name} cannot be kept in {folder} ({why}); make room there.</source>
        <translation>Die Handschrift {name} kann nicht in {folder} aufgehoben werden ({why}); dort Platz schaffen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) damaged, and renamed, as {aside}; the others are here.</source>
        <translation>
            <numerusform>{n} Probe der Handschrift {hand} in {folder} ist beschädigt und heißt jetzt {aside}; die anderen sind da.</numerusform>
            <numerusform>{n} Proben der Handschrift {hand} in {folder} sind beschädigt und umbenannt, etwa in {aside}; die anderen sind da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) damaged, and left there, since it cannot be renamed; the others are here.</source>
        <translation>
            <numerusform>{n} Probe der Handschrift {hand} in {folder} ist beschädigt und blieb dort, da sie sich nicht umbenennen lässt; die anderen sind da.</numerusform>
            <numerusform>{n} Proben der Handschrift {hand} in {folder} sind beschädigt und blieben dort, da sie sich nicht umbenennen lassen; die anderen sind da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) of a newer version of digitpad, and left there; update digitpad to use them.</source>
        <translation>
            <numerusform>{n} Probe der Handschrift {hand} in {folder} ist von einer neueren Version von digitpad und blieb dort; digitpad aktualisieren, um sie zu verwenden.</numerusform>
            <numerusform>{n} Proben der Handschrift {hand} in {folder} sind von einer neueren Version von digitpad und blieben dort; digitpad aktualisieren, um sie zu verwenden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) not readable; see that you may read there.</source>
        <translation>
            <numerusform>{n} Probe der Handschrift {hand} in {folder} ist nicht lesbar; die Leserechte dort prüfen.</numerusform>
            <numerusform>{n} Proben der Handschrift {hand} in {folder} sind nicht lesbar; die Leserechte dort prüfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>{file} kann nicht gelöscht werden ({reason}); von Hand löschen.</translation>
    </message>
    <message numerus="yes">
        <source>The hand {name} has {n} samples and may have {most}; there is no room for {count} more, so delete some, or add another hand.</source>
        <translation>
            <numerusform>Die Handschrift {name} hat {n} Probe und darf {most} haben; für {count} weitere ist kein Platz, also welche löschen oder eine andere Handschrift hinzufügen.</numerusform>
            <numerusform>Die Handschrift {name} hat {n} Proben und darf {most} haben; für {count} weitere ist kein Platz, also welche löschen oder eine andere Handschrift hinzufügen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} was deleted, so that nothing more can be learned there; choose another hand.</source>
        <translation>{folder} wurde gelöscht, dort kann nichts mehr gelernt werden; eine andere Handschrift wählen.</translation>
    </message>
    <message>
        <source>A sample cannot be kept in {folder} ({reason}); make room there, or see that you may write there.</source>
        <translation>In {folder} kann keine Probe aufgehoben werden ({reason}); dort Platz schaffen oder die Schreibrechte prüfen.</translation>
    </message>
    <message>
        <source>{path} holds no samples; name a file that does.</source>
        <translation>{path} enthält keine Proben; eine Datei mit Proben angeben.</translation>
    </message>
    <message>
        <source>{path} holds samples that are too large; use a part of it.</source>
        <translation>{path} enthält zu große Proben; nur einen Teil davon verwenden.</translation>
    </message>
    <message>
        <source>{path} is damaged ({error}); get it anew.</source>
        <translation>{path} ist beschädigt ({error}); die Datei neu beschaffen.</translation>
    </message>
    <message>
        <source>{name} in {path} says that it is a {label}; get the file anew.</source>
        <translation>{name} in {path} gibt sich als {label} aus; die Datei neu beschaffen.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds {n} samples, and a hand may have {most}; use a part of it.</source>
        <translation>
            <numerusform>{path} enthält {n} Probe, und eine Handschrift darf {most} haben; nur einen Teil davon verwenden.</numerusform>
            <numerusform>{path} enthält {n} Proben, und eine Handschrift darf {most} haben; nur einen Teil davon verwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in {path} is of a newer version of digitpad; update it.</source>
        <translation>{name} in {path} stammt von einer neueren Version; digitpad aktualisieren.</translation>
    </message>
    <message>
        <source>{name} in {path} is no sample; get the file anew.</source>
        <translation>{name} in {path} ist keine Probe; die Datei neu beschaffen.</translation>
    </message>
    <message>
        <source>{path} does not say which digit its ink is; give each traceGroup an annotation of the type &quot;truth&quot;.</source>
        <translation>{path} nennt für seine Tinte keine Ziffer; jeder traceGroup eine annotation vom Typ &quot;truth&quot; geben.</translation>
    </message>
    <message>
        <source>{path} says of its ink what is no digit ({label}); give each traceGroup an annotation of the type &quot;truth&quot;.</source>
        <translation>{path} nennt für seine Tinte etwas, das keine Ziffer ist ({label}); jeder traceGroup eine annotation vom Typ &quot;truth&quot; geben.</translation>
    </message>
    <message>
        <source>{path} is too large ({error}); use a part of it.</source>
        <translation>{path} ist zu groß ({error}); nur einen Teil davon verwenden.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); check the name.</source>
        <translation>{path} kann nicht gelesen werden ({reason}); den Namen prüfen.</translation>
    </message>
    <message>
        <source>{path} is no InkML ({error}); get the file anew.</source>
        <translation>{path} ist kein InkML ({error}); die Datei neu beschaffen.</translation>
    </message>
    <message>
        <source>{path} defines entities, which no ink needs; get the file anew.</source>
        <translation>{path} definiert Entitäten, die Tinte nicht braucht; die Datei neu beschaffen.</translation>
    </message>
    <message>
        <source>A trace in {path} is not understood: {what}; get the file anew.</source>
        <translation>Eine Spur in {path} ist unverständlich: {what}; die Datei neu beschaffen.</translation>
    </message>
    <message>
        <source>{path} has no suffix of a format; name it as {names}.</source>
        <translation>{path} hat keine Endung eines Formats; mögliche Namen: {names}.</translation>
    </message>
    <message>
        <source>There are no samples to export; add some first.</source>
        <translation>Es gibt keine Proben zu exportieren; zuerst welche hinzufügen.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another place.</source>
        <translation>{path} kann nicht geschrieben werden ({reason}); einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>None of the samples has strokes; export them as a zip file or as npz.</source>
        <translation>Keine der Proben hat Striche; als Zip-Datei oder als npz exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>The hand {name} has {n} samples, too few to be learned for good; collect {least} or more.</source>
        <translation>
            <numerusform>Die Handschrift {name} hat {n} Probe, zu wenig, um sie dauerhaft zu lernen; {least} oder mehr sammeln.</numerusform>
            <numerusform>Die Handschrift {name} hat {n} Proben, zu wenige, um sie dauerhaft zu lernen; {least} oder mehr sammeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>Abgebrochen; nichts wurde behalten.</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Ziffer zeichnen</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Draw a digit here with the mouse, a stylus, a finger, or the keys: the space bar puts the pen down and lifts it, the arrows move it.</source>
        <translation>Hier eine Ziffer zeichnen, mit Maus, Eingabestift, Finger oder den Tasten: Die Leertaste setzt den Stift auf und hebt ihn ab, die Pfeiltasten bewegen ihn.</translation>
    </message>
    <message>
        <source>&amp;Next number after a pause</source>
        <translation>&amp;Nächste Zahl nach einer Pause</translation>
    </message>
    <message>
        <source>Pause of &amp;{seconds} s</source>
        <translation>Pause von &amp;{seconds} s</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>&amp;Stift</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Radierer</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>S&amp;chmaler</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Breiter</translation>
    </message>
    <message>
        <source>&amp;Only the stylus draws, not fingers</source>
        <translation>Nur der &amp;Eingabestift zeichnet, nicht die Finger</translation>
    </message>
    <message>
        <source>&amp;Pressure widens the line</source>
        <translation>&amp;Druck macht die Linie breiter</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Stiftbreite</translation>
    </message>
    <message>
        <source>Pen width ([ and ])</source>
        <translation>Stiftbreite ([ und ])</translation>
    </message>
    <message>
        <source>{tool} ({key})</source>
        <translation>{tool} ({key})</translation>
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
        <source>&amp;Undo stroke</source>
        <translation>&amp;Rückgängig: Strich</translation>
    </message>
    <message>
        <source>&amp;Redo stroke</source>
        <translation>&amp;Wiederholen: Strich</translation>
    </message>
    <message>
        <source>&amp;Undo erasing</source>
        <translation>&amp;Rückgängig: Radieren</translation>
    </message>
    <message>
        <source>&amp;Redo erasing</source>
        <translation>&amp;Wiederholen: Radieren</translation>
    </message>
    <message>
        <source>&amp;Undo clearing</source>
        <translation>&amp;Rückgängig: Leeren</translation>
    </message>
    <message>
        <source>&amp;Redo clearing</source>
        <translation>&amp;Wiederholen: Leeren</translation>
    </message>
    <message>
        <source>&amp;Undo opening the image</source>
        <translation>&amp;Rückgängig: Bild öffnen</translation>
    </message>
    <message>
        <source>&amp;Redo opening the image</source>
        <translation>&amp;Wiederholen: Bild öffnen</translation>
    </message>
    <message>
        <source>&amp;Undo showing the digit</source>
        <translation>&amp;Rückgängig: Ziffer zeigen</translation>
    </message>
    <message>
        <source>&amp;Redo showing the digit</source>
        <translation>&amp;Wiederholen: Ziffer zeigen</translation>
    </message>
    <message>
        <source>&amp;Undo bringing back</source>
        <translation>&amp;Rückgängig: Zurückholen</translation>
    </message>
    <message>
        <source>&amp;Redo bringing back</source>
        <translation>&amp;Wiederholen: Zurückholen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>Reveal (R)</source>
        <translation>Aufdecken (R)</translation>
    </message>
    <message>
        <source>Right (Y)</source>
        <translation>Richtig (Y)</translation>
    </message>
    <message>
        <source>Wrong (X)</source>
        <translation>Falsch (X)</translation>
    </message>
    <message>
        <source>Network: {right} of {asked} right</source>
        <translation>Netz: {right} von {asked} richtig</translation>
    </message>
    <message>
        <source>A drawing pad that recognises handwritten digits and numbers while they are drawn, shows what the network sees and why it answers so, and trains networks of your own.</source>
        <translation>Ein Zeichenblock, der handgeschriebene Ziffern und Zahlen schon beim Zeichnen erkennt, zeigt, was das Netz sieht und warum es so antwortet, und eigene Netze trainiert.</translation>
    </message>
    <message>
        <source>What reads your drawings</source>
        <translation>Was die Zeichnungen liest</translation>
    </message>
    <message>
        <source>There is no network in use.</source>
        <translation>Es wird kein Netz verwendet.</translation>
    </message>
    <message>
        <source>About digitpad</source>
        <translation>Über digitpad</translation>
    </message>
    <message>
        <source>&amp;Licences of its components…</source>
        <translation>&amp;Lizenzen der Bestandteile…</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the MIT licence.</source>
        <translation>Version {version}. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Draw a digit to follow it step by step</source>
        <translation>Eine Ziffer zeichnen, um ihr Schritt für Schritt zu folgen</translation>
    </message>
    <message>
        <source>There is no model; see the main window</source>
        <translation>Es gibt kein Modell; siehe das Hauptfenster</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>So funktioniert es</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Die Schritte</translation>
    </message>
    <message>
        <source>Step {number}: {title}</source>
        <translation>Schritt {number}: {title}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Components of the program</source>
        <translation>Bestandteile des Programms</translation>
    </message>
    <message>
        <source>{row} cannot be read ({reason}); install digitpad again.</source>
        <translation>{row} kann nicht gelesen werden ({reason}); digitpad neu installieren.</translation>
    </message>
    <message>
        <source>Draw with the keys</source>
        <translation>Mit den Tasten zeichnen</translation>
    </message>
    <message>
        <source>Space puts the pen down and lifts it</source>
        <translation>Die Leertaste setzt den Stift auf und hebt ihn ab</translation>
    </message>
    <message>
        <source>Arrows move it, with Shift in small steps</source>
        <translation>Die Pfeiltasten bewegen ihn, mit Umschalt in kleinen Schritten</translation>
    </message>
    <message>
        <source>Full screen, messages</source>
        <translation>Vollbild, Meldungen</translation>
    </message>
    <message>
        <source>Esc leaves it, and takes them away</source>
        <translation>Esc verlässt es und nimmt sie weg</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>R reveals the answer; Y if it was right, X if it was wrong</source>
        <translation>R deckt die Antwort auf; Y, wenn sie richtig war, X, wenn sie falsch war</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt</source>
        <translation>Tasten ohne Strg oder Alt</translation>
    </message>
    <message>
        <source>The menu View switches them off</source>
        <translation>Das Menü Ansicht schaltet sie aus</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Right mouse button, eraser end of the stylus</source>
        <translation>Rechte Maustaste, Radierende des Eingabestifts</translation>
    </message>
    <message>
        <source>The menu View switches them on</source>
        <translation>Das Menü Ansicht schaltet sie ein</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.gif *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.gif *.svg)</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>Animiertes GIF (*.gif)</translation>
    </message>
    <message>
        <source>Animated PNG (*.png)</source>
        <translation>Animiertes PNG (*.png)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Open an image</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Zeichnung speichern</translation>
    </message>
    <message>
        <source>Save an animation</source>
        <translation>Animation speichern</translation>
    </message>
    <message>
        <source>&amp;Take the digit alone</source>
        <translation>Nur die &amp;Ziffer nehmen</translation>
    </message>
    <message>
        <source>&amp;Save the drawing…</source>
        <translation>Zeichnung &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy the drawing</source>
        <translation>Zeichnung &amp;kopieren</translation>
    </message>
    <message>
        <source>Save an &amp;animation…</source>
        <translation>&amp;Animation speichern…</translation>
    </message>
    <message>
        <source>Replay the d&amp;rawing</source>
        <translation>Zeichnung abs&amp;pielen</translation>
    </message>
    <message>
        <source>Copy the &amp;digit</source>
        <translation>&amp;Ziffer kopieren</translation>
    </message>
    <message>
        <source>Copy the digit &amp;image</source>
        <translation>Ziffern&amp;bild kopieren</translation>
    </message>
    <message>
        <source>&amp;Open an image…</source>
        <translation>Bild ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste an image</source>
        <translation>Bild &amp;einfügen</translation>
    </message>
    <message>
        <source>The drawing was saved as {path}.</source>
        <translation>Die Zeichnung wurde als {path} gespeichert.</translation>
    </message>
    <message>
        <source>The pasted image</source>
        <translation>Das eingefügte Bild</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>{name} wird geöffnet…</translation>
    </message>
    <message>
        <source>Opening the pasted image…</source>
        <translation>Eingefügtes Bild wird geöffnet…</translation>
    </message>
    <message numerus="yes">
        <source>{n} more could not be opened either.</source>
        <translation>
            <numerusform>{n} weiteres ließ sich auch nicht öffnen.</numerusform>
            <numerusform>{n} weitere ließen sich auch nicht öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard is empty; copy an image and paste again.</source>
        <translation>Die Zwischenablage ist leer; ein Bild kopieren und noch einmal einfügen.</translation>
    </message>
    <message>
        <source>{address} is not on this computer; save the image and open it.</source>
        <translation>{address} liegt nicht auf diesem Rechner; das Bild speichern und öffnen.</translation>
    </message>
    <message>
        <source>There is text, not an image; copy an image, or open a file that holds one.</source>
        <translation>Dort ist Text, kein Bild; ein Bild kopieren oder eine Bilddatei öffnen.</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since an animation is a GIF or a PNG; name it {stem}.gif.</source>
        <translation>{path} kann nicht gespeichert werden, denn eine Animation ist ein GIF oder ein PNG; die Datei {stem}.gif nennen.</translation>
    </message>
    <message>
        <source>{path} cannot be saved ({reason}); choose another folder.</source>
        <translation>{path} kann nicht gespeichert werden ({reason}); einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since a drawing is a PNG or an SVG; name it {stem}.png.</source>
        <translation>{path} kann nicht gespeichert werden, denn eine Zeichnung ist ein PNG oder ein SVG; die Datei {stem}.png nennen.</translation>
    </message>
    <message>
        <source>Reading the network…</source>
        <translation>Das Netz wird gelesen…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Click a layer to see it larger.</source>
        <translation>Auf eine Schicht klicken, um sie größer zu sehen.</translation>
    </message>
    <message>
        <source>These are its first layers.</source>
        <translation>Dies sind seine ersten Schichten.</translation>
    </message>
    <message>
        <source>{title}. Pixel {unit}: {output}</source>
        <translation>{title}. Pixel {unit}: {output}</translation>
    </message>
    <message>
        <source>{title}. Unit {unit}: {output}. Click a unit to see its sum.</source>
        <translation>{title}. Einheit {unit}: {output}. Auf eine Einheit klicken, um ihre Summe zu sehen.</translation>
    </message>
    <message>
        <source>{title}. Unit {unit}: {output}</source>
        <translation>{title}. Einheit {unit}: {output}</translation>
    </message>
    <message>
        <source>The layers of the network</source>
        <translation>Die Schichten des Netzes</translation>
    </message>
    <message>
        <source>Its weights: blue adds, orange takes away</source>
        <translation>Ihre Gewichte: Blau zählt dazu, Orange zieht ab</translation>
    </message>
    <message>
        <source>The digits that excite it most</source>
        <translation>Die Ziffern, die sie am stärksten aktivieren</translation>
    </message>
    <message>
        <source>Its sum for this drawing</source>
        <translation>Ihre Summe für diese Zeichnung</translation>
    </message>
    <message>
        <source>It is no single sum: it is a filter that passes over all places of the image.</source>
        <translation>Es ist keine einzelne Summe: Es ist ein Filter, der über alle Stellen des Bildes wandert.</translation>
    </message>
    <message>
        <source>all others {others}</source>
        <translation>alle anderen {others}</translation>
    </message>
    <message>
        <source>bias {bias}</source>
        <translation>Bias {bias}</translation>
    </message>
    <message>
        <source>together {total}</source>
        <translation>zusammen {total}</translation>
    </message>
    <message>
        <source>after {activation}: {output}</source>
        <translation>nach {activation}: {output}</translation>
    </message>
    <message>
        <source>{value} × {weight} = {product}, from pixel {at}</source>
        <translation>{value} × {weight} = {product}, von Pixel {at}</translation>
    </message>
    <message>
        <source>{value} × {weight} = {product}, from unit {at}</source>
        <translation>{value} × {weight} = {product}, von Einheit {at}</translation>
    </message>
    <message>
        <source>The weights of the unit as a picture</source>
        <translation>Die Gewichte der Einheit als Bild</translation>
    </message>
    <message>
        <source>The digits that excite the unit most</source>
        <translation>Die Ziffern, die die Einheit am stärksten aktivieren</translation>
    </message>
    <message>
        <source>A layer of this network gives answers that are no numbers; use another model.</source>
        <translation>Eine Schicht dieses Netzes gibt Antworten, die keine Zahlen sind; ein anderes Modell verwenden.</translation>
    </message>
    <message>
        <source>&amp;Biases off</source>
        <translation>&amp;Biases aus</translation>
    </message>
    <message>
        <source>Noise in the weights</source>
        <translation>Rauschen in den Gewichten</translation>
    </message>
    <message>
        <source>Noise in the weights, up to twice their own spread</source>
        <translation>Rauschen in den Gewichten, bis zum Doppelten ihrer Streuung</translation>
    </message>
    <message>
        <source>Bits of each weight</source>
        <translation>Bits je Gewicht</translation>
    </message>
    <message>
        <source>all bits</source>
        <translation>alle Bits</translation>
    </message>
    <message numerus="yes">
        <source>{n} bit(s)</source>
        <translation>
            <numerusform>{n} Bit</numerusform>
            <numerusform>{n} Bit</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Silence</source>
        <translation>&amp;Stummschalten</translation>
    </message>
    <message>
        <source>Pass over units with the button down to silence them</source>
        <translation>Mit gedrückter Taste über Einheiten fahren, um sie stummzuschalten</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>wird gemessen…</translation>
    </message>
    <message numerus="yes">
        <source>reads {share} of {n} digit(s)</source>
        <translation>
            <numerusform>liest {share} von {n} Ziffer</numerusform>
            <numerusform>liest {share} von {n} Ziffern</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This is an {digit}</source>
        <translation>Das ist eine {digit}</translation>
    </message>
    <message>
        <source>This is a {digit}</source>
        <translation>Das ist eine {digit}</translation>
    </message>
    <message>
        <source>This is an &amp;{digit}</source>
        <translation>Das ist eine &amp;{digit}</translation>
    </message>
    <message>
        <source>This is a &amp;{digit}</source>
        <translation>Das ist eine &amp;{digit}</translation>
    </message>
    <message>
        <source>Draw an {digit}</source>
        <translation>Eine {digit} zeichnen</translation>
    </message>
    <message>
        <source>Draw a {digit}</source>
        <translation>Eine {digit} zeichnen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>The sentences of {language} cannot be read; install digitpad again.</source>
        <translation>Die Sätze in der Sprache {language} können nicht gelesen werden; digitpad neu installieren.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Verlassen (Esc)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>What a pixel is</source>
        <translation>Was ein Pixel ist</translation>
    </message>
    <message>
        <source>Draw a 1 on the canvas, as you usually write it.</source>
        <translation>Auf der Zeichenfläche eine 1 zeichnen, so wie sonst auch.</translation>
    </message>
    <message>
        <source>You drew a line. The program reads it as a 1, but it does not see your line: it sees a small image.</source>
        <translation>Das ist eine Linie. Das Programm liest sie als 1, aber es sieht nicht die Linie: Es sieht ein kleines Bild.</translation>
    </message>
    <message>
        <source>Press F2, or choose How it works in the Help menu, to see how your line becomes that image.</source>
        <translation>F2 drücken oder im Menü „Hilfe“ den Punkt „So funktioniert es“ wählen, um zu sehen, wie die Linie zu diesem Bild wird.</translation>
    </message>
    <message>
        <source>Your ink is cut out, made smaller and put into the middle of 28 × 28 little squares. Each is a pixel.</source>
        <translation>Die Tinte wird ausgeschnitten, verkleinert und mitten in 28 × 28 kleine Quadrate gesetzt. Jedes davon ist ein Pixel.</translation>
    </message>
    <message>
        <source>Close that window, and press F3 to look inside the network.</source>
        <translation>Dieses Fenster schließen und F3 drücken, um ins Netz zu schauen.</translation>
    </message>
    <message>
        <source>The image stands at the top. It is all that the network ever gets.</source>
        <translation>Das Bild steht ganz oben. Mehr bekommt das Netz nie zu sehen.</translation>
    </message>
    <message>
        <source>Click the image at the top of the pane to see it larger.</source>
        <translation>Oben im Bereich auf das Bild klicken, um es größer zu sehen.</translation>
    </message>
    <message>
        <source>There are 784 pixels. Each is nothing but a number: 0 where there is no ink, and 1 where it is darkest.</source>
        <translation>Es sind 784 Pixel. Jedes ist nichts als eine Zahl: 0, wo keine Tinte ist, und 1, wo sie am dunkelsten ist.</translation>
    </message>
    <message>
        <source>Move the pointer over the image until it is on a bright pixel, and read its number above.</source>
        <translation>Den Mauszeiger über das Bild bewegen, bis er auf einem hellen Pixel steht, und oben dessen Zahl lesen.</translation>
    </message>
    <message>
        <source>That number is above 0.5, so there is ink. 784 such numbers are a digit to the network.</source>
        <translation>Diese Zahl liegt über 0,5, dort ist also Tinte. 784 solche Zahlen sind für das Netz eine Ziffer.</translation>
    </message>
    <message>
        <source>A unit</source>
        <translation>Eine Einheit</translation>
    </message>
    <message>
        <source>Draw a 3 on the canvas.</source>
        <translation>Auf der Zeichenfläche eine 3 zeichnen.</translation>
    </message>
    <message>
        <source>The network has read 784 numbers as a 3. The smallest part of it that does any reading is a unit.</source>
        <translation>Das Netz hat 784 Zahlen als 3 gelesen. Sein kleinster Teil, der etwas liest, ist eine Einheit.</translation>
    </message>
    <message>
        <source>Press F3 to look inside the network.</source>
        <translation>F3 drücken, um ins Netz zu schauen.</translation>
    </message>
    <message>
        <source>Every dot below the image is a unit. The brighter it is, the more your drawing excites it.</source>
        <translation>Jeder Punkt unter dem Bild ist eine Einheit. Je heller er ist, desto stärker aktiviert die Zeichnung sie.</translation>
    </message>
    <message>
        <source>Click the first layer, just below the image.</source>
        <translation>Auf die erste Schicht klicken, gleich unter dem Bild.</translation>
    </message>
    <message>
        <source>Each of these units looks at the whole image, and each looks for something else.</source>
        <translation>Jede dieser Einheiten schaut auf das ganze Bild, und jede sucht etwas anderes.</translation>
    </message>
    <message>
        <source>Click a bright unit.</source>
        <translation>Auf eine helle Einheit klicken.</translation>
    </message>
    <message>
        <source>The picture shows what it looks for: blue where it likes ink, orange where it does not. Below is its sum: each number it gets, times a weight, added up.</source>
        <translation>Das Bild zeigt, was sie sucht: Blau, wo sie Tinte mag, Orange, wo nicht. Darunter steht ihre Summe: jede Zahl, die sie bekommt, mal einem Gewicht, alles zusammengezählt.</translation>
    </message>
    <message>
        <source>Now draw another digit, and watch the sum of this unit while you draw.</source>
        <translation>Jetzt eine andere Ziffer zeichnen und dabei die Summe dieser Einheit beobachten.</translation>
    </message>
    <message>
        <source>The weights stay the same; only the numbers change. A unit is a sum, and nothing more.</source>
        <translation>Die Gewichte bleiben gleich, nur die Zahlen ändern sich. Eine Einheit ist eine Summe und sonst nichts.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Draw a 7 on the canvas.</source>
        <translation>Auf der Zeichenfläche eine 7 zeichnen.</translation>
    </message>
    <message>
        <source>No single unit could read that. The units work in layers, one after the other.</source>
        <translation>Keine einzelne Einheit könnte das lesen. Die Einheiten arbeiten in Schichten, eine nach der anderen.</translation>
    </message>
    <message>
        <source>Look inside with F3, and click the last layer, at the bottom.</source>
        <translation>Mit F3 ins Netz schauen und ganz unten auf die letzte Schicht klicken.</translation>
    </message>
    <message>
        <source>There are ten units here, one for each digit. The brightest is the answer.</source>
        <translation>Hier sind zehn Einheiten, eine für jede Ziffer. Die hellste ist die Antwort.</translation>
    </message>
    <message>
        <source>Press Esc in the pane, or Back, until you see the whole network again.</source>
        <translation>Im Bereich Esc oder „Zurück“ drücken, bis wieder das ganze Netz zu sehen ist.</translation>
    </message>
    <message>
        <source>The lines show which units had the most to say. Each layer looks only at the one above it, never at your ink.</source>
        <translation>Die Linien zeigen, welche Einheiten am meisten zu sagen hatten. Jede Schicht schaut nur auf die darüber, nie auf die Tinte.</translation>
    </message>
    <message>
        <source>Click a layer in the middle, and switch its biases off.</source>
        <translation>Auf eine Schicht in der Mitte klicken und ihre Biases ausschalten.</translation>
    </message>
    <message>
        <source>A bias is where a unit&apos;s sum begins. You have just broken the network a little; see how many digits it still reads.</source>
        <translation>Ein Bias ist, womit die Summe einer Einheit beginnt. Das Netz ist jetzt ein wenig kaputt; nachsehen, wie viele Ziffern es noch liest.</translation>
    </message>
    <message>
        <source>Press Restore.</source>
        <translation>„Wiederherstellen“ drücken.</translation>
    </message>
    <message>
        <source>All is as it was. What a layer passes on is all that the next one knows.</source>
        <translation>Alles ist wie zuvor. Was eine Schicht weitergibt, ist alles, was die nächste weiß.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Draw any digit on the canvas. You will watch a new network learn to read it.</source>
        <translation>Auf der Zeichenfläche irgendeine Ziffer zeichnen. Ein neues Netz wird lernen, sie zu lesen.</translation>
    </message>
    <message>
        <source>Keep this drawing. The network that you are going to train has never seen it.</source>
        <translation>Diese Zeichnung behalten. Das Netz, das gleich trainiert wird, hat sie nie gesehen.</translation>
    </message>
    <message>
        <source>Open the Train page with Ctrl+2.</source>
        <translation>Mit Strg+2 die Seite „Training“ öffnen.</translation>
    </message>
    <message>
        <source>Here networks are made. A new one has random weights, and knows nothing.</source>
        <translation>Hier entstehen Netze. Ein neues hat zufällige Gewichte und weiß nichts.</translation>
    </message>
    <message>
        <source>Choose Inside, the last of the four views.</source>
        <translation>„Innen“ wählen, die letzte der vier Ansichten.</translation>
    </message>
    <message>
        <source>This is where you will see the weights change.</source>
        <translation>Hier ist zu sehen, wie sich die Gewichte ändern.</translation>
    </message>
    <message>
        <source>Press Train, and wait until the first epoch is over.</source>
        <translation>„Trainieren“ drücken und warten, bis die erste Epoche vorbei ist.</translation>
    </message>
    <message>
        <source>In an epoch the network sees every training digit once. After each wrong answer, every weight moves a little, so that the answer would have been less wrong.</source>
        <translation>In einer Epoche sieht das Netz jede Trainingsziffer einmal. Nach jeder falschen Antwort rückt jedes Gewicht ein wenig, sodass die Antwort weniger falsch gewesen wäre.</translation>
    </message>
    <message>
        <source>Drag the slider all the way back, to before the first epoch.</source>
        <translation>Den Regler ganz zurückziehen, vor die erste Epoche.</translation>
    </message>
    <message>
        <source>This is how it began: noise. Drag it forward again, and see shapes come out of it, and your digit being read.</source>
        <translation>So hat es angefangen: Rauschen. Wieder vorwärts ziehen und sehen, wie daraus Formen werden und wie die Ziffer gelesen wird.</translation>
    </message>
    <message>
        <source>Learning by heart</source>
        <translation>Auswendig lernen</translation>
    </message>
    <message>
        <source>A network is good if it reads digits that it has never seen. That is not the same as learning its lessons by heart.</source>
        <translation>Ein Netz ist gut, wenn es Ziffern liest, die es nie gesehen hat. Das ist nicht dasselbe, wie seine Lektionen auswendig zu lernen.</translation>
    </message>
    <message>
        <source>Choose the preset custom, so that you can set everything yourself.</source>
        <translation>Die Vorlage „custom“ wählen, um alles selbst einstellen zu können.</translation>
    </message>
    <message>
        <source>A large network has room to learn by heart. Give it 512 units, if you like.</source>
        <translation>Ein großes Netz hat Platz zum Auswendiglernen. Zum Beispiel 512 Einheiten eintragen.</translation>
    </message>
    <message>
        <source>Set Epochs to 10 or more.</source>
        <translation>Bei „Epochen“ 10 oder mehr einstellen.</translation>
    </message>
    <message>
        <source>The longer it learns the same digits, the better it knows just those.</source>
        <translation>Je länger es dieselben Ziffern lernt, desto besser kennt es genau diese.</translation>
    </message>
    <message>
        <source>Press Train.</source>
        <translation>„Trainieren“ drücken.</translation>
    </message>
    <message>
        <source>Some digits are held out: it never learns from them, so they show how well it really reads.</source>
        <translation>Einige Ziffern werden zurückgehalten: Aus ihnen lernt es nie, deshalb zeigen sie, wie gut es wirklich liest.</translation>
    </message>
    <message>
        <source>Choose Curves, and watch the dashed line and the solid line of the loss.</source>
        <translation>„Kurven“ wählen und beim Verlust die gestrichelte und die durchgezogene Linie beobachten.</translation>
    </message>
    <message>
        <source>Dashed is for the digits it learns from, solid for those held out. When the dashed line falls and the solid one does not, it learns by heart.</source>
        <translation>Gestrichelt gilt für die Ziffern, aus denen es lernt, durchgezogen für die zurückgehaltenen. Fällt die gestrichelte Linie und die durchgezogene nicht, so lernt es auswendig.</translation>
    </message>
    <message>
        <source>Why it errs</source>
        <translation>Warum es sich irrt</translation>
    </message>
    <message>
        <source>Draw a digit on the canvas.</source>
        <translation>Auf der Zeichenfläche eine Ziffer zeichnen.</translation>
    </message>
    <message>
        <source>The network has an answer. Whether it is right or wrong, there are reasons for it in your ink.</source>
        <translation>Das Netz hat eine Antwort. Ob richtig oder falsch, die Gründe dafür liegen in der Tinte.</translation>
    </message>
    <message>
        <source>Press W to see them.</source>
        <translation>W drücken, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Blue ink speaks for the answer, orange ink against it.</source>
        <translation>Blaue Tinte spricht für die Antwort, orange Tinte dagegen.</translation>
    </message>
    <message>
        <source>Click another digit&apos;s bar to ask why it is not that one.</source>
        <translation>Auf den Balken einer anderen Ziffer klicken, um zu fragen, warum es nicht diese ist.</translation>
    </message>
    <message>
        <source>Now blue ink is what makes it the one and not the other.</source>
        <translation>Jetzt ist blau, was sie zur einen macht und nicht zur anderen.</translation>
    </message>
    <message>
        <source>Draw a digit that could be two: a 4 that is nearly a 9, or a 1 that is nearly a 7.</source>
        <translation>Eine Ziffer zeichnen, die zwei sein könnte: eine 4, die fast eine 9 ist, oder eine 1, die fast eine 7 ist.</translation>
    </message>
    <message>
        <source>It hesitates, as a person would: it has seen both digits drawn like this, and gives both answers.</source>
        <translation>Es zögert, wie ein Mensch es täte: Es hat beide Ziffern schon so gezeichnet gesehen und gibt beide Antworten.</translation>
    </message>
    <message>
        <source>Take the eraser with E, and rub out the ink that speaks for the wrong one.</source>
        <translation>Mit E den Radierer nehmen und die Tinte wegradieren, die für die falsche spricht.</translation>
    </message>
    <message>
        <source>A network errs where your digit looks like others it has learned. It has never seen your hand before.</source>
        <translation>Ein Netz irrt sich, wo eine Ziffer anderen gleicht, die es gelernt hat. Diese Handschrift hat es noch nie gesehen.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Geschafft.</translation>
    </message>
    <message>
        <source>You have finished this lesson.</source>
        <translation>Diese Lektion ist beendet.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Nächste Lektion</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>Pen down</source>
        <translation>Stift aufgesetzt</translation>
    </message>
    <message>
        <source>Pen up</source>
        <translation>Stift abgehoben</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Use the bundled model</source>
        <translation>Mitgeliefertes verwenden</translation>
    </message>
    <message>
        <source>The last drawings will appear here.</source>
        <translation>Hier erscheinen die letzten Zeichnungen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The last drawings. The arrow keys move between them, Enter brings one back.</source>
        <translation>Die letzten Zeichnungen. Die Pfeiltasten wechseln zwischen ihnen, die Eingabetaste holt eine zurück.</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>{answer}, drawn {time}</source>
        <translation>{answer}, gezeichnet am {time}</translation>
    </message>
    <message>
        <source>No digit, drawn {time}</source>
        <translation>Keine Ziffer, gezeichnet am {time}</translation>
    </message>
    <message>
        <source>Bring back ({time})</source>
        <translation>Zurückholen ({time})</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Empty the history…</source>
        <translation>Verlauf &amp;leeren…</translation>
    </message>
    <message>
        <source>Empty the history</source>
        <translation>Verlauf leeren</translation>
    </message>
    <message>
        <source>Delete the drawings in the history?</source>
        <translation>Die Zeichnungen im Verlauf löschen?</translation>
    </message>
    <message>
        <source>They are deleted from disk at once, and cannot be brought back.</source>
        <translation>Sie werden sofort von der Platte gelöscht und lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message numerus="yes">
        <source>{n} drawing(s) (is|are) damaged in {path}, and kept in {aside}; the others are here.</source>
        <translation>
            <numerusform>{n} Zeichnung in {path} ist beschädigt und wurde in {aside} aufgehoben; die anderen sind da.</numerusform>
            <numerusform>{n} Zeichnungen in {path} sind beschädigt und wurden in {aside} aufgehoben; die anderen sind da.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is damaged in part ({what}); it was copied to {aside}, and the rest is still used.</source>
        <translation>{path} ist teilweise beschädigt ({what}); die Datei wurde nach {aside} kopiert, und der Rest wird weiter verwendet.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Empty the canvas (Delete)</source>
        <translation>Zeichenfläche leeren (Entf)</translation>
    </message>
    <message>
        <source>Play answers as t&amp;ones</source>
        <translation>Antworten als T&amp;öne spielen</translation>
    </message>
    <message>
        <source>Single-&amp;key shortcuts</source>
        <translation>T&amp;astenkürzel aus einer Taste</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>Show what speaks for the answer, and what against it (W)</source>
        <translation>Zeigen, was für die Antwort spricht und was dagegen (W)</translation>
    </message>
    <message>
        <source>Look &amp;inside</source>
        <translation>&amp;Ins Netz schauen</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>&amp;Present: what is it?</source>
        <translation>&amp;Vorführen: Was ist das?</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <comment>menu</comment>
        <translation>&amp;Zeichnung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;How it works</source>
        <translation>So &amp;funktioniert es</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About digitpad</source>
        <translation>Ü&amp;ber digitpad</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>The export is run on 1,000 digits in its own runtime, and kept only if it reads them as the model does.</source>
        <translation>Der Export wird an 1.000 Ziffern in seiner eigenen Laufzeitumgebung geprüft und nur behalten, wenn er sie wie das Modell liest.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>{format} ({suffix})</source>
        <translation>{format} ({suffix})</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>&amp;Ort wählen…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>New file:</source>
        <translation>Neue Datei:</translation>
    </message>
    <message>
        <source>New folder:</source>
        <translation>Neuer Ordner:</translation>
    </message>
    <message>
        <source>The model {folder} comes from elsewhere; it is being tried in a separate process…</source>
        <translation>Das Modell {folder} stammt von anderswo; es wird in einem eigenen Prozess erprobt…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>Modell &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Learns a hand by</source>
        <translation>Lernt Handschriften durch</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Models and their cards…</source>
        <translation>&amp;Modelle und ihre Karten…</translation>
    </message>
    <message>
        <source>&amp;Export the model in use…</source>
        <translation>Verwendetes Modell &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import a network…</source>
        <translation>Netz &amp;importieren…</translation>
    </message>
    <message>
        <source>Import a network</source>
        <translation>Netz importieren</translation>
    </message>
    <message>
        <source>Networks ({networks});;All files (*)</source>
        <translation>Netze ({networks});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Another conversion is under way; wait until it is done.</source>
        <translation>Ein anderer Export oder Import läuft noch; warten, bis er fertig ist.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Draw</source>
        <comment>page</comment>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>page</comment>
        <translation>Training</translation>
    </message>
    <message>
        <source>Samples</source>
        <comment>page</comment>
        <translation>Proben</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <comment>page</comment>
        <translation>&amp;Zeichnen</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <comment>page</comment>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>&amp;Proben</translation>
    </message>
    <message>
        <source>A network is being trained. End the training and close digitpad?</source>
        <translation>Ein Netz wird gerade trainiert. Das Training beenden und digitpad schließen?</translation>
    </message>
    <message>
        <source>Stop it first to keep its best epoch.</source>
        <translation>Vorher anhalten, um die beste Epoche zu behalten.</translation>
    </message>
    <message>
        <source>&amp;End and close</source>
        <translation>&amp;Beenden und schließen</translation>
    </message>
    <message>
        <source>No digit yet</source>
        <translation>Noch keine Ziffer</translation>
    </message>
    <message>
        <source>Click a digit to see its probabilities.</source>
        <translation>Auf eine Ziffer klicken, um ihre Wahrscheinlichkeiten zu sehen.</translation>
    </message>
    <message>
        <source>The answer will appear here.</source>
        <translation>Hier erscheint die Antwort.</translation>
    </message>
    <message>
        <source>Is this a digit: {share}</source>
        <translation>Ist das eine Ziffer: {share}</translation>
    </message>
    <message>
        <source>Predicted digit: {text}</source>
        <translation>Gelesene Ziffer: {text}</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Keine Ziffer</translation>
    </message>
    <message>
        <source>Predicted number: {number}, {signs}</source>
        <translation>Gelesene Zahl: {number}, {signs}</translation>
    </message>
    <message>
        <source>The answer is hidden</source>
        <translation>Die Antwort ist verdeckt</translation>
    </message>
    <message>
        <source>The digit image cannot be dragged ({reason}); copy it with the menu File instead.</source>
        <translation>Das Ziffernbild kann nicht gezogen werden ({reason}); es stattdessen im Menü „Datei“ kopieren.</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Was das Netz sieht</translation>
    </message>
    <message>
        <source>The drawing as an image of 28 by 28 pixels</source>
        <translation>Die Zeichnung als Bild von 28 mal 28 Pixeln</translation>
    </message>
    <message>
        <source>What the network sees: your drawing as 28 × 28 pixels. Drag it out to keep it.</source>
        <translation>Was das Netz sieht: die Zeichnung als 28 × 28 Pixel. Zum Aufheben hinausziehen.</translation>
    </message>
    <message>
        <source>Digits of the number</source>
        <translation>Ziffern der Zahl</translation>
    </message>
    <message>
        <source>&amp;Previous digit of the number</source>
        <translation>&amp;Vorige Ziffer der Zahl</translation>
    </message>
    <message>
        <source>Ne&amp;xt digit of the number</source>
        <translation>Nä&amp;chste Ziffer der Zahl</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Click the digit that you drew, and the pad learns it.</source>
        <translation>Auf die gezeichnete Ziffer klicken, und der Zeichenblock lernt sie.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Another name for {folder}:</source>
        <translation>Ein anderer Name für {folder}:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A note on {folder}:</source>
        <translation>Eine Notiz zu {folder}:</translation>
    </message>
    <message>
        <source>Write {folder} up</source>
        <translation>Bericht über {folder}</translation>
    </message>
    <message>
        <source>Curves of loss and accuracy</source>
        <translation>Kurven von Verlust und Genauigkeit</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since curves are a PNG or a CSV; name it {stem}.png.</source>
        <translation>{path} kann nicht gespeichert werden, denn Kurven sind ein PNG oder eine CSV-Datei; die Datei {stem}.png nennen.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Nothing to show yet: the curves grow with each epoch.</source>
        <translation>Noch nichts zu zeigen: Die Kurven wachsen mit jeder Epoche.</translation>
    </message>
    <message>
        <source>{name}, epoch {epoch}: loss {loss}, held out {held_out_loss}; accuracy {accuracy}, held out {held_out_accuracy}</source>
        <translation>{name}, Epoche {epoch}: Verlust {loss}, zurückgehalten {held_out_loss}; Genauigkeit {accuracy}, zurückgehalten {held_out_accuracy}</translation>
    </message>
    <message>
        <source>Solid: held out. Dashed, dots: learned from.</source>
        <translation>Durchgezogen: zurückgehalten. Gestrichelt, Punkte: gelernt.</translation>
    </message>
    <message>
        <source>Solid: how well it reads the held-out digits. Dashed, and dots within an epoch: those it learns from.</source>
        <translation>Durchgezogen: wie gut die zurückgehaltenen Ziffern gelesen werden. Gestrichelt, und Punkte innerhalb einer Epoche: die Ziffern, aus denen gelernt wird.</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Show the loss on a logarithmic scale</source>
        <translation>Den Verlust auf einer logarithmischen Skala zeigen</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Smoothing: how much the epochs before count</source>
        <translation>Glättung: wie viel die Epochen davor zählen</translation>
    </message>
    <message>
        <source>Whole view</source>
        <translation>Gesamtansicht</translation>
    </message>
    <message>
        <source>Show the whole curves again</source>
        <translation>Die Kurven wieder ganz zeigen</translation>
    </message>
    <message>
        <source>Save the curves…</source>
        <translation>Kurven speichern…</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>Kurven speichern</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Verwechslungsmatrix</translation>
    </message>
    <message>
        <source>Rows: the digit; columns: the answer; last column: per cent of the digit read right. Click a cell to see its digits.</source>
        <translation>Zeilen: die Ziffer; Spalten: die Antwort; letzte Spalte: Prozent richtig gelesen. Auf ein Feld klicken, um seine Ziffern zu sehen.</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since a matrix is a PNG or a CSV; name it {stem}.png.</source>
        <translation>{path} kann nicht gespeichert werden, denn eine Matrix ist ein PNG oder eine CSV-Datei; die Datei {stem}.png nennen.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>After each epoch: which held-out digits (rows) are read as which (columns).</source>
        <translation>Nach jeder Epoche: welche zurückgehaltenen Ziffern (Zeilen) als welche gelesen werden (Spalten).</translation>
    </message>
    <message>
        <source>Click a cell to see its digits, and a digit to see it in the pad.</source>
        <translation>Auf ein Feld klicken, um seine Ziffern zu sehen, und auf eine Ziffer, um sie auf der Zeichenfläche zu sehen.</translation>
    </message>
    <message>
        <source>Click a digit to see it in the pad</source>
        <translation>Auf eine Ziffer klicken, um sie auf der Zeichenfläche zu sehen</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Worst errors</source>
        <translation>Größte Fehler</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the matrix, as an image and as a table</source>
        <translation>Die Matrix kopieren, als Bild und als Tabelle</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the matrix as an image or as a table</source>
        <translation>Die Matrix als Bild oder als Tabelle speichern</translation>
    </message>
    <message>
        <source>Epoch {epoch}, which was kept</source>
        <translation>Epoche {epoch}, die behalten wurde</translation>
    </message>
    <message>
        <source>Epoch {epoch}</source>
        <translation>Epoche {epoch}</translation>
    </message>
    <message>
        <source>{which}: {share} of the held-out digits read right</source>
        <translation>{which}: {share} der zurückgehaltenen Ziffern richtig gelesen</translation>
    </message>
    <message>
        <source>Epoch {epoch}, which was kept: {share} of the held-out digits read right ({name})</source>
        <translation>Epoche {epoch}, die behalten wurde: {share} der zurückgehaltenen Ziffern richtig gelesen ({name})</translation>
    </message>
    <message>
        <source>Save the confusion matrix</source>
        <translation>Verwechslungsmatrix speichern</translation>
    </message>
    <message>
        <source>The digits behind these counts were not kept.</source>
        <translation>Die Ziffern hinter diesen Anzahlen wurden nicht aufgehoben.</translation>
    </message>
    <message numerus="yes">
        <source>{n} error(s), the surest first</source>
        <translation>
            <numerusform>{n} Fehler, der sicherste zuerst</numerusform>
            <numerusform>{n} Fehler, die sichersten zuerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {digit}s, read as {answer}</source>
        <translation>
            <numerusform>{n} der Ziffern {digit}, als {answer} gelesen</numerusform>
            <numerusform>{n} der Ziffern {digit}, als {answer} gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit} as {answer}</source>
        <translation>{digit} als {answer}</translation>
    </message>
    <message>
        <source>Weights and outputs of the layers</source>
        <translation>Gewichte und Ausgaben der Schichten</translation>
    </message>
    <message numerus="yes">
        <source>Layer {number}: {n} unit(s), {dead} of them dead</source>
        <translation>
            <numerusform>Schicht {number}: {n} Einheit, davon {dead} gestorben</numerusform>
            <numerusform>Schicht {number}: {n} Einheiten, davon {dead} gestorben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer {number}: {n} unit(s)</source>
        <translation>
            <numerusform>Schicht {number}: {n} Einheit</numerusform>
            <numerusform>Schicht {number}: {n} Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>this training</source>
        <translation>dieses Training</translation>
    </message>
    <message>
        <source>Press Train, and watch the network learn: its weights grow out of noise, epoch by epoch. Choose an earlier training above to see how it went.</source>
        <translation>„Trainieren“ drücken und dem Netz beim Lernen zusehen: Seine Gewichte wachsen aus dem Rauschen, Epoche für Epoche. Oben ein früheres Training wählen, um zu sehen, wie es lief.</translation>
    </message>
    <message>
        <source>Draw a digit before you press Train, and see here how each epoch reads it.</source>
        <translation>Vor dem Trainieren eine Ziffer zeichnen und hier sehen, wie jede Epoche sie liest.</translation>
    </message>
    <message>
        <source>The first layer of this network does not look at pixels, so its weights are no pictures.</source>
        <translation>Die erste Schicht dieses Netzes schaut nicht auf Pixel, deshalb sind ihre Gewichte keine Bilder.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Weights of the first units: blue adds, orange takes away</source>
        <translation>Gewichte der ersten Einheiten: Blau zählt dazu, Orange zieht ab</translation>
    </message>
    <message>
        <source>Your drawing, as each epoch reads it</source>
        <translation>Die Zeichnung, wie jede Epoche sie liest</translation>
    </message>
    <message>
        <source>Weights of each layer on the left, outputs for 1,000 held-out digits on the right</source>
        <translation>Links die Gewichte jeder Schicht, rechts die Ausgaben zu 1.000 zurückgehaltenen Ziffern</translation>
    </message>
    <message>
        <source>The epochs: drag back to see how it began</source>
        <translation>Die Epochen: zurückziehen, um den Anfang zu sehen</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>Die Zeichnung</translation>
    </message>
    <message>
        <source>Before the first epoch</source>
        <translation>Vor der ersten Epoche</translation>
    </message>
    <message>
        <source>After epoch {epoch}</source>
        <translation>Nach Epoche {epoch}</translation>
    </message>
    <message>
        <source>After epoch {epoch}; {missing} was not kept</source>
        <translation>Nach Epoche {epoch}; {missing} wurde nicht aufgehoben</translation>
    </message>
    <message>
        <source>After epoch {epoch}; {first} to {last} were not kept</source>
        <translation>Nach Epoche {epoch}; {first} bis {last} wurden nicht aufgehoben</translation>
    </message>
    <message>
        <source>before: {read}</source>
        <translation>vorher: {read}</translation>
    </message>
    <message>
        <source>epoch {epoch}: {read}</source>
        <translation>Epoche {epoch}: {read}</translation>
    </message>
    <message>
        <source>The weights of the first units as pictures</source>
        <translation>Die Gewichte der ersten Einheiten als Bilder</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Models and runs</source>
        <translation>Modelle und Läufe</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Trained on from {name}</source>
        <translation>Weitertrainiert von {name}</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Modell verwenden</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Weitertrainieren</translation>
    </message>
    <message>
        <source>Train this network on, from its weights, with the recipe on the left</source>
        <translation>Dieses Netz von seinen Gewichten aus weitertrainieren, mit dem Rezept links</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write this network for Keras, LiteRT, ONNX, TensorFlow.js or a web page</source>
        <translation>Dieses Netz für Keras, LiteRT, ONNX, TensorFlow.js oder als Webseite schreiben</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Open in TensorBoard</source>
        <translation>In TensorBoard öffnen</translation>
    </message>
    <message>
        <source>Curves, weights and errors of all runs, in the browser</source>
        <translation>Kurven, Gewichte und Fehler aller Läufe, im Browser</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Stopped early, since no further epoch was better.</source>
        <translation>Vorzeitig beendet, da keine weitere Epoche besser war.</translation>
    </message>
    <message>
        <source>The training diverged in epoch {epoch}; a smaller learning rate may help.</source>
        <translation>Das Training ist in Epoche {epoch} divergiert; eine kleinere Lernrate kann helfen.</translation>
    </message>
    <message numerus="yes">
        <source>The best of {n} epoch(s) was number {best}.</source>
        <translation>
            <numerusform>Die beste von {n} Epoche war Nummer {best}.</numerusform>
            <numerusform>Die beste von {n} Epochen war Nummer {best}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Write up…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Save a report of this run, or a Keras script or notebook that trains its network</source>
        <translation>Einen Bericht über diesen Lauf speichern oder ein Keras-Skript oder Notebook, das sein Netz trainiert</translation>
    </message>
    <message>
        <source>Its folder {folder} is gone; train it again.</source>
        <translation>Sein Ordner {folder} ist weg; noch einmal trainieren.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete {names} from disk? This cannot be undone.</source>
        <translation>{names} von der Platte löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>{name} cannot be saved ({reason}); choose another folder.</source>
        <translation>{name} kann nicht gespeichert werden ({reason}); einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>TensorBoard is not installed, and the packaged digitpad does not include it; install digitpad as a Python package: pip install &apos;digitpad[train]&apos;.</source>
        <translation>TensorBoard ist nicht installiert und nicht Teil des gepackten digitpad; digitpad als Python-Paket installieren: pip install &apos;digitpad[train]&apos;.</translation>
    </message>
    <message>
        <source>TensorBoard ended before it was ready; reinstall it: pip install --force-reinstall tensorboard.</source>
        <translation>TensorBoard wurde beendet, bevor es bereit war; neu installieren: pip install --force-reinstall tensorboard.</translation>
    </message>
    <message>
        <source>Starting TensorBoard…</source>
        <translation>TensorBoard wird gestartet…</translation>
    </message>
    <message>
        <source>TensorBoard is open in the browser: {address}</source>
        <translation>TensorBoard ist im Browser geöffnet: {address}</translation>
    </message>
    <message>
        <source>TensorBoard is running; open {address} in a browser.</source>
        <translation>TensorBoard läuft; {address} in einem Browser öffnen.</translation>
    </message>
    <message>
        <source>What was remembered</source>
        <translation>Woran sich der Zeichenblock erinnert</translation>
    </message>
    <message>
        <source>your {digit} here looks like your {other} ({day})</source>
        <translation>die {digit} hier gleicht der {other} ({day})</translation>
    </message>
    <message>
        <source>as your {digit} ({day})</source>
        <translation>wie die {digit} ({day})</translation>
    </message>
    <message numerus="yes">
        <source>{learned} of {n} digit(s) (was|were) learned.</source>
        <translation>
            <numerusform>{learned} von {n} Ziffer wurde gelernt.</numerusform>
            <numerusform>{learned} von {n} Ziffern wurden gelernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once more: {wanted} ({place} of {count}).</source>
        <translation>Noch einmal: {wanted} ({place} von {count}).</translation>
    </message>
    <message>
        <source>This {digit} looks like your {other} ({day}), so it is held back.</source>
        <translation>Diese {digit} gleicht der {other} ({day}), deshalb wird sie zurückgestellt.</translation>
    </message>
    <message>
        <source>{wanted} ({place} of {count}). It is learned when the pen has rested, or with Enter.</source>
        <translation>{wanted} ({place} von {count}). Sie wird gelernt, sobald der Stift ruht oder die Eingabetaste gedrückt wird.</translation>
    </message>
    <message>
        <source>Images with strokes (*.zip)</source>
        <translation>Bilder mit Strichen (*.zip)</translation>
    </message>
    <message>
        <source>Arrays as MNIST&apos;s (*.npz)</source>
        <translation>Arrays wie bei MNIST (*.npz)</translation>
    </message>
    <message>
        <source>It was cancelled, and nothing was changed.</source>
        <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>Proben importieren</translation>
    </message>
    <message>
        <source>Export the samples</source>
        <translation>Proben exportieren</translation>
    </message>
    <message>
        <source>{path} is being read…</source>
        <translation>{path} wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) in {path}.</source>
        <translation>
            <numerusform>{n} Probe ist in {path}.</numerusform>
            <numerusform>{n} Proben sind in {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The samples are being written…</source>
        <translation>Die Proben werden geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} sample(s) of {file} to a hand?</source>
        <translation>
            <numerusform>{n} Probe aus {file} einer Handschrift hinzufügen?</numerusform>
            <numerusform>{n} Proben aus {file} einer Handschrift hinzufügen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {n} sample(s) of {file} to the hand {hand}?</source>
        <translation>
            <numerusform>{n} Probe aus {file} der Handschrift {hand} hinzufügen?</numerusform>
            <numerusform>{n} Proben aus {file} der Handschrift {hand} hinzufügen?</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {digit}</source>
        <translation>{count} von {digit}</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>The samples are being added…</source>
        <translation>Die Proben werden hinzugefügt…</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (was|were) added.</source>
        <translation>
            <numerusform>{n} Probe wurde hinzugefügt.</numerusform>
            <numerusform>{n} Proben wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples are being read or written already; wait until that is done.</source>
        <translation>Es werden schon Proben gelesen oder geschrieben; warten, bis das fertig ist.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} sample(s) are being added…</source>
        <translation>
            <numerusform>{done} von {n} Probe wird hinzugefügt…</numerusform>
            <numerusform>{done} von {n} Proben werden hinzugefügt…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Nobody&apos;s, as shipped</source>
        <translation>&amp;Von niemandem, wie geliefert</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>&amp;Handschrift</translation>
    </message>
    <message>
        <source>Ne&amp;xt hand</source>
        <translation>&amp;Nächste Handschrift</translation>
    </message>
    <message>
        <source>&amp;Rename this hand…</source>
        <translation>Handschrift &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete this hand…</source>
        <translation>Handschrift &amp;löschen…</translation>
    </message>
    <message>
        <source>&amp;Add a hand…</source>
        <translation>Handschrift &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>The hand in use is {name}.</source>
        <translation>Verwendet wird die Handschrift {name}.</translation>
    </message>
    <message>
        <source>The hand in use is nobody&apos;s.</source>
        <translation>Es wird keine Handschrift verwendet.</translation>
    </message>
    <message>
        <source>Add a hand</source>
        <translation>Handschrift hinzufügen</translation>
    </message>
    <message>
        <source>Whose hand is it?</source>
        <translation>Wessen Handschrift ist es?</translation>
    </message>
    <message>
        <source>Rename the hand</source>
        <translation>Handschrift umbenennen</translation>
    </message>
    <message>
        <source>What is it called from now on?</source>
        <translation>Wie heißt sie von jetzt an?</translation>
    </message>
    <message>
        <source>Delete the hand</source>
        <translation>Handschrift löschen</translation>
    </message>
    <message>
        <source>Delete the hand {name} and all that it has taught?</source>
        <translation>Die Handschrift {name} löschen und alles, was sie beigebracht hat?</translation>
    </message>
    <message>
        <source>Its samples are deleted from disk at once, and cannot be brought back.</source>
        <translation>Ihre Proben werden sofort von der Platte gelöscht und lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>The hand {name} was deleted, with all that it had taught.</source>
        <translation>Die Handschrift {name} wurde gelöscht, mit allem, was sie beigebracht hatte.</translation>
    </message>
    <message>
        <source>My hand</source>
        <translation>Meine Handschrift</translation>
    </message>
    <message>
        <source>Nobody&apos;s hand is in use, which learns nothing; choose yours in the menu Model, Hand.</source>
        <translation>Es wird keine Handschrift verwendet, also auch nichts gelernt; die eigene im Menü „Modell“, „Handschrift“ wählen.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>The digits 0 to 9 label what is selected, Delete deletes it, Enter shows it.</source>
        <translation>Die Ziffern 0 bis 9 kennzeichnen die Auswahl, Entf löscht sie, die Eingabetaste zeigt sie.</translation>
    </message>
    <message>
        <source>&amp;Show in the pad</source>
        <translation>Auf der &amp;Zeichenfläche zeigen</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Nothing has been taught yet. Draw a digit and press the digit that it is, or collect some here.</source>
        <translation>Noch wurde nichts beigebracht. Eine Ziffer zeichnen und ihre Taste drücken, oder hier welche sammeln.</translation>
    </message>
    <message>
        <source>No digit here is like that.</source>
        <translation>Keine Ziffer hier ist so.</translation>
    </message>
    <message>
        <source>Any digit</source>
        <translation>Alle Ziffern</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Read wrong</source>
        <translation>Falsch gelesen</translation>
    </message>
    <message>
        <source>Read unsurely</source>
        <translation>Unsicher gelesen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Learn for good…</source>
        <translation>Dauerhaft lernen…</translation>
    </message>
    <message>
        <source>Train the network in use on with these samples, so that other programs read you too</source>
        <translation>Das verwendete Netz mit diesen Proben weitertrainieren, damit auch andere Programme diese Handschrift lesen</translation>
    </message>
    <message>
        <source>What to look through</source>
        <translation>Was durchgesehen wird</translation>
    </message>
    <message>
        <source>Of which person</source>
        <translation>Von welcher Person</translation>
    </message>
    <message>
        <source>Which samples</source>
        <translation>Welche Proben</translation>
    </message>
    <message>
        <source>Of which digit</source>
        <translation>Von welcher Ziffer</translation>
    </message>
    <message>
        <source>Most &amp;doubtful first</source>
        <translation>Un&amp;sicherste zuerst</translation>
    </message>
    <message>
        <source>The hand {name}</source>
        <translation>Die Handschrift {name}</translation>
    </message>
    <message>
        <source>Nobody&apos;s hand is in use.</source>
        <translation>Es wird keine Handschrift verwendet.</translation>
    </message>
    <message>
        <source>The digits are being read…</source>
        <translation>Die Ziffern werden gelesen…</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>Person {writer}</source>
        <translation>Person {writer}</translation>
    </message>
    <message numerus="yes">
        <source>From {n} samples on, how well this hand is read is shown here.</source>
        <translation>
            <numerusform>Ab {n} Probe steht hier, wie gut diese Handschrift gelesen wird.</numerusform>
            <numerusform>Ab {n} Proben steht hier, wie gut diese Handschrift gelesen wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) that no training has learned, each read as if it were new: {alone} right by the network alone, {taught} with what the others have taught (95&#xa0;%: {low} to {high}).</source>
        <translation>
            <numerusform>{n} Probe, die kein Training gelernt hat, gelesen, als wäre sie neu: {alone} richtig vom Netz allein, {taught} mit dem, was die anderen beigebracht haben (95 %: {low} bis {high}).</numerusform>
            <numerusform>{n} Proben, die kein Training gelernt hat, jede gelesen, als wäre sie neu: {alone} richtig vom Netz allein, {taught} mit dem, was die anderen beigebracht haben (95 %: {low} bis {high}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s), each read as if it were new: {alone} right by the network alone, {taught} with what the others have taught (95&#xa0;%: {low} to {high}).</source>
        <translation>
            <numerusform>{n} Probe, gelesen, als wäre sie neu: {alone} richtig vom Netz allein, {taught} mit dem, was die anderen beigebracht haben (95 %: {low} bis {high}).</numerusform>
            <numerusform>{n} Proben, jede gelesen, als wäre sie neu: {alone} richtig vom Netz allein, {taught} mit dem, was die anderen beigebracht haben (95 %: {low} bis {high}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Collect…</source>
        <translation>Sammeln…</translation>
    </message>
    <message>
        <source>This data set stays as it is ({name}); your samples and the history can change.</source>
        <translation>Dieser Datensatz bleibt, wie er ist ({name}); nur die eigenen Proben und der Verlauf lassen sich ändern.</translation>
    </message>
    <message numerus="yes">
        <source>The last {n} drawing(s), with what the network in use alone makes of them.</source>
        <translation>
            <numerusform>Die letzte Zeichnung, mit dem, was das verwendete Netz allein daraus liest.</numerusform>
            <numerusform>Die letzten {n} Zeichnungen, mit dem, was das verwendete Netz allein daraus liest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), which the network in use has yet to read.</source>
        <translation>
            <numerusform>{n} Ziffer, die das verwendete Netz noch nicht gelesen hat.</numerusform>
            <numerusform>{n} Ziffern, die das verwendete Netz noch nicht gelesen hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), of which the network in use has read {read}, {right} of them right.</source>
        <translation>
            <numerusform>{n} Ziffer, davon hat das verwendete Netz {read} gelesen, {right} davon richtig.</numerusform>
            <numerusform>{n} Ziffern, davon hat das verwendete Netz {read} gelesen, {right} davon richtig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), of which the network in use reads {right} right; it may have learned from them.</source>
        <translation>
            <numerusform>{n} Ziffer, davon liest das verwendete Netz {right} richtig; vielleicht hat es daraus gelernt.</numerusform>
            <numerusform>{n} Ziffern, davon liest das verwendete Netz {right} richtig; vielleicht hat es daraus gelernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit}, held back</source>
        <translation>{digit}, zurückgestellt</translation>
    </message>
    <message>
        <source>{label}, read as {answer}</source>
        <translation>{label}, gelesen als {answer}</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>Meine Proben</translation>
    </message>
    <message>
        <source>There is no digit to learn; draw one first, then say which it is.</source>
        <translation>Es gibt keine Ziffer zu lernen; zuerst eine zeichnen und dann sagen, welche es ist.</translation>
    </message>
    <message>
        <source>Lift the pen first, then say which digit it is.</source>
        <translation>Zuerst den Stift abheben und dann sagen, welche Ziffer es ist.</translation>
    </message>
    <message>
        <source>There is no answer to confirm; press the digit that you drew, 0 to 9.</source>
        <translation>Es gibt keine Antwort zu bestätigen; die Taste der gezeichneten Ziffer drücken, 0 bis 9.</translation>
    </message>
    <message>
        <source>&amp;This is a</source>
        <translation>&amp;Das ist eine</translation>
    </message>
    <message>
        <source>Co&amp;nfirm the answer</source>
        <translation>Antwort &amp;bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) now labelled {digit}.</source>
        <translation>
            <numerusform>{n} Probe ist jetzt als {digit} gekennzeichnet.</numerusform>
            <numerusform>{n} Proben sind jetzt als {digit} gekennzeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learned this {digit}.</source>
        <translation>Diese {digit} ist gelernt.</translation>
    </message>
    <message>
        <source>&amp;Undo labelling samples</source>
        <translation>&amp;Rückgängig: Proben kennzeichnen</translation>
    </message>
    <message>
        <source>&amp;Redo labelling samples</source>
        <translation>&amp;Wiederholen: Proben kennzeichnen</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) deleted.</source>
        <translation>
            <numerusform>{n} Probe ist gelöscht.</numerusform>
            <numerusform>{n} Proben sind gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo deleting samples</source>
        <translation>&amp;Rückgängig: Proben löschen</translation>
    </message>
    <message>
        <source>&amp;Redo deleting samples</source>
        <translation>&amp;Wiederholen: Proben löschen</translation>
    </message>
    <message>
        <source>No network reads this drawing, so nothing can be learned of it; choose another model.</source>
        <translation>Kein Netz liest diese Zeichnung, also lässt sich nichts daraus lernen; ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>This {digit} was learned already.</source>
        <translation>Diese {digit} war schon gelernt.</translation>
    </message>
    <message>
        <source>&amp;Undo learning this {digit}</source>
        <translation>&amp;Rückgängig: diese {digit} lernen</translation>
    </message>
    <message>
        <source>&amp;Redo learning this {digit}</source>
        <translation>&amp;Wiederholen: diese {digit} lernen</translation>
    </message>
    <message>
        <source>Your {digit} looks like your {other} ({day}), so it changes no other answer yet; say {digit} again if it is right.</source>
        <translation>Die {digit} gleicht der {other} ({day}) und ändert deshalb noch keine andere Antwort; noch einmal {digit} drücken, wenn sie stimmt.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Automatic: the first GPU if TensorFlow finds one, else the CPU</source>
        <translation>Automatik: die erste GPU, die TensorFlow findet, sonst die CPU</translation>
    </message>
    <message>
        <source>Automatic: the first GPU if TensorFlow finds one, else the CPU; looking for GPUs…</source>
        <translation>Automatik: die erste GPU, die TensorFlow findet, sonst die CPU; GPUs werden gesucht…</translation>
    </message>
    <message>
        <source>&amp;Keep the current one</source>
        <translation>Bisheriges &amp;behalten</translation>
    </message>
    <message>
        <source>The new one stays among the runs</source>
        <translation>Das neue bleibt unter den Läufen</translation>
    </message>
    <message>
        <source>Choose a recipe and press Train.</source>
        <translation>Ein Rezept wählen und „Trainieren“ drücken.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Paused; press Resume to continue.</source>
        <translation>Pausiert; zum Fortfahren „Fortsetzen“ drücken.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} on {device}: {speed} digits a second, {duration} left</source>
        <translation>Epoche {epoch} von {epochs} auf {device}: {speed} Ziffern je Sekunde, noch {duration}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Resume with the CPU</source>
        <translation>Mit der CPU fortsetzen</translation>
    </message>
    <message>
        <source>Start again with the CPU</source>
        <translation>Mit der CPU neu starten</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>button</comment>
        <translation>Einreihen</translation>
    </message>
    <message>
        <source>Train this after the training that is under way</source>
        <translation>Dies nach dem laufenden Training trainieren</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button</comment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Train what waits, one after another</source>
        <translation>Was wartet, nacheinander trainieren</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>button</comment>
        <translation>Leeren</translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation>
            <numerusform>{n} wartet</numerusform>
            <numerusform>{n} warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a learning rate: each step tries a larger one…</source>
        <translation>Eine Lernrate wird gesucht: Jeder Schritt versucht eine größere…</translation>
    </message>
    <message>
        <source>A learning rate of {rate} is suggested: there the loss falls fastest.</source>
        <translation>Vorgeschlagen wird eine Lernrate von {rate}: Dort fällt der Verlust am schnellsten.</translation>
    </message>
    <message>
        <source>No learning rate was found, since the process ended; try again.</source>
        <translation>Es wurde keine Lernrate gefunden, da der Prozess beendet wurde; noch einmal versuchen.</translation>
    </message>
    <message>
        <source>your own network</source>
        <translation>das eigene Netz</translation>
    </message>
    <message>
        <source>Units of the hidden layers, such as 128, 64, or with convolutions: conv 16, conv 32, 64; empty for none</source>
        <translation>Einheiten der verborgenen Schichten, etwa 128, 64, oder mit Faltungen: conv 16, conv 32, 64; leer für keine</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>Learn from pen strokes too</source>
        <translation>Auch Stiftstriche lernen</translation>
    </message>
    <message>
        <source>Learn from Swiss scans too</source>
        <translation>Auch Schweizer Scans lernen</translation>
    </message>
    <message>
        <source>Learn from Spanish pen strokes too</source>
        <translation>Auch spanische Striche lernen</translation>
    </message>
    <message>
        <source>Learn from my samples too</source>
        <translation>Auch meine Proben lernen</translation>
    </message>
    <message>
        <source>Augment the digits</source>
        <translation>Ziffern verformen</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>End after so many epochs without a better one; the best is kept in any case</source>
        <translation>Nach so vielen Epochen ohne eine bessere beenden; die beste wird auf jeden Fall behalten</translation>
    </message>
    <message>
        <source>adamw: Adam, with its weight decay if that is not 0; sgd: with momentum 0.9</source>
        <translation>adamw: Adam, mit Gewichtsverfall, wenn er nicht 0 ist; sgd: mit Momentum 0,9</translation>
    </message>
    <message>
        <source>cosine: the learning rate rises for the first 2 % of the steps, then falls to 0</source>
        <translation>cosine: Die Lernrate steigt in den ersten 2 % der Schritte und fällt dann auf 0</translation>
    </message>
    <message>
        <source>trains on from the weights of {name}</source>
        <translation>trainiert von den Gewichten von {name} aus weiter</translation>
    </message>
    <message>
        <source>on from {name}</source>
        <translation>weiter von {name}</translation>
    </message>
    <message>
        <source>Weights: {weights}</source>
        <translation>Gewichte: {weights}</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Hidden &amp;layers</source>
        <translation>Verborgene &amp;Schichten</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>&amp;Activation</source>
        <translation>&amp;Aktivierung</translation>
    </message>
    <message>
        <source>&amp;Dropout</source>
        <translation>&amp;Dropout</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>&amp;Epochen</translation>
    </message>
    <message>
        <source>Early s&amp;topping</source>
        <translation>&amp;Geduld</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>&amp;Batchgröße</translation>
    </message>
    <message>
        <source>&amp;Optimizer</source>
        <translation>&amp;Optimierer</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>Lern&amp;rate</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>Lernraten&amp;verlauf</translation>
    </message>
    <message>
        <source>&amp;Weight decay</source>
        <translation>Gewichtsverf&amp;all</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>Star&amp;twert</translation>
    </message>
    <message>
        <source>Press Train, and the network in use learns your samples for good; the others keep it as it is.</source>
        <translation>„Trainieren“ drücken, und das verwendete Netz lernt die eigenen Proben dauerhaft; die übrigen Ziffern bewahren, was es schon kann.</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>Train so many times, each with the next seed, and say how the runs spread</source>
        <translation>So oft trainieren, jedes Mal mit dem nächsten Startwert, und sagen, wie die Läufe streuen</translation>
    </message>
    <message>
        <source>Seeds &amp;in a row</source>
        <translation>&amp;In Folge</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>Lernrate suchen</translation>
    </message>
    <message>
        <source>Try larger and larger learning rates for some steps, and take the best</source>
        <translation>Einige Schritte lang immer größere Lernraten versuchen und die beste nehmen</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>button</comment>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Verwechslungen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Choose how to train {folder} on, and press Train.</source>
        <translation>Wählen, wie {folder} weitertrainiert werden soll, und „Trainieren“ drücken.</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Choose data &amp;files…</source>
        <translation>Daten&amp;dateien wählen…</translation>
    </message>
    <message>
        <source>{file} was downloaded and is as published.</source>
        <translation>{file} wurde heruntergeladen und ist wie veröffentlicht.</translation>
    </message>
    <message>
        <source>Choose files of digits, or an image in one of ten folders named 0 to 9</source>
        <translation>Dateien mit Ziffern wählen, oder ein Bild in einem von zehn Ordnern mit den Namen 0 bis 9</translation>
    </message>
    <message>
        <source>Download: {data}</source>
        <translation>Herunterladen: {data}</translation>
    </message>
    <message>
        <source>{data}: {file}</source>
        <translation>{data}: {file}</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>the folder {name}</source>
        <translation>der Ordner {name}</translation>
    </message>
    <message>
        <source>{name}, {size} MB</source>
        <translation>{name}, {size} MB</translation>
    </message>
    <message>
        <source>Most alike: {digits}</source>
        <translation>Am ähnlichsten: {digits}</translation>
    </message>
    <message>
        <source>Most alike: none yet</source>
        <translation>Am ähnlichsten: noch keine</translation>
    </message>
    <message>
        <source>The training digits most alike</source>
        <translation>Die ähnlichsten Trainingsziffern</translation>
    </message>
    <message>
        <source>{digit}, {collection}</source>
        <translation>{digit}, {collection}</translation>
    </message>
    <message>
        <source>Beside your drawing: {caption}</source>
        <translation>Neben der Zeichnung: {caption}</translation>
    </message>
    <message>
        <source>What the ink speaks for</source>
        <translation>Wofür die Tinte spricht</translation>
    </message>
    <message>
        <source>Draw a digit to see what speaks for it.</source>
        <translation>Eine Ziffer zeichnen, um zu sehen, was für sie spricht.</translation>
    </message>
    <message>
        <source>− against</source>
        <translation>− dagegen</translation>
    </message>
    <message>
        <source>no opinion</source>
        <translation>ohne Meinung</translation>
    </message>
    <message>
        <source>for +</source>
        <translation>dafür +</translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation>Am ähnlichsten</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>allen anderen</translation>
    </message>
    <message>
        <source>Why it is the answer and not this digit. A click on a bar chooses one too.</source>
        <translation>Warum es die Antwort ist und nicht diese Ziffer. Auch ein Klick auf einen Balken wählt eine.</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>&amp;Verglichen mit</translation>
    </message>
    <message>
        <source>The scale: orange and a minus speak against, grey has no opinion, blue and a plus speak for</source>
        <translation>Die Skala: Orange und ein Minus sprechen dagegen, Grau hat keine Meinung, Blau und ein Plus sprechen dafür</translation>
    </message>
    <message>
        <source>First the {name}: epoch {epoch} of {epochs}</source>
        <translation>Zuerst {name}: Epoche {epoch} von {epochs}</translation>
    </message>
    <message>
        <source>The export needs more memory than it may have; use a smaller network.</source>
        <translation>Der Export braucht mehr Speicher, als er haben darf; ein kleineres Netz verwenden.</translation>
    </message>
    <message>
        <source>The import needs more memory than it may have; use a smaller network.</source>
        <translation>Der Import braucht mehr Speicher, als er haben darf; ein kleineres Netz verwenden.</translation>
    </message>
    <message>
        <source>The export failed ({error}: {reason}).</source>
        <translation>Der Export ist fehlgeschlagen ({error}: {reason}).</translation>
    </message>
    <message>
        <source>The import failed ({error}: {reason}).</source>
        <translation>Der Import ist fehlgeschlagen ({error}: {reason}).</translation>
    </message>
    <message>
        <source>No learning rate was found</source>
        <translation>Es wurde keine Lernrate gefunden</translation>
    </message>
    <message>
        <source>Loading TensorFlow</source>
        <translation>TensorFlow wird geladen</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>Das Training ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>Die Daten werden gelesen</translation>
    </message>
    <message>
        <source>The memory of the {device} is not enough, a smaller batch or network needs less</source>
        <translation>Der Speicher von {device} reicht nicht, ein kleinerer Batch oder ein kleineres Netz braucht weniger</translation>
    </message>
    <message>
        <source>The {device} failed</source>
        <translation>{device} ist ausgefallen</translation>
    </message>
    <message>
        <source>First the {name}: {error}</source>
        <translation>Zuerst {name}: {error}</translation>
    </message>
    <message>
        <source>Testing and saving the network</source>
        <translation>Das Netz wird geprüft und gespeichert</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); make room or choose another folder.</source>
        <translation>{path} kann nicht geschrieben werden ({reason}); Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The export to {id} cannot be run by {runtime}; it was not kept. Try another format.</source>
        <translation>Der Export nach {id} kann von {runtime} nicht ausgeführt werden; er wurde nicht behalten. Ein anderes Format versuchen.</translation>
    </message>
    <message>
        <source>The export to {id} does not give ten probabilities; it was not kept.</source>
        <translation>Der Export nach {id} gibt keine zehn Wahrscheinlichkeiten; er wurde nicht behalten.</translation>
    </message>
    <message>
        <source>The export to {id} does not read as the model does ({check}); it was not kept.</source>
        <translation>Der Export nach {id} liest nicht wie das Modell ({check}); er wurde nicht behalten.</translation>
    </message>
    <message>
        <source>{path} holds files other than such an export, such as {others}; choose a new folder.</source>
        <translation>{path} enthält andere Dateien als ein solcher Export, etwa {others}; einen neuen Ordner wählen.</translation>
    </message>
    <message>
        <source>Or name a folder with TensorFlow.js&apos;s tf-core.min.js, tf-layers.min.js and tf-backend-cpu.min.js in DIGITPAD_TFJS.</source>
        <translation>Oder einen Ordner mit tf-core.min.js, tf-layers.min.js und tf-backend-cpu.min.js von TensorFlow.js in DIGITPAD_TFJS angeben.</translation>
    </message>
    <message>
        <source>Delete {folder}, to have it fetched anew.</source>
        <translation>{folder} löschen, damit es neu geholt wird.</translation>
    </message>
    <message>
        <source>TensorFlow.js is not whole in {folder} ({reason}); see that it can be kept there.</source>
        <translation>TensorFlow.js ist in {folder} nicht vollständig ({reason}); dafür sorgen, dass es dort liegen kann.</translation>
    </message>
    <message>
        <source>TensorFlow.js, which checks this export, is fetched by npm: install Node.js.</source>
        <translation>TensorFlow.js, das diesen Export prüft, wird mit npm geholt: Node.js installieren.</translation>
    </message>
    <message>
        <source>npm cannot fetch TensorFlow.js; check the network.</source>
        <translation>npm kann TensorFlow.js nicht holen; die Verbindung prüfen.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{script} is not that of TensorFlow.js {version} as it was published.</source>
        <translation>{script} ist nicht die veröffentlichte Datei von TensorFlow.js {version}.</translation>
    </message>
    <message>
        <source>TensorFlow.js has no activation {name}; export to web or onnx.</source>
        <translation>TensorFlow.js hat keine Aktivierung {name}; nach web oder onnx exportieren.</translation>
    </message>
    <message>
        <source>The network gives answers that are no numbers (NaN or infinite); train it again.</source>
        <translation>Das Netz gibt Antworten, die keine Zahlen sind (NaN oder unendlich); noch einmal trainieren.</translation>
    </message>
    <message>
        <source>The network reads at best {share} of known digits, in whatever range and polarity, upright or transposed; it is no network for digits, or its outputs are in another order than 0 to 9.</source>
        <translation>Das Netz liest höchstens {share} der bekannten Ziffern, in welchem Bereich und welcher Polarität auch immer, aufrecht oder transponiert; es ist kein Netz für Ziffern, oder seine Ausgaben stehen nicht in der Reihenfolge 0 bis 9.</translation>
    </message>
    <message>
        <source>The network gives outputs of shape {shape}, not ten; use one for ten digits.</source>
        <translation>Das Netz gibt Ausgaben der Form {shape}, nicht zehn; eines für zehn Ziffern verwenden.</translation>
    </message>
    <message>
        <source>without its last softmax or sigmoid, which made all answers alike</source>
        <translation>ohne sein letztes Softmax oder Sigmoid, das alle Antworten gleich machte</translation>
    </message>
    <message>
        <source>The model cannot be written to {models} ({reason}); make room there.</source>
        <translation>Das Modell kann nicht nach {models} geschrieben werden ({reason}); dort Platz schaffen.</translation>
    </message>
    <message>
        <source>{name} was rebuilt, but gives the answers of its own runtime on {share} of digits only; save it as .keras.</source>
        <translation>{name} wurde nachgebaut, gibt aber nur bei {share} der Ziffern die Antworten seiner eigenen Laufzeitumgebung; als .keras speichern.</translation>
    </message>
    <message>
        <source>import of ONNX files</source>
        <translation>ONNX-Dateien importieren</translation>
    </message>
    <message>
        <source>ONNX files need onnx and onnxruntime; install with pip install &apos;digitpad[export]&apos;.</source>
        <translation>ONNX-Dateien brauchen onnx und onnxruntime; mit pip install &apos;digitpad[export]&apos; installieren.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} layers, more than {most}; use a smaller network.</source>
        <translation>
            <numerusform>{name} hat {n} Schicht, mehr als {most}; ein kleineres Netz verwenden.</numerusform>
            <numerusform>{name} hat {n} Schichten, mehr als {most}; ein kleineres Netz verwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has layers that do not fit together; it is damaged.</source>
        <translation>{name} hat Schichten, die nicht zusammenpassen; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>{name} is no network with one image in and one answer out; use another one.</source>
        <translation>{name} ist kein Netz mit einem Bild als Eingang und einer Antwort als Ausgang; ein anderes verwenden.</translation>
    </message>
    <message>
        <source>{name} gives {size}, not ten outputs; use a network for the ten digits.</source>
        <translation>{name} gibt {size}, nicht zehn Ausgaben; ein Netz für die zehn Ziffern verwenden.</translation>
    </message>
    <message>
        <source>{name} has weights that are no numbers (NaN or infinite); train it again.</source>
        <translation>{name} hat Gewichte, die keine Zahlen sind (NaN oder unendlich); noch einmal trainieren.</translation>
    </message>
    <message>
        <source>{name} cannot be run by Keras; it is damaged, save it again.</source>
        <translation>{name} kann von Keras nicht ausgeführt werden; die Datei ist beschädigt, noch einmal speichern.</translation>
    </message>
    <message>
        <source>{name} takes {size}, not one image of 28x28; use a network for such images.</source>
        <translation>{name} erwartet {size}, nicht ein Bild von 28x28; ein Netz für solche Bilder verwenden.</translation>
    </message>
    <message>
        <source>{name} takes {size}, not one image of 28x28.</source>
        <translation>{name} erwartet {size}, nicht ein Bild von 28x28.</translation>
    </message>
    <message>
        <source>{name} describes more than a network for digits has; use another one.</source>
        <translation>{name} beschreibt mehr, als ein Netz für Ziffern hat; ein anderes verwenden.</translation>
    </message>
    <message>
        <source>{name} is damaged or no layers model of TensorFlow.js; save it again.</source>
        <translation>{name} ist beschädigt oder kein Layers-Modell von TensorFlow.js; noch einmal speichern.</translation>
    </message>
    <message>
        <source>{name} cannot be loaded by Keras; it is damaged or of another version.</source>
        <translation>{name} kann von Keras nicht geladen werden; die Datei ist beschädigt oder von einer anderen Version.</translation>
    </message>
    <message>
        <source>{name} holds the layers of a network without its weights; save the whole model, as .keras.</source>
        <translation>{name} enthält die Schichten eines Netzes ohne seine Gewichte; das ganze Modell als .keras speichern.</translation>
    </message>
    <message>
        <source>{name} holds no network; save the whole model, as .keras.</source>
        <translation>{name} enthält kein Netz; das ganze Modell als .keras speichern.</translation>
    </message>
    <message>
        <source>{name} is a graph model of TensorFlow.js, which is not read here; save it as a layers model, or as .keras before it is converted.</source>
        <translation>{name} ist ein Graph-Modell von TensorFlow.js, das hier nicht gelesen wird; als Layers-Modell speichern oder vor der Umwandlung als .keras.</translation>
    </message>
    <message>
        <source>fewer weights than are described</source>
        <translation>weniger Gewichte als beschrieben</translation>
    </message>
    <message>
        <source>more weights than are described</source>
        <translation>mehr Gewichte als beschrieben</translation>
    </message>
    <message>
        <source>{name} takes its weights from elsewhere ({what}); do not use it.</source>
        <translation>{name} nimmt seine Gewichte von anderswo ({what}); nicht verwenden.</translation>
    </message>
    <message>
        <source>{name} needs its weights, {what}; put both into one folder.</source>
        <translation>{name} braucht seine Gewichte, {what}; beide in einen Ordner legen.</translation>
    </message>
    <message>
        <source>weights of no layer: {list}</source>
        <translation>Gewichte keiner Schicht: {list}</translation>
    </message>
    <message>
        <source>{name} has not one output of ten numbers; save it with the ten outputs alone.</source>
        <translation>{name} hat nicht genau eine Ausgabe von zehn Zahlen; nur mit den zehn Ausgaben speichern.</translation>
    </message>
    <message>
        <source>{path} needs its weights, {name}; put both into one folder.</source>
        <translation>{path} braucht seine Gewichte, {name}; beide in einen Ordner legen.</translation>
    </message>
    <message>
        <source>{name} is damaged or no ONNX model; save it again.</source>
        <translation>{name} ist beschädigt oder kein ONNX-Modell; noch einmal speichern.</translation>
    </message>
    <message>
        <source>{name} takes its weights from other files; save the model again, in one file.</source>
        <translation>{name} nimmt seine Gewichte aus anderen Dateien; das Modell noch einmal in einer Datei speichern.</translation>
    </message>
    <message>
        <source>The network cannot be run by {runtime}; it is damaged or of another version.</source>
        <translation>Das Netz kann von {runtime} nicht ausgeführt werden; es ist beschädigt oder von einer anderen Version.</translation>
    </message>
    <message>
        <source>{name} has the operator {unknown}, which cannot be imported; use a network of plain layers.</source>
        <translation>{name} hat den Operator {unknown}, der nicht importiert werden kann; ein Netz aus einfachen Schichten verwenden.</translation>
    </message>
    <message>
        <source>{name} refers to other places ({other}); do not use it.</source>
        <translation>{name} verweist auf andere Orte ({other}); nicht verwenden.</translation>
    </message>
    <message>
        <source>{name} is damaged or no SavedModel; save it again.</source>
        <translation>{name} ist beschädigt oder kein SavedModel; noch einmal speichern.</translation>
    </message>
    <message>
        <source>{name} cannot be read by TensorFlow; it is damaged or of another version.</source>
        <translation>{name} kann von TensorFlow nicht gelesen werden; es ist beschädigt oder von einer anderen Version.</translation>
    </message>
    <message>
        <source>{name} has nothing to serve; export the model again (model.export).</source>
        <translation>{name} bietet nichts zum Ausführen an; das Modell noch einmal exportieren (model.export).</translation>
    </message>
    <message>
        <source>{name} has functions of its own that restore its variables; do not use it.</source>
        <translation>{name} hat eigene Funktionen, die seine Variablen wiederherstellen; nicht verwenden.</translation>
    </message>
    <message>
        <source>{name} has files or tables beside its network; do not use it.</source>
        <translation>{name} hat Dateien oder Tabellen neben seinem Netz; nicht verwenden.</translation>
    </message>
    <message>
        <source>{name} has the operation {what}, which can do more than compute; do not use it.</source>
        <translation>{name} hat die Operation {what}, die mehr kann als rechnen; nicht verwenden.</translation>
    </message>
    <message>
        <source>weights alone, taken as those of dense layers ({activations})</source>
        <translation>nur Gewichte, verstanden als die dichter Schichten ({activations})</translation>
    </message>
    <message>
        <source>{path} is damaged or no file of weights; save it again.</source>
        <translation>{path} ist beschädigt oder keine Datei mit Gewichten; noch einmal speichern.</translation>
    </message>
    <message>
        <source>{path} has weights alone, and not those of dense layers from 784 pixels to ten digits; save the whole model (model.save).</source>
        <translation>{path} hat nur Gewichte, und keine von dichten Schichten von 784 Pixeln bis zu zehn Ziffern; das ganze Modell speichern (model.save).</translation>
    </message>
    <message>
        <source>The network sums its numbers in a way that cannot be exported to this format.</source>
        <translation>Das Netz summiert seine Zahlen auf eine Weise, die sich in dieses Format nicht exportieren lässt.</translation>
    </message>
    <message>
        <source>The network divides its outputs in a way that cannot be exported to this format.</source>
        <translation>Das Netz teilt seine Ausgaben auf eine Weise, die sich in dieses Format nicht exportieren lässt.</translation>
    </message>
    <message>
        <source>The network takes a logarithm in a way that cannot be exported to this format.</source>
        <translation>Das Netz nimmt einen Logarithmus auf eine Weise, die sich in dieses Format nicht exportieren lässt.</translation>
    </message>
    <message>
        <source>The layer {name} joins along another axis than the last; use another one.</source>
        <translation>Die Schicht {name} verbindet entlang einer anderen Achse als der letzten; eine andere verwenden.</translation>
    </message>
    <message>
        <source>The layer {name} ({what}) cannot be expressed in this format; use another one.</source>
        <translation>Die Schicht {name} ({what}) lässt sich in diesem Format nicht ausdrücken; eine andere verwenden.</translation>
    </message>
    <message>
        <source>The layer {name} is dilated, in groups or has its channels first; use another format.</source>
        <translation>Die Schicht {name} ist dilatiert, in Gruppen oder hat ihre Kanäle vorn; ein anderes Format verwenden.</translation>
    </message>
    <message>
        <source>The layer {name} normalises another axis than the last; use another format.</source>
        <translation>Die Schicht {name} normalisiert eine andere Achse als die letzte; ein anderes Format verwenden.</translation>
    </message>
    <message>
        <source>The layer {name} has the activation {other}; use another format.</source>
        <translation>Die Schicht {name} hat die Aktivierung {other}; ein anderes Format verwenden.</translation>
    </message>
    <message>
        <source>The layer {name} is a ReLU of another kind; use another format.</source>
        <translation>Die Schicht {name} ist ein ReLU anderer Art; ein anderes Format verwenden.</translation>
    </message>
    <message>
        <source>The layer {name} is an ELU of another kind; use another format.</source>
        <translation>Die Schicht {name} ist ein ELU anderer Art; ein anderes Format verwenden.</translation>
    </message>
    <message>
        <source>This format cannot divide these outputs by their sum; export to web or litert.</source>
        <translation>Dieses Format kann diese Ausgaben nicht durch ihre Summe teilen; nach web oder litert exportieren.</translation>
    </message>
    <message>
        <source>{name}, {size} GB</source>
        <translation>{name}, {size} GB</translation>
    </message>
    <message numerus="yes">
        <source>All {n} GPUs</source>
        <translation>
            <numerusform>Alle {n} GPU</numerusform>
            <numerusform>Alle {n} GPUs</numerusform>
        </translation>
    </message>
    <message>
        <source>TensorFlow finds no device {device} here; choose one of {list}.</source>
        <translation>TensorFlow findet hier kein Gerät {device}; eines von diesen wählen: {list}.</translation>
    </message>
    <message>
        <source>The training cannot be kept in {folder} ({reason}); make room and run it again.</source>
        <translation>Das Training kann nicht in {folder} aufgehoben werden ({reason}); Platz schaffen und noch einmal ausführen.</translation>
    </message>
    <message>
        <source>The training diverged in epoch {epoch}: {why}; choose a smaller learning rate.</source>
        <translation>Das Training divergierte in Epoche {epoch}: {why}; eine kleinere Lernrate wählen.</translation>
    </message>
    <message>
        <source>its weights became too large to be kept</source>
        <translation>die Gewichte wurden zu groß, um sie aufzuheben</translation>
    </message>
    <message>
        <source>its loss became infinite</source>
        <translation>der Verlust wurde unendlich</translation>
    </message>
    <message>
        <source>without {names}, which are used only in training</source>
        <translation>ohne {names}, nur beim Training gebraucht</translation>
    </message>
    <message>
        <source>{name} is damaged or no file of weights; save the model again.</source>
        <translation>{name} ist beschädigt oder keine Datei mit Gewichten; das Modell noch einmal speichern.</translation>
    </message>
    <message>
        <source>{name} refers to other files or places; save the model again, in one file.</source>
        <translation>{name} verweist auf andere Dateien oder Orte; das Modell noch einmal in einer Datei speichern.</translation>
    </message>
    <message>
        <source>{name} would unpack to more than {most} MB; do not use it.</source>
        <translation>{name} würde entpackt mehr als {most} MB haben; nicht verwenden.</translation>
    </message>
    <message>
        <source>{path} has weights alone and no layers; save the whole model (model.save).</source>
        <translation>{path} hat nur Gewichte und keine Schichten; das ganze Modell speichern (model.save).</translation>
    </message>
    <message>
        <source>{path} cannot be loaded by Keras; it is damaged or of another version.</source>
        <translation>{path} kann von Keras nicht geladen werden; die Datei ist beschädigt oder von einer anderen Version.</translation>
    </message>
    <message>
        <source>{path} is no .keras file; save the model again.</source>
        <translation>{path} ist keine .keras-Datei; das Modell noch einmal speichern.</translation>
    </message>
    <message>
        <source>{name} is damaged or no Keras model; save it again.</source>
        <translation>{name} ist beschädigt oder kein Keras-Modell; noch einmal speichern.</translation>
    </message>
    <message>
        <source>The exported model agrees with the trained one on {share} only; it was not kept.</source>
        <translation>Das exportierte Modell stimmt nur bei {share} mit dem trainierten überein; es wurde nicht behalten.</translation>
    </message>
    <message>
        <source>A model is exported by TensorFlow; run the same command with KERAS_BACKEND=tensorflow, which takes up the training that was kept.</source>
        <translation>Ein Modell wird von TensorFlow exportiert; denselben Befehl mit KERAS_BACKEND=tensorflow ausführen, der das aufgehobene Training übernimmt.</translation>
    </message>
    <message>
        <source>The model has weights that are no numbers (NaN or infinite); train it with a smaller learning rate.</source>
        <translation>Das Modell hat Gewichte, die keine Zahlen sind (NaN oder unendlich); mit einer kleineren Lernrate trainieren.</translation>
    </message>
    <message>
        <source>LiteRT cannot compute the network ({group}); use a network of plain layers.</source>
        <translation>LiteRT kann das Netz nicht berechnen ({group}); ein Netz aus einfachen Schichten verwenden.</translation>
    </message>
    <message>
        <source>LiteRT cannot compute the network; use a network of plain layers.</source>
        <translation>LiteRT kann das Netz nicht berechnen; ein Netz aus einfachen Schichten verwenden.</translation>
    </message>
    <message>
        <source>The weights of {name} do not fit the network that its card describes; train on from another one.</source>
        <translation>Die Gewichte von {name} passen nicht zu dem Netz, das die Karte beschreibt; ein anderes weitertrainieren.</translation>
    </message>
    <message>
        <source>{name} would write outside its own archive; do not use it.</source>
        <translation>{name} würde außerhalb des eigenen Archivs schreiben; nicht verwenden.</translation>
    </message>
    <message>
        <source>{name} holds more than a network ({what}); do not use it.</source>
        <translation>{name} enthält nicht nur ein Netz ({what}); nicht verwenden.</translation>
    </message>
    <message>
        <source>{name} would grow to {size} MB when unpacked; do not use it.</source>
        <translation>{name} würde entpackt auf {size} MB wachsen; nicht verwenden.</translation>
    </message>
    <message>
        <source>{name} holds one file twice; do not use it.</source>
        <translation>{name} enthält eine Datei zweimal; nicht verwenden.</translation>
    </message>
    <message>
        <source>{name} has a layer of no name ({kind}); it is damaged, save it again.</source>
        <translation>{name} hat eine Schicht ohne Namen ({kind}); die Datei ist beschädigt, noch einmal speichern.</translation>
    </message>
    <message>
        <source>{name} has {kind}, which is not taken here; use a network of plain layers.</source>
        <translation>{name} hat {kind}, was hier nicht angenommen wird; ein Netz aus einfachen Schichten verwenden.</translation>
    </message>
    <message>
        <source>{name} has {what}, which is no plain layer of Keras and could run code of its own; rebuild the network from plain layers.</source>
        <translation>{name} hat {what}, keine einfache Schicht von Keras, die eigenen Code ausführen könnte; das Netz aus einfachen Schichten neu bauen.</translation>
    </message>
    <message>
        <source>{name} has a custom object, {what}; use plain layers.</source>
        <translation>{name} hat ein eigenes Objekt, {what}; einfache Schichten verwenden.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} layers; use a smaller network.</source>
        <translation>
            <numerusform>{name} hat mehr als {n} Schicht; ein kleineres Netz verwenden.</numerusform>
            <numerusform>{name} hat mehr als {n} Schichten; ein kleineres Netz verwenden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is nested more than {n} deep; it is damaged, save it again.</source>
        <translation>
            <numerusform>{name} ist tiefer als {n} Ebene verschachtelt; die Datei ist beschädigt, noch einmal speichern.</numerusform>
            <numerusform>{name} ist tiefer als {n} Ebenen verschachtelt; die Datei ist beschädigt, noch einmal speichern.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} holds other files than a model; choose a new folder.</source>
        <translation>{folder} enthält andere Dateien als ein Modell; einen neuen Ordner wählen.</translation>
    </message>
    <message>
        <source>The model cannot be written to {folder} ({error}); make room or choose another folder.</source>
        <translation>Das Modell kann nicht nach {folder} geschrieben werden ({error}); Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Blue ink speaks for {digit}, orange ink against it.</source>
        <translation>Blaue Tinte spricht für {digit}, orange Tinte dagegen.</translation>
    </message>
    <message>
        <source>Beside the canvas, the arrow keys choose a digit of a number.</source>
        <translation>Neben der Zeichenfläche wählen die Pfeiltasten eine Ziffer einer Zahl.</translation>
    </message>
    <message>
        <source>Probability of each digit</source>
        <translation>Wahrscheinlichkeit jeder Ziffer</translation>
    </message>
    <message>
        <source>There is too much ink for a number: it is read as one digit.</source>
        <translation>Für eine Zahl ist es zu viel Tinte: Sie wird als eine Ziffer gelesen.</translation>
    </message>
    <message>
        <source>What the network sees: 28 × 28 pixels</source>
        <translation>Was das Netz sieht: 28 × 28 Pixel</translation>
    </message>
    <message>
        <source>Colours of the &amp;theme</source>
        <translation>Farben des &amp;Farbschemas</translation>
    </message>
    <message>
        <source>&amp;Blackboard</source>
        <translation>&amp;Tafel</translation>
    </message>
    <message>
        <source>Blue &amp;ink</source>
        <translation>&amp;Blaue Tinte</translation>
    </message>
    <message>
        <source>&amp;Plain</source>
        <translation>&amp;Blanko</translation>
    </message>
    <message>
        <source>&amp;Lined</source>
        <translation>&amp;Liniert</translation>
    </message>
    <message>
        <source>&amp;Squared</source>
        <translation>&amp;Kariert</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>Pa&amp;pier</translation>
    </message>
    <message>
        <source>Read answers &amp;aloud</source>
        <translation>Antworten &amp;vorlesen</translation>
    </message>
    <message>
        <source>This system has no voice to read aloud: install speech-dispatcher or espeak-ng.</source>
        <translation>Dieses System hat keine Stimme zum Vorlesen: speech-dispatcher oder espeak-ng installieren.</translation>
    </message>
    <message>
        <source>The answer could not be read aloud: {why}</source>
        <translation>Die Antwort konnte nicht vorgelesen werden: {why}</translation>
    </message>
    <message>
        <source>by colour</source>
        <translation>nach Farbe</translation>
    </message>
    <message>
        <source>in a frame</source>
        <translation>in einem Rahmen</translation>
    </message>
    <message>
        <source>without axes</source>
        <translation>ohne Achsen</translation>
    </message>
    <message>
        <source>uneven light</source>
        <translation>ungleichmäßiges Licht</translation>
    </message>
    <message>
        <source>light on dark</source>
        <translation>hell auf dunkel</translation>
    </message>
    <message>
        <source>This system has no program that plays tones: install pulseaudio-utils or alsa-utils.</source>
        <translation>Dieses System hat kein Programm, das Töne abspielt: pulseaudio-utils oder alsa-utils installieren.</translation>
    </message>
    <message>
        <source>Tones could not be played: {why}</source>
        <translation>Töne konnten nicht abgespielt werden: {why}</translation>
    </message>
    <message>
        <source>Only the stylus draws now. The menu Drawing lets fingers draw again.</source>
        <translation>Jetzt zeichnet nur der Eingabestift. Im Menü Zeichnung lassen sich die Finger wieder zulassen.</translation>
    </message>
    <message>
        <source>{mode}: on</source>
        <translation>{mode}: an</translation>
    </message>
    <message>
        <source>{mode}: off</source>
        <translation>{mode}: aus</translation>
    </message>
    <message>
        <source>it ended the process in which it was tried</source>
        <translation>es hat den Prozess beendet, in dem es erprobt wurde</translation>
    </message>
    <message numerus="yes">
        <source>it has not read {n} digits within {seconds} seconds, in a separate process</source>
        <translation>
            <numerusform>es hat in {seconds} Sekunden nicht {n} Ziffer gelesen, in einem eigenen Prozess</numerusform>
            <numerusform>es hat in {seconds} Sekunden nicht {n} Ziffern gelesen, in einem eigenen Prozess</numerusform>
        </translation>
    </message>
    <message>
        <source>it needs more than {size} GB of memory</source>
        <translation>es braucht mehr als {size} GB Speicher</translation>
    </message>
    <message>
        <source>it takes {seconds} seconds to read a digit</source>
        <translation>es braucht {seconds} Sekunden, um eine Ziffer zu lesen</translation>
    </message>
    <message>
        <source>The model cannot be used ({what}); use another one.</source>
        <translation>Das Modell ist nicht verwendbar ({what}); ein anderes verwenden.</translation>
    </message>
    <message>
        <source>it has loops or branches, which no network made here has</source>
        <translation>es hat Schleifen oder Zweige, die kein hier gemachtes Netz hat</translation>
    </message>
    <message>
        <source>it cannot be loaded by LiteRT</source>
        <translation>es kann von LiteRT nicht geladen werden</translation>
    </message>
    <message>
        <source>it does not take one 28x28 digit image to ten probabilities</source>
        <translation>es macht nicht aus einem Ziffernbild von 28x28 zehn Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>it gives features that are no numbers</source>
        <translation>es gibt Merkmale, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>it fails while it reads a digit</source>
        <translation>es scheitert beim Lesen einer Ziffer</translation>
    </message>
    <message>
        <source>it gives answers that are no probabilities</source>
        <translation>es gibt Antworten, die keine Wahrscheinlichkeiten sind</translation>
    </message>
    <message>
        <source>it gives answers that are no numbers</source>
        <translation>es gibt Antworten, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>it gives other answers than its layers do</source>
        <translation>es gibt andere Antworten als seine Schichten</translation>
    </message>
    <message>
        <source>This network cannot be followed layer by layer ({what}); its map is made by hiding parts of the ink in turn.</source>
        <translation>Dieses Netz lässt sich nicht Schicht für Schicht verfolgen ({what}); seine Karte entsteht, indem nacheinander Teile der Tinte verdeckt werden.</translation>
    </message>
    <message>
        <source>it has slopes that are no numbers</source>
        <translation>es hat Steigungen, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>it has more than one input</source>
        <translation>es hat mehr als einen Eingang</translation>
    </message>
    <message>
        <source>it does not say how large its image is</source>
        <translation>es sagt nicht, wie groß sein Bild ist</translation>
    </message>
    <message>
        <source>it computes in an unusual way</source>
        <translation>es rechnet auf ungewöhnliche Art</translation>
    </message>
    <message>
        <source>it takes something for an image that is not one</source>
        <translation>es nimmt etwas als Bild, das keines ist</translation>
    </message>
    <message>
        <source>it has the operator {what}</source>
        <translation>es hat den Operator {what}</translation>
    </message>
    <message>
        <source>it has an operator {kind} of an unusual kind</source>
        <translation>es hat einen Operator {kind} ungewöhnlicher Art</translation>
    </message>
    <message>
        <source>it cuts its numbers off in an unusual way</source>
        <translation>es schneidet seine Zahlen auf ungewöhnliche Weise ab</translation>
    </message>
    <message>
        <source>it mixes several images</source>
        <translation>es vermischt mehrere Bilder</translation>
    </message>
    <message>
        <source>it has a dense layer of another size than its input</source>
        <translation>es hat eine dichte Schicht von anderer Größe als ihr Eingang</translation>
    </message>
    <message>
        <source>it normalises other channels than it has</source>
        <translation>es normalisiert andere Kanäle, als es hat</translation>
    </message>
    <message>
        <source>it joins or divides what it computes in an unusual way</source>
        <translation>es verbindet oder teilt seine Zahlen auf ungewöhnliche Weise</translation>
    </message>
    <message>
        <source>it has functions of its own</source>
        <translation>es hat eigene Funktionen</translation>
    </message>
    <message>
        <source>it has the operator {what} of {other}</source>
        <translation>es hat den Operator {what} von {other}</translation>
    </message>
    <message>
        <source>it takes its weights from other files</source>
        <translation>es nimmt seine Gewichte aus anderen Dateien</translation>
    </message>
    <message>
        <source>it has weights of an unusual kind</source>
        <translation>es hat Gewichte ungewöhnlicher Art</translation>
    </message>
    <message>
        <source>it has filters of an unusual kind</source>
        <translation>es hat Filter ungewöhnlicher Art</translation>
    </message>
    <message>
        <source>it has pooling of an unusual kind</source>
        <translation>es hat Pooling ungewöhnlicher Art</translation>
    </message>
    <message>
        <source>it has no place for its image</source>
        <translation>es hat keinen Platz für sein Bild</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {n} operations</source>
        <translation>
            <numerusform>es hat mehr als {n} Operation</numerusform>
            <numerusform>es hat mehr als {n} Operationen</numerusform>
        </translation>
    </message>
    <message>
        <source>it needs the operation {what}</source>
        <translation>es braucht die Operation {what}</translation>
    </message>
    <message>
        <source>it has a variable without a value</source>
        <translation>es hat eine Variable ohne Wert</translation>
    </message>
    <message>
        <source>it has the operation {what} of an unusual kind</source>
        <translation>es hat die Operation {what} in ungewöhnlicher Art</translation>
    </message>
    <message>
        <source>it takes the mean of a batch</source>
        <translation>es bildet den Mittelwert eines Batches</translation>
    </message>
    <message>
        <source>it has functions or tensors that refer to each other</source>
        <translation>es hat Funktionen oder Tensoren, die aufeinander verweisen</translation>
    </message>
    <message>
        <source>it calls too many functions</source>
        <translation>es ruft zu viele Funktionen auf</translation>
    </message>
    <message>
        <source>it calls a function that it does not have</source>
        <translation>es ruft eine Funktion auf, die es nicht hat</translation>
    </message>
    <message>
        <source>it lacks a part of its network</source>
        <translation>es enthält einen Teil seines Netzes nicht</translation>
    </message>
    <message>
        <source>it lacks its file of variables</source>
        <translation>es hat keine Datei mit Variablen</translation>
    </message>
    <message>
        <source>it has variables of more than {most} MB</source>
        <translation>es hat Variablen von mehr als {most} MB</translation>
    </message>
    <message>
        <source>it has variables in several parts</source>
        <translation>es hat Variablen in mehreren Teilen</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Datei existiert bereits</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Ist ein Ordner</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Speicherplatz mehr auf dem Gerät</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Speicherplatzkontingent überschritten</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Ressource belegt</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Verbindung von der Gegenseite abgebrochen</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Zeitüberschreitung bei der Verbindung</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Netzwerk ist nicht erreichbar</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Kein Weg zum Rechner</translation>
    </message>
</context>
</TS>
