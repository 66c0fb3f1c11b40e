<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Lectern</source>
        <translation>عن Lectern</translation>
    </message>
    <message>
        <source>Lectern %1</source>
        <translation>Lectern %1</translation>
    </message>
    <message>
        <source>Search, read, annotate and export local articles, offline.</source>
        <translation>ابحث في المقالات المحلية واقرأها وعلّق عليها وصدّر ملاحظاتك، دون اتصال.</translation>
    </message>
    <message>
        <source>It makes no network connection and never writes to your articles.</source>
        <translation>لا يتصل بالشبكة أبدًا، ولا يكتب في مقالاتك إطلاقًا.</translation>
    </message>
    <message>
        <source>MIT licence. Built with Qt, PySide, Whoosh, trafilatura and Markdown.</source>
        <translation>رخصة MIT. بُني باستخدام Qt وPySide وWhoosh وtrafilatura وMarkdown.</translation>
    </message>
    <message>
        <source>The recogniser&apos;s weights are under CC BY-SA 4.0, with their attributions in resources/models/NOTICE.md. Contains GeoNames data, CC BY 4.0, and names of the Unicode CLDR.</source>
        <translation>أوزان أداة التعرّف مرخّصة برخصة CC BY-SA 4.0، ونسبتها إلى أصحابها في resources/models/NOTICE.md. يتضمن بيانات GeoNames برخصة CC BY 4.0 وأسماءً من Unicode CLDR.</translation>
    </message>
    <message>
        <source>This library&apos;s data: %1</source>
        <translation>بيانات هذه المكتبة: ⁦%1⁩</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Find</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>الانتقال إلى مربع البحث</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Show all articles again</source>
        <translation>إظهار كل المقالات من جديد</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Reach anything by typing a part of its name</source>
        <translation>الوصول إلى أي شيء بكتابة جزء من اسمه</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>Keep this search in the left column</source>
        <translation>إبقاء هذا البحث في العمود الجانبي</translation>
    </message>
    <message>
        <source>Several searches</source>
        <translation>عدة عمليات بحث</translation>
    </message>
    <message>
        <source>Run a list of searches</source>
        <translation>تشغيل قائمة من عمليات البحث</translation>
    </message>
    <message>
        <source>Every hit</source>
        <translation>كل المطابقات</translation>
    </message>
    <message>
        <source>Show every hit in its context</source>
        <translation>إظهار كل مطابقة في سياقها</translation>
    </message>
    <message>
        <source>Group copies</source>
        <translation>تجميع النسخ</translation>
    </message>
    <message>
        <source>Show one of several copies</source>
        <translation>إظهار نسخة واحدة من عدة نسخ</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>المطابقة التالية</translation>
    </message>
    <message>
        <source>Go to the next hit in this article</source>
        <translation>الانتقال إلى المطابقة التالية في هذا المقال</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>المطابقة السابقة</translation>
    </message>
    <message>
        <source>Go to the hit before this one</source>
        <translation>الانتقال إلى المطابقة السابقة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go back to the article before</source>
        <translation>الرجوع إلى المقال السابق</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>التقدّم من جديد</translation>
    </message>
    <message>
        <source>Grade the outlet</source>
        <translation>تقييم الجهة الناشرة</translation>
    </message>
    <message>
        <source>Say how reliable the outlet is</source>
        <translation>تحديد مدى موثوقية الجهة الناشرة</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Show where else this text stands</source>
        <translation>إظهار المواضع الأخرى لهذا النص</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>وضع علامة غير مقروء</translation>
    </message>
    <message>
        <source>Let this article count as not read</source>
        <translation>اعتبار هذا المقال غير مقروء</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>إغلاق اللسان</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>إغلاق هذا المقال</translation>
    </message>
    <message>
        <source>Reopen the tab</source>
        <translation>إعادة فتح اللسان</translation>
    </message>
    <message>
        <source>Bring back the article that was closed last</source>
        <translation>استعادة آخر مقال أُغلق</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>اللسان التالي</translation>
    </message>
    <message>
        <source>Go to the next open article</source>
        <translation>الانتقال إلى المقال المفتوح التالي</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>اللسان السابق</translation>
    </message>
    <message>
        <source>Go to the article before</source>
        <translation>الانتقال إلى المقال المفتوح السابق</translation>
    </message>
    <message>
        <source>Move the tab on</source>
        <translation>نقل اللسان إلى الأمام</translation>
    </message>
    <message>
        <source>Move this tab along the row</source>
        <translation>تحريك هذا اللسان على طول الصف</translation>
    </message>
    <message>
        <source>Move the tab back</source>
        <translation>نقل اللسان إلى الخلف</translation>
    </message>
    <message>
        <source>Move this tab back</source>
        <translation>إرجاع هذا اللسان إلى الخلف</translation>
    </message>
    <message>
        <source>Two side by side</source>
        <translation>مقالان متجاوران</translation>
    </message>
    <message>
        <source>Show two articles, or one again</source>
        <translation>إظهار مقالين معًا أو العودة إلى واحد</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>الجانب الآخر</translation>
    </message>
    <message>
        <source>Go to the other of the two articles</source>
        <translation>الانتقال إلى المقال الآخر من الاثنين</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>الملاحظة التالية</translation>
    </message>
    <message>
        <source>Go to the next annotation</source>
        <translation>الانتقال إلى التعليق التالي</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>الملاحظة السابقة</translation>
    </message>
    <message>
        <source>Go to the annotation before this one</source>
        <translation>الانتقال إلى التعليق السابق</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>بحث في المقال</translation>
    </message>
    <message>
        <source>Find words in this article</source>
        <translation>البحث عن كلمات في هذا المقال</translation>
    </message>
    <message>
        <source>Page furniture</source>
        <translation>حواشي الصفحة</translation>
    </message>
    <message>
        <source>Show or fold what is not the article</source>
        <translation>إظهار أو طي ما ليس من المقال</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>فتح الأصل</translation>
    </message>
    <message>
        <source>Open the file in its own program</source>
        <translation>فتح الملف في برنامجه</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>Highlight the selected passage</source>
        <translation>تظليل المقطع المحدد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Write a note on the selected passage</source>
        <translation>كتابة ملاحظة على المقطع المحدد</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>نسخ مع التوثيق</translation>
    </message>
    <message>
        <source>Copy the passage with its source</source>
        <translation>نسخ المقطع مع مصدره</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>ملاحظة على المقال</translation>
    </message>
    <message>
        <source>Note and mark all of it</source>
        <translation>كتابة ملاحظة عليه كله وتعليمه</translation>
    </message>
    <message>
        <source>Mark the note</source>
        <translation>وضع علامة على الملاحظة</translation>
    </message>
    <message>
        <source>Say how far it may be passed on</source>
        <translation>تحديد مدى جواز تمريرها</translation>
    </message>
    <message>
        <source>Cite as…</source>
        <translation>التوثيق بأسلوب…</translation>
    </message>
    <message>
        <source>Choose how to cite, and copy</source>
        <translation>اختيار أسلوب التوثيق ثم النسخ</translation>
    </message>
    <message>
        <source>Copy the article</source>
        <translation>نسخ المقال</translation>
    </message>
    <message>
        <source>Copy the article as Markdown</source>
        <translation>نسخ المقال بصيغة Markdown</translation>
    </message>
    <message>
        <source>Correct a name</source>
        <translation>تصحيح اسم</translation>
    </message>
    <message>
        <source>Correct a name, or mark one</source>
        <translation>تصحيح اسم أو تعليم اسم جديد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back the last change to the notes</source>
        <translation>التراجع عن آخر تغيير في الملاحظات</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>إجراء التغيير من جديد</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>تصدير الملاحظات</translation>
    </message>
    <message>
        <source>Write notes as Markdown files</source>
        <translation>كتابة الملاحظات في ملفات Markdown</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Choose what to export, and how</source>
        <translation>اختيار ما يُصدَّر وكيف</translation>
    </message>
    <message>
        <source>Left column</source>
        <translation>العمود الجانبي</translation>
    </message>
    <message>
        <source>Show or hide the left column</source>
        <translation>إظهار العمود الجانبي أو إخفاؤه</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Show or hide the list of results</source>
        <translation>إظهار قائمة النتائج أو إخفاؤها</translation>
    </message>
    <message>
        <source>Library side</source>
        <translation>جانب المكتبة</translation>
    </message>
    <message>
        <source>Show the library at the left</source>
        <translation>إظهار المكتبة في العمود الجانبي</translation>
    </message>
    <message>
        <source>Entities side</source>
        <translation>جانب الكيانات</translation>
    </message>
    <message>
        <source>Show the entities at the left</source>
        <translation>إظهار الكيانات في العمود الجانبي</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>كل الملاحظات</translation>
    </message>
    <message>
        <source>Show the notes on all articles</source>
        <translation>إظهار الملاحظات على كل المقالات</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Make the text of the article larger</source>
        <translation>تكبير نص المقال</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Make the text of the article smaller</source>
        <translation>تصغير نص المقال</translation>
    </message>
    <message>
        <source>Entities of the library</source>
        <translation>كيانات المكتبة</translation>
    </message>
    <message>
        <source>Show who and what is named</source>
        <translation>إظهار من ذُكر وما ذُكر</translation>
    </message>
    <message>
        <source>Review names</source>
        <translation>مراجعة الأسماء</translation>
    </message>
    <message>
        <source>Settle what the recogniser doubts</source>
        <translation>حسم ما تشك فيه أداة التعرّف</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Show dated sentences in order</source>
        <translation>إظهار الجمل المؤرخة بالترتيب</translation>
    </message>
    <message>
        <source>Timeline of the article</source>
        <translation>الخط الزمني للمقال</translation>
    </message>
    <message>
        <source>Show its dated sentences</source>
        <translation>إظهار جمله المؤرخة</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Set the text to its normal size</source>
        <translation>إعادة النص إلى حجمه العادي</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>تركيز</translation>
    </message>
    <message>
        <source>Show nothing but the article</source>
        <translation>إظهار المقال وحده</translation>
    </message>
    <message>
        <source>Backlight</source>
        <translation>إبراز التعليقات</translation>
    </message>
    <message>
        <source>Fade what is not annotated</source>
        <translation>تعتيم ما ليس عليه تعليق</translation>
    </message>
    <message>
        <source>Text and theme</source>
        <translation>النص والسمة</translation>
    </message>
    <message>
        <source>Choose face, size, spacing and theme</source>
        <translation>اختيار الخط والحجم والتباعد والسمة</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation>التبديل بين الفاتح والداكن</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Follow a folder of articles</source>
        <translation>متابعة مجلد مقالات</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Look for new and changed files</source>
        <translation>البحث عن ملفات جديدة ومعدّلة</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>ملفات متعذّرة القراءة</translation>
    </message>
    <message>
        <source>List the files that gave no article</source>
        <translation>سرد الملفات التي لم تُعطِ مقالًا</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>الجهات الناشرة</translation>
    </message>
    <message>
        <source>Name outlets, and grade them</source>
        <translation>تسمية الجهات الناشرة وتقييمها</translation>
    </message>
    <message>
        <source>Bring in notes…</source>
        <translation>جلب ملاحظات…</translation>
    </message>
    <message>
        <source>Bring in notes of others</source>
        <translation>جلب ملاحظات الآخرين</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>نسخ احتياطي…</translation>
    </message>
    <message>
        <source>Write all you made into one file</source>
        <translation>كتابة كل ما صنعته في ملف واحد</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Put a backup in the place of the notes</source>
        <translation>وضع نسخة احتياطية مكان الملاحظات</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Read again what was told</source>
        <translation>قراءة ما ورد من رسائل مرة أخرى</translation>
    </message>
    <message>
        <source>Reopen as…</source>
        <translation>إعادة الفتح بترميز…</translation>
    </message>
    <message>
        <source>Read this file in another encoding</source>
        <translation>قراءة هذا الملف بترميز آخر</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Choose theme, language and text</source>
        <translation>اختيار السمة واللغة والنص</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Read how things are done</source>
        <translation>قراءة كيفية إنجاز الأشياء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Show this list of keys</source>
        <translation>إظهار قائمة المفاتيح هذه</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>تغيير المفاتيح</translation>
    </message>
    <message>
        <source>Give actions other keys</source>
        <translation>إسناد مفاتيح أخرى إلى الإجراءات</translation>
    </message>
    <message>
        <source>About Lectern</source>
        <translation>عن Lectern</translation>
    </message>
    <message>
        <source>Version, licence and where the data lies</source>
        <translation>الإصدار والرخصة ومكان البيانات</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>From the search box into the results</source>
        <translation>من مربع البحث إلى النتائج</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>فتح المقال</translation>
    </message>
    <message>
        <source>Open the article in a tab of its own</source>
        <translation>فتح المقال في لسان مستقل</translation>
    </message>
    <message>
        <source>In the search box: the searches before</source>
        <translation>في مربع البحث: عمليات البحث السابقة</translation>
    </message>
    <message>
        <source>In the search box: complete a field, an outlet, a language</source>
        <translation>في مربع البحث: إكمال حقل أو جهة ناشرة أو لغة</translation>
    </message>
    <message>
        <source>From the article to the results, from the results to the search box</source>
        <translation>من المقال إلى النتائج، ومن النتائج إلى مربع البحث</translation>
    </message>
    <message>
        <source>Move a caret through the text with the arrows, to select by keys</source>
        <translation>تحريك المؤشر في النص بالأسهم للتحديد بلوحة المفاتيح</translation>
    </message>
    <message>
        <source>In the list of notes: edit the note</source>
        <translation>في قائمة الملاحظات: تحرير الملاحظة</translation>
    </message>
    <message>
        <source>In the list of notes: accept the place that is suggested</source>
        <translation>في قائمة الملاحظات: قبول الموضع المقترح</translation>
    </message>
    <message>
        <source>Highlight the selected passage with a label</source>
        <translation>تظليل المقطع المحدد مع تصنيف</translation>
    </message>
    <message>
        <source>Scroll down a few lines</source>
        <translation>التمرير بضعة أسطر إلى الأسفل</translation>
    </message>
    <message>
        <source>Scroll up a few lines</source>
        <translation>التمرير بضعة أسطر إلى الأعلى</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>الانتقال إلى المطابقة التالية</translation>
    </message>
    <message>
        <source>Go to the next mention of the chosen name</source>
        <translation>الانتقال إلى الإشارة التالية إلى الاسم المختار</translation>
    </message>
    <message>
        <source>Go to the mention before this one</source>
        <translation>الانتقال إلى الإشارة السابقة</translation>
    </message>
    <message>
        <source>Tell who or what a marked name stands for</source>
        <translation>بيان من أو ما يدل عليه الاسم المعلَّم</translation>
    </message>
    <message>
        <source>Correct the chosen name, or mark the selection as one</source>
        <translation>تصحيح الاسم المختار، أو تعليم المحدد اسمًا</translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation>البحث عن كلمات في المقال</translation>
    </message>
    <message>
        <source>Fade what is not annotated, or show it again</source>
        <translation>تعتيم ما ليس عليه تعليق، أو إظهاره من جديد</translation>
    </message>
    <message>
        <source>Say whether the block of the selection is page furniture</source>
        <translation>تحديد ما إذا كانت فقرة التحديد من حواشي الصفحة</translation>
    </message>
    <message>
        <source>Write a note on the selection, or on the active annotation</source>
        <translation>كتابة ملاحظة على المحدد أو على التعليق النشط</translation>
    </message>
    <message>
        <source>Edit the tags of the active annotation</source>
        <translation>تحرير وسوم التعليق النشط</translation>
    </message>
    <message>
        <source>Grade the active annotation, or else the outlet</source>
        <translation>تقييم التعليق النشط، وإلا فالجهة الناشرة</translation>
    </message>
    <message>
        <source>Copy the selection</source>
        <translation>نسخ المحدد</translation>
    </message>
    <message>
        <source>Copy the selection or the active annotation with its citation</source>
        <translation>نسخ المحدد أو التعليق النشط مع توثيقه</translation>
    </message>
</context>
<context>
    <name>AnnotatingRoom</name>
    <message>
        <source>Not marked</source>
        <translation>بلا علامة</translation>
    </message>
    <message>
        <source>Notes on this article</source>
        <translation>ملاحظات هذا المقال</translation>
    </message>
    <message>
        <source>Notes on the articles found</source>
        <translation>ملاحظات المقالات التي عُثر عليها</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>كل الملاحظات</translation>
    </message>
</context>
<context>
    <name>AnnotationController</name>
    <message>
        <source>Annotation removed. Ctrl+Z brings it back.</source>
        <translation>أُزيل التعليق. Ctrl+Z يعيده.</translation>
    </message>
    <message>
        <source>Counts as page furniture now.</source>
        <translation>يُعدّ الآن من حواشي الصفحة.</translation>
    </message>
    <message>
        <source>Counts as text now.</source>
        <translation>يُعدّ الآن من النص.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z يتراجع عنه.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>جرى التراجع عن: %1.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>أُعيد إجراء: %1.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
</context>
<context>
    <name>ArticleNoteDialog</name>
    <message>
        <source>Note on the article</source>
        <translation>ملاحظة على المقال</translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation>الملاحظة، بصيغة Markdown</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>May be passed on</source>
        <translation>التمرير المسموح به</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>بلا علامة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Drag this to take the article elsewhere, as Markdown</source>
        <translation>اسحب هذا لنقل المقال إلى مكان آخر بصيغة Markdown</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>فتح الأصل</translation>
    </message>
    <message>
        <source>Grade the outlet</source>
        <translation>تقييم الجهة الناشرة</translation>
    </message>
    <message>
        <source>Show the copies of this text</source>
        <translation>إظهار نسخ هذا النص</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Run several searches</source>
        <translation>تشغيل عدة عمليات بحث</translation>
    </message>
    <message>
        <source>Searches, one a line</source>
        <translation>عمليات البحث، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>One search a line; a line that begins with # is a remark</source>
        <translation>بحث واحد في كل سطر؛ والسطر الذي يبدأ بـ # ملاحظة جانبية</translation>
    </message>
    <message>
        <source>Each line is searched for by itself. Enter on a result shows its articles.</source>
        <translation>يُبحث عن كل سطر على حدة. مفتاح Enter على نتيجة يُظهر مقالاتها.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>What was searched</source>
        <translation>ما جرى البحث عنه</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>نسخ كجدول</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
</context>
<context>
    <name>CardControls</name>
    <message>
        <source>Edit note</source>
        <translation>تحرير الملاحظة</translation>
    </message>
    <message>
        <source>Delete annotation</source>
        <translation>حذف التعليق</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Note, in Markdown</source>
        <translation>الملاحظة، بصيغة Markdown</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>#tags</source>
        <translation>#وسوم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Credibility of the information</source>
        <translation>مصداقية المعلومة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
</context>
<context>
    <name>ConcordanceDialog</name>
    <message>
        <source>Every hit of %1</source>
        <translation>كل مطابقات ⁦%1⁩</translation>
    </message>
    <message>
        <source>Looking through the articles…</source>
        <translation>يجري تصفح المقالات…</translation>
    </message>
    <message>
        <source>Save as a search report…</source>
        <translation>حفظ كتقرير بحث…</translation>
    </message>
    <message>
        <source>%1 in %2. Enter shows a passage; a click on a heading sorts.</source>
        <translation>%1 في %2. مفتاح Enter يُظهر المقطع؛ والنقر على عنوان العمود يرتّب.</translation>
    </message>
    <message>
        <source>These are the first %1; a narrower search shows all.</source>
        <translation>هذه أول %1؛ والبحث الأضيق يُظهرها كلها.</translation>
    </message>
    <message>
        <source>Every hit in its context</source>
        <translation>كل مطابقة في سياقها</translation>
    </message>
</context>
<context>
    <name>ConcordanceModel</name>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>المطابقة</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
</context>
<context>
    <name>ConcordanceRoom</name>
    <message>
        <source>Type a search first; then every hit can be shown in its context.</source>
        <translation>اكتب بحثًا أولًا؛ عندها يمكن إظهار كل مطابقة في سياقها.</translation>
    </message>
    <message>
        <source>Save the search report</source>
        <translation>حفظ تقرير البحث</translation>
    </message>
    <message>
        <source>The search report was written: %1</source>
        <translation>كُتب تقرير البحث: ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>ContentsModel</name>
    <message>
        <source>wanted</source>
        <translation>مقتصَر عليه</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعَد</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>ملفات متعذّرة القراءة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>عليها ملاحظات</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 جديد</translation>
    </message>
</context>
<context>
    <name>CorrectingRoom</name>
    <message>
        <source>Click a name, or select the words that are one, first.</source>
        <translation>انقر اسمًا أو حدّد كلماته أولًا.</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct a name</source>
        <translation>تصحيح اسم</translation>
    </message>
    <message>
        <source>Mark as a name</source>
        <translation>تعليم اسم</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Changes %1 in %2.</source>
        <translation>يغيّر %1 في %2.</translation>
    </message>
    <message>
        <source>The words stand in %2; it changes those where they are the name.</source>
        <translation>ترد الكلمات في %2؛ ويغيّرها حيث تكون هي الاسم.</translation>
    </message>
    <message>
        <source>Nothing in the library changes now; later articles will follow.</source>
        <translation>لا يتغير شيء في المكتبة الآن؛ وستتبعه المقالات اللاحقة.</translation>
    </message>
    <message>
        <source>No article says this name now; a search for it will find the other one.</source>
        <translation>لا تذكر أي مقالة هذا الاسم الآن؛ والبحث عنه يجد الاسم الآخر.</translation>
    </message>
    <message>
        <source>They are one already: %1.</source>
        <translation>هما واحد بالفعل: %1.</translation>
    </message>
    <message>
        <source>What it changes cannot be told.</source>
        <translation>تعذّر تحديد ما يغيّره.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Looking what it changes…</source>
        <translation>يجري البحث عمّا يغيّره…</translation>
    </message>
    <message>
        <source>Write the name as it stands in the text, longer or shorter than now.</source>
        <translation>اكتب الاسم كما يرد في النص، أطول أو أقصر مما هو الآن.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>file of {day}</source>
        <translation>ملف بتاريخ {day}</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>لا مطابقات</numerusform>
            <numerusform>مطابقة واحدة</numerusform>
            <numerusform>مطابقتان</numerusform>
            <numerusform>%Ln مطابقات</numerusform>
            <numerusform>%Ln مطابقة</numerusform>
            <numerusform>%Ln مطابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity|%n entities</source>
        <translation>
            <numerusform>لا كيانات</numerusform>
            <numerusform>كيان واحد</numerusform>
            <numerusform>كيانان</numerusform>
            <numerusform>%Ln كيانات</numerusform>
            <numerusform>%Ln كيانًا</numerusform>
            <numerusform>%Ln كيان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>لا إشارات</numerusform>
            <numerusform>إشارة واحدة</numerusform>
            <numerusform>إشارتان</numerusform>
            <numerusform>%Ln إشارات</numerusform>
            <numerusform>%Ln إشارة</numerusform>
            <numerusform>%Ln إشارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>once|%n times</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%Ln مرات</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Copied with its citation.</source>
        <translation>نُسخ مع توثيقه.</translation>
    </message>
    <message>
        <source>The article was copied as Markdown.</source>
        <translation>نُسخ المقال بصيغة Markdown.</translation>
    </message>
    <message>
        <source>Go to a note first, with F4 or by a click on its passage.</source>
        <translation>انتقل أولًا إلى ملاحظة بالمفتاح F4 أو بالنقر على موضعها.</translation>
    </message>
    <message>
        <source>What is selected says something about the article, and is no part of its text.</source>
        <translation>ما حُدّد معلومة عن المقال وليس جزءًا من نصه.</translation>
    </message>
    <message>
        <source>Select a passage of the article first, with the mouse or with Shift and the arrow keys.</source>
        <translation>حدّد مقطعًا من المقال أولًا، بالفأرة أو بمفتاح Shift ومفاتيح الأسهم.</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Mentions</source>
        <translation>الإشارات</translation>
    </message>
    <message>
        <source>Named with</source>
        <translation>يُذكر مع</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Graded quotations</source>
        <translation>الاقتباسات المقيَّمة</translation>
    </message>
    <message>
        <source>Write a note on it, in Markdown. It is kept when you leave the field.</source>
        <translation>اكتب ملاحظة عليه بصيغة Markdown. تُحفظ عند مغادرة الحقل.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>ما هو معروف عنه</translation>
    </message>
    <message>
        <source>Choose a name to see all about it.</source>
        <translation>اختر اسمًا لترى كل ما يُعرف عنه.</translation>
    </message>
    <message>
        <source>the latest articles only</source>
        <translation>أحدث المقالات فقط</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>البحث عنه</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>حفظ بصيغة Markdown…</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>Read in another encoding</source>
        <translation>القراءة بترميز آخر</translation>
    </message>
    <message>
        <source>Choose the encoding in which %1 was written. It is read in it from now on.</source>
        <translation>اختر الترميز الذي كُتب به ⁦%1⁩. سيُقرأ به من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>الترميزات</translation>
    </message>
    <message>
        <source>Find out from the file</source>
        <translation>اكتشافه من الملف</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>يونيكود</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>أوروبا الغربية</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>أوروبا الوسطى</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>البلطيق</translation>
    </message>
    <message>
        <source>Nordic</source>
        <translation>الشمال الأوروبي</translation>
    </message>
    <message>
        <source>South European</source>
        <translation>جنوب أوروبا</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>السيريلية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلندية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
</context>
<context>
    <name>EntitiesDialog</name>
    <message>
        <source>Entities of the library</source>
        <translation>كيانات المكتبة</translation>
    </message>
    <message>
        <source>What is in doubt</source>
        <translation>ما فيه شك</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Nothing is in doubt.</source>
        <translation>لا شيء موضع شك.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>N takes away %1 in %2.</source>
        <translation>يزيل N: %1 في %2.</translation>
    </message>
    <message>
        <source>Y marks what is missing in at most %2.</source>
        <translation>يعلّم Y ما ينقص في %2 على الأكثر.</translation>
    </message>
    <message>
        <source>Y marks %1 more in %2.</source>
        <translation>يعلّم Y زيادةً: %1 في %2.</translation>
    </message>
    <message>
        <source>Nothing was corrected yet. A click on a name in an article leads there.</source>
        <translation>لم يُصحَّح شيء بعد. النقر على اسم في مقال يقود إلى ذلك.</translation>
    </message>
    <message>
        <source>Y: it is right. N: it is no name. K: another kind. S: the same as … Enter: the passage.</source>
        <translation>Y: صحيح. N: ليس اسمًا. K: نوع آخر. S: هو نفسه … ‏Enter: المقطع.</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>كل الأسماء</translation>
    </message>
    <message>
        <source>What was corrected holds for later articles too, until it is withdrawn.</source>
        <translation>ما صُحّح يسري على المقالات اللاحقة أيضًا إلى أن يُسحب.</translation>
    </message>
</context>
<context>
    <name>EntitiesModel</name>
    <message>
        <source>Space shows or hides the marks of this kind</source>
        <translation>مفتاح المسافة يُظهر علامات هذا النوع أو يخفيها</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>أماكن</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>منظمات</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>معدات</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>أحداث</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>وثائق</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>جماعات</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>تواريخ</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>أموال</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>كميات</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>بيانات اتصال</translation>
    </message>
</context>
<context>
    <name>EntitiesRoom</name>
    <message>
        <source>Save the dossier</source>
        <translation>حفظ الإضبارة</translation>
    </message>
</context>
<context>
    <name>EntityCard</name>
    <message>
        <source>Previous mention (Left)</source>
        <translation>الإشارة السابقة (Left)</translation>
    </message>
    <message>
        <source>Next mention (Right)</source>
        <translation>الإشارة التالية (Right)</translation>
    </message>
    <message>
        <source>Other passages</source>
        <translation>مقاطع أخرى</translation>
    </message>
    <message>
        <source>Search the library for it</source>
        <translation>البحث عنه في المكتبة</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>الإضبارة</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <source>named %1</source>
        <translation>ذُكر %1</translation>
    </message>
    <message>
        <source>In the library: {times} in {articles}</source>
        <translation>في المكتبة: {times} في {articles}</translation>
    </message>
    <message>
        <source>, as {name}</source>
        <translation>، باسم {name}</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>أيضًا: {names}</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} من {total}</translation>
    </message>
</context>
<context>
    <name>EntityList</name>
    <message>
        <source>Find a name</source>
        <translation>البحث عن اسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>These are the same…</source>
        <translation>كلها كيان واحد…</translation>
    </message>
    <message>
        <source>No name is like that.</source>
        <translation>لا اسم كهذا.</translation>
    </message>
    <message>
        <source>Entities of the library</source>
        <translation>كيانات المكتبة</translation>
    </message>
</context>
<context>
    <name>EntityListModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>الإشارات</translation>
    </message>
</context>
<context>
    <name>EntityPanel</name>
    <message>
        <source>Entities of the article</source>
        <translation>كيانات المقال</translation>
    </message>
    <message>
        <source>Open an article to see who and what it names.</source>
        <translation>افتح مقالًا لترى من يذكره وما يذكره.</translation>
    </message>
    <message>
        <source>Nobody and nothing was recognised in this article.</source>
        <translation>لم يُتعرَّف على أحد ولا على شيء في هذا المقال.</translation>
    </message>
</context>
<context>
    <name>EntityRows</name>
    <message>
        <source>in the same sentence: {times}, in the same article: {articles}</source>
        <translation>في الجملة نفسها: {times}، في المقال نفسه: {articles}</translation>
    </message>
    <message>
        <source>in the same article: {articles}</source>
        <translation>في المقال نفسه: {articles}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file cannot be read: {detail}.</source>
        <translation>تعذّرت قراءة الملف: ⁨{detail}⁩.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا وجود لهذا الملف.</translation>
    </message>
    <message>
        <source>The file may not be read: permission denied.</source>
        <translation>لا تجوز قراءة الملف: الإذن مرفوض.</translation>
    </message>
    <message>
        <source>This is not a regular file, so it is not opened.</source>
        <translation>هذا ليس ملفًا عاديًا، لذا لا يُفتح.</translation>
    </message>
    <message>
        <source>The file holds notes that Lectern exported, so it is not taken for an article.</source>
        <translation>يحوي الملف ملاحظات صدّرها Lectern، لذا لا يُعدّ مقالًا.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>لا نص في الملف.</translation>
    </message>
    <message>
        <source>The file is not text, and not of a kind that Lectern reads.</source>
        <translation>الملف ليس نصًا، وليس من نوع يقرؤه Lectern.</translation>
    </message>
    <message>
        <source>Lectern reads no encoding called {encoding}; utf-8, windows-1251 or shift_jis are names.</source>
        <translation>لا يقرأ Lectern ترميزًا اسمه {encoding}؛ ومن الأسماء utf-8 وwindows-1251 وshift_jis.</translation>
    </message>
    <message>
        <source>The file is too large: {size} bytes, and the limit is {limit}.</source>
        <translation>الملف كبير جدًا: {size} بايت، والحد {limit}.</translation>
    </message>
    <message>
        <source>The page holds no article text.</source>
        <translation>لا نص مقال في الصفحة.</translation>
    </message>
    <message>
        <source>The document holds no text.</source>
        <translation>لا نص في المستند.</translation>
    </message>
    <message>
        <source>The PDF holds pictures of pages and no text; run a text recogniser (OCR) over it first.</source>
        <translation>في ملف PDF صور صفحات بلا نص؛ شغّل عليه أولًا برنامج تعرّف على النصوص (OCR).</translation>
    </message>
    <message>
        <source>The file is encrypted; save it without a password to read it here.</source>
        <translation>الملف معمّى؛ احفظه بلا كلمة مرور ليُقرأ هنا.</translation>
    </message>
    <message>
        <source>This is a document of an old Word (before 2007), which Lectern does not read; save it as .docx.</source>
        <translation>هذا مستند Word قديم (قبل 2007) لا يقرؤه Lectern؛ احفظه بصيغة .docx.</translation>
    </message>
    <message>
        <source>This is a file of an old Office program, which Lectern does not read; save it in a newer format.</source>
        <translation>هذا ملف من برنامج Office قديم لا يقرؤه Lectern؛ احفظه بصيغة أحدث.</translation>
    </message>
    <message>
        <source>This is a message of Outlook, which Lectern does not read; save it as .eml.</source>
        <translation>هذه رسالة Outlook لا يقرؤها Lectern؛ احفظها بصيغة .eml.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, which Lectern does not read.</source>
        <translation>هذا جدول بيانات، ولا يقرؤه Lectern.</translation>
    </message>
    <message>
        <source>This is a presentation, which Lectern does not read.</source>
        <translation>هذا عرض تقديمي، ولا يقرؤه Lectern.</translation>
    </message>
    <message>
        <source>This is a document of a kind that Lectern does not read; save it as .docx or .odt.</source>
        <translation>هذا مستند من نوع لا يقرؤه Lectern؛ احفظه بصيغة .docx أو .odt.</translation>
    </message>
    <message>
        <source>This is a picture, which Lectern does not read.</source>
        <translation>هذه صورة، ولا يقرؤها Lectern.</translation>
    </message>
    <message>
        <source>This is a recording of sound or video, which Lectern does not read.</source>
        <translation>هذا تسجيل صوت أو فيديو، ولا يقرؤه Lectern.</translation>
    </message>
    <message>
        <source>This is an archive of a kind that Lectern does not open; unpack it, or pack it as .zip.</source>
        <translation>هذا أرشيف من نوع لا يفتحه Lectern؛ فك ضغطه أو احزمه بصيغة .zip.</translation>
    </message>
    <message>
        <source>This is a program, which Lectern does not read.</source>
        <translation>هذا برنامج، ولا يقرؤه Lectern.</translation>
    </message>
    <message>
        <source>This is a database, which Lectern does not read.</source>
        <translation>هذه قاعدة بيانات، ولا يقرؤها Lectern.</translation>
    </message>
    <message>
        <source>This is a font, which Lectern does not read.</source>
        <translation>هذا ملف خط، ولا يقرؤه Lectern.</translation>
    </message>
    <message>
        <source>This is a mail folder of Outlook, which Lectern does not read; save its messages as .eml.</source>
        <translation>هذا مجلد بريد Outlook لا يقرؤه Lectern؛ احفظ رسائله بصيغة .eml.</translation>
    </message>
    <message>
        <source>This is a help file, which Lectern does not read.</source>
        <translation>هذا ملف مساعدة، ولا يقرؤه Lectern.</translation>
    </message>
    <message>
        <source>This is XML of a kind ({name}) that holds no article.</source>
        <translation>هذا ملف XML من نوع (⁨{name}⁩) لا يحوي مقالًا.</translation>
    </message>
    <message>
        <source>The archive holds no file that could be an article.</source>
        <translation>لا يحوي الأرشيف ملفًا يمكن أن يكون مقالًا.</translation>
    </message>
    <message>
        <source>A part of the file unpacks to more than {limit} bytes, which is too much for what it holds.</source>
        <translation>يتجاوز جزء من الملف بعد فك ضغطه {limit} بايت، وهو كثير على ما يحويه.</translation>
    </message>
    <message>
        <source>The file unpacks to more than {limit} bytes in all, so the rest of it was not read.</source>
        <translation>يتجاوز الملف بعد فك ضغطه {limit} بايت إجمالًا، لذا لم تُقرأ بقيته.</translation>
    </message>
    <message>
        <source>The PDF has more than {limit} pages, so it was not read.</source>
        <translation>في ملف PDF أكثر من {limit} صفحة، لذا لم يُقرأ.</translation>
    </message>
    <message>
        <source>The file has more parts than Lectern reads.</source>
        <translation>في الملف أجزاء أكثر مما يقرؤه Lectern.</translation>
    </message>
    <message>
        <source>The file has files inside files deeper than Lectern follows.</source>
        <translation>في الملف ملفات داخل ملفات بعمق يتجاوز ما يتبعه Lectern.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}.</source>
        <translation>الملف تالف: ⁨{detail}⁩.</translation>
    </message>
    <message>
        <source>The parser gave up on this file ({detail}).</source>
        <translation>عجز المحلّل عن هذا الملف (⁨{detail}⁩).</translation>
    </message>
    <message>
        <source>Reading took longer than {seconds:g} seconds and was stopped.</source>
        <translation>استغرقت القراءة أكثر من {seconds:g} ثانية فأُوقفت.</translation>
    </message>
    <message>
        <source>Reading needed more memory than a file is allowed.</source>
        <translation>احتاجت القراءة إلى ذاكرة أكثر مما يُسمح به لملف.</translation>
    </message>
    <message>
        <source>The parser ended unexpectedly on this file.</source>
        <translation>انتهى المحلّل على نحو غير متوقع عند هذا الملف.</translation>
    </message>
    <message>
        <source>A part of Lectern took longer than {seconds:g} seconds and was ended.</source>
        <translation>استغرق جزء من Lectern أكثر من {seconds:g} ثانية فأُنهي.</translation>
    </message>
    <message>
        <source>A part of Lectern ended unexpectedly.</source>
        <translation>انتهى جزء من Lectern على نحو غير متوقع.</translation>
    </message>
    <message>
        <source>A part of Lectern answered with more than it may, and was ended.</source>
        <translation>أجاب جزء من Lectern بأكثر مما يجوز له فأُنهي.</translation>
    </message>
    <message>
        <source>The recogniser failed on this article, so that its names are not marked ({detail}).</source>
        <translation>فشل التعرف في هذه المقالة، لذلك لم تُعلَّم أسماؤها ({detail}).</translation>
    </message>
    <message>
        <source>Line {line} of the input is not as expected: {detail}.</source>
        <translation>السطر {line} من المُدخل ليس كما هو متوقع: ⁨{detail}⁩.</translation>
    </message>
    <message>
        <source>{path} is not a library of Lectern; nothing was changed. &apos;lectern index FOLDER&apos; makes one that follows a folder of articles, in a new or empty place.</source>
        <translation>‏⁦{path}⁩ ليس مكتبة Lectern؛ لم يتغير شيء. الأمر ⁦lectern index FOLDER⁩ ينشئ مكتبة تتابع مجلد مقالات، في مكان جديد أو فارغ.</translation>
    </message>
    <message>
        <source>The library in {path} was written by a newer version of Lectern; nothing was changed. Please update Lectern.</source>
        <translation>كُتبت المكتبة في ⁦{path}⁩ بإصدار أحدث من Lectern؛ لم يتغير شيء. يُرجى تحديث Lectern.</translation>
    </message>
    <message>
        <source>Another process is updating this library; try again when it is done.</source>
        <translation>عملية أخرى تحدّث هذه المكتبة؛ أعد المحاولة حين تنتهي.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>لا وجود للمجلد ⁦{path}⁩.</translation>
    </message>
    <message>
        <source>{path} is a file and no folder; name the folder that it is in.</source>
        <translation>‏⁦{path}⁩ ملف وليس مجلدًا؛ سمِّ المجلد الذي يحويه.</translation>
    </message>
    <message>
        <source>The name of the folder {path} is not in the encoding of the system; rename it to follow it.</source>
        <translation>اسم المجلد ⁦{path}⁩ ليس بترميز النظام؛ أعد تسميته لتتبّعه.</translation>
    </message>
    <message>
        <source>The folder {path} may not be read: permission denied.</source>
        <translation>لا تجوز قراءة المجلد ⁦{path}⁩: الإذن مرفوض.</translation>
    </message>
    <message>
        <source>This library follows no folder yet; name one.</source>
        <translation>لا تتابع هذه المكتبة أي مجلد بعد؛ سمِّ واحدًا.</translation>
    </message>
    <message>
        <source>The catalogue cannot be used: {detail}. What was stored before is kept.</source>
        <translation>تعذّر استعمال الفهرس: ⁨{detail}⁩. ما خُزّن من قبل محفوظ.</translation>
    </message>
    <message>
        <source>The name of the file is not in the encoding of the system, so it cannot be opened by name.</source>
        <translation>اسم الملف ليس بترميز النظام، لذا لا يمكن فتحه باسمه.</translation>
    </message>
    <message>
        <source>The library&apos;s data folder {path} cannot be written: {detail}.</source>
        <translation>تعذّرت الكتابة في مجلد بيانات المكتبة ⁦{path}⁩: ⁨{detail}⁩.</translation>
    </message>
    <message>
        <source>What was named is not there.</source>
        <translation>ما سُمّي غير موجود.</translation>
    </message>
    <message>
        <source>There is no article {reference} in this library.</source>
        <translation>لا مقال ⁨{reference}⁩ في هذه المكتبة.</translation>
    </message>
    <message>
        <source>{reference} names {count} articles; give a longer part of the path, or the id.</source>
        <translation>يدل ⁨{reference}⁩ على عدة مقالات ({count})؛ اذكر جزءًا أطول من المسار أو المعرّف.</translation>
    </message>
    <message>
        <source>There is no paragraph at this place of the article.</source>
        <translation>لا فقرة في هذا الموضع من المقال.</translation>
    </message>
    <message>
        <source>The outlet of {article} is not known, so only this article can be ruled on.</source>
        <translation>الجهة الناشرة لـ {article} غير معروفة، فلا يمكن البتّ إلا في هذه المقالة.</translation>
    </message>
    <message>
        <source>No search is saved as {query}; &apos;lectern searches&apos; lists them.</source>
        <translation>لا بحث محفوظ باسم {query}؛ والأمر «lectern searches» يسردها.</translation>
    </message>
    <message>
        <source>There is no annotation {annotation} in this library.</source>
        <translation>لا تعليق ⁨{annotation}⁩ في هذه المكتبة.</translation>
    </message>
    <message>
        <source>Nobody and nothing in this library is called {entity}.</source>
        <translation>لا أحد ولا شيء في هذه المكتبة اسمه ⁨{entity}⁩.</translation>
    </message>
    <message>
        <source>Nobody and nothing in this library is called {entity}; did you mean {known}?</source>
        <translation>لا أحد ولا شيء في هذه المكتبة باسم {entity}؛ هل تقصد {known}؟</translation>
    </message>
    <message>
        <source>{entity} names {count} entities: {known}; give its full name, or what stands in brackets.</source>
        <translation>يدل ⁨{entity}⁩ على عدة كيانات ({count}): ⁨{known}⁩؛ اذكر الاسم الكامل أو ما بين القوسين.</translation>
    </message>
    <message>
        <source>There is no correction {correction}; nothing was changed.</source>
        <translation>لا تصحيح {correction}؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no outlet {outlet} in the register, nor in any article of this library.</source>
        <translation>لا توجد جهة نشر باسم {outlet} في السجل ولا في أي مقال في هذه المكتبة.</translation>
    </message>
    <message>
        <source>There is no outlet {outlet} in this library; did you mean {known}?</source>
        <translation>لا توجد جهة نشر باسم {outlet} في هذه المكتبة؛ هل قصدت {known}؟</translation>
    </message>
    <message>
        <source>The quotation does not stand in the article; check it against the text, word for word.</source>
        <translation>لا يرد الاقتباس في المقال؛ قارنه بالنص كلمة كلمة.</translation>
    </message>
    <message>
        <source>The quotation is empty; give the words of the passage.</source>
        <translation>الاقتباس فارغ؛ اكتب كلمات الموضع.</translation>
    </message>
    <message>
        <source>The quotation stands in the article {count} times; give words before or after it as well.</source>
        <translation>يرد الاقتباس في المقال أكثر من مرة ({count})؛ أضف كلمات قبله أو بعده.</translation>
    </message>
    <message>
        <source>The notes in {path} cannot be opened: {detail}. Nothing was changed.</source>
        <translation>تعذّر فتح الملاحظات في ⁦{path}⁩: ⁨{detail}⁩. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Another window or process is writing notes just now; nothing was changed. Try again.</source>
        <translation>نافذة أو عملية أخرى تكتب ملاحظات الآن؛ لم يتغير شيء. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The notes in {path} are damaged and were left as they are: {detail}.</source>
        <translation>الملاحظات في ⁦{path}⁩ تالفة وتُركت كما هي: ⁨{detail}⁩.</translation>
    </message>
    <message>
        <source>The disk is full, so the note was not stored; nothing was changed. Make room and try again.</source>
        <translation>القرص ممتلئ، لذا لم تُخزَّن الملاحظة؛ لم يتغير شيء. أفرغ مساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The notes in {path} could not be written: {detail}. Nothing was changed.</source>
        <translation>تعذّرت كتابة الملاحظات في ⁦{path}⁩: ⁨{detail}⁩. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The notes in {path} may not be written; nothing was changed. Check the permissions.</source>
        <translation>لا تجوز كتابة الملاحظات في ⁦{path}⁩؛ لم يتغير شيء. تحقق من الأذونات.</translation>
    </message>
    <message>
        <source>The text holds {character}, which is not a character, so it was not stored.</source>
        <translation>يحوي النص {character} وليس محرفًا، لذا لم يُخزَّن.</translation>
    </message>
    <message>
        <source>There is no file {path}; nothing was changed.</source>
        <translation>لا يوجد ملف ⁦{path}⁩؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {detail}. Nothing was changed.</source>
        <translation>تتعذّر قراءة الملف ⁦{path}⁩: ⁦{detail}⁩. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{path} is no backup of Lectern; nothing was changed.</source>
        <translation>‏⁦{path}⁩ ليس نسخة احتياطية من Lectern؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Lectern; nothing was changed. Please update Lectern.</source>
        <translation>صُنع ⁦{path}⁩ بإصدار أحدث من Lectern؛ لم يتغير شيء. يُرجى تحديث Lectern.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged; nothing was changed. Try an earlier one.</source>
        <translation>النسخة الاحتياطية ⁦{path}⁩ تالفة؛ لم يتغير شيء. جرّب نسخة أقدم.</translation>
    </message>
    <message>
        <source>The backup {path} could not be written: {detail}. Your notes are as they were.</source>
        <translation>تعذّرت كتابة النسخة الاحتياطية ⁦{path}⁩: ⁨{detail}⁩. ملاحظاتك كما كانت.</translation>
    </message>
    <message>
        <source>{path} is there already and is no backup, so it was left as it is; name another file.</source>
        <translation>‏⁦{path}⁩ موجود وليس نسخة احتياطية، لذا تُرك كما هو؛ سمِّ ملفًا آخر.</translation>
    </message>
    <message>
        <source>The file of your notes was damaged; it is back as of the backup of {made}, with the later actions that are known ({actions}); if any more was done, that is lost, and the damaged file is kept in {set_aside}.</source>
        <translation>كان ملف ملاحظاتك تالفًا؛ عاد إلى حال النسخة الاحتياطية بتاريخ {made} مع الأفعال اللاحقة المعروفة وعددها {actions}؛ إن فُعل أكثر من ذلك فقد ضاع، والملف التالف محفوظ في {set_aside}.</translation>
    </message>
    <message>
        <source>The file of your notes was missing; it is back as of the backup of {made}; if anything was done after that, it is lost.</source>
        <translation>كان ملف ملاحظاتك مفقودًا؛ عاد إلى حال النسخة الاحتياطية بتاريخ {made}؛ إن فُعل شيء بعدها فقد ضاع.</translation>
    </message>
    <message>
        <source>The file of your notes was missing and no backup was whole; actions are back from the log ({actions}), but what was done before is lost, and a copy of the log is kept in {set_aside}.</source>
        <translation>كان ملف ملاحظاتك مفقودًا ولم تكن أي نسخة احتياطية سليمة؛ عادت أفعال عددها {actions} من السجل، لكن ما كان قبلها فُقد، ونسخة من السجل محفوظة في {set_aside}.</translation>
    </message>
    <message>
        <source>The file of your notes is missing, and {path}, which they could come back from, cannot be read: {detail}. Nothing was changed; let Lectern read it, or move it away to begin without these notes.</source>
        <translation>ملف ملاحظاتك مفقود، ولا يمكن قراءة {path} الذي قد تعود منه: {detail}. لم يتغيّر شيء؛ اسمح لـ Lectern بقراءته، أو انقله بعيدًا لتبدأ من دون هذه الملاحظات.</translation>
    </message>
    <message>
        <source>The file of your notes is another copy than the one that was worked with here last, so nothing was added to it from the log of actions; that one is kept in {set_aside}, as a backup and with its log.</source>
        <translation>ملف ملاحظاتك نسخة غير التي جرى العمل بها هنا آخر مرة، فلم يُضف إليه شيء من السجل؛ وتلك محفوظة في {set_aside} نسخةً احتياطية ومعها سجلها.</translation>
    </message>
    <message>
        <source>The file of your notes is another copy than the one that was worked with here last, so nothing was added to it from the log of actions; that one is kept in {set_aside}, as a backup and with its log, but some of its actions could not be brought back ({lost} at most).</source>
        <translation>ملف ملاحظاتك نسخة غير التي جرى العمل بها هنا آخر مرة، فلم يُضف إليه شيء من السجل؛ وتلك محفوظة في {set_aside} نسخةً احتياطية ومعها سجلها، لكن تعذّر استرجاع بعض إجراءاتها ({lost} على الأكثر).</translation>
    </message>
    <message>
        <source>The file of your notes is another copy than the one that was worked with here last, so nothing was added to it from the log of actions; no backup leads to that one any more, and what is left of its log is kept in {set_aside}.</source>
        <translation>ملف ملاحظاتك نسخة غير التي جرى العمل بها هنا آخر مرة، فلم يُضف إليه شيء من السجل؛ ولم تعد أي نسخة احتياطية تقود إلى تلك، وما بقي من سجلها محفوظ في {set_aside}.</translation>
    </message>
    <message>
        <source>A note on a whole article is words only; leave {options} out, or name a passage with --quote. Nothing was stored.</source>
        <translation>الملاحظة على مقالة كاملة كلمات فحسب؛ احذف {options}، أو حدّد مقطعًا بـ --quote. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>{form} and {to_form} are one name already: only capitals, accents or hyphens differ; nothing was changed.</source>
        <translation>{form} و{to_form} اسم واحد بالفعل: لا يختلفان إلا في حالة الأحرف أو العلامات أو الواصلات؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{form} is the name of several kinds here: {known}; say with --kind which one is meant. Nothing was changed.</source>
        <translation>{form} هنا اسم لعدة أنواع: {known}؛ حدّد المقصود بالخيار --kind. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>the name that it is about</source>
        <translation>الاسم المقصود</translation>
    </message>
    <message>
        <source>the right kind; give it with --to-kind</source>
        <translation>النوع الصحيح؛ يُذكر مع --to-kind</translation>
    </message>
    <message>
        <source>the other name or the right words; give them with --to</source>
        <translation>الاسم الآخر أو الكلمات الصحيحة؛ تُذكر مع --to</translation>
    </message>
    <message>
        <source>an article; name it with --article</source>
        <translation>مقال؛ يُذكر مع --article</translation>
    </message>
    <message>
        <source>the passage; give it with --quote</source>
        <translation>المقطع؛ يُذكر مع --quote</translation>
    </message>
    <message>
        <source>to hold in a whole article or everywhere; leave --quote out</source>
        <translation>أن يسري في مقال كامل أو في كل مكان؛ احذف --quote</translation>
    </message>
    <message>
        <source>{path} is a backup; &apos;lectern restore&apos; puts it in the place of the notes that are there.</source>
        <translation>‏⁦{path}⁩ نسخة احتياطية؛ الأمر ⁦lectern restore⁩ يضعها مكان الملاحظات الموجودة.</translation>
    </message>
    <message>
        <source>The file holds no notes that Lectern can bring in.</source>
        <translation>لا ملاحظات في الملف يمكن لـ Lectern جلبها.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {detail}.</source>
        <translation>تعذّرت قراءة الملف ⁦{path}⁩: ⁨{detail}⁩.</translation>
    </message>
    <message>
        <source>A newer version of Lectern wrote the file; nothing was brought in. Please update Lectern.</source>
        <translation>كتب الملفَّ إصدار أحدث من Lectern؛ لم يُجلب شيء. يُرجى تحديث Lectern.</translation>
    </message>
    <message>
        <source>The notes in the file are not as expected ({detail}); nothing was brought in.</source>
        <translation>الملاحظات في الملف ليست كما هو متوقع (⁨{detail}⁩)؛ لم يُجلب شيء.</translation>
    </message>
    <message>
        <source>No article of this library is the one it is about ({source}).</source>
        <translation>لا مقال في هذه المكتبة هو المقصود (⁨{source}⁩).</translation>
    </message>
    <message>
        <source>It does not say what it is about.</source>
        <translation>لم يُذكر ما تتعلق به.</translation>
    </message>
    <message>
        <source>It marks no passage of text that could be found again.</source>
        <translation>لا تعلّم مقطع نص يمكن العثور عليه من جديد.</translation>
    </message>
    <message>
        <source>It marks no passage and says nothing.</source>
        <translation>لا تعلّم مقطعًا ولا تقول شيئًا.</translation>
    </message>
    <message>
        <source>It is no text, or the file does not hold its text.</source>
        <translation>ليس نصًا، أو أن الملف لا يحوي نصه.</translation>
    </message>
    <message>
        <source>There is no label {label}; the labels are {known}.</source>
        <translation>لا تصنيف ⁨{label}⁩؛ التصنيفات هي ⁨{known}⁩.</translation>
    </message>
    <message>
        <source>{credibility} is no credibility; it is a number from 1 (confirmed) to 6 (cannot be judged).</source>
        <translation>‏{credibility} ليست درجة مصداقية؛ المصداقية رقم من 1 (مؤكدة) إلى 6 (تعذّر الحكم).</translation>
    </message>
    <message>
        <source>{grade} is no grade; write it as B2, &lt;=B2, A..C or 1-3.</source>
        <translation>‏{grade} ليس تقييمًا؛ اكتبه مثل B2 أو &lt;=B2 أو A..C أو 1-3.</translation>
    </message>
    <message>
        <source>{days} is no day, month, year or range of them, such as 2024-03 or 2024-01..2024-06.</source>
        <translation>‏{days} ليس يومًا ولا شهرًا ولا سنة ولا مدى منها، مثل 2024-03 أو 2024-01..2024-06.</translation>
    </message>
    <message>
        <source>Say which passage with --quote, or that the note is on the whole article with --whole.</source>
        <translation>حدّد المقطع باستعمال --quote، أو أن الملاحظة على المقال كله باستعمال --whole.</translation>
    </message>
    <message>
        <source>Nothing in today&apos;s text is like the passage of {annotation}; name one with --quote.</source>
        <translation>لا شيء في نص اليوم يشبه مقطع ⁨{annotation}⁩؛ سمِّ مقطعًا باستعمال --quote.</translation>
    </message>
    <message>
        <source>{marking} is no marking; known are {known}.</source>
        <translation>‏{marking} ليست علامة توزيع؛ المعروف منها ⁨{known}⁩.</translation>
    </message>
    <message>
        <source>It is marked TLP:RED, and leaves only when that is asked for.</source>
        <translation>يحمل علامة TLP:RED، ولا يخرج إلا بطلب صريح.</translation>
    </message>
    <message>
        <source>{reliability} is no reliability; it is a letter from A (reliable) to F (cannot be judged).</source>
        <translation>‏{reliability} ليست درجة موثوقية؛ الموثوقية حرف من A (موثوق) إلى F (تعذّر الحكم).</translation>
    </message>
    <message>
        <source>An outlet needs a name; nothing was stored.</source>
        <translation>تحتاج الجهة الناشرة إلى اسم؛ لم يُخزَّن شيء.</translation>
    </message>
    <message>
        <source>The passage holds no text, so there is nothing to annotate.</source>
        <translation>لا نص في المقطع، فلا شيء للتعليق عليه.</translation>
    </message>
    <message>
        <source>The query cannot be understood; expected {expected}.</source>
        <translation>الاستعلام غير مفهوم؛ المتوقع ⁨{expected}⁩.</translation>
    </message>
    <message>
        <source>A quotation mark has no partner; close the phrase, or leave the mark out.</source>
        <translation>علامة اقتباس بلا قرين؛ أغلق العبارة أو احذف العلامة.</translation>
    </message>
    <message>
        <source>A bracket has no partner; expected {expected}.</source>
        <translation>قوس بلا قرين؛ المتوقع ⁨{expected}⁩.</translation>
    </message>
    <message>
        <source>{operator} needs {expected}.</source>
        <translation>يحتاج {operator} إلى ⁨{expected}⁩.</translation>
    </message>
    <message>
        <source>The field {field} is empty; write {expected}, such as {field}:{example}.</source>
        <translation>الحقل {field} فارغ؛ اكتب {expected}، مثل {field}:{example}.</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>كلمة</translation>
    </message>
    <message>
        <source>a word before it</source>
        <translation>كلمة قبله</translation>
    </message>
    <message>
        <source>a word after it</source>
        <translation>كلمة بعده</translation>
    </message>
    <message>
        <source>a word or phrase before and after it</source>
        <translation>كلمة أو عبارة قبله وبعده</translation>
    </message>
    <message>
        <source>a word after the colon</source>
        <translation>كلمة بعد النقطتين</translation>
    </message>
    <message>
        <source>a closing quotation mark</source>
        <translation>علامة اقتباس خاتمة</translation>
    </message>
    <message>
        <source>an opening bracket before it</source>
        <translation>قوس فتح قبله</translation>
    </message>
    <message>
        <source>a closing bracket</source>
        <translation>قوس إغلاق</translation>
    </message>
    <message>
        <source>fewer brackets</source>
        <translation>أقواس أقل</translation>
    </message>
    <message>
        <source>a shorter query</source>
        <translation>استعلام أقصر</translation>
    </message>
    <message>
        <source>more letters</source>
        <translation>أحرف أكثر</translation>
    </message>
    <message>
        <source>{value} is no date; write a year, month or day ({expected}), or two with .. between.</source>
        <translation>‏⁨{value}⁩ ليس تاريخًا؛ اكتب سنة أو شهرًا أو يومًا (⁨{expected}⁩)، أو اثنين بينهما ..</translation>
    </message>
    <message>
        <source>The file of your notes was damaged; everything is back, from the backup of {made} and the log of the actions since ({actions}), and the damaged file is kept in {set_aside}.</source>
        <translation>كان ملف ملاحظاتك تالفًا؛ عاد كل شيء من النسخة الاحتياطية بتاريخ {made} ومن سجل الأفعال بعدها وعددها {actions}، والملف التالف محفوظ في {set_aside}.</translation>
    </message>
    <message>
        <source>The file of your notes was damaged; it is back as of the backup of {made} with later actions ({actions}), but some actions could not be brought back ({lost} at most), and the damaged file is kept in {set_aside}.</source>
        <translation>كان ملف ملاحظاتك تالفًا؛ عاد إلى حال النسخة الاحتياطية بتاريخ {made} مع أفعال لاحقة عددها {actions}، لكن تعذّرت استعادة أفعال عددها {lost} على الأكثر، والملف التالف محفوظ في {set_aside}.</translation>
    </message>
    <message>
        <source>The file of your notes was damaged and no backup was whole; everything is back from the log of all actions ({actions}), and the damaged file is kept in {set_aside}.</source>
        <translation>كان ملف ملاحظاتك تالفًا ولم تكن أي نسخة احتياطية سليمة؛ عاد كل شيء من سجل الأفعال كلها وعددها {actions}، والملف التالف محفوظ في {set_aside}.</translation>
    </message>
    <message>
        <source>The file of your notes was damaged and no backup was whole; actions are back from the log ({actions}), but up to {lost} could not be brought back, and the damaged file is kept in {set_aside}.</source>
        <translation>كان ملف ملاحظاتك تالفًا ولم تكن أي نسخة احتياطية سليمة؛ عادت أفعال عددها {actions} من السجل، لكن تعذّرت استعادة {lost} على الأكثر، والملف التالف محفوظ في {set_aside}.</translation>
    </message>
    <message>
        <source>The file of your notes was missing; everything is back, from the backup of {made} and the log of the actions since ({actions}).</source>
        <translation>كان ملف ملاحظاتك مفقودًا؛ عاد كل شيء من النسخة الاحتياطية بتاريخ {made} ومن سجل الأفعال بعدها وعددها {actions}.</translation>
    </message>
    <message>
        <source>The file of your notes was missing; it is back as of the backup of {made} with later actions ({actions}), but some actions could not be brought back ({lost} at most).</source>
        <translation>كان ملف ملاحظاتك مفقودًا؛ عاد إلى حال النسخة الاحتياطية بتاريخ {made} مع أفعال لاحقة عددها {actions}، لكن تعذّرت استعادة أفعال عددها {lost} على الأكثر.</translation>
    </message>
    <message>
        <source>The file of your notes was missing and no backup was whole; everything is back from the log of all actions ({actions}).</source>
        <translation>كان ملف ملاحظاتك مفقودًا ولم تكن أي نسخة احتياطية سليمة؛ عاد كل شيء من سجل الأفعال كلها وعددها {actions}.</translation>
    </message>
    <message>
        <source>The file of your notes was missing and no backup was whole; actions are back from the log ({actions}), but up to {lost} could not be brought back.</source>
        <translation>كان ملف ملاحظاتك مفقودًا ولم تكن أي نسخة احتياطية سليمة؛ عادت أفعال عددها {actions} من السجل، لكن تعذّرت استعادة {lost} على الأكثر.</translation>
    </message>
    <message>
        <source>The file of your notes lacked its last actions ({actions}); they are back from the log of actions.</source>
        <translation>كانت تنقص ملف ملاحظاتك آخر الأفعال وعددها {actions}؛ عادت من السجل.</translation>
    </message>
    <message>
        <source>The file of your notes lacked its last actions; some are back from the log of actions ({actions}), but up to {lost} could not be brought back.</source>
        <translation>كانت تنقص ملف ملاحظاتك آخر الأفعال؛ عاد منها {actions} من السجل، لكن تعذّرت استعادة {lost} على الأكثر.</translation>
    </message>
    <message>
        <source>The correction {action} needs {lacking}; nothing was changed.</source>
        <translation>ينقص التصحيح {action}: {lacking}؛ ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The correction {action} would leave {form} as it is wherever it stands; nothing was changed.</source>
        <translation>التصحيح {action} سيترك {form} على حاله أينما ورد؛ ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The article does not say {form} there, so the correction could never apply; nothing was changed.</source>
        <translation>لا يرد {form} في ذلك الموضع من المقال، فلا يمكن أن يسري التصحيح أبدًا؛ ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{value} is no language; write its code, such as {expected}.</source>
        <translation>‏⁨{value}⁩ ليست لغة؛ اكتب رمزها، مثل ⁨{expected}⁩.</translation>
    </message>
    <message>
        <source>The field has: understands {expected}, and not {value}.</source>
        <translation>يفهم الحقل has: ‏⁨{expected}⁩، ولا يفهم ⁨{value}⁩.</translation>
    </message>
    <message>
        <source>The field is: understands {expected}, and not {value}.</source>
        <translation>يفهم الحقل is: ‏⁨{expected}⁩، ولا يفهم ⁨{value}⁩.</translation>
    </message>
    <message>
        <source>The field in: understands {expected}, and not {value}.</source>
        <translation>يفهم الحقل in: ‏⁨{expected}⁩، ولا يفهم ⁨{value}⁩.</translation>
    </message>
    <message>
        <source>{value} is no type of file; write its usual ending, such as {expected}.</source>
        <translation>‏⁨{value}⁩ ليس نوع ملفات؛ اكتب امتداده المعتاد، مثل ⁨{expected}⁩.</translation>
    </message>
    <message>
        <source>The query has no letter or digit to search for.</source>
        <translation>لا حرف ولا رقم في الاستعلام للبحث عنه.</translation>
    </message>
    <message>
        <source>The query is too long; the limit is {limit} words.</source>
        <translation>الاستعلام طويل جدًا؛ الحد {limit} كلمة.</translation>
    </message>
    <message>
        <source>The query has brackets within brackets more than {limit} deep; simplify it.</source>
        <translation>في الاستعلام أقواس داخل أقواس بعمق يتجاوز {limit}؛ بسّطه.</translation>
    </message>
    <message>
        <source>{value} is no span of time; write a number and a letter: {expected}.</source>
        <translation>‏⁨{value}⁩ ليس مدة زمنية؛ اكتب رقمًا وحرفًا: ⁨{expected}⁩.</translation>
    </message>
    <message>
        <source>The field {field}: cannot be searched here.</source>
        <translation>لا يمكن البحث هنا في الحقل ⁦{field}:⁩.</translation>
    </message>
    <message>
        <source>Too many words begin with {prefix}; type more letters before the star.</source>
        <translation>كلمات كثيرة جدًا تبدأ بـ ⁨{prefix}⁩؛ اكتب أحرفًا أكثر قبل النجمة.</translation>
    </message>
    <message>
        <source>There is no folder {path} to export to; make it first.</source>
        <translation>لا وجود للمجلد ⁦{path}⁩ للتصدير إليه؛ أنشئه أولًا.</translation>
    </message>
    <message>
        <source>{path} is not a folder, so nothing can be exported to it.</source>
        <translation>‏⁦{path}⁩ ليس مجلدًا، لذا لا يمكن التصدير إليه.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written: {detail}. Files that were finished are whole.</source>
        <translation>تعذّرت الكتابة في المجلد ⁦{path}⁩: ⁨{detail}⁩. الملفات المكتملة سليمة.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {detail}. What was there before is as it was.</source>
        <translation>تتعذّر كتابة الملف ⁦{path}⁩: ⁦{detail}⁩. وما كان هناك من قبل باقٍ كما هو.</translation>
    </message>
    <message>
        <source>What was found could not be written to standard output: {detail}.</source>
        <translation>تعذّرت كتابة ما عُثر عليه في الخرج القياسي: ⁦{detail}⁩.</translation>
    </message>
    <message>
        <source>{argument} is not in the encoding of the system, so it was not understood.</source>
        <translation>‏⁦{argument}⁩ ليس بترميز النظام، فلم يُفهم.</translation>
    </message>
    <message>
        <source>There is no room left in {path}: {detail}. Files that were finished are whole.</source>
        <translation>لم تبق مساحة في ⁦{path}⁩: ⁨{detail}⁩. الملفات المكتملة سليمة.</translation>
    </message>
    <message>
        <source>The markers around Lectern&apos;s part are missing, doubled or altered, so the file was left as it is; restore them, or move the file away and export again.</source>
        <translation>العلامات حول جزء Lectern مفقودة أو مكررة أو مغيّرة، لذا تُرك الملف كما هو؛ أعدها، أو انقل الملف وصدّر من جديد.</translation>
    </message>
    <message>
        <source>The front matter cannot be altered safely as YAML, so the file was left as it is.</source>
        <translation>لا يمكن تغيير المقدمة الوصفية بأمان بصيغة YAML، لذا تُرك الملف كما هو.</translation>
    </message>
    <message>
        <source>Several files carry the id of this article, so none was altered: {paths}.</source>
        <translation>عدة ملفات تحمل معرّف هذا المقال، لذا لم يُغيَّر أي منها: ⁦{paths}⁩.</translation>
    </message>
    <message>
        <source>Something that is not a regular file of notes stands there, so it was left as it is.</source>
        <translation>هناك شيء ليس ملف ملاحظات عاديًا، لذا تُرك كما هو.</translation>
    </message>
    <message>
        <source>Files of other content have every name that this article could take.</source>
        <translation>كل اسم يمكن أن يأخذه هذا المقال تحمله ملفات بمحتوى آخر.</translation>
    </message>
    <message>
        <source>The file may not be read or written, so it was left as it is.</source>
        <translation>لا تجوز قراءة الملف أو كتابته، لذا تُرك كما هو.</translation>
    </message>
    <message>
        <source>One file for a query needs a query; give one with --query.</source>
        <translation>ملف واحد لاستعلام يحتاج إلى استعلام؛ اذكره باستعمال --query.</translation>
    </message>
    <message>
        <source>There is no kept export {export}; &apos;lectern export --kept&apos; lists them.</source>
        <translation>لا تصدير محفوظًا ⁨{export}⁩؛ الأمر &apos;lectern export --kept&apos; يسردها.</translation>
    </message>
    <message>
        <source>Single annotations cannot be kept in step; choose articles, a tag, an entity or a query.</source>
        <translation>لا يمكن مزامنة تعليقات مفردة؛ اختر مقالات أو وسمًا أو كيانًا أو استعلامًا.</translation>
    </message>
    <message>
        <source>Say where to with --to DIR, or --again for the exports that are kept in step.</source>
        <translation>حدّد الوجهة باستعمال --to DIR، أو --again لعمليات التصدير المتزامنة.</translation>
    </message>
    <message>
        <source>There is no template {template}; name a file, or one of these: {known}.</source>
        <translation>لا قالب ⁨{template}⁩؛ سمِّ ملفًا أو واحدًا من هذه: ⁨{known}⁩.</translation>
    </message>
    <message>
        <source>The template {path} cannot be read: {detail}.</source>
        <translation>تعذّرت قراءة القالب ⁦{path}⁩: ⁨{detail}⁩.</translation>
    </message>
    <message>
        <source>Line {line} of the template {name} cannot be followed: {detail}. Nothing was written.</source>
        <translation>لا يمكن اتباع السطر {line} من القالب ⁨{name}⁩: ⁨{detail}⁩. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The template {name} would need more than {limit} for one file. Nothing was written.</source>
        <translation>يحتاج القالب ⁨{name}⁩ إلى أكثر من {limit} لملف واحد. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>There is no style of citing called {style}; the styles are {known}.</source>
        <translation>لا أسلوب توثيق اسمه ⁨{style}⁩؛ الأساليب هي ⁨{known}⁩.</translation>
    </message>
    <message>
        <source>A file of this name is there that no export wrote, so it was left as it is.</source>
        <translation>يوجد ملف بهذا الاسم لم يكتبه أي تصدير، لذا تُرك كما هو.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text, so it was left as it is.</source>
        <translation>الملف ليس نص UTF-8، لذا تُرك كما هو.</translation>
    </message>
    <message>
        <source>The file was changed while the export ran, so it was left as it is; export again.</source>
        <translation>تغيّر الملف أثناء التصدير، لذا تُرك كما هو؛ صدّر من جديد.</translation>
    </message>
    <message>
        <source>Stopped as asked; what was done so far is kept.</source>
        <translation>جرى الإيقاف كما طُلب؛ ما أُنجز حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>{part} is damaged and has to be rebuilt: {detail}.</source>
        <translation>‏{part} تالف ويجب إعادة بنائه: ⁨{detail}⁩.</translation>
    </message>
    <message>
        <source>The library could not be brought up to date ({detail}). What was done so far is kept; F5 tries again.</source>
        <translation>تعذّر تحديث المكتبة (⁨{detail}⁩). ما أُنجز حتى الآن محفوظ؛ وF5 يعيد المحاولة.</translation>
    </message>
    <message>
        <source>Something was not as expected: {detail}.</source>
        <translation>شيء ما لم يكن كما هو متوقع: ⁨{detail}⁩.</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>There are no notes to export there yet.</source>
        <translation>لا ملاحظات لتصديرها هناك بعد.</translation>
    </message>
    <message>
        <source>What would be exported is marked TLP:RED, and stayed.</source>
        <translation>ما كان سيُصدَّر يحمل علامة TLP:RED، فبقي في مكانه.</translation>
    </message>
    <message>
        <source>%1 written, %2 unchanged</source>
        <translation>كُتب %1، ولم يتغير %2</translation>
    </message>
    <message>
        <source>, %1 left alone</source>
        <translation>، تُرك %1 كما هو</translation>
    </message>
    <message>
        <source>, %1 in no file</source>
        <translation>، %1 ليس في أي ملف</translation>
    </message>
    <message>
        <source>, %1 kept back as TLP:RED</source>
        <translation>، حُجز %1 لأنه TLP:RED</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export notes</source>
        <translation>تصدير الملاحظات</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Keep these files in step with the notes</source>
        <translation>إبقاء هذه الملفات متزامنة مع الملاحظات</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>الكيان</translation>
    </message>
    <message>
        <source>Say which tag or entity.</source>
        <translation>حدّد الوسم أو الكيان.</translation>
    </message>
    <message>
        <source>One file for the search needs the notes on the articles found.</source>
        <translation>ملف واحد للبحث يقتضي ملاحظات المقالات التي عُثر عليها.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>اختر مجلدًا.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ExportRoom</name>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>Marked TLP:RED</source>
        <translation>يحمل علامة TLP:RED</translation>
    </message>
    <message>
        <source>%1 stayed in the library: marked TLP:RED, not to be passed on.</source>
        <translation>بقي في المكتبة %1: يحمل علامة TLP:RED ولا يجوز تمريره.</translation>
    </message>
    <message>
        <source>Shall they be written into this folder all the same?</source>
        <translation>هل تُكتب في هذا المجلد رغم ذلك؟</translation>
    </message>
    <message>
        <source>Keep them here</source>
        <translation>إبقاؤها هنا</translation>
    </message>
    <message>
        <source>Write them too</source>
        <translation>كتابتها أيضًا</translation>
    </message>
    <message>
        <source>Export notes to a folder</source>
        <translation>تصدير الملاحظات إلى مجلد</translation>
    </message>
    <message>
        <source>Templates (*.j2 *.md *.txt)</source>
        <translation>قوالب (*.j2 *.md *.txt)</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>اختيار قالب</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Notes on this article</source>
        <translation>ملاحظات هذا المقال</translation>
    </message>
    <message>
        <source>Notes on the articles found</source>
        <translation>ملاحظات المقالات التي عُثر عليها</translation>
    </message>
    <message>
        <source>Notes with a tag</source>
        <translation>ملاحظات بوسم معيّن</translation>
    </message>
    <message>
        <source>Notes that name an entity</source>
        <translation>ملاحظات تذكر كيانًا</translation>
    </message>
    <message>
        <source>The chosen notes</source>
        <translation>الملاحظات المختارة</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>كل الملاحظات</translation>
    </message>
    <message>
        <source>Markdown files</source>
        <translation>ملفات Markdown</translation>
    </message>
    <message>
        <source>One web page (HTML)</source>
        <translation>صفحة ويب واحدة (HTML)</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>تعليقات ويب (JSON-LD)</translation>
    </message>
    <message>
        <source>A project for other programs (QDPX)</source>
        <translation>مشروع لبرامج أخرى (QDPX)</translation>
    </message>
    <message>
        <source>Everything, to bring in again (JSON)</source>
        <translation>كل شيء، لجلبه من جديد (JSON)</translation>
    </message>
    <message>
        <source>For each article</source>
        <translation>لكل مقال</translation>
    </message>
    <message>
        <source>For each tag</source>
        <translation>لكل وسم</translation>
    </message>
    <message>
        <source>For each entity</source>
        <translation>لكل كيان</translation>
    </message>
    <message>
        <source>For each note</source>
        <translation>لكل ملاحظة</translation>
    </message>
    <message>
        <source>One for the search</source>
        <translation>واحد للبحث</translation>
    </message>
    <message>
        <source>As Lectern does it</source>
        <translation>كما يفعل Lectern</translation>
    </message>
    <message>
        <source>Full dossier</source>
        <translation>إضبارة كاملة</translation>
    </message>
    <message>
        <source>Plain quotations</source>
        <translation>اقتباسات مجردة</translation>
    </message>
    <message>
        <source>Brief with footnotes</source>
        <translation>موجز بهوامش</translation>
    </message>
</context>
<context>
    <name>FacetRows</name>
    <message>
        <source>Read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>منظمات</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>أماكن</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>الجهات الناشرة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التصنيفات</translation>
    </message>
    <message>
        <source>Read or not</source>
        <translation>مقروء أم لا</translation>
    </message>
    <message>
        <source>Kinds of files</source>
        <translation>أنواع الملفات</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>بحث في المقال</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>الموضع السابق (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>الموضع التالي (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} من {total}</translation>
    </message>
</context>
<context>
    <name>FindingRoom</name>
    <message>
        <source>Type a search first; then it can be saved.</source>
        <translation>اكتب بحثًا أولًا؛ عندها يمكن حفظه.</translation>
    </message>
    <message>
        <source>Saved no longer: %1</source>
        <translation>لم يعد محفوظًا: ⁦%1⁩</translation>
    </message>
    <message>
        <source>Saved; it stands in the left column: %1</source>
        <translation>حُفظ؛ وهو في العمود الجانبي: ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>FolderQuestions</name>
    <message>
        <source>Choose a folder of articles</source>
        <translation>اختيار مجلد مقالات</translation>
    </message>
    <message>
        <source>Export notes to a folder</source>
        <translation>تصدير الملاحظات إلى مجلد</translation>
    </message>
</context>
<context>
    <name>GradePopover</name>
    <message>
        <source>Grade of the outlet</source>
        <translation>تقييم الجهة الناشرة</translation>
    </message>
    <message>
        <source>Why so? (may stay empty)</source>
        <translation>لماذا؟ (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>How reliable is %1?</source>
        <translation>ما مدى موثوقية ⁦%1⁩؟</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>تقييم</translation>
    </message>
</context>
<context>
    <name>HandingOverController</name>
    <message>
        <source>Everything you made is backed up in %1.</source>
        <translation>حُفظت نسخة احتياطية من كل ما صنعته في ⁦%1⁩.</translation>
    </message>
</context>
<context>
    <name>HandingOverRoom</name>
    <message>
        <source>Notes (*.json *.jsonld *.qdpx);;All files (*)</source>
        <translation>ملاحظات (*.json *.jsonld *.qdpx);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Bring in notes</source>
        <translation>جلب ملاحظات</translation>
    </message>
    <message>
        <source>%1 brought in. Ctrl+Z takes it back.</source>
        <translation>جُلب %1. ‏Ctrl+Z يتراجع عنه.</translation>
    </message>
    <message>
        <source>Nothing new was in it: all of it was here already.</source>
        <translation>لا جديد فيه: كل ما فيه موجود هنا.</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>نسخ احتياطية (*.zip)</translation>
    </message>
    <message>
        <source>Back up all notes</source>
        <translation>نسخ احتياطي لكل الملاحظات</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Put the notes of %1 in the place of all that are here?</source>
        <translation>هل توضع ملاحظات %1 مكان كل ما هو هنا؟</translation>
    </message>
    <message>
        <source>Those that are here are backed up first, in the folder of the library.</source>
        <translation>تُحفظ نسخة احتياطية مما هو هنا أولًا، في مجلد المكتبة.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>الإبقاء على ما هنا</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>The notes are those of the backup of %1.</source>
        <translation>الملاحظات الآن هي ملاحظات النسخة الاحتياطية المؤرخة %1.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>Articles over time</source>
        <translation>المقالات عبر الزمن</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Notes were brought in</source>
        <translation>جُلبت الملاحظات</translation>
    </message>
    <message>
        <source>Conflicts, and what could not be taken</source>
        <translation>التعارضات وما تعذّر أخذه</translation>
    </message>
    <message>
        <source>Came in: %1. Known already: %2. In conflict: %3.</source>
        <translation>دخل: %1. معروف من قبل: %2. متعارض: %3.</translation>
    </message>
    <message>
        <source>an annotation</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>an outlet</source>
        <translation>جهة ناشرة</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Two versions of %1: yours stays.</source>
        <translation>صيغتان من %1: تبقى صيغتك.</translation>
    </message>
    <message>
        <source>Two versions of %1: yours stays, and the other one stands beside it.</source>
        <translation>صيغتان من %1: تبقى صيغتك، وتقف الأخرى إلى جانبها.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>تراجع عن الجلب</translation>
    </message>
</context>
<context>
    <name>KeptExports</name>
    <message>
        <source>Not every export could be kept in step.</source>
        <translation>تعذّرت مزامنة بعض عمليات التصدير.</translation>
    </message>
    <message>
        <source>The exports are in step: %1 written.</source>
        <translation>عمليات التصدير متزامنة: كُتب %1.</translation>
    </message>
</context>
<context>
    <name>KeptExportsList</name>
    <message>
        <source>Exports that are kept in step</source>
        <translation>عمليات التصدير المتزامنة</translation>
    </message>
    <message>
        <source>Bring in step now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Keep in step no more</source>
        <translation>إيقاف المزامنة</translation>
    </message>
    <message>
        <source>The files stay as they are</source>
        <translation>تبقى الملفات كما هي</translation>
    </message>
    <message>
        <source>Kept in step</source>
        <translation>مُتزامن</translation>
    </message>
    <message>
        <source>not yet by this window</source>
        <translation>ليس بعد من هذه النافذة</translation>
    </message>
    <message>
        <source>last time: %1</source>
        <translation>آخر مرة: %1</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Change keys</source>
        <translation>تغيير المفاتيح</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>البحث عن إجراء</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”; give that one another first.</source>
        <translation>‏⁦%1⁩ هو مفتاح «⁨%2⁩»؛ أسند إلى ذاك مفتاحًا آخر أولًا.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>New key:</source>
        <translation>مفتاح جديد:</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>الافتراضي</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Notes in the margin</source>
        <translation>ملاحظات في الهامش</translation>
    </message>
    <message>
        <source>Unplaced</source>
        <translation>بلا موضع</translation>
    </message>
</context>
<context>
    <name>LeftColumn</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>الكيانات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Contents of the library</source>
        <translation>محتويات المكتبة</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Follow another folder of articles</source>
        <translation>متابعة مجلد مقالات آخر</translation>
    </message>
    <message>
        <source>Want no longer</source>
        <translation>إلغاء الاقتصار عليه</translation>
    </message>
    <message>
        <source>Want</source>
        <translation>الاقتصار عليه</translation>
    </message>
    <message>
        <source>Leave out no longer</source>
        <translation>إلغاء الاستبعاد</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Follow this folder no longer</source>
        <translation>إيقاف متابعة هذا المجلد</translation>
    </message>
</context>
<context>
    <name>LikelihoodHint</name>
    <message>
        <source>“%1” and “%2” in one sentence: a likelihood and a confidence read as one.</source>
        <translation>«⁨%1⁩» و«⁨%2⁩» في جملة واحدة: قد يُقرأ الاحتمال ودرجة الثقة كأنهما شيء واحد.</translation>
    </message>
    <message>
        <source>“%1” stands for no likelihood on either yardstick.</source>
        <translation>لا تدل «⁨%1⁩» على درجة احتمال في أي من المقياسين.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No article is open</source>
        <translation>لا مقال مفتوح</translation>
    </message>
    <message>
        <source>Choose one from the list, or press Ctrl+F and type what you look for.</source>
        <translation>اختر واحدًا من القائمة، أو اضغط Ctrl+F واكتب ما تبحث عنه.</translation>
    </message>
    <message>
        <source>Width of the left column</source>
        <translation>عرض العمود الجانبي</translation>
    </message>
    <message>
        <source>Width of the list</source>
        <translation>عرض القائمة</translation>
    </message>
</context>
<context>
    <name>MapStrip</name>
    <message>
        <source>Map of the article</source>
        <translation>خريطة المقال</translation>
    </message>
    <message>
        <source>Notes at the left, then hits, then what is looked for; click to go there</source>
        <translation>الملاحظات في أول الشريط، ثم المطابقات، ثم ما يُبحث عنه؛ انقر للانتقال إلى الموضع</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong inside Lectern. Your notes are kept; the details are in the log.</source>
        <translation>حدث خطأ داخل Lectern. ملاحظاتك محفوظة؛ والتفاصيل في السجل.</translation>
    </message>
</context>
<context>
    <name>MessagesDialog</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Nothing was told since the window was opened.</source>
        <translation>لم ترد أي رسالة منذ فتح النافذة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>It is no name</source>
        <translation>ليس اسمًا</translation>
    </message>
    <message>
        <source>It is of another kind</source>
        <translation>هو من نوع آخر</translation>
    </message>
    <message>
        <source>The name is longer or shorter</source>
        <translation>الاسم أطول أو أقصر</translation>
    </message>
    <message>
        <source>It is the same as …</source>
        <translation>هو نفسه …</translation>
    </message>
    <message>
        <source>It is not the same as …</source>
        <translation>ليس هو نفسه …</translation>
    </message>
    <message>
        <source>It is called otherwise</source>
        <translation>له اسم مختلف</translation>
    </message>
    <message>
        <source>It has another name too</source>
        <translation>له اسم آخر أيضًا</translation>
    </message>
    <message>
        <source>It is a name</source>
        <translation>هو اسم</translation>
    </message>
    <message>
        <source>Here only</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>في هذا المقال</translation>
    </message>
    <message>
        <source>In the whole library</source>
        <translation>في المكتبة كلها</translation>
    </message>
    <message>
        <source>{form} is no name</source>
        <translation>‏⁨{form}⁩ ليس اسمًا</translation>
    </message>
    <message>
        <source>{form} is of the kind {kind}</source>
        <translation>‏⁨{form}⁩ من نوع {kind}</translation>
    </message>
    <message>
        <source>{form} is {to} in full</source>
        <translation>‏⁨{form}⁩ هو كاملًا ⁨{to}⁩</translation>
    </message>
    <message>
        <source>{form} is the same as {to}</source>
        <translation>‏⁨{form}⁩ هو نفسه ⁨{to}⁩</translation>
    </message>
    <message>
        <source>{form} is not the same as {to}</source>
        <translation>‏⁨{form}⁩ ليس ⁨{to}⁩</translation>
    </message>
    <message>
        <source>{form} is called {to}</source>
        <translation>اسم ⁨{form}⁩ هو ⁨{to}⁩</translation>
    </message>
    <message>
        <source>{form} is also called {to}</source>
        <translation>‏⁨{form}⁩ يسمى أيضًا ⁨{to}⁩</translation>
    </message>
    <message>
        <source>{form} is a name of the kind {kind}</source>
        <translation>‏⁨{form}⁩ اسم من نوع {kind}</translation>
    </message>
    <message>
        <source>The name as it should be marked</source>
        <translation>الاسم كما ينبغي تعليمه</translation>
    </message>
    <message>
        <source>Who or what it is</source>
        <translation>من هو أو ما هو</translation>
    </message>
    <message>
        <source>Who or what it is not</source>
        <translation>من ليس هو أو ما ليس هو</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>ما اسمه</translation>
    </message>
    <message>
        <source>The other name</source>
        <translation>الاسم الآخر</translation>
    </message>
    <message>
        <source>only the spelling differs</source>
        <translation>لا يختلف إلا الإملاء</translation>
    </message>
    <message>
        <source>the same surname in this article</source>
        <translation>اسم العائلة نفسه في هذا المقال</translation>
    </message>
    <message>
        <source>the same given name in this article</source>
        <translation>الاسم الأول نفسه في هذا المقال</translation>
    </message>
    <message>
        <source>parts of the same name</source>
        <translation>أجزاء من الاسم نفسه</translation>
    </message>
    <message>
        <source>a list of known names has both</source>
        <translation>الاسمان في قائمة أسماء معروفة</translation>
    </message>
    <message>
        <source>a list of known people has both</source>
        <translation>الاسمان في قائمة أشخاص معروفين</translation>
    </message>
    <message>
        <source>another form of the same name</source>
        <translation>صيغة أخرى للاسم نفسه</translation>
    </message>
    <message>
        <source>the article explains the abbreviation</source>
        <translation>يشرح المقال الاختصار</translation>
    </message>
    <message>
        <source>what else the article names goes with this place of the name</source>
        <translation>ما يذكره المقال غير ذلك يناسب هذا المكان من بين ما يحمل الاسم</translation>
    </message>
    <message>
        <source>the only person of this surname in the library</source>
        <translation>الشخص الوحيد بهذا الاسم العائلي في المكتبة</translation>
    </message>
    <message>
        <source>the only person of this surname in the library, named beside the same others</source>
        <translation>الشخص الوحيد بهذا اللقب في المكتبة، ويُذكر مع الأسماء نفسها</translation>
    </message>
    <message>
        <source>the only person of this surname in the library, named in the same weeks beside the same place</source>
        <translation>الشخص الوحيد بهذا اللقب في المكتبة، ويُذكر في الأسابيع نفسها مع المكان نفسه</translation>
    </message>
    <message>
        <source>by far the most often named person of this surname in the library</source>
        <translation>أكثر من يُذكر في المكتبة بهذا الاسم العائلي بفارق كبير</translation>
    </message>
    <message>
        <source>the only longer name in the library of which these are parts</source>
        <translation>الاسم الأطول الوحيد في المكتبة الذي هذه أجزاؤه</translation>
    </message>
    <message>
        <source>other articles of the library explain the abbreviation</source>
        <translation>مقالات أخرى في المكتبة تشرح الاختصار</translation>
    </message>
    <message>
        <source>the same name in Cyrillic letters</source>
        <translation>الاسم نفسه بالحروف السيريلية</translation>
    </message>
    <message>
        <source>the same name in Arabic letters</source>
        <translation>الاسم نفسه بالحروف العربية</translation>
    </message>
    <message>
        <source>the same name in another language</source>
        <translation>الاسم نفسه بلغة أخرى</translation>
    </message>
    <message>
        <source>a correction says so</source>
        <translation>هكذا يقول تصحيح</translation>
    </message>
</context>
<context>
    <name>NamingController</name>
    <message>
        <source>Corrected: %1. Ctrl+Z takes it back.</source>
        <translation>صُحّح: %1. ‏Ctrl+Z يتراجع عنه.</translation>
    </message>
    <message>
        <source>The correction holds no longer. Ctrl+Z brings it back.</source>
        <translation>لم يعد التصحيح ساريًا. Ctrl+Z يعيده.</translation>
    </message>
    <message>
        <source>The file was written: %1</source>
        <translation>كُتب الملف: ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>NotesColumn</name>
    <message>
        <source>Words in notes, passages, tags, titles</source>
        <translation>كلمات في الملاحظات والمقاطع والوسوم والعناوين</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation>البحث في الملاحظات</translation>
    </message>
    <message>
        <source>Days narrow too: made:2024-03..2024-06, changed:2024-03-01, published:2024</source>
        <translation>الأيام تضيّق البحث أيضًا: ⁦made:2024-03..2024-06⁩، ⁦changed:2024-03-01⁩، ⁦published:2024⁩</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>حسب المقال</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>حسب الوسم</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>حسب التصنيف</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>No note fits</source>
        <translation>لا ملاحظة مطابقة</translation>
    </message>
    <message>
        <source>Take a word or a filter away to see more.</source>
        <translation>احذف كلمة أو عامل تصفية لترى المزيد.</translation>
    </message>
    <message>
        <source>Select a passage of an article and press H to highlight it, or N to write a note.</source>
        <translation>حدّد مقطعًا من مقال واضغط H لتظليله أو N لكتابة ملاحظة.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>لا ملاحظات بعد</translation>
    </message>
    <message>
        <source>Grouping of the notes</source>
        <translation>تجميع الملاحظات</translation>
    </message>
</context>
<context>
    <name>NotesController</name>
    <message>
        <source>%1 tagged #%2.</source>
        <translation>وُسم %1 بـ ⁨#%2⁩.</translation>
    </message>
    <message>
        <source>%1 labelled.</source>
        <translation>صُنّف %1.</translation>
    </message>
    <message>
        <source>Nothing in the article is like that passage. Select one, and attach the note to it.</source>
        <translation>لا شيء في المقال يشبه ذلك المقطع. حدّد مقطعًا وأرفق الملاحظة به.</translation>
    </message>
    <message>
        <source>The note has its place again. Ctrl+Z takes it back.</source>
        <translation>عادت الملاحظة إلى موضعها. Ctrl+Z يتراجع عن ذلك.</translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>In place</source>
        <translation>في موضعها</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>انتقلت</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّرت</translation>
    </message>
    <message>
        <source>Not found any more</source>
        <translation>لم يعد يُعثر عليها</translation>
    </message>
    <message>
        <source>File gone</source>
        <translation>الملف مفقود</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>مقاطع</translation>
    </message>
    <message>
        <source>Whole articles</source>
        <translation>مقالات كاملة</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>أسماء</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>Names nobody</source>
        <translation>لا تذكر أحدًا</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>المختارة</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التصنيفات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>المصداقية</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>Notes on</source>
        <translation>ملاحظات على</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>من وماذا</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>الجهات الناشرة</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>بلا جهة ناشرة</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>بلا علامة</translation>
    </message>
    <message>
        <source>%1, 1 origin</source>
        <translation>%1، من مصدر واحد</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Filters of the notes</source>
        <translation>عوامل تصفية الملاحظات</translation>
    </message>
    <message>
        <source>Your notes of all articles stand here once there are any.</source>
        <translation>هنا تظهر ملاحظاتك على كل المقالات حين توجد.</translation>
    </message>
</context>
<context>
    <name>NotesRoom</name>
    <message>
        <source>Open its article with Enter, and select the passage that the note is to be on.</source>
        <translation>افتح مقالها بمفتاح Enter، وحدّد المقطع الذي تكون الملاحظة عليه.</translation>
    </message>
</context>
<context>
    <name>NotesSelectionBar</name>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Tag to add to the selected notes</source>
        <translation>الوسم الذي يُضاف إلى الملاحظات المحددة</translation>
    </message>
    <message>
        <source>Label  ▾</source>
        <translation>التصنيف  ▾</translation>
    </message>
    <message>
        <source>Label of the selected notes</source>
        <translation>تصنيف الملاحظات المحددة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Write these notes as Markdown files</source>
        <translation>كتابة هذه الملاحظات في ملفات Markdown</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>حُدّد %1</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>إغلاق الإشعار</translation>
    </message>
</context>
<context>
    <name>OpeningRoom</name>
    <message>
        <source>This link is not understood: %1</source>
        <translation>هذا الرابط غير مفهوم: ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>OutletsDialog</name>
    <message>
        <source>Outlets</source>
        <translation>الجهات الناشرة</translation>
    </message>
    <message>
        <source>Not graded yet.</source>
        <translation>لم تُقيَّم بعد.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>New outlet</source>
        <translation>جهة ناشرة جديدة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Actions, articles, names, tags, searches      &gt; actions   @ names   # tags</source>
        <translation>إجراءات، مقالات، أسماء، وسوم، عمليات بحث      &gt; إجراءات   @ أسماء   # وسوم</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>في هذا المقال</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>تصنيف</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Set articles as at first</source>
        <translation>إعادة ضبط عرض المقالات</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بنية</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start.</source>
        <translation>تُستعمل اللغة الأخرى من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>نوع الخط</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>مذيّل</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>غير مذيّل</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>ارتفاع السطر</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation>أطول سطر</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>حرف</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>المسافة بين الفقرات</translation>
    </message>
    <message>
        <source>Marks of names</source>
        <translation>علامات الأسماء</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>It is kept with each annotation that you make, and goes along in exports.</source>
        <translation>يُحفظ مع كل تعليق تصنعه، ويرافقه في التصدير.</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>التوثيق</translation>
    </message>
    <message>
        <source>Full, to be checked</source>
        <translation>كامل، للتحقق</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>هامش</translation>
    </message>
    <message>
        <source>List of references</source>
        <translation>قائمة مراجع</translation>
    </message>
    <message>
        <source>Chicago, note</source>
        <translation>Chicago، هامش</translation>
    </message>
    <message>
        <source>Chicago, bibliography</source>
        <translation>Chicago، قائمة مراجع</translation>
    </message>
    <message>
        <source>APA</source>
        <translation>APA</translation>
    </message>
    <message>
        <source>Plain words</source>
        <translation>كلمات بسيطة</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
</context>
<context>
    <name>QueryErrorBubble</name>
    <message>
        <source>Error in the query</source>
        <translation>خطأ في الاستعلام</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>Markdown file</source>
        <translation>ملف Markdown</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>from the page&apos;s metadata</source>
        <translation>من بيانات الصفحة الوصفية</translation>
    </message>
    <message>
        <source>from the page</source>
        <translation>من الصفحة</translation>
    </message>
    <message>
        <source>from the file&apos;s head</source>
        <translation>من رأس الملف</translation>
    </message>
    <message>
        <source>from the mail&apos;s header</source>
        <translation>من رأس الرسالة</translation>
    </message>
    <message>
        <source>from the feed</source>
        <translation>من الموجز</translation>
    </message>
    <message>
        <source>from the book&apos;s metadata</source>
        <translation>من بيانات الكتاب الوصفية</translation>
    </message>
    <message>
        <source>from the document&apos;s properties</source>
        <translation>من خصائص المستند</translation>
    </message>
    <message>
        <source>read from the caption</source>
        <translation>قُرئ من شرح الصورة</translation>
    </message>
    <message>
        <source>read from the text</source>
        <translation>قُرئ من النص</translation>
    </message>
    <message>
        <source>read from the address</source>
        <translation>قُرئ من العنوان الإلكتروني</translation>
    </message>
    <message>
        <source>read from the file&apos;s name</source>
        <translation>قُرئ من اسم الملف</translation>
    </message>
    <message>
        <source>date of the file</source>
        <translation>تاريخ الملف</translation>
    </message>
    <message>
        <source>read from the dateline</source>
        <translation>قُرئ من سطر المكان والتاريخ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>معدات</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>جماعة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>مال</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>كمية</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>بيانات اتصال</translation>
    </message>
    <message>
        <source>Passage moved</source>
        <translation>انتقل المقطع</translation>
    </message>
    <message>
        <source>day and month may be swapped</source>
        <translation>قد يكون اليوم والشهر معكوسَين</translation>
    </message>
    <message>
        <source>Passage changed since</source>
        <translation>تغيّر المقطع منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Passage no longer found</source>
        <translation>لم يعد يُعثر على المقطع</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بنية</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>تباين</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>نوع الخط</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>مذيّل</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>غير مذيّل</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>ارتفاع السطر</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>طول السطر</translation>
    </message>
    <message>
        <source>Paragraph spacing</source>
        <translation>تباعد الفقرات</translation>
    </message>
    <message>
        <source>Marks of names</source>
        <translation>علامات الأسماء</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>What somebody says is so, and that has to be tested.</source>
        <translation>ما يقول أحدهم إنه كذلك، ويجب اختباره.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>What speaks for or against a claim: a document, a figure, an observation.</source>
        <translation>ما يؤيد ادعاءً أو ينقضه: وثيقة أو رقم أو مشاهدة.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>سياق</translation>
    </message>
    <message>
        <source>Background that is needed to understand the rest.</source>
        <translation>خلفية لازمة لفهم الباقي.</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>شك</translation>
    </message>
    <message>
        <source>A passage that does not convince: a contradiction, a gap, an unnamed source.</source>
        <translation>مقطع لا يُقنع: تناقض أو ثغرة أو مصدر لم يُسمَّ.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Words worth repeating as they stand.</source>
        <translation>كلمات تستحق أن تُنقل كما هي.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Something to do: ask, check, follow up.</source>
        <translation>شيء يجب فعله: سؤال أو تحقق أو متابعة.</translation>
    </message>
    <message>
        <source>menu line</source>
        <translation>سطر قائمة</translation>
    </message>
    <message>
        <source>newsletter box</source>
        <translation>مربع نشرة بريدية</translation>
    </message>
    <message>
        <source>related link</source>
        <translation>رابط ذو صلة</translation>
    </message>
    <message>
        <source>sharing line</source>
        <translation>سطر مشاركة</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation>إشعار ملفات الارتباط</translation>
    </message>
    <message>
        <source>copyright line</source>
        <translation>سطر حقوق النشر</translation>
    </message>
    <message>
        <source>reprint footer</source>
        <translation>تذييل إعادة النشر</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>comment area</source>
        <translation>منطقة التعليقات</translation>
    </message>
    <message>
        <source>tag line</source>
        <translation>سطر وسوم</translation>
    </message>
    <message>
        <source>reading time</source>
        <translation>مدة القراءة</translation>
    </message>
    <message>
        <source>subscription offer</source>
        <translation>عرض اشتراك</translation>
    </message>
    <message>
        <source>player control</source>
        <translation>عنصر تحكم بالمشغّل</translation>
    </message>
    <message>
        <source>page footer</source>
        <translation>تذييل الصفحة</translation>
    </message>
    <message>
        <source>page address</source>
        <translation>عنوان الصفحة الإلكتروني</translation>
    </message>
    <message>
        <source>headline again</source>
        <translation>تكرار العنوان</translation>
    </message>
    <message>
        <source>cover note</source>
        <translation>ملاحظة غلاف</translation>
    </message>
    <message>
        <source>mail header</source>
        <translation>ترويسة الرسالة</translation>
    </message>
    <message>
        <source>mail signature</source>
        <translation>توقيع الرسالة</translation>
    </message>
    <message>
        <source>running head</source>
        <translation>ترويسة متكررة</translation>
    </message>
    <message>
        <source>marked by you in this article</source>
        <translation>علّمته أنت في هذا المقال</translation>
    </message>
    <message>
        <source>marked by you for this outlet</source>
        <translation>علّمته أنت لهذه الجهة الناشرة</translation>
    </message>
    <message>
        <source>TLP:CLEAR</source>
        <translation>TLP:CLEAR</translation>
    </message>
    <message>
        <source>May be passed on to anybody.</source>
        <translation>يجوز تمريره إلى أي أحد.</translation>
    </message>
    <message>
        <source>TLP:GREEN</source>
        <translation>TLP:GREEN</translation>
    </message>
    <message>
        <source>May be passed on within the recipients&apos; community, but not in public.</source>
        <translation>يجوز تمريره داخل مجتمع المتلقين، لا علنًا.</translation>
    </message>
    <message>
        <source>TLP:AMBER</source>
        <translation>TLP:AMBER</translation>
    </message>
    <message>
        <source>May be passed on within the recipients&apos; organisation and to its clients, to those who need to know.</source>
        <translation>يجوز تمريره داخل منظمة المتلقين وإلى عملائها، لمن يحتاج إلى المعرفة.</translation>
    </message>
    <message>
        <source>TLP:AMBER+STRICT</source>
        <translation>TLP:AMBER+STRICT</translation>
    </message>
    <message>
        <source>May be passed on within the recipients&apos; organisation only, to those who need to know.</source>
        <translation>يجوز تمريره داخل منظمة المتلقين فقط، لمن يحتاج إلى المعرفة.</translation>
    </message>
    <message>
        <source>TLP:RED</source>
        <translation>TLP:RED</translation>
    </message>
    <message>
        <source>For the eyes and ears of the recipients alone; may not be passed on.</source>
        <translation>للمتلقين وحدهم؛ ولا يجوز تمريره.</translation>
    </message>
    <message>
        <source>Source reliability</source>
        <translation>موثوقية المصدر</translation>
    </message>
    <message>
        <source>Completely reliable</source>
        <translation>موثوق تمامًا</translation>
    </message>
    <message>
        <source>No doubt of authenticity, trustworthiness, or competency; has a history of complete reliability.</source>
        <translation>لا شك في أصالته أو جدارته بالثقة أو كفاءته؛ وله سجل من الموثوقية التامة.</translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation>موثوق عادةً</translation>
    </message>
    <message>
        <source>Minor doubt about authenticity, trustworthiness, or competency; has a history of valid information most of the time.</source>
        <translation>شك طفيف في أصالته أو جدارته بالثقة أو كفاءته؛ وله سجل من المعلومات الصحيحة في معظم الأحيان.</translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation>موثوق إلى حد ما</translation>
    </message>
    <message>
        <source>Doubt of authenticity, trustworthiness, or competency but has provided valid information in the past.</source>
        <translation>شك في أصالته أو جدارته بالثقة أو كفاءته، لكنه قدّم معلومات صحيحة فيما مضى.</translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation>غير موثوق عادةً</translation>
    </message>
    <message>
        <source>Significant doubt about authenticity, trustworthiness, or competency but has provided valid information in the past.</source>
        <translation>شك كبير في أصالته أو جدارته بالثقة أو كفاءته، لكنه قدّم معلومات صحيحة فيما مضى.</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <source>Lacking in authenticity, trustworthiness, and competency; history of invalid information.</source>
        <translation>يفتقر إلى الأصالة والجدارة بالثقة والكفاءة؛ وله سجل من المعلومات غير الصحيحة.</translation>
    </message>
    <message>
        <source>Reliability cannot be judged</source>
        <translation>تعذّر الحكم على الموثوقية</translation>
    </message>
    <message>
        <source>No basis exists for evaluating the reliability of the source.</source>
        <translation>لا أساس لتقييم موثوقية المصدر.</translation>
    </message>
    <message>
        <source>Information credibility</source>
        <translation>مصداقية المعلومة</translation>
    </message>
    <message>
        <source>Confirmed by other sources</source>
        <translation>أكدتها مصادر أخرى</translation>
    </message>
    <message>
        <source>Confirmed by other independent sources; logical in itself; consistent with other information on the subject.</source>
        <translation>أكدتها مصادر أخرى مستقلة؛ منطقية في ذاتها؛ متسقة مع معلومات أخرى في الموضوع.</translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation>صحيحة على الأرجح</translation>
    </message>
    <message>
        <source>Not confirmed; logical in itself; consistent with other information on the subject.</source>
        <translation>غير مؤكدة؛ منطقية في ذاتها؛ متسقة مع معلومات أخرى في الموضوع.</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation>ربما كانت صحيحة</translation>
    </message>
    <message>
        <source>Not confirmed; reasonably logical in itself; agrees with some other information on the subject.</source>
        <translation>غير مؤكدة؛ منطقية إلى حد معقول في ذاتها؛ تتفق مع بعض المعلومات الأخرى في الموضوع.</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>مشكوك فيها</translation>
    </message>
    <message>
        <source>Not confirmed; possible but not logical; no other information on the subject.</source>
        <translation>غير مؤكدة؛ ممكنة لكنها غير منطقية؛ لا معلومات أخرى في الموضوع.</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>Not confirmed; not logical in itself; contradicted by other information on the subject.</source>
        <translation>غير مؤكدة؛ غير منطقية في ذاتها؛ تناقضها معلومات أخرى في الموضوع.</translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation>تعذّر الحكم على الصحة</translation>
    </message>
    <message>
        <source>No basis exists for evaluating the validity of the information.</source>
        <translation>لا أساس لتقييم صحة المعلومة.</translation>
    </message>
    <message>
        <source>Correct the name…</source>
        <translation>تصحيح الاسم…</translation>
    </message>
    <message>
        <source>Correct the name, as selected…</source>
        <translation>تصحيح الاسم كما هو محدد…</translation>
    </message>
    <message>
        <source>Mark the selection as a name…</source>
        <translation>تعليم المحدد اسمًا…</translation>
    </message>
    <message>
        <source>The file is gone. This is the text as it was when it was annotated.</source>
        <translation>لم يعد الملف موجودًا. هذا هو النص كما كان عند التعليق عليه.</translation>
    </message>
    <message>
        <source>It was at %1.</source>
        <translation>كان في %1.</translation>
    </message>
    <message>
        <source>Copies of this text</source>
        <translation>نسخ هذا النص</translation>
    </message>
    <message>
        <source>outlet not graded</source>
        <translation>جهة ناشرة غير مقيّمة</translation>
    </message>
    <message>
        <source>also in %n outlets</source>
        <translation>وفي جهات ناشرة أخرى (%n)</translation>
    </message>
    <message>
        <source>outlet graded {grade}</source>
        <translation>تقييم الجهة الناشرة {grade}</translation>
    </message>
    <message>
        <source>also in {outlet}</source>
        <translation>وفي {outlet} أيضًا</translation>
    </message>
    <message>
        <source>read on {day}</source>
        <translation>قُرئ في {day}</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>تحرير الملاحظة</translation>
    </message>
    <message>
        <source>Delete annotation</source>
        <translation>حذف التعليق</translation>
    </message>
    <message>
        <source>Show or fold page furniture</source>
        <translation>إظهار حواشي الصفحة أو طيّها</translation>
    </message>
    <message>
        <source>Export the notes on this article</source>
        <translation>تصدير ملاحظات هذا المقال</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>فتح الأصل</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>فتح مجلده</translation>
    </message>
    <message>
        <source>Highlight and write a note</source>
        <translation>تظليل وكتابة ملاحظة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>This is part of the article</source>
        <translation>هذا من المقال</translation>
    </message>
    <message>
        <source>This is page furniture</source>
        <translation>هذا من حواشي الصفحة</translation>
    </message>
    <message>
        <source>Part of every article of {outlet}</source>
        <translation>من النص في كل مقالات ⁨{outlet}⁩</translation>
    </message>
    <message>
        <source>Furniture in every article of {outlet}</source>
        <translation>من الحواشي في كل مقالات ⁨{outlet}⁩</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%n min read|%n min read</source>
        <translation>
            <numerusform>القراءة دون دقيقة</numerusform>
            <numerusform>القراءة دقيقة واحدة</numerusform>
            <numerusform>القراءة دقيقتان</numerusform>
            <numerusform>القراءة %Ln دقائق</numerusform>
            <numerusform>القراءة %Ln دقيقة</numerusform>
            <numerusform>القراءة %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n greyed line shown, hide it|%n greyed lines shown, hide them</source>
        <translation>
            <numerusform>لا أسطر باهتة</numerusform>
            <numerusform>يظهر سطر باهت واحد، إخفاؤه</numerusform>
            <numerusform>يظهر سطران باهتان، إخفاؤهما</numerusform>
            <numerusform>تظهر %Ln أسطر باهتة، إخفاؤها</numerusform>
            <numerusform>يظهر %Ln سطرًا باهتًا، إخفاؤها</numerusform>
            <numerusform>يظهر %Ln سطر باهت، إخفاؤها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>repeated in %n article of this outlet|repeated in %n articles of this outlet</source>
        <translation>
            <numerusform>لا يتكرر في مقالات هذه الجهة</numerusform>
            <numerusform>يتكرر في مقال واحد لهذه الجهة الناشرة</numerusform>
            <numerusform>يتكرر في مقالين لهذه الجهة الناشرة</numerusform>
            <numerusform>يتكرر في %Ln مقالات لهذه الجهة الناشرة</numerusform>
            <numerusform>يتكرر في %Ln مقالًا لهذه الجهة الناشرة</numerusform>
            <numerusform>يتكرر في %Ln مقال لهذه الجهة الناشرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line hidden|%n lines hidden</source>
        <translation>
            <numerusform>لا أسطر مخفية</numerusform>
            <numerusform>سطر واحد مخفي</numerusform>
            <numerusform>سطران مخفيان</numerusform>
            <numerusform>%Ln أسطر مخفية</numerusform>
            <numerusform>%Ln سطرًا مخفيًا</numerusform>
            <numerusform>%Ln سطر مخفي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day ago|%n days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation>أيضًا: {names}</translation>
    </message>
</context>
<context>
    <name>ReadingController</name>
    <message>
        <source>%1 is in no folder that is followed. Drop its folder here to follow it.</source>
        <translation>‏⁦%1⁩ ليس في أي مجلد متابَع. أفلت مجلده هنا لمتابعته.</translation>
    </message>
</context>
<context>
    <name>ReadingRoom</name>
    <message>
        <source>This article names no outlet.</source>
        <translation>لا يذكر هذا المقال جهة ناشرة.</translation>
    </message>
    <message>
        <source>No other article has this text.</source>
        <translation>لا مقال آخر فيه هذا النص.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message numerus="yes">
        <source>%n copy|%n copies</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%Ln نسخ</numerusform>
            <numerusform>%Ln نسخة</numerusform>
            <numerusform>%Ln نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>in a note</source>
        <translation>في ملاحظة</translation>
    </message>
</context>
<context>
    <name>ResultsColumn</name>
    <message>
        <source>What was searched</source>
        <translation>ما جرى البحث عنه</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>الأفضل أولًا</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>البحث عن %1</translation>
    </message>
    <message>
        <source>Save this search no longer (Ctrl+S)</source>
        <translation>إلغاء حفظ هذا البحث (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save this search (Ctrl+S)</source>
        <translation>حفظ هذا البحث (Ctrl+S)</translation>
    </message>
    <message>
        <source>Searched: %1</source>
        <translation>جرى البحث عن: ⁦%1⁩</translation>
    </message>
    <message>
        <source>(the index is being rebuilt)</source>
        <translation>(يُعاد بناء الفهرس)</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>تجري قراءة المجلد…</translation>
    </message>
    <message>
        <source>Articles appear here as they are read.</source>
        <translation>تظهر المقالات هنا حال قراءتها.</translation>
    </message>
    <message>
        <source>No article found</source>
        <translation>لم يُعثر على مقال</translation>
    </message>
    <message>
        <source>Nothing in this library matches %1. Fewer words, OR between them, or the beginning of a word with a star, such as border*, find more.</source>
        <translation>لا شيء في هذه المكتبة يطابق %1. كلمات أقل، أو OR بينها، أو بداية كلمة مع نجمة مثل border*، تجد المزيد.</translation>
    </message>
    <message>
        <source>Articles are being read still.</source>
        <translation>لا تزال المقالات تُقرأ.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>لا مقالات بعد</translation>
    </message>
    <message>
        <source>The folders of this library hold no article that could be read.</source>
        <translation>لا تحوي مجلدات هذه المكتبة مقالًا أمكنت قراءته.</translation>
    </message>
    <message>
        <source>One of several copies only</source>
        <translation>نسخة واحدة فقط من عدة نسخ</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>ترتيب النتائج</translation>
    </message>
    <message numerus="yes">
        <source>%n copy|%n copies</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%Ln نسخ</numerusform>
            <numerusform>%Ln نسخة</numerusform>
            <numerusform>%Ln نسخة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>read</source>
        <translation>مقروء</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open in a tab of its own</source>
        <translation>فتح في لسان مستقل</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, AND, OR, NOT, word*, and fields such as title: or outlet:</source>
        <translation>كلمات و&quot;عبارات&quot; وAND وOR وNOT وword* وحقول مثل title: أو outlet:</translation>
    </message>
</context>
<context>
    <name>Searched</name>
    <message>
        <source>all articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>articles with {0}</source>
        <translation>مقالات فيها {0}</translation>
    </message>
    <message>
        <source>articles {0}</source>
        <translation>مقالات {0}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} و{1}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} أو {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}، {1}</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}؛ {1}</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>دون {0}</translation>
    </message>
    <message>
        <source>the phrase “{0}”</source>
        <translation>العبارة «{0}»</translation>
    </message>
    <message>
        <source>{0} in exactly this form</source>
        <translation>{0} بهذه الصيغة تمامًا</translation>
    </message>
    <message>
        <source>words that begin with {0}</source>
        <translation>كلمات تبدأ بـ {0}</translation>
    </message>
    <message>
        <source>words of the form {0}</source>
        <translation>كلمات على شكل {0}</translation>
    </message>
    <message>
        <source>{0} and words nearly the same</source>
        <translation>{0} وكلمات قريبة منها</translation>
    </message>
    <message>
        <source>{0} (or {1}, or {2})</source>
        <translation>{0} (أو {1}، أو {2})</translation>
    </message>
    <message>
        <source>{0} within {1} words of one another</source>
        <translation>{0} بفارق لا يتجاوز {1} كلمات</translation>
    </message>
    <message>
        <source>{0} within 1 word of one another</source>
        <translation>{0} متجاورة</translation>
    </message>
    <message>
        <source>{0} at most {1} words before {2}</source>
        <translation>{0} قبل {2} بما لا يتجاوز {1} كلمات</translation>
    </message>
    <message>
        <source>{0} at most 1 word before {2}</source>
        <translation>{0} قبل {2} مباشرة</translation>
    </message>
    <message>
        <source>{0} also as {1}</source>
        <translation>{0} أيضًا بصيغة {1}</translation>
    </message>
    <message>
        <source>{0} also as {1} and {2} more</source>
        <translation>{0} أيضًا بصيغة {1} و{2} غيرها</translation>
    </message>
    <message>
        <source>{0} is no field, so {1} was searched as words</source>
        <translation>{0} ليس حقلًا، لذلك جرى البحث عن {1} ككلمات</translation>
    </message>
    <message>
        <source>{0} in the title</source>
        <translation>{0} في العنوان</translation>
    </message>
    <message>
        <source>{0} in the text</source>
        <translation>{0} في النص</translation>
    </message>
    <message>
        <source>{0} as the outlet</source>
        <translation>{0} جهةَ نشر</translation>
    </message>
    <message>
        <source>{0} as an author</source>
        <translation>{0} كاتبًا</translation>
    </message>
    <message>
        <source>{0} among the people</source>
        <translation>{0} بين الأشخاص</translation>
    </message>
    <message>
        <source>{0} among the organisations</source>
        <translation>{0} بين المنظمات</translation>
    </message>
    <message>
        <source>{0} among the places</source>
        <translation>{0} بين الأماكن</translation>
    </message>
    <message>
        <source>{0} among the people, organisations and places</source>
        <translation>{0} بين الأشخاص والمنظمات والأماكن</translation>
    </message>
    <message>
        <source>{0} in the path</source>
        <translation>{0} في المسار</translation>
    </message>
    <message>
        <source>{0} in the names of folders</source>
        <translation>{0} في أسماء المجلدات</translation>
    </message>
    <message>
        <source>{0} in the notes</source>
        <translation>{0} في الملاحظات</translation>
    </message>
    <message>
        <source>{0} in the furniture of the page</source>
        <translation>{0} في حواشي الصفحة</translation>
    </message>
    <message>
        <source>published until {0}</source>
        <translation>نُشرت حتى {0}</translation>
    </message>
    <message>
        <source>published since {0}</source>
        <translation>نُشرت منذ {0}</translation>
    </message>
    <message>
        <source>published on {0}</source>
        <translation>نُشرت في {0}</translation>
    </message>
    <message>
        <source>published from {0} to {1}</source>
        <translation>نُشرت من {0} إلى {1}</translation>
    </message>
    <message>
        <source>in the language {0}</source>
        <translation>باللغة {0}</translation>
    </message>
    <message>
        <source>in files of the type {0}</source>
        <translation>في ملفات من نوع {0}</translation>
    </message>
    <message>
        <source>published by {0}</source>
        <translation>نشرتها {0}</translation>
    </message>
    <message>
        <source>like {0}</source>
        <translation>تشبه {0}</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>عليها ملاحظات</translation>
    </message>
    <message>
        <source>without notes</source>
        <translation>بلا ملاحظات</translation>
    </message>
    <message>
        <source>with a note tagged {0}</source>
        <translation>عليها ملاحظة بوسم {0}</translation>
    </message>
    <message>
        <source>with a passage labelled {0}</source>
        <translation>فيها مقطع بتصنيف {0}</translation>
    </message>
    <message>
        <source>graded {0}</source>
        <translation>تقييمها {0}</translation>
    </message>
    <message>
        <source>graded {0} or better</source>
        <translation>تقييمها {0} أو أفضل</translation>
    </message>
    <message>
        <source>graded {0} or worse</source>
        <translation>تقييمها {0} أو أسوأ</translation>
    </message>
    <message>
        <source>graded better than {0}</source>
        <translation>تقييمها أفضل من {0}</translation>
    </message>
    <message>
        <source>graded worse than {0}</source>
        <translation>تقييمها أسوأ من {0}</translation>
    </message>
    <message>
        <source>graded from {0} to {1}</source>
        <translation>تقييمها من {0} إلى {1}</translation>
    </message>
    <message>
        <source>that you have read</source>
        <translation>قرأتها</translation>
    </message>
    <message>
        <source>that you have not read</source>
        <translation>لم تقرأها</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Highlight the selection</source>
        <translation>تظليل المحدد</translation>
    </message>
    <message>
        <source>Highlight and write a note (N)</source>
        <translation>تظليل وكتابة ملاحظة (N)</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>تقدّم التحديث</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop the update; what was read is kept</source>
        <translation>إيقاف التحديث؛ ويُحفظ ما قُرئ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Let the update rest, or go on</source>
        <translation>إراحة التحديث أو متابعته</translation>
    </message>
    <message>
        <source>in this article: %1</source>
        <translation>في هذا المقال: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Looking through the folders…</source>
        <translation>يجري تفقّد المجلدات…</translation>
    </message>
    <message>
        <source>Finding names in %1 of %2</source>
        <translation>يجري البحث عن الأسماء في %1 من %2</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>تجري قراءة %1 من %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 في الثانية</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>بقي نحو %1 دقيقة</translation>
    </message>
    <message>
        <source>no notes yet</source>
        <translation>لا ملاحظات بعد</translation>
    </message>
    <message>
        <source>%1 not placed</source>
        <translation>%1 بلا موضع</translation>
    </message>
    <message>
        <source>%1 on changed text</source>
        <translation>%1 على نص متغيّر</translation>
    </message>
    <message>
        <source>all notes anchored</source>
        <translation>كل الملاحظات في مواضعها</translation>
    </message>
    <message numerus="yes">
        <source>%n min|%n min</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>in the title</source>
        <translation>في العنوان</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>من نشره</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>من كتبه</translation>
    </message>
    <message>
        <source>a person who is named</source>
        <translation>شخص مذكور</translation>
    </message>
    <message>
        <source>an organisation that is named</source>
        <translation>منظمة مذكورة</translation>
    </message>
    <message>
        <source>a place that is named</source>
        <translation>مكان مذكور</translation>
    </message>
    <message>
        <source>a person, organisation or place</source>
        <translation>شخص أو منظمة أو مكان</translation>
    </message>
    <message>
        <source>the name of the file or its folders</source>
        <translation>اسم الملف أو مجلداته</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>2026, 2026-03, 2026-03-07..2026-03-19</source>
        <translation>2026, 2026-03, 2026-03-07..2026-03-19</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>TabRoom</name>
    <message>
        <source>Opened in a tab of its own.</source>
        <translation>فُتح في لسان مستقل.</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Open articles</source>
        <translation>المقالات المفتوحة</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>مقال بلا عنوان</translation>
    </message>
    <message>
        <source>%1 (beside)</source>
        <translation>%1 (مجاور)</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>إغلاق اللسان</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>إغلاق الألسنة الأخرى</translation>
    </message>
    <message>
        <source>Show beside</source>
        <translation>إظهار إلى الجانب</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Highlight</source>
        <translation>تمييز</translation>
    </message>
    <message>
        <source>A goes to the next note, E to a name, P to a hit; F7 for a caret.</source>
        <translation>ينتقل A إلى الملاحظة التالية، وE إلى اسم، وP إلى نتيجة؛ وF7 لإظهار المؤشر.</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} من {total}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline of the library</source>
        <translation>الخط الزمني للمكتبة</translation>
    </message>
    <message>
        <source>Timeline of {name}</source>
        <translation>الخط الزمني لـ {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n dated sentence(s)</source>
        <translation>
            <numerusform>لا جمل مؤرخة</numerusform>
            <numerusform>جملة مؤرخة واحدة</numerusform>
            <numerusform>جملتان مؤرختان</numerusform>
            <numerusform>%Ln جمل مؤرخة</numerusform>
            <numerusform>%Ln جملة مؤرخة</numerusform>
            <numerusform>%Ln جملة مؤرخة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineDialog</name>
    <message>
        <source>Dated sentences over time</source>
        <translation>الجمل المؤرخة عبر الزمن</translation>
    </message>
    <message>
        <source>Looking through the articles…</source>
        <translation>يجري تصفح المقالات…</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>كل الأزمنة</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>The articles could not be looked through.</source>
        <translation>تعذّر تصفح المقالات.</translation>
    </message>
    <message>
        <source>Enter shows a passage; drag over the bars to look closer.</source>
        <translation>مفتاح Enter يُظهر المقطع؛ واسحب فوق الأعمدة لتقريب النظر.</translation>
    </message>
    <message>
        <source>No sentence here says when something was.</source>
        <translation>لا جملة هنا تذكر متى حدث شيء.</translation>
    </message>
</context>
<context>
    <name>TimelineRoom</name>
    <message>
        <source>Open an article first; then its timeline can be shown.</source>
        <translation>افتح مقالًا أولًا؛ عندها يمكن إظهار خطه الزمني.</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>حفظ الخط الزمني</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Where you are</source>
        <translation>أين أنت</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Active note</source>
        <translation>الملاحظة النشطة</translation>
    </message>
</context>
<context>
    <name>TypePopover</name>
    <message>
        <source>Text and theme</source>
        <translation>النص والسمة</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>more</source>
        <translation>أكثر</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>the label of “%1”</source>
        <translation>تصنيف «⁨%1⁩»</translation>
    </message>
    <message>
        <source>the note on “%1”</source>
        <translation>الملاحظة على «⁨%1⁩»</translation>
    </message>
    <message>
        <source>the tags of “%1”</source>
        <translation>وسوم «⁨%1⁩»</translation>
    </message>
    <message>
        <source>the grade of “%1”</source>
        <translation>تقييم «⁨%1⁩»</translation>
    </message>
    <message>
        <source>the new place of “%1”</source>
        <translation>الموضع الجديد لـ«⁨%1⁩»</translation>
    </message>
    <message>
        <source>the names of “%1”</source>
        <translation>أسماء «⁨%1⁩»</translation>
    </message>
    <message>
        <source>the change of “%1”</source>
        <translation>تغيير «⁨%1⁩»</translation>
    </message>
    <message>
        <source>your decision</source>
        <translation>قرارك</translation>
    </message>
    <message>
        <source>the annotation on “%1”</source>
        <translation>التعليق على «⁨%1⁩»</translation>
    </message>
    <message>
        <source>the removal of the annotation on “%1”</source>
        <translation>إزالة التعليق على «⁨%1⁩»</translation>
    </message>
    <message>
        <source>the note “%1”</source>
        <translation>الملاحظة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>the entry of “%1”</source>
        <translation>إدخال «⁨%1⁩»</translation>
    </message>
    <message>
        <source>the removal of “%1”</source>
        <translation>إزالة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>the import of %1</source>
        <translation>جلب %1</translation>
    </message>
    <message>
        <source>the change of %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>your decision on “%1”</source>
        <translation>قرارك بشأن «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>UndoRoom</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>التراجع عن %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Do again %1</source>
        <translation>إعادة إجراء %1</translation>
    </message>
</context>
<context>
    <name>UnplacedBar</name>
    <message>
        <source>Accept (A)</source>
        <translation>قبول (A)</translation>
    </message>
    <message>
        <source>Attach to the selection</source>
        <translation>إرفاق بالمحدد</translation>
    </message>
    <message>
        <source>Its passage is not found any more.</source>
        <translation>لم يعد يُعثر على مقطعها.</translation>
    </message>
    <message>
        <source>It might be: “%1”</source>
        <translation>لعله: «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>UnreadableDialog</name>
    <message>
        <source>Unreadable files</source>
        <translation>ملفات متعذّرة القراءة</translation>
    </message>
    <message>
        <source>Every file of the followed folders could be read.</source>
        <translation>أمكنت قراءة كل ملفات المجلدات المتابَعة.</translation>
    </message>
    <message>
        <source>%1 gave no article. They were left as they are, and are tried again when they change.</source>
        <translation>%1 بلا مقال. تُركت كما هي، وتُعاد محاولتها حين تتغير.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>نسخ القائمة</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Read the chosen files again</source>
        <translation>إعادة قراءة الملفات المختارة</translation>
    </message>
    <message>
        <source>Reopen as…</source>
        <translation>إعادة الفتح بترميز…</translation>
    </message>
    <message>
        <source>Read the chosen file again in another encoding</source>
        <translation>إعادة قراءة الملف المختار بترميز آخر</translation>
    </message>
    <message>
        <source>In %1 the recogniser failed, so that no names are marked; try again does it anew.</source>
        <translation>في %1 فشل التعرف، لذلك لم تُعلَّم الأسماء؛ والمحاولة من جديد تعيد ذلك.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
</context>
<context>
    <name>UpdateController</name>
    <message>
        <source>The update was stopped. What was read is kept; F5 goes on.</source>
        <translation>أُوقف التحديث. حُفظ ما قُرئ؛ وF5 يتابع.</translation>
    </message>
    <message>
        <source>The update ended unexpectedly and was started again. No note was touched.</source>
        <translation>انتهى التحديث على نحو غير متوقع وبدأ من جديد. لم تُمسّ أي ملاحظة.</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>أُضيف %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>تغيّر %1</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>نُقل %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>أُزيل %1</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>تعذّرت قراءة %1</translation>
    </message>
    <message>
        <source>Up to date: %1.</source>
        <translation>مُحدَّث: %1.</translation>
    </message>
</context>
<context>
    <name>WebPageDialog</name>
    <message>
        <source>Open a saved web page</source>
        <translation>فتح صفحة ويب محفوظة</translation>
    </message>
    <message>
        <source>%1 is a saved web page</source>
        <translation>‏⁦%1⁩ صفحة ويب محفوظة</translation>
    </message>
    <message>
        <source>Lectern itself stays offline. A browser that shows this page may fetch pictures, styles and scripts from the network, and so tell others that it was opened, when, and from where.</source>
        <translation>يبقى Lectern نفسه دون اتصال. أما المتصفح الذي يعرض هذه الصفحة فقد يجلب صورًا وأنماطًا وبرامج نصية من الشبكة، فيعلم غيرك أنها فُتحت ومتى ومن أين.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>فتح رغم ذلك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Read your articles with Lectern</source>
        <translation>اقرأ مقالاتك مع Lectern</translation>
    </message>
    <message>
        <source>Choose a folder of saved articles: Lectern searches them, marks who and what they name, and keeps your notes beside the passages. Your files are only read, never changed, and nothing leaves this machine. To look around first, open the sample library: some thirty invented articles.</source>
        <translation>اختر مجلدًا من المقالات المحفوظة: يبحث فيها Lectern، ويعلّم من تذكرهم وما تذكره، ويحفظ ملاحظاتك إلى جانب المقاطع. ملفاتك تُقرأ فقط ولا تُغيَّر أبدًا، ولا يغادر شيء هذا الجهاز. وللتعرّف على البرنامج أولًا، افتح مكتبة العينة: نحو ثلاثين مقالًا مبتكرًا.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>فتح مكتبة العينة</translation>
    </message>
</context>
</TS>
