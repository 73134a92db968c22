<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>training networks of your own</source>
        <translation>entraîner vos propres réseaux</translation>
    </message>
    <message>
        <source>Training needs TensorFlow, which is not installed ({packages}); install digitpad with it, pip install &apos;digitpad[train]&apos;.</source>
        <translation>L’entraînement demande TensorFlow, qui n’est pas installé ({packages})&#x202f;; installez digitpad avec lui&#xa0;: pip install &apos;digitpad[train]&apos;.</translation>
    </message>
    <message>
        <source>Not in digitpad-lite: {purpose}. Install digitpad, the full edition, which leaves your drawings, settings and networks as they are.</source>
        <translation>Pas dans digitpad-lite&#xa0;: {purpose}. Installez digitpad, l’édition complète, qui laisse vos dessins, vos réglages et vos réseaux tels qu’ils sont.</translation>
    </message>
    <message>
        <source>Not in the packaged digitpad: {deed}. A digitpad that is installed as a package of Python, with its extra digitpad[export], can do it.</source>
        <translation>Pas dans la version empaquetée de digitpad&#xa0;: {deed}. Un digitpad installé comme paquet Python, avec son extra digitpad[export], le permet.</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {n} bytes</source>
        <translation>
            <numerusform>il a plus de {n} octet</numerusform>
            <numerusform>il a plus de {n} octets</numerusform>
        </translation>
    </message>
    <message>
        <source>it is of a newer version of digitpad</source>
        <translation>il vient d’une version plus récente de digitpad</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>il est illisible</translation>
    </message>
    <message>
        <source>{path} is damaged in part, which cannot be copied ({reason}); move it to save changes.</source>
        <translation>{path} est endommagé en partie et ne peut pas être copié ({reason})&#x202f;; déplacez-le pour enregistrer les modifications.</translation>
    </message>
    <message>
        <source>{path} cannot be saved ({reason}); the next change will try again.</source>
        <translation>{path} ne peut pas être enregistré ({reason})&#x202f;; un nouvel essai aura lieu à la prochaine modification.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>{path} ne peut pas être supprimé ({reason})&#x202f;; supprimez-le à la main.</translation>
    </message>
    <message>
        <source>{parent} cannot be used ({reason}), so nothing is remembered; check its permissions.</source>
        <translation>{parent} ne peut pas être utilisé ({reason}), donc rien n’est mémorisé&#x202f;; vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({why}), nor be renamed ({reason}); move it to save changes.</source>
        <translation>{path} est inutilisable ({why}) et ne peut pas être renommé ({reason})&#x202f;; déplacez-le pour enregistrer les modifications.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({why}); it was renamed {name}, and digitpad starts afresh.</source>
        <translation>{path} est inutilisable ({why})&#x202f;; il a été renommé {name}, et digitpad repart de zéro.</translation>
    </message>
    <message>
        <source>it has a number that is no finite one of 64 bits</source>
        <translation>il contient un nombre qui n’est pas un nombre fini de 64 bits</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>ses niveaux sont trop imbriqués</translation>
    </message>
    <message numerus="yes">
        <source>it has a text of more than {n} characters</source>
        <translation>
            <numerusform>il contient un texte de plus de {n} caractère</numerusform>
            <numerusform>il contient un texte de plus de {n} caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
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
        <translation>{name} ne peut pas être utilisé ({reason})&#x202f;; vérifiez que vous avez le droit d’y lire et d’y écrire, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Something went wrong inside digitpad ({name}); please report it with {log}.</source>
        <translation>Une erreur s’est produite dans digitpad ({name})&#x202f;; merci de la signaler avec {log}.</translation>
    </message>
    <message>
        <source>MNIST as npz, IDX or TFRecord files, tables (CSV) with a label and 784 pixels a row, folders or zip files of images in folders named 0 to 9, pen strokes (UNIPEN, or UCI&apos;s pendigits.tra and .tes, or UJIpenchars2), and Swiss scans</source>
        <translation>MNIST en fichiers npz, IDX ou TFRecord, des tableaux (CSV) avec une étiquette et 784 pixels par ligne, des dossiers ou fichiers zip d’images rangées dans des dossiers nommés 0 à 9, des traits de stylo (UNIPEN, les pendigits.tra et .tes de l’UCI, ou UJIpenchars2) et les scans suisses</translation>
    </message>
    <message>
        <source>{path} does not fit the memory of this computer; use a part of it.</source>
        <translation>{path} ne tient pas dans la mémoire de cet ordinateur&#x202f;; utilisez-en une partie.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds only {n} digits, too few to hold some of them out; use at least 12.</source>
        <translation>
            <numerusform>{path} ne contient que {n} chiffre, trop peu pour en mettre de côté&#x202f;; il en faut au moins 12.</numerusform>
            <numerusform>{path} ne contient que {n} chiffres, trop peu pour en mettre de côté&#x202f;; il en faut au moins 12.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds pen strokes, not images; name a file of images, such as MNIST, too.</source>
        <translation>{path} contient des traits de stylo, pas des images&#x202f;; indiquez aussi un fichier d’images, tel que MNIST.</translation>
    </message>
    <message>
        <source>{path} has no folders named 0 to 9; name the files in it. What can be read: {formats}.</source>
        <translation>{path} n’a pas de dossiers nommés 0 à 9&#x202f;; indiquez les fichiers qu’il contient. Formats lus&#xa0;: {formats}.</translation>
    </message>
    <message>
        <source>{path} is no data file that can be read; what can: {formats}.</source>
        <translation>{path} n’est pas un fichier de données lisible&#x202f;; formats lus&#xa0;: {formats}.</translation>
    </message>
    <message>
        <source>{path} is missing; check the name, or get the file anew.</source>
        <translation>{path} est introuvable&#x202f;; vérifiez le nom ou procurez-vous de nouveau le fichier.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}); get it anew.</source>
        <translation>{path} ne peut pas être lu ({error})&#x202f;; procurez-vous-le de nouveau.</translation>
    </message>
    <message>
        <source>{path} is empty; what can be read: {formats}.</source>
        <translation>{path} est vide&#x202f;; formats lus&#xa0;: {formats}.</translation>
    </message>
    <message>
        <source>{data}: the file cannot be fetched from {url} ({reason}); check the network and the room in {folder}, or get it in another way.</source>
        <translation>{data}&#xa0;: le fichier ne peut pas être téléchargé depuis {url} ({reason})&#x202f;; vérifiez le réseau et la place dans {folder}, ou procurez-vous-le autrement.</translation>
    </message>
    <message>
        <source>{data}: the download was cancelled; nothing was kept.</source>
        <translation>{data}&#xa0;: le téléchargement a été annulé&#x202f;; rien n’a été gardé.</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>la connexion a été coupée</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>Nom ou service inconnu</translation>
    </message>
    <message>
        <source>{path} holds arrays of other names than x_{part} and y_{part} ({held}); rename them.</source>
        <translation>{path} contient des tableaux qui ne s’appellent pas x_{part} et y_{part} ({held})&#x202f;; renommez-les.</translation>
    </message>
    <message>
        <source>{path} holds arrays of other shapes than MNIST&apos;s: {shape} and {other}, not (n, 28, 28) and (n,); make the images 28x28 first.</source>
        <translation>{path} contient des tableaux d’autres dimensions que MNIST&#xa0;: {shape} et {other}, et non (n, 28, 28) et (n,)&#x202f;; ramenez d’abord les images à 28x28.</translation>
    </message>
    <message>
        <source>it holds more than it says</source>
        <translation>il contient plus qu’il ne l’annonce</translation>
    </message>
    <message>
        <source>it holds less than it says</source>
        <translation>il contient moins qu’il ne l’annonce</translation>
    </message>
    <message>
        <source>{path} is missing; put MNIST there, or name its folder in DIGITPAD_DATA.</source>
        <translation>{path} est introuvable&#x202f;; mettez-y MNIST, ou indiquez son dossier dans DIGITPAD_DATA.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a file of digits ({reason}); get it anew.</source>
        <translation>{path} ne peut pas être lu comme fichier de chiffres ({reason})&#x202f;; procurez-vous-le de nouveau.</translation>
    </message>
    <message>
        <source>it lists too many files</source>
        <translation>il énumère trop de fichiers</translation>
    </message>
    <message>
        <source>{path} holds no digits in one of its parts; use another file.</source>
        <translation>L’une des parties de {path} ne contient aucun chiffre&#x202f;; utilisez un autre fichier.</translation>
    </message>
    <message numerus="yes">
        <source>{path} says that {name} has {number} digits in {count} bytes; {n} digits and {most} bytes are the most that is read.</source>
        <translation>
            <numerusform>{path} annonce que {name} contient {number} chiffres dans {count} octets&#x202f;; on ne lit pas plus de {n} chiffres et de {most} octets.</numerusform>
            <numerusform>{path} annonce que {name} contient {number} chiffres dans {count} octets&#x202f;; on ne lit pas plus de {n} chiffres et de {most} octets.</numerusform>
        </translation>
    </message>
    <message>
        <source>over 10^15</source>
        <translation>plus de 10^15</translation>
    </message>
    <message>
        <source>an array&apos;s header of version {version} is not known</source>
        <translation>un en-tête de tableau de la version {version} est inconnu</translation>
    </message>
    <message>
        <source>an array holds {dtype}, which are no digits</source>
        <translation>un tableau contient {dtype}, qui ne sont pas des chiffres</translation>
    </message>
    <message>
        <source>an array has lengths that are none</source>
        <translation>un tableau a des longueurs impossibles</translation>
    </message>
    <message>
        <source>{path} holds labels that are no whole numbers; use the digits 0 to 9.</source>
        <translation>{path} contient des étiquettes qui ne sont pas des nombres entiers&#x202f;; utilisez les chiffres 0 à 9.</translation>
    </message>
    <message>
        <source>{path} holds labels outside 0 to 9; use a file of digits.</source>
        <translation>{path} contient des étiquettes hors de l’intervalle de 0 à 9&#x202f;; utilisez un fichier de chiffres.</translation>
    </message>
    <message>
        <source>{path} holds pixels outside 0 to 255; bring them to this range, or to 0 to 1.</source>
        <translation>{path} contient des pixels hors de l’intervalle de 0 à 255&#x202f;; ramenez-les à cet intervalle, ou à celui de 0 à 1.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds over {n} images; use a part of it.</source>
        <translation>
            <numerusform>{path} contient plus de {n} image&#x202f;; utilisez-en une partie.</numerusform>
            <numerusform>{path} contient plus de {n} images&#x202f;; utilisez-en une partie.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds no images in its folders 0 to 9.</source>
        <translation>{path} ne contient aucune image dans ses dossiers 0 à 9.</translation>
    </message>
    <message>
        <source>{name} leads out of the folder that it is unpacked to; do not use this file.</source>
        <translation>{name} sort du dossier où on le décompresse&#x202f;; n’utilisez pas ce fichier.</translation>
    </message>
    <message>
        <source>{name} has more than {size} MB, which is too large for an image of a digit.</source>
        <translation>{name} dépasse {size}&#xa0;Mo, ce qui est trop pour l’image d’un chiffre.</translation>
    </message>
    <message>
        <source>{name} shows no ink; take it out of the folder.</source>
        <translation>{name} ne montre pas d’encre&#x202f;; retirez-la du dossier.</translation>
    </message>
    <message>
        <source>The labels of {images} are missing; put {name} beside it.</source>
        <translation>Les étiquettes de {images} manquent&#x202f;; mettez {name} à côté.</translation>
    </message>
    <message>
        <source>it holds another kind of array</source>
        <translation>il contient un tableau d’un autre type</translation>
    </message>
    <message>
        <source>its images are {width}x{height}, not 28x28</source>
        <translation>ses images font {width}x{height}, et non 28x28</translation>
    </message>
    <message numerus="yes">
        <source>it says that it holds {n} digits; {most} are the most that is read</source>
        <translation>
            <numerusform>il annonce {n} chiffre&#x202f;; on n’en lit pas plus de {most}</numerusform>
            <numerusform>il annonce {n} chiffres&#x202f;; on n’en lit pas plus de {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>it ends in its header</source>
        <translation>il s’arrête dans son en-tête</translation>
    </message>
    <message>
        <source>{path} cannot be read as an IDX file of digits ({error}); get it anew.</source>
        <translation>{path} ne peut pas être lu comme fichier IDX de chiffres ({error})&#x202f;; procurez-vous-le de nouveau.</translation>
    </message>
    <message>
        <source>it is not compressed in this way</source>
        <translation>il n’est pas comprimé de cette façon</translation>
    </message>
    <message numerus="yes">
        <source>codes of {n} bits are not known</source>
        <translation>
            <numerusform>les codes de {n} bit sont inconnus</numerusform>
            <numerusform>les codes de {n} bits sont inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message numerus="yes">
        <source>it unpacks to more than {n} bytes</source>
        <translation>
            <numerusform>il occupe plus de {n} octet une fois décompressé</numerusform>
            <numerusform>il occupe plus de {n} octets une fois décompressé</numerusform>
        </translation>
    </message>
    <message>
        <source>no records of digits</source>
        <translation>aucun enregistrement de chiffres</translation>
    </message>
    <message>
        <source>a damaged record</source>
        <translation>un enregistrement endommagé</translation>
    </message>
    <message>
        <source>the end of the file is missing</source>
        <translation>la fin du fichier manque</translation>
    </message>
    <message>
        <source>{path} holds no scans as WRITER/DIGIT/number-N.png; name the archive that has them.</source>
        <translation>{path} ne contient pas de scans du type AUTEUR/CHIFFRE/number-N.png&#x202f;; indiquez l’archive qui en contient.</translation>
    </message>
    <message>
        <source>{path} is missing; put the scans there, or name their folder.</source>
        <translation>{path} est introuvable&#x202f;; mettez-y les scans, ou indiquez leur dossier.</translation>
    </message>
    <message>
        <source>{path} is no zip archive of scans, or it is damaged; get it anew.</source>
        <translation>{path} n’est pas une archive zip de scans, ou est endommagé&#x202f;; procurez-vous-le de nouveau.</translation>
    </message>
    <message>
        <source>{path} holds a name that leads out of it ({what}); get the file anew.</source>
        <translation>{path} contient un nom qui en sort ({what})&#x202f;; procurez-vous de nouveau le fichier.</translation>
    </message>
    <message>
        <source>no end of a directory</source>
        <translation>la fin du répertoire manque</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds more than {n} entries; name an archive of scans.</source>
        <translation>
            <numerusform>{path} contient plus de {n} entrée&#x202f;; indiquez une archive de scans.</numerusform>
            <numerusform>{path} contient plus de {n} entrées&#x202f;; indiquez une archive de scans.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in {path} is larger than a scan of a digit; get the file anew.</source>
        <translation>{name} dans {path} est plus gros qu’un scan de chiffre&#x202f;; procurez-vous de nouveau le fichier.</translation>
    </message>
    <message>
        <source>{name} in {path} cannot be unpacked ({error}); get the file anew.</source>
        <translation>{name} dans {path} ne peut pas être décompressé ({error})&#x202f;; procurez-vous de nouveau le fichier.</translation>
    </message>
    <message>
        <source>{name} is no image; get the file anew.</source>
        <translation>{name} n’est pas une image&#x202f;; procurez-vous de nouveau le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>{path} has over {n} rows; use a part of it.</source>
        <translation>
            <numerusform>{path} a plus de {n} ligne&#x202f;; utilisez-en une partie.</numerusform>
            <numerusform>{path} a plus de {n} lignes&#x202f;; utilisez-en une partie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of {path} ends in {what}, which is no digit 0 to 9.</source>
        <translation>La ligne {number} de {path} se termine par {what}, qui n’est pas un chiffre de 0 à 9.</translation>
    </message>
    <message>
        <source>Line {number} of {path} is not understood; it should hold x and y of 8 points, 0 to 100, and a digit.</source>
        <translation>La ligne {number} de {path} n’est pas comprise&#x202f;; il y faut les x et y de 8 points, de 0 à 100, et un chiffre.</translation>
    </message>
    <message>
        <source>{path} has no column of labels beside 784 of pixels; name a table that has.</source>
        <translation>{path} n’a pas de colonne d’étiquettes à côté de 784 colonnes de pixels&#x202f;; indiquez un tableau qui en a une.</translation>
    </message>
    <message>
        <source>Line {number} of {path} holds pixels outside 0 to 255; bring them to this range.</source>
        <translation>La ligne {number} de {path} contient des pixels hors de l’intervalle de 0 à 255&#x202f;; ramenez-les à cet intervalle.</translation>
    </message>
    <message>
        <source>something other than numbers</source>
        <translation>autre chose que des nombres</translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers</source>
        <translation>
            <numerusform>{n} nombre</numerusform>
            <numerusform>{n} nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of {path} is no label and 784 pixels ({held}); get the file anew.</source>
        <translation>La ligne {number} de {path} n’est pas une étiquette et 784 pixels ({held})&#x202f;; procurez-vous de nouveau le fichier.</translation>
    </message>
    <message>
        <source>{path} holds no digits of UJIpenchars2; name the file of that collection.</source>
        <translation>{path} ne contient pas de chiffres d’UJIpenchars2&#x202f;; indiquez le fichier de cette collection.</translation>
    </message>
    <message>
        <source>{path} ends in the middle of a digit; get the file anew.</source>
        <translation>{path} s’arrête au milieu d’un chiffre&#x202f;; procurez-vous de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Line {number} of {path} is not understood: {what}; get the file anew.</source>
        <translation>La ligne {number} de {path} n’est pas comprise&#xa0;: {what}&#x202f;; procurez-vous de nouveau le fichier.</translation>
    </message>
    <message>
        <source>{path} is missing; put the pen strokes there, or name their folder.</source>
        <translation>{path} est introuvable&#x202f;; mettez-y les traits de stylo, ou indiquez leur dossier.</translation>
    </message>
    <message>
        <source>The text in {path} cannot be read ({error}); get the file anew.</source>
        <translation>Le texte de {path} ne peut pas être lu ({error})&#x202f;; procurez-vous de nouveau le fichier.</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>une ligne est trop longue</translation>
    </message>
    <message numerus="yes">
        <source>it has over {most} bytes or {n} lines</source>
        <translation>
            <numerusform>il a plus de {most} octets ou de {n} ligne</numerusform>
            <numerusform>il a plus de {most} octets ou de {n} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path} holds over {n} drawings; use a part of it.</source>
        <translation>
            <numerusform>{path} contient plus de {n} dessin&#x202f;; utilisez-en une partie.</numerusform>
            <numerusform>{path} contient plus de {n} dessins&#x202f;; utilisez-en une partie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line {number} of {path} is in a stroke of over {n} points; get the file anew.</source>
        <translation>
            <numerusform>La ligne {number} de {path} appartient à un trait de plus de {n} point&#x202f;; procurez-vous de nouveau le fichier.</numerusform>
            <numerusform>La ligne {number} de {path} appartient à un trait de plus de {n} points&#x202f;; procurez-vous de nouveau le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no images among {list}; name MNIST, or others, too.</source>
        <translation>Il n’y a pas d’images parmi {list}&#x202f;; indiquez aussi MNIST, ou d’autres.</translation>
    </message>
    <message numerus="yes">
        <source>There are no digits to learn from beside the {n} held-out ones; get MNIST.</source>
        <translation>
            <numerusform>À part le chiffre mis de côté, il n’y a rien à apprendre&#x202f;; procurez-vous MNIST.</numerusform>
            <numerusform>À part les {n} chiffres mis de côté, il n’y a rien à apprendre&#x202f;; procurez-vous MNIST.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A batch of {batch_size} is more than the {n} digits there are; choose a smaller one.</source>
        <translation>
            <numerusform>Un lot de {batch_size} dépasse le seul chiffre disponible&#x202f;; choisissez-en un plus petit.</numerusform>
            <numerusform>Un lot de {batch_size} dépasse les {n} chiffres disponibles&#x202f;; choisissez-en un plus petit.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is no file but a pipe or a device; name a file.</source>
        <translation>{path} n’est pas un fichier, mais un tube ou un périphérique&#x202f;; indiquez un fichier.</translation>
    </message>
    <message>
        <source>{path} holds no digits; name a file that does.</source>
        <translation>{path} ne contient aucun chiffre&#x202f;; indiquez un fichier qui en contient.</translation>
    </message>
    <message>
        <source>{path} does not exist; check the name.</source>
        <translation>{path} n’existe pas&#x202f;; vérifiez le nom.</translation>
    </message>
    <message>
        <source>{path} has neither {first} nor {second}, nor folders named 0 to 9; name the files themselves.</source>
        <translation>{path} n’a ni {first} ni {second}, ni dossiers nommés 0 à 9&#x202f;; indiquez les fichiers eux-mêmes.</translation>
    </message>
    <message>
        <source>Pen strokes</source>
        <translation>Traits de stylo</translation>
    </message>
    <message>
        <source>Swiss scans</source>
        <translation>Scans suisses</translation>
    </message>
    <message>
        <source>Spanish pen strokes</source>
        <translation>Traits de stylo espagnols</translation>
    </message>
    <message>
        <source>{named} has no {file}; name the folder that has it.</source>
        <translation>{named} ne contient pas {file}&#x202f;; indiquez le dossier où il se trouve.</translation>
    </message>
    <message>
        <source>{file} is nowhere: download it on the Train page, or name its folder with --data or in DIGITPAD_DATA.</source>
        <translation>{file} est introuvable&#xa0;: téléchargez-le sur la page Entraîner, ou indiquez son dossier par --data ou dans DIGITPAD_DATA.</translation>
    </message>
    <message>
        <source>{file} is nowhere: download it on the Train page or by `python -m digitpad_training.sources --download`, or name its folder with --data or in DIGITPAD_DATA.</source>
        <translation>{file} est introuvable&#xa0;: téléchargez-le sur la page Entraîner ou par `python -m digitpad_training.sources --download`, ou indiquez son dossier par --data ou dans DIGITPAD_DATA.</translation>
    </message>
    <message>
        <source>{path} is not as it was published (its checksum differs); get it anew.</source>
        <translation>{path} n’est pas tel qu’il a été publié (la somme de contrôle diffère)&#x202f;; procurez-vous-le de nouveau.</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>L’image</translation>
    </message>
    <message numerus="yes">
        <source>{name} shows more than {n} pieces of ink; cut out the number to read.</source>
        <translation>
            <numerusform>{name} montre plus de {n} tache d’encre&#x202f;; découpez le nombre à lire.</numerusform>
            <numerusform>{name} montre plus de {n} taches d’encre&#x202f;; découpez le nombre à lire.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has more than {size} MB; save the drawing as PNG and open that.</source>
        <translation>{name} dépasse {size}&#xa0;Mo&#x202f;; enregistrez le dessin en PNG et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>{name} was changed after digitpad had saved it, and is no drawing any more; save it as PNG and open that.</source>
        <translation>{name} a été modifié après son enregistrement par digitpad et n’est plus un dessin&#x202f;; enregistrez-le en PNG et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>{name} shows no ink; use an image with a digit on plain paper.</source>
        <translation>{name} ne montre pas d’encre&#x202f;; utilisez une image d’un chiffre sur du papier uni.</translation>
    </message>
    <message>
        <source>{name} needs more memory than an image may take; make it smaller.</source>
        <translation>{name} demande plus de mémoire qu’une image ne peut en prendre&#x202f;; réduisez-la.</translation>
    </message>
    <message>
        <source>{name} is a folder; name the image files in it.</source>
        <translation>{name} est un dossier&#x202f;; indiquez les images qu’il contient.</translation>
    </message>
    <message>
        <source>{name} is of a kind that is not read ({kind}); save it as PNG or JPEG and open that.</source>
        <translation>{name} est d’un format qui n’est pas lu ici ({kind})&#x202f;; enregistrez l’image en PNG ou JPEG et ouvrez celle-ci.</translation>
    </message>
    <message>
        <source>{name} does not exist; check the name.</source>
        <translation>{name} n’existe pas&#x202f;; vérifiez le nom.</translation>
    </message>
    <message>
        <source>it is damaged or incomplete</source>
        <translation>elle est endommagée ou incomplète</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}; try another copy of it.</source>
        <translation>{name} ne peut pas être lue&#xa0;: {reason}&#x202f;; essayez une autre copie.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is a JPEG of more than {n} scans; save it as an ordinary one.</source>
        <translation>
            <numerusform>{name} est un JPEG de plus de {n} balayage&#x202f;; enregistrez-le comme JPEG ordinaire.</numerusform>
            <numerusform>{name} est un JPEG de plus de {n} balayages&#x202f;; enregistrez-le comme JPEG ordinaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is no PNG, JPEG, BMP, WebP, TIFF or GIF image; convert it to one.</source>
        <translation>{name} n’est pas une image PNG, JPEG, BMP, WebP, TIFF ou GIF&#x202f;; convertissez-la.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} million pixels; make it smaller.</source>
        <translation>
            <numerusform>{name} dépasse {n} million de pixels&#x202f;; réduisez-la.</numerusform>
            <numerusform>{name} dépasse {n} millions de pixels&#x202f;; réduisez-la.</numerusform>
        </translation>
    </message>
    <message>
        <source>a HEIC image</source>
        <translation>une image HEIC</translation>
    </message>
    <message>
        <source>an AVIF image</source>
        <translation>une image AVIF</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation>une image JPEG 2000</translation>
    </message>
    <message>
        <source>a JPEG XL image</source>
        <translation>une image JPEG XL</translation>
    </message>
    <message>
        <source>a Photoshop image</source>
        <translation>une image Photoshop</translation>
    </message>
    <message>
        <source>an SVG that was not saved by digitpad</source>
        <translation>un SVG que digitpad n’a pas enregistré</translation>
    </message>
    <message>
        <source>The export was ended at its limit: {limit}.</source>
        <translation>L’exportation a été interrompue à sa limite&#xa0;: {limit}.</translation>
    </message>
    <message>
        <source>The import was ended at its limit: {limit}.</source>
        <translation>L’importation a été interrompue à sa limite&#xa0;: {limit}.</translation>
    </message>
    <message>
        <source>{size} GB of memory</source>
        <translation>{size}&#xa0;Go de mémoire</translation>
    </message>
    <message>
        <source>{seconds} minutes</source>
        <translation>{seconds} minutes</translation>
    </message>
    <message>
        <source>No temporary files can be written ({reason}); make room for them, or set TMPDIR.</source>
        <translation>Aucun fichier temporaire ne peut être écrit ({reason})&#x202f;; faites-leur de la place, ou définissez TMPDIR.</translation>
    </message>
    <message>
        <source>The export failed: its process ended unexpectedly ({how}), for want of memory or because the file is damaged.</source>
        <translation>L’exportation a échoué&#xa0;: son processus s’est arrêté de façon inattendue ({how}), faute de mémoire ou parce que le fichier est endommagé.</translation>
    </message>
    <message>
        <source>The import failed: its process ended unexpectedly ({how}), for want of memory or because the file is damaged.</source>
        <translation>L’importation a échoué&#xa0;: son processus s’est arrêté de façon inattendue ({how}), faute de mémoire ou parce que le fichier est endommagé.</translation>
    </message>
    <message>
        <source>The process that reads the digits has ended; choose them again.</source>
        <translation>Le processus qui lit les chiffres s’est arrêté&#x202f;; choisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>{path} is damaged or of an unknown kind; get it anew.</source>
        <translation>{path} est endommagé ou d’un type inconnu&#x202f;; procurez-vous-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} takes longer than {seconds} seconds to read; save it in a simpler form.</source>
        <translation>{name} met plus de {seconds} secondes à être lue&#x202f;; enregistrez-la sous une forme plus simple.</translation>
    </message>
    <message>
        <source>{name} cannot be read: it needs more than 1 GB of memory, or is damaged; make it smaller.</source>
        <translation>{name} ne peut pas être lue&#xa0;: elle demande plus de 1&#xa0;Go de mémoire ou est endommagée&#x202f;; réduisez-la.</translation>
    </message>
    <message>
        <source>The folder of models {models} cannot be written ({reason}); check it, and that there is room.</source>
        <translation>On ne peut pas écrire dans le dossier des modèles {models} ({reason})&#x202f;; vérifiez-le, et assurez-vous qu’il y a de la place.</translation>
    </message>
    <message>
        <source>The model cannot be put in {models} ({reason}); check it, and that there is room.</source>
        <translation>Le modèle ne peut pas être mis dans {models} ({reason})&#x202f;; vérifiez ce dossier, et assurez-vous qu’il y a de la place.</translation>
    </message>
    <message>
        <source>The import failed: its package refers to other places.</source>
        <translation>L’importation a échoué&#xa0;: son paquet renvoie à d’autres endroits.</translation>
    </message>
    <message numerus="yes">
        <source>{path} could not be read within the limits of 2 GB and {n} seconds; use a part of it, or get it anew.</source>
        <translation>
            <numerusform>{path} n’a pas pu être lu dans les limites de 2&#xa0;Go et de {n} seconde&#x202f;; utilisez-en une partie, ou procurez-vous-le de nouveau.</numerusform>
            <numerusform>{path} n’a pas pu être lu dans les limites de 2&#xa0;Go et de {n} secondes&#x202f;; utilisez-en une partie, ou procurez-vous-le de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>no more samples came</source>
        <translation>plus aucun échantillon n’est arrivé</translation>
    </message>
    <message>
        <source>{path} needs more than 2 GB of memory; use a part of it.</source>
        <translation>{path} demande plus de 2 Go de mémoire&#x202f;; utilisez-en une partie.</translation>
    </message>
    <message>
        <source>No process can be started ({reason}); close other programs and try again.</source>
        <translation>Aucun processus ne peut être lancé ({reason})&#x202f;; fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>exit status {code}</source>
        <translation>code de sortie {code}</translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation>signal {name}</translation>
    </message>
    <message>
        <source>The training was stopped; what it had learned is still kept.</source>
        <translation>L’entraînement a été arrêté&#x202f;; ce qu’il avait appris est conservé.</translation>
    </message>
    <message>
        <source>The training did not answer and was ended; its last whole epoch is kept.</source>
        <translation>L’entraînement ne répondait pas et a été interrompu&#x202f;; sa dernière époque entière est conservée.</translation>
    </message>
    <message>
        <source>epoch {epoch}, step {step}</source>
        <translation>époque {epoch}, pas {step}</translation>
    </message>
    <message numerus="yes">
        <source>The training has not answered for {n} seconds and was ended.</source>
        <translation>
            <numerusform>L’entraînement n’a pas répondu depuis {n} seconde et a été interrompu.</numerusform>
            <numerusform>L’entraînement n’a pas répondu depuis {n} secondes et a été interrompu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training&apos;s process ended unexpectedly ({how}).</source>
        <translation>Le processus de l’entraînement s’est arrêté de façon inattendue ({how}).</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>probabilités</translation>
    </message>
    <message>
        <source>sigmoids</source>
        <translation>sigmoïdes</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>Exporting to {name}, and checking it…</source>
        <translation>Exportation vers {name}, avec vérification…</translation>
    </message>
    <message numerus="yes">
        <source>{n} digits in {runtime}: largest difference of a probability {difference}, the same digit on {share}</source>
        <translation>
            <numerusform>{n} chiffre dans {runtime}&#xa0;: plus grande différence de probabilité {difference}, même chiffre pour {share}</numerusform>
            <numerusform>{n} chiffres dans {runtime}&#xa0;: plus grande différence de probabilité {difference}, même chiffre pour {share}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is written. {check}.</source>
        <translation>{name} est écrit. {check}.</translation>
    </message>
    <message>
        <source>Importing {name}, and trying it on known digits…</source>
        <translation>Importation de {name}, avec essai sur des chiffres connus…</translation>
    </message>
    <message>
        <source>values {range}</source>
        <translation>valeurs {range}</translation>
    </message>
    <message>
        <source>bright ink</source>
        <translation>encre claire</translation>
    </message>
    <message>
        <source>dark ink</source>
        <translation>encre sombre</translation>
    </message>
    <message>
        <source>images transposed</source>
        <translation>images transposées</translation>
    </message>
    <message>
        <source>images padded to {side}x{side}</source>
        <translation>images complétées à {side}x{side}</translation>
    </message>
    <message>
        <source>images enlarged to {side}x{side}</source>
        <translation>images agrandies à {side}x{side}</translation>
    </message>
    <message>
        <source>outputs: {outputs}</source>
        <translation>sorties&#xa0;: {outputs}</translation>
    </message>
    <message>
        <source>{how}; {share} of digits made to try it on read right</source>
        <translation>{how}&#x202f;; {share} des chiffres d’essai lus correctement</translation>
    </message>
    <message>
        <source>{name} is imported: {how}.</source>
        <translation>{name} est importé&#xa0;: {how}.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>{name} is a pickle, which could run anything when it is read; export the network to ONNX (torch.onnx.export) and import that.</source>
        <translation>{name} est un pickle, qui peut exécuter n’importe quoi à la lecture&#x202f;; exportez le réseau en ONNX (torch.onnx.export) et importez celui-ci.</translation>
    </message>
    <message>
        <source>{name} is a pickle, which could run anything when it is read; export the network to ONNX (of scikit-learn by skl2onnx) and import that.</source>
        <translation>{name} est un pickle, qui peut exécuter n’importe quoi à la lecture&#x202f;; exportez le réseau en ONNX (de scikit-learn par skl2onnx) et importez celui-ci.</translation>
    </message>
    <message>
        <source>{name} holds the numbers of MATLAB, not a network; export it to ONNX (exportONNXNetwork) and import that.</source>
        <translation>{name} contient les nombres de MATLAB, pas un réseau&#x202f;; exportez celui-ci en ONNX (exportONNXNetwork) et importez-le.</translation>
    </message>
    <message>
        <source>{name} is a model of Core ML, which is not read here; export the network to ONNX or save it as .keras.</source>
        <translation>{name} est un modèle Core ML, qui n’est pas lu ici&#x202f;; exportez le réseau en ONNX ou enregistrez-le en .keras.</translation>
    </message>
    <message>
        <source>{name} is a frozen graph of TensorFlow, which is not read here; convert it to .tflite, or to ONNX by tf2onnx.</source>
        <translation>{name} est un graphe figé de TensorFlow, qui n’est pas lu ici&#x202f;; convertissez-le en .tflite, ou en ONNX par tf2onnx.</translation>
    </message>
    <message>
        <source>{name} is a checkpoint, weights without a network; save the whole model (model.save) as .keras.</source>
        <translation>{name} est un point de contrôle (checkpoint), des poids sans réseau&#x202f;; enregistrez le modèle entier (model.save) en .keras.</translation>
    </message>
    <message>
        <source>{name} holds weights alone, without a network; export the network to ONNX or save it as .keras.</source>
        <translation>{name} ne contient que des poids, sans réseau&#x202f;; exportez le réseau en ONNX ou enregistrez-le en .keras.</translation>
    </message>
    <message>
        <source>{name} holds arrays, not a network; save the whole model (model.save) as .keras.</source>
        <translation>{name} contient des tableaux, pas un réseau&#x202f;; enregistrez le modèle entier (model.save) en .keras.</translation>
    </message>
    <message>
        <source>{name} is a model of Caffe, which is not read here; export the network to ONNX and import that.</source>
        <translation>{name} est un modèle Caffe, qui n’est pas lu ici&#x202f;; exportez le réseau en ONNX et importez celui-ci.</translation>
    </message>
    <message>
        <source>{name} is a part of a SavedModel; choose the folder that it lies in.</source>
        <translation>{name} est une partie d’un SavedModel&#x202f;; choisissez le dossier où elle se trouve.</translation>
    </message>
    <message>
        <source>{name} is compressed; unpack it and import what is in it.</source>
        <translation>{name} est comprimé&#x202f;; décompressez-le et importez ce qu’il contient.</translation>
    </message>
    <message>
        <source>{name} is another kind of file, or damaged, whatever its name says; save the model again, as .keras.</source>
        <translation>{name} est un fichier d’un autre type, ou endommagé, quoi qu’en dise son nom&#x202f;; enregistrez de nouveau le modèle en .keras.</translation>
    </message>
    <message>
        <source>{name} is an unpacked .keras file; pack its three files into a zip called {stem}.keras.</source>
        <translation>{name} est un fichier .keras décompressé&#x202f;; mettez ses trois fichiers dans un zip appelé {stem}.keras.</translation>
    </message>
    <message>
        <source>{name} is a folder without a saved_model.pb or a model.json; choose the file of a model.</source>
        <translation>{name} est un dossier sans saved_model.pb ni model.json&#x202f;; choisissez le fichier d’un modèle.</translation>
    </message>
    <message>
        <source>Keras, HDF5</source>
        <translation>Keras, HDF5</translation>
    </message>
    <message>
        <source>LiteRT, 16 bits</source>
        <translation>LiteRT, 16 bits</translation>
    </message>
    <message>
        <source>LiteRT, 8 bits</source>
        <translation>LiteRT, 8 bits</translation>
    </message>
    <message>
        <source>LiteRT, 8 bits throughout</source>
        <translation>LiteRT, 8 bits partout</translation>
    </message>
    <message>
        <source>C array of the LiteRT model</source>
        <translation>Tableau C du modèle LiteRT</translation>
    </message>
    <message>
        <source>C array, 8 bits throughout</source>
        <translation>Tableau C, 8 bits partout</translation>
    </message>
    <message>
        <source>TensorFlow.js layers model</source>
        <translation>Modèle à couches TensorFlow.js</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>There is no format {name}; choose one of {list}.</source>
        <translation>Il n’y a pas de format {name}&#x202f;; choisissez parmi {list}.</translation>
    </message>
    <message>
        <source>export to {id}</source>
        <translation>exporter vers {id}</translation>
    </message>
    <message>
        <source>exporting models</source>
        <translation>exporter des modèles</translation>
    </message>
    <message>
        <source>importing networks</source>
        <translation>importer des réseaux</translation>
    </message>
    <message>
        <source>An export to {id} needs {names}, not installed; install with pip install &apos;digitpad[export]&apos;.</source>
        <translation>Pour exporter vers {id}, il manque {names}&#x202f;; exécutez pip install &apos;digitpad[export]&apos;.</translation>
    </message>
    <message>
        <source>An import needs {list}; install with pip install &apos;digitpad[train]&apos;.</source>
        <translation>Pour importer, il manque {list}&#x202f;; exécutez pip install &apos;digitpad[train]&apos;.</translation>
    </message>
    <message>
        <source>A file of the format {id} ends in {suffix}; call it {name}{suffix}.</source>
        <translation>Un fichier du format {id} se termine par {suffix}&#x202f;; appelez-le {name}{suffix}.</translation>
    </message>
    <message>
        <source>{path} is a folder; choose the name of a file.</source>
        <translation>{path} est un dossier&#x202f;; choisissez un nom de fichier.</translation>
    </message>
    <message>
        <source>{path} is a file; choose a new folder.</source>
        <translation>{path} est un fichier&#x202f;; choisissez un nouveau dossier.</translation>
    </message>
    <message>
        <source>{path} exists already; choose a new folder.</source>
        <translation>{path} existe déjà&#x202f;; choisissez un nouveau dossier.</translation>
    </message>
    <message>
        <source>{path} exists already; choose another name, or add --force.</source>
        <translation>{path} existe déjà&#x202f;; choisissez un autre nom, ou ajoutez --force.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); see that you may read it, or use a copy of it.</source>
        <translation>{path} ne peut pas être lu ({reason})&#x202f;; vérifiez que vous en avez le droit, ou utilisez une copie.</translation>
    </message>
    <message>
        <source>{name} does not exist or is no file; check the name.</source>
        <translation>{name} n’existe pas ou n’est pas un fichier&#x202f;; vérifiez le nom.</translation>
    </message>
    <message>
        <source>{name} is empty; save the model again.</source>
        <translation>{name} est vide&#x202f;; enregistrez de nouveau le modèle.</translation>
    </message>
    <message numerus="yes">
        <source>{folder} holds more than {n} files; move the network to a folder of its own.</source>
        <translation>
            <numerusform>{folder} contient plus de {n} fichier&#x202f;; mettez le réseau dans un dossier à lui.</numerusform>
            <numerusform>{folder} contient plus de {n} fichiers&#x202f;; mettez le réseau dans un dossier à lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has {size} MB, more than {most}; use a smaller network.</source>
        <translation>{name} fait {size}&#xa0;Mo, plus de {most}&#x202f;; utilisez un réseau plus petit.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} operations; use a smaller network.</source>
        <translation>
            <numerusform>{name} a plus de {n} opération&#x202f;; utilisez un réseau plus petit.</numerusform>
            <numerusform>{name} a plus de {n} opérations&#x202f;; utilisez un réseau plus petit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden layers are numbers of units from 1 to {n}, such as 128, 64; before them there may be convolutions, such as conv 16, conv 32, 64.</source>
        <translation>
            <numerusform>Les couches cachées s’indiquent par des nombres d’unités de 1 à {n}, par exemple 128, 64&#x202f;; elles peuvent être précédées de convolutions, par exemple conv 16, conv 32, 64.</numerusform>
            <numerusform>Les couches cachées s’indiquent par des nombres d’unités de 1 à {n}, par exemple 128, 64&#x202f;; elles peuvent être précédées de convolutions, par exemple conv 16, conv 32, 64.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convolutions come before the layers of units, as in conv 16, conv 32, 64; change the order.</source>
        <translation>Les convolutions viennent avant les couches d’unités, comme dans conv 16, conv 32, 64&#x202f;; changez l’ordre.</translation>
    </message>
    <message numerus="yes">
        <source>After {n} convolutions an image has one pixel left; use {n} at most.</source>
        <translation>
            <numerusform>Après {n} convolution, il ne reste qu’un pixel de l’image&#x202f;; n’en utilisez pas plus de {n}.</numerusform>
            <numerusform>Après {n} convolutions, il ne reste qu’un pixel de l’image&#x202f;; n’en utilisez pas plus de {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A convolution has from 1 to {n} filters; choose fewer.</source>
        <translation>
            <numerusform>Une convolution a de 1 à {n} filtre&#x202f;; choisissez-en moins.</numerusform>
            <numerusform>Une convolution a de 1 à {n} filtres&#x202f;; choisissez-en moins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A network of {n} hidden layers does not learn; use {most} at most.</source>
        <translation>
            <numerusform>Un réseau de {n} couche cachée n’apprend pas&#x202f;; n’en utilisez pas plus de {most}.</numerusform>
            <numerusform>Un réseau de {n} couches cachées n’apprend pas&#x202f;; n’en utilisez pas plus de {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training was stopped before its first epoch was over; there is nothing to keep.</source>
        <translation>L’entraînement a été arrêté avant la fin de sa première époque&#x202f;; il n’y a rien à conserver.</translation>
    </message>
    <message>
        <source>a recipe without a name</source>
        <translation>une recette sans nom</translation>
    </message>
    <message>
        <source>{what} where a recipe has something else</source>
        <translation>{what} à la place d’autre chose dans une recette</translation>
    </message>
    <message>
        <source>{name} is not within {least} and {most}</source>
        <translation>{name} n’est pas compris entre {least} et {most}</translation>
    </message>
    <message>
        <source>an augmentation is not within 0 and {most}</source>
        <translation>une déformation n’est pas comprise entre 0 et {most}</translation>
    </message>
    <message>
        <source>a recipe has no {what}</source>
        <translation>une recette n’a pas de {what}</translation>
    </message>
    <message>
        <source>two hidden layers of 128, ReLU, softmax</source>
        <translation>deux couches cachées de 128, ReLU, softmax</translation>
    </message>
    <message>
        <source>97 % training, 96 % test</source>
        <translation>97&#xa0;% à l’entraînement, 96&#xa0;% au test</translation>
    </message>
    <message>
        <source>no hidden layer, ten sigmoid outputs divided by their sum</source>
        <translation>aucune couche cachée, dix sorties sigmoïdes divisées par leur somme</translation>
    </message>
    <message>
        <source>one hidden layer of 100, ReLU, ten sigmoid outputs divided by their sum</source>
        <translation>une couche cachée de 100, ReLU, dix sorties sigmoïdes divisées par leur somme</translation>
    </message>
    <message>
        <source>over 97 %</source>
        <translation>plus de 97&#xa0;%</translation>
    </message>
    <message>
        <source>one hidden layer of 128, ReLU, softmax</source>
        <translation>une couche cachée de 128, ReLU, softmax</translation>
    </message>
    <message>
        <source>98.9 % training, 97.19 % validation</source>
        <translation>98,9&#xa0;% à l’entraînement, 97,19&#xa0;% à la validation</translation>
    </message>
    <message>
        <source>the same network, past 97 % in the shortest time</source>
        <translation>le même réseau, au-delà de 97&#xa0;% dans le temps le plus court</translation>
    </message>
    <message>
        <source>hidden layers of 512 and 128, sigmoid, softmax</source>
        <translation>couches cachées de 512 et 128, sigmoïde, softmax</translation>
    </message>
    <message>
        <source>two hidden layers of 50, ReLU, ten sigmoid outputs divided by their sum</source>
        <translation>deux couches cachées de 50, ReLU, dix sorties sigmoïdes divisées par leur somme</translation>
    </message>
    <message>
        <source>about 99 %</source>
        <translation>environ 99&#xa0;%</translation>
    </message>
    <message>
        <source>hidden layers of 512 and 256 with batch normalisation and dropout</source>
        <translation>couches cachées de 512 et 256 avec normalisation par lot et dropout</translation>
    </message>
    <message>
        <source>the same, learning from bent digits</source>
        <translation>le même, qui apprend sur des chiffres déformés</translation>
    </message>
    <message>
        <source>five convolutions of 16, 32 and 48 filters, one hidden layer of 128</source>
        <translation>cinq convolutions de 16, 32 et 48 filtres, une couche cachée de 128</translation>
    </message>
    <message>
        <source>the network that ships with the program</source>
        <translation>le réseau fourni avec le programme</translation>
    </message>
    <message>
        <source>The network that tells digits from the rest is missing or damaged; install digitpad again.</source>
        <translation>Le réseau qui distingue les chiffres du reste manque ou est endommagé&#x202f;; réinstallez digitpad.</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Encre</translation>
    </message>
    <message>
        <source>The pad keeps the path of your pen. The frame is around what counts; stray dots do not.</source>
        <translation>La feuille garde le tracé de votre stylo. Le cadre entoure ce qui compte&#x202f;; les points égarés n’en font pas partie.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recadrage</translation>
    </message>
    <message>
        <source>Only the part with ink is kept, and your pen is made equally wide: place and pen do not matter.</source>
        <translation>Seule la partie encrée est gardée, et votre stylo est ramené à une même largeur&#xa0;: l’endroit et le stylo n’ont pas d’importance.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Mise à l’échelle</translation>
    </message>
    <message>
        <source>The ink is shrunk until its longer side has 20 pixels: how large you draw does not matter.</source>
        <translation>L’encre est réduite jusqu’à ce que son grand côté ait 20 pixels&#xa0;: la taille de votre dessin n’a pas d’importance.</translation>
    </message>
    <message>
        <source>Centre of mass</source>
        <translation>Centre de gravité</translation>
    </message>
    <message>
        <source>The dot is where the ink would balance on a needle. It moves to where the lines cross.</source>
        <translation>Le point marque l’endroit où l’encre tiendrait en équilibre sur une aiguille. Il va là où les lignes se croisent.</translation>
    </message>
    <message>
        <source>This is all that the network sees: 784 numbers, from 0 for black to 1 for white.</source>
        <translation>Voilà tout ce que voit le réseau&#xa0;: 784 nombres, de 0 pour le noir à 1 pour le blanc.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Layer after layer weighs these numbers, as it learnt from many digits, until ten are left.</source>
        <translation>Couche après couche, le réseau pondère ces nombres comme il l’a appris sur de nombreux chiffres, jusqu’à ce qu’il en reste dix.</translation>
    </message>
    <message>
        <source>Thin frames: groups of strokes that were tried. Thick ones: the best chain, your number.</source>
        <translation>Cadres fins&#xa0;: les groupes de traits essayés. Cadres épais&#xa0;: la meilleure chaîne, votre nombre.</translation>
    </message>
    <message>
        <source>Your {digit}, step by step</source>
        <translation>Votre {digit}, étape par étape</translation>
    </message>
    <message>
        <source>The {digit} of your {number}, step by step</source>
        <translation>Le {digit} de votre {number}, étape par étape</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} pixels</translation>
    </message>
    <message numerus="yes">
        <source>{n} pixel(s) with ink</source>
        <translation>
            <numerusform>{n} pixel avec de l’encre</numerusform>
            <numerusform>{n} pixels avec de l’encre</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit} with {share}</source>
        <translation>{digit} à {share}</translation>
    </message>
    <message numerus="yes">
        <source>{n} right</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} à droite</numerusform>
            <numerusform>{n} à droite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} à gauche</numerusform>
            <numerusform>{n} à gauche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} down</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} vers le bas</numerusform>
            <numerusform>{n} vers le bas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} up</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} vers le haut</numerusform>
            <numerusform>{n} vers le haut</numerusform>
        </translation>
    </message>
    <message>
        <source>In the middle already</source>
        <translation>Déjà au milieu</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of {n} group(s) chosen</source>
        <translation>
            <numerusform>Groupes choisis&#xa0;: {chosen} sur {n}</numerusform>
            <numerusform>Groupes choisis&#xa0;: {chosen} sur {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>From an image</source>
        <translation>D’après une image</translation>
    </message>
    <message numerus="yes">
        <source>An image and {n} stroke(s)</source>
        <translation>
            <numerusform>Une image et {n} trait</numerusform>
            <numerusform>Une image et {n} traits</numerusform>
        </translation>
    </message>
    <message>
        <source>Image: {how}</source>
        <translation>Image&#xa0;: {how}</translation>
    </message>
    <message>
        <source>Moved: {moves}</source>
        <translation>Déplacement&#xa0;: {moves}</translation>
    </message>
    <message numerus="yes">
        <source>{n} stroke(s)</source>
        <translation>
            <numerusform>{n} trait</numerusform>
            <numerusform>{n} traits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} point(s)</source>
        <translation>
            <numerusform>{n} point</numerusform>
            <numerusform>{n} points</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be imported ({what}); use a network of plain layers.</source>
        <translation>{name} ne peut pas être importé ({what})&#x202f;; utilisez un réseau de couches simples.</translation>
    </message>
    <message>
        <source>{name} is damaged or no LiteRT model; save it again.</source>
        <translation>{name} est endommagé ou n’est pas un modèle LiteRT&#x202f;; enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>sparse tensors, or the same name again and again</source>
        <translation>des tenseurs creux, ou le même nom plusieurs fois</translation>
    </message>
    <message>
        <source>it has several graphs or loops</source>
        <translation>il a plusieurs graphes ou des boucles</translation>
    </message>
    <message>
        <source>it has more than one input or output</source>
        <translation>il a plus d’une entrée ou d’une sortie</translation>
    </message>
    <message>
        <source>it has no path from its input to its output</source>
        <translation>il n’a pas de chemin de son entrée à sa sortie</translation>
    </message>
    <message>
        <source>it has numbers in more axes than any image</source>
        <translation>il a des nombres sur plus d’axes qu’aucune image</translation>
    </message>
    <message>
        <source>it sums its numbers in an unusual way</source>
        <translation>il additionne ses nombres d’une façon inhabituelle</translation>
    </message>
    <message>
        <source>it answers with the digit alone ({kind}) and not with how likely each is</source>
        <translation>il répond par le seul chiffre ({kind}), sans dire à quel point chacun est probable</translation>
    </message>
    <message>
        <source>it has the operator {kind}</source>
        <translation>il a l’opérateur {kind}</translation>
    </message>
    <message>
        <source>it takes a logarithm of something other than its answers</source>
        <translation>il calcule le logarithme d’autre chose que ses réponses</translation>
    </message>
    <message>
        <source>it joins along another axis than the channels</source>
        <translation>il assemble suivant un autre axe que celui des canaux</translation>
    </message>
    <message>
        <source>it divides by numbers that it computes</source>
        <translation>il divise par des nombres qu’il calcule</translation>
    </message>
    <message>
        <source>it has dilated filters</source>
        <translation>il a des filtres dilatés</translation>
    </message>
    <message>
        <source>it takes the mean in an unusual way</source>
        <translation>il calcule la moyenne d’une façon inhabituelle</translation>
    </message>
    <message>
        <source>it pads its images in an unusual way</source>
        <translation>il complète ses images d’une façon inhabituelle</translation>
    </message>
    <message>
        <source>it turns its numbers around</source>
        <translation>il change l’ordre de ses nombres</translation>
    </message>
    <message>
        <source>it has a softmax of an unusual kind</source>
        <translation>il a un softmax d’un type inhabituel</translation>
    </message>
    <message>
        <source>it has arithmetic of an unusual kind</source>
        <translation>il fait des calculs d’un type inhabituel</translation>
    </message>
    <message>
        <source>it computes its own weights</source>
        <translation>il calcule ses propres poids</translation>
    </message>
    <message>
        <source>it has the same weights again and again</source>
        <translation>il a plusieurs fois les mêmes poids</translation>
    </message>
    <message>
        <source>This network cannot be followed layer by layer ({what}).</source>
        <translation>Ce réseau ne peut pas être suivi couche par couche ({what}).</translation>
    </message>
    <message>
        <source>it does not end in ten answers</source>
        <translation>il ne se termine pas par dix réponses</translation>
    </message>
    <message>
        <source>it has more than {most} MB</source>
        <translation>il dépasse {most}&#xa0;Mo</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Le réseau</translation>
    </message>
    <message>
        <source>it computes more numbers than can be shown</source>
        <translation>il calcule plus de nombres qu’on n’en peut montrer</translation>
    </message>
    <message>
        <source>it is damaged or too large</source>
        <translation>il est endommagé ou trop grand</translation>
    </message>
    <message>
        <source>it has layers of an unusual kind</source>
        <translation>il a des couches d’un type inhabituel</translation>
    </message>
    <message>
        <source>The image, 28 × 28 pixels</source>
        <translation>L’image, 28 × 28 pixels</translation>
    </message>
    <message numerus="yes">
        <source>{n} unit(s)</source>
        <translation>
            <numerusform>{n} unité</numerusform>
            <numerusform>{n} unités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} feature map(s) of {size}</source>
        <translation>
            <numerusform>{n} carte de caractéristiques de {size}</numerusform>
            <numerusform>{n} cartes de caractéristiques de {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>MNIST test digits</source>
        <translation>MNIST (chiffres de test)</translation>
    </message>
    <message>
        <source>test digits of its own data</source>
        <translation>chiffres de test de ses propres données</translation>
    </message>
    <message>
        <source>writers it never saw</source>
        <translation>auteurs qu’il n’a jamais vus</translation>
    </message>
    <message>
        <source>a hand&apos;s samples that it had not learned</source>
        <translation>échantillons d’une écriture qu’il n’avait pas appris</translation>
    </message>
    <message>
        <source>digits made to try it on</source>
        <translation>chiffres faits pour l’essayer</translation>
    </message>
    <message>
        <source>Test digits of its own data</source>
        <translation>Chiffres de test de ses propres données</translation>
    </message>
    <message>
        <source>Writers it never saw</source>
        <translation>Auteurs qu’il n’a jamais vus</translation>
    </message>
    <message>
        <source>A hand&apos;s samples that it had not learned</source>
        <translation>Échantillons d’une écriture qu’il n’avait pas appris</translation>
    </message>
    <message>
        <source>Digits made to try it on</source>
        <translation>Chiffres faits pour l’essayer</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>Le modèle utilisé</translation>
    </message>
    <message>
        <source>read right: {figures}</source>
        <translation>lus correctement&#xa0;: {figures}</translation>
    </message>
    <message>
        <source>It reads right: {figures}.</source>
        <translation>Il lit correctement&#xa0;: {figures}.</translation>
    </message>
    <message>
        <source>{network}: {figures}.</source>
        <translation>{network}&#xa0;: {figures}.</translation>
    </message>
    <message>
        <source>{heading}: {read}</source>
        <translation>{heading}&#xa0;: {read}</translation>
    </message>
    <message>
        <source>{right} of {digits} ({what})</source>
        <translation>{right} sur {digits} ({what})</translation>
    </message>
    <message>
        <source>{share} ({what})</source>
        <translation>{share} ({what})</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>{own} of its own</source>
        <translation>{own} pour les siens</translation>
    </message>
    <message>
        <source>convolutions of {filters}</source>
        <translation>convolutions de {filters}</translation>
    </message>
    <message numerus="yes">
        <source>{n} weight(s)</source>
        <translation>
            <numerusform>{n} poids</numerusform>
            <numerusform>{n} poids</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>{share} of {digits} read right</source>
        <translation>{share} de {digits} lus correctement</translation>
    </message>
    <message>
        <source>its fields are not those of a card</source>
        <translation>ses champs ne sont pas ceux d’une carte</translation>
    </message>
    <message>
        <source>its {name} is no short text</source>
        <translation>son champ {name} n’est pas un texte court</translation>
    </message>
    <message>
        <source>its {name} has no named values</source>
        <translation>son champ {name} n’a pas de valeurs nommées</translation>
    </message>
    <message>
        <source>its preprocessing_version is no whole number</source>
        <translation>son champ preprocessing_version n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>it has too many sums</source>
        <translation>elle a trop de sommes de contrôle</translation>
    </message>
    <message>
        <source>its sums are no SHA-256</source>
        <translation>ses sommes de contrôle ne sont pas des SHA-256</translation>
    </message>
    <message>
        <source>it has no figures for {part}</source>
        <translation>elle n’a pas de résultats pour {part}</translation>
    </message>
    <message>
        <source>its accuracy for {part} is no share</source>
        <translation>son exactitude pour {part} n’est pas une proportion</translation>
    </message>
    <message>
        <source>its number of digits for {part} is no count</source>
        <translation>son nombre de chiffres pour {part} n’est pas un compte</translation>
    </message>
    <message>
        <source>its confusion for {part} is no table of numbers</source>
        <translation>sa confusion pour {part} n’est pas un tableau de nombres</translation>
    </message>
    <message>
        <source>The network that comes with digitpad</source>
        <translation>Le réseau fourni avec digitpad</translation>
    </message>
    <message>
        <source>The model {name} comes from elsewhere and was not tried yet; open it with digitpad first.</source>
        <translation>Le modèle {name} vient d’ailleurs et n’a pas encore été essayé&#x202f;; ouvrez-le d’abord avec digitpad.</translation>
    </message>
    <message>
        <source>There is no model {name}; choose one of {list}.</source>
        <translation>Il n’y a pas de modèle {name}&#x202f;; choisissez parmi {list}.</translation>
    </message>
    <message>
        <source>its last hidden layer</source>
        <translation>sa dernière couche cachée</translation>
    </message>
    <message>
        <source>the digit image itself</source>
        <translation>l’image du chiffre elle-même</translation>
    </message>
    <message>
        <source>preprocessing {version}, not {other}</source>
        <translation>prétraitement {version}, et non {other}</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>il est introuvable</translation>
    </message>
    <message>
        <source>it has no {file}</source>
        <translation>il n’a pas de {file}</translation>
    </message>
    <message>
        <source>it has no {name}</source>
        <translation>il n’a pas de {name}</translation>
    </message>
    <message>
        <source>it was made for another version of digitpad: {reason}</source>
        <translation>il a été fait pour une autre version de digitpad&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>it has a {file} that cannot be read: {reason}</source>
        <translation>il a un {file} illisible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>it has a damaged {file}: it is no text</source>
        <translation>il a un {file} endommagé&#xa0;: ce n’est pas du texte</translation>
    </message>
    <message>
        <source>it has a damaged {file}: {reason}</source>
        <translation>il a un {file} endommagé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>it has a {name} that cannot be read: {reason}</source>
        <translation>il a un {name} illisible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>it has a {name} of more than {most} MB</source>
        <translation>il a un {name} de plus de {most}&#xa0;Mo</translation>
    </message>
    <message>
        <source>it has a damaged or changed {name}</source>
        <translation>il a un {name} endommagé ou modifié</translation>
    </message>
    <message>
        <source>The bundled model cannot be used ({what}); install digitpad again.</source>
        <translation>Le modèle fourni est inutilisable ({what})&#x202f;; réinstallez digitpad.</translation>
    </message>
    <message>
        <source>The model {folder} cannot be used ({what}); use another one.</source>
        <translation>Le modèle {folder} est inutilisable ({what})&#x202f;; utilisez-en un autre.</translation>
    </message>
    <message>
        <source>{file} cannot be read; remove it to use the bundled model.</source>
        <translation>{file} ne peut pas être lu&#x202f;; supprimez-le pour utiliser le modèle fourni.</translation>
    </message>
    <message>
        <source>{folder} is not among the models in {models}; move it there.</source>
        <translation>{folder} n’est pas parmi les modèles de {models}&#x202f;; déplacez-le là.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}; make room there.</source>
        <translation>{file} ne peut pas être écrit&#xa0;: {reason}&#x202f;; faites-y de la place.</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}; remove it to use the bundled model.</source>
        <translation>{file} ne peut pas être supprimé&#xa0;: {reason}&#x202f;; supprimez-le pour utiliser le modèle fourni.</translation>
    </message>
    <message>
        <source>not a digit?</source>
        <translation>pas un chiffre&#x202f;?</translation>
    </message>
    <message>
        <source>There is too much ink for a number: it is read as one digit. Erase some, or undo.</source>
        <translation>Il y a trop d’encre pour un nombre&#xa0;: elle est lue comme un seul chiffre. Gommez-en, ou annulez.</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>{first} or {second}?</source>
        <translation>{first} ou {second}&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>{answer}, {n} left out</source>
        <translation>
            <numerusform>{answer}, {n} omis</numerusform>
            <numerusform>{answer}, {n} omis</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}: {signs}, {said}</source>
        <translation>{number}&#xa0;: {signs}, {said}</translation>
    </message>
    <message>
        <source>or {other}?</source>
        <translation>ou {other}&#x202f;?</translation>
    </message>
    <message>
        <source>{place} of {groups}: {said}</source>
        <translation>{place} sur {groups}&#xa0;: {said}</translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s)</source>
        <translation>
            <numerusform>{n} chiffre</numerusform>
            <numerusform>{n} chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line(s)</source>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>&gt; {share}</source>
        <translation>&gt; {share}</translation>
    </message>
    <message>
        <source>over {share}</source>
        <translation>plus de {share}</translation>
    </message>
    <message>
        <source>{answer}, {share}</source>
        <translation>{answer}, {share}</translation>
    </message>
    <message>
        <source>{digit}: {share}</source>
        <translation>{digit}&#xa0;: {share}</translation>
    </message>
    <message>
        <source>your hand</source>
        <translation>votre écriture</translation>
    </message>
    <message>
        <source>drawn by rule</source>
        <translation>tracé selon des règles</translation>
    </message>
    <message>
        <source>the part at the top left</source>
        <translation>la partie en haut à gauche</translation>
    </message>
    <message>
        <source>the part at the top</source>
        <translation>la partie en haut</translation>
    </message>
    <message>
        <source>the part at the top right</source>
        <translation>la partie en haut à droite</translation>
    </message>
    <message>
        <source>the part on the left</source>
        <translation>la partie à gauche</translation>
    </message>
    <message>
        <source>the part in the middle</source>
        <translation>la partie au milieu</translation>
    </message>
    <message>
        <source>the part on the right</source>
        <translation>la partie à droite</translation>
    </message>
    <message>
        <source>the part at the bottom left</source>
        <translation>la partie en bas à gauche</translation>
    </message>
    <message>
        <source>the part at the bottom</source>
        <translation>la partie en bas</translation>
    </message>
    <message>
        <source>the part at the bottom right</source>
        <translation>la partie en bas à droite</translation>
    </message>
    <message>
        <source>the upright stroke at the top left</source>
        <translation>le trait vertical en haut à gauche</translation>
    </message>
    <message>
        <source>the upright stroke at the top</source>
        <translation>le trait vertical en haut</translation>
    </message>
    <message>
        <source>the upright stroke at the top right</source>
        <translation>le trait vertical en haut à droite</translation>
    </message>
    <message>
        <source>the upright stroke on the left</source>
        <translation>le trait vertical à gauche</translation>
    </message>
    <message>
        <source>the upright stroke in the middle</source>
        <translation>le trait vertical au milieu</translation>
    </message>
    <message>
        <source>the upright stroke on the right</source>
        <translation>le trait vertical à droite</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom left</source>
        <translation>le trait vertical en bas à gauche</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom</source>
        <translation>le trait vertical en bas</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom right</source>
        <translation>le trait vertical en bas à droite</translation>
    </message>
    <message>
        <source>the level stroke at the top left</source>
        <translation>le trait horizontal en haut à gauche</translation>
    </message>
    <message>
        <source>the level stroke at the top</source>
        <translation>le trait horizontal en haut</translation>
    </message>
    <message>
        <source>the level stroke at the top right</source>
        <translation>le trait horizontal en haut à droite</translation>
    </message>
    <message>
        <source>the level stroke on the left</source>
        <translation>le trait horizontal à gauche</translation>
    </message>
    <message>
        <source>the level stroke in the middle</source>
        <translation>le trait horizontal au milieu</translation>
    </message>
    <message>
        <source>the level stroke on the right</source>
        <translation>le trait horizontal à droite</translation>
    </message>
    <message>
        <source>the level stroke at the bottom left</source>
        <translation>le trait horizontal en bas à gauche</translation>
    </message>
    <message>
        <source>the level stroke at the bottom</source>
        <translation>le trait horizontal en bas</translation>
    </message>
    <message>
        <source>the level stroke at the bottom right</source>
        <translation>le trait horizontal en bas à droite</translation>
    </message>
    <message>
        <source>No part of the ink speaks for anything.</source>
        <translation>Aucune partie de l’encre ne plaide pour quoi que ce soit.</translation>
    </message>
    <message>
        <source>Speaks for {digit}: {part}.</source>
        <translation>Plaide pour {digit}&#xa0;: {part}.</translation>
    </message>
    <message>
        <source>Speaks against {digit}: {part}.</source>
        <translation>Plaide contre {digit}&#xa0;: {part}.</translation>
    </message>
    <message>
        <source>Speaks for {digit} rather than {other}: {part}.</source>
        <translation>Plaide pour {digit} plutôt que pour {other}&#xa0;: {part}.</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>couches</translation>
    </message>
    <message>
        <source>convolutions</source>
        <translation>convolutions</translation>
    </message>
    <message>
        <source>pen strokes</source>
        <translation>traits de stylo</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>scans</translation>
    </message>
    <message>
        <source>Spanish strokes</source>
        <translation>traits espagnols</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Both have the same recipe.</source>
        <translation>Les deux ont la même recette.</translation>
    </message>
    <message>
        <source>{name}: {one} and {other}</source>
        <translation>{name}&#xa0;: {one} et {other}</translation>
    </message>
    <message>
        <source>What differs: {differences}.</source>
        <translation>Différences&#xa0;: {differences}.</translation>
    </message>
    <message>
        <source>Of the same {digits} held-out digits the upper one reads {upper} right and the lower one {lower}; {upper_alone} only the upper one, {lower_alone} only the lower one.</source>
        <translation>Sur les mêmes {digits} chiffres mis de côté, celui du haut en lit correctement {upper} et celui du bas {lower}&#x202f;; {upper_alone} par celui du haut seul, {lower_alone} par celui du bas seul.</translation>
    </message>
    <message>
        <source>The difference is within chance ({p}).</source>
        <translation>La différence peut être due au hasard ({p}).</translation>
    </message>
    <message>
        <source>The upper one reads better, and not by chance alone ({p}).</source>
        <translation>Celui du haut lit mieux, et pas seulement par hasard ({p}).</translation>
    </message>
    <message>
        <source>The lower one reads better, and not by chance alone ({p}).</source>
        <translation>Celui du bas lit mieux, et pas seulement par hasard ({p}).</translation>
    </message>
    <message>
        <source>{without} did not keep what it answered to each digit, so the two cannot be tested against each other.</source>
        <translation>{without} n’a pas gardé ses réponses à chaque chiffre, donc les deux ne peuvent pas être comparés par un test.</translation>
    </message>
    <message>
        <source>They were tried on different held-out digits, so the two cannot be tested against each other.</source>
        <translation>Ils ont été essayés sur des chiffres mis de côté différents, donc les deux ne peuvent pas être comparés par un test.</translation>
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
            <numerusform>{n} entraînement&#xa0;: {mean} des chiffres mis de côté lus correctement en moyenne, avec un écart type de {deviation} points (de {lowest} à {highest}).</numerusform>
            <numerusform>{n} entraînements&#xa0;: {mean} des chiffres mis de côté lus correctement en moyenne, avec un écart type de {deviation} points (de {lowest} à {highest}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Report (*.html)</source>
        <translation>Rapport (*.html)</translation>
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
        <translation>{path} ne peut pas être écrit&#xa0;: un entraînement s’enregistre en .html (un rapport), .py (un script Keras) ou .ipynb (un notebook)&#x202f;; choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another folder.</source>
        <translation>{path} ne peut pas être écrit ({reason})&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{folder} has no recipe that can be read; choose a run that was trained here.</source>
        <translation>{folder} n’a pas de recette lisible&#x202f;; choisissez un entraînement fait ici.</translation>
    </message>
    <message>
        <source>{parent} cannot be written to ({reason}); make room there.</source>
        <translation>On ne peut pas écrire dans {parent} ({reason})&#x202f;; faites-y de la place.</translation>
    </message>
    <message>
        <source>A training for {folder} is under way already; choose another folder.</source>
        <translation>Un entraînement pour {folder} est déjà en cours&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file} holds no answers to held-out digits; train the network again to have some.</source>
        <translation>{file} ne contient pas de réponses aux chiffres mis de côté&#x202f;; entraînez de nouveau le réseau pour en avoir.</translation>
    </message>
    <message>
        <source>{file} has answers that are no digits; train the network again to have some.</source>
        <translation>{file} contient des réponses qui ne sont pas des chiffres&#x202f;; entraînez de nouveau le réseau pour en avoir.</translation>
    </message>
    <message>
        <source>It diverges: its loss is no number any more. Choose a smaller learning rate.</source>
        <translation>Il diverge&#xa0;: sa perte n’est plus un nombre. Choisissez un taux d’apprentissage plus petit.</translation>
    </message>
    <message>
        <source>It diverges: its loss rose from {loss} in epoch {epoch} to {now}. Choose a smaller learning rate.</source>
        <translation>Il diverge&#xa0;: sa perte est passée de {loss} à l’époque {epoch} à {now}. Choisissez un taux d’apprentissage plus petit.</translation>
    </message>
    <message>
        <source>It does not learn: after {epoch} epochs it reads {share} of the digits, hardly more than by guessing. Choose another learning rate.</source>
        <translation>Il n’apprend pas&#xa0;: après {epoch} époques, il lit {share} des chiffres, à peine plus qu’au hasard. Choisissez un autre taux d’apprentissage.</translation>
    </message>
    <message>
        <source>It learns by heart: since epoch {epoch} its loss falls on the digits that it learns from, and rises on those that it does not. Fewer epochs, more dropout or more varied digits help.</source>
        <translation>Il apprend par cœur&#xa0;: depuis l’époque {epoch}, sa perte baisse sur les chiffres qu’il apprend et monte sur les autres. Moins d’époques, plus de dropout ou des chiffres plus variés aident.</translation>
    </message>
    <message numerus="yes">
        <source>{dead} of the {n} units of layer {number} have died: they answer 0 to every held-out digit that was tried. A smaller learning rate keeps more of them alive.</source>
        <translation>
            <numerusform>{dead} des {n} unités de la couche {number} sont mortes&#xa0;: elles répondent 0 à tout chiffre mis de côté qui a été essayé. Un taux d’apprentissage plus petit en garde davantage en vie.</numerusform>
            <numerusform>{dead} des {n} unités de la couche {number} sont mortes&#xa0;: elles répondent 0 à tout chiffre mis de côté qui a été essayé. Un taux d’apprentissage plus petit en garde davantage en vie.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} did not keep how its network looked inside; train it again to see that.</source>
        <translation>{folder} n’a pas gardé l’intérieur de son réseau&#x202f;; entraînez-le de nouveau pour le voir.</translation>
    </message>
    <message>
        <source>What {folder} kept of the inside of its network is damaged; train it again to see that.</source>
        <translation>Ce que {folder} a gardé de l’intérieur de son réseau est endommagé&#x202f;; entraînez-le de nouveau pour le voir.</translation>
    </message>
    <message>
        <source>no inside of a network</source>
        <translation>ce n’est pas l’intérieur d’un réseau</translation>
    </message>
    <message>
        <source>A name has up to 60 letters, digits, spaces, dots and dashes, and begins with a letter or digit.</source>
        <translation>Un nom a jusqu’à 60 lettres, chiffres, espaces, points et tirets, et commence par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>There is a model called {name} already; choose another name.</source>
        <translation>Il y a déjà un modèle appelé {name}&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} is in use; use another model, and then rename it.</source>
        <translation>{name} est utilisé&#x202f;; utilisez un autre modèle, puis renommez-le.</translation>
    </message>
    <message>
        <source>{name} cannot be renamed ({reason}); close what has it open.</source>
        <translation>{name} ne peut pas être renommé ({reason})&#x202f;; fermez ce qui le tient ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>A note has at most {n} bytes; shorten it.</source>
        <translation>
            <numerusform>Une note a au plus {n} octet&#x202f;; raccourcissez-la.</numerusform>
            <numerusform>Une note a au plus {n} octets&#x202f;; raccourcissez-la.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note cannot be kept in {folder} ({reason}); make room there.</source>
        <translation>La note ne peut pas être conservée dans {folder} ({reason})&#x202f;; faites-y de la place.</translation>
    </message>
    <message>
        <source>{folder} is a file; choose a new folder.</source>
        <translation>{folder} est un fichier&#x202f;; choisissez un nouveau dossier.</translation>
    </message>
    <message>
        <source>{folder} holds other files than a run of digitpad; choose a new folder.</source>
        <translation>{folder} contient d’autres fichiers qu’un entraînement de digitpad&#x202f;; choisissez un nouveau dossier.</translation>
    </message>
    <message>
        <source>The run cannot be written to {folder} ({reason}); make room or choose another folder.</source>
        <translation>L’entraînement ne peut pas être écrit dans {folder} ({reason})&#x202f;; faites de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{parent} cannot be read ({reason}); check its permissions.</source>
        <translation>{parent} ne peut pas être lu ({reason})&#x202f;; vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The history of {folder} is missing or damaged; train it again to have one.</source>
        <translation>L’historique de {folder} manque ou est endommagé&#x202f;; entraînez de nouveau pour en avoir un.</translation>
    </message>
    <message>
        <source>The steps of {folder} are damaged; delete {file}.</source>
        <translation>Les pas de {folder} sont endommagés&#x202f;; supprimez {file}.</translation>
    </message>
    <message>
        <source>The history of {folder} has no epochs; train it again to have one.</source>
        <translation>L’historique de {folder} n’a pas d’époques&#x202f;; entraînez de nouveau pour en avoir.</translation>
    </message>
    <message>
        <source>The confusion matrix of {folder} is missing or damaged; train it again to have one.</source>
        <translation>La matrice de confusion de {folder} manque ou est endommagée&#x202f;; entraînez de nouveau pour en avoir une.</translation>
    </message>
    <message>
        <source>no counts of ten digits</source>
        <translation>ce ne sont pas les comptes de dix chiffres</translation>
    </message>
    <message>
        <source>no epoch, or no share</source>
        <translation>ce n’est pas une époque ou une proportion</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>{folder} ne peut pas être supprimé ({reason})&#x202f;; supprimez-le à la main.</translation>
    </message>
    <message>
        <source>There is no run and no folder {named}; `digitpad runs` lists the runs.</source>
        <translation>Il n’y a ni entraînement ni dossier {named}&#x202f;; `digitpad runs` en donne la liste.</translation>
    </message>
    <message>
        <source>{folder} does not say how its network is built ({error}); train on from another one.</source>
        <translation>{folder} ne dit pas comment son réseau est construit ({error})&#x202f;; poursuivez l’entraînement d’un autre.</translation>
    </message>
    <message>
        <source>{folder} is of a network that is not trained here; train on from another one.</source>
        <translation>{folder} est un réseau qu’on n’entraîne pas ici&#x202f;; poursuivez l’entraînement d’un autre.</translation>
    </message>
    <message>
        <source>No unfinished training of {name} is kept beside {folder}; train it anew.</source>
        <translation>Aucun entraînement inachevé de {name} n’est conservé à côté de {folder}&#x202f;; entraînez-le de nouveau.</translation>
    </message>
    <message>
        <source>The unfinished training beside {folder} is of {name}, not of {other}; resume that.</source>
        <translation>L’entraînement inachevé à côté de {folder} est celui de {name}, et non de {other}&#x202f;; reprenez celui-là.</translation>
    </message>
    <message>
        <source>The unfinished training beside {folder} differs in its recipe ({list}); train it anew.</source>
        <translation>L’entraînement inachevé à côté de {folder} a une autre recette ({list})&#x202f;; entraînez de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>The unfinished training beside {folder} is planned for {n} epochs from its first step on; resume it with --epochs {n}, or leave that out.</source>
        <translation>
            <numerusform>L’entraînement inachevé à côté de {folder} est prévu pour {n} époque dès son premier pas&#x202f;; reprenez-le avec --epochs {n}, ou sans cette option.</numerusform>
            <numerusform>L’entraînement inachevé à côté de {folder} est prévu pour {n} époques dès son premier pas&#x202f;; reprenez-le avec --epochs {n}, ou sans cette option.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The unfinished training beside {folder} has learned {n} epochs already; choose {n} or more.</source>
        <translation>
            <numerusform>L’entraînement inachevé à côté de {folder} a déjà appris {n} époque&#x202f;; choisissez {n} ou plus.</numerusform>
            <numerusform>L’entraînement inachevé à côté de {folder} a déjà appris {n} époques&#x202f;; choisissez {n} ou plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training cannot be kept in {dir} ({reason}); make room and train again.</source>
        <translation>L’entraînement ne peut pas être conservé dans {dir} ({reason})&#x202f;; faites de la place et recommencez.</translation>
    </message>
    <message>
        <source>There is no hand called {name}; add one first.</source>
        <translation>Il n’y a pas d’écriture appelée {name}&#x202f;; ajoutez-en une d’abord.</translation>
    </message>
    <message>
        <source>There is no hand called {name}; choose one of {hands}.</source>
        <translation>Il n’y a pas d’écriture appelée {name}&#x202f;; choisissez parmi {hands}.</translation>
    </message>
    <message>
        <source>There are several hands; choose one of {hands}.</source>
        <translation>Il y a plusieurs écritures&#x202f;; choisissez parmi {hands}.</translation>
    </message>
    <message>
        <source>There are no samples yet; teach the pad, or collect some on the page Samples.</source>
        <translation>Il n’y a pas encore d’échantillons&#x202f;; corrigez les réponses, ou rassemblez-en sur la page Échantillons.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} hands already; delete one first.</source>
        <translation>
            <numerusform>Il y a déjà {n} écriture&#x202f;; supprimez-la d’abord.</numerusform>
            <numerusform>Il y a déjà {n} écritures&#x202f;; supprimez-en une d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hand {name} was deleted, maybe in another window; choose another one.</source>
        <translation>L’écriture {name} a été supprimée, peut-être dans une autre fenêtre&#x202f;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>A hand needs a name; type one.</source>
        <translation>Une écriture a besoin d’un nom&#x202f;; tapez-en un.</translation>
    </message>
    <message numerus="yes">
        <source>A hand&apos;s name has at most {n} characters; type a shorter one.</source>
        <translation>
            <numerusform>Le nom d’une écriture a au plus {n} caractère&#x202f;; tapez-en un plus court.</numerusform>
            <numerusform>Le nom d’une écriture a au plus {n} caractères&#x202f;; tapez-en un plus court.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a hand called {name} already; type another name.</source>
        <translation>Il y a déjà une écriture appelée {name}&#x202f;; tapez un autre nom.</translation>
    </message>
    <message>
        <source>the name has characters that cannot be written</source>
        <translation>le nom a des caractères qui ne peuvent pas être écrits</translation>
    </message>
    <message>
        <source>The hand {name} cannot be kept in {folder} ({why}); make room there.</source>
        <translation>L’écriture {name} ne peut pas être conservée dans {folder} ({why})&#x202f;; faites-y de la place.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) damaged, and renamed, as {aside}; the others are here.</source>
        <translation>
            <numerusform>{n} échantillon de l’écriture {hand} dans {folder} est endommagé&#x202f;; il a été renommé {aside}&#x202f;; les autres sont là.</numerusform>
            <numerusform>{n} échantillons de l’écriture {hand} dans {folder} sont endommagés&#x202f;; ils ont été renommés, par exemple {aside}&#x202f;; les autres sont là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) damaged, and left there, since it cannot be renamed; the others are here.</source>
        <translation>
            <numerusform>{n} échantillon de l’écriture {hand} dans {folder} est endommagé et y est laissé, car il ne peut pas être renommé&#x202f;; les autres sont là.</numerusform>
            <numerusform>{n} échantillons de l’écriture {hand} dans {folder} sont endommagés et y sont laissés, car ils ne peuvent pas être renommés&#x202f;; les autres sont là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) of a newer version of digitpad, and left there; update digitpad to use them.</source>
        <translation>
            <numerusform>{n} échantillon de l’écriture {hand} dans {folder} vient d’une version plus récente de digitpad et y est laissé&#x202f;; mettez digitpad à jour pour l’utiliser.</numerusform>
            <numerusform>{n} échantillons de l’écriture {hand} dans {folder} viennent d’une version plus récente de digitpad et y sont laissés&#x202f;; mettez digitpad à jour pour les utiliser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) not readable; see that you may read there.</source>
        <translation>
            <numerusform>{n} échantillon de l’écriture {hand} dans {folder} est illisible&#x202f;; vérifiez que vous avez le droit d’y lire.</numerusform>
            <numerusform>{n} échantillons de l’écriture {hand} dans {folder} sont illisibles&#x202f;; vérifiez que vous avez le droit d’y lire.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>{file} ne peut pas être supprimé ({reason})&#x202f;; supprimez-le à la main.</translation>
    </message>
    <message numerus="yes">
        <source>The hand {name} has {n} samples and may have {most}; there is no room for {count} more, so delete some, or add another hand.</source>
        <translation>
            <numerusform>L’écriture {name} a {n} échantillon et peut en avoir {most}&#x202f;; il n’y a pas de place pour {count} de plus, supprimez-en donc, ou ajoutez une autre écriture.</numerusform>
            <numerusform>L’écriture {name} a {n} échantillons et peut en avoir {most}&#x202f;; il n’y a pas de place pour {count} de plus, supprimez-en donc, ou ajoutez une autre écriture.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} was deleted, so that nothing more can be learned there; choose another hand.</source>
        <translation>{folder} a été supprimé, donc plus rien ne peut y être appris&#x202f;; choisissez une autre écriture.</translation>
    </message>
    <message>
        <source>A sample cannot be kept in {folder} ({reason}); make room there, or see that you may write there.</source>
        <translation>Un échantillon ne peut pas être conservé dans {folder} ({reason})&#x202f;; faites-y de la place, ou vérifiez que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>{path} holds no samples; name a file that does.</source>
        <translation>{path} ne contient aucun échantillon&#x202f;; indiquez un fichier qui en contient.</translation>
    </message>
    <message>
        <source>{path} holds samples that are too large; use a part of it.</source>
        <translation>{path} contient des échantillons trop gros&#x202f;; utilisez-en une partie.</translation>
    </message>
    <message>
        <source>{path} is damaged ({error}); get it anew.</source>
        <translation>{path} est endommagé ({error})&#x202f;; procurez-vous-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} in {path} says that it is a {label}; get the file anew.</source>
        <translation>{name} dans {path} dit être un {label}&#x202f;; procurez-vous de nouveau le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds {n} samples, and a hand may have {most}; use a part of it.</source>
        <translation>
            <numerusform>{path} contient {n} échantillon, et une écriture peut en avoir {most}&#x202f;; utilisez-en une partie.</numerusform>
            <numerusform>{path} contient {n} échantillons, et une écriture peut en avoir {most}&#x202f;; utilisez-en une partie.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in {path} is of a newer version of digitpad; update it.</source>
        <translation>{name} dans {path} vient d’une version plus récente&#x202f;; mettez digitpad à jour.</translation>
    </message>
    <message>
        <source>{name} in {path} is no sample; get the file anew.</source>
        <translation>{name} dans {path} n’est pas un échantillon&#x202f;; procurez-vous de nouveau le fichier.</translation>
    </message>
    <message>
        <source>{path} does not say which digit its ink is; give each traceGroup an annotation of the type &quot;truth&quot;.</source>
        <translation>{path} ne dit pas de quel chiffre est son encre&#x202f;; donnez à chaque traceGroup une annotation du type «&#xa0;truth&#xa0;».</translation>
    </message>
    <message>
        <source>{path} says of its ink what is no digit ({label}); give each traceGroup an annotation of the type &quot;truth&quot;.</source>
        <translation>{path} donne pour son encre ce qui n’est pas un chiffre ({label})&#x202f;; donnez à chaque traceGroup une annotation du type «&#xa0;truth&#xa0;».</translation>
    </message>
    <message>
        <source>{path} is too large ({error}); use a part of it.</source>
        <translation>{path} est trop grand ({error})&#x202f;; utilisez-en une partie.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); check the name.</source>
        <translation>{path} ne peut pas être lu ({reason})&#x202f;; vérifiez le nom.</translation>
    </message>
    <message>
        <source>{path} is no InkML ({error}); get the file anew.</source>
        <translation>{path} n’est pas de l’InkML ({error})&#x202f;; procurez-vous de nouveau le fichier.</translation>
    </message>
    <message>
        <source>{path} defines entities, which no ink needs; get the file anew.</source>
        <translation>{path} définit des entités, dont aucune encre n’a besoin&#x202f;; procurez-vous de nouveau le fichier.</translation>
    </message>
    <message>
        <source>A trace in {path} is not understood: {what}; get the file anew.</source>
        <translation>Une trace de {path} n’est pas comprise&#xa0;: {what}&#x202f;; procurez-vous de nouveau le fichier.</translation>
    </message>
    <message>
        <source>{path} has no suffix of a format; name it as {names}.</source>
        <translation>{path} n’a l’extension d’aucun format&#x202f;; noms possibles&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There are no samples to export; add some first.</source>
        <translation>Il n’y a pas d’échantillons à exporter&#x202f;; ajoutez-en d’abord.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another place.</source>
        <translation>{path} ne peut pas être écrit ({reason})&#x202f;; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>None of the samples has strokes; export them as a zip file or as npz.</source>
        <translation>Aucun des échantillons n’a de traits&#x202f;; exportez-les en fichier zip ou npz.</translation>
    </message>
    <message numerus="yes">
        <source>The hand {name} has {n} samples, too few to be learned for good; collect {least} or more.</source>
        <translation>
            <numerusform>L’écriture {name} a {n} échantillon, trop peu pour être apprise durablement&#x202f;; rassemblez-en {least} ou plus.</numerusform>
            <numerusform>L’écriture {name} a {n} échantillons, trop peu pour être apprise durablement&#x202f;; rassemblez-en {least} ou plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>Annulé&#x202f;; rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Dessinez un chiffre</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Draw a digit here with the mouse, a stylus, a finger, or the keys: the space bar puts the pen down and lifts it, the arrows move it.</source>
        <translation>Dessinez ici un chiffre avec la souris, un stylet, le doigt ou les touches&#xa0;: la barre d’espace pose et lève le stylo, les flèches le déplacent.</translation>
    </message>
    <message>
        <source>&amp;Next number after a pause</source>
        <translation>&amp;Nombre suivant après une pause</translation>
    </message>
    <message>
        <source>Pause of &amp;{seconds} s</source>
        <translation>Pause de &amp;{seconds} s</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>&amp;Stylo</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Gomme</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>Plus &amp;fin</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>Plus &amp;épais</translation>
    </message>
    <message>
        <source>&amp;Only the stylus draws, not fingers</source>
        <translation>Seul le stylet &amp;dessine, pas les doigts</translation>
    </message>
    <message>
        <source>&amp;Pressure widens the line</source>
        <translation>La &amp;pression élargit le trait</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Largeur du stylo</translation>
    </message>
    <message>
        <source>Pen width ([ and ])</source>
        <translation>Largeur du stylo ([ et ])</translation>
    </message>
    <message>
        <source>{tool} ({key})</source>
        <translation>{tool} ({key})</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo stroke</source>
        <translation>&amp;Annuler le trait</translation>
    </message>
    <message>
        <source>&amp;Redo stroke</source>
        <translation>&amp;Rétablir le trait</translation>
    </message>
    <message>
        <source>&amp;Undo erasing</source>
        <translation>&amp;Annuler le gommage</translation>
    </message>
    <message>
        <source>&amp;Redo erasing</source>
        <translation>&amp;Rétablir le gommage</translation>
    </message>
    <message>
        <source>&amp;Undo clearing</source>
        <translation>&amp;Annuler l’effacement</translation>
    </message>
    <message>
        <source>&amp;Redo clearing</source>
        <translation>&amp;Rétablir l’effacement</translation>
    </message>
    <message>
        <source>&amp;Undo opening the image</source>
        <translation>&amp;Annuler l’ouverture de l’image</translation>
    </message>
    <message>
        <source>&amp;Redo opening the image</source>
        <translation>&amp;Rétablir l’ouverture de l’image</translation>
    </message>
    <message>
        <source>&amp;Undo showing the digit</source>
        <translation>&amp;Annuler l’affichage du chiffre</translation>
    </message>
    <message>
        <source>&amp;Redo showing the digit</source>
        <translation>&amp;Rétablir l’affichage du chiffre</translation>
    </message>
    <message>
        <source>&amp;Undo bringing back</source>
        <translation>&amp;Annuler le retour du dessin</translation>
    </message>
    <message>
        <source>&amp;Redo bringing back</source>
        <translation>&amp;Rétablir le retour du dessin</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Reveal (R)</source>
        <translation>Révéler (R)</translation>
    </message>
    <message>
        <source>Right (Y)</source>
        <translation>Juste (Y)</translation>
    </message>
    <message>
        <source>Wrong (X)</source>
        <translation>Faux (X)</translation>
    </message>
    <message>
        <source>Network: {right} of {asked} right</source>
        <translation>Réseau&#xa0;: juste {right} fois sur {asked}</translation>
    </message>
    <message>
        <source>A drawing pad that recognises handwritten digits and numbers while they are drawn, shows what the network sees and why it answers so, and trains networks of your own.</source>
        <translation>Un bloc à dessin qui reconnaît les chiffres et les nombres manuscrits pendant qu’on les dessine, montre ce que voit le réseau et pourquoi il répond ainsi, et entraîne vos propres réseaux.</translation>
    </message>
    <message>
        <source>What reads your drawings</source>
        <translation>Ce qui lit vos dessins</translation>
    </message>
    <message>
        <source>There is no network in use.</source>
        <translation>Aucun réseau n’est utilisé.</translation>
    </message>
    <message>
        <source>About digitpad</source>
        <translation>À propos de digitpad</translation>
    </message>
    <message>
        <source>&amp;Licences of its components…</source>
        <translation>&amp;Licences de ses composants…</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the MIT licence.</source>
        <translation>Version {version}. Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Draw a digit to follow it step by step</source>
        <translation>Dessinez un chiffre pour le suivre étape par étape</translation>
    </message>
    <message>
        <source>There is no model; see the main window</source>
        <translation>Il n’y a pas de modèle&#x202f;; voyez la fenêtre principale</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Les étapes</translation>
    </message>
    <message>
        <source>Step {number}: {title}</source>
        <translation>Étape {number}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Components of the program</source>
        <translation>Composants du programme</translation>
    </message>
    <message>
        <source>{row} cannot be read ({reason}); install digitpad again.</source>
        <translation>{row} ne peut pas être lu ({reason})&#x202f;; réinstallez digitpad.</translation>
    </message>
    <message>
        <source>Draw with the keys</source>
        <translation>Dessiner avec les touches</translation>
    </message>
    <message>
        <source>Space puts the pen down and lifts it</source>
        <translation>Espace pose le stylo et le lève</translation>
    </message>
    <message>
        <source>Arrows move it, with Shift in small steps</source>
        <translation>Les flèches le déplacent, à petits pas avec Maj</translation>
    </message>
    <message>
        <source>Full screen, messages</source>
        <translation>Plein écran, messages</translation>
    </message>
    <message>
        <source>Esc leaves it, and takes them away</source>
        <translation>Échap le quitte, et les fait disparaître</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>R reveals the answer; Y if it was right, X if it was wrong</source>
        <translation>R révèle la réponse&#x202f;; Y si elle était juste, X si elle était fausse</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt</source>
        <translation>Touches sans Ctrl ni Alt</translation>
    </message>
    <message>
        <source>The menu View switches them off</source>
        <translation>Le menu Affichage les désactive</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Gommer</translation>
    </message>
    <message>
        <source>Right mouse button, eraser end of the stylus</source>
        <translation>Bouton droit de la souris, bout gomme du stylet</translation>
    </message>
    <message>
        <source>The menu View switches them on</source>
        <translation>Le menu Affichage les active</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.gif *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.gif *.svg)</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>GIF animé (*.gif)</translation>
    </message>
    <message>
        <source>Animated PNG (*.png)</source>
        <translation>PNG animé (*.png)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>Open an image</source>
        <translation>Ouvrir une image</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Enregistrer le dessin</translation>
    </message>
    <message>
        <source>Save an animation</source>
        <translation>Enregistrer une animation</translation>
    </message>
    <message>
        <source>&amp;Take the digit alone</source>
        <translation>&amp;Prendre ce chiffre seul</translation>
    </message>
    <message>
        <source>&amp;Save the drawing…</source>
        <translation>&amp;Enregistrer le dessin…</translation>
    </message>
    <message>
        <source>&amp;Copy the drawing</source>
        <translation>&amp;Copier le dessin</translation>
    </message>
    <message>
        <source>Save an &amp;animation…</source>
        <translation>Enregistrer une &amp;animation…</translation>
    </message>
    <message>
        <source>Replay the d&amp;rawing</source>
        <translation>&amp;Rejouer le dessin</translation>
    </message>
    <message>
        <source>Copy the &amp;digit</source>
        <translation>Copier le c&amp;hiffre</translation>
    </message>
    <message>
        <source>Copy the digit &amp;image</source>
        <translation>Copier l’&amp;image du chiffre</translation>
    </message>
    <message>
        <source>&amp;Open an image…</source>
        <translation>&amp;Ouvrir une image…</translation>
    </message>
    <message>
        <source>&amp;Paste an image</source>
        <translation>Co&amp;ller une image</translation>
    </message>
    <message>
        <source>The drawing was saved as {path}.</source>
        <translation>Le dessin a été enregistré sous {path}.</translation>
    </message>
    <message>
        <source>The pasted image</source>
        <translation>L’image collée</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Ouverture de {name}…</translation>
    </message>
    <message>
        <source>Opening the pasted image…</source>
        <translation>Ouverture de l’image collée…</translation>
    </message>
    <message numerus="yes">
        <source>{n} more could not be opened either.</source>
        <translation>
            <numerusform>{n} autre n’a pas pu être ouverte non plus.</numerusform>
            <numerusform>{n} autres n’ont pas pu être ouvertes non plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard is empty; copy an image and paste again.</source>
        <translation>Le presse-papiers est vide&#x202f;; copiez une image et collez de nouveau.</translation>
    </message>
    <message>
        <source>{address} is not on this computer; save the image and open it.</source>
        <translation>{address} n’est pas sur cet ordinateur&#x202f;; enregistrez l’image et ouvrez-la.</translation>
    </message>
    <message>
        <source>There is text, not an image; copy an image, or open a file that holds one.</source>
        <translation>Il s’agit de texte, pas d’une image&#x202f;; copiez une image, ou ouvrez un fichier qui en contient une.</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since an animation is a GIF or a PNG; name it {stem}.gif.</source>
        <translation>{path} ne peut pas être enregistré, car une animation est un GIF ou un PNG&#x202f;; nommez-le {stem}.gif.</translation>
    </message>
    <message>
        <source>{path} cannot be saved ({reason}); choose another folder.</source>
        <translation>{path} ne peut pas être enregistré ({reason})&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since a drawing is a PNG or an SVG; name it {stem}.png.</source>
        <translation>{path} ne peut pas être enregistré, car un dessin est un PNG ou un SVG&#x202f;; nommez-le {stem}.png.</translation>
    </message>
    <message>
        <source>Reading the network…</source>
        <translation>Lecture du réseau…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Click a layer to see it larger.</source>
        <translation>Cliquez sur une couche pour la voir en plus grand.</translation>
    </message>
    <message>
        <source>These are its first layers.</source>
        <translation>Voici ses premières couches.</translation>
    </message>
    <message>
        <source>{title}. Pixel {unit}: {output}</source>
        <translation>{title}. Pixel {unit}&#xa0;: {output}</translation>
    </message>
    <message>
        <source>{title}. Unit {unit}: {output}. Click a unit to see its sum.</source>
        <translation>{title}. Unité {unit}&#xa0;: {output}. Cliquez sur une unité pour voir sa somme.</translation>
    </message>
    <message>
        <source>{title}. Unit {unit}: {output}</source>
        <translation>{title}. Unité {unit}&#xa0;: {output}</translation>
    </message>
    <message>
        <source>The layers of the network</source>
        <translation>Les couches du réseau</translation>
    </message>
    <message>
        <source>Its weights: blue adds, orange takes away</source>
        <translation>Ses poids&#xa0;: le bleu ajoute, l’orange retire</translation>
    </message>
    <message>
        <source>The digits that excite it most</source>
        <translation>Les chiffres qui l’activent le plus</translation>
    </message>
    <message>
        <source>Its sum for this drawing</source>
        <translation>Sa somme pour ce dessin</translation>
    </message>
    <message>
        <source>It is no single sum: it is a filter that passes over all places of the image.</source>
        <translation>Ce n’est pas une somme unique&#xa0;: c’est un filtre qui passe sur tous les endroits de l’image.</translation>
    </message>
    <message>
        <source>all others {others}</source>
        <translation>toutes les autres {others}</translation>
    </message>
    <message>
        <source>bias {bias}</source>
        <translation>biais {bias}</translation>
    </message>
    <message>
        <source>together {total}</source>
        <translation>au total {total}</translation>
    </message>
    <message>
        <source>after {activation}: {output}</source>
        <translation>après {activation}&#xa0;: {output}</translation>
    </message>
    <message>
        <source>{value} × {weight} = {product}, from pixel {at}</source>
        <translation>{value} × {weight} = {product}, du pixel {at}</translation>
    </message>
    <message>
        <source>{value} × {weight} = {product}, from unit {at}</source>
        <translation>{value} × {weight} = {product}, de l’unité {at}</translation>
    </message>
    <message>
        <source>The weights of the unit as a picture</source>
        <translation>Les poids de l’unité en image</translation>
    </message>
    <message>
        <source>The digits that excite the unit most</source>
        <translation>Les chiffres qui activent le plus l’unité</translation>
    </message>
    <message>
        <source>A layer of this network gives answers that are no numbers; use another model.</source>
        <translation>Une couche de ce réseau donne des réponses qui ne sont pas des nombres&#x202f;; utilisez un autre modèle.</translation>
    </message>
    <message>
        <source>&amp;Biases off</source>
        <translation>Sans &amp;biais</translation>
    </message>
    <message>
        <source>Noise in the weights</source>
        <translation>Bruit dans les poids</translation>
    </message>
    <message>
        <source>Noise in the weights, up to twice their own spread</source>
        <translation>Bruit dans les poids, jusqu’à deux fois leur propre dispersion</translation>
    </message>
    <message>
        <source>Bits of each weight</source>
        <translation>Bits de chaque poids</translation>
    </message>
    <message>
        <source>all bits</source>
        <translation>tous les bits</translation>
    </message>
    <message numerus="yes">
        <source>{n} bit(s)</source>
        <translation>
            <numerusform>{n} bit</numerusform>
            <numerusform>{n} bits</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Silence</source>
        <translation>&amp;Faire taire</translation>
    </message>
    <message>
        <source>Pass over units with the button down to silence them</source>
        <translation>Passez sur des unités, bouton enfoncé, pour les faire taire</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>mesure…</translation>
    </message>
    <message numerus="yes">
        <source>reads {share} of {n} digit(s)</source>
        <translation>
            <numerusform>lit {share} de {n} chiffre</numerusform>
            <numerusform>lit {share} de {n} chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This is an {digit}</source>
        <translation>C’est un {digit}</translation>
    </message>
    <message>
        <source>This is a {digit}</source>
        <translation>C’est un {digit}</translation>
    </message>
    <message>
        <source>This is an &amp;{digit}</source>
        <translation>C’est un &amp;{digit}</translation>
    </message>
    <message>
        <source>This is a &amp;{digit}</source>
        <translation>C’est un &amp;{digit}</translation>
    </message>
    <message>
        <source>Draw an {digit}</source>
        <translation>Dessinez un {digit}</translation>
    </message>
    <message>
        <source>Draw a {digit}</source>
        <translation>Dessinez un {digit}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>The sentences of {language} cannot be read; install digitpad again.</source>
        <translation>Les phrases en {language} ne peuvent pas être lues&#x202f;; réinstallez digitpad.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Quitter (Échap)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>What a pixel is</source>
        <translation>Ce qu’est un pixel</translation>
    </message>
    <message>
        <source>Draw a 1 on the canvas, as you usually write it.</source>
        <translation>Dessinez un 1 sur la feuille, comme vous l’écrivez d’habitude.</translation>
    </message>
    <message>
        <source>You drew a line. The program reads it as a 1, but it does not see your line: it sees a small image.</source>
        <translation>Vous avez dessiné un trait. Le programme le lit comme un 1, mais il ne voit pas votre trait&#xa0;: il voit une petite image.</translation>
    </message>
    <message>
        <source>Press F2, or choose How it works in the Help menu, to see how your line becomes that image.</source>
        <translation>Appuyez sur F2, ou choisissez «&#xa0;Comment ça marche&#xa0;» dans le menu Aide, pour voir comment votre trait devient cette image.</translation>
    </message>
    <message>
        <source>Your ink is cut out, made smaller and put into the middle of 28 × 28 little squares. Each is a pixel.</source>
        <translation>Votre encre est découpée, réduite et placée au milieu de 28 × 28 petits carrés. Chacun est un pixel.</translation>
    </message>
    <message>
        <source>Close that window, and press F3 to look inside the network.</source>
        <translation>Fermez cette fenêtre, et appuyez sur F3 pour regarder dans le réseau.</translation>
    </message>
    <message>
        <source>The image stands at the top. It is all that the network ever gets.</source>
        <translation>L’image est tout en haut. C’est tout ce que le réseau reçoit.</translation>
    </message>
    <message>
        <source>Click the image at the top of the pane to see it larger.</source>
        <translation>Cliquez sur l’image en haut du volet pour la voir en plus grand.</translation>
    </message>
    <message>
        <source>There are 784 pixels. Each is nothing but a number: 0 where there is no ink, and 1 where it is darkest.</source>
        <translation>Il y a 784 pixels. Chacun n’est qu’un nombre&#xa0;: 0 là où il n’y a pas d’encre, 1 là où elle est la plus noire.</translation>
    </message>
    <message>
        <source>Move the pointer over the image until it is on a bright pixel, and read its number above.</source>
        <translation>Promenez le pointeur sur l’image jusqu’à un pixel clair, et lisez son nombre au-dessus.</translation>
    </message>
    <message>
        <source>That number is above 0.5, so there is ink. 784 such numbers are a digit to the network.</source>
        <translation>Ce nombre dépasse 0,5&#xa0;: il y a donc de l’encre. Pour le réseau, un chiffre, ce sont 784 nombres comme celui-là.</translation>
    </message>
    <message>
        <source>A unit</source>
        <translation>Une unité</translation>
    </message>
    <message>
        <source>Draw a 3 on the canvas.</source>
        <translation>Dessinez un 3 sur la feuille.</translation>
    </message>
    <message>
        <source>The network has read 784 numbers as a 3. The smallest part of it that does any reading is a unit.</source>
        <translation>Le réseau a lu 784 nombres comme un 3. La plus petite de ses parties qui lise quelque chose est une unité.</translation>
    </message>
    <message>
        <source>Press F3 to look inside the network.</source>
        <translation>Appuyez sur F3 pour regarder dans le réseau.</translation>
    </message>
    <message>
        <source>Every dot below the image is a unit. The brighter it is, the more your drawing excites it.</source>
        <translation>Chaque point sous l’image est une unité. Plus il est clair, plus votre dessin l’active.</translation>
    </message>
    <message>
        <source>Click the first layer, just below the image.</source>
        <translation>Cliquez sur la première couche, juste sous l’image.</translation>
    </message>
    <message>
        <source>Each of these units looks at the whole image, and each looks for something else.</source>
        <translation>Chacune de ces unités regarde toute l’image, et chacune y cherche autre chose.</translation>
    </message>
    <message>
        <source>Click a bright unit.</source>
        <translation>Cliquez sur une unité claire.</translation>
    </message>
    <message>
        <source>The picture shows what it looks for: blue where it likes ink, orange where it does not. Below is its sum: each number it gets, times a weight, added up.</source>
        <translation>L’image montre ce qu’elle cherche&#xa0;: bleu là où elle aime l’encre, orange là où elle ne l’aime pas. En dessous, sa somme&#xa0;: chaque nombre reçu, multiplié par un poids, le tout additionné.</translation>
    </message>
    <message>
        <source>Now draw another digit, and watch the sum of this unit while you draw.</source>
        <translation>Dessinez maintenant un autre chiffre, et observez la somme de cette unité pendant que vous dessinez.</translation>
    </message>
    <message>
        <source>The weights stay the same; only the numbers change. A unit is a sum, and nothing more.</source>
        <translation>Les poids restent les mêmes&#x202f;; seuls les nombres changent. Une unité est une somme, rien de plus.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Les couches</translation>
    </message>
    <message>
        <source>Draw a 7 on the canvas.</source>
        <translation>Dessinez un 7 sur la feuille.</translation>
    </message>
    <message>
        <source>No single unit could read that. The units work in layers, one after the other.</source>
        <translation>Aucune unité ne pourrait lire cela à elle seule. Les unités travaillent en couches, l’une après l’autre.</translation>
    </message>
    <message>
        <source>Look inside with F3, and click the last layer, at the bottom.</source>
        <translation>Regardez à l’intérieur avec F3, et cliquez sur la dernière couche, tout en bas.</translation>
    </message>
    <message>
        <source>There are ten units here, one for each digit. The brightest is the answer.</source>
        <translation>Il y a ici dix unités, une par chiffre. La plus claire est la réponse.</translation>
    </message>
    <message>
        <source>Press Esc in the pane, or Back, until you see the whole network again.</source>
        <translation>Appuyez sur Échap dans le volet, ou sur Retour, jusqu’à revoir le réseau entier.</translation>
    </message>
    <message>
        <source>The lines show which units had the most to say. Each layer looks only at the one above it, never at your ink.</source>
        <translation>Les lignes montrent quelles unités ont eu le plus à dire. Chaque couche ne regarde que celle du dessus, jamais votre encre.</translation>
    </message>
    <message>
        <source>Click a layer in the middle, and switch its biases off.</source>
        <translation>Cliquez sur une couche du milieu, et retirez-lui ses biais.</translation>
    </message>
    <message>
        <source>A bias is where a unit&apos;s sum begins. You have just broken the network a little; see how many digits it still reads.</source>
        <translation>Un biais est le point de départ de la somme d’une unité. Vous venez d’abîmer un peu le réseau&#x202f;; voyez combien de chiffres il lit encore.</translation>
    </message>
    <message>
        <source>Press Restore.</source>
        <translation>Appuyez sur Restaurer.</translation>
    </message>
    <message>
        <source>All is as it was. What a layer passes on is all that the next one knows.</source>
        <translation>Tout est comme avant. Ce qu’une couche transmet est tout ce que sait la suivante.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Draw any digit on the canvas. You will watch a new network learn to read it.</source>
        <translation>Dessinez n’importe quel chiffre sur la feuille. Vous allez voir un nouveau réseau apprendre à le lire.</translation>
    </message>
    <message>
        <source>Keep this drawing. The network that you are going to train has never seen it.</source>
        <translation>Gardez ce dessin. Le réseau que vous allez entraîner ne l’a jamais vu.</translation>
    </message>
    <message>
        <source>Open the Train page with Ctrl+2.</source>
        <translation>Ouvrez la page Entraîner avec Ctrl+2.</translation>
    </message>
    <message>
        <source>Here networks are made. A new one has random weights, and knows nothing.</source>
        <translation>C’est ici que se font les réseaux. Un réseau neuf a des poids aléatoires, et ne sait rien.</translation>
    </message>
    <message>
        <source>Choose Inside, the last of the four views.</source>
        <translation>Choisissez Intérieur, la dernière des quatre vues.</translation>
    </message>
    <message>
        <source>This is where you will see the weights change.</source>
        <translation>C’est là que vous verrez changer les poids.</translation>
    </message>
    <message>
        <source>Press Train, and wait until the first epoch is over.</source>
        <translation>Appuyez sur Entraîner, et attendez la fin de la première époque.</translation>
    </message>
    <message>
        <source>In an epoch the network sees every training digit once. After each wrong answer, every weight moves a little, so that the answer would have been less wrong.</source>
        <translation>En une époque, le réseau voit une fois chaque chiffre d’entraînement. Après chaque mauvaise réponse, chaque poids bouge un peu, de sorte que la réponse aurait été moins mauvaise.</translation>
    </message>
    <message>
        <source>Drag the slider all the way back, to before the first epoch.</source>
        <translation>Ramenez le curseur tout au début, avant la première époque.</translation>
    </message>
    <message>
        <source>This is how it began: noise. Drag it forward again, and see shapes come out of it, and your digit being read.</source>
        <translation>C’est ainsi qu’il a commencé&#xa0;: du bruit. Ramenez-le vers l’avant&#xa0;: des formes en sortent, et votre chiffre finit par être lu.</translation>
    </message>
    <message>
        <source>Learning by heart</source>
        <translation>Apprendre par cœur</translation>
    </message>
    <message>
        <source>A network is good if it reads digits that it has never seen. That is not the same as learning its lessons by heart.</source>
        <translation>Un réseau est bon s’il lit des chiffres qu’il n’a jamais vus. Ce n’est pas la même chose que savoir ses leçons par cœur.</translation>
    </message>
    <message>
        <source>Choose the preset custom, so that you can set everything yourself.</source>
        <translation>Choisissez le préréglage custom, pour pouvoir tout régler vous-même.</translation>
    </message>
    <message>
        <source>A large network has room to learn by heart. Give it 512 units, if you like.</source>
        <translation>Un grand réseau a de quoi apprendre par cœur. Donnez-lui 512 unités, si vous voulez.</translation>
    </message>
    <message>
        <source>Set Epochs to 10 or more.</source>
        <translation>Réglez Époques à 10 ou plus.</translation>
    </message>
    <message>
        <source>The longer it learns the same digits, the better it knows just those.</source>
        <translation>Plus il apprend longtemps les mêmes chiffres, mieux il connaît justement ceux-là.</translation>
    </message>
    <message>
        <source>Press Train.</source>
        <translation>Appuyez sur Entraîner.</translation>
    </message>
    <message>
        <source>Some digits are held out: it never learns from them, so they show how well it really reads.</source>
        <translation>Certains chiffres sont mis de côté&#xa0;: il ne les apprend jamais, donc ils montrent à quel point il lit vraiment bien.</translation>
    </message>
    <message>
        <source>Choose Curves, and watch the dashed line and the solid line of the loss.</source>
        <translation>Choisissez Courbes, et observez la ligne en tirets et la ligne pleine de la perte.</translation>
    </message>
    <message>
        <source>Dashed is for the digits it learns from, solid for those held out. When the dashed line falls and the solid one does not, it learns by heart.</source>
        <translation>La ligne en tirets vaut pour les chiffres qu’il apprend, la pleine pour ceux mis de côté. Quand la ligne en tirets descend et pas la pleine, il apprend par cœur.</translation>
    </message>
    <message>
        <source>Why it errs</source>
        <translation>Pourquoi il se trompe</translation>
    </message>
    <message>
        <source>Draw a digit on the canvas.</source>
        <translation>Dessinez un chiffre sur la feuille.</translation>
    </message>
    <message>
        <source>The network has an answer. Whether it is right or wrong, there are reasons for it in your ink.</source>
        <translation>Le réseau a une réponse. Qu’elle soit juste ou fausse, elle a ses raisons dans votre encre.</translation>
    </message>
    <message>
        <source>Press W to see them.</source>
        <translation>Appuyez sur W pour les voir.</translation>
    </message>
    <message>
        <source>Blue ink speaks for the answer, orange ink against it.</source>
        <translation>L’encre bleue plaide pour la réponse, l’orange contre elle.</translation>
    </message>
    <message>
        <source>Click another digit&apos;s bar to ask why it is not that one.</source>
        <translation>Cliquez sur la barre d’un autre chiffre pour demander pourquoi ce n’est pas celui-là.</translation>
    </message>
    <message>
        <source>Now blue ink is what makes it the one and not the other.</source>
        <translation>L’encre bleue est maintenant ce qui en fait l’un et non l’autre.</translation>
    </message>
    <message>
        <source>Draw a digit that could be two: a 4 that is nearly a 9, or a 1 that is nearly a 7.</source>
        <translation>Dessinez un chiffre qui pourrait en être deux&#xa0;: un 4 presque 9, ou un 1 presque 7.</translation>
    </message>
    <message>
        <source>It hesitates, as a person would: it has seen both digits drawn like this, and gives both answers.</source>
        <translation>Il hésite, comme le ferait une personne&#xa0;: il a vu les deux chiffres dessinés ainsi, et donne les deux réponses.</translation>
    </message>
    <message>
        <source>Take the eraser with E, and rub out the ink that speaks for the wrong one.</source>
        <translation>Prenez la gomme avec E, et effacez l’encre qui plaide pour la mauvaise.</translation>
    </message>
    <message>
        <source>A network errs where your digit looks like others it has learned. It has never seen your hand before.</source>
        <translation>Un réseau se trompe là où votre chiffre ressemble à d’autres qu’il a appris. Il n’avait jamais vu votre écriture.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>You have finished this lesson.</source>
        <translation>Vous avez terminé cette leçon.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Leçon suivante</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Étape {step} sur {steps}</translation>
    </message>
    <message>
        <source>Pen down</source>
        <translation>Stylo posé</translation>
    </message>
    <message>
        <source>Pen up</source>
        <translation>Stylo levé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use the bundled model</source>
        <translation>Utiliser le modèle fourni</translation>
    </message>
    <message>
        <source>The last drawings will appear here.</source>
        <translation>Les derniers dessins apparaîtront ici.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The last drawings. The arrow keys move between them, Enter brings one back.</source>
        <translation>Les derniers dessins. Les flèches passent de l’un à l’autre, Entrée en ramène un.</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Ramener</translation>
    </message>
    <message>
        <source>{answer}, drawn {time}</source>
        <translation>{answer}, dessiné le {time}</translation>
    </message>
    <message>
        <source>No digit, drawn {time}</source>
        <translation>Pas de chiffre, dessiné le {time}</translation>
    </message>
    <message>
        <source>Bring back ({time})</source>
        <translation>Ramener ({time})</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Empty the history…</source>
        <translation>&amp;Vider l’historique…</translation>
    </message>
    <message>
        <source>Empty the history</source>
        <translation>Vider l’historique</translation>
    </message>
    <message>
        <source>Delete the drawings in the history?</source>
        <translation>Supprimer les dessins de l’historique&#x202f;?</translation>
    </message>
    <message>
        <source>They are deleted from disk at once, and cannot be brought back.</source>
        <translation>Ils sont supprimés du disque aussitôt, et ne peuvent pas être récupérés.</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Vider</translation>
    </message>
    <message numerus="yes">
        <source>{n} drawing(s) (is|are) damaged in {path}, and kept in {aside}; the others are here.</source>
        <translation>
            <numerusform>{n} dessin est endommagé dans {path}, et conservé dans {aside}&#x202f;; les autres sont là.</numerusform>
            <numerusform>{n} dessins sont endommagés dans {path}, et conservés dans {aside}&#x202f;; les autres sont là.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is damaged in part ({what}); it was copied to {aside}, and the rest is still used.</source>
        <translation>{path} est endommagé en partie ({what})&#x202f;; il a été copié dans {aside}, et le reste est encore utilisé.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Empty the canvas (Delete)</source>
        <translation>Vider la feuille (Suppr)</translation>
    </message>
    <message>
        <source>Play answers as t&amp;ones</source>
        <translation>Jouer les réponses en &amp;sons</translation>
    </message>
    <message>
        <source>Single-&amp;key shortcuts</source>
        <translation>Raccourcis d’une seule &amp;touche</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>Show what speaks for the answer, and what against it (W)</source>
        <translation>Montrer ce qui plaide pour la réponse, et contre elle (W)</translation>
    </message>
    <message>
        <source>Look &amp;inside</source>
        <translation>Regarder à l’&amp;intérieur</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Leçons</translation>
    </message>
    <message>
        <source>&amp;Present: what is it?</source>
        <translation>&amp;Présenter&#xa0;: qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <comment>menu</comment>
        <translation>&amp;Dessin</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;How it works</source>
        <translation>&amp;Comment ça marche</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About digitpad</source>
        <translation>À &amp;propos de digitpad</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>The export is run on 1,000 digits in its own runtime, and kept only if it reads them as the model does.</source>
        <translation>L’exportation est essayée sur 1 000 chiffres dans son propre environnement, et conservée seulement si elle les lit comme le modèle.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exporter le modèle</translation>
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
        <translation>dossier</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>&amp;Choisir où…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>New file:</source>
        <translation>Nouveau fichier&#xa0;:</translation>
    </message>
    <message>
        <source>New folder:</source>
        <translation>Nouveau dossier&#xa0;:</translation>
    </message>
    <message>
        <source>The model {folder} comes from elsewhere; it is being tried in a separate process…</source>
        <translation>Le modèle {folder} vient d’ailleurs&#x202f;; il est essayé dans un processus séparé…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Utiliser ce modèle</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Learns a hand by</source>
        <translation>Apprend une écriture par</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Models and their cards…</source>
        <translation>&amp;Modèles et leurs cartes…</translation>
    </message>
    <message>
        <source>&amp;Export the model in use…</source>
        <translation>&amp;Exporter le modèle utilisé…</translation>
    </message>
    <message>
        <source>&amp;Import a network…</source>
        <translation>&amp;Importer un réseau…</translation>
    </message>
    <message>
        <source>Import a network</source>
        <translation>Importer un réseau</translation>
    </message>
    <message>
        <source>Networks ({networks});;All files (*)</source>
        <translation>Réseaux ({networks});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Another conversion is under way; wait until it is done.</source>
        <translation>Une autre conversion est en cours&#x202f;; attendez qu’elle soit finie.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Draw</source>
        <comment>page</comment>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>page</comment>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Samples</source>
        <comment>page</comment>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <comment>page</comment>
        <translation>&amp;Dessiner</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <comment>page</comment>
        <translation>&amp;Entraîner</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>É&amp;chantillons</translation>
    </message>
    <message>
        <source>A network is being trained. End the training and close digitpad?</source>
        <translation>Un réseau est en cours d’entraînement. Terminer l’entraînement et fermer digitpad&#x202f;?</translation>
    </message>
    <message>
        <source>Stop it first to keep its best epoch.</source>
        <translation>Arrêtez-le d’abord pour conserver sa meilleure époque.</translation>
    </message>
    <message>
        <source>&amp;End and close</source>
        <translation>&amp;Terminer et fermer</translation>
    </message>
    <message>
        <source>No digit yet</source>
        <translation>Pas encore de chiffre</translation>
    </message>
    <message>
        <source>Click a digit to see its probabilities.</source>
        <translation>Cliquez sur un chiffre pour voir ses probabilités.</translation>
    </message>
    <message>
        <source>The answer will appear here.</source>
        <translation>La réponse apparaîtra ici.</translation>
    </message>
    <message>
        <source>Is this a digit: {share}</source>
        <translation>Est-ce un chiffre&#xa0;: {share}</translation>
    </message>
    <message>
        <source>Predicted digit: {text}</source>
        <translation>Chiffre lu&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Pas un chiffre</translation>
    </message>
    <message>
        <source>Predicted number: {number}, {signs}</source>
        <translation>Nombre lu&#xa0;: {number}, {signs}</translation>
    </message>
    <message>
        <source>The answer is hidden</source>
        <translation>La réponse est cachée</translation>
    </message>
    <message>
        <source>The digit image cannot be dragged ({reason}); copy it with the menu File instead.</source>
        <translation>L’image du chiffre ne peut pas être glissée ({reason})&#x202f;; copiez-la plutôt par le menu Fichier.</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Ce que voit le réseau</translation>
    </message>
    <message>
        <source>The drawing as an image of 28 by 28 pixels</source>
        <translation>Le dessin en image de 28 pixels sur 28</translation>
    </message>
    <message>
        <source>What the network sees: your drawing as 28 × 28 pixels. Drag it out to keep it.</source>
        <translation>Ce que voit le réseau&#xa0;: votre dessin en 28 × 28 pixels. Faites-le glisser au-dehors pour le garder.</translation>
    </message>
    <message>
        <source>Digits of the number</source>
        <translation>Chiffres du nombre</translation>
    </message>
    <message>
        <source>&amp;Previous digit of the number</source>
        <translation>Chiffre &amp;précédent du nombre</translation>
    </message>
    <message>
        <source>Ne&amp;xt digit of the number</source>
        <translation>Chiffre &amp;suivant du nombre</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilités</translation>
    </message>
    <message>
        <source>Click the digit that you drew, and the pad learns it.</source>
        <translation>Cliquez sur le chiffre que vous avez dessiné, et le programme l’apprend.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Another name for {folder}:</source>
        <translation>Un autre nom pour {folder}&#xa0;:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A note on {folder}:</source>
        <translation>Une note sur {folder}&#xa0;:</translation>
    </message>
    <message>
        <source>Write {folder} up</source>
        <translation>Rapport sur {folder}</translation>
    </message>
    <message>
        <source>Curves of loss and accuracy</source>
        <translation>Courbes de perte et d’exactitude</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since curves are a PNG or a CSV; name it {stem}.png.</source>
        <translation>{path} ne peut pas être enregistré, car des courbes sont un PNG ou un CSV&#x202f;; nommez-le {stem}.png.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Nothing to show yet: the curves grow with each epoch.</source>
        <translation>Rien à montrer encore&#xa0;: les courbes s’allongent à chaque époque.</translation>
    </message>
    <message>
        <source>{name}, epoch {epoch}: loss {loss}, held out {held_out_loss}; accuracy {accuracy}, held out {held_out_accuracy}</source>
        <translation>{name}, époque {epoch}&#xa0;: perte {loss}, mis de côté {held_out_loss}&#x202f;; exactitude {accuracy}, mis de côté {held_out_accuracy}</translation>
    </message>
    <message>
        <source>Solid: held out. Dashed, dots: learned from.</source>
        <translation>Plein&#xa0;: mis de côté. Tirets, points&#xa0;: appris.</translation>
    </message>
    <message>
        <source>Solid: how well it reads the held-out digits. Dashed, and dots within an epoch: those it learns from.</source>
        <translation>Plein&#xa0;: à quel point il lit les chiffres mis de côté. Tirets, et points dans une époque&#xa0;: ceux qu’il apprend.</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Échelle log</translation>
    </message>
    <message>
        <source>Show the loss on a logarithmic scale</source>
        <translation>Montrer la perte sur une échelle logarithmique</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Smoothing: how much the epochs before count</source>
        <translation>Lissage&#xa0;: le poids des époques précédentes</translation>
    </message>
    <message>
        <source>Whole view</source>
        <translation>Vue entière</translation>
    </message>
    <message>
        <source>Show the whole curves again</source>
        <translation>Montrer de nouveau les courbes entières</translation>
    </message>
    <message>
        <source>Save the curves…</source>
        <translation>Enregistrer les courbes…</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>Enregistrer les courbes</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>Rows: the digit; columns: the answer; last column: per cent of the digit read right. Click a cell to see its digits.</source>
        <translation>Lignes&#xa0;: le chiffre&#x202f;; colonnes&#xa0;: la réponse&#x202f;; dernière colonne&#xa0;: pourcentage lu correctement. Cliquez sur une case pour voir ses chiffres.</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since a matrix is a PNG or a CSV; name it {stem}.png.</source>
        <translation>{path} ne peut pas être enregistré, car une matrice est un PNG ou un CSV&#x202f;; nommez-le {stem}.png.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>After each epoch: which held-out digits (rows) are read as which (columns).</source>
        <translation>Après chaque époque&#xa0;: quels chiffres mis de côté (lignes) sont lus comme lesquels (colonnes).</translation>
    </message>
    <message>
        <source>Click a cell to see its digits, and a digit to see it in the pad.</source>
        <translation>Cliquez sur une case pour voir ses chiffres, et sur un chiffre pour le voir sur la feuille.</translation>
    </message>
    <message>
        <source>Click a digit to see it in the pad</source>
        <translation>Cliquez sur un chiffre pour le voir sur la feuille</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>En&#xa0;%</translation>
    </message>
    <message>
        <source>Worst errors</source>
        <translation>Pires erreurs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the matrix, as an image and as a table</source>
        <translation>Copier la matrice, en image et en tableau</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the matrix as an image or as a table</source>
        <translation>Enregistrer la matrice en image ou en tableau</translation>
    </message>
    <message>
        <source>Epoch {epoch}, which was kept</source>
        <translation>Époque {epoch}, conservée</translation>
    </message>
    <message>
        <source>Epoch {epoch}</source>
        <translation>Époque {epoch}</translation>
    </message>
    <message>
        <source>{which}: {share} of the held-out digits read right</source>
        <translation>{which}&#xa0;: {share} des chiffres mis de côté lus correctement</translation>
    </message>
    <message>
        <source>Epoch {epoch}, which was kept: {share} of the held-out digits read right ({name})</source>
        <translation>Époque {epoch}, conservée&#xa0;: {share} des chiffres mis de côté lus correctement ({name})</translation>
    </message>
    <message>
        <source>Save the confusion matrix</source>
        <translation>Enregistrer la matrice de confusion</translation>
    </message>
    <message>
        <source>The digits behind these counts were not kept.</source>
        <translation>Les chiffres comptés ici n’ont pas été conservés.</translation>
    </message>
    <message numerus="yes">
        <source>{n} error(s), the surest first</source>
        <translation>
            <numerusform>{n} erreur, la plus sûre d’abord</numerusform>
            <numerusform>{n} erreurs, les plus sûres d’abord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {digit}s, read as {answer}</source>
        <translation>
            <numerusform>{n} chiffre {digit} lu comme {answer}</numerusform>
            <numerusform>{n} chiffres {digit} lus comme {answer}</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit} as {answer}</source>
        <translation>{digit} lu {answer}</translation>
    </message>
    <message>
        <source>Weights and outputs of the layers</source>
        <translation>Poids et sorties des couches</translation>
    </message>
    <message numerus="yes">
        <source>Layer {number}: {n} unit(s), {dead} of them dead</source>
        <translation>
            <numerusform>Couche {number}&#xa0;: {n} unité, dont {dead} morte</numerusform>
            <numerusform>Couche {number}&#xa0;: {n} unités, dont {dead} mortes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer {number}: {n} unit(s)</source>
        <translation>
            <numerusform>Couche {number}&#xa0;: {n} unité</numerusform>
            <numerusform>Couche {number}&#xa0;: {n} unités</numerusform>
        </translation>
    </message>
    <message>
        <source>this training</source>
        <translation>cet entraînement</translation>
    </message>
    <message>
        <source>Press Train, and watch the network learn: its weights grow out of noise, epoch by epoch. Choose an earlier training above to see how it went.</source>
        <translation>Appuyez sur Entraîner, et regardez le réseau apprendre&#xa0;: ses poids sortent du bruit, époque après époque. Choisissez ci-dessus un entraînement antérieur pour voir comment il s’est passé.</translation>
    </message>
    <message>
        <source>Draw a digit before you press Train, and see here how each epoch reads it.</source>
        <translation>Dessinez un chiffre avant d’appuyer sur Entraîner, et voyez ici comment chaque époque le lit.</translation>
    </message>
    <message>
        <source>The first layer of this network does not look at pixels, so its weights are no pictures.</source>
        <translation>La première couche de ce réseau ne regarde pas des pixels, donc ses poids ne font pas d’images.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Weights of the first units: blue adds, orange takes away</source>
        <translation>Poids des premières unités&#xa0;: le bleu ajoute, l’orange retire</translation>
    </message>
    <message>
        <source>Your drawing, as each epoch reads it</source>
        <translation>Votre dessin, tel que chaque époque le lit</translation>
    </message>
    <message>
        <source>Weights of each layer on the left, outputs for 1,000 held-out digits on the right</source>
        <translation>À gauche les poids de chaque couche, à droite les sorties pour 1 000 chiffres mis de côté</translation>
    </message>
    <message>
        <source>The epochs: drag back to see how it began</source>
        <translation>Les époques&#xa0;: revenez en arrière pour voir le début</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>Votre dessin</translation>
    </message>
    <message>
        <source>Before the first epoch</source>
        <translation>Avant la première époque</translation>
    </message>
    <message>
        <source>After epoch {epoch}</source>
        <translation>Après l’époque {epoch}</translation>
    </message>
    <message>
        <source>After epoch {epoch}; {missing} was not kept</source>
        <translation>Après l’époque {epoch}&#x202f;; {missing} n’a pas été conservée</translation>
    </message>
    <message>
        <source>After epoch {epoch}; {first} to {last} were not kept</source>
        <translation>Après l’époque {epoch}&#x202f;; {first} à {last} n’ont pas été conservées</translation>
    </message>
    <message>
        <source>before: {read}</source>
        <translation>avant&#xa0;: {read}</translation>
    </message>
    <message>
        <source>epoch {epoch}: {read}</source>
        <translation>époque {epoch}&#xa0;: {read}</translation>
    </message>
    <message>
        <source>The weights of the first units as pictures</source>
        <translation>Les poids des premières unités en images</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Models and runs</source>
        <translation>Modèles et entraînements</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Trained on from {name}</source>
        <translation>Entraînement poursuivi depuis {name}</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Train this network on, from its weights, with the recipe on the left</source>
        <translation>Poursuivre l’entraînement de ce réseau, depuis ses poids, avec la recette de gauche</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write this network for Keras, LiteRT, ONNX, TensorFlow.js or a web page</source>
        <translation>Écrire ce réseau pour Keras, LiteRT, ONNX, TensorFlow.js ou une page web</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Open in TensorBoard</source>
        <translation>Ouvrir dans TensorBoard</translation>
    </message>
    <message>
        <source>Curves, weights and errors of all runs, in the browser</source>
        <translation>Courbes, poids et erreurs de tous les entraînements, dans le navigateur</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Stopped early, since no further epoch was better.</source>
        <translation>Arrêté en avance, car plus aucune époque n’était meilleure.</translation>
    </message>
    <message>
        <source>The training diverged in epoch {epoch}; a smaller learning rate may help.</source>
        <translation>L’entraînement a divergé à l’époque {epoch}&#x202f;; un taux d’apprentissage plus petit peut aider.</translation>
    </message>
    <message numerus="yes">
        <source>The best of {n} epoch(s) was number {best}.</source>
        <translation>
            <numerusform>La meilleure des {n} époques est la numéro {best}.</numerusform>
            <numerusform>La meilleure des {n} époques est la numéro {best}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Write up…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Save a report of this run, or a Keras script or notebook that trains its network</source>
        <translation>Enregistrer un rapport de cet entraînement, ou un script ou notebook Keras qui entraîne son réseau</translation>
    </message>
    <message>
        <source>Its folder {folder} is gone; train it again.</source>
        <translation>Son dossier {folder} a disparu&#x202f;; entraînez-le de nouveau.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete {names} from disk? This cannot be undone.</source>
        <translation>Supprimer {names} du disque&#x202f;? C’est irréversible.</translation>
    </message>
    <message>
        <source>{name} cannot be saved ({reason}); choose another folder.</source>
        <translation>{name} ne peut pas être enregistré ({reason})&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>TensorBoard is not installed, and the packaged digitpad does not include it; install digitpad as a Python package: pip install &apos;digitpad[train]&apos;.</source>
        <translation>TensorBoard n’est pas installé, et la version empaquetée de digitpad ne le contient pas&#x202f;; installez digitpad comme paquet Python&#xa0;: pip install &apos;digitpad[train]&apos;.</translation>
    </message>
    <message>
        <source>TensorBoard ended before it was ready; reinstall it: pip install --force-reinstall tensorboard.</source>
        <translation>TensorBoard s’est arrêté avant d’être prêt&#x202f;; réinstallez-le&#xa0;: pip install --force-reinstall tensorboard.</translation>
    </message>
    <message>
        <source>Starting TensorBoard…</source>
        <translation>Démarrage de TensorBoard…</translation>
    </message>
    <message>
        <source>TensorBoard is open in the browser: {address}</source>
        <translation>TensorBoard est ouvert dans le navigateur&#xa0;: {address}</translation>
    </message>
    <message>
        <source>TensorBoard is running; open {address} in a browser.</source>
        <translation>TensorBoard est lancé&#x202f;; ouvrez {address} dans un navigateur.</translation>
    </message>
    <message>
        <source>What was remembered</source>
        <translation>Ce dont il s’est souvenu</translation>
    </message>
    <message>
        <source>your {digit} here looks like your {other} ({day})</source>
        <translation>votre {digit} ressemble ici à votre {other} ({day})</translation>
    </message>
    <message>
        <source>as your {digit} ({day})</source>
        <translation>comme votre {digit} ({day})</translation>
    </message>
    <message numerus="yes">
        <source>{learned} of {n} digit(s) (was|were) learned.</source>
        <translation>
            <numerusform>Chiffres appris&#xa0;: {learned} sur {n}.</numerusform>
            <numerusform>Chiffres appris&#xa0;: {learned} sur {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once more: {wanted} ({place} of {count}).</source>
        <translation>Encore une fois&#xa0;: {wanted} ({place} sur {count}).</translation>
    </message>
    <message>
        <source>This {digit} looks like your {other} ({day}), so it is held back.</source>
        <translation>Ce {digit} ressemble à votre {other} ({day}), donc il est mis en attente.</translation>
    </message>
    <message>
        <source>{wanted} ({place} of {count}). It is learned when the pen has rested, or with Enter.</source>
        <translation>{wanted} ({place} sur {count}). Il est appris quand le stylo est resté au repos, ou avec Entrée.</translation>
    </message>
    <message>
        <source>Images with strokes (*.zip)</source>
        <translation>Images avec traits (*.zip)</translation>
    </message>
    <message>
        <source>Arrays as MNIST&apos;s (*.npz)</source>
        <translation>Tableaux comme ceux de MNIST (*.npz)</translation>
    </message>
    <message>
        <source>It was cancelled, and nothing was changed.</source>
        <translation>Annulé&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>Importer des échantillons</translation>
    </message>
    <message>
        <source>Export the samples</source>
        <translation>Exporter les échantillons</translation>
    </message>
    <message>
        <source>{path} is being read…</source>
        <translation>Lecture de {path}…</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) in {path}.</source>
        <translation>
            <numerusform>{path} contient {n} échantillon.</numerusform>
            <numerusform>{path} contient {n} échantillons.</numerusform>
        </translation>
    </message>
    <message>
        <source>The samples are being written…</source>
        <translation>Écriture des échantillons…</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} sample(s) of {file} to a hand?</source>
        <translation>
            <numerusform>Ajouter {n} échantillon de {file} à une écriture&#x202f;?</numerusform>
            <numerusform>Ajouter {n} échantillons de {file} à une écriture&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {n} sample(s) of {file} to the hand {hand}?</source>
        <translation>
            <numerusform>Ajouter {n} échantillon de {file} à l’écriture {hand}&#x202f;?</numerusform>
            <numerusform>Ajouter {n} échantillons de {file} à l’écriture {hand}&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {digit}</source>
        <translation>{count} de {digit}</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>The samples are being added…</source>
        <translation>Ajout des échantillons…</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (was|were) added.</source>
        <translation>
            <numerusform>{n} échantillon a été ajouté.</numerusform>
            <numerusform>{n} échantillons ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples are being read or written already; wait until that is done.</source>
        <translation>Des échantillons sont déjà lus ou écrits&#x202f;; attendez que ce soit fini.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} sample(s) are being added…</source>
        <translation>
            <numerusform>Ajout de {done} sur {n} échantillon…</numerusform>
            <numerusform>Ajout de {done} sur {n} échantillons…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Nobody&apos;s, as shipped</source>
        <translation>&amp;Aucune, comme à la livraison</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>É&amp;criture</translation>
    </message>
    <message>
        <source>Ne&amp;xt hand</source>
        <translation>Écriture s&amp;uivante</translation>
    </message>
    <message>
        <source>&amp;Rename this hand…</source>
        <translation>&amp;Renommer cette écriture…</translation>
    </message>
    <message>
        <source>&amp;Delete this hand…</source>
        <translation>&amp;Supprimer cette écriture…</translation>
    </message>
    <message>
        <source>&amp;Add a hand…</source>
        <translation>A&amp;jouter une écriture…</translation>
    </message>
    <message>
        <source>The hand in use is {name}.</source>
        <translation>L’écriture utilisée est celle de {name}.</translation>
    </message>
    <message>
        <source>The hand in use is nobody&apos;s.</source>
        <translation>Aucune écriture n’est utilisée.</translation>
    </message>
    <message>
        <source>Add a hand</source>
        <translation>Ajouter une écriture</translation>
    </message>
    <message>
        <source>Whose hand is it?</source>
        <translation>De qui est cette écriture&#x202f;?</translation>
    </message>
    <message>
        <source>Rename the hand</source>
        <translation>Renommer l’écriture</translation>
    </message>
    <message>
        <source>What is it called from now on?</source>
        <translation>Comment s’appelle-t-elle désormais&#x202f;?</translation>
    </message>
    <message>
        <source>Delete the hand</source>
        <translation>Supprimer l’écriture</translation>
    </message>
    <message>
        <source>Delete the hand {name} and all that it has taught?</source>
        <translation>Supprimer l’écriture {name} et tout ce qu’elle a enseigné&#x202f;?</translation>
    </message>
    <message>
        <source>Its samples are deleted from disk at once, and cannot be brought back.</source>
        <translation>Ses échantillons sont supprimés du disque aussitôt, et ne peuvent pas être récupérés.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>The hand {name} was deleted, with all that it had taught.</source>
        <translation>L’écriture {name} a été supprimée, avec tout ce qu’elle avait enseigné.</translation>
    </message>
    <message>
        <source>My hand</source>
        <translation>Mon écriture</translation>
    </message>
    <message>
        <source>Nobody&apos;s hand is in use, which learns nothing; choose yours in the menu Model, Hand.</source>
        <translation>Aucune écriture n’est utilisée, donc rien n’est appris&#x202f;; choisissez la vôtre dans le menu Modèle, Écriture.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>The digits 0 to 9 label what is selected, Delete deletes it, Enter shows it.</source>
        <translation>Les chiffres 0 à 9 étiquettent la sélection, Suppr la supprime, Entrée la montre.</translation>
    </message>
    <message>
        <source>&amp;Show in the pad</source>
        <translation>&amp;Montrer sur la feuille</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>Sup&amp;primer</translation>
    </message>
    <message>
        <source>Nothing has been taught yet. Draw a digit and press the digit that it is, or collect some here.</source>
        <translation>Rien n’a encore été enseigné. Dessinez un chiffre et appuyez sur sa touche, ou rassemblez-en ici.</translation>
    </message>
    <message>
        <source>No digit here is like that.</source>
        <translation>Aucun chiffre ici ne correspond.</translation>
    </message>
    <message>
        <source>Any digit</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Read wrong</source>
        <translation>Mal lus</translation>
    </message>
    <message>
        <source>Read unsurely</source>
        <translation>Lus sans certitude</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmés</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Learn for good…</source>
        <translation>Apprendre durablement…</translation>
    </message>
    <message>
        <source>Train the network in use on with these samples, so that other programs read you too</source>
        <translation>Poursuivre l’entraînement du réseau utilisé avec ces échantillons, pour que d’autres programmes vous lisent aussi</translation>
    </message>
    <message>
        <source>What to look through</source>
        <translation>Que parcourir</translation>
    </message>
    <message>
        <source>Of which person</source>
        <translation>De quelle personne</translation>
    </message>
    <message>
        <source>Which samples</source>
        <translation>Quels échantillons</translation>
    </message>
    <message>
        <source>Of which digit</source>
        <translation>De quel chiffre</translation>
    </message>
    <message>
        <source>Most &amp;doubtful first</source>
        <translation>Les plus &amp;douteux d’abord</translation>
    </message>
    <message>
        <source>The hand {name}</source>
        <translation>L’écriture {name}</translation>
    </message>
    <message>
        <source>Nobody&apos;s hand is in use.</source>
        <translation>Aucune écriture n’est utilisée.</translation>
    </message>
    <message>
        <source>The digits are being read…</source>
        <translation>Lecture des chiffres…</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Il n’y a encore rien ici.</translation>
    </message>
    <message>
        <source>Person {writer}</source>
        <translation>Personne {writer}</translation>
    </message>
    <message numerus="yes">
        <source>From {n} samples on, how well this hand is read is shown here.</source>
        <translation>
            <numerusform>À partir de {n} échantillon, on voit ici à quel point cette écriture est bien lue.</numerusform>
            <numerusform>À partir de {n} échantillons, on voit ici à quel point cette écriture est bien lue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) that no training has learned, each read as if it were new: {alone} right by the network alone, {taught} with what the others have taught (95&#xa0;%: {low} to {high}).</source>
        <translation>
            <numerusform>{n} échantillon qu’aucun entraînement n’a appris, lu comme s’il était nouveau&#xa0;: {alone} correct par le réseau seul, {taught} avec ce que les autres ont enseigné (95&#xa0;%&#xa0;: {low} à {high}).</numerusform>
            <numerusform>{n} échantillons qu’aucun entraînement n’a appris, chacun lu comme s’il était nouveau&#xa0;: {alone} corrects par le réseau seul, {taught} avec ce que les autres ont enseigné (95&#xa0;%&#xa0;: {low} à {high}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s), each read as if it were new: {alone} right by the network alone, {taught} with what the others have taught (95&#xa0;%: {low} to {high}).</source>
        <translation>
            <numerusform>{n} échantillon, lu comme s’il était nouveau&#xa0;: {alone} correct par le réseau seul, {taught} avec ce que les autres ont enseigné (95&#xa0;%&#xa0;: {low} à {high}).</numerusform>
            <numerusform>{n} échantillons, chacun lu comme s’il était nouveau&#xa0;: {alone} corrects par le réseau seul, {taught} avec ce que les autres ont enseigné (95&#xa0;%&#xa0;: {low} à {high}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Collect…</source>
        <translation>Rassembler…</translation>
    </message>
    <message>
        <source>This data set stays as it is ({name}); your samples and the history can change.</source>
        <translation>Ce jeu de données reste tel qu’il est ({name})&#x202f;; vos échantillons et l’historique peuvent changer.</translation>
    </message>
    <message numerus="yes">
        <source>The last {n} drawing(s), with what the network in use alone makes of them.</source>
        <translation>
            <numerusform>Le dernier dessin, avec ce qu’en fait le réseau utilisé à lui seul.</numerusform>
            <numerusform>Les {n} derniers dessins, avec ce qu’en fait le réseau utilisé à lui seul.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), which the network in use has yet to read.</source>
        <translation>
            <numerusform>{n} chiffre que le réseau utilisé n’a pas encore lu.</numerusform>
            <numerusform>{n} chiffres que le réseau utilisé n’a pas encore lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), of which the network in use has read {read}, {right} of them right.</source>
        <translation>
            <numerusform>{n} chiffre&#x202f;; le réseau utilisé en a lu {read}, dont {right} correctement.</numerusform>
            <numerusform>{n} chiffres&#x202f;; le réseau utilisé en a lu {read}, dont {right} correctement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), of which the network in use reads {right} right; it may have learned from them.</source>
        <translation>
            <numerusform>{n} chiffre&#x202f;; le réseau utilisé en lit {right} correctement&#x202f;; il l’a peut-être appris.</numerusform>
            <numerusform>{n} chiffres&#x202f;; le réseau utilisé en lit {right} correctement&#x202f;; il les a peut-être appris.</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit}, held back</source>
        <translation>{digit}, en attente</translation>
    </message>
    <message>
        <source>{label}, read as {answer}</source>
        <translation>{label}, lu {answer}</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>Mes échantillons</translation>
    </message>
    <message>
        <source>There is no digit to learn; draw one first, then say which it is.</source>
        <translation>Il n’y a pas de chiffre à apprendre&#x202f;; dessinez-en un d’abord, puis dites lequel c’est.</translation>
    </message>
    <message>
        <source>Lift the pen first, then say which digit it is.</source>
        <translation>Levez d’abord le stylo, puis dites quel chiffre c’est.</translation>
    </message>
    <message>
        <source>There is no answer to confirm; press the digit that you drew, 0 to 9.</source>
        <translation>Il n’y a pas de réponse à confirmer&#x202f;; tapez le chiffre que vous avez dessiné, de 0 à 9.</translation>
    </message>
    <message>
        <source>&amp;This is a</source>
        <translation>&amp;C’est un</translation>
    </message>
    <message>
        <source>Co&amp;nfirm the answer</source>
        <translation>Co&amp;nfirmer la réponse</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) now labelled {digit}.</source>
        <translation>
            <numerusform>{n} échantillon porte maintenant l’étiquette {digit}.</numerusform>
            <numerusform>{n} échantillons portent maintenant l’étiquette {digit}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learned this {digit}.</source>
        <translation>Ce {digit} est appris.</translation>
    </message>
    <message>
        <source>&amp;Undo labelling samples</source>
        <translation>&amp;Annuler l’étiquetage d’échantillons</translation>
    </message>
    <message>
        <source>&amp;Redo labelling samples</source>
        <translation>&amp;Rétablir l’étiquetage d’échantillons</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) deleted.</source>
        <translation>
            <numerusform>{n} échantillon est supprimé.</numerusform>
            <numerusform>{n} échantillons sont supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo deleting samples</source>
        <translation>&amp;Annuler la suppression d’échantillons</translation>
    </message>
    <message>
        <source>&amp;Redo deleting samples</source>
        <translation>&amp;Rétablir la suppression d’échantillons</translation>
    </message>
    <message>
        <source>No network reads this drawing, so nothing can be learned of it; choose another model.</source>
        <translation>Aucun réseau ne lit ce dessin, donc on ne peut rien en apprendre&#x202f;; choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>This {digit} was learned already.</source>
        <translation>Ce {digit} était déjà appris.</translation>
    </message>
    <message>
        <source>&amp;Undo learning this {digit}</source>
        <translation>&amp;Annuler l’apprentissage de ce {digit}</translation>
    </message>
    <message>
        <source>&amp;Redo learning this {digit}</source>
        <translation>&amp;Rétablir l’apprentissage de ce {digit}</translation>
    </message>
    <message>
        <source>Your {digit} looks like your {other} ({day}), so it changes no other answer yet; say {digit} again if it is right.</source>
        <translation>Votre {digit} ressemble à votre {other} ({day}), donc il ne change encore aucune autre réponse&#x202f;; tapez de nouveau {digit} s’il est juste.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Automatic: the first GPU if TensorFlow finds one, else the CPU</source>
        <translation>Auto&#xa0;: le premier GPU si TensorFlow en trouve un, sinon le CPU</translation>
    </message>
    <message>
        <source>Automatic: the first GPU if TensorFlow finds one, else the CPU; looking for GPUs…</source>
        <translation>Auto&#xa0;: le premier GPU si TensorFlow en trouve un, sinon le CPU&#x202f;; recherche de GPU…</translation>
    </message>
    <message>
        <source>&amp;Keep the current one</source>
        <translation>&amp;Garder le modèle actuel</translation>
    </message>
    <message>
        <source>The new one stays among the runs</source>
        <translation>Le nouveau reste parmi les entraînements</translation>
    </message>
    <message>
        <source>Choose a recipe and press Train.</source>
        <translation>Choisissez une recette et appuyez sur Entraîner.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Paused; press Resume to continue.</source>
        <translation>En pause&#x202f;; appuyez sur Reprendre pour continuer.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} on {device}: {speed} digits a second, {duration} left</source>
        <translation>Époque {epoch} sur {epochs}, {device}&#xa0;: {speed} chiffres par seconde, encore {duration}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Resume with the CPU</source>
        <translation>Reprendre avec le CPU</translation>
    </message>
    <message>
        <source>Start again with the CPU</source>
        <translation>Recommencer avec le CPU</translation>
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
        <translation>En file</translation>
    </message>
    <message>
        <source>Train this after the training that is under way</source>
        <translation>Entraîner ceci après l’entraînement en cours</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button</comment>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Train what waits, one after another</source>
        <translation>Entraîner ce qui attend, l’un après l’autre</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>button</comment>
        <translation>Vider</translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation>
            <numerusform>{n} en attente</numerusform>
            <numerusform>{n} en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a learning rate: each step tries a larger one…</source>
        <translation>Recherche d’un taux d’apprentissage&#xa0;: chaque pas en essaie un plus grand…</translation>
    </message>
    <message>
        <source>A learning rate of {rate} is suggested: there the loss falls fastest.</source>
        <translation>Taux d’apprentissage proposé&#xa0;: {rate}&#x202f;; c’est là que la perte baisse le plus vite.</translation>
    </message>
    <message>
        <source>No learning rate was found, since the process ended; try again.</source>
        <translation>Aucun taux d’apprentissage n’a été trouvé, car le processus s’est arrêté&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>your own network</source>
        <translation>votre propre réseau</translation>
    </message>
    <message>
        <source>Units of the hidden layers, such as 128, 64, or with convolutions: conv 16, conv 32, 64; empty for none</source>
        <translation>Unités des couches cachées, par exemple 128, 64, ou avec des convolutions&#xa0;: conv 16, conv 32, 64&#x202f;; vide pour aucune</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>Normalisation par lot</translation>
    </message>
    <message>
        <source>Learn from pen strokes too</source>
        <translation>Inclure les traits de stylo</translation>
    </message>
    <message>
        <source>Learn from Swiss scans too</source>
        <translation>Inclure les scans suisses</translation>
    </message>
    <message>
        <source>Learn from Spanish pen strokes too</source>
        <translation>Inclure les traits espagnols</translation>
    </message>
    <message>
        <source>Learn from my samples too</source>
        <translation>Inclure mes échantillons</translation>
    </message>
    <message>
        <source>Augment the digits</source>
        <translation>Déformer les chiffres</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>End after so many epochs without a better one; the best is kept in any case</source>
        <translation>Terminer après ce nombre d’époques sans amélioration&#x202f;; la meilleure est conservée de toute façon</translation>
    </message>
    <message>
        <source>adamw: Adam, with its weight decay if that is not 0; sgd: with momentum 0.9</source>
        <translation>adamw&#xa0;: Adam, avec sa décroissance des poids si elle n’est pas 0&#x202f;; sgd&#xa0;: avec une inertie de 0,9</translation>
    </message>
    <message>
        <source>cosine: the learning rate rises for the first 2 % of the steps, then falls to 0</source>
        <translation>cosine&#xa0;: le taux d’apprentissage monte pendant les premiers 2&#xa0;% des pas, puis descend jusqu’à 0</translation>
    </message>
    <message>
        <source>trains on from the weights of {name}</source>
        <translation>poursuit l’entraînement depuis les poids de {name}</translation>
    </message>
    <message>
        <source>on from {name}</source>
        <translation>depuis {name}</translation>
    </message>
    <message>
        <source>Weights: {weights}</source>
        <translation>Poids&#xa0;: {weights}</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Préréglage</translation>
    </message>
    <message>
        <source>Hidden &amp;layers</source>
        <translation>&amp;Couches cachées</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>&amp;Activation</source>
        <translation>&amp;Activation</translation>
    </message>
    <message>
        <source>&amp;Dropout</source>
        <translation>&amp;Dropout</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>&amp;Époques</translation>
    </message>
    <message>
        <source>Early s&amp;topping</source>
        <translation>Arrê&amp;t anticipé</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>Taille des &amp;lots</translation>
    </message>
    <message>
        <source>&amp;Optimizer</source>
        <translation>&amp;Optimiseur</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>Ta&amp;ux d’apprentissage</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>Pro&amp;gression du taux</translation>
    </message>
    <message>
        <source>&amp;Weight decay</source>
        <translation>Décroissance des poid&amp;s</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>Grai&amp;ne</translation>
    </message>
    <message>
        <source>Press Train, and the network in use learns your samples for good; the others keep it as it is.</source>
        <translation>Appuyez sur Entraîner, et le réseau utilisé apprend durablement vos échantillons&#x202f;; les autres lui font garder ce qu’il sait.</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>Appare&amp;il</translation>
    </message>
    <message>
        <source>Train so many times, each with the next seed, and say how the runs spread</source>
        <translation>Entraîner ce nombre de fois, chaque fois avec la graine suivante, et dire comment les résultats se dispersent</translation>
    </message>
    <message>
        <source>Seeds &amp;in a row</source>
        <translation>Gra&amp;ines à la suite</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>Trouver un taux d’apprentissage</translation>
    </message>
    <message>
        <source>Try larger and larger learning rates for some steps, and take the best</source>
        <translation>Essayer des taux d’apprentissage de plus en plus grands pendant quelques pas, et prendre le meilleur</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>button</comment>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusion</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Intérieur</translation>
    </message>
    <message>
        <source>Choose how to train {folder} on, and press Train.</source>
        <translation>Choisissez comment poursuivre l’entraînement de {folder}, et appuyez sur Entraîner.</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>cet entraînement</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Choose data &amp;files…</source>
        <translation>Choisir des &amp;fichiers de données…</translation>
    </message>
    <message>
        <source>{file} was downloaded and is as published.</source>
        <translation>{file} a été téléchargé et est conforme à la version publiée.</translation>
    </message>
    <message>
        <source>Choose files of digits, or an image in one of ten folders named 0 to 9</source>
        <translation>Choisissez des fichiers de chiffres, ou une image dans l’un de dix dossiers nommés 0 à 9</translation>
    </message>
    <message>
        <source>Download: {data}</source>
        <translation>Télécharger&#xa0;: {data}</translation>
    </message>
    <message>
        <source>{data}: {file}</source>
        <translation>{data}&#xa0;: {file}</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>the folder {name}</source>
        <translation>le dossier {name}</translation>
    </message>
    <message>
        <source>{name}, {size} MB</source>
        <translation>{name}, {size}&#xa0;Mo</translation>
    </message>
    <message>
        <source>Most alike: {digits}</source>
        <translation>Les plus ressemblants&#xa0;: {digits}</translation>
    </message>
    <message>
        <source>Most alike: none yet</source>
        <translation>Les plus ressemblants&#xa0;: aucun encore</translation>
    </message>
    <message>
        <source>The training digits most alike</source>
        <translation>Les chiffres d’entraînement les plus ressemblants</translation>
    </message>
    <message>
        <source>{digit}, {collection}</source>
        <translation>{digit}, {collection}</translation>
    </message>
    <message>
        <source>Beside your drawing: {caption}</source>
        <translation>À côté de votre dessin&#xa0;: {caption}</translation>
    </message>
    <message>
        <source>What the ink speaks for</source>
        <translation>Ce pour quoi plaide l’encre</translation>
    </message>
    <message>
        <source>Draw a digit to see what speaks for it.</source>
        <translation>Dessinez un chiffre pour voir ce qui plaide pour lui.</translation>
    </message>
    <message>
        <source>− against</source>
        <translation>− contre</translation>
    </message>
    <message>
        <source>no opinion</source>
        <translation>sans avis</translation>
    </message>
    <message>
        <source>for +</source>
        <translation>pour +</translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation>Les plus ressemblants</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>tous les autres</translation>
    </message>
    <message>
        <source>Why it is the answer and not this digit. A click on a bar chooses one too.</source>
        <translation>Pourquoi c’est la réponse et non ce chiffre. Un clic sur une barre en choisit un aussi.</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>&amp;Comparé à</translation>
    </message>
    <message>
        <source>The scale: orange and a minus speak against, grey has no opinion, blue and a plus speak for</source>
        <translation>L’échelle&#xa0;: l’orange et le moins plaident contre, le gris est sans avis, le bleu et le plus plaident pour</translation>
    </message>
    <message>
        <source>First the {name}: epoch {epoch} of {epochs}</source>
        <translation>D’abord {name}&#xa0;: époque {epoch} sur {epochs}</translation>
    </message>
    <message>
        <source>The export needs more memory than it may have; use a smaller network.</source>
        <translation>L’exportation demande plus de mémoire qu’elle ne peut en utiliser&#x202f;; utilisez un réseau plus petit.</translation>
    </message>
    <message>
        <source>The import needs more memory than it may have; use a smaller network.</source>
        <translation>L’importation demande plus de mémoire qu’elle ne peut en utiliser&#x202f;; utilisez un réseau plus petit.</translation>
    </message>
    <message>
        <source>The export failed ({error}: {reason}).</source>
        <translation>L’exportation a échoué ({error}&#xa0;: {reason}).</translation>
    </message>
    <message>
        <source>The import failed ({error}: {reason}).</source>
        <translation>L’importation a échoué ({error}&#xa0;: {reason}).</translation>
    </message>
    <message>
        <source>No learning rate was found</source>
        <translation>Aucun taux d’apprentissage n’a été trouvé</translation>
    </message>
    <message>
        <source>Loading TensorFlow</source>
        <translation>Chargement de TensorFlow</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>L’entraînement a échoué</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>Lecture des données</translation>
    </message>
    <message>
        <source>The memory of the {device} is not enough, a smaller batch or network needs less</source>
        <translation>La mémoire de {device} ne suffit pas, un lot ou un réseau plus petit en demande moins</translation>
    </message>
    <message>
        <source>The {device} failed</source>
        <translation>{device} a échoué</translation>
    </message>
    <message>
        <source>First the {name}: {error}</source>
        <translation>D’abord {name}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Testing and saving the network</source>
        <translation>Test et enregistrement du réseau</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); make room or choose another folder.</source>
        <translation>{path} ne peut pas être écrit ({reason})&#x202f;; faites de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The export to {id} cannot be run by {runtime}; it was not kept. Try another format.</source>
        <translation>L’exportation vers {id} ne peut pas être exécutée par {runtime}&#x202f;; elle n’a pas été conservée. Essayez un autre format.</translation>
    </message>
    <message>
        <source>The export to {id} does not give ten probabilities; it was not kept.</source>
        <translation>L’exportation vers {id} ne donne pas dix probabilités&#x202f;; elle n’a pas été conservée.</translation>
    </message>
    <message>
        <source>The export to {id} does not read as the model does ({check}); it was not kept.</source>
        <translation>L’exportation vers {id} ne lit pas comme le modèle ({check})&#x202f;; elle n’a pas été conservée.</translation>
    </message>
    <message>
        <source>{path} holds files other than such an export, such as {others}; choose a new folder.</source>
        <translation>{path} contient d’autres fichiers que ceux d’une telle exportation, par exemple {others}&#x202f;; choisissez un nouveau dossier.</translation>
    </message>
    <message>
        <source>Or name a folder with TensorFlow.js&apos;s tf-core.min.js, tf-layers.min.js and tf-backend-cpu.min.js in DIGITPAD_TFJS.</source>
        <translation>Ou indiquez dans DIGITPAD_TFJS un dossier avec les fichiers tf-core.min.js, tf-layers.min.js et tf-backend-cpu.min.js de TensorFlow.js.</translation>
    </message>
    <message>
        <source>Delete {folder}, to have it fetched anew.</source>
        <translation>Supprimez {folder} pour qu’il soit téléchargé de nouveau.</translation>
    </message>
    <message>
        <source>TensorFlow.js is not whole in {folder} ({reason}); see that it can be kept there.</source>
        <translation>TensorFlow.js n’est pas complet dans {folder} ({reason})&#x202f;; vérifiez qu’il peut y être conservé.</translation>
    </message>
    <message>
        <source>TensorFlow.js, which checks this export, is fetched by npm: install Node.js.</source>
        <translation>TensorFlow.js, qui vérifie cette exportation, est téléchargé par npm&#xa0;: installez Node.js.</translation>
    </message>
    <message>
        <source>npm cannot fetch TensorFlow.js; check the network.</source>
        <translation>npm ne peut pas télécharger TensorFlow.js&#x202f;; vérifiez le réseau.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{script} is not that of TensorFlow.js {version} as it was published.</source>
        <translation>{script} n’est pas celui de TensorFlow.js {version} tel qu’il a été publié.</translation>
    </message>
    <message>
        <source>TensorFlow.js has no activation {name}; export to web or onnx.</source>
        <translation>TensorFlow.js n’a pas d’activation {name}&#x202f;; exportez vers web ou onnx.</translation>
    </message>
    <message>
        <source>The network gives answers that are no numbers (NaN or infinite); train it again.</source>
        <translation>Le réseau donne des réponses qui ne sont pas des nombres (NaN ou infini)&#x202f;; entraînez-le de nouveau.</translation>
    </message>
    <message>
        <source>The network reads at best {share} of known digits, in whatever range and polarity, upright or transposed; it is no network for digits, or its outputs are in another order than 0 to 9.</source>
        <translation>Le réseau lit au mieux {share} des chiffres connus, quels que soient l’intervalle et la polarité, droits ou transposés&#x202f;; ce n’est pas un réseau pour chiffres, ou ses sorties sont dans un autre ordre que 0 à 9.</translation>
    </message>
    <message>
        <source>The network gives outputs of shape {shape}, not ten; use one for ten digits.</source>
        <translation>Le réseau donne des sorties de forme {shape}, et non dix&#x202f;; utilisez-en un pour dix chiffres.</translation>
    </message>
    <message>
        <source>without its last softmax or sigmoid, which made all answers alike</source>
        <translation>sans son dernier softmax ou sigmoïde, qui rendait toutes les réponses semblables</translation>
    </message>
    <message>
        <source>The model cannot be written to {models} ({reason}); make room there.</source>
        <translation>Le modèle ne peut pas être écrit dans {models} ({reason})&#x202f;; faites-y de la place.</translation>
    </message>
    <message>
        <source>{name} was rebuilt, but gives the answers of its own runtime on {share} of digits only; save it as .keras.</source>
        <translation>{name} a été reconstruit, mais ne donne les réponses de son propre environnement que pour {share} des chiffres&#x202f;; enregistrez-le en .keras.</translation>
    </message>
    <message>
        <source>import of ONNX files</source>
        <translation>importer des fichiers ONNX</translation>
    </message>
    <message>
        <source>ONNX files need onnx and onnxruntime; install with pip install &apos;digitpad[export]&apos;.</source>
        <translation>Les fichiers ONNX demandent onnx et onnxruntime&#x202f;; exécutez pip install &apos;digitpad[export]&apos;.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} layers, more than {most}; use a smaller network.</source>
        <translation>
            <numerusform>{name} a {n} couche, plus de {most}&#x202f;; utilisez un réseau plus petit.</numerusform>
            <numerusform>{name} a {n} couches, plus de {most}&#x202f;; utilisez un réseau plus petit.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has layers that do not fit together; it is damaged.</source>
        <translation>{name} a des couches qui ne vont pas ensemble&#x202f;; il est endommagé.</translation>
    </message>
    <message>
        <source>{name} is no network with one image in and one answer out; use another one.</source>
        <translation>{name} n’est pas un réseau qui prend une image et donne une réponse&#x202f;; utilisez-en un autre.</translation>
    </message>
    <message>
        <source>{name} gives {size}, not ten outputs; use a network for the ten digits.</source>
        <translation>{name} donne {size}, et non dix sorties&#x202f;; utilisez un réseau pour les dix chiffres.</translation>
    </message>
    <message>
        <source>{name} has weights that are no numbers (NaN or infinite); train it again.</source>
        <translation>{name} a des poids qui ne sont pas des nombres (NaN ou infini)&#x202f;; entraînez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} cannot be run by Keras; it is damaged, save it again.</source>
        <translation>{name} ne peut pas être exécuté par Keras&#x202f;; il est endommagé, enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} takes {size}, not one image of 28x28; use a network for such images.</source>
        <translation>{name} attend {size}, et non une image de 28x28&#x202f;; utilisez un réseau pour de telles images.</translation>
    </message>
    <message>
        <source>{name} takes {size}, not one image of 28x28.</source>
        <translation>{name} attend {size}, et non une image de 28x28.</translation>
    </message>
    <message>
        <source>{name} describes more than a network for digits has; use another one.</source>
        <translation>{name} décrit plus qu’un réseau pour chiffres n’en a&#x202f;; utilisez-en un autre.</translation>
    </message>
    <message>
        <source>{name} is damaged or no layers model of TensorFlow.js; save it again.</source>
        <translation>{name} est endommagé ou n’est pas un modèle à couches TensorFlow.js&#x202f;; enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} cannot be loaded by Keras; it is damaged or of another version.</source>
        <translation>{name} ne peut pas être chargé par Keras&#x202f;; il est endommagé ou d’une autre version.</translation>
    </message>
    <message>
        <source>{name} holds the layers of a network without its weights; save the whole model, as .keras.</source>
        <translation>{name} contient les couches d’un réseau sans ses poids&#x202f;; enregistrez le modèle entier, en .keras.</translation>
    </message>
    <message>
        <source>{name} holds no network; save the whole model, as .keras.</source>
        <translation>{name} ne contient pas de réseau&#x202f;; enregistrez le modèle entier, en .keras.</translation>
    </message>
    <message>
        <source>{name} is a graph model of TensorFlow.js, which is not read here; save it as a layers model, or as .keras before it is converted.</source>
        <translation>{name} est un modèle à graphe TensorFlow.js, qui n’est pas lu ici&#x202f;; enregistrez-le comme modèle à couches, ou en .keras avant de le convertir.</translation>
    </message>
    <message>
        <source>fewer weights than are described</source>
        <translation>moins de poids que ce qui est décrit</translation>
    </message>
    <message>
        <source>more weights than are described</source>
        <translation>plus de poids que ce qui est décrit</translation>
    </message>
    <message>
        <source>{name} takes its weights from elsewhere ({what}); do not use it.</source>
        <translation>{name} prend ses poids ailleurs ({what})&#x202f;; ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>{name} needs its weights, {what}; put both into one folder.</source>
        <translation>{name} a besoin de ses poids, {what}&#x202f;; mettez les deux dans un même dossier.</translation>
    </message>
    <message>
        <source>weights of no layer: {list}</source>
        <translation>des poids sans couche&#xa0;: {list}</translation>
    </message>
    <message>
        <source>{name} has not one output of ten numbers; save it with the ten outputs alone.</source>
        <translation>{name} n’a pas exactement une sortie de dix nombres&#x202f;; enregistrez-le avec ces dix sorties seulement.</translation>
    </message>
    <message>
        <source>{path} needs its weights, {name}; put both into one folder.</source>
        <translation>{path} a besoin de ses poids, {name}&#x202f;; mettez les deux dans un même dossier.</translation>
    </message>
    <message>
        <source>{name} is damaged or no ONNX model; save it again.</source>
        <translation>{name} est endommagé ou n’est pas un modèle ONNX&#x202f;; enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} takes its weights from other files; save the model again, in one file.</source>
        <translation>{name} prend ses poids dans d’autres fichiers&#x202f;; enregistrez de nouveau le modèle, en un seul fichier.</translation>
    </message>
    <message>
        <source>The network cannot be run by {runtime}; it is damaged or of another version.</source>
        <translation>Le réseau ne peut pas être exécuté par {runtime}&#x202f;; il est endommagé ou d’une autre version.</translation>
    </message>
    <message>
        <source>{name} has the operator {unknown}, which cannot be imported; use a network of plain layers.</source>
        <translation>{name} a l’opérateur {unknown}, qui ne peut pas être importé&#x202f;; utilisez un réseau de couches simples.</translation>
    </message>
    <message>
        <source>{name} refers to other places ({other}); do not use it.</source>
        <translation>{name} renvoie à d’autres endroits ({other})&#x202f;; ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>{name} is damaged or no SavedModel; save it again.</source>
        <translation>{name} est endommagé ou n’est pas un SavedModel&#x202f;; enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} cannot be read by TensorFlow; it is damaged or of another version.</source>
        <translation>{name} ne peut pas être lu par TensorFlow&#x202f;; il est endommagé ou d’une autre version.</translation>
    </message>
    <message>
        <source>{name} has nothing to serve; export the model again (model.export).</source>
        <translation>{name} n’offre rien à exécuter&#x202f;; exportez de nouveau le modèle (model.export).</translation>
    </message>
    <message>
        <source>{name} has functions of its own that restore its variables; do not use it.</source>
        <translation>{name} a ses propres fonctions pour restaurer ses variables&#x202f;; ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>{name} has files or tables beside its network; do not use it.</source>
        <translation>{name} a des fichiers ou des tables à côté de son réseau&#x202f;; ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>{name} has the operation {what}, which can do more than compute; do not use it.</source>
        <translation>{name} a l’opération {what}, qui peut faire plus que calculer&#x202f;; ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>weights alone, taken as those of dense layers ({activations})</source>
        <translation>des poids seuls, pris pour ceux de couches denses ({activations})</translation>
    </message>
    <message>
        <source>{path} is damaged or no file of weights; save it again.</source>
        <translation>{path} est endommagé ou n’est pas un fichier de poids&#x202f;; enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{path} has weights alone, and not those of dense layers from 784 pixels to ten digits; save the whole model (model.save).</source>
        <translation>{path} a des poids seuls, et non ceux de couches denses de 784 pixels à dix chiffres&#x202f;; enregistrez le modèle entier (model.save).</translation>
    </message>
    <message>
        <source>The network sums its numbers in a way that cannot be exported to this format.</source>
        <translation>Le réseau additionne ses nombres d’une façon qui ne peut pas être exportée vers ce format.</translation>
    </message>
    <message>
        <source>The network divides its outputs in a way that cannot be exported to this format.</source>
        <translation>Le réseau divise ses sorties d’une façon qui ne peut pas être exportée vers ce format.</translation>
    </message>
    <message>
        <source>The network takes a logarithm in a way that cannot be exported to this format.</source>
        <translation>Le réseau calcule un logarithme d’une façon qui ne peut pas être exportée vers ce format.</translation>
    </message>
    <message>
        <source>The layer {name} joins along another axis than the last; use another one.</source>
        <translation>La couche {name} assemble suivant un autre axe que le dernier&#x202f;; utilisez-en une autre.</translation>
    </message>
    <message>
        <source>The layer {name} ({what}) cannot be expressed in this format; use another one.</source>
        <translation>La couche {name} ({what}) ne peut pas être exprimée dans ce format&#x202f;; utilisez-en une autre.</translation>
    </message>
    <message>
        <source>The layer {name} is dilated, in groups or has its channels first; use another format.</source>
        <translation>La couche {name} est dilatée, en groupes ou a ses canaux en tête&#x202f;; utilisez un autre format.</translation>
    </message>
    <message>
        <source>The layer {name} normalises another axis than the last; use another format.</source>
        <translation>La couche {name} normalise un autre axe que le dernier&#x202f;; utilisez un autre format.</translation>
    </message>
    <message>
        <source>The layer {name} has the activation {other}; use another format.</source>
        <translation>La couche {name} a l’activation {other}&#x202f;; utilisez un autre format.</translation>
    </message>
    <message>
        <source>The layer {name} is a ReLU of another kind; use another format.</source>
        <translation>La couche {name} est un ReLU d’un autre type&#x202f;; utilisez un autre format.</translation>
    </message>
    <message>
        <source>The layer {name} is an ELU of another kind; use another format.</source>
        <translation>La couche {name} est un ELU d’un autre type&#x202f;; utilisez un autre format.</translation>
    </message>
    <message>
        <source>This format cannot divide these outputs by their sum; export to web or litert.</source>
        <translation>Ce format ne peut pas diviser ces sorties par leur somme&#x202f;; exportez vers web ou litert.</translation>
    </message>
    <message>
        <source>{name}, {size} GB</source>
        <translation>{name}, {size}&#xa0;Go</translation>
    </message>
    <message numerus="yes">
        <source>All {n} GPUs</source>
        <translation>
            <numerusform>Le seul GPU</numerusform>
            <numerusform>Les {n} GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>TensorFlow finds no device {device} here; choose one of {list}.</source>
        <translation>TensorFlow ne trouve pas d’appareil {device} ici&#x202f;; choisissez parmi {list}.</translation>
    </message>
    <message>
        <source>The training cannot be kept in {folder} ({reason}); make room and run it again.</source>
        <translation>L’entraînement ne peut pas être conservé dans {folder} ({reason})&#x202f;; faites de la place et relancez-le.</translation>
    </message>
    <message>
        <source>The training diverged in epoch {epoch}: {why}; choose a smaller learning rate.</source>
        <translation>L’entraînement a divergé à l’époque {epoch}&#xa0;: {why}&#x202f;; choisissez un taux d’apprentissage plus petit.</translation>
    </message>
    <message>
        <source>its weights became too large to be kept</source>
        <translation>ses poids sont devenus trop grands pour être conservés</translation>
    </message>
    <message>
        <source>its loss became infinite</source>
        <translation>sa perte est devenue infinie</translation>
    </message>
    <message>
        <source>without {names}, which are used only in training</source>
        <translation>sans {names}, qui ne servent qu’à l’entraînement</translation>
    </message>
    <message>
        <source>{name} is damaged or no file of weights; save the model again.</source>
        <translation>{name} est endommagé ou n’est pas un fichier de poids&#x202f;; enregistrez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>{name} refers to other files or places; save the model again, in one file.</source>
        <translation>{name} renvoie à d’autres fichiers ou endroits&#x202f;; enregistrez de nouveau le modèle, en un seul fichier.</translation>
    </message>
    <message>
        <source>{name} would unpack to more than {most} MB; do not use it.</source>
        <translation>{name} dépasserait {most}&#xa0;Mo une fois décompressé&#x202f;; ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>{path} has weights alone and no layers; save the whole model (model.save).</source>
        <translation>{path} a des poids seuls et pas de couches&#x202f;; enregistrez le modèle entier (model.save).</translation>
    </message>
    <message>
        <source>{path} cannot be loaded by Keras; it is damaged or of another version.</source>
        <translation>{path} ne peut pas être chargé par Keras&#x202f;; il est endommagé ou d’une autre version.</translation>
    </message>
    <message>
        <source>{path} is no .keras file; save the model again.</source>
        <translation>{path} n’est pas un fichier .keras&#x202f;; enregistrez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>{name} is damaged or no Keras model; save it again.</source>
        <translation>{name} est endommagé ou n’est pas un modèle Keras&#x202f;; enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The exported model agrees with the trained one on {share} only; it was not kept.</source>
        <translation>Le modèle exporté ne concorde avec le modèle entraîné que pour {share}&#x202f;; il n’a pas été conservé.</translation>
    </message>
    <message>
        <source>A model is exported by TensorFlow; run the same command with KERAS_BACKEND=tensorflow, which takes up the training that was kept.</source>
        <translation>Un modèle est exporté par TensorFlow&#x202f;; lancez la même commande avec KERAS_BACKEND=tensorflow, qui reprend l’entraînement conservé.</translation>
    </message>
    <message>
        <source>The model has weights that are no numbers (NaN or infinite); train it with a smaller learning rate.</source>
        <translation>Le modèle a des poids qui ne sont pas des nombres (NaN ou infini)&#x202f;; entraînez-le avec un taux d’apprentissage plus petit.</translation>
    </message>
    <message>
        <source>LiteRT cannot compute the network ({group}); use a network of plain layers.</source>
        <translation>LiteRT ne peut pas calculer le réseau ({group})&#x202f;; utilisez un réseau de couches simples.</translation>
    </message>
    <message>
        <source>LiteRT cannot compute the network; use a network of plain layers.</source>
        <translation>LiteRT ne peut pas calculer le réseau&#x202f;; utilisez un réseau de couches simples.</translation>
    </message>
    <message>
        <source>The weights of {name} do not fit the network that its card describes; train on from another one.</source>
        <translation>Les poids de {name} ne vont pas au réseau que décrit sa carte&#x202f;; poursuivez l’entraînement d’un autre.</translation>
    </message>
    <message>
        <source>{name} would write outside its own archive; do not use it.</source>
        <translation>{name} écrirait hors de sa propre archive&#x202f;; ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>{name} holds more than a network ({what}); do not use it.</source>
        <translation>{name} contient plus qu’un réseau ({what})&#x202f;; ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>{name} would grow to {size} MB when unpacked; do not use it.</source>
        <translation>{name} atteindrait {size}&#xa0;Mo une fois décompressé&#x202f;; ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>{name} holds one file twice; do not use it.</source>
        <translation>{name} contient deux fois un même fichier&#x202f;; ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>{name} has a layer of no name ({kind}); it is damaged, save it again.</source>
        <translation>{name} a une couche sans nom ({kind})&#x202f;; il est endommagé, enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} has {kind}, which is not taken here; use a network of plain layers.</source>
        <translation>{name} a {kind}, qui n’est pas accepté ici&#x202f;; utilisez un réseau de couches simples.</translation>
    </message>
    <message>
        <source>{name} has {what}, which is no plain layer of Keras and could run code of its own; rebuild the network from plain layers.</source>
        <translation>{name} a {what}, qui n’est pas une couche simple de Keras et pourrait exécuter son propre code&#x202f;; refaites le réseau avec des couches simples.</translation>
    </message>
    <message>
        <source>{name} has a custom object, {what}; use plain layers.</source>
        <translation>{name} a un objet personnalisé, {what}&#x202f;; utilisez des couches simples.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} layers; use a smaller network.</source>
        <translation>
            <numerusform>{name} a plus de {n} couche&#x202f;; utilisez un réseau plus petit.</numerusform>
            <numerusform>{name} a plus de {n} couches&#x202f;; utilisez un réseau plus petit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is nested more than {n} deep; it is damaged, save it again.</source>
        <translation>
            <numerusform>{name} dépasse {n} niveau d’imbrication&#x202f;; il est endommagé, enregistrez-le de nouveau.</numerusform>
            <numerusform>{name} dépasse {n} niveaux d’imbrication&#x202f;; il est endommagé, enregistrez-le de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} holds other files than a model; choose a new folder.</source>
        <translation>{folder} contient d’autres fichiers qu’un modèle&#x202f;; choisissez un nouveau dossier.</translation>
    </message>
    <message>
        <source>The model cannot be written to {folder} ({error}); make room or choose another folder.</source>
        <translation>Le modèle ne peut pas être écrit dans {folder} ({error})&#x202f;; faites de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Blue ink speaks for {digit}, orange ink against it.</source>
        <translation>L’encre bleue plaide pour {digit}, l’orange contre lui.</translation>
    </message>
    <message>
        <source>Beside the canvas, the arrow keys choose a digit of a number.</source>
        <translation>Hors de la feuille, les flèches choisissent un chiffre d’un nombre.</translation>
    </message>
    <message>
        <source>Probability of each digit</source>
        <translation>Probabilité de chaque chiffre</translation>
    </message>
    <message>
        <source>There is too much ink for a number: it is read as one digit.</source>
        <translation>Il y a trop d’encre pour un nombre&#xa0;: elle est lue comme un seul chiffre.</translation>
    </message>
    <message>
        <source>What the network sees: 28 × 28 pixels</source>
        <translation>Ce que voit le réseau&#xa0;: 28 × 28 pixels</translation>
    </message>
    <message>
        <source>Colours of the &amp;theme</source>
        <translation>Couleurs du &amp;thème</translation>
    </message>
    <message>
        <source>&amp;Blackboard</source>
        <translation>T&amp;ableau noir</translation>
    </message>
    <message>
        <source>Blue &amp;ink</source>
        <translation>&amp;Encre bleue</translation>
    </message>
    <message>
        <source>&amp;Plain</source>
        <translation>&amp;Uni</translation>
    </message>
    <message>
        <source>&amp;Lined</source>
        <translation>&amp;Ligné</translation>
    </message>
    <message>
        <source>&amp;Squared</source>
        <translation>&amp;Quadrillé</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>Pa&amp;pier</translation>
    </message>
    <message>
        <source>Read answers &amp;aloud</source>
        <translation>Lire les réponses à &amp;voix haute</translation>
    </message>
    <message>
        <source>This system has no voice to read aloud: install speech-dispatcher or espeak-ng.</source>
        <translation>Ce système n’a pas de voix pour lire&#xa0;: installez speech-dispatcher ou espeak-ng.</translation>
    </message>
    <message>
        <source>The answer could not be read aloud: {why}</source>
        <translation>La réponse n’a pas pu être lue à voix haute&#xa0;: {why}</translation>
    </message>
    <message>
        <source>by colour</source>
        <translation>par la couleur</translation>
    </message>
    <message>
        <source>in a frame</source>
        <translation>dans un cadre</translation>
    </message>
    <message>
        <source>without axes</source>
        <translation>sans les axes</translation>
    </message>
    <message>
        <source>uneven light</source>
        <translation>lumière inégale</translation>
    </message>
    <message>
        <source>light on dark</source>
        <translation>clair sur fond sombre</translation>
    </message>
    <message>
        <source>This system has no program that plays tones: install pulseaudio-utils or alsa-utils.</source>
        <translation>Ce système n’a pas de programme qui joue des sons&#xa0;: installez pulseaudio-utils ou alsa-utils.</translation>
    </message>
    <message>
        <source>Tones could not be played: {why}</source>
        <translation>Les sons n’ont pas pu être joués&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Only the stylus draws now. The menu Drawing lets fingers draw again.</source>
        <translation>Seul le stylet dessine maintenant. Le menu Dessin permet de nouveau de dessiner avec les doigts.</translation>
    </message>
    <message>
        <source>{mode}: on</source>
        <translation>{mode} : activé</translation>
    </message>
    <message>
        <source>{mode}: off</source>
        <translation>{mode} : désactivé</translation>
    </message>
    <message>
        <source>it ended the process in which it was tried</source>
        <translation>il a mis fin au processus dans lequel il a été essayé</translation>
    </message>
    <message numerus="yes">
        <source>it has not read {n} digits within {seconds} seconds, in a separate process</source>
        <translation>
            <numerusform>il n’a pas lu {n} chiffre en {seconds} secondes, dans un processus séparé</numerusform>
            <numerusform>il n’a pas lu {n} chiffres en {seconds} secondes, dans un processus séparé</numerusform>
        </translation>
    </message>
    <message>
        <source>it needs more than {size} GB of memory</source>
        <translation>il demande plus de {size}&#xa0;Go de mémoire</translation>
    </message>
    <message>
        <source>it takes {seconds} seconds to read a digit</source>
        <translation>il met {seconds} secondes à lire un chiffre</translation>
    </message>
    <message>
        <source>The model cannot be used ({what}); use another one.</source>
        <translation>Le modèle est inutilisable ({what})&#x202f;; utilisez-en un autre.</translation>
    </message>
    <message>
        <source>it has loops or branches, which no network made here has</source>
        <translation>il a des boucles ou des branches, ce qu’aucun réseau fait ici n’a</translation>
    </message>
    <message>
        <source>it cannot be loaded by LiteRT</source>
        <translation>il ne peut pas être chargé par LiteRT</translation>
    </message>
    <message>
        <source>it does not take one 28x28 digit image to ten probabilities</source>
        <translation>il ne transforme pas une image de chiffre 28x28 en dix probabilités</translation>
    </message>
    <message>
        <source>it gives features that are no numbers</source>
        <translation>il donne des caractéristiques qui ne sont pas des nombres</translation>
    </message>
    <message>
        <source>it fails while it reads a digit</source>
        <translation>il échoue en lisant un chiffre</translation>
    </message>
    <message>
        <source>it gives answers that are no probabilities</source>
        <translation>il donne des réponses qui ne sont pas des probabilités</translation>
    </message>
    <message>
        <source>it gives answers that are no numbers</source>
        <translation>il donne des réponses qui ne sont pas des nombres</translation>
    </message>
    <message>
        <source>it gives other answers than its layers do</source>
        <translation>il donne d’autres réponses que ses couches</translation>
    </message>
    <message>
        <source>This network cannot be followed layer by layer ({what}); its map is made by hiding parts of the ink in turn.</source>
        <translation>Ce réseau ne peut pas être suivi couche par couche ({what})&#x202f;; sa carte est faite en cachant tour à tour des parties de l’encre.</translation>
    </message>
    <message>
        <source>it has slopes that are no numbers</source>
        <translation>il a des pentes qui ne sont pas des nombres</translation>
    </message>
    <message>
        <source>it has more than one input</source>
        <translation>il a plus d’une entrée</translation>
    </message>
    <message>
        <source>it does not say how large its image is</source>
        <translation>il ne dit pas quelle taille a son image</translation>
    </message>
    <message>
        <source>it computes in an unusual way</source>
        <translation>il calcule d’une façon inhabituelle</translation>
    </message>
    <message>
        <source>it takes something for an image that is not one</source>
        <translation>il prend pour une image ce qui n’en est pas une</translation>
    </message>
    <message>
        <source>it has the operator {what}</source>
        <translation>il a l’opérateur {what}</translation>
    </message>
    <message>
        <source>it has an operator {kind} of an unusual kind</source>
        <translation>il a un opérateur {kind} d’un type inhabituel</translation>
    </message>
    <message>
        <source>it cuts its numbers off in an unusual way</source>
        <translation>il tronque ses nombres d’une façon inhabituelle</translation>
    </message>
    <message>
        <source>it mixes several images</source>
        <translation>il mêle plusieurs images</translation>
    </message>
    <message>
        <source>it has a dense layer of another size than its input</source>
        <translation>il a une couche dense d’une autre taille que son entrée</translation>
    </message>
    <message>
        <source>it normalises other channels than it has</source>
        <translation>il normalise d’autres canaux que ceux qu’il a</translation>
    </message>
    <message>
        <source>it joins or divides what it computes in an unusual way</source>
        <translation>il assemble ou divise ce qu’il calcule d’une façon inhabituelle</translation>
    </message>
    <message>
        <source>it has functions of its own</source>
        <translation>il a ses propres fonctions</translation>
    </message>
    <message>
        <source>it has the operator {what} of {other}</source>
        <translation>il a l’opérateur {what} de {other}</translation>
    </message>
    <message>
        <source>it takes its weights from other files</source>
        <translation>il prend ses poids dans d’autres fichiers</translation>
    </message>
    <message>
        <source>it has weights of an unusual kind</source>
        <translation>il a des poids d’un type inhabituel</translation>
    </message>
    <message>
        <source>it has filters of an unusual kind</source>
        <translation>il a des filtres d’un type inhabituel</translation>
    </message>
    <message>
        <source>it has pooling of an unusual kind</source>
        <translation>il a un regroupement (pooling) d’un type inhabituel</translation>
    </message>
    <message>
        <source>it has no place for its image</source>
        <translation>il n’a pas de place pour son image</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {n} operations</source>
        <translation>
            <numerusform>il a plus de {n} opération</numerusform>
            <numerusform>il a plus de {n} opérations</numerusform>
        </translation>
    </message>
    <message>
        <source>it needs the operation {what}</source>
        <translation>il demande l’opération {what}</translation>
    </message>
    <message>
        <source>it has a variable without a value</source>
        <translation>il a une variable sans valeur</translation>
    </message>
    <message>
        <source>it has the operation {what} of an unusual kind</source>
        <translation>il a l’opération {what} d’un type inhabituel</translation>
    </message>
    <message>
        <source>it takes the mean of a batch</source>
        <translation>il calcule la moyenne d’un lot</translation>
    </message>
    <message>
        <source>it has functions or tensors that refer to each other</source>
        <translation>il a des fonctions ou des tenseurs qui renvoient les uns aux autres</translation>
    </message>
    <message>
        <source>it calls too many functions</source>
        <translation>il appelle trop de fonctions</translation>
    </message>
    <message>
        <source>it calls a function that it does not have</source>
        <translation>il appelle une fonction qu’il n’a pas</translation>
    </message>
    <message>
        <source>it lacks a part of its network</source>
        <translation>il ne contient pas tout son réseau</translation>
    </message>
    <message>
        <source>it lacks its file of variables</source>
        <translation>il ne contient pas son fichier de variables</translation>
    </message>
    <message>
        <source>it has variables of more than {most} MB</source>
        <translation>il a des variables de plus de {most}&#xa0;Mo</translation>
    </message>
    <message>
        <source>it has variables in several parts</source>
        <translation>il a des variables en plusieurs parties</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Aucun fichier ou dossier de ce nom</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission refusée</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Opération non permise</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>C’est un dossier</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>Le dossier n’est pas vide</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nom de fichier trop long</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Plus de place sur le périphérique</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Quota de disque dépassé</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Périphérique ou ressource occupé</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Connexion interrompue par l’autre côté</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Délai de connexion dépassé</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Le réseau n’est pas accessible</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Aucune route vers l’hôte</translation>
    </message>
</context>
</TS>
