<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>facecog</name>
    <message>
        <source>the camera gives no picture</source>
        <extracomment>bootstrap/comparing.py</extracomment>
        <translation>摄像头没有图像</translation>
    </message>
    <message>
        <source>beside a recognition server the gallery is a file on this computer</source>
        <extracomment>bootstrap/galleries.py</extracomment>
        <translation>使用识别服务器时，人脸库须是本机上的文件</translation>
    </message>
    <message>
        <source>Name a file with --gallery, or leave the server out.</source>
        <extracomment>bootstrap/galleries.py</extracomment>
        <translation>请用 --gallery 指定文件，或不使用服务器。</translation>
    </message>
    <message>
        <source>a gallery on a PostgreSQL server needs psycopg: {reason}</source>
        <extracomment>bootstrap/galleries.py</extracomment>
        <translation>使用 PostgreSQL 服务器上的人脸库需要 psycopg：{reason}</translation>
    </message>
    <message>
        <source>Install facecog-desktop[postgres].</source>
        <extracomment>bootstrap/galleries.py</extracomment>
        <translation>请安装 facecog-desktop[postgres]。</translation>
    </message>
    <message>
        <source>Install facecog-desktop[plot].</source>
        <extracomment>bootstrap/galleries.py</extracomment>
        <translation>请安装 facecog-desktop[plot]。</translation>
    </message>
    <message>
        <source>{package} is needed to draw</source>
        <extracomment>bootstrap/galleries.py</extracomment>
        <translation>绘图需要 {package}</translation>
    </message>
    <message>
        <source>the server beside the window did not start</source>
        <extracomment>bootstrap/hosting.py</extracomment>
        <translation>随窗口运行的服务器未能启动</translation>
    </message>
    <message>
        <source>this computer is in no network</source>
        <extracomment>bootstrap/hosting.py</extracomment>
        <translation>本机未接入任何网络</translation>
    </message>
    <message>
        <source>Connect it, or serve this computer alone.</source>
        <extracomment>bootstrap/hosting.py</extracomment>
        <translation>请连接网络，或仅为本机提供服务。</translation>
    </message>
    <message>
        <source>others on this computer may read {path}: chmod 600 {path}</source>
        <extracomment>bootstrap/serving.py</extracomment>
        <translation>本机的其他用户可能读取 {path}：chmod 600 {path}</translation>
    </message>
    <message>
        <source>there is no key in {path}: nobody is let in</source>
        <extracomment>bootstrap/serving.py</extracomment>
        <translation>{path} 中没有密钥：任何人都无法访问</translation>
    </message>
    <message>
        <source>Write it like faces.example.org</source>
        <extracomment>bootstrap/serving.py</extracomment>
        <translation>请写成 faces.example.org 这样的形式</translation>
    </message>
    <message>
        <source>none in this version</source>
        <extracomment>bootstrap/serving.py</extracomment>
        <translation>此版本中没有</translation>
    </message>
    <message>
        <source>no older program is known as {names}</source>
        <extracomment>bootstrap/serving.py</extracomment>
        <translation>没有名为 {names} 的旧程序</translation>
    </message>
    <message>
        <source>Known: {names}</source>
        <extracomment>bootstrap/serving.py</extracomment>
        <translation>已知：{names}</translation>
    </message>
    <message>
        <source>{name} is no name of a server</source>
        <extracomment>bootstrap/serving.py</extracomment>
        <translation>{name} 不是服务器名称</translation>
    </message>
    <message>
        <source>writing a person with all photos is done on the server&apos;s computer</source>
        <extracomment>bootstrap/window.py</extracomment>
        <translation>导出人员及其全部照片须在服务器所在的电脑上进行</translation>
    </message>
    <message>
        <source>serving is done on the server&apos;s computer</source>
        <extracomment>bootstrap/window.py</extracomment>
        <translation>提供服务须在服务器所在的电脑上进行</translation>
    </message>
    <message>
        <source>examining the gallery is done on the server&apos;s computer</source>
        <extracomment>bootstrap/window.py</extracomment>
        <translation>检查人脸库须在服务器所在的电脑上进行</translation>
    </message>
    <message>
        <source>measuring the gallery is done on the server&apos;s computer</source>
        <extracomment>bootstrap/window.py</extracomment>
        <translation>测量人脸库须在服务器所在的电脑上进行</translation>
    </message>
    <message>
        <source>drawing the map is done on the server&apos;s computer</source>
        <extracomment>bootstrap/window.py</extracomment>
        <translation>绘制分布图须在服务器所在的电脑上进行</translation>
    </message>
    <message>
        <source>Add yourself to the group video.</source>
        <extracomment>capture/cameras/camera.py</extracomment>
        <translation>请将自己加入 video 组。</translation>
    </message>
    <message>
        <source>{camera} may not be used by you</source>
        <extracomment>capture/cameras/camera.py</extracomment>
        <translation>您无权使用 {camera}</translation>
    </message>
    <message>
        <source>{camera} cannot be opened</source>
        <extracomment>capture/cameras/camera.py</extracomment>
        <translation>无法打开 {camera}</translation>
    </message>
    <message>
        <source>{name} is unplugged</source>
        <extracomment>capture/cameras/camera.py</extracomment>
        <translation>{name} 已拔出</translation>
    </message>
    <message>
        <source>Plug a camera in; no camera is found on this computer.</source>
        <extracomment>capture/cameras/listing.py</extracomment>
        <translation>请插入摄像头；本机上未找到摄像头。</translation>
    </message>
    <message>
        <source>There are: {cameras}</source>
        <extracomment>capture/cameras/listing.py</extracomment>
        <translation>现有：{cameras}</translation>
    </message>
    <message>
        <source>there is no camera {camera}</source>
        <extracomment>capture/cameras/listing.py</extracomment>
        <translation>没有摄像头 {camera}</translation>
    </message>
    <message>
        <source>Uncover the camera or turn on a light.</source>
        <extracomment>capture/cameras/live.py</extracomment>
        <translation>请揭开摄像头的遮挡，或打开灯光。</translation>
    </message>
    <message>
        <source>Check the address, the network, and the user and password in the address.</source>
        <extracomment>capture/cameras/network.py</extracomment>
        <translation>请检查地址、网络以及地址中的用户名和密码。</translation>
    </message>
    <message>
        <source>this is not the address of a camera</source>
        <extracomment>capture/cameras/network.py</extracomment>
        <translation>这不是摄像头的地址</translation>
    </message>
    <message>
        <source>Use for example rtsp://host/path</source>
        <extracomment>capture/cameras/network.py</extracomment>
        <translation>例如使用 rtsp://host/path</translation>
    </message>
    <message>
        <source>a camera&apos;s address begins with one of {known} and names a host</source>
        <extracomment>capture/cameras/network.py</extracomment>
        <translation>摄像头地址须以 {known} 之一开头，并指明主机</translation>
    </message>
    <message>
        <source>{name} gives no video</source>
        <extracomment>capture/cameras/network.py</extracomment>
        <translation>{name} 没有视频</translation>
    </message>
    <message>
        <source>{name} cannot be reached</source>
        <extracomment>capture/cameras/network.py</extracomment>
        <translation>无法连接 {name}</translation>
    </message>
    <message>
        <source>{camera} gives no pictures: it is busy or unplugged</source>
        <extracomment>capture/cameras/watch.py</extracomment>
        <translation>{camera} 没有图像：正被占用或已拔出</translation>
    </message>
    <message>
        <source>{camera} gives the same picture again and again: it is busy, covered or unplugged</source>
        <extracomment>capture/cameras/watch.py</extracomment>
        <translation>{camera} 一再给出同一图像：正被占用、被遮挡或已拔出</translation>
    </message>
    <message>
        <source>{camera} gives only black: it is covered, or there is no light</source>
        <extracomment>capture/cameras/watch.py</extracomment>
        <translation>{camera} 只有黑色画面：被遮挡或没有光线</translation>
    </message>
    <message>
        <source>{path} is not a video</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>{path} 不是视频</translation>
    </message>
    <message>
        <source>Choose a video with pictures.</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>请选择有画面的视频。</translation>
    </message>
    <message>
        <source>{path} is damaged, or of a kind that cannot be decoded</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>{path} 已损坏，或属于无法解码的类型</translation>
    </message>
    <message>
        <source>{path} has {width} x {height} pixels, more than {most} megapixels</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>{path} 有 {width} x {height} 像素，超过 {most} 百万像素</translation>
    </message>
    <message>
        <source>Rename the file and try again.</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>请重命名文件后重试。</translation>
    </message>
    <message>
        <source>{path} has no frames that can be decoded</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>{path} 没有可解码的帧</translation>
    </message>
    <message>
        <source>{path} breaks off after {seconds:.1f} of {whole:.1f} seconds; the file is damaged</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>{path} 在 {whole:.1f} 秒中的第 {seconds:.1f} 秒中断；文件已损坏</translation>
    </message>
    <message>
        <source>{path} has sound but no pictures</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>{path} 有声音但没有画面</translation>
    </message>
    <message>
        <source>the name of {path} is not text</source>
        <extracomment>capture/films/video.py</extracomment>
        <translation>{path} 的名称不是文本</translation>
    </message>
    <message>
        <source>Check the path. No camera is found on this computer.</source>
        <extracomment>capture/opening.py</extracomment>
        <translation>请检查路径。本机上未找到摄像头。</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <extracomment>capture/opening.py, service/comparing/comparer.py</extracomment>
        <translation>请指定其中之一。</translation>
    </message>
    <message>
        <source>Cameras: {cameras}</source>
        <extracomment>capture/opening.py</extracomment>
        <translation>摄像头：{cameras}</translation>
    </message>
    <message>
        <source>{source} is neither a file nor a camera</source>
        <extracomment>capture/opening.py</extracomment>
        <translation>{source} 既不是文件也不是摄像头</translation>
    </message>
    <message>
        <source>{source} holds {count} videos</source>
        <extracomment>capture/opening.py</extracomment>
        <translation>{source} 包含 {count} 个视频</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <extracomment>capture/opening.py, capture/pictures/decode.py, capture/pictures/finding.py, …</extracomment>
        <translation>无法读取 {path}：{reason}</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>{width} x {height} 像素</translation>
    </message>
    <message>
        <source>Scale it down, or save it as PNG or as a usual, not progressive JPEG.</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>请缩小图片，或另存为 PNG 或普通（非渐进式）JPEG。</translation>
    </message>
    <message>
        <source>Use it as a video.</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>请作为视频使用。</translation>
    </message>
    <message>
        <source>{name} is not a picture</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>{name} 不是图片</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short</source>
        <extracomment>capture/pictures/decode.py, capture/pictures/headers.py</extracomment>
        <translation>{name} 已损坏或不完整</translation>
    </message>
    <message>
        <source>Name a picture file.</source>
        <extracomment>capture/pictures/decode.py, storage/exchange/folder.py</extracomment>
        <translation>请指定图片文件。</translation>
    </message>
    <message>
        <source>{name} has {size}, more than {most} megapixels</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>{name} 有 {size} 百万像素，超过上限 {most}</translation>
    </message>
    <message>
        <source>{name} ({kind} of {size}) takes {need} MB to be decoded, more than {most}</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>{name}（{kind}，{size}）解码需要 {need} MB，超过上限 {most}</translation>
    </message>
    <message>
        <source>{name} is a video, not a picture</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>{name} 是视频，不是图片</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <extracomment>capture/pictures/decode.py, capture/pictures/headers.py</extracomment>
        <translation>{name} 已损坏</translation>
    </message>
    <message>
        <source>{source} is a folder, not a picture</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>{source} 是文件夹，不是图片</translation>
    </message>
    <message>
        <source>{source} is a device, not a picture</source>
        <extracomment>capture/pictures/decode.py</extracomment>
        <translation>{source} 是设备，不是图片</translation>
    </message>
    <message>
        <source>{source} is larger than {size} MB</source>
        <extracomment>capture/pictures/decode.py, storage/exchange/folder.py</extracomment>
        <translation>{source} 大于 {size} MB</translation>
    </message>
    <message>
        <source>there is no file {path}</source>
        <extracomment>capture/pictures/decode.py, capture/pictures/finding.py, service/comparing/digests.py, …</extracomment>
        <translation>没有文件 {path}</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <extracomment>capture/pictures/finding.py</extracomment>
        <translation>没有文件夹 {folder}</translation>
    </message>
    <message>
        <source>{name} has rows of more than {most} pixels</source>
        <extracomment>capture/pictures/formats/png.py</extracomment>
        <translation>{name} 的行超过 {most} 像素</translation>
    </message>
    <message>
        <source>{name} holds measurements, not a picture</source>
        <extracomment>capture/pictures/formats/tiff.py</extracomment>
        <translation>{name} 存放的是测量数据，不是图片</translation>
    </message>
    <message>
        <source>{name} is cut short</source>
        <extracomment>capture/pictures/headers.py</extracomment>
        <translation>{name} 不完整</translation>
    </message>
    <message>
        <source>Name a folder that holds JPEG or PNG files itself.</source>
        <extracomment>capture/pictures/stills.py</extracomment>
        <translation>请指定直接存放 JPEG 或 PNG 文件的文件夹。</translation>
    </message>
    <message>
        <source>no pictures in {folder}</source>
        <extracomment>capture/pictures/stills.py</extracomment>
        <translation>{folder} 中没有图片</translation>
    </message>
    <message>
        <source>no pictures are called {pattern}</source>
        <extracomment>capture/pictures/stills.py</extracomment>
        <translation>没有名为 {pattern} 的图片</translation>
    </message>
    <message>
        <source>Use one of: {endings}</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>请使用其中之一：{endings}</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>请指定文件夹。</translation>
    </message>
    <message>
        <source>a picture cannot be written as {name}</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>无法将图片写成 {name}</translation>
    </message>
    <message>
        <source>several pictures do not go into the one file {name}</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>多张图片不能写入同一个文件 {name}</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>请指定其他文件夹。</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>请指定其他文件。</translation>
    </message>
    <message>
        <source>{path} is the picture itself</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>{path} 就是该图片本身</translation>
    </message>
    <message>
        <source>{path} could not be written whole</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>未能完整写入 {path}</translation>
    </message>
    <message>
        <source>{path} is the video itself</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>{path} 就是该视频本身</translation>
    </message>
    <message>
        <source>{path} could not be written</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>未能写入 {path}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <extracomment>capture/writing.py, storage/exchange/placing.py, storage/exchange/sheets/chart.py, …</extracomment>
        <translation>无法写入 {path}：{reason}</translation>
    </message>
    <message>
        <source>a video cannot be written as {name}</source>
        <extracomment>capture/writing.py</extracomment>
        <translation>无法将视频写成 {name}</translation>
    </message>
    <message numerus="yes">
        <source>there are {n} faces in the picture</source>
        <extracomment>core/comparing/comparison.py, service/registering/portraits.py; of one: there is {n} face in the picture</extracomment>
        <translation>
            <numerusform>图片中有 {n} 张人脸</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one with --face 1 to {last}: {places}.</source>
        <extracomment>core/comparing/comparison.py</extracomment>
        <translation>请用 --face 1 至 {last} 选择一张：{places}。</translation>
    </message>
    <message>
        <source>there is no face number {face}: there are {count}</source>
        <extracomment>core/comparing/comparison.py</extracomment>
        <translation>没有第 {face} 张人脸：共有 {count} 张</translation>
    </message>
    <message>
        <source>Choose one with --face 1 to {last}.</source>
        <extracomment>core/comparing/comparison.py</extracomment>
        <translation>请用 --face 1 至 {last} 选择一张。</translation>
    </message>
    <message>
        <source>{name} must lie between {lowest} and {highest}, not {value}</source>
        <extracomment>core/comparing/comparison.py</extracomment>
        <translation>{name} 须在 {lowest} 与 {highest} 之间，不能是 {value}</translation>
    </message>
    <message>
        <source>the image is no data URL of a picture (paths and addresses are not followed)</source>
        <extracomment>core/data_urls.py</extracomment>
        <translation>图像不是图片的 data URL（不接受路径和地址）</translation>
    </message>
    <message>
        <source>the image is empty</source>
        <extracomment>core/data_urls.py</extracomment>
        <translation>图像为空</translation>
    </message>
    <message>
        <source>the image is no base64: {reason}</source>
        <extracomment>core/data_urls.py</extracomment>
        <translation>图像不是 base64：{reason}</translation>
    </message>
    <message>
        <source>Use 1 to 200 characters; any script is fine.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请使用 1 至 200 个字符；任何文字均可。</translation>
    </message>
    <message>
        <source>Check the path, or list the cameras with: facecog doctor</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请检查路径，或列出摄像头：facecog doctor</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请检查您是否有读取权限。</translation>
    </message>
    <message>
        <source>Open it in another program and save it again as JPEG or PNG.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请用其他程序打开，并重新保存为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>Scale it down below 40 megapixels.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请缩小到 4000 万像素以下。</translation>
    </message>
    <message>
        <source>Convert it to MP4 (H.264) and try again.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请转换为 MP4 (H.264) 后重试。</translation>
    </message>
    <message>
        <source>Close other programs that use the camera, plug it in again, or choose another one.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请关闭其他使用摄像头的程序，重新插入摄像头，或选择另一个。</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s settings for privacy, and try again.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请在系统的隐私设置中允许，然后重试。</translation>
    </message>
    <message>
        <source>It is tried again by itself. Check the cable, the cover and other programs that use it.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>程序会自动重试。请检查线缆、遮盖以及其他使用它的程序。</translation>
    </message>
    <message>
        <source>Use a picture in which the face is at least 80 pixels wide, upright and lit.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请使用人脸宽度至少 80 像素、端正且光线充足的图片。</translation>
    </message>
    <message>
        <source>Use a picture of one person only.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请使用只有一个人的图片。</translation>
    </message>
    <message>
        <source>Use a sharp, well-lit picture of the face from the front.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请使用清晰、光线充足的正面人脸图片。</translation>
    </message>
    <message>
        <source>Add the picture to that person, or register anyway if it really is somebody else.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请将图片添加到该人员；如果确实是另一个人，请仍然登记。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>无需任何操作。</translation>
    </message>
    <message>
        <source>List the people with: facecog people list</source>
        <extracomment>core/errors.py</extracomment>
        <translation>列出人员：facecog people list</translation>
    </message>
    <message>
        <source>Use the person&apos;s id instead of the name.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请使用人员 ID 代替姓名。</translation>
    </message>
    <message>
        <source>It may have been dropped meanwhile; reload the person.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>可能已在此期间被丢弃；请重新加载该人员。</translation>
    </message>
    <message>
        <source>Check the file with: facecog doctor</source>
        <extracomment>core/errors.py</extracomment>
        <translation>检查文件：facecog doctor</translation>
    </message>
    <message>
        <source>Install the newest FaceCog Desktop; nothing was changed.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请安装最新的 FaceCog Desktop；未作任何更改。</translation>
    </message>
    <message>
        <source>Choose another file with --gallery; nothing was changed.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请用 --gallery 选择其他文件；未作任何更改。</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请检查文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>Wait until the other program has finished and try again.</source>
        <extracomment>core/errors.py, storage/postgres/failures.py</extracomment>
        <translation>请等其他程序结束后重试。</translation>
    </message>
    <message>
        <source>Put a backup in place: facecog people restore FILE, or save what can be read: facecog people salvage OUT</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请还原备份：facecog people restore FILE，或保存仍可读取的内容：facecog people salvage OUT</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>Give its passphrase or recovery key: on a terminal you are asked for it, a script names --key-file FILE.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请提供口令或恢复密钥：在终端中会询问，脚本则用 --key-file FILE 指定。</translation>
    </message>
    <message>
        <source>Capitals and blanks count. The recovery key, given in its place, opens the gallery too; nothing was changed.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>区分大小写和空格。也可改用恢复密钥打开人脸库；未作任何更改。</translation>
    </message>
    <message>
        <source>Give the recovery key that was shown when the gallery was encrypted, or unlock the keyring and try again.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请提供加密人脸库时显示的恢复密钥，或解锁密钥环后重试。</translation>
    </message>
    <message>
        <source>Use a passphrase instead: facecog people encrypt --with passphrase</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请改用口令：facecog people encrypt --with passphrase</translation>
    </message>
    <message>
        <source>Encrypt it, or delete it: facecog people encrypt --backups encrypt (or delete)</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请加密或删除它：facecog people encrypt --backups encrypt（或 delete）</translation>
    </message>
    <message>
        <source>The gallery is as it was. Check it with: facecog doctor</source>
        <extracomment>core/errors.py</extracomment>
        <translation>人脸库保持原样。检查：facecog doctor</translation>
    </message>
    <message>
        <source>Install the program again, or look at: facecog models list</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请重新安装程序，或查看：facecog models list</translation>
    </message>
    <message>
        <source>Install the program again, or look at: facecog models verify</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请重新安装程序，或查看：facecog models verify</translation>
    </message>
    <message>
        <source>Install the program with the extra that the message names.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请安装程序以及消息中所说的附加组件。</translation>
    </message>
    <message>
        <source>Use a sharp picture of the document alone, lying straight.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请使用只拍证件、摆放端正的清晰图片。</translation>
    </message>
    <message>
        <source>Correct or delete the settings file; its place is shown by: facecog doctor</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请更正或删除设置文件；其位置可用以下命令查看：facecog doctor</translation>
    </message>
    <message>
        <source>Install the program again; meanwhile the window speaks English.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请重新安装程序；在此之前窗口显示英文。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space, or name another place.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请检查文件夹的权限和可用空间，或指定其他位置。</translation>
    </message>
    <message>
        <source>Check the address and the network; it is tried again by itself.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请检查地址和网络；程序会自动重试。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请检查地址。</translation>
    </message>
    <message>
        <source>Do it there. The gallery of this computer is meant with: --server &quot;&quot;</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请在那里进行。要使用本机的人脸库：--server &quot;&quot;</translation>
    </message>
    <message>
        <source>Check the network and try again later.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请检查网络，稍后重试。</translation>
    </message>
    <message>
        <source>Check the permissions of its folder; its place is shown by: facecog doctor</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请检查其文件夹的权限；位置可用以下命令查看：facecog doctor</translation>
    </message>
    <message>
        <source>Close that window, or end the program in the system&apos;s list of processes, and try again.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>请关闭那个窗口，或在系统的进程列表中结束程序，然后重试。</translation>
    </message>
    <message>
        <source>They are very likely one person: facecog people merge {person} {other}</source>
        <extracomment>core/errors.py</extracomment>
        <translation>他们很可能是同一个人：facecog people merge {person} {other}</translation>
    </message>
    <message>
        <source>Look straight at the camera</source>
        <extracomment>core/liveness/actions.py</extracomment>
        <translation>请正视摄像头</translation>
    </message>
    <message>
        <source>Blink once</source>
        <extracomment>core/liveness/actions.py</extracomment>
        <translation>请眨一次眼</translation>
    </message>
    <message>
        <source>Turn your head to your left</source>
        <extracomment>core/liveness/actions.py</extracomment>
        <translation>请向您的左边转头</translation>
    </message>
    <message>
        <source>Turn your head to your right</source>
        <extracomment>core/liveness/actions.py</extracomment>
        <translation>请向您的右边转头</translation>
    </message>
    <message>
        <source>The face was lost</source>
        <extracomment>core/liveness/progress.py</extracomment>
        <translation>人脸丢失</translation>
    </message>
    <message>
        <source>Another face came</source>
        <extracomment>core/liveness/progress.py</extracomment>
        <translation>出现了另一张人脸</translation>
    </message>
    <message>
        <source>Turned another way than asked</source>
        <extracomment>core/liveness/progress.py</extracomment>
        <translation>转动方向与要求不符</translation>
    </message>
    <message>
        <source>It turned like a flat picture</source>
        <extracomment>core/liveness/progress.py</extracomment>
        <translation>转动时像平面图片</translation>
    </message>
    <message>
        <source>It took too long</source>
        <extracomment>core/liveness/progress.py</extracomment>
        <translation>用时过长</translation>
    </message>
    <message>
        <source>The time is over</source>
        <extracomment>core/liveness/progress.py</extracomment>
        <translation>时间已到</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>core/liveness/progress.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <extracomment>core/people/names.py</extracomment>
        <translation>姓名为空</translation>
    </message>
    <message>
        <source>the name has no visible character</source>
        <extracomment>core/people/names.py</extracomment>
        <translation>姓名没有可见字符</translation>
    </message>
    <message>
        <source>the name holds marks that turn the writing direction (U+{code})</source>
        <extracomment>core/people/names.py</extracomment>
        <translation>姓名含有改变书写方向的标记 (U+{code})</translation>
    </message>
    <message>
        <source>the name has {length} characters, more than {most}</source>
        <extracomment>core/people/names.py</extracomment>
        <translation>姓名有 {length} 个字符，超过上限 {most}</translation>
    </message>
    <message>
        <source>the name holds control characters (U+{code})</source>
        <extracomment>core/people/names.py</extracomment>
        <translation>姓名含有控制字符 (U+{code})</translation>
    </message>
    <message>
        <source>the name holds half a character (U+{code})</source>
        <extracomment>core/people/names.py</extracomment>
        <translation>姓名含有半个字符 (U+{code})</translation>
    </message>
    <message>
        <source>the name holds line breaks (U+{code})</source>
        <extracomment>core/people/names.py</extracomment>
        <translation>姓名含有换行符 (U+{code})</translation>
    </message>
    <message>
        <source>too small or too far away</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>太小或太远</translation>
    </message>
    <message>
        <source>blurred</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>模糊</translation>
    </message>
    <message>
        <source>too dark or too bright</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>太暗或太亮</translation>
    </message>
    <message>
        <source>too little contrast</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>对比度太低</translation>
    </message>
    <message>
        <source>turned or tilted too far</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>转动或倾斜过大</translation>
    </message>
    <message>
        <source>cut off at the edge</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>在边缘被截断</translation>
    </message>
    <message>
        <source>eyes shut</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>闭着眼睛</translation>
    </message>
    <message>
        <source>mouth wide open</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>张大嘴巴</translation>
    </message>
    <message>
        <source>mouth and nose covered</source>
        <extracomment>core/picture/quality.py</extracomment>
        <translation>口鼻被遮住</translation>
    </message>
    <message>
        <source>The program runs in a Flatpak that has no camera. The desktop&apos;s camera portal is not used here: allow devices with: flatpak override --user --device=all {name}. Then start it again.</source>
        <extracomment>core/program/camera_access.py</extracomment>
        <translation>程序运行在没有摄像头的 Flatpak 中。此处不使用桌面的摄像头门户：请用以下命令允许设备：flatpak override --user --device=all {name}。然后重新启动程序。</translation>
    </message>
    <message>
        <source>The program runs in a Snap that has no camera. Allow it with: sudo snap connect {name}:camera. Then start it again.</source>
        <extracomment>core/program/camera_access.py</extracomment>
        <translation>程序运行在没有摄像头的 Snap 中。请用以下命令允许：sudo snap connect {name}:camera。然后重新启动程序。</translation>
    </message>
    <message>
        <source>You may not use the camera: you are not in the group video. Enter in a terminal: sudo usermod -aG video $USER. Then log out and in again.</source>
        <extracomment>core/program/camera_access.py</extracomment>
        <translation>您无权使用摄像头：您不在 video 组中。请在终端输入：sudo usermod -aG video $USER。然后注销并重新登录。</translation>
    </message>
    <message>
        <source>You may not use {devices}: the system forbids it.</source>
        <extracomment>core/program/camera_access.py</extracomment>
        <translation>您无权使用 {devices}：系统禁止使用。</translation>
    </message>
    <message>
        <source>The program runs in a container that was given no camera. Start it with a video device.</source>
        <extracomment>core/program/camera_access.py</extracomment>
        <translation>程序运行在未分配摄像头的容器中。请带视频设备启动容器。</translation>
    </message>
    <message>
        <source>what is told about the newest version cannot be read</source>
        <extracomment>core/program/releases.py</extracomment>
        <translation>无法读取最新版本的信息</translation>
    </message>
    <message>
        <source>the page of the newest version is not on https</source>
        <extracomment>core/program/releases.py</extracomment>
        <translation>最新版本的页面不是 https</translation>
    </message>
    <message>
        <source>this is no version: {version}</source>
        <extracomment>core/program/releases.py</extracomment>
        <translation>这不是版本号：{version}</translation>
    </message>
    <message>
        <source>the list of models is missing: {path}</source>
        <extracomment>paths.py</extracomment>
        <translation>缺少模型列表：{path}</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a key, and give it with --api-key-file FILE, FACECOG_API_KEY or in the settings.</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>请向服务器管理者索取密钥，并用 --api-key-file FILE、FACECOG_API_KEY 或在设置中提供。</translation>
    </message>
    <message>
        <source>Write it like https://faces.example.org:8000</source>
        <extracomment>remote/client/connection.py, ui/settings/server_row.py</extracomment>
        <translation>请写成 https://faces.example.org:8000 这样的形式</translation>
    </message>
    <message>
        <source>the server&apos;s key has characters that no key has</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>服务器密钥含有密钥中不会有的字符</translation>
    </message>
    <message>
        <source>Copy it again, all of one line.</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>请重新复制整行内容。</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>未及时应答</translation>
    </message>
    <message>
        <source>Correct HTTP_PROXY, HTTPS_PROXY or ALL_PROXY.</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>请更正 HTTP_PROXY、HTTPS_PROXY 或 ALL_PROXY。</translation>
    </message>
    <message>
        <source>this is no address of a server: {address}</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>这不是服务器地址：{address}</translation>
    </message>
    <message>
        <source>{address} is too busy: {reason}</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} 太忙：{reason}</translation>
    </message>
    <message>
        <source>{address} is no FaceCog server, or one of another version</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} 不是 FaceCog 服务器，或版本不同</translation>
    </message>
    <message>
        <source>the proxy of the environment cannot be used: {reason}</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>无法使用环境中设置的代理：{reason}</translation>
    </message>
    <message>
        <source>{address} answers {status}, and not as a FaceCog server</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} 应答 {status}，不像 FaceCog 服务器</translation>
    </message>
    <message>
        <source>{address} does not answer as a FaceCog server</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} 的应答不像 FaceCog 服务器</translation>
    </message>
    <message>
        <source>{address} answers with more than {size} MB</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} 的应答超过 {size} MB</translation>
    </message>
    <message>
        <source>{address} answers {status}</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} 应答 {status}</translation>
    </message>
    <message>
        <source>{address} does not speak HTTP ({reason})</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} 不使用 HTTP（{reason}）</translation>
    </message>
    <message>
        <source>{address} does not answer ({reason})</source>
        <extracomment>remote/client/connection.py</extracomment>
        <translation>{address} 没有应答（{reason}）</translation>
    </message>
    <message>
        <source>the server neither admits nor refuses a photo</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>服务器既未接受也未拒绝照片</translation>
    </message>
    <message>
        <source>the server admits a photo without its numbers</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>服务器接受了照片，但没有给出数值</translation>
    </message>
    <message>
        <source>the server answers for other faces than it was asked about</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>服务器应答的人脸与所问的不符</translation>
    </message>
    <message>
        <source>the server answers for other photos than it was asked about</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>服务器应答的照片与所问的不符</translation>
    </message>
    <message>
        <source>this is no id of a person: {person}</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>这不是人员 ID：{person}</translation>
    </message>
    <message>
        <source>{count} photos at once are too many for a server</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>一次 {count} 张照片对服务器来说太多</translation>
    </message>
    <message>
        <source>Register at most {most} at a time.</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>每次最多登记 {most} 张。</translation>
    </message>
    <message>
        <source>the server&apos;s answer cannot be read: {reason}</source>
        <extracomment>remote/client/service.py</extracomment>
        <translation>无法读取服务器的应答：{reason}</translation>
    </message>
    <message>
        <source>the log is changed where it is kept, not over the network</source>
        <extracomment>remote/messages/changes.py</extracomment>
        <translation>日志须在其存放处更改，不能通过网络更改</translation>
    </message>
    <message>
        <source>a photo that is added this way needs its landmarks and its quality</source>
        <extracomment>remote/messages/changes.py</extracomment>
        <translation>以此方式添加的照片需要特征点和质量信息</translation>
    </message>
    <message>
        <source>a change is a table with its kind</source>
        <extracomment>remote/messages/changes.py</extracomment>
        <translation>更改须是带有类型的表</translation>
    </message>
    <message>
        <source>changes are nested too deeply</source>
        <extracomment>remote/messages/changes.py</extracomment>
        <translation>更改嵌套过深</translation>
    </message>
    <message>
        <source>a private face needs its template first</source>
        <extracomment>remote/messages/faces.py</extracomment>
        <translation>隐私模式的人脸须先有人脸模板</translation>
    </message>
    <message>
        <source>the crop is not base64</source>
        <extracomment>remote/messages/faces.py</extracomment>
        <translation>裁剪图不是 base64</translation>
    </message>
    <message>
        <source>the address of new versions is not on https</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>新版本的地址不是 https</translation>
    </message>
    <message>
        <source>Correct FACECOG_RELEASES or the installation.</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>请更正 FACECOG_RELEASES 或安装。</translation>
    </message>
    <message>
        <source>{host} leads from one address to the next</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>{host} 不断转向其他地址</translation>
    </message>
    <message>
        <source>{host} leads to an address that is not on https</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>{host} 转向了非 https 地址</translation>
    </message>
    <message>
        <source>{host} answers {status}</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>{host} 应答 {status}</translation>
    </message>
    <message>
        <source>{host} does not answer in time</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>{host} 未及时应答</translation>
    </message>
    <message>
        <source>{host} cannot be reached</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>无法连接 {host}</translation>
    </message>
    <message>
        <source>{host} answers with too much</source>
        <extracomment>remote/releases.py</extracomment>
        <translation>{host} 的应答过大</translation>
    </message>
    <message>
        <source>Send it as header: Authorization: Bearer KEY</source>
        <extracomment>remote/server/access.py</extracomment>
        <translation>请作为标头发送：Authorization: Bearer KEY</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a new one.</source>
        <extracomment>remote/server/access.py</extracomment>
        <translation>请向服务器管理者索取新的密钥。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a key that does.</source>
        <extracomment>remote/server/access.py</extracomment>
        <translation>请向服务器管理者索取有此权限的密钥。</translation>
    </message>
    <message>
        <source>this server asks for a key</source>
        <extracomment>remote/server/access.py, remote/server/guard/reference.py</extracomment>
        <translation>此服务器要求密钥</translation>
    </message>
    <message>
        <source>the key is not known, or has expired</source>
        <extracomment>remote/server/access.py</extracomment>
        <translation>密钥未知或已过期</translation>
    </message>
    <message>
        <source>the body is no JSON</source>
        <extracomment>remote/server/compat/bodies.py, remote/server/v1/bulk.py</extracomment>
        <translation>正文不是 JSON</translation>
    </message>
    <message>
        <source>it is no object with an image</source>
        <extracomment>remote/server/compat/bulk_samples.py</extracomment>
        <translation>不是带有图像的对象</translation>
    </message>
    <message>
        <source>Send a shorter one.</source>
        <extracomment>remote/server/compat/face_matching.py</extracomment>
        <translation>请发送较短的内容。</translation>
    </message>
    <message>
        <source>there is no name</source>
        <extracomment>remote/server/compat/facecog_web.py</extracomment>
        <translation>没有姓名</translation>
    </message>
    <message>
        <source>this server makes no numbers</source>
        <extracomment>remote/server/compat/feature_service.py</extracomment>
        <translation>此服务器不生成数值</translation>
    </message>
    <message>
        <source>min_distance is no number</source>
        <extracomment>remote/server/compat/min_distance.py</extracomment>
        <translation>min_distance 不是数字</translation>
    </message>
    <message>
        <source>there is no face in the picture</source>
        <extracomment>remote/server/compat/portraits.py, remote/server/crops.py, service/registering/portraits.py</extracomment>
        <translation>图片中没有人脸</translation>
    </message>
    <message>
        <source>the address does not end with &lt;name&gt;_&lt;number&gt;</source>
        <extracomment>remote/server/compat/recognition_server.py</extracomment>
        <translation>地址未以 &lt;name&gt;_&lt;number&gt; 结尾</translation>
    </message>
    <message>
        <source>As in: POST /user/Anna-Maria_3</source>
        <extracomment>remote/server/compat/recognition_server.py</extracomment>
        <translation>例如：POST /user/Anna-Maria_3</translation>
    </message>
    <message>
        <source>it is no list of samples</source>
        <extracomment>remote/server/compat/sample_lists.py</extracomment>
        <translation>不是照片列表</translation>
    </message>
    <message>
        <source>the id holds half a character</source>
        <extracomment>remote/server/compat/sample_lists.py</extracomment>
        <translation>ID 含有半个字符</translation>
    </message>
    <message>
        <source>the entry has no name</source>
        <extracomment>remote/server/compat/sample_lists.py</extracomment>
        <translation>条目没有姓名</translation>
    </message>
    <message>
        <source>an entry has no id</source>
        <extracomment>remote/server/compat/sample_lists.py</extracomment>
        <translation>有条目没有 ID</translation>
    </message>
    <message>
        <source>the metadata cannot be kept</source>
        <extracomment>remote/server/compat/sample_lists.py</extracomment>
        <translation>无法保存元数据</translation>
    </message>
    <message>
        <source>compressed bodies are not taken</source>
        <extracomment>remote/server/guard/bodies.py</extracomment>
        <translation>不接受压缩的正文</translation>
    </message>
    <message>
        <source>the server holds as many bytes as it may</source>
        <extracomment>remote/server/guard/bodies.py</extracomment>
        <translation>服务器容纳的字节数已达上限</translation>
    </message>
    <message>
        <source>the body of the request did not arrive in time</source>
        <extracomment>remote/server/guard/bodies.py</extracomment>
        <translation>请求正文未及时到达</translation>
    </message>
    <message>
        <source>this server is not known by the name it was asked by</source>
        <extracomment>remote/server/guard/hosts.py</extracomment>
        <translation>请求所用的名称不是此服务器的已知名称</translation>
    </message>
    <message>
        <source>keys are taken from headers only</source>
        <extracomment>remote/server/guard/keys_in_addresses.py</extracomment>
        <translation>仅从标头接受密钥</translation>
    </message>
    <message>
        <source>Whoever runs the server can allow the name: facecog serve --trusted-host NAME</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>服务器管理者可以允许该名称：facecog serve --trusted-host NAME</translation>
    </message>
    <message>
        <source>Use a program, or the server&apos;s own page.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>请使用程序，或服务器自己的页面。</translation>
    </message>
    <message>
        <source>Send it as header: Authorization: Bearer KEY. A key that stood in an address should be revoked.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>请作为标头发送：Authorization: Bearer KEY。曾出现在地址中的密钥应当吊销。</translation>
    </message>
    <message>
        <source>Wait as long as Retry-After says.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>请按 Retry-After 指定的时间等待。</translation>
    </message>
    <message>
        <source>Send fewer or smaller pictures at a time.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>请每次发送更少或更小的图片。</translation>
    </message>
    <message>
        <source>Check the network and send it again.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>请检查网络后重新发送。</translation>
    </message>
    <message>
        <source>Send it as it is, without Content-Encoding.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>请原样发送，不使用 Content-Encoding。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <extracomment>remote/server/guard/refusals.py</extracomment>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>a page of another site asks</source>
        <extracomment>remote/server/guard/sites.py</extracomment>
        <translation>请求来自其他网站的页面</translation>
    </message>
    <message>
        <source>the server is about to stop</source>
        <extracomment>remote/server/guard/traffic.py</extracomment>
        <translation>服务器即将停止</translation>
    </message>
    <message>
        <source>too many requests at a time</source>
        <extracomment>remote/server/guard/traffic.py</extracomment>
        <translation>同时请求过多</translation>
    </message>
    <message>
        <source>Make a new one with: facecog keys add</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>新建密钥：facecog keys add</translation>
    </message>
    <message>
        <source>Wait until the other command has ended, and try again.</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>请等待另一个命令结束，然后重试。</translation>
    </message>
    <message>
        <source>List them with: facecog keys list</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>列出密钥：facecog keys list</translation>
    </message>
    <message>
        <source>this is no name for a key</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>这不能作为密钥名称</translation>
    </message>
    <message>
        <source>a key must allow something</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>密钥必须允许某种操作</translation>
    </message>
    <message>
        <source>Name a scope, for example: --scope identify</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>请指定范围，例如：--scope identify</translation>
    </message>
    <message>
        <source>Make it with: facecog keys add</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>创建：facecog keys add</translation>
    </message>
    <message>
        <source>Revoke it first, or use another name.</source>
        <extracomment>remote/server/keys/key_file.py</extracomment>
        <translation>请先吊销它，或使用其他名称。</translation>
    </message>
    <message>
        <source>Results are kept for some minutes only; ask again for the comparison.</source>
        <extracomment>remote/server/queueing/jobs.py</extracomment>
        <translation>结果只保留几分钟；请重新请求比较。</translation>
    </message>
    <message>
        <source>Ask for it as a job: POST /v1/compare/jobs</source>
        <extracomment>remote/server/queueing/jobs.py</extracomment>
        <translation>请作为任务请求：POST /v1/compare/jobs</translation>
    </message>
    <message>
        <source>there is no job of this id</source>
        <extracomment>remote/server/queueing/jobs.py</extracomment>
        <translation>没有此 ID 的任务</translation>
    </message>
    <message>
        <source>the comparison took too long</source>
        <extracomment>remote/server/queueing/jobs.py</extracomment>
        <translation>比较用时过长</translation>
    </message>
    <message>
        <source>Compare shorter films.</source>
        <extracomment>remote/server/queueing/jobs.py</extracomment>
        <translation>请比较较短的视频。</translation>
    </message>
    <message>
        <source>Ask again in a moment.</source>
        <extracomment>remote/server/queueing/places.py</extracomment>
        <translation>请稍后再次请求。</translation>
    </message>
    <message>
        <source>the server has as much to do as it takes on</source>
        <extracomment>remote/server/queueing/places.py</extracomment>
        <translation>服务器承担的任务已满</translation>
    </message>
    <message>
        <source>Give --keys FILE, and --tls-cert with --tls-key, or --behind-proxy where a proxy adds TLS.</source>
        <extracomment>remote/server/running/exposure.py</extracomment>
        <translation>请提供 --keys FILE，以及 --tls-cert 与 --tls-key；若由代理添加 TLS，则用 --behind-proxy。</translation>
    </message>
    <message>
        <source>Choose another --port (0 finds a free one) or --host.</source>
        <extracomment>remote/server/running/exposure.py</extracomment>
        <translation>请选择其他 --port（0 会自动寻找空闲端口）或 --host。</translation>
    </message>
    <message>
        <source>Both must be PEM files that belong together; the key without a passphrase.</source>
        <extracomment>remote/server/running/exposure.py</extracomment>
        <translation>两者须是相互匹配的 PEM 文件；密钥不带口令。</translation>
    </message>
    <message>
        <source>behind a proxy keys are needed: everybody seems to come from this computer</source>
        <extracomment>remote/server/running/exposure.py</extracomment>
        <translation>在代理之后需要密钥：所有请求看起来都来自本机</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key belong together</source>
        <extracomment>remote/server/running/exposure.py</extracomment>
        <translation>--tls-cert 与 --tls-key 须一起使用</translation>
    </message>
    <message>
        <source>Give both or none.</source>
        <extracomment>remote/server/running/exposure.py</extracomment>
        <translation>请两个都提供，或都不提供。</translation>
    </message>
    <message>
        <source>Try again; the log tells more.</source>
        <extracomment>remote/server/running/hosted.py</extracomment>
        <translation>请重试；日志中有更多信息。</translation>
    </message>
    <message>
        <source>Its own message stands above. Try it with --workers 1.</source>
        <extracomment>remote/server/running/processes.py</extracomment>
        <translation>它自己的消息在上方。请用 --workers 1 再试。</translation>
    </message>
    <message>
        <source>a process of the server could not start</source>
        <extracomment>remote/server/running/processes.py</extracomment>
        <translation>服务器的一个进程未能启动</translation>
    </message>
    <message>
        <source>there is no room for the film</source>
        <extracomment>remote/server/uploads.py</extracomment>
        <translation>没有空间存放视频</translation>
    </message>
    <message>
        <source>it is neither a picture nor a film</source>
        <extracomment>remote/server/uploads.py</extracomment>
        <translation>既不是图片也不是视频</translation>
    </message>
    <message>
        <source>registrations are JSON</source>
        <extracomment>remote/server/v1/bulk.py</extracomment>
        <translation>登记须为 JSON</translation>
    </message>
    <message>
        <source>metadata is no JSON object that can be kept</source>
        <extracomment>remote/server/v1/enrolling.py</extracomment>
        <translation>元数据不是可保存的 JSON 对象</translation>
    </message>
    <message>
        <source>The log is kept where the camera is.</source>
        <extracomment>remote/server/v1/events.py</extracomment>
        <translation>日志保存在摄像头所在之处。</translation>
    </message>
    <message>
        <source>this server keeps no log</source>
        <extracomment>remote/server/v1/events.py</extracomment>
        <translation>此服务器不保存日志</translation>
    </message>
    <message>
        <source>nobody has this id</source>
        <extracomment>remote/server/v1/people.py</extracomment>
        <translation>没有人使用此 ID</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <extracomment>remote/server/web/files.py, vision/onnx/networks.py</extracomment>
        <translation>请重新安装程序。</translation>
    </message>
    <message>
        <source>no files are read here: {source}</source>
        <extracomment>service/comparing/comparer.py</extracomment>
        <translation>此处不读取文件：{source}</translation>
    </message>
    <message>
        <source>{name} holds {count} pictures</source>
        <extracomment>service/comparing/comparer.py</extracomment>
        <translation>{name} 包含 {count} 张图片</translation>
    </message>
    <message>
        <source>there is no picture in it: {name}</source>
        <extracomment>service/comparing/comparer.py</extracomment>
        <translation>其中没有图片：{name}</translation>
    </message>
    <message>
        <source>Compare pictures and video files.</source>
        <extracomment>service/comparing/comparer.py</extracomment>
        <translation>请比较图片和视频文件。</translation>
    </message>
    <message>
        <source>{source} has no end</source>
        <extracomment>service/comparing/comparer.py, service/comparing/glance.py</extracomment>
        <translation>{source} 没有终点</translation>
    </message>
    <message>
        <source>Choose a picture or a video file.</source>
        <extracomment>service/comparing/glance.py</extracomment>
        <translation>请选择图片或视频文件。</translation>
    </message>
    <message>
        <source>{source} has no frames</source>
        <extracomment>service/comparing/glance.py</extracomment>
        <translation>{source} 没有帧</translation>
    </message>
    <message>
        <source>identity card</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>身份证</translation>
    </message>
    <message>
        <source>driving licence</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>驾驶证</translation>
    </message>
    <message>
        <source>passport</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>护照</translation>
    </message>
    <message>
        <source>identity card of {country}</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>{country} 身份证</translation>
    </message>
    <message>
        <source>driving licence of {country}</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>{country} 驾驶证</translation>
    </message>
    <message>
        <source>passport of {country}</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>{country} 护照</translation>
    </message>
    <message>
        <source>{kind}, {proof}</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>{kind}，{proof}</translation>
    </message>
    <message>
        <source>no document that is known</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>不是已知的证件</translation>
    </message>
    <message>
        <source>check digits agree</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>校验码相符</translation>
    </message>
    <message>
        <source>check digits do not all agree</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>校验码不全相符</translation>
    </message>
    <message>
        <source>by its words</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>依据文字</translation>
    </message>
    <message>
        <source>Surname</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given names</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>名</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>号码</translation>
    </message>
    <message>
        <source>Nationality</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Born (y-m-d)</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>出生日期（年-月-日）</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>性别</translation>
    </message>
    <message>
        <source>Expires (y-m-d)</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>有效期至（年-月-日）</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>service/comparing/paper_words.py</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>the face is too small or too far away</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>人脸太小或太远</translation>
    </message>
    <message>
        <source>the face is blurred</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>人脸模糊</translation>
    </message>
    <message>
        <source>the face is too dark or too bright</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>人脸太暗或太亮</translation>
    </message>
    <message>
        <source>the face has too little contrast</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>人脸对比度太低</translation>
    </message>
    <message>
        <source>the face is turned or tilted too far</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>人脸转动或倾斜过大</translation>
    </message>
    <message>
        <source>the face is cut off at the edge</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>人脸在边缘被截断</translation>
    </message>
    <message>
        <source>the eyes are shut</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>人脸闭着眼睛</translation>
    </message>
    <message>
        <source>the mouth is wide open</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>人脸张大嘴巴</translation>
    </message>
    <message>
        <source>mouth and nose are covered</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>人脸口鼻被遮住</translation>
    </message>
    <message>
        <source>distance {distance:.2f} (up to {limit:.2f} is one person); confidence {confidence} at tolerance {tolerance}</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>距离 {distance:.2f}（不超过 {limit:.2f} 为同一人）；容差 {tolerance} 时置信度 {confidence}</translation>
    </message>
    <message>
        <source>in {count} of {frames} frames, from {first:.1f} to {last:.1f} s</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>在 {frames} 帧中的 {count} 帧，从 {first:.1f} 到 {last:.1f} 秒</translation>
    </message>
    <message numerus="yes">
        <source>somebody in {n} frames, distance {distance:.2f}</source>
        <extracomment>service/comparing/words.py; of one: somebody in {n} frame, distance {distance:.2f}</extracomment>
        <translation>
            <numerusform>{n} 帧中有某人，距离 {distance:.2f}</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no face to compare</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>没有可比较的人脸</translation>
    </message>
    <message>
        <source>Probably different people, but it is close</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>可能不是同一人，但很接近</translation>
    </message>
    <message>
        <source>Very likely different people</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>很可能不是同一人</translation>
    </message>
    <message>
        <source>Probably different people</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>可能不是同一人</translation>
    </message>
    <message>
        <source>confidence {confidence} (from {least} on it is one person); distance {distance:.2f} (up to {limit:.2f} is one person)</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>置信度 {confidence}（达到 {least} 为同一人）；距离 {distance:.2f}（不超过 {limit:.2f} 为同一人）</translation>
    </message>
    <message>
        <source>another face, distance {distance:.2f}</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>另一张人脸，距离 {distance:.2f}</translation>
    </message>
    <message>
        <source>The same person</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>同一人</translation>
    </message>
    <message>
        <source>Different people</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>Very likely the same person</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>很可能是同一人</translation>
    </message>
    <message>
        <source>Probably the same person</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>可能是同一人</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>service/comparing/words.py, ui/dialogs/gallery/recovery.py; of one: and {n} more</extracomment>
        <translation>
            <numerusform>及另外 {n} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no face in {left} or in {right}</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>{left} 和 {right} 中都没有人脸</translation>
    </message>
    <message>
        <source>there is no face in {name}</source>
        <extracomment>service/comparing/words.py</extracomment>
        <translation>{name} 中没有人脸</translation>
    </message>
    <message>
        <source>A list has no pictures: register them.</source>
        <extracomment>service/importing/directory.py</extracomment>
        <translation>列表没有图片：请登记它们。</translation>
    </message>
    <message numerus="yes">
        <source>{n} people are called {name}: {names}</source>
        <extracomment>service/importing/directory.py; of one: {n} person is called {name}: {names}</extracomment>
        <translation>
            <numerusform>有 {n} 人名叫 {name}：{names}</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody in the gallery is {who}</source>
        <extracomment>service/importing/directory.py</extracomment>
        <translation>人脸库中没有 {who}</translation>
    </message>
    <message>
        <source>Look for the picture in a backup of the old gallery, or register the person anew.</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>请在旧人脸库的备份中查找该图片，或重新登记该人员。</translation>
    </message>
    <message>
        <source>Register it by hand if you know who it is: facecog register NAME FILE</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>如果您知道是谁，请手动登记：facecog register NAME FILE</translation>
    </message>
    <message>
        <source>Import the pictures from which the numbers were made.</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>请导入生成这些数值的图片。</translation>
    </message>
    <message>
        <source>A face has 128 finite numbers, about 1.4 in length.</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>人脸有 128 个有限数值，长度约为 1.4。</translation>
    </message>
    <message>
        <source>Correct it in the file and import it again: what is there already is left alone.</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>请在文件中更正后重新导入：已有的内容保持不变。</translation>
    </message>
    <message>
        <source>Copy the file itself into the folder.</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>请将文件本身复制到该文件夹。</translation>
    </message>
    <message>
        <source>One of the two names is wrong: keep the picture with the right person.</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>两个姓名中有一个是错的：请将图片保留给正确的人员。</translation>
    </message>
    <message>
        <source>Copy the export file again, or use another copy.</source>
        <extracomment>service/importing/intake.py</extracomment>
        <translation>请重新复制导出文件，或使用其他副本。</translation>
    </message>
    <message>
        <source>this photo is registered already</source>
        <extracomment>service/importing/taking_in.py</extracomment>
        <translation>这张照片已登记</translation>
    </message>
    <message>
        <source>exactly this picture is kept for {name}</source>
        <extracomment>service/importing/taking_in.py</extracomment>
        <translation>已为 {name} 保存了同一张图片</translation>
    </message>
    <message>
        <source>there must be live pictures and attacks of at least two people</source>
        <extracomment>service/liveness/evaluation.py</extracomment>
        <translation>须有至少两个人的真人图片和攻击图片</translation>
    </message>
    <message>
        <source>Each DIR holds a folder a person; the same folder names stand for the same people.</source>
        <extracomment>service/liveness/evaluation.py</extracomment>
        <translation>每个 DIR 中每人一个文件夹；同名文件夹表示同一人。</translation>
    </message>
    <message>
        <source>a challenge needs the 68 landmarks of a face</source>
        <extracomment>service/liveness/watching.py</extracomment>
        <translation>活体验证需要人脸的 68 个特征点</translation>
    </message>
    <message>
        <source>there is no photo to register</source>
        <extracomment>service/local.py</extracomment>
        <translation>没有可登记的照片</translation>
    </message>
    <message>
        <source>Capture or choose at least one photo.</source>
        <extracomment>service/local.py</extracomment>
        <translation>请至少拍摄或选择一张照片。</translation>
    </message>
    <message numerus="yes">
        <source>{n} people are called {name}</source>
        <extracomment>service/local.py; of one: {n} person is called {name}</extracomment>
        <translation>
            <numerusform>有 {n} 人名叫 {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Write it as 2026-03-29.</source>
        <extracomment>service/log/local_days.py</extracomment>
        <translation>请写成 2026-03-29 这样的形式。</translation>
    </message>
    <message>
        <source>{day} is no day</source>
        <extracomment>service/log/local_days.py</extracomment>
        <translation>{day} 不是日期</translation>
    </message>
    <message>
        <source>present</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>在场</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>service/log/sheets.py, ui/words/visit_words.py</extracomment>
        <translation>进</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>service/log/sheets.py, ui/words/visit_words.py</extracomment>
        <translation>出</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>service/log/sheets.py, ui/words/telling.py</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>service/log/sheets.py, ui/words/visit_words.py</extracomment>
        <translation>谁</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>service/log/sheets.py, ui/log/head.py</extracomment>
        <translation>人员</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>判定</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>service/log/sheets.py, ui/log/head.py, ui/words/visit_words.py</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>service/log/sheets.py, ui/words/visit_words.py</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>service/log/sheets.py, ui/words/visit_words.py</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>service/log/sheets.py, settings.py, ui/comparing/side_view.py, …</extracomment>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>service/log/sheets.py, ui/words/visit_words.py</extracomment>
        <translation>距离</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>service/log/sheets.py, ui/log/page.py</extracomment>
        <translation>复核</translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>service/log/sheets.py, ui/log/page.py</extracomment>
        <translation>来访</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>service/log/sheets.py, ui/tables/program_log_table.py</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>service/log/sheets.py, ui/people/privacy/tables.py, ui/tables/metadata_table.py, …</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <extracomment>service/log/sheets.py, ui/log/check_ins.py, ui/log/page.py</extracomment>
        <translation>签到</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>首次</translation>
    </message>
    <message>
        <source>Last out</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>最后离开</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>小时</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>service/log/sheets.py</extracomment>
        <translation>天数</translation>
    </message>
    <message>
        <source>See: facecog events strangers</source>
        <extracomment>service/log/strangers.py</extracomment>
        <translation>查看：facecog events strangers</translation>
    </message>
    <message>
        <source>there is no stranger {number}</source>
        <extracomment>service/log/strangers.py</extracomment>
        <translation>没有陌生人 {number}</translation>
    </message>
    <message>
        <source>some of these visits are not a stranger&apos;s any more</source>
        <extracomment>service/log/strangers.py, storage/records/log/claims.py</extracomment>
        <translation>其中一些来访已不再属于陌生人</translation>
    </message>
    <message>
        <source>Look at the album again.</source>
        <extracomment>service/log/strangers.py</extracomment>
        <translation>请重新查看相册。</translation>
    </message>
    <message>
        <source>no picture of this stranger is good enough to register</source>
        <extracomment>service/log/strangers.py</extracomment>
        <translation>此陌生人没有足够好的图片可供登记</translation>
    </message>
    <message>
        <source>Register the person from photos or the camera.</source>
        <extracomment>service/log/strangers.py</extracomment>
        <translation>请用照片或摄像头登记该人员。</translation>
    </message>
    <message>
        <source>See the format in the guide.</source>
        <extracomment>service/measuring/evaluation.py</extracomment>
        <translation>格式请见指南。</translation>
    </message>
    <message>
        <source>this is no pair list: {file}: {reason}</source>
        <extracomment>service/measuring/evaluation.py</extracomment>
        <translation>这不是配对列表：{file}：{reason}</translation>
    </message>
    <message>
        <source>Each person has one.</source>
        <extracomment>service/measuring/identification.py</extracomment>
        <translation>每个人员有一张。</translation>
    </message>
    <message>
        <source>Enrol fewer pictures with --enrol.</source>
        <extracomment>service/measuring/identification.py</extracomment>
        <translation>请用 --enrol 登记较少的图片。</translation>
    </message>
    <message>
        <source>the folder cannot be read: {folder} ({reason})</source>
        <extracomment>service/measuring/identification.py, storage/exchange/folder.py</extracomment>
        <translation>无法读取文件夹：{folder}（{reason}）</translation>
    </message>
    <message>
        <source>there is no folder of a person in {root}</source>
        <extracomment>service/measuring/identification.py</extracomment>
        <translation>{root} 中没有人员文件夹</translation>
    </message>
    <message>
        <source>nobody has more than {most} pictures</source>
        <extracomment>service/measuring/identification.py</extracomment>
        <translation>没有人的图片超过 {most} 张</translation>
    </message>
    <message>
        <source>there is no such folder: {folder}</source>
        <extracomment>service/measuring/identification.py, storage/exchange/folder.py</extracomment>
        <translation>没有这个文件夹：{folder}</translation>
    </message>
    <message>
        <source>One of the two names is wrong: a kept photo is given to the right person by: facecog people move</source>
        <extracomment>service/registering/admission.py</extracomment>
        <translation>两个姓名中有一个是错的：可将保存的照片移给正确的人员：facecog people move</translation>
    </message>
    <message>
        <source>the face is too poor to keep: {what}</source>
        <extracomment>service/registering/admission.py</extracomment>
        <translation>人脸质量太差，无法保存：{what}</translation>
    </message>
    <message>
        <source>this looks like {name} ({distance:.2f})</source>
        <extracomment>service/registering/admission.py</extracomment>
        <translation>这张看起来像 {name}（{distance:.2f}）</translation>
    </message>
    <message>
        <source>this photo is already registered for {name}</source>
        <extracomment>service/registering/admission.py</extracomment>
        <translation>这张照片已为 {name} 登记</translation>
    </message>
    <message>
        <source>this picture is already registered for {name}, perhaps in another size or quality</source>
        <extracomment>service/registering/admission.py</extracomment>
        <translation>这张图片已为 {name} 登记，大小或质量可能不同</translation>
    </message>
    <message>
        <source>the template is of {other}, and this is {engine}</source>
        <extracomment>service/registering/faces.py</extracomment>
        <translation>人脸模板属于 {other}，而当前是 {engine}</translation>
    </message>
    <message>
        <source>the template is of no engine, and this is {engine}</source>
        <extracomment>service/registering/faces.py</extracomment>
        <translation>人脸模板不属于任何引擎，而当前是 {engine}</translation>
    </message>
    <message>
        <source>Send the picture, or use the same version on both sides.</source>
        <extracomment>service/registering/faces.py</extracomment>
        <translation>请发送图片，或两端使用相同版本。</translation>
    </message>
    <message>
        <source>Install the program again. If that does not help, send the report to whoever looks after the program.</source>
        <extracomment>service/self_test.py</extracomment>
        <translation>请重新安装程序。如果无效，请将报告发送给程序维护者。</translation>
    </message>
    <message>
        <source>offline: {reason}</source>
        <extracomment>service/server/fallback.py</extracomment>
        <translation>离线：{reason}</translation>
    </message>
    <message>
        <source>about 1 stranger in {number} would get a name</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>每 {number} 个陌生人中约有 1 个会被认作某人</translation>
    </message>
    <message>
        <source>In force: {threshold:.2f}, where {odds} and {left_out}.</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>当前值：{threshold:.2f}，此时{odds}，且{left_out}。</translation>
    </message>
    <message>
        <source>{percent:.1f}% of your own photos would be left without their name</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>您自己的照片中有 {percent:.1f}% 会认不出姓名</translation>
    </message>
    <message numerus="yes">
        <source>The {n} people of this gallery are more different than people usually are, so it is laxer by {step:.2f}.</source>
        <extracomment>service/upkeep/calibration_words.py; of one: The {n} people of this gallery are more different than people usually are, so it is laxer by {step:.2f}.</extracomment>
        <translation>
            <numerusform>此人脸库中的 {n} 人之间的差异比常人更大，因此放宽 {step:.2f}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people cannot tell how alike people are: with fewer than {fewest} the built-in curve counts.</source>
        <extracomment>service/upkeep/calibration_words.py; of one: One person cannot tell how alike people are: with fewer than {fewest} the built-in curve counts.</extracomment>
        <translation>
            <numerusform>{n} 人不足以说明人们有多相像：少于 {fewest} 人时采用内置曲线。</numerusform>
        </translation>
    </message>
    <message>
        <source>no stranger would get a name</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>没有陌生人会被认作某人</translation>
    </message>
    <message>
        <source>fewer than 1 stranger in 100,000 would get a name</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>每 100,000 个陌生人中不到 1 个会被认作某人</translation>
    </message>
    <message>
        <source>most strangers would get a name</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>多数陌生人会被认作某人</translation>
    </message>
    <message>
        <source>Proposed: {threshold:.2f}, where {odds} by one look; several looks must agree.</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>建议值：{threshold:.2f}，单次识别时{odds}；须多次识别一致。</translation>
    </message>
    <message>
        <source>In force: {threshold:.2f}, where {odds}.</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>当前值：{threshold:.2f}，此时{odds}。</translation>
    </message>
    <message>
        <source>none of your own photos would be left without its name</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>您自己的照片全都能认出姓名</translation>
    </message>
    <message numerus="yes">
        <source>The {n} people of this gallery are as different from each other as people usually are.</source>
        <extracomment>service/upkeep/calibration_words.py; of one: The {n} people of this gallery are as different from each other as people usually are.</extracomment>
        <translation>
            <numerusform>此人脸库中的 {n} 人之间的差异与常人相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} people of this gallery are more alike than people usually are, so it is stricter by {step:.2f}.</source>
        <extracomment>service/upkeep/calibration_words.py; of one: The {n} people of this gallery are more alike than people usually are, so it is stricter by {step:.2f}.</extracomment>
        <translation>
            <numerusform>此人脸库中的 {n} 人比常人更相像，因此收紧 {step:.2f}。</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty gallery cannot tell how alike people are: with fewer than {fewest} the built-in curve counts.</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>空的人脸库不足以说明人们有多相像：少于 {fewest} 人时采用内置曲线。</translation>
    </message>
    <message>
        <source>Nobody has two photos, so it cannot be said how many of your own people it would leave unnamed.</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>没有人有两张照片，因此无法得知您的人员中有多少会认不出。</translation>
    </message>
    <message>
        <source>Each searched among the others, {left_out}.</source>
        <extracomment>service/upkeep/calibration_words.py</extracomment>
        <translation>每张照片在其余照片中查找时，{left_out}。</translation>
    </message>
    <message>
        <source>somebody</source>
        <extracomment>service/upkeep/finding_words.py, ui/dialogs/people/look_alikes.py, ui/words/visit_words.py</extracomment>
        <translation>某人</translation>
    </message>
    <message>
        <source>{name} has one photo; three are better</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>{name} 只有一张照片；三张更好</translation>
    </message>
    <message>
        <source>{name} has no photo; three are better</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>{name} 没有照片；三张更好</translation>
    </message>
    <message>
        <source>Damaged photos</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>损坏的照片</translation>
    </message>
    <message>
        <source>Filed under the wrong person</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>归错人员</translation>
    </message>
    <message>
        <source>One person, two entries</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>一人两个条目</translation>
    </message>
    <message>
        <source>Photos that look like somebody else</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>看起来像别人的照片</translation>
    </message>
    <message>
        <source>People who are taken for each other</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>会被互相认错的人员</translation>
    </message>
    <message>
        <source>Blurred photos</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>模糊的照片</translation>
    </message>
    <message>
        <source>Faces that are too small</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>太小的人脸</translation>
    </message>
    <message>
        <source>Photos that say the same</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>内容雷同的照片</translation>
    </message>
    <message>
        <source>Only one photo</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>只有一张照片</translation>
    </message>
    <message>
        <source>Only one direction</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>只有一个方向</translation>
    </message>
    <message>
        <source>A photo of {name} is not as it was kept: the gallery&apos;s file is damaged</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>{name} 的一张照片与保存时不同：人脸库文件已损坏</translation>
    </message>
    <message>
        <source>A photo of {name} is blurred</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>{name} 的一张照片模糊</translation>
    </message>
    <message>
        <source>A photo of {name} shows a very small face</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>{name} 的一张照片中人脸很小</translation>
    </message>
    <message>
        <source>A photo of {name} or {other} would be called by the other&apos;s name ({distance:.2f})</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>{name} 或 {other} 的一张照片会被认作对方（{distance:.2f}）</translation>
    </message>
    <message>
        <source>A photo of {name} does not look like {name} ({distance:.2f} from the others)</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>{name} 的一张照片不像 {name}（与其他照片相距 {distance:.2f}）</translation>
    </message>
    <message>
        <source>A photo of {name} shows {other}: {near:.2f} from {other}&apos;s photos, {far:.2f} from {name}&apos;s</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>{name} 的一张照片拍的是 {other}：与 {other} 的照片相距 {near:.2f}，与 {name} 的相距 {far:.2f}</translation>
    </message>
    <message>
        <source>{name} and {other} are very likely one person ({distance:.2f})</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>{name} 和 {other} 很可能是同一人（{distance:.2f}）</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of {name} do not show one person ({distance:.2f})</source>
        <extracomment>service/upkeep/finding_words.py; of one: {n} photo of {name} does not show one person ({distance:.2f})</extracomment>
        <translation>
            <numerusform>{name} 的 {n} 张照片不是同一人（{distance:.2f}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of {name} are nearly the same picture</source>
        <extracomment>service/upkeep/finding_words.py; of one: {n} photo of {name} is nearly the same picture</extracomment>
        <translation>
            <numerusform>{name} 的 {n} 张照片几乎是同一图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} photos of {name} show the same direction</source>
        <extracomment>service/upkeep/finding_words.py; of one: All {n} photos of {name} show the same direction</extracomment>
        <translation>
            <numerusform>{name} 的全部 {n} 张照片都是同一方向</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop {n} photos</source>
        <extracomment>service/upkeep/finding_words.py; of one: Drop the photo</extracomment>
        <translation>
            <numerusform>丢弃 {n} 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to {name}</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>移到 {name}</translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>合并到 {name}</translation>
    </message>
    <message>
        <source>Remember as look-alikes</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>记为相像的人</translation>
    </message>
    <message>
        <source>Add photos of {name}</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>添加 {name} 的照片</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>查看 {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of {name} moved to {other}</source>
        <extracomment>service/upkeep/finding_words.py; of one: Photo of {name} moved to {other}</extracomment>
        <translation>
            <numerusform>{name} 的 {n} 张照片已移到 {other}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} merged into {other}</source>
        <extracomment>service/upkeep/finding_words.py, ui/words/telling.py</extracomment>
        <translation>{name} 已合并到 {other}</translation>
    </message>
    <message>
        <source>{name} and {other} are remembered as look-alikes</source>
        <extracomment>service/upkeep/finding_words.py</extracomment>
        <translation>{name} 和 {other} 已记为相像的人</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of {name} dropped</source>
        <extracomment>service/upkeep/finding_words.py, ui/people/person_verbs.py; of one: Photo of {name} dropped</extracomment>
        <translation>
            <numerusform>{name} 的 {n} 张照片已丢弃</numerusform>
        </translation>
    </message>
    <message>
        <source>Gallery</source>
        <extracomment>settings.py, ui/settings/page.py, ui/window/bottom_bar.py</extracomment>
        <translation>人脸库</translation>
    </message>
    <message>
        <source>The gallery&apos;s file, or postgresql://… of a database; empty: in your data folder.</source>
        <extracomment>settings.py</extracomment>
        <translation>人脸库文件，或数据库的 postgresql://…；留空：在您的数据文件夹中。</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>settings.py, ui/settings/page.py</extracomment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Address of a recognition server; empty: this computer.</source>
        <extracomment>settings.py</extracomment>
        <translation>识别服务器的地址；留空：本机。</translation>
    </message>
    <message>
        <source>Server key</source>
        <extracomment>settings.py</extracomment>
        <translation>服务器密钥</translation>
    </message>
    <message>
        <source>The key of the recognition server.</source>
        <extracomment>settings.py</extracomment>
        <translation>识别服务器的密钥。</translation>
    </message>
    <message>
        <source>Send numbers only</source>
        <extracomment>settings.py</extracomment>
        <translation>仅发送数值</translation>
    </message>
    <message>
        <source>No picture of a face travels to the server, only its 128 numbers.</source>
        <extracomment>settings.py</extracomment>
        <translation>不向服务器发送人脸图片，只发送其 128 个数值。</translation>
    </message>
    <message>
        <source>When the server is away</source>
        <extracomment>settings.py</extracomment>
        <translation>服务器不可用时</translation>
    </message>
    <message>
        <source>The gallery of this computer names faces, or the window says offline and names nobody.</source>
        <extracomment>settings.py</extracomment>
        <translation>由本机的人脸库识别人脸，或窗口显示离线且不识别任何人。</translation>
    </message>
    <message>
        <source>Name of the camera to use; empty: the first one.</source>
        <extracomment>settings.py</extracomment>
        <translation>要使用的摄像头名称；留空：第一个。</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <extracomment>settings.py, ui/live/page.py, ui/window/keys.py</extracomment>
        <translation>镜像图像</translation>
    </message>
    <message>
        <source>Show cameras as in a mirror.</source>
        <extracomment>settings.py</extracomment>
        <translation>像镜子一样显示摄像头图像。</translation>
    </message>
    <message>
        <source>Show landmarks</source>
        <extracomment>settings.py, ui/live/page.py, ui/window/keys.py</extracomment>
        <translation>显示特征点</translation>
    </message>
    <message>
        <source>Draw the points found on each face.</source>
        <extracomment>settings.py</extracomment>
        <translation>绘制每张人脸上找到的点。</translation>
    </message>
    <message>
        <source>Remember recent sources</source>
        <extracomment>settings.py</extracomment>
        <translation>记住最近的来源</translation>
    </message>
    <message>
        <source>List the last eight cameras, videos, folders and addresses on the Live page, without passwords.</source>
        <extracomment>settings.py</extracomment>
        <translation>在“实时”页列出最近八个摄像头、视频、文件夹和地址，不含密码。</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>settings.py</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <extracomment>settings.py</extracomment>
        <translation>窗口的颜色。</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>settings.py</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Words, numbers and dates of the window: en, de, es, zh_CN, ar; empty: as the system.</source>
        <extracomment>settings.py</extracomment>
        <translation>窗口的文字、数字和日期：en、de、es、zh_CN、ar；留空：跟随系统。</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <extracomment>settings.py</extracomment>
        <translation>托盘图标</translation>
    </message>
    <message>
        <source>It shows whether the camera is on; closing the window hides it there.</source>
        <extracomment>settings.py</extracomment>
        <translation>显示摄像头是否开启；关闭窗口时隐藏到托盘。</translation>
    </message>
    <message>
        <source>Keep recognising in the tray</source>
        <extracomment>settings.py</extracomment>
        <translation>在托盘中继续识别</translation>
    </message>
    <message>
        <source>The camera stays on while the window is hidden there; the icon shows it.</source>
        <extracomment>settings.py</extracomment>
        <translation>窗口隐藏到托盘时摄像头保持开启；图标会显示这一点。</translation>
    </message>
    <message>
        <source>Detector</source>
        <extracomment>settings.py</extracomment>
        <translation>检测器</translation>
    </message>
    <message>
        <source>HOG is steady, CNN finds turned and covered faces too.</source>
        <extracomment>settings.py</extracomment>
        <translation>HOG 稳定，CNN 还能找到转向和被遮挡的人脸。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>settings.py, ui/panels/recognise/threshold.py</extracomment>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Largest distance that counts as known; 0 chooses it from the gallery&apos;s size.</source>
        <extracomment>settings.py</extracomment>
        <translation>视为已知的最大距离；0 表示按人脸库大小选择。</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <extracomment>settings.py</extracomment>
        <translation>最小人脸</translation>
    </message>
    <message>
        <source>Faces narrower than this many pixels are not sought.</source>
        <extracomment>settings.py</extracomment>
        <translation>不查找宽度小于此像素数的人脸。</translation>
    </message>
    <message>
        <source>Looks a second</source>
        <extracomment>settings.py</extracomment>
        <translation>每秒识别次数</translation>
    </message>
    <message>
        <source>How often a settled face is identified again.</source>
        <extracomment>settings.py</extracomment>
        <translation>已确定的人脸多久重新识别一次。</translation>
    </message>
    <message>
        <source>Votes</source>
        <extracomment>settings.py</extracomment>
        <translation>票数</translation>
    </message>
    <message>
        <source>How many looks must agree before a name is shown.</source>
        <extracomment>settings.py</extracomment>
        <translation>显示姓名前须有多少次识别一致。</translation>
    </message>
    <message>
        <source>REC from</source>
        <extracomment>settings.py</extracomment>
        <translation>REC 起始大小</translation>
    </message>
    <message>
        <source>Part of the picture a face must fill to show REC.</source>
        <extracomment>settings.py</extracomment>
        <translation>人脸须占图像的多大部分才显示 REC。</translation>
    </message>
    <message>
        <source>Back up every</source>
        <extracomment>settings.py</extracomment>
        <translation>备份间隔</translation>
    </message>
    <message>
        <source>Days after which a changed gallery is copied by itself; 0: never.</source>
        <extracomment>settings.py</extracomment>
        <translation>人脸库更改后自动备份的天数；0：从不。</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <extracomment>settings.py</extracomment>
        <translation>保留备份数</translation>
    </message>
    <message>
        <source>How many of the copies made by themselves are kept; older ones go.</source>
        <extracomment>settings.py</extracomment>
        <translation>保留多少个自动备份；较旧的会被删除。</translation>
    </message>
    <message>
        <source>Keep people for</source>
        <extracomment>settings.py</extracomment>
        <translation>人员保留期</translation>
    </message>
    <message>
        <source>Days after which whoever was neither seen nor changed is listed to be erased; 0: for ever.</source>
        <extracomment>settings.py</extracomment>
        <translation>人员既未出现也未更改达到此天数后，列为待抹除；0：永久保留。</translation>
    </message>
    <message>
        <source>Keep strangers&apos; faces</source>
        <extracomment>settings.py</extracomment>
        <translation>保留陌生人的人脸</translation>
    </message>
    <message>
        <source>Store a picture of faces that are nobody&apos;s in the log of visits.</source>
        <extracomment>settings.py</extracomment>
        <translation>在来访日志中保存不属于任何人的人脸图片。</translation>
    </message>
    <message>
        <source>Log visits</source>
        <extracomment>settings.py</extracomment>
        <translation>记录来访</translation>
    </message>
    <message>
        <source>Write down who was in view, from when to when, with the best picture of known people.</source>
        <extracomment>settings.py</extracomment>
        <translation>记录谁在画面中、从何时到何时，并附已知人员的最佳图片。</translation>
    </message>
    <message>
        <source>Check-in</source>
        <extracomment>settings.py, ui/settings/page.py</extracomment>
        <translation>签到</translation>
    </message>
    <message>
        <source>Mark who comes: once a day, or coming in and going out in turn.</source>
        <extracomment>settings.py</extracomment>
        <translation>记录谁来了：每天一次，或进出轮流记录。</translation>
    </message>
    <message>
        <source>Cooldown</source>
        <extracomment>settings.py</extracomment>
        <translation>冷却时间</translation>
    </message>
    <message>
        <source>Seconds after a check-in in which the same person makes no other.</source>
        <extracomment>settings.py</extracomment>
        <translation>签到后同一人在此秒数内不会再次签到。</translation>
    </message>
    <message>
        <source>Ask for proof of life when checking in</source>
        <extracomment>settings.py</extracomment>
        <translation>签到时要求活体验证</translation>
    </message>
    <message>
        <source>Blink and turn the head as told. Meant against photos and films, not masks; no access control.</source>
        <extracomment>settings.py</extracomment>
        <translation>按提示眨眼和转头。用于防范照片和视频，不能防面具；不是门禁。</translation>
    </message>
    <message>
        <source>Check-in sound</source>
        <extracomment>settings.py</extracomment>
        <translation>签到声音</translation>
    </message>
    <message>
        <source>Beep when somebody has checked in.</source>
        <extracomment>settings.py</extracomment>
        <translation>有人签到时发出提示音。</translation>
    </message>
    <message>
        <source>the settings file is not a table of settings: {path}</source>
        <extracomment>settings.py</extracomment>
        <translation>设置文件不是设置表：{path}</translation>
    </message>
    <message>
        <source>{where}: {reason} (it is {value})</source>
        <extracomment>settings.py</extracomment>
        <translation>{where}：{reason}（当前为 {value}）</translation>
    </message>
    <message>
        <source>the settings file cannot be read: {path}: {reason}</source>
        <extracomment>settings.py</extracomment>
        <translation>无法读取设置文件：{path}：{reason}</translation>
    </message>
    <message>
        <source>the server&apos;s certificate cannot be kept: {reason}</source>
        <extracomment>storage/certificates.py</extracomment>
        <translation>无法保存服务器的证书：{reason}</translation>
    </message>
    <message>
        <source>this computer has no keyring that can keep a key</source>
        <extracomment>storage/encryption/keychain.py, storage/encryption/system_keyring.py, storage/sqlite/protecting.py</extracomment>
        <translation>本机没有可保存密钥的密钥环</translation>
    </message>
    <message>
        <source>that is not the passphrase or recovery key of {path}</source>
        <extracomment>storage/encryption/keychain.py</extracomment>
        <translation>这不是 {path} 的口令或恢复密钥</translation>
    </message>
    <message>
        <source>that is not the recovery key of {path}</source>
        <extracomment>storage/encryption/keychain.py</extracomment>
        <translation>这不是 {path} 的恢复密钥</translation>
    </message>
    <message>
        <source>{path} is encrypted with a passphrase</source>
        <extracomment>storage/encryption/keychain.py</extracomment>
        <translation>{path} 已用口令加密</translation>
    </message>
    <message>
        <source>{path} is encrypted, and the keyring here does not have its key</source>
        <extracomment>storage/encryption/keychain.py</extracomment>
        <translation>{path} 已加密，而此处的密钥环没有其密钥</translation>
    </message>
    <message>
        <source>the keyring cannot be used: {reason}</source>
        <extracomment>storage/encryption/system_keyring.py</extracomment>
        <translation>无法使用密钥环：{reason}</translation>
    </message>
    <message>
        <source>the keyring did not keep the key</source>
        <extracomment>storage/encryption/system_keyring.py</extracomment>
        <translation>密钥环没有保存密钥</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <extracomment>storage/exchange/exporting.py</extracomment>
        <translation>请省略它。</translation>
    </message>
    <message>
        <source>only {format} can be sealed with a passphrase</source>
        <extracomment>storage/exchange/exporting.py</extracomment>
        <translation>只有 {format} 可用口令密封</translation>
    </message>
    <message>
        <source>Say what it is with --format; facecog people import --help lists the formats.</source>
        <extracomment>storage/exchange/failures.py</extracomment>
        <translation>请用 --format 说明类型；facecog people import --help 会列出各种格式。</translation>
    </message>
    <message>
        <source>Copy the file again, or use another copy. What was taken in before stays.</source>
        <extracomment>storage/exchange/failures.py</extracomment>
        <translation>请重新复制文件，或使用其他副本。之前导入的内容保留。</translation>
    </message>
    <message>
        <source>Install the newest FaceCog Desktop; nothing was taken in.</source>
        <extracomment>storage/exchange/failures.py</extracomment>
        <translation>请安装最新的 FaceCog Desktop；未导入任何内容。</translation>
    </message>
    <message>
        <source>Put the passphrase into a file and name it with --passphrase-file.</source>
        <extracomment>storage/exchange/failures.py</extracomment>
        <translation>请将口令写入文件，并用 --passphrase-file 指定。</translation>
    </message>
    <message>
        <source>Capitals and blanks count. Without the passphrase nobody can read the export.</source>
        <extracomment>storage/exchange/failures.py</extracomment>
        <translation>区分大小写和空格。没有口令，任何人都无法读取导出文件。</translation>
    </message>
    <message>
        <source>Where the file was made, save it again as .npz with names and encodings as plain arrays, or as JSON.</source>
        <extracomment>storage/exchange/failures.py</extracomment>
        <translation>请在生成该文件的地方重新保存为 .npz（names 和 encodings 为普通数组）或 JSON。</translation>
    </message>
    <message>
        <source>{source} leads out of {root}</source>
        <extracomment>storage/exchange/folder.py</extracomment>
        <translation>{source} 指向 {root} 之外</translation>
    </message>
    <message>
        <source>{source} is no file</source>
        <extracomment>storage/exchange/folder.py, storage/sqlite/mending/restoring.py</extracomment>
        <translation>{source} 不是文件</translation>
    </message>
    <message>
        <source>the files are called {stem}</source>
        <extracomment>storage/exchange/naming.py</extracomment>
        <translation>文件名为 {stem}</translation>
    </message>
    <message>
        <source>{source} holds Python objects, which could run a program</source>
        <extracomment>storage/exchange/older/arrays.py</extracomment>
        <translation>{source} 含有可能运行程序的 Python 对象</translation>
    </message>
    <message>
        <source>{source} is no array: {reason}</source>
        <extracomment>storage/exchange/older/arrays.py</extracomment>
        <translation>{source} 不是数组：{reason}</translation>
    </message>
    <message>
        <source>the image is larger than {size} MB</source>
        <extracomment>storage/exchange/older/data_url.py</extracomment>
        <translation>图像大于 {size} MB</translation>
    </message>
    <message>
        <source>one of its numbers is not finite</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>其中一个数值不是有限数</translation>
    </message>
    <message>
        <source>Save it with names=… and encodings=….</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>请用 names=… 和 encodings=… 保存。</translation>
    </message>
    <message>
        <source>it is no row of numbers</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>不是一行数值</translation>
    </message>
    <message>
        <source>it has the shape {shape}, not (128,)</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>形状为 {shape}，不是 (128,)</translation>
    </message>
    <message>
        <source>its length is {length}, which no face&apos;s numbers have</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>长度为 {length}，人脸的数值不会如此</translation>
    </message>
    <message>
        <source>{file} is too large to be a list of encodings</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>{file} 太大，不会是编码列表</translation>
    </message>
    <message>
        <source>{file} has no names</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>{file} 没有姓名</translation>
    </message>
    <message>
        <source>{file} holds no encodings with names</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>{file} 没有带姓名的编码</translation>
    </message>
    <message>
        <source>{file} has {names} names for {rows} encodings</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>{file} 有 {names} 个姓名，却有 {rows} 个编码</translation>
    </message>
    <message>
        <source>the engine in use ({engine}) cannot be compared with these numbers</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>所用引擎（{engine}）无法与这些数值比较</translation>
    </message>
    <message>
        <source>{file} is no JSON: {reason}</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>{file} 不是 JSON：{reason}</translation>
    </message>
    <message>
        <source>the names beside {file} cannot be read: {reason}</source>
        <extracomment>storage/exchange/older/encodings.py</extracomment>
        <translation>无法读取 {file} 旁边的姓名：{reason}</translation>
    </message>
    <message>
        <source>no row of {file} has this id: whose face it is is not known</source>
        <extracomment>storage/exchange/older/faces_db.py</extracomment>
        <translation>{file} 中没有此 ID 的行：不知道是谁的人脸</translation>
    </message>
    <message>
        <source>the id is none that the old program gives</source>
        <extracomment>storage/exchange/older/faces_db.py</extracomment>
        <translation>此 ID 不是旧程序所给的</translation>
    </message>
    <message>
        <source>the name is longer than {longest} characters</source>
        <extracomment>storage/exchange/older/faces_db.py</extracomment>
        <translation>姓名超过 {longest} 个字符</translation>
    </message>
    <message>
        <source>the row has no name</source>
        <extracomment>storage/exchange/older/faces_db.py</extracomment>
        <translation>该行没有姓名</translation>
    </message>
    <message>
        <source>{source} is no JSON list: {reason}</source>
        <extracomment>storage/exchange/older/json_stream.py</extracomment>
        <translation>{source} 不是 JSON 列表：{reason}</translation>
    </message>
    <message>
        <source>{file} is not written in UTF-8: {reason}</source>
        <extracomment>storage/exchange/older/json_stream.py, storage/exchange/sheets/people_list.py</extracomment>
        <translation>{file} 不是 UTF-8 编码：{reason}</translation>
    </message>
    <message>
        <source>it is no array</source>
        <extracomment>storage/exchange/older/json_stream.py</extracomment>
        <translation>不是数组</translation>
    </message>
    <message>
        <source>there is something after the array</source>
        <extracomment>storage/exchange/older/json_stream.py</extracomment>
        <translation>数组之后还有内容</translation>
    </message>
    <message>
        <source>an element is too large</source>
        <extracomment>storage/exchange/older/json_stream.py</extracomment>
        <translation>有元素太大</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <extracomment>storage/exchange/older/json_stream.py</extracomment>
        <translation>缺少逗号</translation>
    </message>
    <message>
        <source>{source} is nested too deeply</source>
        <extracomment>storage/exchange/older/json_stream.py</extracomment>
        <translation>{source} 嵌套过深</translation>
    </message>
    <message>
        <source>the file is not called &lt;name&gt;_&lt;number&gt;</source>
        <extracomment>storage/exchange/older/name_nr.py</extracomment>
        <translation>文件名不是 &lt;name&gt;_&lt;number&gt;</translation>
    </message>
    <message>
        <source>it is no object with id, name and image</source>
        <extracomment>storage/exchange/older/samples_json.py</extracomment>
        <translation>不是带有 id、name 和 image 的对象</translation>
    </message>
    <message>
        <source>there are only numbers of another network, and no picture</source>
        <extracomment>storage/exchange/older/samples_json.py</extracomment>
        <translation>只有其他网络的数值，没有图片</translation>
    </message>
    <message>
        <source>the action is {action}, not {wanted}</source>
        <extracomment>storage/exchange/older/samples_json.py</extracomment>
        <translation>操作是 {action}，不是 {wanted}</translation>
    </message>
    <message>
        <source>it has no name</source>
        <extracomment>storage/exchange/older/samples_json.py</extracomment>
        <translation>没有姓名</translation>
    </message>
    <message>
        <source>it has no id</source>
        <extracomment>storage/exchange/older/samples_json.py</extracomment>
        <translation>没有 ID</translation>
    </message>
    <message>
        <source>{file} has no table {table}</source>
        <extracomment>storage/exchange/older/tables.py</extracomment>
        <translation>{file} 没有表 {table}</translation>
    </message>
    <message>
        <source>the table {table} of {file} has no column {column}</source>
        <extracomment>storage/exchange/older/tables.py</extracomment>
        <translation>{file} 的表 {table} 没有列 {column}</translation>
    </message>
    <message>
        <source>Use it as it is: facecog --gallery {path} people list</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>请直接使用：facecog --gallery {path} people list</translation>
    </message>
    <message>
        <source>{path} has both folders and files &lt;name&gt;_&lt;number&gt;</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} 既有文件夹，又有 &lt;name&gt;_&lt;number&gt; 文件</translation>
    </message>
    <message>
        <source>{path} holds no gallery that is known</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} 中没有已知的人脸库</translation>
    </message>
    <message>
        <source>{path} is the database of another program</source>
        <extracomment>storage/exchange/opening.py, storage/sqlite/migrations.py</extracomment>
        <translation>{path} 是其他程序的数据库</translation>
    </message>
    <message>
        <source>Save the sheet as CSV UTF-8.</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>请将表格保存为 CSV UTF-8。</translation>
    </message>
    <message>
        <source>{path} is no export of this program</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} 不是此程序的导出文件</translation>
    </message>
    <message>
        <source>{path} is an encrypted gallery of this program, not an export</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} 是此程序的加密人脸库，不是导出文件</translation>
    </message>
    <message>
        <source>there is no file or folder {path}</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>没有文件或文件夹 {path}</translation>
    </message>
    <message>
        <source>{path} is a folder</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} 是文件夹</translation>
    </message>
    <message>
        <source>{path} is no folder</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} 不是文件夹</translation>
    </message>
    <message>
        <source>{path} is a Python pickle, which could run a program</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} 是可能运行程序的 Python pickle</translation>
    </message>
    <message>
        <source>{path} is nothing that can be imported</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} 无法导入</translation>
    </message>
    <message>
        <source>{path} is a gallery of this program, not an export</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} 是此程序的人脸库，不是导出文件</translation>
    </message>
    <message>
        <source>{path} is a workbook</source>
        <extracomment>storage/exchange/opening.py</extracomment>
        <translation>{path} 是工作簿</translation>
    </message>
    <message>
        <source>{path} is damaged or cut short: {reason}</source>
        <extracomment>storage/exchange/opening.py, storage/exchange/own/reading.py</extracomment>
        <translation>{path} 已损坏或不完整：{reason}</translation>
    </message>
    <message>
        <source>the consent is no object</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>同意信息不是对象</translation>
    </message>
    <message>
        <source>the consent makes no sense</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>同意信息没有意义</translation>
    </message>
    <message>
        <source>the look-alikes are no object</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>相像的人不是对象</translation>
    </message>
    <message>
        <source>a sample&apos;s embeddings are no list</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>照片的特征向量不是列表</translation>
    </message>
    <message>
        <source>a sample has no quality</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>照片没有质量信息</translation>
    </message>
    <message>
        <source>a sample&apos;s quality is not whole</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>照片的质量信息不完整</translation>
    </message>
    <message>
        <source>a sample is no object</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>照片不是对象</translation>
    </message>
    <message>
        <source>a sample has neither a picture nor numbers</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>照片既没有图片也没有数值</translation>
    </message>
    <message>
        <source>an engine&apos;s version is no number</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>引擎版本不是数字</translation>
    </message>
    <message>
        <source>a sample&apos;s {what} are not what they must be</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>照片的 {what} 不符合要求</translation>
    </message>
    <message>
        <source>{what} is no number</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>{what} 不是数字</translation>
    </message>
    <message>
        <source>there is no {key}</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>没有 {key}</translation>
    </message>
    <message>
        <source>a sample&apos;s crop is not called as it must be</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>照片的裁剪图名称不符合要求</translation>
    </message>
    <message>
        <source>{crop} is not the one that was exported</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>{crop} 不是导出时的那一个</translation>
    </message>
    <message>
        <source>an embedding has {length} numbers</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>特征向量有 {length} 个数值</translation>
    </message>
    <message>
        <source>{value} is no pose</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>{value} 不是姿态</translation>
    </message>
    <message>
        <source>a sample&apos;s {what} are no numbers</source>
        <extracomment>storage/exchange/own/documents.py</extracomment>
        <translation>照片的 {what} 不是数字</translation>
    </message>
    <message>
        <source>{source} is sealed with a passphrase</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{source} 已用口令密封</translation>
    </message>
    <message>
        <source>the person has no proper name, external id or metadata</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>该人员没有正确的姓名、外部 ID 或元数据</translation>
    </message>
    <message>
        <source>{source} is written in version {version}, this program reads up to {known}</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{source} 以版本 {version} 写成，此程序最高读取到 {known}</translation>
    </message>
    <message>
        <source>{source} is no whole export: {reason}</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{source} 不是完整的导出文件：{reason}</translation>
    </message>
    <message>
        <source>the checksums are not those of what is in it</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>校验和与其内容不符</translation>
    </message>
    <message>
        <source>the lists of people are not all there</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>人员列表不全</translation>
    </message>
    <message>
        <source>{member} is not in the export</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>导出文件中没有 {member}</translation>
    </message>
    <message>
        <source>{member} is not the one that was exported</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{member} 不是导出时的那一个</translation>
    </message>
    <message>
        <source>{member} does not have its checksum</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{member} 的校验和不符</translation>
    </message>
    <message>
        <source>the manifest is that of something else</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>清单属于其他内容</translation>
    </message>
    <message>
        <source>the manifest has no version</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>清单没有版本</translation>
    </message>
    <message>
        <source>{members} is missing</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>缺少 {members}</translation>
    </message>
    <message>
        <source>{member} is too large</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{member} 太大</translation>
    </message>
    <message>
        <source>{member} is damaged: {reason}</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{member} 已损坏：{reason}</translation>
    </message>
    <message>
        <source>{member} has no place in an export</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{member} 不应出现在导出文件中</translation>
    </message>
    <message>
        <source>{member} would unpack to {size} bytes</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{member} 解压后将有 {size} 字节</translation>
    </message>
    <message>
        <source>{member} is too large for a crop</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>{member} 太大，不会是裁剪图</translation>
    </message>
    <message>
        <source>a person&apos;s line is too long</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>某人员的行太长</translation>
    </message>
    <message>
        <source>a line is no person</source>
        <extracomment>storage/exchange/own/reading.py</extracomment>
        <translation>有一行不是人员</translation>
    </message>
    <message>
        <source>{source} is no whole sealed export</source>
        <extracomment>storage/exchange/own/sealing.py</extracomment>
        <translation>{source} 不是完整的密封导出文件</translation>
    </message>
    <message>
        <source>{source} is sealed in version {version}</source>
        <extracomment>storage/exchange/own/sealing.py</extracomment>
        <translation>{source} 以版本 {version} 密封</translation>
    </message>
    <message>
        <source>the beginning of {source} is damaged</source>
        <extracomment>storage/exchange/own/sealing.py</extracomment>
        <translation>{source} 的开头已损坏</translation>
    </message>
    <message>
        <source>the passphrase does not open {source}</source>
        <extracomment>storage/exchange/own/sealing.py</extracomment>
        <translation>口令无法打开 {source}</translation>
    </message>
    <message>
        <source>{source} is damaged or cut short</source>
        <extracomment>storage/exchange/own/sealing.py</extracomment>
        <translation>{source} 已损坏或不完整</translation>
    </message>
    <message>
        <source>there is no picture in the folder</source>
        <extracomment>storage/exchange/person_folders.py</extracomment>
        <translation>文件夹中没有图片</translation>
    </message>
    <message>
        <source>{folder} leads out of {root}</source>
        <extracomment>storage/exchange/person_folders.py</extracomment>
        <translation>{folder} 指向 {root} 之外</translation>
    </message>
    <message>
        <source>the picture is in no person&apos;s folder</source>
        <extracomment>storage/exchange/person_folders.py</extracomment>
        <translation>图片不在任何人员的文件夹中</translation>
    </message>
    <message>
        <source>Name another place, or take it away.</source>
        <extracomment>storage/exchange/placing.py</extracomment>
        <translation>请指定其他位置，或将其移走。</translation>
    </message>
    <message>
        <source>{path} is there already</source>
        <extracomment>storage/exchange/placing.py</extracomment>
        <translation>{path} 已存在</translation>
    </message>
    <message>
        <source>there is nothing to draw over time: no frame of a film shows a face to compare</source>
        <extracomment>storage/exchange/sheets/chart.py</extracomment>
        <translation>没有可随时间绘制的内容：视频中没有一帧有可比较的人脸</translation>
    </message>
    <message>
        <source>{name} is no kind of chart</source>
        <extracomment>storage/exchange/sheets/chart.py</extracomment>
        <translation>{name} 不是图表类型</translation>
    </message>
    <message>
        <source>Name it {kinds}.</source>
        <extracomment>storage/exchange/sheets/chart.py</extracomment>
        <translation>请命名为 {kinds}。</translation>
    </message>
    <message>
        <source>the first row of {file} must name columns, once each: {known}</source>
        <extracomment>storage/exchange/sheets/people_list.py</extracomment>
        <translation>{file} 的第一行须为列名，每个一次：{known}</translation>
    </message>
    <message>
        <source>the row has more cells than there are headings</source>
        <extracomment>storage/exchange/sheets/people_list.py</extracomment>
        <translation>该行的单元格多于标题</translation>
    </message>
    <message>
        <source>the row does not say who is meant</source>
        <extracomment>storage/exchange/sheets/people_list.py</extracomment>
        <translation>该行没有说明是谁</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8.</source>
        <extracomment>storage/exchange/sheets/people_list.py</extracomment>
        <translation>请保存为 CSV UTF-8。</translation>
    </message>
    <message>
        <source>{file} is no CSV: {reason}</source>
        <extracomment>storage/exchange/sheets/people_list.py</extracomment>
        <translation>{file} 不是 CSV：{reason}</translation>
    </message>
    <message>
        <source>{file} is too large to be a list of people</source>
        <extracomment>storage/exchange/sheets/people_list.py</extracomment>
        <translation>{file} 太大，不会是人员列表</translation>
    </message>
    <message>
        <source>Choose one of the two endings.</source>
        <extracomment>storage/exchange/sheets/writing.py</extracomment>
        <translation>请选择两种扩展名之一。</translation>
    </message>
    <message>
        <source>{name} ends neither in .csv nor in .xlsx</source>
        <extracomment>storage/exchange/sheets/writing.py</extracomment>
        <translation>{name} 的扩展名既不是 .csv 也不是 .xlsx</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host:5432/database; the password may be in the file .pgpass.</source>
        <extracomment>storage/postgres/address.py</extracomment>
        <translation>请写成 postgresql://user@host:5432/database；密码可放在 .pgpass 文件中。</translation>
    </message>
    <message>
        <source>the address of the gallery&apos;s database has an impossible port</source>
        <extracomment>storage/postgres/address.py</extracomment>
        <translation>人脸库数据库地址中的端口无效</translation>
    </message>
    <message>
        <source>the address of the gallery&apos;s database cannot be read</source>
        <extracomment>storage/postgres/address.py</extracomment>
        <translation>无法读取人脸库数据库的地址</translation>
    </message>
    <message>
        <source>all connections to {address} are in use</source>
        <extracomment>storage/postgres/database.py</extracomment>
        <translation>到 {address} 的连接已全部占用</translation>
    </message>
    <message>
        <source>Check that the server runs, that its name and port are right, and that the network lets it through.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>请检查服务器是否运行、名称和端口是否正确，以及网络是否放行。</translation>
    </message>
    <message>
        <source>Give the database&apos;s user the right to write its tables, and to create them at the first start.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>请授予数据库用户写入其表的权限，以及首次启动时建表的权限。</translation>
    </message>
    <message>
        <source>Restore the database from a backup (pg_restore).</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>请从备份还原数据库 (pg_restore)。</translation>
    </message>
    <message>
        <source>Look whether it is there before you do it again.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>再次操作前，请先查看它是否已存在。</translation>
    </message>
    <message>
        <source>{address} refuses the user or password</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} 拒绝该用户或密码</translation>
    </message>
    <message>
        <source>Check user and password; the password may be in the file .pgpass or in PGPASSWORD.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>请检查用户和密码；密码可放在 .pgpass 文件或 PGPASSWORD 中。</translation>
    </message>
    <message>
        <source>{address} has no such database</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} 没有这个数据库</translation>
    </message>
    <message>
        <source>Create it; how is in docs/postgresql.md.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>请创建它；方法见 docs/postgresql.md。</translation>
    </message>
    <message>
        <source>{address} is locked by another program</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} 被其他程序锁定</translation>
    </message>
    <message>
        <source>{address} took too long and was stopped by the server</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} 用时过长，已被服务器停止</translation>
    </message>
    <message>
        <source>{address} has no connection left</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} 没有剩余的连接</translation>
    </message>
    <message>
        <source>Close other programs that use the database, or raise max_connections.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>请关闭其他使用数据库的程序，或调高 max_connections。</translation>
    </message>
    <message>
        <source>{address} is starting or stopping</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} 正在启动或停止</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>请稍等片刻后重试。</translation>
    </message>
    <message>
        <source>{address} cannot grow: the server&apos;s disk is full</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} 无法增大：服务器磁盘已满</translation>
    </message>
    <message>
        <source>Free some space on the server and try again.</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>请在服务器上释放一些空间后重试。</translation>
    </message>
    <message>
        <source>{address} cannot be written</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>无法写入 {address}</translation>
    </message>
    <message>
        <source>{address} lacks a part: {reason}</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} 缺少一部分：{reason}</translation>
    </message>
    <message>
        <source>{address} is damaged: {reason}</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>{address} 已损坏：{reason}</translation>
    </message>
    <message>
        <source>the connection to {address} broke while a change was being finished: it may be there or not</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>更改即将完成时，到 {address} 的连接中断：更改可能已生效，也可能没有</translation>
    </message>
    <message>
        <source>the numbers of an embedding are too large</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>特征向量的数值太大</translation>
    </message>
    <message>
        <source>the database server of {address} cannot be reached: {reason}</source>
        <extracomment>storage/postgres/failures.py</extracomment>
        <translation>无法连接 {address} 的数据库服务器：{reason}</translation>
    </message>
    <message>
        <source>Use the database server&apos;s own tools: pg_dump and pg_restore, or its archive of changes.</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>请使用数据库服务器自己的工具：pg_dump 和 pg_restore，或其更改归档。</translation>
    </message>
    <message>
        <source>Encrypt the disk that the database server writes to, and the way to it: sslmode=verify-full.</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>请加密数据库服务器写入的磁盘，以及到它的连接：sslmode=verify-full。</translation>
    </message>
    <message>
        <source>{address} is not backed up by this program</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>{address} 不由此程序备份</translation>
    </message>
    <message>
        <source>the backups of {address} are not known to this program</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>此程序不了解 {address} 的备份</translation>
    </message>
    <message>
        <source>{address} is not restored by this program</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>{address} 不由此程序还原</translation>
    </message>
    <message>
        <source>{address} is not repaired by this program</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>{address} 不由此程序修复</translation>
    </message>
    <message>
        <source>{address} is not encrypted by this program</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>{address} 不由此程序加密</translation>
    </message>
    <message>
        <source>the backups of {address} cannot be erased from</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>无法从 {address} 的备份中抹除</translation>
    </message>
    <message>
        <source>database: the index {index} is not valid: REINDEX INDEX {index}</source>
        <extracomment>storage/postgres/keeping.py</extracomment>
        <translation>数据库：索引 {index} 无效：REINDEX INDEX {index}</translation>
    </message>
    <message>
        <source>Install pgvector on the server, then in the database: CREATE EXTENSION vector</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>请在服务器上安装 pgvector，然后在数据库中执行：CREATE EXTENSION vector</translation>
    </message>
    <message>
        <source>{path} has schema {version}, this program knows up to {known}</source>
        <extracomment>storage/postgres/migrations.py, storage/sqlite/migrations.py</extracomment>
        <translation>{path} 的架构为 {version}，此程序最高支持到 {known}</translation>
    </message>
    <message>
        <source>Make a database, or a schema, for the gallery alone; nothing was changed.</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>请为人脸库单独建立数据库或架构；未作任何更改。</translation>
    </message>
    <message>
        <source>Create it with: ENCODING &apos;UTF8&apos;.</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>创建时请使用：ENCODING &apos;UTF8&apos;。</translation>
    </message>
    <message>
        <source>the extension vector of {address} is too old: {version}</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>{address} 的 vector 扩展太旧：{version}</translation>
    </message>
    <message>
        <source>Install pgvector 0.7 or later: ALTER EXTENSION vector UPDATE</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>请安装 pgvector 0.7 或更高版本：ALTER EXTENSION vector UPDATE</translation>
    </message>
    <message>
        <source>{address} lacks the extension vector</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>{address} 缺少 vector 扩展</translation>
    </message>
    <message>
        <source>{address} is the database of another program: it has {foreign}</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>{address} 是其他程序的数据库：其中有 {foreign}</translation>
    </message>
    <message>
        <source>{address} holds texts as {encoding}</source>
        <extracomment>storage/postgres/migrations.py</extracomment>
        <translation>{address} 的文本编码为 {encoding}</translation>
    </message>
    <message>
        <source>the program log cannot be emptied: {why}</source>
        <extracomment>storage/program_log/reading.py</extracomment>
        <translation>无法清空程序日志：{why}</translation>
    </message>
    <message>
        <source>the program log cannot be read: {why}</source>
        <extracomment>storage/program_log/reading.py</extracomment>
        <translation>无法读取程序日志：{why}</translation>
    </message>
    <message>
        <source>Close other programs that use it, or delete the file: nothing is lost but time.</source>
        <extracomment>storage/readings/cache.py</extracomment>
        <translation>请关闭其他使用它的程序，或删除该文件：除时间外没有任何损失。</translation>
    </message>
    <message>
        <source>{path} cannot be emptied: {reason}</source>
        <extracomment>storage/readings/cache.py</extracomment>
        <translation>无法清空 {path}：{reason}</translation>
    </message>
    <message>
        <source>there is no photo to split off</source>
        <extracomment>storage/records/alterations.py</extracomment>
        <translation>没有可拆分的照片</translation>
    </message>
    <message>
        <source>Name at least one photo.</source>
        <extracomment>storage/records/alterations.py</extracomment>
        <translation>请至少指定一张照片。</translation>
    </message>
    <message>
        <source>{part} is not a part of {name}</source>
        <extracomment>storage/records/alterations.py</extracomment>
        <translation>{part} 不属于 {name}</translation>
    </message>
    <message>
        <source>the gallery has no photo number {number}</source>
        <extracomment>storage/records/embeddings.py, storage/records/samples.py</extracomment>
        <translation>人脸库中没有编号为 {number} 的照片</translation>
    </message>
    <message>
        <source>nobody in the gallery has the id {person}</source>
        <extracomment>storage/records/events.py, storage/records/people.py</extracomment>
        <translation>人脸库中没有 ID 为 {person} 的人员</translation>
    </message>
    <message>
        <source>visit {key} cannot be read: {reason}</source>
        <extracomment>storage/records/events.py</extracomment>
        <translation>无法读取来访 {key}：{reason}</translation>
    </message>
    <message>
        <source>Bring the person back first.</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>请先恢复该人员。</translation>
    </message>
    <message>
        <source>Name two different people.</source>
        <extracomment>storage/records/joining.py, storage/records/look_alikes.py</extracomment>
        <translation>请指定两个不同的人员。</translation>
    </message>
    <message>
        <source>{other}, who has the photos of {name}, is removed</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>{other} 已移除，而 {name} 的照片在其名下</translation>
    </message>
    <message>
        <source>Undo what was done with them since.</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>请撤销此后对他们所做的操作。</translation>
    </message>
    <message>
        <source>{name} was merged into somebody else</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>{name} 已合并到其他人员</translation>
    </message>
    <message>
        <source>{name} cannot be both sides of this</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>{name} 不能同时是双方</translation>
    </message>
    <message>
        <source>not all photos of {name} are with {other} any more</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>{name} 的照片已不全在 {other} 名下</translation>
    </message>
    <message>
        <source>{name} is removed</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>{name} 已移除</translation>
    </message>
    <message>
        <source>what went over with {person} cannot be read: {reason}</source>
        <extracomment>storage/records/joining.py</extracomment>
        <translation>无法读取随 {person} 转移的内容：{reason}</translation>
    </message>
    <message>
        <source>Look at the log again.</source>
        <extracomment>storage/records/log/claims.py, storage/records/log/marks.py, storage/records/log/reviews.py</extracomment>
        <translation>请重新查看日志。</translation>
    </message>
    <message>
        <source>part {key} of the journal cannot be read: {reason}</source>
        <extracomment>storage/records/log/journal.py</extracomment>
        <translation>无法读取流水记录的第 {key} 部分：{reason}</translation>
    </message>
    <message>
        <source>there is no check-in {number} of this person</source>
        <extracomment>storage/records/log/marks.py</extracomment>
        <translation>此人员没有签到 {number}</translation>
    </message>
    <message>
        <source>check-in {key} cannot be read: {reason}</source>
        <extracomment>storage/records/log/marks.py</extracomment>
        <translation>无法读取签到 {key}：{reason}</translation>
    </message>
    <message>
        <source>this visit does not wait for a review any more</source>
        <extracomment>storage/records/log/reviews.py</extracomment>
        <translation>此来访已不再等待复核</translation>
    </message>
    <message>
        <source>a pair of look-alikes is two people who are there</source>
        <extracomment>storage/records/look_alikes.py</extracomment>
        <translation>一对相像的人须是两个现有人员</translation>
    </message>
    <message>
        <source>Read the list again.</source>
        <extracomment>storage/records/look_alikes.py</extracomment>
        <translation>请重新读取列表。</translation>
    </message>
    <message>
        <source>the person has no remembered look-alike number {number}</source>
        <extracomment>storage/records/look_alikes.py</extracomment>
        <translation>该人员没有已记住的相像的人 {number}</translation>
    </message>
    <message>
        <source>a counter-example needs an embedding and the engine that made it</source>
        <extracomment>storage/records/rejections.py</extracomment>
        <translation>反例需要特征向量和生成它的引擎</translation>
    </message>
    <message>
        <source>the person has no counter-example number {key}</source>
        <extracomment>storage/records/rejections.py</extracomment>
        <translation>该人员没有反例 {key}</translation>
    </message>
    <message>
        <source>a request of this name was carried out already</source>
        <extracomment>storage/records/requests.py</extracomment>
        <translation>同名请求已经执行过</translation>
    </message>
    <message>
        <source>exactly this picture is registered already, with {name}</source>
        <extracomment>storage/records/samples.py</extracomment>
        <translation>同一张图片已登记在 {name} 名下</translation>
    </message>
    <message>
        <source>an embedding needs the name of the engine that made it</source>
        <extracomment>storage/records/samples.py</extracomment>
        <translation>特征向量需要生成它的引擎的名称</translation>
    </message>
    <message>
        <source>the person has no photo number {number}</source>
        <extracomment>storage/records/samples.py</extracomment>
        <translation>该人员没有编号为 {number} 的照片</translation>
    </message>
    <message>
        <source>photo number {number} is not the one that was stored: its md5 differs</source>
        <extracomment>storage/records/samples.py, storage/records/upkeep.py</extracomment>
        <translation>编号为 {number} 的照片与保存时不同：md5 不符</translation>
    </message>
    <message>
        <source>the metadata of a person is no JSON object</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>人员的元数据不是 JSON 对象</translation>
    </message>
    <message>
        <source>a consent needs a text, a witness and times in their order</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>同意信息需要文本、见证人和先后正确的时间</translation>
    </message>
    <message>
        <source>Name the text&apos;s version and who noted it.</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>请指明文本的版本以及由谁记录。</translation>
    </message>
    <message>
        <source>the landmarks of a sample are cut off</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>照片的特征点不完整</translation>
    </message>
    <message>
        <source>Use what JSON can hold.</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>请使用 JSON 能容纳的内容。</translation>
    </message>
    <message>
        <source>landmarks are (n, 2) numbers, not {shape}</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>特征点须为 (n, 2) 个数值，不是 {shape}</translation>
    </message>
    <message>
        <source>an embedding is a row of numbers, not {shape}</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>特征向量须为一行数值，不是 {shape}</translation>
    </message>
    <message>
        <source>the embeddings of one engine have different lengths</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>同一引擎的特征向量长度不同</translation>
    </message>
    <message>
        <source>the external id holds half a character</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>外部 ID 含有半个字符</translation>
    </message>
    <message>
        <source>{what} must be finite numbers</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>{what} 须为有限数</translation>
    </message>
    <message>
        <source>the metadata cannot be kept: {reason}</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>无法保存元数据：{reason}</translation>
    </message>
    <message>
        <source>the metadata of a person is no JSON: {reason}</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>人员的元数据不是 JSON：{reason}</translation>
    </message>
    <message>
        <source>the quality is no set of numbers: {quality}</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>质量信息不是一组数值：{quality}</translation>
    </message>
    <message>
        <source>the quality of a sample cannot be read: {reason}</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>无法读取照片的质量信息：{reason}</translation>
    </message>
    <message>
        <source>the pose of a sample cannot be read: {reason}</source>
        <extracomment>storage/records/values.py</extracomment>
        <translation>无法读取照片的姿态：{reason}</translation>
    </message>
    <message>
        <source>row {row} of {table} refers to nothing in {parent}</source>
        <extracomment>storage/sqlite/backups.py</extracomment>
        <translation>{table} 的行 {row} 在 {parent} 中没有对应项</translation>
    </message>
    <message>
        <source>{path} is no gallery</source>
        <extracomment>storage/sqlite/backups.py</extracomment>
        <translation>{path} 不是人脸库</translation>
    </message>
    <message>
        <source>{path} was written by a newer version</source>
        <extracomment>storage/sqlite/backups.py</extracomment>
        <translation>{path} 由较新版本写成</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}</source>
        <extracomment>storage/sqlite/backups.py</extracomment>
        <translation>{path} 已损坏：{reason}</translation>
    </message>
    <message>
        <source>{path} is damaged</source>
        <extracomment>storage/sqlite/database.py, storage/sqlite/failures.py, storage/sqlite/keeping.py</extracomment>
        <translation>{path} 已损坏</translation>
    </message>
    <message>
        <source>{path} is being written by another part of the program</source>
        <extracomment>storage/sqlite/database.py</extracomment>
        <translation>{path} 正由程序的另一部分写入</translation>
    </message>
    <message>
        <source>{path} is locked by another program</source>
        <extracomment>storage/sqlite/database.py, storage/sqlite/failures.py</extracomment>
        <translation>{path} 被其他程序锁定</translation>
    </message>
    <message>
        <source>{path} is being read all the time</source>
        <extracomment>storage/sqlite/database.py</extracomment>
        <translation>{path} 一直在被读取</translation>
    </message>
    <message>
        <source>{path} was written by another program</source>
        <extracomment>storage/sqlite/database.py</extracomment>
        <translation>{path} 已被其他程序写入</translation>
    </message>
    <message>
        <source>Check that you may read the file and its folder.</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>请检查您是否有权读取该文件及其文件夹。</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>无法使用 {path}：{reason}</translation>
    </message>
    <message>
        <source>{path} was moved or deleted while it was open</source>
        <extracomment>storage/sqlite/failures.py, storage/sqlite/place.py</extracomment>
        <translation>{path} 在打开时被移动或删除</translation>
    </message>
    <message>
        <source>{path} lacks a part: {reason}</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>{path} 缺少一部分：{reason}</translation>
    </message>
    <message>
        <source>{path} cannot be opened</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>无法打开 {path}</translation>
    </message>
    <message>
        <source>{path} is locked by another part of the program</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>{path} 被程序的另一部分锁定</translation>
    </message>
    <message>
        <source>{path} cannot grow: the disk is full</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>{path} 无法增大：磁盘已满</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <extracomment>storage/sqlite/failures.py, ui/backend/course.py</extracomment>
        <translation>无法写入 {path}</translation>
    </message>
    <message>
        <source>{path} is no gallery: it is not a database</source>
        <extracomment>storage/sqlite/failures.py, storage/sqlite/place.py</extracomment>
        <translation>{path} 不是人脸库：它不是数据库</translation>
    </message>
    <message>
        <source>{path} cannot be read or written ({reason})</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>无法读取或写入 {path}（{reason}）</translation>
    </message>
    <message>
        <source>{path} cannot be created: the disk is full</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>无法创建 {path}：磁盘已满</translation>
    </message>
    <message>
        <source>{path} cannot be created or written</source>
        <extracomment>storage/sqlite/failures.py</extracomment>
        <translation>无法创建或写入 {path}</translation>
    </message>
    <message>
        <source>nothing can be read of {path} any more; it is left as it is</source>
        <extracomment>storage/sqlite/keeping.py</extracomment>
        <translation>{path} 已无任何可读内容；保持原样</translation>
    </message>
    <message>
        <source>Put a backup in its place.</source>
        <extracomment>storage/sqlite/keeping.py</extracomment>
        <translation>请用备份替换它。</translation>
    </message>
    <message>
        <source>the person is erased, but free space of the file still holds traces: {reason}</source>
        <extracomment>storage/sqlite/keeping.py</extracomment>
        <translation>该人员已抹除，但文件的空闲空间中仍有痕迹：{reason}</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <extracomment>storage/sqlite/keeping.py</extracomment>
        <translation>请为副本选择其他名称。</translation>
    </message>
    <message>
        <source>{path} exists already</source>
        <extracomment>storage/sqlite/keeping.py, storage/sqlite/mending/salvaging.py</extracomment>
        <translation>{path} 已存在</translation>
    </message>
    <message>
        <source>Name a backup of the gallery.</source>
        <extracomment>storage/sqlite/mending/comparing.py, storage/sqlite/mending/restoring.py</extracomment>
        <translation>请指定人脸库的备份。</translation>
    </message>
    <message>
        <source>{path} is no file</source>
        <extracomment>storage/sqlite/mending/comparing.py</extracomment>
        <translation>{path} 不是文件</translation>
    </message>
    <message>
        <source>Name one of its backups.</source>
        <extracomment>storage/sqlite/mending/restoring.py</extracomment>
        <translation>请指定它的一个备份。</translation>
    </message>
    <message>
        <source>{source} is the gallery itself</source>
        <extracomment>storage/sqlite/mending/restoring.py</extracomment>
        <translation>{source} 就是人脸库本身</translation>
    </message>
    <message>
        <source>{table}: {rows} of the numbers {first} to {last} cannot be read ({reason})</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>{table}：编号 {first} 至 {last} 的行{rows}无法读取（{reason}）</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>{table}: {rows} after number {last} cannot be read ({reason})</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>{table}：编号 {last} 之后的行{rows}无法读取（{reason}）</translation>
    </message>
    <message>
        <source>some</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>部分</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>embeddings: {number} cannot be read; the engine makes them anew of the photos</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>特征向量：{number} 个无法读取；引擎会用照片重新生成</translation>
    </message>
    <message>
        <source>{table}: the whole table</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>{table}：整个表</translation>
    </message>
    <message>
        <source>that {people} look alike: one of the two was lost</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>{people} 相像的记录：两人之一已丢失</translation>
    </message>
    <message>
        <source>person {person}: the name and all that was noted; the photos are kept</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>人员 {person}：姓名和所有记录；照片保留</translation>
    </message>
    <message>
        <source>photo number {number} of person {person}: its bytes have changed</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>人员 {person} 的照片 {number}：其字节已改变</translation>
    </message>
    <message>
        <source>the gallery&apos;s counters</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>人脸库的计数器</translation>
    </message>
    <message>
        <source>{table}: row {row} breaks a rule: {reason}</source>
        <extracomment>storage/sqlite/mending/salvaging.py</extracomment>
        <translation>{table}：行 {row} 违反规则：{reason}</translation>
    </message>
    <message>
        <source>database: row {row} of {table} refers to nothing in {parent}</source>
        <extracomment>storage/sqlite/mending/soundness.py</extracomment>
        <translation>数据库：{table} 的行 {row} 在 {parent} 中没有对应项</translation>
    </message>
    <message>
        <source>erased data may still lie in free space of the file: it has to be rewritten</source>
        <extracomment>storage/sqlite/mending/soundness.py</extracomment>
        <translation>已抹除的数据可能仍留在文件的空闲空间中：须重写文件</translation>
    </message>
    <message>
        <source>{count} rows of the gallery refer to nothing (schema {version})</source>
        <extracomment>storage/sqlite/migrations.py</extracomment>
        <translation>人脸库中有 {count} 行没有对应项（架构 {version}）</translation>
    </message>
    <message>
        <source>Put the file back or restore a backup.</source>
        <extracomment>storage/sqlite/place.py</extracomment>
        <translation>请放回文件，或还原备份。</translation>
    </message>
    <message>
        <source>{path} is no gallery: it is a folder</source>
        <extracomment>storage/sqlite/place.py</extracomment>
        <translation>{path} 不是人脸库：它是文件夹</translation>
    </message>
    <message>
        <source>{path} is no gallery: it is no ordinary file</source>
        <extracomment>storage/sqlite/place.py</extracomment>
        <translation>{path} 不是人脸库：它不是普通文件</translation>
    </message>
    <message>
        <source>Use a longer one.</source>
        <extracomment>storage/sqlite/protecting.py</extracomment>
        <translation>请使用较长的口令。</translation>
    </message>
    <message>
        <source>the passphrase is shorter than {shortest} characters</source>
        <extracomment>storage/sqlite/protecting.py</extracomment>
        <translation>口令少于 {shortest} 个字符</translation>
    </message>
    <message>
        <source>a registration without a photo cannot wait</source>
        <extracomment>storage/sqlite/requests/outbox.py</extracomment>
        <translation>没有照片的登记不能等待</translation>
    </message>
    <message>
        <source>this registration does not wait any more</source>
        <extracomment>storage/sqlite/requests/outbox.py</extracomment>
        <translation>此登记已不再等待</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <extracomment>storage/sqlite/requests/outbox.py</extracomment>
        <translation>请重新查看列表。</translation>
    </message>
    <message>
        <source>why {request} was refused cannot be read: {reason}</source>
        <extracomment>storage/sqlite/requests/outbox.py</extracomment>
        <translation>无法读取 {request} 被拒绝的原因：{reason}</translation>
    </message>
    <message>
        <source>the converted gallery is damaged: {reason}</source>
        <extracomment>storage/sqlite/transcribing.py</extracomment>
        <translation>转换后的人脸库已损坏：{reason}</translation>
    </message>
    <message>
        <source>{rows} of {whole} rows of {table} came over</source>
        <extracomment>storage/sqlite/transcribing.py</extracomment>
        <translation>{table} 的 {whole} 行中转来了 {rows} 行</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>ui/app.py, ui/people/head.py, ui/people/page.py</extracomment>
        <translation>人员</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>ui/app.py, ui/log/head.py, ui/settings/page.py</extracomment>
        <translation>日志</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>ui/app.py, ui/comparing/page.py</extracomment>
        <translation>比较</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/app.py, ui/settings/page.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Name another place, and a file that ends in .png.</source>
        <extracomment>ui/backend/course.py</extracomment>
        <translation>请指定其他位置，以及以 .png 结尾的文件。</translation>
    </message>
    <message>
        <source>Own photos and strangers that would be given a name, by threshold</source>
        <extracomment>ui/calibrating/curves_plot.py</extracomment>
        <translation>各阈值下会被认出的自己照片和会被认作某人的陌生人</translation>
    </message>
    <message>
        <source>in force {threshold:.2f}</source>
        <extracomment>ui/calibrating/curves_plot.py</extracomment>
        <translation>当前 {threshold:.2f}</translation>
    </message>
    <message>
        <source>proposed {threshold:.2f}</source>
        <extracomment>ui/calibrating/curves_plot.py</extracomment>
        <translation>建议 {threshold:.2f}</translation>
    </message>
    <message>
        <source>threshold</source>
        <extracomment>ui/calibrating/curves_plot.py</extracomment>
        <translation>阈值</translation>
    </message>
    <message>
        <source>given a name, in 100</source>
        <extracomment>ui/calibrating/curves_plot.py</extracomment>
        <translation>每 100 个中被认作某人的</translation>
    </message>
    <message>
        <source>1 in 1,000</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>1/1,000</translation>
    </message>
    <message>
        <source>1 in 100</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>1/100</translation>
    </message>
    <message>
        <source>1 in 20</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>1/20</translation>
    </message>
    <message>
        <source>Strangers who may get a name</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>可被认作某人的陌生人</translation>
    </message>
    <message>
        <source>How many of all strangers may be given a name by one look</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>单次识别时，所有陌生人中可有多少被认作某人</translation>
    </message>
    <message>
        <source>&amp;Use this threshold</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>使用此阈值</translation>
    </message>
    <message>
        <source>Use the proposed threshold</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>使用建议的阈值</translation>
    </message>
    <message>
        <source>Progress of the measuring</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>测量进度</translation>
    </message>
    <message>
        <source>&amp;Strangers who may get a name</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>可被认作某人的陌生人</translation>
    </message>
    <message>
        <source>It is in force</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Put it in force; Settings can change it back</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>使其生效；可在设置中改回</translation>
    </message>
    <message>
        <source>your own photos, rightly named</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>您自己的照片，正确认出</translation>
    </message>
    <message>
        <source>strangers, wrongly named</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>陌生人，错误认出</translation>
    </message>
    <message>
        <source>Threshold {threshold:.2f} is in force</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>阈值 {threshold:.2f} 已生效</translation>
    </message>
    <message>
        <source>Measuring how alike your people are…</source>
        <extracomment>ui/calibrating/view.py</extracomment>
        <translation>正在测量您的人员有多相像…</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <extracomment>ui/calibrating/view.py, ui/panels/recognise/threshold.py</extracomment>
        <translation>尚未登记任何人。</translation>
    </message>
    <message>
        <source>the system does not let FaceCog Desktop use the camera</source>
        <extracomment>ui/camera/permission.py</extracomment>
        <translation>系统不允许 FaceCog Desktop 使用摄像头</translation>
    </message>
    <message>
        <source>Allow it in System Settings, Privacy &amp; Security, Camera, and try again.</source>
        <extracomment>ui/camera/permission.py</extracomment>
        <translation>请在“系统设置”的“隐私与安全性”、“摄像头”中允许，然后重试。</translation>
    </message>
    <message>
        <source>waiting for your answer to the system&apos;s question about the camera</source>
        <extracomment>ui/camera/permission.py</extracomment>
        <translation>正在等待您回答系统关于摄像头的询问</translation>
    </message>
    <message>
        <source>It is asked once and can be changed in System Settings at any time.</source>
        <extracomment>ui/camera/permission.py</extracomment>
        <translation>只询问一次，可随时在“系统设置”中更改。</translation>
    </message>
    <message>
        <source>also {others}</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>还有 {others}</translation>
    </message>
    <message>
        <source>⚠ {title}: {warning}</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>⚠ {title}：{warning}</translation>
    </message>
    <message>
        <source>{title}: {what}</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>{title}：{what}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <extracomment>ui/comparing/answer_view.py, ui/words/language.py</extracomment>
        <translation>{first}；{second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <extracomment>ui/comparing/answer_view.py, ui/words/language.py</extracomment>
        <translation>{first}，{second}</translation>
    </message>
    <message numerus="yes">
        <source>also {others} and {n} more</source>
        <extracomment>ui/comparing/answer_view.py; of one: also {others} and {n} more</extracomment>
        <translation>
            <numerusform>还有 {others} 及另外 {n} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>数据</translation>
    </message>
    <message>
        <source>How far apart the numbers of the two faces are; 0 is the same picture. The confidence is what older programs tell: the mean over a video&apos;s frames, 50 % at the tolerance.</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>两张人脸的数值相距多远；0 为同一图片。置信度是旧程序给出的值：视频各帧的平均值，在容差处为 50%。</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Who else is there</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>其他出现的人</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Copy the answer as JSON</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>将结果复制为 JSON</translation>
    </message>
    <message>
        <source>&amp;Save plot…</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>保存图表…</translation>
    </message>
    <message>
        <source>Save the plot as a picture</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>将图表保存为图片</translation>
    </message>
    <message>
        <source>{figures}; known from an earlier comparison</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>{figures}；来自之前的比较</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>已保存 {name}</translation>
    </message>
    <message>
        <source>The answer is in the clipboard as JSON</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>结果已作为 JSON 复制到剪贴板</translation>
    </message>
    <message>
        <source>Left face</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>左侧人脸</translation>
    </message>
    <message>
        <source>Right face</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>右侧人脸</translation>
    </message>
    <message>
        <source>The face that was compared</source>
        <extracomment>ui/comparing/answer_view.py</extracomment>
        <translation>所比较的人脸</translation>
    </message>
    <message numerus="yes">
        <source>{n} frames with the face, {near} of them within {limit:.2f}; distances from {least:.2f} to {most:.2f}</source>
        <extracomment>ui/comparing/course_plot.py; of one: {n} frame with the face, {near} of them within {limit:.2f}; distances from {least:.2f} to {most:.2f}</extracomment>
        <translation>
            <numerusform>{n} 帧有该人脸，其中 {near} 帧在 {limit:.2f} 以内；距离从 {least:.2f} 到 {most:.2f}</numerusform>
        </translation>
    </message>
    <message>
        <source>Distance over time</source>
        <extracomment>ui/comparing/course_plot.py</extracomment>
        <translation>距离随时间变化</translation>
    </message>
    <message>
        <source>The distance of every frame; higher up is more alike. Point at it, or use the arrow keys.</source>
        <extracomment>ui/comparing/course_plot.py</extracomment>
        <translation>每一帧的距离；越高越相像。请指向它，或使用方向键。</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>ui/comparing/course_plot.py</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>distance</source>
        <extracomment>ui/comparing/course_plot.py</extracomment>
        <translation>距离</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>ui/comparing/course_plot.py, ui/words/telling.py</extracomment>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>ui/comparing/course_plot.py, ui/words/telling.py</extracomment>
        <translation>右</translation>
    </message>
    <message>
        <source>one person up to {limit:.2f}</source>
        <extracomment>ui/comparing/course_plot.py</extracomment>
        <translation>不超过 {limit:.2f} 为同一人</translation>
    </message>
    <message>
        <source>A video is not read: choose a picture of the document.</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>不读取视频：请选择证件的图片。</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>ui/comparing/document_view.py, ui/comparing/side_view.py</extracomment>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>ui/comparing/document_view.py, ui/comparing/side_view.py</extracomment>
        <translation>右侧</translation>
    </message>
    <message>
        <source>{side}: document</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}：证件</translation>
    </message>
    <message>
        <source>{side}: what is known of the document</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}：证件的已知信息</translation>
    </message>
    <message>
        <source>{side}: fields</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}：字段</translation>
    </message>
    <message>
        <source>Show the text</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>显示文字</translation>
    </message>
    <message>
        <source>{side}: show the text</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}：显示文字</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>{side}: copy the text</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}：复制文字</translation>
    </message>
    <message>
        <source>{side}: text</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}：文字</translation>
    </message>
    <message>
        <source>{side}: {kind}</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}：{kind}</translation>
    </message>
    <message>
        <source>{side}: identity document</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{side}：身份证件</translation>
    </message>
    <message>
        <source>The text of the document is in the clipboard</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>证件的文字已复制到剪贴板</translation>
    </message>
    <message>
        <source>Use a sharp picture of the document alone. Its text may still be of use.</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>请使用只拍证件的清晰图片。其文字可能仍有用处。</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>隐藏文字</translation>
    </message>
    <message>
        <source>{field}: check digit</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>{field}：校验码</translation>
    </message>
    <message>
        <source>⚠ wrong digit</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>⚠ 校验码错误</translation>
    </message>
    <message>
        <source>The check digit does not agree: something of this field was read wrongly, or is not genuine</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>校验码不符：此字段有内容读错，或不真实</translation>
    </message>
    <message>
        <source>✓ mended</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>✓ 已修正</translation>
    </message>
    <message>
        <source>✓ digit agrees</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>✓ 校验码相符</translation>
    </message>
    <message>
        <source>A letter was read as one that looks like it; the check digit says which it is</source>
        <extracomment>ui/comparing/document_view.py</extracomment>
        <translation>某个字母被读成了形近字母；校验码可确定是哪一个</translation>
    </message>
    <message>
        <source>The text is being read…</source>
        <extracomment>ui/comparing/documents_view.py</extracomment>
        <translation>正在读取文字…</translation>
    </message>
    <message>
        <source>right · {time:.1f} s · distance {distance}</source>
        <extracomment>ui/comparing/film_view.py</extracomment>
        <translation>右 · {time:.1f} 秒 · 距离 {distance}</translation>
    </message>
    <message>
        <source>{time:.1f} s · distance {distance}</source>
        <extracomment>ui/comparing/film_view.py</extracomment>
        <translation>{time:.1f} 秒 · 距离 {distance}</translation>
    </message>
    <message>
        <source>left · {time:.1f} s · distance {distance}</source>
        <extracomment>ui/comparing/film_view.py</extracomment>
        <translation>左 · {time:.1f} 秒 · 距离 {distance}</translation>
    </message>
    <message>
        <source>Frame pointed at</source>
        <extracomment>ui/comparing/film_view.py</extracomment>
        <translation>所指的帧</translation>
    </message>
    <message>
        <source>Distance of the best frames</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>最佳帧的距离</translation>
    </message>
    <message>
        <source>Mean confidence (older programs)</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>平均置信度（旧程序）</translation>
    </message>
    <message>
        <source>What decides</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>判定依据</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>容差</translation>
    </message>
    <message>
        <source>The distance at which the confidence is 50 %</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>置信度为 50% 时的距离</translation>
    </message>
    <message>
        <source>Confidence needed</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>所需置信度</translation>
    </message>
    <message>
        <source>The mean confidence that a match needs</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>匹配所需的平均置信度</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>How many frames of each second of a video</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>视频每秒取多少帧</translation>
    </message>
    <message>
        <source>&amp;Decide by</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>判定依据</translation>
    </message>
    <message>
        <source>&amp;Tolerance</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>容差</translation>
    </message>
    <message>
        <source>Confidence &amp;needed</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>所需置信度</translation>
    </message>
    <message>
        <source>&amp;Frames a second</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>L&amp;eft side: read the identity document</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>左侧：读取身份证件</translation>
    </message>
    <message>
        <source>Left: read the identity document</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>左侧：读取身份证件</translation>
    </message>
    <message>
        <source>&amp;Right side: read the identity document</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>右侧：读取身份证件</translation>
    </message>
    <message>
        <source>Right: read the identity document</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>右侧：读取身份证件</translation>
    </message>
    <message>
        <source>Kind, fields, check digits and text, once the comparison is done; it stays as it is</source>
        <extracomment>ui/comparing/options.py</extracomment>
        <translation>比较完成后显示类型、字段、校验码和文字；比较结果不变</translation>
    </message>
    <message>
        <source>What the documents say stands below the answer.</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>证件的内容显示在结果下方。</translation>
    </message>
    <message>
        <source>Two pictures or videos: is this the same person?</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>两张图片或两段视频：是同一人吗？</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>比较</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>取消比较</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>比较进度</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>选项</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>选项</translation>
    </message>
    <message>
        <source>What decides, how many frames of a video are looked at, and identity documents</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>判定依据、视频取多少帧，以及身份证件</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Click the face that is meant.</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>请点击所指的人脸。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Reading the left side…</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>正在读取左侧…</translation>
    </message>
    <message>
        <source>Reading the right side…</source>
        <extracomment>ui/comparing/page.py</extracomment>
        <translation>正在读取右侧…</translation>
    </message>
    <message>
        <source>Drop a picture or a video here</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>将图片或视频拖放到此处</translation>
    </message>
    <message>
        <source>{side}: what is shown</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>{side}：显示内容</translation>
    </message>
    <message>
        <source>{side}: choose</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>{side}：选择</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>{side}: paste</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>{side}：粘贴</translation>
    </message>
    <message>
        <source>Paste a picture, or the file copied last (Ctrl+V)</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>粘贴图片，或最近复制的文件 (Ctrl+V)</translation>
    </message>
    <message>
        <source>{side}: take a picture</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>{side}：拍照</translation>
    </message>
    <message>
        <source>Look into the camera: it takes a picture after about a second</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>请看摄像头：约一秒后自动拍照</translation>
    </message>
    <message>
        <source>{side}: empty</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>{side}：清空</translation>
    </message>
    <message>
        <source>Empty this side</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>清空此侧</translation>
    </message>
    <message>
        <source>The camera looks…</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>摄像头正在查看…</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>正在查找人脸…</translation>
    </message>
    <message>
        <source>video</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>视频</translation>
    </message>
    <message numerus="yes">
        <source>{n} faces: click the one that is meant</source>
        <extracomment>ui/comparing/side_view.py; of one: {n} face: click the one that is meant</extracomment>
        <translation>
            <numerusform>{n} 张人脸：请点击所指的一张</numerusform>
        </translation>
    </message>
    <message>
        <source>face {number} of {count} is meant</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>所指为 {count} 张人脸中的第 {number} 张</translation>
    </message>
    <message numerus="yes">
        <source>{n} faces</source>
        <extracomment>ui/comparing/side_view.py; of one: {n} face</extracomment>
        <translation>
            <numerusform>{n} 张人脸</numerusform>
        </translation>
    </message>
    <message>
        <source>no face found</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>未找到人脸</translation>
    </message>
    <message>
        <source>Left picture</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>左侧图片</translation>
    </message>
    <message>
        <source>Right picture</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>右侧图片</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>there is no picture in the clipboard</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>剪贴板中没有图片</translation>
    </message>
    <message>
        <source>Copy a picture or a file first.</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>请先复制图片或文件。</translation>
    </message>
    <message>
        <source>{title} · {what}</source>
        <extracomment>ui/comparing/side_view.py</extracomment>
        <translation>{title} · {what}</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg)</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>图片 (*.png *.jpg)</translation>
    </message>
    <message>
        <source>Galleries (*.facecog);;All files (*)</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>人脸库 (*.facecog);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Galleries and backups (*.facecog *.backup);;All files (*)</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>人脸库和备份 (*.facecog *.backup);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Comma-separated (*.csv);;Excel workbooks (*.xlsx)</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>逗号分隔 (*.csv);;Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>Choose a folder of photos of one person</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>选择一个人的照片文件夹</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>导出 {name}</translation>
    </message>
    <message>
        <source>Exports (*.zip)</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>导出文件 (*.zip)</translation>
    </message>
    <message>
        <source>Choose photos of one person</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>选择一个人的照片</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a video or a picture</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>打开视频或图片</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Choose a gallery</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>选择人脸库</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Export the log</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>导出日志</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>保存恢复密钥</translation>
    </message>
    <message>
        <source>Videos and pictures</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>视频和图片</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>ui/desktop/choosing.py</extracomment>
        <translation>视频</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>还原备份</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>备份，最新的在前</translation>
    </message>
    <message>
        <source>Reading the folder of backups…</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>正在读取备份文件夹…</translation>
    </message>
    <message>
        <source>What restoring would do</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>还原后的变化</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>Choose a backup that lies elsewhere</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>选择位于别处的备份</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>ui/dialogs/gallery/backups.py, ui/dialogs/gallery/encrypt.py, ui/dialogs/gallery/unlock.py, …</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>不作更改</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>ui/dialogs/gallery/backups.py, ui/dialogs/program/restore.py</extracomment>
        <translation>还原</translation>
    </message>
    <message>
        <source>Put the chosen backup in the gallery&apos;s place</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>用所选备份替换人脸库</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>正在读取 {name}…</translation>
    </message>
    <message>
        <source>Which backup is to take the gallery&apos;s place?</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>用哪个备份替换人脸库？</translation>
    </message>
    <message>
        <source>There is no backup yet. One that lies elsewhere can be chosen as another file.</source>
        <extracomment>ui/dialogs/gallery/backups.py</extracomment>
        <translation>还没有备份。存放在别处的备份可以作为其他文件选择。</translation>
    </message>
    <message>
        <source>Encrypt them too</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>也将其加密</translation>
    </message>
    <message>
        <source>Delete them</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>将其删除</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Keep a random &amp;key in this computer&apos;s keyring</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>在本机的密钥环中保存随机密钥</translation>
    </message>
    <message>
        <source>Ask for a &amp;passphrase</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>要求输入口令</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer, so that it is not asked here</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>在本机记住，在此不再询问</translation>
    </message>
    <message>
        <source>Backups in the gallery&apos;s folder</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>人脸库文件夹中的备份</translation>
    </message>
    <message>
        <source>At least {number} characters; a few words are good.</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>至少 {number} 个字符；几个词就很好。</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>两次输入还不一致。</translation>
    </message>
    <message>
        <source>The gallery is written anew with another key. The old one opens only what was copied before.</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>人脸库会用另一个密钥重新写入。旧密钥只能打开此前复制的内容。</translation>
    </message>
    <message>
        <source>Photos, names and face templates are then unreadable without the key. You get a recovery key to write down: it opens the gallery when the keyring or the passphrase is lost. Nothing else does.</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>此后没有密钥就无法读取照片、姓名和人脸模板。您会得到一个恢复密钥，请抄写下来：密钥环或口令丢失时，用它可以打开人脸库。别无他法。</translation>
    </message>
    <message>
        <source>Found: {keyring}.</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>已找到：{keyring}。</translation>
    </message>
    <message>
        <source>This computer has no keyring that can keep a key.</source>
        <extracomment>ui/dialogs/gallery/encrypt.py, ui/dialogs/gallery/unlock.py</extracomment>
        <translation>本机没有可保存密钥的密钥环。</translation>
    </message>
    <message>
        <source>&amp;Backups in its folder</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>其文件夹中的备份</translation>
    </message>
    <message>
        <source>Change the key</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>Encrypt the gallery</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>加密人脸库</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>口令</translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Change the &amp;key</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>&amp;Encrypt</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>加密</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>口令</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <extracomment>ui/dialogs/gallery/encrypt.py</extracomment>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>The backup is being put in place…</source>
        <extracomment>ui/dialogs/gallery/mending.py</extracomment>
        <translation>正在还原备份…</translation>
    </message>
    <message>
        <source>What can be read is being saved…</source>
        <extracomment>ui/dialogs/gallery/mending.py</extracomment>
        <translation>正在保存可读取的内容…</translation>
    </message>
    <message>
        <source>What was there before is kept as {path}</source>
        <extracomment>ui/dialogs/gallery/mending.py</extracomment>
        <translation>原有内容保存为 {path}</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <extracomment>ui/dialogs/gallery/mending.py</extracomment>
        <translation>备份已还原</translation>
    </message>
    <message>
        <source>The gallery is mended</source>
        <extracomment>ui/dialogs/gallery/mending.py</extracomment>
        <translation>人脸库已修复</translation>
    </message>
    <message>
        <source>The damaged file is kept as {path}</source>
        <extracomment>ui/dialogs/gallery/mending.py</extracomment>
        <translation>损坏的文件保存为 {path}</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <extracomment>ui/dialogs/gallery/mending.py</extracomment>
        <translation>未作任何更改</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <extracomment>ui/dialogs/gallery/recovery.py</extracomment>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Write it down and keep it in another place than this computer. It opens the gallery when the keyring or the passphrase is lost; whoever has it can read the gallery.</source>
        <extracomment>ui/dialogs/gallery/recovery.py</extracomment>
        <translation>请抄写下来，并保存在本机以外的地方。密钥环或口令丢失时，用它可以打开人脸库；持有它的人可以读取人脸库。</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <extracomment>ui/dialogs/gallery/recovery.py, ui/dialogs/people/forget.py</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the recovery key</source>
        <extracomment>ui/dialogs/gallery/recovery.py</extracomment>
        <translation>复制恢复密钥</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <extracomment>ui/dialogs/gallery/recovery.py</extracomment>
        <translation>保存到文件…</translation>
    </message>
    <message>
        <source>Save the recovery key to a file</source>
        <extracomment>ui/dialogs/gallery/recovery.py</extracomment>
        <translation>将恢复密钥保存到文件</translation>
    </message>
    <message>
        <source>I have &amp;it</source>
        <extracomment>ui/dialogs/gallery/recovery.py</extracomment>
        <translation>我已记下</translation>
    </message>
    <message>
        <source>Not protected by this key:</source>
        <extracomment>ui/dialogs/gallery/recovery.py</extracomment>
        <translation>不受此密钥保护：</translation>
    </message>
    <message>
        <source>{message}.</source>
        <extracomment>ui/dialogs/gallery/trouble.py, ui/dialogs/gallery/unlock.py</extracomment>
        <translation>{message}。</translation>
    </message>
    <message>
        <source>The file was not changed, and it is kept whatever you choose.</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>文件未被更改，无论如何选择都会保留。</translation>
    </message>
    <message>
        <source>Saving copies every person and photo that can still be read, and tells what is lost.</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>保存时会复制仍可读取的所有人员和照片，并说明丢失了什么。</translation>
    </message>
    <message>
        <source>&amp;Choose another gallery</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>选择其他人脸库</translation>
    </message>
    <message>
        <source>Open the Settings page, where the gallery is chosen</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>打开“设置”页，在那里选择人脸库</translation>
    </message>
    <message>
        <source>The gallery cannot be opened</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>无法打开人脸库</translation>
    </message>
    <message>
        <source>&amp;Restore the backup</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>还原备份</translation>
    </message>
    <message>
        <source>Put the newest whole backup in the gallery&apos;s place</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>用最新的完整备份替换人脸库</translation>
    </message>
    <message>
        <source>&amp;Save what can be read</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>保存可读取的内容</translation>
    </message>
    <message>
        <source>Copy whatever is still readable into a new gallery</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>将仍可读取的内容复制到新的人脸库</translation>
    </message>
    <message>
        <source>The gallery is damaged</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>人脸库已损坏</translation>
    </message>
    <message>
        <source>There is no whole backup of it.</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>没有完整的备份。</translation>
    </message>
    <message>
        <source>The newest whole backup is of {time}, with {contents}.</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>最新的完整备份时间为 {time}，含 {contents}。</translation>
    </message>
    <message>
        <source>What was registered or changed after that is not in it.</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>此后登记或更改的内容不在其中。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>ui/dialogs/gallery/trouble.py, ui/dialogs/people/counter_examples.py, ui/dialogs/people/forget.py, …</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <extracomment>ui/dialogs/gallery/trouble.py</extracomment>
        <translation>暂不</translation>
    </message>
    <message>
        <source>The gallery is encrypted</source>
        <extracomment>ui/dialogs/gallery/unlock.py, ui/settings/encryption_row.py</extracomment>
        <translation>人脸库已加密</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>显示输入内容</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>解锁</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>&amp;Passphrase or recovery key</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>口令或恢复密钥</translation>
    </message>
    <message>
        <source>Re&amp;member on this computer ({keyring})</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>在本机记住（{keyring}）</translation>
    </message>
    <message>
        <source>Re&amp;member on this computer</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>在本机记住</translation>
    </message>
    <message>
        <source>The key is kept in the system&apos;s keyring, and nobody is asked for it here any more.</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>密钥保存在系统的密钥环中，在此不再询问。</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <extracomment>ui/dialogs/gallery/unlock.py</extracomment>
        <translation>正在解锁…</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>ui/dialogs/people/consent.py, ui/people/person_details.py</extracomment>
        <translation>同意</translation>
    </message>
    <message>
        <source>Which text</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>哪份文本</translation>
    </message>
    <message>
        <source>for example: notice of 2026-03</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>例如：2026-03 的告知书</translation>
    </message>
    <message>
        <source>Noted by</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>记录人</translation>
    </message>
    <message>
        <source>your name</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>同意日期</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>It ends</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>有到期日</translation>
    </message>
    <message>
        <source>Ends on</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>撤回</translation>
    </message>
    <message>
        <source>It holds no longer. The person stays until they are deleted or forgotten</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>同意不再有效。此人会保留，直到被删除或忘记</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>记录</translation>
    </message>
    <message>
        <source>To what has {name} agreed?</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>{name} 同意了什么？</translation>
    </message>
    <message>
        <source>Name the text that was agreed to, and who notes it.</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>请填写所同意的文本以及记录人。</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>文本</translation>
    </message>
    <message>
        <source>&amp;Agreed on</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>同意日期</translation>
    </message>
    <message>
        <source>Noted &amp;by</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>记录人</translation>
    </message>
    <message>
        <source>It ends before it was given.</source>
        <extracomment>ui/dialogs/people/consent.py</extracomment>
        <translation>到期日期早于同意日期。</translation>
    </message>
    <message>
        <source>Not {name}</source>
        <extracomment>ui/dialogs/people/counter_examples.py, ui/panels/recognise/card.py</extracomment>
        <translation>不是 {name}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>ui/dialogs/people/counter_examples.py, ui/dialogs/people/look_alikes.py, ui/dialogs/program/program_log.py, …</extracomment>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Faces that are not {name}</source>
        <extracomment>ui/dialogs/people/counter_examples.py</extracomment>
        <translation>不是 {name} 的人脸</translation>
    </message>
    <message>
        <source>Let &amp;all go</source>
        <extracomment>ui/dialogs/people/counter_examples.py</extracomment>
        <translation>全部解除</translation>
    </message>
    <message>
        <source>Face {number}, {time}</source>
        <extracomment>ui/dialogs/people/counter_examples.py</extracomment>
        <translation>人脸 {number}，{time}</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <extracomment>ui/dialogs/people/counter_examples.py</extracomment>
        <translation>人脸 {number}</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>ui/dialogs/people/counter_examples.py, ui/dialogs/people/look_alikes.py</extracomment>
        <translation>解除</translation>
    </message>
    <message>
        <source>Let go: {what}</source>
        <extracomment>ui/dialogs/people/counter_examples.py, ui/dialogs/people/look_alikes.py</extracomment>
        <translation>解除：{what}</translation>
    </message>
    <message>
        <source>A face like this may be called {name} again</source>
        <extracomment>ui/dialogs/people/counter_examples.py</extracomment>
        <translation>类似的人脸可以再次称为 {name}</translation>
    </message>
    <message>
        <source>A face like one of these is not called {name}. Only numbers of them are kept, no pictures.</source>
        <extracomment>ui/dialogs/people/counter_examples.py</extracomment>
        <translation>与其中之一相似的人脸不会称为 {name}。只保存其数值，不保存图片。</translation>
    </message>
    <message>
        <source>Of no face you have said that it is not {name}.</source>
        <extracomment>ui/dialogs/people/counter_examples.py</extracomment>
        <translation>您没有指明过哪张人脸不是 {name}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos, photos dropped before, the face templates made of them, all notes and the entries of the log are erased from this gallery. Undo does not bring them back.</source>
        <extracomment>ui/dialogs/people/forget.py; of one: {n} photo, photos dropped before, the face templates made of them, all notes and the entries of the log are erased from this gallery. Undo does not bring them back.</extracomment>
        <translation>
            <numerusform>将从此人脸库中抹除 {n} 张照片、以前丢弃的照片、由其生成的人脸模板、所有备注以及日志条目。撤销无法恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo, photos dropped before, the face templates made of them, all notes and the entries of the log are erased from this gallery. Undo does not bring them back.</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>没有照片；将从此人脸库中抹除以前丢弃的照片、由其生成的人脸模板、所有备注以及日志条目。撤销无法恢复。</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <extracomment>ui/dialogs/people/forget.py, ui/words/copy_words.py</extracomment>
        <translation>{names} 及另外 {n} 项</translation>
    </message>
    <message>
        <source>Forget {name} for ever?</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>永远忘记 {name}？</translation>
    </message>
    <message numerus="yes">
        <source>Forget {n} people for ever?</source>
        <extracomment>ui/dialogs/people/forget.py; of one: Forget {n} person for ever?</extracomment>
        <translation>
            <numerusform>永远忘记 {n} 人？</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase from the &amp;backups that the program made, too</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>也从程序所做的备份中抹除</translation>
    </message>
    <message>
        <source>Erase from the backups too</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>也从备份中抹除</translation>
    </message>
    <message>
        <source>The receipt names the backups that still hold somebody; they stay otherwise</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>回执会列出仍含有某人的备份；否则这些备份保持不变</translation>
    </message>
    <message>
        <source>Copies and exports that you made yourself stay as they are. To take somebody out of the gallery and keep the way back, use Delete instead.</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>您自己制作的副本和导出文件保持原样。如需将某人移出人脸库并保留恢复的可能，请改用“删除”。</translation>
    </message>
    <message>
        <source>&amp;Forget for ever</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>永远忘记</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>回执</translation>
    </message>
    <message numerus="yes">
        <source>{n} people are forgotten</source>
        <extracomment>ui/dialogs/people/forget.py; of one: Forgotten</extracomment>
        <translation>
            <numerusform>已忘记 {n} 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the receipt</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>复制回执</translation>
    </message>
    <message>
        <source>Forget somebody</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>忘记某人</translation>
    </message>
    <message>
        <source>Forget people</source>
        <extracomment>ui/dialogs/people/forget.py</extracomment>
        <translation>忘记人员</translation>
    </message>
    <message numerus="yes">
        <source>{name} {n} photos</source>
        <extracomment>ui/dialogs/people/joining.py; of one: {name} {n} photo</extracomment>
        <translation>
            <numerusform>{name} {n} 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new person gets these {n} photos; {rest}. Undo puts them back.</source>
        <extracomment>ui/dialogs/people/joining.py; of one: The new person gets this photo; {rest}. Undo puts them back.</extracomment>
        <translation>
            <numerusform>新人员将得到这 {n} 张照片；{rest}。撤销可放回。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} no photo any more</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>{name} 不再有照片</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>合并</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>结果预览</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>合并</translation>
    </message>
    <message>
        <source>Who is the same person as {name}?</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>谁与 {name} 是同一人？</translation>
    </message>
    <message numerus="yes">
        <source>{name} will have {n} photos ({own} + {others}) and the visits of both. Name, id, notes and consent stay those of {name}. {other} is deleted; undo brings everything back.</source>
        <extracomment>ui/dialogs/people/joining.py; of one: {name} will have {n} photo ({own} + {others}) and the visits of both. Name, id, notes and consent stay those of {name}. {other} is deleted; undo brings everything back.</extracomment>
        <translation>
            <numerusform>{name} 将有 {n} 张照片（{own} + {others}）以及两者的来访。姓名、ID、备注和同意保留 {name} 的。{other} 会被删除；撤销可全部恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Move photos</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>移动照片</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>移动</translation>
    </message>
    <message numerus="yes">
        <source>Whom do these {n} photos of {name} show?</source>
        <extracomment>ui/dialogs/people/joining.py; of one: Whom does this photo of {name} show?</extracomment>
        <translation>
            <numerusform>{name} 的这 {n} 张照片上是谁？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} will have {n} photos, {rest}. Undo moves them back.</source>
        <extracomment>ui/dialogs/people/joining.py; of one: {name} will have {n} photo, {rest}. Undo moves them back.</extracomment>
        <translation>
            <numerusform>{name} 将有 {n} 张照片，{rest}。撤销可移回。</numerusform>
        </translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>新人员</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>新人员的姓名</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/dialogs/people/joining.py, ui/panels/recognise/card.py, ui/panels/register/name_field.py, …</extracomment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>&amp;Make a new person</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>新建人员</translation>
    </message>
    <message numerus="yes">
        <source>Who is on these {n} photos of {name}?</source>
        <extracomment>ui/dialogs/people/joining.py; of one: Who is on this photo of {name}?</extracomment>
        <translation>
            <numerusform>{name} 的这 {n} 张照片上是谁？</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the other entry. Then you say which of the two names stays.</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>请选择另一条目，然后指定保留两个姓名中的哪一个。</translation>
    </message>
    <message>
        <source>Choose the person. For somebody who is not here, use “New person…” instead.</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>请选择人员。如果不在列表中，请改用“新人员…”。</translation>
    </message>
    <message>
        <source>There is already {name} with {photos}: this will be another person of that name. If it is the same one, use “Move…” instead.</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>已有 {name}，{photos}：这将是另一位同名人员。如果是同一人，请改用“移动…”。</translation>
    </message>
    <message>
        <source>Keep “{name}” ({id})</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>保留“{name}”（{id}）</translation>
    </message>
    <message>
        <source>Keep “{name}”</source>
        <extracomment>ui/dialogs/people/joining.py</extracomment>
        <translation>保留“{name}”</translation>
    </message>
    <message>
        <source>{name} and {other}</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>{name} 和 {other}</translation>
    </message>
    <message>
        <source>{name} and {other} are no longer remembered as look-alikes</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>{name} 和 {other} 不再记为相像的人</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>相像的人</translation>
    </message>
    <message>
        <source>Pairs of look-alikes</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>成对相像的人</translation>
    </message>
    <message>
        <source>{people} ({distance})</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>{people}（{distance}）</translation>
    </message>
    <message>
        <source>{people}, since {day}</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>{people}，自 {day} 起</translation>
    </message>
    <message>
        <source>Treat the two like everybody else</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>将这两人与其他人同等对待</translation>
    </message>
    <message>
        <source>Of these people a face gets a name only where it is clearly nearer to one of the two.</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>对于这些人，只有当人脸明显更接近两人中的一人时，才会得到姓名。</translation>
    </message>
    <message>
        <source>Nobody is remembered to look like somebody else.</source>
        <extracomment>ui/dialogs/people/look_alikes.py</extracomment>
        <translation>没有记录任何相像的人。</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/dialogs/people/person_picker.py</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search people</source>
        <extracomment>ui/dialogs/people/person_picker.py, ui/people/head.py</extracomment>
        <translation>搜索人员</translation>
    </message>
    <message>
        <source>People to choose from</source>
        <extracomment>ui/dialogs/people/person_picker.py</extracomment>
        <translation>可选择的人员</translation>
    </message>
    <message>
        <source>Size of the face</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>人脸大小</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>Brightness</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Facing the camera</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>面向摄像头</translation>
    </message>
    <message>
        <source>Wholly in the picture</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>完全在画面内</translation>
    </message>
    <message>
        <source>Eyes open</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>睁眼</translation>
    </message>
    <message>
        <source>Mouth closed</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>闭嘴</translation>
    </message>
    <message>
        <source>Mouth and nose uncovered</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>口鼻无遮挡</translation>
    </message>
    <message>
        <source>{what}: {number} of 100</source>
        <extracomment>ui/dialogs/people/photo.py</extracomment>
        <translation>{what}：{number}/100</translation>
    </message>
    <message>
        <source>Program log</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>程序日志</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>所选条目</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the chosen entries, or all that are shown</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>复制所选条目，或所有显示的条目</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <extracomment>ui/dialogs/program/program_log.py, ui/settings/gallery_row.py</extracomment>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>C&amp;lear…</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>清空…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/program/program_log.py, ui/dialogs/program/releases.py, ui/panels/register/photos.py, …</extracomment>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries copied</source>
        <extracomment>ui/dialogs/program/program_log.py; of one: {n} entry copied</extracomment>
        <translation>
            <numerusform>已复制 {n} 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the program log?</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>清空程序日志？</translation>
    </message>
    <message>
        <source>Whoever looks for a fault later will not find what happened before. The log of visits stays.</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>以后排查故障时将看不到此前发生的事。来访日志会保留。</translation>
    </message>
    <message>
        <source>&amp;Empty it</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>清空</translation>
    </message>
    <message>
        <source>How grave</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Words to find</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>要查找的文字</translation>
    </message>
    <message>
        <source>Find words</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>查找文字</translation>
    </message>
    <message>
        <source>Entries, the newest first</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>条目，最新的在前</translation>
    </message>
    <message>
        <source>What the program notes about itself: starts, ends, failures. No names, faces or keys are in it.</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>程序关于自身的记录：启动、结束、故障。其中没有姓名、人脸或密钥。</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>尚未写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries, the newest first</source>
        <extracomment>ui/dialogs/program/program_log.py; of one: {n} entry</extracomment>
        <translation>
            <numerusform>{n} 个条目，最新的在前</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder cannot be shown: {folder}</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>无法显示文件夹：{folder}</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>ui/dialogs/program/program_log.py, ui/people/privacy/trail.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>ui/dialogs/program/program_log.py</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>New version</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>新版本</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>新增内容</translation>
    </message>
    <message>
        <source>&amp;Ask now</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>立即询问</translation>
    </message>
    <message>
        <source>Open the &amp;page</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>打开网页</translation>
    </message>
    <message>
        <source>This is version {version}</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>当前版本为 {version}</translation>
    </message>
    <message>
        <source>What is sent: one request for a small file to {host}, without your version, your name, the gallery or anything else. As with every page, {host} sees this computer&apos;s network address. It is asked only when you press this button, never by itself.</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>发送的内容：只向 {host} 请求一个小文件，不含您的版本、姓名、人脸库或任何其他信息。与访问任何网页一样，{host} 会看到本机的网络地址。只有按下此按钮时才会查询，绝不会自动查询。</translation>
    </message>
    <message>
        <source>Ask {host} which version is the newest?</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>向 {host} 查询最新版本？</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>正在查询 {host}…</translation>
    </message>
    <message>
        <source>There is a newer version: {version}</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>有更新的版本：{version}</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>再次查询</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>再次查询</translation>
    </message>
    <message>
        <source>This copy was not built for release, so it does not know where to ask for a newer one.</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>此副本不是正式发布版，因此不知道到哪里查询新版本。</translation>
    </message>
    <message>
        <source>It is the newest there is.</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>这已是最新版本。</translation>
    </message>
    <message>
        <source>The page cannot be shown: {page}</source>
        <extracomment>ui/dialogs/program/releases.py</extracomment>
        <translation>无法显示网页：{page}</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <extracomment>ui/dialogs/program/restore.py, ui/settings/page.py</extracomment>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Set these back to their defaults?</source>
        <extracomment>ui/dialogs/program/restore.py</extracomment>
        <translation>将这些设置恢复为默认值？</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <extracomment>ui/dialogs/program/restore.py</extracomment>
        <translation>{title}：{value}</translation>
    </message>
    <message>
        <source>This is a fault in the program. What you registered is safe. Please send the report to whoever looks after the program; it holds no names and no pictures.</source>
        <extracomment>ui/failures/crash.py</extracomment>
        <translation>这是程序中的错误。您登记的内容是安全的。请把报告发给维护程序的人；报告中没有姓名和图像。</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/failures/crash.py</extracomment>
        <translation>报告</translation>
    </message>
    <message>
        <source>The program cannot start</source>
        <extracomment>ui/failures/crash.py</extracomment>
        <translation>程序无法启动</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>ui/failures/crash.py</extracomment>
        <translation>出现了问题</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <extracomment>ui/failures/crash.py</extracomment>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Open the program &amp;log</source>
        <extracomment>ui/failures/crash.py</extracomment>
        <translation>打开程序日志</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>ui/failures/crash.py, ui/log/stranger_words.py</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>ui/failures/crash.py, ui/instance/tray.py</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;Register me</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>登记我</translation>
    </message>
    <message>
        <source>Start the &amp;demo</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>开始演示</translation>
    </message>
    <message>
        <source>&amp;Just look</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>随便看看</translation>
    </message>
    <message>
        <source>Register yourself</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>登记自己</translation>
    </message>
    <message>
        <source>Type your name and press Space when the program says “Good”. One good photo is enough.</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>输入您的姓名，当程序显示“很好”时按空格键。一张好照片就够了。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <extracomment>ui/first_start/begin_page.py, ui/live/page.py</extracomment>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Drawn people walk through the picture. They have a gallery of their own, apart from yours.</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>绘制的人物会在画面中走过。他们有自己的人脸库，与您的分开。</translation>
    </message>
    <message>
        <source>Just look around</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>随便看看</translation>
    </message>
    <message>
        <source>The camera goes on and shows what it finds. Nobody is known yet, so nobody gets a name.</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>摄像头会打开并显示找到的内容。目前没有已知的人，因此不会显示姓名。</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>您想如何开始？</translation>
    </message>
    <message>
        <source>All of this can be done later as well.</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>这些以后也都可以做。</translation>
    </message>
    <message>
        <source>Register only people who agree. It is no access control: a printed photo or a screen can pass for a person.</source>
        <extracomment>ui/first_start/begin_page.py</extracomment>
        <translation>请只登记同意的人。这不是门禁：打印的照片或屏幕可能被当作真人。</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <extracomment>ui/first_start/camera_page.py</extracomment>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Open the &amp;system&apos;s settings</source>
        <extracomment>ui/first_start/camera_page.py, ui/picture/no_picture.py</extracomment>
        <translation>打开系统设置</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <extracomment>ui/first_start/camera_page.py</extracomment>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>It works</source>
        <extracomment>ui/first_start/camera_page.py, ui/first_start/camera_words.py</extracomment>
        <translation>工作正常</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <extracomment>ui/first_start/camera_page.py, ui/live/page.py</extracomment>
        <translation>正在查找摄像头…</translation>
    </message>
    <message>
        <source>No camera</source>
        <extracomment>ui/first_start/camera_page.py</extracomment>
        <translation>没有摄像头</translation>
    </message>
    <message>
        <source>Nobody is recognised here, and nothing is kept of this picture.</source>
        <extracomment>ui/first_start/camera_page.py</extracomment>
        <translation>这里不会识别任何人，此画面也不会保存。</translation>
    </message>
    <message>
        <source>Choose your camera</source>
        <extracomment>ui/first_start/camera_page.py</extracomment>
        <translation>选择摄像头</translation>
    </message>
    <message>
        <source>Light from the front and your face in the middle work best.</source>
        <extracomment>ui/first_start/camera_page.py</extracomment>
        <translation>光线从正面照来、脸在中间时效果最好。</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>未找到摄像头</translation>
    </message>
    <message>
        <source>Plug one in and look again. Photos, videos and the demo work without a camera.</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>请插入摄像头后重新查找。照片、视频和演示无需摄像头。</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <extracomment>ui/first_start/camera_words.py, ui/picture/no_picture.py</extracomment>
        <translation>正在打开摄像头…</translation>
    </message>
    <message>
        <source>This may take a few seconds.</source>
        <extracomment>ui/first_start/camera_words.py, ui/picture/no_picture.py</extracomment>
        <translation>这可能需要几秒钟。</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>摄像头没有画面</translation>
    </message>
    <message>
        <source>No camera can be used</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>没有可用的摄像头</translation>
    </message>
    <message>
        <source>The camera has stopped</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>摄像头已停止</translation>
    </message>
    <message>
        <source>Look again, or choose another one.</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>请重新查找，或选择另一个。</translation>
    </message>
    <message>
        <source>{width} × {height}, {rate} pictures a second</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>{width} × {height}，每秒 {rate} 帧</translation>
    </message>
    <message>
        <source>One moment: the system asks you</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>请稍候：系统正在询问您</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>摄像头未获许可</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>摄像头已断开</translation>
    </message>
    <message>
        <source>Plug it in and look again, or choose another one.</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>请插入后重新查找，或选择另一个。</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <extracomment>ui/first_start/camera_words.py</extracomment>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <source>Introduction</source>
        <extracomment>ui/first_start/introduction.py</extracomment>
        <translation>介绍</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>ui/first_start/introduction.py</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Skip the introduction (Esc)</source>
        <extracomment>ui/first_start/introduction.py</extracomment>
        <translation>跳过介绍 (Esc)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <extracomment>ui/first_start/introduction.py</extracomment>
        <translation>跳过</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>ui/first_start/introduction.py</extracomment>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <extracomment>ui/first_start/parts.py</extracomment>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <extracomment>ui/first_start/picture.py</extracomment>
        <translation>摄像头画面</translation>
    </message>
    <message>
        <source>The gallery&apos;s file</source>
        <extracomment>ui/first_start/stored_page.py, ui/settings/gallery_row.py</extracomment>
        <translation>人脸库文件</translation>
    </message>
    <message>
        <source>What you register is kept in one file, the gallery</source>
        <extracomment>ui/first_start/stored_page.py</extracomment>
        <translation>登记的内容保存在一个文件中，即人脸库</translation>
    </message>
    <message>
        <source>A picture of each face you register, the name, and 128 numbers made from it. A log says who was in view, and when. The film of the camera is never kept.</source>
        <extracomment>ui/first_start/stored_page.py</extracomment>
        <translation>每张登记人脸的图片、姓名以及由其得出的 128 个数值。日志记录谁在何时出现。摄像头的视频绝不保存。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <extracomment>ui/first_start/stored_page.py</extracomment>
        <translation>任何内容都不会离开本机</translation>
    </message>
    <message>
        <source>Faces are found and recognised here, without an account and without the internet. Only a server that you set up yourself would change that. The camera is on only while its picture is shown.</source>
        <extracomment>ui/first_start/stored_page.py</extracomment>
        <translation>人脸在本机检测和识别，无需账户，也无需互联网。只有您自己设置的服务器才会改变这一点。摄像头只在显示其画面时打开。</translation>
    </message>
    <message>
        <source>Welcome to FaceCog Desktop</source>
        <extracomment>ui/first_start/stored_page.py</extracomment>
        <translation>欢迎使用 FaceCog Desktop</translation>
    </message>
    <message>
        <source>It recognises the people you know. This is what it keeps.</source>
        <extracomment>ui/first_start/stored_page.py</extracomment>
        <translation>它能识别您认识的人。以下是它保存的内容。</translation>
    </message>
    <message>
        <source>the source or the name is too long</source>
        <extracomment>ui/instance/hand_over.py</extracomment>
        <translation>来源或姓名过长</translation>
    </message>
    <message>
        <source>the message is too long</source>
        <extracomment>ui/instance/hand_over.py</extracomment>
        <translation>消息过长</translation>
    </message>
    <message>
        <source>the message is of another program</source>
        <extracomment>ui/instance/hand_over.py</extracomment>
        <translation>消息来自其他程序</translation>
    </message>
    <message>
        <source>there is no such panel</source>
        <extracomment>ui/instance/hand_over.py</extracomment>
        <translation>没有这个面板</translation>
    </message>
    <message>
        <source>the message is no JSON</source>
        <extracomment>ui/instance/hand_over.py</extracomment>
        <translation>消息不是 JSON</translation>
    </message>
    <message>
        <source>the message&apos;s {name} is no line of text</source>
        <extracomment>ui/instance/hand_over.py</extracomment>
        <translation>消息中的 {name} 不是一行文字</translation>
    </message>
    <message>
        <source>This gallery is open in another window too</source>
        <extracomment>ui/instance/later.py</extracomment>
        <translation>此人脸库也在另一个窗口中打开</translation>
    </message>
    <message>
        <source>the window that is open on this gallery refuses this</source>
        <extracomment>ui/instance/one_instance.py</extracomment>
        <translation>打开此人脸库的窗口拒绝了此操作</translation>
    </message>
    <message>
        <source>the window that is open on this gallery does not answer</source>
        <extracomment>ui/instance/one_instance.py</extracomment>
        <translation>打开此人脸库的窗口没有应答</translation>
    </message>
    <message>
        <source>another window of this gallery is starting or ending, and takes very long</source>
        <extracomment>ui/instance/one_instance.py</extracomment>
        <translation>此人脸库的另一个窗口正在启动或结束，耗时过长</translation>
    </message>
    <message>
        <source>Another window could not be opened for {file}</source>
        <extracomment>ui/instance/opened_files.py</extracomment>
        <translation>无法为 {file} 打开另一个窗口</translation>
    </message>
    <message>
        <source>The window is hidden, the program goes on. To end it, choose Quit in this icon&apos;s menu.</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>窗口已隐藏，程序继续运行。要结束程序，请在此图标的菜单中选择“退出”。</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>隐藏窗口</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Switch the &amp;camera off</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>关闭摄像头</translation>
    </message>
    <message>
        <source>Switch the &amp;camera on</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>打开摄像头</translation>
    </message>
    <message>
        <source>FaceCog Desktop: the camera is on</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>FaceCog Desktop：摄像头已打开</translation>
    </message>
    <message>
        <source>FaceCog Desktop: the camera is off</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>FaceCog Desktop：摄像头已关闭</translation>
    </message>
    <message>
        <source>FaceCog Desktop</source>
        <extracomment>ui/instance/tray.py</extracomment>
        <translation>FaceCog Desktop</translation>
    </message>
    <message>
        <source>Panels</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>面板</translation>
    </message>
    <message>
        <source>Recognise</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>识别</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>ui/live/page.py, ui/panels/register/panel.py</extracomment>
        <translation>登记</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>选择摄像头</translation>
    </message>
    <message>
        <source>Open a video or pictures</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>打开视频或图片</translation>
    </message>
    <message>
        <source>Open a video or pictures (Ctrl+O)</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>打开视频或图片 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Show it again</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>重新播放</translation>
    </message>
    <message>
        <source>Mirror the picture (M)</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>镜像画面 (M)</translation>
    </message>
    <message>
        <source>Show landmarks (L)</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>显示特征点 (L)</translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <extracomment>ui/live/page.py; of one: {n} found</extracomment>
        <translation>
            <numerusform>找到 {n} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No camera was found. Plug one in and try again.</source>
        <extracomment>ui/live/page.py</extracomment>
        <translation>未找到摄像头。请插入后重试。</translation>
    </message>
    <message>
        <source>Recent sources</source>
        <extracomment>ui/live/recent_button.py</extracomment>
        <translation>最近的来源</translation>
    </message>
    <message>
        <source>{source} is gone, and leaves the list</source>
        <extracomment>ui/live/recent_button.py</extracomment>
        <translation>{source} 已不存在，从列表中移除</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <extracomment>ui/live/recent_button.py</extracomment>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <extracomment>ui/log/check_ins.py</extracomment>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take the check-in back</source>
        <extracomment>ui/log/check_ins.py</extracomment>
        <translation>撤回签到</translation>
    </message>
    <message>
        <source>Takes the chosen check-in back; Ctrl+Z lets it stand again</source>
        <extracomment>ui/log/check_ins.py</extracomment>
        <translation>撤回所选签到；Ctrl+Z 可使其重新有效</translation>
    </message>
    <message>
        <source>No check-ins. Switch check-in on in Settings, and whoever is recognised checks in.</source>
        <extracomment>ui/log/check_ins.py</extracomment>
        <translation>没有签到。请在“设置”中打开签到，被识别的人即会签到。</translation>
    </message>
    <message>
        <source>&amp;Each check-in</source>
        <extracomment>ui/log/check_ins.py</extracomment>
        <translation>每次签到</translation>
    </message>
    <message>
        <source>By &amp;day and person</source>
        <extracomment>ui/log/check_ins.py</extracomment>
        <translation>按日期和人员</translation>
    </message>
    <message>
        <source>Visits of everybody, or of one person</source>
        <extracomment>ui/log/head.py</extracomment>
        <translation>所有人或某一人的来访</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>ui/log/head.py, ui/people/checkup/people_map.py</extracomment>
        <translation>所有人</translation>
    </message>
    <message>
        <source>&amp;All days</source>
        <extracomment>ui/log/head.py</extracomment>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>Every day that is in the log</source>
        <extracomment>ui/log/head.py</extracomment>
        <translation>日志中的每一天</translation>
    </message>
    <message>
        <source>The day that is shown</source>
        <extracomment>ui/log/head.py</extracomment>
        <translation>显示的日期</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>ui/log/head.py</extracomment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/log/head.py</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write what is shown to a CSV file or an Excel workbook</source>
        <extracomment>ui/log/head.py</extracomment>
        <translation>将显示的内容写入 CSV 文件或 Excel 工作簿</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines written to {path}</source>
        <extracomment>ui/log/page.py; of one: {n} line written to {path}</extracomment>
        <translation>
            <numerusform>已将 {n} 行写入 {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the log</source>
        <extracomment>ui/log/page.py</extracomment>
        <translation>日志的各部分</translation>
    </message>
    <message>
        <source>Strangers</source>
        <extracomment>ui/log/page.py, ui/log/strangers.py</extracomment>
        <translation>陌生人</translation>
    </message>
    <message>
        <source>Review ({count})</source>
        <extracomment>ui/log/page.py</extracomment>
        <translation>复核（{count}）</translation>
    </message>
    <message>
        <source>No visits. Visits are written here while the Live page is shown.</source>
        <extracomment>ui/log/page.py</extracomment>
        <translation>没有来访。显示“实时”页时，来访会记录在这里。</translation>
    </message>
    <message>
        <source>No visits. Logging is switched off in Settings.</source>
        <extracomment>ui/log/page.py</extracomment>
        <translation>没有来访。日志记录已在“设置”中关闭。</translation>
    </message>
    <message>
        <source>Nothing waits for a review. Faces that stayed unsure come here, to be confirmed or dismissed.</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>没有等待复核的内容。始终不确定的人脸会列在这里，供确认或驳回。</translation>
    </message>
    <message numerus="yes">
        <source>{place} of {n} visits</source>
        <extracomment>ui/log/review.py; of one: {place} of {n} visit</extracomment>
        <translation>
            <numerusform>第 {place} 次来访，共 {n} 次</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>&amp;Nobody known</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>没有已知的人</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>其他人</translation>
    </message>
    <message>
        <source>It was somebody else of the gallery</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>是人脸库中的其他人</translation>
    </message>
    <message>
        <source>&amp;Yes, {name}</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>是，{name}</translation>
    </message>
    <message>
        <source>Yes, it was {name}</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>是，这是 {name}</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>其他人…</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>ui/log/review.py, ui/picture/no_picture.py, ui/words/people_words.py</extracomment>
        <translation>没有图片</translation>
    </message>
    <message>
        <source>Face of the visit</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>来访的人脸</translation>
    </message>
    <message>
        <source>Photo in the gallery</source>
        <extracomment>ui/log/review.py, ui/panels/recognise/card.py</extracomment>
        <translation>人脸库中的照片</translation>
    </message>
    <message>
        <source>this person</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>此人</translation>
    </message>
    <message>
        <source>The visit was {name}</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>来访者是 {name}</translation>
    </message>
    <message>
        <source>The visit was nobody known</source>
        <extracomment>ui/log/review.py</extracomment>
        <translation>来访者不是已知的人</translation>
    </message>
    <message>
        <source>{often}, {last}</source>
        <extracomment>ui/log/stranger_tiles.py</extracomment>
        <translation>{often}，{last}</translation>
    </message>
    <message>
        <source>Strangers&apos; faces are not kept</source>
        <extracomment>ui/log/stranger_words.py</extracomment>
        <translation>不保存陌生人的人脸</translation>
    </message>
    <message>
        <source>The album needs the pictures of people who are not registered. Nothing of a stranger&apos;s face is stored unless “Keep strangers&apos; faces” is switched on in Settings, under Log.</source>
        <extracomment>ui/log/stranger_words.py</extracomment>
        <translation>相册需要未登记人员的图片。除非在“设置”的“日志”下打开“保存陌生人的人脸”，否则不会存储陌生人的任何人脸内容。</translation>
    </message>
    <message>
        <source>Open &amp;Settings</source>
        <extracomment>ui/log/stranger_words.py</extracomment>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>No strangers yet</source>
        <extracomment>ui/log/stranger_words.py</extracomment>
        <translation>还没有陌生人</translation>
    </message>
    <message>
        <source>Whoever is seen on the Live page and is not registered comes here, with every visit of the same face on one tile.</source>
        <extracomment>ui/log/stranger_words.py</extracomment>
        <translation>在“实时”页出现且未登记的人会列在这里，同一人脸的每次来访都归在一张卡片上。</translation>
    </message>
    <message>
        <source>Not all faces were looked at</source>
        <extracomment>ui/log/stranger_words.py</extracomment>
        <translation>未查看所有人脸</translation>
    </message>
    <message>
        <source>What was looked at so far is remembered until the program ends.</source>
        <extracomment>ui/log/stranger_words.py</extracomment>
        <translation>到目前为止查看过的内容会记住，直到程序结束。</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier pictures are still in the log.</source>
        <extracomment>ui/log/stranger_words.py; of one: {n} earlier picture is still in the log.</extracomment>
        <translation>
            <numerusform>日志中仍有 {n} 张以前的图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the strangers&apos; faces: {percent}%</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>正在查看陌生人的人脸：{percent}%</translation>
    </message>
    <message>
        <source>Erase strangers&apos; pictures</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>抹除陌生人的图片</translation>
    </message>
    <message>
        <source>Erase all kept pictures of strangers?</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>抹除所有保存的陌生人图片？</translation>
    </message>
    <message>
        <source>This cannot be undone. The visits stay, without a picture. Backups hold the pictures until they make room.</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>此操作无法撤销。来访会保留，但没有图片。备份在被轮换之前仍含有这些图片。</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>抹除</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures of strangers erased</source>
        <extracomment>ui/log/strangers.py; of one: {n} picture of strangers erased</extracomment>
        <translation>
            <numerusform>已抹除 {n} 张陌生人图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>ui/log/strangers.py, ui/panels/registering.py</extracomment>
        <translation>这是谁？</translation>
    </message>
    <message>
        <source>Name of the stranger</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>陌生人的姓名</translation>
    </message>
    <message>
        <source>Name this stranger</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>为此陌生人命名</translation>
    </message>
    <message>
        <source>Registers the person from the best pictures, and gives all these visits the name</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>用最好的图片登记此人，并将姓名赋予所有这些来访</translation>
    </message>
    <message>
        <source>Cancel looking at faces</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>取消查看人脸</translation>
    </message>
    <message>
        <source>Visits of the chosen stranger</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>所选陌生人的来访</translation>
    </message>
    <message>
        <source>&amp;Name this stranger</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>为此陌生人命名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/log/strangers.py, ui/panels/register/photos.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Erase them…</source>
        <extracomment>ui/log/strangers.py</extracomment>
        <translation>将其抹除…</translation>
    </message>
    <message>
        <source>Would be</source>
        <extracomment>ui/log/tables.py</extracomment>
        <translation>将变为</translation>
    </message>
    <message>
        <source>&amp;What if the threshold were</source>
        <extracomment>ui/log/what_if.py</extracomment>
        <translation>假设阈值为</translation>
    </message>
    <message>
        <source>Tries another threshold on the visits shown; nothing is altered</source>
        <extracomment>ui/log/what_if.py</extracomment>
        <translation>对显示的来访试用另一阈值；不会更改任何内容</translation>
    </message>
    <message>
        <source>Threshold to try</source>
        <extracomment>ui/log/what_if.py</extracomment>
        <translation>要试用的阈值</translation>
    </message>
    <message>
        <source>Farther right names more people, also wrong ones</source>
        <extracomment>ui/log/what_if.py</extracomment>
        <translation>越靠右，得到姓名的人越多，错误也越多</translation>
    </message>
    <message>
        <source>Tries another threshold on what was seen. The log itself stays as it is.</source>
        <extracomment>ui/log/what_if.py</extracomment>
        <translation>对所见内容试用另一阈值。日志本身保持原样。</translation>
    </message>
    <message>
        <source>This face is not {name}</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>此人脸不是 {name}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>ui/panels/recognise/card.py, ui/words/telling.py</extracomment>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>nearest {name}, {distance}</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>最接近 {name}，{distance}</translation>
    </message>
    <message>
        <source>distance {distance}</source>
        <extracomment>ui/panels/recognise/card.py, ui/words/visit_words.py</extracomment>
        <translation>距离 {distance}</translation>
    </message>
    <message>
        <source>{name}, {verdict}</source>
        <extracomment>ui/panels/recognise/card.py, ui/picture/video_view.py</extracomment>
        <translation>{name}，{verdict}</translation>
    </message>
    <message>
        <source>Proof of life</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>活体验证</translation>
    </message>
    <message>
        <source>&amp;Name this person</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>为此人命名</translation>
    </message>
    <message>
        <source>Name this person</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>为此人命名</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>输入姓名后按 Enter</translation>
    </message>
    <message>
        <source>Name of this person</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>此人的姓名</translation>
    </message>
    <message>
        <source>Face now</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>当前人脸</translation>
    </message>
    <message>
        <source>This is not {name}: remember it, and do not call a face like this {name} again.
Other faces keep their names. Ctrl+Z takes it back.</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>这不是 {name}：记住这一点，不再将类似的人脸称为 {name}。
其他人脸的姓名不变。Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Type a name first</source>
        <extracomment>ui/panels/recognise/card.py</extracomment>
        <translation>请先输入姓名</translation>
    </message>
    <message>
        <source>Today&apos;s check-ins: {count}</source>
        <extracomment>ui/panels/recognise/check_ins.py</extracomment>
        <translation>今日签到：{count}</translation>
    </message>
    <message>
        <source>Today&apos;s check-ins</source>
        <extracomment>ui/panels/recognise/check_ins.py</extracomment>
        <translation>今日签到</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>ui/panels/recognise/check_ins.py</extracomment>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Nobody has checked in today</source>
        <extracomment>ui/panels/recognise/check_ins.py</extracomment>
        <translation>今天还没有人签到</translation>
    </message>
    <message>
        <source>Nobody in view. Whoever looks into the camera appears here.</source>
        <extracomment>ui/panels/recognise/panel.py</extracomment>
        <translation>没有人出现。看向摄像头的人会显示在这里。</translation>
    </message>
    <message>
        <source>People in view</source>
        <extracomment>ui/panels/recognise/panel.py</extracomment>
        <translation>画面中的人</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <extracomment>ui/panels/recognise/threshold.py</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic threshold</source>
        <extracomment>ui/panels/recognise/threshold.py</extracomment>
        <translation>自动阈值</translation>
    </message>
    <message>
        <source>{threshold}: farther right names more people, also wrong ones</source>
        <extracomment>ui/panels/recognise/threshold.py</extracomment>
        <translation>{threshold}：越靠右，得到姓名的人越多，错误也越多</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <extracomment>ui/panels/recognise/threshold.py, ui/people/checkup/finding_card.py</extracomment>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>strict</source>
        <extracomment>ui/panels/recognise/threshold.py</extracomment>
        <translation>严格</translation>
    </message>
    <message>
        <source>lenient</source>
        <extracomment>ui/panels/recognise/threshold.py</extracomment>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Advice</source>
        <extracomment>ui/panels/register/advice_line.py</extracomment>
        <translation>提示</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos added to {name}</source>
        <extracomment>ui/panels/register/alike_answers.py, ui/panels/register/photo_job.py, ui/panels/registering.py, …; of one: {n} photo added to {name}</extracomment>
        <translation>
            <numerusform>已为 {name} 添加 {n} 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ added to {name}</source>
        <extracomment>ui/panels/register/alike_answers.py</extracomment>
        <translation>✓ 已添加到 {name}</translation>
    </message>
    <message>
        <source>✓ registered; looks like {name}</source>
        <extracomment>ui/panels/register/alike_answers.py</extracomment>
        <translation>✓ 已登记；与 {name} 相像</translation>
    </message>
    <message>
        <source>Not kept: no face</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>未保留：没有人脸</translation>
    </message>
    <message>
        <source>Not kept: two faces: only one person, please</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>未保留：有两张人脸：请只留一人</translation>
    </message>
    <message>
        <source>Not kept: come closer</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>未保留：请靠近些</translation>
    </message>
    <message>
        <source>Not kept: move back</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>未保留：请后退些</translation>
    </message>
    <message>
        <source>Not kept: move into the picture</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>未保留：请移到画面内</translation>
    </message>
    <message>
        <source>Not kept: too dark</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>未保留：太暗</translation>
    </message>
    <message>
        <source>Not kept: too bright</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>未保留：太亮</translation>
    </message>
    <message>
        <source>Not kept: hold still</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>未保留：请保持不动</translation>
    </message>
    <message>
        <source>Not kept: face the camera</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>未保留：请面向摄像头</translation>
    </message>
    <message>
        <source>Not kept: tilt less</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>未保留：头请少歪些</translation>
    </message>
    <message>
        <source>Not kept: uncover your mouth and nose</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>未保留：请露出口鼻</translation>
    </message>
    <message>
        <source>Not kept: open your eyes</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>未保留：请睁开眼睛</translation>
    </message>
    <message>
        <source>Not kept: close your mouth</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>未保留：请闭上嘴</translation>
    </message>
    <message>
        <source>Not kept: good</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>未保留：很好</translation>
    </message>
    <message>
        <source>Good. Next: look straight ahead</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>很好。接下来：请直视前方</translation>
    </message>
    <message>
        <source>Good. Next: turn a little to your right</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>很好。接下来：请稍向右转</translation>
    </message>
    <message>
        <source>Good. Next: turn a little to your left</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>很好。接下来：请稍向左转</translation>
    </message>
    <message>
        <source>Good. Next: look up a little</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>很好。接下来：请稍抬头</translation>
    </message>
    <message>
        <source>Good. Next: look down a little</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>很好。接下来：请稍低头</translation>
    </message>
    <message>
        <source>Kept: front</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>已保留：正面</translation>
    </message>
    <message>
        <source>Kept: left</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>已保留：左</translation>
    </message>
    <message>
        <source>Kept: right</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>已保留：右</translation>
    </message>
    <message>
        <source>Kept: up</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>已保留：上</translation>
    </message>
    <message>
        <source>Kept: down</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>已保留：下</translation>
    </message>
    <message>
        <source>Take picture (Space)</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>拍照（空格键）</translation>
    </message>
    <message>
        <source>Take picture</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Space again takes the picture</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>再按空格键即可拍照</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>裁剪图</translation>
    </message>
    <message>
        <source>As it will be kept</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>将保存的样子</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>还没有图片</translation>
    </message>
    <message>
        <source>Not kept: there is no picture yet</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>未保留：还没有画面</translation>
    </message>
    <message>
        <source>Cut out</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>已裁剪</translation>
    </message>
    <message>
        <source>As kept</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>保存样式</translation>
    </message>
    <message>
        <source>Not kept: the very same picture is kept already</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>未保留：已保留完全相同的图片</translation>
    </message>
    <message>
        <source>Not kept: nearly the same picture is kept already, turn a little</source>
        <extracomment>ui/panels/register/capture.py</extracomment>
        <translation>未保留：已保留几乎相同的图片，请稍转头</translation>
    </message>
    <message>
        <source>{pose}, {quality} quality</source>
        <extracomment>ui/panels/register/kept_strip.py</extracomment>
        <translation>{pose}，质量{quality}</translation>
    </message>
    <message>
        <source>Photos to register</source>
        <extracomment>ui/panels/register/kept_strip.py</extracomment>
        <translation>要登记的照片</translation>
    </message>
    <message>
        <source>Photo: {caption}</source>
        <extracomment>ui/panels/register/kept_strip.py, ui/people/checkup/finding_faces.py</extracomment>
        <translation>照片：{caption}</translation>
    </message>
    <message>
        <source>Remove photo: {caption}</source>
        <extracomment>ui/panels/register/kept_strip.py</extracomment>
        <translation>移除照片：{caption}</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/panels/register/kept_strip.py</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Known people</source>
        <extracomment>ui/panels/register/name_field.py</extracomment>
        <translation>已知的人</translation>
    </message>
    <message>
        <source>External id (optional)</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>外部 ID（可选）</translation>
    </message>
    <message>
        <source>External id</source>
        <extracomment>ui/panels/register/panel.py, ui/people/person_details.py</extracomment>
        <translation>外部 ID</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>Register (Enter)</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>登记 (Enter)</translation>
    </message>
    <message>
        <source>Pictures from the camera</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>来自摄像头的图片</translation>
    </message>
    <message>
        <source>&amp;Photos…</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>照片…</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Type the name first</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>请先输入姓名</translation>
    </message>
    <message>
        <source>Add to {name} (Enter)</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>添加到 {name} (Enter)</translation>
    </message>
    <message>
        <source>Add to {name}</source>
        <extracomment>ui/panels/register/panel.py, ui/panels/register/photo_row.py</extracomment>
        <translation>添加到 {name}</translation>
    </message>
    <message>
        <source>Discard (Esc)</source>
        <extracomment>ui/panels/register/panel.py, ui/panels/register/photos.py</extracomment>
        <translation>放弃 (Esc)</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>ui/panels/register/panel.py, ui/panels/register/photos.py</extracomment>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Not registered</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>未登记</translation>
    </message>
    <message numerus="yes">
        <source>Discarded {n} photos</source>
        <extracomment>ui/panels/register/panel.py; of one: Discarded {n} photo</extracomment>
        <translation>
            <numerusform>已放弃 {n} 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a picture first: press Space</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>请先拍照：按空格键</translation>
    </message>
    <message>
        <source>Registering…</source>
        <extracomment>ui/panels/register/panel.py</extracomment>
        <translation>正在登记…</translation>
    </message>
    <message>
        <source>no face was found</source>
        <extracomment>ui/panels/register/photo_job.py</extracomment>
        <translation>未找到人脸</translation>
    </message>
    <message numerus="yes">
        <source>{n} faces were found</source>
        <extracomment>ui/panels/register/photo_job.py; of one: {n} face was found</extracomment>
        <translation>
            <numerusform>找到 {n} 张人脸</numerusform>
        </translation>
    </message>
    <message>
        <source>They look like {name} ({distance})</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>与 {name} 相像（{distance}）</translation>
    </message>
    <message numerus="yes">
        <source>Register all {n} and remember that the two look alike</source>
        <extracomment>ui/panels/register/photo_row.py; of one: Register all {n} and remember that the two look alike</extracomment>
        <translation>
            <numerusform>登记全部 {n} 张，并记住两人相像</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge the two</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>合并两人</translation>
    </message>
    <message>
        <source>Their photos say that they are very likely one person</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>从照片看，两人很可能是同一人</translation>
    </message>
    <message numerus="yes">
        <source>Add all {n} to {name}</source>
        <extracomment>ui/panels/register/photo_row.py; of one: Add all {n} to {name}</extracomment>
        <translation>
            <numerusform>将全部 {n} 张添加到 {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add all to {name}</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>全部添加到 {name}</translation>
    </message>
    <message>
        <source>Someone else</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>其他人</translation>
    </message>
    <message>
        <source>It is someone else</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>这是其他人</translation>
    </message>
    <message>
        <source>Add the photo to {name}</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>将照片添加到 {name}</translation>
    </message>
    <message>
        <source>Register it and remember that the two look alike</source>
        <extracomment>ui/panels/register/photo_row.py</extracomment>
        <translation>登记并记住两人相像</translation>
    </message>
    <message>
        <source>{name}: {kept} registered, {refused} not.</source>
        <extracomment>ui/panels/register/photos.py</extracomment>
        <translation>{name}：已登记 {kept} 张，未登记 {refused} 张。</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>ui/panels/register/photos.py</extracomment>
        <translation>进度</translation>
    </message>
    <message>
        <source>Results, one for each file</source>
        <extracomment>ui/panels/register/photos.py, ui/people/adding_tray.py</extracomment>
        <translation>结果，每个文件一条</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <extracomment>ui/panels/register/photos.py</extracomment>
        <translation>取消 (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>{n} files and folders. Whose are they?</source>
        <extracomment>ui/panels/register/photos.py; of one: {n} file or folder. Whose are they?</extracomment>
        <translation>
            <numerusform>{n} 个文件和文件夹。是谁的？</numerusform>
        </translation>
    </message>
    <message>
        <source>Registering photos of {name}…</source>
        <extracomment>ui/panels/register/photos.py</extracomment>
        <translation>正在登记 {name} 的照片…</translation>
    </message>
    <message>
        <source>✓ registered</source>
        <extracomment>ui/panels/register/photos.py</extracomment>
        <translation>✓ 已登记</translation>
    </message>
    <message numerus="yes">
        <source>Registering photos of {name}… {n} done</source>
        <extracomment>ui/panels/register/photos.py; of one: Registering photos of {name}… {n} done</extracomment>
        <translation>
            <numerusform>正在登记 {name} 的照片… 已完成 {n} 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <extracomment>ui/panels/register/photos.py, ui/people/privacy/overdue.py, ui/words/people_words.py, …; of one: {n} photo</extracomment>
        <translation>
            <numerusform>{n} 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>ui/panels/register/photos.py</extracomment>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Poses kept: {directions}</source>
        <extracomment>ui/panels/register/pose_ring.py</extracomment>
        <translation>已保留的姿态：{directions}</translation>
    </message>
    <message>
        <source>Poses kept: none</source>
        <extracomment>ui/panels/register/pose_ring.py</extracomment>
        <translation>已保留的姿态：无</translation>
    </message>
    <message>
        <source>{count} of 5 directions: {directions}</source>
        <extracomment>ui/panels/register/pose_ring.py</extracomment>
        <translation>5 个方向中的 {count} 个：{directions}</translation>
    </message>
    <message>
        <source>0 of 5 directions: none yet</source>
        <extracomment>ui/panels/register/pose_ring.py</extracomment>
        <translation>5 个方向中的 0 个：还没有</translation>
    </message>
    <message>
        <source>&amp;Add to {name}</source>
        <extracomment>ui/panels/registering.py</extracomment>
        <translation>添加到 {name}</translation>
    </message>
    <message>
        <source>&amp;It is someone else</source>
        <extracomment>ui/panels/registering.py</extracomment>
        <translation>这是其他人</translation>
    </message>
    <message>
        <source>&amp;Merge the two</source>
        <extracomment>ui/panels/registering.py</extracomment>
        <translation>合并两人</translation>
    </message>
    <message>
        <source>What is added</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>添加内容</translation>
    </message>
    <message>
        <source>Progress of adding photos</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>添加照片的进度</translation>
    </message>
    <message>
        <source>Add &amp;anyway</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>仍要添加</translation>
    </message>
    <message>
        <source>Keep the photos that look like somebody else: they do show this person</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>保留看起来像别人的照片：拍的确实是此人</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>ui/people/adding_tray.py, ui/people/checkup/view.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Leave out the files that were not looked at yet; what was added stays</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>略过尚未查看的文件；已添加的保留</translation>
    </message>
    <message>
        <source>{added} added, {refused} not</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>已添加 {added} 张，未添加 {refused} 张</translation>
    </message>
    <message>
        <source>looking…</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>正在查看…</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} look-alikes &amp;anyway</source>
        <extracomment>ui/people/adding_tray.py; of one: Add {n} look-alike &amp;anyway</extracomment>
        <translation>
            <numerusform>仍要添加 {n} 张相像的照片</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: ✓ added</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>{file}：✓ 已添加</translation>
    </message>
    <message>
        <source>{file}: ✗ {reason}</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>{file}：✗ {reason}</translation>
    </message>
    <message>
        <source>Adding photos to {name}: {done}</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>正在为 {name} 添加照片：{done}</translation>
    </message>
    <message>
        <source>{name}: {done}</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>{name}：{done}</translation>
    </message>
    <message>
        <source>a film is not a photo</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>视频不是照片</translation>
    </message>
    <message>
        <source>Drop pictures or folders of pictures.</source>
        <extracomment>ui/people/adding_tray.py</extracomment>
        <translation>请拖放图片或图片文件夹。</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <extracomment>ui/people/checkup/finding_card.py</extracomment>
        <translation>显示 {name}</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <extracomment>ui/people/checkup/finding_card.py</extracomment>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>They are two people</source>
        <extracomment>ui/people/checkup/finding_card.py</extracomment>
        <translation>是两个人</translation>
    </message>
    <message>
        <source>Remember that they look alike: more is asked of a name for either</source>
        <extracomment>ui/people/checkup/finding_card.py</extracomment>
        <translation>记住他们相像：对两人命名时要求更严格</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>ui/people/checkup/finding_faces.py</extracomment>
        <translation>照片</translation>
    </message>
    <message>
        <source>Stays</source>
        <extracomment>ui/people/checkup/finding_faces.py</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>This photo</source>
        <extracomment>ui/people/checkup/finding_faces.py</extracomment>
        <translation>此照片</translation>
    </message>
    <message>
        <source>Goes</source>
        <extracomment>ui/people/checkup/finding_faces.py</extracomment>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>ui/people/checkup/findings_list.py</extracomment>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>{heading} ({count})</source>
        <extracomment>ui/people/checkup/findings_list.py</extracomment>
        <translation>{heading}（{count}）</translation>
    </message>
    <message>
        <source>Show {count} more of {left}</source>
        <extracomment>ui/people/checkup/findings_list.py</extracomment>
        <translation>再显示 {count} 项，剩余 {left} 项</translation>
    </message>
    <message>
        <source>Show {count} more of {left}: {heading}</source>
        <extracomment>ui/people/checkup/findings_list.py</extracomment>
        <translation>再显示 {count} 项，剩余 {left} 项：{heading}</translation>
    </message>
    <message>
        <source>Map: alike people stand near each other</source>
        <extracomment>ui/people/checkup/map_canvas.py</extracomment>
        <translation>分布图：相像的人彼此靠近</translation>
    </message>
    <message>
        <source>Distances of all pairs: strong colours are alike</source>
        <extracomment>ui/people/checkup/map_canvas.py</extracomment>
        <translation>所有人两两之间的距离：颜色越深越相像</translation>
    </message>
    <message>
        <source>Point at a face or a square, or use the arrow keys; Enter opens the person.</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>指向人脸或方格，或使用方向键；按 Enter 打开此人。</translation>
    </message>
    <message>
        <source>{name}, nearest {other} ({distance})</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>{name}，最接近 {other}（{distance}）</translation>
    </message>
    <message>
        <source>{name} – {other}: {distance}</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>{name} – {other}：{distance}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>What is pointed at</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>所指内容</translation>
    </message>
    <message>
        <source>Every photo</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>每张照片</translation>
    </message>
    <message>
        <source>Alike people stand near each other</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>相像的人彼此靠近</translation>
    </message>
    <message>
        <source>Strong colour: alike</source>
        <extracomment>ui/people/checkup/people_map.py</extracomment>
        <translation>深色：相像</translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <extracomment>ui/people/checkup/people_map.py, ui/people/empty_gallery.py</extracomment>
        <translation>尚未登记任何人</translation>
    </message>
    <message>
        <source>Reading the photos…</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>正在读取照片…</translation>
    </message>
    <message>
        <source>Comparing the faces…</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>正在比较人脸…</translation>
    </message>
    <message>
        <source>Back to all people</source>
        <extracomment>ui/people/checkup/view.py, ui/people/person.py, ui/people/privacy/view.py</extracomment>
        <translation>返回所有人员</translation>
    </message>
    <message>
        <source>Back to all people (Alt+Left)</source>
        <extracomment>ui/people/checkup/view.py, ui/people/person.py, ui/people/privacy/view.py</extracomment>
        <translation>返回所有人员 (Alt+Left)</translation>
    </message>
    <message>
        <source>Check-up</source>
        <extracomment>ui/people/checkup/view.py, ui/people/head.py</extracomment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Progress of the check-up</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>检查进度</translation>
    </message>
    <message>
        <source>Stop the check-up</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>停止检查</translation>
    </message>
    <message>
        <source>&amp;Look-alikes…</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>相像的人…</translation>
    </message>
    <message>
        <source>Remembered look-alikes</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>记住的相像的人</translation>
    </message>
    <message>
        <source>People who are remembered to look alike</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>记为相像的人员</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>分布图</translation>
    </message>
    <message>
        <source>&amp;Calibrate</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>校准</translation>
    </message>
    <message>
        <source>Findings, map or calibration</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>检查结果、分布图或校准</translation>
    </message>
    <message>
        <source>The check-up could not be finished</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>检查未能完成</translation>
    </message>
    <message numerus="yes">
        <source>{n} findings</source>
        <extracomment>ui/people/checkup/view.py; of one: {n} finding</extracomment>
        <translation>
            <numerusform>{n} 项结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>All is well</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>一切正常</translation>
    </message>
    <message numerus="yes">
        <source>{n} serious</source>
        <extracomment>ui/people/checkup/view.py; of one: {n} serious</extracomment>
        <translation>
            <numerusform>{n} 项严重</numerusform>
        </translation>
    </message>
    <message>
        <source>The gallery has changed since</source>
        <extracomment>ui/people/checkup/view.py</extracomment>
        <translation>此后人脸库已有更改</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”</source>
        <extracomment>ui/people/empty_gallery.py</extracomment>
        <translation>没有人符合“{text}”</translation>
    </message>
    <message>
        <source>Search by name, id or note.</source>
        <extracomment>ui/people/empty_gallery.py</extracomment>
        <translation>按姓名、ID 或备注搜索。</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <extracomment>ui/people/empty_gallery.py</extracomment>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Nobody is deleted</source>
        <extracomment>ui/people/empty_gallery.py</extracomment>
        <translation>没有已删除的人员</translation>
    </message>
    <message>
        <source>People whom you delete can be brought back from here, or forgotten for ever.</source>
        <extracomment>ui/people/empty_gallery.py</extracomment>
        <translation>您删除的人员可以在这里恢复，或永远忘记。</translation>
    </message>
    <message>
        <source>&amp;Show the gallery</source>
        <extracomment>ui/people/empty_gallery.py</extracomment>
        <translation>显示人脸库</translation>
    </message>
    <message>
        <source>Register somebody with the camera or from photos, and their name appears in the live picture. Photos and names stay on this computer.</source>
        <extracomment>ui/people/empty_gallery.py</extracomment>
        <translation>用摄像头或照片登记某人，其姓名就会显示在实时画面中。照片和姓名都留在本机。</translation>
    </message>
    <message>
        <source>&amp;Register somebody</source>
        <extracomment>ui/people/empty_gallery.py, ui/people/head.py</extracomment>
        <translation>登记人员</translation>
    </message>
    <message>
        <source>&amp;Try the demo</source>
        <extracomment>ui/people/empty_gallery.py, ui/picture/no_picture.py</extracomment>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>按姓名</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Most photos first</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>照片最多在前</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>搜索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>排序</translation>
    </message>
    <message>
        <source>Which people</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>哪些人员</translation>
    </message>
    <message>
        <source>Check-&amp;up…</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>检查…</translation>
    </message>
    <message>
        <source>Find photos under the wrong person, poor ones, people entered twice; the map</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>查找归错人的照片、较差的照片、重复录入的人员；分布图</translation>
    </message>
    <message>
        <source>Pri&amp;vacy…</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>隐私…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>ui/people/head.py, ui/people/privacy/view.py</extracomment>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Whose time is over: consents that have ended, people not seen for long; what was done</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>已到期的人员：同意已到期、长期未出现；以及所做的操作</translation>
    </message>
    <message>
        <source>Register somebody</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>登记人员</translation>
    </message>
    <message>
        <source>In the gallery</source>
        <extracomment>ui/people/head.py, ui/people/privacy/tables.py</extracomment>
        <translation>在人脸库中</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>ui/people/head.py</extracomment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>This person is not in the gallery any more</source>
        <extracomment>ui/people/page.py</extracomment>
        <translation>此人已不在人脸库中</translation>
    </message>
    <message>
        <source>{name} is deleted: bring them back first</source>
        <extracomment>ui/people/page.py</extracomment>
        <translation>{name} 已删除：请先恢复</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>ui/people/person.py, ui/people/privacy/tables.py</extracomment>
        <translation>照片</translation>
    </message>
    <message>
        <source>merged into {name}, who has the photos</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>已合并到 {name}，照片归其所有</translation>
    </message>
    <message>
        <source>merged</source>
        <extracomment>ui/people/person.py, ui/people/privacy/deeds.py, ui/people/privacy/tables.py</extracomment>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Add &amp;photos…</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>Pictures may be dropped here, too</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>也可以将图片拖放到这里</translation>
    </message>
    <message>
        <source>&amp;With the camera</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>用摄像头</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Take this person out of the gallery; undo brings them back</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>将此人移出人脸库；撤销可恢复</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Back into the gallery, with all photos</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>连同所有照片恢复到人脸库</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>忘记…</translation>
    </message>
    <message>
        <source>Erase this person for ever</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>永远抹除此人</translation>
    </message>
    <message>
        <source>Add a &amp;folder of photos…</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>添加照片文件夹…</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>合并到…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>{name} is now called {new}, like another person</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>{name} 现在名为 {new}，与另一人同名</translation>
    </message>
    <message>
        <source>{name} is now called {new}</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>{name} 现在名为 {new}</translation>
    </message>
    <message>
        <source>Details of {name} changed</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>{name} 的详细信息已更改</translation>
    </message>
    <message>
        <source>Show large</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>放大显示</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>ui/people/person.py, ui/people/privacy/tables.py</extracomment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Move…</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>移动…</translation>
    </message>
    <message>
        <source>New person…</source>
        <extracomment>ui/people/person.py</extracomment>
        <translation>新人员…</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/people/person_details.py, ui/settings/server_row.py, ui/settings/setting_rows.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>A number or code from another system, for example of a staff list</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>来自其他系统的编号或代码，例如员工名单</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Consent…</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>同意…</translation>
    </message>
    <message>
        <source>Note to what this person has agreed and until when, or that it was withdrawn</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>记录此人同意了什么、到何时为止，或同意已撤回</translation>
    </message>
    <message>
        <source>Not th&amp;is person…</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>不是此人…</translation>
    </message>
    <message>
        <source>The faces that you said are somebody else; let them go here</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>您指明是其他人的人脸；可在此解除</translation>
    </message>
    <message>
        <source>E&amp;xternal id</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>外部 ID</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <extracomment>ui/people/person_details.py</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Forget…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>忘记…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>ui/people/person_menu.py, ui/people/person_name.py</extracomment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Add photos with the camera</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>用摄像头添加照片</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>合并到…</translation>
    </message>
    <message>
        <source>Consent…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>同意…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <extracomment>ui/people/person_name.py</extracomment>
        <translation>重命名 (F2)</translation>
    </message>
    <message>
        <source>New name</source>
        <extracomment>ui/people/person_name.py</extracomment>
        <translation>新姓名</translation>
    </message>
    <message numerus="yes">
        <source>{name} with {n} photos written to {path}</source>
        <extracomment>ui/people/person_verbs.py; of one: {name} with {n} photo written to {path}</extracomment>
        <translation>
            <numerusform>已将 {name} 及 {n} 张照片写入 {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is back</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>{name} 已恢复</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of {name} made a new person, {other}</source>
        <extracomment>ui/people/person_verbs.py; of one: Photo of {name} made a new person, {other}</extracomment>
        <translation>
            <numerusform>已用 {name} 的 {n} 张照片新建人员 {other}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>正在导出 {name}…</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>正在抹除…</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>已忘记</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>{name} 已删除</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos moved from {name} to {other}</source>
        <extracomment>ui/people/person_verbs.py; of one: Photo moved from {name} to {other}</extracomment>
        <translation>
            <numerusform>已将 {n} 张照片从 {name} 移动到 {other}</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent of {name} withdrawn</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>已撤回 {name} 的同意</translation>
    </message>
    <message>
        <source>Consent of {name} noted</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>已记录 {name} 的同意</translation>
    </message>
    <message>
        <source>{name} is now part of {other}</source>
        <extracomment>ui/people/person_verbs.py</extracomment>
        <translation>{name} 已并入 {other}</translation>
    </message>
    <message>
        <source>Choose photos to drop, move or split off (Ctrl or Shift: several)</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>选择要丢弃、移动或拆分的照片（Ctrl 或 Shift：多选）</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos chosen</source>
        <extracomment>ui/people/photo_choice.py; of one: {n} photo chosen</extracomment>
        <translation>
            <numerusform>已选择 {n} 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos that are chosen</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>所选照片</translation>
    </message>
    <message>
        <source>D&amp;rop</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Drop: the chosen photos</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>丢弃：所选照片</translation>
    </message>
    <message>
        <source>Take the chosen photos away (Delete); undo brings them back</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>移除所选照片 (Delete)；撤销可恢复</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Move: the chosen photos</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>移动：所选照片</translation>
    </message>
    <message>
        <source>Give the chosen photos to the person whom they show</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>将所选照片归给照片上的人</translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>新人员…</translation>
    </message>
    <message>
        <source>New person: the chosen photos</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>新人员：所选照片</translation>
    </message>
    <message>
        <source>Make the chosen photos a person of their own</source>
        <extracomment>ui/people/photo_choice.py</extracomment>
        <translation>将所选照片设为一位单独的人员</translation>
    </message>
    <message>
        <source>renamed</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已重命名</translation>
    </message>
    <message>
        <source>described</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已更改描述</translation>
    </message>
    <message>
        <source>photos added</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已添加照片</translation>
    </message>
    <message>
        <source>photos dropped</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已丢弃照片</translation>
    </message>
    <message>
        <source>photos restored</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已恢复照片</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已移除</translation>
    </message>
    <message>
        <source>restored</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>consent noted</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已记录同意</translation>
    </message>
    <message>
        <source>photos given away</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已转出照片</translation>
    </message>
    <message>
        <source>photos taken</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已转入照片</translation>
    </message>
    <message>
        <source>split</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已拆分</translation>
    </message>
    <message>
        <source>absorbed</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已并入</translation>
    </message>
    <message>
        <source>released</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已分出</translation>
    </message>
    <message>
        <source>counter-example added</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已添加反例</translation>
    </message>
    <message>
        <source>counter-examples dropped</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已丢弃反例</translation>
    </message>
    <message>
        <source>counter-examples restored</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已恢复反例</translation>
    </message>
    <message>
        <source>look-alike remembered</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已记住相像的人</translation>
    </message>
    <message>
        <source>look-alikes let go</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已解除相像的人</translation>
    </message>
    <message>
        <source>look-alikes restored</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已恢复相像的人</translation>
    </message>
    <message>
        <source>check-ins taken back</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已撤回签到</translation>
    </message>
    <message>
        <source>check-ins restored</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已恢复签到</translation>
    </message>
    <message>
        <source>visit confirmed</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已确认来访</translation>
    </message>
    <message>
        <source>visit dismissed</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已驳回来访</translation>
    </message>
    <message>
        <source>visit to be reviewed again</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>来访待重新复核</translation>
    </message>
    <message>
        <source>stranger&apos;s visits claimed</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已认领陌生人的来访</translation>
    </message>
    <message>
        <source>stranger&apos;s visits given back</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已归还陌生人的来访</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已撤回同意</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已添加</translation>
    </message>
    <message>
        <source>embedded</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已生成人脸模板</translation>
    </message>
    <message>
        <source>took over</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已接收照片</translation>
    </message>
    <message>
        <source>gave back</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已归还照片</translation>
    </message>
    <message>
        <source>strangers&apos; pictures erased</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已抹除陌生人的图片</translation>
    </message>
    <message>
        <source>forgotten</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已忘记</translation>
    </message>
    <message>
        <source>gallery restored</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已还原人脸库</translation>
    </message>
    <message>
        <source>gallery encrypted</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已加密人脸库</translation>
    </message>
    <message>
        <source>gallery decrypted</source>
        <extracomment>ui/people/privacy/deeds.py</extracomment>
        <translation>已解密人脸库</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>ui/people/privacy/overdue.py, ui/settings/setting_words.py; of one: {n} day</extracomment>
        <translation>
            <numerusform>{n} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people with {photos} would be erased beyond recovery: every photo, dropped ones too, the face templates, names, ids and notes, and the entries of the log. Nothing is erased before you confirm.</source>
        <extracomment>ui/people/privacy/overdue.py; of one: {n} person with {photos} would be erased beyond recovery: every photo, dropped ones too, the face templates, names, ids and notes, and the entries of the log. Nothing is erased before you confirm.</extracomment>
        <translation>
            <numerusform>{n} 人连同 {photos} 将被抹除且无法恢复：所有照片（包括已丢弃的）、人脸模板、姓名、ID 和备注，以及日志条目。在您确认之前不会抹除任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Also who was neither seen nor changed for</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>还包括未出现也未更改的时间超过</translation>
    </message>
    <message>
        <source>Also who was not seen for long</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>还包括长期未出现的人</translation>
    </message>
    <message>
        <source>Days without being seen or changed</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>未出现或未更改的天数</translation>
    </message>
    <message>
        <source>What would be erased</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>将抹除的内容</translation>
    </message>
    <message>
        <source>&amp;Everybody</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>所有人</translation>
    </message>
    <message>
        <source>N&amp;obody</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>全不选</translation>
    </message>
    <message>
        <source>E&amp;rase…</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>抹除…</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>抹除</translation>
    </message>
    <message>
        <source>Nobody&apos;s time is over</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>没有已到期的人员</translation>
    </message>
    <message>
        <source>Here stands whose consent has ended and, if you like, who was neither seen nor changed for long. A person&apos;s consent is noted on their page.</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>这里列出同意已到期的人员，也可列出长期未出现且未更改的人员。同意记录在各人员的页面上。</translation>
    </message>
    <message>
        <source>People whose time is over</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>已到期的人员</translation>
    </message>
    <message>
        <source>Nobody is ticked: nothing would be erased.</source>
        <extracomment>ui/people/privacy/overdue.py</extracomment>
        <translation>未勾选任何人：不会抹除任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>neither seen nor changed for {n} days</source>
        <extracomment>ui/people/privacy/tables.py; of one: neither seen nor changed for {n} day</extracomment>
        <translation>
            <numerusform>{n} 天未出现也未更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/people/privacy/tables.py</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/people/privacy/tables.py</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Whom</source>
        <extracomment>ui/people/privacy/tables.py</extracomment>
        <translation>对象</translation>
    </message>
    <message>
        <source>consent ended on {day}</source>
        <extracomment>ui/people/privacy/tables.py</extracomment>
        <translation>同意已于 {day} 到期</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/people/privacy/tables.py</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>{name}, to be erased</source>
        <extracomment>ui/people/privacy/tables.py</extracomment>
        <translation>{name}，将抹除</translation>
    </message>
    <message>
        <source>{name}, stays</source>
        <extracomment>ui/people/privacy/tables.py</extracomment>
        <translation>{name}，保留</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <extracomment>ui/people/privacy/trail.py</extracomment>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>The last year</source>
        <extracomment>ui/people/privacy/trail.py</extracomment>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>Since when</source>
        <extracomment>ui/people/privacy/trail.py</extracomment>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Kept with the gallery: what was done, when, and to whom by a random id. No names are kept here; those shown are of people who are still in the gallery.</source>
        <extracomment>ui/people/privacy/trail.py</extracomment>
        <translation>与人脸库一同保存：做了什么、何时、对谁（以随机 ID表示）。这里不保存姓名；显示的姓名属于仍在人脸库中的人。</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>ui/people/privacy/trail.py, ui/window/undo_bar.py</extracomment>
        <translation>所做的操作</translation>
    </message>
    <message>
        <source>&amp;Time is over</source>
        <extracomment>ui/people/privacy/view.py</extracomment>
        <translation>已到期</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <extracomment>ui/people/privacy/view.py</extracomment>
        <translation>所做的操作</translation>
    </message>
    <message>
        <source>Whose time is over, or what was done</source>
        <extracomment>ui/people/privacy/view.py</extracomment>
        <translation>已到期的人员，或所做的操作</translation>
    </message>
    <message>
        <source>You switched it off.</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>您已将其关闭。</translation>
    </message>
    <message>
        <source>The picture is gone</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>画面已中断</translation>
    </message>
    <message>
        <source>Opening {source}…</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>正在打开 {source}…</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>摄像头已关闭</translation>
    </message>
    <message>
        <source>&amp;Choose a camera</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>选择摄像头</translation>
    </message>
    <message>
        <source>&amp;Open a video or pictures…</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>打开视频或图片…</translation>
    </message>
    <message>
        <source>Show it a&amp;gain</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>重新播放</translation>
    </message>
    <message>
        <source>It is on only while this page is shown.</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>只在显示此页时打开。</translation>
    </message>
    <message>
        <source>That was all</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>播放完毕</translation>
    </message>
    <message>
        <source>{source} has come to its end.</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>{source} 已播放到结尾。</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Switch it &amp;on</source>
        <extracomment>ui/picture/no_picture.py</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>REC</source>
        <extracomment>ui/picture/overlay.py</extracomment>
        <translation>录制</translation>
    </message>
    <message>
        <source>{name}  {percent}</source>
        <extracomment>ui/picture/overlay.py</extracomment>
        <translation>{name}  {percent}</translation>
    </message>
    <message>
        <source>{trial}. {people}</source>
        <extracomment>ui/picture/video_view.py</extracomment>
        <translation>{trial}。{people}</translation>
    </message>
    <message>
        <source>Nobody in the picture</source>
        <extracomment>ui/picture/video_view.py</extracomment>
        <translation>画面中没有人</translation>
    </message>
    <message>
        <source>Live picture</source>
        <extracomment>ui/picture/video_view.py</extracomment>
        <translation>实时画面</translation>
    </message>
    <message>
        <source>{purpose}. Licence: {licence}</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>{purpose}。许可证：{licence}</translation>
    </message>
    <message>
        <source>no commercial use: trained on iBUG 300-W, whose licence excludes it</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>不可商用：以 iBUG 300-W 训练，其许可证不允许商业用途</translation>
    </message>
    <message>
        <source>68 landmarks of a face: alignment, pose, overlay</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>人脸的 68 个特征点：对齐、姿态、叠加显示</translation>
    </message>
    <message>
        <source>5 landmarks of a face: alignment without the 68-point model</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>人脸的 5 个特征点：不用 68 点模型进行对齐</translation>
    </message>
    <message>
        <source>the 128 numbers of a face</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>人脸的 128 个数值</translation>
    </message>
    <message>
        <source>the CNN face detector: turned and partly covered faces too</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>CNN 人脸检测器：也能检测转动和部分遮挡的人脸</translation>
    </message>
    <message>
        <source>Recognition happens on this computer. It is no access control: a printed photo or a screen can pass for a person.</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>识别在本机进行。这不是门禁：打印的照片或屏幕可能被当作真人。</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>许可证</translation>
    </message>
    <message>
        <source>The model {name}: {licence}.</source>
        <extracomment>ui/settings/about.py</extracomment>
        <translation>模型 {name}：{licence}。</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Copy the gallery into the folder of backups</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>将人脸库复制到备份文件夹</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>还原备份…</translation>
    </message>
    <message>
        <source>See what a backup holds and put it in place</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>查看备份的内容并将其还原</translation>
    </message>
    <message>
        <source>Check no&amp;w</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Read every photo and see that all is whole</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>读取每张照片，检查是否全部完好</translation>
    </message>
    <message>
        <source>Open folder of bac&amp;kups</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>打开备份文件夹</translation>
    </message>
    <message>
        <source>Where the copies lie</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>副本的存放位置</translation>
    </message>
    <message numerus="yes">
        <source>{n} copies, the newest of {moment}, in {folder}.</source>
        <extracomment>ui/settings/backup_row.py; of one: {n} copy, the newest of {moment}, in {folder}.</extracomment>
        <translation>
            <numerusform>{n} 个副本，最新的为 {moment}，位于 {folder}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Working…</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>No copy yet. They lie in {folder}.</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>还没有副本。存放位置为 {folder}。</translation>
    </message>
    <message>
        <source>The gallery is copied to {path}</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>人脸库已复制到 {path}</translation>
    </message>
    <message>
        <source>The folder cannot be shown: {path}</source>
        <extracomment>ui/settings/backup_row.py, ui/settings/gallery_row.py</extracomment>
        <translation>无法显示文件夹：{path}</translation>
    </message>
    <message>
        <source>Backups and check</source>
        <extracomment>ui/settings/backup_row.py</extracomment>
        <translation>备份和检查</translation>
    </message>
    <message>
        <source>The first one found</source>
        <extracomment>ui/settings/camera_row.py</extracomment>
        <translation>找到的第一个</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <extracomment>ui/settings/camera_row.py</extracomment>
        <translation>重新查找摄像头</translation>
    </message>
    <message>
        <source>{camera} (not found)</source>
        <extracomment>ui/settings/camera_row.py</extracomment>
        <translation>{camera}（未找到）</translation>
    </message>
    <message>
        <source>Not encrypted: whoever gets the file can see photos and names.</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>未加密：得到文件的人都能看到照片和姓名。</translation>
    </message>
    <message>
        <source>Encrypted. The key is in this computer&apos;s keyring.</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>已加密。密钥在本机的密钥环中。</translation>
    </message>
    <message>
        <source>Encrypted with a passphrase.</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>已用口令加密。</translation>
    </message>
    <message>
        <source>&amp;Encrypt…</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>加密…</translation>
    </message>
    <message>
        <source>Encryption: encrypt</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>加密：加密</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Encryption: unlock</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>加密：解锁</translation>
    </message>
    <message>
        <source>Change &amp;key…</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>更换密钥…</translation>
    </message>
    <message>
        <source>Encryption: change key</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>加密：更换密钥</translation>
    </message>
    <message>
        <source>&amp;Recovery key…</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>恢复密钥…</translation>
    </message>
    <message>
        <source>Encryption: recovery key</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>加密：恢复密钥</translation>
    </message>
    <message>
        <source>Encrypt &amp;backups</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>加密备份</translation>
    </message>
    <message>
        <source>Encryption: encrypt backups</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>加密：加密备份</translation>
    </message>
    <message>
        <source>&amp;Decrypt…</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>解密…</translation>
    </message>
    <message>
        <source>Encryption: decrypt</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>加密：解密</translation>
    </message>
    <message>
        <source>How much of the gallery is converted</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>人脸库的转换进度</translation>
    </message>
    <message>
        <source>Encryption: cancel</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>加密：取消</translation>
    </message>
    <message>
        <source>Decrypt the gallery</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>解密人脸库</translation>
    </message>
    <message>
        <source>Store the gallery without encryption?</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>不加密存储人脸库？</translation>
    </message>
    <message>
        <source>Whoever gets the file can then see photos and names. Backups stay encrypted.</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>此后得到文件的人都能看到照片和姓名。备份仍保持加密。</translation>
    </message>
    <message>
        <source>&amp;Decrypt</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>解密</translation>
    </message>
    <message numerus="yes">
        <source>{n} backups are not encrypted.</source>
        <extracomment>ui/settings/encryption_row.py; of one: {n} backup is not encrypted.</extracomment>
        <translation>
            <numerusform>{n} 个备份未加密。</numerusform>
        </translation>
    </message>
    <message>
        <source>The gallery is as it was</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>人脸库保持原样</translation>
    </message>
    <message>
        <source>The gallery is not encrypted any more</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>人脸库不再加密</translation>
    </message>
    <message numerus="yes">
        <source>{n} backups could not be read and stayed as they were.</source>
        <extracomment>ui/settings/encryption_row.py; of one: {n} backup could not be read and stayed as it was.</extracomment>
        <translation>
            <numerusform>{n} 个备份无法读取，保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s keyring remembers its key.</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>本机的密钥环记住了其密钥。</translation>
    </message>
    <message>
        <source>It is locked.</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>已锁定。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>加密</translation>
    </message>
    <message>
        <source>The recovery key is in {path}</source>
        <extracomment>ui/settings/encryption_row.py</extracomment>
        <translation>恢复密钥在 {path} 中</translation>
    </message>
    <message>
        <source>Choose &amp;another…</source>
        <extracomment>ui/settings/gallery_row.py</extracomment>
        <translation>选择其他…</translation>
    </message>
    <message>
        <source>Gallery: back to the one in your data folder</source>
        <extracomment>ui/settings/gallery_row.py</extracomment>
        <translation>人脸库：恢复为数据文件夹中的人脸库</translation>
    </message>
    <message>
        <source>Back to the one in your data folder</source>
        <extracomment>ui/settings/gallery_row.py</extracomment>
        <translation>恢复为数据文件夹中的人脸库</translation>
    </message>
    <message>
        <source>Recognition</source>
        <extracomment>ui/settings/page.py, ui/window/bottom_bar.py</extracomment>
        <translation>识别</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>ui/settings/page.py</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>Tray</source>
        <extracomment>ui/settings/page.py</extracomment>
        <translation>托盘</translation>
    </message>
    <message>
        <source>Restore &amp;defaults…</source>
        <extracomment>ui/settings/page.py</extracomment>
        <translation>恢复默认值…</translation>
    </message>
    <message>
        <source>The defaults are back</source>
        <extracomment>ui/settings/page.py</extracomment>
        <translation>已恢复默认值</translation>
    </message>
    <message>
        <source>Serve from this computer</source>
        <extracomment>ui/settings/page.py</extracomment>
        <translation>由本机提供服务</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>ui/settings/page.py</extracomment>
        <translation>关于</translation>
    </message>
    <message>
        <source>Look for a &amp;new version…</source>
        <extracomment>ui/settings/program_row.py</extracomment>
        <translation>查找新版本…</translation>
    </message>
    <message>
        <source>&amp;Program log…</source>
        <extracomment>ui/settings/program_row.py</extracomment>
        <translation>程序日志…</translation>
    </message>
    <message>
        <source>Show the &amp;introduction</source>
        <extracomment>ui/settings/program_row.py</extracomment>
        <translation>显示介绍</translation>
    </message>
    <message>
        <source>Faces are recognised on this computer, and nothing leaves it. With a server, the cut-out faces are sent to it, or their numbers alone.</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>人脸在本机识别，任何内容都不会离开本机。使用服务器时，会向其发送裁剪出的人脸，或只发送其数值。</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>服务器密钥</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>测试</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>使用此服务器</translation>
    </message>
    <message>
        <source>&amp;Recognise here again</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>改回本机识别</translation>
    </message>
    <message>
        <source>Ask &amp;now</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>立即询问</translation>
    </message>
    <message>
        <source>Asking…</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Send &amp;anyway</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>仍然发送</translation>
    </message>
    <message>
        <source>Send anyway: {name}</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>仍然发送：{name}</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Drop: {name}</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>丢弃：{name}</translation>
    </message>
    <message>
        <source>there is no address</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>没有地址</translation>
    </message>
    <message>
        <source>{server} recognises from now on</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>今后由 {server} 识别</translation>
    </message>
    <message>
        <source>Faces are recognised on this computer again</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>人脸重新在本机识别</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <extracomment>ui/settings/server_row.py</extracomment>
        <translation>密钥</translation>
    </message>
    <message>
        <source>A page and an interface for programs, over this window&apos;s gallery. Off at each start until you switch it on.</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>基于此窗口人脸库的网页和程序接口。每次启动时关闭，直到您将其打开。</translation>
    </message>
    <message>
        <source>Only this computer reaches it.</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>只有本机可以访问。</translation>
    </message>
    <message>
        <source>Everybody in your network who has the key reaches it, encrypted. Browsers warn once, for the certificate is this computer&apos;s own; compare its fingerprint.</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>您网络中持有密钥的所有人都可以加密访问。浏览器会警告一次，因为证书是本机自己的；请比对其指纹。</translation>
    </message>
    <message>
        <source>&amp;Serve from this computer</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>由本机提供服务</translation>
    </message>
    <message>
        <source>Also to my &amp;network</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>也向我的网络提供</translation>
    </message>
    <message>
        <source>QR code of the address and the key</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>地址和密钥的二维码</translation>
    </message>
    <message>
        <source>&amp;Copy address and key</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>复制地址和密钥</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>打开网页</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>证书指纹</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Address and key are on the clipboard</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>地址和密钥已复制到剪贴板</translation>
    </message>
    <message>
        <source>No browser can be opened; the address is {address}</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>无法打开浏览器；地址为 {address}</translation>
    </message>
    <message>
        <source>Key, new at each start</source>
        <extracomment>ui/settings/serving_row.py</extracomment>
        <translation>密钥，每次启动时更新</translation>
    </message>
    <message>
        <source>{setting}: back to the default</source>
        <extracomment>ui/settings/setting_rows.py</extracomment>
        <translation>{setting}：恢复默认值</translation>
    </message>
    <message>
        <source>{setting}: back to {value}</source>
        <extracomment>ui/settings/setting_rows.py</extracomment>
        <translation>{setting}：恢复为 {value}</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>ui/settings/setting_rows.py</extracomment>
        <translation>开</translation>
    </message>
    <message>
        <source>Back to the default: {value}</source>
        <extracomment>ui/settings/setting_rows.py</extracomment>
        <translation>恢复默认值：{value}</translation>
    </message>
    <message>
        <source>Writes down who was in view, when and at which camera, the best picture of known people, and how near each look was (30 days, for What if). Of strangers only the times.</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>记录谁在何时出现在哪个摄像头前、已知的人的最佳图片，以及每次识别的距离（保存 30 天，供阈值假设使用）。对陌生人只记录时间。</translation>
    </message>
    <message>
        <source>What the Live page shows.</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>“实时”页显示的内容。</translation>
    </message>
    <message>
        <source>The file that holds people, photos and face templates.</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>保存人员、照片和人脸模板的文件。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>HOG: steady</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>HOG：稳定</translation>
    </message>
    <message>
        <source>CNN: finds more</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>CNN：检出更多</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>关</translation>
    </message>
    <message>
        <source>Once a day</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>每天一次</translation>
    </message>
    <message>
        <source>In and out</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>签到和签退</translation>
    </message>
    <message>
        <source>Names from this computer</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>由本机给出姓名</translation>
    </message>
    <message>
        <source>No names</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>不显示姓名</translation>
    </message>
    <message numerus="yes">
        <source>{n} pixels</source>
        <extracomment>ui/settings/setting_words.py; of one: {n} pixel</extracomment>
        <translation>
            <numerusform>{n} 像素</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} a second</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>每秒 {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} looks</source>
        <extracomment>ui/settings/setting_words.py; of one: {n} look</extracomment>
        <translation>
            <numerusform>{n} 次识别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>ui/settings/setting_words.py; of one: {n} second</extracomment>
        <translation>
            <numerusform>{n} 秒</numerusform>
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
            <numerusform>{n} 个副本</numerusform>
        </translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>从不</translation>
    </message>
    <message>
        <source>for ever</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>永远</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>ui/settings/setting_words.py</extracomment>
        <translation>关</translation>
    </message>
    <message>
        <source>The gallery is not backed up. {reason}</source>
        <extracomment>ui/state/keeper.py</extracomment>
        <translation>人脸库未备份。{reason}</translation>
    </message>
    <message numerus="yes">
        <source>{name} is registered with {n} photos</source>
        <extracomment>ui/state/registered.py; of one: {name} is registered with {n} photo</extracomment>
        <translation>
            <numerusform>已登记 {name}，共 {n} 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>ui/state/window_state.py, ui/window/undo_bar.py</extracomment>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <extracomment>ui/state/window_state.py, ui/window/undo_bar.py</extracomment>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>ui/state/window_state.py</extracomment>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <extracomment>ui/state/window_state.py</extracomment>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/tables/metadata_table.py</extracomment>
        <translation>值</translation>
    </message>
    <message>
        <source>{heading}: {value}</source>
        <extracomment>ui/tables/metadata_table.py</extracomment>
        <translation>{heading}：{value}</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>ui/tables/metadata_table.py</extracomment>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add a note</source>
        <extracomment>ui/tables/metadata_table.py</extracomment>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>{name}, {photos}</source>
        <extracomment>ui/tables/people_table.py</extracomment>
        <translation>{name}，{photos}</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>ui/tables/program_log_table.py</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>ui/tables/program_log_table.py</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/tables/program_log_table.py</extracomment>
        <translation>提示</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/tables/program_log_table.py</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>ui/tables/program_log_table.py</extracomment>
        <translation>部分</translation>
    </message>
    <message>
        <source>Last message</source>
        <extracomment>ui/window/bottom_bar.py</extracomment>
        <translation>最近消息</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>ui/window/bottom_bar.py, ui/words/telling.py</extracomment>
        <translation>本地</translation>
    </message>
    <message>
        <source>everywhere</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>on the Live page</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>在“实时”页</translation>
    </message>
    <message>
        <source>in the Register panel</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>在“登记”面板</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Done: register what is kept</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>完成：登记保留的照片</translation>
    </message>
    <message>
        <source>Discard what is kept</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>放弃保留的照片</translation>
    </message>
    <message>
        <source>Recognise panel</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>识别面板</translation>
    </message>
    <message>
        <source>Register panel</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>登记面板</translation>
    </message>
    <message>
        <source>Open a video or picture as source</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>打开视频或图片作为来源</translation>
    </message>
    <message>
        <source>Find a person</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/window/keys.py, ui/window/undo_bar.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/window/keys.py, ui/window/undo_bar.py</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>全屏</translation>
    </message>
    <message>
        <source>This page</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>本页</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/window/keys.py</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>ui/window/main_window.py</extracomment>
        <translation>实时</translation>
    </message>
    <message>
        <source>{title} ({key})</source>
        <extracomment>ui/window/rail.py, ui/window/undo_bar.py</extracomment>
        <translation>{title} ({key})</translation>
    </message>
    <message>
        <source>{key} or {other}</source>
        <extracomment>ui/window/shortcuts.py</extracomment>
        <translation>{key} 或 {other}</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>ui/window/shortcuts.py</extracomment>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Keys that are letters, Space and Enter type as usual while a text field has the caret.</source>
        <extracomment>ui/window/shortcuts.py</extracomment>
        <translation>光标在文本框中时，字母键、空格键和 Enter 键照常输入。</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>put aside when a backup took its place</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>还原备份时搁置的文件</translation>
    </message>
    <message>
        <source>damaged, kept aside</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>已损坏，搁置保存</translation>
    </message>
    <message>
        <source>saved from a damaged gallery</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>从损坏的人脸库中救出</translation>
    </message>
    <message>
        <source>The gallery was checked: {problem} and {n} more</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>人脸库已检查：{problem}，及另外 {n} 项</translation>
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
        <translation>备份中：{contents}。</translation>
    </message>
    <message>
        <source>The present file is kept in the folder of backups.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>当前文件会保留在备份文件夹中。</translation>
    </message>
    <message>
        <source>Saved: {contents}.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>已救出：{contents}。</translation>
    </message>
    <message>
        <source>Lost:</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>丢失：</translation>
    </message>
    <message>
        <source>The gallery was checked: all is well</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>人脸库已检查：一切正常</translation>
    </message>
    <message>
        <source>The gallery was checked: {problem}</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>人脸库已检查：{problem}</translation>
    </message>
    <message>
        <source>The present gallery cannot be read, so nobody can say what it holds beyond that.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>无法读取当前人脸库，因此无法得知它还有什么其他内容。</translation>
    </message>
    <message>
        <source>In the gallery now: {contents}.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>当前人脸库中：{contents}。</translation>
    </message>
    <message>
        <source>Would be gone: {names}.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>将会消失：{names}。</translation>
    </message>
    <message>
        <source>Would change: {names}.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>将会更改：{names}。</translation>
    </message>
    <message>
        <source>Would come back: {names}.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>将会恢复：{names}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} forgotten people stay forgotten.</source>
        <extracomment>ui/words/copy_words.py; of one: {n} forgotten person stays forgotten.</extracomment>
        <translation>
            <numerusform>{n} 个已忘记的人员保持忘记状态。</numerusform>
        </translation>
    </message>
    <message>
        <source>People and photos are the same in both.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>两者的人员和照片相同。</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>没有任何丢失。</translation>
    </message>
    <message>
        <source>– and {n} more</source>
        <extracomment>ui/words/copy_words.py</extracomment>
        <translation>– 及另外 {n} 项</translation>
    </message>
    <message numerus="yes">
        <source>{n} registrations wait to be sent; that happens by itself.</source>
        <extracomment>ui/words/link_words.py; of one: {n} registration waits to be sent; that happens by itself.</extracomment>
        <translation>
            <numerusform>{n} 个登记等待发送；会自动进行。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was not taken: {reason}</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>{name} 未被接受：{reason}</translation>
    </message>
    <message numerus="yes">
        <source>It answers and knows {n} people.</source>
        <extracomment>ui/words/link_words.py; of one: It answers and knows {n} person.</extracomment>
        <translation>
            <numerusform>它有应答，认识 {n} 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>asking {server}…</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>正在询问 {server}…</translation>
    </message>
    <message>
        <source>{server} is away</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>{server} 无法连接</translation>
    </message>
    <message>
        <source>Asking {server}…</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>正在询问 {server}…</translation>
    </message>
    <message>
        <source>Connected with {server}.</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>已连接 {server}。</translation>
    </message>
    <message>
        <source>{server} has been away since {time}.</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>{server} 自 {time} 起无法连接。</translation>
    </message>
    <message>
        <source>What waits to be sent cannot be told: {reason}</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>无法得知等待发送的内容：{reason}</translation>
    </message>
    <message>
        <source>{name} was not taken</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>{name} 未被接受</translation>
    </message>
    <message numerus="yes">
        <source>It answers and knows {n} people, but makes other numbers of faces: private mode will not work with it.</source>
        <extracomment>ui/words/link_words.py; of one: It answers and knows {n} person, but makes other numbers of faces: private mode will not work with it.</extracomment>
        <translation>
            <numerusform>它有应答，认识 {n} 人，但生成的人脸数值不同：隐私模式无法与它配合使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>The gallery on this computer answers meanwhile.</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>其间由本机的人脸库作答。</translation>
    </message>
    <message>
        <source>Faces get no name meanwhile.</source>
        <extracomment>ui/words/link_words.py</extracomment>
        <translation>其间人脸不显示姓名。</translation>
    </message>
    <message>
        <source>No picture: only numbers were imported</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>没有图片：只导入了数值</translation>
    </message>
    <message>
        <source>{quality}: {fault}</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>{quality}：{fault}</translation>
    </message>
    <message>
        <source>Photo: {pose}</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>照片：{pose}</translation>
    </message>
    <message>
        <source>Agreed to “{text}” on {day}, noted by {name}.</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>已于 {day} 同意“{text}”，由 {name} 记录。</translation>
    </message>
    <message numerus="yes">
        <source>{n} faces you said are not {name}</source>
        <extracomment>ui/words/people_words.py; of one: {n} face you said is not {name}</extracomment>
        <translation>
            <numerusform>您指明不是 {name} 的 {n} 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces may be called {name} again</source>
        <extracomment>ui/words/people_words.py; of one: {n} face may be called {name} again</extracomment>
        <translation>
            <numerusform>{n} 张人脸可以再次称为 {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>{day}，{time}</translation>
    </message>
    <message>
        <source>no photo</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>没有照片</translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>自 {day} 起</translation>
    </message>
    <message numerus="yes">
        <source>{n} face templates</source>
        <extracomment>ui/words/people_words.py; of one: {n} face template</extracomment>
        <translation>
            <numerusform>{n} 个人脸模板</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of the log</source>
        <extracomment>ui/words/people_words.py; of one: {n} entry of the log</extracomment>
        <translation>
            <numerusform>{n} 个日志条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt: {id}</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>回执：{id}</translation>
    </message>
    <message>
        <source>No consent is noted.</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>没有记录同意。</translation>
    </message>
    <message>
        <source>It ended on {day}.</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>已于 {day} 到期。</translation>
    </message>
    <message>
        <source>It holds until {day}.</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>有效期至 {day}。</translation>
    </message>
    <message>
        <source>Erased on {time}</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>抹除时间：{time}</translation>
    </message>
    <message>
        <source>Erased</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>已抹除</translation>
    </message>
    <message numerus="yes">
        <source>Still held, or perhaps held, by {n} backups:</source>
        <extracomment>ui/words/people_words.py; of one: Still held, or perhaps held, by {n} backup:</extracomment>
        <translation>
            <numerusform>仍含有或因无法读取而不能确定的备份有 {n} 个：</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds until it is withdrawn.</source>
        <extracomment>ui/words/people_words.py</extracomment>
        <translation>在撤回之前有效。</translation>
    </message>
    <message>
        <source>{path} is no file of translations</source>
        <extracomment>ui/words/phrases.py</extracomment>
        <translation>{path} 不是翻译文件</translation>
    </message>
    <message>
        <source>{path} is too large for a file of translations</source>
        <extracomment>ui/words/phrases.py</extracomment>
        <translation>{path} 过大，不能作为翻译文件</translation>
    </message>
    <message>
        <source>{path} is no plain file of translations</source>
        <extracomment>ui/words/phrases.py</extracomment>
        <translation>{path} 不是普通的翻译文件</translation>
    </message>
    <message>
        <source>the translations cannot be read: {path}: {reason}</source>
        <extracomment>ui/words/phrases.py</extracomment>
        <translation>无法读取翻译：{path}：{reason}</translation>
    </message>
    <message>
        <source>No face</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>没有人脸</translation>
    </message>
    <message>
        <source>Two faces: only one person, please</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>有两张人脸：请只留一人</translation>
    </message>
    <message>
        <source>Come closer</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>请靠近些</translation>
    </message>
    <message>
        <source>Move back</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>请后退些</translation>
    </message>
    <message>
        <source>Move into the picture</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>请移到画面内</translation>
    </message>
    <message>
        <source>Too dark</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>太暗</translation>
    </message>
    <message>
        <source>Too bright</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>太亮</translation>
    </message>
    <message>
        <source>Hold still</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>请保持不动</translation>
    </message>
    <message>
        <source>Face the camera</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>请面向摄像头</translation>
    </message>
    <message>
        <source>Tilt less</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>头请少歪些</translation>
    </message>
    <message>
        <source>Uncover your mouth and nose</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>请露出口鼻</translation>
    </message>
    <message>
        <source>Open your eyes</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>请睁开眼睛</translation>
    </message>
    <message>
        <source>Close your mouth</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>请闭上嘴</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>很好</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>正面</translation>
    </message>
    <message>
        <source>up</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>上</translation>
    </message>
    <message>
        <source>down</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>下</translation>
    </message>
    <message>
        <source>clearly the nearest</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>明显最接近</translation>
    </message>
    <message>
        <source>nobody is registered yet</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>尚未登记任何人</translation>
    </message>
    <message>
        <source>nobody is near enough</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>没有人足够接近</translation>
    </message>
    <message>
        <source>nearly near enough</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>差一点就足够接近</translation>
    </message>
    <message>
        <source>two people are almost equally near</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>两人几乎同样接近</translation>
    </message>
    <message>
        <source>two people who look alike are too close to tell apart</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>两个相像的人过于接近，无法分辨</translation>
    </message>
    <message>
        <source>the picture is too poor to be sure</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>画面太差，无法确定</translation>
    </message>
    <message>
        <source>that person is in the picture already</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>此人已在画面中</translation>
    </message>
    <message>
        <source>look straight ahead</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>请直视前方</translation>
    </message>
    <message>
        <source>turn a little to your right</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>请稍向右转</translation>
    </message>
    <message>
        <source>turn a little to your left</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>请稍向左转</translation>
    </message>
    <message>
        <source>look up a little</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>请稍抬头</translation>
    </message>
    <message>
        <source>look down a little</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>请稍低头</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>next {name}, +{distance}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>次近者 {name}，+{distance}</translation>
    </message>
    <message>
        <source>not {name}: you said so of a face like this</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>不是 {name}：您曾这样指明过类似的人脸</translation>
    </message>
    <message numerus="yes">
        <source>{n} frames agree</source>
        <extracomment>ui/words/telling.py; of one: {n} frame agrees</extracomment>
        <translation>
            <numerusform>{n} 帧一致</numerusform>
        </translation>
    </message>
    <message>
        <source>No proof of life: {why}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>未通过活体验证：{why}</translation>
    </message>
    <message>
        <source>{message}. {hint}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{message}。{hint}</translation>
    </message>
    <message>
        <source>{camera} · {width}×{height} · {rate} fps</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{camera} · {width}×{height} · {rate} fps</translation>
    </message>
    <message>
        <source>Recognition: {ms} ms, {where}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>识别：{ms} 毫秒，{where}</translation>
    </message>
    <message>
        <source>This looks like {name} ({distance}). Add to {name}?</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>这与 {name} 相像（{distance}）。添加到 {name}？</translation>
    </message>
    <message>
        <source>This looks like {name} ({distance})</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>这与 {name} 相像（{distance}）</translation>
    </message>
    <message>
        <source>Already registered for {name}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>已为 {name} 登记</translation>
    </message>
    <message>
        <source>The photos of {name} and of {other} are so much alike that the two are very likely one person.</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{name} 与 {other} 的照片非常相像，两人很可能是同一人。</translation>
    </message>
    <message>
        <source>almost certain</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>几乎肯定</translation>
    </message>
    <message>
        <source>very likely</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>很可能</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>可能</translation>
    </message>
    <message>
        <source>perhaps</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>也许</translation>
    </message>
    <message>
        <source>unlikely</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>不太可能</translation>
    </message>
    <message>
        <source>{name}?</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{name}？</translation>
    </message>
    <message>
        <source>looking</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>正在查看</translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>不确定</translation>
    </message>
    <message>
        <source>not in the gallery</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>不在人脸库中</translation>
    </message>
    <message>
        <source>nobody else to compare with</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>没有其他人可比较</translation>
    </message>
    <message>
        <source>{words}  {seconds} s</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{words}  {seconds} 秒</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{name}：{words}</translation>
    </message>
    <message>
        <source>Proof of life: step {step} of {steps}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>活体验证：第 {step} 步，共 {steps} 步</translation>
    </message>
    <message>
        <source>Proof of life given</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>已通过活体验证</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>良好</translation>
    </message>
    <message>
        <source>{message} {hint}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{message} {hint}</translation>
    </message>
    <message>
        <source>Camera off</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>摄像头关闭</translation>
    </message>
    <message>
        <source>{camera}: opening…</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{camera}：正在打开…</translation>
    </message>
    <message>
        <source>{camera}: no picture</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{camera}：没有画面</translation>
    </message>
    <message>
        <source>{camera}: paused</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{camera}：已暂停</translation>
    </message>
    <message>
        <source>{camera}: ended</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>{camera}：已结束</translation>
    </message>
    <message>
        <source>Recognition: {where}</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>识别：{where}</translation>
    </message>
    <message>
        <source>Already registered</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Photos of one person should be under one name.</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>同一人的照片应归在一个姓名下。</translation>
    </message>
    <message>
        <source>fair</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>一般</translation>
    </message>
    <message>
        <source>poor</source>
        <extracomment>ui/words/telling.py</extracomment>
        <translation>较差</translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>ui/words/telling.py; of one: {n} person</extracomment>
        <translation>
            <numerusform>{n} 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>说明</translation>
    </message>
    <message>
        <source>to be reviewed</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>待复核</translation>
    </message>
    <message>
        <source>confirmed by hand</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>人工确认</translation>
    </message>
    <message>
        <source>nobody known, said by hand</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>人工指明：没有已知的人</translation>
    </message>
    <message>
        <source>here</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>本机</translation>
    </message>
    <message>
        <source>Check-in of {name} at {time} taken back</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>已撤回 {name} 于 {time} 的签到</translation>
    </message>
    <message>
        <source>Was this {name}?</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>这是 {name} 吗？</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>{day}，{start} 至 {end}</translation>
    </message>
    <message numerus="yes">
        <source>Seen {n} times</source>
        <extracomment>ui/words/visit_words.py; of one: Seen once</extracomment>
        <translation>
            <numerusform>出现 {n} 次</numerusform>
        </translation>
    </message>
    <message>
        <source>last {day}</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>最近 {day}</translation>
    </message>
    <message numerus="yes">
        <source>{n} visits: {visits}</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit: {visits}</extracomment>
        <translation>
            <numerusform>{n} 次来访：{visits}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit</extracomment>
        <translation>
            <numerusform>{n} 次来访</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is registered with {photos} and has {visits} in the log</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>已登记 {name}，{photos}，日志中有 {visits}</translation>
    </message>
    <message>
        <source>not logged</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>未记录</translation>
    </message>
    <message>
        <source>nothing would change</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>不会有任何变化</translation>
    </message>
    <message>
        <source>At {threshold}: {changes}.</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>阈值为 {threshold} 时：{changes}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would stay as logged.</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit would stay as logged.</extracomment>
        <translation>
            <numerusform>{n} 次来访将保持记录原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>您</translation>
    </message>
    <message>
        <source>Goodbye, {name}</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>再见，{name}</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>欢迎，{name}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>某人</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>{name} 来了</translation>
    </message>
    <message>
        <source>{name} checked in</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>{name} 已签到</translation>
    </message>
    <message>
        <source>{name} checked out</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>{name} 已签退</translation>
    </message>
    <message>
        <source>last today {time}</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>最近今天 {time}</translation>
    </message>
    <message>
        <source>{day} {time} at {camera}</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>{day} {time}，{camera}</translation>
    </message>
    <message>
        <source>{visits} and {photos} added to {name}</source>
        <extracomment>ui/words/visit_words.py</extracomment>
        <translation>已将 {visits} 和 {photos} 添加到 {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would get another name</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit would get another name</extracomment>
        <translation>
            <numerusform>{n} 次来访将得到其他姓名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would be unsure</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit would be unsure</extracomment>
        <translation>
            <numerusform>{n} 次来访将变为不确定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would be unknown</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit would be unknown</extracomment>
        <translation>
            <numerusform>{n} 次来访将变为未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would not be logged</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit would not be logged</extracomment>
        <translation>
            <numerusform>{n} 次来访将不被记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would be logged besides</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit would be logged besides</extracomment>
        <translation>
            <numerusform>将另外记录 {n} 次来访</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits cannot be told: said by hand, or too old.</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit cannot be told: said by hand, or too old.</extracomment>
        <translation>
            <numerusform>{n} 次来访无法判断：由人工指明或过于久远。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} strangers on all days. Choose one and say who it is: past visits get the name too.</source>
        <extracomment>ui/words/visit_words.py; of one: {n} stranger on all days. Choose one and say who it is: past visits get the name too.</extracomment>
        <translation>
            <numerusform>所有日期共 {n} 个陌生人。选择一个并指明是谁：过去的来访也会得到姓名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures show too little of a face to tell.</source>
        <extracomment>ui/words/visit_words.py; of one: {n} picture shows too little of a face to tell.</extracomment>
        <translation>
            <numerusform>{n} 张图片中人脸过少，无法判断。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} older visits are not looked at.</source>
        <extracomment>ui/words/visit_words.py; of one: {n} older visit is not looked at.</extracomment>
        <translation>
            <numerusform>{n} 次更早的来访未查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>the network is no detector</source>
        <extracomment>vision/detectors/cnn_detector.py</extracomment>
        <translation>该网络不是检测器</translation>
    </message>
    <message>
        <source>{name} is damaged at byte {place}: {what}</source>
        <extracomment>vision/dlib_files/dlib_format.py</extracomment>
        <translation>{name} 在字节 {place} 处损坏：{what}</translation>
    </message>
    <message>
        <source>{name} is not the known {kind} network: sha256 {found}</source>
        <extracomment>vision/dlib_files/dlib_networks.py</extracomment>
        <translation>{name} 不是已知的 {kind} 网络：sha256 {found}</translation>
    </message>
    <message>
        <source>Install facecog-desktop[documents] and the program tesseract: tesseract-ocr on Debian and Ubuntu, tesseract from Homebrew on macOS, the installer of UB Mannheim on Windows.</source>
        <extracomment>vision/documents/tesseract.py</extracomment>
        <translation>请安装 facecog-desktop[documents] 和程序 tesseract：Debian 和 Ubuntu 上为 tesseract-ocr，macOS 上为 Homebrew 的 tesseract，Windows 上为 UB Mannheim 的安装程序。</translation>
    </message>
    <message>
        <source>reading documents needs the package pytesseract</source>
        <extracomment>vision/documents/tesseract.py</extracomment>
        <translation>读取文档需要软件包 pytesseract</translation>
    </message>
    <message>
        <source>tesseract has no language to read</source>
        <extracomment>vision/documents/tesseract.py</extracomment>
        <translation>tesseract 没有可用于读取的语言</translation>
    </message>
    <message>
        <source>Install tesseract-ocr-eng or another language.</source>
        <extracomment>vision/documents/tesseract.py</extracomment>
        <translation>请安装 tesseract-ocr-eng 或其他语言。</translation>
    </message>
    <message>
        <source>reading documents needs the program tesseract</source>
        <extracomment>vision/documents/tesseract.py</extracomment>
        <translation>读取文档需要程序 tesseract</translation>
    </message>
    <message>
        <source>tesseract could not read the page</source>
        <extracomment>vision/documents/tesseract.py</extracomment>
        <translation>tesseract 无法读取该页</translation>
    </message>
    <message>
        <source>a kept photo is no whole JPEG picture</source>
        <extracomment>vision/engine.py</extracomment>
        <translation>一张保存的照片不是完整的 JPEG 图片</translation>
    </message>
    <message>
        <source>a kept photo cannot be decoded</source>
        <extracomment>vision/engine.py</extracomment>
        <translation>一张保存的照片无法解码</translation>
    </message>
    <message>
        <source>the model file {name} does not parse: {reason}</source>
        <extracomment>vision/landmarks.py, vision/reference.py</extracomment>
        <translation>模型文件 {name} 无法解析：{reason}</translation>
    </message>
    <message>
        <source>the file of the liveness cues is missing: {path}</source>
        <extracomment>vision/liveness/trained.py</extracomment>
        <translation>缺少活体线索文件：{path}</translation>
    </message>
    <message>
        <source>the file of the liveness cues does not parse: {path}: {reason}</source>
        <extracomment>vision/liveness/trained.py</extracomment>
        <translation>活体线索文件无法解析：{path}：{reason}</translation>
    </message>
    <message>
        <source>the file of the liveness cues is not one: {path}: {reason}</source>
        <extracomment>vision/liveness/trained.py</extracomment>
        <translation>该文件不是活体线索文件：{path}：{reason}</translation>
    </message>
    <message>
        <source>Install facecog-desktop[reference]; pkg_resources comes with setuptools before version 81.</source>
        <extracomment>vision/measuring.py</extracomment>
        <translation>请安装 facecog-desktop[reference]；pkg_resources 随 81 版之前的 setuptools 提供。</translation>
    </message>
    <message>
        <source>--reference needs {packages}</source>
        <extracomment>vision/measuring.py</extracomment>
        <translation>--reference 需要 {packages}</translation>
    </message>
    <message>
        <source>the network {file} is damaged</source>
        <extracomment>vision/onnx/networks.py</extracomment>
        <translation>网络 {file} 已损坏</translation>
    </message>
    <message>
        <source>the converted network cannot be stored as {path}: {reason}</source>
        <extracomment>vision/onnx/onnx_export.py</extracomment>
        <translation>转换后的网络无法存储为 {path}：{reason}</translation>
    </message>
    <message>
        <source>Check the permissions of {folder} and the room left.</source>
        <extracomment>vision/onnx/onnx_export.py</extracomment>
        <translation>请检查 {folder} 的权限和剩余空间。</translation>
    </message>
    <message>
        <source>the network remembers a value that nothing uses</source>
        <extracomment>vision/onnx/onnx_graph.py</extracomment>
        <translation>网络记住了一个无人使用的值</translation>
    </message>
    <message>
        <source>a layer that cannot stand where it stands: {layer}</source>
        <extracomment>vision/onnx/onnx_graph.py</extracomment>
        <translation>有一层所处的位置不正确：{layer}</translation>
    </message>
    <message>
        <source>a picture smaller than the window of its layer</source>
        <extracomment>vision/onnx/onnx_graph.py</extracomment>
        <translation>图片小于其层的窗口</translation>
    </message>
    <message>
        <source>an affine layer that follows no convolution</source>
        <extracomment>vision/onnx/onnx_graph.py</extracomment>
        <translation>仿射层之前没有卷积层</translation>
    </message>
    <message>
        <source>the converted network cannot be run: {reason}</source>
        <extracomment>vision/onnx/onnx_sessions.py</extracomment>
        <translation>转换后的网络无法运行：{reason}</translation>
    </message>
    <message>
        <source>Use the fast engine, or run the program from its sources.</source>
        <extracomment>vision/reference.py</extracomment>
        <translation>请使用快速引擎，或从源代码运行程序。</translation>
    </message>
    <message>
        <source>there is no model called {name} in the list of models</source>
        <extracomment>vision/weights.py</extracomment>
        <translation>模型列表中没有名为 {name} 的模型</translation>
    </message>
    <message>
        <source>the model file {file} is missing</source>
        <extracomment>vision/weights.py</extracomment>
        <translation>缺少模型文件 {file}</translation>
    </message>
    <message>
        <source>the model file {file} has {length} bytes instead of {size}</source>
        <extracomment>vision/weights.py</extracomment>
        <translation>模型文件 {file} 有 {length} 字节，应为 {size} 字节</translation>
    </message>
    <message>
        <source>the model file {name} is not the one expected (sha256 differs)</source>
        <extracomment>vision/weights.py</extracomment>
        <translation>模型文件 {name} 不是预期的文件（sha256 不同）</translation>
    </message>
    <message>
        <source>the list of models does not parse: {reason}</source>
        <extracomment>vision/weights.py</extracomment>
        <translation>模型列表无法解析：{reason}</translation>
    </message>
</context>
</TS>
