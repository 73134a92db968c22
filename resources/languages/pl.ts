<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>training networks of your own</source>
        <translation>trenowanie własnych sieci</translation>
    </message>
    <message>
        <source>Training needs TensorFlow, which is not installed ({packages}); install digitpad with it, pip install &apos;digitpad[train]&apos;.</source>
        <translation>Trening wymaga TensorFlow, który nie jest zainstalowany ({packages}); zainstaluj digitpad razem z nim: pip install &apos;digitpad[train]&apos;.</translation>
    </message>
    <message>
        <source>Not in digitpad-lite: {purpose}. Install digitpad, the full edition, which leaves your drawings, settings and networks as they are.</source>
        <translation>Tego nie ma w digitpad-lite: {purpose}. Zainstaluj digitpad, pełne wydanie, które nie zmienia rysunków, ustawień ani sieci.</translation>
    </message>
    <message>
        <source>Not in the packaged digitpad: {deed}. A digitpad that is installed as a package of Python, with its extra digitpad[export], can do it.</source>
        <translation>Tego nie ma w spakowanym digitpadzie: {deed}. Potrafi to digitpad zainstalowany jako pakiet Pythona z dodatkiem digitpad[export].</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {n} bytes</source>
        <translation>
            <numerusform>ma ponad {n} bajt</numerusform>
            <numerusform>ma ponad {n} bajty</numerusform>
            <numerusform>ma ponad {n} bajtów</numerusform>
        </translation>
    </message>
    <message>
        <source>it is of a newer version of digitpad</source>
        <translation>pochodzi z nowszej wersji digitpada</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>nie można go odczytać</translation>
    </message>
    <message>
        <source>{path} is damaged in part, which cannot be copied ({reason}); move it to save changes.</source>
        <translation>Plik {path} jest częściowo uszkodzony i nie można go skopiować ({reason}); przenieś go, aby zapisać zmiany.</translation>
    </message>
    <message>
        <source>{path} cannot be saved ({reason}); the next change will try again.</source>
        <translation>Nie można zapisać {path} ({reason}); kolejna próba nastąpi przy następnej zmianie.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>Nie można usunąć {path} ({reason}); usuń ręcznie.</translation>
    </message>
    <message>
        <source>{parent} cannot be used ({reason}), so nothing is remembered; check its permissions.</source>
        <translation>Nie można użyć {parent} ({reason}), więc nic nie jest zapamiętywane; sprawdź uprawnienia.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({why}), nor be renamed ({reason}); move it to save changes.</source>
        <translation>Nie można użyć pliku {path} ({why}) ani zmienić jego nazwy ({reason}); przenieś go, aby zapisać zmiany.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({why}); it was renamed {name}, and digitpad starts afresh.</source>
        <translation>Nie można użyć pliku {path} ({why}); otrzymał nazwę {name}, a digitpad zaczyna od nowa.</translation>
    </message>
    <message>
        <source>it has a number that is no finite one of 64 bits</source>
        <translation>zawiera liczbę, która nie jest skończoną liczbą 64-bitową</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>jest zbyt głęboko zagnieżdżony</translation>
    </message>
    <message numerus="yes">
        <source>it has a text of more than {n} characters</source>
        <translation>
            <numerusform>zawiera tekst dłuższy niż {n} znak</numerusform>
            <numerusform>zawiera tekst dłuższy niż {n} znaki</numerusform>
            <numerusform>zawiera tekst dłuższy niż {n} znaków</numerusform>
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
        <translation>Nie można użyć {name} ({reason}); sprawdź, czy masz tam prawo odczytu i zapisu, albo wybierz co innego.</translation>
    </message>
    <message>
        <source>Something went wrong inside digitpad ({name}); please report it with {log}.</source>
        <translation>W digitpadzie coś poszło nie tak ({name}); zgłoś to, załączając {log}.</translation>
    </message>
    <message>
        <source>MNIST as npz, IDX or TFRecord files, tables (CSV) with a label and 784 pixels a row, folders or zip files of images in folders named 0 to 9, pen strokes (UNIPEN, or UCI&apos;s pendigits.tra and .tes, or UJIpenchars2), and Swiss scans</source>
        <translation>MNIST jako pliki npz, IDX lub TFRecord, tabele (CSV) z etykietą i 784 pikselami w wierszu, foldery lub pliki zip z obrazami w folderach o nazwach od 0 do 9, pociągnięcia pióra (UNIPEN albo pendigits.tra i .tes z UCI, albo UJIpenchars2) oraz szwajcarskie skany</translation>
    </message>
    <message>
        <source>{path} does not fit the memory of this computer; use a part of it.</source>
        <translation>{path} nie mieści się w pamięci tego komputera; użyj części.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds only {n} digits, too few to hold some of them out; use at least 12.</source>
        <translation>
            <numerusform>{path} zawiera tylko {n} cyfrę, za mało, aby część odłożyć; potrzeba co najmniej 12.</numerusform>
            <numerusform>{path} zawiera tylko {n} cyfry, za mało, aby część odłożyć; potrzeba co najmniej 12.</numerusform>
            <numerusform>{path} zawiera tylko {n} cyfr, za mało, aby część odłożyć; potrzeba co najmniej 12.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds pen strokes, not images; name a file of images, such as MNIST, too.</source>
        <translation>{path} zawiera pociągnięcia pióra, a nie obrazy; podaj też plik z obrazami, na przykład MNIST.</translation>
    </message>
    <message>
        <source>{path} has no folders named 0 to 9; name the files in it. What can be read: {formats}.</source>
        <translation>{path} nie ma folderów o nazwach od 0 do 9; podaj pliki, które się w nim znajdują. Można odczytać: {formats}.</translation>
    </message>
    <message>
        <source>{path} is no data file that can be read; what can: {formats}.</source>
        <translation>{path} nie jest plikiem danych, który można odczytać; można odczytać: {formats}.</translation>
    </message>
    <message>
        <source>{path} is missing; check the name, or get the file anew.</source>
        <translation>Brak {path}; sprawdź nazwę lub pobierz plik ponownie.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}); get it anew.</source>
        <translation>Nie można odczytać {path} ({error}); pobierz plik ponownie.</translation>
    </message>
    <message>
        <source>{path} is empty; what can be read: {formats}.</source>
        <translation>{path} jest pusty; można odczytać: {formats}.</translation>
    </message>
    <message>
        <source>{data}: the file cannot be fetched from {url} ({reason}); check the network and the room in {folder}, or get it in another way.</source>
        <translation>{data}: nie można pobrać pliku z {url} ({reason}); sprawdź sieć i miejsce w {folder} albo zdobądź go w inny sposób.</translation>
    </message>
    <message>
        <source>{data}: the download was cancelled; nothing was kept.</source>
        <translation>{data}: pobieranie anulowano; niczego nie zachowano.</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>połączenie zostało zerwane</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>Nieznana nazwa lub usługa</translation>
    </message>
    <message>
        <source>{path} holds arrays of other names than x_{part} and y_{part} ({held}); rename them.</source>
        <translation>{path} zawiera tablice o nazwach innych niż x_{part} i y_{part} ({held}); zmień ich nazwy.</translation>
    </message>
    <message>
        <source>{path} holds arrays of other shapes than MNIST&apos;s: {shape} and {other}, not (n, 28, 28) and (n,); make the images 28x28 first.</source>
        <translation>{path} zawiera tablice o innych wymiarach niż w MNIST: {shape} i {other}, a nie (n, 28, 28) i (n,); najpierw sprowadź obrazy do 28x28.</translation>
    </message>
    <message>
        <source>it holds more than it says</source>
        <translation>zawiera więcej, niż podaje</translation>
    </message>
    <message>
        <source>it holds less than it says</source>
        <translation>zawiera mniej, niż podaje</translation>
    </message>
    <message>
        <source>{path} is missing; put MNIST there, or name its folder in DIGITPAD_DATA.</source>
        <translation>Brak {path}; umieść tam MNIST albo podaj jego folder w DIGITPAD_DATA.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a file of digits ({reason}); get it anew.</source>
        <translation>Nie można odczytać {path} jako pliku z cyframi ({reason}); pobierz go ponownie.</translation>
    </message>
    <message>
        <source>it lists too many files</source>
        <translation>wymienia zbyt wiele plików</translation>
    </message>
    <message>
        <source>{path} holds no digits in one of its parts; use another file.</source>
        <translation>Jedna z części {path} nie zawiera cyfr; użyj innego pliku.</translation>
    </message>
    <message numerus="yes">
        <source>{path} says that {name} has {number} digits in {count} bytes; {n} digits and {most} bytes are the most that is read.</source>
        <translation>
            <numerusform>{path} podaje, że {name} ma {number} cyfr w {count} bajtach; czyta się najwyżej {n} cyfrę i {most} bajtów.</numerusform>
            <numerusform>{path} podaje, że {name} ma {number} cyfr w {count} bajtach; czyta się najwyżej {n} cyfry i {most} bajtów.</numerusform>
            <numerusform>{path} podaje, że {name} ma {number} cyfr w {count} bajtach; czyta się najwyżej {n} cyfr i {most} bajtów.</numerusform>
        </translation>
    </message>
    <message>
        <source>over 10^15</source>
        <translation>ponad 10^15</translation>
    </message>
    <message>
        <source>an array&apos;s header of version {version} is not known</source>
        <translation>nagłówek tablicy ma nieznaną wersję {version}</translation>
    </message>
    <message>
        <source>an array holds {dtype}, which are no digits</source>
        <translation>tablica zawiera {dtype}, a to nie cyfry</translation>
    </message>
    <message>
        <source>an array has lengths that are none</source>
        <translation>tablica ma niemożliwe długości</translation>
    </message>
    <message>
        <source>{path} holds labels that are no whole numbers; use the digits 0 to 9.</source>
        <translation>{path} zawiera etykiety, które nie są liczbami całkowitymi; użyj cyfr od 0 do 9.</translation>
    </message>
    <message>
        <source>{path} holds labels outside 0 to 9; use a file of digits.</source>
        <translation>{path} zawiera etykiety spoza zakresu od 0 do 9; użyj pliku z cyframi.</translation>
    </message>
    <message>
        <source>{path} holds pixels outside 0 to 255; bring them to this range, or to 0 to 1.</source>
        <translation>{path} zawiera piksele spoza zakresu od 0 do 255; sprowadź je do tego zakresu albo do zakresu od 0 do 1.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds over {n} images; use a part of it.</source>
        <translation>
            <numerusform>{path} zawiera ponad {n} obraz; użyj części.</numerusform>
            <numerusform>{path} zawiera ponad {n} obrazy; użyj części.</numerusform>
            <numerusform>{path} zawiera ponad {n} obrazów; użyj części.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds no images in its folders 0 to 9.</source>
        <translation>{path} nie zawiera obrazów w folderach od 0 do 9.</translation>
    </message>
    <message>
        <source>{name} leads out of the folder that it is unpacked to; do not use this file.</source>
        <translation>{name} wychodzi poza folder, do którego jest rozpakowywany; nie używaj tego pliku.</translation>
    </message>
    <message>
        <source>{name} has more than {size} MB, which is too large for an image of a digit.</source>
        <translation>{name} ma więcej niż {size} MB, a to za dużo jak na obraz cyfry.</translation>
    </message>
    <message>
        <source>{name} shows no ink; take it out of the folder.</source>
        <translation>{name} nie zawiera atramentu; wyjmij ten plik z folderu.</translation>
    </message>
    <message>
        <source>The labels of {images} are missing; put {name} beside it.</source>
        <translation>Brak etykiet do {images}; umieść obok {name}.</translation>
    </message>
    <message>
        <source>it holds another kind of array</source>
        <translation>zawiera tablicę innego rodzaju</translation>
    </message>
    <message>
        <source>its images are {width}x{height}, not 28x28</source>
        <translation>obrazy mają {width}x{height}, a nie 28x28</translation>
    </message>
    <message numerus="yes">
        <source>it says that it holds {n} digits; {most} are the most that is read</source>
        <translation>
            <numerusform>podaje, że zawiera {n} cyfrę; czyta się najwyżej {most}</numerusform>
            <numerusform>podaje, że zawiera {n} cyfry; czyta się najwyżej {most}</numerusform>
            <numerusform>podaje, że zawiera {n} cyfr; czyta się najwyżej {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>it ends in its header</source>
        <translation>kończy się w nagłówku</translation>
    </message>
    <message>
        <source>{path} cannot be read as an IDX file of digits ({error}); get it anew.</source>
        <translation>Nie można odczytać {path} jako pliku IDX z cyframi ({error}); pobierz go ponownie.</translation>
    </message>
    <message>
        <source>it is not compressed in this way</source>
        <translation>nie jest skompresowany w ten sposób</translation>
    </message>
    <message numerus="yes">
        <source>codes of {n} bits are not known</source>
        <translation>
            <numerusform>kody {n}-bitowe są nieznane</numerusform>
            <numerusform>kody {n}-bitowe są nieznane</numerusform>
            <numerusform>kody {n}-bitowe są nieznane</numerusform>
        </translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>jest uszkodzony</translation>
    </message>
    <message numerus="yes">
        <source>it unpacks to more than {n} bytes</source>
        <translation>
            <numerusform>po rozpakowaniu ma więcej niż {n} bajt</numerusform>
            <numerusform>po rozpakowaniu ma więcej niż {n} bajty</numerusform>
            <numerusform>po rozpakowaniu ma więcej niż {n} bajtów</numerusform>
        </translation>
    </message>
    <message>
        <source>no records of digits</source>
        <translation>brak rekordów z cyframi</translation>
    </message>
    <message>
        <source>a damaged record</source>
        <translation>uszkodzony rekord</translation>
    </message>
    <message>
        <source>the end of the file is missing</source>
        <translation>brakuje końca pliku</translation>
    </message>
    <message>
        <source>{path} holds no scans as WRITER/DIGIT/number-N.png; name the archive that has them.</source>
        <translation>{path} nie zawiera skanów w postaci AUTOR/CYFRA/number-N.png; podaj archiwum, które je ma.</translation>
    </message>
    <message>
        <source>{path} is missing; put the scans there, or name their folder.</source>
        <translation>Brak {path}; umieść tam skany albo podaj ich folder.</translation>
    </message>
    <message>
        <source>{path} is no zip archive of scans, or it is damaged; get it anew.</source>
        <translation>{path} nie jest archiwum zip ze skanami albo jest uszkodzone; pobierz je ponownie.</translation>
    </message>
    <message>
        <source>{path} holds a name that leads out of it ({what}); get the file anew.</source>
        <translation>{path} zawiera nazwę, która wychodzi poza archiwum ({what}); pobierz plik ponownie.</translation>
    </message>
    <message>
        <source>no end of a directory</source>
        <translation>brak końca katalogu</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds more than {n} entries; name an archive of scans.</source>
        <translation>
            <numerusform>{path} zawiera ponad {n} pozycję; podaj archiwum ze skanami.</numerusform>
            <numerusform>{path} zawiera ponad {n} pozycje; podaj archiwum ze skanami.</numerusform>
            <numerusform>{path} zawiera ponad {n} pozycji; podaj archiwum ze skanami.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in {path} is larger than a scan of a digit; get the file anew.</source>
        <translation>{name} w {path} jest większy niż skan cyfry; pobierz plik ponownie.</translation>
    </message>
    <message>
        <source>{name} in {path} cannot be unpacked ({error}); get the file anew.</source>
        <translation>Nie można rozpakować {name} w {path} ({error}); pobierz plik ponownie.</translation>
    </message>
    <message>
        <source>{name} is no image; get the file anew.</source>
        <translation>{name} nie jest obrazem; pobierz plik ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>{path} has over {n} rows; use a part of it.</source>
        <translation>
            <numerusform>{path} ma ponad {n} wiersz; użyj części.</numerusform>
            <numerusform>{path} ma ponad {n} wiersze; użyj części.</numerusform>
            <numerusform>{path} ma ponad {n} wierszy; użyj części.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of {path} ends in {what}, which is no digit 0 to 9.</source>
        <translation>Wiersz {number} w {path} kończy się na {what}, co nie jest cyfrą od 0 do 9.</translation>
    </message>
    <message>
        <source>Line {number} of {path} is not understood; it should hold x and y of 8 points, 0 to 100, and a digit.</source>
        <translation>Wiersz {number} w {path} jest niezrozumiały; powinien zawierać x i y 8 punktów, od 0 do 100, oraz cyfrę.</translation>
    </message>
    <message>
        <source>{path} has no column of labels beside 784 of pixels; name a table that has.</source>
        <translation>{path} nie ma kolumny etykiet obok 784 kolumn pikseli; podaj tabelę, która ją ma.</translation>
    </message>
    <message>
        <source>Line {number} of {path} holds pixels outside 0 to 255; bring them to this range.</source>
        <translation>Wiersz {number} w {path} zawiera piksele spoza zakresu od 0 do 255; sprowadź je do tego zakresu.</translation>
    </message>
    <message>
        <source>something other than numbers</source>
        <translation>coś innego niż liczby</translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers</source>
        <translation>
            <numerusform>{n} liczbę</numerusform>
            <numerusform>{n} liczby</numerusform>
            <numerusform>{n} liczb</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of {path} is no label and 784 pixels ({held}); get the file anew.</source>
        <translation>Wiersz {number} w {path} to nie etykieta i 784 piksele ({held}); pobierz plik ponownie.</translation>
    </message>
    <message>
        <source>{path} holds no digits of UJIpenchars2; name the file of that collection.</source>
        <translation>{path} nie zawiera cyfr z UJIpenchars2; podaj plik tego zbioru.</translation>
    </message>
    <message>
        <source>{path} ends in the middle of a digit; get the file anew.</source>
        <translation>{path} kończy się w środku cyfry; pobierz plik ponownie.</translation>
    </message>
    <message>
        <source>Line {number} of {path} is not understood: {what}; get the file anew.</source>
        <translation>Wiersz {number} w {path} jest niezrozumiały: {what}; pobierz plik ponownie.</translation>
    </message>
    <message>
        <source>{path} is missing; put the pen strokes there, or name their folder.</source>
        <translation>Brak {path}; umieść tam pociągnięcia pióra albo podaj ich folder.</translation>
    </message>
    <message>
        <source>The text in {path} cannot be read ({error}); get the file anew.</source>
        <translation>Nie można odczytać tekstu w {path} ({error}); pobierz plik ponownie.</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>wiersz jest za długi</translation>
    </message>
    <message numerus="yes">
        <source>it has over {most} bytes or {n} lines</source>
        <translation>
            <numerusform>ma ponad {most} bajtów lub {n} wiersz</numerusform>
            <numerusform>ma ponad {most} bajtów lub {n} wiersze</numerusform>
            <numerusform>ma ponad {most} bajtów lub {n} wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path} holds over {n} drawings; use a part of it.</source>
        <translation>
            <numerusform>{path} zawiera ponad {n} rysunek; użyj części.</numerusform>
            <numerusform>{path} zawiera ponad {n} rysunki; użyj części.</numerusform>
            <numerusform>{path} zawiera ponad {n} rysunków; użyj części.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line {number} of {path} is in a stroke of over {n} points; get the file anew.</source>
        <translation>
            <numerusform>Wiersz {number} w {path} należy do kreski o ponad {n} punkcie; pobierz plik ponownie.</numerusform>
            <numerusform>Wiersz {number} w {path} należy do kreski o ponad {n} punktach; pobierz plik ponownie.</numerusform>
            <numerusform>Wiersz {number} w {path} należy do kreski o ponad {n} punktach; pobierz plik ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no images among {list}; name MNIST, or others, too.</source>
        <translation>Wśród {list} nie ma obrazów; podaj też MNIST lub inne.</translation>
    </message>
    <message numerus="yes">
        <source>There are no digits to learn from beside the {n} held-out ones; get MNIST.</source>
        <translation>
            <numerusform>Poza {n} odłożoną cyfrą nie ma się z czego uczyć; pobierz MNIST.</numerusform>
            <numerusform>Poza {n} odłożonymi cyframi nie ma się z czego uczyć; pobierz MNIST.</numerusform>
            <numerusform>Poza {n} odłożonymi cyframi nie ma się z czego uczyć; pobierz MNIST.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A batch of {batch_size} is more than the {n} digits there are; choose a smaller one.</source>
        <translation>
            <numerusform>Partia {batch_size} jest większa niż liczba dostępnych cyfr ({n}); wybierz mniejszą.</numerusform>
            <numerusform>Partia {batch_size} jest większa niż liczba dostępnych cyfr ({n}); wybierz mniejszą.</numerusform>
            <numerusform>Partia {batch_size} jest większa niż liczba dostępnych cyfr ({n}); wybierz mniejszą.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is no file but a pipe or a device; name a file.</source>
        <translation>{path} to nie plik, lecz potok lub urządzenie; podaj plik.</translation>
    </message>
    <message>
        <source>{path} holds no digits; name a file that does.</source>
        <translation>{path} nie zawiera cyfr; podaj plik, który je ma.</translation>
    </message>
    <message>
        <source>{path} does not exist; check the name.</source>
        <translation>{path} nie istnieje; sprawdź nazwę.</translation>
    </message>
    <message>
        <source>{path} has neither {first} nor {second}, nor folders named 0 to 9; name the files themselves.</source>
        <translation>{path} nie ma ani {first}, ani {second}, ani folderów o nazwach od 0 do 9; podaj same pliki.</translation>
    </message>
    <message>
        <source>Pen strokes</source>
        <translation>Pociągnięcia pióra</translation>
    </message>
    <message>
        <source>Swiss scans</source>
        <translation>Szwajcarskie skany</translation>
    </message>
    <message>
        <source>Spanish pen strokes</source>
        <translation>Hiszpańskie pociągnięcia pióra</translation>
    </message>
    <message>
        <source>{named} has no {file}; name the folder that has it.</source>
        <translation>{named} nie ma {file}; podaj folder, który go zawiera.</translation>
    </message>
    <message>
        <source>{file} is nowhere: download it on the Train page, or name its folder with --data or in DIGITPAD_DATA.</source>
        <translation>Nigdzie nie ma {file}: pobierz ten plik na stronie Trenuj albo podaj jego folder przez --data lub w DIGITPAD_DATA.</translation>
    </message>
    <message>
        <source>{file} is nowhere: download it on the Train page or by `python -m digitpad_training.sources --download`, or name its folder with --data or in DIGITPAD_DATA.</source>
        <translation>Nigdzie nie ma {file}: pobierz ten plik na stronie Trenuj lub poleceniem `python -m digitpad_training.sources --download` albo podaj jego folder przez --data lub w DIGITPAD_DATA.</translation>
    </message>
    <message>
        <source>{path} is not as it was published (its checksum differs); get it anew.</source>
        <translation>{path} nie jest taki, jak opublikowano (suma kontrolna się różni); pobierz ponownie.</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>Obraz</translation>
    </message>
    <message numerus="yes">
        <source>{name} shows more than {n} pieces of ink; cut out the number to read.</source>
        <translation>
            <numerusform>{name} zawiera ponad {n} plamę atramentu; wytnij liczbę do odczytania.</numerusform>
            <numerusform>{name} zawiera ponad {n} plamy atramentu; wytnij liczbę do odczytania.</numerusform>
            <numerusform>{name} zawiera ponad {n} plam atramentu; wytnij liczbę do odczytania.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has more than {size} MB; save the drawing as PNG and open that.</source>
        <translation>{name} ma więcej niż {size} MB; zapisz rysunek jako PNG i otwórz ten plik.</translation>
    </message>
    <message>
        <source>{name} was changed after digitpad had saved it, and is no drawing any more; save it as PNG and open that.</source>
        <translation>{name} zmieniono po zapisaniu przez digitpad i nie jest już rysunkiem; zapisz go jako PNG i otwórz ten plik.</translation>
    </message>
    <message>
        <source>{name} shows no ink; use an image with a digit on plain paper.</source>
        <translation>{name} nie zawiera atramentu; użyj obrazu cyfry na gładkim papierze.</translation>
    </message>
    <message>
        <source>{name} needs more memory than an image may take; make it smaller.</source>
        <translation>{name} potrzebuje więcej pamięci, niż obraz może zająć; zmniejsz go.</translation>
    </message>
    <message>
        <source>{name} is a folder; name the image files in it.</source>
        <translation>{name} jest folderem; podaj obrazy, które się w nim znajdują.</translation>
    </message>
    <message>
        <source>{name} is of a kind that is not read ({kind}); save it as PNG or JPEG and open that.</source>
        <translation>{name} ma format, którego digitpad nie odczytuje ({kind}); zapisz jako PNG lub JPEG i otwórz ten plik.</translation>
    </message>
    <message>
        <source>{name} does not exist; check the name.</source>
        <translation>{name} nie istnieje; sprawdź nazwę.</translation>
    </message>
    <message>
        <source>it is damaged or incomplete</source>
        <translation>jest uszkodzony lub niekompletny</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}; try another copy of it.</source>
        <translation>{name} nie daje się odczytać: {reason}; spróbuj innej kopii.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is a JPEG of more than {n} scans; save it as an ordinary one.</source>
        <translation>
            <numerusform>{name} to JPEG o ponad {n} przebiegu; zapisz go jako zwykły JPEG.</numerusform>
            <numerusform>{name} to JPEG o ponad {n} przebiegach; zapisz go jako zwykły JPEG.</numerusform>
            <numerusform>{name} to JPEG o ponad {n} przebiegach; zapisz go jako zwykły JPEG.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is no PNG, JPEG, BMP, WebP, TIFF or GIF image; convert it to one.</source>
        <translation>{name} nie jest obrazem PNG, JPEG, BMP, WebP, TIFF ani GIF; przekonwertuj go.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} million pixels; make it smaller.</source>
        <translation>
            <numerusform>{name} ma ponad {n} milion pikseli; zmniejsz go.</numerusform>
            <numerusform>{name} ma ponad {n} miliony pikseli; zmniejsz go.</numerusform>
            <numerusform>{name} ma ponad {n} milionów pikseli; zmniejsz go.</numerusform>
        </translation>
    </message>
    <message>
        <source>a HEIC image</source>
        <translation>obraz HEIC</translation>
    </message>
    <message>
        <source>an AVIF image</source>
        <translation>obraz AVIF</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>dokument PDF</translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation>obraz JPEG 2000</translation>
    </message>
    <message>
        <source>a JPEG XL image</source>
        <translation>obraz JPEG XL</translation>
    </message>
    <message>
        <source>a Photoshop image</source>
        <translation>obraz Photoshopa</translation>
    </message>
    <message>
        <source>an SVG that was not saved by digitpad</source>
        <translation>SVG, którego nie zapisał digitpad</translation>
    </message>
    <message>
        <source>The export was ended at its limit: {limit}.</source>
        <translation>Eksport przerwano po osiągnięciu limitu: {limit}.</translation>
    </message>
    <message>
        <source>The import was ended at its limit: {limit}.</source>
        <translation>Import przerwano po osiągnięciu limitu: {limit}.</translation>
    </message>
    <message>
        <source>{size} GB of memory</source>
        <translation>{size} GB pamięci</translation>
    </message>
    <message>
        <source>{seconds} minutes</source>
        <translation>{seconds} min</translation>
    </message>
    <message>
        <source>No temporary files can be written ({reason}); make room for them, or set TMPDIR.</source>
        <translation>Nie można zapisać plików tymczasowych ({reason}); zrób na nie miejsce albo ustaw TMPDIR.</translation>
    </message>
    <message>
        <source>The export failed: its process ended unexpectedly ({how}), for want of memory or because the file is damaged.</source>
        <translation>Eksport się nie powiódł: jego proces nieoczekiwanie się zakończył ({how}) z braku pamięci albo z powodu uszkodzonego pliku.</translation>
    </message>
    <message>
        <source>The import failed: its process ended unexpectedly ({how}), for want of memory or because the file is damaged.</source>
        <translation>Import się nie powiódł: jego proces nieoczekiwanie się zakończył ({how}) z braku pamięci albo z powodu uszkodzonego pliku.</translation>
    </message>
    <message>
        <source>The process that reads the digits has ended; choose them again.</source>
        <translation>Proces, który czyta cyfry, zakończył się; wybierz je ponownie.</translation>
    </message>
    <message>
        <source>{path} is damaged or of an unknown kind; get it anew.</source>
        <translation>{path} jest uszkodzony lub nieznanego rodzaju; pobierz go ponownie.</translation>
    </message>
    <message>
        <source>{name} takes longer than {seconds} seconds to read; save it in a simpler form.</source>
        <translation>{name}: odczyt trwa dłużej niż {seconds} s; zapisz w prostszej postaci.</translation>
    </message>
    <message>
        <source>{name} cannot be read: it needs more than 1 GB of memory, or is damaged; make it smaller.</source>
        <translation>{name} nie daje się odczytać: potrzebuje ponad 1 GB pamięci albo jest uszkodzony; zmniejsz go.</translation>
    </message>
    <message>
        <source>The folder of models {models} cannot be written ({reason}); check it, and that there is room.</source>
        <translation>Nie można zapisywać w folderze modeli {models} ({reason}); sprawdź ten folder i wolne miejsce.</translation>
    </message>
    <message>
        <source>The model cannot be put in {models} ({reason}); check it, and that there is room.</source>
        <translation>Nie można umieścić modelu w {models} ({reason}); sprawdź ten folder i wolne miejsce.</translation>
    </message>
    <message>
        <source>The import failed: its package refers to other places.</source>
        <translation>Import się nie powiódł: jego pakiet odwołuje się do innych miejsc.</translation>
    </message>
    <message numerus="yes">
        <source>{path} could not be read within the limits of 2 GB and {n} seconds; use a part of it, or get it anew.</source>
        <translation>
            <numerusform>Nie udało się odczytać {path} w granicach 2 GB i {n} sekundy; użyj części albo pobierz go ponownie.</numerusform>
            <numerusform>Nie udało się odczytać {path} w granicach 2 GB i {n} sekund; użyj części albo pobierz go ponownie.</numerusform>
            <numerusform>Nie udało się odczytać {path} w granicach 2 GB i {n} sekund; użyj części albo pobierz go ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>no more samples came</source>
        <translation>nie nadeszło więcej próbek</translation>
    </message>
    <message>
        <source>{path} needs more than 2 GB of memory; use a part of it.</source>
        <translation>{path} wymaga ponad 2 GB pamięci; użyj części.</translation>
    </message>
    <message>
        <source>No process can be started ({reason}); close other programs and try again.</source>
        <translation>Nie można uruchomić procesu ({reason}); zamknij inne programy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>exit status {code}</source>
        <translation>kod zakończenia {code}</translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation>sygnał {name}</translation>
    </message>
    <message>
        <source>The training was stopped; what it had learned is still kept.</source>
        <translation>Trening zatrzymano; to, czego sieć się nauczyła, jest nadal zachowane.</translation>
    </message>
    <message>
        <source>The training did not answer and was ended; its last whole epoch is kept.</source>
        <translation>Trening nie odpowiadał i został przerwany; jego ostatnia pełna epoka jest zachowana.</translation>
    </message>
    <message>
        <source>epoch {epoch}, step {step}</source>
        <translation>epoka {epoch}, krok {step}</translation>
    </message>
    <message numerus="yes">
        <source>The training has not answered for {n} seconds and was ended.</source>
        <translation>
            <numerusform>Trening nie odpowiadał przez {n} sekundę i został przerwany.</numerusform>
            <numerusform>Trening nie odpowiadał przez {n} sekundy i został przerwany.</numerusform>
            <numerusform>Trening nie odpowiadał przez {n} sekund i został przerwany.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training&apos;s process ended unexpectedly ({how}).</source>
        <translation>Proces treningu nieoczekiwanie się zakończył ({how}).</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>prawdopodobieństwa</translation>
    </message>
    <message>
        <source>sigmoids</source>
        <translation>sigmoidy</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logity</translation>
    </message>
    <message>
        <source>Exporting to {name}, and checking it…</source>
        <translation>Eksport do {name} ze sprawdzeniem…</translation>
    </message>
    <message numerus="yes">
        <source>{n} digits in {runtime}: largest difference of a probability {difference}, the same digit on {share}</source>
        <translation>
            <numerusform>{n} cyfra w {runtime}: największa różnica prawdopodobieństwa {difference}, ta sama cyfra dla {share}</numerusform>
            <numerusform>{n} cyfry w {runtime}: największa różnica prawdopodobieństwa {difference}, ta sama cyfra dla {share}</numerusform>
            <numerusform>{n} cyfr w {runtime}: największa różnica prawdopodobieństwa {difference}, ta sama cyfra dla {share}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is written. {check}.</source>
        <translation>Zapisano {name}. {check}.</translation>
    </message>
    <message>
        <source>Importing {name}, and trying it on known digits…</source>
        <translation>Import {name} z próbą na znanych cyfrach…</translation>
    </message>
    <message>
        <source>values {range}</source>
        <translation>wartości {range}</translation>
    </message>
    <message>
        <source>bright ink</source>
        <translation>jasny atrament</translation>
    </message>
    <message>
        <source>dark ink</source>
        <translation>ciemny atrament</translation>
    </message>
    <message>
        <source>images transposed</source>
        <translation>obrazy transponowane</translation>
    </message>
    <message>
        <source>images padded to {side}x{side}</source>
        <translation>obrazy uzupełnione do {side}x{side}</translation>
    </message>
    <message>
        <source>images enlarged to {side}x{side}</source>
        <translation>obrazy powiększone do {side}x{side}</translation>
    </message>
    <message>
        <source>outputs: {outputs}</source>
        <translation>wyjścia: {outputs}</translation>
    </message>
    <message>
        <source>{how}; {share} of digits made to try it on read right</source>
        <translation>{how}; {share} próbnych cyfr odczytanych poprawnie</translation>
    </message>
    <message>
        <source>{name} is imported: {how}.</source>
        <translation>Zaimportowano {name}: {how}.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>{name} is a pickle, which could run anything when it is read; export the network to ONNX (torch.onnx.export) and import that.</source>
        <translation>{name} to pickle, który przy odczycie mógłby uruchomić cokolwiek; wyeksportuj sieć do ONNX (torch.onnx.export) i zaimportuj ten plik.</translation>
    </message>
    <message>
        <source>{name} is a pickle, which could run anything when it is read; export the network to ONNX (of scikit-learn by skl2onnx) and import that.</source>
        <translation>{name} to pickle, który przy odczycie mógłby uruchomić cokolwiek; wyeksportuj sieć do ONNX (ze scikit-learn przez skl2onnx) i zaimportuj ten plik.</translation>
    </message>
    <message>
        <source>{name} holds the numbers of MATLAB, not a network; export it to ONNX (exportONNXNetwork) and import that.</source>
        <translation>{name} zawiera liczby MATLAB-a, a nie sieć; wyeksportuj ją do ONNX (exportONNXNetwork) i zaimportuj ten plik.</translation>
    </message>
    <message>
        <source>{name} is a model of Core ML, which is not read here; export the network to ONNX or save it as .keras.</source>
        <translation>{name} to model Core ML, a takich digitpad nie odczytuje; wyeksportuj sieć do ONNX albo zapisz ją jako .keras.</translation>
    </message>
    <message>
        <source>{name} is a frozen graph of TensorFlow, which is not read here; convert it to .tflite, or to ONNX by tf2onnx.</source>
        <translation>{name} to zamrożony graf TensorFlow, a takich digitpad nie odczytuje; przekonwertuj go na .tflite albo na ONNX przez tf2onnx.</translation>
    </message>
    <message>
        <source>{name} is a checkpoint, weights without a network; save the whole model (model.save) as .keras.</source>
        <translation>{name} to punkt kontrolny, wagi bez sieci; zapisz cały model (model.save) jako .keras.</translation>
    </message>
    <message>
        <source>{name} holds weights alone, without a network; export the network to ONNX or save it as .keras.</source>
        <translation>{name} zawiera same wagi, bez sieci; wyeksportuj sieć do ONNX albo zapisz ją jako .keras.</translation>
    </message>
    <message>
        <source>{name} holds arrays, not a network; save the whole model (model.save) as .keras.</source>
        <translation>{name} zawiera tablice, a nie sieć; zapisz cały model (model.save) jako .keras.</translation>
    </message>
    <message>
        <source>{name} is a model of Caffe, which is not read here; export the network to ONNX and import that.</source>
        <translation>{name} to model Caffe, a takich digitpad nie odczytuje; wyeksportuj sieć do ONNX i zaimportuj ten plik.</translation>
    </message>
    <message>
        <source>{name} is a part of a SavedModel; choose the folder that it lies in.</source>
        <translation>{name} jest częścią SavedModel; wybierz folder, w którym się znajduje.</translation>
    </message>
    <message>
        <source>{name} is compressed; unpack it and import what is in it.</source>
        <translation>{name} jest skompresowany; rozpakuj go i zaimportuj to, co zawiera.</translation>
    </message>
    <message>
        <source>{name} is another kind of file, or damaged, whatever its name says; save the model again, as .keras.</source>
        <translation>{name} to plik innego rodzaju albo uszkodzony, cokolwiek mówi jego nazwa; zapisz model ponownie jako .keras.</translation>
    </message>
    <message>
        <source>{name} is an unpacked .keras file; pack its three files into a zip called {stem}.keras.</source>
        <translation>{name} to rozpakowany plik .keras; spakuj jego trzy pliki do archiwum zip o nazwie {stem}.keras.</translation>
    </message>
    <message>
        <source>{name} is a folder without a saved_model.pb or a model.json; choose the file of a model.</source>
        <translation>{name} to folder bez saved_model.pb i model.json; wybierz plik modelu.</translation>
    </message>
    <message>
        <source>Keras, HDF5</source>
        <translation>Keras, HDF5</translation>
    </message>
    <message>
        <source>LiteRT, 16 bits</source>
        <translation>LiteRT, 16 bitów</translation>
    </message>
    <message>
        <source>LiteRT, 8 bits</source>
        <translation>LiteRT, 8 bitów</translation>
    </message>
    <message>
        <source>LiteRT, 8 bits throughout</source>
        <translation>LiteRT, wszędzie 8 bitów</translation>
    </message>
    <message>
        <source>C array of the LiteRT model</source>
        <translation>Tablica C modelu LiteRT</translation>
    </message>
    <message>
        <source>C array, 8 bits throughout</source>
        <translation>Tablica C, wszędzie 8 bitów</translation>
    </message>
    <message>
        <source>TensorFlow.js layers model</source>
        <translation>Model warstwowy TensorFlow.js</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Strona WWW</translation>
    </message>
    <message>
        <source>There is no format {name}; choose one of {list}.</source>
        <translation>Nie ma formatu {name}; wybierz jeden z: {list}.</translation>
    </message>
    <message>
        <source>export to {id}</source>
        <translation>eksport do {id}</translation>
    </message>
    <message>
        <source>exporting models</source>
        <translation>eksport modeli</translation>
    </message>
    <message>
        <source>importing networks</source>
        <translation>import sieci</translation>
    </message>
    <message>
        <source>An export to {id} needs {names}, not installed; install with pip install &apos;digitpad[export]&apos;.</source>
        <translation>Eksport do {id} wymaga pakietów, których nie zainstalowano ({names}); zainstaluj je poleceniem pip install &apos;digitpad[export]&apos;.</translation>
    </message>
    <message>
        <source>An import needs {list}; install with pip install &apos;digitpad[train]&apos;.</source>
        <translation>Import wymaga: {list}; zainstaluj poleceniem pip install &apos;digitpad[train]&apos;.</translation>
    </message>
    <message>
        <source>A file of the format {id} ends in {suffix}; call it {name}{suffix}.</source>
        <translation>Plik formatu {id} kończy się na {suffix}; nazwij go {name}{suffix}.</translation>
    </message>
    <message>
        <source>{path} is a folder; choose the name of a file.</source>
        <translation>{path} jest folderem; wybierz nazwę pliku.</translation>
    </message>
    <message>
        <source>{path} is a file; choose a new folder.</source>
        <translation>{path} jest plikiem; wybierz nowy folder.</translation>
    </message>
    <message>
        <source>{path} exists already; choose a new folder.</source>
        <translation>{path} już istnieje; wybierz nowy folder.</translation>
    </message>
    <message>
        <source>{path} exists already; choose another name, or add --force.</source>
        <translation>{path} już istnieje; wybierz inną nazwę albo dodaj --force.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); see that you may read it, or use a copy of it.</source>
        <translation>Nie można odczytać {path} ({reason}); sprawdź, czy masz prawo odczytu, albo użyj kopii.</translation>
    </message>
    <message>
        <source>{name} does not exist or is no file; check the name.</source>
        <translation>{name} nie istnieje lub nie jest plikiem; sprawdź nazwę.</translation>
    </message>
    <message>
        <source>{name} is empty; save the model again.</source>
        <translation>{name} jest pusty; zapisz model ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>{folder} holds more than {n} files; move the network to a folder of its own.</source>
        <translation>
            <numerusform>{folder} zawiera ponad {n} plik; przenieś sieć do osobnego folderu.</numerusform>
            <numerusform>{folder} zawiera ponad {n} pliki; przenieś sieć do osobnego folderu.</numerusform>
            <numerusform>{folder} zawiera ponad {n} plików; przenieś sieć do osobnego folderu.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has {size} MB, more than {most}; use a smaller network.</source>
        <translation>{name} ma {size} MB, więcej niż {most}; użyj mniejszej sieci.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} operations; use a smaller network.</source>
        <translation>
            <numerusform>{name} ma ponad {n} operację; użyj mniejszej sieci.</numerusform>
            <numerusform>{name} ma ponad {n} operacje; użyj mniejszej sieci.</numerusform>
            <numerusform>{name} ma ponad {n} operacji; użyj mniejszej sieci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden layers are numbers of units from 1 to {n}, such as 128, 64; before them there may be convolutions, such as conv 16, conv 32, 64.</source>
        <translation>
            <numerusform>Warstwy ukryte to liczby jednostek od 1 do {n}, na przykład 128, 64; przed nimi mogą stać sploty, na przykład conv 16, conv 32, 64.</numerusform>
            <numerusform>Warstwy ukryte to liczby jednostek od 1 do {n}, na przykład 128, 64; przed nimi mogą stać sploty, na przykład conv 16, conv 32, 64.</numerusform>
            <numerusform>Warstwy ukryte to liczby jednostek od 1 do {n}, na przykład 128, 64; przed nimi mogą stać sploty, na przykład conv 16, conv 32, 64.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convolutions come before the layers of units, as in conv 16, conv 32, 64; change the order.</source>
        <translation>Sploty stoją przed warstwami jednostek, jak w conv 16, conv 32, 64; zmień kolejność.</translation>
    </message>
    <message numerus="yes">
        <source>After {n} convolutions an image has one pixel left; use {n} at most.</source>
        <translation>
            <numerusform>Po {n} splocie z obrazu zostaje jeden piksel; użyj najwyżej {n}.</numerusform>
            <numerusform>Po {n} splotach z obrazu zostaje jeden piksel; użyj najwyżej {n}.</numerusform>
            <numerusform>Po {n} splotach z obrazu zostaje jeden piksel; użyj najwyżej {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A convolution has from 1 to {n} filters; choose fewer.</source>
        <translation>
            <numerusform>Splot ma od 1 do {n} filtra; wybierz mniej.</numerusform>
            <numerusform>Splot ma od 1 do {n} filtrów; wybierz mniej.</numerusform>
            <numerusform>Splot ma od 1 do {n} filtrów; wybierz mniej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A network of {n} hidden layers does not learn; use {most} at most.</source>
        <translation>
            <numerusform>Sieć o {n} warstwie ukrytej się nie uczy; użyj najwyżej {most}.</numerusform>
            <numerusform>Sieć o {n} warstwach ukrytych się nie uczy; użyj najwyżej {most}.</numerusform>
            <numerusform>Sieć o {n} warstwach ukrytych się nie uczy; użyj najwyżej {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training was stopped before its first epoch was over; there is nothing to keep.</source>
        <translation>Trening zatrzymano przed końcem pierwszej epoki; nie ma czego zachować.</translation>
    </message>
    <message>
        <source>a recipe without a name</source>
        <translation>przepis bez nazwy</translation>
    </message>
    <message>
        <source>{what} where a recipe has something else</source>
        <translation>{what} w miejscu, gdzie przepis ma coś innego</translation>
    </message>
    <message>
        <source>{name} is not within {least} and {most}</source>
        <translation>{name} nie mieści się między {least} a {most}</translation>
    </message>
    <message>
        <source>an augmentation is not within 0 and {most}</source>
        <translation>zniekształcenie nie mieści się między 0 a {most}</translation>
    </message>
    <message>
        <source>a recipe has no {what}</source>
        <translation>w przepisie brakuje: {what}</translation>
    </message>
    <message>
        <source>two hidden layers of 128, ReLU, softmax</source>
        <translation>dwie warstwy ukryte po 128 jednostek, ReLU, softmax</translation>
    </message>
    <message>
        <source>97 % training, 96 % test</source>
        <translation>97% w treningu, 96% w teście</translation>
    </message>
    <message>
        <source>no hidden layer, ten sigmoid outputs divided by their sum</source>
        <translation>bez warstwy ukrytej, dziesięć wyjść sigmoidalnych podzielonych przez sumę</translation>
    </message>
    <message>
        <source>one hidden layer of 100, ReLU, ten sigmoid outputs divided by their sum</source>
        <translation>jedna warstwa ukryta o 100 jednostkach, ReLU, dziesięć wyjść sigmoidalnych podzielonych przez sumę</translation>
    </message>
    <message>
        <source>over 97 %</source>
        <translation>ponad 97%</translation>
    </message>
    <message>
        <source>one hidden layer of 128, ReLU, softmax</source>
        <translation>jedna warstwa ukryta o 128 jednostkach, ReLU, softmax</translation>
    </message>
    <message>
        <source>98.9 % training, 97.19 % validation</source>
        <translation>98,9% w treningu, 97,19% w walidacji</translation>
    </message>
    <message>
        <source>the same network, past 97 % in the shortest time</source>
        <translation>ta sama sieć, ponad 97% w najkrótszym czasie</translation>
    </message>
    <message>
        <source>hidden layers of 512 and 128, sigmoid, softmax</source>
        <translation>warstwy ukryte o 512 i 128 jednostkach, sigmoida, softmax</translation>
    </message>
    <message>
        <source>two hidden layers of 50, ReLU, ten sigmoid outputs divided by their sum</source>
        <translation>dwie warstwy ukryte po 50 jednostek, ReLU, dziesięć wyjść sigmoidalnych podzielonych przez sumę</translation>
    </message>
    <message>
        <source>about 99 %</source>
        <translation>około 99%</translation>
    </message>
    <message>
        <source>hidden layers of 512 and 256 with batch normalisation and dropout</source>
        <translation>warstwy ukryte o 512 i 256 jednostkach, z normalizacją wsadową i dropoutem</translation>
    </message>
    <message>
        <source>the same, learning from bent digits</source>
        <translation>ta sama, ucząca się ze zniekształconych cyfr</translation>
    </message>
    <message>
        <source>five convolutions of 16, 32 and 48 filters, one hidden layer of 128</source>
        <translation>pięć splotów o 16, 32 i 48 filtrach, jedna warstwa ukryta o 128 jednostkach</translation>
    </message>
    <message>
        <source>the network that ships with the program</source>
        <translation>sieć dołączona do programu</translation>
    </message>
    <message>
        <source>The network that tells digits from the rest is missing or damaged; install digitpad again.</source>
        <translation>Brakuje sieci, która odróżnia cyfry od reszty, albo jest uszkodzona; zainstaluj digitpad ponownie.</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Atrament</translation>
    </message>
    <message>
        <source>The pad keeps the path of your pen. The frame is around what counts; stray dots do not.</source>
        <translation>Kartka zachowuje drogę pióra. Ramka otacza to, co się liczy; pojedyncze kropki się nie liczą.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Kadrowanie</translation>
    </message>
    <message>
        <source>Only the part with ink is kept, and your pen is made equally wide: place and pen do not matter.</source>
        <translation>Zostaje tylko część z atramentem, a pióro staje się wszędzie równie szerokie: miejsce i pióro nie mają znaczenia.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>The ink is shrunk until its longer side has 20 pixels: how large you draw does not matter.</source>
        <translation>Atrament jest zmniejszany tak, by jego dłuższy bok miał 20 pikseli: wielkość rysunku nie ma znaczenia.</translation>
    </message>
    <message>
        <source>Centre of mass</source>
        <translation>Środek masy</translation>
    </message>
    <message>
        <source>The dot is where the ink would balance on a needle. It moves to where the lines cross.</source>
        <translation>Kropka pokazuje, gdzie atrament utrzymałby się w równowadze na igle. Przesuwa się tam, gdzie krzyżują się linie.</translation>
    </message>
    <message>
        <source>This is all that the network sees: 784 numbers, from 0 for black to 1 for white.</source>
        <translation>To wszystko, co widzi sieć: 784 liczby, od 0 dla czerni do 1 dla bieli.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Layer after layer weighs these numbers, as it learnt from many digits, until ten are left.</source>
        <translation>Warstwa po warstwie sieć waży te liczby tak, jak nauczyła się z wielu cyfr, aż zostanie dziesięć.</translation>
    </message>
    <message>
        <source>Thin frames: groups of strokes that were tried. Thick ones: the best chain, your number.</source>
        <translation>Cienkie ramki: wypróbowane grupy kresek. Grube: najlepszy łańcuch, czyli twoja liczba.</translation>
    </message>
    <message>
        <source>Your {digit}, step by step</source>
        <translation>Twoja cyfra {digit}, krok po kroku</translation>
    </message>
    <message>
        <source>The {digit} of your {number}, step by step</source>
        <translation>Cyfra {digit} z twojej liczby {number}, krok po kroku</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} pikseli</translation>
    </message>
    <message numerus="yes">
        <source>{n} pixel(s) with ink</source>
        <translation>
            <numerusform>{n} piksel z atramentem</numerusform>
            <numerusform>{n} piksele z atramentem</numerusform>
            <numerusform>{n} pikseli z atramentem</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit} with {share}</source>
        <translation>{digit} na {share}</translation>
    </message>
    <message numerus="yes">
        <source>{n} right</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} w prawo</numerusform>
            <numerusform>{n} w prawo</numerusform>
            <numerusform>{n} w prawo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} w lewo</numerusform>
            <numerusform>{n} w lewo</numerusform>
            <numerusform>{n} w lewo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} down</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} w dół</numerusform>
            <numerusform>{n} w dół</numerusform>
            <numerusform>{n} w dół</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} up</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} w górę</numerusform>
            <numerusform>{n} w górę</numerusform>
            <numerusform>{n} w górę</numerusform>
        </translation>
    </message>
    <message>
        <source>In the middle already</source>
        <translation>Już pośrodku</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of {n} group(s) chosen</source>
        <translation>
            <numerusform>wybrano {chosen} z {n} grupy</numerusform>
            <numerusform>wybrano {chosen} z {n} grup</numerusform>
            <numerusform>wybrano {chosen} z {n} grup</numerusform>
        </translation>
    </message>
    <message>
        <source>From an image</source>
        <translation>Z obrazu</translation>
    </message>
    <message numerus="yes">
        <source>An image and {n} stroke(s)</source>
        <translation>
            <numerusform>Obraz i {n} kreska</numerusform>
            <numerusform>Obraz i {n} kreski</numerusform>
            <numerusform>Obraz i {n} kresek</numerusform>
        </translation>
    </message>
    <message>
        <source>Image: {how}</source>
        <translation>Obraz: {how}</translation>
    </message>
    <message>
        <source>Moved: {moves}</source>
        <translation>Przesunięto: {moves}</translation>
    </message>
    <message numerus="yes">
        <source>{n} stroke(s)</source>
        <translation>
            <numerusform>{n} kreska</numerusform>
            <numerusform>{n} kreski</numerusform>
            <numerusform>{n} kresek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} point(s)</source>
        <translation>
            <numerusform>{n} punkt</numerusform>
            <numerusform>{n} punkty</numerusform>
            <numerusform>{n} punktów</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be imported ({what}); use a network of plain layers.</source>
        <translation>Nie można zaimportować {name} ({what}); użyj sieci ze zwykłych warstw.</translation>
    </message>
    <message>
        <source>{name} is damaged or no LiteRT model; save it again.</source>
        <translation>{name} jest uszkodzony lub nie jest modelem LiteRT; zapisz go ponownie.</translation>
    </message>
    <message>
        <source>sparse tensors, or the same name again and again</source>
        <translation>tensory rzadkie albo wielokrotnie ta sama nazwa</translation>
    </message>
    <message>
        <source>it has several graphs or loops</source>
        <translation>ma kilka grafów lub pętle</translation>
    </message>
    <message>
        <source>it has more than one input or output</source>
        <translation>ma więcej niż jedno wejście lub wyjście</translation>
    </message>
    <message>
        <source>it has no path from its input to its output</source>
        <translation>nie ma drogi od wejścia do wyjścia</translation>
    </message>
    <message>
        <source>it has numbers in more axes than any image</source>
        <translation>ma liczby na większej liczbie osi niż jakikolwiek obraz</translation>
    </message>
    <message>
        <source>it sums its numbers in an unusual way</source>
        <translation>sumuje liczby w nietypowy sposób</translation>
    </message>
    <message>
        <source>it answers with the digit alone ({kind}) and not with how likely each is</source>
        <translation>odpowiada samą cyfrą ({kind}), a nie tym, jak prawdopodobna jest każda</translation>
    </message>
    <message>
        <source>it has the operator {kind}</source>
        <translation>ma operator {kind}</translation>
    </message>
    <message>
        <source>it takes a logarithm of something other than its answers</source>
        <translation>oblicza logarytm czegoś innego niż odpowiedzi</translation>
    </message>
    <message>
        <source>it joins along another axis than the channels</source>
        <translation>łączy wzdłuż innej osi niż oś kanałów</translation>
    </message>
    <message>
        <source>it divides by numbers that it computes</source>
        <translation>dzieli przez liczby, które oblicza</translation>
    </message>
    <message>
        <source>it has dilated filters</source>
        <translation>ma rozszerzone filtry</translation>
    </message>
    <message>
        <source>it takes the mean in an unusual way</source>
        <translation>oblicza średnią w nietypowy sposób</translation>
    </message>
    <message>
        <source>it pads its images in an unusual way</source>
        <translation>uzupełnia obrazy w nietypowy sposób</translation>
    </message>
    <message>
        <source>it turns its numbers around</source>
        <translation>zmienia kolejność swoich liczb</translation>
    </message>
    <message>
        <source>it has a softmax of an unusual kind</source>
        <translation>ma softmax nietypowego rodzaju</translation>
    </message>
    <message>
        <source>it has arithmetic of an unusual kind</source>
        <translation>ma działania nietypowego rodzaju</translation>
    </message>
    <message>
        <source>it computes its own weights</source>
        <translation>oblicza własne wagi</translation>
    </message>
    <message>
        <source>it has the same weights again and again</source>
        <translation>ma wielokrotnie te same wagi</translation>
    </message>
    <message>
        <source>This network cannot be followed layer by layer ({what}).</source>
        <translation>Tej sieci nie można prześledzić warstwa po warstwie ({what}).</translation>
    </message>
    <message>
        <source>it does not end in ten answers</source>
        <translation>nie kończy się dziesięcioma odpowiedziami</translation>
    </message>
    <message>
        <source>it has more than {most} MB</source>
        <translation>ma ponad {most} MB</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>it computes more numbers than can be shown</source>
        <translation>oblicza więcej liczb, niż można pokazać</translation>
    </message>
    <message>
        <source>it is damaged or too large</source>
        <translation>jest uszkodzona lub za duża</translation>
    </message>
    <message>
        <source>it has layers of an unusual kind</source>
        <translation>ma warstwy nietypowego rodzaju</translation>
    </message>
    <message>
        <source>The image, 28 × 28 pixels</source>
        <translation>Obraz, 28 × 28 pikseli</translation>
    </message>
    <message numerus="yes">
        <source>{n} unit(s)</source>
        <translation>
            <numerusform>{n} jednostka</numerusform>
            <numerusform>{n} jednostki</numerusform>
            <numerusform>{n} jednostek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} feature map(s) of {size}</source>
        <translation>
            <numerusform>{n} mapa cech {size}</numerusform>
            <numerusform>{n} mapy cech {size}</numerusform>
            <numerusform>{n} map cech {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>MNIST test digits</source>
        <translation>cyfry testowe MNIST</translation>
    </message>
    <message>
        <source>test digits of its own data</source>
        <translation>cyfry testowe własnych danych</translation>
    </message>
    <message>
        <source>writers it never saw</source>
        <translation>autorzy, których nigdy nie widział</translation>
    </message>
    <message>
        <source>a hand&apos;s samples that it had not learned</source>
        <translation>próbki pisma, których się nie uczył</translation>
    </message>
    <message>
        <source>digits made to try it on</source>
        <translation>cyfry zrobione na próbę</translation>
    </message>
    <message>
        <source>Test digits of its own data</source>
        <translation>Cyfry testowe własnych danych</translation>
    </message>
    <message>
        <source>Writers it never saw</source>
        <translation>Autorzy, których nigdy nie widział</translation>
    </message>
    <message>
        <source>A hand&apos;s samples that it had not learned</source>
        <translation>Próbki pisma, których się nie uczył</translation>
    </message>
    <message>
        <source>Digits made to try it on</source>
        <translation>Cyfry zrobione na próbę</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>Model w użyciu</translation>
    </message>
    <message>
        <source>read right: {figures}</source>
        <translation>odczytane poprawnie: {figures}</translation>
    </message>
    <message>
        <source>It reads right: {figures}.</source>
        <translation>Odczytuje poprawnie: {figures}.</translation>
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
        <translation>{right} z {digits} ({what})</translation>
    </message>
    <message>
        <source>{share} ({what})</source>
        <translation>{share} ({what})</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nie zmierzono</translation>
    </message>
    <message>
        <source>{own} of its own</source>
        <translation>własne: {own}</translation>
    </message>
    <message>
        <source>convolutions of {filters}</source>
        <translation>sploty po {filters}</translation>
    </message>
    <message numerus="yes">
        <source>{n} weight(s)</source>
        <translation>
            <numerusform>{n} waga</numerusform>
            <numerusform>{n} wagi</numerusform>
            <numerusform>{n} wag</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>{share} of {digits} read right</source>
        <translation>{digits}: {share} poprawnie</translation>
    </message>
    <message>
        <source>its fields are not those of a card</source>
        <translation>pola nie są polami karty</translation>
    </message>
    <message>
        <source>its {name} is no short text</source>
        <translation>pole {name} nie jest krótkim tekstem</translation>
    </message>
    <message>
        <source>its {name} has no named values</source>
        <translation>pole {name} nie ma nazwanych wartości</translation>
    </message>
    <message>
        <source>its preprocessing_version is no whole number</source>
        <translation>pole preprocessing_version nie jest liczbą całkowitą</translation>
    </message>
    <message>
        <source>it has too many sums</source>
        <translation>ma za dużo sum kontrolnych</translation>
    </message>
    <message>
        <source>its sums are no SHA-256</source>
        <translation>sumy kontrolne nie są SHA-256</translation>
    </message>
    <message>
        <source>it has no figures for {part}</source>
        <translation>nie ma danych dla: {part}</translation>
    </message>
    <message>
        <source>its accuracy for {part} is no share</source>
        <translation>dokładność dla: {part} nie jest udziałem</translation>
    </message>
    <message>
        <source>its number of digits for {part} is no count</source>
        <translation>liczba cyfr dla: {part} nie jest liczebnością</translation>
    </message>
    <message>
        <source>its confusion for {part} is no table of numbers</source>
        <translation>pomyłki dla: {part} nie są tabelą liczb</translation>
    </message>
    <message>
        <source>The network that comes with digitpad</source>
        <translation>Sieć dołączona do digitpada</translation>
    </message>
    <message>
        <source>The model {name} comes from elsewhere and was not tried yet; open it with digitpad first.</source>
        <translation>Model {name} pochodzi z zewnątrz i nie był jeszcze wypróbowany; otwórz go najpierw w digitpadzie.</translation>
    </message>
    <message>
        <source>There is no model {name}; choose one of {list}.</source>
        <translation>Nie ma modelu {name}; wybierz jeden z: {list}.</translation>
    </message>
    <message>
        <source>its last hidden layer</source>
        <translation>jego ostatnia warstwa ukryta</translation>
    </message>
    <message>
        <source>the digit image itself</source>
        <translation>sam obraz cyfry</translation>
    </message>
    <message>
        <source>preprocessing {version}, not {other}</source>
        <translation>przetwarzanie wstępne {version}, a nie {other}</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>nie istnieje</translation>
    </message>
    <message>
        <source>it has no {file}</source>
        <translation>nie ma {file}</translation>
    </message>
    <message>
        <source>it has no {name}</source>
        <translation>nie ma {name}</translation>
    </message>
    <message>
        <source>it was made for another version of digitpad: {reason}</source>
        <translation>zrobiono dla innej wersji digitpada: {reason}</translation>
    </message>
    <message>
        <source>it has a {file} that cannot be read: {reason}</source>
        <translation>ma plik {file}, którego nie można odczytać: {reason}</translation>
    </message>
    <message>
        <source>it has a damaged {file}: it is no text</source>
        <translation>ma uszkodzony plik {file}: to nie tekst</translation>
    </message>
    <message>
        <source>it has a damaged {file}: {reason}</source>
        <translation>ma uszkodzony plik {file}: {reason}</translation>
    </message>
    <message>
        <source>it has a {name} that cannot be read: {reason}</source>
        <translation>ma plik {name}, którego nie można odczytać: {reason}</translation>
    </message>
    <message>
        <source>it has a {name} of more than {most} MB</source>
        <translation>ma plik {name} większy niż {most} MB</translation>
    </message>
    <message>
        <source>it has a damaged or changed {name}</source>
        <translation>ma uszkodzony lub zmieniony plik {name}</translation>
    </message>
    <message>
        <source>The bundled model cannot be used ({what}); install digitpad again.</source>
        <translation>Nie można użyć dołączonego modelu ({what}); zainstaluj digitpad ponownie.</translation>
    </message>
    <message>
        <source>The model {folder} cannot be used ({what}); use another one.</source>
        <translation>Nie można użyć modelu {folder} ({what}); użyj innego.</translation>
    </message>
    <message>
        <source>{file} cannot be read; remove it to use the bundled model.</source>
        <translation>Nie można odczytać {file}; usuń go, aby użyć dołączonego modelu.</translation>
    </message>
    <message>
        <source>{folder} is not among the models in {models}; move it there.</source>
        <translation>{folder} nie jest wśród modeli w {models}; przenieś go tam.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}; make room there.</source>
        <translation>Nie można zapisać {file}: {reason}; zrób tam miejsce.</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}; remove it to use the bundled model.</source>
        <translation>Nie można usunąć {file}: {reason}; usuń go, aby użyć dołączonego modelu.</translation>
    </message>
    <message>
        <source>not a digit?</source>
        <translation>nie cyfra?</translation>
    </message>
    <message>
        <source>There is too much ink for a number: it is read as one digit. Erase some, or undo.</source>
        <translation>Za dużo atramentu jak na liczbę: jest czytany jako jedna cyfra. Zetrzyj trochę albo cofnij.</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>minus</translation>
    </message>
    <message>
        <source>point</source>
        <translation>kropka</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>przecinek</translation>
    </message>
    <message>
        <source>{first} or {second}?</source>
        <translation>{first} czy {second}?</translation>
    </message>
    <message numerus="yes">
        <source>{answer}, {n} left out</source>
        <translation>
            <numerusform>{answer}, pominięto {n}</numerusform>
            <numerusform>{answer}, pominięto {n}</numerusform>
            <numerusform>{answer}, pominięto {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}: {signs}, {said}</source>
        <translation>{number}: {signs}, {said}</translation>
    </message>
    <message>
        <source>or {other}?</source>
        <translation>czy {other}?</translation>
    </message>
    <message>
        <source>{place} of {groups}: {said}</source>
        <translation>{place} z {groups}: {said}</translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s)</source>
        <translation>
            <numerusform>{n} cyfra</numerusform>
            <numerusform>{n} cyfry</numerusform>
            <numerusform>{n} cyfr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line(s)</source>
        <translation>
            <numerusform>{n} wiersz</numerusform>
            <numerusform>{n} wiersze</numerusform>
            <numerusform>{n} wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>&gt; {share}</source>
        <translation>&gt; {share}</translation>
    </message>
    <message>
        <source>over {share}</source>
        <translation>ponad {share}</translation>
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
        <translation>twoje pismo</translation>
    </message>
    <message>
        <source>drawn by rule</source>
        <translation>narysowane według reguł</translation>
    </message>
    <message>
        <source>the part at the top left</source>
        <translation>część u góry po lewej</translation>
    </message>
    <message>
        <source>the part at the top</source>
        <translation>część u góry</translation>
    </message>
    <message>
        <source>the part at the top right</source>
        <translation>część u góry po prawej</translation>
    </message>
    <message>
        <source>the part on the left</source>
        <translation>część po lewej</translation>
    </message>
    <message>
        <source>the part in the middle</source>
        <translation>część pośrodku</translation>
    </message>
    <message>
        <source>the part on the right</source>
        <translation>część po prawej</translation>
    </message>
    <message>
        <source>the part at the bottom left</source>
        <translation>część u dołu po lewej</translation>
    </message>
    <message>
        <source>the part at the bottom</source>
        <translation>część u dołu</translation>
    </message>
    <message>
        <source>the part at the bottom right</source>
        <translation>część u dołu po prawej</translation>
    </message>
    <message>
        <source>the upright stroke at the top left</source>
        <translation>pionowa kreska u góry po lewej</translation>
    </message>
    <message>
        <source>the upright stroke at the top</source>
        <translation>pionowa kreska u góry</translation>
    </message>
    <message>
        <source>the upright stroke at the top right</source>
        <translation>pionowa kreska u góry po prawej</translation>
    </message>
    <message>
        <source>the upright stroke on the left</source>
        <translation>pionowa kreska po lewej</translation>
    </message>
    <message>
        <source>the upright stroke in the middle</source>
        <translation>pionowa kreska pośrodku</translation>
    </message>
    <message>
        <source>the upright stroke on the right</source>
        <translation>pionowa kreska po prawej</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom left</source>
        <translation>pionowa kreska u dołu po lewej</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom</source>
        <translation>pionowa kreska u dołu</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom right</source>
        <translation>pionowa kreska u dołu po prawej</translation>
    </message>
    <message>
        <source>the level stroke at the top left</source>
        <translation>pozioma kreska u góry po lewej</translation>
    </message>
    <message>
        <source>the level stroke at the top</source>
        <translation>pozioma kreska u góry</translation>
    </message>
    <message>
        <source>the level stroke at the top right</source>
        <translation>pozioma kreska u góry po prawej</translation>
    </message>
    <message>
        <source>the level stroke on the left</source>
        <translation>pozioma kreska po lewej</translation>
    </message>
    <message>
        <source>the level stroke in the middle</source>
        <translation>pozioma kreska pośrodku</translation>
    </message>
    <message>
        <source>the level stroke on the right</source>
        <translation>pozioma kreska po prawej</translation>
    </message>
    <message>
        <source>the level stroke at the bottom left</source>
        <translation>pozioma kreska u dołu po lewej</translation>
    </message>
    <message>
        <source>the level stroke at the bottom</source>
        <translation>pozioma kreska u dołu</translation>
    </message>
    <message>
        <source>the level stroke at the bottom right</source>
        <translation>pozioma kreska u dołu po prawej</translation>
    </message>
    <message>
        <source>No part of the ink speaks for anything.</source>
        <translation>Żadna część atramentu za niczym nie przemawia.</translation>
    </message>
    <message>
        <source>Speaks for {digit}: {part}.</source>
        <translation>Za {digit} przemawia: {part}.</translation>
    </message>
    <message>
        <source>Speaks against {digit}: {part}.</source>
        <translation>Przeciw {digit} przemawia: {part}.</translation>
    </message>
    <message>
        <source>Speaks for {digit} rather than {other}: {part}.</source>
        <translation>Raczej za {digit} niż za {other} przemawia: {part}.</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>warstwy</translation>
    </message>
    <message>
        <source>convolutions</source>
        <translation>sploty</translation>
    </message>
    <message>
        <source>pen strokes</source>
        <translation>pociągnięcia pióra</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>skany</translation>
    </message>
    <message>
        <source>Spanish strokes</source>
        <translation>kreski hiszpańskie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Both have the same recipe.</source>
        <translation>Oba mają ten sam przepis.</translation>
    </message>
    <message>
        <source>{name}: {one} and {other}</source>
        <translation>{name}: {one} i {other}</translation>
    </message>
    <message>
        <source>What differs: {differences}.</source>
        <translation>Różnice: {differences}.</translation>
    </message>
    <message>
        <source>Of the same {digits} held-out digits the upper one reads {upper} right and the lower one {lower}; {upper_alone} only the upper one, {lower_alone} only the lower one.</source>
        <translation>Z tych samych {digits} odłożonych cyfr górny czyta poprawnie {upper}, a dolny {lower}; {upper_alone} tylko górny, {lower_alone} tylko dolny.</translation>
    </message>
    <message>
        <source>The difference is within chance ({p}).</source>
        <translation>Różnica mieści się w granicach przypadku ({p}).</translation>
    </message>
    <message>
        <source>The upper one reads better, and not by chance alone ({p}).</source>
        <translation>Górny czyta lepiej, i to nie tylko przypadkiem ({p}).</translation>
    </message>
    <message>
        <source>The lower one reads better, and not by chance alone ({p}).</source>
        <translation>Dolny czyta lepiej, i to nie tylko przypadkiem ({p}).</translation>
    </message>
    <message>
        <source>{without} did not keep what it answered to each digit, so the two cannot be tested against each other.</source>
        <translation>{without} nie zachował odpowiedzi na poszczególne cyfry, więc nie można ich porównać testem.</translation>
    </message>
    <message>
        <source>They were tried on different held-out digits, so the two cannot be tested against each other.</source>
        <translation>Wypróbowano je na różnych odłożonych cyfrach, więc nie można ich porównać testem.</translation>
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
            <numerusform>{n} trening: średnio {mean} odłożonych cyfr odczytanych poprawnie, odchylenie standardowe {deviation} p.p. (od {lowest} do {highest}).</numerusform>
            <numerusform>{n} treningi: średnio {mean} odłożonych cyfr odczytanych poprawnie, odchylenie standardowe {deviation} p.p. (od {lowest} do {highest}).</numerusform>
            <numerusform>{n} treningów: średnio {mean} odłożonych cyfr odczytanych poprawnie, odchylenie standardowe {deviation} p.p. (od {lowest} do {highest}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Report (*.html)</source>
        <translation>Raport (*.html)</translation>
    </message>
    <message>
        <source>Keras script (*.py)</source>
        <translation>Skrypt Keras (*.py)</translation>
    </message>
    <message>
        <source>Notebook (*.ipynb)</source>
        <translation>Notatnik (*.ipynb)</translation>
    </message>
    <message>
        <source>{path} cannot be written: a run is written up as .html (a report), .py (a Keras script) or .ipynb (a notebook); choose one of these.</source>
        <translation>Nie można zapisać {path}: trening opisuje się jako .html (raport), .py (skrypt Keras) lub .ipynb (notatnik); wybierz jeden z nich.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another folder.</source>
        <translation>Nie można zapisać {path} ({reason}); wybierz inny folder.</translation>
    </message>
    <message>
        <source>{folder} has no recipe that can be read; choose a run that was trained here.</source>
        <translation>{folder} nie ma przepisu, który można odczytać; wybierz trening przeprowadzony tutaj.</translation>
    </message>
    <message>
        <source>{parent} cannot be written to ({reason}); make room there.</source>
        <translation>Nie można zapisywać w {parent} ({reason}); zrób tam miejsce.</translation>
    </message>
    <message>
        <source>A training for {folder} is under way already; choose another folder.</source>
        <translation>Trening dla {folder} już trwa; wybierz inny folder.</translation>
    </message>
    <message>
        <source>{file} holds no answers to held-out digits; train the network again to have some.</source>
        <translation>{file} nie zawiera odpowiedzi na odłożone cyfry; wytrenuj sieć ponownie, aby je mieć.</translation>
    </message>
    <message>
        <source>{file} has answers that are no digits; train the network again to have some.</source>
        <translation>{file} ma odpowiedzi, które nie są cyframi; wytrenuj sieć ponownie, aby je mieć.</translation>
    </message>
    <message>
        <source>It diverges: its loss is no number any more. Choose a smaller learning rate.</source>
        <translation>Rozbiega się: strata nie jest już liczbą. Wybierz mniejszą szybkość uczenia.</translation>
    </message>
    <message>
        <source>It diverges: its loss rose from {loss} in epoch {epoch} to {now}. Choose a smaller learning rate.</source>
        <translation>Rozbiega się: strata wzrosła z {loss} w epoce {epoch} do {now}. Wybierz mniejszą szybkość uczenia.</translation>
    </message>
    <message>
        <source>It does not learn: after {epoch} epochs it reads {share} of the digits, hardly more than by guessing. Choose another learning rate.</source>
        <translation>Nie uczy się: po {epoch} epokach czyta {share} cyfr, ledwie więcej niż zgadując. Wybierz inną szybkość uczenia.</translation>
    </message>
    <message>
        <source>It learns by heart: since epoch {epoch} its loss falls on the digits that it learns from, and rises on those that it does not. Fewer epochs, more dropout or more varied digits help.</source>
        <translation>Uczy się na pamięć: od epoki {epoch} strata maleje na cyfrach, z których się uczy, a rośnie na pozostałych. Pomagają: mniej epok, większy dropout lub bardziej różnorodne cyfry.</translation>
    </message>
    <message numerus="yes">
        <source>{dead} of the {n} units of layer {number} have died: they answer 0 to every held-out digit that was tried. A smaller learning rate keeps more of them alive.</source>
        <translation>
            <numerusform>Obumarło {dead} z {n} jednostki warstwy {number}: odpowiada 0 na każdą wypróbowaną odłożoną cyfrę. Mniejsza szybkość uczenia utrzymuje więcej z nich przy życiu.</numerusform>
            <numerusform>Obumarło {dead} z {n} jednostek warstwy {number}: odpowiadają 0 na każdą wypróbowaną odłożoną cyfrę. Mniejsza szybkość uczenia utrzymuje więcej z nich przy życiu.</numerusform>
            <numerusform>Obumarło {dead} z {n} jednostek warstwy {number}: odpowiadają 0 na każdą wypróbowaną odłożoną cyfrę. Mniejsza szybkość uczenia utrzymuje więcej z nich przy życiu.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} did not keep how its network looked inside; train it again to see that.</source>
        <translation>{folder} nie zachował wnętrza swojej sieci; wytrenuj ją ponownie, aby je zobaczyć.</translation>
    </message>
    <message>
        <source>What {folder} kept of the inside of its network is damaged; train it again to see that.</source>
        <translation>To, co {folder} zachował z wnętrza sieci, jest uszkodzone; wytrenuj ją ponownie, aby je zobaczyć.</translation>
    </message>
    <message>
        <source>no inside of a network</source>
        <translation>to nie wnętrze sieci</translation>
    </message>
    <message>
        <source>A name has up to 60 letters, digits, spaces, dots and dashes, and begins with a letter or digit.</source>
        <translation>Nazwa ma do 60 liter, cyfr, spacji, kropek i łączników i zaczyna się od litery lub cyfry.</translation>
    </message>
    <message>
        <source>There is a model called {name} already; choose another name.</source>
        <translation>Jest już model o nazwie {name}; wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>{name} is in use; use another model, and then rename it.</source>
        <translation>{name} jest w użyciu; użyj innego modelu, a potem zmień nazwę.</translation>
    </message>
    <message>
        <source>{name} cannot be renamed ({reason}); close what has it open.</source>
        <translation>Nie można zmienić nazwy {name} ({reason}); zamknij program, w którym jest otwarty.</translation>
    </message>
    <message numerus="yes">
        <source>A note has at most {n} bytes; shorten it.</source>
        <translation>
            <numerusform>Notatka ma najwyżej {n} bajt; skróć ją.</numerusform>
            <numerusform>Notatka ma najwyżej {n} bajty; skróć ją.</numerusform>
            <numerusform>Notatka ma najwyżej {n} bajtów; skróć ją.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note cannot be kept in {folder} ({reason}); make room there.</source>
        <translation>Nie można zachować notatki w {folder} ({reason}); zrób tam miejsce.</translation>
    </message>
    <message>
        <source>{folder} is a file; choose a new folder.</source>
        <translation>{folder} jest plikiem; wybierz nowy folder.</translation>
    </message>
    <message>
        <source>{folder} holds other files than a run of digitpad; choose a new folder.</source>
        <translation>{folder} zawiera inne pliki niż pliki treningu digitpada; wybierz nowy folder.</translation>
    </message>
    <message>
        <source>The run cannot be written to {folder} ({reason}); make room or choose another folder.</source>
        <translation>Nie można zapisać treningu w {folder} ({reason}); zrób miejsce lub wybierz inny folder.</translation>
    </message>
    <message>
        <source>{parent} cannot be read ({reason}); check its permissions.</source>
        <translation>Nie można odczytać {parent} ({reason}); sprawdź uprawnienia.</translation>
    </message>
    <message>
        <source>The history of {folder} is missing or damaged; train it again to have one.</source>
        <translation>Brak historii {folder} lub jest uszkodzona; wytrenuj ponownie, aby ją mieć.</translation>
    </message>
    <message>
        <source>The steps of {folder} are damaged; delete {file}.</source>
        <translation>Kroki {folder} są uszkodzone; usuń {file}.</translation>
    </message>
    <message>
        <source>The history of {folder} has no epochs; train it again to have one.</source>
        <translation>Historia {folder} nie ma epok; wytrenuj ponownie, aby je mieć.</translation>
    </message>
    <message>
        <source>The confusion matrix of {folder} is missing or damaged; train it again to have one.</source>
        <translation>Brak macierzy pomyłek {folder} lub jest uszkodzona; wytrenuj ponownie, aby ją mieć.</translation>
    </message>
    <message>
        <source>no counts of ten digits</source>
        <translation>to nie liczebności dziesięciu cyfr</translation>
    </message>
    <message>
        <source>no epoch, or no share</source>
        <translation>to nie epoka albo nie udział</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>Nie można usunąć {folder} ({reason}); usuń ręcznie.</translation>
    </message>
    <message>
        <source>There is no run and no folder {named}; `digitpad runs` lists the runs.</source>
        <translation>Nie ma treningu ani folderu {named}; `digitpad runs` wymienia treningi.</translation>
    </message>
    <message>
        <source>{folder} does not say how its network is built ({error}); train on from another one.</source>
        <translation>{folder} nie mówi, jak zbudowana jest sieć ({error}); trenuj dalej inny model.</translation>
    </message>
    <message>
        <source>{folder} is of a network that is not trained here; train on from another one.</source>
        <translation>{folder} należy do sieci, której się tu nie trenuje; trenuj dalej inny model.</translation>
    </message>
    <message>
        <source>No unfinished training of {name} is kept beside {folder}; train it anew.</source>
        <translation>Obok {folder} nie zachowano niedokończonego treningu {name}; wytrenuj od nowa.</translation>
    </message>
    <message>
        <source>The unfinished training beside {folder} is of {name}, not of {other}; resume that.</source>
        <translation>Niedokończony trening obok {folder} należy do {name}, a nie do {other}; wznów tamten.</translation>
    </message>
    <message>
        <source>The unfinished training beside {folder} differs in its recipe ({list}); train it anew.</source>
        <translation>Niedokończony trening obok {folder} ma inny przepis ({list}); wytrenuj od nowa.</translation>
    </message>
    <message numerus="yes">
        <source>The unfinished training beside {folder} is planned for {n} epochs from its first step on; resume it with --epochs {n}, or leave that out.</source>
        <translation>
            <numerusform>Niedokończony trening obok {folder} od pierwszego kroku zaplanowano na {n} epokę; wznów go z --epochs {n} albo bez tej opcji.</numerusform>
            <numerusform>Niedokończony trening obok {folder} od pierwszego kroku zaplanowano na {n} epoki; wznów go z --epochs {n} albo bez tej opcji.</numerusform>
            <numerusform>Niedokończony trening obok {folder} od pierwszego kroku zaplanowano na {n} epok; wznów go z --epochs {n} albo bez tej opcji.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The unfinished training beside {folder} has learned {n} epochs already; choose {n} or more.</source>
        <translation>
            <numerusform>Niedokończony trening obok {folder} ma już za sobą {n} epokę; wybierz {n} lub więcej.</numerusform>
            <numerusform>Niedokończony trening obok {folder} ma już za sobą {n} epoki; wybierz {n} lub więcej.</numerusform>
            <numerusform>Niedokończony trening obok {folder} ma już za sobą {n} epok; wybierz {n} lub więcej.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training cannot be kept in {dir} ({reason}); make room and train again.</source>
        <translation>Nie można zachować treningu w {dir} ({reason}); zrób miejsce i trenuj ponownie.</translation>
    </message>
    <message>
        <source>There is no hand called {name}; add one first.</source>
        <translation>Nie ma pisma o nazwie {name}; najpierw je dodaj.</translation>
    </message>
    <message>
        <source>There is no hand called {name}; choose one of {hands}.</source>
        <translation>Nie ma pisma o nazwie {name}; wybierz jedno z: {hands}.</translation>
    </message>
    <message>
        <source>There are several hands; choose one of {hands}.</source>
        <translation>Jest kilka pism; wybierz jedno z: {hands}.</translation>
    </message>
    <message>
        <source>There are no samples yet; teach the pad, or collect some on the page Samples.</source>
        <translation>Nie ma jeszcze próbek; popraw odpowiedzi albo zbierz je na stronie Próbki.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} hands already; delete one first.</source>
        <translation>
            <numerusform>Jest już {n} pismo; najpierw je usuń.</numerusform>
            <numerusform>Są już {n} pisma; najpierw usuń jedno.</numerusform>
            <numerusform>Jest już {n} pism; najpierw usuń jedno.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hand {name} was deleted, maybe in another window; choose another one.</source>
        <translation>Pismo {name} usunięto, być może w innym oknie; wybierz inne.</translation>
    </message>
    <message>
        <source>A hand needs a name; type one.</source>
        <translation>Pismo potrzebuje nazwy; wpisz ją.</translation>
    </message>
    <message numerus="yes">
        <source>A hand&apos;s name has at most {n} characters; type a shorter one.</source>
        <translation>
            <numerusform>Nazwa pisma ma najwyżej {n} znak; wpisz krótszą.</numerusform>
            <numerusform>Nazwa pisma ma najwyżej {n} znaki; wpisz krótszą.</numerusform>
            <numerusform>Nazwa pisma ma najwyżej {n} znaków; wpisz krótszą.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a hand called {name} already; type another name.</source>
        <translation>Jest już pismo o nazwie {name}; wpisz inną nazwę.</translation>
    </message>
    <message>
        <source>the name has characters that cannot be written</source>
        <translation>nazwa ma znaki, których nie można zapisać</translation>
    </message>
    <message>
        <source>The hand {name} cannot be kept in {folder} ({why}); make room there.</source>
        <translation>Nie można zachować pisma {name} w {folder} ({why}); zrób tam miejsce.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) damaged, and renamed, as {aside}; the others are here.</source>
        <translation>
            <numerusform>{n} próbka pisma {hand} w {folder} jest uszkodzona; zmieniono jej nazwę na {aside}; pozostałe są tutaj.</numerusform>
            <numerusform>{n} próbki pisma {hand} w {folder} są uszkodzone; zmieniono ich nazwy, na przykład na {aside}; pozostałe są tutaj.</numerusform>
            <numerusform>{n} próbek pisma {hand} w {folder} jest uszkodzonych; zmieniono ich nazwy, na przykład na {aside}; pozostałe są tutaj.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) damaged, and left there, since it cannot be renamed; the others are here.</source>
        <translation>
            <numerusform>{n} próbka pisma {hand} w {folder} jest uszkodzona i tam zostaje, bo nie można zmienić jej nazwy; pozostałe są tutaj.</numerusform>
            <numerusform>{n} próbki pisma {hand} w {folder} są uszkodzone i tam zostają, bo nie można zmienić ich nazw; pozostałe są tutaj.</numerusform>
            <numerusform>{n} próbek pisma {hand} w {folder} jest uszkodzonych i tam zostaje, bo nie można zmienić ich nazw; pozostałe są tutaj.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) of a newer version of digitpad, and left there; update digitpad to use them.</source>
        <translation>
            <numerusform>{n} próbka pisma {hand} w {folder} pochodzi z nowszej wersji digitpada i tam zostaje; zaktualizuj digitpad, aby jej użyć.</numerusform>
            <numerusform>{n} próbki pisma {hand} w {folder} pochodzą z nowszej wersji digitpada i tam zostają; zaktualizuj digitpad, aby ich użyć.</numerusform>
            <numerusform>{n} próbek pisma {hand} w {folder} pochodzi z nowszej wersji digitpada i tam zostaje; zaktualizuj digitpad, aby ich użyć.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) not readable; see that you may read there.</source>
        <translation>
            <numerusform>Nie można odczytać {n} próbki pisma {hand} w {folder}; sprawdź, czy masz tam prawo odczytu.</numerusform>
            <numerusform>Nie można odczytać {n} próbek pisma {hand} w {folder}; sprawdź, czy masz tam prawo odczytu.</numerusform>
            <numerusform>Nie można odczytać {n} próbek pisma {hand} w {folder}; sprawdź, czy masz tam prawo odczytu.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>Nie można usunąć {file} ({reason}); usuń ręcznie.</translation>
    </message>
    <message numerus="yes">
        <source>The hand {name} has {n} samples and may have {most}; there is no room for {count} more, so delete some, or add another hand.</source>
        <translation>
            <numerusform>Pismo {name} ma {n} próbkę, a może mieć {most}; nie ma miejsca na kolejne {count}, więc usuń którąś albo dodaj inne pismo.</numerusform>
            <numerusform>Pismo {name} ma {n} próbki, a może mieć {most}; nie ma miejsca na kolejne {count}, więc usuń niektóre albo dodaj inne pismo.</numerusform>
            <numerusform>Pismo {name} ma {n} próbek, a może mieć {most}; nie ma miejsca na kolejne {count}, więc usuń niektóre albo dodaj inne pismo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} was deleted, so that nothing more can be learned there; choose another hand.</source>
        <translation>{folder} usunięto, więc niczego więcej nie można się tam nauczyć; wybierz inne pismo.</translation>
    </message>
    <message>
        <source>A sample cannot be kept in {folder} ({reason}); make room there, or see that you may write there.</source>
        <translation>Nie można zachować próbki w {folder} ({reason}); zrób tam miejsce albo sprawdź, czy masz tam prawo zapisu.</translation>
    </message>
    <message>
        <source>{path} holds no samples; name a file that does.</source>
        <translation>{path} nie zawiera próbek; podaj plik, który je ma.</translation>
    </message>
    <message>
        <source>{path} holds samples that are too large; use a part of it.</source>
        <translation>{path} zawiera zbyt duże próbki; użyj części.</translation>
    </message>
    <message>
        <source>{path} is damaged ({error}); get it anew.</source>
        <translation>{path} jest uszkodzony ({error}); pobierz go ponownie.</translation>
    </message>
    <message>
        <source>{name} in {path} says that it is a {label}; get the file anew.</source>
        <translation>{name} w {path} podaje, że to {label}; pobierz plik ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds {n} samples, and a hand may have {most}; use a part of it.</source>
        <translation>
            <numerusform>{path} zawiera {n} próbkę, a pismo może ich mieć {most}; użyj części.</numerusform>
            <numerusform>{path} zawiera {n} próbki, a pismo może ich mieć {most}; użyj części.</numerusform>
            <numerusform>{path} zawiera {n} próbek, a pismo może ich mieć {most}; użyj części.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in {path} is of a newer version of digitpad; update it.</source>
        <translation>{name} w {path} pochodzi z nowszej wersji digitpada; zaktualizuj go.</translation>
    </message>
    <message>
        <source>{name} in {path} is no sample; get the file anew.</source>
        <translation>{name} w {path} nie jest próbką; pobierz plik ponownie.</translation>
    </message>
    <message>
        <source>{path} does not say which digit its ink is; give each traceGroup an annotation of the type &quot;truth&quot;.</source>
        <translation>{path} nie mówi, jaką cyfrą jest jego atrament; daj każdemu traceGroup adnotację typu „truth”.</translation>
    </message>
    <message>
        <source>{path} says of its ink what is no digit ({label}); give each traceGroup an annotation of the type &quot;truth&quot;.</source>
        <translation>{path} opisuje swój atrament czymś, co nie jest cyfrą ({label}); daj każdemu traceGroup adnotację typu „truth”.</translation>
    </message>
    <message>
        <source>{path} is too large ({error}); use a part of it.</source>
        <translation>{path} jest za duży ({error}); użyj części.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); check the name.</source>
        <translation>Nie można odczytać {path} ({reason}); sprawdź nazwę.</translation>
    </message>
    <message>
        <source>{path} is no InkML ({error}); get the file anew.</source>
        <translation>{path} to nie InkML ({error}); pobierz plik ponownie.</translation>
    </message>
    <message>
        <source>{path} defines entities, which no ink needs; get the file anew.</source>
        <translation>{path} definiuje encje, których żaden atrament nie potrzebuje; pobierz plik ponownie.</translation>
    </message>
    <message>
        <source>A trace in {path} is not understood: {what}; get the file anew.</source>
        <translation>Ślad w {path} jest niezrozumiały: {what}; pobierz plik ponownie.</translation>
    </message>
    <message>
        <source>{path} has no suffix of a format; name it as {names}.</source>
        <translation>{path} nie ma rozszerzenia żadnego formatu; nazwij go jak {names}.</translation>
    </message>
    <message>
        <source>There are no samples to export; add some first.</source>
        <translation>Nie ma próbek do wyeksportowania; najpierw jakieś dodaj.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another place.</source>
        <translation>Nie można zapisać {path} ({reason}); wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>None of the samples has strokes; export them as a zip file or as npz.</source>
        <translation>Żadna z próbek nie ma kresek; wyeksportuj je jako plik zip lub npz.</translation>
    </message>
    <message numerus="yes">
        <source>The hand {name} has {n} samples, too few to be learned for good; collect {least} or more.</source>
        <translation>
            <numerusform>Pismo {name} ma {n} próbkę, za mało, by nauczyć się go na stałe; zbierz {least} lub więcej.</numerusform>
            <numerusform>Pismo {name} ma {n} próbki, za mało, by nauczyć się go na stałe; zbierz {least} lub więcej.</numerusform>
            <numerusform>Pismo {name} ma {n} próbek, za mało, by nauczyć się go na stałe; zbierz {least} lub więcej.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>Anulowano; niczego nie zachowano.</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Narysuj cyfrę</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Kartka</translation>
    </message>
    <message>
        <source>Draw a digit here with the mouse, a stylus, a finger, or the keys: the space bar puts the pen down and lifts it, the arrows move it.</source>
        <translation>Narysuj tu cyfrę myszą, rysikiem, palcem lub klawiszami: spacja opuszcza i podnosi pióro, strzałki je przesuwają.</translation>
    </message>
    <message>
        <source>&amp;Next number after a pause</source>
        <translation>&amp;Następna liczba po przerwie</translation>
    </message>
    <message>
        <source>Pause of &amp;{seconds} s</source>
        <translation>Przerwa &amp;{seconds} s</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>&amp;Pióro</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Gumka</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>&amp;Węższe</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Szersze</translation>
    </message>
    <message>
        <source>&amp;Only the stylus draws, not fingers</source>
        <translation>&amp;Rysuje tylko rysik, nie palce</translation>
    </message>
    <message>
        <source>&amp;Pressure widens the line</source>
        <translation>N&amp;acisk poszerza linię</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Grubość pióra</translation>
    </message>
    <message>
        <source>Pen width ([ and ])</source>
        <translation>Grubość pióra ([ i ])</translation>
    </message>
    <message>
        <source>{tool} ({key})</source>
        <translation>{tool} ({key})</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>&amp;Undo stroke</source>
        <translation>&amp;Cofnij kreskę</translation>
    </message>
    <message>
        <source>&amp;Redo stroke</source>
        <translation>&amp;Ponów kreskę</translation>
    </message>
    <message>
        <source>&amp;Undo erasing</source>
        <translation>&amp;Cofnij ścieranie</translation>
    </message>
    <message>
        <source>&amp;Redo erasing</source>
        <translation>&amp;Ponów ścieranie</translation>
    </message>
    <message>
        <source>&amp;Undo clearing</source>
        <translation>&amp;Cofnij wyczyszczenie</translation>
    </message>
    <message>
        <source>&amp;Redo clearing</source>
        <translation>&amp;Ponów wyczyszczenie</translation>
    </message>
    <message>
        <source>&amp;Undo opening the image</source>
        <translation>&amp;Cofnij otwarcie obrazu</translation>
    </message>
    <message>
        <source>&amp;Redo opening the image</source>
        <translation>&amp;Ponów otwarcie obrazu</translation>
    </message>
    <message>
        <source>&amp;Undo showing the digit</source>
        <translation>&amp;Cofnij pokazanie cyfry</translation>
    </message>
    <message>
        <source>&amp;Redo showing the digit</source>
        <translation>&amp;Ponów pokazanie cyfry</translation>
    </message>
    <message>
        <source>&amp;Undo bringing back</source>
        <translation>&amp;Cofnij przywrócenie</translation>
    </message>
    <message>
        <source>&amp;Redo bringing back</source>
        <translation>&amp;Ponów przywrócenie</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pełny ekran</translation>
    </message>
    <message>
        <source>Reveal (R)</source>
        <translation>Odsłoń (R)</translation>
    </message>
    <message>
        <source>Right (Y)</source>
        <translation>Dobrze (Y)</translation>
    </message>
    <message>
        <source>Wrong (X)</source>
        <translation>Źle (X)</translation>
    </message>
    <message>
        <source>Network: {right} of {asked} right</source>
        <translation>Sieć: {right} z {asked} dobrze</translation>
    </message>
    <message>
        <source>A drawing pad that recognises handwritten digits and numbers while they are drawn, shows what the network sees and why it answers so, and trains networks of your own.</source>
        <translation>Blok do rysowania, który rozpoznaje odręczne cyfry i liczby już podczas rysowania, pokazuje, co widzi sieć i dlaczego tak odpowiada, oraz trenuje własne sieci.</translation>
    </message>
    <message>
        <source>What reads your drawings</source>
        <translation>Co czyta twoje rysunki</translation>
    </message>
    <message>
        <source>There is no network in use.</source>
        <translation>Żadna sieć nie jest w użyciu.</translation>
    </message>
    <message>
        <source>About digitpad</source>
        <translation>O programie digitpad</translation>
    </message>
    <message>
        <source>&amp;Licences of its components…</source>
        <translation>&amp;Licencje składników…</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the MIT licence.</source>
        <translation>Wersja {version}. Wolne oprogramowanie na licencji MIT.</translation>
    </message>
    <message>
        <source>Draw a digit to follow it step by step</source>
        <translation>Narysuj cyfrę, aby prześledzić ją krok po kroku</translation>
    </message>
    <message>
        <source>There is no model; see the main window</source>
        <translation>Nie ma modelu; zobacz okno główne</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Jak to działa</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>Step {number}: {title}</source>
        <translation>Krok {number}: {title}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Tekst licencji</translation>
    </message>
    <message>
        <source>Components of the program</source>
        <translation>Składniki programu</translation>
    </message>
    <message>
        <source>{row} cannot be read ({reason}); install digitpad again.</source>
        <translation>Nie można odczytać {row} ({reason}); zainstaluj digitpad ponownie.</translation>
    </message>
    <message>
        <source>Draw with the keys</source>
        <translation>Rysowanie klawiszami</translation>
    </message>
    <message>
        <source>Space puts the pen down and lifts it</source>
        <translation>Spacja opuszcza i podnosi pióro</translation>
    </message>
    <message>
        <source>Arrows move it, with Shift in small steps</source>
        <translation>Strzałki je przesuwają, z Shiftem małymi krokami</translation>
    </message>
    <message>
        <source>Full screen, messages</source>
        <translation>Pełny ekran, komunikaty</translation>
    </message>
    <message>
        <source>Esc leaves it, and takes them away</source>
        <translation>Esc wyłącza pełny ekran i zamyka komunikaty</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Co to jest?</translation>
    </message>
    <message>
        <source>R reveals the answer; Y if it was right, X if it was wrong</source>
        <translation>R odsłania odpowiedź; Y, jeśli była dobra, X, jeśli zła</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt</source>
        <translation>Klawisze bez Ctrl i Alt</translation>
    </message>
    <message>
        <source>The menu View switches them off</source>
        <translation>Menu Widok je wyłącza</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Ścieranie</translation>
    </message>
    <message>
        <source>Right mouse button, eraser end of the stylus</source>
        <translation>Prawy przycisk myszy, gumka rysika</translation>
    </message>
    <message>
        <source>The menu View switches them on</source>
        <translation>Menu Widok je włącza</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.gif *.svg)</source>
        <translation>Obrazy (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.gif *.svg)</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>Animowany GIF (*.gif)</translation>
    </message>
    <message>
        <source>Animated PNG (*.png)</source>
        <translation>Animowany PNG (*.png)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Obraz PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Rysunek SVG (*.svg)</translation>
    </message>
    <message>
        <source>Open an image</source>
        <translation>Otwórz obraz</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Zapisz rysunek</translation>
    </message>
    <message>
        <source>Save an animation</source>
        <translation>Zapisz animację</translation>
    </message>
    <message>
        <source>&amp;Take the digit alone</source>
        <translation>&amp;Weź samą tę cyfrę</translation>
    </message>
    <message>
        <source>&amp;Save the drawing…</source>
        <translation>&amp;Zapisz rysunek…</translation>
    </message>
    <message>
        <source>&amp;Copy the drawing</source>
        <translation>&amp;Kopiuj rysunek</translation>
    </message>
    <message>
        <source>Save an &amp;animation…</source>
        <translation>Zapisz &amp;animację…</translation>
    </message>
    <message>
        <source>Replay the d&amp;rawing</source>
        <translation>O&amp;dtwórz rysunek</translation>
    </message>
    <message>
        <source>Copy the &amp;digit</source>
        <translation>Kopiuj &amp;cyfrę</translation>
    </message>
    <message>
        <source>Copy the digit &amp;image</source>
        <translation>Kopiuj obraz c&amp;yfry</translation>
    </message>
    <message>
        <source>&amp;Open an image…</source>
        <translation>&amp;Otwórz obraz…</translation>
    </message>
    <message>
        <source>&amp;Paste an image</source>
        <translation>&amp;Wklej obraz</translation>
    </message>
    <message>
        <source>The drawing was saved as {path}.</source>
        <translation>Rysunek zapisano jako {path}.</translation>
    </message>
    <message>
        <source>The pasted image</source>
        <translation>Wklejony obraz</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Otwieranie {name}…</translation>
    </message>
    <message>
        <source>Opening the pasted image…</source>
        <translation>Otwieranie wklejonego obrazu…</translation>
    </message>
    <message numerus="yes">
        <source>{n} more could not be opened either.</source>
        <translation>
            <numerusform>Nie udało się też otworzyć {n} innego.</numerusform>
            <numerusform>Nie udało się też otworzyć {n} innych.</numerusform>
            <numerusform>Nie udało się też otworzyć {n} innych.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard is empty; copy an image and paste again.</source>
        <translation>Schowek jest pusty; skopiuj obraz i wklej ponownie.</translation>
    </message>
    <message>
        <source>{address} is not on this computer; save the image and open it.</source>
        <translation>{address} nie jest na tym komputerze; zapisz obraz i otwórz go.</translation>
    </message>
    <message>
        <source>There is text, not an image; copy an image, or open a file that holds one.</source>
        <translation>To tekst, a nie obraz; skopiuj obraz albo otwórz plik, który go zawiera.</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since an animation is a GIF or a PNG; name it {stem}.gif.</source>
        <translation>Nie można zapisać {path}, bo animacja to GIF lub PNG; nazwij plik {stem}.gif.</translation>
    </message>
    <message>
        <source>{path} cannot be saved ({reason}); choose another folder.</source>
        <translation>Nie można zapisać {path} ({reason}); wybierz inny folder.</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since a drawing is a PNG or an SVG; name it {stem}.png.</source>
        <translation>Nie można zapisać {path}, bo rysunek to PNG lub SVG; nazwij go {stem}.png.</translation>
    </message>
    <message>
        <source>Reading the network…</source>
        <translation>Odczytywanie sieci…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Wstecz (Esc)</translation>
    </message>
    <message>
        <source>Click a layer to see it larger.</source>
        <translation>Kliknij warstwę, aby ją powiększyć.</translation>
    </message>
    <message>
        <source>These are its first layers.</source>
        <translation>Oto jej pierwsze warstwy.</translation>
    </message>
    <message>
        <source>{title}. Pixel {unit}: {output}</source>
        <translation>{title}. Piksel {unit}: {output}</translation>
    </message>
    <message>
        <source>{title}. Unit {unit}: {output}. Click a unit to see its sum.</source>
        <translation>{title}. Jednostka {unit}: {output}. Kliknij jednostkę, aby zobaczyć jej sumę.</translation>
    </message>
    <message>
        <source>{title}. Unit {unit}: {output}</source>
        <translation>{title}. Jednostka {unit}: {output}</translation>
    </message>
    <message>
        <source>The layers of the network</source>
        <translation>Warstwy sieci</translation>
    </message>
    <message>
        <source>Its weights: blue adds, orange takes away</source>
        <translation>Jej wagi: niebieski dodaje, pomarańczowy odejmuje</translation>
    </message>
    <message>
        <source>The digits that excite it most</source>
        <translation>Cyfry, które najbardziej ją pobudzają</translation>
    </message>
    <message>
        <source>Its sum for this drawing</source>
        <translation>Jej suma dla tego rysunku</translation>
    </message>
    <message>
        <source>It is no single sum: it is a filter that passes over all places of the image.</source>
        <translation>To nie jedna suma: to filtr, który przechodzi przez wszystkie miejsca obrazu.</translation>
    </message>
    <message>
        <source>all others {others}</source>
        <translation>wszystkie inne {others}</translation>
    </message>
    <message>
        <source>bias {bias}</source>
        <translation>bias {bias}</translation>
    </message>
    <message>
        <source>together {total}</source>
        <translation>razem {total}</translation>
    </message>
    <message>
        <source>after {activation}: {output}</source>
        <translation>po {activation}: {output}</translation>
    </message>
    <message>
        <source>{value} × {weight} = {product}, from pixel {at}</source>
        <translation>{value} × {weight} = {product}, z piksela {at}</translation>
    </message>
    <message>
        <source>{value} × {weight} = {product}, from unit {at}</source>
        <translation>{value} × {weight} = {product}, z jednostki {at}</translation>
    </message>
    <message>
        <source>The weights of the unit as a picture</source>
        <translation>Wagi jednostki jako obraz</translation>
    </message>
    <message>
        <source>The digits that excite the unit most</source>
        <translation>Cyfry, które najbardziej pobudzają jednostkę</translation>
    </message>
    <message>
        <source>A layer of this network gives answers that are no numbers; use another model.</source>
        <translation>Pewna warstwa tej sieci daje odpowiedzi, które nie są liczbami; użyj innego modelu.</translation>
    </message>
    <message>
        <source>&amp;Biases off</source>
        <translation>Bez &amp;biasów</translation>
    </message>
    <message>
        <source>Noise in the weights</source>
        <translation>Szum w wagach</translation>
    </message>
    <message>
        <source>Noise in the weights, up to twice their own spread</source>
        <translation>Szum w wagach, do dwukrotności ich własnego rozrzutu</translation>
    </message>
    <message>
        <source>Bits of each weight</source>
        <translation>Bity każdej wagi</translation>
    </message>
    <message>
        <source>all bits</source>
        <translation>wszystkie bity</translation>
    </message>
    <message numerus="yes">
        <source>{n} bit(s)</source>
        <translation>
            <numerusform>{n} bit</numerusform>
            <numerusform>{n} bity</numerusform>
            <numerusform>{n} bitów</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Silence</source>
        <translation>&amp;Ucisz</translation>
    </message>
    <message>
        <source>Pass over units with the button down to silence them</source>
        <translation>Przeciągaj po jednostkach z wciśniętym przyciskiem, aby je uciszyć</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>P&amp;rzywróć</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Szum</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>mierzenie…</translation>
    </message>
    <message numerus="yes">
        <source>reads {share} of {n} digit(s)</source>
        <translation>
            <numerusform>czyta {share} z {n} cyfry</numerusform>
            <numerusform>czyta {share} z {n} cyfr</numerusform>
            <numerusform>czyta {share} z {n} cyfr</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>This is an {digit}</source>
        <translation>To jest {digit}</translation>
    </message>
    <message>
        <source>This is a {digit}</source>
        <translation>To jest {digit}</translation>
    </message>
    <message>
        <source>This is an &amp;{digit}</source>
        <translation>To jest &amp;{digit}</translation>
    </message>
    <message>
        <source>This is a &amp;{digit}</source>
        <translation>To jest &amp;{digit}</translation>
    </message>
    <message>
        <source>Draw an {digit}</source>
        <translation>Narysuj {digit}</translation>
    </message>
    <message>
        <source>Draw a {digit}</source>
        <translation>Narysuj {digit}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>Jak w &amp;systemie</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasny</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Ciemny</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Motyw</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>The sentences of {language} cannot be read; install digitpad again.</source>
        <translation>Nie można odczytać zdań w języku {language}; zainstaluj digitpad ponownie.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lekcje</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Zakończ (Esc)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lekcja</translation>
    </message>
    <message>
        <source>What a pixel is</source>
        <translation>Co to jest piksel</translation>
    </message>
    <message>
        <source>Draw a 1 on the canvas, as you usually write it.</source>
        <translation>Narysuj na kartce 1, tak jak zwykle ją piszesz.</translation>
    </message>
    <message>
        <source>You drew a line. The program reads it as a 1, but it does not see your line: it sees a small image.</source>
        <translation>To jest linia. Program czyta ją jako 1, ale nie widzi linii: widzi mały obraz.</translation>
    </message>
    <message>
        <source>Press F2, or choose How it works in the Help menu, to see how your line becomes that image.</source>
        <translation>Naciśnij F2 albo wybierz „Jak to działa” w menu Pomoc, aby zobaczyć, jak linia staje się tym obrazem.</translation>
    </message>
    <message>
        <source>Your ink is cut out, made smaller and put into the middle of 28 × 28 little squares. Each is a pixel.</source>
        <translation>Atrament jest wycinany, zmniejszany i umieszczany pośrodku 28 × 28 kwadracików. Każdy z nich to piksel.</translation>
    </message>
    <message>
        <source>Close that window, and press F3 to look inside the network.</source>
        <translation>Zamknij to okno i naciśnij F3, aby zajrzeć do wnętrza sieci.</translation>
    </message>
    <message>
        <source>The image stands at the top. It is all that the network ever gets.</source>
        <translation>Obraz jest na samej górze. To wszystko, co sieć dostaje.</translation>
    </message>
    <message>
        <source>Click the image at the top of the pane to see it larger.</source>
        <translation>Kliknij obraz u góry panelu, aby go powiększyć.</translation>
    </message>
    <message>
        <source>There are 784 pixels. Each is nothing but a number: 0 where there is no ink, and 1 where it is darkest.</source>
        <translation>Są 784 piksele. Każdy to tylko liczba: 0 tam, gdzie nie ma atramentu, i 1 tam, gdzie jest najciemniejszy.</translation>
    </message>
    <message>
        <source>Move the pointer over the image until it is on a bright pixel, and read its number above.</source>
        <translation>Przesuwaj wskaźnik po obrazie, aż trafi na jasny piksel, i odczytaj nad nim jego liczbę.</translation>
    </message>
    <message>
        <source>That number is above 0.5, so there is ink. 784 such numbers are a digit to the network.</source>
        <translation>Ta liczba jest większa niż 0,5, więc jest tam atrament. Dla sieci cyfra to 784 takie liczby.</translation>
    </message>
    <message>
        <source>A unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Draw a 3 on the canvas.</source>
        <translation>Narysuj na kartce 3.</translation>
    </message>
    <message>
        <source>The network has read 784 numbers as a 3. The smallest part of it that does any reading is a unit.</source>
        <translation>Sieć odczytała 784 liczby jako 3. Najmniejsza jej część, która cokolwiek czyta, to jednostka.</translation>
    </message>
    <message>
        <source>Press F3 to look inside the network.</source>
        <translation>Naciśnij F3, aby zajrzeć do wnętrza sieci.</translation>
    </message>
    <message>
        <source>Every dot below the image is a unit. The brighter it is, the more your drawing excites it.</source>
        <translation>Każda kropka pod obrazem to jednostka. Im jaśniejsza, tym bardziej pobudza ją rysunek.</translation>
    </message>
    <message>
        <source>Click the first layer, just below the image.</source>
        <translation>Kliknij pierwszą warstwę, tuż pod obrazem.</translation>
    </message>
    <message>
        <source>Each of these units looks at the whole image, and each looks for something else.</source>
        <translation>Każda z tych jednostek patrzy na cały obraz i każda szuka czegoś innego.</translation>
    </message>
    <message>
        <source>Click a bright unit.</source>
        <translation>Kliknij jasną jednostkę.</translation>
    </message>
    <message>
        <source>The picture shows what it looks for: blue where it likes ink, orange where it does not. Below is its sum: each number it gets, times a weight, added up.</source>
        <translation>Obraz pokazuje, czego szuka: niebieski tam, gdzie lubi atrament, pomarańczowy tam, gdzie go nie lubi. Pod nim jest jej suma: każda liczba, którą dostaje, razy waga, a wszystko zsumowane.</translation>
    </message>
    <message>
        <source>Now draw another digit, and watch the sum of this unit while you draw.</source>
        <translation>Narysuj teraz inną cyfrę i obserwuj w trakcie sumę tej jednostki.</translation>
    </message>
    <message>
        <source>The weights stay the same; only the numbers change. A unit is a sum, and nothing more.</source>
        <translation>Wagi pozostają te same; zmieniają się tylko liczby. Jednostka to suma i nic więcej.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Warstwy</translation>
    </message>
    <message>
        <source>Draw a 7 on the canvas.</source>
        <translation>Narysuj na kartce 7.</translation>
    </message>
    <message>
        <source>No single unit could read that. The units work in layers, one after the other.</source>
        <translation>Żadna jednostka sama by tego nie odczytała. Jednostki pracują w warstwach, jedna po drugiej.</translation>
    </message>
    <message>
        <source>Look inside with F3, and click the last layer, at the bottom.</source>
        <translation>Zajrzyj do wnętrza klawiszem F3 i kliknij ostatnią warstwę, na samym dole.</translation>
    </message>
    <message>
        <source>There are ten units here, one for each digit. The brightest is the answer.</source>
        <translation>Jest tu dziesięć jednostek, po jednej na cyfrę. Najjaśniejsza jest odpowiedzią.</translation>
    </message>
    <message>
        <source>Press Esc in the pane, or Back, until you see the whole network again.</source>
        <translation>Naciskaj Esc w panelu albo Wstecz, aż znów zobaczysz całą sieć.</translation>
    </message>
    <message>
        <source>The lines show which units had the most to say. Each layer looks only at the one above it, never at your ink.</source>
        <translation>Linie pokazują, które jednostki miały najwięcej do powiedzenia. Każda warstwa patrzy tylko na tę nad nią, nigdy na atrament.</translation>
    </message>
    <message>
        <source>Click a layer in the middle, and switch its biases off.</source>
        <translation>Kliknij środkową warstwę i wyłącz jej biasy.</translation>
    </message>
    <message>
        <source>A bias is where a unit&apos;s sum begins. You have just broken the network a little; see how many digits it still reads.</source>
        <translation>Bias to wartość, od której zaczyna się suma jednostki. Sieć jest teraz trochę zepsuta; zobacz, ile cyfr jeszcze czyta.</translation>
    </message>
    <message>
        <source>Press Restore.</source>
        <translation>Naciśnij Przywróć.</translation>
    </message>
    <message>
        <source>All is as it was. What a layer passes on is all that the next one knows.</source>
        <translation>Wszystko jest jak przedtem. To, co warstwa przekazuje, jest wszystkim, co wie następna.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Uczenie się</translation>
    </message>
    <message>
        <source>Draw any digit on the canvas. You will watch a new network learn to read it.</source>
        <translation>Narysuj na kartce dowolną cyfrę. Zobaczysz, jak nowa sieć uczy się ją czytać.</translation>
    </message>
    <message>
        <source>Keep this drawing. The network that you are going to train has never seen it.</source>
        <translation>Zostaw ten rysunek. Sieć, którą zaraz wytrenujesz, nigdy go nie widziała.</translation>
    </message>
    <message>
        <source>Open the Train page with Ctrl+2.</source>
        <translation>Otwórz stronę Trenuj klawiszami Ctrl+2.</translation>
    </message>
    <message>
        <source>Here networks are made. A new one has random weights, and knows nothing.</source>
        <translation>Tutaj powstają sieci. Nowa ma losowe wagi i nic nie wie.</translation>
    </message>
    <message>
        <source>Choose Inside, the last of the four views.</source>
        <translation>Wybierz Wnętrze, ostatni z czterech widoków.</translation>
    </message>
    <message>
        <source>This is where you will see the weights change.</source>
        <translation>Tu zobaczysz, jak zmieniają się wagi.</translation>
    </message>
    <message>
        <source>Press Train, and wait until the first epoch is over.</source>
        <translation>Naciśnij Trenuj i poczekaj, aż skończy się pierwsza epoka.</translation>
    </message>
    <message>
        <source>In an epoch the network sees every training digit once. After each wrong answer, every weight moves a little, so that the answer would have been less wrong.</source>
        <translation>W jednej epoce sieć widzi każdą cyfrę treningową raz. Po każdej złej odpowiedzi każda waga trochę się przesuwa, tak aby odpowiedź była mniej zła.</translation>
    </message>
    <message>
        <source>Drag the slider all the way back, to before the first epoch.</source>
        <translation>Przeciągnij suwak na sam początek, przed pierwszą epokę.</translation>
    </message>
    <message>
        <source>This is how it began: noise. Drag it forward again, and see shapes come out of it, and your digit being read.</source>
        <translation>Tak się zaczęło: szum. Przeciągnij go znów do przodu i zobacz, jak wyłaniają się z niego kształty i jak zostaje odczytana twoja cyfra.</translation>
    </message>
    <message>
        <source>Learning by heart</source>
        <translation>Uczenie się na pamięć</translation>
    </message>
    <message>
        <source>A network is good if it reads digits that it has never seen. That is not the same as learning its lessons by heart.</source>
        <translation>Sieć jest dobra, jeśli czyta cyfry, których nigdy nie widziała. To nie to samo, co umieć lekcje na pamięć.</translation>
    </message>
    <message>
        <source>Choose the preset custom, so that you can set everything yourself.</source>
        <translation>Wybierz szablon custom, aby móc wszystko ustawić samodzielnie.</translation>
    </message>
    <message>
        <source>A large network has room to learn by heart. Give it 512 units, if you like.</source>
        <translation>Duża sieć ma miejsce, by uczyć się na pamięć. Jeśli chcesz, daj jej 512 jednostek.</translation>
    </message>
    <message>
        <source>Set Epochs to 10 or more.</source>
        <translation>Ustaw Epoki na 10 lub więcej.</translation>
    </message>
    <message>
        <source>The longer it learns the same digits, the better it knows just those.</source>
        <translation>Im dłużej uczy się tych samych cyfr, tym lepiej zna właśnie te.</translation>
    </message>
    <message>
        <source>Press Train.</source>
        <translation>Naciśnij Trenuj.</translation>
    </message>
    <message>
        <source>Some digits are held out: it never learns from them, so they show how well it really reads.</source>
        <translation>Część cyfr jest odłożona: sieć nigdy się z nich nie uczy, więc pokazują, jak dobrze naprawdę czyta.</translation>
    </message>
    <message>
        <source>Choose Curves, and watch the dashed line and the solid line of the loss.</source>
        <translation>Wybierz Krzywe i obserwuj przerywaną i ciągłą linię straty.</translation>
    </message>
    <message>
        <source>Dashed is for the digits it learns from, solid for those held out. When the dashed line falls and the solid one does not, it learns by heart.</source>
        <translation>Przerywana dotyczy cyfr, z których się uczy, ciągła odłożonych. Gdy przerywana opada, a ciągła nie, sieć uczy się na pamięć.</translation>
    </message>
    <message>
        <source>Why it errs</source>
        <translation>Dlaczego się myli</translation>
    </message>
    <message>
        <source>Draw a digit on the canvas.</source>
        <translation>Narysuj na kartce cyfrę.</translation>
    </message>
    <message>
        <source>The network has an answer. Whether it is right or wrong, there are reasons for it in your ink.</source>
        <translation>Sieć ma odpowiedź. Dobra czy zła, ma swoje powody w twoim atramencie.</translation>
    </message>
    <message>
        <source>Press W to see them.</source>
        <translation>Naciśnij W, aby je zobaczyć.</translation>
    </message>
    <message>
        <source>Blue ink speaks for the answer, orange ink against it.</source>
        <translation>Niebieski atrament przemawia za odpowiedzią, pomarańczowy przeciw niej.</translation>
    </message>
    <message>
        <source>Click another digit&apos;s bar to ask why it is not that one.</source>
        <translation>Kliknij pasek innej cyfry, aby zapytać, dlaczego to nie ona.</translation>
    </message>
    <message>
        <source>Now blue ink is what makes it the one and not the other.</source>
        <translation>Teraz niebieski jest ten atrament, który przemawia za pierwszą z tych cyfr, a nie za drugą.</translation>
    </message>
    <message>
        <source>Draw a digit that could be two: a 4 that is nearly a 9, or a 1 that is nearly a 7.</source>
        <translation>Narysuj cyfrę, którą można odczytać na dwa sposoby: 4, która jest prawie 9, albo 1, która jest prawie 7.</translation>
    </message>
    <message>
        <source>It hesitates, as a person would: it has seen both digits drawn like this, and gives both answers.</source>
        <translation>Waha się, jak wahałby się człowiek: widziała obie cyfry tak rysowane i podaje obie odpowiedzi.</translation>
    </message>
    <message>
        <source>Take the eraser with E, and rub out the ink that speaks for the wrong one.</source>
        <translation>Weź gumkę klawiszem E i zetrzyj atrament, który przemawia za złą.</translation>
    </message>
    <message>
        <source>A network errs where your digit looks like others it has learned. It has never seen your hand before.</source>
        <translation>Sieć myli się tam, gdzie cyfra przypomina inne, których się nauczyła. Twojego pisma nigdy wcześniej nie widziała.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Gotowe.</translation>
    </message>
    <message>
        <source>You have finished this lesson.</source>
        <translation>Lekcja ukończona.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Następna lekcja</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Krok {step} z {steps}</translation>
    </message>
    <message>
        <source>Pen down</source>
        <translation>Pióro opuszczone</translation>
    </message>
    <message>
        <source>Pen up</source>
        <translation>Pióro podniesione</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Use the bundled model</source>
        <translation>Użyj dołączonego modelu</translation>
    </message>
    <message>
        <source>The last drawings will appear here.</source>
        <translation>Tu pojawią się ostatnie rysunki.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>The last drawings. The arrow keys move between them, Enter brings one back.</source>
        <translation>Ostatnie rysunki. Strzałki przechodzą między nimi, Enter przywraca jeden.</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Przywróć</translation>
    </message>
    <message>
        <source>{answer}, drawn {time}</source>
        <translation>{answer}, narysowano {time}</translation>
    </message>
    <message>
        <source>No digit, drawn {time}</source>
        <translation>Brak cyfry, narysowano {time}</translation>
    </message>
    <message>
        <source>Bring back ({time})</source>
        <translation>Przywróć ({time})</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historia</translation>
    </message>
    <message>
        <source>&amp;Empty the history…</source>
        <translation>&amp;Opróżnij historię…</translation>
    </message>
    <message>
        <source>Empty the history</source>
        <translation>Opróżnij historię</translation>
    </message>
    <message>
        <source>Delete the drawings in the history?</source>
        <translation>Usunąć rysunki z historii?</translation>
    </message>
    <message>
        <source>They are deleted from disk at once, and cannot be brought back.</source>
        <translation>Zostaną od razu usunięte z dysku i nie będzie można ich przywrócić.</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Opróżnij</translation>
    </message>
    <message numerus="yes">
        <source>{n} drawing(s) (is|are) damaged in {path}, and kept in {aside}; the others are here.</source>
        <translation>
            <numerusform>{n} rysunek jest uszkodzony w {path} i zachowany w {aside}; pozostałe są tutaj.</numerusform>
            <numerusform>{n} rysunki są uszkodzone w {path} i zachowane w {aside}; pozostałe są tutaj.</numerusform>
            <numerusform>{n} rysunków jest uszkodzonych w {path} i zachowanych w {aside}; pozostałe są tutaj.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is damaged in part ({what}); it was copied to {aside}, and the rest is still used.</source>
        <translation>{path} jest częściowo uszkodzony ({what}); skopiowano go do {aside}, a reszta jest nadal używana.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Wyczyść</translation>
    </message>
    <message>
        <source>Empty the canvas (Delete)</source>
        <translation>Opróżnij kartkę (Delete)</translation>
    </message>
    <message>
        <source>Play answers as t&amp;ones</source>
        <translation>&amp;Odtwarzaj odpowiedzi jako dźwięki</translation>
    </message>
    <message>
        <source>Single-&amp;key shortcuts</source>
        <translation>S&amp;króty z jednego klawisza</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Dlaczego</translation>
    </message>
    <message>
        <source>Show what speaks for the answer, and what against it (W)</source>
        <translation>Pokaż, co przemawia za odpowiedzią, a co przeciw niej (W)</translation>
    </message>
    <message>
        <source>Look &amp;inside</source>
        <translation>Zajrzyj do &amp;wnętrza</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lekcje</translation>
    </message>
    <message>
        <source>&amp;Present: what is it?</source>
        <translation>P&amp;rezentuj: co to jest?</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <comment>menu</comment>
        <translation>&amp;Rysunek</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;How it works</source>
        <translation>&amp;Jak to działa</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Skróty klawiszowe</translation>
    </message>
    <message>
        <source>&amp;About digitpad</source>
        <translation>&amp;O programie digitpad</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>The export is run on 1,000 digits in its own runtime, and kept only if it reads them as the model does.</source>
        <translation>Eksport jest uruchamiany na 1000 cyfrach we własnym środowisku i zachowywany tylko wtedy, gdy czyta je tak jak model.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Eksportuj model</translation>
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
        <translation>folder</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>&amp;Wybierz miejsce…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Eksportuj do</translation>
    </message>
    <message>
        <source>New file:</source>
        <translation>Nowy plik:</translation>
    </message>
    <message>
        <source>New folder:</source>
        <translation>Nowy folder:</translation>
    </message>
    <message>
        <source>The model {folder} comes from elsewhere; it is being tried in a separate process…</source>
        <translation>Model {folder} pochodzi z zewnątrz; jest wypróbowywany w osobnym procesie…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Użyj tego modelu</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Uszkodzony</translation>
    </message>
    <message>
        <source>Learns a hand by</source>
        <translation>Uczy się pisma przez</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>W użyciu</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Model</translation>
    </message>
    <message>
        <source>&amp;Models and their cards…</source>
        <translation>&amp;Modele i ich karty…</translation>
    </message>
    <message>
        <source>&amp;Export the model in use…</source>
        <translation>&amp;Eksportuj używany model…</translation>
    </message>
    <message>
        <source>&amp;Import a network…</source>
        <translation>&amp;Importuj sieć…</translation>
    </message>
    <message>
        <source>Import a network</source>
        <translation>Importuj sieć</translation>
    </message>
    <message>
        <source>Networks ({networks});;All files (*)</source>
        <translation>Sieci ({networks});;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Another conversion is under way; wait until it is done.</source>
        <translation>Trwa inna konwersja; poczekaj, aż się skończy.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Draw</source>
        <comment>page</comment>
        <translation>Rysuj</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>page</comment>
        <translation>Trenuj</translation>
    </message>
    <message>
        <source>Samples</source>
        <comment>page</comment>
        <translation>Próbki</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <comment>page</comment>
        <translation>&amp;Rysuj</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <comment>page</comment>
        <translation>&amp;Trenuj</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>&amp;Próbki</translation>
    </message>
    <message>
        <source>A network is being trained. End the training and close digitpad?</source>
        <translation>Trwa trening sieci. Zakończyć trening i zamknąć digitpad?</translation>
    </message>
    <message>
        <source>Stop it first to keep its best epoch.</source>
        <translation>Najpierw go zatrzymaj, aby zachować najlepszą epokę.</translation>
    </message>
    <message>
        <source>&amp;End and close</source>
        <translation>&amp;Zakończ i zamknij</translation>
    </message>
    <message>
        <source>No digit yet</source>
        <translation>Jeszcze brak cyfry</translation>
    </message>
    <message>
        <source>Click a digit to see its probabilities.</source>
        <translation>Kliknij cyfrę, aby zobaczyć jej prawdopodobieństwa.</translation>
    </message>
    <message>
        <source>The answer will appear here.</source>
        <translation>Tu pojawi się odpowiedź.</translation>
    </message>
    <message>
        <source>Is this a digit: {share}</source>
        <translation>Czy to cyfra: {share}</translation>
    </message>
    <message>
        <source>Predicted digit: {text}</source>
        <translation>Odczytana cyfra: {text}</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Nie cyfra</translation>
    </message>
    <message>
        <source>Predicted number: {number}, {signs}</source>
        <translation>Odczytana liczba: {number}, {signs}</translation>
    </message>
    <message>
        <source>The answer is hidden</source>
        <translation>Odpowiedź jest zasłonięta</translation>
    </message>
    <message>
        <source>The digit image cannot be dragged ({reason}); copy it with the menu File instead.</source>
        <translation>Obrazu cyfry nie można przeciągnąć ({reason}); skopiuj go w menu Plik.</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Co widzi sieć</translation>
    </message>
    <message>
        <source>The drawing as an image of 28 by 28 pixels</source>
        <translation>Rysunek jako obraz 28 na 28 pikseli</translation>
    </message>
    <message>
        <source>What the network sees: your drawing as 28 × 28 pixels. Drag it out to keep it.</source>
        <translation>Co widzi sieć: rysunek jako 28 × 28 pikseli. Przeciągnij go na zewnątrz, aby go zachować.</translation>
    </message>
    <message>
        <source>Digits of the number</source>
        <translation>Cyfry liczby</translation>
    </message>
    <message>
        <source>&amp;Previous digit of the number</source>
        <translation>&amp;Poprzednia cyfra liczby</translation>
    </message>
    <message>
        <source>Ne&amp;xt digit of the number</source>
        <translation>&amp;Następna cyfra liczby</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Prawdopodobieństwa</translation>
    </message>
    <message>
        <source>Click the digit that you drew, and the pad learns it.</source>
        <translation>Kliknij narysowaną cyfrę, a program się jej nauczy.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Another name for {folder}:</source>
        <translation>Inna nazwa dla {folder}:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>A note on {folder}:</source>
        <translation>Notatka o {folder}:</translation>
    </message>
    <message>
        <source>Write {folder} up</source>
        <translation>Opisz {folder}</translation>
    </message>
    <message>
        <source>Curves of loss and accuracy</source>
        <translation>Krzywe straty i dokładności</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since curves are a PNG or a CSV; name it {stem}.png.</source>
        <translation>Nie można zapisać {path}, bo krzywe to PNG lub CSV; nazwij plik {stem}.png.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Strata</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Dokładność</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoka</translation>
    </message>
    <message>
        <source>Nothing to show yet: the curves grow with each epoch.</source>
        <translation>Jeszcze nie ma czego pokazać: krzywe rosną z każdą epoką.</translation>
    </message>
    <message>
        <source>{name}, epoch {epoch}: loss {loss}, held out {held_out_loss}; accuracy {accuracy}, held out {held_out_accuracy}</source>
        <translation>{name}, epoka {epoch}: strata {loss}, odłożone {held_out_loss}; dokładność {accuracy}, odłożone {held_out_accuracy}</translation>
    </message>
    <message>
        <source>Solid: held out. Dashed, dots: learned from.</source>
        <translation>Ciągła: odłożone. Przerywana, kropki: uczące.</translation>
    </message>
    <message>
        <source>Solid: how well it reads the held-out digits. Dashed, and dots within an epoch: those it learns from.</source>
        <translation>Ciągła: jak dobrze czyta odłożone cyfry. Przerywana i kropki w epoce: te, z których się uczy.</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Skala log</translation>
    </message>
    <message>
        <source>Show the loss on a logarithmic scale</source>
        <translation>Pokaż stratę w skali logarytmicznej</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Wygładzanie</translation>
    </message>
    <message>
        <source>Smoothing: how much the epochs before count</source>
        <translation>Wygładzanie: jak bardzo liczą się wcześniejsze epoki</translation>
    </message>
    <message>
        <source>Whole view</source>
        <translation>Cały widok</translation>
    </message>
    <message>
        <source>Show the whole curves again</source>
        <translation>Pokaż znów całe krzywe</translation>
    </message>
    <message>
        <source>Save the curves…</source>
        <translation>Zapisz krzywe…</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>Zapisz krzywe</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Macierz pomyłek</translation>
    </message>
    <message>
        <source>Rows: the digit; columns: the answer; last column: per cent of the digit read right. Click a cell to see its digits.</source>
        <translation>Wiersze: cyfra; kolumny: odpowiedź; ostatnia kolumna: procent danej cyfry odczytany poprawnie. Kliknij komórkę, aby zobaczyć jej cyfry.</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since a matrix is a PNG or a CSV; name it {stem}.png.</source>
        <translation>Nie można zapisać {path}, bo macierz to PNG lub CSV; nazwij plik {stem}.png.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cyfry</translation>
    </message>
    <message>
        <source>After each epoch: which held-out digits (rows) are read as which (columns).</source>
        <translation>Po każdej epoce: które odłożone cyfry (wiersze) są czytane jako które (kolumny).</translation>
    </message>
    <message>
        <source>Click a cell to see its digits, and a digit to see it in the pad.</source>
        <translation>Kliknij komórkę, aby zobaczyć jej cyfry, i cyfrę, aby zobaczyć ją na kartce.</translation>
    </message>
    <message>
        <source>Click a digit to see it in the pad</source>
        <translation>Kliknij cyfrę, aby zobaczyć ją na kartce</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Worst errors</source>
        <translation>Najgorsze błędy</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy the matrix, as an image and as a table</source>
        <translation>Kopiuj macierz, jako obraz i jako tabelę</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>Save the matrix as an image or as a table</source>
        <translation>Zapisz macierz jako obraz lub tabelę</translation>
    </message>
    <message>
        <source>Epoch {epoch}, which was kept</source>
        <translation>Epoka {epoch}, zachowana</translation>
    </message>
    <message>
        <source>Epoch {epoch}</source>
        <translation>Epoka {epoch}</translation>
    </message>
    <message>
        <source>{which}: {share} of the held-out digits read right</source>
        <translation>{which}: {share} odłożonych cyfr odczytanych poprawnie</translation>
    </message>
    <message>
        <source>Epoch {epoch}, which was kept: {share} of the held-out digits read right ({name})</source>
        <translation>Epoka {epoch}, zachowana: {share} odłożonych cyfr odczytanych poprawnie ({name})</translation>
    </message>
    <message>
        <source>Save the confusion matrix</source>
        <translation>Zapisz macierz pomyłek</translation>
    </message>
    <message>
        <source>The digits behind these counts were not kept.</source>
        <translation>Cyfr, które stoją za tymi liczebnościami, nie zachowano.</translation>
    </message>
    <message numerus="yes">
        <source>{n} error(s), the surest first</source>
        <translation>
            <numerusform>{n} błąd, najpewniejsze najpierw</numerusform>
            <numerusform>{n} błędy, najpewniejsze najpierw</numerusform>
            <numerusform>{n} błędów, najpewniejsze najpierw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {digit}s, read as {answer}</source>
        <translation>
            <numerusform>{n} × {digit} odczytane jako {answer}</numerusform>
            <numerusform>{n} × {digit} odczytane jako {answer}</numerusform>
            <numerusform>{n} × {digit} odczytane jako {answer}</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit} as {answer}</source>
        <translation>{digit} jako {answer}</translation>
    </message>
    <message>
        <source>Weights and outputs of the layers</source>
        <translation>Wagi i wyjścia warstw</translation>
    </message>
    <message numerus="yes">
        <source>Layer {number}: {n} unit(s), {dead} of them dead</source>
        <translation>
            <numerusform>Warstwa {number}: {n} jednostka, w tym martwe: {dead}</numerusform>
            <numerusform>Warstwa {number}: {n} jednostki, w tym martwe: {dead}</numerusform>
            <numerusform>Warstwa {number}: {n} jednostek, w tym martwe: {dead}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer {number}: {n} unit(s)</source>
        <translation>
            <numerusform>Warstwa {number}: {n} jednostka</numerusform>
            <numerusform>Warstwa {number}: {n} jednostki</numerusform>
            <numerusform>Warstwa {number}: {n} jednostek</numerusform>
        </translation>
    </message>
    <message>
        <source>this training</source>
        <translation>ten trening</translation>
    </message>
    <message>
        <source>Press Train, and watch the network learn: its weights grow out of noise, epoch by epoch. Choose an earlier training above to see how it went.</source>
        <translation>Naciśnij Trenuj i patrz, jak sieć się uczy: jej wagi wyłaniają się z szumu, epoka po epoce. Wybierz powyżej wcześniejszy trening, aby zobaczyć, jak przebiegał.</translation>
    </message>
    <message>
        <source>Draw a digit before you press Train, and see here how each epoch reads it.</source>
        <translation>Narysuj cyfrę, zanim naciśniesz Trenuj, i zobacz tu, jak czyta ją każda epoka.</translation>
    </message>
    <message>
        <source>The first layer of this network does not look at pixels, so its weights are no pictures.</source>
        <translation>Pierwsza warstwa tej sieci nie patrzy na piksele, więc jej wagi nie są obrazami.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Trening</translation>
    </message>
    <message>
        <source>Weights of the first units: blue adds, orange takes away</source>
        <translation>Wagi pierwszych jednostek: niebieski dodaje, pomarańczowy odejmuje</translation>
    </message>
    <message>
        <source>Your drawing, as each epoch reads it</source>
        <translation>Twój rysunek, tak jak czyta go każda epoka</translation>
    </message>
    <message>
        <source>Weights of each layer on the left, outputs for 1,000 held-out digits on the right</source>
        <translation>Po lewej wagi każdej warstwy, po prawej wyjścia dla 1000 odłożonych cyfr</translation>
    </message>
    <message>
        <source>The epochs: drag back to see how it began</source>
        <translation>Epoki: przeciągnij wstecz, aby zobaczyć początek</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>Twój rysunek</translation>
    </message>
    <message>
        <source>Before the first epoch</source>
        <translation>Przed pierwszą epoką</translation>
    </message>
    <message>
        <source>After epoch {epoch}</source>
        <translation>Po epoce {epoch}</translation>
    </message>
    <message>
        <source>After epoch {epoch}; {missing} was not kept</source>
        <translation>Po epoce {epoch}; epoki {missing} nie zachowano</translation>
    </message>
    <message>
        <source>After epoch {epoch}; {first} to {last} were not kept</source>
        <translation>Po epoce {epoch}; epok od {first} do {last} nie zachowano</translation>
    </message>
    <message>
        <source>before: {read}</source>
        <translation>przedtem: {read}</translation>
    </message>
    <message>
        <source>epoch {epoch}: {read}</source>
        <translation>epoka {epoch}: {read}</translation>
    </message>
    <message>
        <source>The weights of the first units as pictures</source>
        <translation>Wagi pierwszych jednostek jako obrazy</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoki</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Partia</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optymalizator</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Szybkość uczenia</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Ziarno</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Models and runs</source>
        <translation>Modele i treningi</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Zaimportowano</translation>
    </message>
    <message>
        <source>Trained on from {name}</source>
        <translation>Trenowano dalej od {name}</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Użyj tego modelu</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Trenuj dalej</translation>
    </message>
    <message>
        <source>Train this network on, from its weights, with the recipe on the left</source>
        <translation>Trenuj tę sieć dalej, od jej wag, według przepisu po lewej</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Write this network for Keras, LiteRT, ONNX, TensorFlow.js or a web page</source>
        <translation>Zapisz tę sieć dla Keras, LiteRT, ONNX, TensorFlow.js lub jako stronę WWW</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Open in TensorBoard</source>
        <translation>Otwórz w TensorBoard</translation>
    </message>
    <message>
        <source>Curves, weights and errors of all runs, in the browser</source>
        <translation>Krzywe, wagi i błędy wszystkich treningów, w przeglądarce</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zatrzymano.</translation>
    </message>
    <message>
        <source>Stopped early, since no further epoch was better.</source>
        <translation>Zakończono wcześniej, bo żadna kolejna epoka nie była lepsza.</translation>
    </message>
    <message>
        <source>The training diverged in epoch {epoch}; a smaller learning rate may help.</source>
        <translation>Trening rozbiegł się w epoce {epoch}; może pomóc mniejsza szybkość uczenia.</translation>
    </message>
    <message numerus="yes">
        <source>The best of {n} epoch(s) was number {best}.</source>
        <translation>
            <numerusform>Najlepsza z {n} epoki ma numer {best}.</numerusform>
            <numerusform>Najlepsza z {n} epok ma numer {best}.</numerusform>
            <numerusform>Najlepsza z {n} epok ma numer {best}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notatka…</translation>
    </message>
    <message>
        <source>Write up…</source>
        <translation>Opisz…</translation>
    </message>
    <message>
        <source>Save a report of this run, or a Keras script or notebook that trains its network</source>
        <translation>Zapisz raport z tego treningu albo skrypt lub notatnik Keras, który trenuje jego sieć</translation>
    </message>
    <message>
        <source>Its folder {folder} is gone; train it again.</source>
        <translation>Jego folder {folder} zniknął; wytrenuj ponownie.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete {names} from disk? This cannot be undone.</source>
        <translation>Usunąć {names} z dysku? Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>{name} cannot be saved ({reason}); choose another folder.</source>
        <translation>Nie można zapisać {name} ({reason}); wybierz inny folder.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>TensorBoard is not installed, and the packaged digitpad does not include it; install digitpad as a Python package: pip install &apos;digitpad[train]&apos;.</source>
        <translation>TensorBoard nie jest zainstalowany, a spakowany digitpad go nie zawiera; zainstaluj digitpad jako pakiet Pythona: pip install &apos;digitpad[train]&apos;.</translation>
    </message>
    <message>
        <source>TensorBoard ended before it was ready; reinstall it: pip install --force-reinstall tensorboard.</source>
        <translation>TensorBoard zakończył się, zanim był gotowy; zainstaluj go ponownie: pip install --force-reinstall tensorboard.</translation>
    </message>
    <message>
        <source>Starting TensorBoard…</source>
        <translation>Uruchamianie TensorBoard…</translation>
    </message>
    <message>
        <source>TensorBoard is open in the browser: {address}</source>
        <translation>TensorBoard jest otwarty w przeglądarce: {address}</translation>
    </message>
    <message>
        <source>TensorBoard is running; open {address} in a browser.</source>
        <translation>TensorBoard działa; otwórz {address} w przeglądarce.</translation>
    </message>
    <message>
        <source>What was remembered</source>
        <translation>Co zostało zapamiętane</translation>
    </message>
    <message>
        <source>your {digit} here looks like your {other} ({day})</source>
        <translation>twoja cyfra {digit} tutaj wygląda jak twoja cyfra {other} ({day})</translation>
    </message>
    <message>
        <source>as your {digit} ({day})</source>
        <translation>jak twoja cyfra {digit} ({day})</translation>
    </message>
    <message numerus="yes">
        <source>{learned} of {n} digit(s) (was|were) learned.</source>
        <translation>
            <numerusform>Nauczono się {learned} z {n} cyfry.</numerusform>
            <numerusform>Nauczono się {learned} z {n} cyfr.</numerusform>
            <numerusform>Nauczono się {learned} z {n} cyfr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once more: {wanted} ({place} of {count}).</source>
        <translation>Jeszcze raz: {wanted} ({place} z {count}).</translation>
    </message>
    <message>
        <source>This {digit} looks like your {other} ({day}), so it is held back.</source>
        <translation>Ta cyfra {digit} przypomina twoją cyfrę {other} ({day}), więc zostaje wstrzymana.</translation>
    </message>
    <message>
        <source>{wanted} ({place} of {count}). It is learned when the pen has rested, or with Enter.</source>
        <translation>{wanted} ({place} z {count}). Program uczy się jej, gdy pióro odpocznie, albo po naciśnięciu Enter.</translation>
    </message>
    <message>
        <source>Images with strokes (*.zip)</source>
        <translation>Obrazy z kreskami (*.zip)</translation>
    </message>
    <message>
        <source>Arrays as MNIST&apos;s (*.npz)</source>
        <translation>Tablice jak w MNIST (*.npz)</translation>
    </message>
    <message>
        <source>It was cancelled, and nothing was changed.</source>
        <translation>Anulowano; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>Importuj próbki</translation>
    </message>
    <message>
        <source>Export the samples</source>
        <translation>Eksportuj próbki</translation>
    </message>
    <message>
        <source>{path} is being read…</source>
        <translation>Odczytywanie {path}…</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) in {path}.</source>
        <translation>
            <numerusform>W {path} jest {n} próbka.</numerusform>
            <numerusform>W {path} są {n} próbki.</numerusform>
            <numerusform>W {path} jest {n} próbek.</numerusform>
        </translation>
    </message>
    <message>
        <source>The samples are being written…</source>
        <translation>Trwa zapisywanie próbek…</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} sample(s) of {file} to a hand?</source>
        <translation>
            <numerusform>Dodać {n} próbkę z {file} do pisma?</numerusform>
            <numerusform>Dodać {n} próbki z {file} do pisma?</numerusform>
            <numerusform>Dodać {n} próbek z {file} do pisma?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {n} sample(s) of {file} to the hand {hand}?</source>
        <translation>
            <numerusform>Dodać {n} próbkę z {file} do pisma {hand}?</numerusform>
            <numerusform>Dodać {n} próbki z {file} do pisma {hand}?</numerusform>
            <numerusform>Dodać {n} próbek z {file} do pisma {hand}?</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {digit}</source>
        <translation>{count} × {digit}</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>The samples are being added…</source>
        <translation>Dodawanie próbek…</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (was|were) added.</source>
        <translation>
            <numerusform>Dodano {n} próbkę.</numerusform>
            <numerusform>Dodano {n} próbki.</numerusform>
            <numerusform>Dodano {n} próbek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples are being read or written already; wait until that is done.</source>
        <translation>Próbki są już odczytywane lub zapisywane; poczekaj, aż to się skończy.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} sample(s) are being added…</source>
        <translation>
            <numerusform>Dodawanie: {done} z {n} próbki…</numerusform>
            <numerusform>Dodawanie: {done} z {n} próbek…</numerusform>
            <numerusform>Dodawanie: {done} z {n} próbek…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Nobody&apos;s, as shipped</source>
        <translation>&amp;Niczyje, fabryczne</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>&amp;Pismo</translation>
    </message>
    <message>
        <source>Ne&amp;xt hand</source>
        <translation>Następne pis&amp;mo</translation>
    </message>
    <message>
        <source>&amp;Rename this hand…</source>
        <translation>&amp;Zmień nazwę tego pisma…</translation>
    </message>
    <message>
        <source>&amp;Delete this hand…</source>
        <translation>&amp;Usuń to pismo…</translation>
    </message>
    <message>
        <source>&amp;Add a hand…</source>
        <translation>&amp;Dodaj pismo…</translation>
    </message>
    <message>
        <source>The hand in use is {name}.</source>
        <translation>Używane pismo: {name}.</translation>
    </message>
    <message>
        <source>The hand in use is nobody&apos;s.</source>
        <translation>Nie jest używane niczyje pismo.</translation>
    </message>
    <message>
        <source>Add a hand</source>
        <translation>Dodaj pismo</translation>
    </message>
    <message>
        <source>Whose hand is it?</source>
        <translation>Czyje to pismo?</translation>
    </message>
    <message>
        <source>Rename the hand</source>
        <translation>Zmień nazwę pisma</translation>
    </message>
    <message>
        <source>What is it called from now on?</source>
        <translation>Jak ma się odtąd nazywać?</translation>
    </message>
    <message>
        <source>Delete the hand</source>
        <translation>Usuń pismo</translation>
    </message>
    <message>
        <source>Delete the hand {name} and all that it has taught?</source>
        <translation>Usunąć pismo {name} i wszystko, czego nauczyło?</translation>
    </message>
    <message>
        <source>Its samples are deleted from disk at once, and cannot be brought back.</source>
        <translation>Jego próbki zostaną od razu usunięte z dysku i nie będzie można ich przywrócić.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>The hand {name} was deleted, with all that it had taught.</source>
        <translation>Usunięto pismo {name} ze wszystkim, czego nauczyło.</translation>
    </message>
    <message>
        <source>My hand</source>
        <translation>Moje pismo</translation>
    </message>
    <message>
        <source>Nobody&apos;s hand is in use, which learns nothing; choose yours in the menu Model, Hand.</source>
        <translation>Nie jest używane niczyje pismo, więc program niczego się nie uczy; wybierz swoje w menu Model, Pismo.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Próbki</translation>
    </message>
    <message>
        <source>The digits 0 to 9 label what is selected, Delete deletes it, Enter shows it.</source>
        <translation>Cyfry od 0 do 9 nadają etykietę zaznaczonym próbkom, Delete je usuwa, Enter pokazuje.</translation>
    </message>
    <message>
        <source>&amp;Show in the pad</source>
        <translation>&amp;Pokaż na kartce</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Nothing has been taught yet. Draw a digit and press the digit that it is, or collect some here.</source>
        <translation>Niczego jeszcze nie nauczono. Narysuj cyfrę i naciśnij tę cyfrę albo zbierz tu kilka.</translation>
    </message>
    <message>
        <source>No digit here is like that.</source>
        <translation>Żadna cyfra tutaj taka nie jest.</translation>
    </message>
    <message>
        <source>Any digit</source>
        <translation>Każda cyfra</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Każda osoba</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Read wrong</source>
        <translation>Odczytane źle</translation>
    </message>
    <message>
        <source>Read unsurely</source>
        <translation>Odczytane niepewnie</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Potwierdzone</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Wstrzymane</translation>
    </message>
    <message>
        <source>Learn for good…</source>
        <translation>Naucz się na stałe…</translation>
    </message>
    <message>
        <source>Train the network in use on with these samples, so that other programs read you too</source>
        <translation>Trenuj używaną sieć dalej na tych próbkach, aby czytały cię też inne programy</translation>
    </message>
    <message>
        <source>What to look through</source>
        <translation>Co przeglądać</translation>
    </message>
    <message>
        <source>Of which person</source>
        <translation>Której osoby</translation>
    </message>
    <message>
        <source>Which samples</source>
        <translation>Które próbki</translation>
    </message>
    <message>
        <source>Of which digit</source>
        <translation>Której cyfry</translation>
    </message>
    <message>
        <source>Most &amp;doubtful first</source>
        <translation>Najbardziej &amp;wątpliwe najpierw</translation>
    </message>
    <message>
        <source>The hand {name}</source>
        <translation>Pismo {name}</translation>
    </message>
    <message>
        <source>Nobody&apos;s hand is in use.</source>
        <translation>Nie jest używane niczyje pismo.</translation>
    </message>
    <message>
        <source>The digits are being read…</source>
        <translation>Odczytywanie cyfr…</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Jeszcze nic tu nie ma.</translation>
    </message>
    <message>
        <source>Person {writer}</source>
        <translation>Osoba {writer}</translation>
    </message>
    <message numerus="yes">
        <source>From {n} samples on, how well this hand is read is shown here.</source>
        <translation>
            <numerusform>Od {n} próbki widać tutaj, jak dobrze to pismo jest czytane.</numerusform>
            <numerusform>Od {n} próbek widać tutaj, jak dobrze to pismo jest czytane.</numerusform>
            <numerusform>Od {n} próbek widać tutaj, jak dobrze to pismo jest czytane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) that no training has learned, each read as if it were new: {alone} right by the network alone, {taught} with what the others have taught (95&#xa0;%: {low} to {high}).</source>
        <translation>
            <numerusform>{n} próbka, której żaden trening się nie uczył, odczytana jak nowa: {alone} poprawnie przez samą sieć, {taught} z tym, czego nauczyły inne (95%: od {low} do {high}).</numerusform>
            <numerusform>{n} próbki, których żaden trening się nie uczył, każda odczytana jak nowa: {alone} poprawnie przez samą sieć, {taught} z tym, czego nauczyły inne (95%: od {low} do {high}).</numerusform>
            <numerusform>{n} próbek, których żaden trening się nie uczył, każda odczytana jak nowa: {alone} poprawnie przez samą sieć, {taught} z tym, czego nauczyły inne (95%: od {low} do {high}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s), each read as if it were new: {alone} right by the network alone, {taught} with what the others have taught (95&#xa0;%: {low} to {high}).</source>
        <translation>
            <numerusform>{n} próbka, odczytana jak nowa: {alone} poprawnie przez samą sieć, {taught} z tym, czego nauczyły inne (95%: od {low} do {high}).</numerusform>
            <numerusform>{n} próbki, każda odczytana jak nowa: {alone} poprawnie przez samą sieć, {taught} z tym, czego nauczyły inne (95%: od {low} do {high}).</numerusform>
            <numerusform>{n} próbek, każda odczytana jak nowa: {alone} poprawnie przez samą sieć, {taught} z tym, czego nauczyły inne (95%: od {low} do {high}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Collect…</source>
        <translation>Zbierz…</translation>
    </message>
    <message>
        <source>This data set stays as it is ({name}); your samples and the history can change.</source>
        <translation>Ten zbiór danych pozostaje bez zmian ({name}); zmieniać można swoje próbki i historię.</translation>
    </message>
    <message numerus="yes">
        <source>The last {n} drawing(s), with what the network in use alone makes of them.</source>
        <translation>
            <numerusform>Ostatni rysunek z tym, jak odczytuje go sama używana sieć.</numerusform>
            <numerusform>Ostatnie {n} rysunki z tym, jak odczytuje je sama używana sieć.</numerusform>
            <numerusform>Ostatnich {n} rysunków z tym, jak odczytuje je sama używana sieć.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), which the network in use has yet to read.</source>
        <translation>
            <numerusform>{n} cyfra, której używana sieć jeszcze nie odczytała.</numerusform>
            <numerusform>{n} cyfry, których używana sieć jeszcze nie odczytała.</numerusform>
            <numerusform>{n} cyfr, których używana sieć jeszcze nie odczytała.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), of which the network in use has read {read}, {right} of them right.</source>
        <translation>
            <numerusform>{n} cyfra; używana sieć odczytała {read}, w tym poprawnie {right}.</numerusform>
            <numerusform>{n} cyfry; używana sieć odczytała {read}, w tym poprawnie {right}.</numerusform>
            <numerusform>{n} cyfr; używana sieć odczytała {read}, w tym poprawnie {right}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), of which the network in use reads {right} right; it may have learned from them.</source>
        <translation>
            <numerusform>{n} cyfra; używana sieć czyta poprawnie {right}; mogła się z niej uczyć.</numerusform>
            <numerusform>{n} cyfry; używana sieć czyta poprawnie {right}; mogła się z nich uczyć.</numerusform>
            <numerusform>{n} cyfr; używana sieć czyta poprawnie {right}; mogła się z nich uczyć.</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit}, held back</source>
        <translation>{digit}, wstrzymana</translation>
    </message>
    <message>
        <source>{label}, read as {answer}</source>
        <translation>{label}, odczytana jako {answer}</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>Moje próbki</translation>
    </message>
    <message>
        <source>There is no digit to learn; draw one first, then say which it is.</source>
        <translation>Nie ma cyfry do nauczenia; najpierw ją narysuj, a potem powiedz, która to.</translation>
    </message>
    <message>
        <source>Lift the pen first, then say which digit it is.</source>
        <translation>Najpierw podnieś pióro, a potem powiedz, która to cyfra.</translation>
    </message>
    <message>
        <source>There is no answer to confirm; press the digit that you drew, 0 to 9.</source>
        <translation>Nie ma odpowiedzi do potwierdzenia; naciśnij narysowaną cyfrę, od 0 do 9.</translation>
    </message>
    <message>
        <source>&amp;This is a</source>
        <translation>&amp;To jest</translation>
    </message>
    <message>
        <source>Co&amp;nfirm the answer</source>
        <translation>P&amp;otwierdź odpowiedź</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) now labelled {digit}.</source>
        <translation>
            <numerusform>{n} próbka ma teraz etykietę {digit}.</numerusform>
            <numerusform>{n} próbki mają teraz etykietę {digit}.</numerusform>
            <numerusform>{n} próbek ma teraz etykietę {digit}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learned this {digit}.</source>
        <translation>Program zna teraz tę cyfrę: {digit}.</translation>
    </message>
    <message>
        <source>&amp;Undo labelling samples</source>
        <translation>&amp;Cofnij etykietowanie próbek</translation>
    </message>
    <message>
        <source>&amp;Redo labelling samples</source>
        <translation>&amp;Ponów etykietowanie próbek</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) deleted.</source>
        <translation>
            <numerusform>Usunięto {n} próbkę.</numerusform>
            <numerusform>Usunięto {n} próbki.</numerusform>
            <numerusform>Usunięto {n} próbek.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo deleting samples</source>
        <translation>&amp;Cofnij usunięcie próbek</translation>
    </message>
    <message>
        <source>&amp;Redo deleting samples</source>
        <translation>&amp;Ponów usunięcie próbek</translation>
    </message>
    <message>
        <source>No network reads this drawing, so nothing can be learned of it; choose another model.</source>
        <translation>Żadna sieć nie czyta tego rysunku, więc niczego nie można się z niego nauczyć; wybierz inny model.</translation>
    </message>
    <message>
        <source>This {digit} was learned already.</source>
        <translation>Program zna już tę cyfrę: {digit}.</translation>
    </message>
    <message>
        <source>&amp;Undo learning this {digit}</source>
        <translation>&amp;Cofnij naukę cyfry {digit}</translation>
    </message>
    <message>
        <source>&amp;Redo learning this {digit}</source>
        <translation>&amp;Ponów naukę cyfry {digit}</translation>
    </message>
    <message>
        <source>Your {digit} looks like your {other} ({day}), so it changes no other answer yet; say {digit} again if it is right.</source>
        <translation>Twoja cyfra {digit} przypomina twoją cyfrę {other} ({day}), więc nie zmienia jeszcze żadnej innej odpowiedzi; naciśnij {digit} ponownie, jeśli jest dobrze.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Automatic: the first GPU if TensorFlow finds one, else the CPU</source>
        <translation>Automatycznie: pierwszy GPU, jeśli TensorFlow jakiś znajdzie, inaczej CPU</translation>
    </message>
    <message>
        <source>Automatic: the first GPU if TensorFlow finds one, else the CPU; looking for GPUs…</source>
        <translation>Automatycznie: pierwszy GPU, jeśli TensorFlow jakiś znajdzie, inaczej CPU; szukanie GPU…</translation>
    </message>
    <message>
        <source>&amp;Keep the current one</source>
        <translation>&amp;Zostaw obecny</translation>
    </message>
    <message>
        <source>The new one stays among the runs</source>
        <translation>Nowy pozostaje wśród treningów</translation>
    </message>
    <message>
        <source>Choose a recipe and press Train.</source>
        <translation>Wybierz przepis i naciśnij Trenuj.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Uruchamianie…</translation>
    </message>
    <message>
        <source>Paused; press Resume to continue.</source>
        <translation>Wstrzymano; naciśnij Wznów, aby kontynuować.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} on {device}: {speed} digits a second, {duration} left</source>
        <translation>Epoka {epoch} z {epochs} na {device}: {speed} cyfr na sekundę, zostało {duration}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Zacznij od nowa</translation>
    </message>
    <message>
        <source>Resume with the CPU</source>
        <translation>Wznów na CPU</translation>
    </message>
    <message>
        <source>Start again with the CPU</source>
        <translation>Zacznij od nowa na CPU</translation>
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
        <translation>Do kolejki</translation>
    </message>
    <message>
        <source>Train this after the training that is under way</source>
        <translation>Trenuj to po treningu, który trwa</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button</comment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Train what waits, one after another</source>
        <translation>Trenuj to, co czeka, jedno po drugim</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>button</comment>
        <translation>Opróżnij</translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation>
            <numerusform>oczekuje: {n}</numerusform>
            <numerusform>oczekuje: {n}</numerusform>
            <numerusform>oczekuje: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a learning rate: each step tries a larger one…</source>
        <translation>Szukanie szybkości uczenia: każdy krok próbuje większej…</translation>
    </message>
    <message>
        <source>A learning rate of {rate} is suggested: there the loss falls fastest.</source>
        <translation>Proponowana szybkość uczenia: {rate}; tam strata maleje najszybciej.</translation>
    </message>
    <message>
        <source>No learning rate was found, since the process ended; try again.</source>
        <translation>Nie znaleziono szybkości uczenia, bo proces się zakończył; spróbuj ponownie.</translation>
    </message>
    <message>
        <source>your own network</source>
        <translation>własna sieć</translation>
    </message>
    <message>
        <source>Units of the hidden layers, such as 128, 64, or with convolutions: conv 16, conv 32, 64; empty for none</source>
        <translation>Jednostki warstw ukrytych, na przykład 128, 64, albo ze splotami: conv 16, conv 32, 64; puste pole: bez warstw ukrytych</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>Normalizacja wsadowa</translation>
    </message>
    <message>
        <source>Learn from pen strokes too</source>
        <translation>Dołącz pociągnięcia pióra</translation>
    </message>
    <message>
        <source>Learn from Swiss scans too</source>
        <translation>Dołącz szwajcarskie skany</translation>
    </message>
    <message>
        <source>Learn from Spanish pen strokes too</source>
        <translation>Dołącz hiszpańskie pociągnięcia</translation>
    </message>
    <message>
        <source>Learn from my samples too</source>
        <translation>Dołącz moje próbki</translation>
    </message>
    <message>
        <source>Augment the digits</source>
        <translation>Zniekształcaj cyfry</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączony</translation>
    </message>
    <message>
        <source>End after so many epochs without a better one; the best is kept in any case</source>
        <translation>Zakończ po tylu epokach bez poprawy; najlepsza i tak jest zachowywana</translation>
    </message>
    <message>
        <source>adamw: Adam, with its weight decay if that is not 0; sgd: with momentum 0.9</source>
        <translation>adamw: Adam z zanikiem wag, jeśli nie jest 0; sgd: z pędem 0,9</translation>
    </message>
    <message>
        <source>cosine: the learning rate rises for the first 2 % of the steps, then falls to 0</source>
        <translation>cosine: szybkość uczenia rośnie przez pierwsze 2% kroków, potem maleje do 0</translation>
    </message>
    <message>
        <source>trains on from the weights of {name}</source>
        <translation>trenuje dalej od wag {name}</translation>
    </message>
    <message>
        <source>on from {name}</source>
        <translation>dalej od {name}</translation>
    </message>
    <message>
        <source>Weights: {weights}</source>
        <translation>Wagi: {weights}</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>Szab&amp;lon</translation>
    </message>
    <message>
        <source>Hidden &amp;layers</source>
        <translation>&amp;Warstwy ukryte</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Wagi</translation>
    </message>
    <message>
        <source>&amp;Activation</source>
        <translation>&amp;Aktywacja</translation>
    </message>
    <message>
        <source>&amp;Dropout</source>
        <translation>&amp;Dropout</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>&amp;Epoki</translation>
    </message>
    <message>
        <source>Early s&amp;topping</source>
        <translation>Wczesny s&amp;top</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>Rozmiar parti&amp;i</translation>
    </message>
    <message>
        <source>&amp;Optimizer</source>
        <translation>&amp;Optymalizator</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>&amp;Szybkość uczenia</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>Prze&amp;bieg szybkości</translation>
    </message>
    <message>
        <source>&amp;Weight decay</source>
        <translation>Za&amp;nik wag</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Ziarno</translation>
    </message>
    <message>
        <source>Press Train, and the network in use learns your samples for good; the others keep it as it is.</source>
        <translation>Naciśnij Trenuj, a używana sieć nauczy się twoich próbek na stałe; pozostałe cyfry zachowują jej wiedzę.</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>U&amp;rządzenie</translation>
    </message>
    <message>
        <source>Train so many times, each with the next seed, and say how the runs spread</source>
        <translation>Trenuj tyle razy, za każdym razem z następnym ziarnem, i podaj rozrzut wyników</translation>
    </message>
    <message>
        <source>Seeds &amp;in a row</source>
        <translation>Ziarna po &amp;kolei</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>Znajdź szybkość uczenia</translation>
    </message>
    <message>
        <source>Try larger and larger learning rates for some steps, and take the best</source>
        <translation>Przez kilka kroków próbuj coraz większych szybkości uczenia i weź najlepszą</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>button</comment>
        <translation>Trenuj</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button</comment>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button</comment>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Krzywe</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Pomyłki</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Treningi</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Wnętrze</translation>
    </message>
    <message>
        <source>Choose how to train {folder} on, and press Train.</source>
        <translation>Wybierz, jak trenować dalej {folder}, i naciśnij Trenuj.</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>ten trening</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Pobierz</translation>
    </message>
    <message>
        <source>Choose data &amp;files…</source>
        <translation>Wybierz pliki &amp;danych…</translation>
    </message>
    <message>
        <source>{file} was downloaded and is as published.</source>
        <translation>Pobrano {file}; plik jest zgodny z opublikowanym.</translation>
    </message>
    <message>
        <source>Choose files of digits, or an image in one of ten folders named 0 to 9</source>
        <translation>Wybierz pliki z cyframi albo obraz w jednym z dziesięciu folderów o nazwach od 0 do 9</translation>
    </message>
    <message>
        <source>Download: {data}</source>
        <translation>Pobierz: {data}</translation>
    </message>
    <message>
        <source>{data}: {file}</source>
        <translation>{data}: {file}</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nie ma</translation>
    </message>
    <message>
        <source>the folder {name}</source>
        <translation>folder {name}</translation>
    </message>
    <message>
        <source>{name}, {size} MB</source>
        <translation>{name}, {size} MB</translation>
    </message>
    <message>
        <source>Most alike: {digits}</source>
        <translation>Najpodobniejsze: {digits}</translation>
    </message>
    <message>
        <source>Most alike: none yet</source>
        <translation>Najpodobniejsze: jeszcze żadne</translation>
    </message>
    <message>
        <source>The training digits most alike</source>
        <translation>Najpodobniejsze cyfry treningowe</translation>
    </message>
    <message>
        <source>{digit}, {collection}</source>
        <translation>{digit}, {collection}</translation>
    </message>
    <message>
        <source>Beside your drawing: {caption}</source>
        <translation>Obok twojego rysunku: {caption}</translation>
    </message>
    <message>
        <source>What the ink speaks for</source>
        <translation>Za czym przemawia atrament</translation>
    </message>
    <message>
        <source>Draw a digit to see what speaks for it.</source>
        <translation>Narysuj cyfrę, aby zobaczyć, co za nią przemawia.</translation>
    </message>
    <message>
        <source>− against</source>
        <translation>− przeciw</translation>
    </message>
    <message>
        <source>no opinion</source>
        <translation>bez zdania</translation>
    </message>
    <message>
        <source>for +</source>
        <translation>za +</translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation>Najpodobniejsze</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>wszystkie inne</translation>
    </message>
    <message>
        <source>Why it is the answer and not this digit. A click on a bar chooses one too.</source>
        <translation>Dlaczego to odpowiedź, a nie ta cyfra. Wybrać ją można też kliknięciem paska.</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>&amp;W porównaniu z</translation>
    </message>
    <message>
        <source>The scale: orange and a minus speak against, grey has no opinion, blue and a plus speak for</source>
        <translation>Skala: pomarańczowy i minus przemawiają przeciw, szary nie ma zdania, niebieski i plus przemawiają za</translation>
    </message>
    <message>
        <source>First the {name}: epoch {epoch} of {epochs}</source>
        <translation>Najpierw {name}: epoka {epoch} z {epochs}</translation>
    </message>
    <message>
        <source>The export needs more memory than it may have; use a smaller network.</source>
        <translation>Eksport potrzebuje więcej pamięci, niż może zająć; użyj mniejszej sieci.</translation>
    </message>
    <message>
        <source>The import needs more memory than it may have; use a smaller network.</source>
        <translation>Import potrzebuje więcej pamięci, niż może zająć; użyj mniejszej sieci.</translation>
    </message>
    <message>
        <source>The export failed ({error}: {reason}).</source>
        <translation>Eksport się nie powiódł ({error}: {reason}).</translation>
    </message>
    <message>
        <source>The import failed ({error}: {reason}).</source>
        <translation>Import się nie powiódł ({error}: {reason}).</translation>
    </message>
    <message>
        <source>No learning rate was found</source>
        <translation>Nie znaleziono szybkości uczenia</translation>
    </message>
    <message>
        <source>Loading TensorFlow</source>
        <translation>Wczytywanie TensorFlow</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>Trening się nie powiódł</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>Odczytywanie danych</translation>
    </message>
    <message>
        <source>The memory of the {device} is not enough, a smaller batch or network needs less</source>
        <translation>Pamięć urządzenia {device} nie wystarcza, mniejsza partia lub sieć potrzebuje jej mniej</translation>
    </message>
    <message>
        <source>The {device} failed</source>
        <translation>Urządzenie {device} zawiodło</translation>
    </message>
    <message>
        <source>First the {name}: {error}</source>
        <translation>Najpierw {name}: {error}</translation>
    </message>
    <message>
        <source>Testing and saving the network</source>
        <translation>Sprawdzanie i zapisywanie sieci</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); make room or choose another folder.</source>
        <translation>Nie można zapisać {path} ({reason}); zrób miejsce lub wybierz inny folder.</translation>
    </message>
    <message>
        <source>The export to {id} cannot be run by {runtime}; it was not kept. Try another format.</source>
        <translation>Eksportu do {id} nie może uruchomić {runtime}; nie zachowano go. Spróbuj innego formatu.</translation>
    </message>
    <message>
        <source>The export to {id} does not give ten probabilities; it was not kept.</source>
        <translation>Eksport do {id} nie daje dziesięciu prawdopodobieństw; nie zachowano go.</translation>
    </message>
    <message>
        <source>The export to {id} does not read as the model does ({check}); it was not kept.</source>
        <translation>Eksport do {id} nie czyta tak jak model ({check}); nie zachowano go.</translation>
    </message>
    <message>
        <source>{path} holds files other than such an export, such as {others}; choose a new folder.</source>
        <translation>{path} zawiera pliki inne niż taki eksport, na przykład {others}; wybierz nowy folder.</translation>
    </message>
    <message>
        <source>Or name a folder with TensorFlow.js&apos;s tf-core.min.js, tf-layers.min.js and tf-backend-cpu.min.js in DIGITPAD_TFJS.</source>
        <translation>Albo podaj w DIGITPAD_TFJS folder z plikami tf-core.min.js, tf-layers.min.js i tf-backend-cpu.min.js biblioteki TensorFlow.js.</translation>
    </message>
    <message>
        <source>Delete {folder}, to have it fetched anew.</source>
        <translation>Usuń {folder}, aby pobrać ją od nowa.</translation>
    </message>
    <message>
        <source>TensorFlow.js is not whole in {folder} ({reason}); see that it can be kept there.</source>
        <translation>TensorFlow.js w {folder} nie jest kompletny ({reason}); sprawdź, czy można go tam zachować.</translation>
    </message>
    <message>
        <source>TensorFlow.js, which checks this export, is fetched by npm: install Node.js.</source>
        <translation>TensorFlow.js, który sprawdza ten eksport, pobiera npm: zainstaluj Node.js.</translation>
    </message>
    <message>
        <source>npm cannot fetch TensorFlow.js; check the network.</source>
        <translation>npm nie może pobrać TensorFlow.js; sprawdź sieć.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Spróbuj później.</translation>
    </message>
    <message>
        <source>{script} is not that of TensorFlow.js {version} as it was published.</source>
        <translation>{script} to nie plik TensorFlow.js {version} w postaci opublikowanej.</translation>
    </message>
    <message>
        <source>TensorFlow.js has no activation {name}; export to web or onnx.</source>
        <translation>TensorFlow.js nie ma aktywacji {name}; wyeksportuj do web lub onnx.</translation>
    </message>
    <message>
        <source>The network gives answers that are no numbers (NaN or infinite); train it again.</source>
        <translation>Sieć daje odpowiedzi, które nie są liczbami (NaN lub nieskończoność); wytrenuj ją ponownie.</translation>
    </message>
    <message>
        <source>The network reads at best {share} of known digits, in whatever range and polarity, upright or transposed; it is no network for digits, or its outputs are in another order than 0 to 9.</source>
        <translation>Sieć czyta najwyżej {share} znanych cyfr, w jakimkolwiek zakresie i polaryzacji, prostych czy transponowanych; nie jest siecią do cyfr albo jej wyjścia są w innej kolejności niż od 0 do 9.</translation>
    </message>
    <message>
        <source>The network gives outputs of shape {shape}, not ten; use one for ten digits.</source>
        <translation>Sieć daje wyjścia o kształcie {shape}, a nie dziesięć; użyj sieci dla dziesięciu cyfr.</translation>
    </message>
    <message>
        <source>without its last softmax or sigmoid, which made all answers alike</source>
        <translation>bez ostatniego softmaxu lub sigmoidy, które zrównywały wszystkie odpowiedzi</translation>
    </message>
    <message>
        <source>The model cannot be written to {models} ({reason}); make room there.</source>
        <translation>Nie można zapisać modelu w {models} ({reason}); zrób tam miejsce.</translation>
    </message>
    <message>
        <source>{name} was rebuilt, but gives the answers of its own runtime on {share} of digits only; save it as .keras.</source>
        <translation>{name} odbudowano, ale daje odpowiedzi własnego środowiska tylko dla {share} cyfr; zapisz go jako .keras.</translation>
    </message>
    <message>
        <source>import of ONNX files</source>
        <translation>import plików ONNX</translation>
    </message>
    <message>
        <source>ONNX files need onnx and onnxruntime; install with pip install &apos;digitpad[export]&apos;.</source>
        <translation>Pliki ONNX wymagają onnx i onnxruntime; zainstaluj je poleceniem pip install &apos;digitpad[export]&apos;.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} layers, more than {most}; use a smaller network.</source>
        <translation>
            <numerusform>{name} ma {n} warstwę, więcej niż {most}; użyj mniejszej sieci.</numerusform>
            <numerusform>{name} ma {n} warstwy, więcej niż {most}; użyj mniejszej sieci.</numerusform>
            <numerusform>{name} ma {n} warstw, więcej niż {most}; użyj mniejszej sieci.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has layers that do not fit together; it is damaged.</source>
        <translation>{name} ma warstwy, które do siebie nie pasują; jest uszkodzony.</translation>
    </message>
    <message>
        <source>{name} is no network with one image in and one answer out; use another one.</source>
        <translation>{name} nie jest siecią z jednym obrazem na wejściu i jedną odpowiedzią na wyjściu; użyj innej.</translation>
    </message>
    <message>
        <source>{name} gives {size}, not ten outputs; use a network for the ten digits.</source>
        <translation>{name} daje {size}, a nie dziesięć wyjść; użyj sieci dla dziesięciu cyfr.</translation>
    </message>
    <message>
        <source>{name} has weights that are no numbers (NaN or infinite); train it again.</source>
        <translation>{name} ma wagi, które nie są liczbami (NaN lub nieskończoność); wytrenuj sieć ponownie.</translation>
    </message>
    <message>
        <source>{name} cannot be run by Keras; it is damaged, save it again.</source>
        <translation>Keras nie może uruchomić {name}; plik jest uszkodzony, zapisz go ponownie.</translation>
    </message>
    <message>
        <source>{name} takes {size}, not one image of 28x28; use a network for such images.</source>
        <translation>{name} przyjmuje {size}, a nie jeden obraz 28x28; użyj sieci dla takich obrazów.</translation>
    </message>
    <message>
        <source>{name} takes {size}, not one image of 28x28.</source>
        <translation>{name} przyjmuje {size}, a nie jeden obraz 28x28.</translation>
    </message>
    <message>
        <source>{name} describes more than a network for digits has; use another one.</source>
        <translation>{name} opisuje więcej, niż ma sieć do cyfr; użyj innej.</translation>
    </message>
    <message>
        <source>{name} is damaged or no layers model of TensorFlow.js; save it again.</source>
        <translation>{name} jest uszkodzony lub nie jest modelem warstwowym TensorFlow.js; zapisz go ponownie.</translation>
    </message>
    <message>
        <source>{name} cannot be loaded by Keras; it is damaged or of another version.</source>
        <translation>Keras nie może wczytać {name}; plik jest uszkodzony lub innej wersji.</translation>
    </message>
    <message>
        <source>{name} holds the layers of a network without its weights; save the whole model, as .keras.</source>
        <translation>{name} zawiera warstwy sieci bez jej wag; zapisz cały model, jako .keras.</translation>
    </message>
    <message>
        <source>{name} holds no network; save the whole model, as .keras.</source>
        <translation>{name} nie zawiera sieci; zapisz cały model, jako .keras.</translation>
    </message>
    <message>
        <source>{name} is a graph model of TensorFlow.js, which is not read here; save it as a layers model, or as .keras before it is converted.</source>
        <translation>{name} to model grafowy TensorFlow.js, a takich digitpad nie odczytuje; zapisz go jako model warstwowy albo jako .keras przed konwersją.</translation>
    </message>
    <message>
        <source>fewer weights than are described</source>
        <translation>mniej wag, niż opisano</translation>
    </message>
    <message>
        <source>more weights than are described</source>
        <translation>więcej wag, niż opisano</translation>
    </message>
    <message>
        <source>{name} takes its weights from elsewhere ({what}); do not use it.</source>
        <translation>{name} bierze wagi z innego miejsca ({what}); nie używaj go.</translation>
    </message>
    <message>
        <source>{name} needs its weights, {what}; put both into one folder.</source>
        <translation>{name} potrzebuje swoich wag, {what}; umieść oba w jednym folderze.</translation>
    </message>
    <message>
        <source>weights of no layer: {list}</source>
        <translation>wagi bez warstwy: {list}</translation>
    </message>
    <message>
        <source>{name} has not one output of ten numbers; save it with the ten outputs alone.</source>
        <translation>{name} nie ma jednego wyjścia z dziesięcioma liczbami; zapisz go z samymi dziesięcioma wyjściami.</translation>
    </message>
    <message>
        <source>{path} needs its weights, {name}; put both into one folder.</source>
        <translation>{path} potrzebuje swoich wag, {name}; umieść oba w jednym folderze.</translation>
    </message>
    <message>
        <source>{name} is damaged or no ONNX model; save it again.</source>
        <translation>{name} jest uszkodzony lub nie jest modelem ONNX; zapisz go ponownie.</translation>
    </message>
    <message>
        <source>{name} takes its weights from other files; save the model again, in one file.</source>
        <translation>{name} bierze wagi z innych plików; zapisz model ponownie, w jednym pliku.</translation>
    </message>
    <message>
        <source>The network cannot be run by {runtime}; it is damaged or of another version.</source>
        <translation>{runtime} nie może uruchomić sieci; jest uszkodzona lub innej wersji.</translation>
    </message>
    <message>
        <source>{name} has the operator {unknown}, which cannot be imported; use a network of plain layers.</source>
        <translation>{name} ma operator {unknown}, którego nie można zaimportować; użyj sieci ze zwykłych warstw.</translation>
    </message>
    <message>
        <source>{name} refers to other places ({other}); do not use it.</source>
        <translation>{name} odwołuje się do innych miejsc ({other}); nie używaj go.</translation>
    </message>
    <message>
        <source>{name} is damaged or no SavedModel; save it again.</source>
        <translation>{name} jest uszkodzony lub nie jest SavedModel; zapisz go ponownie.</translation>
    </message>
    <message>
        <source>{name} cannot be read by TensorFlow; it is damaged or of another version.</source>
        <translation>TensorFlow nie może odczytać {name}; plik jest uszkodzony lub innej wersji.</translation>
    </message>
    <message>
        <source>{name} has nothing to serve; export the model again (model.export).</source>
        <translation>{name} nie ma nic do udostępnienia; wyeksportuj model ponownie (model.export).</translation>
    </message>
    <message>
        <source>{name} has functions of its own that restore its variables; do not use it.</source>
        <translation>{name} ma własne funkcje, które odtwarzają jego zmienne; nie używaj go.</translation>
    </message>
    <message>
        <source>{name} has files or tables beside its network; do not use it.</source>
        <translation>{name} ma pliki lub tabele obok swojej sieci; nie używaj go.</translation>
    </message>
    <message>
        <source>{name} has the operation {what}, which can do more than compute; do not use it.</source>
        <translation>{name} ma operację {what}, która może więcej niż obliczać; nie używaj go.</translation>
    </message>
    <message>
        <source>weights alone, taken as those of dense layers ({activations})</source>
        <translation>same wagi, uznane za wagi warstw gęstych ({activations})</translation>
    </message>
    <message>
        <source>{path} is damaged or no file of weights; save it again.</source>
        <translation>{path} jest uszkodzony lub nie jest plikiem wag; zapisz go ponownie.</translation>
    </message>
    <message>
        <source>{path} has weights alone, and not those of dense layers from 784 pixels to ten digits; save the whole model (model.save).</source>
        <translation>{path} ma same wagi, i to nie warstw gęstych od 784 pikseli do dziesięciu cyfr; zapisz cały model (model.save).</translation>
    </message>
    <message>
        <source>The network sums its numbers in a way that cannot be exported to this format.</source>
        <translation>Sieć sumuje liczby w sposób, którego nie można wyeksportować do tego formatu.</translation>
    </message>
    <message>
        <source>The network divides its outputs in a way that cannot be exported to this format.</source>
        <translation>Sieć dzieli wyjścia w sposób, którego nie można wyeksportować do tego formatu.</translation>
    </message>
    <message>
        <source>The network takes a logarithm in a way that cannot be exported to this format.</source>
        <translation>Sieć oblicza logarytm w sposób, którego nie można wyeksportować do tego formatu.</translation>
    </message>
    <message>
        <source>The layer {name} joins along another axis than the last; use another one.</source>
        <translation>Warstwa {name} łączy wzdłuż innej osi niż ostatnia; użyj innej.</translation>
    </message>
    <message>
        <source>The layer {name} ({what}) cannot be expressed in this format; use another one.</source>
        <translation>Warstwy {name} ({what}) nie można wyrazić w tym formacie; użyj innej.</translation>
    </message>
    <message>
        <source>The layer {name} is dilated, in groups or has its channels first; use another format.</source>
        <translation>Warstwa {name} jest rozszerzona, w grupach lub ma kanały na początku; użyj innego formatu.</translation>
    </message>
    <message>
        <source>The layer {name} normalises another axis than the last; use another format.</source>
        <translation>Warstwa {name} normalizuje inną oś niż ostatnia; użyj innego formatu.</translation>
    </message>
    <message>
        <source>The layer {name} has the activation {other}; use another format.</source>
        <translation>Warstwa {name} ma aktywację {other}; użyj innego formatu.</translation>
    </message>
    <message>
        <source>The layer {name} is a ReLU of another kind; use another format.</source>
        <translation>Warstwa {name} to ReLU innego rodzaju; użyj innego formatu.</translation>
    </message>
    <message>
        <source>The layer {name} is an ELU of another kind; use another format.</source>
        <translation>Warstwa {name} to ELU innego rodzaju; użyj innego formatu.</translation>
    </message>
    <message>
        <source>This format cannot divide these outputs by their sum; export to web or litert.</source>
        <translation>Ten format nie może dzielić tych wyjść przez ich sumę; wyeksportuj do web lub litert.</translation>
    </message>
    <message>
        <source>{name}, {size} GB</source>
        <translation>{name}, {size} GB</translation>
    </message>
    <message numerus="yes">
        <source>All {n} GPUs</source>
        <translation>
            <numerusform>Jedyny GPU</numerusform>
            <numerusform>Wszystkie {n} GPU</numerusform>
            <numerusform>Wszystkie {n} GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>TensorFlow finds no device {device} here; choose one of {list}.</source>
        <translation>TensorFlow nie znajduje tu urządzenia {device}; wybierz jedno z: {list}.</translation>
    </message>
    <message>
        <source>The training cannot be kept in {folder} ({reason}); make room and run it again.</source>
        <translation>Nie można zachować treningu w {folder} ({reason}); zrób miejsce i uruchom go ponownie.</translation>
    </message>
    <message>
        <source>The training diverged in epoch {epoch}: {why}; choose a smaller learning rate.</source>
        <translation>Trening rozbiegł się w epoce {epoch}: {why}; wybierz mniejszą szybkość uczenia.</translation>
    </message>
    <message>
        <source>its weights became too large to be kept</source>
        <translation>wagi stały się zbyt duże, by je zachować</translation>
    </message>
    <message>
        <source>its loss became infinite</source>
        <translation>strata stała się nieskończona</translation>
    </message>
    <message>
        <source>without {names}, which are used only in training</source>
        <translation>bez {names}, używanych tylko w treningu</translation>
    </message>
    <message>
        <source>{name} is damaged or no file of weights; save the model again.</source>
        <translation>{name} jest uszkodzony lub nie jest plikiem wag; zapisz model ponownie.</translation>
    </message>
    <message>
        <source>{name} refers to other files or places; save the model again, in one file.</source>
        <translation>{name} odwołuje się do innych plików lub miejsc; zapisz model ponownie, w jednym pliku.</translation>
    </message>
    <message>
        <source>{name} would unpack to more than {most} MB; do not use it.</source>
        <translation>{name} po rozpakowaniu miałby ponad {most} MB; nie używaj go.</translation>
    </message>
    <message>
        <source>{path} has weights alone and no layers; save the whole model (model.save).</source>
        <translation>{path} ma same wagi i żadnych warstw; zapisz cały model (model.save).</translation>
    </message>
    <message>
        <source>{path} cannot be loaded by Keras; it is damaged or of another version.</source>
        <translation>Keras nie może wczytać {path}; plik jest uszkodzony lub innej wersji.</translation>
    </message>
    <message>
        <source>{path} is no .keras file; save the model again.</source>
        <translation>{path} nie jest plikiem .keras; zapisz model ponownie.</translation>
    </message>
    <message>
        <source>{name} is damaged or no Keras model; save it again.</source>
        <translation>{name} jest uszkodzony lub nie jest modelem Keras; zapisz go ponownie.</translation>
    </message>
    <message>
        <source>The exported model agrees with the trained one on {share} only; it was not kept.</source>
        <translation>Wyeksportowany model zgadza się z wytrenowanym tylko w {share}; nie zachowano go.</translation>
    </message>
    <message>
        <source>A model is exported by TensorFlow; run the same command with KERAS_BACKEND=tensorflow, which takes up the training that was kept.</source>
        <translation>Model eksportuje TensorFlow; uruchom to samo polecenie z KERAS_BACKEND=tensorflow, a podejmie zachowany trening.</translation>
    </message>
    <message>
        <source>The model has weights that are no numbers (NaN or infinite); train it with a smaller learning rate.</source>
        <translation>Model ma wagi, które nie są liczbami (NaN lub nieskończoność); wytrenuj go z mniejszą szybkością uczenia.</translation>
    </message>
    <message>
        <source>LiteRT cannot compute the network ({group}); use a network of plain layers.</source>
        <translation>LiteRT nie może obliczyć tej sieci ({group}); użyj sieci ze zwykłych warstw.</translation>
    </message>
    <message>
        <source>LiteRT cannot compute the network; use a network of plain layers.</source>
        <translation>LiteRT nie może obliczyć tej sieci; użyj sieci ze zwykłych warstw.</translation>
    </message>
    <message>
        <source>The weights of {name} do not fit the network that its card describes; train on from another one.</source>
        <translation>Wagi {name} nie pasują do sieci, którą opisuje karta; trenuj dalej inny model.</translation>
    </message>
    <message>
        <source>{name} would write outside its own archive; do not use it.</source>
        <translation>{name} zapisywałby poza własnym archiwum; nie używaj go.</translation>
    </message>
    <message>
        <source>{name} holds more than a network ({what}); do not use it.</source>
        <translation>{name} zawiera więcej niż sieć ({what}); nie używaj go.</translation>
    </message>
    <message>
        <source>{name} would grow to {size} MB when unpacked; do not use it.</source>
        <translation>{name} po rozpakowaniu urósłby do {size} MB; nie używaj go.</translation>
    </message>
    <message>
        <source>{name} holds one file twice; do not use it.</source>
        <translation>{name} zawiera jeden plik dwukrotnie; nie używaj go.</translation>
    </message>
    <message>
        <source>{name} has a layer of no name ({kind}); it is damaged, save it again.</source>
        <translation>{name} ma warstwę bez nazwy ({kind}); jest uszkodzony, zapisz go ponownie.</translation>
    </message>
    <message>
        <source>{name} has {kind}, which is not taken here; use a network of plain layers.</source>
        <translation>{name} ma {kind}, czego digitpad nie przyjmuje; użyj sieci ze zwykłych warstw.</translation>
    </message>
    <message>
        <source>{name} has {what}, which is no plain layer of Keras and could run code of its own; rebuild the network from plain layers.</source>
        <translation>{name} ma {what}, co nie jest zwykłą warstwą Keras i mogłoby uruchomić własny kod; odbuduj sieć ze zwykłych warstw.</translation>
    </message>
    <message>
        <source>{name} has a custom object, {what}; use plain layers.</source>
        <translation>{name} ma obiekt niestandardowy, {what}; użyj zwykłych warstw.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} layers; use a smaller network.</source>
        <translation>
            <numerusform>{name} ma ponad {n} warstwę; użyj mniejszej sieci.</numerusform>
            <numerusform>{name} ma ponad {n} warstwy; użyj mniejszej sieci.</numerusform>
            <numerusform>{name} ma ponad {n} warstw; użyj mniejszej sieci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is nested more than {n} deep; it is damaged, save it again.</source>
        <translation>
            <numerusform>{name} jest zagnieżdżony głębiej niż {n} poziom; jest uszkodzony, zapisz go ponownie.</numerusform>
            <numerusform>{name} jest zagnieżdżony głębiej niż {n} poziomy; jest uszkodzony, zapisz go ponownie.</numerusform>
            <numerusform>{name} jest zagnieżdżony głębiej niż {n} poziomów; jest uszkodzony, zapisz go ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} holds other files than a model; choose a new folder.</source>
        <translation>{folder} zawiera inne pliki niż model; wybierz nowy folder.</translation>
    </message>
    <message>
        <source>The model cannot be written to {folder} ({error}); make room or choose another folder.</source>
        <translation>Nie można zapisać modelu w {folder} ({error}); zrób miejsce lub wybierz inny folder.</translation>
    </message>
    <message>
        <source>Blue ink speaks for {digit}, orange ink against it.</source>
        <translation>Niebieski atrament przemawia za {digit}, pomarańczowy przeciw.</translation>
    </message>
    <message>
        <source>Beside the canvas, the arrow keys choose a digit of a number.</source>
        <translation>Poza kartką strzałki wybierają cyfrę liczby.</translation>
    </message>
    <message>
        <source>Probability of each digit</source>
        <translation>Prawdopodobieństwo każdej cyfry</translation>
    </message>
    <message>
        <source>There is too much ink for a number: it is read as one digit.</source>
        <translation>Za dużo atramentu jak na liczbę: jest czytany jako jedna cyfra.</translation>
    </message>
    <message>
        <source>What the network sees: 28 × 28 pixels</source>
        <translation>Co widzi sieć: 28 × 28 pikseli</translation>
    </message>
    <message>
        <source>Colours of the &amp;theme</source>
        <translation>Kolory &amp;motywu</translation>
    </message>
    <message>
        <source>&amp;Blackboard</source>
        <translation>&amp;Tablica</translation>
    </message>
    <message>
        <source>Blue &amp;ink</source>
        <translation>&amp;Niebieski atrament</translation>
    </message>
    <message>
        <source>&amp;Plain</source>
        <translation>&amp;Gładki</translation>
    </message>
    <message>
        <source>&amp;Lined</source>
        <translation>W &amp;linie</translation>
    </message>
    <message>
        <source>&amp;Squared</source>
        <translation>W &amp;kratkę</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Read answers &amp;aloud</source>
        <translation>Czytaj odpowiedzi na &amp;głos</translation>
    </message>
    <message>
        <source>This system has no voice to read aloud: install speech-dispatcher or espeak-ng.</source>
        <translation>Ten system nie ma głosu do czytania: zainstaluj speech-dispatcher lub espeak-ng.</translation>
    </message>
    <message>
        <source>The answer could not be read aloud: {why}</source>
        <translation>Nie udało się przeczytać odpowiedzi na głos: {why}</translation>
    </message>
    <message>
        <source>by colour</source>
        <translation>po kolorze</translation>
    </message>
    <message>
        <source>in a frame</source>
        <translation>w ramce</translation>
    </message>
    <message>
        <source>without axes</source>
        <translation>bez osi</translation>
    </message>
    <message>
        <source>uneven light</source>
        <translation>nierówne światło</translation>
    </message>
    <message>
        <source>light on dark</source>
        <translation>jasne na ciemnym</translation>
    </message>
    <message>
        <source>This system has no program that plays tones: install pulseaudio-utils or alsa-utils.</source>
        <translation>Ten system nie ma programu odtwarzającego dźwięki: zainstaluj pulseaudio-utils lub alsa-utils.</translation>
    </message>
    <message>
        <source>Tones could not be played: {why}</source>
        <translation>Nie udało się odtworzyć dźwięków: {why}</translation>
    </message>
    <message>
        <source>Only the stylus draws now. The menu Drawing lets fingers draw again.</source>
        <translation>Teraz rysuje tylko rysik. Menu Rysunek pozwala znów rysować palcami.</translation>
    </message>
    <message>
        <source>{mode}: on</source>
        <translation>{mode}: włączone</translation>
    </message>
    <message>
        <source>{mode}: off</source>
        <translation>{mode}: wyłączone</translation>
    </message>
    <message>
        <source>it ended the process in which it was tried</source>
        <translation>zakończył proces, w którym był wypróbowywany</translation>
    </message>
    <message numerus="yes">
        <source>it has not read {n} digits within {seconds} seconds, in a separate process</source>
        <translation>
            <numerusform>nie odczytał {n} cyfry w {seconds} s, w osobnym procesie</numerusform>
            <numerusform>nie odczytał {n} cyfr w {seconds} s, w osobnym procesie</numerusform>
            <numerusform>nie odczytał {n} cyfr w {seconds} s, w osobnym procesie</numerusform>
        </translation>
    </message>
    <message>
        <source>it needs more than {size} GB of memory</source>
        <translation>potrzebuje ponad {size} GB pamięci</translation>
    </message>
    <message>
        <source>it takes {seconds} seconds to read a digit</source>
        <translation>czyta jedną cyfrę {seconds} s</translation>
    </message>
    <message>
        <source>The model cannot be used ({what}); use another one.</source>
        <translation>Nie można użyć modelu ({what}); użyj innego.</translation>
    </message>
    <message>
        <source>it has loops or branches, which no network made here has</source>
        <translation>ma pętle lub rozgałęzienia, jakich nie ma żadna utworzona tutaj sieć</translation>
    </message>
    <message>
        <source>it cannot be loaded by LiteRT</source>
        <translation>nie daje się wczytać przez LiteRT</translation>
    </message>
    <message>
        <source>it does not take one 28x28 digit image to ten probabilities</source>
        <translation>nie przekształca jednego obrazu cyfry 28x28 w dziesięć prawdopodobieństw</translation>
    </message>
    <message>
        <source>it gives features that are no numbers</source>
        <translation>daje cechy, które nie są liczbami</translation>
    </message>
    <message>
        <source>it fails while it reads a digit</source>
        <translation>zawodzi przy czytaniu cyfry</translation>
    </message>
    <message>
        <source>it gives answers that are no probabilities</source>
        <translation>daje odpowiedzi, które nie są prawdopodobieństwami</translation>
    </message>
    <message>
        <source>it gives answers that are no numbers</source>
        <translation>daje odpowiedzi, które nie są liczbami</translation>
    </message>
    <message>
        <source>it gives other answers than its layers do</source>
        <translation>daje inne odpowiedzi niż jej warstwy</translation>
    </message>
    <message>
        <source>This network cannot be followed layer by layer ({what}); its map is made by hiding parts of the ink in turn.</source>
        <translation>Tej sieci nie można prześledzić warstwa po warstwie ({what}); jej mapa powstaje przez zakrywanie po kolei części atramentu.</translation>
    </message>
    <message>
        <source>it has slopes that are no numbers</source>
        <translation>ma gradienty, które nie są liczbami</translation>
    </message>
    <message>
        <source>it has more than one input</source>
        <translation>ma więcej niż jedno wejście</translation>
    </message>
    <message>
        <source>it does not say how large its image is</source>
        <translation>nie mówi, jak duży jest jego obraz</translation>
    </message>
    <message>
        <source>it computes in an unusual way</source>
        <translation>oblicza w nietypowy sposób</translation>
    </message>
    <message>
        <source>it takes something for an image that is not one</source>
        <translation>bierze za obraz coś, co nim nie jest</translation>
    </message>
    <message>
        <source>it has the operator {what}</source>
        <translation>ma operator {what}</translation>
    </message>
    <message>
        <source>it has an operator {kind} of an unusual kind</source>
        <translation>ma operator {kind} nietypowego rodzaju</translation>
    </message>
    <message>
        <source>it cuts its numbers off in an unusual way</source>
        <translation>obcina swoje liczby w nietypowy sposób</translation>
    </message>
    <message>
        <source>it mixes several images</source>
        <translation>miesza kilka obrazów</translation>
    </message>
    <message>
        <source>it has a dense layer of another size than its input</source>
        <translation>ma warstwę gęstą o innym rozmiarze niż jej wejście</translation>
    </message>
    <message>
        <source>it normalises other channels than it has</source>
        <translation>normalizuje inne kanały, niż ma</translation>
    </message>
    <message>
        <source>it joins or divides what it computes in an unusual way</source>
        <translation>łączy lub dzieli to, co oblicza, w nietypowy sposób</translation>
    </message>
    <message>
        <source>it has functions of its own</source>
        <translation>ma własne funkcje</translation>
    </message>
    <message>
        <source>it has the operator {what} of {other}</source>
        <translation>ma operator {what} z {other}</translation>
    </message>
    <message>
        <source>it takes its weights from other files</source>
        <translation>bierze wagi z innych plików</translation>
    </message>
    <message>
        <source>it has weights of an unusual kind</source>
        <translation>ma wagi nietypowego rodzaju</translation>
    </message>
    <message>
        <source>it has filters of an unusual kind</source>
        <translation>ma filtry nietypowego rodzaju</translation>
    </message>
    <message>
        <source>it has pooling of an unusual kind</source>
        <translation>ma pooling nietypowego rodzaju</translation>
    </message>
    <message>
        <source>it has no place for its image</source>
        <translation>nie ma miejsca na swój obraz</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {n} operations</source>
        <translation>
            <numerusform>ma ponad {n} operację</numerusform>
            <numerusform>ma ponad {n} operacje</numerusform>
            <numerusform>ma ponad {n} operacji</numerusform>
        </translation>
    </message>
    <message>
        <source>it needs the operation {what}</source>
        <translation>potrzebuje operacji {what}</translation>
    </message>
    <message>
        <source>it has a variable without a value</source>
        <translation>ma zmienną bez wartości</translation>
    </message>
    <message>
        <source>it has the operation {what} of an unusual kind</source>
        <translation>ma operację {what} nietypowego rodzaju</translation>
    </message>
    <message>
        <source>it takes the mean of a batch</source>
        <translation>oblicza średnią z partii</translation>
    </message>
    <message>
        <source>it has functions or tensors that refer to each other</source>
        <translation>ma funkcje lub tensory, które odwołują się do siebie nawzajem</translation>
    </message>
    <message>
        <source>it calls too many functions</source>
        <translation>wywołuje za dużo funkcji</translation>
    </message>
    <message>
        <source>it calls a function that it does not have</source>
        <translation>wywołuje funkcję, której nie ma</translation>
    </message>
    <message>
        <source>it lacks a part of its network</source>
        <translation>nie ma części swojej sieci</translation>
    </message>
    <message>
        <source>it lacks its file of variables</source>
        <translation>nie ma swojego pliku zmiennych</translation>
    </message>
    <message>
        <source>it has variables of more than {most} MB</source>
        <translation>ma zmienne większe niż {most} MB</translation>
    </message>
    <message>
        <source>it has variables in several parts</source>
        <translation>ma zmienne w kilku częściach</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Nie ma takiego pliku ani folderu</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Brak dostępu</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operacja niedozwolona</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Plik już istnieje</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>To nie jest folder</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>To jest folder</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>Folder nie jest pusty</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nazwa pliku jest za długa</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>System plików tylko do odczytu</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Brak miejsca na urządzeniu</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Przekroczono limit miejsca na dysku</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Błąd wejścia/wyjścia</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Urządzenie lub zasób zajęte</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Za dużo otwartych plików</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Połączenie odrzucone</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Połączenie zerwane przez drugą stronę</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Upłynął czas oczekiwania na połączenie</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Sieć jest nieosiągalna</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Brak trasy do serwera</translation>
    </message>
</context>
</TS>
