<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>training networks of your own</source>
        <translation>навчання власних мереж</translation>
    </message>
    <message>
        <source>Training needs TensorFlow, which is not installed ({packages}); install digitpad with it, pip install &apos;digitpad[train]&apos;.</source>
        <translation>Для навчання потрібен TensorFlow, якого не встановлено ({packages}); установіть digitpad разом із ним: pip install &apos;digitpad[train]&apos;.</translation>
    </message>
    <message>
        <source>Not in digitpad-lite: {purpose}. Install digitpad, the full edition, which leaves your drawings, settings and networks as they are.</source>
        <translation>Цього немає в digitpad-lite: {purpose}. Установіть digitpad — повне видання, яке не змінює ваших малюнків, налаштувань і мереж.</translation>
    </message>
    <message>
        <source>Not in the packaged digitpad: {deed}. A digitpad that is installed as a package of Python, with its extra digitpad[export], can do it.</source>
        <translation>Цього немає в запакованому digitpad: {deed}. Це вміє digitpad, установлений як пакунок Python із додатком digitpad[export].</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {n} bytes</source>
        <translation>
            <numerusform>має понад {n} байт</numerusform>
            <numerusform>має понад {n} байти</numerusform>
            <numerusform>має понад {n} байтів</numerusform>
        </translation>
    </message>
    <message>
        <source>it is of a newer version of digitpad</source>
        <translation>його створено новішою версією digitpad</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>його не вдається прочитати</translation>
    </message>
    <message>
        <source>{path} is damaged in part, which cannot be copied ({reason}); move it to save changes.</source>
        <translation>Файл {path} частково пошкоджено, і скопіювати його не вдається ({reason}); перемістіть його, щоб зберігати зміни.</translation>
    </message>
    <message>
        <source>{path} cannot be saved ({reason}); the next change will try again.</source>
        <translation>Не вдалося зберегти {path} ({reason}); після наступної зміни буде ще одна спроба.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>Не вдалося вилучити {path} ({reason}); вилучіть вручну.</translation>
    </message>
    <message>
        <source>{parent} cannot be used ({reason}), so nothing is remembered; check its permissions.</source>
        <translation>Не вдається використати {parent} ({reason}), тому нічого не запам’ятовується; перевірте права доступу.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({why}), nor be renamed ({reason}); move it to save changes.</source>
        <translation>Файл {path} непридатний ({why}), і перейменувати його не вдалося ({reason}); перемістіть його, щоб зберігати зміни.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({why}); it was renamed {name}, and digitpad starts afresh.</source>
        <translation>Файл {path} непридатний ({why}); його перейменовано на {name}, і digitpad починає спочатку.</translation>
    </message>
    <message>
        <source>it has a number that is no finite one of 64 bits</source>
        <translation>містить число, що не є скінченним 64-бітовим</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>має завелику глибину вкладення</translation>
    </message>
    <message numerus="yes">
        <source>it has a text of more than {n} characters</source>
        <translation>
            <numerusform>містить текст, довший за {n} символ</numerusform>
            <numerusform>містить текст, довший за {n} символи</numerusform>
            <numerusform>містить текст, довший за {n} символів</numerusform>
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
        <translation>Не вдається використати {name} ({reason}); перевірте, чи маєте право там читати й писати, або виберіть інше.</translation>
    </message>
    <message>
        <source>Something went wrong inside digitpad ({name}); please report it with {log}.</source>
        <translation>Щось пішло не так усередині digitpad ({name}); повідомте про це, будь ласка, додавши {log}.</translation>
    </message>
    <message>
        <source>MNIST as npz, IDX or TFRecord files, tables (CSV) with a label and 784 pixels a row, folders or zip files of images in folders named 0 to 9, pen strokes (UNIPEN, or UCI&apos;s pendigits.tra and .tes, or UJIpenchars2), and Swiss scans</source>
        <translation>MNIST у файлах npz, IDX або TFRecord, таблиці (CSV) з міткою та 784 пікселями в рядку, теки або файли zip із зображеннями в теках з назвами від 0 до 9, штрихи пера (UNIPEN, або pendigits.tra і .tes з UCI, або UJIpenchars2) та швейцарські скани</translation>
    </message>
    <message>
        <source>{path} does not fit the memory of this computer; use a part of it.</source>
        <translation>{path} не вміщується в пам’ять цього комп’ютера; скористайтеся частиною.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds only {n} digits, too few to hold some of them out; use at least 12.</source>
        <translation>
            <numerusform>{path} містить лише {n} цифру, замало, щоб частину відкласти; потрібно принаймні 12.</numerusform>
            <numerusform>{path} містить лише {n} цифри, замало, щоб частину відкласти; потрібно принаймні 12.</numerusform>
            <numerusform>{path} містить лише {n} цифр, замало, щоб частину відкласти; потрібно принаймні 12.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds pen strokes, not images; name a file of images, such as MNIST, too.</source>
        <translation>{path} містить штрихи пера, а не зображення; вкажіть ще й файл зображень, наприклад MNIST.</translation>
    </message>
    <message>
        <source>{path} has no folders named 0 to 9; name the files in it. What can be read: {formats}.</source>
        <translation>У {path} немає тек із назвами від 0 до 9; вкажіть файли, що в ній лежать. Можна прочитати: {formats}.</translation>
    </message>
    <message>
        <source>{path} is no data file that can be read; what can: {formats}.</source>
        <translation>{path} не є файлом даних, який можна прочитати; можна прочитати: {formats}.</translation>
    </message>
    <message>
        <source>{path} is missing; check the name, or get the file anew.</source>
        <translation>Немає {path}; перевірте назву або отримайте файл знову.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}); get it anew.</source>
        <translation>Не вдалося прочитати {path} ({error}); отримайте файл знову.</translation>
    </message>
    <message>
        <source>{path} is empty; what can be read: {formats}.</source>
        <translation>{path} — порожній файл; можна прочитати: {formats}.</translation>
    </message>
    <message>
        <source>{data}: the file cannot be fetched from {url} ({reason}); check the network and the room in {folder}, or get it in another way.</source>
        <translation>{data}: не вдалося отримати файл з {url} ({reason}); перевірте мережу та місце в {folder} або отримайте його іншим способом.</translation>
    </message>
    <message>
        <source>{data}: the download was cancelled; nothing was kept.</source>
        <translation>{data}: завантаження скасовано; нічого не збережено.</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>з’єднання розірвано</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>Невідома назва або служба</translation>
    </message>
    <message>
        <source>{path} holds arrays of other names than x_{part} and y_{part} ({held}); rename them.</source>
        <translation>{path} містить масиви з назвами, відмінними від x_{part} і y_{part} ({held}); перейменуйте їх.</translation>
    </message>
    <message>
        <source>{path} holds arrays of other shapes than MNIST&apos;s: {shape} and {other}, not (n, 28, 28) and (n,); make the images 28x28 first.</source>
        <translation>{path} містить масиви не такої форми, як у MNIST: {shape} і {other}, а не (n, 28, 28) і (n,); спершу зробіть зображення 28x28.</translation>
    </message>
    <message>
        <source>it holds more than it says</source>
        <translation>містить більше, ніж заявлено</translation>
    </message>
    <message>
        <source>it holds less than it says</source>
        <translation>містить менше, ніж заявлено</translation>
    </message>
    <message>
        <source>{path} is missing; put MNIST there, or name its folder in DIGITPAD_DATA.</source>
        <translation>Немає {path}; покладіть туди MNIST або вкажіть його теку в DIGITPAD_DATA.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a file of digits ({reason}); get it anew.</source>
        <translation>Не вдалося прочитати {path} як файл цифр ({reason}); отримайте його знову.</translation>
    </message>
    <message>
        <source>it lists too many files</source>
        <translation>у ньому перелічено забагато файлів</translation>
    </message>
    <message>
        <source>{path} holds no digits in one of its parts; use another file.</source>
        <translation>В одній із частин {path} немає цифр; скористайтеся іншим файлом.</translation>
    </message>
    <message numerus="yes">
        <source>{path} says that {name} has {number} digits in {count} bytes; {n} digits and {most} bytes are the most that is read.</source>
        <translation>
            <numerusform>У {path} вказано, що {name} має {number} цифр у {count} байтах; читається не більш як {n} цифра і {most} байтів.</numerusform>
            <numerusform>У {path} вказано, що {name} має {number} цифр у {count} байтах; читається не більш як {n} цифри і {most} байтів.</numerusform>
            <numerusform>У {path} вказано, що {name} має {number} цифр у {count} байтах; читається не більш як {n} цифр і {most} байтів.</numerusform>
        </translation>
    </message>
    <message>
        <source>over 10^15</source>
        <translation>понад 10^15</translation>
    </message>
    <message>
        <source>an array&apos;s header of version {version} is not known</source>
        <translation>невідома версія {version} заголовка масиву</translation>
    </message>
    <message>
        <source>an array holds {dtype}, which are no digits</source>
        <translation>масив містить {dtype}, а це не цифри</translation>
    </message>
    <message>
        <source>an array has lengths that are none</source>
        <translation>масив має неможливу довжину</translation>
    </message>
    <message>
        <source>{path} holds labels that are no whole numbers; use the digits 0 to 9.</source>
        <translation>{path} містить мітки, що не є цілими числами; скористайтеся цифрами від 0 до 9.</translation>
    </message>
    <message>
        <source>{path} holds labels outside 0 to 9; use a file of digits.</source>
        <translation>{path} містить мітки поза межами від 0 до 9; скористайтеся файлом цифр.</translation>
    </message>
    <message>
        <source>{path} holds pixels outside 0 to 255; bring them to this range, or to 0 to 1.</source>
        <translation>{path} містить пікселі поза межами від 0 до 255; приведіть їх до цих меж або до меж від 0 до 1.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds over {n} images; use a part of it.</source>
        <translation>
            <numerusform>{path} містить понад {n} зображення; скористайтеся частиною.</numerusform>
            <numerusform>{path} містить понад {n} зображення; скористайтеся частиною.</numerusform>
            <numerusform>{path} містить понад {n} зображень; скористайтеся частиною.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds no images in its folders 0 to 9.</source>
        <translation>У {path} немає зображень у теках від 0 до 9.</translation>
    </message>
    <message>
        <source>{name} leads out of the folder that it is unpacked to; do not use this file.</source>
        <translation>{name} виводить за межі теки, у яку розпаковується; не користуйтеся цим файлом.</translation>
    </message>
    <message>
        <source>{name} has more than {size} MB, which is too large for an image of a digit.</source>
        <translation>{name} має понад {size} МБ, а це забагато для зображення цифри.</translation>
    </message>
    <message>
        <source>{name} shows no ink; take it out of the folder.</source>
        <translation>{name} не містить чорнила; приберіть цей файл із теки.</translation>
    </message>
    <message>
        <source>The labels of {images} are missing; put {name} beside it.</source>
        <translation>Немає міток до {images}; покладіть поруч {name}.</translation>
    </message>
    <message>
        <source>it holds another kind of array</source>
        <translation>містить масив іншого типу</translation>
    </message>
    <message>
        <source>its images are {width}x{height}, not 28x28</source>
        <translation>зображення мають розмір {width}x{height}, а не 28x28</translation>
    </message>
    <message numerus="yes">
        <source>it says that it holds {n} digits; {most} are the most that is read</source>
        <translation>
            <numerusform>заявлено {n} цифру; читається не більш як {most}</numerusform>
            <numerusform>заявлено {n} цифри; читається не більш як {most}</numerusform>
            <numerusform>заявлено {n} цифр; читається не більш як {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>it ends in its header</source>
        <translation>обривається в заголовку</translation>
    </message>
    <message>
        <source>{path} cannot be read as an IDX file of digits ({error}); get it anew.</source>
        <translation>Не вдалося прочитати {path} як файл цифр IDX ({error}); отримайте його знову.</translation>
    </message>
    <message>
        <source>it is not compressed in this way</source>
        <translation>стиснено не в такий спосіб</translation>
    </message>
    <message numerus="yes">
        <source>codes of {n} bits are not known</source>
        <translation>
            <numerusform>{n}-бітові коди невідомі</numerusform>
            <numerusform>{n}-бітові коди невідомі</numerusform>
            <numerusform>{n}-бітові коди невідомі</numerusform>
        </translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>пошкоджений</translation>
    </message>
    <message numerus="yes">
        <source>it unpacks to more than {n} bytes</source>
        <translation>
            <numerusform>після розпакування має понад {n} байт</numerusform>
            <numerusform>після розпакування має понад {n} байти</numerusform>
            <numerusform>після розпакування має понад {n} байтів</numerusform>
        </translation>
    </message>
    <message>
        <source>no records of digits</source>
        <translation>немає записів із цифрами</translation>
    </message>
    <message>
        <source>a damaged record</source>
        <translation>пошкоджений запис</translation>
    </message>
    <message>
        <source>the end of the file is missing</source>
        <translation>бракує кінця файлу</translation>
    </message>
    <message>
        <source>{path} holds no scans as WRITER/DIGIT/number-N.png; name the archive that has them.</source>
        <translation>{path} не містить сканів вигляду АВТОР/ЦИФРА/number-N.png; вкажіть архів, у якому вони є.</translation>
    </message>
    <message>
        <source>{path} is missing; put the scans there, or name their folder.</source>
        <translation>Немає {path}; покладіть туди скани або вкажіть їхню теку.</translation>
    </message>
    <message>
        <source>{path} is no zip archive of scans, or it is damaged; get it anew.</source>
        <translation>{path} не є архівом zip зі сканами або пошкоджений; отримайте його знову.</translation>
    </message>
    <message>
        <source>{path} holds a name that leads out of it ({what}); get the file anew.</source>
        <translation>{path} містить назву, що виводить за його межі ({what}); отримайте файл знову.</translation>
    </message>
    <message>
        <source>no end of a directory</source>
        <translation>немає кінця каталогу</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds more than {n} entries; name an archive of scans.</source>
        <translation>
            <numerusform>{path} містить понад {n} запис; вкажіть архів зі сканами.</numerusform>
            <numerusform>{path} містить понад {n} записи; вкажіть архів зі сканами.</numerusform>
            <numerusform>{path} містить понад {n} записів; вкажіть архів зі сканами.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in {path} is larger than a scan of a digit; get the file anew.</source>
        <translation>{name} у {path} більший за скан цифри; отримайте файл знову.</translation>
    </message>
    <message>
        <source>{name} in {path} cannot be unpacked ({error}); get the file anew.</source>
        <translation>Не вдалося розпакувати {name} у {path} ({error}); отримайте файл знову.</translation>
    </message>
    <message>
        <source>{name} is no image; get the file anew.</source>
        <translation>{name} не є зображенням; отримайте файл знову.</translation>
    </message>
    <message numerus="yes">
        <source>{path} has over {n} rows; use a part of it.</source>
        <translation>
            <numerusform>{path} має понад {n} рядок; скористайтеся частиною.</numerusform>
            <numerusform>{path} має понад {n} рядки; скористайтеся частиною.</numerusform>
            <numerusform>{path} має понад {n} рядків; скористайтеся частиною.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of {path} ends in {what}, which is no digit 0 to 9.</source>
        <translation>Рядок {number} у {path} закінчується на {what}, а це не цифра від 0 до 9.</translation>
    </message>
    <message>
        <source>Line {number} of {path} is not understood; it should hold x and y of 8 points, 0 to 100, and a digit.</source>
        <translation>Рядок {number} у {path} незрозумілий; у ньому мають бути x і y 8 точок, від 0 до 100, та цифра.</translation>
    </message>
    <message>
        <source>{path} has no column of labels beside 784 of pixels; name a table that has.</source>
        <translation>У {path} немає стовпця міток поряд із 784 стовпцями пікселів; вкажіть таблицю, у якій він є.</translation>
    </message>
    <message>
        <source>Line {number} of {path} holds pixels outside 0 to 255; bring them to this range.</source>
        <translation>Рядок {number} у {path} містить пікселі поза межами від 0 до 255; приведіть їх до цих меж.</translation>
    </message>
    <message>
        <source>something other than numbers</source>
        <translation>щось інше, ніж числа</translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers</source>
        <translation>
            <numerusform>{n} число</numerusform>
            <numerusform>{n} числа</numerusform>
            <numerusform>{n} чисел</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of {path} is no label and 784 pixels ({held}); get the file anew.</source>
        <translation>Рядок {number} у {path} — не мітка й 784 пікселі ({held}); отримайте файл знову.</translation>
    </message>
    <message>
        <source>{path} holds no digits of UJIpenchars2; name the file of that collection.</source>
        <translation>{path} не містить цифр UJIpenchars2; вкажіть файл цієї збірки.</translation>
    </message>
    <message>
        <source>{path} ends in the middle of a digit; get the file anew.</source>
        <translation>{path} обривається посеред цифри; отримайте файл знову.</translation>
    </message>
    <message>
        <source>Line {number} of {path} is not understood: {what}; get the file anew.</source>
        <translation>Рядок {number} у {path} незрозумілий: {what}; отримайте файл знову.</translation>
    </message>
    <message>
        <source>{path} is missing; put the pen strokes there, or name their folder.</source>
        <translation>Немає {path}; покладіть туди штрихи пера або вкажіть їхню теку.</translation>
    </message>
    <message>
        <source>The text in {path} cannot be read ({error}); get the file anew.</source>
        <translation>Не вдалося прочитати текст у {path} ({error}); отримайте файл знову.</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>рядок задовгий</translation>
    </message>
    <message numerus="yes">
        <source>it has over {most} bytes or {n} lines</source>
        <translation>
            <numerusform>має понад {most} байтів або {n} рядок</numerusform>
            <numerusform>має понад {most} байтів або {n} рядки</numerusform>
            <numerusform>має понад {most} байтів або {n} рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path} holds over {n} drawings; use a part of it.</source>
        <translation>
            <numerusform>{path} містить понад {n} малюнок; скористайтеся частиною.</numerusform>
            <numerusform>{path} містить понад {n} малюнки; скористайтеся частиною.</numerusform>
            <numerusform>{path} містить понад {n} малюнків; скористайтеся частиною.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line {number} of {path} is in a stroke of over {n} points; get the file anew.</source>
        <translation>
            <numerusform>Рядок {number} у {path} належить до штриха, у якому понад {n} точка; отримайте файл знову.</numerusform>
            <numerusform>Рядок {number} у {path} належить до штриха, у якому понад {n} точки; отримайте файл знову.</numerusform>
            <numerusform>Рядок {number} у {path} належить до штриха, у якому понад {n} точок; отримайте файл знову.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no images among {list}; name MNIST, or others, too.</source>
        <translation>Серед {list} немає зображень; вкажіть ще й MNIST або інші.</translation>
    </message>
    <message numerus="yes">
        <source>There are no digits to learn from beside the {n} held-out ones; get MNIST.</source>
        <translation>
            <numerusform>Крім {n} відкладеної цифри, вчитися немає на чому; отримайте MNIST.</numerusform>
            <numerusform>Крім {n} відкладених цифр, вчитися немає на чому; отримайте MNIST.</numerusform>
            <numerusform>Крім {n} відкладених цифр, вчитися немає на чому; отримайте MNIST.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A batch of {batch_size} is more than the {n} digits there are; choose a smaller one.</source>
        <translation>
            <numerusform>Пакет із {batch_size} більший за {n} наявну цифру; виберіть менший.</numerusform>
            <numerusform>Пакет із {batch_size} більший за {n} наявні цифри; виберіть менший.</numerusform>
            <numerusform>Пакет із {batch_size} більший за {n} наявних цифр; виберіть менший.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is no file but a pipe or a device; name a file.</source>
        <translation>{path} — не файл, а канал або пристрій; укажіть файл.</translation>
    </message>
    <message>
        <source>{path} holds no digits; name a file that does.</source>
        <translation>{path} не містить цифр; вкажіть файл, у якому вони є.</translation>
    </message>
    <message>
        <source>{path} does not exist; check the name.</source>
        <translation>{path} не існує; перевірте назву.</translation>
    </message>
    <message>
        <source>{path} has neither {first} nor {second}, nor folders named 0 to 9; name the files themselves.</source>
        <translation>У {path} немає ні {first}, ні {second}, ні тек із назвами від 0 до 9; вкажіть самі файли.</translation>
    </message>
    <message>
        <source>Pen strokes</source>
        <translation>Штрихи пера</translation>
    </message>
    <message>
        <source>Swiss scans</source>
        <translation>Швейцарські скани</translation>
    </message>
    <message>
        <source>Spanish pen strokes</source>
        <translation>Іспанські штрихи пера</translation>
    </message>
    <message>
        <source>{named} has no {file}; name the folder that has it.</source>
        <translation>У {named} немає {file}; вкажіть теку, у якій він є.</translation>
    </message>
    <message>
        <source>{file} is nowhere: download it on the Train page, or name its folder with --data or in DIGITPAD_DATA.</source>
        <translation>{file} ніде немає: завантажте його на сторінці «Навчання» або вкажіть його теку через --data чи в DIGITPAD_DATA.</translation>
    </message>
    <message>
        <source>{file} is nowhere: download it on the Train page or by `python -m digitpad_training.sources --download`, or name its folder with --data or in DIGITPAD_DATA.</source>
        <translation>{file} ніде немає: завантажте його на сторінці «Навчання» або командою `python -m digitpad_training.sources --download` чи вкажіть його теку через --data або в DIGITPAD_DATA.</translation>
    </message>
    <message>
        <source>{path} is not as it was published (its checksum differs); get it anew.</source>
        <translation>Вміст {path} не такий, як опубліковано (контрольна сума відрізняється); отримайте файл знову.</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>Зображення</translation>
    </message>
    <message numerus="yes">
        <source>{name} shows more than {n} pieces of ink; cut out the number to read.</source>
        <translation>
            <numerusform>{name} містить понад {n} пляму чорнила; виріжте число, яке слід прочитати.</numerusform>
            <numerusform>{name} містить понад {n} плями чорнила; виріжте число, яке слід прочитати.</numerusform>
            <numerusform>{name} містить понад {n} плям чорнила; виріжте число, яке слід прочитати.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has more than {size} MB; save the drawing as PNG and open that.</source>
        <translation>{name} має понад {size} МБ; збережіть малюнок як PNG і відкрийте його.</translation>
    </message>
    <message>
        <source>{name} was changed after digitpad had saved it, and is no drawing any more; save it as PNG and open that.</source>
        <translation>{name} змінено після збереження в digitpad, і це вже не малюнок; збережіть його як PNG і відкрийте.</translation>
    </message>
    <message>
        <source>{name} shows no ink; use an image with a digit on plain paper.</source>
        <translation>{name} не містить чорнила; скористайтеся зображенням цифри на чистому папері.</translation>
    </message>
    <message>
        <source>{name} needs more memory than an image may take; make it smaller.</source>
        <translation>{name} потребує більше пам’яті, ніж дозволено зображенню; зменште його.</translation>
    </message>
    <message>
        <source>{name} is a folder; name the image files in it.</source>
        <translation>{name} — тека; вкажіть файли зображень, що в ній лежать.</translation>
    </message>
    <message>
        <source>{name} is of a kind that is not read ({kind}); save it as PNG or JPEG and open that.</source>
        <translation>{name} має непідтримуваний формат ({kind}); збережіть як PNG або JPEG і відкрийте.</translation>
    </message>
    <message>
        <source>{name} does not exist; check the name.</source>
        <translation>{name} не існує; перевірте назву.</translation>
    </message>
    <message>
        <source>it is damaged or incomplete</source>
        <translation>пошкоджений або неповний</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}; try another copy of it.</source>
        <translation>Не вдалося прочитати {name}: {reason}; спробуйте іншу копію.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is a JPEG of more than {n} scans; save it as an ordinary one.</source>
        <translation>
            <numerusform>{name} — JPEG, у якому понад {n} прохід; збережіть його як звичайний JPEG.</numerusform>
            <numerusform>{name} — JPEG, у якому понад {n} проходи; збережіть його як звичайний JPEG.</numerusform>
            <numerusform>{name} — JPEG, у якому понад {n} проходів; збережіть його як звичайний JPEG.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is no PNG, JPEG, BMP, WebP, TIFF or GIF image; convert it to one.</source>
        <translation>{name} не є зображенням PNG, JPEG, BMP, WebP, TIFF чи GIF; перетворіть його на одне з них.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} million pixels; make it smaller.</source>
        <translation>
            <numerusform>{name} має понад {n} мільйон пікселів; зменште його.</numerusform>
            <numerusform>{name} має понад {n} мільйони пікселів; зменште його.</numerusform>
            <numerusform>{name} має понад {n} мільйонів пікселів; зменште його.</numerusform>
        </translation>
    </message>
    <message>
        <source>a HEIC image</source>
        <translation>зображення HEIC</translation>
    </message>
    <message>
        <source>an AVIF image</source>
        <translation>зображення AVIF</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>документ PDF</translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation>зображення JPEG 2000</translation>
    </message>
    <message>
        <source>a JPEG XL image</source>
        <translation>зображення JPEG XL</translation>
    </message>
    <message>
        <source>a Photoshop image</source>
        <translation>зображення Photoshop</translation>
    </message>
    <message>
        <source>an SVG that was not saved by digitpad</source>
        <translation>SVG, збережений не в digitpad</translation>
    </message>
    <message>
        <source>The export was ended at its limit: {limit}.</source>
        <translation>Експорт припинено на межі: {limit}.</translation>
    </message>
    <message>
        <source>The import was ended at its limit: {limit}.</source>
        <translation>Імпорт припинено на межі: {limit}.</translation>
    </message>
    <message>
        <source>{size} GB of memory</source>
        <translation>{size} ГБ пам’яті</translation>
    </message>
    <message>
        <source>{seconds} minutes</source>
        <translation>{seconds} хв</translation>
    </message>
    <message>
        <source>No temporary files can be written ({reason}); make room for them, or set TMPDIR.</source>
        <translation>Не вдається записати тимчасові файли ({reason}); звільніть для них місце або задайте TMPDIR.</translation>
    </message>
    <message>
        <source>The export failed: its process ended unexpectedly ({how}), for want of memory or because the file is damaged.</source>
        <translation>Експорт не вдався: його процес несподівано завершився ({how}) через брак пам’яті або пошкоджений файл.</translation>
    </message>
    <message>
        <source>The import failed: its process ended unexpectedly ({how}), for want of memory or because the file is damaged.</source>
        <translation>Імпорт не вдався: його процес несподівано завершився ({how}) через брак пам’яті або пошкоджений файл.</translation>
    </message>
    <message>
        <source>The process that reads the digits has ended; choose them again.</source>
        <translation>Процес, що читає цифри, завершився; виберіть їх знову.</translation>
    </message>
    <message>
        <source>{path} is damaged or of an unknown kind; get it anew.</source>
        <translation>Файл {path} пошкоджений або невідомого типу; отримайте його знову.</translation>
    </message>
    <message>
        <source>{name} takes longer than {seconds} seconds to read; save it in a simpler form.</source>
        <translation>{name} читається довше за {seconds} с; збережіть його в простішому вигляді.</translation>
    </message>
    <message>
        <source>{name} cannot be read: it needs more than 1 GB of memory, or is damaged; make it smaller.</source>
        <translation>Не вдалося прочитати {name}: потрібно понад 1 ГБ пам’яті, або файл пошкоджено; зменште його.</translation>
    </message>
    <message>
        <source>The folder of models {models} cannot be written ({reason}); check it, and that there is room.</source>
        <translation>Не вдається записати в теку моделей {models} ({reason}); перевірте її та наявність вільного місця.</translation>
    </message>
    <message>
        <source>The model cannot be put in {models} ({reason}); check it, and that there is room.</source>
        <translation>Не вдалося помістити модель у {models} ({reason}); перевірте цю теку та наявність вільного місця.</translation>
    </message>
    <message>
        <source>The import failed: its package refers to other places.</source>
        <translation>Імпорт не вдався: пакунок посилається на інші місця.</translation>
    </message>
    <message numerus="yes">
        <source>{path} could not be read within the limits of 2 GB and {n} seconds; use a part of it, or get it anew.</source>
        <translation>
            <numerusform>Не вдалося прочитати {path} у межах 2 ГБ і {n} секунди; скористайтеся частиною або отримайте його знову.</numerusform>
            <numerusform>Не вдалося прочитати {path} у межах 2 ГБ і {n} секунд; скористайтеся частиною або отримайте його знову.</numerusform>
            <numerusform>Не вдалося прочитати {path} у межах 2 ГБ і {n} секунд; скористайтеся частиною або отримайте його знову.</numerusform>
        </translation>
    </message>
    <message>
        <source>no more samples came</source>
        <translation>зразки більше не надходили</translation>
    </message>
    <message>
        <source>{path} needs more than 2 GB of memory; use a part of it.</source>
        <translation>{path} потребує понад 2 ГБ пам’яті; скористайтеся частиною.</translation>
    </message>
    <message>
        <source>No process can be started ({reason}); close other programs and try again.</source>
        <translation>Не вдалося запустити процес ({reason}); закрийте інші програми та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>exit status {code}</source>
        <translation>код завершення {code}</translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation>сигнал {name}</translation>
    </message>
    <message>
        <source>The training was stopped; what it had learned is still kept.</source>
        <translation>Навчання зупинено; те, що мережа вивчила, збережено.</translation>
    </message>
    <message>
        <source>The training did not answer and was ended; its last whole epoch is kept.</source>
        <translation>Навчання не відповідало, і його припинено; останню повну епоху збережено.</translation>
    </message>
    <message>
        <source>epoch {epoch}, step {step}</source>
        <translation>епоха {epoch}, крок {step}</translation>
    </message>
    <message numerus="yes">
        <source>The training has not answered for {n} seconds and was ended.</source>
        <translation>
            <numerusform>Навчання не відповідало {n} секунду, і його припинено.</numerusform>
            <numerusform>Навчання не відповідало {n} секунди, і його припинено.</numerusform>
            <numerusform>Навчання не відповідало {n} секунд, і його припинено.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training&apos;s process ended unexpectedly ({how}).</source>
        <translation>Процес навчання несподівано завершився ({how}).</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>ймовірності</translation>
    </message>
    <message>
        <source>sigmoids</source>
        <translation>сигмоїди</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>логіти</translation>
    </message>
    <message>
        <source>Exporting to {name}, and checking it…</source>
        <translation>Експорт у {name} з перевіркою…</translation>
    </message>
    <message numerus="yes">
        <source>{n} digits in {runtime}: largest difference of a probability {difference}, the same digit on {share}</source>
        <translation>
            <numerusform>{n} цифра в {runtime}: найбільша різниця ймовірностей {difference}, та сама цифра для {share}</numerusform>
            <numerusform>{n} цифри в {runtime}: найбільша різниця ймовірностей {difference}, та сама цифра для {share}</numerusform>
            <numerusform>{n} цифр у {runtime}: найбільша різниця ймовірностей {difference}, та сама цифра для {share}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is written. {check}.</source>
        <translation>Файл {name} записано. {check}.</translation>
    </message>
    <message>
        <source>Importing {name}, and trying it on known digits…</source>
        <translation>Імпорт {name} з пробою на відомих цифрах…</translation>
    </message>
    <message>
        <source>values {range}</source>
        <translation>значення {range}</translation>
    </message>
    <message>
        <source>bright ink</source>
        <translation>світле чорнило</translation>
    </message>
    <message>
        <source>dark ink</source>
        <translation>темне чорнило</translation>
    </message>
    <message>
        <source>images transposed</source>
        <translation>зображення транспоновані</translation>
    </message>
    <message>
        <source>images padded to {side}x{side}</source>
        <translation>зображення доповнені до {side}x{side}</translation>
    </message>
    <message>
        <source>images enlarged to {side}x{side}</source>
        <translation>зображення збільшені до {side}x{side}</translation>
    </message>
    <message>
        <source>outputs: {outputs}</source>
        <translation>виходи: {outputs}</translation>
    </message>
    <message>
        <source>{how}; {share} of digits made to try it on read right</source>
        <translation>{how}; правильно прочитано {share} пробних цифр</translation>
    </message>
    <message>
        <source>{name} is imported: {how}.</source>
        <translation>Імпортовано {name}: {how}.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Авто</translation>
    </message>
    <message>
        <source>{name} is a pickle, which could run anything when it is read; export the network to ONNX (torch.onnx.export) and import that.</source>
        <translation>{name} — це pickle, який під час читання може запустити будь-що; експортуйте мережу в ONNX (torch.onnx.export) й імпортуйте отриманий файл.</translation>
    </message>
    <message>
        <source>{name} is a pickle, which could run anything when it is read; export the network to ONNX (of scikit-learn by skl2onnx) and import that.</source>
        <translation>{name} — це pickle, який під час читання може запустити будь-що; експортуйте мережу в ONNX (зі scikit-learn через skl2onnx) й імпортуйте отриманий файл.</translation>
    </message>
    <message>
        <source>{name} holds the numbers of MATLAB, not a network; export it to ONNX (exportONNXNetwork) and import that.</source>
        <translation>{name} містить числа MATLAB, а не мережу; експортуйте її в ONNX (exportONNXNetwork) й імпортуйте отриманий файл.</translation>
    </message>
    <message>
        <source>{name} is a model of Core ML, which is not read here; export the network to ONNX or save it as .keras.</source>
        <translation>{name} — модель Core ML, такий формат не підтримується; експортуйте мережу в ONNX або збережіть як .keras.</translation>
    </message>
    <message>
        <source>{name} is a frozen graph of TensorFlow, which is not read here; convert it to .tflite, or to ONNX by tf2onnx.</source>
        <translation>{name} — заморожений граф TensorFlow, такий формат не підтримується; перетворіть його на .tflite або на ONNX через tf2onnx.</translation>
    </message>
    <message>
        <source>{name} is a checkpoint, weights without a network; save the whole model (model.save) as .keras.</source>
        <translation>{name} — контрольна точка, тобто ваги без мережі; збережіть усю модель (model.save) як .keras.</translation>
    </message>
    <message>
        <source>{name} holds weights alone, without a network; export the network to ONNX or save it as .keras.</source>
        <translation>{name} містить самі ваги, без мережі; експортуйте мережу в ONNX або збережіть як .keras.</translation>
    </message>
    <message>
        <source>{name} holds arrays, not a network; save the whole model (model.save) as .keras.</source>
        <translation>{name} містить масиви, а не мережу; збережіть усю модель (model.save) як .keras.</translation>
    </message>
    <message>
        <source>{name} is a model of Caffe, which is not read here; export the network to ONNX and import that.</source>
        <translation>{name} — модель Caffe, такий формат не підтримується; експортуйте мережу в ONNX й імпортуйте отриманий файл.</translation>
    </message>
    <message>
        <source>{name} is a part of a SavedModel; choose the folder that it lies in.</source>
        <translation>{name} — частина SavedModel; виберіть теку, у якій лежить цей файл.</translation>
    </message>
    <message>
        <source>{name} is compressed; unpack it and import what is in it.</source>
        <translation>{name} стиснено; розпакуйте його й імпортуйте те, що всередині.</translation>
    </message>
    <message>
        <source>{name} is another kind of file, or damaged, whatever its name says; save the model again, as .keras.</source>
        <translation>{name} — файл іншого типу або пошкоджений, хоч би що казала назва; збережіть модель знову, як .keras.</translation>
    </message>
    <message>
        <source>{name} is an unpacked .keras file; pack its three files into a zip called {stem}.keras.</source>
        <translation>{name} — розпакований файл .keras; запакуйте три його файли в zip із назвою {stem}.keras.</translation>
    </message>
    <message>
        <source>{name} is a folder without a saved_model.pb or a model.json; choose the file of a model.</source>
        <translation>{name} — тека без saved_model.pb чи model.json; виберіть файл моделі.</translation>
    </message>
    <message>
        <source>Keras, HDF5</source>
        <translation>Keras, HDF5</translation>
    </message>
    <message>
        <source>LiteRT, 16 bits</source>
        <translation>LiteRT, 16 бітів</translation>
    </message>
    <message>
        <source>LiteRT, 8 bits</source>
        <translation>LiteRT, 8 бітів</translation>
    </message>
    <message>
        <source>LiteRT, 8 bits throughout</source>
        <translation>LiteRT, усюди 8 бітів</translation>
    </message>
    <message>
        <source>C array of the LiteRT model</source>
        <translation>Масив C моделі LiteRT</translation>
    </message>
    <message>
        <source>C array, 8 bits throughout</source>
        <translation>Масив C, усюди 8 бітів</translation>
    </message>
    <message>
        <source>TensorFlow.js layers model</source>
        <translation>Шарова модель TensorFlow.js</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Вебсторінка</translation>
    </message>
    <message>
        <source>There is no format {name}; choose one of {list}.</source>
        <translation>Немає формату {name}; виберіть один із: {list}.</translation>
    </message>
    <message>
        <source>export to {id}</source>
        <translation>експортувати в {id}</translation>
    </message>
    <message>
        <source>exporting models</source>
        <translation>експорт моделей</translation>
    </message>
    <message>
        <source>importing networks</source>
        <translation>імпорт мереж</translation>
    </message>
    <message>
        <source>An export to {id} needs {names}, not installed; install with pip install &apos;digitpad[export]&apos;.</source>
        <translation>Для експорту в {id} потрібно те, чого не встановлено: {names}; установіть командою pip install &apos;digitpad[export]&apos;.</translation>
    </message>
    <message>
        <source>An import needs {list}; install with pip install &apos;digitpad[train]&apos;.</source>
        <translation>Для імпорту потрібно: {list}; установіть командою pip install &apos;digitpad[train]&apos;.</translation>
    </message>
    <message>
        <source>A file of the format {id} ends in {suffix}; call it {name}{suffix}.</source>
        <translation>Файл формату {id} має закінчуватися на {suffix}; назвіть його {name}{suffix}.</translation>
    </message>
    <message>
        <source>{path} is a folder; choose the name of a file.</source>
        <translation>{path} — тека; виберіть назву файлу.</translation>
    </message>
    <message>
        <source>{path} is a file; choose a new folder.</source>
        <translation>{path} — файл; виберіть нову теку.</translation>
    </message>
    <message>
        <source>{path} exists already; choose a new folder.</source>
        <translation>{path} уже існує; виберіть нову теку.</translation>
    </message>
    <message>
        <source>{path} exists already; choose another name, or add --force.</source>
        <translation>{path} уже існує; виберіть іншу назву або додайте --force.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); see that you may read it, or use a copy of it.</source>
        <translation>Не вдалося прочитати {path} ({reason}); перевірте, чи маєте право його читати, або скористайтеся копією.</translation>
    </message>
    <message>
        <source>{name} does not exist or is no file; check the name.</source>
        <translation>{name} не існує або не є файлом; перевірте назву.</translation>
    </message>
    <message>
        <source>{name} is empty; save the model again.</source>
        <translation>{name} — порожній файл; збережіть модель знову.</translation>
    </message>
    <message numerus="yes">
        <source>{folder} holds more than {n} files; move the network to a folder of its own.</source>
        <translation>
            <numerusform>{folder} містить понад {n} файл; перемістіть мережу в окрему теку.</numerusform>
            <numerusform>{folder} містить понад {n} файли; перемістіть мережу в окрему теку.</numerusform>
            <numerusform>{folder} містить понад {n} файлів; перемістіть мережу в окрему теку.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has {size} MB, more than {most}; use a smaller network.</source>
        <translation>{name} має {size} МБ, більше за {most}; скористайтеся меншою мережею.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} operations; use a smaller network.</source>
        <translation>
            <numerusform>{name} має понад {n} операцію; скористайтеся меншою мережею.</numerusform>
            <numerusform>{name} має понад {n} операції; скористайтеся меншою мережею.</numerusform>
            <numerusform>{name} має понад {n} операцій; скористайтеся меншою мережею.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden layers are numbers of units from 1 to {n}, such as 128, 64; before them there may be convolutions, such as conv 16, conv 32, 64.</source>
        <translation>
            <numerusform>Приховані шари — це кількості нейронів від 1 до {n}, наприклад 128, 64; перед ними можуть бути згортки, наприклад conv 16, conv 32, 64.</numerusform>
            <numerusform>Приховані шари — це кількості нейронів від 1 до {n}, наприклад 128, 64; перед ними можуть бути згортки, наприклад conv 16, conv 32, 64.</numerusform>
            <numerusform>Приховані шари — це кількості нейронів від 1 до {n}, наприклад 128, 64; перед ними можуть бути згортки, наприклад conv 16, conv 32, 64.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convolutions come before the layers of units, as in conv 16, conv 32, 64; change the order.</source>
        <translation>Згортки стоять перед шарами нейронів, як у conv 16, conv 32, 64; змініть порядок.</translation>
    </message>
    <message numerus="yes">
        <source>After {n} convolutions an image has one pixel left; use {n} at most.</source>
        <translation>
            <numerusform>Після {n} згортки від зображення лишається один піксель; задайте щонайбільше {n}.</numerusform>
            <numerusform>Після {n} згорток від зображення лишається один піксель; задайте щонайбільше {n}.</numerusform>
            <numerusform>Після {n} згорток від зображення лишається один піксель; задайте щонайбільше {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A convolution has from 1 to {n} filters; choose fewer.</source>
        <translation>
            <numerusform>Згортка має від 1 до {n} фільтра; виберіть менше.</numerusform>
            <numerusform>Згортка має від 1 до {n} фільтрів; виберіть менше.</numerusform>
            <numerusform>Згортка має від 1 до {n} фільтрів; виберіть менше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A network of {n} hidden layers does not learn; use {most} at most.</source>
        <translation>
            <numerusform>Мережа з {n} прихованим шаром не вчиться; задайте щонайбільше {most}.</numerusform>
            <numerusform>Мережа з {n} прихованими шарами не вчиться; задайте щонайбільше {most}.</numerusform>
            <numerusform>Мережа з {n} прихованими шарами не вчиться; задайте щонайбільше {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training was stopped before its first epoch was over; there is nothing to keep.</source>
        <translation>Навчання зупинено до кінця першої епохи; зберігати нічого.</translation>
    </message>
    <message>
        <source>a recipe without a name</source>
        <translation>рецепт без назви</translation>
    </message>
    <message>
        <source>{what} where a recipe has something else</source>
        <translation>{what} там, де в рецепті має бути щось інше</translation>
    </message>
    <message>
        <source>{name} is not within {least} and {most}</source>
        <translation>{name} не в межах від {least} до {most}</translation>
    </message>
    <message>
        <source>an augmentation is not within 0 and {most}</source>
        <translation>спотворення не в межах від 0 до {most}</translation>
    </message>
    <message>
        <source>a recipe has no {what}</source>
        <translation>у рецепті немає {what}</translation>
    </message>
    <message>
        <source>two hidden layers of 128, ReLU, softmax</source>
        <translation>два приховані шари по 128 нейронів, ReLU, softmax</translation>
    </message>
    <message>
        <source>97 % training, 96 % test</source>
        <translation>97% на навчанні, 96% на тестуванні</translation>
    </message>
    <message>
        <source>no hidden layer, ten sigmoid outputs divided by their sum</source>
        <translation>без прихованого шару, десять сигмоїдних виходів, поділених на їхню суму</translation>
    </message>
    <message>
        <source>one hidden layer of 100, ReLU, ten sigmoid outputs divided by their sum</source>
        <translation>один прихований шар зі 100 нейронів, ReLU, десять сигмоїдних виходів, поділених на їхню суму</translation>
    </message>
    <message>
        <source>over 97 %</source>
        <translation>понад 97%</translation>
    </message>
    <message>
        <source>one hidden layer of 128, ReLU, softmax</source>
        <translation>один прихований шар зі 128 нейронів, ReLU, softmax</translation>
    </message>
    <message>
        <source>98.9 % training, 97.19 % validation</source>
        <translation>98,9% на навчанні, 97,19% на валідації</translation>
    </message>
    <message>
        <source>the same network, past 97 % in the shortest time</source>
        <translation>та сама мережа, понад 97% за найкоротший час</translation>
    </message>
    <message>
        <source>hidden layers of 512 and 128, sigmoid, softmax</source>
        <translation>приховані шари з 512 і 128 нейронів, сигмоїда, softmax</translation>
    </message>
    <message>
        <source>two hidden layers of 50, ReLU, ten sigmoid outputs divided by their sum</source>
        <translation>два приховані шари по 50 нейронів, ReLU, десять сигмоїдних виходів, поділених на їхню суму</translation>
    </message>
    <message>
        <source>about 99 %</source>
        <translation>близько 99%</translation>
    </message>
    <message>
        <source>hidden layers of 512 and 256 with batch normalisation and dropout</source>
        <translation>приховані шари з 512 і 256 нейронів з пакетною нормалізацією та дропаутом</translation>
    </message>
    <message>
        <source>the same, learning from bent digits</source>
        <translation>та сама, що вчиться на викривлених цифрах</translation>
    </message>
    <message>
        <source>five convolutions of 16, 32 and 48 filters, one hidden layer of 128</source>
        <translation>п’ять згорток із 16, 32 і 48 фільтрами, один прихований шар зі 128 нейронів</translation>
    </message>
    <message>
        <source>the network that ships with the program</source>
        <translation>мережа, що постачається з програмою</translation>
    </message>
    <message>
        <source>The network that tells digits from the rest is missing or damaged; install digitpad again.</source>
        <translation>Мережі, що відрізняє цифри від решти, немає або її пошкоджено; установіть digitpad знову.</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Чорнило</translation>
    </message>
    <message>
        <source>The pad keeps the path of your pen. The frame is around what counts; stray dots do not.</source>
        <translation>Аркуш зберігає шлях вашого пера. Рамка оточує те, що враховується; випадкові крапки — ні.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Обрізання</translation>
    </message>
    <message>
        <source>Only the part with ink is kept, and your pen is made equally wide: place and pen do not matter.</source>
        <translation>Лишається тільки частина з чорнилом, і перо всюди стає однаково широким: місце й перо не мають значення.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>The ink is shrunk until its longer side has 20 pixels: how large you draw does not matter.</source>
        <translation>Чорнило зменшується, доки довший бік не матиме 20 пікселів: розмір малюнка не має значення.</translation>
    </message>
    <message>
        <source>Centre of mass</source>
        <translation>Центр мас</translation>
    </message>
    <message>
        <source>The dot is where the ink would balance on a needle. It moves to where the lines cross.</source>
        <translation>Крапка там, де чорнило врівноважилося б на голці. Вона переходить туди, де перетинаються лінії.</translation>
    </message>
    <message>
        <source>This is all that the network sees: 784 numbers, from 0 for black to 1 for white.</source>
        <translation>Це все, що бачить мережа: 784 числа, від 0 для чорного до 1 для білого.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Мережа</translation>
    </message>
    <message>
        <source>Layer after layer weighs these numbers, as it learnt from many digits, until ten are left.</source>
        <translation>Шар за шаром зважує ці числа так, як навчився на багатьох цифрах, доки не лишиться десять.</translation>
    </message>
    <message>
        <source>Thin frames: groups of strokes that were tried. Thick ones: the best chain, your number.</source>
        <translation>Тонкі рамки: випробувані групи штрихів. Товсті: найкращий ланцюжок, ваше число.</translation>
    </message>
    <message>
        <source>Your {digit}, step by step</source>
        <translation>Ваша цифра {digit}, крок за кроком</translation>
    </message>
    <message>
        <source>The {digit} of your {number}, step by step</source>
        <translation>Цифра {digit} вашого числа {number}, крок за кроком</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} пікселів</translation>
    </message>
    <message numerus="yes">
        <source>{n} pixel(s) with ink</source>
        <translation>
            <numerusform>{n} піксель із чорнилом</numerusform>
            <numerusform>{n} пікселі з чорнилом</numerusform>
            <numerusform>{n} пікселів із чорнилом</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit} with {share}</source>
        <translation>{digit} з імовірністю {share}</translation>
    </message>
    <message numerus="yes">
        <source>{n} right</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} праворуч</numerusform>
            <numerusform>{n} праворуч</numerusform>
            <numerusform>{n} праворуч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} ліворуч</numerusform>
            <numerusform>{n} ліворуч</numerusform>
            <numerusform>{n} ліворуч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} down</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} вниз</numerusform>
            <numerusform>{n} вниз</numerusform>
            <numerusform>{n} вниз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} up</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} вгору</numerusform>
            <numerusform>{n} вгору</numerusform>
            <numerusform>{n} вгору</numerusform>
        </translation>
    </message>
    <message>
        <source>In the middle already</source>
        <translation>Уже посередині</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of {n} group(s) chosen</source>
        <translation>
            <numerusform>Вибрано {chosen} з {n} групи</numerusform>
            <numerusform>Вибрано {chosen} з {n} груп</numerusform>
            <numerusform>Вибрано {chosen} з {n} груп</numerusform>
        </translation>
    </message>
    <message>
        <source>From an image</source>
        <translation>Із зображення</translation>
    </message>
    <message numerus="yes">
        <source>An image and {n} stroke(s)</source>
        <translation>
            <numerusform>Зображення і {n} штрих</numerusform>
            <numerusform>Зображення і {n} штрихи</numerusform>
            <numerusform>Зображення і {n} штрихів</numerusform>
        </translation>
    </message>
    <message>
        <source>Image: {how}</source>
        <translation>Зображення: {how}</translation>
    </message>
    <message>
        <source>Moved: {moves}</source>
        <translation>Зсув: {moves}</translation>
    </message>
    <message numerus="yes">
        <source>{n} stroke(s)</source>
        <translation>
            <numerusform>{n} штрих</numerusform>
            <numerusform>{n} штрихи</numerusform>
            <numerusform>{n} штрихів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} point(s)</source>
        <translation>
            <numerusform>{n} точка</numerusform>
            <numerusform>{n} точки</numerusform>
            <numerusform>{n} точок</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be imported ({what}); use a network of plain layers.</source>
        <translation>Не вдається імпортувати {name} ({what}); скористайтеся мережею зі звичайних шарів.</translation>
    </message>
    <message>
        <source>{name} is damaged or no LiteRT model; save it again.</source>
        <translation>{name} — пошкоджений файл або не модель LiteRT; збережіть її знову.</translation>
    </message>
    <message>
        <source>sparse tensors, or the same name again and again</source>
        <translation>розріджені тензори або кілька разів та сама назва</translation>
    </message>
    <message>
        <source>it has several graphs or loops</source>
        <translation>має кілька графів або цикли</translation>
    </message>
    <message>
        <source>it has more than one input or output</source>
        <translation>має більш ніж один вхід чи вихід</translation>
    </message>
    <message>
        <source>it has no path from its input to its output</source>
        <translation>не має шляху від входу до виходу</translation>
    </message>
    <message>
        <source>it has numbers in more axes than any image</source>
        <translation>має числа з більшою кількістю осей, ніж у будь-якого зображення</translation>
    </message>
    <message>
        <source>it sums its numbers in an unusual way</source>
        <translation>підсумовує числа в незвичний спосіб</translation>
    </message>
    <message>
        <source>it answers with the digit alone ({kind}) and not with how likely each is</source>
        <translation>відповідає лише цифрою ({kind}), а не тим, наскільки ймовірна кожна</translation>
    </message>
    <message>
        <source>it has the operator {kind}</source>
        <translation>має оператор {kind}</translation>
    </message>
    <message>
        <source>it takes a logarithm of something other than its answers</source>
        <translation>бере логарифм не від своїх відповідей</translation>
    </message>
    <message>
        <source>it joins along another axis than the channels</source>
        <translation>з’єднує вздовж іншої осі, ніж вісь каналів</translation>
    </message>
    <message>
        <source>it divides by numbers that it computes</source>
        <translation>ділить на числа, які сама обчислює</translation>
    </message>
    <message>
        <source>it has dilated filters</source>
        <translation>має розширені фільтри</translation>
    </message>
    <message>
        <source>it takes the mean in an unusual way</source>
        <translation>бере середнє в незвичний спосіб</translation>
    </message>
    <message>
        <source>it pads its images in an unusual way</source>
        <translation>доповнює зображення в незвичний спосіб</translation>
    </message>
    <message>
        <source>it turns its numbers around</source>
        <translation>перевертає свої числа</translation>
    </message>
    <message>
        <source>it has a softmax of an unusual kind</source>
        <translation>має softmax незвичного типу</translation>
    </message>
    <message>
        <source>it has arithmetic of an unusual kind</source>
        <translation>має арифметику незвичного типу</translation>
    </message>
    <message>
        <source>it computes its own weights</source>
        <translation>обчислює власні ваги</translation>
    </message>
    <message>
        <source>it has the same weights again and again</source>
        <translation>має ті самі ваги кілька разів</translation>
    </message>
    <message>
        <source>This network cannot be followed layer by layer ({what}).</source>
        <translation>За цією мережею не можна простежити шар за шаром ({what}).</translation>
    </message>
    <message>
        <source>it does not end in ten answers</source>
        <translation>не закінчується десятьма відповідями</translation>
    </message>
    <message>
        <source>it has more than {most} MB</source>
        <translation>має понад {most} МБ</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Мережа</translation>
    </message>
    <message>
        <source>it computes more numbers than can be shown</source>
        <translation>обчислює більше чисел, ніж можна показати</translation>
    </message>
    <message>
        <source>it is damaged or too large</source>
        <translation>пошкоджена або завелика</translation>
    </message>
    <message>
        <source>it has layers of an unusual kind</source>
        <translation>має шари незвичного типу</translation>
    </message>
    <message>
        <source>The image, 28 × 28 pixels</source>
        <translation>Зображення, 28 × 28 пікселів</translation>
    </message>
    <message numerus="yes">
        <source>{n} unit(s)</source>
        <translation>
            <numerusform>{n} нейрон</numerusform>
            <numerusform>{n} нейрони</numerusform>
            <numerusform>{n} нейронів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} feature map(s) of {size}</source>
        <translation>
            <numerusform>{n} карта ознак {size}</numerusform>
            <numerusform>{n} карти ознак {size}</numerusform>
            <numerusform>{n} карт ознак {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>MNIST test digits</source>
        <translation>тестові цифри MNIST</translation>
    </message>
    <message>
        <source>test digits of its own data</source>
        <translation>тестові цифри її власних даних</translation>
    </message>
    <message>
        <source>writers it never saw</source>
        <translation>автори, яких вона не бачила</translation>
    </message>
    <message>
        <source>a hand&apos;s samples that it had not learned</source>
        <translation>зразки почерку, яких вона не вивчала</translation>
    </message>
    <message>
        <source>digits made to try it on</source>
        <translation>цифри, створені для проби</translation>
    </message>
    <message>
        <source>Test digits of its own data</source>
        <translation>Тестові цифри її власних даних</translation>
    </message>
    <message>
        <source>Writers it never saw</source>
        <translation>Автори, яких вона не бачила</translation>
    </message>
    <message>
        <source>A hand&apos;s samples that it had not learned</source>
        <translation>Зразки почерку, яких вона не вивчала</translation>
    </message>
    <message>
        <source>Digits made to try it on</source>
        <translation>Цифри, створені для проби</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>Поточна модель</translation>
    </message>
    <message>
        <source>read right: {figures}</source>
        <translation>прочитано правильно: {figures}</translation>
    </message>
    <message>
        <source>It reads right: {figures}.</source>
        <translation>Читає правильно: {figures}.</translation>
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
        <translation>{right} з {digits} ({what})</translation>
    </message>
    <message>
        <source>{share} ({what})</source>
        <translation>{share} ({what})</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>не виміряно</translation>
    </message>
    <message>
        <source>{own} of its own</source>
        <translation>власні: {own}</translation>
    </message>
    <message>
        <source>convolutions of {filters}</source>
        <translation>згортки по {filters}</translation>
    </message>
    <message numerus="yes">
        <source>{n} weight(s)</source>
        <translation>
            <numerusform>{n} вага</numerusform>
            <numerusform>{n} ваги</numerusform>
            <numerusform>{n} ваг</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>{share} of {digits} read right</source>
        <translation>{digits}: {share} правильно</translation>
    </message>
    <message>
        <source>its fields are not those of a card</source>
        <translation>її поля не такі, як у картки</translation>
    </message>
    <message>
        <source>its {name} is no short text</source>
        <translation>поле {name} не є коротким текстом</translation>
    </message>
    <message>
        <source>its {name} has no named values</source>
        <translation>поле {name} не має іменованих значень</translation>
    </message>
    <message>
        <source>its preprocessing_version is no whole number</source>
        <translation>preprocessing_version не є цілим числом</translation>
    </message>
    <message>
        <source>it has too many sums</source>
        <translation>у ній забагато контрольних сум</translation>
    </message>
    <message>
        <source>its sums are no SHA-256</source>
        <translation>її контрольні суми не є SHA-256</translation>
    </message>
    <message>
        <source>it has no figures for {part}</source>
        <translation>немає показників для «{part}»</translation>
    </message>
    <message>
        <source>its accuracy for {part} is no share</source>
        <translation>точність для «{part}» не є часткою</translation>
    </message>
    <message>
        <source>its number of digits for {part} is no count</source>
        <translation>кількість цифр для «{part}» не є кількістю</translation>
    </message>
    <message>
        <source>its confusion for {part} is no table of numbers</source>
        <translation>помилки для «{part}» не є таблицею чисел</translation>
    </message>
    <message>
        <source>The network that comes with digitpad</source>
        <translation>Мережа з комплекту digitpad</translation>
    </message>
    <message>
        <source>The model {name} comes from elsewhere and was not tried yet; open it with digitpad first.</source>
        <translation>Модель {name} походить ззовні, і її ще не випробували; спершу відкрийте її в digitpad.</translation>
    </message>
    <message>
        <source>There is no model {name}; choose one of {list}.</source>
        <translation>Немає моделі {name}; виберіть одну з: {list}.</translation>
    </message>
    <message>
        <source>its last hidden layer</source>
        <translation>останній прихований шар</translation>
    </message>
    <message>
        <source>the digit image itself</source>
        <translation>саме зображення цифри</translation>
    </message>
    <message>
        <source>preprocessing {version}, not {other}</source>
        <translation>попередня обробка {version}, а не {other}</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>відсутня</translation>
    </message>
    <message>
        <source>it has no {file}</source>
        <translation>не має {file}</translation>
    </message>
    <message>
        <source>it has no {name}</source>
        <translation>не має {name}</translation>
    </message>
    <message>
        <source>it was made for another version of digitpad: {reason}</source>
        <translation>створена для іншої версії digitpad: {reason}</translation>
    </message>
    <message>
        <source>it has a {file} that cannot be read: {reason}</source>
        <translation>має {file}, який не вдається прочитати: {reason}</translation>
    </message>
    <message>
        <source>it has a damaged {file}: it is no text</source>
        <translation>має пошкоджений {file}: це не текст</translation>
    </message>
    <message>
        <source>it has a damaged {file}: {reason}</source>
        <translation>має пошкоджений {file}: {reason}</translation>
    </message>
    <message>
        <source>it has a {name} that cannot be read: {reason}</source>
        <translation>має {name}, який не вдається прочитати: {reason}</translation>
    </message>
    <message>
        <source>it has a {name} of more than {most} MB</source>
        <translation>має {name} понад {most} МБ</translation>
    </message>
    <message>
        <source>it has a damaged or changed {name}</source>
        <translation>має пошкоджений або змінений {name}</translation>
    </message>
    <message>
        <source>The bundled model cannot be used ({what}); install digitpad again.</source>
        <translation>Модель із комплекту непридатна ({what}); установіть digitpad знову.</translation>
    </message>
    <message>
        <source>The model {folder} cannot be used ({what}); use another one.</source>
        <translation>Модель {folder} непридатна ({what}); скористайтеся іншою.</translation>
    </message>
    <message>
        <source>{file} cannot be read; remove it to use the bundled model.</source>
        <translation>Не вдалося прочитати {file}; вилучіть його, щоб скористатися моделлю з комплекту.</translation>
    </message>
    <message>
        <source>{folder} is not among the models in {models}; move it there.</source>
        <translation>{folder} немає серед моделей у {models}; перемістіть її туди.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}; make room there.</source>
        <translation>Не вдалося записати {file}: {reason}; звільніть там місце.</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}; remove it to use the bundled model.</source>
        <translation>Не вдалося вилучити {file}: {reason}; вилучіть його, щоб скористатися моделлю з комплекту.</translation>
    </message>
    <message>
        <source>not a digit?</source>
        <translation>не цифра?</translation>
    </message>
    <message>
        <source>There is too much ink for a number: it is read as one digit. Erase some, or undo.</source>
        <translation>Для числа тут забагато чорнила: його прочитано як одну цифру. Зітріть частину або скасуйте.</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>мінус</translation>
    </message>
    <message>
        <source>point</source>
        <translation>крапка</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>кома</translation>
    </message>
    <message>
        <source>{first} or {second}?</source>
        <translation>{first} чи {second}?</translation>
    </message>
    <message numerus="yes">
        <source>{answer}, {n} left out</source>
        <translation>
            <numerusform>{answer}, пропущено {n}</numerusform>
            <numerusform>{answer}, пропущено {n}</numerusform>
            <numerusform>{answer}, пропущено {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}: {signs}, {said}</source>
        <translation>{number}: {signs}, {said}</translation>
    </message>
    <message>
        <source>or {other}?</source>
        <translation>чи {other}?</translation>
    </message>
    <message>
        <source>{place} of {groups}: {said}</source>
        <translation>{place} з {groups}: {said}</translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s)</source>
        <translation>
            <numerusform>{n} цифра</numerusform>
            <numerusform>{n} цифри</numerusform>
            <numerusform>{n} цифр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line(s)</source>
        <translation>
            <numerusform>{n} рядок</numerusform>
            <numerusform>{n} рядки</numerusform>
            <numerusform>{n} рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>&gt; {share}</source>
        <translation>&gt; {share}</translation>
    </message>
    <message>
        <source>over {share}</source>
        <translation>понад {share}</translation>
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
        <translation>ваш почерк</translation>
    </message>
    <message>
        <source>drawn by rule</source>
        <translation>намальовано за правилами</translation>
    </message>
    <message>
        <source>the part at the top left</source>
        <translation>частина вгорі ліворуч</translation>
    </message>
    <message>
        <source>the part at the top</source>
        <translation>частина вгорі</translation>
    </message>
    <message>
        <source>the part at the top right</source>
        <translation>частина вгорі праворуч</translation>
    </message>
    <message>
        <source>the part on the left</source>
        <translation>частина ліворуч</translation>
    </message>
    <message>
        <source>the part in the middle</source>
        <translation>частина посередині</translation>
    </message>
    <message>
        <source>the part on the right</source>
        <translation>частина праворуч</translation>
    </message>
    <message>
        <source>the part at the bottom left</source>
        <translation>частина внизу ліворуч</translation>
    </message>
    <message>
        <source>the part at the bottom</source>
        <translation>частина внизу</translation>
    </message>
    <message>
        <source>the part at the bottom right</source>
        <translation>частина внизу праворуч</translation>
    </message>
    <message>
        <source>the upright stroke at the top left</source>
        <translation>вертикальний штрих вгорі ліворуч</translation>
    </message>
    <message>
        <source>the upright stroke at the top</source>
        <translation>вертикальний штрих вгорі</translation>
    </message>
    <message>
        <source>the upright stroke at the top right</source>
        <translation>вертикальний штрих вгорі праворуч</translation>
    </message>
    <message>
        <source>the upright stroke on the left</source>
        <translation>вертикальний штрих ліворуч</translation>
    </message>
    <message>
        <source>the upright stroke in the middle</source>
        <translation>вертикальний штрих посередині</translation>
    </message>
    <message>
        <source>the upright stroke on the right</source>
        <translation>вертикальний штрих праворуч</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom left</source>
        <translation>вертикальний штрих внизу ліворуч</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom</source>
        <translation>вертикальний штрих внизу</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom right</source>
        <translation>вертикальний штрих внизу праворуч</translation>
    </message>
    <message>
        <source>the level stroke at the top left</source>
        <translation>горизонтальний штрих вгорі ліворуч</translation>
    </message>
    <message>
        <source>the level stroke at the top</source>
        <translation>горизонтальний штрих вгорі</translation>
    </message>
    <message>
        <source>the level stroke at the top right</source>
        <translation>горизонтальний штрих вгорі праворуч</translation>
    </message>
    <message>
        <source>the level stroke on the left</source>
        <translation>горизонтальний штрих ліворуч</translation>
    </message>
    <message>
        <source>the level stroke in the middle</source>
        <translation>горизонтальний штрих посередині</translation>
    </message>
    <message>
        <source>the level stroke on the right</source>
        <translation>горизонтальний штрих праворуч</translation>
    </message>
    <message>
        <source>the level stroke at the bottom left</source>
        <translation>горизонтальний штрих внизу ліворуч</translation>
    </message>
    <message>
        <source>the level stroke at the bottom</source>
        <translation>горизонтальний штрих внизу</translation>
    </message>
    <message>
        <source>the level stroke at the bottom right</source>
        <translation>горизонтальний штрих внизу праворуч</translation>
    </message>
    <message>
        <source>No part of the ink speaks for anything.</source>
        <translation>Жодна частина чорнила ні за що не свідчить.</translation>
    </message>
    <message>
        <source>Speaks for {digit}: {part}.</source>
        <translation>За {digit} свідчить: {part}.</translation>
    </message>
    <message>
        <source>Speaks against {digit}: {part}.</source>
        <translation>Проти {digit} свідчить: {part}.</translation>
    </message>
    <message>
        <source>Speaks for {digit} rather than {other}: {part}.</source>
        <translation>Радше за {digit}, ніж за {other}, свідчить: {part}.</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>шари</translation>
    </message>
    <message>
        <source>convolutions</source>
        <translation>згортки</translation>
    </message>
    <message>
        <source>pen strokes</source>
        <translation>штрихи пера</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>скани</translation>
    </message>
    <message>
        <source>Spanish strokes</source>
        <translation>іспанські штрихи</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>Both have the same recipe.</source>
        <translation>Обидва мають однаковий рецепт.</translation>
    </message>
    <message>
        <source>{name}: {one} and {other}</source>
        <translation>{name}: {one} і {other}</translation>
    </message>
    <message>
        <source>What differs: {differences}.</source>
        <translation>Відмінності: {differences}.</translation>
    </message>
    <message>
        <source>Of the same {digits} held-out digits the upper one reads {upper} right and the lower one {lower}; {upper_alone} only the upper one, {lower_alone} only the lower one.</source>
        <translation>З тих самих {digits} відкладених цифр верхній читає правильно {upper}, а нижній {lower}; {upper_alone} лише верхній, {lower_alone} лише нижній.</translation>
    </message>
    <message>
        <source>The difference is within chance ({p}).</source>
        <translation>Різниця в межах випадковості ({p}).</translation>
    </message>
    <message>
        <source>The upper one reads better, and not by chance alone ({p}).</source>
        <translation>Верхній читає краще, і це не лише випадковість ({p}).</translation>
    </message>
    <message>
        <source>The lower one reads better, and not by chance alone ({p}).</source>
        <translation>Нижній читає краще, і це не лише випадковість ({p}).</translation>
    </message>
    <message>
        <source>{without} did not keep what it answered to each digit, so the two cannot be tested against each other.</source>
        <translation>{without} не зберіг відповідей на кожну цифру, тому статистично порівняти їх не можна.</translation>
    </message>
    <message>
        <source>They were tried on different held-out digits, so the two cannot be tested against each other.</source>
        <translation>Їх випробувано на різних відкладених цифрах, тому статистично порівняти їх не можна.</translation>
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
            <numerusform>{n} запуск: у середньому правильно прочитано {mean} відкладених цифр зі стандартним відхиленням {deviation} пункту (від {lowest} до {highest}).</numerusform>
            <numerusform>{n} запуски: у середньому правильно прочитано {mean} відкладених цифр зі стандартним відхиленням {deviation} пункту (від {lowest} до {highest}).</numerusform>
            <numerusform>{n} запусків: у середньому правильно прочитано {mean} відкладених цифр зі стандартним відхиленням {deviation} пункту (від {lowest} до {highest}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Report (*.html)</source>
        <translation>Звіт (*.html)</translation>
    </message>
    <message>
        <source>Keras script (*.py)</source>
        <translation>Скрипт Keras (*.py)</translation>
    </message>
    <message>
        <source>Notebook (*.ipynb)</source>
        <translation>Записник (*.ipynb)</translation>
    </message>
    <message>
        <source>{path} cannot be written: a run is written up as .html (a report), .py (a Keras script) or .ipynb (a notebook); choose one of these.</source>
        <translation>Не вдалося записати {path}: опис запуску зберігається як .html (звіт), .py (скрипт Keras) або .ipynb (записник); виберіть один із них.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another folder.</source>
        <translation>Не вдалося записати {path} ({reason}); виберіть іншу теку.</translation>
    </message>
    <message>
        <source>{folder} has no recipe that can be read; choose a run that was trained here.</source>
        <translation>У {folder} немає рецепта, який можна прочитати; виберіть запуск, проведений тут.</translation>
    </message>
    <message>
        <source>{parent} cannot be written to ({reason}); make room there.</source>
        <translation>Не вдається записати в {parent} ({reason}); звільніть там місце.</translation>
    </message>
    <message>
        <source>A training for {folder} is under way already; choose another folder.</source>
        <translation>Навчання для {folder} уже триває; виберіть іншу теку.</translation>
    </message>
    <message>
        <source>{file} holds no answers to held-out digits; train the network again to have some.</source>
        <translation>{file} не містить відповідей на відкладені цифри; навчіть мережу знову, щоб їх отримати.</translation>
    </message>
    <message>
        <source>{file} has answers that are no digits; train the network again to have some.</source>
        <translation>{file} містить відповіді, що не є цифрами; навчіть мережу знову, щоб їх отримати.</translation>
    </message>
    <message>
        <source>It diverges: its loss is no number any more. Choose a smaller learning rate.</source>
        <translation>Навчання розбігається: втрати вже не є числом. Виберіть меншу швидкість навчання.</translation>
    </message>
    <message>
        <source>It diverges: its loss rose from {loss} in epoch {epoch} to {now}. Choose a smaller learning rate.</source>
        <translation>Навчання розбігається: втрати зросли з {loss} в епосі {epoch} до {now}. Виберіть меншу швидкість навчання.</translation>
    </message>
    <message>
        <source>It does not learn: after {epoch} epochs it reads {share} of the digits, hardly more than by guessing. Choose another learning rate.</source>
        <translation>Мережа не вчиться: після {epoch} епох вона читає {share} цифр, майже як навмання. Виберіть іншу швидкість навчання.</translation>
    </message>
    <message>
        <source>It learns by heart: since epoch {epoch} its loss falls on the digits that it learns from, and rises on those that it does not. Fewer epochs, more dropout or more varied digits help.</source>
        <translation>Мережа зазубрює: починаючи з епохи {epoch} втрати зменшуються на цифрах, на яких вона вчиться, і зростають на інших. Допоможуть менше епох, більший дропаут або різноманітніші цифри.</translation>
    </message>
    <message numerus="yes">
        <source>{dead} of the {n} units of layer {number} have died: they answer 0 to every held-out digit that was tried. A smaller learning rate keeps more of them alive.</source>
        <translation>
            <numerusform>{dead} з {n} нейрона шару {number} відмерли: вони відповідають 0 на кожну випробувану відкладену цифру. За меншої швидкості навчання живими лишиться більше.</numerusform>
            <numerusform>{dead} з {n} нейронів шару {number} відмерли: вони відповідають 0 на кожну випробувану відкладену цифру. За меншої швидкості навчання живими лишиться більше.</numerusform>
            <numerusform>{dead} з {n} нейронів шару {number} відмерли: вони відповідають 0 на кожну випробувану відкладену цифру. За меншої швидкості навчання живими лишиться більше.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} did not keep how its network looked inside; train it again to see that.</source>
        <translation>У {folder} не збережено, якою мережа була зсередини; навчіть її знову, щоб це побачити.</translation>
    </message>
    <message>
        <source>What {folder} kept of the inside of its network is damaged; train it again to see that.</source>
        <translation>Збережене в {folder} про внутрішній вигляд мережі пошкоджено; навчіть її знову, щоб це побачити.</translation>
    </message>
    <message>
        <source>no inside of a network</source>
        <translation>немає внутрішнього вигляду мережі</translation>
    </message>
    <message>
        <source>A name has up to 60 letters, digits, spaces, dots and dashes, and begins with a letter or digit.</source>
        <translation>Назва має до 60 літер, цифр, пробілів, крапок і дефісів та починається з літери або цифри.</translation>
    </message>
    <message>
        <source>There is a model called {name} already; choose another name.</source>
        <translation>Модель із назвою {name} уже є; виберіть іншу назву.</translation>
    </message>
    <message>
        <source>{name} is in use; use another model, and then rename it.</source>
        <translation>{name} використовується; перейдіть на іншу модель, а тоді перейменуйте цю.</translation>
    </message>
    <message>
        <source>{name} cannot be renamed ({reason}); close what has it open.</source>
        <translation>Не вдалося перейменувати {name} ({reason}); закрийте програму, у якій її відкрито.</translation>
    </message>
    <message numerus="yes">
        <source>A note has at most {n} bytes; shorten it.</source>
        <translation>
            <numerusform>Нотатка може мати щонайбільше {n} байт; скоротіть її.</numerusform>
            <numerusform>Нотатка може мати щонайбільше {n} байти; скоротіть її.</numerusform>
            <numerusform>Нотатка може мати щонайбільше {n} байтів; скоротіть її.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note cannot be kept in {folder} ({reason}); make room there.</source>
        <translation>Не вдалося зберегти нотатку в {folder} ({reason}); звільніть там місце.</translation>
    </message>
    <message>
        <source>{folder} is a file; choose a new folder.</source>
        <translation>{folder} — файл; виберіть нову теку.</translation>
    </message>
    <message>
        <source>{folder} holds other files than a run of digitpad; choose a new folder.</source>
        <translation>{folder} містить файли, що не належать до запуску digitpad; виберіть нову теку.</translation>
    </message>
    <message>
        <source>The run cannot be written to {folder} ({reason}); make room or choose another folder.</source>
        <translation>Не вдалося записати запуск у {folder} ({reason}); звільніть місце або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>{parent} cannot be read ({reason}); check its permissions.</source>
        <translation>Не вдалося прочитати {parent} ({reason}); перевірте права доступу.</translation>
    </message>
    <message>
        <source>The history of {folder} is missing or damaged; train it again to have one.</source>
        <translation>Перебігу навчання {folder} немає або його пошкоджено; навчіть мережу знову, щоб він був.</translation>
    </message>
    <message>
        <source>The steps of {folder} are damaged; delete {file}.</source>
        <translation>Кроки {folder} пошкоджено; вилучіть {file}.</translation>
    </message>
    <message>
        <source>The history of {folder} has no epochs; train it again to have one.</source>
        <translation>У перебігу навчання {folder} немає епох; навчіть мережу знову, щоб вони були.</translation>
    </message>
    <message>
        <source>The confusion matrix of {folder} is missing or damaged; train it again to have one.</source>
        <translation>Матриці помилок {folder} немає або її пошкоджено; навчіть мережу знову, щоб вона була.</translation>
    </message>
    <message>
        <source>no counts of ten digits</source>
        <translation>немає кількостей десяти цифр</translation>
    </message>
    <message>
        <source>no epoch, or no share</source>
        <translation>немає епохи або немає частки</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>Не вдалося вилучити {folder} ({reason}); вилучіть вручну.</translation>
    </message>
    <message>
        <source>There is no run and no folder {named}; `digitpad runs` lists the runs.</source>
        <translation>Немає ні запуску, ні теки {named}; `digitpad runs` показує перелік запусків.</translation>
    </message>
    <message>
        <source>{folder} does not say how its network is built ({error}); train on from another one.</source>
        <translation>У {folder} не вказано, як побудовано мережу ({error}); донавчіть іншу.</translation>
    </message>
    <message>
        <source>{folder} is of a network that is not trained here; train on from another one.</source>
        <translation>{folder} належить мережі, яку тут не навчають; донавчіть іншу.</translation>
    </message>
    <message>
        <source>No unfinished training of {name} is kept beside {folder}; train it anew.</source>
        <translation>Поряд із {folder} не збережено незавершеного навчання {name}; почніть навчання знову.</translation>
    </message>
    <message>
        <source>The unfinished training beside {folder} is of {name}, not of {other}; resume that.</source>
        <translation>Незавершене навчання поряд із {folder} належить {name}, а не {other}; продовжте його.</translation>
    </message>
    <message>
        <source>The unfinished training beside {folder} differs in its recipe ({list}); train it anew.</source>
        <translation>Незавершене навчання поряд із {folder} має інший рецепт ({list}); почніть навчання знову.</translation>
    </message>
    <message numerus="yes">
        <source>The unfinished training beside {folder} is planned for {n} epochs from its first step on; resume it with --epochs {n}, or leave that out.</source>
        <translation>
            <numerusform>Незавершене навчання поряд із {folder} від першого кроку розраховане на {n} епоху; продовжте його з --epochs {n} або без цього параметра.</numerusform>
            <numerusform>Незавершене навчання поряд із {folder} від першого кроку розраховане на {n} епохи; продовжте його з --epochs {n} або без цього параметра.</numerusform>
            <numerusform>Незавершене навчання поряд із {folder} від першого кроку розраховане на {n} епох; продовжте його з --epochs {n} або без цього параметра.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The unfinished training beside {folder} has learned {n} epochs already; choose {n} or more.</source>
        <translation>
            <numerusform>Незавершене навчання поряд із {folder} уже пройшло {n} епоху; виберіть {n} або більше.</numerusform>
            <numerusform>Незавершене навчання поряд із {folder} уже пройшло {n} епохи; виберіть {n} або більше.</numerusform>
            <numerusform>Незавершене навчання поряд із {folder} уже пройшло {n} епох; виберіть {n} або більше.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training cannot be kept in {dir} ({reason}); make room and train again.</source>
        <translation>Не вдалося зберегти навчання в {dir} ({reason}); звільніть місце й почніть навчання знову.</translation>
    </message>
    <message>
        <source>There is no hand called {name}; add one first.</source>
        <translation>Немає почерку з назвою {name}; спершу додайте його.</translation>
    </message>
    <message>
        <source>There is no hand called {name}; choose one of {hands}.</source>
        <translation>Немає почерку з назвою {name}; виберіть один із: {hands}.</translation>
    </message>
    <message>
        <source>There are several hands; choose one of {hands}.</source>
        <translation>Є кілька почерків; виберіть один із: {hands}.</translation>
    </message>
    <message>
        <source>There are no samples yet; teach the pad, or collect some on the page Samples.</source>
        <translation>Зразків ще немає; навчіть програму або зберіть їх на сторінці «Зразки».</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} hands already; delete one first.</source>
        <translation>
            <numerusform>Уже є {n} почерк; спершу вилучіть один.</numerusform>
            <numerusform>Уже є {n} почерки; спершу вилучіть один.</numerusform>
            <numerusform>Уже є {n} почерків; спершу вилучіть один.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hand {name} was deleted, maybe in another window; choose another one.</source>
        <translation>Почерк {name} вилучено, можливо, в іншому вікні; виберіть інший.</translation>
    </message>
    <message>
        <source>A hand needs a name; type one.</source>
        <translation>Почерк потребує назви; введіть її.</translation>
    </message>
    <message numerus="yes">
        <source>A hand&apos;s name has at most {n} characters; type a shorter one.</source>
        <translation>
            <numerusform>Назва почерку може мати щонайбільше {n} символ; введіть коротшу.</numerusform>
            <numerusform>Назва почерку може мати щонайбільше {n} символи; введіть коротшу.</numerusform>
            <numerusform>Назва почерку може мати щонайбільше {n} символів; введіть коротшу.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a hand called {name} already; type another name.</source>
        <translation>Почерк із назвою {name} уже є; введіть іншу назву.</translation>
    </message>
    <message>
        <source>the name has characters that cannot be written</source>
        <translation>у назві є символи, яких не можна записати</translation>
    </message>
    <message>
        <source>The hand {name} cannot be kept in {folder} ({why}); make room there.</source>
        <translation>Не вдалося зберегти почерк {name} у {folder} ({why}); звільніть там місце.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) damaged, and renamed, as {aside}; the others are here.</source>
        <translation>
            <numerusform>{n} зразок почерку {hand} у {folder} пошкоджено й перейменовано ({aside}); решта тут.</numerusform>
            <numerusform>{n} зразки почерку {hand} у {folder} пошкоджено й перейменовано ({aside}); решта тут.</numerusform>
            <numerusform>{n} зразків почерку {hand} у {folder} пошкоджено й перейменовано ({aside}); решта тут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) damaged, and left there, since it cannot be renamed; the others are here.</source>
        <translation>
            <numerusform>{n} зразок почерку {hand} у {folder} пошкоджено й залишено там, бо перейменувати не вдалося; решта тут.</numerusform>
            <numerusform>{n} зразки почерку {hand} у {folder} пошкоджено й залишено там, бо перейменувати не вдалося; решта тут.</numerusform>
            <numerusform>{n} зразків почерку {hand} у {folder} пошкоджено й залишено там, бо перейменувати не вдалося; решта тут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) of a newer version of digitpad, and left there; update digitpad to use them.</source>
        <translation>
            <numerusform>{n} зразок почерку {hand} у {folder} створено в новішій версії digitpad, і його залишено там; оновіть digitpad, щоб ним скористатися.</numerusform>
            <numerusform>{n} зразки почерку {hand} у {folder} створено в новішій версії digitpad, і їх залишено там; оновіть digitpad, щоб ними скористатися.</numerusform>
            <numerusform>{n} зразків почерку {hand} у {folder} створено в новішій версії digitpad, і їх залишено там; оновіть digitpad, щоб ними скористатися.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) not readable; see that you may read there.</source>
        <translation>
            <numerusform>{n} зразок почерку {hand} у {folder} не вдалося прочитати; перевірте, чи маєте право там читати.</numerusform>
            <numerusform>{n} зразки почерку {hand} у {folder} не вдалося прочитати; перевірте, чи маєте право там читати.</numerusform>
            <numerusform>{n} зразків почерку {hand} у {folder} не вдалося прочитати; перевірте, чи маєте право там читати.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>Не вдалося вилучити {file} ({reason}); вилучіть вручну.</translation>
    </message>
    <message numerus="yes">
        <source>The hand {name} has {n} samples and may have {most}; there is no room for {count} more, so delete some, or add another hand.</source>
        <translation>
            <numerusform>Почерк {name} має {n} зразок, а може мати {most}; ще для {count} немає місця, тож вилучіть деякі або додайте інший почерк.</numerusform>
            <numerusform>Почерк {name} має {n} зразки, а може мати {most}; ще для {count} немає місця, тож вилучіть деякі або додайте інший почерк.</numerusform>
            <numerusform>Почерк {name} має {n} зразків, а може мати {most}; ще для {count} немає місця, тож вилучіть деякі або додайте інший почерк.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} was deleted, so that nothing more can be learned there; choose another hand.</source>
        <translation>Теку {folder} вилучено, тож вчитися там більше неможливо; виберіть інший почерк.</translation>
    </message>
    <message>
        <source>A sample cannot be kept in {folder} ({reason}); make room there, or see that you may write there.</source>
        <translation>Не вдалося зберегти зразок у {folder} ({reason}); звільніть там місце або перевірте, чи маєте право там писати.</translation>
    </message>
    <message>
        <source>{path} holds no samples; name a file that does.</source>
        <translation>{path} не містить зразків; вкажіть файл, у якому вони є.</translation>
    </message>
    <message>
        <source>{path} holds samples that are too large; use a part of it.</source>
        <translation>{path} містить завеликі зразки; використайте частину.</translation>
    </message>
    <message>
        <source>{path} is damaged ({error}); get it anew.</source>
        <translation>Файл {path} пошкоджено ({error}); отримайте його знову.</translation>
    </message>
    <message>
        <source>{name} in {path} says that it is a {label}; get the file anew.</source>
        <translation>{name} у {path} називає себе цифрою {label}; отримайте файл знову.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds {n} samples, and a hand may have {most}; use a part of it.</source>
        <translation>
            <numerusform>{path} містить {n} зразок, а почерк може мати {most}; скористайтеся частиною.</numerusform>
            <numerusform>{path} містить {n} зразки, а почерк може мати {most}; скористайтеся частиною.</numerusform>
            <numerusform>{path} містить {n} зразків, а почерк може мати {most}; скористайтеся частиною.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in {path} is of a newer version of digitpad; update it.</source>
        <translation>{name} у {path} створено в новішій версії digitpad; оновіть програму.</translation>
    </message>
    <message>
        <source>{name} in {path} is no sample; get the file anew.</source>
        <translation>{name} у {path} не є зразком; отримайте файл знову.</translation>
    </message>
    <message>
        <source>{path} does not say which digit its ink is; give each traceGroup an annotation of the type &quot;truth&quot;.</source>
        <translation>У {path} не вказано, якою цифрою є чорнило; додайте до кожного traceGroup анотацію типу «truth».</translation>
    </message>
    <message>
        <source>{path} says of its ink what is no digit ({label}); give each traceGroup an annotation of the type &quot;truth&quot;.</source>
        <translation>У {path} для чорнила вказано те, що не є цифрою ({label}); додайте до кожного traceGroup анотацію типу «truth».</translation>
    </message>
    <message>
        <source>{path} is too large ({error}); use a part of it.</source>
        <translation>Файл {path} завеликий ({error}); скористайтеся частиною.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); check the name.</source>
        <translation>Не вдалося прочитати {path} ({reason}); перевірте назву.</translation>
    </message>
    <message>
        <source>{path} is no InkML ({error}); get the file anew.</source>
        <translation>{path} не є файлом InkML ({error}); отримайте його знову.</translation>
    </message>
    <message>
        <source>{path} defines entities, which no ink needs; get the file anew.</source>
        <translation>У {path} визначено сутності, які чорнилу не потрібні; отримайте файл знову.</translation>
    </message>
    <message>
        <source>A trace in {path} is not understood: {what}; get the file anew.</source>
        <translation>Слід пера в {path} незрозумілий: {what}; отримайте файл знову.</translation>
    </message>
    <message>
        <source>{path} has no suffix of a format; name it as {names}.</source>
        <translation>{path} не має розширення жодного формату; назвіть файл так: {names}.</translation>
    </message>
    <message>
        <source>There are no samples to export; add some first.</source>
        <translation>Немає зразків для експорту; спершу додайте їх.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another place.</source>
        <translation>Не вдалося записати {path} ({reason}); виберіть інше місце.</translation>
    </message>
    <message>
        <source>None of the samples has strokes; export them as a zip file or as npz.</source>
        <translation>Жоден зі зразків не має штрихів; експортуйте їх як файл zip або npz.</translation>
    </message>
    <message numerus="yes">
        <source>The hand {name} has {n} samples, too few to be learned for good; collect {least} or more.</source>
        <translation>
            <numerusform>Почерк {name} має {n} зразок, замало, щоб вивчити його назавжди; зберіть {least} або більше.</numerusform>
            <numerusform>Почерк {name} має {n} зразки, замало, щоб вивчити його назавжди; зберіть {least} або більше.</numerusform>
            <numerusform>Почерк {name} має {n} зразків, замало, щоб вивчити його назавжди; зберіть {least} або більше.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>Скасовано; нічого не збережено.</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Намалюйте цифру</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Полотно</translation>
    </message>
    <message>
        <source>Draw a digit here with the mouse, a stylus, a finger, or the keys: the space bar puts the pen down and lifts it, the arrows move it.</source>
        <translation>Намалюйте тут цифру мишею, стилусом, пальцем або клавішами: пробіл опускає та піднімає перо, стрілки його рухають.</translation>
    </message>
    <message>
        <source>&amp;Next number after a pause</source>
        <translation>&amp;Наступне число після паузи</translation>
    </message>
    <message>
        <source>Pause of &amp;{seconds} s</source>
        <translation>Пауза &amp;{seconds} с</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>П&amp;еро</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Гумка</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>&amp;Вужче</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Ширше</translation>
    </message>
    <message>
        <source>&amp;Only the stylus draws, not fingers</source>
        <translation>Малює &amp;лише стилус, не пальці</translation>
    </message>
    <message>
        <source>&amp;Pressure widens the line</source>
        <translation>&amp;Тиск розширює лінію</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Ширина пера</translation>
    </message>
    <message>
        <source>Pen width ([ and ])</source>
        <translation>Ширина пера ([ і ])</translation>
    </message>
    <message>
        <source>{tool} ({key})</source>
        <translation>{tool} ({key})</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>&amp;Undo stroke</source>
        <translation>&amp;Скасувати штрих</translation>
    </message>
    <message>
        <source>&amp;Redo stroke</source>
        <translation>&amp;Повторити штрих</translation>
    </message>
    <message>
        <source>&amp;Undo erasing</source>
        <translation>&amp;Скасувати стирання</translation>
    </message>
    <message>
        <source>&amp;Redo erasing</source>
        <translation>&amp;Повторити стирання</translation>
    </message>
    <message>
        <source>&amp;Undo clearing</source>
        <translation>&amp;Скасувати очищення</translation>
    </message>
    <message>
        <source>&amp;Redo clearing</source>
        <translation>&amp;Повторити очищення</translation>
    </message>
    <message>
        <source>&amp;Undo opening the image</source>
        <translation>&amp;Скасувати відкриття зображення</translation>
    </message>
    <message>
        <source>&amp;Redo opening the image</source>
        <translation>&amp;Повторити відкриття зображення</translation>
    </message>
    <message>
        <source>&amp;Undo showing the digit</source>
        <translation>&amp;Скасувати показ цифри</translation>
    </message>
    <message>
        <source>&amp;Redo showing the digit</source>
        <translation>&amp;Повторити показ цифри</translation>
    </message>
    <message>
        <source>&amp;Undo bringing back</source>
        <translation>&amp;Скасувати повернення</translation>
    </message>
    <message>
        <source>&amp;Redo bringing back</source>
        <translation>&amp;Повторити повернення</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>На &amp;весь екран</translation>
    </message>
    <message>
        <source>Reveal (R)</source>
        <translation>Показати (R)</translation>
    </message>
    <message>
        <source>Right (Y)</source>
        <translation>Правильно (Y)</translation>
    </message>
    <message>
        <source>Wrong (X)</source>
        <translation>Неправильно (X)</translation>
    </message>
    <message>
        <source>Network: {right} of {asked} right</source>
        <translation>Мережа: {right} з {asked} правильно</translation>
    </message>
    <message>
        <source>A drawing pad that recognises handwritten digits and numbers while they are drawn, shows what the network sees and why it answers so, and trains networks of your own.</source>
        <translation>Аркуш для малювання, який розпізнає рукописні цифри та числа ще під час малювання, показує, що бачить мережа і чому так відповідає, і навчає власні мережі.</translation>
    </message>
    <message>
        <source>What reads your drawings</source>
        <translation>Що читає ваші малюнки</translation>
    </message>
    <message>
        <source>There is no network in use.</source>
        <translation>Жодна мережа не використовується.</translation>
    </message>
    <message>
        <source>About digitpad</source>
        <translation>Про digitpad</translation>
    </message>
    <message>
        <source>&amp;Licences of its components…</source>
        <translation>&amp;Ліцензії складників…</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the MIT licence.</source>
        <translation>Версія {version}. Вільна програма за ліцензією MIT.</translation>
    </message>
    <message>
        <source>Draw a digit to follow it step by step</source>
        <translation>Намалюйте цифру, щоб простежити за нею крок за кроком</translation>
    </message>
    <message>
        <source>There is no model; see the main window</source>
        <translation>Моделі немає; див. головне вікно</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Як це працює</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Кроки</translation>
    </message>
    <message>
        <source>Step {number}: {title}</source>
        <translation>Крок {number}: {title}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Ліцензії</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Текст ліцензії</translation>
    </message>
    <message>
        <source>Components of the program</source>
        <translation>Складники програми</translation>
    </message>
    <message>
        <source>{row} cannot be read ({reason}); install digitpad again.</source>
        <translation>Не вдалося прочитати {row} ({reason}); установіть digitpad знову.</translation>
    </message>
    <message>
        <source>Draw with the keys</source>
        <translation>Малювати клавішами</translation>
    </message>
    <message>
        <source>Space puts the pen down and lifts it</source>
        <translation>Пробіл опускає та піднімає перо</translation>
    </message>
    <message>
        <source>Arrows move it, with Shift in small steps</source>
        <translation>Стрілки рухають його, із Shift — дрібними кроками</translation>
    </message>
    <message>
        <source>Full screen, messages</source>
        <translation>На весь екран, повідомлення</translation>
    </message>
    <message>
        <source>Esc leaves it, and takes them away</source>
        <translation>Esc вимикає цей режим і прибирає повідомлення</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Що це?</translation>
    </message>
    <message>
        <source>R reveals the answer; Y if it was right, X if it was wrong</source>
        <translation>R показує відповідь; Y, якщо вона правильна, X, якщо ні</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt</source>
        <translation>Клавіші без Ctrl і Alt</translation>
    </message>
    <message>
        <source>The menu View switches them off</source>
        <translation>Меню «Перегляд» вимикає їх</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Right mouse button, eraser end of the stylus</source>
        <translation>Права кнопка миші, гумка на кінці стилуса</translation>
    </message>
    <message>
        <source>The menu View switches them on</source>
        <translation>Меню «Перегляд» вмикає їх</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавіатурні скорочення</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.gif *.svg)</source>
        <translation>Зображення (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.gif *.svg)</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>Анімований GIF (*.gif)</translation>
    </message>
    <message>
        <source>Animated PNG (*.png)</source>
        <translation>Анімований PNG (*.png)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Зображення PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Малюнок SVG (*.svg)</translation>
    </message>
    <message>
        <source>Open an image</source>
        <translation>Відкрити зображення</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Зберегти малюнок</translation>
    </message>
    <message>
        <source>Save an animation</source>
        <translation>Зберегти анімацію</translation>
    </message>
    <message>
        <source>&amp;Take the digit alone</source>
        <translation>Взят&amp;и лише цифру</translation>
    </message>
    <message>
        <source>&amp;Save the drawing…</source>
        <translation>&amp;Зберегти малюнок…</translation>
    </message>
    <message>
        <source>&amp;Copy the drawing</source>
        <translation>&amp;Копіювати малюнок</translation>
    </message>
    <message>
        <source>Save an &amp;animation…</source>
        <translation>Зберегти &amp;анімацію…</translation>
    </message>
    <message>
        <source>Replay the d&amp;rawing</source>
        <translation>Про&amp;грати малюнок</translation>
    </message>
    <message>
        <source>Copy the &amp;digit</source>
        <translation>Копіювати &amp;цифру</translation>
    </message>
    <message>
        <source>Copy the digit &amp;image</source>
        <translation>Копіювати зо&amp;браження цифри</translation>
    </message>
    <message>
        <source>&amp;Open an image…</source>
        <translation>&amp;Відкрити зображення…</translation>
    </message>
    <message>
        <source>&amp;Paste an image</source>
        <translation>В&amp;ставити зображення</translation>
    </message>
    <message>
        <source>The drawing was saved as {path}.</source>
        <translation>Малюнок збережено як {path}.</translation>
    </message>
    <message>
        <source>The pasted image</source>
        <translation>Вставлене зображення</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Відкриття {name}…</translation>
    </message>
    <message>
        <source>Opening the pasted image…</source>
        <translation>Відкриття вставленого зображення…</translation>
    </message>
    <message numerus="yes">
        <source>{n} more could not be opened either.</source>
        <translation>
            <numerusform>Ще {n} файл також не вдалося відкрити.</numerusform>
            <numerusform>Ще {n} файли також не вдалося відкрити.</numerusform>
            <numerusform>Ще {n} файлів також не вдалося відкрити.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard is empty; copy an image and paste again.</source>
        <translation>Буфер обміну порожній; скопіюйте зображення і вставте знову.</translation>
    </message>
    <message>
        <source>{address} is not on this computer; save the image and open it.</source>
        <translation>{address} не на цьому комп’ютері; збережіть зображення і відкрийте його.</translation>
    </message>
    <message>
        <source>There is text, not an image; copy an image, or open a file that holds one.</source>
        <translation>Там текст, а не зображення; скопіюйте зображення або відкрийте файл із ним.</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since an animation is a GIF or a PNG; name it {stem}.gif.</source>
        <translation>{path} не можна зберегти, бо анімація — це GIF або PNG; назвіть файл {stem}.gif.</translation>
    </message>
    <message>
        <source>{path} cannot be saved ({reason}); choose another folder.</source>
        <translation>Не вдалося зберегти {path} ({reason}); виберіть іншу теку.</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since a drawing is a PNG or an SVG; name it {stem}.png.</source>
        <translation>Не вдалося зберегти {path}, бо малюнок — це PNG або SVG; назвіть файл {stem}.png.</translation>
    </message>
    <message>
        <source>Reading the network…</source>
        <translation>Читання мережі…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Назад (Esc)</translation>
    </message>
    <message>
        <source>Click a layer to see it larger.</source>
        <translation>Клацніть шар, щоб побачити його більшим.</translation>
    </message>
    <message>
        <source>These are its first layers.</source>
        <translation>Це його перші шари.</translation>
    </message>
    <message>
        <source>{title}. Pixel {unit}: {output}</source>
        <translation>{title}. Піксель {unit}: {output}</translation>
    </message>
    <message>
        <source>{title}. Unit {unit}: {output}. Click a unit to see its sum.</source>
        <translation>{title}. Нейрон {unit}: {output}. Клацніть нейрон, щоб побачити його суму.</translation>
    </message>
    <message>
        <source>{title}. Unit {unit}: {output}</source>
        <translation>{title}. Нейрон {unit}: {output}</translation>
    </message>
    <message>
        <source>The layers of the network</source>
        <translation>Шари мережі</translation>
    </message>
    <message>
        <source>Its weights: blue adds, orange takes away</source>
        <translation>Його ваги: синє додає, помаранчеве віднімає</translation>
    </message>
    <message>
        <source>The digits that excite it most</source>
        <translation>Цифри, що найбільше його збуджують</translation>
    </message>
    <message>
        <source>Its sum for this drawing</source>
        <translation>Його сума для цього малюнка</translation>
    </message>
    <message>
        <source>It is no single sum: it is a filter that passes over all places of the image.</source>
        <translation>Це не одна сума: це фільтр, що проходить усіма місцями зображення.</translation>
    </message>
    <message>
        <source>all others {others}</source>
        <translation>усі інші {others}</translation>
    </message>
    <message>
        <source>bias {bias}</source>
        <translation>зсув {bias}</translation>
    </message>
    <message>
        <source>together {total}</source>
        <translation>разом {total}</translation>
    </message>
    <message>
        <source>after {activation}: {output}</source>
        <translation>після {activation}: {output}</translation>
    </message>
    <message>
        <source>{value} × {weight} = {product}, from pixel {at}</source>
        <translation>{value} × {weight} = {product}, від пікселя {at}</translation>
    </message>
    <message>
        <source>{value} × {weight} = {product}, from unit {at}</source>
        <translation>{value} × {weight} = {product}, від нейрона {at}</translation>
    </message>
    <message>
        <source>The weights of the unit as a picture</source>
        <translation>Ваги нейрона у вигляді картинки</translation>
    </message>
    <message>
        <source>The digits that excite the unit most</source>
        <translation>Цифри, що найбільше збуджують нейрон</translation>
    </message>
    <message>
        <source>A layer of this network gives answers that are no numbers; use another model.</source>
        <translation>Шар цієї мережі дає відповіді, що не є числами; скористайтеся іншою моделлю.</translation>
    </message>
    <message>
        <source>&amp;Biases off</source>
        <translation>Без &amp;зсувів</translation>
    </message>
    <message>
        <source>Noise in the weights</source>
        <translation>Шум у вагах</translation>
    </message>
    <message>
        <source>Noise in the weights, up to twice their own spread</source>
        <translation>Шум у вагах, до подвійного їхнього розкиду</translation>
    </message>
    <message>
        <source>Bits of each weight</source>
        <translation>Бітів у кожній вазі</translation>
    </message>
    <message>
        <source>all bits</source>
        <translation>усі біти</translation>
    </message>
    <message numerus="yes">
        <source>{n} bit(s)</source>
        <translation>
            <numerusform>{n} біт</numerusform>
            <numerusform>{n} біти</numerusform>
            <numerusform>{n} бітів</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Silence</source>
        <translation>За&amp;глушити</translation>
    </message>
    <message>
        <source>Pass over units with the button down to silence them</source>
        <translation>Проведіть по нейронах із натиснутою кнопкою, щоб їх заглушити</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Відновити</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Шум</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>вимірювання…</translation>
    </message>
    <message numerus="yes">
        <source>reads {share} of {n} digit(s)</source>
        <translation>
            <numerusform>читає {share} з {n} цифри</numerusform>
            <numerusform>читає {share} з {n} цифр</numerusform>
            <numerusform>читає {share} з {n} цифр</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>This is an {digit}</source>
        <translation>Це {digit}</translation>
    </message>
    <message>
        <source>This is a {digit}</source>
        <translation>Це {digit}</translation>
    </message>
    <message>
        <source>This is an &amp;{digit}</source>
        <translation>Це &amp;{digit}</translation>
    </message>
    <message>
        <source>This is a &amp;{digit}</source>
        <translation>Це &amp;{digit}</translation>
    </message>
    <message>
        <source>Draw an {digit}</source>
        <translation>Намалюйте {digit}</translation>
    </message>
    <message>
        <source>Draw a {digit}</source>
        <translation>Намалюйте {digit}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>учора</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>Як у &amp;системі</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;вітла</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Темна</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Мов&amp;а</translation>
    </message>
    <message>
        <source>The sentences of {language} cannot be read; install digitpad again.</source>
        <translation>Не вдалося прочитати речення мови {language}; установіть digitpad знову.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Уроки</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Вийти (Esc)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Урок</translation>
    </message>
    <message>
        <source>What a pixel is</source>
        <translation>Що таке піксель</translation>
    </message>
    <message>
        <source>Draw a 1 on the canvas, as you usually write it.</source>
        <translation>Намалюйте на полотні 1, як ви зазвичай її пишете.</translation>
    </message>
    <message>
        <source>You drew a line. The program reads it as a 1, but it does not see your line: it sees a small image.</source>
        <translation>Ви провели лінію. Програма читає її як 1, але самої лінії не бачить: вона бачить маленьке зображення.</translation>
    </message>
    <message>
        <source>Press F2, or choose How it works in the Help menu, to see how your line becomes that image.</source>
        <translation>Натисніть F2 або виберіть «Як це працює» в меню «Довідка», щоб побачити, як ваша лінія стає цим зображенням.</translation>
    </message>
    <message>
        <source>Your ink is cut out, made smaller and put into the middle of 28 × 28 little squares. Each is a pixel.</source>
        <translation>Ваше чорнило вирізано, зменшено й поміщено посеред 28 × 28 маленьких квадратиків. Кожен із них — піксель.</translation>
    </message>
    <message>
        <source>Close that window, and press F3 to look inside the network.</source>
        <translation>Закрийте це вікно й натисніть F3, щоб зазирнути всередину мережі.</translation>
    </message>
    <message>
        <source>The image stands at the top. It is all that the network ever gets.</source>
        <translation>Угорі стоїть зображення. Це все, що мережа отримує.</translation>
    </message>
    <message>
        <source>Click the image at the top of the pane to see it larger.</source>
        <translation>Клацніть зображення вгорі панелі, щоб побачити його більшим.</translation>
    </message>
    <message>
        <source>There are 784 pixels. Each is nothing but a number: 0 where there is no ink, and 1 where it is darkest.</source>
        <translation>Тут 784 пікселі. Кожен — лише число: 0, де немає чорнила, і 1, де воно найтемніше.</translation>
    </message>
    <message>
        <source>Move the pointer over the image until it is on a bright pixel, and read its number above.</source>
        <translation>Ведіть вказівник по зображенню, доки не потрапите на яскравий піксель, і прочитайте вгорі його число.</translation>
    </message>
    <message>
        <source>That number is above 0.5, so there is ink. 784 such numbers are a digit to the network.</source>
        <translation>Це число більше за 0,5, отже, там є чорнило. Для мережі цифра — це 784 такі числа.</translation>
    </message>
    <message>
        <source>A unit</source>
        <translation>Нейрон</translation>
    </message>
    <message>
        <source>Draw a 3 on the canvas.</source>
        <translation>Намалюйте на полотні 3.</translation>
    </message>
    <message>
        <source>The network has read 784 numbers as a 3. The smallest part of it that does any reading is a unit.</source>
        <translation>Мережа прочитала 784 числа як 3. Найменша її частина, яка щось читає, — нейрон.</translation>
    </message>
    <message>
        <source>Press F3 to look inside the network.</source>
        <translation>Натисніть F3, щоб зазирнути всередину мережі.</translation>
    </message>
    <message>
        <source>Every dot below the image is a unit. The brighter it is, the more your drawing excites it.</source>
        <translation>Кожна крапка під зображенням — нейрон. Що вона яскравіша, то більше його збуджує ваш малюнок.</translation>
    </message>
    <message>
        <source>Click the first layer, just below the image.</source>
        <translation>Клацніть перший шар, одразу під зображенням.</translation>
    </message>
    <message>
        <source>Each of these units looks at the whole image, and each looks for something else.</source>
        <translation>Кожен із цих нейронів дивиться на все зображення, і кожен шукає щось своє.</translation>
    </message>
    <message>
        <source>Click a bright unit.</source>
        <translation>Клацніть яскравий нейрон.</translation>
    </message>
    <message>
        <source>The picture shows what it looks for: blue where it likes ink, orange where it does not. Below is its sum: each number it gets, times a weight, added up.</source>
        <translation>Картинка показує, що він шукає: синє там, де чорнило йому подобається, помаранчеве — де ні. Нижче його сума: кожне отримане число, помножене на вагу, і все це підсумовано.</translation>
    </message>
    <message>
        <source>Now draw another digit, and watch the sum of this unit while you draw.</source>
        <translation>Тепер намалюйте іншу цифру й стежте за сумою цього нейрона, поки малюєте.</translation>
    </message>
    <message>
        <source>The weights stay the same; only the numbers change. A unit is a sum, and nothing more.</source>
        <translation>Ваги лишаються ті самі; змінюються тільки числа. Нейрон — це сума, і нічого більше.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Шари</translation>
    </message>
    <message>
        <source>Draw a 7 on the canvas.</source>
        <translation>Намалюйте на полотні 7.</translation>
    </message>
    <message>
        <source>No single unit could read that. The units work in layers, one after the other.</source>
        <translation>Жоден нейрон сам цього не прочитав би. Нейрони працюють шарами, один за одним.</translation>
    </message>
    <message>
        <source>Look inside with F3, and click the last layer, at the bottom.</source>
        <translation>Зазирніть усередину клавішею F3 і клацніть останній шар, унизу.</translation>
    </message>
    <message>
        <source>There are ten units here, one for each digit. The brightest is the answer.</source>
        <translation>Тут десять нейронів, по одному на кожну цифру. Найяскравіший — це відповідь.</translation>
    </message>
    <message>
        <source>Press Esc in the pane, or Back, until you see the whole network again.</source>
        <translation>Натискайте на панелі Esc або «Назад», доки знову не побачите всю мережу.</translation>
    </message>
    <message>
        <source>The lines show which units had the most to say. Each layer looks only at the one above it, never at your ink.</source>
        <translation>Лінії показують, які нейрони важили найбільше. Кожен шар дивиться лише на шар над ним, а не на ваше чорнило.</translation>
    </message>
    <message>
        <source>Click a layer in the middle, and switch its biases off.</source>
        <translation>Клацніть шар посередині й вимкніть його зсуви.</translation>
    </message>
    <message>
        <source>A bias is where a unit&apos;s sum begins. You have just broken the network a little; see how many digits it still reads.</source>
        <translation>Зсув — це те, з чого починається сума нейрона. Ви щойно трохи зламали мережу; погляньте, скільки цифр вона ще читає.</translation>
    </message>
    <message>
        <source>Press Restore.</source>
        <translation>Натисніть «Відновити».</translation>
    </message>
    <message>
        <source>All is as it was. What a layer passes on is all that the next one knows.</source>
        <translation>Усе як було. Те, що передає шар, — це все, що знає наступний.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Навчання</translation>
    </message>
    <message>
        <source>Draw any digit on the canvas. You will watch a new network learn to read it.</source>
        <translation>Намалюйте на полотні будь-яку цифру. Ви побачите, як нова мережа вчиться її читати.</translation>
    </message>
    <message>
        <source>Keep this drawing. The network that you are going to train has never seen it.</source>
        <translation>Збережіть цей малюнок. Мережа, яку ви навчатимете, його ніколи не бачила.</translation>
    </message>
    <message>
        <source>Open the Train page with Ctrl+2.</source>
        <translation>Відкрийте сторінку «Навчання» клавішами Ctrl+2.</translation>
    </message>
    <message>
        <source>Here networks are made. A new one has random weights, and knows nothing.</source>
        <translation>Тут створюють мережі. Нова мережа має випадкові ваги й нічого не знає.</translation>
    </message>
    <message>
        <source>Choose Inside, the last of the four views.</source>
        <translation>Виберіть «Усередині», останнє з чотирьох подань.</translation>
    </message>
    <message>
        <source>This is where you will see the weights change.</source>
        <translation>Тут ви побачите, як змінюються ваги.</translation>
    </message>
    <message>
        <source>Press Train, and wait until the first epoch is over.</source>
        <translation>Натисніть «Навчити» й зачекайте, доки мине перша епоха.</translation>
    </message>
    <message>
        <source>In an epoch the network sees every training digit once. After each wrong answer, every weight moves a little, so that the answer would have been less wrong.</source>
        <translation>За епоху мережа бачить кожну навчальну цифру один раз. Після кожної хибної відповіді всі ваги трохи зсуваються, щоб відповідь була менш хибною.</translation>
    </message>
    <message>
        <source>Drag the slider all the way back, to before the first epoch.</source>
        <translation>Перетягніть повзунок до самого початку, ще перед першою епохою.</translation>
    </message>
    <message>
        <source>This is how it began: noise. Drag it forward again, and see shapes come out of it, and your digit being read.</source>
        <translation>Так усе починалося: шум. Потягніть повзунок уперед і побачите, як із шуму виникають форми і як мережа починає читати вашу цифру.</translation>
    </message>
    <message>
        <source>Learning by heart</source>
        <translation>Зазубрювання</translation>
    </message>
    <message>
        <source>A network is good if it reads digits that it has never seen. That is not the same as learning its lessons by heart.</source>
        <translation>Мережа добра, якщо читає цифри, яких ніколи не бачила. Це не те саме, що завчити уроки напам’ять.</translation>
    </message>
    <message>
        <source>Choose the preset custom, so that you can set everything yourself.</source>
        <translation>Виберіть шаблон custom, щоб усе налаштувати самостійно.</translation>
    </message>
    <message>
        <source>A large network has room to learn by heart. Give it 512 units, if you like.</source>
        <translation>Велика мережа має досить місця для зазубрювання. Якщо бажаєте, дайте їй 512 нейронів.</translation>
    </message>
    <message>
        <source>Set Epochs to 10 or more.</source>
        <translation>Установіть у полі «Епохи» 10 або більше.</translation>
    </message>
    <message>
        <source>The longer it learns the same digits, the better it knows just those.</source>
        <translation>Що довше вона вчить ті самі цифри, то краще знає саме їх.</translation>
    </message>
    <message>
        <source>Press Train.</source>
        <translation>Натисніть «Навчити».</translation>
    </message>
    <message>
        <source>Some digits are held out: it never learns from them, so they show how well it really reads.</source>
        <translation>Частину цифр відкладено: на них вона ніколи не вчиться, тож вони показують, як добре вона читає насправді.</translation>
    </message>
    <message>
        <source>Choose Curves, and watch the dashed line and the solid line of the loss.</source>
        <translation>Виберіть «Криві» й стежте за штриховою та суцільною лініями втрат.</translation>
    </message>
    <message>
        <source>Dashed is for the digits it learns from, solid for those held out. When the dashed line falls and the solid one does not, it learns by heart.</source>
        <translation>Штрихова — для цифр, на яких вона вчиться, суцільна — для відкладених. Коли штрихова падає, а суцільна ні, мережа зазубрює.</translation>
    </message>
    <message>
        <source>Why it errs</source>
        <translation>Чому вона помиляється</translation>
    </message>
    <message>
        <source>Draw a digit on the canvas.</source>
        <translation>Намалюйте цифру на полотні.</translation>
    </message>
    <message>
        <source>The network has an answer. Whether it is right or wrong, there are reasons for it in your ink.</source>
        <translation>Мережа має відповідь. Правильна вона чи хибна, причини — у вашому чорнилі.</translation>
    </message>
    <message>
        <source>Press W to see them.</source>
        <translation>Натисніть W, щоб їх побачити.</translation>
    </message>
    <message>
        <source>Blue ink speaks for the answer, orange ink against it.</source>
        <translation>Синє чорнило свідчить за відповідь, помаранчеве — проти.</translation>
    </message>
    <message>
        <source>Click another digit&apos;s bar to ask why it is not that one.</source>
        <translation>Клацніть стовпчик іншої цифри, щоб дізнатися, чому це не вона.</translation>
    </message>
    <message>
        <source>Now blue ink is what makes it the one and not the other.</source>
        <translation>Тепер синє чорнило — те, що робить її цією цифрою, а не іншою.</translation>
    </message>
    <message>
        <source>Draw a digit that could be two: a 4 that is nearly a 9, or a 1 that is nearly a 7.</source>
        <translation>Намалюйте цифру, яку можна прочитати двояко: 4, що майже 9, або 1, що майже 7.</translation>
    </message>
    <message>
        <source>It hesitates, as a person would: it has seen both digits drawn like this, and gives both answers.</source>
        <translation>Мережа вагається, як і людина: вона бачила обидві цифри намальованими так і дає обидві відповіді.</translation>
    </message>
    <message>
        <source>Take the eraser with E, and rub out the ink that speaks for the wrong one.</source>
        <translation>Візьміть гумку клавішею E й зітріть чорнило, що свідчить за хибну.</translation>
    </message>
    <message>
        <source>A network errs where your digit looks like others it has learned. It has never seen your hand before.</source>
        <translation>Мережа помиляється там, де ваша цифра схожа на інші, які вона вивчила. Вашого почерку вона раніше не бачила.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Готово.</translation>
    </message>
    <message>
        <source>You have finished this lesson.</source>
        <translation>Ви завершили цей урок.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Наступний урок</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Крок {step} з {steps}</translation>
    </message>
    <message>
        <source>Pen down</source>
        <translation>Перо опущено</translation>
    </message>
    <message>
        <source>Pen up</source>
        <translation>Перо піднято</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Використати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Use the bundled model</source>
        <translation>Узяти модель із комплекту</translation>
    </message>
    <message>
        <source>The last drawings will appear here.</source>
        <translation>Тут з’являться останні малюнки.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>The last drawings. The arrow keys move between them, Enter brings one back.</source>
        <translation>Останні малюнки. Стрілки переходять між ними, Enter повертає вибраний.</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Повернути</translation>
    </message>
    <message>
        <source>{answer}, drawn {time}</source>
        <translation>{answer}, намальовано {time}</translation>
    </message>
    <message>
        <source>No digit, drawn {time}</source>
        <translation>Не цифра, намальовано {time}</translation>
    </message>
    <message>
        <source>Bring back ({time})</source>
        <translation>Повернути ({time})</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Історія</translation>
    </message>
    <message>
        <source>&amp;Empty the history…</source>
        <translation>О&amp;чистити історію…</translation>
    </message>
    <message>
        <source>Empty the history</source>
        <translation>Очистити історію</translation>
    </message>
    <message>
        <source>Delete the drawings in the history?</source>
        <translation>Вилучити малюнки з історії?</translation>
    </message>
    <message>
        <source>They are deleted from disk at once, and cannot be brought back.</source>
        <translation>Їх буде негайно вилучено з диска, і повернути їх не можна.</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>О&amp;чистити</translation>
    </message>
    <message numerus="yes">
        <source>{n} drawing(s) (is|are) damaged in {path}, and kept in {aside}; the others are here.</source>
        <translation>
            <numerusform>{n} малюнок у {path} пошкоджено, його збережено в {aside}; решта тут.</numerusform>
            <numerusform>{n} малюнки в {path} пошкоджено, їх збережено в {aside}; решта тут.</numerusform>
            <numerusform>{n} малюнків у {path} пошкоджено, їх збережено в {aside}; решта тут.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is damaged in part ({what}); it was copied to {aside}, and the rest is still used.</source>
        <translation>Файл {path} частково пошкоджено ({what}); його скопійовано до {aside}, а рештою можна користуватися.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Очистити</translation>
    </message>
    <message>
        <source>Empty the canvas (Delete)</source>
        <translation>Очистити полотно (Delete)</translation>
    </message>
    <message>
        <source>Play answers as t&amp;ones</source>
        <translation>Відтворювати відповіді як зв&amp;уки</translation>
    </message>
    <message>
        <source>Single-&amp;key shortcuts</source>
        <translation>Скорочення з однієї &amp;клавіші</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>Ч&amp;ому</translation>
    </message>
    <message>
        <source>Show what speaks for the answer, and what against it (W)</source>
        <translation>Показати, що свідчить за відповідь, а що проти (W)</translation>
    </message>
    <message>
        <source>Look &amp;inside</source>
        <translation>Зазирнути всере&amp;дину</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Уроки</translation>
    </message>
    <message>
        <source>&amp;Present: what is it?</source>
        <translation>&amp;Презентація: що це?</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <comment>menu</comment>
        <translation>&amp;Малюнок</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>&amp;Перегляд</translation>
    </message>
    <message>
        <source>&amp;How it works</source>
        <translation>&amp;Як це працює</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Клавіатурні скорочення</translation>
    </message>
    <message>
        <source>&amp;About digitpad</source>
        <translation>&amp;Про digitpad</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>The export is run on 1,000 digits in its own runtime, and kept only if it reads them as the model does.</source>
        <translation>Експорт виконується на 1 000 цифрах у власному середовищі, і його буде збережено, лише якщо він читає їх так само, як модель.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Експорт моделі</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>{format} ({suffix})</source>
        <translation>{format} ({suffix})</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>тека</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>&amp;Вибрати місце…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Експортувати до</translation>
    </message>
    <message>
        <source>New file:</source>
        <translation>Новий файл:</translation>
    </message>
    <message>
        <source>New folder:</source>
        <translation>Нова тека:</translation>
    </message>
    <message>
        <source>The model {folder} comes from elsewhere; it is being tried in a separate process…</source>
        <translation>Модель {folder} походить ззовні; її випробовують в окремому процесі…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Моделі</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Узяти цю модель</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Експортувати…</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Пошкоджено</translation>
    </message>
    <message>
        <source>Learns a hand by</source>
        <translation>Вивчає почерк за</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Використовується</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>М&amp;одель</translation>
    </message>
    <message>
        <source>&amp;Models and their cards…</source>
        <translation>Моделі та їхні &amp;картки…</translation>
    </message>
    <message>
        <source>&amp;Export the model in use…</source>
        <translation>&amp;Експортувати поточну модель…</translation>
    </message>
    <message>
        <source>&amp;Import a network…</source>
        <translation>&amp;Імпортувати мережу…</translation>
    </message>
    <message>
        <source>Import a network</source>
        <translation>Імпорт мережі</translation>
    </message>
    <message>
        <source>Networks ({networks});;All files (*)</source>
        <translation>Мережі ({networks});;Усі файли (*)</translation>
    </message>
    <message>
        <source>Another conversion is under way; wait until it is done.</source>
        <translation>Триває інше перетворення; зачекайте, доки воно завершиться.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Draw</source>
        <comment>page</comment>
        <translation>Малювання</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>page</comment>
        <translation>Навчання</translation>
    </message>
    <message>
        <source>Samples</source>
        <comment>page</comment>
        <translation>Зразки</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <comment>page</comment>
        <translation>&amp;Малювання</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <comment>page</comment>
        <translation>&amp;Навчання</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>&amp;Зразки</translation>
    </message>
    <message>
        <source>A network is being trained. End the training and close digitpad?</source>
        <translation>Триває навчання мережі. Припинити навчання й закрити digitpad?</translation>
    </message>
    <message>
        <source>Stop it first to keep its best epoch.</source>
        <translation>Спершу зупиніть його, щоб зберегти найкращу епоху.</translation>
    </message>
    <message>
        <source>&amp;End and close</source>
        <translation>&amp;Припинити й закрити</translation>
    </message>
    <message>
        <source>No digit yet</source>
        <translation>Цифри ще немає</translation>
    </message>
    <message>
        <source>Click a digit to see its probabilities.</source>
        <translation>Клацніть цифру, щоб побачити її ймовірності.</translation>
    </message>
    <message>
        <source>The answer will appear here.</source>
        <translation>Тут з’явиться відповідь.</translation>
    </message>
    <message>
        <source>Is this a digit: {share}</source>
        <translation>Чи це цифра: {share}</translation>
    </message>
    <message>
        <source>Predicted digit: {text}</source>
        <translation>Розпізнана цифра: {text}</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Не цифра</translation>
    </message>
    <message>
        <source>Predicted number: {number}, {signs}</source>
        <translation>Розпізнане число: {number}, {signs}</translation>
    </message>
    <message>
        <source>The answer is hidden</source>
        <translation>Відповідь приховано</translation>
    </message>
    <message>
        <source>The digit image cannot be dragged ({reason}); copy it with the menu File instead.</source>
        <translation>Не вдалося перетягнути зображення цифри ({reason}); скопіюйте його через меню «Файл».</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Що бачить мережа</translation>
    </message>
    <message>
        <source>The drawing as an image of 28 by 28 pixels</source>
        <translation>Малюнок як зображення 28 на 28 пікселів</translation>
    </message>
    <message>
        <source>What the network sees: your drawing as 28 × 28 pixels. Drag it out to keep it.</source>
        <translation>Що бачить мережа: ваш малюнок як 28 × 28 пікселів. Перетягніть його назовні, щоб зберегти.</translation>
    </message>
    <message>
        <source>Digits of the number</source>
        <translation>Цифри числа</translation>
    </message>
    <message>
        <source>&amp;Previous digit of the number</source>
        <translation>Попередн&amp;я цифра числа</translation>
    </message>
    <message>
        <source>Ne&amp;xt digit of the number</source>
        <translation>Нас&amp;тупна цифра числа</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Ймовірності</translation>
    </message>
    <message>
        <source>Click the digit that you drew, and the pad learns it.</source>
        <translation>Клацніть цифру, яку ви намалювали, і програма її вивчить.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Another name for {folder}:</source>
        <translation>Інша назва для {folder}:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>A note on {folder}:</source>
        <translation>Нотатка до {folder}:</translation>
    </message>
    <message>
        <source>Write {folder} up</source>
        <translation>Описати {folder}</translation>
    </message>
    <message>
        <source>Curves of loss and accuracy</source>
        <translation>Криві втрат і точності</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since curves are a PNG or a CSV; name it {stem}.png.</source>
        <translation>Не вдалося зберегти {path}, бо криві — це PNG або CSV; назвіть файл {stem}.png.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Втрати</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Точність</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Епоха</translation>
    </message>
    <message>
        <source>Nothing to show yet: the curves grow with each epoch.</source>
        <translation>Показувати ще нічого: криві ростуть із кожною епохою.</translation>
    </message>
    <message>
        <source>{name}, epoch {epoch}: loss {loss}, held out {held_out_loss}; accuracy {accuracy}, held out {held_out_accuracy}</source>
        <translation>{name}, епоха {epoch}: втрати {loss}, відкладені {held_out_loss}; точність {accuracy}, відкладені {held_out_accuracy}</translation>
    </message>
    <message>
        <source>Solid: held out. Dashed, dots: learned from.</source>
        <translation>Суцільна: відкладені. Штрихова, точки: навчальні.</translation>
    </message>
    <message>
        <source>Solid: how well it reads the held-out digits. Dashed, and dots within an epoch: those it learns from.</source>
        <translation>Суцільна: наскільки добре читаються відкладені цифри. Штрихова і точки всередині епохи: ті, на яких мережа вчиться.</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Лог. шкала</translation>
    </message>
    <message>
        <source>Show the loss on a logarithmic scale</source>
        <translation>Показувати втрати в логарифмічній шкалі</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Згладжування</translation>
    </message>
    <message>
        <source>Smoothing: how much the epochs before count</source>
        <translation>Згладжування: скільки важать попередні епохи</translation>
    </message>
    <message>
        <source>Whole view</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Show the whole curves again</source>
        <translation>Знову показати криві повністю</translation>
    </message>
    <message>
        <source>Save the curves…</source>
        <translation>Зберегти криві…</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>Збереження кривих</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Матриця помилок</translation>
    </message>
    <message>
        <source>Rows: the digit; columns: the answer; last column: per cent of the digit read right. Click a cell to see its digits.</source>
        <translation>Рядки: цифра; стовпці: відповідь; останній стовпець: відсоток правильно прочитаних. Клацніть клітинку, щоб побачити її цифри.</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since a matrix is a PNG or a CSV; name it {stem}.png.</source>
        <translation>Не вдалося зберегти {path}, бо матриця — це PNG або CSV; назвіть файл {stem}.png.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Цифри</translation>
    </message>
    <message>
        <source>After each epoch: which held-out digits (rows) are read as which (columns).</source>
        <translation>Після кожної епохи: які відкладені цифри (рядки) як які читаються (стовпці).</translation>
    </message>
    <message>
        <source>Click a cell to see its digits, and a digit to see it in the pad.</source>
        <translation>Клацніть клітинку, щоб побачити її цифри, і цифру, щоб побачити її на аркуші.</translation>
    </message>
    <message>
        <source>Click a digit to see it in the pad</source>
        <translation>Клацніть цифру, щоб побачити її на аркуші</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Відсотки</translation>
    </message>
    <message>
        <source>Worst errors</source>
        <translation>Найгірші помилки</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy the matrix, as an image and as a table</source>
        <translation>Скопіювати матрицю як зображення і як таблицю</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>Save the matrix as an image or as a table</source>
        <translation>Зберегти матрицю як зображення або як таблицю</translation>
    </message>
    <message>
        <source>Epoch {epoch}, which was kept</source>
        <translation>Епоха {epoch}, яку збережено</translation>
    </message>
    <message>
        <source>Epoch {epoch}</source>
        <translation>Епоха {epoch}</translation>
    </message>
    <message>
        <source>{which}: {share} of the held-out digits read right</source>
        <translation>{which}: {share} відкладених цифр прочитано правильно</translation>
    </message>
    <message>
        <source>Epoch {epoch}, which was kept: {share} of the held-out digits read right ({name})</source>
        <translation>Епоха {epoch}, яку збережено: {share} відкладених цифр прочитано правильно ({name})</translation>
    </message>
    <message>
        <source>Save the confusion matrix</source>
        <translation>Збереження матриці помилок</translation>
    </message>
    <message>
        <source>The digits behind these counts were not kept.</source>
        <translation>Цифри за цими кількостями не збережено.</translation>
    </message>
    <message numerus="yes">
        <source>{n} error(s), the surest first</source>
        <translation>
            <numerusform>{n} помилка, спочатку найвпевненіші</numerusform>
            <numerusform>{n} помилки, спочатку найвпевненіші</numerusform>
            <numerusform>{n} помилок, спочатку найвпевненіші</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {digit}s, read as {answer}</source>
        <translation>
            <numerusform>{n} з цифр {digit}, прочитана як {answer}</numerusform>
            <numerusform>{n} з цифр {digit}, прочитані як {answer}</numerusform>
            <numerusform>{n} з цифр {digit}, прочитаних як {answer}</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit} as {answer}</source>
        <translation>{digit} як {answer}</translation>
    </message>
    <message>
        <source>Weights and outputs of the layers</source>
        <translation>Ваги та виходи шарів</translation>
    </message>
    <message numerus="yes">
        <source>Layer {number}: {n} unit(s), {dead} of them dead</source>
        <translation>
            <numerusform>Шар {number}: {n} нейрон, з них мертвих: {dead}</numerusform>
            <numerusform>Шар {number}: {n} нейрони, з них мертвих: {dead}</numerusform>
            <numerusform>Шар {number}: {n} нейронів, з них мертвих: {dead}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer {number}: {n} unit(s)</source>
        <translation>
            <numerusform>Шар {number}: {n} нейрон</numerusform>
            <numerusform>Шар {number}: {n} нейрони</numerusform>
            <numerusform>Шар {number}: {n} нейронів</numerusform>
        </translation>
    </message>
    <message>
        <source>this training</source>
        <translation>це навчання</translation>
    </message>
    <message>
        <source>Press Train, and watch the network learn: its weights grow out of noise, epoch by epoch. Choose an earlier training above to see how it went.</source>
        <translation>Натисніть «Навчити» й дивіться, як мережа вчиться: її ваги виростають із шуму, епоха за епохою. Виберіть угорі попереднє навчання, щоб побачити, як воно йшло.</translation>
    </message>
    <message>
        <source>Draw a digit before you press Train, and see here how each epoch reads it.</source>
        <translation>Намалюйте цифру, перш ніж натиснути «Навчити», і побачите, як її читає кожна епоха.</translation>
    </message>
    <message>
        <source>The first layer of this network does not look at pixels, so its weights are no pictures.</source>
        <translation>Перший шар цієї мережі не дивиться на пікселі, тому його ваги не є картинками.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Навчання</translation>
    </message>
    <message>
        <source>Weights of the first units: blue adds, orange takes away</source>
        <translation>Ваги перших нейронів: синє додає, помаранчеве віднімає</translation>
    </message>
    <message>
        <source>Your drawing, as each epoch reads it</source>
        <translation>Ваш малюнок, як його читає кожна епоха</translation>
    </message>
    <message>
        <source>Weights of each layer on the left, outputs for 1,000 held-out digits on the right</source>
        <translation>Ваги кожного шару ліворуч, виходи для 1 000 відкладених цифр праворуч</translation>
    </message>
    <message>
        <source>The epochs: drag back to see how it began</source>
        <translation>Епохи: потягніть назад, щоб побачити, як усе починалося</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>Ваш малюнок</translation>
    </message>
    <message>
        <source>Before the first epoch</source>
        <translation>До першої епохи</translation>
    </message>
    <message>
        <source>After epoch {epoch}</source>
        <translation>Після епохи {epoch}</translation>
    </message>
    <message>
        <source>After epoch {epoch}; {missing} was not kept</source>
        <translation>Після епохи {epoch}; епоху {missing} не збережено</translation>
    </message>
    <message>
        <source>After epoch {epoch}; {first} to {last} were not kept</source>
        <translation>Після епохи {epoch}; епохи від {first} до {last} не збережено</translation>
    </message>
    <message>
        <source>before: {read}</source>
        <translation>до того: {read}</translation>
    </message>
    <message>
        <source>epoch {epoch}: {read}</source>
        <translation>епоха {epoch}: {read}</translation>
    </message>
    <message>
        <source>The weights of the first units as pictures</source>
        <translation>Ваги перших нейронів у вигляді картинок</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Епохи</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Оптимізатор</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Швидкість навчання</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Дропаут</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Models and runs</source>
        <translation>Моделі та запуски</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Імпортовано</translation>
    </message>
    <message>
        <source>Trained on from {name}</source>
        <translation>Донавчено з {name}</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Узяти цю модель</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Донавчити</translation>
    </message>
    <message>
        <source>Train this network on, from its weights, with the recipe on the left</source>
        <translation>Донавчити цю мережу, від її ваг, за рецептом ліворуч</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>Write this network for Keras, LiteRT, ONNX, TensorFlow.js or a web page</source>
        <translation>Записати цю мережу для Keras, LiteRT, ONNX, TensorFlow.js або як вебсторінку</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Вилучити…</translation>
    </message>
    <message>
        <source>Open in TensorBoard</source>
        <translation>Відкрити в TensorBoard</translation>
    </message>
    <message>
        <source>Curves, weights and errors of all runs, in the browser</source>
        <translation>Криві, ваги й помилки всіх запусків у браузері</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Зупинено.</translation>
    </message>
    <message>
        <source>Stopped early, since no further epoch was better.</source>
        <translation>Зупинено рано, бо наступні епохи не були кращими.</translation>
    </message>
    <message>
        <source>The training diverged in epoch {epoch}; a smaller learning rate may help.</source>
        <translation>Навчання розбіглося в епосі {epoch}; може допомогти менша швидкість навчання.</translation>
    </message>
    <message numerus="yes">
        <source>The best of {n} epoch(s) was number {best}.</source>
        <translation>
            <numerusform>Найкраща з {n} епохи має номер {best}.</numerusform>
            <numerusform>Найкраща з {n} епох має номер {best}.</numerusform>
            <numerusform>Найкраща з {n} епох має номер {best}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Нотатка…</translation>
    </message>
    <message>
        <source>Write up…</source>
        <translation>Описати…</translation>
    </message>
    <message>
        <source>Save a report of this run, or a Keras script or notebook that trains its network</source>
        <translation>Зберегти звіт про цей запуск або скрипт Keras чи записник, що навчає його мережу</translation>
    </message>
    <message>
        <source>Its folder {folder} is gone; train it again.</source>
        <translation>Теки {folder} більше немає; навчіть мережу знову.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Delete {names} from disk? This cannot be undone.</source>
        <translation>Вилучити {names} з диска? Цього не можна скасувати.</translation>
    </message>
    <message>
        <source>{name} cannot be saved ({reason}); choose another folder.</source>
        <translation>Не вдалося зберегти {name} ({reason}); виберіть іншу теку.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблиця (*.csv)</translation>
    </message>
    <message>
        <source>TensorBoard is not installed, and the packaged digitpad does not include it; install digitpad as a Python package: pip install &apos;digitpad[train]&apos;.</source>
        <translation>TensorBoard не встановлено, а запакований digitpad його не містить; установіть digitpad як пакунок Python: pip install &apos;digitpad[train]&apos;.</translation>
    </message>
    <message>
        <source>TensorBoard ended before it was ready; reinstall it: pip install --force-reinstall tensorboard.</source>
        <translation>TensorBoard завершився, перш ніж був готовий; перевстановіть його: pip install --force-reinstall tensorboard.</translation>
    </message>
    <message>
        <source>Starting TensorBoard…</source>
        <translation>Запуск TensorBoard…</translation>
    </message>
    <message>
        <source>TensorBoard is open in the browser: {address}</source>
        <translation>TensorBoard відкрито в браузері: {address}</translation>
    </message>
    <message>
        <source>TensorBoard is running; open {address} in a browser.</source>
        <translation>TensorBoard працює; відкрийте {address} у браузері.</translation>
    </message>
    <message>
        <source>What was remembered</source>
        <translation>Що запам’яталося</translation>
    </message>
    <message>
        <source>your {digit} here looks like your {other} ({day})</source>
        <translation>ваша {digit} тут схожа на вашу {other} ({day})</translation>
    </message>
    <message>
        <source>as your {digit} ({day})</source>
        <translation>як ваша {digit} ({day})</translation>
    </message>
    <message numerus="yes">
        <source>{learned} of {n} digit(s) (was|were) learned.</source>
        <translation>
            <numerusform>Вивчено {learned} з {n} цифри.</numerusform>
            <numerusform>Вивчено {learned} з {n} цифр.</numerusform>
            <numerusform>Вивчено {learned} з {n} цифр.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once more: {wanted} ({place} of {count}).</source>
        <translation>Ще раз: {wanted} ({place} з {count}).</translation>
    </message>
    <message>
        <source>This {digit} looks like your {other} ({day}), so it is held back.</source>
        <translation>Ця {digit} схожа на вашу {other} ({day}), тож вона очікує підтвердження.</translation>
    </message>
    <message>
        <source>{wanted} ({place} of {count}). It is learned when the pen has rested, or with Enter.</source>
        <translation>{wanted} ({place} з {count}). Її буде вивчено, коли перо відпочине, або клавішею Enter.</translation>
    </message>
    <message>
        <source>Images with strokes (*.zip)</source>
        <translation>Зображення зі штрихами (*.zip)</translation>
    </message>
    <message>
        <source>Arrays as MNIST&apos;s (*.npz)</source>
        <translation>Масиви, як у MNIST (*.npz)</translation>
    </message>
    <message>
        <source>It was cancelled, and nothing was changed.</source>
        <translation>Скасовано; нічого не змінено.</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>Імпорт зразків</translation>
    </message>
    <message>
        <source>Export the samples</source>
        <translation>Експорт зразків</translation>
    </message>
    <message>
        <source>{path} is being read…</source>
        <translation>Читання {path}…</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) in {path}.</source>
        <translation>
            <numerusform>{n} зразок у {path}.</numerusform>
            <numerusform>{n} зразки в {path}.</numerusform>
            <numerusform>{n} зразків у {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The samples are being written…</source>
        <translation>Триває запис зразків…</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} sample(s) of {file} to a hand?</source>
        <translation>
            <numerusform>Додати {n} зразок із {file} до почерку?</numerusform>
            <numerusform>Додати {n} зразки з {file} до почерку?</numerusform>
            <numerusform>Додати {n} зразків із {file} до почерку?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {n} sample(s) of {file} to the hand {hand}?</source>
        <translation>
            <numerusform>Додати {n} зразок із {file} до почерку {hand}?</numerusform>
            <numerusform>Додати {n} зразки з {file} до почерку {hand}?</numerusform>
            <numerusform>Додати {n} зразків із {file} до почерку {hand}?</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {digit}</source>
        <translation>{digit}: {count}</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Додати</translation>
    </message>
    <message>
        <source>The samples are being added…</source>
        <translation>Додавання зразків…</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (was|were) added.</source>
        <translation>
            <numerusform>Додано {n} зразок.</numerusform>
            <numerusform>Додано {n} зразки.</numerusform>
            <numerusform>Додано {n} зразків.</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples are being read or written already; wait until that is done.</source>
        <translation>Зразки вже читаються або записуються; зачекайте, доки це завершиться.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} sample(s) are being added…</source>
        <translation>
            <numerusform>Додавання: {done} з {n} зразка…</numerusform>
            <numerusform>Додавання: {done} з {n} зразків…</numerusform>
            <numerusform>Додавання: {done} з {n} зразків…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Nobody&apos;s, as shipped</source>
        <translation>Ні&amp;чий, початковий</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>По&amp;черк</translation>
    </message>
    <message>
        <source>Ne&amp;xt hand</source>
        <translation>&amp;Наступний почерк</translation>
    </message>
    <message>
        <source>&amp;Rename this hand…</source>
        <translation>Пере&amp;йменувати цей почерк…</translation>
    </message>
    <message>
        <source>&amp;Delete this hand…</source>
        <translation>&amp;Вилучити цей почерк…</translation>
    </message>
    <message>
        <source>&amp;Add a hand…</source>
        <translation>&amp;Додати почерк…</translation>
    </message>
    <message>
        <source>The hand in use is {name}.</source>
        <translation>Поточний почерк: {name}.</translation>
    </message>
    <message>
        <source>The hand in use is nobody&apos;s.</source>
        <translation>Поточний почерк нічий.</translation>
    </message>
    <message>
        <source>Add a hand</source>
        <translation>Додати почерк</translation>
    </message>
    <message>
        <source>Whose hand is it?</source>
        <translation>Чий це почерк?</translation>
    </message>
    <message>
        <source>Rename the hand</source>
        <translation>Перейменувати почерк</translation>
    </message>
    <message>
        <source>What is it called from now on?</source>
        <translation>Як його відтепер називати?</translation>
    </message>
    <message>
        <source>Delete the hand</source>
        <translation>Вилучити почерк</translation>
    </message>
    <message>
        <source>Delete the hand {name} and all that it has taught?</source>
        <translation>Вилучити почерк {name} і все, чого він навчив?</translation>
    </message>
    <message>
        <source>Its samples are deleted from disk at once, and cannot be brought back.</source>
        <translation>Його зразки буде негайно вилучено з диска, і повернути їх не можна.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>The hand {name} was deleted, with all that it had taught.</source>
        <translation>Почерк {name} вилучено разом з усім, чого він навчив.</translation>
    </message>
    <message>
        <source>My hand</source>
        <translation>Мій почерк</translation>
    </message>
    <message>
        <source>Nobody&apos;s hand is in use, which learns nothing; choose yours in the menu Model, Hand.</source>
        <translation>Використовується нічий почерк, який нічого не вчить; виберіть свій у меню «Модель», «Почерк».</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Зразки</translation>
    </message>
    <message>
        <source>The digits 0 to 9 label what is selected, Delete deletes it, Enter shows it.</source>
        <translation>Цифри від 0 до 9 позначають вибране, Delete вилучає, Enter показує.</translation>
    </message>
    <message>
        <source>&amp;Show in the pad</source>
        <translation>&amp;Показати на аркуші</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>Ви&amp;лучити</translation>
    </message>
    <message>
        <source>Nothing has been taught yet. Draw a digit and press the digit that it is, or collect some here.</source>
        <translation>Поки що нічого не вивчено. Намалюйте цифру й натисніть ту, яку намалювали, або зберіть зразки тут.</translation>
    </message>
    <message>
        <source>No digit here is like that.</source>
        <translation>Тут немає таких цифр.</translation>
    </message>
    <message>
        <source>Any digit</source>
        <translation>Будь-яка цифра</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Будь-хто</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Read wrong</source>
        <translation>Прочитані хибно</translation>
    </message>
    <message>
        <source>Read unsurely</source>
        <translation>Прочитані непевно</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Підтверджені</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Очікують</translation>
    </message>
    <message>
        <source>Learn for good…</source>
        <translation>Вивчити назавжди…</translation>
    </message>
    <message>
        <source>Train the network in use on with these samples, so that other programs read you too</source>
        <translation>Донавчити поточну мережу на цих зразках, щоб і інші програми вас розуміли</translation>
    </message>
    <message>
        <source>What to look through</source>
        <translation>Що переглядати</translation>
    </message>
    <message>
        <source>Of which person</source>
        <translation>Якої людини</translation>
    </message>
    <message>
        <source>Which samples</source>
        <translation>Які зразки</translation>
    </message>
    <message>
        <source>Of which digit</source>
        <translation>Якої цифри</translation>
    </message>
    <message>
        <source>Most &amp;doubtful first</source>
        <translation>Спочатку &amp;сумнівні</translation>
    </message>
    <message>
        <source>The hand {name}</source>
        <translation>Почерк {name}</translation>
    </message>
    <message>
        <source>Nobody&apos;s hand is in use.</source>
        <translation>Використовується нічий почерк.</translation>
    </message>
    <message>
        <source>The digits are being read…</source>
        <translation>Читання цифр…</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Тут ще нічого немає.</translation>
    </message>
    <message>
        <source>Person {writer}</source>
        <translation>Людина {writer}</translation>
    </message>
    <message numerus="yes">
        <source>From {n} samples on, how well this hand is read is shown here.</source>
        <translation>
            <numerusform>Починаючи з {n} зразка, тут буде видно, наскільки добре читається цей почерк.</numerusform>
            <numerusform>Починаючи з {n} зразків, тут буде видно, наскільки добре читається цей почерк.</numerusform>
            <numerusform>Починаючи з {n} зразків, тут буде видно, наскільки добре читається цей почерк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) that no training has learned, each read as if it were new: {alone} right by the network alone, {taught} with what the others have taught (95&#xa0;%: {low} to {high}).</source>
        <translation>
            <numerusform>{n} зразок, якого не вивчало жодне навчання, прочитаний як новий: {alone} правильно самою мережею, {taught} — з тим, чого навчили інші (95%: від {low} до {high}).</numerusform>
            <numerusform>{n} зразки, яких не вивчало жодне навчання, кожен прочитаний як новий: {alone} правильно самою мережею, {taught} — з тим, чого навчили інші (95%: від {low} до {high}).</numerusform>
            <numerusform>{n} зразків, яких не вивчало жодне навчання, кожен прочитаний як новий: {alone} правильно самою мережею, {taught} — з тим, чого навчили інші (95%: від {low} до {high}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s), each read as if it were new: {alone} right by the network alone, {taught} with what the others have taught (95&#xa0;%: {low} to {high}).</source>
        <translation>
            <numerusform>{n} зразок, прочитаний як новий: {alone} правильно самою мережею, {taught} — з тим, чого навчили інші (95%: від {low} до {high}).</numerusform>
            <numerusform>{n} зразки, кожен прочитаний як новий: {alone} правильно самою мережею, {taught} — з тим, чого навчили інші (95%: від {low} до {high}).</numerusform>
            <numerusform>{n} зразків, кожен прочитаний як новий: {alone} правильно самою мережею, {taught} — з тим, чого навчили інші (95%: від {low} до {high}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпортувати…</translation>
    </message>
    <message>
        <source>Collect…</source>
        <translation>Зібрати…</translation>
    </message>
    <message>
        <source>This data set stays as it is ({name}); your samples and the history can change.</source>
        <translation>Цей набір даних лишається як є ({name}); змінювати можна ваші зразки та історію.</translation>
    </message>
    <message numerus="yes">
        <source>The last {n} drawing(s), with what the network in use alone makes of them.</source>
        <translation>
            <numerusform>Останній {n} малюнок і те, як його читає сама поточна мережа.</numerusform>
            <numerusform>Останні {n} малюнки і те, як їх читає сама поточна мережа.</numerusform>
            <numerusform>Останні {n} малюнків і те, як їх читає сама поточна мережа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), which the network in use has yet to read.</source>
        <translation>
            <numerusform>{n} цифра, яку поточна мережа ще має прочитати.</numerusform>
            <numerusform>{n} цифри, які поточна мережа ще має прочитати.</numerusform>
            <numerusform>{n} цифр, які поточна мережа ще має прочитати.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), of which the network in use has read {read}, {right} of them right.</source>
        <translation>
            <numerusform>{n} цифра; поточна мережа прочитала {read}, з них {right} правильно.</numerusform>
            <numerusform>{n} цифри; поточна мережа прочитала {read}, з них {right} правильно.</numerusform>
            <numerusform>{n} цифр; поточна мережа прочитала {read}, з них {right} правильно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), of which the network in use reads {right} right; it may have learned from them.</source>
        <translation>
            <numerusform>{n} цифра; поточна мережа читає правильно {right}; можливо, вона на них вчилася.</numerusform>
            <numerusform>{n} цифри; поточна мережа читає правильно {right}; можливо, вона на них вчилася.</numerusform>
            <numerusform>{n} цифр; поточна мережа читає правильно {right}; можливо, вона на них вчилася.</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit}, held back</source>
        <translation>{digit}, очікує</translation>
    </message>
    <message>
        <source>{label}, read as {answer}</source>
        <translation>{label}, прочитано як {answer}</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>Мої зразки</translation>
    </message>
    <message>
        <source>There is no digit to learn; draw one first, then say which it is.</source>
        <translation>Немає цифри, яку можна вивчити; спершу намалюйте її, а тоді скажіть, що це за цифра.</translation>
    </message>
    <message>
        <source>Lift the pen first, then say which digit it is.</source>
        <translation>Спершу підніміть перо, а тоді скажіть, що це за цифра.</translation>
    </message>
    <message>
        <source>There is no answer to confirm; press the digit that you drew, 0 to 9.</source>
        <translation>Немає відповіді, яку можна підтвердити; натисніть цифру, яку намалювали, від 0 до 9.</translation>
    </message>
    <message>
        <source>&amp;This is a</source>
        <translation>&amp;Це цифра</translation>
    </message>
    <message>
        <source>Co&amp;nfirm the answer</source>
        <translation>Пі&amp;дтвердити відповідь</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) now labelled {digit}.</source>
        <translation>
            <numerusform>Тепер {n} зразок позначено як {digit}.</numerusform>
            <numerusform>Тепер {n} зразки позначено як {digit}.</numerusform>
            <numerusform>Тепер {n} зразків позначено як {digit}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learned this {digit}.</source>
        <translation>Вивчено цю {digit}.</translation>
    </message>
    <message>
        <source>&amp;Undo labelling samples</source>
        <translation>&amp;Скасувати позначення зразків</translation>
    </message>
    <message>
        <source>&amp;Redo labelling samples</source>
        <translation>&amp;Повторити позначення зразків</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) deleted.</source>
        <translation>
            <numerusform>Вилучено {n} зразок.</numerusform>
            <numerusform>Вилучено {n} зразки.</numerusform>
            <numerusform>Вилучено {n} зразків.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo deleting samples</source>
        <translation>&amp;Скасувати вилучення зразків</translation>
    </message>
    <message>
        <source>&amp;Redo deleting samples</source>
        <translation>&amp;Повторити вилучення зразків</translation>
    </message>
    <message>
        <source>No network reads this drawing, so nothing can be learned of it; choose another model.</source>
        <translation>Жодна мережа не читає цього малюнка, тому вивчити його не можна; виберіть іншу модель.</translation>
    </message>
    <message>
        <source>This {digit} was learned already.</source>
        <translation>Цю {digit} уже вивчено.</translation>
    </message>
    <message>
        <source>&amp;Undo learning this {digit}</source>
        <translation>&amp;Скасувати вивчення цієї {digit}</translation>
    </message>
    <message>
        <source>&amp;Redo learning this {digit}</source>
        <translation>&amp;Повторити вивчення цієї {digit}</translation>
    </message>
    <message>
        <source>Your {digit} looks like your {other} ({day}), so it changes no other answer yet; say {digit} again if it is right.</source>
        <translation>Ваша {digit} схожа на вашу {other} ({day}), тож поки не змінює інших відповідей; натисніть {digit} ще раз, якщо все правильно.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Пристрій</translation>
    </message>
    <message>
        <source>Automatic: the first GPU if TensorFlow finds one, else the CPU</source>
        <translation>Авто: перший GPU, якщо TensorFlow його знайде, інакше CPU</translation>
    </message>
    <message>
        <source>Automatic: the first GPU if TensorFlow finds one, else the CPU; looking for GPUs…</source>
        <translation>Авто: перший GPU, якщо TensorFlow його знайде, інакше CPU; триває пошук GPU…</translation>
    </message>
    <message>
        <source>&amp;Keep the current one</source>
        <translation>&amp;Лишити поточну</translation>
    </message>
    <message>
        <source>The new one stays among the runs</source>
        <translation>Нова лишиться серед запусків</translation>
    </message>
    <message>
        <source>Choose a recipe and press Train.</source>
        <translation>Виберіть рецепт і натисніть «Навчити».</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>Paused; press Resume to continue.</source>
        <translation>Призупинено; натисніть «Продовжити», щоб іти далі.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Зупинка…</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} on {device}: {speed} digits a second, {duration} left</source>
        <translation>Епоха {epoch} з {epochs} на {device}: {speed} цифр за секунду, лишилося {duration}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Почати знову</translation>
    </message>
    <message>
        <source>Resume with the CPU</source>
        <translation>Продовжити на CPU</translation>
    </message>
    <message>
        <source>Start again with the CPU</source>
        <translation>Почати знову на CPU</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} хв</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} год</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>button</comment>
        <translation>У чергу</translation>
    </message>
    <message>
        <source>Train this after the training that is under way</source>
        <translation>Навчити це після навчання, що триває</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button</comment>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Train what waits, one after another</source>
        <translation>Навчити те, що чекає, одне за одним</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>button</comment>
        <translation>Очистити</translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation>
            <numerusform>{n} чекає</numerusform>
            <numerusform>{n} чекають</numerusform>
            <numerusform>{n} чекають</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a learning rate: each step tries a larger one…</source>
        <translation>Пошук швидкості навчання: кожен крок пробує більшу…</translation>
    </message>
    <message>
        <source>A learning rate of {rate} is suggested: there the loss falls fastest.</source>
        <translation>Пропонована швидкість навчання — {rate}: за неї втрати спадають найшвидше.</translation>
    </message>
    <message>
        <source>No learning rate was found, since the process ended; try again.</source>
        <translation>Швидкості навчання не знайдено, бо процес завершився; спробуйте ще раз.</translation>
    </message>
    <message>
        <source>your own network</source>
        <translation>ваша власна мережа</translation>
    </message>
    <message>
        <source>Units of the hidden layers, such as 128, 64, or with convolutions: conv 16, conv 32, 64; empty for none</source>
        <translation>Нейрони прихованих шарів, наприклад 128, 64, або зі згортками: conv 16, conv 32, 64; порожньо — жодного</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>Пакетна нормалізація</translation>
    </message>
    <message>
        <source>Learn from pen strokes too</source>
        <translation>Додати штрихи пера</translation>
    </message>
    <message>
        <source>Learn from Swiss scans too</source>
        <translation>Додати швейцарські скани</translation>
    </message>
    <message>
        <source>Learn from Spanish pen strokes too</source>
        <translation>Додати іспанські штрихи</translation>
    </message>
    <message>
        <source>Learn from my samples too</source>
        <translation>Додати мої зразки</translation>
    </message>
    <message>
        <source>Augment the digits</source>
        <translation>Спотворювати цифри</translation>
    </message>
    <message>
        <source>off</source>
        <translation>вимкнено</translation>
    </message>
    <message>
        <source>End after so many epochs without a better one; the best is kept in any case</source>
        <translation>Закінчити після стількох епох без поліпшення; найкращу буде збережено в кожному разі</translation>
    </message>
    <message>
        <source>adamw: Adam, with its weight decay if that is not 0; sgd: with momentum 0.9</source>
        <translation>adamw: Adam, зі згасанням ваг, якщо воно не 0; sgd: з імпульсом 0,9</translation>
    </message>
    <message>
        <source>cosine: the learning rate rises for the first 2 % of the steps, then falls to 0</source>
        <translation>cosine: швидкість навчання зростає протягом перших 2% кроків, потім спадає до 0</translation>
    </message>
    <message>
        <source>trains on from the weights of {name}</source>
        <translation>донавчає від ваг {name}</translation>
    </message>
    <message>
        <source>on from {name}</source>
        <translation>далі від {name}</translation>
    </message>
    <message>
        <source>Weights: {weights}</source>
        <translation>Ваги: {weights}</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Шаблон</translation>
    </message>
    <message>
        <source>Hidden &amp;layers</source>
        <translation>Прихо&amp;вані шари</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Ваги</translation>
    </message>
    <message>
        <source>&amp;Activation</source>
        <translation>&amp;Активація</translation>
    </message>
    <message>
        <source>&amp;Dropout</source>
        <translation>&amp;Дропаут</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>&amp;Епохи</translation>
    </message>
    <message>
        <source>Early s&amp;topping</source>
        <translation>&amp;Рання зупинка</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>Розмір &amp;пакета</translation>
    </message>
    <message>
        <source>&amp;Optimizer</source>
        <translation>&amp;Оптимізатор</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>Шв&amp;идкість навчання</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>Роз&amp;клад</translation>
    </message>
    <message>
        <source>&amp;Weight decay</source>
        <translation>&amp;Згасання ваг</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>Зер&amp;но</translation>
    </message>
    <message>
        <source>Press Train, and the network in use learns your samples for good; the others keep it as it is.</source>
        <translation>Натисніть «Навчити», і поточна мережа назавжди вивчить ваші зразки; решта цифр допомагають їй не забути старого.</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>Прис&amp;трій</translation>
    </message>
    <message>
        <source>Train so many times, each with the next seed, and say how the runs spread</source>
        <translation>Навчити стільки разів, щоразу з наступним зерном, і показати розкид запусків</translation>
    </message>
    <message>
        <source>Seeds &amp;in a row</source>
        <translation>Зерна підр&amp;яд</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>Знайти швидкість навчання</translation>
    </message>
    <message>
        <source>Try larger and larger learning rates for some steps, and take the best</source>
        <translation>Протягом кількох кроків пробувати дедалі більші швидкості навчання і взяти найкращу</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>button</comment>
        <translation>Навчити</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button</comment>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button</comment>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Криві</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Помилки</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Запуски</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Усередині</translation>
    </message>
    <message>
        <source>Choose how to train {folder} on, and press Train.</source>
        <translation>Виберіть, як донавчити {folder}, і натисніть «Навчити».</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>цей запуск</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Завантажити</translation>
    </message>
    <message>
        <source>Choose data &amp;files…</source>
        <translation>Вибрати &amp;файли даних…</translation>
    </message>
    <message>
        <source>{file} was downloaded and is as published.</source>
        <translation>{file} завантажено, і він такий, як опубліковано.</translation>
    </message>
    <message>
        <source>Choose files of digits, or an image in one of ten folders named 0 to 9</source>
        <translation>Виберіть файли цифр або зображення в одній із десяти тек із назвами від 0 до 9</translation>
    </message>
    <message>
        <source>Download: {data}</source>
        <translation>Завантажити: {data}</translation>
    </message>
    <message>
        <source>{data}: {file}</source>
        <translation>{data}: {file}</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>тут немає</translation>
    </message>
    <message>
        <source>the folder {name}</source>
        <translation>тека {name}</translation>
    </message>
    <message>
        <source>{name}, {size} MB</source>
        <translation>{name}, {size} МБ</translation>
    </message>
    <message>
        <source>Most alike: {digits}</source>
        <translation>Найсхожіші: {digits}</translation>
    </message>
    <message>
        <source>Most alike: none yet</source>
        <translation>Найсхожіші: ще немає</translation>
    </message>
    <message>
        <source>The training digits most alike</source>
        <translation>Найсхожіші навчальні цифри</translation>
    </message>
    <message>
        <source>{digit}, {collection}</source>
        <translation>{digit}, {collection}</translation>
    </message>
    <message>
        <source>Beside your drawing: {caption}</source>
        <translation>Поряд із вашим малюнком: {caption}</translation>
    </message>
    <message>
        <source>What the ink speaks for</source>
        <translation>За що свідчить чорнило</translation>
    </message>
    <message>
        <source>Draw a digit to see what speaks for it.</source>
        <translation>Намалюйте цифру, щоб побачити, що за неї свідчить.</translation>
    </message>
    <message>
        <source>− against</source>
        <translation>− проти</translation>
    </message>
    <message>
        <source>no opinion</source>
        <translation>нейтрально</translation>
    </message>
    <message>
        <source>for +</source>
        <translation>за +</translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation>Найсхожіші</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>усі інші</translation>
    </message>
    <message>
        <source>Why it is the answer and not this digit. A click on a bar chooses one too.</source>
        <translation>Чому це відповідь, а не ця цифра. Клацання стовпчика теж її вибирає.</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>&amp;Порівняти з</translation>
    </message>
    <message>
        <source>The scale: orange and a minus speak against, grey has no opinion, blue and a plus speak for</source>
        <translation>Шкала: помаранчеве й мінус свідчать проти, сіре нейтральне, синє й плюс свідчать за</translation>
    </message>
    <message>
        <source>First the {name}: epoch {epoch} of {epochs}</source>
        <translation>Спершу {name}: епоха {epoch} з {epochs}</translation>
    </message>
    <message>
        <source>The export needs more memory than it may have; use a smaller network.</source>
        <translation>Експорт потребує більше пам’яті, ніж дозволено; скористайтеся меншою мережею.</translation>
    </message>
    <message>
        <source>The import needs more memory than it may have; use a smaller network.</source>
        <translation>Імпорт потребує більше пам’яті, ніж дозволено; скористайтеся меншою мережею.</translation>
    </message>
    <message>
        <source>The export failed ({error}: {reason}).</source>
        <translation>Експорт не вдався ({error}: {reason}).</translation>
    </message>
    <message>
        <source>The import failed ({error}: {reason}).</source>
        <translation>Імпорт не вдався ({error}: {reason}).</translation>
    </message>
    <message>
        <source>No learning rate was found</source>
        <translation>Швидкості навчання не знайдено</translation>
    </message>
    <message>
        <source>Loading TensorFlow</source>
        <translation>Завантаження TensorFlow</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>Навчання не вдалося</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>Читання даних</translation>
    </message>
    <message>
        <source>The memory of the {device} is not enough, a smaller batch or network needs less</source>
        <translation>Пам’яті {device} не вистачає, менший пакет або менша мережа потребують менше</translation>
    </message>
    <message>
        <source>The {device} failed</source>
        <translation>Збій пристрою {device}</translation>
    </message>
    <message>
        <source>First the {name}: {error}</source>
        <translation>Спершу {name}: {error}</translation>
    </message>
    <message>
        <source>Testing and saving the network</source>
        <translation>Перевірка та збереження мережі</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); make room or choose another folder.</source>
        <translation>Не вдалося записати {path} ({reason}); звільніть місце або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>The export to {id} cannot be run by {runtime}; it was not kept. Try another format.</source>
        <translation>{runtime} не може виконати експорт у {id}; його не збережено. Спробуйте інший формат.</translation>
    </message>
    <message>
        <source>The export to {id} does not give ten probabilities; it was not kept.</source>
        <translation>Експорт у {id} не дає десяти ймовірностей; його не збережено.</translation>
    </message>
    <message>
        <source>The export to {id} does not read as the model does ({check}); it was not kept.</source>
        <translation>Експорт у {id} читає не так, як модель ({check}); його не збережено.</translation>
    </message>
    <message>
        <source>{path} holds files other than such an export, such as {others}; choose a new folder.</source>
        <translation>{path} містить файли, що не належать до такого експорту, наприклад {others}; виберіть нову теку.</translation>
    </message>
    <message>
        <source>Or name a folder with TensorFlow.js&apos;s tf-core.min.js, tf-layers.min.js and tf-backend-cpu.min.js in DIGITPAD_TFJS.</source>
        <translation>Або вкажіть у DIGITPAD_TFJS теку з tf-core.min.js, tf-layers.min.js і tf-backend-cpu.min.js із TensorFlow.js.</translation>
    </message>
    <message>
        <source>Delete {folder}, to have it fetched anew.</source>
        <translation>Вилучіть {folder}, щоб отримати її знову.</translation>
    </message>
    <message>
        <source>TensorFlow.js is not whole in {folder} ({reason}); see that it can be kept there.</source>
        <translation>TensorFlow.js у {folder} неповний ({reason}); перевірте, чи можна його там зберігати.</translation>
    </message>
    <message>
        <source>TensorFlow.js, which checks this export, is fetched by npm: install Node.js.</source>
        <translation>TensorFlow.js, що перевіряє цей експорт, отримує npm: установіть Node.js.</translation>
    </message>
    <message>
        <source>npm cannot fetch TensorFlow.js; check the network.</source>
        <translation>npm не може отримати TensorFlow.js; перевірте мережу.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>{script} is not that of TensorFlow.js {version} as it was published.</source>
        <translation>{script} не такий, як опубліковано в TensorFlow.js {version}.</translation>
    </message>
    <message>
        <source>TensorFlow.js has no activation {name}; export to web or onnx.</source>
        <translation>TensorFlow.js не має активації {name}; експортуйте в web або onnx.</translation>
    </message>
    <message>
        <source>The network gives answers that are no numbers (NaN or infinite); train it again.</source>
        <translation>Мережа дає відповіді, що не є числами (NaN або нескінченність); навчіть її знову.</translation>
    </message>
    <message>
        <source>The network reads at best {share} of known digits, in whatever range and polarity, upright or transposed; it is no network for digits, or its outputs are in another order than 0 to 9.</source>
        <translation>Мережа читає щонайбільше {share} відомих цифр за будь-якого діапазону й полярності, прямо чи транспоновано; це не мережа для цифр, або її виходи йдуть не в порядку від 0 до 9.</translation>
    </message>
    <message>
        <source>The network gives outputs of shape {shape}, not ten; use one for ten digits.</source>
        <translation>Мережа дає виходи форми {shape}, а не десять; скористайтеся мережею для десяти цифр.</translation>
    </message>
    <message>
        <source>without its last softmax or sigmoid, which made all answers alike</source>
        <translation>без останнього softmax або сигмоїди, через які всі відповіді були однакові</translation>
    </message>
    <message>
        <source>The model cannot be written to {models} ({reason}); make room there.</source>
        <translation>Не вдалося записати модель у {models} ({reason}); звільніть там місце.</translation>
    </message>
    <message>
        <source>{name} was rebuilt, but gives the answers of its own runtime on {share} of digits only; save it as .keras.</source>
        <translation>{name} відтворено, але відповіді свого середовища дає лише на {share} цифр; збережіть як .keras.</translation>
    </message>
    <message>
        <source>import of ONNX files</source>
        <translation>імпорт файлів ONNX</translation>
    </message>
    <message>
        <source>ONNX files need onnx and onnxruntime; install with pip install &apos;digitpad[export]&apos;.</source>
        <translation>Файли ONNX потребують onnx і onnxruntime; установіть командою pip install &apos;digitpad[export]&apos;.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} layers, more than {most}; use a smaller network.</source>
        <translation>
            <numerusform>{name} має {n} шар, більше за {most}; скористайтеся меншою мережею.</numerusform>
            <numerusform>{name} має {n} шари, більше за {most}; скористайтеся меншою мережею.</numerusform>
            <numerusform>{name} має {n} шарів, більше за {most}; скористайтеся меншою мережею.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has layers that do not fit together; it is damaged.</source>
        <translation>{name} має шари, що не пасують один до одного; файл пошкоджено.</translation>
    </message>
    <message>
        <source>{name} is no network with one image in and one answer out; use another one.</source>
        <translation>{name} не є мережею з одним зображенням на вході й однією відповіддю на виході; скористайтеся іншою.</translation>
    </message>
    <message>
        <source>{name} gives {size}, not ten outputs; use a network for the ten digits.</source>
        <translation>{name} дає {size}, а не десять виходів; скористайтеся мережею для десяти цифр.</translation>
    </message>
    <message>
        <source>{name} has weights that are no numbers (NaN or infinite); train it again.</source>
        <translation>{name} має ваги, що не є числами (NaN або нескінченність); навчіть мережу знову.</translation>
    </message>
    <message>
        <source>{name} cannot be run by Keras; it is damaged, save it again.</source>
        <translation>Keras не може запустити {name}; файл пошкоджено, збережіть його знову.</translation>
    </message>
    <message>
        <source>{name} takes {size}, not one image of 28x28; use a network for such images.</source>
        <translation>{name} приймає {size}, а не одне зображення 28x28; скористайтеся мережею для таких зображень.</translation>
    </message>
    <message>
        <source>{name} takes {size}, not one image of 28x28.</source>
        <translation>{name} приймає {size}, а не одне зображення 28x28.</translation>
    </message>
    <message>
        <source>{name} describes more than a network for digits has; use another one.</source>
        <translation>{name} описує більше, ніж має мережа для цифр; скористайтеся іншою.</translation>
    </message>
    <message>
        <source>{name} is damaged or no layers model of TensorFlow.js; save it again.</source>
        <translation>{name} — пошкоджений файл або не шарова модель TensorFlow.js; збережіть її знову.</translation>
    </message>
    <message>
        <source>{name} cannot be loaded by Keras; it is damaged or of another version.</source>
        <translation>Keras не може завантажити {name}; файл пошкоджено або він іншої версії.</translation>
    </message>
    <message>
        <source>{name} holds the layers of a network without its weights; save the whole model, as .keras.</source>
        <translation>{name} містить шари мережі без її ваг; збережіть усю модель, як .keras.</translation>
    </message>
    <message>
        <source>{name} holds no network; save the whole model, as .keras.</source>
        <translation>{name} не містить мережі; збережіть усю модель, як .keras.</translation>
    </message>
    <message>
        <source>{name} is a graph model of TensorFlow.js, which is not read here; save it as a layers model, or as .keras before it is converted.</source>
        <translation>{name} — графова модель TensorFlow.js, такий формат не підтримується; збережіть її як шарову модель або як .keras до перетворення.</translation>
    </message>
    <message>
        <source>fewer weights than are described</source>
        <translation>ваг менше, ніж описано</translation>
    </message>
    <message>
        <source>more weights than are described</source>
        <translation>ваг більше, ніж описано</translation>
    </message>
    <message>
        <source>{name} takes its weights from elsewhere ({what}); do not use it.</source>
        <translation>{name} бере ваги з інших місць ({what}); не користуйтеся ним.</translation>
    </message>
    <message>
        <source>{name} needs its weights, {what}; put both into one folder.</source>
        <translation>{name} потребує своїх ваг, {what}; покладіть обидва файли в одну теку.</translation>
    </message>
    <message>
        <source>weights of no layer: {list}</source>
        <translation>ваги жодного шару: {list}</translation>
    </message>
    <message>
        <source>{name} has not one output of ten numbers; save it with the ten outputs alone.</source>
        <translation>{name} не має одного виходу з десяти чисел; збережіть його лише з десятьма виходами.</translation>
    </message>
    <message>
        <source>{path} needs its weights, {name}; put both into one folder.</source>
        <translation>{path} потребує своїх ваг, {name}; покладіть обидва файли в одну теку.</translation>
    </message>
    <message>
        <source>{name} is damaged or no ONNX model; save it again.</source>
        <translation>{name} — пошкоджений файл або не модель ONNX; збережіть її знову.</translation>
    </message>
    <message>
        <source>{name} takes its weights from other files; save the model again, in one file.</source>
        <translation>{name} бере ваги з інших файлів; збережіть модель знову, одним файлом.</translation>
    </message>
    <message>
        <source>The network cannot be run by {runtime}; it is damaged or of another version.</source>
        <translation>{runtime} не може запустити мережу; її пошкоджено або вона іншої версії.</translation>
    </message>
    <message>
        <source>{name} has the operator {unknown}, which cannot be imported; use a network of plain layers.</source>
        <translation>{name} має оператор {unknown}, який не можна імпортувати; скористайтеся мережею зі звичайних шарів.</translation>
    </message>
    <message>
        <source>{name} refers to other places ({other}); do not use it.</source>
        <translation>{name} посилається на інші місця ({other}); не користуйтеся ним.</translation>
    </message>
    <message>
        <source>{name} is damaged or no SavedModel; save it again.</source>
        <translation>{name} — пошкоджений файл або не SavedModel; збережіть його знову.</translation>
    </message>
    <message>
        <source>{name} cannot be read by TensorFlow; it is damaged or of another version.</source>
        <translation>TensorFlow не може прочитати {name}; файл пошкоджено або він іншої версії.</translation>
    </message>
    <message>
        <source>{name} has nothing to serve; export the model again (model.export).</source>
        <translation>{name} не містить нічого для виконання; експортуйте модель знову (model.export).</translation>
    </message>
    <message>
        <source>{name} has functions of its own that restore its variables; do not use it.</source>
        <translation>{name} має власні функції, що відновлюють змінні; не користуйтеся ним.</translation>
    </message>
    <message>
        <source>{name} has files or tables beside its network; do not use it.</source>
        <translation>{name} має файли або таблиці, крім мережі; не користуйтеся ним.</translation>
    </message>
    <message>
        <source>{name} has the operation {what}, which can do more than compute; do not use it.</source>
        <translation>{name} має операцію {what}, що може не лише обчислювати; не користуйтеся ним.</translation>
    </message>
    <message>
        <source>weights alone, taken as those of dense layers ({activations})</source>
        <translation>самі ваги, сприйняті як ваги щільних шарів ({activations})</translation>
    </message>
    <message>
        <source>{path} is damaged or no file of weights; save it again.</source>
        <translation>{path} — пошкоджений файл або не файл ваг; збережіть його знову.</translation>
    </message>
    <message>
        <source>{path} has weights alone, and not those of dense layers from 784 pixels to ten digits; save the whole model (model.save).</source>
        <translation>{path} має самі ваги, і це не ваги щільних шарів від 784 пікселів до десяти цифр; збережіть усю модель (model.save).</translation>
    </message>
    <message>
        <source>The network sums its numbers in a way that cannot be exported to this format.</source>
        <translation>Мережа підсумовує числа так, що їх не можна експортувати в цей формат.</translation>
    </message>
    <message>
        <source>The network divides its outputs in a way that cannot be exported to this format.</source>
        <translation>Мережа ділить виходи так, що їх не можна експортувати в цей формат.</translation>
    </message>
    <message>
        <source>The network takes a logarithm in a way that cannot be exported to this format.</source>
        <translation>Мережа бере логарифм так, що його не можна експортувати в цей формат.</translation>
    </message>
    <message>
        <source>The layer {name} joins along another axis than the last; use another one.</source>
        <translation>Шар {name} з’єднує не вздовж останньої осі; скористайтеся іншим.</translation>
    </message>
    <message>
        <source>The layer {name} ({what}) cannot be expressed in this format; use another one.</source>
        <translation>Шар {name} ({what}) не можна передати в цьому форматі; скористайтеся іншим.</translation>
    </message>
    <message>
        <source>The layer {name} is dilated, in groups or has its channels first; use another format.</source>
        <translation>Шар {name} розширений, згрупований або має канали на початку; скористайтеся іншим форматом.</translation>
    </message>
    <message>
        <source>The layer {name} normalises another axis than the last; use another format.</source>
        <translation>Шар {name} нормалізує не останню вісь; скористайтеся іншим форматом.</translation>
    </message>
    <message>
        <source>The layer {name} has the activation {other}; use another format.</source>
        <translation>Шар {name} має активацію {other}; скористайтеся іншим форматом.</translation>
    </message>
    <message>
        <source>The layer {name} is a ReLU of another kind; use another format.</source>
        <translation>Шар {name} — ReLU іншого типу; скористайтеся іншим форматом.</translation>
    </message>
    <message>
        <source>The layer {name} is an ELU of another kind; use another format.</source>
        <translation>Шар {name} — ELU іншого типу; скористайтеся іншим форматом.</translation>
    </message>
    <message>
        <source>This format cannot divide these outputs by their sum; export to web or litert.</source>
        <translation>Цей формат не може поділити ці виходи на їхню суму; експортуйте в web або litert.</translation>
    </message>
    <message>
        <source>{name}, {size} GB</source>
        <translation>{name}, {size} ГБ</translation>
    </message>
    <message numerus="yes">
        <source>All {n} GPUs</source>
        <translation>
            <numerusform>Усі {n} GPU</numerusform>
            <numerusform>Усі {n} GPU</numerusform>
            <numerusform>Усі {n} GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>TensorFlow finds no device {device} here; choose one of {list}.</source>
        <translation>TensorFlow не знаходить тут пристрою {device}; виберіть один із: {list}.</translation>
    </message>
    <message>
        <source>The training cannot be kept in {folder} ({reason}); make room and run it again.</source>
        <translation>Не вдалося зберегти навчання в {folder} ({reason}); звільніть місце й запустіть його знову.</translation>
    </message>
    <message>
        <source>The training diverged in epoch {epoch}: {why}; choose a smaller learning rate.</source>
        <translation>Навчання розбіглося в епосі {epoch}: {why}; виберіть меншу швидкість навчання.</translation>
    </message>
    <message>
        <source>its weights became too large to be kept</source>
        <translation>ваги стали завеликими, щоб їх зберегти</translation>
    </message>
    <message>
        <source>its loss became infinite</source>
        <translation>втрати стали нескінченними</translation>
    </message>
    <message>
        <source>without {names}, which are used only in training</source>
        <translation>без {names}, що використовуються лише під час навчання</translation>
    </message>
    <message>
        <source>{name} is damaged or no file of weights; save the model again.</source>
        <translation>{name} — пошкоджений файл або не файл ваг; збережіть модель знову.</translation>
    </message>
    <message>
        <source>{name} refers to other files or places; save the model again, in one file.</source>
        <translation>{name} посилається на інші файли чи місця; збережіть модель знову, одним файлом.</translation>
    </message>
    <message>
        <source>{name} would unpack to more than {most} MB; do not use it.</source>
        <translation>{name} після розпакування мав би понад {most} МБ; не користуйтеся ним.</translation>
    </message>
    <message>
        <source>{path} has weights alone and no layers; save the whole model (model.save).</source>
        <translation>{path} має самі ваги, без шарів; збережіть усю модель (model.save).</translation>
    </message>
    <message>
        <source>{path} cannot be loaded by Keras; it is damaged or of another version.</source>
        <translation>Keras не може завантажити {path}; файл пошкоджено або він іншої версії.</translation>
    </message>
    <message>
        <source>{path} is no .keras file; save the model again.</source>
        <translation>{path} не є файлом .keras; збережіть модель знову.</translation>
    </message>
    <message>
        <source>{name} is damaged or no Keras model; save it again.</source>
        <translation>{name} — пошкоджений файл або не модель Keras; збережіть її знову.</translation>
    </message>
    <message>
        <source>The exported model agrees with the trained one on {share} only; it was not kept.</source>
        <translation>Експортована модель збігається з навченою лише на {share}; її не збережено.</translation>
    </message>
    <message>
        <source>A model is exported by TensorFlow; run the same command with KERAS_BACKEND=tensorflow, which takes up the training that was kept.</source>
        <translation>Модель експортує TensorFlow; запустіть ту саму команду з KERAS_BACKEND=tensorflow, яка продовжить збережене навчання.</translation>
    </message>
    <message>
        <source>The model has weights that are no numbers (NaN or infinite); train it with a smaller learning rate.</source>
        <translation>Модель має ваги, що не є числами (NaN або нескінченність); навчіть її з меншою швидкістю навчання.</translation>
    </message>
    <message>
        <source>LiteRT cannot compute the network ({group}); use a network of plain layers.</source>
        <translation>LiteRT не може обчислити мережу ({group}); скористайтеся мережею зі звичайних шарів.</translation>
    </message>
    <message>
        <source>LiteRT cannot compute the network; use a network of plain layers.</source>
        <translation>LiteRT не може обчислити мережу; скористайтеся мережею зі звичайних шарів.</translation>
    </message>
    <message>
        <source>The weights of {name} do not fit the network that its card describes; train on from another one.</source>
        <translation>Ваги {name} не пасують до мережі, яку описує її картка; донавчіть іншу.</translation>
    </message>
    <message>
        <source>{name} would write outside its own archive; do not use it.</source>
        <translation>{name} писав би за межі власного архіву; не користуйтеся ним.</translation>
    </message>
    <message>
        <source>{name} holds more than a network ({what}); do not use it.</source>
        <translation>{name} містить більше, ніж мережу ({what}); не користуйтеся ним.</translation>
    </message>
    <message>
        <source>{name} would grow to {size} MB when unpacked; do not use it.</source>
        <translation>{name} після розпакування виріс би до {size} МБ; не користуйтеся ним.</translation>
    </message>
    <message>
        <source>{name} holds one file twice; do not use it.</source>
        <translation>{name} містить один файл двічі; не користуйтеся ним.</translation>
    </message>
    <message>
        <source>{name} has a layer of no name ({kind}); it is damaged, save it again.</source>
        <translation>{name} має шар без назви ({kind}); файл пошкоджено, збережіть його знову.</translation>
    </message>
    <message>
        <source>{name} has {kind}, which is not taken here; use a network of plain layers.</source>
        <translation>{name} має {kind}, а це не підтримується; скористайтеся мережею зі звичайних шарів.</translation>
    </message>
    <message>
        <source>{name} has {what}, which is no plain layer of Keras and could run code of its own; rebuild the network from plain layers.</source>
        <translation>{name} має {what}, а це не звичайний шар Keras, і він може запускати власний код; перебудуйте мережу зі звичайних шарів.</translation>
    </message>
    <message>
        <source>{name} has a custom object, {what}; use plain layers.</source>
        <translation>{name} має нестандартний об’єкт, {what}; скористайтеся звичайними шарами.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} layers; use a smaller network.</source>
        <translation>
            <numerusform>{name} має понад {n} шар; скористайтеся меншою мережею.</numerusform>
            <numerusform>{name} має понад {n} шари; скористайтеся меншою мережею.</numerusform>
            <numerusform>{name} має понад {n} шарів; скористайтеся меншою мережею.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is nested more than {n} deep; it is damaged, save it again.</source>
        <translation>
            <numerusform>{name} має понад {n} рівень вкладення; файл пошкоджено, збережіть його знову.</numerusform>
            <numerusform>{name} має понад {n} рівні вкладення; файл пошкоджено, збережіть його знову.</numerusform>
            <numerusform>{name} має понад {n} рівнів вкладення; файл пошкоджено, збережіть його знову.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} holds other files than a model; choose a new folder.</source>
        <translation>{folder} містить файли, що не належать до моделі; виберіть нову теку.</translation>
    </message>
    <message>
        <source>The model cannot be written to {folder} ({error}); make room or choose another folder.</source>
        <translation>Не вдалося записати модель у {folder} ({error}); звільніть місце або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>Blue ink speaks for {digit}, orange ink against it.</source>
        <translation>Синє чорнило свідчить за {digit}, помаранчеве — проти.</translation>
    </message>
    <message>
        <source>Beside the canvas, the arrow keys choose a digit of a number.</source>
        <translation>Поза полотном стрілки вибирають цифру числа.</translation>
    </message>
    <message>
        <source>Probability of each digit</source>
        <translation>Ймовірність кожної цифри</translation>
    </message>
    <message>
        <source>There is too much ink for a number: it is read as one digit.</source>
        <translation>Для числа тут забагато чорнила: його прочитано як одну цифру.</translation>
    </message>
    <message>
        <source>What the network sees: 28 × 28 pixels</source>
        <translation>Що бачить мережа: 28 × 28 пікселів</translation>
    </message>
    <message>
        <source>Colours of the &amp;theme</source>
        <translation>Кольори &amp;теми</translation>
    </message>
    <message>
        <source>&amp;Blackboard</source>
        <translation>&amp;Дошка</translation>
    </message>
    <message>
        <source>Blue &amp;ink</source>
        <translation>&amp;Синє чорнило</translation>
    </message>
    <message>
        <source>&amp;Plain</source>
        <translation>&amp;Чистий</translation>
    </message>
    <message>
        <source>&amp;Lined</source>
        <translation>У &amp;лінійку</translation>
    </message>
    <message>
        <source>&amp;Squared</source>
        <translation>У &amp;клітинку</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>&amp;Папір</translation>
    </message>
    <message>
        <source>Read answers &amp;aloud</source>
        <translation>Читати відповіді &amp;вголос</translation>
    </message>
    <message>
        <source>This system has no voice to read aloud: install speech-dispatcher or espeak-ng.</source>
        <translation>Ця система не має голосу для читання: установіть speech-dispatcher або espeak-ng.</translation>
    </message>
    <message>
        <source>The answer could not be read aloud: {why}</source>
        <translation>Не вдалося прочитати відповідь уголос: {why}</translation>
    </message>
    <message>
        <source>by colour</source>
        <translation>за кольором</translation>
    </message>
    <message>
        <source>in a frame</source>
        <translation>у рамці</translation>
    </message>
    <message>
        <source>without axes</source>
        <translation>без осей</translation>
    </message>
    <message>
        <source>uneven light</source>
        <translation>нерівномірне світло</translation>
    </message>
    <message>
        <source>light on dark</source>
        <translation>світле на темному</translation>
    </message>
    <message>
        <source>This system has no program that plays tones: install pulseaudio-utils or alsa-utils.</source>
        <translation>Ця система не має програми, що відтворює звуки: установіть pulseaudio-utils або alsa-utils.</translation>
    </message>
    <message>
        <source>Tones could not be played: {why}</source>
        <translation>Не вдалося відтворити звуки: {why}</translation>
    </message>
    <message>
        <source>Only the stylus draws now. The menu Drawing lets fingers draw again.</source>
        <translation>Зараз малює лише стилус. У меню «Малюнок» можна знову дозволити малювати пальцями.</translation>
    </message>
    <message>
        <source>{mode}: on</source>
        <translation>{mode}: увімкнено</translation>
    </message>
    <message>
        <source>{mode}: off</source>
        <translation>{mode}: вимкнено</translation>
    </message>
    <message>
        <source>it ended the process in which it was tried</source>
        <translation>завершила процес, у якому її випробовували</translation>
    </message>
    <message numerus="yes">
        <source>it has not read {n} digits within {seconds} seconds, in a separate process</source>
        <translation>
            <numerusform>не прочитала {n} цифру за {seconds} с в окремому процесі</numerusform>
            <numerusform>не прочитала {n} цифри за {seconds} с в окремому процесі</numerusform>
            <numerusform>не прочитала {n} цифр за {seconds} с в окремому процесі</numerusform>
        </translation>
    </message>
    <message>
        <source>it needs more than {size} GB of memory</source>
        <translation>потребує понад {size} ГБ пам’яті</translation>
    </message>
    <message>
        <source>it takes {seconds} seconds to read a digit</source>
        <translation>читає цифру {seconds} с</translation>
    </message>
    <message>
        <source>The model cannot be used ({what}); use another one.</source>
        <translation>Модель непридатна ({what}); скористайтеся іншою.</translation>
    </message>
    <message>
        <source>it has loops or branches, which no network made here has</source>
        <translation>має цикли або розгалуження, яких немає в жодній створеній тут мережі</translation>
    </message>
    <message>
        <source>it cannot be loaded by LiteRT</source>
        <translation>не завантажується в LiteRT</translation>
    </message>
    <message>
        <source>it does not take one 28x28 digit image to ten probabilities</source>
        <translation>не дає десяти ймовірностей для одного зображення цифри 28x28</translation>
    </message>
    <message>
        <source>it gives features that are no numbers</source>
        <translation>дає ознаки, що не є числами</translation>
    </message>
    <message>
        <source>it fails while it reads a digit</source>
        <translation>дає збій під час читання цифри</translation>
    </message>
    <message>
        <source>it gives answers that are no probabilities</source>
        <translation>дає відповіді, що не є ймовірностями</translation>
    </message>
    <message>
        <source>it gives answers that are no numbers</source>
        <translation>дає відповіді, що не є числами</translation>
    </message>
    <message>
        <source>it gives other answers than its layers do</source>
        <translation>дає інші відповіді, ніж її шари</translation>
    </message>
    <message>
        <source>This network cannot be followed layer by layer ({what}); its map is made by hiding parts of the ink in turn.</source>
        <translation>За цією мережею не можна простежити шар за шаром ({what}); її карту створено почерговим закриванням частин чорнила.</translation>
    </message>
    <message>
        <source>it has slopes that are no numbers</source>
        <translation>має градієнти, що не є числами</translation>
    </message>
    <message>
        <source>it has more than one input</source>
        <translation>має більш ніж один вхід</translation>
    </message>
    <message>
        <source>it does not say how large its image is</source>
        <translation>не вказує, яке завбільшки її зображення</translation>
    </message>
    <message>
        <source>it computes in an unusual way</source>
        <translation>обчислює в незвичний спосіб</translation>
    </message>
    <message>
        <source>it takes something for an image that is not one</source>
        <translation>вважає зображенням те, що ним не є</translation>
    </message>
    <message>
        <source>it has the operator {what}</source>
        <translation>має оператор {what}</translation>
    </message>
    <message>
        <source>it has an operator {kind} of an unusual kind</source>
        <translation>має оператор {kind} незвичного типу</translation>
    </message>
    <message>
        <source>it cuts its numbers off in an unusual way</source>
        <translation>обрізає числа в незвичний спосіб</translation>
    </message>
    <message>
        <source>it mixes several images</source>
        <translation>змішує кілька зображень</translation>
    </message>
    <message>
        <source>it has a dense layer of another size than its input</source>
        <translation>має щільний шар іншого розміру, ніж його вхід</translation>
    </message>
    <message>
        <source>it normalises other channels than it has</source>
        <translation>нормалізує інші канали, ніж має</translation>
    </message>
    <message>
        <source>it joins or divides what it computes in an unusual way</source>
        <translation>з’єднує або ділить обчислене в незвичний спосіб</translation>
    </message>
    <message>
        <source>it has functions of its own</source>
        <translation>має власні функції</translation>
    </message>
    <message>
        <source>it has the operator {what} of {other}</source>
        <translation>має оператор {what} з {other}</translation>
    </message>
    <message>
        <source>it takes its weights from other files</source>
        <translation>бере ваги з інших файлів</translation>
    </message>
    <message>
        <source>it has weights of an unusual kind</source>
        <translation>має ваги незвичного типу</translation>
    </message>
    <message>
        <source>it has filters of an unusual kind</source>
        <translation>має фільтри незвичного типу</translation>
    </message>
    <message>
        <source>it has pooling of an unusual kind</source>
        <translation>має агрегування незвичного типу</translation>
    </message>
    <message>
        <source>it has no place for its image</source>
        <translation>не має місця для зображення</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {n} operations</source>
        <translation>
            <numerusform>має понад {n} операцію</numerusform>
            <numerusform>має понад {n} операції</numerusform>
            <numerusform>має понад {n} операцій</numerusform>
        </translation>
    </message>
    <message>
        <source>it needs the operation {what}</source>
        <translation>потребує операції {what}</translation>
    </message>
    <message>
        <source>it has a variable without a value</source>
        <translation>має змінну без значення</translation>
    </message>
    <message>
        <source>it has the operation {what} of an unusual kind</source>
        <translation>має операцію {what} незвичного типу</translation>
    </message>
    <message>
        <source>it takes the mean of a batch</source>
        <translation>бере середнє пакета</translation>
    </message>
    <message>
        <source>it has functions or tensors that refer to each other</source>
        <translation>має функції або тензори, що посилаються одне на одне</translation>
    </message>
    <message>
        <source>it calls too many functions</source>
        <translation>викликає забагато функцій</translation>
    </message>
    <message>
        <source>it calls a function that it does not have</source>
        <translation>викликає функцію, якої не має</translation>
    </message>
    <message>
        <source>it lacks a part of its network</source>
        <translation>не має частини своєї мережі</translation>
    </message>
    <message>
        <source>it lacks its file of variables</source>
        <translation>не має файлу змінних</translation>
    </message>
    <message>
        <source>it has variables of more than {most} MB</source>
        <translation>має змінні понад {most} МБ</translation>
    </message>
    <message>
        <source>it has variables in several parts</source>
        <translation>має змінні в кількох частинах</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Немає такого файлу або теки</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Відмовлено у доступі</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Дію заборонено</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Файл уже існує</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Це не тека</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Це тека</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>Тека не порожня</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Надто довга назва файлу</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Файлова система лише для читання</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>На пристрої не залишилося місця</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Перевищено дискову квоту</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Помилка введення/виведення</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Пристрій або ресурс зайнято</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Забагато відкритих файлів</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>У з’єднанні відмовлено</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>З’єднання розірвано іншою стороною</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Вичерпано час очікування з’єднання</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Мережа недоступна</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Немає маршруту до вузла</translation>
    </message>
</context>
</TS>
