<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>training networks of your own</source>
        <translation>entrenar redes propias</translation>
    </message>
    <message>
        <source>Training needs TensorFlow, which is not installed ({packages}); install digitpad with it, pip install &apos;digitpad[train]&apos;.</source>
        <translation>El entrenamiento necesita TensorFlow, que no está instalado ({packages}); instale digitpad con él: pip install &apos;digitpad[train]&apos;.</translation>
    </message>
    <message>
        <source>Not in digitpad-lite: {purpose}. Install digitpad, the full edition, which leaves your drawings, settings and networks as they are.</source>
        <translation>Falta en digitpad-lite: {purpose}. Instale digitpad, la edición completa, que deja sus dibujos, ajustes y redes como están.</translation>
    </message>
    <message>
        <source>Not in the packaged digitpad: {deed}. A digitpad that is installed as a package of Python, with its extra digitpad[export], can do it.</source>
        <translation>Falta en el digitpad empaquetado: {deed}. Un digitpad instalado como paquete de Python, con su extra digitpad[export], puede hacerlo.</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {n} bytes</source>
        <translation>
            <numerusform>tiene más de {n} byte</numerusform>
            <numerusform>tiene más de {n} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>it is of a newer version of digitpad</source>
        <translation>es de una versión más reciente de digitpad</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>{path} is damaged in part, which cannot be copied ({reason}); move it to save changes.</source>
        <translation>{path} está dañado en parte y no se puede copiar ({reason}); muévalo para guardar los cambios.</translation>
    </message>
    <message>
        <source>{path} cannot be saved ({reason}); the next change will try again.</source>
        <translation>{path} no se puede guardar ({reason}); se volverá a intentar con el próximo cambio.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>{path} no se puede eliminar ({reason}); elimínelo a mano.</translation>
    </message>
    <message>
        <source>{parent} cannot be used ({reason}), so nothing is remembered; check its permissions.</source>
        <translation>{parent} no se puede usar ({reason}), así que no se recuerda nada; revise sus permisos.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({why}), nor be renamed ({reason}); move it to save changes.</source>
        <translation>{path} no se puede usar ({why}) ni renombrar ({reason}); muévalo para guardar los cambios.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({why}); it was renamed {name}, and digitpad starts afresh.</source>
        <translation>{path} no se puede usar ({why}); se ha renombrado a {name} y digitpad empieza de cero.</translation>
    </message>
    <message>
        <source>it has a number that is no finite one of 64 bits</source>
        <translation>contiene un número que no es un número finito de 64 bits</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message numerus="yes">
        <source>it has a text of more than {n} characters</source>
        <translation>
            <numerusform>contiene un texto de más de {n} carácter</numerusform>
            <numerusform>contiene un texto de más de {n} caracteres</numerusform>
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
        <translation>{name} no se puede usar ({reason}); compruebe que puede leer y escribir ahí, o elija otro lugar.</translation>
    </message>
    <message>
        <source>Something went wrong inside digitpad ({name}); please report it with {log}.</source>
        <translation>Algo falló dentro de digitpad ({name}); le rogamos que lo comunique junto con {log}.</translation>
    </message>
    <message>
        <source>MNIST as npz, IDX or TFRecord files, tables (CSV) with a label and 784 pixels a row, folders or zip files of images in folders named 0 to 9, pen strokes (UNIPEN, or UCI&apos;s pendigits.tra and .tes, or UJIpenchars2), and Swiss scans</source>
        <translation>MNIST como archivos npz, IDX o TFRecord, tablas (CSV) con una etiqueta y 784 píxeles por fila, carpetas o archivos zip de imágenes en carpetas llamadas 0 a 9, trazos de lápiz (UNIPEN, o pendigits.tra y .tes de la UCI, o UJIpenchars2) y escaneos suizos</translation>
    </message>
    <message>
        <source>{path} does not fit the memory of this computer; use a part of it.</source>
        <translation>{path} no cabe en la memoria de este equipo; use una parte.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds only {n} digits, too few to hold some of them out; use at least 12.</source>
        <translation>
            <numerusform>{path} contiene solo {n} dígito, demasiado poco para reservar alguno; use al menos 12.</numerusform>
            <numerusform>{path} contiene solo {n} dígitos, demasiado pocos para reservar algunos; use al menos 12.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds pen strokes, not images; name a file of images, such as MNIST, too.</source>
        <translation>{path} contiene trazos de lápiz, no imágenes; indique también un archivo de imágenes, como MNIST.</translation>
    </message>
    <message>
        <source>{path} has no folders named 0 to 9; name the files in it. What can be read: {formats}.</source>
        <translation>{path} no tiene carpetas llamadas 0 a 9; indique los archivos que contiene. Se pueden leer: {formats}.</translation>
    </message>
    <message>
        <source>{path} is no data file that can be read; what can: {formats}.</source>
        <translation>{path} no es un archivo de datos que se pueda leer; se pueden leer: {formats}.</translation>
    </message>
    <message>
        <source>{path} is missing; check the name, or get the file anew.</source>
        <translation>Falta {path}; compruebe el nombre u obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}); get it anew.</source>
        <translation>{path} no se puede leer ({error}); obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is empty; what can be read: {formats}.</source>
        <translation>{path} está vacío; se pueden leer: {formats}.</translation>
    </message>
    <message>
        <source>{data}: the file cannot be fetched from {url} ({reason}); check the network and the room in {folder}, or get it in another way.</source>
        <translation>{data}: el archivo no se puede descargar de {url} ({reason}); compruebe la red y el espacio en {folder}, u obténgalo de otra manera.</translation>
    </message>
    <message>
        <source>{data}: the download was cancelled; nothing was kept.</source>
        <translation>{data}: la descarga se canceló; no se guardó nada.</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>se cortó la conexión</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>Nombre o servicio desconocido</translation>
    </message>
    <message>
        <source>{path} holds arrays of other names than x_{part} and y_{part} ({held}); rename them.</source>
        <translation>{path} contiene matrices con nombres distintos de x_{part} e y_{part} ({held}); renómbrelas.</translation>
    </message>
    <message>
        <source>{path} holds arrays of other shapes than MNIST&apos;s: {shape} and {other}, not (n, 28, 28) and (n,); make the images 28x28 first.</source>
        <translation>{path} contiene matrices de dimensiones distintas a las de MNIST: {shape} y {other}, no (n, 28, 28) y (n,); convierta antes las imágenes a 28x28.</translation>
    </message>
    <message>
        <source>it holds more than it says</source>
        <translation>contiene más de lo que dice</translation>
    </message>
    <message>
        <source>it holds less than it says</source>
        <translation>contiene menos de lo que dice</translation>
    </message>
    <message>
        <source>{path} is missing; put MNIST there, or name its folder in DIGITPAD_DATA.</source>
        <translation>Falta {path}; ponga MNIST ahí o indique su carpeta en DIGITPAD_DATA.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a file of digits ({reason}); get it anew.</source>
        <translation>{path} no se puede leer como archivo de dígitos ({reason}); obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>it lists too many files</source>
        <translation>enumera demasiados archivos</translation>
    </message>
    <message>
        <source>{path} holds no digits in one of its parts; use another file.</source>
        <translation>Una de las partes de {path} no contiene dígitos; use otro archivo.</translation>
    </message>
    <message numerus="yes">
        <source>{path} says that {name} has {number} digits in {count} bytes; {n} digits and {most} bytes are the most that is read.</source>
        <translation>
            <numerusform>{path} dice que {name} tiene {number} dígitos en {count} bytes; se leen como mucho {n} dígito y {most} bytes.</numerusform>
            <numerusform>{path} dice que {name} tiene {number} dígitos en {count} bytes; se leen como mucho {n} dígitos y {most} bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>over 10^15</source>
        <translation>más de 10^15</translation>
    </message>
    <message>
        <source>an array&apos;s header of version {version} is not known</source>
        <translation>no se conoce la versión {version} de la cabecera de una matriz</translation>
    </message>
    <message>
        <source>an array holds {dtype}, which are no digits</source>
        <translation>una matriz contiene {dtype}, que no son dígitos</translation>
    </message>
    <message>
        <source>an array has lengths that are none</source>
        <translation>una matriz tiene longitudes imposibles</translation>
    </message>
    <message>
        <source>{path} holds labels that are no whole numbers; use the digits 0 to 9.</source>
        <translation>{path} contiene etiquetas que no son números enteros; use los dígitos 0 a 9.</translation>
    </message>
    <message>
        <source>{path} holds labels outside 0 to 9; use a file of digits.</source>
        <translation>{path} contiene etiquetas fuera del intervalo de 0 a 9; use un archivo de dígitos.</translation>
    </message>
    <message>
        <source>{path} holds pixels outside 0 to 255; bring them to this range, or to 0 to 1.</source>
        <translation>{path} contiene píxeles fuera del intervalo de 0 a 255; llévelos a ese intervalo o al de 0 a 1.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds over {n} images; use a part of it.</source>
        <translation>
            <numerusform>{path} contiene más de {n} imagen; use una parte.</numerusform>
            <numerusform>{path} contiene más de {n} imágenes; use una parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds no images in its folders 0 to 9.</source>
        <translation>{path} no contiene imágenes en sus carpetas 0 a 9.</translation>
    </message>
    <message>
        <source>{name} leads out of the folder that it is unpacked to; do not use this file.</source>
        <translation>{name} se sale de la carpeta en la que se descomprime; no use este archivo.</translation>
    </message>
    <message>
        <source>{name} has more than {size} MB, which is too large for an image of a digit.</source>
        <translation>{name} tiene más de {size} MB, demasiado para la imagen de un dígito.</translation>
    </message>
    <message>
        <source>{name} shows no ink; take it out of the folder.</source>
        <translation>{name} no muestra tinta; sáquela de la carpeta.</translation>
    </message>
    <message>
        <source>The labels of {images} are missing; put {name} beside it.</source>
        <translation>Faltan las etiquetas de {images}; ponga {name} al lado.</translation>
    </message>
    <message>
        <source>it holds another kind of array</source>
        <translation>contiene otro tipo de matriz</translation>
    </message>
    <message>
        <source>its images are {width}x{height}, not 28x28</source>
        <translation>sus imágenes son de {width}x{height}, no de 28x28</translation>
    </message>
    <message numerus="yes">
        <source>it says that it holds {n} digits; {most} are the most that is read</source>
        <translation>
            <numerusform>dice que contiene {n} dígito; se leen como mucho {most}</numerusform>
            <numerusform>dice que contiene {n} dígitos; se leen como mucho {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>it ends in its header</source>
        <translation>termina en su cabecera</translation>
    </message>
    <message>
        <source>{path} cannot be read as an IDX file of digits ({error}); get it anew.</source>
        <translation>{path} no se puede leer como archivo IDX de dígitos ({error}); obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>it is not compressed in this way</source>
        <translation>no está comprimido de esta manera</translation>
    </message>
    <message numerus="yes">
        <source>codes of {n} bits are not known</source>
        <translation>
            <numerusform>no se conocen códigos de {n} bit</numerusform>
            <numerusform>no se conocen códigos de {n} bits</numerusform>
        </translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message numerus="yes">
        <source>it unpacks to more than {n} bytes</source>
        <translation>
            <numerusform>ocupa más de {n} byte al descomprimirse</numerusform>
            <numerusform>ocupa más de {n} bytes al descomprimirse</numerusform>
        </translation>
    </message>
    <message>
        <source>no records of digits</source>
        <translation>ningún registro de dígitos</translation>
    </message>
    <message>
        <source>a damaged record</source>
        <translation>un registro dañado</translation>
    </message>
    <message>
        <source>the end of the file is missing</source>
        <translation>falta el final del archivo</translation>
    </message>
    <message>
        <source>{path} holds no scans as WRITER/DIGIT/number-N.png; name the archive that has them.</source>
        <translation>{path} no contiene escaneos del tipo AUTOR/DÍGITO/number-N.png; indique el archivo que los tenga.</translation>
    </message>
    <message>
        <source>{path} is missing; put the scans there, or name their folder.</source>
        <translation>Falta {path}; ponga ahí los escaneos o indique su carpeta.</translation>
    </message>
    <message>
        <source>{path} is no zip archive of scans, or it is damaged; get it anew.</source>
        <translation>{path} no es un archivo zip de escaneos o está dañado; obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>{path} holds a name that leads out of it ({what}); get the file anew.</source>
        <translation>{path} contiene un nombre que se sale de él ({what}); obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>no end of a directory</source>
        <translation>falta el final del directorio</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds more than {n} entries; name an archive of scans.</source>
        <translation>
            <numerusform>{path} contiene más de {n} entrada; indique un archivo de escaneos.</numerusform>
            <numerusform>{path} contiene más de {n} entradas; indique un archivo de escaneos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in {path} is larger than a scan of a digit; get the file anew.</source>
        <translation>{name} en {path} es más grande que el escaneo de un dígito; obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>{name} in {path} cannot be unpacked ({error}); get the file anew.</source>
        <translation>{name} en {path} no se puede descomprimir ({error}); obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is no image; get the file anew.</source>
        <translation>{name} no es una imagen; obtenga el archivo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>{path} has over {n} rows; use a part of it.</source>
        <translation>
            <numerusform>{path} tiene más de {n} fila; use una parte.</numerusform>
            <numerusform>{path} tiene más de {n} filas; use una parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of {path} ends in {what}, which is no digit 0 to 9.</source>
        <translation>La línea {number} de {path} termina en {what}, que no es un dígito de 0 a 9.</translation>
    </message>
    <message>
        <source>Line {number} of {path} is not understood; it should hold x and y of 8 points, 0 to 100, and a digit.</source>
        <translation>No se entiende la línea {number} de {path}; debería contener las coordenadas x e y de 8 puntos, de 0 a 100, y un dígito.</translation>
    </message>
    <message>
        <source>{path} has no column of labels beside 784 of pixels; name a table that has.</source>
        <translation>{path} no tiene una columna de etiquetas junto a 784 de píxeles; indique una tabla que la tenga.</translation>
    </message>
    <message>
        <source>Line {number} of {path} holds pixels outside 0 to 255; bring them to this range.</source>
        <translation>La línea {number} de {path} contiene píxeles fuera del intervalo de 0 a 255; llévelos a ese intervalo.</translation>
    </message>
    <message>
        <source>something other than numbers</source>
        <translation>algo que no son números</translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers</source>
        <translation>
            <numerusform>{n} número</numerusform>
            <numerusform>{n} números</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of {path} is no label and 784 pixels ({held}); get the file anew.</source>
        <translation>La línea {number} de {path} no es una etiqueta y 784 píxeles ({held}); obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>{path} holds no digits of UJIpenchars2; name the file of that collection.</source>
        <translation>{path} no contiene dígitos de UJIpenchars2; indique el archivo de esa colección.</translation>
    </message>
    <message>
        <source>{path} ends in the middle of a digit; get the file anew.</source>
        <translation>{path} termina en medio de un dígito; obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Line {number} of {path} is not understood: {what}; get the file anew.</source>
        <translation>No se entiende la línea {number} de {path}: {what}; obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is missing; put the pen strokes there, or name their folder.</source>
        <translation>Falta {path}; ponga ahí los trazos de lápiz o indique su carpeta.</translation>
    </message>
    <message>
        <source>The text in {path} cannot be read ({error}); get the file anew.</source>
        <translation>El texto de {path} no se puede leer ({error}); obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>una línea es demasiado larga</translation>
    </message>
    <message numerus="yes">
        <source>it has over {most} bytes or {n} lines</source>
        <translation>
            <numerusform>tiene más de {most} bytes o de {n} línea</numerusform>
            <numerusform>tiene más de {most} bytes o de {n} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path} holds over {n} drawings; use a part of it.</source>
        <translation>
            <numerusform>{path} contiene más de {n} dibujo; use una parte.</numerusform>
            <numerusform>{path} contiene más de {n} dibujos; use una parte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line {number} of {path} is in a stroke of over {n} points; get the file anew.</source>
        <translation>
            <numerusform>La línea {number} de {path} está en un trazo de más de {n} punto; obtenga el archivo de nuevo.</numerusform>
            <numerusform>La línea {number} de {path} está en un trazo de más de {n} puntos; obtenga el archivo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no images among {list}; name MNIST, or others, too.</source>
        <translation>No hay imágenes entre {list}; indique también MNIST u otras.</translation>
    </message>
    <message numerus="yes">
        <source>There are no digits to learn from beside the {n} held-out ones; get MNIST.</source>
        <translation>
            <numerusform>No hay dígitos de los que aprender aparte del {n} reservado; obtenga MNIST.</numerusform>
            <numerusform>No hay dígitos de los que aprender aparte de los {n} reservados; obtenga MNIST.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A batch of {batch_size} is more than the {n} digits there are; choose a smaller one.</source>
        <translation>
            <numerusform>Un lote de {batch_size} supera el {n} dígito que hay; elija uno menor.</numerusform>
            <numerusform>Un lote de {batch_size} supera los {n} dígitos que hay; elija uno menor.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is no file but a pipe or a device; name a file.</source>
        <translation>{path} no es un archivo, sino una tubería o un dispositivo; indique un archivo.</translation>
    </message>
    <message>
        <source>{path} holds no digits; name a file that does.</source>
        <translation>{path} no contiene dígitos; indique un archivo que los contenga.</translation>
    </message>
    <message>
        <source>{path} does not exist; check the name.</source>
        <translation>{path} no existe; compruebe el nombre.</translation>
    </message>
    <message>
        <source>{path} has neither {first} nor {second}, nor folders named 0 to 9; name the files themselves.</source>
        <translation>{path} no tiene ni {first} ni {second}, ni carpetas llamadas 0 a 9; indique los propios archivos.</translation>
    </message>
    <message>
        <source>Pen strokes</source>
        <translation>Trazos de lápiz</translation>
    </message>
    <message>
        <source>Swiss scans</source>
        <translation>Escaneos suizos</translation>
    </message>
    <message>
        <source>Spanish pen strokes</source>
        <translation>Trazos de lápiz españoles</translation>
    </message>
    <message>
        <source>{named} has no {file}; name the folder that has it.</source>
        <translation>{named} no tiene {file}; indique la carpeta que lo tenga.</translation>
    </message>
    <message>
        <source>{file} is nowhere: download it on the Train page, or name its folder with --data or in DIGITPAD_DATA.</source>
        <translation>{file} no está en ninguna parte: descárguelo en la página Entrenar, o indique su carpeta con --data o en DIGITPAD_DATA.</translation>
    </message>
    <message>
        <source>{file} is nowhere: download it on the Train page or by `python -m digitpad_training.sources --download`, or name its folder with --data or in DIGITPAD_DATA.</source>
        <translation>{file} no está en ninguna parte: descárguelo en la página Entrenar o con `python -m digitpad_training.sources --download`, o indique su carpeta con --data o en DIGITPAD_DATA.</translation>
    </message>
    <message>
        <source>{path} is not as it was published (its checksum differs); get it anew.</source>
        <translation>{path} no es como se publicó (la suma de comprobación difiere); obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>La imagen</translation>
    </message>
    <message numerus="yes">
        <source>{name} shows more than {n} pieces of ink; cut out the number to read.</source>
        <translation>
            <numerusform>{name} muestra más de {n} mancha de tinta; recorte el número que hay que leer.</numerusform>
            <numerusform>{name} muestra más de {n} manchas de tinta; recorte el número que hay que leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has more than {size} MB; save the drawing as PNG and open that.</source>
        <translation>{name} tiene más de {size} MB; guarde el dibujo como PNG y abra ese.</translation>
    </message>
    <message>
        <source>{name} was changed after digitpad had saved it, and is no drawing any more; save it as PNG and open that.</source>
        <translation>{name} se modificó después de que digitpad lo guardara y ya no es un dibujo; guárdelo como PNG y abra ese.</translation>
    </message>
    <message>
        <source>{name} shows no ink; use an image with a digit on plain paper.</source>
        <translation>{name} no muestra tinta; use una imagen de un dígito sobre papel liso.</translation>
    </message>
    <message>
        <source>{name} needs more memory than an image may take; make it smaller.</source>
        <translation>{name} necesita más memoria de la que puede ocupar una imagen; redúzcala.</translation>
    </message>
    <message>
        <source>{name} is a folder; name the image files in it.</source>
        <translation>{name} es una carpeta; indique las imágenes que contiene.</translation>
    </message>
    <message>
        <source>{name} is of a kind that is not read ({kind}); save it as PNG or JPEG and open that.</source>
        <translation>{name} es de un formato que no se lee aquí ({kind}); guarde la imagen como PNG o JPEG y abra esa.</translation>
    </message>
    <message>
        <source>{name} does not exist; check the name.</source>
        <translation>{name} no existe; compruebe el nombre.</translation>
    </message>
    <message>
        <source>it is damaged or incomplete</source>
        <translation>está dañada o incompleta</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}; try another copy of it.</source>
        <translation>{name} no se puede leer: {reason}; pruebe con otra copia.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is a JPEG of more than {n} scans; save it as an ordinary one.</source>
        <translation>
            <numerusform>{name} es un JPEG de más de {n} barrido; guárdelo como uno corriente.</numerusform>
            <numerusform>{name} es un JPEG de más de {n} barridos; guárdelo como uno corriente.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is no PNG, JPEG, BMP, WebP, TIFF or GIF image; convert it to one.</source>
        <translation>{name} no es una imagen PNG, JPEG, BMP, WebP, TIFF ni GIF; conviértala.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} million pixels; make it smaller.</source>
        <translation>
            <numerusform>{name} tiene más de {n} millón de píxeles; redúzcala.</numerusform>
            <numerusform>{name} tiene más de {n} millones de píxeles; redúzcala.</numerusform>
        </translation>
    </message>
    <message>
        <source>a HEIC image</source>
        <translation>una imagen HEIC</translation>
    </message>
    <message>
        <source>an AVIF image</source>
        <translation>una imagen AVIF</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation>una imagen JPEG 2000</translation>
    </message>
    <message>
        <source>a JPEG XL image</source>
        <translation>una imagen JPEG XL</translation>
    </message>
    <message>
        <source>a Photoshop image</source>
        <translation>una imagen de Photoshop</translation>
    </message>
    <message>
        <source>an SVG that was not saved by digitpad</source>
        <translation>un SVG que no guardó digitpad</translation>
    </message>
    <message>
        <source>The export was ended at its limit: {limit}.</source>
        <translation>La exportación se interrumpió en su límite: {limit}.</translation>
    </message>
    <message>
        <source>The import was ended at its limit: {limit}.</source>
        <translation>La importación se interrumpió en su límite: {limit}.</translation>
    </message>
    <message>
        <source>{size} GB of memory</source>
        <translation>{size} GB de memoria</translation>
    </message>
    <message>
        <source>{seconds} minutes</source>
        <translation>{seconds} minutos</translation>
    </message>
    <message>
        <source>No temporary files can be written ({reason}); make room for them, or set TMPDIR.</source>
        <translation>No se pueden escribir archivos temporales ({reason}); haga sitio para ellos o defina TMPDIR.</translation>
    </message>
    <message>
        <source>The export failed: its process ended unexpectedly ({how}), for want of memory or because the file is damaged.</source>
        <translation>La exportación falló: su proceso terminó de forma inesperada ({how}), por falta de memoria o porque el archivo está dañado.</translation>
    </message>
    <message>
        <source>The import failed: its process ended unexpectedly ({how}), for want of memory or because the file is damaged.</source>
        <translation>La importación falló: su proceso terminó de forma inesperada ({how}), por falta de memoria o porque el archivo está dañado.</translation>
    </message>
    <message>
        <source>The process that reads the digits has ended; choose them again.</source>
        <translation>El proceso que lee los dígitos ha terminado; elíjalos de nuevo.</translation>
    </message>
    <message>
        <source>{path} is damaged or of an unknown kind; get it anew.</source>
        <translation>{path} está dañado o es de un tipo desconocido; obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} takes longer than {seconds} seconds to read; save it in a simpler form.</source>
        <translation>{name} tarda más de {seconds} segundos en leerse; guárdela en una forma más sencilla.</translation>
    </message>
    <message>
        <source>{name} cannot be read: it needs more than 1 GB of memory, or is damaged; make it smaller.</source>
        <translation>{name} no se puede leer: necesita más de 1 GB de memoria o está dañada; redúzcala.</translation>
    </message>
    <message>
        <source>The folder of models {models} cannot be written ({reason}); check it, and that there is room.</source>
        <translation>No se puede escribir en la carpeta de modelos {models} ({reason}); revísela y compruebe que haya sitio.</translation>
    </message>
    <message>
        <source>The model cannot be put in {models} ({reason}); check it, and that there is room.</source>
        <translation>El modelo no se puede poner en {models} ({reason}); revíselo y compruebe que haya sitio.</translation>
    </message>
    <message>
        <source>The import failed: its package refers to other places.</source>
        <translation>La importación falló: su paquete remite a otros lugares.</translation>
    </message>
    <message numerus="yes">
        <source>{path} could not be read within the limits of 2 GB and {n} seconds; use a part of it, or get it anew.</source>
        <translation>
            <numerusform>{path} no se pudo leer dentro de los límites de 2 GB y {n} segundo; use una parte u obténgalo de nuevo.</numerusform>
            <numerusform>{path} no se pudo leer dentro de los límites de 2 GB y {n} segundos; use una parte u obténgalo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>no more samples came</source>
        <translation>no llegaron más muestras</translation>
    </message>
    <message>
        <source>{path} needs more than 2 GB of memory; use a part of it.</source>
        <translation>{path} necesita más de 2 GB de memoria; use una parte.</translation>
    </message>
    <message>
        <source>No process can be started ({reason}); close other programs and try again.</source>
        <translation>No se puede iniciar ningún proceso ({reason}); cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>exit status {code}</source>
        <translation>código de salida {code}</translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation>señal {name}</translation>
    </message>
    <message>
        <source>The training was stopped; what it had learned is still kept.</source>
        <translation>El entrenamiento se detuvo; lo que había aprendido se conserva.</translation>
    </message>
    <message>
        <source>The training did not answer and was ended; its last whole epoch is kept.</source>
        <translation>El entrenamiento no respondía y se interrumpió; su última época completa se conserva.</translation>
    </message>
    <message>
        <source>epoch {epoch}, step {step}</source>
        <translation>época {epoch}, paso {step}</translation>
    </message>
    <message numerus="yes">
        <source>The training has not answered for {n} seconds and was ended.</source>
        <translation>
            <numerusform>El entrenamiento lleva {n} segundo sin responder y se interrumpió.</numerusform>
            <numerusform>El entrenamiento lleva {n} segundos sin responder y se interrumpió.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training&apos;s process ended unexpectedly ({how}).</source>
        <translation>El proceso del entrenamiento terminó de forma inesperada ({how}).</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>probabilidades</translation>
    </message>
    <message>
        <source>sigmoids</source>
        <translation>sigmoides</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>Exporting to {name}, and checking it…</source>
        <translation>Exportando a {name} y comprobándolo…</translation>
    </message>
    <message numerus="yes">
        <source>{n} digits in {runtime}: largest difference of a probability {difference}, the same digit on {share}</source>
        <translation>
            <numerusform>{n} dígito en {runtime}: mayor diferencia de una probabilidad {difference}, el mismo dígito en {share}</numerusform>
            <numerusform>{n} dígitos en {runtime}: mayor diferencia de una probabilidad {difference}, el mismo dígito en {share}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is written. {check}.</source>
        <translation>{name} se ha escrito. {check}.</translation>
    </message>
    <message>
        <source>Importing {name}, and trying it on known digits…</source>
        <translation>Importando {name} y probándolo con dígitos conocidos…</translation>
    </message>
    <message>
        <source>values {range}</source>
        <translation>valores {range}</translation>
    </message>
    <message>
        <source>bright ink</source>
        <translation>tinta clara</translation>
    </message>
    <message>
        <source>dark ink</source>
        <translation>tinta oscura</translation>
    </message>
    <message>
        <source>images transposed</source>
        <translation>imágenes transpuestas</translation>
    </message>
    <message>
        <source>images padded to {side}x{side}</source>
        <translation>imágenes rellenadas hasta {side}x{side}</translation>
    </message>
    <message>
        <source>images enlarged to {side}x{side}</source>
        <translation>imágenes ampliadas a {side}x{side}</translation>
    </message>
    <message>
        <source>outputs: {outputs}</source>
        <translation>salidas: {outputs}</translation>
    </message>
    <message>
        <source>{how}; {share} of digits made to try it on read right</source>
        <translation>{how}; leído bien el {share} de los dígitos hechos para probarlo</translation>
    </message>
    <message>
        <source>{name} is imported: {how}.</source>
        <translation>{name} se ha importado: {how}.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>{name} is a pickle, which could run anything when it is read; export the network to ONNX (torch.onnx.export) and import that.</source>
        <translation>{name} es un pickle, que podría ejecutar cualquier cosa al leerse; exporte la red a ONNX (torch.onnx.export) e importe eso.</translation>
    </message>
    <message>
        <source>{name} is a pickle, which could run anything when it is read; export the network to ONNX (of scikit-learn by skl2onnx) and import that.</source>
        <translation>{name} es un pickle, que podría ejecutar cualquier cosa al leerse; exporte la red a ONNX (de scikit-learn con skl2onnx) e importe eso.</translation>
    </message>
    <message>
        <source>{name} holds the numbers of MATLAB, not a network; export it to ONNX (exportONNXNetwork) and import that.</source>
        <translation>{name} contiene los números de MATLAB, no una red; expórtela a ONNX (exportONNXNetwork) e importe eso.</translation>
    </message>
    <message>
        <source>{name} is a model of Core ML, which is not read here; export the network to ONNX or save it as .keras.</source>
        <translation>{name} es un modelo de Core ML, que no se lee aquí; exporte la red a ONNX o guárdela como .keras.</translation>
    </message>
    <message>
        <source>{name} is a frozen graph of TensorFlow, which is not read here; convert it to .tflite, or to ONNX by tf2onnx.</source>
        <translation>{name} es un grafo congelado de TensorFlow, que no se lee aquí; conviértalo a .tflite, o a ONNX con tf2onnx.</translation>
    </message>
    <message>
        <source>{name} is a checkpoint, weights without a network; save the whole model (model.save) as .keras.</source>
        <translation>{name} es un punto de control, pesos sin red; guarde el modelo entero (model.save) como .keras.</translation>
    </message>
    <message>
        <source>{name} holds weights alone, without a network; export the network to ONNX or save it as .keras.</source>
        <translation>{name} contiene solo pesos, sin red; exporte la red a ONNX o guárdela como .keras.</translation>
    </message>
    <message>
        <source>{name} holds arrays, not a network; save the whole model (model.save) as .keras.</source>
        <translation>{name} contiene matrices, no una red; guarde el modelo entero (model.save) como .keras.</translation>
    </message>
    <message>
        <source>{name} is a model of Caffe, which is not read here; export the network to ONNX and import that.</source>
        <translation>{name} es un modelo de Caffe, que no se lee aquí; exporte la red a ONNX e importe eso.</translation>
    </message>
    <message>
        <source>{name} is a part of a SavedModel; choose the folder that it lies in.</source>
        <translation>{name} es una parte de un SavedModel; elija la carpeta en la que está.</translation>
    </message>
    <message>
        <source>{name} is compressed; unpack it and import what is in it.</source>
        <translation>{name} está comprimido; descomprímalo e importe lo que contiene.</translation>
    </message>
    <message>
        <source>{name} is another kind of file, or damaged, whatever its name says; save the model again, as .keras.</source>
        <translation>{name} es otro tipo de archivo, o está dañado, diga lo que diga su nombre; guarde el modelo de nuevo como .keras.</translation>
    </message>
    <message>
        <source>{name} is an unpacked .keras file; pack its three files into a zip called {stem}.keras.</source>
        <translation>{name} es un archivo .keras descomprimido; meta sus tres archivos en un zip llamado {stem}.keras.</translation>
    </message>
    <message>
        <source>{name} is a folder without a saved_model.pb or a model.json; choose the file of a model.</source>
        <translation>{name} es una carpeta sin saved_model.pb ni model.json; elija el archivo de un modelo.</translation>
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
        <translation>LiteRT, 8 bits en todo</translation>
    </message>
    <message>
        <source>C array of the LiteRT model</source>
        <translation>Matriz de C del modelo LiteRT</translation>
    </message>
    <message>
        <source>C array, 8 bits throughout</source>
        <translation>Matriz de C, 8 bits en todo</translation>
    </message>
    <message>
        <source>TensorFlow.js layers model</source>
        <translation>Modelo de capas de TensorFlow.js</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>There is no format {name}; choose one of {list}.</source>
        <translation>No existe el formato {name}; elija uno de {list}.</translation>
    </message>
    <message>
        <source>export to {id}</source>
        <translation>exportar a {id}</translation>
    </message>
    <message>
        <source>exporting models</source>
        <translation>exportar modelos</translation>
    </message>
    <message>
        <source>importing networks</source>
        <translation>importar redes</translation>
    </message>
    <message>
        <source>An export to {id} needs {names}, not installed; install with pip install &apos;digitpad[export]&apos;.</source>
        <translation>Para exportar a {id} falta instalar {names}; use pip install &apos;digitpad[export]&apos;.</translation>
    </message>
    <message>
        <source>An import needs {list}; install with pip install &apos;digitpad[train]&apos;.</source>
        <translation>Para importar falta instalar {list}; use pip install &apos;digitpad[train]&apos;.</translation>
    </message>
    <message>
        <source>A file of the format {id} ends in {suffix}; call it {name}{suffix}.</source>
        <translation>Un archivo del formato {id} termina en {suffix}; llámelo {name}{suffix}.</translation>
    </message>
    <message>
        <source>{path} is a folder; choose the name of a file.</source>
        <translation>{path} es una carpeta; elija el nombre de un archivo.</translation>
    </message>
    <message>
        <source>{path} is a file; choose a new folder.</source>
        <translation>{path} es un archivo; elija una carpeta nueva.</translation>
    </message>
    <message>
        <source>{path} exists already; choose a new folder.</source>
        <translation>{path} ya existe; elija una carpeta nueva.</translation>
    </message>
    <message>
        <source>{path} exists already; choose another name, or add --force.</source>
        <translation>{path} ya existe; elija otro nombre o añada --force.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); see that you may read it, or use a copy of it.</source>
        <translation>{path} no se puede leer ({reason}); compruebe que tiene permiso o use una copia.</translation>
    </message>
    <message>
        <source>{name} does not exist or is no file; check the name.</source>
        <translation>{name} no existe o no es un archivo; compruebe el nombre.</translation>
    </message>
    <message>
        <source>{name} is empty; save the model again.</source>
        <translation>{name} está vacío; guarde el modelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>{folder} holds more than {n} files; move the network to a folder of its own.</source>
        <translation>
            <numerusform>{folder} contiene más de {n} archivo; mueva la red a una carpeta propia.</numerusform>
            <numerusform>{folder} contiene más de {n} archivos; mueva la red a una carpeta propia.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has {size} MB, more than {most}; use a smaller network.</source>
        <translation>{name} tiene {size} MB, más de {most}; use una red más pequeña.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} operations; use a smaller network.</source>
        <translation>
            <numerusform>{name} tiene más de {n} operación; use una red más pequeña.</numerusform>
            <numerusform>{name} tiene más de {n} operaciones; use una red más pequeña.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden layers are numbers of units from 1 to {n}, such as 128, 64; before them there may be convolutions, such as conv 16, conv 32, 64.</source>
        <translation>
            <numerusform>Las capas ocultas se indican con números de unidades de 1 a {n}, como 128, 64; antes puede haber convoluciones, como conv 16, conv 32, 64.</numerusform>
            <numerusform>Las capas ocultas se indican con números de unidades de 1 a {n}, como 128, 64; antes puede haber convoluciones, como conv 16, conv 32, 64.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convolutions come before the layers of units, as in conv 16, conv 32, 64; change the order.</source>
        <translation>Las convoluciones van antes que las capas de unidades, como en conv 16, conv 32, 64; cambie el orden.</translation>
    </message>
    <message numerus="yes">
        <source>After {n} convolutions an image has one pixel left; use {n} at most.</source>
        <translation>
            <numerusform>Tras {n} convolución a la imagen le queda un píxel; use {n} como mucho.</numerusform>
            <numerusform>Tras {n} convoluciones a la imagen le queda un píxel; use {n} como mucho.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A convolution has from 1 to {n} filters; choose fewer.</source>
        <translation>
            <numerusform>Una convolución tiene de 1 a {n} filtro; elija menos.</numerusform>
            <numerusform>Una convolución tiene de 1 a {n} filtros; elija menos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A network of {n} hidden layers does not learn; use {most} at most.</source>
        <translation>
            <numerusform>Una red de {n} capa oculta no aprende; use {most} como mucho.</numerusform>
            <numerusform>Una red de {n} capas ocultas no aprende; use {most} como mucho.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training was stopped before its first epoch was over; there is nothing to keep.</source>
        <translation>El entrenamiento se detuvo antes de acabar su primera época; no hay nada que conservar.</translation>
    </message>
    <message>
        <source>a recipe without a name</source>
        <translation>una receta sin nombre</translation>
    </message>
    <message>
        <source>{what} where a recipe has something else</source>
        <translation>{what} donde una receta tiene otra cosa</translation>
    </message>
    <message>
        <source>{name} is not within {least} and {most}</source>
        <translation>{name} no está entre {least} y {most}</translation>
    </message>
    <message>
        <source>an augmentation is not within 0 and {most}</source>
        <translation>una deformación no está entre 0 y {most}</translation>
    </message>
    <message>
        <source>a recipe has no {what}</source>
        <translation>a una receta le falta {what}</translation>
    </message>
    <message>
        <source>two hidden layers of 128, ReLU, softmax</source>
        <translation>dos capas ocultas de 128, ReLU, softmax</translation>
    </message>
    <message>
        <source>97 % training, 96 % test</source>
        <translation>97 % en entrenamiento, 96 % en prueba</translation>
    </message>
    <message>
        <source>no hidden layer, ten sigmoid outputs divided by their sum</source>
        <translation>sin capa oculta, diez salidas sigmoides divididas por su suma</translation>
    </message>
    <message>
        <source>one hidden layer of 100, ReLU, ten sigmoid outputs divided by their sum</source>
        <translation>una capa oculta de 100, ReLU, diez salidas sigmoides divididas por su suma</translation>
    </message>
    <message>
        <source>over 97 %</source>
        <translation>más del 97 %</translation>
    </message>
    <message>
        <source>one hidden layer of 128, ReLU, softmax</source>
        <translation>una capa oculta de 128, ReLU, softmax</translation>
    </message>
    <message>
        <source>98.9 % training, 97.19 % validation</source>
        <translation>98,9 % en entrenamiento, 97,19 % en validación</translation>
    </message>
    <message>
        <source>the same network, past 97 % in the shortest time</source>
        <translation>la misma red, más allá del 97 % en el menor tiempo</translation>
    </message>
    <message>
        <source>hidden layers of 512 and 128, sigmoid, softmax</source>
        <translation>capas ocultas de 512 y 128, sigmoide, softmax</translation>
    </message>
    <message>
        <source>two hidden layers of 50, ReLU, ten sigmoid outputs divided by their sum</source>
        <translation>dos capas ocultas de 50, ReLU, diez salidas sigmoides divididas por su suma</translation>
    </message>
    <message>
        <source>about 99 %</source>
        <translation>cerca del 99 %</translation>
    </message>
    <message>
        <source>hidden layers of 512 and 256 with batch normalisation and dropout</source>
        <translation>capas ocultas de 512 y 256 con normalización por lotes y dropout</translation>
    </message>
    <message>
        <source>the same, learning from bent digits</source>
        <translation>la misma, aprendiendo de dígitos deformados</translation>
    </message>
    <message>
        <source>five convolutions of 16, 32 and 48 filters, one hidden layer of 128</source>
        <translation>cinco convoluciones de 16, 32 y 48 filtros, una capa oculta de 128</translation>
    </message>
    <message>
        <source>the network that ships with the program</source>
        <translation>la red que viene con el programa</translation>
    </message>
    <message>
        <source>The network that tells digits from the rest is missing or damaged; install digitpad again.</source>
        <translation>La red que distingue los dígitos de lo demás falta o está dañada; instale digitpad de nuevo.</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <source>The pad keeps the path of your pen. The frame is around what counts; stray dots do not.</source>
        <translation>El lienzo guarda el recorrido de su lápiz. El marco rodea lo que cuenta; los puntos sueltos no cuentan.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>Only the part with ink is kept, and your pen is made equally wide: place and pen do not matter.</source>
        <translation>Solo se conserva la parte con tinta, y su lápiz se lleva siempre al mismo grosor: el lugar y el lápiz no importan.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>The ink is shrunk until its longer side has 20 pixels: how large you draw does not matter.</source>
        <translation>La tinta se reduce hasta que su lado más largo tiene 20 píxeles: el tamaño de su dibujo no importa.</translation>
    </message>
    <message>
        <source>Centre of mass</source>
        <translation>Centro de masa</translation>
    </message>
    <message>
        <source>The dot is where the ink would balance on a needle. It moves to where the lines cross.</source>
        <translation>El punto marca dónde la tinta quedaría en equilibrio sobre una aguja. Se mueve hasta donde se cruzan las líneas.</translation>
    </message>
    <message>
        <source>This is all that the network sees: 784 numbers, from 0 for black to 1 for white.</source>
        <translation>Esto es todo lo que ve la red: 784 números, de 0 para el negro a 1 para el blanco.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Layer after layer weighs these numbers, as it learnt from many digits, until ten are left.</source>
        <translation>Capa tras capa, la red pondera estos números como aprendió de muchos dígitos, hasta que quedan diez.</translation>
    </message>
    <message>
        <source>Thin frames: groups of strokes that were tried. Thick ones: the best chain, your number.</source>
        <translation>Marcos finos: grupos de trazos que se probaron. Gruesos: la mejor cadena, su número.</translation>
    </message>
    <message>
        <source>Your {digit}, step by step</source>
        <translation>Su {digit}, paso a paso</translation>
    </message>
    <message>
        <source>The {digit} of your {number}, step by step</source>
        <translation>El {digit} de su {number}, paso a paso</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} píxeles</translation>
    </message>
    <message numerus="yes">
        <source>{n} pixel(s) with ink</source>
        <translation>
            <numerusform>{n} píxel con tinta</numerusform>
            <numerusform>{n} píxeles con tinta</numerusform>
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
            <numerusform>{n} a la derecha</numerusform>
            <numerusform>{n} a la derecha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} a la izquierda</numerusform>
            <numerusform>{n} a la izquierda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} down</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} hacia abajo</numerusform>
            <numerusform>{n} hacia abajo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} up</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} hacia arriba</numerusform>
            <numerusform>{n} hacia arriba</numerusform>
        </translation>
    </message>
    <message>
        <source>In the middle already</source>
        <translation>Ya está en el centro</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of {n} group(s) chosen</source>
        <translation>
            <numerusform>{chosen} de {n} grupo elegido</numerusform>
            <numerusform>{chosen} de {n} grupos elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>From an image</source>
        <translation>De una imagen</translation>
    </message>
    <message numerus="yes">
        <source>An image and {n} stroke(s)</source>
        <translation>
            <numerusform>Una imagen y {n} trazo</numerusform>
            <numerusform>Una imagen y {n} trazos</numerusform>
        </translation>
    </message>
    <message>
        <source>Image: {how}</source>
        <translation>Imagen: {how}</translation>
    </message>
    <message>
        <source>Moved: {moves}</source>
        <translation>Movido: {moves}</translation>
    </message>
    <message numerus="yes">
        <source>{n} stroke(s)</source>
        <translation>
            <numerusform>{n} trazo</numerusform>
            <numerusform>{n} trazos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} point(s)</source>
        <translation>
            <numerusform>{n} punto</numerusform>
            <numerusform>{n} puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be imported ({what}); use a network of plain layers.</source>
        <translation>{name} no se puede importar ({what}); use una red de capas simples.</translation>
    </message>
    <message>
        <source>{name} is damaged or no LiteRT model; save it again.</source>
        <translation>{name} está dañado o no es un modelo LiteRT; guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>sparse tensors, or the same name again and again</source>
        <translation>tensores dispersos, o el mismo nombre una y otra vez</translation>
    </message>
    <message>
        <source>it has several graphs or loops</source>
        <translation>tiene varios grafos o bucles</translation>
    </message>
    <message>
        <source>it has more than one input or output</source>
        <translation>tiene más de una entrada o salida</translation>
    </message>
    <message>
        <source>it has no path from its input to its output</source>
        <translation>no tiene camino de su entrada a su salida</translation>
    </message>
    <message>
        <source>it has numbers in more axes than any image</source>
        <translation>tiene números en más ejes que ninguna imagen</translation>
    </message>
    <message>
        <source>it sums its numbers in an unusual way</source>
        <translation>suma sus números de una manera inusual</translation>
    </message>
    <message>
        <source>it answers with the digit alone ({kind}) and not with how likely each is</source>
        <translation>responde solo con el dígito ({kind}) y no con lo probable que es cada uno</translation>
    </message>
    <message>
        <source>it has the operator {kind}</source>
        <translation>tiene el operador {kind}</translation>
    </message>
    <message>
        <source>it takes a logarithm of something other than its answers</source>
        <translation>calcula un logaritmo de algo distinto de sus respuestas</translation>
    </message>
    <message>
        <source>it joins along another axis than the channels</source>
        <translation>une a lo largo de un eje distinto del de los canales</translation>
    </message>
    <message>
        <source>it divides by numbers that it computes</source>
        <translation>divide por números que calcula</translation>
    </message>
    <message>
        <source>it has dilated filters</source>
        <translation>tiene filtros dilatados</translation>
    </message>
    <message>
        <source>it takes the mean in an unusual way</source>
        <translation>calcula la media de una manera inusual</translation>
    </message>
    <message>
        <source>it pads its images in an unusual way</source>
        <translation>rellena sus imágenes de una manera inusual</translation>
    </message>
    <message>
        <source>it turns its numbers around</source>
        <translation>cambia el orden de sus números</translation>
    </message>
    <message>
        <source>it has a softmax of an unusual kind</source>
        <translation>tiene un softmax de un tipo inusual</translation>
    </message>
    <message>
        <source>it has arithmetic of an unusual kind</source>
        <translation>tiene aritmética de un tipo inusual</translation>
    </message>
    <message>
        <source>it computes its own weights</source>
        <translation>calcula sus propios pesos</translation>
    </message>
    <message>
        <source>it has the same weights again and again</source>
        <translation>tiene los mismos pesos una y otra vez</translation>
    </message>
    <message>
        <source>This network cannot be followed layer by layer ({what}).</source>
        <translation>Esta red no se puede seguir capa por capa ({what}).</translation>
    </message>
    <message>
        <source>it does not end in ten answers</source>
        <translation>no termina en diez respuestas</translation>
    </message>
    <message>
        <source>it has more than {most} MB</source>
        <translation>tiene más de {most} MB</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>La red</translation>
    </message>
    <message>
        <source>it computes more numbers than can be shown</source>
        <translation>calcula más números de los que se pueden mostrar</translation>
    </message>
    <message>
        <source>it is damaged or too large</source>
        <translation>está dañada o es demasiado grande</translation>
    </message>
    <message>
        <source>it has layers of an unusual kind</source>
        <translation>tiene capas de un tipo inusual</translation>
    </message>
    <message>
        <source>The image, 28 × 28 pixels</source>
        <translation>La imagen, 28 × 28 píxeles</translation>
    </message>
    <message numerus="yes">
        <source>{n} unit(s)</source>
        <translation>
            <numerusform>{n} unidad</numerusform>
            <numerusform>{n} unidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} feature map(s) of {size}</source>
        <translation>
            <numerusform>{n} mapa de características de {size}</numerusform>
            <numerusform>{n} mapas de características de {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>MNIST test digits</source>
        <translation>MNIST (dígitos de prueba)</translation>
    </message>
    <message>
        <source>test digits of its own data</source>
        <translation>dígitos de prueba de sus propios datos</translation>
    </message>
    <message>
        <source>writers it never saw</source>
        <translation>autores que nunca vio</translation>
    </message>
    <message>
        <source>a hand&apos;s samples that it had not learned</source>
        <translation>muestras de una escritura que no había aprendido</translation>
    </message>
    <message>
        <source>digits made to try it on</source>
        <translation>dígitos hechos para probarlo</translation>
    </message>
    <message>
        <source>Test digits of its own data</source>
        <translation>Dígitos de prueba de sus propios datos</translation>
    </message>
    <message>
        <source>Writers it never saw</source>
        <translation>Autores que nunca vio</translation>
    </message>
    <message>
        <source>A hand&apos;s samples that it had not learned</source>
        <translation>Muestras de una escritura que no había aprendido</translation>
    </message>
    <message>
        <source>Digits made to try it on</source>
        <translation>Dígitos hechos para probarlo</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>El modelo en uso</translation>
    </message>
    <message>
        <source>read right: {figures}</source>
        <translation>bien leídos: {figures}</translation>
    </message>
    <message>
        <source>It reads right: {figures}.</source>
        <translation>Lee bien: {figures}.</translation>
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
        <translation>{right} de {digits} ({what})</translation>
    </message>
    <message>
        <source>{share} ({what})</source>
        <translation>{share} ({what})</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>{own} of its own</source>
        <translation>{own} de los suyos</translation>
    </message>
    <message>
        <source>convolutions of {filters}</source>
        <translation>convoluciones de {filters}</translation>
    </message>
    <message numerus="yes">
        <source>{n} weight(s)</source>
        <translation>
            <numerusform>{n} peso</numerusform>
            <numerusform>{n} pesos</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>{share} of {digits} read right</source>
        <translation>{share} de {digits} bien leídos</translation>
    </message>
    <message>
        <source>its fields are not those of a card</source>
        <translation>sus campos no son los de una ficha</translation>
    </message>
    <message>
        <source>its {name} is no short text</source>
        <translation>su campo {name} no es un texto corto</translation>
    </message>
    <message>
        <source>its {name} has no named values</source>
        <translation>su campo {name} no tiene valores con nombre</translation>
    </message>
    <message>
        <source>its preprocessing_version is no whole number</source>
        <translation>su campo preprocessing_version no es un número entero</translation>
    </message>
    <message>
        <source>it has too many sums</source>
        <translation>tiene demasiadas sumas de comprobación</translation>
    </message>
    <message>
        <source>its sums are no SHA-256</source>
        <translation>sus sumas de comprobación no son SHA-256</translation>
    </message>
    <message>
        <source>it has no figures for {part}</source>
        <translation>no tiene cifras para {part}</translation>
    </message>
    <message>
        <source>its accuracy for {part} is no share</source>
        <translation>su exactitud para {part} no es una proporción</translation>
    </message>
    <message>
        <source>its number of digits for {part} is no count</source>
        <translation>su número de dígitos para {part} no es un recuento</translation>
    </message>
    <message>
        <source>its confusion for {part} is no table of numbers</source>
        <translation>su confusión para {part} no es una tabla de números</translation>
    </message>
    <message>
        <source>The network that comes with digitpad</source>
        <translation>La red que viene con digitpad</translation>
    </message>
    <message>
        <source>The model {name} comes from elsewhere and was not tried yet; open it with digitpad first.</source>
        <translation>El modelo {name} viene de otro lugar y aún no se ha probado; ábralo antes con digitpad.</translation>
    </message>
    <message>
        <source>There is no model {name}; choose one of {list}.</source>
        <translation>No hay ningún modelo {name}; elija uno de {list}.</translation>
    </message>
    <message>
        <source>its last hidden layer</source>
        <translation>su última capa oculta</translation>
    </message>
    <message>
        <source>the digit image itself</source>
        <translation>la propia imagen del dígito</translation>
    </message>
    <message>
        <source>preprocessing {version}, not {other}</source>
        <translation>preprocesamiento {version}, no {other}</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>it has no {file}</source>
        <translation>no tiene {file}</translation>
    </message>
    <message>
        <source>it has no {name}</source>
        <translation>no tiene {name}</translation>
    </message>
    <message>
        <source>it was made for another version of digitpad: {reason}</source>
        <translation>se hizo para otra versión de digitpad: {reason}</translation>
    </message>
    <message>
        <source>it has a {file} that cannot be read: {reason}</source>
        <translation>tiene un {file} que no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>it has a damaged {file}: it is no text</source>
        <translation>tiene un {file} dañado: no es texto</translation>
    </message>
    <message>
        <source>it has a damaged {file}: {reason}</source>
        <translation>tiene un {file} dañado: {reason}</translation>
    </message>
    <message>
        <source>it has a {name} that cannot be read: {reason}</source>
        <translation>tiene un {name} que no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>it has a {name} of more than {most} MB</source>
        <translation>tiene un {name} de más de {most} MB</translation>
    </message>
    <message>
        <source>it has a damaged or changed {name}</source>
        <translation>tiene un {name} dañado o modificado</translation>
    </message>
    <message>
        <source>The bundled model cannot be used ({what}); install digitpad again.</source>
        <translation>El modelo incluido no se puede usar ({what}); instale digitpad de nuevo.</translation>
    </message>
    <message>
        <source>The model {folder} cannot be used ({what}); use another one.</source>
        <translation>El modelo {folder} no se puede usar ({what}); use otro.</translation>
    </message>
    <message>
        <source>{file} cannot be read; remove it to use the bundled model.</source>
        <translation>{file} no se puede leer; elimínelo para usar el modelo incluido.</translation>
    </message>
    <message>
        <source>{folder} is not among the models in {models}; move it there.</source>
        <translation>{folder} no está entre los modelos de {models}; muévalo ahí.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}; make room there.</source>
        <translation>{file} no se puede escribir: {reason}; haga sitio ahí.</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}; remove it to use the bundled model.</source>
        <translation>{file} no se puede eliminar: {reason}; elimínelo para usar el modelo incluido.</translation>
    </message>
    <message>
        <source>not a digit?</source>
        <translation>¿no es un dígito?</translation>
    </message>
    <message>
        <source>There is too much ink for a number: it is read as one digit. Erase some, or undo.</source>
        <translation>Hay demasiada tinta para un número: se lee como un solo dígito. Borre algo o deshaga.</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>{first} or {second}?</source>
        <translation>¿{first} o quizá {second}?</translation>
    </message>
    <message numerus="yes">
        <source>{answer}, {n} left out</source>
        <translation>
            <numerusform>{answer}, {n} omitido</numerusform>
            <numerusform>{answer}, {n} omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}: {signs}, {said}</source>
        <translation>{number}: {signs}, {said}</translation>
    </message>
    <message>
        <source>or {other}?</source>
        <translation>¿o {other}?</translation>
    </message>
    <message>
        <source>{place} of {groups}: {said}</source>
        <translation>{place} de {groups}: {said}</translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s)</source>
        <translation>
            <numerusform>{n} dígito</numerusform>
            <numerusform>{n} dígitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line(s)</source>
        <translation>
            <numerusform>{n} línea</numerusform>
            <numerusform>{n} líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>&gt; {share}</source>
        <translation>&gt; {share}</translation>
    </message>
    <message>
        <source>over {share}</source>
        <translation>más del {share}</translation>
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
        <translation>su escritura</translation>
    </message>
    <message>
        <source>drawn by rule</source>
        <translation>dibujado según reglas</translation>
    </message>
    <message>
        <source>the part at the top left</source>
        <translation>la parte de arriba a la izquierda</translation>
    </message>
    <message>
        <source>the part at the top</source>
        <translation>la parte de arriba</translation>
    </message>
    <message>
        <source>the part at the top right</source>
        <translation>la parte de arriba a la derecha</translation>
    </message>
    <message>
        <source>the part on the left</source>
        <translation>la parte de la izquierda</translation>
    </message>
    <message>
        <source>the part in the middle</source>
        <translation>la parte del centro</translation>
    </message>
    <message>
        <source>the part on the right</source>
        <translation>la parte de la derecha</translation>
    </message>
    <message>
        <source>the part at the bottom left</source>
        <translation>la parte de abajo a la izquierda</translation>
    </message>
    <message>
        <source>the part at the bottom</source>
        <translation>la parte de abajo</translation>
    </message>
    <message>
        <source>the part at the bottom right</source>
        <translation>la parte de abajo a la derecha</translation>
    </message>
    <message>
        <source>the upright stroke at the top left</source>
        <translation>el trazo vertical de arriba a la izquierda</translation>
    </message>
    <message>
        <source>the upright stroke at the top</source>
        <translation>el trazo vertical de arriba</translation>
    </message>
    <message>
        <source>the upright stroke at the top right</source>
        <translation>el trazo vertical de arriba a la derecha</translation>
    </message>
    <message>
        <source>the upright stroke on the left</source>
        <translation>el trazo vertical de la izquierda</translation>
    </message>
    <message>
        <source>the upright stroke in the middle</source>
        <translation>el trazo vertical del centro</translation>
    </message>
    <message>
        <source>the upright stroke on the right</source>
        <translation>el trazo vertical de la derecha</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom left</source>
        <translation>el trazo vertical de abajo a la izquierda</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom</source>
        <translation>el trazo vertical de abajo</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom right</source>
        <translation>el trazo vertical de abajo a la derecha</translation>
    </message>
    <message>
        <source>the level stroke at the top left</source>
        <translation>el trazo horizontal de arriba a la izquierda</translation>
    </message>
    <message>
        <source>the level stroke at the top</source>
        <translation>el trazo horizontal de arriba</translation>
    </message>
    <message>
        <source>the level stroke at the top right</source>
        <translation>el trazo horizontal de arriba a la derecha</translation>
    </message>
    <message>
        <source>the level stroke on the left</source>
        <translation>el trazo horizontal de la izquierda</translation>
    </message>
    <message>
        <source>the level stroke in the middle</source>
        <translation>el trazo horizontal del centro</translation>
    </message>
    <message>
        <source>the level stroke on the right</source>
        <translation>el trazo horizontal de la derecha</translation>
    </message>
    <message>
        <source>the level stroke at the bottom left</source>
        <translation>el trazo horizontal de abajo a la izquierda</translation>
    </message>
    <message>
        <source>the level stroke at the bottom</source>
        <translation>el trazo horizontal de abajo</translation>
    </message>
    <message>
        <source>the level stroke at the bottom right</source>
        <translation>el trazo horizontal de abajo a la derecha</translation>
    </message>
    <message>
        <source>No part of the ink speaks for anything.</source>
        <translation>Ninguna parte de la tinta habla a favor de nada.</translation>
    </message>
    <message>
        <source>Speaks for {digit}: {part}.</source>
        <translation>A favor del {digit}: {part}.</translation>
    </message>
    <message>
        <source>Speaks against {digit}: {part}.</source>
        <translation>En contra del {digit}: {part}.</translation>
    </message>
    <message>
        <source>Speaks for {digit} rather than {other}: {part}.</source>
        <translation>A favor del {digit} y no del {other}: {part}.</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>capas</translation>
    </message>
    <message>
        <source>convolutions</source>
        <translation>convoluciones</translation>
    </message>
    <message>
        <source>pen strokes</source>
        <translation>trazos de lápiz</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>escaneos</translation>
    </message>
    <message>
        <source>Spanish strokes</source>
        <translation>trazos españoles</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Both have the same recipe.</source>
        <translation>Los dos tienen la misma receta.</translation>
    </message>
    <message>
        <source>{name}: {one} and {other}</source>
        <translation>{name}: {one} y {other}</translation>
    </message>
    <message>
        <source>What differs: {differences}.</source>
        <translation>Diferencias: {differences}.</translation>
    </message>
    <message>
        <source>Of the same {digits} held-out digits the upper one reads {upper} right and the lower one {lower}; {upper_alone} only the upper one, {lower_alone} only the lower one.</source>
        <translation>De los mismos {digits} dígitos reservados, el de arriba lee bien {upper} y el de abajo {lower}; {upper_alone} solo el de arriba, {lower_alone} solo el de abajo.</translation>
    </message>
    <message>
        <source>The difference is within chance ({p}).</source>
        <translation>La diferencia puede deberse al azar ({p}).</translation>
    </message>
    <message>
        <source>The upper one reads better, and not by chance alone ({p}).</source>
        <translation>El de arriba lee mejor, y no solo por azar ({p}).</translation>
    </message>
    <message>
        <source>The lower one reads better, and not by chance alone ({p}).</source>
        <translation>El de abajo lee mejor, y no solo por azar ({p}).</translation>
    </message>
    <message>
        <source>{without} did not keep what it answered to each digit, so the two cannot be tested against each other.</source>
        <translation>{without} no conservó lo que respondió a cada dígito, así que no se pueden comparar con una prueba.</translation>
    </message>
    <message>
        <source>They were tried on different held-out digits, so the two cannot be tested against each other.</source>
        <translation>Se probaron con dígitos reservados distintos, así que no se pueden comparar con una prueba.</translation>
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
            <numerusform>{n} entrenamiento: {mean} de los dígitos reservados bien leídos de media, con una desviación típica de {deviation} puntos (de {lowest} a {highest}).</numerusform>
            <numerusform>{n} entrenamientos: {mean} de los dígitos reservados bien leídos de media, con una desviación típica de {deviation} puntos (de {lowest} a {highest}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Report (*.html)</source>
        <translation>Informe (*.html)</translation>
    </message>
    <message>
        <source>Keras script (*.py)</source>
        <translation>Script de Keras (*.py)</translation>
    </message>
    <message>
        <source>Notebook (*.ipynb)</source>
        <translation>Cuaderno (*.ipynb)</translation>
    </message>
    <message>
        <source>{path} cannot be written: a run is written up as .html (a report), .py (a Keras script) or .ipynb (a notebook); choose one of these.</source>
        <translation>{path} no se puede escribir: un entrenamiento se guarda como .html (un informe), .py (un script de Keras) o .ipynb (un cuaderno); elija uno de ellos.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another folder.</source>
        <translation>{path} no se puede escribir ({reason}); elija otra carpeta.</translation>
    </message>
    <message>
        <source>{folder} has no recipe that can be read; choose a run that was trained here.</source>
        <translation>{folder} no tiene una receta que se pueda leer; elija un entrenamiento hecho aquí.</translation>
    </message>
    <message>
        <source>{parent} cannot be written to ({reason}); make room there.</source>
        <translation>No se puede escribir en {parent} ({reason}); haga sitio ahí.</translation>
    </message>
    <message>
        <source>A training for {folder} is under way already; choose another folder.</source>
        <translation>Ya hay un entrenamiento en curso para {folder}; elija otra carpeta.</translation>
    </message>
    <message>
        <source>{file} holds no answers to held-out digits; train the network again to have some.</source>
        <translation>{file} no contiene respuestas a dígitos reservados; entrene la red de nuevo para tenerlas.</translation>
    </message>
    <message>
        <source>{file} has answers that are no digits; train the network again to have some.</source>
        <translation>{file} tiene respuestas que no son dígitos; entrene la red de nuevo para tenerlas.</translation>
    </message>
    <message>
        <source>It diverges: its loss is no number any more. Choose a smaller learning rate.</source>
        <translation>Diverge: su pérdida ya no es un número. Elija una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>It diverges: its loss rose from {loss} in epoch {epoch} to {now}. Choose a smaller learning rate.</source>
        <translation>Diverge: su pérdida subió de {loss} en la época {epoch} a {now}. Elija una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>It does not learn: after {epoch} epochs it reads {share} of the digits, hardly more than by guessing. Choose another learning rate.</source>
        <translation>No aprende: tras {epoch} épocas lee el {share} de los dígitos, apenas más que al azar. Elija otra tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>It learns by heart: since epoch {epoch} its loss falls on the digits that it learns from, and rises on those that it does not. Fewer epochs, more dropout or more varied digits help.</source>
        <translation>Aprende de memoria: desde la época {epoch} su pérdida baja con los dígitos de los que aprende y sube con los demás. Ayudan menos épocas, más dropout o dígitos más variados.</translation>
    </message>
    <message numerus="yes">
        <source>{dead} of the {n} units of layer {number} have died: they answer 0 to every held-out digit that was tried. A smaller learning rate keeps more of them alive.</source>
        <translation>
            <numerusform>{dead} de la {n} unidad de la capa {number} ha muerto: responde 0 a todo dígito reservado que se probó. Una tasa de aprendizaje menor mantiene vivas más.</numerusform>
            <numerusform>{dead} de las {n} unidades de la capa {number} han muerto: responden 0 a todo dígito reservado que se probó. Una tasa de aprendizaje menor mantiene vivas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} did not keep how its network looked inside; train it again to see that.</source>
        <translation>{folder} no conservó cómo era su red por dentro; entrénela de nuevo para verlo.</translation>
    </message>
    <message>
        <source>What {folder} kept of the inside of its network is damaged; train it again to see that.</source>
        <translation>Lo que {folder} conservó del interior de su red está dañado; entrénela de nuevo para verlo.</translation>
    </message>
    <message>
        <source>no inside of a network</source>
        <translation>no es el interior de una red</translation>
    </message>
    <message>
        <source>A name has up to 60 letters, digits, spaces, dots and dashes, and begins with a letter or digit.</source>
        <translation>Un nombre tiene hasta 60 letras, cifras, espacios, puntos y guiones, y empieza por una letra o cifra.</translation>
    </message>
    <message>
        <source>There is a model called {name} already; choose another name.</source>
        <translation>Ya hay un modelo llamado {name}; elija otro nombre.</translation>
    </message>
    <message>
        <source>{name} is in use; use another model, and then rename it.</source>
        <translation>{name} está en uso; use otro modelo y luego cámbiele el nombre.</translation>
    </message>
    <message>
        <source>{name} cannot be renamed ({reason}); close what has it open.</source>
        <translation>No se puede cambiar el nombre de {name} ({reason}); cierre lo que lo tenga abierto.</translation>
    </message>
    <message numerus="yes">
        <source>A note has at most {n} bytes; shorten it.</source>
        <translation>
            <numerusform>Una nota tiene como mucho {n} byte; acórtela.</numerusform>
            <numerusform>Una nota tiene como mucho {n} bytes; acórtela.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note cannot be kept in {folder} ({reason}); make room there.</source>
        <translation>La nota no se puede guardar en {folder} ({reason}); haga sitio ahí.</translation>
    </message>
    <message>
        <source>{folder} is a file; choose a new folder.</source>
        <translation>{folder} es un archivo; elija una carpeta nueva.</translation>
    </message>
    <message>
        <source>{folder} holds other files than a run of digitpad; choose a new folder.</source>
        <translation>{folder} contiene otros archivos que los de un entrenamiento de digitpad; elija una carpeta nueva.</translation>
    </message>
    <message>
        <source>The run cannot be written to {folder} ({reason}); make room or choose another folder.</source>
        <translation>El entrenamiento no se puede escribir en {folder} ({reason}); haga sitio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{parent} cannot be read ({reason}); check its permissions.</source>
        <translation>{parent} no se puede leer ({reason}); revise sus permisos.</translation>
    </message>
    <message>
        <source>The history of {folder} is missing or damaged; train it again to have one.</source>
        <translation>El historial de {folder} falta o está dañado; entrene de nuevo para tener uno.</translation>
    </message>
    <message>
        <source>The steps of {folder} are damaged; delete {file}.</source>
        <translation>Los pasos de {folder} están dañados; elimine {file}.</translation>
    </message>
    <message>
        <source>The history of {folder} has no epochs; train it again to have one.</source>
        <translation>El historial de {folder} no tiene épocas; entrene de nuevo para tenerlas.</translation>
    </message>
    <message>
        <source>The confusion matrix of {folder} is missing or damaged; train it again to have one.</source>
        <translation>La matriz de confusión de {folder} falta o está dañada; entrene de nuevo para tener una.</translation>
    </message>
    <message>
        <source>no counts of ten digits</source>
        <translation>no son recuentos de diez dígitos</translation>
    </message>
    <message>
        <source>no epoch, or no share</source>
        <translation>no es una época, o no es una proporción</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>{folder} no se puede eliminar ({reason}); elimínela a mano.</translation>
    </message>
    <message>
        <source>There is no run and no folder {named}; `digitpad runs` lists the runs.</source>
        <translation>No hay ningún entrenamiento ni carpeta {named}; `digitpad runs` muestra los entrenamientos.</translation>
    </message>
    <message>
        <source>{folder} does not say how its network is built ({error}); train on from another one.</source>
        <translation>{folder} no dice cómo está hecha su red ({error}); siga entrenando a partir de otro.</translation>
    </message>
    <message>
        <source>{folder} is of a network that is not trained here; train on from another one.</source>
        <translation>{folder} es de una red que no se entrena aquí; siga entrenando a partir de otro.</translation>
    </message>
    <message>
        <source>No unfinished training of {name} is kept beside {folder}; train it anew.</source>
        <translation>No se conserva ningún entrenamiento inacabado de {name} junto a {folder}; entrénelo de nuevo.</translation>
    </message>
    <message>
        <source>The unfinished training beside {folder} is of {name}, not of {other}; resume that.</source>
        <translation>El entrenamiento inacabado junto a {folder} es de {name}, no de {other}; reanude ese.</translation>
    </message>
    <message>
        <source>The unfinished training beside {folder} differs in its recipe ({list}); train it anew.</source>
        <translation>El entrenamiento inacabado junto a {folder} difiere en su receta ({list}); entrénelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The unfinished training beside {folder} is planned for {n} epochs from its first step on; resume it with --epochs {n}, or leave that out.</source>
        <translation>
            <numerusform>El entrenamiento inacabado junto a {folder} está previsto para {n} época desde su primer paso; reanúdelo con --epochs {n}, o sin esa opción.</numerusform>
            <numerusform>El entrenamiento inacabado junto a {folder} está previsto para {n} épocas desde su primer paso; reanúdelo con --epochs {n}, o sin esa opción.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The unfinished training beside {folder} has learned {n} epochs already; choose {n} or more.</source>
        <translation>
            <numerusform>El entrenamiento inacabado junto a {folder} ya ha aprendido {n} época; elija {n} o más.</numerusform>
            <numerusform>El entrenamiento inacabado junto a {folder} ya ha aprendido {n} épocas; elija {n} o más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training cannot be kept in {dir} ({reason}); make room and train again.</source>
        <translation>El entrenamiento no se puede conservar en {dir} ({reason}); haga sitio y entrene de nuevo.</translation>
    </message>
    <message>
        <source>There is no hand called {name}; add one first.</source>
        <translation>No hay ninguna escritura llamada {name}; añada una antes.</translation>
    </message>
    <message>
        <source>There is no hand called {name}; choose one of {hands}.</source>
        <translation>No hay ninguna escritura llamada {name}; elija una de {hands}.</translation>
    </message>
    <message>
        <source>There are several hands; choose one of {hands}.</source>
        <translation>Hay varias escrituras; elija una de {hands}.</translation>
    </message>
    <message>
        <source>There are no samples yet; teach the pad, or collect some on the page Samples.</source>
        <translation>Aún no hay muestras; corrija respuestas en el lienzo, o reúna algunas en la página Muestras.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} hands already; delete one first.</source>
        <translation>
            <numerusform>Ya hay {n} escritura; elimínela antes.</numerusform>
            <numerusform>Ya hay {n} escrituras; elimine una antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hand {name} was deleted, maybe in another window; choose another one.</source>
        <translation>La escritura {name} se eliminó, quizá en otra ventana; elija otra.</translation>
    </message>
    <message>
        <source>A hand needs a name; type one.</source>
        <translation>Una escritura necesita un nombre; escriba uno.</translation>
    </message>
    <message numerus="yes">
        <source>A hand&apos;s name has at most {n} characters; type a shorter one.</source>
        <translation>
            <numerusform>El nombre de una escritura tiene como mucho {n} carácter; escriba uno más corto.</numerusform>
            <numerusform>El nombre de una escritura tiene como mucho {n} caracteres; escriba uno más corto.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a hand called {name} already; type another name.</source>
        <translation>Ya hay una escritura llamada {name}; escriba otro nombre.</translation>
    </message>
    <message>
        <source>the name has characters that cannot be written</source>
        <translation>el nombre tiene caracteres que no se pueden escribir</translation>
    </message>
    <message>
        <source>The hand {name} cannot be kept in {folder} ({why}); make room there.</source>
        <translation>La escritura {name} no se puede guardar en {folder} ({why}); haga sitio ahí.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) damaged, and renamed, as {aside}; the others are here.</source>
        <translation>
            <numerusform>{n} muestra de la escritura {hand} en {folder} está dañada y se ha renombrado como {aside}; las demás están aquí.</numerusform>
            <numerusform>{n} muestras de la escritura {hand} en {folder} están dañadas y se han renombrado, por ejemplo {aside}; las demás están aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) damaged, and left there, since it cannot be renamed; the others are here.</source>
        <translation>
            <numerusform>{n} muestra de la escritura {hand} en {folder} está dañada y se deja ahí, pues no se puede renombrar; las demás están aquí.</numerusform>
            <numerusform>{n} muestras de la escritura {hand} en {folder} están dañadas y se dejan ahí, pues no se pueden renombrar; las demás están aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) of a newer version of digitpad, and left there; update digitpad to use them.</source>
        <translation>
            <numerusform>{n} muestra de la escritura {hand} en {folder} es de una versión más reciente de digitpad y se deja ahí; actualice digitpad para usarla.</numerusform>
            <numerusform>{n} muestras de la escritura {hand} en {folder} son de una versión más reciente de digitpad y se dejan ahí; actualice digitpad para usarlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) not readable; see that you may read there.</source>
        <translation>
            <numerusform>{n} muestra de la escritura {hand} en {folder} no se puede leer; compruebe que tiene permiso para leer ahí.</numerusform>
            <numerusform>{n} muestras de la escritura {hand} en {folder} no se pueden leer; compruebe que tiene permiso para leer ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>{file} no se puede eliminar ({reason}); elimínelo a mano.</translation>
    </message>
    <message numerus="yes">
        <source>The hand {name} has {n} samples and may have {most}; there is no room for {count} more, so delete some, or add another hand.</source>
        <translation>
            <numerusform>La escritura {name} tiene {n} muestra y puede tener {most}; no hay sitio para {count} más, así que elimine alguna o añada otra escritura.</numerusform>
            <numerusform>La escritura {name} tiene {n} muestras y puede tener {most}; no hay sitio para {count} más, así que elimine algunas o añada otra escritura.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} was deleted, so that nothing more can be learned there; choose another hand.</source>
        <translation>{folder} se eliminó, así que ahí no se puede aprender nada más; elija otra escritura.</translation>
    </message>
    <message>
        <source>A sample cannot be kept in {folder} ({reason}); make room there, or see that you may write there.</source>
        <translation>No se puede guardar una muestra en {folder} ({reason}); haga sitio ahí, o compruebe que puede escribir ahí.</translation>
    </message>
    <message>
        <source>{path} holds no samples; name a file that does.</source>
        <translation>{path} no contiene muestras; indique un archivo que las contenga.</translation>
    </message>
    <message>
        <source>{path} holds samples that are too large; use a part of it.</source>
        <translation>{path} contiene muestras demasiado grandes; use una parte.</translation>
    </message>
    <message>
        <source>{path} is damaged ({error}); get it anew.</source>
        <translation>{path} está dañado ({error}); obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} in {path} says that it is a {label}; get the file anew.</source>
        <translation>{name} en {path} dice que es un {label}; obtenga el archivo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds {n} samples, and a hand may have {most}; use a part of it.</source>
        <translation>
            <numerusform>{path} contiene {n} muestra, y una escritura puede tener {most}; use una parte.</numerusform>
            <numerusform>{path} contiene {n} muestras, y una escritura puede tener {most}; use una parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in {path} is of a newer version of digitpad; update it.</source>
        <translation>{name} en {path} es de una versión más reciente; actualice digitpad.</translation>
    </message>
    <message>
        <source>{name} in {path} is no sample; get the file anew.</source>
        <translation>{name} en {path} no es una muestra; obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>{path} does not say which digit its ink is; give each traceGroup an annotation of the type &quot;truth&quot;.</source>
        <translation>{path} no dice qué dígito es su tinta; ponga a cada traceGroup una anotación del tipo &quot;truth&quot;.</translation>
    </message>
    <message>
        <source>{path} says of its ink what is no digit ({label}); give each traceGroup an annotation of the type &quot;truth&quot;.</source>
        <translation>{path} da para su tinta algo que no es un dígito ({label}); ponga a cada traceGroup una anotación del tipo &quot;truth&quot;.</translation>
    </message>
    <message>
        <source>{path} is too large ({error}); use a part of it.</source>
        <translation>{path} es demasiado grande ({error}); use una parte.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); check the name.</source>
        <translation>{path} no se puede leer ({reason}); compruebe el nombre.</translation>
    </message>
    <message>
        <source>{path} is no InkML ({error}); get the file anew.</source>
        <translation>{path} no es InkML ({error}); obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>{path} defines entities, which no ink needs; get the file anew.</source>
        <translation>{path} define entidades, que ninguna tinta necesita; obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>A trace in {path} is not understood: {what}; get the file anew.</source>
        <translation>No se entiende un trazo de {path}: {what}; obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>{path} has no suffix of a format; name it as {names}.</source>
        <translation>{path} no tiene la extensión de ningún formato; nombres posibles: {names}.</translation>
    </message>
    <message>
        <source>There are no samples to export; add some first.</source>
        <translation>No hay muestras que exportar; añada algunas antes.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another place.</source>
        <translation>{path} no se puede escribir ({reason}); elija otro lugar.</translation>
    </message>
    <message>
        <source>None of the samples has strokes; export them as a zip file or as npz.</source>
        <translation>Ninguna de las muestras tiene trazos; expórtelas como archivo zip o como npz.</translation>
    </message>
    <message numerus="yes">
        <source>The hand {name} has {n} samples, too few to be learned for good; collect {least} or more.</source>
        <translation>
            <numerusform>La escritura {name} tiene {n} muestra, demasiado poco para aprenderla para siempre; reúna {least} o más.</numerusform>
            <numerusform>La escritura {name} tiene {n} muestras, demasiado pocas para aprenderla para siempre; reúna {least} o más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>Cancelado; no se guardó nada.</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Dibuje un dígito</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Draw a digit here with the mouse, a stylus, a finger, or the keys: the space bar puts the pen down and lifts it, the arrows move it.</source>
        <translation>Dibuje aquí un dígito con el ratón, un lápiz óptico, un dedo o las teclas: la barra espaciadora baja y sube el lápiz, las flechas lo mueven.</translation>
    </message>
    <message>
        <source>&amp;Next number after a pause</source>
        <translation>&amp;Número siguiente tras una pausa</translation>
    </message>
    <message>
        <source>Pause of &amp;{seconds} s</source>
        <translation>Pausa de &amp;{seconds} s</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>&amp;Lápiz</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Goma</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>Más &amp;fino</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>Más &amp;grueso</translation>
    </message>
    <message>
        <source>&amp;Only the stylus draws, not fingers</source>
        <translation>&amp;Solo dibuja el lápiz óptico, no los dedos</translation>
    </message>
    <message>
        <source>&amp;Pressure widens the line</source>
        <translation>La &amp;presión ensancha el trazo</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Grosor del lápiz</translation>
    </message>
    <message>
        <source>Pen width ([ and ])</source>
        <translation>Grosor del lápiz ([ y ])</translation>
    </message>
    <message>
        <source>{tool} ({key})</source>
        <translation>{tool} ({key})</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo stroke</source>
        <translation>&amp;Deshacer el trazo</translation>
    </message>
    <message>
        <source>&amp;Redo stroke</source>
        <translation>&amp;Rehacer el trazo</translation>
    </message>
    <message>
        <source>&amp;Undo erasing</source>
        <translation>&amp;Deshacer el borrado</translation>
    </message>
    <message>
        <source>&amp;Redo erasing</source>
        <translation>&amp;Rehacer el borrado</translation>
    </message>
    <message>
        <source>&amp;Undo clearing</source>
        <translation>&amp;Deshacer el vaciado</translation>
    </message>
    <message>
        <source>&amp;Redo clearing</source>
        <translation>&amp;Rehacer el vaciado</translation>
    </message>
    <message>
        <source>&amp;Undo opening the image</source>
        <translation>&amp;Deshacer la apertura de la imagen</translation>
    </message>
    <message>
        <source>&amp;Redo opening the image</source>
        <translation>&amp;Rehacer la apertura de la imagen</translation>
    </message>
    <message>
        <source>&amp;Undo showing the digit</source>
        <translation>&amp;Deshacer la visualización del dígito</translation>
    </message>
    <message>
        <source>&amp;Redo showing the digit</source>
        <translation>&amp;Rehacer la visualización del dígito</translation>
    </message>
    <message>
        <source>&amp;Undo bringing back</source>
        <translation>&amp;Deshacer la recuperación</translation>
    </message>
    <message>
        <source>&amp;Redo bringing back</source>
        <translation>&amp;Rehacer la recuperación</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Reveal (R)</source>
        <translation>Revelar (R)</translation>
    </message>
    <message>
        <source>Right (Y)</source>
        <translation>Acertó (Y)</translation>
    </message>
    <message>
        <source>Wrong (X)</source>
        <translation>Falló (X)</translation>
    </message>
    <message>
        <source>Network: {right} of {asked} right</source>
        <translation>Red: {right} de {asked} bien</translation>
    </message>
    <message>
        <source>A drawing pad that recognises handwritten digits and numbers while they are drawn, shows what the network sees and why it answers so, and trains networks of your own.</source>
        <translation>Un bloc de dibujo que reconoce dígitos y números manuscritos mientras se dibujan, muestra qué ve la red y por qué responde así, y entrena redes propias.</translation>
    </message>
    <message>
        <source>What reads your drawings</source>
        <translation>Qué lee sus dibujos</translation>
    </message>
    <message>
        <source>There is no network in use.</source>
        <translation>No hay ninguna red en uso.</translation>
    </message>
    <message>
        <source>About digitpad</source>
        <translation>Acerca de digitpad</translation>
    </message>
    <message>
        <source>&amp;Licences of its components…</source>
        <translation>&amp;Licencias de sus componentes…</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the MIT licence.</source>
        <translation>Versión {version}. Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Draw a digit to follow it step by step</source>
        <translation>Dibuje un dígito para seguirlo paso a paso</translation>
    </message>
    <message>
        <source>There is no model; see the main window</source>
        <translation>No hay modelo; vea la ventana principal</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Los pasos</translation>
    </message>
    <message>
        <source>Step {number}: {title}</source>
        <translation>Paso {number}: {title}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Components of the program</source>
        <translation>Componentes del programa</translation>
    </message>
    <message>
        <source>{row} cannot be read ({reason}); install digitpad again.</source>
        <translation>{row} no se puede leer ({reason}); instale digitpad de nuevo.</translation>
    </message>
    <message>
        <source>Draw with the keys</source>
        <translation>Dibujar con las teclas</translation>
    </message>
    <message>
        <source>Space puts the pen down and lifts it</source>
        <translation>Espacio baja y sube el lápiz</translation>
    </message>
    <message>
        <source>Arrows move it, with Shift in small steps</source>
        <translation>Las flechas lo mueven, con Mayús en pasos pequeños</translation>
    </message>
    <message>
        <source>Full screen, messages</source>
        <translation>Pantalla completa, mensajes</translation>
    </message>
    <message>
        <source>Esc leaves it, and takes them away</source>
        <translation>Esc sale de ella y los quita</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>R reveals the answer; Y if it was right, X if it was wrong</source>
        <translation>R revela la respuesta; Y si acertó, X si falló</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt</source>
        <translation>Teclas sin Ctrl ni Alt</translation>
    </message>
    <message>
        <source>The menu View switches them off</source>
        <translation>El menú Ver las desactiva</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Right mouse button, eraser end of the stylus</source>
        <translation>Botón derecho del ratón, extremo de goma del lápiz óptico</translation>
    </message>
    <message>
        <source>The menu View switches them on</source>
        <translation>El menú Ver las activa</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.gif *.svg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.gif *.svg)</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>GIF animado (*.gif)</translation>
    </message>
    <message>
        <source>Animated PNG (*.png)</source>
        <translation>PNG animado (*.png)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>Open an image</source>
        <translation>Abrir una imagen</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Guardar el dibujo</translation>
    </message>
    <message>
        <source>Save an animation</source>
        <translation>Guardar una animación</translation>
    </message>
    <message>
        <source>&amp;Take the digit alone</source>
        <translation>&amp;Tomar solo este dígito</translation>
    </message>
    <message>
        <source>&amp;Save the drawing…</source>
        <translation>&amp;Guardar el dibujo…</translation>
    </message>
    <message>
        <source>&amp;Copy the drawing</source>
        <translation>&amp;Copiar el dibujo</translation>
    </message>
    <message>
        <source>Save an &amp;animation…</source>
        <translation>Guardar una &amp;animación…</translation>
    </message>
    <message>
        <source>Replay the d&amp;rawing</source>
        <translation>Reproducir el d&amp;ibujo</translation>
    </message>
    <message>
        <source>Copy the &amp;digit</source>
        <translation>Copiar el &amp;dígito</translation>
    </message>
    <message>
        <source>Copy the digit &amp;image</source>
        <translation>Copiar la &amp;imagen del dígito</translation>
    </message>
    <message>
        <source>&amp;Open an image…</source>
        <translation>&amp;Abrir una imagen…</translation>
    </message>
    <message>
        <source>&amp;Paste an image</source>
        <translation>&amp;Pegar una imagen</translation>
    </message>
    <message>
        <source>The drawing was saved as {path}.</source>
        <translation>El dibujo se guardó como {path}.</translation>
    </message>
    <message>
        <source>The pasted image</source>
        <translation>La imagen pegada</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Abriendo {name}…</translation>
    </message>
    <message>
        <source>Opening the pasted image…</source>
        <translation>Abriendo la imagen pegada…</translation>
    </message>
    <message numerus="yes">
        <source>{n} more could not be opened either.</source>
        <translation>
            <numerusform>{n} más tampoco se pudo abrir.</numerusform>
            <numerusform>{n} más tampoco se pudieron abrir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard is empty; copy an image and paste again.</source>
        <translation>El portapapeles está vacío; copie una imagen y pegue de nuevo.</translation>
    </message>
    <message>
        <source>{address} is not on this computer; save the image and open it.</source>
        <translation>{address} no está en este equipo; guarde la imagen y ábrala.</translation>
    </message>
    <message>
        <source>There is text, not an image; copy an image, or open a file that holds one.</source>
        <translation>Hay texto, no una imagen; copie una imagen o abra un archivo que contenga una.</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since an animation is a GIF or a PNG; name it {stem}.gif.</source>
        <translation>{path} no se puede guardar, pues una animación es un GIF o un PNG; llámelo {stem}.gif.</translation>
    </message>
    <message>
        <source>{path} cannot be saved ({reason}); choose another folder.</source>
        <translation>{path} no se puede guardar ({reason}); elija otra carpeta.</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since a drawing is a PNG or an SVG; name it {stem}.png.</source>
        <translation>{path} no se puede guardar, pues un dibujo es un PNG o un SVG; llámelo {stem}.png.</translation>
    </message>
    <message>
        <source>Reading the network…</source>
        <translation>Leyendo la red…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Atrás (Esc)</translation>
    </message>
    <message>
        <source>Click a layer to see it larger.</source>
        <translation>Haga clic en una capa para verla más grande.</translation>
    </message>
    <message>
        <source>These are its first layers.</source>
        <translation>Estas son sus primeras capas.</translation>
    </message>
    <message>
        <source>{title}. Pixel {unit}: {output}</source>
        <translation>{title}. Píxel {unit}: {output}</translation>
    </message>
    <message>
        <source>{title}. Unit {unit}: {output}. Click a unit to see its sum.</source>
        <translation>{title}. Unidad {unit}: {output}. Haga clic en una unidad para ver su suma.</translation>
    </message>
    <message>
        <source>{title}. Unit {unit}: {output}</source>
        <translation>{title}. Unidad {unit}: {output}</translation>
    </message>
    <message>
        <source>The layers of the network</source>
        <translation>Las capas de la red</translation>
    </message>
    <message>
        <source>Its weights: blue adds, orange takes away</source>
        <translation>Sus pesos: el azul suma, el naranja resta</translation>
    </message>
    <message>
        <source>The digits that excite it most</source>
        <translation>Los dígitos que más la activan</translation>
    </message>
    <message>
        <source>Its sum for this drawing</source>
        <translation>Su suma para este dibujo</translation>
    </message>
    <message>
        <source>It is no single sum: it is a filter that passes over all places of the image.</source>
        <translation>No es una sola suma: es un filtro que pasa por todos los lugares de la imagen.</translation>
    </message>
    <message>
        <source>all others {others}</source>
        <translation>todas las demás {others}</translation>
    </message>
    <message>
        <source>bias {bias}</source>
        <translation>sesgo {bias}</translation>
    </message>
    <message>
        <source>together {total}</source>
        <translation>en total {total}</translation>
    </message>
    <message>
        <source>after {activation}: {output}</source>
        <translation>tras {activation}: {output}</translation>
    </message>
    <message>
        <source>{value} × {weight} = {product}, from pixel {at}</source>
        <translation>{value} × {weight} = {product}, del píxel {at}</translation>
    </message>
    <message>
        <source>{value} × {weight} = {product}, from unit {at}</source>
        <translation>{value} × {weight} = {product}, de la unidad {at}</translation>
    </message>
    <message>
        <source>The weights of the unit as a picture</source>
        <translation>Los pesos de la unidad como imagen</translation>
    </message>
    <message>
        <source>The digits that excite the unit most</source>
        <translation>Los dígitos que más activan la unidad</translation>
    </message>
    <message>
        <source>A layer of this network gives answers that are no numbers; use another model.</source>
        <translation>Una capa de esta red da respuestas que no son números; use otro modelo.</translation>
    </message>
    <message>
        <source>&amp;Biases off</source>
        <translation>Sin &amp;sesgos</translation>
    </message>
    <message>
        <source>Noise in the weights</source>
        <translation>Ruido en los pesos</translation>
    </message>
    <message>
        <source>Noise in the weights, up to twice their own spread</source>
        <translation>Ruido en los pesos, hasta el doble de su propia dispersión</translation>
    </message>
    <message>
        <source>Bits of each weight</source>
        <translation>Bits de cada peso</translation>
    </message>
    <message>
        <source>all bits</source>
        <translation>todos los bits</translation>
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
        <translation>S&amp;ilenciar</translation>
    </message>
    <message>
        <source>Pass over units with the button down to silence them</source>
        <translation>Pase sobre las unidades con el botón pulsado para silenciarlas</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>midiendo…</translation>
    </message>
    <message numerus="yes">
        <source>reads {share} of {n} digit(s)</source>
        <translation>
            <numerusform>lee {share} de {n} dígito</numerusform>
            <numerusform>lee {share} de {n} dígitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This is an {digit}</source>
        <translation>Esto es un {digit}</translation>
    </message>
    <message>
        <source>This is a {digit}</source>
        <translation>Esto es un {digit}</translation>
    </message>
    <message>
        <source>This is an &amp;{digit}</source>
        <translation>Esto es un &amp;{digit}</translation>
    </message>
    <message>
        <source>This is a &amp;{digit}</source>
        <translation>Esto es un &amp;{digit}</translation>
    </message>
    <message>
        <source>Draw an {digit}</source>
        <translation>Dibuje un {digit}</translation>
    </message>
    <message>
        <source>Draw a {digit}</source>
        <translation>Dibuje un {digit}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>The sentences of {language} cannot be read; install digitpad again.</source>
        <translation>No se pueden leer las frases en {language}; instale digitpad de nuevo.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Salir (Esc)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>What a pixel is</source>
        <translation>Qué es un píxel</translation>
    </message>
    <message>
        <source>Draw a 1 on the canvas, as you usually write it.</source>
        <translation>Dibuje un 1 en el lienzo, como lo escribe normalmente.</translation>
    </message>
    <message>
        <source>You drew a line. The program reads it as a 1, but it does not see your line: it sees a small image.</source>
        <translation>Ha dibujado una línea. El programa la lee como un 1, pero no ve su línea: ve una imagen pequeña.</translation>
    </message>
    <message>
        <source>Press F2, or choose How it works in the Help menu, to see how your line becomes that image.</source>
        <translation>Pulse F2, o elija «Cómo funciona» en el menú Ayuda, para ver cómo su línea se convierte en esa imagen.</translation>
    </message>
    <message>
        <source>Your ink is cut out, made smaller and put into the middle of 28 × 28 little squares. Each is a pixel.</source>
        <translation>Su tinta se recorta, se reduce y se coloca en medio de 28 × 28 cuadraditos. Cada uno es un píxel.</translation>
    </message>
    <message>
        <source>Close that window, and press F3 to look inside the network.</source>
        <translation>Cierre esa ventana y pulse F3 para mirar dentro de la red.</translation>
    </message>
    <message>
        <source>The image stands at the top. It is all that the network ever gets.</source>
        <translation>La imagen está arriba del todo. Es todo lo que la red recibe.</translation>
    </message>
    <message>
        <source>Click the image at the top of the pane to see it larger.</source>
        <translation>Haga clic en la imagen de la parte superior del panel para verla más grande.</translation>
    </message>
    <message>
        <source>There are 784 pixels. Each is nothing but a number: 0 where there is no ink, and 1 where it is darkest.</source>
        <translation>Hay 784 píxeles. Cada uno no es más que un número: 0 donde no hay tinta y 1 donde es más oscura.</translation>
    </message>
    <message>
        <source>Move the pointer over the image until it is on a bright pixel, and read its number above.</source>
        <translation>Mueva el puntero sobre la imagen hasta un píxel claro y lea su número arriba.</translation>
    </message>
    <message>
        <source>That number is above 0.5, so there is ink. 784 such numbers are a digit to the network.</source>
        <translation>Ese número es mayor que 0,5: hay tinta. Para la red, un dígito son 784 números como ese.</translation>
    </message>
    <message>
        <source>A unit</source>
        <translation>Una unidad</translation>
    </message>
    <message>
        <source>Draw a 3 on the canvas.</source>
        <translation>Dibuje un 3 en el lienzo.</translation>
    </message>
    <message>
        <source>The network has read 784 numbers as a 3. The smallest part of it that does any reading is a unit.</source>
        <translation>La red ha leído 784 números como un 3. La más pequeña de sus partes que lee algo es una unidad.</translation>
    </message>
    <message>
        <source>Press F3 to look inside the network.</source>
        <translation>Pulse F3 para mirar dentro de la red.</translation>
    </message>
    <message>
        <source>Every dot below the image is a unit. The brighter it is, the more your drawing excites it.</source>
        <translation>Cada punto debajo de la imagen es una unidad. Cuanto más clara, más la activa su dibujo.</translation>
    </message>
    <message>
        <source>Click the first layer, just below the image.</source>
        <translation>Haga clic en la primera capa, justo debajo de la imagen.</translation>
    </message>
    <message>
        <source>Each of these units looks at the whole image, and each looks for something else.</source>
        <translation>Cada una de estas unidades mira toda la imagen, y cada una busca algo distinto.</translation>
    </message>
    <message>
        <source>Click a bright unit.</source>
        <translation>Haga clic en una unidad clara.</translation>
    </message>
    <message>
        <source>The picture shows what it looks for: blue where it likes ink, orange where it does not. Below is its sum: each number it gets, times a weight, added up.</source>
        <translation>La imagen muestra lo que busca: azul donde le gusta la tinta, naranja donde no. Debajo está su suma: cada número que recibe, por un peso, todo sumado.</translation>
    </message>
    <message>
        <source>Now draw another digit, and watch the sum of this unit while you draw.</source>
        <translation>Ahora dibuje otro dígito y observe la suma de esta unidad mientras dibuja.</translation>
    </message>
    <message>
        <source>The weights stay the same; only the numbers change. A unit is a sum, and nothing more.</source>
        <translation>Los pesos siguen igual; solo cambian los números. Una unidad es una suma, y nada más.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Draw a 7 on the canvas.</source>
        <translation>Dibuje un 7 en el lienzo.</translation>
    </message>
    <message>
        <source>No single unit could read that. The units work in layers, one after the other.</source>
        <translation>Ninguna unidad podría leer eso sola. Las unidades trabajan en capas, una tras otra.</translation>
    </message>
    <message>
        <source>Look inside with F3, and click the last layer, at the bottom.</source>
        <translation>Mire dentro con F3 y haga clic en la última capa, abajo del todo.</translation>
    </message>
    <message>
        <source>There are ten units here, one for each digit. The brightest is the answer.</source>
        <translation>Aquí hay diez unidades, una por dígito. La más clara es la respuesta.</translation>
    </message>
    <message>
        <source>Press Esc in the pane, or Back, until you see the whole network again.</source>
        <translation>Pulse Esc en el panel, o Atrás, hasta volver a ver la red entera.</translation>
    </message>
    <message>
        <source>The lines show which units had the most to say. Each layer looks only at the one above it, never at your ink.</source>
        <translation>Las líneas muestran qué unidades tuvieron más que decir. Cada capa mira solo la de encima, nunca su tinta.</translation>
    </message>
    <message>
        <source>Click a layer in the middle, and switch its biases off.</source>
        <translation>Haga clic en una capa del medio y quítele los sesgos.</translation>
    </message>
    <message>
        <source>A bias is where a unit&apos;s sum begins. You have just broken the network a little; see how many digits it still reads.</source>
        <translation>Un sesgo es el punto de partida de la suma de una unidad. Acaba de estropear un poco la red; vea cuántos dígitos lee todavía.</translation>
    </message>
    <message>
        <source>Press Restore.</source>
        <translation>Pulse Restaurar.</translation>
    </message>
    <message>
        <source>All is as it was. What a layer passes on is all that the next one knows.</source>
        <translation>Todo está como antes. Lo que una capa transmite es todo lo que sabe la siguiente.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Draw any digit on the canvas. You will watch a new network learn to read it.</source>
        <translation>Dibuje cualquier dígito en el lienzo. Verá cómo una red nueva aprende a leerlo.</translation>
    </message>
    <message>
        <source>Keep this drawing. The network that you are going to train has never seen it.</source>
        <translation>Conserve este dibujo. La red que va a entrenar nunca lo ha visto.</translation>
    </message>
    <message>
        <source>Open the Train page with Ctrl+2.</source>
        <translation>Abra la página Entrenar con Ctrl+2.</translation>
    </message>
    <message>
        <source>Here networks are made. A new one has random weights, and knows nothing.</source>
        <translation>Aquí se hacen las redes. Una nueva tiene pesos aleatorios y no sabe nada.</translation>
    </message>
    <message>
        <source>Choose Inside, the last of the four views.</source>
        <translation>Elija Interior, la última de las cuatro vistas.</translation>
    </message>
    <message>
        <source>This is where you will see the weights change.</source>
        <translation>Aquí verá cómo cambian los pesos.</translation>
    </message>
    <message>
        <source>Press Train, and wait until the first epoch is over.</source>
        <translation>Pulse Entrenar y espere a que termine la primera época.</translation>
    </message>
    <message>
        <source>In an epoch the network sees every training digit once. After each wrong answer, every weight moves a little, so that the answer would have been less wrong.</source>
        <translation>En una época la red ve una vez cada dígito de entrenamiento. Tras cada respuesta equivocada, cada peso se mueve un poco, de modo que la respuesta habría sido menos errónea.</translation>
    </message>
    <message>
        <source>Drag the slider all the way back, to before the first epoch.</source>
        <translation>Arrastre el control deslizante hasta el principio, antes de la primera época.</translation>
    </message>
    <message>
        <source>This is how it began: noise. Drag it forward again, and see shapes come out of it, and your digit being read.</source>
        <translation>Así empezó: ruido. Arrástrelo hacia delante de nuevo y vea cómo salen de él formas, y cómo se lee su dígito.</translation>
    </message>
    <message>
        <source>Learning by heart</source>
        <translation>Aprender de memoria</translation>
    </message>
    <message>
        <source>A network is good if it reads digits that it has never seen. That is not the same as learning its lessons by heart.</source>
        <translation>Una red es buena si lee dígitos que nunca ha visto. Eso no es lo mismo que saberse la lección de memoria.</translation>
    </message>
    <message>
        <source>Choose the preset custom, so that you can set everything yourself.</source>
        <translation>Elija el preajuste custom, para poder fijarlo todo usted.</translation>
    </message>
    <message>
        <source>A large network has room to learn by heart. Give it 512 units, if you like.</source>
        <translation>Una red grande tiene sitio para aprender de memoria. Dele 512 unidades, si quiere.</translation>
    </message>
    <message>
        <source>Set Epochs to 10 or more.</source>
        <translation>Ponga Épocas a 10 o más.</translation>
    </message>
    <message>
        <source>The longer it learns the same digits, the better it knows just those.</source>
        <translation>Cuanto más tiempo aprende los mismos dígitos, mejor conoce justo esos.</translation>
    </message>
    <message>
        <source>Press Train.</source>
        <translation>Pulse Entrenar.</translation>
    </message>
    <message>
        <source>Some digits are held out: it never learns from them, so they show how well it really reads.</source>
        <translation>Algunos dígitos están reservados: nunca aprende de ellos, así que muestran lo bien que lee de verdad.</translation>
    </message>
    <message>
        <source>Choose Curves, and watch the dashed line and the solid line of the loss.</source>
        <translation>Elija Curvas y observe la línea discontinua y la continua de la pérdida.</translation>
    </message>
    <message>
        <source>Dashed is for the digits it learns from, solid for those held out. When the dashed line falls and the solid one does not, it learns by heart.</source>
        <translation>La discontinua es de los dígitos de los que aprende, la continua de los reservados. Cuando baja la discontinua y la continua no, aprende de memoria.</translation>
    </message>
    <message>
        <source>Why it errs</source>
        <translation>Por qué se equivoca</translation>
    </message>
    <message>
        <source>Draw a digit on the canvas.</source>
        <translation>Dibuje un dígito en el lienzo.</translation>
    </message>
    <message>
        <source>The network has an answer. Whether it is right or wrong, there are reasons for it in your ink.</source>
        <translation>La red tiene una respuesta. Sea acertada o no, hay razones para ella en su tinta.</translation>
    </message>
    <message>
        <source>Press W to see them.</source>
        <translation>Pulse W para verlas.</translation>
    </message>
    <message>
        <source>Blue ink speaks for the answer, orange ink against it.</source>
        <translation>La tinta azul habla a favor de la respuesta, la naranja en contra.</translation>
    </message>
    <message>
        <source>Click another digit&apos;s bar to ask why it is not that one.</source>
        <translation>Haga clic en la barra de otro dígito para preguntar por qué no es ese.</translation>
    </message>
    <message>
        <source>Now blue ink is what makes it the one and not the other.</source>
        <translation>Ahora la tinta azul es lo que hace que sea el uno y no el otro.</translation>
    </message>
    <message>
        <source>Draw a digit that could be two: a 4 that is nearly a 9, or a 1 that is nearly a 7.</source>
        <translation>Dibuje un dígito que podría ser dos: un 4 que casi es un 9, o un 1 que casi es un 7.</translation>
    </message>
    <message>
        <source>It hesitates, as a person would: it has seen both digits drawn like this, and gives both answers.</source>
        <translation>Duda, como dudaría una persona: ha visto los dos dígitos dibujados así, y da las dos respuestas.</translation>
    </message>
    <message>
        <source>Take the eraser with E, and rub out the ink that speaks for the wrong one.</source>
        <translation>Tome la goma con E y borre la tinta que habla a favor de la equivocada.</translation>
    </message>
    <message>
        <source>A network errs where your digit looks like others it has learned. It has never seen your hand before.</source>
        <translation>Una red se equivoca donde su dígito se parece a otros que aprendió. Nunca antes había visto su escritura.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>You have finished this lesson.</source>
        <translation>Ha terminado esta lección.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Lección siguiente</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Paso {step} de {steps}</translation>
    </message>
    <message>
        <source>Pen down</source>
        <translation>Lápiz bajado</translation>
    </message>
    <message>
        <source>Pen up</source>
        <translation>Lápiz levantado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Use the bundled model</source>
        <translation>Usar el modelo incluido</translation>
    </message>
    <message>
        <source>The last drawings will appear here.</source>
        <translation>Los últimos dibujos aparecerán aquí.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>The last drawings. The arrow keys move between them, Enter brings one back.</source>
        <translation>Los últimos dibujos. Las flechas pasan de uno a otro, Intro recupera uno.</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>{answer}, drawn {time}</source>
        <translation>{answer}, dibujado el {time}</translation>
    </message>
    <message>
        <source>No digit, drawn {time}</source>
        <translation>Ningún dígito, dibujado el {time}</translation>
    </message>
    <message>
        <source>Bring back ({time})</source>
        <translation>Recuperar ({time})</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Empty the history…</source>
        <translation>&amp;Vaciar el historial…</translation>
    </message>
    <message>
        <source>Empty the history</source>
        <translation>Vaciar el historial</translation>
    </message>
    <message>
        <source>Delete the drawings in the history?</source>
        <translation>¿Eliminar los dibujos del historial?</translation>
    </message>
    <message>
        <source>They are deleted from disk at once, and cannot be brought back.</source>
        <translation>Se eliminan del disco en el acto y no se pueden recuperar.</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message numerus="yes">
        <source>{n} drawing(s) (is|are) damaged in {path}, and kept in {aside}; the others are here.</source>
        <translation>
            <numerusform>{n} dibujo está dañado en {path} y se conserva en {aside}; los demás están aquí.</numerusform>
            <numerusform>{n} dibujos están dañados en {path} y se conservan en {aside}; los demás están aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is damaged in part ({what}); it was copied to {aside}, and the rest is still used.</source>
        <translation>{path} está dañado en parte ({what}); se copió a {aside}, y el resto se sigue usando.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Borrar todo</translation>
    </message>
    <message>
        <source>Empty the canvas (Delete)</source>
        <translation>Vaciar el lienzo (Supr)</translation>
    </message>
    <message>
        <source>Play answers as t&amp;ones</source>
        <translation>Reproducir las respuestas como ton&amp;os</translation>
    </message>
    <message>
        <source>Single-&amp;key shortcuts</source>
        <translation>Ata&amp;jos de una sola tecla</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>Show what speaks for the answer, and what against it (W)</source>
        <translation>Mostrar qué habla a favor de la respuesta y qué en contra (W)</translation>
    </message>
    <message>
        <source>Look &amp;inside</source>
        <translation>Mirar &amp;dentro</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lecciones</translation>
    </message>
    <message>
        <source>&amp;Present: what is it?</source>
        <translation>&amp;Presentar: ¿qué es?</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <comment>menu</comment>
        <translation>&amp;Dibujo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;How it works</source>
        <translation>&amp;Cómo funciona</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About digitpad</source>
        <translation>&amp;Acerca de digitpad</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>The export is run on 1,000 digits in its own runtime, and kept only if it reads them as the model does.</source>
        <translation>La exportación se ejecuta con 1000 dígitos en su propio entorno, y solo se conserva si los lee como el modelo.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exportar el modelo</translation>
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
        <translation>carpeta</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>&amp;Elegir dónde…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>New file:</source>
        <translation>Archivo nuevo:</translation>
    </message>
    <message>
        <source>New folder:</source>
        <translation>Carpeta nueva:</translation>
    </message>
    <message>
        <source>The model {folder} comes from elsewhere; it is being tried in a separate process…</source>
        <translation>El modelo {folder} viene de otro lugar; se está probando en un proceso aparte…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Usar este modelo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Learns a hand by</source>
        <translation>Aprende una escritura por</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Models and their cards…</source>
        <translation>&amp;Modelos y sus fichas…</translation>
    </message>
    <message>
        <source>&amp;Export the model in use…</source>
        <translation>&amp;Exportar el modelo en uso…</translation>
    </message>
    <message>
        <source>&amp;Import a network…</source>
        <translation>&amp;Importar una red…</translation>
    </message>
    <message>
        <source>Import a network</source>
        <translation>Importar una red</translation>
    </message>
    <message>
        <source>Networks ({networks});;All files (*)</source>
        <translation>Redes ({networks});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Another conversion is under way; wait until it is done.</source>
        <translation>Hay otra conversión en curso; espere a que termine.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Draw</source>
        <comment>page</comment>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>page</comment>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Samples</source>
        <comment>page</comment>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <comment>page</comment>
        <translation>&amp;Dibujar</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <comment>page</comment>
        <translation>&amp;Entrenar</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>&amp;Muestras</translation>
    </message>
    <message>
        <source>A network is being trained. End the training and close digitpad?</source>
        <translation>Se está entrenando una red. ¿Terminar el entrenamiento y cerrar digitpad?</translation>
    </message>
    <message>
        <source>Stop it first to keep its best epoch.</source>
        <translation>Deténgalo antes para conservar su mejor época.</translation>
    </message>
    <message>
        <source>&amp;End and close</source>
        <translation>&amp;Terminar y cerrar</translation>
    </message>
    <message>
        <source>No digit yet</source>
        <translation>Aún no hay dígito</translation>
    </message>
    <message>
        <source>Click a digit to see its probabilities.</source>
        <translation>Haga clic en un dígito para ver sus probabilidades.</translation>
    </message>
    <message>
        <source>The answer will appear here.</source>
        <translation>La respuesta aparecerá aquí.</translation>
    </message>
    <message>
        <source>Is this a digit: {share}</source>
        <translation>¿Es un dígito?: {share}</translation>
    </message>
    <message>
        <source>Predicted digit: {text}</source>
        <translation>Dígito leído: {text}</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>No es un dígito</translation>
    </message>
    <message>
        <source>Predicted number: {number}, {signs}</source>
        <translation>Número leído: {number}, {signs}</translation>
    </message>
    <message>
        <source>The answer is hidden</source>
        <translation>La respuesta está oculta</translation>
    </message>
    <message>
        <source>The digit image cannot be dragged ({reason}); copy it with the menu File instead.</source>
        <translation>La imagen del dígito no se puede arrastrar ({reason}); cópiela con el menú Archivo.</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Lo que ve la red</translation>
    </message>
    <message>
        <source>The drawing as an image of 28 by 28 pixels</source>
        <translation>El dibujo como imagen de 28 por 28 píxeles</translation>
    </message>
    <message>
        <source>What the network sees: your drawing as 28 × 28 pixels. Drag it out to keep it.</source>
        <translation>Lo que ve la red: su dibujo en 28 × 28 píxeles. Arrástrelo fuera para conservarlo.</translation>
    </message>
    <message>
        <source>Digits of the number</source>
        <translation>Dígitos del número</translation>
    </message>
    <message>
        <source>&amp;Previous digit of the number</source>
        <translation>Dígito &amp;anterior del número</translation>
    </message>
    <message>
        <source>Ne&amp;xt digit of the number</source>
        <translation>Dígito &amp;siguiente del número</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <source>Click the digit that you drew, and the pad learns it.</source>
        <translation>Haga clic en el dígito que dibujó, y el programa lo aprende.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Another name for {folder}:</source>
        <translation>Otro nombre para {folder}:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A note on {folder}:</source>
        <translation>Una nota sobre {folder}:</translation>
    </message>
    <message>
        <source>Write {folder} up</source>
        <translation>Informe de {folder}</translation>
    </message>
    <message>
        <source>Curves of loss and accuracy</source>
        <translation>Curvas de pérdida y exactitud</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since curves are a PNG or a CSV; name it {stem}.png.</source>
        <translation>{path} no se puede guardar, pues las curvas son un PNG o un CSV; llámelo {stem}.png.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Nothing to show yet: the curves grow with each epoch.</source>
        <translation>Aún no hay nada que mostrar: las curvas crecen con cada época.</translation>
    </message>
    <message>
        <source>{name}, epoch {epoch}: loss {loss}, held out {held_out_loss}; accuracy {accuracy}, held out {held_out_accuracy}</source>
        <translation>{name}, época {epoch}: pérdida {loss}, reservados {held_out_loss}; exactitud {accuracy}, reservados {held_out_accuracy}</translation>
    </message>
    <message>
        <source>Solid: held out. Dashed, dots: learned from.</source>
        <translation>Continua: reservados. Discontinua, puntos: de los que aprende.</translation>
    </message>
    <message>
        <source>Solid: how well it reads the held-out digits. Dashed, and dots within an epoch: those it learns from.</source>
        <translation>Continua: lo bien que lee los dígitos reservados. Discontinua, y puntos dentro de una época: aquellos de los que aprende.</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Escala log</translation>
    </message>
    <message>
        <source>Show the loss on a logarithmic scale</source>
        <translation>Mostrar la pérdida en una escala logarítmica</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Smoothing: how much the epochs before count</source>
        <translation>Suavizado: cuánto cuentan las épocas anteriores</translation>
    </message>
    <message>
        <source>Whole view</source>
        <translation>Vista completa</translation>
    </message>
    <message>
        <source>Show the whole curves again</source>
        <translation>Mostrar de nuevo las curvas enteras</translation>
    </message>
    <message>
        <source>Save the curves…</source>
        <translation>Guardar las curvas…</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>Guardar las curvas</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Rows: the digit; columns: the answer; last column: per cent of the digit read right. Click a cell to see its digits.</source>
        <translation>Filas: el dígito; columnas: la respuesta; última columna: porcentaje de aciertos. Haga clic en una celda para ver sus dígitos.</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since a matrix is a PNG or a CSV; name it {stem}.png.</source>
        <translation>{path} no se puede guardar, pues una matriz es un PNG o un CSV; llámelo {stem}.png.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>After each epoch: which held-out digits (rows) are read as which (columns).</source>
        <translation>Tras cada época: qué dígitos reservados (filas) se leen como cuáles (columnas).</translation>
    </message>
    <message>
        <source>Click a cell to see its digits, and a digit to see it in the pad.</source>
        <translation>Haga clic en una celda para ver sus dígitos, y en un dígito para verlo en el lienzo.</translation>
    </message>
    <message>
        <source>Click a digit to see it in the pad</source>
        <translation>Haga clic en un dígito para verlo en el lienzo</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Worst errors</source>
        <translation>Peores errores</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the matrix, as an image and as a table</source>
        <translation>Copiar la matriz, como imagen y como tabla</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the matrix as an image or as a table</source>
        <translation>Guardar la matriz como imagen o como tabla</translation>
    </message>
    <message>
        <source>Epoch {epoch}, which was kept</source>
        <translation>Época {epoch}, la conservada</translation>
    </message>
    <message>
        <source>Epoch {epoch}</source>
        <translation>Época {epoch}</translation>
    </message>
    <message>
        <source>{which}: {share} of the held-out digits read right</source>
        <translation>{which}: {share} de los dígitos reservados bien leídos</translation>
    </message>
    <message>
        <source>Epoch {epoch}, which was kept: {share} of the held-out digits read right ({name})</source>
        <translation>Época {epoch}, la conservada: {share} de los dígitos reservados bien leídos ({name})</translation>
    </message>
    <message>
        <source>Save the confusion matrix</source>
        <translation>Guardar la matriz de confusión</translation>
    </message>
    <message>
        <source>The digits behind these counts were not kept.</source>
        <translation>Los dígitos que hay detrás de estos recuentos no se conservaron.</translation>
    </message>
    <message numerus="yes">
        <source>{n} error(s), the surest first</source>
        <translation>
            <numerusform>{n} error, el más seguro primero</numerusform>
            <numerusform>{n} errores, los más seguros primero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {digit}s, read as {answer}</source>
        <translation>
            <numerusform>{n} dígito {digit} leído como {answer}</numerusform>
            <numerusform>{n} dígitos {digit} leídos como {answer}</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit} as {answer}</source>
        <translation>{digit} como {answer}</translation>
    </message>
    <message>
        <source>Weights and outputs of the layers</source>
        <translation>Pesos y salidas de las capas</translation>
    </message>
    <message numerus="yes">
        <source>Layer {number}: {n} unit(s), {dead} of them dead</source>
        <translation>
            <numerusform>Capa {number}: {n} unidad, {dead} muerta</numerusform>
            <numerusform>Capa {number}: {n} unidades, {dead} muertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer {number}: {n} unit(s)</source>
        <translation>
            <numerusform>Capa {number}: {n} unidad</numerusform>
            <numerusform>Capa {number}: {n} unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>this training</source>
        <translation>este entrenamiento</translation>
    </message>
    <message>
        <source>Press Train, and watch the network learn: its weights grow out of noise, epoch by epoch. Choose an earlier training above to see how it went.</source>
        <translation>Pulse Entrenar y vea aprender a la red: sus pesos salen del ruido, época tras época. Elija arriba un entrenamiento anterior para ver cómo fue.</translation>
    </message>
    <message>
        <source>Draw a digit before you press Train, and see here how each epoch reads it.</source>
        <translation>Dibuje un dígito antes de pulsar Entrenar, y vea aquí cómo lo lee cada época.</translation>
    </message>
    <message>
        <source>The first layer of this network does not look at pixels, so its weights are no pictures.</source>
        <translation>La primera capa de esta red no mira píxeles, así que sus pesos no son imágenes.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Weights of the first units: blue adds, orange takes away</source>
        <translation>Pesos de las primeras unidades: el azul suma, el naranja resta</translation>
    </message>
    <message>
        <source>Your drawing, as each epoch reads it</source>
        <translation>Su dibujo, tal como lo lee cada época</translation>
    </message>
    <message>
        <source>Weights of each layer on the left, outputs for 1,000 held-out digits on the right</source>
        <translation>A la izquierda, los pesos de cada capa; a la derecha, las salidas con 1000 dígitos reservados</translation>
    </message>
    <message>
        <source>The epochs: drag back to see how it began</source>
        <translation>Las épocas: arrastre hacia atrás para ver cómo empezó</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>Su dibujo</translation>
    </message>
    <message>
        <source>Before the first epoch</source>
        <translation>Antes de la primera época</translation>
    </message>
    <message>
        <source>After epoch {epoch}</source>
        <translation>Tras la época {epoch}</translation>
    </message>
    <message>
        <source>After epoch {epoch}; {missing} was not kept</source>
        <translation>Tras la época {epoch}; {missing} no se conservó</translation>
    </message>
    <message>
        <source>After epoch {epoch}; {first} to {last} were not kept</source>
        <translation>Tras la época {epoch}; {first} a {last} no se conservaron</translation>
    </message>
    <message>
        <source>before: {read}</source>
        <translation>antes: {read}</translation>
    </message>
    <message>
        <source>epoch {epoch}: {read}</source>
        <translation>época {epoch}: {read}</translation>
    </message>
    <message>
        <source>The weights of the first units as pictures</source>
        <translation>Los pesos de las primeras unidades como imágenes</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Models and runs</source>
        <translation>Modelos y entrenamientos</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Trained on from {name}</source>
        <translation>Entrenado a partir de {name}</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Seguir entrenando</translation>
    </message>
    <message>
        <source>Train this network on, from its weights, with the recipe on the left</source>
        <translation>Seguir entrenando esta red, desde sus pesos, con la receta de la izquierda</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write this network for Keras, LiteRT, ONNX, TensorFlow.js or a web page</source>
        <translation>Escribir esta red para Keras, LiteRT, ONNX, TensorFlow.js o una página web</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Open in TensorBoard</source>
        <translation>Abrir en TensorBoard</translation>
    </message>
    <message>
        <source>Curves, weights and errors of all runs, in the browser</source>
        <translation>Curvas, pesos y errores de todos los entrenamientos, en el navegador</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Stopped early, since no further epoch was better.</source>
        <translation>Terminado antes de tiempo, pues ninguna otra época fue mejor.</translation>
    </message>
    <message>
        <source>The training diverged in epoch {epoch}; a smaller learning rate may help.</source>
        <translation>El entrenamiento divergió en la época {epoch}; una tasa de aprendizaje menor puede ayudar.</translation>
    </message>
    <message numerus="yes">
        <source>The best of {n} epoch(s) was number {best}.</source>
        <translation>
            <numerusform>La mejor de {n} época fue la número {best}.</numerusform>
            <numerusform>La mejor de {n} épocas fue la número {best}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Write up…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Save a report of this run, or a Keras script or notebook that trains its network</source>
        <translation>Guardar un informe de este entrenamiento, o un script o cuaderno de Keras que entrena su red</translation>
    </message>
    <message>
        <source>Its folder {folder} is gone; train it again.</source>
        <translation>Su carpeta {folder} ha desaparecido; entrene de nuevo.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete {names} from disk? This cannot be undone.</source>
        <translation>¿Eliminar {names} del disco? No se puede deshacer.</translation>
    </message>
    <message>
        <source>{name} cannot be saved ({reason}); choose another folder.</source>
        <translation>{name} no se puede guardar ({reason}); elija otra carpeta.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>TensorBoard is not installed, and the packaged digitpad does not include it; install digitpad as a Python package: pip install &apos;digitpad[train]&apos;.</source>
        <translation>TensorBoard no está instalado, y el digitpad empaquetado no lo incluye; instale digitpad como paquete de Python: pip install &apos;digitpad[train]&apos;.</translation>
    </message>
    <message>
        <source>TensorBoard ended before it was ready; reinstall it: pip install --force-reinstall tensorboard.</source>
        <translation>TensorBoard terminó antes de estar listo; vuelva a instalarlo: pip install --force-reinstall tensorboard.</translation>
    </message>
    <message>
        <source>Starting TensorBoard…</source>
        <translation>Iniciando TensorBoard…</translation>
    </message>
    <message>
        <source>TensorBoard is open in the browser: {address}</source>
        <translation>TensorBoard está abierto en el navegador: {address}</translation>
    </message>
    <message>
        <source>TensorBoard is running; open {address} in a browser.</source>
        <translation>TensorBoard está en marcha; abra {address} en un navegador.</translation>
    </message>
    <message>
        <source>What was remembered</source>
        <translation>Lo que recordó</translation>
    </message>
    <message>
        <source>your {digit} here looks like your {other} ({day})</source>
        <translation>su {digit} de aquí se parece a su {other} ({day})</translation>
    </message>
    <message>
        <source>as your {digit} ({day})</source>
        <translation>como su {digit} ({day})</translation>
    </message>
    <message numerus="yes">
        <source>{learned} of {n} digit(s) (was|were) learned.</source>
        <translation>
            <numerusform>Dígitos aprendidos: {learned} de {n}.</numerusform>
            <numerusform>Dígitos aprendidos: {learned} de {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once more: {wanted} ({place} of {count}).</source>
        <translation>Otra vez: {wanted} ({place} de {count}).</translation>
    </message>
    <message>
        <source>This {digit} looks like your {other} ({day}), so it is held back.</source>
        <translation>Este {digit} se parece a su {other} ({day}), así que queda en espera.</translation>
    </message>
    <message>
        <source>{wanted} ({place} of {count}). It is learned when the pen has rested, or with Enter.</source>
        <translation>{wanted} ({place} de {count}). Se aprende cuando el lápiz lleva un momento quieto, o con Intro.</translation>
    </message>
    <message>
        <source>Images with strokes (*.zip)</source>
        <translation>Imágenes con trazos (*.zip)</translation>
    </message>
    <message>
        <source>Arrays as MNIST&apos;s (*.npz)</source>
        <translation>Matrices como las de MNIST (*.npz)</translation>
    </message>
    <message>
        <source>It was cancelled, and nothing was changed.</source>
        <translation>Se canceló y no se cambió nada.</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>Importar muestras</translation>
    </message>
    <message>
        <source>Export the samples</source>
        <translation>Exportar las muestras</translation>
    </message>
    <message>
        <source>{path} is being read…</source>
        <translation>Leyendo {path}…</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) in {path}.</source>
        <translation>
            <numerusform>{path} contiene {n} muestra.</numerusform>
            <numerusform>{path} contiene {n} muestras.</numerusform>
        </translation>
    </message>
    <message>
        <source>The samples are being written…</source>
        <translation>Escribiendo las muestras…</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} sample(s) of {file} to a hand?</source>
        <translation>
            <numerusform>¿Añadir {n} muestra de {file} a una escritura?</numerusform>
            <numerusform>¿Añadir {n} muestras de {file} a una escritura?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {n} sample(s) of {file} to the hand {hand}?</source>
        <translation>
            <numerusform>¿Añadir {n} muestra de {file} a la escritura {hand}?</numerusform>
            <numerusform>¿Añadir {n} muestras de {file} a la escritura {hand}?</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {digit}</source>
        <translation>{count} de {digit}</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>The samples are being added…</source>
        <translation>Añadiendo las muestras…</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (was|were) added.</source>
        <translation>
            <numerusform>Se añadió {n} muestra.</numerusform>
            <numerusform>Se añadieron {n} muestras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples are being read or written already; wait until that is done.</source>
        <translation>Ya se están leyendo o escribiendo muestras; espere a que termine.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} sample(s) are being added…</source>
        <translation>
            <numerusform>Añadiendo {done} de {n} muestra…</numerusform>
            <numerusform>Añadiendo {done} de {n} muestras…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Nobody&apos;s, as shipped</source>
        <translation>&amp;De nadie, como viene de fábrica</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>&amp;Escritura</translation>
    </message>
    <message>
        <source>Ne&amp;xt hand</source>
        <translation>Escritura s&amp;iguiente</translation>
    </message>
    <message>
        <source>&amp;Rename this hand…</source>
        <translation>&amp;Renombrar esta escritura…</translation>
    </message>
    <message>
        <source>&amp;Delete this hand…</source>
        <translation>E&amp;liminar esta escritura…</translation>
    </message>
    <message>
        <source>&amp;Add a hand…</source>
        <translation>&amp;Añadir una escritura…</translation>
    </message>
    <message>
        <source>The hand in use is {name}.</source>
        <translation>La escritura en uso es {name}.</translation>
    </message>
    <message>
        <source>The hand in use is nobody&apos;s.</source>
        <translation>No se usa la escritura de nadie.</translation>
    </message>
    <message>
        <source>Add a hand</source>
        <translation>Añadir una escritura</translation>
    </message>
    <message>
        <source>Whose hand is it?</source>
        <translation>¿De quién es la escritura?</translation>
    </message>
    <message>
        <source>Rename the hand</source>
        <translation>Renombrar la escritura</translation>
    </message>
    <message>
        <source>What is it called from now on?</source>
        <translation>¿Cómo se llama a partir de ahora?</translation>
    </message>
    <message>
        <source>Delete the hand</source>
        <translation>Eliminar la escritura</translation>
    </message>
    <message>
        <source>Delete the hand {name} and all that it has taught?</source>
        <translation>¿Eliminar la escritura {name} y todo lo que ha enseñado?</translation>
    </message>
    <message>
        <source>Its samples are deleted from disk at once, and cannot be brought back.</source>
        <translation>Sus muestras se eliminan del disco en el acto y no se pueden recuperar.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>The hand {name} was deleted, with all that it had taught.</source>
        <translation>La escritura {name} se eliminó, con todo lo que había enseñado.</translation>
    </message>
    <message>
        <source>My hand</source>
        <translation>Mi escritura</translation>
    </message>
    <message>
        <source>Nobody&apos;s hand is in use, which learns nothing; choose yours in the menu Model, Hand.</source>
        <translation>No se usa la escritura de nadie, así que no se aprende nada; elija la suya en el menú Modelo, Escritura.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>The digits 0 to 9 label what is selected, Delete deletes it, Enter shows it.</source>
        <translation>Los dígitos 0 a 9 etiquetan lo seleccionado, Supr lo elimina, Intro lo muestra.</translation>
    </message>
    <message>
        <source>&amp;Show in the pad</source>
        <translation>&amp;Mostrar en el lienzo</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Nothing has been taught yet. Draw a digit and press the digit that it is, or collect some here.</source>
        <translation>Aún no se ha enseñado nada. Dibuje un dígito y pulse su tecla, o reúna algunos aquí.</translation>
    </message>
    <message>
        <source>No digit here is like that.</source>
        <translation>Ningún dígito de aquí es así.</translation>
    </message>
    <message>
        <source>Any digit</source>
        <translation>Cualquier dígito</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquier persona</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Read wrong</source>
        <translation>Mal leídos</translation>
    </message>
    <message>
        <source>Read unsurely</source>
        <translation>Leídos con dudas</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmados</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Learn for good…</source>
        <translation>Aprender para siempre…</translation>
    </message>
    <message>
        <source>Train the network in use on with these samples, so that other programs read you too</source>
        <translation>Seguir entrenando la red en uso con estas muestras, para que otros programas también le lean</translation>
    </message>
    <message>
        <source>What to look through</source>
        <translation>Qué examinar</translation>
    </message>
    <message>
        <source>Of which person</source>
        <translation>De qué persona</translation>
    </message>
    <message>
        <source>Which samples</source>
        <translation>Qué muestras</translation>
    </message>
    <message>
        <source>Of which digit</source>
        <translation>De qué dígito</translation>
    </message>
    <message>
        <source>Most &amp;doubtful first</source>
        <translation>Los más &amp;dudosos primero</translation>
    </message>
    <message>
        <source>The hand {name}</source>
        <translation>La escritura {name}</translation>
    </message>
    <message>
        <source>Nobody&apos;s hand is in use.</source>
        <translation>No se usa la escritura de nadie.</translation>
    </message>
    <message>
        <source>The digits are being read…</source>
        <translation>Leyendo los dígitos…</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Aquí no hay nada todavía.</translation>
    </message>
    <message>
        <source>Person {writer}</source>
        <translation>Persona {writer}</translation>
    </message>
    <message numerus="yes">
        <source>From {n} samples on, how well this hand is read is shown here.</source>
        <translation>
            <numerusform>A partir de {n} muestra se ve aquí lo bien que se lee esta escritura.</numerusform>
            <numerusform>A partir de {n} muestras se ve aquí lo bien que se lee esta escritura.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) that no training has learned, each read as if it were new: {alone} right by the network alone, {taught} with what the others have taught (95&#xa0;%: {low} to {high}).</source>
        <translation>
            <numerusform>{n} muestra que ningún entrenamiento ha aprendido, leída como si fuera nueva: {alone} bien por la red sola, {taught} con lo que las demás han enseñado (95 %: {low} a {high}).</numerusform>
            <numerusform>{n} muestras que ningún entrenamiento ha aprendido, cada una leída como si fuera nueva: {alone} bien por la red sola, {taught} con lo que las demás han enseñado (95 %: {low} a {high}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s), each read as if it were new: {alone} right by the network alone, {taught} with what the others have taught (95&#xa0;%: {low} to {high}).</source>
        <translation>
            <numerusform>{n} muestra, leída como si fuera nueva: {alone} bien por la red sola, {taught} con lo que las demás han enseñado (95 %: {low} a {high}).</numerusform>
            <numerusform>{n} muestras, cada una leída como si fuera nueva: {alone} bien por la red sola, {taught} con lo que las demás han enseñado (95 %: {low} a {high}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Collect…</source>
        <translation>Reunir…</translation>
    </message>
    <message>
        <source>This data set stays as it is ({name}); your samples and the history can change.</source>
        <translation>Este conjunto de datos se queda como está ({name}); sus muestras y el historial sí pueden cambiar.</translation>
    </message>
    <message numerus="yes">
        <source>The last {n} drawing(s), with what the network in use alone makes of them.</source>
        <translation>
            <numerusform>El último dibujo, con lo que de él hace la red en uso por sí sola.</numerusform>
            <numerusform>Los últimos {n} dibujos, con lo que de ellos hace la red en uso por sí sola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), which the network in use has yet to read.</source>
        <translation>
            <numerusform>{n} dígito que la red en uso aún no ha leído.</numerusform>
            <numerusform>{n} dígitos que la red en uso aún no ha leído.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), of which the network in use has read {read}, {right} of them right.</source>
        <translation>
            <numerusform>{n} dígito; la red en uso ha leído {read}, {right} bien.</numerusform>
            <numerusform>{n} dígitos; la red en uso ha leído {read}, {right} de ellos bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), of which the network in use reads {right} right; it may have learned from them.</source>
        <translation>
            <numerusform>{n} dígito; la red en uso lee {right} bien; puede haber aprendido de él.</numerusform>
            <numerusform>{n} dígitos; la red en uso lee {right} bien; puede haber aprendido de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit}, held back</source>
        <translation>{digit}, en espera</translation>
    </message>
    <message>
        <source>{label}, read as {answer}</source>
        <translation>{label}, leído como {answer}</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>Mis muestras</translation>
    </message>
    <message>
        <source>There is no digit to learn; draw one first, then say which it is.</source>
        <translation>No hay ningún dígito que aprender; dibuje uno antes y luego diga cuál es.</translation>
    </message>
    <message>
        <source>Lift the pen first, then say which digit it is.</source>
        <translation>Levante antes el lápiz y luego diga qué dígito es.</translation>
    </message>
    <message>
        <source>There is no answer to confirm; press the digit that you drew, 0 to 9.</source>
        <translation>No hay respuesta que confirmar; pulse el dígito que dibujó, de 0 a 9.</translation>
    </message>
    <message>
        <source>&amp;This is a</source>
        <translation>&amp;Esto es un</translation>
    </message>
    <message>
        <source>Co&amp;nfirm the answer</source>
        <translation>&amp;Confirmar la respuesta</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) now labelled {digit}.</source>
        <translation>
            <numerusform>{n} muestra está ahora etiquetada como {digit}.</numerusform>
            <numerusform>{n} muestras están ahora etiquetadas como {digit}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learned this {digit}.</source>
        <translation>Este {digit} está aprendido.</translation>
    </message>
    <message>
        <source>&amp;Undo labelling samples</source>
        <translation>&amp;Deshacer el etiquetado de muestras</translation>
    </message>
    <message>
        <source>&amp;Redo labelling samples</source>
        <translation>&amp;Rehacer el etiquetado de muestras</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) deleted.</source>
        <translation>
            <numerusform>Se eliminó {n} muestra.</numerusform>
            <numerusform>Se eliminaron {n} muestras.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo deleting samples</source>
        <translation>&amp;Deshacer la eliminación de muestras</translation>
    </message>
    <message>
        <source>&amp;Redo deleting samples</source>
        <translation>&amp;Rehacer la eliminación de muestras</translation>
    </message>
    <message>
        <source>No network reads this drawing, so nothing can be learned of it; choose another model.</source>
        <translation>Ninguna red lee este dibujo, así que no se puede aprender nada de él; elija otro modelo.</translation>
    </message>
    <message>
        <source>This {digit} was learned already.</source>
        <translation>Este {digit} ya estaba aprendido.</translation>
    </message>
    <message>
        <source>&amp;Undo learning this {digit}</source>
        <translation>&amp;Deshacer el aprendizaje de este {digit}</translation>
    </message>
    <message>
        <source>&amp;Redo learning this {digit}</source>
        <translation>&amp;Rehacer el aprendizaje de este {digit}</translation>
    </message>
    <message>
        <source>Your {digit} looks like your {other} ({day}), so it changes no other answer yet; say {digit} again if it is right.</source>
        <translation>Su {digit} se parece a su {other} ({day}), así que aún no cambia ninguna otra respuesta; pulse {digit} otra vez si es correcto.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Automatic: the first GPU if TensorFlow finds one, else the CPU</source>
        <translation>Automático: la primera GPU si TensorFlow encuentra una; si no, la CPU</translation>
    </message>
    <message>
        <source>Automatic: the first GPU if TensorFlow finds one, else the CPU; looking for GPUs…</source>
        <translation>Automático: la primera GPU si TensorFlow encuentra una; si no, la CPU; buscando GPU…</translation>
    </message>
    <message>
        <source>&amp;Keep the current one</source>
        <translation>&amp;Conservar el actual</translation>
    </message>
    <message>
        <source>The new one stays among the runs</source>
        <translation>El nuevo queda entre los entrenamientos</translation>
    </message>
    <message>
        <source>Choose a recipe and press Train.</source>
        <translation>Elija una receta y pulse Entrenar.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Paused; press Resume to continue.</source>
        <translation>En pausa; pulse Reanudar para continuar.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} on {device}: {speed} digits a second, {duration} left</source>
        <translation>Época {epoch} de {epochs} en {device}: {speed} dígitos por segundo, quedan {duration}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Resume with the CPU</source>
        <translation>Reanudar con la CPU</translation>
    </message>
    <message>
        <source>Start again with the CPU</source>
        <translation>Empezar de nuevo con la CPU</translation>
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
        <translation>A la cola</translation>
    </message>
    <message>
        <source>Train this after the training that is under way</source>
        <translation>Entrenar esto después del entrenamiento en curso</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button</comment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Train what waits, one after another</source>
        <translation>Entrenar lo que espera, uno tras otro</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>button</comment>
        <translation>Vaciar</translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation>
            <numerusform>{n} en espera</numerusform>
            <numerusform>{n} en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a learning rate: each step tries a larger one…</source>
        <translation>Buscando una tasa de aprendizaje: cada paso prueba una mayor…</translation>
    </message>
    <message>
        <source>A learning rate of {rate} is suggested: there the loss falls fastest.</source>
        <translation>Se propone una tasa de aprendizaje de {rate}: ahí la pérdida baja más deprisa.</translation>
    </message>
    <message>
        <source>No learning rate was found, since the process ended; try again.</source>
        <translation>No se encontró ninguna tasa de aprendizaje, pues el proceso terminó; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>your own network</source>
        <translation>su propia red</translation>
    </message>
    <message>
        <source>Units of the hidden layers, such as 128, 64, or with convolutions: conv 16, conv 32, 64; empty for none</source>
        <translation>Unidades de las capas ocultas, como 128, 64, o con convoluciones: conv 16, conv 32, 64; vacío para ninguna</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>Normalización por lotes</translation>
    </message>
    <message>
        <source>Learn from pen strokes too</source>
        <translation>Incluir trazos de lápiz</translation>
    </message>
    <message>
        <source>Learn from Swiss scans too</source>
        <translation>Incluir escaneos suizos</translation>
    </message>
    <message>
        <source>Learn from Spanish pen strokes too</source>
        <translation>Incluir trazos españoles</translation>
    </message>
    <message>
        <source>Learn from my samples too</source>
        <translation>Incluir mis muestras</translation>
    </message>
    <message>
        <source>Augment the digits</source>
        <translation>Deformar los dígitos</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>End after so many epochs without a better one; the best is kept in any case</source>
        <translation>Terminar tras este número de épocas sin una mejor; la mejor se conserva en todo caso</translation>
    </message>
    <message>
        <source>adamw: Adam, with its weight decay if that is not 0; sgd: with momentum 0.9</source>
        <translation>adamw: Adam, con su decaimiento de pesos si no es 0; sgd: con inercia 0,9</translation>
    </message>
    <message>
        <source>cosine: the learning rate rises for the first 2 % of the steps, then falls to 0</source>
        <translation>cosine: la tasa de aprendizaje sube durante el primer 2 % de los pasos y luego baja hasta 0</translation>
    </message>
    <message>
        <source>trains on from the weights of {name}</source>
        <translation>sigue entrenando desde los pesos de {name}</translation>
    </message>
    <message>
        <source>on from {name}</source>
        <translation>desde {name}</translation>
    </message>
    <message>
        <source>Weights: {weights}</source>
        <translation>Pesos: {weights}</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>Pre&amp;ajuste</translation>
    </message>
    <message>
        <source>Hidden &amp;layers</source>
        <translation>&amp;Capas ocultas</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>&amp;Activation</source>
        <translation>A&amp;ctivación</translation>
    </message>
    <message>
        <source>&amp;Dropout</source>
        <translation>&amp;Dropout</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>&amp;Épocas</translation>
    </message>
    <message>
        <source>Early s&amp;topping</source>
        <translation>Parada an&amp;ticipada</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>Tamaño del &amp;lote</translation>
    </message>
    <message>
        <source>&amp;Optimizer</source>
        <translation>&amp;Optimizador</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>&amp;Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>Pro&amp;grama de la tasa</translation>
    </message>
    <message>
        <source>&amp;Weight decay</source>
        <translation>Decai&amp;miento de pesos</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Semilla</translation>
    </message>
    <message>
        <source>Press Train, and the network in use learns your samples for good; the others keep it as it is.</source>
        <translation>Pulse Entrenar, y la red en uso aprende sus muestras para siempre; las demás hacen que conserve lo que sabe.</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>Dispositi&amp;vo</translation>
    </message>
    <message>
        <source>Train so many times, each with the next seed, and say how the runs spread</source>
        <translation>Entrenar este número de veces, cada una con la semilla siguiente, y decir cómo se dispersan los resultados</translation>
    </message>
    <message>
        <source>Seeds &amp;in a row</source>
        <translation>Semillas segui&amp;das</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>Buscar una tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Try larger and larger learning rates for some steps, and take the best</source>
        <translation>Probar tasas de aprendizaje cada vez mayores durante unos pasos y tomar la mejor</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>button</comment>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button</comment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button</comment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusión</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Interior</translation>
    </message>
    <message>
        <source>Choose how to train {folder} on, and press Train.</source>
        <translation>Elija cómo seguir entrenando {folder} y pulse Entrenar.</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>este entrenamiento</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Choose data &amp;files…</source>
        <translation>Elegir archivos de &amp;datos…</translation>
    </message>
    <message>
        <source>{file} was downloaded and is as published.</source>
        <translation>{file} se descargó y coincide con lo publicado.</translation>
    </message>
    <message>
        <source>Choose files of digits, or an image in one of ten folders named 0 to 9</source>
        <translation>Elija archivos de dígitos, o una imagen en una de diez carpetas llamadas 0 a 9</translation>
    </message>
    <message>
        <source>Download: {data}</source>
        <translation>Descargar: {data}</translation>
    </message>
    <message>
        <source>{data}: {file}</source>
        <translation>{data}: {file}</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>no está aquí</translation>
    </message>
    <message>
        <source>the folder {name}</source>
        <translation>la carpeta {name}</translation>
    </message>
    <message>
        <source>{name}, {size} MB</source>
        <translation>{name}, {size} MB</translation>
    </message>
    <message>
        <source>Most alike: {digits}</source>
        <translation>Más parecidos: {digits}</translation>
    </message>
    <message>
        <source>Most alike: none yet</source>
        <translation>Más parecidos: ninguno todavía</translation>
    </message>
    <message>
        <source>The training digits most alike</source>
        <translation>Los dígitos de entrenamiento más parecidos</translation>
    </message>
    <message>
        <source>{digit}, {collection}</source>
        <translation>{digit}, {collection}</translation>
    </message>
    <message>
        <source>Beside your drawing: {caption}</source>
        <translation>Junto a su dibujo: {caption}</translation>
    </message>
    <message>
        <source>What the ink speaks for</source>
        <translation>A favor de qué habla la tinta</translation>
    </message>
    <message>
        <source>Draw a digit to see what speaks for it.</source>
        <translation>Dibuje un dígito para ver qué habla a su favor.</translation>
    </message>
    <message>
        <source>− against</source>
        <translation>− en contra</translation>
    </message>
    <message>
        <source>no opinion</source>
        <translation>sin opinión</translation>
    </message>
    <message>
        <source>for +</source>
        <translation>a favor +</translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation>Más parecidos</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>todos los demás</translation>
    </message>
    <message>
        <source>Why it is the answer and not this digit. A click on a bar chooses one too.</source>
        <translation>Por qué es la respuesta y no este dígito. Un clic en una barra también elige uno.</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>&amp;Comparado con</translation>
    </message>
    <message>
        <source>The scale: orange and a minus speak against, grey has no opinion, blue and a plus speak for</source>
        <translation>La escala: el naranja y el menos hablan en contra, el gris no opina, el azul y el más hablan a favor</translation>
    </message>
    <message>
        <source>First the {name}: epoch {epoch} of {epochs}</source>
        <translation>Antes, {name}: época {epoch} de {epochs}</translation>
    </message>
    <message>
        <source>The export needs more memory than it may have; use a smaller network.</source>
        <translation>La exportación necesita más memoria de la que puede usar; use una red más pequeña.</translation>
    </message>
    <message>
        <source>The import needs more memory than it may have; use a smaller network.</source>
        <translation>La importación necesita más memoria de la que puede usar; use una red más pequeña.</translation>
    </message>
    <message>
        <source>The export failed ({error}: {reason}).</source>
        <translation>La exportación falló ({error}: {reason}).</translation>
    </message>
    <message>
        <source>The import failed ({error}: {reason}).</source>
        <translation>La importación falló ({error}: {reason}).</translation>
    </message>
    <message>
        <source>No learning rate was found</source>
        <translation>No se encontró ninguna tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Loading TensorFlow</source>
        <translation>Cargando TensorFlow</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>El entrenamiento falló</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>Leyendo los datos</translation>
    </message>
    <message>
        <source>The memory of the {device} is not enough, a smaller batch or network needs less</source>
        <translation>La memoria de {device} no basta, un lote o una red más pequeños necesitan menos</translation>
    </message>
    <message>
        <source>The {device} failed</source>
        <translation>{device} falló</translation>
    </message>
    <message>
        <source>First the {name}: {error}</source>
        <translation>Antes, {name}: {error}</translation>
    </message>
    <message>
        <source>Testing and saving the network</source>
        <translation>Probando y guardando la red</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); make room or choose another folder.</source>
        <translation>{path} no se puede escribir ({reason}); haga sitio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The export to {id} cannot be run by {runtime}; it was not kept. Try another format.</source>
        <translation>La exportación a {id} no se puede ejecutar con {runtime}; no se conservó. Pruebe otro formato.</translation>
    </message>
    <message>
        <source>The export to {id} does not give ten probabilities; it was not kept.</source>
        <translation>La exportación a {id} no da diez probabilidades; no se conservó.</translation>
    </message>
    <message>
        <source>The export to {id} does not read as the model does ({check}); it was not kept.</source>
        <translation>La exportación a {id} no lee como el modelo ({check}); no se conservó.</translation>
    </message>
    <message>
        <source>{path} holds files other than such an export, such as {others}; choose a new folder.</source>
        <translation>{path} contiene archivos ajenos a esa exportación, como {others}; elija una carpeta nueva.</translation>
    </message>
    <message>
        <source>Or name a folder with TensorFlow.js&apos;s tf-core.min.js, tf-layers.min.js and tf-backend-cpu.min.js in DIGITPAD_TFJS.</source>
        <translation>O indique en DIGITPAD_TFJS una carpeta con tf-core.min.js, tf-layers.min.js y tf-backend-cpu.min.js de TensorFlow.js.</translation>
    </message>
    <message>
        <source>Delete {folder}, to have it fetched anew.</source>
        <translation>Elimine {folder} para que se descargue de nuevo.</translation>
    </message>
    <message>
        <source>TensorFlow.js is not whole in {folder} ({reason}); see that it can be kept there.</source>
        <translation>TensorFlow.js no está completo en {folder} ({reason}); compruebe que se pueda guardar ahí.</translation>
    </message>
    <message>
        <source>TensorFlow.js, which checks this export, is fetched by npm: install Node.js.</source>
        <translation>TensorFlow.js, que comprueba esta exportación, se descarga con npm: instale Node.js.</translation>
    </message>
    <message>
        <source>npm cannot fetch TensorFlow.js; check the network.</source>
        <translation>npm no puede descargar TensorFlow.js; compruebe la red.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{script} is not that of TensorFlow.js {version} as it was published.</source>
        <translation>{script} no es el de TensorFlow.js {version} tal como se publicó.</translation>
    </message>
    <message>
        <source>TensorFlow.js has no activation {name}; export to web or onnx.</source>
        <translation>TensorFlow.js no tiene la activación {name}; exporte a web u onnx.</translation>
    </message>
    <message>
        <source>The network gives answers that are no numbers (NaN or infinite); train it again.</source>
        <translation>La red da respuestas que no son números (NaN o infinito); entrénela de nuevo.</translation>
    </message>
    <message>
        <source>The network reads at best {share} of known digits, in whatever range and polarity, upright or transposed; it is no network for digits, or its outputs are in another order than 0 to 9.</source>
        <translation>La red lee como mucho el {share} de los dígitos conocidos, en cualquier intervalo y polaridad, derechos o transpuestos; no es una red para dígitos, o sus salidas van en otro orden que 0 a 9.</translation>
    </message>
    <message>
        <source>The network gives outputs of shape {shape}, not ten; use one for ten digits.</source>
        <translation>La red da salidas de forma {shape}, no diez; use una para diez dígitos.</translation>
    </message>
    <message>
        <source>without its last softmax or sigmoid, which made all answers alike</source>
        <translation>sin su último softmax o sigmoide, que igualaba todas las respuestas</translation>
    </message>
    <message>
        <source>The model cannot be written to {models} ({reason}); make room there.</source>
        <translation>El modelo no se puede escribir en {models} ({reason}); haga sitio ahí.</translation>
    </message>
    <message>
        <source>{name} was rebuilt, but gives the answers of its own runtime on {share} of digits only; save it as .keras.</source>
        <translation>{name} se reconstruyó, pero solo da las respuestas de su propio entorno en el {share} de los dígitos; guárdelo como .keras.</translation>
    </message>
    <message>
        <source>import of ONNX files</source>
        <translation>importar archivos ONNX</translation>
    </message>
    <message>
        <source>ONNX files need onnx and onnxruntime; install with pip install &apos;digitpad[export]&apos;.</source>
        <translation>Los archivos ONNX necesitan onnx y onnxruntime; instálelos con pip install &apos;digitpad[export]&apos;.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} layers, more than {most}; use a smaller network.</source>
        <translation>
            <numerusform>{name} tiene {n} capa, más de {most}; use una red más pequeña.</numerusform>
            <numerusform>{name} tiene {n} capas, más de {most}; use una red más pequeña.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has layers that do not fit together; it is damaged.</source>
        <translation>{name} tiene capas que no encajan entre sí; está dañado.</translation>
    </message>
    <message>
        <source>{name} is no network with one image in and one answer out; use another one.</source>
        <translation>{name} no es una red que tome una imagen y dé una respuesta; use otra.</translation>
    </message>
    <message>
        <source>{name} gives {size}, not ten outputs; use a network for the ten digits.</source>
        <translation>{name} da {size}, no diez salidas; use una red para los diez dígitos.</translation>
    </message>
    <message>
        <source>{name} has weights that are no numbers (NaN or infinite); train it again.</source>
        <translation>{name} tiene pesos que no son números (NaN o infinito); entrénela de nuevo.</translation>
    </message>
    <message>
        <source>{name} cannot be run by Keras; it is damaged, save it again.</source>
        <translation>Keras no puede ejecutar {name}; está dañado, guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} takes {size}, not one image of 28x28; use a network for such images.</source>
        <translation>{name} espera {size}, no una imagen de 28x28; use una red para tales imágenes.</translation>
    </message>
    <message>
        <source>{name} takes {size}, not one image of 28x28.</source>
        <translation>{name} espera {size}, no una imagen de 28x28.</translation>
    </message>
    <message>
        <source>{name} describes more than a network for digits has; use another one.</source>
        <translation>{name} describe más de lo que tiene una red para dígitos; use otra.</translation>
    </message>
    <message>
        <source>{name} is damaged or no layers model of TensorFlow.js; save it again.</source>
        <translation>{name} está dañado o no es un modelo de capas de TensorFlow.js; guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} cannot be loaded by Keras; it is damaged or of another version.</source>
        <translation>Keras no puede cargar {name}; está dañado o es de otra versión.</translation>
    </message>
    <message>
        <source>{name} holds the layers of a network without its weights; save the whole model, as .keras.</source>
        <translation>{name} contiene las capas de una red sin sus pesos; guarde el modelo entero, como .keras.</translation>
    </message>
    <message>
        <source>{name} holds no network; save the whole model, as .keras.</source>
        <translation>{name} no contiene ninguna red; guarde el modelo entero, como .keras.</translation>
    </message>
    <message>
        <source>{name} is a graph model of TensorFlow.js, which is not read here; save it as a layers model, or as .keras before it is converted.</source>
        <translation>{name} es un modelo de grafo de TensorFlow.js, que no se lee aquí; guárdelo como modelo de capas, o como .keras antes de convertirlo.</translation>
    </message>
    <message>
        <source>fewer weights than are described</source>
        <translation>menos pesos de los que se describen</translation>
    </message>
    <message>
        <source>more weights than are described</source>
        <translation>más pesos de los que se describen</translation>
    </message>
    <message>
        <source>{name} takes its weights from elsewhere ({what}); do not use it.</source>
        <translation>{name} toma sus pesos de otro lugar ({what}); no lo use.</translation>
    </message>
    <message>
        <source>{name} needs its weights, {what}; put both into one folder.</source>
        <translation>{name} necesita sus pesos, {what}; ponga ambos en una misma carpeta.</translation>
    </message>
    <message>
        <source>weights of no layer: {list}</source>
        <translation>pesos de ninguna capa: {list}</translation>
    </message>
    <message>
        <source>{name} has not one output of ten numbers; save it with the ten outputs alone.</source>
        <translation>{name} no tiene exactamente una salida de diez números; guárdelo solo con las diez salidas.</translation>
    </message>
    <message>
        <source>{path} needs its weights, {name}; put both into one folder.</source>
        <translation>{path} necesita sus pesos, {name}; ponga ambos en una misma carpeta.</translation>
    </message>
    <message>
        <source>{name} is damaged or no ONNX model; save it again.</source>
        <translation>{name} está dañado o no es un modelo ONNX; guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} takes its weights from other files; save the model again, in one file.</source>
        <translation>{name} toma sus pesos de otros archivos; guarde el modelo de nuevo, en un solo archivo.</translation>
    </message>
    <message>
        <source>The network cannot be run by {runtime}; it is damaged or of another version.</source>
        <translation>{runtime} no puede ejecutar la red; está dañada o es de otra versión.</translation>
    </message>
    <message>
        <source>{name} has the operator {unknown}, which cannot be imported; use a network of plain layers.</source>
        <translation>{name} tiene el operador {unknown}, que no se puede importar; use una red de capas simples.</translation>
    </message>
    <message>
        <source>{name} refers to other places ({other}); do not use it.</source>
        <translation>{name} remite a otros lugares ({other}); no lo use.</translation>
    </message>
    <message>
        <source>{name} is damaged or no SavedModel; save it again.</source>
        <translation>{name} está dañado o no es un SavedModel; guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} cannot be read by TensorFlow; it is damaged or of another version.</source>
        <translation>TensorFlow no puede leer {name}; está dañado o es de otra versión.</translation>
    </message>
    <message>
        <source>{name} has nothing to serve; export the model again (model.export).</source>
        <translation>{name} no ofrece nada que ejecutar; exporte el modelo de nuevo (model.export).</translation>
    </message>
    <message>
        <source>{name} has functions of its own that restore its variables; do not use it.</source>
        <translation>{name} tiene funciones propias que restauran sus variables; no lo use.</translation>
    </message>
    <message>
        <source>{name} has files or tables beside its network; do not use it.</source>
        <translation>{name} tiene archivos o tablas junto a su red; no lo use.</translation>
    </message>
    <message>
        <source>{name} has the operation {what}, which can do more than compute; do not use it.</source>
        <translation>{name} tiene la operación {what}, que puede hacer más que calcular; no lo use.</translation>
    </message>
    <message>
        <source>weights alone, taken as those of dense layers ({activations})</source>
        <translation>solo pesos, tomados como los de capas densas ({activations})</translation>
    </message>
    <message>
        <source>{path} is damaged or no file of weights; save it again.</source>
        <translation>{path} está dañado o no es un archivo de pesos; guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} has weights alone, and not those of dense layers from 784 pixels to ten digits; save the whole model (model.save).</source>
        <translation>{path} tiene solo pesos, y no los de capas densas de 784 píxeles a diez dígitos; guarde el modelo entero (model.save).</translation>
    </message>
    <message>
        <source>The network sums its numbers in a way that cannot be exported to this format.</source>
        <translation>La red suma sus números de una manera que no se puede exportar a este formato.</translation>
    </message>
    <message>
        <source>The network divides its outputs in a way that cannot be exported to this format.</source>
        <translation>La red divide sus salidas de una manera que no se puede exportar a este formato.</translation>
    </message>
    <message>
        <source>The network takes a logarithm in a way that cannot be exported to this format.</source>
        <translation>La red calcula un logaritmo de una manera que no se puede exportar a este formato.</translation>
    </message>
    <message>
        <source>The layer {name} joins along another axis than the last; use another one.</source>
        <translation>La capa {name} une a lo largo de un eje distinto del último; use otra.</translation>
    </message>
    <message>
        <source>The layer {name} ({what}) cannot be expressed in this format; use another one.</source>
        <translation>La capa {name} ({what}) no se puede expresar en este formato; use otra.</translation>
    </message>
    <message>
        <source>The layer {name} is dilated, in groups or has its channels first; use another format.</source>
        <translation>La capa {name} está dilatada, en grupos o tiene sus canales al principio; use otro formato.</translation>
    </message>
    <message>
        <source>The layer {name} normalises another axis than the last; use another format.</source>
        <translation>La capa {name} normaliza un eje distinto del último; use otro formato.</translation>
    </message>
    <message>
        <source>The layer {name} has the activation {other}; use another format.</source>
        <translation>La capa {name} tiene la activación {other}; use otro formato.</translation>
    </message>
    <message>
        <source>The layer {name} is a ReLU of another kind; use another format.</source>
        <translation>La capa {name} es una ReLU de otro tipo; use otro formato.</translation>
    </message>
    <message>
        <source>The layer {name} is an ELU of another kind; use another format.</source>
        <translation>La capa {name} es una ELU de otro tipo; use otro formato.</translation>
    </message>
    <message>
        <source>This format cannot divide these outputs by their sum; export to web or litert.</source>
        <translation>Este formato no puede dividir estas salidas por su suma; exporte a web o litert.</translation>
    </message>
    <message>
        <source>{name}, {size} GB</source>
        <translation>{name}, {size} GB</translation>
    </message>
    <message numerus="yes">
        <source>All {n} GPUs</source>
        <translation>
            <numerusform>La única GPU</numerusform>
            <numerusform>Las {n} GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>TensorFlow finds no device {device} here; choose one of {list}.</source>
        <translation>TensorFlow no encuentra aquí ningún dispositivo {device}; elija uno de {list}.</translation>
    </message>
    <message>
        <source>The training cannot be kept in {folder} ({reason}); make room and run it again.</source>
        <translation>El entrenamiento no se puede conservar en {folder} ({reason}); haga sitio y ejecútelo de nuevo.</translation>
    </message>
    <message>
        <source>The training diverged in epoch {epoch}: {why}; choose a smaller learning rate.</source>
        <translation>El entrenamiento divergió en la época {epoch}: {why}; elija una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>its weights became too large to be kept</source>
        <translation>sus pesos se hicieron demasiado grandes para conservarlos</translation>
    </message>
    <message>
        <source>its loss became infinite</source>
        <translation>su pérdida se hizo infinita</translation>
    </message>
    <message>
        <source>without {names}, which are used only in training</source>
        <translation>sin {names}, que solo se usan al entrenar</translation>
    </message>
    <message>
        <source>{name} is damaged or no file of weights; save the model again.</source>
        <translation>{name} está dañado o no es un archivo de pesos; guarde el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} refers to other files or places; save the model again, in one file.</source>
        <translation>{name} remite a otros archivos o lugares; guarde el modelo de nuevo, en un solo archivo.</translation>
    </message>
    <message>
        <source>{name} would unpack to more than {most} MB; do not use it.</source>
        <translation>{name} ocuparía más de {most} MB al descomprimirse; no lo use.</translation>
    </message>
    <message>
        <source>{path} has weights alone and no layers; save the whole model (model.save).</source>
        <translation>{path} tiene solo pesos y ninguna capa; guarde el modelo entero (model.save).</translation>
    </message>
    <message>
        <source>{path} cannot be loaded by Keras; it is damaged or of another version.</source>
        <translation>Keras no puede cargar {path}; está dañado o es de otra versión.</translation>
    </message>
    <message>
        <source>{path} is no .keras file; save the model again.</source>
        <translation>{path} no es un archivo .keras; guarde el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is damaged or no Keras model; save it again.</source>
        <translation>{name} está dañado o no es un modelo de Keras; guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The exported model agrees with the trained one on {share} only; it was not kept.</source>
        <translation>El modelo exportado coincide con el entrenado solo en el {share}; no se conservó.</translation>
    </message>
    <message>
        <source>A model is exported by TensorFlow; run the same command with KERAS_BACKEND=tensorflow, which takes up the training that was kept.</source>
        <translation>Los modelos los exporta TensorFlow; ejecute la misma orden con KERAS_BACKEND=tensorflow, que retoma el entrenamiento conservado.</translation>
    </message>
    <message>
        <source>The model has weights that are no numbers (NaN or infinite); train it with a smaller learning rate.</source>
        <translation>El modelo tiene pesos que no son números (NaN o infinito); entrénelo con una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>LiteRT cannot compute the network ({group}); use a network of plain layers.</source>
        <translation>LiteRT no puede calcular la red ({group}); use una red de capas simples.</translation>
    </message>
    <message>
        <source>LiteRT cannot compute the network; use a network of plain layers.</source>
        <translation>LiteRT no puede calcular la red; use una red de capas simples.</translation>
    </message>
    <message>
        <source>The weights of {name} do not fit the network that its card describes; train on from another one.</source>
        <translation>Los pesos de {name} no encajan en la red que describe su ficha; siga entrenando a partir de otro.</translation>
    </message>
    <message>
        <source>{name} would write outside its own archive; do not use it.</source>
        <translation>{name} escribiría fuera de su propio archivo; no lo use.</translation>
    </message>
    <message>
        <source>{name} holds more than a network ({what}); do not use it.</source>
        <translation>{name} contiene más que una red ({what}); no lo use.</translation>
    </message>
    <message>
        <source>{name} would grow to {size} MB when unpacked; do not use it.</source>
        <translation>{name} crecería hasta {size} MB al descomprimirse; no lo use.</translation>
    </message>
    <message>
        <source>{name} holds one file twice; do not use it.</source>
        <translation>{name} contiene un mismo archivo dos veces; no lo use.</translation>
    </message>
    <message>
        <source>{name} has a layer of no name ({kind}); it is damaged, save it again.</source>
        <translation>{name} tiene una capa sin nombre ({kind}); está dañado, guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} has {kind}, which is not taken here; use a network of plain layers.</source>
        <translation>{name} tiene {kind}, que no se acepta aquí; use una red de capas simples.</translation>
    </message>
    <message>
        <source>{name} has {what}, which is no plain layer of Keras and could run code of its own; rebuild the network from plain layers.</source>
        <translation>{name} tiene {what}, que no es una capa simple de Keras y podría ejecutar código propio; rehaga la red con capas simples.</translation>
    </message>
    <message>
        <source>{name} has a custom object, {what}; use plain layers.</source>
        <translation>{name} tiene un objeto personalizado, {what}; use capas simples.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} layers; use a smaller network.</source>
        <translation>
            <numerusform>{name} tiene más de {n} capa; use una red más pequeña.</numerusform>
            <numerusform>{name} tiene más de {n} capas; use una red más pequeña.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is nested more than {n} deep; it is damaged, save it again.</source>
        <translation>
            <numerusform>{name} tiene más de {n} nivel de anidamiento; está dañado, guárdelo de nuevo.</numerusform>
            <numerusform>{name} tiene más de {n} niveles de anidamiento; está dañado, guárdelo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} holds other files than a model; choose a new folder.</source>
        <translation>{folder} contiene otros archivos que los de un modelo; elija una carpeta nueva.</translation>
    </message>
    <message>
        <source>The model cannot be written to {folder} ({error}); make room or choose another folder.</source>
        <translation>El modelo no se puede escribir en {folder} ({error}); haga sitio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Blue ink speaks for {digit}, orange ink against it.</source>
        <translation>La tinta azul habla a favor del {digit}, la naranja en contra.</translation>
    </message>
    <message>
        <source>Beside the canvas, the arrow keys choose a digit of a number.</source>
        <translation>Fuera del lienzo, las flechas eligen un dígito de un número.</translation>
    </message>
    <message>
        <source>Probability of each digit</source>
        <translation>Probabilidad de cada dígito</translation>
    </message>
    <message>
        <source>There is too much ink for a number: it is read as one digit.</source>
        <translation>Hay demasiada tinta para un número: se lee como un solo dígito.</translation>
    </message>
    <message>
        <source>What the network sees: 28 × 28 pixels</source>
        <translation>Lo que ve la red: 28 × 28 píxeles</translation>
    </message>
    <message>
        <source>Colours of the &amp;theme</source>
        <translation>Colores del &amp;tema</translation>
    </message>
    <message>
        <source>&amp;Blackboard</source>
        <translation>&amp;Pizarra</translation>
    </message>
    <message>
        <source>Blue &amp;ink</source>
        <translation>T&amp;inta azul</translation>
    </message>
    <message>
        <source>&amp;Plain</source>
        <translation>&amp;Liso</translation>
    </message>
    <message>
        <source>&amp;Lined</source>
        <translation>&amp;Rayado</translation>
    </message>
    <message>
        <source>&amp;Squared</source>
        <translation>&amp;Cuadriculado</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>Read answers &amp;aloud</source>
        <translation>Leer las respuestas en &amp;voz alta</translation>
    </message>
    <message>
        <source>This system has no voice to read aloud: install speech-dispatcher or espeak-ng.</source>
        <translation>Este sistema no tiene ninguna voz para leer: instale speech-dispatcher o espeak-ng.</translation>
    </message>
    <message>
        <source>The answer could not be read aloud: {why}</source>
        <translation>No se pudo leer la respuesta en voz alta: {why}</translation>
    </message>
    <message>
        <source>by colour</source>
        <translation>por el color</translation>
    </message>
    <message>
        <source>in a frame</source>
        <translation>en un marco</translation>
    </message>
    <message>
        <source>without axes</source>
        <translation>sin los ejes</translation>
    </message>
    <message>
        <source>uneven light</source>
        <translation>luz desigual</translation>
    </message>
    <message>
        <source>light on dark</source>
        <translation>claro sobre oscuro</translation>
    </message>
    <message>
        <source>This system has no program that plays tones: install pulseaudio-utils or alsa-utils.</source>
        <translation>Este sistema no tiene ningún programa que reproduzca tonos: instale pulseaudio-utils o alsa-utils.</translation>
    </message>
    <message>
        <source>Tones could not be played: {why}</source>
        <translation>No se pudieron reproducir los tonos: {why}</translation>
    </message>
    <message>
        <source>Only the stylus draws now. The menu Drawing lets fingers draw again.</source>
        <translation>Ahora solo dibuja el lápiz óptico. El menú Dibujo permite dibujar de nuevo con los dedos.</translation>
    </message>
    <message>
        <source>{mode}: on</source>
        <translation>{mode}: activado</translation>
    </message>
    <message>
        <source>{mode}: off</source>
        <translation>{mode}: desactivado</translation>
    </message>
    <message>
        <source>it ended the process in which it was tried</source>
        <translation>acabó con el proceso en el que se probó</translation>
    </message>
    <message numerus="yes">
        <source>it has not read {n} digits within {seconds} seconds, in a separate process</source>
        <translation>
            <numerusform>no ha leído {n} dígito en {seconds} segundos, en un proceso aparte</numerusform>
            <numerusform>no ha leído {n} dígitos en {seconds} segundos, en un proceso aparte</numerusform>
        </translation>
    </message>
    <message>
        <source>it needs more than {size} GB of memory</source>
        <translation>necesita más de {size} GB de memoria</translation>
    </message>
    <message>
        <source>it takes {seconds} seconds to read a digit</source>
        <translation>tarda {seconds} segundos en leer un dígito</translation>
    </message>
    <message>
        <source>The model cannot be used ({what}); use another one.</source>
        <translation>El modelo no se puede usar ({what}); use otro.</translation>
    </message>
    <message>
        <source>it has loops or branches, which no network made here has</source>
        <translation>tiene bucles o ramas, que ninguna red hecha aquí tiene</translation>
    </message>
    <message>
        <source>it cannot be loaded by LiteRT</source>
        <translation>no se puede cargar con LiteRT</translation>
    </message>
    <message>
        <source>it does not take one 28x28 digit image to ten probabilities</source>
        <translation>no convierte una imagen de dígito de 28x28 en diez probabilidades</translation>
    </message>
    <message>
        <source>it gives features that are no numbers</source>
        <translation>da características que no son números</translation>
    </message>
    <message>
        <source>it fails while it reads a digit</source>
        <translation>falla al leer un dígito</translation>
    </message>
    <message>
        <source>it gives answers that are no probabilities</source>
        <translation>da respuestas que no son probabilidades</translation>
    </message>
    <message>
        <source>it gives answers that are no numbers</source>
        <translation>da respuestas que no son números</translation>
    </message>
    <message>
        <source>it gives other answers than its layers do</source>
        <translation>da respuestas distintas de las de sus capas</translation>
    </message>
    <message>
        <source>This network cannot be followed layer by layer ({what}); its map is made by hiding parts of the ink in turn.</source>
        <translation>Esta red no se puede seguir capa por capa ({what}); su mapa se hace ocultando por turnos partes de la tinta.</translation>
    </message>
    <message>
        <source>it has slopes that are no numbers</source>
        <translation>tiene pendientes que no son números</translation>
    </message>
    <message>
        <source>it has more than one input</source>
        <translation>tiene más de una entrada</translation>
    </message>
    <message>
        <source>it does not say how large its image is</source>
        <translation>no dice de qué tamaño es su imagen</translation>
    </message>
    <message>
        <source>it computes in an unusual way</source>
        <translation>calcula de una manera inusual</translation>
    </message>
    <message>
        <source>it takes something for an image that is not one</source>
        <translation>toma por imagen algo que no lo es</translation>
    </message>
    <message>
        <source>it has the operator {what}</source>
        <translation>tiene el operador {what}</translation>
    </message>
    <message>
        <source>it has an operator {kind} of an unusual kind</source>
        <translation>tiene un operador {kind} de un tipo inusual</translation>
    </message>
    <message>
        <source>it cuts its numbers off in an unusual way</source>
        <translation>recorta sus números de una manera inusual</translation>
    </message>
    <message>
        <source>it mixes several images</source>
        <translation>mezcla varias imágenes</translation>
    </message>
    <message>
        <source>it has a dense layer of another size than its input</source>
        <translation>tiene una capa densa de un tamaño distinto del de su entrada</translation>
    </message>
    <message>
        <source>it normalises other channels than it has</source>
        <translation>normaliza canales distintos de los que tiene</translation>
    </message>
    <message>
        <source>it joins or divides what it computes in an unusual way</source>
        <translation>une o divide lo que calcula de una manera inusual</translation>
    </message>
    <message>
        <source>it has functions of its own</source>
        <translation>tiene funciones propias</translation>
    </message>
    <message>
        <source>it has the operator {what} of {other}</source>
        <translation>tiene el operador {what} de {other}</translation>
    </message>
    <message>
        <source>it takes its weights from other files</source>
        <translation>toma sus pesos de otros archivos</translation>
    </message>
    <message>
        <source>it has weights of an unusual kind</source>
        <translation>tiene pesos de un tipo inusual</translation>
    </message>
    <message>
        <source>it has filters of an unusual kind</source>
        <translation>tiene filtros de un tipo inusual</translation>
    </message>
    <message>
        <source>it has pooling of an unusual kind</source>
        <translation>tiene una agrupación (pooling) de un tipo inusual</translation>
    </message>
    <message>
        <source>it has no place for its image</source>
        <translation>no tiene lugar para su imagen</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {n} operations</source>
        <translation>
            <numerusform>tiene más de {n} operación</numerusform>
            <numerusform>tiene más de {n} operaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>it needs the operation {what}</source>
        <translation>necesita la operación {what}</translation>
    </message>
    <message>
        <source>it has a variable without a value</source>
        <translation>tiene una variable sin valor</translation>
    </message>
    <message>
        <source>it has the operation {what} of an unusual kind</source>
        <translation>tiene la operación {what} de un tipo inusual</translation>
    </message>
    <message>
        <source>it takes the mean of a batch</source>
        <translation>calcula la media de un lote</translation>
    </message>
    <message>
        <source>it has functions or tensors that refer to each other</source>
        <translation>tiene funciones o tensores que se remiten unos a otros</translation>
    </message>
    <message>
        <source>it calls too many functions</source>
        <translation>llama a demasiadas funciones</translation>
    </message>
    <message>
        <source>it calls a function that it does not have</source>
        <translation>llama a una función que no tiene</translation>
    </message>
    <message>
        <source>it lacks a part of its network</source>
        <translation>carece de una parte de su red</translation>
    </message>
    <message>
        <source>it lacks its file of variables</source>
        <translation>carece de su archivo de variables</translation>
    </message>
    <message>
        <source>it has variables of more than {most} MB</source>
        <translation>tiene variables de más de {most} MB</translation>
    </message>
    <message>
        <source>it has variables in several parts</source>
        <translation>tiene las variables en varias partes</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operación no permitida</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>No es una carpeta</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es una carpeta</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>La carpeta no está vacía</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nombre de archivo muy largo</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Se ha superado la cuota de disco</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Error de entrada/salida</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>El dispositivo o recurso está ocupado</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>El otro extremo cortó la conexión</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Tiempo de conexión agotado</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>La red no es accesible</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>No hay ruta hasta el servidor</translation>
    </message>
</context>
</TS>
