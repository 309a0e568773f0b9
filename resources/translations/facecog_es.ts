<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>facecog</name>
    <message>
        <source>the camera gives no picture</source>
        <extracomment>bootstrap/comparing.py</extracomment>
        <translation>la cámara no da imagen</translation>
    </message>
    <message>
        <source>beside a recognition server the gallery is a file on this computer</source>
        <extracomment>bootstrap/galleries.py</extracomment>
        <translation>junto a un servidor de reconocimiento, la galería es un archivo de este equipo</translation>
    </message>
    <message>
        <source>Name a file with --gallery, or leave the server out.</source>
        <extracomment>bootstrap/galleries.py</extracomment>
        <translation>Indique un archivo con --gallery o prescinda del servidor.</translation>
    </message>
    <message>
        <source>a gallery on a PostgreSQL server needs psycopg: {reason}</source>
        <extracomment>bootstrap/galleries.py</extracomment>
        <translation>una galería en un servidor PostgreSQL necesita psycopg: {reason}</translation>
    </message>
    <message>
        <source>Install facecog-desktop[postgres].</source>
        <extracomment>bootstrap/galleries.py</extracomment>
        <translation>Instale facecog-desktop[postgres].</translation>
    </message>
    <message>
        <source>Install facecog-desktop[plot].</source>
        <extracomment>bootstrap/galleries.py</extracomment>
        <translation>Instale facecog-desktop[plot].</translation>
    </message>
    <message>
        <source>{package} is needed to draw</source>
        <extracomment>bootstrap/galleries.py</extracomment>
        <translation>se necesita {package} para dibujar</translation>
    </message>
    <message>
        <source>the server beside the window did not start</source>
        <extracomment>bootstrap/hosting.py</extracomment>
        <translation>el servidor junto a la ventana no arrancó</translation>
    </message>
    <message>
        <source>this computer is in no network</source>
        <extracomment>bootstrap/hosting.py</extracomment>
        <translation>este equipo no está en ninguna red</translation>
    </message>
    <message>
        <source>Connect it, or serve this computer alone.</source>
        <extracomment>bootstrap/hosting.py</extracomment>
        <translation>Conéctelo o sirva solo en este equipo.</translation>
    </message>
    <message>
        <source>others on this computer may read {path}: chmod 600 {path}</source>
        <extracomment>bootstrap/serving.py</extracomment>
        <translation>otros usuarios de este equipo pueden leer {path}: chmod 600 {path}</translation>
    </message>
    <message>
        <source>there is no key in {path}: nobody is let in</source>
        <extracomment>bootstrap/serving.py</extracomment>
        <translation>no hay ninguna clave en {path}: no se deja entrar a nadie</translation>
    </message>
    <message>
        <source>Write it like faces.example.org</source>
        <extracomment>bootstrap/serving.py</extracomment>
        <translation>Escríbalo como faces.example.org</translation>
    </message>
    <message>
        <source>none in this version</source>
        <extracomment>bootstrap/serving.py</extracomment>
        <translation>ninguno en esta versión</translation>
    </message>
    <message>
        <source>no older program is known as {names}</source>
        <extracomment>bootstrap/serving.py</extracomment>
        <translation>no se conoce ningún programa anterior llamado {names}</translation>
    </message>
    <message>
        <source>Known: {names}</source>
        <extracomment>bootstrap/serving.py</extracomment>
        <translation>Conocidos: {names}</translation>
    </message>
    <message>
        <source>{name} is no name of a server</source>
        <extracomment>bootstrap/serving.py</extracomment>
        <translation>{name} no es el nombre de un servidor</translation>
    </message>
    <message>
        <source>writing a person with all photos is done on the server&apos;s computer</source>
        <extracomment>bootstrap/window.py</extracomment>
        <translation>guardar una persona con todas sus fotos se hace en el equipo del servidor</translation>
    </message>
    <message>
        <source>serving is done on the server&apos;s computer</source>
        <extracomment>bootstrap/window.py</extracomment>
        <translation>servir se hace en el equipo del servidor</translation>
    </message>
    <message>
        <source>examining the gallery is done on the server&apos;s computer</source>
        <extracomment>bootstrap/window.py</extracomment>
        <translation>revisar la galería se hace en el equipo del servidor</translation>
    </message>
    <message>
        <source>measuring the gallery is done on the server&apos;s computer</source>
        <extracomment>bootstrap/window.py</extracomment>
        <translation>medir la galería se hace en el equipo del servidor</translation>
    </message>
    <message>
        <source>drawing the map is done on the server&apos;s computer</source>
        <extracomment>bootstrap/window.py</extracomment>
        <translation>dibujar el mapa se hace en el equipo del servidor</translation>
    </message>
    <message>
        <source>Add yourself to the group video.</source>
        <extracomment>capture/cameras/camera.py</extracomment>
        <translation>Añádase al grupo video.</translation>
    </message>
    <message>
        <source>{camera} may not be used by you</source>
        <extracomment>capture/cameras/camera.py</extracomment>
        <translation>no tiene permiso para usar {camera}</translation>
    </message>
    <message>
        <source>{camera} cannot be opened</source>
        <extracomment>capture/cameras/camera.py</extracomment>
        <translation>no se puede abrir {camera}</translation>
    </message>
    <message>
        <source>{name} is unplugged</source>
        <extracomment>capture/cameras/camera.py</extracomment>
        <translation>{name} está desconectada</translation>
    </message>
    <message>
        <source>Plug a camera in; no camera is found on this computer.</source>
        <extracomment>capture/cameras/listing.py</extracomment>
        <translation>Conecte una cámara; no se encuentra ninguna en este equipo.</translation>
    </message>
    <message>
        <source>There are: {cameras}</source>
        <extracomment>capture/cameras/listing.py</extracomment>
        <translation>Hay estas: {cameras}</translation>
    </message>
    <message>
        <source>there is no camera {camera}</source>
        <extracomment>capture/cameras/listing.py</extracomment>
        <translation>no existe la cámara {camera}</translation>
    </message>
    <message>
        <source>Uncover the camera or turn on a light.</source>
        <extracomment>capture/cameras/live.py</extracomment>
        <translation>Destape la cámara o encienda una luz.</translation>
    </message>
    <message>
        <source>Check the address, the network, and the user and password in the address.</source>
        <extracomment>capture/cameras/network.py</extracomment>
        <translation>Compruebe la dirección, la red y el usuario y la contraseña de la dirección.</translation>
    </message>
    <message>
        <source>this is not the address of a camera</source>
        <extracomment>capture/cameras/network.py</extracomment>
        <translation>esta no es la dirección de una cámara</translation>
    </message>
    <message>
        <source>Use for example rtsp://host/path</source>
        <extracomment>capture/cameras/network.py</extracomment>
        <translation>Use por ejemplo rtsp://host/path</translation>
    </message>
    <message>
        <source>a camera&apos;s address begins with one of {known} and names a host</source>
        <extracomment>capture/cameras/network.py</extracomment>
        <translation>la dirección de una cámara empieza por una de {known} e indica un host</translation>
    </message>
    <message>
        <source>{name} gives no video</source>
        <extracomment>capture/cameras/network.py</extracomment>
        <translation>{name} no da vídeo</translation>
    </message>
    <message>
        <source>{name} cannot be reached</source>
        <extracomment>capture/cameras/network.py</extracomment>
        <translation>no se puede acceder a {name}</translation>
    </message>
    <message>
        <source>{camera} gives no pictures: it is busy or unplugged</source>
        <extracomment>capture/cameras/watch.py</extracomment>
        <translation>{camera} no da imágenes: está ocupada o desconectada</translation>
    </message>
    <message>
        <source>{camera} gives the same picture again and again: it is busy, covered or unplugged</source>
        <extracomment>capture/cameras/watch.py</extracomment>
        <translation>{camera} da una y otra vez la misma imagen: está ocupada, tapada o desconectada</translation>
    </message>
    <message>
        <source>{camera} gives only black: it is covered, or there is no light</source>
        <extracomment>capture/cameras/watch.py</extracomment>
        <translation>{camera} solo da negro: está tapada o no hay luz</translation>
    </message>
    <message>
        <source>{path} is not a video</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>{path} no es un vídeo</translation>
    </message>
    <message>
        <source>Choose a video with pictures.</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>Elija un vídeo con imágenes.</translation>
    </message>
    <message>
        <source>{path} is damaged, or of a kind that cannot be decoded</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>{path} está dañado o es de un tipo que no se puede descodificar</translation>
    </message>
    <message>
        <source>{path} has {width} x {height} pixels, more than {most} megapixels</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>{path} tiene {width} x {height} píxeles, más de {most} megapíxeles</translation>
    </message>
    <message>
        <source>Rename the file and try again.</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>Cambie el nombre del archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} has no frames that can be decoded</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>{path} no tiene fotogramas que se puedan descodificar</translation>
    </message>
    <message>
        <source>{path} breaks off after {seconds:.1f} of {whole:.1f} seconds; the file is damaged</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>{path} se corta a los {seconds:.1f} de {whole:.1f} segundos; el archivo está dañado</translation>
    </message>
    <message>
        <source>{path} has sound but no pictures</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>{path} tiene sonido pero no imágenes</translation>
    </message>
    <message>
        <source>the name of {path} is not text</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>el nombre de {path} no es texto</translation>
    </message>
    <message>
        <source>Check the path. No camera is found on this computer.</source>
        <extracomment>capture/opening.py</extracomment>
        <translation>Compruebe la ruta. No se encuentra ninguna cámara en este equipo.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <extracomment>capture/opening.py, service/comparing/comparer.py</extracomment>
        <translation>Indique una de ellas.</translation>
    </message>
    <message>
        <source>Cameras: {cameras}</source>
        <extracomment>capture/opening.py</extracomment>
        <translation>Cámaras: {cameras}</translation>
    </message>
    <message>
        <source>{source} is neither a file nor a camera</source>
        <extracomment>capture/opening.py</extracomment>
        <translation>{source} no es ni un archivo ni una cámara</translation>
    </message>
    <message>
        <source>{source} holds {count} videos</source>
        <extracomment>capture/opening.py</extracomment>
        <translation>{source} contiene {count} vídeos</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <extracomment>capture/opening.py, capture/pictures/decode.py, capture/pictures/finding.py, …</extracomment>
        <translation>no se puede leer {path}: {reason}</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>{width} x {height} píxeles</translation>
    </message>
    <message>
        <source>Scale it down, or save it as PNG or as a usual, not progressive JPEG.</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>Reduzca su tamaño o guárdela como PNG o como JPEG normal, no progresivo.</translation>
    </message>
    <message>
        <source>Use it as a video.</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>Úselo como vídeo.</translation>
    </message>
    <message>
        <source>{name} is not a picture</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>{name} no es una imagen</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short</source>
        <extracomment>capture/pictures/decode.py, capture/pictures/headers.py</extracomment>
        <translation>{name} está dañado o incompleto</translation>
    </message>
    <message>
        <source>Name a picture file.</source>
        <extracomment>capture/pictures/decode.py, storage/exchange/folder.py</extracomment>
        <translation>Indique un archivo de imagen.</translation>
    </message>
    <message>
        <source>{name} has {size}, more than {most} megapixels</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>{name} tiene {size}, más de {most} megapíxeles</translation>
    </message>
    <message>
        <source>{name} ({kind} of {size}) takes {need} MB to be decoded, more than {most}</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>{name} ({kind} de {size}) necesita {need} MB para descodificarse, más de {most}</translation>
    </message>
    <message>
        <source>{name} is a video, not a picture</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>{name} es un vídeo, no una imagen</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <extracomment>capture/pictures/decode.py, capture/pictures/headers.py</extracomment>
        <translation>{name} está dañado</translation>
    </message>
    <message>
        <source>{source} is a folder, not a picture</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>{source} es una carpeta, no una imagen</translation>
    </message>
    <message>
        <source>{source} is a device, not a picture</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>{source} es un dispositivo, no una imagen</translation>
    </message>
    <message>
        <source>{source} is larger than {size} MB</source>
        <extracomment>capture/pictures/decode.py, storage/exchange/folder.py</extracomment>
        <translation>{source} ocupa más de {size} MB</translation>
    </message>
    <message>
        <source>there is no file {path}</source>
        <extracomment>capture/pictures/decode.py, capture/pictures/finding.py, service/comparing/digests.py, …</extracomment>
        <translation>no existe el archivo {path}</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <extracomment>capture/pictures/finding.py</extracomment>
        <translation>no existe la carpeta {folder}</translation>
    </message>
    <message>
        <source>{name} has rows of more than {most} pixels</source>
        <extracomment>capture/pictures/formats/png.py</extracomment>
        <translation>{name} tiene filas de más de {most} píxeles</translation>
    </message>
    <message>
        <source>{name} holds measurements, not a picture</source>
        <extracomment>capture/pictures/formats/tiff.py</extracomment>
        <translation>{name} contiene mediciones, no una imagen</translation>
    </message>
    <message>
        <source>{name} is cut short</source>
        <extracomment>capture/pictures/headers.py</extracomment>
        <translation>{name} está incompleto</translation>
    </message>
    <message>
        <source>Name a folder that holds JPEG or PNG files itself.</source>
        <extracomment>capture/pictures/stills.py</extracomment>
        <translation>Indique una carpeta que contenga directamente archivos JPEG o PNG.</translation>
    </message>
    <message>
        <source>no pictures in {folder}</source>
        <extracomment>capture/pictures/stills.py</extracomment>
        <translation>no hay imágenes en {folder}</translation>
    </message>
    <message>
        <source>no pictures are called {pattern}</source>
        <extracomment>capture/pictures/stills.py</extracomment>
        <translation>ninguna imagen se llama {pattern}</translation>
    </message>
    <message>
        <source>Use one of: {endings}</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>Use una de: {endings}</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>Indique una carpeta.</translation>
    </message>
    <message>
        <source>a picture cannot be written as {name}</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>no se puede escribir una imagen como {name}</translation>
    </message>
    <message>
        <source>several pictures do not go into the one file {name}</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>varias imágenes no caben en el único archivo {name}</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>Indique otra carpeta.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>Indique otro archivo.</translation>
    </message>
    <message>
        <source>{path} is the picture itself</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>{path} es la propia imagen</translation>
    </message>
    <message>
        <source>{path} could not be written whole</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>no se pudo escribir {path} completo</translation>
    </message>
    <message>
        <source>{path} is the video itself</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>{path} es el propio vídeo</translation>
    </message>
    <message>
        <source>{path} could not be written</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>no se pudo escribir {path}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <extracomment>capture/writing.py, storage/exchange/placing.py, storage/exchange/sheets/chart.py, …</extracomment>
        <translation>no se puede escribir {path}: {reason}</translation>
    </message>
    <message>
        <source>a video cannot be written as {name}</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>no se puede escribir un vídeo como {name}</translation>
    </message>
    <message numerus="yes">
        <source>there are {n} faces in the picture</source>
        <extracomment>core/comparing/comparison.py, service/registering/portraits.py; of one: there is {n} face in the picture</extracomment>
        <translation>
            <numerusform>hay {n} cara en la imagen</numerusform>
            <numerusform>hay {n} caras en la imagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one with --face 1 to {last}: {places}.</source>
        <extracomment>core/comparing/comparison.py</extracomment>
        <translation>Elija una con --face 1 a {last}: {places}.</translation>
    </message>
    <message>
        <source>there is no face number {face}: there are {count}</source>
        <extracomment>core/comparing/comparison.py</extracomment>
        <translation>no existe la cara número {face}: hay {count}</translation>
    </message>
    <message>
        <source>Choose one with --face 1 to {last}.</source>
        <extracomment>core/comparing/comparison.py</extracomment>
        <translation>Elija una con --face 1 a {last}.</translation>
    </message>
    <message>
        <source>{name} must lie between {lowest} and {highest}, not {value}</source>
        <extracomment>core/comparing/comparison.py</extracomment>
        <translation>{name} debe estar entre {lowest} y {highest}, no {value}</translation>
    </message>
    <message>
        <source>the image is no data URL of a picture (paths and addresses are not followed)</source>
        <extracomment>core/data_urls.py</extracomment>
        <translation>la imagen no es una URL de datos de una imagen (no se siguen rutas ni direcciones)</translation>
    </message>
    <message>
        <source>the image is empty</source>
        <extracomment>core/data_urls.py</extracomment>
        <translation>la imagen está vacía</translation>
    </message>
    <message>
        <source>the image is no base64: {reason}</source>
        <extracomment>core/data_urls.py</extracomment>
        <translation>la imagen no es base64: {reason}</translation>
    </message>
    <message>
        <source>Use 1 to 200 characters; any script is fine.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Use de 1 a 200 caracteres; sirve cualquier escritura.</translation>
    </message>
    <message>
        <source>Check the path, or list the cameras with: facecog doctor</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Compruebe la ruta o liste las cámaras con: facecog doctor</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Compruebe que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>Open it in another program and save it again as JPEG or PNG.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Ábrala en otro programa y guárdela de nuevo como JPEG o PNG.</translation>
    </message>
    <message>
        <source>Scale it down below 40 megapixels.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Reduzca su tamaño por debajo de 40 megapíxeles.</translation>
    </message>
    <message>
        <source>Convert it to MP4 (H.264) and try again.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Conviértalo a MP4 (H.264) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close other programs that use the camera, plug it in again, or choose another one.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Cierre otros programas que usen la cámara, vuelva a conectarla o elija otra.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s settings for privacy, and try again.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Permítala en los ajustes de privacidad del sistema e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Check the cable, the cover and other programs that use it.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Se reintenta automáticamente. Compruebe el cable, la tapa y otros programas que la usen.</translation>
    </message>
    <message>
        <source>Use a picture in which the face is at least 80 pixels wide, upright and lit.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Use una imagen en la que la cara mida al menos 80 píxeles de ancho y esté derecha e iluminada.</translation>
    </message>
    <message>
        <source>Use a picture of one person only.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Use una imagen de una sola persona.</translation>
    </message>
    <message>
        <source>Use a sharp, well-lit picture of the face from the front.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Use una imagen nítida y bien iluminada de la cara de frente.</translation>
    </message>
    <message>
        <source>Add the picture to that person, or register anyway if it really is somebody else.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Añada la imagen a esa persona, o regístrela de todos modos si de verdad es otra.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>No hace falta hacer nada.</translation>
    </message>
    <message>
        <source>List the people with: facecog people list</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Liste las personas con: facecog people list</translation>
    </message>
    <message>
        <source>Use the person&apos;s id instead of the name.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Use el id de la persona en lugar del nombre.</translation>
    </message>
    <message>
        <source>It may have been dropped meanwhile; reload the person.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Puede que se haya quitado mientras tanto; vuelva a cargar la persona.</translation>
    </message>
    <message>
        <source>Check the file with: facecog doctor</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Compruebe el archivo con: facecog doctor</translation>
    </message>
    <message>
        <source>Install the newest FaceCog Desktop; nothing was changed.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Instale el FaceCog Desktop más reciente; no se cambió nada.</translation>
    </message>
    <message>
        <source>Choose another file with --gallery; nothing was changed.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Elija otro archivo con --gallery; no se cambió nada.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>Wait until the other program has finished and try again.</source>
        <extracomment>core/errors.py, storage/postgres/failures.py</extracomment>
        <translation>Espere a que el otro programa termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Put a backup in place: facecog people restore FILE, or save what can be read: facecog people salvage OUT</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Ponga en su lugar una copia de seguridad: facecog people restore FILE, o rescate lo que se pueda leer: facecog people salvage OUT</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Give its passphrase or recovery key: on a terminal you are asked for it, a script names --key-file FILE.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Dé su frase de contraseña o clave de recuperación: en un terminal se le pide; un script indica --key-file FILE.</translation>
    </message>
    <message>
        <source>Capitals and blanks count. The recovery key, given in its place, opens the gallery too; nothing was changed.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Las mayúsculas y los espacios cuentan. La clave de recuperación, dada en su lugar, también abre la galería; no se cambió nada.</translation>
    </message>
    <message>
        <source>Give the recovery key that was shown when the gallery was encrypted, or unlock the keyring and try again.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Dé la clave de recuperación que se mostró al cifrar la galería, o desbloquee el llavero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Use a passphrase instead: facecog people encrypt --with passphrase</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Use en su lugar una frase de contraseña: facecog people encrypt --with passphrase</translation>
    </message>
    <message>
        <source>Encrypt it, or delete it: facecog people encrypt --backups encrypt (or delete)</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Cífrela o elimínela: facecog people encrypt --backups encrypt (o delete)</translation>
    </message>
    <message>
        <source>The gallery is as it was. Check it with: facecog doctor</source>
        <extracomment>core/errors.py</extracomment>
        <translation>La galería está como estaba. Compruébela con: facecog doctor</translation>
    </message>
    <message>
        <source>Install the program again, or look at: facecog models list</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Instale el programa de nuevo o mire: facecog models list</translation>
    </message>
    <message>
        <source>Install the program again, or look at: facecog models verify</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Instale el programa de nuevo o mire: facecog models verify</translation>
    </message>
    <message>
        <source>Install the program with the extra that the message names.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Instale el programa con el extra que nombra el mensaje.</translation>
    </message>
    <message>
        <source>Use a sharp picture of the document alone, lying straight.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Use una imagen nítida solo del documento, colocado recto.</translation>
    </message>
    <message>
        <source>Correct or delete the settings file; its place is shown by: facecog doctor</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Corrija o elimine el archivo de ajustes; su lugar lo muestra: facecog doctor</translation>
    </message>
    <message>
        <source>Install the program again; meanwhile the window speaks English.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Instale el programa de nuevo; mientras tanto, la ventana está en inglés.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space, or name another place.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Compruebe los permisos de la carpeta y el espacio libre, o indique otro lugar.</translation>
    </message>
    <message>
        <source>Check the address and the network; it is tried again by itself.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Compruebe la dirección y la red; se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Compruebe la dirección.</translation>
    </message>
    <message>
        <source>Do it there. The gallery of this computer is meant with: --server &quot;&quot;</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Hágalo allí. La galería de este equipo se indica con: --server &quot;&quot;</translation>
    </message>
    <message>
        <source>Check the network and try again later.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Compruebe la red e inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder; its place is shown by: facecog doctor</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Compruebe los permisos de su carpeta; su lugar lo muestra: facecog doctor</translation>
    </message>
    <message>
        <source>Close that window, or end the program in the system&apos;s list of processes, and try again.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Cierre esa ventana, o finalice el programa en la lista de procesos del sistema, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>They are very likely one person: facecog people merge {person} {other}</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Muy probablemente son una sola persona: facecog people merge {person} {other}</translation>
    </message>
    <message>
        <source>Look straight at the camera</source>
        <extracomment>core/liveness/actions.py</extracomment>
        <translation>Mire directamente a la cámara</translation>
    </message>
    <message>
        <source>Blink once</source>
        <extracomment>core/liveness/actions.py</extracomment>
        <translation>Parpadee una vez</translation>
    </message>
    <message>
        <source>Turn your head to your left</source>
        <extracomment>core/liveness/actions.py</extracomment>
        <translation>Gire la cabeza a su izquierda</translation>
    </message>
    <message>
        <source>Turn your head to your right</source>
        <extracomment>core/liveness/actions.py</extracomment>
        <translation>Gire la cabeza a su derecha</translation>
    </message>
    <message>
        <source>The face was lost</source>
        <extracomment>core/liveness/progress.py</extracomment>
        <translation>Se perdió la cara</translation>
    </message>
    <message>
        <source>Another face came</source>
        <extracomment>core/liveness/progress.py</extracomment>
        <translation>Apareció otra cara</translation>
    </message>
    <message>
        <source>Turned another way than asked</source>
        <extracomment>core/liveness/progress.py</extracomment>
        <translation>Giró hacia otro lado del pedido</translation>
    </message>
    <message>
        <source>It turned like a flat picture</source>
        <extracomment>core/liveness/progress.py</extracomment>
        <translation>Giró como una imagen plana</translation>
    </message>
    <message>
        <source>It took too long</source>
        <extracomment>core/liveness/progress.py</extracomment>
        <translation>Tardó demasiado</translation>
    </message>
    <message>
        <source>The time is over</source>
        <extracomment>core/liveness/progress.py</extracomment>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>core/liveness/progress.py</extracomment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <extracomment>core/people/names.py</extracomment>
        <translation>el nombre está vacío</translation>
    </message>
    <message>
        <source>the name has no visible character</source>
        <extracomment>core/people/names.py</extracomment>
        <translation>el nombre no tiene ningún carácter visible</translation>
    </message>
    <message>
        <source>the name holds marks that turn the writing direction (U+{code})</source>
        <extracomment>core/people/names.py</extracomment>
        <translation>el nombre contiene marcas que cambian la dirección de la escritura (U+{code})</translation>
    </message>
    <message>
        <source>the name has {length} characters, more than {most}</source>
        <extracomment>core/people/names.py</extracomment>
        <translation>el nombre tiene {length} caracteres, más de {most}</translation>
    </message>
    <message>
        <source>the name holds control characters (U+{code})</source>
        <extracomment>core/people/names.py</extracomment>
        <translation>el nombre contiene caracteres de control (U+{code})</translation>
    </message>
    <message>
        <source>the name holds half a character (U+{code})</source>
        <extracomment>core/people/names.py</extracomment>
        <translation>el nombre contiene medio carácter (U+{code})</translation>
    </message>
    <message>
        <source>the name holds line breaks (U+{code})</source>
        <extracomment>core/people/names.py</extracomment>
        <translation>el nombre contiene saltos de línea (U+{code})</translation>
    </message>
    <message>
        <source>too small or too far away</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>demasiado pequeña o lejana</translation>
    </message>
    <message>
        <source>blurred</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>borrosa</translation>
    </message>
    <message>
        <source>too dark or too bright</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>demasiado oscura o clara</translation>
    </message>
    <message>
        <source>too little contrast</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>poco contraste</translation>
    </message>
    <message>
        <source>turned or tilted too far</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>demasiado girada o inclinada</translation>
    </message>
    <message>
        <source>cut off at the edge</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>cortada en el borde</translation>
    </message>
    <message>
        <source>eyes shut</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>ojos cerrados</translation>
    </message>
    <message>
        <source>mouth wide open</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>boca muy abierta</translation>
    </message>
    <message>
        <source>mouth and nose covered</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>boca y nariz tapadas</translation>
    </message>
    <message>
        <source>The program runs in a Flatpak that has no camera. The desktop&apos;s camera portal is not used here: allow devices with: flatpak override --user --device=all {name}. Then start it again.</source>
        <extracomment>core/program/camera_access.py</extracomment>
        <translation>El programa se ejecuta en un Flatpak sin cámara. El portal de cámara del escritorio no se usa aquí: permita los dispositivos con: flatpak override --user --device=all {name}. Después, inícielo de nuevo.</translation>
    </message>
    <message>
        <source>The program runs in a Snap that has no camera. Allow it with: sudo snap connect {name}:camera. Then start it again.</source>
        <extracomment>core/program/camera_access.py</extracomment>
        <translation>El programa se ejecuta en un Snap sin cámara. Permítala con: sudo snap connect {name}:camera. Después, inícielo de nuevo.</translation>
    </message>
    <message>
        <source>You may not use the camera: you are not in the group video. Enter in a terminal: sudo usermod -aG video $USER. Then log out and in again.</source>
        <extracomment>core/program/camera_access.py</extracomment>
        <translation>No tiene permiso para usar la cámara: no está en el grupo video. Escriba en un terminal: sudo usermod -aG video $USER. Después, cierre la sesión e iníciela de nuevo.</translation>
    </message>
    <message>
        <source>You may not use {devices}: the system forbids it.</source>
        <extracomment>core/program/camera_access.py</extracomment>
        <translation>No tiene permiso para usar {devices}: el sistema lo prohíbe.</translation>
    </message>
    <message>
        <source>The program runs in a container that was given no camera. Start it with a video device.</source>
        <extracomment>core/program/camera_access.py</extracomment>
        <translation>El programa se ejecuta en un contenedor sin cámara. Inícielo con un dispositivo de vídeo.</translation>
    </message>
    <message>
        <source>what is told about the newest version cannot be read</source>
        <extracomment>core/program/releases.py</extracomment>
        <translation>no se puede leer lo que se dice de la versión más reciente</translation>
    </message>
    <message>
        <source>the page of the newest version is not on https</source>
        <extracomment>core/program/releases.py</extracomment>
        <translation>la página de la versión más reciente no usa https</translation>
    </message>
    <message>
        <source>this is no version: {version}</source>
        <extracomment>core/program/releases.py</extracomment>
        <translation>esto no es una versión: {version}</translation>
    </message>
    <message>
        <source>the list of models is missing: {path}</source>
        <extracomment>paths.py</extracomment>
        <translation>falta la lista de modelos: {path}</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a key, and give it with --api-key-file FILE, FACECOG_API_KEY or in the settings.</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>Pida una clave a quien administra el servidor y désela con --api-key-file FILE, FACECOG_API_KEY o en los ajustes.</translation>
    </message>
    <message>
        <source>Write it like https://faces.example.org:8000</source>
        <extracomment>remote/client/connection.py, ui/settings/server_row.py</extracomment>
        <translation>Escríbala como https://faces.example.org:8000</translation>
    </message>
    <message>
        <source>the server&apos;s key has characters that no key has</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>la clave del servidor tiene caracteres que ninguna clave tiene</translation>
    </message>
    <message>
        <source>Copy it again, all of one line.</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>Cópiela de nuevo, entera, en una línea.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>Correct HTTP_PROXY, HTTPS_PROXY or ALL_PROXY.</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>Corrija HTTP_PROXY, HTTPS_PROXY o ALL_PROXY.</translation>
    </message>
    <message>
        <source>this is no address of a server: {address}</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>esto no es la dirección de un servidor: {address}</translation>
    </message>
    <message>
        <source>{address} is too busy: {reason}</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} está demasiado ocupado: {reason}</translation>
    </message>
    <message>
        <source>{address} is no FaceCog server, or one of another version</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} no es un servidor FaceCog, o es de otra versión</translation>
    </message>
    <message>
        <source>the proxy of the environment cannot be used: {reason}</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>no se puede usar el proxy del entorno: {reason}</translation>
    </message>
    <message>
        <source>{address} answers {status}, and not as a FaceCog server</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} responde {status}, y no como un servidor FaceCog</translation>
    </message>
    <message>
        <source>{address} does not answer as a FaceCog server</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} no responde como un servidor FaceCog</translation>
    </message>
    <message>
        <source>{address} answers with more than {size} MB</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} responde con más de {size} MB</translation>
    </message>
    <message>
        <source>{address} answers {status}</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} responde {status}</translation>
    </message>
    <message>
        <source>{address} does not speak HTTP ({reason})</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} no habla HTTP ({reason})</translation>
    </message>
    <message>
        <source>{address} does not answer ({reason})</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} no responde ({reason})</translation>
    </message>
    <message>
        <source>the server neither admits nor refuses a photo</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>el servidor ni admite ni rechaza una foto</translation>
    </message>
    <message>
        <source>the server admits a photo without its numbers</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>el servidor admite una foto sin sus números</translation>
    </message>
    <message>
        <source>the server answers for other faces than it was asked about</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>el servidor responde sobre otras caras que las preguntadas</translation>
    </message>
    <message>
        <source>the server answers for other photos than it was asked about</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>el servidor responde sobre otras fotos que las preguntadas</translation>
    </message>
    <message>
        <source>this is no id of a person: {person}</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>esto no es el id de una persona: {person}</translation>
    </message>
    <message>
        <source>{count} photos at once are too many for a server</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>{count} fotos a la vez son demasiadas para un servidor</translation>
    </message>
    <message>
        <source>Register at most {most} at a time.</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>Registre como máximo {most} a la vez.</translation>
    </message>
    <message>
        <source>the server&apos;s answer cannot be read: {reason}</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>no se puede leer la respuesta del servidor: {reason}</translation>
    </message>
    <message>
        <source>the log is changed where it is kept, not over the network</source>
        <extracomment>remote/messages/changes.py</extracomment>
        <translation>el registro se cambia donde se guarda, no por la red</translation>
    </message>
    <message>
        <source>a photo that is added this way needs its landmarks and its quality</source>
        <extracomment>remote/messages/changes.py</extracomment>
        <translation>una foto que se añade así necesita sus puntos faciales y su calidad</translation>
    </message>
    <message>
        <source>a change is a table with its kind</source>
        <extracomment>remote/messages/changes.py</extracomment>
        <translation>un cambio es una tabla con su tipo</translation>
    </message>
    <message>
        <source>changes are nested too deeply</source>
        <extracomment>remote/messages/changes.py</extracomment>
        <translation>los cambios están demasiado anidados</translation>
    </message>
    <message>
        <source>a private face needs its template first</source>
        <extracomment>remote/messages/faces.py</extracomment>
        <translation>una cara privada necesita primero su plantilla</translation>
    </message>
    <message>
        <source>the crop is not base64</source>
        <extracomment>remote/messages/faces.py</extracomment>
        <translation>el recorte no es base64</translation>
    </message>
    <message>
        <source>the address of new versions is not on https</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>la dirección de las versiones nuevas no usa https</translation>
    </message>
    <message>
        <source>Correct FACECOG_RELEASES or the installation.</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>Corrija FACECOG_RELEASES o la instalación.</translation>
    </message>
    <message>
        <source>{host} leads from one address to the next</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>{host} lleva de una dirección a otra</translation>
    </message>
    <message>
        <source>{host} leads to an address that is not on https</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>{host} lleva a una dirección que no usa https</translation>
    </message>
    <message>
        <source>{host} answers {status}</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>{host} responde {status}</translation>
    </message>
    <message>
        <source>{host} does not answer in time</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>{host} no responde a tiempo</translation>
    </message>
    <message>
        <source>{host} cannot be reached</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>no se puede acceder a {host}</translation>
    </message>
    <message>
        <source>{host} answers with too much</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>{host} responde con demasiado</translation>
    </message>
    <message>
        <source>Send it as header: Authorization: Bearer KEY</source>
        <extracomment>remote/server/access.py</extracomment>
        <translation>Envíela como cabecera: Authorization: Bearer KEY</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a new one.</source>
        <extracomment>remote/server/access.py</extracomment>
        <translation>Pida una nueva a quien administra el servidor.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a key that does.</source>
        <extracomment>remote/server/access.py</extracomment>
        <translation>Pida a quien administra el servidor una clave que lo permita.</translation>
    </message>
    <message>
        <source>this server asks for a key</source>
        <extracomment>remote/server/access.py, remote/server/guard/reference.py</extracomment>
        <translation>este servidor pide una clave</translation>
    </message>
    <message>
        <source>the key is not known, or has expired</source>
        <extracomment>remote/server/access.py</extracomment>
        <translation>la clave no se conoce o ha caducado</translation>
    </message>
    <message>
        <source>the body is no JSON</source>
        <extracomment>remote/server/compat/bodies.py, remote/server/v1/bulk.py</extracomment>
        <translation>el cuerpo no es JSON</translation>
    </message>
    <message>
        <source>it is no object with an image</source>
        <extracomment>remote/server/compat/bulk_samples.py</extracomment>
        <translation>no es un objeto con una imagen</translation>
    </message>
    <message>
        <source>Send a shorter one.</source>
        <extracomment>remote/server/compat/face_matching.py</extracomment>
        <translation>Envíe uno más corto.</translation>
    </message>
    <message>
        <source>there is no name</source>
        <extracomment>remote/server/compat/facecog_web.py</extracomment>
        <translation>falta el nombre</translation>
    </message>
    <message>
        <source>this server makes no numbers</source>
        <extracomment>remote/server/compat/feature_service.py</extracomment>
        <translation>este servidor no calcula números</translation>
    </message>
    <message>
        <source>min_distance is no number</source>
        <extracomment>remote/server/compat/min_distance.py</extracomment>
        <translation>min_distance no es un número</translation>
    </message>
    <message>
        <source>there is no face in the picture</source>
        <extracomment>remote/server/compat/portraits.py, remote/server/crops.py, service/registering/portraits.py</extracomment>
        <translation>no hay ninguna cara en la imagen</translation>
    </message>
    <message>
        <source>the address does not end with &lt;name&gt;_&lt;number&gt;</source>
        <extracomment>remote/server/compat/recognition_server.py</extracomment>
        <translation>la dirección no termina en &lt;name&gt;_&lt;number&gt;</translation>
    </message>
    <message>
        <source>As in: POST /user/Anna-Maria_3</source>
        <extracomment>remote/server/compat/recognition_server.py</extracomment>
        <translation>Como en: POST /user/Anna-Maria_3</translation>
    </message>
    <message>
        <source>it is no list of samples</source>
        <extracomment>remote/server/compat/sample_lists.py</extracomment>
        <translation>no es una lista de fotos</translation>
    </message>
    <message>
        <source>the id holds half a character</source>
        <extracomment>remote/server/compat/sample_lists.py</extracomment>
        <translation>el id contiene medio carácter</translation>
    </message>
    <message>
        <source>the entry has no name</source>
        <extracomment>remote/server/compat/sample_lists.py</extracomment>
        <translation>la entrada no tiene nombre</translation>
    </message>
    <message>
        <source>an entry has no id</source>
        <extracomment>remote/server/compat/sample_lists.py</extracomment>
        <translation>una entrada no tiene id</translation>
    </message>
    <message>
        <source>the metadata cannot be kept</source>
        <extracomment>remote/server/compat/sample_lists.py</extracomment>
        <translation>no se pueden guardar los metadatos</translation>
    </message>
    <message>
        <source>compressed bodies are not taken</source>
        <extracomment>remote/server/guard/bodies.py</extracomment>
        <translation>no se aceptan cuerpos comprimidos</translation>
    </message>
    <message>
        <source>the server holds as many bytes as it may</source>
        <extracomment>remote/server/guard/bodies.py</extracomment>
        <translation>el servidor ya retiene tantos bytes como puede</translation>
    </message>
    <message>
        <source>the body of the request did not arrive in time</source>
        <extracomment>remote/server/guard/bodies.py</extracomment>
        <translation>el cuerpo de la petición no llegó a tiempo</translation>
    </message>
    <message>
        <source>this server is not known by the name it was asked by</source>
        <extracomment>remote/server/guard/hosts.py</extracomment>
        <translation>este servidor no se conoce por el nombre con que se le preguntó</translation>
    </message>
    <message>
        <source>keys are taken from headers only</source>
        <extracomment>remote/server/guard/keys_in_addresses.py</extracomment>
        <translation>las claves solo se aceptan en cabeceras</translation>
    </message>
    <message>
        <source>Whoever runs the server can allow the name: facecog serve --trusted-host NAME</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>Quien administra el servidor puede permitir el nombre: facecog serve --trusted-host NAME</translation>
    </message>
    <message>
        <source>Use a program, or the server&apos;s own page.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>Use un programa o la página del propio servidor.</translation>
    </message>
    <message>
        <source>Send it as header: Authorization: Bearer KEY. A key that stood in an address should be revoked.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>Envíela como cabecera: Authorization: Bearer KEY. Una clave que estuvo en una dirección debería revocarse.</translation>
    </message>
    <message>
        <source>Wait as long as Retry-After says.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>Espere el tiempo que indica Retry-After.</translation>
    </message>
    <message>
        <source>Send fewer or smaller pictures at a time.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>Envíe menos imágenes a la vez o más pequeñas.</translation>
    </message>
    <message>
        <source>Check the network and send it again.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>Compruebe la red y envíela de nuevo.</translation>
    </message>
    <message>
        <source>Send it as it is, without Content-Encoding.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>Envíelo tal cual, sin Content-Encoding.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>Inténtelo de nuevo enseguida.</translation>
    </message>
    <message>
        <source>a page of another site asks</source>
        <extracomment>remote/server/guard/sites.py</extracomment>
        <translation>pregunta una página de otro sitio</translation>
    </message>
    <message>
        <source>the server is about to stop</source>
        <extracomment>remote/server/guard/traffic.py</extracomment>
        <translation>el servidor está a punto de detenerse</translation>
    </message>
    <message>
        <source>too many requests at a time</source>
        <extracomment>remote/server/guard/traffic.py</extracomment>
        <translation>demasiadas peticiones a la vez</translation>
    </message>
    <message>
        <source>Make a new one with: facecog keys add</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>Cree una nueva con: facecog keys add</translation>
    </message>
    <message>
        <source>Wait until the other command has ended, and try again.</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>Espere a que termine la otra orden e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>List them with: facecog keys list</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>Lístelas con: facecog keys list</translation>
    </message>
    <message>
        <source>this is no name for a key</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>esto no es un nombre para una clave</translation>
    </message>
    <message>
        <source>a key must allow something</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>una clave debe permitir algo</translation>
    </message>
    <message>
        <source>Name a scope, for example: --scope identify</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>Indique un ámbito, por ejemplo: --scope identify</translation>
    </message>
    <message>
        <source>Make it with: facecog keys add</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>Créelo con: facecog keys add</translation>
    </message>
    <message>
        <source>Revoke it first, or use another name.</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>Revóquela primero o use otro nombre.</translation>
    </message>
    <message>
        <source>Results are kept for some minutes only; ask again for the comparison.</source>
        <extracomment>remote/server/queueing/jobs.py</extracomment>
        <translation>Los resultados solo se guardan unos minutos; vuelva a pedir la comparación.</translation>
    </message>
    <message>
        <source>Ask for it as a job: POST /v1/compare/jobs</source>
        <extracomment>remote/server/queueing/jobs.py</extracomment>
        <translation>Pídala como tarea: POST /v1/compare/jobs</translation>
    </message>
    <message>
        <source>there is no job of this id</source>
        <extracomment>remote/server/queueing/jobs.py</extracomment>
        <translation>no hay ninguna tarea con este id</translation>
    </message>
    <message>
        <source>the comparison took too long</source>
        <extracomment>remote/server/queueing/jobs.py</extracomment>
        <translation>la comparación tardó demasiado</translation>
    </message>
    <message>
        <source>Compare shorter films.</source>
        <extracomment>remote/server/queueing/jobs.py</extracomment>
        <translation>Compare vídeos más cortos.</translation>
    </message>
    <message>
        <source>Ask again in a moment.</source>
        <extracomment>remote/server/queueing/places.py</extracomment>
        <translation>Vuelva a preguntar enseguida.</translation>
    </message>
    <message>
        <source>the server has as much to do as it takes on</source>
        <extracomment>remote/server/queueing/places.py</extracomment>
        <translation>el servidor tiene ya todo el trabajo que admite</translation>
    </message>
    <message>
        <source>Give --keys FILE, and --tls-cert with --tls-key, or --behind-proxy where a proxy adds TLS.</source>
        <extracomment>remote/server/running/exposure.py</extracomment>
        <translation>Dé --keys FILE, y --tls-cert con --tls-key, o --behind-proxy donde un proxy añade TLS.</translation>
    </message>
    <message>
        <source>Choose another --port (0 finds a free one) or --host.</source>
        <extracomment>remote/server/running/exposure.py</extracomment>
        <translation>Elija otro --port (0 busca uno libre) u otro --host.</translation>
    </message>
    <message>
        <source>Both must be PEM files that belong together; the key without a passphrase.</source>
        <extracomment>remote/server/running/exposure.py</extracomment>
        <translation>Ambos deben ser archivos PEM que se correspondan; la clave, sin frase de contraseña.</translation>
    </message>
    <message>
        <source>behind a proxy keys are needed: everybody seems to come from this computer</source>
        <extracomment>remote/server/running/exposure.py</extracomment>
        <translation>detrás de un proxy se necesitan claves: todos parecen venir de este equipo</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key belong together</source>
        <extracomment>remote/server/running/exposure.py</extracomment>
        <translation>--tls-cert y --tls-key van juntos</translation>
    </message>
    <message>
        <source>Give both or none.</source>
        <extracomment>remote/server/running/exposure.py</extracomment>
        <translation>Dé ambos o ninguno.</translation>
    </message>
    <message>
        <source>Try again; the log tells more.</source>
        <extracomment>remote/server/running/hosted.py</extracomment>
        <translation>Inténtelo de nuevo; el registro dice más.</translation>
    </message>
    <message>
        <source>Its own message stands above. Try it with --workers 1.</source>
        <extracomment>remote/server/running/processes.py</extracomment>
        <translation>Su propio mensaje está arriba. Pruebe con --workers 1.</translation>
    </message>
    <message>
        <source>a process of the server could not start</source>
        <extracomment>remote/server/running/processes.py</extracomment>
        <translation>un proceso del servidor no pudo arrancar</translation>
    </message>
    <message>
        <source>there is no room for the film</source>
        <extracomment>remote/server/uploads.py</extracomment>
        <translation>no hay espacio para el vídeo</translation>
    </message>
    <message>
        <source>it is neither a picture nor a film</source>
        <extracomment>remote/server/uploads.py</extracomment>
        <translation>no es ni una imagen ni un vídeo</translation>
    </message>
    <message>
        <source>registrations are JSON</source>
        <extracomment>remote/server/v1/bulk.py</extracomment>
        <translation>los registros de personas son JSON</translation>
    </message>
    <message>
        <source>metadata is no JSON object that can be kept</source>
        <extracomment>remote/server/v1/enrolling.py</extracomment>
        <translation>los metadatos no son un objeto JSON que se pueda guardar</translation>
    </message>
    <message>
        <source>The log is kept where the camera is.</source>
        <extracomment>remote/server/v1/events.py</extracomment>
        <translation>El registro se guarda donde está la cámara.</translation>
    </message>
    <message>
        <source>this server keeps no log</source>
        <extracomment>remote/server/v1/events.py</extracomment>
        <translation>este servidor no lleva registro</translation>
    </message>
    <message>
        <source>nobody has this id</source>
        <extracomment>remote/server/v1/people.py</extracomment>
        <translation>nadie tiene este id</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <extracomment>remote/server/web/files.py, vision/onnx/networks.py</extracomment>
        <translation>Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>no files are read here: {source}</source>
        <extracomment>service/comparing/comparer.py</extracomment>
        <translation>aquí no se leen archivos: {source}</translation>
    </message>
    <message>
        <source>{name} holds {count} pictures</source>
        <extracomment>service/comparing/comparer.py</extracomment>
        <translation>{name} contiene {count} imágenes</translation>
    </message>
    <message>
        <source>there is no picture in it: {name}</source>
        <extracomment>service/comparing/comparer.py</extracomment>
        <translation>no hay ninguna imagen dentro: {name}</translation>
    </message>
    <message>
        <source>Compare pictures and video files.</source>
        <extracomment>service/comparing/comparer.py</extracomment>
        <translation>Compare imágenes y archivos de vídeo.</translation>
    </message>
    <message>
        <source>{source} has no end</source>
        <extracomment>service/comparing/comparer.py, service/comparing/glance.py</extracomment>
        <translation>{source} no tiene fin</translation>
    </message>
    <message>
        <source>Choose a picture or a video file.</source>
        <extracomment>service/comparing/glance.py</extracomment>
        <translation>Elija una imagen o un archivo de vídeo.</translation>
    </message>
    <message>
        <source>{source} has no frames</source>
        <extracomment>service/comparing/glance.py</extracomment>
        <translation>{source} no tiene fotogramas</translation>
    </message>
    <message>
        <source>identity card</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>documento de identidad</translation>
    </message>
    <message>
        <source>driving licence</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>permiso de conducir</translation>
    </message>
    <message>
        <source>passport</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>pasaporte</translation>
    </message>
    <message>
        <source>identity card of {country}</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>documento de identidad de {country}</translation>
    </message>
    <message>
        <source>driving licence of {country}</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>permiso de conducir de {country}</translation>
    </message>
    <message>
        <source>passport of {country}</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>pasaporte de {country}</translation>
    </message>
    <message>
        <source>{kind}, {proof}</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>{kind}, {proof}</translation>
    </message>
    <message>
        <source>no document that is known</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>ningún documento conocido</translation>
    </message>
    <message>
        <source>check digits agree</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>los dígitos de control coinciden</translation>
    </message>
    <message>
        <source>check digits do not all agree</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>no todos los dígitos de control coinciden</translation>
    </message>
    <message>
        <source>by its words</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>por sus palabras</translation>
    </message>
    <message>
        <source>Surname</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given names</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Nationality</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Born (y-m-d)</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>Nacimiento (a-m-d)</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Expires (y-m-d)</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>Caducidad (a-m-d)</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>the face is too small or too far away</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>la cara es demasiado pequeña o está demasiado lejos</translation>
    </message>
    <message>
        <source>the face is blurred</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>la cara está borrosa</translation>
    </message>
    <message>
        <source>the face is too dark or too bright</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>la cara está demasiado oscura o clara</translation>
    </message>
    <message>
        <source>the face has too little contrast</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>la cara tiene poco contraste</translation>
    </message>
    <message>
        <source>the face is turned or tilted too far</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>la cara está demasiado girada o inclinada</translation>
    </message>
    <message>
        <source>the face is cut off at the edge</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>la cara está cortada en el borde</translation>
    </message>
    <message>
        <source>the eyes are shut</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>la cara tiene los ojos cerrados</translation>
    </message>
    <message>
        <source>the mouth is wide open</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>la cara tiene la boca muy abierta</translation>
    </message>
    <message>
        <source>mouth and nose are covered</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>la cara tiene la boca y la nariz tapadas</translation>
    </message>
    <message>
        <source>distance {distance:.2f} (up to {limit:.2f} is one person); confidence {confidence} at tolerance {tolerance}</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>distancia {distance:.2f} (hasta {limit:.2f} es una sola persona); confianza {confidence} con tolerancia {tolerance}</translation>
    </message>
    <message>
        <source>in {count} of {frames} frames, from {first:.1f} to {last:.1f} s</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>en {count} de {frames} fotogramas, de {first:.1f} a {last:.1f} s</translation>
    </message>
    <message numerus="yes">
        <source>somebody in {n} frames, distance {distance:.2f}</source>
        <extracomment>service/comparing/words.py; of one: somebody in {n} frame, distance {distance:.2f}</extracomment>
        <translation>
            <numerusform>alguien en {n} fotograma, distancia {distance:.2f}</numerusform>
            <numerusform>alguien en {n} fotogramas, distancia {distance:.2f}</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no face to compare</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>No hay ninguna cara que comparar</translation>
    </message>
    <message>
        <source>Probably different people, but it is close</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>Probablemente personas distintas, pero por poco</translation>
    </message>
    <message>
        <source>Very likely different people</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>Muy probablemente personas distintas</translation>
    </message>
    <message>
        <source>Probably different people</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>Probablemente personas distintas</translation>
    </message>
    <message>
        <source>confidence {confidence} (from {least} on it is one person); distance {distance:.2f} (up to {limit:.2f} is one person)</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>confianza {confidence} (desde {least} es una sola persona); distancia {distance:.2f} (hasta {limit:.2f} es una sola persona)</translation>
    </message>
    <message>
        <source>another face, distance {distance:.2f}</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>otra cara, distancia {distance:.2f}</translation>
    </message>
    <message>
        <source>The same person</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>La misma persona</translation>
    </message>
    <message>
        <source>Different people</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>Personas distintas</translation>
    </message>
    <message>
        <source>Very likely the same person</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>Muy probablemente la misma persona</translation>
    </message>
    <message>
        <source>Probably the same person</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>Probablemente la misma persona</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>service/comparing/words.py, ui/dialogs/gallery/recovery.py; of one: and {n} more</extracomment>
        <translation>
            <numerusform>y {n} más</numerusform>
            <numerusform>y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no face in {left} or in {right}</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>no hay ninguna cara en {left} ni en {right}</translation>
    </message>
    <message>
        <source>there is no face in {name}</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>no hay ninguna cara en {name}</translation>
    </message>
    <message>
        <source>A list has no pictures: register them.</source>
        <extracomment>service/importing/directory.py</extracomment>
        <translation>Una lista no tiene imágenes: regístrelas.</translation>
    </message>
    <message numerus="yes">
        <source>{n} people are called {name}: {names}</source>
        <extracomment>service/importing/directory.py; of one: {n} person is called {name}: {names}</extracomment>
        <translation>
            <numerusform>{n} persona se llama {name}: {names}</numerusform>
            <numerusform>{n} personas se llaman {name}: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody in the gallery is {who}</source>
        <extracomment>service/importing/directory.py</extracomment>
        <translation>nadie en la galería es {who}</translation>
    </message>
    <message>
        <source>Look for the picture in a backup of the old gallery, or register the person anew.</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>Busque la imagen en una copia de seguridad de la galería anterior o registre la persona de nuevo.</translation>
    </message>
    <message>
        <source>Register it by hand if you know who it is: facecog register NAME FILE</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>Regístrela a mano si sabe quién es: facecog register NAME FILE</translation>
    </message>
    <message>
        <source>Import the pictures from which the numbers were made.</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>Importe las imágenes de las que se calcularon los números.</translation>
    </message>
    <message>
        <source>A face has 128 finite numbers, about 1.4 in length.</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>Una cara tiene 128 números finitos, de longitud aproximada 1.4.</translation>
    </message>
    <message>
        <source>Correct it in the file and import it again: what is there already is left alone.</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>Corríjalo en el archivo e impórtelo de nuevo: lo que ya está no se toca.</translation>
    </message>
    <message>
        <source>Copy the file itself into the folder.</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>Copie el propio archivo en la carpeta.</translation>
    </message>
    <message>
        <source>One of the two names is wrong: keep the picture with the right person.</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>Uno de los dos nombres es erróneo: deje la imagen con la persona correcta.</translation>
    </message>
    <message>
        <source>Copy the export file again, or use another copy.</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>Copie de nuevo el archivo de exportación o use otra copia.</translation>
    </message>
    <message>
        <source>this photo is registered already</source>
        <extracomment>service/importing/taking_in.py</extracomment>
        <translation>esta foto ya está registrada</translation>
    </message>
    <message>
        <source>exactly this picture is kept for {name}</source>
        <extracomment>service/importing/taking_in.py</extracomment>
        <translation>exactamente esta imagen se guarda para {name}</translation>
    </message>
    <message>
        <source>there must be live pictures and attacks of at least two people</source>
        <extracomment>service/liveness/evaluation.py</extracomment>
        <translation>debe haber imágenes reales y ataques de al menos dos personas</translation>
    </message>
    <message>
        <source>Each DIR holds a folder a person; the same folder names stand for the same people.</source>
        <extracomment>service/liveness/evaluation.py</extracomment>
        <translation>Cada DIR contiene una carpeta por persona; los mismos nombres de carpeta son las mismas personas.</translation>
    </message>
    <message>
        <source>a challenge needs the 68 landmarks of a face</source>
        <extracomment>service/liveness/watching.py</extracomment>
        <translation>un reto necesita los 68 puntos faciales</translation>
    </message>
    <message>
        <source>there is no photo to register</source>
        <extracomment>service/local.py</extracomment>
        <translation>no hay ninguna foto que registrar</translation>
    </message>
    <message>
        <source>Capture or choose at least one photo.</source>
        <extracomment>service/local.py</extracomment>
        <translation>Capture o elija al menos una foto.</translation>
    </message>
    <message numerus="yes">
        <source>{n} people are called {name}</source>
        <extracomment>service/local.py; of one: {n} person is called {name}</extracomment>
        <translation>
            <numerusform>{n} persona se llama {name}</numerusform>
            <numerusform>{n} personas se llaman {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Write it as 2026-03-29.</source>
        <extracomment>service/log/local_days.py</extracomment>
        <translation>Escríbalo como 2026-03-29.</translation>
    </message>
    <message>
        <source>{day} is no day</source>
        <extracomment>service/log/local_days.py</extracomment>
        <translation>{day} no es un día</translation>
    </message>
    <message>
        <source>present</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>presente</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>service/log/sheets.py, ui/words/visit_words.py</extracomment>
        <translation>entrada</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>service/log/sheets.py, ui/words/visit_words.py</extracomment>
        <translation>salida</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>service/log/sheets.py, ui/words/telling.py</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>service/log/sheets.py, ui/words/visit_words.py</extracomment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>service/log/sheets.py, ui/log/head.py</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>service/log/sheets.py, ui/log/head.py, ui/words/visit_words.py</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>service/log/sheets.py, ui/words/visit_words.py</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>service/log/sheets.py, ui/words/visit_words.py</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>service/log/sheets.py, settings.py, ui/comparing/side_view.py, …</extracomment>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>service/log/sheets.py, ui/words/visit_words.py</extracomment>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>service/log/sheets.py, ui/log/page.py</extracomment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>service/log/sheets.py, ui/log/page.py</extracomment>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>service/log/sheets.py, ui/tables/program_log_table.py</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>service/log/sheets.py, ui/people/privacy/tables.py, ui/tables/metadata_table.py, …</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <extracomment>service/log/sheets.py, ui/log/check_ins.py, ui/log/page.py</extracomment>
        <translation>Fichajes</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Last out</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>Última salida</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>Días</translation>
    </message>
    <message>
        <source>See: facecog events strangers</source>
        <extracomment>service/log/strangers.py</extracomment>
        <translation>Vea: facecog events strangers</translation>
    </message>
    <message>
        <source>there is no stranger {number}</source>
        <extracomment>service/log/strangers.py</extracomment>
        <translation>no existe el desconocido {number}</translation>
    </message>
    <message>
        <source>some of these visits are not a stranger&apos;s any more</source>
        <extracomment>service/log/strangers.py, storage/records/log/claims.py</extracomment>
        <translation>algunas de estas visitas ya no son de un desconocido</translation>
    </message>
    <message>
        <source>Look at the album again.</source>
        <extracomment>service/log/strangers.py</extracomment>
        <translation>Vuelva a mirar el álbum.</translation>
    </message>
    <message>
        <source>no picture of this stranger is good enough to register</source>
        <extracomment>service/log/strangers.py</extracomment>
        <translation>ninguna imagen de este desconocido es lo bastante buena para registrarla</translation>
    </message>
    <message>
        <source>Register the person from photos or the camera.</source>
        <extracomment>service/log/strangers.py</extracomment>
        <translation>Registre la persona a partir de fotos o con la cámara.</translation>
    </message>
    <message>
        <source>See the format in the guide.</source>
        <extracomment>service/measuring/evaluation.py</extracomment>
        <translation>Vea el formato en la guía.</translation>
    </message>
    <message>
        <source>this is no pair list: {file}: {reason}</source>
        <extracomment>service/measuring/evaluation.py</extracomment>
        <translation>esto no es una lista de pares: {file}: {reason}</translation>
    </message>
    <message>
        <source>Each person has one.</source>
        <extracomment>service/measuring/identification.py</extracomment>
        <translation>Cada persona tiene una.</translation>
    </message>
    <message>
        <source>Enrol fewer pictures with --enrol.</source>
        <extracomment>service/measuring/identification.py</extracomment>
        <translation>Registre menos imágenes con --enrol.</translation>
    </message>
    <message>
        <source>the folder cannot be read: {folder} ({reason})</source>
        <extracomment>service/measuring/identification.py, storage/exchange/folder.py</extracomment>
        <translation>no se puede leer la carpeta: {folder} ({reason})</translation>
    </message>
    <message>
        <source>there is no folder of a person in {root}</source>
        <extracomment>service/measuring/identification.py</extracomment>
        <translation>no hay ninguna carpeta de una persona en {root}</translation>
    </message>
    <message>
        <source>nobody has more than {most} pictures</source>
        <extracomment>service/measuring/identification.py</extracomment>
        <translation>nadie tiene más de {most} imágenes</translation>
    </message>
    <message>
        <source>there is no such folder: {folder}</source>
        <extracomment>service/measuring/identification.py, storage/exchange/folder.py</extracomment>
        <translation>no existe tal carpeta: {folder}</translation>
    </message>
    <message>
        <source>One of the two names is wrong: a kept photo is given to the right person by: facecog people move</source>
        <extracomment>service/registering/admission.py</extracomment>
        <translation>Uno de los dos nombres es erróneo: una foto guardada se da a la persona correcta con: facecog people move</translation>
    </message>
    <message>
        <source>the face is too poor to keep: {what}</source>
        <extracomment>service/registering/admission.py</extracomment>
        <translation>la cara es demasiado mala para guardarla: {what}</translation>
    </message>
    <message>
        <source>this looks like {name} ({distance:.2f})</source>
        <extracomment>service/registering/admission.py</extracomment>
        <translation>se parece a {name} ({distance:.2f})</translation>
    </message>
    <message>
        <source>this photo is already registered for {name}</source>
        <extracomment>service/registering/admission.py</extracomment>
        <translation>esta foto ya está registrada para {name}</translation>
    </message>
    <message>
        <source>this picture is already registered for {name}, perhaps in another size or quality</source>
        <extracomment>service/registering/admission.py</extracomment>
        <translation>esta imagen ya está registrada para {name}, quizá con otro tamaño o calidad</translation>
    </message>
    <message>
        <source>the template is of {other}, and this is {engine}</source>
        <extracomment>service/registering/faces.py</extracomment>
        <translation>la plantilla es de {other}, y esto es {engine}</translation>
    </message>
    <message>
        <source>the template is of no engine, and this is {engine}</source>
        <extracomment>service/registering/faces.py</extracomment>
        <translation>la plantilla no es de ningún motor, y esto es {engine}</translation>
    </message>
    <message>
        <source>Send the picture, or use the same version on both sides.</source>
        <extracomment>service/registering/faces.py</extracomment>
        <translation>Envíe la imagen o use la misma versión en ambos lados.</translation>
    </message>
    <message>
        <source>Install the program again. If that does not help, send the report to whoever looks after the program.</source>
        <extracomment>service/self_test.py</extracomment>
        <translation>Instale el programa de nuevo. Si eso no ayuda, envíe el informe a quien se ocupa del programa.</translation>
    </message>
    <message>
        <source>offline: {reason}</source>
        <extracomment>service/server/fallback.py</extracomment>
        <translation>sin conexión: {reason}</translation>
    </message>
    <message>
        <source>about 1 stranger in {number} would get a name</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>cerca de 1 desconocido de cada {number} recibiría un nombre</translation>
    </message>
    <message>
        <source>In force: {threshold:.2f}, where {odds} and {left_out}.</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>En vigor: {threshold:.2f}, donde {odds} y {left_out}.</translation>
    </message>
    <message>
        <source>{percent:.1f}% of your own photos would be left without their name</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>el {percent:.1f}% de sus propias fotos quedaría sin su nombre</translation>
    </message>
    <message numerus="yes">
        <source>The {n} people of this gallery are more different than people usually are, so it is laxer by {step:.2f}.</source>
        <extracomment>service/upkeep/calibration_words.py; of one: The {n} people of this gallery are more different than people usually are, so it is laxer by {step:.2f}.</extracomment>
        <translation>
            <numerusform>La única persona de esta galería es más distinta de lo habitual, así que es {step:.2f} más laxo.</numerusform>
            <numerusform>Las {n} personas de esta galería son más distintas de lo habitual, así que es {step:.2f} más laxo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people cannot tell how alike people are: with fewer than {fewest} the built-in curve counts.</source>
        <extracomment>service/upkeep/calibration_words.py; of one: One person cannot tell how alike people are: with fewer than {fewest} the built-in curve counts.</extracomment>
        <translation>
            <numerusform>Una sola persona no puede indicar cuánto se parecen las personas: con menos de {fewest} vale la curva incorporada.</numerusform>
            <numerusform>{n} personas no pueden indicar cuánto se parecen las personas: con menos de {fewest} vale la curva incorporada.</numerusform>
        </translation>
    </message>
    <message>
        <source>no stranger would get a name</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>ningún desconocido recibiría un nombre</translation>
    </message>
    <message>
        <source>fewer than 1 stranger in 100,000 would get a name</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>menos de 1 desconocido de cada 100 000 recibiría un nombre</translation>
    </message>
    <message>
        <source>most strangers would get a name</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>la mayoría de los desconocidos recibiría un nombre</translation>
    </message>
    <message>
        <source>Proposed: {threshold:.2f}, where {odds} by one look; several looks must agree.</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>Propuesto: {threshold:.2f}, donde {odds} con una mirada; varias miradas deben coincidir.</translation>
    </message>
    <message>
        <source>In force: {threshold:.2f}, where {odds}.</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>En vigor: {threshold:.2f}, donde {odds}.</translation>
    </message>
    <message>
        <source>none of your own photos would be left without its name</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>ninguna de sus propias fotos quedaría sin su nombre</translation>
    </message>
    <message numerus="yes">
        <source>The {n} people of this gallery are as different from each other as people usually are.</source>
        <extracomment>service/upkeep/calibration_words.py; of one: The {n} people of this gallery are as different from each other as people usually are.</extracomment>
        <translation>
            <numerusform>La única persona de esta galería es tan distinta como es habitual.</numerusform>
            <numerusform>Las {n} personas de esta galería son tan distintas entre sí como es habitual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} people of this gallery are more alike than people usually are, so it is stricter by {step:.2f}.</source>
        <extracomment>service/upkeep/calibration_words.py; of one: The {n} people of this gallery are more alike than people usually are, so it is stricter by {step:.2f}.</extracomment>
        <translation>
            <numerusform>La única persona de esta galería se parece a otras más de lo habitual, así que es {step:.2f} más estricto.</numerusform>
            <numerusform>Las {n} personas de esta galería se parecen más de lo habitual, así que es {step:.2f} más estricto.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty gallery cannot tell how alike people are: with fewer than {fewest} the built-in curve counts.</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>Una galería vacía no puede indicar cuánto se parecen las personas: con menos de {fewest} vale la curva incorporada.</translation>
    </message>
    <message>
        <source>Nobody has two photos, so it cannot be said how many of your own people it would leave unnamed.</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>Nadie tiene dos fotos, así que no se puede decir a cuántas de sus propias personas dejaría sin nombre.</translation>
    </message>
    <message>
        <source>Each searched among the others, {left_out}.</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>Buscada cada una entre las demás, {left_out}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <extracomment>service/upkeep/finding_words.py, ui/dialogs/people/look_alikes.py, ui/words/visit_words.py</extracomment>
        <translation>alguien</translation>
    </message>
    <message>
        <source>{name} has one photo; three are better</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>{name} tiene una foto; tres es mejor</translation>
    </message>
    <message>
        <source>{name} has no photo; three are better</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>{name} no tiene fotos; tres es mejor</translation>
    </message>
    <message>
        <source>Damaged photos</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Fotos dañadas</translation>
    </message>
    <message>
        <source>Filed under the wrong person</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Archivada con la persona equivocada</translation>
    </message>
    <message>
        <source>One person, two entries</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Una persona, dos entradas</translation>
    </message>
    <message>
        <source>Photos that look like somebody else</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Fotos que se parecen a otra persona</translation>
    </message>
    <message>
        <source>People who are taken for each other</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Personas que se confunden entre sí</translation>
    </message>
    <message>
        <source>Blurred photos</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Fotos borrosas</translation>
    </message>
    <message>
        <source>Faces that are too small</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Caras demasiado pequeñas</translation>
    </message>
    <message>
        <source>Photos that say the same</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Fotos que dicen lo mismo</translation>
    </message>
    <message>
        <source>Only one photo</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Solo una foto</translation>
    </message>
    <message>
        <source>Only one direction</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Solo una dirección</translation>
    </message>
    <message>
        <source>A photo of {name} is not as it was kept: the gallery&apos;s file is damaged</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Una foto de {name} no está como se guardó: el archivo de la galería está dañado</translation>
    </message>
    <message>
        <source>A photo of {name} is blurred</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Una foto de {name} está borrosa</translation>
    </message>
    <message>
        <source>A photo of {name} shows a very small face</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Una foto de {name} muestra una cara muy pequeña</translation>
    </message>
    <message>
        <source>A photo of {name} or {other} would be called by the other&apos;s name ({distance:.2f})</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Una foto de {name} o de {other} recibiría el nombre de la otra persona ({distance:.2f})</translation>
    </message>
    <message>
        <source>A photo of {name} does not look like {name} ({distance:.2f} from the others)</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Una foto de {name} no se parece a {name} (a {distance:.2f} de las demás)</translation>
    </message>
    <message>
        <source>A photo of {name} shows {other}: {near:.2f} from {other}&apos;s photos, {far:.2f} from {name}&apos;s</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Una foto de {name} muestra a {other}: a {near:.2f} de las fotos de {other}, a {far:.2f} de las de {name}</translation>
    </message>
    <message>
        <source>{name} and {other} are very likely one person ({distance:.2f})</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>{name} y {other} son muy probablemente una sola persona ({distance:.2f})</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of {name} do not show one person ({distance:.2f})</source>
        <extracomment>service/upkeep/finding_words.py; of one: {n} photo of {name} does not show one person ({distance:.2f})</extracomment>
        <translation>
            <numerusform>{n} foto de {name} no muestra a una sola persona ({distance:.2f})</numerusform>
            <numerusform>{n} fotos de {name} no muestran a una sola persona ({distance:.2f})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of {name} are nearly the same picture</source>
        <extracomment>service/upkeep/finding_words.py; of one: {n} photo of {name} is nearly the same picture</extracomment>
        <translation>
            <numerusform>{n} foto de {name} es casi la misma imagen</numerusform>
            <numerusform>{n} fotos de {name} son casi la misma imagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} photos of {name} show the same direction</source>
        <extracomment>service/upkeep/finding_words.py; of one: All {n} photos of {name} show the same direction</extracomment>
        <translation>
            <numerusform>La única foto de {name} muestra una sola dirección</numerusform>
            <numerusform>Las {n} fotos de {name} muestran la misma dirección</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop {n} photos</source>
        <extracomment>service/upkeep/finding_words.py; of one: Drop the photo</extracomment>
        <translation>
            <numerusform>Quitar la foto</numerusform>
            <numerusform>Quitar {n} fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to {name}</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Mover a {name}</translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Fusionar con {name}</translation>
    </message>
    <message>
        <source>Remember as look-alikes</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Recordar como parecidas</translation>
    </message>
    <message>
        <source>Add photos of {name}</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Añadir fotos de {name}</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>Ver a {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of {name} moved to {other}</source>
        <extracomment>service/upkeep/finding_words.py; of one: Photo of {name} moved to {other}</extracomment>
        <translation>
            <numerusform>Foto de {name} movida a {other}</numerusform>
            <numerusform>{n} fotos de {name} movidas a {other}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} merged into {other}</source>
        <extracomment>service/upkeep/finding_words.py, ui/words/telling.py</extracomment>
        <translation>{name} se ha fusionado con {other}</translation>
    </message>
    <message>
        <source>{name} and {other} are remembered as look-alikes</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>{name} y {other} se recuerdan como personas parecidas</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of {name} dropped</source>
        <extracomment>service/upkeep/finding_words.py, ui/people/person_verbs.py; of one: Photo of {name} dropped</extracomment>
        <translation>
            <numerusform>Foto de {name} quitada</numerusform>
            <numerusform>{n} fotos de {name} quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Gallery</source>
        <extracomment>settings.py, ui/settings/page.py, ui/window/bottom_bar.py</extracomment>
        <translation>Galería</translation>
    </message>
    <message>
        <source>The gallery&apos;s file, or postgresql://… of a database; empty: in your data folder.</source>
        <extracomment>settings.py</extracomment>
        <translation>El archivo de la galería o postgresql://… de una base de datos; vacío: en su carpeta de datos.</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>settings.py, ui/settings/page.py</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Address of a recognition server; empty: this computer.</source>
        <extracomment>settings.py</extracomment>
        <translation>Dirección de un servidor de reconocimiento; vacío: este equipo.</translation>
    </message>
    <message>
        <source>Server key</source>
        <extracomment>settings.py</extracomment>
        <translation>Clave del servidor</translation>
    </message>
    <message>
        <source>The key of the recognition server.</source>
        <extracomment>settings.py</extracomment>
        <translation>La clave del servidor de reconocimiento.</translation>
    </message>
    <message>
        <source>Send numbers only</source>
        <extracomment>settings.py</extracomment>
        <translation>Enviar solo números</translation>
    </message>
    <message>
        <source>No picture of a face travels to the server, only its 128 numbers.</source>
        <extracomment>settings.py</extracomment>
        <translation>Ninguna imagen de una cara viaja al servidor, solo sus 128 números.</translation>
    </message>
    <message>
        <source>When the server is away</source>
        <extracomment>settings.py</extracomment>
        <translation>Si el servidor no responde</translation>
    </message>
    <message>
        <source>The gallery of this computer names faces, or the window says offline and names nobody.</source>
        <extracomment>settings.py</extracomment>
        <translation>La galería de este equipo nombra las caras, o la ventana dice «sin conexión» y no nombra a nadie.</translation>
    </message>
    <message>
        <source>Name of the camera to use; empty: the first one.</source>
        <extracomment>settings.py</extracomment>
        <translation>Nombre de la cámara que se usa; vacío: la primera.</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <extracomment>settings.py, ui/live/page.py, ui/window/keys.py</extracomment>
        <translation>Reflejar la imagen</translation>
    </message>
    <message>
        <source>Show cameras as in a mirror.</source>
        <extracomment>settings.py</extracomment>
        <translation>Mostrar las cámaras como en un espejo.</translation>
    </message>
    <message>
        <source>Show landmarks</source>
        <extracomment>settings.py, ui/live/page.py, ui/window/keys.py</extracomment>
        <translation>Mostrar puntos faciales</translation>
    </message>
    <message>
        <source>Draw the points found on each face.</source>
        <extracomment>settings.py</extracomment>
        <translation>Dibujar los puntos hallados en cada cara.</translation>
    </message>
    <message>
        <source>Remember recent sources</source>
        <extracomment>settings.py</extracomment>
        <translation>Recordar fuentes recientes</translation>
    </message>
    <message>
        <source>List the last eight cameras, videos, folders and addresses on the Live page, without passwords.</source>
        <extracomment>settings.py</extracomment>
        <translation>Mostrar en la página En vivo las últimas ocho cámaras, vídeos, carpetas y direcciones, sin contraseñas.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>settings.py</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <extracomment>settings.py</extracomment>
        <translation>Colores de la ventana.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>settings.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Words, numbers and dates of the window: en, de, es, zh_CN, ar; empty: as the system.</source>
        <extracomment>settings.py</extracomment>
        <translation>Textos, números y fechas de la ventana: en, de, es, zh_CN, ar; vacío: como el sistema.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <extracomment>settings.py</extracomment>
        <translation>Icono en el área de notificación</translation>
    </message>
    <message>
        <source>It shows whether the camera is on; closing the window hides it there.</source>
        <extracomment>settings.py</extracomment>
        <translation>Muestra si la cámara está encendida; al cerrar la ventana, se oculta ahí.</translation>
    </message>
    <message>
        <source>Keep recognising in the tray</source>
        <extracomment>settings.py</extracomment>
        <translation>Seguir reconociendo en el área de notificación</translation>
    </message>
    <message>
        <source>The camera stays on while the window is hidden there; the icon shows it.</source>
        <extracomment>settings.py</extracomment>
        <translation>La cámara sigue encendida mientras la ventana está oculta ahí; el icono lo muestra.</translation>
    </message>
    <message>
        <source>Detector</source>
        <extracomment>settings.py</extracomment>
        <translation>Detector</translation>
    </message>
    <message>
        <source>HOG is steady, CNN finds turned and covered faces too.</source>
        <extracomment>settings.py</extracomment>
        <translation>HOG es estable; CNN también encuentra caras giradas y tapadas.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>settings.py, ui/panels/recognise/threshold.py</extracomment>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Largest distance that counts as known; 0 chooses it from the gallery&apos;s size.</source>
        <extracomment>settings.py</extracomment>
        <translation>Mayor distancia que cuenta como conocida; 0 la elige según el tamaño de la galería.</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <extracomment>settings.py</extracomment>
        <translation>Cara más pequeña</translation>
    </message>
    <message>
        <source>Faces narrower than this many pixels are not sought.</source>
        <extracomment>settings.py</extracomment>
        <translation>No se buscan caras más estrechas que estos píxeles.</translation>
    </message>
    <message>
        <source>Looks a second</source>
        <extracomment>settings.py</extracomment>
        <translation>Miradas por segundo</translation>
    </message>
    <message>
        <source>How often a settled face is identified again.</source>
        <extracomment>settings.py</extracomment>
        <translation>Con qué frecuencia se vuelve a identificar una cara ya asentada.</translation>
    </message>
    <message>
        <source>Votes</source>
        <extracomment>settings.py</extracomment>
        <translation>Votos</translation>
    </message>
    <message>
        <source>How many looks must agree before a name is shown.</source>
        <extracomment>settings.py</extracomment>
        <translation>Cuántas miradas deben coincidir antes de mostrar un nombre.</translation>
    </message>
    <message>
        <source>REC from</source>
        <extracomment>settings.py</extracomment>
        <translation>REC desde</translation>
    </message>
    <message>
        <source>Part of the picture a face must fill to show REC.</source>
        <extracomment>settings.py</extracomment>
        <translation>Parte de la imagen que una cara debe llenar para mostrar REC.</translation>
    </message>
    <message>
        <source>Back up every</source>
        <extracomment>settings.py</extracomment>
        <translation>Copiar cada</translation>
    </message>
    <message>
        <source>Days after which a changed gallery is copied by itself; 0: never.</source>
        <extracomment>settings.py</extracomment>
        <translation>Días tras los que una galería cambiada se copia automáticamente; 0: nunca.</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <extracomment>settings.py</extracomment>
        <translation>Copias conservadas</translation>
    </message>
    <message>
        <source>How many of the copies made by themselves are kept; older ones go.</source>
        <extracomment>settings.py</extracomment>
        <translation>Cuántas de las copias automáticas se conservan; las más antiguas se van.</translation>
    </message>
    <message>
        <source>Keep people for</source>
        <extracomment>settings.py</extracomment>
        <translation>Conservar personas</translation>
    </message>
    <message>
        <source>Days after which whoever was neither seen nor changed is listed to be erased; 0: for ever.</source>
        <extracomment>settings.py</extracomment>
        <translation>Días tras los que quien no fue visto ni cambiado aparece en la lista para borrar; 0: para siempre.</translation>
    </message>
    <message>
        <source>Keep strangers&apos; faces</source>
        <extracomment>settings.py</extracomment>
        <translation>Guardar caras de desconocidos</translation>
    </message>
    <message>
        <source>Store a picture of faces that are nobody&apos;s in the log of visits.</source>
        <extracomment>settings.py</extracomment>
        <translation>Guardar en el registro de visitas una imagen de las caras que no son de nadie.</translation>
    </message>
    <message>
        <source>Log visits</source>
        <extracomment>settings.py</extracomment>
        <translation>Registrar visitas</translation>
    </message>
    <message>
        <source>Write down who was in view, from when to when, with the best picture of known people.</source>
        <extracomment>settings.py</extracomment>
        <translation>Anotar quién estuvo a la vista, desde cuándo y hasta cuándo, con la mejor imagen de los conocidos.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <extracomment>settings.py, ui/settings/page.py</extracomment>
        <translation>Fichaje</translation>
    </message>
    <message>
        <source>Mark who comes: once a day, or coming in and going out in turn.</source>
        <extracomment>settings.py</extracomment>
        <translation>Marcar quién viene: una vez al día, o entrada y salida alternas.</translation>
    </message>
    <message>
        <source>Cooldown</source>
        <extracomment>settings.py</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Seconds after a check-in in which the same person makes no other.</source>
        <extracomment>settings.py</extracomment>
        <translation>Segundos tras un fichaje en los que la misma persona no hace otro.</translation>
    </message>
    <message>
        <source>Ask for proof of life when checking in</source>
        <extracomment>settings.py</extracomment>
        <translation>Pedir prueba de vida al fichar</translation>
    </message>
    <message>
        <source>Blink and turn the head as told. Meant against photos and films, not masks; no access control.</source>
        <extracomment>settings.py</extracomment>
        <translation>Parpadear y girar la cabeza como se indica. Contra fotos y vídeos, no máscaras; no es un control de acceso.</translation>
    </message>
    <message>
        <source>Check-in sound</source>
        <extracomment>settings.py</extracomment>
        <translation>Sonido de fichaje</translation>
    </message>
    <message>
        <source>Beep when somebody has checked in.</source>
        <extracomment>settings.py</extracomment>
        <translation>Pitar cuando alguien ha fichado.</translation>
    </message>
    <message>
        <source>the settings file is not a table of settings: {path}</source>
        <extracomment>settings.py</extracomment>
        <translation>el archivo de ajustes no es una tabla de ajustes: {path}</translation>
    </message>
    <message>
        <source>{where}: {reason} (it is {value})</source>
        <extracomment>settings.py</extracomment>
        <translation>{where}: {reason} (es {value})</translation>
    </message>
    <message>
        <source>the settings file cannot be read: {path}: {reason}</source>
        <extracomment>settings.py</extracomment>
        <translation>no se puede leer el archivo de ajustes: {path}: {reason}</translation>
    </message>
    <message>
        <source>the server&apos;s certificate cannot be kept: {reason}</source>
        <extracomment>storage/certificates.py</extracomment>
        <translation>no se puede guardar el certificado del servidor: {reason}</translation>
    </message>
    <message>
        <source>this computer has no keyring that can keep a key</source>
        <extracomment>storage/encryption/keychain.py, storage/encryption/system_keyring.py, storage/sqlite/protecting.py</extracomment>
        <translation>este equipo no tiene ningún llavero que pueda guardar una clave</translation>
    </message>
    <message>
        <source>that is not the passphrase or recovery key of {path}</source>
        <extracomment>storage/encryption/keychain.py</extracomment>
        <translation>esa no es la frase de contraseña ni la clave de recuperación de {path}</translation>
    </message>
    <message>
        <source>that is not the recovery key of {path}</source>
        <extracomment>storage/encryption/keychain.py</extracomment>
        <translation>esa no es la clave de recuperación de {path}</translation>
    </message>
    <message>
        <source>{path} is encrypted with a passphrase</source>
        <extracomment>storage/encryption/keychain.py</extracomment>
        <translation>{path} está cifrado con una frase de contraseña</translation>
    </message>
    <message>
        <source>{path} is encrypted, and the keyring here does not have its key</source>
        <extracomment>storage/encryption/keychain.py</extracomment>
        <translation>{path} está cifrado, y el llavero de aquí no tiene su clave</translation>
    </message>
    <message>
        <source>the keyring cannot be used: {reason}</source>
        <extracomment>storage/encryption/system_keyring.py</extracomment>
        <translation>no se puede usar el llavero: {reason}</translation>
    </message>
    <message>
        <source>the keyring did not keep the key</source>
        <extracomment>storage/encryption/system_keyring.py</extracomment>
        <translation>el llavero no guardó la clave</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <extracomment>storage/exchange/exporting.py</extracomment>
        <translation>Déjelo fuera.</translation>
    </message>
    <message>
        <source>only {format} can be sealed with a passphrase</source>
        <extracomment>storage/exchange/exporting.py</extracomment>
        <translation>solo {format} se puede sellar con una frase de contraseña</translation>
    </message>
    <message>
        <source>Say what it is with --format; facecog people import --help lists the formats.</source>
        <extracomment>storage/exchange/failures.py</extracomment>
        <translation>Diga qué es con --format; facecog people import --help muestra los formatos.</translation>
    </message>
    <message>
        <source>Copy the file again, or use another copy. What was taken in before stays.</source>
        <extracomment>storage/exchange/failures.py</extracomment>
        <translation>Copie de nuevo el archivo o use otra copia. Lo incorporado antes se queda.</translation>
    </message>
    <message>
        <source>Install the newest FaceCog Desktop; nothing was taken in.</source>
        <extracomment>storage/exchange/failures.py</extracomment>
        <translation>Instale el FaceCog Desktop más reciente; no se incorporó nada.</translation>
    </message>
    <message>
        <source>Put the passphrase into a file and name it with --passphrase-file.</source>
        <extracomment>storage/exchange/failures.py</extracomment>
        <translation>Ponga la frase de contraseña en un archivo e indíquelo con --passphrase-file.</translation>
    </message>
    <message>
        <source>Capitals and blanks count. Without the passphrase nobody can read the export.</source>
        <extracomment>storage/exchange/failures.py</extracomment>
        <translation>Las mayúsculas y los espacios cuentan. Sin la frase de contraseña nadie puede leer la exportación.</translation>
    </message>
    <message>
        <source>Where the file was made, save it again as .npz with names and encodings as plain arrays, or as JSON.</source>
        <extracomment>storage/exchange/failures.py</extracomment>
        <translation>Donde se creó el archivo, guárdelo de nuevo como .npz con names y encodings como matrices simples, o como JSON.</translation>
    </message>
    <message>
        <source>{source} leads out of {root}</source>
        <extracomment>storage/exchange/folder.py</extracomment>
        <translation>{source} lleva fuera de {root}</translation>
    </message>
    <message>
        <source>{source} is no file</source>
        <extracomment>storage/exchange/folder.py, storage/sqlite/mending/restoring.py</extracomment>
        <translation>{source} no es un archivo</translation>
    </message>
    <message>
        <source>the files are called {stem}</source>
        <extracomment>storage/exchange/naming.py</extracomment>
        <translation>los archivos se llaman {stem}</translation>
    </message>
    <message>
        <source>{source} holds Python objects, which could run a program</source>
        <extracomment>storage/exchange/older/arrays.py</extracomment>
        <translation>{source} contiene objetos de Python, que podrían ejecutar un programa</translation>
    </message>
    <message>
        <source>{source} is no array: {reason}</source>
        <extracomment>storage/exchange/older/arrays.py</extracomment>
        <translation>{source} no es una matriz: {reason}</translation>
    </message>
    <message>
        <source>the image is larger than {size} MB</source>
        <extracomment>storage/exchange/older/data_url.py</extracomment>
        <translation>la imagen ocupa más de {size} MB</translation>
    </message>
    <message>
        <source>one of its numbers is not finite</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>uno de sus números no es finito</translation>
    </message>
    <message>
        <source>Save it with names=… and encodings=….</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>Guárdelo con names=… y encodings=….</translation>
    </message>
    <message>
        <source>it is no row of numbers</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>no es una fila de números</translation>
    </message>
    <message>
        <source>it has the shape {shape}, not (128,)</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>tiene la forma {shape}, no (128,)</translation>
    </message>
    <message>
        <source>its length is {length}, which no face&apos;s numbers have</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>su longitud es {length}, que no tienen los números de ninguna cara</translation>
    </message>
    <message>
        <source>{file} is too large to be a list of encodings</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>{file} es demasiado grande para ser una lista de codificaciones</translation>
    </message>
    <message>
        <source>{file} has no names</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>{file} no tiene nombres</translation>
    </message>
    <message>
        <source>{file} holds no encodings with names</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>{file} no contiene codificaciones con nombres</translation>
    </message>
    <message>
        <source>{file} has {names} names for {rows} encodings</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>{file} tiene {names} nombres para {rows} codificaciones</translation>
    </message>
    <message>
        <source>the engine in use ({engine}) cannot be compared with these numbers</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>el motor en uso ({engine}) no se puede comparar con estos números</translation>
    </message>
    <message>
        <source>{file} is no JSON: {reason}</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>{file} no es JSON: {reason}</translation>
    </message>
    <message>
        <source>the names beside {file} cannot be read: {reason}</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>no se pueden leer los nombres junto a {file}: {reason}</translation>
    </message>
    <message>
        <source>no row of {file} has this id: whose face it is is not known</source>
        <extracomment>storage/exchange/older/faces_db.py</extracomment>
        <translation>ninguna fila de {file} tiene este id: no se sabe de quién es la cara</translation>
    </message>
    <message>
        <source>the id is none that the old program gives</source>
        <extracomment>storage/exchange/older/faces_db.py</extracomment>
        <translation>el id no es de los que da el programa anterior</translation>
    </message>
    <message>
        <source>the name is longer than {longest} characters</source>
        <extracomment>storage/exchange/older/faces_db.py</extracomment>
        <translation>el nombre tiene más de {longest} caracteres</translation>
    </message>
    <message>
        <source>the row has no name</source>
        <extracomment>storage/exchange/older/faces_db.py</extracomment>
        <translation>la fila no tiene nombre</translation>
    </message>
    <message>
        <source>{source} is no JSON list: {reason}</source>
        <extracomment>storage/exchange/older/json_stream.py</extracomment>
        <translation>{source} no es una lista JSON: {reason}</translation>
    </message>
    <message>
        <source>{file} is not written in UTF-8: {reason}</source>
        <extracomment>storage/exchange/older/json_stream.py, storage/exchange/sheets/people_list.py</extracomment>
        <translation>{file} no está escrito en UTF-8: {reason}</translation>
    </message>
    <message>
        <source>it is no array</source>
        <extracomment>storage/exchange/older/json_stream.py</extracomment>
        <translation>no es una matriz</translation>
    </message>
    <message>
        <source>there is something after the array</source>
        <extracomment>storage/exchange/older/json_stream.py</extracomment>
        <translation>hay algo después de la matriz</translation>
    </message>
    <message>
        <source>an element is too large</source>
        <extracomment>storage/exchange/older/json_stream.py</extracomment>
        <translation>un elemento es demasiado grande</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <extracomment>storage/exchange/older/json_stream.py</extracomment>
        <translation>falta una coma</translation>
    </message>
    <message>
        <source>{source} is nested too deeply</source>
        <extracomment>storage/exchange/older/json_stream.py</extracomment>
        <translation>{source} está demasiado anidado</translation>
    </message>
    <message>
        <source>the file is not called &lt;name&gt;_&lt;number&gt;</source>
        <extracomment>storage/exchange/older/name_nr.py</extracomment>
        <translation>el archivo no se llama &lt;name&gt;_&lt;number&gt;</translation>
    </message>
    <message>
        <source>it is no object with id, name and image</source>
        <extracomment>storage/exchange/older/samples_json.py</extracomment>
        <translation>no es un objeto con id, nombre e imagen</translation>
    </message>
    <message>
        <source>there are only numbers of another network, and no picture</source>
        <extracomment>storage/exchange/older/samples_json.py</extracomment>
        <translation>solo hay números de otra red, y ninguna imagen</translation>
    </message>
    <message>
        <source>the action is {action}, not {wanted}</source>
        <extracomment>storage/exchange/older/samples_json.py</extracomment>
        <translation>la acción es {action}, no {wanted}</translation>
    </message>
    <message>
        <source>it has no name</source>
        <extracomment>storage/exchange/older/samples_json.py</extracomment>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <source>it has no id</source>
        <extracomment>storage/exchange/older/samples_json.py</extracomment>
        <translation>no tiene id</translation>
    </message>
    <message>
        <source>{file} has no table {table}</source>
        <extracomment>storage/exchange/older/tables.py</extracomment>
        <translation>{file} no tiene la tabla {table}</translation>
    </message>
    <message>
        <source>the table {table} of {file} has no column {column}</source>
        <extracomment>storage/exchange/older/tables.py</extracomment>
        <translation>la tabla {table} de {file} no tiene la columna {column}</translation>
    </message>
    <message>
        <source>Use it as it is: facecog --gallery {path} people list</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>Úselo tal cual: facecog --gallery {path} people list</translation>
    </message>
    <message>
        <source>{path} has both folders and files &lt;name&gt;_&lt;number&gt;</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} tiene tanto carpetas como archivos &lt;name&gt;_&lt;number&gt;</translation>
    </message>
    <message>
        <source>{path} holds no gallery that is known</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} no contiene ninguna galería conocida</translation>
    </message>
    <message>
        <source>{path} is the database of another program</source>
        <extracomment>storage/exchange/opening.py, storage/sqlite/migrations.py</extracomment>
        <translation>{path} es la base de datos de otro programa</translation>
    </message>
    <message>
        <source>Save the sheet as CSV UTF-8.</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>Guarde la hoja como CSV UTF-8.</translation>
    </message>
    <message>
        <source>{path} is no export of this program</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} no es una exportación de este programa</translation>
    </message>
    <message>
        <source>{path} is an encrypted gallery of this program, not an export</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} es una galería cifrada de este programa, no una exportación</translation>
    </message>
    <message>
        <source>there is no file or folder {path}</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>no existe el archivo o la carpeta {path}</translation>
    </message>
    <message>
        <source>{path} is a folder</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} es una carpeta</translation>
    </message>
    <message>
        <source>{path} is no folder</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} no es una carpeta</translation>
    </message>
    <message>
        <source>{path} is a Python pickle, which could run a program</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} es un pickle de Python, que podría ejecutar un programa</translation>
    </message>
    <message>
        <source>{path} is nothing that can be imported</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} no es nada que se pueda importar</translation>
    </message>
    <message>
        <source>{path} is a gallery of this program, not an export</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} es una galería de este programa, no una exportación</translation>
    </message>
    <message>
        <source>{path} is a workbook</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} es un libro de cálculo</translation>
    </message>
    <message>
        <source>{path} is damaged or cut short: {reason}</source>
        <extracomment>storage/exchange/opening.py, storage/exchange/own/reading.py</extracomment>
        <translation>{path} está dañado o incompleto: {reason}</translation>
    </message>
    <message>
        <source>the consent is no object</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>el consentimiento no es un objeto</translation>
    </message>
    <message>
        <source>the consent makes no sense</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>el consentimiento no tiene sentido</translation>
    </message>
    <message>
        <source>the look-alikes are no object</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>las personas parecidas no son un objeto</translation>
    </message>
    <message>
        <source>a sample&apos;s embeddings are no list</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>los vectores de una foto no son una lista</translation>
    </message>
    <message>
        <source>a sample has no quality</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>una foto no tiene calidad</translation>
    </message>
    <message>
        <source>a sample&apos;s quality is not whole</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>la calidad de una foto no está completa</translation>
    </message>
    <message>
        <source>a sample is no object</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>una foto no es un objeto</translation>
    </message>
    <message>
        <source>a sample has neither a picture nor numbers</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>una foto no tiene ni imagen ni números</translation>
    </message>
    <message>
        <source>an engine&apos;s version is no number</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>la versión de un motor no es un número</translation>
    </message>
    <message>
        <source>a sample&apos;s {what} are not what they must be</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>{what} de una foto no son lo que deben ser</translation>
    </message>
    <message>
        <source>{what} is no number</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>{what} no es un número</translation>
    </message>
    <message>
        <source>there is no {key}</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>falta {key}</translation>
    </message>
    <message>
        <source>a sample&apos;s crop is not called as it must be</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>el recorte de una foto no se llama como debe</translation>
    </message>
    <message>
        <source>{crop} is not the one that was exported</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>{crop} no es el que se exportó</translation>
    </message>
    <message>
        <source>an embedding has {length} numbers</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>un vector tiene {length} números</translation>
    </message>
    <message>
        <source>{value} is no pose</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>{value} no es una pose</translation>
    </message>
    <message>
        <source>a sample&apos;s {what} are no numbers</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>{what} de una foto no son números</translation>
    </message>
    <message>
        <source>{source} is sealed with a passphrase</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{source} está sellado con una frase de contraseña</translation>
    </message>
    <message>
        <source>the person has no proper name, external id or metadata</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>la persona no tiene nombre, id externo o metadatos válidos</translation>
    </message>
    <message>
        <source>{source} is written in version {version}, this program reads up to {known}</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{source} está escrito en la versión {version}; este programa lee hasta la {known}</translation>
    </message>
    <message>
        <source>{source} is no whole export: {reason}</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{source} no es una exportación completa: {reason}</translation>
    </message>
    <message>
        <source>the checksums are not those of what is in it</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>las sumas de comprobación no son las de lo que contiene</translation>
    </message>
    <message>
        <source>the lists of people are not all there</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>no están todas las listas de personas</translation>
    </message>
    <message>
        <source>{member} is not in the export</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{member} no está en la exportación</translation>
    </message>
    <message>
        <source>{member} is not the one that was exported</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{member} no es el que se exportó</translation>
    </message>
    <message>
        <source>{member} does not have its checksum</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{member} no tiene su suma de comprobación</translation>
    </message>
    <message>
        <source>the manifest is that of something else</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>el manifiesto es de otra cosa</translation>
    </message>
    <message>
        <source>the manifest has no version</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>el manifiesto no tiene versión</translation>
    </message>
    <message>
        <source>{members} is missing</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>falta {members}</translation>
    </message>
    <message>
        <source>{member} is too large</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{member} es demasiado grande</translation>
    </message>
    <message>
        <source>{member} is damaged: {reason}</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{member} está dañado: {reason}</translation>
    </message>
    <message>
        <source>{member} has no place in an export</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{member} no tiene sitio en una exportación</translation>
    </message>
    <message>
        <source>{member} would unpack to {size} bytes</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{member} ocuparía {size} bytes al descomprimirse</translation>
    </message>
    <message>
        <source>{member} is too large for a crop</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{member} es demasiado grande para un recorte</translation>
    </message>
    <message>
        <source>a person&apos;s line is too long</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>la línea de una persona es demasiado larga</translation>
    </message>
    <message>
        <source>a line is no person</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>una línea no es una persona</translation>
    </message>
    <message>
        <source>{source} is no whole sealed export</source>
        <extracomment>storage/exchange/own/sealing.py</extracomment>
        <translation>{source} no es una exportación sellada completa</translation>
    </message>
    <message>
        <source>{source} is sealed in version {version}</source>
        <extracomment>storage/exchange/own/sealing.py</extracomment>
        <translation>{source} está sellado en la versión {version}</translation>
    </message>
    <message>
        <source>the beginning of {source} is damaged</source>
        <extracomment>storage/exchange/own/sealing.py</extracomment>
        <translation>el principio de {source} está dañado</translation>
    </message>
    <message>
        <source>the passphrase does not open {source}</source>
        <extracomment>storage/exchange/own/sealing.py</extracomment>
        <translation>la frase de contraseña no abre {source}</translation>
    </message>
    <message>
        <source>{source} is damaged or cut short</source>
        <extracomment>storage/exchange/own/sealing.py</extracomment>
        <translation>{source} está dañado o incompleto</translation>
    </message>
    <message>
        <source>there is no picture in the folder</source>
        <extracomment>storage/exchange/person_folders.py</extracomment>
        <translation>no hay ninguna imagen en la carpeta</translation>
    </message>
    <message>
        <source>{folder} leads out of {root}</source>
        <extracomment>storage/exchange/person_folders.py</extracomment>
        <translation>{folder} lleva fuera de {root}</translation>
    </message>
    <message>
        <source>the picture is in no person&apos;s folder</source>
        <extracomment>storage/exchange/person_folders.py</extracomment>
        <translation>la imagen no está en la carpeta de ninguna persona</translation>
    </message>
    <message>
        <source>Name another place, or take it away.</source>
        <extracomment>storage/exchange/placing.py</extracomment>
        <translation>Indique otro lugar o retírelo.</translation>
    </message>
    <message>
        <source>{path} is there already</source>
        <extracomment>storage/exchange/placing.py</extracomment>
        <translation>{path} ya está ahí</translation>
    </message>
    <message>
        <source>there is nothing to draw over time: no frame of a film shows a face to compare</source>
        <extracomment>storage/exchange/sheets/chart.py</extracomment>
        <translation>no hay nada que dibujar en el tiempo: ningún fotograma de un vídeo muestra una cara que comparar</translation>
    </message>
    <message>
        <source>{name} is no kind of chart</source>
        <extracomment>storage/exchange/sheets/chart.py</extracomment>
        <translation>{name} no es un tipo de gráfico</translation>
    </message>
    <message>
        <source>Name it {kinds}.</source>
        <extracomment>storage/exchange/sheets/chart.py</extracomment>
        <translation>Llámelo {kinds}.</translation>
    </message>
    <message>
        <source>the first row of {file} must name columns, once each: {known}</source>
        <extracomment>storage/exchange/sheets/people_list.py</extracomment>
        <translation>la primera fila de {file} debe nombrar columnas, una vez cada una: {known}</translation>
    </message>
    <message>
        <source>the row has more cells than there are headings</source>
        <extracomment>storage/exchange/sheets/people_list.py</extracomment>
        <translation>la fila tiene más celdas que encabezados hay</translation>
    </message>
    <message>
        <source>the row does not say who is meant</source>
        <extracomment>storage/exchange/sheets/people_list.py</extracomment>
        <translation>la fila no dice a quién se refiere</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8.</source>
        <extracomment>storage/exchange/sheets/people_list.py</extracomment>
        <translation>Guárdelo como CSV UTF-8.</translation>
    </message>
    <message>
        <source>{file} is no CSV: {reason}</source>
        <extracomment>storage/exchange/sheets/people_list.py</extracomment>
        <translation>{file} no es CSV: {reason}</translation>
    </message>
    <message>
        <source>{file} is too large to be a list of people</source>
        <extracomment>storage/exchange/sheets/people_list.py</extracomment>
        <translation>{file} es demasiado grande para ser una lista de personas</translation>
    </message>
    <message>
        <source>Choose one of the two endings.</source>
        <extracomment>storage/exchange/sheets/writing.py</extracomment>
        <translation>Elija una de las dos terminaciones.</translation>
    </message>
    <message>
        <source>{name} ends neither in .csv nor in .xlsx</source>
        <extracomment>storage/exchange/sheets/writing.py</extracomment>
        <translation>{name} no termina ni en .csv ni en .xlsx</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host:5432/database; the password may be in the file .pgpass.</source>
        <extracomment>storage/postgres/address.py</extracomment>
        <translation>Escríbala como postgresql://user@host:5432/database; la contraseña puede estar en el archivo .pgpass.</translation>
    </message>
    <message>
        <source>the address of the gallery&apos;s database has an impossible port</source>
        <extracomment>storage/postgres/address.py</extracomment>
        <translation>la dirección de la base de datos de la galería tiene un puerto imposible</translation>
    </message>
    <message>
        <source>the address of the gallery&apos;s database cannot be read</source>
        <extracomment>storage/postgres/address.py</extracomment>
        <translation>no se puede leer la dirección de la base de datos de la galería</translation>
    </message>
    <message>
        <source>all connections to {address} are in use</source>
        <extracomment>storage/postgres/database.py</extracomment>
        <translation>todas las conexiones a {address} están en uso</translation>
    </message>
    <message>
        <source>Check that the server runs, that its name and port are right, and that the network lets it through.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>Compruebe que el servidor funciona, que su nombre y puerto son correctos y que la red le da paso.</translation>
    </message>
    <message>
        <source>Give the database&apos;s user the right to write its tables, and to create them at the first start.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>Dé al usuario de la base de datos permiso para escribir sus tablas y para crearlas en el primer inicio.</translation>
    </message>
    <message>
        <source>Restore the database from a backup (pg_restore).</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>Restaure la base de datos desde una copia de seguridad (pg_restore).</translation>
    </message>
    <message>
        <source>Look whether it is there before you do it again.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>Mire si está ahí antes de hacerlo de nuevo.</translation>
    </message>
    <message>
        <source>{address} refuses the user or password</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} rechaza el usuario o la contraseña</translation>
    </message>
    <message>
        <source>Check user and password; the password may be in the file .pgpass or in PGPASSWORD.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>Compruebe usuario y contraseña; la contraseña puede estar en el archivo .pgpass o en PGPASSWORD.</translation>
    </message>
    <message>
        <source>{address} has no such database</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} no tiene tal base de datos</translation>
    </message>
    <message>
        <source>Create it; how is in docs/postgresql.md.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>Créela; cómo, en docs/postgresql.md.</translation>
    </message>
    <message>
        <source>{address} is locked by another program</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} está bloqueado por otro programa</translation>
    </message>
    <message>
        <source>{address} took too long and was stopped by the server</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} tardó demasiado y el servidor lo detuvo</translation>
    </message>
    <message>
        <source>{address} has no connection left</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} no tiene más conexiones libres</translation>
    </message>
    <message>
        <source>Close other programs that use the database, or raise max_connections.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>Cierre otros programas que usen la base de datos o aumente max_connections.</translation>
    </message>
    <message>
        <source>{address} is starting or stopping</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} está arrancando o deteniéndose</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{address} cannot grow: the server&apos;s disk is full</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} no puede crecer: el disco del servidor está lleno</translation>
    </message>
    <message>
        <source>Free some space on the server and try again.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>Libere espacio en el servidor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{address} cannot be written</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>no se puede escribir {address}</translation>
    </message>
    <message>
        <source>{address} lacks a part: {reason}</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>a {address} le falta una parte: {reason}</translation>
    </message>
    <message>
        <source>{address} is damaged: {reason}</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} está dañado: {reason}</translation>
    </message>
    <message>
        <source>the connection to {address} broke while a change was being finished: it may be there or not</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>la conexión con {address} se cortó mientras se terminaba un cambio: puede que esté o que no</translation>
    </message>
    <message>
        <source>the numbers of an embedding are too large</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>los números de un vector son demasiado grandes</translation>
    </message>
    <message>
        <source>the database server of {address} cannot be reached: {reason}</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>no se puede acceder al servidor de base de datos de {address}: {reason}</translation>
    </message>
    <message>
        <source>Use the database server&apos;s own tools: pg_dump and pg_restore, or its archive of changes.</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>Use las herramientas del servidor de base de datos: pg_dump y pg_restore, o su archivo de cambios.</translation>
    </message>
    <message>
        <source>Encrypt the disk that the database server writes to, and the way to it: sslmode=verify-full.</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>Cifre el disco en el que escribe el servidor de base de datos, y el camino hasta él: sslmode=verify-full.</translation>
    </message>
    <message>
        <source>{address} is not backed up by this program</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>este programa no hace copias de seguridad de {address}</translation>
    </message>
    <message>
        <source>the backups of {address} are not known to this program</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>este programa no conoce las copias de seguridad de {address}</translation>
    </message>
    <message>
        <source>{address} is not restored by this program</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>este programa no restaura {address}</translation>
    </message>
    <message>
        <source>{address} is not repaired by this program</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>este programa no repara {address}</translation>
    </message>
    <message>
        <source>{address} is not encrypted by this program</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>este programa no cifra {address}</translation>
    </message>
    <message>
        <source>the backups of {address} cannot be erased from</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>no se puede borrar de las copias de seguridad de {address}</translation>
    </message>
    <message>
        <source>database: the index {index} is not valid: REINDEX INDEX {index}</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>base de datos: el índice {index} no es válido: REINDEX INDEX {index}</translation>
    </message>
    <message>
        <source>Install pgvector on the server, then in the database: CREATE EXTENSION vector</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>Instale pgvector en el servidor y después, en la base de datos: CREATE EXTENSION vector</translation>
    </message>
    <message>
        <source>{path} has schema {version}, this program knows up to {known}</source>
        <extracomment>storage/postgres/migrations.py, storage/sqlite/migrations.py</extracomment>
        <translation>{path} tiene el esquema {version}; este programa conoce hasta el {known}</translation>
    </message>
    <message>
        <source>Make a database, or a schema, for the gallery alone; nothing was changed.</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>Cree una base de datos, o un esquema, solo para la galería; no se cambió nada.</translation>
    </message>
    <message>
        <source>Create it with: ENCODING &apos;UTF8&apos;.</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>Créela con: ENCODING &apos;UTF8&apos;.</translation>
    </message>
    <message>
        <source>the extension vector of {address} is too old: {version}</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>la extensión vector de {address} es demasiado antigua: {version}</translation>
    </message>
    <message>
        <source>Install pgvector 0.7 or later: ALTER EXTENSION vector UPDATE</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>Instale pgvector 0.7 o posterior: ALTER EXTENSION vector UPDATE</translation>
    </message>
    <message>
        <source>{address} lacks the extension vector</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>a {address} le falta la extensión vector</translation>
    </message>
    <message>
        <source>{address} is the database of another program: it has {foreign}</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>{address} es la base de datos de otro programa: tiene {foreign}</translation>
    </message>
    <message>
        <source>{address} holds texts as {encoding}</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>{address} guarda los textos como {encoding}</translation>
    </message>
    <message>
        <source>the program log cannot be emptied: {why}</source>
        <extracomment>storage/program_log/reading.py</extracomment>
        <translation>no se puede vaciar el registro del programa: {why}</translation>
    </message>
    <message>
        <source>the program log cannot be read: {why}</source>
        <extracomment>storage/program_log/reading.py</extracomment>
        <translation>no se puede leer el registro del programa: {why}</translation>
    </message>
    <message>
        <source>Close other programs that use it, or delete the file: nothing is lost but time.</source>
        <extracomment>storage/readings/cache.py</extracomment>
        <translation>Cierre otros programas que lo usen o elimine el archivo: solo se pierde tiempo.</translation>
    </message>
    <message>
        <source>{path} cannot be emptied: {reason}</source>
        <extracomment>storage/readings/cache.py</extracomment>
        <translation>no se puede vaciar {path}: {reason}</translation>
    </message>
    <message>
        <source>there is no photo to split off</source>
        <extracomment>storage/records/alterations.py</extracomment>
        <translation>no hay ninguna foto que separar</translation>
    </message>
    <message>
        <source>Name at least one photo.</source>
        <extracomment>storage/records/alterations.py</extracomment>
        <translation>Indique al menos una foto.</translation>
    </message>
    <message>
        <source>{part} is not a part of {name}</source>
        <extracomment>storage/records/alterations.py</extracomment>
        <translation>{part} no es una parte de {name}</translation>
    </message>
    <message>
        <source>the gallery has no photo number {number}</source>
        <extracomment>storage/records/embeddings.py, storage/records/samples.py</extracomment>
        <translation>la galería no tiene la foto número {number}</translation>
    </message>
    <message>
        <source>nobody in the gallery has the id {person}</source>
        <extracomment>storage/records/events.py, storage/records/people.py</extracomment>
        <translation>nadie en la galería tiene el id {person}</translation>
    </message>
    <message>
        <source>visit {key} cannot be read: {reason}</source>
        <extracomment>storage/records/events.py</extracomment>
        <translation>no se puede leer la visita {key}: {reason}</translation>
    </message>
    <message>
        <source>Bring the person back first.</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>Recupere primero a la persona.</translation>
    </message>
    <message>
        <source>Name two different people.</source>
        <extracomment>storage/records/joining.py, storage/records/look_alikes.py</extracomment>
        <translation>Indique dos personas distintas.</translation>
    </message>
    <message>
        <source>{other}, who has the photos of {name}, is removed</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>{other}, que tiene las fotos de {name}, está eliminada</translation>
    </message>
    <message>
        <source>Undo what was done with them since.</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>Deshaga lo que se hizo con ellas desde entonces.</translation>
    </message>
    <message>
        <source>{name} was merged into somebody else</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>{name} se fusionó con otra persona</translation>
    </message>
    <message>
        <source>{name} cannot be both sides of this</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>{name} no puede ser ambos lados de esto</translation>
    </message>
    <message>
        <source>not all photos of {name} are with {other} any more</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>no todas las fotos de {name} siguen con {other}</translation>
    </message>
    <message>
        <source>{name} is removed</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>se eliminó a {name}</translation>
    </message>
    <message>
        <source>what went over with {person} cannot be read: {reason}</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>no se puede leer lo que pasó con {person}: {reason}</translation>
    </message>
    <message>
        <source>Look at the log again.</source>
        <extracomment>storage/records/log/claims.py, storage/records/log/marks.py, storage/records/log/reviews.py</extracomment>
        <translation>Vuelva a mirar el registro.</translation>
    </message>
    <message>
        <source>part {key} of the journal cannot be read: {reason}</source>
        <extracomment>storage/records/log/journal.py</extracomment>
        <translation>no se puede leer la parte {key} del diario: {reason}</translation>
    </message>
    <message>
        <source>there is no check-in {number} of this person</source>
        <extracomment>storage/records/log/marks.py</extracomment>
        <translation>no existe el fichaje {number} de esta persona</translation>
    </message>
    <message>
        <source>check-in {key} cannot be read: {reason}</source>
        <extracomment>storage/records/log/marks.py</extracomment>
        <translation>no se puede leer el fichaje {key}: {reason}</translation>
    </message>
    <message>
        <source>this visit does not wait for a review any more</source>
        <extracomment>storage/records/log/reviews.py</extracomment>
        <translation>esta visita ya no espera una revisión</translation>
    </message>
    <message>
        <source>a pair of look-alikes is two people who are there</source>
        <extracomment>storage/records/look_alikes.py</extracomment>
        <translation>un par de personas parecidas son dos personas que existen</translation>
    </message>
    <message>
        <source>Read the list again.</source>
        <extracomment>storage/records/look_alikes.py</extracomment>
        <translation>Vuelva a leer la lista.</translation>
    </message>
    <message>
        <source>the person has no remembered look-alike number {number}</source>
        <extracomment>storage/records/look_alikes.py</extracomment>
        <translation>la persona no tiene recordada la persona parecida número {number}</translation>
    </message>
    <message>
        <source>a counter-example needs an embedding and the engine that made it</source>
        <extracomment>storage/records/rejections.py</extracomment>
        <translation>un contraejemplo necesita un vector y el motor que lo calculó</translation>
    </message>
    <message>
        <source>the person has no counter-example number {key}</source>
        <extracomment>storage/records/rejections.py</extracomment>
        <translation>la persona no tiene el contraejemplo número {key}</translation>
    </message>
    <message>
        <source>a request of this name was carried out already</source>
        <extracomment>storage/records/requests.py</extracomment>
        <translation>ya se llevó a cabo una petición con este nombre</translation>
    </message>
    <message>
        <source>exactly this picture is registered already, with {name}</source>
        <extracomment>storage/records/samples.py</extracomment>
        <translation>exactamente esta imagen ya está registrada, con {name}</translation>
    </message>
    <message>
        <source>an embedding needs the name of the engine that made it</source>
        <extracomment>storage/records/samples.py</extracomment>
        <translation>un vector necesita el nombre del motor que lo calculó</translation>
    </message>
    <message>
        <source>the person has no photo number {number}</source>
        <extracomment>storage/records/samples.py</extracomment>
        <translation>la persona no tiene la foto número {number}</translation>
    </message>
    <message>
        <source>photo number {number} is not the one that was stored: its md5 differs</source>
        <extracomment>storage/records/samples.py, storage/records/upkeep.py</extracomment>
        <translation>la foto número {number} no es la que se guardó: su md5 difiere</translation>
    </message>
    <message>
        <source>the metadata of a person is no JSON object</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>los metadatos de una persona no son un objeto JSON</translation>
    </message>
    <message>
        <source>a consent needs a text, a witness and times in their order</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>un consentimiento necesita un texto, un testigo y fechas en su orden</translation>
    </message>
    <message>
        <source>Name the text&apos;s version and who noted it.</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>Indique la versión del texto y quién lo anotó.</translation>
    </message>
    <message>
        <source>the landmarks of a sample are cut off</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>los puntos faciales de una foto están cortados</translation>
    </message>
    <message>
        <source>Use what JSON can hold.</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>Use lo que JSON puede contener.</translation>
    </message>
    <message>
        <source>landmarks are (n, 2) numbers, not {shape}</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>los puntos faciales son (n, 2) números, no {shape}</translation>
    </message>
    <message>
        <source>an embedding is a row of numbers, not {shape}</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>un vector es una fila de números, no {shape}</translation>
    </message>
    <message>
        <source>the embeddings of one engine have different lengths</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>los vectores de un mismo motor tienen longitudes distintas</translation>
    </message>
    <message>
        <source>the external id holds half a character</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>el id externo contiene medio carácter</translation>
    </message>
    <message>
        <source>{what} must be finite numbers</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>{what} deben ser números finitos</translation>
    </message>
    <message>
        <source>the metadata cannot be kept: {reason}</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>no se pueden guardar los metadatos: {reason}</translation>
    </message>
    <message>
        <source>the metadata of a person is no JSON: {reason}</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>los metadatos de una persona no son JSON: {reason}</translation>
    </message>
    <message>
        <source>the quality is no set of numbers: {quality}</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>la calidad no es un conjunto de números: {quality}</translation>
    </message>
    <message>
        <source>the quality of a sample cannot be read: {reason}</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>no se puede leer la calidad de una foto: {reason}</translation>
    </message>
    <message>
        <source>the pose of a sample cannot be read: {reason}</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>no se puede leer la pose de una foto: {reason}</translation>
    </message>
    <message>
        <source>row {row} of {table} refers to nothing in {parent}</source>
        <extracomment>storage/sqlite/backups.py</extracomment>
        <translation>la fila {row} de {table} no remite a nada en {parent}</translation>
    </message>
    <message>
        <source>{path} is no gallery</source>
        <extracomment>storage/sqlite/backups.py</extracomment>
        <translation>{path} no es una galería</translation>
    </message>
    <message>
        <source>{path} was written by a newer version</source>
        <extracomment>storage/sqlite/backups.py</extracomment>
        <translation>{path} lo escribió una versión más reciente</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}</source>
        <extracomment>storage/sqlite/backups.py</extracomment>
        <translation>{path} está dañado: {reason}</translation>
    </message>
    <message>
        <source>{path} is damaged</source>
        <extracomment>storage/sqlite/database.py, storage/sqlite/failures.py, storage/sqlite/keeping.py</extracomment>
        <translation>{path} está dañado</translation>
    </message>
    <message>
        <source>{path} is being written by another part of the program</source>
        <extracomment>storage/sqlite/database.py</extracomment>
        <translation>otra parte del programa está escribiendo {path}</translation>
    </message>
    <message>
        <source>{path} is locked by another program</source>
        <extracomment>storage/sqlite/database.py, storage/sqlite/failures.py</extracomment>
        <translation>{path} está bloqueado por otro programa</translation>
    </message>
    <message>
        <source>{path} is being read all the time</source>
        <extracomment>storage/sqlite/database.py</extracomment>
        <translation>{path} se está leyendo todo el tiempo</translation>
    </message>
    <message>
        <source>{path} was written by another program</source>
        <extracomment>storage/sqlite/database.py</extracomment>
        <translation>{path} lo escribió otro programa</translation>
    </message>
    <message>
        <source>Check that you may read the file and its folder.</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>Compruebe que tiene permiso para leer el archivo y su carpeta.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>no se puede usar {path}: {reason}</translation>
    </message>
    <message>
        <source>{path} was moved or deleted while it was open</source>
        <extracomment>storage/sqlite/failures.py, storage/sqlite/place.py</extracomment>
        <translation>{path} se movió o se eliminó mientras estaba abierto</translation>
    </message>
    <message>
        <source>{path} lacks a part: {reason}</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>a {path} le falta una parte: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be opened</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>no se puede abrir {path}</translation>
    </message>
    <message>
        <source>{path} is locked by another part of the program</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>{path} está bloqueado por otra parte del programa</translation>
    </message>
    <message>
        <source>{path} cannot grow: the disk is full</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>{path} no puede crecer: el disco está lleno</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <extracomment>storage/sqlite/failures.py, ui/backend/course.py</extracomment>
        <translation>no se puede escribir {path}</translation>
    </message>
    <message>
        <source>{path} is no gallery: it is not a database</source>
        <extracomment>storage/sqlite/failures.py, storage/sqlite/place.py</extracomment>
        <translation>{path} no es una galería: no es una base de datos</translation>
    </message>
    <message>
        <source>{path} cannot be read or written ({reason})</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>no se puede leer o escribir {path} ({reason})</translation>
    </message>
    <message>
        <source>{path} cannot be created: the disk is full</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>no se puede crear {path}: el disco está lleno</translation>
    </message>
    <message>
        <source>{path} cannot be created or written</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>no se puede crear o escribir {path}</translation>
    </message>
    <message>
        <source>nothing can be read of {path} any more; it is left as it is</source>
        <extracomment>storage/sqlite/keeping.py</extracomment>
        <translation>ya no se puede leer nada de {path}; se deja como está</translation>
    </message>
    <message>
        <source>Put a backup in its place.</source>
        <extracomment>storage/sqlite/keeping.py</extracomment>
        <translation>Ponga en su lugar una copia de seguridad.</translation>
    </message>
    <message>
        <source>the person is erased, but free space of the file still holds traces: {reason}</source>
        <extracomment>storage/sqlite/keeping.py</extracomment>
        <translation>la persona está borrada, pero el espacio libre del archivo aún contiene rastros: {reason}</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <extracomment>storage/sqlite/keeping.py</extracomment>
        <translation>Elija otro nombre para la copia.</translation>
    </message>
    <message>
        <source>{path} exists already</source>
        <extracomment>storage/sqlite/keeping.py, storage/sqlite/mending/salvaging.py</extracomment>
        <translation>{path} ya existe</translation>
    </message>
    <message>
        <source>Name a backup of the gallery.</source>
        <extracomment>storage/sqlite/mending/comparing.py, storage/sqlite/mending/restoring.py</extracomment>
        <translation>Indique una copia de la galería.</translation>
    </message>
    <message>
        <source>{path} is no file</source>
        <extracomment>storage/sqlite/mending/comparing.py</extracomment>
        <translation>{path} no es un archivo</translation>
    </message>
    <message>
        <source>Name one of its backups.</source>
        <extracomment>storage/sqlite/mending/restoring.py</extracomment>
        <translation>Indique una de sus copias de seguridad.</translation>
    </message>
    <message>
        <source>{source} is the gallery itself</source>
        <extracomment>storage/sqlite/mending/restoring.py</extracomment>
        <translation>{source} es la propia galería</translation>
    </message>
    <message>
        <source>{table}: {rows} of the numbers {first} to {last} cannot be read ({reason})</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>{table}: filas {first} a {last}: no se pueden leer {rows} ({reason})</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>{table}: {rows} after number {last} cannot be read ({reason})</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>{table}: filas tras la número {last}: no se pueden leer {rows} ({reason})</translation>
    </message>
    <message>
        <source>some</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>algunas</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>todos</translation>
    </message>
    <message>
        <source>embeddings: {number} cannot be read; the engine makes them anew of the photos</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>vectores ilegibles: {number}; el motor los calcula de nuevo a partir de las fotos</translation>
    </message>
    <message>
        <source>{table}: the whole table</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>{table}: la tabla entera</translation>
    </message>
    <message>
        <source>that {people} look alike: one of the two was lost</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>que {people} se parecen: se perdió una de las dos personas</translation>
    </message>
    <message>
        <source>person {person}: the name and all that was noted; the photos are kept</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>persona {person}: el nombre y todo lo anotado; las fotos se conservan</translation>
    </message>
    <message>
        <source>photo number {number} of person {person}: its bytes have changed</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>foto número {number} de la persona {person}: sus bytes han cambiado</translation>
    </message>
    <message>
        <source>the gallery&apos;s counters</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>los contadores de la galería</translation>
    </message>
    <message>
        <source>{table}: row {row} breaks a rule: {reason}</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>{table}: la fila {row} incumple una regla: {reason}</translation>
    </message>
    <message>
        <source>database: row {row} of {table} refers to nothing in {parent}</source>
        <extracomment>storage/sqlite/mending/soundness.py</extracomment>
        <translation>base de datos: la fila {row} de {table} no remite a nada en {parent}</translation>
    </message>
    <message>
        <source>erased data may still lie in free space of the file: it has to be rewritten</source>
        <extracomment>storage/sqlite/mending/soundness.py</extracomment>
        <translation>puede que aún haya datos borrados en el espacio libre del archivo: hay que reescribirlo</translation>
    </message>
    <message>
        <source>{count} rows of the gallery refer to nothing (schema {version})</source>
        <extracomment>storage/sqlite/migrations.py</extracomment>
        <translation>{count} filas de la galería no remiten a nada (esquema {version})</translation>
    </message>
    <message>
        <source>Put the file back or restore a backup.</source>
        <extracomment>storage/sqlite/place.py</extracomment>
        <translation>Devuelva el archivo a su lugar o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} is no gallery: it is a folder</source>
        <extracomment>storage/sqlite/place.py</extracomment>
        <translation>{path} no es una galería: es una carpeta</translation>
    </message>
    <message>
        <source>{path} is no gallery: it is no ordinary file</source>
        <extracomment>storage/sqlite/place.py</extracomment>
        <translation>{path} no es una galería: no es un archivo normal</translation>
    </message>
    <message>
        <source>Use a longer one.</source>
        <extracomment>storage/sqlite/protecting.py</extracomment>
        <translation>Use una más larga.</translation>
    </message>
    <message>
        <source>the passphrase is shorter than {shortest} characters</source>
        <extracomment>storage/sqlite/protecting.py</extracomment>
        <translation>la frase de contraseña tiene menos de {shortest} caracteres</translation>
    </message>
    <message>
        <source>a registration without a photo cannot wait</source>
        <extracomment>storage/sqlite/requests/outbox.py</extracomment>
        <translation>un registro de persona sin foto no puede esperar</translation>
    </message>
    <message>
        <source>this registration does not wait any more</source>
        <extracomment>storage/sqlite/requests/outbox.py</extracomment>
        <translation>este registro de persona ya no espera</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <extracomment>storage/sqlite/requests/outbox.py</extracomment>
        <translation>Vuelva a mirar la lista.</translation>
    </message>
    <message>
        <source>why {request} was refused cannot be read: {reason}</source>
        <extracomment>storage/sqlite/requests/outbox.py</extracomment>
        <translation>no se puede leer por qué se rechazó {request}: {reason}</translation>
    </message>
    <message>
        <source>the converted gallery is damaged: {reason}</source>
        <extracomment>storage/sqlite/transcribing.py</extracomment>
        <translation>la galería convertida está dañada: {reason}</translation>
    </message>
    <message>
        <source>{rows} of {whole} rows of {table} came over</source>
        <extracomment>storage/sqlite/transcribing.py</extracomment>
        <translation>se pasaron {rows} de {whole} filas de {table}</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>ui/app.py, ui/people/head.py, ui/people/page.py</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>ui/app.py, ui/log/head.py, ui/settings/page.py</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>ui/app.py, ui/comparing/page.py</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/app.py, ui/settings/page.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Name another place, and a file that ends in .png.</source>
        <extracomment>ui/backend/course.py</extracomment>
        <translation>Indique otro lugar y un archivo que termine en .png.</translation>
    </message>
    <message>
        <source>Own photos and strangers that would be given a name, by threshold</source>
        <extracomment>ui/calibrating/curves_plot.py</extracomment>
        <translation>Fotos propias y desconocidos que recibirían un nombre, por umbral</translation>
    </message>
    <message>
        <source>in force {threshold:.2f}</source>
        <extracomment>ui/calibrating/curves_plot.py</extracomment>
        <translation>en vigor {threshold:.2f}</translation>
    </message>
    <message>
        <source>proposed {threshold:.2f}</source>
        <extracomment>ui/calibrating/curves_plot.py</extracomment>
        <translation>propuesto {threshold:.2f}</translation>
    </message>
    <message>
        <source>threshold</source>
        <extracomment>ui/calibrating/curves_plot.py</extracomment>
        <translation>umbral</translation>
    </message>
    <message>
        <source>given a name, in 100</source>
        <extracomment>ui/calibrating/curves_plot.py</extracomment>
        <translation>reciben un nombre, de 100</translation>
    </message>
    <message>
        <source>1 in 1,000</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>1 de cada 1000</translation>
    </message>
    <message>
        <source>1 in 100</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>1 de cada 100</translation>
    </message>
    <message>
        <source>1 in 20</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>1 de cada 20</translation>
    </message>
    <message>
        <source>Strangers who may get a name</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>Desconocidos que pueden recibir un nombre</translation>
    </message>
    <message>
        <source>How many of all strangers may be given a name by one look</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>Cuántos de todos los desconocidos pueden recibir un nombre con una mirada</translation>
    </message>
    <message>
        <source>&amp;Use this threshold</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>&amp;Usar este umbral</translation>
    </message>
    <message>
        <source>Use the proposed threshold</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>Usar el umbral propuesto</translation>
    </message>
    <message>
        <source>Progress of the measuring</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>Progreso de la medición</translation>
    </message>
    <message>
        <source>&amp;Strangers who may get a name</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>&amp;Desconocidos que pueden recibir un nombre</translation>
    </message>
    <message>
        <source>It is in force</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>Está en vigor</translation>
    </message>
    <message>
        <source>Put it in force; Settings can change it back</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>Ponerlo en vigor; se puede deshacer en Ajustes</translation>
    </message>
    <message>
        <source>your own photos, rightly named</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>sus propias fotos, bien nombradas</translation>
    </message>
    <message>
        <source>strangers, wrongly named</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>desconocidos, mal nombrados</translation>
    </message>
    <message>
        <source>Threshold {threshold:.2f} is in force</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>El umbral {threshold:.2f} está en vigor</translation>
    </message>
    <message>
        <source>Measuring how alike your people are…</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>Midiendo cuánto se parecen sus personas…</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <extracomment>ui/calibrating/view.py, ui/panels/recognise/threshold.py</extracomment>
        <translation>Aún no hay nadie registrado.</translation>
    </message>
    <message>
        <source>the system does not let FaceCog Desktop use the camera</source>
        <extracomment>ui/camera/permission.py</extracomment>
        <translation>el sistema no deja que FaceCog Desktop use la cámara</translation>
    </message>
    <message>
        <source>Allow it in System Settings, Privacy &amp; Security, Camera, and try again.</source>
        <extracomment>ui/camera/permission.py</extracomment>
        <translation>Permítala en Ajustes del Sistema, Privacidad y seguridad, Cámara, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>waiting for your answer to the system&apos;s question about the camera</source>
        <extracomment>ui/camera/permission.py</extracomment>
        <translation>esperando su respuesta a la pregunta del sistema sobre la cámara</translation>
    </message>
    <message>
        <source>It is asked once and can be changed in System Settings at any time.</source>
        <extracomment>ui/camera/permission.py</extracomment>
        <translation>Se pregunta una vez y se puede cambiar en Ajustes del Sistema en cualquier momento.</translation>
    </message>
    <message>
        <source>also {others}</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>también {others}</translation>
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
            <numerusform>también {others} y {n} más</numerusform>
            <numerusform>también {others} y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>How far apart the numbers of the two faces are; 0 is the same picture. The confidence is what older programs tell: the mean over a video&apos;s frames, 50 % at the tolerance.</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>Cuánto distan los números de las dos caras; 0 es la misma imagen. La confianza es lo que dicen los programas anteriores: la media de los fotogramas de un vídeo, 50 % en la tolerancia.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Who else is there</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>Quién más aparece</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>Copy the answer as JSON</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>Copiar la respuesta como JSON</translation>
    </message>
    <message>
        <source>&amp;Save plot…</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>Gu&amp;ardar gráfico…</translation>
    </message>
    <message>
        <source>Save the plot as a picture</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>Guardar el gráfico como imagen</translation>
    </message>
    <message>
        <source>{figures}; known from an earlier comparison</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>{figures}; ya se sabe de una comparación anterior</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>The answer is in the clipboard as JSON</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>La respuesta está en el portapapeles como JSON</translation>
    </message>
    <message>
        <source>Left face</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>Cara izquierda</translation>
    </message>
    <message>
        <source>Right face</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>Cara derecha</translation>
    </message>
    <message>
        <source>The face that was compared</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>La cara que se comparó</translation>
    </message>
    <message numerus="yes">
        <source>{n} frames with the face, {near} of them within {limit:.2f}; distances from {least:.2f} to {most:.2f}</source>
        <extracomment>ui/comparing/course_plot.py; of one: {n} frame with the face, {near} of them within {limit:.2f}; distances from {least:.2f} to {most:.2f}</extracomment>
        <translation>
            <numerusform>{n} fotograma con la cara, {near} dentro de {limit:.2f}; distancias de {least:.2f} a {most:.2f}</numerusform>
            <numerusform>{n} fotogramas con la cara, {near} dentro de {limit:.2f}; distancias de {least:.2f} a {most:.2f}</numerusform>
        </translation>
    </message>
    <message>
        <source>Distance over time</source>
        <extracomment>ui/comparing/course_plot.py</extracomment>
        <translation>Distancia en el tiempo</translation>
    </message>
    <message>
        <source>The distance of every frame; higher up is more alike. Point at it, or use the arrow keys.</source>
        <extracomment>ui/comparing/course_plot.py</extracomment>
        <translation>La distancia de cada fotograma; más arriba es más parecido. Apunte con el ratón o use las teclas de flecha.</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>ui/comparing/course_plot.py</extracomment>
        <translation>segundos</translation>
    </message>
    <message>
        <source>distance</source>
        <extracomment>ui/comparing/course_plot.py</extracomment>
        <translation>distancia</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>ui/comparing/course_plot.py, ui/words/telling.py</extracomment>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>ui/comparing/course_plot.py, ui/words/telling.py</extracomment>
        <translation>derecha</translation>
    </message>
    <message>
        <source>one person up to {limit:.2f}</source>
        <extracomment>ui/comparing/course_plot.py</extracomment>
        <translation>una persona hasta {limit:.2f}</translation>
    </message>
    <message>
        <source>A video is not read: choose a picture of the document.</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>Un vídeo no se lee: elija una imagen del documento.</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>ui/comparing/document_view.py, ui/comparing/side_view.py</extracomment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>ui/comparing/document_view.py, ui/comparing/side_view.py</extracomment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>{side}: document</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}: documento</translation>
    </message>
    <message>
        <source>{side}: what is known of the document</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}: lo que se sabe del documento</translation>
    </message>
    <message>
        <source>{side}: fields</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}: campos</translation>
    </message>
    <message>
        <source>Show the text</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>Mostrar el texto</translation>
    </message>
    <message>
        <source>{side}: show the text</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}: mostrar el texto</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>{side}: copy the text</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}: copiar el texto</translation>
    </message>
    <message>
        <source>{side}: text</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}: texto</translation>
    </message>
    <message>
        <source>{side}: {kind}</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}: {kind}</translation>
    </message>
    <message>
        <source>{side}: identity document</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}: documento de identidad</translation>
    </message>
    <message>
        <source>The text of the document is in the clipboard</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>El texto del documento está en el portapapeles</translation>
    </message>
    <message>
        <source>Use a sharp picture of the document alone. Its text may still be of use.</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>Use una imagen nítida solo del documento. Su texto puede servir de todos modos.</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>Ocultar el texto</translation>
    </message>
    <message>
        <source>{field}: check digit</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{field}: dígito de control</translation>
    </message>
    <message>
        <source>⚠ wrong digit</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>⚠ dígito erróneo</translation>
    </message>
    <message>
        <source>The check digit does not agree: something of this field was read wrongly, or is not genuine</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>El dígito de control no coincide: algo de este campo se leyó mal o no es auténtico</translation>
    </message>
    <message>
        <source>✓ mended</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>✓ corregido</translation>
    </message>
    <message>
        <source>✓ digit agrees</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>✓ dígito correcto</translation>
    </message>
    <message>
        <source>A letter was read as one that looks like it; the check digit says which it is</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>Una letra se leyó como otra parecida; el dígito de control dice cuál es</translation>
    </message>
    <message>
        <source>The text is being read…</source>
        <extracomment>ui/comparing/documents_view.py</extracomment>
        <translation>Leyendo el texto…</translation>
    </message>
    <message>
        <source>right · {time:.1f} s · distance {distance}</source>
        <extracomment>ui/comparing/film_view.py</extracomment>
        <translation>derecha · {time:.1f} s · distancia {distance}</translation>
    </message>
    <message>
        <source>{time:.1f} s · distance {distance}</source>
        <extracomment>ui/comparing/film_view.py</extracomment>
        <translation>{time:.1f} s · distancia {distance}</translation>
    </message>
    <message>
        <source>left · {time:.1f} s · distance {distance}</source>
        <extracomment>ui/comparing/film_view.py</extracomment>
        <translation>izquierda · {time:.1f} s · distancia {distance}</translation>
    </message>
    <message>
        <source>Frame pointed at</source>
        <extracomment>ui/comparing/film_view.py</extracomment>
        <translation>Fotograma señalado</translation>
    </message>
    <message>
        <source>Distance of the best frames</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>Distancia de los mejores fotogramas</translation>
    </message>
    <message>
        <source>Mean confidence (older programs)</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>Confianza media (programas anteriores)</translation>
    </message>
    <message>
        <source>What decides</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>Qué decide</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>The distance at which the confidence is 50 %</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>La distancia a la que la confianza es del 50 %</translation>
    </message>
    <message>
        <source>Confidence needed</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>Confianza necesaria</translation>
    </message>
    <message>
        <source>The mean confidence that a match needs</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>La confianza media que necesita una coincidencia</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <source>How many frames of each second of a video</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>Cuántos fotogramas de cada segundo de un vídeo</translation>
    </message>
    <message>
        <source>&amp;Decide by</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>&amp;Decidir por</translation>
    </message>
    <message>
        <source>&amp;Tolerance</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>&amp;Tolerancia</translation>
    </message>
    <message>
        <source>Confidence &amp;needed</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>Confianza &amp;necesaria</translation>
    </message>
    <message>
        <source>&amp;Frames a second</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>&amp;Fotogramas por segundo</translation>
    </message>
    <message>
        <source>L&amp;eft side: read the identity document</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>Lado &amp;izquierdo: leer el documento de identidad</translation>
    </message>
    <message>
        <source>Left: read the identity document</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>Izquierda: leer el documento de identidad</translation>
    </message>
    <message>
        <source>&amp;Right side: read the identity document</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>Lado d&amp;erecho: leer el documento de identidad</translation>
    </message>
    <message>
        <source>Right: read the identity document</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>Derecha: leer el documento de identidad</translation>
    </message>
    <message>
        <source>Kind, fields, check digits and text, once the comparison is done; it stays as it is</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>Tipo, campos, dígitos de control y texto, una vez hecha la comparación; esta no cambia</translation>
    </message>
    <message>
        <source>What the documents say stands below the answer.</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>Lo que dicen los documentos está debajo de la respuesta.</translation>
    </message>
    <message>
        <source>Two pictures or videos: is this the same person?</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>Dos imágenes o vídeos: ¿es la misma persona?</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>Cancelar la comparación</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>&amp;Opciones</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>What decides, how many frames of a video are looked at, and identity documents</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>Qué decide, cuántos fotogramas de un vídeo se miran, y documentos de identidad</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Click the face that is meant.</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>Haga clic en la cara deseada.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Reading the left side…</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>Leyendo el lado izquierdo…</translation>
    </message>
    <message>
        <source>Reading the right side…</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>Leyendo el lado derecho…</translation>
    </message>
    <message>
        <source>Drop a picture or a video here</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>Suelte aquí una imagen o un vídeo</translation>
    </message>
    <message>
        <source>{side}: what is shown</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>{side}: lo que se muestra</translation>
    </message>
    <message>
        <source>{side}: choose</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>{side}: elegir</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>{side}: paste</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>{side}: pegar</translation>
    </message>
    <message>
        <source>Paste a picture, or the file copied last (Ctrl+V)</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>Pegar una imagen o el último archivo copiado (Ctrl+V)</translation>
    </message>
    <message>
        <source>{side}: take a picture</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>{side}: tomar una foto</translation>
    </message>
    <message>
        <source>Look into the camera: it takes a picture after about a second</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>Mire a la cámara: toma una foto al cabo de un segundo</translation>
    </message>
    <message>
        <source>{side}: empty</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>{side}: vaciar</translation>
    </message>
    <message>
        <source>Empty this side</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>Vaciar este lado</translation>
    </message>
    <message>
        <source>The camera looks…</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>La cámara está mirando…</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>Buscando caras…</translation>
    </message>
    <message>
        <source>video</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>vídeo</translation>
    </message>
    <message numerus="yes">
        <source>{n} faces: click the one that is meant</source>
        <extracomment>ui/comparing/side_view.py; of one: {n} face: click the one that is meant</extracomment>
        <translation>
            <numerusform>{n} cara: haga clic en la deseada</numerusform>
            <numerusform>{n} caras: haga clic en la deseada</numerusform>
        </translation>
    </message>
    <message>
        <source>face {number} of {count} is meant</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>se usa la cara {number} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} faces</source>
        <extracomment>ui/comparing/side_view.py; of one: {n} face</extracomment>
        <translation>
            <numerusform>{n} cara</numerusform>
            <numerusform>{n} caras</numerusform>
        </translation>
    </message>
    <message>
        <source>no face found</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>no se halló ninguna cara</translation>
    </message>
    <message>
        <source>Left picture</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>Imagen izquierda</translation>
    </message>
    <message>
        <source>Right picture</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>Imagen derecha</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>Elegi&amp;r…</translation>
    </message>
    <message>
        <source>there is no picture in the clipboard</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>no hay ninguna imagen en el portapapeles</translation>
    </message>
    <message>
        <source>Copy a picture or a file first.</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>Copie primero una imagen o un archivo.</translation>
    </message>
    <message>
        <source>{title} · {what}</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>{title} · {what}</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg)</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Imágenes (*.png *.jpg)</translation>
    </message>
    <message>
        <source>Galleries (*.facecog);;All files (*)</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Galerías (*.facecog);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Galleries and backups (*.facecog *.backup);;All files (*)</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Galerías y copias de seguridad (*.facecog *.backup);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Comma-separated (*.csv);;Excel workbooks (*.xlsx)</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Separado por comas (*.csv);;Libros de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Textos (*.txt)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Choose a folder of photos of one person</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Elegir una carpeta de fotos de una persona</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Exportar a {name}</translation>
    </message>
    <message>
        <source>Exports (*.zip)</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Exportaciones (*.zip)</translation>
    </message>
    <message>
        <source>Choose photos of one person</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Elegir fotos de una persona</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a video or a picture</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Abrir un vídeo o una imagen</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Choose a gallery</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Elegir una galería</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Elegir una copia de seguridad</translation>
    </message>
    <message>
        <source>Export the log</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Guardar la clave de recuperación</translation>
    </message>
    <message>
        <source>Videos and pictures</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Vídeos e imágenes</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>Copias de seguridad, primero la más reciente</translation>
    </message>
    <message>
        <source>Reading the folder of backups…</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>Leyendo la carpeta de copias de seguridad…</translation>
    </message>
    <message>
        <source>What restoring would do</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>Qué haría la restauración</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>Otro &amp;archivo…</translation>
    </message>
    <message>
        <source>Choose a backup that lies elsewhere</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>Elegir una copia de seguridad que está en otro lugar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>ui/dialogs/gallery/backups.py, ui/dialogs/gallery/encrypt.py, ui/dialogs/gallery/unlock.py, …</extracomment>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>No cambiar nada</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>ui/dialogs/gallery/backups.py, ui/dialogs/program/restore.py</extracomment>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Put the chosen backup in the gallery&apos;s place</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>Poner la copia elegida en lugar de la galería</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>Which backup is to take the gallery&apos;s place?</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>¿Qué copia de seguridad debe ocupar el lugar de la galería?</translation>
    </message>
    <message>
        <source>There is no backup yet. One that lies elsewhere can be chosen as another file.</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>Aún no hay copias de seguridad. Una que esté en otro lugar se puede elegir con «Otro archivo».</translation>
    </message>
    <message>
        <source>Encrypt them too</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Cifrarlas también</translation>
    </message>
    <message>
        <source>Delete them</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Eliminarlas</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Dejarlas como están</translation>
    </message>
    <message>
        <source>Keep a random &amp;key in this computer&apos;s keyring</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Guardar una clave aleatoria en el &amp;llavero de este equipo</translation>
    </message>
    <message>
        <source>Ask for a &amp;passphrase</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Pedir una &amp;frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer, so that it is not asked here</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>&amp;Recordar en este equipo, para que no se pida aquí</translation>
    </message>
    <message>
        <source>Backups in the gallery&apos;s folder</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Copias de seguridad en la carpeta de la galería</translation>
    </message>
    <message>
        <source>At least {number} characters; a few words are good.</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Al menos {number} caracteres; unas pocas palabras van bien.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Las dos aún no son iguales.</translation>
    </message>
    <message>
        <source>The gallery is written anew with another key. The old one opens only what was copied before.</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>La galería se escribe de nuevo con otra clave. La anterior solo abre lo copiado antes.</translation>
    </message>
    <message>
        <source>Photos, names and face templates are then unreadable without the key. You get a recovery key to write down: it opens the gallery when the keyring or the passphrase is lost. Nothing else does.</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Las fotos, los nombres y las plantillas faciales no se pueden leer entonces sin la clave. Recibirá una clave de recuperación para anotarla: abre la galería si se pierde el llavero o la frase de contraseña. Nada más la abre.</translation>
    </message>
    <message>
        <source>Found: {keyring}.</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Hallado: {keyring}.</translation>
    </message>
    <message>
        <source>This computer has no keyring that can keep a key.</source>
        <extracomment>ui/dialogs/gallery/encrypt.py, ui/dialogs/gallery/unlock.py</extracomment>
        <translation>Este equipo no tiene ningún llavero que pueda guardar una clave.</translation>
    </message>
    <message>
        <source>&amp;Backups in its folder</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Copias en &amp;su carpeta</translation>
    </message>
    <message>
        <source>Change the key</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Cambiar la clave</translation>
    </message>
    <message>
        <source>Encrypt the gallery</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Cifrar la galería</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Change the &amp;key</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Ca&amp;mbiar la clave</translation>
    </message>
    <message>
        <source>&amp;Encrypt</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>C&amp;ifrar</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>Fr&amp;ase de contraseña</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>La misma &amp;otra vez</translation>
    </message>
    <message>
        <source>The backup is being put in place…</source>
        <extracomment>ui/dialogs/gallery/mending.py</extracomment>
        <translation>Poniendo la copia de seguridad en su lugar…</translation>
    </message>
    <message>
        <source>What can be read is being saved…</source>
        <extracomment>ui/dialogs/gallery/mending.py</extracomment>
        <translation>Rescatando lo que se puede leer…</translation>
    </message>
    <message>
        <source>What was there before is kept as {path}</source>
        <extracomment>ui/dialogs/gallery/mending.py</extracomment>
        <translation>Lo que había antes se guarda como {path}</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <extracomment>ui/dialogs/gallery/mending.py</extracomment>
        <translation>La copia está en su lugar</translation>
    </message>
    <message>
        <source>The gallery is mended</source>
        <extracomment>ui/dialogs/gallery/mending.py</extracomment>
        <translation>La galería está reparada</translation>
    </message>
    <message>
        <source>The damaged file is kept as {path}</source>
        <extracomment>ui/dialogs/gallery/mending.py</extracomment>
        <translation>El archivo dañado se guarda como {path}</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <extracomment>ui/dialogs/gallery/mending.py</extracomment>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <extracomment>ui/dialogs/gallery/recovery.py</extracomment>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Write it down and keep it in another place than this computer. It opens the gallery when the keyring or the passphrase is lost; whoever has it can read the gallery.</source>
        <extracomment>ui/dialogs/gallery/recovery.py</extracomment>
        <translation>Anótela y guárdela en un lugar distinto de este equipo. Abre la galería si se pierde el llavero o la frase de contraseña; quien la tenga puede leer la galería.</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <extracomment>ui/dialogs/gallery/recovery.py, ui/dialogs/people/forget.py</extracomment>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy the recovery key</source>
        <extracomment>ui/dialogs/gallery/recovery.py</extracomment>
        <translation>Copiar la clave de recuperación</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <extracomment>ui/dialogs/gallery/recovery.py</extracomment>
        <translation>&amp;Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Save the recovery key to a file</source>
        <extracomment>ui/dialogs/gallery/recovery.py</extracomment>
        <translation>Guardar la clave de recuperación en un archivo</translation>
    </message>
    <message>
        <source>I have &amp;it</source>
        <extracomment>ui/dialogs/gallery/recovery.py</extracomment>
        <translation>&amp;Ya la tengo</translation>
    </message>
    <message>
        <source>Not protected by this key:</source>
        <extracomment>ui/dialogs/gallery/recovery.py</extracomment>
        <translation>No protegido por esta clave:</translation>
    </message>
    <message>
        <source>{message}.</source>
        <extracomment>ui/dialogs/gallery/trouble.py, ui/dialogs/gallery/unlock.py</extracomment>
        <translation>{message}.</translation>
    </message>
    <message>
        <source>The file was not changed, and it is kept whatever you choose.</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>El archivo no se cambió y se conserva, elija lo que elija.</translation>
    </message>
    <message>
        <source>Saving copies every person and photo that can still be read, and tells what is lost.</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>El rescate copia todas las personas y fotos que aún se pueden leer y dice qué se ha perdido.</translation>
    </message>
    <message>
        <source>&amp;Choose another gallery</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>&amp;Elegir otra galería</translation>
    </message>
    <message>
        <source>Open the Settings page, where the gallery is chosen</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>Abrir la página Ajustes, donde se elige la galería</translation>
    </message>
    <message>
        <source>The gallery cannot be opened</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>La galería no se puede abrir</translation>
    </message>
    <message>
        <source>&amp;Restore the backup</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>&amp;Restaurar la copia</translation>
    </message>
    <message>
        <source>Put the newest whole backup in the gallery&apos;s place</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>Poner la copia de seguridad intacta más reciente en lugar de la galería</translation>
    </message>
    <message>
        <source>&amp;Save what can be read</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>Resca&amp;tar lo que se pueda leer</translation>
    </message>
    <message>
        <source>Copy whatever is still readable into a new gallery</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>Copiar lo que aún se puede leer a una nueva galería</translation>
    </message>
    <message>
        <source>The gallery is damaged</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>La galería está dañada</translation>
    </message>
    <message>
        <source>There is no whole backup of it.</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>No hay ninguna copia de seguridad intacta de ella.</translation>
    </message>
    <message>
        <source>The newest whole backup is of {time}, with {contents}.</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>La copia de seguridad intacta más reciente es de {time}, con {contents}.</translation>
    </message>
    <message>
        <source>What was registered or changed after that is not in it.</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>Lo que se registró o cambió después no está en ella.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>ui/dialogs/gallery/trouble.py, ui/dialogs/people/counter_examples.py, ui/dialogs/people/forget.py, …</extracomment>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>&amp;Ahora no</translation>
    </message>
    <message>
        <source>The gallery is encrypted</source>
        <extracomment>ui/dialogs/gallery/unlock.py, ui/settings/encryption_row.py</extracomment>
        <translation>La galería está cifrada</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>&amp;Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>Clave de &amp;recuperación</translation>
    </message>
    <message>
        <source>&amp;Passphrase or recovery key</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>&amp;Frase de contraseña o clave de recuperación</translation>
    </message>
    <message>
        <source>Re&amp;member on this computer ({keyring})</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>Rec&amp;ordar en este equipo ({keyring})</translation>
    </message>
    <message>
        <source>Re&amp;member on this computer</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>Rec&amp;ordar en este equipo</translation>
    </message>
    <message>
        <source>The key is kept in the system&apos;s keyring, and nobody is asked for it here any more.</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>La clave se guarda en el llavero del sistema y aquí no se vuelve a pedir a nadie.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>ui/dialogs/people/consent.py, ui/people/person_details.py</extracomment>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Which text</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>Qué texto</translation>
    </message>
    <message>
        <source>for example: notice of 2026-03</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>por ejemplo: aviso de 2026-03</translation>
    </message>
    <message>
        <source>Noted by</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>Anotado por</translation>
    </message>
    <message>
        <source>your name</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>su nombre</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>Acordado el</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>&amp;Termina el</translation>
    </message>
    <message>
        <source>It ends</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Ends on</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>Termina el</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>It holds no longer. The person stays until they are deleted or forgotten</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>Ya no vale. La persona se queda hasta que se elimine o se olvide</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>A&amp;notarlo</translation>
    </message>
    <message>
        <source>To what has {name} agreed?</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>¿En qué ha consentido {name}?</translation>
    </message>
    <message>
        <source>Name the text that was agreed to, and who notes it.</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>Indique el texto en que se consintió y quién lo anota.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Agreed on</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>&amp;Acordado el</translation>
    </message>
    <message>
        <source>Noted &amp;by</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>Anotado &amp;por</translation>
    </message>
    <message>
        <source>It ends before it was given.</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>Termina antes de haberse dado.</translation>
    </message>
    <message>
        <source>Not {name}</source>
        <extracomment>ui/dialogs/people/counter_examples.py, ui/panels/recognise/card.py</extracomment>
        <translation>No es {name}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>ui/dialogs/people/counter_examples.py, ui/dialogs/people/look_alikes.py, ui/dialogs/program/program_log.py, …</extracomment>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Faces that are not {name}</source>
        <extracomment>ui/dialogs/people/counter_examples.py</extracomment>
        <translation>Caras que no son {name}</translation>
    </message>
    <message>
        <source>Let &amp;all go</source>
        <extracomment>ui/dialogs/people/counter_examples.py</extracomment>
        <translation>Soltar &amp;todas</translation>
    </message>
    <message>
        <source>Face {number}, {time}</source>
        <extracomment>ui/dialogs/people/counter_examples.py</extracomment>
        <translation>Cara {number}, {time}</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <extracomment>ui/dialogs/people/counter_examples.py</extracomment>
        <translation>Cara {number}</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>ui/dialogs/people/counter_examples.py, ui/dialogs/people/look_alikes.py</extracomment>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Let go: {what}</source>
        <extracomment>ui/dialogs/people/counter_examples.py, ui/dialogs/people/look_alikes.py</extracomment>
        <translation>Soltar: {what}</translation>
    </message>
    <message>
        <source>A face like this may be called {name} again</source>
        <extracomment>ui/dialogs/people/counter_examples.py</extracomment>
        <translation>Una cara como esta podrá volver a llamarse {name}</translation>
    </message>
    <message>
        <source>A face like one of these is not called {name}. Only numbers of them are kept, no pictures.</source>
        <extracomment>ui/dialogs/people/counter_examples.py</extracomment>
        <translation>Una cara como una de estas no se llama {name}. Solo se guardan sus números, ninguna imagen.</translation>
    </message>
    <message>
        <source>Of no face you have said that it is not {name}.</source>
        <extracomment>ui/dialogs/people/counter_examples.py</extracomment>
        <translation>De ninguna cara ha dicho usted que no es {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos, photos dropped before, the face templates made of them, all notes and the entries of the log are erased from this gallery. Undo does not bring them back.</source>
        <extracomment>ui/dialogs/people/forget.py; of one: {n} photo, photos dropped before, the face templates made of them, all notes and the entries of the log are erased from this gallery. Undo does not bring them back.</extracomment>
        <translation>
            <numerusform>{n} foto, las fotos quitadas antes, las plantillas faciales hechas de ellas, todas las notas y las entradas del registro se borran de esta galería. Deshacer no las recupera.</numerusform>
            <numerusform>{n} fotos, las fotos quitadas antes, las plantillas faciales hechas de ellas, todas las notas y las entradas del registro se borran de esta galería. Deshacer no las recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo, photos dropped before, the face templates made of them, all notes and the entries of the log are erased from this gallery. Undo does not bring them back.</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>Ninguna foto actual; las fotos quitadas antes, las plantillas faciales hechas de ellas, todas las notas y las entradas del registro se borran de esta galería. Deshacer no las recupera.</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <extracomment>ui/dialogs/people/forget.py, ui/words/copy_words.py</extracomment>
        <translation>{names} y {n} más</translation>
    </message>
    <message>
        <source>Forget {name} for ever?</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>¿Olvidar a {name} para siempre?</translation>
    </message>
    <message numerus="yes">
        <source>Forget {n} people for ever?</source>
        <extracomment>ui/dialogs/people/forget.py; of one: Forget {n} person for ever?</extracomment>
        <translation>
            <numerusform>¿Olvidar a {n} persona para siempre?</numerusform>
            <numerusform>¿Olvidar a {n} personas para siempre?</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase from the &amp;backups that the program made, too</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>Borrar también de las co&amp;pias de seguridad hechas por el programa</translation>
    </message>
    <message>
        <source>Erase from the backups too</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>Borrar también de las copias de seguridad</translation>
    </message>
    <message>
        <source>The receipt names the backups that still hold somebody; they stay otherwise</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>El justificante nombra las copias de seguridad que aún contienen a alguien; si no, se quedan</translation>
    </message>
    <message>
        <source>Copies and exports that you made yourself stay as they are. To take somebody out of the gallery and keep the way back, use Delete instead.</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>Las copias y exportaciones que usted haya hecho se quedan como están. Para sacar a alguien de la galería y poder volver atrás, use Eliminar.</translation>
    </message>
    <message>
        <source>&amp;Forget for ever</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>&amp;Olvidar para siempre</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>Justificante</translation>
    </message>
    <message numerus="yes">
        <source>{n} people are forgotten</source>
        <extracomment>ui/dialogs/people/forget.py; of one: Forgotten</extracomment>
        <translation>
            <numerusform>Persona olvidada</numerusform>
            <numerusform>{n} personas olvidadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the receipt</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>Copiar el justificante</translation>
    </message>
    <message>
        <source>Forget somebody</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>Olvidar a alguien</translation>
    </message>
    <message>
        <source>Forget people</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>Olvidar personas</translation>
    </message>
    <message numerus="yes">
        <source>{name} {n} photos</source>
        <extracomment>ui/dialogs/people/joining.py; of one: {name} {n} photo</extracomment>
        <translation>
            <numerusform>{name} {n} foto</numerusform>
            <numerusform>{name} {n} fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new person gets these {n} photos; {rest}. Undo puts them back.</source>
        <extracomment>ui/dialogs/people/joining.py; of one: The new person gets this photo; {rest}. Undo puts them back.</extracomment>
        <translation>
            <numerusform>La nueva persona recibe esta foto; {rest}. Deshacer la devuelve.</numerusform>
            <numerusform>La nueva persona recibe estas {n} fotos; {rest}. Deshacer las devuelve.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} no photo any more</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>{name} ya ninguna foto</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>Qué resulta de ello</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <source>Who is the same person as {name}?</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>¿Quién es la misma persona que {name}?</translation>
    </message>
    <message numerus="yes">
        <source>{name} will have {n} photos ({own} + {others}) and the visits of both. Name, id, notes and consent stay those of {name}. {other} is deleted; undo brings everything back.</source>
        <extracomment>ui/dialogs/people/joining.py; of one: {name} will have {n} photo ({own} + {others}) and the visits of both. Name, id, notes and consent stay those of {name}. {other} is deleted; undo brings everything back.</extracomment>
        <translation>
            <numerusform>{name} tendrá {n} foto ({own} + {others}) y las visitas de ambas personas. El nombre, el id, las notas y el consentimiento siguen siendo los de {name}. {other} se elimina; deshacer lo recupera todo.</numerusform>
            <numerusform>{name} tendrá {n} fotos ({own} + {others}) y las visitas de ambas personas. El nombre, el id, las notas y el consentimiento siguen siendo los de {name}. {other} se elimina; deshacer lo recupera todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move photos</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>Mover fotos</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>&amp;Mover</translation>
    </message>
    <message numerus="yes">
        <source>Whom do these {n} photos of {name} show?</source>
        <extracomment>ui/dialogs/people/joining.py; of one: Whom does this photo of {name} show?</extracomment>
        <translation>
            <numerusform>¿A quién muestra esta foto de {name}?</numerusform>
            <numerusform>¿A quién muestran estas {n} fotos de {name}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} will have {n} photos, {rest}. Undo moves them back.</source>
        <extracomment>ui/dialogs/people/joining.py; of one: {name} will have {n} photo, {rest}. Undo moves them back.</extracomment>
        <translation>
            <numerusform>{name} tendrá {n} foto, {rest}. Deshacer la devuelve.</numerusform>
            <numerusform>{name} tendrá {n} fotos, {rest}. Deshacer las devuelve.</numerusform>
        </translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>Nombre de la nueva persona</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/dialogs/people/joining.py, ui/panels/recognise/card.py, ui/panels/register/name_field.py, …</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Make a new person</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>Crear &amp;nueva persona</translation>
    </message>
    <message numerus="yes">
        <source>Who is on these {n} photos of {name}?</source>
        <extracomment>ui/dialogs/people/joining.py; of one: Who is on this photo of {name}?</extracomment>
        <translation>
            <numerusform>¿Quién aparece en esta foto de {name}?</numerusform>
            <numerusform>¿Quién aparece en estas {n} fotos de {name}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the other entry. Then you say which of the two names stays.</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>Elija la otra entrada. Después dirá cuál de los dos nombres se queda.</translation>
    </message>
    <message>
        <source>Choose the person. For somebody who is not here, use “New person…” instead.</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>Elija la persona. Para alguien que no está aquí, use «Nueva persona…».</translation>
    </message>
    <message>
        <source>There is already {name} with {photos}: this will be another person of that name. If it is the same one, use “Move…” instead.</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>Ya existe {name} con {photos}: esta será otra persona con ese nombre. Si es la misma, use «Mover…».</translation>
    </message>
    <message>
        <source>Keep “{name}” ({id})</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>Conservar «{name}» ({id})</translation>
    </message>
    <message>
        <source>Keep “{name}”</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>Conservar «{name}»</translation>
    </message>
    <message>
        <source>{name} and {other}</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>{name} y {other}</translation>
    </message>
    <message>
        <source>{name} and {other} are no longer remembered as look-alikes</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>{name} y {other} ya no se recuerdan como personas parecidas</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>Personas parecidas</translation>
    </message>
    <message>
        <source>Pairs of look-alikes</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>Pares de personas parecidas</translation>
    </message>
    <message>
        <source>{people} ({distance})</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>{people} ({distance})</translation>
    </message>
    <message>
        <source>{people}, since {day}</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>{people}, desde {day}</translation>
    </message>
    <message>
        <source>Treat the two like everybody else</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>Tratar a las dos como a las demás</translation>
    </message>
    <message>
        <source>Of these people a face gets a name only where it is clearly nearer to one of the two.</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>De estas personas, una cara recibe nombre solo si está claramente más cerca de una de las dos.</translation>
    </message>
    <message>
        <source>Nobody is remembered to look like somebody else.</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>No se recuerda que nadie se parezca a otra persona.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/dialogs/people/person_picker.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search people</source>
        <extracomment>ui/dialogs/people/person_picker.py, ui/people/head.py</extracomment>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>People to choose from</source>
        <extracomment>ui/dialogs/people/person_picker.py</extracomment>
        <translation>Personas para elegir</translation>
    </message>
    <message>
        <source>Size of the face</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>Tamaño de la cara</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Brightness</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>Luminosidad</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Facing the camera</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>De cara a la cámara</translation>
    </message>
    <message>
        <source>Wholly in the picture</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>Entera en la imagen</translation>
    </message>
    <message>
        <source>Eyes open</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>Ojos abiertos</translation>
    </message>
    <message>
        <source>Mouth closed</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>Boca cerrada</translation>
    </message>
    <message>
        <source>Mouth and nose uncovered</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>Boca y nariz destapadas</translation>
    </message>
    <message>
        <source>{what}: {number} of 100</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>{what}: {number} de 100</translation>
    </message>
    <message>
        <source>Program log</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>Registro del programa</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>La entrada elegida</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the chosen entries, or all that are shown</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>Copiar las entradas elegidas o todas las que se muestran</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <extracomment>ui/dialogs/program/program_log.py, ui/settings/gallery_row.py</extracomment>
        <translation>Abrir car&amp;peta</translation>
    </message>
    <message>
        <source>C&amp;lear…</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>&amp;Vaciar…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/program/program_log.py, ui/dialogs/program/releases.py, ui/panels/register/photos.py, …</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries copied</source>
        <extracomment>ui/dialogs/program/program_log.py; of one: {n} entry copied</extracomment>
        <translation>
            <numerusform>{n} entrada copiada</numerusform>
            <numerusform>{n} entradas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the program log?</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>¿Vaciar el registro del programa?</translation>
    </message>
    <message>
        <source>Whoever looks for a fault later will not find what happened before. The log of visits stays.</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>Quien busque después un fallo no hallará lo que ocurrió antes. El registro de visitas se queda.</translation>
    </message>
    <message>
        <source>&amp;Empty it</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>&amp;Vaciarlo</translation>
    </message>
    <message>
        <source>How grave</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Words to find</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>Palabras que buscar</translation>
    </message>
    <message>
        <source>Find words</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>Buscar palabras</translation>
    </message>
    <message>
        <source>Entries, the newest first</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>Entradas, primero la más reciente</translation>
    </message>
    <message>
        <source>What the program notes about itself: starts, ends, failures. No names, faces or keys are in it.</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>Lo que el programa anota sobre sí mismo: inicios, cierres, fallos. No contiene nombres, caras ni claves.</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>Aún no se ha escrito nada.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries, the newest first</source>
        <extracomment>ui/dialogs/program/program_log.py; of one: {n} entry</extracomment>
        <translation>
            <numerusform>{n} entrada</numerusform>
            <numerusform>{n} entradas, primero la más reciente</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder cannot be shown: {folder}</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>No se puede mostrar la carpeta: {folder}</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>ui/dialogs/program/program_log.py, ui/people/privacy/trail.py</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>Errores</translation>
    </message>
    <message>
        <source>New version</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>Nueva versión</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>&amp;Ask now</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>Preguntar &amp;ahora</translation>
    </message>
    <message>
        <source>Open the &amp;page</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>Abrir la &amp;página</translation>
    </message>
    <message>
        <source>This is version {version}</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>Esta es la versión {version}</translation>
    </message>
    <message>
        <source>What is sent: one request for a small file to {host}, without your version, your name, the gallery or anything else. As with every page, {host} sees this computer&apos;s network address. It is asked only when you press this button, never by itself.</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>Qué se envía: una petición de un pequeño archivo a {host}, sin su versión, su nombre, la galería ni nada más. Como con cualquier página, {host} ve la dirección de red de este equipo. Solo se pregunta al pulsar este botón, nunca automáticamente.</translation>
    </message>
    <message>
        <source>Ask {host} which version is the newest?</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>¿Preguntar a {host} cuál es la versión más reciente?</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>Preguntando a {host}…</translation>
    </message>
    <message>
        <source>There is a newer version: {version}</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>Hay una versión más reciente: {version}</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>Preguntar &amp;otra vez</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>This copy was not built for release, so it does not know where to ask for a newer one.</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>Esta copia no se hizo para publicarse, así que no sabe dónde preguntar por una más reciente.</translation>
    </message>
    <message>
        <source>It is the newest there is.</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>Es la más reciente que hay.</translation>
    </message>
    <message>
        <source>The page cannot be shown: {page}</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>No se puede mostrar la página: {page}</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <extracomment>ui/dialogs/program/restore.py, ui/settings/page.py</extracomment>
        <translation>Restaurar valores iniciales</translation>
    </message>
    <message>
        <source>Set these back to their defaults?</source>
        <extracomment>ui/dialogs/program/restore.py</extracomment>
        <translation>¿Devolver estos ajustes a sus valores iniciales?</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <extracomment>ui/dialogs/program/restore.py</extracomment>
        <translation>{title}: {value}</translation>
    </message>
    <message>
        <source>This is a fault in the program. What you registered is safe. Please send the report to whoever looks after the program; it holds no names and no pictures.</source>
        <extracomment>ui/failures/crash.py</extracomment>
        <translation>Es un fallo del programa. Lo que ha registrado está a salvo. Envíe el informe a quien cuide del programa; no contiene nombres ni imágenes.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/failures/crash.py</extracomment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The program cannot start</source>
        <extracomment>ui/failures/crash.py</extracomment>
        <translation>El programa no puede iniciarse</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>ui/failures/crash.py</extracomment>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <extracomment>ui/failures/crash.py</extracomment>
        <translation>&amp;Copiar el informe</translation>
    </message>
    <message>
        <source>Open the program &amp;log</source>
        <extracomment>ui/failures/crash.py</extracomment>
        <translation>Abrir el &amp;registro del programa</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>ui/failures/crash.py, ui/log/stranger_words.py</extracomment>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>ui/failures/crash.py, ui/instance/tray.py</extracomment>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Register me</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>&amp;Registrarme</translation>
    </message>
    <message>
        <source>Start the &amp;demo</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>Iniciar la &amp;demostración</translation>
    </message>
    <message>
        <source>&amp;Just look</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>Solo &amp;mirar</translation>
    </message>
    <message>
        <source>Register yourself</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>Registrarse</translation>
    </message>
    <message>
        <source>Type your name and press Space when the program says “Good”. One good photo is enough.</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>Escriba su nombre y pulse Espacio cuando el programa diga «Bien». Una buena foto basta.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <extracomment>ui/first_start/begin_page.py, ui/live/page.py</extracomment>
        <translation>Probar la demostración</translation>
    </message>
    <message>
        <source>Drawn people walk through the picture. They have a gallery of their own, apart from yours.</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>Unas personas dibujadas pasan por la imagen. Tienen una galería propia, aparte de la suya.</translation>
    </message>
    <message>
        <source>Just look around</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>Solo echar un vistazo</translation>
    </message>
    <message>
        <source>The camera goes on and shows what it finds. Nobody is known yet, so nobody gets a name.</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>La cámara se enciende y muestra lo que encuentra. Aún no hay nadie conocido, así que nadie recibe nombre.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>¿Cómo quiere empezar?</translation>
    </message>
    <message>
        <source>All of this can be done later as well.</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>Todo esto se puede hacer también más tarde.</translation>
    </message>
    <message>
        <source>Register only people who agree. It is no access control: a printed photo or a screen can pass for a person.</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>Registre solo a personas que consientan. No es un control de acceso: una foto impresa o una pantalla pueden pasar por una persona.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <extracomment>ui/first_start/camera_page.py</extracomment>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <source>Open the &amp;system&apos;s settings</source>
        <extracomment>ui/first_start/camera_page.py, ui/picture/no_picture.py</extracomment>
        <translation>Abrir los a&amp;justes del sistema</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <extracomment>ui/first_start/camera_page.py</extracomment>
        <translation>&amp;Cámara</translation>
    </message>
    <message>
        <source>It works</source>
        <extracomment>ui/first_start/camera_page.py, ui/first_start/camera_words.py</extracomment>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <extracomment>ui/first_start/camera_page.py, ui/live/page.py</extracomment>
        <translation>Buscando cámaras…</translation>
    </message>
    <message>
        <source>No camera</source>
        <extracomment>ui/first_start/camera_page.py</extracomment>
        <translation>Ninguna cámara</translation>
    </message>
    <message>
        <source>Nobody is recognised here, and nothing is kept of this picture.</source>
        <extracomment>ui/first_start/camera_page.py</extracomment>
        <translation>Aquí no se reconoce a nadie y no se guarda nada de esta imagen.</translation>
    </message>
    <message>
        <source>Choose your camera</source>
        <extracomment>ui/first_start/camera_page.py</extracomment>
        <translation>Elija su cámara</translation>
    </message>
    <message>
        <source>Light from the front and your face in the middle work best.</source>
        <extracomment>ui/first_start/camera_page.py</extracomment>
        <translation>Lo mejor es luz de frente y la cara en el centro.</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>No se encontró ninguna cámara</translation>
    </message>
    <message>
        <source>Plug one in and look again. Photos, videos and the demo work without a camera.</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>Conecte una y busque de nuevo. Las fotos, los vídeos y la demostración funcionan sin cámara.</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <extracomment>ui/first_start/camera_words.py, ui/picture/no_picture.py</extracomment>
        <translation>Abriendo la cámara…</translation>
    </message>
    <message>
        <source>This may take a few seconds.</source>
        <extracomment>ui/first_start/camera_words.py, ui/picture/no_picture.py</extracomment>
        <translation>Puede tardar unos segundos.</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>La cámara no da imagen</translation>
    </message>
    <message>
        <source>No camera can be used</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>No se puede usar ninguna cámara</translation>
    </message>
    <message>
        <source>The camera has stopped</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>La cámara se ha detenido</translation>
    </message>
    <message>
        <source>Look again, or choose another one.</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>Busque de nuevo o elija otra.</translation>
    </message>
    <message>
        <source>{width} × {height}, {rate} pictures a second</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>{width} × {height}, {rate} imágenes por segundo</translation>
    </message>
    <message>
        <source>One moment: the system asks you</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>Un momento: el sistema le pregunta</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>La cámara no está permitida</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>La cámara ya no está</translation>
    </message>
    <message>
        <source>Plug it in and look again, or choose another one.</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>Conéctela y busque de nuevo, o elija otra.</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <source>Introduction</source>
        <extracomment>ui/first_start/introduction.py</extracomment>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>ui/first_start/introduction.py</extracomment>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Skip the introduction (Esc)</source>
        <extracomment>ui/first_start/introduction.py</extracomment>
        <translation>Saltar la introducción (Esc)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <extracomment>ui/first_start/introduction.py</extracomment>
        <translation>Sa&amp;ltar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>ui/first_start/introduction.py</extracomment>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <extracomment>ui/first_start/parts.py</extracomment>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <extracomment>ui/first_start/picture.py</extracomment>
        <translation>Imagen de la cámara</translation>
    </message>
    <message>
        <source>The gallery&apos;s file</source>
        <extracomment>ui/first_start/stored_page.py, ui/settings/gallery_row.py</extracomment>
        <translation>El archivo de la galería</translation>
    </message>
    <message>
        <source>What you register is kept in one file, the gallery</source>
        <extracomment>ui/first_start/stored_page.py</extracomment>
        <translation>Lo que registra se guarda en un solo archivo, la galería</translation>
    </message>
    <message>
        <source>A picture of each face you register, the name, and 128 numbers made from it. A log says who was in view, and when. The film of the camera is never kept.</source>
        <extracomment>ui/first_start/stored_page.py</extracomment>
        <translation>Una imagen de cada cara que registra, el nombre y 128 números calculados de ella. Un registro dice quién estuvo a la vista y cuándo. El vídeo de la cámara nunca se guarda.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <extracomment>ui/first_start/stored_page.py</extracomment>
        <translation>Nada sale de este equipo</translation>
    </message>
    <message>
        <source>Faces are found and recognised here, without an account and without the internet. Only a server that you set up yourself would change that. The camera is on only while its picture is shown.</source>
        <extracomment>ui/first_start/stored_page.py</extracomment>
        <translation>Las caras se encuentran y se reconocen aquí, sin cuenta y sin internet. Solo lo cambiaría un servidor que usted mismo configure. La cámara está encendida solo mientras se muestra su imagen.</translation>
    </message>
    <message>
        <source>Welcome to FaceCog Desktop</source>
        <extracomment>ui/first_start/stored_page.py</extracomment>
        <translation>Le damos la bienvenida a FaceCog Desktop</translation>
    </message>
    <message>
        <source>It recognises the people you know. This is what it keeps.</source>
        <extracomment>ui/first_start/stored_page.py</extracomment>
        <translation>Reconoce a las personas que usted conoce. Esto es lo que guarda.</translation>
    </message>
    <message>
        <source>the source or the name is too long</source>
        <extracomment>ui/instance/hand_over.py</extracomment>
        <translation>la fuente o el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>the message is too long</source>
        <extracomment>ui/instance/hand_over.py</extracomment>
        <translation>el mensaje es demasiado largo</translation>
    </message>
    <message>
        <source>the message is of another program</source>
        <extracomment>ui/instance/hand_over.py</extracomment>
        <translation>el mensaje es de otro programa</translation>
    </message>
    <message>
        <source>there is no such panel</source>
        <extracomment>ui/instance/hand_over.py</extracomment>
        <translation>no existe tal panel</translation>
    </message>
    <message>
        <source>the message is no JSON</source>
        <extracomment>ui/instance/hand_over.py</extracomment>
        <translation>el mensaje no es JSON</translation>
    </message>
    <message>
        <source>the message&apos;s {name} is no line of text</source>
        <extracomment>ui/instance/hand_over.py</extracomment>
        <translation>{name} del mensaje no es una línea de texto</translation>
    </message>
    <message>
        <source>This gallery is open in another window too</source>
        <extracomment>ui/instance/later.py</extracomment>
        <translation>Esta galería está abierta también en otra ventana</translation>
    </message>
    <message>
        <source>the window that is open on this gallery refuses this</source>
        <extracomment>ui/instance/one_instance.py</extracomment>
        <translation>la ventana abierta con esta galería lo rechaza</translation>
    </message>
    <message>
        <source>the window that is open on this gallery does not answer</source>
        <extracomment>ui/instance/one_instance.py</extracomment>
        <translation>la ventana abierta con esta galería no responde</translation>
    </message>
    <message>
        <source>another window of this gallery is starting or ending, and takes very long</source>
        <extracomment>ui/instance/one_instance.py</extracomment>
        <translation>otra ventana de esta galería se está abriendo o cerrando y tarda mucho</translation>
    </message>
    <message>
        <source>Another window could not be opened for {file}</source>
        <extracomment>ui/instance/opened_files.py</extracomment>
        <translation>No se pudo abrir otra ventana para {file}</translation>
    </message>
    <message>
        <source>The window is hidden, the program goes on. To end it, choose Quit in this icon&apos;s menu.</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>La ventana está oculta, el programa sigue. Para terminarlo, elija Salir en el menú de este icono.</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>&amp;Ocultar la ventana</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>&amp;Mostrar la ventana</translation>
    </message>
    <message>
        <source>Switch the &amp;camera off</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>Apagar la &amp;cámara</translation>
    </message>
    <message>
        <source>Switch the &amp;camera on</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>Encender la &amp;cámara</translation>
    </message>
    <message>
        <source>FaceCog Desktop: the camera is on</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>FaceCog Desktop: la cámara está encendida</translation>
    </message>
    <message>
        <source>FaceCog Desktop: the camera is off</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>FaceCog Desktop: la cámara está apagada</translation>
    </message>
    <message>
        <source>FaceCog Desktop</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>FaceCog Desktop</translation>
    </message>
    <message>
        <source>Panels</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Recognise</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>ui/live/page.py, ui/panels/register/panel.py</extracomment>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>Elegir una cámara</translation>
    </message>
    <message>
        <source>Open a video or pictures</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>Abrir un vídeo o imágenes</translation>
    </message>
    <message>
        <source>Open a video or pictures (Ctrl+O)</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>Abrir un vídeo o imágenes (Ctrl+O)</translation>
    </message>
    <message>
        <source>Show it again</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>Mostrar otra vez</translation>
    </message>
    <message>
        <source>Mirror the picture (M)</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>Reflejar la imagen (M)</translation>
    </message>
    <message>
        <source>Show landmarks (L)</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>Mostrar puntos faciales (L)</translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <extracomment>ui/live/page.py; of one: {n} found</extracomment>
        <translation>
            <numerusform>{n} hallada</numerusform>
            <numerusform>{n} halladas</numerusform>
        </translation>
    </message>
    <message>
        <source>No camera was found. Plug one in and try again.</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>No se encontró ninguna cámara. Conecte una e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Recent sources</source>
        <extracomment>ui/live/recent_button.py</extracomment>
        <translation>Fuentes recientes</translation>
    </message>
    <message>
        <source>{source} is gone, and leaves the list</source>
        <extracomment>ui/live/recent_button.py</extracomment>
        <translation>{source} ya no está y sale de la lista</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <extracomment>ui/live/recent_button.py</extracomment>
        <translation>&amp;Vaciar la lista</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <extracomment>ui/log/check_ins.py</extracomment>
        <translation>A&amp;nular</translation>
    </message>
    <message>
        <source>Take the check-in back</source>
        <extracomment>ui/log/check_ins.py</extracomment>
        <translation>Anular el fichaje</translation>
    </message>
    <message>
        <source>Takes the chosen check-in back; Ctrl+Z lets it stand again</source>
        <extracomment>ui/log/check_ins.py</extracomment>
        <translation>Anula el fichaje elegido; Ctrl+Z lo vuelve a dar por válido</translation>
    </message>
    <message>
        <source>No check-ins. Switch check-in on in Settings, and whoever is recognised checks in.</source>
        <extracomment>ui/log/check_ins.py</extracomment>
        <translation>No hay fichajes. Active el fichaje en Ajustes y ficha quien sea reconocido.</translation>
    </message>
    <message>
        <source>&amp;Each check-in</source>
        <extracomment>ui/log/check_ins.py</extracomment>
        <translation>&amp;Cada fichaje</translation>
    </message>
    <message>
        <source>By &amp;day and person</source>
        <extracomment>ui/log/check_ins.py</extracomment>
        <translation>Por &amp;día y persona</translation>
    </message>
    <message>
        <source>Visits of everybody, or of one person</source>
        <extracomment>ui/log/head.py</extracomment>
        <translation>Visitas de todas las personas o de una</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>ui/log/head.py, ui/people/checkup/people_map.py</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>&amp;All days</source>
        <extracomment>ui/log/head.py</extracomment>
        <translation>&amp;Todos los días</translation>
    </message>
    <message>
        <source>Every day that is in the log</source>
        <extracomment>ui/log/head.py</extracomment>
        <translation>Todos los días que hay en el registro</translation>
    </message>
    <message>
        <source>The day that is shown</source>
        <extracomment>ui/log/head.py</extracomment>
        <translation>El día que se muestra</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>ui/log/head.py</extracomment>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/log/head.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write what is shown to a CSV file or an Excel workbook</source>
        <extracomment>ui/log/head.py</extracomment>
        <translation>Escribir lo que se muestra en un archivo CSV o un libro de Excel</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines written to {path}</source>
        <extracomment>ui/log/page.py; of one: {n} line written to {path}</extracomment>
        <translation>
            <numerusform>{n} línea escrita en {path}</numerusform>
            <numerusform>{n} líneas escritas en {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the log</source>
        <extracomment>ui/log/page.py</extracomment>
        <translation>Partes del registro</translation>
    </message>
    <message>
        <source>Strangers</source>
        <extracomment>ui/log/page.py, ui/log/strangers.py</extracomment>
        <translation>Desconocidos</translation>
    </message>
    <message>
        <source>Review ({count})</source>
        <extracomment>ui/log/page.py</extracomment>
        <translation>Revisión ({count})</translation>
    </message>
    <message>
        <source>No visits. Visits are written here while the Live page is shown.</source>
        <extracomment>ui/log/page.py</extracomment>
        <translation>No hay visitas. Se anotan aquí mientras se muestra la página En vivo.</translation>
    </message>
    <message>
        <source>No visits. Logging is switched off in Settings.</source>
        <extracomment>ui/log/page.py</extracomment>
        <translation>No hay visitas. El registro de visitas está desactivado en Ajustes.</translation>
    </message>
    <message>
        <source>Nothing waits for a review. Faces that stayed unsure come here, to be confirmed or dismissed.</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>Nada espera una revisión. Aquí llegan las caras que quedaron dudosas, para confirmarlas o descartarlas.</translation>
    </message>
    <message numerus="yes">
        <source>{place} of {n} visits</source>
        <extracomment>ui/log/review.py; of one: {place} of {n} visit</extracomment>
        <translation>
            <numerusform>{place} de {n} visita</numerusform>
            <numerusform>{place} de {n} visitas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;Nobody known</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>&amp;Nadie conocido</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>It was somebody else of the gallery</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>Era otra persona de la galería</translation>
    </message>
    <message>
        <source>&amp;Yes, {name}</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>&amp;Sí, {name}</translation>
    </message>
    <message>
        <source>Yes, it was {name}</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>Sí, era {name}</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>ui/log/review.py, ui/picture/no_picture.py, ui/words/people_words.py</extracomment>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Face of the visit</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>Cara de la visita</translation>
    </message>
    <message>
        <source>Photo in the gallery</source>
        <extracomment>ui/log/review.py, ui/panels/recognise/card.py</extracomment>
        <translation>Foto en la galería</translation>
    </message>
    <message>
        <source>this person</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>esta persona</translation>
    </message>
    <message>
        <source>The visit was {name}</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>La visita era {name}</translation>
    </message>
    <message>
        <source>The visit was nobody known</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>La visita no era nadie conocido</translation>
    </message>
    <message>
        <source>{often}, {last}</source>
        <extracomment>ui/log/stranger_tiles.py</extracomment>
        <translation>{often}, {last}</translation>
    </message>
    <message>
        <source>Strangers&apos; faces are not kept</source>
        <extracomment>ui/log/stranger_words.py</extracomment>
        <translation>No se guardan caras de desconocidos</translation>
    </message>
    <message>
        <source>The album needs the pictures of people who are not registered. Nothing of a stranger&apos;s face is stored unless “Keep strangers&apos; faces” is switched on in Settings, under Log.</source>
        <extracomment>ui/log/stranger_words.py</extracomment>
        <translation>El álbum necesita las imágenes de personas no registradas. No se guarda nada de la cara de un desconocido si no se activa «Guardar caras de desconocidos» en Ajustes, en Registro.</translation>
    </message>
    <message>
        <source>Open &amp;Settings</source>
        <extracomment>ui/log/stranger_words.py</extracomment>
        <translation>Abrir &amp;Ajustes</translation>
    </message>
    <message>
        <source>No strangers yet</source>
        <extracomment>ui/log/stranger_words.py</extracomment>
        <translation>Aún no hay desconocidos</translation>
    </message>
    <message>
        <source>Whoever is seen on the Live page and is not registered comes here, with every visit of the same face on one tile.</source>
        <extracomment>ui/log/stranger_words.py</extracomment>
        <translation>Quien es visto en la página En vivo y no está registrado llega aquí, con todas las visitas de la misma cara en un recuadro.</translation>
    </message>
    <message>
        <source>Not all faces were looked at</source>
        <extracomment>ui/log/stranger_words.py</extracomment>
        <translation>No se miraron todas las caras</translation>
    </message>
    <message>
        <source>What was looked at so far is remembered until the program ends.</source>
        <extracomment>ui/log/stranger_words.py</extracomment>
        <translation>Lo mirado hasta ahora se recuerda hasta que termine el programa.</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier pictures are still in the log.</source>
        <extracomment>ui/log/stranger_words.py; of one: {n} earlier picture is still in the log.</extracomment>
        <translation>
            <numerusform>{n} imagen de antes sigue en el registro.</numerusform>
            <numerusform>{n} imágenes de antes siguen en el registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the strangers&apos; faces: {percent}%</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>Mirando las caras de los desconocidos: {percent}%</translation>
    </message>
    <message>
        <source>Erase strangers&apos; pictures</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>Borrar imágenes de desconocidos</translation>
    </message>
    <message>
        <source>Erase all kept pictures of strangers?</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>¿Borrar todas las imágenes guardadas de desconocidos?</translation>
    </message>
    <message>
        <source>This cannot be undone. The visits stay, without a picture. Backups hold the pictures until they make room.</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>No se puede deshacer. Las visitas se quedan, sin imagen. Las copias de seguridad contienen las imágenes hasta que se sustituyan.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>&amp;Borrar</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures of strangers erased</source>
        <extracomment>ui/log/strangers.py; of one: {n} picture of strangers erased</extracomment>
        <translation>
            <numerusform>{n} imagen de desconocidos borrada</numerusform>
            <numerusform>{n} imágenes de desconocidos borradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>ui/log/strangers.py, ui/panels/registering.py</extracomment>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Name of the stranger</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>Nombre del desconocido</translation>
    </message>
    <message>
        <source>Name this stranger</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>Nombrar a este desconocido</translation>
    </message>
    <message>
        <source>Registers the person from the best pictures, and gives all these visits the name</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>Registra a la persona con las mejores imágenes y da el nombre a todas estas visitas</translation>
    </message>
    <message>
        <source>Cancel looking at faces</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>Dejar de mirar caras</translation>
    </message>
    <message>
        <source>Visits of the chosen stranger</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>Visitas del desconocido elegido</translation>
    </message>
    <message>
        <source>&amp;Name this stranger</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>&amp;Nombrar a este desconocido</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/log/strangers.py, ui/panels/register/photos.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Erase them…</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>&amp;Borrarlas…</translation>
    </message>
    <message>
        <source>Would be</source>
        <extracomment>ui/log/tables.py</extracomment>
        <translation>Sería</translation>
    </message>
    <message>
        <source>&amp;What if the threshold were</source>
        <extracomment>ui/log/what_if.py</extracomment>
        <translation>¿Y si el &amp;umbral fuera…?</translation>
    </message>
    <message>
        <source>Tries another threshold on the visits shown; nothing is altered</source>
        <extracomment>ui/log/what_if.py</extracomment>
        <translation>Prueba otro umbral con las visitas mostradas; no se cambia nada</translation>
    </message>
    <message>
        <source>Threshold to try</source>
        <extracomment>ui/log/what_if.py</extracomment>
        <translation>Umbral que probar</translation>
    </message>
    <message>
        <source>Farther right names more people, also wrong ones</source>
        <extracomment>ui/log/what_if.py</extracomment>
        <translation>Más a la derecha nombra a más personas, también a las equivocadas</translation>
    </message>
    <message>
        <source>Tries another threshold on what was seen. The log itself stays as it is.</source>
        <extracomment>ui/log/what_if.py</extracomment>
        <translation>Prueba otro umbral con lo que se vio. El registro en sí queda como está.</translation>
    </message>
    <message>
        <source>This face is not {name}</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>Esta cara no es {name}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>ui/panels/recognise/card.py, ui/words/telling.py</extracomment>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>nearest {name}, {distance}</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>más cerca {name}, {distance}</translation>
    </message>
    <message>
        <source>distance {distance}</source>
        <extracomment>ui/panels/recognise/card.py, ui/words/visit_words.py</extracomment>
        <translation>distancia {distance}</translation>
    </message>
    <message>
        <source>{name}, {verdict}</source>
        <extracomment>ui/panels/recognise/card.py, ui/picture/video_view.py</extracomment>
        <translation>{name}, {verdict}</translation>
    </message>
    <message>
        <source>Proof of life</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>Prueba de vida</translation>
    </message>
    <message>
        <source>&amp;Name this person</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>&amp;Dar un nombre</translation>
    </message>
    <message>
        <source>Name this person</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>Dar un nombre</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>Nombre y después Intro</translation>
    </message>
    <message>
        <source>Name of this person</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>Nombre de esta persona</translation>
    </message>
    <message>
        <source>Face now</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>Cara ahora</translation>
    </message>
    <message>
        <source>This is not {name}: remember it, and do not call a face like this {name} again.
Other faces keep their names. Ctrl+Z takes it back.</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>No es {name}: recordarlo y no volver a llamar {name} a una cara como esta.
Las demás caras conservan sus nombres. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Type a name first</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>Escriba primero un nombre</translation>
    </message>
    <message>
        <source>Today&apos;s check-ins: {count}</source>
        <extracomment>ui/panels/recognise/check_ins.py</extracomment>
        <translation>Fichajes de hoy: {count}</translation>
    </message>
    <message>
        <source>Today&apos;s check-ins</source>
        <extracomment>ui/panels/recognise/check_ins.py</extracomment>
        <translation>Fichajes de hoy</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>ui/panels/recognise/check_ins.py</extracomment>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Nobody has checked in today</source>
        <extracomment>ui/panels/recognise/check_ins.py</extracomment>
        <translation>Nadie ha fichado hoy</translation>
    </message>
    <message>
        <source>Nobody in view. Whoever looks into the camera appears here.</source>
        <extracomment>ui/panels/recognise/panel.py</extracomment>
        <translation>No hay nadie a la vista. Quien mire a la cámara aparece aquí.</translation>
    </message>
    <message>
        <source>People in view</source>
        <extracomment>ui/panels/recognise/panel.py</extracomment>
        <translation>Personas a la vista</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <extracomment>ui/panels/recognise/threshold.py</extracomment>
        <translation>&amp;Automático</translation>
    </message>
    <message>
        <source>Automatic threshold</source>
        <extracomment>ui/panels/recognise/threshold.py</extracomment>
        <translation>Umbral automático</translation>
    </message>
    <message>
        <source>{threshold}: farther right names more people, also wrong ones</source>
        <extracomment>ui/panels/recognise/threshold.py</extracomment>
        <translation>{threshold}: más a la derecha nombra a más personas, también a las equivocadas</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <extracomment>ui/panels/recognise/threshold.py, ui/people/checkup/finding_card.py</extracomment>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>strict</source>
        <extracomment>ui/panels/recognise/threshold.py</extracomment>
        <translation>estricto</translation>
    </message>
    <message>
        <source>lenient</source>
        <extracomment>ui/panels/recognise/threshold.py</extracomment>
        <translation>tolerante</translation>
    </message>
    <message>
        <source>Advice</source>
        <extracomment>ui/panels/register/advice_line.py</extracomment>
        <translation>Consejo</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos added to {name}</source>
        <extracomment>ui/panels/register/alike_answers.py, ui/panels/register/photo_job.py, ui/panels/registering.py, …; of one: {n} photo added to {name}</extracomment>
        <translation>
            <numerusform>{n} foto añadida a {name}</numerusform>
            <numerusform>{n} fotos añadidas a {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ added to {name}</source>
        <extracomment>ui/panels/register/alike_answers.py</extracomment>
        <translation>✓ añadida a {name}</translation>
    </message>
    <message>
        <source>✓ registered; looks like {name}</source>
        <extracomment>ui/panels/register/alike_answers.py</extracomment>
        <translation>✓ registrada; se parece a {name}</translation>
    </message>
    <message>
        <source>Not kept: no face</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>No guardada: ninguna cara</translation>
    </message>
    <message>
        <source>Not kept: two faces: only one person, please</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>No guardada: dos caras: una sola persona, por favor</translation>
    </message>
    <message>
        <source>Not kept: come closer</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>No guardada: acérquese</translation>
    </message>
    <message>
        <source>Not kept: move back</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>No guardada: aléjese</translation>
    </message>
    <message>
        <source>Not kept: move into the picture</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>No guardada: entre en la imagen</translation>
    </message>
    <message>
        <source>Not kept: too dark</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>No guardada: muy oscuro</translation>
    </message>
    <message>
        <source>Not kept: too bright</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>No guardada: muy claro</translation>
    </message>
    <message>
        <source>Not kept: hold still</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>No guardada: no se mueva</translation>
    </message>
    <message>
        <source>Not kept: face the camera</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>No guardada: mire a la cámara</translation>
    </message>
    <message>
        <source>Not kept: tilt less</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>No guardada: incline menos</translation>
    </message>
    <message>
        <source>Not kept: uncover your mouth and nose</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>No guardada: destape la boca y la nariz</translation>
    </message>
    <message>
        <source>Not kept: open your eyes</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>No guardada: abra los ojos</translation>
    </message>
    <message>
        <source>Not kept: close your mouth</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>No guardada: cierre la boca</translation>
    </message>
    <message>
        <source>Not kept: good</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>No guardada: bien</translation>
    </message>
    <message>
        <source>Good. Next: look straight ahead</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Bien. Ahora: mire al frente</translation>
    </message>
    <message>
        <source>Good. Next: turn a little to your right</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Bien. Ahora: gire un poco a su derecha</translation>
    </message>
    <message>
        <source>Good. Next: turn a little to your left</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Bien. Ahora: gire un poco a su izquierda</translation>
    </message>
    <message>
        <source>Good. Next: look up a little</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Bien. Ahora: mire un poco hacia arriba</translation>
    </message>
    <message>
        <source>Good. Next: look down a little</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Bien. Ahora: mire un poco hacia abajo</translation>
    </message>
    <message>
        <source>Kept: front</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Guardada: frente</translation>
    </message>
    <message>
        <source>Kept: left</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Guardada: izquierda</translation>
    </message>
    <message>
        <source>Kept: right</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Guardada: derecha</translation>
    </message>
    <message>
        <source>Kept: up</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Guardada: arriba</translation>
    </message>
    <message>
        <source>Kept: down</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Guardada: abajo</translation>
    </message>
    <message>
        <source>Take picture (Space)</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Tomar foto (Espacio)</translation>
    </message>
    <message>
        <source>Take picture</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Tomar foto</translation>
    </message>
    <message>
        <source>Space again takes the picture</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Espacio otra vez toma la foto</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>As it will be kept</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Como se guardará</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Aún sin imagen</translation>
    </message>
    <message>
        <source>Not kept: there is no picture yet</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>No guardada: aún no hay imagen</translation>
    </message>
    <message>
        <source>Cut out</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Recortada</translation>
    </message>
    <message>
        <source>As kept</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>Como se guarda</translation>
    </message>
    <message>
        <source>Not kept: the very same picture is kept already</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>No guardada: ya está guardada la misma imagen</translation>
    </message>
    <message>
        <source>Not kept: nearly the same picture is kept already, turn a little</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>No guardada: ya está guardada casi la misma imagen, gire un poco</translation>
    </message>
    <message>
        <source>{pose}, {quality} quality</source>
        <extracomment>ui/panels/register/kept_strip.py</extracomment>
        <translation>{pose}, calidad {quality}</translation>
    </message>
    <message>
        <source>Photos to register</source>
        <extracomment>ui/panels/register/kept_strip.py</extracomment>
        <translation>Fotos que registrar</translation>
    </message>
    <message>
        <source>Photo: {caption}</source>
        <extracomment>ui/panels/register/kept_strip.py, ui/people/checkup/finding_faces.py</extracomment>
        <translation>Foto: {caption}</translation>
    </message>
    <message>
        <source>Remove photo: {caption}</source>
        <extracomment>ui/panels/register/kept_strip.py</extracomment>
        <translation>Quitar foto: {caption}</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/panels/register/kept_strip.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Known people</source>
        <extracomment>ui/panels/register/name_field.py</extracomment>
        <translation>Personas conocidas</translation>
    </message>
    <message>
        <source>External id (optional)</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>Id externo (opcional)</translation>
    </message>
    <message>
        <source>External id</source>
        <extracomment>ui/panels/register/panel.py, ui/people/person_details.py</extracomment>
        <translation>Id externo</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>Register (Enter)</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>Registrar (Intro)</translation>
    </message>
    <message>
        <source>Pictures from the camera</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>Imágenes de la cámara</translation>
    </message>
    <message>
        <source>&amp;Photos…</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>&amp;Fotos…</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>&amp;Carpeta…</translation>
    </message>
    <message>
        <source>Type the name first</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>Escriba primero el nombre</translation>
    </message>
    <message>
        <source>Add to {name} (Enter)</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>Añadir a {name} (Intro)</translation>
    </message>
    <message>
        <source>Add to {name}</source>
        <extracomment>ui/panels/register/panel.py, ui/panels/register/photo_row.py</extracomment>
        <translation>Añadir a {name}</translation>
    </message>
    <message>
        <source>Discard (Esc)</source>
        <extracomment>ui/panels/register/panel.py, ui/panels/register/photos.py</extracomment>
        <translation>Descartar (Esc)</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>ui/panels/register/panel.py, ui/panels/register/photos.py</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Not registered</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>No registrada</translation>
    </message>
    <message numerus="yes">
        <source>Discarded {n} photos</source>
        <extracomment>ui/panels/register/panel.py; of one: Discarded {n} photo</extracomment>
        <translation>
            <numerusform>{n} foto descartada</numerusform>
            <numerusform>{n} fotos descartadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a picture first: press Space</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>Tome primero una foto: pulse Espacio</translation>
    </message>
    <message>
        <source>Registering…</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>Registrando…</translation>
    </message>
    <message>
        <source>no face was found</source>
        <extracomment>ui/panels/register/photo_job.py</extracomment>
        <translation>no se encontró ninguna cara</translation>
    </message>
    <message numerus="yes">
        <source>{n} faces were found</source>
        <extracomment>ui/panels/register/photo_job.py; of one: {n} face was found</extracomment>
        <translation>
            <numerusform>se encontró {n} cara</numerusform>
            <numerusform>se encontraron {n} caras</numerusform>
        </translation>
    </message>
    <message>
        <source>They look like {name} ({distance})</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>Se parecen a {name} ({distance})</translation>
    </message>
    <message numerus="yes">
        <source>Register all {n} and remember that the two look alike</source>
        <extracomment>ui/panels/register/photo_row.py; of one: Register all {n} and remember that the two look alike</extracomment>
        <translation>
            <numerusform>Registrar la {n} y recordar que las dos personas se parecen</numerusform>
            <numerusform>Registrar las {n} y recordar que las dos personas se parecen</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge the two</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>Fusionar las dos</translation>
    </message>
    <message>
        <source>Their photos say that they are very likely one person</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>Sus fotos dicen que son muy probablemente una sola persona</translation>
    </message>
    <message numerus="yes">
        <source>Add all {n} to {name}</source>
        <extracomment>ui/panels/register/photo_row.py; of one: Add all {n} to {name}</extracomment>
        <translation>
            <numerusform>Añadir la {n} a {name}</numerusform>
            <numerusform>Añadir las {n} a {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add all to {name}</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>Añadir todas a {name}</translation>
    </message>
    <message>
        <source>Someone else</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>It is someone else</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>Es otra persona</translation>
    </message>
    <message>
        <source>Add the photo to {name}</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>Añadir la foto a {name}</translation>
    </message>
    <message>
        <source>Register it and remember that the two look alike</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>Registrarla y recordar que las dos personas se parecen</translation>
    </message>
    <message>
        <source>{name}: {kept} registered, {refused} not.</source>
        <extracomment>ui/panels/register/photos.py</extracomment>
        <translation>{name}: {kept} registradas, {refused} no.</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>ui/panels/register/photos.py</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Results, one for each file</source>
        <extracomment>ui/panels/register/photos.py, ui/people/adding_tray.py</extracomment>
        <translation>Resultados, uno por archivo</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <extracomment>ui/panels/register/photos.py</extracomment>
        <translation>Cancelar (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>{n} files and folders. Whose are they?</source>
        <extracomment>ui/panels/register/photos.py; of one: {n} file or folder. Whose are they?</extracomment>
        <translation>
            <numerusform>{n} archivo o carpeta. ¿De quién es?</numerusform>
            <numerusform>{n} archivos y carpetas. ¿De quién son?</numerusform>
        </translation>
    </message>
    <message>
        <source>Registering photos of {name}…</source>
        <extracomment>ui/panels/register/photos.py</extracomment>
        <translation>Registrando fotos de {name}…</translation>
    </message>
    <message>
        <source>✓ registered</source>
        <extracomment>ui/panels/register/photos.py</extracomment>
        <translation>✓ registrada</translation>
    </message>
    <message numerus="yes">
        <source>Registering photos of {name}… {n} done</source>
        <extracomment>ui/panels/register/photos.py; of one: Registering photos of {name}… {n} done</extracomment>
        <translation>
            <numerusform>Registrando fotos de {name}… {n} hecha</numerusform>
            <numerusform>Registrando fotos de {name}… {n} hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <extracomment>ui/panels/register/photos.py, ui/people/privacy/overdue.py, ui/words/people_words.py, …; of one: {n} photo</extracomment>
        <translation>
            <numerusform>{n} foto</numerusform>
            <numerusform>{n} fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>ui/panels/register/photos.py</extracomment>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Poses kept: {directions}</source>
        <extracomment>ui/panels/register/pose_ring.py</extracomment>
        <translation>Poses guardadas: {directions}</translation>
    </message>
    <message>
        <source>Poses kept: none</source>
        <extracomment>ui/panels/register/pose_ring.py</extracomment>
        <translation>Poses guardadas: ninguna</translation>
    </message>
    <message>
        <source>{count} of 5 directions: {directions}</source>
        <extracomment>ui/panels/register/pose_ring.py</extracomment>
        <translation>{count} de 5 direcciones: {directions}</translation>
    </message>
    <message>
        <source>0 of 5 directions: none yet</source>
        <extracomment>ui/panels/register/pose_ring.py</extracomment>
        <translation>0 de 5 direcciones: aún ninguna</translation>
    </message>
    <message>
        <source>&amp;Add to {name}</source>
        <extracomment>ui/panels/registering.py</extracomment>
        <translation>&amp;Añadir a {name}</translation>
    </message>
    <message>
        <source>&amp;It is someone else</source>
        <extracomment>ui/panels/registering.py</extracomment>
        <translation>&amp;Es otra persona</translation>
    </message>
    <message>
        <source>&amp;Merge the two</source>
        <extracomment>ui/panels/registering.py</extracomment>
        <translation>Fus&amp;ionar las dos</translation>
    </message>
    <message>
        <source>What is added</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>Qué se añade</translation>
    </message>
    <message>
        <source>Progress of adding photos</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>Progreso al añadir fotos</translation>
    </message>
    <message>
        <source>Add &amp;anyway</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>Añadir de &amp;todos modos</translation>
    </message>
    <message>
        <source>Keep the photos that look like somebody else: they do show this person</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>Conservar las fotos que se parecen a otra persona: sí muestran a esta</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>ui/people/adding_tray.py, ui/people/checkup/view.py</extracomment>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Leave out the files that were not looked at yet; what was added stays</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>Omitir los archivos que aún no se miraron; lo añadido se queda</translation>
    </message>
    <message>
        <source>{added} added, {refused} not</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>{added} añadidas, {refused} no</translation>
    </message>
    <message>
        <source>looking…</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>mirando…</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} look-alikes &amp;anyway</source>
        <extracomment>ui/people/adding_tray.py; of one: Add {n} look-alike &amp;anyway</extracomment>
        <translation>
            <numerusform>Añadir de &amp;todos modos {n} parecida</numerusform>
            <numerusform>Añadir de &amp;todos modos {n} parecidas</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: ✓ added</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>{file}: ✓ añadida</translation>
    </message>
    <message>
        <source>{file}: ✗ {reason}</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>{file}: ✗ {reason}</translation>
    </message>
    <message>
        <source>Adding photos to {name}: {done}</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>Añadiendo fotos a {name}: {done}</translation>
    </message>
    <message>
        <source>{name}: {done}</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>{name}: {done}</translation>
    </message>
    <message>
        <source>a film is not a photo</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>un vídeo no es una foto</translation>
    </message>
    <message>
        <source>Drop pictures or folders of pictures.</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>Suelte imágenes o carpetas de imágenes.</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <extracomment>ui/people/checkup/finding_card.py</extracomment>
        <translation>Mostrar a {name}</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <extracomment>ui/people/checkup/finding_card.py</extracomment>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>They are two people</source>
        <extracomment>ui/people/checkup/finding_card.py</extracomment>
        <translation>Son dos personas</translation>
    </message>
    <message>
        <source>Remember that they look alike: more is asked of a name for either</source>
        <extracomment>ui/people/checkup/finding_card.py</extracomment>
        <translation>Recordar que se parecen: se exige más para dar el nombre de cualquiera de las dos</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>ui/people/checkup/finding_faces.py</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Stays</source>
        <extracomment>ui/people/checkup/finding_faces.py</extracomment>
        <translation>Se queda</translation>
    </message>
    <message>
        <source>This photo</source>
        <extracomment>ui/people/checkup/finding_faces.py</extracomment>
        <translation>Esta foto</translation>
    </message>
    <message>
        <source>Goes</source>
        <extracomment>ui/people/checkup/finding_faces.py</extracomment>
        <translation>Se va</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>ui/people/checkup/findings_list.py</extracomment>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>{heading} ({count})</source>
        <extracomment>ui/people/checkup/findings_list.py</extracomment>
        <translation>{heading} ({count})</translation>
    </message>
    <message>
        <source>Show {count} more of {left}</source>
        <extracomment>ui/people/checkup/findings_list.py</extracomment>
        <translation>Mostrar {count} más de {left}</translation>
    </message>
    <message>
        <source>Show {count} more of {left}: {heading}</source>
        <extracomment>ui/people/checkup/findings_list.py</extracomment>
        <translation>Mostrar {count} más de {left}: {heading}</translation>
    </message>
    <message>
        <source>Map: alike people stand near each other</source>
        <extracomment>ui/people/checkup/map_canvas.py</extracomment>
        <translation>Mapa: las personas parecidas están cerca unas de otras</translation>
    </message>
    <message>
        <source>Distances of all pairs: strong colours are alike</source>
        <extracomment>ui/people/checkup/map_canvas.py</extracomment>
        <translation>Distancias de todos los pares: los colores intensos son parecidos</translation>
    </message>
    <message>
        <source>Point at a face or a square, or use the arrow keys; Enter opens the person.</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>Apunte a una cara o un cuadro, o use las teclas de flecha; Intro abre la persona.</translation>
    </message>
    <message>
        <source>{name}, nearest {other} ({distance})</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>{name}, más cerca {other} ({distance})</translation>
    </message>
    <message>
        <source>{name} – {other}: {distance}</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>{name} – {other}: {distance}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>What is pointed at</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>Qué se señala</translation>
    </message>
    <message>
        <source>Every photo</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>Cada foto</translation>
    </message>
    <message>
        <source>Alike people stand near each other</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>Las personas parecidas están cerca unas de otras</translation>
    </message>
    <message>
        <source>Strong colour: alike</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>Color intenso: parecidas</translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <extracomment>ui/people/checkup/people_map.py, ui/people/empty_gallery.py</extracomment>
        <translation>Aún no hay nadie registrado</translation>
    </message>
    <message>
        <source>Reading the photos…</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>Leyendo las fotos…</translation>
    </message>
    <message>
        <source>Comparing the faces…</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>Comparando las caras…</translation>
    </message>
    <message>
        <source>Back to all people</source>
        <extracomment>ui/people/checkup/view.py, ui/people/person.py, ui/people/privacy/view.py</extracomment>
        <translation>Volver a todas las personas</translation>
    </message>
    <message>
        <source>Back to all people (Alt+Left)</source>
        <extracomment>ui/people/checkup/view.py, ui/people/person.py, ui/people/privacy/view.py</extracomment>
        <translation>Volver a todas las personas (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Check-up</source>
        <extracomment>ui/people/checkup/view.py, ui/people/head.py</extracomment>
        <translation>Chequeo</translation>
    </message>
    <message>
        <source>Progress of the check-up</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>Progreso del chequeo</translation>
    </message>
    <message>
        <source>Stop the check-up</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>Detener el chequeo</translation>
    </message>
    <message>
        <source>&amp;Look-alikes…</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>&amp;Parecidas…</translation>
    </message>
    <message>
        <source>Remembered look-alikes</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>Personas parecidas recordadas</translation>
    </message>
    <message>
        <source>People who are remembered to look alike</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>Personas que se recuerdan como parecidas</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>Comprobar de n&amp;uevo</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>&amp;Hallazgos</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>&amp;Calibrate</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>&amp;Calibrar</translation>
    </message>
    <message>
        <source>Findings, map or calibration</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>Hallazgos, mapa o calibración</translation>
    </message>
    <message>
        <source>The check-up could not be finished</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>No se pudo terminar el chequeo</translation>
    </message>
    <message numerus="yes">
        <source>{n} findings</source>
        <extracomment>ui/people/checkup/view.py; of one: {n} finding</extracomment>
        <translation>
            <numerusform>{n} hallazgo</numerusform>
            <numerusform>{n} hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>All is well</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>Todo está bien</translation>
    </message>
    <message numerus="yes">
        <source>{n} serious</source>
        <extracomment>ui/people/checkup/view.py; of one: {n} serious</extracomment>
        <translation>
            <numerusform>{n} grave</numerusform>
            <numerusform>{n} graves</numerusform>
        </translation>
    </message>
    <message>
        <source>The gallery has changed since</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>La galería ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”</source>
        <extracomment>ui/people/empty_gallery.py</extracomment>
        <translation>Nadie coincide con «{text}»</translation>
    </message>
    <message>
        <source>Search by name, id or note.</source>
        <extracomment>ui/people/empty_gallery.py</extracomment>
        <translation>Busque por nombre, id o nota.</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <extracomment>ui/people/empty_gallery.py</extracomment>
        <translation>&amp;Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Nobody is deleted</source>
        <extracomment>ui/people/empty_gallery.py</extracomment>
        <translation>No hay nadie eliminado</translation>
    </message>
    <message>
        <source>People whom you delete can be brought back from here, or forgotten for ever.</source>
        <extracomment>ui/people/empty_gallery.py</extracomment>
        <translation>Las personas que elimine se pueden recuperar desde aquí u olvidar para siempre.</translation>
    </message>
    <message>
        <source>&amp;Show the gallery</source>
        <extracomment>ui/people/empty_gallery.py</extracomment>
        <translation>&amp;Mostrar la galería</translation>
    </message>
    <message>
        <source>Register somebody with the camera or from photos, and their name appears in the live picture. Photos and names stay on this computer.</source>
        <extracomment>ui/people/empty_gallery.py</extracomment>
        <translation>Registre a alguien con la cámara o a partir de fotos, y su nombre aparecerá en la imagen en vivo. Las fotos y los nombres se quedan en este equipo.</translation>
    </message>
    <message>
        <source>&amp;Register somebody</source>
        <extracomment>ui/people/empty_gallery.py, ui/people/head.py</extracomment>
        <translation>&amp;Registrar a alguien</translation>
    </message>
    <message>
        <source>&amp;Try the demo</source>
        <extracomment>ui/people/empty_gallery.py, ui/picture/no_picture.py</extracomment>
        <translation>&amp;Probar la demostración</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Most photos first</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>Con más fotos primero</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Which people</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>Qué personas</translation>
    </message>
    <message>
        <source>Check-&amp;up…</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>Che&amp;queo…</translation>
    </message>
    <message>
        <source>Find photos under the wrong person, poor ones, people entered twice; the map</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>Encontrar fotos con la persona equivocada, malas o de personas con dos entradas; el mapa</translation>
    </message>
    <message>
        <source>Pri&amp;vacy…</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>Pri&amp;vacidad…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>ui/people/head.py, ui/people/privacy/view.py</extracomment>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Whose time is over: consents that have ended, people not seen for long; what was done</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>De quién venció el plazo: consentimientos terminados, personas no vistas hace mucho; lo que se hizo</translation>
    </message>
    <message>
        <source>Register somebody</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>Registrar a alguien</translation>
    </message>
    <message>
        <source>In the gallery</source>
        <extracomment>ui/people/head.py, ui/people/privacy/tables.py</extracomment>
        <translation>En galería</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>Eliminadas</translation>
    </message>
    <message>
        <source>This person is not in the gallery any more</source>
        <extracomment>ui/people/page.py</extracomment>
        <translation>Esta persona ya no está en la galería</translation>
    </message>
    <message>
        <source>{name} is deleted: bring them back first</source>
        <extracomment>ui/people/page.py</extracomment>
        <translation>{name} está eliminada: recupérela primero</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>ui/people/person.py, ui/people/privacy/tables.py</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>merged into {name}, who has the photos</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>fusionada con {name}, que tiene las fotos</translation>
    </message>
    <message>
        <source>merged</source>
        <extracomment>ui/people/person.py, ui/people/privacy/deeds.py, ui/people/privacy/tables.py</extracomment>
        <translation>fusionada</translation>
    </message>
    <message>
        <source>Add &amp;photos…</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>Añadir &amp;fotos…</translation>
    </message>
    <message>
        <source>Pictures may be dropped here, too</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>También se pueden soltar imágenes aquí</translation>
    </message>
    <message>
        <source>&amp;With the camera</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>Con la &amp;cámara</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Take this person out of the gallery; undo brings them back</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>Sacar a esta persona de la galería; deshacer la recupera</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>Back into the gallery, with all photos</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>De vuelta a la galería, con todas las fotos</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>&amp;Olvidar…</translation>
    </message>
    <message>
        <source>Erase this person for ever</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>Borrar a esta persona para siempre</translation>
    </message>
    <message>
        <source>Add a &amp;folder of photos…</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>Añadir una &amp;carpeta de fotos…</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>&amp;Fusionar con…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>{name} is now called {new}, like another person</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>{name} se llama ahora {new}, como otra persona</translation>
    </message>
    <message>
        <source>{name} is now called {new}</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>{name} se llama ahora {new}</translation>
    </message>
    <message>
        <source>Details of {name} changed</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>Detalles de {name} cambiados</translation>
    </message>
    <message>
        <source>Show large</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>Mostrar en grande</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>ui/people/person.py, ui/people/privacy/tables.py</extracomment>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move…</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>New person…</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>Nueva persona…</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/people/person_details.py, ui/settings/server_row.py, ui/settings/setting_rows.py</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>A number or code from another system, for example of a staff list</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>Un número o código de otro sistema, por ejemplo de una lista de personal</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>&amp;Consent…</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>Con&amp;sentimiento…</translation>
    </message>
    <message>
        <source>Note to what this person has agreed and until when, or that it was withdrawn</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>Anotar en qué ha consentido esta persona y hasta cuándo, o que lo ha retirado</translation>
    </message>
    <message>
        <source>Not th&amp;is person…</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>No es esta &amp;persona…</translation>
    </message>
    <message>
        <source>The faces that you said are somebody else; let them go here</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>Las caras que usted dijo que son de otra persona; suéltelas aquí</translation>
    </message>
    <message>
        <source>E&amp;xternal id</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>Id e&amp;xterno</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>No&amp;tas</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Forget…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>ui/people/person_menu.py, ui/people/person_name.py</extracomment>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Add photos with the camera</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Añadir fotos con la cámara</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Fusionar con…</translation>
    </message>
    <message>
        <source>Consent…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Consentimiento…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <extracomment>ui/people/person_name.py</extracomment>
        <translation>Cambiar nombre (F2)</translation>
    </message>
    <message>
        <source>New name</source>
        <extracomment>ui/people/person_name.py</extracomment>
        <translation>Nuevo nombre</translation>
    </message>
    <message numerus="yes">
        <source>{name} with {n} photos written to {path}</source>
        <extracomment>ui/people/person_verbs.py; of one: {name} with {n} photo written to {path}</extracomment>
        <translation>
            <numerusform>{name} con {n} foto escrita en {path}</numerusform>
            <numerusform>{name} con {n} fotos escritas en {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is back</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>{name} está de vuelta</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of {name} made a new person, {other}</source>
        <extracomment>ui/people/person_verbs.py; of one: Photo of {name} made a new person, {other}</extracomment>
        <translation>
            <numerusform>Foto de {name} convertida en una nueva persona, {other}</numerusform>
            <numerusform>{n} fotos de {name} convertidas en una nueva persona, {other}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>Exportando a {name}…</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>Borrando…</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>Persona olvidada</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>Se eliminó a {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos moved from {name} to {other}</source>
        <extracomment>ui/people/person_verbs.py; of one: Photo moved from {name} to {other}</extracomment>
        <translation>
            <numerusform>Foto movida de {name} a {other}</numerusform>
            <numerusform>{n} fotos movidas de {name} a {other}</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent of {name} withdrawn</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>Consentimiento de {name} retirado</translation>
    </message>
    <message>
        <source>Consent of {name} noted</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>Consentimiento de {name} anotado</translation>
    </message>
    <message>
        <source>{name} is now part of {other}</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>{name} forma ahora parte de {other}</translation>
    </message>
    <message>
        <source>Choose photos to drop, move or split off (Ctrl or Shift: several)</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>Elija fotos para quitar, mover o separar (Ctrl o Mayús: varias)</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos chosen</source>
        <extracomment>ui/people/photo_choice.py; of one: {n} photo chosen</extracomment>
        <translation>
            <numerusform>{n} foto elegida</numerusform>
            <numerusform>{n} fotos elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos that are chosen</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>Fotos elegidas</translation>
    </message>
    <message>
        <source>D&amp;rop</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Drop: the chosen photos</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>Quitar: las fotos elegidas</translation>
    </message>
    <message>
        <source>Take the chosen photos away (Delete); undo brings them back</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>Quitar las fotos elegidas (Supr); deshacer las recupera</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>Mo&amp;ver…</translation>
    </message>
    <message>
        <source>Move: the chosen photos</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>Mover: las fotos elegidas</translation>
    </message>
    <message>
        <source>Give the chosen photos to the person whom they show</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>Dar las fotos elegidas a la persona que muestran</translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>&amp;Nueva persona…</translation>
    </message>
    <message>
        <source>New person: the chosen photos</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>Nueva persona: las fotos elegidas</translation>
    </message>
    <message>
        <source>Make the chosen photos a person of their own</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>Hacer de las fotos elegidas una persona propia</translation>
    </message>
    <message>
        <source>renamed</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>nombre cambiado</translation>
    </message>
    <message>
        <source>described</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>datos cambiados</translation>
    </message>
    <message>
        <source>photos added</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>fotos añadidas</translation>
    </message>
    <message>
        <source>photos dropped</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>fotos quitadas</translation>
    </message>
    <message>
        <source>photos restored</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>fotos restauradas</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>restored</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>restaurada</translation>
    </message>
    <message>
        <source>consent noted</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>consentimiento anotado</translation>
    </message>
    <message>
        <source>photos given away</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>fotos cedidas</translation>
    </message>
    <message>
        <source>photos taken</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>fotos recibidas</translation>
    </message>
    <message>
        <source>split</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>separada</translation>
    </message>
    <message>
        <source>absorbed</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>absorbida</translation>
    </message>
    <message>
        <source>released</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>liberada</translation>
    </message>
    <message>
        <source>counter-example added</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>contraejemplo añadido</translation>
    </message>
    <message>
        <source>counter-examples dropped</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>contraejemplos quitados</translation>
    </message>
    <message>
        <source>counter-examples restored</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>contraejemplos restaurados</translation>
    </message>
    <message>
        <source>look-alike remembered</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>persona parecida recordada</translation>
    </message>
    <message>
        <source>look-alikes let go</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>personas parecidas soltadas</translation>
    </message>
    <message>
        <source>look-alikes restored</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>personas parecidas restauradas</translation>
    </message>
    <message>
        <source>check-ins taken back</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>fichajes anulados</translation>
    </message>
    <message>
        <source>check-ins restored</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>fichajes restaurados</translation>
    </message>
    <message>
        <source>visit confirmed</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>visita confirmada</translation>
    </message>
    <message>
        <source>visit dismissed</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>visita descartada</translation>
    </message>
    <message>
        <source>visit to be reviewed again</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>visita otra vez por revisar</translation>
    </message>
    <message>
        <source>stranger&apos;s visits claimed</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>visitas del desconocido asignadas</translation>
    </message>
    <message>
        <source>stranger&apos;s visits given back</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>visitas del desconocido devueltas</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>consentimiento retirado</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>añadida</translation>
    </message>
    <message>
        <source>embedded</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>vectores calculados</translation>
    </message>
    <message>
        <source>took over</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>asumió otra entrada</translation>
    </message>
    <message>
        <source>gave back</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>devolvió otra entrada</translation>
    </message>
    <message>
        <source>strangers&apos; pictures erased</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>imágenes de desconocidos borradas</translation>
    </message>
    <message>
        <source>forgotten</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>olvidada</translation>
    </message>
    <message>
        <source>gallery restored</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>galería restaurada</translation>
    </message>
    <message>
        <source>gallery encrypted</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>galería cifrada</translation>
    </message>
    <message>
        <source>gallery decrypted</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>galería descifrada</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>ui/people/privacy/overdue.py, ui/settings/setting_words.py; of one: {n} day</extracomment>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people with {photos} would be erased beyond recovery: every photo, dropped ones too, the face templates, names, ids and notes, and the entries of the log. Nothing is erased before you confirm.</source>
        <extracomment>ui/people/privacy/overdue.py; of one: {n} person with {photos} would be erased beyond recovery: every photo, dropped ones too, the face templates, names, ids and notes, and the entries of the log. Nothing is erased before you confirm.</extracomment>
        <translation>
            <numerusform>{n} persona con {photos} se borraría sin recuperación posible: todas las fotos, también las quitadas, las plantillas faciales, nombres, id y notas, y las entradas del registro. No se borra nada antes de que lo confirme.</numerusform>
            <numerusform>{n} personas con {photos} se borrarían sin recuperación posible: todas las fotos, también las quitadas, las plantillas faciales, nombres, id y notas, y las entradas del registro. No se borra nada antes de que lo confirme.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Also who was neither seen nor changed for</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>&amp;También quien no fue visto ni cambiado en</translation>
    </message>
    <message>
        <source>Also who was not seen for long</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>También quien no fue visto en mucho tiempo</translation>
    </message>
    <message>
        <source>Days without being seen or changed</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>Días sin ser visto ni cambiado</translation>
    </message>
    <message>
        <source>What would be erased</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>Qué se borraría</translation>
    </message>
    <message>
        <source>&amp;Everybody</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>To&amp;das</translation>
    </message>
    <message>
        <source>N&amp;obody</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>&amp;Ninguna</translation>
    </message>
    <message>
        <source>E&amp;rase…</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>&amp;Borrar…</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Nobody&apos;s time is over</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>A nadie le venció el plazo</translation>
    </message>
    <message>
        <source>Here stands whose consent has ended and, if you like, who was neither seen nor changed for long. A person&apos;s consent is noted on their page.</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>Aquí está aquel cuyo consentimiento ha terminado y, si lo desea, quien no fue visto ni cambiado en mucho tiempo. El consentimiento de una persona se anota en su página.</translation>
    </message>
    <message>
        <source>People whose time is over</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>Personas con el plazo vencido</translation>
    </message>
    <message>
        <source>Nobody is ticked: nothing would be erased.</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>No hay nadie marcado: no se borraría nada.</translation>
    </message>
    <message numerus="yes">
        <source>neither seen nor changed for {n} days</source>
        <extracomment>ui/people/privacy/tables.py; of one: neither seen nor changed for {n} day</extracomment>
        <translation>
            <numerusform>ni visto ni cambiado en {n} día</numerusform>
            <numerusform>ni visto ni cambiado en {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/people/privacy/tables.py</extracomment>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/people/privacy/tables.py</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Whom</source>
        <extracomment>ui/people/privacy/tables.py</extracomment>
        <translation>A quién</translation>
    </message>
    <message>
        <source>consent ended on {day}</source>
        <extracomment>ui/people/privacy/tables.py</extracomment>
        <translation>el consentimiento terminó el {day}</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/people/privacy/tables.py</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>{name}, to be erased</source>
        <extracomment>ui/people/privacy/tables.py</extracomment>
        <translation>{name}, por borrar</translation>
    </message>
    <message>
        <source>{name}, stays</source>
        <extracomment>ui/people/privacy/tables.py</extracomment>
        <translation>{name}, se queda</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <extracomment>ui/people/privacy/trail.py</extracomment>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>The last year</source>
        <extracomment>ui/people/privacy/trail.py</extracomment>
        <translation>El último año</translation>
    </message>
    <message>
        <source>Since when</source>
        <extracomment>ui/people/privacy/trail.py</extracomment>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>Kept with the gallery: what was done, when, and to whom by a random id. No names are kept here; those shown are of people who are still in the gallery.</source>
        <extracomment>ui/people/privacy/trail.py</extracomment>
        <translation>Se guarda con la galería: qué se hizo, cuándo y a quién, con un id aleatorio. Aquí no se guardan nombres; los que se muestran son de personas que siguen en la galería.</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>ui/people/privacy/trail.py, ui/window/undo_bar.py</extracomment>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>&amp;Time is over</source>
        <extracomment>ui/people/privacy/view.py</extracomment>
        <translation>&amp;Plazo vencido</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <extracomment>ui/people/privacy/view.py</extracomment>
        <translation>&amp;Qué se hizo</translation>
    </message>
    <message>
        <source>Whose time is over, or what was done</source>
        <extracomment>ui/people/privacy/view.py</extracomment>
        <translation>De quién venció el plazo, o qué se hizo</translation>
    </message>
    <message>
        <source>You switched it off.</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>Usted la apagó.</translation>
    </message>
    <message>
        <source>The picture is gone</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>La imagen se ha ido</translation>
    </message>
    <message>
        <source>Opening {source}…</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>Abriendo {source}…</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>La cámara está apagada</translation>
    </message>
    <message>
        <source>&amp;Choose a camera</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>&amp;Elegir una cámara</translation>
    </message>
    <message>
        <source>&amp;Open a video or pictures…</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>&amp;Abrir un vídeo o imágenes…</translation>
    </message>
    <message>
        <source>Show it a&amp;gain</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>&amp;Mostrar otra vez</translation>
    </message>
    <message>
        <source>It is on only while this page is shown.</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>Está encendida solo mientras se muestra esta página.</translation>
    </message>
    <message>
        <source>That was all</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>Eso era todo</translation>
    </message>
    <message>
        <source>{source} has come to its end.</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>{source} ha llegado a su fin.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Switch it &amp;on</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>En&amp;cenderla</translation>
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
        <translation>Nadie en la imagen</translation>
    </message>
    <message>
        <source>Live picture</source>
        <extracomment>ui/picture/video_view.py</extracomment>
        <translation>Imagen en vivo</translation>
    </message>
    <message>
        <source>{purpose}. Licence: {licence}</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>{purpose}. Licencia: {licence}</translation>
    </message>
    <message>
        <source>no commercial use: trained on iBUG 300-W, whose licence excludes it</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>sin uso comercial: entrenado con iBUG 300-W, cuya licencia lo excluye</translation>
    </message>
    <message>
        <source>68 landmarks of a face: alignment, pose, overlay</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>68 puntos faciales: alineación, pose, superposición</translation>
    </message>
    <message>
        <source>5 landmarks of a face: alignment without the 68-point model</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>5 puntos faciales: alineación sin el modelo de 68 puntos</translation>
    </message>
    <message>
        <source>the 128 numbers of a face</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>los 128 números de una cara</translation>
    </message>
    <message>
        <source>the CNN face detector: turned and partly covered faces too</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>el detector de caras CNN: también caras giradas y en parte tapadas</translation>
    </message>
    <message>
        <source>Recognition happens on this computer. It is no access control: a printed photo or a screen can pass for a person.</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>El reconocimiento se hace en este equipo. No es un control de acceso: una foto impresa o una pantalla pueden pasar por una persona.</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>The model {name}: {licence}.</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>El modelo {name}: {licence}.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>Qué resultó de ello</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>Copiar &amp;ahora</translation>
    </message>
    <message>
        <source>Copy the gallery into the folder of backups</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>Copiar la galería en la carpeta de copias de seguridad</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>&amp;Restaurar una copia…</translation>
    </message>
    <message>
        <source>See what a backup holds and put it in place</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>Ver qué contiene una copia de seguridad y ponerla en su lugar</translation>
    </message>
    <message>
        <source>Check no&amp;w</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>Co&amp;mprobar ahora</translation>
    </message>
    <message>
        <source>Read every photo and see that all is whole</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>Leer cada foto y ver que todo está intacto</translation>
    </message>
    <message>
        <source>Open folder of bac&amp;kups</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>Abrir carpeta de copia&amp;s</translation>
    </message>
    <message>
        <source>Where the copies lie</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>Dónde están las copias</translation>
    </message>
    <message numerus="yes">
        <source>{n} copies, the newest of {moment}, in {folder}.</source>
        <extracomment>ui/settings/backup_row.py; of one: {n} copy, the newest of {moment}, in {folder}.</extracomment>
        <translation>
            <numerusform>{n} copia, la más reciente de {moment}, en {folder}.</numerusform>
            <numerusform>{n} copias, la más reciente de {moment}, en {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Working…</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>No copy yet. They lie in {folder}.</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>Aún no hay copias. Están en {folder}.</translation>
    </message>
    <message>
        <source>The gallery is copied to {path}</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>La galería se ha copiado en {path}</translation>
    </message>
    <message>
        <source>The folder cannot be shown: {path}</source>
        <extracomment>ui/settings/backup_row.py, ui/settings/gallery_row.py</extracomment>
        <translation>No se puede mostrar la carpeta: {path}</translation>
    </message>
    <message>
        <source>Backups and check</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>Copias y comprobación</translation>
    </message>
    <message>
        <source>The first one found</source>
        <extracomment>ui/settings/camera_row.py</extracomment>
        <translation>La primera encontrada</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <extracomment>ui/settings/camera_row.py</extracomment>
        <translation>Buscar cámaras de nuevo</translation>
    </message>
    <message>
        <source>{camera} (not found)</source>
        <extracomment>ui/settings/camera_row.py</extracomment>
        <translation>{camera} (no encontrada)</translation>
    </message>
    <message>
        <source>Not encrypted: whoever gets the file can see photos and names.</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>No cifrada: quien obtenga el archivo puede ver fotos y nombres.</translation>
    </message>
    <message>
        <source>Encrypted. The key is in this computer&apos;s keyring.</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Cifrada. La clave está en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Encrypted with a passphrase.</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Cifrada con una frase de contraseña.</translation>
    </message>
    <message>
        <source>&amp;Encrypt…</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Ci&amp;frar…</translation>
    </message>
    <message>
        <source>Encryption: encrypt</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Cifrado: cifrar</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>&amp;Desbloquear…</translation>
    </message>
    <message>
        <source>Encryption: unlock</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Cifrado: desbloquear</translation>
    </message>
    <message>
        <source>Change &amp;key…</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Cambiar c&amp;lave…</translation>
    </message>
    <message>
        <source>Encryption: change key</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Cifrado: cambiar clave</translation>
    </message>
    <message>
        <source>&amp;Recovery key…</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Clave de re&amp;cuperación…</translation>
    </message>
    <message>
        <source>Encryption: recovery key</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Cifrado: clave de recuperación</translation>
    </message>
    <message>
        <source>Encrypt &amp;backups</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Ci&amp;frar copias</translation>
    </message>
    <message>
        <source>Encryption: encrypt backups</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Cifrado: cifrar copias de seguridad</translation>
    </message>
    <message>
        <source>&amp;Decrypt…</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>D&amp;escifrar…</translation>
    </message>
    <message>
        <source>Encryption: decrypt</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Cifrado: descifrar</translation>
    </message>
    <message>
        <source>How much of the gallery is converted</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Cuánto de la galería está convertido</translation>
    </message>
    <message>
        <source>Encryption: cancel</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Cifrado: cancelar</translation>
    </message>
    <message>
        <source>Decrypt the gallery</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Descifrar la galería</translation>
    </message>
    <message>
        <source>Store the gallery without encryption?</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>¿Guardar la galería sin cifrado?</translation>
    </message>
    <message>
        <source>Whoever gets the file can then see photos and names. Backups stay encrypted.</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Quien obtenga el archivo podrá ver fotos y nombres. Las copias de seguridad siguen cifradas.</translation>
    </message>
    <message>
        <source>&amp;Decrypt</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>&amp;Descifrar</translation>
    </message>
    <message numerus="yes">
        <source>{n} backups are not encrypted.</source>
        <extracomment>ui/settings/encryption_row.py; of one: {n} backup is not encrypted.</extracomment>
        <translation>
            <numerusform>{n} copia de seguridad no está cifrada.</numerusform>
            <numerusform>{n} copias de seguridad no están cifradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gallery is as it was</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>La galería está como estaba</translation>
    </message>
    <message>
        <source>The gallery is not encrypted any more</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>La galería ya no está cifrada</translation>
    </message>
    <message numerus="yes">
        <source>{n} backups could not be read and stayed as they were.</source>
        <extracomment>ui/settings/encryption_row.py; of one: {n} backup could not be read and stayed as it was.</extracomment>
        <translation>
            <numerusform>{n} copia de seguridad no se pudo leer y quedó como estaba.</numerusform>
            <numerusform>{n} copias de seguridad no se pudieron leer y quedaron como estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s keyring remembers its key.</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>El llavero de este equipo recuerda su clave.</translation>
    </message>
    <message>
        <source>It is locked.</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Está bloqueada.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>The recovery key is in {path}</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>La clave de recuperación está en {path}</translation>
    </message>
    <message>
        <source>Choose &amp;another…</source>
        <extracomment>ui/settings/gallery_row.py</extracomment>
        <translation>Elegir &amp;otra…</translation>
    </message>
    <message>
        <source>Gallery: back to the one in your data folder</source>
        <extracomment>ui/settings/gallery_row.py</extracomment>
        <translation>Galería: volver a la de su carpeta de datos</translation>
    </message>
    <message>
        <source>Back to the one in your data folder</source>
        <extracomment>ui/settings/gallery_row.py</extracomment>
        <translation>Volver a la de su carpeta de datos</translation>
    </message>
    <message>
        <source>Recognition</source>
        <extracomment>ui/settings/page.py, ui/window/bottom_bar.py</extracomment>
        <translation>Reconocimiento</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>ui/settings/page.py</extracomment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Tray</source>
        <extracomment>ui/settings/page.py</extracomment>
        <translation>Área de notificación</translation>
    </message>
    <message>
        <source>Restore &amp;defaults…</source>
        <extracomment>ui/settings/page.py</extracomment>
        <translation>Restaurar &amp;valores iniciales…</translation>
    </message>
    <message>
        <source>The defaults are back</source>
        <extracomment>ui/settings/page.py</extracomment>
        <translation>Se han restaurado los valores iniciales</translation>
    </message>
    <message>
        <source>Serve from this computer</source>
        <extracomment>ui/settings/page.py</extracomment>
        <translation>Servir desde este equipo</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>ui/settings/page.py</extracomment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Look for a &amp;new version…</source>
        <extracomment>ui/settings/program_row.py</extracomment>
        <translation>Buscar una &amp;nueva versión…</translation>
    </message>
    <message>
        <source>&amp;Program log…</source>
        <extracomment>ui/settings/program_row.py</extracomment>
        <translation>&amp;Registro del programa…</translation>
    </message>
    <message>
        <source>Show the &amp;introduction</source>
        <extracomment>ui/settings/program_row.py</extracomment>
        <translation>Mostrar la &amp;introducción</translation>
    </message>
    <message>
        <source>Faces are recognised on this computer, and nothing leaves it. With a server, the cut-out faces are sent to it, or their numbers alone.</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>Las caras se reconocen en este equipo y nada sale de él. Con un servidor, se le envían las caras recortadas o solo sus números.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>Clave del servidor</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>&amp;Usar este servidor</translation>
    </message>
    <message>
        <source>&amp;Recognise here again</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>&amp;Reconocer aquí de nuevo</translation>
    </message>
    <message>
        <source>Ask &amp;now</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>Preguntar &amp;ahora</translation>
    </message>
    <message>
        <source>Asking…</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Send &amp;anyway</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>Enviar &amp;de todos modos</translation>
    </message>
    <message>
        <source>Send anyway: {name}</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>Enviar de todos modos: {name}</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Drop: {name}</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>Quitar: {name}</translation>
    </message>
    <message>
        <source>there is no address</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>falta la dirección</translation>
    </message>
    <message>
        <source>{server} recognises from now on</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>{server} reconoce a partir de ahora</translation>
    </message>
    <message>
        <source>Faces are recognised on this computer again</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>Las caras se reconocen de nuevo en este equipo</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>&amp;Clave</translation>
    </message>
    <message>
        <source>A page and an interface for programs, over this window&apos;s gallery. Off at each start until you switch it on.</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>Una página y una interfaz para programas, sobre la galería de esta ventana. Desactivado en cada inicio hasta que lo active.</translation>
    </message>
    <message>
        <source>Only this computer reaches it.</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>Solo este equipo tiene acceso.</translation>
    </message>
    <message>
        <source>Everybody in your network who has the key reaches it, encrypted. Browsers warn once, for the certificate is this computer&apos;s own; compare its fingerprint.</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>Tiene acceso, cifrado, quien tenga la clave en su red. Los navegadores avisan una vez, pues el certificado es propio de este equipo; compare su huella.</translation>
    </message>
    <message>
        <source>&amp;Serve from this computer</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>&amp;Servir desde este equipo</translation>
    </message>
    <message>
        <source>Also to my &amp;network</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>También a mi &amp;red</translation>
    </message>
    <message>
        <source>QR code of the address and the key</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>Código QR de la dirección y la clave</translation>
    </message>
    <message>
        <source>&amp;Copy address and key</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>&amp;Copiar dirección y clave</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>Abrir la &amp;página</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>Huella del certificado</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Address and key are on the clipboard</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>La dirección y la clave están en el portapapeles</translation>
    </message>
    <message>
        <source>No browser can be opened; the address is {address}</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>No se puede abrir ningún navegador; la dirección es {address}</translation>
    </message>
    <message>
        <source>Key, new at each start</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>Clave, nueva en cada inicio</translation>
    </message>
    <message>
        <source>{setting}: back to the default</source>
        <extracomment>ui/settings/setting_rows.py</extracomment>
        <translation>{setting}: volver al valor inicial</translation>
    </message>
    <message>
        <source>{setting}: back to {value}</source>
        <extracomment>ui/settings/setting_rows.py</extracomment>
        <translation>{setting}: volver a {value}</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>ui/settings/setting_rows.py</extracomment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Back to the default: {value}</source>
        <extracomment>ui/settings/setting_rows.py</extracomment>
        <translation>Volver al valor inicial: {value}</translation>
    </message>
    <message>
        <source>Writes down who was in view, when and at which camera, the best picture of known people, and how near each look was (30 days, for What if). Of strangers only the times.</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>Anota quién estuvo a la vista, cuándo y en qué cámara, la mejor imagen de los conocidos y cuán cerca estuvo cada mirada (30 días, para «¿Y si…?»). De los desconocidos, solo las horas.</translation>
    </message>
    <message>
        <source>What the Live page shows.</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>Qué muestra la página En vivo.</translation>
    </message>
    <message>
        <source>The file that holds people, photos and face templates.</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>El archivo que contiene personas, fotos y plantillas faciales.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>HOG: steady</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>HOG: estable</translation>
    </message>
    <message>
        <source>CNN: finds more</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>CNN: encuentra más</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Once a day</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>Una vez al día</translation>
    </message>
    <message>
        <source>In and out</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>Entrada y salida</translation>
    </message>
    <message>
        <source>Names from this computer</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>Nombres de este equipo</translation>
    </message>
    <message>
        <source>No names</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>Sin nombres</translation>
    </message>
    <message numerus="yes">
        <source>{n} pixels</source>
        <extracomment>ui/settings/setting_words.py; of one: {n} pixel</extracomment>
        <translation>
            <numerusform>{n} píxel</numerusform>
            <numerusform>{n} píxeles</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} a second</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>{value} por segundo</translation>
    </message>
    <message numerus="yes">
        <source>{n} looks</source>
        <extracomment>ui/settings/setting_words.py; of one: {n} look</extracomment>
        <translation>
            <numerusform>{n} mirada</numerusform>
            <numerusform>{n} miradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>ui/settings/setting_words.py; of one: {n} second</extracomment>
        <translation>
            <numerusform>{n} segundo</numerusform>
            <numerusform>{n} segundos</numerusform>
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
            <numerusform>{n} copia</numerusform>
            <numerusform>{n} copias</numerusform>
        </translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>automático</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>for ever</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>The gallery is not backed up. {reason}</source>
        <extracomment>ui/state/keeper.py</extracomment>
        <translation>No se hace copia de seguridad de la galería. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{name} is registered with {n} photos</source>
        <extracomment>ui/state/registered.py; of one: {name} is registered with {n} photo</extracomment>
        <translation>
            <numerusform>Se registró a {name} con {n} foto</numerusform>
            <numerusform>Se registró a {name} con {n} fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>ui/state/window_state.py, ui/window/undo_bar.py</extracomment>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <extracomment>ui/state/window_state.py, ui/window/undo_bar.py</extracomment>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>ui/state/window_state.py</extracomment>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <extracomment>ui/state/window_state.py</extracomment>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/tables/metadata_table.py</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>{heading}: {value}</source>
        <extracomment>ui/tables/metadata_table.py</extracomment>
        <translation>{heading}: {value}</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>ui/tables/metadata_table.py</extracomment>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add a note</source>
        <extracomment>ui/tables/metadata_table.py</extracomment>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>{name}, {photos}</source>
        <extracomment>ui/tables/people_table.py</extracomment>
        <translation>{name}, {photos}</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>ui/tables/program_log_table.py</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>ui/tables/program_log_table.py</extracomment>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/tables/program_log_table.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/tables/program_log_table.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>ui/tables/program_log_table.py</extracomment>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Last message</source>
        <extracomment>ui/window/bottom_bar.py</extracomment>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>ui/window/bottom_bar.py, ui/words/telling.py</extracomment>
        <translation>local</translation>
    </message>
    <message>
        <source>everywhere</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>on the Live page</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>en la página En vivo</translation>
    </message>
    <message>
        <source>in the Register panel</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>en el panel Registrar</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>Tomar una foto</translation>
    </message>
    <message>
        <source>Done: register what is kept</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>Listo: registrar lo guardado</translation>
    </message>
    <message>
        <source>Discard what is kept</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>Descartar lo guardado</translation>
    </message>
    <message>
        <source>Recognise panel</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>Panel Reconocer</translation>
    </message>
    <message>
        <source>Register panel</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>Panel Registrar</translation>
    </message>
    <message>
        <source>Open a video or picture as source</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>Abrir un vídeo o una imagen como fuente</translation>
    </message>
    <message>
        <source>Find a person</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>Buscar una persona</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/window/keys.py, ui/window/undo_bar.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/window/keys.py, ui/window/undo_bar.py</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>This page</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>ui/window/main_window.py</extracomment>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>{title} ({key})</source>
        <extracomment>ui/window/rail.py, ui/window/undo_bar.py</extracomment>
        <translation>{title} ({key})</translation>
    </message>
    <message>
        <source>{key} or {other}</source>
        <extracomment>ui/window/shortcuts.py</extracomment>
        <translation>{key} o {other}</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>ui/window/shortcuts.py</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys that are letters, Space and Enter type as usual while a text field has the caret.</source>
        <extracomment>ui/window/shortcuts.py</extracomment>
        <translation>Las teclas que son letras, Espacio e Intro escriben como siempre mientras el cursor está en un campo de texto.</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>put aside when a backup took its place</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>apartada cuando una copia de seguridad ocupó su lugar</translation>
    </message>
    <message>
        <source>damaged, kept aside</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>dañada, guardada aparte</translation>
    </message>
    <message>
        <source>saved from a damaged gallery</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>rescatada de una galería dañada</translation>
    </message>
    <message>
        <source>The gallery was checked: {problem} and {n} more</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>Se comprobó la galería: {problem} y {n} más</translation>
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
        <translation>En la copia de seguridad: {contents}.</translation>
    </message>
    <message>
        <source>The present file is kept in the folder of backups.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>El archivo actual se guarda en la carpeta de copias de seguridad.</translation>
    </message>
    <message>
        <source>Saved: {contents}.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>Rescatado: {contents}.</translation>
    </message>
    <message>
        <source>Lost:</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>Perdido:</translation>
    </message>
    <message>
        <source>The gallery was checked: all is well</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>Se comprobó la galería: todo está bien</translation>
    </message>
    <message>
        <source>The gallery was checked: {problem}</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>Se comprobó la galería: {problem}</translation>
    </message>
    <message>
        <source>The present gallery cannot be read, so nobody can say what it holds beyond that.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>La galería actual no se puede leer, así que no se sabe qué más contiene.</translation>
    </message>
    <message>
        <source>In the gallery now: {contents}.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>Ahora en la galería: {contents}.</translation>
    </message>
    <message>
        <source>Would be gone: {names}.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>Desaparecerían: {names}.</translation>
    </message>
    <message>
        <source>Would change: {names}.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>Cambiarían: {names}.</translation>
    </message>
    <message>
        <source>Would come back: {names}.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>Volverían: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} forgotten people stay forgotten.</source>
        <extracomment>ui/words/copy_words.py; of one: {n} forgotten person stays forgotten.</extracomment>
        <translation>
            <numerusform>{n} persona olvidada sigue olvidada.</numerusform>
            <numerusform>{n} personas olvidadas siguen olvidadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>People and photos are the same in both.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>Las personas y fotos son las mismas en ambas.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>No se perdió nada.</translation>
    </message>
    <message>
        <source>– and {n} more</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>– y {n} más</translation>
    </message>
    <message numerus="yes">
        <source>{n} registrations wait to be sent; that happens by itself.</source>
        <extracomment>ui/words/link_words.py; of one: {n} registration waits to be sent; that happens by itself.</extracomment>
        <translation>
            <numerusform>{n} registro de persona espera su envío; se hace automáticamente.</numerusform>
            <numerusform>{n} registros de personas esperan su envío; se hace automáticamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was not taken: {reason}</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>{name} no se aceptó: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>It answers and knows {n} people.</source>
        <extracomment>ui/words/link_words.py; of one: It answers and knows {n} person.</extracomment>
        <translation>
            <numerusform>Responde y conoce a {n} persona.</numerusform>
            <numerusform>Responde y conoce a {n} personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>asking {server}…</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>preguntando a {server}…</translation>
    </message>
    <message>
        <source>{server} is away</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>{server} no responde</translation>
    </message>
    <message>
        <source>Asking {server}…</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>Preguntando a {server}…</translation>
    </message>
    <message>
        <source>Connected with {server}.</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>Conectado con {server}.</translation>
    </message>
    <message>
        <source>{server} has been away since {time}.</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>{server} no responde desde {time}.</translation>
    </message>
    <message>
        <source>What waits to be sent cannot be told: {reason}</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>No se puede saber qué espera su envío: {reason}</translation>
    </message>
    <message>
        <source>{name} was not taken</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>{name} no se aceptó</translation>
    </message>
    <message numerus="yes">
        <source>It answers and knows {n} people, but makes other numbers of faces: private mode will not work with it.</source>
        <extracomment>ui/words/link_words.py; of one: It answers and knows {n} person, but makes other numbers of faces: private mode will not work with it.</extracomment>
        <translation>
            <numerusform>Responde y conoce a {n} persona, pero calcula otros números de las caras: el modo privado no funcionará con él.</numerusform>
            <numerusform>Responde y conoce a {n} personas, pero calcula otros números de las caras: el modo privado no funcionará con él.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gallery on this computer answers meanwhile.</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>Mientras tanto responde la galería de este equipo.</translation>
    </message>
    <message>
        <source>Faces get no name meanwhile.</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>Mientras tanto las caras no reciben nombre.</translation>
    </message>
    <message>
        <source>No picture: only numbers were imported</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>Sin imagen: solo se importaron números</translation>
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
        <translation>Consintió en «{text}» el {day}, anotado por {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} faces you said are not {name}</source>
        <extracomment>ui/words/people_words.py; of one: {n} face you said is not {name}</extracomment>
        <translation>
            <numerusform>{n} cara que usted dijo que no es {name}</numerusform>
            <numerusform>{n} caras que usted dijo que no son {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces may be called {name} again</source>
        <extracomment>ui/words/people_words.py; of one: {n} face may be called {name} again</extracomment>
        <translation>
            <numerusform>{n} cara puede volver a llamarse {name}</numerusform>
            <numerusform>{n} caras pueden volver a llamarse {name}</numerusform>
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
        <translation>ninguna foto</translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>desde {day}</translation>
    </message>
    <message numerus="yes">
        <source>{n} face templates</source>
        <extracomment>ui/words/people_words.py; of one: {n} face template</extracomment>
        <translation>
            <numerusform>{n} plantilla facial</numerusform>
            <numerusform>{n} plantillas faciales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of the log</source>
        <extracomment>ui/words/people_words.py; of one: {n} entry of the log</extracomment>
        <translation>
            <numerusform>{n} entrada del registro</numerusform>
            <numerusform>{n} entradas del registro</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt: {id}</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>Justificante: {id}</translation>
    </message>
    <message>
        <source>No consent is noted.</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>No hay consentimiento anotado.</translation>
    </message>
    <message>
        <source>It ended on {day}.</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>Terminó el {day}.</translation>
    </message>
    <message>
        <source>It holds until {day}.</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>Vale hasta el {day}.</translation>
    </message>
    <message>
        <source>Erased on {time}</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>Borrado: {time}</translation>
    </message>
    <message>
        <source>Erased</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>Borrado</translation>
    </message>
    <message numerus="yes">
        <source>Still held, or perhaps held, by {n} backups:</source>
        <extracomment>ui/words/people_words.py; of one: Still held, or perhaps held, by {n} backup:</extracomment>
        <translation>
            <numerusform>Aún en {n} copia de seguridad, o no se puede leer para saberlo:</numerusform>
            <numerusform>Aún en {n} copias de seguridad, o no se pueden leer para saberlo:</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds until it is withdrawn.</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>Vale hasta que se retire.</translation>
    </message>
    <message>
        <source>{path} is no file of translations</source>
        <extracomment>ui/words/phrases.py</extracomment>
        <translation>{path} no es un archivo de traducciones</translation>
    </message>
    <message>
        <source>{path} is too large for a file of translations</source>
        <extracomment>ui/words/phrases.py</extracomment>
        <translation>{path} es demasiado grande para un archivo de traducciones</translation>
    </message>
    <message>
        <source>{path} is no plain file of translations</source>
        <extracomment>ui/words/phrases.py</extracomment>
        <translation>{path} no es un archivo de traducciones simple</translation>
    </message>
    <message>
        <source>the translations cannot be read: {path}: {reason}</source>
        <extracomment>ui/words/phrases.py</extracomment>
        <translation>no se pueden leer las traducciones: {path}: {reason}</translation>
    </message>
    <message>
        <source>No face</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Ninguna cara</translation>
    </message>
    <message>
        <source>Two faces: only one person, please</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Dos caras: una sola persona, por favor</translation>
    </message>
    <message>
        <source>Come closer</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Acérquese</translation>
    </message>
    <message>
        <source>Move back</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Aléjese</translation>
    </message>
    <message>
        <source>Move into the picture</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Entre en la imagen</translation>
    </message>
    <message>
        <source>Too dark</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Muy oscuro</translation>
    </message>
    <message>
        <source>Too bright</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Muy claro</translation>
    </message>
    <message>
        <source>Hold still</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>No se mueva</translation>
    </message>
    <message>
        <source>Face the camera</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Mire a la cámara</translation>
    </message>
    <message>
        <source>Tilt less</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Incline menos</translation>
    </message>
    <message>
        <source>Uncover your mouth and nose</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Destape la boca y la nariz</translation>
    </message>
    <message>
        <source>Open your eyes</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Abra los ojos</translation>
    </message>
    <message>
        <source>Close your mouth</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Cierre la boca</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Bien</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>frente</translation>
    </message>
    <message>
        <source>up</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>arriba</translation>
    </message>
    <message>
        <source>down</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>abajo</translation>
    </message>
    <message>
        <source>clearly the nearest</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>claramente la más cercana</translation>
    </message>
    <message>
        <source>nobody is registered yet</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>aún no hay nadie registrado</translation>
    </message>
    <message>
        <source>nobody is near enough</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>nadie está lo bastante cerca</translation>
    </message>
    <message>
        <source>nearly near enough</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>casi lo bastante cerca</translation>
    </message>
    <message>
        <source>two people are almost equally near</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>dos personas están casi igual de cerca</translation>
    </message>
    <message>
        <source>two people who look alike are too close to tell apart</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>dos personas parecidas están demasiado cerca para distinguirlas</translation>
    </message>
    <message>
        <source>the picture is too poor to be sure</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>la imagen es demasiado mala para estar seguro</translation>
    </message>
    <message>
        <source>that person is in the picture already</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>esa persona ya está en la imagen</translation>
    </message>
    <message>
        <source>look straight ahead</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>mire al frente</translation>
    </message>
    <message>
        <source>turn a little to your right</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>gire un poco a su derecha</translation>
    </message>
    <message>
        <source>turn a little to your left</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>gire un poco a su izquierda</translation>
    </message>
    <message>
        <source>look up a little</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>mire un poco hacia arriba</translation>
    </message>
    <message>
        <source>look down a little</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>mire un poco hacia abajo</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>next {name}, +{distance}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>siguiente {name}, +{distance}</translation>
    </message>
    <message>
        <source>not {name}: you said so of a face like this</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>no es {name}: usted lo dijo de una cara como esta</translation>
    </message>
    <message numerus="yes">
        <source>{n} frames agree</source>
        <extracomment>ui/words/telling.py; of one: {n} frame agrees</extracomment>
        <translation>
            <numerusform>{n} fotograma coincide</numerusform>
            <numerusform>{n} fotogramas coinciden</numerusform>
        </translation>
    </message>
    <message>
        <source>No proof of life: {why}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Sin prueba de vida: {why}</translation>
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
        <translation>Reconocimiento: {ms} ms, {where}</translation>
    </message>
    <message>
        <source>This looks like {name} ({distance}). Add to {name}?</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Se parece a {name} ({distance}). ¿Añadir a {name}?</translation>
    </message>
    <message>
        <source>This looks like {name} ({distance})</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Se parece a {name} ({distance})</translation>
    </message>
    <message>
        <source>Already registered for {name}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Ya está registrada para {name}</translation>
    </message>
    <message>
        <source>The photos of {name} and of {other} are so much alike that the two are very likely one person.</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Las fotos de {name} y de {other} se parecen tanto que son muy probablemente una sola persona.</translation>
    </message>
    <message>
        <source>almost certain</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>casi seguro</translation>
    </message>
    <message>
        <source>very likely</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>muy probable</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>probable</translation>
    </message>
    <message>
        <source>perhaps</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>quizá</translation>
    </message>
    <message>
        <source>unlikely</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>improbable</translation>
    </message>
    <message>
        <source>{name}?</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>¿{name}?</translation>
    </message>
    <message>
        <source>looking</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>mirando</translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>not in the gallery</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>nobody else to compare with</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>nadie más con quien comparar</translation>
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
        <translation>Prueba de vida: paso {step} de {steps}</translation>
    </message>
    <message>
        <source>Proof of life given</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Prueba de vida superada</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>buena</translation>
    </message>
    <message>
        <source>{message} {hint}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{message} {hint}</translation>
    </message>
    <message>
        <source>Camera off</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Cámara apagada</translation>
    </message>
    <message>
        <source>{camera}: opening…</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{camera}: abriendo…</translation>
    </message>
    <message>
        <source>{camera}: no picture</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{camera}: sin imagen</translation>
    </message>
    <message>
        <source>{camera}: paused</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{camera}: en pausa</translation>
    </message>
    <message>
        <source>{camera}: ended</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{camera}: terminado</translation>
    </message>
    <message>
        <source>Recognition: {where}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Reconocimiento: {where}</translation>
    </message>
    <message>
        <source>Already registered</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Ya está registrada</translation>
    </message>
    <message>
        <source>Photos of one person should be under one name.</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>Las fotos de una persona deberían estar bajo un solo nombre.</translation>
    </message>
    <message>
        <source>fair</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>regular</translation>
    </message>
    <message>
        <source>poor</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>mala</translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>ui/words/telling.py; of one: {n} person</extracomment>
        <translation>
            <numerusform>{n} persona</numerusform>
            <numerusform>{n} personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>Observación</translation>
    </message>
    <message>
        <source>to be reviewed</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>confirmed by hand</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>confirmada a mano</translation>
    </message>
    <message>
        <source>nobody known, said by hand</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>nadie conocido, dicho a mano</translation>
    </message>
    <message>
        <source>here</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>aquí</translation>
    </message>
    <message>
        <source>Check-in of {name} at {time} taken back</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>Fichaje de {name} a las {time} anulado</translation>
    </message>
    <message>
        <source>Was this {name}?</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>¿Era {name}?</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>{day}, de {start} a {end}</translation>
    </message>
    <message numerus="yes">
        <source>Seen {n} times</source>
        <extracomment>ui/words/visit_words.py; of one: Seen once</extracomment>
        <translation>
            <numerusform>Visto una vez</numerusform>
            <numerusform>Visto {n} veces</numerusform>
        </translation>
    </message>
    <message>
        <source>last {day}</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>última vez el {day}</translation>
    </message>
    <message numerus="yes">
        <source>{n} visits: {visits}</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit: {visits}</extracomment>
        <translation>
            <numerusform>{n} visita: {visits}</numerusform>
            <numerusform>{n} visitas: {visits}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit</extracomment>
        <translation>
            <numerusform>{n} visita</numerusform>
            <numerusform>{n} visitas</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is registered with {photos} and has {visits} in the log</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>Se registró a {name} con {photos} y tiene {visits} en el registro</translation>
    </message>
    <message>
        <source>not logged</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>no registrada</translation>
    </message>
    <message>
        <source>nothing would change</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>no cambiaría nada</translation>
    </message>
    <message>
        <source>At {threshold}: {changes}.</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>Con {threshold}: {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would stay as logged.</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit would stay as logged.</extracomment>
        <translation>
            <numerusform>{n} visita quedaría como está registrada.</numerusform>
            <numerusform>{n} visitas quedarían como están registradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>usted</translation>
    </message>
    <message>
        <source>Goodbye, {name}</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>Hasta pronto, {name}</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>Hola, {name}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>{name} está aquí</translation>
    </message>
    <message>
        <source>{name} checked in</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>{name} fichó la entrada</translation>
    </message>
    <message>
        <source>{name} checked out</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>{name} fichó la salida</translation>
    </message>
    <message>
        <source>last today {time}</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>última vez hoy {time}</translation>
    </message>
    <message>
        <source>{day} {time} at {camera}</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>{day} {time} en {camera}</translation>
    </message>
    <message>
        <source>{visits} and {photos} added to {name}</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>{visits} y {photos} añadidas a {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would get another name</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit would get another name</extracomment>
        <translation>
            <numerusform>{n} visita recibiría otro nombre</numerusform>
            <numerusform>{n} visitas recibirían otro nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would be unsure</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit would be unsure</extracomment>
        <translation>
            <numerusform>{n} visita sería dudosa</numerusform>
            <numerusform>{n} visitas serían dudosas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would be unknown</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit would be unknown</extracomment>
        <translation>
            <numerusform>{n} visita sería desconocida</numerusform>
            <numerusform>{n} visitas serían desconocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would not be logged</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit would not be logged</extracomment>
        <translation>
            <numerusform>{n} visita no se registraría</numerusform>
            <numerusform>{n} visitas no se registrarían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would be logged besides</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit would be logged besides</extracomment>
        <translation>
            <numerusform>{n} visita más se registraría</numerusform>
            <numerusform>{n} visitas más se registrarían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits cannot be told: said by hand, or too old.</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit cannot be told: said by hand, or too old.</extracomment>
        <translation>
            <numerusform>{n} visita no se puede saber: dicha a mano o demasiado antigua.</numerusform>
            <numerusform>{n} visitas no se pueden saber: dichas a mano o demasiado antiguas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} strangers on all days. Choose one and say who it is: past visits get the name too.</source>
        <extracomment>ui/words/visit_words.py; of one: {n} stranger on all days. Choose one and say who it is: past visits get the name too.</extracomment>
        <translation>
            <numerusform>{n} desconocido en todos los días. Elíjalo y diga quién es: las visitas pasadas también reciben el nombre.</numerusform>
            <numerusform>{n} desconocidos en todos los días. Elija uno y diga quién es: las visitas pasadas también reciben el nombre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures show too little of a face to tell.</source>
        <extracomment>ui/words/visit_words.py; of one: {n} picture shows too little of a face to tell.</extracomment>
        <translation>
            <numerusform>{n} imagen muestra demasiado poco de una cara.</numerusform>
            <numerusform>{n} imágenes muestran demasiado poco de una cara.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} older visits are not looked at.</source>
        <extracomment>ui/words/visit_words.py; of one: {n} older visit is not looked at.</extracomment>
        <translation>
            <numerusform>{n} visita más antigua no se mira.</numerusform>
            <numerusform>{n} visitas más antiguas no se miran.</numerusform>
        </translation>
    </message>
    <message>
        <source>the network is no detector</source>
        <extracomment>vision/detectors/cnn_detector.py</extracomment>
        <translation>la red no es un detector</translation>
    </message>
    <message>
        <source>{name} is damaged at byte {place}: {what}</source>
        <extracomment>vision/dlib_files/dlib_format.py</extracomment>
        <translation>{name} está dañado en el byte {place}: {what}</translation>
    </message>
    <message>
        <source>{name} is not the known {kind} network: sha256 {found}</source>
        <extracomment>vision/dlib_files/dlib_networks.py</extracomment>
        <translation>{name} no es la red {kind} conocida: sha256 {found}</translation>
    </message>
    <message>
        <source>Install facecog-desktop[documents] and the program tesseract: tesseract-ocr on Debian and Ubuntu, tesseract from Homebrew on macOS, the installer of UB Mannheim on Windows.</source>
        <extracomment>vision/documents/tesseract.py</extracomment>
        <translation>Instale facecog-desktop[documents] y el programa tesseract: tesseract-ocr en Debian y Ubuntu, tesseract de Homebrew en macOS, el instalador de UB Mannheim en Windows.</translation>
    </message>
    <message>
        <source>reading documents needs the package pytesseract</source>
        <extracomment>vision/documents/tesseract.py</extracomment>
        <translation>leer documentos necesita el paquete pytesseract</translation>
    </message>
    <message>
        <source>tesseract has no language to read</source>
        <extracomment>vision/documents/tesseract.py</extracomment>
        <translation>tesseract no tiene ningún idioma que leer</translation>
    </message>
    <message>
        <source>Install tesseract-ocr-eng or another language.</source>
        <extracomment>vision/documents/tesseract.py</extracomment>
        <translation>Instale tesseract-ocr-eng u otro idioma.</translation>
    </message>
    <message>
        <source>reading documents needs the program tesseract</source>
        <extracomment>vision/documents/tesseract.py</extracomment>
        <translation>leer documentos necesita el programa tesseract</translation>
    </message>
    <message>
        <source>tesseract could not read the page</source>
        <extracomment>vision/documents/tesseract.py</extracomment>
        <translation>tesseract no pudo leer la página</translation>
    </message>
    <message>
        <source>a kept photo is no whole JPEG picture</source>
        <extracomment>vision/engine.py</extracomment>
        <translation>una foto guardada no es una imagen JPEG completa</translation>
    </message>
    <message>
        <source>a kept photo cannot be decoded</source>
        <extracomment>vision/engine.py</extracomment>
        <translation>no se puede descodificar una foto guardada</translation>
    </message>
    <message>
        <source>the model file {name} does not parse: {reason}</source>
        <extracomment>vision/landmarks.py, vision/reference.py</extracomment>
        <translation>no se puede interpretar el archivo de modelo {name}: {reason}</translation>
    </message>
    <message>
        <source>the file of the liveness cues is missing: {path}</source>
        <extracomment>vision/liveness/trained.py</extracomment>
        <translation>falta el archivo de indicios de vida: {path}</translation>
    </message>
    <message>
        <source>the file of the liveness cues does not parse: {path}: {reason}</source>
        <extracomment>vision/liveness/trained.py</extracomment>
        <translation>no se puede interpretar el archivo de indicios de vida: {path}: {reason}</translation>
    </message>
    <message>
        <source>the file of the liveness cues is not one: {path}: {reason}</source>
        <extracomment>vision/liveness/trained.py</extracomment>
        <translation>el archivo de indicios de vida no lo es: {path}: {reason}</translation>
    </message>
    <message>
        <source>Install facecog-desktop[reference]; pkg_resources comes with setuptools before version 81.</source>
        <extracomment>vision/measuring.py</extracomment>
        <translation>Instale facecog-desktop[reference]; pkg_resources viene con setuptools anterior a la versión 81.</translation>
    </message>
    <message>
        <source>--reference needs {packages}</source>
        <extracomment>vision/measuring.py</extracomment>
        <translation>--reference necesita {packages}</translation>
    </message>
    <message>
        <source>the network {file} is damaged</source>
        <extracomment>vision/onnx/networks.py</extracomment>
        <translation>la red {file} está dañada</translation>
    </message>
    <message>
        <source>the converted network cannot be stored as {path}: {reason}</source>
        <extracomment>vision/onnx/onnx_export.py</extracomment>
        <translation>no se puede guardar la red convertida como {path}: {reason}</translation>
    </message>
    <message>
        <source>Check the permissions of {folder} and the room left.</source>
        <extracomment>vision/onnx/onnx_export.py</extracomment>
        <translation>Compruebe los permisos de {folder} y el espacio libre.</translation>
    </message>
    <message>
        <source>the network remembers a value that nothing uses</source>
        <extracomment>vision/onnx/onnx_graph.py</extracomment>
        <translation>la red recuerda un valor que nada usa</translation>
    </message>
    <message>
        <source>a layer that cannot stand where it stands: {layer}</source>
        <extracomment>vision/onnx/onnx_graph.py</extracomment>
        <translation>una capa que no puede estar donde está: {layer}</translation>
    </message>
    <message>
        <source>a picture smaller than the window of its layer</source>
        <extracomment>vision/onnx/onnx_graph.py</extracomment>
        <translation>una imagen más pequeña que la ventana de su capa</translation>
    </message>
    <message>
        <source>an affine layer that follows no convolution</source>
        <extracomment>vision/onnx/onnx_graph.py</extracomment>
        <translation>una capa afín que no sigue a ninguna convolución</translation>
    </message>
    <message>
        <source>the converted network cannot be run: {reason}</source>
        <extracomment>vision/onnx/onnx_sessions.py</extracomment>
        <translation>no se puede ejecutar la red convertida: {reason}</translation>
    </message>
    <message>
        <source>Use the fast engine, or run the program from its sources.</source>
        <extracomment>vision/reference.py</extracomment>
        <translation>Use el motor rápido o ejecute el programa desde su código fuente.</translation>
    </message>
    <message>
        <source>there is no model called {name} in the list of models</source>
        <extracomment>vision/weights.py</extracomment>
        <translation>no hay ningún modelo llamado {name} en la lista de modelos</translation>
    </message>
    <message>
        <source>the model file {file} is missing</source>
        <extracomment>vision/weights.py</extracomment>
        <translation>falta el archivo de modelo {file}</translation>
    </message>
    <message>
        <source>the model file {file} has {length} bytes instead of {size}</source>
        <extracomment>vision/weights.py</extracomment>
        <translation>el archivo de modelo {file} tiene {length} bytes en lugar de {size}</translation>
    </message>
    <message>
        <source>the model file {name} is not the one expected (sha256 differs)</source>
        <extracomment>vision/weights.py</extracomment>
        <translation>el archivo de modelo {name} no es el esperado (sha256 difiere)</translation>
    </message>
    <message>
        <source>the list of models does not parse: {reason}</source>
        <extracomment>vision/weights.py</extracomment>
        <translation>no se puede interpretar la lista de modelos: {reason}</translation>
    </message>
</context>
</TS>
