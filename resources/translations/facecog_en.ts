<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>facecog</name>
    <message numerus="yes">
        <source>there are {n} faces in the picture</source>
        <extracomment>core/comparing/comparison.py, service/registering/portraits.py; of one: there is {n} face in the picture</extracomment>
        <translation>
            <numerusform>there is {n} face in the picture</numerusform>
            <numerusform>there are {n} faces in the picture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>somebody in {n} frames, distance {distance:.2f}</source>
        <extracomment>service/comparing/words.py; of one: somebody in {n} frame, distance {distance:.2f}</extracomment>
        <translation>
            <numerusform>somebody in {n} frame, distance {distance:.2f}</numerusform>
            <numerusform>somebody in {n} frames, distance {distance:.2f}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>service/comparing/words.py, ui/dialogs/gallery/recovery.py; of one: and {n} more</extracomment>
        <translation>
            <numerusform>and {n} more</numerusform>
            <numerusform>and {n} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people are called {name}: {names}</source>
        <extracomment>service/importing/directory.py; of one: {n} person is called {name}: {names}</extracomment>
        <translation>
            <numerusform>{n} person is called {name}: {names}</numerusform>
            <numerusform>{n} people are called {name}: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people are called {name}</source>
        <extracomment>service/local.py; of one: {n} person is called {name}</extracomment>
        <translation>
            <numerusform>{n} person is called {name}</numerusform>
            <numerusform>{n} people are called {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} people of this gallery are more different than people usually are, so it is laxer by {step:.2f}.</source>
        <extracomment>service/upkeep/calibration_words.py; of one: The {n} people of this gallery are more different than people usually are, so it is laxer by {step:.2f}.</extracomment>
        <translation>
            <numerusform>The {n} people of this gallery are more different than people usually are, so it is laxer by {step:.2f}.</numerusform>
            <numerusform>The {n} people of this gallery are more different than people usually are, so it is laxer by {step:.2f}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people cannot tell how alike people are: with fewer than {fewest} the built-in curve counts.</source>
        <extracomment>service/upkeep/calibration_words.py; of one: One person cannot tell how alike people are: with fewer than {fewest} the built-in curve counts.</extracomment>
        <translation>
            <numerusform>One person cannot tell how alike people are: with fewer than {fewest} the built-in curve counts.</numerusform>
            <numerusform>{n} people cannot tell how alike people are: with fewer than {fewest} the built-in curve counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} people of this gallery are as different from each other as people usually are.</source>
        <extracomment>service/upkeep/calibration_words.py; of one: The {n} people of this gallery are as different from each other as people usually are.</extracomment>
        <translation>
            <numerusform>The {n} people of this gallery are as different from each other as people usually are.</numerusform>
            <numerusform>The {n} people of this gallery are as different from each other as people usually are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} people of this gallery are more alike than people usually are, so it is stricter by {step:.2f}.</source>
        <extracomment>service/upkeep/calibration_words.py; of one: The {n} people of this gallery are more alike than people usually are, so it is stricter by {step:.2f}.</extracomment>
        <translation>
            <numerusform>The {n} people of this gallery are more alike than people usually are, so it is stricter by {step:.2f}.</numerusform>
            <numerusform>The {n} people of this gallery are more alike than people usually are, so it is stricter by {step:.2f}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of {name} do not show one person ({distance:.2f})</source>
        <extracomment>service/upkeep/finding_words.py; of one: {n} photo of {name} does not show one person ({distance:.2f})</extracomment>
        <translation>
            <numerusform>{n} photo of {name} does not show one person ({distance:.2f})</numerusform>
            <numerusform>{n} photos of {name} do not show one person ({distance:.2f})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of {name} are nearly the same picture</source>
        <extracomment>service/upkeep/finding_words.py; of one: {n} photo of {name} is nearly the same picture</extracomment>
        <translation>
            <numerusform>{n} photo of {name} is nearly the same picture</numerusform>
            <numerusform>{n} photos of {name} are nearly the same picture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} photos of {name} show the same direction</source>
        <extracomment>service/upkeep/finding_words.py; of one: All {n} photos of {name} show the same direction</extracomment>
        <translation>
            <numerusform>All {n} photos of {name} show the same direction</numerusform>
            <numerusform>All {n} photos of {name} show the same direction</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop {n} photos</source>
        <extracomment>service/upkeep/finding_words.py; of one: Drop the photo</extracomment>
        <translation>
            <numerusform>Drop the photo</numerusform>
            <numerusform>Drop {n} photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of {name} moved to {other}</source>
        <extracomment>service/upkeep/finding_words.py; of one: Photo of {name} moved to {other}</extracomment>
        <translation>
            <numerusform>Photo of {name} moved to {other}</numerusform>
            <numerusform>{n} photos of {name} moved to {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of {name} dropped</source>
        <extracomment>service/upkeep/finding_words.py, ui/people/person_verbs.py; of one: Photo of {name} dropped</extracomment>
        <translation>
            <numerusform>Photo of {name} dropped</numerusform>
            <numerusform>{n} photos of {name} dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>also {others} and {n} more</source>
        <extracomment>ui/comparing/answer_view.py; of one: also {others} and {n} more</extracomment>
        <translation>
            <numerusform>also {others} and {n} more</numerusform>
            <numerusform>also {others} and {n} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} frames with the face, {near} of them within {limit:.2f}; distances from {least:.2f} to {most:.2f}</source>
        <extracomment>ui/comparing/course_plot.py; of one: {n} frame with the face, {near} of them within {limit:.2f}; distances from {least:.2f} to {most:.2f}</extracomment>
        <translation>
            <numerusform>{n} frame with the face, {near} of them within {limit:.2f}; distances from {least:.2f} to {most:.2f}</numerusform>
            <numerusform>{n} frames with the face, {near} of them within {limit:.2f}; distances from {least:.2f} to {most:.2f}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces: click the one that is meant</source>
        <extracomment>ui/comparing/side_view.py; of one: {n} face: click the one that is meant</extracomment>
        <translation>
            <numerusform>{n} face: click the one that is meant</numerusform>
            <numerusform>{n} faces: click the one that is meant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces</source>
        <extracomment>ui/comparing/side_view.py; of one: {n} face</extracomment>
        <translation>
            <numerusform>{n} face</numerusform>
            <numerusform>{n} faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos, photos dropped before, the face templates made of them, all notes and the entries of the log are erased from this gallery. Undo does not bring them back.</source>
        <extracomment>ui/dialogs/people/forget.py; of one: {n} photo, photos dropped before, the face templates made of them, all notes and the entries of the log are erased from this gallery. Undo does not bring them back.</extracomment>
        <translation>
            <numerusform>{n} photo, photos dropped before, the face templates made of them, all notes and the entries of the log are erased from this gallery. Undo does not bring them back.</numerusform>
            <numerusform>{n} photos, photos dropped before, the face templates made of them, all notes and the entries of the log are erased from this gallery. Undo does not bring them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget {n} people for ever?</source>
        <extracomment>ui/dialogs/people/forget.py; of one: Forget {n} person for ever?</extracomment>
        <translation>
            <numerusform>Forget {n} person for ever?</numerusform>
            <numerusform>Forget {n} people for ever?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people are forgotten</source>
        <extracomment>ui/dialogs/people/forget.py; of one: Forgotten</extracomment>
        <translation>
            <numerusform>Forgotten</numerusform>
            <numerusform>{n} people are forgotten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} {n} photos</source>
        <extracomment>ui/dialogs/people/joining.py; of one: {name} {n} photo</extracomment>
        <translation>
            <numerusform>{name} {n} photo</numerusform>
            <numerusform>{name} {n} photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new person gets these {n} photos; {rest}. Undo puts them back.</source>
        <extracomment>ui/dialogs/people/joining.py; of one: The new person gets this photo; {rest}. Undo puts them back.</extracomment>
        <translation>
            <numerusform>The new person gets this photo; {rest}. Undo puts them back.</numerusform>
            <numerusform>The new person gets these {n} photos; {rest}. Undo puts them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} will have {n} photos ({own} + {others}) and the visits of both. Name, id, notes and consent stay those of {name}. {other} is deleted; undo brings everything back.</source>
        <extracomment>ui/dialogs/people/joining.py; of one: {name} will have {n} photo ({own} + {others}) and the visits of both. Name, id, notes and consent stay those of {name}. {other} is deleted; undo brings everything back.</extracomment>
        <translation>
            <numerusform>{name} will have {n} photo ({own} + {others}) and the visits of both. Name, id, notes and consent stay those of {name}. {other} is deleted; undo brings everything back.</numerusform>
            <numerusform>{name} will have {n} photos ({own} + {others}) and the visits of both. Name, id, notes and consent stay those of {name}. {other} is deleted; undo brings everything back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whom do these {n} photos of {name} show?</source>
        <extracomment>ui/dialogs/people/joining.py; of one: Whom does this photo of {name} show?</extracomment>
        <translation>
            <numerusform>Whom does this photo of {name} show?</numerusform>
            <numerusform>Whom do these {n} photos of {name} show?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} will have {n} photos, {rest}. Undo moves them back.</source>
        <extracomment>ui/dialogs/people/joining.py; of one: {name} will have {n} photo, {rest}. Undo moves them back.</extracomment>
        <translation>
            <numerusform>{name} will have {n} photo, {rest}. Undo moves them back.</numerusform>
            <numerusform>{name} will have {n} photos, {rest}. Undo moves them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who is on these {n} photos of {name}?</source>
        <extracomment>ui/dialogs/people/joining.py; of one: Who is on this photo of {name}?</extracomment>
        <translation>
            <numerusform>Who is on this photo of {name}?</numerusform>
            <numerusform>Who is on these {n} photos of {name}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries copied</source>
        <extracomment>ui/dialogs/program/program_log.py; of one: {n} entry copied</extracomment>
        <translation>
            <numerusform>{n} entry copied</numerusform>
            <numerusform>{n} entries copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries, the newest first</source>
        <extracomment>ui/dialogs/program/program_log.py; of one: {n} entry</extracomment>
        <translation>
            <numerusform>{n} entry</numerusform>
            <numerusform>{n} entries, the newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <extracomment>ui/live/page.py; of one: {n} found</extracomment>
        <translation>
            <numerusform>{n} found</numerusform>
            <numerusform>{n} found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines written to {path}</source>
        <extracomment>ui/log/page.py; of one: {n} line written to {path}</extracomment>
        <translation>
            <numerusform>{n} line written to {path}</numerusform>
            <numerusform>{n} lines written to {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place} of {n} visits</source>
        <extracomment>ui/log/review.py; of one: {place} of {n} visit</extracomment>
        <translation>
            <numerusform>{place} of {n} visit</numerusform>
            <numerusform>{place} of {n} visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier pictures are still in the log.</source>
        <extracomment>ui/log/stranger_words.py; of one: {n} earlier picture is still in the log.</extracomment>
        <translation>
            <numerusform>{n} earlier picture is still in the log.</numerusform>
            <numerusform>{n} earlier pictures are still in the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures of strangers erased</source>
        <extracomment>ui/log/strangers.py; of one: {n} picture of strangers erased</extracomment>
        <translation>
            <numerusform>{n} picture of strangers erased</numerusform>
            <numerusform>{n} pictures of strangers erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos added to {name}</source>
        <extracomment>ui/panels/register/alike_answers.py, ui/panels/register/photo_job.py, ui/panels/registering.py, …; of one: {n} photo added to {name}</extracomment>
        <translation>
            <numerusform>{n} photo added to {name}</numerusform>
            <numerusform>{n} photos added to {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discarded {n} photos</source>
        <extracomment>ui/panels/register/panel.py; of one: Discarded {n} photo</extracomment>
        <translation>
            <numerusform>Discarded {n} photo</numerusform>
            <numerusform>Discarded {n} photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces were found</source>
        <extracomment>ui/panels/register/photo_job.py; of one: {n} face was found</extracomment>
        <translation>
            <numerusform>{n} face was found</numerusform>
            <numerusform>{n} faces were found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register all {n} and remember that the two look alike</source>
        <extracomment>ui/panels/register/photo_row.py; of one: Register all {n} and remember that the two look alike</extracomment>
        <translation>
            <numerusform>Register all {n} and remember that the two look alike</numerusform>
            <numerusform>Register all {n} and remember that the two look alike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add all {n} to {name}</source>
        <extracomment>ui/panels/register/photo_row.py; of one: Add all {n} to {name}</extracomment>
        <translation>
            <numerusform>Add all {n} to {name}</numerusform>
            <numerusform>Add all {n} to {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files and folders. Whose are they?</source>
        <extracomment>ui/panels/register/photos.py; of one: {n} file or folder. Whose are they?</extracomment>
        <translation>
            <numerusform>{n} file or folder. Whose are they?</numerusform>
            <numerusform>{n} files and folders. Whose are they?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Registering photos of {name}… {n} done</source>
        <extracomment>ui/panels/register/photos.py; of one: Registering photos of {name}… {n} done</extracomment>
        <translation>
            <numerusform>Registering photos of {name}… {n} done</numerusform>
            <numerusform>Registering photos of {name}… {n} done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <extracomment>ui/panels/register/photos.py, ui/people/privacy/overdue.py, ui/words/people_words.py, …; of one: {n} photo</extracomment>
        <translation>
            <numerusform>{n} photo</numerusform>
            <numerusform>{n} photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {n} look-alikes &amp;anyway</source>
        <extracomment>ui/people/adding_tray.py; of one: Add {n} look-alike &amp;anyway</extracomment>
        <translation>
            <numerusform>Add {n} look-alike &amp;anyway</numerusform>
            <numerusform>Add {n} look-alikes &amp;anyway</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} findings</source>
        <extracomment>ui/people/checkup/view.py; of one: {n} finding</extracomment>
        <translation>
            <numerusform>{n} finding</numerusform>
            <numerusform>{n} findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} serious</source>
        <extracomment>ui/people/checkup/view.py; of one: {n} serious</extracomment>
        <translation>
            <numerusform>{n} serious</numerusform>
            <numerusform>{n} serious</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} with {n} photos written to {path}</source>
        <extracomment>ui/people/person_verbs.py; of one: {name} with {n} photo written to {path}</extracomment>
        <translation>
            <numerusform>{name} with {n} photo written to {path}</numerusform>
            <numerusform>{name} with {n} photos written to {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of {name} made a new person, {other}</source>
        <extracomment>ui/people/person_verbs.py; of one: Photo of {name} made a new person, {other}</extracomment>
        <translation>
            <numerusform>Photo of {name} made a new person, {other}</numerusform>
            <numerusform>{n} photos of {name} made a new person, {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos moved from {name} to {other}</source>
        <extracomment>ui/people/person_verbs.py; of one: Photo moved from {name} to {other}</extracomment>
        <translation>
            <numerusform>Photo moved from {name} to {other}</numerusform>
            <numerusform>{n} photos moved from {name} to {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos chosen</source>
        <extracomment>ui/people/photo_choice.py; of one: {n} photo chosen</extracomment>
        <translation>
            <numerusform>{n} photo chosen</numerusform>
            <numerusform>{n} photos chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>ui/people/privacy/overdue.py, ui/settings/setting_words.py; of one: {n} day</extracomment>
        <translation>
            <numerusform>{n} day</numerusform>
            <numerusform>{n} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people with {photos} would be erased beyond recovery: every photo, dropped ones too, the face templates, names, ids and notes, and the entries of the log. Nothing is erased before you confirm.</source>
        <extracomment>ui/people/privacy/overdue.py; of one: {n} person with {photos} would be erased beyond recovery: every photo, dropped ones too, the face templates, names, ids and notes, and the entries of the log. Nothing is erased before you confirm.</extracomment>
        <translation>
            <numerusform>{n} person with {photos} would be erased beyond recovery: every photo, dropped ones too, the face templates, names, ids and notes, and the entries of the log. Nothing is erased before you confirm.</numerusform>
            <numerusform>{n} people with {photos} would be erased beyond recovery: every photo, dropped ones too, the face templates, names, ids and notes, and the entries of the log. Nothing is erased before you confirm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>neither seen nor changed for {n} days</source>
        <extracomment>ui/people/privacy/tables.py; of one: neither seen nor changed for {n} day</extracomment>
        <translation>
            <numerusform>neither seen nor changed for {n} day</numerusform>
            <numerusform>neither seen nor changed for {n} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} copies, the newest of {moment}, in {folder}.</source>
        <extracomment>ui/settings/backup_row.py; of one: {n} copy, the newest of {moment}, in {folder}.</extracomment>
        <translation>
            <numerusform>{n} copy, the newest of {moment}, in {folder}.</numerusform>
            <numerusform>{n} copies, the newest of {moment}, in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backups are not encrypted.</source>
        <extracomment>ui/settings/encryption_row.py; of one: {n} backup is not encrypted.</extracomment>
        <translation>
            <numerusform>{n} backup is not encrypted.</numerusform>
            <numerusform>{n} backups are not encrypted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backups could not be read and stayed as they were.</source>
        <extracomment>ui/settings/encryption_row.py; of one: {n} backup could not be read and stayed as it was.</extracomment>
        <translation>
            <numerusform>{n} backup could not be read and stayed as it was.</numerusform>
            <numerusform>{n} backups could not be read and stayed as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pixels</source>
        <extracomment>ui/settings/setting_words.py; of one: {n} pixel</extracomment>
        <translation>
            <numerusform>{n} pixel</numerusform>
            <numerusform>{n} pixels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} looks</source>
        <extracomment>ui/settings/setting_words.py; of one: {n} look</extracomment>
        <translation>
            <numerusform>{n} look</numerusform>
            <numerusform>{n} looks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>ui/settings/setting_words.py; of one: {n} second</extracomment>
        <translation>
            <numerusform>{n} second</numerusform>
            <numerusform>{n} seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} copies</source>
        <extracomment>ui/settings/setting_words.py; of one: {n} copy</extracomment>
        <translation>
            <numerusform>{n} copy</numerusform>
            <numerusform>{n} copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is registered with {n} photos</source>
        <extracomment>ui/state/registered.py; of one: {name} is registered with {n} photo</extracomment>
        <translation>
            <numerusform>{name} is registered with {n} photo</numerusform>
            <numerusform>{name} is registered with {n} photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} forgotten people stay forgotten.</source>
        <extracomment>ui/words/copy_words.py; of one: {n} forgotten person stays forgotten.</extracomment>
        <translation>
            <numerusform>{n} forgotten person stays forgotten.</numerusform>
            <numerusform>{n} forgotten people stay forgotten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registrations wait to be sent; that happens by itself.</source>
        <extracomment>ui/words/link_words.py; of one: {n} registration waits to be sent; that happens by itself.</extracomment>
        <translation>
            <numerusform>{n} registration waits to be sent; that happens by itself.</numerusform>
            <numerusform>{n} registrations wait to be sent; that happens by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It answers and knows {n} people.</source>
        <extracomment>ui/words/link_words.py; of one: It answers and knows {n} person.</extracomment>
        <translation>
            <numerusform>It answers and knows {n} person.</numerusform>
            <numerusform>It answers and knows {n} people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It answers and knows {n} people, but makes other numbers of faces: private mode will not work with it.</source>
        <extracomment>ui/words/link_words.py; of one: It answers and knows {n} person, but makes other numbers of faces: private mode will not work with it.</extracomment>
        <translation>
            <numerusform>It answers and knows {n} person, but makes other numbers of faces: private mode will not work with it.</numerusform>
            <numerusform>It answers and knows {n} people, but makes other numbers of faces: private mode will not work with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces you said are not {name}</source>
        <extracomment>ui/words/people_words.py; of one: {n} face you said is not {name}</extracomment>
        <translation>
            <numerusform>{n} face you said is not {name}</numerusform>
            <numerusform>{n} faces you said are not {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces may be called {name} again</source>
        <extracomment>ui/words/people_words.py; of one: {n} face may be called {name} again</extracomment>
        <translation>
            <numerusform>{n} face may be called {name} again</numerusform>
            <numerusform>{n} faces may be called {name} again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} face templates</source>
        <extracomment>ui/words/people_words.py; of one: {n} face template</extracomment>
        <translation>
            <numerusform>{n} face template</numerusform>
            <numerusform>{n} face templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of the log</source>
        <extracomment>ui/words/people_words.py; of one: {n} entry of the log</extracomment>
        <translation>
            <numerusform>{n} entry of the log</numerusform>
            <numerusform>{n} entries of the log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still held, or perhaps held, by {n} backups:</source>
        <extracomment>ui/words/people_words.py; of one: Still held, or perhaps held, by {n} backup:</extracomment>
        <translation>
            <numerusform>Still held, or perhaps held, by {n} backup:</numerusform>
            <numerusform>Still held, or perhaps held, by {n} backups:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} frames agree</source>
        <extracomment>ui/words/telling.py; of one: {n} frame agrees</extracomment>
        <translation>
            <numerusform>{n} frame agrees</numerusform>
            <numerusform>{n} frames agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>ui/words/telling.py; of one: {n} person</extracomment>
        <translation>
            <numerusform>{n} person</numerusform>
            <numerusform>{n} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen {n} times</source>
        <extracomment>ui/words/visit_words.py; of one: Seen once</extracomment>
        <translation>
            <numerusform>Seen once</numerusform>
            <numerusform>Seen {n} times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits: {visits}</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit: {visits}</extracomment>
        <translation>
            <numerusform>{n} visit: {visits}</numerusform>
            <numerusform>{n} visits: {visits}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit</extracomment>
        <translation>
            <numerusform>{n} visit</numerusform>
            <numerusform>{n} visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would stay as logged.</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit would stay as logged.</extracomment>
        <translation>
            <numerusform>{n} visit would stay as logged.</numerusform>
            <numerusform>{n} visits would stay as logged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would get another name</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit would get another name</extracomment>
        <translation>
            <numerusform>{n} visit would get another name</numerusform>
            <numerusform>{n} visits would get another name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would be unsure</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit would be unsure</extracomment>
        <translation>
            <numerusform>{n} visit would be unsure</numerusform>
            <numerusform>{n} visits would be unsure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would be unknown</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit would be unknown</extracomment>
        <translation>
            <numerusform>{n} visit would be unknown</numerusform>
            <numerusform>{n} visits would be unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would not be logged</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit would not be logged</extracomment>
        <translation>
            <numerusform>{n} visit would not be logged</numerusform>
            <numerusform>{n} visits would not be logged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits would be logged besides</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit would be logged besides</extracomment>
        <translation>
            <numerusform>{n} visit would be logged besides</numerusform>
            <numerusform>{n} visits would be logged besides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits cannot be told: said by hand, or too old.</source>
        <extracomment>ui/words/visit_words.py; of one: {n} visit cannot be told: said by hand, or too old.</extracomment>
        <translation>
            <numerusform>{n} visit cannot be told: said by hand, or too old.</numerusform>
            <numerusform>{n} visits cannot be told: said by hand, or too old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} strangers on all days. Choose one and say who it is: past visits get the name too.</source>
        <extracomment>ui/words/visit_words.py; of one: {n} stranger on all days. Choose one and say who it is: past visits get the name too.</extracomment>
        <translation>
            <numerusform>{n} stranger on all days. Choose one and say who it is: past visits get the name too.</numerusform>
            <numerusform>{n} strangers on all days. Choose one and say who it is: past visits get the name too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures show too little of a face to tell.</source>
        <extracomment>ui/words/visit_words.py; of one: {n} picture shows too little of a face to tell.</extracomment>
        <translation>
            <numerusform>{n} picture shows too little of a face to tell.</numerusform>
            <numerusform>{n} pictures show too little of a face to tell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} older visits are not looked at.</source>
        <extracomment>ui/words/visit_words.py; of one: {n} older visit is not looked at.</extracomment>
        <translation>
            <numerusform>{n} older visit is not looked at.</numerusform>
            <numerusform>{n} older visits are not looked at.</numerusform>
        </translation>
    </message>
</context>
</TS>
