<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>facecog</name>
    <message>
        <source>the camera gives no picture</source>
        <extracomment>bootstrap/comparing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside a recognition server the gallery is a file on this computer</source>
        <extracomment>bootstrap/galleries.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file with --gallery, or leave the server out.</source>
        <extracomment>bootstrap/galleries.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install facecog-desktop[postgres].</source>
        <extracomment>bootstrap/galleries.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install facecog-desktop[plot].</source>
        <extracomment>bootstrap/galleries.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server beside the window did not start</source>
        <extracomment>bootstrap/hosting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer is in no network</source>
        <extracomment>bootstrap/hosting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it, or serve this computer alone.</source>
        <extracomment>bootstrap/hosting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like faces.example.org</source>
        <extracomment>bootstrap/serving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add yourself to the group video.</source>
        <extracomment>capture/camera.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale it down, or save it as PNG or as a usual, not progressive JPEG.</source>
        <extracomment>capture/decode.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it as a video.</source>
        <extracomment>capture/decode.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a picture file.</source>
        <extracomment>capture/decode.py, storage/exchange/folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncover the camera or turn on a light.</source>
        <extracomment>capture/live.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not the address of a camera</source>
        <extracomment>capture/network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for example rtsp://host/path</source>
        <extracomment>capture/network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <extracomment>capture/opening.py, service/comparing/comparer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder that holds JPEG or PNG files itself.</source>
        <extracomment>capture/stills.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a video with pictures.</source>
        <extracomment>capture/video.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the file and try again.</source>
        <extracomment>capture/video.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <extracomment>capture/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <extracomment>capture/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another file.</source>
        <extracomment>capture/writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image is no data URL of a picture (paths and addresses are not followed)</source>
        <extracomment>core/data_urls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image is empty</source>
        <extracomment>core/data_urls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 1 to 200 characters; any script is fine.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, or list the cameras with: facecog doctor</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in another program and save it again as JPEG or PNG.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale it down below 40 megapixels.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it to MP4 (H.264) and try again.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use the camera, plug it in again, or choose another one.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself. Check the cable, the cover and other programs that use it.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a picture in which the face is at least 80 pixels wide, upright and lit.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a picture of one person only.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a sharp, well-lit picture of the face from the front.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the picture to that person, or register anyway if it really is somebody else.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the people with: facecog people list</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the person&apos;s id instead of the name.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been dropped meanwhile; reload the person.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file with: facecog doctor</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest FaceCog Desktop; nothing was changed.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file with --gallery; nothing was changed.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the other program has finished and try again.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a backup in place: facecog people restore FILE, or save what can be read: facecog people salvage OUT</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its passphrase or recovery key: on a terminal you are asked for it, a script names --key-file FILE.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals and blanks count. The recovery key, given in its place, opens the gallery too; nothing was changed.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the recovery key that was shown when the gallery was encrypted, or unlock the keyring and try again.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a passphrase instead: facecog people encrypt --with passphrase</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt it, or delete it: facecog people encrypt --backups encrypt (or delete)</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery is as it was. Check it with: facecog doctor</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again, or look at: facecog models list</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again, or look at: facecog models verify</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program with the extra that the message names.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a sharp picture of the document alone, lying straight.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct or delete the settings file; its place is shown by: facecog doctor</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again; meanwhile the window speaks English.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space, or name another place.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the network; it is tried again by itself.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it there. The gallery of this computer is meant with: --server &quot;&quot;</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is empty</source>
        <extracomment>core/names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name has no visible character</source>
        <extracomment>core/names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like https://faces.example.org:8000</source>
        <extracomment>remote/client/connection.py, ui/pages/server_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s key has characters that no key has</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again, all of one line.</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct HTTP_PROXY, HTTPS_PROXY or ALL_PROXY.</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server neither admits nor refuses a photo</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server admits a photo without its numbers</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server answers for other faces than it was asked about</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server answers for other photos than it was asked about</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log is changed where it is kept, not over the network</source>
        <extracomment>remote/messages/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a photo that is added this way needs its landmarks and its quality</source>
        <extracomment>remote/messages/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change is a table with its kind</source>
        <extracomment>remote/messages/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes are nested too deeply</source>
        <extracomment>remote/messages/changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a private face needs its template first</source>
        <extracomment>remote/messages/faces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the crop is not base64</source>
        <extracomment>remote/messages/faces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it as header: Authorization: Bearer KEY</source>
        <extracomment>remote/server/access.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a new one.</source>
        <extracomment>remote/server/access.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a key that does.</source>
        <extracomment>remote/server/access.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this server asks for a key</source>
        <extracomment>remote/server/access.py, remote/server/guard/reference.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key is not known, or has expired</source>
        <extracomment>remote/server/access.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body is no JSON</source>
        <extracomment>remote/server/compat/bodies.py, remote/server/v1/bulk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no object with an image</source>
        <extracomment>remote/server/compat/bulk_samples.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a shorter one.</source>
        <extracomment>remote/server/compat/face_matching.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no name</source>
        <extracomment>remote/server/compat/facecog_web.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this server makes no numbers</source>
        <extracomment>remote/server/compat/feature_service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min_distance is no number</source>
        <extracomment>remote/server/compat/min_distance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no face in the picture</source>
        <extracomment>remote/server/compat/portraits.py, remote/server/crops.py, service/portraits.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address does not end with &lt;name&gt;_&lt;number&gt;</source>
        <extracomment>remote/server/compat/recognition_server.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in: POST /user/Anna-Maria_3</source>
        <extracomment>remote/server/compat/recognition_server.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no list of samples</source>
        <extracomment>remote/server/compat/sample_lists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id holds half a character</source>
        <extracomment>remote/server/compat/sample_lists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry has no name</source>
        <extracomment>remote/server/compat/sample_lists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry has no id</source>
        <extracomment>remote/server/compat/sample_lists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the metadata cannot be kept</source>
        <extracomment>remote/server/compat/sample_lists.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no room for the film</source>
        <extracomment>remote/server/compat/uploads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed bodies are not taken</source>
        <extracomment>remote/server/guard/bodies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server holds as many bytes as it may</source>
        <extracomment>remote/server/guard/bodies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body of the request did not arrive in time</source>
        <extracomment>remote/server/guard/bodies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this server is not known by the name it was asked by</source>
        <extracomment>remote/server/guard/hosts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys are taken from headers only</source>
        <extracomment>remote/server/guard/keys_in_addresses.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the server can allow the name: facecog serve --trusted-host NAME</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a program, or the server&apos;s own page.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it as header: Authorization: Bearer KEY. A key that stood in an address should be revoked.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait as long as Retry-After says.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send fewer or smaller pictures at a time.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and send it again.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it as it is, without Content-Encoding.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page of another site asks</source>
        <extracomment>remote/server/guard/sites.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server is about to stop</source>
        <extracomment>remote/server/guard/traffic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many requests at a time</source>
        <extracomment>remote/server/guard/traffic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one with: facecog keys add</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them with: facecog keys list</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no name for a key</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key must allow something</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a scope, for example: --scope identify</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke it first, or use another name.</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it with: facecog keys add</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --keys FILE, and --tls-cert with --tls-key, or --behind-proxy where a proxy adds TLS.</source>
        <extracomment>remote/server/running/exposure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another --port (0 finds a free one) or --host.</source>
        <extracomment>remote/server/running/exposure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both must be PEM files that belong together; the key without a passphrase.</source>
        <extracomment>remote/server/running/exposure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind a proxy keys are needed: everybody seems to come from this computer</source>
        <extracomment>remote/server/running/exposure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key belong together</source>
        <extracomment>remote/server/running/exposure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both or none.</source>
        <extracomment>remote/server/running/exposure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; the log tells more.</source>
        <extracomment>remote/server/running/hosted.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own message stands above. Try it with --workers 1.</source>
        <extracomment>remote/server/running/processes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a process of the server could not start</source>
        <extracomment>remote/server/running/processes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither a picture nor a film</source>
        <extracomment>remote/server/uploads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registrations are JSON</source>
        <extracomment>remote/server/v1/bulk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata is no JSON object that can be kept</source>
        <extracomment>remote/server/v1/enrolling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is kept where the camera is.</source>
        <extracomment>remote/server/v1/events.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this server keeps no log</source>
        <extracomment>remote/server/v1/events.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has this id</source>
        <extracomment>remote/server/v1/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <extracomment>remote/server/web/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are kept for some minutes only; ask again for the comparison.</source>
        <extracomment>remote/server/work/jobs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it as a job: POST /v1/compare/jobs</source>
        <extracomment>remote/server/work/jobs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no job of this id</source>
        <extracomment>remote/server/work/jobs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the comparison took too long</source>
        <extracomment>remote/server/work/jobs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare shorter films.</source>
        <extracomment>remote/server/work/jobs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again in a moment.</source>
        <extracomment>remote/server/work/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server has as much to do as it takes on</source>
        <extracomment>remote/server/work/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare pictures and video files.</source>
        <extracomment>service/comparing/comparer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture or a video file.</source>
        <extracomment>service/comparing/glance.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list has no pictures: register them.</source>
        <extracomment>service/directory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the format in the guide.</source>
        <extracomment>service/evaluation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the picture, or use the same version on both sides.</source>
        <extracomment>service/faces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person has one.</source>
        <extracomment>service/identification.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol fewer pictures with --enrol.</source>
        <extracomment>service/identification.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this photo is registered already</source>
        <extracomment>service/importing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the picture in a backup of the old gallery, or register the person anew.</source>
        <extracomment>service/intake.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register it by hand if you know who it is: facecog register NAME FILE</source>
        <extracomment>service/intake.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the pictures from which the numbers were made.</source>
        <extracomment>service/intake.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face has 128 finite numbers, about 1.4 in length.</source>
        <extracomment>service/intake.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in the file and import it again: what is there already is left alone.</source>
        <extracomment>service/intake.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file itself into the folder.</source>
        <extracomment>service/intake.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two names is wrong: keep the picture with the right person.</source>
        <extracomment>service/intake.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the export file again, or use another copy.</source>
        <extracomment>service/intake.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be live pictures and attacks of at least two people</source>
        <extracomment>service/liveness/evaluation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each DIR holds a folder a person; the same folder names stand for the same people.</source>
        <extracomment>service/liveness/evaluation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a challenge needs the 68 landmarks of a face</source>
        <extracomment>service/liveness/watching.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no photo to register</source>
        <extracomment>service/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture or choose at least one photo.</source>
        <extracomment>service/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-03-29.</source>
        <extracomment>service/local_days.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: facecog events strangers</source>
        <extracomment>service/strangers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some of these visits are not a stranger&apos;s any more</source>
        <extracomment>service/strangers.py, storage/records/log/claims.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the album again.</source>
        <extracomment>service/strangers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no picture of this stranger is good enough to register</source>
        <extracomment>service/strangers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the person from photos or the camera.</source>
        <extracomment>service/strangers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <extracomment>settings.py, ui/bottom_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery&apos;s file, or postgresql://… of a database; empty: in your data folder.</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a recognition server; empty: this computer.</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server key</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the recognition server.</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send numbers only</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture of a face travels to the server, only its 128 numbers.</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the server is away</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery of this computer names faces, or the window says offline and names nobody.</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>settings.py, ui/bottom_bar.py, ui/telling.py, …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the camera to use; empty: the first one.</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <extracomment>settings.py, ui/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show cameras as in a mirror.</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show landmarks</source>
        <extracomment>settings.py, ui/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the points found on each face.</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, numbers and dates of the window: en, de, es, zh_CN, ar; empty: as the system.</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detector</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOG is steady, CNN finds turned and covered faces too.</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest distance that counts as known; 0 chooses it from the gallery&apos;s size.</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest face</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces narrower than this many pixels are not sought.</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks a second</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a settled face is identified again.</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many looks must agree before a name is shown.</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REC from</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the picture a face must fill to show REC.</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up every</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after which a changed gallery is copied by itself; 0: never.</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups kept</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the copies made by themselves are kept; older ones go.</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep people for</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after which whoever was neither seen nor changed is listed to be erased; 0: for ever.</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep strangers&apos; faces</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store a picture of faces that are nobody&apos;s in the log of visits.</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log visits</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down who was in view, from when to when, with the best picture of known people.</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark who comes: once a day, or coming in and going out in turn.</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooldown</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds after a check-in in which the same person makes no other.</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for proof of life when checking in</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blink and turn the head as told. Meant against photos and films, not masks; no access control.</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in sound</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beep when somebody has checked in.</source>
        <extracomment>settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer has no keyring that can keep a key</source>
        <extracomment>storage/encryption/keychain.py, storage/encryption/system_keyring.py, storage/sqlite/protecting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keyring did not keep the key</source>
        <extracomment>storage/encryption/system_keyring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to draw over time: no frame of a film shows a face to compare</source>
        <extracomment>storage/exchange/chart.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the consent is no object</source>
        <extracomment>storage/exchange/documents.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the consent makes no sense</source>
        <extracomment>storage/exchange/documents.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the look-alikes are no object</source>
        <extracomment>storage/exchange/documents.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sample&apos;s embeddings are no list</source>
        <extracomment>storage/exchange/documents.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sample has no quality</source>
        <extracomment>storage/exchange/documents.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sample&apos;s quality is not whole</source>
        <extracomment>storage/exchange/documents.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sample is no object</source>
        <extracomment>storage/exchange/documents.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sample has neither a picture nor numbers</source>
        <extracomment>storage/exchange/documents.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an engine&apos;s version is no number</source>
        <extracomment>storage/exchange/documents.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sample&apos;s crop is not called as it must be</source>
        <extracomment>storage/exchange/documents.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its numbers is not finite</source>
        <extracomment>storage/exchange/encodings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it with names=… and encodings=….</source>
        <extracomment>storage/exchange/encodings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no row of numbers</source>
        <extracomment>storage/exchange/encodings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person has no proper name, external id or metadata</source>
        <extracomment>storage/exchange/export_reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <extracomment>storage/exchange/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id is none that the old program gives</source>
        <extracomment>storage/exchange/faces_db.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has no name</source>
        <extracomment>storage/exchange/faces_db.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is with --format; facecog people import --help lists the formats.</source>
        <extracomment>storage/exchange/failures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file again, or use another copy. What was taken in before stays.</source>
        <extracomment>storage/exchange/failures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest FaceCog Desktop; nothing was taken in.</source>
        <extracomment>storage/exchange/failures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the passphrase into a file and name it with --passphrase-file.</source>
        <extracomment>storage/exchange/failures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals and blanks count. Without the passphrase nobody can read the export.</source>
        <extracomment>storage/exchange/failures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file was made, save it again as .npz with names and encodings as plain arrays, or as JSON.</source>
        <extracomment>storage/exchange/failures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not called &lt;name&gt;_&lt;number&gt;</source>
        <extracomment>storage/exchange/name_nr.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet as CSV UTF-8.</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has more cells than there are headings</source>
        <extracomment>storage/exchange/people_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row does not say who is meant</source>
        <extracomment>storage/exchange/people_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no picture in the folder</source>
        <extracomment>storage/exchange/person_folders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture is in no person&apos;s folder</source>
        <extracomment>storage/exchange/person_folders.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another place, or take it away.</source>
        <extracomment>storage/exchange/placing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no object with id, name and image</source>
        <extracomment>storage/exchange/samples_json.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no name</source>
        <extracomment>storage/exchange/samples_json.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no id</source>
        <extracomment>storage/exchange/samples_json.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are only numbers of another network, and no picture</source>
        <extracomment>storage/exchange/samples_json.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the two endings.</source>
        <extracomment>storage/exchange/sheets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address of the gallery&apos;s database has an impossible port</source>
        <extracomment>storage/postgres/address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address of the gallery&apos;s database cannot be read</source>
        <extracomment>storage/postgres/address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it is there before you do it again.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the numbers of an embedding are too large</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install pgvector on the server, then in the database: CREATE EXTENSION vector</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a database, or a schema, for the gallery alone; nothing was changed.</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it with: ENCODING &apos;UTF8&apos;.</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install pgvector 0.7 or later: ALTER EXTENSION vector UPDATE</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use it, or delete the file: nothing is lost but time.</source>
        <extracomment>storage/readings/cache.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no photo to split off</source>
        <extracomment>storage/records/alterations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one photo.</source>
        <extracomment>storage/records/alterations.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name two different people.</source>
        <extracomment>storage/records/joining.py, storage/records/look_alikes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo what was done with them since.</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the log again.</source>
        <extracomment>storage/records/log/claims.py, storage/records/log/marks.py, storage/records/log/reviews.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this visit does not wait for a review any more</source>
        <extracomment>storage/records/log/reviews.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pair of look-alikes is two people who are there</source>
        <extracomment>storage/records/look_alikes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the list again.</source>
        <extracomment>storage/records/look_alikes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a counter-example needs an embedding and the engine that made it</source>
        <extracomment>storage/records/rejections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a request of this name was carried out already</source>
        <extracomment>storage/records/requests.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an embedding needs the name of the engine that made it</source>
        <extracomment>storage/records/samples.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the metadata of a person is no JSON object</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a consent needs a text, a witness and times in their order</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the text&apos;s version and who noted it.</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the landmarks of a sample are cut off</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use what JSON can hold.</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the embeddings of one engine have different lengths</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the external id holds half a character</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a backup of the gallery.</source>
        <extracomment>storage/sqlite/comparing.py, storage/sqlite/restoring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a backup in its place.</source>
        <extracomment>storage/sqlite/keeping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <extracomment>storage/sqlite/keeping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file back or restore a backup.</source>
        <extracomment>storage/sqlite/place.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a longer one.</source>
        <extracomment>storage/sqlite/protecting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a registration without a photo cannot wait</source>
        <extracomment>storage/sqlite/requests/outbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this registration does not wait any more</source>
        <extracomment>storage/sqlite/requests/outbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <extracomment>storage/sqlite/requests/outbox.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of its backups.</source>
        <extracomment>storage/sqlite/restoring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>storage/sqlite/salvaging.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} photos added to {name}</source>
        <extracomment>ui/adding_tray.py, ui/registered.py; of one: {n} photo added to {name}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is added</source>
        <extracomment>ui/adding_tray.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of adding photos</source>
        <extracomment>ui/adding_tray.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results, one for each file</source>
        <extracomment>ui/adding_tray.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;anyway</source>
        <extracomment>ui/adding_tray.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the photos that look like somebody else: they do show this person</source>
        <extracomment>ui/adding_tray.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>ui/adding_tray.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the files that were not looked at yet; what was added stays</source>
        <extracomment>ui/adding_tray.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>ui/adding_tray.py, ui/dialogs/counter_examples.py, ui/dialogs/forget.py, …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added} added, {refused} not</source>
        <extracomment>ui/adding_tray.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking…</source>
        <extracomment>ui/adding_tray.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add {n} look-alikes &amp;anyway</source>
        <extracomment>ui/adding_tray.py; of one: Add {n} look-alike &amp;anyway</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: ✓ added</source>
        <extracomment>ui/adding_tray.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: ✗ {reason}</source>
        <extracomment>ui/adding_tray.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding photos to {name}: {done}</source>
        <extracomment>ui/adding_tray.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {done}</source>
        <extracomment>ui/adding_tray.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a film is not a photo</source>
        <extracomment>ui/adding_tray.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop pictures or folders of pictures.</source>
        <extracomment>ui/adding_tray.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>ui/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>ui/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>ui/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition</source>
        <extracomment>ui/bottom_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last message</source>
        <extracomment>ui/bottom_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>ui/bottom_bar.py, ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg)</source>
        <extracomment>ui/choosing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galleries (*.facecog);;All files (*)</source>
        <extracomment>ui/choosing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galleries and backups (*.facecog *.backup);;All files (*)</source>
        <extracomment>ui/choosing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated (*.csv);;Excel workbooks (*.xlsx)</source>
        <extracomment>ui/choosing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <extracomment>ui/choosing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>ui/choosing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of photos of one person</source>
        <extracomment>ui/choosing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {name}</source>
        <extracomment>ui/choosing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports (*.zip)</source>
        <extracomment>ui/choosing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose photos of one person</source>
        <extracomment>ui/choosing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/choosing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a video or a picture</source>
        <extracomment>ui/choosing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plot</source>
        <extracomment>ui/choosing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a gallery</source>
        <extracomment>ui/choosing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <extracomment>ui/choosing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the log</source>
        <extracomment>ui/choosing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <extracomment>ui/choosing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos and pictures</source>
        <extracomment>ui/choosing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>ui/choosing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no picture in the clipboard</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a picture or a file first.</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} GB</source>
        <extracomment>ui/copy_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put aside when a backup took its place</source>
        <extracomment>ui/copy_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged, kept aside</source>
        <extracomment>ui/copy_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved from a damaged gallery</source>
        <extracomment>ui/copy_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery was checked: {problem} and {n} more</source>
        <extracomment>ui/copy_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} kB</source>
        <extracomment>ui/copy_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB</source>
        <extracomment>ui/copy_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the backup: {contents}.</source>
        <extracomment>ui/copy_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present file is kept in the folder of backups.</source>
        <extracomment>ui/copy_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {contents}.</source>
        <extracomment>ui/copy_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost:</source>
        <extracomment>ui/copy_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery was checked: all is well</source>
        <extracomment>ui/copy_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery was checked: {problem}</source>
        <extracomment>ui/copy_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <extracomment>ui/copy_words.py, ui/dialogs/forget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present gallery cannot be read, so nobody can say what it holds beyond that.</source>
        <extracomment>ui/copy_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the gallery now: {contents}.</source>
        <extracomment>ui/copy_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be gone: {names}.</source>
        <extracomment>ui/copy_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would change: {names}.</source>
        <extracomment>ui/copy_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would come back: {names}.</source>
        <extracomment>ui/copy_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} forgotten people stay forgotten.</source>
        <extracomment>ui/copy_words.py; of one: {n} forgotten person stays forgotten.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>People and photos are the same in both.</source>
        <extracomment>ui/copy_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <extracomment>ui/copy_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– and {n} more</source>
        <extracomment>ui/copy_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another place, and a file that ends in .png.</source>
        <extracomment>ui/course.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <extracomment>ui/course.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the folder of backups…</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What restoring would do</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup that lies elsewhere</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>ui/dialogs/backups.py, ui/dialogs/consent.py, ui/dialogs/encrypt.py, …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change nothing</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>ui/dialogs/backups.py, ui/dialogs/restore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the chosen backup in the gallery&apos;s place</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which backup is to take the gallery&apos;s place?</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. One that lies elsewhere can be chosen as another file.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>ui/dialogs/consent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which text</source>
        <extracomment>ui/dialogs/consent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: notice of 2026-03</source>
        <extracomment>ui/dialogs/consent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted by</source>
        <extracomment>ui/dialogs/consent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your name</source>
        <extracomment>ui/dialogs/consent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on</source>
        <extracomment>ui/dialogs/consent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <extracomment>ui/dialogs/consent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends</source>
        <extracomment>ui/dialogs/consent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on</source>
        <extracomment>ui/dialogs/consent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <extracomment>ui/dialogs/consent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no longer. The person stays until they are deleted or forgotten</source>
        <extracomment>ui/dialogs/consent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <extracomment>ui/dialogs/consent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To what has {name} agreed?</source>
        <extracomment>ui/dialogs/consent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the text that was agreed to, and who notes it.</source>
        <extracomment>ui/dialogs/consent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <extracomment>ui/dialogs/consent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agreed on</source>
        <extracomment>ui/dialogs/consent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted &amp;by</source>
        <extracomment>ui/dialogs/consent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it was given.</source>
        <extracomment>ui/dialogs/consent.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not {name}</source>
        <extracomment>ui/dialogs/counter_examples.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>ui/dialogs/counter_examples.py, ui/dialogs/look_alikes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces that are not {name}</source>
        <extracomment>ui/dialogs/counter_examples.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let &amp;all go</source>
        <extracomment>ui/dialogs/counter_examples.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face {number}, {time}</source>
        <extracomment>ui/dialogs/counter_examples.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face {number}</source>
        <extracomment>ui/dialogs/counter_examples.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>ui/dialogs/counter_examples.py, ui/dialogs/look_alikes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go: {what}</source>
        <extracomment>ui/dialogs/counter_examples.py, ui/dialogs/look_alikes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face like this may be called {name} again</source>
        <extracomment>ui/dialogs/counter_examples.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face like one of these is not called {name}. Only numbers of them are kept, no pictures.</source>
        <extracomment>ui/dialogs/counter_examples.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of no face you have said that it is not {name}.</source>
        <extracomment>ui/dialogs/counter_examples.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt them too</source>
        <extracomment>ui/dialogs/encrypt.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete them</source>
        <extracomment>ui/dialogs/encrypt.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <extracomment>ui/dialogs/encrypt.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a random &amp;key in this computer&apos;s keyring</source>
        <extracomment>ui/dialogs/encrypt.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a &amp;passphrase</source>
        <extracomment>ui/dialogs/encrypt.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember on this computer, so that it is not asked here</source>
        <extracomment>ui/dialogs/encrypt.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups in the gallery&apos;s folder</source>
        <extracomment>ui/dialogs/encrypt.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {number} characters; a few words are good.</source>
        <extracomment>ui/dialogs/encrypt.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <extracomment>ui/dialogs/encrypt.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery is written anew with another key. The old one opens only what was copied before.</source>
        <extracomment>ui/dialogs/encrypt.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos, names and face templates are then unreadable without the key. You get a recovery key to write down: it opens the gallery when the keyring or the passphrase is lost. Nothing else does.</source>
        <extracomment>ui/dialogs/encrypt.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: {keyring}.</source>
        <extracomment>ui/dialogs/encrypt.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that can keep a key.</source>
        <extracomment>ui/dialogs/encrypt.py, ui/dialogs/unlock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backups in its folder</source>
        <extracomment>ui/dialogs/encrypt.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the key</source>
        <extracomment>ui/dialogs/encrypt.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt the gallery</source>
        <extracomment>ui/dialogs/encrypt.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>ui/dialogs/encrypt.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>ui/dialogs/encrypt.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;key</source>
        <extracomment>ui/dialogs/encrypt.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encrypt</source>
        <extracomment>ui/dialogs/encrypt.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <extracomment>ui/dialogs/encrypt.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <extracomment>ui/dialogs/encrypt.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} photos, photos dropped before, the face templates made of them, all notes and the entries of the log are erased from this gallery. Undo does not bring them back.</source>
        <extracomment>ui/dialogs/forget.py; of one: {n} photo, photos dropped before, the face templates made of them, all notes and the entries of the log are erased from this gallery. Undo does not bring them back.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No photo, photos dropped before, the face templates made of them, all notes and the entries of the log are erased from this gallery. Undo does not bring them back.</source>
        <extracomment>ui/dialogs/forget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {name} for ever?</source>
        <extracomment>ui/dialogs/forget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Forget {n} people for ever?</source>
        <extracomment>ui/dialogs/forget.py; of one: Forget {n} person for ever?</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Erase from the &amp;backups that the program made, too</source>
        <extracomment>ui/dialogs/forget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase from the backups too</source>
        <extracomment>ui/dialogs/forget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt names the backups that still hold somebody; they stay otherwise</source>
        <extracomment>ui/dialogs/forget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies and exports that you made yourself stay as they are. To take somebody out of the gallery and keep the way back, use Delete instead.</source>
        <extracomment>ui/dialogs/forget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget for ever</source>
        <extracomment>ui/dialogs/forget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>ui/dialogs/forget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} people are forgotten</source>
        <extracomment>ui/dialogs/forget.py; of one: Forgotten</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <extracomment>ui/dialogs/forget.py, ui/dialogs/recovery.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the receipt</source>
        <extracomment>ui/dialogs/forget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget somebody</source>
        <extracomment>ui/dialogs/forget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget people</source>
        <extracomment>ui/dialogs/forget.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} {n} photos</source>
        <extracomment>ui/dialogs/joining.py; of one: {name} {n} photo</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new person gets these {n} photos; {rest}. Undo puts them back.</source>
        <extracomment>ui/dialogs/joining.py; of one: The new person gets this photo; {rest}. Undo puts them back.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} no photo any more</source>
        <extracomment>ui/dialogs/joining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>ui/dialogs/joining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes of it</source>
        <extracomment>ui/dialogs/joining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <extracomment>ui/dialogs/joining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is the same person as {name}?</source>
        <extracomment>ui/dialogs/joining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} will have {n} photos ({own} + {others}) and the visits of both. Name, id, notes and consent stay those of {name}. {other} is deleted; undo brings everything back.</source>
        <extracomment>ui/dialogs/joining.py; of one: {name} will have {n} photo ({own} + {others}) and the visits of both. Name, id, notes and consent stay those of {name}. {other} is deleted; undo brings everything back.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move photos</source>
        <extracomment>ui/dialogs/joining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <extracomment>ui/dialogs/joining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Whom do these {n} photos of {name} show?</source>
        <extracomment>ui/dialogs/joining.py; of one: Whom do this photo of {name} show?</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} will have {n} photos, {rest}. Undo moves them back.</source>
        <extracomment>ui/dialogs/joining.py; of one: {name} will have {n} photo, {rest}. Undo moves them back.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>ui/dialogs/joining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <extracomment>ui/dialogs/joining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/dialogs/joining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a new person</source>
        <extracomment>ui/dialogs/joining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Who is on these {n} photos of {name}?</source>
        <extracomment>ui/dialogs/joining.py; of one: Who is on this photo of {name}?</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the other entry. Then you say which of the two names stays.</source>
        <extracomment>ui/dialogs/joining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the person. For somebody who is not here, use “New person…” instead.</source>
        <extracomment>ui/dialogs/joining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already {name} with {photos}: this will be another person of that name. If it is the same one, use “Move…” instead.</source>
        <extracomment>ui/dialogs/joining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep “{name}” ({id})</source>
        <extracomment>ui/dialogs/joining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep “{name}”</source>
        <extracomment>ui/dialogs/joining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {other}</source>
        <extracomment>ui/dialogs/look_alikes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {other} are no longer remembered as look-alikes</source>
        <extracomment>ui/dialogs/look_alikes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <extracomment>ui/dialogs/look_alikes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of look-alikes</source>
        <extracomment>ui/dialogs/look_alikes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} ({distance})</source>
        <extracomment>ui/dialogs/look_alikes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people}, since {day}</source>
        <extracomment>ui/dialogs/look_alikes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat the two like everybody else</source>
        <extracomment>ui/dialogs/look_alikes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these people a face gets a name only where it is clearly nearer to one of the two.</source>
        <extracomment>ui/dialogs/look_alikes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is remembered to look like somebody else.</source>
        <extracomment>ui/dialogs/look_alikes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <extracomment>ui/dialogs/look_alikes.py, ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/dialogs/person_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people</source>
        <extracomment>ui/dialogs/person_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People to choose from</source>
        <extracomment>ui/dialogs/person_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the face</source>
        <extracomment>ui/dialogs/photo.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>ui/dialogs/photo.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <extracomment>ui/dialogs/photo.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>ui/dialogs/photo.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facing the camera</source>
        <extracomment>ui/dialogs/photo.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wholly in the picture</source>
        <extracomment>ui/dialogs/photo.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eyes open</source>
        <extracomment>ui/dialogs/photo.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouth closed</source>
        <extracomment>ui/dialogs/photo.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouth and nose uncovered</source>
        <extracomment>ui/dialogs/photo.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {number} of 100</source>
        <extracomment>ui/dialogs/photo.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <extracomment>ui/dialogs/recovery.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down and keep it in another place than this computer. It opens the gallery when the keyring or the passphrase is lost; whoever has it can read the gallery.</source>
        <extracomment>ui/dialogs/recovery.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the recovery key</source>
        <extracomment>ui/dialogs/recovery.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <extracomment>ui/dialogs/recovery.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery key to a file</source>
        <extracomment>ui/dialogs/recovery.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have &amp;it</source>
        <extracomment>ui/dialogs/recovery.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>ui/dialogs/recovery.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not protected by this key:</source>
        <extracomment>ui/dialogs/recovery.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <extracomment>ui/dialogs/restore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set these back to their defaults?</source>
        <extracomment>ui/dialogs/restore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <extracomment>ui/dialogs/restore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message}.</source>
        <extracomment>ui/dialogs/trouble.py, ui/dialogs/unlock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not changed, and it is kept whatever you choose.</source>
        <extracomment>ui/dialogs/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving copies every person and photo that can still be read, and tells what is lost.</source>
        <extracomment>ui/dialogs/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose another gallery</source>
        <extracomment>ui/dialogs/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Settings page, where the gallery is chosen</source>
        <extracomment>ui/dialogs/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery cannot be opened</source>
        <extracomment>ui/dialogs/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore the backup</source>
        <extracomment>ui/dialogs/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the newest whole backup in the gallery&apos;s place</source>
        <extracomment>ui/dialogs/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save what can be read</source>
        <extracomment>ui/dialogs/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy whatever is still readable into a new gallery</source>
        <extracomment>ui/dialogs/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery is damaged</source>
        <extracomment>ui/dialogs/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no whole backup of it.</source>
        <extracomment>ui/dialogs/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest whole backup is of {time}, with {contents}.</source>
        <extracomment>ui/dialogs/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was registered or changed after that is not in it.</source>
        <extracomment>ui/dialogs/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <extracomment>ui/dialogs/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery is encrypted</source>
        <extracomment>ui/dialogs/unlock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <extracomment>ui/dialogs/unlock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <extracomment>ui/dialogs/unlock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <extracomment>ui/dialogs/unlock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase or recovery key</source>
        <extracomment>ui/dialogs/unlock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;member on this computer ({keyring})</source>
        <extracomment>ui/dialogs/unlock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;member on this computer</source>
        <extracomment>ui/dialogs/unlock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is kept in the system&apos;s keyring, and nobody is asked for it here any more.</source>
        <extracomment>ui/dialogs/unlock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <extracomment>ui/dialogs/unlock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery is not backed up. {reason}</source>
        <extracomment>ui/keeper.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everywhere</source>
        <extracomment>ui/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the Live page</source>
        <extracomment>ui/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the Register panel</source>
        <extracomment>ui/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a picture</source>
        <extracomment>ui/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: register what is kept</source>
        <extracomment>ui/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what is kept</source>
        <extracomment>ui/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise panel</source>
        <extracomment>ui/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register panel</source>
        <extracomment>ui/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a video or picture as source</source>
        <extracomment>ui/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person</source>
        <extracomment>ui/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/keys.py, ui/undo_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/keys.py, ui/undo_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>ui/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <extracomment>ui/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <extracomment>ui/language.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <extracomment>ui/language.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} registrations wait to be sent; that happens by itself.</source>
        <extracomment>ui/link_words.py; of one: {n} registration waits to be sent; that happens by itself.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was not taken: {reason}</source>
        <extracomment>ui/link_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It answers and knows {n} people.</source>
        <extracomment>ui/link_words.py; of one: It answers and knows {n} person.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>asking {server}…</source>
        <extracomment>ui/link_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} is away</source>
        <extracomment>ui/link_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {server}…</source>
        <extracomment>ui/link_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected with {server}.</source>
        <extracomment>ui/link_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} is away since {time}.</source>
        <extracomment>ui/link_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits to be sent cannot be told: {reason}</source>
        <extracomment>ui/link_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not taken</source>
        <extracomment>ui/link_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It answers and knows {n} people, but makes other numbers of faces: private mode will not work with it.</source>
        <extracomment>ui/link_words.py; of one: It answers and knows {n} person, but makes other numbers of faces: private mode will not work with it.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The gallery on this computer answers meanwhile.</source>
        <extracomment>ui/link_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces get no name meanwhile.</source>
        <extracomment>ui/link_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is being put in place…</source>
        <extracomment>ui/mending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be read is being saved…</source>
        <extracomment>ui/mending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is kept as {path}</source>
        <extracomment>ui/mending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <extracomment>ui/mending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery is mended</source>
        <extracomment>ui/mending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is kept as {path}</source>
        <extracomment>ui/mending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <extracomment>ui/mending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is gone</source>
        <extracomment>ui/no_picture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>ui/no_picture.py, ui/tables/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {source}…</source>
        <extracomment>ui/no_picture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <extracomment>ui/no_picture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a camera</source>
        <extracomment>ui/no_picture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a video or pictures…</source>
        <extracomment>ui/no_picture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the demo</source>
        <extracomment>ui/no_picture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it a&amp;gain</source>
        <extracomment>ui/no_picture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is off</source>
        <extracomment>ui/no_picture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on only while this page is shown.</source>
        <extracomment>ui/no_picture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was all</source>
        <extracomment>ui/no_picture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} has come to its end.</source>
        <extracomment>ui/no_picture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may take a few seconds.</source>
        <extracomment>ui/no_picture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <extracomment>ui/no_picture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REC</source>
        <extracomment>ui/overlay.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}  {percent}</source>
        <extracomment>ui/overlay.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no address</source>
        <extracomment>ui/pages/server_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no face was found</source>
        <extracomment>ui/panels/photo_job.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} with {n} photos written to {path}</source>
        <extracomment>ui/person_verbs.py; of one: {name} with {n} photo written to {path}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is back</source>
        <extracomment>ui/person_verbs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of {name} dropped</source>
        <extracomment>ui/person_verbs.py; of one: Photo of {name} dropped</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of {name} made a new person, {other}</source>
        <extracomment>ui/person_verbs.py; of one: Photo of {name} made a new person, {other}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <extracomment>ui/person_verbs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing…</source>
        <extracomment>ui/person_verbs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten</source>
        <extracomment>ui/person_verbs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <extracomment>ui/person_verbs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} photos moved from {name} to {other}</source>
        <extracomment>ui/person_verbs.py; of one: Photo moved from {name} to {other}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Consent of {name} withdrawn</source>
        <extracomment>ui/person_verbs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent of {name} noted</source>
        <extracomment>ui/person_verbs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is now part of {other}</source>
        <extracomment>ui/person_verbs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no file of translations</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is too large for a file of translations</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no plain file of translations</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the translations cannot be read: {path}: {reason}</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({key})</source>
        <extracomment>ui/rail.py, ui/undo_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} is registered with {n} photos</source>
        <extracomment>ui/registered.py; of one: {name} is registered with {n} photo</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{key} or {other}</source>
        <extracomment>ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that are letters, Space and Enter type as usual while a text field has the caret.</source>
        <extracomment>ui/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/shortcuts.py, ui/undo_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>ui/state.py, ui/undo_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <extracomment>ui/state.py, ui/undo_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>ui/state.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <extracomment>ui/state.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ui/tables/metadata_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/tables/metadata_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}: {value}</source>
        <extracomment>ui/tables/metadata_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>ui/tables/metadata_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <extracomment>ui/tables/metadata_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {photos}</source>
        <extracomment>ui/tables/people_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture: only numbers were imported</source>
        <extracomment>ui/tables/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quality}: {fault}</source>
        <extracomment>ui/tables/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo: {pose}</source>
        <extracomment>ui/tables/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed to “{text}” on {day}, noted by {name}.</source>
        <extracomment>ui/tables/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} faces you said are not {name}</source>
        <extracomment>ui/tables/wording.py; of one: {n} face you said is not {name}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces may be called {name} again</source>
        <extracomment>ui/tables/wording.py; of one: {n} face may be called {name} again</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>ui/tables/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <extracomment>ui/tables/wording.py, ui/telling.py, ui/visit_words.py; of one: {n} photo</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no photo</source>
        <extracomment>ui/tables/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>ui/tables/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} face templates</source>
        <extracomment>ui/tables/wording.py; of one: {n} face template</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of the log</source>
        <extracomment>ui/tables/wording.py; of one: {n} entry of the log</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt: {id}</source>
        <extracomment>ui/tables/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent is noted.</source>
        <extracomment>ui/tables/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended on {day}.</source>
        <extracomment>ui/tables/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds until {day}.</source>
        <extracomment>ui/tables/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased on {time}</source>
        <extracomment>ui/tables/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased</source>
        <extracomment>ui/tables/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Still held, or not to be read to tell, by {n} backups:</source>
        <extracomment>ui/tables/wording.py; of one: Still held, or not to be read to tell, by {n} backup:</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It holds until it is withdrawn.</source>
        <extracomment>ui/tables/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two faces: only one person, please</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come closer</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move back</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move into the picture</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too dark</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too bright</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold still</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face the camera</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilt less</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncover your mouth and nose</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your eyes</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close your mouth</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearly the nearest</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is registered yet</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is near enough</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly near enough</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two people are almost equally near</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two people who look alike are too close to tell apart</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture is too poor to be sure</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that person is in the picture already</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look straight ahead</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn a little to your right</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn a little to your left</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look up a little</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look down a little</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next {name}, +{distance}</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {name}: you said so of a face like this</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} frames agree</source>
        <extracomment>ui/telling.py; of one: {n} frame agrees</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No proof of life: {why}</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message}. {hint}</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{camera} · {width}×{height} · {rate} fps</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition: {ms} ms, {where}</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like {name} ({distance}). Add to {name}?</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like {name} ({distance})</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already registered for {name}</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos of {name} and of {other} are so much alike that the two are very likely one person.</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} merged into {other}</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>almost certain</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very likely</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlikely</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}?</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the gallery</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody else to compare with</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}  {seconds} s</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of life: step {step} of {steps}</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of life given</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} {hint}</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera off</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{camera}: opening…</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{camera}: no picture</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{camera}: ended</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition: {where}</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already registered</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of one person should be under one name.</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fair</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poor</source>
        <extracomment>ui/telling.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>ui/telling.py; of one: {n} person</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>ui/undo_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trial}. {people}</source>
        <extracomment>ui/video_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the picture</source>
        <extracomment>ui/video_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live picture</source>
        <extracomment>ui/video_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {verdict}</source>
        <extracomment>ui/video_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be reviewed</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed by hand</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody known, said by hand</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in of {name} at {time} taken back</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was this {name}?</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance {distance}</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Seen {n} times</source>
        <extracomment>ui/visit_words.py; of one: Seen once</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>last {day}</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} visits: {visits}</source>
        <extracomment>ui/visit_words.py; of one: {n} visit: {visits}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits</source>
        <extracomment>ui/visit_words.py; of one: {n} visit</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is registered with {photos} and has {visits} in the log</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not logged</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing would change</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {threshold}: {changes}.</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would stay as logged.</source>
        <extracomment>ui/visit_words.py; of one: {n} visit would stay as logged.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodbye, {name}</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} checked in</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} checked out</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last today {time}</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {time} at {camera}</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visits} and {photos} added to {name}</source>
        <extracomment>ui/visit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would get another name</source>
        <extracomment>ui/visit_words.py; of one: {n} visit would get another name</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would be unsure</source>
        <extracomment>ui/visit_words.py; of one: {n} visit would be unsure</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would be unknown</source>
        <extracomment>ui/visit_words.py; of one: {n} visit would be unknown</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would not be logged</source>
        <extracomment>ui/visit_words.py; of one: {n} visit would not be logged</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would be logged besides</source>
        <extracomment>ui/visit_words.py; of one: {n} visit would be logged besides</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits cannot be told: said by hand, or too old.</source>
        <extracomment>ui/visit_words.py; of one: {n} visit cannot be told: said by hand, or too old.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} strangers on all days. Choose one and say who it is: past visits get the name too.</source>
        <extracomment>ui/visit_words.py; of one: {n} stranger on all days. Choose one and say who it is: past visits get the name too.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures show too little of a face to tell.</source>
        <extracomment>ui/visit_words.py; of one: {n} picture shows too little of a face to tell.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} older visits are not looked at.</source>
        <extracomment>ui/visit_words.py; of one: {n} older visit is not looked at.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the network is no detector</source>
        <extracomment>vision/cnn_detector.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading documents needs the package pytesseract</source>
        <extracomment>vision/documents/tesseract.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tesseract has no language to read</source>
        <extracomment>vision/documents/tesseract.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install tesseract-ocr-eng or another language.</source>
        <extracomment>vision/documents/tesseract.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading documents needs the program tesseract</source>
        <extracomment>vision/documents/tesseract.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tesseract could not read the page</source>
        <extracomment>vision/documents/tesseract.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a kept photo is no whole JPEG picture</source>
        <extracomment>vision/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a kept photo cannot be decoded</source>
        <extracomment>vision/engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network remembers a value that nothing uses</source>
        <extracomment>vision/onnx_graph.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture smaller than the window of its layer</source>
        <extracomment>vision/onnx_graph.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an affine layer that follows no convolution</source>
        <extracomment>vision/onnx_graph.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
