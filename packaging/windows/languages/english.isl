; What this installer says of its own.

[CustomMessages]
GalleryKind=FaceCog gallery
StillRunning=FaceCog Desktop is running.%n%nClose it (also its sign beside the clock), then choose Retry.
DeleteGallery=Shall your gallery be deleted as well?%n%nThe folder %1 holds biometric data: the photos, names and face numbers of the people you registered, with its backups, the log of visits and your settings. Deleted, it cannot be brought back. Galleries that you keep in other folders stay in any case.%n%nChoose No to keep it.
GalleryLeft=Some files could not be deleted. Delete this folder yourself:%n%n%1
