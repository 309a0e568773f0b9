<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>facecog</name>
    <message>
        <source>the camera gives no picture</source>
        <extracomment>bootstrap/comparing.py</extracomment>
        <translation>die Kamera liefert kein Bild</translation>
    </message>
    <message>
        <source>beside a recognition server the gallery is a file on this computer</source>
        <extracomment>bootstrap/galleries.py</extracomment>
        <translation>neben einem Erkennungsserver ist die Galerie eine Datei auf diesem Computer</translation>
    </message>
    <message>
        <source>Name a file with --gallery, or leave the server out.</source>
        <extracomment>bootstrap/galleries.py</extracomment>
        <translation>Nennen Sie eine Datei mit --gallery, oder lassen Sie den Server weg.</translation>
    </message>
    <message>
        <source>a gallery on a PostgreSQL server needs psycopg: {reason}</source>
        <extracomment>bootstrap/galleries.py</extracomment>
        <translation>eine Galerie auf einem PostgreSQL-Server braucht psycopg: {reason}</translation>
    </message>
    <message>
        <source>Install facecog-desktop[postgres].</source>
        <extracomment>bootstrap/galleries.py</extracomment>
        <translation>Installieren Sie facecog-desktop[postgres].</translation>
    </message>
    <message>
        <source>Install facecog-desktop[plot].</source>
        <extracomment>bootstrap/galleries.py</extracomment>
        <translation>Installieren Sie facecog-desktop[plot].</translation>
    </message>
    <message>
        <source>{package} is needed to draw</source>
        <extracomment>bootstrap/galleries.py</extracomment>
        <translation>zum Zeichnen wird {package} gebraucht</translation>
    </message>
    <message>
        <source>the server beside the window did not start</source>
        <extracomment>bootstrap/hosting.py</extracomment>
        <translation>der Server neben dem Fenster ist nicht gestartet</translation>
    </message>
    <message>
        <source>this computer is in no network</source>
        <extracomment>bootstrap/hosting.py</extracomment>
        <translation>dieser Computer ist in keinem Netz</translation>
    </message>
    <message>
        <source>Connect it, or serve this computer alone.</source>
        <extracomment>bootstrap/hosting.py</extracomment>
        <translation>Verbinden Sie ihn, oder bedienen Sie nur diesen Computer.</translation>
    </message>
    <message>
        <source>others on this computer may read {path}: chmod 600 {path}</source>
        <extracomment>bootstrap/serving.py</extracomment>
        <translation>andere auf diesem Computer dürfen {path} lesen: chmod 600 {path}</translation>
    </message>
    <message>
        <source>there is no key in {path}: nobody is let in</source>
        <extracomment>bootstrap/serving.py</extracomment>
        <translation>in {path} steht kein Schlüssel: niemand wird eingelassen</translation>
    </message>
    <message>
        <source>Write it like faces.example.org</source>
        <extracomment>bootstrap/serving.py</extracomment>
        <translation>Schreiben Sie ihn wie faces.example.org</translation>
    </message>
    <message>
        <source>none in this version</source>
        <extracomment>bootstrap/serving.py</extracomment>
        <translation>keines in dieser Version</translation>
    </message>
    <message>
        <source>no older program is known as {names}</source>
        <extracomment>bootstrap/serving.py</extracomment>
        <translation>ein älteres Programm namens {names} ist nicht bekannt</translation>
    </message>
    <message>
        <source>Known: {names}</source>
        <extracomment>bootstrap/serving.py</extracomment>
        <translation>Bekannt: {names}</translation>
    </message>
    <message>
        <source>{name} is no name of a server</source>
        <extracomment>bootstrap/serving.py</extracomment>
        <translation>{name} ist kein Name eines Servers</translation>
    </message>
    <message>
        <source>writing a person with all photos is done on the server&apos;s computer</source>
        <extracomment>bootstrap/window.py</extracomment>
        <translation>eine Person mit allen Fotos wird auf dem Computer des Servers geschrieben</translation>
    </message>
    <message>
        <source>serving is done on the server&apos;s computer</source>
        <extracomment>bootstrap/window.py</extracomment>
        <translation>bedient wird auf dem Computer des Servers</translation>
    </message>
    <message>
        <source>examining the gallery is done on the server&apos;s computer</source>
        <extracomment>bootstrap/window.py</extracomment>
        <translation>die Galerie wird auf dem Computer des Servers geprüft</translation>
    </message>
    <message>
        <source>measuring the gallery is done on the server&apos;s computer</source>
        <extracomment>bootstrap/window.py</extracomment>
        <translation>die Galerie wird auf dem Computer des Servers vermessen</translation>
    </message>
    <message>
        <source>drawing the map is done on the server&apos;s computer</source>
        <extracomment>bootstrap/window.py</extracomment>
        <translation>die Karte wird auf dem Computer des Servers gezeichnet</translation>
    </message>
    <message>
        <source>Add yourself to the group video.</source>
        <extracomment>capture/cameras/camera.py</extracomment>
        <translation>Nehmen Sie sich in die Gruppe video auf.</translation>
    </message>
    <message>
        <source>{camera} may not be used by you</source>
        <extracomment>capture/cameras/camera.py</extracomment>
        <translation>{camera} dürfen Sie nicht benutzen</translation>
    </message>
    <message>
        <source>{camera} cannot be opened</source>
        <extracomment>capture/cameras/camera.py</extracomment>
        <translation>{camera} lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>{name} is unplugged</source>
        <extracomment>capture/cameras/camera.py</extracomment>
        <translation>{name} ist ausgesteckt</translation>
    </message>
    <message>
        <source>Plug a camera in; no camera is found on this computer.</source>
        <extracomment>capture/cameras/listing.py</extracomment>
        <translation>Stecken Sie eine Kamera an; an diesem Computer ist keine zu finden.</translation>
    </message>
    <message>
        <source>There are: {cameras}</source>
        <extracomment>capture/cameras/listing.py</extracomment>
        <translation>Es gibt: {cameras}</translation>
    </message>
    <message>
        <source>there is no camera {camera}</source>
        <extracomment>capture/cameras/listing.py</extracomment>
        <translation>es gibt keine Kamera {camera}</translation>
    </message>
    <message>
        <source>Uncover the camera or turn on a light.</source>
        <extracomment>capture/cameras/live.py</extracomment>
        <translation>Decken Sie die Kamera auf, oder machen Sie Licht.</translation>
    </message>
    <message>
        <source>Check the address, the network, and the user and password in the address.</source>
        <extracomment>capture/cameras/network.py</extracomment>
        <translation>Prüfen Sie die Adresse, das Netz sowie Benutzer und Passwort in der Adresse.</translation>
    </message>
    <message>
        <source>this is not the address of a camera</source>
        <extracomment>capture/cameras/network.py</extracomment>
        <translation>das ist nicht die Adresse einer Kamera</translation>
    </message>
    <message>
        <source>Use for example rtsp://host/path</source>
        <extracomment>capture/cameras/network.py</extracomment>
        <translation>Zum Beispiel rtsp://host/path</translation>
    </message>
    <message>
        <source>a camera&apos;s address begins with one of {known} and names a host</source>
        <extracomment>capture/cameras/network.py</extracomment>
        <translation>die Adresse einer Kamera beginnt mit einem von {known} und nennt einen Rechner</translation>
    </message>
    <message>
        <source>{name} gives no video</source>
        <extracomment>capture/cameras/network.py</extracomment>
        <translation>{name} liefert kein Video</translation>
    </message>
    <message>
        <source>{name} cannot be reached</source>
        <extracomment>capture/cameras/network.py</extracomment>
        <translation>{name} ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>{camera} gives no pictures: it is busy or unplugged</source>
        <extracomment>capture/cameras/watch.py</extracomment>
        <translation>{camera} liefert keine Bilder: sie ist belegt oder ausgesteckt</translation>
    </message>
    <message>
        <source>{camera} gives the same picture again and again: it is busy, covered or unplugged</source>
        <extracomment>capture/cameras/watch.py</extracomment>
        <translation>{camera} liefert immer dasselbe Bild: sie ist belegt, verdeckt oder ausgesteckt</translation>
    </message>
    <message>
        <source>{camera} gives only black: it is covered, or there is no light</source>
        <extracomment>capture/cameras/watch.py</extracomment>
        <translation>{camera} liefert nur Schwarz: sie ist verdeckt, oder es ist kein Licht da</translation>
    </message>
    <message>
        <source>{path} is not a video</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>{path} ist kein Video</translation>
    </message>
    <message>
        <source>Choose a video with pictures.</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>Wählen Sie ein Video mit Bildern.</translation>
    </message>
    <message>
        <source>{path} is damaged, or of a kind that cannot be decoded</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>{path} ist beschädigt oder von einer Art, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>{path} has {width} x {height} pixels, more than {most} megapixels</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>{path} hat {width} x {height} Pixel, mehr als {most} Megapixel</translation>
    </message>
    <message>
        <source>Rename the file and try again.</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>Benennen Sie die Datei um, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path} has no frames that can be decoded</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>{path} hat keine lesbaren Bilder</translation>
    </message>
    <message>
        <source>{path} breaks off after {seconds:.1f} of {whole:.1f} seconds; the file is damaged</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>{path} bricht nach {seconds:.1f} von {whole:.1f} Sekunden ab; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>{path} has sound but no pictures</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>{path} hat Ton, aber keine Bilder</translation>
    </message>
    <message>
        <source>the name of {path} is not text</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>der Name von {path} ist kein Text</translation>
    </message>
    <message>
        <source>Check the path. No camera is found on this computer.</source>
        <extracomment>capture/opening.py</extracomment>
        <translation>Prüfen Sie den Pfad. An diesem Computer ist keine Kamera zu finden.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <extracomment>capture/opening.py, service/comparing/comparer.py</extracomment>
        <translation>Nennen Sie eines davon.</translation>
    </message>
    <message>
        <source>Cameras: {cameras}</source>
        <extracomment>capture/opening.py</extracomment>
        <translation>Kameras: {cameras}</translation>
    </message>
    <message>
        <source>{source} is neither a file nor a camera</source>
        <extracomment>capture/opening.py</extracomment>
        <translation>{source} ist weder eine Datei noch eine Kamera</translation>
    </message>
    <message>
        <source>{source} holds {count} videos</source>
        <extracomment>capture/opening.py</extracomment>
        <translation>{source} enthält {count} Videos</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <extracomment>capture/opening.py, capture/pictures/decode.py, capture/pictures/finding.py, …</extracomment>
        <translation>{path} lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>{width} x {height} Pixel</translation>
    </message>
    <message>
        <source>Scale it down, or save it as PNG or as a usual, not progressive JPEG.</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>Verkleinern Sie es, oder speichern Sie es als PNG oder als gewöhnliches, nicht progressives JPEG.</translation>
    </message>
    <message>
        <source>Use it as a video.</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>Benutzen Sie es als Video.</translation>
    </message>
    <message>
        <source>{name} is not a picture</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>{name} ist kein Bild</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short</source>
        <extracomment>capture/pictures/decode.py, capture/pictures/headers.py</extracomment>
        <translation>{name} ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>Name a picture file.</source>
        <extracomment>capture/pictures/decode.py, storage/exchange/folder.py</extracomment>
        <translation>Nennen Sie eine Bilddatei.</translation>
    </message>
    <message>
        <source>{name} has {size}, more than {most} megapixels</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>{name} hat {size}, mehr als {most} Megapixel</translation>
    </message>
    <message>
        <source>{name} ({kind} of {size}) takes {need} MB to be decoded, more than {most}</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>{name} ({kind} von {size}) braucht zum Entpacken {need} MB, mehr als {most}</translation>
    </message>
    <message>
        <source>{name} is a video, not a picture</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>{name} ist ein Video, kein Bild</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <extracomment>capture/pictures/decode.py, capture/pictures/headers.py</extracomment>
        <translation>{name} ist beschädigt</translation>
    </message>
    <message>
        <source>{source} is a folder, not a picture</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>{source} ist ein Ordner, kein Bild</translation>
    </message>
    <message>
        <source>{source} is a device, not a picture</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>{source} ist ein Gerät, kein Bild</translation>
    </message>
    <message>
        <source>{source} is larger than {size} MB</source>
        <extracomment>capture/pictures/decode.py, storage/exchange/folder.py</extracomment>
        <translation>{source} ist größer als {size} MB</translation>
    </message>
    <message>
        <source>there is no file {path}</source>
        <extracomment>capture/pictures/decode.py, capture/pictures/finding.py, service/comparing/digests.py, …</extracomment>
        <translation>es gibt keine Datei {path}</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <extracomment>capture/pictures/finding.py</extracomment>
        <translation>es gibt keinen Ordner {folder}</translation>
    </message>
    <message>
        <source>{name} has rows of more than {most} pixels</source>
        <extracomment>capture/pictures/formats/png.py</extracomment>
        <translation>{name} hat Zeilen von mehr als {most} Pixeln</translation>
    </message>
    <message>
        <source>{name} holds measurements, not a picture</source>
        <extracomment>capture/pictures/formats/tiff.py</extracomment>
        <translation>{name} enthält Messwerte, kein Bild</translation>
    </message>
    <message>
        <source>{name} is cut short</source>
        <extracomment>capture/pictures/headers.py</extracomment>
        <translation>{name} ist abgeschnitten</translation>
    </message>
    <message>
        <source>Name a folder that holds JPEG or PNG files itself.</source>
        <extracomment>capture/pictures/stills.py</extracomment>
        <translation>Nennen Sie einen Ordner, der selbst JPEG- oder PNG-Dateien enthält.</translation>
    </message>
    <message>
        <source>no pictures in {folder}</source>
        <extracomment>capture/pictures/stills.py</extracomment>
        <translation>keine Bilder in {folder}</translation>
    </message>
    <message>
        <source>no pictures are called {pattern}</source>
        <extracomment>capture/pictures/stills.py</extracomment>
        <translation>keine Bilder heißen {pattern}</translation>
    </message>
    <message>
        <source>Use one of: {endings}</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>Möglich sind: {endings}</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>Nennen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>a picture cannot be written as {name}</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>ein Bild lässt sich nicht als {name} schreiben</translation>
    </message>
    <message>
        <source>several pictures do not go into the one file {name}</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>mehrere Bilder passen nicht in die eine Datei {name}</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>Nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} is the picture itself</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>{path} ist das Bild selbst</translation>
    </message>
    <message>
        <source>{path} could not be written whole</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>{path} ließ sich nicht ganz schreiben</translation>
    </message>
    <message>
        <source>{path} is the video itself</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>{path} ist das Video selbst</translation>
    </message>
    <message>
        <source>{path} could not be written</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>{path} ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <extracomment>capture/writing.py, storage/exchange/placing.py, storage/exchange/sheets/chart.py, …</extracomment>
        <translation>{path} lässt sich nicht schreiben: {reason}</translation>
    </message>
    <message>
        <source>a video cannot be written as {name}</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>ein Video lässt sich nicht als {name} schreiben</translation>
    </message>
    <message numerus="yes">
        <source>there are {n} faces in the picture</source>
        <extracomment>core/comparing/comparison.py, service/registering/portraits.py; of one: there is {n} face in the picture</extracomment>
        <translation>
            <numerusform>im Bild ist {n} Gesicht</numerusform>
            <numerusform>im Bild sind {n} Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one with --face 1 to {last}: {places}.</source>
        <extracomment>core/comparing/comparison.py</extracomment>
        <translation>Wählen Sie eines mit --face 1 bis {last}: {places}.</translation>
    </message>
    <message>
        <source>there is no face number {face}: there are {count}</source>
        <extracomment>core/comparing/comparison.py</extracomment>
        <translation>es gibt kein Gesicht Nummer {face}: es sind {count}</translation>
    </message>
    <message>
        <source>Choose one with --face 1 to {last}.</source>
        <extracomment>core/comparing/comparison.py</extracomment>
        <translation>Wählen Sie eines mit --face 1 bis {last}.</translation>
    </message>
    <message>
        <source>{name} must lie between {lowest} and {highest}, not {value}</source>
        <extracomment>core/comparing/comparison.py</extracomment>
        <translation>{name} muss zwischen {lowest} und {highest} liegen, nicht {value}</translation>
    </message>
    <message>
        <source>the image is no data URL of a picture (paths and addresses are not followed)</source>
        <extracomment>core/data_urls.py</extracomment>
        <translation>das Bild ist keine Daten-URL eines Bildes (Pfaden und Adressen wird nicht gefolgt)</translation>
    </message>
    <message>
        <source>the image is empty</source>
        <extracomment>core/data_urls.py</extracomment>
        <translation>das Bild ist leer</translation>
    </message>
    <message>
        <source>the image is no base64: {reason}</source>
        <extracomment>core/data_urls.py</extracomment>
        <translation>das Bild ist kein Base64: {reason}</translation>
    </message>
    <message>
        <source>Use 1 to 200 characters; any script is fine.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Benutzen Sie 1 bis 200 Zeichen; jede Schrift ist recht.</translation>
    </message>
    <message>
        <source>Check the path, or list the cameras with: facecog doctor</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Prüfen Sie den Pfad, oder zeigen Sie die Kameras mit: facecog doctor</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Prüfen Sie, ob Sie es lesen dürfen.</translation>
    </message>
    <message>
        <source>Open it in another program and save it again as JPEG or PNG.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Öffnen Sie es in einem anderen Programm, und speichern Sie es neu als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>Scale it down below 40 megapixels.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Verkleinern Sie es auf unter 40 Megapixel.</translation>
    </message>
    <message>
        <source>Convert it to MP4 (H.264) and try again.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Wandeln Sie es in MP4 (H.264) um, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close other programs that use the camera, plug it in again, or choose another one.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Schließen Sie andere Programme, die die Kamera benutzen, stecken Sie sie neu an, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s settings for privacy, and try again.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Erlauben Sie es in den Datenschutzeinstellungen des Systems, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Check the cable, the cover and other programs that use it.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Es wird von selbst wieder versucht. Prüfen Sie Kabel, Abdeckung und andere Programme, die sie benutzen.</translation>
    </message>
    <message>
        <source>Use a picture in which the face is at least 80 pixels wide, upright and lit.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Benutzen Sie ein Bild, auf dem das Gesicht mindestens 80 Pixel breit, aufrecht und beleuchtet ist.</translation>
    </message>
    <message>
        <source>Use a picture of one person only.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Benutzen Sie ein Bild von nur einer Person.</translation>
    </message>
    <message>
        <source>Use a sharp, well-lit picture of the face from the front.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Benutzen Sie ein scharfes, gut beleuchtetes Bild des Gesichts von vorn.</translation>
    </message>
    <message>
        <source>Add the picture to that person, or register anyway if it really is somebody else.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Fügen Sie das Bild dieser Person hinzu, oder registrieren Sie trotzdem, wenn es wirklich jemand anders ist.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>List the people with: facecog people list</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Zeigen Sie die Personen mit: facecog people list</translation>
    </message>
    <message>
        <source>Use the person&apos;s id instead of the name.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Benutzen Sie die ID der Person statt des Namens.</translation>
    </message>
    <message>
        <source>It may have been dropped meanwhile; reload the person.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Vielleicht wurde es inzwischen entfernt; laden Sie die Person neu.</translation>
    </message>
    <message>
        <source>Check the file with: facecog doctor</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Prüfen Sie die Datei mit: facecog doctor</translation>
    </message>
    <message>
        <source>Install the newest FaceCog Desktop; nothing was changed.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Installieren Sie das neueste FaceCog Desktop; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Choose another file with --gallery; nothing was changed.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Wählen Sie eine andere Datei mit --gallery; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>Wait until the other program has finished and try again.</source>
        <extracomment>core/errors.py, storage/postgres/failures.py</extracomment>
        <translation>Warten Sie, bis das andere Programm fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Put a backup in place: facecog people restore FILE, or save what can be read: facecog people salvage OUT</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Setzen Sie eine Sicherung ein: facecog people restore FILE, oder retten Sie, was lesbar ist: facecog people salvage OUT</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Give its passphrase or recovery key: on a terminal you are asked for it, a script names --key-file FILE.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Geben Sie Passphrase oder Wiederherstellungsschlüssel an: im Terminal werden Sie danach gefragt, ein Skript nennt --key-file FILE.</translation>
    </message>
    <message>
        <source>Capitals and blanks count. The recovery key, given in its place, opens the gallery too; nothing was changed.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Großbuchstaben und Leerzeichen zählen. Auch der Wiederherstellungsschlüssel öffnet die Galerie; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Give the recovery key that was shown when the gallery was encrypted, or unlock the keyring and try again.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Geben Sie den Wiederherstellungsschlüssel an, der beim Verschlüsseln gezeigt wurde, oder entsperren Sie den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Use a passphrase instead: facecog people encrypt --with passphrase</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Benutzen Sie stattdessen eine Passphrase: facecog people encrypt --with passphrase</translation>
    </message>
    <message>
        <source>Encrypt it, or delete it: facecog people encrypt --backups encrypt (or delete)</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Verschlüsseln oder löschen Sie sie: facecog people encrypt --backups encrypt (oder delete)</translation>
    </message>
    <message>
        <source>The gallery is as it was. Check it with: facecog doctor</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Die Galerie ist, wie sie war. Prüfen Sie sie mit: facecog doctor</translation>
    </message>
    <message>
        <source>Install the program again, or look at: facecog models list</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Installieren Sie das Programm neu, oder sehen Sie nach: facecog models list</translation>
    </message>
    <message>
        <source>Install the program again, or look at: facecog models verify</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Installieren Sie das Programm neu, oder sehen Sie nach: facecog models verify</translation>
    </message>
    <message>
        <source>Install the program with the extra that the message names.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Installieren Sie das Programm mit dem Zusatz, den die Meldung nennt.</translation>
    </message>
    <message>
        <source>Use a sharp picture of the document alone, lying straight.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Benutzen Sie ein scharfes Bild nur des Ausweises, gerade liegend.</translation>
    </message>
    <message>
        <source>Correct or delete the settings file; its place is shown by: facecog doctor</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Berichtigen oder löschen Sie die Einstellungsdatei; wo sie liegt, zeigt: facecog doctor</translation>
    </message>
    <message>
        <source>Install the program again; meanwhile the window speaks English.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Installieren Sie das Programm neu; das Fenster spricht so lange Englisch.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space, or name another place.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Prüfen Sie Rechte und freien Platz des Ordners, oder nennen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Check the address and the network; it is tried again by itself.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Prüfen Sie Adresse und Netz; es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Do it there. The gallery of this computer is meant with: --server &quot;&quot;</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Tun Sie es dort. Die Galerie dieses Computers ist gemeint mit: --server &quot;&quot;</translation>
    </message>
    <message>
        <source>Check the network and try again later.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Prüfen Sie das Netz, und versuchen Sie es später.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder; its place is shown by: facecog doctor</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Prüfen Sie die Rechte seines Ordners; wo er liegt, zeigt: facecog doctor</translation>
    </message>
    <message>
        <source>Close that window, or end the program in the system&apos;s list of processes, and try again.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Schließen Sie jenes Fenster, oder beenden Sie das Programm in der Prozessliste des Systems, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>They are very likely one person: facecog people merge {person} {other}</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Sehr wahrscheinlich ist es eine Person: facecog people merge {person} {other}</translation>
    </message>
    <message>
        <source>Look straight at the camera</source>
        <extracomment>core/liveness/actions.py</extracomment>
        <translation>Schauen Sie gerade in die Kamera</translation>
    </message>
    <message>
        <source>Blink once</source>
        <extracomment>core/liveness/actions.py</extracomment>
        <translation>Blinzeln Sie einmal</translation>
    </message>
    <message>
        <source>Turn your head to your left</source>
        <extracomment>core/liveness/actions.py</extracomment>
        <translation>Drehen Sie den Kopf nach links</translation>
    </message>
    <message>
        <source>Turn your head to your right</source>
        <extracomment>core/liveness/actions.py</extracomment>
        <translation>Drehen Sie den Kopf nach rechts</translation>
    </message>
    <message>
        <source>The face was lost</source>
        <extracomment>core/liveness/progress.py</extracomment>
        <translation>Das Gesicht ging verloren</translation>
    </message>
    <message>
        <source>Another face came</source>
        <extracomment>core/liveness/progress.py</extracomment>
        <translation>Ein anderes Gesicht kam</translation>
    </message>
    <message>
        <source>Turned another way than asked</source>
        <extracomment>core/liveness/progress.py</extracomment>
        <translation>Anders gedreht als verlangt</translation>
    </message>
    <message>
        <source>It turned like a flat picture</source>
        <extracomment>core/liveness/progress.py</extracomment>
        <translation>Es drehte sich wie ein flaches Bild</translation>
    </message>
    <message>
        <source>It took too long</source>
        <extracomment>core/liveness/progress.py</extracomment>
        <translation>Es dauerte zu lange</translation>
    </message>
    <message>
        <source>The time is over</source>
        <extracomment>core/liveness/progress.py</extracomment>
        <translation>Die Zeit ist um</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>core/liveness/progress.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <extracomment>core/people/names.py</extracomment>
        <translation>der Name ist leer</translation>
    </message>
    <message>
        <source>the name has no visible character</source>
        <extracomment>core/people/names.py</extracomment>
        <translation>der Name hat kein sichtbares Zeichen</translation>
    </message>
    <message>
        <source>the name holds marks that turn the writing direction (U+{code})</source>
        <extracomment>core/people/names.py</extracomment>
        <translation>der Name enthält Zeichen, die die Schreibrichtung drehen (U+{code})</translation>
    </message>
    <message>
        <source>the name has {length} characters, more than {most}</source>
        <extracomment>core/people/names.py</extracomment>
        <translation>der Name hat {length} Zeichen, mehr als {most}</translation>
    </message>
    <message>
        <source>the name holds control characters (U+{code})</source>
        <extracomment>core/people/names.py</extracomment>
        <translation>der Name enthält Steuerzeichen (U+{code})</translation>
    </message>
    <message>
        <source>the name holds half a character (U+{code})</source>
        <extracomment>core/people/names.py</extracomment>
        <translation>der Name enthält ein halbes Zeichen (U+{code})</translation>
    </message>
    <message>
        <source>the name holds line breaks (U+{code})</source>
        <extracomment>core/people/names.py</extracomment>
        <translation>der Name enthält Zeilenumbrüche (U+{code})</translation>
    </message>
    <message>
        <source>too small or too far away</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>zu klein oder zu weit weg</translation>
    </message>
    <message>
        <source>blurred</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>unscharf</translation>
    </message>
    <message>
        <source>too dark or too bright</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>zu dunkel oder zu hell</translation>
    </message>
    <message>
        <source>too little contrast</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>zu wenig Kontrast</translation>
    </message>
    <message>
        <source>turned or tilted too far</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>zu weit gedreht oder geneigt</translation>
    </message>
    <message>
        <source>cut off at the edge</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>am Rand abgeschnitten</translation>
    </message>
    <message>
        <source>eyes shut</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>Augen geschlossen</translation>
    </message>
    <message>
        <source>mouth wide open</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>Mund weit offen</translation>
    </message>
    <message>
        <source>mouth and nose covered</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>Mund und Nase verdeckt</translation>
    </message>
    <message>
        <source>The program runs in a Flatpak that has no camera. The desktop&apos;s camera portal is not used here: allow devices with: flatpak override --user --device=all {name}. Then start it again.</source>
        <extracomment>core/program/camera_access.py</extracomment>
        <translation>Das Programm läuft in einem Flatpak ohne Kamera. Das Kameraportal der Arbeitsumgebung wird hier nicht benutzt: erlauben Sie Geräte mit: flatpak override --user --device=all {name}. Starten Sie es dann neu.</translation>
    </message>
    <message>
        <source>The program runs in a Snap that has no camera. Allow it with: sudo snap connect {name}:camera. Then start it again.</source>
        <extracomment>core/program/camera_access.py</extracomment>
        <translation>Das Programm läuft in einem Snap ohne Kamera. Erlauben Sie sie mit: sudo snap connect {name}:camera. Starten Sie es dann neu.</translation>
    </message>
    <message>
        <source>You may not use the camera: you are not in the group video. Enter in a terminal: sudo usermod -aG video $USER. Then log out and in again.</source>
        <extracomment>core/program/camera_access.py</extracomment>
        <translation>Sie dürfen die Kamera nicht benutzen: Sie sind nicht in der Gruppe video. Geben Sie in einem Terminal ein: sudo usermod -aG video $USER. Melden Sie sich dann ab und wieder an.</translation>
    </message>
    <message>
        <source>You may not use {devices}: the system forbids it.</source>
        <extracomment>core/program/camera_access.py</extracomment>
        <translation>Sie dürfen {devices} nicht benutzen: das System verbietet es.</translation>
    </message>
    <message>
        <source>The program runs in a container that was given no camera. Start it with a video device.</source>
        <extracomment>core/program/camera_access.py</extracomment>
        <translation>Das Programm läuft in einem Container, der keine Kamera bekommen hat. Starten Sie ihn mit einem Videogerät.</translation>
    </message>
    <message>
        <source>what is told about the newest version cannot be read</source>
        <extracomment>core/program/releases.py</extracomment>
        <translation>was über die neueste Version gesagt wird, ist nicht lesbar</translation>
    </message>
    <message>
        <source>the page of the newest version is not on https</source>
        <extracomment>core/program/releases.py</extracomment>
        <translation>die Seite der neuesten Version liegt nicht auf https</translation>
    </message>
    <message>
        <source>this is no version: {version}</source>
        <extracomment>core/program/releases.py</extracomment>
        <translation>das ist keine Version: {version}</translation>
    </message>
    <message>
        <source>the list of models is missing: {path}</source>
        <extracomment>paths.py</extracomment>
        <translation>die Liste der Modelle fehlt: {path}</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a key, and give it with --api-key-file FILE, FACECOG_API_KEY or in the settings.</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>Bitten Sie den Betreiber des Servers um einen Schlüssel, und geben Sie ihn an mit --api-key-file FILE, FACECOG_API_KEY oder in den Einstellungen.</translation>
    </message>
    <message>
        <source>Write it like https://faces.example.org:8000</source>
        <extracomment>remote/client/connection.py, ui/settings/server_row.py</extracomment>
        <translation>Schreiben Sie sie wie https://faces.example.org:8000</translation>
    </message>
    <message>
        <source>the server&apos;s key has characters that no key has</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>der Schlüssel des Servers hat Zeichen, die kein Schlüssel hat</translation>
    </message>
    <message>
        <source>Copy it again, all of one line.</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>Kopieren Sie ihn noch einmal, die ganze Zeile.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>keine Antwort zur rechten Zeit</translation>
    </message>
    <message>
        <source>Correct HTTP_PROXY, HTTPS_PROXY or ALL_PROXY.</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>Berichtigen Sie HTTP_PROXY, HTTPS_PROXY oder ALL_PROXY.</translation>
    </message>
    <message>
        <source>this is no address of a server: {address}</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>das ist keine Adresse eines Servers: {address}</translation>
    </message>
    <message>
        <source>{address} is too busy: {reason}</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} ist überlastet: {reason}</translation>
    </message>
    <message>
        <source>{address} is no FaceCog server, or one of another version</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} ist kein FaceCog-Server, oder einer anderer Version</translation>
    </message>
    <message>
        <source>the proxy of the environment cannot be used: {reason}</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>der Proxy der Umgebung ist nicht brauchbar: {reason}</translation>
    </message>
    <message>
        <source>{address} answers {status}, and not as a FaceCog server</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} antwortet {status}, und nicht wie ein FaceCog-Server</translation>
    </message>
    <message>
        <source>{address} does not answer as a FaceCog server</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} antwortet nicht wie ein FaceCog-Server</translation>
    </message>
    <message>
        <source>{address} answers with more than {size} MB</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} antwortet mit mehr als {size} MB</translation>
    </message>
    <message>
        <source>{address} answers {status}</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} antwortet {status}</translation>
    </message>
    <message>
        <source>{address} does not speak HTTP ({reason})</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} spricht kein HTTP ({reason})</translation>
    </message>
    <message>
        <source>{address} does not answer ({reason})</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} antwortet nicht ({reason})</translation>
    </message>
    <message>
        <source>the server neither admits nor refuses a photo</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>der Server nimmt ein Foto weder an noch ab</translation>
    </message>
    <message>
        <source>the server admits a photo without its numbers</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>der Server nimmt ein Foto ohne dessen Zahlen an</translation>
    </message>
    <message>
        <source>the server answers for other faces than it was asked about</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>der Server antwortet für andere Gesichter als gefragt</translation>
    </message>
    <message>
        <source>the server answers for other photos than it was asked about</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>der Server antwortet für andere Fotos als gefragt</translation>
    </message>
    <message>
        <source>this is no id of a person: {person}</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>das ist keine ID einer Person: {person}</translation>
    </message>
    <message>
        <source>{count} photos at once are too many for a server</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>{count} Fotos auf einmal sind einem Server zu viel</translation>
    </message>
    <message>
        <source>Register at most {most} at a time.</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>Registrieren Sie höchstens {most} auf einmal.</translation>
    </message>
    <message>
        <source>the server&apos;s answer cannot be read: {reason}</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>die Antwort des Servers ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>the log is changed where it is kept, not over the network</source>
        <extracomment>remote/messages/changes.py</extracomment>
        <translation>das Protokoll wird dort geändert, wo es liegt, nicht über das Netz</translation>
    </message>
    <message>
        <source>a photo that is added this way needs its landmarks and its quality</source>
        <extracomment>remote/messages/changes.py</extracomment>
        <translation>ein so hinzugefügtes Foto braucht seine Gesichtspunkte und seine Qualität</translation>
    </message>
    <message>
        <source>a change is a table with its kind</source>
        <extracomment>remote/messages/changes.py</extracomment>
        <translation>eine Änderung ist eine Tabelle mit ihrer Art</translation>
    </message>
    <message>
        <source>changes are nested too deeply</source>
        <extracomment>remote/messages/changes.py</extracomment>
        <translation>Änderungen sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a private face needs its template first</source>
        <extracomment>remote/messages/faces.py</extracomment>
        <translation>ein privates Gesicht braucht zuerst seine Vorlage</translation>
    </message>
    <message>
        <source>the crop is not base64</source>
        <extracomment>remote/messages/faces.py</extracomment>
        <translation>der Ausschnitt ist kein Base64</translation>
    </message>
    <message>
        <source>the address of new versions is not on https</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>die Adresse für neue Versionen liegt nicht auf https</translation>
    </message>
    <message>
        <source>Correct FACECOG_RELEASES or the installation.</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>Berichtigen Sie FACECOG_RELEASES oder die Installation.</translation>
    </message>
    <message>
        <source>{host} leads from one address to the next</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>{host} führt von einer Adresse zur nächsten</translation>
    </message>
    <message>
        <source>{host} leads to an address that is not on https</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>{host} führt zu einer Adresse ohne https</translation>
    </message>
    <message>
        <source>{host} answers {status}</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>{host} antwortet {status}</translation>
    </message>
    <message>
        <source>{host} does not answer in time</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>{host} antwortet nicht zur rechten Zeit</translation>
    </message>
    <message>
        <source>{host} cannot be reached</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>{host} ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>{host} answers with too much</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>{host} antwortet mit zu viel</translation>
    </message>
    <message>
        <source>Send it as header: Authorization: Bearer KEY</source>
        <extracomment>remote/server/access.py</extracomment>
        <translation>Senden Sie ihn im Kopf: Authorization: Bearer KEY</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a new one.</source>
        <extracomment>remote/server/access.py</extracomment>
        <translation>Bitten Sie den Betreiber des Servers um einen neuen.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a key that does.</source>
        <extracomment>remote/server/access.py</extracomment>
        <translation>Bitten Sie den Betreiber des Servers um einen passenden Schlüssel.</translation>
    </message>
    <message>
        <source>this server asks for a key</source>
        <extracomment>remote/server/access.py, remote/server/guard/reference.py</extracomment>
        <translation>dieser Server verlangt einen Schlüssel</translation>
    </message>
    <message>
        <source>the key is not known, or has expired</source>
        <extracomment>remote/server/access.py</extracomment>
        <translation>der Schlüssel ist unbekannt oder abgelaufen</translation>
    </message>
    <message>
        <source>the body is no JSON</source>
        <extracomment>remote/server/compat/bodies.py, remote/server/v1/bulk.py</extracomment>
        <translation>der Inhalt ist kein JSON</translation>
    </message>
    <message>
        <source>it is no object with an image</source>
        <extracomment>remote/server/compat/bulk_samples.py</extracomment>
        <translation>es ist kein Objekt mit einem Bild</translation>
    </message>
    <message>
        <source>Send a shorter one.</source>
        <extracomment>remote/server/compat/face_matching.py</extracomment>
        <translation>Senden Sie etwas Kürzeres.</translation>
    </message>
    <message>
        <source>there is no name</source>
        <extracomment>remote/server/compat/facecog_web.py</extracomment>
        <translation>es gibt keinen Namen</translation>
    </message>
    <message>
        <source>this server makes no numbers</source>
        <extracomment>remote/server/compat/feature_service.py</extracomment>
        <translation>dieser Server macht keine Zahlen</translation>
    </message>
    <message>
        <source>min_distance is no number</source>
        <extracomment>remote/server/compat/min_distance.py</extracomment>
        <translation>min_distance ist keine Zahl</translation>
    </message>
    <message>
        <source>there is no face in the picture</source>
        <extracomment>remote/server/compat/portraits.py, remote/server/crops.py, service/registering/portraits.py</extracomment>
        <translation>im Bild ist kein Gesicht</translation>
    </message>
    <message>
        <source>the address does not end with &lt;name&gt;_&lt;number&gt;</source>
        <extracomment>remote/server/compat/recognition_server.py</extracomment>
        <translation>die Adresse endet nicht mit &lt;name&gt;_&lt;number&gt;</translation>
    </message>
    <message>
        <source>As in: POST /user/Anna-Maria_3</source>
        <extracomment>remote/server/compat/recognition_server.py</extracomment>
        <translation>Etwa: POST /user/Anna-Maria_3</translation>
    </message>
    <message>
        <source>it is no list of samples</source>
        <extracomment>remote/server/compat/sample_lists.py</extracomment>
        <translation>es ist keine Liste von Fotos</translation>
    </message>
    <message>
        <source>the id holds half a character</source>
        <extracomment>remote/server/compat/sample_lists.py</extracomment>
        <translation>die ID enthält ein halbes Zeichen</translation>
    </message>
    <message>
        <source>the entry has no name</source>
        <extracomment>remote/server/compat/sample_lists.py</extracomment>
        <translation>der Eintrag hat keinen Namen</translation>
    </message>
    <message>
        <source>an entry has no id</source>
        <extracomment>remote/server/compat/sample_lists.py</extracomment>
        <translation>ein Eintrag hat keine ID</translation>
    </message>
    <message>
        <source>the metadata cannot be kept</source>
        <extracomment>remote/server/compat/sample_lists.py</extracomment>
        <translation>die Metadaten lassen sich nicht behalten</translation>
    </message>
    <message>
        <source>compressed bodies are not taken</source>
        <extracomment>remote/server/guard/bodies.py</extracomment>
        <translation>gepackte Inhalte werden nicht angenommen</translation>
    </message>
    <message>
        <source>the server holds as many bytes as it may</source>
        <extracomment>remote/server/guard/bodies.py</extracomment>
        <translation>der Server hält so viele Bytes, wie er darf</translation>
    </message>
    <message>
        <source>the body of the request did not arrive in time</source>
        <extracomment>remote/server/guard/bodies.py</extracomment>
        <translation>der Inhalt der Anfrage kam nicht rechtzeitig an</translation>
    </message>
    <message>
        <source>this server is not known by the name it was asked by</source>
        <extracomment>remote/server/guard/hosts.py</extracomment>
        <translation>unter diesem Namen ist der Server nicht bekannt</translation>
    </message>
    <message>
        <source>keys are taken from headers only</source>
        <extracomment>remote/server/guard/keys_in_addresses.py</extracomment>
        <translation>Schlüssel werden nur aus Kopfzeilen genommen</translation>
    </message>
    <message>
        <source>Whoever runs the server can allow the name: facecog serve --trusted-host NAME</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>Der Betreiber des Servers kann den Namen erlauben: facecog serve --trusted-host NAME</translation>
    </message>
    <message>
        <source>Use a program, or the server&apos;s own page.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>Benutzen Sie ein Programm oder die Seite des Servers selbst.</translation>
    </message>
    <message>
        <source>Send it as header: Authorization: Bearer KEY. A key that stood in an address should be revoked.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>Senden Sie ihn im Kopf: Authorization: Bearer KEY. Ein Schlüssel, der in einer Adresse stand, sollte widerrufen werden.</translation>
    </message>
    <message>
        <source>Wait as long as Retry-After says.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>Warten Sie so lange, wie Retry-After sagt.</translation>
    </message>
    <message>
        <source>Send fewer or smaller pictures at a time.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>Senden Sie weniger oder kleinere Bilder auf einmal.</translation>
    </message>
    <message>
        <source>Check the network and send it again.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>Prüfen Sie das Netz, und senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Send it as it is, without Content-Encoding.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>Senden Sie es, wie es ist, ohne Content-Encoding.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>a page of another site asks</source>
        <extracomment>remote/server/guard/sites.py</extracomment>
        <translation>eine Seite eines anderen Ortes fragt</translation>
    </message>
    <message>
        <source>the server is about to stop</source>
        <extracomment>remote/server/guard/traffic.py</extracomment>
        <translation>der Server hört gleich auf</translation>
    </message>
    <message>
        <source>too many requests at a time</source>
        <extracomment>remote/server/guard/traffic.py</extracomment>
        <translation>zu viele Anfragen auf einmal</translation>
    </message>
    <message>
        <source>Make a new one with: facecog keys add</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>Machen Sie eine neue mit: facecog keys add</translation>
    </message>
    <message>
        <source>Wait until the other command has ended, and try again.</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>Warten Sie, bis der andere Befehl fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>List them with: facecog keys list</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>Zeigen Sie sie mit: facecog keys list</translation>
    </message>
    <message>
        <source>this is no name for a key</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>das ist kein Name für einen Schlüssel</translation>
    </message>
    <message>
        <source>a key must allow something</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>ein Schlüssel muss etwas erlauben</translation>
    </message>
    <message>
        <source>Name a scope, for example: --scope identify</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>Nennen Sie einen Bereich, zum Beispiel: --scope identify</translation>
    </message>
    <message>
        <source>Make it with: facecog keys add</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>Machen Sie sie mit: facecog keys add</translation>
    </message>
    <message>
        <source>Revoke it first, or use another name.</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>Widerrufen Sie ihn zuerst, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Results are kept for some minutes only; ask again for the comparison.</source>
        <extracomment>remote/server/queueing/jobs.py</extracomment>
        <translation>Ergebnisse werden nur einige Minuten behalten; vergleichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Ask for it as a job: POST /v1/compare/jobs</source>
        <extracomment>remote/server/queueing/jobs.py</extracomment>
        <translation>Fragen Sie danach als Auftrag: POST /v1/compare/jobs</translation>
    </message>
    <message>
        <source>there is no job of this id</source>
        <extracomment>remote/server/queueing/jobs.py</extracomment>
        <translation>es gibt keinen Auftrag mit dieser ID</translation>
    </message>
    <message>
        <source>the comparison took too long</source>
        <extracomment>remote/server/queueing/jobs.py</extracomment>
        <translation>der Vergleich dauerte zu lange</translation>
    </message>
    <message>
        <source>Compare shorter films.</source>
        <extracomment>remote/server/queueing/jobs.py</extracomment>
        <translation>Vergleichen Sie kürzere Filme.</translation>
    </message>
    <message>
        <source>Ask again in a moment.</source>
        <extracomment>remote/server/queueing/places.py</extracomment>
        <translation>Fragen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>the server has as much to do as it takes on</source>
        <extracomment>remote/server/queueing/places.py</extracomment>
        <translation>der Server hat so viel zu tun, wie er annimmt</translation>
    </message>
    <message>
        <source>Give --keys FILE, and --tls-cert with --tls-key, or --behind-proxy where a proxy adds TLS.</source>
        <extracomment>remote/server/running/exposure.py</extracomment>
        <translation>Geben Sie --keys FILE an, dazu --tls-cert mit --tls-key, oder --behind-proxy, wo ein Proxy TLS hinzufügt.</translation>
    </message>
    <message>
        <source>Choose another --port (0 finds a free one) or --host.</source>
        <extracomment>remote/server/running/exposure.py</extracomment>
        <translation>Wählen Sie einen anderen --port (0 findet einen freien) oder --host.</translation>
    </message>
    <message>
        <source>Both must be PEM files that belong together; the key without a passphrase.</source>
        <extracomment>remote/server/running/exposure.py</extracomment>
        <translation>Beide müssen zusammengehörige PEM-Dateien sein; der Schlüssel ohne Passphrase.</translation>
    </message>
    <message>
        <source>behind a proxy keys are needed: everybody seems to come from this computer</source>
        <extracomment>remote/server/running/exposure.py</extracomment>
        <translation>hinter einem Proxy braucht es Schlüssel: alle scheinen von diesem Computer zu kommen</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key belong together</source>
        <extracomment>remote/server/running/exposure.py</extracomment>
        <translation>--tls-cert und --tls-key gehören zusammen</translation>
    </message>
    <message>
        <source>Give both or none.</source>
        <extracomment>remote/server/running/exposure.py</extracomment>
        <translation>Beide oder keines angeben.</translation>
    </message>
    <message>
        <source>Try again; the log tells more.</source>
        <extracomment>remote/server/running/hosted.py</extracomment>
        <translation>Versuchen Sie es noch einmal; das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>Its own message stands above. Try it with --workers 1.</source>
        <extracomment>remote/server/running/processes.py</extracomment>
        <translation>Seine eigene Meldung steht darüber. Versuchen Sie es mit --workers 1.</translation>
    </message>
    <message>
        <source>a process of the server could not start</source>
        <extracomment>remote/server/running/processes.py</extracomment>
        <translation>ein Prozess des Servers konnte nicht starten</translation>
    </message>
    <message>
        <source>there is no room for the film</source>
        <extracomment>remote/server/uploads.py</extracomment>
        <translation>für den Film ist kein Platz</translation>
    </message>
    <message>
        <source>it is neither a picture nor a film</source>
        <extracomment>remote/server/uploads.py</extracomment>
        <translation>es ist weder ein Bild noch ein Film</translation>
    </message>
    <message>
        <source>registrations are JSON</source>
        <extracomment>remote/server/v1/bulk.py</extracomment>
        <translation>Registrierungen sind JSON</translation>
    </message>
    <message>
        <source>metadata is no JSON object that can be kept</source>
        <extracomment>remote/server/v1/enrolling.py</extracomment>
        <translation>die Metadaten sind kein JSON-Objekt, das behalten werden kann</translation>
    </message>
    <message>
        <source>The log is kept where the camera is.</source>
        <extracomment>remote/server/v1/events.py</extracomment>
        <translation>Das Protokoll liegt dort, wo die Kamera ist.</translation>
    </message>
    <message>
        <source>this server keeps no log</source>
        <extracomment>remote/server/v1/events.py</extracomment>
        <translation>dieser Server führt kein Protokoll</translation>
    </message>
    <message>
        <source>nobody has this id</source>
        <extracomment>remote/server/v1/people.py</extracomment>
        <translation>niemand hat diese ID</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <extracomment>remote/server/web/files.py, vision/onnx/networks.py</extracomment>
        <translation>Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>no files are read here: {source}</source>
        <extracomment>service/comparing/comparer.py</extracomment>
        <translation>hier werden keine Dateien gelesen: {source}</translation>
    </message>
    <message>
        <source>{name} holds {count} pictures</source>
        <extracomment>service/comparing/comparer.py</extracomment>
        <translation>{name} enthält {count} Bilder</translation>
    </message>
    <message>
        <source>there is no picture in it: {name}</source>
        <extracomment>service/comparing/comparer.py</extracomment>
        <translation>darin ist kein Bild: {name}</translation>
    </message>
    <message>
        <source>Compare pictures and video files.</source>
        <extracomment>service/comparing/comparer.py</extracomment>
        <translation>Vergleichen Sie Bilder und Videodateien.</translation>
    </message>
    <message>
        <source>{source} has no end</source>
        <extracomment>service/comparing/comparer.py, service/comparing/glance.py</extracomment>
        <translation>{source} hat kein Ende</translation>
    </message>
    <message>
        <source>Choose a picture or a video file.</source>
        <extracomment>service/comparing/glance.py</extracomment>
        <translation>Wählen Sie ein Bild oder eine Videodatei.</translation>
    </message>
    <message>
        <source>{source} has no frames</source>
        <extracomment>service/comparing/glance.py</extracomment>
        <translation>{source} hat keine Bilder</translation>
    </message>
    <message>
        <source>identity card</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>Personalausweis</translation>
    </message>
    <message>
        <source>driving licence</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>Führerschein</translation>
    </message>
    <message>
        <source>passport</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>Reisepass</translation>
    </message>
    <message>
        <source>identity card of {country}</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>Personalausweis ({country})</translation>
    </message>
    <message>
        <source>driving licence of {country}</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>Führerschein ({country})</translation>
    </message>
    <message>
        <source>passport of {country}</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>Reisepass ({country})</translation>
    </message>
    <message>
        <source>{kind}, {proof}</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>{kind}, {proof}</translation>
    </message>
    <message>
        <source>no document that is known</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>kein bekannter Ausweis</translation>
    </message>
    <message>
        <source>check digits agree</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>Prüfziffern stimmen</translation>
    </message>
    <message>
        <source>check digits do not all agree</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>Prüfziffern stimmen nicht alle</translation>
    </message>
    <message>
        <source>by its words</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>an seinen Worten</translation>
    </message>
    <message>
        <source>Surname</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given names</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>Vornamen</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Nationality</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>Born (y-m-d)</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>Geboren (J-M-T)</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Expires (y-m-d)</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>Gültig bis (J-M-T)</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>the face is too small or too far away</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>das Gesicht ist zu klein oder zu weit weg</translation>
    </message>
    <message>
        <source>the face is blurred</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>das Gesicht ist unscharf</translation>
    </message>
    <message>
        <source>the face is too dark or too bright</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>das Gesicht ist zu dunkel oder zu hell</translation>
    </message>
    <message>
        <source>the face has too little contrast</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>das Gesicht hat zu wenig Kontrast</translation>
    </message>
    <message>
        <source>the face is turned or tilted too far</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>das Gesicht ist zu weit gedreht oder geneigt</translation>
    </message>
    <message>
        <source>the face is cut off at the edge</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>das Gesicht ist am Rand abgeschnitten</translation>
    </message>
    <message>
        <source>the eyes are shut</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>die Augen sind geschlossen</translation>
    </message>
    <message>
        <source>the mouth is wide open</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>der Mund steht weit offen</translation>
    </message>
    <message>
        <source>mouth and nose are covered</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>Mund und Nase sind verdeckt</translation>
    </message>
    <message>
        <source>distance {distance:.2f} (up to {limit:.2f} is one person); confidence {confidence} at tolerance {tolerance}</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>Abstand {distance:.2f} (bis {limit:.2f} ist es eine Person); Konfidenz {confidence} bei Toleranz {tolerance}</translation>
    </message>
    <message>
        <source>in {count} of {frames} frames, from {first:.1f} to {last:.1f} s</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>in {count} von {frames} Bildern, von {first:.1f} bis {last:.1f} s</translation>
    </message>
    <message numerus="yes">
        <source>somebody in {n} frames, distance {distance:.2f}</source>
        <extracomment>service/comparing/words.py; of one: somebody in {n} frame, distance {distance:.2f}</extracomment>
        <translation>
            <numerusform>jemand in {n} Bild, Abstand {distance:.2f}</numerusform>
            <numerusform>jemand in {n} Bildern, Abstand {distance:.2f}</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no face to compare</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>Kein Gesicht zum Vergleichen da</translation>
    </message>
    <message>
        <source>Probably different people, but it is close</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>Wahrscheinlich verschiedene Personen, aber knapp</translation>
    </message>
    <message>
        <source>Very likely different people</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>Sehr wahrscheinlich verschiedene Personen</translation>
    </message>
    <message>
        <source>Probably different people</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>Wahrscheinlich verschiedene Personen</translation>
    </message>
    <message>
        <source>confidence {confidence} (from {least} on it is one person); distance {distance:.2f} (up to {limit:.2f} is one person)</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>Konfidenz {confidence} (ab {least} ist es eine Person); Abstand {distance:.2f} (bis {limit:.2f} ist es eine Person)</translation>
    </message>
    <message>
        <source>another face, distance {distance:.2f}</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>ein anderes Gesicht, Abstand {distance:.2f}</translation>
    </message>
    <message>
        <source>The same person</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Different people</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>Verschiedene Personen</translation>
    </message>
    <message>
        <source>Very likely the same person</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>Sehr wahrscheinlich dieselbe Person</translation>
    </message>
    <message>
        <source>Probably the same person</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>Wahrscheinlich dieselbe Person</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>service/comparing/words.py, ui/dialogs/gallery/recovery.py; of one: and {n} more</extracomment>
        <translation>
            <numerusform>und noch {n}</numerusform>
            <numerusform>und noch {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no face in {left} or in {right}</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>weder in {left} noch in {right} ist ein Gesicht</translation>
    </message>
    <message>
        <source>there is no face in {name}</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>in {name} ist kein Gesicht</translation>
    </message>
    <message>
        <source>A list has no pictures: register them.</source>
        <extracomment>service/importing/directory.py</extracomment>
        <translation>Eine Liste hat keine Bilder: registrieren Sie diese.</translation>
    </message>
    <message numerus="yes">
        <source>{n} people are called {name}: {names}</source>
        <extracomment>service/importing/directory.py; of one: {n} person is called {name}: {names}</extracomment>
        <translation>
            <numerusform>{n} Person heißt {name}: {names}</numerusform>
            <numerusform>{n} Personen heißen {name}: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody in the gallery is {who}</source>
        <extracomment>service/importing/directory.py</extracomment>
        <translation>niemand in der Galerie ist {who}</translation>
    </message>
    <message>
        <source>Look for the picture in a backup of the old gallery, or register the person anew.</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>Suchen Sie das Bild in einer Sicherung der alten Galerie, oder registrieren Sie die Person neu.</translation>
    </message>
    <message>
        <source>Register it by hand if you know who it is: facecog register NAME FILE</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>Registrieren Sie es von Hand, wenn Sie wissen, wer es ist: facecog register NAME FILE</translation>
    </message>
    <message>
        <source>Import the pictures from which the numbers were made.</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>Importieren Sie die Bilder, aus denen die Zahlen gemacht wurden.</translation>
    </message>
    <message>
        <source>A face has 128 finite numbers, about 1.4 in length.</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>Ein Gesicht hat 128 endliche Zahlen mit einer Länge von etwa 1,4.</translation>
    </message>
    <message>
        <source>Correct it in the file and import it again: what is there already is left alone.</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>Berichtigen Sie es in der Datei, und importieren Sie sie noch einmal: was schon da ist, bleibt unberührt.</translation>
    </message>
    <message>
        <source>Copy the file itself into the folder.</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>Kopieren Sie die Datei selbst in den Ordner.</translation>
    </message>
    <message>
        <source>One of the two names is wrong: keep the picture with the right person.</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>Einer der beiden Namen ist falsch: behalten Sie das Bild bei der richtigen Person.</translation>
    </message>
    <message>
        <source>Copy the export file again, or use another copy.</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>Kopieren Sie die Exportdatei noch einmal, oder benutzen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>this photo is registered already</source>
        <extracomment>service/importing/taking_in.py</extracomment>
        <translation>dieses Foto ist schon registriert</translation>
    </message>
    <message>
        <source>exactly this picture is kept for {name}</source>
        <extracomment>service/importing/taking_in.py</extracomment>
        <translation>genau dieses Bild ist für {name} behalten</translation>
    </message>
    <message>
        <source>there must be live pictures and attacks of at least two people</source>
        <extracomment>service/liveness/evaluation.py</extracomment>
        <translation>es braucht lebende Bilder und Angriffe von mindestens zwei Personen</translation>
    </message>
    <message>
        <source>Each DIR holds a folder a person; the same folder names stand for the same people.</source>
        <extracomment>service/liveness/evaluation.py</extracomment>
        <translation>Jedes DIR enthält je Person einen Ordner; gleiche Ordnernamen stehen für dieselben Personen.</translation>
    </message>
    <message>
        <source>a challenge needs the 68 landmarks of a face</source>
        <extracomment>service/liveness/watching.py</extracomment>
        <translation>eine Aufgabe braucht die 68 Gesichtspunkte eines Gesichts</translation>
    </message>
    <message>
        <source>there is no photo to register</source>
        <extracomment>service/local.py</extracomment>
        <translation>es ist kein Foto zum Registrieren da</translation>
    </message>
    <message>
        <source>Capture or choose at least one photo.</source>
        <extracomment>service/local.py</extracomment>
        <translation>Nehmen Sie mindestens ein Foto auf, oder wählen Sie eines.</translation>
    </message>
    <message numerus="yes">
        <source>{n} people are called {name}</source>
        <extracomment>service/local.py; of one: {n} person is called {name}</extracomment>
        <translation>
            <numerusform>{n} Person heißt {name}</numerusform>
            <numerusform>{n} Personen heißen {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Write it as 2026-03-29.</source>
        <extracomment>service/log/local_days.py</extracomment>
        <translation>Schreiben Sie ihn wie 2026-03-29.</translation>
    </message>
    <message>
        <source>{day} is no day</source>
        <extracomment>service/log/local_days.py</extracomment>
        <translation>{day} ist kein Tag</translation>
    </message>
    <message>
        <source>present</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>anwesend</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>service/log/sheets.py, ui/words/visit_words.py</extracomment>
        <translation>gekommen</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>service/log/sheets.py, ui/words/visit_words.py</extracomment>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>service/log/sheets.py, ui/words/telling.py</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>service/log/sheets.py, ui/words/visit_words.py</extracomment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>service/log/sheets.py, ui/log/head.py</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>service/log/sheets.py, ui/log/head.py, ui/words/visit_words.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>service/log/sheets.py, ui/words/visit_words.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>service/log/sheets.py, ui/words/visit_words.py</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>service/log/sheets.py, settings.py, ui/comparing/side_view.py, …</extracomment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>service/log/sheets.py, ui/words/visit_words.py</extracomment>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>service/log/sheets.py, ui/log/page.py</extracomment>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>service/log/sheets.py, ui/log/page.py</extracomment>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>service/log/sheets.py, ui/tables/program_log_table.py</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>service/log/sheets.py, ui/people/privacy/tables.py, ui/tables/metadata_table.py, …</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <extracomment>service/log/sheets.py, ui/log/check_ins.py, ui/log/page.py</extracomment>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last out</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>Zuletzt gegangen</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>See: facecog events strangers</source>
        <extracomment>service/log/strangers.py</extracomment>
        <translation>Siehe: facecog events strangers</translation>
    </message>
    <message>
        <source>there is no stranger {number}</source>
        <extracomment>service/log/strangers.py</extracomment>
        <translation>es gibt keinen Unbekannten {number}</translation>
    </message>
    <message>
        <source>some of these visits are not a stranger&apos;s any more</source>
        <extracomment>service/log/strangers.py, storage/records/log/claims.py</extracomment>
        <translation>einige dieser Besuche sind nicht mehr die eines Unbekannten</translation>
    </message>
    <message>
        <source>Look at the album again.</source>
        <extracomment>service/log/strangers.py</extracomment>
        <translation>Sehen Sie das Album noch einmal an.</translation>
    </message>
    <message>
        <source>no picture of this stranger is good enough to register</source>
        <extracomment>service/log/strangers.py</extracomment>
        <translation>kein Bild dieses Unbekannten ist gut genug zum Registrieren</translation>
    </message>
    <message>
        <source>Register the person from photos or the camera.</source>
        <extracomment>service/log/strangers.py</extracomment>
        <translation>Registrieren Sie die Person aus Fotos oder mit der Kamera.</translation>
    </message>
    <message>
        <source>See the format in the guide.</source>
        <extracomment>service/measuring/evaluation.py</extracomment>
        <translation>Das Format steht im Handbuch.</translation>
    </message>
    <message>
        <source>this is no pair list: {file}: {reason}</source>
        <extracomment>service/measuring/evaluation.py</extracomment>
        <translation>das ist keine Liste von Paaren: {file}: {reason}</translation>
    </message>
    <message>
        <source>Each person has one.</source>
        <extracomment>service/measuring/identification.py</extracomment>
        <translation>Jede Person hat einen.</translation>
    </message>
    <message>
        <source>Enrol fewer pictures with --enrol.</source>
        <extracomment>service/measuring/identification.py</extracomment>
        <translation>Registrieren Sie mit --enrol weniger Bilder.</translation>
    </message>
    <message>
        <source>the folder cannot be read: {folder} ({reason})</source>
        <extracomment>service/measuring/identification.py, storage/exchange/folder.py</extracomment>
        <translation>der Ordner lässt sich nicht lesen: {folder} ({reason})</translation>
    </message>
    <message>
        <source>there is no folder of a person in {root}</source>
        <extracomment>service/measuring/identification.py</extracomment>
        <translation>in {root} ist kein Ordner einer Person</translation>
    </message>
    <message>
        <source>nobody has more than {most} pictures</source>
        <extracomment>service/measuring/identification.py</extracomment>
        <translation>niemand hat mehr als {most} Bilder</translation>
    </message>
    <message>
        <source>there is no such folder: {folder}</source>
        <extracomment>service/measuring/identification.py, storage/exchange/folder.py</extracomment>
        <translation>es gibt keinen solchen Ordner: {folder}</translation>
    </message>
    <message>
        <source>One of the two names is wrong: a kept photo is given to the right person by: facecog people move</source>
        <extracomment>service/registering/admission.py</extracomment>
        <translation>Einer der beiden Namen ist falsch: ein behaltenes Foto gibt der richtigen Person: facecog people move</translation>
    </message>
    <message>
        <source>the face is too poor to keep: {what}</source>
        <extracomment>service/registering/admission.py</extracomment>
        <translation>das Gesicht ist zu schlecht, um es zu behalten: {what}</translation>
    </message>
    <message>
        <source>this looks like {name} ({distance:.2f})</source>
        <extracomment>service/registering/admission.py</extracomment>
        <translation>das sieht aus wie {name} ({distance:.2f})</translation>
    </message>
    <message>
        <source>this photo is already registered for {name}</source>
        <extracomment>service/registering/admission.py</extracomment>
        <translation>dieses Foto ist schon für {name} registriert</translation>
    </message>
    <message>
        <source>this picture is already registered for {name}, perhaps in another size or quality</source>
        <extracomment>service/registering/admission.py</extracomment>
        <translation>dieses Bild ist schon für {name} registriert, vielleicht in anderer Größe oder Qualität</translation>
    </message>
    <message>
        <source>the template is of {other}, and this is {engine}</source>
        <extracomment>service/registering/faces.py</extracomment>
        <translation>die Vorlage ist von {other}, hier arbeitet {engine}</translation>
    </message>
    <message>
        <source>the template is of no engine, and this is {engine}</source>
        <extracomment>service/registering/faces.py</extracomment>
        <translation>die Vorlage ist von keinem Verfahren, hier arbeitet {engine}</translation>
    </message>
    <message>
        <source>Send the picture, or use the same version on both sides.</source>
        <extracomment>service/registering/faces.py</extracomment>
        <translation>Senden Sie das Bild, oder benutzen Sie auf beiden Seiten dieselbe Version.</translation>
    </message>
    <message>
        <source>Install the program again. If that does not help, send the report to whoever looks after the program.</source>
        <extracomment>service/self_test.py</extracomment>
        <translation>Installieren Sie das Programm neu. Hilft das nicht, senden Sie den Bericht an den Betreuer des Programms.</translation>
    </message>
    <message>
        <source>offline: {reason}</source>
        <extracomment>service/server/fallback.py</extracomment>
        <translation>offline: {reason}</translation>
    </message>
    <message>
        <source>about 1 stranger in {number} would get a name</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>etwa 1 von {number} Unbekannten bekäme einen Namen</translation>
    </message>
    <message>
        <source>In force: {threshold:.2f}, where {odds} and {left_out}.</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>In Kraft: {threshold:.2f}; {odds}, und {left_out}.</translation>
    </message>
    <message>
        <source>{percent:.1f}% of your own photos would be left without their name</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>{percent:.1f} % Ihrer eigenen Fotos blieben ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>The {n} people of this gallery are more different than people usually are, so it is laxer by {step:.2f}.</source>
        <extracomment>service/upkeep/calibration_words.py; of one: The {n} people of this gallery are more different than people usually are, so it is laxer by {step:.2f}.</extracomment>
        <translation>
            <numerusform>Die {n} Personen dieser Galerie sind verschiedener als üblich, darum ist sie um {step:.2f} großzügiger.</numerusform>
            <numerusform>Die {n} Personen dieser Galerie sind verschiedener als üblich, darum ist sie um {step:.2f} großzügiger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people cannot tell how alike people are: with fewer than {fewest} the built-in curve counts.</source>
        <extracomment>service/upkeep/calibration_words.py; of one: One person cannot tell how alike people are: with fewer than {fewest} the built-in curve counts.</extracomment>
        <translation>
            <numerusform>An einer Person ist nicht zu sehen, wie ähnlich Menschen sind: unter {fewest} gilt die eingebaute Kurve.</numerusform>
            <numerusform>An {n} Personen ist nicht zu sehen, wie ähnlich Menschen sind: unter {fewest} gilt die eingebaute Kurve.</numerusform>
        </translation>
    </message>
    <message>
        <source>no stranger would get a name</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>kein Unbekannter bekäme einen Namen</translation>
    </message>
    <message>
        <source>fewer than 1 stranger in 100,000 would get a name</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>weniger als 1 von 100.000 Unbekannten bekäme einen Namen</translation>
    </message>
    <message>
        <source>most strangers would get a name</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>die meisten Unbekannten bekämen einen Namen</translation>
    </message>
    <message>
        <source>Proposed: {threshold:.2f}, where {odds} by one look; several looks must agree.</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>Vorschlag: {threshold:.2f}; {odds} bei einem Blick; mehrere Blicke müssen übereinstimmen.</translation>
    </message>
    <message>
        <source>In force: {threshold:.2f}, where {odds}.</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>In Kraft: {threshold:.2f}; {odds}.</translation>
    </message>
    <message>
        <source>none of your own photos would be left without its name</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>keines Ihrer eigenen Fotos bliebe ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>The {n} people of this gallery are as different from each other as people usually are.</source>
        <extracomment>service/upkeep/calibration_words.py; of one: The {n} people of this gallery are as different from each other as people usually are.</extracomment>
        <translation>
            <numerusform>Die {n} Personen dieser Galerie sind so verschieden wie üblich.</numerusform>
            <numerusform>Die {n} Personen dieser Galerie sind so verschieden wie üblich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} people of this gallery are more alike than people usually are, so it is stricter by {step:.2f}.</source>
        <extracomment>service/upkeep/calibration_words.py; of one: The {n} people of this gallery are more alike than people usually are, so it is stricter by {step:.2f}.</extracomment>
        <translation>
            <numerusform>Die {n} Personen dieser Galerie sind ähnlicher als üblich, darum ist sie um {step:.2f} strenger.</numerusform>
            <numerusform>Die {n} Personen dieser Galerie sind ähnlicher als üblich, darum ist sie um {step:.2f} strenger.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty gallery cannot tell how alike people are: with fewer than {fewest} the built-in curve counts.</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>Eine leere Galerie zeigt nicht, wie ähnlich Menschen sind: unter {fewest} gilt die eingebaute Kurve.</translation>
    </message>
    <message>
        <source>Nobody has two photos, so it cannot be said how many of your own people it would leave unnamed.</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>Niemand hat zwei Fotos, darum ist nicht zu sagen, wie viele Ihrer Leute ohne Namen blieben.</translation>
    </message>
    <message>
        <source>Each searched among the others, {left_out}.</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>Jedes unter den anderen gesucht, {left_out}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <extracomment>service/upkeep/finding_words.py, ui/dialogs/people/look_alikes.py, ui/words/visit_words.py</extracomment>
        <translation>jemand</translation>
    </message>
    <message>
        <source>{name} has one photo; three are better</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>{name} hat ein Foto; drei sind besser</translation>
    </message>
    <message>
        <source>{name} has no photo; three are better</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>{name} hat kein Foto; drei sind besser</translation>
    </message>
    <message>
        <source>Damaged photos</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Beschädigte Fotos</translation>
    </message>
    <message>
        <source>Filed under the wrong person</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Bei der falschen Person abgelegt</translation>
    </message>
    <message>
        <source>One person, two entries</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Eine Person, zwei Einträge</translation>
    </message>
    <message>
        <source>Photos that look like somebody else</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Fotos, die jemand anderem ähneln</translation>
    </message>
    <message>
        <source>People who are taken for each other</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Personen, die verwechselt werden</translation>
    </message>
    <message>
        <source>Blurred photos</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Unscharfe Fotos</translation>
    </message>
    <message>
        <source>Faces that are too small</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Zu kleine Gesichter</translation>
    </message>
    <message>
        <source>Photos that say the same</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Fotos, die dasselbe sagen</translation>
    </message>
    <message>
        <source>Only one photo</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Nur ein Foto</translation>
    </message>
    <message>
        <source>Only one direction</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Nur eine Richtung</translation>
    </message>
    <message>
        <source>A photo of {name} is not as it was kept: the gallery&apos;s file is damaged</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Ein Foto von {name} ist nicht mehr, wie es behalten wurde: die Datei der Galerie ist beschädigt</translation>
    </message>
    <message>
        <source>A photo of {name} is blurred</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Ein Foto von {name} ist unscharf</translation>
    </message>
    <message>
        <source>A photo of {name} shows a very small face</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Ein Foto von {name} zeigt ein sehr kleines Gesicht</translation>
    </message>
    <message>
        <source>A photo of {name} or {other} would be called by the other&apos;s name ({distance:.2f})</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Ein Foto von {name} oder {other} bekäme den Namen der anderen Person ({distance:.2f})</translation>
    </message>
    <message>
        <source>A photo of {name} does not look like {name} ({distance:.2f} from the others)</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Ein Foto von {name} sieht nicht aus wie {name} ({distance:.2f} von den anderen)</translation>
    </message>
    <message>
        <source>A photo of {name} shows {other}: {near:.2f} from {other}&apos;s photos, {far:.2f} from {name}&apos;s</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Ein Foto von {name} zeigt {other}: {near:.2f} von den Fotos von {other}, {far:.2f} von denen von {name}</translation>
    </message>
    <message>
        <source>{name} and {other} are very likely one person ({distance:.2f})</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>{name} und {other} sind sehr wahrscheinlich eine Person ({distance:.2f})</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of {name} do not show one person ({distance:.2f})</source>
        <extracomment>service/upkeep/finding_words.py; of one: {n} photo of {name} does not show one person ({distance:.2f})</extracomment>
        <translation>
            <numerusform>{n} Foto von {name} zeigt nicht eine Person ({distance:.2f})</numerusform>
            <numerusform>{n} Fotos von {name} zeigen nicht eine Person ({distance:.2f})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of {name} are nearly the same picture</source>
        <extracomment>service/upkeep/finding_words.py; of one: {n} photo of {name} is nearly the same picture</extracomment>
        <translation>
            <numerusform>{n} Foto von {name} ist fast dasselbe Bild</numerusform>
            <numerusform>{n} Fotos von {name} sind fast dasselbe Bild</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} photos of {name} show the same direction</source>
        <extracomment>service/upkeep/finding_words.py; of one: All {n} photos of {name} show the same direction</extracomment>
        <translation>
            <numerusform>Das {n} Foto von {name} zeigt dieselbe Richtung</numerusform>
            <numerusform>Alle {n} Fotos von {name} zeigen dieselbe Richtung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop {n} photos</source>
        <extracomment>service/upkeep/finding_words.py; of one: Drop the photo</extracomment>
        <translation>
            <numerusform>Foto entfernen</numerusform>
            <numerusform>{n} Fotos entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to {name}</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Zu {name} verschieben</translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Mit {name} zusammenführen</translation>
    </message>
    <message>
        <source>Remember as look-alikes</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Als ähnliche Personen merken</translation>
    </message>
    <message>
        <source>Add photos of {name}</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Fotos von {name} hinzufügen</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>{name} ansehen</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of {name} moved to {other}</source>
        <extracomment>service/upkeep/finding_words.py; of one: Photo of {name} moved to {other}</extracomment>
        <translation>
            <numerusform>Foto von {name} zu {other} verschoben</numerusform>
            <numerusform>{n} Fotos von {name} zu {other} verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} merged into {other}</source>
        <extracomment>service/upkeep/finding_words.py, ui/words/telling.py</extracomment>
        <translation>{name} mit {other} zusammengeführt</translation>
    </message>
    <message>
        <source>{name} and {other} are remembered as look-alikes</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>{name} und {other} sind als ähnliche Personen gemerkt</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of {name} dropped</source>
        <extracomment>service/upkeep/finding_words.py, ui/people/person_verbs.py; of one: Photo of {name} dropped</extracomment>
        <translation>
            <numerusform>Foto von {name} entfernt</numerusform>
            <numerusform>{n} Fotos von {name} entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Gallery</source>
        <extracomment>settings.py, ui/settings/page.py, ui/window/bottom_bar.py</extracomment>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>The gallery&apos;s file, or postgresql://… of a database; empty: in your data folder.</source>
        <extracomment>settings.py</extracomment>
        <translation>Die Datei der Galerie, oder postgresql://… einer Datenbank; leer: in Ihrem Datenordner.</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>settings.py, ui/settings/page.py</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Address of a recognition server; empty: this computer.</source>
        <extracomment>settings.py</extracomment>
        <translation>Adresse eines Erkennungsservers; leer: dieser Computer.</translation>
    </message>
    <message>
        <source>Server key</source>
        <extracomment>settings.py</extracomment>
        <translation>Serverschlüssel</translation>
    </message>
    <message>
        <source>The key of the recognition server.</source>
        <extracomment>settings.py</extracomment>
        <translation>Der Schlüssel des Erkennungsservers.</translation>
    </message>
    <message>
        <source>Send numbers only</source>
        <extracomment>settings.py</extracomment>
        <translation>Nur Zahlen senden</translation>
    </message>
    <message>
        <source>No picture of a face travels to the server, only its 128 numbers.</source>
        <extracomment>settings.py</extracomment>
        <translation>Kein Bild eines Gesichts geht an den Server, nur dessen 128 Zahlen.</translation>
    </message>
    <message>
        <source>When the server is away</source>
        <extracomment>settings.py</extracomment>
        <translation>Wenn der Server fehlt</translation>
    </message>
    <message>
        <source>The gallery of this computer names faces, or the window says offline and names nobody.</source>
        <extracomment>settings.py</extracomment>
        <translation>Die Galerie dieses Computers nennt Gesichter, oder das Fenster sagt offline und nennt niemanden.</translation>
    </message>
    <message>
        <source>Name of the camera to use; empty: the first one.</source>
        <extracomment>settings.py</extracomment>
        <translation>Name der Kamera; leer: die erste.</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <extracomment>settings.py, ui/live/page.py, ui/window/keys.py</extracomment>
        <translation>Bild spiegeln</translation>
    </message>
    <message>
        <source>Show cameras as in a mirror.</source>
        <extracomment>settings.py</extracomment>
        <translation>Kameras wie im Spiegel zeigen.</translation>
    </message>
    <message>
        <source>Show landmarks</source>
        <extracomment>settings.py, ui/live/page.py, ui/window/keys.py</extracomment>
        <translation>Gesichtspunkte zeigen</translation>
    </message>
    <message>
        <source>Draw the points found on each face.</source>
        <extracomment>settings.py</extracomment>
        <translation>Die auf jedem Gesicht gefundenen Punkte zeichnen.</translation>
    </message>
    <message>
        <source>Remember recent sources</source>
        <extracomment>settings.py</extracomment>
        <translation>Letzte Quellen merken</translation>
    </message>
    <message>
        <source>List the last eight cameras, videos, folders and addresses on the Live page, without passwords.</source>
        <extracomment>settings.py</extracomment>
        <translation>Die letzten acht Kameras, Videos, Ordner und Adressen auf der Seite Live auflisten, ohne Passwörter.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>settings.py</extracomment>
        <translation>Design</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <extracomment>settings.py</extracomment>
        <translation>Farben des Fensters.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>settings.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Words, numbers and dates of the window: en, de, es, zh_CN, ar; empty: as the system.</source>
        <extracomment>settings.py</extracomment>
        <translation>Wörter, Zahlen und Daten des Fensters: en, de, es, zh_CN, ar; leer: wie das System.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <extracomment>settings.py</extracomment>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>It shows whether the camera is on; closing the window hides it there.</source>
        <extracomment>settings.py</extracomment>
        <translation>Es zeigt, ob die Kamera an ist; Schließen versteckt das Fenster dort.</translation>
    </message>
    <message>
        <source>Keep recognising in the tray</source>
        <extracomment>settings.py</extracomment>
        <translation>Im Infobereich weiter erkennen</translation>
    </message>
    <message>
        <source>The camera stays on while the window is hidden there; the icon shows it.</source>
        <extracomment>settings.py</extracomment>
        <translation>Die Kamera bleibt an, während das Fenster dort versteckt ist; das Symbol zeigt es.</translation>
    </message>
    <message>
        <source>Detector</source>
        <extracomment>settings.py</extracomment>
        <translation>Detektor</translation>
    </message>
    <message>
        <source>HOG is steady, CNN finds turned and covered faces too.</source>
        <extracomment>settings.py</extracomment>
        <translation>HOG ist stetig, CNN findet auch gedrehte und verdeckte Gesichter.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>settings.py, ui/panels/recognise/threshold.py</extracomment>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Largest distance that counts as known; 0 chooses it from the gallery&apos;s size.</source>
        <extracomment>settings.py</extracomment>
        <translation>Größter Abstand, der als bekannt gilt; 0 wählt ihn nach der Größe der Galerie.</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <extracomment>settings.py</extracomment>
        <translation>Kleinstes Gesicht</translation>
    </message>
    <message>
        <source>Faces narrower than this many pixels are not sought.</source>
        <extracomment>settings.py</extracomment>
        <translation>Schmalere Gesichter als so viele Pixel werden nicht gesucht.</translation>
    </message>
    <message>
        <source>Looks a second</source>
        <extracomment>settings.py</extracomment>
        <translation>Blicke je Sekunde</translation>
    </message>
    <message>
        <source>How often a settled face is identified again.</source>
        <extracomment>settings.py</extracomment>
        <translation>Wie oft ein sicher erkanntes Gesicht erneut bestimmt wird.</translation>
    </message>
    <message>
        <source>Votes</source>
        <extracomment>settings.py</extracomment>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>How many looks must agree before a name is shown.</source>
        <extracomment>settings.py</extracomment>
        <translation>Wie viele Blicke übereinstimmen müssen, ehe ein Name erscheint.</translation>
    </message>
    <message>
        <source>REC from</source>
        <extracomment>settings.py</extracomment>
        <translation>REC ab</translation>
    </message>
    <message>
        <source>Part of the picture a face must fill to show REC.</source>
        <extracomment>settings.py</extracomment>
        <translation>Teil des Bildes, den ein Gesicht füllen muss, damit REC erscheint.</translation>
    </message>
    <message>
        <source>Back up every</source>
        <extracomment>settings.py</extracomment>
        <translation>Sichern alle</translation>
    </message>
    <message>
        <source>Days after which a changed gallery is copied by itself; 0: never.</source>
        <extracomment>settings.py</extracomment>
        <translation>Tage, nach denen eine geänderte Galerie von selbst kopiert wird; 0: nie.</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <extracomment>settings.py</extracomment>
        <translation>Behaltene Sicherungen</translation>
    </message>
    <message>
        <source>How many of the copies made by themselves are kept; older ones go.</source>
        <extracomment>settings.py</extracomment>
        <translation>Wie viele der von selbst gemachten Kopien bleiben; ältere gehen.</translation>
    </message>
    <message>
        <source>Keep people for</source>
        <extracomment>settings.py</extracomment>
        <translation>Personen behalten</translation>
    </message>
    <message>
        <source>Days after which whoever was neither seen nor changed is listed to be erased; 0: for ever.</source>
        <extracomment>settings.py</extracomment>
        <translation>Tage, nach denen zum Löschen aufgelistet wird, wer weder gesehen noch geändert wurde; 0: für immer.</translation>
    </message>
    <message>
        <source>Keep strangers&apos; faces</source>
        <extracomment>settings.py</extracomment>
        <translation>Unbekannte Gesichter behalten</translation>
    </message>
    <message>
        <source>Store a picture of faces that are nobody&apos;s in the log of visits.</source>
        <extracomment>settings.py</extracomment>
        <translation>Von Gesichtern, die niemandem gehören, ein Bild im Besuchsprotokoll speichern.</translation>
    </message>
    <message>
        <source>Log visits</source>
        <extracomment>settings.py</extracomment>
        <translation>Besuche protokollieren</translation>
    </message>
    <message>
        <source>Write down who was in view, from when to when, with the best picture of known people.</source>
        <extracomment>settings.py</extracomment>
        <translation>Aufschreiben, wer zu sehen war, von wann bis wann, mit dem besten Bild bekannter Personen.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <extracomment>settings.py, ui/settings/page.py</extracomment>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Mark who comes: once a day, or coming in and going out in turn.</source>
        <extracomment>settings.py</extracomment>
        <translation>Festhalten, wer kommt: einmal am Tag, oder abwechselnd kommen und gehen.</translation>
    </message>
    <message>
        <source>Cooldown</source>
        <extracomment>settings.py</extracomment>
        <translation>Sperrzeit</translation>
    </message>
    <message>
        <source>Seconds after a check-in in which the same person makes no other.</source>
        <extracomment>settings.py</extracomment>
        <translation>Sekunden nach einer Anmeldung, in denen dieselbe Person keine weitere macht.</translation>
    </message>
    <message>
        <source>Ask for proof of life when checking in</source>
        <extracomment>settings.py</extracomment>
        <translation>Bei der Anmeldung Lebendprüfung verlangen</translation>
    </message>
    <message>
        <source>Blink and turn the head as told. Meant against photos and films, not masks; no access control.</source>
        <extracomment>settings.py</extracomment>
        <translation>Blinzeln und den Kopf drehen wie verlangt. Gegen Fotos und Filme gedacht, nicht gegen Masken; keine Zutrittskontrolle.</translation>
    </message>
    <message>
        <source>Check-in sound</source>
        <extracomment>settings.py</extracomment>
        <translation>Ton bei Anmeldung</translation>
    </message>
    <message>
        <source>Beep when somebody has checked in.</source>
        <extracomment>settings.py</extracomment>
        <translation>Piepsen, wenn sich jemand angemeldet hat.</translation>
    </message>
    <message>
        <source>the settings file is not a table of settings: {path}</source>
        <extracomment>settings.py</extracomment>
        <translation>die Einstellungsdatei ist keine Tabelle von Einstellungen: {path}</translation>
    </message>
    <message>
        <source>{where}: {reason} (it is {value})</source>
        <extracomment>settings.py</extracomment>
        <translation>{where}: {reason} (es ist {value})</translation>
    </message>
    <message>
        <source>the settings file cannot be read: {path}: {reason}</source>
        <extracomment>settings.py</extracomment>
        <translation>die Einstellungsdatei lässt sich nicht lesen: {path}: {reason}</translation>
    </message>
    <message>
        <source>the server&apos;s certificate cannot be kept: {reason}</source>
        <extracomment>storage/certificates.py</extracomment>
        <translation>das Zertifikat des Servers lässt sich nicht behalten: {reason}</translation>
    </message>
    <message>
        <source>this computer has no keyring that can keep a key</source>
        <extracomment>storage/encryption/keychain.py, storage/encryption/system_keyring.py, storage/sqlite/protecting.py</extracomment>
        <translation>dieser Computer hat keinen Schlüsselbund, der einen Schlüssel behalten kann</translation>
    </message>
    <message>
        <source>that is not the passphrase or recovery key of {path}</source>
        <extracomment>storage/encryption/keychain.py</extracomment>
        <translation>das ist nicht Passphrase oder Wiederherstellungsschlüssel von {path}</translation>
    </message>
    <message>
        <source>that is not the recovery key of {path}</source>
        <extracomment>storage/encryption/keychain.py</extracomment>
        <translation>das ist nicht der Wiederherstellungsschlüssel von {path}</translation>
    </message>
    <message>
        <source>{path} is encrypted with a passphrase</source>
        <extracomment>storage/encryption/keychain.py</extracomment>
        <translation>{path} ist mit einer Passphrase verschlüsselt</translation>
    </message>
    <message>
        <source>{path} is encrypted, and the keyring here does not have its key</source>
        <extracomment>storage/encryption/keychain.py</extracomment>
        <translation>{path} ist verschlüsselt, und der Schlüsselbund hier hat den Schlüssel nicht</translation>
    </message>
    <message>
        <source>the keyring cannot be used: {reason}</source>
        <extracomment>storage/encryption/system_keyring.py</extracomment>
        <translation>der Schlüsselbund ist nicht brauchbar: {reason}</translation>
    </message>
    <message>
        <source>the keyring did not keep the key</source>
        <extracomment>storage/encryption/system_keyring.py</extracomment>
        <translation>der Schlüsselbund hat den Schlüssel nicht behalten</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <extracomment>storage/exchange/exporting.py</extracomment>
        <translation>Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>only {format} can be sealed with a passphrase</source>
        <extracomment>storage/exchange/exporting.py</extracomment>
        <translation>nur {format} lässt sich mit einer Passphrase versiegeln</translation>
    </message>
    <message>
        <source>Say what it is with --format; facecog people import --help lists the formats.</source>
        <extracomment>storage/exchange/failures.py</extracomment>
        <translation>Sagen Sie mit --format, was es ist; die Formate zeigt: facecog people import --help</translation>
    </message>
    <message>
        <source>Copy the file again, or use another copy. What was taken in before stays.</source>
        <extracomment>storage/exchange/failures.py</extracomment>
        <translation>Kopieren Sie die Datei noch einmal, oder benutzen Sie eine andere Kopie. Was schon übernommen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Install the newest FaceCog Desktop; nothing was taken in.</source>
        <extracomment>storage/exchange/failures.py</extracomment>
        <translation>Installieren Sie das neueste FaceCog Desktop; nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Put the passphrase into a file and name it with --passphrase-file.</source>
        <extracomment>storage/exchange/failures.py</extracomment>
        <translation>Schreiben Sie die Passphrase in eine Datei, und nennen Sie diese mit --passphrase-file.</translation>
    </message>
    <message>
        <source>Capitals and blanks count. Without the passphrase nobody can read the export.</source>
        <extracomment>storage/exchange/failures.py</extracomment>
        <translation>Großbuchstaben und Leerzeichen zählen. Ohne die Passphrase kann niemand den Export lesen.</translation>
    </message>
    <message>
        <source>Where the file was made, save it again as .npz with names and encodings as plain arrays, or as JSON.</source>
        <extracomment>storage/exchange/failures.py</extracomment>
        <translation>Speichern Sie die Datei dort, wo sie gemacht wurde, neu als .npz mit Namen und Kodierungen als einfachen Arrays, oder als JSON.</translation>
    </message>
    <message>
        <source>{source} leads out of {root}</source>
        <extracomment>storage/exchange/folder.py</extracomment>
        <translation>{source} führt aus {root} hinaus</translation>
    </message>
    <message>
        <source>{source} is no file</source>
        <extracomment>storage/exchange/folder.py, storage/sqlite/mending/restoring.py</extracomment>
        <translation>{source} ist keine Datei</translation>
    </message>
    <message>
        <source>the files are called {stem}</source>
        <extracomment>storage/exchange/naming.py</extracomment>
        <translation>die Dateien heißen {stem}</translation>
    </message>
    <message>
        <source>{source} holds Python objects, which could run a program</source>
        <extracomment>storage/exchange/older/arrays.py</extracomment>
        <translation>{source} enthält Python-Objekte, die ein Programm ausführen könnten</translation>
    </message>
    <message>
        <source>{source} is no array: {reason}</source>
        <extracomment>storage/exchange/older/arrays.py</extracomment>
        <translation>{source} ist kein Array: {reason}</translation>
    </message>
    <message>
        <source>the image is larger than {size} MB</source>
        <extracomment>storage/exchange/older/data_url.py</extracomment>
        <translation>das Bild ist größer als {size} MB</translation>
    </message>
    <message>
        <source>one of its numbers is not finite</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>eine seiner Zahlen ist nicht endlich</translation>
    </message>
    <message>
        <source>Save it with names=… and encodings=….</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>Speichern Sie es mit names=… und encodings=….</translation>
    </message>
    <message>
        <source>it is no row of numbers</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>es ist keine Zeile von Zahlen</translation>
    </message>
    <message>
        <source>it has the shape {shape}, not (128,)</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>es hat die Form {shape}, nicht (128,)</translation>
    </message>
    <message>
        <source>its length is {length}, which no face&apos;s numbers have</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>seine Länge ist {length}, und so sind keines Gesichts Zahlen</translation>
    </message>
    <message>
        <source>{file} is too large to be a list of encodings</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>{file} ist zu groß für eine Liste von Kodierungen</translation>
    </message>
    <message>
        <source>{file} has no names</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>{file} hat keine Namen</translation>
    </message>
    <message>
        <source>{file} holds no encodings with names</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>{file} enthält keine Kodierungen mit Namen</translation>
    </message>
    <message>
        <source>{file} has {names} names for {rows} encodings</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>{file} hat {names} Namen für {rows} Kodierungen</translation>
    </message>
    <message>
        <source>the engine in use ({engine}) cannot be compared with these numbers</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>das benutzte Verfahren ({engine}) ist mit diesen Zahlen nicht vergleichbar</translation>
    </message>
    <message>
        <source>{file} is no JSON: {reason}</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>{file} ist kein JSON: {reason}</translation>
    </message>
    <message>
        <source>the names beside {file} cannot be read: {reason}</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>die Namen neben {file} lassen sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>no row of {file} has this id: whose face it is is not known</source>
        <extracomment>storage/exchange/older/faces_db.py</extracomment>
        <translation>keine Zeile von {file} hat diese ID: wessen Gesicht es ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>the id is none that the old program gives</source>
        <extracomment>storage/exchange/older/faces_db.py</extracomment>
        <translation>die ID ist keine, die das alte Programm vergibt</translation>
    </message>
    <message>
        <source>the name is longer than {longest} characters</source>
        <extracomment>storage/exchange/older/faces_db.py</extracomment>
        <translation>der Name ist länger als {longest} Zeichen</translation>
    </message>
    <message>
        <source>the row has no name</source>
        <extracomment>storage/exchange/older/faces_db.py</extracomment>
        <translation>die Zeile hat keinen Namen</translation>
    </message>
    <message>
        <source>{source} is no JSON list: {reason}</source>
        <extracomment>storage/exchange/older/json_stream.py</extracomment>
        <translation>{source} ist keine JSON-Liste: {reason}</translation>
    </message>
    <message>
        <source>{file} is not written in UTF-8: {reason}</source>
        <extracomment>storage/exchange/older/json_stream.py, storage/exchange/sheets/people_list.py</extracomment>
        <translation>{file} ist nicht in UTF-8 geschrieben: {reason}</translation>
    </message>
    <message>
        <source>it is no array</source>
        <extracomment>storage/exchange/older/json_stream.py</extracomment>
        <translation>es ist kein Array</translation>
    </message>
    <message>
        <source>there is something after the array</source>
        <extracomment>storage/exchange/older/json_stream.py</extracomment>
        <translation>nach dem Array steht noch etwas</translation>
    </message>
    <message>
        <source>an element is too large</source>
        <extracomment>storage/exchange/older/json_stream.py</extracomment>
        <translation>ein Element ist zu groß</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <extracomment>storage/exchange/older/json_stream.py</extracomment>
        <translation>ein Komma fehlt</translation>
    </message>
    <message>
        <source>{source} is nested too deeply</source>
        <extracomment>storage/exchange/older/json_stream.py</extracomment>
        <translation>{source} ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the file is not called &lt;name&gt;_&lt;number&gt;</source>
        <extracomment>storage/exchange/older/name_nr.py</extracomment>
        <translation>die Datei heißt nicht &lt;name&gt;_&lt;number&gt;</translation>
    </message>
    <message>
        <source>it is no object with id, name and image</source>
        <extracomment>storage/exchange/older/samples_json.py</extracomment>
        <translation>es ist kein Objekt mit id, name und image</translation>
    </message>
    <message>
        <source>there are only numbers of another network, and no picture</source>
        <extracomment>storage/exchange/older/samples_json.py</extracomment>
        <translation>es gibt nur Zahlen eines anderen Netzes und kein Bild</translation>
    </message>
    <message>
        <source>the action is {action}, not {wanted}</source>
        <extracomment>storage/exchange/older/samples_json.py</extracomment>
        <translation>die Aktion ist {action}, nicht {wanted}</translation>
    </message>
    <message>
        <source>it has no name</source>
        <extracomment>storage/exchange/older/samples_json.py</extracomment>
        <translation>es hat keinen Namen</translation>
    </message>
    <message>
        <source>it has no id</source>
        <extracomment>storage/exchange/older/samples_json.py</extracomment>
        <translation>es hat keine ID</translation>
    </message>
    <message>
        <source>{file} has no table {table}</source>
        <extracomment>storage/exchange/older/tables.py</extracomment>
        <translation>{file} hat keine Tabelle {table}</translation>
    </message>
    <message>
        <source>the table {table} of {file} has no column {column}</source>
        <extracomment>storage/exchange/older/tables.py</extracomment>
        <translation>die Tabelle {table} von {file} hat keine Spalte {column}</translation>
    </message>
    <message>
        <source>Use it as it is: facecog --gallery {path} people list</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>Benutzen Sie sie, wie sie ist: facecog --gallery {path} people list</translation>
    </message>
    <message>
        <source>{path} has both folders and files &lt;name&gt;_&lt;number&gt;</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} hat sowohl Ordner als auch Dateien &lt;name&gt;_&lt;number&gt;</translation>
    </message>
    <message>
        <source>{path} holds no gallery that is known</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} enthält keine bekannte Galerie</translation>
    </message>
    <message>
        <source>{path} is the database of another program</source>
        <extracomment>storage/exchange/opening.py, storage/sqlite/migrations.py</extracomment>
        <translation>{path} ist die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>Save the sheet as CSV UTF-8.</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>Speichern Sie die Tabelle als CSV UTF-8.</translation>
    </message>
    <message>
        <source>{path} is no export of this program</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} ist kein Export dieses Programms</translation>
    </message>
    <message>
        <source>{path} is an encrypted gallery of this program, not an export</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} ist eine verschlüsselte Galerie dieses Programms, kein Export</translation>
    </message>
    <message>
        <source>there is no file or folder {path}</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>es gibt keine Datei und keinen Ordner {path}</translation>
    </message>
    <message>
        <source>{path} is a folder</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} ist ein Ordner</translation>
    </message>
    <message>
        <source>{path} is no folder</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} ist kein Ordner</translation>
    </message>
    <message>
        <source>{path} is a Python pickle, which could run a program</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} ist ein Python-Pickle, das ein Programm ausführen könnte</translation>
    </message>
    <message>
        <source>{path} is nothing that can be imported</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} lässt sich nicht importieren</translation>
    </message>
    <message>
        <source>{path} is a gallery of this program, not an export</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} ist eine Galerie dieses Programms, kein Export</translation>
    </message>
    <message>
        <source>{path} is a workbook</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} ist eine Arbeitsmappe</translation>
    </message>
    <message>
        <source>{path} is damaged or cut short: {reason}</source>
        <extracomment>storage/exchange/opening.py, storage/exchange/own/reading.py</extracomment>
        <translation>{path} ist beschädigt oder abgeschnitten: {reason}</translation>
    </message>
    <message>
        <source>the consent is no object</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>die Einwilligung ist kein Objekt</translation>
    </message>
    <message>
        <source>the consent makes no sense</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>die Einwilligung ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>the look-alikes are no object</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>die ähnlichen Personen sind kein Objekt</translation>
    </message>
    <message>
        <source>a sample&apos;s embeddings are no list</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>die Embeddings eines Fotos sind keine Liste</translation>
    </message>
    <message>
        <source>a sample has no quality</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>ein Foto hat keine Qualität</translation>
    </message>
    <message>
        <source>a sample&apos;s quality is not whole</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>die Qualität eines Fotos ist nicht vollständig</translation>
    </message>
    <message>
        <source>a sample is no object</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>ein Foto ist kein Objekt</translation>
    </message>
    <message>
        <source>a sample has neither a picture nor numbers</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>ein Foto hat weder Bild noch Zahlen</translation>
    </message>
    <message>
        <source>an engine&apos;s version is no number</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>die Version eines Verfahrens ist keine Zahl</translation>
    </message>
    <message>
        <source>a sample&apos;s {what} are not what they must be</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>{what} eines Fotos sind nicht, wie sie sein müssen</translation>
    </message>
    <message>
        <source>{what} is no number</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>{what} ist keine Zahl</translation>
    </message>
    <message>
        <source>there is no {key}</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>es gibt kein {key}</translation>
    </message>
    <message>
        <source>a sample&apos;s crop is not called as it must be</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>der Ausschnitt eines Fotos heißt nicht, wie er muss</translation>
    </message>
    <message>
        <source>{crop} is not the one that was exported</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>{crop} ist nicht der Ausschnitt, der exportiert wurde</translation>
    </message>
    <message>
        <source>an embedding has {length} numbers</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>ein Embedding hat {length} Zahlen</translation>
    </message>
    <message>
        <source>{value} is no pose</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>{value} ist keine Haltung</translation>
    </message>
    <message>
        <source>a sample&apos;s {what} are no numbers</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>{what} eines Fotos sind keine Zahlen</translation>
    </message>
    <message>
        <source>{source} is sealed with a passphrase</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{source} ist mit einer Passphrase versiegelt</translation>
    </message>
    <message>
        <source>the person has no proper name, external id or metadata</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>die Person hat keinen richtigen Namen, keine externe ID oder keine Metadaten</translation>
    </message>
    <message>
        <source>{source} is written in version {version}, this program reads up to {known}</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{source} ist in Version {version} geschrieben, dieses Programm liest bis {known}</translation>
    </message>
    <message>
        <source>{source} is no whole export: {reason}</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{source} ist kein ganzer Export: {reason}</translation>
    </message>
    <message>
        <source>the checksums are not those of what is in it</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>die Prüfsummen passen nicht zu dem, was darin ist</translation>
    </message>
    <message>
        <source>the lists of people are not all there</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>die Listen der Personen sind nicht alle da</translation>
    </message>
    <message>
        <source>{member} is not in the export</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{member} ist nicht im Export</translation>
    </message>
    <message>
        <source>{member} is not the one that was exported</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{member} ist nicht, was exportiert wurde</translation>
    </message>
    <message>
        <source>{member} does not have its checksum</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{member} hat nicht seine Prüfsumme</translation>
    </message>
    <message>
        <source>the manifest is that of something else</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>das Manifest gehört zu etwas anderem</translation>
    </message>
    <message>
        <source>the manifest has no version</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>das Manifest hat keine Version</translation>
    </message>
    <message>
        <source>{members} is missing</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{members} fehlt</translation>
    </message>
    <message>
        <source>{member} is too large</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{member} ist zu groß</translation>
    </message>
    <message>
        <source>{member} is damaged: {reason}</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{member} ist beschädigt: {reason}</translation>
    </message>
    <message>
        <source>{member} has no place in an export</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{member} hat in einem Export nichts zu suchen</translation>
    </message>
    <message>
        <source>{member} would unpack to {size} bytes</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{member} würde entpackt {size} Bytes groß</translation>
    </message>
    <message>
        <source>{member} is too large for a crop</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{member} ist zu groß für einen Ausschnitt</translation>
    </message>
    <message>
        <source>a person&apos;s line is too long</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>die Zeile einer Person ist zu lang</translation>
    </message>
    <message>
        <source>a line is no person</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>eine Zeile ist keine Person</translation>
    </message>
    <message>
        <source>{source} is no whole sealed export</source>
        <extracomment>storage/exchange/own/sealing.py</extracomment>
        <translation>{source} ist kein ganzer versiegelter Export</translation>
    </message>
    <message>
        <source>{source} is sealed in version {version}</source>
        <extracomment>storage/exchange/own/sealing.py</extracomment>
        <translation>{source} ist in Version {version} versiegelt</translation>
    </message>
    <message>
        <source>the beginning of {source} is damaged</source>
        <extracomment>storage/exchange/own/sealing.py</extracomment>
        <translation>der Anfang von {source} ist beschädigt</translation>
    </message>
    <message>
        <source>the passphrase does not open {source}</source>
        <extracomment>storage/exchange/own/sealing.py</extracomment>
        <translation>die Passphrase öffnet {source} nicht</translation>
    </message>
    <message>
        <source>{source} is damaged or cut short</source>
        <extracomment>storage/exchange/own/sealing.py</extracomment>
        <translation>{source} ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>there is no picture in the folder</source>
        <extracomment>storage/exchange/person_folders.py</extracomment>
        <translation>in dem Ordner ist kein Bild</translation>
    </message>
    <message>
        <source>{folder} leads out of {root}</source>
        <extracomment>storage/exchange/person_folders.py</extracomment>
        <translation>{folder} führt aus {root} hinaus</translation>
    </message>
    <message>
        <source>the picture is in no person&apos;s folder</source>
        <extracomment>storage/exchange/person_folders.py</extracomment>
        <translation>das Bild liegt in keinem Ordner einer Person</translation>
    </message>
    <message>
        <source>Name another place, or take it away.</source>
        <extracomment>storage/exchange/placing.py</extracomment>
        <translation>Nennen Sie einen anderen Ort, oder nehmen Sie es weg.</translation>
    </message>
    <message>
        <source>{path} is there already</source>
        <extracomment>storage/exchange/placing.py</extracomment>
        <translation>{path} ist schon da</translation>
    </message>
    <message>
        <source>there is nothing to draw over time: no frame of a film shows a face to compare</source>
        <extracomment>storage/exchange/sheets/chart.py</extracomment>
        <translation>über die Zeit ist nichts zu zeichnen: kein Bild eines Films zeigt ein Gesicht zum Vergleichen</translation>
    </message>
    <message>
        <source>{name} is no kind of chart</source>
        <extracomment>storage/exchange/sheets/chart.py</extracomment>
        <translation>{name} ist keine Art von Diagramm</translation>
    </message>
    <message>
        <source>Name it {kinds}.</source>
        <extracomment>storage/exchange/sheets/chart.py</extracomment>
        <translation>Nennen Sie es {kinds}.</translation>
    </message>
    <message>
        <source>the first row of {file} must name columns, once each: {known}</source>
        <extracomment>storage/exchange/sheets/people_list.py</extracomment>
        <translation>die erste Zeile von {file} muss Spalten nennen, jede einmal: {known}</translation>
    </message>
    <message>
        <source>the row has more cells than there are headings</source>
        <extracomment>storage/exchange/sheets/people_list.py</extracomment>
        <translation>die Zeile hat mehr Zellen, als es Überschriften gibt</translation>
    </message>
    <message>
        <source>the row does not say who is meant</source>
        <extracomment>storage/exchange/sheets/people_list.py</extracomment>
        <translation>die Zeile sagt nicht, wer gemeint ist</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8.</source>
        <extracomment>storage/exchange/sheets/people_list.py</extracomment>
        <translation>Speichern Sie es als CSV UTF-8.</translation>
    </message>
    <message>
        <source>{file} is no CSV: {reason}</source>
        <extracomment>storage/exchange/sheets/people_list.py</extracomment>
        <translation>{file} ist kein CSV: {reason}</translation>
    </message>
    <message>
        <source>{file} is too large to be a list of people</source>
        <extracomment>storage/exchange/sheets/people_list.py</extracomment>
        <translation>{file} ist zu groß für eine Liste von Personen</translation>
    </message>
    <message>
        <source>Choose one of the two endings.</source>
        <extracomment>storage/exchange/sheets/writing.py</extracomment>
        <translation>Wählen Sie eine der beiden Endungen.</translation>
    </message>
    <message>
        <source>{name} ends neither in .csv nor in .xlsx</source>
        <extracomment>storage/exchange/sheets/writing.py</extracomment>
        <translation>{name} endet weder auf .csv noch auf .xlsx</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host:5432/database; the password may be in the file .pgpass.</source>
        <extracomment>storage/postgres/address.py</extracomment>
        <translation>Schreiben Sie sie wie postgresql://user@host:5432/database; das Passwort darf in der Datei .pgpass stehen.</translation>
    </message>
    <message>
        <source>the address of the gallery&apos;s database has an impossible port</source>
        <extracomment>storage/postgres/address.py</extracomment>
        <translation>die Adresse der Datenbank der Galerie hat einen unmöglichen Port</translation>
    </message>
    <message>
        <source>the address of the gallery&apos;s database cannot be read</source>
        <extracomment>storage/postgres/address.py</extracomment>
        <translation>die Adresse der Datenbank der Galerie ist nicht lesbar</translation>
    </message>
    <message>
        <source>all connections to {address} are in use</source>
        <extracomment>storage/postgres/database.py</extracomment>
        <translation>alle Verbindungen zu {address} sind belegt</translation>
    </message>
    <message>
        <source>Check that the server runs, that its name and port are right, and that the network lets it through.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>Prüfen Sie, ob der Server läuft, ob Name und Port stimmen und ob das Netz Sie durchlässt.</translation>
    </message>
    <message>
        <source>Give the database&apos;s user the right to write its tables, and to create them at the first start.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>Geben Sie dem Benutzer der Datenbank das Recht, die Tabellen zu schreiben und beim ersten Start anzulegen.</translation>
    </message>
    <message>
        <source>Restore the database from a backup (pg_restore).</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>Stellen Sie die Datenbank aus einer Sicherung wieder her (pg_restore).</translation>
    </message>
    <message>
        <source>Look whether it is there before you do it again.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>Sehen Sie nach, ob es da ist, ehe Sie es noch einmal tun.</translation>
    </message>
    <message>
        <source>{address} refuses the user or password</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} weist Benutzer oder Passwort ab</translation>
    </message>
    <message>
        <source>Check user and password; the password may be in the file .pgpass or in PGPASSWORD.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>Prüfen Sie Benutzer und Passwort; das Passwort darf in der Datei .pgpass oder in PGPASSWORD stehen.</translation>
    </message>
    <message>
        <source>{address} has no such database</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} hat keine solche Datenbank</translation>
    </message>
    <message>
        <source>Create it; how is in docs/postgresql.md.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>Legen Sie sie an; wie, steht in docs/postgresql.md.</translation>
    </message>
    <message>
        <source>{address} is locked by another program</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} ist von einem anderen Programm gesperrt</translation>
    </message>
    <message>
        <source>{address} took too long and was stopped by the server</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} brauchte zu lange und wurde vom Server angehalten</translation>
    </message>
    <message>
        <source>{address} has no connection left</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} hat keine Verbindung mehr frei</translation>
    </message>
    <message>
        <source>Close other programs that use the database, or raise max_connections.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>Schließen Sie andere Programme, die die Datenbank benutzen, oder erhöhen Sie max_connections.</translation>
    </message>
    <message>
        <source>{address} is starting or stopping</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} startet gerade oder hört auf</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>Warten Sie kurz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{address} cannot grow: the server&apos;s disk is full</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} kann nicht wachsen: die Platte des Servers ist voll</translation>
    </message>
    <message>
        <source>Free some space on the server and try again.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>Schaffen Sie Platz auf dem Server, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{address} cannot be written</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>{address} lacks a part: {reason}</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} fehlt ein Teil: {reason}</translation>
    </message>
    <message>
        <source>{address} is damaged: {reason}</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} ist beschädigt: {reason}</translation>
    </message>
    <message>
        <source>the connection to {address} broke while a change was being finished: it may be there or not</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>die Verbindung zu {address} brach ab, als eine Änderung beendet wurde: sie kann da sein oder nicht</translation>
    </message>
    <message>
        <source>the numbers of an embedding are too large</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>die Zahlen eines Embeddings sind zu groß</translation>
    </message>
    <message>
        <source>the database server of {address} cannot be reached: {reason}</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>der Datenbankserver von {address} ist nicht zu erreichen: {reason}</translation>
    </message>
    <message>
        <source>Use the database server&apos;s own tools: pg_dump and pg_restore, or its archive of changes.</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>Benutzen Sie die eigenen Werkzeuge des Datenbankservers: pg_dump und pg_restore, oder sein Archiv der Änderungen.</translation>
    </message>
    <message>
        <source>Encrypt the disk that the database server writes to, and the way to it: sslmode=verify-full.</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>Verschlüsseln Sie die Platte, auf die der Datenbankserver schreibt, und den Weg zu ihm: sslmode=verify-full.</translation>
    </message>
    <message>
        <source>{address} is not backed up by this program</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>{address} wird nicht von diesem Programm gesichert</translation>
    </message>
    <message>
        <source>the backups of {address} are not known to this program</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>die Sicherungen von {address} kennt dieses Programm nicht</translation>
    </message>
    <message>
        <source>{address} is not restored by this program</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>{address} wird nicht von diesem Programm wiederhergestellt</translation>
    </message>
    <message>
        <source>{address} is not repaired by this program</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>{address} wird nicht von diesem Programm repariert</translation>
    </message>
    <message>
        <source>{address} is not encrypted by this program</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>{address} wird nicht von diesem Programm verschlüsselt</translation>
    </message>
    <message>
        <source>the backups of {address} cannot be erased from</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>in den Sicherungen von {address} lässt sich nichts löschen</translation>
    </message>
    <message>
        <source>database: the index {index} is not valid: REINDEX INDEX {index}</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>Datenbank: der Index {index} ist ungültig: REINDEX INDEX {index}</translation>
    </message>
    <message>
        <source>Install pgvector on the server, then in the database: CREATE EXTENSION vector</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>Installieren Sie pgvector auf dem Server, dann in der Datenbank: CREATE EXTENSION vector</translation>
    </message>
    <message>
        <source>{path} has schema {version}, this program knows up to {known}</source>
        <extracomment>storage/postgres/migrations.py, storage/sqlite/migrations.py</extracomment>
        <translation>{path} hat das Schema {version}, dieses Programm kennt bis {known}</translation>
    </message>
    <message>
        <source>Make a database, or a schema, for the gallery alone; nothing was changed.</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>Legen Sie eine Datenbank oder ein Schema nur für die Galerie an; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Create it with: ENCODING &apos;UTF8&apos;.</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>Legen Sie sie an mit: ENCODING &apos;UTF8&apos;.</translation>
    </message>
    <message>
        <source>the extension vector of {address} is too old: {version}</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>die Erweiterung vector von {address} ist zu alt: {version}</translation>
    </message>
    <message>
        <source>Install pgvector 0.7 or later: ALTER EXTENSION vector UPDATE</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>Installieren Sie pgvector 0.7 oder neuer: ALTER EXTENSION vector UPDATE</translation>
    </message>
    <message>
        <source>{address} lacks the extension vector</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>{address} fehlt die Erweiterung vector</translation>
    </message>
    <message>
        <source>{address} is the database of another program: it has {foreign}</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>{address} ist die Datenbank eines anderen Programms: sie hat {foreign}</translation>
    </message>
    <message>
        <source>{address} holds texts as {encoding}</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>{address} hält Texte als {encoding}</translation>
    </message>
    <message>
        <source>the program log cannot be emptied: {why}</source>
        <extracomment>storage/program_log/reading.py</extracomment>
        <translation>das Programmprotokoll lässt sich nicht leeren: {why}</translation>
    </message>
    <message>
        <source>the program log cannot be read: {why}</source>
        <extracomment>storage/program_log/reading.py</extracomment>
        <translation>das Programmprotokoll lässt sich nicht lesen: {why}</translation>
    </message>
    <message>
        <source>Close other programs that use it, or delete the file: nothing is lost but time.</source>
        <extracomment>storage/readings/cache.py</extracomment>
        <translation>Schließen Sie andere Programme, die sie benutzen, oder löschen Sie die Datei: nichts geht verloren als Zeit.</translation>
    </message>
    <message>
        <source>{path} cannot be emptied: {reason}</source>
        <extracomment>storage/readings/cache.py</extracomment>
        <translation>{path} lässt sich nicht leeren: {reason}</translation>
    </message>
    <message>
        <source>there is no photo to split off</source>
        <extracomment>storage/records/alterations.py</extracomment>
        <translation>es ist kein Foto zum Abtrennen da</translation>
    </message>
    <message>
        <source>Name at least one photo.</source>
        <extracomment>storage/records/alterations.py</extracomment>
        <translation>Nennen Sie mindestens ein Foto.</translation>
    </message>
    <message>
        <source>{part} is not a part of {name}</source>
        <extracomment>storage/records/alterations.py</extracomment>
        <translation>{part} ist kein Teil von {name}</translation>
    </message>
    <message>
        <source>the gallery has no photo number {number}</source>
        <extracomment>storage/records/embeddings.py, storage/records/samples.py</extracomment>
        <translation>die Galerie hat kein Foto Nummer {number}</translation>
    </message>
    <message>
        <source>nobody in the gallery has the id {person}</source>
        <extracomment>storage/records/events.py, storage/records/people.py</extracomment>
        <translation>niemand in der Galerie hat die ID {person}</translation>
    </message>
    <message>
        <source>visit {key} cannot be read: {reason}</source>
        <extracomment>storage/records/events.py</extracomment>
        <translation>der Besuch {key} lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>Bring the person back first.</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>Holen Sie die Person zuerst zurück.</translation>
    </message>
    <message>
        <source>Name two different people.</source>
        <extracomment>storage/records/joining.py, storage/records/look_alikes.py</extracomment>
        <translation>Nennen Sie zwei verschiedene Personen.</translation>
    </message>
    <message>
        <source>{other}, who has the photos of {name}, is removed</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>{other}, bei der die Fotos von {name} sind, ist entfernt</translation>
    </message>
    <message>
        <source>Undo what was done with them since.</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>Nehmen Sie zurück, was seither mit ihnen getan wurde.</translation>
    </message>
    <message>
        <source>{name} was merged into somebody else</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>{name} wurde mit jemand anderem zusammengeführt</translation>
    </message>
    <message>
        <source>{name} cannot be both sides of this</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>{name} kann hier nicht auf beiden Seiten stehen</translation>
    </message>
    <message>
        <source>not all photos of {name} are with {other} any more</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>nicht mehr alle Fotos von {name} sind bei {other}</translation>
    </message>
    <message>
        <source>{name} is removed</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>{name} ist entfernt</translation>
    </message>
    <message>
        <source>what went over with {person} cannot be read: {reason}</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>was mit {person} überging, lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>Look at the log again.</source>
        <extracomment>storage/records/log/claims.py, storage/records/log/marks.py, storage/records/log/reviews.py</extracomment>
        <translation>Sehen Sie das Protokoll noch einmal an.</translation>
    </message>
    <message>
        <source>part {key} of the journal cannot be read: {reason}</source>
        <extracomment>storage/records/log/journal.py</extracomment>
        <translation>Teil {key} des Journals lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>there is no check-in {number} of this person</source>
        <extracomment>storage/records/log/marks.py</extracomment>
        <translation>es gibt keine Anmeldung {number} dieser Person</translation>
    </message>
    <message>
        <source>check-in {key} cannot be read: {reason}</source>
        <extracomment>storage/records/log/marks.py</extracomment>
        <translation>die Anmeldung {key} lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>this visit does not wait for a review any more</source>
        <extracomment>storage/records/log/reviews.py</extracomment>
        <translation>dieser Besuch wartet nicht mehr auf eine Durchsicht</translation>
    </message>
    <message>
        <source>a pair of look-alikes is two people who are there</source>
        <extracomment>storage/records/look_alikes.py</extracomment>
        <translation>ein Paar ähnlicher Personen sind zwei Personen, die da sind</translation>
    </message>
    <message>
        <source>Read the list again.</source>
        <extracomment>storage/records/look_alikes.py</extracomment>
        <translation>Lesen Sie die Liste noch einmal.</translation>
    </message>
    <message>
        <source>the person has no remembered look-alike number {number}</source>
        <extracomment>storage/records/look_alikes.py</extracomment>
        <translation>die Person hat keine gemerkte ähnliche Person Nummer {number}</translation>
    </message>
    <message>
        <source>a counter-example needs an embedding and the engine that made it</source>
        <extracomment>storage/records/rejections.py</extracomment>
        <translation>ein Gegenbeispiel braucht ein Embedding und das Verfahren, das es gemacht hat</translation>
    </message>
    <message>
        <source>the person has no counter-example number {key}</source>
        <extracomment>storage/records/rejections.py</extracomment>
        <translation>die Person hat kein Gegenbeispiel Nummer {key}</translation>
    </message>
    <message>
        <source>a request of this name was carried out already</source>
        <extracomment>storage/records/requests.py</extracomment>
        <translation>eine Anfrage dieses Namens wurde schon ausgeführt</translation>
    </message>
    <message>
        <source>exactly this picture is registered already, with {name}</source>
        <extracomment>storage/records/samples.py</extracomment>
        <translation>genau dieses Bild ist schon registriert, bei {name}</translation>
    </message>
    <message>
        <source>an embedding needs the name of the engine that made it</source>
        <extracomment>storage/records/samples.py</extracomment>
        <translation>ein Embedding braucht den Namen des Verfahrens, das es gemacht hat</translation>
    </message>
    <message>
        <source>the person has no photo number {number}</source>
        <extracomment>storage/records/samples.py</extracomment>
        <translation>die Person hat kein Foto Nummer {number}</translation>
    </message>
    <message>
        <source>photo number {number} is not the one that was stored: its md5 differs</source>
        <extracomment>storage/records/samples.py, storage/records/upkeep.py</extracomment>
        <translation>Foto Nummer {number} ist nicht das gespeicherte: sein md5 ist ein anderes</translation>
    </message>
    <message>
        <source>the metadata of a person is no JSON object</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>die Metadaten einer Person sind kein JSON-Objekt</translation>
    </message>
    <message>
        <source>a consent needs a text, a witness and times in their order</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>eine Einwilligung braucht einen Text, einen Zeugen und Zeiten in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Name the text&apos;s version and who noted it.</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>Nennen Sie die Fassung des Textes und wer es notiert hat.</translation>
    </message>
    <message>
        <source>the landmarks of a sample are cut off</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>die Gesichtspunkte eines Fotos sind abgeschnitten</translation>
    </message>
    <message>
        <source>Use what JSON can hold.</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>Benutzen Sie, was JSON fassen kann.</translation>
    </message>
    <message>
        <source>landmarks are (n, 2) numbers, not {shape}</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>Gesichtspunkte sind (n, 2) Zahlen, nicht {shape}</translation>
    </message>
    <message>
        <source>an embedding is a row of numbers, not {shape}</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>ein Embedding ist eine Zeile von Zahlen, nicht {shape}</translation>
    </message>
    <message>
        <source>the embeddings of one engine have different lengths</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>die Embeddings eines Verfahrens sind verschieden lang</translation>
    </message>
    <message>
        <source>the external id holds half a character</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>die externe ID enthält ein halbes Zeichen</translation>
    </message>
    <message>
        <source>{what} must be finite numbers</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>{what} müssen endliche Zahlen sein</translation>
    </message>
    <message>
        <source>the metadata cannot be kept: {reason}</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>die Metadaten lassen sich nicht behalten: {reason}</translation>
    </message>
    <message>
        <source>the metadata of a person is no JSON: {reason}</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>die Metadaten einer Person sind kein JSON: {reason}</translation>
    </message>
    <message>
        <source>the quality is no set of numbers: {quality}</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>die Qualität ist keine Menge von Zahlen: {quality}</translation>
    </message>
    <message>
        <source>the quality of a sample cannot be read: {reason}</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>die Qualität eines Fotos lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>the pose of a sample cannot be read: {reason}</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>die Haltung eines Fotos lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>row {row} of {table} refers to nothing in {parent}</source>
        <extracomment>storage/sqlite/backups.py</extracomment>
        <translation>Zeile {row} von {table} verweist auf nichts in {parent}</translation>
    </message>
    <message>
        <source>{path} is no gallery</source>
        <extracomment>storage/sqlite/backups.py</extracomment>
        <translation>{path} ist keine Galerie</translation>
    </message>
    <message>
        <source>{path} was written by a newer version</source>
        <extracomment>storage/sqlite/backups.py</extracomment>
        <translation>{path} wurde von einer neueren Version geschrieben</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}</source>
        <extracomment>storage/sqlite/backups.py</extracomment>
        <translation>{path} ist beschädigt: {reason}</translation>
    </message>
    <message>
        <source>{path} is damaged</source>
        <extracomment>storage/sqlite/database.py, storage/sqlite/failures.py, storage/sqlite/keeping.py</extracomment>
        <translation>{path} ist beschädigt</translation>
    </message>
    <message>
        <source>{path} is being written by another part of the program</source>
        <extracomment>storage/sqlite/database.py</extracomment>
        <translation>{path} wird gerade von einem anderen Teil des Programms geschrieben</translation>
    </message>
    <message>
        <source>{path} is locked by another program</source>
        <extracomment>storage/sqlite/database.py, storage/sqlite/failures.py</extracomment>
        <translation>{path} ist von einem anderen Programm gesperrt</translation>
    </message>
    <message>
        <source>{path} is being read all the time</source>
        <extracomment>storage/sqlite/database.py</extracomment>
        <translation>{path} wird dauernd gelesen</translation>
    </message>
    <message>
        <source>{path} was written by another program</source>
        <extracomment>storage/sqlite/database.py</extracomment>
        <translation>{path} wurde von einem anderen Programm geschrieben</translation>
    </message>
    <message>
        <source>Check that you may read the file and its folder.</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>Prüfen Sie, ob Sie die Datei und ihren Ordner lesen dürfen.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>{path} ist nicht brauchbar: {reason}</translation>
    </message>
    <message>
        <source>{path} was moved or deleted while it was open</source>
        <extracomment>storage/sqlite/failures.py, storage/sqlite/place.py</extracomment>
        <translation>{path} wurde verschoben oder gelöscht, während es offen war</translation>
    </message>
    <message>
        <source>{path} lacks a part: {reason}</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>{path} fehlt ein Teil: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be opened</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>{path} lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>{path} is locked by another part of the program</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>{path} ist von einem anderen Teil des Programms gesperrt</translation>
    </message>
    <message>
        <source>{path} cannot grow: the disk is full</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>{path} kann nicht wachsen: die Platte ist voll</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <extracomment>storage/sqlite/failures.py, ui/backend/course.py</extracomment>
        <translation>{path} lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>{path} is no gallery: it is not a database</source>
        <extracomment>storage/sqlite/failures.py, storage/sqlite/place.py</extracomment>
        <translation>{path} ist keine Galerie: es ist keine Datenbank</translation>
    </message>
    <message>
        <source>{path} cannot be read or written ({reason})</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>{path} lässt sich nicht lesen oder schreiben ({reason})</translation>
    </message>
    <message>
        <source>{path} cannot be created: the disk is full</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>{path} lässt sich nicht anlegen: die Platte ist voll</translation>
    </message>
    <message>
        <source>{path} cannot be created or written</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>{path} lässt sich nicht anlegen oder schreiben</translation>
    </message>
    <message>
        <source>nothing can be read of {path} any more; it is left as it is</source>
        <extracomment>storage/sqlite/keeping.py</extracomment>
        <translation>von {path} ist nichts mehr lesbar; es bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Put a backup in its place.</source>
        <extracomment>storage/sqlite/keeping.py</extracomment>
        <translation>Setzen Sie eine Sicherung ein.</translation>
    </message>
    <message>
        <source>the person is erased, but free space of the file still holds traces: {reason}</source>
        <extracomment>storage/sqlite/keeping.py</extracomment>
        <translation>die Person ist gelöscht, doch freier Platz der Datei enthält noch Spuren: {reason}</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <extracomment>storage/sqlite/keeping.py</extracomment>
        <translation>Wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
        <source>{path} exists already</source>
        <extracomment>storage/sqlite/keeping.py, storage/sqlite/mending/salvaging.py</extracomment>
        <translation>{path} gibt es schon</translation>
    </message>
    <message>
        <source>Name a backup of the gallery.</source>
        <extracomment>storage/sqlite/mending/comparing.py, storage/sqlite/mending/restoring.py</extracomment>
        <translation>Nennen Sie eine Sicherung der Galerie.</translation>
    </message>
    <message>
        <source>{path} is no file</source>
        <extracomment>storage/sqlite/mending/comparing.py</extracomment>
        <translation>{path} ist keine Datei</translation>
    </message>
    <message>
        <source>Name one of its backups.</source>
        <extracomment>storage/sqlite/mending/restoring.py</extracomment>
        <translation>Nennen Sie eine ihrer Sicherungen.</translation>
    </message>
    <message>
        <source>{source} is the gallery itself</source>
        <extracomment>storage/sqlite/mending/restoring.py</extracomment>
        <translation>{source} ist die Galerie selbst</translation>
    </message>
    <message>
        <source>{table}: {rows} of the numbers {first} to {last} cannot be read ({reason})</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>{table}: {rows} der Nummern {first} bis {last} lassen sich nicht lesen ({reason})</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{table}: {rows} after number {last} cannot be read ({reason})</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>{table}: {rows} nach Nummer {last} lassen sich nicht lesen ({reason})</translation>
    </message>
    <message>
        <source>some</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>einige</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>embeddings: {number} cannot be read; the engine makes them anew of the photos</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>Embeddings: {number} lassen sich nicht lesen; das Verfahren macht sie neu aus den Fotos</translation>
    </message>
    <message>
        <source>{table}: the whole table</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>{table}: die ganze Tabelle</translation>
    </message>
    <message>
        <source>that {people} look alike: one of the two was lost</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>dass {people} sich ähneln: eine der beiden ging verloren</translation>
    </message>
    <message>
        <source>person {person}: the name and all that was noted; the photos are kept</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>Person {person}: der Name und alles Notierte; die Fotos bleiben</translation>
    </message>
    <message>
        <source>photo number {number} of person {person}: its bytes have changed</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>Foto Nummer {number} von Person {person}: seine Bytes haben sich geändert</translation>
    </message>
    <message>
        <source>the gallery&apos;s counters</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>die Zähler der Galerie</translation>
    </message>
    <message>
        <source>{table}: row {row} breaks a rule: {reason}</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>{table}: Zeile {row} verletzt eine Regel: {reason}</translation>
    </message>
    <message>
        <source>database: row {row} of {table} refers to nothing in {parent}</source>
        <extracomment>storage/sqlite/mending/soundness.py</extracomment>
        <translation>Datenbank: Zeile {row} von {table} verweist auf nichts in {parent}</translation>
    </message>
    <message>
        <source>erased data may still lie in free space of the file: it has to be rewritten</source>
        <extracomment>storage/sqlite/mending/soundness.py</extracomment>
        <translation>Gelöschtes kann noch im freien Platz der Datei liegen: sie muss neu geschrieben werden</translation>
    </message>
    <message>
        <source>{count} rows of the gallery refer to nothing (schema {version})</source>
        <extracomment>storage/sqlite/migrations.py</extracomment>
        <translation>{count} Zeilen der Galerie verweisen auf nichts (Schema {version})</translation>
    </message>
    <message>
        <source>Put the file back or restore a backup.</source>
        <extracomment>storage/sqlite/place.py</extracomment>
        <translation>Legen Sie die Datei zurück, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{path} is no gallery: it is a folder</source>
        <extracomment>storage/sqlite/place.py</extracomment>
        <translation>{path} ist keine Galerie: es ist ein Ordner</translation>
    </message>
    <message>
        <source>{path} is no gallery: it is no ordinary file</source>
        <extracomment>storage/sqlite/place.py</extracomment>
        <translation>{path} ist keine Galerie: es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>Use a longer one.</source>
        <extracomment>storage/sqlite/protecting.py</extracomment>
        <translation>Benutzen Sie eine längere.</translation>
    </message>
    <message>
        <source>the passphrase is shorter than {shortest} characters</source>
        <extracomment>storage/sqlite/protecting.py</extracomment>
        <translation>die Passphrase ist kürzer als {shortest} Zeichen</translation>
    </message>
    <message>
        <source>a registration without a photo cannot wait</source>
        <extracomment>storage/sqlite/requests/outbox.py</extracomment>
        <translation>eine Registrierung ohne Foto kann nicht warten</translation>
    </message>
    <message>
        <source>this registration does not wait any more</source>
        <extracomment>storage/sqlite/requests/outbox.py</extracomment>
        <translation>diese Registrierung wartet nicht mehr</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <extracomment>storage/sqlite/requests/outbox.py</extracomment>
        <translation>Sehen Sie die Liste noch einmal an.</translation>
    </message>
    <message>
        <source>why {request} was refused cannot be read: {reason}</source>
        <extracomment>storage/sqlite/requests/outbox.py</extracomment>
        <translation>warum {request} abgelehnt wurde, lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>the converted gallery is damaged: {reason}</source>
        <extracomment>storage/sqlite/transcribing.py</extracomment>
        <translation>die umgewandelte Galerie ist beschädigt: {reason}</translation>
    </message>
    <message>
        <source>{rows} of {whole} rows of {table} came over</source>
        <extracomment>storage/sqlite/transcribing.py</extracomment>
        <translation>{rows} von {whole} Zeilen von {table} kamen herüber</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>ui/app.py, ui/people/head.py, ui/people/page.py</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>ui/app.py, ui/log/head.py, ui/settings/page.py</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>ui/app.py, ui/comparing/page.py</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/app.py, ui/settings/page.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Name another place, and a file that ends in .png.</source>
        <extracomment>ui/backend/course.py</extracomment>
        <translation>Nennen Sie einen anderen Ort und eine Datei mit der Endung .png.</translation>
    </message>
    <message>
        <source>Own photos and strangers that would be given a name, by threshold</source>
        <extracomment>ui/calibrating/curves_plot.py</extracomment>
        <translation>Eigene Fotos und Unbekannte, die einen Namen bekämen, je nach Schwelle</translation>
    </message>
    <message>
        <source>in force {threshold:.2f}</source>
        <extracomment>ui/calibrating/curves_plot.py</extracomment>
        <translation>in Kraft {threshold:.2f}</translation>
    </message>
    <message>
        <source>proposed {threshold:.2f}</source>
        <extracomment>ui/calibrating/curves_plot.py</extracomment>
        <translation>Vorschlag {threshold:.2f}</translation>
    </message>
    <message>
        <source>threshold</source>
        <extracomment>ui/calibrating/curves_plot.py</extracomment>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>given a name, in 100</source>
        <extracomment>ui/calibrating/curves_plot.py</extracomment>
        <translation>mit Namen, von 100</translation>
    </message>
    <message>
        <source>1 in 1,000</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>1 von 1.000</translation>
    </message>
    <message>
        <source>1 in 100</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>1 von 100</translation>
    </message>
    <message>
        <source>1 in 20</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>1 von 20</translation>
    </message>
    <message>
        <source>Strangers who may get a name</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>Unbekannte, die einen Namen bekommen dürfen</translation>
    </message>
    <message>
        <source>How many of all strangers may be given a name by one look</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>Wie viele von allen Unbekannten bei einem Blick einen Namen bekommen dürfen</translation>
    </message>
    <message>
        <source>&amp;Use this threshold</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>Diese &amp;Schwelle benutzen</translation>
    </message>
    <message>
        <source>Use the proposed threshold</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>Die vorgeschlagene Schwelle benutzen</translation>
    </message>
    <message>
        <source>Progress of the measuring</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>Fortschritt der Messung</translation>
    </message>
    <message>
        <source>&amp;Strangers who may get a name</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>&amp;Unbekannte, die einen Namen bekommen dürfen</translation>
    </message>
    <message>
        <source>It is in force</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>Sie ist in Kraft</translation>
    </message>
    <message>
        <source>Put it in force; Settings can change it back</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>In Kraft setzen; die Einstellungen können es zurücknehmen</translation>
    </message>
    <message>
        <source>your own photos, rightly named</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>Ihre eigenen Fotos, richtig benannt</translation>
    </message>
    <message>
        <source>strangers, wrongly named</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>Unbekannte, falsch benannt</translation>
    </message>
    <message>
        <source>Threshold {threshold:.2f} is in force</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>Schwelle {threshold:.2f} ist in Kraft</translation>
    </message>
    <message>
        <source>Measuring how alike your people are…</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>Es wird gemessen, wie ähnlich Ihre Leute sind…</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <extracomment>ui/calibrating/view.py, ui/panels/recognise/threshold.py</extracomment>
        <translation>Noch niemand ist registriert.</translation>
    </message>
    <message>
        <source>the system does not let FaceCog Desktop use the camera</source>
        <extracomment>ui/camera/permission.py</extracomment>
        <translation>das System lässt FaceCog Desktop die Kamera nicht benutzen</translation>
    </message>
    <message>
        <source>Allow it in System Settings, Privacy &amp; Security, Camera, and try again.</source>
        <extracomment>ui/camera/permission.py</extracomment>
        <translation>Erlauben Sie es in den Systemeinstellungen unter „Datenschutz &amp; Sicherheit“, „Kamera“, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>waiting for your answer to the system&apos;s question about the camera</source>
        <extracomment>ui/camera/permission.py</extracomment>
        <translation>wartet auf Ihre Antwort auf die Frage des Systems nach der Kamera</translation>
    </message>
    <message>
        <source>It is asked once and can be changed in System Settings at any time.</source>
        <extracomment>ui/camera/permission.py</extracomment>
        <translation>Es wird einmal gefragt und lässt sich in den Systemeinstellungen jederzeit ändern.</translation>
    </message>
    <message>
        <source>also {others}</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>auch {others}</translation>
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
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <extracomment>ui/comparing/answer_view.py, ui/words/language.py</extracomment>
        <translation>{first}, {second}</translation>
    </message>
    <message numerus="yes">
        <source>also {others} and {n} more</source>
        <extracomment>ui/comparing/answer_view.py; of one: also {others} and {n} more</extracomment>
        <translation>
            <numerusform>auch {others} und noch {n}</numerusform>
            <numerusform>auch {others} und noch {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>How far apart the numbers of the two faces are; 0 is the same picture. The confidence is what older programs tell: the mean over a video&apos;s frames, 50 % at the tolerance.</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>Wie weit die Zahlen der beiden Gesichter auseinander liegen; 0 ist dasselbe Bild. Die Konfidenz ist, was ältere Programme sagen: das Mittel über die Bilder eines Videos, 50 % bei der Toleranz.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Who else is there</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>Wer noch da ist</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy the answer as JSON</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>Die Antwort als JSON kopieren</translation>
    </message>
    <message>
        <source>&amp;Save plot…</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>Diagramm &amp;speichern…</translation>
    </message>
    <message>
        <source>Save the plot as a picture</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>Das Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>{figures}; known from an earlier comparison</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>{figures}; aus einem früheren Vergleich bekannt</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>The answer is in the clipboard as JSON</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>Die Antwort ist als JSON in der Zwischenablage</translation>
    </message>
    <message>
        <source>Left face</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>Linkes Gesicht</translation>
    </message>
    <message>
        <source>Right face</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>Rechtes Gesicht</translation>
    </message>
    <message>
        <source>The face that was compared</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>Das verglichene Gesicht</translation>
    </message>
    <message numerus="yes">
        <source>{n} frames with the face, {near} of them within {limit:.2f}; distances from {least:.2f} to {most:.2f}</source>
        <extracomment>ui/comparing/course_plot.py; of one: {n} frame with the face, {near} of them within {limit:.2f}; distances from {least:.2f} to {most:.2f}</extracomment>
        <translation>
            <numerusform>{n} Bild mit dem Gesicht, {near} davon innerhalb von {limit:.2f}; Abstände von {least:.2f} bis {most:.2f}</numerusform>
            <numerusform>{n} Bilder mit dem Gesicht, {near} davon innerhalb von {limit:.2f}; Abstände von {least:.2f} bis {most:.2f}</numerusform>
        </translation>
    </message>
    <message>
        <source>Distance over time</source>
        <extracomment>ui/comparing/course_plot.py</extracomment>
        <translation>Abstand über die Zeit</translation>
    </message>
    <message>
        <source>The distance of every frame; higher up is more alike. Point at it, or use the arrow keys.</source>
        <extracomment>ui/comparing/course_plot.py</extracomment>
        <translation>Der Abstand jedes Bildes; weiter oben ist ähnlicher. Zeigen Sie darauf, oder benutzen Sie die Pfeiltasten.</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>ui/comparing/course_plot.py</extracomment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>distance</source>
        <extracomment>ui/comparing/course_plot.py</extracomment>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>ui/comparing/course_plot.py, ui/words/telling.py</extracomment>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>ui/comparing/course_plot.py, ui/words/telling.py</extracomment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>one person up to {limit:.2f}</source>
        <extracomment>ui/comparing/course_plot.py</extracomment>
        <translation>bis {limit:.2f} eine Person</translation>
    </message>
    <message>
        <source>A video is not read: choose a picture of the document.</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>Ein Video wird nicht gelesen: wählen Sie ein Bild des Ausweises.</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>ui/comparing/document_view.py, ui/comparing/side_view.py</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>ui/comparing/document_view.py, ui/comparing/side_view.py</extracomment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>{side}: document</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}: Ausweis</translation>
    </message>
    <message>
        <source>{side}: what is known of the document</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}: was vom Ausweis bekannt ist</translation>
    </message>
    <message>
        <source>{side}: fields</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}: Felder</translation>
    </message>
    <message>
        <source>Show the text</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>Text zeigen</translation>
    </message>
    <message>
        <source>{side}: show the text</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}: Text zeigen</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>{side}: copy the text</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}: Text kopieren</translation>
    </message>
    <message>
        <source>{side}: text</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}: Text</translation>
    </message>
    <message>
        <source>{side}: {kind}</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}: {kind}</translation>
    </message>
    <message>
        <source>{side}: identity document</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}: Ausweis</translation>
    </message>
    <message>
        <source>The text of the document is in the clipboard</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>Der Text des Ausweises ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>Use a sharp picture of the document alone. Its text may still be of use.</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>Benutzen Sie ein scharfes Bild nur des Ausweises. Sein Text kann trotzdem von Nutzen sein.</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>Text verbergen</translation>
    </message>
    <message>
        <source>{field}: check digit</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{field}: Prüfziffer</translation>
    </message>
    <message>
        <source>⚠ wrong digit</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>⚠ falsche Ziffer</translation>
    </message>
    <message>
        <source>The check digit does not agree: something of this field was read wrongly, or is not genuine</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>Die Prüfziffer stimmt nicht: etwas in diesem Feld wurde falsch gelesen oder ist nicht echt</translation>
    </message>
    <message>
        <source>✓ mended</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>✓ berichtigt</translation>
    </message>
    <message>
        <source>✓ digit agrees</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>✓ Ziffer stimmt</translation>
    </message>
    <message>
        <source>A letter was read as one that looks like it; the check digit says which it is</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>Ein Buchstabe wurde als ein ähnlicher gelesen; die Prüfziffer sagt, welcher es ist</translation>
    </message>
    <message>
        <source>The text is being read…</source>
        <extracomment>ui/comparing/documents_view.py</extracomment>
        <translation>Der Text wird gelesen…</translation>
    </message>
    <message>
        <source>right · {time:.1f} s · distance {distance}</source>
        <extracomment>ui/comparing/film_view.py</extracomment>
        <translation>rechts · {time:.1f} s · Abstand {distance}</translation>
    </message>
    <message>
        <source>{time:.1f} s · distance {distance}</source>
        <extracomment>ui/comparing/film_view.py</extracomment>
        <translation>{time:.1f} s · Abstand {distance}</translation>
    </message>
    <message>
        <source>left · {time:.1f} s · distance {distance}</source>
        <extracomment>ui/comparing/film_view.py</extracomment>
        <translation>links · {time:.1f} s · Abstand {distance}</translation>
    </message>
    <message>
        <source>Frame pointed at</source>
        <extracomment>ui/comparing/film_view.py</extracomment>
        <translation>Gezeigtes Bild</translation>
    </message>
    <message>
        <source>Distance of the best frames</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>Abstand der besten Bilder</translation>
    </message>
    <message>
        <source>Mean confidence (older programs)</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>Mittlere Konfidenz (ältere Programme)</translation>
    </message>
    <message>
        <source>What decides</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>Was entscheidet</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>The distance at which the confidence is 50 %</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>Der Abstand, bei dem die Konfidenz 50 % ist</translation>
    </message>
    <message>
        <source>Confidence needed</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>Nötige Konfidenz</translation>
    </message>
    <message>
        <source>The mean confidence that a match needs</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>Die mittlere Konfidenz, die eine Übereinstimmung braucht</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>How many frames of each second of a video</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>Wie viele Bilder von jeder Sekunde eines Videos</translation>
    </message>
    <message>
        <source>&amp;Decide by</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>&amp;Entscheiden nach</translation>
    </message>
    <message>
        <source>&amp;Tolerance</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>&amp;Toleranz</translation>
    </message>
    <message>
        <source>Confidence &amp;needed</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>Nötige &amp;Konfidenz</translation>
    </message>
    <message>
        <source>&amp;Frames a second</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>&amp;Bilder je Sekunde</translation>
    </message>
    <message>
        <source>L&amp;eft side: read the identity document</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>L&amp;inke Seite: Ausweis lesen</translation>
    </message>
    <message>
        <source>Left: read the identity document</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>Links: Ausweis lesen</translation>
    </message>
    <message>
        <source>&amp;Right side: read the identity document</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>Re&amp;chte Seite: Ausweis lesen</translation>
    </message>
    <message>
        <source>Right: read the identity document</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>Rechts: Ausweis lesen</translation>
    </message>
    <message>
        <source>Kind, fields, check digits and text, once the comparison is done; it stays as it is</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>Art, Felder, Prüfziffern und Text, sobald verglichen ist; der Vergleich bleibt, wie er ist</translation>
    </message>
    <message>
        <source>What the documents say stands below the answer.</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>Was die Ausweise sagen, steht unter der Antwort.</translation>
    </message>
    <message>
        <source>Two pictures or videos: is this the same person?</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>Zwei Bilder oder Videos: ist das dieselbe Person?</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>Vergleich abbrechen</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>What decides, how many frames of a video are looked at, and identity documents</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>Was entscheidet, wie viele Bilder eines Videos angesehen werden, und Ausweise</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>Vergleicht…</translation>
    </message>
    <message>
        <source>Click the face that is meant.</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>Klicken Sie das gemeinte Gesicht an.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Reading the left side…</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>Linke Seite wird gelesen…</translation>
    </message>
    <message>
        <source>Reading the right side…</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>Rechte Seite wird gelesen…</translation>
    </message>
    <message>
        <source>Drop a picture or a video here</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>Bild oder Video hier ablegen</translation>
    </message>
    <message>
        <source>{side}: what is shown</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>{side}: was gezeigt wird</translation>
    </message>
    <message>
        <source>{side}: choose</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>{side}: wählen</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>{side}: paste</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>{side}: einfügen</translation>
    </message>
    <message>
        <source>Paste a picture, or the file copied last (Ctrl+V)</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>Ein Bild einfügen, oder die zuletzt kopierte Datei (Strg+V)</translation>
    </message>
    <message>
        <source>{side}: take a picture</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>{side}: Bild aufnehmen</translation>
    </message>
    <message>
        <source>Look into the camera: it takes a picture after about a second</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>Schauen Sie in die Kamera: nach etwa einer Sekunde nimmt sie ein Bild auf</translation>
    </message>
    <message>
        <source>{side}: empty</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>{side}: leeren</translation>
    </message>
    <message>
        <source>Empty this side</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>Diese Seite leeren</translation>
    </message>
    <message>
        <source>The camera looks…</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>Die Kamera schaut…</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>Gesichter werden gesucht…</translation>
    </message>
    <message>
        <source>video</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>Video</translation>
    </message>
    <message numerus="yes">
        <source>{n} faces: click the one that is meant</source>
        <extracomment>ui/comparing/side_view.py; of one: {n} face: click the one that is meant</extracomment>
        <translation>
            <numerusform>{n} Gesicht: klicken Sie das gemeinte an</numerusform>
            <numerusform>{n} Gesichter: klicken Sie das gemeinte an</numerusform>
        </translation>
    </message>
    <message>
        <source>face {number} of {count} is meant</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>Gesicht {number} von {count} ist gemeint</translation>
    </message>
    <message numerus="yes">
        <source>{n} faces</source>
        <extracomment>ui/comparing/side_view.py; of one: {n} face</extracomment>
        <translation>
            <numerusform>{n} Gesicht</numerusform>
            <numerusform>{n} Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>no face found</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>kein Gesicht gefunden</translation>
    </message>
    <message>
        <source>Left picture</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>Linkes Bild</translation>
    </message>
    <message>
        <source>Right picture</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>Rechtes Bild</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>Wäh&amp;len…</translation>
    </message>
    <message>
        <source>there is no picture in the clipboard</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>in der Zwischenablage ist kein Bild</translation>
    </message>
    <message>
        <source>Copy a picture or a file first.</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>Kopieren Sie zuerst ein Bild oder eine Datei.</translation>
    </message>
    <message>
        <source>{title} · {what}</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>{title} · {what}</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg)</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Bilder (*.png *.jpg)</translation>
    </message>
    <message>
        <source>Galleries (*.facecog);;All files (*)</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Galerien (*.facecog);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Galleries and backups (*.facecog *.backup);;All files (*)</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Galerien und Sicherungen (*.facecog *.backup);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Comma-separated (*.csv);;Excel workbooks (*.xlsx)</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Durch Kommas getrennt (*.csv);;Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Choose a folder of photos of one person</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Ordner mit Fotos einer Person wählen</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>{name} exportieren</translation>
    </message>
    <message>
        <source>Exports (*.zip)</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Exporte (*.zip)</translation>
    </message>
    <message>
        <source>Choose photos of one person</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Fotos einer Person wählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a video or a picture</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Video oder Bild öffnen</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Choose a gallery</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Galerie wählen</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Export the log</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Wiederherstellungsschlüssel speichern</translation>
    </message>
    <message>
        <source>Videos and pictures</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Videos und Bilder</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Reading the folder of backups…</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>Der Ordner der Sicherungen wird gelesen…</translation>
    </message>
    <message>
        <source>What restoring would do</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>Was das Wiederherstellen täte</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>Andere &amp;Datei…</translation>
    </message>
    <message>
        <source>Choose a backup that lies elsewhere</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>Eine Sicherung wählen, die anderswo liegt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>ui/dialogs/gallery/backups.py, ui/dialogs/gallery/encrypt.py, ui/dialogs/gallery/unlock.py, …</extracomment>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>Nichts ändern</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>ui/dialogs/gallery/backups.py, ui/dialogs/program/restore.py</extracomment>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Put the chosen backup in the gallery&apos;s place</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>Die gewählte Sicherung an die Stelle der Galerie setzen</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>{name} wird gelesen…</translation>
    </message>
    <message>
        <source>Which backup is to take the gallery&apos;s place?</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>Welche Sicherung soll an die Stelle der Galerie treten?</translation>
    </message>
    <message>
        <source>There is no backup yet. One that lies elsewhere can be chosen as another file.</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>Es gibt noch keine Sicherung. Eine, die anderswo liegt, lässt sich als andere Datei wählen.</translation>
    </message>
    <message>
        <source>Encrypt them too</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Auch verschlüsseln</translation>
    </message>
    <message>
        <source>Delete them</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Keep a random &amp;key in this computer&apos;s keyring</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Einen zufälligen Schlüssel im Schlüssel&amp;bund dieses Computers behalten</translation>
    </message>
    <message>
        <source>Ask for a &amp;passphrase</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Nach einer &amp;Passphrase fragen</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer, so that it is not asked here</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Auf diesem Computer &amp;merken, damit hier nicht danach gefragt wird</translation>
    </message>
    <message>
        <source>Backups in the gallery&apos;s folder</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Sicherungen im Ordner der Galerie</translation>
    </message>
    <message>
        <source>At least {number} characters; a few words are good.</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Mindestens {number} Zeichen; einige Wörter sind gut.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
    <message>
        <source>The gallery is written anew with another key. The old one opens only what was copied before.</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Die Galerie wird mit einem anderen Schlüssel neu geschrieben. Der alte öffnet nur, was vorher kopiert wurde.</translation>
    </message>
    <message>
        <source>Photos, names and face templates are then unreadable without the key. You get a recovery key to write down: it opens the gallery when the keyring or the passphrase is lost. Nothing else does.</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Fotos, Namen und Gesichtsvorlagen sind dann ohne den Schlüssel nicht lesbar. Sie bekommen einen Wiederherstellungsschlüssel zum Aufschreiben: er öffnet die Galerie, wenn Schlüsselbund oder Passphrase verloren sind. Sonst tut das nichts.</translation>
    </message>
    <message>
        <source>Found: {keyring}.</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Gefunden: {keyring}.</translation>
    </message>
    <message>
        <source>This computer has no keyring that can keep a key.</source>
        <extracomment>ui/dialogs/gallery/encrypt.py, ui/dialogs/gallery/unlock.py</extracomment>
        <translation>Dieser Computer hat keinen Schlüsselbund, der einen Schlüssel behalten kann.</translation>
    </message>
    <message>
        <source>&amp;Backups in its folder</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>&amp;Sicherungen in ihrem Ordner</translation>
    </message>
    <message>
        <source>Change the key</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Schlüssel ändern</translation>
    </message>
    <message>
        <source>Encrypt the gallery</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Galerie verschlüsseln</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Change the &amp;key</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Schlüssel än&amp;dern</translation>
    </message>
    <message>
        <source>&amp;Encrypt</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>&amp;Verschlüsseln</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Passph&amp;rase</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>&amp;Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>The backup is being put in place…</source>
        <extracomment>ui/dialogs/gallery/mending.py</extracomment>
        <translation>Die Sicherung wird eingesetzt…</translation>
    </message>
    <message>
        <source>What can be read is being saved…</source>
        <extracomment>ui/dialogs/gallery/mending.py</extracomment>
        <translation>Lesbares wird gerettet…</translation>
    </message>
    <message>
        <source>What was there before is kept as {path}</source>
        <extracomment>ui/dialogs/gallery/mending.py</extracomment>
        <translation>Was vorher da war, bleibt als {path}</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <extracomment>ui/dialogs/gallery/mending.py</extracomment>
        <translation>Die Sicherung ist eingesetzt</translation>
    </message>
    <message>
        <source>The gallery is mended</source>
        <extracomment>ui/dialogs/gallery/mending.py</extracomment>
        <translation>Die Galerie ist repariert</translation>
    </message>
    <message>
        <source>The damaged file is kept as {path}</source>
        <extracomment>ui/dialogs/gallery/mending.py</extracomment>
        <translation>Die beschädigte Datei bleibt als {path}</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <extracomment>ui/dialogs/gallery/mending.py</extracomment>
        <translation>Nichts wurde verändert</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <extracomment>ui/dialogs/gallery/recovery.py</extracomment>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Write it down and keep it in another place than this computer. It opens the gallery when the keyring or the passphrase is lost; whoever has it can read the gallery.</source>
        <extracomment>ui/dialogs/gallery/recovery.py</extracomment>
        <translation>Schreiben Sie ihn auf, und bewahren Sie ihn an einem anderen Ort als diesem Computer auf. Er öffnet die Galerie, wenn Schlüsselbund oder Passphrase verloren sind; wer ihn hat, kann die Galerie lesen.</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <extracomment>ui/dialogs/gallery/recovery.py, ui/dialogs/people/forget.py</extracomment>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copy the recovery key</source>
        <extracomment>ui/dialogs/gallery/recovery.py</extracomment>
        <translation>Wiederherstellungsschlüssel kopieren</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <extracomment>ui/dialogs/gallery/recovery.py</extracomment>
        <translation>In eine &amp;Datei speichern…</translation>
    </message>
    <message>
        <source>Save the recovery key to a file</source>
        <extracomment>ui/dialogs/gallery/recovery.py</extracomment>
        <translation>Den Wiederherstellungsschlüssel in eine Datei speichern</translation>
    </message>
    <message>
        <source>I have &amp;it</source>
        <extracomment>ui/dialogs/gallery/recovery.py</extracomment>
        <translation>Ich &amp;habe ihn</translation>
    </message>
    <message>
        <source>Not protected by this key:</source>
        <extracomment>ui/dialogs/gallery/recovery.py</extracomment>
        <translation>Von diesem Schlüssel nicht geschützt:</translation>
    </message>
    <message>
        <source>{message}.</source>
        <extracomment>ui/dialogs/gallery/trouble.py, ui/dialogs/gallery/unlock.py</extracomment>
        <translation>{message}.</translation>
    </message>
    <message>
        <source>The file was not changed, and it is kept whatever you choose.</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>Die Datei wurde nicht verändert, und sie bleibt, was Sie auch wählen.</translation>
    </message>
    <message>
        <source>Saving copies every person and photo that can still be read, and tells what is lost.</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>Retten kopiert jede Person und jedes Foto, die noch lesbar sind, und sagt, was verloren ist.</translation>
    </message>
    <message>
        <source>&amp;Choose another gallery</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>Andere Galerie &amp;wählen</translation>
    </message>
    <message>
        <source>Open the Settings page, where the gallery is chosen</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>Die Seite Einstellungen öffnen, wo die Galerie gewählt wird</translation>
    </message>
    <message>
        <source>The gallery cannot be opened</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>Die Galerie lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>&amp;Restore the backup</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>&amp;Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Put the newest whole backup in the gallery&apos;s place</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>Die neueste ganze Sicherung an die Stelle der Galerie setzen</translation>
    </message>
    <message>
        <source>&amp;Save what can be read</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>Lesbares &amp;retten</translation>
    </message>
    <message>
        <source>Copy whatever is still readable into a new gallery</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>Was noch lesbar ist, in eine neue Galerie kopieren</translation>
    </message>
    <message>
        <source>The gallery is damaged</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>Die Galerie ist beschädigt</translation>
    </message>
    <message>
        <source>There is no whole backup of it.</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>Es gibt keine ganze Sicherung davon.</translation>
    </message>
    <message>
        <source>The newest whole backup is of {time}, with {contents}.</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>Die neueste ganze Sicherung ist von {time}, mit {contents}.</translation>
    </message>
    <message>
        <source>What was registered or changed after that is not in it.</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>Was danach registriert oder geändert wurde, ist nicht darin.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>ui/dialogs/gallery/trouble.py, ui/dialogs/people/counter_examples.py, ui/dialogs/people/forget.py, …</extracomment>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>The gallery is encrypted</source>
        <extracomment>ui/dialogs/gallery/unlock.py, ui/settings/encryption_row.py</extracomment>
        <translation>Die Galerie ist verschlüsselt</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>&amp;Eingabe zeigen</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>&amp;Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>&amp;Passphrase or recovery key</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>&amp;Passphrase oder Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Re&amp;member on this computer ({keyring})</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>Auf diesem Computer &amp;merken ({keyring})</translation>
    </message>
    <message>
        <source>Re&amp;member on this computer</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>Auf diesem Computer &amp;merken</translation>
    </message>
    <message>
        <source>The key is kept in the system&apos;s keyring, and nobody is asked for it here any more.</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>Der Schlüssel bleibt im Schlüsselbund des Systems, und niemand wird hier mehr danach gefragt.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>ui/dialogs/people/consent.py, ui/people/person_details.py</extracomment>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Which text</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>Welcher Text</translation>
    </message>
    <message>
        <source>for example: notice of 2026-03</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>zum Beispiel: Aushang von 2026-03</translation>
    </message>
    <message>
        <source>Noted by</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>Notiert von</translation>
    </message>
    <message>
        <source>your name</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>Eingewilligt am</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>E&amp;ndet am</translation>
    </message>
    <message>
        <source>It ends</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>Sie endet</translation>
    </message>
    <message>
        <source>Ends on</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>&amp;Widerrufen</translation>
    </message>
    <message>
        <source>It holds no longer. The person stays until they are deleted or forgotten</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>Sie gilt nicht länger. Die Person bleibt, bis sie entfernt oder vergessen wird</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>N&amp;otieren</translation>
    </message>
    <message>
        <source>To what has {name} agreed?</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>Worin hat {name} eingewilligt?</translation>
    </message>
    <message>
        <source>Name the text that was agreed to, and who notes it.</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>Nennen Sie den Text, in den eingewilligt wurde, und wer es notiert.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Agreed on</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>&amp;Eingewilligt am</translation>
    </message>
    <message>
        <source>Noted &amp;by</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>Notiert &amp;von</translation>
    </message>
    <message>
        <source>It ends before it was given.</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>Sie endet, ehe sie gegeben wurde.</translation>
    </message>
    <message>
        <source>Not {name}</source>
        <extracomment>ui/dialogs/people/counter_examples.py, ui/panels/recognise/card.py</extracomment>
        <translation>Nicht {name}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>ui/dialogs/people/counter_examples.py, ui/dialogs/people/look_alikes.py, ui/dialogs/program/program_log.py, …</extracomment>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Faces that are not {name}</source>
        <extracomment>ui/dialogs/people/counter_examples.py</extracomment>
        <translation>Gesichter, die nicht {name} sind</translation>
    </message>
    <message>
        <source>Let &amp;all go</source>
        <extracomment>ui/dialogs/people/counter_examples.py</extracomment>
        <translation>&amp;Alle aufheben</translation>
    </message>
    <message>
        <source>Face {number}, {time}</source>
        <extracomment>ui/dialogs/people/counter_examples.py</extracomment>
        <translation>Gesicht {number}, {time}</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <extracomment>ui/dialogs/people/counter_examples.py</extracomment>
        <translation>Gesicht {number}</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>ui/dialogs/people/counter_examples.py, ui/dialogs/people/look_alikes.py</extracomment>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Let go: {what}</source>
        <extracomment>ui/dialogs/people/counter_examples.py, ui/dialogs/people/look_alikes.py</extracomment>
        <translation>Aufheben: {what}</translation>
    </message>
    <message>
        <source>A face like this may be called {name} again</source>
        <extracomment>ui/dialogs/people/counter_examples.py</extracomment>
        <translation>Ein solches Gesicht darf wieder {name} heißen</translation>
    </message>
    <message>
        <source>A face like one of these is not called {name}. Only numbers of them are kept, no pictures.</source>
        <extracomment>ui/dialogs/people/counter_examples.py</extracomment>
        <translation>Ein Gesicht wie eines von diesen heißt nicht {name}. Nur Zahlen davon werden behalten, keine Bilder.</translation>
    </message>
    <message>
        <source>Of no face you have said that it is not {name}.</source>
        <extracomment>ui/dialogs/people/counter_examples.py</extracomment>
        <translation>Von keinem Gesicht haben Sie gesagt, dass es nicht {name} ist.</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos, photos dropped before, the face templates made of them, all notes and the entries of the log are erased from this gallery. Undo does not bring them back.</source>
        <extracomment>ui/dialogs/people/forget.py; of one: {n} photo, photos dropped before, the face templates made of them, all notes and the entries of the log are erased from this gallery. Undo does not bring them back.</extracomment>
        <translation>
            <numerusform>{n} Foto, früher entfernte Fotos, die daraus gemachten Gesichtsvorlagen, alle Notizen und die Einträge des Protokolls werden aus dieser Galerie gelöscht. Rückgängig holt sie nicht zurück.</numerusform>
            <numerusform>{n} Fotos, früher entfernte Fotos, die daraus gemachten Gesichtsvorlagen, alle Notizen und die Einträge des Protokolls werden aus dieser Galerie gelöscht. Rückgängig holt sie nicht zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo, photos dropped before, the face templates made of them, all notes and the entries of the log are erased from this gallery. Undo does not bring them back.</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>Kein Foto, früher entfernte Fotos, die daraus gemachten Gesichtsvorlagen, alle Notizen und die Einträge des Protokolls werden aus dieser Galerie gelöscht. Rückgängig holt sie nicht zurück.</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <extracomment>ui/dialogs/people/forget.py, ui/words/copy_words.py</extracomment>
        <translation>{names} und noch {n}</translation>
    </message>
    <message>
        <source>Forget {name} for ever?</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>{name} für immer vergessen?</translation>
    </message>
    <message numerus="yes">
        <source>Forget {n} people for ever?</source>
        <extracomment>ui/dialogs/people/forget.py; of one: Forget {n} person for ever?</extracomment>
        <translation>
            <numerusform>{n} Person für immer vergessen?</numerusform>
            <numerusform>{n} Personen für immer vergessen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase from the &amp;backups that the program made, too</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>Auch aus den &amp;Sicherungen löschen, die das Programm gemacht hat</translation>
    </message>
    <message>
        <source>Erase from the backups too</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>Auch aus den Sicherungen löschen</translation>
    </message>
    <message>
        <source>The receipt names the backups that still hold somebody; they stay otherwise</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>Die Quittung nennt die Sicherungen, die noch jemanden enthalten; sonst bleiben sie</translation>
    </message>
    <message>
        <source>Copies and exports that you made yourself stay as they are. To take somebody out of the gallery and keep the way back, use Delete instead.</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>Kopien und Exporte, die Sie selbst gemacht haben, bleiben, wie sie sind. Um jemanden aus der Galerie zu nehmen und den Weg zurück zu behalten, benutzen Sie stattdessen „Entfernen“.</translation>
    </message>
    <message>
        <source>&amp;Forget for ever</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>&amp;Für immer vergessen</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>Quittung</translation>
    </message>
    <message numerus="yes">
        <source>{n} people are forgotten</source>
        <extracomment>ui/dialogs/people/forget.py; of one: Forgotten</extracomment>
        <translation>
            <numerusform>Vergessen</numerusform>
            <numerusform>{n} Personen sind vergessen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the receipt</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>Quittung kopieren</translation>
    </message>
    <message>
        <source>Forget somebody</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>Jemanden vergessen</translation>
    </message>
    <message>
        <source>Forget people</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>Personen vergessen</translation>
    </message>
    <message numerus="yes">
        <source>{name} {n} photos</source>
        <extracomment>ui/dialogs/people/joining.py; of one: {name} {n} photo</extracomment>
        <translation>
            <numerusform>{name} {n} Foto</numerusform>
            <numerusform>{name} {n} Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new person gets these {n} photos; {rest}. Undo puts them back.</source>
        <extracomment>ui/dialogs/people/joining.py; of one: The new person gets this photo; {rest}. Undo puts them back.</extracomment>
        <translation>
            <numerusform>Die neue Person bekommt dieses Foto; {rest}. Rückgängig legt es zurück.</numerusform>
            <numerusform>Die neue Person bekommt diese {n} Fotos; {rest}. Rückgängig legt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} no photo any more</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>{name} kein Foto mehr</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Who is the same person as {name}?</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>Wer ist dieselbe Person wie {name}?</translation>
    </message>
    <message numerus="yes">
        <source>{name} will have {n} photos ({own} + {others}) and the visits of both. Name, id, notes and consent stay those of {name}. {other} is deleted; undo brings everything back.</source>
        <extracomment>ui/dialogs/people/joining.py; of one: {name} will have {n} photo ({own} + {others}) and the visits of both. Name, id, notes and consent stay those of {name}. {other} is deleted; undo brings everything back.</extracomment>
        <translation>
            <numerusform>{name} hat dann {n} Foto ({own} + {others}) und die Besuche von beiden. Name, ID, Notizen und Einwilligung bleiben die von {name}. {other} wird entfernt; Rückgängig holt alles zurück.</numerusform>
            <numerusform>{name} hat dann {n} Fotos ({own} + {others}) und die Besuche von beiden. Name, ID, Notizen und Einwilligung bleiben die von {name}. {other} wird entfernt; Rückgängig holt alles zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move photos</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>Fotos verschieben</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>&amp;Verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Whom do these {n} photos of {name} show?</source>
        <extracomment>ui/dialogs/people/joining.py; of one: Whom does this photo of {name} show?</extracomment>
        <translation>
            <numerusform>Wen zeigt dieses Foto von {name}?</numerusform>
            <numerusform>Wen zeigen diese {n} Fotos von {name}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} will have {n} photos, {rest}. Undo moves them back.</source>
        <extracomment>ui/dialogs/people/joining.py; of one: {name} will have {n} photo, {rest}. Undo moves them back.</extracomment>
        <translation>
            <numerusform>{name} hat dann {n} Foto, {rest}. Rückgängig schiebt es zurück.</numerusform>
            <numerusform>{name} hat dann {n} Fotos, {rest}. Rückgängig schiebt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>Name der neuen Person</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/dialogs/people/joining.py, ui/panels/recognise/card.py, ui/panels/register/name_field.py, …</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Make a new person</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>&amp;Neue Person anlegen</translation>
    </message>
    <message numerus="yes">
        <source>Who is on these {n} photos of {name}?</source>
        <extracomment>ui/dialogs/people/joining.py; of one: Who is on this photo of {name}?</extracomment>
        <translation>
            <numerusform>Wer ist auf diesem Foto von {name}?</numerusform>
            <numerusform>Wer ist auf diesen {n} Fotos von {name}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the other entry. Then you say which of the two names stays.</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>Wählen Sie den anderen Eintrag. Dann sagen Sie, welcher der beiden Namen bleibt.</translation>
    </message>
    <message>
        <source>Choose the person. For somebody who is not here, use “New person…” instead.</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>Wählen Sie die Person. Für jemanden, der nicht hier ist, benutzen Sie stattdessen „Neue Person…“.</translation>
    </message>
    <message>
        <source>There is already {name} with {photos}: this will be another person of that name. If it is the same one, use “Move…” instead.</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>Es gibt schon {name} mit {photos}: das wird eine weitere Person dieses Namens. Ist es dieselbe, benutzen Sie stattdessen „Verschieben…“.</translation>
    </message>
    <message>
        <source>Keep “{name}” ({id})</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>„{name}“ ({id}) behalten</translation>
    </message>
    <message>
        <source>Keep “{name}”</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>„{name}“ behalten</translation>
    </message>
    <message>
        <source>{name} and {other}</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>{name} und {other}</translation>
    </message>
    <message>
        <source>{name} and {other} are no longer remembered as look-alikes</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>{name} und {other} sind nicht mehr als ähnliche Personen gemerkt</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>Ähnliche Personen</translation>
    </message>
    <message>
        <source>Pairs of look-alikes</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>Paare ähnlicher Personen</translation>
    </message>
    <message>
        <source>{people} ({distance})</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>{people} ({distance})</translation>
    </message>
    <message>
        <source>{people}, since {day}</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>{people}, seit {day}</translation>
    </message>
    <message>
        <source>Treat the two like everybody else</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>Die beiden wie alle anderen behandeln</translation>
    </message>
    <message>
        <source>Of these people a face gets a name only where it is clearly nearer to one of the two.</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>Von diesen Personen bekommt ein Gesicht nur einen Namen, wo es einer der beiden deutlich näher ist.</translation>
    </message>
    <message>
        <source>Nobody is remembered to look like somebody else.</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>Niemand ist als jemand anderem ähnlich gemerkt.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/dialogs/people/person_picker.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search people</source>
        <extracomment>ui/dialogs/people/person_picker.py, ui/people/head.py</extracomment>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>People to choose from</source>
        <extracomment>ui/dialogs/people/person_picker.py</extracomment>
        <translation>Personen zur Auswahl</translation>
    </message>
    <message>
        <source>Size of the face</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>Größe des Gesichts</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Brightness</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Facing the camera</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>Der Kamera zugewandt</translation>
    </message>
    <message>
        <source>Wholly in the picture</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>Ganz im Bild</translation>
    </message>
    <message>
        <source>Eyes open</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>Augen offen</translation>
    </message>
    <message>
        <source>Mouth closed</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>Mund geschlossen</translation>
    </message>
    <message>
        <source>Mouth and nose uncovered</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>Mund und Nase unverdeckt</translation>
    </message>
    <message>
        <source>{what}: {number} of 100</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>{what}: {number} von 100</translation>
    </message>
    <message>
        <source>Program log</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>Programmprotokoll</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>Der gewählte Eintrag</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen entries, or all that are shown</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>Die gewählten Einträge kopieren, oder alle gezeigten</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <extracomment>ui/dialogs/program/program_log.py, ui/settings/gallery_row.py</extracomment>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>C&amp;lear…</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>&amp;Leeren…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/program/program_log.py, ui/dialogs/program/releases.py, ui/panels/register/photos.py, …</extracomment>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries copied</source>
        <extracomment>ui/dialogs/program/program_log.py; of one: {n} entry copied</extracomment>
        <translation>
            <numerusform>{n} Eintrag kopiert</numerusform>
            <numerusform>{n} Einträge kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the program log?</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>Das Programmprotokoll leeren?</translation>
    </message>
    <message>
        <source>Whoever looks for a fault later will not find what happened before. The log of visits stays.</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>Wer später einen Fehler sucht, findet nicht, was vorher geschah. Das Besuchsprotokoll bleibt.</translation>
    </message>
    <message>
        <source>&amp;Empty it</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>How grave</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>Wie schwer</translation>
    </message>
    <message>
        <source>Words to find</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>Gesuchte Wörter</translation>
    </message>
    <message>
        <source>Find words</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>Wörter suchen</translation>
    </message>
    <message>
        <source>Entries, the newest first</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>Einträge, der neueste zuerst</translation>
    </message>
    <message>
        <source>What the program notes about itself: starts, ends, failures. No names, faces or keys are in it.</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>Was das Programm über sich notiert: Starts, Enden, Fehlschläge. Namen, Gesichter oder Schlüssel stehen nicht darin.</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>Noch wurde nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries, the newest first</source>
        <extracomment>ui/dialogs/program/program_log.py; of one: {n} entry</extracomment>
        <translation>
            <numerusform>{n} Eintrag</numerusform>
            <numerusform>{n} Einträge, der neueste zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder cannot be shown: {folder}</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>Der Ordner lässt sich nicht zeigen: {folder}</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>ui/dialogs/program/program_log.py, ui/people/privacy/trail.py</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>New version</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>&amp;Ask now</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>Jetzt &amp;fragen</translation>
    </message>
    <message>
        <source>Open the &amp;page</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>&amp;Seite öffnen</translation>
    </message>
    <message>
        <source>This is version {version}</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>Dies ist Version {version}</translation>
    </message>
    <message>
        <source>What is sent: one request for a small file to {host}, without your version, your name, the gallery or anything else. As with every page, {host} sees this computer&apos;s network address. It is asked only when you press this button, never by itself.</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>Was gesendet wird: eine Anfrage nach einer kleinen Datei an {host}, ohne Ihre Version, Ihren Namen, die Galerie oder anderes. Wie bei jeder Seite sieht {host} die Netzadresse dieses Computers. Gefragt wird nur, wenn Sie diesen Knopf drücken, nie von selbst.</translation>
    </message>
    <message>
        <source>Ask {host} which version is the newest?</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>{host} fragen, welche Version die neueste ist?</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>{host} wird gefragt…</translation>
    </message>
    <message>
        <source>There is a newer version: {version}</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>Es gibt eine neuere Version: {version}</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>Noch einmal &amp;fragen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>This copy was not built for release, so it does not know where to ask for a newer one.</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>Diese Kopie wurde nicht zur Veröffentlichung gebaut; darum weiß sie nicht, wo nach einer neueren zu fragen ist.</translation>
    </message>
    <message>
        <source>It is the newest there is.</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>Sie ist die neueste, die es gibt.</translation>
    </message>
    <message>
        <source>The page cannot be shown: {page}</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>Die Seite lässt sich nicht zeigen: {page}</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <extracomment>ui/dialogs/program/restore.py, ui/settings/page.py</extracomment>
        <translation>Standard wiederherstellen</translation>
    </message>
    <message>
        <source>Set these back to their defaults?</source>
        <extracomment>ui/dialogs/program/restore.py</extracomment>
        <translation>Diese auf ihren Standard zurücksetzen?</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <extracomment>ui/dialogs/program/restore.py</extracomment>
        <translation>{title}: {value}</translation>
    </message>
    <message>
        <source>This is a fault in the program. What you registered is safe. Please send the report to whoever looks after the program; it holds no names and no pictures.</source>
        <extracomment>ui/failures/crash.py</extracomment>
        <translation>Das ist ein Fehler im Programm. Was Sie registriert haben, ist sicher. Bitte senden Sie den Bericht an die Person, die das Programm betreut; er enthält keine Namen und keine Bilder.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/failures/crash.py</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The program cannot start</source>
        <extracomment>ui/failures/crash.py</extracomment>
        <translation>Das Programm kann nicht starten</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>ui/failures/crash.py</extracomment>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <extracomment>ui/failures/crash.py</extracomment>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Open the program &amp;log</source>
        <extracomment>ui/failures/crash.py</extracomment>
        <translation>Programm&amp;protokoll öffnen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>ui/failures/crash.py, ui/log/stranger_words.py</extracomment>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>ui/failures/crash.py, ui/instance/tray.py</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Register me</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>&amp;Mich registrieren</translation>
    </message>
    <message>
        <source>Start the &amp;demo</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>&amp;Demo starten</translation>
    </message>
    <message>
        <source>&amp;Just look</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>Nur &amp;ansehen</translation>
    </message>
    <message>
        <source>Register yourself</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>Sich registrieren</translation>
    </message>
    <message>
        <source>Type your name and press Space when the program says “Good”. One good photo is enough.</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>Geben Sie Ihren Namen ein, und drücken Sie die Leertaste, wenn das Programm „Gut“ sagt. Ein gutes Foto genügt.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <extracomment>ui/first_start/begin_page.py, ui/live/page.py</extracomment>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Drawn people walk through the picture. They have a gallery of their own, apart from yours.</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>Gezeichnete Personen gehen durch das Bild. Sie haben eine eigene Galerie, getrennt von Ihrer.</translation>
    </message>
    <message>
        <source>Just look around</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>Nur umsehen</translation>
    </message>
    <message>
        <source>The camera goes on and shows what it finds. Nobody is known yet, so nobody gets a name.</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>Die Kamera geht an und zeigt, was sie findet. Noch ist niemand bekannt, darum bekommt niemand einen Namen.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>All of this can be done later as well.</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>All das geht auch später.</translation>
    </message>
    <message>
        <source>Register only people who agree. It is no access control: a printed photo or a screen can pass for a person.</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>Registrieren Sie nur Personen, die einwilligen. Es ist keine Zutrittskontrolle: ein gedrucktes Foto oder ein Bildschirm kann als Person durchgehen.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <extracomment>ui/first_start/camera_page.py</extracomment>
        <translation>Noch einmal &amp;suchen</translation>
    </message>
    <message>
        <source>Open the &amp;system&apos;s settings</source>
        <extracomment>ui/first_start/camera_page.py, ui/picture/no_picture.py</extracomment>
        <translation>Einstellungen des S&amp;ystems öffnen</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <extracomment>ui/first_start/camera_page.py</extracomment>
        <translation>&amp;Kamera</translation>
    </message>
    <message>
        <source>It works</source>
        <extracomment>ui/first_start/camera_page.py, ui/first_start/camera_words.py</extracomment>
        <translation>Es geht</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <extracomment>ui/first_start/camera_page.py, ui/live/page.py</extracomment>
        <translation>Kameras werden gesucht…</translation>
    </message>
    <message>
        <source>No camera</source>
        <extracomment>ui/first_start/camera_page.py</extracomment>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>Nobody is recognised here, and nothing is kept of this picture.</source>
        <extracomment>ui/first_start/camera_page.py</extracomment>
        <translation>Hier wird niemand erkannt, und von diesem Bild wird nichts behalten.</translation>
    </message>
    <message>
        <source>Choose your camera</source>
        <extracomment>ui/first_start/camera_page.py</extracomment>
        <translation>Wählen Sie Ihre Kamera</translation>
    </message>
    <message>
        <source>Light from the front and your face in the middle work best.</source>
        <extracomment>ui/first_start/camera_page.py</extracomment>
        <translation>Licht von vorn und Ihr Gesicht in der Mitte gehen am besten.</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
        <source>Plug one in and look again. Photos, videos and the demo work without a camera.</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>Stecken Sie eine an, und suchen Sie noch einmal. Fotos, Videos und die Demo gehen ohne Kamera.</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <extracomment>ui/first_start/camera_words.py, ui/picture/no_picture.py</extracomment>
        <translation>Die Kamera wird geöffnet…</translation>
    </message>
    <message>
        <source>This may take a few seconds.</source>
        <extracomment>ui/first_start/camera_words.py, ui/picture/no_picture.py</extracomment>
        <translation>Das kann einige Sekunden dauern.</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>Die Kamera liefert kein Bild</translation>
    </message>
    <message>
        <source>No camera can be used</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>Keine Kamera ist benutzbar</translation>
    </message>
    <message>
        <source>The camera has stopped</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>Die Kamera hat aufgehört</translation>
    </message>
    <message>
        <source>Look again, or choose another one.</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>Suchen Sie noch einmal, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{width} × {height}, {rate} pictures a second</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>{width} × {height}, {rate} Bilder je Sekunde</translation>
    </message>
    <message>
        <source>One moment: the system asks you</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>Einen Moment: das System fragt Sie</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>Die Kamera ist nicht erlaubt</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>Die Kamera ist weg</translation>
    </message>
    <message>
        <source>Plug it in and look again, or choose another one.</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>Stecken Sie sie an, und suchen Sie noch einmal, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <source>Introduction</source>
        <extracomment>ui/first_start/introduction.py</extracomment>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>ui/first_start/introduction.py</extracomment>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Skip the introduction (Esc)</source>
        <extracomment>ui/first_start/introduction.py</extracomment>
        <translation>Die Einführung überspringen (Esc)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <extracomment>ui/first_start/introduction.py</extracomment>
        <translation>&amp;Überspringen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>ui/first_start/introduction.py</extracomment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <extracomment>ui/first_start/parts.py</extracomment>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <extracomment>ui/first_start/picture.py</extracomment>
        <translation>Bild der Kamera</translation>
    </message>
    <message>
        <source>The gallery&apos;s file</source>
        <extracomment>ui/first_start/stored_page.py, ui/settings/gallery_row.py</extracomment>
        <translation>Die Datei der Galerie</translation>
    </message>
    <message>
        <source>What you register is kept in one file, the gallery</source>
        <extracomment>ui/first_start/stored_page.py</extracomment>
        <translation>Was Sie registrieren, bleibt in einer Datei, der Galerie</translation>
    </message>
    <message>
        <source>A picture of each face you register, the name, and 128 numbers made from it. A log says who was in view, and when. The film of the camera is never kept.</source>
        <extracomment>ui/first_start/stored_page.py</extracomment>
        <translation>Ein Bild jedes registrierten Gesichts, der Name und 128 daraus gemachte Zahlen. Ein Protokoll sagt, wer zu sehen war und wann. Der Film der Kamera wird nie behalten.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <extracomment>ui/first_start/stored_page.py</extracomment>
        <translation>Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Faces are found and recognised here, without an account and without the internet. Only a server that you set up yourself would change that. The camera is on only while its picture is shown.</source>
        <extracomment>ui/first_start/stored_page.py</extracomment>
        <translation>Gesichter werden hier gefunden und erkannt, ohne Konto und ohne Internet. Nur ein Server, den Sie selbst einrichten, würde das ändern. Die Kamera ist nur an, während ihr Bild gezeigt wird.</translation>
    </message>
    <message>
        <source>Welcome to FaceCog Desktop</source>
        <extracomment>ui/first_start/stored_page.py</extracomment>
        <translation>Willkommen bei FaceCog Desktop</translation>
    </message>
    <message>
        <source>It recognises the people you know. This is what it keeps.</source>
        <extracomment>ui/first_start/stored_page.py</extracomment>
        <translation>Es erkennt die Personen, die Sie kennen. Das wird behalten.</translation>
    </message>
    <message>
        <source>the source or the name is too long</source>
        <extracomment>ui/instance/hand_over.py</extracomment>
        <translation>die Quelle oder der Name ist zu lang</translation>
    </message>
    <message>
        <source>the message is too long</source>
        <extracomment>ui/instance/hand_over.py</extracomment>
        <translation>die Meldung ist zu lang</translation>
    </message>
    <message>
        <source>the message is of another program</source>
        <extracomment>ui/instance/hand_over.py</extracomment>
        <translation>die Meldung ist von einem anderen Programm</translation>
    </message>
    <message>
        <source>there is no such panel</source>
        <extracomment>ui/instance/hand_over.py</extracomment>
        <translation>es gibt keinen solchen Bereich</translation>
    </message>
    <message>
        <source>the message is no JSON</source>
        <extracomment>ui/instance/hand_over.py</extracomment>
        <translation>die Meldung ist kein JSON</translation>
    </message>
    <message>
        <source>the message&apos;s {name} is no line of text</source>
        <extracomment>ui/instance/hand_over.py</extracomment>
        <translation>{name} der Nachricht ist keine Textzeile</translation>
    </message>
    <message>
        <source>This gallery is open in another window too</source>
        <extracomment>ui/instance/later.py</extracomment>
        <translation>Diese Galerie ist auch in einem anderen Fenster offen</translation>
    </message>
    <message>
        <source>the window that is open on this gallery refuses this</source>
        <extracomment>ui/instance/one_instance.py</extracomment>
        <translation>das Fenster, das mit dieser Galerie offen ist, lehnt das ab</translation>
    </message>
    <message>
        <source>the window that is open on this gallery does not answer</source>
        <extracomment>ui/instance/one_instance.py</extracomment>
        <translation>das Fenster, das mit dieser Galerie offen ist, antwortet nicht</translation>
    </message>
    <message>
        <source>another window of this gallery is starting or ending, and takes very long</source>
        <extracomment>ui/instance/one_instance.py</extracomment>
        <translation>ein anderes Fenster dieser Galerie startet oder endet und braucht sehr lange</translation>
    </message>
    <message>
        <source>Another window could not be opened for {file}</source>
        <extracomment>ui/instance/opened_files.py</extracomment>
        <translation>Für {file} ließ sich kein weiteres Fenster öffnen</translation>
    </message>
    <message>
        <source>The window is hidden, the program goes on. To end it, choose Quit in this icon&apos;s menu.</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>Das Fenster ist versteckt, das Programm läuft weiter. Zum Beenden wählen Sie „Beenden“ im Menü dieses Symbols.</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>Fenster &amp;verstecken</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>Fenster &amp;zeigen</translation>
    </message>
    <message>
        <source>Switch the &amp;camera off</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>&amp;Kamera ausschalten</translation>
    </message>
    <message>
        <source>Switch the &amp;camera on</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>&amp;Kamera einschalten</translation>
    </message>
    <message>
        <source>FaceCog Desktop: the camera is on</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>FaceCog Desktop: die Kamera ist an</translation>
    </message>
    <message>
        <source>FaceCog Desktop: the camera is off</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>FaceCog Desktop: die Kamera ist aus</translation>
    </message>
    <message>
        <source>FaceCog Desktop</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>FaceCog Desktop</translation>
    </message>
    <message>
        <source>Panels</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Recognise</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>ui/live/page.py, ui/panels/register/panel.py</extracomment>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>Kamera wählen</translation>
    </message>
    <message>
        <source>Open a video or pictures</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>Video oder Bilder öffnen</translation>
    </message>
    <message>
        <source>Open a video or pictures (Ctrl+O)</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>Video oder Bilder öffnen (Strg+O)</translation>
    </message>
    <message>
        <source>Show it again</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>Noch einmal zeigen</translation>
    </message>
    <message>
        <source>Mirror the picture (M)</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>Bild spiegeln (M)</translation>
    </message>
    <message>
        <source>Show landmarks (L)</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>Gesichtspunkte zeigen (L)</translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <extracomment>ui/live/page.py; of one: {n} found</extracomment>
        <translation>
            <numerusform>{n} gefunden</numerusform>
            <numerusform>{n} gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No camera was found. Plug one in and try again.</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>Keine Kamera gefunden. Stecken Sie eine an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Recent sources</source>
        <extracomment>ui/live/recent_button.py</extracomment>
        <translation>Letzte Quellen</translation>
    </message>
    <message>
        <source>{source} is gone, and leaves the list</source>
        <extracomment>ui/live/recent_button.py</extracomment>
        <translation>{source} ist weg und verlässt die Liste</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <extracomment>ui/live/recent_button.py</extracomment>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <extracomment>ui/log/check_ins.py</extracomment>
        <translation>Zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>Take the check-in back</source>
        <extracomment>ui/log/check_ins.py</extracomment>
        <translation>Anmeldung zurücknehmen</translation>
    </message>
    <message>
        <source>Takes the chosen check-in back; Ctrl+Z lets it stand again</source>
        <extracomment>ui/log/check_ins.py</extracomment>
        <translation>Nimmt die gewählte Anmeldung zurück; Strg+Z lässt sie wieder gelten</translation>
    </message>
    <message>
        <source>No check-ins. Switch check-in on in Settings, and whoever is recognised checks in.</source>
        <extracomment>ui/log/check_ins.py</extracomment>
        <translation>Keine Anmeldungen. Schalten Sie die Anmeldung in den Einstellungen ein; wer erkannt wird, ist dann angemeldet.</translation>
    </message>
    <message>
        <source>&amp;Each check-in</source>
        <extracomment>ui/log/check_ins.py</extracomment>
        <translation>Je&amp;de Anmeldung</translation>
    </message>
    <message>
        <source>By &amp;day and person</source>
        <extracomment>ui/log/check_ins.py</extracomment>
        <translation>Nach &amp;Tag und Person</translation>
    </message>
    <message>
        <source>Visits of everybody, or of one person</source>
        <extracomment>ui/log/head.py</extracomment>
        <translation>Besuche von allen oder von einer Person</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>ui/log/head.py, ui/people/checkup/people_map.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>&amp;All days</source>
        <extracomment>ui/log/head.py</extracomment>
        <translation>&amp;Alle Tage</translation>
    </message>
    <message>
        <source>Every day that is in the log</source>
        <extracomment>ui/log/head.py</extracomment>
        <translation>Jeder Tag, der im Protokoll ist</translation>
    </message>
    <message>
        <source>The day that is shown</source>
        <extracomment>ui/log/head.py</extracomment>
        <translation>Der gezeigte Tag</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>ui/log/head.py</extracomment>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/log/head.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write what is shown to a CSV file or an Excel workbook</source>
        <extracomment>ui/log/head.py</extracomment>
        <translation>Das Gezeigte in eine CSV-Datei oder Excel-Arbeitsmappe schreiben</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines written to {path}</source>
        <extracomment>ui/log/page.py; of one: {n} line written to {path}</extracomment>
        <translation>
            <numerusform>{n} Zeile nach {path} geschrieben</numerusform>
            <numerusform>{n} Zeilen nach {path} geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the log</source>
        <extracomment>ui/log/page.py</extracomment>
        <translation>Teile des Protokolls</translation>
    </message>
    <message>
        <source>Strangers</source>
        <extracomment>ui/log/page.py, ui/log/strangers.py</extracomment>
        <translation>Unbekannte</translation>
    </message>
    <message>
        <source>Review ({count})</source>
        <extracomment>ui/log/page.py</extracomment>
        <translation>Durchsicht ({count})</translation>
    </message>
    <message>
        <source>No visits. Visits are written here while the Live page is shown.</source>
        <extracomment>ui/log/page.py</extracomment>
        <translation>Keine Besuche. Besuche werden hier notiert, während die Seite Live gezeigt wird.</translation>
    </message>
    <message>
        <source>No visits. Logging is switched off in Settings.</source>
        <extracomment>ui/log/page.py</extracomment>
        <translation>Keine Besuche. Das Protokollieren ist in den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>Nothing waits for a review. Faces that stayed unsure come here, to be confirmed or dismissed.</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>Nichts wartet auf eine Durchsicht. Gesichter, die unsicher blieben, kommen hierher, um bestätigt oder verworfen zu werden.</translation>
    </message>
    <message numerus="yes">
        <source>{place} of {n} visits</source>
        <extracomment>ui/log/review.py; of one: {place} of {n} visit</extracomment>
        <translation>
            <numerusform>{place} von {n} Besuch</numerusform>
            <numerusform>{place} von {n} Besuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;Nobody known</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>&amp;Niemand bekannt</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>It was somebody else of the gallery</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>Es war jemand anders aus der Galerie</translation>
    </message>
    <message>
        <source>&amp;Yes, {name}</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>&amp;Ja, {name}</translation>
    </message>
    <message>
        <source>Yes, it was {name}</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>Ja, es war {name}</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>Jemand anders…</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>ui/log/review.py, ui/picture/no_picture.py, ui/words/people_words.py</extracomment>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Face of the visit</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>Gesicht des Besuchs</translation>
    </message>
    <message>
        <source>Photo in the gallery</source>
        <extracomment>ui/log/review.py, ui/panels/recognise/card.py</extracomment>
        <translation>Foto in der Galerie</translation>
    </message>
    <message>
        <source>this person</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>diese Person</translation>
    </message>
    <message>
        <source>The visit was {name}</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>Der Besuch war {name}</translation>
    </message>
    <message>
        <source>The visit was nobody known</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>Der Besuch war niemand Bekanntes</translation>
    </message>
    <message>
        <source>{often}, {last}</source>
        <extracomment>ui/log/stranger_tiles.py</extracomment>
        <translation>{often}, {last}</translation>
    </message>
    <message>
        <source>Strangers&apos; faces are not kept</source>
        <extracomment>ui/log/stranger_words.py</extracomment>
        <translation>Unbekannte Gesichter werden nicht behalten</translation>
    </message>
    <message>
        <source>The album needs the pictures of people who are not registered. Nothing of a stranger&apos;s face is stored unless “Keep strangers&apos; faces” is switched on in Settings, under Log.</source>
        <extracomment>ui/log/stranger_words.py</extracomment>
        <translation>Das Album braucht die Bilder von Personen, die nicht registriert sind. Von einem unbekannten Gesicht wird nichts gespeichert, solange „Unbekannte Gesichter behalten“ nicht in den Einstellungen unter „Protokoll“ eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Open &amp;Settings</source>
        <extracomment>ui/log/stranger_words.py</extracomment>
        <translation>&amp;Einstellungen öffnen</translation>
    </message>
    <message>
        <source>No strangers yet</source>
        <extracomment>ui/log/stranger_words.py</extracomment>
        <translation>Noch keine Unbekannten</translation>
    </message>
    <message>
        <source>Whoever is seen on the Live page and is not registered comes here, with every visit of the same face on one tile.</source>
        <extracomment>ui/log/stranger_words.py</extracomment>
        <translation>Wer auf der Seite Live zu sehen und nicht registriert ist, kommt hierher, mit jedem Besuch desselben Gesichts auf einer Kachel.</translation>
    </message>
    <message>
        <source>Not all faces were looked at</source>
        <extracomment>ui/log/stranger_words.py</extracomment>
        <translation>Nicht alle Gesichter wurden angesehen</translation>
    </message>
    <message>
        <source>What was looked at so far is remembered until the program ends.</source>
        <extracomment>ui/log/stranger_words.py</extracomment>
        <translation>Was bisher angesehen wurde, bleibt gemerkt, bis das Programm endet.</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier pictures are still in the log.</source>
        <extracomment>ui/log/stranger_words.py; of one: {n} earlier picture is still in the log.</extracomment>
        <translation>
            <numerusform>{n} früheres Bild ist noch im Protokoll.</numerusform>
            <numerusform>{n} frühere Bilder sind noch im Protokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the strangers&apos; faces: {percent}%</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>Unbekannte Gesichter werden angesehen: {percent} %</translation>
    </message>
    <message>
        <source>Erase strangers&apos; pictures</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>Bilder Unbekannter löschen</translation>
    </message>
    <message>
        <source>Erase all kept pictures of strangers?</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>Alle behaltenen Bilder von Unbekannten löschen?</translation>
    </message>
    <message>
        <source>This cannot be undone. The visits stay, without a picture. Backups hold the pictures until they make room.</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>Das ist nicht rückgängig zu machen. Die Besuche bleiben, ohne Bild. Sicherungen enthalten die Bilder, bis sie Platz machen.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>&amp;Löschen</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures of strangers erased</source>
        <extracomment>ui/log/strangers.py; of one: {n} picture of strangers erased</extracomment>
        <translation>
            <numerusform>{n} Bild von Unbekannten gelöscht</numerusform>
            <numerusform>{n} Bilder von Unbekannten gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>ui/log/strangers.py, ui/panels/registering.py</extracomment>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>Name of the stranger</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>Name des Unbekannten</translation>
    </message>
    <message>
        <source>Name this stranger</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>Diesen Unbekannten benennen</translation>
    </message>
    <message>
        <source>Registers the person from the best pictures, and gives all these visits the name</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>Registriert die Person aus den besten Bildern und gibt allen diesen Besuchen den Namen</translation>
    </message>
    <message>
        <source>Cancel looking at faces</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>Ansehen der Gesichter abbrechen</translation>
    </message>
    <message>
        <source>Visits of the chosen stranger</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>Besuche des gewählten Unbekannten</translation>
    </message>
    <message>
        <source>&amp;Name this stranger</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>Diesen Unbekannten &amp;benennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/log/strangers.py, ui/panels/register/photos.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Erase them…</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Would be</source>
        <extracomment>ui/log/tables.py</extracomment>
        <translation>Wäre</translation>
    </message>
    <message>
        <source>&amp;What if the threshold were</source>
        <extracomment>ui/log/what_if.py</extracomment>
        <translation>&amp;Was, wenn die Schwelle wäre</translation>
    </message>
    <message>
        <source>Tries another threshold on the visits shown; nothing is altered</source>
        <extracomment>ui/log/what_if.py</extracomment>
        <translation>Probiert an den gezeigten Besuchen eine andere Schwelle; nichts wird geändert</translation>
    </message>
    <message>
        <source>Threshold to try</source>
        <extracomment>ui/log/what_if.py</extracomment>
        <translation>Schwelle zum Probieren</translation>
    </message>
    <message>
        <source>Farther right names more people, also wrong ones</source>
        <extracomment>ui/log/what_if.py</extracomment>
        <translation>Weiter rechts bekommen mehr einen Namen, auch falsche</translation>
    </message>
    <message>
        <source>Tries another threshold on what was seen. The log itself stays as it is.</source>
        <extracomment>ui/log/what_if.py</extracomment>
        <translation>Probiert an dem Gesehenen eine andere Schwelle. Das Protokoll selbst bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>This face is not {name}</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>Dieses Gesicht ist nicht {name}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>ui/panels/recognise/card.py, ui/words/telling.py</extracomment>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>nearest {name}, {distance}</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>am nächsten {name}, {distance}</translation>
    </message>
    <message>
        <source>distance {distance}</source>
        <extracomment>ui/panels/recognise/card.py, ui/words/visit_words.py</extracomment>
        <translation>Abstand {distance}</translation>
    </message>
    <message>
        <source>{name}, {verdict}</source>
        <extracomment>ui/panels/recognise/card.py, ui/picture/video_view.py</extracomment>
        <translation>{name}, {verdict}</translation>
    </message>
    <message>
        <source>Proof of life</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>Lebendprüfung</translation>
    </message>
    <message>
        <source>&amp;Name this person</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>Diese Person &amp;benennen</translation>
    </message>
    <message>
        <source>Name this person</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>Diese Person benennen</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>Name, dann Enter</translation>
    </message>
    <message>
        <source>Name of this person</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>Name dieser Person</translation>
    </message>
    <message>
        <source>Face now</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>Gesicht jetzt</translation>
    </message>
    <message>
        <source>This is not {name}: remember it, and do not call a face like this {name} again.
Other faces keep their names. Ctrl+Z takes it back.</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>Das ist nicht {name}: merken und ein solches Gesicht nicht wieder {name} nennen.
Andere Gesichter behalten ihre Namen. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Type a name first</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>Geben Sie zuerst einen Namen ein</translation>
    </message>
    <message>
        <source>Today&apos;s check-ins: {count}</source>
        <extracomment>ui/panels/recognise/check_ins.py</extracomment>
        <translation>Anmeldungen heute: {count}</translation>
    </message>
    <message>
        <source>Today&apos;s check-ins</source>
        <extracomment>ui/panels/recognise/check_ins.py</extracomment>
        <translation>Anmeldungen heute</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>ui/panels/recognise/check_ins.py</extracomment>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Nobody has checked in today</source>
        <extracomment>ui/panels/recognise/check_ins.py</extracomment>
        <translation>Heute hat sich niemand angemeldet</translation>
    </message>
    <message>
        <source>Nobody in view. Whoever looks into the camera appears here.</source>
        <extracomment>ui/panels/recognise/panel.py</extracomment>
        <translation>Niemand zu sehen. Wer in die Kamera schaut, erscheint hier.</translation>
    </message>
    <message>
        <source>People in view</source>
        <extracomment>ui/panels/recognise/panel.py</extracomment>
        <translation>Personen im Bild</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <extracomment>ui/panels/recognise/threshold.py</extracomment>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>Automatic threshold</source>
        <extracomment>ui/panels/recognise/threshold.py</extracomment>
        <translation>Automatische Schwelle</translation>
    </message>
    <message>
        <source>{threshold}: farther right names more people, also wrong ones</source>
        <extracomment>ui/panels/recognise/threshold.py</extracomment>
        <translation>{threshold}: weiter rechts bekommen mehr einen Namen, auch falsche</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <extracomment>ui/panels/recognise/threshold.py, ui/people/checkup/finding_card.py</extracomment>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>strict</source>
        <extracomment>ui/panels/recognise/threshold.py</extracomment>
        <translation>streng</translation>
    </message>
    <message>
        <source>lenient</source>
        <extracomment>ui/panels/recognise/threshold.py</extracomment>
        <translation>großzügig</translation>
    </message>
    <message>
        <source>Advice</source>
        <extracomment>ui/panels/register/advice_line.py</extracomment>
        <translation>Rat</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos added to {name}</source>
        <extracomment>ui/panels/register/alike_answers.py, ui/panels/register/photo_job.py, ui/panels/registering.py, …; of one: {n} photo added to {name}</extracomment>
        <translation>
            <numerusform>{n} Foto zu {name} hinzugefügt</numerusform>
            <numerusform>{n} Fotos zu {name} hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ added to {name}</source>
        <extracomment>ui/panels/register/alike_answers.py</extracomment>
        <translation>✓ zu {name} hinzugefügt</translation>
    </message>
    <message>
        <source>✓ registered; looks like {name}</source>
        <extracomment>ui/panels/register/alike_answers.py</extracomment>
        <translation>✓ registriert; sieht aus wie {name}</translation>
    </message>
    <message>
        <source>Not kept: no face</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Nicht behalten: kein Gesicht</translation>
    </message>
    <message>
        <source>Not kept: two faces: only one person, please</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Nicht behalten: zwei Gesichter: bitte nur eine Person</translation>
    </message>
    <message>
        <source>Not kept: come closer</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Nicht behalten: kommen Sie näher</translation>
    </message>
    <message>
        <source>Not kept: move back</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Nicht behalten: weiter zurück</translation>
    </message>
    <message>
        <source>Not kept: move into the picture</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Nicht behalten: rücken Sie ins Bild</translation>
    </message>
    <message>
        <source>Not kept: too dark</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Nicht behalten: zu dunkel</translation>
    </message>
    <message>
        <source>Not kept: too bright</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Nicht behalten: zu hell</translation>
    </message>
    <message>
        <source>Not kept: hold still</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Nicht behalten: still halten</translation>
    </message>
    <message>
        <source>Not kept: face the camera</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Nicht behalten: zur Kamera schauen</translation>
    </message>
    <message>
        <source>Not kept: tilt less</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Nicht behalten: weniger neigen</translation>
    </message>
    <message>
        <source>Not kept: uncover your mouth and nose</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Nicht behalten: Mund und Nase frei machen</translation>
    </message>
    <message>
        <source>Not kept: open your eyes</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Nicht behalten: Augen öffnen</translation>
    </message>
    <message>
        <source>Not kept: close your mouth</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Nicht behalten: Mund schließen</translation>
    </message>
    <message>
        <source>Not kept: good</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Nicht behalten: gut</translation>
    </message>
    <message>
        <source>Good. Next: look straight ahead</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Gut. Nun: schauen Sie geradeaus</translation>
    </message>
    <message>
        <source>Good. Next: turn a little to your right</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Gut. Nun: drehen Sie sich etwas nach rechts</translation>
    </message>
    <message>
        <source>Good. Next: turn a little to your left</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Gut. Nun: drehen Sie sich etwas nach links</translation>
    </message>
    <message>
        <source>Good. Next: look up a little</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Gut. Nun: schauen Sie etwas nach oben</translation>
    </message>
    <message>
        <source>Good. Next: look down a little</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Gut. Nun: schauen Sie etwas nach unten</translation>
    </message>
    <message>
        <source>Kept: front</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Behalten: vorn</translation>
    </message>
    <message>
        <source>Kept: left</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Behalten: links</translation>
    </message>
    <message>
        <source>Kept: right</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Behalten: rechts</translation>
    </message>
    <message>
        <source>Kept: up</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Behalten: oben</translation>
    </message>
    <message>
        <source>Kept: down</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Behalten: unten</translation>
    </message>
    <message>
        <source>Take picture (Space)</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Bild aufnehmen (Leertaste)</translation>
    </message>
    <message>
        <source>Take picture</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Bild aufnehmen</translation>
    </message>
    <message>
        <source>Space again takes the picture</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Noch einmal Leertaste nimmt das Bild auf</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>As it will be kept</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Wie es behalten wird</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Noch kein Bild</translation>
    </message>
    <message>
        <source>Not kept: there is no picture yet</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Nicht behalten: noch ist kein Bild da</translation>
    </message>
    <message>
        <source>Cut out</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>As kept</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Wie behalten</translation>
    </message>
    <message>
        <source>Not kept: the very same picture is kept already</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Nicht behalten: genau dieses Bild ist schon behalten</translation>
    </message>
    <message>
        <source>Not kept: nearly the same picture is kept already, turn a little</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Nicht behalten: fast dasselbe Bild ist schon behalten, drehen Sie sich etwas</translation>
    </message>
    <message>
        <source>{pose}, {quality} quality</source>
        <extracomment>ui/panels/register/kept_strip.py</extracomment>
        <translation>{pose}, Qualität {quality}</translation>
    </message>
    <message>
        <source>Photos to register</source>
        <extracomment>ui/panels/register/kept_strip.py</extracomment>
        <translation>Fotos zum Registrieren</translation>
    </message>
    <message>
        <source>Photo: {caption}</source>
        <extracomment>ui/panels/register/kept_strip.py, ui/people/checkup/finding_faces.py</extracomment>
        <translation>Foto: {caption}</translation>
    </message>
    <message>
        <source>Remove photo: {caption}</source>
        <extracomment>ui/panels/register/kept_strip.py</extracomment>
        <translation>Foto entfernen: {caption}</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/panels/register/kept_strip.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Known people</source>
        <extracomment>ui/panels/register/name_field.py</extracomment>
        <translation>Bekannte Personen</translation>
    </message>
    <message>
        <source>External id (optional)</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>Externe ID (freiwillig)</translation>
    </message>
    <message>
        <source>External id</source>
        <extracomment>ui/panels/register/panel.py, ui/people/person_details.py</extracomment>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Register (Enter)</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>Registrieren (Enter)</translation>
    </message>
    <message>
        <source>Pictures from the camera</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>Bilder von der Kamera</translation>
    </message>
    <message>
        <source>&amp;Photos…</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>&amp;Fotos…</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>Type the name first</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>Geben Sie zuerst den Namen ein</translation>
    </message>
    <message>
        <source>Add to {name} (Enter)</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>Zu {name} hinzufügen (Enter)</translation>
    </message>
    <message>
        <source>Add to {name}</source>
        <extracomment>ui/panels/register/panel.py, ui/panels/register/photo_row.py</extracomment>
        <translation>Zu {name} hinzufügen</translation>
    </message>
    <message>
        <source>Discard (Esc)</source>
        <extracomment>ui/panels/register/panel.py, ui/panels/register/photos.py</extracomment>
        <translation>Verwerfen (Esc)</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>ui/panels/register/panel.py, ui/panels/register/photos.py</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Not registered</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>Nicht registriert</translation>
    </message>
    <message numerus="yes">
        <source>Discarded {n} photos</source>
        <extracomment>ui/panels/register/panel.py; of one: Discarded {n} photo</extracomment>
        <translation>
            <numerusform>{n} Foto verworfen</numerusform>
            <numerusform>{n} Fotos verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a picture first: press Space</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>Nehmen Sie zuerst ein Bild auf: drücken Sie die Leertaste</translation>
    </message>
    <message>
        <source>Registering…</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>Wird registriert…</translation>
    </message>
    <message>
        <source>no face was found</source>
        <extracomment>ui/panels/register/photo_job.py</extracomment>
        <translation>kein Gesicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>{n} faces were found</source>
        <extracomment>ui/panels/register/photo_job.py; of one: {n} face was found</extracomment>
        <translation>
            <numerusform>{n} Gesicht gefunden</numerusform>
            <numerusform>{n} Gesichter gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>They look like {name} ({distance})</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>Sie sehen aus wie {name} ({distance})</translation>
    </message>
    <message numerus="yes">
        <source>Register all {n} and remember that the two look alike</source>
        <extracomment>ui/panels/register/photo_row.py; of one: Register all {n} and remember that the two look alike</extracomment>
        <translation>
            <numerusform>{n} registrieren und merken, dass sich die beiden ähneln</numerusform>
            <numerusform>Alle {n} registrieren und merken, dass sich die beiden ähneln</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge the two</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>Beide zusammenführen</translation>
    </message>
    <message>
        <source>Their photos say that they are very likely one person</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>Ihre Fotos sagen, dass sie sehr wahrscheinlich eine Person sind</translation>
    </message>
    <message numerus="yes">
        <source>Add all {n} to {name}</source>
        <extracomment>ui/panels/register/photo_row.py; of one: Add all {n} to {name}</extracomment>
        <translation>
            <numerusform>{n} zu {name} hinzufügen</numerusform>
            <numerusform>Alle {n} zu {name} hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add all to {name}</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>Alle zu {name} hinzufügen</translation>
    </message>
    <message>
        <source>Someone else</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>It is someone else</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>Es ist jemand anders</translation>
    </message>
    <message>
        <source>Add the photo to {name}</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>Das Foto zu {name} hinzufügen</translation>
    </message>
    <message>
        <source>Register it and remember that the two look alike</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>Es registrieren und merken, dass sich die beiden ähneln</translation>
    </message>
    <message>
        <source>{name}: {kept} registered, {refused} not.</source>
        <extracomment>ui/panels/register/photos.py</extracomment>
        <translation>{name}: {kept} registriert, {refused} nicht.</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>ui/panels/register/photos.py</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Results, one for each file</source>
        <extracomment>ui/panels/register/photos.py, ui/people/adding_tray.py</extracomment>
        <translation>Ergebnisse, eines je Datei</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <extracomment>ui/panels/register/photos.py</extracomment>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>{n} files and folders. Whose are they?</source>
        <extracomment>ui/panels/register/photos.py; of one: {n} file or folder. Whose are they?</extracomment>
        <translation>
            <numerusform>{n} Datei oder Ordner. Von wem?</numerusform>
            <numerusform>{n} Dateien und Ordner. Von wem?</numerusform>
        </translation>
    </message>
    <message>
        <source>Registering photos of {name}…</source>
        <extracomment>ui/panels/register/photos.py</extracomment>
        <translation>Fotos von {name} werden registriert…</translation>
    </message>
    <message>
        <source>✓ registered</source>
        <extracomment>ui/panels/register/photos.py</extracomment>
        <translation>✓ registriert</translation>
    </message>
    <message numerus="yes">
        <source>Registering photos of {name}… {n} done</source>
        <extracomment>ui/panels/register/photos.py; of one: Registering photos of {name}… {n} done</extracomment>
        <translation>
            <numerusform>Fotos von {name} werden registriert… {n} fertig</numerusform>
            <numerusform>Fotos von {name} werden registriert… {n} fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <extracomment>ui/panels/register/photos.py, ui/people/privacy/overdue.py, ui/words/people_words.py, …; of one: {n} photo</extracomment>
        <translation>
            <numerusform>{n} Foto</numerusform>
            <numerusform>{n} Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>ui/panels/register/photos.py</extracomment>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Poses kept: {directions}</source>
        <extracomment>ui/panels/register/pose_ring.py</extracomment>
        <translation>Behaltene Haltungen: {directions}</translation>
    </message>
    <message>
        <source>Poses kept: none</source>
        <extracomment>ui/panels/register/pose_ring.py</extracomment>
        <translation>Behaltene Haltungen: keine</translation>
    </message>
    <message>
        <source>{count} of 5 directions: {directions}</source>
        <extracomment>ui/panels/register/pose_ring.py</extracomment>
        <translation>{count} von 5 Richtungen: {directions}</translation>
    </message>
    <message>
        <source>0 of 5 directions: none yet</source>
        <extracomment>ui/panels/register/pose_ring.py</extracomment>
        <translation>0 von 5 Richtungen: noch keine</translation>
    </message>
    <message>
        <source>&amp;Add to {name}</source>
        <extracomment>ui/panels/registering.py</extracomment>
        <translation>Zu {name} &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;It is someone else</source>
        <extracomment>ui/panels/registering.py</extracomment>
        <translation>Es ist &amp;jemand anders</translation>
    </message>
    <message>
        <source>&amp;Merge the two</source>
        <extracomment>ui/panels/registering.py</extracomment>
        <translation>Beide &amp;zusammenführen</translation>
    </message>
    <message>
        <source>What is added</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>Was hinzugefügt wird</translation>
    </message>
    <message>
        <source>Progress of adding photos</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>Fortschritt des Hinzufügens</translation>
    </message>
    <message>
        <source>Add &amp;anyway</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>&amp;Trotzdem hinzufügen</translation>
    </message>
    <message>
        <source>Keep the photos that look like somebody else: they do show this person</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>Die Fotos behalten, die jemand anderem ähneln: sie zeigen doch diese Person</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>ui/people/adding_tray.py, ui/people/checkup/view.py</extracomment>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Leave out the files that were not looked at yet; what was added stays</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>Noch nicht angesehene Dateien auslassen; was hinzugefügt wurde, bleibt</translation>
    </message>
    <message>
        <source>{added} added, {refused} not</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>{added} hinzugefügt, {refused} nicht</translation>
    </message>
    <message>
        <source>looking…</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>wird angesehen…</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} look-alikes &amp;anyway</source>
        <extracomment>ui/people/adding_tray.py; of one: Add {n} look-alike &amp;anyway</extracomment>
        <translation>
            <numerusform>{n} ähnliche Person &amp;trotzdem hinzufügen</numerusform>
            <numerusform>{n} ähnliche Personen &amp;trotzdem hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: ✓ added</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>{file}: ✓ hinzugefügt</translation>
    </message>
    <message>
        <source>{file}: ✗ {reason}</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>{file}: ✗ {reason}</translation>
    </message>
    <message>
        <source>Adding photos to {name}: {done}</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>Fotos zu {name} hinzufügen: {done}</translation>
    </message>
    <message>
        <source>{name}: {done}</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>{name}: {done}</translation>
    </message>
    <message>
        <source>a film is not a photo</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>ein Film ist kein Foto</translation>
    </message>
    <message>
        <source>Drop pictures or folders of pictures.</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>Legen Sie Bilder oder Ordner mit Bildern ab.</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <extracomment>ui/people/checkup/finding_card.py</extracomment>
        <translation>{name} zeigen</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <extracomment>ui/people/checkup/finding_card.py</extracomment>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>They are two people</source>
        <extracomment>ui/people/checkup/finding_card.py</extracomment>
        <translation>Es sind zwei Personen</translation>
    </message>
    <message>
        <source>Remember that they look alike: more is asked of a name for either</source>
        <extracomment>ui/people/checkup/finding_card.py</extracomment>
        <translation>Merken, dass sie sich ähneln: für jeden der beiden Namen wird mehr verlangt</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>ui/people/checkup/finding_faces.py</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Stays</source>
        <extracomment>ui/people/checkup/finding_faces.py</extracomment>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>This photo</source>
        <extracomment>ui/people/checkup/finding_faces.py</extracomment>
        <translation>Dieses Foto</translation>
    </message>
    <message>
        <source>Goes</source>
        <extracomment>ui/people/checkup/finding_faces.py</extracomment>
        <translation>Geht</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>ui/people/checkup/findings_list.py</extracomment>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>{heading} ({count})</source>
        <extracomment>ui/people/checkup/findings_list.py</extracomment>
        <translation>{heading} ({count})</translation>
    </message>
    <message>
        <source>Show {count} more of {left}</source>
        <extracomment>ui/people/checkup/findings_list.py</extracomment>
        <translation>{count} weitere von {left} zeigen</translation>
    </message>
    <message>
        <source>Show {count} more of {left}: {heading}</source>
        <extracomment>ui/people/checkup/findings_list.py</extracomment>
        <translation>{count} weitere von {left} zeigen: {heading}</translation>
    </message>
    <message>
        <source>Map: alike people stand near each other</source>
        <extracomment>ui/people/checkup/map_canvas.py</extracomment>
        <translation>Karte: ähnliche Personen stehen nah beieinander</translation>
    </message>
    <message>
        <source>Distances of all pairs: strong colours are alike</source>
        <extracomment>ui/people/checkup/map_canvas.py</extracomment>
        <translation>Abstände aller Paare: kräftige Farben sind ähnlich</translation>
    </message>
    <message>
        <source>Point at a face or a square, or use the arrow keys; Enter opens the person.</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>Zeigen Sie auf ein Gesicht oder Feld, oder benutzen Sie die Pfeiltasten; Enter öffnet die Person.</translation>
    </message>
    <message>
        <source>{name}, nearest {other} ({distance})</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>{name}, am nächsten {other} ({distance})</translation>
    </message>
    <message>
        <source>{name} – {other}: {distance}</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>{name} – {other}: {distance}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>What is pointed at</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>Worauf gezeigt wird</translation>
    </message>
    <message>
        <source>Every photo</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>Jedes Foto</translation>
    </message>
    <message>
        <source>Alike people stand near each other</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>Ähnliche Personen stehen nah beieinander</translation>
    </message>
    <message>
        <source>Strong colour: alike</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>Kräftige Farbe: ähnlich</translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <extracomment>ui/people/checkup/people_map.py, ui/people/empty_gallery.py</extracomment>
        <translation>Noch niemand ist registriert</translation>
    </message>
    <message>
        <source>Reading the photos…</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>Die Fotos werden gelesen…</translation>
    </message>
    <message>
        <source>Comparing the faces…</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>Die Gesichter werden verglichen…</translation>
    </message>
    <message>
        <source>Back to all people</source>
        <extracomment>ui/people/checkup/view.py, ui/people/person.py, ui/people/privacy/view.py</extracomment>
        <translation>Zurück zu allen Personen</translation>
    </message>
    <message>
        <source>Back to all people (Alt+Left)</source>
        <extracomment>ui/people/checkup/view.py, ui/people/person.py, ui/people/privacy/view.py</extracomment>
        <translation>Zurück zu allen Personen (Alt+Links)</translation>
    </message>
    <message>
        <source>Check-up</source>
        <extracomment>ui/people/checkup/view.py, ui/people/head.py</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Progress of the check-up</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Stop the check-up</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>Prüfung anhalten</translation>
    </message>
    <message>
        <source>&amp;Look-alikes…</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>Ä&amp;hnliche Personen…</translation>
    </message>
    <message>
        <source>Remembered look-alikes</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>Gemerkte ähnliche Personen</translation>
    </message>
    <message>
        <source>People who are remembered to look alike</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>Personen, die als ähnlich gemerkt sind</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>&amp;Befunde</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>&amp;Calibrate</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>Ka&amp;librieren</translation>
    </message>
    <message>
        <source>Findings, map or calibration</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>Befunde, Karte oder Kalibrierung</translation>
    </message>
    <message>
        <source>The check-up could not be finished</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>Die Prüfung ließ sich nicht beenden</translation>
    </message>
    <message numerus="yes">
        <source>{n} findings</source>
        <extracomment>ui/people/checkup/view.py; of one: {n} finding</extracomment>
        <translation>
            <numerusform>{n} Befund</numerusform>
            <numerusform>{n} Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>All is well</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>Alles ist gut</translation>
    </message>
    <message numerus="yes">
        <source>{n} serious</source>
        <extracomment>ui/people/checkup/view.py; of one: {n} serious</extracomment>
        <translation>
            <numerusform>{n} ernst</numerusform>
            <numerusform>{n} ernst</numerusform>
        </translation>
    </message>
    <message>
        <source>The gallery has changed since</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>Die Galerie hat sich seither geändert</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”</source>
        <extracomment>ui/people/empty_gallery.py</extracomment>
        <translation>Niemand passt zu „{text}“</translation>
    </message>
    <message>
        <source>Search by name, id or note.</source>
        <extracomment>ui/people/empty_gallery.py</extracomment>
        <translation>Suchen Sie nach Name, ID oder Notiz.</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <extracomment>ui/people/empty_gallery.py</extracomment>
        <translation>&amp;Suche leeren</translation>
    </message>
    <message>
        <source>Nobody is deleted</source>
        <extracomment>ui/people/empty_gallery.py</extracomment>
        <translation>Niemand ist entfernt</translation>
    </message>
    <message>
        <source>People whom you delete can be brought back from here, or forgotten for ever.</source>
        <extracomment>ui/people/empty_gallery.py</extracomment>
        <translation>Personen, die Sie entfernen, lassen sich von hier zurückholen oder für immer vergessen.</translation>
    </message>
    <message>
        <source>&amp;Show the gallery</source>
        <extracomment>ui/people/empty_gallery.py</extracomment>
        <translation>&amp;Galerie zeigen</translation>
    </message>
    <message>
        <source>Register somebody with the camera or from photos, and their name appears in the live picture. Photos and names stay on this computer.</source>
        <extracomment>ui/people/empty_gallery.py</extracomment>
        <translation>Registrieren Sie jemanden mit der Kamera oder aus Fotos, und der Name erscheint im Livebild. Fotos und Namen bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>&amp;Register somebody</source>
        <extracomment>ui/people/empty_gallery.py, ui/people/head.py</extracomment>
        <translation>&amp;Jemanden registrieren</translation>
    </message>
    <message>
        <source>&amp;Try the demo</source>
        <extracomment>ui/people/empty_gallery.py, ui/picture/no_picture.py</extracomment>
        <translation>&amp;Demo ausprobieren</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Most photos first</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>Meiste Fotos zuerst</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Which people</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>Welche Personen</translation>
    </message>
    <message>
        <source>Check-&amp;up…</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>&amp;Prüfung…</translation>
    </message>
    <message>
        <source>Find photos under the wrong person, poor ones, people entered twice; the map</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>Fotos bei der falschen Person, schlechte und doppelt eingetragene Personen finden; die Karte</translation>
    </message>
    <message>
        <source>Pri&amp;vacy…</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>&amp;Datenschutz…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>ui/people/head.py, ui/people/privacy/view.py</extracomment>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Whose time is over: consents that have ended, people not seen for long; what was done</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>Wessen Zeit um ist: abgelaufene Einwilligungen, lange nicht gesehene Personen; was getan wurde</translation>
    </message>
    <message>
        <source>Register somebody</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>Jemanden registrieren</translation>
    </message>
    <message>
        <source>In the gallery</source>
        <extracomment>ui/people/head.py, ui/people/privacy/tables.py</extracomment>
        <translation>In der Galerie</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>This person is not in the gallery any more</source>
        <extracomment>ui/people/page.py</extracomment>
        <translation>Diese Person ist nicht mehr in der Galerie</translation>
    </message>
    <message>
        <source>{name} is deleted: bring them back first</source>
        <extracomment>ui/people/page.py</extracomment>
        <translation>{name} ist entfernt: holen Sie die Person zuerst zurück</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>ui/people/person.py, ui/people/privacy/tables.py</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>merged into {name}, who has the photos</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>mit {name} zusammengeführt, dort sind die Fotos</translation>
    </message>
    <message>
        <source>merged</source>
        <extracomment>ui/people/person.py, ui/people/privacy/deeds.py, ui/people/privacy/tables.py</extracomment>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>Add &amp;photos…</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>&amp;Fotos hinzufügen…</translation>
    </message>
    <message>
        <source>Pictures may be dropped here, too</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>Bilder dürfen auch hier abgelegt werden</translation>
    </message>
    <message>
        <source>&amp;With the camera</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>Mit der &amp;Kamera</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>Me&amp;hr</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take this person out of the gallery; undo brings them back</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>Diese Person aus der Galerie nehmen; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Back into the gallery, with all photos</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>Zurück in die Galerie, mit allen Fotos</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>&amp;Vergessen…</translation>
    </message>
    <message>
        <source>Erase this person for ever</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>Diese Person für immer löschen</translation>
    </message>
    <message>
        <source>Add a &amp;folder of photos…</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>&amp;Ordner mit Fotos hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>&amp;Zusammenführen mit…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>{name} is now called {new}, like another person</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>{name} heißt jetzt {new}, wie eine andere Person</translation>
    </message>
    <message>
        <source>{name} is now called {new}</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>{name} heißt jetzt {new}</translation>
    </message>
    <message>
        <source>Details of {name} changed</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>Angaben zu {name} geändert</translation>
    </message>
    <message>
        <source>Show large</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>Groß zeigen</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>ui/people/person.py, ui/people/privacy/tables.py</extracomment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move…</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>New person…</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>Neue Person…</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/people/person_details.py, ui/settings/server_row.py, ui/settings/setting_rows.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>A number or code from another system, for example of a staff list</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>Eine Nummer oder ein Code aus einem anderen System, etwa einer Personalliste</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>&amp;Consent…</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>E&amp;inwilligung…</translation>
    </message>
    <message>
        <source>Note to what this person has agreed and until when, or that it was withdrawn</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>Notieren, worin diese Person eingewilligt hat und bis wann, oder dass es widerrufen wurde</translation>
    </message>
    <message>
        <source>Not th&amp;is person…</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>Ni&amp;cht diese Person…</translation>
    </message>
    <message>
        <source>The faces that you said are somebody else; let them go here</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>Die Gesichter, die laut Ihnen jemand anders sind; hier lassen sie sich aufheben</translation>
    </message>
    <message>
        <source>E&amp;xternal id</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>Exte&amp;rne ID</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>No&amp;tizen</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Forget…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Vergessen…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>ui/people/person_menu.py, ui/people/person_name.py</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Add photos with the camera</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Fotos mit der Kamera hinzufügen</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Consent…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Einwilligung…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <extracomment>ui/people/person_name.py</extracomment>
        <translation>Umbenennen (F2)</translation>
    </message>
    <message>
        <source>New name</source>
        <extracomment>ui/people/person_name.py</extracomment>
        <translation>Neuer Name</translation>
    </message>
    <message numerus="yes">
        <source>{name} with {n} photos written to {path}</source>
        <extracomment>ui/people/person_verbs.py; of one: {name} with {n} photo written to {path}</extracomment>
        <translation>
            <numerusform>{name} mit {n} Foto nach {path} geschrieben</numerusform>
            <numerusform>{name} mit {n} Fotos nach {path} geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is back</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>{name} ist wieder da</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of {name} made a new person, {other}</source>
        <extracomment>ui/people/person_verbs.py; of one: Photo of {name} made a new person, {other}</extracomment>
        <translation>
            <numerusform>Foto von {name} zur neuen Person {other} gemacht</numerusform>
            <numerusform>{n} Fotos von {name} zur neuen Person {other} gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>{name} wird exportiert…</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>{name} entfernt</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos moved from {name} to {other}</source>
        <extracomment>ui/people/person_verbs.py; of one: Photo moved from {name} to {other}</extracomment>
        <translation>
            <numerusform>Foto von {name} zu {other} verschoben</numerusform>
            <numerusform>{n} Fotos von {name} zu {other} verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent of {name} withdrawn</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>Einwilligung von {name} widerrufen</translation>
    </message>
    <message>
        <source>Consent of {name} noted</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>Einwilligung von {name} notiert</translation>
    </message>
    <message>
        <source>{name} is now part of {other}</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>{name} ist jetzt Teil von {other}</translation>
    </message>
    <message>
        <source>Choose photos to drop, move or split off (Ctrl or Shift: several)</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>Fotos zum Entfernen, Verschieben oder Abtrennen wählen (Strg oder Umschalt: mehrere)</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos chosen</source>
        <extracomment>ui/people/photo_choice.py; of one: {n} photo chosen</extracomment>
        <translation>
            <numerusform>{n} Foto gewählt</numerusform>
            <numerusform>{n} Fotos gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos that are chosen</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>Gewählte Fotos</translation>
    </message>
    <message>
        <source>D&amp;rop</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>Entfer&amp;nen</translation>
    </message>
    <message>
        <source>Drop: the chosen photos</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>Entfernen: die gewählten Fotos</translation>
    </message>
    <message>
        <source>Take the chosen photos away (Delete); undo brings them back</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>Die gewählten Fotos wegnehmen (Entf); Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>Verschie&amp;ben…</translation>
    </message>
    <message>
        <source>Move: the chosen photos</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>Verschieben: die gewählten Fotos</translation>
    </message>
    <message>
        <source>Give the chosen photos to the person whom they show</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>Die gewählten Fotos der Person geben, die sie zeigen</translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>Neue &amp;Person…</translation>
    </message>
    <message>
        <source>New person: the chosen photos</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>Neue Person: die gewählten Fotos</translation>
    </message>
    <message>
        <source>Make the chosen photos a person of their own</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>Aus den gewählten Fotos eine eigene Person machen</translation>
    </message>
    <message>
        <source>renamed</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>described</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>beschrieben</translation>
    </message>
    <message>
        <source>photos added</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>Fotos hinzugefügt</translation>
    </message>
    <message>
        <source>photos dropped</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>Fotos entfernt</translation>
    </message>
    <message>
        <source>photos restored</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>Fotos wiederhergestellt</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>restored</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>consent noted</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>Einwilligung notiert</translation>
    </message>
    <message>
        <source>photos given away</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>Fotos abgegeben</translation>
    </message>
    <message>
        <source>photos taken</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>Fotos übernommen</translation>
    </message>
    <message>
        <source>split</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>abgetrennt</translation>
    </message>
    <message>
        <source>absorbed</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>released</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>herausgegeben</translation>
    </message>
    <message>
        <source>counter-example added</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>Gegenbeispiel hinzugefügt</translation>
    </message>
    <message>
        <source>counter-examples dropped</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>Gegenbeispiele entfernt</translation>
    </message>
    <message>
        <source>counter-examples restored</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>Gegenbeispiele wiederhergestellt</translation>
    </message>
    <message>
        <source>look-alike remembered</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>ähnliche Person gemerkt</translation>
    </message>
    <message>
        <source>look-alikes let go</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>ähnliche Personen aufgehoben</translation>
    </message>
    <message>
        <source>look-alikes restored</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>ähnliche Personen wiederhergestellt</translation>
    </message>
    <message>
        <source>check-ins taken back</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>Anmeldungen zurückgenommen</translation>
    </message>
    <message>
        <source>check-ins restored</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>Anmeldungen wiederhergestellt</translation>
    </message>
    <message>
        <source>visit confirmed</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>Besuch bestätigt</translation>
    </message>
    <message>
        <source>visit dismissed</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>Besuch verworfen</translation>
    </message>
    <message>
        <source>visit to be reviewed again</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>Besuch erneut durchzusehen</translation>
    </message>
    <message>
        <source>stranger&apos;s visits claimed</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>Besuche eines Unbekannten zugeordnet</translation>
    </message>
    <message>
        <source>stranger&apos;s visits given back</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>Besuche eines Unbekannten zurückgegeben</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>embedded</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>Gesichtsvorlage gemacht</translation>
    </message>
    <message>
        <source>took over</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>gave back</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>strangers&apos; pictures erased</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>Bilder Unbekannter gelöscht</translation>
    </message>
    <message>
        <source>forgotten</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>vergessen</translation>
    </message>
    <message>
        <source>gallery restored</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>Galerie wiederhergestellt</translation>
    </message>
    <message>
        <source>gallery encrypted</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>Galerie verschlüsselt</translation>
    </message>
    <message>
        <source>gallery decrypted</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>Galerie entschlüsselt</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>ui/people/privacy/overdue.py, ui/settings/setting_words.py; of one: {n} day</extracomment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people with {photos} would be erased beyond recovery: every photo, dropped ones too, the face templates, names, ids and notes, and the entries of the log. Nothing is erased before you confirm.</source>
        <extracomment>ui/people/privacy/overdue.py; of one: {n} person with {photos} would be erased beyond recovery: every photo, dropped ones too, the face templates, names, ids and notes, and the entries of the log. Nothing is erased before you confirm.</extracomment>
        <translation>
            <numerusform>{n} Person mit {photos} würde unwiederbringlich gelöscht: jedes Foto, auch entfernte, die Gesichtsvorlagen, Namen, IDs und Notizen und die Einträge des Protokolls. Nichts wird gelöscht, ehe Sie bestätigen.</numerusform>
            <numerusform>{n} Personen mit {photos} würden unwiederbringlich gelöscht: jedes Foto, auch entfernte, die Gesichtsvorlagen, Namen, IDs und Notizen und die Einträge des Protokolls. Nichts wird gelöscht, ehe Sie bestätigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Also who was neither seen nor changed for</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>A&amp;uch wer weder gesehen noch geändert wurde seit</translation>
    </message>
    <message>
        <source>Also who was not seen for long</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>Auch wer lange nicht gesehen wurde</translation>
    </message>
    <message>
        <source>Days without being seen or changed</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>Tage, ohne gesehen oder geändert zu werden</translation>
    </message>
    <message>
        <source>What would be erased</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>Was gelöscht würde</translation>
    </message>
    <message>
        <source>&amp;Everybody</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>N&amp;obody</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>&amp;Niemand</translation>
    </message>
    <message>
        <source>E&amp;rase…</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Nobody&apos;s time is over</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>Niemandes Zeit ist um</translation>
    </message>
    <message>
        <source>Here stands whose consent has ended and, if you like, who was neither seen nor changed for long. A person&apos;s consent is noted on their page.</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>Hier steht, wessen Einwilligung abgelaufen ist und, wenn Sie möchten, wer lange weder gesehen noch geändert wurde. Die Einwilligung einer Person wird auf ihrer Seite notiert.</translation>
    </message>
    <message>
        <source>People whose time is over</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>Personen, deren Zeit um ist</translation>
    </message>
    <message>
        <source>Nobody is ticked: nothing would be erased.</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>Niemand ist angehakt: nichts würde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>neither seen nor changed for {n} days</source>
        <extracomment>ui/people/privacy/tables.py; of one: neither seen nor changed for {n} day</extracomment>
        <translation>
            <numerusform>seit {n} Tag weder gesehen noch geändert</numerusform>
            <numerusform>seit {n} Tagen weder gesehen noch geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/people/privacy/tables.py</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/people/privacy/tables.py</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Whom</source>
        <extracomment>ui/people/privacy/tables.py</extracomment>
        <translation>Wen</translation>
    </message>
    <message>
        <source>consent ended on {day}</source>
        <extracomment>ui/people/privacy/tables.py</extracomment>
        <translation>Einwilligung endete am {day}</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/people/privacy/tables.py</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>{name}, to be erased</source>
        <extracomment>ui/people/privacy/tables.py</extracomment>
        <translation>{name}, zu löschen</translation>
    </message>
    <message>
        <source>{name}, stays</source>
        <extracomment>ui/people/privacy/tables.py</extracomment>
        <translation>{name}, bleibt</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <extracomment>ui/people/privacy/trail.py</extracomment>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>The last year</source>
        <extracomment>ui/people/privacy/trail.py</extracomment>
        <translation>Das letzte Jahr</translation>
    </message>
    <message>
        <source>Since when</source>
        <extracomment>ui/people/privacy/trail.py</extracomment>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>Kept with the gallery: what was done, when, and to whom by a random id. No names are kept here; those shown are of people who are still in the gallery.</source>
        <extracomment>ui/people/privacy/trail.py</extracomment>
        <translation>Bei der Galerie behalten: was getan wurde, wann und an wem, nach einer zufälligen ID. Namen werden hier nicht behalten; die gezeigten sind von Personen, die noch in der Galerie sind.</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>ui/people/privacy/trail.py, ui/window/undo_bar.py</extracomment>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>&amp;Time is over</source>
        <extracomment>ui/people/privacy/view.py</extracomment>
        <translation>&amp;Zeit ist um</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <extracomment>ui/people/privacy/view.py</extracomment>
        <translation>&amp;Was getan wurde</translation>
    </message>
    <message>
        <source>Whose time is over, or what was done</source>
        <extracomment>ui/people/privacy/view.py</extracomment>
        <translation>Wessen Zeit um ist, oder was getan wurde</translation>
    </message>
    <message>
        <source>You switched it off.</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>Sie haben sie ausgeschaltet.</translation>
    </message>
    <message>
        <source>The picture is gone</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>Das Bild ist weg</translation>
    </message>
    <message>
        <source>Opening {source}…</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>{source} wird geöffnet…</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>Die Kamera ist aus</translation>
    </message>
    <message>
        <source>&amp;Choose a camera</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>Kamera &amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Open a video or pictures…</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>Video oder Bilder ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Show it a&amp;gain</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>Noch einmal &amp;zeigen</translation>
    </message>
    <message>
        <source>It is on only while this page is shown.</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>Sie ist nur an, während diese Seite gezeigt wird.</translation>
    </message>
    <message>
        <source>That was all</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>Das war alles</translation>
    </message>
    <message>
        <source>{source} has come to its end.</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>{source} ist zu Ende.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>Switch it &amp;on</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>&amp;Einschalten</translation>
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
        <translation>Niemand im Bild</translation>
    </message>
    <message>
        <source>Live picture</source>
        <extracomment>ui/picture/video_view.py</extracomment>
        <translation>Livebild</translation>
    </message>
    <message>
        <source>{purpose}. Licence: {licence}</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>{purpose}. Lizenz: {licence}</translation>
    </message>
    <message>
        <source>no commercial use: trained on iBUG 300-W, whose licence excludes it</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>keine gewerbliche Nutzung: mit iBUG 300-W gelernt, dessen Lizenz sie ausschließt</translation>
    </message>
    <message>
        <source>68 landmarks of a face: alignment, pose, overlay</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>68 Gesichtspunkte: Ausrichtung, Haltung, Einblendung</translation>
    </message>
    <message>
        <source>5 landmarks of a face: alignment without the 68-point model</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>5 Gesichtspunkte: Ausrichtung ohne das Modell mit 68 Punkten</translation>
    </message>
    <message>
        <source>the 128 numbers of a face</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>die 128 Zahlen eines Gesichts</translation>
    </message>
    <message>
        <source>the CNN face detector: turned and partly covered faces too</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>der Gesichtsdetektor CNN: auch gedrehte und teils verdeckte Gesichter</translation>
    </message>
    <message>
        <source>Recognition happens on this computer. It is no access control: a printed photo or a screen can pass for a person.</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>Erkannt wird auf diesem Computer. Es ist keine Zutrittskontrolle: ein gedrucktes Foto oder ein Bildschirm kann als Person durchgehen.</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>The model {name}: {licence}.</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>Das Modell {name}: {licence}.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>Copy the gallery into the folder of backups</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>Die Galerie in den Ordner der Sicherungen kopieren</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>See what a backup holds and put it in place</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>Sehen, was eine Sicherung enthält, und sie einsetzen</translation>
    </message>
    <message>
        <source>Check no&amp;w</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>Read every photo and see that all is whole</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>Jedes Foto lesen und sehen, dass alles heil ist</translation>
    </message>
    <message>
        <source>Open folder of bac&amp;kups</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>Ordner der S&amp;icherungen öffnen</translation>
    </message>
    <message>
        <source>Where the copies lie</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>Wo die Kopien liegen</translation>
    </message>
    <message numerus="yes">
        <source>{n} copies, the newest of {moment}, in {folder}.</source>
        <extracomment>ui/settings/backup_row.py; of one: {n} copy, the newest of {moment}, in {folder}.</extracomment>
        <translation>
            <numerusform>{n} Kopie, die neueste von {moment}, in {folder}.</numerusform>
            <numerusform>{n} Kopien, die neueste von {moment}, in {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Working…</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <source>No copy yet. They lie in {folder}.</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>Noch keine Kopie. Sie liegen in {folder}.</translation>
    </message>
    <message>
        <source>The gallery is copied to {path}</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>Die Galerie ist nach {path} kopiert</translation>
    </message>
    <message>
        <source>The folder cannot be shown: {path}</source>
        <extracomment>ui/settings/backup_row.py, ui/settings/gallery_row.py</extracomment>
        <translation>Der Ordner lässt sich nicht zeigen: {path}</translation>
    </message>
    <message>
        <source>Backups and check</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>Sicherungen und Prüfung</translation>
    </message>
    <message>
        <source>The first one found</source>
        <extracomment>ui/settings/camera_row.py</extracomment>
        <translation>Die erste gefundene</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <extracomment>ui/settings/camera_row.py</extracomment>
        <translation>Noch einmal nach Kameras suchen</translation>
    </message>
    <message>
        <source>{camera} (not found)</source>
        <extracomment>ui/settings/camera_row.py</extracomment>
        <translation>{camera} (nicht gefunden)</translation>
    </message>
    <message>
        <source>Not encrypted: whoever gets the file can see photos and names.</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Nicht verschlüsselt: wer die Datei bekommt, kann Fotos und Namen sehen.</translation>
    </message>
    <message>
        <source>Encrypted. The key is in this computer&apos;s keyring.</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Verschlüsselt. Der Schlüssel ist im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Encrypted with a passphrase.</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Mit einer Passphrase verschlüsselt.</translation>
    </message>
    <message>
        <source>&amp;Encrypt…</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>&amp;Verschlüsseln…</translation>
    </message>
    <message>
        <source>Encryption: encrypt</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Verschlüsselung: verschlüsseln</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Ents&amp;perren…</translation>
    </message>
    <message>
        <source>Encryption: unlock</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Verschlüsselung: entsperren</translation>
    </message>
    <message>
        <source>Change &amp;key…</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Schlüssel än&amp;dern…</translation>
    </message>
    <message>
        <source>Encryption: change key</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Verschlüsselung: Schlüssel ändern</translation>
    </message>
    <message>
        <source>&amp;Recovery key…</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Wiederherstellungsschl&amp;üssel…</translation>
    </message>
    <message>
        <source>Encryption: recovery key</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Verschlüsselung: Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Encrypt &amp;backups</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>&amp;Sicherungen verschlüsseln</translation>
    </message>
    <message>
        <source>Encryption: encrypt backups</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Verschlüsselung: Sicherungen verschlüsseln</translation>
    </message>
    <message>
        <source>&amp;Decrypt…</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>E&amp;ntschlüsseln…</translation>
    </message>
    <message>
        <source>Encryption: decrypt</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Verschlüsselung: entschlüsseln</translation>
    </message>
    <message>
        <source>How much of the gallery is converted</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Wie viel von der Galerie umgewandelt ist</translation>
    </message>
    <message>
        <source>Encryption: cancel</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Verschlüsselung: abbrechen</translation>
    </message>
    <message>
        <source>Decrypt the gallery</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Galerie entschlüsseln</translation>
    </message>
    <message>
        <source>Store the gallery without encryption?</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Die Galerie ohne Verschlüsselung speichern?</translation>
    </message>
    <message>
        <source>Whoever gets the file can then see photos and names. Backups stay encrypted.</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Wer die Datei bekommt, kann dann Fotos und Namen sehen. Sicherungen bleiben verschlüsselt.</translation>
    </message>
    <message>
        <source>&amp;Decrypt</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>E&amp;ntschlüsseln</translation>
    </message>
    <message numerus="yes">
        <source>{n} backups are not encrypted.</source>
        <extracomment>ui/settings/encryption_row.py; of one: {n} backup is not encrypted.</extracomment>
        <translation>
            <numerusform>{n} Sicherung ist nicht verschlüsselt.</numerusform>
            <numerusform>{n} Sicherungen sind nicht verschlüsselt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gallery is as it was</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Die Galerie ist, wie sie war</translation>
    </message>
    <message>
        <source>The gallery is not encrypted any more</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Die Galerie ist nicht mehr verschlüsselt</translation>
    </message>
    <message numerus="yes">
        <source>{n} backups could not be read and stayed as they were.</source>
        <extracomment>ui/settings/encryption_row.py; of one: {n} backup could not be read and stayed as it was.</extracomment>
        <translation>
            <numerusform>{n} Sicherung war nicht lesbar und blieb, wie sie war.</numerusform>
            <numerusform>{n} Sicherungen waren nicht lesbar und blieben, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s keyring remembers its key.</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Der Schlüsselbund dieses Computers merkt sich ihren Schlüssel.</translation>
    </message>
    <message>
        <source>It is locked.</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Sie ist gesperrt.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>The recovery key is in {path}</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Der Wiederherstellungsschlüssel ist in {path}</translation>
    </message>
    <message>
        <source>Choose &amp;another…</source>
        <extracomment>ui/settings/gallery_row.py</extracomment>
        <translation>&amp;Andere wählen…</translation>
    </message>
    <message>
        <source>Gallery: back to the one in your data folder</source>
        <extracomment>ui/settings/gallery_row.py</extracomment>
        <translation>Galerie: zurück zu der in Ihrem Datenordner</translation>
    </message>
    <message>
        <source>Back to the one in your data folder</source>
        <extracomment>ui/settings/gallery_row.py</extracomment>
        <translation>Zurück zu der in Ihrem Datenordner</translation>
    </message>
    <message>
        <source>Recognition</source>
        <extracomment>ui/settings/page.py, ui/window/bottom_bar.py</extracomment>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>ui/settings/page.py</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Tray</source>
        <extracomment>ui/settings/page.py</extracomment>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Restore &amp;defaults…</source>
        <extracomment>ui/settings/page.py</extracomment>
        <translation>Standa&amp;rd wiederherstellen…</translation>
    </message>
    <message>
        <source>The defaults are back</source>
        <extracomment>ui/settings/page.py</extracomment>
        <translation>Der Standard gilt wieder</translation>
    </message>
    <message>
        <source>Serve from this computer</source>
        <extracomment>ui/settings/page.py</extracomment>
        <translation>Dieser Computer als Server</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>ui/settings/page.py</extracomment>
        <translation>Über</translation>
    </message>
    <message>
        <source>Look for a &amp;new version…</source>
        <extracomment>ui/settings/program_row.py</extracomment>
        <translation>Neue &amp;Version suchen…</translation>
    </message>
    <message>
        <source>&amp;Program log…</source>
        <extracomment>ui/settings/program_row.py</extracomment>
        <translation>&amp;Programmprotokoll…</translation>
    </message>
    <message>
        <source>Show the &amp;introduction</source>
        <extracomment>ui/settings/program_row.py</extracomment>
        <translation>Einführun&amp;g zeigen</translation>
    </message>
    <message>
        <source>Faces are recognised on this computer, and nothing leaves it. With a server, the cut-out faces are sent to it, or their numbers alone.</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>Gesichter werden auf diesem Computer erkannt, und nichts verlässt ihn. Mit einem Server werden ihm die ausgeschnittenen Gesichter gesendet, oder nur deren Zahlen.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>Schlüssel des Servers</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>Diesen Server &amp;benutzen</translation>
    </message>
    <message>
        <source>&amp;Recognise here again</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>Wieder &amp;hier erkennen</translation>
    </message>
    <message>
        <source>Ask &amp;now</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>Jetzt &amp;fragen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Send &amp;anyway</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>&amp;Trotzdem senden</translation>
    </message>
    <message>
        <source>Send anyway: {name}</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>Trotzdem senden: {name}</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Drop: {name}</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>Entfernen: {name}</translation>
    </message>
    <message>
        <source>there is no address</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>es gibt keine Adresse</translation>
    </message>
    <message>
        <source>{server} recognises from now on</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>{server} erkennt von jetzt an</translation>
    </message>
    <message>
        <source>Faces are recognised on this computer again</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>Gesichter werden wieder auf diesem Computer erkannt</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>A page and an interface for programs, over this window&apos;s gallery. Off at each start until you switch it on.</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>Eine Seite und eine Schnittstelle für Programme, über die Galerie dieses Fensters. Bei jedem Start aus, bis Sie es einschalten.</translation>
    </message>
    <message>
        <source>Only this computer reaches it.</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>Nur dieser Computer erreicht sie.</translation>
    </message>
    <message>
        <source>Everybody in your network who has the key reaches it, encrypted. Browsers warn once, for the certificate is this computer&apos;s own; compare its fingerprint.</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>Alle in Ihrem Netz, die den Schlüssel haben, erreichen sie, verschlüsselt. Browser warnen einmal, denn das Zertifikat ist das dieses Computers; vergleichen Sie seinen Fingerabdruck.</translation>
    </message>
    <message>
        <source>&amp;Serve from this computer</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>Dieser Computer als &amp;Server</translation>
    </message>
    <message>
        <source>Also to my &amp;network</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>Auch für mein &amp;Netz</translation>
    </message>
    <message>
        <source>QR code of the address and the key</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>QR-Code von Adresse und Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Copy address and key</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>Adresse und Schlüssel &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>Seite ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>Fingerabdruck des Zertifikats</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Address and key are on the clipboard</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>Adresse und Schlüssel sind in der Zwischenablage</translation>
    </message>
    <message>
        <source>No browser can be opened; the address is {address}</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>Kein Browser lässt sich öffnen; die Adresse ist {address}</translation>
    </message>
    <message>
        <source>Key, new at each start</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>Schlüssel, bei jedem Start neu</translation>
    </message>
    <message>
        <source>{setting}: back to the default</source>
        <extracomment>ui/settings/setting_rows.py</extracomment>
        <translation>{setting}: zurück zum Standard</translation>
    </message>
    <message>
        <source>{setting}: back to {value}</source>
        <extracomment>ui/settings/setting_rows.py</extracomment>
        <translation>{setting}: zurück zu {value}</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>ui/settings/setting_rows.py</extracomment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Back to the default: {value}</source>
        <extracomment>ui/settings/setting_rows.py</extracomment>
        <translation>Zurück zum Standard: {value}</translation>
    </message>
    <message>
        <source>Writes down who was in view, when and at which camera, the best picture of known people, and how near each look was (30 days, for What if). Of strangers only the times.</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>Schreibt auf, wer wann vor welcher Kamera zu sehen war, das beste Bild bekannter Personen, und wie nah jeder Blick war (30 Tage, für „Was, wenn“). Von Unbekannten nur die Zeiten.</translation>
    </message>
    <message>
        <source>What the Live page shows.</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>Was die Seite Live zeigt.</translation>
    </message>
    <message>
        <source>The file that holds people, photos and face templates.</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>Die Datei mit Personen, Fotos und Gesichtsvorlagen.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>HOG: steady</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>HOG: stetig</translation>
    </message>
    <message>
        <source>CNN: finds more</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>CNN: findet mehr</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Once a day</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>In and out</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>Kommen und gehen</translation>
    </message>
    <message>
        <source>Names from this computer</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>Namen von diesem Computer</translation>
    </message>
    <message>
        <source>No names</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>Keine Namen</translation>
    </message>
    <message numerus="yes">
        <source>{n} pixels</source>
        <extracomment>ui/settings/setting_words.py; of one: {n} pixel</extracomment>
        <translation>
            <numerusform>{n} Pixel</numerusform>
            <numerusform>{n} Pixel</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} a second</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>{value} je Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>{n} looks</source>
        <extracomment>ui/settings/setting_words.py; of one: {n} look</extracomment>
        <translation>
            <numerusform>{n} Blick</numerusform>
            <numerusform>{n} Blicke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>ui/settings/setting_words.py; of one: {n} second</extracomment>
        <translation>
            <numerusform>{n} Sekunde</numerusform>
            <numerusform>{n} Sekunden</numerusform>
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
            <numerusform>{n} Kopie</numerusform>
            <numerusform>{n} Kopien</numerusform>
        </translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>for ever</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>für immer</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>aus</translation>
    </message>
    <message>
        <source>The gallery is not backed up. {reason}</source>
        <extracomment>ui/state/keeper.py</extracomment>
        <translation>Die Galerie ist nicht gesichert. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{name} is registered with {n} photos</source>
        <extracomment>ui/state/registered.py; of one: {name} is registered with {n} photo</extracomment>
        <translation>
            <numerusform>{name} ist mit {n} Foto registriert</numerusform>
            <numerusform>{name} ist mit {n} Fotos registriert</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>ui/state/window_state.py, ui/window/undo_bar.py</extracomment>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <extracomment>ui/state/window_state.py, ui/window/undo_bar.py</extracomment>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>ui/state/window_state.py</extracomment>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <extracomment>ui/state/window_state.py</extracomment>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/tables/metadata_table.py</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>{heading}: {value}</source>
        <extracomment>ui/tables/metadata_table.py</extracomment>
        <translation>{heading}: {value}</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>ui/tables/metadata_table.py</extracomment>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Add a note</source>
        <extracomment>ui/tables/metadata_table.py</extracomment>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>{name}, {photos}</source>
        <extracomment>ui/tables/people_table.py</extracomment>
        <translation>{name}, {photos}</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>ui/tables/program_log_table.py</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>ui/tables/program_log_table.py</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/tables/program_log_table.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/tables/program_log_table.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>ui/tables/program_log_table.py</extracomment>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Last message</source>
        <extracomment>ui/window/bottom_bar.py</extracomment>
        <translation>Letzte Meldung</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>ui/window/bottom_bar.py, ui/words/telling.py</extracomment>
        <translation>lokal</translation>
    </message>
    <message>
        <source>everywhere</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>überall</translation>
    </message>
    <message>
        <source>on the Live page</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>auf der Seite Live</translation>
    </message>
    <message>
        <source>in the Register panel</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>im Bereich Registrieren</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>Bild aufnehmen</translation>
    </message>
    <message>
        <source>Done: register what is kept</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>Fertig: Behaltenes registrieren</translation>
    </message>
    <message>
        <source>Discard what is kept</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>Behaltenes verwerfen</translation>
    </message>
    <message>
        <source>Recognise panel</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>Bereich Erkennen</translation>
    </message>
    <message>
        <source>Register panel</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>Bereich Registrieren</translation>
    </message>
    <message>
        <source>Open a video or picture as source</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>Video oder Bild als Quelle öffnen</translation>
    </message>
    <message>
        <source>Find a person</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/window/keys.py, ui/window/undo_bar.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/window/keys.py, ui/window/undo_bar.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>This page</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>ui/window/main_window.py</extracomment>
        <translation>Live</translation>
    </message>
    <message>
        <source>{title} ({key})</source>
        <extracomment>ui/window/rail.py, ui/window/undo_bar.py</extracomment>
        <translation>{title} ({key})</translation>
    </message>
    <message>
        <source>{key} or {other}</source>
        <extracomment>ui/window/shortcuts.py</extracomment>
        <translation>{key} oder {other}</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>ui/window/shortcuts.py</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys that are letters, Space and Enter type as usual while a text field has the caret.</source>
        <extracomment>ui/window/shortcuts.py</extracomment>
        <translation>Tasten, die Buchstaben sind, Leertaste und Enter schreiben wie üblich, solange die Schreibmarke in einem Textfeld steht.</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>put aside when a backup took its place</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>weggelegt, als eine Sicherung an die Stelle trat</translation>
    </message>
    <message>
        <source>damaged, kept aside</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>beschädigt, aufgehoben</translation>
    </message>
    <message>
        <source>saved from a damaged gallery</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>aus einer beschädigten Galerie gerettet</translation>
    </message>
    <message>
        <source>The gallery was checked: {problem} and {n} more</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>Die Galerie wurde geprüft: {problem} und noch {n}</translation>
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
        <translation>In der Sicherung: {contents}.</translation>
    </message>
    <message>
        <source>The present file is kept in the folder of backups.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>Die jetzige Datei wird im Ordner der Sicherungen behalten.</translation>
    </message>
    <message>
        <source>Saved: {contents}.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>Gerettet: {contents}.</translation>
    </message>
    <message>
        <source>Lost:</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>Verloren:</translation>
    </message>
    <message>
        <source>The gallery was checked: all is well</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>Die Galerie wurde geprüft: alles ist gut</translation>
    </message>
    <message>
        <source>The gallery was checked: {problem}</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>Die Galerie wurde geprüft: {problem}</translation>
    </message>
    <message>
        <source>The present gallery cannot be read, so nobody can say what it holds beyond that.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>Die jetzige Galerie ist nicht lesbar; darum weiß niemand, was sie darüber hinaus enthält.</translation>
    </message>
    <message>
        <source>In the gallery now: {contents}.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>Jetzt in der Galerie: {contents}.</translation>
    </message>
    <message>
        <source>Would be gone: {names}.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>Wären weg: {names}.</translation>
    </message>
    <message>
        <source>Would change: {names}.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>Würden sich ändern: {names}.</translation>
    </message>
    <message>
        <source>Would come back: {names}.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>Kämen zurück: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} forgotten people stay forgotten.</source>
        <extracomment>ui/words/copy_words.py; of one: {n} forgotten person stays forgotten.</extracomment>
        <translation>
            <numerusform>{n} vergessene Person bleibt vergessen.</numerusform>
            <numerusform>{n} vergessene Personen bleiben vergessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>People and photos are the same in both.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>Personen und Fotos sind in beiden gleich.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>Nichts ging verloren.</translation>
    </message>
    <message>
        <source>– and {n} more</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>– und noch {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} registrations wait to be sent; that happens by itself.</source>
        <extracomment>ui/words/link_words.py; of one: {n} registration waits to be sent; that happens by itself.</extracomment>
        <translation>
            <numerusform>{n} Registrierung wartet auf das Senden; das geschieht von selbst.</numerusform>
            <numerusform>{n} Registrierungen warten auf das Senden; das geschieht von selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was not taken: {reason}</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>{name} wurde nicht angenommen: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>It answers and knows {n} people.</source>
        <extracomment>ui/words/link_words.py; of one: It answers and knows {n} person.</extracomment>
        <translation>
            <numerusform>Er antwortet und kennt {n} Person.</numerusform>
            <numerusform>Er antwortet und kennt {n} Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>asking {server}…</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>{server} wird gefragt…</translation>
    </message>
    <message>
        <source>{server} is away</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>{server} fehlt</translation>
    </message>
    <message>
        <source>Asking {server}…</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>{server} wird gefragt…</translation>
    </message>
    <message>
        <source>Connected with {server}.</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>Verbunden mit {server}.</translation>
    </message>
    <message>
        <source>{server} has been away since {time}.</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>{server} fehlt seit {time}.</translation>
    </message>
    <message>
        <source>What waits to be sent cannot be told: {reason}</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>Was auf das Senden wartet, ist nicht zu sagen: {reason}</translation>
    </message>
    <message>
        <source>{name} was not taken</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>{name} wurde nicht angenommen</translation>
    </message>
    <message numerus="yes">
        <source>It answers and knows {n} people, but makes other numbers of faces: private mode will not work with it.</source>
        <extracomment>ui/words/link_words.py; of one: It answers and knows {n} person, but makes other numbers of faces: private mode will not work with it.</extracomment>
        <translation>
            <numerusform>Er antwortet und kennt {n} Person, macht aber andere Zahlen aus Gesichtern: der private Betrieb geht mit ihm nicht.</numerusform>
            <numerusform>Er antwortet und kennt {n} Personen, macht aber andere Zahlen aus Gesichtern: der private Betrieb geht mit ihm nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gallery on this computer answers meanwhile.</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>So lange antwortet die Galerie auf diesem Computer.</translation>
    </message>
    <message>
        <source>Faces get no name meanwhile.</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>Gesichter bekommen so lange keinen Namen.</translation>
    </message>
    <message>
        <source>No picture: only numbers were imported</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>Kein Bild: nur Zahlen wurden importiert</translation>
    </message>
    <message>
        <source>{quality}: {fault}</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>{quality}: {fault}</translation>
    </message>
    <message>
        <source>Photo: {pose}</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>Foto: {pose}</translation>
    </message>
    <message>
        <source>Agreed to “{text}” on {day}, noted by {name}.</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>In „{text}“ eingewilligt am {day}, notiert von {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} faces you said are not {name}</source>
        <extracomment>ui/words/people_words.py; of one: {n} face you said is not {name}</extracomment>
        <translation>
            <numerusform>{n} Gesicht ist laut Ihnen nicht {name}</numerusform>
            <numerusform>{n} Gesichter sind laut Ihnen nicht {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces may be called {name} again</source>
        <extracomment>ui/words/people_words.py; of one: {n} face may be called {name} again</extracomment>
        <translation>
            <numerusform>{n} Gesicht darf wieder {name} heißen</numerusform>
            <numerusform>{n} Gesichter dürfen wieder {name} heißen</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>no photo</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>kein Foto</translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>seit {day}</translation>
    </message>
    <message numerus="yes">
        <source>{n} face templates</source>
        <extracomment>ui/words/people_words.py; of one: {n} face template</extracomment>
        <translation>
            <numerusform>{n} Gesichtsvorlage</numerusform>
            <numerusform>{n} Gesichtsvorlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of the log</source>
        <extracomment>ui/words/people_words.py; of one: {n} entry of the log</extracomment>
        <translation>
            <numerusform>{n} Eintrag des Protokolls</numerusform>
            <numerusform>{n} Einträge des Protokolls</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt: {id}</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>Quittung: {id}</translation>
    </message>
    <message>
        <source>No consent is noted.</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>Keine Einwilligung ist notiert.</translation>
    </message>
    <message>
        <source>It ended on {day}.</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>Sie endete am {day}.</translation>
    </message>
    <message>
        <source>It holds until {day}.</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>Sie gilt bis {day}.</translation>
    </message>
    <message>
        <source>Erased on {time}</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>Gelöscht am {time}</translation>
    </message>
    <message>
        <source>Erased</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>Gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Still held, or perhaps held, by {n} backups:</source>
        <extracomment>ui/words/people_words.py; of one: Still held, or perhaps held, by {n} backup:</extracomment>
        <translation>
            <numerusform>Noch enthalten, oder nicht lesbar und darum ungewiss, in {n} Sicherung:</numerusform>
            <numerusform>Noch enthalten, oder nicht lesbar und darum ungewiss, in {n} Sicherungen:</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds until it is withdrawn.</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>Sie gilt, bis sie widerrufen wird.</translation>
    </message>
    <message>
        <source>{path} is no file of translations</source>
        <extracomment>ui/words/phrases.py</extracomment>
        <translation>{path} ist keine Datei mit Übersetzungen</translation>
    </message>
    <message>
        <source>{path} is too large for a file of translations</source>
        <extracomment>ui/words/phrases.py</extracomment>
        <translation>{path} ist zu groß für eine Datei mit Übersetzungen</translation>
    </message>
    <message>
        <source>{path} is no plain file of translations</source>
        <extracomment>ui/words/phrases.py</extracomment>
        <translation>{path} ist keine einfache Datei mit Übersetzungen</translation>
    </message>
    <message>
        <source>the translations cannot be read: {path}: {reason}</source>
        <extracomment>ui/words/phrases.py</extracomment>
        <translation>die Übersetzungen lassen sich nicht lesen: {path}: {reason}</translation>
    </message>
    <message>
        <source>No face</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>Two faces: only one person, please</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Zwei Gesichter: bitte nur eine Person</translation>
    </message>
    <message>
        <source>Come closer</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Kommen Sie näher</translation>
    </message>
    <message>
        <source>Move back</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Weiter zurück</translation>
    </message>
    <message>
        <source>Move into the picture</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Rücken Sie ins Bild</translation>
    </message>
    <message>
        <source>Too dark</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Zu dunkel</translation>
    </message>
    <message>
        <source>Too bright</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Zu hell</translation>
    </message>
    <message>
        <source>Hold still</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Still halten</translation>
    </message>
    <message>
        <source>Face the camera</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Zur Kamera schauen</translation>
    </message>
    <message>
        <source>Tilt less</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Weniger neigen</translation>
    </message>
    <message>
        <source>Uncover your mouth and nose</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Mund und Nase frei machen</translation>
    </message>
    <message>
        <source>Open your eyes</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Augen öffnen</translation>
    </message>
    <message>
        <source>Close your mouth</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Mund schließen</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Gut</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>vorn</translation>
    </message>
    <message>
        <source>up</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>oben</translation>
    </message>
    <message>
        <source>down</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>unten</translation>
    </message>
    <message>
        <source>clearly the nearest</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>deutlich am nächsten</translation>
    </message>
    <message>
        <source>nobody is registered yet</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>noch ist niemand registriert</translation>
    </message>
    <message>
        <source>nobody is near enough</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>niemand ist nah genug</translation>
    </message>
    <message>
        <source>nearly near enough</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>beinahe nah genug</translation>
    </message>
    <message>
        <source>two people are almost equally near</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>zwei Personen sind fast gleich nah</translation>
    </message>
    <message>
        <source>two people who look alike are too close to tell apart</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>zwei ähnliche Personen sind zu nah, um sie zu unterscheiden</translation>
    </message>
    <message>
        <source>the picture is too poor to be sure</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>das Bild ist zu schlecht, um sicher zu sein</translation>
    </message>
    <message>
        <source>that person is in the picture already</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>diese Person ist schon im Bild</translation>
    </message>
    <message>
        <source>look straight ahead</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>schauen Sie geradeaus</translation>
    </message>
    <message>
        <source>turn a little to your right</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>drehen Sie sich etwas nach rechts</translation>
    </message>
    <message>
        <source>turn a little to your left</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>drehen Sie sich etwas nach links</translation>
    </message>
    <message>
        <source>look up a little</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>schauen Sie etwas nach oben</translation>
    </message>
    <message>
        <source>look down a little</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>schauen Sie etwas nach unten</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>next {name}, +{distance}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>nächstbest {name}, +{distance}</translation>
    </message>
    <message>
        <source>not {name}: you said so of a face like this</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>nicht {name}: das sagten Sie von einem solchen Gesicht</translation>
    </message>
    <message numerus="yes">
        <source>{n} frames agree</source>
        <extracomment>ui/words/telling.py; of one: {n} frame agrees</extracomment>
        <translation>
            <numerusform>{n} Bild stimmt überein</numerusform>
            <numerusform>{n} Bilder stimmen überein</numerusform>
        </translation>
    </message>
    <message>
        <source>No proof of life: {why}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Keine Lebendprüfung: {why}</translation>
    </message>
    <message>
        <source>{message}. {hint}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{message}. {hint}</translation>
    </message>
    <message>
        <source>{camera} · {width}×{height} · {rate} fps</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{camera} · {width}×{height} · {rate} fps</translation>
    </message>
    <message>
        <source>Recognition: {ms} ms, {where}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Erkennung: {ms} ms, {where}</translation>
    </message>
    <message>
        <source>This looks like {name} ({distance}). Add to {name}?</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Das sieht aus wie {name} ({distance}). Zu {name} hinzufügen?</translation>
    </message>
    <message>
        <source>This looks like {name} ({distance})</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Das sieht aus wie {name} ({distance})</translation>
    </message>
    <message>
        <source>Already registered for {name}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Schon für {name} registriert</translation>
    </message>
    <message>
        <source>The photos of {name} and of {other} are so much alike that the two are very likely one person.</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Die Fotos von {name} und von {other} sind so ähnlich, dass die beiden sehr wahrscheinlich eine Person sind.</translation>
    </message>
    <message>
        <source>almost certain</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>fast sicher</translation>
    </message>
    <message>
        <source>very likely</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>sehr wahrscheinlich</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>perhaps</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>unlikely</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>unwahrscheinlich</translation>
    </message>
    <message>
        <source>{name}?</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{name}?</translation>
    </message>
    <message>
        <source>looking</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>wird angesehen</translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>not in the gallery</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>nicht in der Galerie</translation>
    </message>
    <message>
        <source>nobody else to compare with</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>niemand sonst zum Vergleichen</translation>
    </message>
    <message>
        <source>{words}  {seconds} s</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{words}  {seconds} s</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>Proof of life: step {step} of {steps}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Lebendprüfung: Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>Proof of life given</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Lebendprüfung bestanden</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>gut</translation>
    </message>
    <message>
        <source>{message} {hint}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{message} {hint}</translation>
    </message>
    <message>
        <source>Camera off</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Kamera aus</translation>
    </message>
    <message>
        <source>{camera}: opening…</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{camera}: wird geöffnet…</translation>
    </message>
    <message>
        <source>{camera}: no picture</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{camera}: kein Bild</translation>
    </message>
    <message>
        <source>{camera}: paused</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{camera}: angehalten</translation>
    </message>
    <message>
        <source>{camera}: ended</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{camera}: zu Ende</translation>
    </message>
    <message>
        <source>Recognition: {where}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Erkennung: {where}</translation>
    </message>
    <message>
        <source>Already registered</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Schon registriert</translation>
    </message>
    <message>
        <source>Photos of one person should be under one name.</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Fotos einer Person sollten unter einem Namen stehen.</translation>
    </message>
    <message>
        <source>fair</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>poor</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>schlecht</translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>ui/words/telling.py; of one: {n} person</extracomment>
        <translation>
            <numerusform>{n} Person</numerusform>
            <numerusform>{n} Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>to be reviewed</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>zur Durchsicht</translation>
    </message>
    <message>
        <source>confirmed by hand</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>von Hand bestätigt</translation>
    </message>
    <message>
        <source>nobody known, said by hand</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>niemand bekannt, von Hand gesagt</translation>
    </message>
    <message>
        <source>here</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>hier</translation>
    </message>
    <message>
        <source>Check-in of {name} at {time} taken back</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>Anmeldung von {name} um {time} zurückgenommen</translation>
    </message>
    <message>
        <source>Was this {name}?</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>War das {name}?</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>{day}, {start} bis {end}</translation>
    </message>
    <message numerus="yes">
        <source>Seen {n} times</source>
        <extracomment>ui/words/visit_words.py; of one: Seen once</extracomment>
        <translation>
            <numerusform>Einmal gesehen</numerusform>
            <numerusform>{n}-mal gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>last {day}</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>zuletzt {day}</translation>
    </message>
    <message numerus="yes">
        <source>{n} visits: {visits}</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit: {visits}</extracomment>
        <translation>
            <numerusform>{n} Besuch: {visits}</numerusform>
            <numerusform>{n} Besuche: {visits}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit</extracomment>
        <translation>
            <numerusform>{n} Besuch</numerusform>
            <numerusform>{n} Besuche</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is registered with {photos} and has {visits} in the log</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>{name} ist mit {photos} registriert und hat {visits} im Protokoll</translation>
    </message>
    <message>
        <source>not logged</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>nicht protokolliert</translation>
    </message>
    <message>
        <source>nothing would change</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>nichts würde sich ändern</translation>
    </message>
    <message>
        <source>At {threshold}: {changes}.</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>Bei {threshold}: {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would stay as logged.</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit would stay as logged.</extracomment>
        <translation>
            <numerusform>{n} Besuch bliebe, wie protokolliert.</numerusform>
            <numerusform>{n} Besuche blieben, wie protokolliert.</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Goodbye, {name}</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>Auf Wiedersehen, {name}</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>Willkommen, {name}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>{name} ist hier</translation>
    </message>
    <message>
        <source>{name} checked in</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>{name} angemeldet</translation>
    </message>
    <message>
        <source>{name} checked out</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>{name} abgemeldet</translation>
    </message>
    <message>
        <source>last today {time}</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>zuletzt heute {time}</translation>
    </message>
    <message>
        <source>{day} {time} at {camera}</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>{day} {time} an {camera}</translation>
    </message>
    <message>
        <source>{visits} and {photos} added to {name}</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>{visits} und {photos} zu {name} hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would get another name</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit would get another name</extracomment>
        <translation>
            <numerusform>{n} Besuch bekäme einen anderen Namen</numerusform>
            <numerusform>{n} Besuche bekämen einen anderen Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would be unsure</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit would be unsure</extracomment>
        <translation>
            <numerusform>{n} Besuch wäre unsicher</numerusform>
            <numerusform>{n} Besuche wären unsicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would be unknown</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit would be unknown</extracomment>
        <translation>
            <numerusform>{n} Besuch wäre unbekannt</numerusform>
            <numerusform>{n} Besuche wären unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would not be logged</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit would not be logged</extracomment>
        <translation>
            <numerusform>{n} Besuch würde nicht protokolliert</numerusform>
            <numerusform>{n} Besuche würden nicht protokolliert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would be logged besides</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit would be logged besides</extracomment>
        <translation>
            <numerusform>{n} Besuch würde zusätzlich protokolliert</numerusform>
            <numerusform>{n} Besuche würden zusätzlich protokolliert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits cannot be told: said by hand, or too old.</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit cannot be told: said by hand, or too old.</extracomment>
        <translation>
            <numerusform>{n} Besuch ist nicht zu beurteilen: von Hand gesagt oder zu alt.</numerusform>
            <numerusform>{n} Besuche sind nicht zu beurteilen: von Hand gesagt oder zu alt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} strangers on all days. Choose one and say who it is: past visits get the name too.</source>
        <extracomment>ui/words/visit_words.py; of one: {n} stranger on all days. Choose one and say who it is: past visits get the name too.</extracomment>
        <translation>
            <numerusform>{n} unbekannte Person an allen Tagen. Wählen Sie sie, und sagen Sie, wer es ist: auch frühere Besuche bekommen den Namen.</numerusform>
            <numerusform>{n} Unbekannte an allen Tagen. Wählen Sie eine Person, und sagen Sie, wer es ist: auch frühere Besuche bekommen den Namen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures show too little of a face to tell.</source>
        <extracomment>ui/words/visit_words.py; of one: {n} picture shows too little of a face to tell.</extracomment>
        <translation>
            <numerusform>{n} Bild zeigt zu wenig von einem Gesicht für ein Urteil.</numerusform>
            <numerusform>{n} Bilder zeigen zu wenig von einem Gesicht für ein Urteil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} older visits are not looked at.</source>
        <extracomment>ui/words/visit_words.py; of one: {n} older visit is not looked at.</extracomment>
        <translation>
            <numerusform>{n} älterer Besuch wird nicht angesehen.</numerusform>
            <numerusform>{n} ältere Besuche werden nicht angesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>the network is no detector</source>
        <extracomment>vision/detectors/cnn_detector.py</extracomment>
        <translation>das Netz ist kein Detektor</translation>
    </message>
    <message>
        <source>{name} is damaged at byte {place}: {what}</source>
        <extracomment>vision/dlib_files/dlib_format.py</extracomment>
        <translation>{name} ist bei Byte {place} beschädigt: {what}</translation>
    </message>
    <message>
        <source>{name} is not the known {kind} network: sha256 {found}</source>
        <extracomment>vision/dlib_files/dlib_networks.py</extracomment>
        <translation>{name} ist nicht das bekannte Netz {kind}: sha256 {found}</translation>
    </message>
    <message>
        <source>Install facecog-desktop[documents] and the program tesseract: tesseract-ocr on Debian and Ubuntu, tesseract from Homebrew on macOS, the installer of UB Mannheim on Windows.</source>
        <extracomment>vision/documents/tesseract.py</extracomment>
        <translation>Installieren Sie facecog-desktop[documents] und das Programm tesseract: tesseract-ocr unter Debian und Ubuntu, tesseract aus Homebrew unter macOS, das Installationsprogramm der UB Mannheim unter Windows.</translation>
    </message>
    <message>
        <source>reading documents needs the package pytesseract</source>
        <extracomment>vision/documents/tesseract.py</extracomment>
        <translation>zum Lesen von Ausweisen wird das Paket pytesseract gebraucht</translation>
    </message>
    <message>
        <source>tesseract has no language to read</source>
        <extracomment>vision/documents/tesseract.py</extracomment>
        <translation>tesseract hat keine Sprache zum Lesen</translation>
    </message>
    <message>
        <source>Install tesseract-ocr-eng or another language.</source>
        <extracomment>vision/documents/tesseract.py</extracomment>
        <translation>Installieren Sie tesseract-ocr-eng oder eine andere Sprache.</translation>
    </message>
    <message>
        <source>reading documents needs the program tesseract</source>
        <extracomment>vision/documents/tesseract.py</extracomment>
        <translation>zum Lesen von Ausweisen wird das Programm tesseract gebraucht</translation>
    </message>
    <message>
        <source>tesseract could not read the page</source>
        <extracomment>vision/documents/tesseract.py</extracomment>
        <translation>tesseract konnte die Seite nicht lesen</translation>
    </message>
    <message>
        <source>a kept photo is no whole JPEG picture</source>
        <extracomment>vision/engine.py</extracomment>
        <translation>ein behaltenes Foto ist kein ganzes JPEG-Bild</translation>
    </message>
    <message>
        <source>a kept photo cannot be decoded</source>
        <extracomment>vision/engine.py</extracomment>
        <translation>ein behaltenes Foto lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>the model file {name} does not parse: {reason}</source>
        <extracomment>vision/landmarks.py, vision/reference.py</extracomment>
        <translation>die Modelldatei {name} ist nicht auswertbar: {reason}</translation>
    </message>
    <message>
        <source>the file of the liveness cues is missing: {path}</source>
        <extracomment>vision/liveness/trained.py</extracomment>
        <translation>die Datei der Merkmale zur Lebendprüfung fehlt: {path}</translation>
    </message>
    <message>
        <source>the file of the liveness cues does not parse: {path}: {reason}</source>
        <extracomment>vision/liveness/trained.py</extracomment>
        <translation>die Datei der Merkmale zur Lebendprüfung ist nicht auswertbar: {path}: {reason}</translation>
    </message>
    <message>
        <source>the file of the liveness cues is not one: {path}: {reason}</source>
        <extracomment>vision/liveness/trained.py</extracomment>
        <translation>die Datei der Merkmale zur Lebendprüfung ist keine solche: {path}: {reason}</translation>
    </message>
    <message>
        <source>Install facecog-desktop[reference]; pkg_resources comes with setuptools before version 81.</source>
        <extracomment>vision/measuring.py</extracomment>
        <translation>Installieren Sie facecog-desktop[reference]; pkg_resources kommt mit setuptools vor Version 81.</translation>
    </message>
    <message>
        <source>--reference needs {packages}</source>
        <extracomment>vision/measuring.py</extracomment>
        <translation>--reference braucht {packages}</translation>
    </message>
    <message>
        <source>the network {file} is damaged</source>
        <extracomment>vision/onnx/networks.py</extracomment>
        <translation>das Netz {file} ist beschädigt</translation>
    </message>
    <message>
        <source>the converted network cannot be stored as {path}: {reason}</source>
        <extracomment>vision/onnx/onnx_export.py</extracomment>
        <translation>das umgewandelte Netz lässt sich nicht als {path} speichern: {reason}</translation>
    </message>
    <message>
        <source>Check the permissions of {folder} and the room left.</source>
        <extracomment>vision/onnx/onnx_export.py</extracomment>
        <translation>Prüfen Sie die Rechte von {folder} und den freien Platz.</translation>
    </message>
    <message>
        <source>the network remembers a value that nothing uses</source>
        <extracomment>vision/onnx/onnx_graph.py</extracomment>
        <translation>das Netz merkt sich einen Wert, den nichts benutzt</translation>
    </message>
    <message>
        <source>a layer that cannot stand where it stands: {layer}</source>
        <extracomment>vision/onnx/onnx_graph.py</extracomment>
        <translation>eine Schicht, die dort nicht stehen kann, wo sie steht: {layer}</translation>
    </message>
    <message>
        <source>a picture smaller than the window of its layer</source>
        <extracomment>vision/onnx/onnx_graph.py</extracomment>
        <translation>ein Bild, kleiner als das Fenster seiner Schicht</translation>
    </message>
    <message>
        <source>an affine layer that follows no convolution</source>
        <extracomment>vision/onnx/onnx_graph.py</extracomment>
        <translation>eine affine Schicht, die auf keine Faltung folgt</translation>
    </message>
    <message>
        <source>the converted network cannot be run: {reason}</source>
        <extracomment>vision/onnx/onnx_sessions.py</extracomment>
        <translation>das umgewandelte Netz ist nicht ausführbar: {reason}</translation>
    </message>
    <message>
        <source>Use the fast engine, or run the program from its sources.</source>
        <extracomment>vision/reference.py</extracomment>
        <translation>Benutzen Sie das schnelle Verfahren, oder führen Sie das Programm aus den Quellen aus.</translation>
    </message>
    <message>
        <source>there is no model called {name} in the list of models</source>
        <extracomment>vision/weights.py</extracomment>
        <translation>in der Liste der Modelle gibt es kein Modell namens {name}</translation>
    </message>
    <message>
        <source>the model file {file} is missing</source>
        <extracomment>vision/weights.py</extracomment>
        <translation>die Modelldatei {file} fehlt</translation>
    </message>
    <message>
        <source>the model file {file} has {length} bytes instead of {size}</source>
        <extracomment>vision/weights.py</extracomment>
        <translation>die Modelldatei {file} hat {length} Bytes statt {size}</translation>
    </message>
    <message>
        <source>the model file {name} is not the one expected (sha256 differs)</source>
        <extracomment>vision/weights.py</extracomment>
        <translation>die Modelldatei {name} ist nicht die erwartete (sha256 ist anders)</translation>
    </message>
    <message>
        <source>the list of models does not parse: {reason}</source>
        <extracomment>vision/weights.py</extracomment>
        <translation>die Liste der Modelle ist nicht auswertbar: {reason}</translation>
    </message>
</context>
</TS>
