<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>training networks of your own</source>
        <translation>addestrare reti tue</translation>
    </message>
    <message>
        <source>Training needs TensorFlow, which is not installed ({packages}); install digitpad with it, pip install &apos;digitpad[train]&apos;.</source>
        <translation>L’addestramento richiede TensorFlow, che non è installato ({packages}); installa digitpad insieme a esso: pip install &apos;digitpad[train]&apos;.</translation>
    </message>
    <message>
        <source>Not in digitpad-lite: {purpose}. Install digitpad, the full edition, which leaves your drawings, settings and networks as they are.</source>
        <translation>Manca in digitpad-lite: {purpose}. Installa digitpad, l’edizione completa, che lascia disegni, impostazioni e reti come sono.</translation>
    </message>
    <message>
        <source>Not in the packaged digitpad: {deed}. A digitpad that is installed as a package of Python, with its extra digitpad[export], can do it.</source>
        <translation>Manca nel digitpad in pacchetto: {deed}. Un digitpad installato come pacchetto Python, con l’extra digitpad[export], può farlo.</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {n} bytes</source>
        <translation>
            <numerusform>ha più di {n} byte</numerusform>
            <numerusform>ha più di {n} byte</numerusform>
        </translation>
    </message>
    <message>
        <source>it is of a newer version of digitpad</source>
        <translation>è di una versione più recente di digitpad</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>non si può leggere</translation>
    </message>
    <message>
        <source>{path} is damaged in part, which cannot be copied ({reason}); move it to save changes.</source>
        <translation>{path} è danneggiato in parte e non si può copiare ({reason}); spostalo per salvare le modifiche.</translation>
    </message>
    <message>
        <source>{path} cannot be saved ({reason}); the next change will try again.</source>
        <translation>{path} non si può salvare ({reason}); si riproverà alla prossima modifica.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>{path} non si può eliminare ({reason}); eliminalo a mano.</translation>
    </message>
    <message>
        <source>{parent} cannot be used ({reason}), so nothing is remembered; check its permissions.</source>
        <translation>{parent} non si può usare ({reason}), quindi non viene ricordato nulla; controlla i permessi.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({why}), nor be renamed ({reason}); move it to save changes.</source>
        <translation>{path} non si può usare ({why}) né rinominare ({reason}); spostalo per salvare le modifiche.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({why}); it was renamed {name}, and digitpad starts afresh.</source>
        <translation>{path} non si può usare ({why}); è stato rinominato {name} e digitpad riparte da zero.</translation>
    </message>
    <message>
        <source>it has a number that is no finite one of 64 bits</source>
        <translation>contiene un numero che non è un numero finito a 64 bit</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>è annidato troppo in profondità</translation>
    </message>
    <message numerus="yes">
        <source>it has a text of more than {n} characters</source>
        <translation>
            <numerusform>contiene un testo di più di {n} carattere</numerusform>
            <numerusform>contiene un testo di più di {n} caratteri</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
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
        <translation>{name} non si può usare ({reason}); verifica di poterci leggere e scrivere, o scegline un’altra.</translation>
    </message>
    <message>
        <source>Something went wrong inside digitpad ({name}); please report it with {log}.</source>
        <translation>Qualcosa è andato storto in digitpad ({name}); segnalalo insieme a {log}.</translation>
    </message>
    <message>
        <source>MNIST as npz, IDX or TFRecord files, tables (CSV) with a label and 784 pixels a row, folders or zip files of images in folders named 0 to 9, pen strokes (UNIPEN, or UCI&apos;s pendigits.tra and .tes, or UJIpenchars2), and Swiss scans</source>
        <translation>MNIST come file npz, IDX o TFRecord, tabelle (CSV) con un’etichetta e 784 pixel per riga, cartelle o file zip di immagini in cartelle chiamate da 0 a 9, tratti di penna (UNIPEN, oppure pendigits.tra e .tes dell’UCI, oppure UJIpenchars2) e scansioni svizzere</translation>
    </message>
    <message>
        <source>{path} does not fit the memory of this computer; use a part of it.</source>
        <translation>{path} non sta nella memoria di questo computer; usane una parte.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds only {n} digits, too few to hold some of them out; use at least 12.</source>
        <translation>
            <numerusform>{path} contiene solo {n} cifra, troppo poco per metterne da parte; ne servono almeno 12.</numerusform>
            <numerusform>{path} contiene solo {n} cifre, troppo poche per metterne da parte; ne servono almeno 12.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds pen strokes, not images; name a file of images, such as MNIST, too.</source>
        <translation>{path} contiene tratti di penna, non immagini; indica anche un file di immagini, come MNIST.</translation>
    </message>
    <message>
        <source>{path} has no folders named 0 to 9; name the files in it. What can be read: {formats}.</source>
        <translation>{path} non ha cartelle chiamate da 0 a 9; indica i file che contiene. Si possono leggere: {formats}.</translation>
    </message>
    <message>
        <source>{path} is no data file that can be read; what can: {formats}.</source>
        <translation>{path} non è un file di dati leggibile; si possono leggere: {formats}.</translation>
    </message>
    <message>
        <source>{path} is missing; check the name, or get the file anew.</source>
        <translation>{path} manca; controlla il nome o procurati di nuovo il file.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}); get it anew.</source>
        <translation>{path} non si può leggere ({error}); procuratelo di nuovo.</translation>
    </message>
    <message>
        <source>{path} is empty; what can be read: {formats}.</source>
        <translation>{path} è vuoto; si possono leggere: {formats}.</translation>
    </message>
    <message>
        <source>{data}: the file cannot be fetched from {url} ({reason}); check the network and the room in {folder}, or get it in another way.</source>
        <translation>{data}: il file non si può scaricare da {url} ({reason}); controlla la rete e lo spazio in {folder}, o procuratelo in un altro modo.</translation>
    </message>
    <message>
        <source>{data}: the download was cancelled; nothing was kept.</source>
        <translation>{data}: lo scaricamento è stato annullato; non è stato conservato nulla.</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>la connessione si è interrotta</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>Nome o servizio sconosciuto</translation>
    </message>
    <message>
        <source>{path} holds arrays of other names than x_{part} and y_{part} ({held}); rename them.</source>
        <translation>{path} contiene array con nomi diversi da x_{part} e y_{part} ({held}); rinominali.</translation>
    </message>
    <message>
        <source>{path} holds arrays of other shapes than MNIST&apos;s: {shape} and {other}, not (n, 28, 28) and (n,); make the images 28x28 first.</source>
        <translation>{path} contiene array di dimensioni diverse da quelle di MNIST: {shape} e {other}, non (n, 28, 28) e (n,); porta prima le immagini a 28x28.</translation>
    </message>
    <message>
        <source>it holds more than it says</source>
        <translation>contiene più di quanto dichiara</translation>
    </message>
    <message>
        <source>it holds less than it says</source>
        <translation>contiene meno di quanto dichiara</translation>
    </message>
    <message>
        <source>{path} is missing; put MNIST there, or name its folder in DIGITPAD_DATA.</source>
        <translation>{path} manca; mettici MNIST, o indica la sua cartella in DIGITPAD_DATA.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a file of digits ({reason}); get it anew.</source>
        <translation>{path} non si può leggere come file di cifre ({reason}); procuratelo di nuovo.</translation>
    </message>
    <message>
        <source>it lists too many files</source>
        <translation>elenca troppi file</translation>
    </message>
    <message>
        <source>{path} holds no digits in one of its parts; use another file.</source>
        <translation>Una delle parti di {path} non contiene cifre; usa un altro file.</translation>
    </message>
    <message numerus="yes">
        <source>{path} says that {name} has {number} digits in {count} bytes; {n} digits and {most} bytes are the most that is read.</source>
        <translation>
            <numerusform>{path} dichiara che {name} ha {number} cifre in {count} byte; si leggono al massimo {n} cifra e {most} byte.</numerusform>
            <numerusform>{path} dichiara che {name} ha {number} cifre in {count} byte; si leggono al massimo {n} cifre e {most} byte.</numerusform>
        </translation>
    </message>
    <message>
        <source>over 10^15</source>
        <translation>oltre 10^15</translation>
    </message>
    <message>
        <source>an array&apos;s header of version {version} is not known</source>
        <translation>l’intestazione di un array ha la versione {version}, che non è nota</translation>
    </message>
    <message>
        <source>an array holds {dtype}, which are no digits</source>
        <translation>un array contiene {dtype}, che non sono cifre</translation>
    </message>
    <message>
        <source>an array has lengths that are none</source>
        <translation>un array ha lunghezze impossibili</translation>
    </message>
    <message>
        <source>{path} holds labels that are no whole numbers; use the digits 0 to 9.</source>
        <translation>{path} contiene etichette che non sono numeri interi; usa le cifre da 0 a 9.</translation>
    </message>
    <message>
        <source>{path} holds labels outside 0 to 9; use a file of digits.</source>
        <translation>{path} contiene etichette fuori dall’intervallo da 0 a 9; usa un file di cifre.</translation>
    </message>
    <message>
        <source>{path} holds pixels outside 0 to 255; bring them to this range, or to 0 to 1.</source>
        <translation>{path} contiene pixel fuori dall’intervallo da 0 a 255; portali in questo intervallo, o in quello da 0 a 1.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds over {n} images; use a part of it.</source>
        <translation>
            <numerusform>{path} contiene più di {n} immagine; usane una parte.</numerusform>
            <numerusform>{path} contiene più di {n} immagini; usane una parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds no images in its folders 0 to 9.</source>
        <translation>{path} non contiene immagini nelle cartelle da 0 a 9.</translation>
    </message>
    <message>
        <source>{name} leads out of the folder that it is unpacked to; do not use this file.</source>
        <translation>{name} esce dalla cartella in cui viene estratto; non usare questo file.</translation>
    </message>
    <message>
        <source>{name} has more than {size} MB, which is too large for an image of a digit.</source>
        <translation>{name} supera i {size} MB, troppo per l’immagine di una cifra.</translation>
    </message>
    <message>
        <source>{name} shows no ink; take it out of the folder.</source>
        <translation>{name} non mostra inchiostro; toglila dalla cartella.</translation>
    </message>
    <message>
        <source>The labels of {images} are missing; put {name} beside it.</source>
        <translation>Mancano le etichette di {images}; mettici accanto {name}.</translation>
    </message>
    <message>
        <source>it holds another kind of array</source>
        <translation>contiene un altro tipo di array</translation>
    </message>
    <message>
        <source>its images are {width}x{height}, not 28x28</source>
        <translation>le sue immagini sono {width}x{height}, non 28x28</translation>
    </message>
    <message numerus="yes">
        <source>it says that it holds {n} digits; {most} are the most that is read</source>
        <translation>
            <numerusform>dichiara di contenere {n} cifra; se ne leggono al massimo {most}</numerusform>
            <numerusform>dichiara di contenere {n} cifre; se ne leggono al massimo {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>it ends in its header</source>
        <translation>finisce nella sua intestazione</translation>
    </message>
    <message>
        <source>{path} cannot be read as an IDX file of digits ({error}); get it anew.</source>
        <translation>{path} non si può leggere come file IDX di cifre ({error}); procuratelo di nuovo.</translation>
    </message>
    <message>
        <source>it is not compressed in this way</source>
        <translation>non è compresso in questo modo</translation>
    </message>
    <message numerus="yes">
        <source>codes of {n} bits are not known</source>
        <translation>
            <numerusform>i codici di {n} bit non sono noti</numerusform>
            <numerusform>i codici di {n} bit non sono noti</numerusform>
        </translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>è danneggiato</translation>
    </message>
    <message numerus="yes">
        <source>it unpacks to more than {n} bytes</source>
        <translation>
            <numerusform>estratto supera {n} byte</numerusform>
            <numerusform>estratto supera {n} byte</numerusform>
        </translation>
    </message>
    <message>
        <source>no records of digits</source>
        <translation>nessun record di cifre</translation>
    </message>
    <message>
        <source>a damaged record</source>
        <translation>un record danneggiato</translation>
    </message>
    <message>
        <source>the end of the file is missing</source>
        <translation>manca la fine del file</translation>
    </message>
    <message>
        <source>{path} holds no scans as WRITER/DIGIT/number-N.png; name the archive that has them.</source>
        <translation>{path} non contiene scansioni del tipo AUTORE/CIFRA/number-N.png; indica l’archivio che le ha.</translation>
    </message>
    <message>
        <source>{path} is missing; put the scans there, or name their folder.</source>
        <translation>{path} manca; mettici le scansioni, o indica la loro cartella.</translation>
    </message>
    <message>
        <source>{path} is no zip archive of scans, or it is damaged; get it anew.</source>
        <translation>{path} non è un archivio zip di scansioni, o è danneggiato; procuratelo di nuovo.</translation>
    </message>
    <message>
        <source>{path} holds a name that leads out of it ({what}); get the file anew.</source>
        <translation>{path} contiene un nome che ne esce ({what}); procurati di nuovo il file.</translation>
    </message>
    <message>
        <source>no end of a directory</source>
        <translation>manca la fine della directory</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds more than {n} entries; name an archive of scans.</source>
        <translation>
            <numerusform>{path} contiene più di {n} voce; indica un archivio di scansioni.</numerusform>
            <numerusform>{path} contiene più di {n} voci; indica un archivio di scansioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in {path} is larger than a scan of a digit; get the file anew.</source>
        <translation>{name} in {path} è più grande della scansione di una cifra; procurati di nuovo il file.</translation>
    </message>
    <message>
        <source>{name} in {path} cannot be unpacked ({error}); get the file anew.</source>
        <translation>{name} in {path} non si può estrarre ({error}); procurati di nuovo il file.</translation>
    </message>
    <message>
        <source>{name} is no image; get the file anew.</source>
        <translation>{name} non è un’immagine; procurati di nuovo il file.</translation>
    </message>
    <message numerus="yes">
        <source>{path} has over {n} rows; use a part of it.</source>
        <translation>
            <numerusform>{path} ha più di {n} riga; usane una parte.</numerusform>
            <numerusform>{path} ha più di {n} righe; usane una parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of {path} ends in {what}, which is no digit 0 to 9.</source>
        <translation>La riga {number} di {path} finisce con {what}, che non è una cifra da 0 a 9.</translation>
    </message>
    <message>
        <source>Line {number} of {path} is not understood; it should hold x and y of 8 points, 0 to 100, and a digit.</source>
        <translation>La riga {number} di {path} non si capisce; dovrebbe contenere x e y di 8 punti, da 0 a 100, e una cifra.</translation>
    </message>
    <message>
        <source>{path} has no column of labels beside 784 of pixels; name a table that has.</source>
        <translation>{path} non ha una colonna di etichette accanto a 784 di pixel; indica una tabella che l’abbia.</translation>
    </message>
    <message>
        <source>Line {number} of {path} holds pixels outside 0 to 255; bring them to this range.</source>
        <translation>La riga {number} di {path} contiene pixel fuori dall’intervallo da 0 a 255; portali in questo intervallo.</translation>
    </message>
    <message>
        <source>something other than numbers</source>
        <translation>qualcosa che non sono numeri</translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers</source>
        <translation>
            <numerusform>{n} numero</numerusform>
            <numerusform>{n} numeri</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of {path} is no label and 784 pixels ({held}); get the file anew.</source>
        <translation>La riga {number} di {path} non è un’etichetta e 784 pixel ({held}); procurati di nuovo il file.</translation>
    </message>
    <message>
        <source>{path} holds no digits of UJIpenchars2; name the file of that collection.</source>
        <translation>{path} non contiene cifre di UJIpenchars2; indica il file di quella raccolta.</translation>
    </message>
    <message>
        <source>{path} ends in the middle of a digit; get the file anew.</source>
        <translation>{path} finisce a metà di una cifra; procurati di nuovo il file.</translation>
    </message>
    <message>
        <source>Line {number} of {path} is not understood: {what}; get the file anew.</source>
        <translation>La riga {number} di {path} non si capisce: {what}; procurati di nuovo il file.</translation>
    </message>
    <message>
        <source>{path} is missing; put the pen strokes there, or name their folder.</source>
        <translation>{path} manca; mettici i tratti di penna, o indica la loro cartella.</translation>
    </message>
    <message>
        <source>The text in {path} cannot be read ({error}); get the file anew.</source>
        <translation>Il testo di {path} non si può leggere ({error}); procurati di nuovo il file.</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>una riga è troppo lunga</translation>
    </message>
    <message numerus="yes">
        <source>it has over {most} bytes or {n} lines</source>
        <translation>
            <numerusform>ha più di {most} byte o di {n} riga</numerusform>
            <numerusform>ha più di {most} byte o di {n} righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path} holds over {n} drawings; use a part of it.</source>
        <translation>
            <numerusform>{path} contiene più di {n} disegno; usane una parte.</numerusform>
            <numerusform>{path} contiene più di {n} disegni; usane una parte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line {number} of {path} is in a stroke of over {n} points; get the file anew.</source>
        <translation>
            <numerusform>La riga {number} di {path} è in un tratto di più di {n} punto; procurati di nuovo il file.</numerusform>
            <numerusform>La riga {number} di {path} è in un tratto di più di {n} punti; procurati di nuovo il file.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no images among {list}; name MNIST, or others, too.</source>
        <translation>Non ci sono immagini tra {list}; indica anche MNIST, o altre.</translation>
    </message>
    <message numerus="yes">
        <source>There are no digits to learn from beside the {n} held-out ones; get MNIST.</source>
        <translation>
            <numerusform>Oltre a quella messa da parte non ci sono cifre da cui imparare; procurati MNIST.</numerusform>
            <numerusform>Oltre alle {n} messe da parte non ci sono cifre da cui imparare; procurati MNIST.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A batch of {batch_size} is more than the {n} digits there are; choose a smaller one.</source>
        <translation>
            <numerusform>Un lotto di {batch_size} supera l’unica cifra che c’è; scegline uno più piccolo.</numerusform>
            <numerusform>Un lotto di {batch_size} supera le {n} cifre che ci sono; scegline uno più piccolo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is no file but a pipe or a device; name a file.</source>
        <translation>{path} non è un file ma una pipe o un dispositivo; indica un file.</translation>
    </message>
    <message>
        <source>{path} holds no digits; name a file that does.</source>
        <translation>{path} non contiene cifre; indica un file che ne contenga.</translation>
    </message>
    <message>
        <source>{path} does not exist; check the name.</source>
        <translation>{path} non esiste; controlla il nome.</translation>
    </message>
    <message>
        <source>{path} has neither {first} nor {second}, nor folders named 0 to 9; name the files themselves.</source>
        <translation>{path} non ha né {first} né {second}, né cartelle chiamate da 0 a 9; indica i file stessi.</translation>
    </message>
    <message>
        <source>Pen strokes</source>
        <translation>Tratti di penna</translation>
    </message>
    <message>
        <source>Swiss scans</source>
        <translation>Scansioni svizzere</translation>
    </message>
    <message>
        <source>Spanish pen strokes</source>
        <translation>Tratti di penna spagnoli</translation>
    </message>
    <message>
        <source>{named} has no {file}; name the folder that has it.</source>
        <translation>{named} non ha {file}; indica la cartella che lo contiene.</translation>
    </message>
    <message>
        <source>{file} is nowhere: download it on the Train page, or name its folder with --data or in DIGITPAD_DATA.</source>
        <translation>{file} non si trova: scaricalo dalla pagina Addestra, o indica la sua cartella con --data o in DIGITPAD_DATA.</translation>
    </message>
    <message>
        <source>{file} is nowhere: download it on the Train page or by `python -m digitpad_training.sources --download`, or name its folder with --data or in DIGITPAD_DATA.</source>
        <translation>{file} non si trova: scaricalo dalla pagina Addestra o con `python -m digitpad_training.sources --download`, o indica la sua cartella con --data o in DIGITPAD_DATA.</translation>
    </message>
    <message>
        <source>{path} is not as it was published (its checksum differs); get it anew.</source>
        <translation>{path} non è come fu pubblicato (la somma di controllo è diversa); procuratelo di nuovo.</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>L’immagine</translation>
    </message>
    <message numerus="yes">
        <source>{name} shows more than {n} pieces of ink; cut out the number to read.</source>
        <translation>
            <numerusform>{name} mostra più di {n} macchia d’inchiostro; ritaglia il numero da leggere.</numerusform>
            <numerusform>{name} mostra più di {n} macchie d’inchiostro; ritaglia il numero da leggere.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has more than {size} MB; save the drawing as PNG and open that.</source>
        <translation>{name} supera i {size} MB; salva il disegno come PNG e apri quello.</translation>
    </message>
    <message>
        <source>{name} was changed after digitpad had saved it, and is no drawing any more; save it as PNG and open that.</source>
        <translation>{name} è stato modificato dopo che digitpad l’aveva salvato e non è più un disegno; salvalo come PNG e apri quello.</translation>
    </message>
    <message>
        <source>{name} shows no ink; use an image with a digit on plain paper.</source>
        <translation>{name} non mostra inchiostro; usa l’immagine di una cifra su carta senza righe.</translation>
    </message>
    <message>
        <source>{name} needs more memory than an image may take; make it smaller.</source>
        <translation>{name} richiede più memoria di quanta un’immagine possa prenderne; rimpiccioliscila.</translation>
    </message>
    <message>
        <source>{name} is a folder; name the image files in it.</source>
        <translation>{name} è una cartella; indica le immagini che contiene.</translation>
    </message>
    <message>
        <source>{name} is of a kind that is not read ({kind}); save it as PNG or JPEG and open that.</source>
        <translation>{name} è di un formato che qui non si legge ({kind}); salva l’immagine come PNG o JPEG e apri quella.</translation>
    </message>
    <message>
        <source>{name} does not exist; check the name.</source>
        <translation>{name} non esiste; controlla il nome.</translation>
    </message>
    <message>
        <source>it is damaged or incomplete</source>
        <translation>è danneggiata o incompleta</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}; try another copy of it.</source>
        <translation>{name} non si può leggere: {reason}; prova un’altra copia.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is a JPEG of more than {n} scans; save it as an ordinary one.</source>
        <translation>
            <numerusform>{name} è un JPEG di più di {n} passata; salvalo come JPEG normale.</numerusform>
            <numerusform>{name} è un JPEG di più di {n} passate; salvalo come JPEG normale.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is no PNG, JPEG, BMP, WebP, TIFF or GIF image; convert it to one.</source>
        <translation>{name} non è un’immagine PNG, JPEG, BMP, WebP, TIFF o GIF; convertila.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} million pixels; make it smaller.</source>
        <translation>
            <numerusform>{name} supera {n} milione di pixel; rimpiccioliscila.</numerusform>
            <numerusform>{name} supera {n} milioni di pixel; rimpiccioliscila.</numerusform>
        </translation>
    </message>
    <message>
        <source>a HEIC image</source>
        <translation>un’immagine HEIC</translation>
    </message>
    <message>
        <source>an AVIF image</source>
        <translation>un’immagine AVIF</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation>un’immagine JPEG 2000</translation>
    </message>
    <message>
        <source>a JPEG XL image</source>
        <translation>un’immagine JPEG XL</translation>
    </message>
    <message>
        <source>a Photoshop image</source>
        <translation>un’immagine di Photoshop</translation>
    </message>
    <message>
        <source>an SVG that was not saved by digitpad</source>
        <translation>un SVG non salvato da digitpad</translation>
    </message>
    <message>
        <source>The export was ended at its limit: {limit}.</source>
        <translation>L’esportazione è stata interrotta al suo limite: {limit}.</translation>
    </message>
    <message>
        <source>The import was ended at its limit: {limit}.</source>
        <translation>L’importazione è stata interrotta al suo limite: {limit}.</translation>
    </message>
    <message>
        <source>{size} GB of memory</source>
        <translation>{size} GB di memoria</translation>
    </message>
    <message>
        <source>{seconds} minutes</source>
        <translation>{seconds} minuti</translation>
    </message>
    <message>
        <source>No temporary files can be written ({reason}); make room for them, or set TMPDIR.</source>
        <translation>Non si possono scrivere file temporanei ({reason}); fai spazio per loro, o imposta TMPDIR.</translation>
    </message>
    <message>
        <source>The export failed: its process ended unexpectedly ({how}), for want of memory or because the file is damaged.</source>
        <translation>L’esportazione è fallita: il suo processo è terminato inaspettatamente ({how}), per mancanza di memoria o perché il file è danneggiato.</translation>
    </message>
    <message>
        <source>The import failed: its process ended unexpectedly ({how}), for want of memory or because the file is damaged.</source>
        <translation>L’importazione è fallita: il suo processo è terminato inaspettatamente ({how}), per mancanza di memoria o perché il file è danneggiato.</translation>
    </message>
    <message>
        <source>The process that reads the digits has ended; choose them again.</source>
        <translation>Il processo che legge le cifre è terminato; sceglile di nuovo.</translation>
    </message>
    <message>
        <source>{path} is damaged or of an unknown kind; get it anew.</source>
        <translation>{path} è danneggiato o di tipo sconosciuto; procuratelo di nuovo.</translation>
    </message>
    <message>
        <source>{name} takes longer than {seconds} seconds to read; save it in a simpler form.</source>
        <translation>La lettura di {name} richiede più di {seconds} secondi; salvala in una forma più semplice.</translation>
    </message>
    <message>
        <source>{name} cannot be read: it needs more than 1 GB of memory, or is damaged; make it smaller.</source>
        <translation>{name} non si può leggere: richiede più di 1 GB di memoria o è danneggiata; rimpiccioliscila.</translation>
    </message>
    <message>
        <source>The folder of models {models} cannot be written ({reason}); check it, and that there is room.</source>
        <translation>Non si può scrivere nella cartella dei modelli {models} ({reason}); controllala e verifica che ci sia spazio.</translation>
    </message>
    <message>
        <source>The model cannot be put in {models} ({reason}); check it, and that there is room.</source>
        <translation>Il modello non si può mettere in {models} ({reason}); controllala e verifica che ci sia spazio.</translation>
    </message>
    <message>
        <source>The import failed: its package refers to other places.</source>
        <translation>L’importazione è fallita: il suo pacchetto rimanda ad altri luoghi.</translation>
    </message>
    <message numerus="yes">
        <source>{path} could not be read within the limits of 2 GB and {n} seconds; use a part of it, or get it anew.</source>
        <translation>
            <numerusform>{path} non si è potuto leggere entro i limiti di 2 GB e {n} secondo; usane una parte, o procuratelo di nuovo.</numerusform>
            <numerusform>{path} non si è potuto leggere entro i limiti di 2 GB e {n} secondi; usane una parte, o procuratelo di nuovo.</numerusform>
        </translation>
    </message>
    <message>
        <source>no more samples came</source>
        <translation>non sono arrivati altri campioni</translation>
    </message>
    <message>
        <source>{path} needs more than 2 GB of memory; use a part of it.</source>
        <translation>{path} richiede più di 2 GB di memoria; usane una parte.</translation>
    </message>
    <message>
        <source>No process can be started ({reason}); close other programs and try again.</source>
        <translation>Non si può avviare alcun processo ({reason}); chiudi altri programmi e riprova.</translation>
    </message>
    <message>
        <source>exit status {code}</source>
        <translation>codice di uscita {code}</translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation>segnale {name}</translation>
    </message>
    <message>
        <source>The training was stopped; what it had learned is still kept.</source>
        <translation>L’addestramento è stato fermato; ciò che aveva imparato è conservato.</translation>
    </message>
    <message>
        <source>The training did not answer and was ended; its last whole epoch is kept.</source>
        <translation>L’addestramento non rispondeva ed è stato interrotto; la sua ultima epoca intera è conservata.</translation>
    </message>
    <message>
        <source>epoch {epoch}, step {step}</source>
        <translation>epoca {epoch}, passo {step}</translation>
    </message>
    <message numerus="yes">
        <source>The training has not answered for {n} seconds and was ended.</source>
        <translation>
            <numerusform>L’addestramento non rispondeva da {n} secondo ed è stato interrotto.</numerusform>
            <numerusform>L’addestramento non rispondeva da {n} secondi ed è stato interrotto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training&apos;s process ended unexpectedly ({how}).</source>
        <translation>Il processo dell’addestramento è terminato inaspettatamente ({how}).</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>probabilità</translation>
    </message>
    <message>
        <source>sigmoids</source>
        <translation>sigmoidi</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>Exporting to {name}, and checking it…</source>
        <translation>Esportazione in {name}, con verifica…</translation>
    </message>
    <message numerus="yes">
        <source>{n} digits in {runtime}: largest difference of a probability {difference}, the same digit on {share}</source>
        <translation>
            <numerusform>{n} cifra in {runtime}: massima differenza di una probabilità {difference}, la stessa cifra per {share}</numerusform>
            <numerusform>{n} cifre in {runtime}: massima differenza di una probabilità {difference}, la stessa cifra per {share}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is written. {check}.</source>
        <translation>{name} è stato scritto. {check}.</translation>
    </message>
    <message>
        <source>Importing {name}, and trying it on known digits…</source>
        <translation>Importazione di {name}, con prova su cifre note…</translation>
    </message>
    <message>
        <source>values {range}</source>
        <translation>valori {range}</translation>
    </message>
    <message>
        <source>bright ink</source>
        <translation>inchiostro chiaro</translation>
    </message>
    <message>
        <source>dark ink</source>
        <translation>inchiostro scuro</translation>
    </message>
    <message>
        <source>images transposed</source>
        <translation>immagini trasposte</translation>
    </message>
    <message>
        <source>images padded to {side}x{side}</source>
        <translation>immagini riempite fino a {side}x{side}</translation>
    </message>
    <message>
        <source>images enlarged to {side}x{side}</source>
        <translation>immagini ingrandite a {side}x{side}</translation>
    </message>
    <message>
        <source>outputs: {outputs}</source>
        <translation>uscite: {outputs}</translation>
    </message>
    <message>
        <source>{how}; {share} of digits made to try it on read right</source>
        <translation>{how}; {share} delle cifre di prova lette bene</translation>
    </message>
    <message>
        <source>{name} is imported: {how}.</source>
        <translation>{name} è stato importato: {how}.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>{name} is a pickle, which could run anything when it is read; export the network to ONNX (torch.onnx.export) and import that.</source>
        <translation>{name} è un pickle, che potrebbe eseguire qualunque cosa alla lettura; esporta la rete in ONNX (torch.onnx.export) e importa quello.</translation>
    </message>
    <message>
        <source>{name} is a pickle, which could run anything when it is read; export the network to ONNX (of scikit-learn by skl2onnx) and import that.</source>
        <translation>{name} è un pickle, che potrebbe eseguire qualunque cosa alla lettura; esporta la rete in ONNX (da scikit-learn con skl2onnx) e importa quello.</translation>
    </message>
    <message>
        <source>{name} holds the numbers of MATLAB, not a network; export it to ONNX (exportONNXNetwork) and import that.</source>
        <translation>{name} contiene i numeri di MATLAB, non una rete; esportala in ONNX (exportONNXNetwork) e importa quello.</translation>
    </message>
    <message>
        <source>{name} is a model of Core ML, which is not read here; export the network to ONNX or save it as .keras.</source>
        <translation>{name} è un modello Core ML, che qui non si legge; esporta la rete in ONNX o salvala come .keras.</translation>
    </message>
    <message>
        <source>{name} is a frozen graph of TensorFlow, which is not read here; convert it to .tflite, or to ONNX by tf2onnx.</source>
        <translation>{name} è un grafo congelato di TensorFlow, che qui non si legge; convertilo in .tflite, o in ONNX con tf2onnx.</translation>
    </message>
    <message>
        <source>{name} is a checkpoint, weights without a network; save the whole model (model.save) as .keras.</source>
        <translation>{name} è un checkpoint, pesi senza rete; salva il modello intero (model.save) come .keras.</translation>
    </message>
    <message>
        <source>{name} holds weights alone, without a network; export the network to ONNX or save it as .keras.</source>
        <translation>{name} contiene solo pesi, senza rete; esporta la rete in ONNX o salvala come .keras.</translation>
    </message>
    <message>
        <source>{name} holds arrays, not a network; save the whole model (model.save) as .keras.</source>
        <translation>{name} contiene array, non una rete; salva il modello intero (model.save) come .keras.</translation>
    </message>
    <message>
        <source>{name} is a model of Caffe, which is not read here; export the network to ONNX and import that.</source>
        <translation>{name} è un modello Caffe, che qui non si legge; esporta la rete in ONNX e importa quello.</translation>
    </message>
    <message>
        <source>{name} is a part of a SavedModel; choose the folder that it lies in.</source>
        <translation>{name} è una parte di un SavedModel; scegli la cartella in cui si trova.</translation>
    </message>
    <message>
        <source>{name} is compressed; unpack it and import what is in it.</source>
        <translation>{name} è compresso; estrailo e importa ciò che contiene.</translation>
    </message>
    <message>
        <source>{name} is another kind of file, or damaged, whatever its name says; save the model again, as .keras.</source>
        <translation>{name} è un file di altro tipo, o danneggiato, qualunque cosa dica il suo nome; salva di nuovo il modello come .keras.</translation>
    </message>
    <message>
        <source>{name} is an unpacked .keras file; pack its three files into a zip called {stem}.keras.</source>
        <translation>{name} è un file .keras estratto; metti i suoi tre file in uno zip chiamato {stem}.keras.</translation>
    </message>
    <message>
        <source>{name} is a folder without a saved_model.pb or a model.json; choose the file of a model.</source>
        <translation>{name} è una cartella senza saved_model.pb né model.json; scegli il file di un modello.</translation>
    </message>
    <message>
        <source>Keras, HDF5</source>
        <translation>Keras, HDF5</translation>
    </message>
    <message>
        <source>LiteRT, 16 bits</source>
        <translation>LiteRT, 16 bit</translation>
    </message>
    <message>
        <source>LiteRT, 8 bits</source>
        <translation>LiteRT, 8 bit</translation>
    </message>
    <message>
        <source>LiteRT, 8 bits throughout</source>
        <translation>LiteRT, 8 bit ovunque</translation>
    </message>
    <message>
        <source>C array of the LiteRT model</source>
        <translation>Array C del modello LiteRT</translation>
    </message>
    <message>
        <source>C array, 8 bits throughout</source>
        <translation>Array C, 8 bit ovunque</translation>
    </message>
    <message>
        <source>TensorFlow.js layers model</source>
        <translation>Modello a strati TensorFlow.js</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Pagina web</translation>
    </message>
    <message>
        <source>There is no format {name}; choose one of {list}.</source>
        <translation>Non c’è un formato {name}; scegline uno tra {list}.</translation>
    </message>
    <message>
        <source>export to {id}</source>
        <translation>esportare in {id}</translation>
    </message>
    <message>
        <source>exporting models</source>
        <translation>esportare modelli</translation>
    </message>
    <message>
        <source>importing networks</source>
        <translation>importare reti</translation>
    </message>
    <message>
        <source>An export to {id} needs {names}, not installed; install with pip install &apos;digitpad[export]&apos;.</source>
        <translation>Per esportare in {id} bisogna installare {names}: pip install &apos;digitpad[export]&apos;.</translation>
    </message>
    <message>
        <source>An import needs {list}; install with pip install &apos;digitpad[train]&apos;.</source>
        <translation>Per importare bisogna installare {list}: pip install &apos;digitpad[train]&apos;.</translation>
    </message>
    <message>
        <source>A file of the format {id} ends in {suffix}; call it {name}{suffix}.</source>
        <translation>Un file del formato {id} finisce in {suffix}; chiamalo {name}{suffix}.</translation>
    </message>
    <message>
        <source>{path} is a folder; choose the name of a file.</source>
        <translation>{path} è una cartella; scegli il nome di un file.</translation>
    </message>
    <message>
        <source>{path} is a file; choose a new folder.</source>
        <translation>{path} è un file; scegli una cartella nuova.</translation>
    </message>
    <message>
        <source>{path} exists already; choose a new folder.</source>
        <translation>{path} esiste già; scegli una cartella nuova.</translation>
    </message>
    <message>
        <source>{path} exists already; choose another name, or add --force.</source>
        <translation>{path} esiste già; scegli un altro nome, o aggiungi --force.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); see that you may read it, or use a copy of it.</source>
        <translation>{path} non si può leggere ({reason}); verifica di averne il permesso, o usa una copia.</translation>
    </message>
    <message>
        <source>{name} does not exist or is no file; check the name.</source>
        <translation>{name} non esiste o non è un file; controlla il nome.</translation>
    </message>
    <message>
        <source>{name} is empty; save the model again.</source>
        <translation>{name} è vuoto; salva di nuovo il modello.</translation>
    </message>
    <message numerus="yes">
        <source>{folder} holds more than {n} files; move the network to a folder of its own.</source>
        <translation>
            <numerusform>{folder} contiene più di {n} file; sposta la rete in una cartella sua.</numerusform>
            <numerusform>{folder} contiene più di {n} file; sposta la rete in una cartella sua.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has {size} MB, more than {most}; use a smaller network.</source>
        <translation>{name} è di {size} MB, più di {most}; usa una rete più piccola.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} operations; use a smaller network.</source>
        <translation>
            <numerusform>{name} ha più di {n} operazione; usa una rete più piccola.</numerusform>
            <numerusform>{name} ha più di {n} operazioni; usa una rete più piccola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden layers are numbers of units from 1 to {n}, such as 128, 64; before them there may be convolutions, such as conv 16, conv 32, 64.</source>
        <translation>
            <numerusform>Gli strati nascosti si indicano con numeri di unità da 1 a {n}, come 128, 64; prima possono esserci convoluzioni, come conv 16, conv 32, 64.</numerusform>
            <numerusform>Gli strati nascosti si indicano con numeri di unità da 1 a {n}, come 128, 64; prima possono esserci convoluzioni, come conv 16, conv 32, 64.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convolutions come before the layers of units, as in conv 16, conv 32, 64; change the order.</source>
        <translation>Le convoluzioni vengono prima degli strati di unità, come in conv 16, conv 32, 64; cambia l’ordine.</translation>
    </message>
    <message numerus="yes">
        <source>After {n} convolutions an image has one pixel left; use {n} at most.</source>
        <translation>
            <numerusform>Dopo {n} convoluzione dell’immagine resta un solo pixel; usane al massimo {n}.</numerusform>
            <numerusform>Dopo {n} convoluzioni dell’immagine resta un solo pixel; usane al massimo {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A convolution has from 1 to {n} filters; choose fewer.</source>
        <translation>
            <numerusform>Una convoluzione ha da 1 a {n} filtro; scegline meno.</numerusform>
            <numerusform>Una convoluzione ha da 1 a {n} filtri; scegline meno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A network of {n} hidden layers does not learn; use {most} at most.</source>
        <translation>
            <numerusform>Una rete di {n} strato nascosto non impara; usane al massimo {most}.</numerusform>
            <numerusform>Una rete di {n} strati nascosti non impara; usane al massimo {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training was stopped before its first epoch was over; there is nothing to keep.</source>
        <translation>L’addestramento è stato fermato prima della fine della prima epoca; non c’è nulla da conservare.</translation>
    </message>
    <message>
        <source>a recipe without a name</source>
        <translation>una ricetta senza nome</translation>
    </message>
    <message>
        <source>{what} where a recipe has something else</source>
        <translation>{what} dove una ricetta ha qualcos’altro</translation>
    </message>
    <message>
        <source>{name} is not within {least} and {most}</source>
        <translation>{name} non è tra {least} e {most}</translation>
    </message>
    <message>
        <source>an augmentation is not within 0 and {most}</source>
        <translation>una deformazione non è tra 0 e {most}</translation>
    </message>
    <message>
        <source>a recipe has no {what}</source>
        <translation>a una ricetta manca {what}</translation>
    </message>
    <message>
        <source>two hidden layers of 128, ReLU, softmax</source>
        <translation>due strati nascosti da 128, ReLU, softmax</translation>
    </message>
    <message>
        <source>97 % training, 96 % test</source>
        <translation>97% in addestramento, 96% nel test</translation>
    </message>
    <message>
        <source>no hidden layer, ten sigmoid outputs divided by their sum</source>
        <translation>nessuno strato nascosto, dieci uscite sigmoidi divise per la loro somma</translation>
    </message>
    <message>
        <source>one hidden layer of 100, ReLU, ten sigmoid outputs divided by their sum</source>
        <translation>uno strato nascosto da 100, ReLU, dieci uscite sigmoidi divise per la loro somma</translation>
    </message>
    <message>
        <source>over 97 %</source>
        <translation>oltre il 97%</translation>
    </message>
    <message>
        <source>one hidden layer of 128, ReLU, softmax</source>
        <translation>uno strato nascosto da 128, ReLU, softmax</translation>
    </message>
    <message>
        <source>98.9 % training, 97.19 % validation</source>
        <translation>98,9% in addestramento, 97,19% in convalida</translation>
    </message>
    <message>
        <source>the same network, past 97 % in the shortest time</source>
        <translation>la stessa rete, oltre il 97% nel minor tempo</translation>
    </message>
    <message>
        <source>hidden layers of 512 and 128, sigmoid, softmax</source>
        <translation>strati nascosti da 512 e 128, sigmoide, softmax</translation>
    </message>
    <message>
        <source>two hidden layers of 50, ReLU, ten sigmoid outputs divided by their sum</source>
        <translation>due strati nascosti da 50, ReLU, dieci uscite sigmoidi divise per la loro somma</translation>
    </message>
    <message>
        <source>about 99 %</source>
        <translation>circa il 99%</translation>
    </message>
    <message>
        <source>hidden layers of 512 and 256 with batch normalisation and dropout</source>
        <translation>strati nascosti da 512 e 256 con normalizzazione a lotti e dropout</translation>
    </message>
    <message>
        <source>the same, learning from bent digits</source>
        <translation>la stessa, che impara da cifre deformate</translation>
    </message>
    <message>
        <source>five convolutions of 16, 32 and 48 filters, one hidden layer of 128</source>
        <translation>cinque convoluzioni da 16, 32 e 48 filtri, uno strato nascosto da 128</translation>
    </message>
    <message>
        <source>the network that ships with the program</source>
        <translation>la rete fornita con il programma</translation>
    </message>
    <message>
        <source>The network that tells digits from the rest is missing or damaged; install digitpad again.</source>
        <translation>La rete che distingue le cifre dal resto manca o è danneggiata; installa di nuovo digitpad.</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Inchiostro</translation>
    </message>
    <message>
        <source>The pad keeps the path of your pen. The frame is around what counts; stray dots do not.</source>
        <translation>Il foglio conserva il percorso della penna. La cornice racchiude ciò che conta; i punti isolati no.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Ritaglio</translation>
    </message>
    <message>
        <source>Only the part with ink is kept, and your pen is made equally wide: place and pen do not matter.</source>
        <translation>Si tiene solo la parte con l’inchiostro, e la penna viene portata sempre allo stesso spessore: il posto e la penna non contano.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scala</translation>
    </message>
    <message>
        <source>The ink is shrunk until its longer side has 20 pixels: how large you draw does not matter.</source>
        <translation>L’inchiostro viene ridotto finché il lato lungo ha 20 pixel: la grandezza del disegno non conta.</translation>
    </message>
    <message>
        <source>Centre of mass</source>
        <translation>Centro di massa</translation>
    </message>
    <message>
        <source>The dot is where the ink would balance on a needle. It moves to where the lines cross.</source>
        <translation>Il punto è dove l’inchiostro starebbe in equilibrio su un ago. Si sposta dove le linee si incrociano.</translation>
    </message>
    <message>
        <source>This is all that the network sees: 784 numbers, from 0 for black to 1 for white.</source>
        <translation>Questo è tutto ciò che vede la rete: 784 numeri, da 0 per il nero a 1 per il bianco.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Layer after layer weighs these numbers, as it learnt from many digits, until ten are left.</source>
        <translation>Strato dopo strato la rete pesa questi numeri come ha imparato da molte cifre, finché ne restano dieci.</translation>
    </message>
    <message>
        <source>Thin frames: groups of strokes that were tried. Thick ones: the best chain, your number.</source>
        <translation>Cornici sottili: gruppi di tratti provati. Spesse: la catena migliore, il tuo numero.</translation>
    </message>
    <message>
        <source>Your {digit}, step by step</source>
        <translation>Il tuo {digit}, passo per passo</translation>
    </message>
    <message>
        <source>The {digit} of your {number}, step by step</source>
        <translation>La cifra {digit} del tuo {number}, passo per passo</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} pixel</translation>
    </message>
    <message numerus="yes">
        <source>{n} pixel(s) with ink</source>
        <translation>
            <numerusform>{n} pixel con inchiostro</numerusform>
            <numerusform>{n} pixel con inchiostro</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit} with {share}</source>
        <translation>{digit} con {share}</translation>
    </message>
    <message numerus="yes">
        <source>{n} right</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} a destra</numerusform>
            <numerusform>{n} a destra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} a sinistra</numerusform>
            <numerusform>{n} a sinistra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} down</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} in basso</numerusform>
            <numerusform>{n} in basso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} up</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} in alto</numerusform>
            <numerusform>{n} in alto</numerusform>
        </translation>
    </message>
    <message>
        <source>In the middle already</source>
        <translation>Già al centro</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of {n} group(s) chosen</source>
        <translation>
            <numerusform>{chosen} di {n} gruppo scelto</numerusform>
            <numerusform>{chosen} di {n} gruppi scelti</numerusform>
        </translation>
    </message>
    <message>
        <source>From an image</source>
        <translation>Da un’immagine</translation>
    </message>
    <message numerus="yes">
        <source>An image and {n} stroke(s)</source>
        <translation>
            <numerusform>Un’immagine e {n} tratto</numerusform>
            <numerusform>Un’immagine e {n} tratti</numerusform>
        </translation>
    </message>
    <message>
        <source>Image: {how}</source>
        <translation>Immagine: {how}</translation>
    </message>
    <message>
        <source>Moved: {moves}</source>
        <translation>Spostato: {moves}</translation>
    </message>
    <message numerus="yes">
        <source>{n} stroke(s)</source>
        <translation>
            <numerusform>{n} tratto</numerusform>
            <numerusform>{n} tratti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} point(s)</source>
        <translation>
            <numerusform>{n} punto</numerusform>
            <numerusform>{n} punti</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be imported ({what}); use a network of plain layers.</source>
        <translation>{name} non si può importare ({what}); usa una rete di strati semplici.</translation>
    </message>
    <message>
        <source>{name} is damaged or no LiteRT model; save it again.</source>
        <translation>{name} è danneggiato o non è un modello LiteRT; salvalo di nuovo.</translation>
    </message>
    <message>
        <source>sparse tensors, or the same name again and again</source>
        <translation>tensori sparsi, o lo stesso nome più volte</translation>
    </message>
    <message>
        <source>it has several graphs or loops</source>
        <translation>ha più grafi o cicli</translation>
    </message>
    <message>
        <source>it has more than one input or output</source>
        <translation>ha più di un ingresso o di un’uscita</translation>
    </message>
    <message>
        <source>it has no path from its input to its output</source>
        <translation>non ha un percorso dall’ingresso all’uscita</translation>
    </message>
    <message>
        <source>it has numbers in more axes than any image</source>
        <translation>ha numeri su più assi di qualunque immagine</translation>
    </message>
    <message>
        <source>it sums its numbers in an unusual way</source>
        <translation>somma i suoi numeri in modo insolito</translation>
    </message>
    <message>
        <source>it answers with the digit alone ({kind}) and not with how likely each is</source>
        <translation>risponde solo con la cifra ({kind}) e non con quanto è probabile ciascuna</translation>
    </message>
    <message>
        <source>it has the operator {kind}</source>
        <translation>ha l’operatore {kind}</translation>
    </message>
    <message>
        <source>it takes a logarithm of something other than its answers</source>
        <translation>calcola un logaritmo di qualcosa che non sono le sue risposte</translation>
    </message>
    <message>
        <source>it joins along another axis than the channels</source>
        <translation>unisce lungo un asse diverso da quello dei canali</translation>
    </message>
    <message>
        <source>it divides by numbers that it computes</source>
        <translation>divide per numeri che calcola</translation>
    </message>
    <message>
        <source>it has dilated filters</source>
        <translation>ha filtri dilatati</translation>
    </message>
    <message>
        <source>it takes the mean in an unusual way</source>
        <translation>calcola la media in modo insolito</translation>
    </message>
    <message>
        <source>it pads its images in an unusual way</source>
        <translation>riempie i bordi delle immagini in modo insolito</translation>
    </message>
    <message>
        <source>it turns its numbers around</source>
        <translation>cambia l’ordine dei suoi numeri</translation>
    </message>
    <message>
        <source>it has a softmax of an unusual kind</source>
        <translation>ha un softmax di tipo insolito</translation>
    </message>
    <message>
        <source>it has arithmetic of an unusual kind</source>
        <translation>ha un’aritmetica di tipo insolito</translation>
    </message>
    <message>
        <source>it computes its own weights</source>
        <translation>calcola da sé i propri pesi</translation>
    </message>
    <message>
        <source>it has the same weights again and again</source>
        <translation>ha gli stessi pesi più volte</translation>
    </message>
    <message>
        <source>This network cannot be followed layer by layer ({what}).</source>
        <translation>Questa rete non si può seguire strato per strato ({what}).</translation>
    </message>
    <message>
        <source>it does not end in ten answers</source>
        <translation>non finisce in dieci risposte</translation>
    </message>
    <message>
        <source>it has more than {most} MB</source>
        <translation>supera i {most} MB</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>La rete</translation>
    </message>
    <message>
        <source>it computes more numbers than can be shown</source>
        <translation>calcola più numeri di quanti se ne possano mostrare</translation>
    </message>
    <message>
        <source>it is damaged or too large</source>
        <translation>è danneggiata o troppo grande</translation>
    </message>
    <message>
        <source>it has layers of an unusual kind</source>
        <translation>ha strati di tipo insolito</translation>
    </message>
    <message>
        <source>The image, 28 × 28 pixels</source>
        <translation>L’immagine, 28 × 28 pixel</translation>
    </message>
    <message numerus="yes">
        <source>{n} unit(s)</source>
        <translation>
            <numerusform>{n} unità</numerusform>
            <numerusform>{n} unità</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} feature map(s) of {size}</source>
        <translation>
            <numerusform>{n} mappa di caratteristiche da {size}</numerusform>
            <numerusform>{n} mappe di caratteristiche da {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>MNIST test digits</source>
        <translation>MNIST (cifre di test)</translation>
    </message>
    <message>
        <source>test digits of its own data</source>
        <translation>cifre di test dei suoi dati</translation>
    </message>
    <message>
        <source>writers it never saw</source>
        <translation>autori che non ha mai visto</translation>
    </message>
    <message>
        <source>a hand&apos;s samples that it had not learned</source>
        <translation>campioni di una grafia che non aveva imparato</translation>
    </message>
    <message>
        <source>digits made to try it on</source>
        <translation>cifre fatte per provarlo</translation>
    </message>
    <message>
        <source>Test digits of its own data</source>
        <translation>Cifre di test dei suoi dati</translation>
    </message>
    <message>
        <source>Writers it never saw</source>
        <translation>Autori che non ha mai visto</translation>
    </message>
    <message>
        <source>A hand&apos;s samples that it had not learned</source>
        <translation>Campioni di una grafia che non aveva imparato</translation>
    </message>
    <message>
        <source>Digits made to try it on</source>
        <translation>Cifre fatte per provarlo</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>Il modello in uso</translation>
    </message>
    <message>
        <source>read right: {figures}</source>
        <translation>letti bene: {figures}</translation>
    </message>
    <message>
        <source>It reads right: {figures}.</source>
        <translation>Legge bene: {figures}.</translation>
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
        <translation>{right} su {digits} ({what})</translation>
    </message>
    <message>
        <source>{share} ({what})</source>
        <translation>{share} ({what})</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non misurato</translation>
    </message>
    <message>
        <source>{own} of its own</source>
        <translation>{own} delle proprie</translation>
    </message>
    <message>
        <source>convolutions of {filters}</source>
        <translation>convoluzioni di {filters}</translation>
    </message>
    <message numerus="yes">
        <source>{n} weight(s)</source>
        <translation>
            <numerusform>{n} peso</numerusform>
            <numerusform>{n} pesi</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>{share} of {digits} read right</source>
        <translation>{share} di {digits} lette bene</translation>
    </message>
    <message>
        <source>its fields are not those of a card</source>
        <translation>i suoi campi non sono quelli di una scheda</translation>
    </message>
    <message>
        <source>its {name} is no short text</source>
        <translation>il campo {name} non è un testo breve</translation>
    </message>
    <message>
        <source>its {name} has no named values</source>
        <translation>il campo {name} non ha valori con un nome</translation>
    </message>
    <message>
        <source>its preprocessing_version is no whole number</source>
        <translation>il campo preprocessing_version non è un numero intero</translation>
    </message>
    <message>
        <source>it has too many sums</source>
        <translation>ha troppe somme di controllo</translation>
    </message>
    <message>
        <source>its sums are no SHA-256</source>
        <translation>le sue somme di controllo non sono SHA-256</translation>
    </message>
    <message>
        <source>it has no figures for {part}</source>
        <translation>non ha dati per {part}</translation>
    </message>
    <message>
        <source>its accuracy for {part} is no share</source>
        <translation>la sua accuratezza per {part} non è una quota</translation>
    </message>
    <message>
        <source>its number of digits for {part} is no count</source>
        <translation>il suo numero di cifre per {part} non è un conteggio</translation>
    </message>
    <message>
        <source>its confusion for {part} is no table of numbers</source>
        <translation>la sua confusione per {part} non è una tabella di numeri</translation>
    </message>
    <message>
        <source>The network that comes with digitpad</source>
        <translation>La rete fornita con digitpad</translation>
    </message>
    <message>
        <source>The model {name} comes from elsewhere and was not tried yet; open it with digitpad first.</source>
        <translation>Il modello {name} viene da fuori e non è ancora stato provato; aprilo prima con digitpad.</translation>
    </message>
    <message>
        <source>There is no model {name}; choose one of {list}.</source>
        <translation>Non c’è un modello {name}; scegline uno tra {list}.</translation>
    </message>
    <message>
        <source>its last hidden layer</source>
        <translation>il suo ultimo strato nascosto</translation>
    </message>
    <message>
        <source>the digit image itself</source>
        <translation>l’immagine stessa della cifra</translation>
    </message>
    <message>
        <source>preprocessing {version}, not {other}</source>
        <translation>preelaborazione {version}, non {other}</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>manca</translation>
    </message>
    <message>
        <source>it has no {file}</source>
        <translation>non ha {file}</translation>
    </message>
    <message>
        <source>it has no {name}</source>
        <translation>non ha {name}</translation>
    </message>
    <message>
        <source>it was made for another version of digitpad: {reason}</source>
        <translation>è stato fatto per un’altra versione di digitpad: {reason}</translation>
    </message>
    <message>
        <source>it has a {file} that cannot be read: {reason}</source>
        <translation>ha un {file} che non si può leggere: {reason}</translation>
    </message>
    <message>
        <source>it has a damaged {file}: it is no text</source>
        <translation>ha un {file} danneggiato: non è testo</translation>
    </message>
    <message>
        <source>it has a damaged {file}: {reason}</source>
        <translation>ha un {file} danneggiato: {reason}</translation>
    </message>
    <message>
        <source>it has a {name} that cannot be read: {reason}</source>
        <translation>ha un {name} che non si può leggere: {reason}</translation>
    </message>
    <message>
        <source>it has a {name} of more than {most} MB</source>
        <translation>ha un {name} di più di {most} MB</translation>
    </message>
    <message>
        <source>it has a damaged or changed {name}</source>
        <translation>ha un {name} danneggiato o modificato</translation>
    </message>
    <message>
        <source>The bundled model cannot be used ({what}); install digitpad again.</source>
        <translation>Il modello fornito non si può usare ({what}); installa di nuovo digitpad.</translation>
    </message>
    <message>
        <source>The model {folder} cannot be used ({what}); use another one.</source>
        <translation>Il modello {folder} non si può usare ({what}); usane un altro.</translation>
    </message>
    <message>
        <source>{file} cannot be read; remove it to use the bundled model.</source>
        <translation>{file} non si può leggere; eliminalo per usare il modello fornito.</translation>
    </message>
    <message>
        <source>{folder} is not among the models in {models}; move it there.</source>
        <translation>{folder} non è tra i modelli in {models}; spostalo lì.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}; make room there.</source>
        <translation>{file} non si può scrivere: {reason}; fai spazio lì.</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}; remove it to use the bundled model.</source>
        <translation>{file} non si può eliminare: {reason}; eliminalo per usare il modello fornito.</translation>
    </message>
    <message>
        <source>not a digit?</source>
        <translation>non è una cifra?</translation>
    </message>
    <message>
        <source>There is too much ink for a number: it is read as one digit. Erase some, or undo.</source>
        <translation>C’è troppo inchiostro per un numero: viene letto come una sola cifra. Cancellane un po’, o annulla.</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>meno</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgola</translation>
    </message>
    <message>
        <source>{first} or {second}?</source>
        <translation>{first} o {second}?</translation>
    </message>
    <message numerus="yes">
        <source>{answer}, {n} left out</source>
        <translation>
            <numerusform>{answer}, {n} tralasciato</numerusform>
            <numerusform>{answer}, {n} tralasciati</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}: {signs}, {said}</source>
        <translation>{number}: {signs}, {said}</translation>
    </message>
    <message>
        <source>or {other}?</source>
        <translation>o {other}?</translation>
    </message>
    <message>
        <source>{place} of {groups}: {said}</source>
        <translation>{place} di {groups}: {said}</translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s)</source>
        <translation>
            <numerusform>{n} cifra</numerusform>
            <numerusform>{n} cifre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line(s)</source>
        <translation>
            <numerusform>{n} riga</numerusform>
            <numerusform>{n} righe</numerusform>
        </translation>
    </message>
    <message>
        <source>&gt; {share}</source>
        <translation>&gt; {share}</translation>
    </message>
    <message>
        <source>over {share}</source>
        <translation>oltre il {share}</translation>
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
        <translation>la tua grafia</translation>
    </message>
    <message>
        <source>drawn by rule</source>
        <translation>disegnato secondo regole</translation>
    </message>
    <message>
        <source>the part at the top left</source>
        <translation>la parte in alto a sinistra</translation>
    </message>
    <message>
        <source>the part at the top</source>
        <translation>la parte in alto</translation>
    </message>
    <message>
        <source>the part at the top right</source>
        <translation>la parte in alto a destra</translation>
    </message>
    <message>
        <source>the part on the left</source>
        <translation>la parte a sinistra</translation>
    </message>
    <message>
        <source>the part in the middle</source>
        <translation>la parte al centro</translation>
    </message>
    <message>
        <source>the part on the right</source>
        <translation>la parte a destra</translation>
    </message>
    <message>
        <source>the part at the bottom left</source>
        <translation>la parte in basso a sinistra</translation>
    </message>
    <message>
        <source>the part at the bottom</source>
        <translation>la parte in basso</translation>
    </message>
    <message>
        <source>the part at the bottom right</source>
        <translation>la parte in basso a destra</translation>
    </message>
    <message>
        <source>the upright stroke at the top left</source>
        <translation>il tratto verticale in alto a sinistra</translation>
    </message>
    <message>
        <source>the upright stroke at the top</source>
        <translation>il tratto verticale in alto</translation>
    </message>
    <message>
        <source>the upright stroke at the top right</source>
        <translation>il tratto verticale in alto a destra</translation>
    </message>
    <message>
        <source>the upright stroke on the left</source>
        <translation>il tratto verticale a sinistra</translation>
    </message>
    <message>
        <source>the upright stroke in the middle</source>
        <translation>il tratto verticale al centro</translation>
    </message>
    <message>
        <source>the upright stroke on the right</source>
        <translation>il tratto verticale a destra</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom left</source>
        <translation>il tratto verticale in basso a sinistra</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom</source>
        <translation>il tratto verticale in basso</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom right</source>
        <translation>il tratto verticale in basso a destra</translation>
    </message>
    <message>
        <source>the level stroke at the top left</source>
        <translation>il tratto orizzontale in alto a sinistra</translation>
    </message>
    <message>
        <source>the level stroke at the top</source>
        <translation>il tratto orizzontale in alto</translation>
    </message>
    <message>
        <source>the level stroke at the top right</source>
        <translation>il tratto orizzontale in alto a destra</translation>
    </message>
    <message>
        <source>the level stroke on the left</source>
        <translation>il tratto orizzontale a sinistra</translation>
    </message>
    <message>
        <source>the level stroke in the middle</source>
        <translation>il tratto orizzontale al centro</translation>
    </message>
    <message>
        <source>the level stroke on the right</source>
        <translation>il tratto orizzontale a destra</translation>
    </message>
    <message>
        <source>the level stroke at the bottom left</source>
        <translation>il tratto orizzontale in basso a sinistra</translation>
    </message>
    <message>
        <source>the level stroke at the bottom</source>
        <translation>il tratto orizzontale in basso</translation>
    </message>
    <message>
        <source>the level stroke at the bottom right</source>
        <translation>il tratto orizzontale in basso a destra</translation>
    </message>
    <message>
        <source>No part of the ink speaks for anything.</source>
        <translation>Nessuna parte dell’inchiostro parla a favore di qualcosa.</translation>
    </message>
    <message>
        <source>Speaks for {digit}: {part}.</source>
        <translation>A favore della cifra {digit}: {part}.</translation>
    </message>
    <message>
        <source>Speaks against {digit}: {part}.</source>
        <translation>Contro la cifra {digit}: {part}.</translation>
    </message>
    <message>
        <source>Speaks for {digit} rather than {other}: {part}.</source>
        <translation>A favore della cifra {digit} piuttosto che della {other}: {part}.</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>strati</translation>
    </message>
    <message>
        <source>convolutions</source>
        <translation>convoluzioni</translation>
    </message>
    <message>
        <source>pen strokes</source>
        <translation>tratti di penna</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>scansioni</translation>
    </message>
    <message>
        <source>Spanish strokes</source>
        <translation>tratti spagnoli</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Both have the same recipe.</source>
        <translation>Entrambi hanno la stessa ricetta.</translation>
    </message>
    <message>
        <source>{name}: {one} and {other}</source>
        <translation>{name}: {one} e {other}</translation>
    </message>
    <message>
        <source>What differs: {differences}.</source>
        <translation>Differenze: {differences}.</translation>
    </message>
    <message>
        <source>Of the same {digits} held-out digits the upper one reads {upper} right and the lower one {lower}; {upper_alone} only the upper one, {lower_alone} only the lower one.</source>
        <translation>Delle stesse {digits} cifre messe da parte quello sopra ne legge bene {upper} e quello sotto {lower}; {upper_alone} solo quello sopra, {lower_alone} solo quello sotto.</translation>
    </message>
    <message>
        <source>The difference is within chance ({p}).</source>
        <translation>La differenza può essere dovuta al caso ({p}).</translation>
    </message>
    <message>
        <source>The upper one reads better, and not by chance alone ({p}).</source>
        <translation>Quello sopra legge meglio, e non solo per caso ({p}).</translation>
    </message>
    <message>
        <source>The lower one reads better, and not by chance alone ({p}).</source>
        <translation>Quello sotto legge meglio, e non solo per caso ({p}).</translation>
    </message>
    <message>
        <source>{without} did not keep what it answered to each digit, so the two cannot be tested against each other.</source>
        <translation>{without} non ha conservato le risposte a ogni cifra, quindi i due non si possono confrontare con un test.</translation>
    </message>
    <message>
        <source>They were tried on different held-out digits, so the two cannot be tested against each other.</source>
        <translation>Sono stati provati su cifre messe da parte diverse, quindi i due non si possono confrontare con un test.</translation>
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
            <numerusform>{n} addestramento: {mean} delle cifre messe da parte lette bene in media, con una deviazione standard di {deviation} punti (da {lowest} a {highest}).</numerusform>
            <numerusform>{n} addestramenti: {mean} delle cifre messe da parte lette bene in media, con una deviazione standard di {deviation} punti (da {lowest} a {highest}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Report (*.html)</source>
        <translation>Rapporto (*.html)</translation>
    </message>
    <message>
        <source>Keras script (*.py)</source>
        <translation>Script Keras (*.py)</translation>
    </message>
    <message>
        <source>Notebook (*.ipynb)</source>
        <translation>Notebook (*.ipynb)</translation>
    </message>
    <message>
        <source>{path} cannot be written: a run is written up as .html (a report), .py (a Keras script) or .ipynb (a notebook); choose one of these.</source>
        <translation>{path} non si può scrivere: un addestramento si salva come .html (un rapporto), .py (uno script Keras) o .ipynb (un notebook); scegline uno.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another folder.</source>
        <translation>{path} non si può scrivere ({reason}); scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>{folder} has no recipe that can be read; choose a run that was trained here.</source>
        <translation>{folder} non ha una ricetta leggibile; scegli un addestramento fatto qui.</translation>
    </message>
    <message>
        <source>{parent} cannot be written to ({reason}); make room there.</source>
        <translation>In {parent} non si può scrivere ({reason}); fai spazio lì.</translation>
    </message>
    <message>
        <source>A training for {folder} is under way already; choose another folder.</source>
        <translation>Un addestramento per {folder} è già in corso; scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>{file} holds no answers to held-out digits; train the network again to have some.</source>
        <translation>{file} non contiene risposte a cifre messe da parte; addestra di nuovo la rete per averne.</translation>
    </message>
    <message>
        <source>{file} has answers that are no digits; train the network again to have some.</source>
        <translation>{file} ha risposte che non sono cifre; addestra di nuovo la rete per averne.</translation>
    </message>
    <message>
        <source>It diverges: its loss is no number any more. Choose a smaller learning rate.</source>
        <translation>Diverge: la perdita non è più un numero. Scegli un tasso di apprendimento più piccolo.</translation>
    </message>
    <message>
        <source>It diverges: its loss rose from {loss} in epoch {epoch} to {now}. Choose a smaller learning rate.</source>
        <translation>Diverge: la perdita è salita da {loss} nell’epoca {epoch} a {now}. Scegli un tasso di apprendimento più piccolo.</translation>
    </message>
    <message>
        <source>It does not learn: after {epoch} epochs it reads {share} of the digits, hardly more than by guessing. Choose another learning rate.</source>
        <translation>Non impara: dopo {epoch} epoche legge {share} delle cifre, poco più che a caso. Scegli un altro tasso di apprendimento.</translation>
    </message>
    <message>
        <source>It learns by heart: since epoch {epoch} its loss falls on the digits that it learns from, and rises on those that it does not. Fewer epochs, more dropout or more varied digits help.</source>
        <translation>Impara a memoria: dall’epoca {epoch} la perdita scende sulle cifre da cui impara e sale su quelle da cui non impara. Aiutano meno epoche, più dropout o cifre più varie.</translation>
    </message>
    <message numerus="yes">
        <source>{dead} of the {n} units of layer {number} have died: they answer 0 to every held-out digit that was tried. A smaller learning rate keeps more of them alive.</source>
        <translation>
            <numerusform>{dead} su {n} unità dello strato {number} è morta: risponde 0 a ogni cifra messa da parte che è stata provata. Un tasso di apprendimento più piccolo ne tiene in vita di più.</numerusform>
            <numerusform>{dead} delle {n} unità dello strato {number} sono morte: rispondono 0 a ogni cifra messa da parte che è stata provata. Un tasso di apprendimento più piccolo ne tiene in vita di più.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} did not keep how its network looked inside; train it again to see that.</source>
        <translation>{folder} non ha conservato l’interno della sua rete; addestrala di nuovo per vederlo.</translation>
    </message>
    <message>
        <source>What {folder} kept of the inside of its network is damaged; train it again to see that.</source>
        <translation>Ciò che {folder} ha conservato dell’interno della sua rete è danneggiato; addestrala di nuovo per vederlo.</translation>
    </message>
    <message>
        <source>no inside of a network</source>
        <translation>non è l’interno di una rete</translation>
    </message>
    <message>
        <source>A name has up to 60 letters, digits, spaces, dots and dashes, and begins with a letter or digit.</source>
        <translation>Un nome ha fino a 60 lettere, cifre, spazi, punti e trattini, e comincia con una lettera o una cifra.</translation>
    </message>
    <message>
        <source>There is a model called {name} already; choose another name.</source>
        <translation>C’è già un modello chiamato {name}; scegli un altro nome.</translation>
    </message>
    <message>
        <source>{name} is in use; use another model, and then rename it.</source>
        <translation>{name} è in uso; usa un altro modello e poi rinominalo.</translation>
    </message>
    <message>
        <source>{name} cannot be renamed ({reason}); close what has it open.</source>
        <translation>{name} non si può rinominare ({reason}); chiudi ciò che lo tiene aperto.</translation>
    </message>
    <message numerus="yes">
        <source>A note has at most {n} bytes; shorten it.</source>
        <translation>
            <numerusform>Una nota ha al massimo {n} byte; accorciala.</numerusform>
            <numerusform>Una nota ha al massimo {n} byte; accorciala.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note cannot be kept in {folder} ({reason}); make room there.</source>
        <translation>La nota non si può conservare in {folder} ({reason}); fai spazio lì.</translation>
    </message>
    <message>
        <source>{folder} is a file; choose a new folder.</source>
        <translation>{folder} è un file; scegli una cartella nuova.</translation>
    </message>
    <message>
        <source>{folder} holds other files than a run of digitpad; choose a new folder.</source>
        <translation>{folder} contiene file diversi da quelli di un addestramento di digitpad; scegli una cartella nuova.</translation>
    </message>
    <message>
        <source>The run cannot be written to {folder} ({reason}); make room or choose another folder.</source>
        <translation>L’addestramento non si può scrivere in {folder} ({reason}); fai spazio o scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>{parent} cannot be read ({reason}); check its permissions.</source>
        <translation>{parent} non si può leggere ({reason}); controlla i permessi.</translation>
    </message>
    <message>
        <source>The history of {folder} is missing or damaged; train it again to have one.</source>
        <translation>La cronologia di {folder} manca o è danneggiata; addestra di nuovo per averne una.</translation>
    </message>
    <message>
        <source>The steps of {folder} are damaged; delete {file}.</source>
        <translation>I passi di {folder} sono danneggiati; elimina {file}.</translation>
    </message>
    <message>
        <source>The history of {folder} has no epochs; train it again to have one.</source>
        <translation>La cronologia di {folder} non ha epoche; addestra di nuovo per averne.</translation>
    </message>
    <message>
        <source>The confusion matrix of {folder} is missing or damaged; train it again to have one.</source>
        <translation>La matrice di confusione di {folder} manca o è danneggiata; addestra di nuovo per averne una.</translation>
    </message>
    <message>
        <source>no counts of ten digits</source>
        <translation>non sono conteggi di dieci cifre</translation>
    </message>
    <message>
        <source>no epoch, or no share</source>
        <translation>non è un’epoca, o non è una quota</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>{folder} non si può eliminare ({reason}); eliminala a mano.</translation>
    </message>
    <message>
        <source>There is no run and no folder {named}; `digitpad runs` lists the runs.</source>
        <translation>Non c’è un addestramento né una cartella {named}; `digitpad runs` elenca gli addestramenti.</translation>
    </message>
    <message>
        <source>{folder} does not say how its network is built ({error}); train on from another one.</source>
        <translation>{folder} non dice come è fatta la sua rete ({error}); continua da un altro.</translation>
    </message>
    <message>
        <source>{folder} is of a network that is not trained here; train on from another one.</source>
        <translation>{folder} è di una rete che qui non si addestra; continua da un altro.</translation>
    </message>
    <message>
        <source>No unfinished training of {name} is kept beside {folder}; train it anew.</source>
        <translation>Accanto a {folder} non è conservato alcun addestramento incompiuto di {name}; addestra di nuovo.</translation>
    </message>
    <message>
        <source>The unfinished training beside {folder} is of {name}, not of {other}; resume that.</source>
        <translation>L’addestramento incompiuto accanto a {folder} è di {name}, non di {other}; riprendi quello.</translation>
    </message>
    <message>
        <source>The unfinished training beside {folder} differs in its recipe ({list}); train it anew.</source>
        <translation>L’addestramento incompiuto accanto a {folder} ha un’altra ricetta ({list}); addestra di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>The unfinished training beside {folder} is planned for {n} epochs from its first step on; resume it with --epochs {n}, or leave that out.</source>
        <translation>
            <numerusform>L’addestramento incompiuto accanto a {folder} è previsto per {n} epoca fin dal primo passo; riprendilo con --epochs {n}, o senza questa opzione.</numerusform>
            <numerusform>L’addestramento incompiuto accanto a {folder} è previsto per {n} epoche fin dal primo passo; riprendilo con --epochs {n}, o senza questa opzione.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The unfinished training beside {folder} has learned {n} epochs already; choose {n} or more.</source>
        <translation>
            <numerusform>L’addestramento incompiuto accanto a {folder} ha già imparato {n} epoca; scegli {n} o più.</numerusform>
            <numerusform>L’addestramento incompiuto accanto a {folder} ha già imparato {n} epoche; scegli {n} o più.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training cannot be kept in {dir} ({reason}); make room and train again.</source>
        <translation>L’addestramento non si può conservare in {dir} ({reason}); fai spazio e addestra di nuovo.</translation>
    </message>
    <message>
        <source>There is no hand called {name}; add one first.</source>
        <translation>Non c’è una grafia chiamata {name}; aggiungine prima una.</translation>
    </message>
    <message>
        <source>There is no hand called {name}; choose one of {hands}.</source>
        <translation>Non c’è una grafia chiamata {name}; scegline una tra {hands}.</translation>
    </message>
    <message>
        <source>There are several hands; choose one of {hands}.</source>
        <translation>Ci sono più grafie; scegline una tra {hands}.</translation>
    </message>
    <message>
        <source>There are no samples yet; teach the pad, or collect some on the page Samples.</source>
        <translation>Non ci sono ancora campioni; correggi qualche risposta, o raccogline alcuni nella pagina Campioni.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} hands already; delete one first.</source>
        <translation>
            <numerusform>C’è già {n} grafia; prima eliminala.</numerusform>
            <numerusform>Ci sono già {n} grafie; prima eliminane una.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hand {name} was deleted, maybe in another window; choose another one.</source>
        <translation>La grafia {name} è stata eliminata, forse in un’altra finestra; scegline un’altra.</translation>
    </message>
    <message>
        <source>A hand needs a name; type one.</source>
        <translation>Una grafia ha bisogno di un nome; scrivine uno.</translation>
    </message>
    <message numerus="yes">
        <source>A hand&apos;s name has at most {n} characters; type a shorter one.</source>
        <translation>
            <numerusform>Il nome di una grafia ha al massimo {n} carattere; scrivine uno più corto.</numerusform>
            <numerusform>Il nome di una grafia ha al massimo {n} caratteri; scrivine uno più corto.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a hand called {name} already; type another name.</source>
        <translation>C’è già una grafia chiamata {name}; scrivi un altro nome.</translation>
    </message>
    <message>
        <source>the name has characters that cannot be written</source>
        <translation>il nome ha caratteri che non si possono scrivere</translation>
    </message>
    <message>
        <source>The hand {name} cannot be kept in {folder} ({why}); make room there.</source>
        <translation>La grafia {name} non si può conservare in {folder} ({why}); fai spazio lì.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) damaged, and renamed, as {aside}; the others are here.</source>
        <translation>
            <numerusform>{n} campione della grafia {hand} in {folder} è danneggiato ed è stato rinominato {aside}; gli altri sono qui.</numerusform>
            <numerusform>{n} campioni della grafia {hand} in {folder} sono danneggiati e sono stati rinominati, per esempio {aside}; gli altri sono qui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) damaged, and left there, since it cannot be renamed; the others are here.</source>
        <translation>
            <numerusform>{n} campione della grafia {hand} in {folder} è danneggiato e resta lì, perché non si può rinominare; gli altri sono qui.</numerusform>
            <numerusform>{n} campioni della grafia {hand} in {folder} sono danneggiati e restano lì, perché non si possono rinominare; gli altri sono qui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) of a newer version of digitpad, and left there; update digitpad to use them.</source>
        <translation>
            <numerusform>{n} campione della grafia {hand} in {folder} è di una versione più recente di digitpad e resta lì; aggiorna digitpad per usarlo.</numerusform>
            <numerusform>{n} campioni della grafia {hand} in {folder} sono di una versione più recente di digitpad e restano lì; aggiorna digitpad per usarli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) not readable; see that you may read there.</source>
        <translation>
            <numerusform>{n} campione della grafia {hand} in {folder} non è leggibile; verifica di poter leggere lì.</numerusform>
            <numerusform>{n} campioni della grafia {hand} in {folder} non sono leggibili; verifica di poter leggere lì.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>{file} non si può eliminare ({reason}); eliminalo a mano.</translation>
    </message>
    <message numerus="yes">
        <source>The hand {name} has {n} samples and may have {most}; there is no room for {count} more, so delete some, or add another hand.</source>
        <translation>
            <numerusform>La grafia {name} ha {n} campione e può averne {most}; non c’è posto per altri {count}, quindi eliminane qualcuno, o aggiungi un’altra grafia.</numerusform>
            <numerusform>La grafia {name} ha {n} campioni e può averne {most}; non c’è posto per altri {count}, quindi eliminane alcuni, o aggiungi un’altra grafia.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} was deleted, so that nothing more can be learned there; choose another hand.</source>
        <translation>{folder} è stata eliminata, quindi lì non si può imparare più nulla; scegli un’altra grafia.</translation>
    </message>
    <message>
        <source>A sample cannot be kept in {folder} ({reason}); make room there, or see that you may write there.</source>
        <translation>Un campione non si può conservare in {folder} ({reason}); fai spazio lì, o verifica di poterci scrivere.</translation>
    </message>
    <message>
        <source>{path} holds no samples; name a file that does.</source>
        <translation>{path} non contiene campioni; indica un file che ne contenga.</translation>
    </message>
    <message>
        <source>{path} holds samples that are too large; use a part of it.</source>
        <translation>{path} contiene campioni troppo grandi; usane una parte.</translation>
    </message>
    <message>
        <source>{path} is damaged ({error}); get it anew.</source>
        <translation>{path} è danneggiato ({error}); procuratelo di nuovo.</translation>
    </message>
    <message>
        <source>{name} in {path} says that it is a {label}; get the file anew.</source>
        <translation>{name} in {path} dice di essere un {label}; procurati di nuovo il file.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds {n} samples, and a hand may have {most}; use a part of it.</source>
        <translation>
            <numerusform>{path} contiene {n} campione, e una grafia può averne {most}; usane una parte.</numerusform>
            <numerusform>{path} contiene {n} campioni, e una grafia può averne {most}; usane una parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in {path} is of a newer version of digitpad; update it.</source>
        <translation>{name} in {path} è di una versione più recente; aggiorna digitpad.</translation>
    </message>
    <message>
        <source>{name} in {path} is no sample; get the file anew.</source>
        <translation>{name} in {path} non è un campione; procurati di nuovo il file.</translation>
    </message>
    <message>
        <source>{path} does not say which digit its ink is; give each traceGroup an annotation of the type &quot;truth&quot;.</source>
        <translation>{path} non dice quale cifra sia il suo inchiostro; dai a ogni traceGroup un’annotazione di tipo &quot;truth&quot;.</translation>
    </message>
    <message>
        <source>{path} says of its ink what is no digit ({label}); give each traceGroup an annotation of the type &quot;truth&quot;.</source>
        <translation>{path} dà per il suo inchiostro ciò che non è una cifra ({label}); dai a ogni traceGroup un’annotazione di tipo &quot;truth&quot;.</translation>
    </message>
    <message>
        <source>{path} is too large ({error}); use a part of it.</source>
        <translation>{path} è troppo grande ({error}); usane una parte.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); check the name.</source>
        <translation>{path} non si può leggere ({reason}); controlla il nome.</translation>
    </message>
    <message>
        <source>{path} is no InkML ({error}); get the file anew.</source>
        <translation>{path} non è InkML ({error}); procurati di nuovo il file.</translation>
    </message>
    <message>
        <source>{path} defines entities, which no ink needs; get the file anew.</source>
        <translation>{path} definisce entità, di cui nessun inchiostro ha bisogno; procurati di nuovo il file.</translation>
    </message>
    <message>
        <source>A trace in {path} is not understood: {what}; get the file anew.</source>
        <translation>Una traccia in {path} non si capisce: {what}; procurati di nuovo il file.</translation>
    </message>
    <message>
        <source>{path} has no suffix of a format; name it as {names}.</source>
        <translation>{path} non ha l’estensione di alcun formato; nomi possibili: {names}.</translation>
    </message>
    <message>
        <source>There are no samples to export; add some first.</source>
        <translation>Non ci sono campioni da esportare; prima aggiungine alcuni.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another place.</source>
        <translation>{path} non si può scrivere ({reason}); scegli un altro posto.</translation>
    </message>
    <message>
        <source>None of the samples has strokes; export them as a zip file or as npz.</source>
        <translation>Nessuno dei campioni ha tratti; esportali come file zip o come npz.</translation>
    </message>
    <message numerus="yes">
        <source>The hand {name} has {n} samples, too few to be learned for good; collect {least} or more.</source>
        <translation>
            <numerusform>La grafia {name} ha {n} campione, troppo poco per impararla per sempre; raccogline {least} o più.</numerusform>
            <numerusform>La grafia {name} ha {n} campioni, troppo pochi per impararla per sempre; raccogline {least} o più.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>Annullato; non è stato conservato nulla.</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Disegna una cifra</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Foglio</translation>
    </message>
    <message>
        <source>Draw a digit here with the mouse, a stylus, a finger, or the keys: the space bar puts the pen down and lifts it, the arrows move it.</source>
        <translation>Disegna qui una cifra con il mouse, uno stilo, un dito o i tasti: la barra spaziatrice abbassa e alza la penna, le frecce la muovono.</translation>
    </message>
    <message>
        <source>&amp;Next number after a pause</source>
        <translation>&amp;Numero successivo dopo una pausa</translation>
    </message>
    <message>
        <source>Pause of &amp;{seconds} s</source>
        <translation>Pausa di &amp;{seconds} s</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>&amp;Penna</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Gomma</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>Più &amp;sottile</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>Più s&amp;pessa</translation>
    </message>
    <message>
        <source>&amp;Only the stylus draws, not fingers</source>
        <translation>Disegna &amp;solo lo stilo, non le dita</translation>
    </message>
    <message>
        <source>&amp;Pressure widens the line</source>
        <translation>La p&amp;ressione allarga il tratto</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Spessore della penna</translation>
    </message>
    <message>
        <source>Pen width ([ and ])</source>
        <translation>Spessore della penna ([ e ])</translation>
    </message>
    <message>
        <source>{tool} ({key})</source>
        <translation>{tool} ({key})</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>&amp;Undo stroke</source>
        <translation>&amp;Annulla il tratto</translation>
    </message>
    <message>
        <source>&amp;Redo stroke</source>
        <translation>&amp;Ripeti il tratto</translation>
    </message>
    <message>
        <source>&amp;Undo erasing</source>
        <translation>&amp;Annulla la cancellazione</translation>
    </message>
    <message>
        <source>&amp;Redo erasing</source>
        <translation>&amp;Ripeti la cancellazione</translation>
    </message>
    <message>
        <source>&amp;Undo clearing</source>
        <translation>&amp;Annulla lo svuotamento</translation>
    </message>
    <message>
        <source>&amp;Redo clearing</source>
        <translation>&amp;Ripeti lo svuotamento</translation>
    </message>
    <message>
        <source>&amp;Undo opening the image</source>
        <translation>&amp;Annulla l’apertura dell’immagine</translation>
    </message>
    <message>
        <source>&amp;Redo opening the image</source>
        <translation>&amp;Ripeti l’apertura dell’immagine</translation>
    </message>
    <message>
        <source>&amp;Undo showing the digit</source>
        <translation>&amp;Annulla la visualizzazione della cifra</translation>
    </message>
    <message>
        <source>&amp;Redo showing the digit</source>
        <translation>&amp;Ripeti la visualizzazione della cifra</translation>
    </message>
    <message>
        <source>&amp;Undo bringing back</source>
        <translation>&amp;Annulla il recupero</translation>
    </message>
    <message>
        <source>&amp;Redo bringing back</source>
        <translation>&amp;Ripeti il recupero</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>S&amp;chermo intero</translation>
    </message>
    <message>
        <source>Reveal (R)</source>
        <translation>Rivela (R)</translation>
    </message>
    <message>
        <source>Right (Y)</source>
        <translation>Giusto (Y)</translation>
    </message>
    <message>
        <source>Wrong (X)</source>
        <translation>Sbagliato (X)</translation>
    </message>
    <message>
        <source>Network: {right} of {asked} right</source>
        <translation>Rete: {right} giuste su {asked}</translation>
    </message>
    <message>
        <source>A drawing pad that recognises handwritten digits and numbers while they are drawn, shows what the network sees and why it answers so, and trains networks of your own.</source>
        <translation>Un blocco da disegno che riconosce cifre e numeri scritti a mano mentre li si disegna, mostra che cosa vede la rete e perché risponde così, e addestra reti tue.</translation>
    </message>
    <message>
        <source>What reads your drawings</source>
        <translation>Che cosa legge i tuoi disegni</translation>
    </message>
    <message>
        <source>There is no network in use.</source>
        <translation>Nessuna rete è in uso.</translation>
    </message>
    <message>
        <source>About digitpad</source>
        <translation>Informazioni su digitpad</translation>
    </message>
    <message>
        <source>&amp;Licences of its components…</source>
        <translation>&amp;Licenze dei suoi componenti…</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the MIT licence.</source>
        <translation>Versione {version}. Software libero con licenza MIT.</translation>
    </message>
    <message>
        <source>Draw a digit to follow it step by step</source>
        <translation>Disegna una cifra per seguirla passo per passo</translation>
    </message>
    <message>
        <source>There is no model; see the main window</source>
        <translation>Non c’è un modello; vedi la finestra principale</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Come funziona</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>I passi</translation>
    </message>
    <message>
        <source>Step {number}: {title}</source>
        <translation>Passo {number}: {title}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Testo della licenza</translation>
    </message>
    <message>
        <source>Components of the program</source>
        <translation>Componenti del programma</translation>
    </message>
    <message>
        <source>{row} cannot be read ({reason}); install digitpad again.</source>
        <translation>{row} non si può leggere ({reason}); installa di nuovo digitpad.</translation>
    </message>
    <message>
        <source>Draw with the keys</source>
        <translation>Disegnare con i tasti</translation>
    </message>
    <message>
        <source>Space puts the pen down and lifts it</source>
        <translation>Spazio abbassa e alza la penna</translation>
    </message>
    <message>
        <source>Arrows move it, with Shift in small steps</source>
        <translation>Le frecce la muovono, con Maiusc a piccoli passi</translation>
    </message>
    <message>
        <source>Full screen, messages</source>
        <translation>Schermo intero, messaggi</translation>
    </message>
    <message>
        <source>Esc leaves it, and takes them away</source>
        <translation>Esc lo lascia e li toglie</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Che cos’è?</translation>
    </message>
    <message>
        <source>R reveals the answer; Y if it was right, X if it was wrong</source>
        <translation>R rivela la risposta; Y se era giusta, X se era sbagliata</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt</source>
        <translation>Tasti senza Ctrl né Alt</translation>
    </message>
    <message>
        <source>The menu View switches them off</source>
        <translation>Il menu Vista li disattiva</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Cancellare</translation>
    </message>
    <message>
        <source>Right mouse button, eraser end of the stylus</source>
        <translation>Tasto destro del mouse, estremità a gomma dello stilo</translation>
    </message>
    <message>
        <source>The menu View switches them on</source>
        <translation>Il menu Vista li attiva</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.gif *.svg)</source>
        <translation>Immagini (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.gif *.svg)</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>GIF animata (*.gif)</translation>
    </message>
    <message>
        <source>Animated PNG (*.png)</source>
        <translation>PNG animato (*.png)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Immagine PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Disegno SVG (*.svg)</translation>
    </message>
    <message>
        <source>Open an image</source>
        <translation>Apri un’immagine</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Salva il disegno</translation>
    </message>
    <message>
        <source>Save an animation</source>
        <translation>Salva un’animazione</translation>
    </message>
    <message>
        <source>&amp;Take the digit alone</source>
        <translation>&amp;Prendi solo questa cifra</translation>
    </message>
    <message>
        <source>&amp;Save the drawing…</source>
        <translation>&amp;Salva il disegno…</translation>
    </message>
    <message>
        <source>&amp;Copy the drawing</source>
        <translation>&amp;Copia il disegno</translation>
    </message>
    <message>
        <source>Save an &amp;animation…</source>
        <translation>Salva un’a&amp;nimazione…</translation>
    </message>
    <message>
        <source>Replay the d&amp;rawing</source>
        <translation>&amp;Riproduci il disegno</translation>
    </message>
    <message>
        <source>Copy the &amp;digit</source>
        <translation>Copia la ci&amp;fra</translation>
    </message>
    <message>
        <source>Copy the digit &amp;image</source>
        <translation>Copia l’i&amp;mmagine della cifra</translation>
    </message>
    <message>
        <source>&amp;Open an image…</source>
        <translation>&amp;Apri un’immagine…</translation>
    </message>
    <message>
        <source>&amp;Paste an image</source>
        <translation>&amp;Incolla un’immagine</translation>
    </message>
    <message>
        <source>The drawing was saved as {path}.</source>
        <translation>Il disegno è stato salvato come {path}.</translation>
    </message>
    <message>
        <source>The pasted image</source>
        <translation>L’immagine incollata</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Apertura di {name}…</translation>
    </message>
    <message>
        <source>Opening the pasted image…</source>
        <translation>Apertura dell’immagine incollata…</translation>
    </message>
    <message numerus="yes">
        <source>{n} more could not be opened either.</source>
        <translation>
            <numerusform>Anche {n} altra non si è potuta aprire.</numerusform>
            <numerusform>Anche altre {n} non si sono potute aprire.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard is empty; copy an image and paste again.</source>
        <translation>Gli appunti sono vuoti; copia un’immagine e incolla di nuovo.</translation>
    </message>
    <message>
        <source>{address} is not on this computer; save the image and open it.</source>
        <translation>{address} non è su questo computer; salva l’immagine e aprila.</translation>
    </message>
    <message>
        <source>There is text, not an image; copy an image, or open a file that holds one.</source>
        <translation>C’è del testo, non un’immagine; copia un’immagine, o apri un file che ne contiene una.</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since an animation is a GIF or a PNG; name it {stem}.gif.</source>
        <translation>{path} non si può salvare, perché un’animazione è una GIF o un PNG; chiamalo {stem}.gif.</translation>
    </message>
    <message>
        <source>{path} cannot be saved ({reason}); choose another folder.</source>
        <translation>{path} non si può salvare ({reason}); scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since a drawing is a PNG or an SVG; name it {stem}.png.</source>
        <translation>{path} non si può salvare, perché un disegno è un PNG o un SVG; chiamalo {stem}.png.</translation>
    </message>
    <message>
        <source>Reading the network…</source>
        <translation>Lettura della rete…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Indietro (Esc)</translation>
    </message>
    <message>
        <source>Click a layer to see it larger.</source>
        <translation>Fai clic su uno strato per vederlo più grande.</translation>
    </message>
    <message>
        <source>These are its first layers.</source>
        <translation>Questi sono i suoi primi strati.</translation>
    </message>
    <message>
        <source>{title}. Pixel {unit}: {output}</source>
        <translation>{title}. Pixel {unit}: {output}</translation>
    </message>
    <message>
        <source>{title}. Unit {unit}: {output}. Click a unit to see its sum.</source>
        <translation>{title}. Unità {unit}: {output}. Fai clic su un’unità per vedere la sua somma.</translation>
    </message>
    <message>
        <source>{title}. Unit {unit}: {output}</source>
        <translation>{title}. Unità {unit}: {output}</translation>
    </message>
    <message>
        <source>The layers of the network</source>
        <translation>Gli strati della rete</translation>
    </message>
    <message>
        <source>Its weights: blue adds, orange takes away</source>
        <translation>I suoi pesi: il blu aggiunge, l’arancione toglie</translation>
    </message>
    <message>
        <source>The digits that excite it most</source>
        <translation>Le cifre che la attivano di più</translation>
    </message>
    <message>
        <source>Its sum for this drawing</source>
        <translation>La sua somma per questo disegno</translation>
    </message>
    <message>
        <source>It is no single sum: it is a filter that passes over all places of the image.</source>
        <translation>Non è una somma sola: è un filtro che passa su tutti i punti dell’immagine.</translation>
    </message>
    <message>
        <source>all others {others}</source>
        <translation>tutte le altre {others}</translation>
    </message>
    <message>
        <source>bias {bias}</source>
        <translation>bias {bias}</translation>
    </message>
    <message>
        <source>together {total}</source>
        <translation>in totale {total}</translation>
    </message>
    <message>
        <source>after {activation}: {output}</source>
        <translation>dopo {activation}: {output}</translation>
    </message>
    <message>
        <source>{value} × {weight} = {product}, from pixel {at}</source>
        <translation>{value} × {weight} = {product}, dal pixel {at}</translation>
    </message>
    <message>
        <source>{value} × {weight} = {product}, from unit {at}</source>
        <translation>{value} × {weight} = {product}, dall’unità {at}</translation>
    </message>
    <message>
        <source>The weights of the unit as a picture</source>
        <translation>I pesi dell’unità come immagine</translation>
    </message>
    <message>
        <source>The digits that excite the unit most</source>
        <translation>Le cifre che attivano di più l’unità</translation>
    </message>
    <message>
        <source>A layer of this network gives answers that are no numbers; use another model.</source>
        <translation>Uno strato di questa rete dà risposte che non sono numeri; usa un altro modello.</translation>
    </message>
    <message>
        <source>&amp;Biases off</source>
        <translation>Senza &amp;bias</translation>
    </message>
    <message>
        <source>Noise in the weights</source>
        <translation>Rumore nei pesi</translation>
    </message>
    <message>
        <source>Noise in the weights, up to twice their own spread</source>
        <translation>Rumore nei pesi, fino al doppio della loro dispersione</translation>
    </message>
    <message>
        <source>Bits of each weight</source>
        <translation>Bit di ogni peso</translation>
    </message>
    <message>
        <source>all bits</source>
        <translation>tutti i bit</translation>
    </message>
    <message numerus="yes">
        <source>{n} bit(s)</source>
        <translation>
            <numerusform>{n} bit</numerusform>
            <numerusform>{n} bit</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Silence</source>
        <translation>&amp;Silenzia</translation>
    </message>
    <message>
        <source>Pass over units with the button down to silence them</source>
        <translation>Passa sulle unità con il tasto premuto per silenziarle</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rumore</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>misura in corso…</translation>
    </message>
    <message numerus="yes">
        <source>reads {share} of {n} digit(s)</source>
        <translation>
            <numerusform>legge {share} di {n} cifra</numerusform>
            <numerusform>legge {share} di {n} cifre</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>This is an {digit}</source>
        <translation>Questo è un {digit}</translation>
    </message>
    <message>
        <source>This is a {digit}</source>
        <translation>Questo è un {digit}</translation>
    </message>
    <message>
        <source>This is an &amp;{digit}</source>
        <translation>Questo è un &amp;{digit}</translation>
    </message>
    <message>
        <source>This is a &amp;{digit}</source>
        <translation>Questo è un &amp;{digit}</translation>
    </message>
    <message>
        <source>Draw an {digit}</source>
        <translation>Disegna un {digit}</translation>
    </message>
    <message>
        <source>Draw a {digit}</source>
        <translation>Disegna un {digit}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>Come il &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;curo</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>The sentences of {language} cannot be read; install digitpad again.</source>
        <translation>Le frasi in {language} non si possono leggere; installa di nuovo digitpad.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lezioni</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Esci (Esc)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lezione</translation>
    </message>
    <message>
        <source>What a pixel is</source>
        <translation>Che cos’è un pixel</translation>
    </message>
    <message>
        <source>Draw a 1 on the canvas, as you usually write it.</source>
        <translation>Disegna un 1 sul foglio, come lo scrivi di solito.</translation>
    </message>
    <message>
        <source>You drew a line. The program reads it as a 1, but it does not see your line: it sees a small image.</source>
        <translation>Hai disegnato una linea. Il programma la legge come un 1, ma non vede la tua linea: vede una piccola immagine.</translation>
    </message>
    <message>
        <source>Press F2, or choose How it works in the Help menu, to see how your line becomes that image.</source>
        <translation>Premi F2, o scegli «Come funziona» nel menu Aiuto, per vedere come la tua linea diventa quell’immagine.</translation>
    </message>
    <message>
        <source>Your ink is cut out, made smaller and put into the middle of 28 × 28 little squares. Each is a pixel.</source>
        <translation>Il tuo inchiostro viene ritagliato, rimpicciolito e messo in mezzo a 28 × 28 quadratini. Ognuno è un pixel.</translation>
    </message>
    <message>
        <source>Close that window, and press F3 to look inside the network.</source>
        <translation>Chiudi quella finestra e premi F3 per guardare dentro la rete.</translation>
    </message>
    <message>
        <source>The image stands at the top. It is all that the network ever gets.</source>
        <translation>L’immagine sta in alto. È tutto ciò che la rete riceve.</translation>
    </message>
    <message>
        <source>Click the image at the top of the pane to see it larger.</source>
        <translation>Fai clic sull’immagine in cima al riquadro per vederla più grande.</translation>
    </message>
    <message>
        <source>There are 784 pixels. Each is nothing but a number: 0 where there is no ink, and 1 where it is darkest.</source>
        <translation>Ci sono 784 pixel. Ognuno non è che un numero: 0 dove non c’è inchiostro, 1 dove è più scuro.</translation>
    </message>
    <message>
        <source>Move the pointer over the image until it is on a bright pixel, and read its number above.</source>
        <translation>Muovi il puntatore sull’immagine fino a un pixel chiaro, e leggi sopra il suo numero.</translation>
    </message>
    <message>
        <source>That number is above 0.5, so there is ink. 784 such numbers are a digit to the network.</source>
        <translation>Quel numero supera 0,5, quindi lì c’è inchiostro. Per la rete una cifra sono 784 numeri così.</translation>
    </message>
    <message>
        <source>A unit</source>
        <translation>Un’unità</translation>
    </message>
    <message>
        <source>Draw a 3 on the canvas.</source>
        <translation>Disegna un 3 sul foglio.</translation>
    </message>
    <message>
        <source>The network has read 784 numbers as a 3. The smallest part of it that does any reading is a unit.</source>
        <translation>La rete ha letto 784 numeri come un 3. La più piccola delle sue parti che legga qualcosa è un’unità.</translation>
    </message>
    <message>
        <source>Press F3 to look inside the network.</source>
        <translation>Premi F3 per guardare dentro la rete.</translation>
    </message>
    <message>
        <source>Every dot below the image is a unit. The brighter it is, the more your drawing excites it.</source>
        <translation>Ogni punto sotto l’immagine è un’unità. Più è chiaro, più il tuo disegno la attiva.</translation>
    </message>
    <message>
        <source>Click the first layer, just below the image.</source>
        <translation>Fai clic sul primo strato, subito sotto l’immagine.</translation>
    </message>
    <message>
        <source>Each of these units looks at the whole image, and each looks for something else.</source>
        <translation>Ognuna di queste unità guarda tutta l’immagine, e ognuna cerca qualcosa di diverso.</translation>
    </message>
    <message>
        <source>Click a bright unit.</source>
        <translation>Fai clic su un’unità chiara.</translation>
    </message>
    <message>
        <source>The picture shows what it looks for: blue where it likes ink, orange where it does not. Below is its sum: each number it gets, times a weight, added up.</source>
        <translation>L’immagine mostra che cosa cerca: blu dove le piace l’inchiostro, arancione dove no. Sotto c’è la sua somma: ogni numero che riceve, per un peso, tutto sommato.</translation>
    </message>
    <message>
        <source>Now draw another digit, and watch the sum of this unit while you draw.</source>
        <translation>Ora disegna un’altra cifra, e osserva la somma di questa unità mentre disegni.</translation>
    </message>
    <message>
        <source>The weights stay the same; only the numbers change. A unit is a sum, and nothing more.</source>
        <translation>I pesi restano gli stessi; cambiano solo i numeri. Un’unità è una somma, e niente di più.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Gli strati</translation>
    </message>
    <message>
        <source>Draw a 7 on the canvas.</source>
        <translation>Disegna un 7 sul foglio.</translation>
    </message>
    <message>
        <source>No single unit could read that. The units work in layers, one after the other.</source>
        <translation>Nessuna unità potrebbe leggerlo da sola. Le unità lavorano in strati, uno dopo l’altro.</translation>
    </message>
    <message>
        <source>Look inside with F3, and click the last layer, at the bottom.</source>
        <translation>Guarda dentro con F3, e fai clic sull’ultimo strato, in fondo.</translation>
    </message>
    <message>
        <source>There are ten units here, one for each digit. The brightest is the answer.</source>
        <translation>Qui ci sono dieci unità, una per cifra. La più chiara è la risposta.</translation>
    </message>
    <message>
        <source>Press Esc in the pane, or Back, until you see the whole network again.</source>
        <translation>Premi Esc nel riquadro, o Indietro, finché rivedi la rete intera.</translation>
    </message>
    <message>
        <source>The lines show which units had the most to say. Each layer looks only at the one above it, never at your ink.</source>
        <translation>Le linee mostrano quali unità hanno avuto più da dire. Ogni strato guarda solo quello sopra, mai il tuo inchiostro.</translation>
    </message>
    <message>
        <source>Click a layer in the middle, and switch its biases off.</source>
        <translation>Fai clic su uno strato in mezzo, e togligli i bias.</translation>
    </message>
    <message>
        <source>A bias is where a unit&apos;s sum begins. You have just broken the network a little; see how many digits it still reads.</source>
        <translation>Un bias è il punto da cui parte la somma di un’unità. Hai appena guastato un po’ la rete; guarda quante cifre legge ancora.</translation>
    </message>
    <message>
        <source>Press Restore.</source>
        <translation>Premi Ripristina.</translation>
    </message>
    <message>
        <source>All is as it was. What a layer passes on is all that the next one knows.</source>
        <translation>Tutto è come prima. Ciò che uno strato trasmette è tutto ciò che sa il successivo.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Imparare</translation>
    </message>
    <message>
        <source>Draw any digit on the canvas. You will watch a new network learn to read it.</source>
        <translation>Disegna una cifra qualsiasi sul foglio. Vedrai una rete nuova imparare a leggerla.</translation>
    </message>
    <message>
        <source>Keep this drawing. The network that you are going to train has never seen it.</source>
        <translation>Tieni questo disegno. La rete che stai per addestrare non l’ha mai visto.</translation>
    </message>
    <message>
        <source>Open the Train page with Ctrl+2.</source>
        <translation>Apri la pagina Addestra con Ctrl+2.</translation>
    </message>
    <message>
        <source>Here networks are made. A new one has random weights, and knows nothing.</source>
        <translation>Qui si fanno le reti. Una nuova ha pesi casuali, e non sa nulla.</translation>
    </message>
    <message>
        <source>Choose Inside, the last of the four views.</source>
        <translation>Scegli Interno, l’ultima delle quattro viste.</translation>
    </message>
    <message>
        <source>This is where you will see the weights change.</source>
        <translation>Qui vedrai cambiare i pesi.</translation>
    </message>
    <message>
        <source>Press Train, and wait until the first epoch is over.</source>
        <translation>Premi Addestra, e aspetta che finisca la prima epoca.</translation>
    </message>
    <message>
        <source>In an epoch the network sees every training digit once. After each wrong answer, every weight moves a little, so that the answer would have been less wrong.</source>
        <translation>In un’epoca la rete vede una volta ogni cifra di addestramento. Dopo ogni risposta sbagliata ogni peso si sposta un poco, così che la risposta sarebbe stata meno sbagliata.</translation>
    </message>
    <message>
        <source>Drag the slider all the way back, to before the first epoch.</source>
        <translation>Trascina il cursore tutto indietro, a prima della prima epoca.</translation>
    </message>
    <message>
        <source>This is how it began: noise. Drag it forward again, and see shapes come out of it, and your digit being read.</source>
        <translation>Ecco com’era all’inizio: rumore. Trascinalo di nuovo avanti, e guarda come ne escono delle forme e come viene letta la tua cifra.</translation>
    </message>
    <message>
        <source>Learning by heart</source>
        <translation>Imparare a memoria</translation>
    </message>
    <message>
        <source>A network is good if it reads digits that it has never seen. That is not the same as learning its lessons by heart.</source>
        <translation>Una rete è buona se legge cifre che non ha mai visto. Non è lo stesso che sapere la lezione a memoria.</translation>
    </message>
    <message>
        <source>Choose the preset custom, so that you can set everything yourself.</source>
        <translation>Scegli la preimpostazione custom, per poter impostare tutto da te.</translation>
    </message>
    <message>
        <source>A large network has room to learn by heart. Give it 512 units, if you like.</source>
        <translation>Una rete grande ha spazio per imparare a memoria. Dalle 512 unità, se vuoi.</translation>
    </message>
    <message>
        <source>Set Epochs to 10 or more.</source>
        <translation>Imposta Epoche a 10 o più.</translation>
    </message>
    <message>
        <source>The longer it learns the same digits, the better it knows just those.</source>
        <translation>Più a lungo impara le stesse cifre, meglio conosce proprio quelle.</translation>
    </message>
    <message>
        <source>Press Train.</source>
        <translation>Premi Addestra.</translation>
    </message>
    <message>
        <source>Some digits are held out: it never learns from them, so they show how well it really reads.</source>
        <translation>Alcune cifre sono messe da parte: non impara mai da esse, quindi mostrano quanto bene legge davvero.</translation>
    </message>
    <message>
        <source>Choose Curves, and watch the dashed line and the solid line of the loss.</source>
        <translation>Scegli Curve, e osserva la linea tratteggiata e quella continua della perdita.</translation>
    </message>
    <message>
        <source>Dashed is for the digits it learns from, solid for those held out. When the dashed line falls and the solid one does not, it learns by heart.</source>
        <translation>La tratteggiata è per le cifre da cui impara, la continua per quelle messe da parte. Quando la tratteggiata scende e la continua no, impara a memoria.</translation>
    </message>
    <message>
        <source>Why it errs</source>
        <translation>Perché sbaglia</translation>
    </message>
    <message>
        <source>Draw a digit on the canvas.</source>
        <translation>Disegna una cifra sul foglio.</translation>
    </message>
    <message>
        <source>The network has an answer. Whether it is right or wrong, there are reasons for it in your ink.</source>
        <translation>La rete ha una risposta. Giusta o sbagliata che sia, nel tuo inchiostro ci sono le sue ragioni.</translation>
    </message>
    <message>
        <source>Press W to see them.</source>
        <translation>Premi W per vederle.</translation>
    </message>
    <message>
        <source>Blue ink speaks for the answer, orange ink against it.</source>
        <translation>L’inchiostro blu parla a favore della risposta, quello arancione contro.</translation>
    </message>
    <message>
        <source>Click another digit&apos;s bar to ask why it is not that one.</source>
        <translation>Fai clic sulla barra di un’altra cifra per chiedere perché non è quella.</translation>
    </message>
    <message>
        <source>Now blue ink is what makes it the one and not the other.</source>
        <translation>Ora l’inchiostro blu è ciò che ne fa l’una e non l’altra.</translation>
    </message>
    <message>
        <source>Draw a digit that could be two: a 4 that is nearly a 9, or a 1 that is nearly a 7.</source>
        <translation>Disegna una cifra che potrebbe essere due: un 4 che è quasi un 9, o un 1 che è quasi un 7.</translation>
    </message>
    <message>
        <source>It hesitates, as a person would: it has seen both digits drawn like this, and gives both answers.</source>
        <translation>Esita, come farebbe una persona: ha visto entrambe le cifre disegnate così, e dà entrambe le risposte.</translation>
    </message>
    <message>
        <source>Take the eraser with E, and rub out the ink that speaks for the wrong one.</source>
        <translation>Prendi la gomma con E, e cancella l’inchiostro che parla a favore di quella sbagliata.</translation>
    </message>
    <message>
        <source>A network errs where your digit looks like others it has learned. It has never seen your hand before.</source>
        <translation>Una rete sbaglia dove la tua cifra somiglia ad altre che ha imparato. Non aveva mai visto la tua grafia.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fatto.</translation>
    </message>
    <message>
        <source>You have finished this lesson.</source>
        <translation>Hai finito questa lezione.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Lezione successiva</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Passo {step} di {steps}</translation>
    </message>
    <message>
        <source>Pen down</source>
        <translation>Penna abbassata</translation>
    </message>
    <message>
        <source>Pen up</source>
        <translation>Penna alzata</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usalo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Use the bundled model</source>
        <translation>Usa il modello fornito</translation>
    </message>
    <message>
        <source>The last drawings will appear here.</source>
        <translation>Gli ultimi disegni appariranno qui.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>The last drawings. The arrow keys move between them, Enter brings one back.</source>
        <translation>Gli ultimi disegni. Le frecce passano dall’uno all’altro, Invio ne recupera uno.</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Recupera</translation>
    </message>
    <message>
        <source>{answer}, drawn {time}</source>
        <translation>{answer}, disegnato in data {time}</translation>
    </message>
    <message>
        <source>No digit, drawn {time}</source>
        <translation>Nessuna cifra, disegnato in data {time}</translation>
    </message>
    <message>
        <source>Bring back ({time})</source>
        <translation>Recupera ({time})</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Cronologia</translation>
    </message>
    <message>
        <source>&amp;Empty the history…</source>
        <translation>&amp;Svuota la cronologia…</translation>
    </message>
    <message>
        <source>Empty the history</source>
        <translation>Svuota la cronologia</translation>
    </message>
    <message>
        <source>Delete the drawings in the history?</source>
        <translation>Eliminare i disegni nella cronologia?</translation>
    </message>
    <message>
        <source>They are deleted from disk at once, and cannot be brought back.</source>
        <translation>Vengono eliminati subito dal disco, e non si possono recuperare.</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Svuota</translation>
    </message>
    <message numerus="yes">
        <source>{n} drawing(s) (is|are) damaged in {path}, and kept in {aside}; the others are here.</source>
        <translation>
            <numerusform>{n} disegno è danneggiato in {path}, e conservato in {aside}; gli altri sono qui.</numerusform>
            <numerusform>{n} disegni sono danneggiati in {path}, e conservati in {aside}; gli altri sono qui.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is damaged in part ({what}); it was copied to {aside}, and the rest is still used.</source>
        <translation>{path} è danneggiato in parte ({what}); è stato copiato in {aside}, e il resto si usa ancora.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Svuota</translation>
    </message>
    <message>
        <source>Empty the canvas (Delete)</source>
        <translation>Svuota il foglio (Canc)</translation>
    </message>
    <message>
        <source>Play answers as t&amp;ones</source>
        <translation>Suona le risposte come n&amp;ote</translation>
    </message>
    <message>
        <source>Single-&amp;key shortcuts</source>
        <translation>Scorciatoie di un solo &amp;tasto</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Perché</translation>
    </message>
    <message>
        <source>Show what speaks for the answer, and what against it (W)</source>
        <translation>Mostra che cosa parla a favore della risposta e che cosa contro (W)</translation>
    </message>
    <message>
        <source>Look &amp;inside</source>
        <translation>Guarda &amp;dentro</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lezioni</translation>
    </message>
    <message>
        <source>&amp;Present: what is it?</source>
        <translation>&amp;Presenta: che cos’è?</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <comment>menu</comment>
        <translation>&amp;Disegno</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <source>&amp;How it works</source>
        <translation>&amp;Come funziona</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>&amp;About digitpad</source>
        <translation>&amp;Informazioni su digitpad</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>The export is run on 1,000 digits in its own runtime, and kept only if it reads them as the model does.</source>
        <translation>L’esportazione viene eseguita su 1.000 cifre nel suo ambiente, e conservata solo se le legge come il modello.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Esporta il modello</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>{format} ({suffix})</source>
        <translation>{format} ({suffix})</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>cartella</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>&amp;Scegli dove…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Esporta in</translation>
    </message>
    <message>
        <source>New file:</source>
        <translation>Nuovo file:</translation>
    </message>
    <message>
        <source>New folder:</source>
        <translation>Nuova cartella:</translation>
    </message>
    <message>
        <source>The model {folder} comes from elsewhere; it is being tried in a separate process…</source>
        <translation>Il modello {folder} viene da fuori; è in prova in un processo separato…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Usa questo modello</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danneggiato</translation>
    </message>
    <message>
        <source>Learns a hand by</source>
        <translation>Impara una grafia tramite</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modello</translation>
    </message>
    <message>
        <source>&amp;Models and their cards…</source>
        <translation>&amp;Modelli e loro schede…</translation>
    </message>
    <message>
        <source>&amp;Export the model in use…</source>
        <translation>&amp;Esporta il modello in uso…</translation>
    </message>
    <message>
        <source>&amp;Import a network…</source>
        <translation>&amp;Importa una rete…</translation>
    </message>
    <message>
        <source>Import a network</source>
        <translation>Importa una rete</translation>
    </message>
    <message>
        <source>Networks ({networks});;All files (*)</source>
        <translation>Reti ({networks});;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Another conversion is under way; wait until it is done.</source>
        <translation>Un’altra conversione è in corso; aspetta che sia finita.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Draw</source>
        <comment>page</comment>
        <translation>Disegna</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>page</comment>
        <translation>Addestra</translation>
    </message>
    <message>
        <source>Samples</source>
        <comment>page</comment>
        <translation>Campioni</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <comment>page</comment>
        <translation>&amp;Disegna</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <comment>page</comment>
        <translation>&amp;Addestra</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>&amp;Campioni</translation>
    </message>
    <message>
        <source>A network is being trained. End the training and close digitpad?</source>
        <translation>Si sta addestrando una rete. Terminare l’addestramento e chiudere digitpad?</translation>
    </message>
    <message>
        <source>Stop it first to keep its best epoch.</source>
        <translation>Prima fermalo, per conservarne l’epoca migliore.</translation>
    </message>
    <message>
        <source>&amp;End and close</source>
        <translation>&amp;Termina e chiudi</translation>
    </message>
    <message>
        <source>No digit yet</source>
        <translation>Ancora nessuna cifra</translation>
    </message>
    <message>
        <source>Click a digit to see its probabilities.</source>
        <translation>Fai clic su una cifra per vederne le probabilità.</translation>
    </message>
    <message>
        <source>The answer will appear here.</source>
        <translation>La risposta apparirà qui.</translation>
    </message>
    <message>
        <source>Is this a digit: {share}</source>
        <translation>È una cifra: {share}</translation>
    </message>
    <message>
        <source>Predicted digit: {text}</source>
        <translation>Cifra letta: {text}</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Non è una cifra</translation>
    </message>
    <message>
        <source>Predicted number: {number}, {signs}</source>
        <translation>Numero letto: {number}, {signs}</translation>
    </message>
    <message>
        <source>The answer is hidden</source>
        <translation>La risposta è nascosta</translation>
    </message>
    <message>
        <source>The digit image cannot be dragged ({reason}); copy it with the menu File instead.</source>
        <translation>L’immagine della cifra non si può trascinare ({reason}); copiala invece dal menu File.</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Che cosa vede la rete</translation>
    </message>
    <message>
        <source>The drawing as an image of 28 by 28 pixels</source>
        <translation>Il disegno come immagine di 28 per 28 pixel</translation>
    </message>
    <message>
        <source>What the network sees: your drawing as 28 × 28 pixels. Drag it out to keep it.</source>
        <translation>Che cosa vede la rete: il tuo disegno in 28 × 28 pixel. Trascinalo fuori per tenerlo.</translation>
    </message>
    <message>
        <source>Digits of the number</source>
        <translation>Cifre del numero</translation>
    </message>
    <message>
        <source>&amp;Previous digit of the number</source>
        <translation>Cifra &amp;precedente del numero</translation>
    </message>
    <message>
        <source>Ne&amp;xt digit of the number</source>
        <translation>Cifra s&amp;uccessiva del numero</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilità</translation>
    </message>
    <message>
        <source>Click the digit that you drew, and the pad learns it.</source>
        <translation>Fai clic sulla cifra che hai disegnato, e il programma la impara.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Another name for {folder}:</source>
        <translation>Un altro nome per {folder}:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A note on {folder}:</source>
        <translation>Una nota su {folder}:</translation>
    </message>
    <message>
        <source>Write {folder} up</source>
        <translation>Rapporto su {folder}</translation>
    </message>
    <message>
        <source>Curves of loss and accuracy</source>
        <translation>Curve di perdita e accuratezza</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since curves are a PNG or a CSV; name it {stem}.png.</source>
        <translation>{path} non si può salvare, perché le curve sono un PNG o un CSV; chiamalo {stem}.png.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perdita</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuratezza</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoca</translation>
    </message>
    <message>
        <source>Nothing to show yet: the curves grow with each epoch.</source>
        <translation>Ancora nulla da mostrare: le curve crescono a ogni epoca.</translation>
    </message>
    <message>
        <source>{name}, epoch {epoch}: loss {loss}, held out {held_out_loss}; accuracy {accuracy}, held out {held_out_accuracy}</source>
        <translation>{name}, epoca {epoch}: perdita {loss}, da parte {held_out_loss}; accuratezza {accuracy}, da parte {held_out_accuracy}</translation>
    </message>
    <message>
        <source>Solid: held out. Dashed, dots: learned from.</source>
        <translation>Continua: messe da parte. Tratteggiata, punti: imparate.</translation>
    </message>
    <message>
        <source>Solid: how well it reads the held-out digits. Dashed, and dots within an epoch: those it learns from.</source>
        <translation>Continua: quanto bene legge le cifre messe da parte. Tratteggiata, e punti entro un’epoca: quelle da cui impara.</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Scala log</translation>
    </message>
    <message>
        <source>Show the loss on a logarithmic scale</source>
        <translation>Mostra la perdita su una scala logaritmica</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Livellamento</translation>
    </message>
    <message>
        <source>Smoothing: how much the epochs before count</source>
        <translation>Livellamento: quanto contano le epoche precedenti</translation>
    </message>
    <message>
        <source>Whole view</source>
        <translation>Vista intera</translation>
    </message>
    <message>
        <source>Show the whole curves again</source>
        <translation>Mostra di nuovo le curve intere</translation>
    </message>
    <message>
        <source>Save the curves…</source>
        <translation>Salva le curve…</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>Salva le curve</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice di confusione</translation>
    </message>
    <message>
        <source>Rows: the digit; columns: the answer; last column: per cent of the digit read right. Click a cell to see its digits.</source>
        <translation>Righe: la cifra; colonne: la risposta; ultima colonna: percentuale letta bene. Fai clic su una cella per vederne le cifre.</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since a matrix is a PNG or a CSV; name it {stem}.png.</source>
        <translation>{path} non si può salvare, perché una matrice è un PNG o un CSV; chiamalo {stem}.png.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>After each epoch: which held-out digits (rows) are read as which (columns).</source>
        <translation>Dopo ogni epoca: quali cifre messe da parte (righe) sono lette come quali (colonne).</translation>
    </message>
    <message>
        <source>Click a cell to see its digits, and a digit to see it in the pad.</source>
        <translation>Fai clic su una cella per vederne le cifre, e su una cifra per vederla sul foglio.</translation>
    </message>
    <message>
        <source>Click a digit to see it in the pad</source>
        <translation>Fai clic su una cifra per vederla sul foglio</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>In %</translation>
    </message>
    <message>
        <source>Worst errors</source>
        <translation>Errori peggiori</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the matrix, as an image and as a table</source>
        <translation>Copia la matrice, come immagine e come tabella</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>Save the matrix as an image or as a table</source>
        <translation>Salva la matrice come immagine o come tabella</translation>
    </message>
    <message>
        <source>Epoch {epoch}, which was kept</source>
        <translation>Epoca {epoch}, quella conservata</translation>
    </message>
    <message>
        <source>Epoch {epoch}</source>
        <translation>Epoca {epoch}</translation>
    </message>
    <message>
        <source>{which}: {share} of the held-out digits read right</source>
        <translation>{which}: {share} delle cifre messe da parte lette bene</translation>
    </message>
    <message>
        <source>Epoch {epoch}, which was kept: {share} of the held-out digits read right ({name})</source>
        <translation>Epoca {epoch}, quella conservata: {share} delle cifre messe da parte lette bene ({name})</translation>
    </message>
    <message>
        <source>Save the confusion matrix</source>
        <translation>Salva la matrice di confusione</translation>
    </message>
    <message>
        <source>The digits behind these counts were not kept.</source>
        <translation>Le cifre dietro a questi conteggi non sono state conservate.</translation>
    </message>
    <message numerus="yes">
        <source>{n} error(s), the surest first</source>
        <translation>
            <numerusform>{n} errore, il più sicuro per primo</numerusform>
            <numerusform>{n} errori, i più sicuri per primi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {digit}s, read as {answer}</source>
        <translation>
            <numerusform>{n} cifra {digit} letta come {answer}</numerusform>
            <numerusform>{n} cifre {digit} lette come {answer}</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit} as {answer}</source>
        <translation>{digit} come {answer}</translation>
    </message>
    <message>
        <source>Weights and outputs of the layers</source>
        <translation>Pesi e uscite degli strati</translation>
    </message>
    <message numerus="yes">
        <source>Layer {number}: {n} unit(s), {dead} of them dead</source>
        <translation>
            <numerusform>Strato {number}: {n} unità, {dead} morta</numerusform>
            <numerusform>Strato {number}: {n} unità, {dead} morte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer {number}: {n} unit(s)</source>
        <translation>
            <numerusform>Strato {number}: {n} unità</numerusform>
            <numerusform>Strato {number}: {n} unità</numerusform>
        </translation>
    </message>
    <message>
        <source>this training</source>
        <translation>questo addestramento</translation>
    </message>
    <message>
        <source>Press Train, and watch the network learn: its weights grow out of noise, epoch by epoch. Choose an earlier training above to see how it went.</source>
        <translation>Premi Addestra, e guarda la rete imparare: i suoi pesi emergono dal rumore, epoca dopo epoca. Scegli sopra un addestramento precedente per vedere com’è andato.</translation>
    </message>
    <message>
        <source>Draw a digit before you press Train, and see here how each epoch reads it.</source>
        <translation>Disegna una cifra prima di premere Addestra, e guarda qui come la legge ogni epoca.</translation>
    </message>
    <message>
        <source>The first layer of this network does not look at pixels, so its weights are no pictures.</source>
        <translation>Il primo strato di questa rete non guarda pixel, quindi i suoi pesi non sono immagini.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Addestramento</translation>
    </message>
    <message>
        <source>Weights of the first units: blue adds, orange takes away</source>
        <translation>Pesi delle prime unità: il blu aggiunge, l’arancione toglie</translation>
    </message>
    <message>
        <source>Your drawing, as each epoch reads it</source>
        <translation>Il tuo disegno, come lo legge ogni epoca</translation>
    </message>
    <message>
        <source>Weights of each layer on the left, outputs for 1,000 held-out digits on the right</source>
        <translation>A sinistra i pesi di ogni strato, a destra le uscite per 1.000 cifre messe da parte</translation>
    </message>
    <message>
        <source>The epochs: drag back to see how it began</source>
        <translation>Le epoche: trascina indietro per vedere come è cominciata</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>Il tuo disegno</translation>
    </message>
    <message>
        <source>Before the first epoch</source>
        <translation>Prima della prima epoca</translation>
    </message>
    <message>
        <source>After epoch {epoch}</source>
        <translation>Dopo l’epoca {epoch}</translation>
    </message>
    <message>
        <source>After epoch {epoch}; {missing} was not kept</source>
        <translation>Dopo l’epoca {epoch}; {missing} non è stata conservata</translation>
    </message>
    <message>
        <source>After epoch {epoch}; {first} to {last} were not kept</source>
        <translation>Dopo l’epoca {epoch}; da {first} a {last} non sono state conservate</translation>
    </message>
    <message>
        <source>before: {read}</source>
        <translation>prima: {read}</translation>
    </message>
    <message>
        <source>epoch {epoch}: {read}</source>
        <translation>epoca {epoch}: {read}</translation>
    </message>
    <message>
        <source>The weights of the first units as pictures</source>
        <translation>I pesi delle prime unità come immagini</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lotto</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Ottimizzatore</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasso di apprendimento</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Models and runs</source>
        <translation>Modelli e addestramenti</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importato</translation>
    </message>
    <message>
        <source>Trained on from {name}</source>
        <translation>Continuato da {name}</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usa questo modello</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Train this network on, from its weights, with the recipe on the left</source>
        <translation>Continua ad addestrare questa rete, dai suoi pesi, con la ricetta a sinistra</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Write this network for Keras, LiteRT, ONNX, TensorFlow.js or a web page</source>
        <translation>Scrivi questa rete per Keras, LiteRT, ONNX, TensorFlow.js o una pagina web</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Elimina…</translation>
    </message>
    <message>
        <source>Open in TensorBoard</source>
        <translation>Apri in TensorBoard</translation>
    </message>
    <message>
        <source>Curves, weights and errors of all runs, in the browser</source>
        <translation>Curve, pesi ed errori di tutti gli addestramenti, nel browser</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Fermato.</translation>
    </message>
    <message>
        <source>Stopped early, since no further epoch was better.</source>
        <translation>Finito in anticipo, perché nessun’altra epoca era migliore.</translation>
    </message>
    <message>
        <source>The training diverged in epoch {epoch}; a smaller learning rate may help.</source>
        <translation>L’addestramento ha iniziato a divergere nell’epoca {epoch}; un tasso di apprendimento più piccolo può aiutare.</translation>
    </message>
    <message numerus="yes">
        <source>The best of {n} epoch(s) was number {best}.</source>
        <translation>
            <numerusform>La migliore di {n} epoca è stata la numero {best}.</numerusform>
            <numerusform>La migliore di {n} epoche è stata la numero {best}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Write up…</source>
        <translation>Rapporto…</translation>
    </message>
    <message>
        <source>Save a report of this run, or a Keras script or notebook that trains its network</source>
        <translation>Salva un rapporto di questo addestramento, o uno script o notebook Keras che addestra la sua rete</translation>
    </message>
    <message>
        <source>Its folder {folder} is gone; train it again.</source>
        <translation>La sua cartella {folder} è sparita; ripeti l’addestramento.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Delete {names} from disk? This cannot be undone.</source>
        <translation>Eliminare {names} dal disco? Non si può annullare.</translation>
    </message>
    <message>
        <source>{name} cannot be saved ({reason}); choose another folder.</source>
        <translation>{name} non si può salvare ({reason}); scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>TensorBoard is not installed, and the packaged digitpad does not include it; install digitpad as a Python package: pip install &apos;digitpad[train]&apos;.</source>
        <translation>TensorBoard non è installato, e il digitpad in pacchetto non lo comprende; installa digitpad come pacchetto Python: pip install &apos;digitpad[train]&apos;.</translation>
    </message>
    <message>
        <source>TensorBoard ended before it was ready; reinstall it: pip install --force-reinstall tensorboard.</source>
        <translation>TensorBoard è terminato prima di essere pronto; reinstallalo: pip install --force-reinstall tensorboard.</translation>
    </message>
    <message>
        <source>Starting TensorBoard…</source>
        <translation>Avvio di TensorBoard…</translation>
    </message>
    <message>
        <source>TensorBoard is open in the browser: {address}</source>
        <translation>TensorBoard è aperto nel browser: {address}</translation>
    </message>
    <message>
        <source>TensorBoard is running; open {address} in a browser.</source>
        <translation>TensorBoard è in funzione; apri {address} in un browser.</translation>
    </message>
    <message>
        <source>What was remembered</source>
        <translation>Che cosa ha ricordato</translation>
    </message>
    <message>
        <source>your {digit} here looks like your {other} ({day})</source>
        <translation>il tuo {digit} qui somiglia al tuo {other} ({day})</translation>
    </message>
    <message>
        <source>as your {digit} ({day})</source>
        <translation>come il tuo {digit} ({day})</translation>
    </message>
    <message numerus="yes">
        <source>{learned} of {n} digit(s) (was|were) learned.</source>
        <translation>
            <numerusform>Cifre imparate: {learned} su {n}.</numerusform>
            <numerusform>Cifre imparate: {learned} su {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once more: {wanted} ({place} of {count}).</source>
        <translation>Ancora una volta: {wanted} ({place} di {count}).</translation>
    </message>
    <message>
        <source>This {digit} looks like your {other} ({day}), so it is held back.</source>
        <translation>Questo {digit} somiglia al tuo {other} ({day}), quindi resta in sospeso.</translation>
    </message>
    <message>
        <source>{wanted} ({place} of {count}). It is learned when the pen has rested, or with Enter.</source>
        <translation>{wanted} ({place} di {count}). Viene imparato quando la penna è rimasta ferma, o con Invio.</translation>
    </message>
    <message>
        <source>Images with strokes (*.zip)</source>
        <translation>Immagini con tratti (*.zip)</translation>
    </message>
    <message>
        <source>Arrays as MNIST&apos;s (*.npz)</source>
        <translation>Array come quelli di MNIST (*.npz)</translation>
    </message>
    <message>
        <source>It was cancelled, and nothing was changed.</source>
        <translation>Annullato; non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>Importa campioni</translation>
    </message>
    <message>
        <source>Export the samples</source>
        <translation>Esporta i campioni</translation>
    </message>
    <message>
        <source>{path} is being read…</source>
        <translation>Lettura di {path}…</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) in {path}.</source>
        <translation>
            <numerusform>In {path} c’è {n} campione.</numerusform>
            <numerusform>In {path} ci sono {n} campioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>The samples are being written…</source>
        <translation>Scrittura dei campioni in corso…</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} sample(s) of {file} to a hand?</source>
        <translation>
            <numerusform>Aggiungere {n} campione di {file} a una grafia?</numerusform>
            <numerusform>Aggiungere {n} campioni di {file} a una grafia?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {n} sample(s) of {file} to the hand {hand}?</source>
        <translation>
            <numerusform>Aggiungere {n} campione di {file} alla grafia {hand}?</numerusform>
            <numerusform>Aggiungere {n} campioni di {file} alla grafia {hand}?</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {digit}</source>
        <translation>{count} di {digit}</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <source>The samples are being added…</source>
        <translation>Aggiunta dei campioni…</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (was|were) added.</source>
        <translation>
            <numerusform>È stato aggiunto {n} campione.</numerusform>
            <numerusform>Sono stati aggiunti {n} campioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples are being read or written already; wait until that is done.</source>
        <translation>Si stanno già leggendo o scrivendo campioni; aspetta che sia finito.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} sample(s) are being added…</source>
        <translation>
            <numerusform>Aggiunta di {done} su {n} campione…</numerusform>
            <numerusform>Aggiunta di {done} su {n} campioni…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Nobody&apos;s, as shipped</source>
        <translation>&amp;Di nessuno, come fornito</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>&amp;Grafia</translation>
    </message>
    <message>
        <source>Ne&amp;xt hand</source>
        <translation>Grafia s&amp;uccessiva</translation>
    </message>
    <message>
        <source>&amp;Rename this hand…</source>
        <translation>&amp;Rinomina questa grafia…</translation>
    </message>
    <message>
        <source>&amp;Delete this hand…</source>
        <translation>&amp;Elimina questa grafia…</translation>
    </message>
    <message>
        <source>&amp;Add a hand…</source>
        <translation>&amp;Aggiungi una grafia…</translation>
    </message>
    <message>
        <source>The hand in use is {name}.</source>
        <translation>La grafia in uso è {name}.</translation>
    </message>
    <message>
        <source>The hand in use is nobody&apos;s.</source>
        <translation>Non è in uso la grafia di nessuno.</translation>
    </message>
    <message>
        <source>Add a hand</source>
        <translation>Aggiungi una grafia</translation>
    </message>
    <message>
        <source>Whose hand is it?</source>
        <translation>Di chi è la grafia?</translation>
    </message>
    <message>
        <source>Rename the hand</source>
        <translation>Rinomina la grafia</translation>
    </message>
    <message>
        <source>What is it called from now on?</source>
        <translation>Come si chiama d’ora in poi?</translation>
    </message>
    <message>
        <source>Delete the hand</source>
        <translation>Elimina la grafia</translation>
    </message>
    <message>
        <source>Delete the hand {name} and all that it has taught?</source>
        <translation>Eliminare la grafia {name} e tutto ciò che ha insegnato?</translation>
    </message>
    <message>
        <source>Its samples are deleted from disk at once, and cannot be brought back.</source>
        <translation>I suoi campioni vengono eliminati subito dal disco, e non si possono recuperare.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>The hand {name} was deleted, with all that it had taught.</source>
        <translation>La grafia {name} è stata eliminata, con tutto ciò che aveva insegnato.</translation>
    </message>
    <message>
        <source>My hand</source>
        <translation>La mia grafia</translation>
    </message>
    <message>
        <source>Nobody&apos;s hand is in use, which learns nothing; choose yours in the menu Model, Hand.</source>
        <translation>Non è in uso la grafia di nessuno, quindi non si impara nulla; scegli la tua nel menu Modello, Grafia.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Campioni</translation>
    </message>
    <message>
        <source>The digits 0 to 9 label what is selected, Delete deletes it, Enter shows it.</source>
        <translation>Le cifre da 0 a 9 etichettano ciò che è selezionato, Canc lo elimina, Invio lo mostra.</translation>
    </message>
    <message>
        <source>&amp;Show in the pad</source>
        <translation>&amp;Mostra sul foglio</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>Nothing has been taught yet. Draw a digit and press the digit that it is, or collect some here.</source>
        <translation>Non è stato ancora insegnato nulla. Disegna una cifra e premi il suo tasto, o raccogline alcune qui.</translation>
    </message>
    <message>
        <source>No digit here is like that.</source>
        <translation>Nessuna cifra qui è così.</translation>
    </message>
    <message>
        <source>Any digit</source>
        <translation>Tutte le cifre</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Chiunque</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Read wrong</source>
        <translation>Letti male</translation>
    </message>
    <message>
        <source>Read unsurely</source>
        <translation>Letti con incertezza</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confermati</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Learn for good…</source>
        <translation>Impara per sempre…</translation>
    </message>
    <message>
        <source>Train the network in use on with these samples, so that other programs read you too</source>
        <translation>Continua ad addestrare la rete in uso con questi campioni, perché anche altri programmi ti leggano</translation>
    </message>
    <message>
        <source>What to look through</source>
        <translation>Che cosa esaminare</translation>
    </message>
    <message>
        <source>Of which person</source>
        <translation>Di quale persona</translation>
    </message>
    <message>
        <source>Which samples</source>
        <translation>Quali campioni</translation>
    </message>
    <message>
        <source>Of which digit</source>
        <translation>Di quale cifra</translation>
    </message>
    <message>
        <source>Most &amp;doubtful first</source>
        <translation>Prima i più &amp;dubbi</translation>
    </message>
    <message>
        <source>The hand {name}</source>
        <translation>La grafia {name}</translation>
    </message>
    <message>
        <source>Nobody&apos;s hand is in use.</source>
        <translation>Non è in uso la grafia di nessuno.</translation>
    </message>
    <message>
        <source>The digits are being read…</source>
        <translation>Lettura delle cifre…</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Qui non c’è ancora nulla.</translation>
    </message>
    <message>
        <source>Person {writer}</source>
        <translation>Persona {writer}</translation>
    </message>
    <message numerus="yes">
        <source>From {n} samples on, how well this hand is read is shown here.</source>
        <translation>
            <numerusform>Da {n} campione in su, qui si vede quanto bene si legge questa grafia.</numerusform>
            <numerusform>Da {n} campioni in su, qui si vede quanto bene si legge questa grafia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) that no training has learned, each read as if it were new: {alone} right by the network alone, {taught} with what the others have taught (95&#xa0;%: {low} to {high}).</source>
        <translation>
            <numerusform>{n} campione che nessun addestramento ha imparato, letto come se fosse nuovo: {alone} giusto con la sola rete, {taught} con ciò che gli altri hanno insegnato (95%: da {low} a {high}).</numerusform>
            <numerusform>{n} campioni che nessun addestramento ha imparato, ognuno letto come se fosse nuovo: {alone} giusti con la sola rete, {taught} con ciò che gli altri hanno insegnato (95%: da {low} a {high}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s), each read as if it were new: {alone} right by the network alone, {taught} with what the others have taught (95&#xa0;%: {low} to {high}).</source>
        <translation>
            <numerusform>{n} campione, letto come se fosse nuovo: {alone} giusto con la sola rete, {taught} con ciò che gli altri hanno insegnato (95%: da {low} a {high}).</numerusform>
            <numerusform>{n} campioni, ognuno letto come se fosse nuovo: {alone} giusti con la sola rete, {taught} con ciò che gli altri hanno insegnato (95%: da {low} a {high}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Collect…</source>
        <translation>Raccogli…</translation>
    </message>
    <message>
        <source>This data set stays as it is ({name}); your samples and the history can change.</source>
        <translation>Questo dataset resta com’è ({name}); i tuoi campioni e la cronologia possono cambiare.</translation>
    </message>
    <message numerus="yes">
        <source>The last {n} drawing(s), with what the network in use alone makes of them.</source>
        <translation>
            <numerusform>L’ultimo disegno, con ciò che ne fa la sola rete in uso.</numerusform>
            <numerusform>Gli ultimi {n} disegni, con ciò che ne fa la sola rete in uso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), which the network in use has yet to read.</source>
        <translation>
            <numerusform>{n} cifra, che la rete in uso deve ancora leggere.</numerusform>
            <numerusform>{n} cifre, che la rete in uso deve ancora leggere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), of which the network in use has read {read}, {right} of them right.</source>
        <translation>
            <numerusform>{n} cifra; la rete in uso ne ha letta {read}, giusta {right}.</numerusform>
            <numerusform>{n} cifre; la rete in uso ne ha lette {read}, di cui {right} giuste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), of which the network in use reads {right} right; it may have learned from them.</source>
        <translation>
            <numerusform>{n} cifra; la rete in uso ne legge giusta {right}; può avere imparato da essa.</numerusform>
            <numerusform>{n} cifre; la rete in uso ne legge giuste {right}; può avere imparato da esse.</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit}, held back</source>
        <translation>{digit}, in sospeso</translation>
    </message>
    <message>
        <source>{label}, read as {answer}</source>
        <translation>{label}, letto come {answer}</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>I miei campioni</translation>
    </message>
    <message>
        <source>There is no digit to learn; draw one first, then say which it is.</source>
        <translation>Non c’è una cifra da imparare; prima disegnane una, poi di’ qual è.</translation>
    </message>
    <message>
        <source>Lift the pen first, then say which digit it is.</source>
        <translation>Prima alza la penna, poi di’ che cifra è.</translation>
    </message>
    <message>
        <source>There is no answer to confirm; press the digit that you drew, 0 to 9.</source>
        <translation>Non c’è una risposta da confermare; premi la cifra che hai disegnato, da 0 a 9.</translation>
    </message>
    <message>
        <source>&amp;This is a</source>
        <translation>&amp;Questo è un</translation>
    </message>
    <message>
        <source>Co&amp;nfirm the answer</source>
        <translation>Co&amp;nferma la risposta</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) now labelled {digit}.</source>
        <translation>
            <numerusform>{n} campione ora ha l’etichetta {digit}.</numerusform>
            <numerusform>{n} campioni ora hanno l’etichetta {digit}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learned this {digit}.</source>
        <translation>Questo {digit} è imparato.</translation>
    </message>
    <message>
        <source>&amp;Undo labelling samples</source>
        <translation>&amp;Annulla l’etichettatura di campioni</translation>
    </message>
    <message>
        <source>&amp;Redo labelling samples</source>
        <translation>&amp;Ripeti l’etichettatura di campioni</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) deleted.</source>
        <translation>
            <numerusform>{n} campione è stato eliminato.</numerusform>
            <numerusform>{n} campioni sono stati eliminati.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo deleting samples</source>
        <translation>&amp;Annulla l’eliminazione di campioni</translation>
    </message>
    <message>
        <source>&amp;Redo deleting samples</source>
        <translation>&amp;Ripeti l’eliminazione di campioni</translation>
    </message>
    <message>
        <source>No network reads this drawing, so nothing can be learned of it; choose another model.</source>
        <translation>Nessuna rete legge questo disegno, quindi non se ne può imparare nulla; scegli un altro modello.</translation>
    </message>
    <message>
        <source>This {digit} was learned already.</source>
        <translation>Questo {digit} era già imparato.</translation>
    </message>
    <message>
        <source>&amp;Undo learning this {digit}</source>
        <translation>&amp;Annulla l’apprendimento di questo {digit}</translation>
    </message>
    <message>
        <source>&amp;Redo learning this {digit}</source>
        <translation>&amp;Ripeti l’apprendimento di questo {digit}</translation>
    </message>
    <message>
        <source>Your {digit} looks like your {other} ({day}), so it changes no other answer yet; say {digit} again if it is right.</source>
        <translation>Il tuo {digit} somiglia al tuo {other} ({day}), quindi non cambia ancora altre risposte; premi di nuovo {digit} se è giusto.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Automatic: the first GPU if TensorFlow finds one, else the CPU</source>
        <translation>Automatico: la prima GPU se TensorFlow ne trova una, altrimenti la CPU</translation>
    </message>
    <message>
        <source>Automatic: the first GPU if TensorFlow finds one, else the CPU; looking for GPUs…</source>
        <translation>Automatico: la prima GPU se TensorFlow ne trova una, altrimenti la CPU; ricerca di GPU…</translation>
    </message>
    <message>
        <source>&amp;Keep the current one</source>
        <translation>&amp;Tieni quello attuale</translation>
    </message>
    <message>
        <source>The new one stays among the runs</source>
        <translation>Il nuovo resta tra gli addestramenti</translation>
    </message>
    <message>
        <source>Choose a recipe and press Train.</source>
        <translation>Scegli una ricetta e premi Addestra.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Avvio…</translation>
    </message>
    <message>
        <source>Paused; press Resume to continue.</source>
        <translation>In pausa; premi Riprendi per continuare.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arresto…</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} on {device}: {speed} digits a second, {duration} left</source>
        <translation>Epoca {epoch} di {epochs} su {device}: {speed} cifre al secondo, mancano {duration}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>Resume with the CPU</source>
        <translation>Riprendi con la CPU</translation>
    </message>
    <message>
        <source>Start again with the CPU</source>
        <translation>Ricomincia con la CPU</translation>
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
        <translation>In coda</translation>
    </message>
    <message>
        <source>Train this after the training that is under way</source>
        <translation>Addestra questo dopo l’addestramento in corso</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button</comment>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>Train what waits, one after another</source>
        <translation>Addestra ciò che aspetta, uno dopo l’altro</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>button</comment>
        <translation>Svuota</translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation>
            <numerusform>{n} in attesa</numerusform>
            <numerusform>{n} in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a learning rate: each step tries a larger one…</source>
        <translation>Ricerca di un tasso di apprendimento: ogni passo ne prova uno più grande…</translation>
    </message>
    <message>
        <source>A learning rate of {rate} is suggested: there the loss falls fastest.</source>
        <translation>Tasso di apprendimento suggerito: {rate}; lì la perdita scende più in fretta.</translation>
    </message>
    <message>
        <source>No learning rate was found, since the process ended; try again.</source>
        <translation>Nessun tasso di apprendimento trovato, perché il processo è terminato; riprova.</translation>
    </message>
    <message>
        <source>your own network</source>
        <translation>una rete tua</translation>
    </message>
    <message>
        <source>Units of the hidden layers, such as 128, 64, or with convolutions: conv 16, conv 32, 64; empty for none</source>
        <translation>Unità degli strati nascosti, come 128, 64, o con convoluzioni: conv 16, conv 32, 64; vuoto per nessuno</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>Normalizzazione a lotti</translation>
    </message>
    <message>
        <source>Learn from pen strokes too</source>
        <translation>Includi i tratti di penna</translation>
    </message>
    <message>
        <source>Learn from Swiss scans too</source>
        <translation>Includi le scansioni svizzere</translation>
    </message>
    <message>
        <source>Learn from Spanish pen strokes too</source>
        <translation>Includi i tratti spagnoli</translation>
    </message>
    <message>
        <source>Learn from my samples too</source>
        <translation>Includi i miei campioni</translation>
    </message>
    <message>
        <source>Augment the digits</source>
        <translation>Deforma le cifre</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>End after so many epochs without a better one; the best is kept in any case</source>
        <translation>Finisci dopo questo numero di epoche senza una migliore; la migliore è conservata comunque</translation>
    </message>
    <message>
        <source>adamw: Adam, with its weight decay if that is not 0; sgd: with momentum 0.9</source>
        <translation>adamw: Adam, con il suo decadimento dei pesi se non è 0; sgd: con inerzia 0,9</translation>
    </message>
    <message>
        <source>cosine: the learning rate rises for the first 2 % of the steps, then falls to 0</source>
        <translation>cosine: il tasso di apprendimento sale per il primo 2% dei passi, poi scende fino a 0</translation>
    </message>
    <message>
        <source>trains on from the weights of {name}</source>
        <translation>continua dai pesi di {name}</translation>
    </message>
    <message>
        <source>on from {name}</source>
        <translation>da {name}</translation>
    </message>
    <message>
        <source>Weights: {weights}</source>
        <translation>Pesi: {weights}</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Preimpostazione</translation>
    </message>
    <message>
        <source>Hidden &amp;layers</source>
        <translation>S&amp;trati nascosti</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesi</translation>
    </message>
    <message>
        <source>&amp;Activation</source>
        <translation>&amp;Attivazione</translation>
    </message>
    <message>
        <source>&amp;Dropout</source>
        <translation>&amp;Dropout</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>&amp;Epoche</translation>
    </message>
    <message>
        <source>Early s&amp;topping</source>
        <translation>Arresto anticip&amp;ato</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>Ampiezza dei &amp;lotti</translation>
    </message>
    <message>
        <source>&amp;Optimizer</source>
        <translation>&amp;Ottimizzatore</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>T&amp;asso</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>Andamento del tass&amp;o</translation>
    </message>
    <message>
        <source>&amp;Weight decay</source>
        <translation>Decadime&amp;nto dei pesi</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Seme</translation>
    </message>
    <message>
        <source>Press Train, and the network in use learns your samples for good; the others keep it as it is.</source>
        <translation>Premi Addestra, e la rete in uso impara i tuoi campioni per sempre; gli altri fanno sì che resti com’è.</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>Dispositi&amp;vo</translation>
    </message>
    <message>
        <source>Train so many times, each with the next seed, and say how the runs spread</source>
        <translation>Addestra questo numero di volte, ogni volta con il seme successivo, e di’ quanto i risultati si disperdono</translation>
    </message>
    <message>
        <source>Seeds &amp;in a row</source>
        <translation>Se&amp;mi di fila</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>Trova un tasso di apprendimento</translation>
    </message>
    <message>
        <source>Try larger and larger learning rates for some steps, and take the best</source>
        <translation>Prova tassi di apprendimento sempre più grandi per alcuni passi, e prendi il migliore</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>button</comment>
        <translation>Addestra</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button</comment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button</comment>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curve</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusione</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Addestramenti</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Choose how to train {folder} on, and press Train.</source>
        <translation>Scegli come continuare ad addestrare {folder}, e premi Addestra.</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>questo addestramento</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>Choose data &amp;files…</source>
        <translation>Scegli &amp;file di dati…</translation>
    </message>
    <message>
        <source>{file} was downloaded and is as published.</source>
        <translation>{file} è stato scaricato e corrisponde a quello pubblicato.</translation>
    </message>
    <message>
        <source>Choose files of digits, or an image in one of ten folders named 0 to 9</source>
        <translation>Scegli file di cifre, o un’immagine in una di dieci cartelle chiamate da 0 a 9</translation>
    </message>
    <message>
        <source>Download: {data}</source>
        <translation>Scarica: {data}</translation>
    </message>
    <message>
        <source>{data}: {file}</source>
        <translation>{data}: {file}</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>non c’è</translation>
    </message>
    <message>
        <source>the folder {name}</source>
        <translation>la cartella {name}</translation>
    </message>
    <message>
        <source>{name}, {size} MB</source>
        <translation>{name}, {size} MB</translation>
    </message>
    <message>
        <source>Most alike: {digits}</source>
        <translation>Più simili: {digits}</translation>
    </message>
    <message>
        <source>Most alike: none yet</source>
        <translation>Più simili: ancora nessuna</translation>
    </message>
    <message>
        <source>The training digits most alike</source>
        <translation>Le cifre di addestramento più simili</translation>
    </message>
    <message>
        <source>{digit}, {collection}</source>
        <translation>{digit}, {collection}</translation>
    </message>
    <message>
        <source>Beside your drawing: {caption}</source>
        <translation>Accanto al tuo disegno: {caption}</translation>
    </message>
    <message>
        <source>What the ink speaks for</source>
        <translation>A favore di che cosa parla l’inchiostro</translation>
    </message>
    <message>
        <source>Draw a digit to see what speaks for it.</source>
        <translation>Disegna una cifra per vedere che cosa parla a suo favore.</translation>
    </message>
    <message>
        <source>− against</source>
        <translation>− contro</translation>
    </message>
    <message>
        <source>no opinion</source>
        <translation>nessun parere</translation>
    </message>
    <message>
        <source>for +</source>
        <translation>a favore +</translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation>Più simili</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>tutte le altre</translation>
    </message>
    <message>
        <source>Why it is the answer and not this digit. A click on a bar chooses one too.</source>
        <translation>Perché è la risposta e non questa cifra. Anche un clic su una barra ne sceglie una.</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>&amp;Confrontata con</translation>
    </message>
    <message>
        <source>The scale: orange and a minus speak against, grey has no opinion, blue and a plus speak for</source>
        <translation>La scala: l’arancione e il meno parlano contro, il grigio non ha pareri, il blu e il più parlano a favore</translation>
    </message>
    <message>
        <source>First the {name}: epoch {epoch} of {epochs}</source>
        <translation>Prima {name}: epoca {epoch} di {epochs}</translation>
    </message>
    <message>
        <source>The export needs more memory than it may have; use a smaller network.</source>
        <translation>L’esportazione richiede più memoria di quanta ne possa avere; usa una rete più piccola.</translation>
    </message>
    <message>
        <source>The import needs more memory than it may have; use a smaller network.</source>
        <translation>L’importazione richiede più memoria di quanta ne possa avere; usa una rete più piccola.</translation>
    </message>
    <message>
        <source>The export failed ({error}: {reason}).</source>
        <translation>L’esportazione è fallita ({error}: {reason}).</translation>
    </message>
    <message>
        <source>The import failed ({error}: {reason}).</source>
        <translation>L’importazione è fallita ({error}: {reason}).</translation>
    </message>
    <message>
        <source>No learning rate was found</source>
        <translation>Nessun tasso di apprendimento trovato</translation>
    </message>
    <message>
        <source>Loading TensorFlow</source>
        <translation>Caricamento di TensorFlow</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>L’addestramento è fallito</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>Lettura dei dati</translation>
    </message>
    <message>
        <source>The memory of the {device} is not enough, a smaller batch or network needs less</source>
        <translation>La memoria di {device} non basta, un lotto o una rete più piccoli ne richiedono meno</translation>
    </message>
    <message>
        <source>The {device} failed</source>
        <translation>{device} ha avuto un guasto</translation>
    </message>
    <message>
        <source>First the {name}: {error}</source>
        <translation>Prima {name}: {error}</translation>
    </message>
    <message>
        <source>Testing and saving the network</source>
        <translation>Prova e salvataggio della rete</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); make room or choose another folder.</source>
        <translation>{path} non si può scrivere ({reason}); fai spazio o scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>The export to {id} cannot be run by {runtime}; it was not kept. Try another format.</source>
        <translation>L’esportazione in {id} non può essere eseguita da {runtime}; non è stata conservata. Prova un altro formato.</translation>
    </message>
    <message>
        <source>The export to {id} does not give ten probabilities; it was not kept.</source>
        <translation>L’esportazione in {id} non dà dieci probabilità; non è stata conservata.</translation>
    </message>
    <message>
        <source>The export to {id} does not read as the model does ({check}); it was not kept.</source>
        <translation>L’esportazione in {id} non legge come il modello ({check}); non è stata conservata.</translation>
    </message>
    <message>
        <source>{path} holds files other than such an export, such as {others}; choose a new folder.</source>
        <translation>{path} contiene file estranei a una tale esportazione, come {others}; scegli una cartella nuova.</translation>
    </message>
    <message>
        <source>Or name a folder with TensorFlow.js&apos;s tf-core.min.js, tf-layers.min.js and tf-backend-cpu.min.js in DIGITPAD_TFJS.</source>
        <translation>Oppure indica in DIGITPAD_TFJS una cartella con tf-core.min.js, tf-layers.min.js e tf-backend-cpu.min.js di TensorFlow.js.</translation>
    </message>
    <message>
        <source>Delete {folder}, to have it fetched anew.</source>
        <translation>Elimina {folder}, perché venga scaricato di nuovo.</translation>
    </message>
    <message>
        <source>TensorFlow.js is not whole in {folder} ({reason}); see that it can be kept there.</source>
        <translation>TensorFlow.js non è completo in {folder} ({reason}); verifica che possa essere conservato lì.</translation>
    </message>
    <message>
        <source>TensorFlow.js, which checks this export, is fetched by npm: install Node.js.</source>
        <translation>TensorFlow.js, che verifica questa esportazione, si scarica con npm: installa Node.js.</translation>
    </message>
    <message>
        <source>npm cannot fetch TensorFlow.js; check the network.</source>
        <translation>npm non riesce a scaricare TensorFlow.js; controlla la rete.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Riprova più tardi.</translation>
    </message>
    <message>
        <source>{script} is not that of TensorFlow.js {version} as it was published.</source>
        <translation>{script} non è quello di TensorFlow.js {version} come fu pubblicato.</translation>
    </message>
    <message>
        <source>TensorFlow.js has no activation {name}; export to web or onnx.</source>
        <translation>TensorFlow.js non ha l’attivazione {name}; esporta in web o onnx.</translation>
    </message>
    <message>
        <source>The network gives answers that are no numbers (NaN or infinite); train it again.</source>
        <translation>La rete dà risposte che non sono numeri (NaN o infinito); addestrala di nuovo.</translation>
    </message>
    <message>
        <source>The network reads at best {share} of known digits, in whatever range and polarity, upright or transposed; it is no network for digits, or its outputs are in another order than 0 to 9.</source>
        <translation>La rete legge al massimo {share} delle cifre note, in qualunque intervallo e polarità, dritte o trasposte; non è una rete per cifre, o le sue uscite sono in un ordine diverso da 0 a 9.</translation>
    </message>
    <message>
        <source>The network gives outputs of shape {shape}, not ten; use one for ten digits.</source>
        <translation>La rete dà uscite di forma {shape}, non dieci; usane una per dieci cifre.</translation>
    </message>
    <message>
        <source>without its last softmax or sigmoid, which made all answers alike</source>
        <translation>senza l’ultimo softmax o sigmoide, che rendeva uguali tutte le risposte</translation>
    </message>
    <message>
        <source>The model cannot be written to {models} ({reason}); make room there.</source>
        <translation>Il modello non si può scrivere in {models} ({reason}); fai spazio lì.</translation>
    </message>
    <message>
        <source>{name} was rebuilt, but gives the answers of its own runtime on {share} of digits only; save it as .keras.</source>
        <translation>{name} è stato ricostruito, ma dà le risposte del suo ambiente solo su {share} delle cifre; salvalo come .keras.</translation>
    </message>
    <message>
        <source>import of ONNX files</source>
        <translation>importare file ONNX</translation>
    </message>
    <message>
        <source>ONNX files need onnx and onnxruntime; install with pip install &apos;digitpad[export]&apos;.</source>
        <translation>I file ONNX richiedono onnx e onnxruntime; installali con pip install &apos;digitpad[export]&apos;.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} layers, more than {most}; use a smaller network.</source>
        <translation>
            <numerusform>{name} ha {n} strato, più di {most}; usa una rete più piccola.</numerusform>
            <numerusform>{name} ha {n} strati, più di {most}; usa una rete più piccola.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has layers that do not fit together; it is damaged.</source>
        <translation>{name} ha strati che non combaciano; è danneggiato.</translation>
    </message>
    <message>
        <source>{name} is no network with one image in and one answer out; use another one.</source>
        <translation>{name} non è una rete che prende un’immagine e dà una risposta; usane un’altra.</translation>
    </message>
    <message>
        <source>{name} gives {size}, not ten outputs; use a network for the ten digits.</source>
        <translation>{name} dà {size}, non dieci uscite; usa una rete per le dieci cifre.</translation>
    </message>
    <message>
        <source>{name} has weights that are no numbers (NaN or infinite); train it again.</source>
        <translation>{name} ha pesi che non sono numeri (NaN o infinito); addestrala di nuovo.</translation>
    </message>
    <message>
        <source>{name} cannot be run by Keras; it is damaged, save it again.</source>
        <translation>{name} non può essere eseguito da Keras; è danneggiato, salvalo di nuovo.</translation>
    </message>
    <message>
        <source>{name} takes {size}, not one image of 28x28; use a network for such images.</source>
        <translation>{name} si aspetta {size}, non un’immagine 28x28; usa una rete per tali immagini.</translation>
    </message>
    <message>
        <source>{name} takes {size}, not one image of 28x28.</source>
        <translation>{name} si aspetta {size}, non un’immagine 28x28.</translation>
    </message>
    <message>
        <source>{name} describes more than a network for digits has; use another one.</source>
        <translation>{name} descrive più di quanto abbia una rete per cifre; usane un’altra.</translation>
    </message>
    <message>
        <source>{name} is damaged or no layers model of TensorFlow.js; save it again.</source>
        <translation>{name} è danneggiato o non è un modello a strati TensorFlow.js; salvalo di nuovo.</translation>
    </message>
    <message>
        <source>{name} cannot be loaded by Keras; it is damaged or of another version.</source>
        <translation>{name} non può essere caricato da Keras; è danneggiato o di un’altra versione.</translation>
    </message>
    <message>
        <source>{name} holds the layers of a network without its weights; save the whole model, as .keras.</source>
        <translation>{name} contiene gli strati di una rete senza i suoi pesi; salva il modello intero, come .keras.</translation>
    </message>
    <message>
        <source>{name} holds no network; save the whole model, as .keras.</source>
        <translation>{name} non contiene una rete; salva il modello intero, come .keras.</translation>
    </message>
    <message>
        <source>{name} is a graph model of TensorFlow.js, which is not read here; save it as a layers model, or as .keras before it is converted.</source>
        <translation>{name} è un modello a grafo TensorFlow.js, che qui non si legge; salvalo come modello a strati, o come .keras prima di convertirlo.</translation>
    </message>
    <message>
        <source>fewer weights than are described</source>
        <translation>meno pesi di quanti ne sono descritti</translation>
    </message>
    <message>
        <source>more weights than are described</source>
        <translation>più pesi di quanti ne sono descritti</translation>
    </message>
    <message>
        <source>{name} takes its weights from elsewhere ({what}); do not use it.</source>
        <translation>{name} prende i suoi pesi da altrove ({what}); non usarlo.</translation>
    </message>
    <message>
        <source>{name} needs its weights, {what}; put both into one folder.</source>
        <translation>{name} ha bisogno dei suoi pesi, {what}; metti entrambi in una stessa cartella.</translation>
    </message>
    <message>
        <source>weights of no layer: {list}</source>
        <translation>pesi di nessuno strato: {list}</translation>
    </message>
    <message>
        <source>{name} has not one output of ten numbers; save it with the ten outputs alone.</source>
        <translation>{name} non ha un’unica uscita di dieci numeri; salvalo con le sole dieci uscite.</translation>
    </message>
    <message>
        <source>{path} needs its weights, {name}; put both into one folder.</source>
        <translation>{path} ha bisogno dei suoi pesi, {name}; metti entrambi in una stessa cartella.</translation>
    </message>
    <message>
        <source>{name} is damaged or no ONNX model; save it again.</source>
        <translation>{name} è danneggiato o non è un modello ONNX; salvalo di nuovo.</translation>
    </message>
    <message>
        <source>{name} takes its weights from other files; save the model again, in one file.</source>
        <translation>{name} prende i suoi pesi da altri file; salva di nuovo il modello, in un solo file.</translation>
    </message>
    <message>
        <source>The network cannot be run by {runtime}; it is damaged or of another version.</source>
        <translation>La rete non può essere eseguita da {runtime}; è danneggiata o di un’altra versione.</translation>
    </message>
    <message>
        <source>{name} has the operator {unknown}, which cannot be imported; use a network of plain layers.</source>
        <translation>{name} ha l’operatore {unknown}, che non si può importare; usa una rete di strati semplici.</translation>
    </message>
    <message>
        <source>{name} refers to other places ({other}); do not use it.</source>
        <translation>{name} rimanda ad altri luoghi ({other}); non usarlo.</translation>
    </message>
    <message>
        <source>{name} is damaged or no SavedModel; save it again.</source>
        <translation>{name} è danneggiato o non è un SavedModel; salvalo di nuovo.</translation>
    </message>
    <message>
        <source>{name} cannot be read by TensorFlow; it is damaged or of another version.</source>
        <translation>{name} non può essere letto da TensorFlow; è danneggiato o di un’altra versione.</translation>
    </message>
    <message>
        <source>{name} has nothing to serve; export the model again (model.export).</source>
        <translation>{name} non offre nulla da eseguire; esporta di nuovo il modello (model.export).</translation>
    </message>
    <message>
        <source>{name} has functions of its own that restore its variables; do not use it.</source>
        <translation>{name} ha funzioni proprie che ripristinano le sue variabili; non usarlo.</translation>
    </message>
    <message>
        <source>{name} has files or tables beside its network; do not use it.</source>
        <translation>{name} ha file o tabelle accanto alla sua rete; non usarlo.</translation>
    </message>
    <message>
        <source>{name} has the operation {what}, which can do more than compute; do not use it.</source>
        <translation>{name} ha l’operazione {what}, che può fare più che calcolare; non usarlo.</translation>
    </message>
    <message>
        <source>weights alone, taken as those of dense layers ({activations})</source>
        <translation>soli pesi, intesi come quelli di strati densi ({activations})</translation>
    </message>
    <message>
        <source>{path} is damaged or no file of weights; save it again.</source>
        <translation>{path} è danneggiato o non è un file di pesi; salvalo di nuovo.</translation>
    </message>
    <message>
        <source>{path} has weights alone, and not those of dense layers from 784 pixels to ten digits; save the whole model (model.save).</source>
        <translation>{path} ha soli pesi, e non quelli di strati densi da 784 pixel a dieci cifre; salva il modello intero (model.save).</translation>
    </message>
    <message>
        <source>The network sums its numbers in a way that cannot be exported to this format.</source>
        <translation>La rete somma i suoi numeri in un modo che non si può esportare in questo formato.</translation>
    </message>
    <message>
        <source>The network divides its outputs in a way that cannot be exported to this format.</source>
        <translation>La rete divide le sue uscite in un modo che non si può esportare in questo formato.</translation>
    </message>
    <message>
        <source>The network takes a logarithm in a way that cannot be exported to this format.</source>
        <translation>La rete calcola un logaritmo in un modo che non si può esportare in questo formato.</translation>
    </message>
    <message>
        <source>The layer {name} joins along another axis than the last; use another one.</source>
        <translation>Lo strato {name} unisce lungo un asse diverso dall’ultimo; usane un altro.</translation>
    </message>
    <message>
        <source>The layer {name} ({what}) cannot be expressed in this format; use another one.</source>
        <translation>Lo strato {name} ({what}) non si può esprimere in questo formato; usane un altro.</translation>
    </message>
    <message>
        <source>The layer {name} is dilated, in groups or has its channels first; use another format.</source>
        <translation>Lo strato {name} è dilatato, a gruppi o ha i canali per primi; usa un altro formato.</translation>
    </message>
    <message>
        <source>The layer {name} normalises another axis than the last; use another format.</source>
        <translation>Lo strato {name} normalizza un asse diverso dall’ultimo; usa un altro formato.</translation>
    </message>
    <message>
        <source>The layer {name} has the activation {other}; use another format.</source>
        <translation>Lo strato {name} ha l’attivazione {other}; usa un altro formato.</translation>
    </message>
    <message>
        <source>The layer {name} is a ReLU of another kind; use another format.</source>
        <translation>Lo strato {name} è una ReLU di altro tipo; usa un altro formato.</translation>
    </message>
    <message>
        <source>The layer {name} is an ELU of another kind; use another format.</source>
        <translation>Lo strato {name} è una ELU di altro tipo; usa un altro formato.</translation>
    </message>
    <message>
        <source>This format cannot divide these outputs by their sum; export to web or litert.</source>
        <translation>Questo formato non può dividere queste uscite per la loro somma; esporta in web o litert.</translation>
    </message>
    <message>
        <source>{name}, {size} GB</source>
        <translation>{name}, {size} GB</translation>
    </message>
    <message numerus="yes">
        <source>All {n} GPUs</source>
        <translation>
            <numerusform>L’unica GPU</numerusform>
            <numerusform>Tutte le {n} GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>TensorFlow finds no device {device} here; choose one of {list}.</source>
        <translation>TensorFlow non trova qui un dispositivo {device}; scegline uno tra {list}.</translation>
    </message>
    <message>
        <source>The training cannot be kept in {folder} ({reason}); make room and run it again.</source>
        <translation>L’addestramento non si può conservare in {folder} ({reason}); fai spazio ed eseguilo di nuovo.</translation>
    </message>
    <message>
        <source>The training diverged in epoch {epoch}: {why}; choose a smaller learning rate.</source>
        <translation>L’addestramento ha iniziato a divergere nell’epoca {epoch}: {why}; scegli un tasso di apprendimento più piccolo.</translation>
    </message>
    <message>
        <source>its weights became too large to be kept</source>
        <translation>i suoi pesi sono diventati troppo grandi per essere conservati</translation>
    </message>
    <message>
        <source>its loss became infinite</source>
        <translation>la sua perdita è diventata infinita</translation>
    </message>
    <message>
        <source>without {names}, which are used only in training</source>
        <translation>senza {names}, che si usano solo nell’addestramento</translation>
    </message>
    <message>
        <source>{name} is damaged or no file of weights; save the model again.</source>
        <translation>{name} è danneggiato o non è un file di pesi; salva di nuovo il modello.</translation>
    </message>
    <message>
        <source>{name} refers to other files or places; save the model again, in one file.</source>
        <translation>{name} rimanda ad altri file o luoghi; salva di nuovo il modello, in un solo file.</translation>
    </message>
    <message>
        <source>{name} would unpack to more than {most} MB; do not use it.</source>
        <translation>{name}, estratto, supererebbe i {most} MB; non usarlo.</translation>
    </message>
    <message>
        <source>{path} has weights alone and no layers; save the whole model (model.save).</source>
        <translation>{path} ha soli pesi e nessuno strato; salva il modello intero (model.save).</translation>
    </message>
    <message>
        <source>{path} cannot be loaded by Keras; it is damaged or of another version.</source>
        <translation>{path} non può essere caricato da Keras; è danneggiato o di un’altra versione.</translation>
    </message>
    <message>
        <source>{path} is no .keras file; save the model again.</source>
        <translation>{path} non è un file .keras; salva di nuovo il modello.</translation>
    </message>
    <message>
        <source>{name} is damaged or no Keras model; save it again.</source>
        <translation>{name} è danneggiato o non è un modello Keras; salvalo di nuovo.</translation>
    </message>
    <message>
        <source>The exported model agrees with the trained one on {share} only; it was not kept.</source>
        <translation>Il modello esportato concorda con quello addestrato solo su {share}; non è stato conservato.</translation>
    </message>
    <message>
        <source>A model is exported by TensorFlow; run the same command with KERAS_BACKEND=tensorflow, which takes up the training that was kept.</source>
        <translation>Un modello viene esportato da TensorFlow; esegui lo stesso comando con KERAS_BACKEND=tensorflow, che riprende l’addestramento conservato.</translation>
    </message>
    <message>
        <source>The model has weights that are no numbers (NaN or infinite); train it with a smaller learning rate.</source>
        <translation>Il modello ha pesi che non sono numeri (NaN o infinito); addestralo con un tasso di apprendimento più piccolo.</translation>
    </message>
    <message>
        <source>LiteRT cannot compute the network ({group}); use a network of plain layers.</source>
        <translation>LiteRT non può calcolare la rete ({group}); usa una rete di strati semplici.</translation>
    </message>
    <message>
        <source>LiteRT cannot compute the network; use a network of plain layers.</source>
        <translation>LiteRT non può calcolare la rete; usa una rete di strati semplici.</translation>
    </message>
    <message>
        <source>The weights of {name} do not fit the network that its card describes; train on from another one.</source>
        <translation>I pesi di {name} non si adattano alla rete che la sua scheda descrive; continua da un altro.</translation>
    </message>
    <message>
        <source>{name} would write outside its own archive; do not use it.</source>
        <translation>{name} scriverebbe fuori dal proprio archivio; non usarlo.</translation>
    </message>
    <message>
        <source>{name} holds more than a network ({what}); do not use it.</source>
        <translation>{name} non contiene solo una rete ({what}); non usarlo.</translation>
    </message>
    <message>
        <source>{name} would grow to {size} MB when unpacked; do not use it.</source>
        <translation>{name}, estratto, crescerebbe fino a {size} MB; non usarlo.</translation>
    </message>
    <message>
        <source>{name} holds one file twice; do not use it.</source>
        <translation>{name} contiene due volte uno stesso file; non usarlo.</translation>
    </message>
    <message>
        <source>{name} has a layer of no name ({kind}); it is damaged, save it again.</source>
        <translation>{name} ha uno strato senza nome ({kind}); è danneggiato, salvalo di nuovo.</translation>
    </message>
    <message>
        <source>{name} has {kind}, which is not taken here; use a network of plain layers.</source>
        <translation>{name} ha {kind}, che qui non si accetta; usa una rete di strati semplici.</translation>
    </message>
    <message>
        <source>{name} has {what}, which is no plain layer of Keras and could run code of its own; rebuild the network from plain layers.</source>
        <translation>{name} ha {what}, che non è uno strato semplice di Keras e potrebbe eseguire codice proprio; rifai la rete con strati semplici.</translation>
    </message>
    <message>
        <source>{name} has a custom object, {what}; use plain layers.</source>
        <translation>{name} ha un oggetto personalizzato, {what}; usa strati semplici.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} layers; use a smaller network.</source>
        <translation>
            <numerusform>{name} ha più di {n} strato; usa una rete più piccola.</numerusform>
            <numerusform>{name} ha più di {n} strati; usa una rete più piccola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is nested more than {n} deep; it is damaged, save it again.</source>
        <translation>
            <numerusform>{name} è annidato oltre {n} livello; è danneggiato, salvalo di nuovo.</numerusform>
            <numerusform>{name} è annidato oltre {n} livelli; è danneggiato, salvalo di nuovo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} holds other files than a model; choose a new folder.</source>
        <translation>{folder} contiene file diversi da quelli di un modello; scegli una cartella nuova.</translation>
    </message>
    <message>
        <source>The model cannot be written to {folder} ({error}); make room or choose another folder.</source>
        <translation>Il modello non si può scrivere in {folder} ({error}); fai spazio o scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>Blue ink speaks for {digit}, orange ink against it.</source>
        <translation>L’inchiostro blu parla a favore della cifra {digit}, quello arancione contro.</translation>
    </message>
    <message>
        <source>Beside the canvas, the arrow keys choose a digit of a number.</source>
        <translation>Fuori dal foglio, le frecce scelgono una cifra di un numero.</translation>
    </message>
    <message>
        <source>Probability of each digit</source>
        <translation>Probabilità di ogni cifra</translation>
    </message>
    <message>
        <source>There is too much ink for a number: it is read as one digit.</source>
        <translation>C’è troppo inchiostro per un numero: viene letto come una sola cifra.</translation>
    </message>
    <message>
        <source>What the network sees: 28 × 28 pixels</source>
        <translation>Che cosa vede la rete: 28 × 28 pixel</translation>
    </message>
    <message>
        <source>Colours of the &amp;theme</source>
        <translation>Colori del &amp;tema</translation>
    </message>
    <message>
        <source>&amp;Blackboard</source>
        <translation>&amp;Lavagna</translation>
    </message>
    <message>
        <source>Blue &amp;ink</source>
        <translation>&amp;Inchiostro blu</translation>
    </message>
    <message>
        <source>&amp;Plain</source>
        <translation>&amp;Bianca</translation>
    </message>
    <message>
        <source>&amp;Lined</source>
        <translation>A &amp;righe</translation>
    </message>
    <message>
        <source>&amp;Squared</source>
        <translation>A &amp;quadretti</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>&amp;Carta</translation>
    </message>
    <message>
        <source>Read answers &amp;aloud</source>
        <translation>Leggi le risposte ad &amp;alta voce</translation>
    </message>
    <message>
        <source>This system has no voice to read aloud: install speech-dispatcher or espeak-ng.</source>
        <translation>Questo sistema non ha una voce per leggere: installa speech-dispatcher o espeak-ng.</translation>
    </message>
    <message>
        <source>The answer could not be read aloud: {why}</source>
        <translation>Non è stato possibile leggere la risposta ad alta voce: {why}</translation>
    </message>
    <message>
        <source>by colour</source>
        <translation>dal colore</translation>
    </message>
    <message>
        <source>in a frame</source>
        <translation>in una cornice</translation>
    </message>
    <message>
        <source>without axes</source>
        <translation>senza assi</translation>
    </message>
    <message>
        <source>uneven light</source>
        <translation>luce non uniforme</translation>
    </message>
    <message>
        <source>light on dark</source>
        <translation>chiaro su scuro</translation>
    </message>
    <message>
        <source>This system has no program that plays tones: install pulseaudio-utils or alsa-utils.</source>
        <translation>Questo sistema non ha un programma che suoni le note: installa pulseaudio-utils o alsa-utils.</translation>
    </message>
    <message>
        <source>Tones could not be played: {why}</source>
        <translation>Non è stato possibile suonare le note: {why}</translation>
    </message>
    <message>
        <source>Only the stylus draws now. The menu Drawing lets fingers draw again.</source>
        <translation>Ora disegna solo lo stilo. Il menu Disegno permette di nuovo di disegnare con le dita.</translation>
    </message>
    <message>
        <source>{mode}: on</source>
        <translation>{mode}: attivo</translation>
    </message>
    <message>
        <source>{mode}: off</source>
        <translation>{mode}: disattivo</translation>
    </message>
    <message>
        <source>it ended the process in which it was tried</source>
        <translation>ha fatto terminare il processo in cui è stato provato</translation>
    </message>
    <message numerus="yes">
        <source>it has not read {n} digits within {seconds} seconds, in a separate process</source>
        <translation>
            <numerusform>non ha letto {n} cifra in {seconds} secondi, in un processo separato</numerusform>
            <numerusform>non ha letto {n} cifre in {seconds} secondi, in un processo separato</numerusform>
        </translation>
    </message>
    <message>
        <source>it needs more than {size} GB of memory</source>
        <translation>richiede più di {size} GB di memoria</translation>
    </message>
    <message>
        <source>it takes {seconds} seconds to read a digit</source>
        <translation>impiega {seconds} secondi per leggere una cifra</translation>
    </message>
    <message>
        <source>The model cannot be used ({what}); use another one.</source>
        <translation>Il modello non si può usare ({what}); usane un altro.</translation>
    </message>
    <message>
        <source>it has loops or branches, which no network made here has</source>
        <translation>ha cicli o rami, che nessuna rete fatta qui ha</translation>
    </message>
    <message>
        <source>it cannot be loaded by LiteRT</source>
        <translation>non può essere caricato da LiteRT</translation>
    </message>
    <message>
        <source>it does not take one 28x28 digit image to ten probabilities</source>
        <translation>non trasforma un’immagine di cifra 28x28 in dieci probabilità</translation>
    </message>
    <message>
        <source>it gives features that are no numbers</source>
        <translation>dà caratteristiche che non sono numeri</translation>
    </message>
    <message>
        <source>it fails while it reads a digit</source>
        <translation>fallisce mentre legge una cifra</translation>
    </message>
    <message>
        <source>it gives answers that are no probabilities</source>
        <translation>dà risposte che non sono probabilità</translation>
    </message>
    <message>
        <source>it gives answers that are no numbers</source>
        <translation>dà risposte che non sono numeri</translation>
    </message>
    <message>
        <source>it gives other answers than its layers do</source>
        <translation>dà risposte diverse da quelle dei suoi strati</translation>
    </message>
    <message>
        <source>This network cannot be followed layer by layer ({what}); its map is made by hiding parts of the ink in turn.</source>
        <translation>Questa rete non si può seguire strato per strato ({what}); la sua mappa si fa nascondendo a turno parti dell’inchiostro.</translation>
    </message>
    <message>
        <source>it has slopes that are no numbers</source>
        <translation>ha pendenze che non sono numeri</translation>
    </message>
    <message>
        <source>it has more than one input</source>
        <translation>ha più di un ingresso</translation>
    </message>
    <message>
        <source>it does not say how large its image is</source>
        <translation>non dice quanto è grande la sua immagine</translation>
    </message>
    <message>
        <source>it computes in an unusual way</source>
        <translation>calcola in modo insolito</translation>
    </message>
    <message>
        <source>it takes something for an image that is not one</source>
        <translation>prende per immagine qualcosa che non lo è</translation>
    </message>
    <message>
        <source>it has the operator {what}</source>
        <translation>ha l’operatore {what}</translation>
    </message>
    <message>
        <source>it has an operator {kind} of an unusual kind</source>
        <translation>ha un operatore {kind} di tipo insolito</translation>
    </message>
    <message>
        <source>it cuts its numbers off in an unusual way</source>
        <translation>taglia i suoi numeri in modo insolito</translation>
    </message>
    <message>
        <source>it mixes several images</source>
        <translation>mescola più immagini</translation>
    </message>
    <message>
        <source>it has a dense layer of another size than its input</source>
        <translation>ha uno strato denso di dimensione diversa dal suo ingresso</translation>
    </message>
    <message>
        <source>it normalises other channels than it has</source>
        <translation>normalizza canali diversi da quelli che ha</translation>
    </message>
    <message>
        <source>it joins or divides what it computes in an unusual way</source>
        <translation>unisce o divide ciò che calcola in modo insolito</translation>
    </message>
    <message>
        <source>it has functions of its own</source>
        <translation>ha funzioni proprie</translation>
    </message>
    <message>
        <source>it has the operator {what} of {other}</source>
        <translation>ha l’operatore {what} di {other}</translation>
    </message>
    <message>
        <source>it takes its weights from other files</source>
        <translation>prende i suoi pesi da altri file</translation>
    </message>
    <message>
        <source>it has weights of an unusual kind</source>
        <translation>ha pesi di tipo insolito</translation>
    </message>
    <message>
        <source>it has filters of an unusual kind</source>
        <translation>ha filtri di tipo insolito</translation>
    </message>
    <message>
        <source>it has pooling of an unusual kind</source>
        <translation>ha un pooling di tipo insolito</translation>
    </message>
    <message>
        <source>it has no place for its image</source>
        <translation>non ha un posto per la sua immagine</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {n} operations</source>
        <translation>
            <numerusform>ha più di {n} operazione</numerusform>
            <numerusform>ha più di {n} operazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>it needs the operation {what}</source>
        <translation>richiede l’operazione {what}</translation>
    </message>
    <message>
        <source>it has a variable without a value</source>
        <translation>ha una variabile senza valore</translation>
    </message>
    <message>
        <source>it has the operation {what} of an unusual kind</source>
        <translation>ha l’operazione {what} di tipo insolito</translation>
    </message>
    <message>
        <source>it takes the mean of a batch</source>
        <translation>calcola la media di un lotto</translation>
    </message>
    <message>
        <source>it has functions or tensors that refer to each other</source>
        <translation>ha funzioni o tensori che rimandano l’uno all’altro</translation>
    </message>
    <message>
        <source>it calls too many functions</source>
        <translation>chiama troppe funzioni</translation>
    </message>
    <message>
        <source>it calls a function that it does not have</source>
        <translation>chiama una funzione che non ha</translation>
    </message>
    <message>
        <source>it lacks a part of its network</source>
        <translation>manca di una parte della sua rete</translation>
    </message>
    <message>
        <source>it lacks its file of variables</source>
        <translation>manca del suo file di variabili</translation>
    </message>
    <message>
        <source>it has variables of more than {most} MB</source>
        <translation>ha variabili di più di {most} MB</translation>
    </message>
    <message>
        <source>it has variables in several parts</source>
        <translation>ha le variabili in più parti</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>File o cartella inesistente</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permesso negato</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operazione non permessa</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Il file esiste già</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Non è una cartella</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>È una cartella</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>La cartella non è vuota</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nome del file troppo lungo</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>File system in sola lettura</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Spazio esaurito sul dispositivo</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Quota del disco superata</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Errore di input/output</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Dispositivo o risorsa occupati</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Troppi file aperti</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connessione rifiutata</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Connessione interrotta dall’altra parte</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Tempo di connessione scaduto</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Rete non raggiungibile</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Nessun percorso verso l’host</translation>
    </message>
</context>
</TS>
