<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>training networks of your own</source>
        <translation>अपने नेटवर्क प्रशिक्षित करना</translation>
    </message>
    <message>
        <source>Training needs TensorFlow, which is not installed ({packages}); install digitpad with it, pip install &apos;digitpad[train]&apos;.</source>
        <translation>प्रशिक्षण के लिए TensorFlow चाहिए, जो इंस्टॉल नहीं है ({packages}); digitpad को उसके साथ इंस्टॉल करें: pip install &apos;digitpad[train]&apos;।</translation>
    </message>
    <message>
        <source>Not in digitpad-lite: {purpose}. Install digitpad, the full edition, which leaves your drawings, settings and networks as they are.</source>
        <translation>digitpad-lite में यह नहीं है: {purpose}। पूरा संस्करण digitpad इंस्टॉल करें; आपके चित्र, सेटिंग और नेटवर्क वैसे ही रहेंगे।</translation>
    </message>
    <message>
        <source>Not in the packaged digitpad: {deed}. A digitpad that is installed as a package of Python, with its extra digitpad[export], can do it.</source>
        <translation>पैकेज वाले digitpad में यह नहीं है: {deed}। Python पैकेज के रूप में digitpad[export] के साथ इंस्टॉल किया गया digitpad यह कर सकता है।</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {n} bytes</source>
        <translation>
            <numerusform>यह {n} बाइट से बड़ी है</numerusform>
            <numerusform>यह {n} बाइट से बड़ी है</numerusform>
        </translation>
    </message>
    <message>
        <source>it is of a newer version of digitpad</source>
        <translation>यह digitpad के नए संस्करण की है</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>इसे पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>{path} is damaged in part, which cannot be copied ({reason}); move it to save changes.</source>
        <translation>{path} का कुछ हिस्सा क्षतिग्रस्त है और उसकी प्रति नहीं बन सकती ({reason}); बदलाव सहेजने के लिए इसे कहीं और ले जाएँ।</translation>
    </message>
    <message>
        <source>{path} cannot be saved ({reason}); the next change will try again.</source>
        <translation>{path} को सहेजा नहीं जा सकता ({reason}); अगले बदलाव पर फिर कोशिश होगी।</translation>
    </message>
    <message>
        <source>{path} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>{path} को हटाया नहीं जा सकता ({reason}); इसे खुद हटाएँ।</translation>
    </message>
    <message>
        <source>{parent} cannot be used ({reason}), so nothing is remembered; check its permissions.</source>
        <translation>{parent} का उपयोग नहीं हो सकता ({reason}), इसलिए कुछ भी याद नहीं रखा जाएगा; इसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>{path} cannot be used ({why}), nor be renamed ({reason}); move it to save changes.</source>
        <translation>{path} का उपयोग नहीं हो सकता ({why}), और इसका नाम भी नहीं बदला जा सकता ({reason}); बदलाव सहेजने के लिए इसे कहीं और ले जाएँ।</translation>
    </message>
    <message>
        <source>{path} cannot be used ({why}); it was renamed {name}, and digitpad starts afresh.</source>
        <translation>{path} का उपयोग नहीं हो सकता ({why}); इसका नाम {name} कर दिया गया और digitpad नए सिरे से शुरू हो रहा है।</translation>
    </message>
    <message>
        <source>it has a number that is no finite one of 64 bits</source>
        <translation>इसमें ऐसी संख्या है जो 64 बिट की परिमित संख्या नहीं है</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>इसकी नेस्टिंग बहुत गहरी है</translation>
    </message>
    <message numerus="yes">
        <source>it has a text of more than {n} characters</source>
        <translation>
            <numerusform>इसमें {n} से ज़्यादा वर्णों का पाठ है</numerusform>
            <numerusform>इसमें {n} से ज़्यादा वर्णों का पाठ है</numerusform>
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
        <translation>{name} का उपयोग नहीं हो सकता ({reason}); वहाँ पढ़ने और लिखने की अनुमति जाँचें, या दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Something went wrong inside digitpad ({name}); please report it with {log}.</source>
        <translation>digitpad के अंदर कुछ गड़बड़ हुई ({name}); कृपया {log} के साथ इसकी सूचना दें।</translation>
    </message>
    <message>
        <source>MNIST as npz, IDX or TFRecord files, tables (CSV) with a label and 784 pixels a row, folders or zip files of images in folders named 0 to 9, pen strokes (UNIPEN, or UCI&apos;s pendigits.tra and .tes, or UJIpenchars2), and Swiss scans</source>
        <translation>npz, IDX या TFRecord फ़ाइलों में MNIST, हर पंक्ति में एक लेबल और 784 पिक्सेल वाली तालिकाएँ (CSV), 0 से 9 नाम के फ़ोल्डरों में छवियों वाले फ़ोल्डर या zip फ़ाइलें, पेन के स्ट्रोक (UNIPEN, UCI की pendigits.tra और .tes, या UJIpenchars2), और स्विस स्कैन</translation>
    </message>
    <message>
        <source>{path} does not fit the memory of this computer; use a part of it.</source>
        <translation>{path} इस कंप्यूटर की मेमोरी में नहीं समाती; उसका एक हिस्सा लें।</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds only {n} digits, too few to hold some of them out; use at least 12.</source>
        <translation>
            <numerusform>{path} में सिर्फ़ {n} अंक है, जो कुछ अंक अलग रखने के लिए कम है; कम से कम 12 लें।</numerusform>
            <numerusform>{path} में सिर्फ़ {n} अंक हैं, जो कुछ अंक अलग रखने के लिए कम हैं; कम से कम 12 लें।</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds pen strokes, not images; name a file of images, such as MNIST, too.</source>
        <translation>{path} में पेन के स्ट्रोक हैं, छवियाँ नहीं; MNIST जैसी छवियों की फ़ाइल भी बताएँ।</translation>
    </message>
    <message>
        <source>{path} has no folders named 0 to 9; name the files in it. What can be read: {formats}.</source>
        <translation>{path} में 0 से 9 नाम के फ़ोल्डर नहीं हैं; उसकी फ़ाइलों के नाम दें। ये पढ़े जा सकते हैं: {formats}।</translation>
    </message>
    <message>
        <source>{path} is no data file that can be read; what can: {formats}.</source>
        <translation>{path} ऐसी डेटा फ़ाइल नहीं है जिसे पढ़ा जा सके; ये पढ़े जा सकते हैं: {formats}।</translation>
    </message>
    <message>
        <source>{path} is missing; check the name, or get the file anew.</source>
        <translation>{path} नहीं मिली; नाम जाँचें या फ़ाइल फिर से प्राप्त करें।</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}); get it anew.</source>
        <translation>{path} को पढ़ा नहीं जा सकता ({error}); इसे फिर से प्राप्त करें।</translation>
    </message>
    <message>
        <source>{path} is empty; what can be read: {formats}.</source>
        <translation>{path} खाली है; ये पढ़े जा सकते हैं: {formats}।</translation>
    </message>
    <message>
        <source>{data}: the file cannot be fetched from {url} ({reason}); check the network and the room in {folder}, or get it in another way.</source>
        <translation>{data}: फ़ाइल {url} से डाउनलोड नहीं की जा सकती ({reason}); नेटवर्क कनेक्शन और {folder} में खाली जगह जाँचें, या इसे किसी और तरीके से प्राप्त करें।</translation>
    </message>
    <message>
        <source>{data}: the download was cancelled; nothing was kept.</source>
        <translation>{data}: डाउनलोड रद्द किया गया; कुछ भी नहीं रखा गया।</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>कनेक्शन टूट गया</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>नाम या सेवा ज्ञात नहीं</translation>
    </message>
    <message>
        <source>{path} holds arrays of other names than x_{part} and y_{part} ({held}); rename them.</source>
        <translation>{path} के ऐरे के नाम x_{part} और y_{part} नहीं हैं ({held}); उनके नाम बदलें।</translation>
    </message>
    <message>
        <source>{path} holds arrays of other shapes than MNIST&apos;s: {shape} and {other}, not (n, 28, 28) and (n,); make the images 28x28 first.</source>
        <translation>{path} के ऐरे का आकार MNIST जैसा नहीं है: {shape} और {other}, न कि (n, 28, 28) और (n,); पहले छवियों को 28x28 बनाएँ।</translation>
    </message>
    <message>
        <source>it holds more than it says</source>
        <translation>इसमें बताई गई से ज़्यादा सामग्री है</translation>
    </message>
    <message>
        <source>it holds less than it says</source>
        <translation>इसमें बताई गई से कम सामग्री है</translation>
    </message>
    <message>
        <source>{path} is missing; put MNIST there, or name its folder in DIGITPAD_DATA.</source>
        <translation>{path} नहीं मिली; MNIST वहाँ रखें, या उसका फ़ोल्डर DIGITPAD_DATA में बताएँ।</translation>
    </message>
    <message>
        <source>{path} cannot be read as a file of digits ({reason}); get it anew.</source>
        <translation>{path} को अंकों की फ़ाइल के रूप में पढ़ा नहीं जा सकता ({reason}); इसे फिर से प्राप्त करें।</translation>
    </message>
    <message>
        <source>it lists too many files</source>
        <translation>इसकी सूची में बहुत ज़्यादा फ़ाइलें हैं</translation>
    </message>
    <message>
        <source>{path} holds no digits in one of its parts; use another file.</source>
        <translation>{path} के एक भाग में कोई अंक नहीं है; दूसरी फ़ाइल लें।</translation>
    </message>
    <message numerus="yes">
        <source>{path} says that {name} has {number} digits in {count} bytes; {n} digits and {most} bytes are the most that is read.</source>
        <translation>
            <numerusform>{path} के अनुसार {name} में {count} बाइट में {number} अंक हैं; ज़्यादा से ज़्यादा {n} अंक और {most} बाइट पढ़े जाते हैं।</numerusform>
            <numerusform>{path} के अनुसार {name} में {count} बाइट में {number} अंक हैं; ज़्यादा से ज़्यादा {n} अंक और {most} बाइट पढ़े जाते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>over 10^15</source>
        <translation>10^15 से ज़्यादा</translation>
    </message>
    <message>
        <source>an array&apos;s header of version {version} is not known</source>
        <translation>ऐरे के हेडर का संस्करण {version} अज्ञात है</translation>
    </message>
    <message>
        <source>an array holds {dtype}, which are no digits</source>
        <translation>एक ऐरे में {dtype} मान हैं, जो अंक नहीं हैं</translation>
    </message>
    <message>
        <source>an array has lengths that are none</source>
        <translation>एक ऐरे की लंबाइयाँ असंभव हैं</translation>
    </message>
    <message>
        <source>{path} holds labels that are no whole numbers; use the digits 0 to 9.</source>
        <translation>{path} में ऐसे लेबल हैं जो पूर्णांक नहीं हैं; 0 से 9 तक के अंक लें।</translation>
    </message>
    <message>
        <source>{path} holds labels outside 0 to 9; use a file of digits.</source>
        <translation>{path} में 0 से 9 के बाहर के लेबल हैं; अंकों की फ़ाइल लें।</translation>
    </message>
    <message>
        <source>{path} holds pixels outside 0 to 255; bring them to this range, or to 0 to 1.</source>
        <translation>{path} में 0 से 255 के बाहर के पिक्सेल हैं; उन्हें इस सीमा में, या 0 से 1 में लाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds over {n} images; use a part of it.</source>
        <translation>
            <numerusform>{path} में {n} से ज़्यादा छवियाँ हैं; उसका एक हिस्सा लें।</numerusform>
            <numerusform>{path} में {n} से ज़्यादा छवियाँ हैं; उसका एक हिस्सा लें।</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds no images in its folders 0 to 9.</source>
        <translation>{path} के 0 से 9 वाले फ़ोल्डरों में कोई छवि नहीं है।</translation>
    </message>
    <message>
        <source>{name} leads out of the folder that it is unpacked to; do not use this file.</source>
        <translation>{name} उस फ़ोल्डर से बाहर जाती है जिसमें उसे खोला जाता है; इस फ़ाइल का उपयोग न करें।</translation>
    </message>
    <message>
        <source>{name} has more than {size} MB, which is too large for an image of a digit.</source>
        <translation>{name} {size} MB से बड़ी है, जो एक अंक की छवि के लिए बहुत ज़्यादा है।</translation>
    </message>
    <message>
        <source>{name} shows no ink; take it out of the folder.</source>
        <translation>{name} में कोई स्याही नहीं है; इसे फ़ोल्डर से निकाल दें।</translation>
    </message>
    <message>
        <source>The labels of {images} are missing; put {name} beside it.</source>
        <translation>{images} के लेबल नहीं मिले; {name} को उसके साथ रखें।</translation>
    </message>
    <message>
        <source>it holds another kind of array</source>
        <translation>इसमें किसी और तरह का ऐरे है</translation>
    </message>
    <message>
        <source>its images are {width}x{height}, not 28x28</source>
        <translation>इसकी छवियाँ {width}x{height} हैं, 28x28 नहीं</translation>
    </message>
    <message numerus="yes">
        <source>it says that it holds {n} digits; {most} are the most that is read</source>
        <translation>
            <numerusform>इसके अनुसार इसमें {n} अंक है; ज़्यादा से ज़्यादा {most} पढ़े जाते हैं</numerusform>
            <numerusform>इसके अनुसार इसमें {n} अंक हैं; ज़्यादा से ज़्यादा {most} पढ़े जाते हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>it ends in its header</source>
        <translation>यह अपने हेडर में ही खत्म हो जाती है</translation>
    </message>
    <message>
        <source>{path} cannot be read as an IDX file of digits ({error}); get it anew.</source>
        <translation>{path} को अंकों की IDX फ़ाइल के रूप में पढ़ा नहीं जा सकता ({error}); इसे फिर से प्राप्त करें।</translation>
    </message>
    <message>
        <source>it is not compressed in this way</source>
        <translation>यह इस तरीके से संपीड़ित नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>codes of {n} bits are not known</source>
        <translation>
            <numerusform>{n} बिट के कोड अज्ञात हैं</numerusform>
            <numerusform>{n} बिट के कोड अज्ञात हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>यह क्षतिग्रस्त है</translation>
    </message>
    <message numerus="yes">
        <source>it unpacks to more than {n} bytes</source>
        <translation>
            <numerusform>खोलने पर यह {n} बाइट से बड़ी हो जाती है</numerusform>
            <numerusform>खोलने पर यह {n} बाइट से बड़ी हो जाती है</numerusform>
        </translation>
    </message>
    <message>
        <source>no records of digits</source>
        <translation>अंकों का कोई रिकॉर्ड नहीं</translation>
    </message>
    <message>
        <source>a damaged record</source>
        <translation>एक क्षतिग्रस्त रिकॉर्ड</translation>
    </message>
    <message>
        <source>the end of the file is missing</source>
        <translation>फ़ाइल का अंत नहीं मिला</translation>
    </message>
    <message>
        <source>{path} holds no scans as WRITER/DIGIT/number-N.png; name the archive that has them.</source>
        <translation>{path} में WRITER/DIGIT/number-N.png जैसे स्कैन नहीं हैं; उस आर्काइव का नाम दें जिसमें वे हों।</translation>
    </message>
    <message>
        <source>{path} is missing; put the scans there, or name their folder.</source>
        <translation>{path} नहीं मिली; स्कैन वहाँ रखें, या उनका फ़ोल्डर बताएँ।</translation>
    </message>
    <message>
        <source>{path} is no zip archive of scans, or it is damaged; get it anew.</source>
        <translation>{path} स्कैन का zip आर्काइव नहीं है, या क्षतिग्रस्त है; इसे फिर से प्राप्त करें।</translation>
    </message>
    <message>
        <source>{path} holds a name that leads out of it ({what}); get the file anew.</source>
        <translation>{path} में ऐसा नाम है जो उसके बाहर जाता है ({what}); फ़ाइल फिर से प्राप्त करें।</translation>
    </message>
    <message>
        <source>no end of a directory</source>
        <translation>निर्देशिका का अंत नहीं मिला</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds more than {n} entries; name an archive of scans.</source>
        <translation>
            <numerusform>{path} में {n} से ज़्यादा प्रविष्टियाँ हैं; स्कैन के किसी आर्काइव का नाम दें।</numerusform>
            <numerusform>{path} में {n} से ज़्यादा प्रविष्टियाँ हैं; स्कैन के किसी आर्काइव का नाम दें।</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in {path} is larger than a scan of a digit; get the file anew.</source>
        <translation>{path} में {name} एक अंक के स्कैन से बड़ी है; फ़ाइल फिर से प्राप्त करें।</translation>
    </message>
    <message>
        <source>{name} in {path} cannot be unpacked ({error}); get the file anew.</source>
        <translation>{path} में {name} को खोला नहीं जा सकता ({error}); फ़ाइल फिर से प्राप्त करें।</translation>
    </message>
    <message>
        <source>{name} is no image; get the file anew.</source>
        <translation>{name} छवि नहीं है; फ़ाइल फिर से प्राप्त करें।</translation>
    </message>
    <message numerus="yes">
        <source>{path} has over {n} rows; use a part of it.</source>
        <translation>
            <numerusform>{path} में {n} से ज़्यादा पंक्तियाँ हैं; उसका एक हिस्सा लें।</numerusform>
            <numerusform>{path} में {n} से ज़्यादा पंक्तियाँ हैं; उसका एक हिस्सा लें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of {path} ends in {what}, which is no digit 0 to 9.</source>
        <translation>{path} की पंक्ति {number} के अंत में {what} है, जो 0 से 9 तक का अंक नहीं है।</translation>
    </message>
    <message>
        <source>Line {number} of {path} is not understood; it should hold x and y of 8 points, 0 to 100, and a digit.</source>
        <translation>{path} की पंक्ति {number} समझ में नहीं आई; उसमें 8 बिंदुओं के x और y (0 से 100) और एक अंक होना चाहिए।</translation>
    </message>
    <message>
        <source>{path} has no column of labels beside 784 of pixels; name a table that has.</source>
        <translation>{path} में 784 पिक्सेल के साथ लेबल का कोई स्तंभ नहीं है; ऐसी तालिका का नाम दें जिसमें हो।</translation>
    </message>
    <message>
        <source>Line {number} of {path} holds pixels outside 0 to 255; bring them to this range.</source>
        <translation>{path} की पंक्ति {number} में 0 से 255 के बाहर के पिक्सेल हैं; उन्हें इस सीमा में लाएँ।</translation>
    </message>
    <message>
        <source>something other than numbers</source>
        <translation>संख्याओं के अलावा कुछ और</translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers</source>
        <translation>
            <numerusform>{n} संख्या</numerusform>
            <numerusform>{n} संख्याएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of {path} is no label and 784 pixels ({held}); get the file anew.</source>
        <translation>{path} की पंक्ति {number} एक लेबल और 784 पिक्सेल नहीं है ({held}); फ़ाइल फिर से प्राप्त करें।</translation>
    </message>
    <message>
        <source>{path} holds no digits of UJIpenchars2; name the file of that collection.</source>
        <translation>{path} में UJIpenchars2 के अंक नहीं हैं; उस संग्रह की फ़ाइल का नाम दें।</translation>
    </message>
    <message>
        <source>{path} ends in the middle of a digit; get the file anew.</source>
        <translation>{path} एक अंक के बीच में ही खत्म हो जाती है; फ़ाइल फिर से प्राप्त करें।</translation>
    </message>
    <message>
        <source>Line {number} of {path} is not understood: {what}; get the file anew.</source>
        <translation>{path} की पंक्ति {number} समझ में नहीं आई: {what}; फ़ाइल फिर से प्राप्त करें।</translation>
    </message>
    <message>
        <source>{path} is missing; put the pen strokes there, or name their folder.</source>
        <translation>{path} नहीं मिली; पेन के स्ट्रोक वहाँ रखें, या उनका फ़ोल्डर बताएँ।</translation>
    </message>
    <message>
        <source>The text in {path} cannot be read ({error}); get the file anew.</source>
        <translation>{path} का पाठ पढ़ा नहीं जा सकता ({error}); फ़ाइल फिर से प्राप्त करें।</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>एक पंक्ति बहुत लंबी है</translation>
    </message>
    <message numerus="yes">
        <source>it has over {most} bytes or {n} lines</source>
        <translation>
            <numerusform>यह {most} बाइट या {n} पंक्ति से बड़ी है</numerusform>
            <numerusform>यह {most} बाइट या {n} पंक्तियों से बड़ी है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path} holds over {n} drawings; use a part of it.</source>
        <translation>
            <numerusform>{path} में {n} से ज़्यादा चित्र हैं; उसका एक हिस्सा लें।</numerusform>
            <numerusform>{path} में {n} से ज़्यादा चित्र हैं; उसका एक हिस्सा लें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line {number} of {path} is in a stroke of over {n} points; get the file anew.</source>
        <translation>
            <numerusform>{path} की पंक्ति {number} का स्ट्रोक {n} से ज़्यादा बिंदुओं का है; फ़ाइल फिर से प्राप्त करें।</numerusform>
            <numerusform>{path} की पंक्ति {number} का स्ट्रोक {n} से ज़्यादा बिंदुओं का है; फ़ाइल फिर से प्राप्त करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no images among {list}; name MNIST, or others, too.</source>
        <translation>{list} में कोई छवि नहीं है; MNIST या किसी और का नाम भी दें।</translation>
    </message>
    <message numerus="yes">
        <source>There are no digits to learn from beside the {n} held-out ones; get MNIST.</source>
        <translation>
            <numerusform>अलग रखे {n} अंक के अलावा सीखने के लिए कोई अंक नहीं है; MNIST प्राप्त करें।</numerusform>
            <numerusform>अलग रखे {n} अंकों के अलावा सीखने के लिए कोई अंक नहीं है; MNIST प्राप्त करें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A batch of {batch_size} is more than the {n} digits there are; choose a smaller one.</source>
        <translation>
            <numerusform>{batch_size} का बैच उपलब्ध {n} अंक से बड़ा है; छोटा बैच चुनें।</numerusform>
            <numerusform>{batch_size} का बैच उपलब्ध {n} अंकों से बड़ा है; छोटा बैच चुनें।</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is no file but a pipe or a device; name a file.</source>
        <translation>{path} फ़ाइल नहीं, पाइप या डिवाइस है; कोई फ़ाइल बताएँ।</translation>
    </message>
    <message>
        <source>{path} holds no digits; name a file that does.</source>
        <translation>{path} में कोई अंक नहीं है; ऐसी फ़ाइल का नाम दें जिसमें हों।</translation>
    </message>
    <message>
        <source>{path} does not exist; check the name.</source>
        <translation>{path} मौजूद नहीं है; नाम जाँचें।</translation>
    </message>
    <message>
        <source>{path} has neither {first} nor {second}, nor folders named 0 to 9; name the files themselves.</source>
        <translation>{path} में न {first} है, न {second}, न ही 0 से 9 नाम के फ़ोल्डर; सीधे फ़ाइलों के नाम दें।</translation>
    </message>
    <message>
        <source>Pen strokes</source>
        <translation>पेन के स्ट्रोक</translation>
    </message>
    <message>
        <source>Swiss scans</source>
        <translation>स्विस स्कैन</translation>
    </message>
    <message>
        <source>Spanish pen strokes</source>
        <translation>पेन के स्पेनी स्ट्रोक</translation>
    </message>
    <message>
        <source>{named} has no {file}; name the folder that has it.</source>
        <translation>{named} में {file} नहीं है; उस फ़ोल्डर का नाम दें जिसमें वह हो।</translation>
    </message>
    <message>
        <source>{file} is nowhere: download it on the Train page, or name its folder with --data or in DIGITPAD_DATA.</source>
        <translation>{file} कहीं नहीं मिली: इसे “प्रशिक्षण” पेज पर डाउनलोड करें, या इसका फ़ोल्डर --data से या DIGITPAD_DATA में बताएँ।</translation>
    </message>
    <message>
        <source>{file} is nowhere: download it on the Train page or by `python -m digitpad_training.sources --download`, or name its folder with --data or in DIGITPAD_DATA.</source>
        <translation>{file} कहीं नहीं मिली: इसे “प्रशिक्षण” पेज पर या `python -m digitpad_training.sources --download` से डाउनलोड करें, या इसका फ़ोल्डर --data से या DIGITPAD_DATA में बताएँ।</translation>
    </message>
    <message>
        <source>{path} is not as it was published (its checksum differs); get it anew.</source>
        <translation>{path} अपने प्रकाशित रूप में नहीं है (चेकसम अलग है); इसे फिर से प्राप्त करें।</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>छवि</translation>
    </message>
    <message numerus="yes">
        <source>{name} shows more than {n} pieces of ink; cut out the number to read.</source>
        <translation>
            <numerusform>{name} में स्याही के {n} से ज़्यादा टुकड़े हैं; जिस संख्या को पढ़ना है, उसे काटकर निकालें।</numerusform>
            <numerusform>{name} में स्याही के {n} से ज़्यादा टुकड़े हैं; जिस संख्या को पढ़ना है, उसे काटकर निकालें।</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has more than {size} MB; save the drawing as PNG and open that.</source>
        <translation>{name} {size} MB से बड़ी है; चित्र को PNG के रूप में सहेजें और उसे खोलें।</translation>
    </message>
    <message>
        <source>{name} was changed after digitpad had saved it, and is no drawing any more; save it as PNG and open that.</source>
        <translation>digitpad के सहेजने के बाद {name} बदली गई और अब चित्र नहीं रही; इसे PNG के रूप में सहेजें और उसे खोलें।</translation>
    </message>
    <message>
        <source>{name} shows no ink; use an image with a digit on plain paper.</source>
        <translation>{name} में कोई स्याही नहीं है; सादे कागज़ पर लिखे अंक की छवि लें।</translation>
    </message>
    <message>
        <source>{name} needs more memory than an image may take; make it smaller.</source>
        <translation>{name} को उतनी से ज़्यादा मेमोरी चाहिए जितनी एक छवि ले सकती है; इसे छोटा करें।</translation>
    </message>
    <message>
        <source>{name} is a folder; name the image files in it.</source>
        <translation>{name} एक फ़ोल्डर है; उसकी छवि फ़ाइलों के नाम दें।</translation>
    </message>
    <message>
        <source>{name} is of a kind that is not read ({kind}); save it as PNG or JPEG and open that.</source>
        <translation>{name} इस प्रकार की है, जो पढ़ी नहीं जा सकती ({kind}); इसे PNG या JPEG के रूप में सहेजें और उसे खोलें।</translation>
    </message>
    <message>
        <source>{name} does not exist; check the name.</source>
        <translation>{name} मौजूद नहीं है; नाम जाँचें।</translation>
    </message>
    <message>
        <source>it is damaged or incomplete</source>
        <translation>यह क्षतिग्रस्त या अधूरी है</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}; try another copy of it.</source>
        <translation>{name} को पढ़ा नहीं जा सकता: {reason}; उसकी कोई और प्रति आज़माएँ।</translation>
    </message>
    <message numerus="yes">
        <source>{name} is a JPEG of more than {n} scans; save it as an ordinary one.</source>
        <translation>
            <numerusform>{name} {n} से ज़्यादा स्कैन वाली JPEG है; इसे साधारण JPEG के रूप में सहेजें।</numerusform>
            <numerusform>{name} {n} से ज़्यादा स्कैन वाली JPEG है; इसे साधारण JPEG के रूप में सहेजें।</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is no PNG, JPEG, BMP, WebP, TIFF or GIF image; convert it to one.</source>
        <translation>{name} PNG, JPEG, BMP, WebP, TIFF या GIF छवि नहीं है; इसे इनमें से किसी में बदलें।</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} million pixels; make it smaller.</source>
        <translation>
            <numerusform>{name} में {n} मिलियन से ज़्यादा पिक्सेल हैं; इसे छोटा करें।</numerusform>
            <numerusform>{name} में {n} मिलियन से ज़्यादा पिक्सेल हैं; इसे छोटा करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>a HEIC image</source>
        <translation>HEIC छवि</translation>
    </message>
    <message>
        <source>an AVIF image</source>
        <translation>AVIF छवि</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF फ़ाइल</translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation>JPEG 2000 छवि</translation>
    </message>
    <message>
        <source>a JPEG XL image</source>
        <translation>JPEG XL छवि</translation>
    </message>
    <message>
        <source>a Photoshop image</source>
        <translation>Photoshop छवि</translation>
    </message>
    <message>
        <source>an SVG that was not saved by digitpad</source>
        <translation>ऐसी SVG, जिसे digitpad ने नहीं सहेजा</translation>
    </message>
    <message>
        <source>The export was ended at its limit: {limit}.</source>
        <translation>निर्यात अपनी सीमा पर रोक दिया गया: {limit}।</translation>
    </message>
    <message>
        <source>The import was ended at its limit: {limit}.</source>
        <translation>आयात अपनी सीमा पर रोक दिया गया: {limit}।</translation>
    </message>
    <message>
        <source>{size} GB of memory</source>
        <translation>{size} GB मेमोरी</translation>
    </message>
    <message>
        <source>{seconds} minutes</source>
        <translation>{seconds} मिनट</translation>
    </message>
    <message>
        <source>No temporary files can be written ({reason}); make room for them, or set TMPDIR.</source>
        <translation>अस्थायी फ़ाइलें नहीं लिखी जा सकतीं ({reason}); उनके लिए जगह बनाएँ, या TMPDIR सेट करें।</translation>
    </message>
    <message>
        <source>The export failed: its process ended unexpectedly ({how}), for want of memory or because the file is damaged.</source>
        <translation>निर्यात विफल रहा: उसकी प्रक्रिया अचानक बंद हो गई ({how}), मेमोरी की कमी से या फ़ाइल क्षतिग्रस्त होने से।</translation>
    </message>
    <message>
        <source>The import failed: its process ended unexpectedly ({how}), for want of memory or because the file is damaged.</source>
        <translation>आयात विफल रहा: उसकी प्रक्रिया अचानक बंद हो गई ({how}), मेमोरी की कमी से या फ़ाइल क्षतिग्रस्त होने से।</translation>
    </message>
    <message>
        <source>The process that reads the digits has ended; choose them again.</source>
        <translation>अंक पढ़ने वाली प्रक्रिया बंद हो गई; उन्हें फिर से चुनें।</translation>
    </message>
    <message>
        <source>{path} is damaged or of an unknown kind; get it anew.</source>
        <translation>{path} क्षतिग्रस्त है या किसी अज्ञात प्रकार की है; इसे फिर से प्राप्त करें।</translation>
    </message>
    <message>
        <source>{name} takes longer than {seconds} seconds to read; save it in a simpler form.</source>
        <translation>{name} को पढ़ने में {seconds} सेकंड से ज़्यादा लगते हैं; इसे सरल रूप में सहेजें।</translation>
    </message>
    <message>
        <source>{name} cannot be read: it needs more than 1 GB of memory, or is damaged; make it smaller.</source>
        <translation>{name} को पढ़ा नहीं जा सकता: इसे 1 GB से ज़्यादा मेमोरी चाहिए, या यह क्षतिग्रस्त है; इसे छोटा करें।</translation>
    </message>
    <message>
        <source>The folder of models {models} cannot be written ({reason}); check it, and that there is room.</source>
        <translation>मॉडलों के फ़ोल्डर {models} में लिखा नहीं जा सकता ({reason}); उसे और खाली जगह को जाँचें।</translation>
    </message>
    <message>
        <source>The model cannot be put in {models} ({reason}); check it, and that there is room.</source>
        <translation>मॉडल को {models} में रखा नहीं जा सकता ({reason}); उसे और खाली जगह को जाँचें।</translation>
    </message>
    <message>
        <source>The import failed: its package refers to other places.</source>
        <translation>आयात विफल रहा: उसका पैकेज दूसरी जगहों की ओर इशारा करता है।</translation>
    </message>
    <message numerus="yes">
        <source>{path} could not be read within the limits of 2 GB and {n} seconds; use a part of it, or get it anew.</source>
        <translation>
            <numerusform>{path} को 2 GB और {n} सेकंड की सीमा में पढ़ा नहीं जा सका; उसका एक हिस्सा लें, या उसे फिर से प्राप्त करें।</numerusform>
            <numerusform>{path} को 2 GB और {n} सेकंड की सीमा में पढ़ा नहीं जा सका; उसका एक हिस्सा लें, या उसे फिर से प्राप्त करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>no more samples came</source>
        <translation>और नमूने नहीं आए</translation>
    </message>
    <message>
        <source>{path} needs more than 2 GB of memory; use a part of it.</source>
        <translation>{path} को 2 GB से ज़्यादा मेमोरी चाहिए; उसका एक हिस्सा लें।</translation>
    </message>
    <message>
        <source>No process can be started ({reason}); close other programs and try again.</source>
        <translation>कोई प्रक्रिया शुरू नहीं हो सकती ({reason}); दूसरे प्रोग्राम बंद करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>exit status {code}</source>
        <translation>निकास स्थिति {code}</translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation>सिग्नल {name}</translation>
    </message>
    <message>
        <source>The training was stopped; what it had learned is still kept.</source>
        <translation>प्रशिक्षण रोक दिया गया; जो सीखा गया था, वह अब भी रखा है।</translation>
    </message>
    <message>
        <source>The training did not answer and was ended; its last whole epoch is kept.</source>
        <translation>प्रशिक्षण ने जवाब नहीं दिया और उसे बंद कर दिया गया; उसका आखिरी पूरा इपॉक रखा गया है।</translation>
    </message>
    <message>
        <source>epoch {epoch}, step {step}</source>
        <translation>इपॉक {epoch}, चरण {step}</translation>
    </message>
    <message numerus="yes">
        <source>The training has not answered for {n} seconds and was ended.</source>
        <translation>
            <numerusform>प्रशिक्षण ने {n} सेकंड से जवाब नहीं दिया, इसलिए उसे बंद कर दिया गया।</numerusform>
            <numerusform>प्रशिक्षण ने {n} सेकंड से जवाब नहीं दिया, इसलिए उसे बंद कर दिया गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>The training&apos;s process ended unexpectedly ({how}).</source>
        <translation>प्रशिक्षण की प्रक्रिया अचानक बंद हो गई ({how})।</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>प्रायिकताएँ</translation>
    </message>
    <message>
        <source>sigmoids</source>
        <translation>सिग्मॉइड</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>लॉजिट</translation>
    </message>
    <message>
        <source>Exporting to {name}, and checking it…</source>
        <translation>{name} में निर्यात और जाँच हो रही है…</translation>
    </message>
    <message numerus="yes">
        <source>{n} digits in {runtime}: largest difference of a probability {difference}, the same digit on {share}</source>
        <translation>
            <numerusform>{runtime} में {n} अंक: प्रायिकता का सबसे बड़ा अंतर {difference}, {share} पर वही अंक</numerusform>
            <numerusform>{runtime} में {n} अंक: प्रायिकता का सबसे बड़ा अंतर {difference}, {share} पर वही अंक</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is written. {check}.</source>
        <translation>{name} लिख दी गई। {check}।</translation>
    </message>
    <message>
        <source>Importing {name}, and trying it on known digits…</source>
        <translation>{name} का आयात और जाने-पहचाने अंकों पर परीक्षण हो रहा है…</translation>
    </message>
    <message>
        <source>values {range}</source>
        <translation>मान {range}</translation>
    </message>
    <message>
        <source>bright ink</source>
        <translation>उजली स्याही</translation>
    </message>
    <message>
        <source>dark ink</source>
        <translation>गहरी स्याही</translation>
    </message>
    <message>
        <source>images transposed</source>
        <translation>छवियाँ पलटाई गईं (ट्रांसपोज़)</translation>
    </message>
    <message>
        <source>images padded to {side}x{side}</source>
        <translation>छवियों को किनारे जोड़कर {side}x{side} किया गया</translation>
    </message>
    <message>
        <source>images enlarged to {side}x{side}</source>
        <translation>छवियों को बड़ा करके {side}x{side} किया गया</translation>
    </message>
    <message>
        <source>outputs: {outputs}</source>
        <translation>आउटपुट: {outputs}</translation>
    </message>
    <message>
        <source>{how}; {share} of digits made to try it on read right</source>
        <translation>{how}; परीक्षण के लिए बनाए गए {share} अंक सही पढ़े</translation>
    </message>
    <message>
        <source>{name} is imported: {how}.</source>
        <translation>{name} का आयात हो गया: {how}।</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>स्वचालित</translation>
    </message>
    <message>
        <source>{name} is a pickle, which could run anything when it is read; export the network to ONNX (torch.onnx.export) and import that.</source>
        <translation>{name} एक pickle है, जो पढ़ते समय कुछ भी चला सकती है; नेटवर्क को ONNX में निर्यात करें (torch.onnx.export) और उसे आयात करें।</translation>
    </message>
    <message>
        <source>{name} is a pickle, which could run anything when it is read; export the network to ONNX (of scikit-learn by skl2onnx) and import that.</source>
        <translation>{name} एक pickle है, जो पढ़ते समय कुछ भी चला सकती है; नेटवर्क को ONNX में निर्यात करें (scikit-learn के लिए skl2onnx से) और उसे आयात करें।</translation>
    </message>
    <message>
        <source>{name} holds the numbers of MATLAB, not a network; export it to ONNX (exportONNXNetwork) and import that.</source>
        <translation>{name} में MATLAB की संख्याएँ हैं, नेटवर्क नहीं; उसे ONNX में निर्यात करें (exportONNXNetwork) और उसे आयात करें।</translation>
    </message>
    <message>
        <source>{name} is a model of Core ML, which is not read here; export the network to ONNX or save it as .keras.</source>
        <translation>{name} Core ML का मॉडल है, जो यहाँ नहीं पढ़ा जाता; नेटवर्क को ONNX में निर्यात करें या .keras के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>{name} is a frozen graph of TensorFlow, which is not read here; convert it to .tflite, or to ONNX by tf2onnx.</source>
        <translation>{name} TensorFlow का फ़्रोज़न ग्राफ़ है, जो यहाँ नहीं पढ़ा जाता; उसे .tflite में, या tf2onnx से ONNX में बदलें।</translation>
    </message>
    <message>
        <source>{name} is a checkpoint, weights without a network; save the whole model (model.save) as .keras.</source>
        <translation>{name} एक चेकपॉइंट है, यानी बिना नेटवर्क के भार; पूरा मॉडल (model.save) .keras के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>{name} holds weights alone, without a network; export the network to ONNX or save it as .keras.</source>
        <translation>{name} में सिर्फ़ भार हैं, नेटवर्क नहीं; नेटवर्क को ONNX में निर्यात करें या .keras के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>{name} holds arrays, not a network; save the whole model (model.save) as .keras.</source>
        <translation>{name} में ऐरे हैं, नेटवर्क नहीं; पूरा मॉडल (model.save) .keras के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>{name} is a model of Caffe, which is not read here; export the network to ONNX and import that.</source>
        <translation>{name} Caffe का मॉडल है, जो यहाँ नहीं पढ़ा जाता; नेटवर्क को ONNX में निर्यात करें और उसे आयात करें।</translation>
    </message>
    <message>
        <source>{name} is a part of a SavedModel; choose the folder that it lies in.</source>
        <translation>{name} किसी SavedModel का हिस्सा है; वह फ़ोल्डर चुनें जिसमें यह है।</translation>
    </message>
    <message>
        <source>{name} is compressed; unpack it and import what is in it.</source>
        <translation>{name} संपीड़ित है; उसे खोलें और उसमें जो है उसे आयात करें।</translation>
    </message>
    <message>
        <source>{name} is another kind of file, or damaged, whatever its name says; save the model again, as .keras.</source>
        <translation>{name} का नाम जो भी कहे, यह किसी और प्रकार की या क्षतिग्रस्त फ़ाइल है; मॉडल को .keras के रूप में फिर से सहेजें।</translation>
    </message>
    <message>
        <source>{name} is an unpacked .keras file; pack its three files into a zip called {stem}.keras.</source>
        <translation>{name} खोली हुई .keras फ़ाइल है; उसकी तीनों फ़ाइलों को {stem}.keras नाम की zip में पैक करें।</translation>
    </message>
    <message>
        <source>{name} is a folder without a saved_model.pb or a model.json; choose the file of a model.</source>
        <translation>{name} ऐसा फ़ोल्डर है जिसमें saved_model.pb या model.json नहीं है; किसी मॉडल की फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Keras, HDF5</source>
        <translation>Keras, HDF5</translation>
    </message>
    <message>
        <source>LiteRT, 16 bits</source>
        <translation>LiteRT, 16 बिट</translation>
    </message>
    <message>
        <source>LiteRT, 8 bits</source>
        <translation>LiteRT, 8 बिट</translation>
    </message>
    <message>
        <source>LiteRT, 8 bits throughout</source>
        <translation>LiteRT, पूरी तरह 8 बिट</translation>
    </message>
    <message>
        <source>C array of the LiteRT model</source>
        <translation>LiteRT मॉडल का C ऐरे</translation>
    </message>
    <message>
        <source>C array, 8 bits throughout</source>
        <translation>C ऐरे, पूरी तरह 8 बिट</translation>
    </message>
    <message>
        <source>TensorFlow.js layers model</source>
        <translation>TensorFlow.js परत मॉडल</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>वेब पेज</translation>
    </message>
    <message>
        <source>There is no format {name}; choose one of {list}.</source>
        <translation>{name} नाम का कोई फ़ॉर्मैट नहीं है; इनमें से चुनें: {list}।</translation>
    </message>
    <message>
        <source>export to {id}</source>
        <translation>{id} में निर्यात करना</translation>
    </message>
    <message>
        <source>exporting models</source>
        <translation>मॉडल निर्यात करना</translation>
    </message>
    <message>
        <source>importing networks</source>
        <translation>नेटवर्क आयात करना</translation>
    </message>
    <message>
        <source>An export to {id} needs {names}, not installed; install with pip install &apos;digitpad[export]&apos;.</source>
        <translation>{id} में निर्यात के लिए {names} चाहिए, जो इंस्टॉल नहीं है; pip install &apos;digitpad[export]&apos; से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>An import needs {list}; install with pip install &apos;digitpad[train]&apos;.</source>
        <translation>आयात के लिए {list} चाहिए; pip install &apos;digitpad[train]&apos; से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>A file of the format {id} ends in {suffix}; call it {name}{suffix}.</source>
        <translation>{id} फ़ॉर्मैट की फ़ाइल के अंत में {suffix} होता है; इसका नाम {name}{suffix} रखें।</translation>
    </message>
    <message>
        <source>{path} is a folder; choose the name of a file.</source>
        <translation>{path} एक फ़ोल्डर है; किसी फ़ाइल का नाम चुनें।</translation>
    </message>
    <message>
        <source>{path} is a file; choose a new folder.</source>
        <translation>{path} एक फ़ाइल है; नया फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>{path} exists already; choose a new folder.</source>
        <translation>{path} पहले से मौजूद है; नया फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>{path} exists already; choose another name, or add --force.</source>
        <translation>{path} पहले से मौजूद है; दूसरा नाम चुनें, या --force जोड़ें।</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); see that you may read it, or use a copy of it.</source>
        <translation>{path} को पढ़ा नहीं जा सकता ({reason}); पढ़ने की अनुमति जाँचें, या उसकी प्रति लें।</translation>
    </message>
    <message>
        <source>{name} does not exist or is no file; check the name.</source>
        <translation>{name} मौजूद नहीं है या फ़ाइल नहीं है; नाम जाँचें।</translation>
    </message>
    <message>
        <source>{name} is empty; save the model again.</source>
        <translation>{name} खाली है; मॉडल को फिर से सहेजें।</translation>
    </message>
    <message numerus="yes">
        <source>{folder} holds more than {n} files; move the network to a folder of its own.</source>
        <translation>
            <numerusform>{folder} में {n} से ज़्यादा फ़ाइलें हैं; नेटवर्क को उसके अपने फ़ोल्डर में ले जाएँ।</numerusform>
            <numerusform>{folder} में {n} से ज़्यादा फ़ाइलें हैं; नेटवर्क को उसके अपने फ़ोल्डर में ले जाएँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has {size} MB, more than {most}; use a smaller network.</source>
        <translation>{name} {size} MB की है, जो {most} से ज़्यादा है; छोटा नेटवर्क लें।</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} operations; use a smaller network.</source>
        <translation>
            <numerusform>{name} में {n} से ज़्यादा संक्रियाएँ हैं; छोटा नेटवर्क लें।</numerusform>
            <numerusform>{name} में {n} से ज़्यादा संक्रियाएँ हैं; छोटा नेटवर्क लें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden layers are numbers of units from 1 to {n}, such as 128, 64; before them there may be convolutions, such as conv 16, conv 32, 64.</source>
        <translation>
            <numerusform>छिपी परतें 1 से {n} तक इकाइयों की संख्याएँ हैं, जैसे 128, 64; उनसे पहले कनवोल्यूशन हो सकते हैं, जैसे conv 16, conv 32, 64।</numerusform>
            <numerusform>छिपी परतें 1 से {n} तक इकाइयों की संख्याएँ हैं, जैसे 128, 64; उनसे पहले कनवोल्यूशन हो सकते हैं, जैसे conv 16, conv 32, 64।</numerusform>
        </translation>
    </message>
    <message>
        <source>Convolutions come before the layers of units, as in conv 16, conv 32, 64; change the order.</source>
        <translation>कनवोल्यूशन इकाइयों की परतों से पहले आते हैं, जैसे conv 16, conv 32, 64; क्रम बदलें।</translation>
    </message>
    <message numerus="yes">
        <source>After {n} convolutions an image has one pixel left; use {n} at most.</source>
        <translation>
            <numerusform>{n} कनवोल्यूशन के बाद छवि में एक ही पिक्सेल बचता है; ज़्यादा से ज़्यादा {n} लें।</numerusform>
            <numerusform>{n} कनवोल्यूशन के बाद छवि में एक ही पिक्सेल बचता है; ज़्यादा से ज़्यादा {n} लें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A convolution has from 1 to {n} filters; choose fewer.</source>
        <translation>
            <numerusform>एक कनवोल्यूशन में 1 से {n} तक फ़िल्टर होते हैं; कम चुनें।</numerusform>
            <numerusform>एक कनवोल्यूशन में 1 से {n} तक फ़िल्टर होते हैं; कम चुनें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A network of {n} hidden layers does not learn; use {most} at most.</source>
        <translation>
            <numerusform>{n} छिपी परत वाला नेटवर्क नहीं सीखता; ज़्यादा से ज़्यादा {most} लें।</numerusform>
            <numerusform>{n} छिपी परतों वाला नेटवर्क नहीं सीखता; ज़्यादा से ज़्यादा {most} लें।</numerusform>
        </translation>
    </message>
    <message>
        <source>The training was stopped before its first epoch was over; there is nothing to keep.</source>
        <translation>प्रशिक्षण अपना पहला इपॉक पूरा होने से पहले रोक दिया गया; रखने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>a recipe without a name</source>
        <translation>बिना नाम की रेसिपी</translation>
    </message>
    <message>
        <source>{what} where a recipe has something else</source>
        <translation>{what} वहाँ, जहाँ रेसिपी में कुछ और होता है</translation>
    </message>
    <message>
        <source>{name} is not within {least} and {most}</source>
        <translation>{name} {least} और {most} के बीच नहीं है</translation>
    </message>
    <message>
        <source>an augmentation is not within 0 and {most}</source>
        <translation>एक विकृति 0 और {most} के बीच नहीं है</translation>
    </message>
    <message>
        <source>a recipe has no {what}</source>
        <translation>रेसिपी में {what} नहीं है</translation>
    </message>
    <message>
        <source>two hidden layers of 128, ReLU, softmax</source>
        <translation>128 की दो छिपी परतें, ReLU, softmax</translation>
    </message>
    <message>
        <source>97 % training, 96 % test</source>
        <translation>97% प्रशिक्षण, 96% परीक्षण</translation>
    </message>
    <message>
        <source>no hidden layer, ten sigmoid outputs divided by their sum</source>
        <translation>कोई छिपी परत नहीं, दस सिग्मॉइड आउटपुट, अपने योग से विभाजित</translation>
    </message>
    <message>
        <source>one hidden layer of 100, ReLU, ten sigmoid outputs divided by their sum</source>
        <translation>100 की एक छिपी परत, ReLU, दस सिग्मॉइड आउटपुट, अपने योग से विभाजित</translation>
    </message>
    <message>
        <source>over 97 %</source>
        <translation>97% से ज़्यादा</translation>
    </message>
    <message>
        <source>one hidden layer of 128, ReLU, softmax</source>
        <translation>128 की एक छिपी परत, ReLU, softmax</translation>
    </message>
    <message>
        <source>98.9 % training, 97.19 % validation</source>
        <translation>98.9% प्रशिक्षण, 97.19% सत्यापन</translation>
    </message>
    <message>
        <source>the same network, past 97 % in the shortest time</source>
        <translation>वही नेटवर्क, सबसे कम समय में 97% के पार</translation>
    </message>
    <message>
        <source>hidden layers of 512 and 128, sigmoid, softmax</source>
        <translation>512 और 128 की छिपी परतें, सिग्मॉइड, softmax</translation>
    </message>
    <message>
        <source>two hidden layers of 50, ReLU, ten sigmoid outputs divided by their sum</source>
        <translation>50 की दो छिपी परतें, ReLU, दस सिग्मॉइड आउटपुट, अपने योग से विभाजित</translation>
    </message>
    <message>
        <source>about 99 %</source>
        <translation>लगभग 99%</translation>
    </message>
    <message>
        <source>hidden layers of 512 and 256 with batch normalisation and dropout</source>
        <translation>512 और 256 की छिपी परतें, बैच सामान्यीकरण और ड्रॉपआउट के साथ</translation>
    </message>
    <message>
        <source>the same, learning from bent digits</source>
        <translation>वही, विकृत अंकों से सीखता हुआ</translation>
    </message>
    <message>
        <source>five convolutions of 16, 32 and 48 filters, one hidden layer of 128</source>
        <translation>16, 32 और 48 फ़िल्टर के पाँच कनवोल्यूशन, 128 की एक छिपी परत</translation>
    </message>
    <message>
        <source>the network that ships with the program</source>
        <translation>प्रोग्राम के साथ आने वाला नेटवर्क</translation>
    </message>
    <message>
        <source>The network that tells digits from the rest is missing or damaged; install digitpad again.</source>
        <translation>अंकों को बाकी चीज़ों से अलग करने वाला नेटवर्क गायब या क्षतिग्रस्त है; digitpad फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>स्याही</translation>
    </message>
    <message>
        <source>The pad keeps the path of your pen. The frame is around what counts; stray dots do not.</source>
        <translation>पैड आपके पेन का रास्ता याद रखता है। फ़्रेम उसके चारों ओर है जो गिना जाता है; इधर-उधर के बिंदु नहीं गिने जाते।</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>काटना</translation>
    </message>
    <message>
        <source>Only the part with ink is kept, and your pen is made equally wide: place and pen do not matter.</source>
        <translation>सिर्फ़ स्याही वाला हिस्सा रखा जाता है और पेन की मोटाई एक-सी कर दी जाती है: जगह और पेन से फ़र्क नहीं पड़ता।</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>आकार बदलना</translation>
    </message>
    <message>
        <source>The ink is shrunk until its longer side has 20 pixels: how large you draw does not matter.</source>
        <translation>स्याही को इतना छोटा किया जाता है कि उसकी लंबी भुजा 20 पिक्सेल की हो जाए: आप कितना बड़ा लिखते हैं, इससे फ़र्क नहीं पड़ता।</translation>
    </message>
    <message>
        <source>Centre of mass</source>
        <translation>द्रव्यमान केंद्र</translation>
    </message>
    <message>
        <source>The dot is where the ink would balance on a needle. It moves to where the lines cross.</source>
        <translation>बिंदु वहाँ है जहाँ स्याही सुई की नोक पर संतुलित रहती। वह वहाँ जाता है जहाँ रेखाएँ एक-दूसरे को काटती हैं।</translation>
    </message>
    <message>
        <source>This is all that the network sees: 784 numbers, from 0 for black to 1 for white.</source>
        <translation>नेटवर्क बस इतना ही देखता है: 784 संख्याएँ, काले के लिए 0 से सफ़ेद के लिए 1 तक।</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Layer after layer weighs these numbers, as it learnt from many digits, until ten are left.</source>
        <translation>एक के बाद एक परत इन संख्याओं को तौलती है, जैसा उसने बहुत-से अंकों से सीखा है, जब तक दस न बच जाएँ।</translation>
    </message>
    <message>
        <source>Thin frames: groups of strokes that were tried. Thick ones: the best chain, your number.</source>
        <translation>पतले फ़्रेम: स्ट्रोक के आज़माए गए समूह। मोटे फ़्रेम: सबसे अच्छी शृंखला, यानी आपकी संख्या।</translation>
    </message>
    <message>
        <source>Your {digit}, step by step</source>
        <translation>आपका {digit}, कदम-दर-कदम</translation>
    </message>
    <message>
        <source>The {digit} of your {number}, step by step</source>
        <translation>आपके {number} का {digit}, कदम-दर-कदम</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} पिक्सेल</translation>
    </message>
    <message numerus="yes">
        <source>{n} pixel(s) with ink</source>
        <translation>
            <numerusform>स्याही वाला {n} पिक्सेल</numerusform>
            <numerusform>स्याही वाले {n} पिक्सेल</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit} with {share}</source>
        <translation>{digit}, प्रायिकता {share}</translation>
    </message>
    <message numerus="yes">
        <source>{n} right</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} दाएँ</numerusform>
            <numerusform>{n} दाएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} बाएँ</numerusform>
            <numerusform>{n} बाएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} down</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} नीचे</numerusform>
            <numerusform>{n} नीचे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} up</source>
        <comment>pixels</comment>
        <translation>
            <numerusform>{n} ऊपर</numerusform>
            <numerusform>{n} ऊपर</numerusform>
        </translation>
    </message>
    <message>
        <source>In the middle already</source>
        <translation>पहले से बीच में</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of {n} group(s) chosen</source>
        <translation>
            <numerusform>{n} समूह में से {chosen} चुना गया</numerusform>
            <numerusform>{n} समूहों में से {chosen} चुने गए</numerusform>
        </translation>
    </message>
    <message>
        <source>From an image</source>
        <translation>एक छवि से</translation>
    </message>
    <message numerus="yes">
        <source>An image and {n} stroke(s)</source>
        <translation>
            <numerusform>एक छवि और {n} स्ट्रोक</numerusform>
            <numerusform>एक छवि और {n} स्ट्रोक</numerusform>
        </translation>
    </message>
    <message>
        <source>Image: {how}</source>
        <translation>छवि: {how}</translation>
    </message>
    <message>
        <source>Moved: {moves}</source>
        <translation>खिसकाया: {moves}</translation>
    </message>
    <message numerus="yes">
        <source>{n} stroke(s)</source>
        <translation>
            <numerusform>{n} स्ट्रोक</numerusform>
            <numerusform>{n} स्ट्रोक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} point(s)</source>
        <translation>
            <numerusform>{n} बिंदु</numerusform>
            <numerusform>{n} बिंदु</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be imported ({what}); use a network of plain layers.</source>
        <translation>{name} को आयात नहीं किया जा सकता ({what}); सादी परतों वाला नेटवर्क लें।</translation>
    </message>
    <message>
        <source>{name} is damaged or no LiteRT model; save it again.</source>
        <translation>{name} क्षतिग्रस्त है या LiteRT मॉडल नहीं है; इसे फिर से सहेजें।</translation>
    </message>
    <message>
        <source>sparse tensors, or the same name again and again</source>
        <translation>विरल टेंसर, या एक ही नाम बार-बार</translation>
    </message>
    <message>
        <source>it has several graphs or loops</source>
        <translation>इसमें कई ग्राफ़ या लूप हैं</translation>
    </message>
    <message>
        <source>it has more than one input or output</source>
        <translation>इसमें एक से ज़्यादा इनपुट या आउटपुट हैं</translation>
    </message>
    <message>
        <source>it has no path from its input to its output</source>
        <translation>इसमें इनपुट से आउटपुट तक कोई रास्ता नहीं है</translation>
    </message>
    <message>
        <source>it has numbers in more axes than any image</source>
        <translation>इसकी संख्याओं के अक्ष किसी भी छवि से ज़्यादा हैं</translation>
    </message>
    <message>
        <source>it sums its numbers in an unusual way</source>
        <translation>यह अपनी संख्याएँ असामान्य तरीके से जोड़ता है</translation>
    </message>
    <message>
        <source>it answers with the digit alone ({kind}) and not with how likely each is</source>
        <translation>यह सिर्फ़ अंक बताता है ({kind}), यह नहीं कि हर अंक की संभावना कितनी है</translation>
    </message>
    <message>
        <source>it has the operator {kind}</source>
        <translation>इसमें ऑपरेटर {kind} है</translation>
    </message>
    <message>
        <source>it takes a logarithm of something other than its answers</source>
        <translation>यह अपने उत्तरों के अलावा किसी और चीज़ का लघुगणक लेता है</translation>
    </message>
    <message>
        <source>it joins along another axis than the channels</source>
        <translation>यह चैनलों के बजाय किसी और अक्ष पर जोड़ता है</translation>
    </message>
    <message>
        <source>it divides by numbers that it computes</source>
        <translation>यह खुद निकाली गई संख्याओं से भाग देता है</translation>
    </message>
    <message>
        <source>it has dilated filters</source>
        <translation>इसमें फैले हुए (dilated) फ़िल्टर हैं</translation>
    </message>
    <message>
        <source>it takes the mean in an unusual way</source>
        <translation>यह माध्य असामान्य तरीके से लेता है</translation>
    </message>
    <message>
        <source>it pads its images in an unusual way</source>
        <translation>यह छवियों के किनारे असामान्य तरीके से बढ़ाता है</translation>
    </message>
    <message>
        <source>it turns its numbers around</source>
        <translation>यह अपनी संख्याओं के अक्षों का क्रम बदलता है</translation>
    </message>
    <message>
        <source>it has a softmax of an unusual kind</source>
        <translation>इसका softmax असामान्य प्रकार का है</translation>
    </message>
    <message>
        <source>it has arithmetic of an unusual kind</source>
        <translation>इसकी गणनाएँ असामान्य प्रकार की हैं</translation>
    </message>
    <message>
        <source>it computes its own weights</source>
        <translation>यह अपने भार खुद निकालता है</translation>
    </message>
    <message>
        <source>it has the same weights again and again</source>
        <translation>इसमें वही भार बार-बार आते हैं</translation>
    </message>
    <message>
        <source>This network cannot be followed layer by layer ({what}).</source>
        <translation>इस नेटवर्क को परत-दर-परत नहीं देखा जा सकता ({what})।</translation>
    </message>
    <message>
        <source>it does not end in ten answers</source>
        <translation>इसके अंत में दस उत्तर नहीं हैं</translation>
    </message>
    <message>
        <source>it has more than {most} MB</source>
        <translation>यह {most} MB से बड़ा है</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>it computes more numbers than can be shown</source>
        <translation>यह इतनी संख्याएँ निकालता है कि दिखाई नहीं जा सकतीं</translation>
    </message>
    <message>
        <source>it is damaged or too large</source>
        <translation>यह क्षतिग्रस्त या बहुत बड़ा है</translation>
    </message>
    <message>
        <source>it has layers of an unusual kind</source>
        <translation>इसमें असामान्य प्रकार की परतें हैं</translation>
    </message>
    <message>
        <source>The image, 28 × 28 pixels</source>
        <translation>छवि, 28 × 28 पिक्सेल</translation>
    </message>
    <message numerus="yes">
        <source>{n} unit(s)</source>
        <translation>
            <numerusform>{n} इकाई</numerusform>
            <numerusform>{n} इकाइयाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} feature map(s) of {size}</source>
        <translation>
            <numerusform>{size} का {n} फ़ीचर मैप</numerusform>
            <numerusform>{size} के {n} फ़ीचर मैप</numerusform>
        </translation>
    </message>
    <message>
        <source>MNIST test digits</source>
        <translation>MNIST के परीक्षण अंक</translation>
    </message>
    <message>
        <source>test digits of its own data</source>
        <translation>इसके अपने डेटा के परीक्षण अंक</translation>
    </message>
    <message>
        <source>writers it never saw</source>
        <translation>अनदेखे लोगों के अंक</translation>
    </message>
    <message>
        <source>a hand&apos;s samples that it had not learned</source>
        <translation>किसी लिखावट के अनसीखे नमूने</translation>
    </message>
    <message>
        <source>digits made to try it on</source>
        <translation>आज़माने के लिए बनाए गए अंक</translation>
    </message>
    <message>
        <source>Test digits of its own data</source>
        <translation>इसके अपने डेटा के परीक्षण अंक</translation>
    </message>
    <message>
        <source>Writers it never saw</source>
        <translation>अनदेखे लोगों के अंक</translation>
    </message>
    <message>
        <source>A hand&apos;s samples that it had not learned</source>
        <translation>किसी लिखावट के अनसीखे नमूने</translation>
    </message>
    <message>
        <source>Digits made to try it on</source>
        <translation>आज़माने के लिए बनाए गए अंक</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>वर्तमान मॉडल</translation>
    </message>
    <message>
        <source>read right: {figures}</source>
        <translation>सही पढ़े: {figures}</translation>
    </message>
    <message>
        <source>It reads right: {figures}.</source>
        <translation>यह सही पढ़ता है: {figures}।</translation>
    </message>
    <message>
        <source>{network}: {figures}.</source>
        <translation>{network}: {figures}।</translation>
    </message>
    <message>
        <source>{heading}: {read}</source>
        <translation>{heading}: {read}</translation>
    </message>
    <message>
        <source>{right} of {digits} ({what})</source>
        <translation>{digits} में से {right} ({what})</translation>
    </message>
    <message>
        <source>{share} ({what})</source>
        <translation>{share} ({what})</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>मापा नहीं गया</translation>
    </message>
    <message>
        <source>{own} of its own</source>
        <translation>अपने डेटा के {own}</translation>
    </message>
    <message>
        <source>convolutions of {filters}</source>
        <translation>{filters} के कनवोल्यूशन</translation>
    </message>
    <message numerus="yes">
        <source>{n} weight(s)</source>
        <translation>
            <numerusform>{n} भार</numerusform>
            <numerusform>{n} भार</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>{share} of {digits} read right</source>
        <translation>{digits} में से {share} सही पढ़े</translation>
    </message>
    <message>
        <source>its fields are not those of a card</source>
        <translation>इसके फ़ील्ड कार्ड के फ़ील्ड नहीं हैं</translation>
    </message>
    <message>
        <source>its {name} is no short text</source>
        <translation>इसका {name} छोटा पाठ नहीं है</translation>
    </message>
    <message>
        <source>its {name} has no named values</source>
        <translation>इसके {name} में नाम वाले मान नहीं हैं</translation>
    </message>
    <message>
        <source>its preprocessing_version is no whole number</source>
        <translation>इसका preprocessing_version पूर्णांक नहीं है</translation>
    </message>
    <message>
        <source>it has too many sums</source>
        <translation>इसमें बहुत ज़्यादा चेकसम हैं</translation>
    </message>
    <message>
        <source>its sums are no SHA-256</source>
        <translation>इसके चेकसम SHA-256 नहीं हैं</translation>
    </message>
    <message>
        <source>it has no figures for {part}</source>
        <translation>इसमें {part} के आँकड़े नहीं हैं</translation>
    </message>
    <message>
        <source>its accuracy for {part} is no share</source>
        <translation>{part} के लिए इसकी सटीकता कोई अनुपात नहीं है</translation>
    </message>
    <message>
        <source>its number of digits for {part} is no count</source>
        <translation>{part} के लिए इसके अंकों की संख्या कोई गिनती नहीं है</translation>
    </message>
    <message>
        <source>its confusion for {part} is no table of numbers</source>
        <translation>{part} के लिए इसका भ्रम संख्याओं की तालिका नहीं है</translation>
    </message>
    <message>
        <source>The network that comes with digitpad</source>
        <translation>digitpad के साथ आने वाला नेटवर्क</translation>
    </message>
    <message>
        <source>The model {name} comes from elsewhere and was not tried yet; open it with digitpad first.</source>
        <translation>मॉडल {name} कहीं और से आया है और अभी आज़माया नहीं गया; पहले इसे digitpad से खोलें।</translation>
    </message>
    <message>
        <source>There is no model {name}; choose one of {list}.</source>
        <translation>{name} नाम का कोई मॉडल नहीं है; इनमें से चुनें: {list}।</translation>
    </message>
    <message>
        <source>its last hidden layer</source>
        <translation>इसकी आखिरी छिपी परत</translation>
    </message>
    <message>
        <source>the digit image itself</source>
        <translation>खुद अंक की छवि</translation>
    </message>
    <message>
        <source>preprocessing {version}, not {other}</source>
        <translation>पूर्व-संसाधन {version}, {other} नहीं</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>यह मौजूद नहीं है</translation>
    </message>
    <message>
        <source>it has no {file}</source>
        <translation>इसमें {file} नहीं है</translation>
    </message>
    <message>
        <source>it has no {name}</source>
        <translation>इसमें {name} नहीं है</translation>
    </message>
    <message>
        <source>it was made for another version of digitpad: {reason}</source>
        <translation>यह digitpad के किसी और संस्करण के लिए बना है: {reason}</translation>
    </message>
    <message>
        <source>it has a {file} that cannot be read: {reason}</source>
        <translation>इसकी {file} को पढ़ा नहीं जा सकता: {reason}</translation>
    </message>
    <message>
        <source>it has a damaged {file}: it is no text</source>
        <translation>इसकी {file} क्षतिग्रस्त है: यह पाठ नहीं है</translation>
    </message>
    <message>
        <source>it has a damaged {file}: {reason}</source>
        <translation>इसकी {file} क्षतिग्रस्त है: {reason}</translation>
    </message>
    <message>
        <source>it has a {name} that cannot be read: {reason}</source>
        <translation>इसकी {name} को पढ़ा नहीं जा सकता: {reason}</translation>
    </message>
    <message>
        <source>it has a {name} of more than {most} MB</source>
        <translation>इसकी {name} {most} MB से बड़ी है</translation>
    </message>
    <message>
        <source>it has a damaged or changed {name}</source>
        <translation>इसकी {name} क्षतिग्रस्त है या बदली गई है</translation>
    </message>
    <message>
        <source>The bundled model cannot be used ({what}); install digitpad again.</source>
        <translation>साथ आए मॉडल का उपयोग नहीं हो सकता ({what}); digitpad फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The model {folder} cannot be used ({what}); use another one.</source>
        <translation>मॉडल {folder} का उपयोग नहीं हो सकता ({what}); दूसरा मॉडल लें।</translation>
    </message>
    <message>
        <source>{file} cannot be read; remove it to use the bundled model.</source>
        <translation>{file} को पढ़ा नहीं जा सकता; साथ आए मॉडल का उपयोग करने के लिए इसे हटा दें।</translation>
    </message>
    <message>
        <source>{folder} is not among the models in {models}; move it there.</source>
        <translation>{folder} {models} के मॉडलों में नहीं है; इसे वहाँ ले जाएँ।</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}; make room there.</source>
        <translation>{file} को लिखा नहीं जा सकता: {reason}; वहाँ जगह बनाएँ।</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {reason}; remove it to use the bundled model.</source>
        <translation>{file} को हटाया नहीं जा सकता: {reason}; साथ आए मॉडल का उपयोग करने के लिए इसे हटा दें।</translation>
    </message>
    <message>
        <source>not a digit?</source>
        <translation>अंक नहीं?</translation>
    </message>
    <message>
        <source>There is too much ink for a number: it is read as one digit. Erase some, or undo.</source>
        <translation>एक संख्या के लिए स्याही बहुत ज़्यादा है: इसे एक ही अंक की तरह पढ़ा जा रहा है। कुछ मिटाएँ, या पूर्ववत करें।</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>ऋण</translation>
    </message>
    <message>
        <source>point</source>
        <translation>दशमलव</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>अल्पविराम</translation>
    </message>
    <message>
        <source>{first} or {second}?</source>
        <translation>{first} या {second}?</translation>
    </message>
    <message numerus="yes">
        <source>{answer}, {n} left out</source>
        <translation>
            <numerusform>{answer}, {n} छोड़ा गया</numerusform>
            <numerusform>{answer}, {n} छोड़े गए</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}: {signs}, {said}</source>
        <translation>{number}: {signs}, {said}</translation>
    </message>
    <message>
        <source>or {other}?</source>
        <translation>या {other}?</translation>
    </message>
    <message>
        <source>{place} of {groups}: {said}</source>
        <translation>{groups} में से {place}: {said}</translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s)</source>
        <translation>
            <numerusform>{n} अंक</numerusform>
            <numerusform>{n} अंक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line(s)</source>
        <translation>
            <numerusform>{n} पंक्ति</numerusform>
            <numerusform>{n} पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>&gt; {share}</source>
        <translation>&gt; {share}</translation>
    </message>
    <message>
        <source>over {share}</source>
        <translation>{share} से ज़्यादा</translation>
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
        <translation>आपकी लिखावट</translation>
    </message>
    <message>
        <source>drawn by rule</source>
        <translation>नियम से बनाए गए</translation>
    </message>
    <message>
        <source>the part at the top left</source>
        <translation>ऊपर बाईं ओर का हिस्सा</translation>
    </message>
    <message>
        <source>the part at the top</source>
        <translation>ऊपर का हिस्सा</translation>
    </message>
    <message>
        <source>the part at the top right</source>
        <translation>ऊपर दाईं ओर का हिस्सा</translation>
    </message>
    <message>
        <source>the part on the left</source>
        <translation>बाईं ओर का हिस्सा</translation>
    </message>
    <message>
        <source>the part in the middle</source>
        <translation>बीच का हिस्सा</translation>
    </message>
    <message>
        <source>the part on the right</source>
        <translation>दाईं ओर का हिस्सा</translation>
    </message>
    <message>
        <source>the part at the bottom left</source>
        <translation>नीचे बाईं ओर का हिस्सा</translation>
    </message>
    <message>
        <source>the part at the bottom</source>
        <translation>नीचे का हिस्सा</translation>
    </message>
    <message>
        <source>the part at the bottom right</source>
        <translation>नीचे दाईं ओर का हिस्सा</translation>
    </message>
    <message>
        <source>the upright stroke at the top left</source>
        <translation>ऊपर बाईं ओर का खड़ा स्ट्रोक</translation>
    </message>
    <message>
        <source>the upright stroke at the top</source>
        <translation>ऊपर का खड़ा स्ट्रोक</translation>
    </message>
    <message>
        <source>the upright stroke at the top right</source>
        <translation>ऊपर दाईं ओर का खड़ा स्ट्रोक</translation>
    </message>
    <message>
        <source>the upright stroke on the left</source>
        <translation>बाईं ओर का खड़ा स्ट्रोक</translation>
    </message>
    <message>
        <source>the upright stroke in the middle</source>
        <translation>बीच का खड़ा स्ट्रोक</translation>
    </message>
    <message>
        <source>the upright stroke on the right</source>
        <translation>दाईं ओर का खड़ा स्ट्रोक</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom left</source>
        <translation>नीचे बाईं ओर का खड़ा स्ट्रोक</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom</source>
        <translation>नीचे का खड़ा स्ट्रोक</translation>
    </message>
    <message>
        <source>the upright stroke at the bottom right</source>
        <translation>नीचे दाईं ओर का खड़ा स्ट्रोक</translation>
    </message>
    <message>
        <source>the level stroke at the top left</source>
        <translation>ऊपर बाईं ओर का आड़ा स्ट्रोक</translation>
    </message>
    <message>
        <source>the level stroke at the top</source>
        <translation>ऊपर का आड़ा स्ट्रोक</translation>
    </message>
    <message>
        <source>the level stroke at the top right</source>
        <translation>ऊपर दाईं ओर का आड़ा स्ट्रोक</translation>
    </message>
    <message>
        <source>the level stroke on the left</source>
        <translation>बाईं ओर का आड़ा स्ट्रोक</translation>
    </message>
    <message>
        <source>the level stroke in the middle</source>
        <translation>बीच का आड़ा स्ट्रोक</translation>
    </message>
    <message>
        <source>the level stroke on the right</source>
        <translation>दाईं ओर का आड़ा स्ट्रोक</translation>
    </message>
    <message>
        <source>the level stroke at the bottom left</source>
        <translation>नीचे बाईं ओर का आड़ा स्ट्रोक</translation>
    </message>
    <message>
        <source>the level stroke at the bottom</source>
        <translation>नीचे का आड़ा स्ट्रोक</translation>
    </message>
    <message>
        <source>the level stroke at the bottom right</source>
        <translation>नीचे दाईं ओर का आड़ा स्ट्रोक</translation>
    </message>
    <message>
        <source>No part of the ink speaks for anything.</source>
        <translation>स्याही का कोई भी हिस्सा किसी के पक्ष में नहीं है।</translation>
    </message>
    <message>
        <source>Speaks for {digit}: {part}.</source>
        <translation>{digit} के पक्ष में: {part}।</translation>
    </message>
    <message>
        <source>Speaks against {digit}: {part}.</source>
        <translation>{digit} के विरुद्ध: {part}।</translation>
    </message>
    <message>
        <source>Speaks for {digit} rather than {other}: {part}.</source>
        <translation>{other} के बजाय {digit} के पक्ष में: {part}।</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>परतें</translation>
    </message>
    <message>
        <source>convolutions</source>
        <translation>कनवोल्यूशन</translation>
    </message>
    <message>
        <source>pen strokes</source>
        <translation>पेन के स्ट्रोक</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>स्कैन</translation>
    </message>
    <message>
        <source>Spanish strokes</source>
        <translation>स्पेनी स्ट्रोक</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Both have the same recipe.</source>
        <translation>दोनों की रेसिपी एक ही है।</translation>
    </message>
    <message>
        <source>{name}: {one} and {other}</source>
        <translation>{name}: {one} और {other}</translation>
    </message>
    <message>
        <source>What differs: {differences}.</source>
        <translation>इनमें अंतर है: {differences}।</translation>
    </message>
    <message>
        <source>Of the same {digits} held-out digits the upper one reads {upper} right and the lower one {lower}; {upper_alone} only the upper one, {lower_alone} only the lower one.</source>
        <translation>अलग रखे उन्हीं {digits} अंकों में से ऊपर वाला {upper} और नीचे वाला {lower} सही पढ़ता है; {upper_alone} सिर्फ़ ऊपर वाला, {lower_alone} सिर्फ़ नीचे वाला।</translation>
    </message>
    <message>
        <source>The difference is within chance ({p}).</source>
        <translation>यह अंतर संयोग से भी हो सकता है ({p})।</translation>
    </message>
    <message>
        <source>The upper one reads better, and not by chance alone ({p}).</source>
        <translation>ऊपर वाला बेहतर पढ़ता है, और यह केवल संयोग नहीं है ({p})।</translation>
    </message>
    <message>
        <source>The lower one reads better, and not by chance alone ({p}).</source>
        <translation>नीचे वाला बेहतर पढ़ता है, और यह केवल संयोग नहीं है ({p})।</translation>
    </message>
    <message>
        <source>{without} did not keep what it answered to each digit, so the two cannot be tested against each other.</source>
        <translation>{without} में हर अंक पर दिए गए उत्तर नहीं रखे गए, इसलिए दोनों के अंतर की सांख्यिकीय जाँच नहीं हो सकती।</translation>
    </message>
    <message>
        <source>They were tried on different held-out digits, so the two cannot be tested against each other.</source>
        <translation>दोनों को अलग रखे भिन्न-भिन्न अंकों पर परखा गया, इसलिए उनके अंतर की सांख्यिकीय जाँच नहीं हो सकती।</translation>
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
            <numerusform>{n} रन: अलग रखे अंकों में से औसतन {mean} सही पढ़े, मानक विचलन {deviation} प्रतिशत बिंदु ({lowest} से {highest} तक)।</numerusform>
            <numerusform>{n} रन: अलग रखे अंकों में से औसतन {mean} सही पढ़े, मानक विचलन {deviation} प्रतिशत बिंदु ({lowest} से {highest} तक)।</numerusform>
        </translation>
    </message>
    <message>
        <source>Report (*.html)</source>
        <translation>रिपोर्ट (*.html)</translation>
    </message>
    <message>
        <source>Keras script (*.py)</source>
        <translation>Keras स्क्रिप्ट (*.py)</translation>
    </message>
    <message>
        <source>Notebook (*.ipynb)</source>
        <translation>नोटबुक (*.ipynb)</translation>
    </message>
    <message>
        <source>{path} cannot be written: a run is written up as .html (a report), .py (a Keras script) or .ipynb (a notebook); choose one of these.</source>
        <translation>{path} को लिखा नहीं जा सकता: रन का विवरण .html (रिपोर्ट), .py (Keras स्क्रिप्ट) या .ipynb (नोटबुक) में लिखा जाता है; इनमें से एक चुनें।</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another folder.</source>
        <translation>{path} को लिखा नहीं जा सकता ({reason}); दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>{folder} has no recipe that can be read; choose a run that was trained here.</source>
        <translation>{folder} में पढ़ी जा सकने वाली रेसिपी नहीं है; ऐसा रन चुनें जो यहाँ प्रशिक्षित हुआ हो।</translation>
    </message>
    <message>
        <source>{parent} cannot be written to ({reason}); make room there.</source>
        <translation>{parent} में लिखा नहीं जा सकता ({reason}); वहाँ जगह बनाएँ।</translation>
    </message>
    <message>
        <source>A training for {folder} is under way already; choose another folder.</source>
        <translation>{folder} के लिए एक प्रशिक्षण पहले से चल रहा है; दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>{file} holds no answers to held-out digits; train the network again to have some.</source>
        <translation>{file} में अलग रखे अंकों के उत्तर नहीं हैं; उन्हें पाने के लिए नेटवर्क को फिर से प्रशिक्षित करें।</translation>
    </message>
    <message>
        <source>{file} has answers that are no digits; train the network again to have some.</source>
        <translation>{file} के उत्तर अंक नहीं हैं; सही उत्तर पाने के लिए नेटवर्क को फिर से प्रशिक्षित करें।</translation>
    </message>
    <message>
        <source>It diverges: its loss is no number any more. Choose a smaller learning rate.</source>
        <translation>यह भटक रहा है: इसका लॉस अब संख्या नहीं रहा। सीखने की दर कम करें।</translation>
    </message>
    <message>
        <source>It diverges: its loss rose from {loss} in epoch {epoch} to {now}. Choose a smaller learning rate.</source>
        <translation>यह भटक रहा है: इसका लॉस इपॉक {epoch} के {loss} से बढ़कर {now} हो गया। सीखने की दर कम करें।</translation>
    </message>
    <message>
        <source>It does not learn: after {epoch} epochs it reads {share} of the digits, hardly more than by guessing. Choose another learning rate.</source>
        <translation>यह सीख नहीं रहा: {epoch} इपॉक के बाद यह {share} अंक पढ़ता है, जो अंदाज़े से बमुश्किल ज़्यादा है। सीखने की दूसरी दर चुनें।</translation>
    </message>
    <message>
        <source>It learns by heart: since epoch {epoch} its loss falls on the digits that it learns from, and rises on those that it does not. Fewer epochs, more dropout or more varied digits help.</source>
        <translation>यह रट रहा है: इपॉक {epoch} से इसका लॉस उन अंकों पर घट रहा है जिनसे यह सीखता है, और बाकी पर बढ़ रहा है। कम इपॉक, ज़्यादा ड्रॉपआउट या ज़्यादा विविध अंक मदद करते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>{dead} of the {n} units of layer {number} have died: they answer 0 to every held-out digit that was tried. A smaller learning rate keeps more of them alive.</source>
        <translation>
            <numerusform>परत {number} की {n} इकाई में से {dead} मर चुकी है: अलग रखे हर आज़माए गए अंक पर उसका उत्तर 0 है। सीखने की कम दर से ज़्यादा इकाइयाँ जीवित रहती हैं।</numerusform>
            <numerusform>परत {number} की {n} इकाइयों में से {dead} मर चुकी हैं: अलग रखे हर आज़माए गए अंक पर उनका उत्तर 0 है। सीखने की कम दर से ज़्यादा इकाइयाँ जीवित रहती हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} did not keep how its network looked inside; train it again to see that.</source>
        <translation>{folder} में यह नहीं रखा गया कि नेटवर्क अंदर से कैसा था; देखने के लिए उसे फिर से प्रशिक्षित करें।</translation>
    </message>
    <message>
        <source>What {folder} kept of the inside of its network is damaged; train it again to see that.</source>
        <translation>{folder} में नेटवर्क के अंदर का जो रखा गया था, वह क्षतिग्रस्त है; देखने के लिए उसे फिर से प्रशिक्षित करें।</translation>
    </message>
    <message>
        <source>no inside of a network</source>
        <translation>नेटवर्क के अंदर का डेटा नहीं</translation>
    </message>
    <message>
        <source>A name has up to 60 letters, digits, spaces, dots and dashes, and begins with a letter or digit.</source>
        <translation>नाम में ज़्यादा से ज़्यादा 60 अक्षर, अंक, रिक्त स्थान, बिंदु और डैश हो सकते हैं, और वह अक्षर या अंक से शुरू होता है।</translation>
    </message>
    <message>
        <source>There is a model called {name} already; choose another name.</source>
        <translation>{name} नाम का मॉडल पहले से है; दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>{name} is in use; use another model, and then rename it.</source>
        <translation>{name} उपयोग में है; दूसरा मॉडल लें, फिर इसका नाम बदलें।</translation>
    </message>
    <message>
        <source>{name} cannot be renamed ({reason}); close what has it open.</source>
        <translation>{name} का नाम नहीं बदला जा सकता ({reason}); जिसने इसे खोल रखा है, उसे बंद करें।</translation>
    </message>
    <message numerus="yes">
        <source>A note has at most {n} bytes; shorten it.</source>
        <translation>
            <numerusform>नोट ज़्यादा से ज़्यादा {n} बाइट का हो सकता है; इसे छोटा करें।</numerusform>
            <numerusform>नोट ज़्यादा से ज़्यादा {n} बाइट का हो सकता है; इसे छोटा करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>The note cannot be kept in {folder} ({reason}); make room there.</source>
        <translation>नोट को {folder} में रखा नहीं जा सकता ({reason}); वहाँ जगह बनाएँ।</translation>
    </message>
    <message>
        <source>{folder} is a file; choose a new folder.</source>
        <translation>{folder} एक फ़ाइल है; नया फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>{folder} holds other files than a run of digitpad; choose a new folder.</source>
        <translation>{folder} में digitpad के रन के अलावा दूसरी फ़ाइलें हैं; नया फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The run cannot be written to {folder} ({reason}); make room or choose another folder.</source>
        <translation>रन को {folder} में लिखा नहीं जा सकता ({reason}); जगह बनाएँ या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>{parent} cannot be read ({reason}); check its permissions.</source>
        <translation>{parent} को पढ़ा नहीं जा सकता ({reason}); उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The history of {folder} is missing or damaged; train it again to have one.</source>
        <translation>{folder} का इतिहास गायब या क्षतिग्रस्त है; उसे पाने के लिए फिर से प्रशिक्षित करें।</translation>
    </message>
    <message>
        <source>The steps of {folder} are damaged; delete {file}.</source>
        <translation>{folder} के चरण क्षतिग्रस्त हैं; {file} को हटाएँ।</translation>
    </message>
    <message>
        <source>The history of {folder} has no epochs; train it again to have one.</source>
        <translation>{folder} के इतिहास में कोई इपॉक नहीं है; उसे पाने के लिए फिर से प्रशिक्षित करें।</translation>
    </message>
    <message>
        <source>The confusion matrix of {folder} is missing or damaged; train it again to have one.</source>
        <translation>{folder} का भ्रम मैट्रिक्स गायब या क्षतिग्रस्त है; उसे पाने के लिए फिर से प्रशिक्षित करें।</translation>
    </message>
    <message>
        <source>no counts of ten digits</source>
        <translation>दस अंकों की गिनती नहीं</translation>
    </message>
    <message>
        <source>no epoch, or no share</source>
        <translation>इपॉक नहीं, या अनुपात नहीं</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>{folder} को हटाया नहीं जा सकता ({reason}); इसे खुद हटाएँ।</translation>
    </message>
    <message>
        <source>There is no run and no folder {named}; `digitpad runs` lists the runs.</source>
        <translation>{named} नाम का न कोई रन है, न फ़ोल्डर; `digitpad runs` से रन की सूची मिलती है।</translation>
    </message>
    <message>
        <source>{folder} does not say how its network is built ({error}); train on from another one.</source>
        <translation>{folder} में यह नहीं बताया गया कि उसका नेटवर्क कैसे बना है ({error}); किसी और को आगे प्रशिक्षित करें।</translation>
    </message>
    <message>
        <source>{folder} is of a network that is not trained here; train on from another one.</source>
        <translation>{folder} का नेटवर्क ऐसा है जो यहाँ प्रशिक्षित नहीं होता; किसी और को आगे प्रशिक्षित करें।</translation>
    </message>
    <message>
        <source>No unfinished training of {name} is kept beside {folder}; train it anew.</source>
        <translation>{folder} के साथ {name} का कोई अधूरा प्रशिक्षण नहीं रखा है; उसे नए सिरे से प्रशिक्षित करें।</translation>
    </message>
    <message>
        <source>The unfinished training beside {folder} is of {name}, not of {other}; resume that.</source>
        <translation>{folder} के साथ रखा अधूरा प्रशिक्षण {name} का है, {other} का नहीं; उसी को जारी रखें।</translation>
    </message>
    <message>
        <source>The unfinished training beside {folder} differs in its recipe ({list}); train it anew.</source>
        <translation>{folder} के साथ रखे अधूरे प्रशिक्षण की रेसिपी अलग है ({list}); उसे नए सिरे से प्रशिक्षित करें।</translation>
    </message>
    <message numerus="yes">
        <source>The unfinished training beside {folder} is planned for {n} epochs from its first step on; resume it with --epochs {n}, or leave that out.</source>
        <translation>
            <numerusform>{folder} के साथ रखा अधूरा प्रशिक्षण पहले चरण से ही {n} इपॉक के लिए तय है; उसे --epochs {n} के साथ जारी रखें, या यह विकल्प न दें।</numerusform>
            <numerusform>{folder} के साथ रखा अधूरा प्रशिक्षण पहले चरण से ही {n} इपॉक के लिए तय है; उसे --epochs {n} के साथ जारी रखें, या यह विकल्प न दें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The unfinished training beside {folder} has learned {n} epochs already; choose {n} or more.</source>
        <translation>
            <numerusform>{folder} के साथ रखा अधूरा प्रशिक्षण {n} इपॉक पहले ही सीख चुका है; {n} या ज़्यादा चुनें।</numerusform>
            <numerusform>{folder} के साथ रखा अधूरा प्रशिक्षण {n} इपॉक पहले ही सीख चुका है; {n} या ज़्यादा चुनें।</numerusform>
        </translation>
    </message>
    <message>
        <source>The training cannot be kept in {dir} ({reason}); make room and train again.</source>
        <translation>प्रशिक्षण को {dir} में रखा नहीं जा सकता ({reason}); जगह बनाएँ और फिर से प्रशिक्षित करें।</translation>
    </message>
    <message>
        <source>There is no hand called {name}; add one first.</source>
        <translation>{name} नाम की कोई लिखावट नहीं है; पहले एक जोड़ें।</translation>
    </message>
    <message>
        <source>There is no hand called {name}; choose one of {hands}.</source>
        <translation>{name} नाम की कोई लिखावट नहीं है; इनमें से चुनें: {hands}।</translation>
    </message>
    <message>
        <source>There are several hands; choose one of {hands}.</source>
        <translation>कई लिखावटें हैं; इनमें से एक चुनें: {hands}।</translation>
    </message>
    <message>
        <source>There are no samples yet; teach the pad, or collect some on the page Samples.</source>
        <translation>अभी कोई नमूना नहीं है; पैड को सिखाएँ, या “नमूने” पेज पर कुछ इकट्ठा करें।</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} hands already; delete one first.</source>
        <translation>
            <numerusform>पहले से {n} लिखावट है; पहले एक हटाएँ।</numerusform>
            <numerusform>पहले से {n} लिखावटें हैं; पहले एक हटाएँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>The hand {name} was deleted, maybe in another window; choose another one.</source>
        <translation>लिखावट {name} हटा दी गई, शायद किसी और विंडो में; दूसरी लिखावट चुनें।</translation>
    </message>
    <message>
        <source>A hand needs a name; type one.</source>
        <translation>लिखावट का नाम होना चाहिए; एक नाम लिखें।</translation>
    </message>
    <message numerus="yes">
        <source>A hand&apos;s name has at most {n} characters; type a shorter one.</source>
        <translation>
            <numerusform>लिखावट का नाम ज़्यादा से ज़्यादा {n} वर्ण का हो सकता है; छोटा नाम लिखें।</numerusform>
            <numerusform>लिखावट का नाम ज़्यादा से ज़्यादा {n} वर्णों का हो सकता है; छोटा नाम लिखें।</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a hand called {name} already; type another name.</source>
        <translation>{name} नाम की लिखावट पहले से है; दूसरा नाम लिखें।</translation>
    </message>
    <message>
        <source>the name has characters that cannot be written</source>
        <translation>नाम में ऐसे वर्ण हैं जो लिखे नहीं जा सकते</translation>
    </message>
    <message>
        <source>The hand {name} cannot be kept in {folder} ({why}); make room there.</source>
        <translation>लिखावट {name} को {folder} में रखा नहीं जा सकता ({why}); वहाँ जगह बनाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) damaged, and renamed, as {aside}; the others are here.</source>
        <translation>
            <numerusform>{folder} में लिखावट {hand} का {n} नमूना क्षतिग्रस्त है और उसका नाम बदलकर {aside} कर दिया गया; बाकी यहाँ हैं।</numerusform>
            <numerusform>{folder} में लिखावट {hand} के {n} नमूने क्षतिग्रस्त हैं और उनके नाम बदल दिए गए, जैसे {aside}; बाकी यहाँ हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) damaged, and left there, since it cannot be renamed; the others are here.</source>
        <translation>
            <numerusform>{folder} में लिखावट {hand} का {n} नमूना क्षतिग्रस्त है और वहीं छोड़ दिया गया, क्योंकि उसका नाम नहीं बदला जा सकता; बाकी यहाँ हैं।</numerusform>
            <numerusform>{folder} में लिखावट {hand} के {n} नमूने क्षतिग्रस्त हैं और वहीं छोड़ दिए गए, क्योंकि उनके नाम नहीं बदले जा सकते; बाकी यहाँ हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) of a newer version of digitpad, and left there; update digitpad to use them.</source>
        <translation>
            <numerusform>{folder} में लिखावट {hand} का {n} नमूना digitpad के नए संस्करण का है और वहीं छोड़ दिया गया; उसका उपयोग करने के लिए digitpad अपडेट करें।</numerusform>
            <numerusform>{folder} में लिखावट {hand} के {n} नमूने digitpad के नए संस्करण के हैं और वहीं छोड़ दिए गए; उनका उपयोग करने के लिए digitpad अपडेट करें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) of the hand {hand} in {folder} (is|are) not readable; see that you may read there.</source>
        <translation>
            <numerusform>{folder} में लिखावट {hand} का {n} नमूना पढ़ने योग्य नहीं है; वहाँ पढ़ने की अनुमति जाँचें।</numerusform>
            <numerusform>{folder} में लिखावट {hand} के {n} नमूने पढ़ने योग्य नहीं हैं; वहाँ पढ़ने की अनुमति जाँचें।</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be deleted ({reason}); delete it by hand.</source>
        <translation>{file} को हटाया नहीं जा सकता ({reason}); इसे खुद हटाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>The hand {name} has {n} samples and may have {most}; there is no room for {count} more, so delete some, or add another hand.</source>
        <translation>
            <numerusform>लिखावट {name} में {n} नमूना है और {most} हो सकते हैं; {count} और के लिए जगह नहीं है, इसलिए कुछ हटाएँ, या दूसरी लिखावट जोड़ें।</numerusform>
            <numerusform>लिखावट {name} में {n} नमूने हैं और {most} हो सकते हैं; {count} और के लिए जगह नहीं है, इसलिए कुछ हटाएँ, या दूसरी लिखावट जोड़ें।</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} was deleted, so that nothing more can be learned there; choose another hand.</source>
        <translation>{folder} हटा दिया गया, इसलिए वहाँ और कुछ नहीं सीखा जा सकता; दूसरी लिखावट चुनें।</translation>
    </message>
    <message>
        <source>A sample cannot be kept in {folder} ({reason}); make room there, or see that you may write there.</source>
        <translation>नमूने को {folder} में रखा नहीं जा सकता ({reason}); वहाँ जगह बनाएँ, या लिखने की अनुमति जाँचें।</translation>
    </message>
    <message>
        <source>{path} holds no samples; name a file that does.</source>
        <translation>{path} में कोई नमूना नहीं है; ऐसी फ़ाइल का नाम दें जिसमें हों।</translation>
    </message>
    <message>
        <source>{path} holds samples that are too large; use a part of it.</source>
        <translation>{path} में बहुत बड़े नमूने हैं; उसका एक हिस्सा लें।</translation>
    </message>
    <message>
        <source>{path} is damaged ({error}); get it anew.</source>
        <translation>{path} क्षतिग्रस्त है ({error}); इसे फिर से प्राप्त करें।</translation>
    </message>
    <message>
        <source>{name} in {path} says that it is a {label}; get the file anew.</source>
        <translation>{path} में {name} कहती है कि वह {label} है; फ़ाइल फिर से प्राप्त करें।</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds {n} samples, and a hand may have {most}; use a part of it.</source>
        <translation>
            <numerusform>{path} में {n} नमूना है, और एक लिखावट में {most} हो सकते हैं; उसका एक हिस्सा लें।</numerusform>
            <numerusform>{path} में {n} नमूने हैं, और एक लिखावट में {most} हो सकते हैं; उसका एक हिस्सा लें।</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in {path} is of a newer version of digitpad; update it.</source>
        <translation>{path} में {name} digitpad के नए संस्करण का है; इसे अपडेट करें।</translation>
    </message>
    <message>
        <source>{name} in {path} is no sample; get the file anew.</source>
        <translation>{path} में {name} कोई नमूना नहीं है; फ़ाइल फिर से प्राप्त करें।</translation>
    </message>
    <message>
        <source>{path} does not say which digit its ink is; give each traceGroup an annotation of the type &quot;truth&quot;.</source>
        <translation>{path} यह नहीं बताता कि उसकी स्याही कौन-सा अंक है; हर traceGroup को &quot;truth&quot; प्रकार का annotation दें।</translation>
    </message>
    <message>
        <source>{path} says of its ink what is no digit ({label}); give each traceGroup an annotation of the type &quot;truth&quot;.</source>
        <translation>{path} में स्याही के लिए जो लिखा है, वह अंक नहीं है ({label}); हर traceGroup को &quot;truth&quot; प्रकार का annotation दें।</translation>
    </message>
    <message>
        <source>{path} is too large ({error}); use a part of it.</source>
        <translation>{path} बहुत बड़ी है ({error}); उसका एक हिस्सा लें।</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); check the name.</source>
        <translation>{path} को पढ़ा नहीं जा सकता ({reason}); नाम जाँचें।</translation>
    </message>
    <message>
        <source>{path} is no InkML ({error}); get the file anew.</source>
        <translation>{path} InkML नहीं है ({error}); फ़ाइल फिर से प्राप्त करें।</translation>
    </message>
    <message>
        <source>{path} defines entities, which no ink needs; get the file anew.</source>
        <translation>{path} में एंटिटी परिभाषित हैं, जिनकी स्याही को ज़रूरत नहीं होती; फ़ाइल फिर से प्राप्त करें।</translation>
    </message>
    <message>
        <source>A trace in {path} is not understood: {what}; get the file anew.</source>
        <translation>{path} का एक trace समझ में नहीं आया: {what}; फ़ाइल फिर से प्राप्त करें।</translation>
    </message>
    <message>
        <source>{path} has no suffix of a format; name it as {names}.</source>
        <translation>{path} के नाम में किसी फ़ॉर्मैट का एक्सटेंशन नहीं है; इसका नाम ऐसे रखें: {names}।</translation>
    </message>
    <message>
        <source>There are no samples to export; add some first.</source>
        <translation>निर्यात करने के लिए कोई नमूना नहीं है; पहले कुछ जोड़ें।</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another place.</source>
        <translation>{path} को लिखा नहीं जा सकता ({reason}); दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>None of the samples has strokes; export them as a zip file or as npz.</source>
        <translation>किसी भी नमूने में स्ट्रोक नहीं हैं; उन्हें zip फ़ाइल या npz के रूप में निर्यात करें।</translation>
    </message>
    <message numerus="yes">
        <source>The hand {name} has {n} samples, too few to be learned for good; collect {least} or more.</source>
        <translation>
            <numerusform>लिखावट {name} में {n} नमूना है, जो स्थायी रूप से सीखने के लिए कम है; {least} या ज़्यादा इकट्ठा करें।</numerusform>
            <numerusform>लिखावट {name} में {n} नमूने हैं, जो स्थायी रूप से सीखने के लिए कम हैं; {least} या ज़्यादा इकट्ठा करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>रद्द किया गया; कुछ भी नहीं रखा गया।</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>एक अंक बनाएँ</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>कैनवास</translation>
    </message>
    <message>
        <source>Draw a digit here with the mouse, a stylus, a finger, or the keys: the space bar puts the pen down and lifts it, the arrows move it.</source>
        <translation>यहाँ माउस, स्टाइलस, उँगली या कुंजियों से एक अंक बनाएँ: स्पेस बार से पेन नीचे आता और उठता है, तीर कुंजियाँ उसे चलाती हैं।</translation>
    </message>
    <message>
        <source>&amp;Next number after a pause</source>
        <translation>रुकने पर अगली संख्या(&amp;N)</translation>
    </message>
    <message>
        <source>Pause of &amp;{seconds} s</source>
        <translation>&amp;{seconds} से॰ का विराम</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>पेन(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>रबर(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>पतला(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>मोटा(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Only the stylus draws, not fingers</source>
        <translation>सिर्फ़ स्टाइलस से बनाएँ, उँगलियों से नहीं(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pressure widens the line</source>
        <translation>दबाव से रेखा मोटी हो(&amp;P)</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>पेन की मोटाई</translation>
    </message>
    <message>
        <source>Pen width ([ and ])</source>
        <translation>पेन की मोटाई ([ और ])</translation>
    </message>
    <message>
        <source>{tool} ({key})</source>
        <translation>{tool} ({key})</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo stroke</source>
        <translation>स्ट्रोक पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo stroke</source>
        <translation>स्ट्रोक फिर से करें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo erasing</source>
        <translation>मिटाना पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo erasing</source>
        <translation>मिटाना फिर से करें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo clearing</source>
        <translation>साफ़ करना पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo clearing</source>
        <translation>साफ़ करना फिर से करें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo opening the image</source>
        <translation>छवि खोलना पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo opening the image</source>
        <translation>छवि खोलना फिर से करें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo showing the digit</source>
        <translation>अंक दिखाना पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo showing the digit</source>
        <translation>अंक दिखाना फिर से करें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo bringing back</source>
        <translation>वापस लाना पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo bringing back</source>
        <translation>वापस लाना फिर से करें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>पूर्ण स्क्रीन(&amp;F)</translation>
    </message>
    <message>
        <source>Reveal (R)</source>
        <translation>दिखाएँ (R)</translation>
    </message>
    <message>
        <source>Right (Y)</source>
        <translation>सही (Y)</translation>
    </message>
    <message>
        <source>Wrong (X)</source>
        <translation>गलत (X)</translation>
    </message>
    <message>
        <source>Network: {right} of {asked} right</source>
        <translation>नेटवर्क: {asked} में से {right} सही</translation>
    </message>
    <message>
        <source>A drawing pad that recognises handwritten digits and numbers while they are drawn, shows what the network sees and why it answers so, and trains networks of your own.</source>
        <translation>एक ड्रॉइंग पैड, जो हाथ से लिखे अंकों और संख्याओं को बनाते समय ही पहचानता है, दिखाता है कि नेटवर्क क्या देखता है और ऐसा उत्तर क्यों देता है, और आपके अपने नेटवर्क को प्रशिक्षित करता है।</translation>
    </message>
    <message>
        <source>What reads your drawings</source>
        <translation>आपके चित्रों को क्या पढ़ता है</translation>
    </message>
    <message>
        <source>There is no network in use.</source>
        <translation>कोई नेटवर्क उपयोग में नहीं है।</translation>
    </message>
    <message>
        <source>About digitpad</source>
        <translation>digitpad के बारे में</translation>
    </message>
    <message>
        <source>&amp;Licences of its components…</source>
        <translation>इसके घटकों के लाइसेंस(&amp;L)…</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the MIT licence.</source>
        <translation>संस्करण {version}। MIT लाइसेंस के तहत मुक्त सॉफ़्टवेयर।</translation>
    </message>
    <message>
        <source>Draw a digit to follow it step by step</source>
        <translation>अंक बनाएँ और उसे कदम-दर-कदम देखें</translation>
    </message>
    <message>
        <source>There is no model; see the main window</source>
        <translation>कोई मॉडल नहीं है; मुख्य विंडो देखें</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>यह कैसे काम करता है</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Step {number}: {title}</source>
        <translation>चरण {number}: {title}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>लाइसेंस का पाठ</translation>
    </message>
    <message>
        <source>Components of the program</source>
        <translation>प्रोग्राम के घटक</translation>
    </message>
    <message>
        <source>{row} cannot be read ({reason}); install digitpad again.</source>
        <translation>{row} को पढ़ा नहीं जा सकता ({reason}); digitpad फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Draw with the keys</source>
        <translation>कुंजियों से बनाना</translation>
    </message>
    <message>
        <source>Space puts the pen down and lifts it</source>
        <translation>स्पेस पेन को नीचे लाता और उठाता है</translation>
    </message>
    <message>
        <source>Arrows move it, with Shift in small steps</source>
        <translation>तीर कुंजियाँ उसे चलाती हैं, Shift के साथ छोटे कदमों में</translation>
    </message>
    <message>
        <source>Full screen, messages</source>
        <translation>पूर्ण स्क्रीन, संदेश</translation>
    </message>
    <message>
        <source>Esc leaves it, and takes them away</source>
        <translation>Esc उससे बाहर लाता है और उन्हें हटाता है</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>यह क्या है?</translation>
    </message>
    <message>
        <source>R reveals the answer; Y if it was right, X if it was wrong</source>
        <translation>R उत्तर दिखाता है; सही हो तो Y, गलत हो तो X</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt</source>
        <translation>Ctrl या Alt के बिना कुंजियाँ</translation>
    </message>
    <message>
        <source>The menu View switches them off</source>
        <translation>दृश्य मेनू इन्हें बंद करता है</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>मिटाना</translation>
    </message>
    <message>
        <source>Right mouse button, eraser end of the stylus</source>
        <translation>माउस का दायाँ बटन, स्टाइलस का रबर वाला सिरा</translation>
    </message>
    <message>
        <source>The menu View switches them on</source>
        <translation>दृश्य मेनू इन्हें चालू करता है</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.gif *.svg)</source>
        <translation>छवियाँ (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.gif *.svg)</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>ऐनिमेटेड GIF (*.gif)</translation>
    </message>
    <message>
        <source>Animated PNG (*.png)</source>
        <translation>ऐनिमेटेड PNG (*.png)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG छवि (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG चित्र (*.svg)</translation>
    </message>
    <message>
        <source>Open an image</source>
        <translation>छवि खोलें</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>चित्र सहेजें</translation>
    </message>
    <message>
        <source>Save an animation</source>
        <translation>ऐनिमेशन सहेजें</translation>
    </message>
    <message>
        <source>&amp;Take the digit alone</source>
        <translation>सिर्फ़ अंक लें(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save the drawing…</source>
        <translation>चित्र सहेजें(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy the drawing</source>
        <translation>चित्र कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>Save an &amp;animation…</source>
        <translation>ऐनिमेशन सहेजें(&amp;A)…</translation>
    </message>
    <message>
        <source>Replay the d&amp;rawing</source>
        <translation>चित्र फिर चलाएँ(&amp;R)</translation>
    </message>
    <message>
        <source>Copy the &amp;digit</source>
        <translation>अंक कॉपी करें(&amp;D)</translation>
    </message>
    <message>
        <source>Copy the digit &amp;image</source>
        <translation>अंक की छवि कॉपी करें(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Open an image…</source>
        <translation>छवि खोलें(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste an image</source>
        <translation>छवि चिपकाएँ(&amp;P)</translation>
    </message>
    <message>
        <source>The drawing was saved as {path}.</source>
        <translation>चित्र {path} के रूप में सहेजा गया।</translation>
    </message>
    <message>
        <source>The pasted image</source>
        <translation>चिपकाई गई छवि</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>{name} खुल रही है…</translation>
    </message>
    <message>
        <source>Opening the pasted image…</source>
        <translation>चिपकाई गई छवि खुल रही है…</translation>
    </message>
    <message numerus="yes">
        <source>{n} more could not be opened either.</source>
        <translation>
            <numerusform>{n} और भी नहीं खुल सकी।</numerusform>
            <numerusform>{n} और भी नहीं खुल सकीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard is empty; copy an image and paste again.</source>
        <translation>क्लिपबोर्ड खाली है; कोई छवि कॉपी करें और फिर चिपकाएँ।</translation>
    </message>
    <message>
        <source>{address} is not on this computer; save the image and open it.</source>
        <translation>{address} इस कंप्यूटर पर नहीं है; छवि को सहेजें और खोलें।</translation>
    </message>
    <message>
        <source>There is text, not an image; copy an image, or open a file that holds one.</source>
        <translation>वहाँ पाठ है, छवि नहीं; कोई छवि कॉपी करें, या ऐसी फ़ाइल खोलें जिसमें छवि हो।</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since an animation is a GIF or a PNG; name it {stem}.gif.</source>
        <translation>{path} को सहेजा नहीं जा सकता, क्योंकि ऐनिमेशन GIF या PNG होता है; इसका नाम {stem}.gif रखें।</translation>
    </message>
    <message>
        <source>{path} cannot be saved ({reason}); choose another folder.</source>
        <translation>{path} को सहेजा नहीं जा सकता ({reason}); दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since a drawing is a PNG or an SVG; name it {stem}.png.</source>
        <translation>{path} को सहेजा नहीं जा सकता, क्योंकि चित्र PNG या SVG होता है; इसका नाम {stem}.png रखें।</translation>
    </message>
    <message>
        <source>Reading the network…</source>
        <translation>नेटवर्क पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>वापस (Esc)</translation>
    </message>
    <message>
        <source>Click a layer to see it larger.</source>
        <translation>किसी परत को बड़ा देखने के लिए उस पर क्लिक करें।</translation>
    </message>
    <message>
        <source>These are its first layers.</source>
        <translation>ये इसकी पहली परतें हैं।</translation>
    </message>
    <message>
        <source>{title}. Pixel {unit}: {output}</source>
        <translation>{title}। पिक्सेल {unit}: {output}</translation>
    </message>
    <message>
        <source>{title}. Unit {unit}: {output}. Click a unit to see its sum.</source>
        <translation>{title}। इकाई {unit}: {output}। किसी इकाई का योग देखने के लिए उस पर क्लिक करें।</translation>
    </message>
    <message>
        <source>{title}. Unit {unit}: {output}</source>
        <translation>{title}। इकाई {unit}: {output}</translation>
    </message>
    <message>
        <source>The layers of the network</source>
        <translation>नेटवर्क की परतें</translation>
    </message>
    <message>
        <source>Its weights: blue adds, orange takes away</source>
        <translation>इसके भार: नीला जोड़ता है, नारंगी घटाता है</translation>
    </message>
    <message>
        <source>The digits that excite it most</source>
        <translation>इसे सबसे ज़्यादा सक्रिय करने वाले अंक</translation>
    </message>
    <message>
        <source>Its sum for this drawing</source>
        <translation>इस चित्र के लिए इसका योग</translation>
    </message>
    <message>
        <source>It is no single sum: it is a filter that passes over all places of the image.</source>
        <translation>यह कोई एक योग नहीं है: यह एक फ़िल्टर है जो छवि की हर जगह से गुज़रता है।</translation>
    </message>
    <message>
        <source>all others {others}</source>
        <translation>बाकी सभी {others}</translation>
    </message>
    <message>
        <source>bias {bias}</source>
        <translation>बायस {bias}</translation>
    </message>
    <message>
        <source>together {total}</source>
        <translation>कुल {total}</translation>
    </message>
    <message>
        <source>after {activation}: {output}</source>
        <translation>{activation} के बाद: {output}</translation>
    </message>
    <message>
        <source>{value} × {weight} = {product}, from pixel {at}</source>
        <translation>{value} × {weight} = {product}, पिक्सेल {at} से</translation>
    </message>
    <message>
        <source>{value} × {weight} = {product}, from unit {at}</source>
        <translation>{value} × {weight} = {product}, इकाई {at} से</translation>
    </message>
    <message>
        <source>The weights of the unit as a picture</source>
        <translation>इकाई के भार, चित्र के रूप में</translation>
    </message>
    <message>
        <source>The digits that excite the unit most</source>
        <translation>इकाई को सबसे ज़्यादा सक्रिय करने वाले अंक</translation>
    </message>
    <message>
        <source>A layer of this network gives answers that are no numbers; use another model.</source>
        <translation>इस नेटवर्क की एक परत के उत्तर संख्याएँ नहीं हैं; दूसरा मॉडल लें।</translation>
    </message>
    <message>
        <source>&amp;Biases off</source>
        <translation>बायस बंद(&amp;B)</translation>
    </message>
    <message>
        <source>Noise in the weights</source>
        <translation>भारों में शोर</translation>
    </message>
    <message>
        <source>Noise in the weights, up to twice their own spread</source>
        <translation>भारों में शोर, उनके अपने फैलाव के दुगुने तक</translation>
    </message>
    <message>
        <source>Bits of each weight</source>
        <translation>हर भार के बिट</translation>
    </message>
    <message>
        <source>all bits</source>
        <translation>सभी बिट</translation>
    </message>
    <message numerus="yes">
        <source>{n} bit(s)</source>
        <translation>
            <numerusform>{n} बिट</numerusform>
            <numerusform>{n} बिट</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Silence</source>
        <translation>चुप कराएँ(&amp;S)</translation>
    </message>
    <message>
        <source>Pass over units with the button down to silence them</source>
        <translation>इकाइयों को चुप कराने के लिए बटन दबाए हुए उन पर से गुज़रें</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>बहाल करें(&amp;R)</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>शोर</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>मापा जा रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>reads {share} of {n} digit(s)</source>
        <translation>
            <numerusform>{n} अंक में से {share} पढ़ता है</numerusform>
            <numerusform>{n} अंकों में से {share} पढ़ता है</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>खारिज करें</translation>
    </message>
    <message>
        <source>This is an {digit}</source>
        <translation>यह {digit} है</translation>
    </message>
    <message>
        <source>This is a {digit}</source>
        <translation>यह {digit} है</translation>
    </message>
    <message>
        <source>This is an &amp;{digit}</source>
        <translation>यह &amp;{digit} है</translation>
    </message>
    <message>
        <source>This is a &amp;{digit}</source>
        <translation>यह &amp;{digit} है</translation>
    </message>
    <message>
        <source>Draw an {digit}</source>
        <translation>{digit} बनाएँ</translation>
    </message>
    <message>
        <source>Draw a {digit}</source>
        <translation>{digit} बनाएँ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>बीते कल</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>सिस्टम जैसी(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>हल्की(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>गहरी(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>थीम(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा(&amp;L)</translation>
    </message>
    <message>
        <source>The sentences of {language} cannot be read; install digitpad again.</source>
        <translation>{language} के वाक्य पढ़े नहीं जा सकते; digitpad फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>छोड़ें (Esc)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>What a pixel is</source>
        <translation>पिक्सेल क्या है</translation>
    </message>
    <message>
        <source>Draw a 1 on the canvas, as you usually write it.</source>
        <translation>कैनवास पर 1 बनाएँ, वैसे ही जैसे आप आम तौर पर लिखते हैं।</translation>
    </message>
    <message>
        <source>You drew a line. The program reads it as a 1, but it does not see your line: it sees a small image.</source>
        <translation>आपने एक रेखा बनाई। प्रोग्राम उसे 1 पढ़ता है, पर वह आपकी रेखा नहीं देखता: वह एक छोटी छवि देखता है।</translation>
    </message>
    <message>
        <source>Press F2, or choose How it works in the Help menu, to see how your line becomes that image.</source>
        <translation>F2 दबाएँ, या “सहायता” मेन्यू में “यह कैसे काम करता है” चुनें, और देखें कि आपकी रेखा वह छवि कैसे बनती है।</translation>
    </message>
    <message>
        <source>Your ink is cut out, made smaller and put into the middle of 28 × 28 little squares. Each is a pixel.</source>
        <translation>आपकी स्याही काटकर छोटी की जाती है और 28 × 28 छोटे वर्गों के बीच में रखी जाती है। हर वर्ग एक पिक्सेल है।</translation>
    </message>
    <message>
        <source>Close that window, and press F3 to look inside the network.</source>
        <translation>वह विंडो बंद करें, और नेटवर्क के अंदर देखने के लिए F3 दबाएँ।</translation>
    </message>
    <message>
        <source>The image stands at the top. It is all that the network ever gets.</source>
        <translation>सबसे ऊपर छवि है। नेटवर्क को बस यही मिलती है।</translation>
    </message>
    <message>
        <source>Click the image at the top of the pane to see it larger.</source>
        <translation>छवि को बड़ा देखने के लिए पैनल में सबसे ऊपर उस पर क्लिक करें।</translation>
    </message>
    <message>
        <source>There are 784 pixels. Each is nothing but a number: 0 where there is no ink, and 1 where it is darkest.</source>
        <translation>784 पिक्सेल हैं। हर एक बस एक संख्या है: जहाँ स्याही नहीं वहाँ 0, और जहाँ वह सबसे गहरी है वहाँ 1।</translation>
    </message>
    <message>
        <source>Move the pointer over the image until it is on a bright pixel, and read its number above.</source>
        <translation>पॉइंटर को छवि पर तब तक घुमाएँ, जब तक वह किसी उजले पिक्सेल पर न आ जाए, और ऊपर उसकी संख्या पढ़ें।</translation>
    </message>
    <message>
        <source>That number is above 0.5, so there is ink. 784 such numbers are a digit to the network.</source>
        <translation>वह संख्या 0.5 से ज़्यादा है, यानी वहाँ स्याही है। नेटवर्क के लिए अंक का मतलब है ऐसी 784 संख्याएँ।</translation>
    </message>
    <message>
        <source>A unit</source>
        <translation>एक इकाई</translation>
    </message>
    <message>
        <source>Draw a 3 on the canvas.</source>
        <translation>कैनवास पर 3 बनाएँ।</translation>
    </message>
    <message>
        <source>The network has read 784 numbers as a 3. The smallest part of it that does any reading is a unit.</source>
        <translation>नेटवर्क ने 784 संख्याओं को 3 पढ़ा है। इसका सबसे छोटा हिस्सा जो कुछ भी पढ़ता है, वह इकाई है।</translation>
    </message>
    <message>
        <source>Press F3 to look inside the network.</source>
        <translation>नेटवर्क के अंदर देखने के लिए F3 दबाएँ।</translation>
    </message>
    <message>
        <source>Every dot below the image is a unit. The brighter it is, the more your drawing excites it.</source>
        <translation>छवि के नीचे हर बिंदु एक इकाई है। वह जितनी चमकीली है, आपका चित्र उसे उतना ही ज़्यादा सक्रिय करता है।</translation>
    </message>
    <message>
        <source>Click the first layer, just below the image.</source>
        <translation>पहली परत पर क्लिक करें, जो छवि के ठीक नीचे है।</translation>
    </message>
    <message>
        <source>Each of these units looks at the whole image, and each looks for something else.</source>
        <translation>इनमें से हर इकाई पूरी छवि को देखती है, और हर एक कुछ अलग खोजती है।</translation>
    </message>
    <message>
        <source>Click a bright unit.</source>
        <translation>किसी चमकीली इकाई पर क्लिक करें।</translation>
    </message>
    <message>
        <source>The picture shows what it looks for: blue where it likes ink, orange where it does not. Below is its sum: each number it gets, times a weight, added up.</source>
        <translation>चित्र दिखाता है कि वह क्या खोजती है: नीला जहाँ उसे स्याही पसंद है, नारंगी जहाँ नहीं। नीचे उसका योग है: उसे मिली हर संख्या, एक भार से गुणा करके, जोड़ी गई।</translation>
    </message>
    <message>
        <source>Now draw another digit, and watch the sum of this unit while you draw.</source>
        <translation>अब दूसरा अंक बनाएँ, और बनाते समय इस इकाई का योग देखते रहें।</translation>
    </message>
    <message>
        <source>The weights stay the same; only the numbers change. A unit is a sum, and nothing more.</source>
        <translation>भार वही रहते हैं; सिर्फ़ संख्याएँ बदलती हैं। इकाई एक योग है, और कुछ नहीं।</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>परतें</translation>
    </message>
    <message>
        <source>Draw a 7 on the canvas.</source>
        <translation>कैनवास पर 7 बनाएँ।</translation>
    </message>
    <message>
        <source>No single unit could read that. The units work in layers, one after the other.</source>
        <translation>कोई अकेली इकाई इसे नहीं पढ़ सकती थी। इकाइयाँ एक के बाद एक, परतों में काम करती हैं।</translation>
    </message>
    <message>
        <source>Look inside with F3, and click the last layer, at the bottom.</source>
        <translation>F3 से अंदर देखें, और सबसे नीचे की आखिरी परत पर क्लिक करें।</translation>
    </message>
    <message>
        <source>There are ten units here, one for each digit. The brightest is the answer.</source>
        <translation>यहाँ दस इकाइयाँ हैं, हर अंक के लिए एक। सबसे चमकीली ही उत्तर है।</translation>
    </message>
    <message>
        <source>Press Esc in the pane, or Back, until you see the whole network again.</source>
        <translation>पैनल में Esc या “वापस” तब तक दबाएँ, जब तक पूरा नेटवर्क फिर न दिखे।</translation>
    </message>
    <message>
        <source>The lines show which units had the most to say. Each layer looks only at the one above it, never at your ink.</source>
        <translation>रेखाएँ दिखाती हैं कि किन इकाइयों का असर सबसे ज़्यादा था। हर परत सिर्फ़ अपने ऊपर वाली परत को देखती है, आपकी स्याही को कभी नहीं।</translation>
    </message>
    <message>
        <source>Click a layer in the middle, and switch its biases off.</source>
        <translation>बीच की किसी परत पर क्लिक करें, और उसके बायस बंद कर दें।</translation>
    </message>
    <message>
        <source>A bias is where a unit&apos;s sum begins. You have just broken the network a little; see how many digits it still reads.</source>
        <translation>बायस वह है जहाँ से इकाई का योग शुरू होता है। आपने अभी नेटवर्क को थोड़ा बिगाड़ा है; देखें कि वह अब भी कितने अंक पढ़ता है।</translation>
    </message>
    <message>
        <source>Press Restore.</source>
        <translation>“बहाल करें” दबाएँ।</translation>
    </message>
    <message>
        <source>All is as it was. What a layer passes on is all that the next one knows.</source>
        <translation>सब कुछ पहले जैसा हो गया। एक परत जो आगे देती है, अगली परत बस उतना ही जानती है।</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>सीखना</translation>
    </message>
    <message>
        <source>Draw any digit on the canvas. You will watch a new network learn to read it.</source>
        <translation>कैनवास पर कोई भी अंक बनाएँ। आप एक नए नेटवर्क को उसे पढ़ना सीखते देखेंगे।</translation>
    </message>
    <message>
        <source>Keep this drawing. The network that you are going to train has never seen it.</source>
        <translation>यह चित्र रहने दें। जिस नेटवर्क को आप प्रशिक्षित करेंगे, उसने इसे कभी नहीं देखा है।</translation>
    </message>
    <message>
        <source>Open the Train page with Ctrl+2.</source>
        <translation>Ctrl+2 से “प्रशिक्षण” पेज खोलें।</translation>
    </message>
    <message>
        <source>Here networks are made. A new one has random weights, and knows nothing.</source>
        <translation>नेटवर्क यहाँ बनते हैं। नए नेटवर्क के भार यादृच्छिक होते हैं, और वह कुछ नहीं जानता।</translation>
    </message>
    <message>
        <source>Choose Inside, the last of the four views.</source>
        <translation>“अंदर” चुनें, जो चार दृश्यों में आखिरी है।</translation>
    </message>
    <message>
        <source>This is where you will see the weights change.</source>
        <translation>यहीं आप भारों को बदलते देखेंगे।</translation>
    </message>
    <message>
        <source>Press Train, and wait until the first epoch is over.</source>
        <translation>“प्रशिक्षित करें” दबाएँ, और पहला इपॉक पूरा होने तक रुकें।</translation>
    </message>
    <message>
        <source>In an epoch the network sees every training digit once. After each wrong answer, every weight moves a little, so that the answer would have been less wrong.</source>
        <translation>एक इपॉक में नेटवर्क प्रशिक्षण का हर अंक एक बार देखता है। हर गलत उत्तर के बाद हर भार थोड़ा उस ओर खिसकता है, जिससे उत्तर कम गलत होता।</translation>
    </message>
    <message>
        <source>Drag the slider all the way back, to before the first epoch.</source>
        <translation>स्लाइडर को पूरा पीछे खींचें, पहले इपॉक से भी पहले तक।</translation>
    </message>
    <message>
        <source>This is how it began: noise. Drag it forward again, and see shapes come out of it, and your digit being read.</source>
        <translation>शुरुआत ऐसी थी: शोर। उसे फिर आगे खींचें, और देखें कि उसमें से आकृतियाँ कैसे उभरती हैं और आपका अंक पढ़ा जाने लगता है।</translation>
    </message>
    <message>
        <source>Learning by heart</source>
        <translation>रट लेना</translation>
    </message>
    <message>
        <source>A network is good if it reads digits that it has never seen. That is not the same as learning its lessons by heart.</source>
        <translation>नेटवर्क तब अच्छा है जब वह ऐसे अंक पढ़े जो उसने कभी नहीं देखे। यह पाठ रट लेने जैसा नहीं है।</translation>
    </message>
    <message>
        <source>Choose the preset custom, so that you can set everything yourself.</source>
        <translation>प्रीसेट custom चुनें, ताकि सब कुछ आप खुद तय कर सकें।</translation>
    </message>
    <message>
        <source>A large network has room to learn by heart. Give it 512 units, if you like.</source>
        <translation>बड़े नेटवर्क में रटने की जगह होती है। चाहें तो उसे 512 इकाइयाँ दें।</translation>
    </message>
    <message>
        <source>Set Epochs to 10 or more.</source>
        <translation>“इपॉक” को 10 या ज़्यादा करें।</translation>
    </message>
    <message>
        <source>The longer it learns the same digits, the better it knows just those.</source>
        <translation>वह उन्हीं अंकों को जितनी देर सीखता है, बस उन्हीं को उतना बेहतर जानता है।</translation>
    </message>
    <message>
        <source>Press Train.</source>
        <translation>“प्रशिक्षित करें” दबाएँ।</translation>
    </message>
    <message>
        <source>Some digits are held out: it never learns from them, so they show how well it really reads.</source>
        <translation>कुछ अंक अलग रखे जाते हैं: वह उनसे कभी नहीं सीखता, इसलिए वे दिखाते हैं कि वह सच में कितना अच्छा पढ़ता है।</translation>
    </message>
    <message>
        <source>Choose Curves, and watch the dashed line and the solid line of the loss.</source>
        <translation>“वक्र” चुनें, और लॉस की टूटी और ठोस रेखाएँ देखें।</translation>
    </message>
    <message>
        <source>Dashed is for the digits it learns from, solid for those held out. When the dashed line falls and the solid one does not, it learns by heart.</source>
        <translation>टूटी रेखा उन अंकों की है जिनसे वह सीखता है, ठोस रेखा अलग रखे अंकों की। जब टूटी रेखा गिरे और ठोस न गिरे, तो वह रट रहा है।</translation>
    </message>
    <message>
        <source>Why it errs</source>
        <translation>वह गलती क्यों करता है</translation>
    </message>
    <message>
        <source>Draw a digit on the canvas.</source>
        <translation>कैनवास पर एक अंक बनाएँ।</translation>
    </message>
    <message>
        <source>The network has an answer. Whether it is right or wrong, there are reasons for it in your ink.</source>
        <translation>नेटवर्क के पास उत्तर है। वह सही हो या गलत, उसके कारण आपकी स्याही में हैं।</translation>
    </message>
    <message>
        <source>Press W to see them.</source>
        <translation>उन्हें देखने के लिए W दबाएँ।</translation>
    </message>
    <message>
        <source>Blue ink speaks for the answer, orange ink against it.</source>
        <translation>नीली स्याही उत्तर के पक्ष में है, नारंगी स्याही उसके विरुद्ध।</translation>
    </message>
    <message>
        <source>Click another digit&apos;s bar to ask why it is not that one.</source>
        <translation>किसी और अंक की पट्टी पर क्लिक करें और पूछें कि यह वह क्यों नहीं है।</translation>
    </message>
    <message>
        <source>Now blue ink is what makes it the one and not the other.</source>
        <translation>अब नीली स्याही वह है जो इसे यही अंक बनाती है, दूसरा नहीं।</translation>
    </message>
    <message>
        <source>Draw a digit that could be two: a 4 that is nearly a 9, or a 1 that is nearly a 7.</source>
        <translation>ऐसा अंक बनाएँ जो दो हो सकता है: 4 जो लगभग 9 हो, या 1 जो लगभग 7 हो।</translation>
    </message>
    <message>
        <source>It hesitates, as a person would: it has seen both digits drawn like this, and gives both answers.</source>
        <translation>वह हिचकता है, जैसे कोई इंसान हिचकता: उसने दोनों अंक इस तरह बने देखे हैं, और दोनों उत्तर देता है।</translation>
    </message>
    <message>
        <source>Take the eraser with E, and rub out the ink that speaks for the wrong one.</source>
        <translation>E से रबर लें, और वह स्याही मिटाएँ जो गलत अंक के पक्ष में है।</translation>
    </message>
    <message>
        <source>A network errs where your digit looks like others it has learned. It has never seen your hand before.</source>
        <translation>नेटवर्क वहाँ गलती करता है जहाँ आपका अंक उसके सीखे दूसरे अंकों जैसा दिखता है। उसने आपकी लिखावट पहले कभी नहीं देखी।</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>हो गया।</translation>
    </message>
    <message>
        <source>You have finished this lesson.</source>
        <translation>आपने यह पाठ पूरा कर लिया।</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड़कर बढ़ें</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>अगला पाठ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>{steps} में से चरण {step}</translation>
    </message>
    <message>
        <source>Pen down</source>
        <translation>पेन नीचे</translation>
    </message>
    <message>
        <source>Pen up</source>
        <translation>पेन ऊपर</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>इसे लें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>End</source>
        <translation>समाप्त करें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Use the bundled model</source>
        <translation>साथ आया मॉडल लें</translation>
    </message>
    <message>
        <source>The last drawings will appear here.</source>
        <translation>पिछले चित्र यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>The last drawings. The arrow keys move between them, Enter brings one back.</source>
        <translation>पिछले चित्र। तीर कुंजियों से उनके बीच जाएँ, Enter एक को वापस लाता है।</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>वापस लाएँ(&amp;B)</translation>
    </message>
    <message>
        <source>{answer}, drawn {time}</source>
        <translation>{answer}, {time} पर बनाया</translation>
    </message>
    <message>
        <source>No digit, drawn {time}</source>
        <translation>अंक नहीं, {time} पर बनाया</translation>
    </message>
    <message>
        <source>Bring back ({time})</source>
        <translation>वापस लाएँ ({time})</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>इतिहास(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Empty the history…</source>
        <translation>इतिहास खाली करें(&amp;E)…</translation>
    </message>
    <message>
        <source>Empty the history</source>
        <translation>इतिहास खाली करें</translation>
    </message>
    <message>
        <source>Delete the drawings in the history?</source>
        <translation>इतिहास के चित्र हटाएँ?</translation>
    </message>
    <message>
        <source>They are deleted from disk at once, and cannot be brought back.</source>
        <translation>वे डिस्क से तुरंत हट जाएँगे और वापस नहीं लाए जा सकेंगे।</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>खाली करें(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>{n} drawing(s) (is|are) damaged in {path}, and kept in {aside}; the others are here.</source>
        <translation>
            <numerusform>{path} में {n} चित्र क्षतिग्रस्त है और {aside} में रखा गया है; बाकी यहाँ हैं।</numerusform>
            <numerusform>{path} में {n} चित्र क्षतिग्रस्त हैं और {aside} में रखे गए हैं; बाकी यहाँ हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is damaged in part ({what}); it was copied to {aside}, and the rest is still used.</source>
        <translation>{path} का कुछ हिस्सा क्षतिग्रस्त है ({what}); इसकी प्रति {aside} में रखी गई, और बाकी अब भी काम में है।</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>साफ़ करें(&amp;C)</translation>
    </message>
    <message>
        <source>Empty the canvas (Delete)</source>
        <translation>कैनवास खाली करें (Delete)</translation>
    </message>
    <message>
        <source>Play answers as t&amp;ones</source>
        <translation>उत्तर सुरों में बजाएँ(&amp;O)</translation>
    </message>
    <message>
        <source>Single-&amp;key shortcuts</source>
        <translation>एक कुंजी वाले शॉर्टकट(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>क्यों(&amp;W)</translation>
    </message>
    <message>
        <source>Show what speaks for the answer, and what against it (W)</source>
        <translation>दिखाएँ कि क्या उत्तर के पक्ष में है और क्या विरुद्ध (W)</translation>
    </message>
    <message>
        <source>Look &amp;inside</source>
        <translation>अंदर देखें(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>पाठ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Present: what is it?</source>
        <translation>प्रस्तुति(&amp;P): यह क्या है?</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation>फ़ाइल(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <comment>menu</comment>
        <translation>चित्र(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>दृश्य(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;How it works</source>
        <translation>यह कैसे काम करता है(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About digitpad</source>
        <translation>digitpad के बारे में(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>सहायता(&amp;H)</translation>
    </message>
    <message>
        <source>The export is run on 1,000 digits in its own runtime, and kept only if it reads them as the model does.</source>
        <translation>निर्यात किए गए मॉडल को उसके अपने रनटाइम में 1,000 अंकों पर चलाया जाता है, और तभी रखा जाता है जब वह उन्हें मूल मॉडल की तरह ही पढ़े।</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>मॉडल निर्यात करें</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>{format} ({suffix})</source>
        <translation>{format} ({suffix})</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>जगह चुनें(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>फ़ॉर्मैट(&amp;F)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>यहाँ निर्यात करें</translation>
    </message>
    <message>
        <source>New file:</source>
        <translation>नई फ़ाइल:</translation>
    </message>
    <message>
        <source>New folder:</source>
        <translation>नया फ़ोल्डर:</translation>
    </message>
    <message>
        <source>The model {folder} comes from elsewhere; it is being tried in a separate process…</source>
        <translation>मॉडल {folder} कहीं और से आया है; इसे एक अलग प्रक्रिया में आज़माया जा रहा है…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>यह मॉडल लें(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>निर्यात करें(&amp;E)…</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>क्षतिग्रस्त</translation>
    </message>
    <message>
        <source>Learns a hand by</source>
        <translation>लिखावट सीखने का तरीका</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>उपयोग में</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>मॉडल(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Models and their cards…</source>
        <translation>मॉडल और उनके कार्ड(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Export the model in use…</source>
        <translation>वर्तमान मॉडल निर्यात करें(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import a network…</source>
        <translation>नेटवर्क आयात करें(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a network</source>
        <translation>नेटवर्क आयात करें</translation>
    </message>
    <message>
        <source>Networks ({networks});;All files (*)</source>
        <translation>नेटवर्क ({networks});;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Another conversion is under way; wait until it is done.</source>
        <translation>एक और रूपांतरण चल रहा है; उसके पूरा होने तक रुकें।</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पेज</translation>
    </message>
    <message>
        <source>Draw</source>
        <comment>page</comment>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>page</comment>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Samples</source>
        <comment>page</comment>
        <translation>नमूने</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <comment>page</comment>
        <translation>बनाएँ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <comment>page</comment>
        <translation>प्रशिक्षण(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>नमूने(&amp;S)</translation>
    </message>
    <message>
        <source>A network is being trained. End the training and close digitpad?</source>
        <translation>एक नेटवर्क का प्रशिक्षण चल रहा है। प्रशिक्षण समाप्त करके digitpad बंद करें?</translation>
    </message>
    <message>
        <source>Stop it first to keep its best epoch.</source>
        <translation>उसका सबसे अच्छा इपॉक रखने के लिए पहले उसे रोकें।</translation>
    </message>
    <message>
        <source>&amp;End and close</source>
        <translation>समाप्त करके बंद करें(&amp;E)</translation>
    </message>
    <message>
        <source>No digit yet</source>
        <translation>अभी कोई अंक नहीं</translation>
    </message>
    <message>
        <source>Click a digit to see its probabilities.</source>
        <translation>किसी अंक की प्रायिकताएँ देखने के लिए उस पर क्लिक करें।</translation>
    </message>
    <message>
        <source>The answer will appear here.</source>
        <translation>उत्तर यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Is this a digit: {share}</source>
        <translation>क्या यह अंक है: {share}</translation>
    </message>
    <message>
        <source>Predicted digit: {text}</source>
        <translation>अनुमानित अंक: {text}</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>अंक नहीं</translation>
    </message>
    <message>
        <source>Predicted number: {number}, {signs}</source>
        <translation>अनुमानित संख्या: {number}, {signs}</translation>
    </message>
    <message>
        <source>The answer is hidden</source>
        <translation>उत्तर छिपा है</translation>
    </message>
    <message>
        <source>The digit image cannot be dragged ({reason}); copy it with the menu File instead.</source>
        <translation>अंक की छवि खींची नहीं जा सकती ({reason}); इसके बजाय “फ़ाइल” मेन्यू से उसे कॉपी करें।</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>नेटवर्क क्या देखता है</translation>
    </message>
    <message>
        <source>The drawing as an image of 28 by 28 pixels</source>
        <translation>चित्र, 28 × 28 पिक्सेल की छवि के रूप में</translation>
    </message>
    <message>
        <source>What the network sees: your drawing as 28 × 28 pixels. Drag it out to keep it.</source>
        <translation>नेटवर्क क्या देखता है: आपका चित्र, 28 × 28 पिक्सेल में। इसे रखने के लिए बाहर खींचें।</translation>
    </message>
    <message>
        <source>Digits of the number</source>
        <translation>संख्या के अंक</translation>
    </message>
    <message>
        <source>&amp;Previous digit of the number</source>
        <translation>संख्या का पिछला अंक(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt digit of the number</source>
        <translation>संख्या का अगला अंक(&amp;X)</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>प्रायिकताएँ</translation>
    </message>
    <message>
        <source>Click the digit that you drew, and the pad learns it.</source>
        <translation>जो अंक आपने बनाया है, उस पर क्लिक करें और पैड उसे सीख लेगा।</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Another name for {folder}:</source>
        <translation>{folder} का दूसरा नाम:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>A note on {folder}:</source>
        <translation>{folder} पर नोट:</translation>
    </message>
    <message>
        <source>Write {folder} up</source>
        <translation>{folder} की रिपोर्ट बनाएँ</translation>
    </message>
    <message>
        <source>Curves of loss and accuracy</source>
        <translation>लॉस और सटीकता के वक्र</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since curves are a PNG or a CSV; name it {stem}.png.</source>
        <translation>{path} को सहेजा नहीं जा सकता, क्योंकि वक्र PNG या CSV होते हैं; इसका नाम {stem}.png रखें।</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>लॉस</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>सटीकता</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>इपॉक</translation>
    </message>
    <message>
        <source>Nothing to show yet: the curves grow with each epoch.</source>
        <translation>अभी दिखाने को कुछ नहीं है: वक्र हर इपॉक के साथ बढ़ते हैं।</translation>
    </message>
    <message>
        <source>{name}, epoch {epoch}: loss {loss}, held out {held_out_loss}; accuracy {accuracy}, held out {held_out_accuracy}</source>
        <translation>{name}, इपॉक {epoch}: लॉस {loss}, अलग रखे अंकों पर {held_out_loss}; सटीकता {accuracy}, अलग रखे अंकों पर {held_out_accuracy}</translation>
    </message>
    <message>
        <source>Solid: held out. Dashed, dots: learned from.</source>
        <translation>ठोस: अलग रखे अंक। टूटी रेखा, बिंदु: जिनसे सीखा।</translation>
    </message>
    <message>
        <source>Solid: how well it reads the held-out digits. Dashed, and dots within an epoch: those it learns from.</source>
        <translation>ठोस: अलग रखे अंक कितनी अच्छी तरह पढ़ता है। टूटी रेखा, और इपॉक के भीतर बिंदु: वे अंक जिनसे सीखता है।</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>लॉग स्केल</translation>
    </message>
    <message>
        <source>Show the loss on a logarithmic scale</source>
        <translation>लॉस को लघुगणकीय पैमाने पर दिखाएँ</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>स्मूदिंग</translation>
    </message>
    <message>
        <source>Smoothing: how much the epochs before count</source>
        <translation>स्मूदिंग: पिछले इपॉक का असर कितना हो</translation>
    </message>
    <message>
        <source>Whole view</source>
        <translation>पूरा दृश्य</translation>
    </message>
    <message>
        <source>Show the whole curves again</source>
        <translation>पूरे वक्र फिर से दिखाएँ</translation>
    </message>
    <message>
        <source>Save the curves…</source>
        <translation>वक्र सहेजें…</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>वक्र सहेजें</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>भ्रम मैट्रिक्स</translation>
    </message>
    <message>
        <source>Rows: the digit; columns: the answer; last column: per cent of the digit read right. Click a cell to see its digits.</source>
        <translation>पंक्तियाँ: अंक; स्तंभ: उत्तर; आखिरी स्तंभ: उस अंक के कितने प्रतिशत सही पढ़े। किसी खाने पर क्लिक करके उसके अंक देखें।</translation>
    </message>
    <message>
        <source>{path} cannot be saved, since a matrix is a PNG or a CSV; name it {stem}.png.</source>
        <translation>{path} को सहेजा नहीं जा सकता, क्योंकि मैट्रिक्स PNG या CSV होता है; इसका नाम {stem}.png रखें।</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>After each epoch: which held-out digits (rows) are read as which (columns).</source>
        <translation>हर इपॉक के बाद: अलग रखे कौन-से अंक (पंक्तियाँ) क्या पढ़े गए (स्तंभ)।</translation>
    </message>
    <message>
        <source>Click a cell to see its digits, and a digit to see it in the pad.</source>
        <translation>किसी खाने पर क्लिक करके उसके अंक देखें, और किसी अंक पर क्लिक करके उसे पैड में।</translation>
    </message>
    <message>
        <source>Click a digit to see it in the pad</source>
        <translation>किसी अंक को पैड में देखने के लिए उस पर क्लिक करें</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>प्रतिशत</translation>
    </message>
    <message>
        <source>Worst errors</source>
        <translation>सबसे बड़ी गलतियाँ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the matrix, as an image and as a table</source>
        <translation>मैट्रिक्स को छवि और तालिका के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>Save the matrix as an image or as a table</source>
        <translation>मैट्रिक्स को छवि या तालिका के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Epoch {epoch}, which was kept</source>
        <translation>इपॉक {epoch}, जो रखा गया</translation>
    </message>
    <message>
        <source>Epoch {epoch}</source>
        <translation>इपॉक {epoch}</translation>
    </message>
    <message>
        <source>{which}: {share} of the held-out digits read right</source>
        <translation>{which}: अलग रखे अंकों में से {share} सही पढ़े</translation>
    </message>
    <message>
        <source>Epoch {epoch}, which was kept: {share} of the held-out digits read right ({name})</source>
        <translation>इपॉक {epoch}, जो रखा गया: अलग रखे अंकों में से {share} सही पढ़े ({name})</translation>
    </message>
    <message>
        <source>Save the confusion matrix</source>
        <translation>भ्रम मैट्रिक्स सहेजें</translation>
    </message>
    <message>
        <source>The digits behind these counts were not kept.</source>
        <translation>इन गिनतियों के पीछे के अंक नहीं रखे गए।</translation>
    </message>
    <message numerus="yes">
        <source>{n} error(s), the surest first</source>
        <translation>
            <numerusform>{n} गलती, सबसे पक्की पहले</numerusform>
            <numerusform>{n} गलतियाँ, सबसे पक्की पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {digit}s, read as {answer}</source>
        <translation>
            <numerusform>{digit} को {n} बार {answer} पढ़ा गया</numerusform>
            <numerusform>{digit} को {n} बार {answer} पढ़ा गया</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit} as {answer}</source>
        <translation>{digit} को {answer}</translation>
    </message>
    <message>
        <source>Weights and outputs of the layers</source>
        <translation>परतों के भार और आउटपुट</translation>
    </message>
    <message numerus="yes">
        <source>Layer {number}: {n} unit(s), {dead} of them dead</source>
        <translation>
            <numerusform>परत {number}: {n} इकाई, उनमें {dead} मृत</numerusform>
            <numerusform>परत {number}: {n} इकाइयाँ, उनमें {dead} मृत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer {number}: {n} unit(s)</source>
        <translation>
            <numerusform>परत {number}: {n} इकाई</numerusform>
            <numerusform>परत {number}: {n} इकाइयाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>this training</source>
        <translation>यह प्रशिक्षण</translation>
    </message>
    <message>
        <source>Press Train, and watch the network learn: its weights grow out of noise, epoch by epoch. Choose an earlier training above to see how it went.</source>
        <translation>“प्रशिक्षित करें” दबाएँ और नेटवर्क को सीखते देखें: उसके भार इपॉक-दर-इपॉक शोर में से उभरते हैं। पहले का कोई प्रशिक्षण कैसा रहा, यह देखने के लिए उसे ऊपर चुनें।</translation>
    </message>
    <message>
        <source>Draw a digit before you press Train, and see here how each epoch reads it.</source>
        <translation>“प्रशिक्षित करें” दबाने से पहले एक अंक बनाएँ, और यहाँ देखें कि हर इपॉक उसे कैसे पढ़ता है।</translation>
    </message>
    <message>
        <source>The first layer of this network does not look at pixels, so its weights are no pictures.</source>
        <translation>इस नेटवर्क की पहली परत पिक्सेल को नहीं देखती, इसलिए उसके भार चित्र नहीं बनाते।</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Weights of the first units: blue adds, orange takes away</source>
        <translation>पहली इकाइयों के भार: नीला जोड़ता है, नारंगी घटाता है</translation>
    </message>
    <message>
        <source>Your drawing, as each epoch reads it</source>
        <translation>आपका चित्र, जैसा हर इपॉक उसे पढ़ता है</translation>
    </message>
    <message>
        <source>Weights of each layer on the left, outputs for 1,000 held-out digits on the right</source>
        <translation>बाईं ओर हर परत के भार, दाईं ओर अलग रखे 1,000 अंकों के आउटपुट</translation>
    </message>
    <message>
        <source>The epochs: drag back to see how it began</source>
        <translation>इपॉक: शुरुआत देखने के लिए पीछे खींचें</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>आपका चित्र</translation>
    </message>
    <message>
        <source>Before the first epoch</source>
        <translation>पहले इपॉक से पहले</translation>
    </message>
    <message>
        <source>After epoch {epoch}</source>
        <translation>इपॉक {epoch} के बाद</translation>
    </message>
    <message>
        <source>After epoch {epoch}; {missing} was not kept</source>
        <translation>इपॉक {epoch} के बाद; {missing} नहीं रखा गया</translation>
    </message>
    <message>
        <source>After epoch {epoch}; {first} to {last} were not kept</source>
        <translation>इपॉक {epoch} के बाद; {first} से {last} नहीं रखे गए</translation>
    </message>
    <message>
        <source>before: {read}</source>
        <translation>पहले: {read}</translation>
    </message>
    <message>
        <source>epoch {epoch}: {read}</source>
        <translation>इपॉक {epoch}: {read}</translation>
    </message>
    <message>
        <source>The weights of the first units as pictures</source>
        <translation>पहली इकाइयों के भार, चित्रों के रूप में</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>इपॉक</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>ऑप्टिमाइज़र</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>सीखने की दर</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>ड्रॉपआउट</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Models and runs</source>
        <translation>मॉडल और रन</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>आयातित</translation>
    </message>
    <message>
        <source>Trained on from {name}</source>
        <translation>{name} से आगे प्रशिक्षित</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>यह मॉडल लें</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>आगे प्रशिक्षित करें</translation>
    </message>
    <message>
        <source>Train this network on, from its weights, with the recipe on the left</source>
        <translation>इस नेटवर्क को इसके भारों से, बाईं ओर की रेसिपी के साथ, आगे प्रशिक्षित करें</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>Write this network for Keras, LiteRT, ONNX, TensorFlow.js or a web page</source>
        <translation>इस नेटवर्क को Keras, LiteRT, ONNX, TensorFlow.js या वेब पेज के लिए लिखें</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Open in TensorBoard</source>
        <translation>TensorBoard में खोलें</translation>
    </message>
    <message>
        <source>Curves, weights and errors of all runs, in the browser</source>
        <translation>सभी रन के वक्र, भार और गलतियाँ, ब्राउज़र में</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>रोका गया।</translation>
    </message>
    <message>
        <source>Stopped early, since no further epoch was better.</source>
        <translation>जल्दी रोका गया, क्योंकि आगे का कोई इपॉक बेहतर नहीं था।</translation>
    </message>
    <message>
        <source>The training diverged in epoch {epoch}; a smaller learning rate may help.</source>
        <translation>प्रशिक्षण इपॉक {epoch} में भटक गया; सीखने की कम दर से मदद मिल सकती है।</translation>
    </message>
    <message numerus="yes">
        <source>The best of {n} epoch(s) was number {best}.</source>
        <translation>
            <numerusform>{n} में से सबसे अच्छा इपॉक {best} था।</numerusform>
            <numerusform>{n} में से सबसे अच्छा इपॉक {best} था।</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>नोट…</translation>
    </message>
    <message>
        <source>Write up…</source>
        <translation>रिपोर्ट बनाएँ…</translation>
    </message>
    <message>
        <source>Save a report of this run, or a Keras script or notebook that trains its network</source>
        <translation>इस रन की रिपोर्ट, या इसका नेटवर्क प्रशिक्षित करने वाली Keras स्क्रिप्ट या नोटबुक सहेजें</translation>
    </message>
    <message>
        <source>Its folder {folder} is gone; train it again.</source>
        <translation>इसका फ़ोल्डर {folder} नहीं रहा; इसे फिर से प्रशिक्षित करें।</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Delete {names} from disk? This cannot be undone.</source>
        <translation>{names} को डिस्क से हटाएँ? इसे पूर्ववत नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>{name} cannot be saved ({reason}); choose another folder.</source>
        <translation>{name} को सहेजा नहीं जा सकता ({reason}); दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>तालिका (*.csv)</translation>
    </message>
    <message>
        <source>TensorBoard is not installed, and the packaged digitpad does not include it; install digitpad as a Python package: pip install &apos;digitpad[train]&apos;.</source>
        <translation>TensorBoard इंस्टॉल नहीं है, और पैकेज वाले digitpad में यह शामिल नहीं है; digitpad को Python पैकेज के रूप में इंस्टॉल करें: pip install &apos;digitpad[train]&apos;।</translation>
    </message>
    <message>
        <source>TensorBoard ended before it was ready; reinstall it: pip install --force-reinstall tensorboard.</source>
        <translation>TensorBoard तैयार होने से पहले बंद हो गया; इसे फिर से इंस्टॉल करें: pip install --force-reinstall tensorboard।</translation>
    </message>
    <message>
        <source>Starting TensorBoard…</source>
        <translation>TensorBoard शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>TensorBoard is open in the browser: {address}</source>
        <translation>TensorBoard ब्राउज़र में खुला है: {address}</translation>
    </message>
    <message>
        <source>TensorBoard is running; open {address} in a browser.</source>
        <translation>TensorBoard चल रहा है; ब्राउज़र में {address} खोलें।</translation>
    </message>
    <message>
        <source>What was remembered</source>
        <translation>जो याद रखा गया</translation>
    </message>
    <message>
        <source>your {digit} here looks like your {other} ({day})</source>
        <translation>यहाँ आपका {digit}, आपके {other} जैसा दिखता है ({day})</translation>
    </message>
    <message>
        <source>as your {digit} ({day})</source>
        <translation>आपके {digit} जैसा ({day})</translation>
    </message>
    <message numerus="yes">
        <source>{learned} of {n} digit(s) (was|were) learned.</source>
        <translation>
            <numerusform>{n} अंक में से {learned} सीखा गया।</numerusform>
            <numerusform>{n} अंकों में से {learned} सीखे गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Once more: {wanted} ({place} of {count}).</source>
        <translation>एक बार और: {wanted} ({count} में से {place})।</translation>
    </message>
    <message>
        <source>This {digit} looks like your {other} ({day}), so it is held back.</source>
        <translation>यह {digit}, आपके {other} ({day}) जैसा दिखता है, इसलिए रोककर रखा गया है।</translation>
    </message>
    <message>
        <source>{wanted} ({place} of {count}). It is learned when the pen has rested, or with Enter.</source>
        <translation>{wanted} ({count} में से {place})। पेन रुकने पर या Enter दबाने पर यह सीख लिया जाएगा।</translation>
    </message>
    <message>
        <source>Images with strokes (*.zip)</source>
        <translation>स्ट्रोक वाली छवियाँ (*.zip)</translation>
    </message>
    <message>
        <source>Arrays as MNIST&apos;s (*.npz)</source>
        <translation>MNIST जैसे ऐरे (*.npz)</translation>
    </message>
    <message>
        <source>It was cancelled, and nothing was changed.</source>
        <translation>रद्द किया गया, और कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>नमूने आयात करें</translation>
    </message>
    <message>
        <source>Export the samples</source>
        <translation>नमूने निर्यात करें</translation>
    </message>
    <message>
        <source>{path} is being read…</source>
        <translation>{path} पढ़ी जा रही है…</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) in {path}.</source>
        <translation>
            <numerusform>{path} में {n} नमूना है।</numerusform>
            <numerusform>{path} में {n} नमूने हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The samples are being written…</source>
        <translation>नमूने अभी लिखे जा रहे हैं…</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} sample(s) of {file} to a hand?</source>
        <translation>
            <numerusform>{file} का {n} नमूना किसी लिखावट में जोड़ें?</numerusform>
            <numerusform>{file} के {n} नमूने किसी लिखावट में जोड़ें?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {n} sample(s) of {file} to the hand {hand}?</source>
        <translation>
            <numerusform>{file} का {n} नमूना लिखावट {hand} में जोड़ें?</numerusform>
            <numerusform>{file} के {n} नमूने लिखावट {hand} में जोड़ें?</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {digit}</source>
        <translation>{digit} के {count}</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>जोड़ें(&amp;A)</translation>
    </message>
    <message>
        <source>The samples are being added…</source>
        <translation>नमूने जोड़े जा रहे हैं…</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (was|were) added.</source>
        <translation>
            <numerusform>{n} नमूना जोड़ा गया।</numerusform>
            <numerusform>{n} नमूने जोड़े गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples are being read or written already; wait until that is done.</source>
        <translation>नमूने पहले से पढ़े या लिखे जा रहे हैं; उसके पूरा होने तक रुकें।</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} sample(s) are being added…</source>
        <translation>
            <numerusform>{n} में से {done} नमूना जोड़ा जा रहा है…</numerusform>
            <numerusform>{n} में से {done} नमूने जोड़े जा रहे हैं…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Nobody&apos;s, as shipped</source>
        <translation>किसी की नहीं, मूल रूप में(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>लिखावट(&amp;H)</translation>
    </message>
    <message>
        <source>Ne&amp;xt hand</source>
        <translation>अगली लिखावट(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Rename this hand…</source>
        <translation>इस लिखावट का नाम बदलें(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete this hand…</source>
        <translation>यह लिखावट हटाएँ(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Add a hand…</source>
        <translation>लिखावट जोड़ें(&amp;A)…</translation>
    </message>
    <message>
        <source>The hand in use is {name}.</source>
        <translation>वर्तमान लिखावट {name} है।</translation>
    </message>
    <message>
        <source>The hand in use is nobody&apos;s.</source>
        <translation>वर्तमान लिखावट किसी की नहीं है।</translation>
    </message>
    <message>
        <source>Add a hand</source>
        <translation>लिखावट जोड़ें</translation>
    </message>
    <message>
        <source>Whose hand is it?</source>
        <translation>यह किसकी लिखावट है?</translation>
    </message>
    <message>
        <source>Rename the hand</source>
        <translation>लिखावट का नाम बदलें</translation>
    </message>
    <message>
        <source>What is it called from now on?</source>
        <translation>अब से इसका नाम क्या होगा?</translation>
    </message>
    <message>
        <source>Delete the hand</source>
        <translation>लिखावट हटाएँ</translation>
    </message>
    <message>
        <source>Delete the hand {name} and all that it has taught?</source>
        <translation>लिखावट {name} और उसका सिखाया सब कुछ हटाएँ?</translation>
    </message>
    <message>
        <source>Its samples are deleted from disk at once, and cannot be brought back.</source>
        <translation>इसके नमूने डिस्क से तुरंत हट जाएँगे और वापस नहीं लाए जा सकेंगे।</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>हटाएँ(&amp;D)</translation>
    </message>
    <message>
        <source>The hand {name} was deleted, with all that it had taught.</source>
        <translation>लिखावट {name} और उसका सिखाया सब कुछ हटा दिया गया।</translation>
    </message>
    <message>
        <source>My hand</source>
        <translation>मेरी लिखावट</translation>
    </message>
    <message>
        <source>Nobody&apos;s hand is in use, which learns nothing; choose yours in the menu Model, Hand.</source>
        <translation>अभी किसी की लिखावट उपयोग में नहीं है, इसलिए कुछ नहीं सीखा जाता; “मॉडल” मेन्यू में “लिखावट” से अपनी चुनें।</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>नमूने</translation>
    </message>
    <message>
        <source>The digits 0 to 9 label what is selected, Delete deletes it, Enter shows it.</source>
        <translation>0 से 9 तक के अंक चुने हुए को लेबल देते हैं, Delete उसे हटाता है, Enter उसे दिखाता है।</translation>
    </message>
    <message>
        <source>&amp;Show in the pad</source>
        <translation>पैड में दिखाएँ(&amp;S)</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>हटाएँ(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing has been taught yet. Draw a digit and press the digit that it is, or collect some here.</source>
        <translation>अभी कुछ नहीं सिखाया गया। एक अंक बनाएँ और वही अंक दबाएँ, या यहाँ कुछ नमूने इकट्ठा करें।</translation>
    </message>
    <message>
        <source>No digit here is like that.</source>
        <translation>यहाँ ऐसा कोई अंक नहीं है।</translation>
    </message>
    <message>
        <source>Any digit</source>
        <translation>कोई भी अंक</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>कोई भी व्यक्ति</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Read wrong</source>
        <translation>गलत पढ़े</translation>
    </message>
    <message>
        <source>Read unsurely</source>
        <translation>अनिश्चित पढ़े</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>पुष्ट</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>रोके हुए</translation>
    </message>
    <message>
        <source>Learn for good…</source>
        <translation>स्थायी रूप से सीखें…</translation>
    </message>
    <message>
        <source>Train the network in use on with these samples, so that other programs read you too</source>
        <translation>वर्तमान नेटवर्क को इन नमूनों से आगे प्रशिक्षित करें, ताकि दूसरे प्रोग्राम भी आपको पढ़ सकें</translation>
    </message>
    <message>
        <source>What to look through</source>
        <translation>क्या देखना है</translation>
    </message>
    <message>
        <source>Of which person</source>
        <translation>किस व्यक्ति के</translation>
    </message>
    <message>
        <source>Which samples</source>
        <translation>कौन-से नमूने</translation>
    </message>
    <message>
        <source>Of which digit</source>
        <translation>किस अंक के</translation>
    </message>
    <message>
        <source>Most &amp;doubtful first</source>
        <translation>सबसे संदिग्ध पहले(&amp;D)</translation>
    </message>
    <message>
        <source>The hand {name}</source>
        <translation>लिखावट {name}</translation>
    </message>
    <message>
        <source>Nobody&apos;s hand is in use.</source>
        <translation>अभी किसी की लिखावट उपयोग में नहीं है।</translation>
    </message>
    <message>
        <source>The digits are being read…</source>
        <translation>अंक पढ़े जा रहे हैं…</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>यहाँ अभी कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Person {writer}</source>
        <translation>व्यक्ति {writer}</translation>
    </message>
    <message numerus="yes">
        <source>From {n} samples on, how well this hand is read is shown here.</source>
        <translation>
            <numerusform>{n} नमूना हो जाने पर यहाँ दिखेगा कि यह लिखावट कितनी अच्छी तरह पढ़ी जाती है।</numerusform>
            <numerusform>{n} नमूने हो जाने पर यहाँ दिखेगा कि यह लिखावट कितनी अच्छी तरह पढ़ी जाती है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) that no training has learned, each read as if it were new: {alone} right by the network alone, {taught} with what the others have taught (95&#xa0;%: {low} to {high}).</source>
        <translation>
            <numerusform>{n} नमूना, जिसे किसी प्रशिक्षण ने नहीं सीखा, नए की तरह पढ़ा गया: अकेले नेटवर्क से {alone} सही, बाकी नमूनों से सीखकर {taught} (95%: {low} से {high})।</numerusform>
            <numerusform>{n} नमूने, जिन्हें किसी प्रशिक्षण ने नहीं सीखा, हर एक नए की तरह पढ़ा गया: अकेले नेटवर्क से {alone} सही, बाकी नमूनों से सीखकर {taught} (95%: {low} से {high})।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s), each read as if it were new: {alone} right by the network alone, {taught} with what the others have taught (95&#xa0;%: {low} to {high}).</source>
        <translation>
            <numerusform>{n} नमूना, नए की तरह पढ़ा गया: अकेले नेटवर्क से {alone} सही, बाकी नमूनों से सीखकर {taught} (95%: {low} से {high})।</numerusform>
            <numerusform>{n} नमूने, हर एक नए की तरह पढ़ा गया: अकेले नेटवर्क से {alone} सही, बाकी नमूनों से सीखकर {taught} (95%: {low} से {high})।</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>आयात करें…</translation>
    </message>
    <message>
        <source>Collect…</source>
        <translation>इकट्ठा करें…</translation>
    </message>
    <message>
        <source>This data set stays as it is ({name}); your samples and the history can change.</source>
        <translation>यह डेटासेट वैसा ही रहता है ({name}); आपके नमूने और इतिहास बदल सकते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>The last {n} drawing(s), with what the network in use alone makes of them.</source>
        <translation>
            <numerusform>पिछला {n} चित्र, और अकेला वर्तमान नेटवर्क उसे क्या पढ़ता है।</numerusform>
            <numerusform>पिछले {n} चित्र, और अकेला वर्तमान नेटवर्क उन्हें क्या पढ़ता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), which the network in use has yet to read.</source>
        <translation>
            <numerusform>{n} अंक, जिसे वर्तमान नेटवर्क को अभी पढ़ना है।</numerusform>
            <numerusform>{n} अंक, जिन्हें वर्तमान नेटवर्क को अभी पढ़ना है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), of which the network in use has read {read}, {right} of them right.</source>
        <translation>
            <numerusform>{n} अंक, जिसमें से वर्तमान नेटवर्क ने {read} पढ़ा, उनमें {right} सही।</numerusform>
            <numerusform>{n} अंक, जिनमें से वर्तमान नेटवर्क ने {read} पढ़े, उनमें {right} सही।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s), of which the network in use reads {right} right; it may have learned from them.</source>
        <translation>
            <numerusform>{n} अंक, जिसमें से वर्तमान नेटवर्क {right} सही पढ़ता है; हो सकता है, वह इसी से सीखा हो।</numerusform>
            <numerusform>{n} अंक, जिनमें से वर्तमान नेटवर्क {right} सही पढ़ता है; हो सकता है, वह इन्हीं से सीखा हो।</numerusform>
        </translation>
    </message>
    <message>
        <source>{digit}, held back</source>
        <translation>{digit}, रोका हुआ</translation>
    </message>
    <message>
        <source>{label}, read as {answer}</source>
        <translation>{label}, {answer} पढ़ा गया</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>मेरे नमूने</translation>
    </message>
    <message>
        <source>There is no digit to learn; draw one first, then say which it is.</source>
        <translation>सीखने के लिए कोई अंक नहीं है; पहले एक बनाएँ, फिर बताएँ कि वह कौन-सा है।</translation>
    </message>
    <message>
        <source>Lift the pen first, then say which digit it is.</source>
        <translation>पहले पेन उठाएँ, फिर बताएँ कि वह कौन-सा अंक है।</translation>
    </message>
    <message>
        <source>There is no answer to confirm; press the digit that you drew, 0 to 9.</source>
        <translation>पुष्टि के लिए कोई उत्तर नहीं है; जो अंक आपने बनाया है उसे दबाएँ, 0 से 9।</translation>
    </message>
    <message>
        <source>&amp;This is a</source>
        <translation>यह है(&amp;T)</translation>
    </message>
    <message>
        <source>Co&amp;nfirm the answer</source>
        <translation>उत्तर की पुष्टि करें(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) now labelled {digit}.</source>
        <translation>
            <numerusform>{n} नमूने का लेबल अब {digit} है।</numerusform>
            <numerusform>{n} नमूनों का लेबल अब {digit} है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Learned this {digit}.</source>
        <translation>यह {digit} सीख लिया।</translation>
    </message>
    <message>
        <source>&amp;Undo labelling samples</source>
        <translation>नमूनों के लेबल पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo labelling samples</source>
        <translation>नमूनों के लेबल फिर से दें(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample(s) (is|are) deleted.</source>
        <translation>
            <numerusform>{n} नमूना हटा दिया गया।</numerusform>
            <numerusform>{n} नमूने हटा दिए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo deleting samples</source>
        <translation>नमूने हटाना पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo deleting samples</source>
        <translation>नमूने हटाना फिर से करें(&amp;R)</translation>
    </message>
    <message>
        <source>No network reads this drawing, so nothing can be learned of it; choose another model.</source>
        <translation>कोई नेटवर्क यह चित्र नहीं पढ़ रहा, इसलिए इससे कुछ नहीं सीखा जा सकता; दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>This {digit} was learned already.</source>
        <translation>यह {digit} पहले ही सीखा जा चुका है।</translation>
    </message>
    <message>
        <source>&amp;Undo learning this {digit}</source>
        <translation>यह {digit} सीखना पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo learning this {digit}</source>
        <translation>यह {digit} सीखना फिर से करें(&amp;R)</translation>
    </message>
    <message>
        <source>Your {digit} looks like your {other} ({day}), so it changes no other answer yet; say {digit} again if it is right.</source>
        <translation>आपका {digit}, आपके {other} ({day}) जैसा दिखता है, इसलिए अभी कोई और उत्तर नहीं बदलता; सही हो तो {digit} फिर दबाएँ।</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>डिवाइस</translation>
    </message>
    <message>
        <source>Automatic: the first GPU if TensorFlow finds one, else the CPU</source>
        <translation>स्वचालित: TensorFlow को GPU मिले तो पहला GPU, वरना CPU</translation>
    </message>
    <message>
        <source>Automatic: the first GPU if TensorFlow finds one, else the CPU; looking for GPUs…</source>
        <translation>स्वचालित: TensorFlow को GPU मिले तो पहला GPU, वरना CPU; GPU खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <source>&amp;Keep the current one</source>
        <translation>वर्तमान ही रखें(&amp;K)</translation>
    </message>
    <message>
        <source>The new one stays among the runs</source>
        <translation>नया मॉडल रन की सूची में बना रहेगा</translation>
    </message>
    <message>
        <source>Choose a recipe and press Train.</source>
        <translation>एक रेसिपी चुनें और “प्रशिक्षित करें” दबाएँ।</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>Paused; press Resume to continue.</source>
        <translation>विराम पर है; आगे बढ़ने के लिए “जारी रखें” दबाएँ।</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>रोका जा रहा है…</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} on {device}: {speed} digits a second, {duration} left</source>
        <translation>{epochs} में से इपॉक {epoch}, {device} पर: {speed} अंक प्रति सेकंड, {duration} बाकी</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>नए सिरे से शुरू करें</translation>
    </message>
    <message>
        <source>Resume with the CPU</source>
        <translation>CPU से जारी रखें</translation>
    </message>
    <message>
        <source>Start again with the CPU</source>
        <translation>CPU से नए सिरे से शुरू करें</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} से॰</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} मि॰</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} घं॰</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>button</comment>
        <translation>कतार में लगाएँ</translation>
    </message>
    <message>
        <source>Train this after the training that is under way</source>
        <translation>चल रहे प्रशिक्षण के बाद इसे प्रशिक्षित करें</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button</comment>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Train what waits, one after another</source>
        <translation>कतार में जो है, उसे एक के बाद एक प्रशिक्षित करें</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>button</comment>
        <translation>खाली करें</translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation>
            <numerusform>{n} कतार में</numerusform>
            <numerusform>{n} कतार में</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a learning rate: each step tries a larger one…</source>
        <translation>सीखने की दर खोजी जा रही है: हर चरण में बड़ी दर आज़माई जाती है…</translation>
    </message>
    <message>
        <source>A learning rate of {rate} is suggested: there the loss falls fastest.</source>
        <translation>सीखने की दर {rate} का सुझाव है: वहाँ लॉस सबसे तेज़ी से घटता है।</translation>
    </message>
    <message>
        <source>No learning rate was found, since the process ended; try again.</source>
        <translation>सीखने की दर नहीं मिली, क्योंकि प्रक्रिया बंद हो गई; फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>your own network</source>
        <translation>आपका अपना नेटवर्क</translation>
    </message>
    <message>
        <source>Units of the hidden layers, such as 128, 64, or with convolutions: conv 16, conv 32, 64; empty for none</source>
        <translation>छिपी परतों की इकाइयाँ, जैसे 128, 64, या कनवोल्यूशन के साथ: conv 16, conv 32, 64; कोई न हो तो खाली</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>बैच सामान्यीकरण</translation>
    </message>
    <message>
        <source>Learn from pen strokes too</source>
        <translation>पेन के स्ट्रोक से भी सीखें</translation>
    </message>
    <message>
        <source>Learn from Swiss scans too</source>
        <translation>स्विस स्कैन से भी सीखें</translation>
    </message>
    <message>
        <source>Learn from Spanish pen strokes too</source>
        <translation>पेन के स्पेनी स्ट्रोक से भी सीखें</translation>
    </message>
    <message>
        <source>Learn from my samples too</source>
        <translation>मेरे नमूनों से भी सीखें</translation>
    </message>
    <message>
        <source>Augment the digits</source>
        <translation>अंक विकृत करें</translation>
    </message>
    <message>
        <source>off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>End after so many epochs without a better one; the best is kept in any case</source>
        <translation>इतने इपॉक तक बेहतर न मिले तो समाप्त करें; सबसे अच्छा हर हाल में रखा जाता है</translation>
    </message>
    <message>
        <source>adamw: Adam, with its weight decay if that is not 0; sgd: with momentum 0.9</source>
        <translation>adamw: Adam, और भार क्षय 0 न हो तो उसके साथ; sgd: 0.9 के संवेग के साथ</translation>
    </message>
    <message>
        <source>cosine: the learning rate rises for the first 2 % of the steps, then falls to 0</source>
        <translation>cosine: सीखने की दर पहले 2% चरणों में बढ़ती है, फिर 0 तक घटती है</translation>
    </message>
    <message>
        <source>trains on from the weights of {name}</source>
        <translation>{name} के भारों से आगे प्रशिक्षण</translation>
    </message>
    <message>
        <source>on from {name}</source>
        <translation>{name} से आगे</translation>
    </message>
    <message>
        <source>Weights: {weights}</source>
        <translation>भार: {weights}</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>प्रीसेट(&amp;P)</translation>
    </message>
    <message>
        <source>Hidden &amp;layers</source>
        <translation>छिपी परतें(&amp;L)</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>भार</translation>
    </message>
    <message>
        <source>&amp;Activation</source>
        <translation>एक्टिवेशन(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Dropout</source>
        <translation>ड्रॉपआउट(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>इपॉक(&amp;E)</translation>
    </message>
    <message>
        <source>Early s&amp;topping</source>
        <translation>जल्दी रोकना(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>बैच आकार(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Optimizer</source>
        <translation>ऑप्टिमाइज़र(&amp;O)</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>सीखने की दर(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>शेड्यूल(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Weight decay</source>
        <translation>भार क्षय(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>सीड(&amp;S)</translation>
    </message>
    <message>
        <source>Press Train, and the network in use learns your samples for good; the others keep it as it is.</source>
        <translation>“प्रशिक्षित करें” दबाएँ, और वर्तमान नेटवर्क आपके नमूने स्थायी रूप से सीख लेगा; बाकी अंक उसे वैसा ही बनाए रखते हैं।</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>डिवाइस(&amp;V)</translation>
    </message>
    <message>
        <source>Train so many times, each with the next seed, and say how the runs spread</source>
        <translation>इतनी बार प्रशिक्षित करें, हर बार अगले सीड के साथ, और बताएँ कि रन में कितना फैलाव है</translation>
    </message>
    <message>
        <source>Seeds &amp;in a row</source>
        <translation>लगातार सीड(&amp;I)</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>सीखने की दर खोजें</translation>
    </message>
    <message>
        <source>Try larger and larger learning rates for some steps, and take the best</source>
        <translation>कुछ चरणों तक सीखने की बढ़ती दरें आज़माएँ, और सबसे अच्छी लें</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>button</comment>
        <translation>प्रशिक्षित करें</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button</comment>
        <translation>विराम</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button</comment>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>वक्र</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>भ्रम</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>अंदर</translation>
    </message>
    <message>
        <source>Choose how to train {folder} on, and press Train.</source>
        <translation>चुनें कि {folder} को आगे कैसे प्रशिक्षित करना है, और “प्रशिक्षित करें” दबाएँ।</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>यह रन</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>डाउनलोड करें</translation>
    </message>
    <message>
        <source>Choose data &amp;files…</source>
        <translation>डेटा फ़ाइलें चुनें(&amp;F)…</translation>
    </message>
    <message>
        <source>{file} was downloaded and is as published.</source>
        <translation>{file} डाउनलोड हो गई और अपने प्रकाशित रूप में है।</translation>
    </message>
    <message>
        <source>Choose files of digits, or an image in one of ten folders named 0 to 9</source>
        <translation>अंकों की फ़ाइलें चुनें, या 0 से 9 नाम के दस फ़ोल्डरों में से किसी की एक छवि</translation>
    </message>
    <message>
        <source>Download: {data}</source>
        <translation>डाउनलोड करें: {data}</translation>
    </message>
    <message>
        <source>{data}: {file}</source>
        <translation>{data}: {file}</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>यहाँ नहीं है</translation>
    </message>
    <message>
        <source>the folder {name}</source>
        <translation>फ़ोल्डर {name}</translation>
    </message>
    <message>
        <source>{name}, {size} MB</source>
        <translation>{name}, {size} MB</translation>
    </message>
    <message>
        <source>Most alike: {digits}</source>
        <translation>सबसे मिलते-जुलते: {digits}</translation>
    </message>
    <message>
        <source>Most alike: none yet</source>
        <translation>सबसे मिलते-जुलते: अभी कोई नहीं</translation>
    </message>
    <message>
        <source>The training digits most alike</source>
        <translation>प्रशिक्षण के सबसे मिलते-जुलते अंक</translation>
    </message>
    <message>
        <source>{digit}, {collection}</source>
        <translation>{digit}, {collection}</translation>
    </message>
    <message>
        <source>Beside your drawing: {caption}</source>
        <translation>आपके चित्र के बगल में: {caption}</translation>
    </message>
    <message>
        <source>What the ink speaks for</source>
        <translation>स्याही किसके पक्ष में है</translation>
    </message>
    <message>
        <source>Draw a digit to see what speaks for it.</source>
        <translation>एक अंक बनाएँ और देखें कि उसके पक्ष में क्या है।</translation>
    </message>
    <message>
        <source>− against</source>
        <translation>− विरुद्ध</translation>
    </message>
    <message>
        <source>no opinion</source>
        <translation>कोई राय नहीं</translation>
    </message>
    <message>
        <source>for +</source>
        <translation>पक्ष में +</translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation>सबसे मिलते-जुलते</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>बाकी सभी</translation>
    </message>
    <message>
        <source>Why it is the answer and not this digit. A click on a bar chooses one too.</source>
        <translation>उत्तर वही क्यों है, यह अंक क्यों नहीं। पट्टी पर क्लिक करके भी अंक चुना जा सकता है।</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>किससे तुलना(&amp;C)</translation>
    </message>
    <message>
        <source>The scale: orange and a minus speak against, grey has no opinion, blue and a plus speak for</source>
        <translation>पैमाना: नारंगी और ऋण चिह्न विरुद्ध हैं, धूसर की कोई राय नहीं, नीला और धन चिह्न पक्ष में हैं</translation>
    </message>
    <message>
        <source>First the {name}: epoch {epoch} of {epochs}</source>
        <translation>पहले {name}: {epochs} में से इपॉक {epoch}</translation>
    </message>
    <message>
        <source>The export needs more memory than it may have; use a smaller network.</source>
        <translation>निर्यात को अनुमत से ज़्यादा मेमोरी चाहिए; छोटा नेटवर्क लें।</translation>
    </message>
    <message>
        <source>The import needs more memory than it may have; use a smaller network.</source>
        <translation>आयात को अनुमत से ज़्यादा मेमोरी चाहिए; छोटा नेटवर्क लें।</translation>
    </message>
    <message>
        <source>The export failed ({error}: {reason}).</source>
        <translation>निर्यात विफल रहा ({error}: {reason})।</translation>
    </message>
    <message>
        <source>The import failed ({error}: {reason}).</source>
        <translation>आयात विफल रहा ({error}: {reason})।</translation>
    </message>
    <message>
        <source>No learning rate was found</source>
        <translation>सीखने की कोई दर नहीं मिली</translation>
    </message>
    <message>
        <source>Loading TensorFlow</source>
        <translation>TensorFlow लोड हो रहा है</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>प्रशिक्षण विफल रहा</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>डेटा पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>The memory of the {device} is not enough, a smaller batch or network needs less</source>
        <translation>{device} की मेमोरी काफ़ी नहीं है; छोटे बैच या नेटवर्क को कम चाहिए</translation>
    </message>
    <message>
        <source>The {device} failed</source>
        <translation>{device} विफल रहा</translation>
    </message>
    <message>
        <source>First the {name}: {error}</source>
        <translation>पहले {name}: {error}</translation>
    </message>
    <message>
        <source>Testing and saving the network</source>
        <translation>नेटवर्क परखा और सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); make room or choose another folder.</source>
        <translation>{path} को लिखा नहीं जा सकता ({reason}); जगह बनाएँ या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The export to {id} cannot be run by {runtime}; it was not kept. Try another format.</source>
        <translation>{id} में निर्यात किए गए मॉडल को {runtime} चला नहीं सकता; उसे नहीं रखा गया। दूसरा फ़ॉर्मैट आज़माएँ।</translation>
    </message>
    <message>
        <source>The export to {id} does not give ten probabilities; it was not kept.</source>
        <translation>{id} में निर्यात किया गया मॉडल दस प्रायिकताएँ नहीं देता; उसे नहीं रखा गया।</translation>
    </message>
    <message>
        <source>The export to {id} does not read as the model does ({check}); it was not kept.</source>
        <translation>{id} में निर्यात किया गया मॉडल मूल मॉडल की तरह नहीं पढ़ता ({check}); उसे नहीं रखा गया।</translation>
    </message>
    <message>
        <source>{path} holds files other than such an export, such as {others}; choose a new folder.</source>
        <translation>{path} में ऐसे निर्यात के अलावा दूसरी फ़ाइलें हैं, जैसे {others}; नया फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Or name a folder with TensorFlow.js&apos;s tf-core.min.js, tf-layers.min.js and tf-backend-cpu.min.js in DIGITPAD_TFJS.</source>
        <translation>या DIGITPAD_TFJS में ऐसे फ़ोल्डर का नाम दें, जिसमें TensorFlow.js की tf-core.min.js, tf-layers.min.js और tf-backend-cpu.min.js हों।</translation>
    </message>
    <message>
        <source>Delete {folder}, to have it fetched anew.</source>
        <translation>{folder} को हटाएँ, ताकि उसे फिर से डाउनलोड किया जाए।</translation>
    </message>
    <message>
        <source>TensorFlow.js is not whole in {folder} ({reason}); see that it can be kept there.</source>
        <translation>{folder} में TensorFlow.js पूरा नहीं है ({reason}); सुनिश्चित करें कि उसे वहाँ रखा जा सके।</translation>
    </message>
    <message>
        <source>TensorFlow.js, which checks this export, is fetched by npm: install Node.js.</source>
        <translation>इस निर्यात को जाँचने वाला TensorFlow.js, npm से डाउनलोड होता है: Node.js इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>npm cannot fetch TensorFlow.js; check the network.</source>
        <translation>npm TensorFlow.js को डाउनलोड नहीं कर सकता; नेटवर्क कनेक्शन जाँचें।</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{script} is not that of TensorFlow.js {version} as it was published.</source>
        <translation>{script} TensorFlow.js {version} की प्रकाशित फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>TensorFlow.js has no activation {name}; export to web or onnx.</source>
        <translation>TensorFlow.js में एक्टिवेशन {name} नहीं है; web या onnx में निर्यात करें।</translation>
    </message>
    <message>
        <source>The network gives answers that are no numbers (NaN or infinite); train it again.</source>
        <translation>नेटवर्क के उत्तर संख्याएँ नहीं हैं (NaN या अनंत); उसे फिर से प्रशिक्षित करें।</translation>
    </message>
    <message>
        <source>The network reads at best {share} of known digits, in whatever range and polarity, upright or transposed; it is no network for digits, or its outputs are in another order than 0 to 9.</source>
        <translation>नेटवर्क जाने-पहचाने अंकों में से ज़्यादा से ज़्यादा {share} पढ़ता है, चाहे मानों की सीमा और ध्रुवता जो भी हो, सीधे या ट्रांसपोज़ किए हुए; यह अंकों का नेटवर्क नहीं है, या इसके आउटपुट 0 से 9 के क्रम में नहीं हैं।</translation>
    </message>
    <message>
        <source>The network gives outputs of shape {shape}, not ten; use one for ten digits.</source>
        <translation>नेटवर्क के आउटपुट का आकार {shape} है, दस नहीं; दस अंकों वाला नेटवर्क लें।</translation>
    </message>
    <message>
        <source>without its last softmax or sigmoid, which made all answers alike</source>
        <translation>आखिरी softmax या सिग्मॉइड के बिना, जो सभी उत्तरों को एक-सा बना देता था</translation>
    </message>
    <message>
        <source>The model cannot be written to {models} ({reason}); make room there.</source>
        <translation>मॉडल को {models} में लिखा नहीं जा सकता ({reason}); वहाँ जगह बनाएँ।</translation>
    </message>
    <message>
        <source>{name} was rebuilt, but gives the answers of its own runtime on {share} of digits only; save it as .keras.</source>
        <translation>{name} को दोबारा बनाया गया, पर वह सिर्फ़ {share} अंकों पर अपने रनटाइम जैसे उत्तर देता है; इसे .keras के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>import of ONNX files</source>
        <translation>ONNX फ़ाइलें आयात करना</translation>
    </message>
    <message>
        <source>ONNX files need onnx and onnxruntime; install with pip install &apos;digitpad[export]&apos;.</source>
        <translation>ONNX फ़ाइलों के लिए onnx और onnxruntime चाहिए; pip install &apos;digitpad[export]&apos; से इंस्टॉल करें।</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} layers, more than {most}; use a smaller network.</source>
        <translation>
            <numerusform>{name} में {n} परत है, जो {most} से ज़्यादा है; छोटा नेटवर्क लें।</numerusform>
            <numerusform>{name} में {n} परतें हैं, जो {most} से ज़्यादा हैं; छोटा नेटवर्क लें।</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has layers that do not fit together; it is damaged.</source>
        <translation>{name} की परतें आपस में मेल नहीं खातीं; यह क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>{name} is no network with one image in and one answer out; use another one.</source>
        <translation>{name} ऐसा नेटवर्क नहीं है जिसमें एक छवि जाए और एक उत्तर आए; दूसरा लें।</translation>
    </message>
    <message>
        <source>{name} gives {size}, not ten outputs; use a network for the ten digits.</source>
        <translation>{name} {size} देता है, दस आउटपुट नहीं; दस अंकों वाला नेटवर्क लें।</translation>
    </message>
    <message>
        <source>{name} has weights that are no numbers (NaN or infinite); train it again.</source>
        <translation>{name} के भार संख्याएँ नहीं हैं (NaN या अनंत); उसे फिर से प्रशिक्षित करें।</translation>
    </message>
    <message>
        <source>{name} cannot be run by Keras; it is damaged, save it again.</source>
        <translation>Keras {name} को चला नहीं सकता; यह क्षतिग्रस्त है, इसे फिर से सहेजें।</translation>
    </message>
    <message>
        <source>{name} takes {size}, not one image of 28x28; use a network for such images.</source>
        <translation>{name} {size} लेता है, 28x28 की एक छवि नहीं; ऐसी छवियों वाला नेटवर्क लें।</translation>
    </message>
    <message>
        <source>{name} takes {size}, not one image of 28x28.</source>
        <translation>{name} {size} लेता है, 28x28 की एक छवि नहीं।</translation>
    </message>
    <message>
        <source>{name} describes more than a network for digits has; use another one.</source>
        <translation>{name} में उससे ज़्यादा का विवरण है जितना अंकों के नेटवर्क में होता है; दूसरा लें।</translation>
    </message>
    <message>
        <source>{name} is damaged or no layers model of TensorFlow.js; save it again.</source>
        <translation>{name} क्षतिग्रस्त है या TensorFlow.js का परत मॉडल नहीं है; इसे फिर से सहेजें।</translation>
    </message>
    <message>
        <source>{name} cannot be loaded by Keras; it is damaged or of another version.</source>
        <translation>Keras {name} को लोड नहीं कर सकता; यह क्षतिग्रस्त है या किसी और संस्करण का है।</translation>
    </message>
    <message>
        <source>{name} holds the layers of a network without its weights; save the whole model, as .keras.</source>
        <translation>{name} में बिना भारों के, नेटवर्क की परतें हैं; पूरा मॉडल .keras के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>{name} holds no network; save the whole model, as .keras.</source>
        <translation>{name} में कोई नेटवर्क नहीं है; पूरा मॉडल .keras के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>{name} is a graph model of TensorFlow.js, which is not read here; save it as a layers model, or as .keras before it is converted.</source>
        <translation>{name} TensorFlow.js का ग्राफ़ मॉडल है, जो यहाँ नहीं पढ़ा जाता; इसे परत मॉडल के रूप में, या बदलने से पहले .keras के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>fewer weights than are described</source>
        <translation>बताए गए से कम भार</translation>
    </message>
    <message>
        <source>more weights than are described</source>
        <translation>बताए गए से ज़्यादा भार</translation>
    </message>
    <message>
        <source>{name} takes its weights from elsewhere ({what}); do not use it.</source>
        <translation>{name} अपने भार कहीं और से लेता है ({what}); इसका उपयोग न करें।</translation>
    </message>
    <message>
        <source>{name} needs its weights, {what}; put both into one folder.</source>
        <translation>{name} को अपने भार {what} चाहिए; दोनों को एक फ़ोल्डर में रखें।</translation>
    </message>
    <message>
        <source>weights of no layer: {list}</source>
        <translation>ऐसे भार जो किसी परत के नहीं हैं: {list}</translation>
    </message>
    <message>
        <source>{name} has not one output of ten numbers; save it with the ten outputs alone.</source>
        <translation>{name} में दस संख्याओं का एक आउटपुट नहीं है; इसे सिर्फ़ दस आउटपुट के साथ सहेजें।</translation>
    </message>
    <message>
        <source>{path} needs its weights, {name}; put both into one folder.</source>
        <translation>{path} को अपने भार {name} चाहिए; दोनों को एक फ़ोल्डर में रखें।</translation>
    </message>
    <message>
        <source>{name} is damaged or no ONNX model; save it again.</source>
        <translation>{name} क्षतिग्रस्त है या ONNX मॉडल नहीं है; इसे फिर से सहेजें।</translation>
    </message>
    <message>
        <source>{name} takes its weights from other files; save the model again, in one file.</source>
        <translation>{name} अपने भार दूसरी फ़ाइलों से लेता है; मॉडल को एक ही फ़ाइल में फिर से सहेजें।</translation>
    </message>
    <message>
        <source>The network cannot be run by {runtime}; it is damaged or of another version.</source>
        <translation>{runtime} इस नेटवर्क को चला नहीं सकता; यह क्षतिग्रस्त है या किसी और संस्करण का है।</translation>
    </message>
    <message>
        <source>{name} has the operator {unknown}, which cannot be imported; use a network of plain layers.</source>
        <translation>{name} में ऑपरेटर {unknown} है, जिसे आयात नहीं किया जा सकता; सादी परतों वाला नेटवर्क लें।</translation>
    </message>
    <message>
        <source>{name} refers to other places ({other}); do not use it.</source>
        <translation>{name} दूसरी जगहों की ओर इशारा करता है ({other}); इसका उपयोग न करें।</translation>
    </message>
    <message>
        <source>{name} is damaged or no SavedModel; save it again.</source>
        <translation>{name} क्षतिग्रस्त है या SavedModel नहीं है; इसे फिर से सहेजें।</translation>
    </message>
    <message>
        <source>{name} cannot be read by TensorFlow; it is damaged or of another version.</source>
        <translation>TensorFlow {name} को पढ़ नहीं सकता; यह क्षतिग्रस्त है या किसी और संस्करण का है।</translation>
    </message>
    <message>
        <source>{name} has nothing to serve; export the model again (model.export).</source>
        <translation>{name} में चलाने योग्य कुछ नहीं है; मॉडल को फिर से निर्यात करें (model.export)।</translation>
    </message>
    <message>
        <source>{name} has functions of its own that restore its variables; do not use it.</source>
        <translation>{name} में इसके अपने फ़ंक्शन हैं जो इसके चर बहाल करते हैं; इसका उपयोग न करें।</translation>
    </message>
    <message>
        <source>{name} has files or tables beside its network; do not use it.</source>
        <translation>{name} में नेटवर्क के अलावा फ़ाइलें या तालिकाएँ हैं; इसका उपयोग न करें।</translation>
    </message>
    <message>
        <source>{name} has the operation {what}, which can do more than compute; do not use it.</source>
        <translation>{name} में संक्रिया {what} है, जो गणना से ज़्यादा कर सकती है; इसका उपयोग न करें।</translation>
    </message>
    <message>
        <source>weights alone, taken as those of dense layers ({activations})</source>
        <translation>सिर्फ़ भार, जिन्हें सघन परतों का माना गया ({activations})</translation>
    </message>
    <message>
        <source>{path} is damaged or no file of weights; save it again.</source>
        <translation>{path} क्षतिग्रस्त है या भारों की फ़ाइल नहीं है; इसे फिर से सहेजें।</translation>
    </message>
    <message>
        <source>{path} has weights alone, and not those of dense layers from 784 pixels to ten digits; save the whole model (model.save).</source>
        <translation>{path} में सिर्फ़ भार हैं, और वे 784 पिक्सेल से दस अंकों तक की सघन परतों के नहीं हैं; पूरा मॉडल सहेजें (model.save)।</translation>
    </message>
    <message>
        <source>The network sums its numbers in a way that cannot be exported to this format.</source>
        <translation>नेटवर्क अपनी संख्याएँ ऐसे तरीके से जोड़ता है जिसे इस फ़ॉर्मैट में निर्यात नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>The network divides its outputs in a way that cannot be exported to this format.</source>
        <translation>नेटवर्क अपने आउटपुट को ऐसे तरीके से भाग देता है जिसे इस फ़ॉर्मैट में निर्यात नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>The network takes a logarithm in a way that cannot be exported to this format.</source>
        <translation>नेटवर्क लघुगणक ऐसे तरीके से लेता है जिसे इस फ़ॉर्मैट में निर्यात नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>The layer {name} joins along another axis than the last; use another one.</source>
        <translation>परत {name} आखिरी के बजाय किसी और अक्ष पर जोड़ती है; दूसरी लें।</translation>
    </message>
    <message>
        <source>The layer {name} ({what}) cannot be expressed in this format; use another one.</source>
        <translation>परत {name} ({what}) इस फ़ॉर्मैट में नहीं लिखी जा सकती; दूसरी लें।</translation>
    </message>
    <message>
        <source>The layer {name} is dilated, in groups or has its channels first; use another format.</source>
        <translation>परत {name} फैली हुई (dilated) है, समूहों में है या उसके चैनल पहले हैं; दूसरा फ़ॉर्मैट लें।</translation>
    </message>
    <message>
        <source>The layer {name} normalises another axis than the last; use another format.</source>
        <translation>परत {name} आखिरी के बजाय किसी और अक्ष को सामान्यीकृत करती है; दूसरा फ़ॉर्मैट लें।</translation>
    </message>
    <message>
        <source>The layer {name} has the activation {other}; use another format.</source>
        <translation>परत {name} का एक्टिवेशन {other} है; दूसरा फ़ॉर्मैट लें।</translation>
    </message>
    <message>
        <source>The layer {name} is a ReLU of another kind; use another format.</source>
        <translation>परत {name} किसी और प्रकार का ReLU है; दूसरा फ़ॉर्मैट लें।</translation>
    </message>
    <message>
        <source>The layer {name} is an ELU of another kind; use another format.</source>
        <translation>परत {name} किसी और प्रकार का ELU है; दूसरा फ़ॉर्मैट लें।</translation>
    </message>
    <message>
        <source>This format cannot divide these outputs by their sum; export to web or litert.</source>
        <translation>यह फ़ॉर्मैट इन आउटपुट को उनके योग से भाग नहीं दे सकता; web या litert में निर्यात करें।</translation>
    </message>
    <message>
        <source>{name}, {size} GB</source>
        <translation>{name}, {size} GB</translation>
    </message>
    <message numerus="yes">
        <source>All {n} GPUs</source>
        <translation>
            <numerusform>{n} GPU</numerusform>
            <numerusform>सभी {n} GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>TensorFlow finds no device {device} here; choose one of {list}.</source>
        <translation>TensorFlow को यहाँ डिवाइस {device} नहीं मिला; इनमें से चुनें: {list}।</translation>
    </message>
    <message>
        <source>The training cannot be kept in {folder} ({reason}); make room and run it again.</source>
        <translation>प्रशिक्षण को {folder} में रखा नहीं जा सकता ({reason}); जगह बनाएँ और इसे फिर से चलाएँ।</translation>
    </message>
    <message>
        <source>The training diverged in epoch {epoch}: {why}; choose a smaller learning rate.</source>
        <translation>प्रशिक्षण इपॉक {epoch} में भटक गया: {why}; सीखने की कम दर चुनें।</translation>
    </message>
    <message>
        <source>its weights became too large to be kept</source>
        <translation>इसके भार इतने बड़े हो गए कि रखे नहीं जा सकते</translation>
    </message>
    <message>
        <source>its loss became infinite</source>
        <translation>इसका लॉस अनंत हो गया</translation>
    </message>
    <message>
        <source>without {names}, which are used only in training</source>
        <translation>{names} के बिना, जो सिर्फ़ प्रशिक्षण में काम आते हैं</translation>
    </message>
    <message>
        <source>{name} is damaged or no file of weights; save the model again.</source>
        <translation>{name} क्षतिग्रस्त है या भारों की फ़ाइल नहीं है; मॉडल को फिर से सहेजें।</translation>
    </message>
    <message>
        <source>{name} refers to other files or places; save the model again, in one file.</source>
        <translation>{name} दूसरी फ़ाइलों या जगहों की ओर इशारा करता है; मॉडल को एक ही फ़ाइल में फिर से सहेजें।</translation>
    </message>
    <message>
        <source>{name} would unpack to more than {most} MB; do not use it.</source>
        <translation>{name} खोलने पर {most} MB से बड़ा हो जाएगा; इसका उपयोग न करें।</translation>
    </message>
    <message>
        <source>{path} has weights alone and no layers; save the whole model (model.save).</source>
        <translation>{path} में सिर्फ़ भार हैं, परतें नहीं; पूरा मॉडल सहेजें (model.save)।</translation>
    </message>
    <message>
        <source>{path} cannot be loaded by Keras; it is damaged or of another version.</source>
        <translation>Keras {path} को लोड नहीं कर सकता; यह क्षतिग्रस्त है या किसी और संस्करण की है।</translation>
    </message>
    <message>
        <source>{path} is no .keras file; save the model again.</source>
        <translation>{path} .keras फ़ाइल नहीं है; मॉडल को फिर से सहेजें।</translation>
    </message>
    <message>
        <source>{name} is damaged or no Keras model; save it again.</source>
        <translation>{name} क्षतिग्रस्त है या Keras मॉडल नहीं है; इसे फिर से सहेजें।</translation>
    </message>
    <message>
        <source>The exported model agrees with the trained one on {share} only; it was not kept.</source>
        <translation>निर्यात किया गया मॉडल प्रशिक्षित मॉडल से सिर्फ़ {share} पर मेल खाता है; उसे नहीं रखा गया।</translation>
    </message>
    <message>
        <source>A model is exported by TensorFlow; run the same command with KERAS_BACKEND=tensorflow, which takes up the training that was kept.</source>
        <translation>मॉडल का निर्यात TensorFlow से होता है; वही कमांड KERAS_BACKEND=tensorflow के साथ चलाएँ, वह रखे गए प्रशिक्षण से आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>The model has weights that are no numbers (NaN or infinite); train it with a smaller learning rate.</source>
        <translation>मॉडल के भार संख्याएँ नहीं हैं (NaN या अनंत); उसे सीखने की कम दर से प्रशिक्षित करें।</translation>
    </message>
    <message>
        <source>LiteRT cannot compute the network ({group}); use a network of plain layers.</source>
        <translation>LiteRT इस नेटवर्क की गणना नहीं कर सकता ({group}); सादी परतों वाला नेटवर्क लें।</translation>
    </message>
    <message>
        <source>LiteRT cannot compute the network; use a network of plain layers.</source>
        <translation>LiteRT इस नेटवर्क की गणना नहीं कर सकता; सादी परतों वाला नेटवर्क लें।</translation>
    </message>
    <message>
        <source>The weights of {name} do not fit the network that its card describes; train on from another one.</source>
        <translation>{name} के भार उसके कार्ड में बताए नेटवर्क से मेल नहीं खाते; किसी और को आगे प्रशिक्षित करें।</translation>
    </message>
    <message>
        <source>{name} would write outside its own archive; do not use it.</source>
        <translation>{name} अपने आर्काइव के बाहर लिखेगा; इसका उपयोग न करें।</translation>
    </message>
    <message>
        <source>{name} holds more than a network ({what}); do not use it.</source>
        <translation>{name} में नेटवर्क के अलावा भी कुछ है ({what}); इसका उपयोग न करें।</translation>
    </message>
    <message>
        <source>{name} would grow to {size} MB when unpacked; do not use it.</source>
        <translation>{name} खोलने पर {size} MB का हो जाएगा; इसका उपयोग न करें।</translation>
    </message>
    <message>
        <source>{name} holds one file twice; do not use it.</source>
        <translation>{name} में एक फ़ाइल दो बार है; इसका उपयोग न करें।</translation>
    </message>
    <message>
        <source>{name} has a layer of no name ({kind}); it is damaged, save it again.</source>
        <translation>{name} में बिना नाम की परत है ({kind}); यह क्षतिग्रस्त है, इसे फिर से सहेजें।</translation>
    </message>
    <message>
        <source>{name} has {kind}, which is not taken here; use a network of plain layers.</source>
        <translation>{name} में {kind} है, जो यहाँ नहीं लिया जाता; सादी परतों वाला नेटवर्क लें।</translation>
    </message>
    <message>
        <source>{name} has {what}, which is no plain layer of Keras and could run code of its own; rebuild the network from plain layers.</source>
        <translation>{name} में {what} है, जो Keras की सादी परत नहीं है और अपना कोड चला सकती है; नेटवर्क को सादी परतों से फिर बनाएँ।</translation>
    </message>
    <message>
        <source>{name} has a custom object, {what}; use plain layers.</source>
        <translation>{name} में कस्टम ऑब्जेक्ट {what} है; सादी परतें लें।</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} layers; use a smaller network.</source>
        <translation>
            <numerusform>{name} में {n} से ज़्यादा परतें हैं; छोटा नेटवर्क लें।</numerusform>
            <numerusform>{name} में {n} से ज़्यादा परतें हैं; छोटा नेटवर्क लें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is nested more than {n} deep; it is damaged, save it again.</source>
        <translation>
            <numerusform>{name} की नेस्टिंग {n} से ज़्यादा गहरी है; यह क्षतिग्रस्त है, इसे फिर से सहेजें।</numerusform>
            <numerusform>{name} की नेस्टिंग {n} से ज़्यादा गहरी है; यह क्षतिग्रस्त है, इसे फिर से सहेजें।</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} holds other files than a model; choose a new folder.</source>
        <translation>{folder} में मॉडल के अलावा दूसरी फ़ाइलें हैं; नया फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The model cannot be written to {folder} ({error}); make room or choose another folder.</source>
        <translation>मॉडल को {folder} में लिखा नहीं जा सकता ({error}); जगह बनाएँ या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Blue ink speaks for {digit}, orange ink against it.</source>
        <translation>नीली स्याही {digit} के पक्ष में है, नारंगी स्याही उसके विरुद्ध।</translation>
    </message>
    <message>
        <source>Beside the canvas, the arrow keys choose a digit of a number.</source>
        <translation>कैनवस के बाहर तीर कुंजियाँ संख्या का एक अंक चुनती हैं।</translation>
    </message>
    <message>
        <source>Probability of each digit</source>
        <translation>हर अंक की प्रायिकता</translation>
    </message>
    <message>
        <source>There is too much ink for a number: it is read as one digit.</source>
        <translation>एक संख्या के लिए स्याही बहुत ज़्यादा है: इसे एक ही अंक की तरह पढ़ा जा रहा है।</translation>
    </message>
    <message>
        <source>What the network sees: 28 × 28 pixels</source>
        <translation>नेटवर्क क्या देखता है: 28 × 28 पिक्सेल</translation>
    </message>
    <message>
        <source>Colours of the &amp;theme</source>
        <translation>थीम के रंग(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Blackboard</source>
        <translation>ब्लैकबोर्ड(&amp;B)</translation>
    </message>
    <message>
        <source>Blue &amp;ink</source>
        <translation>नीली स्याही(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Plain</source>
        <translation>सादा(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Lined</source>
        <translation>लाइनदार(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Squared</source>
        <translation>चौखानेदार(&amp;S)</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>कागज़(&amp;P)</translation>
    </message>
    <message>
        <source>Read answers &amp;aloud</source>
        <translation>उत्तर बोलकर सुनाएँ(&amp;A)</translation>
    </message>
    <message>
        <source>This system has no voice to read aloud: install speech-dispatcher or espeak-ng.</source>
        <translation>इस सिस्टम में बोलकर सुनाने वाली कोई आवाज़ नहीं है: speech-dispatcher या espeak-ng इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The answer could not be read aloud: {why}</source>
        <translation>उत्तर बोलकर नहीं सुनाया जा सका: {why}</translation>
    </message>
    <message>
        <source>by colour</source>
        <translation>रंग से</translation>
    </message>
    <message>
        <source>in a frame</source>
        <translation>एक फ़्रेम में</translation>
    </message>
    <message>
        <source>without axes</source>
        <translation>अक्षों के बिना</translation>
    </message>
    <message>
        <source>uneven light</source>
        <translation>असमान रोशनी</translation>
    </message>
    <message>
        <source>light on dark</source>
        <translation>गहरे पर हल्का</translation>
    </message>
    <message>
        <source>This system has no program that plays tones: install pulseaudio-utils or alsa-utils.</source>
        <translation>इस सिस्टम में सुर बजाने वाला कोई प्रोग्राम नहीं है: pulseaudio-utils या alsa-utils इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Tones could not be played: {why}</source>
        <translation>सुर नहीं बजाए जा सके: {why}</translation>
    </message>
    <message>
        <source>Only the stylus draws now. The menu Drawing lets fingers draw again.</source>
        <translation>अभी सिर्फ़ स्टाइलस से बनता है। चित्र मेनू से उँगलियों से बनाना फिर चालू किया जा सकता है।</translation>
    </message>
    <message>
        <source>{mode}: on</source>
        <translation>{mode}: चालू</translation>
    </message>
    <message>
        <source>{mode}: off</source>
        <translation>{mode}: बंद</translation>
    </message>
    <message>
        <source>it ended the process in which it was tried</source>
        <translation>जिस प्रक्रिया में इसे आज़माया गया, वह इससे बंद हो गई</translation>
    </message>
    <message numerus="yes">
        <source>it has not read {n} digits within {seconds} seconds, in a separate process</source>
        <translation>
            <numerusform>अलग प्रक्रिया में यह {seconds} सेकंड में {n} अंक नहीं पढ़ पाया</numerusform>
            <numerusform>अलग प्रक्रिया में यह {seconds} सेकंड में {n} अंक नहीं पढ़ पाया</numerusform>
        </translation>
    </message>
    <message>
        <source>it needs more than {size} GB of memory</source>
        <translation>इसे {size} GB से ज़्यादा मेमोरी चाहिए</translation>
    </message>
    <message>
        <source>it takes {seconds} seconds to read a digit</source>
        <translation>इसे एक अंक पढ़ने में {seconds} सेकंड लगते हैं</translation>
    </message>
    <message>
        <source>The model cannot be used ({what}); use another one.</source>
        <translation>इस मॉडल का उपयोग नहीं हो सकता ({what}); दूसरा मॉडल लें।</translation>
    </message>
    <message>
        <source>it has loops or branches, which no network made here has</source>
        <translation>इसमें लूप या शाखाएँ हैं, जो यहाँ बने किसी नेटवर्क में नहीं होतीं</translation>
    </message>
    <message>
        <source>it cannot be loaded by LiteRT</source>
        <translation>LiteRT इसे लोड नहीं कर सकता</translation>
    </message>
    <message>
        <source>it does not take one 28x28 digit image to ten probabilities</source>
        <translation>यह 28x28 की एक अंक-छवि से दस प्रायिकताएँ नहीं देता</translation>
    </message>
    <message>
        <source>it gives features that are no numbers</source>
        <translation>इसके फ़ीचर संख्याएँ नहीं हैं</translation>
    </message>
    <message>
        <source>it fails while it reads a digit</source>
        <translation>अंक पढ़ते समय यह विफल हो जाता है</translation>
    </message>
    <message>
        <source>it gives answers that are no probabilities</source>
        <translation>इसके उत्तर प्रायिकताएँ नहीं हैं</translation>
    </message>
    <message>
        <source>it gives answers that are no numbers</source>
        <translation>इसके उत्तर संख्याएँ नहीं हैं</translation>
    </message>
    <message>
        <source>it gives other answers than its layers do</source>
        <translation>इसके उत्तर इसकी परतों के उत्तरों से अलग हैं</translation>
    </message>
    <message>
        <source>This network cannot be followed layer by layer ({what}); its map is made by hiding parts of the ink in turn.</source>
        <translation>इस नेटवर्क को परत-दर-परत नहीं देखा जा सकता ({what}); इसका नक्शा स्याही के हिस्से बारी-बारी से छिपाकर बनता है।</translation>
    </message>
    <message>
        <source>it has slopes that are no numbers</source>
        <translation>इसके ग्रेडिएंट संख्याएँ नहीं हैं</translation>
    </message>
    <message>
        <source>it has more than one input</source>
        <translation>इसमें एक से ज़्यादा इनपुट हैं</translation>
    </message>
    <message>
        <source>it does not say how large its image is</source>
        <translation>यह नहीं बताता कि इसकी छवि कितनी बड़ी है</translation>
    </message>
    <message>
        <source>it computes in an unusual way</source>
        <translation>यह असामान्य तरीके से गणना करता है</translation>
    </message>
    <message>
        <source>it takes something for an image that is not one</source>
        <translation>यह ऐसी चीज़ को छवि मानता है जो छवि नहीं है</translation>
    </message>
    <message>
        <source>it has the operator {what}</source>
        <translation>इसमें ऑपरेटर {what} है</translation>
    </message>
    <message>
        <source>it has an operator {kind} of an unusual kind</source>
        <translation>इसका ऑपरेटर {kind} असामान्य प्रकार का है</translation>
    </message>
    <message>
        <source>it cuts its numbers off in an unusual way</source>
        <translation>यह अपनी संख्याओं को असामान्य तरीके से काटता है</translation>
    </message>
    <message>
        <source>it mixes several images</source>
        <translation>यह कई छवियों को मिला देता है</translation>
    </message>
    <message>
        <source>it has a dense layer of another size than its input</source>
        <translation>इसकी एक सघन परत का आकार उसके इनपुट से अलग है</translation>
    </message>
    <message>
        <source>it normalises other channels than it has</source>
        <translation>यह उन चैनलों को सामान्यीकृत करता है जो इसमें नहीं हैं</translation>
    </message>
    <message>
        <source>it joins or divides what it computes in an unusual way</source>
        <translation>यह अपने परिणामों को असामान्य तरीके से जोड़ता या बाँटता है</translation>
    </message>
    <message>
        <source>it has functions of its own</source>
        <translation>इसके अपने फ़ंक्शन हैं</translation>
    </message>
    <message>
        <source>it has the operator {what} of {other}</source>
        <translation>इसमें {other} का ऑपरेटर {what} है</translation>
    </message>
    <message>
        <source>it takes its weights from other files</source>
        <translation>यह अपने भार दूसरी फ़ाइलों से लेता है</translation>
    </message>
    <message>
        <source>it has weights of an unusual kind</source>
        <translation>इसके भार असामान्य प्रकार के हैं</translation>
    </message>
    <message>
        <source>it has filters of an unusual kind</source>
        <translation>इसके फ़िल्टर असामान्य प्रकार के हैं</translation>
    </message>
    <message>
        <source>it has pooling of an unusual kind</source>
        <translation>इसकी पूलिंग असामान्य प्रकार की है</translation>
    </message>
    <message>
        <source>it has no place for its image</source>
        <translation>इसमें छवि के लिए कोई जगह नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {n} operations</source>
        <translation>
            <numerusform>इसमें {n} से ज़्यादा संक्रियाएँ हैं</numerusform>
            <numerusform>इसमें {n} से ज़्यादा संक्रियाएँ हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>it needs the operation {what}</source>
        <translation>इसे संक्रिया {what} चाहिए</translation>
    </message>
    <message>
        <source>it has a variable without a value</source>
        <translation>इसमें बिना मान का एक चर है</translation>
    </message>
    <message>
        <source>it has the operation {what} of an unusual kind</source>
        <translation>इसकी संक्रिया {what} असामान्य प्रकार की है</translation>
    </message>
    <message>
        <source>it takes the mean of a batch</source>
        <translation>यह बैच का माध्य लेता है</translation>
    </message>
    <message>
        <source>it has functions or tensors that refer to each other</source>
        <translation>इसके फ़ंक्शन या टेंसर एक-दूसरे की ओर इशारा करते हैं</translation>
    </message>
    <message>
        <source>it calls too many functions</source>
        <translation>यह बहुत ज़्यादा फ़ंक्शन कॉल करता है</translation>
    </message>
    <message>
        <source>it calls a function that it does not have</source>
        <translation>यह ऐसे फ़ंक्शन को कॉल करता है जो इसमें नहीं है</translation>
    </message>
    <message>
        <source>it lacks a part of its network</source>
        <translation>इसमें नेटवर्क का एक हिस्सा नहीं है</translation>
    </message>
    <message>
        <source>it lacks its file of variables</source>
        <translation>इसमें चरों की फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>it has variables of more than {most} MB</source>
        <translation>इसके चर {most} MB से बड़े हैं</translation>
    </message>
    <message>
        <source>it has variables in several parts</source>
        <translation>इसके चर कई भागों में हैं</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ऐसी कोई फ़ाइल या फ़ोल्डर नहीं</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>अनुमति नहीं है</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>इस कार्रवाई की अनुमति नहीं</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>फ़ाइल पहले से मौजूद है</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>यह फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>यह एक फ़ोल्डर है</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>फ़ोल्डर खाली नहीं है</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>फ़ाइल का नाम बहुत लंबा है</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>फ़ाइल सिस्टम केवल पढ़ा जा सकता है</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>डिवाइस पर जगह नहीं बची</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>डिस्क का कोटा पार हो गया</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>इनपुट/आउटपुट त्रुटि</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>डिवाइस या संसाधन व्यस्त है</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>बहुत सारी फ़ाइलें खुली हैं</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>कनेक्शन अस्वीकार कर दिया गया</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>दूसरी ओर से कनेक्शन तोड़ दिया गया</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>कनेक्शन का समय समाप्त हो गया</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>नेटवर्क तक पहुँचा नहीं जा सका</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>होस्ट तक कोई मार्ग नहीं</translation>
    </message>
</context>
</TS>
