<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>facecog</name>
    <message>
        <source>the camera gives no picture</source>
        <extracomment>bootstrap/comparing.py</extracomment>
        <translation>الكاميرا لا تعطي صورة</translation>
    </message>
    <message>
        <source>beside a recognition server the gallery is a file on this computer</source>
        <extracomment>bootstrap/galleries.py</extracomment>
        <translation>مع خادم التعرّف يكون المعرض ملفًا على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Name a file with --gallery, or leave the server out.</source>
        <extracomment>bootstrap/galleries.py</extracomment>
        <translation>يُرجى تحديد ملف بالخيار --gallery، أو الاستغناء عن الخادم.</translation>
    </message>
    <message>
        <source>a gallery on a PostgreSQL server needs psycopg: {reason}</source>
        <extracomment>bootstrap/galleries.py</extracomment>
        <translation>المعرض على خادم PostgreSQL يحتاج إلى psycopg: {reason}</translation>
    </message>
    <message>
        <source>Install facecog-desktop[postgres].</source>
        <extracomment>bootstrap/galleries.py</extracomment>
        <translation>يُرجى تثبيت facecog-desktop[postgres].</translation>
    </message>
    <message>
        <source>Install facecog-desktop[plot].</source>
        <extracomment>bootstrap/galleries.py</extracomment>
        <translation>يُرجى تثبيت facecog-desktop[plot].</translation>
    </message>
    <message>
        <source>{package} is needed to draw</source>
        <extracomment>bootstrap/galleries.py</extracomment>
        <translation>الرسم يحتاج إلى {package}</translation>
    </message>
    <message>
        <source>the server beside the window did not start</source>
        <extracomment>bootstrap/hosting.py</extracomment>
        <translation>لم يبدأ الخادم المرافق للنافذة</translation>
    </message>
    <message>
        <source>this computer is in no network</source>
        <extracomment>bootstrap/hosting.py</extracomment>
        <translation>هذا الحاسوب غير متصل بأي شبكة</translation>
    </message>
    <message>
        <source>Connect it, or serve this computer alone.</source>
        <extracomment>bootstrap/hosting.py</extracomment>
        <translation>يُرجى توصيله بشبكة، أو تشغيل الخادم لهذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>others on this computer may read {path}: chmod 600 {path}</source>
        <extracomment>bootstrap/serving.py</extracomment>
        <translation>قد يقرأ آخرون على هذا الحاسوب {path}: chmod 600 {path}</translation>
    </message>
    <message>
        <source>there is no key in {path}: nobody is let in</source>
        <extracomment>bootstrap/serving.py</extracomment>
        <translation>لا يوجد مفتاح في {path}: لن يُسمح لأحد بالدخول</translation>
    </message>
    <message>
        <source>Write it like faces.example.org</source>
        <extracomment>bootstrap/serving.py</extracomment>
        <translation>يُرجى كتابته هكذا: faces.example.org</translation>
    </message>
    <message>
        <source>none in this version</source>
        <extracomment>bootstrap/serving.py</extracomment>
        <translation>لا شيء في هذا الإصدار</translation>
    </message>
    <message>
        <source>no older program is known as {names}</source>
        <extracomment>bootstrap/serving.py</extracomment>
        <translation>لا يُعرف برنامج أقدم باسم {names}</translation>
    </message>
    <message>
        <source>Known: {names}</source>
        <extracomment>bootstrap/serving.py</extracomment>
        <translation>المعروف: {names}</translation>
    </message>
    <message>
        <source>{name} is no name of a server</source>
        <extracomment>bootstrap/serving.py</extracomment>
        <translation>{name} ليس اسم خادم</translation>
    </message>
    <message>
        <source>writing a person with all photos is done on the server&apos;s computer</source>
        <extracomment>bootstrap/window.py</extracomment>
        <translation>كتابة شخص مع كل صوره تجري على حاسوب الخادم</translation>
    </message>
    <message>
        <source>serving is done on the server&apos;s computer</source>
        <extracomment>bootstrap/window.py</extracomment>
        <translation>تشغيل الخادم يجري على حاسوب الخادم نفسه</translation>
    </message>
    <message>
        <source>examining the gallery is done on the server&apos;s computer</source>
        <extracomment>bootstrap/window.py</extracomment>
        <translation>فحص المعرض يجري على حاسوب الخادم</translation>
    </message>
    <message>
        <source>measuring the gallery is done on the server&apos;s computer</source>
        <extracomment>bootstrap/window.py</extracomment>
        <translation>قياس المعرض يجري على حاسوب الخادم</translation>
    </message>
    <message>
        <source>drawing the map is done on the server&apos;s computer</source>
        <extracomment>bootstrap/window.py</extracomment>
        <translation>رسم الخريطة يجري على حاسوب الخادم</translation>
    </message>
    <message>
        <source>Add yourself to the group video.</source>
        <extracomment>capture/cameras/camera.py</extracomment>
        <translation>يُرجى إضافة المستخدم إلى المجموعة video.</translation>
    </message>
    <message>
        <source>{camera} may not be used by you</source>
        <extracomment>capture/cameras/camera.py</extracomment>
        <translation>لا تملك إذنًا باستخدام {camera}</translation>
    </message>
    <message>
        <source>{camera} cannot be opened</source>
        <extracomment>capture/cameras/camera.py</extracomment>
        <translation>تعذّر فتح {camera}</translation>
    </message>
    <message>
        <source>{name} is unplugged</source>
        <extracomment>capture/cameras/camera.py</extracomment>
        <translation>{name} مفصولة</translation>
    </message>
    <message>
        <source>Plug a camera in; no camera is found on this computer.</source>
        <extracomment>capture/cameras/listing.py</extracomment>
        <translation>يُرجى توصيل كاميرا؛ لم يُعثر على كاميرا في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There are: {cameras}</source>
        <extracomment>capture/cameras/listing.py</extracomment>
        <translation>المتوفر: {cameras}</translation>
    </message>
    <message>
        <source>there is no camera {camera}</source>
        <extracomment>capture/cameras/listing.py</extracomment>
        <translation>لا توجد كاميرا {camera}</translation>
    </message>
    <message>
        <source>Uncover the camera or turn on a light.</source>
        <extracomment>capture/cameras/live.py</extracomment>
        <translation>يُرجى كشف الكاميرا أو إضاءة المكان.</translation>
    </message>
    <message>
        <source>Check the address, the network, and the user and password in the address.</source>
        <extracomment>capture/cameras/network.py</extracomment>
        <translation>يُرجى التحقق من العنوان والشبكة ومن اسم المستخدم وكلمة المرور في العنوان.</translation>
    </message>
    <message>
        <source>this is not the address of a camera</source>
        <extracomment>capture/cameras/network.py</extracomment>
        <translation>هذا ليس عنوان كاميرا</translation>
    </message>
    <message>
        <source>Use for example rtsp://host/path</source>
        <extracomment>capture/cameras/network.py</extracomment>
        <translation>يمكن مثلًا استخدام rtsp://host/path</translation>
    </message>
    <message>
        <source>a camera&apos;s address begins with one of {known} and names a host</source>
        <extracomment>capture/cameras/network.py</extracomment>
        <translation>عنوان الكاميرا يبدأ بأحد {known} ويذكر مضيفًا</translation>
    </message>
    <message>
        <source>{name} gives no video</source>
        <extracomment>capture/cameras/network.py</extracomment>
        <translation>{name} لا يعطي فيديو</translation>
    </message>
    <message>
        <source>{name} cannot be reached</source>
        <extracomment>capture/cameras/network.py</extracomment>
        <translation>تعذّر الوصول إلى {name}</translation>
    </message>
    <message>
        <source>{camera} gives no pictures: it is busy or unplugged</source>
        <extracomment>capture/cameras/watch.py</extracomment>
        <translation>{camera} لا تعطي صورًا: إنها مشغولة أو مفصولة</translation>
    </message>
    <message>
        <source>{camera} gives the same picture again and again: it is busy, covered or unplugged</source>
        <extracomment>capture/cameras/watch.py</extracomment>
        <translation>{camera} تعطي الصورة نفسها مرارًا: إنها مشغولة أو مغطاة أو مفصولة</translation>
    </message>
    <message>
        <source>{camera} gives only black: it is covered, or there is no light</source>
        <extracomment>capture/cameras/watch.py</extracomment>
        <translation>{camera} لا تعطي إلا السواد: إنها مغطاة، أو لا يوجد ضوء</translation>
    </message>
    <message>
        <source>{path} is not a video</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>{path} ليس فيديو</translation>
    </message>
    <message>
        <source>Choose a video with pictures.</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>يُرجى اختيار فيديو فيه صور.</translation>
    </message>
    <message>
        <source>{path} is damaged, or of a kind that cannot be decoded</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>{path} تالف، أو من نوع لا يمكن فك ترميزه</translation>
    </message>
    <message>
        <source>{path} has {width} x {height} pixels, more than {most} megapixels</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>أبعاد {path} هي {width} × {height} بكسل، أي أكثر من {most} ميغابكسل</translation>
    </message>
    <message>
        <source>Rename the file and try again.</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>يُرجى تغيير اسم الملف ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>{path} has no frames that can be decoded</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>ليس في {path} إطارات يمكن فك ترميزها</translation>
    </message>
    <message>
        <source>{path} breaks off after {seconds:.1f} of {whole:.1f} seconds; the file is damaged</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>{path} ينقطع بعد {seconds:.1f} من {whole:.1f} ثانية؛ الملف تالف</translation>
    </message>
    <message>
        <source>{path} has sound but no pictures</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>في {path} صوت بلا صور</translation>
    </message>
    <message>
        <source>the name of {path} is not text</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>اسم {path} ليس نصًا</translation>
    </message>
    <message>
        <source>Check the path. No camera is found on this computer.</source>
        <extracomment>capture/opening.py</extracomment>
        <translation>يُرجى التحقق من المسار. لم يُعثر على كاميرا في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <extracomment>capture/opening.py, service/comparing/comparer.py</extracomment>
        <translation>يُرجى تحديد واحد منها.</translation>
    </message>
    <message>
        <source>Cameras: {cameras}</source>
        <extracomment>capture/opening.py</extracomment>
        <translation>الكاميرات: {cameras}</translation>
    </message>
    <message>
        <source>{source} is neither a file nor a camera</source>
        <extracomment>capture/opening.py</extracomment>
        <translation>{source} ليس ملفًا ولا كاميرا</translation>
    </message>
    <message>
        <source>{source} holds {count} videos</source>
        <extracomment>capture/opening.py</extracomment>
        <translation>{source} يحوي {count} من الفيديوهات</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <extracomment>capture/opening.py, capture/pictures/decode.py, capture/pictures/finding.py, …</extracomment>
        <translation>تعذّرت قراءة {path}: {reason}</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>{width} × {height} بكسل</translation>
    </message>
    <message>
        <source>Scale it down, or save it as PNG or as a usual, not progressive JPEG.</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>يُرجى تصغيرها، أو حفظها بصيغة PNG أو JPEG عادية غير متدرجة.</translation>
    </message>
    <message>
        <source>Use it as a video.</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>يُرجى استخدامه كفيديو.</translation>
    </message>
    <message>
        <source>{name} is not a picture</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>{name} ليس صورة</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short</source>
        <extracomment>capture/pictures/decode.py, capture/pictures/headers.py</extracomment>
        <translation>{name} تالف أو مبتور</translation>
    </message>
    <message>
        <source>Name a picture file.</source>
        <extracomment>capture/pictures/decode.py, storage/exchange/folder.py</extracomment>
        <translation>يُرجى تحديد ملف صورة.</translation>
    </message>
    <message>
        <source>{name} has {size}, more than {most} megapixels</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>حجم {name} هو {size}، أي أكثر من {most} ميغابكسل</translation>
    </message>
    <message>
        <source>{name} ({kind} of {size}) takes {need} MB to be decoded, more than {most}</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>فك ترميز {name} ({kind} بحجم {size}) يحتاج إلى {need} MB، أي أكثر من {most}</translation>
    </message>
    <message>
        <source>{name} is a video, not a picture</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>{name} فيديو وليس صورة</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <extracomment>capture/pictures/decode.py, capture/pictures/headers.py</extracomment>
        <translation>{name} تالف</translation>
    </message>
    <message>
        <source>{source} is a folder, not a picture</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>{source} مجلد وليس صورة</translation>
    </message>
    <message>
        <source>{source} is a device, not a picture</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>{source} جهاز وليس صورة</translation>
    </message>
    <message>
        <source>{source} is larger than {size} MB</source>
        <extracomment>capture/pictures/decode.py, storage/exchange/folder.py</extracomment>
        <translation>{source} أكبر من {size} MB</translation>
    </message>
    <message>
        <source>there is no file {path}</source>
        <extracomment>capture/pictures/decode.py, capture/pictures/finding.py, service/comparing/digests.py, …</extracomment>
        <translation>لا يوجد ملف {path}</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <extracomment>capture/pictures/finding.py</extracomment>
        <translation>لا يوجد مجلد {folder}</translation>
    </message>
    <message>
        <source>{name} has rows of more than {most} pixels</source>
        <extracomment>capture/pictures/formats/png.py</extracomment>
        <translation>في {name} صفوف تزيد على {most} بكسل</translation>
    </message>
    <message>
        <source>{name} holds measurements, not a picture</source>
        <extracomment>capture/pictures/formats/tiff.py</extracomment>
        <translation>{name} يحوي قياسات وليس صورة</translation>
    </message>
    <message>
        <source>{name} is cut short</source>
        <extracomment>capture/pictures/headers.py</extracomment>
        <translation>{name} مبتور</translation>
    </message>
    <message>
        <source>Name a folder that holds JPEG or PNG files itself.</source>
        <extracomment>capture/pictures/stills.py</extracomment>
        <translation>يُرجى تحديد مجلد يحوي بنفسه ملفات JPEG أو PNG.</translation>
    </message>
    <message>
        <source>no pictures in {folder}</source>
        <extracomment>capture/pictures/stills.py</extracomment>
        <translation>لا توجد صور في {folder}</translation>
    </message>
    <message>
        <source>no pictures are called {pattern}</source>
        <extracomment>capture/pictures/stills.py</extracomment>
        <translation>لا توجد صور باسم {pattern}</translation>
    </message>
    <message>
        <source>Use one of: {endings}</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>يُرجى استخدام أحد: {endings}</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>يُرجى تحديد مجلد.</translation>
    </message>
    <message>
        <source>a picture cannot be written as {name}</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>لا يمكن كتابة صورة باسم {name}</translation>
    </message>
    <message>
        <source>several pictures do not go into the one file {name}</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>لا تتسع صور عدة في الملف الواحد {name}</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>يُرجى تحديد مجلد آخر.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>يُرجى تحديد ملف آخر.</translation>
    </message>
    <message>
        <source>{path} is the picture itself</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>{path} هو الصورة نفسها</translation>
    </message>
    <message>
        <source>{path} could not be written whole</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>تعذّرت كتابة {path} كاملًا</translation>
    </message>
    <message>
        <source>{path} is the video itself</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>{path} هو الفيديو نفسه</translation>
    </message>
    <message>
        <source>{path} could not be written</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>تعذّرت كتابة {path}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <extracomment>capture/writing.py, storage/exchange/placing.py, storage/exchange/sheets/chart.py, …</extracomment>
        <translation>تعذّرت كتابة {path}: {reason}</translation>
    </message>
    <message>
        <source>a video cannot be written as {name}</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>لا يمكن كتابة فيديو باسم {name}</translation>
    </message>
    <message numerus="yes">
        <source>there are {n} faces in the picture</source>
        <extracomment>core/comparing/comparison.py, service/registering/portraits.py; of one: there is {n} face in the picture</extracomment>
        <translation>
            <numerusform>لا وجوه في الصورة</numerusform>
            <numerusform>في الصورة وجه واحد</numerusform>
            <numerusform>في الصورة وجهان</numerusform>
            <numerusform>في الصورة {n} وجوه</numerusform>
            <numerusform>في الصورة {n} وجهًا</numerusform>
            <numerusform>في الصورة {n} وجه</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one with --face 1 to {last}: {places}.</source>
        <extracomment>core/comparing/comparison.py</extracomment>
        <translation>يُرجى اختيار واحد بالخيار --face من 1 إلى {last}: {places}.</translation>
    </message>
    <message>
        <source>there is no face number {face}: there are {count}</source>
        <extracomment>core/comparing/comparison.py</extracomment>
        <translation>لا يوجد وجه رقم {face}: عددها {count}</translation>
    </message>
    <message>
        <source>Choose one with --face 1 to {last}.</source>
        <extracomment>core/comparing/comparison.py</extracomment>
        <translation>يُرجى اختيار واحد بالخيار --face من 1 إلى {last}.</translation>
    </message>
    <message>
        <source>{name} must lie between {lowest} and {highest}, not {value}</source>
        <extracomment>core/comparing/comparison.py</extracomment>
        <translation>يجب أن يقع {name} بين {lowest} و{highest}، لا {value}</translation>
    </message>
    <message>
        <source>the image is no data URL of a picture (paths and addresses are not followed)</source>
        <extracomment>core/data_urls.py</extracomment>
        <translation>الصورة ليست عنوان بيانات (data URL) لصورة (لا تُتبع المسارات ولا العناوين)</translation>
    </message>
    <message>
        <source>the image is empty</source>
        <extracomment>core/data_urls.py</extracomment>
        <translation>الصورة فارغة</translation>
    </message>
    <message>
        <source>the image is no base64: {reason}</source>
        <extracomment>core/data_urls.py</extracomment>
        <translation>الصورة ليست base64: {reason}</translation>
    </message>
    <message>
        <source>Use 1 to 200 characters; any script is fine.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى استخدام ١ إلى ٢٠٠ حرف؛ تُقبل أي كتابة.</translation>
    </message>
    <message>
        <source>Check the path, or list the cameras with: facecog doctor</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى التحقق من المسار، أو سرد الكاميرات بالأمر: facecog doctor</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى التحقق من إذن قراءته.</translation>
    </message>
    <message>
        <source>Open it in another program and save it again as JPEG or PNG.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى فتحها في برنامج آخر وحفظها من جديد بصيغة JPEG أو PNG.</translation>
    </message>
    <message>
        <source>Scale it down below 40 megapixels.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى تصغيرها إلى ما دون ٤٠ ميغابكسل.</translation>
    </message>
    <message>
        <source>Convert it to MP4 (H.264) and try again.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى تحويله إلى MP4 (H.264) ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Close other programs that use the camera, plug it in again, or choose another one.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى إغلاق البرامج الأخرى التي تستخدم الكاميرا، أو إعادة توصيلها، أو اختيار غيرها.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s settings for privacy, and try again.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى السماح بها في إعدادات الخصوصية في النظام، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Check the cable, the cover and other programs that use it.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>تُعاد المحاولة تلقائيًا. يُرجى التحقق من الكبل والغطاء والبرامج الأخرى التي تستخدمها.</translation>
    </message>
    <message>
        <source>Use a picture in which the face is at least 80 pixels wide, upright and lit.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى استخدام صورة لا يقل عرض الوجه فيها عن ٨٠ بكسل، معتدلة ومضاءة.</translation>
    </message>
    <message>
        <source>Use a picture of one person only.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى استخدام صورة لشخص واحد فقط.</translation>
    </message>
    <message>
        <source>Use a sharp, well-lit picture of the face from the front.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى استخدام صورة حادة جيدة الإضاءة للوجه من الأمام.</translation>
    </message>
    <message>
        <source>Add the picture to that person, or register anyway if it really is somebody else.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى إضافة الصورة إلى ذلك الشخص، أو التسجيل على أي حال إن كان شخصًا آخر فعلًا.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>List the people with: facecog people list</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُسرد الأشخاص بالأمر: facecog people list</translation>
    </message>
    <message>
        <source>Use the person&apos;s id instead of the name.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى استخدام معرّف الشخص بدل الاسم.</translation>
    </message>
    <message>
        <source>It may have been dropped meanwhile; reload the person.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>ربما استُبعدت في هذه الأثناء؛ يُرجى إعادة تحميل الشخص.</translation>
    </message>
    <message>
        <source>Check the file with: facecog doctor</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى فحص الملف بالأمر: facecog doctor</translation>
    </message>
    <message>
        <source>Install the newest FaceCog Desktop; nothing was changed.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى تثبيت أحدث إصدار من FaceCog Desktop؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Choose another file with --gallery; nothing was changed.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى اختيار ملف آخر بالخيار --gallery؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى التحقق من أذونات الملف ومجلده.</translation>
    </message>
    <message>
        <source>Wait until the other program has finished and try again.</source>
        <extracomment>core/errors.py, storage/postgres/failures.py</extracomment>
        <translation>يُرجى الانتظار حتى ينتهي البرنامج الآخر ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Put a backup in place: facecog people restore FILE, or save what can be read: facecog people salvage OUT</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى وضع نسخة احتياطية مكانه: facecog people restore FILE، أو حفظ ما يمكن قراءته: facecog people salvage OUT</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى تحرير بعض المساحة ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Give its passphrase or recovery key: on a terminal you are asked for it, a script names --key-file FILE.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى إدخال عبارة المرور أو مفتاح الاسترداد: تُطلب في الطرفية، ويحددها النص البرمجي بالخيار --key-file FILE.</translation>
    </message>
    <message>
        <source>Capitals and blanks count. The recovery key, given in its place, opens the gallery too; nothing was changed.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>الأحرف الكبيرة والفراغات محسوبة. ومفتاح الاسترداد، إن أُدخل مكانها، يفتح المعرض أيضًا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Give the recovery key that was shown when the gallery was encrypted, or unlock the keyring and try again.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى إدخال مفتاح الاسترداد الذي عُرض عند تشفير المعرض، أو فتح حلقة المفاتيح ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Use a passphrase instead: facecog people encrypt --with passphrase</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى استخدام عبارة مرور بدلًا منه: facecog people encrypt --with passphrase</translation>
    </message>
    <message>
        <source>Encrypt it, or delete it: facecog people encrypt --backups encrypt (or delete)</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى تشفيرها أو حذفها: facecog people encrypt --backups encrypt (أو delete)</translation>
    </message>
    <message>
        <source>The gallery is as it was. Check it with: facecog doctor</source>
        <extracomment>core/errors.py</extracomment>
        <translation>المعرض كما كان. يُرجى فحصه بالأمر: facecog doctor</translation>
    </message>
    <message>
        <source>Install the program again, or look at: facecog models list</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى إعادة تثبيت البرنامج، أو تنفيذ: facecog models list</translation>
    </message>
    <message>
        <source>Install the program again, or look at: facecog models verify</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى إعادة تثبيت البرنامج، أو تنفيذ: facecog models verify</translation>
    </message>
    <message>
        <source>Install the program with the extra that the message names.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى تثبيت البرنامج مع الإضافة المذكورة في الرسالة.</translation>
    </message>
    <message>
        <source>Use a sharp picture of the document alone, lying straight.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى استخدام صورة حادة للوثيقة وحدها، موضوعة باستقامة.</translation>
    </message>
    <message>
        <source>Correct or delete the settings file; its place is shown by: facecog doctor</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى تصحيح ملف الإعدادات أو حذفه؛ يُعرض مكانه بالأمر: facecog doctor</translation>
    </message>
    <message>
        <source>Install the program again; meanwhile the window speaks English.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى إعادة تثبيت البرنامج؛ وحتى ذلك الحين تظهر النافذة بالإنجليزية.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space, or name another place.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى التحقق من أذونات المجلد والمساحة الحرة، أو تحديد مكان آخر.</translation>
    </message>
    <message>
        <source>Check the address and the network; it is tried again by itself.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى التحقق من العنوان والشبكة؛ تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى التحقق من العنوان.</translation>
    </message>
    <message>
        <source>Do it there. The gallery of this computer is meant with: --server &quot;&quot;</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى فعل ذلك هناك. يُقصد معرض هذا الحاسوب بالخيار: --server &quot;&quot;</translation>
    </message>
    <message>
        <source>Check the network and try again later.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى التحقق من الشبكة ثم إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder; its place is shown by: facecog doctor</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى التحقق من أذونات مجلده؛ يُعرض مكانه بالأمر: facecog doctor</translation>
    </message>
    <message>
        <source>Close that window, or end the program in the system&apos;s list of processes, and try again.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>يُرجى إغلاق تلك النافذة، أو إنهاء البرنامج من قائمة العمليات في النظام، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>They are very likely one person: facecog people merge {person} {other}</source>
        <extracomment>core/errors.py</extracomment>
        <translation>الأرجح جدًا أنهما شخص واحد: facecog people merge {person} {other}</translation>
    </message>
    <message>
        <source>Look straight at the camera</source>
        <extracomment>core/liveness/actions.py</extracomment>
        <translation>يُرجى النظر إلى الكاميرا مباشرة</translation>
    </message>
    <message>
        <source>Blink once</source>
        <extracomment>core/liveness/actions.py</extracomment>
        <translation>يُرجى الرمش مرة</translation>
    </message>
    <message>
        <source>Turn your head to your left</source>
        <extracomment>core/liveness/actions.py</extracomment>
        <translation>يُرجى إدارة الرأس إلى يسارك</translation>
    </message>
    <message>
        <source>Turn your head to your right</source>
        <extracomment>core/liveness/actions.py</extracomment>
        <translation>يُرجى إدارة الرأس إلى يمينك</translation>
    </message>
    <message>
        <source>The face was lost</source>
        <extracomment>core/liveness/progress.py</extracomment>
        <translation>غاب الوجه</translation>
    </message>
    <message>
        <source>Another face came</source>
        <extracomment>core/liveness/progress.py</extracomment>
        <translation>جاء وجه آخر</translation>
    </message>
    <message>
        <source>Turned another way than asked</source>
        <extracomment>core/liveness/progress.py</extracomment>
        <translation>دار إلى غير الجهة المطلوبة</translation>
    </message>
    <message>
        <source>It turned like a flat picture</source>
        <extracomment>core/liveness/progress.py</extracomment>
        <translation>دار كصورة مسطحة</translation>
    </message>
    <message>
        <source>It took too long</source>
        <extracomment>core/liveness/progress.py</extracomment>
        <translation>استغرق وقتًا طويلًا</translation>
    </message>
    <message>
        <source>The time is over</source>
        <extracomment>core/liveness/progress.py</extracomment>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>core/liveness/progress.py</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <extracomment>core/people/names.py</extracomment>
        <translation>الاسم فارغ</translation>
    </message>
    <message>
        <source>the name has no visible character</source>
        <extracomment>core/people/names.py</extracomment>
        <translation>ليس في الاسم حرف مرئي</translation>
    </message>
    <message>
        <source>the name holds marks that turn the writing direction (U+{code})</source>
        <extracomment>core/people/names.py</extracomment>
        <translation>في الاسم علامات تعكس اتجاه الكتابة (U+{code})</translation>
    </message>
    <message>
        <source>the name has {length} characters, more than {most}</source>
        <extracomment>core/people/names.py</extracomment>
        <translation>طول الاسم {length} حرفًا، أي أكثر من {most}</translation>
    </message>
    <message>
        <source>the name holds control characters (U+{code})</source>
        <extracomment>core/people/names.py</extracomment>
        <translation>في الاسم أحرف تحكم (U+{code})</translation>
    </message>
    <message>
        <source>the name holds half a character (U+{code})</source>
        <extracomment>core/people/names.py</extracomment>
        <translation>في الاسم نصف حرف (U+{code})</translation>
    </message>
    <message>
        <source>the name holds line breaks (U+{code})</source>
        <extracomment>core/people/names.py</extracomment>
        <translation>في الاسم فواصل أسطر (U+{code})</translation>
    </message>
    <message>
        <source>too small or too far away</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>صغير جدًا أو بعيد جدًا</translation>
    </message>
    <message>
        <source>blurred</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>ضبابي</translation>
    </message>
    <message>
        <source>too dark or too bright</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>معتم جدًا أو ساطع جدًا</translation>
    </message>
    <message>
        <source>too little contrast</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>تباينه ضعيف جدًا</translation>
    </message>
    <message>
        <source>turned or tilted too far</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>ملتفت أو مائل أكثر من اللازم</translation>
    </message>
    <message>
        <source>cut off at the edge</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>مقطوع عند الحافة</translation>
    </message>
    <message>
        <source>eyes shut</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>العينان مغمضتان</translation>
    </message>
    <message>
        <source>mouth wide open</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>الفم مفتوح على وسعه</translation>
    </message>
    <message>
        <source>mouth and nose covered</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>الفم والأنف مغطيان</translation>
    </message>
    <message>
        <source>The program runs in a Flatpak that has no camera. The desktop&apos;s camera portal is not used here: allow devices with: flatpak override --user --device=all {name}. Then start it again.</source>
        <extracomment>core/program/camera_access.py</extracomment>
        <translation>يعمل البرنامج داخل Flatpak بلا كاميرا. بوابة كاميرا سطح المكتب غير مستخدمة هنا، ويُسمح بالأجهزة هكذا: flatpak override --user --device=all {name}. ثم يُرجى تشغيله من جديد.</translation>
    </message>
    <message>
        <source>The program runs in a Snap that has no camera. Allow it with: sudo snap connect {name}:camera. Then start it again.</source>
        <extracomment>core/program/camera_access.py</extracomment>
        <translation>يعمل البرنامج داخل Snap بلا كاميرا. يُسمح بها هكذا: sudo snap connect {name}:camera. ثم يُرجى تشغيله من جديد.</translation>
    </message>
    <message>
        <source>You may not use the camera: you are not in the group video. Enter in a terminal: sudo usermod -aG video $USER. Then log out and in again.</source>
        <extracomment>core/program/camera_access.py</extracomment>
        <translation>لا تملك إذنًا باستخدام الكاميرا: لست في المجموعة video. يُرجى إدخال هذا في الطرفية: sudo usermod -aG video $USER. ثم الخروج وتسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>You may not use {devices}: the system forbids it.</source>
        <extracomment>core/program/camera_access.py</extracomment>
        <translation>لا تملك إذنًا باستخدام {devices}: النظام يمنع ذلك.</translation>
    </message>
    <message>
        <source>The program runs in a container that was given no camera. Start it with a video device.</source>
        <extracomment>core/program/camera_access.py</extracomment>
        <translation>يعمل البرنامج في حاوية لم تُعطَ كاميرا. يُرجى تشغيلها مع جهاز فيديو.</translation>
    </message>
    <message>
        <source>what is told about the newest version cannot be read</source>
        <extracomment>core/program/releases.py</extracomment>
        <translation>تعذّرت قراءة ما يُذكر عن أحدث إصدار</translation>
    </message>
    <message>
        <source>the page of the newest version is not on https</source>
        <extracomment>core/program/releases.py</extracomment>
        <translation>صفحة أحدث إصدار ليست على https</translation>
    </message>
    <message>
        <source>this is no version: {version}</source>
        <extracomment>core/program/releases.py</extracomment>
        <translation>هذا ليس إصدارًا: {version}</translation>
    </message>
    <message>
        <source>the list of models is missing: {path}</source>
        <extracomment>paths.py</extracomment>
        <translation>قائمة النماذج مفقودة: {path}</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a key, and give it with --api-key-file FILE, FACECOG_API_KEY or in the settings.</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>يُرجى طلب مفتاح ممن يدير الخادم، وإدخاله بالخيار --api-key-file FILE أو FACECOG_API_KEY أو في الإعدادات.</translation>
    </message>
    <message>
        <source>Write it like https://faces.example.org:8000</source>
        <extracomment>remote/client/connection.py, ui/settings/server_row.py</extracomment>
        <translation>يُرجى كتابته هكذا: https://faces.example.org:8000</translation>
    </message>
    <message>
        <source>the server&apos;s key has characters that no key has</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>في مفتاح الخادم أحرف لا توجد في أي مفتاح</translation>
    </message>
    <message>
        <source>Copy it again, all of one line.</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>يُرجى نسخه من جديد، كاملًا في سطر واحد.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>لا رد في الوقت المحدد</translation>
    </message>
    <message>
        <source>Correct HTTP_PROXY, HTTPS_PROXY or ALL_PROXY.</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>يُرجى تصحيح HTTP_PROXY أو HTTPS_PROXY أو ALL_PROXY.</translation>
    </message>
    <message>
        <source>this is no address of a server: {address}</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>هذا ليس عنوان خادم: {address}</translation>
    </message>
    <message>
        <source>{address} is too busy: {reason}</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} مشغول جدًا: {reason}</translation>
    </message>
    <message>
        <source>{address} is no FaceCog server, or one of another version</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} ليس خادم FaceCog، أو هو من إصدار آخر</translation>
    </message>
    <message>
        <source>the proxy of the environment cannot be used: {reason}</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>لا يمكن استخدام وكيل البيئة: {reason}</translation>
    </message>
    <message>
        <source>{address} answers {status}, and not as a FaceCog server</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} يرد بالرمز {status}، وليس كخادم FaceCog</translation>
    </message>
    <message>
        <source>{address} does not answer as a FaceCog server</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} لا يرد كخادم FaceCog</translation>
    </message>
    <message>
        <source>{address} answers with more than {size} MB</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} يرد بأكثر من {size} MB</translation>
    </message>
    <message>
        <source>{address} answers {status}</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} يرد بالرمز {status}</translation>
    </message>
    <message>
        <source>{address} does not speak HTTP ({reason})</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} لا يتكلم HTTP ({reason})</translation>
    </message>
    <message>
        <source>{address} does not answer ({reason})</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} لا يرد ({reason})</translation>
    </message>
    <message>
        <source>the server neither admits nor refuses a photo</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>الخادم لا يقبل الصورة ولا يرفضها</translation>
    </message>
    <message>
        <source>the server admits a photo without its numbers</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>الخادم يقبل صورة بلا أرقامها</translation>
    </message>
    <message>
        <source>the server answers for other faces than it was asked about</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>الخادم يرد عن وجوه غير التي سُئل عنها</translation>
    </message>
    <message>
        <source>the server answers for other photos than it was asked about</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>الخادم يرد عن صور غير التي سُئل عنها</translation>
    </message>
    <message>
        <source>this is no id of a person: {person}</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>هذا ليس معرّف شخص: {person}</translation>
    </message>
    <message>
        <source>{count} photos at once are too many for a server</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>{count} صورة دفعة واحدة أكثر مما يحتمله الخادم</translation>
    </message>
    <message>
        <source>Register at most {most} at a time.</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>يُرجى تسجيل {most} على الأكثر في كل مرة.</translation>
    </message>
    <message>
        <source>the server&apos;s answer cannot be read: {reason}</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>تعذّرت قراءة رد الخادم: {reason}</translation>
    </message>
    <message>
        <source>the log is changed where it is kept, not over the network</source>
        <extracomment>remote/messages/changes.py</extracomment>
        <translation>يُعدَّل السجل حيث يُحفظ، لا عبر الشبكة</translation>
    </message>
    <message>
        <source>a photo that is added this way needs its landmarks and its quality</source>
        <extracomment>remote/messages/changes.py</extracomment>
        <translation>الصورة المضافة بهذه الطريقة تحتاج إلى نقاط وجهها وجودتها</translation>
    </message>
    <message>
        <source>a change is a table with its kind</source>
        <extracomment>remote/messages/changes.py</extracomment>
        <translation>التغيير جدول مع نوعه</translation>
    </message>
    <message>
        <source>changes are nested too deeply</source>
        <extracomment>remote/messages/changes.py</extracomment>
        <translation>التغييرات متداخلة بعمق زائد</translation>
    </message>
    <message>
        <source>a private face needs its template first</source>
        <extracomment>remote/messages/faces.py</extracomment>
        <translation>الوجه الخاص يحتاج أولًا إلى قالبه</translation>
    </message>
    <message>
        <source>the crop is not base64</source>
        <extracomment>remote/messages/faces.py</extracomment>
        <translation>القُصاصة ليست base64</translation>
    </message>
    <message>
        <source>the address of new versions is not on https</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>عنوان الإصدارات الجديدة ليس على https</translation>
    </message>
    <message>
        <source>Correct FACECOG_RELEASES or the installation.</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>يُرجى تصحيح FACECOG_RELEASES أو التثبيت.</translation>
    </message>
    <message>
        <source>{host} leads from one address to the next</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>{host} يحيل من عنوان إلى آخر</translation>
    </message>
    <message>
        <source>{host} leads to an address that is not on https</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>{host} يحيل إلى عنوان ليس على https</translation>
    </message>
    <message>
        <source>{host} answers {status}</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>{host} يرد بالرمز {status}</translation>
    </message>
    <message>
        <source>{host} does not answer in time</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>{host} لا يرد في الوقت المحدد</translation>
    </message>
    <message>
        <source>{host} cannot be reached</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>تعذّر الوصول إلى {host}</translation>
    </message>
    <message>
        <source>{host} answers with too much</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>رد {host} أكبر من اللازم</translation>
    </message>
    <message>
        <source>Send it as header: Authorization: Bearer KEY</source>
        <extracomment>remote/server/access.py</extracomment>
        <translation>يُرجى إرساله في الترويسة: Authorization: Bearer KEY</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a new one.</source>
        <extracomment>remote/server/access.py</extracomment>
        <translation>يُرجى طلب مفتاح جديد ممن يدير الخادم.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a key that does.</source>
        <extracomment>remote/server/access.py</extracomment>
        <translation>يُرجى طلب مفتاح يسمح بذلك ممن يدير الخادم.</translation>
    </message>
    <message>
        <source>this server asks for a key</source>
        <extracomment>remote/server/access.py, remote/server/guard/reference.py</extracomment>
        <translation>هذا الخادم يطلب مفتاحًا</translation>
    </message>
    <message>
        <source>the key is not known, or has expired</source>
        <extracomment>remote/server/access.py</extracomment>
        <translation>المفتاح غير معروف، أو انتهت صلاحيته</translation>
    </message>
    <message>
        <source>the body is no JSON</source>
        <extracomment>remote/server/compat/bodies.py, remote/server/v1/bulk.py</extracomment>
        <translation>متن الطلب ليس JSON</translation>
    </message>
    <message>
        <source>it is no object with an image</source>
        <extracomment>remote/server/compat/bulk_samples.py</extracomment>
        <translation>ليس كائنًا فيه صورة</translation>
    </message>
    <message>
        <source>Send a shorter one.</source>
        <extracomment>remote/server/compat/face_matching.py</extracomment>
        <translation>يُرجى إرسال ما هو أقصر.</translation>
    </message>
    <message>
        <source>there is no name</source>
        <extracomment>remote/server/compat/facecog_web.py</extracomment>
        <translation>لا يوجد اسم</translation>
    </message>
    <message>
        <source>this server makes no numbers</source>
        <extracomment>remote/server/compat/feature_service.py</extracomment>
        <translation>هذا الخادم لا يُنتج أرقامًا</translation>
    </message>
    <message>
        <source>min_distance is no number</source>
        <extracomment>remote/server/compat/min_distance.py</extracomment>
        <translation>min_distance ليس رقمًا</translation>
    </message>
    <message>
        <source>there is no face in the picture</source>
        <extracomment>remote/server/compat/portraits.py, remote/server/crops.py, service/registering/portraits.py</extracomment>
        <translation>لا يوجد وجه في الصورة</translation>
    </message>
    <message>
        <source>the address does not end with &lt;name&gt;_&lt;number&gt;</source>
        <extracomment>remote/server/compat/recognition_server.py</extracomment>
        <translation>لا ينتهي العنوان بالشكل &lt;name&gt;_&lt;number&gt;</translation>
    </message>
    <message>
        <source>As in: POST /user/Anna-Maria_3</source>
        <extracomment>remote/server/compat/recognition_server.py</extracomment>
        <translation>مثلًا: POST /user/Anna-Maria_3</translation>
    </message>
    <message>
        <source>it is no list of samples</source>
        <extracomment>remote/server/compat/sample_lists.py</extracomment>
        <translation>ليست قائمة صور</translation>
    </message>
    <message>
        <source>the id holds half a character</source>
        <extracomment>remote/server/compat/sample_lists.py</extracomment>
        <translation>في المعرّف نصف حرف</translation>
    </message>
    <message>
        <source>the entry has no name</source>
        <extracomment>remote/server/compat/sample_lists.py</extracomment>
        <translation>ليس للمدخل اسم</translation>
    </message>
    <message>
        <source>an entry has no id</source>
        <extracomment>remote/server/compat/sample_lists.py</extracomment>
        <translation>ليس لأحد المدخلات معرّف</translation>
    </message>
    <message>
        <source>the metadata cannot be kept</source>
        <extracomment>remote/server/compat/sample_lists.py</extracomment>
        <translation>لا يمكن حفظ البيانات الوصفية</translation>
    </message>
    <message>
        <source>compressed bodies are not taken</source>
        <extracomment>remote/server/guard/bodies.py</extracomment>
        <translation>لا تُقبل المتون المضغوطة</translation>
    </message>
    <message>
        <source>the server holds as many bytes as it may</source>
        <extracomment>remote/server/guard/bodies.py</extracomment>
        <translation>الخادم يحمل من البايتات أقصى ما يجوز له</translation>
    </message>
    <message>
        <source>the body of the request did not arrive in time</source>
        <extracomment>remote/server/guard/bodies.py</extracomment>
        <translation>لم يصل متن الطلب في الوقت المحدد</translation>
    </message>
    <message>
        <source>this server is not known by the name it was asked by</source>
        <extracomment>remote/server/guard/hosts.py</extracomment>
        <translation>هذا الخادم غير معروف بالاسم الذي طُلب به</translation>
    </message>
    <message>
        <source>keys are taken from headers only</source>
        <extracomment>remote/server/guard/keys_in_addresses.py</extracomment>
        <translation>تُقبل المفاتيح من الترويسات فقط</translation>
    </message>
    <message>
        <source>Whoever runs the server can allow the name: facecog serve --trusted-host NAME</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>يمكن لمن يدير الخادم السماح بالاسم: facecog serve --trusted-host NAME</translation>
    </message>
    <message>
        <source>Use a program, or the server&apos;s own page.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>يُرجى استخدام برنامج، أو صفحة الخادم نفسه.</translation>
    </message>
    <message>
        <source>Send it as header: Authorization: Bearer KEY. A key that stood in an address should be revoked.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>يُرجى إرساله في الترويسة: Authorization: Bearer KEY. والمفتاح الذي ورد في عنوان ينبغي إبطاله.</translation>
    </message>
    <message>
        <source>Wait as long as Retry-After says.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>يُرجى الانتظار بقدر ما يذكره Retry-After.</translation>
    </message>
    <message>
        <source>Send fewer or smaller pictures at a time.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>يُرجى إرسال صور أقل أو أصغر في كل مرة.</translation>
    </message>
    <message>
        <source>Check the network and send it again.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>يُرجى التحقق من الشبكة وإعادة الإرسال.</translation>
    </message>
    <message>
        <source>Send it as it is, without Content-Encoding.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>يُرجى إرساله كما هو، بلا Content-Encoding.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>يُرجى إعادة المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>a page of another site asks</source>
        <extracomment>remote/server/guard/sites.py</extracomment>
        <translation>صفحة من موقع آخر هي التي تطلب</translation>
    </message>
    <message>
        <source>the server is about to stop</source>
        <extracomment>remote/server/guard/traffic.py</extracomment>
        <translation>الخادم على وشك التوقف</translation>
    </message>
    <message>
        <source>too many requests at a time</source>
        <extracomment>remote/server/guard/traffic.py</extracomment>
        <translation>طلبات كثيرة في وقت واحد</translation>
    </message>
    <message>
        <source>Make a new one with: facecog keys add</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>يُنشأ مفتاح جديد بالأمر: facecog keys add</translation>
    </message>
    <message>
        <source>Wait until the other command has ended, and try again.</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>انتظر حتى ينتهي الأمر الآخر، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>List them with: facecog keys list</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>تُسرد بالأمر: facecog keys list</translation>
    </message>
    <message>
        <source>this is no name for a key</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>هذا ليس اسمًا لمفتاح</translation>
    </message>
    <message>
        <source>a key must allow something</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>يجب أن يسمح المفتاح بشيء</translation>
    </message>
    <message>
        <source>Name a scope, for example: --scope identify</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>يُرجى تحديد نطاق، مثلًا: --scope identify</translation>
    </message>
    <message>
        <source>Make it with: facecog keys add</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>يُنشأ بالأمر: facecog keys add</translation>
    </message>
    <message>
        <source>Revoke it first, or use another name.</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>يُرجى إبطاله أولًا، أو استخدام اسم آخر.</translation>
    </message>
    <message>
        <source>Results are kept for some minutes only; ask again for the comparison.</source>
        <extracomment>remote/server/queueing/jobs.py</extracomment>
        <translation>تُحفظ النتائج لدقائق معدودة فقط؛ يُرجى طلب المقارنة من جديد.</translation>
    </message>
    <message>
        <source>Ask for it as a job: POST /v1/compare/jobs</source>
        <extracomment>remote/server/queueing/jobs.py</extracomment>
        <translation>يُرجى طلبها كمهمة: POST /v1/compare/jobs</translation>
    </message>
    <message>
        <source>there is no job of this id</source>
        <extracomment>remote/server/queueing/jobs.py</extracomment>
        <translation>لا توجد مهمة بهذا المعرّف</translation>
    </message>
    <message>
        <source>the comparison took too long</source>
        <extracomment>remote/server/queueing/jobs.py</extracomment>
        <translation>استغرقت المقارنة وقتًا طويلًا</translation>
    </message>
    <message>
        <source>Compare shorter films.</source>
        <extracomment>remote/server/queueing/jobs.py</extracomment>
        <translation>يُرجى مقارنة فيديوهات أقصر.</translation>
    </message>
    <message>
        <source>Ask again in a moment.</source>
        <extracomment>remote/server/queueing/places.py</extracomment>
        <translation>يُرجى إعادة الطلب بعد لحظة.</translation>
    </message>
    <message>
        <source>the server has as much to do as it takes on</source>
        <extracomment>remote/server/queueing/places.py</extracomment>
        <translation>لدى الخادم من العمل أقصى ما يقبله</translation>
    </message>
    <message>
        <source>Give --keys FILE, and --tls-cert with --tls-key, or --behind-proxy where a proxy adds TLS.</source>
        <extracomment>remote/server/running/exposure.py</extracomment>
        <translation>يُرجى تحديد --keys FILE، و--tls-cert مع --tls-key، أو --behind-proxy إن كان هناك وكيل يضيف TLS.</translation>
    </message>
    <message>
        <source>Choose another --port (0 finds a free one) or --host.</source>
        <extracomment>remote/server/running/exposure.py</extracomment>
        <translation>يُرجى اختيار --port آخر (0 يجد منفذًا حرًا) أو --host آخر.</translation>
    </message>
    <message>
        <source>Both must be PEM files that belong together; the key without a passphrase.</source>
        <extracomment>remote/server/running/exposure.py</extracomment>
        <translation>يجب أن يكونا ملفي PEM متوافقين؛ والمفتاح بلا عبارة مرور.</translation>
    </message>
    <message>
        <source>behind a proxy keys are needed: everybody seems to come from this computer</source>
        <extracomment>remote/server/running/exposure.py</extracomment>
        <translation>خلف الوكيل لا بد من مفاتيح: يبدو الجميع كأنهم من هذا الحاسوب</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key belong together</source>
        <extracomment>remote/server/running/exposure.py</extracomment>
        <translation>يجب أن يجتمع --tls-cert و--tls-key</translation>
    </message>
    <message>
        <source>Give both or none.</source>
        <extracomment>remote/server/running/exposure.py</extracomment>
        <translation>يُرجى تحديد الاثنين معًا أو تركهما.</translation>
    </message>
    <message>
        <source>Try again; the log tells more.</source>
        <extracomment>remote/server/running/hosted.py</extracomment>
        <translation>يُرجى إعادة المحاولة؛ في السجل تفاصيل أكثر.</translation>
    </message>
    <message>
        <source>Its own message stands above. Try it with --workers 1.</source>
        <extracomment>remote/server/running/processes.py</extracomment>
        <translation>رسالته أعلاه. يُرجى المحاولة مع --workers 1.</translation>
    </message>
    <message>
        <source>a process of the server could not start</source>
        <extracomment>remote/server/running/processes.py</extracomment>
        <translation>تعذّر بدء إحدى عمليات الخادم</translation>
    </message>
    <message>
        <source>there is no room for the film</source>
        <extracomment>remote/server/uploads.py</extracomment>
        <translation>لا مكان للفيديو</translation>
    </message>
    <message>
        <source>it is neither a picture nor a film</source>
        <extracomment>remote/server/uploads.py</extracomment>
        <translation>ليس صورة ولا فيديو</translation>
    </message>
    <message>
        <source>registrations are JSON</source>
        <extracomment>remote/server/v1/bulk.py</extracomment>
        <translation>التسجيلات بصيغة JSON</translation>
    </message>
    <message>
        <source>metadata is no JSON object that can be kept</source>
        <extracomment>remote/server/v1/enrolling.py</extracomment>
        <translation>البيانات الوصفية ليست كائن JSON يمكن حفظه</translation>
    </message>
    <message>
        <source>The log is kept where the camera is.</source>
        <extracomment>remote/server/v1/events.py</extracomment>
        <translation>يُحفظ السجل حيث توجد الكاميرا.</translation>
    </message>
    <message>
        <source>this server keeps no log</source>
        <extracomment>remote/server/v1/events.py</extracomment>
        <translation>هذا الخادم لا يحفظ سجلًا</translation>
    </message>
    <message>
        <source>nobody has this id</source>
        <extracomment>remote/server/v1/people.py</extracomment>
        <translation>لا أحد بهذا المعرّف</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <extracomment>remote/server/web/files.py, vision/onnx/networks.py</extracomment>
        <translation>يُرجى إعادة تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>no files are read here: {source}</source>
        <extracomment>service/comparing/comparer.py</extracomment>
        <translation>لا تُقرأ ملفات هنا: {source}</translation>
    </message>
    <message>
        <source>{name} holds {count} pictures</source>
        <extracomment>service/comparing/comparer.py</extracomment>
        <translation>{name} يحوي {count} من الصور</translation>
    </message>
    <message>
        <source>there is no picture in it: {name}</source>
        <extracomment>service/comparing/comparer.py</extracomment>
        <translation>لا توجد فيه صورة: {name}</translation>
    </message>
    <message>
        <source>Compare pictures and video files.</source>
        <extracomment>service/comparing/comparer.py</extracomment>
        <translation>يُرجى مقارنة صور وملفات فيديو.</translation>
    </message>
    <message>
        <source>{source} has no end</source>
        <extracomment>service/comparing/comparer.py, service/comparing/glance.py</extracomment>
        <translation>{source} لا نهاية له</translation>
    </message>
    <message>
        <source>Choose a picture or a video file.</source>
        <extracomment>service/comparing/glance.py</extracomment>
        <translation>يُرجى اختيار صورة أو ملف فيديو.</translation>
    </message>
    <message>
        <source>{source} has no frames</source>
        <extracomment>service/comparing/glance.py</extracomment>
        <translation>ليس في {source} إطارات</translation>
    </message>
    <message>
        <source>identity card</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>بطاقة هوية</translation>
    </message>
    <message>
        <source>driving licence</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>رخصة قيادة</translation>
    </message>
    <message>
        <source>passport</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>جواز سفر</translation>
    </message>
    <message>
        <source>identity card of {country}</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>بطاقة هوية، {country}</translation>
    </message>
    <message>
        <source>driving licence of {country}</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>رخصة قيادة، {country}</translation>
    </message>
    <message>
        <source>passport of {country}</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>جواز سفر، {country}</translation>
    </message>
    <message>
        <source>{kind}, {proof}</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>{kind}، {proof}</translation>
    </message>
    <message>
        <source>no document that is known</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>لا وثيقة معروفة</translation>
    </message>
    <message>
        <source>check digits agree</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>أرقام التحقق متوافقة</translation>
    </message>
    <message>
        <source>check digits do not all agree</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>أرقام التحقق غير متوافقة كلها</translation>
    </message>
    <message>
        <source>by its words</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>من كلماتها</translation>
    </message>
    <message>
        <source>Surname</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Given names</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>الأسماء الأولى</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Nationality</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Born (y-m-d)</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>الميلاد (س-ش-ي)</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Expires (y-m-d)</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>الانتهاء (س-ش-ي)</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>the face is too small or too far away</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>الوجه صغير جدًا أو بعيد جدًا</translation>
    </message>
    <message>
        <source>the face is blurred</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>الوجه ضبابي</translation>
    </message>
    <message>
        <source>the face is too dark or too bright</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>الوجه معتم جدًا أو ساطع جدًا</translation>
    </message>
    <message>
        <source>the face has too little contrast</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>تباين الوجه ضعيف جدًا</translation>
    </message>
    <message>
        <source>the face is turned or tilted too far</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>الوجه ملتفت أو مائل أكثر من اللازم</translation>
    </message>
    <message>
        <source>the face is cut off at the edge</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>الوجه مقطوع عند الحافة</translation>
    </message>
    <message>
        <source>the eyes are shut</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>العينان في الوجه مغمضتان</translation>
    </message>
    <message>
        <source>the mouth is wide open</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>الفم في الوجه مفتوح على وسعه</translation>
    </message>
    <message>
        <source>mouth and nose are covered</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>الفم والأنف في الوجه مغطيان</translation>
    </message>
    <message>
        <source>distance {distance:.2f} (up to {limit:.2f} is one person); confidence {confidence} at tolerance {tolerance}</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>المسافة {distance:.2f} (حتى {limit:.2f} شخص واحد)؛ الثقة {confidence} عند السماحية {tolerance}</translation>
    </message>
    <message>
        <source>in {count} of {frames} frames, from {first:.1f} to {last:.1f} s</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>في {count} من {frames} إطارًا، من {first:.1f} إلى {last:.1f} ث</translation>
    </message>
    <message numerus="yes">
        <source>somebody in {n} frames, distance {distance:.2f}</source>
        <extracomment>service/comparing/words.py; of one: somebody in {n} frame, distance {distance:.2f}</extracomment>
        <translation>
            <numerusform>لا أحد في أي إطار، المسافة {distance:.2f}</numerusform>
            <numerusform>شخص ما في إطار واحد، المسافة {distance:.2f}</numerusform>
            <numerusform>شخص ما في إطارين، المسافة {distance:.2f}</numerusform>
            <numerusform>شخص ما في {n} إطارات، المسافة {distance:.2f}</numerusform>
            <numerusform>شخص ما في {n} إطارًا، المسافة {distance:.2f}</numerusform>
            <numerusform>شخص ما في {n} إطار، المسافة {distance:.2f}</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no face to compare</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>لا يوجد وجه للمقارنة</translation>
    </message>
    <message>
        <source>Probably different people, but it is close</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>الأرجح أنهما شخصان مختلفان، لكن الأمر متقارب</translation>
    </message>
    <message>
        <source>Very likely different people</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>الأرجح جدًا أنهما شخصان مختلفان</translation>
    </message>
    <message>
        <source>Probably different people</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>الأرجح أنهما شخصان مختلفان</translation>
    </message>
    <message>
        <source>confidence {confidence} (from {least} on it is one person); distance {distance:.2f} (up to {limit:.2f} is one person)</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>الثقة {confidence} (ابتداءً من {least} شخص واحد)؛ المسافة {distance:.2f} (حتى {limit:.2f} شخص واحد)</translation>
    </message>
    <message>
        <source>another face, distance {distance:.2f}</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>وجه آخر، المسافة {distance:.2f}</translation>
    </message>
    <message>
        <source>The same person</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Different people</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>شخصان مختلفان</translation>
    </message>
    <message>
        <source>Very likely the same person</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>الأرجح جدًا أنه الشخص نفسه</translation>
    </message>
    <message>
        <source>Probably the same person</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>الأرجح أنه الشخص نفسه</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>service/comparing/words.py, ui/dialogs/gallery/recovery.py; of one: and {n} more</extracomment>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no face in {left} or in {right}</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>لا يوجد وجه في {left} ولا في {right}</translation>
    </message>
    <message>
        <source>there is no face in {name}</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>لا يوجد وجه في {name}</translation>
    </message>
    <message>
        <source>A list has no pictures: register them.</source>
        <extracomment>service/importing/directory.py</extracomment>
        <translation>ليس في القائمة صور: يُرجى تسجيلها.</translation>
    </message>
    <message numerus="yes">
        <source>{n} people are called {name}: {names}</source>
        <extracomment>service/importing/directory.py; of one: {n} person is called {name}: {names}</extracomment>
        <translation>
            <numerusform>لا أحد يُدعى {name}: {names}</numerusform>
            <numerusform>شخص واحد يُدعى {name}: {names}</numerusform>
            <numerusform>شخصان يُدعيان {name}: {names}</numerusform>
            <numerusform>{n} أشخاص يُدعون {name}: {names}</numerusform>
            <numerusform>{n} شخصًا يُدعون {name}: {names}</numerusform>
            <numerusform>{n} شخص يُدعون {name}: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody in the gallery is {who}</source>
        <extracomment>service/importing/directory.py</extracomment>
        <translation>لا أحد في المعرض هو {who}</translation>
    </message>
    <message>
        <source>Look for the picture in a backup of the old gallery, or register the person anew.</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>يُرجى البحث عن الصورة في نسخة احتياطية من المعرض القديم، أو تسجيل الشخص من جديد.</translation>
    </message>
    <message>
        <source>Register it by hand if you know who it is: facecog register NAME FILE</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>يُرجى تسجيله يدويًا إن عُرف من هو: facecog register NAME FILE</translation>
    </message>
    <message>
        <source>Import the pictures from which the numbers were made.</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>يُرجى استيراد الصور التي حُسبت منها الأرقام.</translation>
    </message>
    <message>
        <source>A face has 128 finite numbers, about 1.4 in length.</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>للوجه ١٢٨ رقمًا محدودًا، طولها نحو ١٫٤.</translation>
    </message>
    <message>
        <source>Correct it in the file and import it again: what is there already is left alone.</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>يُرجى تصحيحه في الملف ثم استيراده من جديد: ما هو موجود لا يُمس.</translation>
    </message>
    <message>
        <source>Copy the file itself into the folder.</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>يُرجى نسخ الملف نفسه إلى المجلد.</translation>
    </message>
    <message>
        <source>One of the two names is wrong: keep the picture with the right person.</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>أحد الاسمين خطأ: يُرجى إبقاء الصورة لدى الشخص الصحيح.</translation>
    </message>
    <message>
        <source>Copy the export file again, or use another copy.</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>يُرجى نسخ ملف التصدير من جديد، أو استخدام نسخة أخرى.</translation>
    </message>
    <message>
        <source>this photo is registered already</source>
        <extracomment>service/importing/taking_in.py</extracomment>
        <translation>هذه الصورة مسجّلة من قبل</translation>
    </message>
    <message>
        <source>exactly this picture is kept for {name}</source>
        <extracomment>service/importing/taking_in.py</extracomment>
        <translation>هذه الصورة بعينها محفوظة لدى {name}</translation>
    </message>
    <message>
        <source>there must be live pictures and attacks of at least two people</source>
        <extracomment>service/liveness/evaluation.py</extracomment>
        <translation>يجب أن تكون هناك صور حية وهجمات لشخصين على الأقل</translation>
    </message>
    <message>
        <source>Each DIR holds a folder a person; the same folder names stand for the same people.</source>
        <extracomment>service/liveness/evaluation.py</extracomment>
        <translation>كل DIR يحوي مجلدًا لكل شخص؛ وأسماء المجلدات المتطابقة تعني الأشخاص أنفسهم.</translation>
    </message>
    <message>
        <source>a challenge needs the 68 landmarks of a face</source>
        <extracomment>service/liveness/watching.py</extracomment>
        <translation>الاختبار يحتاج إلى نقاط الوجه الـ ٦٨</translation>
    </message>
    <message>
        <source>there is no photo to register</source>
        <extracomment>service/local.py</extracomment>
        <translation>لا توجد صورة للتسجيل</translation>
    </message>
    <message>
        <source>Capture or choose at least one photo.</source>
        <extracomment>service/local.py</extracomment>
        <translation>يُرجى التقاط صورة واحدة على الأقل أو اختيارها.</translation>
    </message>
    <message numerus="yes">
        <source>{n} people are called {name}</source>
        <extracomment>service/local.py; of one: {n} person is called {name}</extracomment>
        <translation>
            <numerusform>لا أحد يُدعى {name}</numerusform>
            <numerusform>شخص واحد يُدعى {name}</numerusform>
            <numerusform>شخصان يُدعيان {name}</numerusform>
            <numerusform>{n} أشخاص يُدعون {name}</numerusform>
            <numerusform>{n} شخصًا يُدعون {name}</numerusform>
            <numerusform>{n} شخص يُدعون {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Write it as 2026-03-29.</source>
        <extracomment>service/log/local_days.py</extracomment>
        <translation>يُرجى كتابته هكذا: 2026-03-29.</translation>
    </message>
    <message>
        <source>{day} is no day</source>
        <extracomment>service/log/local_days.py</extracomment>
        <translation>{day} ليس يومًا</translation>
    </message>
    <message>
        <source>present</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>service/log/sheets.py, ui/words/visit_words.py</extracomment>
        <translation>دخول</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>service/log/sheets.py, ui/words/visit_words.py</extracomment>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>service/log/sheets.py, ui/words/telling.py</extracomment>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>service/log/sheets.py, ui/words/visit_words.py</extracomment>
        <translation>من هو</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>service/log/sheets.py, ui/log/head.py</extracomment>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>service/log/sheets.py, ui/log/head.py, ui/words/visit_words.py</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>service/log/sheets.py, ui/words/visit_words.py</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>service/log/sheets.py, ui/words/visit_words.py</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>service/log/sheets.py, settings.py, ui/comparing/side_view.py, …</extracomment>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>service/log/sheets.py, ui/words/visit_words.py</extracomment>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>service/log/sheets.py, ui/log/page.py</extracomment>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>service/log/sheets.py, ui/log/page.py</extracomment>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>service/log/sheets.py, ui/tables/program_log_table.py</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>service/log/sheets.py, ui/people/privacy/tables.py, ui/tables/metadata_table.py, …</extracomment>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <extracomment>service/log/sheets.py, ui/log/check_ins.py, ui/log/page.py</extracomment>
        <translation>تسجيلات الحضور</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>الأول</translation>
    </message>
    <message>
        <source>Last out</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>آخر خروج</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>See: facecog events strangers</source>
        <extracomment>service/log/strangers.py</extracomment>
        <translation>يُنظر: facecog events strangers</translation>
    </message>
    <message>
        <source>there is no stranger {number}</source>
        <extracomment>service/log/strangers.py</extracomment>
        <translation>لا يوجد غريب رقم {number}</translation>
    </message>
    <message>
        <source>some of these visits are not a stranger&apos;s any more</source>
        <extracomment>service/log/strangers.py, storage/records/log/claims.py</extracomment>
        <translation>بعض هذه الزيارات لم يعد لغريب</translation>
    </message>
    <message>
        <source>Look at the album again.</source>
        <extracomment>service/log/strangers.py</extracomment>
        <translation>يُرجى النظر في الألبوم من جديد.</translation>
    </message>
    <message>
        <source>no picture of this stranger is good enough to register</source>
        <extracomment>service/log/strangers.py</extracomment>
        <translation>لا صورة لهذا الغريب جيدة بما يكفي للتسجيل</translation>
    </message>
    <message>
        <source>Register the person from photos or the camera.</source>
        <extracomment>service/log/strangers.py</extracomment>
        <translation>يُرجى تسجيل الشخص من صور أو بالكاميرا.</translation>
    </message>
    <message>
        <source>See the format in the guide.</source>
        <extracomment>service/measuring/evaluation.py</extracomment>
        <translation>الصيغة مشروحة في الدليل.</translation>
    </message>
    <message>
        <source>this is no pair list: {file}: {reason}</source>
        <extracomment>service/measuring/evaluation.py</extracomment>
        <translation>هذه ليست قائمة أزواج: {file}: {reason}</translation>
    </message>
    <message>
        <source>Each person has one.</source>
        <extracomment>service/measuring/identification.py</extracomment>
        <translation>لكل شخص واحدة.</translation>
    </message>
    <message>
        <source>Enrol fewer pictures with --enrol.</source>
        <extracomment>service/measuring/identification.py</extracomment>
        <translation>يُرجى تسجيل صور أقل بالخيار --enrol.</translation>
    </message>
    <message>
        <source>the folder cannot be read: {folder} ({reason})</source>
        <extracomment>service/measuring/identification.py, storage/exchange/folder.py</extracomment>
        <translation>تعذّرت قراءة المجلد: {folder} ({reason})</translation>
    </message>
    <message>
        <source>there is no folder of a person in {root}</source>
        <extracomment>service/measuring/identification.py</extracomment>
        <translation>لا يوجد مجلد شخص في {root}</translation>
    </message>
    <message>
        <source>nobody has more than {most} pictures</source>
        <extracomment>service/measuring/identification.py</extracomment>
        <translation>لا أحد لديه أكثر من {most} صورة</translation>
    </message>
    <message>
        <source>there is no such folder: {folder}</source>
        <extracomment>service/measuring/identification.py, storage/exchange/folder.py</extracomment>
        <translation>لا يوجد مجلد كهذا: {folder}</translation>
    </message>
    <message>
        <source>One of the two names is wrong: a kept photo is given to the right person by: facecog people move</source>
        <extracomment>service/registering/admission.py</extracomment>
        <translation>أحد الاسمين خطأ: تُعطى الصورة المحفوظة لصاحبها الصحيح بالأمر: facecog people move</translation>
    </message>
    <message>
        <source>the face is too poor to keep: {what}</source>
        <extracomment>service/registering/admission.py</extracomment>
        <translation>الوجه أردأ من أن يُحفظ: {what}</translation>
    </message>
    <message>
        <source>this looks like {name} ({distance:.2f})</source>
        <extracomment>service/registering/admission.py</extracomment>
        <translation>هذا يشبه {name} ({distance:.2f})</translation>
    </message>
    <message>
        <source>this photo is already registered for {name}</source>
        <extracomment>service/registering/admission.py</extracomment>
        <translation>هذه الصورة مسجّلة من قبل باسم {name}</translation>
    </message>
    <message>
        <source>this picture is already registered for {name}, perhaps in another size or quality</source>
        <extracomment>service/registering/admission.py</extracomment>
        <translation>هذه الصورة مسجّلة من قبل باسم {name}، ربما بحجم آخر أو جودة أخرى</translation>
    </message>
    <message>
        <source>the template is of {other}, and this is {engine}</source>
        <extracomment>service/registering/faces.py</extracomment>
        <translation>القالب من {other}، وهذا {engine}</translation>
    </message>
    <message>
        <source>the template is of no engine, and this is {engine}</source>
        <extracomment>service/registering/faces.py</extracomment>
        <translation>القالب بلا محرك، وهذا {engine}</translation>
    </message>
    <message>
        <source>Send the picture, or use the same version on both sides.</source>
        <extracomment>service/registering/faces.py</extracomment>
        <translation>يُرجى إرسال الصورة، أو استخدام الإصدار نفسه في الجانبين.</translation>
    </message>
    <message>
        <source>Install the program again. If that does not help, send the report to whoever looks after the program.</source>
        <extracomment>service/self_test.py</extracomment>
        <translation>يُرجى إعادة تثبيت البرنامج. وإن لم يُجدِ ذلك، فيُرجى إرسال التقرير إلى من يعتني بالبرنامج.</translation>
    </message>
    <message>
        <source>offline: {reason}</source>
        <extracomment>service/server/fallback.py</extracomment>
        <translation>بلا اتصال: {reason}</translation>
    </message>
    <message>
        <source>about 1 stranger in {number} would get a name</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>نحو غريب واحد من كل {number} سيُعطى اسمًا</translation>
    </message>
    <message>
        <source>In force: {threshold:.2f}, where {odds} and {left_out}.</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>الساري: {threshold:.2f}، حيث {odds} و{left_out}.</translation>
    </message>
    <message>
        <source>{percent:.1f}% of your own photos would be left without their name</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>{percent:.1f}% من صورك ستبقى بلا اسمها</translation>
    </message>
    <message numerus="yes">
        <source>The {n} people of this gallery are more different than people usually are, so it is laxer by {step:.2f}.</source>
        <extracomment>service/upkeep/calibration_words.py; of one: The {n} people of this gallery are more different than people usually are, so it is laxer by {step:.2f}.</extracomment>
        <translation>
            <numerusform>لا أشخاص في هذا المعرض، وهو أكثر تساهلًا بمقدار {step:.2f}.</numerusform>
            <numerusform>الشخص الواحد في هذا المعرض أكثر اختلافًا من المعتاد بين الناس، لذا فهو أكثر تساهلًا بمقدار {step:.2f}.</numerusform>
            <numerusform>الشخصان في هذا المعرض أكثر اختلافًا من المعتاد بين الناس، لذا فهو أكثر تساهلًا بمقدار {step:.2f}.</numerusform>
            <numerusform>أشخاص هذا المعرض ({n} أشخاص) أكثر اختلافًا من المعتاد بين الناس، لذا فهو أكثر تساهلًا بمقدار {step:.2f}.</numerusform>
            <numerusform>أشخاص هذا المعرض ({n} شخصًا) أكثر اختلافًا من المعتاد بين الناس، لذا فهو أكثر تساهلًا بمقدار {step:.2f}.</numerusform>
            <numerusform>أشخاص هذا المعرض ({n} شخص) أكثر اختلافًا من المعتاد بين الناس، لذا فهو أكثر تساهلًا بمقدار {step:.2f}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people cannot tell how alike people are: with fewer than {fewest} the built-in curve counts.</source>
        <extracomment>service/upkeep/calibration_words.py; of one: One person cannot tell how alike people are: with fewer than {fewest} the built-in curve counts.</extracomment>
        <translation>
            <numerusform>لا يمكن بلا أشخاص معرفة مدى تشابه الناس: بأقل من {fewest} يُعتمد المنحنى المدمج.</numerusform>
            <numerusform>لا يمكن بشخص واحد معرفة مدى تشابه الناس: بأقل من {fewest} يُعتمد المنحنى المدمج.</numerusform>
            <numerusform>لا يمكن بشخصين معرفة مدى تشابه الناس: بأقل من {fewest} يُعتمد المنحنى المدمج.</numerusform>
            <numerusform>لا يمكن بعدد {n} أشخاص معرفة مدى تشابه الناس: بأقل من {fewest} يُعتمد المنحنى المدمج.</numerusform>
            <numerusform>لا يمكن بعدد {n} شخصًا معرفة مدى تشابه الناس: بأقل من {fewest} يُعتمد المنحنى المدمج.</numerusform>
            <numerusform>لا يمكن بعدد {n} شخص معرفة مدى تشابه الناس: بأقل من {fewest} يُعتمد المنحنى المدمج.</numerusform>
        </translation>
    </message>
    <message>
        <source>no stranger would get a name</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>لن يُعطى أي غريب اسمًا</translation>
    </message>
    <message>
        <source>fewer than 1 stranger in 100,000 would get a name</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>أقل من غريب واحد من كل ١٠٠٬٠٠٠ سيُعطى اسمًا</translation>
    </message>
    <message>
        <source>most strangers would get a name</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>معظم الغرباء سيُعطون اسمًا</translation>
    </message>
    <message>
        <source>Proposed: {threshold:.2f}, where {odds} by one look; several looks must agree.</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>المقترح: {threshold:.2f}، حيث {odds} بنظرة واحدة؛ ولا بد أن تتفق نظرات عدة.</translation>
    </message>
    <message>
        <source>In force: {threshold:.2f}, where {odds}.</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>الساري: {threshold:.2f}، حيث {odds}.</translation>
    </message>
    <message>
        <source>none of your own photos would be left without its name</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>لن تبقى أي من صورك بلا اسمها</translation>
    </message>
    <message numerus="yes">
        <source>The {n} people of this gallery are as different from each other as people usually are.</source>
        <extracomment>service/upkeep/calibration_words.py; of one: The {n} people of this gallery are as different from each other as people usually are.</extracomment>
        <translation>
            <numerusform>لا أشخاص في هذا المعرض.</numerusform>
            <numerusform>الشخص الواحد في هذا المعرض مختلف كالمعتاد بين الناس.</numerusform>
            <numerusform>الشخصان في هذا المعرض مختلفان كالمعتاد بين الناس.</numerusform>
            <numerusform>أشخاص هذا المعرض ({n} أشخاص) مختلفون بعضهم عن بعض كالمعتاد بين الناس.</numerusform>
            <numerusform>أشخاص هذا المعرض ({n} شخصًا) مختلفون بعضهم عن بعض كالمعتاد بين الناس.</numerusform>
            <numerusform>أشخاص هذا المعرض ({n} شخص) مختلفون بعضهم عن بعض كالمعتاد بين الناس.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} people of this gallery are more alike than people usually are, so it is stricter by {step:.2f}.</source>
        <extracomment>service/upkeep/calibration_words.py; of one: The {n} people of this gallery are more alike than people usually are, so it is stricter by {step:.2f}.</extracomment>
        <translation>
            <numerusform>لا أشخاص في هذا المعرض، وهو أكثر صرامة بمقدار {step:.2f}.</numerusform>
            <numerusform>الشخص الواحد في هذا المعرض أكثر تشابهًا من المعتاد بين الناس، لذا فهو أكثر صرامة بمقدار {step:.2f}.</numerusform>
            <numerusform>الشخصان في هذا المعرض أكثر تشابهًا من المعتاد بين الناس، لذا فهو أكثر صرامة بمقدار {step:.2f}.</numerusform>
            <numerusform>أشخاص هذا المعرض ({n} أشخاص) أكثر تشابهًا من المعتاد بين الناس، لذا فهو أكثر صرامة بمقدار {step:.2f}.</numerusform>
            <numerusform>أشخاص هذا المعرض ({n} شخصًا) أكثر تشابهًا من المعتاد بين الناس، لذا فهو أكثر صرامة بمقدار {step:.2f}.</numerusform>
            <numerusform>أشخاص هذا المعرض ({n} شخص) أكثر تشابهًا من المعتاد بين الناس، لذا فهو أكثر صرامة بمقدار {step:.2f}.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty gallery cannot tell how alike people are: with fewer than {fewest} the built-in curve counts.</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>لا يمكن بمعرض فارغ معرفة مدى تشابه الناس: بأقل من {fewest} يُعتمد المنحنى المدمج.</translation>
    </message>
    <message>
        <source>Nobody has two photos, so it cannot be said how many of your own people it would leave unnamed.</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>ليس لأحد صورتان، فلا يمكن معرفة كم من أشخاصك سيبقون بلا اسم.</translation>
    </message>
    <message>
        <source>Each searched among the others, {left_out}.</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>كل صورة بُحث عنها بين الأخريات، {left_out}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <extracomment>service/upkeep/finding_words.py, ui/dialogs/people/look_alikes.py, ui/words/visit_words.py</extracomment>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>{name} has one photo; three are better</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>لدى {name} صورة واحدة؛ والأفضل ثلاث</translation>
    </message>
    <message>
        <source>{name} has no photo; three are better</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>ليس لدى {name} صورة؛ والأفضل ثلاث</translation>
    </message>
    <message>
        <source>Damaged photos</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>صور تالفة</translation>
    </message>
    <message>
        <source>Filed under the wrong person</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>محفوظة لدى الشخص الخطأ</translation>
    </message>
    <message>
        <source>One person, two entries</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>شخص واحد بمدخلين</translation>
    </message>
    <message>
        <source>Photos that look like somebody else</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>صور تشبه شخصًا آخر</translation>
    </message>
    <message>
        <source>People who are taken for each other</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>أشخاص يُخلط بينهم</translation>
    </message>
    <message>
        <source>Blurred photos</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>صور ضبابية</translation>
    </message>
    <message>
        <source>Faces that are too small</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>وجوه صغيرة جدًا</translation>
    </message>
    <message>
        <source>Photos that say the same</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>صور متماثلة</translation>
    </message>
    <message>
        <source>Only one photo</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>صورة واحدة فقط</translation>
    </message>
    <message>
        <source>Only one direction</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>اتجاه واحد فقط</translation>
    </message>
    <message>
        <source>A photo of {name} is not as it was kept: the gallery&apos;s file is damaged</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>صورة من صور {name} ليست كما حُفظت: ملف المعرض تالف</translation>
    </message>
    <message>
        <source>A photo of {name} is blurred</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>صورة من صور {name} ضبابية</translation>
    </message>
    <message>
        <source>A photo of {name} shows a very small face</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>صورة من صور {name} فيها وجه صغير جدًا</translation>
    </message>
    <message>
        <source>A photo of {name} or {other} would be called by the other&apos;s name ({distance:.2f})</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>صورة لدى {name} أو {other} ستُعطى اسم الآخر ({distance:.2f})</translation>
    </message>
    <message>
        <source>A photo of {name} does not look like {name} ({distance:.2f} from the others)</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>صورة من صور {name} لا تشبه {name} ({distance:.2f} عن الأخريات)</translation>
    </message>
    <message>
        <source>A photo of {name} shows {other}: {near:.2f} from {other}&apos;s photos, {far:.2f} from {name}&apos;s</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>صورة لدى {name} تُظهر {other}: {near:.2f} عن صور {other}، و{far:.2f} عن صور {name}</translation>
    </message>
    <message>
        <source>{name} and {other} are very likely one person ({distance:.2f})</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>الأرجح جدًا أن {name} و{other} شخص واحد ({distance:.2f})</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of {name} do not show one person ({distance:.2f})</source>
        <extracomment>service/upkeep/finding_words.py; of one: {n} photo of {name} does not show one person ({distance:.2f})</extracomment>
        <translation>
            <numerusform>لا صور لدى {name} لشخص آخر ({distance:.2f})</numerusform>
            <numerusform>صورة واحدة لدى {name} ليست لشخص واحد ({distance:.2f})</numerusform>
            <numerusform>صورتان لدى {name} ليستا لشخص واحد ({distance:.2f})</numerusform>
            <numerusform>{n} صور لدى {name} ليست لشخص واحد ({distance:.2f})</numerusform>
            <numerusform>{n} صورة لدى {name} ليست لشخص واحد ({distance:.2f})</numerusform>
            <numerusform>{n} صورة لدى {name} ليست لشخص واحد ({distance:.2f})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of {name} are nearly the same picture</source>
        <extracomment>service/upkeep/finding_words.py; of one: {n} photo of {name} is nearly the same picture</extracomment>
        <translation>
            <numerusform>لا صور متماثلة لدى {name}</numerusform>
            <numerusform>صورة واحدة لدى {name} تكاد تكون مكررة</numerusform>
            <numerusform>صورتان لدى {name} تكادان تكونان الصورة نفسها</numerusform>
            <numerusform>{n} صور لدى {name} تكاد تكون الصورة نفسها</numerusform>
            <numerusform>{n} صورة لدى {name} تكاد تكون الصورة نفسها</numerusform>
            <numerusform>{n} صورة لدى {name} تكاد تكون الصورة نفسها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} photos of {name} show the same direction</source>
        <extracomment>service/upkeep/finding_words.py; of one: All {n} photos of {name} show the same direction</extracomment>
        <translation>
            <numerusform>لا صور لدى {name}</numerusform>
            <numerusform>الصورة الوحيدة لدى {name} من اتجاه واحد</numerusform>
            <numerusform>الصورتان لدى {name} من الاتجاه نفسه</numerusform>
            <numerusform>كل الصور لدى {name} ({n} صور) من الاتجاه نفسه</numerusform>
            <numerusform>كل الصور لدى {name} ({n} صورة) من الاتجاه نفسه</numerusform>
            <numerusform>كل الصور لدى {name} ({n} صورة) من الاتجاه نفسه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop {n} photos</source>
        <extracomment>service/upkeep/finding_words.py; of one: Drop the photo</extracomment>
        <translation>
            <numerusform>استبعاد لا شيء</numerusform>
            <numerusform>استبعاد الصورة</numerusform>
            <numerusform>استبعاد صورتين</numerusform>
            <numerusform>استبعاد {n} صور</numerusform>
            <numerusform>استبعاد {n} صورة</numerusform>
            <numerusform>استبعاد {n} صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to {name}</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>نقل إلى {name}</translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>دمج في {name}</translation>
    </message>
    <message>
        <source>Remember as look-alikes</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>تذكّر كشبيهين</translation>
    </message>
    <message>
        <source>Add photos of {name}</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>إضافة صور إلى {name}</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>عرض {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of {name} moved to {other}</source>
        <extracomment>service/upkeep/finding_words.py; of one: Photo of {name} moved to {other}</extracomment>
        <translation>
            <numerusform>لم تُنقل صور من {name} إلى {other}</numerusform>
            <numerusform>نُقلت صورة من {name} إلى {other}</numerusform>
            <numerusform>نُقلت صورتان من {name} إلى {other}</numerusform>
            <numerusform>نُقلت {n} صور من {name} إلى {other}</numerusform>
            <numerusform>نُقلت {n} صورة من {name} إلى {other}</numerusform>
            <numerusform>نُقلت {n} صورة من {name} إلى {other}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} merged into {other}</source>
        <extracomment>service/upkeep/finding_words.py, ui/words/telling.py</extracomment>
        <translation>دُمج {name} في {other}</translation>
    </message>
    <message>
        <source>{name} and {other} are remembered as look-alikes</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>{name} و{other} محفوظان كشبيهين</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of {name} dropped</source>
        <extracomment>service/upkeep/finding_words.py, ui/people/person_verbs.py; of one: Photo of {name} dropped</extracomment>
        <translation>
            <numerusform>لم تُستبعد صور من {name}</numerusform>
            <numerusform>استُبعدت صورة من {name}</numerusform>
            <numerusform>استُبعدت صورتان من {name}</numerusform>
            <numerusform>استُبعدت {n} صور من {name}</numerusform>
            <numerusform>استُبعدت {n} صورة من {name}</numerusform>
            <numerusform>استُبعدت {n} صورة من {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Gallery</source>
        <extracomment>settings.py, ui/settings/page.py, ui/window/bottom_bar.py</extracomment>
        <translation>المعرض</translation>
    </message>
    <message>
        <source>The gallery&apos;s file, or postgresql://… of a database; empty: in your data folder.</source>
        <extracomment>settings.py</extracomment>
        <translation>ملف المعرض، أو postgresql://… لقاعدة بيانات؛ فارغ: في مجلد بياناتك.</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>settings.py, ui/settings/page.py</extracomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Address of a recognition server; empty: this computer.</source>
        <extracomment>settings.py</extracomment>
        <translation>عنوان خادم التعرّف؛ فارغ: هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Server key</source>
        <extracomment>settings.py</extracomment>
        <translation>مفتاح الخادم</translation>
    </message>
    <message>
        <source>The key of the recognition server.</source>
        <extracomment>settings.py</extracomment>
        <translation>مفتاح خادم التعرّف.</translation>
    </message>
    <message>
        <source>Send numbers only</source>
        <extracomment>settings.py</extracomment>
        <translation>إرسال الأرقام فقط</translation>
    </message>
    <message>
        <source>No picture of a face travels to the server, only its 128 numbers.</source>
        <extracomment>settings.py</extracomment>
        <translation>لا تُرسل صورة وجه إلى الخادم، بل أرقامه الـ ١٢٨ فقط.</translation>
    </message>
    <message>
        <source>When the server is away</source>
        <extracomment>settings.py</extracomment>
        <translation>عند غياب الخادم</translation>
    </message>
    <message>
        <source>The gallery of this computer names faces, or the window says offline and names nobody.</source>
        <extracomment>settings.py</extracomment>
        <translation>معرض هذا الحاسوب يسمّي الوجوه، أو تذكر النافذة انقطاع الاتصال ولا تسمّي أحدًا.</translation>
    </message>
    <message>
        <source>Name of the camera to use; empty: the first one.</source>
        <extracomment>settings.py</extracomment>
        <translation>اسم الكاميرا المستخدمة؛ فارغ: الأولى.</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <extracomment>settings.py, ui/live/page.py, ui/window/keys.py</extracomment>
        <translation>عكس الصورة</translation>
    </message>
    <message>
        <source>Show cameras as in a mirror.</source>
        <extracomment>settings.py</extracomment>
        <translation>عرض الكاميرات كما في المرآة.</translation>
    </message>
    <message>
        <source>Show landmarks</source>
        <extracomment>settings.py, ui/live/page.py, ui/window/keys.py</extracomment>
        <translation>إظهار نقاط الوجه</translation>
    </message>
    <message>
        <source>Draw the points found on each face.</source>
        <extracomment>settings.py</extracomment>
        <translation>رسم النقاط الموجودة على كل وجه.</translation>
    </message>
    <message>
        <source>Remember recent sources</source>
        <extracomment>settings.py</extracomment>
        <translation>تذكّر المصادر الأخيرة</translation>
    </message>
    <message>
        <source>List the last eight cameras, videos, folders and addresses on the Live page, without passwords.</source>
        <extracomment>settings.py</extracomment>
        <translation>سرد آخر ثماني كاميرات وفيديوهات ومجلدات وعناوين في صفحة «مباشر»، بلا كلمات مرور.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>settings.py</extracomment>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <extracomment>settings.py</extracomment>
        <translation>ألوان النافذة.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>settings.py</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Words, numbers and dates of the window: en, de, es, zh_CN, ar; empty: as the system.</source>
        <extracomment>settings.py</extracomment>
        <translation>كلمات النافذة وأرقامها وتواريخها: en, de, es, zh_CN, ar؛ فارغ: كالنظام.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <extracomment>settings.py</extracomment>
        <translation>أيقونة في علبة النظام</translation>
    </message>
    <message>
        <source>It shows whether the camera is on; closing the window hides it there.</source>
        <extracomment>settings.py</extracomment>
        <translation>تُظهر ما إذا كانت الكاميرا تعمل؛ وإغلاق النافذة يخفيها هناك.</translation>
    </message>
    <message>
        <source>Keep recognising in the tray</source>
        <extracomment>settings.py</extracomment>
        <translation>مواصلة التعرّف في علبة النظام</translation>
    </message>
    <message>
        <source>The camera stays on while the window is hidden there; the icon shows it.</source>
        <extracomment>settings.py</extracomment>
        <translation>تبقى الكاميرا تعمل والنافذة مخفية هناك؛ وتُظهر الأيقونة ذلك.</translation>
    </message>
    <message>
        <source>Detector</source>
        <extracomment>settings.py</extracomment>
        <translation>الكاشف</translation>
    </message>
    <message>
        <source>HOG is steady, CNN finds turned and covered faces too.</source>
        <extracomment>settings.py</extracomment>
        <translation>HOG ثابت الأداء، وCNN يجد أيضًا الوجوه الملتفتة والمغطاة.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>settings.py, ui/panels/recognise/threshold.py</extracomment>
        <translation>العتبة</translation>
    </message>
    <message>
        <source>Largest distance that counts as known; 0 chooses it from the gallery&apos;s size.</source>
        <extracomment>settings.py</extracomment>
        <translation>أكبر مسافة تُعد معروفًا؛ ٠ يختارها من حجم المعرض.</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <extracomment>settings.py</extracomment>
        <translation>أصغر وجه</translation>
    </message>
    <message>
        <source>Faces narrower than this many pixels are not sought.</source>
        <extracomment>settings.py</extracomment>
        <translation>لا يُبحث عن الوجوه التي يقل عرضها عن هذا العدد من البكسلات.</translation>
    </message>
    <message>
        <source>Looks a second</source>
        <extracomment>settings.py</extracomment>
        <translation>نظرات في الثانية</translation>
    </message>
    <message>
        <source>How often a settled face is identified again.</source>
        <extracomment>settings.py</extracomment>
        <translation>كم مرة يُعاد التعرّف على وجه مستقر.</translation>
    </message>
    <message>
        <source>Votes</source>
        <extracomment>settings.py</extracomment>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>How many looks must agree before a name is shown.</source>
        <extracomment>settings.py</extracomment>
        <translation>كم نظرة يجب أن تتفق قبل أن يظهر اسم.</translation>
    </message>
    <message>
        <source>REC from</source>
        <extracomment>settings.py</extracomment>
        <translation>REC ابتداءً من</translation>
    </message>
    <message>
        <source>Part of the picture a face must fill to show REC.</source>
        <extracomment>settings.py</extracomment>
        <translation>الجزء من الصورة الذي يجب أن يملأه الوجه لتظهر REC.</translation>
    </message>
    <message>
        <source>Back up every</source>
        <extracomment>settings.py</extracomment>
        <translation>نسخ احتياطي كل</translation>
    </message>
    <message>
        <source>Days after which a changed gallery is copied by itself; 0: never.</source>
        <extracomment>settings.py</extracomment>
        <translation>أيام يُنسخ بعدها المعرض المتغيّر تلقائيًا؛ ٠: أبدًا.</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <extracomment>settings.py</extracomment>
        <translation>نسخ احتياطية تُحفظ</translation>
    </message>
    <message>
        <source>How many of the copies made by themselves are kept; older ones go.</source>
        <extracomment>settings.py</extracomment>
        <translation>كم من النسخ التلقائية يُحفظ؛ والأقدم تزول.</translation>
    </message>
    <message>
        <source>Keep people for</source>
        <extracomment>settings.py</extracomment>
        <translation>حفظ الأشخاص لمدة</translation>
    </message>
    <message>
        <source>Days after which whoever was neither seen nor changed is listed to be erased; 0: for ever.</source>
        <extracomment>settings.py</extracomment>
        <translation>أيام يُدرج بعدها للمحو من لم يُرَ ولم يُعدَّل؛ ٠: للأبد.</translation>
    </message>
    <message>
        <source>Keep strangers&apos; faces</source>
        <extracomment>settings.py</extracomment>
        <translation>حفظ وجوه الغرباء</translation>
    </message>
    <message>
        <source>Store a picture of faces that are nobody&apos;s in the log of visits.</source>
        <extracomment>settings.py</extracomment>
        <translation>خزن صورة للوجوه التي ليست لأحد في سجل الزيارات.</translation>
    </message>
    <message>
        <source>Log visits</source>
        <extracomment>settings.py</extracomment>
        <translation>تسجيل الزيارات</translation>
    </message>
    <message>
        <source>Write down who was in view, from when to when, with the best picture of known people.</source>
        <extracomment>settings.py</extracomment>
        <translation>تدوين من ظهر، من متى إلى متى، مع أفضل صورة للمعروفين.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <extracomment>settings.py, ui/settings/page.py</extracomment>
        <translation>تسجيل الحضور</translation>
    </message>
    <message>
        <source>Mark who comes: once a day, or coming in and going out in turn.</source>
        <extracomment>settings.py</extracomment>
        <translation>تعليم من يأتي: مرة في اليوم، أو دخولًا وخروجًا بالتناوب.</translation>
    </message>
    <message>
        <source>Cooldown</source>
        <extracomment>settings.py</extracomment>
        <translation>مهلة الانتظار</translation>
    </message>
    <message>
        <source>Seconds after a check-in in which the same person makes no other.</source>
        <extracomment>settings.py</extracomment>
        <translation>ثوانٍ بعد تسجيل الحضور لا يُسجَّل فيها حضور الشخص نفسه ثانية.</translation>
    </message>
    <message>
        <source>Ask for proof of life when checking in</source>
        <extracomment>settings.py</extracomment>
        <translation>طلب إثبات الحيوية عند تسجيل الحضور</translation>
    </message>
    <message>
        <source>Blink and turn the head as told. Meant against photos and films, not masks; no access control.</source>
        <extracomment>settings.py</extracomment>
        <translation>الرمش وإدارة الرأس عند الطلب. موجّه ضد الصور والفيديوهات لا الأقنعة؛ وليس نظامًا للتحكم في الدخول.</translation>
    </message>
    <message>
        <source>Check-in sound</source>
        <extracomment>settings.py</extracomment>
        <translation>صوت تسجيل الحضور</translation>
    </message>
    <message>
        <source>Beep when somebody has checked in.</source>
        <extracomment>settings.py</extracomment>
        <translation>صفير عند تسجيل حضور أحد.</translation>
    </message>
    <message>
        <source>the settings file is not a table of settings: {path}</source>
        <extracomment>settings.py</extracomment>
        <translation>ملف الإعدادات ليس جدول إعدادات: {path}</translation>
    </message>
    <message>
        <source>{where}: {reason} (it is {value})</source>
        <extracomment>settings.py</extracomment>
        <translation>{where}: {reason} (القيمة {value})</translation>
    </message>
    <message>
        <source>the settings file cannot be read: {path}: {reason}</source>
        <extracomment>settings.py</extracomment>
        <translation>تعذّرت قراءة ملف الإعدادات: {path}: {reason}</translation>
    </message>
    <message>
        <source>the server&apos;s certificate cannot be kept: {reason}</source>
        <extracomment>storage/certificates.py</extracomment>
        <translation>تعذّر حفظ شهادة الخادم: {reason}</translation>
    </message>
    <message>
        <source>this computer has no keyring that can keep a key</source>
        <extracomment>storage/encryption/keychain.py, storage/encryption/system_keyring.py, storage/sqlite/protecting.py</extracomment>
        <translation>ليس في هذا الحاسوب حلقة مفاتيح تحفظ مفتاحًا</translation>
    </message>
    <message>
        <source>that is not the passphrase or recovery key of {path}</source>
        <extracomment>storage/encryption/keychain.py</extracomment>
        <translation>هذه ليست عبارة المرور ولا مفتاح الاسترداد لـ {path}</translation>
    </message>
    <message>
        <source>that is not the recovery key of {path}</source>
        <extracomment>storage/encryption/keychain.py</extracomment>
        <translation>هذا ليس مفتاح الاسترداد لـ {path}</translation>
    </message>
    <message>
        <source>{path} is encrypted with a passphrase</source>
        <extracomment>storage/encryption/keychain.py</extracomment>
        <translation>{path} مشفّر بعبارة مرور</translation>
    </message>
    <message>
        <source>{path} is encrypted, and the keyring here does not have its key</source>
        <extracomment>storage/encryption/keychain.py</extracomment>
        <translation>{path} مشفّر، وليس مفتاحه في حلقة المفاتيح هنا</translation>
    </message>
    <message>
        <source>the keyring cannot be used: {reason}</source>
        <extracomment>storage/encryption/system_keyring.py</extracomment>
        <translation>لا يمكن استخدام حلقة المفاتيح: {reason}</translation>
    </message>
    <message>
        <source>the keyring did not keep the key</source>
        <extracomment>storage/encryption/system_keyring.py</extracomment>
        <translation>لم تحفظ حلقة المفاتيح المفتاح</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <extracomment>storage/exchange/exporting.py</extracomment>
        <translation>يُرجى تركه.</translation>
    </message>
    <message>
        <source>only {format} can be sealed with a passphrase</source>
        <extracomment>storage/exchange/exporting.py</extracomment>
        <translation>لا يُختم بعبارة مرور إلا {format}</translation>
    </message>
    <message>
        <source>Say what it is with --format; facecog people import --help lists the formats.</source>
        <extracomment>storage/exchange/failures.py</extracomment>
        <translation>يُرجى ذكر نوعه بالخيار --format؛ يسرد facecog people import --help الصيغ.</translation>
    </message>
    <message>
        <source>Copy the file again, or use another copy. What was taken in before stays.</source>
        <extracomment>storage/exchange/failures.py</extracomment>
        <translation>يُرجى نسخ الملف من جديد، أو استخدام نسخة أخرى. ما أُخذ من قبل باقٍ.</translation>
    </message>
    <message>
        <source>Install the newest FaceCog Desktop; nothing was taken in.</source>
        <extracomment>storage/exchange/failures.py</extracomment>
        <translation>يُرجى تثبيت أحدث إصدار من FaceCog Desktop؛ لم يؤخذ شيء.</translation>
    </message>
    <message>
        <source>Put the passphrase into a file and name it with --passphrase-file.</source>
        <extracomment>storage/exchange/failures.py</extracomment>
        <translation>يُرجى وضع عبارة المرور في ملف وتحديده بالخيار --passphrase-file.</translation>
    </message>
    <message>
        <source>Capitals and blanks count. Without the passphrase nobody can read the export.</source>
        <extracomment>storage/exchange/failures.py</extracomment>
        <translation>الأحرف الكبيرة والفراغات محسوبة. وبلا عبارة المرور لا يقرأ التصدير أحد.</translation>
    </message>
    <message>
        <source>Where the file was made, save it again as .npz with names and encodings as plain arrays, or as JSON.</source>
        <extracomment>storage/exchange/failures.py</extracomment>
        <translation>حيث أُنشئ الملف، يُرجى حفظه من جديد بصيغة .npz مع names وencodings كمصفوفات بسيطة، أو بصيغة JSON.</translation>
    </message>
    <message>
        <source>{source} leads out of {root}</source>
        <extracomment>storage/exchange/folder.py</extracomment>
        <translation>{source} يخرج من {root}</translation>
    </message>
    <message>
        <source>{source} is no file</source>
        <extracomment>storage/exchange/folder.py, storage/sqlite/mending/restoring.py</extracomment>
        <translation>{source} ليس ملفًا</translation>
    </message>
    <message>
        <source>the files are called {stem}</source>
        <extracomment>storage/exchange/naming.py</extracomment>
        <translation>الملفات مسمّاة {stem}</translation>
    </message>
    <message>
        <source>{source} holds Python objects, which could run a program</source>
        <extracomment>storage/exchange/older/arrays.py</extracomment>
        <translation>{source} يحوي كائنات Python قد تشغّل برنامجًا</translation>
    </message>
    <message>
        <source>{source} is no array: {reason}</source>
        <extracomment>storage/exchange/older/arrays.py</extracomment>
        <translation>{source} ليس مصفوفة: {reason}</translation>
    </message>
    <message>
        <source>the image is larger than {size} MB</source>
        <extracomment>storage/exchange/older/data_url.py</extracomment>
        <translation>الصورة أكبر من {size} MB</translation>
    </message>
    <message>
        <source>one of its numbers is not finite</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>أحد أرقامه غير محدود</translation>
    </message>
    <message>
        <source>Save it with names=… and encodings=….</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>يُرجى حفظه مع names=… وencodings=….</translation>
    </message>
    <message>
        <source>it is no row of numbers</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>ليس صفًا من الأرقام</translation>
    </message>
    <message>
        <source>it has the shape {shape}, not (128,)</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>شكله {shape}، لا (128,)</translation>
    </message>
    <message>
        <source>its length is {length}, which no face&apos;s numbers have</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>طوله {length}، وهو طول لا تبلغه أرقام أي وجه</translation>
    </message>
    <message>
        <source>{file} is too large to be a list of encodings</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>{file} أكبر من أن يكون قائمة ترميزات</translation>
    </message>
    <message>
        <source>{file} has no names</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>ليس في {file} أسماء</translation>
    </message>
    <message>
        <source>{file} holds no encodings with names</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>ليس في {file} ترميزات بأسماء</translation>
    </message>
    <message>
        <source>{file} has {names} names for {rows} encodings</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>في {file} عدد {names} من الأسماء لعدد {rows} من الترميزات</translation>
    </message>
    <message>
        <source>the engine in use ({engine}) cannot be compared with these numbers</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>لا يمكن مقارنة المحرك المستخدم ({engine}) بهذه الأرقام</translation>
    </message>
    <message>
        <source>{file} is no JSON: {reason}</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>{file} ليس JSON: {reason}</translation>
    </message>
    <message>
        <source>the names beside {file} cannot be read: {reason}</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>تعذّرت قراءة الأسماء المرافقة لـ {file}: {reason}</translation>
    </message>
    <message>
        <source>no row of {file} has this id: whose face it is is not known</source>
        <extracomment>storage/exchange/older/faces_db.py</extracomment>
        <translation>ليس في {file} صف بهذا المعرّف: لا يُعرف وجه من هو</translation>
    </message>
    <message>
        <source>the id is none that the old program gives</source>
        <extracomment>storage/exchange/older/faces_db.py</extracomment>
        <translation>المعرّف ليس مما يعطيه البرنامج القديم</translation>
    </message>
    <message>
        <source>the name is longer than {longest} characters</source>
        <extracomment>storage/exchange/older/faces_db.py</extracomment>
        <translation>الاسم أطول من {longest} حرفًا</translation>
    </message>
    <message>
        <source>the row has no name</source>
        <extracomment>storage/exchange/older/faces_db.py</extracomment>
        <translation>ليس في الصف اسم</translation>
    </message>
    <message>
        <source>{source} is no JSON list: {reason}</source>
        <extracomment>storage/exchange/older/json_stream.py</extracomment>
        <translation>{source} ليس قائمة JSON: {reason}</translation>
    </message>
    <message>
        <source>{file} is not written in UTF-8: {reason}</source>
        <extracomment>storage/exchange/older/json_stream.py, storage/exchange/sheets/people_list.py</extracomment>
        <translation>{file} ليس مكتوبًا بترميز UTF-8: {reason}</translation>
    </message>
    <message>
        <source>it is no array</source>
        <extracomment>storage/exchange/older/json_stream.py</extracomment>
        <translation>ليس مصفوفة</translation>
    </message>
    <message>
        <source>there is something after the array</source>
        <extracomment>storage/exchange/older/json_stream.py</extracomment>
        <translation>بعد المصفوفة شيء آخر</translation>
    </message>
    <message>
        <source>an element is too large</source>
        <extracomment>storage/exchange/older/json_stream.py</extracomment>
        <translation>أحد العناصر كبير جدًا</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <extracomment>storage/exchange/older/json_stream.py</extracomment>
        <translation>فاصلة مفقودة</translation>
    </message>
    <message>
        <source>{source} is nested too deeply</source>
        <extracomment>storage/exchange/older/json_stream.py</extracomment>
        <translation>{source} متداخل بعمق زائد</translation>
    </message>
    <message>
        <source>the file is not called &lt;name&gt;_&lt;number&gt;</source>
        <extracomment>storage/exchange/older/name_nr.py</extracomment>
        <translation>الملف ليس مسمّى &lt;name&gt;_&lt;number&gt;</translation>
    </message>
    <message>
        <source>it is no object with id, name and image</source>
        <extracomment>storage/exchange/older/samples_json.py</extracomment>
        <translation>ليس كائنًا فيه معرّف واسم وصورة</translation>
    </message>
    <message>
        <source>there are only numbers of another network, and no picture</source>
        <extracomment>storage/exchange/older/samples_json.py</extracomment>
        <translation>فيه أرقام شبكة أخرى فقط، ولا صورة</translation>
    </message>
    <message>
        <source>the action is {action}, not {wanted}</source>
        <extracomment>storage/exchange/older/samples_json.py</extracomment>
        <translation>الإجراء هو {action}، لا {wanted}</translation>
    </message>
    <message>
        <source>it has no name</source>
        <extracomment>storage/exchange/older/samples_json.py</extracomment>
        <translation>لا اسم له</translation>
    </message>
    <message>
        <source>it has no id</source>
        <extracomment>storage/exchange/older/samples_json.py</extracomment>
        <translation>لا معرّف له</translation>
    </message>
    <message>
        <source>{file} has no table {table}</source>
        <extracomment>storage/exchange/older/tables.py</extracomment>
        <translation>ليس في {file} جدول {table}</translation>
    </message>
    <message>
        <source>the table {table} of {file} has no column {column}</source>
        <extracomment>storage/exchange/older/tables.py</extracomment>
        <translation>ليس في الجدول {table} من {file} عمود {column}</translation>
    </message>
    <message>
        <source>Use it as it is: facecog --gallery {path} people list</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>يُرجى استخدامه كما هو: facecog --gallery {path} people list</translation>
    </message>
    <message>
        <source>{path} has both folders and files &lt;name&gt;_&lt;number&gt;</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>في {path} مجلدات وملفات &lt;name&gt;_&lt;number&gt; معًا</translation>
    </message>
    <message>
        <source>{path} holds no gallery that is known</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>ليس في {path} معرض معروف</translation>
    </message>
    <message>
        <source>{path} is the database of another program</source>
        <extracomment>storage/exchange/opening.py, storage/sqlite/migrations.py</extracomment>
        <translation>{path} قاعدة بيانات لبرنامج آخر</translation>
    </message>
    <message>
        <source>Save the sheet as CSV UTF-8.</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>يُرجى حفظ الورقة بصيغة CSV UTF-8.</translation>
    </message>
    <message>
        <source>{path} is no export of this program</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} ليس تصديرًا من هذا البرنامج</translation>
    </message>
    <message>
        <source>{path} is an encrypted gallery of this program, not an export</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} معرض مشفّر لهذا البرنامج، لا تصدير</translation>
    </message>
    <message>
        <source>there is no file or folder {path}</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>لا يوجد ملف أو مجلد {path}</translation>
    </message>
    <message>
        <source>{path} is a folder</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} مجلد</translation>
    </message>
    <message>
        <source>{path} is no folder</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} ليس مجلدًا</translation>
    </message>
    <message>
        <source>{path} is a Python pickle, which could run a program</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} هو Python pickle، وقد يشغّل برنامجًا</translation>
    </message>
    <message>
        <source>{path} is nothing that can be imported</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} ليس شيئًا يمكن استيراده</translation>
    </message>
    <message>
        <source>{path} is a gallery of this program, not an export</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} معرض لهذا البرنامج، لا تصدير</translation>
    </message>
    <message>
        <source>{path} is a workbook</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} مصنف جداول</translation>
    </message>
    <message>
        <source>{path} is damaged or cut short: {reason}</source>
        <extracomment>storage/exchange/opening.py, storage/exchange/own/reading.py</extracomment>
        <translation>{path} تالف أو مبتور: {reason}</translation>
    </message>
    <message>
        <source>the consent is no object</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>الموافقة ليست كائنًا</translation>
    </message>
    <message>
        <source>the consent makes no sense</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>الموافقة بلا معنى</translation>
    </message>
    <message>
        <source>the look-alikes are no object</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>بيانات الأشباه ليست كائنًا</translation>
    </message>
    <message>
        <source>a sample&apos;s embeddings are no list</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>تضمينات إحدى الصور ليست قائمة</translation>
    </message>
    <message>
        <source>a sample has no quality</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>ليس لإحدى الصور جودة</translation>
    </message>
    <message>
        <source>a sample&apos;s quality is not whole</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>جودة إحدى الصور غير كاملة</translation>
    </message>
    <message>
        <source>a sample is no object</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>إحدى الصور ليست كائنًا</translation>
    </message>
    <message>
        <source>a sample has neither a picture nor numbers</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>إحدى الصور بلا صورة ولا أرقام</translation>
    </message>
    <message>
        <source>an engine&apos;s version is no number</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>إصدار أحد المحركات ليس رقمًا</translation>
    </message>
    <message>
        <source>a sample&apos;s {what} are not what they must be</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>قيم {what} لإحدى الصور ليست كما يجب</translation>
    </message>
    <message>
        <source>{what} is no number</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>{what} ليس رقمًا</translation>
    </message>
    <message>
        <source>there is no {key}</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>لا يوجد {key}</translation>
    </message>
    <message>
        <source>a sample&apos;s crop is not called as it must be</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>قُصاصة إحدى الصور ليست مسمّاة كما يجب</translation>
    </message>
    <message>
        <source>{crop} is not the one that was exported</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>{crop} ليست التي صُدّرت</translation>
    </message>
    <message>
        <source>an embedding has {length} numbers</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>في أحد التضمينات {length} رقمًا</translation>
    </message>
    <message>
        <source>{value} is no pose</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>{value} ليست وضعية</translation>
    </message>
    <message>
        <source>a sample&apos;s {what} are no numbers</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>قيم {what} لإحدى الصور ليست أرقامًا</translation>
    </message>
    <message>
        <source>{source} is sealed with a passphrase</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{source} مختوم بعبارة مرور</translation>
    </message>
    <message>
        <source>the person has no proper name, external id or metadata</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>ليس للشخص اسم صالح أو معرّف خارجي أو بيانات وصفية صالحة</translation>
    </message>
    <message>
        <source>{source} is written in version {version}, this program reads up to {known}</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{source} مكتوب بالإصدار {version}، وهذا البرنامج يقرأ حتى {known}</translation>
    </message>
    <message>
        <source>{source} is no whole export: {reason}</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{source} ليس تصديرًا كاملًا: {reason}</translation>
    </message>
    <message>
        <source>the checksums are not those of what is in it</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>المجاميع الاختبارية لا تطابق محتواه</translation>
    </message>
    <message>
        <source>the lists of people are not all there</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>قوائم الأشخاص غير مكتملة</translation>
    </message>
    <message>
        <source>{member} is not in the export</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{member} ليس في التصدير</translation>
    </message>
    <message>
        <source>{member} is not the one that was exported</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{member} ليس الذي صُدّر</translation>
    </message>
    <message>
        <source>{member} does not have its checksum</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{member} لا يطابق مجموعه الاختباري</translation>
    </message>
    <message>
        <source>the manifest is that of something else</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>بيان المحتوى يخص شيئًا آخر</translation>
    </message>
    <message>
        <source>the manifest has no version</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>ليس في بيان المحتوى إصدار</translation>
    </message>
    <message>
        <source>{members} is missing</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{members} مفقود</translation>
    </message>
    <message>
        <source>{member} is too large</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{member} كبير جدًا</translation>
    </message>
    <message>
        <source>{member} is damaged: {reason}</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{member} تالف: {reason}</translation>
    </message>
    <message>
        <source>{member} has no place in an export</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>لا مكان لـ {member} في تصدير</translation>
    </message>
    <message>
        <source>{member} would unpack to {size} bytes</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>سيبلغ {member} بعد فك الضغط {size} بايت</translation>
    </message>
    <message>
        <source>{member} is too large for a crop</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{member} أكبر من أن يكون قُصاصة</translation>
    </message>
    <message>
        <source>a person&apos;s line is too long</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>سطر أحد الأشخاص طويل جدًا</translation>
    </message>
    <message>
        <source>a line is no person</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>أحد الأسطر ليس شخصًا</translation>
    </message>
    <message>
        <source>{source} is no whole sealed export</source>
        <extracomment>storage/exchange/own/sealing.py</extracomment>
        <translation>{source} ليس تصديرًا مختومًا كاملًا</translation>
    </message>
    <message>
        <source>{source} is sealed in version {version}</source>
        <extracomment>storage/exchange/own/sealing.py</extracomment>
        <translation>{source} مختوم بالإصدار {version}</translation>
    </message>
    <message>
        <source>the beginning of {source} is damaged</source>
        <extracomment>storage/exchange/own/sealing.py</extracomment>
        <translation>بداية {source} تالفة</translation>
    </message>
    <message>
        <source>the passphrase does not open {source}</source>
        <extracomment>storage/exchange/own/sealing.py</extracomment>
        <translation>عبارة المرور لا تفتح {source}</translation>
    </message>
    <message>
        <source>{source} is damaged or cut short</source>
        <extracomment>storage/exchange/own/sealing.py</extracomment>
        <translation>{source} تالف أو مبتور</translation>
    </message>
    <message>
        <source>there is no picture in the folder</source>
        <extracomment>storage/exchange/person_folders.py</extracomment>
        <translation>لا توجد صورة في المجلد</translation>
    </message>
    <message>
        <source>{folder} leads out of {root}</source>
        <extracomment>storage/exchange/person_folders.py</extracomment>
        <translation>{folder} يخرج من {root}</translation>
    </message>
    <message>
        <source>the picture is in no person&apos;s folder</source>
        <extracomment>storage/exchange/person_folders.py</extracomment>
        <translation>الصورة ليست في مجلد أي شخص</translation>
    </message>
    <message>
        <source>Name another place, or take it away.</source>
        <extracomment>storage/exchange/placing.py</extracomment>
        <translation>يُرجى تحديد مكان آخر، أو إزالته.</translation>
    </message>
    <message>
        <source>{path} is there already</source>
        <extracomment>storage/exchange/placing.py</extracomment>
        <translation>{path} موجود من قبل</translation>
    </message>
    <message>
        <source>there is nothing to draw over time: no frame of a film shows a face to compare</source>
        <extracomment>storage/exchange/sheets/chart.py</extracomment>
        <translation>لا شيء يُرسم عبر الزمن: لا إطار في أي فيديو يُظهر وجهًا للمقارنة</translation>
    </message>
    <message>
        <source>{name} is no kind of chart</source>
        <extracomment>storage/exchange/sheets/chart.py</extracomment>
        <translation>{name} ليس نوع رسم بياني</translation>
    </message>
    <message>
        <source>Name it {kinds}.</source>
        <extracomment>storage/exchange/sheets/chart.py</extracomment>
        <translation>يُرجى تسميته {kinds}.</translation>
    </message>
    <message>
        <source>the first row of {file} must name columns, once each: {known}</source>
        <extracomment>storage/exchange/sheets/people_list.py</extracomment>
        <translation>يجب أن يسمّي الصف الأول من {file} أعمدة، كلًا مرة: {known}</translation>
    </message>
    <message>
        <source>the row has more cells than there are headings</source>
        <extracomment>storage/exchange/sheets/people_list.py</extracomment>
        <translation>في الصف خلايا أكثر من العناوين</translation>
    </message>
    <message>
        <source>the row does not say who is meant</source>
        <extracomment>storage/exchange/sheets/people_list.py</extracomment>
        <translation>لا يذكر الصف من المقصود</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8.</source>
        <extracomment>storage/exchange/sheets/people_list.py</extracomment>
        <translation>يُرجى حفظه بصيغة CSV UTF-8.</translation>
    </message>
    <message>
        <source>{file} is no CSV: {reason}</source>
        <extracomment>storage/exchange/sheets/people_list.py</extracomment>
        <translation>{file} ليس CSV: {reason}</translation>
    </message>
    <message>
        <source>{file} is too large to be a list of people</source>
        <extracomment>storage/exchange/sheets/people_list.py</extracomment>
        <translation>{file} أكبر من أن يكون قائمة أشخاص</translation>
    </message>
    <message>
        <source>Choose one of the two endings.</source>
        <extracomment>storage/exchange/sheets/writing.py</extracomment>
        <translation>يُرجى اختيار أحد الامتدادين.</translation>
    </message>
    <message>
        <source>{name} ends neither in .csv nor in .xlsx</source>
        <extracomment>storage/exchange/sheets/writing.py</extracomment>
        <translation>{name} لا ينتهي بـ .csv ولا بـ .xlsx</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host:5432/database; the password may be in the file .pgpass.</source>
        <extracomment>storage/postgres/address.py</extracomment>
        <translation>يُرجى كتابته هكذا: postgresql://user@host:5432/database؛ ويمكن أن تكون كلمة المرور في الملف .pgpass.</translation>
    </message>
    <message>
        <source>the address of the gallery&apos;s database has an impossible port</source>
        <extracomment>storage/postgres/address.py</extracomment>
        <translation>في عنوان قاعدة بيانات المعرض منفذ غير ممكن</translation>
    </message>
    <message>
        <source>the address of the gallery&apos;s database cannot be read</source>
        <extracomment>storage/postgres/address.py</extracomment>
        <translation>تعذّرت قراءة عنوان قاعدة بيانات المعرض</translation>
    </message>
    <message>
        <source>all connections to {address} are in use</source>
        <extracomment>storage/postgres/database.py</extracomment>
        <translation>كل الاتصالات بـ {address} مستخدمة</translation>
    </message>
    <message>
        <source>Check that the server runs, that its name and port are right, and that the network lets it through.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>يُرجى التحقق من أن الخادم يعمل، ومن صحة اسمه ومنفذه، ومن أن الشبكة تسمح بالمرور إليه.</translation>
    </message>
    <message>
        <source>Give the database&apos;s user the right to write its tables, and to create them at the first start.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>يُرجى إعطاء مستخدم قاعدة البيانات حق الكتابة في جداولها، وحق إنشائها عند أول تشغيل.</translation>
    </message>
    <message>
        <source>Restore the database from a backup (pg_restore).</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>يُرجى استعادة قاعدة البيانات من نسخة احتياطية (pg_restore).</translation>
    </message>
    <message>
        <source>Look whether it is there before you do it again.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>يُرجى التأكد من عدم وجوده قبل الإعادة.</translation>
    </message>
    <message>
        <source>{address} refuses the user or password</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} يرفض المستخدم أو كلمة المرور</translation>
    </message>
    <message>
        <source>Check user and password; the password may be in the file .pgpass or in PGPASSWORD.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>يُرجى التحقق من المستخدم وكلمة المرور؛ ويمكن أن تكون كلمة المرور في الملف .pgpass أو في PGPASSWORD.</translation>
    </message>
    <message>
        <source>{address} has no such database</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>ليس في {address} قاعدة بيانات كهذه</translation>
    </message>
    <message>
        <source>Create it; how is in docs/postgresql.md.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>يُرجى إنشاؤها؛ الطريقة في docs/postgresql.md.</translation>
    </message>
    <message>
        <source>{address} is locked by another program</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} مقفل من برنامج آخر</translation>
    </message>
    <message>
        <source>{address} took too long and was stopped by the server</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} استغرق وقتًا طويلًا فأوقفه الخادم</translation>
    </message>
    <message>
        <source>{address} has no connection left</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>لم يبق لدى {address} اتصال حر</translation>
    </message>
    <message>
        <source>Close other programs that use the database, or raise max_connections.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>يُرجى إغلاق البرامج الأخرى التي تستخدم قاعدة البيانات، أو رفع max_connections.</translation>
    </message>
    <message>
        <source>{address} is starting or stopping</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} قيد البدء أو التوقف</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>يُرجى الانتظار لحظة ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>{address} cannot grow: the server&apos;s disk is full</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>لا يمكن أن يكبر {address}: قرص الخادم ممتلئ</translation>
    </message>
    <message>
        <source>Free some space on the server and try again.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>يُرجى تحرير بعض المساحة على الخادم ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>{address} cannot be written</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>تعذّرت الكتابة في {address}</translation>
    </message>
    <message>
        <source>{address} lacks a part: {reason}</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>في {address} جزء ناقص: {reason}</translation>
    </message>
    <message>
        <source>{address} is damaged: {reason}</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} تالف: {reason}</translation>
    </message>
    <message>
        <source>the connection to {address} broke while a change was being finished: it may be there or not</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>انقطع الاتصال بـ {address} أثناء إتمام تغيير: قد يكون تم وقد لا يكون</translation>
    </message>
    <message>
        <source>the numbers of an embedding are too large</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>أرقام أحد التضمينات كبيرة جدًا</translation>
    </message>
    <message>
        <source>the database server of {address} cannot be reached: {reason}</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>تعذّر الوصول إلى خادم قاعدة البيانات {address}: {reason}</translation>
    </message>
    <message>
        <source>Use the database server&apos;s own tools: pg_dump and pg_restore, or its archive of changes.</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>يُرجى استخدام أدوات خادم قاعدة البيانات نفسه: pg_dump وpg_restore، أو أرشيف تغييراته.</translation>
    </message>
    <message>
        <source>Encrypt the disk that the database server writes to, and the way to it: sslmode=verify-full.</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>يُرجى تشفير القرص الذي يكتب عليه خادم قاعدة البيانات، والطريق إليه: sslmode=verify-full.</translation>
    </message>
    <message>
        <source>{address} is not backed up by this program</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>هذا البرنامج لا ينسخ {address} احتياطيًا</translation>
    </message>
    <message>
        <source>the backups of {address} are not known to this program</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>هذا البرنامج لا يعرف النسخ الاحتياطية لـ {address}</translation>
    </message>
    <message>
        <source>{address} is not restored by this program</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>هذا البرنامج لا يستعيد {address}</translation>
    </message>
    <message>
        <source>{address} is not repaired by this program</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>هذا البرنامج لا يصلح {address}</translation>
    </message>
    <message>
        <source>{address} is not encrypted by this program</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>هذا البرنامج لا يشفّر {address}</translation>
    </message>
    <message>
        <source>the backups of {address} cannot be erased from</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>لا يمكن المحو من النسخ الاحتياطية لـ {address}</translation>
    </message>
    <message>
        <source>database: the index {index} is not valid: REINDEX INDEX {index}</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>قاعدة البيانات: الفهرس {index} غير صالح: REINDEX INDEX {index}</translation>
    </message>
    <message>
        <source>Install pgvector on the server, then in the database: CREATE EXTENSION vector</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>يُرجى تثبيت pgvector على الخادم، ثم في قاعدة البيانات: CREATE EXTENSION vector</translation>
    </message>
    <message>
        <source>{path} has schema {version}, this program knows up to {known}</source>
        <extracomment>storage/postgres/migrations.py, storage/sqlite/migrations.py</extracomment>
        <translation>مخطط {path} هو {version}، وهذا البرنامج يعرف حتى {known}</translation>
    </message>
    <message>
        <source>Make a database, or a schema, for the gallery alone; nothing was changed.</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>يُرجى إنشاء قاعدة بيانات أو مخطط للمعرض وحده؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Create it with: ENCODING &apos;UTF8&apos;.</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>يُرجى إنشاؤها مع: ENCODING &apos;UTF8&apos;.</translation>
    </message>
    <message>
        <source>the extension vector of {address} is too old: {version}</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>الامتداد vector في {address} قديم جدًا: {version}</translation>
    </message>
    <message>
        <source>Install pgvector 0.7 or later: ALTER EXTENSION vector UPDATE</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>يُرجى تثبيت pgvector 0.7 أو أحدث: ALTER EXTENSION vector UPDATE</translation>
    </message>
    <message>
        <source>{address} lacks the extension vector</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>ينقص {address} الامتداد vector</translation>
    </message>
    <message>
        <source>{address} is the database of another program: it has {foreign}</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>{address} قاعدة بيانات لبرنامج آخر: فيها {foreign}</translation>
    </message>
    <message>
        <source>{address} holds texts as {encoding}</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>النصوص في {address} محفوظة بترميز {encoding}</translation>
    </message>
    <message>
        <source>the program log cannot be emptied: {why}</source>
        <extracomment>storage/program_log/reading.py</extracomment>
        <translation>تعذّر تفريغ سجل البرنامج: {why}</translation>
    </message>
    <message>
        <source>the program log cannot be read: {why}</source>
        <extracomment>storage/program_log/reading.py</extracomment>
        <translation>تعذّرت قراءة سجل البرنامج: {why}</translation>
    </message>
    <message>
        <source>Close other programs that use it, or delete the file: nothing is lost but time.</source>
        <extracomment>storage/readings/cache.py</extracomment>
        <translation>يُرجى إغلاق البرامج الأخرى التي تستخدمه، أو حذف الملف: لا يضيع سوى بعض الوقت.</translation>
    </message>
    <message>
        <source>{path} cannot be emptied: {reason}</source>
        <extracomment>storage/readings/cache.py</extracomment>
        <translation>تعذّر تفريغ {path}: {reason}</translation>
    </message>
    <message>
        <source>there is no photo to split off</source>
        <extracomment>storage/records/alterations.py</extracomment>
        <translation>لا توجد صورة لفصلها</translation>
    </message>
    <message>
        <source>Name at least one photo.</source>
        <extracomment>storage/records/alterations.py</extracomment>
        <translation>يُرجى تحديد صورة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>{part} is not a part of {name}</source>
        <extracomment>storage/records/alterations.py</extracomment>
        <translation>{part} ليس جزءًا من {name}</translation>
    </message>
    <message>
        <source>the gallery has no photo number {number}</source>
        <extracomment>storage/records/embeddings.py, storage/records/samples.py</extracomment>
        <translation>ليس في المعرض صورة رقم {number}</translation>
    </message>
    <message>
        <source>nobody in the gallery has the id {person}</source>
        <extracomment>storage/records/events.py, storage/records/people.py</extracomment>
        <translation>لا أحد في المعرض بالمعرّف {person}</translation>
    </message>
    <message>
        <source>visit {key} cannot be read: {reason}</source>
        <extracomment>storage/records/events.py</extracomment>
        <translation>تعذّرت قراءة الزيارة {key}: {reason}</translation>
    </message>
    <message>
        <source>Bring the person back first.</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>يُرجى إرجاع الشخص أولًا.</translation>
    </message>
    <message>
        <source>Name two different people.</source>
        <extracomment>storage/records/joining.py, storage/records/look_alikes.py</extracomment>
        <translation>يُرجى تحديد شخصين مختلفين.</translation>
    </message>
    <message>
        <source>{other}, who has the photos of {name}, is removed</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>{other}، الذي لديه صور {name}، مُزال</translation>
    </message>
    <message>
        <source>Undo what was done with them since.</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>يُرجى التراجع عما جرى بهما منذئذ.</translation>
    </message>
    <message>
        <source>{name} was merged into somebody else</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>دُمج {name} في شخص آخر</translation>
    </message>
    <message>
        <source>{name} cannot be both sides of this</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>لا يمكن أن يكون {name} طرفي هذا معًا</translation>
    </message>
    <message>
        <source>not all photos of {name} are with {other} any more</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>لم تعد كل صور {name} لدى {other}</translation>
    </message>
    <message>
        <source>{name} is removed</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>{name} مُزال</translation>
    </message>
    <message>
        <source>what went over with {person} cannot be read: {reason}</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>تعذّرت قراءة ما انتقل مع {person}: {reason}</translation>
    </message>
    <message>
        <source>Look at the log again.</source>
        <extracomment>storage/records/log/claims.py, storage/records/log/marks.py, storage/records/log/reviews.py</extracomment>
        <translation>يُرجى النظر في السجل من جديد.</translation>
    </message>
    <message>
        <source>part {key} of the journal cannot be read: {reason}</source>
        <extracomment>storage/records/log/journal.py</extracomment>
        <translation>تعذّرت قراءة الجزء {key} من اليومية: {reason}</translation>
    </message>
    <message>
        <source>there is no check-in {number} of this person</source>
        <extracomment>storage/records/log/marks.py</extracomment>
        <translation>لا يوجد تسجيل حضور رقم {number} لهذا الشخص</translation>
    </message>
    <message>
        <source>check-in {key} cannot be read: {reason}</source>
        <extracomment>storage/records/log/marks.py</extracomment>
        <translation>تعذّرت قراءة تسجيل الحضور {key}: {reason}</translation>
    </message>
    <message>
        <source>this visit does not wait for a review any more</source>
        <extracomment>storage/records/log/reviews.py</extracomment>
        <translation>لم تعد هذه الزيارة تنتظر المراجعة</translation>
    </message>
    <message>
        <source>a pair of look-alikes is two people who are there</source>
        <extracomment>storage/records/look_alikes.py</extracomment>
        <translation>زوج الأشباه شخصان موجودان</translation>
    </message>
    <message>
        <source>Read the list again.</source>
        <extracomment>storage/records/look_alikes.py</extracomment>
        <translation>يُرجى قراءة القائمة من جديد.</translation>
    </message>
    <message>
        <source>the person has no remembered look-alike number {number}</source>
        <extracomment>storage/records/look_alikes.py</extracomment>
        <translation>ليس للشخص شبيه محفوظ رقم {number}</translation>
    </message>
    <message>
        <source>a counter-example needs an embedding and the engine that made it</source>
        <extracomment>storage/records/rejections.py</extracomment>
        <translation>المثال المضاد يحتاج إلى تضمين وإلى المحرك الذي أنتجه</translation>
    </message>
    <message>
        <source>the person has no counter-example number {key}</source>
        <extracomment>storage/records/rejections.py</extracomment>
        <translation>ليس للشخص مثال مضاد رقم {key}</translation>
    </message>
    <message>
        <source>a request of this name was carried out already</source>
        <extracomment>storage/records/requests.py</extracomment>
        <translation>نُفّذ من قبل طلب بهذا الاسم</translation>
    </message>
    <message>
        <source>exactly this picture is registered already, with {name}</source>
        <extracomment>storage/records/samples.py</extracomment>
        <translation>هذه الصورة بعينها مسجّلة من قبل لدى {name}</translation>
    </message>
    <message>
        <source>an embedding needs the name of the engine that made it</source>
        <extracomment>storage/records/samples.py</extracomment>
        <translation>التضمين يحتاج إلى اسم المحرك الذي أنتجه</translation>
    </message>
    <message>
        <source>the person has no photo number {number}</source>
        <extracomment>storage/records/samples.py</extracomment>
        <translation>ليس للشخص صورة رقم {number}</translation>
    </message>
    <message>
        <source>photo number {number} is not the one that was stored: its md5 differs</source>
        <extracomment>storage/records/samples.py, storage/records/upkeep.py</extracomment>
        <translation>الصورة رقم {number} ليست التي خُزنت: md5 مختلف</translation>
    </message>
    <message>
        <source>the metadata of a person is no JSON object</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>البيانات الوصفية للشخص ليست كائن JSON</translation>
    </message>
    <message>
        <source>a consent needs a text, a witness and times in their order</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>الموافقة تحتاج إلى نص وشاهد وأوقات مرتبة</translation>
    </message>
    <message>
        <source>Name the text&apos;s version and who noted it.</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>يُرجى تحديد إصدار النص ومن دوّنه.</translation>
    </message>
    <message>
        <source>the landmarks of a sample are cut off</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>نقاط الوجه لإحدى الصور مبتورة</translation>
    </message>
    <message>
        <source>Use what JSON can hold.</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>يُرجى استخدام ما يتسع له JSON.</translation>
    </message>
    <message>
        <source>landmarks are (n, 2) numbers, not {shape}</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>نقاط الوجه هي أرقام (n, 2)، لا {shape}</translation>
    </message>
    <message>
        <source>an embedding is a row of numbers, not {shape}</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>التضمين صف من الأرقام، لا {shape}</translation>
    </message>
    <message>
        <source>the embeddings of one engine have different lengths</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>تضمينات المحرك الواحد مختلفة الأطوال</translation>
    </message>
    <message>
        <source>the external id holds half a character</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>في المعرّف الخارجي نصف حرف</translation>
    </message>
    <message>
        <source>{what} must be finite numbers</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>يجب أن يكون {what} أرقامًا محدودة</translation>
    </message>
    <message>
        <source>the metadata cannot be kept: {reason}</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>تعذّر حفظ البيانات الوصفية: {reason}</translation>
    </message>
    <message>
        <source>the metadata of a person is no JSON: {reason}</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>البيانات الوصفية للشخص ليست JSON: {reason}</translation>
    </message>
    <message>
        <source>the quality is no set of numbers: {quality}</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>الجودة ليست مجموعة أرقام: {quality}</translation>
    </message>
    <message>
        <source>the quality of a sample cannot be read: {reason}</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>تعذّرت قراءة جودة إحدى الصور: {reason}</translation>
    </message>
    <message>
        <source>the pose of a sample cannot be read: {reason}</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>تعذّرت قراءة وضعية إحدى الصور: {reason}</translation>
    </message>
    <message>
        <source>row {row} of {table} refers to nothing in {parent}</source>
        <extracomment>storage/sqlite/backups.py</extracomment>
        <translation>الصف {row} من {table} لا يشير إلى شيء في {parent}</translation>
    </message>
    <message>
        <source>{path} is no gallery</source>
        <extracomment>storage/sqlite/backups.py</extracomment>
        <translation>{path} ليس معرضًا</translation>
    </message>
    <message>
        <source>{path} was written by a newer version</source>
        <extracomment>storage/sqlite/backups.py</extracomment>
        <translation>كُتب {path} بإصدار أحدث</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}</source>
        <extracomment>storage/sqlite/backups.py</extracomment>
        <translation>{path} تالف: {reason}</translation>
    </message>
    <message>
        <source>{path} is damaged</source>
        <extracomment>storage/sqlite/database.py, storage/sqlite/failures.py, storage/sqlite/keeping.py</extracomment>
        <translation>{path} تالف</translation>
    </message>
    <message>
        <source>{path} is being written by another part of the program</source>
        <extracomment>storage/sqlite/database.py</extracomment>
        <translation>يكتب في {path} الآن جزء آخر من البرنامج</translation>
    </message>
    <message>
        <source>{path} is locked by another program</source>
        <extracomment>storage/sqlite/database.py, storage/sqlite/failures.py</extracomment>
        <translation>{path} مقفل من برنامج آخر</translation>
    </message>
    <message>
        <source>{path} is being read all the time</source>
        <extracomment>storage/sqlite/database.py</extracomment>
        <translation>{path} يُقرأ طوال الوقت</translation>
    </message>
    <message>
        <source>{path} was written by another program</source>
        <extracomment>storage/sqlite/database.py</extracomment>
        <translation>كُتب {path} ببرنامج آخر</translation>
    </message>
    <message>
        <source>Check that you may read the file and its folder.</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>يُرجى التحقق من إذن قراءة الملف ومجلده.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>لا يمكن استخدام {path}: {reason}</translation>
    </message>
    <message>
        <source>{path} was moved or deleted while it was open</source>
        <extracomment>storage/sqlite/failures.py, storage/sqlite/place.py</extracomment>
        <translation>نُقل {path} أو حُذف وهو مفتوح</translation>
    </message>
    <message>
        <source>{path} lacks a part: {reason}</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>في {path} جزء ناقص: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be opened</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>تعذّر فتح {path}</translation>
    </message>
    <message>
        <source>{path} is locked by another part of the program</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>{path} مقفل من جزء آخر من البرنامج</translation>
    </message>
    <message>
        <source>{path} cannot grow: the disk is full</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>لا يمكن أن يكبر {path}: القرص ممتلئ</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <extracomment>storage/sqlite/failures.py, ui/backend/course.py</extracomment>
        <translation>تعذّرت كتابة {path}</translation>
    </message>
    <message>
        <source>{path} is no gallery: it is not a database</source>
        <extracomment>storage/sqlite/failures.py, storage/sqlite/place.py</extracomment>
        <translation>{path} ليس معرضًا: ليس قاعدة بيانات</translation>
    </message>
    <message>
        <source>{path} cannot be read or written ({reason})</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>تعذّرت قراءة {path} أو كتابته ({reason})</translation>
    </message>
    <message>
        <source>{path} cannot be created: the disk is full</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>تعذّر إنشاء {path}: القرص ممتلئ</translation>
    </message>
    <message>
        <source>{path} cannot be created or written</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>تعذّر إنشاء {path} أو كتابته</translation>
    </message>
    <message>
        <source>nothing can be read of {path} any more; it is left as it is</source>
        <extracomment>storage/sqlite/keeping.py</extracomment>
        <translation>لم يعد يمكن قراءة شيء من {path}؛ تُرك كما هو</translation>
    </message>
    <message>
        <source>Put a backup in its place.</source>
        <extracomment>storage/sqlite/keeping.py</extracomment>
        <translation>يُرجى وضع نسخة احتياطية مكانه.</translation>
    </message>
    <message>
        <source>the person is erased, but free space of the file still holds traces: {reason}</source>
        <extracomment>storage/sqlite/keeping.py</extracomment>
        <translation>مُحي الشخص، لكن في مساحة الملف الحرة آثارًا باقية: {reason}</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <extracomment>storage/sqlite/keeping.py</extracomment>
        <translation>يُرجى اختيار اسم آخر للنسخة.</translation>
    </message>
    <message>
        <source>{path} exists already</source>
        <extracomment>storage/sqlite/keeping.py, storage/sqlite/mending/salvaging.py</extracomment>
        <translation>{path} موجود من قبل</translation>
    </message>
    <message>
        <source>Name a backup of the gallery.</source>
        <extracomment>storage/sqlite/mending/comparing.py, storage/sqlite/mending/restoring.py</extracomment>
        <translation>يُرجى تحديد نسخة احتياطية للمعرض.</translation>
    </message>
    <message>
        <source>{path} is no file</source>
        <extracomment>storage/sqlite/mending/comparing.py</extracomment>
        <translation>{path} ليس ملفًا</translation>
    </message>
    <message>
        <source>Name one of its backups.</source>
        <extracomment>storage/sqlite/mending/restoring.py</extracomment>
        <translation>يُرجى تحديد إحدى نسخه الاحتياطية.</translation>
    </message>
    <message>
        <source>{source} is the gallery itself</source>
        <extracomment>storage/sqlite/mending/restoring.py</extracomment>
        <translation>{source} هو المعرض نفسه</translation>
    </message>
    <message>
        <source>{table}: {rows} of the numbers {first} to {last} cannot be read ({reason})</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>{table}: تعذّرت قراءة {rows} من الأرقام {first} إلى {last} ({reason})</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>{table}: {rows} after number {last} cannot be read ({reason})</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>{table}: تعذّرت قراءة {rows} بعد الرقم {last} ({reason})</translation>
    </message>
    <message>
        <source>some</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>البعض</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>embeddings: {number} cannot be read; the engine makes them anew of the photos</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>التضمينات: تعذّرت قراءة {number}؛ يعيد المحرك حسابها من الصور</translation>
    </message>
    <message>
        <source>{table}: the whole table</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>{table}: الجدول كله</translation>
    </message>
    <message>
        <source>that {people} look alike: one of the two was lost</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>أن {people} متشابهان: فُقد أحد الاثنين</translation>
    </message>
    <message>
        <source>person {person}: the name and all that was noted; the photos are kept</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>الشخص {person}: الاسم وكل ما دُوّن؛ الصور محفوظة</translation>
    </message>
    <message>
        <source>photo number {number} of person {person}: its bytes have changed</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>الصورة رقم {number} للشخص {person}: تغيّرت بايتاتها</translation>
    </message>
    <message>
        <source>the gallery&apos;s counters</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>عدّادات المعرض</translation>
    </message>
    <message>
        <source>{table}: row {row} breaks a rule: {reason}</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>{table}: الصف {row} يخالف قاعدة: {reason}</translation>
    </message>
    <message>
        <source>database: row {row} of {table} refers to nothing in {parent}</source>
        <extracomment>storage/sqlite/mending/soundness.py</extracomment>
        <translation>قاعدة البيانات: الصف {row} من {table} لا يشير إلى شيء في {parent}</translation>
    </message>
    <message>
        <source>erased data may still lie in free space of the file: it has to be rewritten</source>
        <extracomment>storage/sqlite/mending/soundness.py</extracomment>
        <translation>قد تبقى بيانات ممحوة في مساحة الملف الحرة: لا بد من إعادة كتابته</translation>
    </message>
    <message>
        <source>{count} rows of the gallery refer to nothing (schema {version})</source>
        <extracomment>storage/sqlite/migrations.py</extracomment>
        <translation>{count} من صفوف المعرض لا تشير إلى شيء (المخطط {version})</translation>
    </message>
    <message>
        <source>Put the file back or restore a backup.</source>
        <extracomment>storage/sqlite/place.py</extracomment>
        <translation>يُرجى إعادة الملف إلى مكانه أو استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{path} is no gallery: it is a folder</source>
        <extracomment>storage/sqlite/place.py</extracomment>
        <translation>{path} ليس معرضًا: إنه مجلد</translation>
    </message>
    <message>
        <source>{path} is no gallery: it is no ordinary file</source>
        <extracomment>storage/sqlite/place.py</extracomment>
        <translation>{path} ليس معرضًا: ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>Use a longer one.</source>
        <extracomment>storage/sqlite/protecting.py</extracomment>
        <translation>يُرجى استخدام ما هو أطول.</translation>
    </message>
    <message>
        <source>the passphrase is shorter than {shortest} characters</source>
        <extracomment>storage/sqlite/protecting.py</extracomment>
        <translation>عبارة المرور أقصر من {shortest} حرفًا</translation>
    </message>
    <message>
        <source>a registration without a photo cannot wait</source>
        <extracomment>storage/sqlite/requests/outbox.py</extracomment>
        <translation>التسجيل بلا صورة لا يمكن أن ينتظر</translation>
    </message>
    <message>
        <source>this registration does not wait any more</source>
        <extracomment>storage/sqlite/requests/outbox.py</extracomment>
        <translation>لم يعد هذا التسجيل ينتظر</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <extracomment>storage/sqlite/requests/outbox.py</extracomment>
        <translation>يُرجى النظر في القائمة من جديد.</translation>
    </message>
    <message>
        <source>why {request} was refused cannot be read: {reason}</source>
        <extracomment>storage/sqlite/requests/outbox.py</extracomment>
        <translation>تعذّرت قراءة سبب رفض {request}: {reason}</translation>
    </message>
    <message>
        <source>the converted gallery is damaged: {reason}</source>
        <extracomment>storage/sqlite/transcribing.py</extracomment>
        <translation>المعرض المحوَّل تالف: {reason}</translation>
    </message>
    <message>
        <source>{rows} of {whole} rows of {table} came over</source>
        <extracomment>storage/sqlite/transcribing.py</extracomment>
        <translation>انتقل {rows} من {whole} صفًا من {table}</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>ui/app.py, ui/people/head.py, ui/people/page.py</extracomment>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>ui/app.py, ui/log/head.py, ui/settings/page.py</extracomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>ui/app.py, ui/comparing/page.py</extracomment>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/app.py, ui/settings/page.py</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Name another place, and a file that ends in .png.</source>
        <extracomment>ui/backend/course.py</extracomment>
        <translation>يُرجى تحديد مكان آخر، وملف ينتهي بـ .png.</translation>
    </message>
    <message>
        <source>Own photos and strangers that would be given a name, by threshold</source>
        <extracomment>ui/calibrating/curves_plot.py</extracomment>
        <translation>صورك والغرباء الذين سيُعطون اسمًا، بحسب العتبة</translation>
    </message>
    <message>
        <source>in force {threshold:.2f}</source>
        <extracomment>ui/calibrating/curves_plot.py</extracomment>
        <translation>الساري {threshold:.2f}</translation>
    </message>
    <message>
        <source>proposed {threshold:.2f}</source>
        <extracomment>ui/calibrating/curves_plot.py</extracomment>
        <translation>المقترح {threshold:.2f}</translation>
    </message>
    <message>
        <source>threshold</source>
        <extracomment>ui/calibrating/curves_plot.py</extracomment>
        <translation>العتبة</translation>
    </message>
    <message>
        <source>given a name, in 100</source>
        <extracomment>ui/calibrating/curves_plot.py</extracomment>
        <translation>يُعطى اسمًا، من ١٠٠</translation>
    </message>
    <message>
        <source>1 in 1,000</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>١ من ١٬٠٠٠</translation>
    </message>
    <message>
        <source>1 in 100</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>١ من ١٠٠</translation>
    </message>
    <message>
        <source>1 in 20</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>١ من ٢٠</translation>
    </message>
    <message>
        <source>Strangers who may get a name</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>غرباء قد يُعطون اسمًا</translation>
    </message>
    <message>
        <source>How many of all strangers may be given a name by one look</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>كم من كل الغرباء قد يُعطى اسمًا بنظرة واحدة</translation>
    </message>
    <message>
        <source>&amp;Use this threshold</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>استخدام هذه العتبة</translation>
    </message>
    <message>
        <source>Use the proposed threshold</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>استخدام العتبة المقترحة</translation>
    </message>
    <message>
        <source>Progress of the measuring</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>تقدم القياس</translation>
    </message>
    <message>
        <source>&amp;Strangers who may get a name</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>غرباء قد يُعطون اسمًا</translation>
    </message>
    <message>
        <source>It is in force</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>إنها سارية</translation>
    </message>
    <message>
        <source>Put it in force; Settings can change it back</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>جعلها سارية؛ ويمكن إرجاعها في الإعدادات</translation>
    </message>
    <message>
        <source>your own photos, rightly named</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>صورك، مسمّاة بصواب</translation>
    </message>
    <message>
        <source>strangers, wrongly named</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>غرباء، مسمّون خطأ</translation>
    </message>
    <message>
        <source>Threshold {threshold:.2f} is in force</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>العتبة {threshold:.2f} سارية</translation>
    </message>
    <message>
        <source>Measuring how alike your people are…</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>جارٍ قياس مدى تشابه أشخاصك…</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <extracomment>ui/calibrating/view.py, ui/panels/recognise/threshold.py</extracomment>
        <translation>لم يُسجَّل أحد بعد.</translation>
    </message>
    <message>
        <source>the system does not let FaceCog Desktop use the camera</source>
        <extracomment>ui/camera/permission.py</extracomment>
        <translation>النظام لا يسمح لبرنامج FaceCog Desktop باستخدام الكاميرا</translation>
    </message>
    <message>
        <source>Allow it in System Settings, Privacy &amp; Security, Camera, and try again.</source>
        <extracomment>ui/camera/permission.py</extracomment>
        <translation>يُرجى السماح بها في إعدادات النظام، «الخصوصية والأمن»، «الكاميرا»، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>waiting for your answer to the system&apos;s question about the camera</source>
        <extracomment>ui/camera/permission.py</extracomment>
        <translation>بانتظار إجابتك عن سؤال النظام بشأن الكاميرا</translation>
    </message>
    <message>
        <source>It is asked once and can be changed in System Settings at any time.</source>
        <extracomment>ui/camera/permission.py</extracomment>
        <translation>يُسأل عنه مرة واحدة، ويمكن تغييره في إعدادات النظام في أي وقت.</translation>
    </message>
    <message>
        <source>also {others}</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>وأيضًا {others}</translation>
    </message>
    <message>
        <source>⚠ {title}: {warning}</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>⚠ {title}: {warning}</translation>
    </message>
    <message>
        <source>{title}: {what}</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>{title}: {what}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <extracomment>ui/comparing/answer_view.py, ui/words/language.py</extracomment>
        <translation>{first}؛ {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <extracomment>ui/comparing/answer_view.py, ui/words/language.py</extracomment>
        <translation>{first}، {second}</translation>
    </message>
    <message numerus="yes">
        <source>also {others} and {n} more</source>
        <extracomment>ui/comparing/answer_view.py; of one: also {others} and {n} more</extracomment>
        <translation>
            <numerusform>وأيضًا {others} ولا غيرهم</numerusform>
            <numerusform>وأيضًا {others} وواحد آخر</numerusform>
            <numerusform>وأيضًا {others} واثنان آخران</numerusform>
            <numerusform>وأيضًا {others} و{n} آخرون</numerusform>
            <numerusform>وأيضًا {others} و{n} آخرون</numerusform>
            <numerusform>وأيضًا {others} و{n} آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>How far apart the numbers of the two faces are; 0 is the same picture. The confidence is what older programs tell: the mean over a video&apos;s frames, 50 % at the tolerance.</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>مدى تباعد أرقام الوجهين؛ ٠ هو الصورة نفسها. والثقة ما تذكره البرامج الأقدم: المتوسط على إطارات الفيديو، و٥٠٪ عند السماحية.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>تحذيرات</translation>
    </message>
    <message>
        <source>Who else is there</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>من يوجد أيضًا</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>نسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>Copy the answer as JSON</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>نسخ الجواب بصيغة JSON</translation>
    </message>
    <message>
        <source>&amp;Save plot…</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>حفظ الرسم البياني…</translation>
    </message>
    <message>
        <source>Save the plot as a picture</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>حفظ الرسم البياني كصورة</translation>
    </message>
    <message>
        <source>{figures}; known from an earlier comparison</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>{figures}؛ معروف من مقارنة سابقة</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>حُفظ {name}</translation>
    </message>
    <message>
        <source>The answer is in the clipboard as JSON</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>الجواب في الحافظة بصيغة JSON</translation>
    </message>
    <message>
        <source>Left face</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>الوجه الأيسر</translation>
    </message>
    <message>
        <source>Right face</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>الوجه الأيمن</translation>
    </message>
    <message>
        <source>The face that was compared</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>الوجه الذي قورن</translation>
    </message>
    <message numerus="yes">
        <source>{n} frames with the face, {near} of them within {limit:.2f}; distances from {least:.2f} to {most:.2f}</source>
        <extracomment>ui/comparing/course_plot.py; of one: {n} frame with the face, {near} of them within {limit:.2f}; distances from {least:.2f} to {most:.2f}</extracomment>
        <translation>
            <numerusform>لا إطارات فيها الوجه، و{near} منها ضمن {limit:.2f}؛ المسافات من {least:.2f} إلى {most:.2f}</numerusform>
            <numerusform>إطار واحد فيه الوجه، و{near} منها ضمن {limit:.2f}؛ المسافات من {least:.2f} إلى {most:.2f}</numerusform>
            <numerusform>إطاران فيهما الوجه، و{near} منهما ضمن {limit:.2f}؛ المسافات من {least:.2f} إلى {most:.2f}</numerusform>
            <numerusform>{n} إطارات فيها الوجه، و{near} منها ضمن {limit:.2f}؛ المسافات من {least:.2f} إلى {most:.2f}</numerusform>
            <numerusform>{n} إطارًا فيها الوجه، و{near} منها ضمن {limit:.2f}؛ المسافات من {least:.2f} إلى {most:.2f}</numerusform>
            <numerusform>{n} إطار فيها الوجه، و{near} منها ضمن {limit:.2f}؛ المسافات من {least:.2f} إلى {most:.2f}</numerusform>
        </translation>
    </message>
    <message>
        <source>Distance over time</source>
        <extracomment>ui/comparing/course_plot.py</extracomment>
        <translation>المسافة عبر الزمن</translation>
    </message>
    <message>
        <source>The distance of every frame; higher up is more alike. Point at it, or use the arrow keys.</source>
        <extracomment>ui/comparing/course_plot.py</extracomment>
        <translation>مسافة كل إطار؛ الأعلى أكثر شبهًا. يمكن التأشير عليه، أو استخدام مفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>ui/comparing/course_plot.py</extracomment>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>distance</source>
        <extracomment>ui/comparing/course_plot.py</extracomment>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>ui/comparing/course_plot.py, ui/words/telling.py</extracomment>
        <translation>يسار</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>ui/comparing/course_plot.py, ui/words/telling.py</extracomment>
        <translation>يمين</translation>
    </message>
    <message>
        <source>one person up to {limit:.2f}</source>
        <extracomment>ui/comparing/course_plot.py</extracomment>
        <translation>شخص واحد حتى {limit:.2f}</translation>
    </message>
    <message>
        <source>A video is not read: choose a picture of the document.</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>لا يُقرأ الفيديو: يُرجى اختيار صورة للوثيقة.</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>ui/comparing/document_view.py, ui/comparing/side_view.py</extracomment>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>ui/comparing/document_view.py, ui/comparing/side_view.py</extracomment>
        <translation>يمين</translation>
    </message>
    <message>
        <source>{side}: document</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}: الوثيقة</translation>
    </message>
    <message>
        <source>{side}: what is known of the document</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}: ما يُعرف عن الوثيقة</translation>
    </message>
    <message>
        <source>{side}: fields</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}: الحقول</translation>
    </message>
    <message>
        <source>Show the text</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>إظهار النص</translation>
    </message>
    <message>
        <source>{side}: show the text</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}: إظهار النص</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>{side}: copy the text</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}: نسخ النص</translation>
    </message>
    <message>
        <source>{side}: text</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}: النص</translation>
    </message>
    <message>
        <source>{side}: {kind}</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}: {kind}</translation>
    </message>
    <message>
        <source>{side}: identity document</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}: وثيقة الهوية</translation>
    </message>
    <message>
        <source>The text of the document is in the clipboard</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>نص الوثيقة في الحافظة</translation>
    </message>
    <message>
        <source>Use a sharp picture of the document alone. Its text may still be of use.</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>يُرجى استخدام صورة حادة للوثيقة وحدها. وقد يبقى نصها مفيدًا.</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>إخفاء النص</translation>
    </message>
    <message>
        <source>{field}: check digit</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{field}: رقم التحقق</translation>
    </message>
    <message>
        <source>⚠ wrong digit</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>⚠ رقم خطأ</translation>
    </message>
    <message>
        <source>The check digit does not agree: something of this field was read wrongly, or is not genuine</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>رقم التحقق غير متوافق: قُرئ شيء من هذا الحقل خطأ، أو هو غير أصلي</translation>
    </message>
    <message>
        <source>✓ mended</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>✓ صُحّح</translation>
    </message>
    <message>
        <source>✓ digit agrees</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>✓ الرقم متوافق</translation>
    </message>
    <message>
        <source>A letter was read as one that looks like it; the check digit says which it is</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>قُرئ حرف على أنه حرف يشبهه؛ ورقم التحقق يبيّن أيهما هو</translation>
    </message>
    <message>
        <source>The text is being read…</source>
        <extracomment>ui/comparing/documents_view.py</extracomment>
        <translation>جارٍ قراءة النص…</translation>
    </message>
    <message>
        <source>right · {time:.1f} s · distance {distance}</source>
        <extracomment>ui/comparing/film_view.py</extracomment>
        <translation>يمين · {time:.1f} ث · المسافة {distance}</translation>
    </message>
    <message>
        <source>{time:.1f} s · distance {distance}</source>
        <extracomment>ui/comparing/film_view.py</extracomment>
        <translation>{time:.1f} ث · المسافة {distance}</translation>
    </message>
    <message>
        <source>left · {time:.1f} s · distance {distance}</source>
        <extracomment>ui/comparing/film_view.py</extracomment>
        <translation>يسار · {time:.1f} ث · المسافة {distance}</translation>
    </message>
    <message>
        <source>Frame pointed at</source>
        <extracomment>ui/comparing/film_view.py</extracomment>
        <translation>الإطار المؤشَّر عليه</translation>
    </message>
    <message>
        <source>Distance of the best frames</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>مسافة أفضل الإطارات</translation>
    </message>
    <message>
        <source>Mean confidence (older programs)</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>متوسط الثقة (البرامج الأقدم)</translation>
    </message>
    <message>
        <source>What decides</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>ما الذي يحسم</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>السماحية</translation>
    </message>
    <message>
        <source>The distance at which the confidence is 50 %</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>المسافة التي تكون الثقة عندها ٥٠٪</translation>
    </message>
    <message>
        <source>Confidence needed</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>الثقة المطلوبة</translation>
    </message>
    <message>
        <source>The mean confidence that a match needs</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>متوسط الثقة الذي يحتاج إليه التطابق</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>إطارات في الثانية</translation>
    </message>
    <message>
        <source>How many frames of each second of a video</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>كم إطارًا من كل ثانية من الفيديو</translation>
    </message>
    <message>
        <source>&amp;Decide by</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>الحسم بـ</translation>
    </message>
    <message>
        <source>&amp;Tolerance</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>السماحية</translation>
    </message>
    <message>
        <source>Confidence &amp;needed</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>الثقة المطلوبة</translation>
    </message>
    <message>
        <source>&amp;Frames a second</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>إطارات في الثانية</translation>
    </message>
    <message>
        <source>L&amp;eft side: read the identity document</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>يسار: قراءة وثيقة الهوية</translation>
    </message>
    <message>
        <source>Left: read the identity document</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>يسار: قراءة وثيقة الهوية</translation>
    </message>
    <message>
        <source>&amp;Right side: read the identity document</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>يمين: قراءة وثيقة الهوية</translation>
    </message>
    <message>
        <source>Right: read the identity document</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>يمين: قراءة وثيقة الهوية</translation>
    </message>
    <message>
        <source>Kind, fields, check digits and text, once the comparison is done; it stays as it is</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>النوع والحقول وأرقام التحقق والنص، بعد انتهاء المقارنة؛ وهي تبقى كما هي</translation>
    </message>
    <message>
        <source>What the documents say stands below the answer.</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>ما تقوله الوثائق يظهر أسفل الجواب.</translation>
    </message>
    <message>
        <source>Two pictures or videos: is this the same person?</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>صورتان أو فيديوهان: هل هذا الشخص نفسه؟</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>إلغاء المقارنة</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>تقدم المقارنة</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>What decides, how many frames of a video are looked at, and identity documents</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>ما الذي يحسم، وكم إطارًا من الفيديو يُنظر فيه، ووثائق الهوية</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>Click the face that is meant.</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>يُرجى النقر على الوجه المقصود.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Reading the left side…</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>جارٍ قراءة الجانب الأيسر…</translation>
    </message>
    <message>
        <source>Reading the right side…</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>جارٍ قراءة الجانب الأيمن…</translation>
    </message>
    <message>
        <source>Drop a picture or a video here</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>يمكن إفلات صورة أو فيديو هنا</translation>
    </message>
    <message>
        <source>{side}: what is shown</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>{side}: ما يُعرض</translation>
    </message>
    <message>
        <source>{side}: choose</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>{side}: اختيار</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>لصق</translation>
    </message>
    <message>
        <source>{side}: paste</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>{side}: لصق</translation>
    </message>
    <message>
        <source>Paste a picture, or the file copied last (Ctrl+V)</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>لصق صورة، أو الملف المنسوخ أخيرًا (Ctrl+V)</translation>
    </message>
    <message>
        <source>{side}: take a picture</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>{side}: التقاط صورة</translation>
    </message>
    <message>
        <source>Look into the camera: it takes a picture after about a second</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>يُرجى النظر إلى الكاميرا: تلتقط صورة بعد نحو ثانية</translation>
    </message>
    <message>
        <source>{side}: empty</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>{side}: إفراغ</translation>
    </message>
    <message>
        <source>Empty this side</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>إفراغ هذا الجانب</translation>
    </message>
    <message>
        <source>The camera looks…</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>الكاميرا تنظر…</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>صورة ملصوقة</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>جارٍ البحث عن وجوه…</translation>
    </message>
    <message>
        <source>video</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>فيديو</translation>
    </message>
    <message numerus="yes">
        <source>{n} faces: click the one that is meant</source>
        <extracomment>ui/comparing/side_view.py; of one: {n} face: click the one that is meant</extracomment>
        <translation>
            <numerusform>لا وجوه</numerusform>
            <numerusform>وجه واحد: يُرجى النقر على المقصود</numerusform>
            <numerusform>وجهان: يُرجى النقر على المقصود</numerusform>
            <numerusform>{n} وجوه: يُرجى النقر على المقصود</numerusform>
            <numerusform>{n} وجهًا: يُرجى النقر على المقصود</numerusform>
            <numerusform>{n} وجه: يُرجى النقر على المقصود</numerusform>
        </translation>
    </message>
    <message>
        <source>face {number} of {count} is meant</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>المقصود الوجه {number} من {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} faces</source>
        <extracomment>ui/comparing/side_view.py; of one: {n} face</extracomment>
        <translation>
            <numerusform>لا وجوه</numerusform>
            <numerusform>وجه واحد</numerusform>
            <numerusform>وجهان</numerusform>
            <numerusform>{n} وجوه</numerusform>
            <numerusform>{n} وجهًا</numerusform>
            <numerusform>{n} وجه</numerusform>
        </translation>
    </message>
    <message>
        <source>no face found</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>لم يُعثر على وجه</translation>
    </message>
    <message>
        <source>Left picture</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>الصورة اليسرى</translation>
    </message>
    <message>
        <source>Right picture</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>الصورة اليمنى</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>there is no picture in the clipboard</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>لا توجد صورة في الحافظة</translation>
    </message>
    <message>
        <source>Copy a picture or a file first.</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>يُرجى نسخ صورة أو ملف أولًا.</translation>
    </message>
    <message>
        <source>{title} · {what}</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>{title} · {what}</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg)</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>صور (*.png *.jpg)</translation>
    </message>
    <message>
        <source>Galleries (*.facecog);;All files (*)</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>معارض (*.facecog);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Galleries and backups (*.facecog *.backup);;All files (*)</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>معارض ونسخ احتياطية (*.facecog *.backup);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Comma-separated (*.csv);;Excel workbooks (*.xlsx)</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>قيم مفصولة بفواصل (*.csv);;مصنفات Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>نصوص (*.txt)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>صور</translation>
    </message>
    <message>
        <source>Choose a folder of photos of one person</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>اختيار مجلد صور لشخص واحد</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>تصدير {name}</translation>
    </message>
    <message>
        <source>Exports (*.zip)</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>تصديرات (*.zip)</translation>
    </message>
    <message>
        <source>Choose photos of one person</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>اختيار صور لشخص واحد</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open a video or a picture</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>فتح فيديو أو صورة</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>حفظ الرسم البياني</translation>
    </message>
    <message>
        <source>Choose a gallery</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>اختيار معرض</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>اختيار نسخة احتياطية</translation>
    </message>
    <message>
        <source>Export the log</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>حفظ مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Videos and pictures</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>فيديوهات وصور</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>فيديوهات</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>النسخ الاحتياطية، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Reading the folder of backups…</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>جارٍ قراءة مجلد النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>What restoring would do</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>ما ستفعله الاستعادة</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>Choose a backup that lies elsewhere</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>اختيار نسخة احتياطية في مكان آخر</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>ui/dialogs/gallery/backups.py, ui/dialogs/gallery/encrypt.py, ui/dialogs/gallery/unlock.py, …</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>عدم تغيير شيء</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>ui/dialogs/gallery/backups.py, ui/dialogs/program/restore.py</extracomment>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Put the chosen backup in the gallery&apos;s place</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>وضع النسخة الاحتياطية المختارة مكان المعرض</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>جارٍ قراءة {name}…</translation>
    </message>
    <message>
        <source>Which backup is to take the gallery&apos;s place?</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>أي نسخة احتياطية تأخذ مكان المعرض؟</translation>
    </message>
    <message>
        <source>There is no backup yet. One that lies elsewhere can be chosen as another file.</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>لا توجد نسخة احتياطية بعد. ويمكن اختيار نسخة في مكان آخر كملف آخر.</translation>
    </message>
    <message>
        <source>Encrypt them too</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>تشفيرها أيضًا</translation>
    </message>
    <message>
        <source>Delete them</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>حذفها</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>Keep a random &amp;key in this computer&apos;s keyring</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>حفظ مفتاح عشوائي في حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Ask for a &amp;passphrase</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>طلب عبارة مرور</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer, so that it is not asked here</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>تذكّرها على هذا الحاسوب كي لا تُطلب هنا</translation>
    </message>
    <message>
        <source>Backups in the gallery&apos;s folder</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>النسخ الاحتياطية في مجلد المعرض</translation>
    </message>
    <message>
        <source>At least {number} characters; a few words are good.</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>{number} حرفًا على الأقل؛ ويحسن أن تكون بضع كلمات.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>الاثنتان غير متطابقتين بعد.</translation>
    </message>
    <message>
        <source>The gallery is written anew with another key. The old one opens only what was copied before.</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>يُكتب المعرض من جديد بمفتاح آخر. والقديم لا يفتح إلا ما نُسخ من قبل.</translation>
    </message>
    <message>
        <source>Photos, names and face templates are then unreadable without the key. You get a recovery key to write down: it opens the gallery when the keyring or the passphrase is lost. Nothing else does.</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>تصبح الصور والأسماء وقوالب الوجوه غير مقروءة بلا المفتاح. وتحصل على مفتاح استرداد لتدوينه: يفتح المعرض إذا ضاعت حلقة المفاتيح أو عبارة المرور. ولا شيء غيره يفعل ذلك.</translation>
    </message>
    <message>
        <source>Found: {keyring}.</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>الموجود: {keyring}.</translation>
    </message>
    <message>
        <source>This computer has no keyring that can keep a key.</source>
        <extracomment>ui/dialogs/gallery/encrypt.py, ui/dialogs/gallery/unlock.py</extracomment>
        <translation>ليس في هذا الحاسوب حلقة مفاتيح تحفظ مفتاحًا.</translation>
    </message>
    <message>
        <source>&amp;Backups in its folder</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>النسخ الاحتياطية في مجلده</translation>
    </message>
    <message>
        <source>Change the key</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>تغيير المفتاح</translation>
    </message>
    <message>
        <source>Encrypt the gallery</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>تشفير المعرض</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Change the &amp;key</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>تغيير المفتاح</translation>
    </message>
    <message>
        <source>&amp;Encrypt</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>تشفير</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>The backup is being put in place…</source>
        <extracomment>ui/dialogs/gallery/mending.py</extracomment>
        <translation>جارٍ وضع النسخة الاحتياطية مكانها…</translation>
    </message>
    <message>
        <source>What can be read is being saved…</source>
        <extracomment>ui/dialogs/gallery/mending.py</extracomment>
        <translation>جارٍ حفظ ما يمكن قراءته…</translation>
    </message>
    <message>
        <source>What was there before is kept as {path}</source>
        <extracomment>ui/dialogs/gallery/mending.py</extracomment>
        <translation>ما كان من قبل محفوظ باسم {path}</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <extracomment>ui/dialogs/gallery/mending.py</extracomment>
        <translation>النسخة الاحتياطية في مكانها</translation>
    </message>
    <message>
        <source>The gallery is mended</source>
        <extracomment>ui/dialogs/gallery/mending.py</extracomment>
        <translation>أُصلح المعرض</translation>
    </message>
    <message>
        <source>The damaged file is kept as {path}</source>
        <extracomment>ui/dialogs/gallery/mending.py</extracomment>
        <translation>الملف التالف محفوظ باسم {path}</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <extracomment>ui/dialogs/gallery/mending.py</extracomment>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <extracomment>ui/dialogs/gallery/recovery.py</extracomment>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Write it down and keep it in another place than this computer. It opens the gallery when the keyring or the passphrase is lost; whoever has it can read the gallery.</source>
        <extracomment>ui/dialogs/gallery/recovery.py</extracomment>
        <translation>يُرجى تدوينه وحفظه في مكان غير هذا الحاسوب. يفتح المعرض إذا ضاعت حلقة المفاتيح أو عبارة المرور؛ ومن يملكه يستطيع قراءة المعرض.</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <extracomment>ui/dialogs/gallery/recovery.py, ui/dialogs/people/forget.py</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the recovery key</source>
        <extracomment>ui/dialogs/gallery/recovery.py</extracomment>
        <translation>نسخ مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <extracomment>ui/dialogs/gallery/recovery.py</extracomment>
        <translation>حفظ في ملف…</translation>
    </message>
    <message>
        <source>Save the recovery key to a file</source>
        <extracomment>ui/dialogs/gallery/recovery.py</extracomment>
        <translation>حفظ مفتاح الاسترداد في ملف</translation>
    </message>
    <message>
        <source>I have &amp;it</source>
        <extracomment>ui/dialogs/gallery/recovery.py</extracomment>
        <translation>دوّنته</translation>
    </message>
    <message>
        <source>Not protected by this key:</source>
        <extracomment>ui/dialogs/gallery/recovery.py</extracomment>
        <translation>غير محمي بهذا المفتاح:</translation>
    </message>
    <message>
        <source>{message}.</source>
        <extracomment>ui/dialogs/gallery/trouble.py, ui/dialogs/gallery/unlock.py</extracomment>
        <translation>{message}.</translation>
    </message>
    <message>
        <source>The file was not changed, and it is kept whatever you choose.</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>لم يتغير الملف، وهو محفوظ أيًا كان الاختيار.</translation>
    </message>
    <message>
        <source>Saving copies every person and photo that can still be read, and tells what is lost.</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>الحفظ ينسخ كل شخص وصورة ما زالت قراءتهما ممكنة، ويذكر ما فُقد.</translation>
    </message>
    <message>
        <source>&amp;Choose another gallery</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>اختيار معرض آخر</translation>
    </message>
    <message>
        <source>Open the Settings page, where the gallery is chosen</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>فتح صفحة الإعدادات حيث يُختار المعرض</translation>
    </message>
    <message>
        <source>The gallery cannot be opened</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>تعذّر فتح المعرض</translation>
    </message>
    <message>
        <source>&amp;Restore the backup</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Put the newest whole backup in the gallery&apos;s place</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>وضع أحدث نسخة احتياطية سليمة مكان المعرض</translation>
    </message>
    <message>
        <source>&amp;Save what can be read</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>حفظ ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Copy whatever is still readable into a new gallery</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>نسخ كل ما بقي مقروءًا إلى معرض جديد</translation>
    </message>
    <message>
        <source>The gallery is damaged</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>المعرض تالف</translation>
    </message>
    <message>
        <source>There is no whole backup of it.</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>لا توجد له نسخة احتياطية سليمة.</translation>
    </message>
    <message>
        <source>The newest whole backup is of {time}, with {contents}.</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>أحدث نسخة احتياطية سليمة من {time}، وفيها {contents}.</translation>
    </message>
    <message>
        <source>What was registered or changed after that is not in it.</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>ما سُجّل أو تغيّر بعد ذلك ليس فيها.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>ui/dialogs/gallery/trouble.py, ui/dialogs/people/counter_examples.py, ui/dialogs/people/forget.py, …</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>The gallery is encrypted</source>
        <extracomment>ui/dialogs/gallery/unlock.py, ui/settings/encryption_row.py</extracomment>
        <translation>المعرض مشفّر</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>إظهار ما يُكتب</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>&amp;Passphrase or recovery key</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>عبارة المرور أو مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Re&amp;member on this computer ({keyring})</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>تذكّر على هذا الحاسوب ({keyring})</translation>
    </message>
    <message>
        <source>Re&amp;member on this computer</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>تذكّر على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The key is kept in the system&apos;s keyring, and nobody is asked for it here any more.</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>يُحفظ المفتاح في حلقة مفاتيح النظام، ولا يُطلب من أحد هنا بعد ذلك.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>جارٍ فتح القفل…</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>ui/dialogs/people/consent.py, ui/people/person_details.py</extracomment>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Which text</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>أي نص</translation>
    </message>
    <message>
        <source>for example: notice of 2026-03</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>مثلًا: إشعار 2026-03</translation>
    </message>
    <message>
        <source>Noted by</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>دوّنها</translation>
    </message>
    <message>
        <source>your name</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>تاريخ الموافقة</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>تنتهي في</translation>
    </message>
    <message>
        <source>It ends</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>Ends on</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>تنتهي في</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>سحب</translation>
    </message>
    <message>
        <source>It holds no longer. The person stays until they are deleted or forgotten</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>لم تعد سارية. ويبقى الشخص حتى حذفه أو نسيانه</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>To what has {name} agreed?</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>علامَ وافق {name}؟</translation>
    </message>
    <message>
        <source>Name the text that was agreed to, and who notes it.</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>يُرجى تحديد النص الذي تمت الموافقة عليه، ومن يدوّنها.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>النص</translation>
    </message>
    <message>
        <source>&amp;Agreed on</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>تاريخ الموافقة</translation>
    </message>
    <message>
        <source>Noted &amp;by</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>دوّنها</translation>
    </message>
    <message>
        <source>It ends before it was given.</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>تنتهي قبل أن تُعطى.</translation>
    </message>
    <message>
        <source>Not {name}</source>
        <extracomment>ui/dialogs/people/counter_examples.py, ui/panels/recognise/card.py</extracomment>
        <translation>ليس {name}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>ui/dialogs/people/counter_examples.py, ui/dialogs/people/look_alikes.py, ui/dialogs/program/program_log.py, …</extracomment>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Faces that are not {name}</source>
        <extracomment>ui/dialogs/people/counter_examples.py</extracomment>
        <translation>وجوه ليست لـ {name}</translation>
    </message>
    <message>
        <source>Let &amp;all go</source>
        <extracomment>ui/dialogs/people/counter_examples.py</extracomment>
        <translation>تحرير الكل</translation>
    </message>
    <message>
        <source>Face {number}, {time}</source>
        <extracomment>ui/dialogs/people/counter_examples.py</extracomment>
        <translation>الوجه {number}، {time}</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <extracomment>ui/dialogs/people/counter_examples.py</extracomment>
        <translation>الوجه {number}</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>ui/dialogs/people/counter_examples.py, ui/dialogs/people/look_alikes.py</extracomment>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Let go: {what}</source>
        <extracomment>ui/dialogs/people/counter_examples.py, ui/dialogs/people/look_alikes.py</extracomment>
        <translation>تحرير: {what}</translation>
    </message>
    <message>
        <source>A face like this may be called {name} again</source>
        <extracomment>ui/dialogs/people/counter_examples.py</extracomment>
        <translation>قد يُسمّى وجه كهذا {name} من جديد</translation>
    </message>
    <message>
        <source>A face like one of these is not called {name}. Only numbers of them are kept, no pictures.</source>
        <extracomment>ui/dialogs/people/counter_examples.py</extracomment>
        <translation>الوجه الذي يشبه أحدها لا يُسمّى {name}. تُحفظ أرقامها فقط، لا صور.</translation>
    </message>
    <message>
        <source>Of no face you have said that it is not {name}.</source>
        <extracomment>ui/dialogs/people/counter_examples.py</extracomment>
        <translation>لم تقل عن أي وجه إنه ليس {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos, photos dropped before, the face templates made of them, all notes and the entries of the log are erased from this gallery. Undo does not bring them back.</source>
        <extracomment>ui/dialogs/people/forget.py; of one: {n} photo, photos dropped before, the face templates made of them, all notes and the entries of the log are erased from this gallery. Undo does not bring them back.</extracomment>
        <translation>
            <numerusform>لا صور؛ وتُمحى من هذا المعرض الصور المستبعدة سابقًا، وقوالب الوجوه المنتجة منها، وكل الملاحظات ومدخلات السجل. والتراجع لا يعيدها.</numerusform>
            <numerusform>تُمحى من هذا المعرض صورة واحدة، والصور المستبعدة سابقًا، وقوالب الوجوه المنتجة منها، وكل الملاحظات ومدخلات السجل. والتراجع لا يعيدها.</numerusform>
            <numerusform>تُمحى من هذا المعرض صورتان، والصور المستبعدة سابقًا، وقوالب الوجوه المنتجة منها، وكل الملاحظات ومدخلات السجل. والتراجع لا يعيدها.</numerusform>
            <numerusform>تُمحى من هذا المعرض {n} صور، والصور المستبعدة سابقًا، وقوالب الوجوه المنتجة منها، وكل الملاحظات ومدخلات السجل. والتراجع لا يعيدها.</numerusform>
            <numerusform>تُمحى من هذا المعرض {n} صورة، والصور المستبعدة سابقًا، وقوالب الوجوه المنتجة منها، وكل الملاحظات ومدخلات السجل. والتراجع لا يعيدها.</numerusform>
            <numerusform>تُمحى من هذا المعرض {n} صورة، والصور المستبعدة سابقًا، وقوالب الوجوه المنتجة منها، وكل الملاحظات ومدخلات السجل. والتراجع لا يعيدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo, photos dropped before, the face templates made of them, all notes and the entries of the log are erased from this gallery. Undo does not bring them back.</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>لا صور حالية؛ وتُمحى من هذا المعرض الصور المستبعدة سابقًا، وقوالب الوجوه المنتجة منها، وكل الملاحظات ومدخلات السجل. والتراجع لا يعيدها.</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <extracomment>ui/dialogs/people/forget.py, ui/words/copy_words.py</extracomment>
        <translation>{names} و{n} غيرهم</translation>
    </message>
    <message>
        <source>Forget {name} for ever?</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>نسيان {name} للأبد؟</translation>
    </message>
    <message numerus="yes">
        <source>Forget {n} people for ever?</source>
        <extracomment>ui/dialogs/people/forget.py; of one: Forget {n} person for ever?</extracomment>
        <translation>
            <numerusform>نسيان لا أحد؟</numerusform>
            <numerusform>نسيان شخص واحد للأبد؟</numerusform>
            <numerusform>نسيان شخصين للأبد؟</numerusform>
            <numerusform>نسيان {n} أشخاص للأبد؟</numerusform>
            <numerusform>نسيان {n} شخصًا للأبد؟</numerusform>
            <numerusform>نسيان {n} شخص للأبد؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase from the &amp;backups that the program made, too</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>المحو أيضًا من النسخ الاحتياطية التي أنشأها البرنامج</translation>
    </message>
    <message>
        <source>Erase from the backups too</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>المحو من النسخ الاحتياطية أيضًا</translation>
    </message>
    <message>
        <source>The receipt names the backups that still hold somebody; they stay otherwise</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>يذكر الإيصال النسخ الاحتياطية التي ما زالت تحوي أحدًا؛ وإلا فهي باقية</translation>
    </message>
    <message>
        <source>Copies and exports that you made yourself stay as they are. To take somebody out of the gallery and keep the way back, use Delete instead.</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>النسخ والتصديرات التي أنشأتها بنفسك تبقى كما هي. لإخراج شخص من المعرض مع إمكان إرجاعه، يُستخدم «حذف» بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>&amp;Forget for ever</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>نسيان للأبد</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>الإيصال</translation>
    </message>
    <message numerus="yes">
        <source>{n} people are forgotten</source>
        <extracomment>ui/dialogs/people/forget.py; of one: Forgotten</extracomment>
        <translation>
            <numerusform>لم يُنسَ أحد</numerusform>
            <numerusform>نُسي</numerusform>
            <numerusform>نُسي شخصان</numerusform>
            <numerusform>نُسي {n} أشخاص</numerusform>
            <numerusform>نُسي {n} شخصًا</numerusform>
            <numerusform>نُسي {n} شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the receipt</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>نسخ الإيصال</translation>
    </message>
    <message>
        <source>Forget somebody</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>نسيان شخص</translation>
    </message>
    <message>
        <source>Forget people</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>نسيان أشخاص</translation>
    </message>
    <message numerus="yes">
        <source>{name} {n} photos</source>
        <extracomment>ui/dialogs/people/joining.py; of one: {name} {n} photo</extracomment>
        <translation>
            <numerusform>ولا صور لـ {name}</numerusform>
            <numerusform>ويبقى لـ {name} صورة واحدة</numerusform>
            <numerusform>ويبقى لـ {name} صورتان</numerusform>
            <numerusform>ويبقى لـ {name} {n} صور</numerusform>
            <numerusform>ويبقى لـ {name} {n} صورة</numerusform>
            <numerusform>ويبقى لـ {name} {n} صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new person gets these {n} photos; {rest}. Undo puts them back.</source>
        <extracomment>ui/dialogs/people/joining.py; of one: The new person gets this photo; {rest}. Undo puts them back.</extracomment>
        <translation>
            <numerusform>لا يأخذ الشخص الجديد صورًا؛ {rest}. والتراجع يعيدها.</numerusform>
            <numerusform>يأخذ الشخص الجديد هذه الصورة؛ {rest}. والتراجع يعيدها.</numerusform>
            <numerusform>يأخذ الشخص الجديد هاتين الصورتين؛ {rest}. والتراجع يعيدهما.</numerusform>
            <numerusform>يأخذ الشخص الجديد هذه الصور ({n} صور)؛ {rest}. والتراجع يعيدها.</numerusform>
            <numerusform>يأخذ الشخص الجديد هذه الصور ({n} صورة)؛ {rest}. والتراجع يعيدها.</numerusform>
            <numerusform>يأخذ الشخص الجديد هذه الصور ({n} صورة)؛ {rest}. والتراجع يعيدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} no photo any more</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>ولا تبقى صور لـ {name}</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>دمج</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>ما ينتج عنه</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Who is the same person as {name}?</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>من هو الشخص نفسه مثل {name}؟</translation>
    </message>
    <message numerus="yes">
        <source>{name} will have {n} photos ({own} + {others}) and the visits of both. Name, id, notes and consent stay those of {name}. {other} is deleted; undo brings everything back.</source>
        <extracomment>ui/dialogs/people/joining.py; of one: {name} will have {n} photo ({own} + {others}) and the visits of both. Name, id, notes and consent stay those of {name}. {other} is deleted; undo brings everything back.</extracomment>
        <translation>
            <numerusform>لن يكون لـ {name} صور ({own} + {others})، وله زيارات الاثنين. يبقى الاسم والمعرّف والملاحظات والموافقة من {name}. ويُحذف {other}؛ والتراجع يعيد كل شيء.</numerusform>
            <numerusform>سيكون لـ {name} صورة واحدة ({own} + {others}) وزيارات الاثنين. يبقى الاسم والمعرّف والملاحظات والموافقة من {name}. ويُحذف {other}؛ والتراجع يعيد كل شيء.</numerusform>
            <numerusform>سيكون لـ {name} صورتان ({own} + {others}) وزيارات الاثنين. يبقى الاسم والمعرّف والملاحظات والموافقة من {name}. ويُحذف {other}؛ والتراجع يعيد كل شيء.</numerusform>
            <numerusform>سيكون لـ {name} {n} صور ({own} + {others}) وزيارات الاثنين. يبقى الاسم والمعرّف والملاحظات والموافقة من {name}. ويُحذف {other}؛ والتراجع يعيد كل شيء.</numerusform>
            <numerusform>سيكون لـ {name} {n} صورة ({own} + {others}) وزيارات الاثنين. يبقى الاسم والمعرّف والملاحظات والموافقة من {name}. ويُحذف {other}؛ والتراجع يعيد كل شيء.</numerusform>
            <numerusform>سيكون لـ {name} {n} صورة ({own} + {others}) وزيارات الاثنين. يبقى الاسم والمعرّف والملاحظات والموافقة من {name}. ويُحذف {other}؛ والتراجع يعيد كل شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move photos</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>نقل الصور</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>نقل</translation>
    </message>
    <message numerus="yes">
        <source>Whom do these {n} photos of {name} show?</source>
        <extracomment>ui/dialogs/people/joining.py; of one: Whom does this photo of {name} show?</extracomment>
        <translation>
            <numerusform>لا صور لـ {name}</numerusform>
            <numerusform>لمن هذه الصورة لدى {name}؟</numerusform>
            <numerusform>لمن هاتان الصورتان لدى {name}؟</numerusform>
            <numerusform>لمن هذه الصور ({n} صور) لدى {name}؟</numerusform>
            <numerusform>لمن هذه الصور ({n} صورة) لدى {name}؟</numerusform>
            <numerusform>لمن هذه الصور ({n} صورة) لدى {name}؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} will have {n} photos, {rest}. Undo moves them back.</source>
        <extracomment>ui/dialogs/people/joining.py; of one: {name} will have {n} photo, {rest}. Undo moves them back.</extracomment>
        <translation>
            <numerusform>لن يكون لـ {name} صور، {rest}. والتراجع يعيدها.</numerusform>
            <numerusform>سيكون لـ {name} صورة واحدة، {rest}. والتراجع يعيدها.</numerusform>
            <numerusform>سيكون لـ {name} صورتان، {rest}. والتراجع يعيدهما.</numerusform>
            <numerusform>سيكون لـ {name} {n} صور، {rest}. والتراجع يعيدها.</numerusform>
            <numerusform>سيكون لـ {name} {n} صورة، {rest}. والتراجع يعيدها.</numerusform>
            <numerusform>سيكون لـ {name} {n} صورة، {rest}. والتراجع يعيدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>اسم الشخص الجديد</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/dialogs/people/joining.py, ui/panels/recognise/card.py, ui/panels/register/name_field.py, …</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Make a new person</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>إنشاء شخص جديد</translation>
    </message>
    <message numerus="yes">
        <source>Who is on these {n} photos of {name}?</source>
        <extracomment>ui/dialogs/people/joining.py; of one: Who is on this photo of {name}?</extracomment>
        <translation>
            <numerusform>لا صور لـ {name}</numerusform>
            <numerusform>من في هذه الصورة لدى {name}؟</numerusform>
            <numerusform>من في هاتين الصورتين لدى {name}؟</numerusform>
            <numerusform>من في هذه الصور ({n} صور) لدى {name}؟</numerusform>
            <numerusform>من في هذه الصور ({n} صورة) لدى {name}؟</numerusform>
            <numerusform>من في هذه الصور ({n} صورة) لدى {name}؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the other entry. Then you say which of the two names stays.</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>يُرجى اختيار المدخل الآخر. ثم تحديد أي الاسمين يبقى.</translation>
    </message>
    <message>
        <source>Choose the person. For somebody who is not here, use “New person…” instead.</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>يُرجى اختيار الشخص. ولمن ليس هنا، يُستخدم «شخص جديد…» بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>There is already {name} with {photos}: this will be another person of that name. If it is the same one, use “Move…” instead.</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>يوجد من قبل {name} ولديه {photos}: سيكون هذا شخصًا آخر بالاسم نفسه. وإن كان الشخص نفسه، يُستخدم «نقل…» بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Keep “{name}” ({id})</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>إبقاء «{name}» ({id})</translation>
    </message>
    <message>
        <source>Keep “{name}”</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>إبقاء «{name}»</translation>
    </message>
    <message>
        <source>{name} and {other}</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>{name} و{other}</translation>
    </message>
    <message>
        <source>{name} and {other} are no longer remembered as look-alikes</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>لم يعد {name} و{other} محفوظين كشبيهين</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>الأشباه</translation>
    </message>
    <message>
        <source>Pairs of look-alikes</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>أزواج الأشباه</translation>
    </message>
    <message>
        <source>{people} ({distance})</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>{people} ({distance})</translation>
    </message>
    <message>
        <source>{people}, since {day}</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>{people}، منذ {day}</translation>
    </message>
    <message>
        <source>Treat the two like everybody else</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>معاملة الاثنين كغيرهما</translation>
    </message>
    <message>
        <source>Of these people a face gets a name only where it is clearly nearer to one of the two.</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>من هؤلاء لا يُعطى الوجه اسمًا إلا إذا كان أقرب بوضوح إلى أحد الاثنين.</translation>
    </message>
    <message>
        <source>Nobody is remembered to look like somebody else.</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>لا أحد محفوظ على أنه يشبه غيره.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/dialogs/people/person_picker.py</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search people</source>
        <extracomment>ui/dialogs/people/person_picker.py, ui/people/head.py</extracomment>
        <translation>البحث عن أشخاص</translation>
    </message>
    <message>
        <source>People to choose from</source>
        <extracomment>ui/dialogs/people/person_picker.py</extracomment>
        <translation>أشخاص للاختيار</translation>
    </message>
    <message>
        <source>Size of the face</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>حجم الوجه</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>الحدة</translation>
    </message>
    <message>
        <source>Brightness</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>السطوع</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Facing the camera</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>مواجهة الكاميرا</translation>
    </message>
    <message>
        <source>Wholly in the picture</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>كامل داخل الصورة</translation>
    </message>
    <message>
        <source>Eyes open</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>العينان مفتوحتان</translation>
    </message>
    <message>
        <source>Mouth closed</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>الفم مغلق</translation>
    </message>
    <message>
        <source>Mouth and nose uncovered</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>الفم والأنف مكشوفان</translation>
    </message>
    <message>
        <source>{what}: {number} of 100</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>{what}: {number} من ١٠٠</translation>
    </message>
    <message>
        <source>Program log</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>سجل البرنامج</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>المدخل المختار</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the chosen entries, or all that are shown</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>نسخ المدخلات المختارة، أو كل المعروض</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <extracomment>ui/dialogs/program/program_log.py, ui/settings/gallery_row.py</extracomment>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>C&amp;lear…</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>مسح…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/program/program_log.py, ui/dialogs/program/releases.py, ui/panels/register/photos.py, …</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries copied</source>
        <extracomment>ui/dialogs/program/program_log.py; of one: {n} entry copied</extracomment>
        <translation>
            <numerusform>لم تُنسخ مدخلات</numerusform>
            <numerusform>نُسخ مدخل واحد</numerusform>
            <numerusform>نُسخ مدخلان</numerusform>
            <numerusform>نُسخت {n} مدخلات</numerusform>
            <numerusform>نُسخ {n} مدخلًا</numerusform>
            <numerusform>نُسخ {n} مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the program log?</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>تفريغ سجل البرنامج؟</translation>
    </message>
    <message>
        <source>Whoever looks for a fault later will not find what happened before. The log of visits stays.</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>من يبحث عن خلل لاحقًا لن يجد ما حدث من قبل. ويبقى سجل الزيارات.</translation>
    </message>
    <message>
        <source>&amp;Empty it</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>تفريغه</translation>
    </message>
    <message>
        <source>How grave</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>مدى الخطورة</translation>
    </message>
    <message>
        <source>Words to find</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>كلمات للبحث</translation>
    </message>
    <message>
        <source>Find words</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>البحث عن كلمات</translation>
    </message>
    <message>
        <source>Entries, the newest first</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>المدخلات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>What the program notes about itself: starts, ends, failures. No names, faces or keys are in it.</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>ما يدوّنه البرنامج عن نفسه: البدء والانتهاء والإخفاقات. وليس فيه أسماء ولا وجوه ولا مفاتيح.</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries, the newest first</source>
        <extracomment>ui/dialogs/program/program_log.py; of one: {n} entry</extracomment>
        <translation>
            <numerusform>لا مدخلات</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان، الأحدث أولًا</numerusform>
            <numerusform>{n} مدخلات، الأحدث أولًا</numerusform>
            <numerusform>{n} مدخلًا، الأحدث أولًا</numerusform>
            <numerusform>{n} مدخل، الأحدث أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder cannot be shown: {folder}</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>لا يمكن عرض المجلد: {folder}</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>ui/dialogs/program/program_log.py, ui/people/privacy/trail.py</extracomment>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>التحذيرات والأخطاء</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>New version</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>إصدار جديد</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>&amp;Ask now</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>السؤال الآن</translation>
    </message>
    <message>
        <source>Open the &amp;page</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>This is version {version}</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>هذا هو الإصدار {version}</translation>
    </message>
    <message>
        <source>What is sent: one request for a small file to {host}, without your version, your name, the gallery or anything else. As with every page, {host} sees this computer&apos;s network address. It is asked only when you press this button, never by itself.</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>ما يُرسل: طلب واحد لملف صغير إلى {host}، بلا إصدارك ولا اسمك ولا المعرض ولا أي شيء آخر. وكما في كل صفحة، يرى {host} عنوان الشبكة لهذا الحاسوب. ولا يُسأل إلا عند الضغط على هذا الزر، ولا يحدث ذلك تلقائيًا أبدًا.</translation>
    </message>
    <message>
        <source>Ask {host} which version is the newest?</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>سؤال {host} عن أحدث إصدار؟</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>جارٍ سؤال {host}…</translation>
    </message>
    <message>
        <source>There is a newer version: {version}</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>يوجد إصدار أحدث: {version}</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>السؤال مجددًا</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>السؤال مجددًا</translation>
    </message>
    <message>
        <source>This copy was not built for release, so it does not know where to ask for a newer one.</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>هذه النسخة لم تُبنَ للنشر، فلا تعرف أين تسأل عن إصدار أحدث.</translation>
    </message>
    <message>
        <source>It is the newest there is.</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>هذا أحدث إصدار موجود.</translation>
    </message>
    <message>
        <source>The page cannot be shown: {page}</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>لا يمكن عرض الصفحة: {page}</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <extracomment>ui/dialogs/program/restore.py, ui/settings/page.py</extracomment>
        <translation>استعادة الافتراضي</translation>
    </message>
    <message>
        <source>Set these back to their defaults?</source>
        <extracomment>ui/dialogs/program/restore.py</extracomment>
        <translation>إرجاع هذه إلى قيمها الافتراضية؟</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <extracomment>ui/dialogs/program/restore.py</extracomment>
        <translation>{title}: {value}</translation>
    </message>
    <message>
        <source>This is a fault in the program. What you registered is safe. Please send the report to whoever looks after the program; it holds no names and no pictures.</source>
        <extracomment>ui/failures/crash.py</extracomment>
        <translation>هذا خلل في البرنامج. ما سجّلته في أمان. يُرجى إرسال التقرير إلى من يعتني بالبرنامج؛ فهو لا يحتوي على أسماء ولا صور.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/failures/crash.py</extracomment>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>The program cannot start</source>
        <extracomment>ui/failures/crash.py</extracomment>
        <translation>لا يمكن أن يبدأ البرنامج</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>ui/failures/crash.py</extracomment>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <extracomment>ui/failures/crash.py</extracomment>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Open the program &amp;log</source>
        <extracomment>ui/failures/crash.py</extracomment>
        <translation>فتح سجل البرنامج</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>ui/failures/crash.py, ui/log/stranger_words.py</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>ui/failures/crash.py, ui/instance/tray.py</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Register me</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>تسجيلي</translation>
    </message>
    <message>
        <source>Start the &amp;demo</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>بدء العرض التجريبي</translation>
    </message>
    <message>
        <source>&amp;Just look</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>مجرد نظرة</translation>
    </message>
    <message>
        <source>Register yourself</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>تسجيل نفسك</translation>
    </message>
    <message>
        <source>Type your name and press Space when the program says “Good”. One good photo is enough.</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>يُرجى كتابة اسمك وضغط مفتاح المسافة حين يقول البرنامج «جيد». صورة واحدة جيدة تكفي.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <extracomment>ui/first_start/begin_page.py, ui/live/page.py</extracomment>
        <translation>تجربة العرض التجريبي</translation>
    </message>
    <message>
        <source>Drawn people walk through the picture. They have a gallery of their own, apart from yours.</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>أشخاص مرسومون يسيرون عبر الصورة. ولهم معرض خاص بهم، منفصل عن معرضك.</translation>
    </message>
    <message>
        <source>Just look around</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>مجرد نظرة حولك</translation>
    </message>
    <message>
        <source>The camera goes on and shows what it finds. Nobody is known yet, so nobody gets a name.</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>تُشغَّل الكاميرا وتُظهر ما تجده. لا أحد معروف بعد، فلا يُعطى أحد اسمًا.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>كيف تودّ البدء؟</translation>
    </message>
    <message>
        <source>All of this can be done later as well.</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>كل هذا يمكن فعله لاحقًا أيضًا.</translation>
    </message>
    <message>
        <source>Register only people who agree. It is no access control: a printed photo or a screen can pass for a person.</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>يُرجى تسجيل من يوافقون فقط. ليس هذا نظامًا للتحكم في الدخول: صورة مطبوعة أو شاشة قد تُحسب شخصًا.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <extracomment>ui/first_start/camera_page.py</extracomment>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>Open the &amp;system&apos;s settings</source>
        <extracomment>ui/first_start/camera_page.py, ui/picture/no_picture.py</extracomment>
        <translation>فتح إعدادات النظام</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <extracomment>ui/first_start/camera_page.py</extracomment>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>It works</source>
        <extracomment>ui/first_start/camera_page.py, ui/first_start/camera_words.py</extracomment>
        <translation>إنها تعمل</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <extracomment>ui/first_start/camera_page.py, ui/live/page.py</extracomment>
        <translation>جارٍ البحث عن كاميرات…</translation>
    </message>
    <message>
        <source>No camera</source>
        <extracomment>ui/first_start/camera_page.py</extracomment>
        <translation>لا كاميرا</translation>
    </message>
    <message>
        <source>Nobody is recognised here, and nothing is kept of this picture.</source>
        <extracomment>ui/first_start/camera_page.py</extracomment>
        <translation>لا يُتعرَّف على أحد هنا، ولا يُحفظ شيء من هذه الصورة.</translation>
    </message>
    <message>
        <source>Choose your camera</source>
        <extracomment>ui/first_start/camera_page.py</extracomment>
        <translation>اختيار الكاميرا</translation>
    </message>
    <message>
        <source>Light from the front and your face in the middle work best.</source>
        <extracomment>ui/first_start/camera_page.py</extracomment>
        <translation>الأفضل أن يأتي الضوء من الأمام وأن يكون وجهك في الوسط.</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>لم يُعثر على كاميرا</translation>
    </message>
    <message>
        <source>Plug one in and look again. Photos, videos and the demo work without a camera.</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>يُرجى توصيل كاميرا والبحث مجددًا. الصور والفيديوهات والعرض التجريبي تعمل بلا كاميرا.</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <extracomment>ui/first_start/camera_words.py, ui/picture/no_picture.py</extracomment>
        <translation>جارٍ فتح الكاميرا…</translation>
    </message>
    <message>
        <source>This may take a few seconds.</source>
        <extracomment>ui/first_start/camera_words.py, ui/picture/no_picture.py</extracomment>
        <translation>قد يستغرق هذا بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>الكاميرا لا تعطي صورة</translation>
    </message>
    <message>
        <source>No camera can be used</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>لا كاميرا يمكن استخدامها</translation>
    </message>
    <message>
        <source>The camera has stopped</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>توقفت الكاميرا</translation>
    </message>
    <message>
        <source>Look again, or choose another one.</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>يُرجى البحث مجددًا، أو اختيار غيرها.</translation>
    </message>
    <message>
        <source>{width} × {height}, {rate} pictures a second</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>{width} × {height}، {rate} صورة في الثانية</translation>
    </message>
    <message>
        <source>One moment: the system asks you</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>لحظة: النظام يسألك</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>الكاميرا غير مسموح بها</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>اختفت الكاميرا</translation>
    </message>
    <message>
        <source>Plug it in and look again, or choose another one.</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>يُرجى توصيلها والبحث مجددًا، أو اختيار غيرها.</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <source>Introduction</source>
        <extracomment>ui/first_start/introduction.py</extracomment>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>ui/first_start/introduction.py</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Skip the introduction (Esc)</source>
        <extracomment>ui/first_start/introduction.py</extracomment>
        <translation>تخطي المقدمة (Esc)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <extracomment>ui/first_start/introduction.py</extracomment>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>ui/first_start/introduction.py</extracomment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <extracomment>ui/first_start/parts.py</extracomment>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <extracomment>ui/first_start/picture.py</extracomment>
        <translation>صورة الكاميرا</translation>
    </message>
    <message>
        <source>The gallery&apos;s file</source>
        <extracomment>ui/first_start/stored_page.py, ui/settings/gallery_row.py</extracomment>
        <translation>ملف المعرض</translation>
    </message>
    <message>
        <source>What you register is kept in one file, the gallery</source>
        <extracomment>ui/first_start/stored_page.py</extracomment>
        <translation>ما تسجّله يُحفظ في ملف واحد هو المعرض</translation>
    </message>
    <message>
        <source>A picture of each face you register, the name, and 128 numbers made from it. A log says who was in view, and when. The film of the camera is never kept.</source>
        <extracomment>ui/first_start/stored_page.py</extracomment>
        <translation>صورة لكل وجه تسجّله، والاسم، و١٢٨ رقمًا محسوبًا منها. ويذكر السجل من ظهر ومتى. أما فيديو الكاميرا فلا يُحفظ أبدًا.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <extracomment>ui/first_start/stored_page.py</extracomment>
        <translation>لا شيء يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Faces are found and recognised here, without an account and without the internet. Only a server that you set up yourself would change that. The camera is on only while its picture is shown.</source>
        <extracomment>ui/first_start/stored_page.py</extracomment>
        <translation>تُكتشف الوجوه ويُتعرَّف عليها هنا، بلا حساب وبلا إنترنت. ولا يغيّر ذلك إلا خادم تُعدّه بنفسك. والكاميرا تعمل فقط ما دامت صورتها معروضة.</translation>
    </message>
    <message>
        <source>Welcome to FaceCog Desktop</source>
        <extracomment>ui/first_start/stored_page.py</extracomment>
        <translation>مرحبًا بك في FaceCog Desktop</translation>
    </message>
    <message>
        <source>It recognises the people you know. This is what it keeps.</source>
        <extracomment>ui/first_start/stored_page.py</extracomment>
        <translation>يتعرّف على من تعرفهم. وهذا ما يحفظه.</translation>
    </message>
    <message>
        <source>the source or the name is too long</source>
        <extracomment>ui/instance/hand_over.py</extracomment>
        <translation>المصدر أو الاسم طويل جدًا</translation>
    </message>
    <message>
        <source>the message is too long</source>
        <extracomment>ui/instance/hand_over.py</extracomment>
        <translation>الرسالة طويلة جدًا</translation>
    </message>
    <message>
        <source>the message is of another program</source>
        <extracomment>ui/instance/hand_over.py</extracomment>
        <translation>الرسالة من برنامج آخر</translation>
    </message>
    <message>
        <source>there is no such panel</source>
        <extracomment>ui/instance/hand_over.py</extracomment>
        <translation>لا توجد لوحة كهذه</translation>
    </message>
    <message>
        <source>the message is no JSON</source>
        <extracomment>ui/instance/hand_over.py</extracomment>
        <translation>الرسالة ليست JSON</translation>
    </message>
    <message>
        <source>the message&apos;s {name} is no line of text</source>
        <extracomment>ui/instance/hand_over.py</extracomment>
        <translation>الحقل {name} في الرسالة ليس سطرًا من النص</translation>
    </message>
    <message>
        <source>This gallery is open in another window too</source>
        <extracomment>ui/instance/later.py</extracomment>
        <translation>هذا المعرض مفتوح في نافذة أخرى أيضًا</translation>
    </message>
    <message>
        <source>the window that is open on this gallery refuses this</source>
        <extracomment>ui/instance/one_instance.py</extracomment>
        <translation>النافذة المفتوحة على هذا المعرض ترفض هذا</translation>
    </message>
    <message>
        <source>the window that is open on this gallery does not answer</source>
        <extracomment>ui/instance/one_instance.py</extracomment>
        <translation>النافذة المفتوحة على هذا المعرض لا ترد</translation>
    </message>
    <message>
        <source>another window of this gallery is starting or ending, and takes very long</source>
        <extracomment>ui/instance/one_instance.py</extracomment>
        <translation>نافذة أخرى لهذا المعرض قيد البدء أو الانتهاء، وتستغرق وقتًا طويلًا جدًا</translation>
    </message>
    <message>
        <source>Another window could not be opened for {file}</source>
        <extracomment>ui/instance/opened_files.py</extracomment>
        <translation>تعذّر فتح نافذة أخرى لـ {file}</translation>
    </message>
    <message>
        <source>The window is hidden, the program goes on. To end it, choose Quit in this icon&apos;s menu.</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>النافذة مخفية والبرنامج مستمر. لإنهائه، يُرجى اختيار «إنهاء» من قائمة هذه الأيقونة.</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>إخفاء النافذة</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>إظهار النافذة</translation>
    </message>
    <message>
        <source>Switch the &amp;camera off</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>إيقاف الكاميرا</translation>
    </message>
    <message>
        <source>Switch the &amp;camera on</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>تشغيل الكاميرا</translation>
    </message>
    <message>
        <source>FaceCog Desktop: the camera is on</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>FaceCog Desktop: الكاميرا تعمل</translation>
    </message>
    <message>
        <source>FaceCog Desktop: the camera is off</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>FaceCog Desktop: الكاميرا متوقفة</translation>
    </message>
    <message>
        <source>FaceCog Desktop</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>FaceCog Desktop</translation>
    </message>
    <message>
        <source>Panels</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>Recognise</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>التعرّف</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>ui/live/page.py, ui/panels/register/panel.py</extracomment>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>اختيار كاميرا</translation>
    </message>
    <message>
        <source>Open a video or pictures</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>فتح فيديو أو صور</translation>
    </message>
    <message>
        <source>Open a video or pictures (Ctrl+O)</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>فتح فيديو أو صور (Ctrl+O)</translation>
    </message>
    <message>
        <source>Show it again</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>عرض من جديد</translation>
    </message>
    <message>
        <source>Mirror the picture (M)</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>عكس الصورة (M)</translation>
    </message>
    <message>
        <source>Show landmarks (L)</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>إظهار نقاط الوجه (L)</translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <extracomment>ui/live/page.py; of one: {n} found</extracomment>
        <translation>
            <numerusform>لم توجد</numerusform>
            <numerusform>وُجدت واحدة</numerusform>
            <numerusform>وُجدت اثنتان</numerusform>
            <numerusform>وُجدت {n}</numerusform>
            <numerusform>وُجدت {n}</numerusform>
            <numerusform>وُجدت {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>No camera was found. Plug one in and try again.</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>لم يُعثر على كاميرا. يُرجى توصيل واحدة ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Recent sources</source>
        <extracomment>ui/live/recent_button.py</extracomment>
        <translation>المصادر الأخيرة</translation>
    </message>
    <message>
        <source>{source} is gone, and leaves the list</source>
        <extracomment>ui/live/recent_button.py</extracomment>
        <translation>اختفى {source}، ويغادر القائمة</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <extracomment>ui/live/recent_button.py</extracomment>
        <translation>مسح القائمة</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <extracomment>ui/log/check_ins.py</extracomment>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Take the check-in back</source>
        <extracomment>ui/log/check_ins.py</extracomment>
        <translation>سحب تسجيل الحضور</translation>
    </message>
    <message>
        <source>Takes the chosen check-in back; Ctrl+Z lets it stand again</source>
        <extracomment>ui/log/check_ins.py</extracomment>
        <translation>يسحب تسجيل الحضور المختار؛ وCtrl+Z يعيد سريانه</translation>
    </message>
    <message>
        <source>No check-ins. Switch check-in on in Settings, and whoever is recognised checks in.</source>
        <extracomment>ui/log/check_ins.py</extracomment>
        <translation>لا تسجيلات حضور. عند تفعيل تسجيل الحضور في الإعدادات، يُسجَّل حضور كل من يُتعرَّف عليه.</translation>
    </message>
    <message>
        <source>&amp;Each check-in</source>
        <extracomment>ui/log/check_ins.py</extracomment>
        <translation>كل تسجيل حضور</translation>
    </message>
    <message>
        <source>By &amp;day and person</source>
        <extracomment>ui/log/check_ins.py</extracomment>
        <translation>حسب اليوم والشخص</translation>
    </message>
    <message>
        <source>Visits of everybody, or of one person</source>
        <extracomment>ui/log/head.py</extracomment>
        <translation>زيارات الجميع، أو زيارات شخص واحد</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>ui/log/head.py, ui/people/checkup/people_map.py</extracomment>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>&amp;All days</source>
        <extracomment>ui/log/head.py</extracomment>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>Every day that is in the log</source>
        <extracomment>ui/log/head.py</extracomment>
        <translation>كل يوم في السجل</translation>
    </message>
    <message>
        <source>The day that is shown</source>
        <extracomment>ui/log/head.py</extracomment>
        <translation>اليوم المعروض</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>ui/log/head.py</extracomment>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/log/head.py</extracomment>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Write what is shown to a CSV file or an Excel workbook</source>
        <extracomment>ui/log/head.py</extracomment>
        <translation>كتابة المعروض في ملف CSV أو مصنف Excel</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines written to {path}</source>
        <extracomment>ui/log/page.py; of one: {n} line written to {path}</extracomment>
        <translation>
            <numerusform>لم تُكتب أسطر في {path}</numerusform>
            <numerusform>كُتب سطر واحد في {path}</numerusform>
            <numerusform>كُتب سطران في {path}</numerusform>
            <numerusform>كُتبت {n} أسطر في {path}</numerusform>
            <numerusform>كُتب {n} سطرًا في {path}</numerusform>
            <numerusform>كُتب {n} سطر في {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the log</source>
        <extracomment>ui/log/page.py</extracomment>
        <translation>أجزاء السجل</translation>
    </message>
    <message>
        <source>Strangers</source>
        <extracomment>ui/log/page.py, ui/log/strangers.py</extracomment>
        <translation>الغرباء</translation>
    </message>
    <message>
        <source>Review ({count})</source>
        <extracomment>ui/log/page.py</extracomment>
        <translation>المراجعة ({count})</translation>
    </message>
    <message>
        <source>No visits. Visits are written here while the Live page is shown.</source>
        <extracomment>ui/log/page.py</extracomment>
        <translation>لا زيارات. تُكتب الزيارات هنا ما دامت صفحة «مباشر» معروضة.</translation>
    </message>
    <message>
        <source>No visits. Logging is switched off in Settings.</source>
        <extracomment>ui/log/page.py</extracomment>
        <translation>لا زيارات. تسجيل الزيارات متوقف في الإعدادات.</translation>
    </message>
    <message>
        <source>Nothing waits for a review. Faces that stayed unsure come here, to be confirmed or dismissed.</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>لا شيء ينتظر المراجعة. الوجوه التي بقيت غير متأكد منها تأتي هنا لتأكيدها أو ردّها.</translation>
    </message>
    <message numerus="yes">
        <source>{place} of {n} visits</source>
        <extracomment>ui/log/review.py; of one: {place} of {n} visit</extracomment>
        <translation>
            <numerusform>{place} من لا زيارات</numerusform>
            <numerusform>{place} من زيارة واحدة</numerusform>
            <numerusform>{place} من زيارتين</numerusform>
            <numerusform>{place} من {n} زيارات</numerusform>
            <numerusform>{place} من {n} زيارة</numerusform>
            <numerusform>{place} من {n} زيارة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>&amp;Nobody known</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>لا أحد معروف</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>It was somebody else of the gallery</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>كان شخصًا آخر من المعرض</translation>
    </message>
    <message>
        <source>&amp;Yes, {name}</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>نعم، {name}</translation>
    </message>
    <message>
        <source>Yes, it was {name}</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>نعم، كان {name}</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>شخص آخر…</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>ui/log/review.py, ui/picture/no_picture.py, ui/words/people_words.py</extracomment>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>Face of the visit</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>وجه الزيارة</translation>
    </message>
    <message>
        <source>Photo in the gallery</source>
        <extracomment>ui/log/review.py, ui/panels/recognise/card.py</extracomment>
        <translation>صورة في المعرض</translation>
    </message>
    <message>
        <source>this person</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>هذا الشخص</translation>
    </message>
    <message>
        <source>The visit was {name}</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>كانت الزيارة لـ {name}</translation>
    </message>
    <message>
        <source>The visit was nobody known</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>لم تكن الزيارة لأحد معروف</translation>
    </message>
    <message>
        <source>{often}, {last}</source>
        <extracomment>ui/log/stranger_tiles.py</extracomment>
        <translation>{often}، {last}</translation>
    </message>
    <message>
        <source>Strangers&apos; faces are not kept</source>
        <extracomment>ui/log/stranger_words.py</extracomment>
        <translation>وجوه الغرباء لا تُحفظ</translation>
    </message>
    <message>
        <source>The album needs the pictures of people who are not registered. Nothing of a stranger&apos;s face is stored unless “Keep strangers&apos; faces” is switched on in Settings, under Log.</source>
        <extracomment>ui/log/stranger_words.py</extracomment>
        <translation>الألبوم يحتاج إلى صور أشخاص غير مسجّلين. ولا يُخزن شيء من وجه غريب ما لم يُفعَّل «حفظ وجوه الغرباء» في الإعدادات، ضمن السجل.</translation>
    </message>
    <message>
        <source>Open &amp;Settings</source>
        <extracomment>ui/log/stranger_words.py</extracomment>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>No strangers yet</source>
        <extracomment>ui/log/stranger_words.py</extracomment>
        <translation>لا غرباء بعد</translation>
    </message>
    <message>
        <source>Whoever is seen on the Live page and is not registered comes here, with every visit of the same face on one tile.</source>
        <extracomment>ui/log/stranger_words.py</extracomment>
        <translation>كل من يُرى في صفحة «مباشر» وليس مسجّلًا يأتي هنا، مع كل زيارات الوجه نفسه في مربع واحد.</translation>
    </message>
    <message>
        <source>Not all faces were looked at</source>
        <extracomment>ui/log/stranger_words.py</extracomment>
        <translation>لم يُنظر في كل الوجوه</translation>
    </message>
    <message>
        <source>What was looked at so far is remembered until the program ends.</source>
        <extracomment>ui/log/stranger_words.py</extracomment>
        <translation>ما نُظر فيه حتى الآن محفوظ إلى أن ينتهي البرنامج.</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier pictures are still in the log.</source>
        <extracomment>ui/log/stranger_words.py; of one: {n} earlier picture is still in the log.</extracomment>
        <translation>
            <numerusform>لا صور سابقة في السجل.</numerusform>
            <numerusform>صورة سابقة واحدة ما زالت في السجل.</numerusform>
            <numerusform>صورتان سابقتان ما زالتا في السجل.</numerusform>
            <numerusform>{n} صور سابقة ما زالت في السجل.</numerusform>
            <numerusform>{n} صورة سابقة ما زالت في السجل.</numerusform>
            <numerusform>{n} صورة سابقة ما زالت في السجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the strangers&apos; faces: {percent}%</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>جارٍ النظر في وجوه الغرباء: {percent}%</translation>
    </message>
    <message>
        <source>Erase strangers&apos; pictures</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>محو صور الغرباء</translation>
    </message>
    <message>
        <source>Erase all kept pictures of strangers?</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>محو كل الصور المحفوظة للغرباء؟</translation>
    </message>
    <message>
        <source>This cannot be undone. The visits stay, without a picture. Backups hold the pictures until they make room.</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>لا يمكن التراجع عن هذا. تبقى الزيارات بلا صورة. وتبقى الصور في النسخ الاحتياطية إلى أن تحل غيرها محلها.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>محو</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures of strangers erased</source>
        <extracomment>ui/log/strangers.py; of one: {n} picture of strangers erased</extracomment>
        <translation>
            <numerusform>لم تُمحَ صور غرباء</numerusform>
            <numerusform>مُحيت صورة واحدة للغرباء</numerusform>
            <numerusform>مُحيت صورتان للغرباء</numerusform>
            <numerusform>مُحيت {n} صور للغرباء</numerusform>
            <numerusform>مُحيت {n} صورة للغرباء</numerusform>
            <numerusform>مُحيت {n} صورة للغرباء</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>ui/log/strangers.py, ui/panels/registering.py</extracomment>
        <translation>من هذا؟</translation>
    </message>
    <message>
        <source>Name of the stranger</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>اسم الغريب</translation>
    </message>
    <message>
        <source>Name this stranger</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>تسمية هذا الغريب</translation>
    </message>
    <message>
        <source>Registers the person from the best pictures, and gives all these visits the name</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>يسجّل الشخص من أفضل الصور، ويعطي كل هذه الزيارات الاسم</translation>
    </message>
    <message>
        <source>Cancel looking at faces</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>إلغاء النظر في الوجوه</translation>
    </message>
    <message>
        <source>Visits of the chosen stranger</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>زيارات الغريب المختار</translation>
    </message>
    <message>
        <source>&amp;Name this stranger</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>تسمية هذا الغريب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/log/strangers.py, ui/panels/register/photos.py</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Erase them…</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>محوها…</translation>
    </message>
    <message>
        <source>Would be</source>
        <extracomment>ui/log/tables.py</extracomment>
        <translation>ستكون</translation>
    </message>
    <message>
        <source>&amp;What if the threshold were</source>
        <extracomment>ui/log/what_if.py</extracomment>
        <translation>ماذا لو كانت العتبة</translation>
    </message>
    <message>
        <source>Tries another threshold on the visits shown; nothing is altered</source>
        <extracomment>ui/log/what_if.py</extracomment>
        <translation>يجرّب عتبة أخرى على الزيارات المعروضة؛ ولا يتغير شيء</translation>
    </message>
    <message>
        <source>Threshold to try</source>
        <extracomment>ui/log/what_if.py</extracomment>
        <translation>العتبة المجرَّبة</translation>
    </message>
    <message>
        <source>Farther right names more people, also wrong ones</source>
        <extracomment>ui/log/what_if.py</extracomment>
        <translation>كلما زادت سُمّي أشخاص أكثر، ومنهم خطأ</translation>
    </message>
    <message>
        <source>Tries another threshold on what was seen. The log itself stays as it is.</source>
        <extracomment>ui/log/what_if.py</extracomment>
        <translation>يجرّب عتبة أخرى على ما شوهد. والسجل نفسه يبقى كما هو.</translation>
    </message>
    <message>
        <source>This face is not {name}</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>هذا الوجه ليس {name}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>ui/panels/recognise/card.py, ui/words/telling.py</extracomment>
        <translation>جارٍ النظر…</translation>
    </message>
    <message>
        <source>nearest {name}, {distance}</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>الأقرب {name}، {distance}</translation>
    </message>
    <message>
        <source>distance {distance}</source>
        <extracomment>ui/panels/recognise/card.py, ui/words/visit_words.py</extracomment>
        <translation>المسافة {distance}</translation>
    </message>
    <message>
        <source>{name}, {verdict}</source>
        <extracomment>ui/panels/recognise/card.py, ui/picture/video_view.py</extracomment>
        <translation>{name}، {verdict}</translation>
    </message>
    <message>
        <source>Proof of life</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>إثبات الحيوية</translation>
    </message>
    <message>
        <source>&amp;Name this person</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>تسمية هذا الشخص</translation>
    </message>
    <message>
        <source>Name this person</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>تسمية هذا الشخص</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>الاسم ثم Enter</translation>
    </message>
    <message>
        <source>Name of this person</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>اسم هذا الشخص</translation>
    </message>
    <message>
        <source>Face now</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>الوجه الآن</translation>
    </message>
    <message>
        <source>This is not {name}: remember it, and do not call a face like this {name} again.
Other faces keep their names. Ctrl+Z takes it back.</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>هذا ليس {name}: تذكّر ذلك، وعدم تسمية وجه كهذا {name} من جديد.
الوجوه الأخرى تحتفظ بأسمائها. وCtrl+Z يتراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Type a name first</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>يُرجى كتابة اسم أولًا</translation>
    </message>
    <message>
        <source>Today&apos;s check-ins: {count}</source>
        <extracomment>ui/panels/recognise/check_ins.py</extracomment>
        <translation>تسجيلات حضور اليوم: {count}</translation>
    </message>
    <message>
        <source>Today&apos;s check-ins</source>
        <extracomment>ui/panels/recognise/check_ins.py</extracomment>
        <translation>تسجيلات حضور اليوم</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>ui/panels/recognise/check_ins.py</extracomment>
        <translation>أهلًا</translation>
    </message>
    <message>
        <source>Nobody has checked in today</source>
        <extracomment>ui/panels/recognise/check_ins.py</extracomment>
        <translation>لم يُسجَّل حضور أحد اليوم</translation>
    </message>
    <message>
        <source>Nobody in view. Whoever looks into the camera appears here.</source>
        <extracomment>ui/panels/recognise/panel.py</extracomment>
        <translation>لا أحد أمام الكاميرا. من ينظر إليها يظهر هنا.</translation>
    </message>
    <message>
        <source>People in view</source>
        <extracomment>ui/panels/recognise/panel.py</extracomment>
        <translation>من أمام الكاميرا</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <extracomment>ui/panels/recognise/threshold.py</extracomment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Automatic threshold</source>
        <extracomment>ui/panels/recognise/threshold.py</extracomment>
        <translation>عتبة تلقائية</translation>
    </message>
    <message>
        <source>{threshold}: farther right names more people, also wrong ones</source>
        <extracomment>ui/panels/recognise/threshold.py</extracomment>
        <translation>{threshold}: كلما زادت سُمّي أشخاص أكثر، ومنهم خطأ</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <extracomment>ui/panels/recognise/threshold.py, ui/people/checkup/finding_card.py</extracomment>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>strict</source>
        <extracomment>ui/panels/recognise/threshold.py</extracomment>
        <translation>صارم</translation>
    </message>
    <message>
        <source>lenient</source>
        <extracomment>ui/panels/recognise/threshold.py</extracomment>
        <translation>متساهل</translation>
    </message>
    <message>
        <source>Advice</source>
        <extracomment>ui/panels/register/advice_line.py</extracomment>
        <translation>نصيحة</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos added to {name}</source>
        <extracomment>ui/panels/register/alike_answers.py, ui/panels/register/photo_job.py, ui/panels/registering.py, …; of one: {n} photo added to {name}</extracomment>
        <translation>
            <numerusform>لم تُضف صور إلى {name}</numerusform>
            <numerusform>أُضيفت صورة إلى {name}</numerusform>
            <numerusform>أُضيفت صورتان إلى {name}</numerusform>
            <numerusform>أُضيفت {n} صور إلى {name}</numerusform>
            <numerusform>أُضيفت {n} صورة إلى {name}</numerusform>
            <numerusform>أُضيفت {n} صورة إلى {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ added to {name}</source>
        <extracomment>ui/panels/register/alike_answers.py</extracomment>
        <translation>✓ أُضيف إلى {name}</translation>
    </message>
    <message>
        <source>✓ registered; looks like {name}</source>
        <extracomment>ui/panels/register/alike_answers.py</extracomment>
        <translation>✓ سُجّل؛ يشبه {name}</translation>
    </message>
    <message>
        <source>Not kept: no face</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>لم تُحفظ: لا وجه</translation>
    </message>
    <message>
        <source>Not kept: two faces: only one person, please</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>لم تُحفظ: وجهان: يُرجى شخص واحد فقط</translation>
    </message>
    <message>
        <source>Not kept: come closer</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>لم تُحفظ: يُرجى الاقتراب</translation>
    </message>
    <message>
        <source>Not kept: move back</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>لم تُحفظ: يُرجى الابتعاد</translation>
    </message>
    <message>
        <source>Not kept: move into the picture</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>لم تُحفظ: يُرجى الدخول في الصورة</translation>
    </message>
    <message>
        <source>Not kept: too dark</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>لم تُحفظ: معتمة جدًا</translation>
    </message>
    <message>
        <source>Not kept: too bright</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>لم تُحفظ: ساطعة جدًا</translation>
    </message>
    <message>
        <source>Not kept: hold still</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>لم تُحفظ: يُرجى الثبات</translation>
    </message>
    <message>
        <source>Not kept: face the camera</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>لم تُحفظ: يُرجى مواجهة الكاميرا</translation>
    </message>
    <message>
        <source>Not kept: tilt less</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>لم تُحفظ: يُرجى تقليل الميل</translation>
    </message>
    <message>
        <source>Not kept: uncover your mouth and nose</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>لم تُحفظ: يُرجى كشف الفم والأنف</translation>
    </message>
    <message>
        <source>Not kept: open your eyes</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>لم تُحفظ: يُرجى فتح العينين</translation>
    </message>
    <message>
        <source>Not kept: close your mouth</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>لم تُحفظ: يُرجى إغلاق الفم</translation>
    </message>
    <message>
        <source>Not kept: good</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>لم تُحفظ: جيد</translation>
    </message>
    <message>
        <source>Good. Next: look straight ahead</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>جيد. التالي: النظر إلى الأمام</translation>
    </message>
    <message>
        <source>Good. Next: turn a little to your right</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>جيد. التالي: الالتفات قليلًا إلى يمينك</translation>
    </message>
    <message>
        <source>Good. Next: turn a little to your left</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>جيد. التالي: الالتفات قليلًا إلى يسارك</translation>
    </message>
    <message>
        <source>Good. Next: look up a little</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>جيد. التالي: النظر قليلًا إلى أعلى</translation>
    </message>
    <message>
        <source>Good. Next: look down a little</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>جيد. التالي: النظر قليلًا إلى أسفل</translation>
    </message>
    <message>
        <source>Kept: front</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>حُفظت: أمام</translation>
    </message>
    <message>
        <source>Kept: left</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>حُفظت: يسار</translation>
    </message>
    <message>
        <source>Kept: right</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>حُفظت: يمين</translation>
    </message>
    <message>
        <source>Kept: up</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>حُفظت: أعلى</translation>
    </message>
    <message>
        <source>Kept: down</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>حُفظت: أسفل</translation>
    </message>
    <message>
        <source>Take picture (Space)</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>التقاط صورة (مفتاح المسافة)</translation>
    </message>
    <message>
        <source>Take picture</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>التقاط صورة</translation>
    </message>
    <message>
        <source>Space again takes the picture</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>مفتاح المسافة مجددًا يلتقط الصورة</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>القصّ</translation>
    </message>
    <message>
        <source>As it will be kept</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>كما ستُحفظ</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>لا صورة بعد</translation>
    </message>
    <message>
        <source>Not kept: there is no picture yet</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>لم تُحفظ: لا توجد صورة بعد</translation>
    </message>
    <message>
        <source>Cut out</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>مقصوصة</translation>
    </message>
    <message>
        <source>As kept</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>كما تُحفظ</translation>
    </message>
    <message>
        <source>Not kept: the very same picture is kept already</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>لم تُحفظ: الصورة نفسها محفوظة من قبل</translation>
    </message>
    <message>
        <source>Not kept: nearly the same picture is kept already, turn a little</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>لم تُحفظ: صورة مطابقة تقريبًا محفوظة من قبل، يُرجى الالتفات قليلًا</translation>
    </message>
    <message>
        <source>{pose}, {quality} quality</source>
        <extracomment>ui/panels/register/kept_strip.py</extracomment>
        <translation>{pose}، الجودة: {quality}</translation>
    </message>
    <message>
        <source>Photos to register</source>
        <extracomment>ui/panels/register/kept_strip.py</extracomment>
        <translation>صور للتسجيل</translation>
    </message>
    <message>
        <source>Photo: {caption}</source>
        <extracomment>ui/panels/register/kept_strip.py, ui/people/checkup/finding_faces.py</extracomment>
        <translation>صورة: {caption}</translation>
    </message>
    <message>
        <source>Remove photo: {caption}</source>
        <extracomment>ui/panels/register/kept_strip.py</extracomment>
        <translation>إزالة الصورة: {caption}</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/panels/register/kept_strip.py</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Known people</source>
        <extracomment>ui/panels/register/name_field.py</extracomment>
        <translation>أشخاص معروفون</translation>
    </message>
    <message>
        <source>External id (optional)</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>المعرّف الخارجي (اختياري)</translation>
    </message>
    <message>
        <source>External id</source>
        <extracomment>ui/panels/register/panel.py, ui/people/person_details.py</extracomment>
        <translation>المعرّف الخارجي</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Register (Enter)</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>تسجيل (Enter)</translation>
    </message>
    <message>
        <source>Pictures from the camera</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>صور من الكاميرا</translation>
    </message>
    <message>
        <source>&amp;Photos…</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>صور…</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>مجلد…</translation>
    </message>
    <message>
        <source>Type the name first</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>يُرجى كتابة الاسم أولًا</translation>
    </message>
    <message>
        <source>Add to {name} (Enter)</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>إضافة إلى {name} (Enter)</translation>
    </message>
    <message>
        <source>Add to {name}</source>
        <extracomment>ui/panels/register/panel.py, ui/panels/register/photo_row.py</extracomment>
        <translation>إضافة إلى {name}</translation>
    </message>
    <message>
        <source>Discard (Esc)</source>
        <extracomment>ui/panels/register/panel.py, ui/panels/register/photos.py</extracomment>
        <translation>تجاهل (Esc)</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>ui/panels/register/panel.py, ui/panels/register/photos.py</extracomment>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Not registered</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>لم يُسجَّل</translation>
    </message>
    <message numerus="yes">
        <source>Discarded {n} photos</source>
        <extracomment>ui/panels/register/panel.py; of one: Discarded {n} photo</extracomment>
        <translation>
            <numerusform>لم يُتجاهل شيء</numerusform>
            <numerusform>تم تجاهل صورة واحدة</numerusform>
            <numerusform>تم تجاهل صورتين</numerusform>
            <numerusform>تم تجاهل {n} صور</numerusform>
            <numerusform>تم تجاهل {n} صورة</numerusform>
            <numerusform>تم تجاهل {n} صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a picture first: press Space</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>يُرجى التقاط صورة أولًا: بمفتاح المسافة</translation>
    </message>
    <message>
        <source>Registering…</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>جارٍ التسجيل…</translation>
    </message>
    <message>
        <source>no face was found</source>
        <extracomment>ui/panels/register/photo_job.py</extracomment>
        <translation>لم يُعثر على وجه</translation>
    </message>
    <message numerus="yes">
        <source>{n} faces were found</source>
        <extracomment>ui/panels/register/photo_job.py; of one: {n} face was found</extracomment>
        <translation>
            <numerusform>لم يُعثر على وجوه</numerusform>
            <numerusform>عُثر على وجه واحد</numerusform>
            <numerusform>عُثر على وجهين</numerusform>
            <numerusform>عُثر على {n} وجوه</numerusform>
            <numerusform>عُثر على {n} وجهًا</numerusform>
            <numerusform>عُثر على {n} وجه</numerusform>
        </translation>
    </message>
    <message>
        <source>They look like {name} ({distance})</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>تشبه {name} ({distance})</translation>
    </message>
    <message numerus="yes">
        <source>Register all {n} and remember that the two look alike</source>
        <extracomment>ui/panels/register/photo_row.py; of one: Register all {n} and remember that the two look alike</extracomment>
        <translation>
            <numerusform>لا صور للتسجيل؛ تذكّر أن الاثنين متشابهان</numerusform>
            <numerusform>تسجيل الصورة وتذكّر أن الاثنين متشابهان</numerusform>
            <numerusform>تسجيل الصورتين وتذكّر أن الاثنين متشابهان</numerusform>
            <numerusform>تسجيل الـ {n} كلها وتذكّر أن الاثنين متشابهان</numerusform>
            <numerusform>تسجيل الـ {n} كلها وتذكّر أن الاثنين متشابهان</numerusform>
            <numerusform>تسجيل الـ {n} كلها وتذكّر أن الاثنين متشابهان</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge the two</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>دمج الاثنين</translation>
    </message>
    <message>
        <source>Their photos say that they are very likely one person</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>تقول صورهما إن الأرجح جدًا أنهما شخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>Add all {n} to {name}</source>
        <extracomment>ui/panels/register/photo_row.py; of one: Add all {n} to {name}</extracomment>
        <translation>
            <numerusform>لا صور لإضافتها إلى {name}</numerusform>
            <numerusform>إضافتها إلى {name}</numerusform>
            <numerusform>إضافة الاثنتين إلى {name}</numerusform>
            <numerusform>إضافة الـ {n} كلها إلى {name}</numerusform>
            <numerusform>إضافة الـ {n} كلها إلى {name}</numerusform>
            <numerusform>إضافة الـ {n} كلها إلى {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add all to {name}</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>إضافة الكل إلى {name}</translation>
    </message>
    <message>
        <source>Someone else</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>It is someone else</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>إنه شخص آخر</translation>
    </message>
    <message>
        <source>Add the photo to {name}</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>إضافة الصورة إلى {name}</translation>
    </message>
    <message>
        <source>Register it and remember that the two look alike</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>تسجيلها وتذكّر أن الاثنين متشابهان</translation>
    </message>
    <message>
        <source>{name}: {kept} registered, {refused} not.</source>
        <extracomment>ui/panels/register/photos.py</extracomment>
        <translation>{name}: سُجّل {kept}، ولم يُسجَّل {refused}.</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>ui/panels/register/photos.py</extracomment>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Results, one for each file</source>
        <extracomment>ui/panels/register/photos.py, ui/people/adding_tray.py</extracomment>
        <translation>النتائج، واحدة لكل ملف</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <extracomment>ui/panels/register/photos.py</extracomment>
        <translation>إلغاء (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>{n} files and folders. Whose are they?</source>
        <extracomment>ui/panels/register/photos.py; of one: {n} file or folder. Whose are they?</extracomment>
        <translation>
            <numerusform>لا ملفات ولا مجلدات.</numerusform>
            <numerusform>ملف أو مجلد واحد. لمن هو؟</numerusform>
            <numerusform>ملفان أو مجلدان. لمن هما؟</numerusform>
            <numerusform>{n} ملفات ومجلدات. لمن هي؟</numerusform>
            <numerusform>{n} ملفًا ومجلدًا. لمن هي؟</numerusform>
            <numerusform>{n} ملف ومجلد. لمن هي؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Registering photos of {name}…</source>
        <extracomment>ui/panels/register/photos.py</extracomment>
        <translation>جارٍ تسجيل صور {name}…</translation>
    </message>
    <message>
        <source>✓ registered</source>
        <extracomment>ui/panels/register/photos.py</extracomment>
        <translation>✓ سُجّلت</translation>
    </message>
    <message numerus="yes">
        <source>Registering photos of {name}… {n} done</source>
        <extracomment>ui/panels/register/photos.py; of one: Registering photos of {name}… {n} done</extracomment>
        <translation>
            <numerusform>جارٍ تسجيل صور {name}… لم تتم أي منها</numerusform>
            <numerusform>جارٍ تسجيل صور {name}… تمت واحدة</numerusform>
            <numerusform>جارٍ تسجيل صور {name}… تمت اثنتان</numerusform>
            <numerusform>جارٍ تسجيل صور {name}… تمت {n}</numerusform>
            <numerusform>جارٍ تسجيل صور {name}… تمت {n}</numerusform>
            <numerusform>جارٍ تسجيل صور {name}… تمت {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <extracomment>ui/panels/register/photos.py, ui/people/privacy/overdue.py, ui/words/people_words.py, …; of one: {n} photo</extracomment>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>{n} صور</numerusform>
            <numerusform>{n} صورة</numerusform>
            <numerusform>{n} صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>ui/panels/register/photos.py</extracomment>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Poses kept: {directions}</source>
        <extracomment>ui/panels/register/pose_ring.py</extracomment>
        <translation>الوضعيات المحفوظة: {directions}</translation>
    </message>
    <message>
        <source>Poses kept: none</source>
        <extracomment>ui/panels/register/pose_ring.py</extracomment>
        <translation>الوضعيات المحفوظة: لا شيء</translation>
    </message>
    <message>
        <source>{count} of 5 directions: {directions}</source>
        <extracomment>ui/panels/register/pose_ring.py</extracomment>
        <translation>{count} من ٥ اتجاهات: {directions}</translation>
    </message>
    <message>
        <source>0 of 5 directions: none yet</source>
        <extracomment>ui/panels/register/pose_ring.py</extracomment>
        <translation>٠ من ٥ اتجاهات: لا شيء بعد</translation>
    </message>
    <message>
        <source>&amp;Add to {name}</source>
        <extracomment>ui/panels/registering.py</extracomment>
        <translation>إضافة إلى {name}</translation>
    </message>
    <message>
        <source>&amp;It is someone else</source>
        <extracomment>ui/panels/registering.py</extracomment>
        <translation>إنه شخص آخر</translation>
    </message>
    <message>
        <source>&amp;Merge the two</source>
        <extracomment>ui/panels/registering.py</extracomment>
        <translation>دمج الاثنين</translation>
    </message>
    <message>
        <source>What is added</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>ما يُضاف</translation>
    </message>
    <message>
        <source>Progress of adding photos</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>تقدم إضافة الصور</translation>
    </message>
    <message>
        <source>Add &amp;anyway</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>إضافة على أي حال</translation>
    </message>
    <message>
        <source>Keep the photos that look like somebody else: they do show this person</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>الاحتفاظ بالصور التي تشبه شخصًا آخر: هي فعلًا لهذا الشخص</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>ui/people/adding_tray.py, ui/people/checkup/view.py</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Leave out the files that were not looked at yet; what was added stays</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>ترك الملفات التي لم يُنظر فيها بعد؛ ما أُضيف يبقى</translation>
    </message>
    <message>
        <source>{added} added, {refused} not</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>أُضيف {added}، ولم يُضف {refused}</translation>
    </message>
    <message>
        <source>looking…</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>جارٍ النظر…</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} look-alikes &amp;anyway</source>
        <extracomment>ui/people/adding_tray.py; of one: Add {n} look-alike &amp;anyway</extracomment>
        <translation>
            <numerusform>إضافة لا أشباه</numerusform>
            <numerusform>إضافة شبيه على أي حال</numerusform>
            <numerusform>إضافة شبيهين على أي حال</numerusform>
            <numerusform>إضافة {n} أشباه على أي حال</numerusform>
            <numerusform>إضافة {n} شبيهًا على أي حال</numerusform>
            <numerusform>إضافة {n} شبيه على أي حال</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: ✓ added</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>{file}: ✓ أُضيف</translation>
    </message>
    <message>
        <source>{file}: ✗ {reason}</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>{file}: ✗ {reason}</translation>
    </message>
    <message>
        <source>Adding photos to {name}: {done}</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>إضافة صور إلى {name}: {done}</translation>
    </message>
    <message>
        <source>{name}: {done}</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>{name}: {done}</translation>
    </message>
    <message>
        <source>a film is not a photo</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>الفيديو ليس صورة</translation>
    </message>
    <message>
        <source>Drop pictures or folders of pictures.</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>يُرجى إفلات صور أو مجلدات صور.</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <extracomment>ui/people/checkup/finding_card.py</extracomment>
        <translation>عرض {name}</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <extracomment>ui/people/checkup/finding_card.py</extracomment>
        <translation>ترك كما هو</translation>
    </message>
    <message>
        <source>They are two people</source>
        <extracomment>ui/people/checkup/finding_card.py</extracomment>
        <translation>هما شخصان</translation>
    </message>
    <message>
        <source>Remember that they look alike: more is asked of a name for either</source>
        <extracomment>ui/people/checkup/finding_card.py</extracomment>
        <translation>تذكّر أنهما متشابهان: فيُشترط أكثر لإعطاء اسم أي منهما</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>ui/people/checkup/finding_faces.py</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Stays</source>
        <extracomment>ui/people/checkup/finding_faces.py</extracomment>
        <translation>تبقى</translation>
    </message>
    <message>
        <source>This photo</source>
        <extracomment>ui/people/checkup/finding_faces.py</extracomment>
        <translation>هذه الصورة</translation>
    </message>
    <message>
        <source>Goes</source>
        <extracomment>ui/people/checkup/finding_faces.py</extracomment>
        <translation>تزول</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>ui/people/checkup/findings_list.py</extracomment>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>{heading} ({count})</source>
        <extracomment>ui/people/checkup/findings_list.py</extracomment>
        <translation>{heading} ({count})</translation>
    </message>
    <message>
        <source>Show {count} more of {left}</source>
        <extracomment>ui/people/checkup/findings_list.py</extracomment>
        <translation>عرض {count} أخرى من {left}</translation>
    </message>
    <message>
        <source>Show {count} more of {left}: {heading}</source>
        <extracomment>ui/people/checkup/findings_list.py</extracomment>
        <translation>عرض {count} أخرى من {left}: {heading}</translation>
    </message>
    <message>
        <source>Map: alike people stand near each other</source>
        <extracomment>ui/people/checkup/map_canvas.py</extracomment>
        <translation>الخريطة: المتشابهون يقف بعضهم قرب بعض</translation>
    </message>
    <message>
        <source>Distances of all pairs: strong colours are alike</source>
        <extracomment>ui/people/checkup/map_canvas.py</extracomment>
        <translation>مسافات كل الأزواج: الألوان القوية متشابهة</translation>
    </message>
    <message>
        <source>Point at a face or a square, or use the arrow keys; Enter opens the person.</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>يمكن التأشير على وجه أو مربع، أو استخدام مفاتيح الأسهم؛ وEnter يفتح الشخص.</translation>
    </message>
    <message>
        <source>{name}, nearest {other} ({distance})</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>{name}، الأقرب {other} ({distance})</translation>
    </message>
    <message>
        <source>{name} – {other}: {distance}</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>{name} – {other}: {distance}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>What is pointed at</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>المؤشَّر عليه</translation>
    </message>
    <message>
        <source>Every photo</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>كل صورة</translation>
    </message>
    <message>
        <source>Alike people stand near each other</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>المتشابهون يقف بعضهم قرب بعض</translation>
    </message>
    <message>
        <source>Strong colour: alike</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>لون قوي: متشابهون</translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <extracomment>ui/people/checkup/people_map.py, ui/people/empty_gallery.py</extracomment>
        <translation>لم يُسجَّل أحد بعد</translation>
    </message>
    <message>
        <source>Reading the photos…</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>جارٍ قراءة الصور…</translation>
    </message>
    <message>
        <source>Comparing the faces…</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>جارٍ مقارنة الوجوه…</translation>
    </message>
    <message>
        <source>Back to all people</source>
        <extracomment>ui/people/checkup/view.py, ui/people/person.py, ui/people/privacy/view.py</extracomment>
        <translation>العودة إلى كل الأشخاص</translation>
    </message>
    <message>
        <source>Back to all people (Alt+Left)</source>
        <extracomment>ui/people/checkup/view.py, ui/people/person.py, ui/people/privacy/view.py</extracomment>
        <translation>العودة إلى كل الأشخاص (Alt+Left)</translation>
    </message>
    <message>
        <source>Check-up</source>
        <extracomment>ui/people/checkup/view.py, ui/people/head.py</extracomment>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Progress of the check-up</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>تقدم الفحص</translation>
    </message>
    <message>
        <source>Stop the check-up</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>إيقاف الفحص</translation>
    </message>
    <message>
        <source>&amp;Look-alikes…</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>الأشباه…</translation>
    </message>
    <message>
        <source>Remembered look-alikes</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>الأشباه المحفوظون</translation>
    </message>
    <message>
        <source>People who are remembered to look alike</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>أشخاص محفوظون على أنهم متشابهون</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>&amp;Calibrate</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>المعايرة</translation>
    </message>
    <message>
        <source>Findings, map or calibration</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>النتائج أو الخريطة أو المعايرة</translation>
    </message>
    <message>
        <source>The check-up could not be finished</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>تعذّر إتمام الفحص</translation>
    </message>
    <message numerus="yes">
        <source>{n} findings</source>
        <extracomment>ui/people/checkup/view.py; of one: {n} finding</extracomment>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>{n} نتائج</numerusform>
            <numerusform>{n} نتيجة</numerusform>
            <numerusform>{n} نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>All is well</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>كل شيء سليم</translation>
    </message>
    <message numerus="yes">
        <source>{n} serious</source>
        <extracomment>ui/people/checkup/view.py; of one: {n} serious</extracomment>
        <translation>
            <numerusform>لا خطيرة</numerusform>
            <numerusform>واحدة خطيرة</numerusform>
            <numerusform>اثنتان خطيرتان</numerusform>
            <numerusform>{n} خطيرة</numerusform>
            <numerusform>{n} خطيرة</numerusform>
            <numerusform>{n} خطيرة</numerusform>
        </translation>
    </message>
    <message>
        <source>The gallery has changed since</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>تغيّر المعرض منذئذ</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”</source>
        <extracomment>ui/people/empty_gallery.py</extracomment>
        <translation>لا أحد يطابق «{text}»</translation>
    </message>
    <message>
        <source>Search by name, id or note.</source>
        <extracomment>ui/people/empty_gallery.py</extracomment>
        <translation>يُبحث بالاسم أو المعرّف أو الملاحظة.</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <extracomment>ui/people/empty_gallery.py</extracomment>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Nobody is deleted</source>
        <extracomment>ui/people/empty_gallery.py</extracomment>
        <translation>لا محذوفين</translation>
    </message>
    <message>
        <source>People whom you delete can be brought back from here, or forgotten for ever.</source>
        <extracomment>ui/people/empty_gallery.py</extracomment>
        <translation>من تحذفهم يمكن إرجاعهم من هنا، أو نسيانهم للأبد.</translation>
    </message>
    <message>
        <source>&amp;Show the gallery</source>
        <extracomment>ui/people/empty_gallery.py</extracomment>
        <translation>عرض المعرض</translation>
    </message>
    <message>
        <source>Register somebody with the camera or from photos, and their name appears in the live picture. Photos and names stay on this computer.</source>
        <extracomment>ui/people/empty_gallery.py</extracomment>
        <translation>عند تسجيل شخص بالكاميرا أو من صور، يظهر اسمه في الصورة المباشرة. وتبقى الصور والأسماء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Register somebody</source>
        <extracomment>ui/people/empty_gallery.py, ui/people/head.py</extracomment>
        <translation>تسجيل شخص</translation>
    </message>
    <message>
        <source>&amp;Try the demo</source>
        <extracomment>ui/people/empty_gallery.py, ui/picture/no_picture.py</extracomment>
        <translation>العرض التجريبي</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Most photos first</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>الأكثر صورًا أولًا</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>بحث (Ctrl+F)</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Which people</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>أي أشخاص</translation>
    </message>
    <message>
        <source>Check-&amp;up…</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>الفحص…</translation>
    </message>
    <message>
        <source>Find photos under the wrong person, poor ones, people entered twice; the map</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>إيجاد صور لدى الشخص الخطأ، وصور رديئة، وأشخاص مُدخلين مرتين؛ والخريطة</translation>
    </message>
    <message>
        <source>Pri&amp;vacy…</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>الخصوصية…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>ui/people/head.py, ui/people/privacy/view.py</extracomment>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Whose time is over: consents that have ended, people not seen for long; what was done</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>من انتهت مدته: موافقات انتهت، وأشخاص لم يُروا منذ زمن؛ وما الذي جرى</translation>
    </message>
    <message>
        <source>Register somebody</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>تسجيل شخص</translation>
    </message>
    <message>
        <source>In the gallery</source>
        <extracomment>ui/people/head.py, ui/people/privacy/tables.py</extracomment>
        <translation>في المعرض</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>محذوفون</translation>
    </message>
    <message>
        <source>This person is not in the gallery any more</source>
        <extracomment>ui/people/page.py</extracomment>
        <translation>لم يعد هذا الشخص في المعرض</translation>
    </message>
    <message>
        <source>{name} is deleted: bring them back first</source>
        <extracomment>ui/people/page.py</extracomment>
        <translation>{name} محذوف: يُرجى إرجاعه أولًا</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>ui/people/person.py, ui/people/privacy/tables.py</extracomment>
        <translation>الصور</translation>
    </message>
    <message>
        <source>merged into {name}, who has the photos</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>دُمج في {name}، الذي لديه الصور</translation>
    </message>
    <message>
        <source>merged</source>
        <extracomment>ui/people/person.py, ui/people/privacy/deeds.py, ui/people/privacy/tables.py</extracomment>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>Add &amp;photos…</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>إضافة صور…</translation>
    </message>
    <message>
        <source>Pictures may be dropped here, too</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>يمكن إفلات الصور هنا أيضًا</translation>
    </message>
    <message>
        <source>&amp;With the camera</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>بالكاميرا</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Take this person out of the gallery; undo brings them back</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>إخراج هذا الشخص من المعرض؛ والتراجع يرجعه</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Back into the gallery, with all photos</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>العودة إلى المعرض مع كل الصور</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>نسيان…</translation>
    </message>
    <message>
        <source>Erase this person for ever</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>محو هذا الشخص للأبد</translation>
    </message>
    <message>
        <source>Add a &amp;folder of photos…</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>إضافة مجلد صور…</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>دمج مع…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>{name} is now called {new}, like another person</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>صار {name} يُدعى {new}، كشخص آخر</translation>
    </message>
    <message>
        <source>{name} is now called {new}</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>صار {name} يُدعى {new}</translation>
    </message>
    <message>
        <source>Details of {name} changed</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>تغيّرت تفاصيل {name}</translation>
    </message>
    <message>
        <source>Show large</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>عرض كبير</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>ui/people/person.py, ui/people/privacy/tables.py</extracomment>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Move…</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>New person…</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>شخص جديد…</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/people/person_details.py, ui/settings/server_row.py, ui/settings/setting_rows.py</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>A number or code from another system, for example of a staff list</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>رقم أو رمز من نظام آخر، كقائمة الموظفين مثلًا</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>&amp;Consent…</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>الموافقة…</translation>
    </message>
    <message>
        <source>Note to what this person has agreed and until when, or that it was withdrawn</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>تدوين ما وافق عليه هذا الشخص وحتى متى، أو أن الموافقة سُحبت</translation>
    </message>
    <message>
        <source>Not th&amp;is person…</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>ليس هذا الشخص…</translation>
    </message>
    <message>
        <source>The faces that you said are somebody else; let them go here</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>الوجوه التي قلت إنها لشخص آخر؛ يمكن تحريرها هنا</translation>
    </message>
    <message>
        <source>E&amp;xternal id</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>المعرّف الخارجي</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Forget…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>نسيان…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>ui/people/person_menu.py, ui/people/person_name.py</extracomment>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Add photos with the camera</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>إضافة صور بالكاميرا</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>دمج مع…</translation>
    </message>
    <message>
        <source>Consent…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>الموافقة…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <extracomment>ui/people/person_name.py</extracomment>
        <translation>تغيير الاسم (F2)</translation>
    </message>
    <message>
        <source>New name</source>
        <extracomment>ui/people/person_name.py</extracomment>
        <translation>الاسم الجديد</translation>
    </message>
    <message numerus="yes">
        <source>{name} with {n} photos written to {path}</source>
        <extracomment>ui/people/person_verbs.py; of one: {name} with {n} photo written to {path}</extracomment>
        <translation>
            <numerusform>كُتب {name} بلا صور في {path}</numerusform>
            <numerusform>كُتب {name} مع صورة واحدة في {path}</numerusform>
            <numerusform>كُتب {name} مع صورتين في {path}</numerusform>
            <numerusform>كُتب {name} مع {n} صور في {path}</numerusform>
            <numerusform>كُتب {name} مع {n} صورة في {path}</numerusform>
            <numerusform>كُتب {name} مع {n} صورة في {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is back</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>عاد {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of {name} made a new person, {other}</source>
        <extracomment>ui/people/person_verbs.py; of one: Photo of {name} made a new person, {other}</extracomment>
        <translation>
            <numerusform>لا صور من {name} للشخص الجديد {other}</numerusform>
            <numerusform>صورة من {name} صارت شخصًا جديدًا، {other}</numerusform>
            <numerusform>صورتان من {name} صارتا شخصًا جديدًا، {other}</numerusform>
            <numerusform>{n} صور من {name} صارت شخصًا جديدًا، {other}</numerusform>
            <numerusform>{n} صورة من {name} صارت شخصًا جديدًا، {other}</numerusform>
            <numerusform>{n} صورة من {name} صارت شخصًا جديدًا، {other}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>جارٍ تصدير {name}…</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>جارٍ المحو…</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>نُسي</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>حُذف {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos moved from {name} to {other}</source>
        <extracomment>ui/people/person_verbs.py; of one: Photo moved from {name} to {other}</extracomment>
        <translation>
            <numerusform>لم تُنقل صور من {name} إلى {other}</numerusform>
            <numerusform>نُقلت صورة من {name} إلى {other}</numerusform>
            <numerusform>نُقلت صورتان من {name} إلى {other}</numerusform>
            <numerusform>نُقلت {n} صور من {name} إلى {other}</numerusform>
            <numerusform>نُقلت {n} صورة من {name} إلى {other}</numerusform>
            <numerusform>نُقلت {n} صورة من {name} إلى {other}</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent of {name} withdrawn</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>سُحبت موافقة {name}</translation>
    </message>
    <message>
        <source>Consent of {name} noted</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>دُوّنت موافقة {name}</translation>
    </message>
    <message>
        <source>{name} is now part of {other}</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>صار {name} جزءًا من {other}</translation>
    </message>
    <message>
        <source>Choose photos to drop, move or split off (Ctrl or Shift: several)</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>اختيار صور لاستبعادها أو نقلها أو فصلها (Ctrl أو Shift: عدة)</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos chosen</source>
        <extracomment>ui/people/photo_choice.py; of one: {n} photo chosen</extracomment>
        <translation>
            <numerusform>لم تُختر صور</numerusform>
            <numerusform>اختيرت صورة واحدة</numerusform>
            <numerusform>اختيرت صورتان</numerusform>
            <numerusform>اختيرت {n} صور</numerusform>
            <numerusform>اختيرت {n} صورة</numerusform>
            <numerusform>اختيرت {n} صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos that are chosen</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>الصور المختارة</translation>
    </message>
    <message>
        <source>D&amp;rop</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Drop: the chosen photos</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>استبعاد: الصور المختارة</translation>
    </message>
    <message>
        <source>Take the chosen photos away (Delete); undo brings them back</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>إزالة الصور المختارة (Delete)؛ والتراجع يعيدها</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Move: the chosen photos</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>نقل: الصور المختارة</translation>
    </message>
    <message>
        <source>Give the chosen photos to the person whom they show</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>إعطاء الصور المختارة للشخص الذي تُظهره</translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>شخص جديد…</translation>
    </message>
    <message>
        <source>New person: the chosen photos</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>شخص جديد: الصور المختارة</translation>
    </message>
    <message>
        <source>Make the chosen photos a person of their own</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>جعل الصور المختارة شخصًا مستقلًا</translation>
    </message>
    <message>
        <source>renamed</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>تغيّر الاسم</translation>
    </message>
    <message>
        <source>described</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>تغيّر الوصف</translation>
    </message>
    <message>
        <source>photos added</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>أُضيفت صور</translation>
    </message>
    <message>
        <source>photos dropped</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>استُبعدت صور</translation>
    </message>
    <message>
        <source>photos restored</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>استُعيدت صور</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>restored</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>استُعيد</translation>
    </message>
    <message>
        <source>consent noted</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>دُوّنت الموافقة</translation>
    </message>
    <message>
        <source>photos given away</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>أُعطيت صور لغيره</translation>
    </message>
    <message>
        <source>photos taken</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>أُخذت صور</translation>
    </message>
    <message>
        <source>split</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>فُصل</translation>
    </message>
    <message>
        <source>absorbed</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>ضم غيره</translation>
    </message>
    <message>
        <source>released</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>حُرّر</translation>
    </message>
    <message>
        <source>counter-example added</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>أُضيف مثال مضاد</translation>
    </message>
    <message>
        <source>counter-examples dropped</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>استُبعدت أمثلة مضادة</translation>
    </message>
    <message>
        <source>counter-examples restored</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>استُعيدت أمثلة مضادة</translation>
    </message>
    <message>
        <source>look-alike remembered</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>حُفظ شبيه</translation>
    </message>
    <message>
        <source>look-alikes let go</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>حُرّر أشباه</translation>
    </message>
    <message>
        <source>look-alikes restored</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>استُعيد أشباه</translation>
    </message>
    <message>
        <source>check-ins taken back</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>سُحبت تسجيلات حضور</translation>
    </message>
    <message>
        <source>check-ins restored</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>استُعيدت تسجيلات حضور</translation>
    </message>
    <message>
        <source>visit confirmed</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>أُكّدت زيارة</translation>
    </message>
    <message>
        <source>visit dismissed</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>رُدّت زيارة</translation>
    </message>
    <message>
        <source>visit to be reviewed again</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>زيارة تُراجع من جديد</translation>
    </message>
    <message>
        <source>stranger&apos;s visits claimed</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>نُسبت زيارات غريب</translation>
    </message>
    <message>
        <source>stranger&apos;s visits given back</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>أُعيدت زيارات غريب</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>embedded</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>حُسب تضمينه</translation>
    </message>
    <message>
        <source>took over</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>أخذ عن غيره</translation>
    </message>
    <message>
        <source>gave back</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>أعاد</translation>
    </message>
    <message>
        <source>strangers&apos; pictures erased</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>مُحيت صور غرباء</translation>
    </message>
    <message>
        <source>forgotten</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>نُسي</translation>
    </message>
    <message>
        <source>gallery restored</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>استُعيد المعرض</translation>
    </message>
    <message>
        <source>gallery encrypted</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>شُفّر المعرض</translation>
    </message>
    <message>
        <source>gallery decrypted</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>أُزيل تشفير المعرض</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>ui/people/privacy/overdue.py, ui/settings/setting_words.py; of one: {n} day</extracomment>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{n} أيام</numerusform>
            <numerusform>{n} يومًا</numerusform>
            <numerusform>{n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people with {photos} would be erased beyond recovery: every photo, dropped ones too, the face templates, names, ids and notes, and the entries of the log. Nothing is erased before you confirm.</source>
        <extracomment>ui/people/privacy/overdue.py; of one: {n} person with {photos} would be erased beyond recovery: every photo, dropped ones too, the face templates, names, ids and notes, and the entries of the log. Nothing is erased before you confirm.</extracomment>
        <translation>
            <numerusform>لا أحد ({photos}) سيُمحى. ولا يُمحى شيء قبل تأكيدك.</numerusform>
            <numerusform>سيُمحى شخص واحد ({photos}) بلا رجعة: كل صورة، والمستبعدة أيضًا، وقوالب الوجوه والأسماء والمعرّفات والملاحظات ومدخلات السجل. ولا يُمحى شيء قبل تأكيدك.</numerusform>
            <numerusform>سيُمحى شخصان ({photos}) بلا رجعة: كل صورة، والمستبعدة أيضًا، وقوالب الوجوه والأسماء والمعرّفات والملاحظات ومدخلات السجل. ولا يُمحى شيء قبل تأكيدك.</numerusform>
            <numerusform>سيُمحى {n} أشخاص ({photos}) بلا رجعة: كل صورة، والمستبعدة أيضًا، وقوالب الوجوه والأسماء والمعرّفات والملاحظات ومدخلات السجل. ولا يُمحى شيء قبل تأكيدك.</numerusform>
            <numerusform>سيُمحى {n} شخصًا ({photos}) بلا رجعة: كل صورة، والمستبعدة أيضًا، وقوالب الوجوه والأسماء والمعرّفات والملاحظات ومدخلات السجل. ولا يُمحى شيء قبل تأكيدك.</numerusform>
            <numerusform>سيُمحى {n} شخص ({photos}) بلا رجعة: كل صورة، والمستبعدة أيضًا، وقوالب الوجوه والأسماء والمعرّفات والملاحظات ومدخلات السجل. ولا يُمحى شيء قبل تأكيدك.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Also who was neither seen nor changed for</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>وكذلك من لم يُرَ ولم يُعدَّل منذ</translation>
    </message>
    <message>
        <source>Also who was not seen for long</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>وكذلك من لم يُرَ منذ زمن</translation>
    </message>
    <message>
        <source>Days without being seen or changed</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>أيام بلا ظهور أو تعديل</translation>
    </message>
    <message>
        <source>What would be erased</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>ما سيُمحى</translation>
    </message>
    <message>
        <source>&amp;Everybody</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>N&amp;obody</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>E&amp;rase…</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>محو…</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>محو</translation>
    </message>
    <message>
        <source>Nobody&apos;s time is over</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>لم تنتهِ مدة أحد</translation>
    </message>
    <message>
        <source>Here stands whose consent has ended and, if you like, who was neither seen nor changed for long. A person&apos;s consent is noted on their page.</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>هنا يظهر من انتهت موافقته، وكذلك، إن شئت، من لم يُرَ ولم يُعدَّل منذ زمن. وتُدوَّن موافقة الشخص في صفحته.</translation>
    </message>
    <message>
        <source>People whose time is over</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>من انتهت مدتهم</translation>
    </message>
    <message>
        <source>Nobody is ticked: nothing would be erased.</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>لم يُعلَّم على أحد: لن يُمحى شيء.</translation>
    </message>
    <message numerus="yes">
        <source>neither seen nor changed for {n} days</source>
        <extracomment>ui/people/privacy/tables.py; of one: neither seen nor changed for {n} day</extracomment>
        <translation>
            <numerusform>رُئي أو عُدّل اليوم</numerusform>
            <numerusform>لم يُرَ ولم يُعدَّل منذ يوم</numerusform>
            <numerusform>لم يُرَ ولم يُعدَّل منذ يومين</numerusform>
            <numerusform>لم يُرَ ولم يُعدَّل منذ {n} أيام</numerusform>
            <numerusform>لم يُرَ ولم يُعدَّل منذ {n} يومًا</numerusform>
            <numerusform>لم يُرَ ولم يُعدَّل منذ {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/people/privacy/tables.py</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/people/privacy/tables.py</extracomment>
        <translation>متى</translation>
    </message>
    <message>
        <source>Whom</source>
        <extracomment>ui/people/privacy/tables.py</extracomment>
        <translation>لمن</translation>
    </message>
    <message>
        <source>consent ended on {day}</source>
        <extracomment>ui/people/privacy/tables.py</extracomment>
        <translation>انتهت الموافقة في {day}</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/people/privacy/tables.py</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{name}, to be erased</source>
        <extracomment>ui/people/privacy/tables.py</extracomment>
        <translation>{name}، سيُمحى</translation>
    </message>
    <message>
        <source>{name}, stays</source>
        <extracomment>ui/people/privacy/tables.py</extracomment>
        <translation>{name}، يبقى</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <extracomment>ui/people/privacy/trail.py</extracomment>
        <translation>آخر ٣٠ يومًا</translation>
    </message>
    <message>
        <source>The last year</source>
        <extracomment>ui/people/privacy/trail.py</extracomment>
        <translation>آخر سنة</translation>
    </message>
    <message>
        <source>Since when</source>
        <extracomment>ui/people/privacy/trail.py</extracomment>
        <translation>منذ متى</translation>
    </message>
    <message>
        <source>Kept with the gallery: what was done, when, and to whom by a random id. No names are kept here; those shown are of people who are still in the gallery.</source>
        <extracomment>ui/people/privacy/trail.py</extracomment>
        <translation>محفوظ مع المعرض: ما الذي جرى، ومتى، ولمن بمعرّف عشوائي. لا تُحفظ أسماء هنا؛ والمعروضة لأشخاص ما زالوا في المعرض.</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>ui/people/privacy/trail.py, ui/window/undo_bar.py</extracomment>
        <translation>ما الذي جرى</translation>
    </message>
    <message>
        <source>&amp;Time is over</source>
        <extracomment>ui/people/privacy/view.py</extracomment>
        <translation>انتهت المدة</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <extracomment>ui/people/privacy/view.py</extracomment>
        <translation>ما الذي جرى</translation>
    </message>
    <message>
        <source>Whose time is over, or what was done</source>
        <extracomment>ui/people/privacy/view.py</extracomment>
        <translation>من انتهت مدته، أو ما الذي جرى</translation>
    </message>
    <message>
        <source>You switched it off.</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>أنت أوقفتها.</translation>
    </message>
    <message>
        <source>The picture is gone</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>اختفت الصورة</translation>
    </message>
    <message>
        <source>Opening {source}…</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>جارٍ فتح {source}…</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>الكاميرا متوقفة</translation>
    </message>
    <message>
        <source>&amp;Choose a camera</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>اختيار كاميرا</translation>
    </message>
    <message>
        <source>&amp;Open a video or pictures…</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>فتح فيديو أو صور…</translation>
    </message>
    <message>
        <source>Show it a&amp;gain</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>عرض من جديد</translation>
    </message>
    <message>
        <source>It is on only while this page is shown.</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>تعمل فقط ما دامت هذه الصفحة معروضة.</translation>
    </message>
    <message>
        <source>That was all</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>هذا كل شيء</translation>
    </message>
    <message>
        <source>{source} has come to its end.</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>بلغ {source} نهايته.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Switch it &amp;on</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>تشغيلها</translation>
    </message>
    <message>
        <source>REC</source>
        <extracomment>ui/picture/overlay.py</extracomment>
        <translation>REC</translation>
    </message>
    <message>
        <source>{name}  {percent}</source>
        <extracomment>ui/picture/overlay.py</extracomment>
        <translation>{name}  {percent}</translation>
    </message>
    <message>
        <source>{trial}. {people}</source>
        <extracomment>ui/picture/video_view.py</extracomment>
        <translation>{trial}. {people}</translation>
    </message>
    <message>
        <source>Nobody in the picture</source>
        <extracomment>ui/picture/video_view.py</extracomment>
        <translation>لا أحد في الصورة</translation>
    </message>
    <message>
        <source>Live picture</source>
        <extracomment>ui/picture/video_view.py</extracomment>
        <translation>الصورة المباشرة</translation>
    </message>
    <message>
        <source>{purpose}. Licence: {licence}</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>{purpose}. الرخصة: {licence}</translation>
    </message>
    <message>
        <source>no commercial use: trained on iBUG 300-W, whose licence excludes it</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>بلا استخدام تجاري: مدرّب على iBUG 300-W التي تستبعده رخصتها</translation>
    </message>
    <message>
        <source>68 landmarks of a face: alignment, pose, overlay</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>٦٨ نقطة للوجه: المحاذاة والوضعية والرسم فوق الصورة</translation>
    </message>
    <message>
        <source>5 landmarks of a face: alignment without the 68-point model</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>٥ نقاط للوجه: المحاذاة بلا نموذج الـ ٦٨ نقطة</translation>
    </message>
    <message>
        <source>the 128 numbers of a face</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>أرقام الوجه الـ ١٢٨</translation>
    </message>
    <message>
        <source>the CNN face detector: turned and partly covered faces too</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>كاشف الوجوه CNN: الوجوه الملتفتة والمغطاة جزئيًا أيضًا</translation>
    </message>
    <message>
        <source>Recognition happens on this computer. It is no access control: a printed photo or a screen can pass for a person.</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>يجري التعرّف على هذا الحاسوب. ليس هذا نظامًا للتحكم في الدخول: صورة مطبوعة أو شاشة قد تُحسب شخصًا.</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>The model {name}: {licence}.</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>النموذج {name}: {licence}.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>ما نتج عنه</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Copy the gallery into the folder of backups</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>نسخ المعرض إلى مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>See what a backup holds and put it in place</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>معرفة ما في نسخة احتياطية ووضعها مكانه</translation>
    </message>
    <message>
        <source>Check no&amp;w</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>فحص الآن</translation>
    </message>
    <message>
        <source>Read every photo and see that all is whole</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>قراءة كل صورة والتأكد من سلامة الكل</translation>
    </message>
    <message>
        <source>Open folder of bac&amp;kups</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>فتح مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Where the copies lie</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>مكان النسخ</translation>
    </message>
    <message numerus="yes">
        <source>{n} copies, the newest of {moment}, in {folder}.</source>
        <extracomment>ui/settings/backup_row.py; of one: {n} copy, the newest of {moment}, in {folder}.</extracomment>
        <translation>
            <numerusform>لا نسخ، الأحدث من {moment}، في {folder}.</numerusform>
            <numerusform>نسخة واحدة من {moment}، في {folder}.</numerusform>
            <numerusform>نسختان، الأحدث من {moment}، في {folder}.</numerusform>
            <numerusform>{n} نسخ، الأحدث من {moment}، في {folder}.</numerusform>
            <numerusform>{n} نسخة، الأحدث من {moment}، في {folder}.</numerusform>
            <numerusform>{n} نسخة، الأحدث من {moment}، في {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Working…</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>جارٍ العمل…</translation>
    </message>
    <message>
        <source>No copy yet. They lie in {folder}.</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>لا نسخة بعد. مكان النسخ {folder}.</translation>
    </message>
    <message>
        <source>The gallery is copied to {path}</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>نُسخ المعرض إلى {path}</translation>
    </message>
    <message>
        <source>The folder cannot be shown: {path}</source>
        <extracomment>ui/settings/backup_row.py, ui/settings/gallery_row.py</extracomment>
        <translation>لا يمكن عرض المجلد: {path}</translation>
    </message>
    <message>
        <source>Backups and check</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>النسخ الاحتياطية والفحص</translation>
    </message>
    <message>
        <source>The first one found</source>
        <extracomment>ui/settings/camera_row.py</extracomment>
        <translation>أول كاميرا يُعثر عليها</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <extracomment>ui/settings/camera_row.py</extracomment>
        <translation>البحث عن كاميرات مجددًا</translation>
    </message>
    <message>
        <source>{camera} (not found)</source>
        <extracomment>ui/settings/camera_row.py</extracomment>
        <translation>{camera} (غير موجودة)</translation>
    </message>
    <message>
        <source>Not encrypted: whoever gets the file can see photos and names.</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>غير مشفّر: من يحصل على الملف يستطيع رؤية الصور والأسماء.</translation>
    </message>
    <message>
        <source>Encrypted. The key is in this computer&apos;s keyring.</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>مشفّر. والمفتاح في حلقة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Encrypted with a passphrase.</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>مشفّر بعبارة مرور.</translation>
    </message>
    <message>
        <source>&amp;Encrypt…</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>تشفير…</translation>
    </message>
    <message>
        <source>Encryption: encrypt</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>التشفير: تشفير</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <source>Encryption: unlock</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>التشفير: فتح القفل</translation>
    </message>
    <message>
        <source>Change &amp;key…</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>تغيير المفتاح…</translation>
    </message>
    <message>
        <source>Encryption: change key</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>التشفير: تغيير المفتاح</translation>
    </message>
    <message>
        <source>&amp;Recovery key…</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>مفتاح الاسترداد…</translation>
    </message>
    <message>
        <source>Encryption: recovery key</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>التشفير: مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Encrypt &amp;backups</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>تشفير النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Encryption: encrypt backups</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>التشفير: تشفير النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>&amp;Decrypt…</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>إزالة التشفير…</translation>
    </message>
    <message>
        <source>Encryption: decrypt</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>التشفير: إزالة التشفير</translation>
    </message>
    <message>
        <source>How much of the gallery is converted</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>كم حُوّل من المعرض</translation>
    </message>
    <message>
        <source>Encryption: cancel</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>التشفير: إلغاء</translation>
    </message>
    <message>
        <source>Decrypt the gallery</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>إزالة تشفير المعرض</translation>
    </message>
    <message>
        <source>Store the gallery without encryption?</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>خزن المعرض بلا تشفير؟</translation>
    </message>
    <message>
        <source>Whoever gets the file can then see photos and names. Backups stay encrypted.</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>من يحصل على الملف يستطيع عندها رؤية الصور والأسماء. وتبقى النسخ الاحتياطية مشفّرة.</translation>
    </message>
    <message>
        <source>&amp;Decrypt</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>إزالة التشفير</translation>
    </message>
    <message numerus="yes">
        <source>{n} backups are not encrypted.</source>
        <extracomment>ui/settings/encryption_row.py; of one: {n} backup is not encrypted.</extracomment>
        <translation>
            <numerusform>لا نسخ احتياطية غير مشفّرة.</numerusform>
            <numerusform>نسخة احتياطية واحدة غير مشفّرة.</numerusform>
            <numerusform>نسختان احتياطيتان غير مشفّرتين.</numerusform>
            <numerusform>{n} نسخ احتياطية غير مشفّرة.</numerusform>
            <numerusform>{n} نسخة احتياطية غير مشفّرة.</numerusform>
            <numerusform>{n} نسخة احتياطية غير مشفّرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gallery is as it was</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>المعرض كما كان</translation>
    </message>
    <message>
        <source>The gallery is not encrypted any more</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>لم يعد المعرض مشفّرًا</translation>
    </message>
    <message numerus="yes">
        <source>{n} backups could not be read and stayed as they were.</source>
        <extracomment>ui/settings/encryption_row.py; of one: {n} backup could not be read and stayed as it was.</extracomment>
        <translation>
            <numerusform>قُرئت كل النسخ الاحتياطية.</numerusform>
            <numerusform>تعذّرت قراءة نسخة احتياطية واحدة فبقيت كما هي.</numerusform>
            <numerusform>تعذّرت قراءة نسختين احتياطيتين فبقيتا كما هما.</numerusform>
            <numerusform>تعذّرت قراءة {n} نسخ احتياطية فبقيت كما هي.</numerusform>
            <numerusform>تعذّرت قراءة {n} نسخة احتياطية فبقيت كما هي.</numerusform>
            <numerusform>تعذّرت قراءة {n} نسخة احتياطية فبقيت كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s keyring remembers its key.</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>حلقة مفاتيح هذا الحاسوب تتذكر مفتاحه.</translation>
    </message>
    <message>
        <source>It is locked.</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>إنه مقفل.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>The recovery key is in {path}</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>مفتاح الاسترداد في {path}</translation>
    </message>
    <message>
        <source>Choose &amp;another…</source>
        <extracomment>ui/settings/gallery_row.py</extracomment>
        <translation>اختيار غيره…</translation>
    </message>
    <message>
        <source>Gallery: back to the one in your data folder</source>
        <extracomment>ui/settings/gallery_row.py</extracomment>
        <translation>المعرض: العودة إلى الذي في مجلد بياناتك</translation>
    </message>
    <message>
        <source>Back to the one in your data folder</source>
        <extracomment>ui/settings/gallery_row.py</extracomment>
        <translation>العودة إلى الذي في مجلد بياناتك</translation>
    </message>
    <message>
        <source>Recognition</source>
        <extracomment>ui/settings/page.py, ui/window/bottom_bar.py</extracomment>
        <translation>التعرّف</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>ui/settings/page.py</extracomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Tray</source>
        <extracomment>ui/settings/page.py</extracomment>
        <translation>علبة النظام</translation>
    </message>
    <message>
        <source>Restore &amp;defaults…</source>
        <extracomment>ui/settings/page.py</extracomment>
        <translation>استعادة الافتراضي…</translation>
    </message>
    <message>
        <source>The defaults are back</source>
        <extracomment>ui/settings/page.py</extracomment>
        <translation>عادت القيم الافتراضية</translation>
    </message>
    <message>
        <source>Serve from this computer</source>
        <extracomment>ui/settings/page.py</extracomment>
        <translation>تشغيل الخادم من هذا الحاسوب</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>ui/settings/page.py</extracomment>
        <translation>حول</translation>
    </message>
    <message>
        <source>Look for a &amp;new version…</source>
        <extracomment>ui/settings/program_row.py</extracomment>
        <translation>البحث عن إصدار جديد…</translation>
    </message>
    <message>
        <source>&amp;Program log…</source>
        <extracomment>ui/settings/program_row.py</extracomment>
        <translation>سجل البرنامج…</translation>
    </message>
    <message>
        <source>Show the &amp;introduction</source>
        <extracomment>ui/settings/program_row.py</extracomment>
        <translation>عرض المقدمة</translation>
    </message>
    <message>
        <source>Faces are recognised on this computer, and nothing leaves it. With a server, the cut-out faces are sent to it, or their numbers alone.</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>يُتعرَّف على الوجوه في هذا الحاسوب، ولا يغادره شيء. ومع خادم تُرسل إليه الوجوه المقصوصة، أو أرقامها وحدها.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>مفتاح الخادم</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>استخدام هذا الخادم</translation>
    </message>
    <message>
        <source>&amp;Recognise here again</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>العودة إلى التعرّف هنا</translation>
    </message>
    <message>
        <source>Ask &amp;now</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>السؤال الآن</translation>
    </message>
    <message>
        <source>Asking…</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>Send &amp;anyway</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>إرسال على أي حال</translation>
    </message>
    <message>
        <source>Send anyway: {name}</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>إرسال على أي حال: {name}</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Drop: {name}</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>استبعاد: {name}</translation>
    </message>
    <message>
        <source>there is no address</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>لا يوجد عنوان</translation>
    </message>
    <message>
        <source>{server} recognises from now on</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>{server} يتولى التعرّف من الآن</translation>
    </message>
    <message>
        <source>Faces are recognised on this computer again</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>عاد التعرّف على الوجوه إلى هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>A page and an interface for programs, over this window&apos;s gallery. Off at each start until you switch it on.</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>صفحة وواجهة للبرامج على معرض هذه النافذة. متوقفة عند كل بدء إلى أن تشغّلها.</translation>
    </message>
    <message>
        <source>Only this computer reaches it.</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>لا يصل إليها إلا هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Everybody in your network who has the key reaches it, encrypted. Browsers warn once, for the certificate is this computer&apos;s own; compare its fingerprint.</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>يصل إليها مشفّرةً كل من في شبكتك ولديه المفتاح. وتحذّر المتصفحات مرة لأن الشهادة من هذا الحاسوب نفسه؛ يُرجى مقارنة بصمتها.</translation>
    </message>
    <message>
        <source>&amp;Serve from this computer</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>تشغيل الخادم من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Also to my &amp;network</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>لشبكتي أيضًا</translation>
    </message>
    <message>
        <source>QR code of the address and the key</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>رمز QR للعنوان والمفتاح</translation>
    </message>
    <message>
        <source>&amp;Copy address and key</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>نسخ العنوان والمفتاح</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>بصمة الشهادة</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Address and key are on the clipboard</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>العنوان والمفتاح في الحافظة</translation>
    </message>
    <message>
        <source>No browser can be opened; the address is {address}</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>لا يمكن فتح متصفح؛ العنوان هو {address}</translation>
    </message>
    <message>
        <source>Key, new at each start</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>المفتاح، جديد عند كل بدء</translation>
    </message>
    <message>
        <source>{setting}: back to the default</source>
        <extracomment>ui/settings/setting_rows.py</extracomment>
        <translation>{setting}: العودة إلى الافتراضي</translation>
    </message>
    <message>
        <source>{setting}: back to {value}</source>
        <extracomment>ui/settings/setting_rows.py</extracomment>
        <translation>{setting}: العودة إلى {value}</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>ui/settings/setting_rows.py</extracomment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Back to the default: {value}</source>
        <extracomment>ui/settings/setting_rows.py</extracomment>
        <translation>العودة إلى الافتراضي: {value}</translation>
    </message>
    <message>
        <source>Writes down who was in view, when and at which camera, the best picture of known people, and how near each look was (30 days, for What if). Of strangers only the times.</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>يدوّن من ظهر ومتى وعند أي كاميرا، وأفضل صورة للمعروفين، ومدى قرب كل نظرة (٣٠ يومًا، لأجل «ماذا لو»). وللغرباء الأوقات فقط.</translation>
    </message>
    <message>
        <source>What the Live page shows.</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>ما تعرضه صفحة «مباشر».</translation>
    </message>
    <message>
        <source>The file that holds people, photos and face templates.</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>الملف الذي يحوي الأشخاص والصور وقوالب الوجوه.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>HOG: steady</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>HOG: ثابت</translation>
    </message>
    <message>
        <source>CNN: finds more</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>CNN: يجد أكثر</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Once a day</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>مرة في اليوم</translation>
    </message>
    <message>
        <source>In and out</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>دخول وخروج</translation>
    </message>
    <message>
        <source>Names from this computer</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>أسماء من هذا الحاسوب</translation>
    </message>
    <message>
        <source>No names</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>بلا أسماء</translation>
    </message>
    <message numerus="yes">
        <source>{n} pixels</source>
        <extracomment>ui/settings/setting_words.py; of one: {n} pixel</extracomment>
        <translation>
            <numerusform>لا بكسلات</numerusform>
            <numerusform>بكسل واحد</numerusform>
            <numerusform>بكسلان</numerusform>
            <numerusform>{n} بكسلات</numerusform>
            <numerusform>{n} بكسلًا</numerusform>
            <numerusform>{n} بكسل</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} a second</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>{value} في الثانية</translation>
    </message>
    <message numerus="yes">
        <source>{n} looks</source>
        <extracomment>ui/settings/setting_words.py; of one: {n} look</extracomment>
        <translation>
            <numerusform>لا نظرات</numerusform>
            <numerusform>نظرة واحدة</numerusform>
            <numerusform>نظرتان</numerusform>
            <numerusform>{n} نظرات</numerusform>
            <numerusform>{n} نظرة</numerusform>
            <numerusform>{n} نظرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>ui/settings/setting_words.py; of one: {n} second</extracomment>
        <translation>
            <numerusform>لا ثوانٍ</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>{n} ثوانٍ</numerusform>
            <numerusform>{n} ثانية</numerusform>
            <numerusform>{n} ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} %</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>{value} %</translation>
    </message>
    <message numerus="yes">
        <source>{n} copies</source>
        <extracomment>ui/settings/setting_words.py; of one: {n} copy</extracomment>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>{n} نسخ</numerusform>
            <numerusform>{n} نسخة</numerusform>
            <numerusform>{n} نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>for ever</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>للأبد</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>The gallery is not backed up. {reason}</source>
        <extracomment>ui/state/keeper.py</extracomment>
        <translation>لم يُنسخ المعرض احتياطيًا. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{name} is registered with {n} photos</source>
        <extracomment>ui/state/registered.py; of one: {name} is registered with {n} photo</extracomment>
        <translation>
            <numerusform>سُجّل {name} بلا صور</numerusform>
            <numerusform>سُجّل {name} بصورة واحدة</numerusform>
            <numerusform>سُجّل {name} بصورتين</numerusform>
            <numerusform>سُجّل {name} بعدد {n} صور</numerusform>
            <numerusform>سُجّل {name} بعدد {n} صورة</numerusform>
            <numerusform>سُجّل {name} بعدد {n} صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>ui/state/window_state.py, ui/window/undo_bar.py</extracomment>
        <translation>تم التراجع: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <extracomment>ui/state/window_state.py, ui/window/undo_bar.py</extracomment>
        <translation>تمت الإعادة: {what}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>ui/state/window_state.py</extracomment>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <extracomment>ui/state/window_state.py</extracomment>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/tables/metadata_table.py</extracomment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>{heading}: {value}</source>
        <extracomment>ui/tables/metadata_table.py</extracomment>
        <translation>{heading}: {value}</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>ui/tables/metadata_table.py</extracomment>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Add a note</source>
        <extracomment>ui/tables/metadata_table.py</extracomment>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>{name}, {photos}</source>
        <extracomment>ui/tables/people_table.py</extracomment>
        <translation>{name}، {photos}</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>ui/tables/program_log_table.py</extracomment>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>ui/tables/program_log_table.py</extracomment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/tables/program_log_table.py</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/tables/program_log_table.py</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>ui/tables/program_log_table.py</extracomment>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Last message</source>
        <extracomment>ui/window/bottom_bar.py</extracomment>
        <translation>آخر رسالة</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>ui/window/bottom_bar.py, ui/words/telling.py</extracomment>
        <translation>محلي</translation>
    </message>
    <message>
        <source>everywhere</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>on the Live page</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>في صفحة «مباشر»</translation>
    </message>
    <message>
        <source>in the Register panel</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>في لوحة التسجيل</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>التقاط صورة</translation>
    </message>
    <message>
        <source>Done: register what is kept</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>تم: تسجيل المحفوظ</translation>
    </message>
    <message>
        <source>Discard what is kept</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>تجاهل المحفوظ</translation>
    </message>
    <message>
        <source>Recognise panel</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>لوحة التعرّف</translation>
    </message>
    <message>
        <source>Register panel</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>لوحة التسجيل</translation>
    </message>
    <message>
        <source>Open a video or picture as source</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>فتح فيديو أو صورة كمصدر</translation>
    </message>
    <message>
        <source>Find a person</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/window/keys.py, ui/window/undo_bar.py</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/window/keys.py, ui/window/undo_bar.py</extracomment>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>This page</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>هذه الصفحة</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>ui/window/main_window.py</extracomment>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>{title} ({key})</source>
        <extracomment>ui/window/rail.py, ui/window/undo_bar.py</extracomment>
        <translation>{title} ({key})</translation>
    </message>
    <message>
        <source>{key} or {other}</source>
        <extracomment>ui/window/shortcuts.py</extracomment>
        <translation>{key} أو {other}</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>ui/window/shortcuts.py</extracomment>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Keys that are letters, Space and Enter type as usual while a text field has the caret.</source>
        <extracomment>ui/window/shortcuts.py</extracomment>
        <translation>مفاتيح الأحرف والمسافة وEnter تكتب كالمعتاد ما دام المؤشر في حقل نص.</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>put aside when a backup took its place</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>نُحّي جانبًا حين أخذت نسخة احتياطية مكانه</translation>
    </message>
    <message>
        <source>damaged, kept aside</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>تالف، محفوظ جانبًا</translation>
    </message>
    <message>
        <source>saved from a damaged gallery</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>محفوظ من معرض تالف</translation>
    </message>
    <message>
        <source>The gallery was checked: {problem} and {n} more</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>فُحص المعرض: {problem} و{n} غيرها</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>In the backup: {contents}.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>في النسخة الاحتياطية: {contents}.</translation>
    </message>
    <message>
        <source>The present file is kept in the folder of backups.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>يُحفظ الملف الحالي في مجلد النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Saved: {contents}.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>حُفظ: {contents}.</translation>
    </message>
    <message>
        <source>Lost:</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>فُقد:</translation>
    </message>
    <message>
        <source>The gallery was checked: all is well</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>فُحص المعرض: كل شيء سليم</translation>
    </message>
    <message>
        <source>The gallery was checked: {problem}</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>فُحص المعرض: {problem}</translation>
    </message>
    <message>
        <source>The present gallery cannot be read, so nobody can say what it holds beyond that.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>تعذّرت قراءة المعرض الحالي، فلا يمكن لأحد أن يعرف ما يحويه فوق ذلك.</translation>
    </message>
    <message>
        <source>In the gallery now: {contents}.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>في المعرض الآن: {contents}.</translation>
    </message>
    <message>
        <source>Would be gone: {names}.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>سيزول: {names}.</translation>
    </message>
    <message>
        <source>Would change: {names}.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>سيتغير: {names}.</translation>
    </message>
    <message>
        <source>Would come back: {names}.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>سيعود: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} forgotten people stay forgotten.</source>
        <extracomment>ui/words/copy_words.py; of one: {n} forgotten person stays forgotten.</extracomment>
        <translation>
            <numerusform>لا منسيين.</numerusform>
            <numerusform>شخص منسي واحد يبقى منسيًا.</numerusform>
            <numerusform>شخصان منسيان يبقيان منسيين.</numerusform>
            <numerusform>{n} أشخاص منسيين يبقون منسيين.</numerusform>
            <numerusform>{n} شخصًا منسيًا يبقون منسيين.</numerusform>
            <numerusform>{n} شخص منسي يبقون منسيين.</numerusform>
        </translation>
    </message>
    <message>
        <source>People and photos are the same in both.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>الأشخاص والصور متطابقون في الاثنين.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>– and {n} more</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>– و{n} غيرها</translation>
    </message>
    <message numerus="yes">
        <source>{n} registrations wait to be sent; that happens by itself.</source>
        <extracomment>ui/words/link_words.py; of one: {n} registration waits to be sent; that happens by itself.</extracomment>
        <translation>
            <numerusform>لا تسجيلات تنتظر الإرسال.</numerusform>
            <numerusform>تسجيل واحد ينتظر الإرسال؛ يحدث ذلك تلقائيًا.</numerusform>
            <numerusform>تسجيلان ينتظران الإرسال؛ يحدث ذلك تلقائيًا.</numerusform>
            <numerusform>{n} تسجيلات تنتظر الإرسال؛ يحدث ذلك تلقائيًا.</numerusform>
            <numerusform>{n} تسجيلًا ينتظر الإرسال؛ يحدث ذلك تلقائيًا.</numerusform>
            <numerusform>{n} تسجيل ينتظر الإرسال؛ يحدث ذلك تلقائيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was not taken: {reason}</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>لم يُقبل {name}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>It answers and knows {n} people.</source>
        <extracomment>ui/words/link_words.py; of one: It answers and knows {n} person.</extracomment>
        <translation>
            <numerusform>إنه يرد ولا يعرف أحدًا.</numerusform>
            <numerusform>إنه يرد ويعرف شخصًا واحدًا.</numerusform>
            <numerusform>إنه يرد ويعرف شخصين.</numerusform>
            <numerusform>إنه يرد ويعرف {n} أشخاص.</numerusform>
            <numerusform>إنه يرد ويعرف {n} شخصًا.</numerusform>
            <numerusform>إنه يرد ويعرف {n} شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>asking {server}…</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>جارٍ سؤال {server}…</translation>
    </message>
    <message>
        <source>{server} is away</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>{server} غائب</translation>
    </message>
    <message>
        <source>Asking {server}…</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>جارٍ سؤال {server}…</translation>
    </message>
    <message>
        <source>Connected with {server}.</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>متصل بـ {server}.</translation>
    </message>
    <message>
        <source>{server} has been away since {time}.</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>{server} غائب منذ {time}.</translation>
    </message>
    <message>
        <source>What waits to be sent cannot be told: {reason}</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>تعذّرت معرفة ما ينتظر الإرسال: {reason}</translation>
    </message>
    <message>
        <source>{name} was not taken</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>لم يُقبل {name}</translation>
    </message>
    <message numerus="yes">
        <source>It answers and knows {n} people, but makes other numbers of faces: private mode will not work with it.</source>
        <extracomment>ui/words/link_words.py; of one: It answers and knows {n} person, but makes other numbers of faces: private mode will not work with it.</extracomment>
        <translation>
            <numerusform>إنه يرد ولا يعرف أحدًا، لكنه يحسب أرقامًا أخرى للوجوه: لن يعمل معه الوضع الخاص.</numerusform>
            <numerusform>إنه يرد ويعرف شخصًا واحدًا، لكنه يحسب أرقامًا أخرى للوجوه: لن يعمل معه الوضع الخاص.</numerusform>
            <numerusform>إنه يرد ويعرف شخصين، لكنه يحسب أرقامًا أخرى للوجوه: لن يعمل معه الوضع الخاص.</numerusform>
            <numerusform>إنه يرد ويعرف {n} أشخاص، لكنه يحسب أرقامًا أخرى للوجوه: لن يعمل معه الوضع الخاص.</numerusform>
            <numerusform>إنه يرد ويعرف {n} شخصًا، لكنه يحسب أرقامًا أخرى للوجوه: لن يعمل معه الوضع الخاص.</numerusform>
            <numerusform>إنه يرد ويعرف {n} شخص، لكنه يحسب أرقامًا أخرى للوجوه: لن يعمل معه الوضع الخاص.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gallery on this computer answers meanwhile.</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>يجيب معرض هذا الحاسوب في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Faces get no name meanwhile.</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>لا تُعطى الوجوه أسماء في هذه الأثناء.</translation>
    </message>
    <message>
        <source>No picture: only numbers were imported</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>لا صورة: استُوردت الأرقام فقط</translation>
    </message>
    <message>
        <source>{quality}: {fault}</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>{quality}: {fault}</translation>
    </message>
    <message>
        <source>Photo: {pose}</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>صورة: {pose}</translation>
    </message>
    <message>
        <source>Agreed to “{text}” on {day}, noted by {name}.</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>تمت الموافقة على «{text}» في {day}، دوّنها {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} faces you said are not {name}</source>
        <extracomment>ui/words/people_words.py; of one: {n} face you said is not {name}</extracomment>
        <translation>
            <numerusform>لا وجوه قلت إنها ليست {name}</numerusform>
            <numerusform>وجه واحد قلت إنه ليس {name}</numerusform>
            <numerusform>وجهان قلت إنهما ليسا {name}</numerusform>
            <numerusform>{n} وجوه قلت إنها ليست {name}</numerusform>
            <numerusform>{n} وجهًا قلت إنها ليست {name}</numerusform>
            <numerusform>{n} وجه قلت إنها ليست {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces may be called {name} again</source>
        <extracomment>ui/words/people_words.py; of one: {n} face may be called {name} again</extracomment>
        <translation>
            <numerusform>لا وجوه قد تُسمّى {name} من جديد</numerusform>
            <numerusform>وجه واحد قد يُسمّى {name} من جديد</numerusform>
            <numerusform>وجهان قد يُسمّيان {name} من جديد</numerusform>
            <numerusform>{n} وجوه قد تُسمّى {name} من جديد</numerusform>
            <numerusform>{n} وجهًا قد تُسمّى {name} من جديد</numerusform>
            <numerusform>{n} وجه قد تُسمّى {name} من جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>no photo</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>منذ {day}</translation>
    </message>
    <message numerus="yes">
        <source>{n} face templates</source>
        <extracomment>ui/words/people_words.py; of one: {n} face template</extracomment>
        <translation>
            <numerusform>لا قوالب وجه</numerusform>
            <numerusform>قالب وجه واحد</numerusform>
            <numerusform>قالبا وجه</numerusform>
            <numerusform>{n} قوالب وجه</numerusform>
            <numerusform>{n} قالب وجه</numerusform>
            <numerusform>{n} قالب وجه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of the log</source>
        <extracomment>ui/words/people_words.py; of one: {n} entry of the log</extracomment>
        <translation>
            <numerusform>لا مدخلات في السجل</numerusform>
            <numerusform>مدخل واحد في السجل</numerusform>
            <numerusform>مدخلان في السجل</numerusform>
            <numerusform>{n} مدخلات في السجل</numerusform>
            <numerusform>{n} مدخلًا في السجل</numerusform>
            <numerusform>{n} مدخل في السجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt: {id}</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>الإيصال: {id}</translation>
    </message>
    <message>
        <source>No consent is noted.</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>لا موافقة مدوّنة.</translation>
    </message>
    <message>
        <source>It ended on {day}.</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>انتهت في {day}.</translation>
    </message>
    <message>
        <source>It holds until {day}.</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>سارية حتى {day}.</translation>
    </message>
    <message>
        <source>Erased on {time}</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>مُحي في {time}</translation>
    </message>
    <message>
        <source>Erased</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>مُحي</translation>
    </message>
    <message numerus="yes">
        <source>Still held, or perhaps held, by {n} backups:</source>
        <extracomment>ui/words/people_words.py; of one: Still held, or perhaps held, by {n} backup:</extracomment>
        <translation>
            <numerusform>لا نسخ احتياطية ما زالت تحويه:</numerusform>
            <numerusform>ما زالت تحويه، أو لا يمكن قراءتها للتأكد، نسخة احتياطية واحدة:</numerusform>
            <numerusform>ما زالت تحويه، أو لا يمكن قراءتها للتأكد، نسختان احتياطيتان:</numerusform>
            <numerusform>ما زالت تحويه، أو لا يمكن قراءتها للتأكد، {n} نسخ احتياطية:</numerusform>
            <numerusform>ما زالت تحويه، أو لا يمكن قراءتها للتأكد، {n} نسخة احتياطية:</numerusform>
            <numerusform>ما زالت تحويه، أو لا يمكن قراءتها للتأكد، {n} نسخة احتياطية:</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds until it is withdrawn.</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>سارية إلى أن تُسحب.</translation>
    </message>
    <message>
        <source>{path} is no file of translations</source>
        <extracomment>ui/words/phrases.py</extracomment>
        <translation>{path} ليس ملف ترجمات</translation>
    </message>
    <message>
        <source>{path} is too large for a file of translations</source>
        <extracomment>ui/words/phrases.py</extracomment>
        <translation>{path} أكبر من أن يكون ملف ترجمات</translation>
    </message>
    <message>
        <source>{path} is no plain file of translations</source>
        <extracomment>ui/words/phrases.py</extracomment>
        <translation>{path} ليس ملف ترجمات بسيطًا</translation>
    </message>
    <message>
        <source>the translations cannot be read: {path}: {reason}</source>
        <extracomment>ui/words/phrases.py</extracomment>
        <translation>تعذّرت قراءة الترجمات: {path}: {reason}</translation>
    </message>
    <message>
        <source>No face</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>لا وجه</translation>
    </message>
    <message>
        <source>Two faces: only one person, please</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>وجهان: يُرجى شخص واحد فقط</translation>
    </message>
    <message>
        <source>Come closer</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>يُرجى الاقتراب</translation>
    </message>
    <message>
        <source>Move back</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>يُرجى الابتعاد</translation>
    </message>
    <message>
        <source>Move into the picture</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>يُرجى الدخول في الصورة</translation>
    </message>
    <message>
        <source>Too dark</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>معتم جدًا</translation>
    </message>
    <message>
        <source>Too bright</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>ساطع جدًا</translation>
    </message>
    <message>
        <source>Hold still</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>يُرجى الثبات</translation>
    </message>
    <message>
        <source>Face the camera</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>يُرجى مواجهة الكاميرا</translation>
    </message>
    <message>
        <source>Tilt less</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>يُرجى تقليل الميل</translation>
    </message>
    <message>
        <source>Uncover your mouth and nose</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>يُرجى كشف الفم والأنف</translation>
    </message>
    <message>
        <source>Open your eyes</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>يُرجى فتح العينين</translation>
    </message>
    <message>
        <source>Close your mouth</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>يُرجى إغلاق الفم</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>جيد</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>أمام</translation>
    </message>
    <message>
        <source>up</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>down</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>clearly the nearest</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>الأقرب بوضوح</translation>
    </message>
    <message>
        <source>nobody is registered yet</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>لم يُسجَّل أحد بعد</translation>
    </message>
    <message>
        <source>nobody is near enough</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>لا أحد قريب بما يكفي</translation>
    </message>
    <message>
        <source>nearly near enough</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>يكاد يكون قريبًا بما يكفي</translation>
    </message>
    <message>
        <source>two people are almost equally near</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>شخصان متساويان في القرب تقريبًا</translation>
    </message>
    <message>
        <source>two people who look alike are too close to tell apart</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>شخصان متشابهان أقرب من أن يُميَّز بينهما</translation>
    </message>
    <message>
        <source>the picture is too poor to be sure</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>الصورة أردأ من أن تؤكد شيئًا</translation>
    </message>
    <message>
        <source>that person is in the picture already</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>ذلك الشخص في الصورة من قبل</translation>
    </message>
    <message>
        <source>look straight ahead</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>النظر إلى الأمام</translation>
    </message>
    <message>
        <source>turn a little to your right</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>الالتفات قليلًا إلى يمينك</translation>
    </message>
    <message>
        <source>turn a little to your left</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>الالتفات قليلًا إلى يسارك</translation>
    </message>
    <message>
        <source>look up a little</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>النظر قليلًا إلى أعلى</translation>
    </message>
    <message>
        <source>look down a little</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>النظر قليلًا إلى أسفل</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>next {name}, +{distance}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>التالي {name}، +{distance}</translation>
    </message>
    <message>
        <source>not {name}: you said so of a face like this</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>ليس {name}: قلت ذلك عن وجه كهذا</translation>
    </message>
    <message numerus="yes">
        <source>{n} frames agree</source>
        <extracomment>ui/words/telling.py; of one: {n} frame agrees</extracomment>
        <translation>
            <numerusform>لا إطارات متفقة</numerusform>
            <numerusform>إطار واحد متفق</numerusform>
            <numerusform>إطاران متفقان</numerusform>
            <numerusform>{n} إطارات متفقة</numerusform>
            <numerusform>{n} إطارًا متفقًا</numerusform>
            <numerusform>{n} إطار متفق</numerusform>
        </translation>
    </message>
    <message>
        <source>No proof of life: {why}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>لا إثبات للحيوية: {why}</translation>
    </message>
    <message>
        <source>{message}. {hint}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{message}. {hint}</translation>
    </message>
    <message>
        <source>{camera} · {width}×{height} · {rate} fps</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{camera} · {width}×{height} · {rate} إطار/ث</translation>
    </message>
    <message>
        <source>Recognition: {ms} ms, {where}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>التعرّف: {ms} ملّي ثانية، {where}</translation>
    </message>
    <message>
        <source>This looks like {name} ({distance}). Add to {name}?</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>هذا يشبه {name} ({distance}). إضافة إلى {name}؟</translation>
    </message>
    <message>
        <source>This looks like {name} ({distance})</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>هذا يشبه {name} ({distance})</translation>
    </message>
    <message>
        <source>Already registered for {name}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>مسجّلة من قبل باسم {name}</translation>
    </message>
    <message>
        <source>The photos of {name} and of {other} are so much alike that the two are very likely one person.</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>صور {name} وصور {other} متشابهة إلى حد أن الأرجح جدًا أنهما شخص واحد.</translation>
    </message>
    <message>
        <source>almost certain</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>شبه مؤكد</translation>
    </message>
    <message>
        <source>very likely</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>مرجّح جدًا</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>perhaps</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>ربما</translation>
    </message>
    <message>
        <source>unlikely</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>{name}?</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{name}؟</translation>
    </message>
    <message>
        <source>looking</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>جارٍ النظر</translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>not in the gallery</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>ليس في المعرض</translation>
    </message>
    <message>
        <source>nobody else to compare with</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>لا أحد آخر للمقارنة</translation>
    </message>
    <message>
        <source>{words}  {seconds} s</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{words}  {seconds} ث</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>Proof of life: step {step} of {steps}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>إثبات الحيوية: الخطوة {step} من {steps}</translation>
    </message>
    <message>
        <source>Proof of life given</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>تم إثبات الحيوية</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>{message} {hint}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{message} {hint}</translation>
    </message>
    <message>
        <source>Camera off</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>الكاميرا متوقفة</translation>
    </message>
    <message>
        <source>{camera}: opening…</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{camera}: جارٍ الفتح…</translation>
    </message>
    <message>
        <source>{camera}: no picture</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{camera}: لا صورة</translation>
    </message>
    <message>
        <source>{camera}: paused</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{camera}: متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>{camera}: ended</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{camera}: انتهت</translation>
    </message>
    <message>
        <source>Recognition: {where}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>التعرّف: {where}</translation>
    </message>
    <message>
        <source>Already registered</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>مسجّل من قبل</translation>
    </message>
    <message>
        <source>Photos of one person should be under one name.</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>ينبغي أن تكون صور الشخص الواحد تحت اسم واحد.</translation>
    </message>
    <message>
        <source>fair</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>poor</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>رديئة</translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>ui/words/telling.py; of one: {n} person</extracomment>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>{n} أشخاص</numerusform>
            <numerusform>{n} شخصًا</numerusform>
            <numerusform>{n} شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>to be reviewed</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>confirmed by hand</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>مؤكد يدويًا</translation>
    </message>
    <message>
        <source>nobody known, said by hand</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>لا أحد معروف، حُدّد يدويًا</translation>
    </message>
    <message>
        <source>here</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Check-in of {name} at {time} taken back</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>سُحب تسجيل حضور {name} عند {time}</translation>
    </message>
    <message>
        <source>Was this {name}?</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>هل كان هذا {name}؟</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>{day}، {start} إلى {end}</translation>
    </message>
    <message numerus="yes">
        <source>Seen {n} times</source>
        <extracomment>ui/words/visit_words.py; of one: Seen once</extracomment>
        <translation>
            <numerusform>لم يُرَ</numerusform>
            <numerusform>رُئي مرة واحدة</numerusform>
            <numerusform>رُئي مرتين</numerusform>
            <numerusform>رُئي {n} مرات</numerusform>
            <numerusform>رُئي {n} مرة</numerusform>
            <numerusform>رُئي {n} مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>last {day}</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>آخرها {day}</translation>
    </message>
    <message numerus="yes">
        <source>{n} visits: {visits}</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit: {visits}</extracomment>
        <translation>
            <numerusform>لا زيارات: {visits}</numerusform>
            <numerusform>زيارة واحدة: {visits}</numerusform>
            <numerusform>زيارتان: {visits}</numerusform>
            <numerusform>{n} زيارات: {visits}</numerusform>
            <numerusform>{n} زيارة: {visits}</numerusform>
            <numerusform>{n} زيارة: {visits}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit</extracomment>
        <translation>
            <numerusform>لا زيارات</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>{n} زيارات</numerusform>
            <numerusform>{n} زيارة</numerusform>
            <numerusform>{n} زيارة</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is registered with {photos} and has {visits} in the log</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>سُجّل {name} ({photos}) وله في السجل {visits}</translation>
    </message>
    <message>
        <source>not logged</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>غير مدوّنة</translation>
    </message>
    <message>
        <source>nothing would change</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>لن يتغير شيء</translation>
    </message>
    <message>
        <source>At {threshold}: {changes}.</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>عند {threshold}: {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would stay as logged.</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit would stay as logged.</extracomment>
        <translation>
            <numerusform>لا زيارات تبقى كما دُوّنت.</numerusform>
            <numerusform>زيارة واحدة تبقى كما دُوّنت.</numerusform>
            <numerusform>زيارتان تبقيان كما دُوّنتا.</numerusform>
            <numerusform>{n} زيارات تبقى كما دُوّنت.</numerusform>
            <numerusform>{n} زيارة تبقى كما دُوّنت.</numerusform>
            <numerusform>{n} زيارة تبقى كما دُوّنت.</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Goodbye, {name}</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>مع السلامة، {name}</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>أهلًا، {name}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>{name} هنا</translation>
    </message>
    <message>
        <source>{name} checked in</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>سُجّل دخول {name}</translation>
    </message>
    <message>
        <source>{name} checked out</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>سُجّل خروج {name}</translation>
    </message>
    <message>
        <source>last today {time}</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>آخرها اليوم {time}</translation>
    </message>
    <message>
        <source>{day} {time} at {camera}</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>{day} {time} عند {camera}</translation>
    </message>
    <message>
        <source>{visits} and {photos} added to {name}</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>أُضيف إلى {name}: {visits} و{photos}</translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would get another name</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit would get another name</extracomment>
        <translation>
            <numerusform>لا زيارات تأخذ اسمًا آخر</numerusform>
            <numerusform>زيارة واحدة تأخذ اسمًا آخر</numerusform>
            <numerusform>زيارتان تأخذان اسمًا آخر</numerusform>
            <numerusform>{n} زيارات تأخذ اسمًا آخر</numerusform>
            <numerusform>{n} زيارة تأخذ اسمًا آخر</numerusform>
            <numerusform>{n} زيارة تأخذ اسمًا آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would be unsure</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit would be unsure</extracomment>
        <translation>
            <numerusform>لا زيارات تصبح غير متأكد منها</numerusform>
            <numerusform>زيارة واحدة تصبح غير متأكد منها</numerusform>
            <numerusform>زيارتان تصبحان غير متأكد منهما</numerusform>
            <numerusform>{n} زيارات تصبح غير متأكد منها</numerusform>
            <numerusform>{n} زيارة تصبح غير متأكد منها</numerusform>
            <numerusform>{n} زيارة تصبح غير متأكد منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would be unknown</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit would be unknown</extracomment>
        <translation>
            <numerusform>لا زيارات تصبح مجهولة</numerusform>
            <numerusform>زيارة واحدة تصبح مجهولة</numerusform>
            <numerusform>زيارتان تصبحان مجهولتين</numerusform>
            <numerusform>{n} زيارات تصبح مجهولة</numerusform>
            <numerusform>{n} زيارة تصبح مجهولة</numerusform>
            <numerusform>{n} زيارة تصبح مجهولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would not be logged</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit would not be logged</extracomment>
        <translation>
            <numerusform>لا زيارات تسقط من السجل</numerusform>
            <numerusform>زيارة واحدة لن تُدوَّن</numerusform>
            <numerusform>زيارتان لن تُدوَّنا</numerusform>
            <numerusform>{n} زيارات لن تُدوَّن</numerusform>
            <numerusform>{n} زيارة لن تُدوَّن</numerusform>
            <numerusform>{n} زيارة لن تُدوَّن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would be logged besides</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit would be logged besides</extracomment>
        <translation>
            <numerusform>لا زيارات تُدوَّن إضافةً</numerusform>
            <numerusform>زيارة واحدة تُدوَّن إضافةً</numerusform>
            <numerusform>زيارتان تُدوَّنان إضافةً</numerusform>
            <numerusform>{n} زيارات تُدوَّن إضافةً</numerusform>
            <numerusform>{n} زيارة تُدوَّن إضافةً</numerusform>
            <numerusform>{n} زيارة تُدوَّن إضافةً</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits cannot be told: said by hand, or too old.</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit cannot be told: said by hand, or too old.</extracomment>
        <translation>
            <numerusform>كل الزيارات يمكن الحكم عليها.</numerusform>
            <numerusform>زيارة واحدة لا يمكن الحكم عليها: حُدّدت يدويًا أو قديمة جدًا.</numerusform>
            <numerusform>زيارتان لا يمكن الحكم عليهما: حُدّدتا يدويًا أو قديمتان جدًا.</numerusform>
            <numerusform>{n} زيارات لا يمكن الحكم عليها: حُدّدت يدويًا أو قديمة جدًا.</numerusform>
            <numerusform>{n} زيارة لا يمكن الحكم عليها: حُدّدت يدويًا أو قديمة جدًا.</numerusform>
            <numerusform>{n} زيارة لا يمكن الحكم عليها: حُدّدت يدويًا أو قديمة جدًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} strangers on all days. Choose one and say who it is: past visits get the name too.</source>
        <extracomment>ui/words/visit_words.py; of one: {n} stranger on all days. Choose one and say who it is: past visits get the name too.</extracomment>
        <translation>
            <numerusform>لا غرباء في كل الأيام.</numerusform>
            <numerusform>غريب واحد في كل الأيام. يُرجى اختياره وتحديد من هو: فتأخذ الزيارات السابقة الاسم أيضًا.</numerusform>
            <numerusform>غريبان في كل الأيام. يُرجى اختيار أحدهما وتحديد من هو: فتأخذ الزيارات السابقة الاسم أيضًا.</numerusform>
            <numerusform>{n} غرباء في كل الأيام. يُرجى اختيار أحدهم وتحديد من هو: فتأخذ الزيارات السابقة الاسم أيضًا.</numerusform>
            <numerusform>{n} غريبًا في كل الأيام. يُرجى اختيار أحدهم وتحديد من هو: فتأخذ الزيارات السابقة الاسم أيضًا.</numerusform>
            <numerusform>{n} غريب في كل الأيام. يُرجى اختيار أحدهم وتحديد من هو: فتأخذ الزيارات السابقة الاسم أيضًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures show too little of a face to tell.</source>
        <extracomment>ui/words/visit_words.py; of one: {n} picture shows too little of a face to tell.</extracomment>
        <translation>
            <numerusform>كل الصور تُظهر ما يكفي من الوجه.</numerusform>
            <numerusform>صورة واحدة تُظهر من الوجه أقل مما يكفي للحكم.</numerusform>
            <numerusform>صورتان تُظهران من الوجه أقل مما يكفي للحكم.</numerusform>
            <numerusform>{n} صور تُظهر من الوجه أقل مما يكفي للحكم.</numerusform>
            <numerusform>{n} صورة تُظهر من الوجه أقل مما يكفي للحكم.</numerusform>
            <numerusform>{n} صورة تُظهر من الوجه أقل مما يكفي للحكم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} older visits are not looked at.</source>
        <extracomment>ui/words/visit_words.py; of one: {n} older visit is not looked at.</extracomment>
        <translation>
            <numerusform>لا زيارات أقدم لم يُنظر فيها.</numerusform>
            <numerusform>زيارة أقدم واحدة لا يُنظر فيها.</numerusform>
            <numerusform>زيارتان أقدم لا يُنظر فيهما.</numerusform>
            <numerusform>{n} زيارات أقدم لا يُنظر فيها.</numerusform>
            <numerusform>{n} زيارة أقدم لا يُنظر فيها.</numerusform>
            <numerusform>{n} زيارة أقدم لا يُنظر فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>the network is no detector</source>
        <extracomment>vision/detectors/cnn_detector.py</extracomment>
        <translation>الشبكة ليست كاشفًا</translation>
    </message>
    <message>
        <source>{name} is damaged at byte {place}: {what}</source>
        <extracomment>vision/dlib_files/dlib_format.py</extracomment>
        <translation>{name} تالف عند البايت {place}: {what}</translation>
    </message>
    <message>
        <source>{name} is not the known {kind} network: sha256 {found}</source>
        <extracomment>vision/dlib_files/dlib_networks.py</extracomment>
        <translation>{name} ليس شبكة {kind} المعروفة: sha256 {found}</translation>
    </message>
    <message>
        <source>Install facecog-desktop[documents] and the program tesseract: tesseract-ocr on Debian and Ubuntu, tesseract from Homebrew on macOS, the installer of UB Mannheim on Windows.</source>
        <extracomment>vision/documents/tesseract.py</extracomment>
        <translation>يُرجى تثبيت facecog-desktop[documents] والبرنامج tesseract: tesseract-ocr على Debian وUbuntu، وtesseract من Homebrew على macOS، ومثبّت UB Mannheim على Windows.</translation>
    </message>
    <message>
        <source>reading documents needs the package pytesseract</source>
        <extracomment>vision/documents/tesseract.py</extracomment>
        <translation>قراءة الوثائق تحتاج إلى الحزمة pytesseract</translation>
    </message>
    <message>
        <source>tesseract has no language to read</source>
        <extracomment>vision/documents/tesseract.py</extracomment>
        <translation>ليس لدى tesseract لغة للقراءة</translation>
    </message>
    <message>
        <source>Install tesseract-ocr-eng or another language.</source>
        <extracomment>vision/documents/tesseract.py</extracomment>
        <translation>يُرجى تثبيت tesseract-ocr-eng أو لغة أخرى.</translation>
    </message>
    <message>
        <source>reading documents needs the program tesseract</source>
        <extracomment>vision/documents/tesseract.py</extracomment>
        <translation>قراءة الوثائق تحتاج إلى البرنامج tesseract</translation>
    </message>
    <message>
        <source>tesseract could not read the page</source>
        <extracomment>vision/documents/tesseract.py</extracomment>
        <translation>لم يستطع tesseract قراءة الصفحة</translation>
    </message>
    <message>
        <source>a kept photo is no whole JPEG picture</source>
        <extracomment>vision/engine.py</extracomment>
        <translation>إحدى الصور المحفوظة ليست صورة JPEG كاملة</translation>
    </message>
    <message>
        <source>a kept photo cannot be decoded</source>
        <extracomment>vision/engine.py</extracomment>
        <translation>تعذّر فك ترميز إحدى الصور المحفوظة</translation>
    </message>
    <message>
        <source>the model file {name} does not parse: {reason}</source>
        <extracomment>vision/landmarks.py, vision/reference.py</extracomment>
        <translation>تعذّر تحليل ملف النموذج {name}: {reason}</translation>
    </message>
    <message>
        <source>the file of the liveness cues is missing: {path}</source>
        <extracomment>vision/liveness/trained.py</extracomment>
        <translation>ملف علامات الحيوية مفقود: {path}</translation>
    </message>
    <message>
        <source>the file of the liveness cues does not parse: {path}: {reason}</source>
        <extracomment>vision/liveness/trained.py</extracomment>
        <translation>تعذّر تحليل ملف علامات الحيوية: {path}: {reason}</translation>
    </message>
    <message>
        <source>the file of the liveness cues is not one: {path}: {reason}</source>
        <extracomment>vision/liveness/trained.py</extracomment>
        <translation>ملف علامات الحيوية ليس كذلك: {path}: {reason}</translation>
    </message>
    <message>
        <source>Install facecog-desktop[reference]; pkg_resources comes with setuptools before version 81.</source>
        <extracomment>vision/measuring.py</extracomment>
        <translation>يُرجى تثبيت facecog-desktop[reference]؛ تأتي pkg_resources مع setuptools قبل الإصدار 81.</translation>
    </message>
    <message>
        <source>--reference needs {packages}</source>
        <extracomment>vision/measuring.py</extracomment>
        <translation>--reference يحتاج إلى {packages}</translation>
    </message>
    <message>
        <source>the network {file} is damaged</source>
        <extracomment>vision/onnx/networks.py</extracomment>
        <translation>الشبكة {file} تالفة</translation>
    </message>
    <message>
        <source>the converted network cannot be stored as {path}: {reason}</source>
        <extracomment>vision/onnx/onnx_export.py</extracomment>
        <translation>تعذّر خزن الشبكة المحوَّلة باسم {path}: {reason}</translation>
    </message>
    <message>
        <source>Check the permissions of {folder} and the room left.</source>
        <extracomment>vision/onnx/onnx_export.py</extracomment>
        <translation>يُرجى التحقق من أذونات {folder} والمساحة الباقية.</translation>
    </message>
    <message>
        <source>the network remembers a value that nothing uses</source>
        <extracomment>vision/onnx/onnx_graph.py</extracomment>
        <translation>الشبكة تتذكر قيمة لا يستخدمها شيء</translation>
    </message>
    <message>
        <source>a layer that cannot stand where it stands: {layer}</source>
        <extracomment>vision/onnx/onnx_graph.py</extracomment>
        <translation>طبقة لا يصح أن تكون في موضعها: {layer}</translation>
    </message>
    <message>
        <source>a picture smaller than the window of its layer</source>
        <extracomment>vision/onnx/onnx_graph.py</extracomment>
        <translation>صورة أصغر من نافذة طبقتها</translation>
    </message>
    <message>
        <source>an affine layer that follows no convolution</source>
        <extracomment>vision/onnx/onnx_graph.py</extracomment>
        <translation>طبقة أفينية لا تتبع أي التفاف</translation>
    </message>
    <message>
        <source>the converted network cannot be run: {reason}</source>
        <extracomment>vision/onnx/onnx_sessions.py</extracomment>
        <translation>تعذّر تشغيل الشبكة المحوَّلة: {reason}</translation>
    </message>
    <message>
        <source>Use the fast engine, or run the program from its sources.</source>
        <extracomment>vision/reference.py</extracomment>
        <translation>يُرجى استخدام المحرك السريع، أو تشغيل البرنامج من مصادره.</translation>
    </message>
    <message>
        <source>there is no model called {name} in the list of models</source>
        <extracomment>vision/weights.py</extracomment>
        <translation>لا يوجد نموذج باسم {name} في قائمة النماذج</translation>
    </message>
    <message>
        <source>the model file {file} is missing</source>
        <extracomment>vision/weights.py</extracomment>
        <translation>ملف النموذج {file} مفقود</translation>
    </message>
    <message>
        <source>the model file {file} has {length} bytes instead of {size}</source>
        <extracomment>vision/weights.py</extracomment>
        <translation>حجم ملف النموذج {file} هو {length} بايت بدل {size}</translation>
    </message>
    <message>
        <source>the model file {name} is not the one expected (sha256 differs)</source>
        <extracomment>vision/weights.py</extracomment>
        <translation>ملف النموذج {name} ليس المتوقع (sha256 مختلف)</translation>
    </message>
    <message>
        <source>the list of models does not parse: {reason}</source>
        <extracomment>vision/weights.py</extracomment>
        <translation>تعذّر تحليل قائمة النماذج: {reason}</translation>
    </message>
</context>
</TS>
