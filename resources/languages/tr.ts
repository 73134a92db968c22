<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>training networks of your own</source>
        <translation>kendi ağlarınızı eğitmek</translation>
    </message>
    <message>
        <source>Training needs TensorFlow, which is not installed ({packages}); install digitpad with it, pip install &apos;digitpad[train]&apos;.</source>
        <translation>Eğitim için TensorFlow gerekir, ama kurulu değil ({packages}); digitpad’i onunla birlikte kurun: pip install &apos;digitpad[train]&apos;.</translation>
    </message>
    <message>
        <source>Not in digitpad-lite: {purpose}. Install digitpad, the full edition, which leaves your drawings, settings and networks as they are.</source>
        <translation>digitpad-lite’ta yok: {purpose}. Tam sürüm olan digitpad’i kurun; çizimlerinizi, ayarlarınızı ve ağlarınızı olduğu gibi bırakır.</translation>
    </message>
    <message>
        <source>Not in the packaged digitpad: {deed}. A digitpad that is installed as a package of Python, with its extra digitpad[export], can do it.</source>
        <translation>Paketlenmiş digitpad’de yok: {deed}. Python paketi olarak digitpad[export] ekiyle kurulan digitpad bunu yapar.</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {n} bytes</source>
        <translation>
            <numerusform>{n} bayttan fazla</numerusform>
        </translation>
    </message>
    <message>
        <source>it is of a newer version of digitpad</source>
        <translation>digitpad’in daha yeni bir sürümünden</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>okunamıyor</translation>
    </message>
    <message>
        <source>{path} is damaged in part, which cannot be copied ({reason}); move it to save changes.</source>
        <translation>{path} kısmen hasarlı ve kopyalanamıyor ({reason}); değişiklikleri kaydetmek için taşıyın.</translation>
    </message>
    <message>
        <source>{path} cannot be saved ({reason}); the next change will try again.</source>
        <translation>{path} kaydedilemiyor ({reason}); bir sonraki değişiklikte yeniden denenecek.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>{path} silinemiyor ({reason}); elle silin.</translation>
    </message>
    <message>
        <source>{parent} cannot be used ({reason}), so nothing is remembered; check its permissions.</source>
        <translation>{parent} kullanılamıyor ({reason}), bu yüzden hiçbir şey hatırlanmıyor; izinlerini denetleyin.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({why}), nor be renamed ({reason}); move it to save changes.</source>
        <translation>{path} dosyası kullanılamıyor ({why}) ve yeniden adlandırılamıyor ({reason}); değişiklikleri kaydetmek için taşıyın.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({why}); it was renamed {name}, and digitpad starts afresh.</source>
        <translation>{path} dosyası kullanılamıyor ({why}); adı {name} yapıldı ve digitpad baştan başlıyor.</translation>
    </message>
    <message>
        <source>it has a number that is no finite one of 64 bits</source>
        <translation>içinde 64 bitlik sonlu sayı olmayan bir sayı var</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>çok derin iç içe</translation>
    </message>
    <message numerus="yes">
        <source>it has a text of more than {n} characters</source>
        <translation>
            <numerusform>içinde {n} karakterden uzun bir metin var</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>%{number}</translation>
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
        <translation>{name} kullanılamıyor ({reason}); orada okuyup yazabildiğinizi denetleyin veya başkasını seçin.</translation>
    </message>
    <message>
        <source>Something went wrong inside digitpad ({name}); please report it with {log}.</source>
        <translation>digitpad içinde bir şeyler ters gitti ({name}); lütfen {log} ile birlikte bildirin.</translation>
    </message>
    <message>
        <source>MNIST as npz, IDX or TFRecord files, tables (CSV) with a label and 784 pixels a row, folders or zip files of images in folders named 0 to 9, pen strokes (UNIPEN, or UCI&apos;s pendigits.tra and .tes, or UJIpenchars2), and Swiss scans</source>
        <translation>npz, IDX veya TFRecord dosyası olarak MNIST, her satırında bir etiket ve 784 piksel bulunan tablolar (CSV), adları 0–9 olan klasörlerdeki görüntüler (klasör veya zip dosyası olarak), kalem çizgileri (UNIPEN veya UCI’nin pendigits.tra ve .tes dosyaları veya UJIpenchars2) ve İsviçre taramaları</translation>
    </message>
    <message>
        <source>{path} does not fit the memory of this computer; use a part of it.</source>
        <translation>{path} bu bilgisayarın belleğine sığmıyor; bir bölümünü kullanın.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds only {n} digits, too few to hold some of them out; use at least 12.</source>
        <translation>
            <numerusform>{path} yalnızca {n} rakam içeriyor, bir kısmını ayırmak için çok az; en az 12 tane kullanın.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds pen strokes, not images; name a file of images, such as MNIST, too.</source>
        <translation>{path} görüntü değil kalem çizgileri içeriyor; MNIST gibi bir görüntü dosyası da belirtin.</translation>
    </message>
    <message>
        <source>{path} has no folders named 0 to 9; name the files in it. What can be read: {formats}.</source>
        <translation>{path} içinde adları 0–9 olan klasörler yok; içindeki dosyaları belirtin. Okunabilenler: {formats}.</translation>
    </message>
    <message>
        <source>{path} is no data file that can be read; what can: {formats}.</source>
        <translation>{path} okunabilen bir veri dosyası değil; okunabilenler: {formats}.</translation>
    </message>
    <message>
        <source>{path} is missing; check the name, or get the file anew.</source>
        <translation>{path} yok; adı denetleyin veya dosyayı yeniden edinin.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}); get it anew.</source>
        <translation>{path} okunamıyor ({error}); yeniden edinin.</translation>
    </message>
    <message>
        <source>{path} is empty; what can be read: {formats}.</source>
        <translation>{path} boş; okunabilenler: {formats}.</translation>
    </message>
    <message>
        <source>{data}: the file cannot be fetched from {url} ({reason}); check the network and the room in {folder}, or get it in another way.</source>
        <translation>{data}: dosya {url} adresinden alınamıyor ({reason}); ağı ve {folder} içindeki yeri denetleyin veya dosyayı başka yoldan edinin.</translation>
    </message>
    <message>
        <source>{data}: the download was cancelled; nothing was kept.</source>
        <translation>{data}: indirme iptal edildi; hiçbir şey saklanmadı.</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>bağlantı koptu</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>Ad ya da hizmet bilinmiyor</translation>
    </message>
    <message>
        <source>{path} holds arrays of other names than x_{part} and y_{part} ({held}); rename them.</source>
        <translation>{path} içindeki dizilerin adları x_{part} ve y_{part} değil ({held}); yeniden adlandırın.</translation>
    </message>
    <message>
        <source>{path} holds arrays of other shapes than MNIST&apos;s: {shape} and {other}, not (n, 28, 28) and (n,); make the images 28x28 first.</source>
        <translation>{path} içindeki dizilerin biçimi MNIST’inkinden farklı: (n, 28, 28) ve (n,) yerine {shape} ve {other}; önce görüntüleri 28x28 yapın.</translation>
    </message>
    <message>
        <source>it holds more than it says</source>
        <translation>söylediğinden fazlasını içeriyor</translation>
    </message>
    <message>
        <source>it holds less than it says</source>
        <translation>söylediğinden azını içeriyor</translation>
    </message>
    <message>
        <source>{path} is missing; put MNIST there, or name its folder in DIGITPAD_DATA.</source>
        <translation>{path} yok; MNIST’i oraya koyun veya klasörünü DIGITPAD_DATA ile belirtin.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a file of digits ({reason}); get it anew.</source>
        <translation>{path} rakam dosyası olarak okunamıyor ({reason}); yeniden edinin.</translation>
    </message>
    <message>
        <source>it lists too many files</source>
        <translation>çok fazla dosya listeliyor</translation>
    </message>
    <message>
        <source>{path} holds no digits in one of its parts; use another file.</source>
        <translation>{path} dosyasının bir bölümünde rakam yok; başka bir dosya kullanın.</translation>
    </message>
    <message numerus="yes">
        <source>{path} says that {name} has {number} digits in {count} bytes; {n} digits and {most} bytes are the most that is read.</source>
        <translation>
            <numerusform>{path}, {name} için {count} baytta {number} rakam olduğunu söylüyor; en çok {n} rakam ve {most} bayt okunur.</numerusform>
        </translation>
    </message>
    <message>
        <source>over 10^15</source>
        <translation>10^15’ten fazla</translation>
    </message>
    <message>
        <source>an array&apos;s header of version {version} is not known</source>
        <translation>bir dizinin başlığının {version} sürümü bilinmiyor</translation>
    </message>
    <message>
        <source>an array holds {dtype}, which are no digits</source>
        <translation>bir dizi {dtype} içeriyor, bunlar rakam değil</translation>
    </message>
    <message>
        <source>an array has lengths that are none</source>
        <translation>bir dizinin uzunlukları olanaksız</translation>
    </message>
    <message>
        <source>{path} holds labels that are no whole numbers; use the digits 0 to 9.</source>
        <translation>{path} tam sayı olmayan etiketler içeriyor; 0’dan 9’a kadar olan rakamları kullanın.</translation>
    </message>
    <message>
        <source>{path} holds labels outside 0 to 9; use a file of digits.</source>
        <translation>{path} 0–9 aralığı dışında etiketler içeriyor; bir rakam dosyası kullanın.</translation>
    </message>
    <message>
        <source>{path} holds pixels outside 0 to 255; bring them to this range, or to 0 to 1.</source>
        <translation>{path} 0–255 aralığı dışında pikseller içeriyor; bu aralığa veya 0–1 aralığına getirin.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds over {n} images; use a part of it.</source>
        <translation>
            <numerusform>{path} {n} görüntüden fazlasını içeriyor; bir bölümünü kullanın.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds no images in its folders 0 to 9.</source>
        <translation>{path} içindeki 0–9 adlı klasörlerde görüntü yok.</translation>
    </message>
    <message>
        <source>{name} leads out of the folder that it is unpacked to; do not use this file.</source>
        <translation>{name} açıldığı klasörün dışına çıkıyor; bu dosyayı kullanmayın.</translation>
    </message>
    <message>
        <source>{name} has more than {size} MB, which is too large for an image of a digit.</source>
        <translation>{name} {size} MB’tan büyük, bir rakam görüntüsü için çok fazla.</translation>
    </message>
    <message>
        <source>{name} shows no ink; take it out of the folder.</source>
        <translation>{name} içinde mürekkep yok; klasörden çıkarın.</translation>
    </message>
    <message>
        <source>The labels of {images} are missing; put {name} beside it.</source>
        <translation>{images} için etiketler eksik; yanına {name} koyun.</translation>
    </message>
    <message>
        <source>it holds another kind of array</source>
        <translation>başka türden bir dizi içeriyor</translation>
    </message>
    <message>
        <source>its images are {width}x{height}, not 28x28</source>
        <translation>görüntüleri 28x28 değil, {width}x{height}</translation>
    </message>
    <message numerus="yes">
        <source>it says that it holds {n} digits; {most} are the most that is read</source>
        <translation>
            <numerusform>{n} rakam içerdiğini söylüyor; en çok {most} okunur</numerusform>
        </translation>
    </message>
    <message>
        <source>it ends in its header</source>
        <translation>başlığında bitiyor</translation>
    </message>
    <message>
        <source>{path} cannot be read as an IDX file of digits ({error}); get it anew.</source>
        <translation>{path} bir IDX rakam dosyası olarak okunamıyor ({error}); yeniden edinin.</translation>
    </message>
    <message>
        <source>it is not compressed in this way</source>
        <translation>bu yöntemle sıkıştırılmamış</translation>
    </message>
    <message numerus="yes">
        <source>codes of {n} bits are not known</source>
        <translation>
            <numerusform>{n} bitlik kodlar bilinmiyor</numerusform>
        </translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>hasarlı</translation>
    </message>
    <message numerus="yes">
        <source>it unpacks to more than {n} bytes</source>
        <translation>
            <numerusform>açıldığında {n} baytı aşıyor</numerusform>
        </translation>
    </message>
    <message>
        <source>no records of digits</source>
        <translation>rakam kaydı yok</translation>
    </message>
    <message>
        <source>a damaged record</source>
        <translation>hasarlı bir kayıt</translation>
    </message>
    <message>
        <source>the end of the file is missing</source>
        <translation>dosyanın sonu eksik</translation>
    </message>
    <message>
        <source>{path} holds no scans as WRITER/DIGIT/number-N.png; name the archive that has them.</source>
        <translation>{path} YAZAN/RAKAM/number-N.png biçiminde taramalar içermiyor; onları içeren arşivi belirtin.</translation>
    </message>
    <message>
        <source>{path} is missing; put the scans there, or name their folder.</source>
        <translation>{path} yok; taramaları oraya koyun veya klasörlerini belirtin.</translation>
    </message>
    <message>
        <source>{path} is no zip archive of scans, or it is damaged; get it anew.</source>
        <translation>{path} taramaların zip arşivi değil veya hasarlı; yeniden edinin.</translation>
    </message>
    <message>
        <source>{path} holds a name that leads out of it ({what}); get the file anew.</source>
        <translation>{path} dışına çıkan bir ad içeriyor ({what}); dosyayı yeniden edinin.</translation>
    </message>
    <message>
        <source>no end of a directory</source>
        <translation>dizinin sonu yok</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds more than {n} entries; name an archive of scans.</source>
        <translation>
            <numerusform>{path} {n} girdiden fazlasını içeriyor; bir tarama arşivi belirtin.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in {path} is larger than a scan of a digit; get the file anew.</source>
        <translation>{path} içindeki {name} bir rakam taramasından büyük; dosyayı yeniden edinin.</translation>
    </message>
    <message>
        <source>{name} in {path} cannot be unpacked ({error}); get the file anew.</source>
        <translation>{path} içindeki {name} açılamıyor ({error}); dosyayı yeniden edinin.</translation>
    </message>
    <message>
        <source>{name} is no image; get the file anew.</source>
        <translation>{name} bir görüntü değil; dosyayı yeniden edinin.</translation>
    </message>
    <message numerus="yes">
        <source>{path} has over {n} rows; use a part of it.</source>
        <translation>
            <numerusform>{path} {n} satırdan uzun; bir bölümünü kullanın.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of {path} ends in {what}, which is no digit 0 to 9.</source>
        <translation>{path} dosyasının {number}. satırı {what} ile bitiyor, bu 0 ile 9 arasında bir rakam değil.</translation>
    </message>
    <message>
        <source>Line {number} of {path} is not understood; it should hold x and y of 8 points, 0 to 100, and a digit.</source>
        <translation>{path} dosyasının {number}. satırı anlaşılmıyor; 8 noktanın 0 ile 100 arasındaki x ve y değerlerini ve bir rakamı içermeli.</translation>
    </message>
    <message>
        <source>{path} has no column of labels beside 784 of pixels; name a table that has.</source>
        <translation>{path} içinde 784 piksel sütununun yanında etiket sütunu yok; olan bir tablo belirtin.</translation>
    </message>
    <message>
        <source>Line {number} of {path} holds pixels outside 0 to 255; bring them to this range.</source>
        <translation>{path} dosyasının {number}. satırı 0–255 aralığı dışında pikseller içeriyor; bu aralığa getirin.</translation>
    </message>
    <message>
        <source>something other than numbers</source>
        <translation>sayı olmayan bir şey</translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers</source>
        <translation>
            <numerusform>{n} sayı</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of {path} is no label and 784 pixels ({held}); get the file anew.</source>
        <translation>{path} dosyasının {number}. satırı bir etiket ve 784 piksel değil ({held}); dosyayı yeniden edinin.</translation>
    </message>
    <message>
        <source>{path} holds no digits of UJIpenchars2; name the file of that collection.</source>
        <translation>{path} UJIpenchars2 rakamları içermiyor; o derlemenin dosyasını belirtin.</translation>
    </message>
    <message>
        <source>{path} ends in the middle of a digit; get the file anew.</source>
        <translation>{path} bir rakamın ortasında bitiyor; dosyayı yeniden edinin.</translation>
    </message>
    <message>
        <source>Line {number} of {path} is not understood: {what}; get the file anew.</source>
        <translation>{path} dosyasının {number}. satırı anlaşılmıyor: {what}; dosyayı yeniden edinin.</translation>
    </message>
    <message>
        <source>{path} is missing; put the pen strokes there, or name their folder.</source>
        <translation>{path} yok; kalem çizgilerini oraya koyun veya klasörlerini belirtin.</translation>
    </message>
    <message>
        <source>The text in {path} cannot be read ({error}); get the file anew.</source>
        <translation>{path} içindeki metin okunamıyor ({error}); dosyayı yeniden edinin.</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>bir satır çok uzun</translation>
    </message>
    <message numerus="yes">
        <source>it has over {most} bytes or {n} lines</source>
        <translation>
            <numerusform>{most} bayttan veya {n} satırdan fazla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path} holds over {n} drawings; use a part of it.</source>
        <translation>
            <numerusform>{path} {n} çizimden fazlasını içeriyor; bir bölümünü kullanın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line {number} of {path} is in a stroke of over {n} points; get the file anew.</source>
        <translation>
            <numerusform>{path} dosyasının {number}. satırı {n} noktadan uzun bir çizgide; dosyayı yeniden edinin.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no images among {list}; name MNIST, or others, too.</source>
        <translation>{list} arasında görüntü yok; MNIST’i veya başkalarını da belirtin.</translation>
    </message>
    <message numerus="yes">
        <source>There are no digits to learn from beside the {n} held-out ones; get MNIST.</source>
        <translation>
            <numerusform>Ayrılan {n} rakamın dışında öğrenilecek rakam yok; MNIST’i edinin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A batch of {batch_size} is more than the {n} digits there are; choose a smaller one.</source>
        <translation>
            <numerusform>{batch_size} boyutlu yığın, eldeki {n} rakamdan büyük; daha küçüğünü seçin.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is no file but a pipe or a device; name a file.</source>
        <translation>{path} dosya değil, bir boru veya aygıt; bir dosya belirtin.</translation>
    </message>
    <message>
        <source>{path} holds no digits; name a file that does.</source>
        <translation>{path} rakam içermiyor; içeren bir dosya belirtin.</translation>
    </message>
    <message>
        <source>{path} does not exist; check the name.</source>
        <translation>{path} yok; adı denetleyin.</translation>
    </message>
    <message>
        <source>{path} has neither {first} nor {second}, nor folders named 0 to 9; name the files themselves.</source>
        <translation>{path} içinde ne {first} ne {second} ne de adları 0–9 olan klasörler var; dosyaların kendilerini belirtin.</translation>
    </message>
    <message>
        <source>Pen strokes</source>
        <translation>Kalem çizgileri</translation>
    </message>
    <message>
        <source>Swiss scans</source>
        <translation>İsviçre taramaları</translation>
    </message>
    <message>
        <source>Spanish pen strokes</source>
        <translation>İspanyol kalem çizgileri</translation>
    </message>
    <message>
        <source>{named} has no {file}; name the folder that has it.</source>
        <translation>{named} içinde {file} yok; onu içeren klasörü belirtin.</translation>
    </message>
    <message>
        <source>{file} is nowhere: download it on the Train page, or name its folder with --data or in DIGITPAD_DATA.</source>
        <translation>{file} hiçbir yerde yok: Eğit sayfasında indirin veya klasörünü --data ya da DIGITPAD_DATA ile belirtin.</translation>
    </message>
    <message>
        <source>{file} is nowhere: download it on the Train page or by `python -m digitpad_training.sources --download`, or name its folder with --data or in DIGITPAD_DATA.</source>
        <translation>{file} hiçbir yerde yok: Eğit sayfasında veya `python -m digitpad_training.sources --download` ile indirin ya da klasörünü --data veya DIGITPAD_DATA ile belirtin.</translation>
    </message>
    <message>
        <source>{path} is not as it was published (its checksum differs); get it anew.</source>
        <translation>{path} yayımlandığı gibi değil (sağlama toplamı farklı); yeniden edinin.</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>Görüntü</translation>
    </message>
    <message numerus="yes">
        <source>{name} shows more than {n} pieces of ink; cut out the number to read.</source>
        <translation>
            <numerusform>{name} içinde {n} mürekkep parçasından fazlası var; okunacak sayıyı kesip çıkarın.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has more than {size} MB; save the drawing as PNG and open that.</source>
        <translation>{name} {size} MB’tan büyük; çizimi PNG olarak kaydedip onu açın.</translation>
    </message>
    <message>
        <source>{name} was changed after digitpad had saved it, and is no drawing any more; save it as PNG and open that.</source>
        <translation>{name} digitpad kaydettikten sonra değiştirilmiş ve artık bir çizim değil; PNG olarak kaydedip onu açın.</translation>
    </message>
    <message>
        <source>{name} shows no ink; use an image with a digit on plain paper.</source>
        <translation>{name} içinde mürekkep yok; düz kâğıtta bir rakam görüntüsü kullanın.</translation>
    </message>
    <message>
        <source>{name} needs more memory than an image may take; make it smaller.</source>
        <translation>{name} bir görüntünün kullanabileceğinden fazla bellek istiyor; küçültün.</translation>
    </message>
    <message>
        <source>{name} is a folder; name the image files in it.</source>
        <translation>{name} bir klasör; içindeki görüntü dosyalarını belirtin.</translation>
    </message>
    <message>
        <source>{name} is of a kind that is not read ({kind}); save it as PNG or JPEG and open that.</source>
        <translation>{name} desteklenmeyen türden ({kind}); PNG veya JPEG olarak kaydedip onu açın.</translation>
    </message>
    <message>
        <source>{name} does not exist; check the name.</source>
        <translation>{name} yok; adı denetleyin.</translation>
    </message>
    <message>
        <source>it is damaged or incomplete</source>
        <translation>hasarlı veya eksik</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}; try another copy of it.</source>
        <translation>{name} okunamıyor: {reason}; başka bir kopyasını deneyin.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is a JPEG of more than {n} scans; save it as an ordinary one.</source>
        <translation>
            <numerusform>{name} {n} taramadan fazlası olan bir JPEG; sıradan bir JPEG olarak kaydedin.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is no PNG, JPEG, BMP, WebP, TIFF or GIF image; convert it to one.</source>
        <translation>{name} PNG, JPEG, BMP, WebP, TIFF veya GIF görüntüsü değil; birine dönüştürün.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} million pixels; make it smaller.</source>
        <translation>
            <numerusform>{name} {n} milyon pikselden büyük; küçültün.</numerusform>
        </translation>
    </message>
    <message>
        <source>a HEIC image</source>
        <translation>bir HEIC görüntüsü</translation>
    </message>
    <message>
        <source>an AVIF image</source>
        <translation>bir AVIF görüntüsü</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>bir PDF belgesi</translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation>bir JPEG 2000 görüntüsü</translation>
    </message>
    <message>
        <source>a JPEG XL image</source>
        <translation>bir JPEG XL görüntüsü</translation>
    </message>
    <message>
        <source>a Photoshop image</source>
        <translation>bir Photoshop görüntüsü</translation>
    </message>
    <message>
        <source>an SVG that was not saved by digitpad</source>
        <translation>digitpad’in kaydetmediği bir SVG</translation>
    </message>
    <message>
        <source>The export was ended at its limit: {limit}.</source>
        <translation>Dışa aktarma sınırında sonlandırıldı: {limit}.</translation>
    </message>
    <message>
        <source>The import was ended at its limit: {limit}.</source>
        <translation>İçe aktarma sınırında sonlandırıldı: {limit}.</translation>
    </message>
    <message>
        <source>{size} GB of memory</source>
        <translation>{size} GB bellek</translation>
    </message>
    <message>
        <source>{seconds} minutes</source>
        <translation>{seconds} dakika</translation>
    </message>
    <message>
        <source>No temporary files can be written ({reason}); make room for them, or set TMPDIR.</source>
        <translation>Geçici dosya yazılamıyor ({reason}); yer açın veya TMPDIR değişkenini ayarlayın.</translation>
    </message>
    <message>
        <source>The export failed: its process ended unexpectedly ({how}), for want of memory or because the file is damaged.</source>
        <translation>Dışa aktarma başarısız oldu: süreci beklenmedik biçimde sona erdi ({how}); bellek yetmedi veya dosya hasarlı.</translation>
    </message>
    <message>
        <source>The import failed: its process ended unexpectedly ({how}), for want of memory or because the file is damaged.</source>
        <translation>İçe aktarma başarısız oldu: süreci beklenmedik biçimde sona erdi ({how}); bellek yetmedi veya dosya hasarlı.</translation>
    </message>
    <message>
        <source>The process that reads the digits has ended; choose them again.</source>
        <translation>Rakamları okuyan süreç sona erdi; yeniden seçin.</translation>
    </message>
    <message>
        <source>{path} is damaged or of an unknown kind; get it anew.</source>
        <translation>{path} hasarlı veya bilinmeyen türden; yeniden edinin.</translation>
    </message>
    <message>
        <source>{name} takes longer than {seconds} seconds to read; save it in a simpler form.</source>
        <translation>{name}: okunması {seconds} saniyeden uzun sürüyor; daha basit bir biçimde kaydedin.</translation>
    </message>
    <message>
        <source>{name} cannot be read: it needs more than 1 GB of memory, or is damaged; make it smaller.</source>
        <translation>{name} okunamıyor: 1 GB’tan fazla bellek istiyor veya hasarlı; küçültün.</translation>
    </message>
    <message>
        <source>The folder of models {models} cannot be written ({reason}); check it, and that there is room.</source>
        <translation>Model klasörü {models} yazılamıyor ({reason}); klasörü ve boş yeri denetleyin.</translation>
    </message>
    <message>
        <source>The model cannot be put in {models} ({reason}); check it, and that there is room.</source>
        <translation>Model {models} içine konamıyor ({reason}); klasörü ve boş yeri denetleyin.</translation>
    </message>
    <message>
        <source>The import failed: its package refers to other places.</source>
        <translation>İçe aktarma başarısız oldu: paketi başka yerlere başvuruyor.</translation>
    </message>
    <message numerus="yes">
        <source>{path} could not be read within the limits of 2 GB and {n} seconds; use a part of it, or get it anew.</source>
        <translation>
            <numerusform>{path} 2 GB ve {n} saniye sınırları içinde okunamadı; bir bölümünü kullanın veya yeniden edinin.</numerusform>
        </translation>
    </message>
    <message>
        <source>no more samples came</source>
        <translation>başka örnek gelmedi</translation>
    </message>
    <message>
        <source>{path} needs more than 2 GB of memory; use a part of it.</source>
        <translation>{path} 2 GB’tan fazla bellek istiyor; bir bölümünü kullanın.</translation>
    </message>
    <message>
        <source>No process can be started ({reason}); close other programs and try again.</source>
        <translation>Süreç başlatılamıyor ({reason}); başka programları kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>exit status {code}</source>
        <translation>çıkış durumu {code}</translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation>sinyal {name}</translation>
    </message>
    <message>
        <source>The training was stopped; what it had learned is still kept.</source>
        <translation>Eğitim durduruldu; öğrendikleri hâlâ saklı.</translation>
    </message>
    <message>
        <source>The training did not answer and was ended; its last whole epoch is kept.</source>
        <translation>Eğitim yanıt vermedi ve sonlandırıldı; son tam turu saklı.</translation>
    </message>
    <message>
        <source>epoch {epoch}, step {step}</source>
        <translation>tur {epoch}, adım {step}</translation>
    </message>
    <message numerus="yes">
        <source>The training has not answered for {n} seconds and was ended.</source>
        <translation>
            <numerusform>Eğitim {n} saniye boyunca yanıt vermedi ve sonlandırıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training&apos;s process ended unexpectedly ({how}).</source>
        <translation>Eğitimin süreci beklenmedik biçimde sona erdi ({how}).</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>olasılık</translation>
    </message>
    <message>
        <source>sigmoids</source>
        <translation>sigmoid</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>Exporting to {name}, and checking it…</source>
        <translation>{name} olarak dışa aktarılıyor ve denetleniyor…</translation>
    </message>
    <message numerus="yes">
        <source>{n} digits in {runtime}: largest difference of a probability {difference}, the same digit on {share}</source>
        <translation>
            <numerusform>{runtime} ile {n} rakam: en büyük olasılık farkı {difference}, aynı rakam oranı {share}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is written. {check}.</source>
        <translation>{name} yazıldı. {check}.</translation>
    </message>
    <message>
        <source>Importing {name}, and trying it on known digits…</source>
        <translation>{name} içe aktarılıyor ve bilinen rakamlarla deneniyor…</translation>
    </message>
    <message>
        <source>values {range}</source>
        <translation>değerler {range}</translation>
    </message>
    <message>
        <source>bright ink</source>
        <translation>açık renk mürekkep</translation>
    </message>
    <message>
        <source>dark ink</source>
        <translation>koyu mürekkep</translation>
    </message>
    <message>
        <source>images transposed</source>
        <translation>görüntüler devrik</translation>
    </message>
    <message>
        <source>images padded to {side}x{side}</source>
        <translation>görüntüler {side}x{side} boyutuna doldurulmuş</translation>
    </message>
    <message>
        <source>images enlarged to {side}x{side}</source>
        <translation>görüntüler {side}x{side} boyutuna büyütülmüş</translation>
    </message>
    <message>
        <source>outputs: {outputs}</source>
        <translation>çıkışlar: {outputs}</translation>
    </message>
    <message>
        <source>{how}; {share} of digits made to try it on read right</source>
        <translation>{how}; deneme rakamlarında doğru okuma oranı {share}</translation>
    </message>
    <message>
        <source>{name} is imported: {how}.</source>
        <translation>{name} içe aktarıldı: {how}.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>{name} is a pickle, which could run anything when it is read; export the network to ONNX (torch.onnx.export) and import that.</source>
        <translation>{name} bir pickle, okununca her şeyi çalıştırabilir; ağı ONNX’e aktarıp (torch.onnx.export) onu içe aktarın.</translation>
    </message>
    <message>
        <source>{name} is a pickle, which could run anything when it is read; export the network to ONNX (of scikit-learn by skl2onnx) and import that.</source>
        <translation>{name} bir pickle, okununca her şeyi çalıştırabilir; ağı ONNX’e aktarıp (scikit-learn için skl2onnx) onu içe aktarın.</translation>
    </message>
    <message>
        <source>{name} holds the numbers of MATLAB, not a network; export it to ONNX (exportONNXNetwork) and import that.</source>
        <translation>{name} ağ değil, MATLAB sayıları içeriyor; ağı ONNX’e aktarıp (exportONNXNetwork) onu içe aktarın.</translation>
    </message>
    <message>
        <source>{name} is a model of Core ML, which is not read here; export the network to ONNX or save it as .keras.</source>
        <translation>{name} desteklenmeyen bir Core ML modeli; ağı ONNX’e aktarın veya .keras olarak kaydedin.</translation>
    </message>
    <message>
        <source>{name} is a frozen graph of TensorFlow, which is not read here; convert it to .tflite, or to ONNX by tf2onnx.</source>
        <translation>{name} desteklenmeyen, donmuş bir TensorFlow grafı; .tflite’a veya tf2onnx ile ONNX’e dönüştürün.</translation>
    </message>
    <message>
        <source>{name} is a checkpoint, weights without a network; save the whole model (model.save) as .keras.</source>
        <translation>{name} bir denetim noktası, ağsız ağırlıklar; tüm modeli (model.save) .keras olarak kaydedin.</translation>
    </message>
    <message>
        <source>{name} holds weights alone, without a network; export the network to ONNX or save it as .keras.</source>
        <translation>{name} ağ olmadan yalnızca ağırlıklar içeriyor; ağı ONNX’e aktarın veya .keras olarak kaydedin.</translation>
    </message>
    <message>
        <source>{name} holds arrays, not a network; save the whole model (model.save) as .keras.</source>
        <translation>{name} ağ değil, diziler içeriyor; tüm modeli (model.save) .keras olarak kaydedin.</translation>
    </message>
    <message>
        <source>{name} is a model of Caffe, which is not read here; export the network to ONNX and import that.</source>
        <translation>{name} desteklenmeyen bir Caffe modeli; ağı ONNX’e aktarıp onu içe aktarın.</translation>
    </message>
    <message>
        <source>{name} is a part of a SavedModel; choose the folder that it lies in.</source>
        <translation>{name} bir SavedModel’in parçası; bulunduğu klasörü seçin.</translation>
    </message>
    <message>
        <source>{name} is compressed; unpack it and import what is in it.</source>
        <translation>{name} sıkıştırılmış; açıp içindekini içe aktarın.</translation>
    </message>
    <message>
        <source>{name} is another kind of file, or damaged, whatever its name says; save the model again, as .keras.</source>
        <translation>Adı ne derse desin {name} başka türden veya hasarlı bir dosya; modeli .keras olarak yeniden kaydedin.</translation>
    </message>
    <message>
        <source>{name} is an unpacked .keras file; pack its three files into a zip called {stem}.keras.</source>
        <translation>{name} açılmış bir .keras dosyası; üç dosyasını {stem}.keras adlı bir zip’e koyun.</translation>
    </message>
    <message>
        <source>{name} is a folder without a saved_model.pb or a model.json; choose the file of a model.</source>
        <translation>{name} klasöründe saved_model.pb veya model.json yok; bir modelin dosyasını seçin.</translation>
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
        <translation>LiteRT, baştan sona 8 bit</translation>
    </message>
    <message>
        <source>C array of the LiteRT model</source>
        <translation>LiteRT modelinin C dizisi</translation>
    </message>
    <message>
        <source>C array, 8 bits throughout</source>
        <translation>C dizisi, baştan sona 8 bit</translation>
    </message>
    <message>
        <source>TensorFlow.js layers model</source>
        <translation>TensorFlow.js katman modeli</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web sayfası</translation>
    </message>
    <message>
        <source>There is no format {name}; choose one of {list}.</source>
        <translation>{name} diye bir biçim yok; şunlardan birini seçin: {list}.</translation>
    </message>
    <message>
        <source>export to {id}</source>
        <translation>{id} biçimine aktarma</translation>
    </message>
    <message>
        <source>exporting models</source>
        <translation>modelleri dışa aktarmak</translation>
    </message>
    <message>
        <source>importing networks</source>
        <translation>ağları içe aktarmak</translation>
    </message>
    <message>
        <source>An export to {id} needs {names}, not installed; install with pip install &apos;digitpad[export]&apos;.</source>
        <translation>{id} biçimine aktarma için {names} gerekir, ama kurulu değil; pip install &apos;digitpad[export]&apos; ile kurun.</translation>
    </message>
    <message>
        <source>An import needs {list}; install with pip install &apos;digitpad[train]&apos;.</source>
        <translation>İçe aktarma için {list} gerekir; pip install &apos;digitpad[train]&apos; ile kurun.</translation>
    </message>
    <message>
        <source>A file of the format {id} ends in {suffix}; call it {name}{suffix}.</source>
        <translation>{id} biçimindeki dosyanın adı {suffix} ile biter; adını {name}{suffix} yapın.</translation>
    </message>
    <message>
        <source>{path} is a folder; choose the name of a file.</source>
        <translation>{path} bir klasör; bir dosya adı seçin.</translation>
    </message>
    <message>
        <source>{path} is a file; choose a new folder.</source>
        <translation>{path} bir dosya; yeni bir klasör seçin.</translation>
    </message>
    <message>
        <source>{path} exists already; choose a new folder.</source>
        <translation>{path} zaten var; yeni bir klasör seçin.</translation>
    </message>
    <message>
        <source>{path} exists already; choose another name, or add --force.</source>
        <translation>{path} zaten var; başka bir ad seçin veya --force ekleyin.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); see that you may read it, or use a copy of it.</source>
        <translation>{path} okunamıyor ({reason}); okuma izniniz olduğunu denetleyin veya bir kopyasını kullanın.</translation>
    </message>
    <message>
        <source>{name} does not exist or is no file; check the name.</source>
        <translation>{name} yok veya bir dosya değil; adı denetleyin.</translation>
    </message>
    <message>
        <source>{name} is empty; save the model again.</source>
        <translation>{name} boş; modeli yeniden kaydedin.</translation>
    </message>
    <message numerus="yes">
        <source>{folder} holds more than {n} files; move the network to a folder of its own.</source>
        <translation>
            <numerusform>{folder} {n} dosyadan fazlasını içeriyor; ağı kendi klasörüne taşıyın.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has {size} MB, more than {most}; use a smaller network.</source>
        <translation>{name} {size} MB, {most} sınırından büyük; daha küçük bir ağ kullanın.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} operations; use a smaller network.</source>
        <translation>
            <numerusform>{name} {n} işlemden fazlasını içeriyor; daha küçük bir ağ kullanın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden layers are numbers of units from 1 to {n}, such as 128, 64; before them there may be convolutions, such as conv 16, conv 32, 64.</source>
        <translation>
            <numerusform>Gizli katmanlar 1 ile {n} arasında birim sayılarıdır, örneğin 128, 64; önlerinde evrişimler olabilir, örneğin conv 16, conv 32, 64.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convolutions come before the layers of units, as in conv 16, conv 32, 64; change the order.</source>
        <translation>Evrişimler birim katmanlarından önce gelir, conv 16, conv 32, 64 gibi; sırayı değiştirin.</translation>
    </message>
    <message numerus="yes">
        <source>After {n} convolutions an image has one pixel left; use {n} at most.</source>
        <translation>
            <numerusform>{n} evrişimden sonra görüntüden tek piksel kalır; en çok {n} tane kullanın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A convolution has from 1 to {n} filters; choose fewer.</source>
        <translation>
            <numerusform>Bir evrişimde 1 ile {n} arasında filtre olur; daha az seçin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A network of {n} hidden layers does not learn; use {most} at most.</source>
        <translation>
            <numerusform>{n} gizli katmanlı bir ağ öğrenmez; en çok {most} tane kullanın.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training was stopped before its first epoch was over; there is nothing to keep.</source>
        <translation>Eğitim ilk turu bitmeden durduruldu; saklanacak bir şey yok.</translation>
    </message>
    <message>
        <source>a recipe without a name</source>
        <translation>adı olmayan bir tarif</translation>
    </message>
    <message>
        <source>{what} where a recipe has something else</source>
        <translation>tarifte başka bir şey olması gereken yerde {what}</translation>
    </message>
    <message>
        <source>{name} is not within {least} and {most}</source>
        <translation>{name}, {least} ile {most} arasında değil</translation>
    </message>
    <message>
        <source>an augmentation is not within 0 and {most}</source>
        <translation>bir çeşitlendirme değeri 0 ile {most} arasında değil</translation>
    </message>
    <message>
        <source>a recipe has no {what}</source>
        <translation>tarifte eksik: {what}</translation>
    </message>
    <message>
        <source>two hidden layers of 128, ReLU, softmax</source>
        <translation>128 birimlik iki gizli katman, ReLU, softmax</translation>
    </message>
    <message>
        <source>97 % training, 96 % test</source>
        <translation>eğitimde %97, testte %96</translation>
    </message>
    <message>
        <source>no hidden layer, ten sigmoid outputs divided by their sum</source>
        <translation>gizli katman yok, toplamlarına bölünen on sigmoid çıkış</translation>
    </message>
    <message>
        <source>one hidden layer of 100, ReLU, ten sigmoid outputs divided by their sum</source>
        <translation>100 birimlik bir gizli katman, ReLU, toplamlarına bölünen on sigmoid çıkış</translation>
    </message>
    <message>
        <source>over 97 %</source>
        <translation>%97’nin üstü</translation>
    </message>
    <message>
        <source>one hidden layer of 128, ReLU, softmax</source>
        <translation>128 birimlik bir gizli katman, ReLU, softmax</translation>
    </message>
    <message>
        <source>98.9 % training, 97.19 % validation</source>
        <translation>eğitimde %98,9, doğrulamada %97,19</translation>
    </message>
    <message>
        <source>the same network, past 97 % in the shortest time</source>
        <translation>aynı ağ, en kısa sürede %97’nin üstü</translation>
    </message>
    <message>
        <source>hidden layers of 512 and 128, sigmoid, softmax</source>
        <translation>512 ve 128 birimlik gizli katmanlar, sigmoid, softmax</translation>
    </message>
    <message>
        <source>two hidden layers of 50, ReLU, ten sigmoid outputs divided by their sum</source>
        <translation>50 birimlik iki gizli katman, ReLU, toplamlarına bölünen on sigmoid çıkış</translation>
    </message>
    <message>
        <source>about 99 %</source>
        <translation>yaklaşık %99</translation>
    </message>
    <message>
        <source>hidden layers of 512 and 256 with batch normalisation and dropout</source>
        <translation>yığın normalleştirmeli ve dropout’lu 512 ve 256 birimlik gizli katmanlar</translation>
    </message>
    <message>
        <source>the same, learning from bent digits</source>
        <translation>aynısı, bükülmüş rakamlardan öğrenir</translation>
    </message>
    <message>
        <source>five convolutions of 16, 32 and 48 filters, one hidden layer of 128</source>
        <translation>16, 32 ve 48 filtreli beş evrişim, 128 birimlik bir gizli katman</translation>
    </message>
    <message>
        <source>the network that ships with the program</source>
        <translation>programla gelen ağ</translation>
    </message>
    <message>
        <source>The network that tells digits from the rest is missing or damaged; install digitpad again.</source>
        <translation>Rakamları geri kalandan ayıran ağ eksik veya hasarlı; digitpad’i yeniden kurun.</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Mürekkep</translation>
    </message>
    <message>
        <source>The pad keeps the path of your pen. The frame is around what counts; stray dots do not.</source>
        <translation>Kâğıt, kaleminizin yolunu saklar. Çerçeve dikkate alınanı çevreler; dağınık noktalar dikkate alınmaz.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Kırpma</translation>
    </message>
    <message>
        <source>Only the part with ink is kept, and your pen is made equally wide: place and pen do not matter.</source>
        <translation>Yalnızca mürekkepli bölüm kalır ve kaleminiz her yerde eşit kalınlığa getirilir: yer ve kalem önemli değildir.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Ölçek</translation>
    </message>
    <message>
        <source>The ink is shrunk until its longer side has 20 pixels: how large you draw does not matter.</source>
        <translation>Mürekkep, uzun kenarı 20 piksel olana dek küçültülür: ne kadar büyük çizdiğiniz önemli değildir.</translation>
    </message>
    <message>
        <source>Centre of mass</source>
        <translation>Kütle merkezi</translation>
    </message>
    <message>
        <source>The dot is where the ink would balance on a needle. It moves to where the lines cross.</source>
        <translation>Nokta, mürekkebin bir iğne üstünde dengede duracağı yerdir. Çizgilerin kesiştiği yere gider.</translation>
    </message>
    <message>
        <source>This is all that the network sees: 784 numbers, from 0 for black to 1 for white.</source>
        <translation>Ağın gördüğü tek şey bu: siyah için 0’dan beyaz için 1’e 784 sayı.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Layer after layer weighs these numbers, as it learnt from many digits, until ten are left.</source>
        <translation>Ağ bu sayıları katman katman, birçok rakamdan öğrendiği gibi tartar; sonunda on tane kalır.</translation>
    </message>
    <message>
        <source>Thin frames: groups of strokes that were tried. Thick ones: the best chain, your number.</source>
        <translation>İnce çerçeveler: denenen çizgi grupları. Kalın olanlar: en iyi zincir, yani sayınız.</translation>
    </message>
    <message>
        <source>Your {digit}, step by step</source>
        <translation>{digit} rakamınız, adım adım</translation>
    </message>
    <message>
        <source>The {digit} of your {number}, step by step</source>
        <translation>{number} sayınızdaki {digit}, adım adım</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} piksel</translation>
    </message>
    <message numerus="yes">
        <source>{n} pixel(s) with ink</source>
        <translation>
            <numerusform>mürekkepli {n} piksel</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit} with {share}</source>
        <translation>{digit}, {share}</translation>
    </message>
    <message numerus="yes">
        <source>{n} right</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} sağa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} sola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} down</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} aşağı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} up</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} yukarı</numerusform>
        </translation>
    </message>
    <message>
        <source>In the middle already</source>
        <translation>Zaten ortada</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of {n} group(s) chosen</source>
        <translation>
            <numerusform>{n} gruptan {chosen} seçildi</numerusform>
        </translation>
    </message>
    <message>
        <source>From an image</source>
        <translation>Bir görüntüden</translation>
    </message>
    <message numerus="yes">
        <source>An image and {n} stroke(s)</source>
        <translation>
            <numerusform>Bir görüntü ve {n} çizgi</numerusform>
        </translation>
    </message>
    <message>
        <source>Image: {how}</source>
        <translation>Görüntü: {how}</translation>
    </message>
    <message>
        <source>Moved: {moves}</source>
        <translation>Kaydırma: {moves}</translation>
    </message>
    <message numerus="yes">
        <source>{n} stroke(s)</source>
        <translation>
            <numerusform>{n} çizgi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} point(s)</source>
        <translation>
            <numerusform>{n} nokta</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be imported ({what}); use a network of plain layers.</source>
        <translation>{name} içe aktarılamıyor ({what}); düz katmanlı bir ağ kullanın.</translation>
    </message>
    <message>
        <source>{name} is damaged or no LiteRT model; save it again.</source>
        <translation>{name} hasarlı veya LiteRT modeli değil; yeniden kaydedin.</translation>
    </message>
    <message>
        <source>sparse tensors, or the same name again and again</source>
        <translation>seyrek tensörler veya tekrar tekrar aynı ad</translation>
    </message>
    <message>
        <source>it has several graphs or loops</source>
        <translation>birden çok graf veya döngü içeriyor</translation>
    </message>
    <message>
        <source>it has more than one input or output</source>
        <translation>birden çok giriş veya çıkış içeriyor</translation>
    </message>
    <message>
        <source>it has no path from its input to its output</source>
        <translation>girişten çıkışa yol içermiyor</translation>
    </message>
    <message>
        <source>it has numbers in more axes than any image</source>
        <translation>hiçbir görüntüde olmayacak kadar çok eksende sayılar içeriyor</translation>
    </message>
    <message>
        <source>it sums its numbers in an unusual way</source>
        <translation>sayılarını alışılmadık biçimde topluyor</translation>
    </message>
    <message>
        <source>it answers with the digit alone ({kind}) and not with how likely each is</source>
        <translation>yalnızca rakamla yanıt veriyor ({kind}), her birinin olasılığıyla değil</translation>
    </message>
    <message>
        <source>it has the operator {kind}</source>
        <translation>{kind} işlecini içeriyor</translation>
    </message>
    <message>
        <source>it takes a logarithm of something other than its answers</source>
        <translation>yanıtlarından başka bir şeyin logaritmasını alıyor</translation>
    </message>
    <message>
        <source>it joins along another axis than the channels</source>
        <translation>kanal ekseninden başka bir eksen boyunca birleştiriyor</translation>
    </message>
    <message>
        <source>it divides by numbers that it computes</source>
        <translation>hesapladığı sayılara bölüyor</translation>
    </message>
    <message>
        <source>it has dilated filters</source>
        <translation>genişletilmiş filtreler içeriyor</translation>
    </message>
    <message>
        <source>it takes the mean in an unusual way</source>
        <translation>ortalamayı alışılmadık biçimde alıyor</translation>
    </message>
    <message>
        <source>it pads its images in an unusual way</source>
        <translation>görüntülerini alışılmadık biçimde dolduruyor</translation>
    </message>
    <message>
        <source>it turns its numbers around</source>
        <translation>sayılarının sırasını değiştiriyor</translation>
    </message>
    <message>
        <source>it has a softmax of an unusual kind</source>
        <translation>alışılmadık türden bir softmax içeriyor</translation>
    </message>
    <message>
        <source>it has arithmetic of an unusual kind</source>
        <translation>alışılmadık türden aritmetik içeriyor</translation>
    </message>
    <message>
        <source>it computes its own weights</source>
        <translation>kendi ağırlıklarını hesaplıyor</translation>
    </message>
    <message>
        <source>it has the same weights again and again</source>
        <translation>aynı ağırlıkları tekrar tekrar içeriyor</translation>
    </message>
    <message>
        <source>This network cannot be followed layer by layer ({what}).</source>
        <translation>Bu ağ katman katman izlenemez ({what}).</translation>
    </message>
    <message>
        <source>it does not end in ten answers</source>
        <translation>on yanıtla bitmiyor</translation>
    </message>
    <message>
        <source>it has more than {most} MB</source>
        <translation>{most} MB’tan büyük</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>it computes more numbers than can be shown</source>
        <translation>gösterilebilecekten fazla sayı hesaplıyor</translation>
    </message>
    <message>
        <source>it is damaged or too large</source>
        <translation>hasarlı veya çok büyük</translation>
    </message>
    <message>
        <source>it has layers of an unusual kind</source>
        <translation>alışılmadık türden katmanlar içeriyor</translation>
    </message>
    <message>
        <source>The image, 28 × 28 pixels</source>
        <translation>Görüntü, 28 × 28 piksel</translation>
    </message>
    <message numerus="yes">
        <source>{n} unit(s)</source>
        <translation>
            <numerusform>{n} birim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} feature map(s) of {size}</source>
        <translation>
            <numerusform>{size} boyutlu {n} özellik haritası</numerusform>
        </translation>
    </message>
    <message>
        <source>MNIST test digits</source>
        <translation>MNIST test rakamları</translation>
    </message>
    <message>
        <source>test digits of its own data</source>
        <translation>kendi verisinin test rakamları</translation>
    </message>
    <message>
        <source>writers it never saw</source>
        <translation>hiç görmediği yazanlar</translation>
    </message>
    <message>
        <source>a hand&apos;s samples that it had not learned</source>
        <translation>bir el yazısının öğrenmediği örnekleri</translation>
    </message>
    <message>
        <source>digits made to try it on</source>
        <translation>denemek için yapılan rakamlar</translation>
    </message>
    <message>
        <source>Test digits of its own data</source>
        <translation>Kendi verisinin test rakamları</translation>
    </message>
    <message>
        <source>Writers it never saw</source>
        <translation>Hiç görmediği yazanlar</translation>
    </message>
    <message>
        <source>A hand&apos;s samples that it had not learned</source>
        <translation>Bir el yazısının öğrenmediği örnekleri</translation>
    </message>
    <message>
        <source>Digits made to try it on</source>
        <translation>Denemek için yapılan rakamlar</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>Kullanılan model</translation>
    </message>
    <message>
        <source>read right: {figures}</source>
        <translation>doğru okunan: {figures}</translation>
    </message>
    <message>
        <source>It reads right: {figures}.</source>
        <translation>Doğru okuduğu: {figures}.</translation>
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
        <translation>{right} / {digits} ({what})</translation>
    </message>
    <message>
        <source>{share} ({what})</source>
        <translation>{share} ({what})</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>ölçülmedi</translation>
    </message>
    <message>
        <source>{own} of its own</source>
        <translation>kendi verisinde {own}</translation>
    </message>
    <message>
        <source>convolutions of {filters}</source>
        <translation>{filters} filtreli evrişimler</translation>
    </message>
    <message numerus="yes">
        <source>{n} weight(s)</source>
        <translation>
            <numerusform>{n} ağırlık</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>{share} of {digits} read right</source>
        <translation>{digits}: {share} doğru okunuyor</translation>
    </message>
    <message>
        <source>its fields are not those of a card</source>
        <translation>alanları bir kartın alanları değil</translation>
    </message>
    <message>
        <source>its {name} is no short text</source>
        <translation>{name} alanı kısa bir metin değil</translation>
    </message>
    <message>
        <source>its {name} has no named values</source>
        <translation>{name} alanında adlandırılmış değerler yok</translation>
    </message>
    <message>
        <source>its preprocessing_version is no whole number</source>
        <translation>preprocessing_version alanı tam sayı değil</translation>
    </message>
    <message>
        <source>it has too many sums</source>
        <translation>çok fazla sağlama toplamı var</translation>
    </message>
    <message>
        <source>its sums are no SHA-256</source>
        <translation>sağlama toplamları SHA-256 değil</translation>
    </message>
    <message>
        <source>it has no figures for {part}</source>
        <translation>{part} için değer yok</translation>
    </message>
    <message>
        <source>its accuracy for {part} is no share</source>
        <translation>{part} için doğruluk bir oran değil</translation>
    </message>
    <message>
        <source>its number of digits for {part} is no count</source>
        <translation>{part} için rakam sayısı bir sayım değil</translation>
    </message>
    <message>
        <source>its confusion for {part} is no table of numbers</source>
        <translation>{part} için karışıklık bir sayı tablosu değil</translation>
    </message>
    <message>
        <source>The network that comes with digitpad</source>
        <translation>digitpad ile gelen ağ</translation>
    </message>
    <message>
        <source>The model {name} comes from elsewhere and was not tried yet; open it with digitpad first.</source>
        <translation>{name} modeli başka yerden geliyor ve henüz denenmedi; önce digitpad ile açın.</translation>
    </message>
    <message>
        <source>There is no model {name}; choose one of {list}.</source>
        <translation>{name} diye bir model yok; şunlardan birini seçin: {list}.</translation>
    </message>
    <message>
        <source>its last hidden layer</source>
        <translation>son gizli katmanı</translation>
    </message>
    <message>
        <source>the digit image itself</source>
        <translation>rakam görüntüsünün kendisi</translation>
    </message>
    <message>
        <source>preprocessing {version}, not {other}</source>
        <translation>ön işleme {version}, {other} değil</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>it has no {file}</source>
        <translation>{file} içermiyor</translation>
    </message>
    <message>
        <source>it has no {name}</source>
        <translation>{name} içermiyor</translation>
    </message>
    <message>
        <source>it was made for another version of digitpad: {reason}</source>
        <translation>digitpad’in başka bir sürümü için yapılmış: {reason}</translation>
    </message>
    <message>
        <source>it has a {file} that cannot be read: {reason}</source>
        <translation>okunamayan bir {file} içeriyor: {reason}</translation>
    </message>
    <message>
        <source>it has a damaged {file}: it is no text</source>
        <translation>hasarlı bir {file} içeriyor: metin değil</translation>
    </message>
    <message>
        <source>it has a damaged {file}: {reason}</source>
        <translation>hasarlı bir {file} içeriyor: {reason}</translation>
    </message>
    <message>
        <source>it has a {name} that cannot be read: {reason}</source>
        <translation>okunamayan bir {name} içeriyor: {reason}</translation>
    </message>
    <message>
        <source>it has a {name} of more than {most} MB</source>
        <translation>{most} MB’tan büyük bir {name} içeriyor</translation>
    </message>
    <message>
        <source>it has a damaged or changed {name}</source>
        <translation>hasarlı veya değişmiş bir {name} içeriyor</translation>
    </message>
    <message>
        <source>The bundled model cannot be used ({what}); install digitpad again.</source>
        <translation>Birlikte gelen model kullanılamıyor ({what}); digitpad’i yeniden kurun.</translation>
    </message>
    <message>
        <source>The model {folder} cannot be used ({what}); use another one.</source>
        <translation>{folder} modeli kullanılamıyor ({what}); başkasını kullanın.</translation>
    </message>
    <message>
        <source>{file} cannot be read; remove it to use the bundled model.</source>
        <translation>{file} okunamıyor; birlikte gelen modeli kullanmak için silin.</translation>
    </message>
    <message>
        <source>{folder} is not among the models in {models}; move it there.</source>
        <translation>{folder}, {models} içindeki modellerden değil; oraya taşıyın.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}; make room there.</source>
        <translation>{file} yazılamıyor: {reason}; orada yer açın.</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}; remove it to use the bundled model.</source>
        <translation>{file} silinemiyor: {reason}; birlikte gelen modeli kullanmak için silin.</translation>
    </message>
    <message>
        <source>not a digit?</source>
        <translation>rakam değil mi?</translation>
    </message>
    <message>
        <source>There is too much ink for a number: it is read as one digit. Erase some, or undo.</source>
        <translation>Bir sayı için çok fazla mürekkep var: tek rakam olarak okunuyor. Biraz silin veya geri alın.</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>eksi</translation>
    </message>
    <message>
        <source>point</source>
        <translation>nokta</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgül</translation>
    </message>
    <message>
        <source>{first} or {second}?</source>
        <translation>{first} ya da {second}?</translation>
    </message>
    <message numerus="yes">
        <source>{answer}, {n} left out</source>
        <translation>
            <numerusform>{answer}, {n} atlandı</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}: {signs}, {said}</source>
        <translation>{number}: {signs}, {said}</translation>
    </message>
    <message>
        <source>or {other}?</source>
        <translation>ya da {other}?</translation>
    </message>
    <message>
        <source>{place} of {groups}: {said}</source>
        <translation>{groups} içinden {place}: {said}</translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s)</source>
        <translation>
            <numerusform>{n} rakam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line(s)</source>
        <translation>
            <numerusform>{n} satır</numerusform>
        </translation>
    </message>
    <message>
        <source>&gt; {share}</source>
        <translation>&gt; {share}</translation>
    </message>
    <message>
        <source>over {share}</source>
        <translation>{share} üzeri</translation>
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
        <translation>el yazınız</translation>
    </message>
    <message>
        <source>drawn by rule</source>
        <translation>kurala göre çizilmiş</translation>
    </message>
    <message>
        <source>the part at the top left</source>
        <translation>sol üstteki bölüm</translation>
    </message>
    <message>
        <source>the part at the top</source>
        <translation>üstteki bölüm</translation>
    </message>
    <message>
        <source>the part at the top right</source>
        <translation>sağ üstteki bölüm</translation>
    </message>
    <message>
        <source>the part on the left</source>
        <translation>soldaki bölüm</translation>
    </message>
    <message>
        <source>the part in the middle</source>
        <translation>ortadaki bölüm</translation>
    </message>
    <message>
        <source>the part on the right</source>
        <translation>sağdaki bölüm</translation>
    </message>
    <message>
        <source>the part at the bottom left</source>
        <translation>sol alttaki bölüm</translation>
    </message>
    <message>
        <source>the part at the bottom</source>
        <translation>alttaki bölüm</translation>
    </message>
    <message>
        <source>the part at the bottom right</source>
        <translation>sağ alttaki bölüm</translation>
    </message>
    <message>
        <source>the upright stroke at the top left</source>
        <translation>sol üstteki dikey çizgi</translation>
    </message>
    <message>
        <source>the upright stroke at the top</source>
        <translation>üstteki dikey çizgi</translation>
    </message>
    <message>
        <source>the upright stroke at the top right</source>
        <translation>sağ üstteki dikey çizgi</translation>
    </message>
    <message>
        <source>the upright stroke on the left</source>
        <translation>soldaki dikey çizgi</translation>
    </message>
    <message>
        <source>the upright stroke in the middle</source>
        <translation>ortadaki dikey çizgi</translation>
    </message>
    <message>
        <source>the upright stroke on the right</source>
        <translation>sağdaki dikey çizgi</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom left</source>
        <translation>sol alttaki dikey çizgi</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom</source>
        <translation>alttaki dikey çizgi</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom right</source>
        <translation>sağ alttaki dikey çizgi</translation>
    </message>
    <message>
        <source>the level stroke at the top left</source>
        <translation>sol üstteki yatay çizgi</translation>
    </message>
    <message>
        <source>the level stroke at the top</source>
        <translation>üstteki yatay çizgi</translation>
    </message>
    <message>
        <source>the level stroke at the top right</source>
        <translation>sağ üstteki yatay çizgi</translation>
    </message>
    <message>
        <source>the level stroke on the left</source>
        <translation>soldaki yatay çizgi</translation>
    </message>
    <message>
        <source>the level stroke in the middle</source>
        <translation>ortadaki yatay çizgi</translation>
    </message>
    <message>
        <source>the level stroke on the right</source>
        <translation>sağdaki yatay çizgi</translation>
    </message>
    <message>
        <source>the level stroke at the bottom left</source>
        <translation>sol alttaki yatay çizgi</translation>
    </message>
    <message>
        <source>the level stroke at the bottom</source>
        <translation>alttaki yatay çizgi</translation>
    </message>
    <message>
        <source>the level stroke at the bottom right</source>
        <translation>sağ alttaki yatay çizgi</translation>
    </message>
    <message>
        <source>No part of the ink speaks for anything.</source>
        <translation>Mürekkebin hiçbir bölümü bir şeyi desteklemiyor.</translation>
    </message>
    <message>
        <source>Speaks for {digit}: {part}.</source>
        <translation>{digit} yanıtını destekleyen: {part}.</translation>
    </message>
    <message>
        <source>Speaks against {digit}: {part}.</source>
        <translation>{digit} yanıtına karşı olan: {part}.</translation>
    </message>
    <message>
        <source>Speaks for {digit} rather than {other}: {part}.</source>
        <translation>{other} yerine {digit} yanıtını destekleyen: {part}.</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>katmanlar</translation>
    </message>
    <message>
        <source>convolutions</source>
        <translation>evrişimler</translation>
    </message>
    <message>
        <source>pen strokes</source>
        <translation>kalem çizgileri</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>taramalar</translation>
    </message>
    <message>
        <source>Spanish strokes</source>
        <translation>İspanyol çizgileri</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Both have the same recipe.</source>
        <translation>İkisinin tarifi aynı.</translation>
    </message>
    <message>
        <source>{name}: {one} and {other}</source>
        <translation>{name}: {one} ve {other}</translation>
    </message>
    <message>
        <source>What differs: {differences}.</source>
        <translation>Farkları: {differences}.</translation>
    </message>
    <message>
        <source>Of the same {digits} held-out digits the upper one reads {upper} right and the lower one {lower}; {upper_alone} only the upper one, {lower_alone} only the lower one.</source>
        <translation>Ayrılmış aynı {digits} rakamda üsttekinin doğru okuduğu pay {upper}, alttakininki {lower}; yalnız üsttekinin doğru okuduğu {upper_alone}, yalnız alttakinin doğru okuduğu {lower_alone}.</translation>
    </message>
    <message>
        <source>The difference is within chance ({p}).</source>
        <translation>Fark rastlantı sınırları içinde ({p}).</translation>
    </message>
    <message>
        <source>The upper one reads better, and not by chance alone ({p}).</source>
        <translation>Üstteki daha iyi okuyor ve bu yalnızca rastlantı değil ({p}).</translation>
    </message>
    <message>
        <source>The lower one reads better, and not by chance alone ({p}).</source>
        <translation>Alttaki daha iyi okuyor ve bu yalnızca rastlantı değil ({p}).</translation>
    </message>
    <message>
        <source>{without} did not keep what it answered to each digit, so the two cannot be tested against each other.</source>
        <translation>{without} her rakama verdiği yanıtı saklamamış, bu yüzden ikisi bir testle karşılaştırılamaz.</translation>
    </message>
    <message>
        <source>They were tried on different held-out digits, so the two cannot be tested against each other.</source>
        <translation>Farklı ayrılmış rakamlarla denendiler, bu yüzden ikisi bir testle karşılaştırılamaz.</translation>
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
            <numerusform>{n} eğitim: ayrılmış rakamlarda doğru okuma ortalama {mean}, standart sapma {deviation} puan ({lowest} ile {highest} arası).</numerusform>
        </translation>
    </message>
    <message>
        <source>Report (*.html)</source>
        <translation>Rapor (*.html)</translation>
    </message>
    <message>
        <source>Keras script (*.py)</source>
        <translation>Keras betiği (*.py)</translation>
    </message>
    <message>
        <source>Notebook (*.ipynb)</source>
        <translation>Not defteri (*.ipynb)</translation>
    </message>
    <message>
        <source>{path} cannot be written: a run is written up as .html (a report), .py (a Keras script) or .ipynb (a notebook); choose one of these.</source>
        <translation>{path} yazılamıyor: bir eğitim .html (rapor), .py (Keras betiği) veya .ipynb (not defteri) olarak yazılır; birini seçin.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another folder.</source>
        <translation>{path} yazılamıyor ({reason}); başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>{folder} has no recipe that can be read; choose a run that was trained here.</source>
        <translation>{folder} okunabilen bir tarif içermiyor; burada yapılmış bir eğitim seçin.</translation>
    </message>
    <message>
        <source>{parent} cannot be written to ({reason}); make room there.</source>
        <translation>{parent} içine yazılamıyor ({reason}); orada yer açın.</translation>
    </message>
    <message>
        <source>A training for {folder} is under way already; choose another folder.</source>
        <translation>{folder} için bir eğitim zaten sürüyor; başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>{file} holds no answers to held-out digits; train the network again to have some.</source>
        <translation>{file} ayrılmış rakamlara yanıt içermiyor; yanıtları oluşturmak için ağı yeniden eğitin.</translation>
    </message>
    <message>
        <source>{file} has answers that are no digits; train the network again to have some.</source>
        <translation>{file} rakam olmayan yanıtlar içeriyor; yenilerini oluşturmak için ağı yeniden eğitin.</translation>
    </message>
    <message>
        <source>It diverges: its loss is no number any more. Choose a smaller learning rate.</source>
        <translation>Iraksıyor: kaybı artık bir sayı değil. Daha küçük bir öğrenme hızı seçin.</translation>
    </message>
    <message>
        <source>It diverges: its loss rose from {loss} in epoch {epoch} to {now}. Choose a smaller learning rate.</source>
        <translation>Iraksıyor: kaybı {epoch}. turda {loss} iken {now} oldu. Daha küçük bir öğrenme hızı seçin.</translation>
    </message>
    <message>
        <source>It does not learn: after {epoch} epochs it reads {share} of the digits, hardly more than by guessing. Choose another learning rate.</source>
        <translation>Öğrenmiyor: {epoch} turdan sonra doğru okuma oranı {share}, tahminden ancak biraz iyi. Başka bir öğrenme hızı seçin.</translation>
    </message>
    <message>
        <source>It learns by heart: since epoch {epoch} its loss falls on the digits that it learns from, and rises on those that it does not. Fewer epochs, more dropout or more varied digits help.</source>
        <translation>Ezberliyor: {epoch}. turdan beri kaybı öğrendiği rakamlarda düşüyor, öğrenmediklerinde artıyor. Daha az tur, daha çok dropout veya daha çeşitli rakamlar işe yarar.</translation>
    </message>
    <message numerus="yes">
        <source>{dead} of the {n} units of layer {number} have died: they answer 0 to every held-out digit that was tried. A smaller learning rate keeps more of them alive.</source>
        <translation>
            <numerusform>{number}. katmanın {n} biriminden {dead} tanesi öldü: denenen her ayrılmış rakama 0 yanıtı veriyor. Daha küçük bir öğrenme hızı daha çoğunu canlı tutar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} did not keep how its network looked inside; train it again to see that.</source>
        <translation>{folder} ağının içinin nasıl göründüğünü saklamadı; görmek için yeniden eğitin.</translation>
    </message>
    <message>
        <source>What {folder} kept of the inside of its network is damaged; train it again to see that.</source>
        <translation>{folder} klasörünün ağın içinden sakladığı hasarlı; görmek için yeniden eğitin.</translation>
    </message>
    <message>
        <source>no inside of a network</source>
        <translation>bir ağın içi değil</translation>
    </message>
    <message>
        <source>A name has up to 60 letters, digits, spaces, dots and dashes, and begins with a letter or digit.</source>
        <translation>Bir ad en çok 60 harf, rakam, boşluk, nokta ve tireden oluşur ve bir harf veya rakamla başlar.</translation>
    </message>
    <message>
        <source>There is a model called {name} already; choose another name.</source>
        <translation>{name} adlı bir model zaten var; başka bir ad seçin.</translation>
    </message>
    <message>
        <source>{name} is in use; use another model, and then rename it.</source>
        <translation>{name} kullanılıyor; başka bir model kullanın, sonra adını değiştirin.</translation>
    </message>
    <message>
        <source>{name} cannot be renamed ({reason}); close what has it open.</source>
        <translation>{name} yeniden adlandırılamıyor ({reason}); onu açık tutan programı kapatın.</translation>
    </message>
    <message numerus="yes">
        <source>A note has at most {n} bytes; shorten it.</source>
        <translation>
            <numerusform>Bir not en çok {n} bayt olabilir; kısaltın.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note cannot be kept in {folder} ({reason}); make room there.</source>
        <translation>Not {folder} içinde saklanamıyor ({reason}); orada yer açın.</translation>
    </message>
    <message>
        <source>{folder} is a file; choose a new folder.</source>
        <translation>{folder} bir dosya; yeni bir klasör seçin.</translation>
    </message>
    <message>
        <source>{folder} holds other files than a run of digitpad; choose a new folder.</source>
        <translation>{folder} bir digitpad eğitiminden başka dosyalar içeriyor; yeni bir klasör seçin.</translation>
    </message>
    <message>
        <source>The run cannot be written to {folder} ({reason}); make room or choose another folder.</source>
        <translation>Eğitim {folder} klasörüne yazılamıyor ({reason}); yer açın veya başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>{parent} cannot be read ({reason}); check its permissions.</source>
        <translation>{parent} okunamıyor ({reason}); izinlerini denetleyin.</translation>
    </message>
    <message>
        <source>The history of {folder} is missing or damaged; train it again to have one.</source>
        <translation>{folder} geçmişi eksik veya hasarlı; oluşturmak için yeniden eğitin.</translation>
    </message>
    <message>
        <source>The steps of {folder} are damaged; delete {file}.</source>
        <translation>{folder} adımları hasarlı; {file} dosyasını silin.</translation>
    </message>
    <message>
        <source>The history of {folder} has no epochs; train it again to have one.</source>
        <translation>{folder} geçmişinde tur yok; oluşturmak için yeniden eğitin.</translation>
    </message>
    <message>
        <source>The confusion matrix of {folder} is missing or damaged; train it again to have one.</source>
        <translation>{folder} karışıklık matrisi eksik veya hasarlı; oluşturmak için yeniden eğitin.</translation>
    </message>
    <message>
        <source>no counts of ten digits</source>
        <translation>on rakamın sayımı değil</translation>
    </message>
    <message>
        <source>no epoch, or no share</source>
        <translation>tur değil veya oran değil</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>{folder} silinemiyor ({reason}); elle silin.</translation>
    </message>
    <message>
        <source>There is no run and no folder {named}; `digitpad runs` lists the runs.</source>
        <translation>{named} adlı eğitim veya klasör yok; `digitpad runs` eğitimleri listeler.</translation>
    </message>
    <message>
        <source>{folder} does not say how its network is built ({error}); train on from another one.</source>
        <translation>{folder} ağının nasıl kurulduğunu söylemiyor ({error}); başkasından sürdürün.</translation>
    </message>
    <message>
        <source>{folder} is of a network that is not trained here; train on from another one.</source>
        <translation>{folder} burada eğitilmeyen bir ağa ait; başkasından sürdürün.</translation>
    </message>
    <message>
        <source>No unfinished training of {name} is kept beside {folder}; train it anew.</source>
        <translation>{folder} yanında {name} için bitmemiş eğitim saklı değil; baştan eğitin.</translation>
    </message>
    <message>
        <source>The unfinished training beside {folder} is of {name}, not of {other}; resume that.</source>
        <translation>{folder} yanındaki bitmemiş eğitim {name} için, {other} için değil; onu sürdürün.</translation>
    </message>
    <message>
        <source>The unfinished training beside {folder} differs in its recipe ({list}); train it anew.</source>
        <translation>{folder} yanındaki bitmemiş eğitimin tarifi farklı ({list}); baştan eğitin.</translation>
    </message>
    <message numerus="yes">
        <source>The unfinished training beside {folder} is planned for {n} epochs from its first step on; resume it with --epochs {n}, or leave that out.</source>
        <translation>
            <numerusform>{folder} yanındaki bitmemiş eğitim ilk adımından itibaren {n} tur için planlandı; --epochs {n} ile veya bu seçenek olmadan sürdürün.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The unfinished training beside {folder} has learned {n} epochs already; choose {n} or more.</source>
        <translation>
            <numerusform>{folder} yanındaki bitmemiş eğitim {n} turu zaten öğrendi; {n} veya daha fazlasını seçin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training cannot be kept in {dir} ({reason}); make room and train again.</source>
        <translation>Eğitim {dir} içinde saklanamıyor ({reason}); yer açıp yeniden eğitin.</translation>
    </message>
    <message>
        <source>There is no hand called {name}; add one first.</source>
        <translation>{name} adlı bir el yazısı yok; önce ekleyin.</translation>
    </message>
    <message>
        <source>There is no hand called {name}; choose one of {hands}.</source>
        <translation>{name} adlı bir el yazısı yok; şunlardan birini seçin: {hands}.</translation>
    </message>
    <message>
        <source>There are several hands; choose one of {hands}.</source>
        <translation>Birden çok el yazısı var; şunlardan birini seçin: {hands}.</translation>
    </message>
    <message>
        <source>There are no samples yet; teach the pad, or collect some on the page Samples.</source>
        <translation>Henüz örnek yok; yanıtları düzeltin veya Örnekler sayfasında toplayın.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} hands already; delete one first.</source>
        <translation>
            <numerusform>Zaten {n} el yazısı var; önce birini silin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hand {name} was deleted, maybe in another window; choose another one.</source>
        <translation>{name} el yazısı belki başka bir pencerede silindi; başkasını seçin.</translation>
    </message>
    <message>
        <source>A hand needs a name; type one.</source>
        <translation>El yazısının bir adı olmalı; bir ad yazın.</translation>
    </message>
    <message numerus="yes">
        <source>A hand&apos;s name has at most {n} characters; type a shorter one.</source>
        <translation>
            <numerusform>Bir el yazısının adı en çok {n} karakter olabilir; daha kısasını yazın.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a hand called {name} already; type another name.</source>
        <translation>{name} adlı bir el yazısı zaten var; başka bir ad yazın.</translation>
    </message>
    <message>
        <source>the name has characters that cannot be written</source>
        <translation>adda yazılamayan karakterler var</translation>
    </message>
    <message>
        <source>The hand {name} cannot be kept in {folder} ({why}); make room there.</source>
        <translation>{name} el yazısı {folder} içinde saklanamıyor ({why}); orada yer açın.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) damaged, and renamed, as {aside}; the others are here.</source>
        <translation>
            <numerusform>{folder} içindeki {hand} el yazısının {n} örneği hasarlı ve adı değiştirildi, örneğin {aside}; ötekiler burada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) damaged, and left there, since it cannot be renamed; the others are here.</source>
        <translation>
            <numerusform>{folder} içindeki {hand} el yazısının {n} örneği hasarlı ve adı değiştirilemediği için orada bırakıldı; ötekiler burada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) of a newer version of digitpad, and left there; update digitpad to use them.</source>
        <translation>
            <numerusform>{folder} içindeki {hand} el yazısının {n} örneği digitpad’in daha yeni bir sürümünden ve orada bırakıldı; kullanmak için digitpad’i güncelleyin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) not readable; see that you may read there.</source>
        <translation>
            <numerusform>{folder} içindeki {hand} el yazısının {n} örneği okunamıyor; orayı okuyabildiğinizi denetleyin.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>{file} silinemiyor ({reason}); elle silin.</translation>
    </message>
    <message numerus="yes">
        <source>The hand {name} has {n} samples and may have {most}; there is no room for {count} more, so delete some, or add another hand.</source>
        <translation>
            <numerusform>{name} el yazısında {n} örnek var, {most} olabilir; {count} tane daha sığmaz, bu yüzden birkaçını silin veya başka bir el yazısı ekleyin.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} was deleted, so that nothing more can be learned there; choose another hand.</source>
        <translation>{folder} silindi, bu yüzden orada başka bir şey öğrenilemez; başka bir el yazısı seçin.</translation>
    </message>
    <message>
        <source>A sample cannot be kept in {folder} ({reason}); make room there, or see that you may write there.</source>
        <translation>Örnek {folder} içinde saklanamıyor ({reason}); yer açın veya oraya yazabildiğinizi denetleyin.</translation>
    </message>
    <message>
        <source>{path} holds no samples; name a file that does.</source>
        <translation>{path} örnek içermiyor; içeren bir dosya belirtin.</translation>
    </message>
    <message>
        <source>{path} holds samples that are too large; use a part of it.</source>
        <translation>{path} çok büyük örnekler içeriyor; bir bölümünü kullanın.</translation>
    </message>
    <message>
        <source>{path} is damaged ({error}); get it anew.</source>
        <translation>{path} hasarlı ({error}); yeniden edinin.</translation>
    </message>
    <message>
        <source>{name} in {path} says that it is a {label}; get the file anew.</source>
        <translation>{path} içindeki {name} kendini {label} olarak gösteriyor; dosyayı yeniden edinin.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds {n} samples, and a hand may have {most}; use a part of it.</source>
        <translation>
            <numerusform>{path} {n} örnek içeriyor, bir el yazısında {most} olabilir; bir bölümünü kullanın.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in {path} is of a newer version of digitpad; update it.</source>
        <translation>{path} içindeki {name} daha yeni bir sürümden; digitpad’i güncelleyin.</translation>
    </message>
    <message>
        <source>{name} in {path} is no sample; get the file anew.</source>
        <translation>{path} içindeki {name} bir örnek değil; dosyayı yeniden edinin.</translation>
    </message>
    <message>
        <source>{path} does not say which digit its ink is; give each traceGroup an annotation of the type &quot;truth&quot;.</source>
        <translation>{path} mürekkebinin hangi rakam olduğunu söylemiyor; her traceGroup’a “truth” türünde bir açıklama verin.</translation>
    </message>
    <message>
        <source>{path} says of its ink what is no digit ({label}); give each traceGroup an annotation of the type &quot;truth&quot;.</source>
        <translation>{path} mürekkebini rakam olmayan bir şeyle etiketliyor ({label}); her traceGroup’a “truth” türünde bir açıklama verin.</translation>
    </message>
    <message>
        <source>{path} is too large ({error}); use a part of it.</source>
        <translation>{path} çok büyük ({error}); bir bölümünü kullanın.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); check the name.</source>
        <translation>{path} okunamıyor ({reason}); adı denetleyin.</translation>
    </message>
    <message>
        <source>{path} is no InkML ({error}); get the file anew.</source>
        <translation>{path} InkML değil ({error}); dosyayı yeniden edinin.</translation>
    </message>
    <message>
        <source>{path} defines entities, which no ink needs; get the file anew.</source>
        <translation>{path} hiçbir mürekkebe gerekmeyen varlıklar tanımlıyor; dosyayı yeniden edinin.</translation>
    </message>
    <message>
        <source>A trace in {path} is not understood: {what}; get the file anew.</source>
        <translation>{path} içindeki bir iz anlaşılmıyor: {what}; dosyayı yeniden edinin.</translation>
    </message>
    <message>
        <source>{path} has no suffix of a format; name it as {names}.</source>
        <translation>{path} bir biçimin uzantısını taşımıyor; {names} gibi adlandırın.</translation>
    </message>
    <message>
        <source>There are no samples to export; add some first.</source>
        <translation>Dışa aktarılacak örnek yok; önce ekleyin.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another place.</source>
        <translation>{path} yazılamıyor ({reason}); başka bir yer seçin.</translation>
    </message>
    <message>
        <source>None of the samples has strokes; export them as a zip file or as npz.</source>
        <translation>Örneklerin hiçbirinde çizgi yok; zip veya npz dosyası olarak dışa aktarın.</translation>
    </message>
    <message numerus="yes">
        <source>The hand {name} has {n} samples, too few to be learned for good; collect {least} or more.</source>
        <translation>
            <numerusform>{name} el yazısında {n} örnek var, kalıcı öğrenmek için çok az; {least} veya daha fazlasını toplayın.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>İptal edildi; hiçbir şey saklanmadı.</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Bir rakam çizin</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>Draw a digit here with the mouse, a stylus, a finger, or the keys: the space bar puts the pen down and lifts it, the arrows move it.</source>
        <translation>Buraya fareyle, ekran kalemiyle, parmakla veya tuşlarla bir rakam çizin: boşluk tuşu kalemi indirir ve kaldırır, ok tuşları hareket ettirir.</translation>
    </message>
    <message>
        <source>&amp;Next number after a pause</source>
        <translation>Duraklamadan sonra &amp;sıradaki sayı</translation>
    </message>
    <message>
        <source>Pause of &amp;{seconds} s</source>
        <translation>&amp;{seconds} sn duraklama</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>&amp;Kalem</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Silgi</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>&amp;Daha ince</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>Daha ka&amp;lın</translation>
    </message>
    <message>
        <source>&amp;Only the stylus draws, not fingers</source>
        <translation>Parmaklar değil, &amp;yalnızca ekran kalemi çizer</translation>
    </message>
    <message>
        <source>&amp;Pressure widens the line</source>
        <translation>&amp;Basınç çizgiyi kalınlaştırır</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Kalem kalınlığı</translation>
    </message>
    <message>
        <source>Pen width ([ and ])</source>
        <translation>Kalem kalınlığı ([ ve ])</translation>
    </message>
    <message>
        <source>{tool} ({key})</source>
        <translation>{tool} ({key})</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>&amp;Undo stroke</source>
        <translation>Çizgiyi &amp;geri al</translation>
    </message>
    <message>
        <source>&amp;Redo stroke</source>
        <translation>Çizgiyi &amp;yinele</translation>
    </message>
    <message>
        <source>&amp;Undo erasing</source>
        <translation>Silmeyi &amp;geri al</translation>
    </message>
    <message>
        <source>&amp;Redo erasing</source>
        <translation>Silmeyi &amp;yinele</translation>
    </message>
    <message>
        <source>&amp;Undo clearing</source>
        <translation>Temizlemeyi &amp;geri al</translation>
    </message>
    <message>
        <source>&amp;Redo clearing</source>
        <translation>Temizlemeyi &amp;yinele</translation>
    </message>
    <message>
        <source>&amp;Undo opening the image</source>
        <translation>Görüntü açmayı &amp;geri al</translation>
    </message>
    <message>
        <source>&amp;Redo opening the image</source>
        <translation>Görüntü açmayı &amp;yinele</translation>
    </message>
    <message>
        <source>&amp;Undo showing the digit</source>
        <translation>Rakam göstermeyi &amp;geri al</translation>
    </message>
    <message>
        <source>&amp;Redo showing the digit</source>
        <translation>Rakam göstermeyi &amp;yinele</translation>
    </message>
    <message>
        <source>&amp;Undo bringing back</source>
        <translation>Geri getirmeyi &amp;geri al</translation>
    </message>
    <message>
        <source>&amp;Redo bringing back</source>
        <translation>Geri getirmeyi &amp;yinele</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tam ekran</translation>
    </message>
    <message>
        <source>Reveal (R)</source>
        <translation>Göster (R)</translation>
    </message>
    <message>
        <source>Right (Y)</source>
        <translation>Doğru (Y)</translation>
    </message>
    <message>
        <source>Wrong (X)</source>
        <translation>Yanlış (X)</translation>
    </message>
    <message>
        <source>Network: {right} of {asked} right</source>
        <translation>Ağ: {asked} içinden {right} doğru</translation>
    </message>
    <message>
        <source>A drawing pad that recognises handwritten digits and numbers while they are drawn, shows what the network sees and why it answers so, and trains networks of your own.</source>
        <translation>Elle yazılan rakam ve sayıları çizilirken tanıyan, ağın ne gördüğünü ve neden öyle yanıtladığını gösteren ve kendi ağlarınızı eğiten bir çizim defteri.</translation>
    </message>
    <message>
        <source>What reads your drawings</source>
        <translation>Çizimlerinizi okuyan</translation>
    </message>
    <message>
        <source>There is no network in use.</source>
        <translation>Kullanılan ağ yok.</translation>
    </message>
    <message>
        <source>About digitpad</source>
        <translation>digitpad hakkında</translation>
    </message>
    <message>
        <source>&amp;Licences of its components…</source>
        <translation>Bileşenlerinin &amp;lisansları…</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the MIT licence.</source>
        <translation>Sürüm {version}. MIT lisanslı özgür yazılım.</translation>
    </message>
    <message>
        <source>Draw a digit to follow it step by step</source>
        <translation>Adım adım izlemek için bir rakam çizin</translation>
    </message>
    <message>
        <source>There is no model; see the main window</source>
        <translation>Model yok; ana pencereye bakın</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Nasıl çalışır</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Adımlar</translation>
    </message>
    <message>
        <source>Step {number}: {title}</source>
        <translation>{number}. adım: {title}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisanslar</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Lisans metni</translation>
    </message>
    <message>
        <source>Components of the program</source>
        <translation>Programın bileşenleri</translation>
    </message>
    <message>
        <source>{row} cannot be read ({reason}); install digitpad again.</source>
        <translation>{row} okunamıyor ({reason}); digitpad’i yeniden kurun.</translation>
    </message>
    <message>
        <source>Draw with the keys</source>
        <translation>Tuşlarla çizme</translation>
    </message>
    <message>
        <source>Space puts the pen down and lifts it</source>
        <translation>Boşluk kalemi indirir ve kaldırır</translation>
    </message>
    <message>
        <source>Arrows move it, with Shift in small steps</source>
        <translation>Oklar hareket ettirir, Shift ile küçük adımlarla</translation>
    </message>
    <message>
        <source>Full screen, messages</source>
        <translation>Tam ekran, iletiler</translation>
    </message>
    <message>
        <source>Esc leaves it, and takes them away</source>
        <translation>Esc tam ekrandan çıkar ve iletileri kaldırır</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Bu ne?</translation>
    </message>
    <message>
        <source>R reveals the answer; Y if it was right, X if it was wrong</source>
        <translation>R yanıtı gösterir; doğruysa Y, yanlışsa X</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt</source>
        <translation>Ctrl veya Alt olmadan tuşlar</translation>
    </message>
    <message>
        <source>The menu View switches them off</source>
        <translation>Görünüm menüsü bunları kapatır</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Silme</translation>
    </message>
    <message>
        <source>Right mouse button, eraser end of the stylus</source>
        <translation>Farenin sağ düğmesi, ekran kaleminin silgi ucu</translation>
    </message>
    <message>
        <source>The menu View switches them on</source>
        <translation>Görünüm menüsü bunları açar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.gif *.svg)</source>
        <translation>Görüntüler (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.gif *.svg)</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>Hareketli GIF (*.gif)</translation>
    </message>
    <message>
        <source>Animated PNG (*.png)</source>
        <translation>Hareketli PNG (*.png)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG görüntüsü (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG çizimi (*.svg)</translation>
    </message>
    <message>
        <source>Open an image</source>
        <translation>Görüntü aç</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Çizimi kaydet</translation>
    </message>
    <message>
        <source>Save an animation</source>
        <translation>Animasyon kaydet</translation>
    </message>
    <message>
        <source>&amp;Take the digit alone</source>
        <translation>Yalnızca bu &amp;rakamı al</translation>
    </message>
    <message>
        <source>&amp;Save the drawing…</source>
        <translation>Çizimi &amp;kaydet…</translation>
    </message>
    <message>
        <source>&amp;Copy the drawing</source>
        <translation>Çizimi k&amp;opyala</translation>
    </message>
    <message>
        <source>Save an &amp;animation…</source>
        <translation>&amp;Animasyon kaydet…</translation>
    </message>
    <message>
        <source>Replay the d&amp;rawing</source>
        <translation>Çizimi yeniden &amp;oynat</translation>
    </message>
    <message>
        <source>Copy the &amp;digit</source>
        <translation>&amp;Rakamı kopyala</translation>
    </message>
    <message>
        <source>Copy the digit &amp;image</source>
        <translation>Rakam &amp;görüntüsünü kopyala</translation>
    </message>
    <message>
        <source>&amp;Open an image…</source>
        <translation>Görüntü &amp;aç…</translation>
    </message>
    <message>
        <source>&amp;Paste an image</source>
        <translation>Görüntü &amp;yapıştır</translation>
    </message>
    <message>
        <source>The drawing was saved as {path}.</source>
        <translation>Çizim {path} olarak kaydedildi.</translation>
    </message>
    <message>
        <source>The pasted image</source>
        <translation>Yapıştırılan görüntü</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>{name} açılıyor…</translation>
    </message>
    <message>
        <source>Opening the pasted image…</source>
        <translation>Yapıştırılan görüntü açılıyor…</translation>
    </message>
    <message numerus="yes">
        <source>{n} more could not be opened either.</source>
        <translation>
            <numerusform>{n} tane daha açılamadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard is empty; copy an image and paste again.</source>
        <translation>Pano boş; bir görüntü kopyalayıp yeniden yapıştırın.</translation>
    </message>
    <message>
        <source>{address} is not on this computer; save the image and open it.</source>
        <translation>{address} bu bilgisayarda değil; görüntüyü kaydedip açın.</translation>
    </message>
    <message>
        <source>There is text, not an image; copy an image, or open a file that holds one.</source>
        <translation>Görüntü değil metin var; bir görüntü kopyalayın veya görüntü içeren bir dosya açın.</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since an animation is a GIF or a PNG; name it {stem}.gif.</source>
        <translation>{path} kaydedilemiyor, çünkü animasyon GIF veya PNG olur; adını {stem}.gif yapın.</translation>
    </message>
    <message>
        <source>{path} cannot be saved ({reason}); choose another folder.</source>
        <translation>{path} kaydedilemiyor ({reason}); başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since a drawing is a PNG or an SVG; name it {stem}.png.</source>
        <translation>{path} kaydedilemiyor, çünkü çizim PNG veya SVG olur; adını {stem}.png yapın.</translation>
    </message>
    <message>
        <source>Reading the network…</source>
        <translation>Ağ okunuyor…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Geri (Esc)</translation>
    </message>
    <message>
        <source>Click a layer to see it larger.</source>
        <translation>Büyük görmek için bir katmana tıklayın.</translation>
    </message>
    <message>
        <source>These are its first layers.</source>
        <translation>Bunlar ilk katmanları.</translation>
    </message>
    <message>
        <source>{title}. Pixel {unit}: {output}</source>
        <translation>{title}. Piksel {unit}: {output}</translation>
    </message>
    <message>
        <source>{title}. Unit {unit}: {output}. Click a unit to see its sum.</source>
        <translation>{title}. Birim {unit}: {output}. Toplamını görmek için bir birime tıklayın.</translation>
    </message>
    <message>
        <source>{title}. Unit {unit}: {output}</source>
        <translation>{title}. Birim {unit}: {output}</translation>
    </message>
    <message>
        <source>The layers of the network</source>
        <translation>Ağın katmanları</translation>
    </message>
    <message>
        <source>Its weights: blue adds, orange takes away</source>
        <translation>Ağırlıkları: mavi ekler, turuncu çıkarır</translation>
    </message>
    <message>
        <source>The digits that excite it most</source>
        <translation>Onu en çok uyaran rakamlar</translation>
    </message>
    <message>
        <source>Its sum for this drawing</source>
        <translation>Bu çizim için toplamı</translation>
    </message>
    <message>
        <source>It is no single sum: it is a filter that passes over all places of the image.</source>
        <translation>Tek bir toplam değil: görüntünün her yerinden geçen bir filtre.</translation>
    </message>
    <message>
        <source>all others {others}</source>
        <translation>tüm ötekiler {others}</translation>
    </message>
    <message>
        <source>bias {bias}</source>
        <translation>yanlılık {bias}</translation>
    </message>
    <message>
        <source>together {total}</source>
        <translation>toplam {total}</translation>
    </message>
    <message>
        <source>after {activation}: {output}</source>
        <translation>{activation} sonrası: {output}</translation>
    </message>
    <message>
        <source>{value} × {weight} = {product}, from pixel {at}</source>
        <translation>{value} × {weight} = {product}, {at} pikselinden</translation>
    </message>
    <message>
        <source>{value} × {weight} = {product}, from unit {at}</source>
        <translation>{value} × {weight} = {product}, {at} biriminden</translation>
    </message>
    <message>
        <source>The weights of the unit as a picture</source>
        <translation>Birimin ağırlıkları, görüntü olarak</translation>
    </message>
    <message>
        <source>The digits that excite the unit most</source>
        <translation>Birimi en çok uyaran rakamlar</translation>
    </message>
    <message>
        <source>A layer of this network gives answers that are no numbers; use another model.</source>
        <translation>Bu ağın bir katmanı sayı olmayan yanıtlar veriyor; başka bir model kullanın.</translation>
    </message>
    <message>
        <source>&amp;Biases off</source>
        <translation>&amp;Yanlılıklar kapalı</translation>
    </message>
    <message>
        <source>Noise in the weights</source>
        <translation>Ağırlıklarda gürültü</translation>
    </message>
    <message>
        <source>Noise in the weights, up to twice their own spread</source>
        <translation>Ağırlıklarda gürültü, kendi yayılımlarının iki katına dek</translation>
    </message>
    <message>
        <source>Bits of each weight</source>
        <translation>Her ağırlığın bit sayısı</translation>
    </message>
    <message>
        <source>all bits</source>
        <translation>tüm bitler</translation>
    </message>
    <message numerus="yes">
        <source>{n} bit(s)</source>
        <translation>
            <numerusform>{n} bit</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Silence</source>
        <translation>&amp;Sustur</translation>
    </message>
    <message>
        <source>Pass over units with the button down to silence them</source>
        <translation>Susturmak için düğme basılıyken birimlerin üstünden geçin</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Geri yükle</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Gürültü</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>ölçülüyor…</translation>
    </message>
    <message numerus="yes">
        <source>reads {share} of {n} digit(s)</source>
        <translation>
            <numerusform>{n} rakamda doğru okuma {share}</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>This is an {digit}</source>
        <translation>Bu bir {digit}</translation>
    </message>
    <message>
        <source>This is a {digit}</source>
        <translation>Bu bir {digit}</translation>
    </message>
    <message>
        <source>This is an &amp;{digit}</source>
        <translation>Bu bir &amp;{digit}</translation>
    </message>
    <message>
        <source>This is a &amp;{digit}</source>
        <translation>Bu bir &amp;{digit}</translation>
    </message>
    <message>
        <source>Draw an {digit}</source>
        <translation>Bir {digit} çizin</translation>
    </message>
    <message>
        <source>Draw a {digit}</source>
        <translation>Bir {digit} çizin</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>dün</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>&amp;Sistemle aynı</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Açık</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Koyu</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>The sentences of {language} cannot be read; install digitpad again.</source>
        <translation>{language} cümleleri okunamıyor; digitpad’i yeniden kurun.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Dersler</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Ayrıl (Esc)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Ders</translation>
    </message>
    <message>
        <source>What a pixel is</source>
        <translation>Piksel nedir</translation>
    </message>
    <message>
        <source>Draw a 1 on the canvas, as you usually write it.</source>
        <translation>Kâğıda, her zaman yazdığınız gibi bir 1 çizin.</translation>
    </message>
    <message>
        <source>You drew a line. The program reads it as a 1, but it does not see your line: it sees a small image.</source>
        <translation>Bir çizgi çizdiniz. Program onu 1 diye okuyor, ama çizginizi görmüyor: küçük bir görüntü görüyor.</translation>
    </message>
    <message>
        <source>Press F2, or choose How it works in the Help menu, to see how your line becomes that image.</source>
        <translation>Çizginizin o görüntüye nasıl dönüştüğünü görmek için F2’ye basın veya Yardım menüsünde “Nasıl çalışır” komutunu seçin.</translation>
    </message>
    <message>
        <source>Your ink is cut out, made smaller and put into the middle of 28 × 28 little squares. Each is a pixel.</source>
        <translation>Mürekkebiniz kesilir, küçültülür ve 28 × 28 küçük karenin ortasına konur. Her biri bir pikseldir.</translation>
    </message>
    <message>
        <source>Close that window, and press F3 to look inside the network.</source>
        <translation>O pencereyi kapatın ve ağın içine bakmak için F3’e basın.</translation>
    </message>
    <message>
        <source>The image stands at the top. It is all that the network ever gets.</source>
        <translation>Görüntü en üstte. Ağın aldığı tek şey o.</translation>
    </message>
    <message>
        <source>Click the image at the top of the pane to see it larger.</source>
        <translation>Büyük görmek için bölmenin üstündeki görüntüye tıklayın.</translation>
    </message>
    <message>
        <source>There are 784 pixels. Each is nothing but a number: 0 where there is no ink, and 1 where it is darkest.</source>
        <translation>784 piksel var. Her biri yalnızca bir sayı: mürekkep olmayan yerde 0, en koyu yerde 1.</translation>
    </message>
    <message>
        <source>Move the pointer over the image until it is on a bright pixel, and read its number above.</source>
        <translation>İşaretçiyi görüntünün üstünde parlak bir piksele dek gezdirin ve üstteki sayısını okuyun.</translation>
    </message>
    <message>
        <source>That number is above 0.5, so there is ink. 784 such numbers are a digit to the network.</source>
        <translation>O sayı 0,5’ten büyük, yani orada mürekkep var. Ağ için bir rakam böyle 784 sayıdır.</translation>
    </message>
    <message>
        <source>A unit</source>
        <translation>Bir birim</translation>
    </message>
    <message>
        <source>Draw a 3 on the canvas.</source>
        <translation>Kâğıda bir 3 çizin.</translation>
    </message>
    <message>
        <source>The network has read 784 numbers as a 3. The smallest part of it that does any reading is a unit.</source>
        <translation>Ağ 784 sayıyı 3 diye okudu. Okuma yapan en küçük parçası birimdir.</translation>
    </message>
    <message>
        <source>Press F3 to look inside the network.</source>
        <translation>Ağın içine bakmak için F3’e basın.</translation>
    </message>
    <message>
        <source>Every dot below the image is a unit. The brighter it is, the more your drawing excites it.</source>
        <translation>Görüntünün altındaki her nokta bir birimdir. Ne kadar parlaksa çiziminiz onu o kadar uyarıyor.</translation>
    </message>
    <message>
        <source>Click the first layer, just below the image.</source>
        <translation>Görüntünün hemen altındaki ilk katmana tıklayın.</translation>
    </message>
    <message>
        <source>Each of these units looks at the whole image, and each looks for something else.</source>
        <translation>Bu birimlerin her biri tüm görüntüye bakar ve her biri başka bir şey arar.</translation>
    </message>
    <message>
        <source>Click a bright unit.</source>
        <translation>Parlak bir birime tıklayın.</translation>
    </message>
    <message>
        <source>The picture shows what it looks for: blue where it likes ink, orange where it does not. Below is its sum: each number it gets, times a weight, added up.</source>
        <translation>Resim ne aradığını gösterir: mürekkebi sevdiği yer mavi, sevmediği yer turuncu. Altında toplamı var: aldığı her sayı bir ağırlıkla çarpılır, hepsi toplanır.</translation>
    </message>
    <message>
        <source>Now draw another digit, and watch the sum of this unit while you draw.</source>
        <translation>Şimdi başka bir rakam çizin ve çizerken bu birimin toplamını izleyin.</translation>
    </message>
    <message>
        <source>The weights stay the same; only the numbers change. A unit is a sum, and nothing more.</source>
        <translation>Ağırlıklar aynı kalır; yalnızca sayılar değişir. Birim bir toplamdır, başka bir şey değil.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Katmanlar</translation>
    </message>
    <message>
        <source>Draw a 7 on the canvas.</source>
        <translation>Kâğıda bir 7 çizin.</translation>
    </message>
    <message>
        <source>No single unit could read that. The units work in layers, one after the other.</source>
        <translation>Bunu tek bir birim okuyamazdı. Birimler katmanlar hâlinde, birbiri ardınca çalışır.</translation>
    </message>
    <message>
        <source>Look inside with F3, and click the last layer, at the bottom.</source>
        <translation>F3 ile içine bakın ve en alttaki son katmana tıklayın.</translation>
    </message>
    <message>
        <source>There are ten units here, one for each digit. The brightest is the answer.</source>
        <translation>Burada her rakam için bir tane, on birim var. En parlağı yanıttır.</translation>
    </message>
    <message>
        <source>Press Esc in the pane, or Back, until you see the whole network again.</source>
        <translation>Tüm ağı yeniden görene dek bölmede Esc’e veya Geri’ye basın.</translation>
    </message>
    <message>
        <source>The lines show which units had the most to say. Each layer looks only at the one above it, never at your ink.</source>
        <translation>Çizgiler en çok söz sahibi birimleri gösterir. Her katman yalnızca üstündekine bakar, mürekkebinize asla.</translation>
    </message>
    <message>
        <source>Click a layer in the middle, and switch its biases off.</source>
        <translation>Ortadaki bir katmana tıklayın ve yanlılıklarını kapatın.</translation>
    </message>
    <message>
        <source>A bias is where a unit&apos;s sum begins. You have just broken the network a little; see how many digits it still reads.</source>
        <translation>Yanlılık, bir birimin toplamının başladığı yerdir. Ağı az önce biraz bozdunuz; kaç rakamı hâlâ okuduğuna bakın.</translation>
    </message>
    <message>
        <source>Press Restore.</source>
        <translation>Geri yükle’ye basın.</translation>
    </message>
    <message>
        <source>All is as it was. What a layer passes on is all that the next one knows.</source>
        <translation>Her şey eskisi gibi. Bir katmanın ilettiği, sonrakinin bildiği her şeydir.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Öğrenme</translation>
    </message>
    <message>
        <source>Draw any digit on the canvas. You will watch a new network learn to read it.</source>
        <translation>Kâğıda herhangi bir rakam çizin. Yeni bir ağın onu okumayı öğrenmesini izleyeceksiniz.</translation>
    </message>
    <message>
        <source>Keep this drawing. The network that you are going to train has never seen it.</source>
        <translation>Bu çizimi silmeyin. Eğiteceğiniz ağ onu hiç görmedi.</translation>
    </message>
    <message>
        <source>Open the Train page with Ctrl+2.</source>
        <translation>Ctrl+2 ile Eğit sayfasını açın.</translation>
    </message>
    <message>
        <source>Here networks are made. A new one has random weights, and knows nothing.</source>
        <translation>Ağlar burada yapılır. Yeni bir ağın ağırlıkları rastgeledir, hiçbir şey bilmez.</translation>
    </message>
    <message>
        <source>Choose Inside, the last of the four views.</source>
        <translation>Dört görünümün sonuncusu olan İç yapı’yı seçin.</translation>
    </message>
    <message>
        <source>This is where you will see the weights change.</source>
        <translation>Ağırlıkların değişmesini burada göreceksiniz.</translation>
    </message>
    <message>
        <source>Press Train, and wait until the first epoch is over.</source>
        <translation>Eğit’e basın ve ilk tur bitene dek bekleyin.</translation>
    </message>
    <message>
        <source>In an epoch the network sees every training digit once. After each wrong answer, every weight moves a little, so that the answer would have been less wrong.</source>
        <translation>Bir turda ağ her eğitim rakamını bir kez görür. Her yanlış yanıttan sonra her ağırlık, yanıtı daha az yanlış kılacak yönde biraz kayar.</translation>
    </message>
    <message>
        <source>Drag the slider all the way back, to before the first epoch.</source>
        <translation>Sürgüyü en başa, ilk turdan öncesine sürükleyin.</translation>
    </message>
    <message>
        <source>This is how it began: noise. Drag it forward again, and see shapes come out of it, and your digit being read.</source>
        <translation>Böyle başladı: gürültü. Yeniden ileri sürükleyin; içinden biçimlerin çıktığını ve rakamınızın okunduğunu görün.</translation>
    </message>
    <message>
        <source>Learning by heart</source>
        <translation>Ezberleme</translation>
    </message>
    <message>
        <source>A network is good if it reads digits that it has never seen. That is not the same as learning its lessons by heart.</source>
        <translation>Bir ağ, hiç görmediği rakamları okuyorsa iyidir. Bu, derslerini ezberlemekle aynı şey değildir.</translation>
    </message>
    <message>
        <source>Choose the preset custom, so that you can set everything yourself.</source>
        <translation>Her şeyi kendiniz ayarlamak için custom hazır ayarını seçin.</translation>
    </message>
    <message>
        <source>A large network has room to learn by heart. Give it 512 units, if you like.</source>
        <translation>Büyük bir ağın ezberlemeye yeri vardır. İsterseniz ona 512 birim verin.</translation>
    </message>
    <message>
        <source>Set Epochs to 10 or more.</source>
        <translation>Turlar’ı 10 veya daha fazla yapın.</translation>
    </message>
    <message>
        <source>The longer it learns the same digits, the better it knows just those.</source>
        <translation>Aynı rakamları ne kadar uzun süre öğrenirse, yalnızca onları o kadar iyi tanır.</translation>
    </message>
    <message>
        <source>Press Train.</source>
        <translation>Eğit’e basın.</translation>
    </message>
    <message>
        <source>Some digits are held out: it never learns from them, so they show how well it really reads.</source>
        <translation>Bazı rakamlar ayrılır: onlardan hiç öğrenmez, bu yüzden gerçekte ne kadar iyi okuduğunu onlar gösterir.</translation>
    </message>
    <message>
        <source>Choose Curves, and watch the dashed line and the solid line of the loss.</source>
        <translation>Eğriler’i seçin ve kaybın kesikli ve düz çizgisini izleyin.</translation>
    </message>
    <message>
        <source>Dashed is for the digits it learns from, solid for those held out. When the dashed line falls and the solid one does not, it learns by heart.</source>
        <translation>Kesikli olan öğrendiği rakamlar, düz olan ayrılanlar için. Kesikli düşer de düz düşmezse ezberliyor.</translation>
    </message>
    <message>
        <source>Why it errs</source>
        <translation>Neden yanılır</translation>
    </message>
    <message>
        <source>Draw a digit on the canvas.</source>
        <translation>Kâğıda bir rakam çizin.</translation>
    </message>
    <message>
        <source>The network has an answer. Whether it is right or wrong, there are reasons for it in your ink.</source>
        <translation>Ağın bir yanıtı var. Doğru olsun yanlış olsun, nedenleri mürekkebinizde.</translation>
    </message>
    <message>
        <source>Press W to see them.</source>
        <translation>Görmek için W’ye basın.</translation>
    </message>
    <message>
        <source>Blue ink speaks for the answer, orange ink against it.</source>
        <translation>Mavi mürekkep yanıtı destekler, turuncu mürekkep ona karşıdır.</translation>
    </message>
    <message>
        <source>Click another digit&apos;s bar to ask why it is not that one.</source>
        <translation>Neden o olmadığını sormak için başka bir rakamın çubuğuna tıklayın.</translation>
    </message>
    <message>
        <source>Now blue ink is what makes it the one and not the other.</source>
        <translation>Şimdi mavi mürekkep, onu öteki rakam değil de bu rakam yapan mürekkeptir.</translation>
    </message>
    <message>
        <source>Draw a digit that could be two: a 4 that is nearly a 9, or a 1 that is nearly a 7.</source>
        <translation>İki rakam olabilecek bir şey çizin: neredeyse 9 olan bir 4 veya neredeyse 7 olan bir 1.</translation>
    </message>
    <message>
        <source>It hesitates, as a person would: it has seen both digits drawn like this, and gives both answers.</source>
        <translation>Bir insan gibi duraksar: iki rakamın da böyle çizildiğini görmüştür ve iki yanıtı da verir.</translation>
    </message>
    <message>
        <source>Take the eraser with E, and rub out the ink that speaks for the wrong one.</source>
        <translation>E ile silgiyi alın ve yanlış olanı destekleyen mürekkebi silin.</translation>
    </message>
    <message>
        <source>A network errs where your digit looks like others it has learned. It has never seen your hand before.</source>
        <translation>Bir ağ, rakamınız öğrendiği başkalarına benzediğinde yanılır. El yazınızı daha önce hiç görmemişti.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Tamam.</translation>
    </message>
    <message>
        <source>You have finished this lesson.</source>
        <translation>Bu dersi bitirdiniz.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Sonraki ders</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ayrıl</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Adım {step} / {steps}</translation>
    </message>
    <message>
        <source>Pen down</source>
        <translation>Kalem indirildi</translation>
    </message>
    <message>
        <source>Pen up</source>
        <translation>Kalem kaldırıldı</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Kullan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Use the bundled model</source>
        <translation>Birlikte gelen modeli kullan</translation>
    </message>
    <message>
        <source>The last drawings will appear here.</source>
        <translation>Son çizimler burada görünecek.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>The last drawings. The arrow keys move between them, Enter brings one back.</source>
        <translation>Son çizimler. Ok tuşları aralarında dolaşır, Enter birini geri getirir.</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Geri getir</translation>
    </message>
    <message>
        <source>{answer}, drawn {time}</source>
        <translation>{answer}, çizim zamanı {time}</translation>
    </message>
    <message>
        <source>No digit, drawn {time}</source>
        <translation>Rakam yok, çizim zamanı {time}</translation>
    </message>
    <message>
        <source>Bring back ({time})</source>
        <translation>Geri getir ({time})</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Geçmiş</translation>
    </message>
    <message>
        <source>&amp;Empty the history…</source>
        <translation>Geçmişi &amp;boşalt…</translation>
    </message>
    <message>
        <source>Empty the history</source>
        <translation>Geçmişi boşalt</translation>
    </message>
    <message>
        <source>Delete the drawings in the history?</source>
        <translation>Geçmişteki çizimler silinsin mi?</translation>
    </message>
    <message>
        <source>They are deleted from disk at once, and cannot be brought back.</source>
        <translation>Diskten hemen silinirler ve geri getirilemezler.</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Boşalt</translation>
    </message>
    <message numerus="yes">
        <source>{n} drawing(s) (is|are) damaged in {path}, and kept in {aside}; the others are here.</source>
        <translation>
            <numerusform>{path} içinde {n} çizim hasarlı ve {aside} içinde saklandı; ötekiler burada.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is damaged in part ({what}); it was copied to {aside}, and the rest is still used.</source>
        <translation>{path} kısmen hasarlı ({what}); {aside} dosyasına kopyalandı ve kalanı hâlâ kullanılıyor.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Temizle</translation>
    </message>
    <message>
        <source>Empty the canvas (Delete)</source>
        <translation>Kâğıdı boşalt (Delete)</translation>
    </message>
    <message>
        <source>Play answers as t&amp;ones</source>
        <translation>Yanıtları n&amp;ota olarak çal</translation>
    </message>
    <message>
        <source>Single-&amp;key shortcuts</source>
        <translation>&amp;Tek tuşlu kısayollar</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Neden</translation>
    </message>
    <message>
        <source>Show what speaks for the answer, and what against it (W)</source>
        <translation>Yanıtı neyin desteklediğini, neyin ona karşı olduğunu göster (W)</translation>
    </message>
    <message>
        <source>Look &amp;inside</source>
        <translation>&amp;İçine bak</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Dersler</translation>
    </message>
    <message>
        <source>&amp;Present: what is it?</source>
        <translation>&amp;Sunum: bu ne?</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çıkış</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <comment>menu</comment>
        <translation>Çi&amp;zim</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;How it works</source>
        <translation>&amp;Nasıl çalışır</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Klavye kısayolları</translation>
    </message>
    <message>
        <source>&amp;About digitpad</source>
        <translation>digitpad &amp;hakkında</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>The export is run on 1,000 digits in its own runtime, and kept only if it reads them as the model does.</source>
        <translation>Dışa aktarılan, kendi çalışma ortamında 1.000 rakamla çalıştırılır ve ancak modelle aynı okuyorsa saklanır.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Modeli dışa aktar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>{format} ({suffix})</source>
        <translation>{format} ({suffix})</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>klasör</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>&amp;Yerini seç…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Biçim</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Dışa aktarma yeri</translation>
    </message>
    <message>
        <source>New file:</source>
        <translation>Yeni dosya:</translation>
    </message>
    <message>
        <source>New folder:</source>
        <translation>Yeni klasör:</translation>
    </message>
    <message>
        <source>The model {folder} comes from elsewhere; it is being tried in a separate process…</source>
        <translation>{folder} modeli başka yerden geliyor; ayrı bir süreçte deneniyor…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>Bu modeli &amp;kullan</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Dışa aktar…</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Hasarlı</translation>
    </message>
    <message>
        <source>Learns a hand by</source>
        <translation>El yazısını öğrenme yolu</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Kullanımda</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Model</translation>
    </message>
    <message>
        <source>&amp;Models and their cards…</source>
        <translation>&amp;Modeller ve kartları…</translation>
    </message>
    <message>
        <source>&amp;Export the model in use…</source>
        <translation>Kullanılan modeli &amp;dışa aktar…</translation>
    </message>
    <message>
        <source>&amp;Import a network…</source>
        <translation>Ağ &amp;içe aktar…</translation>
    </message>
    <message>
        <source>Import a network</source>
        <translation>Ağ içe aktar</translation>
    </message>
    <message>
        <source>Networks ({networks});;All files (*)</source>
        <translation>Ağlar ({networks});;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Another conversion is under way; wait until it is done.</source>
        <translation>Başka bir dönüştürme sürüyor; bitmesini bekleyin.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Draw</source>
        <comment>page</comment>
        <translation>Çiz</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>page</comment>
        <translation>Eğit</translation>
    </message>
    <message>
        <source>Samples</source>
        <comment>page</comment>
        <translation>Örnekler</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <comment>page</comment>
        <translation>&amp;Çiz</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <comment>page</comment>
        <translation>&amp;Eğit</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>&amp;Örnekler</translation>
    </message>
    <message>
        <source>A network is being trained. End the training and close digitpad?</source>
        <translation>Bir ağ eğitiliyor. Eğitim bitirilip digitpad kapatılsın mı?</translation>
    </message>
    <message>
        <source>Stop it first to keep its best epoch.</source>
        <translation>En iyi turunu saklamak için önce durdurun.</translation>
    </message>
    <message>
        <source>&amp;End and close</source>
        <translation>&amp;Bitir ve kapat</translation>
    </message>
    <message>
        <source>No digit yet</source>
        <translation>Henüz rakam yok</translation>
    </message>
    <message>
        <source>Click a digit to see its probabilities.</source>
        <translation>Olasılıklarını görmek için bir rakama tıklayın.</translation>
    </message>
    <message>
        <source>The answer will appear here.</source>
        <translation>Yanıt burada görünecek.</translation>
    </message>
    <message>
        <source>Is this a digit: {share}</source>
        <translation>Bu bir rakam mı: {share}</translation>
    </message>
    <message>
        <source>Predicted digit: {text}</source>
        <translation>Okunan rakam: {text}</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Rakam değil</translation>
    </message>
    <message>
        <source>Predicted number: {number}, {signs}</source>
        <translation>Okunan sayı: {number}, {signs}</translation>
    </message>
    <message>
        <source>The answer is hidden</source>
        <translation>Yanıt gizli</translation>
    </message>
    <message>
        <source>The digit image cannot be dragged ({reason}); copy it with the menu File instead.</source>
        <translation>Rakam görüntüsü sürüklenemiyor ({reason}); bunun yerine Dosya menüsünden kopyalayın.</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Ağın gördüğü</translation>
    </message>
    <message>
        <source>The drawing as an image of 28 by 28 pixels</source>
        <translation>28’e 28 piksellik görüntü olarak çizim</translation>
    </message>
    <message>
        <source>What the network sees: your drawing as 28 × 28 pixels. Drag it out to keep it.</source>
        <translation>Ağın gördüğü: 28 × 28 piksel olarak çiziminiz. Saklamak için dışarı sürükleyin.</translation>
    </message>
    <message>
        <source>Digits of the number</source>
        <translation>Sayının rakamları</translation>
    </message>
    <message>
        <source>&amp;Previous digit of the number</source>
        <translation>Sayının &amp;önceki rakamı</translation>
    </message>
    <message>
        <source>Ne&amp;xt digit of the number</source>
        <translation>Sayının &amp;sonraki rakamı</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Olasılıklar</translation>
    </message>
    <message>
        <source>Click the digit that you drew, and the pad learns it.</source>
        <translation>Çizdiğiniz rakama tıklayın; program onu öğrenir.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Another name for {folder}:</source>
        <translation>{folder} için başka bir ad:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>A note on {folder}:</source>
        <translation>{folder} için bir not:</translation>
    </message>
    <message>
        <source>Write {folder} up</source>
        <translation>{folder} raporu</translation>
    </message>
    <message>
        <source>Curves of loss and accuracy</source>
        <translation>Kayıp ve doğruluk eğrileri</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since curves are a PNG or a CSV; name it {stem}.png.</source>
        <translation>{path} kaydedilemiyor, çünkü eğriler PNG veya CSV olur; adını {stem}.png yapın.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Kayıp</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Doğruluk</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Tur</translation>
    </message>
    <message>
        <source>Nothing to show yet: the curves grow with each epoch.</source>
        <translation>Henüz gösterilecek bir şey yok: eğriler her turla uzar.</translation>
    </message>
    <message>
        <source>{name}, epoch {epoch}: loss {loss}, held out {held_out_loss}; accuracy {accuracy}, held out {held_out_accuracy}</source>
        <translation>{name}, tur {epoch}: kayıp {loss}, ayrılan {held_out_loss}; doğruluk {accuracy}, ayrılan {held_out_accuracy}</translation>
    </message>
    <message>
        <source>Solid: held out. Dashed, dots: learned from.</source>
        <translation>Düz: ayrılan. Kesikli, noktalar: öğrenilen.</translation>
    </message>
    <message>
        <source>Solid: how well it reads the held-out digits. Dashed, and dots within an epoch: those it learns from.</source>
        <translation>Düz: ayrılan rakamları ne kadar iyi okuduğu. Kesikli ve bir tur içindeki noktalar: öğrendikleri.</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Log ölçek</translation>
    </message>
    <message>
        <source>Show the loss on a logarithmic scale</source>
        <translation>Kaybı logaritmik ölçekte göster</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Yumuşatma</translation>
    </message>
    <message>
        <source>Smoothing: how much the epochs before count</source>
        <translation>Yumuşatma: önceki turların ne kadar sayıldığı</translation>
    </message>
    <message>
        <source>Whole view</source>
        <translation>Tüm görünüm</translation>
    </message>
    <message>
        <source>Show the whole curves again</source>
        <translation>Eğrilerin tümünü yeniden göster</translation>
    </message>
    <message>
        <source>Save the curves…</source>
        <translation>Eğrileri kaydet…</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>Eğrileri kaydet</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Karışıklık matrisi</translation>
    </message>
    <message>
        <source>Rows: the digit; columns: the answer; last column: per cent of the digit read right. Click a cell to see its digits.</source>
        <translation>Satırlar: rakam; sütunlar: yanıt; son sütun: rakamın doğru okunma yüzdesi. Rakamlarını görmek için bir hücreye tıklayın.</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since a matrix is a PNG or a CSV; name it {stem}.png.</source>
        <translation>{path} kaydedilemiyor, çünkü matris PNG veya CSV olur; adını {stem}.png yapın.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Rakamlar</translation>
    </message>
    <message>
        <source>After each epoch: which held-out digits (rows) are read as which (columns).</source>
        <translation>Her turdan sonra: hangi ayrılan rakamlar (satırlar) ne diye (sütunlar) okunuyor.</translation>
    </message>
    <message>
        <source>Click a cell to see its digits, and a digit to see it in the pad.</source>
        <translation>Rakamlarını görmek için bir hücreye, kâğıtta görmek için bir rakama tıklayın.</translation>
    </message>
    <message>
        <source>Click a digit to see it in the pad</source>
        <translation>Kâğıtta görmek için bir rakama tıklayın</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Yüzde</translation>
    </message>
    <message>
        <source>Worst errors</source>
        <translation>En kötü hatalar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy the matrix, as an image and as a table</source>
        <translation>Matrisi görüntü ve tablo olarak kopyala</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Kaydet…</translation>
    </message>
    <message>
        <source>Save the matrix as an image or as a table</source>
        <translation>Matrisi görüntü veya tablo olarak kaydet</translation>
    </message>
    <message>
        <source>Epoch {epoch}, which was kept</source>
        <translation>Tur {epoch}, saklanan</translation>
    </message>
    <message>
        <source>Epoch {epoch}</source>
        <translation>Tur {epoch}</translation>
    </message>
    <message>
        <source>{which}: {share} of the held-out digits read right</source>
        <translation>{which}: ayrılan rakamlarda doğru okuma oranı {share}</translation>
    </message>
    <message>
        <source>Epoch {epoch}, which was kept: {share} of the held-out digits read right ({name})</source>
        <translation>Tur {epoch}, saklanan: ayrılan rakamlarda doğru okuma oranı {share} ({name})</translation>
    </message>
    <message>
        <source>Save the confusion matrix</source>
        <translation>Karışıklık matrisini kaydet</translation>
    </message>
    <message>
        <source>The digits behind these counts were not kept.</source>
        <translation>Bu sayımların ardındaki rakamlar saklanmadı.</translation>
    </message>
    <message numerus="yes">
        <source>{n} error(s), the surest first</source>
        <translation>
            <numerusform>{n} hata, en emin olunanlar önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {digit}s, read as {answer}</source>
        <translation>
            <numerusform>{answer} diye okunan {n} tane {digit}</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit} as {answer}</source>
        <translation>{digit}, {answer} diye</translation>
    </message>
    <message>
        <source>Weights and outputs of the layers</source>
        <translation>Katmanların ağırlıkları ve çıkışları</translation>
    </message>
    <message numerus="yes">
        <source>Layer {number}: {n} unit(s), {dead} of them dead</source>
        <translation>
            <numerusform>Katman {number}: {n} birim, {dead} tanesi ölü</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer {number}: {n} unit(s)</source>
        <translation>
            <numerusform>Katman {number}: {n} birim</numerusform>
        </translation>
    </message>
    <message>
        <source>this training</source>
        <translation>bu eğitim</translation>
    </message>
    <message>
        <source>Press Train, and watch the network learn: its weights grow out of noise, epoch by epoch. Choose an earlier training above to see how it went.</source>
        <translation>Eğit’e basın ve ağın öğrenmesini izleyin: ağırlıkları tur tur gürültüden doğar. Nasıl geçtiğini görmek için yukarıdan önceki bir eğitimi seçin.</translation>
    </message>
    <message>
        <source>Draw a digit before you press Train, and see here how each epoch reads it.</source>
        <translation>Eğit’e basmadan önce bir rakam çizin ve her turun onu nasıl okuduğunu burada görün.</translation>
    </message>
    <message>
        <source>The first layer of this network does not look at pixels, so its weights are no pictures.</source>
        <translation>Bu ağın ilk katmanı piksellere bakmıyor, bu yüzden ağırlıkları resim değil.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Weights of the first units: blue adds, orange takes away</source>
        <translation>İlk birimlerin ağırlıkları: mavi ekler, turuncu çıkarır</translation>
    </message>
    <message>
        <source>Your drawing, as each epoch reads it</source>
        <translation>Çiziminiz, her turun okuduğu gibi</translation>
    </message>
    <message>
        <source>Weights of each layer on the left, outputs for 1,000 held-out digits on the right</source>
        <translation>Solda her katmanın ağırlıkları, sağda 1.000 ayrılmış rakam için çıkışlar</translation>
    </message>
    <message>
        <source>The epochs: drag back to see how it began</source>
        <translation>Turlar: nasıl başladığını görmek için geri sürükleyin</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>Çiziminiz</translation>
    </message>
    <message>
        <source>Before the first epoch</source>
        <translation>İlk turdan önce</translation>
    </message>
    <message>
        <source>After epoch {epoch}</source>
        <translation>{epoch}. turdan sonra</translation>
    </message>
    <message>
        <source>After epoch {epoch}; {missing} was not kept</source>
        <translation>{epoch}. turdan sonra; {missing}. tur saklanmadı</translation>
    </message>
    <message>
        <source>After epoch {epoch}; {first} to {last} were not kept</source>
        <translation>{epoch}. turdan sonra; {first} ile {last} arası turlar saklanmadı</translation>
    </message>
    <message>
        <source>before: {read}</source>
        <translation>önce: {read}</translation>
    </message>
    <message>
        <source>epoch {epoch}: {read}</source>
        <translation>tur {epoch}: {read}</translation>
    </message>
    <message>
        <source>The weights of the first units as pictures</source>
        <translation>İlk birimlerin ağırlıkları, resim olarak</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Turlar</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Yığın</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Eniyileyici</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Öğrenme hızı</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Tohum</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Models and runs</source>
        <translation>Modeller ve eğitimler</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>İçe aktarıldı</translation>
    </message>
    <message>
        <source>Trained on from {name}</source>
        <translation>{name} üzerinden sürdürüldü</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Bu modeli kullan</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Eğitimi sürdür</translation>
    </message>
    <message>
        <source>Train this network on, from its weights, with the recipe on the left</source>
        <translation>Bu ağın eğitimini ağırlıklarından, soldaki tarifle sürdür</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Write this network for Keras, LiteRT, ONNX, TensorFlow.js or a web page</source>
        <translation>Bu ağı Keras, LiteRT, ONNX, TensorFlow.js veya web sayfası olarak yaz</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Sil…</translation>
    </message>
    <message>
        <source>Open in TensorBoard</source>
        <translation>TensorBoard’da aç</translation>
    </message>
    <message>
        <source>Curves, weights and errors of all runs, in the browser</source>
        <translation>Tüm eğitimlerin eğrileri, ağırlıkları ve hataları, tarayıcıda</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Durduruldu.</translation>
    </message>
    <message>
        <source>Stopped early, since no further epoch was better.</source>
        <translation>Daha iyi tur olmadığından erken durdu.</translation>
    </message>
    <message>
        <source>The training diverged in epoch {epoch}; a smaller learning rate may help.</source>
        <translation>Eğitim {epoch}. turda ıraksadı; daha küçük bir öğrenme hızı işe yarayabilir.</translation>
    </message>
    <message numerus="yes">
        <source>The best of {n} epoch(s) was number {best}.</source>
        <translation>
            <numerusform>{n} turun en iyisi {best}. turdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Not…</translation>
    </message>
    <message>
        <source>Write up…</source>
        <translation>Rapor yaz…</translation>
    </message>
    <message>
        <source>Save a report of this run, or a Keras script or notebook that trains its network</source>
        <translation>Bu eğitimin raporunu veya ağını eğiten Keras betiğini ya da not defterini kaydet</translation>
    </message>
    <message>
        <source>Its folder {folder} is gone; train it again.</source>
        <translation>{folder} klasörü yok olmuş; yeniden eğitin.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Delete {names} from disk? This cannot be undone.</source>
        <translation>{names} diskten silinsin mi? Geri alınamaz.</translation>
    </message>
    <message>
        <source>{name} cannot be saved ({reason}); choose another folder.</source>
        <translation>{name} kaydedilemiyor ({reason}); başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tablo (*.csv)</translation>
    </message>
    <message>
        <source>TensorBoard is not installed, and the packaged digitpad does not include it; install digitpad as a Python package: pip install &apos;digitpad[train]&apos;.</source>
        <translation>TensorBoard kurulu değil ve paketlenmiş digitpad onu içermiyor; digitpad’i Python paketi olarak kurun: pip install &apos;digitpad[train]&apos;.</translation>
    </message>
    <message>
        <source>TensorBoard ended before it was ready; reinstall it: pip install --force-reinstall tensorboard.</source>
        <translation>TensorBoard hazır olmadan sona erdi; yeniden kurun: pip install --force-reinstall tensorboard.</translation>
    </message>
    <message>
        <source>Starting TensorBoard…</source>
        <translation>TensorBoard başlatılıyor…</translation>
    </message>
    <message>
        <source>TensorBoard is open in the browser: {address}</source>
        <translation>TensorBoard tarayıcıda açık: {address}</translation>
    </message>
    <message>
        <source>TensorBoard is running; open {address} in a browser.</source>
        <translation>TensorBoard çalışıyor; tarayıcıda {address} adresini açın.</translation>
    </message>
    <message>
        <source>What was remembered</source>
        <translation>Hatırlanan</translation>
    </message>
    <message>
        <source>your {digit} here looks like your {other} ({day})</source>
        <translation>buradaki {digit}, çizdiğiniz {other} rakamına benziyor ({day})</translation>
    </message>
    <message>
        <source>as your {digit} ({day})</source>
        <translation>çizdiğiniz {digit} gibi ({day})</translation>
    </message>
    <message numerus="yes">
        <source>{learned} of {n} digit(s) (was|were) learned.</source>
        <translation>
            <numerusform>{n} rakamdan {learned} tanesi öğrenildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once more: {wanted} ({place} of {count}).</source>
        <translation>Bir kez daha: {wanted} ({place} / {count}).</translation>
    </message>
    <message>
        <source>This {digit} looks like your {other} ({day}), so it is held back.</source>
        <translation>Bu {digit}, çizdiğiniz {other} rakamına ({day}) benziyor, bu yüzden bekletiliyor.</translation>
    </message>
    <message>
        <source>{wanted} ({place} of {count}). It is learned when the pen has rested, or with Enter.</source>
        <translation>{wanted} ({place} / {count}). Kalem dinlenince veya Enter ile öğrenilir.</translation>
    </message>
    <message>
        <source>Images with strokes (*.zip)</source>
        <translation>Çizgili görüntüler (*.zip)</translation>
    </message>
    <message>
        <source>Arrays as MNIST&apos;s (*.npz)</source>
        <translation>MNIST gibi diziler (*.npz)</translation>
    </message>
    <message>
        <source>It was cancelled, and nothing was changed.</source>
        <translation>İptal edildi; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>Örnekleri içe aktar</translation>
    </message>
    <message>
        <source>Export the samples</source>
        <translation>Örnekleri dışa aktar</translation>
    </message>
    <message>
        <source>{path} is being read…</source>
        <translation>{path} okunuyor…</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) in {path}.</source>
        <translation>
            <numerusform>{path} içinde {n} örnek var.</numerusform>
        </translation>
    </message>
    <message>
        <source>The samples are being written…</source>
        <translation>Örnekler yazılıyor…</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} sample(s) of {file} to a hand?</source>
        <translation>
            <numerusform>{file} dosyasının {n} örneği bir el yazısına eklensin mi?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {n} sample(s) of {file} to the hand {hand}?</source>
        <translation>
            <numerusform>{file} dosyasının {n} örneği {hand} el yazısına eklensin mi?</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {digit}</source>
        <translation>{digit}: {count}</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ekle</translation>
    </message>
    <message>
        <source>The samples are being added…</source>
        <translation>Örnekler ekleniyor…</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (was|were) added.</source>
        <translation>
            <numerusform>{n} örnek eklendi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples are being read or written already; wait until that is done.</source>
        <translation>Örnekler zaten okunuyor veya yazılıyor; bitmesini bekleyin.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} sample(s) are being added…</source>
        <translation>
            <numerusform>{n} örnekten {done} tanesi ekleniyor…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Nobody&apos;s, as shipped</source>
        <translation>&amp;Kimsenin değil, ilk hâli</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>&amp;El yazısı</translation>
    </message>
    <message>
        <source>Ne&amp;xt hand</source>
        <translation>So&amp;nraki el yazısı</translation>
    </message>
    <message>
        <source>&amp;Rename this hand…</source>
        <translation>Bu el yazısını &amp;yeniden adlandır…</translation>
    </message>
    <message>
        <source>&amp;Delete this hand…</source>
        <translation>Bu el yazısını &amp;sil…</translation>
    </message>
    <message>
        <source>&amp;Add a hand…</source>
        <translation>El yazısı e&amp;kle…</translation>
    </message>
    <message>
        <source>The hand in use is {name}.</source>
        <translation>Kullanılan el yazısı: {name}.</translation>
    </message>
    <message>
        <source>The hand in use is nobody&apos;s.</source>
        <translation>Kimsenin el yazısı kullanılmıyor.</translation>
    </message>
    <message>
        <source>Add a hand</source>
        <translation>El yazısı ekle</translation>
    </message>
    <message>
        <source>Whose hand is it?</source>
        <translation>Bu kimin el yazısı?</translation>
    </message>
    <message>
        <source>Rename the hand</source>
        <translation>Adını değiştir</translation>
    </message>
    <message>
        <source>What is it called from now on?</source>
        <translation>Bundan sonra adı ne olsun?</translation>
    </message>
    <message>
        <source>Delete the hand</source>
        <translation>El yazısını sil</translation>
    </message>
    <message>
        <source>Delete the hand {name} and all that it has taught?</source>
        <translation>{name} el yazısı ve öğrettiği her şey silinsin mi?</translation>
    </message>
    <message>
        <source>Its samples are deleted from disk at once, and cannot be brought back.</source>
        <translation>Örnekleri diskten hemen silinir ve geri getirilemez.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>The hand {name} was deleted, with all that it had taught.</source>
        <translation>{name} el yazısı, öğrettiği her şeyle birlikte silindi.</translation>
    </message>
    <message>
        <source>My hand</source>
        <translation>El yazım</translation>
    </message>
    <message>
        <source>Nobody&apos;s hand is in use, which learns nothing; choose yours in the menu Model, Hand.</source>
        <translation>Kimsenin el yazısı kullanılmıyor, bu yüzden hiçbir şey öğrenilmez; Model menüsünde El yazısı altından kendinizinkini seçin.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Örnekler</translation>
    </message>
    <message>
        <source>The digits 0 to 9 label what is selected, Delete deletes it, Enter shows it.</source>
        <translation>0–9 rakam tuşları seçileni etiketler, Delete siler, Enter gösterir.</translation>
    </message>
    <message>
        <source>&amp;Show in the pad</source>
        <translation>Kâğıtta &amp;göster</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>Si&amp;l</translation>
    </message>
    <message>
        <source>Nothing has been taught yet. Draw a digit and press the digit that it is, or collect some here.</source>
        <translation>Henüz hiçbir şey öğretilmedi. Bir rakam çizip hangi rakamsa ona basın veya burada toplayın.</translation>
    </message>
    <message>
        <source>No digit here is like that.</source>
        <translation>Burada öyle bir rakam yok.</translation>
    </message>
    <message>
        <source>Any digit</source>
        <translation>Her rakam</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Read wrong</source>
        <translation>Yanlış okunan</translation>
    </message>
    <message>
        <source>Read unsurely</source>
        <translation>Kararsız okunan</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Onaylanan</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Bekletilen</translation>
    </message>
    <message>
        <source>Learn for good…</source>
        <translation>Kalıcı öğren…</translation>
    </message>
    <message>
        <source>Train the network in use on with these samples, so that other programs read you too</source>
        <translation>Başka programlar da sizi okusun diye kullanılan ağın eğitimini bu örneklerle sürdür</translation>
    </message>
    <message>
        <source>What to look through</source>
        <translation>Neye bakılacağı</translation>
    </message>
    <message>
        <source>Of which person</source>
        <translation>Hangi kişinin</translation>
    </message>
    <message>
        <source>Which samples</source>
        <translation>Hangi örnekler</translation>
    </message>
    <message>
        <source>Of which digit</source>
        <translation>Hangi rakamın</translation>
    </message>
    <message>
        <source>Most &amp;doubtful first</source>
        <translation>Önce en &amp;kuşkulular</translation>
    </message>
    <message>
        <source>The hand {name}</source>
        <translation>{name} el yazısı</translation>
    </message>
    <message>
        <source>Nobody&apos;s hand is in use.</source>
        <translation>Kimsenin el yazısı kullanılmıyor.</translation>
    </message>
    <message>
        <source>The digits are being read…</source>
        <translation>Rakamlar okunuyor…</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Burada henüz bir şey yok.</translation>
    </message>
    <message>
        <source>Person {writer}</source>
        <translation>Kişi {writer}</translation>
    </message>
    <message numerus="yes">
        <source>From {n} samples on, how well this hand is read is shown here.</source>
        <translation>
            <numerusform>Bu el yazısının ne kadar iyi okunduğu {n} örnekten sonra burada gösterilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) that no training has learned, each read as if it were new: {alone} right by the network alone, {taught} with what the others have taught (95&#xa0;%: {low} to {high}).</source>
        <translation>
            <numerusform>Hiçbir eğitimin öğrenmediği {n} örnek, her biri yeniymiş gibi okundu: yalnız ağla {alone} doğru, ötekilerin öğrettiğiyle {taught} (%95: {low} ile {high} arası).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s), each read as if it were new: {alone} right by the network alone, {taught} with what the others have taught (95&#xa0;%: {low} to {high}).</source>
        <translation>
            <numerusform>{n} örnek, her biri yeniymiş gibi okundu: yalnız ağla {alone} doğru, ötekilerin öğrettiğiyle {taught} (%95: {low} ile {high} arası).</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>İçe aktar…</translation>
    </message>
    <message>
        <source>Collect…</source>
        <translation>Topla…</translation>
    </message>
    <message>
        <source>This data set stays as it is ({name}); your samples and the history can change.</source>
        <translation>Bu veri kümesi olduğu gibi kalır ({name}); örnekleriniz ve geçmiş değişebilir.</translation>
    </message>
    <message numerus="yes">
        <source>The last {n} drawing(s), with what the network in use alone makes of them.</source>
        <translation>
            <numerusform>Son {n} çizim, kullanılan ağın tek başına okuduğu gibi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), which the network in use has yet to read.</source>
        <translation>
            <numerusform>{n} rakam; kullanılan ağ henüz okumadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), of which the network in use has read {read}, {right} of them right.</source>
        <translation>
            <numerusform>{n} rakam; kullanılan ağ {read} tanesini okudu, {right} tanesi doğru.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), of which the network in use reads {right} right; it may have learned from them.</source>
        <translation>
            <numerusform>{n} rakam; kullanılan ağ {right} tanesini doğru okuyor; bunlardan öğrenmiş olabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit}, held back</source>
        <translation>{digit}, bekletiliyor</translation>
    </message>
    <message>
        <source>{label}, read as {answer}</source>
        <translation>{label}, {answer} diye okundu</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>Örneklerim</translation>
    </message>
    <message>
        <source>There is no digit to learn; draw one first, then say which it is.</source>
        <translation>Öğrenilecek rakam yok; önce çizin, sonra hangisi olduğunu söyleyin.</translation>
    </message>
    <message>
        <source>Lift the pen first, then say which digit it is.</source>
        <translation>Önce kalemi kaldırın, sonra hangi rakam olduğunu söyleyin.</translation>
    </message>
    <message>
        <source>There is no answer to confirm; press the digit that you drew, 0 to 9.</source>
        <translation>Onaylanacak yanıt yok; çizdiğiniz rakama basın, 0 ile 9 arası.</translation>
    </message>
    <message>
        <source>&amp;This is a</source>
        <translation>&amp;Bu bir</translation>
    </message>
    <message>
        <source>Co&amp;nfirm the answer</source>
        <translation>Yanıtı &amp;onayla</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) now labelled {digit}.</source>
        <translation>
            <numerusform>{n} örnek artık {digit} olarak etiketli.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learned this {digit}.</source>
        <translation>Bu {digit} öğrenildi.</translation>
    </message>
    <message>
        <source>&amp;Undo labelling samples</source>
        <translation>Örnek etiketlemeyi &amp;geri al</translation>
    </message>
    <message>
        <source>&amp;Redo labelling samples</source>
        <translation>Örnek etiketlemeyi &amp;yinele</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) deleted.</source>
        <translation>
            <numerusform>{n} örnek silindi.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo deleting samples</source>
        <translation>Örnek silmeyi &amp;geri al</translation>
    </message>
    <message>
        <source>&amp;Redo deleting samples</source>
        <translation>Örnek silmeyi &amp;yinele</translation>
    </message>
    <message>
        <source>No network reads this drawing, so nothing can be learned of it; choose another model.</source>
        <translation>Bu çizimi hiçbir ağ okumuyor, bu yüzden ondan bir şey öğrenilemez; başka bir model seçin.</translation>
    </message>
    <message>
        <source>This {digit} was learned already.</source>
        <translation>Bu {digit} zaten öğrenilmişti.</translation>
    </message>
    <message>
        <source>&amp;Undo learning this {digit}</source>
        <translation>Bu {digit} rakamını öğrenmeyi &amp;geri al</translation>
    </message>
    <message>
        <source>&amp;Redo learning this {digit}</source>
        <translation>Bu {digit} rakamını öğrenmeyi &amp;yinele</translation>
    </message>
    <message>
        <source>Your {digit} looks like your {other} ({day}), so it changes no other answer yet; say {digit} again if it is right.</source>
        <translation>Çizdiğiniz {digit}, daha önceki {other} rakamına ({day}) benziyor, bu yüzden henüz başka yanıtı değiştirmiyor; doğruysa yeniden {digit} tuşuna basın.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Aygıt</translation>
    </message>
    <message>
        <source>Automatic: the first GPU if TensorFlow finds one, else the CPU</source>
        <translation>Otomatik: TensorFlow bulursa ilk GPU, yoksa CPU</translation>
    </message>
    <message>
        <source>Automatic: the first GPU if TensorFlow finds one, else the CPU; looking for GPUs…</source>
        <translation>Otomatik: TensorFlow bulursa ilk GPU, yoksa CPU; GPU aranıyor…</translation>
    </message>
    <message>
        <source>&amp;Keep the current one</source>
        <translation>&amp;Şimdikini koru</translation>
    </message>
    <message>
        <source>The new one stays among the runs</source>
        <translation>Yenisi eğitimler arasında kalır</translation>
    </message>
    <message>
        <source>Choose a recipe and press Train.</source>
        <translation>Bir tarif seçip Eğit’e basın.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Başlatılıyor…</translation>
    </message>
    <message>
        <source>Paused; press Resume to continue.</source>
        <translation>Duraklatıldı; sürdürmek için Sürdür’e basın.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Durduruluyor…</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} on {device}: {speed} digits a second, {duration} left</source>
        <translation>Tur {epoch} / {epochs}, {device}: saniyede {speed} rakam, kalan {duration}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Baştan başlat</translation>
    </message>
    <message>
        <source>Resume with the CPU</source>
        <translation>CPU ile sürdür</translation>
    </message>
    <message>
        <source>Start again with the CPU</source>
        <translation>CPU ile baştan başlat</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} sn</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} dk</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} sa</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>button</comment>
        <translation>Sıraya al</translation>
    </message>
    <message>
        <source>Train this after the training that is under way</source>
        <translation>Bunu süren eğitimden sonra eğit</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button</comment>
        <translation>Başlat</translation>
    </message>
    <message>
        <source>Train what waits, one after another</source>
        <translation>Bekleyenleri birbiri ardınca eğit</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>button</comment>
        <translation>Boşalt</translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation>
            <numerusform>{n} bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a learning rate: each step tries a larger one…</source>
        <translation>Öğrenme hızı aranıyor: her adım daha büyüğünü dener…</translation>
    </message>
    <message>
        <source>A learning rate of {rate} is suggested: there the loss falls fastest.</source>
        <translation>Önerilen öğrenme hızı {rate}: kayıp orada en hızlı düşüyor.</translation>
    </message>
    <message>
        <source>No learning rate was found, since the process ended; try again.</source>
        <translation>Öğrenme hızı bulunamadı, çünkü süreç sona erdi; yeniden deneyin.</translation>
    </message>
    <message>
        <source>your own network</source>
        <translation>kendi ağınız</translation>
    </message>
    <message>
        <source>Units of the hidden layers, such as 128, 64, or with convolutions: conv 16, conv 32, 64; empty for none</source>
        <translation>Gizli katmanların birimleri, örneğin 128, 64 veya evrişimlerle: conv 16, conv 32, 64; hiç yoksa boş</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>Yığın normalleştirme</translation>
    </message>
    <message>
        <source>Learn from pen strokes too</source>
        <translation>Kalem çizgilerinden de öğren</translation>
    </message>
    <message>
        <source>Learn from Swiss scans too</source>
        <translation>İsviçre taramalarından da öğren</translation>
    </message>
    <message>
        <source>Learn from Spanish pen strokes too</source>
        <translation>İspanyol çizgilerinden de öğren</translation>
    </message>
    <message>
        <source>Learn from my samples too</source>
        <translation>Örneklerimden de öğren</translation>
    </message>
    <message>
        <source>Augment the digits</source>
        <translation>Rakamları çeşitlendir</translation>
    </message>
    <message>
        <source>off</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>End after so many epochs without a better one; the best is kept in any case</source>
        <translation>Daha iyisi olmadan bu kadar tur geçince bitir; en iyisi her durumda saklanır</translation>
    </message>
    <message>
        <source>adamw: Adam, with its weight decay if that is not 0; sgd: with momentum 0.9</source>
        <translation>adamw: Adam, 0 değilse ağırlık azalmasıyla; sgd: 0,9 momentumla</translation>
    </message>
    <message>
        <source>cosine: the learning rate rises for the first 2 % of the steps, then falls to 0</source>
        <translation>cosine: öğrenme hızı adımların ilk %2’sinde yükselir, sonra 0’a iner</translation>
    </message>
    <message>
        <source>trains on from the weights of {name}</source>
        <translation>{name} ağırlıklarından sürdürür</translation>
    </message>
    <message>
        <source>on from {name}</source>
        <translation>{name} üzerinden</translation>
    </message>
    <message>
        <source>Weights: {weights}</source>
        <translation>Ağırlıklar: {weights}</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Hazır ayar</translation>
    </message>
    <message>
        <source>Hidden &amp;layers</source>
        <translation>&amp;Gizli katmanlar</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Ağırlıklar</translation>
    </message>
    <message>
        <source>&amp;Activation</source>
        <translation>&amp;Etkinleştirme</translation>
    </message>
    <message>
        <source>&amp;Dropout</source>
        <translation>&amp;Dropout</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>&amp;Turlar</translation>
    </message>
    <message>
        <source>Early s&amp;topping</source>
        <translation>&amp;Erken durdurma</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>&amp;Yığın boyutu</translation>
    </message>
    <message>
        <source>&amp;Optimizer</source>
        <translation>En&amp;iyileyici</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>Öğrenme &amp;hızı</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>Hı&amp;z eğrisi</translation>
    </message>
    <message>
        <source>&amp;Weight decay</source>
        <translation>&amp;Ağırlık azalması</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>Tohu&amp;m</translation>
    </message>
    <message>
        <source>Press Train, and the network in use learns your samples for good; the others keep it as it is.</source>
        <translation>Eğit’e basın; kullanılan ağ örneklerinizi kalıcı olarak öğrenir, ötekiler onu olduğu gibi tutar.</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>Ay&amp;gıt</translation>
    </message>
    <message>
        <source>Train so many times, each with the next seed, and say how the runs spread</source>
        <translation>Bu kadar kez, her seferinde sonraki tohumla eğit ve sonuçların yayılımını göster</translation>
    </message>
    <message>
        <source>Seeds &amp;in a row</source>
        <translation>A&amp;rdışık tohum</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>Öğrenme hızı bul</translation>
    </message>
    <message>
        <source>Try larger and larger learning rates for some steps, and take the best</source>
        <translation>Birkaç adım boyunca giderek büyüyen öğrenme hızlarını dene ve en iyisini al</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>button</comment>
        <translation>Eğit</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button</comment>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button</comment>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Eğriler</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Karışıklık</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Eğitimler</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>İç yapı</translation>
    </message>
    <message>
        <source>Choose how to train {folder} on, and press Train.</source>
        <translation>{folder} eğitiminin nasıl süreceğini seçip Eğit’e basın.</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>bu eğitim</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>İndir</translation>
    </message>
    <message>
        <source>Choose data &amp;files…</source>
        <translation>Veri &amp;dosyaları seç…</translation>
    </message>
    <message>
        <source>{file} was downloaded and is as published.</source>
        <translation>{file} indirildi ve yayımlananla aynı.</translation>
    </message>
    <message>
        <source>Choose files of digits, or an image in one of ten folders named 0 to 9</source>
        <translation>Rakam dosyaları veya adları 0–9 olan on klasörden birindeki bir görüntüyü seçin</translation>
    </message>
    <message>
        <source>Download: {data}</source>
        <translation>İndir: {data}</translation>
    </message>
    <message>
        <source>{data}: {file}</source>
        <translation>{data}: {file}</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>burada yok</translation>
    </message>
    <message>
        <source>the folder {name}</source>
        <translation>{name} klasörü</translation>
    </message>
    <message>
        <source>{name}, {size} MB</source>
        <translation>{name}, {size} MB</translation>
    </message>
    <message>
        <source>Most alike: {digits}</source>
        <translation>En benzerleri: {digits}</translation>
    </message>
    <message>
        <source>Most alike: none yet</source>
        <translation>En benzerleri: henüz yok</translation>
    </message>
    <message>
        <source>The training digits most alike</source>
        <translation>En benzer eğitim rakamları</translation>
    </message>
    <message>
        <source>{digit}, {collection}</source>
        <translation>{digit}, {collection}</translation>
    </message>
    <message>
        <source>Beside your drawing: {caption}</source>
        <translation>Çiziminizin yanında: {caption}</translation>
    </message>
    <message>
        <source>What the ink speaks for</source>
        <translation>Mürekkebin neyi desteklediği</translation>
    </message>
    <message>
        <source>Draw a digit to see what speaks for it.</source>
        <translation>Neyin onu desteklediğini görmek için bir rakam çizin.</translation>
    </message>
    <message>
        <source>− against</source>
        <translation>− karşı</translation>
    </message>
    <message>
        <source>no opinion</source>
        <translation>görüş yok</translation>
    </message>
    <message>
        <source>for +</source>
        <translation>destek +</translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation>En benzerleri</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>tüm ötekiler</translation>
    </message>
    <message>
        <source>Why it is the answer and not this digit. A click on a bar chooses one too.</source>
        <translation>Yanıtın neden bu rakam olmadığı. Bir çubuğa tıklamak da seçer.</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>&amp;Karşılaştırılan</translation>
    </message>
    <message>
        <source>The scale: orange and a minus speak against, grey has no opinion, blue and a plus speak for</source>
        <translation>Ölçek: turuncu ve eksi karşı, gri görüşsüz, mavi ve artı destek</translation>
    </message>
    <message>
        <source>First the {name}: epoch {epoch} of {epochs}</source>
        <translation>Önce {name}: tur {epoch} / {epochs}</translation>
    </message>
    <message>
        <source>The export needs more memory than it may have; use a smaller network.</source>
        <translation>Dışa aktarma izin verilenden fazla bellek istiyor; daha küçük bir ağ kullanın.</translation>
    </message>
    <message>
        <source>The import needs more memory than it may have; use a smaller network.</source>
        <translation>İçe aktarma izin verilenden fazla bellek istiyor; daha küçük bir ağ kullanın.</translation>
    </message>
    <message>
        <source>The export failed ({error}: {reason}).</source>
        <translation>Dışa aktarma başarısız oldu ({error}: {reason}).</translation>
    </message>
    <message>
        <source>The import failed ({error}: {reason}).</source>
        <translation>İçe aktarma başarısız oldu ({error}: {reason}).</translation>
    </message>
    <message>
        <source>No learning rate was found</source>
        <translation>Öğrenme hızı bulunamadı</translation>
    </message>
    <message>
        <source>Loading TensorFlow</source>
        <translation>TensorFlow yükleniyor</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>Eğitim başarısız oldu</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>Veriler okunuyor</translation>
    </message>
    <message>
        <source>The memory of the {device} is not enough, a smaller batch or network needs less</source>
        <translation>{device} belleği yetmiyor, daha küçük bir yığın veya ağ daha azını ister</translation>
    </message>
    <message>
        <source>The {device} failed</source>
        <translation>{device} başarısız oldu</translation>
    </message>
    <message>
        <source>First the {name}: {error}</source>
        <translation>Önce {name}: {error}</translation>
    </message>
    <message>
        <source>Testing and saving the network</source>
        <translation>Ağ sınanıyor ve kaydediliyor</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); make room or choose another folder.</source>
        <translation>{path} yazılamıyor ({reason}); yer açın veya başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The export to {id} cannot be run by {runtime}; it was not kept. Try another format.</source>
        <translation>{id} aktarımı {runtime} ile çalıştırılamıyor; saklanmadı. Başka bir biçim deneyin.</translation>
    </message>
    <message>
        <source>The export to {id} does not give ten probabilities; it was not kept.</source>
        <translation>{id} aktarımı on olasılık vermiyor; saklanmadı.</translation>
    </message>
    <message>
        <source>The export to {id} does not read as the model does ({check}); it was not kept.</source>
        <translation>{id} aktarımı modelle aynı okumuyor ({check}); saklanmadı.</translation>
    </message>
    <message>
        <source>{path} holds files other than such an export, such as {others}; choose a new folder.</source>
        <translation>{path} böyle bir aktarımdan başka dosyalar içeriyor, örneğin {others}; yeni bir klasör seçin.</translation>
    </message>
    <message>
        <source>Or name a folder with TensorFlow.js&apos;s tf-core.min.js, tf-layers.min.js and tf-backend-cpu.min.js in DIGITPAD_TFJS.</source>
        <translation>Veya TensorFlow.js’in tf-core.min.js, tf-layers.min.js ve tf-backend-cpu.min.js dosyalarının klasörünü DIGITPAD_TFJS ile belirtin.</translation>
    </message>
    <message>
        <source>Delete {folder}, to have it fetched anew.</source>
        <translation>Yeniden indirilmesi için {folder} klasörünü silin.</translation>
    </message>
    <message>
        <source>TensorFlow.js is not whole in {folder} ({reason}); see that it can be kept there.</source>
        <translation>{folder} içindeki TensorFlow.js tam değil ({reason}); orada saklanabildiğini denetleyin.</translation>
    </message>
    <message>
        <source>TensorFlow.js, which checks this export, is fetched by npm: install Node.js.</source>
        <translation>Bu aktarımı denetleyen TensorFlow.js npm ile indirilir: Node.js kurun.</translation>
    </message>
    <message>
        <source>npm cannot fetch TensorFlow.js; check the network.</source>
        <translation>npm TensorFlow.js’i indiremiyor; ağı denetleyin.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>{script} is not that of TensorFlow.js {version} as it was published.</source>
        <translation>{script} yayımlanan TensorFlow.js {version} dosyası değil.</translation>
    </message>
    <message>
        <source>TensorFlow.js has no activation {name}; export to web or onnx.</source>
        <translation>TensorFlow.js’te {name} etkinleştirmesi yok; web veya onnx olarak aktarın.</translation>
    </message>
    <message>
        <source>The network gives answers that are no numbers (NaN or infinite); train it again.</source>
        <translation>Ağ sayı olmayan yanıtlar veriyor (NaN veya sonsuz); yeniden eğitin.</translation>
    </message>
    <message>
        <source>The network reads at best {share} of known digits, in whatever range and polarity, upright or transposed; it is no network for digits, or its outputs are in another order than 0 to 9.</source>
        <translation>Ağ, aralık ve kutup ne olursa olsun, düz veya devrik, bilinen rakamların en çok {share} oranındaki bölümünü okuyor; rakamlar için bir ağ değil veya çıkışları 0’dan 9’a sıralı değil.</translation>
    </message>
    <message>
        <source>The network gives outputs of shape {shape}, not ten; use one for ten digits.</source>
        <translation>Ağ on çıkış yerine {shape} biçiminde çıkışlar veriyor; on rakam için bir ağ kullanın.</translation>
    </message>
    <message>
        <source>without its last softmax or sigmoid, which made all answers alike</source>
        <translation>tüm yanıtları eşitleyen son softmax veya sigmoid olmadan</translation>
    </message>
    <message>
        <source>The model cannot be written to {models} ({reason}); make room there.</source>
        <translation>Model {models} içine yazılamıyor ({reason}); orada yer açın.</translation>
    </message>
    <message>
        <source>{name} was rebuilt, but gives the answers of its own runtime on {share} of digits only; save it as .keras.</source>
        <translation>{name} yeniden kuruldu, ama kendi çalışma ortamıyla aynı yanıtı verme oranı yalnızca {share}; .keras olarak kaydedin.</translation>
    </message>
    <message>
        <source>import of ONNX files</source>
        <translation>ONNX dosyalarını içe aktarma</translation>
    </message>
    <message>
        <source>ONNX files need onnx and onnxruntime; install with pip install &apos;digitpad[export]&apos;.</source>
        <translation>ONNX dosyaları için onnx ve onnxruntime gerekir; pip install &apos;digitpad[export]&apos; ile kurun.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} layers, more than {most}; use a smaller network.</source>
        <translation>
            <numerusform>{name} {n} katman içeriyor, {most} sınırından fazla; daha küçük bir ağ kullanın.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has layers that do not fit together; it is damaged.</source>
        <translation>{name} birbirine uymayan katmanlar içeriyor; hasarlı.</translation>
    </message>
    <message>
        <source>{name} is no network with one image in and one answer out; use another one.</source>
        <translation>{name} tek görüntü alıp tek yanıt veren bir ağ değil; başkasını kullanın.</translation>
    </message>
    <message>
        <source>{name} gives {size}, not ten outputs; use a network for the ten digits.</source>
        <translation>{name} on çıkış yerine {size} veriyor; on rakam için bir ağ kullanın.</translation>
    </message>
    <message>
        <source>{name} has weights that are no numbers (NaN or infinite); train it again.</source>
        <translation>{name} sayı olmayan ağırlıklar içeriyor (NaN veya sonsuz); yeniden eğitin.</translation>
    </message>
    <message>
        <source>{name} cannot be run by Keras; it is damaged, save it again.</source>
        <translation>Keras {name} dosyasını çalıştıramıyor; hasarlı, yeniden kaydedin.</translation>
    </message>
    <message>
        <source>{name} takes {size}, not one image of 28x28; use a network for such images.</source>
        <translation>{name} 28x28’lik bir görüntü yerine {size} alıyor; böyle görüntüler için bir ağ kullanın.</translation>
    </message>
    <message>
        <source>{name} takes {size}, not one image of 28x28.</source>
        <translation>{name} 28x28’lik bir görüntü yerine {size} alıyor.</translation>
    </message>
    <message>
        <source>{name} describes more than a network for digits has; use another one.</source>
        <translation>{name} rakam ağında olandan fazlasını tanımlıyor; başkasını kullanın.</translation>
    </message>
    <message>
        <source>{name} is damaged or no layers model of TensorFlow.js; save it again.</source>
        <translation>{name} hasarlı veya TensorFlow.js katman modeli değil; yeniden kaydedin.</translation>
    </message>
    <message>
        <source>{name} cannot be loaded by Keras; it is damaged or of another version.</source>
        <translation>Keras {name} dosyasını yükleyemiyor; hasarlı veya başka sürümden.</translation>
    </message>
    <message>
        <source>{name} holds the layers of a network without its weights; save the whole model, as .keras.</source>
        <translation>{name} bir ağın ağırlıkları olmadan katmanlarını içeriyor; tüm modeli .keras olarak kaydedin.</translation>
    </message>
    <message>
        <source>{name} holds no network; save the whole model, as .keras.</source>
        <translation>{name} bir ağ içermiyor; tüm modeli .keras olarak kaydedin.</translation>
    </message>
    <message>
        <source>{name} is a graph model of TensorFlow.js, which is not read here; save it as a layers model, or as .keras before it is converted.</source>
        <translation>{name} desteklenmeyen bir TensorFlow.js graf modeli; katman modeli olarak veya dönüştürmeden önce .keras olarak kaydedin.</translation>
    </message>
    <message>
        <source>fewer weights than are described</source>
        <translation>tanımlanandan az ağırlık</translation>
    </message>
    <message>
        <source>more weights than are described</source>
        <translation>tanımlanandan çok ağırlık</translation>
    </message>
    <message>
        <source>{name} takes its weights from elsewhere ({what}); do not use it.</source>
        <translation>{name} ağırlıklarını başka yerden alıyor ({what}); kullanmayın.</translation>
    </message>
    <message>
        <source>{name} needs its weights, {what}; put both into one folder.</source>
        <translation>{name}, ağırlık dosyası {what} olmadan kullanılamaz; ikisini aynı klasöre koyun.</translation>
    </message>
    <message>
        <source>weights of no layer: {list}</source>
        <translation>hiçbir katmanın olmayan ağırlıklar: {list}</translation>
    </message>
    <message>
        <source>{name} has not one output of ten numbers; save it with the ten outputs alone.</source>
        <translation>{name} on sayılık tek bir çıkış içermiyor; yalnızca on çıkışla kaydedin.</translation>
    </message>
    <message>
        <source>{path} needs its weights, {name}; put both into one folder.</source>
        <translation>{path}, ağırlık dosyası {name} olmadan kullanılamaz; ikisini aynı klasöre koyun.</translation>
    </message>
    <message>
        <source>{name} is damaged or no ONNX model; save it again.</source>
        <translation>{name} hasarlı veya ONNX modeli değil; yeniden kaydedin.</translation>
    </message>
    <message>
        <source>{name} takes its weights from other files; save the model again, in one file.</source>
        <translation>{name} ağırlıklarını başka dosyalardan alıyor; modeli tek dosyada yeniden kaydedin.</translation>
    </message>
    <message>
        <source>The network cannot be run by {runtime}; it is damaged or of another version.</source>
        <translation>{runtime} ağı çalıştıramıyor; hasarlı veya başka sürümden.</translation>
    </message>
    <message>
        <source>{name} has the operator {unknown}, which cannot be imported; use a network of plain layers.</source>
        <translation>{name} içe aktarılamayan {unknown} işlecini içeriyor; düz katmanlı bir ağ kullanın.</translation>
    </message>
    <message>
        <source>{name} refers to other places ({other}); do not use it.</source>
        <translation>{name} başka yerlere başvuruyor ({other}); kullanmayın.</translation>
    </message>
    <message>
        <source>{name} is damaged or no SavedModel; save it again.</source>
        <translation>{name} hasarlı veya SavedModel değil; yeniden kaydedin.</translation>
    </message>
    <message>
        <source>{name} cannot be read by TensorFlow; it is damaged or of another version.</source>
        <translation>TensorFlow {name} dosyasını okuyamıyor; hasarlı veya başka sürümden.</translation>
    </message>
    <message>
        <source>{name} has nothing to serve; export the model again (model.export).</source>
        <translation>{name} sunacak bir şey içermiyor; modeli yeniden dışa aktarın (model.export).</translation>
    </message>
    <message>
        <source>{name} has functions of its own that restore its variables; do not use it.</source>
        <translation>{name} değişkenlerini geri yükleyen kendi işlevlerini içeriyor; kullanmayın.</translation>
    </message>
    <message>
        <source>{name} has files or tables beside its network; do not use it.</source>
        <translation>{name} ağının yanında dosyalar veya tablolar içeriyor; kullanmayın.</translation>
    </message>
    <message>
        <source>{name} has the operation {what}, which can do more than compute; do not use it.</source>
        <translation>{name} hesaplamaktan fazlasını yapabilen {what} işlemini içeriyor; kullanmayın.</translation>
    </message>
    <message>
        <source>weights alone, taken as those of dense layers ({activations})</source>
        <translation>yalnızca ağırlıklar, yoğun katmanlarınki sayıldı ({activations})</translation>
    </message>
    <message>
        <source>{path} is damaged or no file of weights; save it again.</source>
        <translation>{path} hasarlı veya ağırlık dosyası değil; yeniden kaydedin.</translation>
    </message>
    <message>
        <source>{path} has weights alone, and not those of dense layers from 784 pixels to ten digits; save the whole model (model.save).</source>
        <translation>{path} yalnızca ağırlıklar içeriyor ve bunlar 784 pikselden on rakama giden yoğun katmanların ağırlıkları değil; tüm modeli kaydedin (model.save).</translation>
    </message>
    <message>
        <source>The network sums its numbers in a way that cannot be exported to this format.</source>
        <translation>Ağın toplama biçimi bu biçime aktarılamıyor.</translation>
    </message>
    <message>
        <source>The network divides its outputs in a way that cannot be exported to this format.</source>
        <translation>Ağın çıkışlarını bölme biçimi bu biçime aktarılamıyor.</translation>
    </message>
    <message>
        <source>The network takes a logarithm in a way that cannot be exported to this format.</source>
        <translation>Ağın logaritma alma biçimi bu biçime aktarılamıyor.</translation>
    </message>
    <message>
        <source>The layer {name} joins along another axis than the last; use another one.</source>
        <translation>{name} katmanı sonuncudan başka bir eksen boyunca birleştiriyor; başkasını kullanın.</translation>
    </message>
    <message>
        <source>The layer {name} ({what}) cannot be expressed in this format; use another one.</source>
        <translation>{name} katmanı ({what}) bu biçimde ifade edilemiyor; başkasını kullanın.</translation>
    </message>
    <message>
        <source>The layer {name} is dilated, in groups or has its channels first; use another format.</source>
        <translation>{name} katmanı genişletilmiş, gruplu veya kanalları önde; başka bir biçim kullanın.</translation>
    </message>
    <message>
        <source>The layer {name} normalises another axis than the last; use another format.</source>
        <translation>{name} katmanı sonuncudan başka bir ekseni normalleştiriyor; başka bir biçim kullanın.</translation>
    </message>
    <message>
        <source>The layer {name} has the activation {other}; use another format.</source>
        <translation>{name} katmanının etkinleştirmesi {other}; başka bir biçim kullanın.</translation>
    </message>
    <message>
        <source>The layer {name} is a ReLU of another kind; use another format.</source>
        <translation>{name} katmanı başka türden bir ReLU; başka bir biçim kullanın.</translation>
    </message>
    <message>
        <source>The layer {name} is an ELU of another kind; use another format.</source>
        <translation>{name} katmanı başka türden bir ELU; başka bir biçim kullanın.</translation>
    </message>
    <message>
        <source>This format cannot divide these outputs by their sum; export to web or litert.</source>
        <translation>Bu biçim çıkışları toplamlarına bölemiyor; web veya litert olarak aktarın.</translation>
    </message>
    <message>
        <source>{name}, {size} GB</source>
        <translation>{name}, {size} GB</translation>
    </message>
    <message numerus="yes">
        <source>All {n} GPUs</source>
        <translation>
            <numerusform>{n} GPU’nun tümü</numerusform>
        </translation>
    </message>
    <message>
        <source>TensorFlow finds no device {device} here; choose one of {list}.</source>
        <translation>TensorFlow burada {device} aygıtını bulamıyor; şunlardan birini seçin: {list}.</translation>
    </message>
    <message>
        <source>The training cannot be kept in {folder} ({reason}); make room and run it again.</source>
        <translation>Eğitim {folder} içinde saklanamıyor ({reason}); yer açıp yeniden çalıştırın.</translation>
    </message>
    <message>
        <source>The training diverged in epoch {epoch}: {why}; choose a smaller learning rate.</source>
        <translation>Eğitim {epoch}. turda ıraksadı: {why}; daha küçük bir öğrenme hızı seçin.</translation>
    </message>
    <message>
        <source>its weights became too large to be kept</source>
        <translation>ağırlıkları saklanamayacak kadar büyüdü</translation>
    </message>
    <message>
        <source>its loss became infinite</source>
        <translation>kaybı sonsuz oldu</translation>
    </message>
    <message>
        <source>without {names}, which are used only in training</source>
        <translation>yalnızca eğitimde kullanılan {names} olmadan</translation>
    </message>
    <message>
        <source>{name} is damaged or no file of weights; save the model again.</source>
        <translation>{name} hasarlı veya ağırlık dosyası değil; modeli yeniden kaydedin.</translation>
    </message>
    <message>
        <source>{name} refers to other files or places; save the model again, in one file.</source>
        <translation>{name} başka dosyalara veya yerlere başvuruyor; modeli tek dosyada yeniden kaydedin.</translation>
    </message>
    <message>
        <source>{name} would unpack to more than {most} MB; do not use it.</source>
        <translation>{name} açıldığında {most} MB sınırını aşıyor; kullanmayın.</translation>
    </message>
    <message>
        <source>{path} has weights alone and no layers; save the whole model (model.save).</source>
        <translation>{path} yalnızca ağırlıklar içeriyor, katman içermiyor; tüm modeli kaydedin (model.save).</translation>
    </message>
    <message>
        <source>{path} cannot be loaded by Keras; it is damaged or of another version.</source>
        <translation>Keras {path} dosyasını yükleyemiyor; hasarlı veya başka sürümden.</translation>
    </message>
    <message>
        <source>{path} is no .keras file; save the model again.</source>
        <translation>{path} .keras dosyası değil; modeli yeniden kaydedin.</translation>
    </message>
    <message>
        <source>{name} is damaged or no Keras model; save it again.</source>
        <translation>{name} hasarlı veya Keras modeli değil; yeniden kaydedin.</translation>
    </message>
    <message>
        <source>The exported model agrees with the trained one on {share} only; it was not kept.</source>
        <translation>Dışa aktarılan model eğitilenle yalnızca {share} oranında uyuşuyor; saklanmadı.</translation>
    </message>
    <message>
        <source>A model is exported by TensorFlow; run the same command with KERAS_BACKEND=tensorflow, which takes up the training that was kept.</source>
        <translation>Modeli TensorFlow dışa aktarır; aynı komutu KERAS_BACKEND=tensorflow ile çalıştırın, saklanan eğitimi sürdürür.</translation>
    </message>
    <message>
        <source>The model has weights that are no numbers (NaN or infinite); train it with a smaller learning rate.</source>
        <translation>Model sayı olmayan ağırlıklar içeriyor (NaN veya sonsuz); daha küçük bir öğrenme hızıyla eğitin.</translation>
    </message>
    <message>
        <source>LiteRT cannot compute the network ({group}); use a network of plain layers.</source>
        <translation>LiteRT ağı hesaplayamıyor ({group}); düz katmanlı bir ağ kullanın.</translation>
    </message>
    <message>
        <source>LiteRT cannot compute the network; use a network of plain layers.</source>
        <translation>LiteRT ağı hesaplayamıyor; düz katmanlı bir ağ kullanın.</translation>
    </message>
    <message>
        <source>The weights of {name} do not fit the network that its card describes; train on from another one.</source>
        <translation>{name} ağırlıkları kartında tanımlanan ağa uymuyor; başkasından sürdürün.</translation>
    </message>
    <message>
        <source>{name} would write outside its own archive; do not use it.</source>
        <translation>{name} kendi arşivinin dışına yazmaya çalışıyor; kullanmayın.</translation>
    </message>
    <message>
        <source>{name} holds more than a network ({what}); do not use it.</source>
        <translation>{name} bir ağdan fazlasını içeriyor ({what}); kullanmayın.</translation>
    </message>
    <message>
        <source>{name} would grow to {size} MB when unpacked; do not use it.</source>
        <translation>{name} açıldığında {size} MB oluyor; kullanmayın.</translation>
    </message>
    <message>
        <source>{name} holds one file twice; do not use it.</source>
        <translation>{name} bir dosyayı iki kez içeriyor; kullanmayın.</translation>
    </message>
    <message>
        <source>{name} has a layer of no name ({kind}); it is damaged, save it again.</source>
        <translation>{name} adı olmayan bir katman içeriyor ({kind}); hasarlı, yeniden kaydedin.</translation>
    </message>
    <message>
        <source>{name} has {kind}, which is not taken here; use a network of plain layers.</source>
        <translation>{name} desteklenmeyen {kind} içeriyor; düz katmanlı bir ağ kullanın.</translation>
    </message>
    <message>
        <source>{name} has {what}, which is no plain layer of Keras and could run code of its own; rebuild the network from plain layers.</source>
        <translation>{name} Keras’ın düz katmanı olmayan ve kendi kodunu çalıştırabilecek {what} içeriyor; ağı düz katmanlarla yeniden kurun.</translation>
    </message>
    <message>
        <source>{name} has a custom object, {what}; use plain layers.</source>
        <translation>{name} özel bir nesne içeriyor, {what}; düz katmanlar kullanın.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} layers; use a smaller network.</source>
        <translation>
            <numerusform>{name} {n} katmandan fazlasını içeriyor; daha küçük bir ağ kullanın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is nested more than {n} deep; it is damaged, save it again.</source>
        <translation>
            <numerusform>{name} {n} düzeyden derin iç içe; hasarlı, yeniden kaydedin.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} holds other files than a model; choose a new folder.</source>
        <translation>{folder} bir modelden başka dosyalar içeriyor; yeni bir klasör seçin.</translation>
    </message>
    <message>
        <source>The model cannot be written to {folder} ({error}); make room or choose another folder.</source>
        <translation>Model {folder} içine yazılamıyor ({error}); yer açın veya başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Blue ink speaks for {digit}, orange ink against it.</source>
        <translation>Mavi mürekkep {digit} yanıtını destekler, turuncu mürekkep ona karşıdır.</translation>
    </message>
    <message>
        <source>Beside the canvas, the arrow keys choose a digit of a number.</source>
        <translation>Kâğıdın dışında ok tuşları sayının bir rakamını seçer.</translation>
    </message>
    <message>
        <source>Probability of each digit</source>
        <translation>Her rakamın olasılığı</translation>
    </message>
    <message>
        <source>There is too much ink for a number: it is read as one digit.</source>
        <translation>Bir sayı için çok fazla mürekkep var: tek rakam olarak okunuyor.</translation>
    </message>
    <message>
        <source>What the network sees: 28 × 28 pixels</source>
        <translation>Ağın gördüğü: 28 × 28 piksel</translation>
    </message>
    <message>
        <source>Colours of the &amp;theme</source>
        <translation>&amp;Temanın renkleri</translation>
    </message>
    <message>
        <source>&amp;Blackboard</source>
        <translation>&amp;Yazı tahtası</translation>
    </message>
    <message>
        <source>Blue &amp;ink</source>
        <translation>&amp;Mavi mürekkep</translation>
    </message>
    <message>
        <source>&amp;Plain</source>
        <translation>&amp;Düz</translation>
    </message>
    <message>
        <source>&amp;Lined</source>
        <translation>Ç&amp;izgili</translation>
    </message>
    <message>
        <source>&amp;Squared</source>
        <translation>&amp;Kareli</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>&amp;Kâğıt</translation>
    </message>
    <message>
        <source>Read answers &amp;aloud</source>
        <translation>Yanıtları s&amp;esli oku</translation>
    </message>
    <message>
        <source>This system has no voice to read aloud: install speech-dispatcher or espeak-ng.</source>
        <translation>Bu sistemde okuyacak bir ses yok: speech-dispatcher veya espeak-ng kurun.</translation>
    </message>
    <message>
        <source>The answer could not be read aloud: {why}</source>
        <translation>Yanıt sesli okunamadı: {why}</translation>
    </message>
    <message>
        <source>by colour</source>
        <translation>renge göre</translation>
    </message>
    <message>
        <source>in a frame</source>
        <translation>çerçeve içinde</translation>
    </message>
    <message>
        <source>without axes</source>
        <translation>eksenler olmadan</translation>
    </message>
    <message>
        <source>uneven light</source>
        <translation>eşit olmayan ışık</translation>
    </message>
    <message>
        <source>light on dark</source>
        <translation>koyu üzerine açık</translation>
    </message>
    <message>
        <source>This system has no program that plays tones: install pulseaudio-utils or alsa-utils.</source>
        <translation>Bu sistemde nota çalacak bir program yok: pulseaudio-utils veya alsa-utils kurun.</translation>
    </message>
    <message>
        <source>Tones could not be played: {why}</source>
        <translation>Notalar çalınamadı: {why}</translation>
    </message>
    <message>
        <source>Only the stylus draws now. The menu Drawing lets fingers draw again.</source>
        <translation>Şimdi yalnızca ekran kalemi çizer. Çizim menüsünden parmakla çizmeye yeniden izin verilebilir.</translation>
    </message>
    <message>
        <source>{mode}: on</source>
        <translation>{mode}: açık</translation>
    </message>
    <message>
        <source>{mode}: off</source>
        <translation>{mode}: kapalı</translation>
    </message>
    <message>
        <source>it ended the process in which it was tried</source>
        <translation>denendiği süreci sona erdirdi</translation>
    </message>
    <message numerus="yes">
        <source>it has not read {n} digits within {seconds} seconds, in a separate process</source>
        <translation>
            <numerusform>ayrı bir süreçte {seconds} saniyede {n} rakamı okuyamadı</numerusform>
        </translation>
    </message>
    <message>
        <source>it needs more than {size} GB of memory</source>
        <translation>{size} GB’tan fazla bellek istiyor</translation>
    </message>
    <message>
        <source>it takes {seconds} seconds to read a digit</source>
        <translation>bir rakamı {seconds} saniyede okuyor</translation>
    </message>
    <message>
        <source>The model cannot be used ({what}); use another one.</source>
        <translation>Model kullanılamıyor ({what}); başkasını kullanın.</translation>
    </message>
    <message>
        <source>it has loops or branches, which no network made here has</source>
        <translation>burada yapılan hiçbir ağda olmayan döngüler veya dallar içeriyor</translation>
    </message>
    <message>
        <source>it cannot be loaded by LiteRT</source>
        <translation>LiteRT ile yüklenemiyor</translation>
    </message>
    <message>
        <source>it does not take one 28x28 digit image to ten probabilities</source>
        <translation>28x28’lik bir rakam görüntüsünü on olasılığa dönüştürmüyor</translation>
    </message>
    <message>
        <source>it gives features that are no numbers</source>
        <translation>sayı olmayan özellikler veriyor</translation>
    </message>
    <message>
        <source>it fails while it reads a digit</source>
        <translation>rakam okurken başarısız oluyor</translation>
    </message>
    <message>
        <source>it gives answers that are no probabilities</source>
        <translation>olasılık olmayan yanıtlar veriyor</translation>
    </message>
    <message>
        <source>it gives answers that are no numbers</source>
        <translation>sayı olmayan yanıtlar veriyor</translation>
    </message>
    <message>
        <source>it gives other answers than its layers do</source>
        <translation>katmanlarından farklı yanıtlar veriyor</translation>
    </message>
    <message>
        <source>This network cannot be followed layer by layer ({what}); its map is made by hiding parts of the ink in turn.</source>
        <translation>Bu ağ katman katman izlenemez ({what}); haritası mürekkebin bölümleri sırayla gizlenerek yapılır.</translation>
    </message>
    <message>
        <source>it has slopes that are no numbers</source>
        <translation>sayı olmayan gradyanlar içeriyor</translation>
    </message>
    <message>
        <source>it has more than one input</source>
        <translation>birden çok giriş içeriyor</translation>
    </message>
    <message>
        <source>it does not say how large its image is</source>
        <translation>görüntüsünün boyutunu söylemiyor</translation>
    </message>
    <message>
        <source>it computes in an unusual way</source>
        <translation>alışılmadık biçimde hesaplıyor</translation>
    </message>
    <message>
        <source>it takes something for an image that is not one</source>
        <translation>görüntü olmayan bir şeyi görüntü sayıyor</translation>
    </message>
    <message>
        <source>it has the operator {what}</source>
        <translation>{what} işlecini içeriyor</translation>
    </message>
    <message>
        <source>it has an operator {kind} of an unusual kind</source>
        <translation>alışılmadık türden bir {kind} işleci içeriyor</translation>
    </message>
    <message>
        <source>it cuts its numbers off in an unusual way</source>
        <translation>sayılarını alışılmadık biçimde kırpıyor</translation>
    </message>
    <message>
        <source>it mixes several images</source>
        <translation>birkaç görüntüyü karıştırıyor</translation>
    </message>
    <message>
        <source>it has a dense layer of another size than its input</source>
        <translation>girişinden farklı boyutta bir yoğun katman içeriyor</translation>
    </message>
    <message>
        <source>it normalises other channels than it has</source>
        <translation>olandan başka kanalları normalleştiriyor</translation>
    </message>
    <message>
        <source>it joins or divides what it computes in an unusual way</source>
        <translation>hesapladığını alışılmadık biçimde birleştiriyor veya bölüyor</translation>
    </message>
    <message>
        <source>it has functions of its own</source>
        <translation>kendi işlevlerini içeriyor</translation>
    </message>
    <message>
        <source>it has the operator {what} of {other}</source>
        <translation>{other} için {what} işlecini içeriyor</translation>
    </message>
    <message>
        <source>it takes its weights from other files</source>
        <translation>ağırlıklarını başka dosyalardan alıyor</translation>
    </message>
    <message>
        <source>it has weights of an unusual kind</source>
        <translation>alışılmadık türden ağırlıklar içeriyor</translation>
    </message>
    <message>
        <source>it has filters of an unusual kind</source>
        <translation>alışılmadık türden filtreler içeriyor</translation>
    </message>
    <message>
        <source>it has pooling of an unusual kind</source>
        <translation>alışılmadık türden havuzlama içeriyor</translation>
    </message>
    <message>
        <source>it has no place for its image</source>
        <translation>görüntüsü için yer içermiyor</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {n} operations</source>
        <translation>
            <numerusform>{n} işlemden fazlasını içeriyor</numerusform>
        </translation>
    </message>
    <message>
        <source>it needs the operation {what}</source>
        <translation>{what} işlemini gerektiriyor</translation>
    </message>
    <message>
        <source>it has a variable without a value</source>
        <translation>değeri olmayan bir değişken içeriyor</translation>
    </message>
    <message>
        <source>it has the operation {what} of an unusual kind</source>
        <translation>alışılmadık türden {what} işlemi içeriyor</translation>
    </message>
    <message>
        <source>it takes the mean of a batch</source>
        <translation>bir yığının ortalamasını alıyor</translation>
    </message>
    <message>
        <source>it has functions or tensors that refer to each other</source>
        <translation>birbirine başvuran işlevler veya tensörler içeriyor</translation>
    </message>
    <message>
        <source>it calls too many functions</source>
        <translation>çok fazla işlev çağırıyor</translation>
    </message>
    <message>
        <source>it calls a function that it does not have</source>
        <translation>içermediği bir işlevi çağırıyor</translation>
    </message>
    <message>
        <source>it lacks a part of its network</source>
        <translation>ağının bir parçası eksik</translation>
    </message>
    <message>
        <source>it lacks its file of variables</source>
        <translation>değişken dosyası eksik</translation>
    </message>
    <message>
        <source>it has variables of more than {most} MB</source>
        <translation>{most} MB’tan büyük değişkenler içeriyor</translation>
    </message>
    <message>
        <source>it has variables in several parts</source>
        <translation>değişkenleri birkaç parçada içeriyor</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Böyle bir dosya ya da klasör yok</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Erişim engellendi</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>İşleme izin verilmiyor</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Dosya zaten var</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Bir klasör değil</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Bir klasör</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>Klasör boş değil</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dosya adı çok uzun</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Dosya sistemi salt okunur</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Aygıtta yer kalmadı</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Disk kotası aşıldı</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Giriş/çıkış hatası</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Aygıt ya da kaynak meşgul</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Çok fazla açık dosya var</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Bağlantı reddedildi</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Bağlantı karşı tarafça kesildi</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Bağlantı zaman aşımına uğradı</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Ağa ulaşılamıyor</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Sunucuya giden yol yok</translation>
    </message>
</context>
</TS>
