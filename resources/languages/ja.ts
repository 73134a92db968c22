<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>training networks of your own</source>
        <translation>自分のネットワークの訓練</translation>
    </message>
    <message>
        <source>Training needs TensorFlow, which is not installed ({packages}); install digitpad with it, pip install &apos;digitpad[train]&apos;.</source>
        <translation>訓練には TensorFlow が必要ですが、インストールされていません（{packages}）。digitpad と一緒にインストールしてください: pip install &apos;digitpad[train]&apos;。</translation>
    </message>
    <message>
        <source>Not in digitpad-lite: {purpose}. Install digitpad, the full edition, which leaves your drawings, settings and networks as they are.</source>
        <translation>digitpad-lite にはありません: {purpose}。完全版の digitpad をインストールしてください。絵や設定、ネットワークはそのまま残ります。</translation>
    </message>
    <message>
        <source>Not in the packaged digitpad: {deed}. A digitpad that is installed as a package of Python, with its extra digitpad[export], can do it.</source>
        <translation>パッケージ版の digitpad にはありません: {deed}。追加機能 digitpad[export] を付けて Python パッケージとしてインストールした digitpad ならできます。</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {n} bytes</source>
        <translation>
            <numerusform>{n} バイトを超えています</numerusform>
        </translation>
    </message>
    <message>
        <source>it is of a newer version of digitpad</source>
        <translation>より新しいバージョンの digitpad のものです</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>読めません</translation>
    </message>
    <message>
        <source>{path} is damaged in part, which cannot be copied ({reason}); move it to save changes.</source>
        <translation>{path} は一部が壊れていて、コピーできません（{reason}）。変更を保存するには移動してください。</translation>
    </message>
    <message>
        <source>{path} cannot be saved ({reason}); the next change will try again.</source>
        <translation>{path} を保存できません（{reason}）。次の変更のときにもう一度試します。</translation>
    </message>
    <message>
        <source>{path} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>{path} を削除できません（{reason}）。手動で削除してください。</translation>
    </message>
    <message>
        <source>{parent} cannot be used ({reason}), so nothing is remembered; check its permissions.</source>
        <translation>{parent} を使えない（{reason}）ため、何も記憶されません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>{path} cannot be used ({why}), nor be renamed ({reason}); move it to save changes.</source>
        <translation>{path} は使えず（{why}）、名前も変えられません（{reason}）。変更を保存するには移動してください。</translation>
    </message>
    <message>
        <source>{path} cannot be used ({why}); it was renamed {name}, and digitpad starts afresh.</source>
        <translation>{path} は使えません（{why}）。名前を {name} に変え、digitpad は新しく始めます。</translation>
    </message>
    <message>
        <source>it has a number that is no finite one of 64 bits</source>
        <translation>64 ビットの有限な数でない数が含まれています</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message numerus="yes">
        <source>it has a text of more than {n} characters</source>
        <translation>
            <numerusform>{n} 文字を超えるテキストが含まれています</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source> </source>
        <comment>between sentences that follow each other</comment>
        <translation>​</translation>
    </message>
    <message>
        <source>{name} cannot be used ({reason}); see that you may read and write there, or choose another.</source>
        <translation>{name} を使えません（{reason}）。そこで読み書きできるか確認するか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>Something went wrong inside digitpad ({name}); please report it with {log}.</source>
        <translation>digitpad の内部で問題が起きました（{name}）。{log} を添えて報告してください。</translation>
    </message>
    <message>
        <source>MNIST as npz, IDX or TFRecord files, tables (CSV) with a label and 784 pixels a row, folders or zip files of images in folders named 0 to 9, pen strokes (UNIPEN, or UCI&apos;s pendigits.tra and .tes, or UJIpenchars2), and Swiss scans</source>
        <translation>npz・IDX・TFRecord 形式の MNIST、1 行にラベルと 784 画素を持つ表（CSV）、0 から 9 という名前のフォルダーに画像を入れたフォルダーや zip、ストローク（UNIPEN、UCI の pendigits.tra と .tes、UJIpenchars2）、スイスのスキャン</translation>
    </message>
    <message>
        <source>{path} does not fit the memory of this computer; use a part of it.</source>
        <translation>{path} はこのコンピューターのメモリに収まりません。一部を使ってください。</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds only {n} digits, too few to hold some of them out; use at least 12.</source>
        <translation>
            <numerusform>{path} には数字が {n} 個しかなく、一部を取り分けるには足りません。12 個以上使ってください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds pen strokes, not images; name a file of images, such as MNIST, too.</source>
        <translation>{path} に入っているのはストロークで、画像ではありません。MNIST などの画像ファイルも指定してください。</translation>
    </message>
    <message>
        <source>{path} has no folders named 0 to 9; name the files in it. What can be read: {formats}.</source>
        <translation>{path} には 0 から 9 という名前のフォルダーがありません。中のファイルを指定してください。読めるもの: {formats}。</translation>
    </message>
    <message>
        <source>{path} is no data file that can be read; what can: {formats}.</source>
        <translation>{path} は読めるデータファイルではありません。読めるもの: {formats}。</translation>
    </message>
    <message>
        <source>{path} is missing; check the name, or get the file anew.</source>
        <translation>{path} がありません。名前を確認するか、ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}); get it anew.</source>
        <translation>{path} を読めません（{error}）。入手し直してください。</translation>
    </message>
    <message>
        <source>{path} is empty; what can be read: {formats}.</source>
        <translation>{path} は空です。読めるもの: {formats}。</translation>
    </message>
    <message>
        <source>{data}: the file cannot be fetched from {url} ({reason}); check the network and the room in {folder}, or get it in another way.</source>
        <translation>{data}: ファイルを {url} からダウンロードできません（{reason}）。ネットワーク接続と {folder} の空きを確認するか、別の方法で入手してください。</translation>
    </message>
    <message>
        <source>{data}: the download was cancelled; nothing was kept.</source>
        <translation>{data}: ダウンロードを取り消しました。何も保存していません。</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>名前またはサービスが不明です</translation>
    </message>
    <message>
        <source>{path} holds arrays of other names than x_{part} and y_{part} ({held}); rename them.</source>
        <translation>{path} の配列の名前が x_{part} と y_{part} ではありません（{held}）。名前を変えてください。</translation>
    </message>
    <message>
        <source>{path} holds arrays of other shapes than MNIST&apos;s: {shape} and {other}, not (n, 28, 28) and (n,); make the images 28x28 first.</source>
        <translation>{path} の配列の形が MNIST と違います: {shape} と {other} で、(n, 28, 28) と (n,) ではありません。先に画像を 28x28 にしてください。</translation>
    </message>
    <message>
        <source>it holds more than it says</source>
        <translation>記載より多くの内容があります</translation>
    </message>
    <message>
        <source>it holds less than it says</source>
        <translation>記載より内容が足りません</translation>
    </message>
    <message>
        <source>{path} is missing; put MNIST there, or name its folder in DIGITPAD_DATA.</source>
        <translation>{path} がありません。そこに MNIST を置くか、DIGITPAD_DATA でフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{path} cannot be read as a file of digits ({reason}); get it anew.</source>
        <translation>{path} を数字のファイルとして読めません（{reason}）。入手し直してください。</translation>
    </message>
    <message>
        <source>it lists too many files</source>
        <translation>記載されたファイルが多すぎます</translation>
    </message>
    <message>
        <source>{path} holds no digits in one of its parts; use another file.</source>
        <translation>{path} には数字のない部分があります。別のファイルを使ってください。</translation>
    </message>
    <message numerus="yes">
        <source>{path} says that {name} has {number} digits in {count} bytes; {n} digits and {most} bytes are the most that is read.</source>
        <translation>
            <numerusform>{path} によると、{name} には {count} バイトに {number} 個の数字があります。読めるのは {n} 個、{most} バイトまでです。</numerusform>
        </translation>
    </message>
    <message>
        <source>over 10^15</source>
        <translation>10^15 超</translation>
    </message>
    <message>
        <source>an array&apos;s header of version {version} is not known</source>
        <translation>配列のヘッダーのバージョン {version} は不明です</translation>
    </message>
    <message>
        <source>an array holds {dtype}, which are no digits</source>
        <translation>配列の中身が {dtype} で、数字ではありません</translation>
    </message>
    <message>
        <source>an array has lengths that are none</source>
        <translation>配列の長さがありえない値です</translation>
    </message>
    <message>
        <source>{path} holds labels that are no whole numbers; use the digits 0 to 9.</source>
        <translation>{path} に整数でないラベルがあります。0 から 9 の数字を使ってください。</translation>
    </message>
    <message>
        <source>{path} holds labels outside 0 to 9; use a file of digits.</source>
        <translation>{path} に 0 から 9 以外のラベルがあります。数字のファイルを使ってください。</translation>
    </message>
    <message>
        <source>{path} holds pixels outside 0 to 255; bring them to this range, or to 0 to 1.</source>
        <translation>{path} に 0 から 255 の範囲外の画素があります。この範囲か 0 から 1 にしてください。</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds over {n} images; use a part of it.</source>
        <translation>
            <numerusform>{path} には {n} 枚を超える画像があります。一部を使ってください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds no images in its folders 0 to 9.</source>
        <translation>{path} のフォルダー 0 から 9 に画像がありません。</translation>
    </message>
    <message>
        <source>{name} leads out of the folder that it is unpacked to; do not use this file.</source>
        <translation>{name} は展開先のフォルダーの外に出ます。このファイルは使わないでください。</translation>
    </message>
    <message>
        <source>{name} has more than {size} MB, which is too large for an image of a digit.</source>
        <translation>{name} は {size} MB を超えていて、数字 1 個の画像には大きすぎます。</translation>
    </message>
    <message>
        <source>{name} shows no ink; take it out of the folder.</source>
        <translation>{name} にはインクがありません。フォルダーから取り除いてください。</translation>
    </message>
    <message>
        <source>The labels of {images} are missing; put {name} beside it.</source>
        <translation>{images} のラベルがありません。{name} を同じフォルダーに置いてください。</translation>
    </message>
    <message>
        <source>it holds another kind of array</source>
        <translation>別の種類の配列が入っています</translation>
    </message>
    <message>
        <source>its images are {width}x{height}, not 28x28</source>
        <translation>画像が 28x28 でなく {width}x{height} です</translation>
    </message>
    <message numerus="yes">
        <source>it says that it holds {n} digits; {most} are the most that is read</source>
        <translation>
            <numerusform>{n} 個の数字があると記載されています。読めるのは {most} 個までです</numerusform>
        </translation>
    </message>
    <message>
        <source>it ends in its header</source>
        <translation>ヘッダーの途中で終わっています</translation>
    </message>
    <message>
        <source>{path} cannot be read as an IDX file of digits ({error}); get it anew.</source>
        <translation>{path} を数字の IDX ファイルとして読めません（{error}）。入手し直してください。</translation>
    </message>
    <message>
        <source>it is not compressed in this way</source>
        <translation>この方式では圧縮されていません</translation>
    </message>
    <message numerus="yes">
        <source>codes of {n} bits are not known</source>
        <translation>
            <numerusform>{n} ビットの符号は不明です</numerusform>
        </translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>壊れています</translation>
    </message>
    <message numerus="yes">
        <source>it unpacks to more than {n} bytes</source>
        <translation>
            <numerusform>展開すると {n} バイトを超えます</numerusform>
        </translation>
    </message>
    <message>
        <source>no records of digits</source>
        <translation>数字のレコードがありません</translation>
    </message>
    <message>
        <source>a damaged record</source>
        <translation>レコードが壊れています</translation>
    </message>
    <message>
        <source>the end of the file is missing</source>
        <translation>ファイルの終わりが欠けています</translation>
    </message>
    <message>
        <source>{path} holds no scans as WRITER/DIGIT/number-N.png; name the archive that has them.</source>
        <translation>{path} には「書き手/数字/number-N.png」の形のスキャンがありません。スキャンのあるアーカイブを指定してください。</translation>
    </message>
    <message>
        <source>{path} is missing; put the scans there, or name their folder.</source>
        <translation>{path} がありません。そこにスキャンを置くか、フォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{path} is no zip archive of scans, or it is damaged; get it anew.</source>
        <translation>{path} はスキャンの zip アーカイブでないか、壊れています。入手し直してください。</translation>
    </message>
    <message>
        <source>{path} holds a name that leads out of it ({what}); get the file anew.</source>
        <translation>{path} にアーカイブの外に出る名前があります（{what}）。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>no end of a directory</source>
        <translation>ディレクトリの終わりがありません</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds more than {n} entries; name an archive of scans.</source>
        <translation>
            <numerusform>{path} の項目が {n} 個を超えています。スキャンのアーカイブを指定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in {path} is larger than a scan of a digit; get the file anew.</source>
        <translation>{path} の {name} は数字のスキャンにしては大きすぎます。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>{name} in {path} cannot be unpacked ({error}); get the file anew.</source>
        <translation>{path} の {name} を展開できません（{error}）。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>{name} is no image; get the file anew.</source>
        <translation>{name} は画像ではありません。ファイルを入手し直してください。</translation>
    </message>
    <message numerus="yes">
        <source>{path} has over {n} rows; use a part of it.</source>
        <translation>
            <numerusform>{path} は {n} 行を超えています。一部を使ってください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of {path} ends in {what}, which is no digit 0 to 9.</source>
        <translation>{path} の {number} 行目は {what} で終わっていますが、0 から 9 の数字ではありません。</translation>
    </message>
    <message>
        <source>Line {number} of {path} is not understood; it should hold x and y of 8 points, 0 to 100, and a digit.</source>
        <translation>{path} の {number} 行目を解釈できません。8 点の x と y（0 から 100）と数字 1 個が必要です。</translation>
    </message>
    <message>
        <source>{path} has no column of labels beside 784 of pixels; name a table that has.</source>
        <translation>{path} には画素の 784 列のほかにラベルの列がありません。ラベルのある表を指定してください。</translation>
    </message>
    <message>
        <source>Line {number} of {path} holds pixels outside 0 to 255; bring them to this range.</source>
        <translation>{path} の {number} 行目に 0 から 255 の範囲外の画素があります。この範囲にしてください。</translation>
    </message>
    <message>
        <source>something other than numbers</source>
        <translation>数値以外のもの</translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers</source>
        <translation>
            <numerusform>{n} 個の数</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of {path} is no label and 784 pixels ({held}); get the file anew.</source>
        <translation>{path} の {number} 行目がラベルと 784 画素ではありません（{held}）。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>{path} holds no digits of UJIpenchars2; name the file of that collection.</source>
        <translation>{path} には UJIpenchars2 の数字がありません。そのデータのファイルを指定してください。</translation>
    </message>
    <message>
        <source>{path} ends in the middle of a digit; get the file anew.</source>
        <translation>{path} は数字の途中で終わっています。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>Line {number} of {path} is not understood: {what}; get the file anew.</source>
        <translation>{path} の {number} 行目を解釈できません: {what}。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>{path} is missing; put the pen strokes there, or name their folder.</source>
        <translation>{path} がありません。そこにストロークのファイルを置くか、フォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The text in {path} cannot be read ({error}); get the file anew.</source>
        <translation>{path} のテキストを読めません（{error}）。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>行が長すぎます</translation>
    </message>
    <message numerus="yes">
        <source>it has over {most} bytes or {n} lines</source>
        <translation>
            <numerusform>{most} バイトまたは {n} 行を超えています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path} holds over {n} drawings; use a part of it.</source>
        <translation>
            <numerusform>{path} には {n} 個を超える絵があります。一部を使ってください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line {number} of {path} is in a stroke of over {n} points; get the file anew.</source>
        <translation>
            <numerusform>{path} の {number} 行目は {n} 点を超える線の中にあります。ファイルを入手し直してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no images among {list}; name MNIST, or others, too.</source>
        <translation>{list} の中に画像がありません。MNIST などの画像も指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>There are no digits to learn from beside the {n} held-out ones; get MNIST.</source>
        <translation>
            <numerusform>取り分けた {n} 個のほかに学べる数字がありません。MNIST を入手してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A batch of {batch_size} is more than the {n} digits there are; choose a smaller one.</source>
        <translation>
            <numerusform>バッチサイズ {batch_size} は数字の総数 {n} を超えています。小さくしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is no file but a pipe or a device; name a file.</source>
        <translation>{path} はファイルではなく、パイプかデバイスです。ファイルを指定してください。</translation>
    </message>
    <message>
        <source>{path} holds no digits; name a file that does.</source>
        <translation>{path} には数字がありません。数字のあるファイルを指定してください。</translation>
    </message>
    <message>
        <source>{path} does not exist; check the name.</source>
        <translation>{path} は存在しません。名前を確認してください。</translation>
    </message>
    <message>
        <source>{path} has neither {first} nor {second}, nor folders named 0 to 9; name the files themselves.</source>
        <translation>{path} には {first} も {second} も、0 から 9 という名前のフォルダーもありません。ファイルそのものを指定してください。</translation>
    </message>
    <message>
        <source>Pen strokes</source>
        <translation>ストローク</translation>
    </message>
    <message>
        <source>Swiss scans</source>
        <translation>スイスのスキャン</translation>
    </message>
    <message>
        <source>Spanish pen strokes</source>
        <translation>スペインのストローク</translation>
    </message>
    <message>
        <source>{named} has no {file}; name the folder that has it.</source>
        <translation>{named} に {file} がありません。それがあるフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{file} is nowhere: download it on the Train page, or name its folder with --data or in DIGITPAD_DATA.</source>
        <translation>{file} が見つかりません。「訓練」ページでダウンロードするか、--data または DIGITPAD_DATA でフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{file} is nowhere: download it on the Train page or by `python -m digitpad_training.sources --download`, or name its folder with --data or in DIGITPAD_DATA.</source>
        <translation>{file} が見つかりません。「訓練」ページか `python -m digitpad_training.sources --download` でダウンロードするか、--data または DIGITPAD_DATA でフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{path} is not as it was published (its checksum differs); get it anew.</source>
        <translation>{path} の内容は公開されたものと違います（チェックサムの不一致）。入手し直してください。</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>画像</translation>
    </message>
    <message numerus="yes">
        <source>{name} shows more than {n} pieces of ink; cut out the number to read.</source>
        <translation>
            <numerusform>{name} にはインクのかたまりが {n} 個より多くあります。読む数だけを切り抜いてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has more than {size} MB; save the drawing as PNG and open that.</source>
        <translation>{name} は {size} MB を超えています。絵を PNG で保存して、それを開いてください。</translation>
    </message>
    <message>
        <source>{name} was changed after digitpad had saved it, and is no drawing any more; save it as PNG and open that.</source>
        <translation>{name} は digitpad が保存した後に変更されていて、もう絵ではありません。PNG で保存して、それを開いてください。</translation>
    </message>
    <message>
        <source>{name} shows no ink; use an image with a digit on plain paper.</source>
        <translation>{name} にはインクがありません。無地の紙に書いた数字の画像を使ってください。</translation>
    </message>
    <message>
        <source>{name} needs more memory than an image may take; make it smaller.</source>
        <translation>{name} に必要なメモリが画像 1 枚の上限を超えています。小さくしてください。</translation>
    </message>
    <message>
        <source>{name} is a folder; name the image files in it.</source>
        <translation>{name} はフォルダーです。中の画像ファイルを指定してください。</translation>
    </message>
    <message>
        <source>{name} is of a kind that is not read ({kind}); save it as PNG or JPEG and open that.</source>
        <translation>{name} はここでは読めない形式です（{kind}）。PNG か JPEG で保存して、それを開いてください。</translation>
    </message>
    <message>
        <source>{name} does not exist; check the name.</source>
        <translation>{name} は存在しません。名前を確認してください。</translation>
    </message>
    <message>
        <source>it is damaged or incomplete</source>
        <translation>壊れているか、不完全です</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}; try another copy of it.</source>
        <translation>{name} を読めません: {reason}。別のコピーを試してください。</translation>
    </message>
    <message numerus="yes">
        <source>{name} is a JPEG of more than {n} scans; save it as an ordinary one.</source>
        <translation>
            <numerusform>{name} は走査が {n} 回を超える JPEG です。普通の JPEG で保存してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is no PNG, JPEG, BMP, WebP, TIFF or GIF image; convert it to one.</source>
        <translation>{name} は PNG、JPEG、BMP、WebP、TIFF、GIF のどれでもありません。変換してください。</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} million pixels; make it smaller.</source>
        <translation>
            <numerusform>{name} は {n} メガピクセルを超えています。小さくしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>a HEIC image</source>
        <translation>HEIC 画像</translation>
    </message>
    <message>
        <source>an AVIF image</source>
        <translation>AVIF 画像</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation>JPEG 2000 画像</translation>
    </message>
    <message>
        <source>a JPEG XL image</source>
        <translation>JPEG XL 画像</translation>
    </message>
    <message>
        <source>a Photoshop image</source>
        <translation>Photoshop 画像</translation>
    </message>
    <message>
        <source>an SVG that was not saved by digitpad</source>
        <translation>digitpad 以外で保存された SVG 画像</translation>
    </message>
    <message>
        <source>The export was ended at its limit: {limit}.</source>
        <translation>書き出しは上限に達したため終了しました: {limit}。</translation>
    </message>
    <message>
        <source>The import was ended at its limit: {limit}.</source>
        <translation>読み込みは上限に達したため終了しました: {limit}。</translation>
    </message>
    <message>
        <source>{size} GB of memory</source>
        <translation>{size} GB のメモリ</translation>
    </message>
    <message>
        <source>{seconds} minutes</source>
        <translation>{seconds} 分</translation>
    </message>
    <message>
        <source>No temporary files can be written ({reason}); make room for them, or set TMPDIR.</source>
        <translation>一時ファイルを書き込めません（{reason}）。空きを作るか、TMPDIR を設定してください。</translation>
    </message>
    <message>
        <source>The export failed: its process ended unexpectedly ({how}), for want of memory or because the file is damaged.</source>
        <translation>書き出しに失敗しました。メモリ不足かファイルの破損のため、プロセスが予期せず終了しました（{how}）。</translation>
    </message>
    <message>
        <source>The import failed: its process ended unexpectedly ({how}), for want of memory or because the file is damaged.</source>
        <translation>読み込みに失敗しました。メモリ不足かファイルの破損のため、プロセスが予期せず終了しました（{how}）。</translation>
    </message>
    <message>
        <source>The process that reads the digits has ended; choose them again.</source>
        <translation>数字を読むプロセスが終了しました。選び直してください。</translation>
    </message>
    <message>
        <source>{path} is damaged or of an unknown kind; get it anew.</source>
        <translation>{path} は壊れているか、不明な種類です。入手し直してください。</translation>
    </message>
    <message>
        <source>{name} takes longer than {seconds} seconds to read; save it in a simpler form.</source>
        <translation>{name} は読むのに {seconds} 秒より長くかかります。より単純な形で保存してください。</translation>
    </message>
    <message>
        <source>{name} cannot be read: it needs more than 1 GB of memory, or is damaged; make it smaller.</source>
        <translation>{name} を読めません。1 GB を超えるメモリが必要か、壊れています。小さくしてください。</translation>
    </message>
    <message>
        <source>The folder of models {models} cannot be written ({reason}); check it, and that there is room.</source>
        <translation>モデルのフォルダー {models} に書き込めません（{reason}）。フォルダーと空きを確認してください。</translation>
    </message>
    <message>
        <source>The model cannot be put in {models} ({reason}); check it, and that there is room.</source>
        <translation>モデルを {models} に置けません（{reason}）。フォルダーと空きを確認してください。</translation>
    </message>
    <message>
        <source>The import failed: its package refers to other places.</source>
        <translation>読み込みに失敗しました。パッケージがほかの場所を参照しています。</translation>
    </message>
    <message numerus="yes">
        <source>{path} could not be read within the limits of 2 GB and {n} seconds; use a part of it, or get it anew.</source>
        <translation>
            <numerusform>{path} を 2 GB と {n} 秒の制限内で読めませんでした。一部を使うか、入手し直してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>no more samples came</source>
        <translation>サンプルが届かなくなりました</translation>
    </message>
    <message>
        <source>{path} needs more than 2 GB of memory; use a part of it.</source>
        <translation>{path} には 2 GB を超えるメモリが必要です。一部を使ってください。</translation>
    </message>
    <message>
        <source>No process can be started ({reason}); close other programs and try again.</source>
        <translation>プロセスを開始できません（{reason}）。ほかのプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>exit status {code}</source>
        <translation>終了コード {code}</translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation>シグナル {name}</translation>
    </message>
    <message>
        <source>The training was stopped; what it had learned is still kept.</source>
        <translation>訓練を停止しました。学んだことは残っています。</translation>
    </message>
    <message>
        <source>The training did not answer and was ended; its last whole epoch is kept.</source>
        <translation>訓練が応答しないため終了しました。最後に完了したエポックは残っています。</translation>
    </message>
    <message>
        <source>epoch {epoch}, step {step}</source>
        <translation>エポック {epoch}、ステップ {step}</translation>
    </message>
    <message numerus="yes">
        <source>The training has not answered for {n} seconds and was ended.</source>
        <translation>
            <numerusform>訓練が {n} 秒間応答しないため、終了しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The training&apos;s process ended unexpectedly ({how}).</source>
        <translation>訓練のプロセスが予期せず終了しました（{how}）。</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>sigmoids</source>
        <translation>シグモイド</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>ロジット</translation>
    </message>
    <message>
        <source>Exporting to {name}, and checking it…</source>
        <translation>{name} に書き出して確認しています…</translation>
    </message>
    <message numerus="yes">
        <source>{n} digits in {runtime}: largest difference of a probability {difference}, the same digit on {share}</source>
        <translation>
            <numerusform>{runtime} で数字 {n} 個: 確率の差は最大 {difference}、同じ数字になった割合 {share}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is written. {check}.</source>
        <translation>{name} を書き出しました。{check}。</translation>
    </message>
    <message>
        <source>Importing {name}, and trying it on known digits…</source>
        <translation>{name} を読み込み、既知の数字で試しています…</translation>
    </message>
    <message>
        <source>values {range}</source>
        <translation>値の範囲 {range}</translation>
    </message>
    <message>
        <source>bright ink</source>
        <translation>明るいインク</translation>
    </message>
    <message>
        <source>dark ink</source>
        <translation>暗いインク</translation>
    </message>
    <message>
        <source>images transposed</source>
        <translation>転置した画像</translation>
    </message>
    <message>
        <source>images padded to {side}x{side}</source>
        <translation>{side}x{side} に余白を足した画像</translation>
    </message>
    <message>
        <source>images enlarged to {side}x{side}</source>
        <translation>{side}x{side} に拡大した画像</translation>
    </message>
    <message>
        <source>outputs: {outputs}</source>
        <translation>出力: {outputs}</translation>
    </message>
    <message>
        <source>{how}; {share} of digits made to try it on read right</source>
        <translation>{how}。試用の数字を正しく読んだ割合 {share}</translation>
    </message>
    <message>
        <source>{name} is imported: {how}.</source>
        <translation>{name} を読み込みました: {how}。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>{name} is a pickle, which could run anything when it is read; export the network to ONNX (torch.onnx.export) and import that.</source>
        <translation>{name} は pickle で、読むと何でも実行されかねません。ネットワークを ONNX に書き出して（torch.onnx.export）、それを読み込んでください。</translation>
    </message>
    <message>
        <source>{name} is a pickle, which could run anything when it is read; export the network to ONNX (of scikit-learn by skl2onnx) and import that.</source>
        <translation>{name} は pickle で、読むと何でも実行されかねません。ネットワークを ONNX に書き出して（scikit-learn なら skl2onnx）、それを読み込んでください。</translation>
    </message>
    <message>
        <source>{name} holds the numbers of MATLAB, not a network; export it to ONNX (exportONNXNetwork) and import that.</source>
        <translation>{name} は MATLAB の数値で、ネットワークではありません。ONNX に書き出して（exportONNXNetwork）、それを読み込んでください。</translation>
    </message>
    <message>
        <source>{name} is a model of Core ML, which is not read here; export the network to ONNX or save it as .keras.</source>
        <translation>{name} は Core ML のモデルで、ここでは読めません。ネットワークを ONNX に書き出すか、.keras で保存してください。</translation>
    </message>
    <message>
        <source>{name} is a frozen graph of TensorFlow, which is not read here; convert it to .tflite, or to ONNX by tf2onnx.</source>
        <translation>{name} は TensorFlow の凍結グラフで、ここでは読めません。.tflite に変換するか、tf2onnx で ONNX に変換してください。</translation>
    </message>
    <message>
        <source>{name} is a checkpoint, weights without a network; save the whole model (model.save) as .keras.</source>
        <translation>{name} はチェックポイントで、重みだけです。モデル全体を .keras で保存してください（model.save）。</translation>
    </message>
    <message>
        <source>{name} holds weights alone, without a network; export the network to ONNX or save it as .keras.</source>
        <translation>{name} には重みだけがあり、ネットワークがありません。ネットワークを ONNX に書き出すか、.keras で保存してください。</translation>
    </message>
    <message>
        <source>{name} holds arrays, not a network; save the whole model (model.save) as .keras.</source>
        <translation>{name} は配列で、ネットワークではありません。モデル全体を .keras で保存してください（model.save）。</translation>
    </message>
    <message>
        <source>{name} is a model of Caffe, which is not read here; export the network to ONNX and import that.</source>
        <translation>{name} は Caffe のモデルで、ここでは読めません。ネットワークを ONNX に書き出して、それを読み込んでください。</translation>
    </message>
    <message>
        <source>{name} is a part of a SavedModel; choose the folder that it lies in.</source>
        <translation>{name} は SavedModel の一部です。それが入っているフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{name} is compressed; unpack it and import what is in it.</source>
        <translation>{name} は圧縮されています。展開して中身を読み込んでください。</translation>
    </message>
    <message>
        <source>{name} is another kind of file, or damaged, whatever its name says; save the model again, as .keras.</source>
        <translation>{name} は名前とは違う種類のファイルか、壊れています。モデルを .keras で保存し直してください。</translation>
    </message>
    <message>
        <source>{name} is an unpacked .keras file; pack its three files into a zip called {stem}.keras.</source>
        <translation>{name} は展開された .keras ファイルです。3 つのファイルを {stem}.keras という zip にまとめてください。</translation>
    </message>
    <message>
        <source>{name} is a folder without a saved_model.pb or a model.json; choose the file of a model.</source>
        <translation>フォルダー {name} に saved_model.pb も model.json もありません。モデルのファイルを選んでください。</translation>
    </message>
    <message>
        <source>Keras, HDF5</source>
        <translation>Keras、HDF5</translation>
    </message>
    <message>
        <source>LiteRT, 16 bits</source>
        <translation>LiteRT、16 ビット</translation>
    </message>
    <message>
        <source>LiteRT, 8 bits</source>
        <translation>LiteRT、8 ビット</translation>
    </message>
    <message>
        <source>LiteRT, 8 bits throughout</source>
        <translation>LiteRT、すべて 8 ビット</translation>
    </message>
    <message>
        <source>C array of the LiteRT model</source>
        <translation>LiteRT モデルの C 配列</translation>
    </message>
    <message>
        <source>C array, 8 bits throughout</source>
        <translation>C 配列、すべて 8 ビット</translation>
    </message>
    <message>
        <source>TensorFlow.js layers model</source>
        <translation>TensorFlow.js レイヤーモデル</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>There is no format {name}; choose one of {list}.</source>
        <translation>形式 {name} はありません。{list} から選んでください。</translation>
    </message>
    <message>
        <source>export to {id}</source>
        <translation>{id} への書き出し</translation>
    </message>
    <message>
        <source>exporting models</source>
        <translation>モデルの書き出し</translation>
    </message>
    <message>
        <source>importing networks</source>
        <translation>ネットワークの読み込み</translation>
    </message>
    <message>
        <source>An export to {id} needs {names}, not installed; install with pip install &apos;digitpad[export]&apos;.</source>
        <translation>{id} への書き出しに必要な {names} がインストールされていません。pip install &apos;digitpad[export]&apos; でインストールしてください。</translation>
    </message>
    <message>
        <source>An import needs {list}; install with pip install &apos;digitpad[train]&apos;.</source>
        <translation>読み込みには {list} が必要です。pip install &apos;digitpad[train]&apos; でインストールしてください。</translation>
    </message>
    <message>
        <source>A file of the format {id} ends in {suffix}; call it {name}{suffix}.</source>
        <translation>形式 {id} のファイル名は {suffix} で終わります。{name}{suffix} にしてください。</translation>
    </message>
    <message>
        <source>{path} is a folder; choose the name of a file.</source>
        <translation>{path} はフォルダーです。ファイル名を選んでください。</translation>
    </message>
    <message>
        <source>{path} is a file; choose a new folder.</source>
        <translation>{path} はファイルです。新しいフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{path} exists already; choose a new folder.</source>
        <translation>{path} はすでにあります。新しいフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{path} exists already; choose another name, or add --force.</source>
        <translation>{path} はすでにあります。別の名前を選ぶか、--force を付けてください。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); see that you may read it, or use a copy of it.</source>
        <translation>{path} を読めません（{reason}）。読む権限を確認するか、コピーを使ってください。</translation>
    </message>
    <message>
        <source>{name} does not exist or is no file; check the name.</source>
        <translation>{name} は存在しないか、ファイルではありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>{name} is empty; save the model again.</source>
        <translation>{name} は空です。モデルを保存し直してください。</translation>
    </message>
    <message numerus="yes">
        <source>{folder} holds more than {n} files; move the network to a folder of its own.</source>
        <translation>
            <numerusform>{folder} には {n} 個を超えるファイルがあります。ネットワークを専用のフォルダーに移してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has {size} MB, more than {most}; use a smaller network.</source>
        <translation>{name} は {size} MB で、{most} を超えています。小さいネットワークを使ってください。</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} operations; use a smaller network.</source>
        <translation>
            <numerusform>{name} の演算が {n} 個を超えています。小さいネットワークを使ってください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden layers are numbers of units from 1 to {n}, such as 128, 64; before them there may be convolutions, such as conv 16, conv 32, 64.</source>
        <translation>
            <numerusform>隠れ層は 1 から {n} のユニット数です（例: 128, 64）。その前に畳み込みを置けます（例: conv 16, conv 32, 64）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Convolutions come before the layers of units, as in conv 16, conv 32, 64; change the order.</source>
        <translation>畳み込みは conv 16, conv 32, 64 のようにユニットの層より前に置きます。順序を変えてください。</translation>
    </message>
    <message numerus="yes">
        <source>After {n} convolutions an image has one pixel left; use {n} at most.</source>
        <translation>
            <numerusform>畳み込みを {n} 回行うと画像は 1 画素になります。{n} 回までにしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A convolution has from 1 to {n} filters; choose fewer.</source>
        <translation>
            <numerusform>畳み込みのフィルターは 1 から {n} 個です。減らしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A network of {n} hidden layers does not learn; use {most} at most.</source>
        <translation>
            <numerusform>隠れ層が {n} 個のネットワークは学べません。{most} 個までにしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The training was stopped before its first epoch was over; there is nothing to keep.</source>
        <translation>最初のエポックが終わる前に訓練を停止しました。残すものはありません。</translation>
    </message>
    <message>
        <source>a recipe without a name</source>
        <translation>名前のないレシピ</translation>
    </message>
    <message>
        <source>{what} where a recipe has something else</source>
        <translation>レシピのほかの値があるべき所に {what} があります</translation>
    </message>
    <message>
        <source>{name} is not within {least} and {most}</source>
        <translation>{name} が {least} から {most} の範囲にありません</translation>
    </message>
    <message>
        <source>an augmentation is not within 0 and {most}</source>
        <translation>変形の値が 0 から {most} の範囲にありません</translation>
    </message>
    <message>
        <source>a recipe has no {what}</source>
        <translation>レシピに足りないもの: {what}</translation>
    </message>
    <message>
        <source>two hidden layers of 128, ReLU, softmax</source>
        <translation>128 ユニットの隠れ層 2 つ、ReLU、ソフトマックス</translation>
    </message>
    <message>
        <source>97 % training, 96 % test</source>
        <translation>訓練 97%、テスト 96%</translation>
    </message>
    <message>
        <source>no hidden layer, ten sigmoid outputs divided by their sum</source>
        <translation>隠れ層なし、10 個のシグモイド出力を合計で割る</translation>
    </message>
    <message>
        <source>one hidden layer of 100, ReLU, ten sigmoid outputs divided by their sum</source>
        <translation>100 ユニットの隠れ層 1 つ、ReLU、10 個のシグモイド出力を合計で割る</translation>
    </message>
    <message>
        <source>over 97 %</source>
        <translation>97% 超</translation>
    </message>
    <message>
        <source>one hidden layer of 128, ReLU, softmax</source>
        <translation>128 ユニットの隠れ層 1 つ、ReLU、ソフトマックス</translation>
    </message>
    <message>
        <source>98.9 % training, 97.19 % validation</source>
        <translation>訓練 98.9%、検証 97.19%</translation>
    </message>
    <message>
        <source>the same network, past 97 % in the shortest time</source>
        <translation>同じネットワーク、最短時間で 97% を超える</translation>
    </message>
    <message>
        <source>hidden layers of 512 and 128, sigmoid, softmax</source>
        <translation>512 と 128 ユニットの隠れ層、シグモイド、ソフトマックス</translation>
    </message>
    <message>
        <source>two hidden layers of 50, ReLU, ten sigmoid outputs divided by their sum</source>
        <translation>50 ユニットの隠れ層 2 つ、ReLU、10 個のシグモイド出力を合計で割る</translation>
    </message>
    <message>
        <source>about 99 %</source>
        <translation>約 99%</translation>
    </message>
    <message>
        <source>hidden layers of 512 and 256 with batch normalisation and dropout</source>
        <translation>512 と 256 ユニットの隠れ層、バッチ正規化とドロップアウト付き</translation>
    </message>
    <message>
        <source>the same, learning from bent digits</source>
        <translation>同じもの、変形した数字から学ぶ</translation>
    </message>
    <message>
        <source>five convolutions of 16, 32 and 48 filters, one hidden layer of 128</source>
        <translation>16、32、48 フィルターの畳み込み 5 つ、128 ユニットの隠れ層 1 つ</translation>
    </message>
    <message>
        <source>the network that ships with the program</source>
        <translation>プログラムに付属するネットワーク</translation>
    </message>
    <message>
        <source>The network that tells digits from the rest is missing or damaged; install digitpad again.</source>
        <translation>数字とそれ以外を見分けるネットワークがないか、壊れています。digitpad をインストールし直してください。</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>インク</translation>
    </message>
    <message>
        <source>The pad keeps the path of your pen. The frame is around what counts; stray dots do not.</source>
        <translation>パッドはペンの道筋を記録します。枠が囲むのは読み取りに使う部分で、離れた点は含みません。</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Only the part with ink is kept, and your pen is made equally wide: place and pen do not matter.</source>
        <translation>インクのある部分だけを残し、ペンの太さをそろえます。場所やペンは関係ありません。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>The ink is shrunk until its longer side has 20 pixels: how large you draw does not matter.</source>
        <translation>長い方の辺が 20 画素になるまでインクを縮めます。大きく書いても小さく書いても関係ありません。</translation>
    </message>
    <message>
        <source>Centre of mass</source>
        <translation>重心</translation>
    </message>
    <message>
        <source>The dot is where the ink would balance on a needle. It moves to where the lines cross.</source>
        <translation>点は、インクを針の上で釣り合わせられる位置です。2 本の線が交わる所へ動きます。</translation>
    </message>
    <message>
        <source>This is all that the network sees: 784 numbers, from 0 for black to 1 for white.</source>
        <translation>ネットワークが見るのはこれだけです。黒の 0 から白の 1 まで、784 個の数です。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Layer after layer weighs these numbers, as it learnt from many digits, until ten are left.</source>
        <translation>ネットワークは多くの数字から学んだとおりに、1 層ずつこれらの数に重みを付け、最後に 10 個にします。</translation>
    </message>
    <message>
        <source>Thin frames: groups of strokes that were tried. Thick ones: the best chain, your number.</source>
        <translation>細い枠は試した線の組、太い枠は最もよい並び、つまりあなたの数です。</translation>
    </message>
    <message>
        <source>Your {digit}, step by step</source>
        <translation>あなたの {digit} を順に見る</translation>
    </message>
    <message>
        <source>The {digit} of your {number}, step by step</source>
        <translation>あなたの {number} の {digit} を順に見る</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} 画素</translation>
    </message>
    <message numerus="yes">
        <source>{n} pixel(s) with ink</source>
        <translation>
            <numerusform>インクのある画素 {n} 個</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit} with {share}</source>
        <translation>{digit}、{share}</translation>
    </message>
    <message numerus="yes">
        <source>{n} right</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>右へ {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>左へ {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} down</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>下へ {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} up</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>上へ {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>In the middle already</source>
        <translation>すでに中央にあります</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of {n} group(s) chosen</source>
        <translation>
            <numerusform>{n} 組のうち {chosen} 組を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>From an image</source>
        <translation>画像から</translation>
    </message>
    <message numerus="yes">
        <source>An image and {n} stroke(s)</source>
        <translation>
            <numerusform>画像と線 {n} 本</numerusform>
        </translation>
    </message>
    <message>
        <source>Image: {how}</source>
        <translation>画像: {how}</translation>
    </message>
    <message>
        <source>Moved: {moves}</source>
        <translation>移動: {moves}</translation>
    </message>
    <message numerus="yes">
        <source>{n} stroke(s)</source>
        <translation>
            <numerusform>線 {n} 本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} point(s)</source>
        <translation>
            <numerusform>点 {n} 個</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be imported ({what}); use a network of plain layers.</source>
        <translation>{name} は読み込めません（{what}）。普通の層のネットワークを使ってください。</translation>
    </message>
    <message>
        <source>{name} is damaged or no LiteRT model; save it again.</source>
        <translation>{name} は壊れているか、LiteRT モデルではありません。保存し直してください。</translation>
    </message>
    <message>
        <source>sparse tensors, or the same name again and again</source>
        <translation>疎テンソル、または同じ名前の繰り返し</translation>
    </message>
    <message>
        <source>it has several graphs or loops</source>
        <translation>複数のグラフかループがあります</translation>
    </message>
    <message>
        <source>it has more than one input or output</source>
        <translation>入力か出力が 2 つ以上あります</translation>
    </message>
    <message>
        <source>it has no path from its input to its output</source>
        <translation>入力から出力への道がありません</translation>
    </message>
    <message>
        <source>it has numbers in more axes than any image</source>
        <translation>数値の軸がどの画像よりも多くなっています</translation>
    </message>
    <message>
        <source>it sums its numbers in an unusual way</source>
        <translation>特殊な方法で合計しています</translation>
    </message>
    <message>
        <source>it answers with the digit alone ({kind}) and not with how likely each is</source>
        <translation>数字だけを答え（{kind}）、それぞれの確からしさを答えません</translation>
    </message>
    <message>
        <source>it has the operator {kind}</source>
        <translation>演算子 {kind} があります</translation>
    </message>
    <message>
        <source>it takes a logarithm of something other than its answers</source>
        <translation>答え以外のものの対数をとっています</translation>
    </message>
    <message>
        <source>it joins along another axis than the channels</source>
        <translation>チャネル以外の軸に沿って連結しています</translation>
    </message>
    <message>
        <source>it divides by numbers that it computes</source>
        <translation>計算した数で割っています</translation>
    </message>
    <message>
        <source>it has dilated filters</source>
        <translation>拡張畳み込みがあります</translation>
    </message>
    <message>
        <source>it takes the mean in an unusual way</source>
        <translation>特殊な方法で平均しています</translation>
    </message>
    <message>
        <source>it pads its images in an unusual way</source>
        <translation>特殊な方法で画像に余白を足しています</translation>
    </message>
    <message>
        <source>it turns its numbers around</source>
        <translation>軸の順序を入れ替えています</translation>
    </message>
    <message>
        <source>it has a softmax of an unusual kind</source>
        <translation>特殊なソフトマックスがあります</translation>
    </message>
    <message>
        <source>it has arithmetic of an unusual kind</source>
        <translation>特殊な計算があります</translation>
    </message>
    <message>
        <source>it computes its own weights</source>
        <translation>自分で重みを計算しています</translation>
    </message>
    <message>
        <source>it has the same weights again and again</source>
        <translation>同じ重みが何度もあります</translation>
    </message>
    <message>
        <source>This network cannot be followed layer by layer ({what}).</source>
        <translation>このネットワークは層ごとに追えません（{what}）。</translation>
    </message>
    <message>
        <source>it does not end in ten answers</source>
        <translation>10 個の答えで終わりません</translation>
    </message>
    <message>
        <source>it has more than {most} MB</source>
        <translation>{most} MB を超えています</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>このネットワーク</translation>
    </message>
    <message>
        <source>it computes more numbers than can be shown</source>
        <translation>表示しきれない数を計算します</translation>
    </message>
    <message>
        <source>it is damaged or too large</source>
        <translation>壊れているか、大きすぎます</translation>
    </message>
    <message>
        <source>it has layers of an unusual kind</source>
        <translation>特殊な層があります</translation>
    </message>
    <message>
        <source>The image, 28 × 28 pixels</source>
        <translation>画像、28 × 28 画素</translation>
    </message>
    <message numerus="yes">
        <source>{n} unit(s)</source>
        <translation>
            <numerusform>ユニット {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} feature map(s) of {size}</source>
        <translation>
            <numerusform>{size} の特徴マップ {n} 個</numerusform>
        </translation>
    </message>
    <message>
        <source>MNIST test digits</source>
        <translation>MNIST のテスト数字</translation>
    </message>
    <message>
        <source>test digits of its own data</source>
        <translation>独自データのテスト数字</translation>
    </message>
    <message>
        <source>writers it never saw</source>
        <translation>見たことのない書き手</translation>
    </message>
    <message>
        <source>a hand&apos;s samples that it had not learned</source>
        <translation>学んでいない筆跡のサンプル</translation>
    </message>
    <message>
        <source>digits made to try it on</source>
        <translation>試すために作った数字</translation>
    </message>
    <message>
        <source>Test digits of its own data</source>
        <translation>独自データのテスト数字</translation>
    </message>
    <message>
        <source>Writers it never saw</source>
        <translation>見たことのない書き手</translation>
    </message>
    <message>
        <source>A hand&apos;s samples that it had not learned</source>
        <translation>学んでいない筆跡のサンプル</translation>
    </message>
    <message>
        <source>Digits made to try it on</source>
        <translation>試すために作った数字</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>使用中のモデル</translation>
    </message>
    <message>
        <source>read right: {figures}</source>
        <translation>正しく読んだ割合: {figures}</translation>
    </message>
    <message>
        <source>It reads right: {figures}.</source>
        <translation>正しく読んだ割合: {figures}。</translation>
    </message>
    <message>
        <source>{network}: {figures}.</source>
        <translation>{network}: {figures}。</translation>
    </message>
    <message>
        <source>{heading}: {read}</source>
        <translation>{heading}: {read}</translation>
    </message>
    <message>
        <source>{right} of {digits} ({what})</source>
        <translation>{digits} 個中 {right} 個（{what}）</translation>
    </message>
    <message>
        <source>{share} ({what})</source>
        <translation>{share}（{what}）</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>{own} of its own</source>
        <translation>独自データの {own}</translation>
    </message>
    <message>
        <source>convolutions of {filters}</source>
        <translation>畳み込み {filters}</translation>
    </message>
    <message numerus="yes">
        <source>{n} weight(s)</source>
        <translation>
            <numerusform>重み {n} 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>{share} of {digits} read right</source>
        <translation>{digits} 個の {share} を正しく読みます</translation>
    </message>
    <message>
        <source>its fields are not those of a card</source>
        <translation>項目がカードのものではありません</translation>
    </message>
    <message>
        <source>its {name} is no short text</source>
        <translation>{name} が短いテキストではありません</translation>
    </message>
    <message>
        <source>its {name} has no named values</source>
        <translation>{name} に名前付きの値がありません</translation>
    </message>
    <message>
        <source>its preprocessing_version is no whole number</source>
        <translation>preprocessing_version が整数ではありません</translation>
    </message>
    <message>
        <source>it has too many sums</source>
        <translation>チェックサムが多すぎます</translation>
    </message>
    <message>
        <source>its sums are no SHA-256</source>
        <translation>チェックサムが SHA-256 ではありません</translation>
    </message>
    <message>
        <source>it has no figures for {part}</source>
        <translation>{part} の数値がありません</translation>
    </message>
    <message>
        <source>its accuracy for {part} is no share</source>
        <translation>{part} の正解率が割合ではありません</translation>
    </message>
    <message>
        <source>its number of digits for {part} is no count</source>
        <translation>{part} の数字の個数が正しい値ではありません</translation>
    </message>
    <message>
        <source>its confusion for {part} is no table of numbers</source>
        <translation>{part} の混同行列が数値の表ではありません</translation>
    </message>
    <message>
        <source>The network that comes with digitpad</source>
        <translation>digitpad に付属するネットワーク</translation>
    </message>
    <message>
        <source>The model {name} comes from elsewhere and was not tried yet; open it with digitpad first.</source>
        <translation>モデル {name} は外部から来たもので、まだ試していません。先に digitpad で開いてください。</translation>
    </message>
    <message>
        <source>There is no model {name}; choose one of {list}.</source>
        <translation>モデル {name} はありません。{list} から選んでください。</translation>
    </message>
    <message>
        <source>its last hidden layer</source>
        <translation>最後の隠れ層</translation>
    </message>
    <message>
        <source>the digit image itself</source>
        <translation>数字画像そのもの</translation>
    </message>
    <message>
        <source>preprocessing {version}, not {other}</source>
        <translation>前処理 {version}（必要なのは {other}）</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>it has no {file}</source>
        <translation>{file} がありません</translation>
    </message>
    <message>
        <source>it has no {name}</source>
        <translation>{name} がありません</translation>
    </message>
    <message>
        <source>it was made for another version of digitpad: {reason}</source>
        <translation>別のバージョンの digitpad 用です: {reason}</translation>
    </message>
    <message>
        <source>it has a {file} that cannot be read: {reason}</source>
        <translation>{file} が読めません: {reason}</translation>
    </message>
    <message>
        <source>it has a damaged {file}: it is no text</source>
        <translation>{file} が壊れています: テキストではありません</translation>
    </message>
    <message>
        <source>it has a damaged {file}: {reason}</source>
        <translation>{file} が壊れています: {reason}</translation>
    </message>
    <message>
        <source>it has a {name} that cannot be read: {reason}</source>
        <translation>{name} が読めません: {reason}</translation>
    </message>
    <message>
        <source>it has a {name} of more than {most} MB</source>
        <translation>{name} が {most} MB を超えています</translation>
    </message>
    <message>
        <source>it has a damaged or changed {name}</source>
        <translation>{name} が壊れているか、変更されています</translation>
    </message>
    <message>
        <source>The bundled model cannot be used ({what}); install digitpad again.</source>
        <translation>付属のモデルは使えません（{what}）。digitpad をインストールし直してください。</translation>
    </message>
    <message>
        <source>The model {folder} cannot be used ({what}); use another one.</source>
        <translation>モデル {folder} は使えません（{what}）。別のものを使ってください。</translation>
    </message>
    <message>
        <source>{file} cannot be read; remove it to use the bundled model.</source>
        <translation>{file} を読めません。付属のモデルを使うには削除してください。</translation>
    </message>
    <message>
        <source>{folder} is not among the models in {models}; move it there.</source>
        <translation>{folder} は {models} のモデルの中にありません。そこに移してください。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}; make room there.</source>
        <translation>{file} に書き込めません: {reason}。空きを作ってください。</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}; remove it to use the bundled model.</source>
        <translation>{file} を削除できません: {reason}。付属のモデルを使うには削除してください。</translation>
    </message>
    <message>
        <source>not a digit?</source>
        <translation>数字ではない?</translation>
    </message>
    <message>
        <source>There is too much ink for a number: it is read as one digit. Erase some, or undo.</source>
        <translation>数にしてはインクが多すぎるので、1 個の数字として読みます。少し消すか、元に戻してください。</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>マイナス</translation>
    </message>
    <message>
        <source>point</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>{first} or {second}?</source>
        <translation>{first} か {second}?</translation>
    </message>
    <message numerus="yes">
        <source>{answer}, {n} left out</source>
        <translation>
            <numerusform>{answer}、{n} 個省略</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}: {signs}, {said}</source>
        <translation>{number}: {signs}、{said}</translation>
    </message>
    <message>
        <source>or {other}?</source>
        <translation>または {other}?</translation>
    </message>
    <message>
        <source>{place} of {groups}: {said}</source>
        <translation>{groups} 個中 {place} 番目: {said}</translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s)</source>
        <translation>
            <numerusform>数字 {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line(s)</source>
        <translation>
            <numerusform>{n} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>&gt; {share}</source>
        <translation>&gt; {share}</translation>
    </message>
    <message>
        <source>over {share}</source>
        <translation>{share} を超える</translation>
    </message>
    <message>
        <source>{answer}, {share}</source>
        <translation>{answer}、{share}</translation>
    </message>
    <message>
        <source>{digit}: {share}</source>
        <translation>{digit}: {share}</translation>
    </message>
    <message>
        <source>your hand</source>
        <translation>あなたの筆跡</translation>
    </message>
    <message>
        <source>drawn by rule</source>
        <translation>規則で描いた数字</translation>
    </message>
    <message>
        <source>the part at the top left</source>
        <translation>左上の部分</translation>
    </message>
    <message>
        <source>the part at the top</source>
        <translation>上の部分</translation>
    </message>
    <message>
        <source>the part at the top right</source>
        <translation>右上の部分</translation>
    </message>
    <message>
        <source>the part on the left</source>
        <translation>左の部分</translation>
    </message>
    <message>
        <source>the part in the middle</source>
        <translation>中央の部分</translation>
    </message>
    <message>
        <source>the part on the right</source>
        <translation>右の部分</translation>
    </message>
    <message>
        <source>the part at the bottom left</source>
        <translation>左下の部分</translation>
    </message>
    <message>
        <source>the part at the bottom</source>
        <translation>下の部分</translation>
    </message>
    <message>
        <source>the part at the bottom right</source>
        <translation>右下の部分</translation>
    </message>
    <message>
        <source>the upright stroke at the top left</source>
        <translation>左上の縦線</translation>
    </message>
    <message>
        <source>the upright stroke at the top</source>
        <translation>上の縦線</translation>
    </message>
    <message>
        <source>the upright stroke at the top right</source>
        <translation>右上の縦線</translation>
    </message>
    <message>
        <source>the upright stroke on the left</source>
        <translation>左の縦線</translation>
    </message>
    <message>
        <source>the upright stroke in the middle</source>
        <translation>中央の縦線</translation>
    </message>
    <message>
        <source>the upright stroke on the right</source>
        <translation>右の縦線</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom left</source>
        <translation>左下の縦線</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom</source>
        <translation>下の縦線</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom right</source>
        <translation>右下の縦線</translation>
    </message>
    <message>
        <source>the level stroke at the top left</source>
        <translation>左上の横線</translation>
    </message>
    <message>
        <source>the level stroke at the top</source>
        <translation>上の横線</translation>
    </message>
    <message>
        <source>the level stroke at the top right</source>
        <translation>右上の横線</translation>
    </message>
    <message>
        <source>the level stroke on the left</source>
        <translation>左の横線</translation>
    </message>
    <message>
        <source>the level stroke in the middle</source>
        <translation>中央の横線</translation>
    </message>
    <message>
        <source>the level stroke on the right</source>
        <translation>右の横線</translation>
    </message>
    <message>
        <source>the level stroke at the bottom left</source>
        <translation>左下の横線</translation>
    </message>
    <message>
        <source>the level stroke at the bottom</source>
        <translation>下の横線</translation>
    </message>
    <message>
        <source>the level stroke at the bottom right</source>
        <translation>右下の横線</translation>
    </message>
    <message>
        <source>No part of the ink speaks for anything.</source>
        <translation>インクのどの部分も何も支持していません。</translation>
    </message>
    <message>
        <source>Speaks for {digit}: {part}.</source>
        <translation>{digit} を支持: {part}。</translation>
    </message>
    <message>
        <source>Speaks against {digit}: {part}.</source>
        <translation>{digit} に反対: {part}。</translation>
    </message>
    <message>
        <source>Speaks for {digit} rather than {other}: {part}.</source>
        <translation>{other} より {digit} を支持: {part}。</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>convolutions</source>
        <translation>畳み込み</translation>
    </message>
    <message>
        <source>pen strokes</source>
        <translation>ストローク</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Spanish strokes</source>
        <translation>スペインのストローク</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Both have the same recipe.</source>
        <translation>2 つのレシピは同じです。</translation>
    </message>
    <message>
        <source>{name}: {one} and {other}</source>
        <translation>{name}: {one} と {other}</translation>
    </message>
    <message>
        <source>What differs: {differences}.</source>
        <translation>違い: {differences}。</translation>
    </message>
    <message>
        <source>Of the same {digits} held-out digits the upper one reads {upper} right and the lower one {lower}; {upper_alone} only the upper one, {lower_alone} only the lower one.</source>
        <translation>取り分けた同じ数字 {digits} 個のうち、上は {upper}、下は {lower} を正しく読みます。上だけが正しいのは {upper_alone} 個、下だけは {lower_alone} 個です。</translation>
    </message>
    <message>
        <source>The difference is within chance ({p}).</source>
        <translation>差は偶然の範囲内です（{p}）。</translation>
    </message>
    <message>
        <source>The upper one reads better, and not by chance alone ({p}).</source>
        <translation>上のほうがよく読めていて、偶然だけではありません（{p}）。</translation>
    </message>
    <message>
        <source>The lower one reads better, and not by chance alone ({p}).</source>
        <translation>下のほうがよく読めていて、偶然だけではありません（{p}）。</translation>
    </message>
    <message>
        <source>{without} did not keep what it answered to each digit, so the two cannot be tested against each other.</source>
        <translation>{without} は数字ごとの答えを残していないので、2 つを検定で比べられません。</translation>
    </message>
    <message>
        <source>They were tried on different held-out digits, so the two cannot be tested against each other.</source>
        <translation>違う数字を取り分けて試したので、2 つを検定で比べられません。</translation>
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
            <numerusform>{n} 回の訓練: 取り分けた数字を平均 {mean} 正しく読み、標準偏差は {deviation} ポイントです（{lowest} から {highest}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Report (*.html)</source>
        <translation>レポート (*.html)</translation>
    </message>
    <message>
        <source>Keras script (*.py)</source>
        <translation>Keras スクリプト (*.py)</translation>
    </message>
    <message>
        <source>Notebook (*.ipynb)</source>
        <translation>ノートブック (*.ipynb)</translation>
    </message>
    <message>
        <source>{path} cannot be written: a run is written up as .html (a report), .py (a Keras script) or .ipynb (a notebook); choose one of these.</source>
        <translation>{path} に書き込めません。訓練は .html（レポート）、.py（Keras スクリプト）、.ipynb（ノートブック）にまとめます。どれかを選んでください。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another folder.</source>
        <translation>{path} に書き込めません（{reason}）。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{folder} has no recipe that can be read; choose a run that was trained here.</source>
        <translation>{folder} には読めるレシピがありません。ここで行った訓練を選んでください。</translation>
    </message>
    <message>
        <source>{parent} cannot be written to ({reason}); make room there.</source>
        <translation>{parent} に書き込めません（{reason}）。空きを作ってください。</translation>
    </message>
    <message>
        <source>A training for {folder} is under way already; choose another folder.</source>
        <translation>{folder} の訓練はすでに進行中です。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{file} holds no answers to held-out digits; train the network again to have some.</source>
        <translation>{file} には取り分けた数字への答えがありません。得るにはネットワークを訓練し直してください。</translation>
    </message>
    <message>
        <source>{file} has answers that are no digits; train the network again to have some.</source>
        <translation>{file} に数字でない答えがあります。得るにはネットワークを訓練し直してください。</translation>
    </message>
    <message>
        <source>It diverges: its loss is no number any more. Choose a smaller learning rate.</source>
        <translation>発散しています。損失が数値でなくなりました。学習率を小さくしてください。</translation>
    </message>
    <message>
        <source>It diverges: its loss rose from {loss} in epoch {epoch} to {now}. Choose a smaller learning rate.</source>
        <translation>発散しています。損失がエポック {epoch} の {loss} から {now} に上がりました。学習率を小さくしてください。</translation>
    </message>
    <message>
        <source>It does not learn: after {epoch} epochs it reads {share} of the digits, hardly more than by guessing. Choose another learning rate.</source>
        <translation>学んでいません。{epoch} エポック後も {share} しか読めず、当てずっぽうとほぼ同じです。別の学習率を選んでください。</translation>
    </message>
    <message>
        <source>It learns by heart: since epoch {epoch} its loss falls on the digits that it learns from, and rises on those that it does not. Fewer epochs, more dropout or more varied digits help.</source>
        <translation>丸暗記しています。エポック {epoch} から、学ぶ数字の損失は下がり、それ以外の損失は上がっています。エポックを減らしたり、ドロップアウトを増やしたり、数字を多様にしたりすると改善します。</translation>
    </message>
    <message numerus="yes">
        <source>{dead} of the {n} units of layer {number} have died: they answer 0 to every held-out digit that was tried. A smaller learning rate keeps more of them alive.</source>
        <translation>
            <numerusform>層 {number} の {n} ユニットのうち {dead} 個が死んでいます。取り分けた数字のどれを試しても 0 を出力します。学習率を小さくすると、より多くが生き残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} did not keep how its network looked inside; train it again to see that.</source>
        <translation>{folder} はネットワークの内部の様子を残していません。見るには訓練し直してください。</translation>
    </message>
    <message>
        <source>What {folder} kept of the inside of its network is damaged; train it again to see that.</source>
        <translation>{folder} が残したネットワークの内部は壊れています。見るには訓練し直してください。</translation>
    </message>
    <message>
        <source>no inside of a network</source>
        <translation>ネットワークの内部のデータではありません</translation>
    </message>
    <message>
        <source>A name has up to 60 letters, digits, spaces, dots and dashes, and begins with a letter or digit.</source>
        <translation>名前には文字、数字、空白、ドット、ハイフンを 60 文字まで使えます。最初は文字か数字にしてください。</translation>
    </message>
    <message>
        <source>There is a model called {name} already; choose another name.</source>
        <translation>{name} というモデルはすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{name} is in use; use another model, and then rename it.</source>
        <translation>{name} は使用中です。別のモデルを使ってから名前を変えてください。</translation>
    </message>
    <message>
        <source>{name} cannot be renamed ({reason}); close what has it open.</source>
        <translation>{name} の名前を変えられません（{reason}）。開いているものを閉じてください。</translation>
    </message>
    <message numerus="yes">
        <source>A note has at most {n} bytes; shorten it.</source>
        <translation>
            <numerusform>メモは {n} バイトまでです。短くしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The note cannot be kept in {folder} ({reason}); make room there.</source>
        <translation>メモを {folder} に残せません（{reason}）。空きを作ってください。</translation>
    </message>
    <message>
        <source>{folder} is a file; choose a new folder.</source>
        <translation>{folder} はファイルです。新しいフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{folder} holds other files than a run of digitpad; choose a new folder.</source>
        <translation>{folder} には digitpad の訓練以外のファイルがあります。新しいフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The run cannot be written to {folder} ({reason}); make room or choose another folder.</source>
        <translation>訓練を {folder} に書き込めません（{reason}）。空きを作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{parent} cannot be read ({reason}); check its permissions.</source>
        <translation>{parent} を読めません（{reason}）。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The history of {folder} is missing or damaged; train it again to have one.</source>
        <translation>{folder} の経過がないか、壊れています。得るには訓練し直してください。</translation>
    </message>
    <message>
        <source>The steps of {folder} are damaged; delete {file}.</source>
        <translation>{folder} のステップの記録が壊れています。{file} を削除してください。</translation>
    </message>
    <message>
        <source>The history of {folder} has no epochs; train it again to have one.</source>
        <translation>{folder} の経過にエポックがありません。得るには訓練し直してください。</translation>
    </message>
    <message>
        <source>The confusion matrix of {folder} is missing or damaged; train it again to have one.</source>
        <translation>{folder} の混同行列がないか、壊れています。得るには訓練し直してください。</translation>
    </message>
    <message>
        <source>no counts of ten digits</source>
        <translation>10 個の数字の個数ではありません</translation>
    </message>
    <message>
        <source>no epoch, or no share</source>
        <translation>エポックでないか、割合ではありません</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>{folder} を削除できません（{reason}）。手動で削除してください。</translation>
    </message>
    <message>
        <source>There is no run and no folder {named}; `digitpad runs` lists the runs.</source>
        <translation>{named} という訓練もフォルダーもありません。`digitpad runs` で訓練の一覧が出ます。</translation>
    </message>
    <message>
        <source>{folder} does not say how its network is built ({error}); train on from another one.</source>
        <translation>{folder} にはネットワークの作りが書かれていません（{error}）。別のものから訓練を続けてください。</translation>
    </message>
    <message>
        <source>{folder} is of a network that is not trained here; train on from another one.</source>
        <translation>{folder} のネットワークは、ここでは訓練できません。別のものから訓練を続けてください。</translation>
    </message>
    <message>
        <source>No unfinished training of {name} is kept beside {folder}; train it anew.</source>
        <translation>{folder} の隣に {name} の未完了の訓練は残っていません。新しく訓練してください。</translation>
    </message>
    <message>
        <source>The unfinished training beside {folder} is of {name}, not of {other}; resume that.</source>
        <translation>{folder} の隣の未完了の訓練は {name} のもので、{other} のものではありません。そちらを再開してください。</translation>
    </message>
    <message>
        <source>The unfinished training beside {folder} differs in its recipe ({list}); train it anew.</source>
        <translation>{folder} の隣の未完了の訓練はレシピが違います（{list}）。新しく訓練してください。</translation>
    </message>
    <message numerus="yes">
        <source>The unfinished training beside {folder} is planned for {n} epochs from its first step on; resume it with --epochs {n}, or leave that out.</source>
        <translation>
            <numerusform>{folder} の隣の未完了の訓練は最初から {n} エポックの予定です。--epochs {n} で再開するか、指定を外してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The unfinished training beside {folder} has learned {n} epochs already; choose {n} or more.</source>
        <translation>
            <numerusform>{folder} の隣の未完了の訓練はすでに {n} エポック学んでいます。{n} 以上を選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The training cannot be kept in {dir} ({reason}); make room and train again.</source>
        <translation>訓練を {dir} に残せません（{reason}）。空きを作って訓練し直してください。</translation>
    </message>
    <message>
        <source>There is no hand called {name}; add one first.</source>
        <translation>{name} という筆跡はありません。先に追加してください。</translation>
    </message>
    <message>
        <source>There is no hand called {name}; choose one of {hands}.</source>
        <translation>{name} という筆跡はありません。{hands} から選んでください。</translation>
    </message>
    <message>
        <source>There are several hands; choose one of {hands}.</source>
        <translation>筆跡が複数あります。{hands} から選んでください。</translation>
    </message>
    <message>
        <source>There are no samples yet; teach the pad, or collect some on the page Samples.</source>
        <translation>サンプルはまだありません。答えを直すか、「サンプル」ページで集めてください。</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} hands already; delete one first.</source>
        <translation>
            <numerusform>筆跡はすでに {n} 個あります。先に 1 つ削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The hand {name} was deleted, maybe in another window; choose another one.</source>
        <translation>筆跡 {name} は、おそらく別のウィンドウで削除されました。別のものを選んでください。</translation>
    </message>
    <message>
        <source>A hand needs a name; type one.</source>
        <translation>筆跡には名前が必要です。入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>A hand&apos;s name has at most {n} characters; type a shorter one.</source>
        <translation>
            <numerusform>筆跡の名前は {n} 文字までです。短くしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a hand called {name} already; type another name.</source>
        <translation>{name} という筆跡はすでにあります。別の名前を入力してください。</translation>
    </message>
    <message>
        <source>the name has characters that cannot be written</source>
        <translation>名前に書けない文字があります</translation>
    </message>
    <message>
        <source>The hand {name} cannot be kept in {folder} ({why}); make room there.</source>
        <translation>筆跡 {name} を {folder} に残せません（{why}）。空きを作ってください。</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) damaged, and renamed, as {aside}; the others are here.</source>
        <translation>
            <numerusform>{folder} にある筆跡 {hand} のサンプル {n} 個が壊れているため、{aside} のように名前を変えました。ほかはここにあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) damaged, and left there, since it cannot be renamed; the others are here.</source>
        <translation>
            <numerusform>{folder} にある筆跡 {hand} のサンプル {n} 個が壊れています。名前を変えられないため、そのままにしてあります。ほかはここにあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) of a newer version of digitpad, and left there; update digitpad to use them.</source>
        <translation>
            <numerusform>{folder} にある筆跡 {hand} のサンプル {n} 個はより新しいバージョンの digitpad のもので、そのままにしてあります。使うには digitpad を更新してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) not readable; see that you may read there.</source>
        <translation>
            <numerusform>{folder} にある筆跡 {hand} のサンプル {n} 個を読めません。読む権限を確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>{file} を削除できません（{reason}）。手動で削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>The hand {name} has {n} samples and may have {most}; there is no room for {count} more, so delete some, or add another hand.</source>
        <translation>
            <numerusform>筆跡 {name} にはサンプルが {n} 個あり、上限は {most} 個です。あと {count} 個は入らないので、いくつか削除するか、別の筆跡を追加してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} was deleted, so that nothing more can be learned there; choose another hand.</source>
        <translation>{folder} は削除されたので、そこではもう学べません。別の筆跡を選んでください。</translation>
    </message>
    <message>
        <source>A sample cannot be kept in {folder} ({reason}); make room there, or see that you may write there.</source>
        <translation>サンプルを {folder} に残せません（{reason}）。空きを作るか、書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>{path} holds no samples; name a file that does.</source>
        <translation>{path} にはサンプルがありません。サンプルのあるファイルを指定してください。</translation>
    </message>
    <message>
        <source>{path} holds samples that are too large; use a part of it.</source>
        <translation>{path} に大きすぎるサンプルがあります。一部を使ってください。</translation>
    </message>
    <message>
        <source>{path} is damaged ({error}); get it anew.</source>
        <translation>{path} は壊れています（{error}）。入手し直してください。</translation>
    </message>
    <message>
        <source>{name} in {path} says that it is a {label}; get the file anew.</source>
        <translation>{path} の {name} のラベルは {label} です。ファイルを入手し直してください。</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds {n} samples, and a hand may have {most}; use a part of it.</source>
        <translation>
            <numerusform>{path} にはサンプルが {n} 個あり、筆跡の上限は {most} 個です。一部を使ってください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in {path} is of a newer version of digitpad; update it.</source>
        <translation>{path} の {name} はより新しいバージョンの digitpad のものです。digitpad を更新してください。</translation>
    </message>
    <message>
        <source>{name} in {path} is no sample; get the file anew.</source>
        <translation>{path} の {name} はサンプルではありません。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>{path} does not say which digit its ink is; give each traceGroup an annotation of the type &quot;truth&quot;.</source>
        <translation>{path} には、インクがどの数字かの注釈がありません。各 traceGroup に種類 &quot;truth&quot; の注釈を付けてください。</translation>
    </message>
    <message>
        <source>{path} says of its ink what is no digit ({label}); give each traceGroup an annotation of the type &quot;truth&quot;.</source>
        <translation>{path} のインクに付いている注釈は数字ではありません（{label}）。各 traceGroup に種類 &quot;truth&quot; の注釈を付けてください。</translation>
    </message>
    <message>
        <source>{path} is too large ({error}); use a part of it.</source>
        <translation>{path} は大きすぎます（{error}）。一部を使ってください。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); check the name.</source>
        <translation>{path} を読めません（{reason}）。名前を確認してください。</translation>
    </message>
    <message>
        <source>{path} is no InkML ({error}); get the file anew.</source>
        <translation>{path} は InkML ではありません（{error}）。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>{path} defines entities, which no ink needs; get the file anew.</source>
        <translation>{path} はインクに不要なエンティティを定義しています。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>A trace in {path} is not understood: {what}; get the file anew.</source>
        <translation>{path} の軌跡を解釈できません: {what}。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>{path} has no suffix of a format; name it as {names}.</source>
        <translation>{path} には形式の拡張子がありません。{names} のような名前にしてください。</translation>
    </message>
    <message>
        <source>There are no samples to export; add some first.</source>
        <translation>書き出すサンプルがありません。先に追加してください。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another place.</source>
        <translation>{path} に書き込めません（{reason}）。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>None of the samples has strokes; export them as a zip file or as npz.</source>
        <translation>どのサンプルにもストロークがありません。zip か npz で書き出してください。</translation>
    </message>
    <message numerus="yes">
        <source>The hand {name} has {n} samples, too few to be learned for good; collect {least} or more.</source>
        <translation>
            <numerusform>筆跡 {name} のサンプルは {n} 個で、恒久的に学ぶには足りません。{least} 個以上集めてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>取り消しました。何も残していません。</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>数字を書いてください</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>Draw a digit here with the mouse, a stylus, a finger, or the keys: the space bar puts the pen down and lifts it, the arrows move it.</source>
        <translation>ここにマウス、スタイラス、指、またはキーで数字を書きます。スペースキーでペンを下ろしたり上げたりし、矢印キーで動かします。</translation>
    </message>
    <message>
        <source>&amp;Next number after a pause</source>
        <translation>間をおいて次の数へ(&amp;N)</translation>
    </message>
    <message>
        <source>Pause of &amp;{seconds} s</source>
        <translation>間隔 &amp;{seconds} 秒</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>ペン(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>消しゴム(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>細く(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>太く(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Only the stylus draws, not fingers</source>
        <translation>指でなくスタイラスだけで書く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pressure widens the line</source>
        <translation>筆圧で線を太くする(&amp;R)</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>ペンの太さ</translation>
    </message>
    <message>
        <source>Pen width ([ and ])</source>
        <translation>ペンの太さ ([ と ])</translation>
    </message>
    <message>
        <source>{tool} ({key})</source>
        <translation>{tool} ({key})</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo stroke</source>
        <translation>線を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo stroke</source>
        <translation>線をやり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo erasing</source>
        <translation>消去を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo erasing</source>
        <translation>消去をやり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo clearing</source>
        <translation>全消去を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo clearing</source>
        <translation>全消去をやり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo opening the image</source>
        <translation>画像を開く前に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo opening the image</source>
        <translation>画像を開き直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo showing the digit</source>
        <translation>数字の表示を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo showing the digit</source>
        <translation>数字の表示をやり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo bringing back</source>
        <translation>呼び戻しを元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo bringing back</source>
        <translation>呼び戻しをやり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面(&amp;F)</translation>
    </message>
    <message>
        <source>Reveal (R)</source>
        <translation>答えを見る (R)</translation>
    </message>
    <message>
        <source>Right (Y)</source>
        <translation>正解 (Y)</translation>
    </message>
    <message>
        <source>Wrong (X)</source>
        <translation>不正解 (X)</translation>
    </message>
    <message>
        <source>Network: {right} of {asked} right</source>
        <translation>ネットワーク: {asked} 問中 {right} 問正解</translation>
    </message>
    <message>
        <source>A drawing pad that recognises handwritten digits and numbers while they are drawn, shows what the network sees and why it answers so, and trains networks of your own.</source>
        <translation>書いている間に手書きの数字や数を読み、ネットワークが何を見てなぜそう答えるかを示し、自分のネットワークも訓練できるお絵かきパッドです。</translation>
    </message>
    <message>
        <source>What reads your drawings</source>
        <translation>絵を読むもの</translation>
    </message>
    <message>
        <source>There is no network in use.</source>
        <translation>使用中のネットワークはありません。</translation>
    </message>
    <message>
        <source>About digitpad</source>
        <translation>digitpad について</translation>
    </message>
    <message>
        <source>&amp;Licences of its components…</source>
        <translation>構成部品のライセンス(&amp;L)…</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the MIT licence.</source>
        <translation>バージョン {version}。MIT ライセンスの自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>Draw a digit to follow it step by step</source>
        <translation>数字を書くと順に追えます</translation>
    </message>
    <message>
        <source>There is no model; see the main window</source>
        <translation>モデルがありません。メインウィンドウを見てください</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>しくみ</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Step {number}: {title}</source>
        <translation>手順 {number}: {title}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>ライセンスの全文</translation>
    </message>
    <message>
        <source>Components of the program</source>
        <translation>プログラムの構成部品</translation>
    </message>
    <message>
        <source>{row} cannot be read ({reason}); install digitpad again.</source>
        <translation>{row} を読めません（{reason}）。digitpad をインストールし直してください。</translation>
    </message>
    <message>
        <source>Draw with the keys</source>
        <translation>キーで書く</translation>
    </message>
    <message>
        <source>Space puts the pen down and lifts it</source>
        <translation>スペースでペンを下ろす・上げる</translation>
    </message>
    <message>
        <source>Arrows move it, with Shift in small steps</source>
        <translation>矢印で動かす、Shift を押すと少しずつ</translation>
    </message>
    <message>
        <source>Full screen, messages</source>
        <translation>全画面、メッセージ</translation>
    </message>
    <message>
        <source>Esc leaves it, and takes them away</source>
        <translation>Esc で全画面を終了、メッセージを消す</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>これは何?</translation>
    </message>
    <message>
        <source>R reveals the answer; Y if it was right, X if it was wrong</source>
        <translation>R で答えを見る。正解なら Y、間違いなら X</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt</source>
        <translation>Ctrl や Alt なしのキー</translation>
    </message>
    <message>
        <source>The menu View switches them off</source>
        <translation>「表示」メニューで無効にできます</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>Right mouse button, eraser end of the stylus</source>
        <translation>マウスの右ボタン、スタイラスの消しゴム側</translation>
    </message>
    <message>
        <source>The menu View switches them on</source>
        <translation>「表示」メニューで有効にできます</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.gif *.svg)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.gif *.svg)</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>アニメーション GIF (*.gif)</translation>
    </message>
    <message>
        <source>Animated PNG (*.png)</source>
        <translation>アニメーション PNG (*.png)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG の絵 (*.svg)</translation>
    </message>
    <message>
        <source>Open an image</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>絵を保存</translation>
    </message>
    <message>
        <source>Save an animation</source>
        <translation>アニメーションを保存</translation>
    </message>
    <message>
        <source>&amp;Take the digit alone</source>
        <translation>この数字だけ使う(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save the drawing…</source>
        <translation>絵を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy the drawing</source>
        <translation>絵をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Save an &amp;animation…</source>
        <translation>アニメーションを保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Replay the d&amp;rawing</source>
        <translation>絵を再生(&amp;R)</translation>
    </message>
    <message>
        <source>Copy the &amp;digit</source>
        <translation>数字をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Copy the digit &amp;image</source>
        <translation>数字画像をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Open an image…</source>
        <translation>画像を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste an image</source>
        <translation>画像を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>The drawing was saved as {path}.</source>
        <translation>絵を {path} として保存しました。</translation>
    </message>
    <message>
        <source>The pasted image</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>{name} を開いています…</translation>
    </message>
    <message>
        <source>Opening the pasted image…</source>
        <translation>貼り付けた画像を開いています…</translation>
    </message>
    <message numerus="yes">
        <source>{n} more could not be opened either.</source>
        <translation>
            <numerusform>ほかの {n} 個も開けませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard is empty; copy an image and paste again.</source>
        <translation>クリップボードは空です。画像をコピーして貼り付け直してください。</translation>
    </message>
    <message>
        <source>{address} is not on this computer; save the image and open it.</source>
        <translation>{address} はこのコンピューターにありません。画像を保存して開いてください。</translation>
    </message>
    <message>
        <source>There is text, not an image; copy an image, or open a file that holds one.</source>
        <translation>画像でなくテキストです。画像をコピーするか、画像のファイルを開いてください。</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since an animation is a GIF or a PNG; name it {stem}.gif.</source>
        <translation>{path} を保存できません。アニメーションは GIF か PNG です。{stem}.gif という名前にしてください。</translation>
    </message>
    <message>
        <source>{path} cannot be saved ({reason}); choose another folder.</source>
        <translation>{path} を保存できません（{reason}）。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since a drawing is a PNG or an SVG; name it {stem}.png.</source>
        <translation>{path} を保存できません。絵は PNG か SVG です。{stem}.png という名前にしてください。</translation>
    </message>
    <message>
        <source>Reading the network…</source>
        <translation>ネットワークを読んでいます…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る (Esc)</translation>
    </message>
    <message>
        <source>Click a layer to see it larger.</source>
        <translation>層をクリックすると大きく表示します。</translation>
    </message>
    <message>
        <source>These are its first layers.</source>
        <translation>これは最初のいくつかの層です。</translation>
    </message>
    <message>
        <source>{title}. Pixel {unit}: {output}</source>
        <translation>{title}。画素 {unit}: {output}</translation>
    </message>
    <message>
        <source>{title}. Unit {unit}: {output}. Click a unit to see its sum.</source>
        <translation>{title}。ユニット {unit}: {output}。ユニットをクリックすると合計が見えます。</translation>
    </message>
    <message>
        <source>{title}. Unit {unit}: {output}</source>
        <translation>{title}。ユニット {unit}: {output}</translation>
    </message>
    <message>
        <source>The layers of the network</source>
        <translation>ネットワークの層</translation>
    </message>
    <message>
        <source>Its weights: blue adds, orange takes away</source>
        <translation>重み: 青は足し、オレンジは引く</translation>
    </message>
    <message>
        <source>The digits that excite it most</source>
        <translation>最も強く反応する数字</translation>
    </message>
    <message>
        <source>Its sum for this drawing</source>
        <translation>この絵についての合計</translation>
    </message>
    <message>
        <source>It is no single sum: it is a filter that passes over all places of the image.</source>
        <translation>1 つの合計ではありません。画像のすべての場所を通るフィルターです。</translation>
    </message>
    <message>
        <source>all others {others}</source>
        <translation>ほかすべて {others}</translation>
    </message>
    <message>
        <source>bias {bias}</source>
        <translation>バイアス {bias}</translation>
    </message>
    <message>
        <source>together {total}</source>
        <translation>合計 {total}</translation>
    </message>
    <message>
        <source>after {activation}: {output}</source>
        <translation>{activation} の後: {output}</translation>
    </message>
    <message>
        <source>{value} × {weight} = {product}, from pixel {at}</source>
        <translation>{value} × {weight} = {product}、画素 {at} から</translation>
    </message>
    <message>
        <source>{value} × {weight} = {product}, from unit {at}</source>
        <translation>{value} × {weight} = {product}、ユニット {at} から</translation>
    </message>
    <message>
        <source>The weights of the unit as a picture</source>
        <translation>ユニットの重みの画像</translation>
    </message>
    <message>
        <source>The digits that excite the unit most</source>
        <translation>ユニットが最も強く反応する数字</translation>
    </message>
    <message>
        <source>A layer of this network gives answers that are no numbers; use another model.</source>
        <translation>このネットワークには数値でない答えを出す層があります。別のモデルを使ってください。</translation>
    </message>
    <message>
        <source>&amp;Biases off</source>
        <translation>バイアスなし(&amp;B)</translation>
    </message>
    <message>
        <source>Noise in the weights</source>
        <translation>重みのノイズ</translation>
    </message>
    <message>
        <source>Noise in the weights, up to twice their own spread</source>
        <translation>重みのノイズ、重み自身のばらつきの 2 倍まで</translation>
    </message>
    <message>
        <source>Bits of each weight</source>
        <translation>重みのビット数</translation>
    </message>
    <message>
        <source>all bits</source>
        <translation>全ビット</translation>
    </message>
    <message numerus="yes">
        <source>{n} bit(s)</source>
        <translation>
            <numerusform>{n} ビット</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Silence</source>
        <translation>無効化(&amp;S)</translation>
    </message>
    <message>
        <source>Pass over units with the button down to silence them</source>
        <translation>ボタンを押したままユニットの上をなぞると無効になります</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>測定中…</translation>
    </message>
    <message numerus="yes">
        <source>reads {share} of {n} digit(s)</source>
        <translation>
            <numerusform>数字 {n} 個の {share} を読みます</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This is an {digit}</source>
        <translation>これは {digit}</translation>
    </message>
    <message>
        <source>This is a {digit}</source>
        <translation>これは {digit}</translation>
    </message>
    <message>
        <source>This is an &amp;{digit}</source>
        <translation>これは &amp;{digit}</translation>
    </message>
    <message>
        <source>This is a &amp;{digit}</source>
        <translation>これは &amp;{digit}</translation>
    </message>
    <message>
        <source>Draw an {digit}</source>
        <translation>{digit} を書いてください</translation>
    </message>
    <message>
        <source>Draw a {digit}</source>
        <translation>{digit} を書いてください</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>The sentences of {language} cannot be read; install digitpad again.</source>
        <translation>{language} の訳文を読めません。digitpad をインストールし直してください。</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>終わる (Esc)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>What a pixel is</source>
        <translation>画素とは</translation>
    </message>
    <message>
        <source>Draw a 1 on the canvas, as you usually write it.</source>
        <translation>キャンバスに、いつも書くように 1 を書いてください。</translation>
    </message>
    <message>
        <source>You drew a line. The program reads it as a 1, but it does not see your line: it sees a small image.</source>
        <translation>線を 1 本書きました。プログラムはそれを 1 と読みますが、線を見ているのではありません。見ているのは小さな画像です。</translation>
    </message>
    <message>
        <source>Press F2, or choose How it works in the Help menu, to see how your line becomes that image.</source>
        <translation>F2 を押すか、「ヘルプ」メニューの「しくみ」を選んで、線がその画像になる様子を見てください。</translation>
    </message>
    <message>
        <source>Your ink is cut out, made smaller and put into the middle of 28 × 28 little squares. Each is a pixel.</source>
        <translation>インクが切り抜かれ、縮められ、28 × 28 個の小さな四角の中央に置かれます。四角の 1 つ 1 つが画素です。</translation>
    </message>
    <message>
        <source>Close that window, and press F3 to look inside the network.</source>
        <translation>そのウィンドウを閉じ、F3 を押してネットワークの中を見てください。</translation>
    </message>
    <message>
        <source>The image stands at the top. It is all that the network ever gets.</source>
        <translation>画像がいちばん上にあります。ネットワークが受け取るのはこれだけです。</translation>
    </message>
    <message>
        <source>Click the image at the top of the pane to see it larger.</source>
        <translation>パネルの一番上の画像をクリックして、大きく表示してください。</translation>
    </message>
    <message>
        <source>There are 784 pixels. Each is nothing but a number: 0 where there is no ink, and 1 where it is darkest.</source>
        <translation>画素は 784 個あります。どれもただの数です。インクのない所は 0、最も濃い所は 1 です。</translation>
    </message>
    <message>
        <source>Move the pointer over the image until it is on a bright pixel, and read its number above.</source>
        <translation>明るい画素に当たるまで画像の上でポインターを動かし、上に出る数を読んでください。</translation>
    </message>
    <message>
        <source>That number is above 0.5, so there is ink. 784 such numbers are a digit to the network.</source>
        <translation>その数は 0.5 より大きいので、インクがあります。ネットワークにとって数字とは、こういう数 784 個です。</translation>
    </message>
    <message>
        <source>A unit</source>
        <translation>ユニット</translation>
    </message>
    <message>
        <source>Draw a 3 on the canvas.</source>
        <translation>キャンバスに 3 を書いてください。</translation>
    </message>
    <message>
        <source>The network has read 784 numbers as a 3. The smallest part of it that does any reading is a unit.</source>
        <translation>ネットワークは 784 個の数を 3 と読みました。読む働きをする最も小さな部分がユニットです。</translation>
    </message>
    <message>
        <source>Press F3 to look inside the network.</source>
        <translation>F3 を押してネットワークの中を見てください。</translation>
    </message>
    <message>
        <source>Every dot below the image is a unit. The brighter it is, the more your drawing excites it.</source>
        <translation>画像の下の点は 1 つ 1 つがユニットです。明るいほど、その絵に強く反応しています。</translation>
    </message>
    <message>
        <source>Click the first layer, just below the image.</source>
        <translation>画像のすぐ下の、最初の層をクリックしてください。</translation>
    </message>
    <message>
        <source>Each of these units looks at the whole image, and each looks for something else.</source>
        <translation>これらのユニットはどれも画像全体を見て、それぞれ違うものを探しています。</translation>
    </message>
    <message>
        <source>Click a bright unit.</source>
        <translation>明るいユニットをクリックしてください。</translation>
    </message>
    <message>
        <source>The picture shows what it looks for: blue where it likes ink, orange where it does not. Below is its sum: each number it gets, times a weight, added up.</source>
        <translation>画像は何を探しているかを示します。青はインクがあってほしい所、オレンジはほしくない所です。下はその合計で、受け取る数に重みを掛けて、すべて足したものです。</translation>
    </message>
    <message>
        <source>Now draw another digit, and watch the sum of this unit while you draw.</source>
        <translation>今度は別の数字を書き、書きながらこのユニットの合計を見てください。</translation>
    </message>
    <message>
        <source>The weights stay the same; only the numbers change. A unit is a sum, and nothing more.</source>
        <translation>重みは変わらず、数だけが変わります。ユニットは合計で、それだけです。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Draw a 7 on the canvas.</source>
        <translation>キャンバスに 7 を書いてください。</translation>
    </message>
    <message>
        <source>No single unit could read that. The units work in layers, one after the other.</source>
        <translation>1 つのユニットだけではこれを読めません。ユニットは層になって、順に働きます。</translation>
    </message>
    <message>
        <source>Look inside with F3, and click the last layer, at the bottom.</source>
        <translation>F3 で中を見て、いちばん下の最後の層をクリックしてください。</translation>
    </message>
    <message>
        <source>There are ten units here, one for each digit. The brightest is the answer.</source>
        <translation>ここには数字ごとに 1 つ、10 個のユニットがあります。最も明るいものが答えです。</translation>
    </message>
    <message>
        <source>Press Esc in the pane, or Back, until you see the whole network again.</source>
        <translation>パネルで Esc か「戻る」を押して、もう一度ネットワーク全体を見てください。</translation>
    </message>
    <message>
        <source>The lines show which units had the most to say. Each layer looks only at the one above it, never at your ink.</source>
        <translation>線は、どのユニットの発言力が大きかったかを示します。層が見るのは 1 つ上の層だけで、インクは見ません。</translation>
    </message>
    <message>
        <source>Click a layer in the middle, and switch its biases off.</source>
        <translation>中ほどの層をクリックして、バイアスを切ってください。</translation>
    </message>
    <message>
        <source>A bias is where a unit&apos;s sum begins. You have just broken the network a little; see how many digits it still reads.</source>
        <translation>バイアスはユニットの合計の出発点です。今、ネットワークを少し壊しました。まだいくつの数字を読めるか見てください。</translation>
    </message>
    <message>
        <source>Press Restore.</source>
        <translation>「復元」を押してください。</translation>
    </message>
    <message>
        <source>All is as it was. What a layer passes on is all that the next one knows.</source>
        <translation>すべて元どおりです。層が渡すものが、次の層の知るすべてです。</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Draw any digit on the canvas. You will watch a new network learn to read it.</source>
        <translation>キャンバスに好きな数字を書いてください。新しいネットワークがそれを読めるようになる様子を見ます。</translation>
    </message>
    <message>
        <source>Keep this drawing. The network that you are going to train has never seen it.</source>
        <translation>この絵は残しておいてください。これから訓練するネットワークは、これを見たことがありません。</translation>
    </message>
    <message>
        <source>Open the Train page with Ctrl+2.</source>
        <translation>Ctrl+2 で「訓練」ページを開いてください。</translation>
    </message>
    <message>
        <source>Here networks are made. A new one has random weights, and knows nothing.</source>
        <translation>ネットワークはここで作ります。新しいものは重みがランダムで、何も知りません。</translation>
    </message>
    <message>
        <source>Choose Inside, the last of the four views.</source>
        <translation>4 つの表示の最後の「内部」を選んでください。</translation>
    </message>
    <message>
        <source>This is where you will see the weights change.</source>
        <translation>重みの変化はここで見られます。</translation>
    </message>
    <message>
        <source>Press Train, and wait until the first epoch is over.</source>
        <translation>「訓練」を押して、最初のエポックが終わるまで待ってください。</translation>
    </message>
    <message>
        <source>In an epoch the network sees every training digit once. After each wrong answer, every weight moves a little, so that the answer would have been less wrong.</source>
        <translation>1 エポックで、ネットワークは訓練用の数字を 1 回ずつ見ます。間違えるたびに、その答えの間違いが小さくなるように、重みが少しずつ動きます。</translation>
    </message>
    <message>
        <source>Drag the slider all the way back, to before the first epoch.</source>
        <translation>スライダーを最初のエポックの前まで戻してください。</translation>
    </message>
    <message>
        <source>This is how it began: noise. Drag it forward again, and see shapes come out of it, and your digit being read.</source>
        <translation>始まりはこうでした。ノイズです。また先へ動かして、形が現れ、あなたの数字が読めるようになる様子を見てください。</translation>
    </message>
    <message>
        <source>Learning by heart</source>
        <translation>丸暗記</translation>
    </message>
    <message>
        <source>A network is good if it reads digits that it has never seen. That is not the same as learning its lessons by heart.</source>
        <translation>よいネットワークとは、見たことのない数字を読めるものです。それは、習ったことを丸暗記するのとは違います。</translation>
    </message>
    <message>
        <source>Choose the preset custom, so that you can set everything yourself.</source>
        <translation>プリセット custom を選んで、すべて自分で設定できるようにしてください。</translation>
    </message>
    <message>
        <source>A large network has room to learn by heart. Give it 512 units, if you like.</source>
        <translation>大きなネットワークには丸暗記の余地があります。よければ 512 ユニットにしてください。</translation>
    </message>
    <message>
        <source>Set Epochs to 10 or more.</source>
        <translation>「エポック数」を 10 以上にしてください。</translation>
    </message>
    <message>
        <source>The longer it learns the same digits, the better it knows just those.</source>
        <translation>同じ数字を長く学ぶほど、その数字だけをよく知るようになります。</translation>
    </message>
    <message>
        <source>Press Train.</source>
        <translation>「訓練」を押してください。</translation>
    </message>
    <message>
        <source>Some digits are held out: it never learns from them, so they show how well it really reads.</source>
        <translation>一部の数字は取り分けてあります。そこからは決して学ばないので、本当の実力を示します。</translation>
    </message>
    <message>
        <source>Choose Curves, and watch the dashed line and the solid line of the loss.</source>
        <translation>「曲線」を選んで、損失の破線と実線を見てください。</translation>
    </message>
    <message>
        <source>Dashed is for the digits it learns from, solid for those held out. When the dashed line falls and the solid one does not, it learns by heart.</source>
        <translation>破線は学ぶ数字、実線は取り分けた数字です。破線が下がって実線が下がらないとき、丸暗記しています。</translation>
    </message>
    <message>
        <source>Why it errs</source>
        <translation>なぜ間違えるのか</translation>
    </message>
    <message>
        <source>Draw a digit on the canvas.</source>
        <translation>キャンバスに数字を書いてください。</translation>
    </message>
    <message>
        <source>The network has an answer. Whether it is right or wrong, there are reasons for it in your ink.</source>
        <translation>ネットワークの答えが出ました。正しくても間違いでも、理由はインクの中にあります。</translation>
    </message>
    <message>
        <source>Press W to see them.</source>
        <translation>W を押して理由を見てください。</translation>
    </message>
    <message>
        <source>Blue ink speaks for the answer, orange ink against it.</source>
        <translation>青いインクは答えを支持し、オレンジのインクは反対します。</translation>
    </message>
    <message>
        <source>Click another digit&apos;s bar to ask why it is not that one.</source>
        <translation>別の数字のバーをクリックして、なぜそれでないのかを尋ねてください。</translation>
    </message>
    <message>
        <source>Now blue ink is what makes it the one and not the other.</source>
        <translation>今度の青いインクは、選んだ数字ではなく答えの数字だとする部分です。</translation>
    </message>
    <message>
        <source>Draw a digit that could be two: a 4 that is nearly a 9, or a 1 that is nearly a 7.</source>
        <translation>どちらにも読める数字を書いてください。9 に近い 4 や、7 に近い 1 などです。</translation>
    </message>
    <message>
        <source>It hesitates, as a person would: it has seen both digits drawn like this, and gives both answers.</source>
        <translation>人と同じように迷います。どちらの数字もこのように書かれたのを見たことがあるので、両方の答えを出します。</translation>
    </message>
    <message>
        <source>Take the eraser with E, and rub out the ink that speaks for the wrong one.</source>
        <translation>E で消しゴムを取り、間違った答えを支持するインクを消してください。</translation>
    </message>
    <message>
        <source>A network errs where your digit looks like others it has learned. It has never seen your hand before.</source>
        <translation>ネットワークは、学んだほかの数字に似ているところで間違えます。あなたの字を見るのは初めてだったのです。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>できました。</translation>
    </message>
    <message>
        <source>You have finished this lesson.</source>
        <translation>このレッスンは終わりです。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>次のレッスン</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>終わる</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>手順 {step} / {steps}</translation>
    </message>
    <message>
        <source>Pen down</source>
        <translation>ペンを下ろしました</translation>
    </message>
    <message>
        <source>Pen up</source>
        <translation>ペンを上げました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>これを使う</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Use the bundled model</source>
        <translation>付属のモデルを使う</translation>
    </message>
    <message>
        <source>The last drawings will appear here.</source>
        <translation>最近の絵がここに表示されます。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>The last drawings. The arrow keys move between them, Enter brings one back.</source>
        <translation>最近の絵。矢印キーで移動し、Enter で呼び戻します。</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>呼び戻す(&amp;B)</translation>
    </message>
    <message>
        <source>{answer}, drawn {time}</source>
        <translation>{answer}、{time} に書いた絵</translation>
    </message>
    <message>
        <source>No digit, drawn {time}</source>
        <translation>数字なし、{time} に書いた絵</translation>
    </message>
    <message>
        <source>Bring back ({time})</source>
        <translation>呼び戻す（{time}）</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Empty the history…</source>
        <translation>履歴を空にする(&amp;E)…</translation>
    </message>
    <message>
        <source>Empty the history</source>
        <translation>履歴を空にする</translation>
    </message>
    <message>
        <source>Delete the drawings in the history?</source>
        <translation>履歴の絵を削除しますか?</translation>
    </message>
    <message>
        <source>They are deleted from disk at once, and cannot be brought back.</source>
        <translation>ディスクからすぐに削除され、元に戻せません。</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>空にする(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>{n} drawing(s) (is|are) damaged in {path}, and kept in {aside}; the others are here.</source>
        <translation>
            <numerusform>{path} の絵 {n} 枚が壊れていて、{aside} に残してあります。ほかはここにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is damaged in part ({what}); it was copied to {aside}, and the rest is still used.</source>
        <translation>{path} は一部が壊れています（{what}）。{aside} にコピーし、残りはそのまま使います。</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>全消去(&amp;C)</translation>
    </message>
    <message>
        <source>Empty the canvas (Delete)</source>
        <translation>キャンバスを空にする (Delete)</translation>
    </message>
    <message>
        <source>Play answers as t&amp;ones</source>
        <translation>答えを音で鳴らす(&amp;O)</translation>
    </message>
    <message>
        <source>Single-&amp;key shortcuts</source>
        <translation>1 つのキーのショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>理由(&amp;W)</translation>
    </message>
    <message>
        <source>Show what speaks for the answer, and what against it (W)</source>
        <translation>答えを支持するものと反対するものを示す (W)</translation>
    </message>
    <message>
        <source>Look &amp;inside</source>
        <translation>中を見る(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>レッスン(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Present: what is it?</source>
        <translation>発表(&amp;P): これは何?</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <comment>menu</comment>
        <translation>絵(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;How it works</source>
        <translation>しくみ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About digitpad</source>
        <translation>digitpad について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>The export is run on 1,000 digits in its own runtime, and kept only if it reads them as the model does.</source>
        <translation>書き出したものは専用の実行環境で 1,000 個の数字を読み、モデルと同じように読めたときだけ残します。</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>モデルの書き出し</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>{format} ({suffix})</source>
        <translation>{format}（{suffix}）</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>場所を選ぶ(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>New file:</source>
        <translation>新しいファイル:</translation>
    </message>
    <message>
        <source>New folder:</source>
        <translation>新しいフォルダー:</translation>
    </message>
    <message>
        <source>The model {folder} comes from elsewhere; it is being tried in a separate process…</source>
        <translation>モデル {folder} は外部から来たものです。別プロセスで試しています…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>このモデルを使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Learns a hand by</source>
        <translation>筆跡の学び方</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Models and their cards…</source>
        <translation>モデルとカード(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Export the model in use…</source>
        <translation>使用中のモデルを書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import a network…</source>
        <translation>ネットワークを読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a network</source>
        <translation>ネットワークを読み込む</translation>
    </message>
    <message>
        <source>Networks ({networks});;All files (*)</source>
        <translation>ネットワーク ({networks});;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Another conversion is under way; wait until it is done.</source>
        <translation>別の変換が進行中です。終わるまで待ってください。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Draw</source>
        <comment>page</comment>
        <translation>書く</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>page</comment>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Samples</source>
        <comment>page</comment>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <comment>page</comment>
        <translation>書く(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <comment>page</comment>
        <translation>訓練(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>サンプル(&amp;S)</translation>
    </message>
    <message>
        <source>A network is being trained. End the training and close digitpad?</source>
        <translation>ネットワークを訓練中です。訓練を終了して digitpad を閉じますか?</translation>
    </message>
    <message>
        <source>Stop it first to keep its best epoch.</source>
        <translation>最もよいエポックを残すには、先に停止してください。</translation>
    </message>
    <message>
        <source>&amp;End and close</source>
        <translation>終了して閉じる(&amp;E)</translation>
    </message>
    <message>
        <source>No digit yet</source>
        <translation>まだ数字がありません</translation>
    </message>
    <message>
        <source>Click a digit to see its probabilities.</source>
        <translation>数字をクリックすると確率が見えます。</translation>
    </message>
    <message>
        <source>The answer will appear here.</source>
        <translation>答えはここに表示されます。</translation>
    </message>
    <message>
        <source>Is this a digit: {share}</source>
        <translation>数字である確率: {share}</translation>
    </message>
    <message>
        <source>Predicted digit: {text}</source>
        <translation>読んだ数字: {text}</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>数字ではありません</translation>
    </message>
    <message>
        <source>Predicted number: {number}, {signs}</source>
        <translation>読んだ数: {number}、{signs}</translation>
    </message>
    <message>
        <source>The answer is hidden</source>
        <translation>答えは隠れています</translation>
    </message>
    <message>
        <source>The digit image cannot be dragged ({reason}); copy it with the menu File instead.</source>
        <translation>数字画像をドラッグできません（{reason}）。代わりに「ファイル」メニューでコピーしてください。</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>ネットワークが見るもの</translation>
    </message>
    <message>
        <source>The drawing as an image of 28 by 28 pixels</source>
        <translation>28 × 28 画素の画像にした絵</translation>
    </message>
    <message>
        <source>What the network sees: your drawing as 28 × 28 pixels. Drag it out to keep it.</source>
        <translation>ネットワークが見るもの: 28 × 28 画素にした絵。外へドラッグすると保存できます。</translation>
    </message>
    <message>
        <source>Digits of the number</source>
        <translation>数の各桁</translation>
    </message>
    <message>
        <source>&amp;Previous digit of the number</source>
        <translation>数の前の桁(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt digit of the number</source>
        <translation>数の次の桁(&amp;X)</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Click the digit that you drew, and the pad learns it.</source>
        <translation>書いた数字をクリックすると、パッドが学びます。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Another name for {folder}:</source>
        <translation>{folder} の新しい名前:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>A note on {folder}:</source>
        <translation>{folder} のメモ:</translation>
    </message>
    <message>
        <source>Write {folder} up</source>
        <translation>{folder} をまとめる</translation>
    </message>
    <message>
        <source>Curves of loss and accuracy</source>
        <translation>損失と正解率の曲線</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since curves are a PNG or a CSV; name it {stem}.png.</source>
        <translation>{path} を保存できません。曲線は PNG か CSV です。{stem}.png という名前にしてください。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Nothing to show yet: the curves grow with each epoch.</source>
        <translation>まだ表示するものがありません。曲線はエポックごとに伸びます。</translation>
    </message>
    <message>
        <source>{name}, epoch {epoch}: loss {loss}, held out {held_out_loss}; accuracy {accuracy}, held out {held_out_accuracy}</source>
        <translation>{name}、エポック {epoch}: 損失 {loss}、取り分け {held_out_loss}、正解率 {accuracy}、取り分け {held_out_accuracy}</translation>
    </message>
    <message>
        <source>Solid: held out. Dashed, dots: learned from.</source>
        <translation>実線: 取り分け。破線、点: 学ぶ数字。</translation>
    </message>
    <message>
        <source>Solid: how well it reads the held-out digits. Dashed, and dots within an epoch: those it learns from.</source>
        <translation>実線: 取り分けた数字をどれだけ読めるか。破線と、エポック内の点: 学ぶ数字。</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>対数目盛</translation>
    </message>
    <message>
        <source>Show the loss on a logarithmic scale</source>
        <translation>損失を対数目盛で表示</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>Smoothing: how much the epochs before count</source>
        <translation>平滑化: 前のエポックをどれだけ考えに入れるか</translation>
    </message>
    <message>
        <source>Whole view</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Show the whole curves again</source>
        <translation>曲線全体をもう一度表示</translation>
    </message>
    <message>
        <source>Save the curves…</source>
        <translation>曲線を保存…</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>曲線を保存</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混同行列</translation>
    </message>
    <message>
        <source>Rows: the digit; columns: the answer; last column: per cent of the digit read right. Click a cell to see its digits.</source>
        <translation>行: 数字、列: 答え、最後の列: その数字を正しく読んだ割合（%）。セルをクリックすると数字が見えます。</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since a matrix is a PNG or a CSV; name it {stem}.png.</source>
        <translation>{path} を保存できません。行列は PNG か CSV です。{stem}.png という名前にしてください。</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>After each epoch: which held-out digits (rows) are read as which (columns).</source>
        <translation>各エポックの後に、取り分けた数字のどれ（行）がどれ（列）と読まれたか。</translation>
    </message>
    <message>
        <source>Click a cell to see its digits, and a digit to see it in the pad.</source>
        <translation>セルをクリックするとその数字が、数字をクリックするとパッドで見えます。</translation>
    </message>
    <message>
        <source>Click a digit to see it in the pad</source>
        <translation>数字をクリックするとパッドで見えます</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>Worst errors</source>
        <translation>目立つ間違い</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the matrix, as an image and as a table</source>
        <translation>行列を画像と表としてコピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the matrix as an image or as a table</source>
        <translation>行列を画像か表として保存</translation>
    </message>
    <message>
        <source>Epoch {epoch}, which was kept</source>
        <translation>エポック {epoch}（保存済み）</translation>
    </message>
    <message>
        <source>Epoch {epoch}</source>
        <translation>エポック {epoch}</translation>
    </message>
    <message>
        <source>{which}: {share} of the held-out digits read right</source>
        <translation>{which}: 取り分けた数字の {share} を正しく読みます</translation>
    </message>
    <message>
        <source>Epoch {epoch}, which was kept: {share} of the held-out digits read right ({name})</source>
        <translation>エポック {epoch}（保存済み）: 取り分けた数字の {share} を正しく読みます（{name}）</translation>
    </message>
    <message>
        <source>Save the confusion matrix</source>
        <translation>混同行列を保存</translation>
    </message>
    <message>
        <source>The digits behind these counts were not kept.</source>
        <translation>この個数のもとになった数字は残っていません。</translation>
    </message>
    <message numerus="yes">
        <source>{n} error(s), the surest first</source>
        <translation>
            <numerusform>間違い {n} 個、自信の強い順</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {digit}s, read as {answer}</source>
        <translation>
            <numerusform>{digit} のうち {n} 個を {answer} と読みました</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit} as {answer}</source>
        <translation>{digit} を {answer} と</translation>
    </message>
    <message>
        <source>Weights and outputs of the layers</source>
        <translation>層の重みと出力</translation>
    </message>
    <message numerus="yes">
        <source>Layer {number}: {n} unit(s), {dead} of them dead</source>
        <translation>
            <numerusform>層 {number}: ユニット {n} 個、うち {dead} 個が死んでいます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer {number}: {n} unit(s)</source>
        <translation>
            <numerusform>層 {number}: ユニット {n} 個</numerusform>
        </translation>
    </message>
    <message>
        <source>this training</source>
        <translation>この訓練</translation>
    </message>
    <message>
        <source>Press Train, and watch the network learn: its weights grow out of noise, epoch by epoch. Choose an earlier training above to see how it went.</source>
        <translation>「訓練」を押して、ネットワークが学ぶ様子を見てください。重みがエポックごとにノイズから現れます。上で以前の訓練を選ぶと、その経過が見られます。</translation>
    </message>
    <message>
        <source>Draw a digit before you press Train, and see here how each epoch reads it.</source>
        <translation>「訓練」を押す前に数字を書くと、各エポックの読み方がここで見られます。</translation>
    </message>
    <message>
        <source>The first layer of this network does not look at pixels, so its weights are no pictures.</source>
        <translation>このネットワークの最初の層は画素を見ないので、重みは絵になりません。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Weights of the first units: blue adds, orange takes away</source>
        <translation>最初のユニットの重み: 青は足し、オレンジは引く</translation>
    </message>
    <message>
        <source>Your drawing, as each epoch reads it</source>
        <translation>各エポックが読んだあなたの絵</translation>
    </message>
    <message>
        <source>Weights of each layer on the left, outputs for 1,000 held-out digits on the right</source>
        <translation>左は各層の重み、右は取り分けた数字 1,000 個に対する出力</translation>
    </message>
    <message>
        <source>The epochs: drag back to see how it began</source>
        <translation>エポック: 戻すと始まりが見えます</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>あなたの絵</translation>
    </message>
    <message>
        <source>Before the first epoch</source>
        <translation>最初のエポックの前</translation>
    </message>
    <message>
        <source>After epoch {epoch}</source>
        <translation>エポック {epoch} の後</translation>
    </message>
    <message>
        <source>After epoch {epoch}; {missing} was not kept</source>
        <translation>エポック {epoch} の後（{missing} は残っていません）</translation>
    </message>
    <message>
        <source>After epoch {epoch}; {first} to {last} were not kept</source>
        <translation>エポック {epoch} の後（{first} から {last} は残っていません）</translation>
    </message>
    <message>
        <source>before: {read}</source>
        <translation>前: {read}</translation>
    </message>
    <message>
        <source>epoch {epoch}: {read}</source>
        <translation>エポック {epoch}: {read}</translation>
    </message>
    <message>
        <source>The weights of the first units as pictures</source>
        <translation>最初のユニットの重みの画像</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>最適化手法</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>ドロップアウト</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Models and runs</source>
        <translation>モデルと訓練</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>読み込んだもの</translation>
    </message>
    <message>
        <source>Trained on from {name}</source>
        <translation>{name} から続けて訓練</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>このモデルを使う</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>続けて訓練</translation>
    </message>
    <message>
        <source>Train this network on, from its weights, with the recipe on the left</source>
        <translation>左のレシピで、このネットワークを今の重みから続けて訓練します</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Write this network for Keras, LiteRT, ONNX, TensorFlow.js or a web page</source>
        <translation>このネットワークを Keras、LiteRT、ONNX、TensorFlow.js、ウェブページ用に書き出します</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Open in TensorBoard</source>
        <translation>TensorBoard で開く</translation>
    </message>
    <message>
        <source>Curves, weights and errors of all runs, in the browser</source>
        <translation>すべての訓練の曲線、重み、間違いをブラウザーで表示します</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Stopped early, since no further epoch was better.</source>
        <translation>これ以上よいエポックがないため、早めに停止しました。</translation>
    </message>
    <message>
        <source>The training diverged in epoch {epoch}; a smaller learning rate may help.</source>
        <translation>エポック {epoch} で訓練が発散しました。学習率を小さくするとよいかもしれません。</translation>
    </message>
    <message numerus="yes">
        <source>The best of {n} epoch(s) was number {best}.</source>
        <translation>
            <numerusform>{n} エポックのうち最もよかったのは {best} 番目です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>メモ…</translation>
    </message>
    <message>
        <source>Write up…</source>
        <translation>まとめる…</translation>
    </message>
    <message>
        <source>Save a report of this run, or a Keras script or notebook that trains its network</source>
        <translation>この訓練のレポート、またはネットワークを訓練する Keras のスクリプトやノートブックを保存します</translation>
    </message>
    <message>
        <source>Its folder {folder} is gone; train it again.</source>
        <translation>フォルダー {folder} がなくなりました。訓練し直してください。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete {names} from disk? This cannot be undone.</source>
        <translation>{names} をディスクから削除しますか? 元に戻せません。</translation>
    </message>
    <message>
        <source>{name} cannot be saved ({reason}); choose another folder.</source>
        <translation>{name} を保存できません（{reason}）。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>TensorBoard is not installed, and the packaged digitpad does not include it; install digitpad as a Python package: pip install &apos;digitpad[train]&apos;.</source>
        <translation>TensorBoard がインストールされておらず、パッケージ版の digitpad にも含まれません。digitpad を Python パッケージとしてインストールしてください: pip install &apos;digitpad[train]&apos;。</translation>
    </message>
    <message>
        <source>TensorBoard ended before it was ready; reinstall it: pip install --force-reinstall tensorboard.</source>
        <translation>TensorBoard は準備ができる前に終了しました。インストールし直してください: pip install --force-reinstall tensorboard。</translation>
    </message>
    <message>
        <source>Starting TensorBoard…</source>
        <translation>TensorBoard を起動しています…</translation>
    </message>
    <message>
        <source>TensorBoard is open in the browser: {address}</source>
        <translation>TensorBoard をブラウザーで開きました: {address}</translation>
    </message>
    <message>
        <source>TensorBoard is running; open {address} in a browser.</source>
        <translation>TensorBoard が動いています。ブラウザーで {address} を開いてください。</translation>
    </message>
    <message>
        <source>What was remembered</source>
        <translation>思い出したもの</translation>
    </message>
    <message>
        <source>your {digit} here looks like your {other} ({day})</source>
        <translation>この {digit} は前の {other}（{day}）に似ています</translation>
    </message>
    <message>
        <source>as your {digit} ({day})</source>
        <translation>前の {digit}（{day}）と同じく</translation>
    </message>
    <message numerus="yes">
        <source>{learned} of {n} digit(s) (was|were) learned.</source>
        <translation>
            <numerusform>{n} 個のうち {learned} 個を学びました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Once more: {wanted} ({place} of {count}).</source>
        <translation>もう一度: {wanted}（{place} / {count}）。</translation>
    </message>
    <message>
        <source>This {digit} looks like your {other} ({day}), so it is held back.</source>
        <translation>この {digit} は前の {other}（{day}）に似ているので、保留します。</translation>
    </message>
    <message>
        <source>{wanted} ({place} of {count}). It is learned when the pen has rested, or with Enter.</source>
        <translation>{wanted}（{place} / {count}）。ペンを休めるか Enter を押すと学びます。</translation>
    </message>
    <message>
        <source>Images with strokes (*.zip)</source>
        <translation>ストローク付きの画像 (*.zip)</translation>
    </message>
    <message>
        <source>Arrays as MNIST&apos;s (*.npz)</source>
        <translation>MNIST 形式の配列 (*.npz)</translation>
    </message>
    <message>
        <source>It was cancelled, and nothing was changed.</source>
        <translation>取り消しました。何も変えていません。</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>サンプルを読み込む</translation>
    </message>
    <message>
        <source>Export the samples</source>
        <translation>サンプルを書き出す</translation>
    </message>
    <message>
        <source>{path} is being read…</source>
        <translation>{path} を読んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) in {path}.</source>
        <translation>
            <numerusform>{path} にはサンプルが {n} 個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The samples are being written…</source>
        <translation>サンプルを書き込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} sample(s) of {file} to a hand?</source>
        <translation>
            <numerusform>{file} のサンプル {n} 個を筆跡に追加しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {n} sample(s) of {file} to the hand {hand}?</source>
        <translation>
            <numerusform>{file} のサンプル {n} 個を筆跡 {hand} に追加しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {digit}</source>
        <translation>{digit} が {count} 個</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>The samples are being added…</source>
        <translation>サンプルを追加しています…</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (was|were) added.</source>
        <translation>
            <numerusform>サンプルを {n} 個追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples are being read or written already; wait until that is done.</source>
        <translation>すでにサンプルを読み書きしています。終わるまで待ってください。</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} sample(s) are being added…</source>
        <translation>
            <numerusform>サンプル {n} 個中 {done} 個を追加しています…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Nobody&apos;s, as shipped</source>
        <translation>だれのものでもない（出荷時）(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>筆跡(&amp;H)</translation>
    </message>
    <message>
        <source>Ne&amp;xt hand</source>
        <translation>次の筆跡(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Rename this hand…</source>
        <translation>この筆跡の名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete this hand…</source>
        <translation>この筆跡を削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Add a hand…</source>
        <translation>筆跡を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>The hand in use is {name}.</source>
        <translation>使用中の筆跡は {name} です。</translation>
    </message>
    <message>
        <source>The hand in use is nobody&apos;s.</source>
        <translation>だれの筆跡も使っていません。</translation>
    </message>
    <message>
        <source>Add a hand</source>
        <translation>筆跡を追加</translation>
    </message>
    <message>
        <source>Whose hand is it?</source>
        <translation>だれの筆跡ですか?</translation>
    </message>
    <message>
        <source>Rename the hand</source>
        <translation>筆跡の名前を変更</translation>
    </message>
    <message>
        <source>What is it called from now on?</source>
        <translation>何という名前に変えますか?</translation>
    </message>
    <message>
        <source>Delete the hand</source>
        <translation>筆跡を削除</translation>
    </message>
    <message>
        <source>Delete the hand {name} and all that it has taught?</source>
        <translation>筆跡 {name} と、それが教えたことをすべて削除しますか?</translation>
    </message>
    <message>
        <source>Its samples are deleted from disk at once, and cannot be brought back.</source>
        <translation>サンプルはディスクからすぐに削除され、元に戻せません。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>The hand {name} was deleted, with all that it had taught.</source>
        <translation>筆跡 {name} と、それが教えたことをすべて削除しました。</translation>
    </message>
    <message>
        <source>My hand</source>
        <translation>私の筆跡</translation>
    </message>
    <message>
        <source>Nobody&apos;s hand is in use, which learns nothing; choose yours in the menu Model, Hand.</source>
        <translation>だれの筆跡も使っていないので、何も学びません。メニュー「モデル」の「筆跡」で自分のものを選んでください。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>The digits 0 to 9 label what is selected, Delete deletes it, Enter shows it.</source>
        <translation>数字 0 から 9 で選んだものにラベルを付け、Delete で削除し、Enter で表示します。</translation>
    </message>
    <message>
        <source>&amp;Show in the pad</source>
        <translation>パッドに表示(&amp;S)</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>削除(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing has been taught yet. Draw a digit and press the digit that it is, or collect some here.</source>
        <translation>まだ何も教えていません。数字を書いて、その数字のキーを押すか、ここで集めてください。</translation>
    </message>
    <message>
        <source>No digit here is like that.</source>
        <translation>そのような数字はここにありません。</translation>
    </message>
    <message>
        <source>Any digit</source>
        <translation>すべての数字</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>すべての人</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Read wrong</source>
        <translation>間違って読んだもの</translation>
    </message>
    <message>
        <source>Read unsurely</source>
        <translation>自信なく読んだもの</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Learn for good…</source>
        <translation>恒久的に学ぶ…</translation>
    </message>
    <message>
        <source>Train the network in use on with these samples, so that other programs read you too</source>
        <translation>使用中のネットワークをこのサンプルで続けて訓練し、ほかのプログラムでもあなたの字を読めるようにします</translation>
    </message>
    <message>
        <source>What to look through</source>
        <translation>何を見るか</translation>
    </message>
    <message>
        <source>Of which person</source>
        <translation>だれの</translation>
    </message>
    <message>
        <source>Which samples</source>
        <translation>どのサンプル</translation>
    </message>
    <message>
        <source>Of which digit</source>
        <translation>どの数字</translation>
    </message>
    <message>
        <source>Most &amp;doubtful first</source>
        <translation>怪しい順(&amp;D)</translation>
    </message>
    <message>
        <source>The hand {name}</source>
        <translation>筆跡 {name}</translation>
    </message>
    <message>
        <source>Nobody&apos;s hand is in use.</source>
        <translation>だれの筆跡も使っていません。</translation>
    </message>
    <message>
        <source>The digits are being read…</source>
        <translation>数字を読んでいます…</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>Person {writer}</source>
        <translation>{writer} 番の人</translation>
    </message>
    <message numerus="yes">
        <source>From {n} samples on, how well this hand is read is shown here.</source>
        <translation>
            <numerusform>サンプルが {n} 個以上になると、この筆跡がどれだけ読めるかをここに示します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) that no training has learned, each read as if it were new: {alone} right by the network alone, {taught} with what the others have taught (95&#xa0;%: {low} to {high}).</source>
        <translation>
            <numerusform>訓練で学んでいないサンプル {n} 個を、それぞれ初めて見るものとして読んだ結果: ネットワークだけで {alone} 正解、ほかから教わると {taught} 正解（95%: {low} から {high}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s), each read as if it were new: {alone} right by the network alone, {taught} with what the others have taught (95&#xa0;%: {low} to {high}).</source>
        <translation>
            <numerusform>サンプル {n} 個を、それぞれ初めて見るものとして読んだ結果: ネットワークだけで {alone} 正解、ほかから教わると {taught} 正解（95%: {low} から {high}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Collect…</source>
        <translation>集める…</translation>
    </message>
    <message>
        <source>This data set stays as it is ({name}); your samples and the history can change.</source>
        <translation>このデータセットは変えられません（{name}）。変えられるのは自分のサンプルと履歴です。</translation>
    </message>
    <message numerus="yes">
        <source>The last {n} drawing(s), with what the network in use alone makes of them.</source>
        <translation>
            <numerusform>最近の絵 {n} 枚と、それを使用中のネットワークだけで読んだ結果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), which the network in use has yet to read.</source>
        <translation>
            <numerusform>数字 {n} 個。使用中のネットワークはまだ読んでいません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), of which the network in use has read {read}, {right} of them right.</source>
        <translation>
            <numerusform>数字 {n} 個。使用中のネットワークは {read} 個を読み、{right} 個が正解です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), of which the network in use reads {right} right; it may have learned from them.</source>
        <translation>
            <numerusform>数字 {n} 個。使用中のネットワークは {right} 個を正しく読みます。これらから学んでいるかもしれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit}, held back</source>
        <translation>{digit}、保留</translation>
    </message>
    <message>
        <source>{label}, read as {answer}</source>
        <translation>{label}、{answer} と読みました</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>私のサンプル</translation>
    </message>
    <message>
        <source>There is no digit to learn; draw one first, then say which it is.</source>
        <translation>学ぶ数字がありません。先に書いてから、どの数字か教えてください。</translation>
    </message>
    <message>
        <source>Lift the pen first, then say which digit it is.</source>
        <translation>先にペンを上げてから、どの数字か教えてください。</translation>
    </message>
    <message>
        <source>There is no answer to confirm; press the digit that you drew, 0 to 9.</source>
        <translation>確認する答えがありません。書いた数字を 0 から 9 で押してください。</translation>
    </message>
    <message>
        <source>&amp;This is a</source>
        <translation>これは(&amp;T)</translation>
    </message>
    <message>
        <source>Co&amp;nfirm the answer</source>
        <translation>答えを確認(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) now labelled {digit}.</source>
        <translation>
            <numerusform>サンプル {n} 個のラベルが {digit} になりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Learned this {digit}.</source>
        <translation>この {digit} を学びました。</translation>
    </message>
    <message>
        <source>&amp;Undo labelling samples</source>
        <translation>ラベル付けを元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo labelling samples</source>
        <translation>ラベル付けをやり直す(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) deleted.</source>
        <translation>
            <numerusform>サンプルを {n} 個削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo deleting samples</source>
        <translation>サンプルの削除を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo deleting samples</source>
        <translation>サンプルの削除をやり直す(&amp;R)</translation>
    </message>
    <message>
        <source>No network reads this drawing, so nothing can be learned of it; choose another model.</source>
        <translation>この絵を読むネットワークがないので、何も学べません。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>This {digit} was learned already.</source>
        <translation>この {digit} はすでに学んでいます。</translation>
    </message>
    <message>
        <source>&amp;Undo learning this {digit}</source>
        <translation>この {digit} の学習を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo learning this {digit}</source>
        <translation>この {digit} の学習をやり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Your {digit} looks like your {other} ({day}), so it changes no other answer yet; say {digit} again if it is right.</source>
        <translation>この {digit} は前の {other}（{day}）に似ているので、まだほかの答えを変えません。正しければもう一度 {digit} を押してください。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Automatic: the first GPU if TensorFlow finds one, else the CPU</source>
        <translation>自動: TensorFlow が GPU を見つければ最初のもの、なければ CPU</translation>
    </message>
    <message>
        <source>Automatic: the first GPU if TensorFlow finds one, else the CPU; looking for GPUs…</source>
        <translation>自動: TensorFlow が GPU を見つければ最初のもの、なければ CPU。GPU を探しています…</translation>
    </message>
    <message>
        <source>&amp;Keep the current one</source>
        <translation>今のものを残す(&amp;K)</translation>
    </message>
    <message>
        <source>The new one stays among the runs</source>
        <translation>新しいものは訓練の一覧に残ります</translation>
    </message>
    <message>
        <source>Choose a recipe and press Train.</source>
        <translation>レシピを選んで「訓練」を押してください。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Paused; press Resume to continue.</source>
        <translation>一時停止中です。続けるには「再開」を押してください。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} on {device}: {speed} digits a second, {duration} left</source>
        <translation>エポック {epoch} / {epochs}、{device}: 毎秒 {speed} 個、残り {duration}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Resume with the CPU</source>
        <translation>CPU で再開</translation>
    </message>
    <message>
        <source>Start again with the CPU</source>
        <translation>CPU で最初から</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 時間</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>button</comment>
        <translation>予約</translation>
    </message>
    <message>
        <source>Train this after the training that is under way</source>
        <translation>進行中の訓練の後でこれを訓練</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Train what waits, one after another</source>
        <translation>待っているものを順に訓練</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>button</comment>
        <translation>空にする</translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation>
            <numerusform>{n} 件待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a learning rate: each step tries a larger one…</source>
        <translation>学習率を探しています: ステップごとに大きくして試します…</translation>
    </message>
    <message>
        <source>A learning rate of {rate} is suggested: there the loss falls fastest.</source>
        <translation>学習率 {rate} をおすすめします。そこで損失が最も速く下がります。</translation>
    </message>
    <message>
        <source>No learning rate was found, since the process ended; try again.</source>
        <translation>プロセスが終了したため、学習率が見つかりませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <source>your own network</source>
        <translation>自分のネットワーク</translation>
    </message>
    <message>
        <source>Units of the hidden layers, such as 128, 64, or with convolutions: conv 16, conv 32, 64; empty for none</source>
        <translation>隠れ層のユニット数（例: 128, 64）、または畳み込み付き: conv 16, conv 32, 64。なしなら空欄</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>バッチ正規化</translation>
    </message>
    <message>
        <source>Learn from pen strokes too</source>
        <translation>ストロークからも学ぶ</translation>
    </message>
    <message>
        <source>Learn from Swiss scans too</source>
        <translation>スイスのスキャンからも学ぶ</translation>
    </message>
    <message>
        <source>Learn from Spanish pen strokes too</source>
        <translation>スペインのストロークからも学ぶ</translation>
    </message>
    <message>
        <source>Learn from my samples too</source>
        <translation>私のサンプルからも学ぶ</translation>
    </message>
    <message>
        <source>Augment the digits</source>
        <translation>数字を変形する</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>End after so many epochs without a better one; the best is kept in any case</source>
        <translation>この数だけエポックが進んでもよくならなければ終了。最もよいものは必ず残します</translation>
    </message>
    <message>
        <source>adamw: Adam, with its weight decay if that is not 0; sgd: with momentum 0.9</source>
        <translation>adamw: Adam、0 でなければ重み減衰付き。sgd: モメンタム 0.9</translation>
    </message>
    <message>
        <source>cosine: the learning rate rises for the first 2 % of the steps, then falls to 0</source>
        <translation>cosine: 学習率は最初の 2% のステップで上がり、その後 0 まで下がります</translation>
    </message>
    <message>
        <source>trains on from the weights of {name}</source>
        <translation>{name} の重みから続けて訓練</translation>
    </message>
    <message>
        <source>on from {name}</source>
        <translation>{name} から続けて</translation>
    </message>
    <message>
        <source>Weights: {weights}</source>
        <translation>重み: {weights}</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>プリセット(&amp;P)</translation>
    </message>
    <message>
        <source>Hidden &amp;layers</source>
        <translation>隠れ層(&amp;L)</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>&amp;Activation</source>
        <translation>活性化関数(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Dropout</source>
        <translation>ドロップアウト(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>エポック数(&amp;E)</translation>
    </message>
    <message>
        <source>Early s&amp;topping</source>
        <translation>早期終了(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>バッチサイズ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Optimizer</source>
        <translation>最適化手法(&amp;O)</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>学習率(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>スケジュール(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Weight decay</source>
        <translation>重み減衰(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>シード(&amp;S)</translation>
    </message>
    <message>
        <source>Press Train, and the network in use learns your samples for good; the others keep it as it is.</source>
        <translation>「訓練」を押すと、使用中のネットワークがあなたのサンプルを恒久的に学びます。ほかの数字によって、これまでの力は保たれます。</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>デバイス(&amp;V)</translation>
    </message>
    <message>
        <source>Train so many times, each with the next seed, and say how the runs spread</source>
        <translation>この回数だけ、毎回次のシードで訓練し、結果のばらつきを示します</translation>
    </message>
    <message>
        <source>Seeds &amp;in a row</source>
        <translation>連続シード(&amp;I)</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>学習率を探す</translation>
    </message>
    <message>
        <source>Try larger and larger learning rates for some steps, and take the best</source>
        <translation>数ステップの間、学習率をだんだん大きくして試し、最もよいものを選びます</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>button</comment>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button</comment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混同</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>訓練一覧</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Choose how to train {folder} on, and press Train.</source>
        <translation>{folder} をどう続けて訓練するかを選び、「訓練」を押してください。</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>この訓練</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Choose data &amp;files…</source>
        <translation>データファイルを選ぶ(&amp;F)…</translation>
    </message>
    <message>
        <source>{file} was downloaded and is as published.</source>
        <translation>{file} をダウンロードしました。公開されたものと同じです。</translation>
    </message>
    <message>
        <source>Choose files of digits, or an image in one of ten folders named 0 to 9</source>
        <translation>数字のファイルか、0 から 9 という名前の 10 個のフォルダーのどれかにある画像を選んでください</translation>
    </message>
    <message>
        <source>Download: {data}</source>
        <translation>ダウンロード: {data}</translation>
    </message>
    <message>
        <source>{data}: {file}</source>
        <translation>{data}: {file}</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>the folder {name}</source>
        <translation>フォルダー {name}</translation>
    </message>
    <message>
        <source>{name}, {size} MB</source>
        <translation>{name}、{size} MB</translation>
    </message>
    <message>
        <source>Most alike: {digits}</source>
        <translation>最も似ているもの: {digits}</translation>
    </message>
    <message>
        <source>Most alike: none yet</source>
        <translation>最も似ているもの: まだなし</translation>
    </message>
    <message>
        <source>The training digits most alike</source>
        <translation>最も似ている訓練用の数字</translation>
    </message>
    <message>
        <source>{digit}, {collection}</source>
        <translation>{digit}、{collection}</translation>
    </message>
    <message>
        <source>Beside your drawing: {caption}</source>
        <translation>あなたの絵の隣: {caption}</translation>
    </message>
    <message>
        <source>What the ink speaks for</source>
        <translation>インクが支持するもの</translation>
    </message>
    <message>
        <source>Draw a digit to see what speaks for it.</source>
        <translation>数字を書くと、何がそれを支持するかが見えます。</translation>
    </message>
    <message>
        <source>− against</source>
        <translation>− 反対</translation>
    </message>
    <message>
        <source>no opinion</source>
        <translation>中立</translation>
    </message>
    <message>
        <source>for +</source>
        <translation>支持 +</translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation>最も似ているもの</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>ほかすべて</translation>
    </message>
    <message>
        <source>Why it is the answer and not this digit. A click on a bar chooses one too.</source>
        <translation>なぜこの数字でなく答えのほうなのか。バーをクリックしても選べます。</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>比べる相手(&amp;C)</translation>
    </message>
    <message>
        <source>The scale: orange and a minus speak against, grey has no opinion, blue and a plus speak for</source>
        <translation>目盛: オレンジとマイナスは反対、灰色は中立、青とプラスは支持</translation>
    </message>
    <message>
        <source>First the {name}: epoch {epoch} of {epochs}</source>
        <translation>まず {name}: エポック {epoch} / {epochs}</translation>
    </message>
    <message>
        <source>The export needs more memory than it may have; use a smaller network.</source>
        <translation>書き出しに必要なメモリが上限を超えています。小さいネットワークを使ってください。</translation>
    </message>
    <message>
        <source>The import needs more memory than it may have; use a smaller network.</source>
        <translation>読み込みに必要なメモリが上限を超えています。小さいネットワークを使ってください。</translation>
    </message>
    <message>
        <source>The export failed ({error}: {reason}).</source>
        <translation>書き出しに失敗しました（{error}: {reason}）。</translation>
    </message>
    <message>
        <source>The import failed ({error}: {reason}).</source>
        <translation>読み込みに失敗しました（{error}: {reason}）。</translation>
    </message>
    <message>
        <source>No learning rate was found</source>
        <translation>学習率が見つかりませんでした</translation>
    </message>
    <message>
        <source>Loading TensorFlow</source>
        <translation>TensorFlow を読み込んでいます</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>訓練に失敗しました</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>データを読んでいます</translation>
    </message>
    <message>
        <source>The memory of the {device} is not enough, a smaller batch or network needs less</source>
        <translation>{device} のメモリが足りません。バッチかネットワークを小さくすると使用量が減ります</translation>
    </message>
    <message>
        <source>The {device} failed</source>
        <translation>{device} で失敗しました</translation>
    </message>
    <message>
        <source>First the {name}: {error}</source>
        <translation>まず {name}: {error}</translation>
    </message>
    <message>
        <source>Testing and saving the network</source>
        <translation>ネットワークをテストして保存しています</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); make room or choose another folder.</source>
        <translation>{path} に書き込めません（{reason}）。空きを作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The export to {id} cannot be run by {runtime}; it was not kept. Try another format.</source>
        <translation>{id} への書き出しは {runtime} で動かないため、残していません。別の形式を試してください。</translation>
    </message>
    <message>
        <source>The export to {id} does not give ten probabilities; it was not kept.</source>
        <translation>{id} への書き出しは 10 個の確率を出さないため、残していません。</translation>
    </message>
    <message>
        <source>The export to {id} does not read as the model does ({check}); it was not kept.</source>
        <translation>{id} への書き出しはモデルと同じように読まない（{check}）ため、残していません。</translation>
    </message>
    <message>
        <source>{path} holds files other than such an export, such as {others}; choose a new folder.</source>
        <translation>{path} には {others} など、書き出し以外のファイルがあります。新しいフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Or name a folder with TensorFlow.js&apos;s tf-core.min.js, tf-layers.min.js and tf-backend-cpu.min.js in DIGITPAD_TFJS.</source>
        <translation>または TensorFlow.js の tf-core.min.js、tf-layers.min.js、tf-backend-cpu.min.js があるフォルダーを DIGITPAD_TFJS で指定してください。</translation>
    </message>
    <message>
        <source>Delete {folder}, to have it fetched anew.</source>
        <translation>{folder} を削除すると、もう一度ダウンロードします。</translation>
    </message>
    <message>
        <source>TensorFlow.js is not whole in {folder} ({reason}); see that it can be kept there.</source>
        <translation>{folder} の TensorFlow.js がそろっていません（{reason}）。そこに保存できるか確認してください。</translation>
    </message>
    <message>
        <source>TensorFlow.js, which checks this export, is fetched by npm: install Node.js.</source>
        <translation>この書き出しを確認する TensorFlow.js は npm でダウンロードします: Node.js をインストールしてください。</translation>
    </message>
    <message>
        <source>npm cannot fetch TensorFlow.js; check the network.</source>
        <translation>npm で TensorFlow.js をダウンロードできません。ネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度試してください。</translation>
    </message>
    <message>
        <source>{script} is not that of TensorFlow.js {version} as it was published.</source>
        <translation>{script} は公開された TensorFlow.js {version} のものではありません。</translation>
    </message>
    <message>
        <source>TensorFlow.js has no activation {name}; export to web or onnx.</source>
        <translation>TensorFlow.js に活性化関数 {name} はありません。web か onnx に書き出してください。</translation>
    </message>
    <message>
        <source>The network gives answers that are no numbers (NaN or infinite); train it again.</source>
        <translation>ネットワークが数値でない答え（NaN か無限大）を出します。訓練し直してください。</translation>
    </message>
    <message>
        <source>The network reads at best {share} of known digits, in whatever range and polarity, upright or transposed; it is no network for digits, or its outputs are in another order than 0 to 9.</source>
        <translation>範囲や明暗、向きや転置を変えても、ネットワークは既知の数字を {share} までしか読めません。数字用のネットワークでないか、出力の順序が 0 から 9 ではありません。</translation>
    </message>
    <message>
        <source>The network gives outputs of shape {shape}, not ten; use one for ten digits.</source>
        <translation>ネットワークの出力の形は {shape} で、10 個ではありません。10 個の数字用のものを使ってください。</translation>
    </message>
    <message>
        <source>without its last softmax or sigmoid, which made all answers alike</source>
        <translation>すべての答えを同じにしていた最後のソフトマックスかシグモイドを除いて</translation>
    </message>
    <message>
        <source>The model cannot be written to {models} ({reason}); make room there.</source>
        <translation>モデルを {models} に書き込めません（{reason}）。空きを作ってください。</translation>
    </message>
    <message>
        <source>{name} was rebuilt, but gives the answers of its own runtime on {share} of digits only; save it as .keras.</source>
        <translation>{name} を作り直しましたが、本来の実行環境と同じ答えになるのは数字の {share} だけです。.keras で保存してください。</translation>
    </message>
    <message>
        <source>import of ONNX files</source>
        <translation>ONNX ファイルの読み込み</translation>
    </message>
    <message>
        <source>ONNX files need onnx and onnxruntime; install with pip install &apos;digitpad[export]&apos;.</source>
        <translation>ONNX ファイルには onnx と onnxruntime が必要です。pip install &apos;digitpad[export]&apos; でインストールしてください。</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} layers, more than {most}; use a smaller network.</source>
        <translation>
            <numerusform>{name} には {n} 層あり、{most} を超えています。小さいネットワークを使ってください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has layers that do not fit together; it is damaged.</source>
        <translation>{name} の層が互いに合いません。壊れています。</translation>
    </message>
    <message>
        <source>{name} is no network with one image in and one answer out; use another one.</source>
        <translation>{name} は画像 1 枚を入れて答え 1 つを出すネットワークではありません。別のものを使ってください。</translation>
    </message>
    <message>
        <source>{name} gives {size}, not ten outputs; use a network for the ten digits.</source>
        <translation>{name} の出力は {size} で、10 個ではありません。10 個の数字用のネットワークを使ってください。</translation>
    </message>
    <message>
        <source>{name} has weights that are no numbers (NaN or infinite); train it again.</source>
        <translation>{name} の重みが数値ではありません（NaN か無限大）。訓練し直してください。</translation>
    </message>
    <message>
        <source>{name} cannot be run by Keras; it is damaged, save it again.</source>
        <translation>{name} を Keras で動かせません。壊れています。保存し直してください。</translation>
    </message>
    <message>
        <source>{name} takes {size}, not one image of 28x28; use a network for such images.</source>
        <translation>{name} の入力は {size} で、28x28 の画像 1 枚ではありません。そういう画像用のネットワークを使ってください。</translation>
    </message>
    <message>
        <source>{name} takes {size}, not one image of 28x28.</source>
        <translation>{name} の入力は {size} で、28x28 の画像 1 枚ではありません。</translation>
    </message>
    <message>
        <source>{name} describes more than a network for digits has; use another one.</source>
        <translation>{name} には数字用のネットワーク以上のものが書かれています。別のものを使ってください。</translation>
    </message>
    <message>
        <source>{name} is damaged or no layers model of TensorFlow.js; save it again.</source>
        <translation>{name} は壊れているか、TensorFlow.js のレイヤーモデルではありません。保存し直してください。</translation>
    </message>
    <message>
        <source>{name} cannot be loaded by Keras; it is damaged or of another version.</source>
        <translation>{name} を Keras で読み込めません。壊れているか、別のバージョンです。</translation>
    </message>
    <message>
        <source>{name} holds the layers of a network without its weights; save the whole model, as .keras.</source>
        <translation>{name} の中身は重みのないネットワークの層です。モデル全体を .keras で保存してください。</translation>
    </message>
    <message>
        <source>{name} holds no network; save the whole model, as .keras.</source>
        <translation>{name} にはネットワークがありません。モデル全体を .keras で保存してください。</translation>
    </message>
    <message>
        <source>{name} is a graph model of TensorFlow.js, which is not read here; save it as a layers model, or as .keras before it is converted.</source>
        <translation>{name} は TensorFlow.js のグラフモデルで、ここでは読めません。レイヤーモデルとして保存するか、変換前に .keras で保存してください。</translation>
    </message>
    <message>
        <source>fewer weights than are described</source>
        <translation>記載より少ない重み</translation>
    </message>
    <message>
        <source>more weights than are described</source>
        <translation>記載より多い重み</translation>
    </message>
    <message>
        <source>{name} takes its weights from elsewhere ({what}); do not use it.</source>
        <translation>{name} は重みを外部から取っています（{what}）。使わないでください。</translation>
    </message>
    <message>
        <source>{name} needs its weights, {what}; put both into one folder.</source>
        <translation>{name} には重み {what} が必要です。同じフォルダーに置いてください。</translation>
    </message>
    <message>
        <source>weights of no layer: {list}</source>
        <translation>どの層のものでもない重み: {list}</translation>
    </message>
    <message>
        <source>{name} has not one output of ten numbers; save it with the ten outputs alone.</source>
        <translation>{name} には 10 個の数の出力 1 つがありません。10 個の出力だけで保存してください。</translation>
    </message>
    <message>
        <source>{path} needs its weights, {name}; put both into one folder.</source>
        <translation>{path} には重み {name} が必要です。同じフォルダーに置いてください。</translation>
    </message>
    <message>
        <source>{name} is damaged or no ONNX model; save it again.</source>
        <translation>{name} は壊れているか、ONNX モデルではありません。保存し直してください。</translation>
    </message>
    <message>
        <source>{name} takes its weights from other files; save the model again, in one file.</source>
        <translation>{name} は重みをほかのファイルから取っています。モデルを 1 つのファイルで保存し直してください。</translation>
    </message>
    <message>
        <source>The network cannot be run by {runtime}; it is damaged or of another version.</source>
        <translation>{runtime} でネットワークを動かせません。壊れているか、別のバージョンです。</translation>
    </message>
    <message>
        <source>{name} has the operator {unknown}, which cannot be imported; use a network of plain layers.</source>
        <translation>{name} には読み込めない演算子 {unknown} があります。普通の層のネットワークを使ってください。</translation>
    </message>
    <message>
        <source>{name} refers to other places ({other}); do not use it.</source>
        <translation>{name} はほかの場所を参照しています（{other}）。使わないでください。</translation>
    </message>
    <message>
        <source>{name} is damaged or no SavedModel; save it again.</source>
        <translation>{name} は壊れているか、SavedModel ではありません。保存し直してください。</translation>
    </message>
    <message>
        <source>{name} cannot be read by TensorFlow; it is damaged or of another version.</source>
        <translation>{name} を TensorFlow で読めません。壊れているか、別のバージョンです。</translation>
    </message>
    <message>
        <source>{name} has nothing to serve; export the model again (model.export).</source>
        <translation>{name} には推論用のシグネチャがありません。モデルを書き出し直してください（model.export）。</translation>
    </message>
    <message>
        <source>{name} has functions of its own that restore its variables; do not use it.</source>
        <translation>{name} には変数を復元する独自の関数があります。使わないでください。</translation>
    </message>
    <message>
        <source>{name} has files or tables beside its network; do not use it.</source>
        <translation>{name} にはネットワークのほかにファイルや表があります。使わないでください。</translation>
    </message>
    <message>
        <source>{name} has the operation {what}, which can do more than compute; do not use it.</source>
        <translation>{name} には計算以外のこともできる演算 {what} があります。使わないでください。</translation>
    </message>
    <message>
        <source>weights alone, taken as those of dense layers ({activations})</source>
        <translation>重みだけのため、全結合層の重みとみなす（{activations}）</translation>
    </message>
    <message>
        <source>{path} is damaged or no file of weights; save it again.</source>
        <translation>{path} は壊れているか、重みのファイルではありません。保存し直してください。</translation>
    </message>
    <message>
        <source>{path} has weights alone, and not those of dense layers from 784 pixels to ten digits; save the whole model (model.save).</source>
        <translation>{path} は重みだけで、しかも 784 画素から 10 個の数字への全結合層のものではありません。モデル全体を保存してください（model.save）。</translation>
    </message>
    <message>
        <source>The network sums its numbers in a way that cannot be exported to this format.</source>
        <translation>このネットワークの合計の方法は、この形式に書き出せません。</translation>
    </message>
    <message>
        <source>The network divides its outputs in a way that cannot be exported to this format.</source>
        <translation>このネットワークの出力の割り方は、この形式に書き出せません。</translation>
    </message>
    <message>
        <source>The network takes a logarithm in a way that cannot be exported to this format.</source>
        <translation>このネットワークの対数のとり方は、この形式に書き出せません。</translation>
    </message>
    <message>
        <source>The layer {name} joins along another axis than the last; use another one.</source>
        <translation>層 {name} は最後以外の軸に沿って連結します。別のものを使ってください。</translation>
    </message>
    <message>
        <source>The layer {name} ({what}) cannot be expressed in this format; use another one.</source>
        <translation>層 {name}（{what}）はこの形式で表せません。別のものを使ってください。</translation>
    </message>
    <message>
        <source>The layer {name} is dilated, in groups or has its channels first; use another format.</source>
        <translation>層 {name} は拡張畳み込みかグループ化畳み込みか、チャネルが先頭の形です。別の形式を使ってください。</translation>
    </message>
    <message>
        <source>The layer {name} normalises another axis than the last; use another format.</source>
        <translation>層 {name} は最後以外の軸を正規化します。別の形式を使ってください。</translation>
    </message>
    <message>
        <source>The layer {name} has the activation {other}; use another format.</source>
        <translation>層 {name} の活性化関数は {other} です。別の形式を使ってください。</translation>
    </message>
    <message>
        <source>The layer {name} is a ReLU of another kind; use another format.</source>
        <translation>層 {name} は別の種類の ReLU です。別の形式を使ってください。</translation>
    </message>
    <message>
        <source>The layer {name} is an ELU of another kind; use another format.</source>
        <translation>層 {name} は別の種類の ELU です。別の形式を使ってください。</translation>
    </message>
    <message>
        <source>This format cannot divide these outputs by their sum; export to web or litert.</source>
        <translation>この形式では出力を合計で割れません。web か litert に書き出してください。</translation>
    </message>
    <message>
        <source>{name}, {size} GB</source>
        <translation>{name}、{size} GB</translation>
    </message>
    <message numerus="yes">
        <source>All {n} GPUs</source>
        <translation>
            <numerusform>{n} 個の GPU すべて</numerusform>
        </translation>
    </message>
    <message>
        <source>TensorFlow finds no device {device} here; choose one of {list}.</source>
        <translation>TensorFlow はここにデバイス {device} を見つけられません。{list} から選んでください。</translation>
    </message>
    <message>
        <source>The training cannot be kept in {folder} ({reason}); make room and run it again.</source>
        <translation>訓練を {folder} に残せません（{reason}）。空きを作って、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The training diverged in epoch {epoch}: {why}; choose a smaller learning rate.</source>
        <translation>エポック {epoch} で訓練が発散しました: {why}。学習率を小さくしてください。</translation>
    </message>
    <message>
        <source>its weights became too large to be kept</source>
        <translation>重みが大きくなりすぎて残せません</translation>
    </message>
    <message>
        <source>its loss became infinite</source>
        <translation>損失が無限大になりました</translation>
    </message>
    <message>
        <source>without {names}, which are used only in training</source>
        <translation>訓練だけに使う {names} を除いて</translation>
    </message>
    <message>
        <source>{name} is damaged or no file of weights; save the model again.</source>
        <translation>{name} は壊れているか、重みのファイルではありません。モデルを保存し直してください。</translation>
    </message>
    <message>
        <source>{name} refers to other files or places; save the model again, in one file.</source>
        <translation>{name} はほかのファイルや場所を参照しています。モデルを 1 つのファイルで保存し直してください。</translation>
    </message>
    <message>
        <source>{name} would unpack to more than {most} MB; do not use it.</source>
        <translation>{name} は展開すると {most} MB を超えます。使わないでください。</translation>
    </message>
    <message>
        <source>{path} has weights alone and no layers; save the whole model (model.save).</source>
        <translation>{path} には重みだけがあり、層がありません。モデル全体を保存してください（model.save）。</translation>
    </message>
    <message>
        <source>{path} cannot be loaded by Keras; it is damaged or of another version.</source>
        <translation>{path} を Keras で読み込めません。壊れているか、別のバージョンです。</translation>
    </message>
    <message>
        <source>{path} is no .keras file; save the model again.</source>
        <translation>{path} は .keras ファイルではありません。モデルを保存し直してください。</translation>
    </message>
    <message>
        <source>{name} is damaged or no Keras model; save it again.</source>
        <translation>{name} は壊れているか、Keras モデルではありません。保存し直してください。</translation>
    </message>
    <message>
        <source>The exported model agrees with the trained one on {share} only; it was not kept.</source>
        <translation>書き出したモデルが訓練したものと一致するのは {share} だけなので、残していません。</translation>
    </message>
    <message>
        <source>A model is exported by TensorFlow; run the same command with KERAS_BACKEND=tensorflow, which takes up the training that was kept.</source>
        <translation>モデルの書き出しは TensorFlow が行います。KERAS_BACKEND=tensorflow で同じコマンドを実行すると、残した訓練を引き継ぎます。</translation>
    </message>
    <message>
        <source>The model has weights that are no numbers (NaN or infinite); train it with a smaller learning rate.</source>
        <translation>モデルの重みが数値ではありません（NaN か無限大）。学習率を小さくして訓練してください。</translation>
    </message>
    <message>
        <source>LiteRT cannot compute the network ({group}); use a network of plain layers.</source>
        <translation>このネットワークは LiteRT で計算できません（{group}）。普通の層のネットワークを使ってください。</translation>
    </message>
    <message>
        <source>LiteRT cannot compute the network; use a network of plain layers.</source>
        <translation>このネットワークは LiteRT で計算できません。普通の層のネットワークを使ってください。</translation>
    </message>
    <message>
        <source>The weights of {name} do not fit the network that its card describes; train on from another one.</source>
        <translation>{name} の重みはカードに書かれたネットワークに合いません。別のものから訓練を続けてください。</translation>
    </message>
    <message>
        <source>{name} would write outside its own archive; do not use it.</source>
        <translation>{name} は自身のアーカイブの外に書き込みます。使わないでください。</translation>
    </message>
    <message>
        <source>{name} holds more than a network ({what}); do not use it.</source>
        <translation>{name} にはネットワーク以外のもの（{what}）があります。使わないでください。</translation>
    </message>
    <message>
        <source>{name} would grow to {size} MB when unpacked; do not use it.</source>
        <translation>{name} は展開すると {size} MB になります。使わないでください。</translation>
    </message>
    <message>
        <source>{name} holds one file twice; do not use it.</source>
        <translation>{name} には同じファイルが 2 つあります。使わないでください。</translation>
    </message>
    <message>
        <source>{name} has a layer of no name ({kind}); it is damaged, save it again.</source>
        <translation>{name} に名前のない層（{kind}）があります。壊れています。保存し直してください。</translation>
    </message>
    <message>
        <source>{name} has {kind}, which is not taken here; use a network of plain layers.</source>
        <translation>{name} にはここで使えない {kind} があります。普通の層のネットワークを使ってください。</translation>
    </message>
    <message>
        <source>{name} has {what}, which is no plain layer of Keras and could run code of its own; rebuild the network from plain layers.</source>
        <translation>{name} の {what} は Keras の普通の層でなく、独自のコードを実行しかねません。普通の層でネットワークを作り直してください。</translation>
    </message>
    <message>
        <source>{name} has a custom object, {what}; use plain layers.</source>
        <translation>{name} に独自オブジェクト {what} があります。普通の層を使ってください。</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} layers; use a smaller network.</source>
        <translation>
            <numerusform>{name} は {n} 層を超えています。小さいネットワークを使ってください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is nested more than {n} deep; it is damaged, save it again.</source>
        <translation>
            <numerusform>{name} は入れ子が {n} 段を超えています。壊れています。保存し直してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} holds other files than a model; choose a new folder.</source>
        <translation>{folder} にはモデル以外のファイルがあります。新しいフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The model cannot be written to {folder} ({error}); make room or choose another folder.</source>
        <translation>モデルを {folder} に書き込めません（{error}）。空きを作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Blue ink speaks for {digit}, orange ink against it.</source>
        <translation>青いインクは {digit} を支持し、オレンジのインクは反対します。</translation>
    </message>
    <message>
        <source>Beside the canvas, the arrow keys choose a digit of a number.</source>
        <translation>キャンバスの外では、矢印キーで数の中の数字を選びます。</translation>
    </message>
    <message>
        <source>Probability of each digit</source>
        <translation>各数字の確率</translation>
    </message>
    <message>
        <source>There is too much ink for a number: it is read as one digit.</source>
        <translation>数にしてはインクが多すぎるので、1 個の数字として読みます。</translation>
    </message>
    <message>
        <source>What the network sees: 28 × 28 pixels</source>
        <translation>ネットワークが見るもの: 28 × 28 画素</translation>
    </message>
    <message>
        <source>Colours of the &amp;theme</source>
        <translation>テーマの色(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Blackboard</source>
        <translation>黒板(&amp;B)</translation>
    </message>
    <message>
        <source>Blue &amp;ink</source>
        <translation>青インク(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Plain</source>
        <translation>無地(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Lined</source>
        <translation>横罫(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Squared</source>
        <translation>方眼(&amp;S)</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>用紙(&amp;P)</translation>
    </message>
    <message>
        <source>Read answers &amp;aloud</source>
        <translation>答えを読み上げる(&amp;A)</translation>
    </message>
    <message>
        <source>This system has no voice to read aloud: install speech-dispatcher or espeak-ng.</source>
        <translation>このシステムには読み上げる音声がありません。speech-dispatcher か espeak-ng をインストールしてください。</translation>
    </message>
    <message>
        <source>The answer could not be read aloud: {why}</source>
        <translation>答えを読み上げられませんでした: {why}</translation>
    </message>
    <message>
        <source>by colour</source>
        <translation>色で判別</translation>
    </message>
    <message>
        <source>in a frame</source>
        <translation>枠の中</translation>
    </message>
    <message>
        <source>without axes</source>
        <translation>軸を除く</translation>
    </message>
    <message>
        <source>uneven light</source>
        <translation>不均一な光</translation>
    </message>
    <message>
        <source>light on dark</source>
        <translation>暗い地に明るい線</translation>
    </message>
    <message>
        <source>This system has no program that plays tones: install pulseaudio-utils or alsa-utils.</source>
        <translation>このシステムには音を鳴らすプログラムがありません。pulseaudio-utils か alsa-utils をインストールしてください。</translation>
    </message>
    <message>
        <source>Tones could not be played: {why}</source>
        <translation>音を鳴らせませんでした: {why}</translation>
    </message>
    <message>
        <source>Only the stylus draws now. The menu Drawing lets fingers draw again.</source>
        <translation>今はスタイラスでしか書けません。「絵」メニューで指でも書けるように戻せます。</translation>
    </message>
    <message>
        <source>{mode}: on</source>
        <translation>{mode}：オン</translation>
    </message>
    <message>
        <source>{mode}: off</source>
        <translation>{mode}：オフ</translation>
    </message>
    <message>
        <source>it ended the process in which it was tried</source>
        <translation>試したプロセスを終了させました</translation>
    </message>
    <message numerus="yes">
        <source>it has not read {n} digits within {seconds} seconds, in a separate process</source>
        <translation>
            <numerusform>別プロセスで {seconds} 秒以内に {n} 個の数字を読めませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>it needs more than {size} GB of memory</source>
        <translation>{size} GB を超えるメモリが必要です</translation>
    </message>
    <message>
        <source>it takes {seconds} seconds to read a digit</source>
        <translation>数字 1 個を読むのに {seconds} 秒かかります</translation>
    </message>
    <message>
        <source>The model cannot be used ({what}); use another one.</source>
        <translation>このモデルは使えません（{what}）。別のものを使ってください。</translation>
    </message>
    <message>
        <source>it has loops or branches, which no network made here has</source>
        <translation>ここで作るネットワークにはないループや分岐があります</translation>
    </message>
    <message>
        <source>it cannot be loaded by LiteRT</source>
        <translation>LiteRT で読み込めません</translation>
    </message>
    <message>
        <source>it does not take one 28x28 digit image to ten probabilities</source>
        <translation>28x28 の数字画像 1 枚から 10 個の確率を出しません</translation>
    </message>
    <message>
        <source>it gives features that are no numbers</source>
        <translation>数値でない特徴を出します</translation>
    </message>
    <message>
        <source>it fails while it reads a digit</source>
        <translation>数字を読むときに失敗します</translation>
    </message>
    <message>
        <source>it gives answers that are no probabilities</source>
        <translation>確率でない答えを出します</translation>
    </message>
    <message>
        <source>it gives answers that are no numbers</source>
        <translation>数値でない答えを出します</translation>
    </message>
    <message>
        <source>it gives other answers than its layers do</source>
        <translation>層とは違う答えを出します</translation>
    </message>
    <message>
        <source>This network cannot be followed layer by layer ({what}); its map is made by hiding parts of the ink in turn.</source>
        <translation>このネットワークは層ごとに追えません（{what}）。そのためマップはインクの一部を順に隠して作ります。</translation>
    </message>
    <message>
        <source>it has slopes that are no numbers</source>
        <translation>勾配が数値ではありません</translation>
    </message>
    <message>
        <source>it has more than one input</source>
        <translation>入力が 2 つ以上あります</translation>
    </message>
    <message>
        <source>it does not say how large its image is</source>
        <translation>画像の大きさが書かれていません</translation>
    </message>
    <message>
        <source>it computes in an unusual way</source>
        <translation>特殊な方法で計算します</translation>
    </message>
    <message>
        <source>it takes something for an image that is not one</source>
        <translation>画像でないものを画像としています</translation>
    </message>
    <message>
        <source>it has the operator {what}</source>
        <translation>演算子 {what} があります</translation>
    </message>
    <message>
        <source>it has an operator {kind} of an unusual kind</source>
        <translation>特殊な演算子 {kind} があります</translation>
    </message>
    <message>
        <source>it cuts its numbers off in an unusual way</source>
        <translation>特殊な方法で数を切り詰めています</translation>
    </message>
    <message>
        <source>it mixes several images</source>
        <translation>複数の画像を混ぜています</translation>
    </message>
    <message>
        <source>it has a dense layer of another size than its input</source>
        <translation>入力と大きさの違う全結合層があります</translation>
    </message>
    <message>
        <source>it normalises other channels than it has</source>
        <translation>持っていないチャネルを正規化しています</translation>
    </message>
    <message>
        <source>it joins or divides what it computes in an unusual way</source>
        <translation>計算したものを特殊な方法で連結したり割ったりしています</translation>
    </message>
    <message>
        <source>it has functions of its own</source>
        <translation>独自の関数があります</translation>
    </message>
    <message>
        <source>it has the operator {what} of {other}</source>
        <translation>{other} の演算子 {what} があります</translation>
    </message>
    <message>
        <source>it takes its weights from other files</source>
        <translation>重みをほかのファイルから取っています</translation>
    </message>
    <message>
        <source>it has weights of an unusual kind</source>
        <translation>特殊な重みがあります</translation>
    </message>
    <message>
        <source>it has filters of an unusual kind</source>
        <translation>特殊なフィルターがあります</translation>
    </message>
    <message>
        <source>it has pooling of an unusual kind</source>
        <translation>特殊なプーリングがあります</translation>
    </message>
    <message>
        <source>it has no place for its image</source>
        <translation>画像を入れる所がありません</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {n} operations</source>
        <translation>
            <numerusform>演算が {n} 個を超えています</numerusform>
        </translation>
    </message>
    <message>
        <source>it needs the operation {what}</source>
        <translation>演算 {what} が必要です</translation>
    </message>
    <message>
        <source>it has a variable without a value</source>
        <translation>値のない変数があります</translation>
    </message>
    <message>
        <source>it has the operation {what} of an unusual kind</source>
        <translation>特殊な演算 {what} があります</translation>
    </message>
    <message>
        <source>it takes the mean of a batch</source>
        <translation>バッチの平均をとっています</translation>
    </message>
    <message>
        <source>it has functions or tensors that refer to each other</source>
        <translation>互いに参照し合う関数やテンソルがあります</translation>
    </message>
    <message>
        <source>it calls too many functions</source>
        <translation>呼び出す関数が多すぎます</translation>
    </message>
    <message>
        <source>it calls a function that it does not have</source>
        <translation>存在しない関数を呼び出しています</translation>
    </message>
    <message>
        <source>it lacks a part of its network</source>
        <translation>ネットワークの一部が欠けています</translation>
    </message>
    <message>
        <source>it lacks its file of variables</source>
        <translation>変数のファイルがありません</translation>
    </message>
    <message>
        <source>it has variables of more than {most} MB</source>
        <translation>変数が {most} MB を超えています</translation>
    </message>
    <message>
        <source>it has variables in several parts</source>
        <translation>変数がいくつかに分かれています</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>そのようなファイルやフォルダーはありません</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>許可されていない操作です</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルはすでに存在します</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>フォルダーが空ではありません</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み取り専用のファイルシステムです</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>デバイスに空き領域がありません</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスクの割り当て量を超えました</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラーです</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>デバイスまたはリソースが使用中です</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>接続を拒否されました</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>接続先によって切断されました</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>接続がタイムアウトしました</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>ネットワークに到達できません</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>ホストへの経路がありません</translation>
    </message>
</context>
</TS>
