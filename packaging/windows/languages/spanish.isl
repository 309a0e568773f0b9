; What this installer says of its own.

[CustomMessages]
GalleryKind=Galería de FaceCog
StillRunning=FaceCog Escritorio está en ejecución.%n%nCiérrelo (también su icono junto al reloj) y elija Reintentar.
DeleteGallery=¿Desea eliminar también su galería?%n%nLa carpeta %1 contiene datos biométricos: las fotos, los nombres y los números faciales de las personas que registró, con sus copias de seguridad, el registro de visitas y su configuración. Una vez eliminada no se puede recuperar. Las galerías que guarde en otras carpetas se conservan en todo caso.%n%nElija No para conservarla.
GalleryLeft=Algunos archivos no se pudieron eliminar. Elimine usted mismo esta carpeta:%n%n%1
