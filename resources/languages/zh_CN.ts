<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>training networks of your own</source>
        <translation>训练自己的网络</translation>
    </message>
    <message>
        <source>Training needs TensorFlow, which is not installed ({packages}); install digitpad with it, pip install &apos;digitpad[train]&apos;.</source>
        <translation>训练需要 TensorFlow，但没有安装（{packages}）；请连同它一起安装 digitpad：pip install &apos;digitpad[train]&apos;。</translation>
    </message>
    <message>
        <source>Not in digitpad-lite: {purpose}. Install digitpad, the full edition, which leaves your drawings, settings and networks as they are.</source>
        <translation>digitpad-lite 没有此功能：{purpose}。请安装完整版 digitpad，它会保留你的绘图、设置和网络。</translation>
    </message>
    <message>
        <source>Not in the packaged digitpad: {deed}. A digitpad that is installed as a package of Python, with its extra digitpad[export], can do it.</source>
        <translation>打包版 digitpad 没有此功能：{deed}。以 Python 包形式安装并带有附加组件 digitpad[export] 的 digitpad 则可以。</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {n} bytes</source>
        <translation>
            <numerusform>超过 {n} 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>it is of a newer version of digitpad</source>
        <translation>由较新版本的 digitpad 创建</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>{path} is damaged in part, which cannot be copied ({reason}); move it to save changes.</source>
        <translation>{path} 部分损坏，无法复制（{reason}）；请移走它以保存更改。</translation>
    </message>
    <message>
        <source>{path} cannot be saved ({reason}); the next change will try again.</source>
        <translation>无法保存 {path}（{reason}）；下次更改时会重试。</translation>
    </message>
    <message>
        <source>{path} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>无法删除 {path}（{reason}）；请手动删除。</translation>
    </message>
    <message>
        <source>{parent} cannot be used ({reason}), so nothing is remembered; check its permissions.</source>
        <translation>无法使用 {parent}（{reason}），因此不会记住任何内容；请检查其权限。</translation>
    </message>
    <message>
        <source>{path} cannot be used ({why}), nor be renamed ({reason}); move it to save changes.</source>
        <translation>{path} 无法使用（{why}），也无法重命名（{reason}）；请移走它以保存更改。</translation>
    </message>
    <message>
        <source>{path} cannot be used ({why}); it was renamed {name}, and digitpad starts afresh.</source>
        <translation>{path} 无法使用（{why}）；它已重命名为 {name}，digitpad 重新开始。</translation>
    </message>
    <message>
        <source>it has a number that is no finite one of 64 bits</source>
        <translation>其中有一个数不是 64 位的有限数</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>嵌套过深</translation>
    </message>
    <message numerus="yes">
        <source>it has a text of more than {n} characters</source>
        <translation>
            <numerusform>其中有超过 {n} 个字符的文本</numerusform>
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
        <translation>无法使用 {name}（{reason}）；请确认可以在那里读写，或选择别的。</translation>
    </message>
    <message>
        <source>Something went wrong inside digitpad ({name}); please report it with {log}.</source>
        <translation>digitpad 内部出错了（{name}）；请连同 {log} 一起报告。</translation>
    </message>
    <message>
        <source>MNIST as npz, IDX or TFRecord files, tables (CSV) with a label and 784 pixels a row, folders or zip files of images in folders named 0 to 9, pen strokes (UNIPEN, or UCI&apos;s pendigits.tra and .tes, or UJIpenchars2), and Swiss scans</source>
        <translation>npz、IDX 或 TFRecord 文件形式的 MNIST，每行一个标签和 784 个像素的表格（CSV），用名为 0 到 9 的子文件夹存放图像的文件夹或 zip 文件，笔画（UNIPEN、UCI 的 pendigits.tra 和 .tes，或 UJIpenchars2），以及瑞士扫描件</translation>
    </message>
    <message>
        <source>{path} does not fit the memory of this computer; use a part of it.</source>
        <translation>这台电脑的内存装不下 {path}；请使用其中一部分。</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds only {n} digits, too few to hold some of them out; use at least 12.</source>
        <translation>
            <numerusform>{path} 只有 {n} 个数字，太少了，无法留出一部分；至少要 12 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds pen strokes, not images; name a file of images, such as MNIST, too.</source>
        <translation>{path} 里是笔画，不是图像；请同时指定图像文件，例如 MNIST。</translation>
    </message>
    <message>
        <source>{path} has no folders named 0 to 9; name the files in it. What can be read: {formats}.</source>
        <translation>{path} 没有名为 0 到 9 的文件夹；请指定其中的文件。可读取的格式：{formats}。</translation>
    </message>
    <message>
        <source>{path} is no data file that can be read; what can: {formats}.</source>
        <translation>{path} 不是可以读取的数据文件；可读取的格式：{formats}。</translation>
    </message>
    <message>
        <source>{path} is missing; check the name, or get the file anew.</source>
        <translation>找不到 {path}；请检查名称，或重新获取该文件。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}); get it anew.</source>
        <translation>无法读取 {path}（{error}）；请重新获取。</translation>
    </message>
    <message>
        <source>{path} is empty; what can be read: {formats}.</source>
        <translation>{path} 是空的；可读取的格式：{formats}。</translation>
    </message>
    <message>
        <source>{data}: the file cannot be fetched from {url} ({reason}); check the network and the room in {folder}, or get it in another way.</source>
        <translation>{data}：无法从 {url} 下载文件（{reason}）；请检查网络连接和 {folder} 中的空间，或用其他方式获取该文件。</translation>
    </message>
    <message>
        <source>{data}: the download was cancelled; nothing was kept.</source>
        <translation>{data}：下载已取消；没有保留任何内容。</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>未知的名称或服务</translation>
    </message>
    <message>
        <source>{path} holds arrays of other names than x_{part} and y_{part} ({held}); rename them.</source>
        <translation>{path} 中数组的名称不是 x_{part} 和 y_{part}（{held}）；请重命名。</translation>
    </message>
    <message>
        <source>{path} holds arrays of other shapes than MNIST&apos;s: {shape} and {other}, not (n, 28, 28) and (n,); make the images 28x28 first.</source>
        <translation>{path} 中数组的形状与 MNIST 不同：{shape} 和 {other}，而不是 (n, 28, 28) 和 (n,)；请先把图像变成 28x28。</translation>
    </message>
    <message>
        <source>it holds more than it says</source>
        <translation>内容比声明的多</translation>
    </message>
    <message>
        <source>it holds less than it says</source>
        <translation>内容比声明的少</translation>
    </message>
    <message>
        <source>{path} is missing; put MNIST there, or name its folder in DIGITPAD_DATA.</source>
        <translation>找不到 {path}；请把 MNIST 放在那里，或在 DIGITPAD_DATA 中指定其文件夹。</translation>
    </message>
    <message>
        <source>{path} cannot be read as a file of digits ({reason}); get it anew.</source>
        <translation>无法把 {path} 当作手写数字文件读取（{reason}）；请重新获取。</translation>
    </message>
    <message>
        <source>it lists too many files</source>
        <translation>列出的文件太多</translation>
    </message>
    <message>
        <source>{path} holds no digits in one of its parts; use another file.</source>
        <translation>{path} 的一个部分里没有数字；请换一个文件。</translation>
    </message>
    <message numerus="yes">
        <source>{path} says that {name} has {number} digits in {count} bytes; {n} digits and {most} bytes are the most that is read.</source>
        <translation>
            <numerusform>{path} 声称 {name} 在 {count} 字节中有 {number} 个数字；最多读取 {n} 个数字和 {most} 字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>over 10^15</source>
        <translation>超过 10^15</translation>
    </message>
    <message>
        <source>an array&apos;s header of version {version} is not known</source>
        <translation>无法识别数组头的版本 {version}</translation>
    </message>
    <message>
        <source>an array holds {dtype}, which are no digits</source>
        <translation>数组里是 {dtype}，不是数字</translation>
    </message>
    <message>
        <source>an array has lengths that are none</source>
        <translation>数组的长度无效</translation>
    </message>
    <message>
        <source>{path} holds labels that are no whole numbers; use the digits 0 to 9.</source>
        <translation>{path} 中有不是整数的标签；请使用数字 0 到 9。</translation>
    </message>
    <message>
        <source>{path} holds labels outside 0 to 9; use a file of digits.</source>
        <translation>{path} 中有 0 到 9 以外的标签；请使用手写数字的文件。</translation>
    </message>
    <message>
        <source>{path} holds pixels outside 0 to 255; bring them to this range, or to 0 to 1.</source>
        <translation>{path} 中有 0 到 255 以外的像素；请换算到这个范围，或 0 到 1。</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds over {n} images; use a part of it.</source>
        <translation>
            <numerusform>{path} 中的图像超过 {n} 张；请使用其中一部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds no images in its folders 0 to 9.</source>
        <translation>{path} 的文件夹 0 到 9 中没有图像。</translation>
    </message>
    <message>
        <source>{name} leads out of the folder that it is unpacked to; do not use this file.</source>
        <translation>{name} 会解压到目标文件夹之外；请不要使用这个文件。</translation>
    </message>
    <message>
        <source>{name} has more than {size} MB, which is too large for an image of a digit.</source>
        <translation>{name} 超过 {size} MB，对一个数字的图像来说太大了。</translation>
    </message>
    <message>
        <source>{name} shows no ink; take it out of the folder.</source>
        <translation>{name} 上没有墨迹；请把它从文件夹中移走。</translation>
    </message>
    <message>
        <source>The labels of {images} are missing; put {name} beside it.</source>
        <translation>缺少 {images} 的标签；请把 {name} 放在同一文件夹。</translation>
    </message>
    <message>
        <source>it holds another kind of array</source>
        <translation>其中是另一种数组</translation>
    </message>
    <message>
        <source>its images are {width}x{height}, not 28x28</source>
        <translation>其图像是 {width}x{height}，不是 28x28</translation>
    </message>
    <message numerus="yes">
        <source>it says that it holds {n} digits; {most} are the most that is read</source>
        <translation>
            <numerusform>声称有 {n} 个数字；最多读取 {most} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>it ends in its header</source>
        <translation>在文件头处就结束了</translation>
    </message>
    <message>
        <source>{path} cannot be read as an IDX file of digits ({error}); get it anew.</source>
        <translation>无法把 {path} 当作 IDX 数字文件读取（{error}）；请重新获取。</translation>
    </message>
    <message>
        <source>it is not compressed in this way</source>
        <translation>不是用这种方式压缩的</translation>
    </message>
    <message numerus="yes">
        <source>codes of {n} bits are not known</source>
        <translation>
            <numerusform>无法识别 {n} 位的编码</numerusform>
        </translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message numerus="yes">
        <source>it unpacks to more than {n} bytes</source>
        <translation>
            <numerusform>解压后超过 {n} 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>no records of digits</source>
        <translation>没有数字记录</translation>
    </message>
    <message>
        <source>a damaged record</source>
        <translation>记录损坏</translation>
    </message>
    <message>
        <source>the end of the file is missing</source>
        <translation>文件缺少结尾</translation>
    </message>
    <message>
        <source>{path} holds no scans as WRITER/DIGIT/number-N.png; name the archive that has them.</source>
        <translation>{path} 中没有“书写者/数字/number-N.png”形式的扫描件；请指定含有它们的压缩包。</translation>
    </message>
    <message>
        <source>{path} is missing; put the scans there, or name their folder.</source>
        <translation>找不到 {path}；请把扫描件放在那里，或指定其文件夹。</translation>
    </message>
    <message>
        <source>{path} is no zip archive of scans, or it is damaged; get it anew.</source>
        <translation>{path} 不是扫描件的 zip 压缩包，或已损坏；请重新获取。</translation>
    </message>
    <message>
        <source>{path} holds a name that leads out of it ({what}); get the file anew.</source>
        <translation>{path} 中有指向压缩包之外的名称（{what}）；请重新获取该文件。</translation>
    </message>
    <message>
        <source>no end of a directory</source>
        <translation>缺少目录的结尾</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds more than {n} entries; name an archive of scans.</source>
        <translation>
            <numerusform>{path} 中的条目超过 {n} 个；请指定扫描件的压缩包。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in {path} is larger than a scan of a digit; get the file anew.</source>
        <translation>{path} 中的 {name} 对一个数字的扫描件来说太大了；请重新获取该文件。</translation>
    </message>
    <message>
        <source>{name} in {path} cannot be unpacked ({error}); get the file anew.</source>
        <translation>无法解压 {path} 中的 {name}（{error}）；请重新获取该文件。</translation>
    </message>
    <message>
        <source>{name} is no image; get the file anew.</source>
        <translation>{name} 不是图像；请重新获取该文件。</translation>
    </message>
    <message numerus="yes">
        <source>{path} has over {n} rows; use a part of it.</source>
        <translation>
            <numerusform>{path} 超过 {n} 行；请使用其中一部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of {path} ends in {what}, which is no digit 0 to 9.</source>
        <translation>{path} 的第 {number} 行以 {what} 结尾，那不是数字 0 到 9。</translation>
    </message>
    <message>
        <source>Line {number} of {path} is not understood; it should hold x and y of 8 points, 0 to 100, and a digit.</source>
        <translation>无法解析 {path} 的第 {number} 行；它应当含有 8 个点的 x 和 y（0 到 100）以及一个数字。</translation>
    </message>
    <message>
        <source>{path} has no column of labels beside 784 of pixels; name a table that has.</source>
        <translation>{path} 除 784 列像素外没有标签列；请指定有标签列的表格。</translation>
    </message>
    <message>
        <source>Line {number} of {path} holds pixels outside 0 to 255; bring them to this range.</source>
        <translation>{path} 的第 {number} 行有 0 到 255 以外的像素；请换算到这个范围。</translation>
    </message>
    <message>
        <source>something other than numbers</source>
        <translation>数值以外的内容</translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers</source>
        <translation>
            <numerusform>{n} 个数</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of {path} is no label and 784 pixels ({held}); get the file anew.</source>
        <translation>{path} 的第 {number} 行不是一个标签和 784 个像素（{held}）；请重新获取该文件。</translation>
    </message>
    <message>
        <source>{path} holds no digits of UJIpenchars2; name the file of that collection.</source>
        <translation>{path} 中没有 UJIpenchars2 的数字；请指定该数据集的文件。</translation>
    </message>
    <message>
        <source>{path} ends in the middle of a digit; get the file anew.</source>
        <translation>{path} 在一个数字的中间结束；请重新获取该文件。</translation>
    </message>
    <message>
        <source>Line {number} of {path} is not understood: {what}; get the file anew.</source>
        <translation>无法解析 {path} 的第 {number} 行：{what}；请重新获取该文件。</translation>
    </message>
    <message>
        <source>{path} is missing; put the pen strokes there, or name their folder.</source>
        <translation>找不到 {path}；请把笔画放在那里，或指定其文件夹。</translation>
    </message>
    <message>
        <source>The text in {path} cannot be read ({error}); get the file anew.</source>
        <translation>无法读取 {path} 中的文本（{error}）；请重新获取该文件。</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>有一行太长</translation>
    </message>
    <message numerus="yes">
        <source>it has over {most} bytes or {n} lines</source>
        <translation>
            <numerusform>超过 {most} 字节或 {n} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path} holds over {n} drawings; use a part of it.</source>
        <translation>
            <numerusform>{path} 中的绘图超过 {n} 个；请使用其中一部分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line {number} of {path} is in a stroke of over {n} points; get the file anew.</source>
        <translation>
            <numerusform>{path} 的第 {number} 行所在的笔画超过 {n} 个点；请重新获取该文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no images among {list}; name MNIST, or others, too.</source>
        <translation>{list} 中没有图像；请同时指定 MNIST 或其他图像。</translation>
    </message>
    <message numerus="yes">
        <source>There are no digits to learn from beside the {n} held-out ones; get MNIST.</source>
        <translation>
            <numerusform>除了留出的 {n} 个，没有可以学习的数字；请获取 MNIST。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A batch of {batch_size} is more than the {n} digits there are; choose a smaller one.</source>
        <translation>
            <numerusform>批量大小 {batch_size} 超过现有的 {n} 个数字；请选小一些的。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is no file but a pipe or a device; name a file.</source>
        <translation>{path} 不是文件，而是管道或设备；请指定文件。</translation>
    </message>
    <message>
        <source>{path} holds no digits; name a file that does.</source>
        <translation>{path} 中没有数字；请指定有数字的文件。</translation>
    </message>
    <message>
        <source>{path} does not exist; check the name.</source>
        <translation>{path} 不存在；请检查名称。</translation>
    </message>
    <message>
        <source>{path} has neither {first} nor {second}, nor folders named 0 to 9; name the files themselves.</source>
        <translation>{path} 中既没有 {first} 也没有 {second}，也没有名为 0 到 9 的文件夹；请直接指定文件。</translation>
    </message>
    <message>
        <source>Pen strokes</source>
        <translation>笔画</translation>
    </message>
    <message>
        <source>Swiss scans</source>
        <translation>瑞士扫描件</translation>
    </message>
    <message>
        <source>Spanish pen strokes</source>
        <translation>西班牙笔画</translation>
    </message>
    <message>
        <source>{named} has no {file}; name the folder that has it.</source>
        <translation>{named} 中没有 {file}；请指定含有它的文件夹。</translation>
    </message>
    <message>
        <source>{file} is nowhere: download it on the Train page, or name its folder with --data or in DIGITPAD_DATA.</source>
        <translation>找不到 {file}：请在“训练”页下载，或用 --data 或 DIGITPAD_DATA 指定其文件夹。</translation>
    </message>
    <message>
        <source>{file} is nowhere: download it on the Train page or by `python -m digitpad_training.sources --download`, or name its folder with --data or in DIGITPAD_DATA.</source>
        <translation>找不到 {file}：请在“训练”页下载，或运行 `python -m digitpad_training.sources --download`，或用 --data 或 DIGITPAD_DATA 指定其文件夹。</translation>
    </message>
    <message>
        <source>{path} is not as it was published (its checksum differs); get it anew.</source>
        <translation>{path} 的内容与所发布的不同（校验和不符）；请重新获取。</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>该图像</translation>
    </message>
    <message numerus="yes">
        <source>{name} shows more than {n} pieces of ink; cut out the number to read.</source>
        <translation>
            <numerusform>{name} 上的墨块超过 {n} 个；请裁出要读的数。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has more than {size} MB; save the drawing as PNG and open that.</source>
        <translation>{name} 超过 {size} MB；请把绘图存为 PNG，再打开它。</translation>
    </message>
    <message>
        <source>{name} was changed after digitpad had saved it, and is no drawing any more; save it as PNG and open that.</source>
        <translation>{name} 在 digitpad 保存之后被改动，已不再是绘图；请存为 PNG，再打开它。</translation>
    </message>
    <message>
        <source>{name} shows no ink; use an image with a digit on plain paper.</source>
        <translation>{name} 上没有墨迹；请使用白纸上写有数字的图像。</translation>
    </message>
    <message>
        <source>{name} needs more memory than an image may take; make it smaller.</source>
        <translation>{name} 所需的内存超过一张图像的限度；请把它缩小。</translation>
    </message>
    <message>
        <source>{name} is a folder; name the image files in it.</source>
        <translation>{name} 是文件夹；请指定其中的图像文件。</translation>
    </message>
    <message>
        <source>{name} is of a kind that is not read ({kind}); save it as PNG or JPEG and open that.</source>
        <translation>{name} 的格式这里不能读取（{kind}）；请存为 PNG 或 JPEG，再打开它。</translation>
    </message>
    <message>
        <source>{name} does not exist; check the name.</source>
        <translation>{name} 不存在；请检查名称。</translation>
    </message>
    <message>
        <source>it is damaged or incomplete</source>
        <translation>已损坏或不完整</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}; try another copy of it.</source>
        <translation>无法读取 {name}：{reason}；请试试另一份副本。</translation>
    </message>
    <message numerus="yes">
        <source>{name} is a JPEG of more than {n} scans; save it as an ordinary one.</source>
        <translation>
            <numerusform>{name} 是扫描遍数超过 {n} 的 JPEG；请存为普通的 JPEG。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is no PNG, JPEG, BMP, WebP, TIFF or GIF image; convert it to one.</source>
        <translation>{name} 不是 PNG、JPEG、BMP、WebP、TIFF 或 GIF 图像；请转换成其中一种。</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} million pixels; make it smaller.</source>
        <translation>
            <numerusform>{name} 超过 {n} 百万像素；请把它缩小。</numerusform>
        </translation>
    </message>
    <message>
        <source>a HEIC image</source>
        <translation>HEIC 图像</translation>
    </message>
    <message>
        <source>an AVIF image</source>
        <translation>AVIF 图像</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation>JPEG 2000 图像</translation>
    </message>
    <message>
        <source>a JPEG XL image</source>
        <translation>JPEG XL 图像</translation>
    </message>
    <message>
        <source>a Photoshop image</source>
        <translation>Photoshop 图像</translation>
    </message>
    <message>
        <source>an SVG that was not saved by digitpad</source>
        <translation>SVG（并非由 digitpad 保存）</translation>
    </message>
    <message>
        <source>The export was ended at its limit: {limit}.</source>
        <translation>导出达到上限，已被终止：{limit}。</translation>
    </message>
    <message>
        <source>The import was ended at its limit: {limit}.</source>
        <translation>导入达到上限，已被终止：{limit}。</translation>
    </message>
    <message>
        <source>{size} GB of memory</source>
        <translation>{size} GB 内存</translation>
    </message>
    <message>
        <source>{seconds} minutes</source>
        <translation>{seconds} 分钟</translation>
    </message>
    <message>
        <source>No temporary files can be written ({reason}); make room for them, or set TMPDIR.</source>
        <translation>无法写入临时文件（{reason}）；请腾出空间，或设置 TMPDIR。</translation>
    </message>
    <message>
        <source>The export failed: its process ended unexpectedly ({how}), for want of memory or because the file is damaged.</source>
        <translation>导出失败：其进程意外结束（{how}），原因是内存不足或文件损坏。</translation>
    </message>
    <message>
        <source>The import failed: its process ended unexpectedly ({how}), for want of memory or because the file is damaged.</source>
        <translation>导入失败：其进程意外结束（{how}），原因是内存不足或文件损坏。</translation>
    </message>
    <message>
        <source>The process that reads the digits has ended; choose them again.</source>
        <translation>读取数字的进程已结束；请重新选择。</translation>
    </message>
    <message>
        <source>{path} is damaged or of an unknown kind; get it anew.</source>
        <translation>{path} 已损坏或种类未知；请重新获取。</translation>
    </message>
    <message>
        <source>{name} takes longer than {seconds} seconds to read; save it in a simpler form.</source>
        <translation>读取 {name} 需要 {seconds} 秒以上；请存成更简单的形式。</translation>
    </message>
    <message>
        <source>{name} cannot be read: it needs more than 1 GB of memory, or is damaged; make it smaller.</source>
        <translation>无法读取 {name}：它需要超过 1 GB 内存，或已损坏；请把它缩小。</translation>
    </message>
    <message>
        <source>The folder of models {models} cannot be written ({reason}); check it, and that there is room.</source>
        <translation>无法写入模型文件夹 {models}（{reason}）；请检查该文件夹和剩余空间。</translation>
    </message>
    <message>
        <source>The model cannot be put in {models} ({reason}); check it, and that there is room.</source>
        <translation>无法把模型放进 {models}（{reason}）；请检查该文件夹和剩余空间。</translation>
    </message>
    <message>
        <source>The import failed: its package refers to other places.</source>
        <translation>导入失败：其模型包引用了其他位置。</translation>
    </message>
    <message numerus="yes">
        <source>{path} could not be read within the limits of 2 GB and {n} seconds; use a part of it, or get it anew.</source>
        <translation>
            <numerusform>在 2 GB 和 {n} 秒的限度内未能读取 {path}；请使用其中一部分，或重新获取。</numerusform>
        </translation>
    </message>
    <message>
        <source>no more samples came</source>
        <translation>没有再收到样本</translation>
    </message>
    <message>
        <source>{path} needs more than 2 GB of memory; use a part of it.</source>
        <translation>{path} 需要超过 2 GB 内存；请使用其中一部分。</translation>
    </message>
    <message>
        <source>No process can be started ({reason}); close other programs and try again.</source>
        <translation>无法启动进程（{reason}）；请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>exit status {code}</source>
        <translation>退出状态 {code}</translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation>信号 {name}</translation>
    </message>
    <message>
        <source>The training was stopped; what it had learned is still kept.</source>
        <translation>训练已停止；已学到的内容仍然保留。</translation>
    </message>
    <message>
        <source>The training did not answer and was ended; its last whole epoch is kept.</source>
        <translation>训练没有响应，已被终止；最后一个完整的轮次已保留。</translation>
    </message>
    <message>
        <source>epoch {epoch}, step {step}</source>
        <translation>第 {epoch} 轮，第 {step} 步</translation>
    </message>
    <message numerus="yes">
        <source>The training has not answered for {n} seconds and was ended.</source>
        <translation>
            <numerusform>训练已有 {n} 秒没有响应，已被终止。</numerusform>
        </translation>
    </message>
    <message>
        <source>The training&apos;s process ended unexpectedly ({how}).</source>
        <translation>训练进程意外结束（{how}）。</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>sigmoids</source>
        <translation>sigmoid 值</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logit 值</translation>
    </message>
    <message>
        <source>Exporting to {name}, and checking it…</source>
        <translation>正在导出到 {name} 并检查…</translation>
    </message>
    <message numerus="yes">
        <source>{n} digits in {runtime}: largest difference of a probability {difference}, the same digit on {share}</source>
        <translation>
            <numerusform>用 {runtime} 读 {n} 个数字：概率的最大差异 {difference}，数字相同的占 {share}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is written. {check}.</source>
        <translation>已写入 {name}。{check}。</translation>
    </message>
    <message>
        <source>Importing {name}, and trying it on known digits…</source>
        <translation>正在导入 {name}，并用已知数字试用…</translation>
    </message>
    <message>
        <source>values {range}</source>
        <translation>取值范围 {range}</translation>
    </message>
    <message>
        <source>bright ink</source>
        <translation>亮色墨迹</translation>
    </message>
    <message>
        <source>dark ink</source>
        <translation>深色墨迹</translation>
    </message>
    <message>
        <source>images transposed</source>
        <translation>图像转置</translation>
    </message>
    <message>
        <source>images padded to {side}x{side}</source>
        <translation>图像填充到 {side}x{side}</translation>
    </message>
    <message>
        <source>images enlarged to {side}x{side}</source>
        <translation>图像放大到 {side}x{side}</translation>
    </message>
    <message>
        <source>outputs: {outputs}</source>
        <translation>输出：{outputs}</translation>
    </message>
    <message>
        <source>{how}; {share} of digits made to try it on read right</source>
        <translation>{how}；试用数字读对 {share}</translation>
    </message>
    <message>
        <source>{name} is imported: {how}.</source>
        <translation>已导入 {name}：{how}。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>{name} is a pickle, which could run anything when it is read; export the network to ONNX (torch.onnx.export) and import that.</source>
        <translation>{name} 是 pickle，读取时可能运行任意代码；请把网络导出为 ONNX（torch.onnx.export），再导入。</translation>
    </message>
    <message>
        <source>{name} is a pickle, which could run anything when it is read; export the network to ONNX (of scikit-learn by skl2onnx) and import that.</source>
        <translation>{name} 是 pickle，读取时可能运行任意代码；请把网络导出为 ONNX（scikit-learn 用 skl2onnx），再导入。</translation>
    </message>
    <message>
        <source>{name} holds the numbers of MATLAB, not a network; export it to ONNX (exportONNXNetwork) and import that.</source>
        <translation>{name} 里是 MATLAB 的数值，不是网络；请导出为 ONNX（exportONNXNetwork），再导入。</translation>
    </message>
    <message>
        <source>{name} is a model of Core ML, which is not read here; export the network to ONNX or save it as .keras.</source>
        <translation>{name} 是 Core ML 模型，这里不能读取；请把网络导出为 ONNX，或存为 .keras。</translation>
    </message>
    <message>
        <source>{name} is a frozen graph of TensorFlow, which is not read here; convert it to .tflite, or to ONNX by tf2onnx.</source>
        <translation>{name} 是 TensorFlow 的冻结图，这里不能读取；请转换为 .tflite，或用 tf2onnx 转换为 ONNX。</translation>
    </message>
    <message>
        <source>{name} is a checkpoint, weights without a network; save the whole model (model.save) as .keras.</source>
        <translation>{name} 是检查点，只有权重没有网络；请把整个模型（model.save）存为 .keras。</translation>
    </message>
    <message>
        <source>{name} holds weights alone, without a network; export the network to ONNX or save it as .keras.</source>
        <translation>{name} 只有权重，没有网络；请把网络导出为 ONNX，或存为 .keras。</translation>
    </message>
    <message>
        <source>{name} holds arrays, not a network; save the whole model (model.save) as .keras.</source>
        <translation>{name} 里是数组，不是网络；请把整个模型（model.save）存为 .keras。</translation>
    </message>
    <message>
        <source>{name} is a model of Caffe, which is not read here; export the network to ONNX and import that.</source>
        <translation>{name} 是 Caffe 模型，这里不能读取；请把网络导出为 ONNX，再导入。</translation>
    </message>
    <message>
        <source>{name} is a part of a SavedModel; choose the folder that it lies in.</source>
        <translation>{name} 是 SavedModel 的一部分；请选择它所在的文件夹。</translation>
    </message>
    <message>
        <source>{name} is compressed; unpack it and import what is in it.</source>
        <translation>{name} 是压缩的；请解压后导入其中的内容。</translation>
    </message>
    <message>
        <source>{name} is another kind of file, or damaged, whatever its name says; save the model again, as .keras.</source>
        <translation>{name} 名不副实，是另一种文件或已损坏；请把模型重新存为 .keras。</translation>
    </message>
    <message>
        <source>{name} is an unpacked .keras file; pack its three files into a zip called {stem}.keras.</source>
        <translation>{name} 是解压后的 .keras 文件；请把它的三个文件打包成名为 {stem}.keras 的 zip。</translation>
    </message>
    <message>
        <source>{name} is a folder without a saved_model.pb or a model.json; choose the file of a model.</source>
        <translation>文件夹 {name} 中没有 saved_model.pb 或 model.json；请选择模型文件。</translation>
    </message>
    <message>
        <source>Keras, HDF5</source>
        <translation>Keras，HDF5</translation>
    </message>
    <message>
        <source>LiteRT, 16 bits</source>
        <translation>LiteRT，16 位</translation>
    </message>
    <message>
        <source>LiteRT, 8 bits</source>
        <translation>LiteRT，8 位</translation>
    </message>
    <message>
        <source>LiteRT, 8 bits throughout</source>
        <translation>LiteRT，全部 8 位</translation>
    </message>
    <message>
        <source>C array of the LiteRT model</source>
        <translation>LiteRT 模型的 C 数组</translation>
    </message>
    <message>
        <source>C array, 8 bits throughout</source>
        <translation>C 数组，全部 8 位</translation>
    </message>
    <message>
        <source>TensorFlow.js layers model</source>
        <translation>TensorFlow.js 层模型</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>There is no format {name}; choose one of {list}.</source>
        <translation>没有格式 {name}；请从 {list} 中选择。</translation>
    </message>
    <message>
        <source>export to {id}</source>
        <translation>导出为 {id}</translation>
    </message>
    <message>
        <source>exporting models</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>importing networks</source>
        <translation>导入网络</translation>
    </message>
    <message>
        <source>An export to {id} needs {names}, not installed; install with pip install &apos;digitpad[export]&apos;.</source>
        <translation>导出为 {id} 需要 {names}，尚未安装；请用 pip install &apos;digitpad[export]&apos; 安装。</translation>
    </message>
    <message>
        <source>An import needs {list}; install with pip install &apos;digitpad[train]&apos;.</source>
        <translation>导入需要 {list}；请用 pip install &apos;digitpad[train]&apos; 安装。</translation>
    </message>
    <message>
        <source>A file of the format {id} ends in {suffix}; call it {name}{suffix}.</source>
        <translation>格式 {id} 的文件以 {suffix} 结尾；请命名为 {name}{suffix}。</translation>
    </message>
    <message>
        <source>{path} is a folder; choose the name of a file.</source>
        <translation>{path} 是文件夹；请选择文件名。</translation>
    </message>
    <message>
        <source>{path} is a file; choose a new folder.</source>
        <translation>{path} 是文件；请选择新的文件夹。</translation>
    </message>
    <message>
        <source>{path} exists already; choose a new folder.</source>
        <translation>{path} 已经存在；请选择新的文件夹。</translation>
    </message>
    <message>
        <source>{path} exists already; choose another name, or add --force.</source>
        <translation>{path} 已经存在；请选择别的名称，或加上 --force。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); see that you may read it, or use a copy of it.</source>
        <translation>无法读取 {path}（{reason}）；请确认有读取权限，或使用副本。</translation>
    </message>
    <message>
        <source>{name} does not exist or is no file; check the name.</source>
        <translation>{name} 不存在或不是文件；请检查名称。</translation>
    </message>
    <message>
        <source>{name} is empty; save the model again.</source>
        <translation>{name} 是空的；请重新保存模型。</translation>
    </message>
    <message numerus="yes">
        <source>{folder} holds more than {n} files; move the network to a folder of its own.</source>
        <translation>
            <numerusform>{folder} 中的文件超过 {n} 个；请把网络移到单独的文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has {size} MB, more than {most}; use a smaller network.</source>
        <translation>{name} 有 {size} MB，超过 {most}；请使用更小的网络。</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} operations; use a smaller network.</source>
        <translation>
            <numerusform>{name} 的运算超过 {n} 个；请使用更小的网络。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden layers are numbers of units from 1 to {n}, such as 128, 64; before them there may be convolutions, such as conv 16, conv 32, 64.</source>
        <translation>
            <numerusform>隐藏层是 1 到 {n} 的单元数，例如 128, 64；前面可以有卷积，例如 conv 16, conv 32, 64。</numerusform>
        </translation>
    </message>
    <message>
        <source>Convolutions come before the layers of units, as in conv 16, conv 32, 64; change the order.</source>
        <translation>卷积要放在单元层之前，例如 conv 16, conv 32, 64；请调整顺序。</translation>
    </message>
    <message numerus="yes">
        <source>After {n} convolutions an image has one pixel left; use {n} at most.</source>
        <translation>
            <numerusform>经过 {n} 次卷积，图像只剩一个像素；最多用 {n} 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A convolution has from 1 to {n} filters; choose fewer.</source>
        <translation>
            <numerusform>一个卷积有 1 到 {n} 个滤波器；请选少一些。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A network of {n} hidden layers does not learn; use {most} at most.</source>
        <translation>
            <numerusform>有 {n} 个隐藏层的网络学不会；最多用 {most} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The training was stopped before its first epoch was over; there is nothing to keep.</source>
        <translation>训练在第一轮结束前就停止了；没有可保留的内容。</translation>
    </message>
    <message>
        <source>a recipe without a name</source>
        <translation>没有名称的配方</translation>
    </message>
    <message>
        <source>{what} where a recipe has something else</source>
        <translation>配方中有一处应为其他内容，却是 {what}</translation>
    </message>
    <message>
        <source>{name} is not within {least} and {most}</source>
        <translation>{name} 不在 {least} 和 {most} 之间</translation>
    </message>
    <message>
        <source>an augmentation is not within 0 and {most}</source>
        <translation>增强值不在 0 和 {most} 之间</translation>
    </message>
    <message>
        <source>a recipe has no {what}</source>
        <translation>配方缺少：{what}</translation>
    </message>
    <message>
        <source>two hidden layers of 128, ReLU, softmax</source>
        <translation>两个 128 单元的隐藏层，ReLU，softmax</translation>
    </message>
    <message>
        <source>97 % training, 96 % test</source>
        <translation>训练 97%，测试 96%</translation>
    </message>
    <message>
        <source>no hidden layer, ten sigmoid outputs divided by their sum</source>
        <translation>没有隐藏层，十个 sigmoid 输出除以其总和</translation>
    </message>
    <message>
        <source>one hidden layer of 100, ReLU, ten sigmoid outputs divided by their sum</source>
        <translation>一个 100 单元的隐藏层，ReLU，十个 sigmoid 输出除以其总和</translation>
    </message>
    <message>
        <source>over 97 %</source>
        <translation>超过 97%</translation>
    </message>
    <message>
        <source>one hidden layer of 128, ReLU, softmax</source>
        <translation>一个 128 单元的隐藏层，ReLU，softmax</translation>
    </message>
    <message>
        <source>98.9 % training, 97.19 % validation</source>
        <translation>训练 98.9%，验证 97.19%</translation>
    </message>
    <message>
        <source>the same network, past 97 % in the shortest time</source>
        <translation>同一网络，用最短时间超过 97%</translation>
    </message>
    <message>
        <source>hidden layers of 512 and 128, sigmoid, softmax</source>
        <translation>512 和 128 单元的隐藏层，sigmoid，softmax</translation>
    </message>
    <message>
        <source>two hidden layers of 50, ReLU, ten sigmoid outputs divided by their sum</source>
        <translation>两个 50 单元的隐藏层，ReLU，十个 sigmoid 输出除以其总和</translation>
    </message>
    <message>
        <source>about 99 %</source>
        <translation>约 99%</translation>
    </message>
    <message>
        <source>hidden layers of 512 and 256 with batch normalisation and dropout</source>
        <translation>512 和 256 单元的隐藏层，带批归一化和 dropout</translation>
    </message>
    <message>
        <source>the same, learning from bent digits</source>
        <translation>同上，用变形的数字学习</translation>
    </message>
    <message>
        <source>five convolutions of 16, 32 and 48 filters, one hidden layer of 128</source>
        <translation>五个卷积，16、32 和 48 个滤波器，一个 128 单元的隐藏层</translation>
    </message>
    <message>
        <source>the network that ships with the program</source>
        <translation>程序自带的网络</translation>
    </message>
    <message>
        <source>The network that tells digits from the rest is missing or damaged; install digitpad again.</source>
        <translation>区分数字与其他内容的网络缺失或损坏；请重新安装 digitpad。</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>墨迹</translation>
    </message>
    <message>
        <source>The pad keeps the path of your pen. The frame is around what counts; stray dots do not.</source>
        <translation>画板记录笔走过的路径。方框围住的是有效部分；零星的点不算在内。</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Only the part with ink is kept, and your pen is made equally wide: place and pen do not matter.</source>
        <translation>只保留有墨迹的部分，并把笔画统一成同样粗细：位置和笔都无关紧要。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>The ink is shrunk until its longer side has 20 pixels: how large you draw does not matter.</source>
        <translation>墨迹缩小到长边为 20 像素：画多大都无关紧要。</translation>
    </message>
    <message>
        <source>Centre of mass</source>
        <translation>质心</translation>
    </message>
    <message>
        <source>The dot is where the ink would balance on a needle. It moves to where the lines cross.</source>
        <translation>圆点是墨迹能在针尖上保持平衡的位置。它会移到两线交叉处。</translation>
    </message>
    <message>
        <source>This is all that the network sees: 784 numbers, from 0 for black to 1 for white.</source>
        <translation>这就是网络看到的全部：784 个数，黑为 0，白为 1。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Layer after layer weighs these numbers, as it learnt from many digits, until ten are left.</source>
        <translation>网络一层接一层，按照从许多数字学到的方式给这些数加权，直到剩下十个。</translation>
    </message>
    <message>
        <source>Thin frames: groups of strokes that were tried. Thick ones: the best chain, your number.</source>
        <translation>细框：试过的笔画组。粗框：最好的一串，也就是你的数。</translation>
    </message>
    <message>
        <source>Your {digit}, step by step</source>
        <translation>你的 {digit}，一步一步看</translation>
    </message>
    <message>
        <source>The {digit} of your {number}, step by step</source>
        <translation>你的 {number} 中的 {digit}，一步一步看</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} 像素</translation>
    </message>
    <message numerus="yes">
        <source>{n} pixel(s) with ink</source>
        <translation>
            <numerusform>{n} 个像素有墨迹</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit} with {share}</source>
        <translation>{digit}，{share}</translation>
    </message>
    <message numerus="yes">
        <source>{n} right</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>向右 {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>向左 {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} down</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>向下 {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} up</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>向上 {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>In the middle already</source>
        <translation>已经在中间</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of {n} group(s) chosen</source>
        <translation>
            <numerusform>{n} 组中选了 {chosen} 组</numerusform>
        </translation>
    </message>
    <message>
        <source>From an image</source>
        <translation>来自图像</translation>
    </message>
    <message numerus="yes">
        <source>An image and {n} stroke(s)</source>
        <translation>
            <numerusform>一张图像和 {n} 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>Image: {how}</source>
        <translation>图像：{how}</translation>
    </message>
    <message>
        <source>Moved: {moves}</source>
        <translation>移动：{moves}</translation>
    </message>
    <message numerus="yes">
        <source>{n} stroke(s)</source>
        <translation>
            <numerusform>{n} 笔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} point(s)</source>
        <translation>
            <numerusform>{n} 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be imported ({what}); use a network of plain layers.</source>
        <translation>{name} 无法导入（{what}）；请使用由普通层组成的网络。</translation>
    </message>
    <message>
        <source>{name} is damaged or no LiteRT model; save it again.</source>
        <translation>{name} 已损坏或不是 LiteRT 模型；请重新保存。</translation>
    </message>
    <message>
        <source>sparse tensors, or the same name again and again</source>
        <translation>稀疏张量，或反复出现的同一名称</translation>
    </message>
    <message>
        <source>it has several graphs or loops</source>
        <translation>有多个图或循环</translation>
    </message>
    <message>
        <source>it has more than one input or output</source>
        <translation>有不止一个输入或输出</translation>
    </message>
    <message>
        <source>it has no path from its input to its output</source>
        <translation>从输入到输出没有通路</translation>
    </message>
    <message>
        <source>it has numbers in more axes than any image</source>
        <translation>数据的轴比任何图像都多</translation>
    </message>
    <message>
        <source>it sums its numbers in an unusual way</source>
        <translation>以不寻常的方式求和</translation>
    </message>
    <message>
        <source>it answers with the digit alone ({kind}) and not with how likely each is</source>
        <translation>只回答数字（{kind}），不给出每个数字的可能性</translation>
    </message>
    <message>
        <source>it has the operator {kind}</source>
        <translation>含有运算符 {kind}</translation>
    </message>
    <message>
        <source>it takes a logarithm of something other than its answers</source>
        <translation>对回答以外的东西取对数</translation>
    </message>
    <message>
        <source>it joins along another axis than the channels</source>
        <translation>沿通道以外的轴拼接</translation>
    </message>
    <message>
        <source>it divides by numbers that it computes</source>
        <translation>除以自己算出的数</translation>
    </message>
    <message>
        <source>it has dilated filters</source>
        <translation>含有空洞卷积</translation>
    </message>
    <message>
        <source>it takes the mean in an unusual way</source>
        <translation>以不寻常的方式取平均</translation>
    </message>
    <message>
        <source>it pads its images in an unusual way</source>
        <translation>以不寻常的方式填充图像</translation>
    </message>
    <message>
        <source>it turns its numbers around</source>
        <translation>调换了轴的顺序</translation>
    </message>
    <message>
        <source>it has a softmax of an unusual kind</source>
        <translation>有不寻常的 softmax</translation>
    </message>
    <message>
        <source>it has arithmetic of an unusual kind</source>
        <translation>有不寻常的算术运算</translation>
    </message>
    <message>
        <source>it computes its own weights</source>
        <translation>自己计算权重</translation>
    </message>
    <message>
        <source>it has the same weights again and again</source>
        <translation>反复含有同样的权重</translation>
    </message>
    <message>
        <source>This network cannot be followed layer by layer ({what}).</source>
        <translation>这个网络无法逐层跟踪（{what}）。</translation>
    </message>
    <message>
        <source>it does not end in ten answers</source>
        <translation>结尾不是十个回答</translation>
    </message>
    <message>
        <source>it has more than {most} MB</source>
        <translation>超过 {most} MB</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>该网络</translation>
    </message>
    <message>
        <source>it computes more numbers than can be shown</source>
        <translation>计算的数多得无法显示</translation>
    </message>
    <message>
        <source>it is damaged or too large</source>
        <translation>已损坏或过大</translation>
    </message>
    <message>
        <source>it has layers of an unusual kind</source>
        <translation>含有不寻常的层</translation>
    </message>
    <message>
        <source>The image, 28 × 28 pixels</source>
        <translation>图像，28 × 28 像素</translation>
    </message>
    <message numerus="yes">
        <source>{n} unit(s)</source>
        <translation>
            <numerusform>{n} 个单元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} feature map(s) of {size}</source>
        <translation>
            <numerusform>{n} 个 {size} 的特征图</numerusform>
        </translation>
    </message>
    <message>
        <source>MNIST test digits</source>
        <translation>MNIST 测试数字</translation>
    </message>
    <message>
        <source>test digits of its own data</source>
        <translation>自身数据的测试数字</translation>
    </message>
    <message>
        <source>writers it never saw</source>
        <translation>从未见过的书写者</translation>
    </message>
    <message>
        <source>a hand&apos;s samples that it had not learned</source>
        <translation>没学过的笔迹样本</translation>
    </message>
    <message>
        <source>digits made to try it on</source>
        <translation>为试用而生成的数字</translation>
    </message>
    <message>
        <source>Test digits of its own data</source>
        <translation>自身数据的测试数字</translation>
    </message>
    <message>
        <source>Writers it never saw</source>
        <translation>从未见过的书写者</translation>
    </message>
    <message>
        <source>A hand&apos;s samples that it had not learned</source>
        <translation>没学过的笔迹样本</translation>
    </message>
    <message>
        <source>Digits made to try it on</source>
        <translation>为试用而生成的数字</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>正在使用的模型</translation>
    </message>
    <message>
        <source>read right: {figures}</source>
        <translation>读对的比例：{figures}</translation>
    </message>
    <message>
        <source>It reads right: {figures}.</source>
        <translation>读对的比例：{figures}。</translation>
    </message>
    <message>
        <source>{network}: {figures}.</source>
        <translation>{network}：{figures}。</translation>
    </message>
    <message>
        <source>{heading}: {read}</source>
        <translation>{heading}：{read}</translation>
    </message>
    <message>
        <source>{right} of {digits} ({what})</source>
        <translation>{digits} 个中 {right} 个（{what}）</translation>
    </message>
    <message>
        <source>{share} ({what})</source>
        <translation>{share}（{what}）</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>{own} of its own</source>
        <translation>自身数据的 {own}</translation>
    </message>
    <message>
        <source>convolutions of {filters}</source>
        <translation>卷积 {filters}</translation>
    </message>
    <message numerus="yes">
        <source>{n} weight(s)</source>
        <translation>
            <numerusform>{n} 个权重</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>{share} of {digits} read right</source>
        <translation>{digits} 个中读对 {share}</translation>
    </message>
    <message>
        <source>its fields are not those of a card</source>
        <translation>字段不是卡片的字段</translation>
    </message>
    <message>
        <source>its {name} is no short text</source>
        <translation>字段 {name} 不是短文本</translation>
    </message>
    <message>
        <source>its {name} has no named values</source>
        <translation>字段 {name} 没有带名称的值</translation>
    </message>
    <message>
        <source>its preprocessing_version is no whole number</source>
        <translation>字段 preprocessing_version 不是整数</translation>
    </message>
    <message>
        <source>it has too many sums</source>
        <translation>校验和太多</translation>
    </message>
    <message>
        <source>its sums are no SHA-256</source>
        <translation>校验和不是 SHA-256</translation>
    </message>
    <message>
        <source>it has no figures for {part}</source>
        <translation>没有 {part} 的数值</translation>
    </message>
    <message>
        <source>its accuracy for {part} is no share</source>
        <translation>{part} 的准确率不是比例</translation>
    </message>
    <message>
        <source>its number of digits for {part} is no count</source>
        <translation>{part} 的数字个数不是有效的计数</translation>
    </message>
    <message>
        <source>its confusion for {part} is no table of numbers</source>
        <translation>{part} 的混淆矩阵不是数值表</translation>
    </message>
    <message>
        <source>The network that comes with digitpad</source>
        <translation>digitpad 自带的网络</translation>
    </message>
    <message>
        <source>The model {name} comes from elsewhere and was not tried yet; open it with digitpad first.</source>
        <translation>模型 {name} 来自别处，尚未试用；请先用 digitpad 打开它。</translation>
    </message>
    <message>
        <source>There is no model {name}; choose one of {list}.</source>
        <translation>没有模型 {name}；请从 {list} 中选择。</translation>
    </message>
    <message>
        <source>its last hidden layer</source>
        <translation>它的最后一个隐藏层</translation>
    </message>
    <message>
        <source>the digit image itself</source>
        <translation>数字图像本身</translation>
    </message>
    <message>
        <source>preprocessing {version}, not {other}</source>
        <translation>预处理 {version}，不是 {other}</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>it has no {file}</source>
        <translation>没有 {file}</translation>
    </message>
    <message>
        <source>it has no {name}</source>
        <translation>没有 {name}</translation>
    </message>
    <message>
        <source>it was made for another version of digitpad: {reason}</source>
        <translation>是为另一版本的 digitpad 制作的：{reason}</translation>
    </message>
    <message>
        <source>it has a {file} that cannot be read: {reason}</source>
        <translation>其 {file} 无法读取：{reason}</translation>
    </message>
    <message>
        <source>it has a damaged {file}: it is no text</source>
        <translation>其 {file} 已损坏：不是文本</translation>
    </message>
    <message>
        <source>it has a damaged {file}: {reason}</source>
        <translation>其 {file} 已损坏：{reason}</translation>
    </message>
    <message>
        <source>it has a {name} that cannot be read: {reason}</source>
        <translation>其 {name} 无法读取：{reason}</translation>
    </message>
    <message>
        <source>it has a {name} of more than {most} MB</source>
        <translation>其 {name} 超过 {most} MB</translation>
    </message>
    <message>
        <source>it has a damaged or changed {name}</source>
        <translation>其 {name} 已损坏或被改动</translation>
    </message>
    <message>
        <source>The bundled model cannot be used ({what}); install digitpad again.</source>
        <translation>自带的模型无法使用（{what}）；请重新安装 digitpad。</translation>
    </message>
    <message>
        <source>The model {folder} cannot be used ({what}); use another one.</source>
        <translation>模型 {folder} 无法使用（{what}）；请换一个。</translation>
    </message>
    <message>
        <source>{file} cannot be read; remove it to use the bundled model.</source>
        <translation>无法读取 {file}；删除它即可使用自带的模型。</translation>
    </message>
    <message>
        <source>{folder} is not among the models in {models}; move it there.</source>
        <translation>{folder} 不在 {models} 的模型之中；请移到那里。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}; make room there.</source>
        <translation>无法写入 {file}：{reason}；请在那里腾出空间。</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}; remove it to use the bundled model.</source>
        <translation>无法删除 {file}：{reason}；删除它即可使用自带的模型。</translation>
    </message>
    <message>
        <source>not a digit?</source>
        <translation>不是数字？</translation>
    </message>
    <message>
        <source>There is too much ink for a number: it is read as one digit. Erase some, or undo.</source>
        <translation>墨迹太多，不像一个数，因此当作单个数字来读。请擦掉一些，或撤销。</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>负号</translation>
    </message>
    <message>
        <source>point</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>{first} or {second}?</source>
        <translation>{first} 还是 {second}？</translation>
    </message>
    <message numerus="yes">
        <source>{answer}, {n} left out</source>
        <translation>
            <numerusform>{answer}，略去 {n} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}: {signs}, {said}</source>
        <translation>{number}：{signs}，{said}</translation>
    </message>
    <message>
        <source>or {other}?</source>
        <translation>还是 {other}？</translation>
    </message>
    <message>
        <source>{place} of {groups}: {said}</source>
        <translation>第 {place} 个，共 {groups} 个：{said}</translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s)</source>
        <translation>
            <numerusform>{n} 个数字</numerusform>
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
        <translation>超过 {share}</translation>
    </message>
    <message>
        <source>{answer}, {share}</source>
        <translation>{answer}，{share}</translation>
    </message>
    <message>
        <source>{digit}: {share}</source>
        <translation>{digit}：{share}</translation>
    </message>
    <message>
        <source>your hand</source>
        <translation>你的笔迹</translation>
    </message>
    <message>
        <source>drawn by rule</source>
        <translation>按规则画的</translation>
    </message>
    <message>
        <source>the part at the top left</source>
        <translation>左上方的部分</translation>
    </message>
    <message>
        <source>the part at the top</source>
        <translation>上方的部分</translation>
    </message>
    <message>
        <source>the part at the top right</source>
        <translation>右上方的部分</translation>
    </message>
    <message>
        <source>the part on the left</source>
        <translation>左侧的部分</translation>
    </message>
    <message>
        <source>the part in the middle</source>
        <translation>中间的部分</translation>
    </message>
    <message>
        <source>the part on the right</source>
        <translation>右侧的部分</translation>
    </message>
    <message>
        <source>the part at the bottom left</source>
        <translation>左下方的部分</translation>
    </message>
    <message>
        <source>the part at the bottom</source>
        <translation>下方的部分</translation>
    </message>
    <message>
        <source>the part at the bottom right</source>
        <translation>右下方的部分</translation>
    </message>
    <message>
        <source>the upright stroke at the top left</source>
        <translation>左上方的竖笔</translation>
    </message>
    <message>
        <source>the upright stroke at the top</source>
        <translation>上方的竖笔</translation>
    </message>
    <message>
        <source>the upright stroke at the top right</source>
        <translation>右上方的竖笔</translation>
    </message>
    <message>
        <source>the upright stroke on the left</source>
        <translation>左侧的竖笔</translation>
    </message>
    <message>
        <source>the upright stroke in the middle</source>
        <translation>中间的竖笔</translation>
    </message>
    <message>
        <source>the upright stroke on the right</source>
        <translation>右侧的竖笔</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom left</source>
        <translation>左下方的竖笔</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom</source>
        <translation>下方的竖笔</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom right</source>
        <translation>右下方的竖笔</translation>
    </message>
    <message>
        <source>the level stroke at the top left</source>
        <translation>左上方的横笔</translation>
    </message>
    <message>
        <source>the level stroke at the top</source>
        <translation>上方的横笔</translation>
    </message>
    <message>
        <source>the level stroke at the top right</source>
        <translation>右上方的横笔</translation>
    </message>
    <message>
        <source>the level stroke on the left</source>
        <translation>左侧的横笔</translation>
    </message>
    <message>
        <source>the level stroke in the middle</source>
        <translation>中间的横笔</translation>
    </message>
    <message>
        <source>the level stroke on the right</source>
        <translation>右侧的横笔</translation>
    </message>
    <message>
        <source>the level stroke at the bottom left</source>
        <translation>左下方的横笔</translation>
    </message>
    <message>
        <source>the level stroke at the bottom</source>
        <translation>下方的横笔</translation>
    </message>
    <message>
        <source>the level stroke at the bottom right</source>
        <translation>右下方的横笔</translation>
    </message>
    <message>
        <source>No part of the ink speaks for anything.</source>
        <translation>没有哪部分墨迹支持任何数字。</translation>
    </message>
    <message>
        <source>Speaks for {digit}: {part}.</source>
        <translation>支持 {digit}：{part}。</translation>
    </message>
    <message>
        <source>Speaks against {digit}: {part}.</source>
        <translation>反对 {digit}：{part}。</translation>
    </message>
    <message>
        <source>Speaks for {digit} rather than {other}: {part}.</source>
        <translation>更支持 {digit} 而不是 {other}：{part}。</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>convolutions</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>pen strokes</source>
        <translation>笔画</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Spanish strokes</source>
        <translation>西班牙笔画</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Both have the same recipe.</source>
        <translation>两者的配方相同。</translation>
    </message>
    <message>
        <source>{name}: {one} and {other}</source>
        <translation>{name}：{one} 和 {other}</translation>
    </message>
    <message>
        <source>What differs: {differences}.</source>
        <translation>不同之处：{differences}。</translation>
    </message>
    <message>
        <source>Of the same {digits} held-out digits the upper one reads {upper} right and the lower one {lower}; {upper_alone} only the upper one, {lower_alone} only the lower one.</source>
        <translation>同样 {digits} 个留出数字中，上面的读对 {upper}，下面的读对 {lower}；只有上面读对的 {upper_alone} 个，只有下面读对的 {lower_alone} 个。</translation>
    </message>
    <message>
        <source>The difference is within chance ({p}).</source>
        <translation>差异在偶然范围之内（{p}）。</translation>
    </message>
    <message>
        <source>The upper one reads better, and not by chance alone ({p}).</source>
        <translation>上面的读得更好，而且不只是偶然（{p}）。</translation>
    </message>
    <message>
        <source>The lower one reads better, and not by chance alone ({p}).</source>
        <translation>下面的读得更好，而且不只是偶然（{p}）。</translation>
    </message>
    <message>
        <source>{without} did not keep what it answered to each digit, so the two cannot be tested against each other.</source>
        <translation>{without} 没有保留对每个数字的回答，所以无法用统计检验比较两者。</translation>
    </message>
    <message>
        <source>They were tried on different held-out digits, so the two cannot be tested against each other.</source>
        <translation>它们是用不同的留出数字测试的，所以无法用统计检验比较两者。</translation>
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
            <numerusform>{n} 次训练：平均读对 {mean} 的留出数字，标准差 {deviation} 个百分点（从 {lowest} 到 {highest}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Report (*.html)</source>
        <translation>报告 (*.html)</translation>
    </message>
    <message>
        <source>Keras script (*.py)</source>
        <translation>Keras 脚本 (*.py)</translation>
    </message>
    <message>
        <source>Notebook (*.ipynb)</source>
        <translation>笔记本 (*.ipynb)</translation>
    </message>
    <message>
        <source>{path} cannot be written: a run is written up as .html (a report), .py (a Keras script) or .ipynb (a notebook); choose one of these.</source>
        <translation>无法写入 {path}：训练可整理为 .html（报告）、.py（Keras 脚本）或 .ipynb（笔记本）；请选择其中一种。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another folder.</source>
        <translation>无法写入 {path}（{reason}）；请选择别的文件夹。</translation>
    </message>
    <message>
        <source>{folder} has no recipe that can be read; choose a run that was trained here.</source>
        <translation>{folder} 没有可读取的配方；请选择在这里进行的训练。</translation>
    </message>
    <message>
        <source>{parent} cannot be written to ({reason}); make room there.</source>
        <translation>无法写入 {parent}（{reason}）；请在那里腾出空间。</translation>
    </message>
    <message>
        <source>A training for {folder} is under way already; choose another folder.</source>
        <translation>{folder} 的训练已在进行；请选择别的文件夹。</translation>
    </message>
    <message>
        <source>{file} holds no answers to held-out digits; train the network again to have some.</source>
        <translation>{file} 中没有对留出数字的回答；请重新训练网络。</translation>
    </message>
    <message>
        <source>{file} has answers that are no digits; train the network again to have some.</source>
        <translation>{file} 中有不是数字的回答；请重新训练网络。</translation>
    </message>
    <message>
        <source>It diverges: its loss is no number any more. Choose a smaller learning rate.</source>
        <translation>它发散了：损失已不是有效数值。请选小一些的学习率。</translation>
    </message>
    <message>
        <source>It diverges: its loss rose from {loss} in epoch {epoch} to {now}. Choose a smaller learning rate.</source>
        <translation>它发散了：损失从第 {epoch} 轮的 {loss} 升到 {now}。请选小一些的学习率。</translation>
    </message>
    <message>
        <source>It does not learn: after {epoch} epochs it reads {share} of the digits, hardly more than by guessing. Choose another learning rate.</source>
        <translation>它没学会：{epoch} 轮之后只读对 {share} 的数字，和猜差不多。请换一个学习率。</translation>
    </message>
    <message>
        <source>It learns by heart: since epoch {epoch} its loss falls on the digits that it learns from, and rises on those that it does not. Fewer epochs, more dropout or more varied digits help.</source>
        <translation>它在死记：从第 {epoch} 轮起，它所学的数字上损失下降，没学的数字上损失上升。减少轮数、加大 dropout 或使用更多样的数字会有帮助。</translation>
    </message>
    <message numerus="yes">
        <source>{dead} of the {n} units of layer {number} have died: they answer 0 to every held-out digit that was tried. A smaller learning rate keeps more of them alive.</source>
        <translation>
            <numerusform>第 {number} 层的 {n} 个单元中有 {dead} 个已死：对试过的每个留出数字都输出 0。小一些的学习率能让更多单元存活。</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} did not keep how its network looked inside; train it again to see that.</source>
        <translation>{folder} 没有保留网络内部的样子；要看请重新训练。</translation>
    </message>
    <message>
        <source>What {folder} kept of the inside of its network is damaged; train it again to see that.</source>
        <translation>{folder} 保留的网络内部已损坏；要看请重新训练。</translation>
    </message>
    <message>
        <source>no inside of a network</source>
        <translation>不是网络内部的数据</translation>
    </message>
    <message>
        <source>A name has up to 60 letters, digits, spaces, dots and dashes, and begins with a letter or digit.</source>
        <translation>名称最多 60 个字符，可用文字、数字、空格、句点和连字符，并以文字或数字开头。</translation>
    </message>
    <message>
        <source>There is a model called {name} already; choose another name.</source>
        <translation>已经有名为 {name} 的模型；请选择别的名称。</translation>
    </message>
    <message>
        <source>{name} is in use; use another model, and then rename it.</source>
        <translation>{name} 正在使用；请先换用别的模型，再重命名。</translation>
    </message>
    <message>
        <source>{name} cannot be renamed ({reason}); close what has it open.</source>
        <translation>无法重命名 {name}（{reason}）；请关闭占用它的程序。</translation>
    </message>
    <message numerus="yes">
        <source>A note has at most {n} bytes; shorten it.</source>
        <translation>
            <numerusform>备注最多 {n} 字节；请缩短。</numerusform>
        </translation>
    </message>
    <message>
        <source>The note cannot be kept in {folder} ({reason}); make room there.</source>
        <translation>无法在 {folder} 中保留备注（{reason}）；请在那里腾出空间。</translation>
    </message>
    <message>
        <source>{folder} is a file; choose a new folder.</source>
        <translation>{folder} 是文件；请选择新的文件夹。</translation>
    </message>
    <message>
        <source>{folder} holds other files than a run of digitpad; choose a new folder.</source>
        <translation>{folder} 中有 digitpad 训练以外的文件；请选择新的文件夹。</translation>
    </message>
    <message>
        <source>The run cannot be written to {folder} ({reason}); make room or choose another folder.</source>
        <translation>无法把训练写入 {folder}（{reason}）；请腾出空间或选择别的文件夹。</translation>
    </message>
    <message>
        <source>{parent} cannot be read ({reason}); check its permissions.</source>
        <translation>无法读取 {parent}（{reason}）；请检查其权限。</translation>
    </message>
    <message>
        <source>The history of {folder} is missing or damaged; train it again to have one.</source>
        <translation>{folder} 的训练历史缺失或损坏；请重新训练。</translation>
    </message>
    <message>
        <source>The steps of {folder} are damaged; delete {file}.</source>
        <translation>{folder} 的步骤记录已损坏；请删除 {file}。</translation>
    </message>
    <message>
        <source>The history of {folder} has no epochs; train it again to have one.</source>
        <translation>{folder} 的训练历史中没有轮次；请重新训练。</translation>
    </message>
    <message>
        <source>The confusion matrix of {folder} is missing or damaged; train it again to have one.</source>
        <translation>{folder} 的混淆矩阵缺失或损坏；请重新训练。</translation>
    </message>
    <message>
        <source>no counts of ten digits</source>
        <translation>不是十个数字的计数</translation>
    </message>
    <message>
        <source>no epoch, or no share</source>
        <translation>不是轮次，或不是比例</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>无法删除 {folder}（{reason}）；请手动删除。</translation>
    </message>
    <message>
        <source>There is no run and no folder {named}; `digitpad runs` lists the runs.</source>
        <translation>没有名为 {named} 的训练或文件夹；`digitpad runs` 会列出各次训练。</translation>
    </message>
    <message>
        <source>{folder} does not say how its network is built ({error}); train on from another one.</source>
        <translation>{folder} 没有说明网络的结构（{error}）；请换一个来继续训练。</translation>
    </message>
    <message>
        <source>{folder} is of a network that is not trained here; train on from another one.</source>
        <translation>{folder} 的网络不能在这里训练；请换一个来继续训练。</translation>
    </message>
    <message>
        <source>No unfinished training of {name} is kept beside {folder}; train it anew.</source>
        <translation>{folder} 旁边没有保留 {name} 的未完成训练；请重新训练。</translation>
    </message>
    <message>
        <source>The unfinished training beside {folder} is of {name}, not of {other}; resume that.</source>
        <translation>{folder} 旁边的未完成训练属于 {name}，不是 {other}；请恢复那一个。</translation>
    </message>
    <message>
        <source>The unfinished training beside {folder} differs in its recipe ({list}); train it anew.</source>
        <translation>{folder} 旁边的未完成训练的配方不同（{list}）；请重新训练。</translation>
    </message>
    <message numerus="yes">
        <source>The unfinished training beside {folder} is planned for {n} epochs from its first step on; resume it with --epochs {n}, or leave that out.</source>
        <translation>
            <numerusform>{folder} 旁边的未完成训练从第一步起就计划为 {n} 轮；请用 --epochs {n} 恢复，或不加这个选项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The unfinished training beside {folder} has learned {n} epochs already; choose {n} or more.</source>
        <translation>
            <numerusform>{folder} 旁边的未完成训练已学了 {n} 轮；请选 {n} 或更多。</numerusform>
        </translation>
    </message>
    <message>
        <source>The training cannot be kept in {dir} ({reason}); make room and train again.</source>
        <translation>无法在 {dir} 中保留训练（{reason}）；请腾出空间后重新训练。</translation>
    </message>
    <message>
        <source>There is no hand called {name}; add one first.</source>
        <translation>没有名为 {name} 的笔迹；请先添加。</translation>
    </message>
    <message>
        <source>There is no hand called {name}; choose one of {hands}.</source>
        <translation>没有名为 {name} 的笔迹；请从 {hands} 中选择。</translation>
    </message>
    <message>
        <source>There are several hands; choose one of {hands}.</source>
        <translation>有多个笔迹；请从 {hands} 中选择。</translation>
    </message>
    <message>
        <source>There are no samples yet; teach the pad, or collect some on the page Samples.</source>
        <translation>还没有样本；请在画板上纠正回答，或在“样本”页收集一些。</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} hands already; delete one first.</source>
        <translation>
            <numerusform>已经有 {n} 个笔迹；请先删除一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The hand {name} was deleted, maybe in another window; choose another one.</source>
        <translation>笔迹 {name} 已被删除，可能是在另一个窗口中；请选择别的。</translation>
    </message>
    <message>
        <source>A hand needs a name; type one.</source>
        <translation>笔迹需要名称；请输入一个。</translation>
    </message>
    <message numerus="yes">
        <source>A hand&apos;s name has at most {n} characters; type a shorter one.</source>
        <translation>
            <numerusform>笔迹的名称最多 {n} 个字符；请输入短一些的。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a hand called {name} already; type another name.</source>
        <translation>已经有名为 {name} 的笔迹；请输入别的名称。</translation>
    </message>
    <message>
        <source>the name has characters that cannot be written</source>
        <translation>名称中有无法写入的字符</translation>
    </message>
    <message>
        <source>The hand {name} cannot be kept in {folder} ({why}); make room there.</source>
        <translation>无法在 {folder} 中保留笔迹 {name}（{why}）；请在那里腾出空间。</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) damaged, and renamed, as {aside}; the others are here.</source>
        <translation>
            <numerusform>{folder} 中笔迹 {hand} 的 {n} 个样本已损坏，并已重命名，例如 {aside}；其余的都在这里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) damaged, and left there, since it cannot be renamed; the others are here.</source>
        <translation>
            <numerusform>{folder} 中笔迹 {hand} 的 {n} 个样本已损坏，因无法重命名而留在原处；其余的都在这里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) of a newer version of digitpad, and left there; update digitpad to use them.</source>
        <translation>
            <numerusform>{folder} 中笔迹 {hand} 的 {n} 个样本来自较新版本的 digitpad，留在原处；要使用请更新 digitpad。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) not readable; see that you may read there.</source>
        <translation>
            <numerusform>{folder} 中笔迹 {hand} 的 {n} 个样本无法读取；请确认可以读取那里。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>无法删除 {file}（{reason}）；请手动删除。</translation>
    </message>
    <message numerus="yes">
        <source>The hand {name} has {n} samples and may have {most}; there is no room for {count} more, so delete some, or add another hand.</source>
        <translation>
            <numerusform>笔迹 {name} 有 {n} 个样本，最多可有 {most} 个；放不下另外 {count} 个，请删除一些，或添加另一个笔迹。</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} was deleted, so that nothing more can be learned there; choose another hand.</source>
        <translation>{folder} 已被删除，无法再在那里学习；请选择别的笔迹。</translation>
    </message>
    <message>
        <source>A sample cannot be kept in {folder} ({reason}); make room there, or see that you may write there.</source>
        <translation>无法在 {folder} 中保留样本（{reason}）；请在那里腾出空间，或确认可以写入。</translation>
    </message>
    <message>
        <source>{path} holds no samples; name a file that does.</source>
        <translation>{path} 中没有样本；请指定有样本的文件。</translation>
    </message>
    <message>
        <source>{path} holds samples that are too large; use a part of it.</source>
        <translation>{path} 中的样本太大；请使用其中一部分。</translation>
    </message>
    <message>
        <source>{path} is damaged ({error}); get it anew.</source>
        <translation>{path} 已损坏（{error}）；请重新获取。</translation>
    </message>
    <message>
        <source>{name} in {path} says that it is a {label}; get the file anew.</source>
        <translation>{path} 中的 {name} 声称是 {label}；请重新获取该文件。</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds {n} samples, and a hand may have {most}; use a part of it.</source>
        <translation>
            <numerusform>{path} 中有 {n} 个样本，而一个笔迹最多 {most} 个；请使用其中一部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in {path} is of a newer version of digitpad; update it.</source>
        <translation>{path} 中的 {name} 由较新版本的 digitpad 创建；请更新 digitpad。</translation>
    </message>
    <message>
        <source>{name} in {path} is no sample; get the file anew.</source>
        <translation>{path} 中的 {name} 不是样本；请重新获取该文件。</translation>
    </message>
    <message>
        <source>{path} does not say which digit its ink is; give each traceGroup an annotation of the type &quot;truth&quot;.</source>
        <translation>{path} 没有说明其墨迹是哪个数字；请给每个 traceGroup 加上类型为 &quot;truth&quot; 的注释。</translation>
    </message>
    <message>
        <source>{path} says of its ink what is no digit ({label}); give each traceGroup an annotation of the type &quot;truth&quot;.</source>
        <translation>{path} 对其墨迹标注的不是数字（{label}）；请给每个 traceGroup 加上类型为 &quot;truth&quot; 的注释。</translation>
    </message>
    <message>
        <source>{path} is too large ({error}); use a part of it.</source>
        <translation>{path} 太大（{error}）；请使用其中一部分。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); check the name.</source>
        <translation>无法读取 {path}（{reason}）；请检查名称。</translation>
    </message>
    <message>
        <source>{path} is no InkML ({error}); get the file anew.</source>
        <translation>{path} 不是 InkML（{error}）；请重新获取该文件。</translation>
    </message>
    <message>
        <source>{path} defines entities, which no ink needs; get the file anew.</source>
        <translation>{path} 定义了实体，墨迹不需要它们；请重新获取该文件。</translation>
    </message>
    <message>
        <source>A trace in {path} is not understood: {what}; get the file anew.</source>
        <translation>无法解析 {path} 中的一条轨迹：{what}；请重新获取该文件。</translation>
    </message>
    <message>
        <source>{path} has no suffix of a format; name it as {names}.</source>
        <translation>{path} 没有表示格式的扩展名；请像 {names} 那样命名。</translation>
    </message>
    <message>
        <source>There are no samples to export; add some first.</source>
        <translation>没有可导出的样本；请先添加一些。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another place.</source>
        <translation>无法写入 {path}（{reason}）；请选择别的位置。</translation>
    </message>
    <message>
        <source>None of the samples has strokes; export them as a zip file or as npz.</source>
        <translation>样本都没有笔画；请导出为 zip 文件或 npz。</translation>
    </message>
    <message numerus="yes">
        <source>The hand {name} has {n} samples, too few to be learned for good; collect {least} or more.</source>
        <translation>
            <numerusform>笔迹 {name} 有 {n} 个样本，太少了，无法永久学会；请收集 {least} 个或更多。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>已取消；没有保留任何内容。</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>画一个数字</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Draw a digit here with the mouse, a stylus, a finger, or the keys: the space bar puts the pen down and lifts it, the arrows move it.</source>
        <translation>在这里用鼠标、手写笔、手指或按键画一个数字：空格键落笔和提笔，方向键移动笔。</translation>
    </message>
    <message>
        <source>&amp;Next number after a pause</source>
        <translation>停顿后写下一个数(&amp;N)</translation>
    </message>
    <message>
        <source>Pause of &amp;{seconds} s</source>
        <translation>停顿 &amp;{seconds} 秒</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>笔(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>橡皮(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>更细(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>更粗(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Only the stylus draws, not fingers</source>
        <translation>只用手写笔画，不用手指(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pressure widens the line</source>
        <translation>按笔压加粗线条(&amp;R)</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>笔的粗细</translation>
    </message>
    <message>
        <source>Pen width ([ and ])</source>
        <translation>笔的粗细 ([ 和 ])</translation>
    </message>
    <message>
        <source>{tool} ({key})</source>
        <translation>{tool} ({key})</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo stroke</source>
        <translation>撤销笔画(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo stroke</source>
        <translation>重做笔画(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo erasing</source>
        <translation>撤销擦除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo erasing</source>
        <translation>重做擦除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo clearing</source>
        <translation>撤销清空(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo clearing</source>
        <translation>重做清空(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo opening the image</source>
        <translation>撤销打开图像(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo opening the image</source>
        <translation>重做打开图像(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo showing the digit</source>
        <translation>撤销显示数字(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo showing the digit</source>
        <translation>重做显示数字(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo bringing back</source>
        <translation>撤销找回(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo bringing back</source>
        <translation>重做找回(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Reveal (R)</source>
        <translation>揭晓 (R)</translation>
    </message>
    <message>
        <source>Right (Y)</source>
        <translation>对 (Y)</translation>
    </message>
    <message>
        <source>Wrong (X)</source>
        <translation>错 (X)</translation>
    </message>
    <message>
        <source>Network: {right} of {asked} right</source>
        <translation>网络：{asked} 题中答对 {right} 题</translation>
    </message>
    <message>
        <source>A drawing pad that recognises handwritten digits and numbers while they are drawn, shows what the network sees and why it answers so, and trains networks of your own.</source>
        <translation>一块画板：边画边识别手写的单个数字和多位数，显示网络看到什么、为什么这样回答，还能训练自己的网络。</translation>
    </message>
    <message>
        <source>What reads your drawings</source>
        <translation>谁在读你的绘图</translation>
    </message>
    <message>
        <source>There is no network in use.</source>
        <translation>没有正在使用的网络。</translation>
    </message>
    <message>
        <source>About digitpad</source>
        <translation>关于 digitpad</translation>
    </message>
    <message>
        <source>&amp;Licences of its components…</source>
        <translation>各组件的许可证(&amp;L)…</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the MIT licence.</source>
        <translation>版本 {version}。采用 MIT 许可证的自由软件。</translation>
    </message>
    <message>
        <source>Draw a digit to follow it step by step</source>
        <translation>画一个数字，一步一步跟着看</translation>
    </message>
    <message>
        <source>There is no model; see the main window</source>
        <translation>没有模型；请看主窗口</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>工作原理</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step {number}: {title}</source>
        <translation>第 {number} 步：{title}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证全文</translation>
    </message>
    <message>
        <source>Components of the program</source>
        <translation>程序的组件</translation>
    </message>
    <message>
        <source>{row} cannot be read ({reason}); install digitpad again.</source>
        <translation>无法读取 {row}（{reason}）；请重新安装 digitpad。</translation>
    </message>
    <message>
        <source>Draw with the keys</source>
        <translation>用按键绘图</translation>
    </message>
    <message>
        <source>Space puts the pen down and lifts it</source>
        <translation>空格键落笔和提笔</translation>
    </message>
    <message>
        <source>Arrows move it, with Shift in small steps</source>
        <translation>方向键移动笔，按住 Shift 小步移动</translation>
    </message>
    <message>
        <source>Full screen, messages</source>
        <translation>全屏、消息</translation>
    </message>
    <message>
        <source>Esc leaves it, and takes them away</source>
        <translation>Esc 退出全屏并收起消息</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>R reveals the answer; Y if it was right, X if it was wrong</source>
        <translation>R 揭晓回答；对则按 Y，错则按 X</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt</source>
        <translation>不带 Ctrl 或 Alt 的按键</translation>
    </message>
    <message>
        <source>The menu View switches them off</source>
        <translation>可在“视图”菜单中关闭</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Right mouse button, eraser end of the stylus</source>
        <translation>鼠标右键，手写笔的橡皮端</translation>
    </message>
    <message>
        <source>The menu View switches them on</source>
        <translation>可在“视图”菜单中打开</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.gif *.svg)</source>
        <translation>图像 (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.gif *.svg)</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>动画 GIF (*.gif)</translation>
    </message>
    <message>
        <source>Animated PNG (*.png)</source>
        <translation>动画 PNG (*.png)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG 图像 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 绘图 (*.svg)</translation>
    </message>
    <message>
        <source>Open an image</source>
        <translation>打开图像</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>保存绘图</translation>
    </message>
    <message>
        <source>Save an animation</source>
        <translation>保存动画</translation>
    </message>
    <message>
        <source>&amp;Take the digit alone</source>
        <translation>只取这个数字(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save the drawing…</source>
        <translation>保存绘图(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy the drawing</source>
        <translation>复制绘图(&amp;C)</translation>
    </message>
    <message>
        <source>Save an &amp;animation…</source>
        <translation>保存动画(&amp;A)…</translation>
    </message>
    <message>
        <source>Replay the d&amp;rawing</source>
        <translation>重放绘图(&amp;R)</translation>
    </message>
    <message>
        <source>Copy the &amp;digit</source>
        <translation>复制数字(&amp;D)</translation>
    </message>
    <message>
        <source>Copy the digit &amp;image</source>
        <translation>复制数字图像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Open an image…</source>
        <translation>打开图像(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste an image</source>
        <translation>粘贴图像(&amp;P)</translation>
    </message>
    <message>
        <source>The drawing was saved as {path}.</source>
        <translation>绘图已保存为 {path}。</translation>
    </message>
    <message>
        <source>The pasted image</source>
        <translation>粘贴的图像</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>正在打开 {name}…</translation>
    </message>
    <message>
        <source>Opening the pasted image…</source>
        <translation>正在打开粘贴的图像…</translation>
    </message>
    <message numerus="yes">
        <source>{n} more could not be opened either.</source>
        <translation>
            <numerusform>另有 {n} 个也无法打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard is empty; copy an image and paste again.</source>
        <translation>剪贴板是空的；请复制图像后再粘贴。</translation>
    </message>
    <message>
        <source>{address} is not on this computer; save the image and open it.</source>
        <translation>{address} 不在这台电脑上；请保存图像后打开。</translation>
    </message>
    <message>
        <source>There is text, not an image; copy an image, or open a file that holds one.</source>
        <translation>这是文本，不是图像；请复制图像，或打开含有图像的文件。</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since an animation is a GIF or a PNG; name it {stem}.gif.</source>
        <translation>无法保存 {path}，因为动画是 GIF 或 PNG；请命名为 {stem}.gif。</translation>
    </message>
    <message>
        <source>{path} cannot be saved ({reason}); choose another folder.</source>
        <translation>无法保存 {path}（{reason}）；请选择别的文件夹。</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since a drawing is a PNG or an SVG; name it {stem}.png.</source>
        <translation>无法保存 {path}，因为绘图是 PNG 或 SVG；请命名为 {stem}.png。</translation>
    </message>
    <message>
        <source>Reading the network…</source>
        <translation>正在读取网络…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>返回 (Esc)</translation>
    </message>
    <message>
        <source>Click a layer to see it larger.</source>
        <translation>点击某一层可放大查看。</translation>
    </message>
    <message>
        <source>These are its first layers.</source>
        <translation>这些是它的前几层。</translation>
    </message>
    <message>
        <source>{title}. Pixel {unit}: {output}</source>
        <translation>{title}。像素 {unit}：{output}</translation>
    </message>
    <message>
        <source>{title}. Unit {unit}: {output}. Click a unit to see its sum.</source>
        <translation>{title}。单元 {unit}：{output}。点击单元可查看它的总和。</translation>
    </message>
    <message>
        <source>{title}. Unit {unit}: {output}</source>
        <translation>{title}。单元 {unit}：{output}</translation>
    </message>
    <message>
        <source>The layers of the network</source>
        <translation>网络的各层</translation>
    </message>
    <message>
        <source>Its weights: blue adds, orange takes away</source>
        <translation>它的权重：蓝色为加，橙色为减</translation>
    </message>
    <message>
        <source>The digits that excite it most</source>
        <translation>最能激活它的数字</translation>
    </message>
    <message>
        <source>Its sum for this drawing</source>
        <translation>它对这幅绘图的总和</translation>
    </message>
    <message>
        <source>It is no single sum: it is a filter that passes over all places of the image.</source>
        <translation>它不是单个总和：它是扫过图像各处的滤波器。</translation>
    </message>
    <message>
        <source>all others {others}</source>
        <translation>其余全部 {others}</translation>
    </message>
    <message>
        <source>bias {bias}</source>
        <translation>偏置 {bias}</translation>
    </message>
    <message>
        <source>together {total}</source>
        <translation>合计 {total}</translation>
    </message>
    <message>
        <source>after {activation}: {output}</source>
        <translation>经过 {activation}：{output}</translation>
    </message>
    <message>
        <source>{value} × {weight} = {product}, from pixel {at}</source>
        <translation>{value} × {weight} = {product}，来自像素 {at}</translation>
    </message>
    <message>
        <source>{value} × {weight} = {product}, from unit {at}</source>
        <translation>{value} × {weight} = {product}，来自单元 {at}</translation>
    </message>
    <message>
        <source>The weights of the unit as a picture</source>
        <translation>单元权重的图像</translation>
    </message>
    <message>
        <source>The digits that excite the unit most</source>
        <translation>最能激活该单元的数字</translation>
    </message>
    <message>
        <source>A layer of this network gives answers that are no numbers; use another model.</source>
        <translation>这个网络有一层给出的回答不是有效数值；请换一个模型。</translation>
    </message>
    <message>
        <source>&amp;Biases off</source>
        <translation>关闭偏置(&amp;B)</translation>
    </message>
    <message>
        <source>Noise in the weights</source>
        <translation>权重中的噪声</translation>
    </message>
    <message>
        <source>Noise in the weights, up to twice their own spread</source>
        <translation>权重中的噪声，最多为其自身离散程度的两倍</translation>
    </message>
    <message>
        <source>Bits of each weight</source>
        <translation>每个权重的位数</translation>
    </message>
    <message>
        <source>all bits</source>
        <translation>全部位</translation>
    </message>
    <message numerus="yes">
        <source>{n} bit(s)</source>
        <translation>
            <numerusform>{n} 位</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Silence</source>
        <translation>屏蔽(&amp;S)</translation>
    </message>
    <message>
        <source>Pass over units with the button down to silence them</source>
        <translation>按住鼠标键划过单元即可屏蔽</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message numerus="yes">
        <source>reads {share} of {n} digit(s)</source>
        <translation>
            <numerusform>{n} 个数字读对 {share}</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This is an {digit}</source>
        <translation>这是 {digit}</translation>
    </message>
    <message>
        <source>This is a {digit}</source>
        <translation>这是 {digit}</translation>
    </message>
    <message>
        <source>This is an &amp;{digit}</source>
        <translation>这是 &amp;{digit}</translation>
    </message>
    <message>
        <source>This is a &amp;{digit}</source>
        <translation>这是 &amp;{digit}</translation>
    </message>
    <message>
        <source>Draw an {digit}</source>
        <translation>画一个 {digit}</translation>
    </message>
    <message>
        <source>Draw a {digit}</source>
        <translation>画一个 {digit}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>The sentences of {language} cannot be read; install digitpad again.</source>
        <translation>无法读取 {language} 的译文；请重新安装 digitpad。</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>离开 (Esc)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>What a pixel is</source>
        <translation>什么是像素</translation>
    </message>
    <message>
        <source>Draw a 1 on the canvas, as you usually write it.</source>
        <translation>在画布上画一个 1，照你平时的写法。</translation>
    </message>
    <message>
        <source>You drew a line. The program reads it as a 1, but it does not see your line: it sees a small image.</source>
        <translation>你画了一条线。程序把它读作 1，但它看不到你的线：它看到的是一张小图像。</translation>
    </message>
    <message>
        <source>Press F2, or choose How it works in the Help menu, to see how your line becomes that image.</source>
        <translation>按 F2，或在“帮助”菜单中选择“工作原理”，看看你的线怎样变成那张图像。</translation>
    </message>
    <message>
        <source>Your ink is cut out, made smaller and put into the middle of 28 × 28 little squares. Each is a pixel.</source>
        <translation>你的墨迹被裁出、缩小，放到 28 × 28 个小方格的中间。每个方格就是一个像素。</translation>
    </message>
    <message>
        <source>Close that window, and press F3 to look inside the network.</source>
        <translation>关闭那个窗口，按 F3 看看网络内部。</translation>
    </message>
    <message>
        <source>The image stands at the top. It is all that the network ever gets.</source>
        <translation>图像在最上面。网络得到的就只有它。</translation>
    </message>
    <message>
        <source>Click the image at the top of the pane to see it larger.</source>
        <translation>点击面板顶部的图像，放大查看。</translation>
    </message>
    <message>
        <source>There are 784 pixels. Each is nothing but a number: 0 where there is no ink, and 1 where it is darkest.</source>
        <translation>有 784 个像素。每个只是一个数：没有墨迹处是 0，墨迹最深处是 1。</translation>
    </message>
    <message>
        <source>Move the pointer over the image until it is on a bright pixel, and read its number above.</source>
        <translation>在图像上移动指针，直到停在一个亮的像素上，读一读上方显示的数。</translation>
    </message>
    <message>
        <source>That number is above 0.5, so there is ink. 784 such numbers are a digit to the network.</source>
        <translation>那个数大于 0.5，所以那里有墨迹。对网络来说，784 个这样的数就是一个数字。</translation>
    </message>
    <message>
        <source>A unit</source>
        <translation>一个单元</translation>
    </message>
    <message>
        <source>Draw a 3 on the canvas.</source>
        <translation>在画布上画一个 3。</translation>
    </message>
    <message>
        <source>The network has read 784 numbers as a 3. The smallest part of it that does any reading is a unit.</source>
        <translation>网络把 784 个数读作了 3。网络中能起识别作用的最小部分，就是单元。</translation>
    </message>
    <message>
        <source>Press F3 to look inside the network.</source>
        <translation>按 F3 看看网络内部。</translation>
    </message>
    <message>
        <source>Every dot below the image is a unit. The brighter it is, the more your drawing excites it.</source>
        <translation>图像下面的每个点都是一个单元。越亮，说明你的绘图越能激活它。</translation>
    </message>
    <message>
        <source>Click the first layer, just below the image.</source>
        <translation>点击第一层，就在图像下面。</translation>
    </message>
    <message>
        <source>Each of these units looks at the whole image, and each looks for something else.</source>
        <translation>这些单元每个都看整张图像，各自寻找不同的东西。</translation>
    </message>
    <message>
        <source>Click a bright unit.</source>
        <translation>点击一个亮的单元。</translation>
    </message>
    <message>
        <source>The picture shows what it looks for: blue where it likes ink, orange where it does not. Below is its sum: each number it gets, times a weight, added up.</source>
        <translation>这张图显示它在找什么：蓝色处喜欢有墨迹，橙色处不喜欢。下面是它的总和：得到的每个数乘以一个权重，再全部相加。</translation>
    </message>
    <message>
        <source>Now draw another digit, and watch the sum of this unit while you draw.</source>
        <translation>现在画另一个数字，边画边看这个单元的总和。</translation>
    </message>
    <message>
        <source>The weights stay the same; only the numbers change. A unit is a sum, and nothing more.</source>
        <translation>权重保持不变，变的只是那些数。单元就是一个总和，仅此而已。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Draw a 7 on the canvas.</source>
        <translation>在画布上画一个 7。</translation>
    </message>
    <message>
        <source>No single unit could read that. The units work in layers, one after the other.</source>
        <translation>没有哪个单元能独自读出它。单元分层工作，一层接一层。</translation>
    </message>
    <message>
        <source>Look inside with F3, and click the last layer, at the bottom.</source>
        <translation>按 F3 看内部，点击最下面的最后一层。</translation>
    </message>
    <message>
        <source>There are ten units here, one for each digit. The brightest is the answer.</source>
        <translation>这里有十个单元，每个数字一个。最亮的就是回答。</translation>
    </message>
    <message>
        <source>Press Esc in the pane, or Back, until you see the whole network again.</source>
        <translation>在面板中按 Esc 或“返回”，直到重新看到整个网络。</translation>
    </message>
    <message>
        <source>The lines show which units had the most to say. Each layer looks only at the one above it, never at your ink.</source>
        <translation>线条显示哪些单元最有发言权。每一层只看上面的一层，从不看你的墨迹。</translation>
    </message>
    <message>
        <source>Click a layer in the middle, and switch its biases off.</source>
        <translation>点击中间的一层，关闭它的偏置。</translation>
    </message>
    <message>
        <source>A bias is where a unit&apos;s sum begins. You have just broken the network a little; see how many digits it still reads.</source>
        <translation>偏置是单元总和的起点。你刚刚把网络弄坏了一点；看看它还能读对多少数字。</translation>
    </message>
    <message>
        <source>Press Restore.</source>
        <translation>按“还原”。</translation>
    </message>
    <message>
        <source>All is as it was. What a layer passes on is all that the next one knows.</source>
        <translation>一切如初。一层传下去的，就是下一层所知道的全部。</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Draw any digit on the canvas. You will watch a new network learn to read it.</source>
        <translation>在画布上随便画一个数字。你将看到一个新网络学会读它。</translation>
    </message>
    <message>
        <source>Keep this drawing. The network that you are going to train has never seen it.</source>
        <translation>留着这幅绘图。你要训练的网络从没见过它。</translation>
    </message>
    <message>
        <source>Open the Train page with Ctrl+2.</source>
        <translation>按 Ctrl+2 打开“训练”页。</translation>
    </message>
    <message>
        <source>Here networks are made. A new one has random weights, and knows nothing.</source>
        <translation>网络在这里制作。新网络的权重是随机的，什么也不知道。</translation>
    </message>
    <message>
        <source>Choose Inside, the last of the four views.</source>
        <translation>选择“内部”，四个视图中的最后一个。</translation>
    </message>
    <message>
        <source>This is where you will see the weights change.</source>
        <translation>你将在这里看到权重的变化。</translation>
    </message>
    <message>
        <source>Press Train, and wait until the first epoch is over.</source>
        <translation>按“训练”，等第一轮结束。</translation>
    </message>
    <message>
        <source>In an epoch the network sees every training digit once. After each wrong answer, every weight moves a little, so that the answer would have been less wrong.</source>
        <translation>在一轮中，网络把每个训练数字看一遍。每次答错之后，每个权重都移动一点，使那个回答错得少一些。</translation>
    </message>
    <message>
        <source>Drag the slider all the way back, to before the first epoch.</source>
        <translation>把滑块一直拖到最前面，第一轮之前。</translation>
    </message>
    <message>
        <source>This is how it began: noise. Drag it forward again, and see shapes come out of it, and your digit being read.</source>
        <translation>它就是这样开始的：噪声。再往后拖，看形状从中浮现，看你的数字被读出来。</translation>
    </message>
    <message>
        <source>Learning by heart</source>
        <translation>死记硬背</translation>
    </message>
    <message>
        <source>A network is good if it reads digits that it has never seen. That is not the same as learning its lessons by heart.</source>
        <translation>能读从没见过的数字，才是好网络。这和把功课背下来不是一回事。</translation>
    </message>
    <message>
        <source>Choose the preset custom, so that you can set everything yourself.</source>
        <translation>选择预设 custom，这样一切都可以自己设定。</translation>
    </message>
    <message>
        <source>A large network has room to learn by heart. Give it 512 units, if you like.</source>
        <translation>大网络有余地死记硬背。愿意的话，给它 512 个单元。</translation>
    </message>
    <message>
        <source>Set Epochs to 10 or more.</source>
        <translation>把“轮数”设为 10 或更多。</translation>
    </message>
    <message>
        <source>The longer it learns the same digits, the better it knows just those.</source>
        <translation>同样的数字学得越久，就越只熟悉那些数字。</translation>
    </message>
    <message>
        <source>Press Train.</source>
        <translation>按“训练”。</translation>
    </message>
    <message>
        <source>Some digits are held out: it never learns from them, so they show how well it really reads.</source>
        <translation>有些数字是留出的：网络从不用它们学习，所以能看出它真正读得怎样。</translation>
    </message>
    <message>
        <source>Choose Curves, and watch the dashed line and the solid line of the loss.</source>
        <translation>选择“曲线”，看损失的虚线和实线。</translation>
    </message>
    <message>
        <source>Dashed is for the digits it learns from, solid for those held out. When the dashed line falls and the solid one does not, it learns by heart.</source>
        <translation>虚线是它所学的数字，实线是留出的数字。虚线下降而实线不降时，它就在死记。</translation>
    </message>
    <message>
        <source>Why it errs</source>
        <translation>它为什么出错</translation>
    </message>
    <message>
        <source>Draw a digit on the canvas.</source>
        <translation>在画布上画一个数字。</translation>
    </message>
    <message>
        <source>The network has an answer. Whether it is right or wrong, there are reasons for it in your ink.</source>
        <translation>网络有了回答。不论对错，理由都在你的墨迹里。</translation>
    </message>
    <message>
        <source>Press W to see them.</source>
        <translation>按 W 查看理由。</translation>
    </message>
    <message>
        <source>Blue ink speaks for the answer, orange ink against it.</source>
        <translation>蓝色墨迹支持这个回答，橙色墨迹反对它。</translation>
    </message>
    <message>
        <source>Click another digit&apos;s bar to ask why it is not that one.</source>
        <translation>点击另一个数字的条形，问问为什么不是它。</translation>
    </message>
    <message>
        <source>Now blue ink is what makes it the one and not the other.</source>
        <translation>现在蓝色墨迹就是让它成为这个数字、而不是那个数字的部分。</translation>
    </message>
    <message>
        <source>Draw a digit that could be two: a 4 that is nearly a 9, or a 1 that is nearly a 7.</source>
        <translation>画一个两可的数字：几乎是 9 的 4，或几乎是 7 的 1。</translation>
    </message>
    <message>
        <source>It hesitates, as a person would: it has seen both digits drawn like this, and gives both answers.</source>
        <translation>它会犹豫，就像人一样：两个数字它都见过这样画的，于是给出两个回答。</translation>
    </message>
    <message>
        <source>Take the eraser with E, and rub out the ink that speaks for the wrong one.</source>
        <translation>按 E 拿起橡皮，擦掉支持错误回答的墨迹。</translation>
    </message>
    <message>
        <source>A network errs where your digit looks like others it has learned. It has never seen your hand before.</source>
        <translation>你的数字像它学过的别的数字时，网络就会出错。它以前从没见过你的笔迹。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>You have finished this lesson.</source>
        <translation>这一课学完了。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>下一课</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>第 {step} 步，共 {steps} 步</translation>
    </message>
    <message>
        <source>Pen down</source>
        <translation>已落笔</translation>
    </message>
    <message>
        <source>Pen up</source>
        <translation>已提笔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用它</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Use the bundled model</source>
        <translation>使用自带的模型</translation>
    </message>
    <message>
        <source>The last drawings will appear here.</source>
        <translation>最近的绘图会出现在这里。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>The last drawings. The arrow keys move between them, Enter brings one back.</source>
        <translation>最近的绘图。方向键在其间移动，回车键找回一幅。</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>找回(&amp;B)</translation>
    </message>
    <message>
        <source>{answer}, drawn {time}</source>
        <translation>{answer}，画于 {time}</translation>
    </message>
    <message>
        <source>No digit, drawn {time}</source>
        <translation>没有数字，画于 {time}</translation>
    </message>
    <message>
        <source>Bring back ({time})</source>
        <translation>找回（{time}）</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Empty the history…</source>
        <translation>清空历史(&amp;E)…</translation>
    </message>
    <message>
        <source>Empty the history</source>
        <translation>清空历史</translation>
    </message>
    <message>
        <source>Delete the drawings in the history?</source>
        <translation>要删除历史中的绘图吗？</translation>
    </message>
    <message>
        <source>They are deleted from disk at once, and cannot be brought back.</source>
        <translation>它们会立即从磁盘删除，无法找回。</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>清空(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>{n} drawing(s) (is|are) damaged in {path}, and kept in {aside}; the others are here.</source>
        <translation>
            <numerusform>{path} 中有 {n} 幅绘图损坏，保留在 {aside} 中；其余的都在这里。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is damaged in part ({what}); it was copied to {aside}, and the rest is still used.</source>
        <translation>{path} 部分损坏（{what}）；已复制到 {aside}，其余部分仍在使用。</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清空(&amp;C)</translation>
    </message>
    <message>
        <source>Empty the canvas (Delete)</source>
        <translation>清空画布 (Delete)</translation>
    </message>
    <message>
        <source>Play answers as t&amp;ones</source>
        <translation>用音调播放回答(&amp;O)</translation>
    </message>
    <message>
        <source>Single-&amp;key shortcuts</source>
        <translation>单键快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>为什么(&amp;W)</translation>
    </message>
    <message>
        <source>Show what speaks for the answer, and what against it (W)</source>
        <translation>显示哪些支持、哪些反对这个回答 (W)</translation>
    </message>
    <message>
        <source>Look &amp;inside</source>
        <translation>看内部(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Present: what is it?</source>
        <translation>演示(&amp;P)：这是什么？</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <comment>menu</comment>
        <translation>绘图(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;How it works</source>
        <translation>工作原理(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About digitpad</source>
        <translation>关于 digitpad(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>The export is run on 1,000 digits in its own runtime, and kept only if it reads them as the model does.</source>
        <translation>导出结果会在其自身的运行环境中读 1,000 个数字，只有读得和模型一样才保留。</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>{format} ({suffix})</source>
        <translation>{format}（{suffix}）</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>选择位置(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>New file:</source>
        <translation>新文件：</translation>
    </message>
    <message>
        <source>New folder:</source>
        <translation>新文件夹：</translation>
    </message>
    <message>
        <source>The model {folder} comes from elsewhere; it is being tried in a separate process…</source>
        <translation>模型 {folder} 来自别处；正在独立进程中试用…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>使用这个模型(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Learns a hand by</source>
        <translation>学习笔迹的依据</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Models and their cards…</source>
        <translation>模型及其卡片(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Export the model in use…</source>
        <translation>导出正在使用的模型(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import a network…</source>
        <translation>导入网络(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a network</source>
        <translation>导入网络</translation>
    </message>
    <message>
        <source>Networks ({networks});;All files (*)</source>
        <translation>网络 ({networks});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Another conversion is under way; wait until it is done.</source>
        <translation>另一个转换正在进行；请等它完成。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Draw</source>
        <comment>page</comment>
        <translation>绘图</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>page</comment>
        <translation>训练</translation>
    </message>
    <message>
        <source>Samples</source>
        <comment>page</comment>
        <translation>样本</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <comment>page</comment>
        <translation>绘图(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <comment>page</comment>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>样本(&amp;S)</translation>
    </message>
    <message>
        <source>A network is being trained. End the training and close digitpad?</source>
        <translation>正在训练网络。要结束训练并关闭 digitpad 吗？</translation>
    </message>
    <message>
        <source>Stop it first to keep its best epoch.</source>
        <translation>先停止它，可保留最好的轮次。</translation>
    </message>
    <message>
        <source>&amp;End and close</source>
        <translation>结束并关闭(&amp;E)</translation>
    </message>
    <message>
        <source>No digit yet</source>
        <translation>还没有数字</translation>
    </message>
    <message>
        <source>Click a digit to see its probabilities.</source>
        <translation>点击数字可查看它的概率。</translation>
    </message>
    <message>
        <source>The answer will appear here.</source>
        <translation>回答会出现在这里。</translation>
    </message>
    <message>
        <source>Is this a digit: {share}</source>
        <translation>是数字的概率：{share}</translation>
    </message>
    <message>
        <source>Predicted digit: {text}</source>
        <translation>读出的数字：{text}</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>Predicted number: {number}, {signs}</source>
        <translation>读出的数：{number}，{signs}</translation>
    </message>
    <message>
        <source>The answer is hidden</source>
        <translation>回答已隐藏</translation>
    </message>
    <message>
        <source>The digit image cannot be dragged ({reason}); copy it with the menu File instead.</source>
        <translation>无法拖动数字图像（{reason}）；请改用“文件”菜单复制。</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>网络看到的</translation>
    </message>
    <message>
        <source>The drawing as an image of 28 by 28 pixels</source>
        <translation>28 乘 28 像素的绘图图像</translation>
    </message>
    <message>
        <source>What the network sees: your drawing as 28 × 28 pixels. Drag it out to keep it.</source>
        <translation>网络看到的：你的绘图，28 × 28 像素。可拖出去保存。</translation>
    </message>
    <message>
        <source>Digits of the number</source>
        <translation>数中的各位数字</translation>
    </message>
    <message>
        <source>&amp;Previous digit of the number</source>
        <translation>数中的上一位数字(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt digit of the number</source>
        <translation>数中的下一位数字(&amp;X)</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Click the digit that you drew, and the pad learns it.</source>
        <translation>点击你画的数字，程序就会学会它。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Another name for {folder}:</source>
        <translation>{folder} 的新名称：</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>A note on {folder}:</source>
        <translation>{folder} 的备注：</translation>
    </message>
    <message>
        <source>Write {folder} up</source>
        <translation>{folder} 的报告</translation>
    </message>
    <message>
        <source>Curves of loss and accuracy</source>
        <translation>损失和准确率曲线</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since curves are a PNG or a CSV; name it {stem}.png.</source>
        <translation>无法保存 {path}，因为曲线是 PNG 或 CSV；请命名为 {stem}.png。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Nothing to show yet: the curves grow with each epoch.</source>
        <translation>还没有可显示的内容：曲线随每一轮增长。</translation>
    </message>
    <message>
        <source>{name}, epoch {epoch}: loss {loss}, held out {held_out_loss}; accuracy {accuracy}, held out {held_out_accuracy}</source>
        <translation>{name}，第 {epoch} 轮：损失 {loss}，留出 {held_out_loss}；准确率 {accuracy}，留出 {held_out_accuracy}</translation>
    </message>
    <message>
        <source>Solid: held out. Dashed, dots: learned from.</source>
        <translation>实线：留出的。虚线和点：所学的。</translation>
    </message>
    <message>
        <source>Solid: how well it reads the held-out digits. Dashed, and dots within an epoch: those it learns from.</source>
        <translation>实线：留出数字读得怎样。虚线以及一轮之内的点：所学的数字。</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Show the loss on a logarithmic scale</source>
        <translation>用对数刻度显示损失</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Smoothing: how much the epochs before count</source>
        <translation>平滑：前面的轮次占多少分量</translation>
    </message>
    <message>
        <source>Whole view</source>
        <translation>完整视图</translation>
    </message>
    <message>
        <source>Show the whole curves again</source>
        <translation>重新显示完整曲线</translation>
    </message>
    <message>
        <source>Save the curves…</source>
        <translation>保存曲线…</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>保存曲线</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Rows: the digit; columns: the answer; last column: per cent of the digit read right. Click a cell to see its digits.</source>
        <translation>行：数字；列：回答；最后一列：该数字读对的百分比。点击单元格可查看其中的数字。</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since a matrix is a PNG or a CSV; name it {stem}.png.</source>
        <translation>无法保存 {path}，因为矩阵是 PNG 或 CSV；请命名为 {stem}.png。</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>After each epoch: which held-out digits (rows) are read as which (columns).</source>
        <translation>每一轮之后：哪些留出数字（行）被读作哪些（列）。</translation>
    </message>
    <message>
        <source>Click a cell to see its digits, and a digit to see it in the pad.</source>
        <translation>点击单元格可查看其中的数字，点击数字可在画板上查看。</translation>
    </message>
    <message>
        <source>Click a digit to see it in the pad</source>
        <translation>点击数字可在画板上查看</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Worst errors</source>
        <translation>最严重的错误</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the matrix, as an image and as a table</source>
        <translation>以图像和表格的形式复制矩阵</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the matrix as an image or as a table</source>
        <translation>把矩阵存为图像或表格</translation>
    </message>
    <message>
        <source>Epoch {epoch}, which was kept</source>
        <translation>第 {epoch} 轮，已保留</translation>
    </message>
    <message>
        <source>Epoch {epoch}</source>
        <translation>第 {epoch} 轮</translation>
    </message>
    <message>
        <source>{which}: {share} of the held-out digits read right</source>
        <translation>{which}：留出数字读对 {share}</translation>
    </message>
    <message>
        <source>Epoch {epoch}, which was kept: {share} of the held-out digits read right ({name})</source>
        <translation>第 {epoch} 轮，已保留：留出数字读对 {share}（{name}）</translation>
    </message>
    <message>
        <source>Save the confusion matrix</source>
        <translation>保存混淆矩阵</translation>
    </message>
    <message>
        <source>The digits behind these counts were not kept.</source>
        <translation>没有保留这些计数背后的数字。</translation>
    </message>
    <message numerus="yes">
        <source>{n} error(s), the surest first</source>
        <translation>
            <numerusform>{n} 个错误，最有把握的在前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {digit}s, read as {answer}</source>
        <translation>
            <numerusform>{n} 个 {digit} 被读作 {answer}</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit} as {answer}</source>
        <translation>{digit} 读作 {answer}</translation>
    </message>
    <message>
        <source>Weights and outputs of the layers</source>
        <translation>各层的权重和输出</translation>
    </message>
    <message numerus="yes">
        <source>Layer {number}: {n} unit(s), {dead} of them dead</source>
        <translation>
            <numerusform>第 {number} 层：{n} 个单元，其中 {dead} 个已死</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer {number}: {n} unit(s)</source>
        <translation>
            <numerusform>第 {number} 层：{n} 个单元</numerusform>
        </translation>
    </message>
    <message>
        <source>this training</source>
        <translation>这次训练</translation>
    </message>
    <message>
        <source>Press Train, and watch the network learn: its weights grow out of noise, epoch by epoch. Choose an earlier training above to see how it went.</source>
        <translation>按“训练”，看网络学习：它的权重一轮一轮从噪声中浮现。在上面选择以前的训练，可看它是怎样进行的。</translation>
    </message>
    <message>
        <source>Draw a digit before you press Train, and see here how each epoch reads it.</source>
        <translation>按“训练”之前画一个数字，就能在这里看每一轮怎样读它。</translation>
    </message>
    <message>
        <source>The first layer of this network does not look at pixels, so its weights are no pictures.</source>
        <translation>这个网络的第一层不看像素，所以它的权重不成图像。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Weights of the first units: blue adds, orange takes away</source>
        <translation>前几个单元的权重：蓝色为加，橙色为减</translation>
    </message>
    <message>
        <source>Your drawing, as each epoch reads it</source>
        <translation>你的绘图，每一轮怎样读它</translation>
    </message>
    <message>
        <source>Weights of each layer on the left, outputs for 1,000 held-out digits on the right</source>
        <translation>左边是各层的权重，右边是对 1,000 个留出数字的输出</translation>
    </message>
    <message>
        <source>The epochs: drag back to see how it began</source>
        <translation>轮次：往回拖可看它怎样开始</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>你的绘图</translation>
    </message>
    <message>
        <source>Before the first epoch</source>
        <translation>第一轮之前</translation>
    </message>
    <message>
        <source>After epoch {epoch}</source>
        <translation>第 {epoch} 轮之后</translation>
    </message>
    <message>
        <source>After epoch {epoch}; {missing} was not kept</source>
        <translation>第 {epoch} 轮之后；没有保留第 {missing} 轮</translation>
    </message>
    <message>
        <source>After epoch {epoch}; {first} to {last} were not kept</source>
        <translation>第 {epoch} 轮之后；没有保留第 {first} 到 {last} 轮</translation>
    </message>
    <message>
        <source>before: {read}</source>
        <translation>之前：{read}</translation>
    </message>
    <message>
        <source>epoch {epoch}: {read}</source>
        <translation>第 {epoch} 轮：{read}</translation>
    </message>
    <message>
        <source>The weights of the first units as pictures</source>
        <translation>前几个单元权重的图像</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Models and runs</source>
        <translation>模型和训练</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Trained on from {name}</source>
        <translation>从 {name} 继续训练</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用这个模型</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Train this network on, from its weights, with the recipe on the left</source>
        <translation>用左边的配方，从其权重出发继续训练这个网络</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write this network for Keras, LiteRT, ONNX, TensorFlow.js or a web page</source>
        <translation>把这个网络导出为 Keras、LiteRT、ONNX、TensorFlow.js 或网页</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Open in TensorBoard</source>
        <translation>在 TensorBoard 中打开</translation>
    </message>
    <message>
        <source>Curves, weights and errors of all runs, in the browser</source>
        <translation>在浏览器中查看所有训练的曲线、权重和错误</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stopped early, since no further epoch was better.</source>
        <translation>提前停止，因为没有更好的轮次了。</translation>
    </message>
    <message>
        <source>The training diverged in epoch {epoch}; a smaller learning rate may help.</source>
        <translation>训练在第 {epoch} 轮发散；小一些的学习率可能有帮助。</translation>
    </message>
    <message numerus="yes">
        <source>The best of {n} epoch(s) was number {best}.</source>
        <translation>
            <numerusform>{n} 轮中最好的是第 {best} 轮。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Write up…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Save a report of this run, or a Keras script or notebook that trains its network</source>
        <translation>保存这次训练的报告，或训练其网络的 Keras 脚本或笔记本</translation>
    </message>
    <message>
        <source>Its folder {folder} is gone; train it again.</source>
        <translation>它的文件夹 {folder} 不见了；请重新训练。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete {names} from disk? This cannot be undone.</source>
        <translation>要从磁盘删除 {names} 吗？此操作无法撤销。</translation>
    </message>
    <message>
        <source>{name} cannot be saved ({reason}); choose another folder.</source>
        <translation>无法保存 {name}（{reason}）；请选择别的文件夹。</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>TensorBoard is not installed, and the packaged digitpad does not include it; install digitpad as a Python package: pip install &apos;digitpad[train]&apos;.</source>
        <translation>没有安装 TensorBoard，打包版 digitpad 也不包含它；请把 digitpad 安装为 Python 包：pip install &apos;digitpad[train]&apos;。</translation>
    </message>
    <message>
        <source>TensorBoard ended before it was ready; reinstall it: pip install --force-reinstall tensorboard.</source>
        <translation>TensorBoard 在就绪之前就结束了；请重新安装：pip install --force-reinstall tensorboard。</translation>
    </message>
    <message>
        <source>Starting TensorBoard…</source>
        <translation>正在启动 TensorBoard…</translation>
    </message>
    <message>
        <source>TensorBoard is open in the browser: {address}</source>
        <translation>TensorBoard 已在浏览器中打开：{address}</translation>
    </message>
    <message>
        <source>TensorBoard is running; open {address} in a browser.</source>
        <translation>TensorBoard 正在运行；请在浏览器中打开 {address}。</translation>
    </message>
    <message>
        <source>What was remembered</source>
        <translation>记起了什么</translation>
    </message>
    <message>
        <source>your {digit} here looks like your {other} ({day})</source>
        <translation>你这里的 {digit} 很像你的 {other}（{day}）</translation>
    </message>
    <message>
        <source>as your {digit} ({day})</source>
        <translation>像你的 {digit}（{day}）</translation>
    </message>
    <message numerus="yes">
        <source>{learned} of {n} digit(s) (was|were) learned.</source>
        <translation>
            <numerusform>{n} 个数字中学会了 {learned} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Once more: {wanted} ({place} of {count}).</source>
        <translation>再来一次：{wanted}（第 {place} 个，共 {count} 个）。</translation>
    </message>
    <message>
        <source>This {digit} looks like your {other} ({day}), so it is held back.</source>
        <translation>这个 {digit} 很像你的 {other}（{day}），所以先搁置。</translation>
    </message>
    <message>
        <source>{wanted} ({place} of {count}). It is learned when the pen has rested, or with Enter.</source>
        <translation>{wanted}（第 {place} 个，共 {count} 个）。停笔之后或按回车键就会学会它。</translation>
    </message>
    <message>
        <source>Images with strokes (*.zip)</source>
        <translation>带笔画的图像 (*.zip)</translation>
    </message>
    <message>
        <source>Arrays as MNIST&apos;s (*.npz)</source>
        <translation>MNIST 形式的数组 (*.npz)</translation>
    </message>
    <message>
        <source>It was cancelled, and nothing was changed.</source>
        <translation>已取消，没有更改任何内容。</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>导入样本</translation>
    </message>
    <message>
        <source>Export the samples</source>
        <translation>导出样本</translation>
    </message>
    <message>
        <source>{path} is being read…</source>
        <translation>正在读取 {path}…</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) in {path}.</source>
        <translation>
            <numerusform>{path} 中有 {n} 个样本。</numerusform>
        </translation>
    </message>
    <message>
        <source>The samples are being written…</source>
        <translation>正在写入样本…</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} sample(s) of {file} to a hand?</source>
        <translation>
            <numerusform>要把 {file} 的 {n} 个样本加入某个笔迹吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {n} sample(s) of {file} to the hand {hand}?</source>
        <translation>
            <numerusform>要把 {file} 的 {n} 个样本加入笔迹 {hand} 吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {digit}</source>
        <translation>{digit}：{count} 个</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>The samples are being added…</source>
        <translation>正在添加样本…</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (was|were) added.</source>
        <translation>
            <numerusform>已添加 {n} 个样本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples are being read or written already; wait until that is done.</source>
        <translation>样本已在读取或写入；请等它完成。</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} sample(s) are being added…</source>
        <translation>
            <numerusform>正在添加 {n} 个样本中的第 {done} 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Nobody&apos;s, as shipped</source>
        <translation>不属于任何人，出厂状态(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>笔迹(&amp;H)</translation>
    </message>
    <message>
        <source>Ne&amp;xt hand</source>
        <translation>下一个笔迹(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Rename this hand…</source>
        <translation>重命名这个笔迹(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete this hand…</source>
        <translation>删除这个笔迹(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Add a hand…</source>
        <translation>添加笔迹(&amp;A)…</translation>
    </message>
    <message>
        <source>The hand in use is {name}.</source>
        <translation>正在使用的笔迹是 {name}。</translation>
    </message>
    <message>
        <source>The hand in use is nobody&apos;s.</source>
        <translation>没有使用任何人的笔迹。</translation>
    </message>
    <message>
        <source>Add a hand</source>
        <translation>添加笔迹</translation>
    </message>
    <message>
        <source>Whose hand is it?</source>
        <translation>这是谁的笔迹？</translation>
    </message>
    <message>
        <source>Rename the hand</source>
        <translation>重命名笔迹</translation>
    </message>
    <message>
        <source>What is it called from now on?</source>
        <translation>以后叫什么？</translation>
    </message>
    <message>
        <source>Delete the hand</source>
        <translation>删除笔迹</translation>
    </message>
    <message>
        <source>Delete the hand {name} and all that it has taught?</source>
        <translation>要删除笔迹 {name} 以及它教过的一切吗？</translation>
    </message>
    <message>
        <source>Its samples are deleted from disk at once, and cannot be brought back.</source>
        <translation>它的样本会立即从磁盘删除，无法找回。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>The hand {name} was deleted, with all that it had taught.</source>
        <translation>笔迹 {name} 连同它教过的一切都已删除。</translation>
    </message>
    <message>
        <source>My hand</source>
        <translation>我的笔迹</translation>
    </message>
    <message>
        <source>Nobody&apos;s hand is in use, which learns nothing; choose yours in the menu Model, Hand.</source>
        <translation>没有使用任何人的笔迹，什么也不会学；请在“模型”菜单的“笔迹”中选择你的。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>The digits 0 to 9 label what is selected, Delete deletes it, Enter shows it.</source>
        <translation>按数字 0 到 9 为所选内容加标签，Delete 删除，回车键显示。</translation>
    </message>
    <message>
        <source>&amp;Show in the pad</source>
        <translation>在画板上显示(&amp;S)</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>删除(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing has been taught yet. Draw a digit and press the digit that it is, or collect some here.</source>
        <translation>还没有教过什么。画一个数字，再按对应的数字键，或在这里收集一些。</translation>
    </message>
    <message>
        <source>No digit here is like that.</source>
        <translation>这里没有那样的数字。</translation>
    </message>
    <message>
        <source>Any digit</source>
        <translation>所有数字</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Read wrong</source>
        <translation>读错的</translation>
    </message>
    <message>
        <source>Read unsurely</source>
        <translation>读得没把握的</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>确认过的</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>搁置的</translation>
    </message>
    <message>
        <source>Learn for good…</source>
        <translation>永久学会…</translation>
    </message>
    <message>
        <source>Train the network in use on with these samples, so that other programs read you too</source>
        <translation>用这些样本继续训练正在使用的网络，让别的程序也能读你的字</translation>
    </message>
    <message>
        <source>What to look through</source>
        <translation>浏览什么</translation>
    </message>
    <message>
        <source>Of which person</source>
        <translation>哪个人的</translation>
    </message>
    <message>
        <source>Which samples</source>
        <translation>哪些样本</translation>
    </message>
    <message>
        <source>Of which digit</source>
        <translation>哪个数字</translation>
    </message>
    <message>
        <source>Most &amp;doubtful first</source>
        <translation>最可疑的在前(&amp;D)</translation>
    </message>
    <message>
        <source>The hand {name}</source>
        <translation>笔迹 {name}</translation>
    </message>
    <message>
        <source>Nobody&apos;s hand is in use.</source>
        <translation>没有使用任何人的笔迹。</translation>
    </message>
    <message>
        <source>The digits are being read…</source>
        <translation>正在读取数字…</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>这里还什么都没有。</translation>
    </message>
    <message>
        <source>Person {writer}</source>
        <translation>书写者 {writer}</translation>
    </message>
    <message numerus="yes">
        <source>From {n} samples on, how well this hand is read is shown here.</source>
        <translation>
            <numerusform>样本达到 {n} 个后，这里会显示这个笔迹读得怎样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) that no training has learned, each read as if it were new: {alone} right by the network alone, {taught} with what the others have taught (95&#xa0;%: {low} to {high}).</source>
        <translation>
            <numerusform>{n} 个没有任何训练学过的样本，每个都当作新的来读：只靠网络读对 {alone}，加上其余样本所教的读对 {taught}（95%：{low} 到 {high}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s), each read as if it were new: {alone} right by the network alone, {taught} with what the others have taught (95&#xa0;%: {low} to {high}).</source>
        <translation>
            <numerusform>{n} 个样本，每个都当作新的来读：只靠网络读对 {alone}，加上其余样本所教的读对 {taught}（95%：{low} 到 {high}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Collect…</source>
        <translation>收集…</translation>
    </message>
    <message>
        <source>This data set stays as it is ({name}); your samples and the history can change.</source>
        <translation>这个数据集保持原样（{name}）；可以更改的是你的样本和历史。</translation>
    </message>
    <message numerus="yes">
        <source>The last {n} drawing(s), with what the network in use alone makes of them.</source>
        <translation>
            <numerusform>最近 {n} 幅绘图，以及仅由正在使用的网络读出的结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), which the network in use has yet to read.</source>
        <translation>
            <numerusform>{n} 个数字，正在使用的网络还没有读。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), of which the network in use has read {read}, {right} of them right.</source>
        <translation>
            <numerusform>{n} 个数字，正在使用的网络已读 {read} 个，读对 {right} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), of which the network in use reads {right} right; it may have learned from them.</source>
        <translation>
            <numerusform>{n} 个数字，正在使用的网络读对 {right} 个；它可能从中学过。</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit}, held back</source>
        <translation>{digit}，已搁置</translation>
    </message>
    <message>
        <source>{label}, read as {answer}</source>
        <translation>{label}，读作 {answer}</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>我的样本</translation>
    </message>
    <message>
        <source>There is no digit to learn; draw one first, then say which it is.</source>
        <translation>没有可学的数字；请先画一个，再说是哪个数字。</translation>
    </message>
    <message>
        <source>Lift the pen first, then say which digit it is.</source>
        <translation>请先提笔，再说是哪个数字。</translation>
    </message>
    <message>
        <source>There is no answer to confirm; press the digit that you drew, 0 to 9.</source>
        <translation>没有可确认的回答；请按你画的数字 0 到 9。</translation>
    </message>
    <message>
        <source>&amp;This is a</source>
        <translation>这是(&amp;T)</translation>
    </message>
    <message>
        <source>Co&amp;nfirm the answer</source>
        <translation>确认回答(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) now labelled {digit}.</source>
        <translation>
            <numerusform>{n} 个样本现在的标签是 {digit}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Learned this {digit}.</source>
        <translation>学会了这个 {digit}。</translation>
    </message>
    <message>
        <source>&amp;Undo labelling samples</source>
        <translation>撤销为样本加标签(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo labelling samples</source>
        <translation>重做为样本加标签(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) deleted.</source>
        <translation>
            <numerusform>已删除 {n} 个样本。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo deleting samples</source>
        <translation>撤销删除样本(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo deleting samples</source>
        <translation>重做删除样本(&amp;R)</translation>
    </message>
    <message>
        <source>No network reads this drawing, so nothing can be learned of it; choose another model.</source>
        <translation>没有网络能读这幅绘图，因此学不到什么；请换一个模型。</translation>
    </message>
    <message>
        <source>This {digit} was learned already.</source>
        <translation>这个 {digit} 已经学过了。</translation>
    </message>
    <message>
        <source>&amp;Undo learning this {digit}</source>
        <translation>撤销学习这个 {digit}(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo learning this {digit}</source>
        <translation>重做学习这个 {digit}(&amp;R)</translation>
    </message>
    <message>
        <source>Your {digit} looks like your {other} ({day}), so it changes no other answer yet; say {digit} again if it is right.</source>
        <translation>你的 {digit} 很像你的 {other}（{day}），所以暂时不改变其他回答；如果没错，请再按一次 {digit}。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Automatic: the first GPU if TensorFlow finds one, else the CPU</source>
        <translation>自动：TensorFlow 找到 GPU 就用第一个，否则用 CPU</translation>
    </message>
    <message>
        <source>Automatic: the first GPU if TensorFlow finds one, else the CPU; looking for GPUs…</source>
        <translation>自动：TensorFlow 找到 GPU 就用第一个，否则用 CPU；正在寻找 GPU…</translation>
    </message>
    <message>
        <source>&amp;Keep the current one</source>
        <translation>保留当前的(&amp;K)</translation>
    </message>
    <message>
        <source>The new one stays among the runs</source>
        <translation>新的仍留在训练记录中</translation>
    </message>
    <message>
        <source>Choose a recipe and press Train.</source>
        <translation>选择配方，然后按“训练”。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Paused; press Resume to continue.</source>
        <translation>已暂停；按“恢复”继续。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} on {device}: {speed} digits a second, {duration} left</source>
        <translation>第 {epoch} 轮，共 {epochs} 轮，{device}：每秒 {speed} 个数字，还剩 {duration}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Resume with the CPU</source>
        <translation>用 CPU 恢复</translation>
    </message>
    <message>
        <source>Start again with the CPU</source>
        <translation>用 CPU 重新开始</translation>
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
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>button</comment>
        <translation>排队</translation>
    </message>
    <message>
        <source>Train this after the training that is under way</source>
        <translation>在当前训练之后训练它</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button</comment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Train what waits, one after another</source>
        <translation>依次训练排队的各项</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>button</comment>
        <translation>清空</translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation>
            <numerusform>{n} 个在排队</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a learning rate: each step tries a larger one…</source>
        <translation>正在寻找学习率：每一步试更大的一个…</translation>
    </message>
    <message>
        <source>A learning rate of {rate} is suggested: there the loss falls fastest.</source>
        <translation>建议学习率 {rate}：在那里损失下降最快。</translation>
    </message>
    <message>
        <source>No learning rate was found, since the process ended; try again.</source>
        <translation>没有找到学习率，因为进程结束了；请重试。</translation>
    </message>
    <message>
        <source>your own network</source>
        <translation>自己的网络</translation>
    </message>
    <message>
        <source>Units of the hidden layers, such as 128, 64, or with convolutions: conv 16, conv 32, 64; empty for none</source>
        <translation>隐藏层的单元数，例如 128, 64，或带卷积：conv 16, conv 32, 64；留空表示没有</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>Learn from pen strokes too</source>
        <translation>也用笔画学习</translation>
    </message>
    <message>
        <source>Learn from Swiss scans too</source>
        <translation>也用瑞士扫描件学习</translation>
    </message>
    <message>
        <source>Learn from Spanish pen strokes too</source>
        <translation>也用西班牙笔画学习</translation>
    </message>
    <message>
        <source>Learn from my samples too</source>
        <translation>也用我的样本学习</translation>
    </message>
    <message>
        <source>Augment the digits</source>
        <translation>增强数字</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>End after so many epochs without a better one; the best is kept in any case</source>
        <translation>连续这么多轮没有改善就结束；最好的一轮总会保留</translation>
    </message>
    <message>
        <source>adamw: Adam, with its weight decay if that is not 0; sgd: with momentum 0.9</source>
        <translation>adamw：Adam，权重衰减不为 0 时带衰减；sgd：动量 0.9</translation>
    </message>
    <message>
        <source>cosine: the learning rate rises for the first 2 % of the steps, then falls to 0</source>
        <translation>cosine：学习率在最初 2% 的步数中上升，然后降到 0</translation>
    </message>
    <message>
        <source>trains on from the weights of {name}</source>
        <translation>从 {name} 的权重继续训练</translation>
    </message>
    <message>
        <source>on from {name}</source>
        <translation>接着 {name}</translation>
    </message>
    <message>
        <source>Weights: {weights}</source>
        <translation>权重：{weights}</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>Hidden &amp;layers</source>
        <translation>隐藏层(&amp;L)</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>&amp;Activation</source>
        <translation>激活函数(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Dropout</source>
        <translation>&amp;Dropout</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>轮数(&amp;E)</translation>
    </message>
    <message>
        <source>Early s&amp;topping</source>
        <translation>提前停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>批量大小(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Optimizer</source>
        <translation>优化器(&amp;O)</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>学习率(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>学习率调度(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Weight decay</source>
        <translation>权重衰减(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>种子(&amp;S)</translation>
    </message>
    <message>
        <source>Press Train, and the network in use learns your samples for good; the others keep it as it is.</source>
        <translation>按“训练”，正在使用的网络就会永久学会你的样本；其余的数字让它保持原有水平。</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>设备(&amp;V)</translation>
    </message>
    <message>
        <source>Train so many times, each with the next seed, and say how the runs spread</source>
        <translation>训练这么多次，每次用下一个种子，并说明各次结果的离散程度</translation>
    </message>
    <message>
        <source>Seeds &amp;in a row</source>
        <translation>连续种子(&amp;I)</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>寻找学习率</translation>
    </message>
    <message>
        <source>Try larger and larger learning rates for some steps, and take the best</source>
        <translation>在若干步中尝试越来越大的学习率，取最好的</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>button</comment>
        <translation>训练</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button</comment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Choose how to train {folder} on, and press Train.</source>
        <translation>选择怎样继续训练 {folder}，然后按“训练”。</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>这次训练</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Choose data &amp;files…</source>
        <translation>选择数据文件(&amp;F)…</translation>
    </message>
    <message>
        <source>{file} was downloaded and is as published.</source>
        <translation>{file} 已下载，与发布的一致。</translation>
    </message>
    <message>
        <source>Choose files of digits, or an image in one of ten folders named 0 to 9</source>
        <translation>选择手写数字的文件，或十个名为 0 到 9 的文件夹之一中的图像</translation>
    </message>
    <message>
        <source>Download: {data}</source>
        <translation>下载：{data}</translation>
    </message>
    <message>
        <source>{data}: {file}</source>
        <translation>{data}：{file}</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>不在这里</translation>
    </message>
    <message>
        <source>the folder {name}</source>
        <translation>文件夹 {name}</translation>
    </message>
    <message>
        <source>{name}, {size} MB</source>
        <translation>{name}，{size} MB</translation>
    </message>
    <message>
        <source>Most alike: {digits}</source>
        <translation>最相似的：{digits}</translation>
    </message>
    <message>
        <source>Most alike: none yet</source>
        <translation>最相似的：还没有</translation>
    </message>
    <message>
        <source>The training digits most alike</source>
        <translation>最相似的训练数字</translation>
    </message>
    <message>
        <source>{digit}, {collection}</source>
        <translation>{digit}，{collection}</translation>
    </message>
    <message>
        <source>Beside your drawing: {caption}</source>
        <translation>在你的绘图旁边：{caption}</translation>
    </message>
    <message>
        <source>What the ink speaks for</source>
        <translation>墨迹支持什么</translation>
    </message>
    <message>
        <source>Draw a digit to see what speaks for it.</source>
        <translation>画一个数字，看看什么支持它。</translation>
    </message>
    <message>
        <source>− against</source>
        <translation>− 反对</translation>
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
        <translation>最相似的</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>其余全部</translation>
    </message>
    <message>
        <source>Why it is the answer and not this digit. A click on a bar chooses one too.</source>
        <translation>为什么是这个回答而不是这个数字。点击条形也可以选择。</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>比较对象(&amp;C)</translation>
    </message>
    <message>
        <source>The scale: orange and a minus speak against, grey has no opinion, blue and a plus speak for</source>
        <translation>刻度：橙色和减号表示反对，灰色表示中立，蓝色和加号表示支持</translation>
    </message>
    <message>
        <source>First the {name}: epoch {epoch} of {epochs}</source>
        <translation>先训练 {name}：第 {epoch} 轮，共 {epochs} 轮</translation>
    </message>
    <message>
        <source>The export needs more memory than it may have; use a smaller network.</source>
        <translation>导出所需的内存超过限度；请使用更小的网络。</translation>
    </message>
    <message>
        <source>The import needs more memory than it may have; use a smaller network.</source>
        <translation>导入所需的内存超过限度；请使用更小的网络。</translation>
    </message>
    <message>
        <source>The export failed ({error}: {reason}).</source>
        <translation>导出失败（{error}：{reason}）。</translation>
    </message>
    <message>
        <source>The import failed ({error}: {reason}).</source>
        <translation>导入失败（{error}：{reason}）。</translation>
    </message>
    <message>
        <source>No learning rate was found</source>
        <translation>没有找到学习率</translation>
    </message>
    <message>
        <source>Loading TensorFlow</source>
        <translation>正在加载 TensorFlow</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>训练失败</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>正在读取数据</translation>
    </message>
    <message>
        <source>The memory of the {device} is not enough, a smaller batch or network needs less</source>
        <translation>{device} 的内存不够，批量或网络小一些可减少需求</translation>
    </message>
    <message>
        <source>The {device} failed</source>
        <translation>{device} 出错</translation>
    </message>
    <message>
        <source>First the {name}: {error}</source>
        <translation>先训练 {name}：{error}</translation>
    </message>
    <message>
        <source>Testing and saving the network</source>
        <translation>正在测试和保存网络</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); make room or choose another folder.</source>
        <translation>无法写入 {path}（{reason}）；请腾出空间或选择别的文件夹。</translation>
    </message>
    <message>
        <source>The export to {id} cannot be run by {runtime}; it was not kept. Try another format.</source>
        <translation>导出的 {id} 无法由 {runtime} 运行；没有保留。请换一种格式。</translation>
    </message>
    <message>
        <source>The export to {id} does not give ten probabilities; it was not kept.</source>
        <translation>导出的 {id} 没有给出十个概率；没有保留。</translation>
    </message>
    <message>
        <source>The export to {id} does not read as the model does ({check}); it was not kept.</source>
        <translation>导出的 {id} 读得和模型不一样（{check}）；没有保留。</translation>
    </message>
    <message>
        <source>{path} holds files other than such an export, such as {others}; choose a new folder.</source>
        <translation>{path} 中有不属于这种导出的文件，例如 {others}；请选择新的文件夹。</translation>
    </message>
    <message>
        <source>Or name a folder with TensorFlow.js&apos;s tf-core.min.js, tf-layers.min.js and tf-backend-cpu.min.js in DIGITPAD_TFJS.</source>
        <translation>或在 DIGITPAD_TFJS 中指定含有 TensorFlow.js 的 tf-core.min.js、tf-layers.min.js 和 tf-backend-cpu.min.js 的文件夹。</translation>
    </message>
    <message>
        <source>Delete {folder}, to have it fetched anew.</source>
        <translation>请删除 {folder}，以便重新下载。</translation>
    </message>
    <message>
        <source>TensorFlow.js is not whole in {folder} ({reason}); see that it can be kept there.</source>
        <translation>{folder} 中的 TensorFlow.js 不完整（{reason}）；请确认可以保存在那里。</translation>
    </message>
    <message>
        <source>TensorFlow.js, which checks this export, is fetched by npm: install Node.js.</source>
        <translation>检查此导出的 TensorFlow.js 由 npm 下载：请安装 Node.js。</translation>
    </message>
    <message>
        <source>npm cannot fetch TensorFlow.js; check the network.</source>
        <translation>npm 无法下载 TensorFlow.js；请检查网络连接。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请以后再试。</translation>
    </message>
    <message>
        <source>{script} is not that of TensorFlow.js {version} as it was published.</source>
        <translation>{script} 不是所发布的 TensorFlow.js {version} 的文件。</translation>
    </message>
    <message>
        <source>TensorFlow.js has no activation {name}; export to web or onnx.</source>
        <translation>TensorFlow.js 没有激活函数 {name}；请导出为 web 或 onnx。</translation>
    </message>
    <message>
        <source>The network gives answers that are no numbers (NaN or infinite); train it again.</source>
        <translation>网络给出的回答不是有效数值（NaN 或无穷大）；请重新训练。</translation>
    </message>
    <message>
        <source>The network reads at best {share} of known digits, in whatever range and polarity, upright or transposed; it is no network for digits, or its outputs are in another order than 0 to 9.</source>
        <translation>无论取值范围、明暗、正放还是转置，网络最多只读对 {share} 的已知数字；它不是读数字的网络，或者其输出的顺序不是 0 到 9。</translation>
    </message>
    <message>
        <source>The network gives outputs of shape {shape}, not ten; use one for ten digits.</source>
        <translation>网络的输出形状是 {shape}，不是十个；请使用十个数字的网络。</translation>
    </message>
    <message>
        <source>without its last softmax or sigmoid, which made all answers alike</source>
        <translation>去掉了使所有回答相同的最后一个 softmax 或 sigmoid</translation>
    </message>
    <message>
        <source>The model cannot be written to {models} ({reason}); make room there.</source>
        <translation>无法把模型写入 {models}（{reason}）；请在那里腾出空间。</translation>
    </message>
    <message>
        <source>{name} was rebuilt, but gives the answers of its own runtime on {share} of digits only; save it as .keras.</source>
        <translation>{name} 已重建，但只有 {share} 的数字与其自身运行环境的回答一致；请存为 .keras。</translation>
    </message>
    <message>
        <source>import of ONNX files</source>
        <translation>导入 ONNX 文件</translation>
    </message>
    <message>
        <source>ONNX files need onnx and onnxruntime; install with pip install &apos;digitpad[export]&apos;.</source>
        <translation>ONNX 文件需要 onnx 和 onnxruntime；请用 pip install &apos;digitpad[export]&apos; 安装。</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} layers, more than {most}; use a smaller network.</source>
        <translation>
            <numerusform>{name} 有 {n} 层，超过 {most}；请使用更小的网络。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has layers that do not fit together; it is damaged.</source>
        <translation>{name} 的各层不相配；它已损坏。</translation>
    </message>
    <message>
        <source>{name} is no network with one image in and one answer out; use another one.</source>
        <translation>{name} 不是一张图像输入、一个回答输出的网络；请换一个。</translation>
    </message>
    <message>
        <source>{name} gives {size}, not ten outputs; use a network for the ten digits.</source>
        <translation>{name} 给出 {size}，不是十个输出；请使用十个数字的网络。</translation>
    </message>
    <message>
        <source>{name} has weights that are no numbers (NaN or infinite); train it again.</source>
        <translation>{name} 的权重不是有效数值（NaN 或无穷大）；请重新训练。</translation>
    </message>
    <message>
        <source>{name} cannot be run by Keras; it is damaged, save it again.</source>
        <translation>Keras 无法运行 {name}；它已损坏，请重新保存。</translation>
    </message>
    <message>
        <source>{name} takes {size}, not one image of 28x28; use a network for such images.</source>
        <translation>{name} 接受 {size}，不是一张 28x28 图像；请使用接受这种图像的网络。</translation>
    </message>
    <message>
        <source>{name} takes {size}, not one image of 28x28.</source>
        <translation>{name} 接受 {size}，不是一张 28x28 图像。</translation>
    </message>
    <message>
        <source>{name} describes more than a network for digits has; use another one.</source>
        <translation>{name} 描述的内容超出了读数字的网络；请换一个。</translation>
    </message>
    <message>
        <source>{name} is damaged or no layers model of TensorFlow.js; save it again.</source>
        <translation>{name} 已损坏或不是 TensorFlow.js 层模型；请重新保存。</translation>
    </message>
    <message>
        <source>{name} cannot be loaded by Keras; it is damaged or of another version.</source>
        <translation>Keras 无法加载 {name}；它已损坏或属于另一版本。</translation>
    </message>
    <message>
        <source>{name} holds the layers of a network without its weights; save the whole model, as .keras.</source>
        <translation>{name} 里只有网络的各层，没有权重；请把整个模型存为 .keras。</translation>
    </message>
    <message>
        <source>{name} holds no network; save the whole model, as .keras.</source>
        <translation>{name} 里没有网络；请把整个模型存为 .keras。</translation>
    </message>
    <message>
        <source>{name} is a graph model of TensorFlow.js, which is not read here; save it as a layers model, or as .keras before it is converted.</source>
        <translation>{name} 是 TensorFlow.js 图模型，这里不能读取；请存为层模型，或在转换前存为 .keras。</translation>
    </message>
    <message>
        <source>fewer weights than are described</source>
        <translation>权重比描述的少</translation>
    </message>
    <message>
        <source>more weights than are described</source>
        <translation>权重比描述的多</translation>
    </message>
    <message>
        <source>{name} takes its weights from elsewhere ({what}); do not use it.</source>
        <translation>{name} 从别处取权重（{what}）；请不要使用。</translation>
    </message>
    <message>
        <source>{name} needs its weights, {what}; put both into one folder.</source>
        <translation>{name} 需要它的权重 {what}；请把两者放在同一文件夹。</translation>
    </message>
    <message>
        <source>weights of no layer: {list}</source>
        <translation>不属于任何层的权重：{list}</translation>
    </message>
    <message>
        <source>{name} has not one output of ten numbers; save it with the ten outputs alone.</source>
        <translation>{name} 没有一个由十个数组成的单一输出；请只保留这十个输出再保存。</translation>
    </message>
    <message>
        <source>{path} needs its weights, {name}; put both into one folder.</source>
        <translation>{path} 需要它的权重 {name}；请把两者放在同一文件夹。</translation>
    </message>
    <message>
        <source>{name} is damaged or no ONNX model; save it again.</source>
        <translation>{name} 已损坏或不是 ONNX 模型；请重新保存。</translation>
    </message>
    <message>
        <source>{name} takes its weights from other files; save the model again, in one file.</source>
        <translation>{name} 从其他文件取权重；请把模型重新存成一个文件。</translation>
    </message>
    <message>
        <source>The network cannot be run by {runtime}; it is damaged or of another version.</source>
        <translation>{runtime} 无法运行该网络；它已损坏或属于另一版本。</translation>
    </message>
    <message>
        <source>{name} has the operator {unknown}, which cannot be imported; use a network of plain layers.</source>
        <translation>{name} 含有无法导入的运算符 {unknown}；请使用由普通层组成的网络。</translation>
    </message>
    <message>
        <source>{name} refers to other places ({other}); do not use it.</source>
        <translation>{name} 引用了其他位置（{other}）；请不要使用。</translation>
    </message>
    <message>
        <source>{name} is damaged or no SavedModel; save it again.</source>
        <translation>{name} 已损坏或不是 SavedModel；请重新保存。</translation>
    </message>
    <message>
        <source>{name} cannot be read by TensorFlow; it is damaged or of another version.</source>
        <translation>TensorFlow 无法读取 {name}；它已损坏或属于另一版本。</translation>
    </message>
    <message>
        <source>{name} has nothing to serve; export the model again (model.export).</source>
        <translation>{name} 没有可用于推理的签名；请重新导出模型（model.export）。</translation>
    </message>
    <message>
        <source>{name} has functions of its own that restore its variables; do not use it.</source>
        <translation>{name} 用自己的函数恢复变量；请不要使用。</translation>
    </message>
    <message>
        <source>{name} has files or tables beside its network; do not use it.</source>
        <translation>{name} 在网络之外还有文件或表；请不要使用。</translation>
    </message>
    <message>
        <source>{name} has the operation {what}, which can do more than compute; do not use it.</source>
        <translation>{name} 含有运算 {what}，它能做计算以外的事；请不要使用。</translation>
    </message>
    <message>
        <source>weights alone, taken as those of dense layers ({activations})</source>
        <translation>只有权重，视为全连接层的权重（{activations}）</translation>
    </message>
    <message>
        <source>{path} is damaged or no file of weights; save it again.</source>
        <translation>{path} 已损坏或不是权重文件；请重新保存。</translation>
    </message>
    <message>
        <source>{path} has weights alone, and not those of dense layers from 784 pixels to ten digits; save the whole model (model.save).</source>
        <translation>{path} 只有权重，而且不是从 784 个像素到十个数字的全连接层的；请保存整个模型（model.save）。</translation>
    </message>
    <message>
        <source>The network sums its numbers in a way that cannot be exported to this format.</source>
        <translation>网络求和的方式无法导出为这种格式。</translation>
    </message>
    <message>
        <source>The network divides its outputs in a way that cannot be exported to this format.</source>
        <translation>网络对输出做除法的方式无法导出为这种格式。</translation>
    </message>
    <message>
        <source>The network takes a logarithm in a way that cannot be exported to this format.</source>
        <translation>网络取对数的方式无法导出为这种格式。</translation>
    </message>
    <message>
        <source>The layer {name} joins along another axis than the last; use another one.</source>
        <translation>层 {name} 沿最后一个以外的轴拼接；请换一个。</translation>
    </message>
    <message>
        <source>The layer {name} ({what}) cannot be expressed in this format; use another one.</source>
        <translation>层 {name}（{what}）无法用这种格式表达；请换一个。</translation>
    </message>
    <message>
        <source>The layer {name} is dilated, in groups or has its channels first; use another format.</source>
        <translation>层 {name} 是空洞卷积、分组卷积或通道在前；请换一种格式。</translation>
    </message>
    <message>
        <source>The layer {name} normalises another axis than the last; use another format.</source>
        <translation>层 {name} 归一化的不是最后一个轴；请换一种格式。</translation>
    </message>
    <message>
        <source>The layer {name} has the activation {other}; use another format.</source>
        <translation>层 {name} 的激活函数是 {other}；请换一种格式。</translation>
    </message>
    <message>
        <source>The layer {name} is a ReLU of another kind; use another format.</source>
        <translation>层 {name} 是另一种 ReLU；请换一种格式。</translation>
    </message>
    <message>
        <source>The layer {name} is an ELU of another kind; use another format.</source>
        <translation>层 {name} 是另一种 ELU；请换一种格式。</translation>
    </message>
    <message>
        <source>This format cannot divide these outputs by their sum; export to web or litert.</source>
        <translation>这种格式不能把输出除以其总和；请导出为 web 或 litert。</translation>
    </message>
    <message>
        <source>{name}, {size} GB</source>
        <translation>{name}，{size} GB</translation>
    </message>
    <message numerus="yes">
        <source>All {n} GPUs</source>
        <translation>
            <numerusform>全部 {n} 个 GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>TensorFlow finds no device {device} here; choose one of {list}.</source>
        <translation>TensorFlow 在这里找不到设备 {device}；请从 {list} 中选择。</translation>
    </message>
    <message>
        <source>The training cannot be kept in {folder} ({reason}); make room and run it again.</source>
        <translation>无法在 {folder} 中保留训练（{reason}）；请腾出空间后重新运行。</translation>
    </message>
    <message>
        <source>The training diverged in epoch {epoch}: {why}; choose a smaller learning rate.</source>
        <translation>训练在第 {epoch} 轮发散：{why}；请选小一些的学习率。</translation>
    </message>
    <message>
        <source>its weights became too large to be kept</source>
        <translation>权重变得太大，无法保留</translation>
    </message>
    <message>
        <source>its loss became infinite</source>
        <translation>损失变成了无穷大</translation>
    </message>
    <message>
        <source>without {names}, which are used only in training</source>
        <translation>去掉了只在训练时使用的 {names}</translation>
    </message>
    <message>
        <source>{name} is damaged or no file of weights; save the model again.</source>
        <translation>{name} 已损坏或不是权重文件；请重新保存模型。</translation>
    </message>
    <message>
        <source>{name} refers to other files or places; save the model again, in one file.</source>
        <translation>{name} 引用了其他文件或位置；请把模型重新存成一个文件。</translation>
    </message>
    <message>
        <source>{name} would unpack to more than {most} MB; do not use it.</source>
        <translation>{name} 解压后会超过 {most} MB；请不要使用。</translation>
    </message>
    <message>
        <source>{path} has weights alone and no layers; save the whole model (model.save).</source>
        <translation>{path} 只有权重没有层；请保存整个模型（model.save）。</translation>
    </message>
    <message>
        <source>{path} cannot be loaded by Keras; it is damaged or of another version.</source>
        <translation>Keras 无法加载 {path}；它已损坏或属于另一版本。</translation>
    </message>
    <message>
        <source>{path} is no .keras file; save the model again.</source>
        <translation>{path} 不是 .keras 文件；请重新保存模型。</translation>
    </message>
    <message>
        <source>{name} is damaged or no Keras model; save it again.</source>
        <translation>{name} 已损坏或不是 Keras 模型；请重新保存。</translation>
    </message>
    <message>
        <source>The exported model agrees with the trained one on {share} only; it was not kept.</source>
        <translation>导出的模型与训练出的只有 {share} 一致；没有保留。</translation>
    </message>
    <message>
        <source>A model is exported by TensorFlow; run the same command with KERAS_BACKEND=tensorflow, which takes up the training that was kept.</source>
        <translation>模型由 TensorFlow 导出；请用 KERAS_BACKEND=tensorflow 运行同一命令，它会接着用已保留的训练。</translation>
    </message>
    <message>
        <source>The model has weights that are no numbers (NaN or infinite); train it with a smaller learning rate.</source>
        <translation>模型的权重不是有效数值（NaN 或无穷大）；请用小一些的学习率训练。</translation>
    </message>
    <message>
        <source>LiteRT cannot compute the network ({group}); use a network of plain layers.</source>
        <translation>LiteRT 无法计算该网络（{group}）；请使用由普通层组成的网络。</translation>
    </message>
    <message>
        <source>LiteRT cannot compute the network; use a network of plain layers.</source>
        <translation>LiteRT 无法计算该网络；请使用由普通层组成的网络。</translation>
    </message>
    <message>
        <source>The weights of {name} do not fit the network that its card describes; train on from another one.</source>
        <translation>{name} 的权重与卡片所描述的网络不相配；请换一个来继续训练。</translation>
    </message>
    <message>
        <source>{name} would write outside its own archive; do not use it.</source>
        <translation>{name} 会写到自己的压缩包之外；请不要使用。</translation>
    </message>
    <message>
        <source>{name} holds more than a network ({what}); do not use it.</source>
        <translation>{name} 中除网络外还有别的东西（{what}）；请不要使用。</translation>
    </message>
    <message>
        <source>{name} would grow to {size} MB when unpacked; do not use it.</source>
        <translation>{name} 解压后会增大到 {size} MB；请不要使用。</translation>
    </message>
    <message>
        <source>{name} holds one file twice; do not use it.</source>
        <translation>{name} 中同一文件出现两次；请不要使用。</translation>
    </message>
    <message>
        <source>{name} has a layer of no name ({kind}); it is damaged, save it again.</source>
        <translation>{name} 有一个没有名称的层（{kind}）；它已损坏，请重新保存。</translation>
    </message>
    <message>
        <source>{name} has {kind}, which is not taken here; use a network of plain layers.</source>
        <translation>{name} 含有这里不接受的 {kind}；请使用由普通层组成的网络。</translation>
    </message>
    <message>
        <source>{name} has {what}, which is no plain layer of Keras and could run code of its own; rebuild the network from plain layers.</source>
        <translation>{name} 含有 {what}，它不是 Keras 的普通层，可能运行自己的代码；请用普通层重建网络。</translation>
    </message>
    <message>
        <source>{name} has a custom object, {what}; use plain layers.</source>
        <translation>{name} 含有自定义对象 {what}；请使用普通层。</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} layers; use a smaller network.</source>
        <translation>
            <numerusform>{name} 超过 {n} 层；请使用更小的网络。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is nested more than {n} deep; it is damaged, save it again.</source>
        <translation>
            <numerusform>{name} 的嵌套超过 {n} 层；它已损坏，请重新保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} holds other files than a model; choose a new folder.</source>
        <translation>{folder} 中有模型以外的文件；请选择新的文件夹。</translation>
    </message>
    <message>
        <source>The model cannot be written to {folder} ({error}); make room or choose another folder.</source>
        <translation>无法把模型写入 {folder}（{error}）；请腾出空间或选择别的文件夹。</translation>
    </message>
    <message>
        <source>Blue ink speaks for {digit}, orange ink against it.</source>
        <translation>蓝色墨迹支持 {digit}，橙色墨迹反对它。</translation>
    </message>
    <message>
        <source>Beside the canvas, the arrow keys choose a digit of a number.</source>
        <translation>在画布之外，方向键选择数中的一个数字。</translation>
    </message>
    <message>
        <source>Probability of each digit</source>
        <translation>每个数字的概率</translation>
    </message>
    <message>
        <source>There is too much ink for a number: it is read as one digit.</source>
        <translation>墨迹太多，不像一个数，因此当作单个数字来读。</translation>
    </message>
    <message>
        <source>What the network sees: 28 × 28 pixels</source>
        <translation>网络看到的：28 × 28 像素</translation>
    </message>
    <message>
        <source>Colours of the &amp;theme</source>
        <translation>主题颜色(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Blackboard</source>
        <translation>黑板(&amp;B)</translation>
    </message>
    <message>
        <source>Blue &amp;ink</source>
        <translation>蓝墨水(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Plain</source>
        <translation>空白(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Lined</source>
        <translation>横线(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Squared</source>
        <translation>方格(&amp;S)</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>Read answers &amp;aloud</source>
        <translation>朗读回答(&amp;A)</translation>
    </message>
    <message>
        <source>This system has no voice to read aloud: install speech-dispatcher or espeak-ng.</source>
        <translation>此系统没有可用于朗读的语音：请安装 speech-dispatcher 或 espeak-ng。</translation>
    </message>
    <message>
        <source>The answer could not be read aloud: {why}</source>
        <translation>无法朗读回答：{why}</translation>
    </message>
    <message>
        <source>by colour</source>
        <translation>按颜色</translation>
    </message>
    <message>
        <source>in a frame</source>
        <translation>在边框中</translation>
    </message>
    <message>
        <source>without axes</source>
        <translation>去掉坐标轴</translation>
    </message>
    <message>
        <source>uneven light</source>
        <translation>光线不均</translation>
    </message>
    <message>
        <source>light on dark</source>
        <translation>深底浅字</translation>
    </message>
    <message>
        <source>This system has no program that plays tones: install pulseaudio-utils or alsa-utils.</source>
        <translation>此系统没有可播放音调的程序：请安装 pulseaudio-utils 或 alsa-utils。</translation>
    </message>
    <message>
        <source>Tones could not be played: {why}</source>
        <translation>无法播放音调：{why}</translation>
    </message>
    <message>
        <source>Only the stylus draws now. The menu Drawing lets fingers draw again.</source>
        <translation>现在只能用手写笔画。在“绘图”菜单中可恢复手指绘画。</translation>
    </message>
    <message>
        <source>{mode}: on</source>
        <translation>{mode}：开</translation>
    </message>
    <message>
        <source>{mode}: off</source>
        <translation>{mode}：关</translation>
    </message>
    <message>
        <source>it ended the process in which it was tried</source>
        <translation>使试用它的进程崩溃</translation>
    </message>
    <message numerus="yes">
        <source>it has not read {n} digits within {seconds} seconds, in a separate process</source>
        <translation>
            <numerusform>在独立进程中 {seconds} 秒内没能读完 {n} 个数字</numerusform>
        </translation>
    </message>
    <message>
        <source>it needs more than {size} GB of memory</source>
        <translation>需要超过 {size} GB 内存</translation>
    </message>
    <message>
        <source>it takes {seconds} seconds to read a digit</source>
        <translation>读一个数字要 {seconds} 秒</translation>
    </message>
    <message>
        <source>The model cannot be used ({what}); use another one.</source>
        <translation>该模型无法使用（{what}）；请换一个。</translation>
    </message>
    <message>
        <source>it has loops or branches, which no network made here has</source>
        <translation>含有循环或分支，而这里制作的网络都没有这些</translation>
    </message>
    <message>
        <source>it cannot be loaded by LiteRT</source>
        <translation>无法由 LiteRT 加载</translation>
    </message>
    <message>
        <source>it does not take one 28x28 digit image to ten probabilities</source>
        <translation>不能从一张 28x28 数字图像得出十个概率</translation>
    </message>
    <message>
        <source>it gives features that are no numbers</source>
        <translation>给出的特征不是有效数值</translation>
    </message>
    <message>
        <source>it fails while it reads a digit</source>
        <translation>读数字时失败</translation>
    </message>
    <message>
        <source>it gives answers that are no probabilities</source>
        <translation>给出的回答不是概率</translation>
    </message>
    <message>
        <source>it gives answers that are no numbers</source>
        <translation>给出的回答不是有效数值</translation>
    </message>
    <message>
        <source>it gives other answers than its layers do</source>
        <translation>给出的回答与各层不同</translation>
    </message>
    <message>
        <source>This network cannot be followed layer by layer ({what}); its map is made by hiding parts of the ink in turn.</source>
        <translation>这个网络无法逐层跟踪（{what}）；它的图是依次遮住部分墨迹得出的。</translation>
    </message>
    <message>
        <source>it has slopes that are no numbers</source>
        <translation>梯度不是有效数值</translation>
    </message>
    <message>
        <source>it has more than one input</source>
        <translation>有不止一个输入</translation>
    </message>
    <message>
        <source>it does not say how large its image is</source>
        <translation>没有说明图像的大小</translation>
    </message>
    <message>
        <source>it computes in an unusual way</source>
        <translation>以不寻常的方式计算</translation>
    </message>
    <message>
        <source>it takes something for an image that is not one</source>
        <translation>把不是图像的东西当作图像</translation>
    </message>
    <message>
        <source>it has the operator {what}</source>
        <translation>含有运算符 {what}</translation>
    </message>
    <message>
        <source>it has an operator {kind} of an unusual kind</source>
        <translation>含有不寻常的运算符 {kind}</translation>
    </message>
    <message>
        <source>it cuts its numbers off in an unusual way</source>
        <translation>以不寻常的方式截断数值</translation>
    </message>
    <message>
        <source>it mixes several images</source>
        <translation>混合了多张图像</translation>
    </message>
    <message>
        <source>it has a dense layer of another size than its input</source>
        <translation>有一个全连接层的大小与其输入不符</translation>
    </message>
    <message>
        <source>it normalises other channels than it has</source>
        <translation>归一化的通道与其实际通道不符</translation>
    </message>
    <message>
        <source>it joins or divides what it computes in an unusual way</source>
        <translation>以不寻常的方式拼接或相除</translation>
    </message>
    <message>
        <source>it has functions of its own</source>
        <translation>含有自定义函数</translation>
    </message>
    <message>
        <source>it has the operator {what} of {other}</source>
        <translation>含有 {other} 的运算符 {what}</translation>
    </message>
    <message>
        <source>it takes its weights from other files</source>
        <translation>从其他文件取权重</translation>
    </message>
    <message>
        <source>it has weights of an unusual kind</source>
        <translation>含有不寻常的权重</translation>
    </message>
    <message>
        <source>it has filters of an unusual kind</source>
        <translation>含有不寻常的滤波器</translation>
    </message>
    <message>
        <source>it has pooling of an unusual kind</source>
        <translation>含有不寻常的池化</translation>
    </message>
    <message>
        <source>it has no place for its image</source>
        <translation>没有放图像的位置</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {n} operations</source>
        <translation>
            <numerusform>运算超过 {n} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>it needs the operation {what}</source>
        <translation>需要运算 {what}</translation>
    </message>
    <message>
        <source>it has a variable without a value</source>
        <translation>有一个没有值的变量</translation>
    </message>
    <message>
        <source>it has the operation {what} of an unusual kind</source>
        <translation>含有不寻常的运算 {what}</translation>
    </message>
    <message>
        <source>it takes the mean of a batch</source>
        <translation>对一批数据取平均</translation>
    </message>
    <message>
        <source>it has functions or tensors that refer to each other</source>
        <translation>有互相引用的函数或张量</translation>
    </message>
    <message>
        <source>it calls too many functions</source>
        <translation>调用的函数太多</translation>
    </message>
    <message>
        <source>it calls a function that it does not have</source>
        <translation>调用了它没有的函数</translation>
    </message>
    <message>
        <source>it lacks a part of its network</source>
        <translation>缺少网络的一部分</translation>
    </message>
    <message>
        <source>it lacks its file of variables</source>
        <translation>缺少变量文件</translation>
    </message>
    <message>
        <source>it has variables of more than {most} MB</source>
        <translation>其变量超过 {most} MB</translation>
    </message>
    <message>
        <source>it has variables in several parts</source>
        <translation>其变量分成了几部分</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有那个文件或目录</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不够</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是目录</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是一个目录</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>目录非空</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备或资源忙</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>连接被对方重置</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>没有到主机的路由</translation>
    </message>
</context>
</TS>
