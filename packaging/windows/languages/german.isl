; What this installer says of its own.

[CustomMessages]
GalleryKind=FaceCog-Galerie
StillRunning=FaceCog Desktop läuft noch.%n%nBeenden Sie es (auch sein Zeichen neben der Uhr) und wählen Sie dann „Wiederholen“.
DeleteGallery=Soll auch Ihre Galerie gelöscht werden?%n%nDer Ordner %1 enthält biometrische Daten: die Fotos, Namen und Gesichtszahlen der Menschen, die Sie registriert haben, dazu die Sicherungen, das Protokoll der Besuche und Ihre Einstellungen. Gelöscht ist er nicht wiederherzustellen. Galerien in anderen Ordnern bleiben in jedem Fall.%n%nWählen Sie „Nein“, um ihn zu behalten.
GalleryLeft=Einige Dateien konnten nicht gelöscht werden. Löschen Sie diesen Ordner selbst:%n%n%1
