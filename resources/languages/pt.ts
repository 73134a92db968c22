<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>training networks of your own</source>
        <translation>treinar redes próprias</translation>
    </message>
    <message>
        <source>Training needs TensorFlow, which is not installed ({packages}); install digitpad with it, pip install &apos;digitpad[train]&apos;.</source>
        <translation>O treinamento precisa do TensorFlow, que não está instalado ({packages}); instale o digitpad com ele: pip install &apos;digitpad[train]&apos;.</translation>
    </message>
    <message>
        <source>Not in digitpad-lite: {purpose}. Install digitpad, the full edition, which leaves your drawings, settings and networks as they are.</source>
        <translation>Falta no digitpad-lite: {purpose}. Instale o digitpad, a edição completa, que deixa seus desenhos, ajustes e redes como estão.</translation>
    </message>
    <message>
        <source>Not in the packaged digitpad: {deed}. A digitpad that is installed as a package of Python, with its extra digitpad[export], can do it.</source>
        <translation>Falta no digitpad empacotado: {deed}. Um digitpad instalado como pacote Python, com o extra digitpad[export], faz isso.</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {n} bytes</source>
        <translation>
            <numerusform>tem mais de {n} byte</numerusform>
            <numerusform>tem mais de {n} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>it is of a newer version of digitpad</source>
        <translation>é de uma versão mais nova do digitpad</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>{path} is damaged in part, which cannot be copied ({reason}); move it to save changes.</source>
        <translation>{path} está danificado em parte e não pode ser copiado ({reason}); mova-o para salvar as alterações.</translation>
    </message>
    <message>
        <source>{path} cannot be saved ({reason}); the next change will try again.</source>
        <translation>{path} não pode ser salvo ({reason}); haverá nova tentativa na próxima alteração.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>{path} não pode ser excluído ({reason}); exclua-o manualmente.</translation>
    </message>
    <message>
        <source>{parent} cannot be used ({reason}), so nothing is remembered; check its permissions.</source>
        <translation>{parent} não pode ser usado ({reason}), então nada é lembrado; verifique as permissões.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({why}), nor be renamed ({reason}); move it to save changes.</source>
        <translation>O arquivo {path} não pode ser usado ({why}) nem renomeado ({reason}); mova-o para salvar as alterações.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({why}); it was renamed {name}, and digitpad starts afresh.</source>
        <translation>O arquivo {path} não pode ser usado ({why}); foi renomeado para {name}, e o digitpad recomeça do zero.</translation>
    </message>
    <message>
        <source>it has a number that is no finite one of 64 bits</source>
        <translation>contém um número que não é um número finito de 64 bits</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>está aninhado fundo demais</translation>
    </message>
    <message numerus="yes">
        <source>it has a text of more than {n} characters</source>
        <translation>
            <numerusform>contém um texto de mais de {n} caractere</numerusform>
            <numerusform>contém um texto de mais de {n} caracteres</numerusform>
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
        <translation>{name} não pode ser usado ({reason}); veja se você pode ler e gravar ali, ou escolha outro.</translation>
    </message>
    <message>
        <source>Something went wrong inside digitpad ({name}); please report it with {log}.</source>
        <translation>Algo deu errado dentro do digitpad ({name}); por favor, informe isso junto com {log}.</translation>
    </message>
    <message>
        <source>MNIST as npz, IDX or TFRecord files, tables (CSV) with a label and 784 pixels a row, folders or zip files of images in folders named 0 to 9, pen strokes (UNIPEN, or UCI&apos;s pendigits.tra and .tes, or UJIpenchars2), and Swiss scans</source>
        <translation>MNIST como arquivos npz, IDX ou TFRecord, tabelas (CSV) com um rótulo e 784 pixels por linha, pastas ou arquivos zip de imagens em pastas chamadas 0 a 9, traços de caneta (UNIPEN, ou pendigits.tra e .tes da UCI, ou UJIpenchars2) e digitalizações suíças</translation>
    </message>
    <message>
        <source>{path} does not fit the memory of this computer; use a part of it.</source>
        <translation>{path} não cabe na memória deste computador; use uma parte.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds only {n} digits, too few to hold some of them out; use at least 12.</source>
        <translation>
            <numerusform>{path} contém só {n} dígito, pouco demais para reservar algum; use ao menos 12.</numerusform>
            <numerusform>{path} contém só {n} dígitos, poucos demais para reservar alguns; use ao menos 12.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds pen strokes, not images; name a file of images, such as MNIST, too.</source>
        <translation>{path} contém traços de caneta, não imagens; indique também um arquivo de imagens, como o MNIST.</translation>
    </message>
    <message>
        <source>{path} has no folders named 0 to 9; name the files in it. What can be read: {formats}.</source>
        <translation>{path} não tem pastas chamadas 0 a 9; indique os arquivos que contém. Podem ser lidos: {formats}.</translation>
    </message>
    <message>
        <source>{path} is no data file that can be read; what can: {formats}.</source>
        <translation>{path} não é um arquivo de dados que possa ser lido; podem ser lidos: {formats}.</translation>
    </message>
    <message>
        <source>{path} is missing; check the name, or get the file anew.</source>
        <translation>{path} não foi encontrado; confira o nome ou obtenha o arquivo de novo.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}); get it anew.</source>
        <translation>{path} não pode ser lido ({error}); obtenha-o de novo.</translation>
    </message>
    <message>
        <source>{path} is empty; what can be read: {formats}.</source>
        <translation>{path} está vazio; podem ser lidos: {formats}.</translation>
    </message>
    <message>
        <source>{data}: the file cannot be fetched from {url} ({reason}); check the network and the room in {folder}, or get it in another way.</source>
        <translation>{data}: não foi possível baixar o arquivo de {url} ({reason}); confira a rede e o espaço em {folder}, ou obtenha-o de outra forma.</translation>
    </message>
    <message>
        <source>{data}: the download was cancelled; nothing was kept.</source>
        <translation>{data}: o download foi cancelado; nada foi guardado.</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>a conexão caiu</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>Nome ou serviço desconhecido</translation>
    </message>
    <message>
        <source>{path} holds arrays of other names than x_{part} and y_{part} ({held}); rename them.</source>
        <translation>{path} contém matrizes com nomes diferentes de x_{part} e y_{part} ({held}); renomeie-as.</translation>
    </message>
    <message>
        <source>{path} holds arrays of other shapes than MNIST&apos;s: {shape} and {other}, not (n, 28, 28) and (n,); make the images 28x28 first.</source>
        <translation>{path} contém matrizes de dimensões diferentes das do MNIST: {shape} e {other}, e não (n, 28, 28) e (n,); deixe antes as imagens em 28x28.</translation>
    </message>
    <message>
        <source>it holds more than it says</source>
        <translation>contém mais do que diz</translation>
    </message>
    <message>
        <source>it holds less than it says</source>
        <translation>contém menos do que diz</translation>
    </message>
    <message>
        <source>{path} is missing; put MNIST there, or name its folder in DIGITPAD_DATA.</source>
        <translation>{path} não foi encontrado; ponha o MNIST ali, ou indique a pasta dele em DIGITPAD_DATA.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a file of digits ({reason}); get it anew.</source>
        <translation>{path} não pode ser lido como arquivo de dígitos ({reason}); obtenha-o de novo.</translation>
    </message>
    <message>
        <source>it lists too many files</source>
        <translation>lista arquivos demais</translation>
    </message>
    <message>
        <source>{path} holds no digits in one of its parts; use another file.</source>
        <translation>Uma das partes de {path} não contém dígitos; use outro arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>{path} says that {name} has {number} digits in {count} bytes; {n} digits and {most} bytes are the most that is read.</source>
        <translation>
            <numerusform>{path} diz que {name} tem {number} dígitos em {count} bytes; lê-se no máximo {n}, e {most} bytes.</numerusform>
            <numerusform>{path} diz que {name} tem {number} dígitos em {count} bytes; leem-se no máximo {n}, e {most} bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>over 10^15</source>
        <translation>mais de 10^15</translation>
    </message>
    <message>
        <source>an array&apos;s header of version {version} is not known</source>
        <translation>a versão {version} do cabeçalho de uma matriz não é conhecida</translation>
    </message>
    <message>
        <source>an array holds {dtype}, which are no digits</source>
        <translation>uma matriz contém {dtype}, que não são dígitos</translation>
    </message>
    <message>
        <source>an array has lengths that are none</source>
        <translation>uma matriz tem comprimentos impossíveis</translation>
    </message>
    <message>
        <source>{path} holds labels that are no whole numbers; use the digits 0 to 9.</source>
        <translation>{path} contém rótulos que não são números inteiros; use os dígitos 0 a 9.</translation>
    </message>
    <message>
        <source>{path} holds labels outside 0 to 9; use a file of digits.</source>
        <translation>{path} contém rótulos fora de 0 a 9; use um arquivo de dígitos.</translation>
    </message>
    <message>
        <source>{path} holds pixels outside 0 to 255; bring them to this range, or to 0 to 1.</source>
        <translation>{path} contém pixels fora de 0 a 255; traga-os para esse intervalo, ou para o de 0 a 1.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds over {n} images; use a part of it.</source>
        <translation>
            <numerusform>{path} contém mais de {n} imagem; use uma parte.</numerusform>
            <numerusform>{path} contém mais de {n} imagens; use uma parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds no images in its folders 0 to 9.</source>
        <translation>{path} não contém imagens em suas pastas 0 a 9.</translation>
    </message>
    <message>
        <source>{name} leads out of the folder that it is unpacked to; do not use this file.</source>
        <translation>{name} sai da pasta em que é descompactado; não use este arquivo.</translation>
    </message>
    <message>
        <source>{name} has more than {size} MB, which is too large for an image of a digit.</source>
        <translation>{name} tem mais de {size} MB, demais para a imagem de um dígito.</translation>
    </message>
    <message>
        <source>{name} shows no ink; take it out of the folder.</source>
        <translation>{name} não mostra tinta; tire-a da pasta.</translation>
    </message>
    <message>
        <source>The labels of {images} are missing; put {name} beside it.</source>
        <translation>Faltam os rótulos de {images}; ponha {name} ao lado.</translation>
    </message>
    <message>
        <source>it holds another kind of array</source>
        <translation>contém outro tipo de matriz</translation>
    </message>
    <message>
        <source>its images are {width}x{height}, not 28x28</source>
        <translation>suas imagens têm {width}x{height}, não 28x28</translation>
    </message>
    <message numerus="yes">
        <source>it says that it holds {n} digits; {most} are the most that is read</source>
        <translation>
            <numerusform>diz que contém {n} dígito; leem-se no máximo {most}</numerusform>
            <numerusform>diz que contém {n} dígitos; leem-se no máximo {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>it ends in its header</source>
        <translation>termina no próprio cabeçalho</translation>
    </message>
    <message>
        <source>{path} cannot be read as an IDX file of digits ({error}); get it anew.</source>
        <translation>{path} não pode ser lido como arquivo IDX de dígitos ({error}); obtenha-o de novo.</translation>
    </message>
    <message>
        <source>it is not compressed in this way</source>
        <translation>não está comprimido desta forma</translation>
    </message>
    <message numerus="yes">
        <source>codes of {n} bits are not known</source>
        <translation>
            <numerusform>códigos de {n} bit não são conhecidos</numerusform>
            <numerusform>códigos de {n} bits não são conhecidos</numerusform>
        </translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está danificado</translation>
    </message>
    <message numerus="yes">
        <source>it unpacks to more than {n} bytes</source>
        <translation>
            <numerusform>descompactado, passa de {n} byte</numerusform>
            <numerusform>descompactado, passa de {n} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>no records of digits</source>
        <translation>nenhum registro de dígitos</translation>
    </message>
    <message>
        <source>a damaged record</source>
        <translation>um registro danificado</translation>
    </message>
    <message>
        <source>the end of the file is missing</source>
        <translation>falta o fim do arquivo</translation>
    </message>
    <message>
        <source>{path} holds no scans as WRITER/DIGIT/number-N.png; name the archive that has them.</source>
        <translation>{path} não contém digitalizações do tipo AUTOR/DÍGITO/number-N.png; indique o arquivo que as tenha.</translation>
    </message>
    <message>
        <source>{path} is missing; put the scans there, or name their folder.</source>
        <translation>{path} não foi encontrado; ponha as digitalizações ali, ou indique a pasta delas.</translation>
    </message>
    <message>
        <source>{path} is no zip archive of scans, or it is damaged; get it anew.</source>
        <translation>{path} não é um arquivo zip de digitalizações, ou está danificado; obtenha-o de novo.</translation>
    </message>
    <message>
        <source>{path} holds a name that leads out of it ({what}); get the file anew.</source>
        <translation>{path} contém um nome que sai dele ({what}); obtenha o arquivo de novo.</translation>
    </message>
    <message>
        <source>no end of a directory</source>
        <translation>falta o fim do diretório</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds more than {n} entries; name an archive of scans.</source>
        <translation>
            <numerusform>{path} contém mais de {n} entrada; indique um arquivo de digitalizações.</numerusform>
            <numerusform>{path} contém mais de {n} entradas; indique um arquivo de digitalizações.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in {path} is larger than a scan of a digit; get the file anew.</source>
        <translation>{name} em {path} é maior que a digitalização de um dígito; obtenha o arquivo de novo.</translation>
    </message>
    <message>
        <source>{name} in {path} cannot be unpacked ({error}); get the file anew.</source>
        <translation>{name} em {path} não pode ser descompactado ({error}); obtenha o arquivo de novo.</translation>
    </message>
    <message>
        <source>{name} is no image; get the file anew.</source>
        <translation>{name} não é uma imagem; obtenha o arquivo de novo.</translation>
    </message>
    <message numerus="yes">
        <source>{path} has over {n} rows; use a part of it.</source>
        <translation>
            <numerusform>{path} tem mais de {n} linha; use uma parte.</numerusform>
            <numerusform>{path} tem mais de {n} linhas; use uma parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of {path} ends in {what}, which is no digit 0 to 9.</source>
        <translation>A linha {number} de {path} termina em {what}, que não é um dígito de 0 a 9.</translation>
    </message>
    <message>
        <source>Line {number} of {path} is not understood; it should hold x and y of 8 points, 0 to 100, and a digit.</source>
        <translation>A linha {number} de {path} não é compreendida; deveria conter x e y de 8 pontos, de 0 a 100, e um dígito.</translation>
    </message>
    <message>
        <source>{path} has no column of labels beside 784 of pixels; name a table that has.</source>
        <translation>{path} não tem uma coluna de rótulos ao lado de 784 de pixels; indique uma tabela que tenha.</translation>
    </message>
    <message>
        <source>Line {number} of {path} holds pixels outside 0 to 255; bring them to this range.</source>
        <translation>A linha {number} de {path} contém pixels fora de 0 a 255; traga-os para esse intervalo.</translation>
    </message>
    <message>
        <source>something other than numbers</source>
        <translation>algo que não são números</translation>
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
        <translation>A linha {number} de {path} não é um rótulo e 784 pixels ({held}); obtenha o arquivo de novo.</translation>
    </message>
    <message>
        <source>{path} holds no digits of UJIpenchars2; name the file of that collection.</source>
        <translation>{path} não contém dígitos do UJIpenchars2; indique o arquivo dessa coleção.</translation>
    </message>
    <message>
        <source>{path} ends in the middle of a digit; get the file anew.</source>
        <translation>{path} termina no meio de um dígito; obtenha o arquivo de novo.</translation>
    </message>
    <message>
        <source>Line {number} of {path} is not understood: {what}; get the file anew.</source>
        <translation>A linha {number} de {path} não é compreendida: {what}; obtenha o arquivo de novo.</translation>
    </message>
    <message>
        <source>{path} is missing; put the pen strokes there, or name their folder.</source>
        <translation>{path} não foi encontrado; ponha os traços de caneta ali, ou indique a pasta deles.</translation>
    </message>
    <message>
        <source>The text in {path} cannot be read ({error}); get the file anew.</source>
        <translation>O texto em {path} não pode ser lido ({error}); obtenha o arquivo de novo.</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>uma linha é longa demais</translation>
    </message>
    <message numerus="yes">
        <source>it has over {most} bytes or {n} lines</source>
        <translation>
            <numerusform>tem mais de {most} bytes ou de {n} linha</numerusform>
            <numerusform>tem mais de {most} bytes ou de {n} linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path} holds over {n} drawings; use a part of it.</source>
        <translation>
            <numerusform>{path} contém mais de {n} desenho; use uma parte.</numerusform>
            <numerusform>{path} contém mais de {n} desenhos; use uma parte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line {number} of {path} is in a stroke of over {n} points; get the file anew.</source>
        <translation>
            <numerusform>A linha {number} de {path} está em um traço de mais de {n} ponto; obtenha o arquivo de novo.</numerusform>
            <numerusform>A linha {number} de {path} está em um traço de mais de {n} pontos; obtenha o arquivo de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no images among {list}; name MNIST, or others, too.</source>
        <translation>Não há imagens entre {list}; indique também o MNIST, ou outras.</translation>
    </message>
    <message numerus="yes">
        <source>There are no digits to learn from beside the {n} held-out ones; get MNIST.</source>
        <translation>
            <numerusform>Fora o {n} reservado, não há dígitos com que aprender; obtenha o MNIST.</numerusform>
            <numerusform>Fora os {n} reservados, não há dígitos com que aprender; obtenha o MNIST.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A batch of {batch_size} is more than the {n} digits there are; choose a smaller one.</source>
        <translation>
            <numerusform>Um lote de {batch_size} passa do único dígito que há; escolha um menor.</numerusform>
            <numerusform>Um lote de {batch_size} passa dos {n} dígitos que há; escolha um menor.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is no file but a pipe or a device; name a file.</source>
        <translation>{path} não é um arquivo, e sim um pipe ou dispositivo; indique um arquivo.</translation>
    </message>
    <message>
        <source>{path} holds no digits; name a file that does.</source>
        <translation>{path} não contém dígitos; indique um arquivo que contenha.</translation>
    </message>
    <message>
        <source>{path} does not exist; check the name.</source>
        <translation>{path} não existe; confira o nome.</translation>
    </message>
    <message>
        <source>{path} has neither {first} nor {second}, nor folders named 0 to 9; name the files themselves.</source>
        <translation>{path} não tem {first} nem {second}, nem pastas chamadas 0 a 9; indique os próprios arquivos.</translation>
    </message>
    <message>
        <source>Pen strokes</source>
        <translation>Traços de caneta</translation>
    </message>
    <message>
        <source>Swiss scans</source>
        <translation>Digitalizações suíças</translation>
    </message>
    <message>
        <source>Spanish pen strokes</source>
        <translation>Traços de caneta espanhóis</translation>
    </message>
    <message>
        <source>{named} has no {file}; name the folder that has it.</source>
        <translation>{named} não tem {file}; indique a pasta que o tem.</translation>
    </message>
    <message>
        <source>{file} is nowhere: download it on the Train page, or name its folder with --data or in DIGITPAD_DATA.</source>
        <translation>{file} não foi encontrado: baixe-o na página Treinar, ou indique a pasta dele com --data ou em DIGITPAD_DATA.</translation>
    </message>
    <message>
        <source>{file} is nowhere: download it on the Train page or by `python -m digitpad_training.sources --download`, or name its folder with --data or in DIGITPAD_DATA.</source>
        <translation>{file} não foi encontrado: baixe-o na página Treinar ou com `python -m digitpad_training.sources --download`, ou indique a pasta dele com --data ou em DIGITPAD_DATA.</translation>
    </message>
    <message>
        <source>{path} is not as it was published (its checksum differs); get it anew.</source>
        <translation>{path} não está como foi publicado (a soma de verificação difere); obtenha-o de novo.</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>A imagem</translation>
    </message>
    <message numerus="yes">
        <source>{name} shows more than {n} pieces of ink; cut out the number to read.</source>
        <translation>
            <numerusform>{name} mostra mais de {n} mancha de tinta; recorte o número a ler.</numerusform>
            <numerusform>{name} mostra mais de {n} manchas de tinta; recorte o número a ler.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has more than {size} MB; save the drawing as PNG and open that.</source>
        <translation>{name} tem mais de {size} MB; salve o desenho como PNG e abra o novo arquivo.</translation>
    </message>
    <message>
        <source>{name} was changed after digitpad had saved it, and is no drawing any more; save it as PNG and open that.</source>
        <translation>{name} foi alterado depois de salvo pelo digitpad e não é mais um desenho; salve-o como PNG e abra o novo arquivo.</translation>
    </message>
    <message>
        <source>{name} shows no ink; use an image with a digit on plain paper.</source>
        <translation>{name} não mostra tinta; use a imagem de um dígito em papel liso.</translation>
    </message>
    <message>
        <source>{name} needs more memory than an image may take; make it smaller.</source>
        <translation>{name} precisa de mais memória do que uma imagem pode ocupar; diminua-a.</translation>
    </message>
    <message>
        <source>{name} is a folder; name the image files in it.</source>
        <translation>{name} é uma pasta; indique as imagens que ela contém.</translation>
    </message>
    <message>
        <source>{name} is of a kind that is not read ({kind}); save it as PNG or JPEG and open that.</source>
        <translation>{name} é de um formato que o digitpad não lê ({kind}); salve como PNG ou JPEG e abra o novo arquivo.</translation>
    </message>
    <message>
        <source>{name} does not exist; check the name.</source>
        <translation>{name} não existe; confira o nome.</translation>
    </message>
    <message>
        <source>it is damaged or incomplete</source>
        <translation>está danificada ou incompleta</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}; try another copy of it.</source>
        <translation>{name} não pode ser lida: {reason}; tente outra cópia.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is a JPEG of more than {n} scans; save it as an ordinary one.</source>
        <translation>
            <numerusform>{name} é um JPEG de mais de {n} varredura; salve-o como um JPEG comum.</numerusform>
            <numerusform>{name} é um JPEG de mais de {n} varreduras; salve-o como um JPEG comum.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is no PNG, JPEG, BMP, WebP, TIFF or GIF image; convert it to one.</source>
        <translation>{name} não é uma imagem PNG, JPEG, BMP, WebP, TIFF ou GIF; converta-a.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} million pixels; make it smaller.</source>
        <translation>
            <numerusform>{name} tem mais de {n} milhão de pixels; diminua-a.</numerusform>
            <numerusform>{name} tem mais de {n} milhões de pixels; diminua-a.</numerusform>
        </translation>
    </message>
    <message>
        <source>a HEIC image</source>
        <translation>uma imagem HEIC</translation>
    </message>
    <message>
        <source>an AVIF image</source>
        <translation>uma imagem AVIF</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>um documento PDF</translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation>uma imagem JPEG 2000</translation>
    </message>
    <message>
        <source>a JPEG XL image</source>
        <translation>uma imagem JPEG XL</translation>
    </message>
    <message>
        <source>a Photoshop image</source>
        <translation>uma imagem do Photoshop</translation>
    </message>
    <message>
        <source>an SVG that was not saved by digitpad</source>
        <translation>um SVG que não foi salvo pelo digitpad</translation>
    </message>
    <message>
        <source>The export was ended at its limit: {limit}.</source>
        <translation>A exportação foi encerrada no seu limite: {limit}.</translation>
    </message>
    <message>
        <source>The import was ended at its limit: {limit}.</source>
        <translation>A importação foi encerrada no seu limite: {limit}.</translation>
    </message>
    <message>
        <source>{size} GB of memory</source>
        <translation>{size} GB de memória</translation>
    </message>
    <message>
        <source>{seconds} minutes</source>
        <translation>{seconds} minutos</translation>
    </message>
    <message>
        <source>No temporary files can be written ({reason}); make room for them, or set TMPDIR.</source>
        <translation>Não é possível gravar arquivos temporários ({reason}); abra espaço para eles, ou defina TMPDIR.</translation>
    </message>
    <message>
        <source>The export failed: its process ended unexpectedly ({how}), for want of memory or because the file is damaged.</source>
        <translation>A exportação falhou: seu processo terminou de forma inesperada ({how}), por falta de memória ou porque o arquivo está danificado.</translation>
    </message>
    <message>
        <source>The import failed: its process ended unexpectedly ({how}), for want of memory or because the file is damaged.</source>
        <translation>A importação falhou: seu processo terminou de forma inesperada ({how}), por falta de memória ou porque o arquivo está danificado.</translation>
    </message>
    <message>
        <source>The process that reads the digits has ended; choose them again.</source>
        <translation>O processo que lê os dígitos terminou; escolha-os de novo.</translation>
    </message>
    <message>
        <source>{path} is damaged or of an unknown kind; get it anew.</source>
        <translation>{path} está danificado ou é de um tipo desconhecido; obtenha-o de novo.</translation>
    </message>
    <message>
        <source>{name} takes longer than {seconds} seconds to read; save it in a simpler form.</source>
        <translation>{name} leva mais de {seconds} segundos para ser lida; salve-a em uma forma mais simples.</translation>
    </message>
    <message>
        <source>{name} cannot be read: it needs more than 1 GB of memory, or is damaged; make it smaller.</source>
        <translation>{name} não pode ser lida: precisa de mais de 1 GB de memória ou está danificada; diminua-a.</translation>
    </message>
    <message>
        <source>The folder of models {models} cannot be written ({reason}); check it, and that there is room.</source>
        <translation>Não é possível gravar na pasta de modelos {models} ({reason}); verifique a pasta e se há espaço.</translation>
    </message>
    <message>
        <source>The model cannot be put in {models} ({reason}); check it, and that there is room.</source>
        <translation>Não é possível pôr o modelo em {models} ({reason}); verifique a pasta e se há espaço.</translation>
    </message>
    <message>
        <source>The import failed: its package refers to other places.</source>
        <translation>A importação falhou: seu pacote remete a outros lugares.</translation>
    </message>
    <message numerus="yes">
        <source>{path} could not be read within the limits of 2 GB and {n} seconds; use a part of it, or get it anew.</source>
        <translation>
            <numerusform>{path} não pôde ser lido dentro dos limites de 2 GB e {n} segundo; use uma parte, ou obtenha-o de novo.</numerusform>
            <numerusform>{path} não pôde ser lido dentro dos limites de 2 GB e {n} segundos; use uma parte, ou obtenha-o de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>no more samples came</source>
        <translation>não chegaram mais amostras</translation>
    </message>
    <message>
        <source>{path} needs more than 2 GB of memory; use a part of it.</source>
        <translation>{path} precisa de mais de 2 GB de memória; use uma parte.</translation>
    </message>
    <message>
        <source>No process can be started ({reason}); close other programs and try again.</source>
        <translation>Nenhum processo pode ser iniciado ({reason}); feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>exit status {code}</source>
        <translation>código de saída {code}</translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation>sinal {name}</translation>
    </message>
    <message>
        <source>The training was stopped; what it had learned is still kept.</source>
        <translation>O treinamento foi interrompido; o que ele tinha aprendido continua guardado.</translation>
    </message>
    <message>
        <source>The training did not answer and was ended; its last whole epoch is kept.</source>
        <translation>O treinamento não respondia e foi encerrado; sua última época completa está guardada.</translation>
    </message>
    <message>
        <source>epoch {epoch}, step {step}</source>
        <translation>época {epoch}, passo {step}</translation>
    </message>
    <message numerus="yes">
        <source>The training has not answered for {n} seconds and was ended.</source>
        <translation>
            <numerusform>O treinamento não respondeu por {n} segundo e foi encerrado.</numerusform>
            <numerusform>O treinamento não respondeu por {n} segundos e foi encerrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training&apos;s process ended unexpectedly ({how}).</source>
        <translation>O processo do treinamento terminou de forma inesperada ({how}).</translation>
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
        <translation>Exportando para {name} e verificando…</translation>
    </message>
    <message numerus="yes">
        <source>{n} digits in {runtime}: largest difference of a probability {difference}, the same digit on {share}</source>
        <translation>
            <numerusform>{n} dígito em {runtime}: maior diferença de uma probabilidade {difference}, o mesmo dígito em {share}</numerusform>
            <numerusform>{n} dígitos em {runtime}: maior diferença de uma probabilidade {difference}, o mesmo dígito em {share}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is written. {check}.</source>
        <translation>{name} foi gravado. {check}.</translation>
    </message>
    <message>
        <source>Importing {name}, and trying it on known digits…</source>
        <translation>Importando {name} e testando com dígitos conhecidos…</translation>
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
        <translation>tinta escura</translation>
    </message>
    <message>
        <source>images transposed</source>
        <translation>imagens transpostas</translation>
    </message>
    <message>
        <source>images padded to {side}x{side}</source>
        <translation>imagens preenchidas até {side}x{side}</translation>
    </message>
    <message>
        <source>images enlarged to {side}x{side}</source>
        <translation>imagens ampliadas para {side}x{side}</translation>
    </message>
    <message>
        <source>outputs: {outputs}</source>
        <translation>saídas: {outputs}</translation>
    </message>
    <message>
        <source>{how}; {share} of digits made to try it on read right</source>
        <translation>{how}; {share} dos dígitos de teste lidos corretamente</translation>
    </message>
    <message>
        <source>{name} is imported: {how}.</source>
        <translation>{name} foi importado: {how}.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>{name} is a pickle, which could run anything when it is read; export the network to ONNX (torch.onnx.export) and import that.</source>
        <translation>{name} é um pickle, que poderia executar qualquer coisa ao ser lido; exporte a rede para ONNX (torch.onnx.export) e importe isso.</translation>
    </message>
    <message>
        <source>{name} is a pickle, which could run anything when it is read; export the network to ONNX (of scikit-learn by skl2onnx) and import that.</source>
        <translation>{name} é um pickle, que poderia executar qualquer coisa ao ser lido; exporte a rede para ONNX (do scikit-learn com skl2onnx) e importe isso.</translation>
    </message>
    <message>
        <source>{name} holds the numbers of MATLAB, not a network; export it to ONNX (exportONNXNetwork) and import that.</source>
        <translation>{name} contém os números do MATLAB, não uma rede; exporte-a para ONNX (exportONNXNetwork) e importe isso.</translation>
    </message>
    <message>
        <source>{name} is a model of Core ML, which is not read here; export the network to ONNX or save it as .keras.</source>
        <translation>{name} é um modelo Core ML, que o digitpad não lê; exporte a rede para ONNX ou salve-a como .keras.</translation>
    </message>
    <message>
        <source>{name} is a frozen graph of TensorFlow, which is not read here; convert it to .tflite, or to ONNX by tf2onnx.</source>
        <translation>{name} é um grafo congelado do TensorFlow, que o digitpad não lê; converta-o para .tflite, ou para ONNX com tf2onnx.</translation>
    </message>
    <message>
        <source>{name} is a checkpoint, weights without a network; save the whole model (model.save) as .keras.</source>
        <translation>{name} é um checkpoint, pesos sem rede; salve o modelo inteiro (model.save) como .keras.</translation>
    </message>
    <message>
        <source>{name} holds weights alone, without a network; export the network to ONNX or save it as .keras.</source>
        <translation>{name} contém só pesos, sem rede; exporte a rede para ONNX ou salve-a como .keras.</translation>
    </message>
    <message>
        <source>{name} holds arrays, not a network; save the whole model (model.save) as .keras.</source>
        <translation>{name} contém matrizes, não uma rede; salve o modelo inteiro (model.save) como .keras.</translation>
    </message>
    <message>
        <source>{name} is a model of Caffe, which is not read here; export the network to ONNX and import that.</source>
        <translation>{name} é um modelo Caffe, que o digitpad não lê; exporte a rede para ONNX e importe isso.</translation>
    </message>
    <message>
        <source>{name} is a part of a SavedModel; choose the folder that it lies in.</source>
        <translation>{name} é uma parte de um SavedModel; escolha a pasta em que ela está.</translation>
    </message>
    <message>
        <source>{name} is compressed; unpack it and import what is in it.</source>
        <translation>{name} está comprimido; descompacte-o e importe o que há nele.</translation>
    </message>
    <message>
        <source>{name} is another kind of file, or damaged, whatever its name says; save the model again, as .keras.</source>
        <translation>{name} é um arquivo de outro tipo, ou danificado, diga o nome o que disser; salve o modelo de novo como .keras.</translation>
    </message>
    <message>
        <source>{name} is an unpacked .keras file; pack its three files into a zip called {stem}.keras.</source>
        <translation>{name} é um arquivo .keras descompactado; ponha seus três arquivos em um zip chamado {stem}.keras.</translation>
    </message>
    <message>
        <source>{name} is a folder without a saved_model.pb or a model.json; choose the file of a model.</source>
        <translation>{name} é uma pasta sem saved_model.pb nem model.json; escolha o arquivo de um modelo.</translation>
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
        <translation>LiteRT, tudo em 8 bits</translation>
    </message>
    <message>
        <source>C array of the LiteRT model</source>
        <translation>Vetor em C do modelo LiteRT</translation>
    </message>
    <message>
        <source>C array, 8 bits throughout</source>
        <translation>Vetor em C, tudo em 8 bits</translation>
    </message>
    <message>
        <source>TensorFlow.js layers model</source>
        <translation>Modelo de camadas TensorFlow.js</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>There is no format {name}; choose one of {list}.</source>
        <translation>Não há um formato {name}; escolha um de {list}.</translation>
    </message>
    <message>
        <source>export to {id}</source>
        <translation>exportar para {id}</translation>
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
        <translation>A exportação para {id} requer a instalação de {names}; use pip install &apos;digitpad[export]&apos;.</translation>
    </message>
    <message>
        <source>An import needs {list}; install with pip install &apos;digitpad[train]&apos;.</source>
        <translation>Uma importação precisa de {list}; instale com pip install &apos;digitpad[train]&apos;.</translation>
    </message>
    <message>
        <source>A file of the format {id} ends in {suffix}; call it {name}{suffix}.</source>
        <translation>Um arquivo do formato {id} termina em {suffix}; chame-o de {name}{suffix}.</translation>
    </message>
    <message>
        <source>{path} is a folder; choose the name of a file.</source>
        <translation>{path} é uma pasta; escolha o nome de um arquivo.</translation>
    </message>
    <message>
        <source>{path} is a file; choose a new folder.</source>
        <translation>{path} é um arquivo; escolha uma pasta nova.</translation>
    </message>
    <message>
        <source>{path} exists already; choose a new folder.</source>
        <translation>{path} já existe; escolha uma pasta nova.</translation>
    </message>
    <message>
        <source>{path} exists already; choose another name, or add --force.</source>
        <translation>{path} já existe; escolha outro nome, ou acrescente --force.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); see that you may read it, or use a copy of it.</source>
        <translation>{path} não pode ser lido ({reason}); veja se você tem permissão, ou use uma cópia.</translation>
    </message>
    <message>
        <source>{name} does not exist or is no file; check the name.</source>
        <translation>{name} não existe ou não é um arquivo; confira o nome.</translation>
    </message>
    <message>
        <source>{name} is empty; save the model again.</source>
        <translation>{name} está vazio; salve o modelo de novo.</translation>
    </message>
    <message numerus="yes">
        <source>{folder} holds more than {n} files; move the network to a folder of its own.</source>
        <translation>
            <numerusform>{folder} contém mais de {n} arquivo; mova a rede para uma pasta só dela.</numerusform>
            <numerusform>{folder} contém mais de {n} arquivos; mova a rede para uma pasta só dela.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has {size} MB, more than {most}; use a smaller network.</source>
        <translation>{name} tem {size} MB, mais de {most}; use uma rede menor.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} operations; use a smaller network.</source>
        <translation>
            <numerusform>{name} tem mais de {n} operação; use uma rede menor.</numerusform>
            <numerusform>{name} tem mais de {n} operações; use uma rede menor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden layers are numbers of units from 1 to {n}, such as 128, 64; before them there may be convolutions, such as conv 16, conv 32, 64.</source>
        <translation>
            <numerusform>Camadas ocultas são números de unidades de 1 a {n}, como 128, 64; antes delas pode haver convoluções, como conv 16, conv 32, 64.</numerusform>
            <numerusform>Camadas ocultas são números de unidades de 1 a {n}, como 128, 64; antes delas pode haver convoluções, como conv 16, conv 32, 64.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convolutions come before the layers of units, as in conv 16, conv 32, 64; change the order.</source>
        <translation>As convoluções vêm antes das camadas de unidades, como em conv 16, conv 32, 64; mude a ordem.</translation>
    </message>
    <message numerus="yes">
        <source>After {n} convolutions an image has one pixel left; use {n} at most.</source>
        <translation>
            <numerusform>Depois de {n} convolução resta um pixel da imagem; use no máximo {n}.</numerusform>
            <numerusform>Depois de {n} convoluções resta um pixel da imagem; use no máximo {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A convolution has from 1 to {n} filters; choose fewer.</source>
        <translation>
            <numerusform>Uma convolução tem de 1 a {n} filtro; escolha menos.</numerusform>
            <numerusform>Uma convolução tem de 1 a {n} filtros; escolha menos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A network of {n} hidden layers does not learn; use {most} at most.</source>
        <translation>
            <numerusform>Uma rede de {n} camada oculta não aprende; use no máximo {most}.</numerusform>
            <numerusform>Uma rede de {n} camadas ocultas não aprende; use no máximo {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training was stopped before its first epoch was over; there is nothing to keep.</source>
        <translation>O treinamento foi interrompido antes do fim da primeira época; não há o que guardar.</translation>
    </message>
    <message>
        <source>a recipe without a name</source>
        <translation>uma receita sem nome</translation>
    </message>
    <message>
        <source>{what} where a recipe has something else</source>
        <translation>{what} onde uma receita tem outra coisa</translation>
    </message>
    <message>
        <source>{name} is not within {least} and {most}</source>
        <translation>{name} não está entre {least} e {most}</translation>
    </message>
    <message>
        <source>an augmentation is not within 0 and {most}</source>
        <translation>uma variação não está entre 0 e {most}</translation>
    </message>
    <message>
        <source>a recipe has no {what}</source>
        <translation>falta a uma receita: {what}</translation>
    </message>
    <message>
        <source>two hidden layers of 128, ReLU, softmax</source>
        <translation>duas camadas ocultas de 128, ReLU, softmax</translation>
    </message>
    <message>
        <source>97 % training, 96 % test</source>
        <translation>97% no treino, 96% no teste</translation>
    </message>
    <message>
        <source>no hidden layer, ten sigmoid outputs divided by their sum</source>
        <translation>nenhuma camada oculta, dez saídas sigmoides divididas pela soma</translation>
    </message>
    <message>
        <source>one hidden layer of 100, ReLU, ten sigmoid outputs divided by their sum</source>
        <translation>uma camada oculta de 100, ReLU, dez saídas sigmoides divididas pela soma</translation>
    </message>
    <message>
        <source>over 97 %</source>
        <translation>mais de 97%</translation>
    </message>
    <message>
        <source>one hidden layer of 128, ReLU, softmax</source>
        <translation>uma camada oculta de 128, ReLU, softmax</translation>
    </message>
    <message>
        <source>98.9 % training, 97.19 % validation</source>
        <translation>98,9% no treino, 97,19% na validação</translation>
    </message>
    <message>
        <source>the same network, past 97 % in the shortest time</source>
        <translation>a mesma rede, além de 97% no menor tempo</translation>
    </message>
    <message>
        <source>hidden layers of 512 and 128, sigmoid, softmax</source>
        <translation>camadas ocultas de 512 e 128, sigmoide, softmax</translation>
    </message>
    <message>
        <source>two hidden layers of 50, ReLU, ten sigmoid outputs divided by their sum</source>
        <translation>duas camadas ocultas de 50, ReLU, dez saídas sigmoides divididas pela soma</translation>
    </message>
    <message>
        <source>about 99 %</source>
        <translation>cerca de 99%</translation>
    </message>
    <message>
        <source>hidden layers of 512 and 256 with batch normalisation and dropout</source>
        <translation>camadas ocultas de 512 e 256 com normalização em lote e dropout</translation>
    </message>
    <message>
        <source>the same, learning from bent digits</source>
        <translation>a mesma, aprendendo com dígitos deformados</translation>
    </message>
    <message>
        <source>five convolutions of 16, 32 and 48 filters, one hidden layer of 128</source>
        <translation>cinco convoluções de 16, 32 e 48 filtros, uma camada oculta de 128</translation>
    </message>
    <message>
        <source>the network that ships with the program</source>
        <translation>a rede que vem com o programa</translation>
    </message>
    <message>
        <source>The network that tells digits from the rest is missing or damaged; install digitpad again.</source>
        <translation>A rede que separa dígitos do resto está faltando ou danificada; instale o digitpad de novo.</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <source>The pad keeps the path of your pen. The frame is around what counts; stray dots do not.</source>
        <translation>A tela guarda o caminho da caneta. A moldura envolve o que conta; pontos soltos não contam.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>Only the part with ink is kept, and your pen is made equally wide: place and pen do not matter.</source>
        <translation>Só a parte com tinta é mantida, e a caneta fica com a mesma largura em toda parte: o lugar e a caneta não importam.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>The ink is shrunk until its longer side has 20 pixels: how large you draw does not matter.</source>
        <translation>A tinta é reduzida até o lado maior ter 20 pixels: o tamanho do desenho não importa.</translation>
    </message>
    <message>
        <source>Centre of mass</source>
        <translation>Centro de massa</translation>
    </message>
    <message>
        <source>The dot is where the ink would balance on a needle. It moves to where the lines cross.</source>
        <translation>O ponto é onde a tinta se equilibraria sobre uma agulha. Ele vai para onde as linhas se cruzam.</translation>
    </message>
    <message>
        <source>This is all that the network sees: 784 numbers, from 0 for black to 1 for white.</source>
        <translation>Isto é tudo o que a rede vê: 784 números, de 0 para o preto a 1 para o branco.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Layer after layer weighs these numbers, as it learnt from many digits, until ten are left.</source>
        <translation>Camada após camada, a rede pondera esses números como aprendeu com muitos dígitos, até restarem dez.</translation>
    </message>
    <message>
        <source>Thin frames: groups of strokes that were tried. Thick ones: the best chain, your number.</source>
        <translation>Molduras finas: grupos de traços testados. Grossas: a melhor cadeia, o seu número.</translation>
    </message>
    <message>
        <source>Your {digit}, step by step</source>
        <translation>O seu {digit}, passo a passo</translation>
    </message>
    <message>
        <source>The {digit} of your {number}, step by step</source>
        <translation>O {digit} do seu {number}, passo a passo</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} pixels</translation>
    </message>
    <message numerus="yes">
        <source>{n} pixel(s) with ink</source>
        <translation>
            <numerusform>{n} pixel com tinta</numerusform>
            <numerusform>{n} pixels com tinta</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit} with {share}</source>
        <translation>{digit} com {share}</translation>
    </message>
    <message numerus="yes">
        <source>{n} right</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} para a direita</numerusform>
            <numerusform>{n} para a direita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} para a esquerda</numerusform>
            <numerusform>{n} para a esquerda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} down</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} para baixo</numerusform>
            <numerusform>{n} para baixo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} up</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} para cima</numerusform>
            <numerusform>{n} para cima</numerusform>
        </translation>
    </message>
    <message>
        <source>In the middle already</source>
        <translation>Já está no centro</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of {n} group(s) chosen</source>
        <translation>
            <numerusform>{chosen} de {n} grupo escolhido</numerusform>
            <numerusform>{chosen} de {n} grupos escolhidos</numerusform>
        </translation>
    </message>
    <message>
        <source>From an image</source>
        <translation>De uma imagem</translation>
    </message>
    <message numerus="yes">
        <source>An image and {n} stroke(s)</source>
        <translation>
            <numerusform>Uma imagem e {n} traço</numerusform>
            <numerusform>Uma imagem e {n} traços</numerusform>
        </translation>
    </message>
    <message>
        <source>Image: {how}</source>
        <translation>Imagem: {how}</translation>
    </message>
    <message>
        <source>Moved: {moves}</source>
        <translation>Movido: {moves}</translation>
    </message>
    <message numerus="yes">
        <source>{n} stroke(s)</source>
        <translation>
            <numerusform>{n} traço</numerusform>
            <numerusform>{n} traços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} point(s)</source>
        <translation>
            <numerusform>{n} ponto</numerusform>
            <numerusform>{n} pontos</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be imported ({what}); use a network of plain layers.</source>
        <translation>{name} não pode ser importado ({what}); use uma rede de camadas simples.</translation>
    </message>
    <message>
        <source>{name} is damaged or no LiteRT model; save it again.</source>
        <translation>{name} está danificado ou não é um modelo LiteRT; salve-o de novo.</translation>
    </message>
    <message>
        <source>sparse tensors, or the same name again and again</source>
        <translation>tensores esparsos, ou o mesmo nome repetidas vezes</translation>
    </message>
    <message>
        <source>it has several graphs or loops</source>
        <translation>tem vários grafos ou laços</translation>
    </message>
    <message>
        <source>it has more than one input or output</source>
        <translation>tem mais de uma entrada ou saída</translation>
    </message>
    <message>
        <source>it has no path from its input to its output</source>
        <translation>não tem caminho da entrada à saída</translation>
    </message>
    <message>
        <source>it has numbers in more axes than any image</source>
        <translation>tem números em mais eixos do que qualquer imagem</translation>
    </message>
    <message>
        <source>it sums its numbers in an unusual way</source>
        <translation>soma seus números de forma incomum</translation>
    </message>
    <message>
        <source>it answers with the digit alone ({kind}) and not with how likely each is</source>
        <translation>responde só com o dígito ({kind}), e não com a probabilidade de cada um</translation>
    </message>
    <message>
        <source>it has the operator {kind}</source>
        <translation>tem o operador {kind}</translation>
    </message>
    <message>
        <source>it takes a logarithm of something other than its answers</source>
        <translation>tira um logaritmo de algo que não são suas respostas</translation>
    </message>
    <message>
        <source>it joins along another axis than the channels</source>
        <translation>une ao longo de outro eixo que não o dos canais</translation>
    </message>
    <message>
        <source>it divides by numbers that it computes</source>
        <translation>divide por números que calcula</translation>
    </message>
    <message>
        <source>it has dilated filters</source>
        <translation>tem filtros dilatados</translation>
    </message>
    <message>
        <source>it takes the mean in an unusual way</source>
        <translation>tira a média de forma incomum</translation>
    </message>
    <message>
        <source>it pads its images in an unusual way</source>
        <translation>preenche suas imagens de forma incomum</translation>
    </message>
    <message>
        <source>it turns its numbers around</source>
        <translation>muda a ordem dos seus números</translation>
    </message>
    <message>
        <source>it has a softmax of an unusual kind</source>
        <translation>tem um softmax de tipo incomum</translation>
    </message>
    <message>
        <source>it has arithmetic of an unusual kind</source>
        <translation>tem aritmética de tipo incomum</translation>
    </message>
    <message>
        <source>it computes its own weights</source>
        <translation>calcula os próprios pesos</translation>
    </message>
    <message>
        <source>it has the same weights again and again</source>
        <translation>tem os mesmos pesos repetidas vezes</translation>
    </message>
    <message>
        <source>This network cannot be followed layer by layer ({what}).</source>
        <translation>Esta rede não pode ser acompanhada camada por camada ({what}).</translation>
    </message>
    <message>
        <source>it does not end in ten answers</source>
        <translation>não termina em dez respostas</translation>
    </message>
    <message>
        <source>it has more than {most} MB</source>
        <translation>tem mais de {most} MB</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>A rede</translation>
    </message>
    <message>
        <source>it computes more numbers than can be shown</source>
        <translation>calcula mais números do que se pode mostrar</translation>
    </message>
    <message>
        <source>it is damaged or too large</source>
        <translation>está danificada ou é grande demais</translation>
    </message>
    <message>
        <source>it has layers of an unusual kind</source>
        <translation>tem camadas de tipo incomum</translation>
    </message>
    <message>
        <source>The image, 28 × 28 pixels</source>
        <translation>A imagem, 28 × 28 pixels</translation>
    </message>
    <message numerus="yes">
        <source>{n} unit(s)</source>
        <translation>
            <numerusform>{n} unidade</numerusform>
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
        <translation>dígitos de teste do MNIST</translation>
    </message>
    <message>
        <source>test digits of its own data</source>
        <translation>dígitos de teste dos próprios dados</translation>
    </message>
    <message>
        <source>writers it never saw</source>
        <translation>autores que nunca viu</translation>
    </message>
    <message>
        <source>a hand&apos;s samples that it had not learned</source>
        <translation>amostras de uma escrita que não tinha aprendido</translation>
    </message>
    <message>
        <source>digits made to try it on</source>
        <translation>dígitos feitos para testá-lo</translation>
    </message>
    <message>
        <source>Test digits of its own data</source>
        <translation>Dígitos de teste dos próprios dados</translation>
    </message>
    <message>
        <source>Writers it never saw</source>
        <translation>Autores que nunca viu</translation>
    </message>
    <message>
        <source>A hand&apos;s samples that it had not learned</source>
        <translation>Amostras de uma escrita que não tinha aprendido</translation>
    </message>
    <message>
        <source>Digits made to try it on</source>
        <translation>Dígitos feitos para testá-lo</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>O modelo em uso</translation>
    </message>
    <message>
        <source>read right: {figures}</source>
        <translation>lidos corretamente: {figures}</translation>
    </message>
    <message>
        <source>It reads right: {figures}.</source>
        <translation>Lê corretamente: {figures}.</translation>
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
        <translation>não medido</translation>
    </message>
    <message>
        <source>{own} of its own</source>
        <translation>{own} dos próprios</translation>
    </message>
    <message>
        <source>convolutions of {filters}</source>
        <translation>convoluções de {filters}</translation>
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
        <translation>{share} de {digits} lidos corretamente</translation>
    </message>
    <message>
        <source>its fields are not those of a card</source>
        <translation>seus campos não são os de uma ficha</translation>
    </message>
    <message>
        <source>its {name} is no short text</source>
        <translation>o campo {name} não é um texto curto</translation>
    </message>
    <message>
        <source>its {name} has no named values</source>
        <translation>o campo {name} não tem valores com nome</translation>
    </message>
    <message>
        <source>its preprocessing_version is no whole number</source>
        <translation>o campo preprocessing_version não é um número inteiro</translation>
    </message>
    <message>
        <source>it has too many sums</source>
        <translation>tem somas de verificação demais</translation>
    </message>
    <message>
        <source>its sums are no SHA-256</source>
        <translation>suas somas de verificação não são SHA-256</translation>
    </message>
    <message>
        <source>it has no figures for {part}</source>
        <translation>não tem números para {part}</translation>
    </message>
    <message>
        <source>its accuracy for {part} is no share</source>
        <translation>sua acurácia para {part} não é uma proporção</translation>
    </message>
    <message>
        <source>its number of digits for {part} is no count</source>
        <translation>seu número de dígitos para {part} não é uma contagem</translation>
    </message>
    <message>
        <source>its confusion for {part} is no table of numbers</source>
        <translation>sua confusão para {part} não é uma tabela de números</translation>
    </message>
    <message>
        <source>The network that comes with digitpad</source>
        <translation>A rede que vem com o digitpad</translation>
    </message>
    <message>
        <source>The model {name} comes from elsewhere and was not tried yet; open it with digitpad first.</source>
        <translation>O modelo {name} vem de fora e ainda não foi testado; abra-o antes com o digitpad.</translation>
    </message>
    <message>
        <source>There is no model {name}; choose one of {list}.</source>
        <translation>Não há um modelo {name}; escolha um de {list}.</translation>
    </message>
    <message>
        <source>its last hidden layer</source>
        <translation>sua última camada oculta</translation>
    </message>
    <message>
        <source>the digit image itself</source>
        <translation>a própria imagem do dígito</translation>
    </message>
    <message>
        <source>preprocessing {version}, not {other}</source>
        <translation>pré-processamento {version}, não {other}</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>não foi encontrado</translation>
    </message>
    <message>
        <source>it has no {file}</source>
        <translation>não tem {file}</translation>
    </message>
    <message>
        <source>it has no {name}</source>
        <translation>não tem {name}</translation>
    </message>
    <message>
        <source>it was made for another version of digitpad: {reason}</source>
        <translation>foi feito para outra versão do digitpad: {reason}</translation>
    </message>
    <message>
        <source>it has a {file} that cannot be read: {reason}</source>
        <translation>tem um {file} que não pode ser lido: {reason}</translation>
    </message>
    <message>
        <source>it has a damaged {file}: it is no text</source>
        <translation>tem um {file} danificado: não é texto</translation>
    </message>
    <message>
        <source>it has a damaged {file}: {reason}</source>
        <translation>tem um {file} danificado: {reason}</translation>
    </message>
    <message>
        <source>it has a {name} that cannot be read: {reason}</source>
        <translation>tem um {name} que não pode ser lido: {reason}</translation>
    </message>
    <message>
        <source>it has a {name} of more than {most} MB</source>
        <translation>tem um {name} de mais de {most} MB</translation>
    </message>
    <message>
        <source>it has a damaged or changed {name}</source>
        <translation>tem um {name} danificado ou alterado</translation>
    </message>
    <message>
        <source>The bundled model cannot be used ({what}); install digitpad again.</source>
        <translation>O modelo incluído não pode ser usado ({what}); instale o digitpad de novo.</translation>
    </message>
    <message>
        <source>The model {folder} cannot be used ({what}); use another one.</source>
        <translation>O modelo {folder} não pode ser usado ({what}); use outro.</translation>
    </message>
    <message>
        <source>{file} cannot be read; remove it to use the bundled model.</source>
        <translation>{file} não pode ser lido; remova-o para usar o modelo incluído.</translation>
    </message>
    <message>
        <source>{folder} is not among the models in {models}; move it there.</source>
        <translation>{folder} não está entre os modelos em {models}; mova-o para lá.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}; make room there.</source>
        <translation>{file} não pode ser gravado: {reason}; abra espaço ali.</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}; remove it to use the bundled model.</source>
        <translation>{file} não pode ser removido: {reason}; remova-o para usar o modelo incluído.</translation>
    </message>
    <message>
        <source>not a digit?</source>
        <translation>não é um dígito?</translation>
    </message>
    <message>
        <source>There is too much ink for a number: it is read as one digit. Erase some, or undo.</source>
        <translation>Há tinta demais para um número: ela é lida como um só dígito. Apague um pouco, ou desfaça.</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>point</source>
        <translation>ponto</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>vírgula</translation>
    </message>
    <message>
        <source>{first} or {second}?</source>
        <translation>{first} ou {second}?</translation>
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
        <translation>ou {other}?</translation>
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
            <numerusform>{n} linha</numerusform>
            <numerusform>{n} linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>&gt; {share}</source>
        <translation>&gt; {share}</translation>
    </message>
    <message>
        <source>over {share}</source>
        <translation>mais de {share}</translation>
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
        <translation>sua escrita</translation>
    </message>
    <message>
        <source>drawn by rule</source>
        <translation>desenhados por regras</translation>
    </message>
    <message>
        <source>the part at the top left</source>
        <translation>a parte no alto à esquerda</translation>
    </message>
    <message>
        <source>the part at the top</source>
        <translation>a parte no alto</translation>
    </message>
    <message>
        <source>the part at the top right</source>
        <translation>a parte no alto à direita</translation>
    </message>
    <message>
        <source>the part on the left</source>
        <translation>a parte à esquerda</translation>
    </message>
    <message>
        <source>the part in the middle</source>
        <translation>a parte no meio</translation>
    </message>
    <message>
        <source>the part on the right</source>
        <translation>a parte à direita</translation>
    </message>
    <message>
        <source>the part at the bottom left</source>
        <translation>a parte embaixo à esquerda</translation>
    </message>
    <message>
        <source>the part at the bottom</source>
        <translation>a parte embaixo</translation>
    </message>
    <message>
        <source>the part at the bottom right</source>
        <translation>a parte embaixo à direita</translation>
    </message>
    <message>
        <source>the upright stroke at the top left</source>
        <translation>o traço vertical no alto à esquerda</translation>
    </message>
    <message>
        <source>the upright stroke at the top</source>
        <translation>o traço vertical no alto</translation>
    </message>
    <message>
        <source>the upright stroke at the top right</source>
        <translation>o traço vertical no alto à direita</translation>
    </message>
    <message>
        <source>the upright stroke on the left</source>
        <translation>o traço vertical à esquerda</translation>
    </message>
    <message>
        <source>the upright stroke in the middle</source>
        <translation>o traço vertical no meio</translation>
    </message>
    <message>
        <source>the upright stroke on the right</source>
        <translation>o traço vertical à direita</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom left</source>
        <translation>o traço vertical embaixo à esquerda</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom</source>
        <translation>o traço vertical embaixo</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom right</source>
        <translation>o traço vertical embaixo à direita</translation>
    </message>
    <message>
        <source>the level stroke at the top left</source>
        <translation>o traço horizontal no alto à esquerda</translation>
    </message>
    <message>
        <source>the level stroke at the top</source>
        <translation>o traço horizontal no alto</translation>
    </message>
    <message>
        <source>the level stroke at the top right</source>
        <translation>o traço horizontal no alto à direita</translation>
    </message>
    <message>
        <source>the level stroke on the left</source>
        <translation>o traço horizontal à esquerda</translation>
    </message>
    <message>
        <source>the level stroke in the middle</source>
        <translation>o traço horizontal no meio</translation>
    </message>
    <message>
        <source>the level stroke on the right</source>
        <translation>o traço horizontal à direita</translation>
    </message>
    <message>
        <source>the level stroke at the bottom left</source>
        <translation>o traço horizontal embaixo à esquerda</translation>
    </message>
    <message>
        <source>the level stroke at the bottom</source>
        <translation>o traço horizontal embaixo</translation>
    </message>
    <message>
        <source>the level stroke at the bottom right</source>
        <translation>o traço horizontal embaixo à direita</translation>
    </message>
    <message>
        <source>No part of the ink speaks for anything.</source>
        <translation>Nenhuma parte da tinta fala a favor de nada.</translation>
    </message>
    <message>
        <source>Speaks for {digit}: {part}.</source>
        <translation>A favor do {digit}: {part}.</translation>
    </message>
    <message>
        <source>Speaks against {digit}: {part}.</source>
        <translation>Contra o {digit}: {part}.</translation>
    </message>
    <message>
        <source>Speaks for {digit} rather than {other}: {part}.</source>
        <translation>A favor do {digit}, e não do {other}: {part}.</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>camadas</translation>
    </message>
    <message>
        <source>convolutions</source>
        <translation>convoluções</translation>
    </message>
    <message>
        <source>pen strokes</source>
        <translation>traços de caneta</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>digitalizações</translation>
    </message>
    <message>
        <source>Spanish strokes</source>
        <translation>traços espanhóis</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Both have the same recipe.</source>
        <translation>Ambos têm a mesma receita.</translation>
    </message>
    <message>
        <source>{name}: {one} and {other}</source>
        <translation>{name}: {one} e {other}</translation>
    </message>
    <message>
        <source>What differs: {differences}.</source>
        <translation>Diferenças: {differences}.</translation>
    </message>
    <message>
        <source>Of the same {digits} held-out digits the upper one reads {upper} right and the lower one {lower}; {upper_alone} only the upper one, {lower_alone} only the lower one.</source>
        <translation>Dos mesmos {digits} dígitos reservados, o de cima lê {upper} corretamente e o de baixo {lower}; {upper_alone} só o de cima, {lower_alone} só o de baixo.</translation>
    </message>
    <message>
        <source>The difference is within chance ({p}).</source>
        <translation>A diferença pode ser só acaso ({p}).</translation>
    </message>
    <message>
        <source>The upper one reads better, and not by chance alone ({p}).</source>
        <translation>O de cima lê melhor, e não só por acaso ({p}).</translation>
    </message>
    <message>
        <source>The lower one reads better, and not by chance alone ({p}).</source>
        <translation>O de baixo lê melhor, e não só por acaso ({p}).</translation>
    </message>
    <message>
        <source>{without} did not keep what it answered to each digit, so the two cannot be tested against each other.</source>
        <translation>{without} não guardou o que respondeu a cada dígito, então os dois não podem ser comparados por um teste.</translation>
    </message>
    <message>
        <source>They were tried on different held-out digits, so the two cannot be tested against each other.</source>
        <translation>Foram testados com dígitos reservados diferentes, então os dois não podem ser comparados por um teste.</translation>
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
            <numerusform>{n} treinamento: {mean} dos dígitos reservados lidos corretamente em média, com desvio padrão de {deviation} pontos (de {lowest} a {highest}).</numerusform>
            <numerusform>{n} treinamentos: {mean} dos dígitos reservados lidos corretamente em média, com desvio padrão de {deviation} pontos (de {lowest} a {highest}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Report (*.html)</source>
        <translation>Relatório (*.html)</translation>
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
        <translation>{path} não pode ser gravado: um treinamento é descrito como .html (um relatório), .py (um script Keras) ou .ipynb (um notebook); escolha um deles.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another folder.</source>
        <translation>{path} não pode ser gravado ({reason}); escolha outra pasta.</translation>
    </message>
    <message>
        <source>{folder} has no recipe that can be read; choose a run that was trained here.</source>
        <translation>{folder} não tem receita que possa ser lida; escolha um treinamento feito aqui.</translation>
    </message>
    <message>
        <source>{parent} cannot be written to ({reason}); make room there.</source>
        <translation>Não é possível gravar em {parent} ({reason}); abra espaço ali.</translation>
    </message>
    <message>
        <source>A training for {folder} is under way already; choose another folder.</source>
        <translation>Já há um treinamento em andamento para {folder}; escolha outra pasta.</translation>
    </message>
    <message>
        <source>{file} holds no answers to held-out digits; train the network again to have some.</source>
        <translation>{file} não contém respostas a dígitos reservados; treine a rede de novo para tê-las.</translation>
    </message>
    <message>
        <source>{file} has answers that are no digits; train the network again to have some.</source>
        <translation>{file} tem respostas que não são dígitos; treine a rede de novo para tê-las.</translation>
    </message>
    <message>
        <source>It diverges: its loss is no number any more. Choose a smaller learning rate.</source>
        <translation>Diverge: a perda não é mais um número. Escolha uma taxa de aprendizado menor.</translation>
    </message>
    <message>
        <source>It diverges: its loss rose from {loss} in epoch {epoch} to {now}. Choose a smaller learning rate.</source>
        <translation>Diverge: a perda subiu de {loss} na época {epoch} para {now}. Escolha uma taxa de aprendizado menor.</translation>
    </message>
    <message>
        <source>It does not learn: after {epoch} epochs it reads {share} of the digits, hardly more than by guessing. Choose another learning rate.</source>
        <translation>Não aprende: depois de {epoch} épocas lê {share} dos dígitos, pouco mais que por adivinhação. Escolha outra taxa de aprendizado.</translation>
    </message>
    <message>
        <source>It learns by heart: since epoch {epoch} its loss falls on the digits that it learns from, and rises on those that it does not. Fewer epochs, more dropout or more varied digits help.</source>
        <translation>Decora: desde a época {epoch} a perda cai nos dígitos com que aprende e sobe nos outros. Ajudam menos épocas, mais dropout ou dígitos mais variados.</translation>
    </message>
    <message numerus="yes">
        <source>{dead} of the {n} units of layer {number} have died: they answer 0 to every held-out digit that was tried. A smaller learning rate keeps more of them alive.</source>
        <translation>
            <numerusform>{dead} de {n} unidade da camada {number} morreu: responde 0 a todo dígito reservado que foi testado. Uma taxa de aprendizado menor mantém mais delas vivas.</numerusform>
            <numerusform>{dead} das {n} unidades da camada {number} morreram: respondem 0 a todo dígito reservado que foi testado. Uma taxa de aprendizado menor mantém mais delas vivas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} did not keep how its network looked inside; train it again to see that.</source>
        <translation>{folder} não guardou como era o interior da rede; treine-a de novo para ver.</translation>
    </message>
    <message>
        <source>What {folder} kept of the inside of its network is damaged; train it again to see that.</source>
        <translation>O que {folder} guardou do interior da rede está danificado; treine-a de novo para ver.</translation>
    </message>
    <message>
        <source>no inside of a network</source>
        <translation>não é o interior de uma rede</translation>
    </message>
    <message>
        <source>A name has up to 60 letters, digits, spaces, dots and dashes, and begins with a letter or digit.</source>
        <translation>Um nome tem até 60 letras, algarismos, espaços, pontos e hifens, e começa com uma letra ou um algarismo.</translation>
    </message>
    <message>
        <source>There is a model called {name} already; choose another name.</source>
        <translation>Já há um modelo chamado {name}; escolha outro nome.</translation>
    </message>
    <message>
        <source>{name} is in use; use another model, and then rename it.</source>
        <translation>{name} está em uso; use outro modelo e depois o renomeie.</translation>
    </message>
    <message>
        <source>{name} cannot be renamed ({reason}); close what has it open.</source>
        <translation>{name} não pode ser renomeado ({reason}); feche o que o mantém aberto.</translation>
    </message>
    <message numerus="yes">
        <source>A note has at most {n} bytes; shorten it.</source>
        <translation>
            <numerusform>Uma nota tem no máximo {n} byte; encurte-a.</numerusform>
            <numerusform>Uma nota tem no máximo {n} bytes; encurte-a.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note cannot be kept in {folder} ({reason}); make room there.</source>
        <translation>A nota não pode ser guardada em {folder} ({reason}); abra espaço ali.</translation>
    </message>
    <message>
        <source>{folder} is a file; choose a new folder.</source>
        <translation>{folder} é um arquivo; escolha uma pasta nova.</translation>
    </message>
    <message>
        <source>{folder} holds other files than a run of digitpad; choose a new folder.</source>
        <translation>{folder} contém outros arquivos que não os de um treinamento do digitpad; escolha uma pasta nova.</translation>
    </message>
    <message>
        <source>The run cannot be written to {folder} ({reason}); make room or choose another folder.</source>
        <translation>O treinamento não pode ser gravado em {folder} ({reason}); abra espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>{parent} cannot be read ({reason}); check its permissions.</source>
        <translation>{parent} não pode ser lida ({reason}); verifique as permissões.</translation>
    </message>
    <message>
        <source>The history of {folder} is missing or damaged; train it again to have one.</source>
        <translation>O histórico de {folder} está faltando ou danificado; treine de novo para ter um.</translation>
    </message>
    <message>
        <source>The steps of {folder} are damaged; delete {file}.</source>
        <translation>Os passos de {folder} estão danificados; exclua {file}.</translation>
    </message>
    <message>
        <source>The history of {folder} has no epochs; train it again to have one.</source>
        <translation>O histórico de {folder} não tem épocas; treine de novo para tê-las.</translation>
    </message>
    <message>
        <source>The confusion matrix of {folder} is missing or damaged; train it again to have one.</source>
        <translation>A matriz de confusão de {folder} está faltando ou danificada; treine de novo para ter uma.</translation>
    </message>
    <message>
        <source>no counts of ten digits</source>
        <translation>não são contagens de dez dígitos</translation>
    </message>
    <message>
        <source>no epoch, or no share</source>
        <translation>não é uma época, ou não é uma proporção</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>{folder} não pode ser excluída ({reason}); exclua-a manualmente.</translation>
    </message>
    <message>
        <source>There is no run and no folder {named}; `digitpad runs` lists the runs.</source>
        <translation>Não há treinamento nem pasta {named}; `digitpad runs` lista os treinamentos.</translation>
    </message>
    <message>
        <source>{folder} does not say how its network is built ({error}); train on from another one.</source>
        <translation>{folder} não diz como sua rede é construída ({error}); continue a partir de outro.</translation>
    </message>
    <message>
        <source>{folder} is of a network that is not trained here; train on from another one.</source>
        <translation>{folder} é de uma rede que não se treina aqui; continue a partir de outro.</translation>
    </message>
    <message>
        <source>No unfinished training of {name} is kept beside {folder}; train it anew.</source>
        <translation>Nenhum treinamento inacabado de {name} está guardado junto de {folder}; treine de novo.</translation>
    </message>
    <message>
        <source>The unfinished training beside {folder} is of {name}, not of {other}; resume that.</source>
        <translation>O treinamento inacabado junto de {folder} é de {name}, não de {other}; retome esse.</translation>
    </message>
    <message>
        <source>The unfinished training beside {folder} differs in its recipe ({list}); train it anew.</source>
        <translation>O treinamento inacabado junto de {folder} tem outra receita ({list}); treine de novo.</translation>
    </message>
    <message numerus="yes">
        <source>The unfinished training beside {folder} is planned for {n} epochs from its first step on; resume it with --epochs {n}, or leave that out.</source>
        <translation>
            <numerusform>O treinamento inacabado junto de {folder} está planejado para {n} época desde o primeiro passo; retome-o com --epochs {n}, ou sem essa opção.</numerusform>
            <numerusform>O treinamento inacabado junto de {folder} está planejado para {n} épocas desde o primeiro passo; retome-o com --epochs {n}, ou sem essa opção.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The unfinished training beside {folder} has learned {n} epochs already; choose {n} or more.</source>
        <translation>
            <numerusform>O treinamento inacabado junto de {folder} já aprendeu {n} época; escolha {n} ou mais.</numerusform>
            <numerusform>O treinamento inacabado junto de {folder} já aprendeu {n} épocas; escolha {n} ou mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training cannot be kept in {dir} ({reason}); make room and train again.</source>
        <translation>O treinamento não pode ser guardado em {dir} ({reason}); abra espaço e treine de novo.</translation>
    </message>
    <message>
        <source>There is no hand called {name}; add one first.</source>
        <translation>Não há uma escrita chamada {name}; acrescente uma antes.</translation>
    </message>
    <message>
        <source>There is no hand called {name}; choose one of {hands}.</source>
        <translation>Não há uma escrita chamada {name}; escolha uma de {hands}.</translation>
    </message>
    <message>
        <source>There are several hands; choose one of {hands}.</source>
        <translation>Há várias escritas; escolha uma de {hands}.</translation>
    </message>
    <message>
        <source>There are no samples yet; teach the pad, or collect some on the page Samples.</source>
        <translation>Ainda não há amostras; corrija respostas, ou reúna algumas na página Amostras.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} hands already; delete one first.</source>
        <translation>
            <numerusform>Já há {n} escrita; exclua-a antes.</numerusform>
            <numerusform>Já há {n} escritas; exclua uma antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hand {name} was deleted, maybe in another window; choose another one.</source>
        <translation>A escrita {name} foi excluída, talvez em outra janela; escolha outra.</translation>
    </message>
    <message>
        <source>A hand needs a name; type one.</source>
        <translation>Uma escrita precisa de um nome; digite um.</translation>
    </message>
    <message numerus="yes">
        <source>A hand&apos;s name has at most {n} characters; type a shorter one.</source>
        <translation>
            <numerusform>O nome de uma escrita tem no máximo {n} caractere; digite um mais curto.</numerusform>
            <numerusform>O nome de uma escrita tem no máximo {n} caracteres; digite um mais curto.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a hand called {name} already; type another name.</source>
        <translation>Já há uma escrita chamada {name}; digite outro nome.</translation>
    </message>
    <message>
        <source>the name has characters that cannot be written</source>
        <translation>o nome tem caracteres que não podem ser gravados</translation>
    </message>
    <message>
        <source>The hand {name} cannot be kept in {folder} ({why}); make room there.</source>
        <translation>A escrita {name} não pode ser guardada em {folder} ({why}); abra espaço ali.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) damaged, and renamed, as {aside}; the others are here.</source>
        <translation>
            <numerusform>{n} amostra da escrita {hand} em {folder} está danificada e foi renomeada para {aside}; as outras estão aqui.</numerusform>
            <numerusform>{n} amostras da escrita {hand} em {folder} estão danificadas e foram renomeadas, como {aside}; as outras estão aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) damaged, and left there, since it cannot be renamed; the others are here.</source>
        <translation>
            <numerusform>{n} amostra da escrita {hand} em {folder} está danificada e fica ali, pois não pode ser renomeada; as outras estão aqui.</numerusform>
            <numerusform>{n} amostras da escrita {hand} em {folder} estão danificadas e ficam ali, pois não podem ser renomeadas; as outras estão aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) of a newer version of digitpad, and left there; update digitpad to use them.</source>
        <translation>
            <numerusform>{n} amostra da escrita {hand} em {folder} é de uma versão mais nova do digitpad e fica ali; atualize o digitpad para usá-la.</numerusform>
            <numerusform>{n} amostras da escrita {hand} em {folder} são de uma versão mais nova do digitpad e ficam ali; atualize o digitpad para usá-las.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) not readable; see that you may read there.</source>
        <translation>
            <numerusform>{n} amostra da escrita {hand} em {folder} não pode ser lida; veja se você pode ler ali.</numerusform>
            <numerusform>{n} amostras da escrita {hand} em {folder} não podem ser lidas; veja se você pode ler ali.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>{file} não pode ser excluído ({reason}); exclua-o manualmente.</translation>
    </message>
    <message numerus="yes">
        <source>The hand {name} has {n} samples and may have {most}; there is no room for {count} more, so delete some, or add another hand.</source>
        <translation>
            <numerusform>A escrita {name} tem {n} amostra e pode ter {most}; não há lugar para mais {count}, então exclua alguma, ou acrescente outra escrita.</numerusform>
            <numerusform>A escrita {name} tem {n} amostras e pode ter {most}; não há lugar para mais {count}, então exclua algumas, ou acrescente outra escrita.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} was deleted, so that nothing more can be learned there; choose another hand.</source>
        <translation>{folder} foi excluída, então nada mais pode ser aprendido ali; escolha outra escrita.</translation>
    </message>
    <message>
        <source>A sample cannot be kept in {folder} ({reason}); make room there, or see that you may write there.</source>
        <translation>Uma amostra não pode ser guardada em {folder} ({reason}); abra espaço ali, ou veja se você pode gravar ali.</translation>
    </message>
    <message>
        <source>{path} holds no samples; name a file that does.</source>
        <translation>{path} não contém amostras; indique um arquivo que contenha.</translation>
    </message>
    <message>
        <source>{path} holds samples that are too large; use a part of it.</source>
        <translation>{path} contém amostras grandes demais; use uma parte.</translation>
    </message>
    <message>
        <source>{path} is damaged ({error}); get it anew.</source>
        <translation>{path} está danificado ({error}); obtenha-o de novo.</translation>
    </message>
    <message>
        <source>{name} in {path} says that it is a {label}; get the file anew.</source>
        <translation>{name} em {path} diz que é um {label}; obtenha o arquivo de novo.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds {n} samples, and a hand may have {most}; use a part of it.</source>
        <translation>
            <numerusform>{path} contém {n} amostra, e uma escrita pode ter {most}; use uma parte.</numerusform>
            <numerusform>{path} contém {n} amostras, e uma escrita pode ter {most}; use uma parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in {path} is of a newer version of digitpad; update it.</source>
        <translation>{name} em {path} é de uma versão mais nova; atualize o digitpad.</translation>
    </message>
    <message>
        <source>{name} in {path} is no sample; get the file anew.</source>
        <translation>{name} em {path} não é uma amostra; obtenha o arquivo de novo.</translation>
    </message>
    <message>
        <source>{path} does not say which digit its ink is; give each traceGroup an annotation of the type &quot;truth&quot;.</source>
        <translation>{path} não diz que dígito é sua tinta; dê a cada traceGroup uma anotação do tipo “truth”.</translation>
    </message>
    <message>
        <source>{path} says of its ink what is no digit ({label}); give each traceGroup an annotation of the type &quot;truth&quot;.</source>
        <translation>{path} dá para sua tinta algo que não é um dígito ({label}); dê a cada traceGroup uma anotação do tipo “truth”.</translation>
    </message>
    <message>
        <source>{path} is too large ({error}); use a part of it.</source>
        <translation>{path} é grande demais ({error}); use uma parte.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); check the name.</source>
        <translation>{path} não pode ser lido ({reason}); confira o nome.</translation>
    </message>
    <message>
        <source>{path} is no InkML ({error}); get the file anew.</source>
        <translation>{path} não é InkML ({error}); obtenha o arquivo de novo.</translation>
    </message>
    <message>
        <source>{path} defines entities, which no ink needs; get the file anew.</source>
        <translation>{path} define entidades, de que nenhuma tinta precisa; obtenha o arquivo de novo.</translation>
    </message>
    <message>
        <source>A trace in {path} is not understood: {what}; get the file anew.</source>
        <translation>Um traço em {path} não é compreendido: {what}; obtenha o arquivo de novo.</translation>
    </message>
    <message>
        <source>{path} has no suffix of a format; name it as {names}.</source>
        <translation>{path} não tem a extensão de um formato; dê-lhe um nome como {names}.</translation>
    </message>
    <message>
        <source>There are no samples to export; add some first.</source>
        <translation>Não há amostras para exportar; acrescente algumas antes.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another place.</source>
        <translation>{path} não pode ser gravado ({reason}); escolha outro lugar.</translation>
    </message>
    <message>
        <source>None of the samples has strokes; export them as a zip file or as npz.</source>
        <translation>Nenhuma das amostras tem traços; exporte-as como arquivo zip ou como npz.</translation>
    </message>
    <message numerus="yes">
        <source>The hand {name} has {n} samples, too few to be learned for good; collect {least} or more.</source>
        <translation>
            <numerusform>A escrita {name} tem {n} amostra, pouco demais para aprender de vez; reúna {least} ou mais.</numerusform>
            <numerusform>A escrita {name} tem {n} amostras, poucas demais para aprender de vez; reúna {least} ou mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>Cancelado; nada foi guardado.</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Desenhe um dígito</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Draw a digit here with the mouse, a stylus, a finger, or the keys: the space bar puts the pen down and lifts it, the arrows move it.</source>
        <translation>Desenhe aqui um dígito com o mouse, uma caneta digital, um dedo ou as teclas: a barra de espaço abaixa e levanta a caneta, as setas a movem.</translation>
    </message>
    <message>
        <source>&amp;Next number after a pause</source>
        <translation>&amp;Próximo número após uma pausa</translation>
    </message>
    <message>
        <source>Pause of &amp;{seconds} s</source>
        <translation>Pausa de &amp;{seconds} s</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>&amp;Caneta</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Borracha</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>Mais &amp;fina</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>Mais &amp;grossa</translation>
    </message>
    <message>
        <source>&amp;Only the stylus draws, not fingers</source>
        <translation>&amp;Só a caneta digital desenha, não os dedos</translation>
    </message>
    <message>
        <source>&amp;Pressure widens the line</source>
        <translation>A p&amp;ressão alarga o traço</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Largura da caneta</translation>
    </message>
    <message>
        <source>Pen width ([ and ])</source>
        <translation>Largura da caneta ([ e ])</translation>
    </message>
    <message>
        <source>{tool} ({key})</source>
        <translation>{tool} ({key})</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Undo stroke</source>
        <translation>&amp;Desfazer o traço</translation>
    </message>
    <message>
        <source>&amp;Redo stroke</source>
        <translation>&amp;Refazer o traço</translation>
    </message>
    <message>
        <source>&amp;Undo erasing</source>
        <translation>&amp;Desfazer o apagamento</translation>
    </message>
    <message>
        <source>&amp;Redo erasing</source>
        <translation>&amp;Refazer o apagamento</translation>
    </message>
    <message>
        <source>&amp;Undo clearing</source>
        <translation>&amp;Desfazer a limpeza</translation>
    </message>
    <message>
        <source>&amp;Redo clearing</source>
        <translation>&amp;Refazer a limpeza</translation>
    </message>
    <message>
        <source>&amp;Undo opening the image</source>
        <translation>&amp;Desfazer a abertura da imagem</translation>
    </message>
    <message>
        <source>&amp;Redo opening the image</source>
        <translation>&amp;Refazer a abertura da imagem</translation>
    </message>
    <message>
        <source>&amp;Undo showing the digit</source>
        <translation>&amp;Desfazer a exibição do dígito</translation>
    </message>
    <message>
        <source>&amp;Redo showing the digit</source>
        <translation>&amp;Refazer a exibição do dígito</translation>
    </message>
    <message>
        <source>&amp;Undo bringing back</source>
        <translation>&amp;Desfazer a recuperação</translation>
    </message>
    <message>
        <source>&amp;Redo bringing back</source>
        <translation>&amp;Refazer a recuperação</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tela cheia</translation>
    </message>
    <message>
        <source>Reveal (R)</source>
        <translation>Revelar (R)</translation>
    </message>
    <message>
        <source>Right (Y)</source>
        <translation>Certo (Y)</translation>
    </message>
    <message>
        <source>Wrong (X)</source>
        <translation>Errado (X)</translation>
    </message>
    <message>
        <source>Network: {right} of {asked} right</source>
        <translation>Rede: {right} de {asked} certos</translation>
    </message>
    <message>
        <source>A drawing pad that recognises handwritten digits and numbers while they are drawn, shows what the network sees and why it answers so, and trains networks of your own.</source>
        <translation>Um bloco de desenho que reconhece dígitos e números manuscritos enquanto são desenhados, mostra o que a rede vê e por que responde assim, e treina redes próprias.</translation>
    </message>
    <message>
        <source>What reads your drawings</source>
        <translation>O que lê seus desenhos</translation>
    </message>
    <message>
        <source>There is no network in use.</source>
        <translation>Nenhuma rede está em uso.</translation>
    </message>
    <message>
        <source>About digitpad</source>
        <translation>Sobre o digitpad</translation>
    </message>
    <message>
        <source>&amp;Licences of its components…</source>
        <translation>&amp;Licenças dos componentes…</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the MIT licence.</source>
        <translation>Versão {version}. Software livre sob a licença MIT.</translation>
    </message>
    <message>
        <source>Draw a digit to follow it step by step</source>
        <translation>Desenhe um dígito para acompanhá-lo passo a passo</translation>
    </message>
    <message>
        <source>There is no model; see the main window</source>
        <translation>Não há modelo; veja a janela principal</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Como funciona</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Os passos</translation>
    </message>
    <message>
        <source>Step {number}: {title}</source>
        <translation>Passo {number}: {title}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto da licença</translation>
    </message>
    <message>
        <source>Components of the program</source>
        <translation>Componentes do programa</translation>
    </message>
    <message>
        <source>{row} cannot be read ({reason}); install digitpad again.</source>
        <translation>{row} não pode ser lido ({reason}); instale o digitpad de novo.</translation>
    </message>
    <message>
        <source>Draw with the keys</source>
        <translation>Desenhar com as teclas</translation>
    </message>
    <message>
        <source>Space puts the pen down and lifts it</source>
        <translation>Espaço abaixa e levanta a caneta</translation>
    </message>
    <message>
        <source>Arrows move it, with Shift in small steps</source>
        <translation>As setas a movem, com Shift em passos pequenos</translation>
    </message>
    <message>
        <source>Full screen, messages</source>
        <translation>Tela cheia, mensagens</translation>
    </message>
    <message>
        <source>Esc leaves it, and takes them away</source>
        <translation>Esc sai da tela cheia e fecha as mensagens</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>O que é?</translation>
    </message>
    <message>
        <source>R reveals the answer; Y if it was right, X if it was wrong</source>
        <translation>R revela a resposta; Y se estava certa, X se estava errada</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt</source>
        <translation>Teclas sem Ctrl nem Alt</translation>
    </message>
    <message>
        <source>The menu View switches them off</source>
        <translation>O menu Exibir as desativa</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Right mouse button, eraser end of the stylus</source>
        <translation>Botão direito do mouse, ponta de borracha da caneta digital</translation>
    </message>
    <message>
        <source>The menu View switches them on</source>
        <translation>O menu Exibir as ativa</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.gif *.svg)</source>
        <translation>Imagens (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.gif *.svg)</translation>
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
        <translation>Imagem PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Desenho SVG (*.svg)</translation>
    </message>
    <message>
        <source>Open an image</source>
        <translation>Abrir uma imagem</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Salvar o desenho</translation>
    </message>
    <message>
        <source>Save an animation</source>
        <translation>Salvar uma animação</translation>
    </message>
    <message>
        <source>&amp;Take the digit alone</source>
        <translation>&amp;Usar só este dígito</translation>
    </message>
    <message>
        <source>&amp;Save the drawing…</source>
        <translation>&amp;Salvar o desenho…</translation>
    </message>
    <message>
        <source>&amp;Copy the drawing</source>
        <translation>&amp;Copiar o desenho</translation>
    </message>
    <message>
        <source>Save an &amp;animation…</source>
        <translation>Salvar uma &amp;animação…</translation>
    </message>
    <message>
        <source>Replay the d&amp;rawing</source>
        <translation>&amp;Reproduzir o desenho</translation>
    </message>
    <message>
        <source>Copy the &amp;digit</source>
        <translation>Copiar o &amp;dígito</translation>
    </message>
    <message>
        <source>Copy the digit &amp;image</source>
        <translation>Copiar a &amp;imagem do dígito</translation>
    </message>
    <message>
        <source>&amp;Open an image…</source>
        <translation>&amp;Abrir uma imagem…</translation>
    </message>
    <message>
        <source>&amp;Paste an image</source>
        <translation>Co&amp;lar uma imagem</translation>
    </message>
    <message>
        <source>The drawing was saved as {path}.</source>
        <translation>O desenho foi salvo como {path}.</translation>
    </message>
    <message>
        <source>The pasted image</source>
        <translation>A imagem colada</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Abrindo {name}…</translation>
    </message>
    <message>
        <source>Opening the pasted image…</source>
        <translation>Abrindo a imagem colada…</translation>
    </message>
    <message numerus="yes">
        <source>{n} more could not be opened either.</source>
        <translation>
            <numerusform>Mais {n} também não pôde ser aberta.</numerusform>
            <numerusform>Mais {n} também não puderam ser abertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard is empty; copy an image and paste again.</source>
        <translation>A área de transferência está vazia; copie uma imagem e cole de novo.</translation>
    </message>
    <message>
        <source>{address} is not on this computer; save the image and open it.</source>
        <translation>{address} não está neste computador; salve a imagem e abra-a.</translation>
    </message>
    <message>
        <source>There is text, not an image; copy an image, or open a file that holds one.</source>
        <translation>Há texto, não uma imagem; copie uma imagem, ou abra um arquivo que contenha uma.</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since an animation is a GIF or a PNG; name it {stem}.gif.</source>
        <translation>{path} não pode ser salvo, pois uma animação é um GIF ou um PNG; dê-lhe o nome {stem}.gif.</translation>
    </message>
    <message>
        <source>{path} cannot be saved ({reason}); choose another folder.</source>
        <translation>{path} não pode ser salvo ({reason}); escolha outra pasta.</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since a drawing is a PNG or an SVG; name it {stem}.png.</source>
        <translation>{path} não pode ser salvo, pois um desenho é um PNG ou um SVG; dê-lhe o nome {stem}.png.</translation>
    </message>
    <message>
        <source>Reading the network…</source>
        <translation>Lendo a rede…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Voltar (Esc)</translation>
    </message>
    <message>
        <source>Click a layer to see it larger.</source>
        <translation>Clique em uma camada para vê-la maior.</translation>
    </message>
    <message>
        <source>These are its first layers.</source>
        <translation>Estas são suas primeiras camadas.</translation>
    </message>
    <message>
        <source>{title}. Pixel {unit}: {output}</source>
        <translation>{title}. Pixel {unit}: {output}</translation>
    </message>
    <message>
        <source>{title}. Unit {unit}: {output}. Click a unit to see its sum.</source>
        <translation>{title}. Unidade {unit}: {output}. Clique em uma unidade para ver sua soma.</translation>
    </message>
    <message>
        <source>{title}. Unit {unit}: {output}</source>
        <translation>{title}. Unidade {unit}: {output}</translation>
    </message>
    <message>
        <source>The layers of the network</source>
        <translation>As camadas da rede</translation>
    </message>
    <message>
        <source>Its weights: blue adds, orange takes away</source>
        <translation>Seus pesos: o azul soma, o laranja tira</translation>
    </message>
    <message>
        <source>The digits that excite it most</source>
        <translation>Os dígitos que mais a ativam</translation>
    </message>
    <message>
        <source>Its sum for this drawing</source>
        <translation>Sua soma para este desenho</translation>
    </message>
    <message>
        <source>It is no single sum: it is a filter that passes over all places of the image.</source>
        <translation>Não é uma soma só: é um filtro que passa por todos os lugares da imagem.</translation>
    </message>
    <message>
        <source>all others {others}</source>
        <translation>todas as outras {others}</translation>
    </message>
    <message>
        <source>bias {bias}</source>
        <translation>viés {bias}</translation>
    </message>
    <message>
        <source>together {total}</source>
        <translation>ao todo {total}</translation>
    </message>
    <message>
        <source>after {activation}: {output}</source>
        <translation>após {activation}: {output}</translation>
    </message>
    <message>
        <source>{value} × {weight} = {product}, from pixel {at}</source>
        <translation>{value} × {weight} = {product}, do pixel {at}</translation>
    </message>
    <message>
        <source>{value} × {weight} = {product}, from unit {at}</source>
        <translation>{value} × {weight} = {product}, da unidade {at}</translation>
    </message>
    <message>
        <source>The weights of the unit as a picture</source>
        <translation>Os pesos da unidade como imagem</translation>
    </message>
    <message>
        <source>The digits that excite the unit most</source>
        <translation>Os dígitos que mais ativam a unidade</translation>
    </message>
    <message>
        <source>A layer of this network gives answers that are no numbers; use another model.</source>
        <translation>Uma camada desta rede dá respostas que não são números; use outro modelo.</translation>
    </message>
    <message>
        <source>&amp;Biases off</source>
        <translation>Sem &amp;vieses</translation>
    </message>
    <message>
        <source>Noise in the weights</source>
        <translation>Ruído nos pesos</translation>
    </message>
    <message>
        <source>Noise in the weights, up to twice their own spread</source>
        <translation>Ruído nos pesos, até o dobro da própria dispersão</translation>
    </message>
    <message>
        <source>Bits of each weight</source>
        <translation>Bits de cada peso</translation>
    </message>
    <message>
        <source>all bits</source>
        <translation>todos os bits</translation>
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
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>Pass over units with the button down to silence them</source>
        <translation>Passe sobre unidades com o botão pressionado para silenciá-las</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruído</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>medindo…</translation>
    </message>
    <message numerus="yes">
        <source>reads {share} of {n} digit(s)</source>
        <translation>
            <numerusform>lê {share} de {n} dígito</numerusform>
            <numerusform>lê {share} de {n} dígitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>This is an {digit}</source>
        <translation>Isto é um {digit}</translation>
    </message>
    <message>
        <source>This is a {digit}</source>
        <translation>Isto é um {digit}</translation>
    </message>
    <message>
        <source>This is an &amp;{digit}</source>
        <translation>Isto é um &amp;{digit}</translation>
    </message>
    <message>
        <source>This is a &amp;{digit}</source>
        <translation>Isto é um &amp;{digit}</translation>
    </message>
    <message>
        <source>Draw an {digit}</source>
        <translation>Desenhe um {digit}</translation>
    </message>
    <message>
        <source>Draw a {digit}</source>
        <translation>Desenhe um {digit}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>Igual ao &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
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
        <translation>As frases em {language} não podem ser lidas; instale o digitpad de novo.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lições</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Sair (Esc)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lição</translation>
    </message>
    <message>
        <source>What a pixel is</source>
        <translation>O que é um pixel</translation>
    </message>
    <message>
        <source>Draw a 1 on the canvas, as you usually write it.</source>
        <translation>Desenhe um 1 na tela, como você costuma escrevê-lo.</translation>
    </message>
    <message>
        <source>You drew a line. The program reads it as a 1, but it does not see your line: it sees a small image.</source>
        <translation>Você desenhou uma linha. O programa a lê como um 1, mas não vê a sua linha: vê uma pequena imagem.</translation>
    </message>
    <message>
        <source>Press F2, or choose How it works in the Help menu, to see how your line becomes that image.</source>
        <translation>Aperte F2, ou escolha “Como funciona” no menu Ajuda, para ver como a sua linha vira essa imagem.</translation>
    </message>
    <message>
        <source>Your ink is cut out, made smaller and put into the middle of 28 × 28 little squares. Each is a pixel.</source>
        <translation>Sua tinta é recortada, reduzida e posta no meio de 28 × 28 quadradinhos. Cada um é um pixel.</translation>
    </message>
    <message>
        <source>Close that window, and press F3 to look inside the network.</source>
        <translation>Feche essa janela, e aperte F3 para olhar dentro da rede.</translation>
    </message>
    <message>
        <source>The image stands at the top. It is all that the network ever gets.</source>
        <translation>A imagem está no alto. É tudo o que a rede recebe.</translation>
    </message>
    <message>
        <source>Click the image at the top of the pane to see it larger.</source>
        <translation>Clique na imagem no alto do painel para vê-la maior.</translation>
    </message>
    <message>
        <source>There are 784 pixels. Each is nothing but a number: 0 where there is no ink, and 1 where it is darkest.</source>
        <translation>São 784 pixels. Cada um é só um número: 0 onde não há tinta, e 1 onde ela é mais escura.</translation>
    </message>
    <message>
        <source>Move the pointer over the image until it is on a bright pixel, and read its number above.</source>
        <translation>Mova o ponteiro sobre a imagem até um pixel claro, e leia acima o número dele.</translation>
    </message>
    <message>
        <source>That number is above 0.5, so there is ink. 784 such numbers are a digit to the network.</source>
        <translation>Esse número passa de 0,5, então ali há tinta. Para a rede, um dígito são 784 números assim.</translation>
    </message>
    <message>
        <source>A unit</source>
        <translation>Uma unidade</translation>
    </message>
    <message>
        <source>Draw a 3 on the canvas.</source>
        <translation>Desenhe um 3 na tela.</translation>
    </message>
    <message>
        <source>The network has read 784 numbers as a 3. The smallest part of it that does any reading is a unit.</source>
        <translation>A rede leu 784 números como um 3. A menor parte dela que lê alguma coisa é uma unidade.</translation>
    </message>
    <message>
        <source>Press F3 to look inside the network.</source>
        <translation>Aperte F3 para olhar dentro da rede.</translation>
    </message>
    <message>
        <source>Every dot below the image is a unit. The brighter it is, the more your drawing excites it.</source>
        <translation>Cada ponto abaixo da imagem é uma unidade. Quanto mais claro, mais o seu desenho a ativa.</translation>
    </message>
    <message>
        <source>Click the first layer, just below the image.</source>
        <translation>Clique na primeira camada, logo abaixo da imagem.</translation>
    </message>
    <message>
        <source>Each of these units looks at the whole image, and each looks for something else.</source>
        <translation>Cada uma dessas unidades olha a imagem inteira, e cada uma procura algo diferente.</translation>
    </message>
    <message>
        <source>Click a bright unit.</source>
        <translation>Clique em uma unidade clara.</translation>
    </message>
    <message>
        <source>The picture shows what it looks for: blue where it likes ink, orange where it does not. Below is its sum: each number it gets, times a weight, added up.</source>
        <translation>A imagem mostra o que ela procura: azul onde gosta de tinta, laranja onde não gosta. Embaixo está sua soma: cada número que recebe, vezes um peso, tudo somado.</translation>
    </message>
    <message>
        <source>Now draw another digit, and watch the sum of this unit while you draw.</source>
        <translation>Agora desenhe outro dígito, e observe a soma desta unidade enquanto desenha.</translation>
    </message>
    <message>
        <source>The weights stay the same; only the numbers change. A unit is a sum, and nothing more.</source>
        <translation>Os pesos ficam iguais; só os números mudam. Uma unidade é uma soma, e nada mais.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Draw a 7 on the canvas.</source>
        <translation>Desenhe um 7 na tela.</translation>
    </message>
    <message>
        <source>No single unit could read that. The units work in layers, one after the other.</source>
        <translation>Nenhuma unidade leria isso sozinha. As unidades trabalham em camadas, uma após a outra.</translation>
    </message>
    <message>
        <source>Look inside with F3, and click the last layer, at the bottom.</source>
        <translation>Olhe dentro da rede com F3, e clique na última camada, bem embaixo.</translation>
    </message>
    <message>
        <source>There are ten units here, one for each digit. The brightest is the answer.</source>
        <translation>Aqui há dez unidades, uma para cada dígito. A mais clara é a resposta.</translation>
    </message>
    <message>
        <source>Press Esc in the pane, or Back, until you see the whole network again.</source>
        <translation>Aperte Esc no painel, ou Voltar, até ver de novo a rede inteira.</translation>
    </message>
    <message>
        <source>The lines show which units had the most to say. Each layer looks only at the one above it, never at your ink.</source>
        <translation>As linhas mostram quais unidades mais influíram. Cada camada olha só a de cima, nunca a sua tinta.</translation>
    </message>
    <message>
        <source>Click a layer in the middle, and switch its biases off.</source>
        <translation>Clique em uma camada do meio, e desligue os vieses dela.</translation>
    </message>
    <message>
        <source>A bias is where a unit&apos;s sum begins. You have just broken the network a little; see how many digits it still reads.</source>
        <translation>Um viés é onde começa a soma de uma unidade. Você acaba de estragar um pouco a rede; veja quantos dígitos ela ainda lê.</translation>
    </message>
    <message>
        <source>Press Restore.</source>
        <translation>Aperte Restaurar.</translation>
    </message>
    <message>
        <source>All is as it was. What a layer passes on is all that the next one knows.</source>
        <translation>Tudo está como antes. O que uma camada passa adiante é tudo o que a seguinte sabe.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Draw any digit on the canvas. You will watch a new network learn to read it.</source>
        <translation>Desenhe qualquer dígito na tela. Você vai ver uma rede nova aprender a lê-lo.</translation>
    </message>
    <message>
        <source>Keep this drawing. The network that you are going to train has never seen it.</source>
        <translation>Guarde este desenho. A rede que você vai treinar nunca o viu.</translation>
    </message>
    <message>
        <source>Open the Train page with Ctrl+2.</source>
        <translation>Abra a página Treinar com Ctrl+2.</translation>
    </message>
    <message>
        <source>Here networks are made. A new one has random weights, and knows nothing.</source>
        <translation>Aqui se fazem redes. Uma nova tem pesos aleatórios, e não sabe nada.</translation>
    </message>
    <message>
        <source>Choose Inside, the last of the four views.</source>
        <translation>Escolha Interior, a última das quatro vistas.</translation>
    </message>
    <message>
        <source>This is where you will see the weights change.</source>
        <translation>É aqui que você verá os pesos mudarem.</translation>
    </message>
    <message>
        <source>Press Train, and wait until the first epoch is over.</source>
        <translation>Aperte Treinar, e espere a primeira época acabar.</translation>
    </message>
    <message>
        <source>In an epoch the network sees every training digit once. After each wrong answer, every weight moves a little, so that the answer would have been less wrong.</source>
        <translation>Em uma época a rede vê cada dígito de treino uma vez. Depois de cada resposta errada, cada peso muda um pouco, no sentido que teria deixado a resposta menos errada.</translation>
    </message>
    <message>
        <source>Drag the slider all the way back, to before the first epoch.</source>
        <translation>Arraste o controle até o começo, antes da primeira época.</translation>
    </message>
    <message>
        <source>This is how it began: noise. Drag it forward again, and see shapes come out of it, and your digit being read.</source>
        <translation>Foi assim que começou: ruído. Arraste-o de novo para a frente, e veja formas saírem dele, e o seu dígito ser lido.</translation>
    </message>
    <message>
        <source>Learning by heart</source>
        <translation>Decorar</translation>
    </message>
    <message>
        <source>A network is good if it reads digits that it has never seen. That is not the same as learning its lessons by heart.</source>
        <translation>Uma rede é boa se lê dígitos que nunca viu. Isso não é o mesmo que saber as lições de cor.</translation>
    </message>
    <message>
        <source>Choose the preset custom, so that you can set everything yourself.</source>
        <translation>Escolha a predefinição custom, para você mesmo definir tudo.</translation>
    </message>
    <message>
        <source>A large network has room to learn by heart. Give it 512 units, if you like.</source>
        <translation>Uma rede grande tem espaço para decorar. Dê a ela 512 unidades, se quiser.</translation>
    </message>
    <message>
        <source>Set Epochs to 10 or more.</source>
        <translation>Ponha Épocas em 10 ou mais.</translation>
    </message>
    <message>
        <source>The longer it learns the same digits, the better it knows just those.</source>
        <translation>Quanto mais tempo ela aprende os mesmos dígitos, melhor conhece justamente esses.</translation>
    </message>
    <message>
        <source>Press Train.</source>
        <translation>Aperte Treinar.</translation>
    </message>
    <message>
        <source>Some digits are held out: it never learns from them, so they show how well it really reads.</source>
        <translation>Alguns dígitos ficam reservados: ela nunca aprende com eles, então mostram quão bem ela lê de verdade.</translation>
    </message>
    <message>
        <source>Choose Curves, and watch the dashed line and the solid line of the loss.</source>
        <translation>Escolha Curvas, e observe a linha tracejada e a linha cheia da perda.</translation>
    </message>
    <message>
        <source>Dashed is for the digits it learns from, solid for those held out. When the dashed line falls and the solid one does not, it learns by heart.</source>
        <translation>A tracejada é dos dígitos com que ela aprende, a cheia dos reservados. Quando a tracejada cai e a cheia não, ela decora.</translation>
    </message>
    <message>
        <source>Why it errs</source>
        <translation>Por que ela erra</translation>
    </message>
    <message>
        <source>Draw a digit on the canvas.</source>
        <translation>Desenhe um dígito na tela.</translation>
    </message>
    <message>
        <source>The network has an answer. Whether it is right or wrong, there are reasons for it in your ink.</source>
        <translation>A rede tem uma resposta. Certa ou errada, há razões para ela na sua tinta.</translation>
    </message>
    <message>
        <source>Press W to see them.</source>
        <translation>Aperte W para vê-las.</translation>
    </message>
    <message>
        <source>Blue ink speaks for the answer, orange ink against it.</source>
        <translation>A tinta azul fala a favor da resposta, a laranja contra ela.</translation>
    </message>
    <message>
        <source>Click another digit&apos;s bar to ask why it is not that one.</source>
        <translation>Clique na barra de outro dígito para perguntar por que não é esse.</translation>
    </message>
    <message>
        <source>Now blue ink is what makes it the one and not the other.</source>
        <translation>Agora a tinta azul é o que faz dele esse dígito e não o outro.</translation>
    </message>
    <message>
        <source>Draw a digit that could be two: a 4 that is nearly a 9, or a 1 that is nearly a 7.</source>
        <translation>Desenhe um dígito que poderia ser dois: um 4 que é quase um 9, ou um 1 que é quase um 7.</translation>
    </message>
    <message>
        <source>It hesitates, as a person would: it has seen both digits drawn like this, and gives both answers.</source>
        <translation>Ela hesita, como uma pessoa hesitaria: já viu os dois dígitos desenhados assim, e dá as duas respostas.</translation>
    </message>
    <message>
        <source>Take the eraser with E, and rub out the ink that speaks for the wrong one.</source>
        <translation>Pegue a borracha com E, e apague a tinta que fala a favor da errada.</translation>
    </message>
    <message>
        <source>A network errs where your digit looks like others it has learned. It has never seen your hand before.</source>
        <translation>Uma rede erra onde o seu dígito se parece com outros que ela aprendeu. Ela nunca tinha visto a sua escrita.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Feito.</translation>
    </message>
    <message>
        <source>You have finished this lesson.</source>
        <translation>Você terminou esta lição.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Próxima lição</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Passo {step} de {steps}</translation>
    </message>
    <message>
        <source>Pen down</source>
        <translation>Caneta abaixada</translation>
    </message>
    <message>
        <source>Pen up</source>
        <translation>Caneta levantada</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Use the bundled model</source>
        <translation>Usar o modelo incluído</translation>
    </message>
    <message>
        <source>The last drawings will appear here.</source>
        <translation>Os últimos desenhos aparecerão aqui.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>The last drawings. The arrow keys move between them, Enter brings one back.</source>
        <translation>Os últimos desenhos. As setas passam de um a outro, Enter traz um de volta.</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Trazer de volta</translation>
    </message>
    <message>
        <source>{answer}, drawn {time}</source>
        <translation>{answer}, desenhado {time}</translation>
    </message>
    <message>
        <source>No digit, drawn {time}</source>
        <translation>Nenhum dígito, desenhado {time}</translation>
    </message>
    <message>
        <source>Bring back ({time})</source>
        <translation>Trazer de volta ({time})</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>&amp;Empty the history…</source>
        <translation>&amp;Esvaziar o histórico…</translation>
    </message>
    <message>
        <source>Empty the history</source>
        <translation>Esvaziar o histórico</translation>
    </message>
    <message>
        <source>Delete the drawings in the history?</source>
        <translation>Excluir os desenhos do histórico?</translation>
    </message>
    <message>
        <source>They are deleted from disk at once, and cannot be brought back.</source>
        <translation>Eles são excluídos do disco na hora, e não podem ser recuperados.</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Esvaziar</translation>
    </message>
    <message numerus="yes">
        <source>{n} drawing(s) (is|are) damaged in {path}, and kept in {aside}; the others are here.</source>
        <translation>
            <numerusform>{n} desenho está danificado em {path}, e guardado em {aside}; os outros estão aqui.</numerusform>
            <numerusform>{n} desenhos estão danificados em {path}, e guardados em {aside}; os outros estão aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is damaged in part ({what}); it was copied to {aside}, and the rest is still used.</source>
        <translation>{path} está danificado em parte ({what}); foi copiado para {aside}, e o resto continua em uso.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>Empty the canvas (Delete)</source>
        <translation>Esvaziar a tela (Delete)</translation>
    </message>
    <message>
        <source>Play answers as t&amp;ones</source>
        <translation>Tocar as respostas como n&amp;otas</translation>
    </message>
    <message>
        <source>Single-&amp;key shortcuts</source>
        <translation>Ata&amp;lhos de uma só tecla</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por quê</translation>
    </message>
    <message>
        <source>Show what speaks for the answer, and what against it (W)</source>
        <translation>Mostrar o que fala a favor da resposta, e o que fala contra (W)</translation>
    </message>
    <message>
        <source>Look &amp;inside</source>
        <translation>Ver por &amp;dentro</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lições</translation>
    </message>
    <message>
        <source>&amp;Present: what is it?</source>
        <translation>A&amp;presentar: o que é?</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <comment>menu</comment>
        <translation>&amp;Desenho</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;How it works</source>
        <translation>&amp;Como funciona</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;About digitpad</source>
        <translation>&amp;Sobre o digitpad</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>The export is run on 1,000 digits in its own runtime, and kept only if it reads them as the model does.</source>
        <translation>A exportação é executada com 1.000 dígitos em seu próprio ambiente, e só é guardada se os ler como o modelo.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exportar o modelo</translation>
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
        <translation>pasta</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>&amp;Escolher onde…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar para</translation>
    </message>
    <message>
        <source>New file:</source>
        <translation>Novo arquivo:</translation>
    </message>
    <message>
        <source>New folder:</source>
        <translation>Nova pasta:</translation>
    </message>
    <message>
        <source>The model {folder} comes from elsewhere; it is being tried in a separate process…</source>
        <translation>O modelo {folder} vem de fora; está sendo testado em um processo separado…</translation>
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
        <translation>Danificado</translation>
    </message>
    <message>
        <source>Learns a hand by</source>
        <translation>Aprende uma escrita por</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Models and their cards…</source>
        <translation>&amp;Modelos e suas fichas…</translation>
    </message>
    <message>
        <source>&amp;Export the model in use…</source>
        <translation>&amp;Exportar o modelo em uso…</translation>
    </message>
    <message>
        <source>&amp;Import a network…</source>
        <translation>&amp;Importar uma rede…</translation>
    </message>
    <message>
        <source>Import a network</source>
        <translation>Importar uma rede</translation>
    </message>
    <message>
        <source>Networks ({networks});;All files (*)</source>
        <translation>Redes ({networks});;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Another conversion is under way; wait until it is done.</source>
        <translation>Outra conversão está em andamento; espere ela acabar.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Draw</source>
        <comment>page</comment>
        <translation>Desenhar</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>page</comment>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Samples</source>
        <comment>page</comment>
        <translation>Amostras</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <comment>page</comment>
        <translation>&amp;Desenhar</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <comment>page</comment>
        <translation>&amp;Treinar</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>&amp;Amostras</translation>
    </message>
    <message>
        <source>A network is being trained. End the training and close digitpad?</source>
        <translation>Uma rede está sendo treinada. Encerrar o treinamento e fechar o digitpad?</translation>
    </message>
    <message>
        <source>Stop it first to keep its best epoch.</source>
        <translation>Pare-o antes para guardar sua melhor época.</translation>
    </message>
    <message>
        <source>&amp;End and close</source>
        <translation>&amp;Encerrar e fechar</translation>
    </message>
    <message>
        <source>No digit yet</source>
        <translation>Nenhum dígito ainda</translation>
    </message>
    <message>
        <source>Click a digit to see its probabilities.</source>
        <translation>Clique em um dígito para ver suas probabilidades.</translation>
    </message>
    <message>
        <source>The answer will appear here.</source>
        <translation>A resposta aparecerá aqui.</translation>
    </message>
    <message>
        <source>Is this a digit: {share}</source>
        <translation>É um dígito: {share}</translation>
    </message>
    <message>
        <source>Predicted digit: {text}</source>
        <translation>Dígito lido: {text}</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Não é um dígito</translation>
    </message>
    <message>
        <source>Predicted number: {number}, {signs}</source>
        <translation>Número lido: {number}, {signs}</translation>
    </message>
    <message>
        <source>The answer is hidden</source>
        <translation>A resposta está escondida</translation>
    </message>
    <message>
        <source>The digit image cannot be dragged ({reason}); copy it with the menu File instead.</source>
        <translation>A imagem do dígito não pode ser arrastada ({reason}); copie-a pelo menu Arquivo.</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>O que a rede vê</translation>
    </message>
    <message>
        <source>The drawing as an image of 28 by 28 pixels</source>
        <translation>O desenho como imagem de 28 por 28 pixels</translation>
    </message>
    <message>
        <source>What the network sees: your drawing as 28 × 28 pixels. Drag it out to keep it.</source>
        <translation>O que a rede vê: seu desenho em 28 × 28 pixels. Arraste-o para fora para guardá-lo.</translation>
    </message>
    <message>
        <source>Digits of the number</source>
        <translation>Dígitos do número</translation>
    </message>
    <message>
        <source>&amp;Previous digit of the number</source>
        <translation>Dígito &amp;anterior do número</translation>
    </message>
    <message>
        <source>Ne&amp;xt digit of the number</source>
        <translation>&amp;Próximo dígito do número</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <source>Click the digit that you drew, and the pad learns it.</source>
        <translation>Clique no dígito que você desenhou, e o programa o aprende.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Another name for {folder}:</source>
        <translation>Outro nome para {folder}:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A note on {folder}:</source>
        <translation>Uma nota sobre {folder}:</translation>
    </message>
    <message>
        <source>Write {folder} up</source>
        <translation>Descrever {folder}</translation>
    </message>
    <message>
        <source>Curves of loss and accuracy</source>
        <translation>Curvas de perda e acurácia</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since curves are a PNG or a CSV; name it {stem}.png.</source>
        <translation>{path} não pode ser salvo, pois curvas são um PNG ou um CSV; dê-lhe o nome {stem}.png.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Nothing to show yet: the curves grow with each epoch.</source>
        <translation>Nada para mostrar ainda: as curvas crescem a cada época.</translation>
    </message>
    <message>
        <source>{name}, epoch {epoch}: loss {loss}, held out {held_out_loss}; accuracy {accuracy}, held out {held_out_accuracy}</source>
        <translation>{name}, época {epoch}: perda {loss}, reservados {held_out_loss}; acurácia {accuracy}, reservados {held_out_accuracy}</translation>
    </message>
    <message>
        <source>Solid: held out. Dashed, dots: learned from.</source>
        <translation>Cheia: reservados. Tracejada e pontos: de treino.</translation>
    </message>
    <message>
        <source>Solid: how well it reads the held-out digits. Dashed, and dots within an epoch: those it learns from.</source>
        <translation>Cheia: quão bem lê os dígitos reservados. Tracejada, e pontos dentro de uma época: aqueles com que aprende.</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Escala log</translation>
    </message>
    <message>
        <source>Show the loss on a logarithmic scale</source>
        <translation>Mostrar a perda em escala logarítmica</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavização</translation>
    </message>
    <message>
        <source>Smoothing: how much the epochs before count</source>
        <translation>Suavização: quanto contam as épocas anteriores</translation>
    </message>
    <message>
        <source>Whole view</source>
        <translation>Vista inteira</translation>
    </message>
    <message>
        <source>Show the whole curves again</source>
        <translation>Mostrar de novo as curvas inteiras</translation>
    </message>
    <message>
        <source>Save the curves…</source>
        <translation>Salvar as curvas…</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>Salvar as curvas</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusão</translation>
    </message>
    <message>
        <source>Rows: the digit; columns: the answer; last column: per cent of the digit read right. Click a cell to see its digits.</source>
        <translation>Linhas: o dígito; colunas: a resposta; última coluna: porcentagem do dígito lida corretamente. Clique em uma célula para ver seus dígitos.</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since a matrix is a PNG or a CSV; name it {stem}.png.</source>
        <translation>{path} não pode ser salvo, pois uma matriz é um PNG ou um CSV; dê-lhe o nome {stem}.png.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>After each epoch: which held-out digits (rows) are read as which (columns).</source>
        <translation>Depois de cada época: que dígitos reservados (linhas) são lidos como quais (colunas).</translation>
    </message>
    <message>
        <source>Click a cell to see its digits, and a digit to see it in the pad.</source>
        <translation>Clique em uma célula para ver seus dígitos, e em um dígito para vê-lo na tela de desenho.</translation>
    </message>
    <message>
        <source>Click a digit to see it in the pad</source>
        <translation>Clique em um dígito para vê-lo na tela de desenho</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Por cento</translation>
    </message>
    <message>
        <source>Worst errors</source>
        <translation>Piores erros</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the matrix, as an image and as a table</source>
        <translation>Copiar a matriz, como imagem e como tabela</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Save the matrix as an image or as a table</source>
        <translation>Salvar a matriz como imagem ou como tabela</translation>
    </message>
    <message>
        <source>Epoch {epoch}, which was kept</source>
        <translation>Época {epoch}, a guardada</translation>
    </message>
    <message>
        <source>Epoch {epoch}</source>
        <translation>Época {epoch}</translation>
    </message>
    <message>
        <source>{which}: {share} of the held-out digits read right</source>
        <translation>{which}: {share} dos dígitos reservados lidos corretamente</translation>
    </message>
    <message>
        <source>Epoch {epoch}, which was kept: {share} of the held-out digits read right ({name})</source>
        <translation>Época {epoch}, a guardada: {share} dos dígitos reservados lidos corretamente ({name})</translation>
    </message>
    <message>
        <source>Save the confusion matrix</source>
        <translation>Salvar a matriz de confusão</translation>
    </message>
    <message>
        <source>The digits behind these counts were not kept.</source>
        <translation>Os dígitos por trás dessas contagens não foram guardados.</translation>
    </message>
    <message numerus="yes">
        <source>{n} error(s), the surest first</source>
        <translation>
            <numerusform>{n} erro, primeiro os de maior certeza</numerusform>
            <numerusform>{n} erros, primeiro os de maior certeza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {digit}s, read as {answer}</source>
        <translation>
            <numerusform>{n} dígito {digit} lido como {answer}</numerusform>
            <numerusform>{n} dígitos {digit} lidos como {answer}</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit} as {answer}</source>
        <translation>{digit} como {answer}</translation>
    </message>
    <message>
        <source>Weights and outputs of the layers</source>
        <translation>Pesos e saídas das camadas</translation>
    </message>
    <message numerus="yes">
        <source>Layer {number}: {n} unit(s), {dead} of them dead</source>
        <translation>
            <numerusform>Camada {number}: {n} unidade, {dead} morta</numerusform>
            <numerusform>Camada {number}: {n} unidades, {dead} mortas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer {number}: {n} unit(s)</source>
        <translation>
            <numerusform>Camada {number}: {n} unidade</numerusform>
            <numerusform>Camada {number}: {n} unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>this training</source>
        <translation>este treinamento</translation>
    </message>
    <message>
        <source>Press Train, and watch the network learn: its weights grow out of noise, epoch by epoch. Choose an earlier training above to see how it went.</source>
        <translation>Aperte Treinar, e veja a rede aprender: seus pesos saem do ruído, época após época. Escolha acima um treinamento anterior para ver como foi.</translation>
    </message>
    <message>
        <source>Draw a digit before you press Train, and see here how each epoch reads it.</source>
        <translation>Desenhe um dígito antes de apertar Treinar, e veja aqui como cada época o lê.</translation>
    </message>
    <message>
        <source>The first layer of this network does not look at pixels, so its weights are no pictures.</source>
        <translation>A primeira camada desta rede não olha pixels, então seus pesos não são imagens.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Weights of the first units: blue adds, orange takes away</source>
        <translation>Pesos das primeiras unidades: o azul soma, o laranja tira</translation>
    </message>
    <message>
        <source>Your drawing, as each epoch reads it</source>
        <translation>Seu desenho, como cada época o lê</translation>
    </message>
    <message>
        <source>Weights of each layer on the left, outputs for 1,000 held-out digits on the right</source>
        <translation>À esquerda os pesos de cada camada, à direita as saídas para 1.000 dígitos reservados</translation>
    </message>
    <message>
        <source>The epochs: drag back to see how it began</source>
        <translation>As épocas: arraste para trás para ver como começou</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>Seu desenho</translation>
    </message>
    <message>
        <source>Before the first epoch</source>
        <translation>Antes da primeira época</translation>
    </message>
    <message>
        <source>After epoch {epoch}</source>
        <translation>Depois da época {epoch}</translation>
    </message>
    <message>
        <source>After epoch {epoch}; {missing} was not kept</source>
        <translation>Depois da época {epoch}; a {missing} não foi guardada</translation>
    </message>
    <message>
        <source>After epoch {epoch}; {first} to {last} were not kept</source>
        <translation>Depois da época {epoch}; as de {first} a {last} não foram guardadas</translation>
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
        <translation>Os pesos das primeiras unidades como imagens</translation>
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
        <translation>Otimizador</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Models and runs</source>
        <translation>Modelos e treinamentos</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Trained on from {name}</source>
        <translation>Continuado a partir de {name}</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Train this network on, from its weights, with the recipe on the left</source>
        <translation>Continuar a treinar esta rede, a partir dos seus pesos, com a receita à esquerda</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write this network for Keras, LiteRT, ONNX, TensorFlow.js or a web page</source>
        <translation>Gravar esta rede para Keras, LiteRT, ONNX, TensorFlow.js ou uma página web</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Open in TensorBoard</source>
        <translation>Abrir no TensorBoard</translation>
    </message>
    <message>
        <source>Curves, weights and errors of all runs, in the browser</source>
        <translation>Curvas, pesos e erros de todos os treinamentos, no navegador</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompido.</translation>
    </message>
    <message>
        <source>Stopped early, since no further epoch was better.</source>
        <translation>Encerrado antes do fim, pois nenhuma época seguinte foi melhor.</translation>
    </message>
    <message>
        <source>The training diverged in epoch {epoch}; a smaller learning rate may help.</source>
        <translation>O treinamento divergiu na época {epoch}; uma taxa de aprendizado menor pode ajudar.</translation>
    </message>
    <message numerus="yes">
        <source>The best of {n} epoch(s) was number {best}.</source>
        <translation>
            <numerusform>A melhor de {n} época foi a número {best}.</numerusform>
            <numerusform>A melhor de {n} épocas foi a número {best}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Write up…</source>
        <translation>Descrever…</translation>
    </message>
    <message>
        <source>Save a report of this run, or a Keras script or notebook that trains its network</source>
        <translation>Salvar um relatório deste treinamento, ou um script ou notebook Keras que treina sua rede</translation>
    </message>
    <message>
        <source>Its folder {folder} is gone; train it again.</source>
        <translation>A pasta {folder} não existe mais; treine de novo.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete {names} from disk? This cannot be undone.</source>
        <translation>Excluir {names} do disco? Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>{name} cannot be saved ({reason}); choose another folder.</source>
        <translation>{name} não pode ser salvo ({reason}); escolha outra pasta.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>TensorBoard is not installed, and the packaged digitpad does not include it; install digitpad as a Python package: pip install &apos;digitpad[train]&apos;.</source>
        <translation>O TensorBoard não está instalado, e o digitpad empacotado não o inclui; instale o digitpad como pacote Python: pip install &apos;digitpad[train]&apos;.</translation>
    </message>
    <message>
        <source>TensorBoard ended before it was ready; reinstall it: pip install --force-reinstall tensorboard.</source>
        <translation>O TensorBoard terminou antes de ficar pronto; reinstale-o: pip install --force-reinstall tensorboard.</translation>
    </message>
    <message>
        <source>Starting TensorBoard…</source>
        <translation>Iniciando o TensorBoard…</translation>
    </message>
    <message>
        <source>TensorBoard is open in the browser: {address}</source>
        <translation>O TensorBoard está aberto no navegador: {address}</translation>
    </message>
    <message>
        <source>TensorBoard is running; open {address} in a browser.</source>
        <translation>O TensorBoard está em execução; abra {address} em um navegador.</translation>
    </message>
    <message>
        <source>What was remembered</source>
        <translation>O que foi lembrado</translation>
    </message>
    <message>
        <source>your {digit} here looks like your {other} ({day})</source>
        <translation>o seu {digit} aqui parece o seu {other} ({day})</translation>
    </message>
    <message>
        <source>as your {digit} ({day})</source>
        <translation>como o seu {digit} ({day})</translation>
    </message>
    <message numerus="yes">
        <source>{learned} of {n} digit(s) (was|were) learned.</source>
        <translation>
            <numerusform>{learned} de {n} dígito foi aprendido.</numerusform>
            <numerusform>{learned} de {n} dígitos foram aprendidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once more: {wanted} ({place} of {count}).</source>
        <translation>Mais uma vez: {wanted} ({place} de {count}).</translation>
    </message>
    <message>
        <source>This {digit} looks like your {other} ({day}), so it is held back.</source>
        <translation>Este {digit} parece o seu {other} ({day}), então fica em espera.</translation>
    </message>
    <message>
        <source>{wanted} ({place} of {count}). It is learned when the pen has rested, or with Enter.</source>
        <translation>{wanted} ({place} de {count}). Ele é aprendido depois que a caneta descansa, ou com Enter.</translation>
    </message>
    <message>
        <source>Images with strokes (*.zip)</source>
        <translation>Imagens com traços (*.zip)</translation>
    </message>
    <message>
        <source>Arrays as MNIST&apos;s (*.npz)</source>
        <translation>Matrizes como as do MNIST (*.npz)</translation>
    </message>
    <message>
        <source>It was cancelled, and nothing was changed.</source>
        <translation>Cancelado; nada foi alterado.</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>Importar amostras</translation>
    </message>
    <message>
        <source>Export the samples</source>
        <translation>Exportar as amostras</translation>
    </message>
    <message>
        <source>{path} is being read…</source>
        <translation>Lendo {path}…</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) in {path}.</source>
        <translation>
            <numerusform>Há {n} amostra em {path}.</numerusform>
            <numerusform>Há {n} amostras em {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The samples are being written…</source>
        <translation>Gravando as amostras…</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} sample(s) of {file} to a hand?</source>
        <translation>
            <numerusform>Acrescentar {n} amostra de {file} a uma escrita?</numerusform>
            <numerusform>Acrescentar {n} amostras de {file} a uma escrita?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {n} sample(s) of {file} to the hand {hand}?</source>
        <translation>
            <numerusform>Acrescentar {n} amostra de {file} à escrita {hand}?</numerusform>
            <numerusform>Acrescentar {n} amostras de {file} à escrita {hand}?</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {digit}</source>
        <translation>{count} de {digit}</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Acrescentar</translation>
    </message>
    <message>
        <source>The samples are being added…</source>
        <translation>Acrescentando as amostras…</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (was|were) added.</source>
        <translation>
            <numerusform>{n} amostra foi acrescentada.</numerusform>
            <numerusform>{n} amostras foram acrescentadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples are being read or written already; wait until that is done.</source>
        <translation>Amostras já estão sendo lidas ou gravadas; espere acabar.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} sample(s) are being added…</source>
        <translation>
            <numerusform>Acrescentando {done} de {n} amostra…</numerusform>
            <numerusform>Acrescentando {done} de {n} amostras…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Nobody&apos;s, as shipped</source>
        <translation>&amp;De ninguém, como veio</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>&amp;Escrita</translation>
    </message>
    <message>
        <source>Ne&amp;xt hand</source>
        <translation>Pró&amp;xima escrita</translation>
    </message>
    <message>
        <source>&amp;Rename this hand…</source>
        <translation>&amp;Renomear esta escrita…</translation>
    </message>
    <message>
        <source>&amp;Delete this hand…</source>
        <translation>E&amp;xcluir esta escrita…</translation>
    </message>
    <message>
        <source>&amp;Add a hand…</source>
        <translation>&amp;Nova escrita…</translation>
    </message>
    <message>
        <source>The hand in use is {name}.</source>
        <translation>A escrita em uso é {name}.</translation>
    </message>
    <message>
        <source>The hand in use is nobody&apos;s.</source>
        <translation>A escrita de ninguém está em uso.</translation>
    </message>
    <message>
        <source>Add a hand</source>
        <translation>Nova escrita</translation>
    </message>
    <message>
        <source>Whose hand is it?</source>
        <translation>De quem é a escrita?</translation>
    </message>
    <message>
        <source>Rename the hand</source>
        <translation>Renomear a escrita</translation>
    </message>
    <message>
        <source>What is it called from now on?</source>
        <translation>Como ela se chama de agora em diante?</translation>
    </message>
    <message>
        <source>Delete the hand</source>
        <translation>Excluir a escrita</translation>
    </message>
    <message>
        <source>Delete the hand {name} and all that it has taught?</source>
        <translation>Excluir a escrita {name} e tudo o que ela ensinou?</translation>
    </message>
    <message>
        <source>Its samples are deleted from disk at once, and cannot be brought back.</source>
        <translation>Suas amostras são excluídas do disco na hora, e não podem ser recuperadas.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>The hand {name} was deleted, with all that it had taught.</source>
        <translation>A escrita {name} foi excluída, com tudo o que tinha ensinado.</translation>
    </message>
    <message>
        <source>My hand</source>
        <translation>Minha escrita</translation>
    </message>
    <message>
        <source>Nobody&apos;s hand is in use, which learns nothing; choose yours in the menu Model, Hand.</source>
        <translation>A escrita de ninguém está em uso, então nada é aprendido; escolha a sua no menu Modelo, Escrita.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <source>The digits 0 to 9 label what is selected, Delete deletes it, Enter shows it.</source>
        <translation>Os dígitos 0 a 9 rotulam o que está selecionado, Delete exclui, Enter mostra.</translation>
    </message>
    <message>
        <source>&amp;Show in the pad</source>
        <translation>&amp;Mostrar na tela de desenho</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Nothing has been taught yet. Draw a digit and press the digit that it is, or collect some here.</source>
        <translation>Nada foi ensinado ainda. Desenhe um dígito e indique qual é, ou reúna alguns aqui.</translation>
    </message>
    <message>
        <source>No digit here is like that.</source>
        <translation>Nenhum dígito aqui é assim.</translation>
    </message>
    <message>
        <source>Any digit</source>
        <translation>Qualquer dígito</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Qualquer pessoa</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Read wrong</source>
        <translation>Lidos errado</translation>
    </message>
    <message>
        <source>Read unsurely</source>
        <translation>Lidos com dúvida</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmados</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Learn for good…</source>
        <translation>Aprender de vez…</translation>
    </message>
    <message>
        <source>Train the network in use on with these samples, so that other programs read you too</source>
        <translation>Continuar a treinar a rede em uso com estas amostras, para que outros programas também leiam você</translation>
    </message>
    <message>
        <source>What to look through</source>
        <translation>O que examinar</translation>
    </message>
    <message>
        <source>Of which person</source>
        <translation>De que pessoa</translation>
    </message>
    <message>
        <source>Which samples</source>
        <translation>Que amostras</translation>
    </message>
    <message>
        <source>Of which digit</source>
        <translation>De que dígito</translation>
    </message>
    <message>
        <source>Most &amp;doubtful first</source>
        <translation>Os mais &amp;duvidosos primeiro</translation>
    </message>
    <message>
        <source>The hand {name}</source>
        <translation>A escrita {name}</translation>
    </message>
    <message>
        <source>Nobody&apos;s hand is in use.</source>
        <translation>A escrita de ninguém está em uso.</translation>
    </message>
    <message>
        <source>The digits are being read…</source>
        <translation>Lendo os dígitos…</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Ainda não há nada aqui.</translation>
    </message>
    <message>
        <source>Person {writer}</source>
        <translation>Pessoa {writer}</translation>
    </message>
    <message numerus="yes">
        <source>From {n} samples on, how well this hand is read is shown here.</source>
        <translation>
            <numerusform>A partir de {n} amostra, mostra-se aqui quão bem esta escrita é lida.</numerusform>
            <numerusform>A partir de {n} amostras, mostra-se aqui quão bem esta escrita é lida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) that no training has learned, each read as if it were new: {alone} right by the network alone, {taught} with what the others have taught (95&#xa0;%: {low} to {high}).</source>
        <translation>
            <numerusform>{n} amostra que nenhum treinamento aprendeu, lida como se fosse nova: {alone} certa só pela rede, {taught} com o que as outras ensinaram (95%: {low} a {high}).</numerusform>
            <numerusform>{n} amostras que nenhum treinamento aprendeu, cada uma lida como se fosse nova: {alone} certas só pela rede, {taught} com o que as outras ensinaram (95%: {low} a {high}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s), each read as if it were new: {alone} right by the network alone, {taught} with what the others have taught (95&#xa0;%: {low} to {high}).</source>
        <translation>
            <numerusform>{n} amostra, lida como se fosse nova: {alone} certa só pela rede, {taught} com o que as outras ensinaram (95%: {low} a {high}).</numerusform>
            <numerusform>{n} amostras, cada uma lida como se fosse nova: {alone} certas só pela rede, {taught} com o que as outras ensinaram (95%: {low} a {high}).</numerusform>
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
        <translation>Este conjunto de dados fica como está ({name}); suas amostras e o histórico podem mudar.</translation>
    </message>
    <message numerus="yes">
        <source>The last {n} drawing(s), with what the network in use alone makes of them.</source>
        <translation>
            <numerusform>O último desenho, com o que a rede em uso sozinha faz dele.</numerusform>
            <numerusform>Os últimos {n} desenhos, com o que a rede em uso sozinha faz deles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), which the network in use has yet to read.</source>
        <translation>
            <numerusform>{n} dígito, que a rede em uso ainda tem de ler.</numerusform>
            <numerusform>{n} dígitos, que a rede em uso ainda tem de ler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), of which the network in use has read {read}, {right} of them right.</source>
        <translation>
            <numerusform>{n} dígito; a rede em uso leu {read}, {right} corretamente.</numerusform>
            <numerusform>{n} dígitos; a rede em uso leu {read}, {right} deles corretamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), of which the network in use reads {right} right; it may have learned from them.</source>
        <translation>
            <numerusform>{n} dígito; a rede em uso lê {right} corretamente; pode ter aprendido com ele.</numerusform>
            <numerusform>{n} dígitos; a rede em uso lê {right} corretamente; pode ter aprendido com eles.</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit}, held back</source>
        <translation>{digit}, em espera</translation>
    </message>
    <message>
        <source>{label}, read as {answer}</source>
        <translation>{label}, lido como {answer}</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>Minhas amostras</translation>
    </message>
    <message>
        <source>There is no digit to learn; draw one first, then say which it is.</source>
        <translation>Não há dígito para aprender; desenhe um antes, depois diga qual é.</translation>
    </message>
    <message>
        <source>Lift the pen first, then say which digit it is.</source>
        <translation>Levante antes a caneta, depois diga que dígito é.</translation>
    </message>
    <message>
        <source>There is no answer to confirm; press the digit that you drew, 0 to 9.</source>
        <translation>Não há resposta para confirmar; aperte o dígito que você desenhou, de 0 a 9.</translation>
    </message>
    <message>
        <source>&amp;This is a</source>
        <translation>&amp;Isto é um</translation>
    </message>
    <message>
        <source>Co&amp;nfirm the answer</source>
        <translation>Co&amp;nfirmar a resposta</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) now labelled {digit}.</source>
        <translation>
            <numerusform>{n} amostra agora tem o rótulo {digit}.</numerusform>
            <numerusform>{n} amostras agora têm o rótulo {digit}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learned this {digit}.</source>
        <translation>Este {digit} foi aprendido.</translation>
    </message>
    <message>
        <source>&amp;Undo labelling samples</source>
        <translation>&amp;Desfazer a rotulagem de amostras</translation>
    </message>
    <message>
        <source>&amp;Redo labelling samples</source>
        <translation>&amp;Refazer a rotulagem de amostras</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) deleted.</source>
        <translation>
            <numerusform>{n} amostra foi excluída.</numerusform>
            <numerusform>{n} amostras foram excluídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo deleting samples</source>
        <translation>&amp;Desfazer a exclusão de amostras</translation>
    </message>
    <message>
        <source>&amp;Redo deleting samples</source>
        <translation>&amp;Refazer a exclusão de amostras</translation>
    </message>
    <message>
        <source>No network reads this drawing, so nothing can be learned of it; choose another model.</source>
        <translation>Nenhuma rede lê este desenho, então nada pode ser aprendido com ele; escolha outro modelo.</translation>
    </message>
    <message>
        <source>This {digit} was learned already.</source>
        <translation>Este {digit} já tinha sido aprendido.</translation>
    </message>
    <message>
        <source>&amp;Undo learning this {digit}</source>
        <translation>&amp;Desfazer o aprendizado deste {digit}</translation>
    </message>
    <message>
        <source>&amp;Redo learning this {digit}</source>
        <translation>&amp;Refazer o aprendizado deste {digit}</translation>
    </message>
    <message>
        <source>Your {digit} looks like your {other} ({day}), so it changes no other answer yet; say {digit} again if it is right.</source>
        <translation>O seu {digit} parece o seu {other} ({day}), então ainda não muda nenhuma outra resposta; aperte {digit} de novo se estiver certo.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Automatic: the first GPU if TensorFlow finds one, else the CPU</source>
        <translation>Automático: a primeira GPU se o TensorFlow encontrar uma, senão a CPU</translation>
    </message>
    <message>
        <source>Automatic: the first GPU if TensorFlow finds one, else the CPU; looking for GPUs…</source>
        <translation>Automático: a primeira GPU se o TensorFlow encontrar uma, senão a CPU; procurando GPUs…</translation>
    </message>
    <message>
        <source>&amp;Keep the current one</source>
        <translation>&amp;Manter o atual</translation>
    </message>
    <message>
        <source>The new one stays among the runs</source>
        <translation>O novo fica entre os treinamentos</translation>
    </message>
    <message>
        <source>Choose a recipe and press Train.</source>
        <translation>Escolha uma receita e aperte Treinar.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Paused; press Resume to continue.</source>
        <translation>Em pausa; aperte Retomar para continuar.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} on {device}: {speed} digits a second, {duration} left</source>
        <translation>Época {epoch} de {epochs} em {device}: {speed} dígitos por segundo, faltam {duration}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Resume with the CPU</source>
        <translation>Retomar com a CPU</translation>
    </message>
    <message>
        <source>Start again with the CPU</source>
        <translation>Recomeçar com a CPU</translation>
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
        <translation>Pôr na fila</translation>
    </message>
    <message>
        <source>Train this after the training that is under way</source>
        <translation>Treinar isto depois do treinamento em andamento</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button</comment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Train what waits, one after another</source>
        <translation>Treinar o que espera, um após o outro</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>button</comment>
        <translation>Esvaziar</translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation>
            <numerusform>{n} na fila</numerusform>
            <numerusform>{n} na fila</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a learning rate: each step tries a larger one…</source>
        <translation>Procurando uma taxa de aprendizado: cada passo testa uma maior…</translation>
    </message>
    <message>
        <source>A learning rate of {rate} is suggested: there the loss falls fastest.</source>
        <translation>Taxa de aprendizado sugerida: {rate}; ali a perda cai mais depressa.</translation>
    </message>
    <message>
        <source>No learning rate was found, since the process ended; try again.</source>
        <translation>Nenhuma taxa de aprendizado foi encontrada, pois o processo terminou; tente de novo.</translation>
    </message>
    <message>
        <source>your own network</source>
        <translation>sua própria rede</translation>
    </message>
    <message>
        <source>Units of the hidden layers, such as 128, 64, or with convolutions: conv 16, conv 32, 64; empty for none</source>
        <translation>Unidades das camadas ocultas, como 128, 64, ou com convoluções: conv 16, conv 32, 64; vazio para nenhuma</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>Normalização em lote</translation>
    </message>
    <message>
        <source>Learn from pen strokes too</source>
        <translation>Incluir traços de caneta</translation>
    </message>
    <message>
        <source>Learn from Swiss scans too</source>
        <translation>Incluir digitalizações suíças</translation>
    </message>
    <message>
        <source>Learn from Spanish pen strokes too</source>
        <translation>Incluir traços espanhóis</translation>
    </message>
    <message>
        <source>Learn from my samples too</source>
        <translation>Incluir minhas amostras</translation>
    </message>
    <message>
        <source>Augment the digits</source>
        <translation>Variar os dígitos</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligada</translation>
    </message>
    <message>
        <source>End after so many epochs without a better one; the best is kept in any case</source>
        <translation>Terminar após esse número de épocas sem melhora; a melhor é guardada de qualquer forma</translation>
    </message>
    <message>
        <source>adamw: Adam, with its weight decay if that is not 0; sgd: with momentum 0.9</source>
        <translation>adamw: Adam, com seu decaimento de pesos se não for 0; sgd: com momentum 0,9</translation>
    </message>
    <message>
        <source>cosine: the learning rate rises for the first 2 % of the steps, then falls to 0</source>
        <translation>cosine: a taxa de aprendizado sobe nos primeiros 2% dos passos, depois cai até 0</translation>
    </message>
    <message>
        <source>trains on from the weights of {name}</source>
        <translation>continua a partir dos pesos de {name}</translation>
    </message>
    <message>
        <source>on from {name}</source>
        <translation>a partir de {name}</translation>
    </message>
    <message>
        <source>Weights: {weights}</source>
        <translation>Pesos: {weights}</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>Predefin&amp;ição</translation>
    </message>
    <message>
        <source>Hidden &amp;layers</source>
        <translation>&amp;Camadas ocultas</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>&amp;Activation</source>
        <translation>&amp;Ativação</translation>
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
        <translation>Parada an&amp;tecipada</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>Tamanho do &amp;lote</translation>
    </message>
    <message>
        <source>&amp;Optimizer</source>
        <translation>&amp;Otimizador</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>T&amp;axa de aprendizado</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>C&amp;urva da taxa</translation>
    </message>
    <message>
        <source>&amp;Weight decay</source>
        <translation>Decaimento de &amp;pesos</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Semente</translation>
    </message>
    <message>
        <source>Press Train, and the network in use learns your samples for good; the others keep it as it is.</source>
        <translation>Aperte Treinar, e a rede em uso aprende suas amostras de vez; as outras a mantêm como é.</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>Dispositi&amp;vo</translation>
    </message>
    <message>
        <source>Train so many times, each with the next seed, and say how the runs spread</source>
        <translation>Treinar esse número de vezes, cada uma com a semente seguinte, e mostrar a dispersão dos resultados</translation>
    </message>
    <message>
        <source>Seeds &amp;in a row</source>
        <translation>Semen&amp;tes seguidas</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>Achar uma taxa de aprendizado</translation>
    </message>
    <message>
        <source>Try larger and larger learning rates for some steps, and take the best</source>
        <translation>Testar taxas de aprendizado cada vez maiores por alguns passos, e usar a melhor</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>button</comment>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button</comment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button</comment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusão</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Treinamentos</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Interior</translation>
    </message>
    <message>
        <source>Choose how to train {folder} on, and press Train.</source>
        <translation>Escolha como continuar a treinar {folder}, e aperte Treinar.</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>este treinamento</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Choose data &amp;files…</source>
        <translation>Escolher arquivos de &amp;dados…</translation>
    </message>
    <message>
        <source>{file} was downloaded and is as published.</source>
        <translation>{file} foi baixado e confere com o que foi publicado.</translation>
    </message>
    <message>
        <source>Choose files of digits, or an image in one of ten folders named 0 to 9</source>
        <translation>Escolha arquivos de dígitos, ou uma imagem em uma de dez pastas chamadas 0 a 9</translation>
    </message>
    <message>
        <source>Download: {data}</source>
        <translation>Baixar: {data}</translation>
    </message>
    <message>
        <source>{data}: {file}</source>
        <translation>{data}: {file}</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>não está aqui</translation>
    </message>
    <message>
        <source>the folder {name}</source>
        <translation>a pasta {name}</translation>
    </message>
    <message>
        <source>{name}, {size} MB</source>
        <translation>{name}, {size} MB</translation>
    </message>
    <message>
        <source>Most alike: {digits}</source>
        <translation>Mais parecidos: {digits}</translation>
    </message>
    <message>
        <source>Most alike: none yet</source>
        <translation>Mais parecidos: nenhum ainda</translation>
    </message>
    <message>
        <source>The training digits most alike</source>
        <translation>Os dígitos de treino mais parecidos</translation>
    </message>
    <message>
        <source>{digit}, {collection}</source>
        <translation>{digit}, {collection}</translation>
    </message>
    <message>
        <source>Beside your drawing: {caption}</source>
        <translation>Ao lado do seu desenho: {caption}</translation>
    </message>
    <message>
        <source>What the ink speaks for</source>
        <translation>A favor de que a tinta fala</translation>
    </message>
    <message>
        <source>Draw a digit to see what speaks for it.</source>
        <translation>Desenhe um dígito para ver o que fala a favor dele.</translation>
    </message>
    <message>
        <source>− against</source>
        <translation>− contra</translation>
    </message>
    <message>
        <source>no opinion</source>
        <translation>sem opinião</translation>
    </message>
    <message>
        <source>for +</source>
        <translation>a favor +</translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation>Mais parecidos</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>todos os outros</translation>
    </message>
    <message>
        <source>Why it is the answer and not this digit. A click on a bar chooses one too.</source>
        <translation>Por que é a resposta e não este dígito. Um clique em uma barra também escolhe um.</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>&amp;Comparado com</translation>
    </message>
    <message>
        <source>The scale: orange and a minus speak against, grey has no opinion, blue and a plus speak for</source>
        <translation>A escala: laranja e menos falam contra, cinza não tem opinião, azul e mais falam a favor</translation>
    </message>
    <message>
        <source>First the {name}: epoch {epoch} of {epochs}</source>
        <translation>Primeiro {name}: época {epoch} de {epochs}</translation>
    </message>
    <message>
        <source>The export needs more memory than it may have; use a smaller network.</source>
        <translation>A exportação precisa de mais memória do que pode ter; use uma rede menor.</translation>
    </message>
    <message>
        <source>The import needs more memory than it may have; use a smaller network.</source>
        <translation>A importação precisa de mais memória do que pode ter; use uma rede menor.</translation>
    </message>
    <message>
        <source>The export failed ({error}: {reason}).</source>
        <translation>A exportação falhou ({error}: {reason}).</translation>
    </message>
    <message>
        <source>The import failed ({error}: {reason}).</source>
        <translation>A importação falhou ({error}: {reason}).</translation>
    </message>
    <message>
        <source>No learning rate was found</source>
        <translation>Nenhuma taxa de aprendizado foi encontrada</translation>
    </message>
    <message>
        <source>Loading TensorFlow</source>
        <translation>Carregando o TensorFlow</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>O treinamento falhou</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>Lendo os dados</translation>
    </message>
    <message>
        <source>The memory of the {device} is not enough, a smaller batch or network needs less</source>
        <translation>A memória de {device} não basta, um lote ou uma rede menor precisa de menos</translation>
    </message>
    <message>
        <source>The {device} failed</source>
        <translation>{device} falhou</translation>
    </message>
    <message>
        <source>First the {name}: {error}</source>
        <translation>Primeiro {name}: {error}</translation>
    </message>
    <message>
        <source>Testing and saving the network</source>
        <translation>Testando e salvando a rede</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); make room or choose another folder.</source>
        <translation>{path} não pode ser gravado ({reason}); abra espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The export to {id} cannot be run by {runtime}; it was not kept. Try another format.</source>
        <translation>A exportação para {id} não pode ser executada por {runtime}; não foi guardada. Tente outro formato.</translation>
    </message>
    <message>
        <source>The export to {id} does not give ten probabilities; it was not kept.</source>
        <translation>A exportação para {id} não dá dez probabilidades; não foi guardada.</translation>
    </message>
    <message>
        <source>The export to {id} does not read as the model does ({check}); it was not kept.</source>
        <translation>A exportação para {id} não lê como o modelo ({check}); não foi guardada.</translation>
    </message>
    <message>
        <source>{path} holds files other than such an export, such as {others}; choose a new folder.</source>
        <translation>{path} contém arquivos que não são dessa exportação, como {others}; escolha uma pasta nova.</translation>
    </message>
    <message>
        <source>Or name a folder with TensorFlow.js&apos;s tf-core.min.js, tf-layers.min.js and tf-backend-cpu.min.js in DIGITPAD_TFJS.</source>
        <translation>Ou indique em DIGITPAD_TFJS uma pasta com tf-core.min.js, tf-layers.min.js e tf-backend-cpu.min.js do TensorFlow.js.</translation>
    </message>
    <message>
        <source>Delete {folder}, to have it fetched anew.</source>
        <translation>Exclua {folder}, para que seja baixado de novo.</translation>
    </message>
    <message>
        <source>TensorFlow.js is not whole in {folder} ({reason}); see that it can be kept there.</source>
        <translation>O TensorFlow.js não está completo em {folder} ({reason}); veja se pode ser guardado ali.</translation>
    </message>
    <message>
        <source>TensorFlow.js, which checks this export, is fetched by npm: install Node.js.</source>
        <translation>O TensorFlow.js, que verifica esta exportação, é baixado pelo npm: instale o Node.js.</translation>
    </message>
    <message>
        <source>npm cannot fetch TensorFlow.js; check the network.</source>
        <translation>O npm não consegue baixar o TensorFlow.js; confira a rede.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente mais tarde.</translation>
    </message>
    <message>
        <source>{script} is not that of TensorFlow.js {version} as it was published.</source>
        <translation>{script} não é o do TensorFlow.js {version} como foi publicado.</translation>
    </message>
    <message>
        <source>TensorFlow.js has no activation {name}; export to web or onnx.</source>
        <translation>O TensorFlow.js não tem a ativação {name}; exporte para web ou onnx.</translation>
    </message>
    <message>
        <source>The network gives answers that are no numbers (NaN or infinite); train it again.</source>
        <translation>A rede dá respostas que não são números (NaN ou infinito); treine-a de novo.</translation>
    </message>
    <message>
        <source>The network reads at best {share} of known digits, in whatever range and polarity, upright or transposed; it is no network for digits, or its outputs are in another order than 0 to 9.</source>
        <translation>A rede lê no máximo {share} de dígitos conhecidos, em qualquer intervalo e polaridade, de pé ou transpostos; não é uma rede para dígitos, ou suas saídas estão em outra ordem que não 0 a 9.</translation>
    </message>
    <message>
        <source>The network gives outputs of shape {shape}, not ten; use one for ten digits.</source>
        <translation>A rede dá saídas de forma {shape}, não dez; use uma para dez dígitos.</translation>
    </message>
    <message>
        <source>without its last softmax or sigmoid, which made all answers alike</source>
        <translation>sem o último softmax ou sigmoide, que deixava todas as respostas iguais</translation>
    </message>
    <message>
        <source>The model cannot be written to {models} ({reason}); make room there.</source>
        <translation>O modelo não pode ser gravado em {models} ({reason}); abra espaço ali.</translation>
    </message>
    <message>
        <source>{name} was rebuilt, but gives the answers of its own runtime on {share} of digits only; save it as .keras.</source>
        <translation>{name} foi reconstruído, mas só dá as respostas do próprio ambiente em {share} dos dígitos; salve-o como .keras.</translation>
    </message>
    <message>
        <source>import of ONNX files</source>
        <translation>importar arquivos ONNX</translation>
    </message>
    <message>
        <source>ONNX files need onnx and onnxruntime; install with pip install &apos;digitpad[export]&apos;.</source>
        <translation>Arquivos ONNX precisam de onnx e onnxruntime; instale com pip install &apos;digitpad[export]&apos;.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} layers, more than {most}; use a smaller network.</source>
        <translation>
            <numerusform>{name} tem {n} camada, mais de {most}; use uma rede menor.</numerusform>
            <numerusform>{name} tem {n} camadas, mais de {most}; use uma rede menor.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has layers that do not fit together; it is damaged.</source>
        <translation>{name} tem camadas que não se encaixam; está danificado.</translation>
    </message>
    <message>
        <source>{name} is no network with one image in and one answer out; use another one.</source>
        <translation>{name} não é uma rede que recebe uma imagem e dá uma resposta; use outra.</translation>
    </message>
    <message>
        <source>{name} gives {size}, not ten outputs; use a network for the ten digits.</source>
        <translation>{name} dá {size}, não dez saídas; use uma rede para os dez dígitos.</translation>
    </message>
    <message>
        <source>{name} has weights that are no numbers (NaN or infinite); train it again.</source>
        <translation>{name} tem pesos que não são números (NaN ou infinito); treine-a de novo.</translation>
    </message>
    <message>
        <source>{name} cannot be run by Keras; it is damaged, save it again.</source>
        <translation>{name} não pode ser executado pelo Keras; está danificado, salve-o de novo.</translation>
    </message>
    <message>
        <source>{name} takes {size}, not one image of 28x28; use a network for such images.</source>
        <translation>{name} recebe {size}, não uma imagem de 28x28; use uma rede para tais imagens.</translation>
    </message>
    <message>
        <source>{name} takes {size}, not one image of 28x28.</source>
        <translation>{name} recebe {size}, não uma imagem de 28x28.</translation>
    </message>
    <message>
        <source>{name} describes more than a network for digits has; use another one.</source>
        <translation>{name} descreve mais do que uma rede para dígitos tem; use outra.</translation>
    </message>
    <message>
        <source>{name} is damaged or no layers model of TensorFlow.js; save it again.</source>
        <translation>{name} está danificado ou não é um modelo de camadas TensorFlow.js; salve-o de novo.</translation>
    </message>
    <message>
        <source>{name} cannot be loaded by Keras; it is damaged or of another version.</source>
        <translation>{name} não pode ser carregado pelo Keras; está danificado ou é de outra versão.</translation>
    </message>
    <message>
        <source>{name} holds the layers of a network without its weights; save the whole model, as .keras.</source>
        <translation>{name} contém as camadas de uma rede sem seus pesos; salve o modelo inteiro, como .keras.</translation>
    </message>
    <message>
        <source>{name} holds no network; save the whole model, as .keras.</source>
        <translation>{name} não contém uma rede; salve o modelo inteiro, como .keras.</translation>
    </message>
    <message>
        <source>{name} is a graph model of TensorFlow.js, which is not read here; save it as a layers model, or as .keras before it is converted.</source>
        <translation>{name} é um modelo de grafo TensorFlow.js, que o digitpad não lê; salve-o como modelo de camadas, ou como .keras antes de convertê-lo.</translation>
    </message>
    <message>
        <source>fewer weights than are described</source>
        <translation>menos pesos do que os descritos</translation>
    </message>
    <message>
        <source>more weights than are described</source>
        <translation>mais pesos do que os descritos</translation>
    </message>
    <message>
        <source>{name} takes its weights from elsewhere ({what}); do not use it.</source>
        <translation>{name} pega seus pesos de outro lugar ({what}); não o use.</translation>
    </message>
    <message>
        <source>{name} needs its weights, {what}; put both into one folder.</source>
        <translation>{name} precisa de seus pesos, {what}; ponha ambos em uma mesma pasta.</translation>
    </message>
    <message>
        <source>weights of no layer: {list}</source>
        <translation>pesos de nenhuma camada: {list}</translation>
    </message>
    <message>
        <source>{name} has not one output of ten numbers; save it with the ten outputs alone.</source>
        <translation>{name} não tem uma única saída de dez números; salve-o só com as dez saídas.</translation>
    </message>
    <message>
        <source>{path} needs its weights, {name}; put both into one folder.</source>
        <translation>{path} precisa de seus pesos, {name}; ponha ambos em uma mesma pasta.</translation>
    </message>
    <message>
        <source>{name} is damaged or no ONNX model; save it again.</source>
        <translation>{name} está danificado ou não é um modelo ONNX; salve-o de novo.</translation>
    </message>
    <message>
        <source>{name} takes its weights from other files; save the model again, in one file.</source>
        <translation>{name} pega seus pesos de outros arquivos; salve o modelo de novo, em um só arquivo.</translation>
    </message>
    <message>
        <source>The network cannot be run by {runtime}; it is damaged or of another version.</source>
        <translation>A rede não pode ser executada por {runtime}; está danificada ou é de outra versão.</translation>
    </message>
    <message>
        <source>{name} has the operator {unknown}, which cannot be imported; use a network of plain layers.</source>
        <translation>{name} tem o operador {unknown}, que não pode ser importado; use uma rede de camadas simples.</translation>
    </message>
    <message>
        <source>{name} refers to other places ({other}); do not use it.</source>
        <translation>{name} remete a outros lugares ({other}); não o use.</translation>
    </message>
    <message>
        <source>{name} is damaged or no SavedModel; save it again.</source>
        <translation>{name} está danificado ou não é um SavedModel; salve-o de novo.</translation>
    </message>
    <message>
        <source>{name} cannot be read by TensorFlow; it is damaged or of another version.</source>
        <translation>{name} não pode ser lido pelo TensorFlow; está danificado ou é de outra versão.</translation>
    </message>
    <message>
        <source>{name} has nothing to serve; export the model again (model.export).</source>
        <translation>{name} não tem nada a servir; exporte o modelo de novo (model.export).</translation>
    </message>
    <message>
        <source>{name} has functions of its own that restore its variables; do not use it.</source>
        <translation>{name} tem funções próprias que restauram suas variáveis; não o use.</translation>
    </message>
    <message>
        <source>{name} has files or tables beside its network; do not use it.</source>
        <translation>{name} tem arquivos ou tabelas ao lado da sua rede; não o use.</translation>
    </message>
    <message>
        <source>{name} has the operation {what}, which can do more than compute; do not use it.</source>
        <translation>{name} tem a operação {what}, que pode fazer mais do que calcular; não o use.</translation>
    </message>
    <message>
        <source>weights alone, taken as those of dense layers ({activations})</source>
        <translation>só pesos, interpretados como os de camadas densas ({activations})</translation>
    </message>
    <message>
        <source>{path} is damaged or no file of weights; save it again.</source>
        <translation>{path} está danificado ou não é um arquivo de pesos; salve-o de novo.</translation>
    </message>
    <message>
        <source>{path} has weights alone, and not those of dense layers from 784 pixels to ten digits; save the whole model (model.save).</source>
        <translation>{path} tem só pesos, e não os de camadas densas de 784 pixels a dez dígitos; salve o modelo inteiro (model.save).</translation>
    </message>
    <message>
        <source>The network sums its numbers in a way that cannot be exported to this format.</source>
        <translation>A rede soma seus números de uma forma que não pode ser exportada para este formato.</translation>
    </message>
    <message>
        <source>The network divides its outputs in a way that cannot be exported to this format.</source>
        <translation>A rede divide suas saídas de uma forma que não pode ser exportada para este formato.</translation>
    </message>
    <message>
        <source>The network takes a logarithm in a way that cannot be exported to this format.</source>
        <translation>A rede tira um logaritmo de uma forma que não pode ser exportada para este formato.</translation>
    </message>
    <message>
        <source>The layer {name} joins along another axis than the last; use another one.</source>
        <translation>A camada {name} une ao longo de outro eixo que não o último; use outra.</translation>
    </message>
    <message>
        <source>The layer {name} ({what}) cannot be expressed in this format; use another one.</source>
        <translation>A camada {name} ({what}) não pode ser expressa neste formato; use outra.</translation>
    </message>
    <message>
        <source>The layer {name} is dilated, in groups or has its channels first; use another format.</source>
        <translation>A camada {name} é dilatada, em grupos ou tem os canais primeiro; use outro formato.</translation>
    </message>
    <message>
        <source>The layer {name} normalises another axis than the last; use another format.</source>
        <translation>A camada {name} normaliza outro eixo que não o último; use outro formato.</translation>
    </message>
    <message>
        <source>The layer {name} has the activation {other}; use another format.</source>
        <translation>A camada {name} tem a ativação {other}; use outro formato.</translation>
    </message>
    <message>
        <source>The layer {name} is a ReLU of another kind; use another format.</source>
        <translation>A camada {name} é uma ReLU de outro tipo; use outro formato.</translation>
    </message>
    <message>
        <source>The layer {name} is an ELU of another kind; use another format.</source>
        <translation>A camada {name} é uma ELU de outro tipo; use outro formato.</translation>
    </message>
    <message>
        <source>This format cannot divide these outputs by their sum; export to web or litert.</source>
        <translation>Este formato não pode dividir estas saídas pela soma delas; exporte para web ou litert.</translation>
    </message>
    <message>
        <source>{name}, {size} GB</source>
        <translation>{name}, {size} GB</translation>
    </message>
    <message numerus="yes">
        <source>All {n} GPUs</source>
        <translation>
            <numerusform>A única GPU</numerusform>
            <numerusform>Todas as {n} GPUs</numerusform>
        </translation>
    </message>
    <message>
        <source>TensorFlow finds no device {device} here; choose one of {list}.</source>
        <translation>O TensorFlow não encontra aqui um dispositivo {device}; escolha um de {list}.</translation>
    </message>
    <message>
        <source>The training cannot be kept in {folder} ({reason}); make room and run it again.</source>
        <translation>O treinamento não pode ser guardado em {folder} ({reason}); abra espaço e execute-o de novo.</translation>
    </message>
    <message>
        <source>The training diverged in epoch {epoch}: {why}; choose a smaller learning rate.</source>
        <translation>O treinamento divergiu na época {epoch}: {why}; escolha uma taxa de aprendizado menor.</translation>
    </message>
    <message>
        <source>its weights became too large to be kept</source>
        <translation>seus pesos ficaram grandes demais para serem guardados</translation>
    </message>
    <message>
        <source>its loss became infinite</source>
        <translation>sua perda ficou infinita</translation>
    </message>
    <message>
        <source>without {names}, which are used only in training</source>
        <translation>sem {names}, que só são usados no treinamento</translation>
    </message>
    <message>
        <source>{name} is damaged or no file of weights; save the model again.</source>
        <translation>{name} está danificado ou não é um arquivo de pesos; salve o modelo de novo.</translation>
    </message>
    <message>
        <source>{name} refers to other files or places; save the model again, in one file.</source>
        <translation>{name} remete a outros arquivos ou lugares; salve o modelo de novo, em um só arquivo.</translation>
    </message>
    <message>
        <source>{name} would unpack to more than {most} MB; do not use it.</source>
        <translation>{name}, descompactado, passaria de {most} MB; não o use.</translation>
    </message>
    <message>
        <source>{path} has weights alone and no layers; save the whole model (model.save).</source>
        <translation>{path} tem só pesos e nenhuma camada; salve o modelo inteiro (model.save).</translation>
    </message>
    <message>
        <source>{path} cannot be loaded by Keras; it is damaged or of another version.</source>
        <translation>{path} não pode ser carregado pelo Keras; está danificado ou é de outra versão.</translation>
    </message>
    <message>
        <source>{path} is no .keras file; save the model again.</source>
        <translation>{path} não é um arquivo .keras; salve o modelo de novo.</translation>
    </message>
    <message>
        <source>{name} is damaged or no Keras model; save it again.</source>
        <translation>{name} está danificado ou não é um modelo Keras; salve-o de novo.</translation>
    </message>
    <message>
        <source>The exported model agrees with the trained one on {share} only; it was not kept.</source>
        <translation>O modelo exportado concorda com o treinado em apenas {share}; não foi guardado.</translation>
    </message>
    <message>
        <source>A model is exported by TensorFlow; run the same command with KERAS_BACKEND=tensorflow, which takes up the training that was kept.</source>
        <translation>Um modelo é exportado pelo TensorFlow; execute o mesmo comando com KERAS_BACKEND=tensorflow, que retoma o treinamento guardado.</translation>
    </message>
    <message>
        <source>The model has weights that are no numbers (NaN or infinite); train it with a smaller learning rate.</source>
        <translation>O modelo tem pesos que não são números (NaN ou infinito); treine-o com uma taxa de aprendizado menor.</translation>
    </message>
    <message>
        <source>LiteRT cannot compute the network ({group}); use a network of plain layers.</source>
        <translation>O LiteRT não pode calcular a rede ({group}); use uma rede de camadas simples.</translation>
    </message>
    <message>
        <source>LiteRT cannot compute the network; use a network of plain layers.</source>
        <translation>O LiteRT não pode calcular a rede; use uma rede de camadas simples.</translation>
    </message>
    <message>
        <source>The weights of {name} do not fit the network that its card describes; train on from another one.</source>
        <translation>Os pesos de {name} não correspondem à rede que sua ficha descreve; continue a partir de outro.</translation>
    </message>
    <message>
        <source>{name} would write outside its own archive; do not use it.</source>
        <translation>{name} gravaria fora do próprio arquivo; não o use.</translation>
    </message>
    <message>
        <source>{name} holds more than a network ({what}); do not use it.</source>
        <translation>{name} contém mais do que uma rede ({what}); não o use.</translation>
    </message>
    <message>
        <source>{name} would grow to {size} MB when unpacked; do not use it.</source>
        <translation>{name}, descompactado, cresceria até {size} MB; não o use.</translation>
    </message>
    <message>
        <source>{name} holds one file twice; do not use it.</source>
        <translation>{name} contém um mesmo arquivo duas vezes; não o use.</translation>
    </message>
    <message>
        <source>{name} has a layer of no name ({kind}); it is damaged, save it again.</source>
        <translation>{name} tem uma camada sem nome ({kind}); está danificado, salve-o de novo.</translation>
    </message>
    <message>
        <source>{name} has {kind}, which is not taken here; use a network of plain layers.</source>
        <translation>{name} tem {kind}, que o digitpad não aceita; use uma rede de camadas simples.</translation>
    </message>
    <message>
        <source>{name} has {what}, which is no plain layer of Keras and could run code of its own; rebuild the network from plain layers.</source>
        <translation>{name} tem {what}, que não é uma camada simples do Keras e poderia executar código próprio; refaça a rede com camadas simples.</translation>
    </message>
    <message>
        <source>{name} has a custom object, {what}; use plain layers.</source>
        <translation>{name} tem um objeto personalizado, {what}; use camadas simples.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} layers; use a smaller network.</source>
        <translation>
            <numerusform>{name} tem mais de {n} camada; use uma rede menor.</numerusform>
            <numerusform>{name} tem mais de {n} camadas; use uma rede menor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is nested more than {n} deep; it is damaged, save it again.</source>
        <translation>
            <numerusform>{name} está aninhado em mais de {n} nível; está danificado, salve-o de novo.</numerusform>
            <numerusform>{name} está aninhado em mais de {n} níveis; está danificado, salve-o de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} holds other files than a model; choose a new folder.</source>
        <translation>{folder} contém outros arquivos que não os de um modelo; escolha uma pasta nova.</translation>
    </message>
    <message>
        <source>The model cannot be written to {folder} ({error}); make room or choose another folder.</source>
        <translation>O modelo não pode ser gravado em {folder} ({error}); abra espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Blue ink speaks for {digit}, orange ink against it.</source>
        <translation>A tinta azul fala a favor do {digit}, a laranja contra ele.</translation>
    </message>
    <message>
        <source>Beside the canvas, the arrow keys choose a digit of a number.</source>
        <translation>Fora da tela, as setas escolhem um dígito de um número.</translation>
    </message>
    <message>
        <source>Probability of each digit</source>
        <translation>Probabilidade de cada dígito</translation>
    </message>
    <message>
        <source>There is too much ink for a number: it is read as one digit.</source>
        <translation>Há tinta demais para um número: ela é lida como um só dígito.</translation>
    </message>
    <message>
        <source>What the network sees: 28 × 28 pixels</source>
        <translation>O que a rede vê: 28 × 28 pixels</translation>
    </message>
    <message>
        <source>Colours of the &amp;theme</source>
        <translation>Cores do &amp;tema</translation>
    </message>
    <message>
        <source>&amp;Blackboard</source>
        <translation>&amp;Lousa</translation>
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
        <translation>&amp;Pautado</translation>
    </message>
    <message>
        <source>&amp;Squared</source>
        <translation>&amp;Quadriculado</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>Read answers &amp;aloud</source>
        <translation>Ler as respostas em &amp;voz alta</translation>
    </message>
    <message>
        <source>This system has no voice to read aloud: install speech-dispatcher or espeak-ng.</source>
        <translation>Este sistema não tem uma voz para ler: instale o speech-dispatcher ou o espeak-ng.</translation>
    </message>
    <message>
        <source>The answer could not be read aloud: {why}</source>
        <translation>Não foi possível ler a resposta em voz alta: {why}</translation>
    </message>
    <message>
        <source>by colour</source>
        <translation>pela cor</translation>
    </message>
    <message>
        <source>in a frame</source>
        <translation>em uma moldura</translation>
    </message>
    <message>
        <source>without axes</source>
        <translation>sem os eixos</translation>
    </message>
    <message>
        <source>uneven light</source>
        <translation>luz irregular</translation>
    </message>
    <message>
        <source>light on dark</source>
        <translation>claro sobre escuro</translation>
    </message>
    <message>
        <source>This system has no program that plays tones: install pulseaudio-utils or alsa-utils.</source>
        <translation>Este sistema não tem um programa que toque notas: instale o pulseaudio-utils ou o alsa-utils.</translation>
    </message>
    <message>
        <source>Tones could not be played: {why}</source>
        <translation>Não foi possível tocar as notas: {why}</translation>
    </message>
    <message>
        <source>Only the stylus draws now. The menu Drawing lets fingers draw again.</source>
        <translation>Agora só a caneta digital desenha. O menu Desenho permite desenhar de novo com os dedos.</translation>
    </message>
    <message>
        <source>{mode}: on</source>
        <translation>{mode}: ativado</translation>
    </message>
    <message>
        <source>{mode}: off</source>
        <translation>{mode}: desativado</translation>
    </message>
    <message>
        <source>it ended the process in which it was tried</source>
        <translation>derrubou o processo em que foi testado</translation>
    </message>
    <message numerus="yes">
        <source>it has not read {n} digits within {seconds} seconds, in a separate process</source>
        <translation>
            <numerusform>não leu {n} dígito em {seconds} segundos, em um processo separado</numerusform>
            <numerusform>não leu {n} dígitos em {seconds} segundos, em um processo separado</numerusform>
        </translation>
    </message>
    <message>
        <source>it needs more than {size} GB of memory</source>
        <translation>precisa de mais de {size} GB de memória</translation>
    </message>
    <message>
        <source>it takes {seconds} seconds to read a digit</source>
        <translation>leva {seconds} segundos para ler um dígito</translation>
    </message>
    <message>
        <source>The model cannot be used ({what}); use another one.</source>
        <translation>O modelo não pode ser usado ({what}); use outro.</translation>
    </message>
    <message>
        <source>it has loops or branches, which no network made here has</source>
        <translation>tem laços ou ramificações, que nenhuma rede feita aqui tem</translation>
    </message>
    <message>
        <source>it cannot be loaded by LiteRT</source>
        <translation>não pode ser carregado pelo LiteRT</translation>
    </message>
    <message>
        <source>it does not take one 28x28 digit image to ten probabilities</source>
        <translation>não transforma uma imagem de dígito de 28x28 em dez probabilidades</translation>
    </message>
    <message>
        <source>it gives features that are no numbers</source>
        <translation>dá características que não são números</translation>
    </message>
    <message>
        <source>it fails while it reads a digit</source>
        <translation>falha ao ler um dígito</translation>
    </message>
    <message>
        <source>it gives answers that are no probabilities</source>
        <translation>dá respostas que não são probabilidades</translation>
    </message>
    <message>
        <source>it gives answers that are no numbers</source>
        <translation>dá respostas que não são números</translation>
    </message>
    <message>
        <source>it gives other answers than its layers do</source>
        <translation>dá respostas diferentes das de suas camadas</translation>
    </message>
    <message>
        <source>This network cannot be followed layer by layer ({what}); its map is made by hiding parts of the ink in turn.</source>
        <translation>Esta rede não pode ser acompanhada camada por camada ({what}); seu mapa é feito escondendo partes da tinta, uma de cada vez.</translation>
    </message>
    <message>
        <source>it has slopes that are no numbers</source>
        <translation>tem gradientes que não são números</translation>
    </message>
    <message>
        <source>it has more than one input</source>
        <translation>tem mais de uma entrada</translation>
    </message>
    <message>
        <source>it does not say how large its image is</source>
        <translation>não diz o tamanho da sua imagem</translation>
    </message>
    <message>
        <source>it computes in an unusual way</source>
        <translation>calcula de forma incomum</translation>
    </message>
    <message>
        <source>it takes something for an image that is not one</source>
        <translation>toma por imagem algo que não é</translation>
    </message>
    <message>
        <source>it has the operator {what}</source>
        <translation>tem o operador {what}</translation>
    </message>
    <message>
        <source>it has an operator {kind} of an unusual kind</source>
        <translation>tem um operador {kind} de tipo incomum</translation>
    </message>
    <message>
        <source>it cuts its numbers off in an unusual way</source>
        <translation>corta seus números de forma incomum</translation>
    </message>
    <message>
        <source>it mixes several images</source>
        <translation>mistura várias imagens</translation>
    </message>
    <message>
        <source>it has a dense layer of another size than its input</source>
        <translation>tem uma camada densa de outro tamanho que não o da entrada</translation>
    </message>
    <message>
        <source>it normalises other channels than it has</source>
        <translation>normaliza outros canais que não os que tem</translation>
    </message>
    <message>
        <source>it joins or divides what it computes in an unusual way</source>
        <translation>une ou divide o que calcula de forma incomum</translation>
    </message>
    <message>
        <source>it has functions of its own</source>
        <translation>tem funções próprias</translation>
    </message>
    <message>
        <source>it has the operator {what} of {other}</source>
        <translation>tem o operador {what} de {other}</translation>
    </message>
    <message>
        <source>it takes its weights from other files</source>
        <translation>pega seus pesos de outros arquivos</translation>
    </message>
    <message>
        <source>it has weights of an unusual kind</source>
        <translation>tem pesos de tipo incomum</translation>
    </message>
    <message>
        <source>it has filters of an unusual kind</source>
        <translation>tem filtros de tipo incomum</translation>
    </message>
    <message>
        <source>it has pooling of an unusual kind</source>
        <translation>tem um pooling de tipo incomum</translation>
    </message>
    <message>
        <source>it has no place for its image</source>
        <translation>não tem lugar para sua imagem</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {n} operations</source>
        <translation>
            <numerusform>tem mais de {n} operação</numerusform>
            <numerusform>tem mais de {n} operações</numerusform>
        </translation>
    </message>
    <message>
        <source>it needs the operation {what}</source>
        <translation>precisa da operação {what}</translation>
    </message>
    <message>
        <source>it has a variable without a value</source>
        <translation>tem uma variável sem valor</translation>
    </message>
    <message>
        <source>it has the operation {what} of an unusual kind</source>
        <translation>tem a operação {what} de tipo incomum</translation>
    </message>
    <message>
        <source>it takes the mean of a batch</source>
        <translation>tira a média de um lote</translation>
    </message>
    <message>
        <source>it has functions or tensors that refer to each other</source>
        <translation>tem funções ou tensores que remetem uns aos outros</translation>
    </message>
    <message>
        <source>it calls too many functions</source>
        <translation>chama funções demais</translation>
    </message>
    <message>
        <source>it calls a function that it does not have</source>
        <translation>chama uma função que não tem</translation>
    </message>
    <message>
        <source>it lacks a part of its network</source>
        <translation>não tem uma parte da sua rede</translation>
    </message>
    <message>
        <source>it lacks its file of variables</source>
        <translation>não tem seu arquivo de variáveis</translation>
    </message>
    <message>
        <source>it has variables of more than {most} MB</source>
        <translation>tem variáveis de mais de {most} MB</translation>
    </message>
    <message>
        <source>it has variables in several parts</source>
        <translation>tem as variáveis em várias partes</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Arquivo ou pasta inexistente</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permissão negada</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operação não permitida</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>O arquivo já existe</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Não é uma pasta</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>É uma pasta</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>A pasta não está vazia</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nome de arquivo longo demais</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de arquivos somente leitura</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Não há espaço livre no dispositivo</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Cota de disco excedida</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erro de entrada/saída</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Dispositivo ou recurso ocupado</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Arquivos abertos demais</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexão recusada</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Conexão encerrada pelo outro lado</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Tempo de conexão esgotado</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>A rede está inacessível</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Sem rota para o servidor</translation>
    </message>
</context>
</TS>
