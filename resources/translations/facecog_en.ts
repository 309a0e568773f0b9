<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>facecog</name>
    <message numerus="yes">
        <source>{n} photos added to {name}</source>
        <extracomment>ui/adding_tray.py, ui/registered.py; of one: {n} photo added to {name}</extracomment>
        <translation>
            <numerusform>{n} photo added to {name}</numerusform>
            <numerusform>{n} photos added to {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {n} look-alikes &amp;anyway</source>
        <extracomment>ui/adding_tray.py; of one: Add {n} look-alike &amp;anyway</extracomment>
        <translation>
            <numerusform>Add {n} look-alike &amp;anyway</numerusform>
            <numerusform>Add {n} look-alikes &amp;anyway</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} forgotten people stay forgotten.</source>
        <extracomment>ui/copy_words.py; of one: {n} forgotten person stays forgotten.</extracomment>
        <translation>
            <numerusform>{n} forgotten person stays forgotten.</numerusform>
            <numerusform>{n} forgotten people stay forgotten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos, photos dropped before, the face templates made of them, all notes and the entries of the log are erased from this gallery. Undo does not bring them back.</source>
        <extracomment>ui/dialogs/forget.py; of one: {n} photo, photos dropped before, the face templates made of them, all notes and the entries of the log are erased from this gallery. Undo does not bring them back.</extracomment>
        <translation>
            <numerusform>{n} photo, photos dropped before, the face templates made of them, all notes and the entries of the log are erased from this gallery. Undo does not bring them back.</numerusform>
            <numerusform>{n} photos, photos dropped before, the face templates made of them, all notes and the entries of the log are erased from this gallery. Undo does not bring them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget {n} people for ever?</source>
        <extracomment>ui/dialogs/forget.py; of one: Forget {n} person for ever?</extracomment>
        <translation>
            <numerusform>Forget {n} person for ever?</numerusform>
            <numerusform>Forget {n} people for ever?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people are forgotten</source>
        <extracomment>ui/dialogs/forget.py; of one: Forgotten</extracomment>
        <translation>
            <numerusform>Forgotten</numerusform>
            <numerusform>{n} people are forgotten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} {n} photos</source>
        <extracomment>ui/dialogs/joining.py; of one: {name} {n} photo</extracomment>
        <translation>
            <numerusform>{name} {n} photo</numerusform>
            <numerusform>{name} {n} photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new person gets these {n} photos; {rest}. Undo puts them back.</source>
        <extracomment>ui/dialogs/joining.py; of one: The new person gets this photo; {rest}. Undo puts them back.</extracomment>
        <translation>
            <numerusform>The new person gets this photo; {rest}. Undo puts them back.</numerusform>
            <numerusform>The new person gets these {n} photos; {rest}. Undo puts them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} will have {n} photos ({own} + {others}) and the visits of both. Name, id, notes and consent stay those of {name}. {other} is deleted; undo brings everything back.</source>
        <extracomment>ui/dialogs/joining.py; of one: {name} will have {n} photo ({own} + {others}) and the visits of both. Name, id, notes and consent stay those of {name}. {other} is deleted; undo brings everything back.</extracomment>
        <translation>
            <numerusform>{name} will have {n} photo ({own} + {others}) and the visits of both. Name, id, notes and consent stay those of {name}. {other} is deleted; undo brings everything back.</numerusform>
            <numerusform>{name} will have {n} photos ({own} + {others}) and the visits of both. Name, id, notes and consent stay those of {name}. {other} is deleted; undo brings everything back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whom do these {n} photos of {name} show?</source>
        <extracomment>ui/dialogs/joining.py; of one: Whom do this photo of {name} show?</extracomment>
        <translation>
            <numerusform>Whom do this photo of {name} show?</numerusform>
            <numerusform>Whom do these {n} photos of {name} show?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} will have {n} photos, {rest}. Undo moves them back.</source>
        <extracomment>ui/dialogs/joining.py; of one: {name} will have {n} photo, {rest}. Undo moves them back.</extracomment>
        <translation>
            <numerusform>{name} will have {n} photo, {rest}. Undo moves them back.</numerusform>
            <numerusform>{name} will have {n} photos, {rest}. Undo moves them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who is on these {n} photos of {name}?</source>
        <extracomment>ui/dialogs/joining.py; of one: Who is on this photo of {name}?</extracomment>
        <translation>
            <numerusform>Who is on this photo of {name}?</numerusform>
            <numerusform>Who is on these {n} photos of {name}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registrations wait to be sent; that happens by itself.</source>
        <extracomment>ui/link_words.py; of one: {n} registration waits to be sent; that happens by itself.</extracomment>
        <translation>
            <numerusform>{n} registration waits to be sent; that happens by itself.</numerusform>
            <numerusform>{n} registrations wait to be sent; that happens by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It answers and knows {n} people.</source>
        <extracomment>ui/link_words.py; of one: It answers and knows {n} person.</extracomment>
        <translation>
            <numerusform>It answers and knows {n} person.</numerusform>
            <numerusform>It answers and knows {n} people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It answers and knows {n} people, but makes other numbers of faces: private mode will not work with it.</source>
        <extracomment>ui/link_words.py; of one: It answers and knows {n} person, but makes other numbers of faces: private mode will not work with it.</extracomment>
        <translation>
            <numerusform>It answers and knows {n} person, but makes other numbers of faces: private mode will not work with it.</numerusform>
            <numerusform>It answers and knows {n} people, but makes other numbers of faces: private mode will not work with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} with {n} photos written to {path}</source>
        <extracomment>ui/person_verbs.py; of one: {name} with {n} photo written to {path}</extracomment>
        <translation>
            <numerusform>{name} with {n} photo written to {path}</numerusform>
            <numerusform>{name} with {n} photos written to {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of {name} dropped</source>
        <extracomment>ui/person_verbs.py; of one: Photo of {name} dropped</extracomment>
        <translation>
            <numerusform>Photo of {name} dropped</numerusform>
            <numerusform>{n} photos of {name} dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of {name} made a new person, {other}</source>
        <extracomment>ui/person_verbs.py; of one: Photo of {name} made a new person, {other}</extracomment>
        <translation>
            <numerusform>Photo of {name} made a new person, {other}</numerusform>
            <numerusform>{n} photos of {name} made a new person, {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos moved from {name} to {other}</source>
        <extracomment>ui/person_verbs.py; of one: Photo moved from {name} to {other}</extracomment>
        <translation>
            <numerusform>Photo moved from {name} to {other}</numerusform>
            <numerusform>{n} photos moved from {name} to {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is registered with {n} photos</source>
        <extracomment>ui/registered.py; of one: {name} is registered with {n} photo</extracomment>
        <translation>
            <numerusform>{name} is registered with {n} photo</numerusform>
            <numerusform>{name} is registered with {n} photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces you said are not {name}</source>
        <extracomment>ui/tables/wording.py; of one: {n} face you said is not {name}</extracomment>
        <translation>
            <numerusform>{n} face you said is not {name}</numerusform>
            <numerusform>{n} faces you said are not {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces may be called {name} again</source>
        <extracomment>ui/tables/wording.py; of one: {n} face may be called {name} again</extracomment>
        <translation>
            <numerusform>{n} face may be called {name} again</numerusform>
            <numerusform>{n} faces may be called {name} again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <extracomment>ui/tables/wording.py, ui/telling.py, ui/visit_words.py; of one: {n} photo</extracomment>
        <translation>
            <numerusform>{n} photo</numerusform>
            <numerusform>{n} photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} face templates</source>
        <extracomment>ui/tables/wording.py; of one: {n} face template</extracomment>
        <translation>
            <numerusform>{n} face template</numerusform>
            <numerusform>{n} face templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of the log</source>
        <extracomment>ui/tables/wording.py; of one: {n} entry of the log</extracomment>
        <translation>
            <numerusform>{n} entry of the log</numerusform>
            <numerusform>{n} entries of the log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still held, or not to be read to tell, by {n} backups:</source>
        <extracomment>ui/tables/wording.py; of one: Still held, or not to be read to tell, by {n} backup:</extracomment>
        <translation>
            <numerusform>Still held, or not to be read to tell, by {n} backup:</numerusform>
            <numerusform>Still held, or not to be read to tell, by {n} backups:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} frames agree</source>
        <extracomment>ui/telling.py; of one: {n} frame agrees</extracomment>
        <translation>
            <numerusform>{n} frame agrees</numerusform>
            <numerusform>{n} frames agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>ui/telling.py; of one: {n} person</extracomment>
        <translation>
            <numerusform>{n} person</numerusform>
            <numerusform>{n} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen {n} times</source>
        <extracomment>ui/visit_words.py; of one: Seen once</extracomment>
        <translation>
            <numerusform>Seen once</numerusform>
            <numerusform>Seen {n} times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits: {visits}</source>
        <extracomment>ui/visit_words.py; of one: {n} visit: {visits}</extracomment>
        <translation>
            <numerusform>{n} visit: {visits}</numerusform>
            <numerusform>{n} visits: {visits}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits</source>
        <extracomment>ui/visit_words.py; of one: {n} visit</extracomment>
        <translation>
            <numerusform>{n} visit</numerusform>
            <numerusform>{n} visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would stay as logged.</source>
        <extracomment>ui/visit_words.py; of one: {n} visit would stay as logged.</extracomment>
        <translation>
            <numerusform>{n} visit would stay as logged.</numerusform>
            <numerusform>{n} visits would stay as logged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would get another name</source>
        <extracomment>ui/visit_words.py; of one: {n} visit would get another name</extracomment>
        <translation>
            <numerusform>{n} visit would get another name</numerusform>
            <numerusform>{n} visits would get another name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would be unsure</source>
        <extracomment>ui/visit_words.py; of one: {n} visit would be unsure</extracomment>
        <translation>
            <numerusform>{n} visit would be unsure</numerusform>
            <numerusform>{n} visits would be unsure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would be unknown</source>
        <extracomment>ui/visit_words.py; of one: {n} visit would be unknown</extracomment>
        <translation>
            <numerusform>{n} visit would be unknown</numerusform>
            <numerusform>{n} visits would be unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would not be logged</source>
        <extracomment>ui/visit_words.py; of one: {n} visit would not be logged</extracomment>
        <translation>
            <numerusform>{n} visit would not be logged</numerusform>
            <numerusform>{n} visits would not be logged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would be logged besides</source>
        <extracomment>ui/visit_words.py; of one: {n} visit would be logged besides</extracomment>
        <translation>
            <numerusform>{n} visit would be logged besides</numerusform>
            <numerusform>{n} visits would be logged besides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits cannot be told: said by hand, or too old.</source>
        <extracomment>ui/visit_words.py; of one: {n} visit cannot be told: said by hand, or too old.</extracomment>
        <translation>
            <numerusform>{n} visit cannot be told: said by hand, or too old.</numerusform>
            <numerusform>{n} visits cannot be told: said by hand, or too old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} strangers on all days. Choose one and say who it is: past visits get the name too.</source>
        <extracomment>ui/visit_words.py; of one: {n} stranger on all days. Choose one and say who it is: past visits get the name too.</extracomment>
        <translation>
            <numerusform>{n} stranger on all days. Choose one and say who it is: past visits get the name too.</numerusform>
            <numerusform>{n} strangers on all days. Choose one and say who it is: past visits get the name too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures show too little of a face to tell.</source>
        <extracomment>ui/visit_words.py; of one: {n} picture shows too little of a face to tell.</extracomment>
        <translation>
            <numerusform>{n} picture shows too little of a face to tell.</numerusform>
            <numerusform>{n} pictures show too little of a face to tell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} older visits are not looked at.</source>
        <extracomment>ui/visit_words.py; of one: {n} older visit is not looked at.</extracomment>
        <translation>
            <numerusform>{n} older visit is not looked at.</numerusform>
            <numerusform>{n} older visits are not looked at.</numerusform>
        </translation>
    </message>
</context>
</TS>
