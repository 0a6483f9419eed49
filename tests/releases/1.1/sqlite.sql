BEGIN TRANSACTION;
CREATE TABLE "auth_group" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(150) NOT NULL UNIQUE);
INSERT INTO "auth_group" VALUES(1,'Reception');
INSERT INTO "auth_group" VALUES(2,'Clinician');
INSERT INTO "auth_group" VALUES(3,'Editor');
INSERT INTO "auth_group" VALUES(4,'Clinical safety officer');
INSERT INTO "auth_group" VALUES(5,'Administrator');
CREATE TABLE "auth_group_permissions" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "auth_group_permissions" VALUES(1,1,44);
INSERT INTO "auth_group_permissions" VALUES(2,2,33);
INSERT INTO "auth_group_permissions" VALUES(3,2,36);
INSERT INTO "auth_group_permissions" VALUES(4,2,69);
INSERT INTO "auth_group_permissions" VALUES(5,2,70);
INSERT INTO "auth_group_permissions" VALUES(6,2,44);
INSERT INTO "auth_group_permissions" VALUES(7,2,45);
INSERT INTO "auth_group_permissions" VALUES(8,2,28);
INSERT INTO "auth_group_permissions" VALUES(9,3,66);
INSERT INTO "auth_group_permissions" VALUES(10,3,67);
INSERT INTO "auth_group_permissions" VALUES(11,3,69);
INSERT INTO "auth_group_permissions" VALUES(12,3,71);
INSERT INTO "auth_group_permissions" VALUES(13,4,36);
INSERT INTO "auth_group_permissions" VALUES(14,4,69);
INSERT INTO "auth_group_permissions" VALUES(15,4,70);
INSERT INTO "auth_group_permissions" VALUES(16,4,44);
INSERT INTO "auth_group_permissions" VALUES(17,4,45);
INSERT INTO "auth_group_permissions" VALUES(18,4,53);
INSERT INTO "auth_group_permissions" VALUES(19,4,28);
INSERT INTO "auth_group_permissions" VALUES(20,5,12);
INSERT INTO "auth_group_permissions" VALUES(21,5,13);
INSERT INTO "auth_group_permissions" VALUES(22,5,14);
INSERT INTO "auth_group_permissions" VALUES(23,5,16);
INSERT INTO "auth_group_permissions" VALUES(24,5,53);
CREATE TABLE "auth_permission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "codename" varchar(100) NOT NULL, "name" varchar(255) NOT NULL);
INSERT INTO "auth_permission" VALUES(1,1,'add_logentry','Can add log entry');
INSERT INTO "auth_permission" VALUES(2,1,'change_logentry','Can change log entry');
INSERT INTO "auth_permission" VALUES(3,1,'delete_logentry','Can delete log entry');
INSERT INTO "auth_permission" VALUES(4,1,'view_logentry','Can view log entry');
INSERT INTO "auth_permission" VALUES(5,2,'add_permission','Can add permission');
INSERT INTO "auth_permission" VALUES(6,2,'change_permission','Can change permission');
INSERT INTO "auth_permission" VALUES(7,2,'delete_permission','Can delete permission');
INSERT INTO "auth_permission" VALUES(8,2,'view_permission','Can view permission');
INSERT INTO "auth_permission" VALUES(9,3,'add_group','Can add group');
INSERT INTO "auth_permission" VALUES(10,3,'change_group','Can change group');
INSERT INTO "auth_permission" VALUES(11,3,'delete_group','Can delete group');
INSERT INTO "auth_permission" VALUES(12,3,'view_group','Can view group');
INSERT INTO "auth_permission" VALUES(13,4,'add_user','Can add user');
INSERT INTO "auth_permission" VALUES(14,4,'change_user','Can change user');
INSERT INTO "auth_permission" VALUES(15,4,'delete_user','Can delete user');
INSERT INTO "auth_permission" VALUES(16,4,'view_user','Can view user');
INSERT INTO "auth_permission" VALUES(17,5,'add_contenttype','Can add content type');
INSERT INTO "auth_permission" VALUES(18,5,'change_contenttype','Can change content type');
INSERT INTO "auth_permission" VALUES(19,5,'delete_contenttype','Can delete content type');
INSERT INTO "auth_permission" VALUES(20,5,'view_contenttype','Can view content type');
INSERT INTO "auth_permission" VALUES(21,6,'add_session','Can add session');
INSERT INTO "auth_permission" VALUES(22,6,'change_session','Can change session');
INSERT INTO "auth_permission" VALUES(23,6,'delete_session','Can delete session');
INSERT INTO "auth_permission" VALUES(24,6,'view_session','Can view session');
INSERT INTO "auth_permission" VALUES(25,7,'add_storedruleset','Can add rule set');
INSERT INTO "auth_permission" VALUES(26,7,'change_storedruleset','Can change rule set');
INSERT INTO "auth_permission" VALUES(27,7,'delete_storedruleset','Can delete rule set');
INSERT INTO "auth_permission" VALUES(28,7,'view_storedruleset','Can view rule set');
INSERT INTO "auth_permission" VALUES(29,8,'add_assessment','Can add assessment');
INSERT INTO "auth_permission" VALUES(30,8,'change_assessment','Can change assessment');
INSERT INTO "auth_permission" VALUES(31,8,'delete_assessment','Can delete assessment');
INSERT INTO "auth_permission" VALUES(32,8,'view_assessment','Can view assessment');
INSERT INTO "auth_permission" VALUES(33,9,'add_review','Can add review');
INSERT INTO "auth_permission" VALUES(34,9,'change_review','Can change review');
INSERT INTO "auth_permission" VALUES(35,9,'delete_review','Can delete review');
INSERT INTO "auth_permission" VALUES(36,9,'view_review','Can view review');
INSERT INTO "auth_permission" VALUES(37,10,'add_attempts','Can add attempts');
INSERT INTO "auth_permission" VALUES(38,10,'change_attempts','Can change attempts');
INSERT INTO "auth_permission" VALUES(39,10,'delete_attempts','Can delete attempts');
INSERT INTO "auth_permission" VALUES(40,10,'view_attempts','Can view attempts');
INSERT INTO "auth_permission" VALUES(41,11,'add_submission','Can add submission');
INSERT INTO "auth_permission" VALUES(42,11,'change_submission','Can change submission');
INSERT INTO "auth_permission" VALUES(43,11,'delete_submission','Can delete submission');
INSERT INTO "auth_permission" VALUES(44,11,'view_submission','Can view submission');
INSERT INTO "auth_permission" VALUES(45,11,'open_record','Can open the record of a submission');
INSERT INTO "auth_permission" VALUES(46,12,'add_storedquestionnaire','Can add questionnaire');
INSERT INTO "auth_permission" VALUES(47,12,'change_storedquestionnaire','Can change questionnaire');
INSERT INTO "auth_permission" VALUES(48,12,'delete_storedquestionnaire','Can delete questionnaire');
INSERT INTO "auth_permission" VALUES(49,12,'view_storedquestionnaire','Can view questionnaire');
INSERT INTO "auth_permission" VALUES(50,13,'add_auditevent','Can add audit event');
INSERT INTO "auth_permission" VALUES(51,13,'change_auditevent','Can change audit event');
INSERT INTO "auth_permission" VALUES(52,13,'delete_auditevent','Can delete audit event');
INSERT INTO "auth_permission" VALUES(53,13,'view_auditevent','Can view audit event');
INSERT INTO "auth_permission" VALUES(54,14,'add_contactdetails','Can add contact details');
INSERT INTO "auth_permission" VALUES(55,14,'change_contactdetails','Can change contact details');
INSERT INTO "auth_permission" VALUES(56,14,'delete_contactdetails','Can delete contact details');
INSERT INTO "auth_permission" VALUES(57,14,'view_contactdetails','Can view contact details');
INSERT INTO "auth_permission" VALUES(58,15,'add_changedanswer','Can add changed answer');
INSERT INTO "auth_permission" VALUES(59,15,'change_changedanswer','Can change changed answer');
INSERT INTO "auth_permission" VALUES(60,15,'delete_changedanswer','Can delete changed answer');
INSERT INTO "auth_permission" VALUES(61,15,'view_changedanswer','Can view changed answer');
INSERT INTO "auth_permission" VALUES(62,16,'add_draft','Can add draft');
INSERT INTO "auth_permission" VALUES(63,16,'change_draft','Can change draft');
INSERT INTO "auth_permission" VALUES(64,16,'delete_draft','Can delete draft');
INSERT INTO "auth_permission" VALUES(65,16,'view_draft','Can view draft');
INSERT INTO "auth_permission" VALUES(66,17,'add_article','Can add article');
INSERT INTO "auth_permission" VALUES(67,17,'change_article','Can change article');
INSERT INTO "auth_permission" VALUES(68,17,'delete_article','Can delete article');
INSERT INTO "auth_permission" VALUES(69,17,'view_article','Can view article');
INSERT INTO "auth_permission" VALUES(70,17,'sign_article','Can sign an article as a clinician');
INSERT INTO "auth_permission" VALUES(71,17,'publish_article','Can publish, schedule and retire an article');
CREATE TABLE "auth_user" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "password" varchar(128) NOT NULL, "last_login" datetime NULL, "is_superuser" bool NOT NULL, "username" varchar(150) NOT NULL UNIQUE, "last_name" varchar(150) NOT NULL, "email" varchar(254) NOT NULL, "is_staff" bool NOT NULL, "is_active" bool NOT NULL, "date_joined" datetime NOT NULL, "first_name" varchar(150) NOT NULL);
INSERT INTO "auth_user" VALUES(1,'pbkdf2_sha256$1000000$MfuSrntwJpN1St9Vr8yVVI$eah5vgTR3nwxmS5c8HD/tThE0lqY6xZDM1pZZjK+cHs=','2026-11-20 07:00:00',0,'reception','Öztürk','',1,1,'2026-09-21 10:00:00','Imani');
INSERT INTO "auth_user" VALUES(2,'pbkdf2_sha256$1000000$USrj7EtnnV0vW2n6AiGRXu$WHPnbLwO7stQI+xS4JZmMMg0oT8UhPEAtM6yHu3XKB8=','2026-11-20 08:20:00',0,'clinician','O’Connor-Évans','',1,1,'2026-09-21 10:00:00','Siân');
INSERT INTO "auth_user" VALUES(3,'pbkdf2_sha256$1000000$gIpSuZQg4FRlCvsZ4B1Ef7$wCBbHksMAbaJKmKmHBwTZyBlK6FqpVOeIyzjfMw4d30=','2026-11-20 08:30:00',0,'colleague','van der  Berg','',1,1,'2026-09-21 10:00:00','Noor');
INSERT INTO "auth_user" VALUES(4,'pbkdf2_sha256$1000000$d28XLiEYJcf6mLSWCDckYG$G9A1RsU47z4Yatv0XbiSOmk5wqPUeHp2tm+nA+M1vYg=',NULL,0,'editor','Itor','',1,1,'2026-09-21 10:00:00','Ed');
INSERT INTO "auth_user" VALUES(5,'pbkdf2_sha256$1000000$MVC0PVh2iXwKA9UuioGbtf$NzIIEK7lTMi4ISUYs8pFj727FA3mPOy7ioAWWYuMjag=','2026-11-20 09:30:00',0,'safety-officer','Keeper','',1,1,'2026-09-21 10:00:00','Sam');
INSERT INTO "auth_user" VALUES(6,'pbkdf2_sha256$1000000$EjLeLDTwrXu5qZx6i26CLi$wKPgXflS7byeFFR4fKteTePLd86IaolkJh5FQlEGlZs=',NULL,0,'administrator','Minister','',1,1,'2026-09-21 10:00:00','Ada');
INSERT INTO "auth_user" VALUES(7,'pbkdf2_sha256$1000000$tZle2ZuwKCGfDw95m7gmhy$2U4M7J+41/C7kRvte7sOYcPjRATLy0/nyKhXnvJRVgo=',NULL,1,'superuser','','su@example.org',1,1,'2026-09-21 10:00:00','');
INSERT INTO "auth_user" VALUES(8,'!MfuA0fvTVxM9ixaw3I0P7JDCW5oD8B3X3owuOlzd',NULL,0,'left-the-clinic','','',0,0,'2026-09-21 10:00:00','');
CREATE TABLE "auth_user_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "user_id" integer NOT NULL REFERENCES "auth_user" ("id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "auth_user_groups" VALUES(1,1,1);
INSERT INTO "auth_user_groups" VALUES(2,2,2);
INSERT INTO "auth_user_groups" VALUES(3,3,2);
INSERT INTO "auth_user_groups" VALUES(4,4,3);
INSERT INTO "auth_user_groups" VALUES(5,5,4);
INSERT INTO "auth_user_groups" VALUES(6,6,5);
INSERT INTO "auth_user_groups" VALUES(7,8,2);
CREATE TABLE "auth_user_user_permissions" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "user_id" integer NOT NULL REFERENCES "auth_user" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "content_address" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "slug" varchar(80) NOT NULL UNIQUE, "article_id" bigint NOT NULL REFERENCES "content_article" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "content_address" VALUES(1,'upper-back-pain-explained',1);
INSERT INTO "content_address" VALUES(2,'posture-strain-and-overuse',2);
INSERT INTO "content_address" VALUES(3,'joints-discs-and-nerves',3);
INSERT INTO "content_address" VALUES(4,'upper-back-pain-and-cancer',4);
INSERT INTO "content_address" VALUES(5,'warning-signs-and-who-to-call',5);
INSERT INTO "content_address" VALUES(6,'if-you-have-had-cancer',6);
INSERT INTO "content_address" VALUES(7,'how-upper-back-pain-is-checked',7);
INSERT INTO "content_address" VALUES(8,'treating-cancer-related-back-pain',8);
INSERT INTO "content_address" VALUES(9,'types-of-pain',9);
INSERT INTO "content_address" VALUES(10,'vitamin-d-calcium-and-your-bones',10);
INSERT INTO "content_address" VALUES(11,'vitamin-b12-and-your-nerves',11);
INSERT INTO "content_address" VALUES(12,'magnesium-cramps-and-muscle-tension',12);
INSERT INTO "content_address" VALUES(13,'food-sun-stress-sleep-and-moving',13);
INSERT INTO "content_address" VALUES(14,'upper-back-pain-lying-down-or-at-night',14);
INSERT INTO "content_address" VALUES(15,'pillows-mattresses-and-sleep-positions',15);
INSERT INTO "content_address" VALUES(16,'looking-after-upper-back-pain-at-home',16);
INSERT INTO "content_address" VALUES(17,'infection-in-the-spine',17);
INSERT INTO "content_address" VALUES(18,'broken-bones-and-osteoporosis',18);
INSERT INTO "content_address" VALUES(19,'what-to-tell-your-doctor',19);
INSERT INTO "content_address" VALUES(20,'whiplash-and-other-injuries',20);
INSERT INTO "content_address" VALUES(21,'pain-from-heart-lungs-or-tummy',21);
INSERT INTO "content_address" VALUES(22,'inflammatory-back-pain',22);
INSERT INTO "content_address" VALUES(23,'living-with-pain',23);
INSERT INTO "content_address" VALUES(24,'another-address',3);
INSERT INTO "content_address" VALUES(25,'sleep-and-pain',24);
CREATE TABLE "content_article" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(8) NULL UNIQUE);
INSERT INTO "content_article" VALUES(1,'A01');
INSERT INTO "content_article" VALUES(2,'A02');
INSERT INTO "content_article" VALUES(3,'A03');
INSERT INTO "content_article" VALUES(4,'A04');
INSERT INTO "content_article" VALUES(5,'A05');
INSERT INTO "content_article" VALUES(6,'A06');
INSERT INTO "content_article" VALUES(7,'A07');
INSERT INTO "content_article" VALUES(8,'A08');
INSERT INTO "content_article" VALUES(9,'A09');
INSERT INTO "content_article" VALUES(10,'A10');
INSERT INTO "content_article" VALUES(11,'A11');
INSERT INTO "content_article" VALUES(12,'A12');
INSERT INTO "content_article" VALUES(13,'A13');
INSERT INTO "content_article" VALUES(14,'A14');
INSERT INTO "content_article" VALUES(15,'A15');
INSERT INTO "content_article" VALUES(16,'A16');
INSERT INTO "content_article" VALUES(17,'A17');
INSERT INTO "content_article" VALUES(18,'A18');
INSERT INTO "content_article" VALUES(19,'A19');
INSERT INTO "content_article" VALUES(20,'A20');
INSERT INTO "content_article" VALUES(21,'A21');
INSERT INTO "content_article" VALUES(22,'A22');
INSERT INTO "content_article" VALUES(23,'A23');
INSERT INTO "content_article" VALUES(24,NULL);
CREATE TABLE "content_articleversion" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "number" integer unsigned NOT NULL CHECK ("number" >= 0), "slug" varchar(80) NOT NULL, "title" varchar(120) NOT NULL, "topic" varchar(20) NOT NULL, "summary" text NOT NULL, "key_points" text NOT NULL, "body" text NOT NULL, "faq" text NOT NULL CHECK ((JSON_VALID("faq") OR "faq" IS NULL)), "sources" text NOT NULL CHECK ((JSON_VALID("sources") OR "sources" IS NULL)), "groups" text NOT NULL CHECK ((JSON_VALID("groups") OR "groups" IS NULL)), "related" text NOT NULL CHECK ((JSON_VALID("related") OR "related" IS NULL)), "reviewed" date NULL, "next_review" date NULL, "words" text NOT NULL, "digest" varchar(64) NOT NULL, "note" varchar(200) NOT NULL, "created_at" datetime NOT NULL, "article_id" bigint NOT NULL REFERENCES "content_article" ("id") DEFERRABLE INITIALLY DEFERRED, "author_id" integer NULL REFERENCES "auth_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "content_one_version_per_number" UNIQUE ("article_id", "number"));
INSERT INTO "content_articleversion" VALUES(1,1,'upper-back-pain-explained','Upper back pain explained','causes','Your upper back runs from the base of your neck to the bottom of your ribs. Pain in this area usually comes from the muscles, joints and ligaments, and it often settles with simple care. A few signs need quick help, so it is worth knowing what they are.','Most upper back pain comes from muscles, joints, ligaments and everyday movement.
The rib cage holds this part of the spine steady, so it hurts less often than the neck or lower back.
Pain that changes with position and activity usually points to muscles or joints.
A small number of people have a cause that needs treatment, so know the warning signs.
Book a visit if the pain lasts 6 weeks or more, or if it worries you.','Back pain is part of life for most of us: as many as 8 in 10 people have it at some time. Pain in the upper back is one part of that. In studies of the general population, between 15 and 28 in every 100 people had upper back pain within a single year.

[//]: # (teaches S3-01)

## Where your upper back is

Your upper back starts at the base of your neck and ends at the bottom of your rib cage. You may feel the pain on the spine itself, around your shoulder blades or over your ribs. Doctors call this part of the back the **thoracic spine**, which simply means the spine of the chest. Its bones are numbered from the top downwards, T1 to T12.

[//]: # (teaches S0-01, S4-05)

![Side view of the spine, with the 12 bones of the upper back marked between the neck and the lower back](figure:thoracic-spine)

Several parts work together to hold you up and let you move:

- **Vertebrae** are the 12 bones that make up the upper spine. A pair of ribs joins each of them at the back, and most of the ribs curve round to the breastbone in front.
- **Discs** are the firm pads between the bones, which soften bumps and allow the spine to bend.
- **Muscles** move you, while **ligaments** are tough straps that tie one bone to another and keep the spine steady.
- **Shoulder blades** are two flat bones, held to your back and shoulders by muscles and ligaments.

[//]: # (teaches S4-06)

## Why it hurts less often than the neck or lower back

Your ribs, breastbone and upper spine form a strong cage that protects your heart, your lungs and other organs. The cage also keeps this part of the spine stable, so it bends and twists less than the rest. Less movement means less strain on the parts inside. That is why more people have trouble with their neck or lower back than with their upper back.

[//]: # (teaches S0-02, S4-07)

## The usual causes

Most upper back pain is **mechanical**, which means it comes from the moving parts: muscles, ligaments, joints and tendons. Tendons are the cords that fix a muscle to a bone. The everyday way you sit, lift and carry is often enough to make these parts sore.

[//]: # (teaches S0-05, S1-07)

These are the causes that clinicians see most often:

- **Strain.** You lift, reach or twist, and a muscle or ligament is stretched too far.
- **Overuse.** You repeat the same movement many times, at work or in a sport.
- **Posture.** You stay in one position for too long, often bent over a desk or a phone.
- **Injury.** A fall or a jolt can bruise or strain any part of the back.
- **Wear with age.** Joints and discs change slowly over the years, which is called degenerative change. It is very common, and it does not always hurt.

[//]: # (teaches S2-02, S4-03)

Mechanical pain tends to follow a pattern. It changes with how you sit, stand or move, and it usually comes and goes. Rest, gentle movement or warmth often eases it. This pattern points towards muscles and joints, although it is not proof. You can read more about [posture, strain and overuse](article:A02) and about [joints, discs and nerves](article:A03).

## Less common causes

A small number of people have another cause, such as a [broken bone](article:A18), an [infection](article:A17) or [inflammatory back pain](article:A22). Pain can also travel to the back from the [heart, lungs or tummy](article:A21). Cancer is a [rare cause](article:A04). One large study followed people who saw a doctor about new low back pain. About 1 in 100 had a serious cause, which was usually a broken bone. We know of no study as good as this for the upper back.

## What a clinician looks for

A clinician first asks about warning signs and whether you have ever had cancer. If the answer to both is no, they usually look for one of the other common causes. They will think about strain, posture, joints, discs and your work. For some people they also consider thin bones or arthritis.

[//]: # (teaches S1-16)

## What you can do now

Stay gently active and change your position often. There are more ideas in [looking after your back at home](article:A16). Book a routine appointment if the pain has lasted for 6 weeks or more, or if it worries you. Learn the [warning signs](article:A05) too. If you lose feeling between your legs, or both legs become weak or heavy, call {emergency_number} straight away.','[{"question": "Do I need a scan?", "answer": "Usually not at first. When pain is new and there are no warning signs, a scan seldom changes what helps. A clinician may suggest one if the pain lasts for weeks, or if something in your story needs a closer look."}, {"question": "Should I stay in bed?", "answer": "A short rest can help when the pain is bad, but long spells in bed make your back stiffer and weaker. Gentle activity, a little and often, usually helps more."}, {"question": "Could it be my heart or lungs?", "answer": "Problems in the chest can sometimes be felt in the back. If you have chest tightness, new difficulty breathing or fainting, call {emergency_number}."}]','[{"title": "Thoracic spine pain in the general population: a systematic review", "publisher": "BMC Musculoskeletal Disorders", "url": "https://doi.org/10.1186/1471-2474-10-77", "published": "2009", "accessed": "2026-11-20"}, {"title": "Prevalence of and screening for serious spinal pathology in primary care", "publisher": "Arthritis and Rheumatism", "url": "https://doi.org/10.1002/art.24853", "published": "2009", "accessed": "2026-11-20"}, {"title": "ACR Appropriateness Criteria: Thoracic Back Pain", "publisher": "American College of Radiology", "url": "https://doi.org/10.1016/j.jacr.2024.08.016", "published": "2024", "accessed": "2026-11-20"}]','["mechanical"]','["A02", "A03", "A05", "A16"]','2026-11-20','2027-11-20','Back pain is part of life for most of us: as many as 8 in 10 people have it at some time. Pain in the upper back is one part of that. In studies of the general population, between 15 and 28 in every 100 people had upper back pain within a single year.



Where your upper back is

Your upper back starts at the base of your neck and ends at the bottom of your rib cage. You may feel the pain on the spine itself, around your shoulder blades or over your ribs. Doctors call this part of the back the thoracic spine, which simply means the spine of the chest. Its bones are numbered from the top downwards, T1 to T12.



Side view of the spine, with the 12 bones of the upper back marked between the neck and the lower back

Several parts work together to hold you up and let you move:

Vertebrae are the 12 bones that make up the upper spine. A pair of ribs joins each of them at the back, and most of the ribs curve round to the breastbone in front.
Discs are the firm pads between the bones, which soften bumps and allow the spine to bend.
Muscles move you, while ligaments are tough straps that tie one bone to another and keep the spine steady.
Shoulder blades are two flat bones, held to your back and shoulders by muscles and ligaments.



Why it hurts less often than the neck or lower back

Your ribs, breastbone and upper spine form a strong cage that protects your heart, your lungs and other organs. The cage also keeps this part of the spine stable, so it bends and twists less than the rest. Less movement means less strain on the parts inside. That is why more people have trouble with their neck or lower back than with their upper back.



The usual causes

Most upper back pain is mechanical, which means it comes from the moving parts: muscles, ligaments, joints and tendons. Tendons are the cords that fix a muscle to a bone. The everyday way you sit, lift and carry is often enough to make these parts sore.



These are the causes that clinicians see most often:

Strain. You lift, reach or twist, and a muscle or ligament is stretched too far.
Overuse. You repeat the same movement many times, at work or in a sport.
Posture. You stay in one position for too long, often bent over a desk or a phone.
Injury. A fall or a jolt can bruise or strain any part of the back.
Wear with age. Joints and discs change slowly over the years, which is called degenerative change. It is very common, and it does not always hurt.



Mechanical pain tends to follow a pattern. It changes with how you sit, stand or move, and it usually comes and goes. Rest, gentle movement or warmth often eases it. This pattern points towards muscles and joints, although it is not proof. You can read more about posture, strain and overuse and about joints, discs and nerves.

Less common causes

A small number of people have another cause, such as a broken bone, an infection or inflammatory back pain. Pain can also travel to the back from the heart, lungs or tummy. Cancer is a rare cause. One large study followed people who saw a doctor about new low back pain. About 1 in 100 had a serious cause, which was usually a broken bone. We know of no study as good as this for the upper back.

What a clinician looks for

A clinician first asks about warning signs and whether you have ever had cancer. If the answer to both is no, they usually look for one of the other common causes. They will think about strain, posture, joints, discs and your work. For some people they also consider thin bones or arthritis.



What you can do now

Stay gently active and change your position often. There are more ideas in looking after your back at home. Book a routine appointment if the pain has lasted for 6 weeks or more, or if it worries you. Learn the warning signs too. If you lose feeling between your legs, or both legs become weak or heavy, call  straight away.

Do I need a scan?

Usually not at first. When pain is new and there are no warning signs, a scan seldom changes what helps. A clinician may suggest one if the pain lasts for weeks, or if something in your story needs a closer look.

Should I stay in bed?

A short rest can help when the pain is bad, but long spells in bed make your back stiffer and weaker. Gentle activity, a little and often, usually helps more.

Could it be my heart or lungs?

Problems in the chest can sometimes be felt in the back. If you have chest tightness, new difficulty breathing or fainting, call .','26a587a12f0d198557cb8a41c6ba5f360b94d9499c277a10a3091701f1385e31','','2026-09-21 10:00:00',1,NULL);
INSERT INTO "content_articleversion" VALUES(2,1,'posture-strain-and-overuse','Posture, strain and overuse','causes','Tired, strained or overworked muscles are the most common reason for upper back pain. Long hours in one position, heavy work and sport can all set it off. Small changes to how you sit, lift and rest often help within a few weeks.','Muscles, ligaments and joints cause most upper back pain.
No posture is perfect, and staying in any single position for too long is the bigger problem.
Heavy work, repeated tasks, awkward lifting and sport can strain the upper back.
Muscle pain is usually felt in one area and changes when you move.
Short, regular breaks and gentle movement are better than bed rest.','Most upper back pain starts in the moving parts of the back: the muscles, the joints and the ligaments. Ligaments are the tough straps that hold bones together. This kind of pain is called mechanical pain, and it can be very sore without any lasting damage.

[//]: # (teaches S0-05)

## How posture plays a part

Think of the way people sit at a computer. The head moves forward, the shoulders round and the upper back bends. After a while an ache appears between the shoulder blades. Almost everyone knows this picture.

[//]: # (teaches S1-03)

Slouching over a laptop, a phone or a game makes the muscles of the upper back work harder. Your head is heavy, and those muscles have to hold it up when it hangs forward.

[//]: # (teaches S0-06)

If this goes on for months or years, the muscles may never get a proper rest. They become tired and tense. Some experts think that tiny tears can form in the tissue too. The link between posture and pain is not a simple one, however, and many people with a slouch have no pain at all.

[//]: # (teaches S0-07)

Time matters as much as shape. Long spells without a break are hard on the back, whether you are working, driving, knitting or watching a series. Try to stand, stretch or walk for a minute or two every half hour or so.

[//]: # (teaches S4-09)

## Strain and overuse

A **strain** happens when a muscle or its tendon is stretched too far. **Overuse** means that a muscle has done the same job too often. Both are common in the upper back, and both can follow repeated movements or lifting in an awkward way.

[//]: # (teaches S0-08)

Anyone can strain their back, but some people are at higher risk:

- People with heavy physical jobs, such as building, farm work, warehouse work or care work.
- People who throw or lift weights in their sport, such as cricketers, swimmers or gym users.
- Parents and carers, who lift, carry and feed a child many times each day.

[//]: # (teaches S0-09)

The cause can be quite small. A single awkward moment while you dig, prune or shift a pot in the garden may be enough. You may not even notice it until the next morning.

[//]: # (teaches S1-01)

## What it feels like

Muscle pain usually stays in one area, often between the shoulder blades or beside the spine. It may ache, or it may be sharp when you move in a certain way. You can often cover the sore place with your hand.

[//]: # (teaches S0-10)

Many people also notice that the back feels tight or stiff. It is common in the morning or after a long time in a chair, and it usually wears off once you move around.

[//]: # (teaches S4-20)

### Tender knots: myofascial pain

Every muscle is wrapped in a thin layer of tissue called **fascia**. When a muscle and its wrapping become sore and tight, doctors call it **myofascial pain**. You may find a tender knot that hurts when you press on it. The pain can also spread a little way from that spot.

[//]: # (teaches S4-13)

## What helps

These simple steps are a good place to start:

1. **Keep moving.** Do your normal activities as far as you can.
2. **Take short breaks.** Set a timer if you lose track of time at a desk.
3. **Raise your screen.** The top of it should be about level with your eyes, and your elbows should be supported.
4. **Lift with care.** Hold the load close, bend your knees and turn with your feet instead of your back.
5. **Share the weight.** Use both straps of a bag, or split a heavy load into two.
6. **Build up slowly.** Increase new exercise or heavy tasks a little at a time.

Warmth, gentle stretching and easy exercise can also help. You can find a fuller plan in [looking after your back at home](article:A16). If worry, stress or poor sleep make your muscles tense, read [food, sun, stress, sleep and moving](article:A13).

Massage and other hands-on treatment may help some people. Wait until the warning signs have been checked, and do not have your back manipulated if any of them fit you.

## When to have it checked

Mechanical pain usually gets better over a few weeks. Book a routine appointment if it lasts for 6 weeks or stops your daily activities. Do the same if 4 weeks of care has not helped.

Some kinds of pain are not typical for a strained muscle. Pain that never stops, grows worse from week to week and is not eased by rest should be checked within 2 weeks. If you feel hot and shivery with back pain, phone {same_day_service} today, or go to {emergency_department} if your immunity is low. Chest tightness, or pain that came on suddenly with a tearing feeling, is an emergency: call {emergency_number}. Read about more signs in [warning signs and who to call](article:A05).','[{"question": "Is there a perfect posture?", "answer": "No. Researchers have not found a single posture that protects everybody. Changing your position often matters more than sitting up perfectly straight."}, {"question": "Should I stop my sport or my work?", "answer": "Usually you do not need to stop everything. Cut back on the movement that hurts, keep doing the rest, and build up again bit by bit as the pain settles."}, {"question": "Can I take painkillers?", "answer": "A pharmacist can tell you which ones suit you. Read [looking after your back at home](article:A16) first, because some common painkillers are not safe for everyone."}]','[{"title": "Prevalence of and screening for serious spinal pathology in primary care", "publisher": "Arthritis and Rheumatism", "url": "https://doi.org/10.1002/art.24853", "published": "2009", "accessed": "2026-11-20"}, {"title": "Thoracic spine pain in the general population: a systematic review", "publisher": "BMC Musculoskeletal Disorders", "url": "https://doi.org/10.1186/1471-2474-10-77", "published": "2009", "accessed": "2026-11-20"}, {"title": "ACR Appropriateness Criteria: Thoracic Back Pain", "publisher": "American College of Radiology", "url": "https://doi.org/10.1016/j.jacr.2024.08.016", "published": "2024", "accessed": "2026-11-20"}, {"title": "\"Sit up straight\": time to re-evaluate", "publisher": "Journal of Orthopaedic and Sports Physical Therapy", "url": "https://doi.org/10.2519/jospt.2019.0610", "published": "2019", "accessed": "2026-11-20"}, {"title": "Myofascial pain", "publisher": "StatPearls", "url": "https://www.ncbi.nlm.nih.gov/books/NBK535344/", "published": "2023-08-04", "accessed": "2026-11-20"}]','["mechanical"]','["A01", "A16", "A13", "A09"]','2026-11-20','2027-11-20','Most upper back pain starts in the moving parts of the back: the muscles, the joints and the ligaments. Ligaments are the tough straps that hold bones together. This kind of pain is called mechanical pain, and it can be very sore without any lasting damage.



How posture plays a part

Think of the way people sit at a computer. The head moves forward, the shoulders round and the upper back bends. After a while an ache appears between the shoulder blades. Almost everyone knows this picture.



Slouching over a laptop, a phone or a game makes the muscles of the upper back work harder. Your head is heavy, and those muscles have to hold it up when it hangs forward.



If this goes on for months or years, the muscles may never get a proper rest. They become tired and tense. Some experts think that tiny tears can form in the tissue too. The link between posture and pain is not a simple one, however, and many people with a slouch have no pain at all.



Time matters as much as shape. Long spells without a break are hard on the back, whether you are working, driving, knitting or watching a series. Try to stand, stretch or walk for a minute or two every half hour or so.



Strain and overuse

A strain happens when a muscle or its tendon is stretched too far. Overuse means that a muscle has done the same job too often. Both are common in the upper back, and both can follow repeated movements or lifting in an awkward way.



Anyone can strain their back, but some people are at higher risk:

People with heavy physical jobs, such as building, farm work, warehouse work or care work.
People who throw or lift weights in their sport, such as cricketers, swimmers or gym users.
Parents and carers, who lift, carry and feed a child many times each day.



The cause can be quite small. A single awkward moment while you dig, prune or shift a pot in the garden may be enough. You may not even notice it until the next morning.



What it feels like

Muscle pain usually stays in one area, often between the shoulder blades or beside the spine. It may ache, or it may be sharp when you move in a certain way. You can often cover the sore place with your hand.



Many people also notice that the back feels tight or stiff. It is common in the morning or after a long time in a chair, and it usually wears off once you move around.



Tender knots: myofascial pain

Every muscle is wrapped in a thin layer of tissue called fascia. When a muscle and its wrapping become sore and tight, doctors call it myofascial pain. You may find a tender knot that hurts when you press on it. The pain can also spread a little way from that spot.



What helps

These simple steps are a good place to start:

Keep moving. Do your normal activities as far as you can.
Take short breaks. Set a timer if you lose track of time at a desk.
Raise your screen. The top of it should be about level with your eyes, and your elbows should be supported.
Lift with care. Hold the load close, bend your knees and turn with your feet instead of your back.
Share the weight. Use both straps of a bag, or split a heavy load into two.
Build up slowly. Increase new exercise or heavy tasks a little at a time.

Warmth, gentle stretching and easy exercise can also help. You can find a fuller plan in looking after your back at home. If worry, stress or poor sleep make your muscles tense, read food, sun, stress, sleep and moving.

Massage and other hands-on treatment may help some people. Wait until the warning signs have been checked, and do not have your back manipulated if any of them fit you.

When to have it checked

Mechanical pain usually gets better over a few weeks. Book a routine appointment if it lasts for 6 weeks or stops your daily activities. Do the same if 4 weeks of care has not helped.

Some kinds of pain are not typical for a strained muscle. Pain that never stops, grows worse from week to week and is not eased by rest should be checked within 2 weeks. If you feel hot and shivery with back pain, phone  today, or go to  if your immunity is low. Chest tightness, or pain that came on suddenly with a tearing feeling, is an emergency: call . Read about more signs in warning signs and who to call.

Is there a perfect posture?

No. Researchers have not found a single posture that protects everybody. Changing your position often matters more than sitting up perfectly straight.

Should I stop my sport or my work?

Usually you do not need to stop everything. Cut back on the movement that hurts, keep doing the rest, and build up again bit by bit as the pain settles.

Can I take painkillers?

A pharmacist can tell you which ones suit you. Read looking after your back at home first, because some common painkillers are not safe for everyone.','76ca22da3aa972961c33361abcd120710df5cf51a3eb8faa8df0ff75c9cdb2b2','','2026-09-21 10:00:00',2,NULL);
INSERT INTO "content_articleversion" VALUES(3,1,'joints-discs-and-nerves','Joints, discs and nerves of the upper back','causes','Worn joints, damaged discs and irritated nerves can all cause upper back pain. They do so less often here than in the neck or lower back. Most people improve without surgery, but new weakness or numbness needs quick help.','Worn joints cause stiffness, and pain when you twist or arch your back.
A disc can press on a nerve and send pain round the ribs or down an arm.
Pain from joints and discs often eases with rest and simple care.
Many people have worn joints or bulging discs on a scan and feel no pain.
Weak or heavy legs, or trouble walking, is an emergency.','The upper spine is built from bones, joints, discs and nerves, and changes in any of these can hurt. The usual causes of back pain are strained muscles and wear in the joints and discs. Wear increases with age.

[//]: # (teaches S2-02)

## Worn joints

At the back of each pair of vertebrae (the bones of the spine) are two small joints, called **facet joints**. A smooth layer of cartilage covers the ends of the bones, like a cushion. If the cartilage wears thin, the joint becomes stiff and sore. This is **osteoarthritis**, a form of arthritis caused by wear.

[//]: # (teaches S0-12)

Joint pain in the upper back often gets worse with certain movements. Twisting to look behind you or arching backwards are typical examples. Some people also feel stiff in the morning.

[//]: # (teaches S0-13)

Osteoarthritis can affect any part of the spine. The neck and lower back move more and carry more load, so it is found there more often than in the upper back.

[//]: # (teaches S4-12)

## Disc problems

Discs are the pads between the vertebrae. Each one has a tough outer ring and a softer centre. With age or injury the ring can weaken. Then part of the disc may bulge or push through, which is called a **herniated disc**. Discs also grow thinner with the years. Both happen in the upper back, but less often than in the neck or the lower back.

[//]: # (teaches S0-14)

## When a nerve is pressed

Nerves leave the spine in pairs, just beside the discs. A worn or bulging disc can press on one of them. You may then feel pain near the spine, or discomfort that spreads along the path of the nerve.

[//]: # (teaches S0-15, S4-10)

Nerve pain has its own character:

- It may burn, shoot or feel like an electric shock.
- It may travel round the ribs or chest like a belt, or down one arm.
- It may come with tingling, pins and needles or numb skin.

You can read more in [types of pain](article:A09). Shingles can also cause a painful strip of skin. If a new rash appears where it hurts, phone {same_day_service} today, because medicine works best early.

## How this pain behaves

Pain from joints and discs is usually linked to what you do. It comes with some activities or positions and settles with others. Rest from the movement that hurts, with simple care and gentle exercise, often brings relief over several weeks.

[//]: # (teaches S0-16)

## More serious causes

A herniated disc is one of the more serious causes of upper back pain, and so are an [infection in the spine](article:A17) and [cancer](article:A04). The last two are uncommon. All three can press on nerves, which is why nerve symptoms are taken seriously.

[//]: # (teaches S4-04)

The spinal cord runs through the middle of the upper spine. It carries messages between the brain and the legs, bladder and bowel. Pressure on the cord is rare, but it needs fast treatment.

- **Call {emergency_number}** if both legs are newly weak, numb or heavy, or you have new trouble walking. Do the same if you lose feeling between your legs, find it hard to start peeing, or cannot control your pee or poo.
- **Call {emergency_number}** if one arm or leg has become weak in the last 2 days or is getting weaker, or if an arm and a leg are weak.
- **Call {emergency_number}** for new weakness, numbness, tingling, clumsy hands, or pain like a belt or down both legs, if you have cancer, have had it or are being tested for it.
- **Call {emergency_number}** for any new weakness, numbness or tingling if you have a fever, take blood thinners, or have ever injected drugs. Do the same if, in the last 3 months, you had a skin abscess, infected wound, blood infection, drip line or catheter, or an injection or operation near your spine.

If none of that fits you:

- **Phone {same_day_service} today** for an arm or leg that became weak more than 2 days ago and is not getting weaker.
- **Phone {same_day_service} today** for new numbness or tingling in both arms, in one or both legs, in an arm and a leg, or across your chest or tummy. Do the same for new pain down both legs.
- **Be seen within 2 weeks** if your hands have become clumsy, or if spreading pain is severe or growing. The same goes for pain like a belt after 4 weeks, or at once from the age of 50. If you have or have had cancer, phone today about any spreading pain.
- **Book a routine appointment** for mild spreading pain, or for tingling in one arm.

## How it is checked and treated

A clinician will ask about your symptoms and test your strength, feeling and reflexes. You may need an MRI scan if a nerve or the cord seems to be pressed. Without such signs, a scan is not usually needed at first. Read [how upper back pain is checked](article:A07).

Most people are treated with activity, exercises from a physiotherapist and pain relief. Hands-on treatment, such as spinal manipulation, should wait until warning signs have been checked.

Surgery for a disc in the upper back is uncommon. It may be suggested if the disc presses on the spinal cord or weakness is growing. It is also an option when severe pain has not improved with other treatment.

[//]: # (teaches S4-51)','[{"question": "My scan shows a bulging disc. Is that the cause of my pain?", "answer": "Perhaps. Scans often show bulging discs in people who feel no pain. A clinician compares the picture with your symptoms and your examination."}, {"question": "Should I ask for nerve pain tablets?", "answer": "Talk it over with your doctor. Guidance advises against gabapentin and pregabalin for plain low back pain or sciatica. Do not start or stop a prescribed medicine without advice. See [types of pain](article:A09)."}, {"question": "Does a slipped disc go back into place?", "answer": "Discs do not really slip. A part of the disc bulges or leaks, and the body often shrinks that part over weeks or months. Pain usually eases as this happens."}]','[{"title": "ACR Appropriateness Criteria: Thoracic Back Pain", "publisher": "American College of Radiology", "url": "https://doi.org/10.1016/j.jacr.2024.08.016", "published": "2024", "accessed": "2026-11-20"}, {"title": "Low back pain and sciatica in over 16s: assessment and management (NG59)", "publisher": "National Institute for Health and Care Excellence", "url": "https://www.nice.org.uk/guidance/ng59", "published": "2016", "accessed": "2026-11-20"}, {"title": "Thoracic spine pain in the general population: a systematic review", "publisher": "BMC Musculoskeletal Disorders", "url": "https://doi.org/10.1186/1471-2474-10-77", "published": "2009", "accessed": "2026-11-20"}]','["disc_radiculopathy"]','["A01", "A09", "A07", "A05"]','2026-11-20','2027-11-20','The upper spine is built from bones, joints, discs and nerves, and changes in any of these can hurt. The usual causes of back pain are strained muscles and wear in the joints and discs. Wear increases with age.



Worn joints

At the back of each pair of vertebrae (the bones of the spine) are two small joints, called facet joints. A smooth layer of cartilage covers the ends of the bones, like a cushion. If the cartilage wears thin, the joint becomes stiff and sore. This is osteoarthritis, a form of arthritis caused by wear.



Joint pain in the upper back often gets worse with certain movements. Twisting to look behind you or arching backwards are typical examples. Some people also feel stiff in the morning.



Osteoarthritis can affect any part of the spine. The neck and lower back move more and carry more load, so it is found there more often than in the upper back.



Disc problems

Discs are the pads between the vertebrae. Each one has a tough outer ring and a softer centre. With age or injury the ring can weaken. Then part of the disc may bulge or push through, which is called a herniated disc. Discs also grow thinner with the years. Both happen in the upper back, but less often than in the neck or the lower back.



When a nerve is pressed

Nerves leave the spine in pairs, just beside the discs. A worn or bulging disc can press on one of them. You may then feel pain near the spine, or discomfort that spreads along the path of the nerve.



Nerve pain has its own character:

It may burn, shoot or feel like an electric shock.
It may travel round the ribs or chest like a belt, or down one arm.
It may come with tingling, pins and needles or numb skin.

You can read more in types of pain. Shingles can also cause a painful strip of skin. If a new rash appears where it hurts, phone  today, because medicine works best early.

How this pain behaves

Pain from joints and discs is usually linked to what you do. It comes with some activities or positions and settles with others. Rest from the movement that hurts, with simple care and gentle exercise, often brings relief over several weeks.



More serious causes

A herniated disc is one of the more serious causes of upper back pain, and so are an infection in the spine and cancer. The last two are uncommon. All three can press on nerves, which is why nerve symptoms are taken seriously.



The spinal cord runs through the middle of the upper spine. It carries messages between the brain and the legs, bladder and bowel. Pressure on the cord is rare, but it needs fast treatment.

Call  if both legs are newly weak, numb or heavy, or you have new trouble walking. Do the same if you lose feeling between your legs, find it hard to start peeing, or cannot control your pee or poo.
Call  if one arm or leg has become weak in the last 2 days or is getting weaker, or if an arm and a leg are weak.
Call  for new weakness, numbness, tingling, clumsy hands, or pain like a belt or down both legs, if you have cancer, have had it or are being tested for it.
Call  for any new weakness, numbness or tingling if you have a fever, take blood thinners, or have ever injected drugs. Do the same if, in the last 3 months, you had a skin abscess, infected wound, blood infection, drip line or catheter, or an injection or operation near your spine.

If none of that fits you:

Phone  today for an arm or leg that became weak more than 2 days ago and is not getting weaker.
Phone  today for new numbness or tingling in both arms, in one or both legs, in an arm and a leg, or across your chest or tummy. Do the same for new pain down both legs.
Be seen within 2 weeks if your hands have become clumsy, or if spreading pain is severe or growing. The same goes for pain like a belt after 4 weeks, or at once from the age of 50. If you have or have had cancer, phone today about any spreading pain.
Book a routine appointment for mild spreading pain, or for tingling in one arm.

How it is checked and treated

A clinician will ask about your symptoms and test your strength, feeling and reflexes. You may need an MRI scan if a nerve or the cord seems to be pressed. Without such signs, a scan is not usually needed at first. Read how upper back pain is checked.

Most people are treated with activity, exercises from a physiotherapist and pain relief. Hands-on treatment, such as spinal manipulation, should wait until warning signs have been checked.

Surgery for a disc in the upper back is uncommon. It may be suggested if the disc presses on the spinal cord or weakness is growing. It is also an option when severe pain has not improved with other treatment.



My scan shows a bulging disc. Is that the cause of my pain?

Perhaps. Scans often show bulging discs in people who feel no pain. A clinician compares the picture with your symptoms and your examination.

Should I ask for nerve pain tablets?

Talk it over with your doctor. Guidance advises against gabapentin and pregabalin for plain low back pain or sciatica. Do not start or stop a prescribed medicine without advice. See types of pain.

Does a slipped disc go back into place?

Discs do not really slip. A part of the disc bulges or leaks, and the body often shrinks that part over weeks or months. Pain usually eases as this happens.','16fcae4670e069d701d520e552d8dadb350ee0394f68cd351dc3c2a2b2e244cd','','2026-09-21 10:00:00',3,NULL);
INSERT INTO "content_articleversion" VALUES(4,1,'upper-back-pain-and-cancer','Is upper back pain ever a sign of cancer?','causes','It can be, but this is rare. Most upper back pain comes from muscles and joints. The risk is higher if you have ever had cancer, or if the pain comes with certain other signs.','Cancer is a rare cause of upper back pain.
If you have never had cancer, back pain alone is seldom a sign of it.
Having had cancer before is the most important clue.
Cancer in the spine has usually spread there from another part of the body.
Pain that never stops, keeps growing and comes with other signs should be checked soon.','Many people with back pain wonder about cancer. That worry is natural, and you should not feel silly for raising it. For most people, the cause turns out to be something else.

[//]: # (teaches S1-04)

## How likely is it?

Cancer can cause back pain, but it is not one of the usual reasons. Only a very small share of people with new pain in the upper back turn out to have it. One study followed more than 1,100 people with new low back pain. About 1 in 100 had any serious cause, and most of those had a broken bone. No study this good exists for the upper back.

[//]: # (teaches S0-03, S2-01)

If you have never had cancer, pain in the upper back with no other signs seldom means cancer.

[//]: # (teaches S1-05)

Clinicians look at the pain in its setting. Your age, your past health, your weight and your energy often say more than how bad the pain is.

[//]: # (teaches S1-06)

## How cancer causes back pain

Cancer can cause pain in two ways. A few tumours begin in the spine itself, which are called **primary** tumours and are very rare. Far more often, the cancer started in another part of the body.

[//]: # (teaches S0-17)

In that case, cells have broken away from the first cancer and travelled to the vertebrae, the bones of the spine. Doctors call the new growth that forms there a **metastasis** or a secondary. It is the most common way for cancer to cause back pain.

[//]: # (teaches S0-18)

A growth can hurt because it damages bone. It can also press on nerves, whether it began in the spine or spread there.

[//]: # (teaches S2-03)

### Which cancers?

- **Breast, lung, prostate and kidney cancer** reach the spine more often than most other cancers. Myeloma does too.
- **Myeloma** is a cancer of blood cells that live in the bone marrow. It often causes bone pain in the spine or ribs, and it may be felt as an ordinary backache. When it affects the spine, the pain may shoot.
- **Cancer of the pancreas**, a gland behind the stomach, can irritate nearby nerves or spread to the spine. It is usually felt in the lower back or in the middle of the tummy.
- **Lung cancer** can be felt in the upper back, but this is rare.

[//]: # (teaches S0-19, S2-08, S2-09, S2-10, S4-17)

## What the pain is like

Mechanical pain comes from muscles and joints. It usually eases when you rest, change your posture or move gently, and a strained muscle is often more comfortable once you lie down.

[//]: # (teaches S2-37)

Pain from cancer in the spine tends to behave differently:

- It is often the first sign, and it may be there before anything else is wrong.
- It is there for weeks and does not go away.
- It gets worse over time.
- It began without any clear injury or strain.
- It is often worse at rest or during the night.

[//]: # (teaches S0-27, S1-11, S2-05)

These are patterns, not proof. Night pain alone is a weak clue. In one back pain clinic, more than 4 in 10 people had pain at night. None of them was found to have a tumour or an infection.

Cancer becomes more likely when several things come together. The main ones are pain that never lets up, pain that is worse at night, weight loss, numbness or weakness, and a past cancer.

[//]: # (teaches S2-36)

## Other serious causes

Cancer is not the only cause that needs care. An [infection in the spine](article:A17) or a [disc that presses on a nerve](article:A03) can also be serious, and both can be treated.

[//]: # (teaches S4-04)

## What to do

**If you have cancer now, or had it in the last 5 years,** phone {same_day_service} or your cancer helpline today about a new kind of back pain. After breast, lung, prostate, kidney or thyroid cancer, or myeloma, do this at any time, and also if a cancer has spread to bone. Read [if you have had cancer](article:A06).

**After any cancer, or while you are being tested,** call today if one of these fits. For other back pain, be seen within 2 weeks.

- It never stops, gets worse, wakes you most nights or stops you lying flat.
- It comes when you cough, sneeze, strain, sit or stand.
- It travels like a band round your body, or down an arm or leg.
- One bone is very sore to press, other bones hurt, or stairs are hard.

New weakness, numbness or tingling is an emergency after any cancer. So is new pain like a tight band, or down both legs, if your cancer is named in the first point or was in the last 5 years: call {emergency_number}.

**If you have not had cancer,** see a clinician within 2 weeks if your back pain comes with any of these:

- Weight loss that you cannot explain.
- Sweats at night that soak the bed.
- A new lump in your breast, a testicle, your neck, armpit, groin or back.
- A hoarse voice for 3 weeks, if you are 45 or over.
- Infection after infection, if you are 40 or over. Myeloma can cause this.
- A cough for 3 weeks or more, if you are 40 or over and smoke or used to.
- Pain for more than 4 weeks, if you are 60 or over and it is not improving.

Phone {same_day_service} today if you cough up blood. Go to {emergency_department} instead if you also have cancer, a swollen leg, a past clot, or an operation or days in bed in the last 4 weeks, or are pregnant or gave birth in the last 6 weeks.

**If both legs become weak or numb,** or you lose feeling between your legs, call {emergency_number}. This matters even if you have never had cancer. More signs are in [warning signs and who to call](article:A05).','[{"question": "A relative had cancer. Am I at risk?", "answer": "On its own, cancer in the family is not a warning sign for back pain. Tell your clinician all the same."}, {"question": "Could a test settle the question?", "answer": "Sometimes. A clinician can choose blood tests or a scan if your story or your examination calls for it. See [how upper back pain is checked](article:A07)."}]','[{"title": "Prevalence of and screening for serious spinal pathology in primary care", "publisher": "Arthritis and Rheumatism", "url": "https://doi.org/10.1002/art.24853", "published": "2009", "accessed": "2026-11-20"}, {"title": "Red flags to screen for malignancy in patients with low-back pain", "publisher": "Cochrane Database of Systematic Reviews", "url": "https://doi.org/10.1002/14651858.CD008686.pub2", "published": "2013", "accessed": "2026-11-20"}, {"title": "Suspected cancer: recognition and referral (NG12)", "publisher": "National Institute for Health and Care Excellence", "url": "https://www.nice.org.uk/guidance/ng12", "published": "2015", "accessed": "2026-11-20"}, {"title": "Spinal metastases and metastatic spinal cord compression (NG234)", "publisher": "National Institute for Health and Care Excellence", "url": "https://www.nice.org.uk/guidance/ng234", "published": "2023", "accessed": "2026-11-20"}, {"title": "The symptom of night pain in a back pain triage clinic", "publisher": "Spine", "url": "https://www.ndorms.ox.ac.uk/publications/107578", "published": "2005", "accessed": "2026-11-20"}]','["metastasis", "primary_cancer"]','["A05", "A06", "A07", "A14"]','2026-11-20','2027-11-20','Many people with back pain wonder about cancer. That worry is natural, and you should not feel silly for raising it. For most people, the cause turns out to be something else.



How likely is it?

Cancer can cause back pain, but it is not one of the usual reasons. Only a very small share of people with new pain in the upper back turn out to have it. One study followed more than 1,100 people with new low back pain. About 1 in 100 had any serious cause, and most of those had a broken bone. No study this good exists for the upper back.



If you have never had cancer, pain in the upper back with no other signs seldom means cancer.



Clinicians look at the pain in its setting. Your age, your past health, your weight and your energy often say more than how bad the pain is.



How cancer causes back pain

Cancer can cause pain in two ways. A few tumours begin in the spine itself, which are called primary tumours and are very rare. Far more often, the cancer started in another part of the body.



In that case, cells have broken away from the first cancer and travelled to the vertebrae, the bones of the spine. Doctors call the new growth that forms there a metastasis or a secondary. It is the most common way for cancer to cause back pain.



A growth can hurt because it damages bone. It can also press on nerves, whether it began in the spine or spread there.



Which cancers?

Breast, lung, prostate and kidney cancer reach the spine more often than most other cancers. Myeloma does too.
Myeloma is a cancer of blood cells that live in the bone marrow. It often causes bone pain in the spine or ribs, and it may be felt as an ordinary backache. When it affects the spine, the pain may shoot.
Cancer of the pancreas, a gland behind the stomach, can irritate nearby nerves or spread to the spine. It is usually felt in the lower back or in the middle of the tummy.
Lung cancer can be felt in the upper back, but this is rare.



What the pain is like

Mechanical pain comes from muscles and joints. It usually eases when you rest, change your posture or move gently, and a strained muscle is often more comfortable once you lie down.



Pain from cancer in the spine tends to behave differently:

It is often the first sign, and it may be there before anything else is wrong.
It is there for weeks and does not go away.
It gets worse over time.
It began without any clear injury or strain.
It is often worse at rest or during the night.



These are patterns, not proof. Night pain alone is a weak clue. In one back pain clinic, more than 4 in 10 people had pain at night. None of them was found to have a tumour or an infection.

Cancer becomes more likely when several things come together. The main ones are pain that never lets up, pain that is worse at night, weight loss, numbness or weakness, and a past cancer.



Other serious causes

Cancer is not the only cause that needs care. An infection in the spine or a disc that presses on a nerve can also be serious, and both can be treated.



What to do

If you have cancer now, or had it in the last 5 years, phone  or your cancer helpline today about a new kind of back pain. After breast, lung, prostate, kidney or thyroid cancer, or myeloma, do this at any time, and also if a cancer has spread to bone. Read if you have had cancer.

After any cancer, or while you are being tested, call today if one of these fits. For other back pain, be seen within 2 weeks.

It never stops, gets worse, wakes you most nights or stops you lying flat.
It comes when you cough, sneeze, strain, sit or stand.
It travels like a band round your body, or down an arm or leg.
One bone is very sore to press, other bones hurt, or stairs are hard.

New weakness, numbness or tingling is an emergency after any cancer. So is new pain like a tight band, or down both legs, if your cancer is named in the first point or was in the last 5 years: call .

If you have not had cancer, see a clinician within 2 weeks if your back pain comes with any of these:

Weight loss that you cannot explain.
Sweats at night that soak the bed.
A new lump in your breast, a testicle, your neck, armpit, groin or back.
A hoarse voice for 3 weeks, if you are 45 or over.
Infection after infection, if you are 40 or over. Myeloma can cause this.
A cough for 3 weeks or more, if you are 40 or over and smoke or used to.
Pain for more than 4 weeks, if you are 60 or over and it is not improving.

Phone  today if you cough up blood. Go to  instead if you also have cancer, a swollen leg, a past clot, or an operation or days in bed in the last 4 weeks, or are pregnant or gave birth in the last 6 weeks.

If both legs become weak or numb, or you lose feeling between your legs, call . This matters even if you have never had cancer. More signs are in warning signs and who to call.

A relative had cancer. Am I at risk?

On its own, cancer in the family is not a warning sign for back pain. Tell your clinician all the same.

Could a test settle the question?

Sometimes. A clinician can choose blood tests or a scan if your story or your examination calls for it. See how upper back pain is checked.','3fea58413ca2d0b2b4858a7a7eaff7dfc9196a1dba872cecb2f769cecca01426','','2026-09-21 10:00:00',4,NULL);
INSERT INTO "content_articleversion" VALUES(5,1,'warning-signs-and-who-to-call','Warning signs and who to call','warning-signs','Most upper back pain has no serious cause. A few warning signs need help now, today or within 2 weeks. If you are unsure about a warning sign, ask someone today.','Numbness between your legs, trouble peeing or pooing, or weak legs need emergency help.
So do sudden tearing pain, chest pain, trouble breathing and fainting.
Back pain with a fever needs a call today, and sometimes emergency help.
After cancer, a new kind of back pain needs a call today.
If something does not feel right, ask to be seen.','What matters most is not the pain alone. It is the pain together with your age, your past illnesses and how well you feel.

[//]: # (teaches S1-06)

## Get help now

Call {emergency_number} or go to {emergency_department} for any of these. Do not drive yourself.

**Bladder, bowel and nerves**, if new or getting worse

- Numbness or an odd feeling between your legs or around your bottom.
- Difficulty starting to pee, or peeing or pooing by accident. Losing control like this can mean squeezed nerves in your spine.
- Both legs weak, numb, heavy or tingling, or trouble walking. This can mean pressure on your spinal cord.
- A weak arm or leg, if it began in the last 2 days or is getting worse. Also a weak arm and a weak leg together.
- Any weakness, numbness or tingling with a fever.

[//]: # (teaches S0-31, S2-18, S4-22, S4-23)

**Chest and tummy**

- Pain that feels like tearing.
- Very bad pain in your back, chest or tummy that came on in seconds or minutes. If it clearly began as you lifted, twisted or fell, phone today instead, unless the table below fits you.
- Chest tightness or heaviness, chest pain at rest, new trouble breathing, or fainting.
- Tight or heavy pain going to your arm, neck or jaw, or pain with a cold sweat or feeling sick.
- Very bad tummy pain, a throbbing feeling in your tummy, vomiting blood, or black sticky poo.

[//]: # (teaches S4-24)

**Very ill or badly hurt**

- Confusion, great sleepiness, blue or blotchy skin, a rash that does not fade when pressed, or very fast breathing.
- A drooping face, slurred speech, or a stiff neck with a bad headache.
- Fever with yellow skin.
- Pain after a serious accident today or yesterday. After 2 to 7 days, phone today. But get help now if the pain is very bad, a bone is very sore or you can do little.

## If one of these fits you

Then some warning signs are more urgent. Look for every row that fits.

| What fits you | Get help now, or phone today |
|---|---|
| **Cancer**, now or ever, or tests for it | **Now:** weakness, numbness, tingling, or bladder or bowel trouble, unless it is old and explained. Clumsy hands, or a shock down your back when you bend your neck. New pain like a tight band, or down both legs. A fever within 6 weeks of cancer drugs. **Today:** back pain that is new or different, never stops, gets worse, wakes you most nights, travels, or stops you lying flat. Pain when you cough, sneeze or strain, or when you sit or stand. One very sore bone, or other sore bones. Stairs or chairs are hard. A muddled mind. (Any other back pain: within 2 weeks.) |
| **Infection risk**: you ever injected drugs. Or in the last 3 months you had a skin abscess, infected wound, blood infection, drip line or catheter, or an injection or operation near your spine | **Now:** a fever. Weakness, numbness, tingling, or bladder or bowel trouble, unless it is old and explained. **Today:** pain that is new, sudden, never stops, gets worse, wakes you most nights, or is over one very sore bone. |
| **Low immunity**: a weak immune system, medicines that lower immunity, or steroid tablets for 3 months or many courses | **Now:** a fever. **Today:** pain that never stops, gets worse, wakes you most nights, or is over one very sore bone. |
| **Sickle cell** | **Now:** a fever. **Today:** strong pain, or pain in the ribs or chest. |
| **Blood thinners** | **Now:** weakness, numbness or tingling, with sudden pain or after a fall, jolt or fit. **Today:** any new numbness or tingling. Sudden bad pain. Pain after a small fall. |
| **Pregnant, or gave birth in the last 6 weeks** | **Now:** sudden, very bad pain, even if you moved. Pain on breathing in, or coughing up blood. **Today:** tummy pain, or bad pain in the ribs, chest or side (ring your maternity unit). Being out of breath for weeks. |
| **Aneurysm**, Marfan or Ehlers-Danlos syndrome, a two-flap heart valve, or a close relative with a torn aorta | **Now:** new back pain. Sudden bad pain, even if you moved. |
| **Clot risk**: one swollen or sore leg, an operation or 3 days in bed in the last 4 weeks, a past clot, or cancer now | **Now:** pain on breathing in, or coughing up blood. Being out of breath for weeks. |
| **The pill, HRT tablets, or travel of 4 hours or more** in the last 4 weeks | **Now:** sudden pain on breathing in. **Today:** any pain on breathing in. |
| **Weak bones**: thin bones, a past break from a minor fall, a stiff or fused spine, long-term steroids, or age 70 or over | **Now:** with a stiff or fused spine, pain after any accident, fall, jolt or fit in the last week. **Today:** pain after a fall, jolt, lift or twist, or pain that is sudden, crushing or over one very sore bone: if it is bad, or you can do only a few things. |

[//]: # (teaches S2-17)

## Speak to someone today

Phone {same_day_service} today. If it is closed, call {urgent_line}. With cancer, first ring {cancer_helpline}. If the table says **now**, get help now.

- **Fever or chills** with back pain, now or on and off.
- **New numbness or tingling** in both arms, in one or both legs, in an arm and a leg, or in a band of skin on your chest or belly.
- **A weak arm or leg** that began more than 2 days ago and is not getting worse.
- **Older bladder, bowel or leg changes** that no doctor has explained.
- **New pain down both legs.**
- **New loss of feeling during sex**, or new trouble with erections, in the last 2 weeks.
- **A weak stream when you pee, or slow peeing,** if you are under 50, or have leg pain or new numbness.
- **Pain in your side** with burning, cloudy, bloody or frequent pee.
- **A new rash** where it hurts.
- **Coughing up blood, being sick again and again, or yellow skin.**
- **Pain when you breathe in, other new chest pain, or pain on effort** that stops when you stop.
- **Being out of breath for weeks** if you cannot lie flat.
- **Two of these, if new:** great thirst, peeing a lot, constipation, a muddled mind, feeling sick.
- **Very bad pain** that began suddenly, is quickly getting worse, or that you cannot control.
- **After an injury or lift:** a new bend in your back, very bad pain with one very sore bone, or any pain after a fit or electric shock.
- **Any emergency sign that you are not sure about.**

[//]: # (teaches S0-29, S0-30, S4-21, S4-25)

If you feel you cannot go on, talk to someone today: {crisis_line}. Call {emergency_number} if you might act on these thoughts.

## See a clinician within 2 weeks

These signs deserve a talk with a clinician soon. Most people who have one do not have cancer.

- **Weight loss you cannot explain**, with no change in what you eat or how active you are.
- **Sweats at night that soak the bed**, with no infection to explain them.
- **Easy bruising or nosebleeds.**
- **A lump** in your back, breast, neck, armpit, groin or testicle.
- **A new bend** in your back without an injury.
- **Blood in your pee or poo, food sticking, or a change in how you poo** for weeks.
- **Pain that never stops and keeps getting worse** for 2 weeks or more. Rest, a change of position and your usual painkillers do not ease it.
- **Pain that lasts or grows over several weeks** when you also lose weight, or feel unwell in more than one way.

[//]: # (teaches S0-24, S0-25, S0-26, S0-28, S0-29, S1-08, S2-19, S4-26)

| What fits you | Be seen within 2 weeks for |
|---|---|
| Under 20, or 60 or over | Pain for more than 4 weeks that is not clearly getting better |
| 50 or over | Very bad pain that rest does not ease. Pain for 4 weeks that gets worse, or that care has not helped. Night pain that nothing settles. Pain that comes when you sit or stand |
| 45 or over | A hoarse voice for 3 weeks |
| 40 or over | Infection after infection. Tiredness with rib or bone pain. Two of these: a cough for 3 weeks, being out of breath, great tiredness, chest pain for weeks, much less hunger. If you smoke or used to, one is enough |
| Thin bones, hormone blockers, long-term steroids, getting shorter, or 65 or over | Pain after a small fall, jolt or lift. Sudden or crushing pain. Pain that comes when you sit or stand |
| A serious accident more than a week ago | Pain that is still there |
| Diabetes, kidney disease, TB or contact with it, or a recent infection, operation or needling | Pain for 2 weeks that never stops, gets worse, wakes you most nights or is over one very sore bone |
| No meat or fish, poor uptake of food, metformin or long-term acid tablets | New tingling in one arm |
| Anyone | Clumsy hands. Trouble for weeks with stairs or chairs. Nerve pain that is very bad or growing. Pain like a belt for 4 weeks (if new and you are 50 or over, do not wait) |

### What about night pain?

Pain that is worse at night, or that rest does not ease, is a well-known warning sign. On its own it is a weak one. If nothing settles it and something else is wrong too, or you are 50 or over, be seen within 2 weeks. New or lasting pain that is worse at night deserves a prompt check. With numbness or weakness, it needs an urgent one.

[//]: # (teaches S2-04, S2-16)

## Book a routine appointment

- The pain has lasted for 6 weeks, or 4 weeks of care has not helped.
- It feels unusual and does not clear up.
- It keeps waking you, or stops you from doing daily things.
- You have tingling in one arm, and nothing above fits.
- You are worried. That is reason enough.

[//]: # (teaches S0-04, S1-17, S4-33, S4-52)

If something does not feel right, have it looked at. [What to tell your doctor](article:A19) can help you to prepare.

[//]: # (teaches S1-09)

This page gives general information. It cannot take the place of advice from a health professional.

[//]: # (teaches S2-41)','[{"question": "I have one of these signs. Does it mean I have cancer?", "answer": "Most people with a single sign have a simpler cause. A sign is a reason to be checked. It is not a diagnosis."}, {"question": "What if none of these signs fit me?", "answer": "No list can exclude a serious cause. The form asks about more. Get help if anything changes, and book a visit if the pain lasts."}]','[{"title": "Spinal metastases and metastatic spinal cord compression (NG234)", "publisher": "National Institute for Health and Care Excellence", "url": "https://www.nice.org.uk/guidance/ng234", "published": "2023", "accessed": "2026-11-20"}, {"title": "Suspected cancer: recognition and referral (NG12)", "publisher": "National Institute for Health and Care Excellence", "url": "https://www.nice.org.uk/guidance/ng12", "published": "2015", "accessed": "2026-11-20"}, {"title": "National Suspected Cauda Equina Syndrome Pathway (first issued 2023, updated March 2026)", "publisher": "Getting It Right First Time", "url": "https://girft-interactivepathways.org.uk", "published": "2026-03", "accessed": "2026-11-20"}, {"title": "International Framework for Red Flags for Potential Serious Spinal Pathologies", "publisher": "Journal of Orthopaedic and Sports Physical Therapy", "url": "https://doi.org/10.2519/jospt.2020.9971", "published": "2020", "accessed": "2026-11-20"}, {"title": "The symptom of night pain in a back pain triage clinic", "publisher": "Spine", "url": "https://www.ndorms.ox.ac.uk/publications/107578", "published": "2005", "accessed": "2026-11-20"}]','["all"]','["A07", "A19", "A04", "A21"]','2026-11-20','2027-11-20','What matters most is not the pain alone. It is the pain together with your age, your past illnesses and how well you feel.



Get help now

Call  or go to  for any of these. Do not drive yourself.

Bladder, bowel and nerves, if new or getting worse

Numbness or an odd feeling between your legs or around your bottom.
Difficulty starting to pee, or peeing or pooing by accident. Losing control like this can mean squeezed nerves in your spine.
Both legs weak, numb, heavy or tingling, or trouble walking. This can mean pressure on your spinal cord.
A weak arm or leg, if it began in the last 2 days or is getting worse. Also a weak arm and a weak leg together.
Any weakness, numbness or tingling with a fever.



Chest and tummy

Pain that feels like tearing.
Very bad pain in your back, chest or tummy that came on in seconds or minutes. If it clearly began as you lifted, twisted or fell, phone today instead, unless the table below fits you.
Chest tightness or heaviness, chest pain at rest, new trouble breathing, or fainting.
Tight or heavy pain going to your arm, neck or jaw, or pain with a cold sweat or feeling sick.
Very bad tummy pain, a throbbing feeling in your tummy, vomiting blood, or black sticky poo.



Very ill or badly hurt

Confusion, great sleepiness, blue or blotchy skin, a rash that does not fade when pressed, or very fast breathing.
A drooping face, slurred speech, or a stiff neck with a bad headache.
Fever with yellow skin.
Pain after a serious accident today or yesterday. After 2 to 7 days, phone today. But get help now if the pain is very bad, a bone is very sore or you can do little.

If one of these fits you

Then some warning signs are more urgent. Look for every row that fits.

  What fits you   Get help now, or phone today  
 --- --- 
  Cancer, now or ever, or tests for it   Now: weakness, numbness, tingling, or bladder or bowel trouble, unless it is old and explained. Clumsy hands, or a shock down your back when you bend your neck. New pain like a tight band, or down both legs. A fever within 6 weeks of cancer drugs. Today: back pain that is new or different, never stops, gets worse, wakes you most nights, travels, or stops you lying flat. Pain when you cough, sneeze or strain, or when you sit or stand. One very sore bone, or other sore bones. Stairs or chairs are hard. A muddled mind. (Any other back pain: within 2 weeks.)  
  Infection risk: you ever injected drugs. Or in the last 3 months you had a skin abscess, infected wound, blood infection, drip line or catheter, or an injection or operation near your spine   Now: a fever. Weakness, numbness, tingling, or bladder or bowel trouble, unless it is old and explained. Today: pain that is new, sudden, never stops, gets worse, wakes you most nights, or is over one very sore bone.  
  Low immunity: a weak immune system, medicines that lower immunity, or steroid tablets for 3 months or many courses   Now: a fever. Today: pain that never stops, gets worse, wakes you most nights, or is over one very sore bone.  
  Sickle cell   Now: a fever. Today: strong pain, or pain in the ribs or chest.  
  Blood thinners   Now: weakness, numbness or tingling, with sudden pain or after a fall, jolt or fit. Today: any new numbness or tingling. Sudden bad pain. Pain after a small fall.  
  Pregnant, or gave birth in the last 6 weeks   Now: sudden, very bad pain, even if you moved. Pain on breathing in, or coughing up blood. Today: tummy pain, or bad pain in the ribs, chest or side (ring your maternity unit). Being out of breath for weeks.  
  Aneurysm, Marfan or Ehlers-Danlos syndrome, a two-flap heart valve, or a close relative with a torn aorta   Now: new back pain. Sudden bad pain, even if you moved.  
  Clot risk: one swollen or sore leg, an operation or 3 days in bed in the last 4 weeks, a past clot, or cancer now   Now: pain on breathing in, or coughing up blood. Being out of breath for weeks.  
  The pill, HRT tablets, or travel of 4 hours or more in the last 4 weeks   Now: sudden pain on breathing in. Today: any pain on breathing in.  
  Weak bones: thin bones, a past break from a minor fall, a stiff or fused spine, long-term steroids, or age 70 or over   Now: with a stiff or fused spine, pain after any accident, fall, jolt or fit in the last week. Today: pain after a fall, jolt, lift or twist, or pain that is sudden, crushing or over one very sore bone: if it is bad, or you can do only a few things.  



Speak to someone today

Phone  today. If it is closed, call . With cancer, first ring . If the table says now, get help now.

Fever or chills with back pain, now or on and off.
New numbness or tingling in both arms, in one or both legs, in an arm and a leg, or in a band of skin on your chest or belly.
A weak arm or leg that began more than 2 days ago and is not getting worse.
Older bladder, bowel or leg changes that no doctor has explained.
New pain down both legs.
New loss of feeling during sex, or new trouble with erections, in the last 2 weeks.
A weak stream when you pee, or slow peeing, if you are under 50, or have leg pain or new numbness.
Pain in your side with burning, cloudy, bloody or frequent pee.
A new rash where it hurts.
Coughing up blood, being sick again and again, or yellow skin.
Pain when you breathe in, other new chest pain, or pain on effort that stops when you stop.
Being out of breath for weeks if you cannot lie flat.
Two of these, if new: great thirst, peeing a lot, constipation, a muddled mind, feeling sick.
Very bad pain that began suddenly, is quickly getting worse, or that you cannot control.
After an injury or lift: a new bend in your back, very bad pain with one very sore bone, or any pain after a fit or electric shock.
Any emergency sign that you are not sure about.



If you feel you cannot go on, talk to someone today: . Call  if you might act on these thoughts.

See a clinician within 2 weeks

These signs deserve a talk with a clinician soon. Most people who have one do not have cancer.

Weight loss you cannot explain, with no change in what you eat or how active you are.
Sweats at night that soak the bed, with no infection to explain them.
Easy bruising or nosebleeds.
A lump in your back, breast, neck, armpit, groin or testicle.
A new bend in your back without an injury.
Blood in your pee or poo, food sticking, or a change in how you poo for weeks.
Pain that never stops and keeps getting worse for 2 weeks or more. Rest, a change of position and your usual painkillers do not ease it.
Pain that lasts or grows over several weeks when you also lose weight, or feel unwell in more than one way.



  What fits you   Be seen within 2 weeks for  
 --- --- 
  Under 20, or 60 or over   Pain for more than 4 weeks that is not clearly getting better  
  50 or over   Very bad pain that rest does not ease. Pain for 4 weeks that gets worse, or that care has not helped. Night pain that nothing settles. Pain that comes when you sit or stand  
  45 or over   A hoarse voice for 3 weeks  
  40 or over   Infection after infection. Tiredness with rib or bone pain. Two of these: a cough for 3 weeks, being out of breath, great tiredness, chest pain for weeks, much less hunger. If you smoke or used to, one is enough  
  Thin bones, hormone blockers, long-term steroids, getting shorter, or 65 or over   Pain after a small fall, jolt or lift. Sudden or crushing pain. Pain that comes when you sit or stand  
  A serious accident more than a week ago   Pain that is still there  
  Diabetes, kidney disease, TB or contact with it, or a recent infection, operation or needling   Pain for 2 weeks that never stops, gets worse, wakes you most nights or is over one very sore bone  
  No meat or fish, poor uptake of food, metformin or long-term acid tablets   New tingling in one arm  
  Anyone   Clumsy hands. Trouble for weeks with stairs or chairs. Nerve pain that is very bad or growing. Pain like a belt for 4 weeks (if new and you are 50 or over, do not wait)  

What about night pain?

Pain that is worse at night, or that rest does not ease, is a well-known warning sign. On its own it is a weak one. If nothing settles it and something else is wrong too, or you are 50 or over, be seen within 2 weeks. New or lasting pain that is worse at night deserves a prompt check. With numbness or weakness, it needs an urgent one.



Book a routine appointment

The pain has lasted for 6 weeks, or 4 weeks of care has not helped.
It feels unusual and does not clear up.
It keeps waking you, or stops you from doing daily things.
You have tingling in one arm, and nothing above fits.
You are worried. That is reason enough.



If something does not feel right, have it looked at. What to tell your doctor can help you to prepare.



This page gives general information. It cannot take the place of advice from a health professional.



I have one of these signs. Does it mean I have cancer?

Most people with a single sign have a simpler cause. A sign is a reason to be checked. It is not a diagnosis.

What if none of these signs fit me?

No list can exclude a serious cause. The form asks about more. Get help if anything changes, and book a visit if the pain lasts.','c68b90da50a91315176a14f8ad2ecb1cc07e7bc2bda3edba2baf4f0ed54862aa','','2026-09-21 10:00:00',5,NULL);
INSERT INTO "content_articleversion" VALUES(6,1,'if-you-have-had-cancer','If you have had cancer: spread to the spine and cord compression','warning-signs','If you have or have had cancer, new back pain needs a quick check. Often the cause turns out to be something else. If cancer has spread to the spine, finding it early can protect your ability to walk.','After cancer, report any new kind of back pain quickly, even if it is mild.
New weakness, numbness or tingling is an emergency.
New pain like a tight band round your body, or down both legs, can be an emergency too.
Breast, lung, prostate, kidney and thyroid cancer and myeloma often spread to bone.
Early treatment gives the best chance of keeping you on your feet.','People who have had cancer still get back pain for ordinary reasons. But your pain deserves a quicker check. If a new back pain does not go away, have it looked at without delay.

[//]: # (teaches S0-32)

## How cancer reaches the spine

Cells from the first cancer can travel to the vertebrae, the bones of the spine, and grow into a new tumour, called a **metastasis**. This is how cancer most often causes back pain, in the upper back too.

[//]: # (teaches S0-18, S4-18)

The upper back is a common place for this. A network of veins around the spine, the Batson plexus, can carry cancer cells to it.

[//]: # (teaches S0-20)

Some cancers often spread to bone and reach the spine. The main ones are **breast, lung, prostate, kidney and thyroid cancer, and myeloma**, a cancer of the bone marrow.

[//]: # (teaches S0-19, S1-12)

If you have had one of these, watch for new pain in your upper back. Watch for it in other bones too, such as your ribs or hips. Cancer does not always follow the rules. After any kind, stay alert and have any new symptom looked at.

[//]: # (teaches S1-13, S1-14, S1-15)

## What it may feel like

Pain is often the first sign of cancer in the spine, and it can come weeks before anything else. It may be worse at night or early in the morning.

[//]: # (teaches S0-23, S2-07)

As a tumour grows, it can do two things:

- **It weakens the bone.** The vertebra may crack or collapse, which is called a compression fracture. The spine can become unsteady. Then pain may come when you sit or stand, and go when you lie down.
- **It presses on nerves or on the spinal cord.** The pain may stay in one place, or travel round your ribs or down a limb.

[//]: # (teaches S0-21, S0-22, S2-06, S2-38)

### Cord compression

The spinal cord is the thick bundle of nerves inside your spine. If a tumour or a collapsed bone squeezes it, doctors call this **cord compression**. It can cause weakness, numbness, and changes in how you pee or poo, and it needs fast treatment.

[//]: # (teaches S2-12)

Pain usually gives an early warning. In one study of people with cord compression, half had been in pain for about 3 months or longer before it was found. By then, most could not walk without help. The place that hurt was often not the place that was squeezed. About 1 in 5 people with cord compression do not know that they have cancer. Weak or numb legs are an emergency for everyone.

## What to do

### Get help now

Call {emergency_number} or go to {emergency_department} for any of these. They can mean cord compression if you have cancer, have had it or are being tested for it.

- New weakness, numbness or tingling, or heavy or unsteady legs.
- Loss of feeling between your legs, or new trouble with peeing or pooing.
- Clumsy hands, or an electric shock down your back when you bend your neck.

[//]: # (teaches S2-18)

A fever soon after cancer treatment is an emergency too. So is new pain like a tight band round your body, or down both legs, if a point under the next heading fits you.

Ring your 24-hour cancer helpline on the way, not instead. If sitting or standing makes things much worse, lie flat until help comes.

### Call today

Ring your cancer helpline or {same_day_service} today if you have a **new or different** back pain and one of these fits you:

- You have cancer now, or had it in the last 5 years.
- You have ever had one of the types named above.
- Your cancer has spread to bone, or may have done.

[//]: # (teaches S2-17)

After **any** cancer, or during tests for cancer, call today if your back pain does any of these things:

- It never stops, or it keeps getting worse.
- It wakes you most nights, or you cannot lie flat.
- It gets worse when you cough, sneeze or strain.
- It comes on when you sit or stand.
- It travels round your body like a belt, or down an arm or leg.
- One bone in your back is very sore to press, or other bones hurt too.
- Stairs are hard, or getting up from a chair is, for weeks.
- Your mind is muddled, or you are very thirsty and pee a lot.

If nobody answers, call {urgent_line}. For any other back pain after cancer, however long ago, be seen within 2 weeks.

## What will happen

When someone with known cancer has new back pain, doctors treat it as possible spread to the spine until tests show otherwise. They act fastest if there are signs of cord compression. In general practice, most of them turn out to have something else.

[//]: # (teaches S2-20, S2-21)

The main test is an MRI of the whole spine, a scan that uses a magnet. It should be done within 24 hours for nerve signs, and usually within a week for pain alone. A prompt scan matters most after cancer, and new night pain makes it matter more. See [how upper back pain is checked](article:A07) and [treating cancer-related back pain](article:A08).

[//]: # (teaches S2-40)','[{"question": "I had a basal cell or squamous cell skin cancer. Does this apply to me?", "answer": "These skin cancers very rarely reach the bones. If that is the only cancer you have had, the usual advice for back pain applies. It does not apply if it spread to bone or needed drug treatment."}, {"question": "I do not want to waste anyone''s time. Should I wait?", "answer": "Please do not wait. Checking this is what your cancer team is there for. Call even if your next appointment is soon."}]','[{"title": "Spinal metastases and metastatic spinal cord compression (NG234)", "publisher": "National Institute for Health and Care Excellence", "url": "https://www.nice.org.uk/guidance/ng234", "published": "2023", "accessed": "2026-11-20"}, {"title": "Don''t wait for a sensory level, listen to the symptoms: a prospective audit of delays in diagnosis of malignant cord compression", "publisher": "Clinical Oncology", "url": "https://doi.org/10.1053/clon.2002.0098", "published": "2002", "accessed": "2026-11-20"}, {"title": "How not to miss metastatic spinal cord compression", "publisher": "British Journal of General Practice", "url": "https://doi.org/10.3399/bjgp14X681589", "published": "2014", "accessed": "2026-11-20"}, {"title": "Red flags to screen for malignancy and fracture in patients with low back pain", "publisher": "BMJ", "url": "https://doi.org/10.1136/bmj.f7095", "published": "2013", "accessed": "2026-11-20"}]','["metastasis", "mscc"]','["A05", "A08", "A04", "A07"]','2026-11-20','2027-11-20','People who have had cancer still get back pain for ordinary reasons. But your pain deserves a quicker check. If a new back pain does not go away, have it looked at without delay.



How cancer reaches the spine

Cells from the first cancer can travel to the vertebrae, the bones of the spine, and grow into a new tumour, called a metastasis. This is how cancer most often causes back pain, in the upper back too.



The upper back is a common place for this. A network of veins around the spine, the Batson plexus, can carry cancer cells to it.



Some cancers often spread to bone and reach the spine. The main ones are breast, lung, prostate, kidney and thyroid cancer, and myeloma, a cancer of the bone marrow.



If you have had one of these, watch for new pain in your upper back. Watch for it in other bones too, such as your ribs or hips. Cancer does not always follow the rules. After any kind, stay alert and have any new symptom looked at.



What it may feel like

Pain is often the first sign of cancer in the spine, and it can come weeks before anything else. It may be worse at night or early in the morning.



As a tumour grows, it can do two things:

It weakens the bone. The vertebra may crack or collapse, which is called a compression fracture. The spine can become unsteady. Then pain may come when you sit or stand, and go when you lie down.
It presses on nerves or on the spinal cord. The pain may stay in one place, or travel round your ribs or down a limb.



Cord compression

The spinal cord is the thick bundle of nerves inside your spine. If a tumour or a collapsed bone squeezes it, doctors call this cord compression. It can cause weakness, numbness, and changes in how you pee or poo, and it needs fast treatment.



Pain usually gives an early warning. In one study of people with cord compression, half had been in pain for about 3 months or longer before it was found. By then, most could not walk without help. The place that hurt was often not the place that was squeezed. About 1 in 5 people with cord compression do not know that they have cancer. Weak or numb legs are an emergency for everyone.

What to do

Get help now

Call  or go to  for any of these. They can mean cord compression if you have cancer, have had it or are being tested for it.

New weakness, numbness or tingling, or heavy or unsteady legs.
Loss of feeling between your legs, or new trouble with peeing or pooing.
Clumsy hands, or an electric shock down your back when you bend your neck.



A fever soon after cancer treatment is an emergency too. So is new pain like a tight band round your body, or down both legs, if a point under the next heading fits you.

Ring your 24-hour cancer helpline on the way, not instead. If sitting or standing makes things much worse, lie flat until help comes.

Call today

Ring your cancer helpline or  today if you have a new or different back pain and one of these fits you:

You have cancer now, or had it in the last 5 years.
You have ever had one of the types named above.
Your cancer has spread to bone, or may have done.



After any cancer, or during tests for cancer, call today if your back pain does any of these things:

It never stops, or it keeps getting worse.
It wakes you most nights, or you cannot lie flat.
It gets worse when you cough, sneeze or strain.
It comes on when you sit or stand.
It travels round your body like a belt, or down an arm or leg.
One bone in your back is very sore to press, or other bones hurt too.
Stairs are hard, or getting up from a chair is, for weeks.
Your mind is muddled, or you are very thirsty and pee a lot.

If nobody answers, call . For any other back pain after cancer, however long ago, be seen within 2 weeks.

What will happen

When someone with known cancer has new back pain, doctors treat it as possible spread to the spine until tests show otherwise. They act fastest if there are signs of cord compression. In general practice, most of them turn out to have something else.



The main test is an MRI of the whole spine, a scan that uses a magnet. It should be done within 24 hours for nerve signs, and usually within a week for pain alone. A prompt scan matters most after cancer, and new night pain makes it matter more. See how upper back pain is checked and treating cancer-related back pain.



I had a basal cell or squamous cell skin cancer. Does this apply to me?

These skin cancers very rarely reach the bones. If that is the only cancer you have had, the usual advice for back pain applies. It does not apply if it spread to bone or needed drug treatment.

I do not want to waste anyone''s time. Should I wait?

Please do not wait. Checking this is what your cancer team is there for. Call even if your next appointment is soon.','7737e709a1d9c2447663fb4942949c51c404c4c12a4a19f21fcf31b0a3828c39','','2026-09-21 10:00:00',6,NULL);
INSERT INTO "content_articleversion" VALUES(7,1,'how-upper-back-pain-is-checked','How upper back pain is checked','checks','Most of what a clinician needs comes from your story and a careful examination. Scans and blood tests help some people, and many people do not need them. This page explains what may happen at a visit, and why.','Your story is the most useful test of all.
The examination covers your back, strength, feeling and reflexes.
With new pain and no warning signs, a scan is usually not needed.
MRI is the best scan when nerves or the spinal cord may be pressed.
Blood tests help when pain lasts, has no clear reason or does not respond to treatment.','Seeing a clinician is worthwhile even when the cause is not serious. A check can show what is likely, set your mind more at rest and start the right treatment. Pain in your upper back that lasts for 6 weeks or more should always be checked.

[//]: # (teaches S1-18, S3-18)

## Step 1: Your story

The clinician starts with your pain. They will want to know where it is, when it began and how it changes through the day. They also ask about pain at night, numbness, tingling and weakness. All of this is written down, so that changes can be seen later.

[//]: # (teaches S2-22)

Then they ask about you:

- Your general health, your medicines and any weight loss or fever.
- Past injuries, and any operations or injections, above all on your back.
- Whether you have ever had cancer, thin bones or a serious infection.
- Your work, your hobbies and your sport.

[//]: # (teaches S4-38)

Some of these questions may feel personal. They are asked of everyone, because the answers decide how soon you need help. [What to tell your doctor](article:A19) helps you to prepare.

## Step 2: The examination

A physical examination comes next. The clinician looks at the shape of your back and how you move. They press along the bones and muscles to find the sore place. They may test your strength, feeling, balance and reflexes, and check your skin for a rash. Sometimes they also listen to your chest or feel your tummy.

[//]: # (teaches S4-39)

If you have no warning signs and have never had cancer, they will look for the common causes first. These include a strained muscle, a worn joint, a disc problem and long hours in one position.

[//]: # (teaches S1-16)

## Step 3: Tests, if they are needed

With new pain and no warning signs, tests are usually not needed at first. An X-ray may be considered if about 6 weeks of care has not helped. If warning signs are found, tests are done sooner.

Your doctor may ask for an X-ray, an MRI or another test to look for a disc problem, a pressed nerve or a broken bone.

[//]: # (teaches S4-40)

| Test | What it shows best | When it is used |
|---|---|---|
| X-ray | Broken or worn bones | After an injury, with thin bones, or with pain that lasts |
| MRI (a scan with a magnet) | Discs, nerves, spinal cord, infection, tumours | First choice when the cord or a nerve may be pressed |
| CT (a detailed X-ray scan) | Fine detail of bone | To see how strong or damaged a bone is |
| Bone scan | Active spots in the whole skeleton | To look for spread of cancer to bone |

[//]: # (teaches S2-23)

### When a scan is urgent

A prompt MRI is essential for some people. If you have weak or numb legs, or cannot control your pee or poo, it should happen as an emergency. With cancer and new back pain it is usually done within a week. If you also have weakness or numbness, the aim is within 24 hours.

Pain that newly wakes you at night may also need a scan, but that depends on the rest of your story. Night pain on its own is common, and it is seldom caused by something serious. It counts for more if nothing settles it, if you are losing weight or if you have had cancer.

[//]: # (teaches S2-40)

### Blood tests

Blood tests can show signs of infection, inflammation, too few red blood cells or high calcium. They are useful when pain lasts, has no clear explanation or does not respond to treatment. Your doctor may then check vitamin levels as well.

[//]: # (teaches S3-06)

Some blood tests look for a certain cancer. For example, people aged 60 or over with lasting back pain may be tested for **myeloma**, a cancer of the bone marrow. If cancer of the pancreas is possible, blood tests go together with a scan of the tummy. Having a test does not mean that you have the illness: most back pain does not come from cancer.

[//]: # (teaches S2-24)

## What the results mean

A scan is a picture, not an answer. Many people without any pain have worn joints or bulging discs. Your clinician will compare the results with your story and examination before deciding what they mean for you.

No set of tests can exclude every cause. Before you leave, ask these four questions:

1. What do you think is most likely?
2. What should I do now, and for how long?
3. Which changes mean I should come back sooner?
4. How and when will I get my results?

If your results are late, phone and ask. If you get worse while you wait, call {urgent_line}. For new weakness in your legs, numbness between them, chest pain or new trouble breathing, call {emergency_number}. More signs are in [warning signs and who to call](article:A05).','[{"question": "Why was I not offered a scan?", "answer": "Scans often show changes that have nothing to do with the pain. X-rays and CT also use radiation. If there are no warning signs, treatment can start without one. You can always ask what would change the plan."}, {"question": "My tests were normal. What now?", "answer": "Normal tests make many serious causes less likely, but no test is perfect. Go back if the pain changes, if a new sign appears or if you do not improve as expected."}, {"question": "Can I bring someone with me?", "answer": "Yes, and many people find it helpful. A friend or relative can remember details, take notes and ask questions."}]','[{"title": "ACR Appropriateness Criteria: Thoracic Back Pain", "publisher": "American College of Radiology", "url": "https://doi.org/10.1016/j.jacr.2024.08.016", "published": "2024", "accessed": "2026-11-20"}, {"title": "Suspected cancer: recognition and referral (NG12)", "publisher": "National Institute for Health and Care Excellence", "url": "https://www.nice.org.uk/guidance/ng12", "published": "2015", "accessed": "2026-11-20"}, {"title": "Spinal metastases and metastatic spinal cord compression (NG234)", "publisher": "National Institute for Health and Care Excellence", "url": "https://www.nice.org.uk/guidance/ng234", "published": "2023", "accessed": "2026-11-20"}, {"title": "Red flags to screen for malignancy and fracture in patients with low back pain", "publisher": "BMJ", "url": "https://doi.org/10.1136/bmj.f7095", "published": "2013", "accessed": "2026-11-20"}]','["all"]','["A19", "A05", "A01", "A08"]','2026-11-20','2027-11-20','Seeing a clinician is worthwhile even when the cause is not serious. A check can show what is likely, set your mind more at rest and start the right treatment. Pain in your upper back that lasts for 6 weeks or more should always be checked.



Step 1: Your story

The clinician starts with your pain. They will want to know where it is, when it began and how it changes through the day. They also ask about pain at night, numbness, tingling and weakness. All of this is written down, so that changes can be seen later.



Then they ask about you:

Your general health, your medicines and any weight loss or fever.
Past injuries, and any operations or injections, above all on your back.
Whether you have ever had cancer, thin bones or a serious infection.
Your work, your hobbies and your sport.



Some of these questions may feel personal. They are asked of everyone, because the answers decide how soon you need help. What to tell your doctor helps you to prepare.

Step 2: The examination

A physical examination comes next. The clinician looks at the shape of your back and how you move. They press along the bones and muscles to find the sore place. They may test your strength, feeling, balance and reflexes, and check your skin for a rash. Sometimes they also listen to your chest or feel your tummy.



If you have no warning signs and have never had cancer, they will look for the common causes first. These include a strained muscle, a worn joint, a disc problem and long hours in one position.



Step 3: Tests, if they are needed

With new pain and no warning signs, tests are usually not needed at first. An X-ray may be considered if about 6 weeks of care has not helped. If warning signs are found, tests are done sooner.

Your doctor may ask for an X-ray, an MRI or another test to look for a disc problem, a pressed nerve or a broken bone.



  Test   What it shows best   When it is used  
 --- --- --- 
  X-ray   Broken or worn bones   After an injury, with thin bones, or with pain that lasts  
  MRI (a scan with a magnet)   Discs, nerves, spinal cord, infection, tumours   First choice when the cord or a nerve may be pressed  
  CT (a detailed X-ray scan)   Fine detail of bone   To see how strong or damaged a bone is  
  Bone scan   Active spots in the whole skeleton   To look for spread of cancer to bone  



When a scan is urgent

A prompt MRI is essential for some people. If you have weak or numb legs, or cannot control your pee or poo, it should happen as an emergency. With cancer and new back pain it is usually done within a week. If you also have weakness or numbness, the aim is within 24 hours.

Pain that newly wakes you at night may also need a scan, but that depends on the rest of your story. Night pain on its own is common, and it is seldom caused by something serious. It counts for more if nothing settles it, if you are losing weight or if you have had cancer.



Blood tests

Blood tests can show signs of infection, inflammation, too few red blood cells or high calcium. They are useful when pain lasts, has no clear explanation or does not respond to treatment. Your doctor may then check vitamin levels as well.



Some blood tests look for a certain cancer. For example, people aged 60 or over with lasting back pain may be tested for myeloma, a cancer of the bone marrow. If cancer of the pancreas is possible, blood tests go together with a scan of the tummy. Having a test does not mean that you have the illness: most back pain does not come from cancer.



What the results mean

A scan is a picture, not an answer. Many people without any pain have worn joints or bulging discs. Your clinician will compare the results with your story and examination before deciding what they mean for you.

No set of tests can exclude every cause. Before you leave, ask these four questions:

What do you think is most likely?
What should I do now, and for how long?
Which changes mean I should come back sooner?
How and when will I get my results?

If your results are late, phone and ask. If you get worse while you wait, call . For new weakness in your legs, numbness between them, chest pain or new trouble breathing, call . More signs are in warning signs and who to call.

Why was I not offered a scan?

Scans often show changes that have nothing to do with the pain. X-rays and CT also use radiation. If there are no warning signs, treatment can start without one. You can always ask what would change the plan.

My tests were normal. What now?

Normal tests make many serious causes less likely, but no test is perfect. Go back if the pain changes, if a new sign appears or if you do not improve as expected.

Can I bring someone with me?

Yes, and many people find it helpful. A friend or relative can remember details, take notes and ask questions.','180ceb482c36f5b21b62a0f9a2e1ac3cd9b0322b379a93fe16a80269a05c6f25','','2026-09-21 10:00:00',7,NULL);
INSERT INTO "content_articleversion" VALUES(8,1,'treating-cancer-related-back-pain','Treating cancer-related back pain','care','Most back pain does not come from cancer. When it does, there are many ways to treat it. Doctors may treat the cancer, ease the pain and help you move, often all at once. New pain or new weakness needs a call straight away.','Most people do best with several treatments used together.
Radiotherapy, an operation or cancer medicines can treat the cause.
Painkillers, injections, physiotherapy and braces can ease the pain.
Opioids, which are strong painkillers, need check-ups and help with your bowels.
Talk to your cancer team before you change any medicine.
New weakness, numbness, or loss of control of pee or poo is an emergency.','Most upper back pain has other causes than cancer. This page is for people who have been told that cancer, or its treatment, is behind their pain. Your own cancer team knows your case best.

## A plan made for you

The right choice depends on what causes the pain, where it is, and whether the spine is steady. It also depends on the [type of pain](article:A09): from bone, from a nerve or from an organ. Using several treatments side by side tends to work best.

[//]: # (teaches S2-25)

Cancer treatment can itself be a cause of pain. After an operation, a scar or a nerve may stay sore. Less often, pain follows chemotherapy, immunotherapy or radiotherapy. Tell your team when the pain began and which treatment you were having then.

[//]: # (teaches S2-15)

## Treating the cancer itself

**Radiotherapy** aims strong rays at the tumour (a growth of cancer cells) to shrink it. It is often used when cancer makes a bone hurt. It is also used when a tumour presses on the spinal cord, the main bundle of nerves in the spine. Pain often eases, but this can take weeks.

[//]: # (teaches S2-26)

**Operations and cement** may be offered when the spine is not steady, when a weak bone has broken, or when nerve problems are getting worse. There are three main kinds:

- taking pressure off the nerves, called decompression
- holding the bones in place with metal rods and screws, called stabilisation
- injecting bone cement into a broken back bone, called vertebroplasty.

[//]: # (teaches S2-27)

These help some people a lot, but they do not suit everyone.

**Medicines that work through the whole body** can control the cancer, and so ease the pain. They include chemotherapy, targeted drugs, hormone treatment and immunotherapy, which helps your body to fight the cancer.

[//]: # (teaches S2-28)

## Easing the pain

Doctors match the medicine to the type of pain.

- For aching pain from bone or muscle, they may use paracetamol or an anti-inflammatory such as ibuprofen.
- When these are not enough, they may add an opioid, which is a strong painkiller such as morphine. The team checks often how well it works and looks for side effects.
- For burning or shooting pain from a nerve, there are [other medicines](article:A09).

[//]: # (teaches S2-29)

Ask your cancer team or a pharmacist before you buy any painkiller. Paracetamol and anti-inflammatories can hide a fever. Anti-inflammatories can also do harm if you have had a stomach ulcer, or have kidney disease, heart disease, high blood pressure, asthma or COPD (a long-term lung disease). The same is true if you take blood thinners or steroid tablets, are pregnant, gave birth in the last 6 weeks, or are 65 or older.

Opioids make poo hard and slow, so most people are given a laxative with them, which keeps poo soft. Tell your team if you are not pooing as usual. Your mood needs care as well: long-lasting pain wears people down, and a counsellor or psychologist can help.

[//]: # (teaches S2-34)

When pain sits in one clear place, an injection may help some people. A nerve block numbs one nerve. An epidural steroid injection calms sore nerves near the spine. Steadying a back bone with cement is known as vertebral augmentation.

[//]: # (teaches S2-31)

After an injection or operation on your back, go to {emergency_department} now if you get a fever, or feel hot and shivery. If new pain starts but you have no fever, phone {same_day_service} today.

## Moving, braces and extra support

Physiotherapy and rehabilitation (planned help to get moving again) can help you do more and improve your quality of life.

[//]: # (teaches S2-32)

Most people with cancer can exercise safely, and it does them good. If cancer is in your spine, ask your team which movements to do and which to leave out.

[//]: # (teaches S1-20)

A brace is a firm support worn around the body to hold a weak spine steady. Studies have not yet shown how much it helps, so wear one only as your team advises.

[//]: # (teaches S2-33)

If pain stays strong, ask to see a specialist pain team. A palliative care team, which cares for your comfort at any stage of illness, can help too. [Living with pain](article:A23) has more.

[//]: # (teaches S2-35)

## When to ring straight away

- **Go to {emergency_department} now** for new weakness, numbness or tingling, trouble walking, trouble peeing, or peeing or pooing by accident. Do the same for new pain like a belt round your chest or tummy, or down both legs. Phone your cancer helpline on the way.
- **Phone your cancer helpline at once, or go to {emergency_department},** for a fever within 6 weeks of chemotherapy, immunotherapy or targeted drugs, or if you take steroid tablets.
- **Call {emergency_number}** if someone is confused, very sleepy or hard to wake.
- **Phone your cancer helpline or {same_day_service} today** for any other fever, a new kind of back pain, or pain that gets worse. Do the same if you are very thirsty and peeing a lot, or your mind feels foggy, because your blood may hold too much calcium.','[{"question": "Does stronger pain mean the cancer is growing?", "answer": "Not always. Pain can change for many reasons. But a change should be checked, so tell your cancer team on the day you notice it."}, {"question": "Will I get hooked on strong painkillers?", "answer": "It is a fair worry. Your body can get used to these medicines, so your team checks for this and plans any change with you, step by step. Please do not change or stop them by yourself."}]','[{"title": "Spinal metastases and metastatic spinal cord compression (NG234)", "publisher": "National Institute for Health and Care Excellence", "url": "https://www.nice.org.uk/guidance/ng234", "published": "2023", "accessed": "2026-11-20"}, {"title": "Patient positioning (mobilisation) and bracing for pain relief and spinal stability in metastatic spinal cord compression in adults", "publisher": "Cochrane Database of Systematic Reviews", "url": "https://doi.org/10.1002/14651858.CD007609.pub3", "published": "2015", "accessed": "2026-11-20"}, {"title": "Pain among cancer survivors", "publisher": "Centers for Disease Control and Prevention, Preventing Chronic Disease", "url": "https://www.cdc.gov/pcd/issues/2020/19_0367.htm", "published": "2020", "accessed": "2026-11-20"}]','["metastasis", "myeloma"]','["A06", "A09", "A23"]','2026-11-20','2027-11-20','Most upper back pain has other causes than cancer. This page is for people who have been told that cancer, or its treatment, is behind their pain. Your own cancer team knows your case best.

A plan made for you

The right choice depends on what causes the pain, where it is, and whether the spine is steady. It also depends on the type of pain: from bone, from a nerve or from an organ. Using several treatments side by side tends to work best.



Cancer treatment can itself be a cause of pain. After an operation, a scar or a nerve may stay sore. Less often, pain follows chemotherapy, immunotherapy or radiotherapy. Tell your team when the pain began and which treatment you were having then.



Treating the cancer itself

Radiotherapy aims strong rays at the tumour (a growth of cancer cells) to shrink it. It is often used when cancer makes a bone hurt. It is also used when a tumour presses on the spinal cord, the main bundle of nerves in the spine. Pain often eases, but this can take weeks.



Operations and cement may be offered when the spine is not steady, when a weak bone has broken, or when nerve problems are getting worse. There are three main kinds:

taking pressure off the nerves, called decompression
holding the bones in place with metal rods and screws, called stabilisation
injecting bone cement into a broken back bone, called vertebroplasty.



These help some people a lot, but they do not suit everyone.

Medicines that work through the whole body can control the cancer, and so ease the pain. They include chemotherapy, targeted drugs, hormone treatment and immunotherapy, which helps your body to fight the cancer.



Easing the pain

Doctors match the medicine to the type of pain.

For aching pain from bone or muscle, they may use paracetamol or an anti-inflammatory such as ibuprofen.
When these are not enough, they may add an opioid, which is a strong painkiller such as morphine. The team checks often how well it works and looks for side effects.
For burning or shooting pain from a nerve, there are other medicines.



Ask your cancer team or a pharmacist before you buy any painkiller. Paracetamol and anti-inflammatories can hide a fever. Anti-inflammatories can also do harm if you have had a stomach ulcer, or have kidney disease, heart disease, high blood pressure, asthma or COPD (a long-term lung disease). The same is true if you take blood thinners or steroid tablets, are pregnant, gave birth in the last 6 weeks, or are 65 or older.

Opioids make poo hard and slow, so most people are given a laxative with them, which keeps poo soft. Tell your team if you are not pooing as usual. Your mood needs care as well: long-lasting pain wears people down, and a counsellor or psychologist can help.



When pain sits in one clear place, an injection may help some people. A nerve block numbs one nerve. An epidural steroid injection calms sore nerves near the spine. Steadying a back bone with cement is known as vertebral augmentation.



After an injection or operation on your back, go to  now if you get a fever, or feel hot and shivery. If new pain starts but you have no fever, phone  today.

Moving, braces and extra support

Physiotherapy and rehabilitation (planned help to get moving again) can help you do more and improve your quality of life.



Most people with cancer can exercise safely, and it does them good. If cancer is in your spine, ask your team which movements to do and which to leave out.



A brace is a firm support worn around the body to hold a weak spine steady. Studies have not yet shown how much it helps, so wear one only as your team advises.



If pain stays strong, ask to see a specialist pain team. A palliative care team, which cares for your comfort at any stage of illness, can help too. Living with pain has more.



When to ring straight away

Go to  now for new weakness, numbness or tingling, trouble walking, trouble peeing, or peeing or pooing by accident. Do the same for new pain like a belt round your chest or tummy, or down both legs. Phone your cancer helpline on the way.
Phone your cancer helpline at once, or go to , for a fever within 6 weeks of chemotherapy, immunotherapy or targeted drugs, or if you take steroid tablets.
Call  if someone is confused, very sleepy or hard to wake.
Phone your cancer helpline or  today for any other fever, a new kind of back pain, or pain that gets worse. Do the same if you are very thirsty and peeing a lot, or your mind feels foggy, because your blood may hold too much calcium.

Does stronger pain mean the cancer is growing?

Not always. Pain can change for many reasons. But a change should be checked, so tell your cancer team on the day you notice it.

Will I get hooked on strong painkillers?

It is a fair worry. Your body can get used to these medicines, so your team checks for this and plans any change with you, step by step. Please do not change or stop them by yourself.','3704717448f9d3e361496649437dde494583693946ebdd4e8b1815241ef3807d','','2026-09-21 10:00:00',8,NULL);
INSERT INTO "content_articleversion" VALUES(9,1,'types-of-pain','Types of pain and their medicines','care','Pain can start in muscle or bone, in a nerve, or in an organ, and each type tends to feel different. Knowing the type helps your doctor choose tests and treatment. The feel of a pain cannot tell you its cause for certain.','Tissue pain is often aching or sharp, and you can point to it.
Nerve pain is often burning, shooting or like electric shocks.
Organ pain is hard to pin down and may spread to the back.
Different types of pain need different medicines.
Nerve pain medicines are not advised for plain back pain.','Pain is a warning signal that can start in different parts of the body. Doctors sort it into three main types, each with its own feel, and many people have more than one.

| | Tissue pain | Nerve pain | Organ pain |
| --- | --- | --- | --- |
| Medical name | Nociceptive or somatic | Neuropathic | Visceral |
| Feels like | Aching, sharp, dull, tight | Burning, shooting, electric, tingling, numb | Squeezing, cramping, pressure |
| Where | One spot, or the size of a hand | A band, or down an arm or leg | Hard to say, may go front to back |
| Changes with | Moving, lifting, pressing | Often starts by itself, light touch may hurt | Eating, effort, being ill |

People often describe upper back pain as dull, sharp or burning. One word is not enough to name the cause, so your doctor will ask about several things.

[//]: # (teaches S4-19)

## Pain from muscle, joint or bone

Doctors call this nociceptive pain, which means pain from tissue that is hurt or strained. It aches or feels sharp, and you can usually point to the place.

[//]: # (teaches S2-11)

A sore muscle is the most common example. The pain stays in one area, often between the shoulder blades, and it may ache or catch sharply when you move.

[//]: # (teaches S0-10)

## Pain from a nerve

Nerve pain, also called neuropathic pain, starts when a nerve has been squeezed or harmed and sends false signals. People talk of burning, shooting or electric shocks. You may also have tingling, numb skin, or skin that hurts when clothes touch it.

[//]: # (teaches S2-13)

One cause is a disc, the cushion between two bones of the spine. A bulging or worn disc can press on a nerve close by, so that your back hurts or the pain spreads along a rib or down a limb. See [joints, discs and nerves](article:A03).

[//]: # (teaches S0-15)

Rarer causes exist too. Myeloma, a cancer of the bone marrow, can damage bones in the spine and bring on shooting pain. Most shooting pain has other causes.

[//]: # (teaches S2-09)

## Pain from an organ

Organs inside the chest and tummy share nerve pathways with the back. So trouble in an organ, such as the pancreas or liver, can be felt in the back. This is called visceral pain, and it is vague and hard to put a finger on. [Pain from the heart, lungs or tummy](article:A21) tells you more.

[//]: # (teaches S2-14)

## Why the type matters

Naming the type of pain, whether organ, bone or nerve, points to the right treatment. A medicine that calms a nerve may do little for a sore joint. The cause matters just as much. The best plans treat the cause and often mix medicines with movement and other care.

[//]: # (teaches S2-39, S2-25)

## Medicines for tissue pain

Doctors may use these:

- **paracetamol**, though on its own it did little in low back pain studies
- **anti-inflammatories**, such as ibuprofen or naproxen, which calm swelling
- **opioids**, such as codeine or morphine, for some strong pain. A doctor keeps a close watch, because they can make you sleepy and constipated, and the body can come to depend on them.

[//]: # (teaches S2-29)

Anti-inflammatories do not suit everyone. Ask a pharmacist or doctor first if you have ever had a stomach ulcer, or have kidney disease, heart disease, high blood pressure, asthma or COPD (a long-term lung disease). Ask first, too, if you take blood thinners or steroid tablets. The same goes if you are pregnant, gave birth in the last 6 weeks, or are 65 or older.

## Medicines for nerve pain

For true nerve pain, doctors may prescribe gabapentin, pregabalin, duloxetine or amitriptyline. The last two are also used for low mood, but here their job is to quieten nerves. All four take time to work, and they can make you drowsy or dizzy. Do not drive or use machines if they affect you in this way.

[//]: # (teaches S2-30)

In the UK, national guidance does not recommend gabapentin or pregabalin for plain low back pain or sciatica (nerve pain down the leg). They bring risks without clear benefit, so a burning feeling is not a reason by itself to ask for one. Both can slow your breathing, above all together with opioids or alcohol, or if you are older or have lung or kidney disease. The body can also come to depend on them. Tell your doctor what else you take.

If you already take any of these, please do not stop by yourself. Speak to the person who prescribed it.

## When the type of pain needs quick action

- **Call {emergency_number}** for tight, heavy or squeezing pain in your chest, or pain like that which goes to your arm, neck or jaw.
- **Go to {emergency_department} now** if you have new trouble peeing, or if you pee or poo by accident. Do the same if both legs are newly weak or numb, or you are numb between your legs. Do not put this down to a medicine.
- **If you have or have had cancer, go to {emergency_department} now** for new weakness, numbness or tingling anywhere, and for new pain like a belt or down both legs.
- **Phone {same_day_service} today** for new numbness or tingling in a band on your chest or tummy, in both hands, in both feet or in one leg. If you take blood thinners, do this for new numbness or tingling anywhere. With a fever, or a high risk of [infection in the spine](article:A17), go to {emergency_department} instead. Phone today, too, for new pain down both legs, or for a new rash where it hurts, which may be shingles.
- **See a clinician within 2 weeks** if nerve pain is very bad or getting worse. After cancer, phone today instead. Be seen within 2 weeks, too, for pain like a band that has lasted 4 weeks. If it is new and you are 50 or older, do not wait the 4 weeks.','[{"question": "My pain burns. Do I need a nerve medicine?", "answer": "Not from the feeling alone. A sore muscle can burn too. A doctor needs to examine you first. These medicines have side effects, and they do not help plain back pain."}, {"question": "Can I have more than one type of pain?", "answer": "Yes. This is called mixed pain. For example, a worn disc can make the back ache and also upset a nerve. Pain from cancer in a bone is often mixed as well."}, {"question": "Should I change my medicine if it is not helping?", "answer": "Talk to the person who prescribed it before you change or stop anything. Some of these medicines must be reduced step by step."}]','[{"title": "Low back pain and sciatica in over 16s (NG59)", "publisher": "National Institute for Health and Care Excellence", "url": "https://www.nice.org.uk/guidance/ng59", "published": "2016", "accessed": "2026-11-20"}, {"title": "Neuropathic pain in adults: pharmacological management in non-specialist settings (CG173)", "publisher": "National Institute for Health and Care Excellence", "url": "https://www.nice.org.uk/guidance/cg173", "published": "2013", "accessed": "2026-11-20"}, {"title": "Spinal metastases and metastatic spinal cord compression (NG234)", "publisher": "National Institute for Health and Care Excellence", "url": "https://www.nice.org.uk/guidance/ng234", "published": "2023", "accessed": "2026-11-20"}, {"title": "Gabapentin (Neurontin): risk of severe respiratory depression", "publisher": "Medicines and Healthcare products Regulatory Agency", "url": "https://www.gov.uk/drug-safety-update/gabapentin-neurontin-risk-of-severe-respiratory-depression", "published": "2017-10", "accessed": "2026-11-20"}, {"title": "Pregabalin (Lyrica): reports of severe respiratory depression", "publisher": "Medicines and Healthcare products Regulatory Agency", "url": "https://www.gov.uk/drug-safety-update/pregabalin-lyrica-reports-of-severe-respiratory-depression", "published": "2021-02", "accessed": "2026-11-20"}]','["disc_radiculopathy"]','["A03", "A16", "A21", "A08"]','2026-11-20','2027-11-20','Pain is a warning signal that can start in different parts of the body. Doctors sort it into three main types, each with its own feel, and many people have more than one.

    Tissue pain   Nerve pain   Organ pain  
  ---   ---   ---   ---  
  Medical name   Nociceptive or somatic   Neuropathic   Visceral  
  Feels like   Aching, sharp, dull, tight   Burning, shooting, electric, tingling, numb   Squeezing, cramping, pressure  
  Where   One spot, or the size of a hand   A band, or down an arm or leg   Hard to say, may go front to back  
  Changes with   Moving, lifting, pressing   Often starts by itself, light touch may hurt   Eating, effort, being ill  

People often describe upper back pain as dull, sharp or burning. One word is not enough to name the cause, so your doctor will ask about several things.



Pain from muscle, joint or bone

Doctors call this nociceptive pain, which means pain from tissue that is hurt or strained. It aches or feels sharp, and you can usually point to the place.



A sore muscle is the most common example. The pain stays in one area, often between the shoulder blades, and it may ache or catch sharply when you move.



Pain from a nerve

Nerve pain, also called neuropathic pain, starts when a nerve has been squeezed or harmed and sends false signals. People talk of burning, shooting or electric shocks. You may also have tingling, numb skin, or skin that hurts when clothes touch it.



One cause is a disc, the cushion between two bones of the spine. A bulging or worn disc can press on a nerve close by, so that your back hurts or the pain spreads along a rib or down a limb. See joints, discs and nerves.



Rarer causes exist too. Myeloma, a cancer of the bone marrow, can damage bones in the spine and bring on shooting pain. Most shooting pain has other causes.



Pain from an organ

Organs inside the chest and tummy share nerve pathways with the back. So trouble in an organ, such as the pancreas or liver, can be felt in the back. This is called visceral pain, and it is vague and hard to put a finger on. Pain from the heart, lungs or tummy tells you more.



Why the type matters

Naming the type of pain, whether organ, bone or nerve, points to the right treatment. A medicine that calms a nerve may do little for a sore joint. The cause matters just as much. The best plans treat the cause and often mix medicines with movement and other care.



Medicines for tissue pain

Doctors may use these:

paracetamol, though on its own it did little in low back pain studies
anti-inflammatories, such as ibuprofen or naproxen, which calm swelling
opioids, such as codeine or morphine, for some strong pain. A doctor keeps a close watch, because they can make you sleepy and constipated, and the body can come to depend on them.



Anti-inflammatories do not suit everyone. Ask a pharmacist or doctor first if you have ever had a stomach ulcer, or have kidney disease, heart disease, high blood pressure, asthma or COPD (a long-term lung disease). Ask first, too, if you take blood thinners or steroid tablets. The same goes if you are pregnant, gave birth in the last 6 weeks, or are 65 or older.

Medicines for nerve pain

For true nerve pain, doctors may prescribe gabapentin, pregabalin, duloxetine or amitriptyline. The last two are also used for low mood, but here their job is to quieten nerves. All four take time to work, and they can make you drowsy or dizzy. Do not drive or use machines if they affect you in this way.



In the UK, national guidance does not recommend gabapentin or pregabalin for plain low back pain or sciatica (nerve pain down the leg). They bring risks without clear benefit, so a burning feeling is not a reason by itself to ask for one. Both can slow your breathing, above all together with opioids or alcohol, or if you are older or have lung or kidney disease. The body can also come to depend on them. Tell your doctor what else you take.

If you already take any of these, please do not stop by yourself. Speak to the person who prescribed it.

When the type of pain needs quick action

Call  for tight, heavy or squeezing pain in your chest, or pain like that which goes to your arm, neck or jaw.
Go to  now if you have new trouble peeing, or if you pee or poo by accident. Do the same if both legs are newly weak or numb, or you are numb between your legs. Do not put this down to a medicine.
If you have or have had cancer, go to  now for new weakness, numbness or tingling anywhere, and for new pain like a belt or down both legs.
Phone  today for new numbness or tingling in a band on your chest or tummy, in both hands, in both feet or in one leg. If you take blood thinners, do this for new numbness or tingling anywhere. With a fever, or a high risk of infection in the spine, go to  instead. Phone today, too, for new pain down both legs, or for a new rash where it hurts, which may be shingles.
See a clinician within 2 weeks if nerve pain is very bad or getting worse. After cancer, phone today instead. Be seen within 2 weeks, too, for pain like a band that has lasted 4 weeks. If it is new and you are 50 or older, do not wait the 4 weeks.

My pain burns. Do I need a nerve medicine?

Not from the feeling alone. A sore muscle can burn too. A doctor needs to examine you first. These medicines have side effects, and they do not help plain back pain.

Can I have more than one type of pain?

Yes. This is called mixed pain. For example, a worn disc can make the back ache and also upset a nerve. Pain from cancer in a bone is often mixed as well.

Should I change my medicine if it is not helping?

Talk to the person who prescribed it before you change or stop anything. Some of these medicines must be reduced step by step.','1021af202d68788a272742a6146937afe444c1274cff1f69b1b6e6dad4b33b05','','2026-09-21 10:00:00',9,NULL);
INSERT INTO "content_articleversion" VALUES(10,1,'vitamin-d-calcium-and-your-bones','Vitamin D, calcium and your bones','causes','Vitamin D helps your body use calcium, which keeps bones strong. When levels stay low, bones and muscles can weaken and ache. This can play a part in back pain, but it is rarely the whole reason. A blood test can show whether you are low.','Vitamin D helps your gut take in calcium, and your bones need both.
A lack over many months can cause aches all over, weak muscles and soft bones.
Treating a proven lack protects your bones.
In trials, vitamin D tablets did not ease ordinary back pain.
Ask a pharmacist or doctor before you start a supplement.','Your bones look solid, but your body repairs them all the time. For this it needs calcium, a mineral from food, and vitamin D, which helps the gut take that calcium in. Without enough vitamin D, adult bones can turn soft. Doctors call this osteomalacia.

[//]: # (teaches S3-10)

## What happens when levels are low

Muscles need vitamin D too. When bones and muscles are both weak, your back has less support. You may stoop more, and the back may ache.

[//]: # (teaches S3-03)

The usual signs are weak muscles, often in the thighs, and aches in many parts of the body. The upper back may be one of those parts, with an ache that lasts for weeks. Many people with low vitamin D feel nothing at all.

[//]: # (teaches S3-11)

Too little calcium, or too little vitamin D, also thins the bones over the years. Thin bones are called osteoporosis. They break more easily, and the bones of the upper back are a common place for this. [Broken bones and osteoporosis](article:A18) explains what to look for.

[//]: # (teaches S3-17)

Vitamin D may also calm inflammation, which is the body''s way of reacting to harm with heat and soreness. So a lack of it might turn pain up. This idea comes mostly from the laboratory and is not proven in people with back pain.

[//]: # (teaches S3-12)

## Three shortages side by side

| | Vitamin D | Vitamin B12 | Magnesium |
| --- | --- | --- | --- |
| What it does | Helps you use calcium, keeps bones and muscles strong | Keeps nerves and their coating healthy | Helps muscles let go after they tighten |
| Signs of a lack | Aches in many places, sore bones, tiredness, weakness | Numb or tingling skin, weakness, tiredness | Cramps, stiffness, tiredness, feeling restless |
| In the upper back | Aching, stooping, weaker bones | Nerve pain in the neck or upper back | Tight muscles between the shoulder blades |
| Foods | Oily fish, eggs, fortified milk or plant drinks | Meat, fish, eggs, dairy, fortified foods | Nuts, seeds, green leaves |
| Usual treatment | Sunlight, food, tablets, sometimes high-dose tablets on prescription | Tablets, or injections | Food, sometimes tablets |

[//]: # (teaches S3-19, S3-26)

These signs overlap with each other and with many other conditions, so the table cannot tell you what you have. See also [vitamin B12](article:A11) and [magnesium](article:A12).

## Who is more likely to be low

You are more at risk if you are mostly indoors, cover most of your skin, or have darker skin and live where there is little sun. Other risks are being over 65, eating very little, and gut conditions that keep your body from getting enough out of your food.

## Treating a proven lack

Treatment can mean more daylight, a change of food, and tablets. If the level is very low, a doctor may prescribe high-dose tablets for a short time.

[//]: # (teaches S3-22)

Short, regular spells outdoors let your skin make vitamin D. Take care not to burn, so cover up or use sunscreen when the sun is strong. In countries far from the equator, the winter sun is too weak to help.

[//]: # (teaches S3-25)

Better food and supplements are only one part of the plan. Physiotherapy, with exercises to make your back and legs stronger, works alongside them. Milk, cheese, yoghurt and fortified plant drinks give you calcium.

[//]: # (teaches S3-07)

## What the research says about pain

In one report, a doctor described a small group of people with long-lasting neck and back pain. They felt better after low vitamin D was treated. This is weak evidence, because there was no other group to compare them with.

[//]: # (teaches S3-30)

Better studies have not agreed. When researchers put 8 trials of low back pain together, vitamin D did no better than dummy tablets or other care.

## Before you buy a supplement

Please do not start supplements without advice, even though shops sell them freely. In the UK, people are advised to think about a low-strength vitamin D tablet in autumn and winter. A pharmacist can tell you if that suits you. Ask a doctor first if you have kidney disease, kidney stones or high calcium, have or had cancer, are pregnant, or take other medicines.

[//]: # (teaches S3-29)

## When to ask for help

- **Book a routine appointment** if you ache all over and think that you may be low.
- **See a clinician within 2 weeks** if for some weeks you have struggled to climb stairs or rise from a chair. Do the same for a new bend or hump in your back that did not follow an injury. If you have or have had cancer, **phone {same_day_service} today** instead.
- **Phone {same_day_service} today** if you are very thirsty and pee a lot. Do the same if you have thin bones, and a small fall or a lift brings on very bad back pain.
- **Go to {emergency_department} now** if both legs become weak, numb or heavy, or you cannot walk steadily.','[{"question": "Will vitamin D tablets take my back pain away?", "answer": "Perhaps, if you are very low and that is part of the cause. For most people with back pain they make little or no difference. They are still worth having for your bones if a test shows a lack."}, {"question": "Can I take too much?", "answer": "Yes. Too much vitamin D over time pushes up the calcium in your blood, and this can harm your kidneys. Please do not take high-dose tablets unless a doctor or pharmacist has advised it."}, {"question": "Should everyone with back pain have a blood test?", "answer": "No. It is most useful when pain lasts, has no clear cause, or comes with aches all over and weak muscles. Your doctor can help you decide."}]','[{"title": "Vitamin D: prevention and treatment of deficiency in adults", "publisher": "NHS Greater Glasgow and Clyde", "url": "https://handbook.ggcmedicines.org.uk/guidelines/endocrine-system/vitamin-d-prevention-and-treatment-of-deficiency-in-adults", "published": "2023", "accessed": "2026-11-20"}, {"title": "Is vitamin D supplementation effective for low back pain? A systematic review and meta-analysis", "publisher": "Pain Physician", "url": "https://pubmed.ncbi.nlm.nih.gov/29565945/", "published": "2018", "accessed": "2026-11-20"}, {"title": "Treating vitamin D deficiency and insufficiency in chronic neck and back pain and muscle spasm: a case series", "publisher": "The Permanente Journal", "url": "https://doi.org/10.7812/TPP/18.241", "published": "2019", "accessed": "2026-11-20"}, {"title": "Vitamin D and Health report", "publisher": "Scientific Advisory Committee on Nutrition", "url": "https://www.gov.uk/government/publications/sacn-vitamin-d-and-health-report", "published": "2016", "accessed": "2026-11-20"}]','["nutritional", "fracture"]','["A11", "A12", "A13", "A18"]','2026-11-20','2027-11-20','Your bones look solid, but your body repairs them all the time. For this it needs calcium, a mineral from food, and vitamin D, which helps the gut take that calcium in. Without enough vitamin D, adult bones can turn soft. Doctors call this osteomalacia.



What happens when levels are low

Muscles need vitamin D too. When bones and muscles are both weak, your back has less support. You may stoop more, and the back may ache.



The usual signs are weak muscles, often in the thighs, and aches in many parts of the body. The upper back may be one of those parts, with an ache that lasts for weeks. Many people with low vitamin D feel nothing at all.



Too little calcium, or too little vitamin D, also thins the bones over the years. Thin bones are called osteoporosis. They break more easily, and the bones of the upper back are a common place for this. Broken bones and osteoporosis explains what to look for.



Vitamin D may also calm inflammation, which is the body''s way of reacting to harm with heat and soreness. So a lack of it might turn pain up. This idea comes mostly from the laboratory and is not proven in people with back pain.



Three shortages side by side

    Vitamin D   Vitamin B12   Magnesium  
  ---   ---   ---   ---  
  What it does   Helps you use calcium, keeps bones and muscles strong   Keeps nerves and their coating healthy   Helps muscles let go after they tighten  
  Signs of a lack   Aches in many places, sore bones, tiredness, weakness   Numb or tingling skin, weakness, tiredness   Cramps, stiffness, tiredness, feeling restless  
  In the upper back   Aching, stooping, weaker bones   Nerve pain in the neck or upper back   Tight muscles between the shoulder blades  
  Foods   Oily fish, eggs, fortified milk or plant drinks   Meat, fish, eggs, dairy, fortified foods   Nuts, seeds, green leaves  
  Usual treatment   Sunlight, food, tablets, sometimes high-dose tablets on prescription   Tablets, or injections   Food, sometimes tablets  



These signs overlap with each other and with many other conditions, so the table cannot tell you what you have. See also vitamin B12 and magnesium.

Who is more likely to be low

You are more at risk if you are mostly indoors, cover most of your skin, or have darker skin and live where there is little sun. Other risks are being over 65, eating very little, and gut conditions that keep your body from getting enough out of your food.

Treating a proven lack

Treatment can mean more daylight, a change of food, and tablets. If the level is very low, a doctor may prescribe high-dose tablets for a short time.



Short, regular spells outdoors let your skin make vitamin D. Take care not to burn, so cover up or use sunscreen when the sun is strong. In countries far from the equator, the winter sun is too weak to help.



Better food and supplements are only one part of the plan. Physiotherapy, with exercises to make your back and legs stronger, works alongside them. Milk, cheese, yoghurt and fortified plant drinks give you calcium.



What the research says about pain

In one report, a doctor described a small group of people with long-lasting neck and back pain. They felt better after low vitamin D was treated. This is weak evidence, because there was no other group to compare them with.



Better studies have not agreed. When researchers put 8 trials of low back pain together, vitamin D did no better than dummy tablets or other care.

Before you buy a supplement

Please do not start supplements without advice, even though shops sell them freely. In the UK, people are advised to think about a low-strength vitamin D tablet in autumn and winter. A pharmacist can tell you if that suits you. Ask a doctor first if you have kidney disease, kidney stones or high calcium, have or had cancer, are pregnant, or take other medicines.



When to ask for help

Book a routine appointment if you ache all over and think that you may be low.
See a clinician within 2 weeks if for some weeks you have struggled to climb stairs or rise from a chair. Do the same for a new bend or hump in your back that did not follow an injury. If you have or have had cancer, phone  today instead.
Phone  today if you are very thirsty and pee a lot. Do the same if you have thin bones, and a small fall or a lift brings on very bad back pain.
Go to  now if both legs become weak, numb or heavy, or you cannot walk steadily.

Will vitamin D tablets take my back pain away?

Perhaps, if you are very low and that is part of the cause. For most people with back pain they make little or no difference. They are still worth having for your bones if a test shows a lack.

Can I take too much?

Yes. Too much vitamin D over time pushes up the calcium in your blood, and this can harm your kidneys. Please do not take high-dose tablets unless a doctor or pharmacist has advised it.

Should everyone with back pain have a blood test?

No. It is most useful when pain lasts, has no clear cause, or comes with aches all over and weak muscles. Your doctor can help you decide.','c02a0c754b08d13d17b5e4b453d99e2cfc75c9a2dbec94e638366399ddea9ee1','','2026-09-21 10:00:00',10,NULL);
INSERT INTO "content_articleversion" VALUES(11,1,'vitamin-b12-and-your-nerves','Vitamin B12 and your nerves','causes','Vitamin B12 keeps your nerves healthy. When it runs low for a long time, nerves can be harmed, and this can cause tingling, numbness and pain. A blood test can find it. Early treatment helps to prevent lasting harm.','B12 helps to make the coating that protects your nerves.
A lack can cause tingling, numbness, weakness, tiredness and pain.
The risk is higher if you eat no animal foods, or if your gut cannot take B12 in.
Early treatment matters, because nerve damage can last.
New unsteady walking or weak legs is an emergency.','Tingling hands or feet can have many causes, and a lack of vitamin B12 is one of them. It is worth knowing about, because it can be treated.

## What B12 does

Each nerve has a coating called myelin, which works a bit like the plastic around an electric wire. Your body needs B12 to make it. When B12 is short, the coating suffers and signals go wrong. You may then notice tingling, numb skin or pain.

[//]: # (teaches S3-13)

## How this can reach the upper back

Low B12 can harm nerves along their length, or irritate the roots where they leave the spine. This can bring pain and tingling in the neck and upper back. It is not a common cause of pain there. Muscles and joints are far more often to blame.

[//]: # (teaches S3-04)

Doctors use the word radiculopathy when a nerve root is in trouble. It causes pain that runs along the path of the nerve, for example round the ribs or down an arm. A lack of B12 is one possible cause, and a [disc pressing on a nerve](article:A03) is another.

[//]: # (teaches S3-15)

If the lack goes on for a long time, the spinal cord itself can be harmed. The medical name is subacute combined degeneration of the cord. It is rare. People become numb in both feet, unsteady on their legs, and weak. It needs treatment at once.

[//]: # (teaches S3-14)

## Facts at a glance

| Question | Answer |
| --- | --- |
| What goes wrong? | The coating of the nerves is damaged |
| What might I notice? | Numb or tingling skin, weakness, tiredness, poor balance |
| What else? | A sore red tongue, changes in memory or mood |
| What might my upper back feel? | Nerve pain in the neck or upper back |
| How is it found? | A blood test |
| How is it treated? | B12 tablets or injections, and food rich in B12 |

[//]: # (teaches S3-20)

The table in [vitamin D, calcium and your bones](article:A10) shows B12 next to vitamin D and magnesium.

## Who is more at risk

- people who eat no animal foods, or no meat or fish
- people who take in food badly because of coeliac disease or Crohn''s disease
- people with pernicious anaemia, when the stomach cannot help you take in B12
- people who have had stomach or weight-loss surgery
- people who take metformin for diabetes, or who have taken tablets for stomach acid for a year or longer
- people who use laughing gas (nitrous oxide), which stops B12 from working.

If you take one of these medicines, keep taking it as prescribed. Ask whether your B12 should be checked.

## Where B12 comes from

B12 is found naturally in animal foods such as meat and fish, and also in eggs and dairy foods. Some breakfast cereals, yeast spreads and plant drinks are fortified, which means that B12 has been added.

[//]: # (teaches S3-26)

## Treatment

Your doctor will choose between two ways to give B12. Tablets suit many people, above all when food is the cause. Injections are used when the lack is severe, or when the gut cannot take B12 in. Some people need treatment for life.

[//]: # (teaches S3-23)

Treatment does not end with B12. A change of diet helps to keep your level up, and physiotherapy can help with strength, balance and back pain while the nerves recover.

[//]: # (teaches S3-07)

Do not put off having it checked. If treatment starts early, it can prevent lasting harm to the nerves. Healing can take weeks or months, and long-standing damage may not fully mend.

[//]: # (teaches S3-31)

## When to ask for help

- **Go to {emergency_department} now** if you have become unsteady on your feet, your legs give way, or both legs are weak, numb or heavy. Do the same for any new numbness, tingling or weakness if you have or have had cancer, have a fever, or have a high risk of [infection in the spine](article:A17).
- **Phone {same_day_service} today** for new numbness or tingling in both hands, in both feet, in one leg, or in a band round your chest or tummy. If you take blood thinners, do this for new numbness or tingling anywhere. Phone even if it seems mild.
- **See a clinician within 2 weeks** for new tingling in one arm or hand, if you are in one of the groups above. Ask for a blood test.
- **Book a routine appointment** for new tingling in one arm or hand without those risks, or for old tingling that stays the same.','[{"question": "I am vegan. Do I need B12?", "answer": "Yes, everyone does. Plants do not naturally hold enough B12, so most vegans need fortified foods or a supplement. A pharmacist or dietitian can help you choose one."}, {"question": "Should I take B12 before my blood test?", "answer": "Ask the person who ordered the test first, because taking B12 beforehand can change the result. Do not take folic acid by itself either, as it can hide a lack of B12. If folic acid has been prescribed for you, keep taking it."}, {"question": "My level is only a little low. Is that the cause of my tingling?", "answer": "It may not be. Tingling is common, and a slightly low result often has nothing to do with it. Your doctor will look for other reasons as well."}]','[{"title": "Vitamin B12 deficiency in over 16s: diagnosis and management (NG239)", "publisher": "National Institute for Health and Care Excellence", "url": "https://www.nice.org.uk/guidance/ng239", "published": "2024", "accessed": "2026-11-20"}, {"title": "Vitamin B12 and neurological symptoms", "publisher": "NHS Lothian RefHelp", "url": "https://apps.nhslothian.scot/refhelp/guidelines/haematology/vitamin-b12-deficiency/vitamin-b12-neurological-symptoms/", "published": "2025-08-04", "accessed": "2026-11-20"}]','["nutritional"]','["A09", "A10", "A12", "A13"]','2026-11-20','2027-11-20','Tingling hands or feet can have many causes, and a lack of vitamin B12 is one of them. It is worth knowing about, because it can be treated.

What B12 does

Each nerve has a coating called myelin, which works a bit like the plastic around an electric wire. Your body needs B12 to make it. When B12 is short, the coating suffers and signals go wrong. You may then notice tingling, numb skin or pain.



How this can reach the upper back

Low B12 can harm nerves along their length, or irritate the roots where they leave the spine. This can bring pain and tingling in the neck and upper back. It is not a common cause of pain there. Muscles and joints are far more often to blame.



Doctors use the word radiculopathy when a nerve root is in trouble. It causes pain that runs along the path of the nerve, for example round the ribs or down an arm. A lack of B12 is one possible cause, and a disc pressing on a nerve is another.



If the lack goes on for a long time, the spinal cord itself can be harmed. The medical name is subacute combined degeneration of the cord. It is rare. People become numb in both feet, unsteady on their legs, and weak. It needs treatment at once.



Facts at a glance

  Question   Answer  
  ---   ---  
  What goes wrong?   The coating of the nerves is damaged  
  What might I notice?   Numb or tingling skin, weakness, tiredness, poor balance  
  What else?   A sore red tongue, changes in memory or mood  
  What might my upper back feel?   Nerve pain in the neck or upper back  
  How is it found?   A blood test  
  How is it treated?   B12 tablets or injections, and food rich in B12  



The table in vitamin D, calcium and your bones shows B12 next to vitamin D and magnesium.

Who is more at risk

people who eat no animal foods, or no meat or fish
people who take in food badly because of coeliac disease or Crohn''s disease
people with pernicious anaemia, when the stomach cannot help you take in B12
people who have had stomach or weight-loss surgery
people who take metformin for diabetes, or who have taken tablets for stomach acid for a year or longer
people who use laughing gas (nitrous oxide), which stops B12 from working.

If you take one of these medicines, keep taking it as prescribed. Ask whether your B12 should be checked.

Where B12 comes from

B12 is found naturally in animal foods such as meat and fish, and also in eggs and dairy foods. Some breakfast cereals, yeast spreads and plant drinks are fortified, which means that B12 has been added.



Treatment

Your doctor will choose between two ways to give B12. Tablets suit many people, above all when food is the cause. Injections are used when the lack is severe, or when the gut cannot take B12 in. Some people need treatment for life.



Treatment does not end with B12. A change of diet helps to keep your level up, and physiotherapy can help with strength, balance and back pain while the nerves recover.



Do not put off having it checked. If treatment starts early, it can prevent lasting harm to the nerves. Healing can take weeks or months, and long-standing damage may not fully mend.



When to ask for help

Go to  now if you have become unsteady on your feet, your legs give way, or both legs are weak, numb or heavy. Do the same for any new numbness, tingling or weakness if you have or have had cancer, have a fever, or have a high risk of infection in the spine.
Phone  today for new numbness or tingling in both hands, in both feet, in one leg, or in a band round your chest or tummy. If you take blood thinners, do this for new numbness or tingling anywhere. Phone even if it seems mild.
See a clinician within 2 weeks for new tingling in one arm or hand, if you are in one of the groups above. Ask for a blood test.
Book a routine appointment for new tingling in one arm or hand without those risks, or for old tingling that stays the same.

I am vegan. Do I need B12?

Yes, everyone does. Plants do not naturally hold enough B12, so most vegans need fortified foods or a supplement. A pharmacist or dietitian can help you choose one.

Should I take B12 before my blood test?

Ask the person who ordered the test first, because taking B12 beforehand can change the result. Do not take folic acid by itself either, as it can hide a lack of B12. If folic acid has been prescribed for you, keep taking it.

My level is only a little low. Is that the cause of my tingling?

It may not be. Tingling is common, and a slightly low result often has nothing to do with it. Your doctor will look for other reasons as well.','5de23f11b89f9ef073e883dab3b3c946d094df2f49add4239b6d4131ea7b4c1d','','2026-09-21 10:00:00',11,NULL);
INSERT INTO "content_articleversion" VALUES(12,1,'magnesium-cramps-and-muscle-tension','Magnesium, cramps and muscle tension','causes','Magnesium is a mineral that helps muscles relax. When the body runs low, muscles can feel tight and may cramp. Most tight backs have other causes, though. Food is the best source, and tablets are only useful for some people.','Magnesium helps muscles let go after they have tightened.
A lack can bring cramps, stiffness, tiredness and restlessness.
Nuts, seeds and green leaves are good sources.
Magnesium creams, sprays and baths have not been shown to help.
Ask before you take tablets, above all if you have kidney disease.','Do the muscles between your shoulder blades often feel tight or cramped? Sitting still, heavy work, stress and poor sleep are the usual reasons. Now and then, a lack of magnesium plays a part.

## What magnesium does

Magnesium takes part in more than 300 chemical reactions in your body. One of its jobs is to help muscles relax. Calcium makes a muscle tighten, and magnesium helps it to let go again. If there is too little, muscles may stay tense, feel stiff or cramp.

[//]: # (teaches S3-16)

In the upper back, deep muscles hold your spine upright for most of the day. Low magnesium may make them tense, or set off cramps and spasms between the shoulder blades. A spasm is a muscle that tightens hard and will not let go. How often this is the true cause of upper back pain is not known.

[//]: # (teaches S3-05)

## Facts at a glance

| Question | Answer |
| --- | --- |
| What goes wrong? | Muscles do not relax as they should |
| What might I notice? | Cramps, stiffness, tiredness, feeling restless |
| What might my upper back feel? | Tight muscles or spasms between the shoulder blades |
| Which foods help? | Nuts, seeds, green leaves, beans, wholegrain bread |
| How is it treated? | Food first, tablets for some people |

[//]: # (teaches S3-21)

You can compare magnesium with vitamin D and B12 in the table in [vitamin D, calcium and your bones](article:A10).

## Who might be low

A real lack is not common in people who eat a mixed diet. You may be more at risk in these cases:

- You eat few nuts, seeds or green leaves, or you eat very little.
- You drink a lot of alcohol.
- You have had long-lasting diarrhoea, or a gut condition that keeps your body from getting enough out of your food.
- You take water tablets, or acid-stomach tablets for a long time.

If you take one of these medicines, keep taking it and ask about a check. Tiredness and cramps have many other causes as well, so do not assume that magnesium is the answer.

## Getting more from food

Food is the safest way to get more. A handful of unsalted nuts, a spoon of seeds or a portion of spinach or other green leaves will add to your day. Beans, lentils and wholegrain bread help too. Healthy kidneys simply pass on what you do not need.

[//]: # (teaches S3-26)

## What treatment can look like

There are three ways to take in more magnesium. Food comes first. Tablets may be advised if a lack is likely or proven. Creams, sprays and bath salts are sold as well, but studies have not shown that enough gets through the skin, so their benefit is unproven.

[//]: # (teaches S3-24)

Food and supplements are only part of the answer. Physiotherapy can find out why the muscles are tight and teach you how to move and strengthen them. Together these do more than a tablet alone.

[//]: # (teaches S3-07)

Simple habits often loosen tight muscles too, whatever your magnesium level. Change position often, use gentle warmth, and stretch a little several times a day. See [looking after upper back pain at home](article:A16).

## Before you take tablets

Please ask a pharmacist or doctor before you start a magnesium supplement. Tablets can upset your stomach and cause diarrhoea. They can also stop other medicines from working well, such as some antibiotics and bone medicines. If your kidneys do not work well, magnesium can build up in the blood and become dangerous. Ask as well if you have heart disease, are pregnant or take regular medicines.

[//]: # (teaches S3-29)

## When to ask for help

- **Call {emergency_number}** for tight, heavy or squeezing pain in your chest, or pain like that which goes to your arm, neck or jaw. Do not treat it as a cramp.
- **Go to {emergency_department} now** if both legs are newly weak, numb or heavy.
- **Phone {same_day_service} today** if pain in your back is quickly getting worse and is very bad.
- **Book a routine appointment** if you keep having cramps and eat very little or few of these foods. Do the same if back pain has lasted 6 weeks or more. People of 60 or older should be seen within 2 weeks once pain has lasted more than 4 weeks, unless it is clearly getting better.','[{"question": "Will magnesium tablets stop my cramps?", "answer": "If a test shows that you are low, treating the lack may help. For older people with ordinary cramps and no known lack, trials found little or no benefit."}, {"question": "Is a blood test useful?", "answer": "Sometimes. Only a small part of your magnesium is in the blood, so the test does not tell the whole story. Doctors use it most when there is a clear reason to be low."}, {"question": "Are magnesium baths worth a try?", "answer": "A warm bath can loosen tight muscles, with or without salts. Whether magnesium passes through the skin in useful amounts is not proven."}]','[{"title": "Myth or reality: transdermal magnesium?", "publisher": "Nutrients", "url": "https://doi.org/10.3390/nu9080813", "published": "2017", "accessed": "2026-11-20"}, {"title": "Magnesium for skeletal muscle cramps", "publisher": "Cochrane Database of Systematic Reviews", "url": "https://doi.org/10.1002/14651858.CD009402.pub3", "published": "2020", "accessed": "2026-11-20"}, {"title": "Magnesium status and stress: the vicious circle concept revisited", "publisher": "Nutrients", "url": "https://doi.org/10.3390/nu12123672", "published": "2020", "accessed": "2026-11-20"}]','["nutritional"]','["A02", "A10", "A11", "A13"]','2026-11-20','2027-11-20','Do the muscles between your shoulder blades often feel tight or cramped? Sitting still, heavy work, stress and poor sleep are the usual reasons. Now and then, a lack of magnesium plays a part.

What magnesium does

Magnesium takes part in more than 300 chemical reactions in your body. One of its jobs is to help muscles relax. Calcium makes a muscle tighten, and magnesium helps it to let go again. If there is too little, muscles may stay tense, feel stiff or cramp.



In the upper back, deep muscles hold your spine upright for most of the day. Low magnesium may make them tense, or set off cramps and spasms between the shoulder blades. A spasm is a muscle that tightens hard and will not let go. How often this is the true cause of upper back pain is not known.



Facts at a glance

  Question   Answer  
  ---   ---  
  What goes wrong?   Muscles do not relax as they should  
  What might I notice?   Cramps, stiffness, tiredness, feeling restless  
  What might my upper back feel?   Tight muscles or spasms between the shoulder blades  
  Which foods help?   Nuts, seeds, green leaves, beans, wholegrain bread  
  How is it treated?   Food first, tablets for some people  



You can compare magnesium with vitamin D and B12 in the table in vitamin D, calcium and your bones.

Who might be low

A real lack is not common in people who eat a mixed diet. You may be more at risk in these cases:

You eat few nuts, seeds or green leaves, or you eat very little.
You drink a lot of alcohol.
You have had long-lasting diarrhoea, or a gut condition that keeps your body from getting enough out of your food.
You take water tablets, or acid-stomach tablets for a long time.

If you take one of these medicines, keep taking it and ask about a check. Tiredness and cramps have many other causes as well, so do not assume that magnesium is the answer.

Getting more from food

Food is the safest way to get more. A handful of unsalted nuts, a spoon of seeds or a portion of spinach or other green leaves will add to your day. Beans, lentils and wholegrain bread help too. Healthy kidneys simply pass on what you do not need.



What treatment can look like

There are three ways to take in more magnesium. Food comes first. Tablets may be advised if a lack is likely or proven. Creams, sprays and bath salts are sold as well, but studies have not shown that enough gets through the skin, so their benefit is unproven.



Food and supplements are only part of the answer. Physiotherapy can find out why the muscles are tight and teach you how to move and strengthen them. Together these do more than a tablet alone.



Simple habits often loosen tight muscles too, whatever your magnesium level. Change position often, use gentle warmth, and stretch a little several times a day. See looking after upper back pain at home.

Before you take tablets

Please ask a pharmacist or doctor before you start a magnesium supplement. Tablets can upset your stomach and cause diarrhoea. They can also stop other medicines from working well, such as some antibiotics and bone medicines. If your kidneys do not work well, magnesium can build up in the blood and become dangerous. Ask as well if you have heart disease, are pregnant or take regular medicines.



When to ask for help

Call  for tight, heavy or squeezing pain in your chest, or pain like that which goes to your arm, neck or jaw. Do not treat it as a cramp.
Go to  now if both legs are newly weak, numb or heavy.
Phone  today if pain in your back is quickly getting worse and is very bad.
Book a routine appointment if you keep having cramps and eat very little or few of these foods. Do the same if back pain has lasted 6 weeks or more. People of 60 or older should be seen within 2 weeks once pain has lasted more than 4 weeks, unless it is clearly getting better.

Will magnesium tablets stop my cramps?

If a test shows that you are low, treating the lack may help. For older people with ordinary cramps and no known lack, trials found little or no benefit.

Is a blood test useful?

Sometimes. Only a small part of your magnesium is in the blood, so the test does not tell the whole story. Doctors use it most when there is a clear reason to be low.

Are magnesium baths worth a try?

A warm bath can loosen tight muscles, with or without salts. Whether magnesium passes through the skin in useful amounts is not proven.','9078ce4305154cac0ff19e17e51fbbfc1b5e5be70657f8a1ddfd446b0268b08f','','2026-09-21 10:00:00',12,NULL);
INSERT INTO "content_articleversion" VALUES(13,1,'food-sun-stress-sleep-and-moving','Food, sun, stress, sleep and moving','living','Everyday habits can help your back. Good food, some daylight, less stress, enough sleep and gentle movement all play a part. They support your recovery, but they do not take the place of a check-up.','Poor nutrition can add to back pain, but it is rarely the whole cause.
A mixed diet and some daylight help to prevent a lack of vitamins.
Stress and poor sleep can make muscles tense and pain louder.
Gentle, regular movement is one of the best things for a sore back.
Do not try to diagnose yourself from a list of signs.','Back pain has many causes. Posture and strain are the best known. What you eat can matter as well, and people think of it less often. This page looks at five daily habits that you can shape yourself.

[//]: # (teaches S3-02)

## Where nutrition fits in

A lack of vitamins or minerals can add to pain, but it seldom explains all of it. So see a doctor if pain lasts, rather than trust a tablet to cure it.

[//]: # (teaches S3-09)

Please do not try to work out the cause by yourself. Aches, tiredness and tingling can come from a lack of vitamins. They can also come from many other conditions, because the signs overlap. A blood test and an examination tell you far more than a list.

[//]: # (teaches S3-32)

Three habits help to keep your levels up: some time in the sun, a balanced diet, and keeping stress in check. They work best as prevention, before a lack begins.

[//]: # (teaches S3-08)

## Food

Try to eat a mix of foods over the week:

- oily fish, eggs, and fortified milk or plant drinks for vitamin D
- meat, fish, eggs and dairy, or fortified foods, for B12
- nuts, seeds and green leaves for magnesium
- milk, cheese, yoghurt or fortified plant drinks for calcium.

You can read more about [vitamin D and calcium](article:A10), [B12](article:A11) and [magnesium](article:A12). If you lose weight without trying, see a clinician within 2 weeks.

## Sun

Your skin makes vitamin D in sunlight. Short, regular times outdoors work better than a rare long one. Protect yourself from burning: use shade, clothes or sunscreen when the sun is high, and be extra careful if your skin burns quickly.

[//]: # (teaches S3-25)

## Stress and sleep

Stress tightens the muscles of the neck and shoulders. It may also use up some of your magnesium, though the proof for this is limited. Mindfulness, which means paying calm attention to the moment, can help you unwind. So can yoga, slow breathing and enough sleep.

[//]: # (teaches S3-27)

Poor sleep makes pain feel stronger, and pain makes sleep harder. Keep regular hours, dim your screens before bed, and look at your [pillow and mattress](article:A15). If pain wakes you most nights and nothing settles it, have it checked. This should happen within 2 weeks if you are 50 or older, or feel unwell as well. If you have or have had cancer, or your immunity is low, phone {same_day_service} today.

## Moving

Gentle exercise keeps your back strong and supple. Three kinds work well together:

- **stretching** for your chest, shoulders and upper back
- **walking**, a little further each week
- **core exercises**, which train the muscles around your middle that hold you up.

[//]: # (teaches S3-28)

Start with less than you think you can do, and add a little every few days. [Looking after upper back pain at home](article:A16) gives you more ideas.

## Habits and cancer

Most back pain does not come from cancer. Still, people often ask about habits and cancer, so here is what is known.

- What you do about smoking, alcohol, food and exercise can lower your risk of cancer, although nothing takes the risk away.
- Cancers of the gut are being found more often in adults under 50. They are still uncommon at that age.
- During cancer treatment, your body needs enough protein and fresh food. Wash and cook food with care, because germs in food can make you very ill at that time.
- Treatment can change your sex life and how close you feel to others. This is common and you can ask for help with it.
- You may ask your team what each treatment aims to do, and you may ask for a second opinion.
- Fear often stays after treatment ends. It can ease, and you can plan for the future again. Talking helps, and [living with pain](article:A23) lists more support.

[//]: # (teaches S1-21)

See a clinician within 2 weeks if you have blood in your poo, if food sticks when you swallow, or if your poo has changed for weeks. If you are 40 or older, and you smoke or used to, do the same for a cough that lasts 3 weeks or more.

## Small steps count

Choose one habit and try it for two weeks before you add the next. Your back will not change overnight, but small steps add up. If you are worried about your pain at any time, ask to be seen.','[{"question": "Is there a diet that cures back pain?", "answer": "No. A mixed diet keeps your bones, muscles and nerves in good shape, but no single food or diet has been shown to cure back pain."}, {"question": "Is it safe to exercise when my back hurts?", "answer": "For most people, gentle movement helps. A little soreness at first is common. If pain gets clearly worse, or you notice numbness or weakness, stop and get advice."}, {"question": "I feel too low to make changes. What can I do?", "answer": "Pick one small thing, such as a five-minute walk, and build from there. If your mood stays low, tell a doctor or nurse. If you feel that you cannot go on, talk to someone today: {crisis_line}. Call {emergency_number} if you might act on these thoughts. Pain and low mood often come together, and both can be treated."}]','[{"title": "Low back pain and sciatica in over 16s (NG59)", "publisher": "National Institute for Health and Care Excellence", "url": "https://www.nice.org.uk/guidance/ng59", "published": "2016", "accessed": "2026-11-20"}, {"title": "Vitamin D and Health report", "publisher": "Scientific Advisory Committee on Nutrition", "url": "https://www.gov.uk/government/publications/sacn-vitamin-d-and-health-report", "published": "2016", "accessed": "2026-11-20"}, {"title": "Magnesium status and stress: the vicious circle concept revisited", "publisher": "Nutrients", "url": "https://doi.org/10.3390/nu12123672", "published": "2020", "accessed": "2026-11-20"}, {"title": "Early-onset gastrointestinal malignancies: an investigation into a rising concern", "publisher": "Cancers", "url": "https://doi.org/10.3390/cancers16081553", "published": "2024", "accessed": "2026-11-20"}]','["nutritional", "mechanical"]','["A10", "A16", "A15", "A23"]','2026-11-20','2027-11-20','Back pain has many causes. Posture and strain are the best known. What you eat can matter as well, and people think of it less often. This page looks at five daily habits that you can shape yourself.



Where nutrition fits in

A lack of vitamins or minerals can add to pain, but it seldom explains all of it. So see a doctor if pain lasts, rather than trust a tablet to cure it.



Please do not try to work out the cause by yourself. Aches, tiredness and tingling can come from a lack of vitamins. They can also come from many other conditions, because the signs overlap. A blood test and an examination tell you far more than a list.



Three habits help to keep your levels up: some time in the sun, a balanced diet, and keeping stress in check. They work best as prevention, before a lack begins.



Food

Try to eat a mix of foods over the week:

oily fish, eggs, and fortified milk or plant drinks for vitamin D
meat, fish, eggs and dairy, or fortified foods, for B12
nuts, seeds and green leaves for magnesium
milk, cheese, yoghurt or fortified plant drinks for calcium.

You can read more about vitamin D and calcium, B12 and magnesium. If you lose weight without trying, see a clinician within 2 weeks.

Sun

Your skin makes vitamin D in sunlight. Short, regular times outdoors work better than a rare long one. Protect yourself from burning: use shade, clothes or sunscreen when the sun is high, and be extra careful if your skin burns quickly.



Stress and sleep

Stress tightens the muscles of the neck and shoulders. It may also use up some of your magnesium, though the proof for this is limited. Mindfulness, which means paying calm attention to the moment, can help you unwind. So can yoga, slow breathing and enough sleep.



Poor sleep makes pain feel stronger, and pain makes sleep harder. Keep regular hours, dim your screens before bed, and look at your pillow and mattress. If pain wakes you most nights and nothing settles it, have it checked. This should happen within 2 weeks if you are 50 or older, or feel unwell as well. If you have or have had cancer, or your immunity is low, phone  today.

Moving

Gentle exercise keeps your back strong and supple. Three kinds work well together:

stretching for your chest, shoulders and upper back
walking, a little further each week
core exercises, which train the muscles around your middle that hold you up.



Start with less than you think you can do, and add a little every few days. Looking after upper back pain at home gives you more ideas.

Habits and cancer

Most back pain does not come from cancer. Still, people often ask about habits and cancer, so here is what is known.

What you do about smoking, alcohol, food and exercise can lower your risk of cancer, although nothing takes the risk away.
Cancers of the gut are being found more often in adults under 50. They are still uncommon at that age.
During cancer treatment, your body needs enough protein and fresh food. Wash and cook food with care, because germs in food can make you very ill at that time.
Treatment can change your sex life and how close you feel to others. This is common and you can ask for help with it.
You may ask your team what each treatment aims to do, and you may ask for a second opinion.
Fear often stays after treatment ends. It can ease, and you can plan for the future again. Talking helps, and living with pain lists more support.



See a clinician within 2 weeks if you have blood in your poo, if food sticks when you swallow, or if your poo has changed for weeks. If you are 40 or older, and you smoke or used to, do the same for a cough that lasts 3 weeks or more.

Small steps count

Choose one habit and try it for two weeks before you add the next. Your back will not change overnight, but small steps add up. If you are worried about your pain at any time, ask to be seen.

Is there a diet that cures back pain?

No. A mixed diet keeps your bones, muscles and nerves in good shape, but no single food or diet has been shown to cure back pain.

Is it safe to exercise when my back hurts?

For most people, gentle movement helps. A little soreness at first is common. If pain gets clearly worse, or you notice numbness or weakness, stop and get advice.

I feel too low to make changes. What can I do?

Pick one small thing, such as a five-minute walk, and build from there. If your mood stays low, tell a doctor or nurse. If you feel that you cannot go on, talk to someone today: . Call  if you might act on these thoughts. Pain and low mood often come together, and both can be treated.','fe7c94de2c7956efdaab04a5db5baeb74023155c1f8a623b8163fa31fe1e6cc3','','2026-09-21 10:00:00',13,NULL);
INSERT INTO "content_articleversion" VALUES(14,1,'upper-back-pain-lying-down-or-at-night','Why does my upper back hurt lying down or at night?','causes','Some people only notice their upper back pain in bed. The reason is often the way you lie, how long you stay still, or an unsuitable pillow or mattress. Night pain by itself does not mean cancer, but together with other signs it needs to be checked.','Pain that comes on in bed and eases when you move is often about position.
Lying still for hours can make muscles stiff and sore.
Pain can feel worse at night because there is less to take your mind off it.
Night pain alone is a weak sign of serious illness.
If it wakes you most nights and nothing settles it, have it checked.','Back pain does not follow one timetable. Some people hurt all day and all night. Others have pain only when they lie flat, only during the night, or only when they wake up. Knowing when your pain comes can help to show where it comes from.

[//]: # (teaches S4-01)

## Common reasons it hurts in bed

### The sore part is being pressed

When you lie down, your weight rests on parts of your back that carried nothing before. A sore joint, muscle or ligament may not like the pressure. This is more likely if your upper back has been rounded for years, a shape that doctors call **kyphosis**. A curved back on a flat bed is pressed at its highest point, so lying on it becomes uncomfortable.

[//]: # (teaches S4-27)

### You have been still for a long time

Muscles need movement. After several hours in one position they can tighten and stiffen. This kind of pain builds up slowly, so you notice it late in the night or on waking. It usually fades once you get up and start moving.

[//]: # (teaches S4-30)

### You toss and turn

Restless sleep makes your back work when it should be resting. Every twist and roll puts a little more strain on the muscles and the spine. The pain then disturbs you, and you turn over again.

[//]: # (teaches S4-31)

### Your pillow or mattress does not suit you

A pillow that is too high or too flat can bend your neck and upper back for hours. A mattress that is too hard or too soft can have the same effect. See [pillows, mattresses and sleep positions](article:A15).

## What often helps

Look for a position that takes the load off the sore area. You could try a pillow behind your back, under your knees or under one arm. If your upper back is rounded, raising your head and shoulders a little may feel better. Once the sore area carries less weight, it is easier to settle and sleep.

[//]: # (teaches S4-02)

Gentle movement before bed can also help, and so can a minute of stretching when you wake. You can find more ideas in [looking after your back at home](article:A16).

## What does night pain mean?

There are two possible reasons why pain seems worse at night. One is simple: nothing takes your mind off the pain in a dark and quiet house, so it feels bigger. The other is that pain at night can be part of a serious illness. The first reason is far more common, but you should always keep the second one in mind.

[//]: # (teaches S4-32)

One study looked at 482 people who came to a back pain clinic. More than 4 in 10 of them had pain at night, and no tumour or infection was found in any of them. Night pain by itself therefore tells us very little. A single study cannot speak for everybody, so clinicians always look at the whole picture.

These are the patterns they listen for:

- **A strained muscle** usually feels easier when you lie down and rest.
- **Pain from a cancer in the spine** often does the opposite, and may be worse at rest or during the night.
- **Pain from a cancer that has spread to the spine** may be worst at night or in the early morning.
- **Inflammatory back pain**, a type of arthritis, may wake you in the second half of the night. It eases when you get up and move. Read about [inflammatory back pain](article:A22).

[//]: # (teaches S0-27, S2-07)

Most back pain at night does not come from cancer. These patterns overlap a great deal, and plenty of people with simple back pain feel worse at night. Nobody can tell the cause from the time of day alone.

## When to have it checked

**Book a routine appointment** if the pain has woken you most nights for 2 weeks or more. Do the same if nothing settles it, or if you cannot lie flat.

**Be seen within 2 weeks** if pain wakes you most nights, nothing settles it, and any of these is true:

- You are 50 or over.
- The pain never stops, and resting does not ease it.
- You feel generally unwell, or you have lost weight without trying.
- You have diabetes.

**Phone {same_day_service} today** if pain wakes you most nights and one of these is true. If it is closed, call {urgent_line}.

- You have cancer, have had it or are being tested for it.
- You have a weak immune system, or take medicines that lower your immunity.
- You have ever injected drugs. Or in the last 3 months you had a skin abscess, an infected wound, a blood infection, a drip line or catheter, or an injection or operation near your spine.

Phone today, too, for back pain with a fever. If one of these three points is true, or you take long-term steroid tablets, go to {emergency_department} with a fever.

**Call {emergency_number}** if both legs turn weak or numb, if you lose feeling between your legs, or if you cannot pee. You find more signs in [warning signs and who to call](article:A05).','[{"question": "Does night pain mean cancer?", "answer": "Night pain alone is a poor clue, because many people with ordinary back pain have it. It matters more together with weight loss, a fever, a past cancer, or pain that never lets up."}, {"question": "Which position is best for sleep?", "answer": "The best position is the one that lets your back rest without strain. Many people are comfortable on their back or their side with a suitable pillow. See [pillows, mattresses and sleep positions](article:A15)."}, {"question": "I can only sleep in a chair. Is that a problem?", "answer": "It is worth an appointment if pain stops you from lying flat. If you have cancer, have had it or are being tested for it, phone {same_day_service} today."}]','[{"title": "The symptom of night pain in a back pain triage clinic", "publisher": "Spine", "url": "https://www.ndorms.ox.ac.uk/publications/107578", "published": "2005", "accessed": "2026-11-20"}, {"title": "Spinal metastases and metastatic spinal cord compression (NG234)", "publisher": "National Institute for Health and Care Excellence", "url": "https://www.nice.org.uk/guidance/ng234", "published": "2023", "accessed": "2026-11-20"}, {"title": "Spondyloarthritis in over 16s: diagnosis and management (NG65)", "publisher": "National Institute for Health and Care Excellence", "url": "https://www.nice.org.uk/guidance/ng65", "published": "2017", "accessed": "2026-11-20"}, {"title": "Red flags presented in current low back pain guidelines: a review", "publisher": "European Spine Journal", "url": "https://doi.org/10.1007/s00586-016-4684-0", "published": "2016", "accessed": "2026-11-20"}]','["sleep_position"]','["A15", "A05", "A16", "A22"]','2026-11-20','2027-11-20','Back pain does not follow one timetable. Some people hurt all day and all night. Others have pain only when they lie flat, only during the night, or only when they wake up. Knowing when your pain comes can help to show where it comes from.



Common reasons it hurts in bed

The sore part is being pressed

When you lie down, your weight rests on parts of your back that carried nothing before. A sore joint, muscle or ligament may not like the pressure. This is more likely if your upper back has been rounded for years, a shape that doctors call kyphosis. A curved back on a flat bed is pressed at its highest point, so lying on it becomes uncomfortable.



You have been still for a long time

Muscles need movement. After several hours in one position they can tighten and stiffen. This kind of pain builds up slowly, so you notice it late in the night or on waking. It usually fades once you get up and start moving.



You toss and turn

Restless sleep makes your back work when it should be resting. Every twist and roll puts a little more strain on the muscles and the spine. The pain then disturbs you, and you turn over again.



Your pillow or mattress does not suit you

A pillow that is too high or too flat can bend your neck and upper back for hours. A mattress that is too hard or too soft can have the same effect. See pillows, mattresses and sleep positions.

What often helps

Look for a position that takes the load off the sore area. You could try a pillow behind your back, under your knees or under one arm. If your upper back is rounded, raising your head and shoulders a little may feel better. Once the sore area carries less weight, it is easier to settle and sleep.



Gentle movement before bed can also help, and so can a minute of stretching when you wake. You can find more ideas in looking after your back at home.

What does night pain mean?

There are two possible reasons why pain seems worse at night. One is simple: nothing takes your mind off the pain in a dark and quiet house, so it feels bigger. The other is that pain at night can be part of a serious illness. The first reason is far more common, but you should always keep the second one in mind.



One study looked at 482 people who came to a back pain clinic. More than 4 in 10 of them had pain at night, and no tumour or infection was found in any of them. Night pain by itself therefore tells us very little. A single study cannot speak for everybody, so clinicians always look at the whole picture.

These are the patterns they listen for:

A strained muscle usually feels easier when you lie down and rest.
Pain from a cancer in the spine often does the opposite, and may be worse at rest or during the night.
Pain from a cancer that has spread to the spine may be worst at night or in the early morning.
Inflammatory back pain, a type of arthritis, may wake you in the second half of the night. It eases when you get up and move. Read about inflammatory back pain.



Most back pain at night does not come from cancer. These patterns overlap a great deal, and plenty of people with simple back pain feel worse at night. Nobody can tell the cause from the time of day alone.

When to have it checked

Book a routine appointment if the pain has woken you most nights for 2 weeks or more. Do the same if nothing settles it, or if you cannot lie flat.

Be seen within 2 weeks if pain wakes you most nights, nothing settles it, and any of these is true:

You are 50 or over.
The pain never stops, and resting does not ease it.
You feel generally unwell, or you have lost weight without trying.
You have diabetes.

Phone  today if pain wakes you most nights and one of these is true. If it is closed, call .

You have cancer, have had it or are being tested for it.
You have a weak immune system, or take medicines that lower your immunity.
You have ever injected drugs. Or in the last 3 months you had a skin abscess, an infected wound, a blood infection, a drip line or catheter, or an injection or operation near your spine.

Phone today, too, for back pain with a fever. If one of these three points is true, or you take long-term steroid tablets, go to  with a fever.

Call  if both legs turn weak or numb, if you lose feeling between your legs, or if you cannot pee. You find more signs in warning signs and who to call.

Does night pain mean cancer?

Night pain alone is a poor clue, because many people with ordinary back pain have it. It matters more together with weight loss, a fever, a past cancer, or pain that never lets up.

Which position is best for sleep?

The best position is the one that lets your back rest without strain. Many people are comfortable on their back or their side with a suitable pillow. See pillows, mattresses and sleep positions.

I can only sleep in a chair. Is that a problem?

It is worth an appointment if pain stops you from lying flat. If you have cancer, have had it or are being tested for it, phone  today.','4d1861ec5f7b2bf0306bbafcaaac9f75ae9ce1e8da482ad38e2e7d428e3fd2e8','','2026-09-21 10:00:00',14,NULL);
INSERT INTO "content_articleversion" VALUES(15,1,'pillows-mattresses-and-sleep-positions','Pillows, mattresses and sleep positions','care','If your upper back hurts mainly in bed or when you wake, your pillow, mattress or position may be part of the cause. Small changes often help. Pain that keeps waking you, or does not settle when you move, should be checked.','Aim for a straight, relaxed spine from your head to your hips.
A pillow that is too high, too low or worn out can strain your neck and upper back.
A mattress should hold you up without being hard.
Try your back or your side, and swap sides during the night.
Change one thing at a time and give it a couple of weeks.','You spend about a third of your life in bed, so how you lie there matters. Pain that comes only from lying awkwardly usually settles once you move, and you can often change the cause yourself.

Most advice on pillows and positions comes from experts rather than large studies, and the studies that exist looked at neck pain or low back pain. So treat these tips as something to try, and keep what helps you.

## What you are aiming for

Picture a straight line from the middle of your head, down your neck and back, to your hips. Doctors call this a neutral spine, because it keeps its gentle curves and is not bent or twisted. Your mattress, a mattress topper (a soft layer that goes on top) and a few pillows can all help you get there.

[//]: # (teaches S4-46)

When you find a position that takes pressure off the sore part, your muscles can rest. Many people sleep better for it. It may take a few nights to find yours.

[//]: # (teaches S4-02)

## Your pillow

Upper back pain on waking can be a hint that it is time for a new pillow. This is more likely if your pillow is old, lumpy or flat.

[//]: # (teaches S1-02)

A pillow that is too high pushes your head forward or sideways. One that is too low lets it drop. A pillow that has gone soft gives no support at all. Each of these bends your neck and can strain the muscles that run down into your upper back.

[//]: # (teaches S4-28)

![Three people lying on their side, with a pillow that is too high, too low, and just right](figure:pillow-height)

The right pillow fills the hollow of your neck and keeps it in line with your back. Side sleepers usually need a thicker one, to fill the space between ear and shoulder. Back sleepers usually need a thinner one. If your posture gets better with exercise, your best pillow height may change, so check it again from time to time.

[//]: # (teaches S4-48)

## Your mattress

If a mattress is too hard, it presses on your shoulder blades and hips. If it does not support you, the middle of your body sinks. Both can leave your back sore.

[//]: # (teaches S4-29)

In one trial of people with long-lasting low back pain, a medium-firm mattress did better than a hard one. If a new mattress costs too much, a foam topper can soften a hard bed. A sagging mattress may need replacing in time. You can also turn it round, if the maker says so.

## Your position

Try sleeping on your back. If you prefer your side, swap from one side to the other, so that the same muscles are not pressed all night.

[//]: # (teaches S4-47)

![Two sleep positions: on the back with a thin pillow under the head and one under the knees, and on the side, seen from above, with bent knees and a pillow between them](figure:sleeping-positions)

- **On your back:** put a pillow under your knees and a thin one under your head.
- **On your side:** put a pillow between your bent knees. Hug another one, so that your top arm does not pull on your shoulder blade.
- **With a rounded upper back:** you may need an extra pillow or two behind your head and shoulders, so that you can lie back in comfort.
- **On your front:** this is the hardest position for your neck. A pillow along your side can stop you from rolling over.

## Getting in and out of bed

Roll onto your side, let your legs drop over the edge, and push up with your arms. Move your shoulders and stretch gently before you stand up. Moving a little often eases morning stiffness.

## A simple plan

1. Change only one thing, such as the height of your pillow.
2. Keep it for one to two weeks, and note how you feel each morning.
3. If it helps, keep it. If not, change it back and try the next thing.

## When to get it checked

Night pain is common, and on its own it is often not a sign of serious illness. In one clinic, 213 of 482 people had it, and none of those 213 had a tumour or an infection. But it still matters when other signs come with it. [Pain when lying down or at night](article:A14) tells you more.

- **Book a routine appointment** if pain has woken you most nights for 2 weeks, or you cannot lie flat. Do the same if you still have pain after 6 weeks.
- **See a clinician within 2 weeks** if pain wakes you most nights, nothing settles it, and you are 50 or older or feel unwell.
- **Phone {same_day_service} today** if pain wakes you most nights, and you have cancer, have had it or are being tested for it, or your immunity is low. After cancer, do the same if pain stops you lying flat.','[{"question": "Do I need an expensive pillow or mattress?", "answer": "No. Fit matters more than price. Try a folded towel or a borrowed pillow first, to learn which height suits you."}, {"question": "How often should I buy a new pillow?", "answer": "There is no fixed rule. When a pillow stays flat after you shake it, or you wake with a sore neck, it may be time for a new one."}, {"question": "Is it bad to sleep on my front?", "answer": "It turns your neck to one side for hours, which can strain your neck and upper back. If you cannot sleep any other way, use a very flat pillow or none."}]','[{"title": "Why do I get upper back pain when lying down?", "publisher": "SpineNation", "url": "https://spinenation.com/pain/upper-back/why-do-i-get-upper-back-pain-when-lying-down", "published": "2021-01-22", "accessed": "2026-11-20"}, {"title": "The symptom of night pain in a back pain triage clinic", "publisher": "Spine", "url": "https://www.ndorms.ox.ac.uk/publications/107578", "published": "2005", "accessed": "2026-11-20"}, {"title": "Effect of firmness of mattress on chronic non-specific low-back pain: randomised, double-blind, controlled, multicentre trial", "publisher": "The Lancet", "url": "https://pubmed.ncbi.nlm.nih.gov/14630439/", "published": "2003", "accessed": "2026-11-20"}, {"title": "The effects of pillow designs on neck pain, waking symptoms, neck disability, sleep quality and spinal alignment in adults: a systematic review and meta-analysis", "publisher": "Clinical Biomechanics", "url": "https://doi.org/10.1016/j.clinbiomech.2021.105353", "published": "2021", "accessed": "2026-11-20"}]','["sleep_position"]','["A14", "A16", "A02"]','2026-11-20','2027-11-20','You spend about a third of your life in bed, so how you lie there matters. Pain that comes only from lying awkwardly usually settles once you move, and you can often change the cause yourself.

Most advice on pillows and positions comes from experts rather than large studies, and the studies that exist looked at neck pain or low back pain. So treat these tips as something to try, and keep what helps you.

What you are aiming for

Picture a straight line from the middle of your head, down your neck and back, to your hips. Doctors call this a neutral spine, because it keeps its gentle curves and is not bent or twisted. Your mattress, a mattress topper (a soft layer that goes on top) and a few pillows can all help you get there.



When you find a position that takes pressure off the sore part, your muscles can rest. Many people sleep better for it. It may take a few nights to find yours.



Your pillow

Upper back pain on waking can be a hint that it is time for a new pillow. This is more likely if your pillow is old, lumpy or flat.



A pillow that is too high pushes your head forward or sideways. One that is too low lets it drop. A pillow that has gone soft gives no support at all. Each of these bends your neck and can strain the muscles that run down into your upper back.



Three people lying on their side, with a pillow that is too high, too low, and just right

The right pillow fills the hollow of your neck and keeps it in line with your back. Side sleepers usually need a thicker one, to fill the space between ear and shoulder. Back sleepers usually need a thinner one. If your posture gets better with exercise, your best pillow height may change, so check it again from time to time.



Your mattress

If a mattress is too hard, it presses on your shoulder blades and hips. If it does not support you, the middle of your body sinks. Both can leave your back sore.



In one trial of people with long-lasting low back pain, a medium-firm mattress did better than a hard one. If a new mattress costs too much, a foam topper can soften a hard bed. A sagging mattress may need replacing in time. You can also turn it round, if the maker says so.

Your position

Try sleeping on your back. If you prefer your side, swap from one side to the other, so that the same muscles are not pressed all night.



Two sleep positions: on the back with a thin pillow under the head and one under the knees, and on the side, seen from above, with bent knees and a pillow between them

On your back: put a pillow under your knees and a thin one under your head.
On your side: put a pillow between your bent knees. Hug another one, so that your top arm does not pull on your shoulder blade.
With a rounded upper back: you may need an extra pillow or two behind your head and shoulders, so that you can lie back in comfort.
On your front: this is the hardest position for your neck. A pillow along your side can stop you from rolling over.

Getting in and out of bed

Roll onto your side, let your legs drop over the edge, and push up with your arms. Move your shoulders and stretch gently before you stand up. Moving a little often eases morning stiffness.

A simple plan

Change only one thing, such as the height of your pillow.
Keep it for one to two weeks, and note how you feel each morning.
If it helps, keep it. If not, change it back and try the next thing.

When to get it checked

Night pain is common, and on its own it is often not a sign of serious illness. In one clinic, 213 of 482 people had it, and none of those 213 had a tumour or an infection. But it still matters when other signs come with it. Pain when lying down or at night tells you more.

Book a routine appointment if pain has woken you most nights for 2 weeks, or you cannot lie flat. Do the same if you still have pain after 6 weeks.
See a clinician within 2 weeks if pain wakes you most nights, nothing settles it, and you are 50 or older or feel unwell.
Phone  today if pain wakes you most nights, and you have cancer, have had it or are being tested for it, or your immunity is low. After cancer, do the same if pain stops you lying flat.

Do I need an expensive pillow or mattress?

No. Fit matters more than price. Try a folded towel or a borrowed pillow first, to learn which height suits you.

How often should I buy a new pillow?

There is no fixed rule. When a pillow stays flat after you shake it, or you wake with a sore neck, it may be time for a new one.

Is it bad to sleep on my front?

It turns your neck to one side for hours, which can strain your neck and upper back. If you cannot sleep any other way, use a very flat pillow or none.','422b07a99513946c2f189b93430ab89343aaaa5a591ffb3fddd3ad594cbaebba','','2026-09-21 10:00:00',15,NULL);
INSERT INTO "content_articleversion" VALUES(16,1,'looking-after-upper-back-pain-at-home','Looking after upper back pain at home','care','Most upper back pain that comes from muscles and joints gets better in a few weeks. Short rest, gentle movement, warmth or cold, and simple painkillers can help. Check again in 2 weeks, and sooner if you get a warning sign.','Keep moving gently, because long bed rest makes a back stiffer.
Warmth, cold and stretching can ease tight muscles.
Ask a pharmacist before you take an anti-inflammatory tablet.
Do not have your back massaged or manipulated until warning signs have been checked.
Book a visit if pain stops your daily life or does not improve.','This page is for pain that changes with position and activity. That kind of pain usually comes from muscles or joints. If you have a warning sign, get help first: see [warning signs and who to call](article:A05).

## How to tell that it is mechanical pain

Mechanical pain comes from the moving parts of your back. It tends to ease with rest, with a change of posture or with gentle activity. It also tends to come and go. Pain that never stops, or keeps getting worse, does not fit this pattern and should be checked.

[//]: # (teaches S2-37)

Muscle pain in particular often responds well to short rest, stretching and physiotherapy. If these help you, that is a good sign, though not proof of the cause.

[//]: # (teaches S0-11)

## Rest, but not for long

Rest can calm a sore back. For a day or two, stop the task that hurts, and lie or sit in a comfortable position. After that, get moving again bit by bit. Staying in bed for longer makes muscles weak and joints stiff.

[//]: # (teaches S4-41)

## Cold and warmth

An ice pack can numb a fresh strain. A heat pack or warm shower can loosen tight muscles. Wrap any pack in a cloth, use it for 10 to 20 minutes, and check your skin. Do not use either on skin that is numb.

[//]: # (teaches S4-42)

## Painkillers from the shop

For mild or moderate pain, people often buy an anti-inflammatory, such as ibuprofen, or paracetamol. Anti-inflammatories tend to help back pain a little. Paracetamol by itself does less, but it can suit people who cannot take the others. Read the leaflet and use as little as you need, for a short time.

[//]: # (teaches S4-43)

**Anti-inflammatories can harm some people.** Ask a pharmacist or doctor before you take one in any of these cases:

- You have had a stomach ulcer.
- You have kidney disease, heart disease, high blood pressure, asthma or COPD (a long-term lung disease).
- You take blood thinners or steroid tablets, or another anti-inflammatory.
- You are pregnant, or gave birth in the last 6 weeks.
- You are 65 or older.

Ask about paracetamol, too, if you have liver disease or already take a medicine that contains it. Keep taking the medicines that you have been prescribed.

## Move a little, often

Gentle exercise is one of the best treatments. Walking is a good start. Add easy stretches for your chest and shoulders, and core exercises, which train the muscles around your middle.

[//]: # (teaches S3-28)

Exercise classes can help you to keep going. Pilates builds steady control of your trunk. Yoga mixes stretching, strength and calm breathing. Choose something that you enjoy, and tell the teacher about your back.

[//]: # (teaches S4-45)

Aim both to strengthen and to stretch your back muscles. A foam roller, which is a firm tube that you lie on, can help the upper spine bend more easily. Roll slowly over the muscles and stop if it hurts. Leave it out if you have thin bones, had a recent fall or injury, or have or have had cancer.

[//]: # (teaches S4-49)

## Hands-on care and physiotherapy

Some people feel better after physiotherapy, massage, chiropractic or osteopathy. Do not have hands-on treatment until warning signs have been looked for, because pressing on a weak bone or a squeezed nerve can do harm. Tell the therapist about thin bones, blood thinners, cancer, a stiff or fused spine, numbness or weakness. Treatment works best together with exercise.

[//]: # (teaches S4-44)

Once a clinician has looked for serious causes, physiotherapy may be the next step. You may not need a scan first.

[//]: # (teaches S1-19)

A physiotherapist can show you how to move better and set goals that fit your life. This kind of help, also called rehabilitation, lets people do more and enjoy life more.

[//]: # (teaches S2-32)

## When home care is not enough

If pain is so strong that you cannot do your daily tasks, book an appointment. A doctor may suggest a medicine on prescription. If it is among the worst pain you can imagine, and you are stuck in bed or neither rest nor painkillers help, **phone {same_day_service} today**.

[//]: # (teaches S4-50)

Check yourself again after 2 weeks.

- **Book a routine appointment** if pain has lasted 6 weeks, or if 4 weeks of treatment have not helped.
- **See a clinician within 2 weeks** if you are 50 or older, and after 4 weeks the pain is getting worse or treatment has not helped. From the age of 60, do this for any pain that has lasted more than 4 weeks, unless it is clearly getting better.
- **See a clinician within 2 weeks** about any back pain if you have or have had cancer. **Phone {same_day_service} today** if that pain is new, never stops, travels, is getting worse or wakes you most nights.
- **Go to {emergency_department} now** for new numbness between your legs, trouble peeing, losing control of your pee or poo, or weak, numb or heavy legs.
- **Call {emergency_number}** for sudden tearing pain, chest tightness, new trouble breathing, or fainting.','[{"question": "Should I use heat or cold?", "answer": "Use whichever feels better. Many people like cold in the first day or two after a strain, and warmth later for stiffness. Neither heals the back faster, but both can make it easier to move."}, {"question": "Can I go to work?", "answer": "Often yes. Staying active, with small changes such as more breaks and less lifting, usually helps. Ask your employer for changes if a task keeps setting off the pain."}]','[{"title": "Low back pain and sciatica in over 16s (NG59)", "publisher": "National Institute for Health and Care Excellence", "url": "https://www.nice.org.uk/guidance/ng59", "published": "2016", "accessed": "2026-11-20"}, {"title": "ACR Appropriateness Criteria: Thoracic Back Pain", "publisher": "American College of Radiology", "url": "https://doi.org/10.1016/j.jacr.2024.08.016", "published": "2024", "accessed": "2026-11-20"}, {"title": "Why do I get upper back pain when lying down?", "publisher": "SpineNation", "url": "https://spinenation.com/pain/upper-back/why-do-i-get-upper-back-pain-when-lying-down", "published": "2021-01-22", "accessed": "2026-11-20"}]','["mechanical"]','["A02", "A05", "A13", "A15"]','2026-11-20','2027-11-20','This page is for pain that changes with position and activity. That kind of pain usually comes from muscles or joints. If you have a warning sign, get help first: see warning signs and who to call.

How to tell that it is mechanical pain

Mechanical pain comes from the moving parts of your back. It tends to ease with rest, with a change of posture or with gentle activity. It also tends to come and go. Pain that never stops, or keeps getting worse, does not fit this pattern and should be checked.



Muscle pain in particular often responds well to short rest, stretching and physiotherapy. If these help you, that is a good sign, though not proof of the cause.



Rest, but not for long

Rest can calm a sore back. For a day or two, stop the task that hurts, and lie or sit in a comfortable position. After that, get moving again bit by bit. Staying in bed for longer makes muscles weak and joints stiff.



Cold and warmth

An ice pack can numb a fresh strain. A heat pack or warm shower can loosen tight muscles. Wrap any pack in a cloth, use it for 10 to 20 minutes, and check your skin. Do not use either on skin that is numb.



Painkillers from the shop

For mild or moderate pain, people often buy an anti-inflammatory, such as ibuprofen, or paracetamol. Anti-inflammatories tend to help back pain a little. Paracetamol by itself does less, but it can suit people who cannot take the others. Read the leaflet and use as little as you need, for a short time.



Anti-inflammatories can harm some people. Ask a pharmacist or doctor before you take one in any of these cases:

You have had a stomach ulcer.
You have kidney disease, heart disease, high blood pressure, asthma or COPD (a long-term lung disease).
You take blood thinners or steroid tablets, or another anti-inflammatory.
You are pregnant, or gave birth in the last 6 weeks.
You are 65 or older.

Ask about paracetamol, too, if you have liver disease or already take a medicine that contains it. Keep taking the medicines that you have been prescribed.

Move a little, often

Gentle exercise is one of the best treatments. Walking is a good start. Add easy stretches for your chest and shoulders, and core exercises, which train the muscles around your middle.



Exercise classes can help you to keep going. Pilates builds steady control of your trunk. Yoga mixes stretching, strength and calm breathing. Choose something that you enjoy, and tell the teacher about your back.



Aim both to strengthen and to stretch your back muscles. A foam roller, which is a firm tube that you lie on, can help the upper spine bend more easily. Roll slowly over the muscles and stop if it hurts. Leave it out if you have thin bones, had a recent fall or injury, or have or have had cancer.



Hands-on care and physiotherapy

Some people feel better after physiotherapy, massage, chiropractic or osteopathy. Do not have hands-on treatment until warning signs have been looked for, because pressing on a weak bone or a squeezed nerve can do harm. Tell the therapist about thin bones, blood thinners, cancer, a stiff or fused spine, numbness or weakness. Treatment works best together with exercise.



Once a clinician has looked for serious causes, physiotherapy may be the next step. You may not need a scan first.



A physiotherapist can show you how to move better and set goals that fit your life. This kind of help, also called rehabilitation, lets people do more and enjoy life more.



When home care is not enough

If pain is so strong that you cannot do your daily tasks, book an appointment. A doctor may suggest a medicine on prescription. If it is among the worst pain you can imagine, and you are stuck in bed or neither rest nor painkillers help, phone  today.



Check yourself again after 2 weeks.

Book a routine appointment if pain has lasted 6 weeks, or if 4 weeks of treatment have not helped.
See a clinician within 2 weeks if you are 50 or older, and after 4 weeks the pain is getting worse or treatment has not helped. From the age of 60, do this for any pain that has lasted more than 4 weeks, unless it is clearly getting better.
See a clinician within 2 weeks about any back pain if you have or have had cancer. Phone  today if that pain is new, never stops, travels, is getting worse or wakes you most nights.
Go to  now for new numbness between your legs, trouble peeing, losing control of your pee or poo, or weak, numb or heavy legs.
Call  for sudden tearing pain, chest tightness, new trouble breathing, or fainting.

Should I use heat or cold?

Use whichever feels better. Many people like cold in the first day or two after a strain, and warmth later for stiffness. Neither heals the back faster, but both can make it easier to move.

Can I go to work?

Often yes. Staying active, with small changes such as more breaks and less lifting, usually helps. Ask your employer for changes if a task keeps setting off the pain.','c25a6b6e527d5392573403061294a655f119c121f5643dc8705c4f793f2342ac','','2026-09-21 10:00:00',16,NULL);
INSERT INTO "content_articleversion" VALUES(17,1,'infection-in-the-spine','Infection in the spine','causes','An infection in the spine is rare, but it needs quick treatment. Low immunity, or a recent infection somewhere else, makes it more likely. A fever is an important clue, yet many people with a spine infection do not have one.','Most upper back pain is not caused by an infection.
Back pain with a fever should be checked the same day.
No fever does not mean no infection, above all if your risk is higher.
New weakness, numbness, trouble peeing or loss of control of your poo is an emergency.
Treatment works best when it starts early, so go back if you get worse.','Most upper back pain comes from muscles and joints, and it gets better. Less often the cause is more serious, such as a slipped disc, cancer or an infection in the spine, and the pain may be worse when you lie down. This page is about infection.

[//]: # (teaches S4-04)

## What a spine infection is

Germs can settle in a spine bone, or in one of the soft discs that lie between the bones. They mostly travel there in the blood from an infection somewhere else, such as the skin, chest, bladder or a tooth. Now and then they get in during an injection or an operation on the back.

Sometimes pus collects in the narrow gap between the spine bones and the lining of the spinal cord, which is the thick bundle of nerves inside your spine. Doctors call this pocket of pus a spinal epidural abscess. It hurts as it swells, and it can press on the cord and damage the nerves.

[//]: # (teaches S4-15)

## Who is more likely to get one

Anyone can get a spine infection, but in one study of people with an abscess nearly all had at least one thing that raised their risk. These include:

- a skin abscess, an infected wound or a blood infection in the last 3 months
- an injection, epidural or operation in or near the neck or back in the last 3 months
- a drip line, dialysis line or catheter that was left in during the last 3 months
- injecting drugs, now or at any time in the past
- diabetes, kidney disease or a weak immune system
- medicines that lower immunity, or steroid tablets for 3 months or more
- tuberculosis (TB), now or in the past, or close contact with someone who has it
- unpasteurised milk or cheese, or work with farm animals

## How it feels

The pain is often there all the time. It may get worse over days or weeks, disturb your nights, and make one bone very sore to press. Many other conditions feel like this too, so the pain alone cannot show that you have an infection.

A fever that lasts, chills, or sweats that soak the bed are signs to act on, above all when no cold, flu or other known infection explains them. Soaking sweats without a fever should be checked within 2 weeks, because they can come from several kinds of illness.

[//]: # (teaches S0-29)

Only a little over half of people with a spine infection have a fever. So a normal temperature does not mean that you can wait, especially if something in the list above fits you.

## When to act

Back pain with a fever needs a check on the same day. Phone {same_day_service} today, or call {urgent_line} if they are closed. Fever here means a temperature of 38C (100.4F) or more, or feeling hot and shivery.

[//]: # (teaches S4-25)

Go to {emergency_department} now if you have back pain with a fever and one of these:

- new weakness, numbness or tingling, or trouble peeing
- peeing or pooing by accident
- a weak immune system, medicines that lower immunity, long-term steroid tablets, or sickle cell disease
- injected drugs, a recent skin or blood infection, a procedure near your spine, or a line or catheter
- chemotherapy, immunotherapy or targeted drugs in the last 6 weeks
- yellow skin or eyes

If you have a cancer helpline number, ring it too. Call {emergency_number} if you are confused, very sleepy, breathing very fast, or your skin looks blue, grey or blotchy.

Even without a fever, phone on the same day if your risk is high and the pain is new, constant, wakes you most nights, is getting worse, or is over one very sore bone. High risk means low immunity, injected drugs, a line or catheter, or a recent skin infection, blood infection or spine procedure. With such a risk, new weakness, numbness or tingling is an emergency, with or without a fever.

## How doctors check

The doctor will ask about your general health and then examine you. Blood tests can show inflammation, which is the body fighting something, and sometimes the germ itself. An MRI scan, which uses magnets to make pictures, is the best way to see an infection in the spine. Read more in [how upper back pain is checked](article:A07).

Spine infections are often missed at first. In one large study, 7 in 10 people with an abscess had already had a medical visit in the month before. If you have been seen and you are getting worse, go back and say so.

## How it is treated

The main treatment is antibiotics, which are medicines that kill germs. They often start through a drip in hospital and continue for several weeks. Some people also need an operation to drain the pus or to take pressure off the nerves. TB in the spine is treated with different medicines over many months.

[//]: # (teaches S4-16)

It is common to feel weak and stiff for a while afterwards, and a physiotherapist can help you get moving again. Ask who to ring if the pain or fever comes back.','[{"question": "Could a painkiller hide my fever?", "answer": "Yes. Many painkillers bring a temperature down for a few hours. If you feel hot and shivery, say so, even if the reading is normal."}, {"question": "I had an injection in my back. What should I look out for?", "answer": "New back pain in the 3 months after an injection or an operation in your back should be checked the same day. If you also have a fever, weakness or numbness, go to {emergency_department}."}]','[{"title": "The clinical presentation and impact of diagnostic delays on emergency department patients with spinal epidural abscess", "publisher": "Journal of Emergency Medicine", "url": "https://doi.org/10.1016/j.jemermed.2003.11.013", "published": "2004", "accessed": "2026-11-20"}, {"title": "Red flags for the early detection of spinal infection in back pain patients", "publisher": "BMC Musculoskeletal Disorders", "url": "https://doi.org/10.1186/s12891-019-2949-6", "published": "2019", "accessed": "2026-11-20"}, {"title": "Diagnostic delays are common, and classic presentations are rare in spinal epidural abscess", "publisher": "Western Journal of Emergency Medicine", "url": "https://escholarship.org/uc/item/15t8q6sk", "published": "2025", "accessed": "2026-11-20"}, {"title": "High risk clinical characteristics for pyogenic spinal infection in acute neck or back pain: prospective cohort study", "publisher": "American Journal of Emergency Medicine", "url": "https://www.ajemjournal.com/article/S0735-6757(19)30336-5/fulltext", "published": "2020", "accessed": "2026-11-20"}]','["infection"]','["A05", "A07", "A14", "A06"]','2026-11-20','2027-11-20','Most upper back pain comes from muscles and joints, and it gets better. Less often the cause is more serious, such as a slipped disc, cancer or an infection in the spine, and the pain may be worse when you lie down. This page is about infection.



What a spine infection is

Germs can settle in a spine bone, or in one of the soft discs that lie between the bones. They mostly travel there in the blood from an infection somewhere else, such as the skin, chest, bladder or a tooth. Now and then they get in during an injection or an operation on the back.

Sometimes pus collects in the narrow gap between the spine bones and the lining of the spinal cord, which is the thick bundle of nerves inside your spine. Doctors call this pocket of pus a spinal epidural abscess. It hurts as it swells, and it can press on the cord and damage the nerves.



Who is more likely to get one

Anyone can get a spine infection, but in one study of people with an abscess nearly all had at least one thing that raised their risk. These include:

a skin abscess, an infected wound or a blood infection in the last 3 months
an injection, epidural or operation in or near the neck or back in the last 3 months
a drip line, dialysis line or catheter that was left in during the last 3 months
injecting drugs, now or at any time in the past
diabetes, kidney disease or a weak immune system
medicines that lower immunity, or steroid tablets for 3 months or more
tuberculosis (TB), now or in the past, or close contact with someone who has it
unpasteurised milk or cheese, or work with farm animals

How it feels

The pain is often there all the time. It may get worse over days or weeks, disturb your nights, and make one bone very sore to press. Many other conditions feel like this too, so the pain alone cannot show that you have an infection.

A fever that lasts, chills, or sweats that soak the bed are signs to act on, above all when no cold, flu or other known infection explains them. Soaking sweats without a fever should be checked within 2 weeks, because they can come from several kinds of illness.



Only a little over half of people with a spine infection have a fever. So a normal temperature does not mean that you can wait, especially if something in the list above fits you.

When to act

Back pain with a fever needs a check on the same day. Phone  today, or call  if they are closed. Fever here means a temperature of 38C (100.4F) or more, or feeling hot and shivery.



Go to  now if you have back pain with a fever and one of these:

new weakness, numbness or tingling, or trouble peeing
peeing or pooing by accident
a weak immune system, medicines that lower immunity, long-term steroid tablets, or sickle cell disease
injected drugs, a recent skin or blood infection, a procedure near your spine, or a line or catheter
chemotherapy, immunotherapy or targeted drugs in the last 6 weeks
yellow skin or eyes

If you have a cancer helpline number, ring it too. Call  if you are confused, very sleepy, breathing very fast, or your skin looks blue, grey or blotchy.

Even without a fever, phone on the same day if your risk is high and the pain is new, constant, wakes you most nights, is getting worse, or is over one very sore bone. High risk means low immunity, injected drugs, a line or catheter, or a recent skin infection, blood infection or spine procedure. With such a risk, new weakness, numbness or tingling is an emergency, with or without a fever.

How doctors check

The doctor will ask about your general health and then examine you. Blood tests can show inflammation, which is the body fighting something, and sometimes the germ itself. An MRI scan, which uses magnets to make pictures, is the best way to see an infection in the spine. Read more in how upper back pain is checked.

Spine infections are often missed at first. In one large study, 7 in 10 people with an abscess had already had a medical visit in the month before. If you have been seen and you are getting worse, go back and say so.

How it is treated

The main treatment is antibiotics, which are medicines that kill germs. They often start through a drip in hospital and continue for several weeks. Some people also need an operation to drain the pus or to take pressure off the nerves. TB in the spine is treated with different medicines over many months.



It is common to feel weak and stiff for a while afterwards, and a physiotherapist can help you get moving again. Ask who to ring if the pain or fever comes back.

Could a painkiller hide my fever?

Yes. Many painkillers bring a temperature down for a few hours. If you feel hot and shivery, say so, even if the reading is normal.

I had an injection in my back. What should I look out for?

New back pain in the 3 months after an injection or an operation in your back should be checked the same day. If you also have a fever, weakness or numbness, go to .','b53669260fa638a6d360baea360ac8ddbdb68356d1d68775c3ed5dd9738e23bd','','2026-09-21 10:00:00',17,NULL);
INSERT INTO "content_articleversion" VALUES(18,1,'broken-bones-and-osteoporosis','Broken bones in the spine and osteoporosis','causes','A bone in the upper back can break after an accident. If your bones are thin, it can also happen after a small fall, a cough or a lift. Most of these breaks heal, and treating weak bones can help prevent the next one.','Thin bones (osteoporosis) can break without a big injury.
Sudden pain that eases when you lie down can be a broken spine bone.
Getting shorter, or a new bend in your back, is a reason to be checked.
Back pain after a serious accident needs emergency care.
Finding the break matters, because treatment can make your bones stronger.','Your spine is a stack of bones called vertebrae. One or more of them can break, and this is one of the causes of upper back pain. Most people with upper back pain do not have a broken bone, but a break is worth finding because it can be treated.

[//]: # (teaches S4-11)

## What a compression fracture is

In a compression fracture, the front of the bone sinks down, so that the bone turns from a block into a wedge. If this happens to several bones, the upper back may bend forward and you may get shorter.

![A healthy square spine bone beside one that has sunk at the front into a wedge](figure:compression-fracture)

## Why bones in the spine break

**Thin bones.** Osteoporosis means that bones have become thin and weak, and it gets more common with age. Too little calcium or vitamin D is one of the reasons. The bones of the upper back can then hurt, or break under a small load. Read more in [vitamin D, calcium and your bones](article:A10).

[//]: # (teaches S3-17)

**A big force.** A road crash, a fall from a height, or something heavy landing on you can break even strong bones, and so can a fit (seizure) or an electric shock. See [whiplash and other injuries](article:A20).

**Cancer in the bone.** This is much less common: most broken bones in the spine have other causes than cancer. A tumour inside a vertebra, most often from a cancer that began somewhere else, can weaken the bone until it gives way in a compression fracture. If you have had cancer, read [spread to the spine](article:A06).

[//]: # (teaches S0-21)

## Who is more likely to have one

- people aged 65 or over, and even more from 70
- people who have thin bones, or who broke a bone after a minor fall since age 50
- people who take steroid tablets for 3 months or more, or many courses
- people who take hormone blockers for breast or prostate cancer
- people whose spine is fused or stiff, as in ankylosing spondylitis

## How it feels

Some breaks cause sudden, strong pain that feels sharp or crushing. It is often better when you lie down and worse when you stand or move. Other breaks hurt little or not at all, and fewer than a third ever come to a doctor''s attention. You may only see that you have lost height, or that a new bend or hump has formed.

## When to act

| What has happened | What to do |
|---|---|
| Back pain after a serious accident today or yesterday | Call {emergency_number} and move your back as little as you can |
| Very bad pain that came on in seconds or minutes, unless it began at the very moment you lifted, bent, coughed or fell. If you are pregnant or gave birth in the last 6 weeks, even then | Call {emergency_number} |
| A fall, jolt or fit in the last week, and your spine is fused or stiff | Call {emergency_number} and move your back as little as you can |
| New weak, numb or heavy legs. New trouble peeing. Peeing or pooing by accident | Call {emergency_number} or go to {emergency_department} |
| A small fall, or pain that came on suddenly as you moved, if the pain is very bad or you can do only a few things, and you have thin bones, take long-term steroids, or are 70 or over |
| Very bad pain and one very sore bone after a small fall or a jolt, at any age | Phone {same_day_service} today |
| Back pain that started with a fit or an electric shock | Phone {same_day_service} today |
| A new bend or step in your back after a recent injury | Phone {same_day_service} today |
| A new bend or lump in your back that did not follow an injury | Book to be seen within 2 weeks |
| Milder pain that is new, after a small fall or with loss of height, if your bones may be weak | Book to be seen within 2 weeks |
| Pain that comes when you sit or stand and goes when you lie down, if you are 50 or over or your bones may be weak | Book to be seen within 2 weeks |

The page about [whiplash and other injuries](article:A20) says what to do about an accident that was longer ago. If you have had cancer, phone sooner, because new back pain after cancer often needs a call on the same day to your cancer helpline or {same_day_service}.

## How doctors check

A doctor will look at your back, press gently along the bones, and test your legs. An X-ray from the side can show a wedge shape. You may need a CT or MRI scan, which show more detail, if the picture is not clear or your nerves may be affected. Blood tests look for causes of weak bones, and a bone density scan (DXA) shows how strong your bones are.

## What helps

Most of these breaks heal over 2 to 3 months. Good pain relief lets you keep moving, which protects your muscles and your lungs. A pharmacist can help you choose a painkiller. Before you take ibuprofen or similar tablets, ask a pharmacist or doctor if you have had a stomach ulcer, or have kidney or heart disease, high blood pressure, asthma or COPD (a long-term lung disease). Ask too if you take blood thinners or steroid tablets, are pregnant, gave birth in the last 6 weeks, or are 65 or older.

A physiotherapist can teach you ways to move, stand and lift that put less load on the bone. Do not have your back pushed, clicked or firmly massaged while a break is possible. A few people are offered a brace, or bone cement that is put in through a needle. Specialists choose this with care, because it does not suit everyone.

Treating the weak bone matters as much as treating the pain. Your doctor may offer a bone medicine, and may check your vitamin D and calcium, so please ask before you buy supplements. Walking, not smoking, drinking less alcohol, and clearing things you could trip over at home all help too.','[{"question": "Should I stay in bed?", "answer": "A short rest lying down can ease the pain at first. Long bed rest weakens muscles and bones. Ask your doctor or physiotherapist how soon and how much to move."}, {"question": "Can a break happen without a fall?", "answer": "Yes. Only about one in four spine breaks from thin bones follow a fall. Lifting, bending, coughing or a fit can be enough."}, {"question": "Will my back go back to its old shape?", "answer": "The bone heals, but it usually keeps its new shape. Exercises, good pain relief and bone treatment can help you stand taller and protect the other bones."}]','[{"title": "Using self-reports of pain and other variables to distinguish between older women with back pain due to vertebral fractures and those with back pain due to degenerative changes", "publisher": "Osteoporosis International", "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC4791465/", "published": "2016", "accessed": "2026-11-20"}, {"title": "Red flags to screen for vertebral fracture in people presenting with low back pain", "publisher": "Cochrane Database of Systematic Reviews", "url": "https://doi.org/10.1002/14651858.CD014461.pub2", "published": "2023", "accessed": "2026-11-20"}, {"title": "Red flags to screen for malignancy and fracture in patients with low back pain: systematic review", "publisher": "BMJ", "url": "https://doi.org/10.1136/bmj.f7095", "published": "2013", "accessed": "2026-11-20"}, {"title": "Spinal metastases and metastatic spinal cord compression (NG234)", "publisher": "National Institute for Health and Care Excellence", "url": "https://www.nice.org.uk/guidance/ng234", "published": "2023", "accessed": "2026-11-20"}]','["fracture"]','["A10", "A20", "A06", "A07"]','2026-11-20','2027-11-20','Your spine is a stack of bones called vertebrae. One or more of them can break, and this is one of the causes of upper back pain. Most people with upper back pain do not have a broken bone, but a break is worth finding because it can be treated.



What a compression fracture is

In a compression fracture, the front of the bone sinks down, so that the bone turns from a block into a wedge. If this happens to several bones, the upper back may bend forward and you may get shorter.

A healthy square spine bone beside one that has sunk at the front into a wedge

Why bones in the spine break

Thin bones. Osteoporosis means that bones have become thin and weak, and it gets more common with age. Too little calcium or vitamin D is one of the reasons. The bones of the upper back can then hurt, or break under a small load. Read more in vitamin D, calcium and your bones.



A big force. A road crash, a fall from a height, or something heavy landing on you can break even strong bones, and so can a fit (seizure) or an electric shock. See whiplash and other injuries.

Cancer in the bone. This is much less common: most broken bones in the spine have other causes than cancer. A tumour inside a vertebra, most often from a cancer that began somewhere else, can weaken the bone until it gives way in a compression fracture. If you have had cancer, read spread to the spine.



Who is more likely to have one

people aged 65 or over, and even more from 70
people who have thin bones, or who broke a bone after a minor fall since age 50
people who take steroid tablets for 3 months or more, or many courses
people who take hormone blockers for breast or prostate cancer
people whose spine is fused or stiff, as in ankylosing spondylitis

How it feels

Some breaks cause sudden, strong pain that feels sharp or crushing. It is often better when you lie down and worse when you stand or move. Other breaks hurt little or not at all, and fewer than a third ever come to a doctor''s attention. You may only see that you have lost height, or that a new bend or hump has formed.

When to act

  What has happened   What to do  
 --- --- 
  Back pain after a serious accident today or yesterday   Call  and move your back as little as you can  
  Very bad pain that came on in seconds or minutes, unless it began at the very moment you lifted, bent, coughed or fell. If you are pregnant or gave birth in the last 6 weeks, even then   Call   
  A fall, jolt or fit in the last week, and your spine is fused or stiff   Call  and move your back as little as you can  
  New weak, numb or heavy legs. New trouble peeing. Peeing or pooing by accident   Call  or go to   
  A small fall, or pain that came on suddenly as you moved, if the pain is very bad or you can do only a few things, and you have thin bones, take long-term steroids, or are 70 or over  
  Very bad pain and one very sore bone after a small fall or a jolt, at any age   Phone  today  
  Back pain that started with a fit or an electric shock   Phone  today  
  A new bend or step in your back after a recent injury   Phone  today  
  A new bend or lump in your back that did not follow an injury   Book to be seen within 2 weeks  
  Milder pain that is new, after a small fall or with loss of height, if your bones may be weak   Book to be seen within 2 weeks  
  Pain that comes when you sit or stand and goes when you lie down, if you are 50 or over or your bones may be weak   Book to be seen within 2 weeks  

The page about whiplash and other injuries says what to do about an accident that was longer ago. If you have had cancer, phone sooner, because new back pain after cancer often needs a call on the same day to your cancer helpline or .

How doctors check

A doctor will look at your back, press gently along the bones, and test your legs. An X-ray from the side can show a wedge shape. You may need a CT or MRI scan, which show more detail, if the picture is not clear or your nerves may be affected. Blood tests look for causes of weak bones, and a bone density scan (DXA) shows how strong your bones are.

What helps

Most of these breaks heal over 2 to 3 months. Good pain relief lets you keep moving, which protects your muscles and your lungs. A pharmacist can help you choose a painkiller. Before you take ibuprofen or similar tablets, ask a pharmacist or doctor if you have had a stomach ulcer, or have kidney or heart disease, high blood pressure, asthma or COPD (a long-term lung disease). Ask too if you take blood thinners or steroid tablets, are pregnant, gave birth in the last 6 weeks, or are 65 or older.

A physiotherapist can teach you ways to move, stand and lift that put less load on the bone. Do not have your back pushed, clicked or firmly massaged while a break is possible. A few people are offered a brace, or bone cement that is put in through a needle. Specialists choose this with care, because it does not suit everyone.

Treating the weak bone matters as much as treating the pain. Your doctor may offer a bone medicine, and may check your vitamin D and calcium, so please ask before you buy supplements. Walking, not smoking, drinking less alcohol, and clearing things you could trip over at home all help too.

Should I stay in bed?

A short rest lying down can ease the pain at first. Long bed rest weakens muscles and bones. Ask your doctor or physiotherapist how soon and how much to move.

Can a break happen without a fall?

Yes. Only about one in four spine breaks from thin bones follow a fall. Lifting, bending, coughing or a fit can be enough.

Will my back go back to its old shape?

The bone heals, but it usually keeps its new shape. Exercises, good pain relief and bone treatment can help you stand taller and protect the other bones.','2d525acf8d6539ef970f5fe9e516e522560360d9f7ef8b0e9ceea34a3b105f77','','2026-09-21 10:00:00',18,NULL);
INSERT INTO "content_articleversion" VALUES(19,1,'what-to-tell-your-doctor','What to tell your doctor','checks','A visit is short, and it is easy to forget things when you are in pain. This page shows what is useful to say and why. You can print it, add your notes and take it with you.','Your own story is the most useful test there is.
Say where it hurts, when it began, and what changes it.
Say what happens at night and when you lie down.
Always mention numbness, weakness, past cancer, and changes in how you pee or poo.
Write down your two or three main questions before you go.','Doctors, nurses and physiotherapists find out most about back pain by listening. They will note where it hurts, when it comes, what it does at night, and whether your nerves are affected. Most upper back pain has a simple cause, and clear answers help them spot the times when it does not.

[//]: # (teaches S2-22)

You do not need medical words, because your own words are better. Go through the headings below and note a few words under each one. If you have a warning sign, do not wait for a visit. Read [warning signs and who to call](article:A05) first.

## Where it hurts

Point to the place, or mark it on a drawing. Say which parts of your body are affected, on which side, and whether the pain travels. It may go round your ribs like a band, down an arm or leg, or through to the front. Then name every other symptom you have noticed there, such as a rash, a lump, tingling or numb skin.

[//]: # (teaches S4-34)

## When it started

Say how long you have had it and how it began. It may have started in a moment, after a task, slowly, or on waking. Say whether it is getting better, staying the same or getting worse. Say too if you have had this pain before, or if this one feels different.

## What it feels like

Choose the words that fit, such as aching, tight, sharp, crushing, burning, or like an electric shock. These words help to show whether the pain comes from muscle, bone, a nerve or an organ. Read more in [types of pain](article:A09).

Give your worst pain in the last day a score from 0 to 10. Say whether it is there all the time, comes and goes, or comes only at night. Then say what it stops you doing.

[//]: # (teaches S4-35)

## Nights and lying down

If lying down makes the pain worse, try to notice when that happens. It may be straight away, only after you have been lying for a long time, or when you wake up. Each of these points to different causes, which you can read about in [pain when lying down or at night](article:A14).

[//]: # (teaches S4-36)

Say how many nights in the last week the pain woke you, and what settled it. Night pain on its own is often not serious, but pain that nothing settles should be looked at.

## What eases it and what makes it worse

Say what makes the pain go away or ease. Think about turning over, propping yourself up with pillows, rest, gentle movement, heat or ice. Then say what brings it on, such as sitting, lifting, twisting, breathing in, coughing, eating or walking uphill.

[//]: # (teaches S4-37)

## Other symptoms

Mention anything else that is new, even if it does not seem linked to your back:

- weakness, numbness or tingling, or trouble with walking
- any change in how you pee or poo, or in feeling between your legs
- fever, chills or sweats that soak the bed
- losing weight without trying, or feeling very tired for weeks
- a cough, trouble breathing, chest pain or tummy pain

Some of these should not wait for a visit: new numbness between your legs, new weak legs, new trouble peeing, or losing control of your pee or poo. Call {emergency_number} or go to {emergency_department} now.

## Your health and your medicines

The doctor will want a picture of your whole health, not just your back. Be ready to talk about:

- illnesses you have or have had, and above all any cancer, even years ago
- past injuries, and operations or injections, mainly those in your back
- thin bones, diabetes, or anything that lowers your immunity
- your work, your sport and your hobbies

[//]: # (teaches S4-38)

Bring a list of every medicine, or the packets, and include painkillers, vitamins and herbs that you buy yourself. Say if you take blood thinners or steroid tablets, if you have any allergies, and if you are or may be pregnant.

## What you have tried

List each thing you have tried, how long you tried it, and whether it helped. Include rest, exercise, heat, painkillers, physiotherapy, massage, and a new pillow or mattress. Say how many times you have seen someone about this pain, because more than one visit is a reason to think again.

## Your questions

Choose the two or three questions that matter most, and ask them early in the visit. These may help:

- What do you think is causing it, and what else could it be?
- Do I need any tests, and what would they change?
- What can I do myself, and what should I avoid?
- How long should it take, and when should I come back?
- Which signs mean that I should call for help, and whom do I call?

Say what worries you most, because many people are afraid of a serious illness and do not say so. Before you leave, repeat the plan aloud, so that you both know it is clear.','[{"question": "What if I feel embarrassed?", "answer": "Doctors and nurses talk about pee, poo and sex every day. If saying it is hard, write it down and hand over the paper."}, {"question": "Can I bring someone with me?", "answer": "Yes. Another person can ask questions and take notes. You can also ask for an interpreter, or for more time."}, {"question": "I have been before and it is no better. Should I go again?", "answer": "Yes. Say what has changed since then and what has not worked. A second look with new facts can change the plan."}]','[{"title": "International framework for red flags for potential serious spinal pathologies", "publisher": "Journal of Orthopaedic & Sports Physical Therapy", "url": "https://doi.org/10.2519/jospt.2020.9971", "published": "2020", "accessed": "2026-11-20"}, {"title": "Spinal metastases and metastatic spinal cord compression (NG234)", "publisher": "National Institute for Health and Care Excellence", "url": "https://www.nice.org.uk/guidance/ng234", "published": "2023", "accessed": "2026-11-20"}, {"title": "Diagnostic delays are common, and classic presentations are rare in spinal epidural abscess", "publisher": "Western Journal of Emergency Medicine", "url": "https://escholarship.org/uc/item/15t8q6sk", "published": "2025", "accessed": "2026-11-20"}]','["all"]','["A07", "A05", "A14", "A09"]','2026-11-20','2027-11-20','Doctors, nurses and physiotherapists find out most about back pain by listening. They will note where it hurts, when it comes, what it does at night, and whether your nerves are affected. Most upper back pain has a simple cause, and clear answers help them spot the times when it does not.



You do not need medical words, because your own words are better. Go through the headings below and note a few words under each one. If you have a warning sign, do not wait for a visit. Read warning signs and who to call first.

Where it hurts

Point to the place, or mark it on a drawing. Say which parts of your body are affected, on which side, and whether the pain travels. It may go round your ribs like a band, down an arm or leg, or through to the front. Then name every other symptom you have noticed there, such as a rash, a lump, tingling or numb skin.



When it started

Say how long you have had it and how it began. It may have started in a moment, after a task, slowly, or on waking. Say whether it is getting better, staying the same or getting worse. Say too if you have had this pain before, or if this one feels different.

What it feels like

Choose the words that fit, such as aching, tight, sharp, crushing, burning, or like an electric shock. These words help to show whether the pain comes from muscle, bone, a nerve or an organ. Read more in types of pain.

Give your worst pain in the last day a score from 0 to 10. Say whether it is there all the time, comes and goes, or comes only at night. Then say what it stops you doing.



Nights and lying down

If lying down makes the pain worse, try to notice when that happens. It may be straight away, only after you have been lying for a long time, or when you wake up. Each of these points to different causes, which you can read about in pain when lying down or at night.



Say how many nights in the last week the pain woke you, and what settled it. Night pain on its own is often not serious, but pain that nothing settles should be looked at.

What eases it and what makes it worse

Say what makes the pain go away or ease. Think about turning over, propping yourself up with pillows, rest, gentle movement, heat or ice. Then say what brings it on, such as sitting, lifting, twisting, breathing in, coughing, eating or walking uphill.



Other symptoms

Mention anything else that is new, even if it does not seem linked to your back:

weakness, numbness or tingling, or trouble with walking
any change in how you pee or poo, or in feeling between your legs
fever, chills or sweats that soak the bed
losing weight without trying, or feeling very tired for weeks
a cough, trouble breathing, chest pain or tummy pain

Some of these should not wait for a visit: new numbness between your legs, new weak legs, new trouble peeing, or losing control of your pee or poo. Call  or go to  now.

Your health and your medicines

The doctor will want a picture of your whole health, not just your back. Be ready to talk about:

illnesses you have or have had, and above all any cancer, even years ago
past injuries, and operations or injections, mainly those in your back
thin bones, diabetes, or anything that lowers your immunity
your work, your sport and your hobbies



Bring a list of every medicine, or the packets, and include painkillers, vitamins and herbs that you buy yourself. Say if you take blood thinners or steroid tablets, if you have any allergies, and if you are or may be pregnant.

What you have tried

List each thing you have tried, how long you tried it, and whether it helped. Include rest, exercise, heat, painkillers, physiotherapy, massage, and a new pillow or mattress. Say how many times you have seen someone about this pain, because more than one visit is a reason to think again.

Your questions

Choose the two or three questions that matter most, and ask them early in the visit. These may help:

What do you think is causing it, and what else could it be?
Do I need any tests, and what would they change?
What can I do myself, and what should I avoid?
How long should it take, and when should I come back?
Which signs mean that I should call for help, and whom do I call?

Say what worries you most, because many people are afraid of a serious illness and do not say so. Before you leave, repeat the plan aloud, so that you both know it is clear.

What if I feel embarrassed?

Doctors and nurses talk about pee, poo and sex every day. If saying it is hard, write it down and hand over the paper.

Can I bring someone with me?

Yes. Another person can ask questions and take notes. You can also ask for an interpreter, or for more time.

I have been before and it is no better. Should I go again?

Yes. Say what has changed since then and what has not worked. A second look with new facts can change the plan.','ea912387de719db08b51d76d2fb23ff26ea3703f446546cb45dae200aaebdfd3','','2026-09-21 10:00:00',19,NULL);
INSERT INTO "content_articleversion" VALUES(20,1,'whiplash-and-other-injuries','Whiplash and other injuries','causes','Falls, jolts, lifting and road accidents can all hurt the upper back. Most of these injuries are to muscles and ligaments, and they heal with time and gentle movement. A big force, weak bones or new nerve signs need to be checked first.','Most upper back injuries are strains that get better over some weeks.
Pain after a serious accident needs emergency care, even if you can walk.
A small fall can break a bone if your bones are thin or your spine is stiff.
Gentle movement from early on usually helps more than long rest.
Do not have your back pushed or clicked before warning signs have been checked.','Upper back pain after an injury usually has an easy story: you lifted, slipped or were jolted, and then it hurt. Most of these injuries are minor and heal well.

## What gets hurt

An injury can pull the muscles, stretch the ligaments (the bands that hold bones together), or hurt one of the discs that cushion the spine. Even a small injury can be very sore for a while.

[//]: # (teaches S4-08)

Pain from a strain is worse with certain tasks, eases with a change of position, and slowly gets better over days and weeks.

## Whiplash and road accidents

Whiplash happens when your head and body are thrown forward and back. A road accident is the usual reason, and a bump from behind at low speed is enough. It can hurt between the shoulder blades as well as in the neck, and may take some hours to start.

[//]: # (teaches S4-14)

Most people get better over weeks to a few months. It helps to keep moving gently, and to return to normal tasks bit by bit. A collar or long rest tends to make you stiffer.

## When an injury needs emergency care

Some accidents have so much force that a bone, the chest or a blood vessel may be harmed. Call {emergency_number} now if you have back pain after one of these today or yesterday:

- a fast road crash, or a car that rolled over
- being hit by a lorry or bus, or by a vehicle while you were walking or cycling
- a fall from more than 1 metre or 5 stairs
- coming off a bicycle, motorbike or horse
- something heavy hitting you, or a fall or dive on your head
- a smaller fall, a jolt or a fit, if your spine is fused or has gone stiff

Keep your back as still as you can until help comes.

If the accident was 2 to 7 days ago, phone {same_day_service} today. Go to {emergency_department} instead if:

- the pain is very bad, or you can do only a few things
- one bone is very sore to press, or your spine is fused or stiff
- you have new weakness or numbness

If it was longer ago and the pain has lasted since then, book to be seen within 2 weeks.

After any injury, call {emergency_number} or go to {emergency_department} if your legs become weak, numb or unsteady, if an arm or leg gets weaker, if you have new trouble peeing, or if you lose control of your pee or poo. If you take blood thinners, do the same for any new numbness or tingling.

## When to phone on the same day

Phone {same_day_service} today if one of these fits an injury in the last 12 weeks:

- very bad pain after a small fall or jolt, with one bone that is very sore to press
- a new bend or step in the line of your back
- a small fall while you take blood thinners
- pain that started with a fit or an electric shock
- very bad pain after a small fall, and you are 70 or over, have thin bones, or take steroid tablets long term

If you are 65 or over or your bones may be weak, new pain after even a mild fall or jolt should be checked within 2 weeks. Read more in [broken bones in the spine](article:A18).

## Looking after a strain

If none of the signs above fit you, these steps help most people:

- Keep doing light daily tasks, and take short walks.
- Move your shoulders, neck and upper back gently several times a day.
- Use a warm pack or a wrapped ice pack for short spells, whichever feels better.
- Rest when you need to, but try not to stay in bed.
- Leave out heavy lifting and hard twisting until the pain settles.

A pharmacist can help you choose a painkiller. Anti-inflammatory tablets such as ibuprofen do not suit everyone. Ask a pharmacist or doctor first if you have had a stomach ulcer, or have kidney or heart disease, high blood pressure, asthma or COPD (a long-term lung disease). Ask too if you take blood thinners or steroid tablets, are pregnant, gave birth in the last 6 weeks, or are 65 or older.

Massage and hands-on treatment may ease a strain, but not before the warning signs have been checked, because pushing on a broken bone can do harm. There is more advice in [looking after upper back pain at home](article:A16).

## If it does not get better

Book a visit if the pain has lasted for 6 weeks, or after 4 weeks of care that made no difference. If 4 weeks of care have not helped and you are 50 or over, ask to be seen within 2 weeks. A physiotherapist can give you exercises that build up slowly.','[{"question": "Why did the pain come a day after the crash?", "answer": "It is common with whiplash. Muscles often get sore and stiff some hours later, and can be worse for a day or two. Pain that keeps getting worse after that should be checked."}, {"question": "Do I need an X-ray?", "answer": "Often not, because strains do not show on an X-ray. A doctor decides after examining you, and it is more likely if you are older or have weak bones."}, {"question": "When can I go back to sport or heavy work?", "answer": "Go back step by step, when daily tasks feel easy, and start with less than your usual load. A physiotherapist can guide you."}]','[{"title": "Spinal injury: assessment and initial management (NG41)", "publisher": "National Institute for Health and Care Excellence", "url": "https://www.nice.org.uk/guidance/ng41", "published": "2016", "accessed": "2026-11-20"}, {"title": "Red flags to screen for malignancy and fracture in patients with low back pain: systematic review", "publisher": "BMJ", "url": "https://doi.org/10.1136/bmj.f7095", "published": "2013", "accessed": "2026-11-20"}, {"title": "Red flags to screen for vertebral fracture in people presenting with low back pain", "publisher": "Cochrane Database of Systematic Reviews", "url": "https://doi.org/10.1002/14651858.CD014461.pub2", "published": "2023", "accessed": "2026-11-20"}, {"title": "ACR Appropriateness Criteria: thoracic back pain", "publisher": "American College of Radiology", "url": "https://doi.org/10.1016/j.jacr.2024.08.016", "published": "2024", "accessed": "2026-11-20"}, {"title": "Whiplash: a guide to help you recover", "publisher": "University Hospitals Plymouth", "url": "https://www.plymouthhospitals.nhs.uk/display-pil/pil-whiplash-4080", "published": "2019-09", "accessed": "2026-11-20"}]','["mechanical", "fracture"]','["A18", "A16", "A02", "A05"]','2026-11-20','2027-11-20','Upper back pain after an injury usually has an easy story: you lifted, slipped or were jolted, and then it hurt. Most of these injuries are minor and heal well.

What gets hurt

An injury can pull the muscles, stretch the ligaments (the bands that hold bones together), or hurt one of the discs that cushion the spine. Even a small injury can be very sore for a while.



Pain from a strain is worse with certain tasks, eases with a change of position, and slowly gets better over days and weeks.

Whiplash and road accidents

Whiplash happens when your head and body are thrown forward and back. A road accident is the usual reason, and a bump from behind at low speed is enough. It can hurt between the shoulder blades as well as in the neck, and may take some hours to start.



Most people get better over weeks to a few months. It helps to keep moving gently, and to return to normal tasks bit by bit. A collar or long rest tends to make you stiffer.

When an injury needs emergency care

Some accidents have so much force that a bone, the chest or a blood vessel may be harmed. Call  now if you have back pain after one of these today or yesterday:

a fast road crash, or a car that rolled over
being hit by a lorry or bus, or by a vehicle while you were walking or cycling
a fall from more than 1 metre or 5 stairs
coming off a bicycle, motorbike or horse
something heavy hitting you, or a fall or dive on your head
a smaller fall, a jolt or a fit, if your spine is fused or has gone stiff

Keep your back as still as you can until help comes.

If the accident was 2 to 7 days ago, phone  today. Go to  instead if:

the pain is very bad, or you can do only a few things
one bone is very sore to press, or your spine is fused or stiff
you have new weakness or numbness

If it was longer ago and the pain has lasted since then, book to be seen within 2 weeks.

After any injury, call  or go to  if your legs become weak, numb or unsteady, if an arm or leg gets weaker, if you have new trouble peeing, or if you lose control of your pee or poo. If you take blood thinners, do the same for any new numbness or tingling.

When to phone on the same day

Phone  today if one of these fits an injury in the last 12 weeks:

very bad pain after a small fall or jolt, with one bone that is very sore to press
a new bend or step in the line of your back
a small fall while you take blood thinners
pain that started with a fit or an electric shock
very bad pain after a small fall, and you are 70 or over, have thin bones, or take steroid tablets long term

If you are 65 or over or your bones may be weak, new pain after even a mild fall or jolt should be checked within 2 weeks. Read more in broken bones in the spine.

Looking after a strain

If none of the signs above fit you, these steps help most people:

Keep doing light daily tasks, and take short walks.
Move your shoulders, neck and upper back gently several times a day.
Use a warm pack or a wrapped ice pack for short spells, whichever feels better.
Rest when you need to, but try not to stay in bed.
Leave out heavy lifting and hard twisting until the pain settles.

A pharmacist can help you choose a painkiller. Anti-inflammatory tablets such as ibuprofen do not suit everyone. Ask a pharmacist or doctor first if you have had a stomach ulcer, or have kidney or heart disease, high blood pressure, asthma or COPD (a long-term lung disease). Ask too if you take blood thinners or steroid tablets, are pregnant, gave birth in the last 6 weeks, or are 65 or older.

Massage and hands-on treatment may ease a strain, but not before the warning signs have been checked, because pushing on a broken bone can do harm. There is more advice in looking after upper back pain at home.

If it does not get better

Book a visit if the pain has lasted for 6 weeks, or after 4 weeks of care that made no difference. If 4 weeks of care have not helped and you are 50 or over, ask to be seen within 2 weeks. A physiotherapist can give you exercises that build up slowly.

Why did the pain come a day after the crash?

It is common with whiplash. Muscles often get sore and stiff some hours later, and can be worse for a day or two. Pain that keeps getting worse after that should be checked.

Do I need an X-ray?

Often not, because strains do not show on an X-ray. A doctor decides after examining you, and it is more likely if you are older or have weak bones.

When can I go back to sport or heavy work?

Go back step by step, when daily tasks feel easy, and start with less than your usual load. A physiotherapist can guide you.','29102755de950e4be4ec09cfdad40982a24971bf26a0d60177c66de3d0755db5','','2026-09-21 10:00:00',20,NULL);
INSERT INTO "content_articleversion" VALUES(21,1,'pain-from-heart-lungs-or-tummy','When back pain comes from the heart, lungs or tummy','causes','Now and then, pain in the upper back starts in an organ and not in the back itself. The heart, a large blood vessel, the lungs, the gall bladder and the pancreas can all do this. Some causes need help at once, and many can be treated well.','Most upper back pain comes from muscles and joints, not from organs.
Organ pain is often hard to point to, and does not change much when you move.
Sudden tearing pain, chest pressure or trouble breathing is an emergency.
A throbbing tummy or very bad tummy pain is an emergency too.
Pain that comes with effort and stops with rest needs a call the same day.','Most upper back pain comes from muscles and joints. In a few people it comes from somewhere deeper, such as the heart, the lungs or the tummy. A check is worth it even when cancer is not the cause, because it may find another condition that can be treated.

[//]: # (teaches S1-10)

## How organ pain feels

The nerves of the organs and of the back meet on their way to the brain, so the brain can mix up where a pain begins. Pain from an organ such as the pancreas or the liver may be felt in the back, and it is often hard to say just where it is. It tends to feel like squeezing, cramp or pressure. It may go right through from front to back.

[//]: # (teaches S2-14)

It often follows a meal, effort or breathing, and changes less when you move than muscle pain does. There is more in [types of pain](article:A09).

## The heart and the large blood vessels

Chest tightness, squeezing or heaviness can be a heart attack, and so can pain that goes to the arm, neck or jaw, or comes with a cold sweat or feeling sick. Sometimes the pain is mainly in the back. Call {emergency_number} now.

The aorta is the large blood vessel in front of the spine. A tear in its wall is rare but very dangerous. It causes sudden, very bad pain that may feel like ripping, and some people faint. Call {emergency_number} at once, even if the pain has eased. If you have a known aortic problem, or a close relative had a torn aorta, new back pain needs emergency care too.

Pain that comes with walking fast, hills or stairs, and stops when you stop, can be angina. This means the heart is short of blood. Phone {same_day_service} today about it.

## The lungs

Sudden or new trouble breathing is an emergency, so call {emergency_number}. A blood clot in the lung can cause pain when you breathe in. Go to {emergency_department} now if you have that pain, or cough up blood, or have been out of breath for weeks, and one of these fits you:

- one leg is swollen or sore, or you have had a clot before
- an operation, or 3 days or more in bed, in the last 4 weeks
- you have cancer now
- you are pregnant, or gave birth in the last 6 weeks

Go there now, too, if pain on breathing in came on suddenly, and you take the pill or HRT tablets, or travelled for 4 hours or more in the last 4 weeks.

If none of that fits you, phone {same_day_service} today if you cough up blood, or if it hurts to breathe in. Phone today, too, if you have been out of breath for weeks and cannot lie flat. It may be an infection, an inflamed lung lining, or a collapsed lung.

Lung cancer is a rare cause of pain in the upper back or shoulder.

[//]: # (teaches S4-17)

Most people with a cough and back pain do not have it. If you are 40 or over and none of the signs above fit you, two of these are a reason to be seen within 2 weeks. If you smoke or used to, one is enough:

- a cough for 3 weeks or more
- being more out of breath than usual for weeks
- chest pain for more than a week, but not at rest or on effort
- great tiredness for weeks
- much less hunger

Losing weight without trying, together with back pain, is a reason to be seen within 2 weeks by itself, at any age. If you are 40 or over, or have heart disease, diabetes or high blood pressure, phone {same_day_service} today about new chest pain. Chest pain while you rest, or chest tightness, is an emergency.

## The tummy

Very bad tummy pain, or a beating or throbbing feeling in your tummy, can mean that a large blood vessel is leaking or that an organ is badly inflamed. Call {emergency_number} now. Do the same if you vomit blood or have black, sticky poo.

[//]: # (teaches S4-24)

Gallstones can cause pain under the right ribs and the right shoulder blade, often after fatty food. An inflamed pancreas causes strong pain in the upper tummy that goes through to the back.

If you keep vomiting, or your skin or eyes turn yellow, phone {same_day_service} today. Yellow skin with a fever needs {emergency_department} now. If you are pregnant or have just given birth and have tummy pain, or bad pain in your ribs, chest or side, ring your maternity unit today. Book a routine visit for milder pain that comes with meals or heartburn.

Cancer of the pancreas is a rare cause. It can irritate the nerves near it, or spread to the spine, and is then felt as pain in the back, more often low down than high up.

[//]: # (teaches S2-10)

## The kidneys

A kidney infection or stone hurts in the side of the back, under the ribs. Phone {same_day_service} today if you also have a fever, burning, cloudy or bloody pee, or need to pee much more often.

## What doctors may do

The doctor will check your pulse, blood pressure, chest and tummy. Tests may include a heart tracing (ECG), blood and pee tests, a chest X-ray, or an ultrasound or CT scan. It helps to prepare [what to tell your doctor](article:A19).','[{"question": "My chest hurts only when I press on it. Does that need a call?", "answer": "Yes, phone {same_day_service} the same day. It often comes from the chest wall, but it is worth a check."}, {"question": "Should I drive myself if I think it is my heart?", "answer": "No. Call {emergency_number} and wait for help, because you could become more unwell on the way."}]','[{"title": "Acute aortic syndrome", "publisher": "BMJ", "url": "https://doi.org/10.1136/bmj-2024-080870", "published": "2024", "accessed": "2026-11-20"}, {"title": "Recent-onset chest pain of suspected cardiac origin: assessment and diagnosis (CG95)", "publisher": "National Institute for Health and Care Excellence", "url": "https://www.nice.org.uk/guidance/cg95", "published": "2010", "accessed": "2026-11-20"}, {"title": "Suspected cancer: recognition and referral (NG12)", "publisher": "National Institute for Health and Care Excellence", "url": "https://www.nice.org.uk/guidance/ng12", "published": "2015", "accessed": "2026-11-20"}, {"title": "Venous thromboembolic diseases: diagnosis, management and thrombophilia testing (NG158)", "publisher": "National Institute for Health and Care Excellence", "url": "https://www.nice.org.uk/guidance/ng158", "published": "2020", "accessed": "2026-11-20"}, {"title": "Gallstone disease: diagnosis and management (CG188)", "publisher": "National Institute for Health and Care Excellence", "url": "https://www.nice.org.uk/guidance/cg188", "published": "2014", "accessed": "2026-11-20"}, {"title": "Pancreatitis (NG104)", "publisher": "National Institute for Health and Care Excellence", "url": "https://www.nice.org.uk/guidance/ng104", "published": "2018", "accessed": "2026-11-20"}]','["visceral_vascular"]','["A05", "A09", "A04", "A07"]','2026-11-20','2027-11-20','Most upper back pain comes from muscles and joints. In a few people it comes from somewhere deeper, such as the heart, the lungs or the tummy. A check is worth it even when cancer is not the cause, because it may find another condition that can be treated.



How organ pain feels

The nerves of the organs and of the back meet on their way to the brain, so the brain can mix up where a pain begins. Pain from an organ such as the pancreas or the liver may be felt in the back, and it is often hard to say just where it is. It tends to feel like squeezing, cramp or pressure. It may go right through from front to back.



It often follows a meal, effort or breathing, and changes less when you move than muscle pain does. There is more in types of pain.

The heart and the large blood vessels

Chest tightness, squeezing or heaviness can be a heart attack, and so can pain that goes to the arm, neck or jaw, or comes with a cold sweat or feeling sick. Sometimes the pain is mainly in the back. Call  now.

The aorta is the large blood vessel in front of the spine. A tear in its wall is rare but very dangerous. It causes sudden, very bad pain that may feel like ripping, and some people faint. Call  at once, even if the pain has eased. If you have a known aortic problem, or a close relative had a torn aorta, new back pain needs emergency care too.

Pain that comes with walking fast, hills or stairs, and stops when you stop, can be angina. This means the heart is short of blood. Phone  today about it.

The lungs

Sudden or new trouble breathing is an emergency, so call . A blood clot in the lung can cause pain when you breathe in. Go to  now if you have that pain, or cough up blood, or have been out of breath for weeks, and one of these fits you:

one leg is swollen or sore, or you have had a clot before
an operation, or 3 days or more in bed, in the last 4 weeks
you have cancer now
you are pregnant, or gave birth in the last 6 weeks

Go there now, too, if pain on breathing in came on suddenly, and you take the pill or HRT tablets, or travelled for 4 hours or more in the last 4 weeks.

If none of that fits you, phone  today if you cough up blood, or if it hurts to breathe in. Phone today, too, if you have been out of breath for weeks and cannot lie flat. It may be an infection, an inflamed lung lining, or a collapsed lung.

Lung cancer is a rare cause of pain in the upper back or shoulder.



Most people with a cough and back pain do not have it. If you are 40 or over and none of the signs above fit you, two of these are a reason to be seen within 2 weeks. If you smoke or used to, one is enough:

a cough for 3 weeks or more
being more out of breath than usual for weeks
chest pain for more than a week, but not at rest or on effort
great tiredness for weeks
much less hunger

Losing weight without trying, together with back pain, is a reason to be seen within 2 weeks by itself, at any age. If you are 40 or over, or have heart disease, diabetes or high blood pressure, phone  today about new chest pain. Chest pain while you rest, or chest tightness, is an emergency.

The tummy

Very bad tummy pain, or a beating or throbbing feeling in your tummy, can mean that a large blood vessel is leaking or that an organ is badly inflamed. Call  now. Do the same if you vomit blood or have black, sticky poo.



Gallstones can cause pain under the right ribs and the right shoulder blade, often after fatty food. An inflamed pancreas causes strong pain in the upper tummy that goes through to the back.

If you keep vomiting, or your skin or eyes turn yellow, phone  today. Yellow skin with a fever needs  now. If you are pregnant or have just given birth and have tummy pain, or bad pain in your ribs, chest or side, ring your maternity unit today. Book a routine visit for milder pain that comes with meals or heartburn.

Cancer of the pancreas is a rare cause. It can irritate the nerves near it, or spread to the spine, and is then felt as pain in the back, more often low down than high up.



The kidneys

A kidney infection or stone hurts in the side of the back, under the ribs. Phone  today if you also have a fever, burning, cloudy or bloody pee, or need to pee much more often.

What doctors may do

The doctor will check your pulse, blood pressure, chest and tummy. Tests may include a heart tracing (ECG), blood and pee tests, a chest X-ray, or an ultrasound or CT scan. It helps to prepare what to tell your doctor.

My chest hurts only when I press on it. Does that need a call?

Yes, phone  the same day. It often comes from the chest wall, but it is worth a check.

Should I drive myself if I think it is my heart?

No. Call  and wait for help, because you could become more unwell on the way.','89d95ddd9eb206b51b89a6aeb8ecff7ee6232c52e094f0c7843758298a94dae7','','2026-09-21 10:00:00',21,NULL);
INSERT INTO "content_articleversion" VALUES(22,1,'inflammatory-back-pain','Inflammatory back pain','causes','Some back pain comes from inflammation, which is when the immune system attacks the joints of the spine by mistake. It often starts before the age of 45, and it feels better when you move. It is a kind of arthritis, and treatment can make a big difference.','Most back pain is not inflammatory, but this kind is often missed.
Long morning stiffness that eases as you move is the main clue.
No single sign or test can prove it, so doctors look at the whole picture.
Staying active is part of the treatment.
Back pain after a fall is an emergency if your spine is stiff or fused.','When people worry about back pain, they often think of cancer. Far more often it is muscles and joints, and sometimes it is another condition that can be treated. Inflammatory back pain is one of these, and it is easy to miss because it can look like a simple strain.

[//]: # (teaches S1-10)

## What it is

Inflammation is the body''s way of fighting harm. In this illness it turns against healthy joints, mainly in the spine and where the spine meets the pelvis. Doctors call it axial spondyloarthritis. When the changes show clearly on an X-ray it is often called ankylosing spondylitis. It can affect the joints between the ribs and the upper spine, so taking a deep breath may hurt.

Nobody knows the full cause. It runs in some families. It is also linked with psoriasis (a skin disease), with Crohn''s disease and colitis (bowel diseases), and with uveitis, which is inflammation inside the eye.

## How it differs from a strain

| What to look at | Inflammatory pain | Strain or wear |
|---|---|---|
| Start | Slowly, often before 45 | Often after a task or injury |
| How long | More than 3 months | Often days or weeks |
| Morning | Stiff for 30 minutes or more | Stiff for a short time |
| Moving | Eases it | Can set it off |
| Rest | Does not ease it, or makes it worse | Often eases it |
| Night | Wakes you in the second half of the night | Settles when you turn over |

Not everyone fits one side of the table. The more things on the left that fit you, the more useful a check will be.

## Other clues to mention

Tell your doctor if any of these fit you as well:

- it began before you were 35
- you have pain in your bottom, on one side or on both
- ibuprofen-type tablets help a lot within 2 days
- a parent, brother, sister or child has spine arthritis or psoriasis
- you have, or have had, swollen joints
- you have pain in your heels or in other tendons
- you have psoriasis, a bowel disease or uveitis

## When to be seen

Book a routine visit if the pain began before you were 45, has lasted for more than 3 months, and several of these clues fit. It is worth doing, because people often live with this for years before it is found.

Morning stiffness that lasts for more than an hour after the age of 50 is a reason to book as well. At that age it can be a different illness, and blood tests help to sort it out.

Some signs do not fit this illness and should not wait. Weight loss without trying, or sweats that soak the bed, should be checked within 2 weeks. Back pain with a fever should be checked on the same day. Go to {emergency_department} instead if your immunity is low.

## How doctors check

The doctor will ask about the clues above, look at how well you bend and breathe, and check your joints and skin. Blood tests can look for inflammation and for a gene called HLA-B27, which is more common in people with this illness. Many people who carry the gene never become ill, and some people with the illness do not carry it. An X-ray or MRI scan may follow.

If enough points to it, you will be sent to a rheumatologist, a doctor for joint diseases. Read more in [how upper back pain is checked](article:A07).

## What helps

**Moving.** Daily stretching, posture and breathing exercises keep the spine and ribs flexible. A physiotherapist can make a plan for you. Swimming and walking suit many people.

**Medicines.** Anti-inflammatory tablets are often tried first. Before you buy any, ask a pharmacist or doctor if you have had a stomach ulcer, or have kidney or heart disease, high blood pressure, asthma or COPD (a long-term lung disease). Ask too if you take blood thinners or steroid tablets, are pregnant, gave birth in the last 6 weeks, or are 65 or older. If you have Crohn''s disease or colitis, ask your specialist first, because these tablets can make the bowel flare up. If tablets do not help enough, a specialist may offer stronger medicines that calm the immune system.

**Not smoking.** Smoking is linked with faster damage to the spine. Your pharmacist or doctor can help you stop.

**Sleep and mood.** Broken nights and long-lasting pain wear people down. The page about [living with pain](article:A23) has ideas.

## If you already have this illness

A spine that has grown stiff or fused can break in a small fall, a jolt or a fit. If you have back pain after one of these, call {emergency_number} or go to {emergency_department}, and keep your back as still as you can.

Medicines that calm the immune system make infections more likely. If you take one and have back pain with a fever, go to {emergency_department} now. Take a list of your medicines with you. Read about [infection in the spine](article:A17).','[{"question": "My X-ray was normal. Can I still have it?", "answer": "Yes. Changes on an X-ray can take years to show. An MRI scan can show inflammation earlier, and even a normal scan does not settle the question by itself."}, {"question": "Does it only affect men?", "answer": "No. It affects women about as often as men. It may be found later in women, because people used to think that it was a disease of young men."}, {"question": "Will my spine become stiff?", "answer": "Many people never have a fused spine. Daily exercise, good treatment and not smoking all help to keep you moving."}]','[{"title": "Spondyloarthritis in over 16s: diagnosis and management (NG65)", "publisher": "National Institute for Health and Care Excellence", "url": "https://www.nice.org.uk/guidance/ng65", "published": "2017", "accessed": "2026-11-20"}, {"title": "Spondyloarthritis: diagnosis and management: summary of NICE guidance", "publisher": "BMJ", "url": "https://doi.org/10.1136/bmj.j839", "published": "2017", "accessed": "2026-11-20"}]','["inflammatory"]','["A07", "A14", "A16", "A18"]','2026-11-20','2027-11-20','When people worry about back pain, they often think of cancer. Far more often it is muscles and joints, and sometimes it is another condition that can be treated. Inflammatory back pain is one of these, and it is easy to miss because it can look like a simple strain.



What it is

Inflammation is the body''s way of fighting harm. In this illness it turns against healthy joints, mainly in the spine and where the spine meets the pelvis. Doctors call it axial spondyloarthritis. When the changes show clearly on an X-ray it is often called ankylosing spondylitis. It can affect the joints between the ribs and the upper spine, so taking a deep breath may hurt.

Nobody knows the full cause. It runs in some families. It is also linked with psoriasis (a skin disease), with Crohn''s disease and colitis (bowel diseases), and with uveitis, which is inflammation inside the eye.

How it differs from a strain

  What to look at   Inflammatory pain   Strain or wear  
 --- --- --- 
  Start   Slowly, often before 45   Often after a task or injury  
  How long   More than 3 months   Often days or weeks  
  Morning   Stiff for 30 minutes or more   Stiff for a short time  
  Moving   Eases it   Can set it off  
  Rest   Does not ease it, or makes it worse   Often eases it  
  Night   Wakes you in the second half of the night   Settles when you turn over  

Not everyone fits one side of the table. The more things on the left that fit you, the more useful a check will be.

Other clues to mention

Tell your doctor if any of these fit you as well:

it began before you were 35
you have pain in your bottom, on one side or on both
ibuprofen-type tablets help a lot within 2 days
a parent, brother, sister or child has spine arthritis or psoriasis
you have, or have had, swollen joints
you have pain in your heels or in other tendons
you have psoriasis, a bowel disease or uveitis

When to be seen

Book a routine visit if the pain began before you were 45, has lasted for more than 3 months, and several of these clues fit. It is worth doing, because people often live with this for years before it is found.

Morning stiffness that lasts for more than an hour after the age of 50 is a reason to book as well. At that age it can be a different illness, and blood tests help to sort it out.

Some signs do not fit this illness and should not wait. Weight loss without trying, or sweats that soak the bed, should be checked within 2 weeks. Back pain with a fever should be checked on the same day. Go to  instead if your immunity is low.

How doctors check

The doctor will ask about the clues above, look at how well you bend and breathe, and check your joints and skin. Blood tests can look for inflammation and for a gene called HLA-B27, which is more common in people with this illness. Many people who carry the gene never become ill, and some people with the illness do not carry it. An X-ray or MRI scan may follow.

If enough points to it, you will be sent to a rheumatologist, a doctor for joint diseases. Read more in how upper back pain is checked.

What helps

Moving. Daily stretching, posture and breathing exercises keep the spine and ribs flexible. A physiotherapist can make a plan for you. Swimming and walking suit many people.

Medicines. Anti-inflammatory tablets are often tried first. Before you buy any, ask a pharmacist or doctor if you have had a stomach ulcer, or have kidney or heart disease, high blood pressure, asthma or COPD (a long-term lung disease). Ask too if you take blood thinners or steroid tablets, are pregnant, gave birth in the last 6 weeks, or are 65 or older. If you have Crohn''s disease or colitis, ask your specialist first, because these tablets can make the bowel flare up. If tablets do not help enough, a specialist may offer stronger medicines that calm the immune system.

Not smoking. Smoking is linked with faster damage to the spine. Your pharmacist or doctor can help you stop.

Sleep and mood. Broken nights and long-lasting pain wear people down. The page about living with pain has ideas.

If you already have this illness

A spine that has grown stiff or fused can break in a small fall, a jolt or a fit. If you have back pain after one of these, call  or go to , and keep your back as still as you can.

Medicines that calm the immune system make infections more likely. If you take one and have back pain with a fever, go to  now. Take a list of your medicines with you. Read about infection in the spine.

My X-ray was normal. Can I still have it?

Yes. Changes on an X-ray can take years to show. An MRI scan can show inflammation earlier, and even a normal scan does not settle the question by itself.

Does it only affect men?

No. It affects women about as often as men. It may be found later in women, because people used to think that it was a disease of young men.

Will my spine become stiff?

Many people never have a fused spine. Daily exercise, good treatment and not smoking all help to keep you moving.','7b4c490029455042e1af3213586168b5dfcf4725596d6b43b507327d24ee8fa7','','2026-09-21 10:00:00',22,NULL);
INSERT INTO "content_articleversion" VALUES(23,1,'living-with-pain','Living with pain: mood, support and pain clinics','living','Pain that stays wears people down, and it can change sleep, mood, work and love. None of this means that the pain is in your head. Support, small steps and sometimes a pain clinic can help you get more of your life back.','Low mood and poor sleep are common with lasting pain, and both can be helped.
If you feel you cannot go on, speak to someone today.
Small, steady amounts of activity work better than doing too much on good days.
Pain clinics help people whose pain is severe, complex or slow to settle.
New or changing symptoms still need to be checked, even after years of pain.','Most upper back pain settles within weeks. For some people it stays or keeps coming back. Living with pain is hard work, and it is not a weakness to ask for help.

## If you feel you cannot go on

Pain can bring very dark thoughts. If you feel that you cannot go on, speak to someone today. Call {crisis_line}, or phone {same_day_service}. Call {emergency_number} now if you might act on these thoughts. You are not alone in this, and it can get better with help.

## How pain and mood feed each other

Pain uses the same alarm system as fear and stress. When you sleep badly, worry or feel low, the alarm gets louder and the pain feels stronger. Then the pain makes sleep and mood worse. You can break this circle at any point.

Low mood on most days is a reason to book a visit. Talking treatments, exercise and sometimes medicine can help. Say how the pain makes you feel, because doctors do not always ask.

## Small steps that help

- **Pace yourself.** Split tasks into short parts, and rest before the pain makes you stop.
- **Move a little every day.** Choose something you like, and add to it slowly.
- **Look after your sleep.** Keep regular hours, and read about [pillows and sleep positions](article:A15).
- **Plan for bad days.** Write down what has helped before.
- **Stay in touch.** See people and do things you enjoy, even for a short time.
- **Think about how you live.** Not smoking, drinking less alcohol, eating well and moving more are good for your back, and they lower the risk of many cancers.

## Strong painkillers and your bowels

Some people need strong painkillers of the morphine type, called opioids. They slow the bowel and often cause constipation. Ask your team about a laxative, a medicine to keep your poo soft, as soon as you are given an opioid. Water, fruit, vegetables and walking help too. Do not change an opioid by yourself, but tell the person who prescribes it if it does not help or makes you drowsy.

[//]: # (teaches S2-34)

Long-lasting pain is a burden on the mind as well as the body. So support from a nurse, counsellor or psychologist is part of good pain care. This is also true when the pain comes from cancer. Most back pain that lasts does not come from cancer.

[//]: # (teaches S2-34)

Hard poo is common with opioids. But new numbness between your legs, new trouble peeing, or losing control of your poo is an emergency. Call {emergency_number} or go to {emergency_department} now.

## What a pain clinic does

Specialist pain services are teams for pain that is severe, that will not go away, or that is hard to sort out. Doctors, nurses, physiotherapists and psychologists work together there. Cancer centres often have their own pain team. Ask your doctor if a referral would suit you.

[//]: # (teaches S2-35)

They may review your medicines, teach exercise and relaxation, and offer a talking treatment or an injection that numbs a nerve. Some run courses where a group learns skills together over some weeks. The aim is often a fuller life with less trouble from pain, as the pain does not always go away.

## If you have or have had cancer

Tell your team about new back pain early, so that you are not left guessing. You can read about [spread to the spine](article:A06). These subjects are often left unsaid, so you may want to raise them yourself:

- **Fear.** Many people are afraid, long after treatment, that every ache means the cancer is back. Talking about it can ease it.
- **Your aims and a second opinion.** Ask what the treatment is meant to do, what else there is, and whether a trial would suit you. You may ask for another doctor''s view.
- **Sex and closeness.** Cancer and its treatment can change desire, feeling and the body. There is help for this, so please ask.
- **Food.** Treatment can lower your guard against germs. Ask how to keep food clean and safe, and how to get enough protein.
- **Exercise and habits.** Moving suits most people with cancer. Not smoking, less alcohol and good meals help too.
- **Being young.** Some cancers of the bowel and gut are found more often in younger adults than before. Blood in your poo, or a change in how you poo for weeks, should be checked within 2 weeks at any age.

[//]: # (teaches S1-21)

## Keep an eye on change

Long-lasting pain can hide something new. A different kind of pain, or any sign in [warning signs and who to call](article:A05), deserves a fresh look. Say clearly that it has changed.','[{"question": "Does a pain clinic mean that they have given up on me?", "answer": "No. It means that a team will look at every part of the problem. You can go on with other tests and treatment as well."}, {"question": "Should I push through the pain?", "answer": "A little more pain while you get moving is common. Do a small amount often, and add to it slowly. If the pain gets quickly worse, or you have new weakness or numbness, get help instead."}, {"question": "What can I say to my family?", "answer": "Tell them what helps and what does not. You could say that you need company and patience more than advice. Ask them to read this page with you."}]','[{"title": "Chronic pain (primary and secondary) in over 16s: assessment of all chronic pain and management of chronic primary pain (NG193)", "publisher": "National Institute for Health and Care Excellence", "url": "https://www.nice.org.uk/guidance/ng193", "published": "2021", "accessed": "2026-11-20"}, {"title": "Low back pain and sciatica in over 16s: assessment and management (NG59)", "publisher": "National Institute for Health and Care Excellence", "url": "https://www.nice.org.uk/guidance/ng59", "published": "2016", "accessed": "2026-11-20"}, {"title": "Spinal metastases and metastatic spinal cord compression (NG234)", "publisher": "National Institute for Health and Care Excellence", "url": "https://www.nice.org.uk/guidance/ng234", "published": "2023", "accessed": "2026-11-20"}, {"title": "Pain among cancer survivors", "publisher": "Preventing Chronic Disease", "url": "https://doi.org/10.5888/pcd17.190367", "published": "2020", "accessed": "2026-11-20"}, {"title": "Colorectal cancer incidence trends in younger versus older adults: an analysis of population-based cancer registry data", "publisher": "Lancet Oncology", "url": "https://doi.org/10.1016/S1470-2045(24)00600-4", "published": "2025", "accessed": "2026-11-20"}]','["all"]','["A16", "A09", "A13", "A08"]','2026-11-20','2027-11-20','Most upper back pain settles within weeks. For some people it stays or keeps coming back. Living with pain is hard work, and it is not a weakness to ask for help.

If you feel you cannot go on

Pain can bring very dark thoughts. If you feel that you cannot go on, speak to someone today. Call , or phone . Call  now if you might act on these thoughts. You are not alone in this, and it can get better with help.

How pain and mood feed each other

Pain uses the same alarm system as fear and stress. When you sleep badly, worry or feel low, the alarm gets louder and the pain feels stronger. Then the pain makes sleep and mood worse. You can break this circle at any point.

Low mood on most days is a reason to book a visit. Talking treatments, exercise and sometimes medicine can help. Say how the pain makes you feel, because doctors do not always ask.

Small steps that help

Pace yourself. Split tasks into short parts, and rest before the pain makes you stop.
Move a little every day. Choose something you like, and add to it slowly.
Look after your sleep. Keep regular hours, and read about pillows and sleep positions.
Plan for bad days. Write down what has helped before.
Stay in touch. See people and do things you enjoy, even for a short time.
Think about how you live. Not smoking, drinking less alcohol, eating well and moving more are good for your back, and they lower the risk of many cancers.

Strong painkillers and your bowels

Some people need strong painkillers of the morphine type, called opioids. They slow the bowel and often cause constipation. Ask your team about a laxative, a medicine to keep your poo soft, as soon as you are given an opioid. Water, fruit, vegetables and walking help too. Do not change an opioid by yourself, but tell the person who prescribes it if it does not help or makes you drowsy.



Long-lasting pain is a burden on the mind as well as the body. So support from a nurse, counsellor or psychologist is part of good pain care. This is also true when the pain comes from cancer. Most back pain that lasts does not come from cancer.



Hard poo is common with opioids. But new numbness between your legs, new trouble peeing, or losing control of your poo is an emergency. Call  or go to  now.

What a pain clinic does

Specialist pain services are teams for pain that is severe, that will not go away, or that is hard to sort out. Doctors, nurses, physiotherapists and psychologists work together there. Cancer centres often have their own pain team. Ask your doctor if a referral would suit you.



They may review your medicines, teach exercise and relaxation, and offer a talking treatment or an injection that numbs a nerve. Some run courses where a group learns skills together over some weeks. The aim is often a fuller life with less trouble from pain, as the pain does not always go away.

If you have or have had cancer

Tell your team about new back pain early, so that you are not left guessing. You can read about spread to the spine. These subjects are often left unsaid, so you may want to raise them yourself:

Fear. Many people are afraid, long after treatment, that every ache means the cancer is back. Talking about it can ease it.
Your aims and a second opinion. Ask what the treatment is meant to do, what else there is, and whether a trial would suit you. You may ask for another doctor''s view.
Sex and closeness. Cancer and its treatment can change desire, feeling and the body. There is help for this, so please ask.
Food. Treatment can lower your guard against germs. Ask how to keep food clean and safe, and how to get enough protein.
Exercise and habits. Moving suits most people with cancer. Not smoking, less alcohol and good meals help too.
Being young. Some cancers of the bowel and gut are found more often in younger adults than before. Blood in your poo, or a change in how you poo for weeks, should be checked within 2 weeks at any age.



Keep an eye on change

Long-lasting pain can hide something new. A different kind of pain, or any sign in warning signs and who to call, deserves a fresh look. Say clearly that it has changed.

Does a pain clinic mean that they have given up on me?

No. It means that a team will look at every part of the problem. You can go on with other tests and treatment as well.

Should I push through the pain?

A little more pain while you get moving is common. Do a small amount often, and add to it slowly. If the pain gets quickly worse, or you have new weakness or numbness, get help instead.

What can I say to my family?

Tell them what helps and what does not. You could say that you need company and patience more than advice. Ask them to read this page with you.','0b39ac1b47d238af2533893cc922c5887cb28ca4971a5e306fba2d24f663ecda','','2026-09-21 10:00:00',23,NULL);
INSERT INTO "content_articleversion" VALUES(24,2,'posture-strain-and-overuse','Posture, strain and overuse','causes','A newer summary, not signed yet.','Muscles, ligaments and joints cause most upper back pain.
No posture is perfect, and staying in any single position for too long is the bigger problem.
Heavy work, repeated tasks, awkward lifting and sport can strain the upper back.
Muscle pain is usually felt in one area and changes when you move.
Short, regular breaks and gentle movement are better than bed rest.','Most upper back pain starts in the moving parts of the back: the muscles, the joints and the ligaments. Ligaments are the tough straps that hold bones together. This kind of pain is called mechanical pain, and it can be very sore without any lasting damage.

[//]: # (teaches S0-05)

## How posture plays a part

Think of the way people sit at a computer. The head moves forward, the shoulders round and the upper back bends. After a while an ache appears between the shoulder blades. Almost everyone knows this picture.

[//]: # (teaches S1-03)

Slouching over a laptop, a phone or a game makes the muscles of the upper back work harder. Your head is heavy, and those muscles have to hold it up when it hangs forward.

[//]: # (teaches S0-06)

If this goes on for months or years, the muscles may never get a proper rest. They become tired and tense. Some experts think that tiny tears can form in the tissue too. The link between posture and pain is not a simple one, however, and many people with a slouch have no pain at all.

[//]: # (teaches S0-07)

Time matters as much as shape. Long spells without a break are hard on the back, whether you are working, driving, knitting or watching a series. Try to stand, stretch or walk for a minute or two every half hour or so.

[//]: # (teaches S4-09)

## Strain and overuse

A **strain** happens when a muscle or its tendon is stretched too far. **Overuse** means that a muscle has done the same job too often. Both are common in the upper back, and both can follow repeated movements or lifting in an awkward way.

[//]: # (teaches S0-08)

Anyone can strain their back, but some people are at higher risk:

- People with heavy physical jobs, such as building, farm work, warehouse work or care work.
- People who throw or lift weights in their sport, such as cricketers, swimmers or gym users.
- Parents and carers, who lift, carry and feed a child many times each day.

[//]: # (teaches S0-09)

The cause can be quite small. A single awkward moment while you dig, prune or shift a pot in the garden may be enough. You may not even notice it until the next morning.

[//]: # (teaches S1-01)

## What it feels like

Muscle pain usually stays in one area, often between the shoulder blades or beside the spine. It may ache, or it may be sharp when you move in a certain way. You can often cover the sore place with your hand.

[//]: # (teaches S0-10)

Many people also notice that the back feels tight or stiff. It is common in the morning or after a long time in a chair, and it usually wears off once you move around.

[//]: # (teaches S4-20)

### Tender knots: myofascial pain

Every muscle is wrapped in a thin layer of tissue called **fascia**. When a muscle and its wrapping become sore and tight, doctors call it **myofascial pain**. You may find a tender knot that hurts when you press on it. The pain can also spread a little way from that spot.

[//]: # (teaches S4-13)

## What helps

These simple steps are a good place to start:

1. **Keep moving.** Do your normal activities as far as you can.
2. **Take short breaks.** Set a timer if you lose track of time at a desk.
3. **Raise your screen.** The top of it should be about level with your eyes, and your elbows should be supported.
4. **Lift with care.** Hold the load close, bend your knees and turn with your feet instead of your back.
5. **Share the weight.** Use both straps of a bag, or split a heavy load into two.
6. **Build up slowly.** Increase new exercise or heavy tasks a little at a time.

Warmth, gentle stretching and easy exercise can also help. You can find a fuller plan in [looking after your back at home](article:A16). If worry, stress or poor sleep make your muscles tense, read [food, sun, stress, sleep and moving](article:A13).

Massage and other hands-on treatment may help some people. Wait until the warning signs have been checked, and do not have your back manipulated if any of them fit you.

## When to have it checked

Mechanical pain usually gets better over a few weeks. Book a routine appointment if it lasts for 6 weeks or stops your daily activities. Do the same if 4 weeks of care has not helped.

Some kinds of pain are not typical for a strained muscle. Pain that never stops, grows worse from week to week and is not eased by rest should be checked within 2 weeks. If you feel hot and shivery with back pain, phone {same_day_service} today, or go to {emergency_department} if your immunity is low. Chest tightness, or pain that came on suddenly with a tearing feeling, is an emergency: call {emergency_number}. Read about more signs in [warning signs and who to call](article:A05).','[{"question": "Is there a perfect posture?", "answer": "No. Researchers have not found a single posture that protects everybody. Changing your position often matters more than sitting up perfectly straight."}, {"question": "Should I stop my sport or my work?", "answer": "Usually you do not need to stop everything. Cut back on the movement that hurts, keep doing the rest, and build up again bit by bit as the pain settles."}, {"question": "Can I take painkillers?", "answer": "A pharmacist can tell you which ones suit you. Read [looking after your back at home](article:A16) first, because some common painkillers are not safe for everyone."}]','[{"title": "Prevalence of and screening for serious spinal pathology in primary care", "publisher": "Arthritis and Rheumatism", "url": "https://doi.org/10.1002/art.24853", "published": "2009", "accessed": "2026-11-20"}, {"title": "Thoracic spine pain in the general population: a systematic review", "publisher": "BMC Musculoskeletal Disorders", "url": "https://doi.org/10.1186/1471-2474-10-77", "published": "2009", "accessed": "2026-11-20"}, {"title": "ACR Appropriateness Criteria: Thoracic Back Pain", "publisher": "American College of Radiology", "url": "https://doi.org/10.1016/j.jacr.2024.08.016", "published": "2024", "accessed": "2026-11-20"}, {"title": "\"Sit up straight\": time to re-evaluate", "publisher": "Journal of Orthopaedic and Sports Physical Therapy", "url": "https://doi.org/10.2519/jospt.2019.0610", "published": "2019", "accessed": "2026-11-20"}, {"title": "Myofascial pain", "publisher": "StatPearls", "url": "https://www.ncbi.nlm.nih.gov/books/NBK535344/", "published": "2023-08-04", "accessed": "2026-11-20"}]','["mechanical"]','["A01", "A16", "A13", "A09"]','2026-11-20','2027-11-20','Most upper back pain starts in the moving parts of the back: the muscles, the joints and the ligaments. Ligaments are the tough straps that hold bones together. This kind of pain is called mechanical pain, and it can be very sore without any lasting damage.



How posture plays a part

Think of the way people sit at a computer. The head moves forward, the shoulders round and the upper back bends. After a while an ache appears between the shoulder blades. Almost everyone knows this picture.



Slouching over a laptop, a phone or a game makes the muscles of the upper back work harder. Your head is heavy, and those muscles have to hold it up when it hangs forward.



If this goes on for months or years, the muscles may never get a proper rest. They become tired and tense. Some experts think that tiny tears can form in the tissue too. The link between posture and pain is not a simple one, however, and many people with a slouch have no pain at all.



Time matters as much as shape. Long spells without a break are hard on the back, whether you are working, driving, knitting or watching a series. Try to stand, stretch or walk for a minute or two every half hour or so.



Strain and overuse

A strain happens when a muscle or its tendon is stretched too far. Overuse means that a muscle has done the same job too often. Both are common in the upper back, and both can follow repeated movements or lifting in an awkward way.



Anyone can strain their back, but some people are at higher risk:

People with heavy physical jobs, such as building, farm work, warehouse work or care work.
People who throw or lift weights in their sport, such as cricketers, swimmers or gym users.
Parents and carers, who lift, carry and feed a child many times each day.



The cause can be quite small. A single awkward moment while you dig, prune or shift a pot in the garden may be enough. You may not even notice it until the next morning.



What it feels like

Muscle pain usually stays in one area, often between the shoulder blades or beside the spine. It may ache, or it may be sharp when you move in a certain way. You can often cover the sore place with your hand.



Many people also notice that the back feels tight or stiff. It is common in the morning or after a long time in a chair, and it usually wears off once you move around.



Tender knots: myofascial pain

Every muscle is wrapped in a thin layer of tissue called fascia. When a muscle and its wrapping become sore and tight, doctors call it myofascial pain. You may find a tender knot that hurts when you press on it. The pain can also spread a little way from that spot.



What helps

These simple steps are a good place to start:

Keep moving. Do your normal activities as far as you can.
Take short breaks. Set a timer if you lose track of time at a desk.
Raise your screen. The top of it should be about level with your eyes, and your elbows should be supported.
Lift with care. Hold the load close, bend your knees and turn with your feet instead of your back.
Share the weight. Use both straps of a bag, or split a heavy load into two.
Build up slowly. Increase new exercise or heavy tasks a little at a time.

Warmth, gentle stretching and easy exercise can also help. You can find a fuller plan in looking after your back at home. If worry, stress or poor sleep make your muscles tense, read food, sun, stress, sleep and moving.

Massage and other hands-on treatment may help some people. Wait until the warning signs have been checked, and do not have your back manipulated if any of them fit you.

When to have it checked

Mechanical pain usually gets better over a few weeks. Book a routine appointment if it lasts for 6 weeks or stops your daily activities. Do the same if 4 weeks of care has not helped.

Some kinds of pain are not typical for a strained muscle. Pain that never stops, grows worse from week to week and is not eased by rest should be checked within 2 weeks. If you feel hot and shivery with back pain, phone  today, or go to  if your immunity is low. Chest tightness, or pain that came on suddenly with a tearing feeling, is an emergency: call . Read about more signs in warning signs and who to call.

Is there a perfect posture?

No. Researchers have not found a single posture that protects everybody. Changing your position often matters more than sitting up perfectly straight.

Should I stop my sport or my work?

Usually you do not need to stop everything. Cut back on the movement that hurts, keep doing the rest, and build up again bit by bit as the pain settles.

Can I take painkillers?

A pharmacist can tell you which ones suit you. Read looking after your back at home first, because some common painkillers are not safe for everyone.','0215fc08e2611945ead8100037f94c2333031c5ef0e09fde6d345319b5e1309b','Worded more plainly','2026-10-31 10:00:00',2,4);
INSERT INTO "content_articleversion" VALUES(25,2,'another-address','Joints, discs and nerves of the upper back','causes','Worn joints, damaged discs and irritated nerves can all cause upper back pain. They do so less often here than in the neck or lower back. Most people improve without surgery, but new weakness or numbness needs quick help.','Worn joints cause stiffness, and pain when you twist or arch your back.
A disc can press on a nerve and send pain round the ribs or down an arm.
Pain from joints and discs often eases with rest and simple care.
Many people have worn joints or bulging discs on a scan and feel no pain.
Weak or heavy legs, or trouble walking, is an emergency.','The upper spine is built from bones, joints, discs and nerves, and changes in any of these can hurt. The usual causes of back pain are strained muscles and wear in the joints and discs. Wear increases with age.

[//]: # (teaches S2-02)

## Worn joints

At the back of each pair of vertebrae (the bones of the spine) are two small joints, called **facet joints**. A smooth layer of cartilage covers the ends of the bones, like a cushion. If the cartilage wears thin, the joint becomes stiff and sore. This is **osteoarthritis**, a form of arthritis caused by wear.

[//]: # (teaches S0-12)

Joint pain in the upper back often gets worse with certain movements. Twisting to look behind you or arching backwards are typical examples. Some people also feel stiff in the morning.

[//]: # (teaches S0-13)

Osteoarthritis can affect any part of the spine. The neck and lower back move more and carry more load, so it is found there more often than in the upper back.

[//]: # (teaches S4-12)

## Disc problems

Discs are the pads between the vertebrae. Each one has a tough outer ring and a softer centre. With age or injury the ring can weaken. Then part of the disc may bulge or push through, which is called a **herniated disc**. Discs also grow thinner with the years. Both happen in the upper back, but less often than in the neck or the lower back.

[//]: # (teaches S0-14)

## When a nerve is pressed

Nerves leave the spine in pairs, just beside the discs. A worn or bulging disc can press on one of them. You may then feel pain near the spine, or discomfort that spreads along the path of the nerve.

[//]: # (teaches S0-15, S4-10)

Nerve pain has its own character:

- It may burn, shoot or feel like an electric shock.
- It may travel round the ribs or chest like a belt, or down one arm.
- It may come with tingling, pins and needles or numb skin.

You can read more in [types of pain](article:A09). Shingles can also cause a painful strip of skin. If a new rash appears where it hurts, phone {same_day_service} today, because medicine works best early.

## How this pain behaves

Pain from joints and discs is usually linked to what you do. It comes with some activities or positions and settles with others. Rest from the movement that hurts, with simple care and gentle exercise, often brings relief over several weeks.

[//]: # (teaches S0-16)

## More serious causes

A herniated disc is one of the more serious causes of upper back pain, and so are an [infection in the spine](article:A17) and [cancer](article:A04). The last two are uncommon. All three can press on nerves, which is why nerve symptoms are taken seriously.

[//]: # (teaches S4-04)

The spinal cord runs through the middle of the upper spine. It carries messages between the brain and the legs, bladder and bowel. Pressure on the cord is rare, but it needs fast treatment.

- **Call {emergency_number}** if both legs are newly weak, numb or heavy, or you have new trouble walking. Do the same if you lose feeling between your legs, find it hard to start peeing, or cannot control your pee or poo.
- **Call {emergency_number}** if one arm or leg has become weak in the last 2 days or is getting weaker, or if an arm and a leg are weak.
- **Call {emergency_number}** for new weakness, numbness, tingling, clumsy hands, or pain like a belt or down both legs, if you have cancer, have had it or are being tested for it.
- **Call {emergency_number}** for any new weakness, numbness or tingling if you have a fever, take blood thinners, or have ever injected drugs. Do the same if, in the last 3 months, you had a skin abscess, infected wound, blood infection, drip line or catheter, or an injection or operation near your spine.

If none of that fits you:

- **Phone {same_day_service} today** for an arm or leg that became weak more than 2 days ago and is not getting weaker.
- **Phone {same_day_service} today** for new numbness or tingling in both arms, in one or both legs, in an arm and a leg, or across your chest or tummy. Do the same for new pain down both legs.
- **Be seen within 2 weeks** if your hands have become clumsy, or if spreading pain is severe or growing. The same goes for pain like a belt after 4 weeks, or at once from the age of 50. If you have or have had cancer, phone today about any spreading pain.
- **Book a routine appointment** for mild spreading pain, or for tingling in one arm.

## How it is checked and treated

A clinician will ask about your symptoms and test your strength, feeling and reflexes. You may need an MRI scan if a nerve or the cord seems to be pressed. Without such signs, a scan is not usually needed at first. Read [how upper back pain is checked](article:A07).

Most people are treated with activity, exercises from a physiotherapist and pain relief. Hands-on treatment, such as spinal manipulation, should wait until warning signs have been checked.

Surgery for a disc in the upper back is uncommon. It may be suggested if the disc presses on the spinal cord or weakness is growing. It is also an option when severe pain has not improved with other treatment.

[//]: # (teaches S4-51)','[{"question": "My scan shows a bulging disc. Is that the cause of my pain?", "answer": "Perhaps. Scans often show bulging discs in people who feel no pain. A clinician compares the picture with your symptoms and your examination."}, {"question": "Should I ask for nerve pain tablets?", "answer": "Talk it over with your doctor. Guidance advises against gabapentin and pregabalin for plain low back pain or sciatica. Do not start or stop a prescribed medicine without advice. See [types of pain](article:A09)."}, {"question": "Does a slipped disc go back into place?", "answer": "Discs do not really slip. A part of the disc bulges or leaks, and the body often shrinks that part over weeks or months. Pain usually eases as this happens."}]','[{"title": "ACR Appropriateness Criteria: Thoracic Back Pain", "publisher": "American College of Radiology", "url": "https://doi.org/10.1016/j.jacr.2024.08.016", "published": "2024", "accessed": "2026-11-20"}, {"title": "Low back pain and sciatica in over 16s: assessment and management (NG59)", "publisher": "National Institute for Health and Care Excellence", "url": "https://www.nice.org.uk/guidance/ng59", "published": "2016", "accessed": "2026-11-20"}, {"title": "Thoracic spine pain in the general population: a systematic review", "publisher": "BMC Musculoskeletal Disorders", "url": "https://doi.org/10.1186/1471-2474-10-77", "published": "2009", "accessed": "2026-11-20"}]','["disc_radiculopathy"]','["A01", "A09", "A07", "A05"]','2026-11-20','2027-11-20','The upper spine is built from bones, joints, discs and nerves, and changes in any of these can hurt. The usual causes of back pain are strained muscles and wear in the joints and discs. Wear increases with age.



Worn joints

At the back of each pair of vertebrae (the bones of the spine) are two small joints, called facet joints. A smooth layer of cartilage covers the ends of the bones, like a cushion. If the cartilage wears thin, the joint becomes stiff and sore. This is osteoarthritis, a form of arthritis caused by wear.



Joint pain in the upper back often gets worse with certain movements. Twisting to look behind you or arching backwards are typical examples. Some people also feel stiff in the morning.



Osteoarthritis can affect any part of the spine. The neck and lower back move more and carry more load, so it is found there more often than in the upper back.



Disc problems

Discs are the pads between the vertebrae. Each one has a tough outer ring and a softer centre. With age or injury the ring can weaken. Then part of the disc may bulge or push through, which is called a herniated disc. Discs also grow thinner with the years. Both happen in the upper back, but less often than in the neck or the lower back.



When a nerve is pressed

Nerves leave the spine in pairs, just beside the discs. A worn or bulging disc can press on one of them. You may then feel pain near the spine, or discomfort that spreads along the path of the nerve.



Nerve pain has its own character:

It may burn, shoot or feel like an electric shock.
It may travel round the ribs or chest like a belt, or down one arm.
It may come with tingling, pins and needles or numb skin.

You can read more in types of pain. Shingles can also cause a painful strip of skin. If a new rash appears where it hurts, phone  today, because medicine works best early.

How this pain behaves

Pain from joints and discs is usually linked to what you do. It comes with some activities or positions and settles with others. Rest from the movement that hurts, with simple care and gentle exercise, often brings relief over several weeks.



More serious causes

A herniated disc is one of the more serious causes of upper back pain, and so are an infection in the spine and cancer. The last two are uncommon. All three can press on nerves, which is why nerve symptoms are taken seriously.



The spinal cord runs through the middle of the upper spine. It carries messages between the brain and the legs, bladder and bowel. Pressure on the cord is rare, but it needs fast treatment.

Call  if both legs are newly weak, numb or heavy, or you have new trouble walking. Do the same if you lose feeling between your legs, find it hard to start peeing, or cannot control your pee or poo.
Call  if one arm or leg has become weak in the last 2 days or is getting weaker, or if an arm and a leg are weak.
Call  for new weakness, numbness, tingling, clumsy hands, or pain like a belt or down both legs, if you have cancer, have had it or are being tested for it.
Call  for any new weakness, numbness or tingling if you have a fever, take blood thinners, or have ever injected drugs. Do the same if, in the last 3 months, you had a skin abscess, infected wound, blood infection, drip line or catheter, or an injection or operation near your spine.

If none of that fits you:

Phone  today for an arm or leg that became weak more than 2 days ago and is not getting weaker.
Phone  today for new numbness or tingling in both arms, in one or both legs, in an arm and a leg, or across your chest or tummy. Do the same for new pain down both legs.
Be seen within 2 weeks if your hands have become clumsy, or if spreading pain is severe or growing. The same goes for pain like a belt after 4 weeks, or at once from the age of 50. If you have or have had cancer, phone today about any spreading pain.
Book a routine appointment for mild spreading pain, or for tingling in one arm.

How it is checked and treated

A clinician will ask about your symptoms and test your strength, feeling and reflexes. You may need an MRI scan if a nerve or the cord seems to be pressed. Without such signs, a scan is not usually needed at first. Read how upper back pain is checked.

Most people are treated with activity, exercises from a physiotherapist and pain relief. Hands-on treatment, such as spinal manipulation, should wait until warning signs have been checked.

Surgery for a disc in the upper back is uncommon. It may be suggested if the disc presses on the spinal cord or weakness is growing. It is also an option when severe pain has not improved with other treatment.



My scan shows a bulging disc. Is that the cause of my pain?

Perhaps. Scans often show bulging discs in people who feel no pain. A clinician compares the picture with your symptoms and your examination.

Should I ask for nerve pain tablets?

Talk it over with your doctor. Guidance advises against gabapentin and pregabalin for plain low back pain or sciatica. Do not start or stop a prescribed medicine without advice. See types of pain.

Does a slipped disc go back into place?

Discs do not really slip. A part of the disc bulges or leaks, and the body often shrinks that part over weeks or months. Pain usually eases as this happens.','2c320046f325dd1b4a9c3b351d819d5c0cb3689a3e5f65858f0a9b02d217145b','Worded more plainly','2026-10-21 10:00:00',3,4);
INSERT INTO "content_articleversion" VALUES(26,1,'sleep-and-pain','Sleep and pain','care','Good sleep helps your back. This page says how.','Sleep on your side.
Ask for help early.','Many people sleep badly.

## What helps

A dark room helps.','[{"question": "Is it common?", "answer": "Yes, it is."}]','[{"title": "Back pain in adults", "publisher": "An institute", "url": "https://example.org/back-pain", "published": "2024", "accessed": "2026-11-01"}]','["mechanical"]','[]','2026-01-01','2099-01-01','Many people sleep badly.

What helps

A dark room helps.

Is it common?

Yes, it is.','f6e56241849f60bd1643e014c4ecd4177c356fe83cedc87013ff04324d439a78','','2026-11-14 10:00:00',24,4);
INSERT INTO "content_articleversion" VALUES(27,2,'sleep-and-pain','Sleep and pain','care','Good sleep helps your back. This page says how.','Sleep on your side.
Ask for help early.','## What helps

A “dark” room – it helps.','[{"question": "Is it common?", "answer": "Yes, it is."}]','[{"title": "Back pain in adults", "publisher": "An institute", "url": "https://example.org/back-pain", "published": "2024", "accessed": "2026-11-01"}]','["mechanical"]','[]','2026-01-01','2099-01-01','What helps

A “dark” room – it helps.

Is it common?

Yes, it is.','c4c89bb90ce637db32d43d76588f47c1b9c3c22e7cc401db3175119f5e9617ca','Worded more plainly','2026-11-15 10:00:00',24,4);
INSERT INTO "content_articleversion" VALUES(28,3,'sleep-and-pain','Sleep and pain','care','Good sleep helps your back. This page says how.','Sleep on your side.
Ask for help early.','Many people sleep badly.

## What helps

A dark room helps.','[{"question": "Is it common?", "answer": "Yes, it is."}]','[{"title": "Back pain in adults", "publisher": "An institute", "url": "https://example.org/back-pain", "published": "2024", "accessed": "2026-11-01"}]','["mechanical"]','[]','2026-01-01','2099-01-01','Many people sleep badly.

What helps

A dark room helps.

Is it common?

Yes, it is.','f6e56241849f60bd1643e014c4ecd4177c356fe83cedc87013ff04324d439a78','Restored from version 1','2026-11-16 10:00:00',24,4);
CREATE TABLE "content_cancellation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "cancelled_at" datetime NOT NULL, "by_id" integer NOT NULL REFERENCES "auth_user" ("id") DEFERRABLE INITIALLY DEFERRED, "publication_id" bigint NOT NULL UNIQUE REFERENCES "content_publication" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "content_cancellation" VALUES(1,'2026-11-13 10:00:00',4,10);
CREATE TABLE "content_publication" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "live_from" datetime NOT NULL, "reason" varchar(200) NOT NULL, "created_at" datetime NOT NULL, "article_id" bigint NOT NULL REFERENCES "content_article" ("id") DEFERRABLE INITIALLY DEFERRED, "by_id" integer NOT NULL REFERENCES "auth_user" ("id") DEFERRABLE INITIALLY DEFERRED, "version_id" bigint NULL REFERENCES "content_articleversion" ("id") DEFERRABLE INITIALLY DEFERRED, "signature_id" bigint NULL REFERENCES "content_signature" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "content_nothing_unsigned_goes_live" CHECK ((("signature_id" IS NULL AND "version_id" IS NULL) OR ("signature_id" IS NOT NULL AND "version_id" IS NOT NULL))));
INSERT INTO "content_publication" VALUES(1,'2026-10-02 10:00:00','','2026-10-02 10:00:00',1,4,1,1);
INSERT INTO "content_publication" VALUES(2,'2026-10-02 10:00:00','','2026-10-02 10:00:00',2,4,2,2);
INSERT INTO "content_publication" VALUES(3,'2026-10-02 10:00:00','','2026-10-02 10:00:00',3,4,3,3);
INSERT INTO "content_publication" VALUES(4,'2026-10-02 10:00:00','','2026-10-02 10:00:00',5,4,5,4);
INSERT INTO "content_publication" VALUES(5,'2026-10-02 10:00:00','','2026-10-02 10:00:00',9,4,9,5);
INSERT INTO "content_publication" VALUES(6,'2026-10-02 10:00:00','','2026-10-02 10:00:00',16,4,16,6);
INSERT INTO "content_publication" VALUES(7,'2026-10-23 10:00:00','','2026-10-23 10:00:00',3,4,25,7);
INSERT INTO "content_publication" VALUES(8,'2026-10-02 10:00:00','Review renewed','2026-11-10 10:00:00',1,2,1,8);
INSERT INTO "content_publication" VALUES(9,'2026-11-27 10:00:00','','2026-11-12 10:00:00',8,4,8,11);
INSERT INTO "content_publication" VALUES(10,'2026-11-27 10:00:00','','2026-11-12 10:00:00',10,4,10,12);
INSERT INTO "content_publication" VALUES(11,'2026-11-15 10:00:00','Its subject has moved to another article.','2026-11-15 10:00:00',5,4,NULL,NULL);
CREATE TABLE "content_reviewrequest" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "requested_at" datetime NOT NULL, "by_id" integer NOT NULL REFERENCES "auth_user" ("id") DEFERRABLE INITIALLY DEFERRED, "version_id" bigint NOT NULL UNIQUE REFERENCES "content_articleversion" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "content_reviewrequest" VALUES(1,'2026-11-06 10:00:00',4,6);
CREATE TABLE "content_signature" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "clinician_name" varchar(200) NOT NULL, "decision" varchar(10) NOT NULL, "comment" text NOT NULL, "next_review" date NULL, "signed_at" datetime NOT NULL, "author_id" integer NULL REFERENCES "auth_user" ("id") DEFERRABLE INITIALLY DEFERRED, "clinician_id" integer NOT NULL REFERENCES "auth_user" ("id") DEFERRABLE INITIALLY DEFERRED, "version_id" bigint NOT NULL REFERENCES "content_articleversion" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "content_author_does_not_sign" CHECK (("author_id" IS NULL OR NOT ("author_id" = ("clinician_id") AND "author_id" IS NOT NULL))), CONSTRAINT "content_approval_names_next_review" CHECK ((("decision" = 'return' AND "next_review" IS NULL) OR ("decision" = 'approve' AND "next_review" IS NOT NULL))), CONSTRAINT "content_return_says_why" CHECK (("decision" = 'approve' OR NOT ("comment" = ''))));
INSERT INTO "content_signature" VALUES(1,'Siân O’Connor-Évans','approve','','2027-10-01','2026-10-01 10:00:00',NULL,2,1);
INSERT INTO "content_signature" VALUES(2,'Siân O’Connor-Évans','approve','','2027-10-01','2026-10-01 10:00:00',NULL,2,2);
INSERT INTO "content_signature" VALUES(3,'Siân O’Connor-Évans','approve','','2027-10-01','2026-10-01 10:00:00',NULL,2,3);
INSERT INTO "content_signature" VALUES(4,'Siân O’Connor-Évans','approve','','2027-10-01','2026-10-01 10:00:00',NULL,2,5);
INSERT INTO "content_signature" VALUES(5,'Siân O’Connor-Évans','approve','','2027-10-01','2026-10-01 10:00:00',NULL,2,9);
INSERT INTO "content_signature" VALUES(6,'Siân O’Connor-Évans','approve','','2027-10-01','2026-10-01 10:00:00',NULL,2,16);
INSERT INTO "content_signature" VALUES(7,'Siân O’Connor-Évans','approve','','2027-10-22','2026-10-22 10:00:00',4,2,25);
INSERT INTO "content_signature" VALUES(8,'Siân O’Connor-Évans','approve','','2027-11-10','2026-11-10 10:00:00',NULL,2,1);
INSERT INTO "content_signature" VALUES(9,'Siân O’Connor-Évans','approve','','2027-11-05','2026-11-05 10:00:00',NULL,2,4);
INSERT INTO "content_signature" VALUES(10,'Siân O’Connor-Évans','return','“Always” is too strong here.',NULL,'2026-11-07 10:00:00',NULL,2,7);
INSERT INTO "content_signature" VALUES(11,'Siân O’Connor-Évans','approve','','2027-11-11','2026-11-11 10:00:00',NULL,2,8);
INSERT INTO "content_signature" VALUES(12,'Siân O’Connor-Évans','approve','','2027-11-11','2026-11-11 10:00:00',NULL,2,10);
CREATE TABLE "django_admin_log" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "object_id" text NULL, "object_repr" varchar(200) NOT NULL, "action_flag" smallint unsigned NOT NULL CHECK ("action_flag" >= 0), "change_message" text NOT NULL, "content_type_id" integer NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" integer NOT NULL REFERENCES "auth_user" ("id") DEFERRABLE INITIALLY DEFERRED, "action_time" datetime NOT NULL);
CREATE TABLE "django_content_type" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app_label" varchar(100) NOT NULL, "model" varchar(100) NOT NULL);
INSERT INTO "django_content_type" VALUES(1,'admin','logentry');
INSERT INTO "django_content_type" VALUES(2,'auth','permission');
INSERT INTO "django_content_type" VALUES(3,'auth','group');
INSERT INTO "django_content_type" VALUES(4,'auth','user');
INSERT INTO "django_content_type" VALUES(5,'contenttypes','contenttype');
INSERT INTO "django_content_type" VALUES(6,'sessions','session');
INSERT INTO "django_content_type" VALUES(7,'triage','storedruleset');
INSERT INTO "django_content_type" VALUES(8,'triage','assessment');
INSERT INTO "django_content_type" VALUES(9,'triage','review');
INSERT INTO "django_content_type" VALUES(10,'intake','attempts');
INSERT INTO "django_content_type" VALUES(11,'intake','submission');
INSERT INTO "django_content_type" VALUES(12,'intake','storedquestionnaire');
INSERT INTO "django_content_type" VALUES(13,'intake','auditevent');
INSERT INTO "django_content_type" VALUES(14,'intake','contactdetails');
INSERT INTO "django_content_type" VALUES(15,'intake','changedanswer');
INSERT INTO "django_content_type" VALUES(16,'intake','draft');
INSERT INTO "django_content_type" VALUES(17,'content','article');
INSERT INTO "django_content_type" VALUES(18,'content','address');
INSERT INTO "django_content_type" VALUES(19,'content','articleversion');
INSERT INTO "django_content_type" VALUES(20,'content','publication');
INSERT INTO "django_content_type" VALUES(21,'content','cancellation');
INSERT INTO "django_content_type" VALUES(22,'content','reviewrequest');
INSERT INTO "django_content_type" VALUES(23,'content','signature');
CREATE TABLE "django_migrations" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app" varchar(255) NOT NULL, "name" varchar(255) NOT NULL, "applied" datetime NOT NULL);
INSERT INTO "django_migrations" VALUES(1,'contenttypes','0001_initial','2026-09-21 10:00:00');
INSERT INTO "django_migrations" VALUES(2,'auth','0001_initial','2026-09-21 10:00:00');
INSERT INTO "django_migrations" VALUES(3,'admin','0001_initial','2026-09-21 10:00:00');
INSERT INTO "django_migrations" VALUES(4,'admin','0002_logentry_remove_auto_add','2026-09-21 10:00:00');
INSERT INTO "django_migrations" VALUES(5,'admin','0003_logentry_add_action_flag_choices','2026-09-21 10:00:00');
INSERT INTO "django_migrations" VALUES(6,'contenttypes','0002_remove_content_type_name','2026-09-21 10:00:00');
INSERT INTO "django_migrations" VALUES(7,'auth','0002_alter_permission_name_max_length','2026-09-21 10:00:00');
INSERT INTO "django_migrations" VALUES(8,'auth','0003_alter_user_email_max_length','2026-09-21 10:00:00');
INSERT INTO "django_migrations" VALUES(9,'auth','0004_alter_user_username_opts','2026-09-21 10:00:00');
INSERT INTO "django_migrations" VALUES(10,'auth','0005_alter_user_last_login_null','2026-09-21 10:00:00');
INSERT INTO "django_migrations" VALUES(11,'auth','0006_require_contenttypes_0002','2026-09-21 10:00:00');
INSERT INTO "django_migrations" VALUES(12,'auth','0007_alter_validators_add_error_messages','2026-09-21 10:00:00');
INSERT INTO "django_migrations" VALUES(13,'auth','0008_alter_user_username_max_length','2026-09-21 10:00:00');
INSERT INTO "django_migrations" VALUES(14,'auth','0009_alter_user_last_name_max_length','2026-09-21 10:00:00');
INSERT INTO "django_migrations" VALUES(15,'auth','0010_alter_group_name_max_length','2026-09-21 10:00:00');
INSERT INTO "django_migrations" VALUES(16,'auth','0011_update_proxy_permissions','2026-09-21 10:00:00');
INSERT INTO "django_migrations" VALUES(17,'auth','0012_alter_user_first_name_max_length','2026-09-21 10:00:00');
INSERT INTO "django_migrations" VALUES(18,'content','0001_initial','2026-09-21 10:00:00');
INSERT INTO "django_migrations" VALUES(19,'content','0002_search_index','2026-09-21 10:00:00');
INSERT INTO "django_migrations" VALUES(20,'intake','0001_initial','2026-09-21 10:00:00');
INSERT INTO "django_migrations" VALUES(21,'sessions','0001_initial','2026-09-21 10:00:00');
INSERT INTO "django_migrations" VALUES(22,'triage','0001_initial','2026-09-21 10:00:00');
CREATE TABLE "django_session" ("session_key" varchar(40) NOT NULL PRIMARY KEY, "session_data" text NOT NULL, "expire_date" datetime NOT NULL);
INSERT INTO "django_session" VALUES('adsyfz1psxrwn79v8bf586jl1nuz3e2m','eyJkcmFmdCI6ImRmNjlmMmJmLTJlM2MtNDE0Yy05OGFkLTgyMDc2NDA4NmY0MSIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTAtMDdUMDk6NTQ6MDArMDA6MDAifQ:1xE1s0:jr5DDDc7V3VTXKKjOEmavHNf-_jZxnSlF4p8Xtvoi2o','2026-10-07 09:54:00');
INSERT INTO "django_session" VALUES('tzibyuxw0s6ln2pywswxsuuudx64mcs7','eyJkcmFmdCI6IjkzNWQ1NzIzLTI3MzUtNGQyMy1iNDZlLWM5M2JhZjFkMjdhMSIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTAtMjFUMDk6NTQ6MDArMDA6MDAifQ:1xJ6Xg:s2DtxJNLTedfNgn3Oq89YWJGK9ZrneSRwylqqRFzmS8','2026-10-21 09:54:00');
INSERT INTO "django_session" VALUES('jqtbirnfe0393wj5esehzru2bxxqazgb','eyJkcmFmdCI6IjFjMTU4YTUxLTE2OTgtNGIwNS05ZWUyLTM4YjRkYzg2M2QxYyIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMDlUMDk6NTQ6MDArMDA6MDAifQ:1xPzb6:NyNYZX-wwq4Gson5wGycu7N82q-KThHWKEhmfmb1DmA','2026-11-09 09:54:00');
INSERT INTO "django_session" VALUES('rgx2z9r7z7sv0i17jfzszlbmdo1ridfv','eyJkcmFmdCI6IjlhMjRiOTI0LWQ3ZTItNGE5OC1hZDBjLTIzYzM0NDlkMmUzYSIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTAtMTdUMDk6NTQ6MDArMDA6MDAifQ:1xHedU:d322Qo_az5ZsYY-3fK-ZiJXU6hK7ykt61x-ZumIOPoo','2026-10-17 09:54:00');
INSERT INTO "django_session" VALUES('fzrzsl3b1qwntbl0u2jev124e6d6ua6z','eyJkcmFmdCI6IjcyZDM2NzcwLTQ4NDMtNGY3ZS05NTU0LTA4MmQyZWUxZmVlZiIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMTdUMDk6NTQ6MDArMDA6MDAifQ:1xStPU:_AsME-q_ahPpf8qqenDtmZ277xAQr5x72u-00h4FevQ','2026-11-17 09:54:00');
INSERT INTO "django_session" VALUES('shjurfnof0akf0jnmv4lnz6qeb1ch738','eyJkcmFmdCI6ImM5M2RhNTdlLTAyYmYtNGZiOC1iZDM0LWM4ZTliY2JjYmUwNyIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMThUMDk6NTQ6MDArMDA6MDAifQ:1xTFt2:dVMq0qxKnjI3I3iYENmBVt8mFFE1uHm3owKzZEq4aPU','2026-11-18 09:54:00');
INSERT INTO "django_session" VALUES('649bzoqwn2hs7ibtdfzfbfzxx1qlxvyy','eyJkcmFmdCI6IjU2M2U2YzExLTdlNmYtNDQ5Yi1iZDQwLWUyMzQxOTFmMmVlNCIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMTlUMTA6MDA6MDArMDA6MDAifQ:1xTcSO:aZsLm6UZO9pMi91wkcvtm-tUGEg4CSbt-exdRq61yzw','2026-11-19 10:00:00');
INSERT INTO "django_session" VALUES('libww0qy6fjs9lf53o50qsb4jzxsru5m','eyJkcmFmdCI6IjAxMzNkYzc5LWI3Y2UtNDQzMC1hZDc4LTc1NjhhODg0NGQxYyIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjBUMDg6MDA6MDArMDA6MDAifQ:1xTx3o:MxOH3JvWjlDwytaqg7NSGi7oVhOzGhSIDs_uKn2SynI','2026-11-20 08:00:00');
INSERT INTO "django_session" VALUES('oqjfs8jcq49v10ut2tqv2ix0ga7xihfw','eyJkcmFmdCI6ImM2NzU2ZGM5LTFiMDgtNDJjNy1hNGQ0LTc1NDE1NTMxODdmNSIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMThUMDI6MDA6MDArMDA6MDAifQ:1xT8UK:gEAk9VSSx85fc2uvthNRYma9ZuhXd-gCEawhilpN4QE','2026-11-18 02:00:00');
INSERT INTO "django_session" VALUES('7fso1d8y7csenpv3phs32eo5rd2saamq','eyJkcmFmdCI6IjIyOGRhZTRhLThiMDgtNDNmMS1iMTdjLTc5NzJmOTY1NGZmOCIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMTlUMTA6MDA6MDArMDA6MDAifQ:1xTcSO:DUakanyUaWpnakmgj4bnjwzpzn4avovSjuII6EIrBUA','2026-11-19 10:00:00');
INSERT INTO "django_session" VALUES('xxf3vuvu27u1uataldmhngbgk42p56qu','eyJkcmFmdCI6IjE0ZmI3NDEwLTNhY2MtNDg0YS04Yjg0LTllNmVmYWI1OThmMCIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjBUMTI6MDA6MDArMDA6MDAifQ:1xU0o4:gJA5d8hSSMzFhh-GNvDr6ZtTVsDC9kupknfGxcKrtqY','2026-11-20 12:00:00');
INSERT INTO "django_session" VALUES('uuerfurm9wczi35aoizud513reeaeovq','eyJkcmFmdCI6Ijk1NzZiZWRjLTUyOWEtNDVjNS05YTk0LTJkNWFiZjEyYjRiMCIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjBUMTE6MDA6MDArMDA6MDAifQ:1xTzs0:HNtpGaD-AMCW4jhHi22oXmq5k6SHrUbAzVzpVm-HITM','2026-11-20 11:00:00');
INSERT INTO "django_session" VALUES('n7xwuyig462y6f75yryhzl76fmcvtuip','eyJkcmFmdCI6IjBlNDc3MGMzLWUwY2QtNDQyNS05NjQzLTg4Y2QzNTllMjBkZCIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjFUMDc6MjQ6MDArMDA6MDAifQ:1xUIyW:fA0YnlmtZlXeGRJ1ULtHS5WsVi1F-bV3w9en7N1vsxY','2026-11-21 07:24:00');
INSERT INTO "django_session" VALUES('qsdooaag1iyyebf4tuoff59q0xr2ty72','eyJkcmFmdCI6IjE1YTg0M2ZjLTFkNTAtNGQ2NC1iYTBmLTk1OGE3NzRjMzZmNyIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjFUMDY6Mjk6MDArMDA6MDAifQ:1xUI7I:q55j-hf0hcV1QN8VUd-7rqStAhoD7oK2uUSdmgauscY','2026-11-21 06:29:00');
INSERT INTO "django_session" VALUES('i5fi1of4steeyzgs7jrdfhz28ocbn8np','eyJkcmFmdCI6IjdhNWU0YWRiLWRjM2MtNGFkZC1iNzVlLWQ4ZWI3ODYzOTVkMyIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjFUMDU6MzQ6MDArMDA6MDAifQ:1xUHG4:F8FPXbDwhQ95jpVG_DWCi5v2oakLC-CHTf64pJs671U','2026-11-21 05:34:00');
INSERT INTO "django_session" VALUES('qllel6uynhhsy252pflx8nj0my2ai6yh','eyJkcmFmdCI6ImU5YTc4MDFhLWU0OWQtNGVmZC04OGExLTkzNzExMTliNjkwZCIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjFUMDQ6Mzk6MDArMDA6MDAifQ:1xUGOq:QlLvkD5qfH9mfXOXcXMZejySxN4pbFYzJGh-M3Ck5mM','2026-11-21 04:39:00');
INSERT INTO "django_session" VALUES('exwsh3bw5aaqthbr5gg66nnj8c6wfppj','eyJkcmFmdCI6ImMwNDRmOTdiLTU0ZDMtNGExOS05NGYyLTdkMzlhZTZlY2I1YSIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjFUMDM6NDQ6MDArMDA6MDAifQ:1xUFXc:cuqCXh9JGgXiD3SJkpzOC4dp6kmHtwpxDuejegzTsNA','2026-11-21 03:44:00');
INSERT INTO "django_session" VALUES('ebwzwrg2smz5xhejeo9oqp1tl1jm008h','eyJkcmFmdCI6IjQ2MGY5MTQ0LWRjYmMtNDA2OS1iYWY4LTE5MmNjYWUxY2I3OCIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjFUMDI6NDk6MDArMDA6MDAifQ:1xUEgO:T6BIm_z80LkDxi6ejKl-wfudi1N4UMk6Pk7Qd9Hp3aE','2026-11-21 02:49:00');
INSERT INTO "django_session" VALUES('dptxqwp9xps1vcn746x5xdogspm1bx30','eyJkcmFmdCI6IjE4YzVmZjgzLTUzNGItNGUyZC04OGZlLWNlZjA5YjcyNDg0YiIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjFUMDE6NTQ6MDArMDA6MDAifQ:1xUDpA:tJeOTqtFSG4aXGFAHOCJ7FOcYvrzXfupLyeZ_UeV_ms','2026-11-21 01:54:00');
INSERT INTO "django_session" VALUES('xl8f2tttegxz6r35wxh6xniywci3ws5r','eyJkcmFmdCI6IjI4NmEzYzZiLTBjZDUtNDc2NC05NDE5LTNmNGE5OGZjNzQyMyIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjFUMDA6NTk6MDArMDA6MDAifQ:1xUCxw:ozFXz6OBKA6WHo5wf05VxeqoIS8cJgEvqAgHtGz4w4U','2026-11-21 00:59:00');
INSERT INTO "django_session" VALUES('ekq2mvmqmha9y7qc0oohoi6k8i668xbx','eyJkcmFmdCI6ImM3ZDk5NTA0LWZlNTMtNGQ3Mi04ZmNkLTI5OTUxNWE2YmQ3NCIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjFUMDA6MDQ6MDArMDA6MDAifQ:1xUC6i:_mIk38OblhZuLpdDZUMfrgarymNWFakzbHzY5p7DNuA','2026-11-21 00:04:00');
INSERT INTO "django_session" VALUES('b5qbwudz0hpy27u4gfdea0h3jwqpo72q','eyJkcmFmdCI6ImJlMWRiN2ZjLWEyYjQtNGU1MS05ZmMzLTNiZmY3MTQzMmE0YiIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjBUMjM6MDk6MDArMDA6MDAifQ:1xUBFU:M-S2FbooDO4amM0yyISlUDd9Mn9rDKs-81V8VpvKO-c','2026-11-20 23:09:00');
INSERT INTO "django_session" VALUES('yew6umoh04rovku1xh3sh79zxgicyeu9','eyJkcmFmdCI6ImZlNjcwZDI4LWExMzctNGYyZi1iMTVhLWE4MjkyNDhkZTAyNyIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjBUMjI6MTQ6MDArMDA6MDAifQ:1xUAOG:VNygAvBydUlljvmJZECn_sMshJBStFTvqAEqQARZ6B0','2026-11-20 22:14:00');
INSERT INTO "django_session" VALUES('dwwbwg0wp3p3pqvrjdkxkamawngfiuxj','eyJkcmFmdCI6IjgzMGE0NGQxLTU5MDctNDBhOC05Y2Q2LTRjMjczMjZlYmM1YiIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjBUMjE6MTk6MDArMDA6MDAifQ:1xU9X2:8TksEIfnTMypJsx9KmmRD5ppYoxsCiTCsEfIpyDIyjk','2026-11-20 21:19:00');
INSERT INTO "django_session" VALUES('9u2sy6dcjis3kjont0yf8jczqf3qroxl','eyJkcmFmdCI6ImY1ZWIwYmYxLWI0ODYtNDQ1NC1iMTZhLTQwZWQ5MDFjOWRiOCIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjBUMjA6MjQ6MDArMDA6MDAifQ:1xU8fo:YnnFWqzMgaIK8K5UjDShJ26P_orOTVkHEpXjmt3fIz0','2026-11-20 20:24:00');
INSERT INTO "django_session" VALUES('t1xo9l4c3kva9fd4qs7r34eoadiz42f4','eyJkcmFmdCI6IjVmYmEyYzJjLTEwM2EtNDA4Mi05MzQ5LTA4NDc5NTk2ZjRlYSIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjBUMTk6Mjk6MDArMDA6MDAifQ:1xU7oa:0wzRjTF7wGd-SpsyUVm1CBz2rwDlihLu78BnAgo88A0','2026-11-20 19:29:00');
INSERT INTO "django_session" VALUES('9qgjx2vehkr9huefgotviyan3az82a28','eyJkcmFmdCI6ImE2ZjI5MzYwLTc3MTgtNDlkNi1iZmMzLWQ2N2NkZTllMWJmOSIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjBUMTg6MzQ6MDArMDA6MDAifQ:1xU6xM:m3YSax17essY68NcxQKrT7QtHAabxH2VESGgo8ua6GQ','2026-11-20 18:34:00');
INSERT INTO "django_session" VALUES('20w9jk0mkvi92rcmfq1l6p5najp2s6r6','eyJkcmFmdCI6IjA5NzhmOWNiLTEzZTEtNDFlNi04YzIyLTI3YzVlNTYyMzllZiIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjBUMTc6Mzk6MDArMDA6MDAifQ:1xU668:i22qG6p33dJnCiFXHlUKn_s5z6GHm7U7Z8bYYxfLe-4','2026-11-20 17:39:00');
INSERT INTO "django_session" VALUES('u1vdmvf8jzca3vauke52z50rgp3rzzyj','eyJkcmFmdCI6IjE5Y2RmN2JlLTMxMGEtNDY5YS1iNGNlLTJiZjE0MTBjNmUxNyIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjBUMTY6NDQ6MDArMDA6MDAifQ:1xU5Eu:I6qDgDvUictc8u5mPpqA3u6SidXACxE1ukOS2O0Hqw8','2026-11-20 16:44:00');
INSERT INTO "django_session" VALUES('2j87ofo6s6ieqiu4ca2io68jmywtiv0m','eyJkcmFmdCI6ImYxOGViNmI4LWZlNzAtNGQ4NS05YjQwLTVlZjhhZmU5NTBjOSIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjBUMTU6NDk6MDArMDA6MDAifQ:1xU4Ng:zU2CdduKe1d4zsF4GPZUtE5Y01IdPBsQYv11OeqZ9y4','2026-11-20 15:49:00');
INSERT INTO "django_session" VALUES('yisdhrs2gj0lu372d9mmtxzhxblns1xw','eyJkcmFmdCI6IjE4Yzk5ZTgwLTc4ZDYtNDIwYS05NzY1LWNlNDY4MGVkOTM5ZSIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjBUMTQ6NTQ6MDArMDA6MDAifQ:1xU3WS:Hx5PCzcc8mnyqixRB6p2QUf7YW_bnefGnH6wPGusS6Y','2026-11-20 14:54:00');
INSERT INTO "django_session" VALUES('wqnquhsbq4qdiujwijnd82u6wjz28g37','eyJkcmFmdCI6ImY3OGQxZDE0LWJjNTItNGM2OS1hZmRjLTRhN2RiNzAxMDZlMyIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjBUMTU6NTQ6MDArMDA6MDAifQ:1xU4SW:xoWS_PrtSvOwlEpCj7nM9JltSmRy0yK_DaSAhqmg58U','2026-11-20 15:54:00');
INSERT INTO "django_session" VALUES('5c6fx44d36vryh6q09u7hh6d8wabiaqf','eyJkcmFmdCI6IjNhNWFjNDBjLTgxMTMtNDU3NS1hMTFkLTIzMWM4Y2MwMmVkMiIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjBUMTY6NTQ6MDArMDA6MDAifQ:1xU5Oa:D6-4bUErNK9ZDF1Y28x3oO42ao2ZynVwaWdX7kqAuco','2026-11-20 16:54:00');
INSERT INTO "django_session" VALUES('tjs7hyxn7hxoe1f89ckrnbjvzucd8ftl','eyJkcmFmdCI6ImM3Njg4NzAxLWI1MTYtNDAxMy04Yjc0LTJiMmE4OWZmNjJmYyIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjBUMTc6NTQ6MDArMDA6MDAifQ:1xU6Ke:ltR_J70m8t6Eqbjiwu6qctc6HgVbtLz9zVA-_kcKVYk','2026-11-20 17:54:00');
INSERT INTO "django_session" VALUES('5gb8rwamn8fcqn8gn8na5rqm3wxxz38n','eyJkcmFmdCI6ImE5ZTljYzNkLWJlMDYtNDUyMC04ZjI4LWMzMGUwMjBkODk1ZiIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjBUMTg6NTQ6MDArMDA6MDAifQ:1xU7Gi:IFWbMIWTk77txmYswS6zuiQJ8Pa6ZQ-6qDA2-va9Ft4','2026-11-20 18:54:00');
INSERT INTO "django_session" VALUES('tzj0myonmraflo479zsy2u6yp36t2k7y','eyJkcmFmdCI6ImYwMDE2ZTk5LTdhNmEtNDhmZS1hM2RlLTcxODA1OWE0NjU1MSIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjBUMTk6NTQ6MDArMDA6MDAifQ:1xU8Cm:CIhiTYRkqGEuVddcKJpnu94bHVKJI09tgiEJkIgmKAs','2026-11-20 19:54:00');
INSERT INTO "django_session" VALUES('paqgcnezcj72mudpw2u8apieguy7cbvo','eyJkcmFmdCI6IjI4Yzk3NjEzLWIyNzUtNGNkZi05NTk0LWFmYzJmNDgwNzRlNiIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjBUMjA6NTQ6MDArMDA6MDAifQ:1xU98q:Tbrkzc_yxB8dNfQsfWrOzL0230UKsVL6nwuCE8YbaR8','2026-11-20 20:54:00');
INSERT INTO "django_session" VALUES('cliydz9iuy4pewlud7bbu6xl8sc2e7db','eyJkcmFmdCI6IjZjNGE3MjE5LWY0MGMtNGZkNi05ZTBiLTQzMWNlNDg1ZWFmYiIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjFUMDc6NTQ6MDArMDA6MDAifQ:1xUJRY:jjItzfJxuXfT16mIMMQZcRazEZsCEuk5ZkpzfGEPSiA','2026-11-21 07:54:00');
INSERT INTO "django_session" VALUES('u1ailj67yq2s2ma09k0uau1ckloxa8d0','eyJkcmFmdCI6IjZkODgxMDFiLWFkMWYtNDJiZi04ZWRlLTE2ZWE5YWM1N2E0OCIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjFUMDY6NTQ6MDArMDA6MDAifQ:1xUIVU:f6jhBFbub0j1NFMp7gTfi8KNR3BuKt6JJw-GstQF41M','2026-11-21 06:54:00');
INSERT INTO "django_session" VALUES('dkc5jqj5f5ejivfxm93mxz6b5eq28khb','eyJkcmFmdCI6ImQ2NmJjYWQyLTRiNWMtNGNkMi1hZTVjLWI1ODU0MzQ3M2Y2YyIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjFUMDk6NDk6MDArMDA6MDAifQ:1xULEq:UNkYmUe18GsU42LczVBTKTs80-JX7Q91mpZZiD75sN8','2026-11-21 09:49:00');
INSERT INTO "django_session" VALUES('h8xhovcdwonmw36cz0n2yttyg6wfh7pb','.eJwdyz0KgDAMQOG7ZNVAUvrrOdxLxBa6qLQOinh3i_D4tvfAWiWfMAFr4xbDDoMoj9pmRgm2I-KDN2SIBUaILbVW9i2m6yj17qMiZZEZFc_EE1Fv-IX3A72ZGMY:1xUCyu:_UN-JxCltRK1SuA1d1eCIndJ5dqgI4vdw92d6M94YeY','2026-11-21 01:00:00');
INSERT INTO "django_session" VALUES('ixq2j43gayud30jompp3z6j3wzbt4vyd','eyJkcmFmdCI6Ijg3MWRjMWNlLTg1YjMtNGI0Ni05MDFlLTQ3ODJkOGJmNGIyZiIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjFUMDI6MDA6MDArMDA6MDAifQ:1xUDuy:XxMs0-XTyuJ_DYTn8MSHwILve9K63U16sL1edcK0BoA','2026-11-21 02:00:00');
INSERT INTO "django_session" VALUES('49o0qviwaxrv1cj128obnmtav979ugpx','eyJkcmFmdCI6Ijg4YjhmZmI5LTJjZmItNDY1My05OTRlLTE5MzY4ODBlNmRlZiIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjFUMDM6MDA6MDArMDA6MDAifQ:1xUEr2:V4_DJMdspQLVU8Jr33n4_DwNbz0treBRYQ3l-LrtT_Y','2026-11-21 03:00:00');
INSERT INTO "django_session" VALUES('nudbi4ik91k5tg03wp0uj3c1bsszowmv','eyJkcmFmdCI6IjE3ZmY4ZjA5LWM4MjMtNGNkNC05ZmViLWVlZTAzMTk4NjkzMSIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjFUMDQ6MDA6MDArMDA6MDAifQ:1xUFn6:Krz5H8_SknxqNomHBv-J6X1cSlJJPbxNuPOgCt8Wz28','2026-11-21 04:00:00');
INSERT INTO "django_session" VALUES('2b322zj2avlucrwoc26d0go5km0hlj6s','eyJkcmFmdCI6IjAxYWY4ZThiLWMwYmItNDlkMC1iYzdiLWIyYWFjOTExZWYzNiIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjFUMDU6MDA6MDArMDA6MDAifQ:1xUGjA:YJ7VkAeUoAfHRteAZGTpRomcNcFIa1NlRkVJlqDjmXg','2026-11-21 05:00:00');
INSERT INTO "django_session" VALUES('dbb2xpxvkdss3ljiao2ohjxj62r463q1','eyJkcmFmdCI6ImM4NGJlODAzLTUwNjktNDBiNS05NDFkLWZmMzY1Y2YzZmUyYyIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjFUMDk6MDA6MDArMDA6MDAifQ:1xUKTQ:Nn90A-ihq-krNfH-uKlEz5qkH4HGnIDwSRVsKf22oIg','2026-11-21 09:00:00');
INSERT INTO "django_session" VALUES('fk14pweqhy2r592ccdgpxza0u0dbplsm','eyJkcmFmdCI6IjU3ZjExNzQzLWY4NzEtNDY0Yy05N2I0LWEwZTk1NjdkYjU1ZiIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjFUMDk6MTA6MDArMDA6MDAifQ:1xUKd6:RFeIRQMP_fTm9oTuZfLYv0zfH5WwrXkqYndB5YDA68o','2026-11-21 09:10:00');
INSERT INTO "django_session" VALUES('bnjz55jnivpqvn9tkudu2cf0bygqe8p6','eyJkcmFmdCI6IjU4YmUxZjgzLTc3MDItNDRkZi1iYjRmLWM3MTRkZGU0MzZkOCIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjFUMDk6NDA6MDArMDA6MDAifQ:1xUL68:geVW4fRdVLMACjGxCR1PL7vFCutEOcGbr5H9STGurdQ','2026-11-21 09:40:00');
INSERT INTO "django_session" VALUES('8h85ak3e8dskc24f17e5s0gu8bsu01pv','.eJwVy0EOQDAQBdC7zJZJZn5LTM9hL2ib2CBqQcTdxebt3kPxGPNJgWDZkkZwhk7sbQZ30hk7tGi8qIdLVNNQUinLtg7p2pfj_qOgZVWG9mLBSRCp5JfeD717GKQ:1xUKwS:wwhSn7Phujh6NGSxs0b-hAIfLybVBgA7_2rFdtqAbU0','2026-11-21 09:30:00');
INSERT INTO "django_session" VALUES('vlthep50upzn36uah5od565d282c0av9','eyJkcmFmdCI6IjdjNTcyZTlmLTk5OWUtNGRiYi05MWFhLTQwMGQxMDBjYjVjYyIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjFUMDY6MDA6MDArMDA6MDAifQ:1xUHfE:iiqPWa4KfeC22Pvpo2F6OIjS5k59L7yeons7ynQQVr4','2026-11-21 06:00:00');
INSERT INTO "django_session" VALUES('0al90i5tld8ywsewnfdfvug0cmc0hijk','eyJkcmFmdCI6IjA1ZGI4Y2I0LWE3OWItNGJiOS1hNGNlLTBmMTkzMDMxMmUzMyIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjFUMDg6MDA6MDArMDA6MDAifQ:1xUJXM:3jF6xl3iBPapnR_Dbz8K6XBOhP2y6Xl2BQeikjfsg7w','2026-11-21 08:00:00');
INSERT INTO "django_session" VALUES('kcw3px5388q66eiyttjy04rixkfyrz0z','eyJkcmFmdCI6IjdhMzg3NjQ1LTE1MDYtNDM3My04N2NmLTYzZDRkZTFjNzk2ZiIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjFUMDk6NDU6MDArMDA6MDAifQ:1xULAy:OW1krK7Xn6oTjpDgnYhoxRDai-sL7mzETs-W-7NxLHg','2026-11-21 09:45:00');
INSERT INTO "django_session" VALUES('mqi4qf0tydp8ifasbl5l97wl5fadfcj8','eyJkcmFmdCI6ImNmNjI1YTQyLWYzMmMtNDhhMi1iOTdjLTRiNTlmZWY2MGQ1MiIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjFUMDk6MDA6MDArMDA6MDAifQ:1xUKTQ:rRgoHkvB4wGlTqo4VdwBYkFvZ6b0O7sHO7pCY-CPp9Q','2026-11-21 09:00:00');
INSERT INTO "django_session" VALUES('zfcbthqrzryul11fe1h9d4wco0z65hzu','eyJkcmFmdCI6IjU0YWYyNjBkLWUwNDEtNGRkNC1hMmYzLTdmMjEyNzk2ZDQ1NiIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjFUMDc6MDA6MDArMDA6MDAifQ:1xUIbI:z_e6_PAw71fFwSYFaUFRcN5wmPh_zoI1EUFUOYpvjHY','2026-11-21 07:00:00');
INSERT INTO "django_session" VALUES('wgwmz4nvo6er49i46197plvdm1htcdr7','eyJkcmFmdCI6ImVhN2RkZmU4LTM4YmMtNDFjZC05NjhkLTJjNGMxMTZmZTI0OCIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjFUMDY6MDA6MDArMDA6MDAifQ:1xUHfE:X8xN_7it98KBX_NsvTwaO_-9lIuVOWu6ohHJMm6ROY4','2026-11-21 06:00:00');
INSERT INTO "django_session" VALUES('v0sirip5297g9e6886n0oh7n0ur7xtrv','eyJkcmFmdCI6IjM5ODNhYzlkLWU1NGMtNGMzMC05NWEzLTc1MzNhMWY1NWUxMSIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjFUMDM6MDA6MDArMDA6MDAifQ:1xUEr2:anBUJYyny4cui8-TJ9I8rJ-kd4AQf4xs8iC_ZP0jIHI','2026-11-21 03:00:00');
INSERT INTO "django_session" VALUES('6uxt7zhis5xeenc9tr1ftjanu7b4u4a8','eyJkcmFmdCI6IjM5ZjRiOGUzLTExMzYtNDc0ZS1iMWNhLTA0MDUzNDk4OTgxMSIsIl9zZXNzaW9uX2V4cGlyeSI6IjIwMjYtMTEtMjFUMDQ6MDA6MDArMDA6MDAifQ:1xUFn6:LLdFAPQJhR3Od4Ug2-D0OnR_m5U5v8OeB8wgZ-SquNU','2026-11-21 04:00:00');
INSERT INTO "django_session" VALUES('yxw381c4bsj89d7x8gi0di3z0ut8yyg4','.eJxVjMsOwiAQRf-FtSEDyMul-34DGQaQqoGktCvjv2uTLnR7zzn3xQJuaw3byEuYE7swwU6_W0R65LaDdMd265x6W5c58l3hBx186ik_r4f7d1Bx1G8NWgBqJZTzBUkU7Y0_k82owSnIOjsRI1iJIpJUMjmDBgiVjl4WtIq9P8QtN1k:1xUIbI:dlN73lRcSemdaPyVYZRPs_Xeo_aAP1acTlgR8Uz1PL8','2026-11-20 19:00:00');
INSERT INTO "django_session" VALUES('4dd19jt6jzhu61gr77zw4yukr3xv5km7','.eJxVjDsOwjAQBe_iGlmwjn-U9JzBWnt3cQA5UpxUiLtDpBTQvpl5L5VwXWpaO89pJHVWoA6_W8by4LYBumO7TbpMbZnHrDdF77Tr60T8vOzu30HFXr-1kYzeZTDHDJ5ziBEGBmPgJLYwFQtePBIHYmEnAiFYilKM81aGUNT7A_gMOLQ:1xUKmm:7MZq11SSgvlKVXL_fDwrDNhXwJ66J0MzehZUzQn5euI','2026-11-20 21:20:00');
INSERT INTO "django_session" VALUES('ed02bkrzfov48xyfh1n6yxpbnbe3dnxf','.eJxVjMsOwiAQRf-FtSHDs-DSvd9ABhikaiAp7cr479qkC93ec859sYDbWsM2aAlzZmem2Ol3i5ge1HaQ79hunafe1mWOfFf4QQe_9kzPy-H-HVQc9VtLo61B50VCk1QsUKTTCCCj1yU6CwYJMqKXMEHUVAQoA1O2ZJwgkOz9AdQYN1M:1xUKhw:vXkNk6ia98mqA9kExemw88sz9l7NlIN74p0laoPCb6A','2026-11-20 21:15:00');
INSERT INTO "django_session" VALUES('e9ll9jm5a4cxtyyzdpw8xgntqbl8i029','.eJxVjEEOwiAQRe_C2pACM9Pi0r1naAaYStVAUtqV8e7apAvd_vfef6mRtzWPW5NlnJM6K1Sn3y1wfEjZQbpzuVUda1mXOehd0Qdt-lqTPC-H-3eQueVvbZA9ehoC-AEpcsAOxZvAvUwWIpN1MElPHQOIccPUAxtwlBCsi0Tq_QHQSjcf:1xUKwS:MjbNskjBvK9imEkalopP-dZfi2sybPJNLPLahNLLndM','2026-11-20 21:30:00');
CREATE TABLE "intake_attempts" ("key" varchar(100) NOT NULL PRIMARY KEY, "count" integer unsigned NOT NULL CHECK ("count" >= 0), "started" datetime NOT NULL);
INSERT INTO "intake_attempts" VALUES('resume:73b9aaf32211461dfaabf1c1ef183a9f8dd1bb346595b78ed95bd5068013e3fd:1994608',2,'2026-11-20 04:00:00');
CREATE TABLE "intake_auditevent" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "at" datetime NOT NULL, "action" varchar(20) NOT NULL, "actor_name" varchar(150) NOT NULL, "roles" varchar(200) NOT NULL, "submission" varchar(36) NOT NULL, "reference" varchar(9) NOT NULL, "request_id" varchar(36) NOT NULL, "actor_id" integer NULL REFERENCES "auth_user" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "intake_auditevent" VALUES(1,'2026-10-06 10:00:00','submitted','','','9416421b-840a-433c-8045-c76b5670176f','XTRT-LR6K','08c96bfe81fa34c9',NULL);
INSERT INTO "intake_auditevent" VALUES(2,'2026-10-20 10:00:00','submitted','','','34c13f39-2a33-4418-8597-b36ec2309e84','4WCQ-L3GY','e6806191747ddab1',NULL);
INSERT INTO "intake_auditevent" VALUES(3,'2026-11-08 10:00:00','submitted','','','38deaeb5-9116-4b27-864e-02870b0773aa','DH4P-88R8','249ca70696ec60de',NULL);
INSERT INTO "intake_auditevent" VALUES(4,'2026-10-16 10:00:00','submitted','','','f0f81ea7-1f67-4d9f-907e-2cd6c9fd70fa','992N-PT98','06ca980bd41c186a',NULL);
INSERT INTO "intake_auditevent" VALUES(5,'2026-11-16 10:00:00','submitted','','','553e01bd-56ec-461a-b659-05877be6d09b','N7EX-94AK','778d65e5bcd69e20',NULL);
INSERT INTO "intake_auditevent" VALUES(6,'2026-11-17 10:00:00','stopped','','','c568ce72-0953-4c8a-904e-b6ca6b7d6e2c','RRVQ-UCEW','26fa56d7807bf142',NULL);
INSERT INTO "intake_auditevent" VALUES(7,'2026-11-17 10:00:00','submitted','','','1817c8a0-fad0-4ebe-8766-5c1781b5fa3a','FQBJ-YGY6','dbeac4549e46d837',NULL);
INSERT INTO "intake_auditevent" VALUES(8,'2026-11-18 10:00:00','stopped','','','4328d385-4ec9-4bd8-8289-e1e6fe810a0d','Z772-3QRD','8a3b52644afea7da',NULL);
INSERT INTO "intake_auditevent" VALUES(9,'2026-11-20 07:30:00','stopped','','','812e8cd9-8f6e-4eca-8a77-fcefd03fd800','78VY-3X2R','639243d79c58a966',NULL);
INSERT INTO "intake_auditevent" VALUES(10,'2026-11-20 07:30:00','submitted','','','b41820aa-d285-4edb-bf38-a6564a619042','2SQT-FPWA','b81a6bcc2d8d73dd',NULL);
INSERT INTO "intake_auditevent" VALUES(11,'2026-11-20 06:35:00','stopped','','','3da1ffa9-28a6-44bf-b1a7-ce53589ce023','BHM5-AG8D','44c1a93cb554d703',NULL);
INSERT INTO "intake_auditevent" VALUES(12,'2026-11-20 06:35:00','submitted','','','0b5cd026-be9a-4e37-b824-f1e1d86bfa74','P9DF-5J5G','9a8b90beb6c0a54e',NULL);
INSERT INTO "intake_auditevent" VALUES(13,'2026-11-20 05:40:00','submitted','','','eab315a8-7543-489d-b282-c711fc7f762e','B2WG-EACM','99878744f66617c6',NULL);
INSERT INTO "intake_auditevent" VALUES(14,'2026-11-20 04:45:00','submitted','','','78185057-f642-46b1-ad06-68c18967a81c','KEE6-T84J','c601f0c5ea15c758',NULL);
INSERT INTO "intake_auditevent" VALUES(15,'2026-11-20 03:50:00','submitted','','','0f4b2d87-f92e-48ee-9ea5-bc3987938e05','6EDH-A9YT','66670bc3bfc884e2',NULL);
INSERT INTO "intake_auditevent" VALUES(16,'2026-11-20 02:55:00','submitted','','','976661f2-42dd-4280-bd73-3c25b147b6b1','7WS5-UUCG','24e1ef9bc1ba9dad',NULL);
INSERT INTO "intake_auditevent" VALUES(17,'2026-11-20 02:00:00','submitted','','','aa91a37c-041e-4086-9675-9c9f00806fa4','C93M-CXVZ','c3b5cf97e35a377e',NULL);
INSERT INTO "intake_auditevent" VALUES(18,'2026-11-20 01:05:00','submitted','','','87277536-b521-4c23-90ee-40b51ed79475','JEUP-DWD4','bb68e83fd0dee1e8',NULL);
INSERT INTO "intake_auditevent" VALUES(19,'2026-11-20 00:10:00','submitted','','','c9d7eaed-15f4-411d-aa53-34ab8635d525','JPWP-HMKC','d2118be616538635',NULL);
INSERT INTO "intake_auditevent" VALUES(20,'2026-11-19 23:15:00','submitted','','','ede69941-f076-4a0b-b760-4e7a35b6c239','GXTD-J5BH','63b3bbbf8c08b650',NULL);
INSERT INTO "intake_auditevent" VALUES(21,'2026-11-19 22:20:00','submitted','','','fc34c20d-a4d7-450a-bee8-042f71fac1cd','WMFV-28WH','229c26189faa4ad3',NULL);
INSERT INTO "intake_auditevent" VALUES(22,'2026-11-19 21:25:00','submitted','','','c016b07c-6fa0-4db9-89cd-2efa3a0e1a29','T6FW-882K','93ed6ca77e4b90a8',NULL);
INSERT INTO "intake_auditevent" VALUES(23,'2026-11-19 20:30:00','submitted','','','8cb5de6e-3165-4de8-8dee-a7d683cf051f','RYSF-QW3A','794c7b43a24bb256',NULL);
INSERT INTO "intake_auditevent" VALUES(24,'2026-11-19 19:35:00','submitted','','','d6f90e8a-88c0-4298-a6aa-d3c44d10ee2f','UV32-26LS','dc9740dc7b9b6cf5',NULL);
INSERT INTO "intake_auditevent" VALUES(25,'2026-11-19 18:40:00','submitted','','','56ef4371-2e90-46df-83db-25918d4a5754','LG7X-Y9JY','f1b7a34e3b44ddec',NULL);
INSERT INTO "intake_auditevent" VALUES(26,'2026-11-19 17:45:00','submitted','','','de6a5e2f-0e3d-481c-a712-ab48d166c091','NWMG-MEH7','ae63c5fe910bc397',NULL);
INSERT INTO "intake_auditevent" VALUES(27,'2026-11-19 16:50:00','submitted','','','ac0fb36c-5ddf-4b6d-902c-a2bf25096123','KE63-8R45','8afcfaeb9aa020c7',NULL);
INSERT INTO "intake_auditevent" VALUES(28,'2026-11-19 15:55:00','submitted','','','2d032207-79df-41f6-aa1a-77e6e1883324','LFXS-9KAN','3bae3096c65baa53',NULL);
INSERT INTO "intake_auditevent" VALUES(29,'2026-11-19 15:00:00','submitted','','','fa109744-a1fc-41b7-be8f-84a77a59f22d','VPY6-WM2R','ac4a281792881759',NULL);
INSERT INTO "intake_auditevent" VALUES(30,'2026-11-19 16:00:00','submitted','','','23e8f279-7cb5-48c3-840b-8f11a05f0355','3ZTQ-VX8B','efb0f0df11260d87',NULL);
INSERT INTO "intake_auditevent" VALUES(31,'2026-11-19 17:00:00','submitted','','','66c3bdd3-d1c4-4356-a5fb-98ee20a9ec5f','29BX-ZU9M','47106d77c08d60f6',NULL);
INSERT INTO "intake_auditevent" VALUES(32,'2026-11-19 18:00:00','submitted','','','0c506766-8ad9-4c75-90a7-8f7aca837be5','FUNV-9Z5S','7f88b75ef2c5cc2f',NULL);
INSERT INTO "intake_auditevent" VALUES(33,'2026-11-19 19:00:00','submitted','','','b5707a3d-a099-4eb1-b3fe-3587a060a794','FGNU-MVUK','7c449218f2799694',NULL);
INSERT INTO "intake_auditevent" VALUES(34,'2026-11-19 20:00:00','submitted','','','b180dd3e-fa59-479e-a086-b28effbc6048','X3V8-4QT5','f7509462ce1314a0',NULL);
INSERT INTO "intake_auditevent" VALUES(35,'2026-11-19 21:00:00','submitted','','','d8b86f35-824a-4886-af8c-d9518916d381','Y9XF-LSB4','06572cf4f20cd7eb',NULL);
INSERT INTO "intake_auditevent" VALUES(36,'2026-11-20 08:00:00','submitted','','','115b9be0-84db-49ab-a32e-9adc27f433ae','WS33-QNJ8','15f86ee7df1acd0c',NULL);
INSERT INTO "intake_auditevent" VALUES(37,'2026-11-20 07:00:00','submitted','','','baf38b1e-a8f0-44c2-966a-2b86c8e694c0','J94B-HPM5','8bf73aef24a4e8a6',NULL);
INSERT INTO "intake_auditevent" VALUES(38,'2026-11-20 09:35:00','submitted','','','16fed22c-6fc6-4c0d-b03a-6f236d16f938','PSCY-TL48','d70097367d078b9e',NULL);
INSERT INTO "intake_auditevent" VALUES(39,'2026-11-20 09:55:00','submitted','','','4f3ff806-663f-457a-92f6-7fc0584865d4','XBND-PNVA','90998935e2f581af',NULL);
INSERT INTO "intake_auditevent" VALUES(40,'2026-11-20 01:00:00','stopped','','','cbca172d-7e9f-4f01-8322-e091fa042cc9','2G9W-D9EM','70cc38ad47d0c029',NULL);
INSERT INTO "intake_auditevent" VALUES(41,'2026-11-20 02:00:00','stopped','','','dab3af33-cf93-4772-8fff-efbd423c7621','A7CH-AZUY','d3005c2f9192bfc0',NULL);
INSERT INTO "intake_auditevent" VALUES(42,'2026-11-20 03:00:00','stopped','','','4465789d-59d7-4b9c-abb9-37dbc3900f7f','YPLP-WZXA','b269aba377d44951',NULL);
INSERT INTO "intake_auditevent" VALUES(43,'2026-11-20 03:06:00','stopped','','','52efd64e-7337-45e5-a0ec-709fb1de29bb','QHM8-BV52','aefadc6baadbf715',NULL);
INSERT INTO "intake_auditevent" VALUES(44,'2026-11-20 03:06:00','submitted','','','d43d8e20-3bd6-42e0-99b6-db12315ffa73','R8CE-JUT5','d8054bd61a47fb19',NULL);
INSERT INTO "intake_auditevent" VALUES(45,'2026-11-20 04:00:00','stopped','','','f19d6854-4af3-4441-a89d-129c5fe81dba','8CA6-Z29M','c5c04bea46d4ca6b',NULL);
INSERT INTO "intake_auditevent" VALUES(46,'2026-11-20 04:06:00','submitted','','','028dea51-72b3-41e9-8483-689dbbbb499b','VDST-TEQ2','4676e63d8625411e',NULL);
INSERT INTO "intake_auditevent" VALUES(47,'2026-11-20 05:00:00','stopped','','','407bb9cb-b9f5-45f0-964e-83c12117f988','F8LG-L6H8','e86e97022fbc99b7',NULL);
INSERT INTO "intake_auditevent" VALUES(48,'2026-11-20 05:00:00','stopped','','','32815484-5ca3-48cd-8299-8d63ae798310','3SU9-5MXD','0668e922243d2c88',NULL);
INSERT INTO "intake_auditevent" VALUES(49,'2026-11-20 09:00:00','stopped','','','741cbd3a-7fb8-4f90-a33b-53c1e671e63d','WQUT-C5PQ','754d265ba8afd0ea',NULL);
INSERT INTO "intake_auditevent" VALUES(50,'2026-11-20 09:10:00','stopped','','','d203a312-ca84-42fb-bba1-e7b1653e0f4d','P5JD-DX6Q','59c92802df3ab3d5',NULL);
INSERT INTO "intake_auditevent" VALUES(51,'2026-11-20 04:00:00','resumed','','','','','71eab97d9a377c9e',NULL);
INSERT INTO "intake_auditevent" VALUES(52,'2026-11-20 08:25:00','searched','clinician','Clinician','','','7ec1166669c0836e',2);
INSERT INTO "intake_auditevent" VALUES(53,'2026-11-20 08:40:00','opened','clinician','Clinician','9416421b-840a-433c-8045-c76b5670176f','XTRT-LR6K','4053a04f7df6b43d',2);
INSERT INTO "intake_auditevent" VALUES(54,'2026-11-20 08:40:00','reviewed','clinician','Clinician','9416421b-840a-433c-8045-c76b5670176f','XTRT-LR6K','8b06792021492590',2);
INSERT INTO "intake_auditevent" VALUES(55,'2026-11-20 08:40:00','opened','clinician','Clinician','553e01bd-56ec-461a-b659-05877be6d09b','N7EX-94AK','09054654f2a6ec4d',2);
INSERT INTO "intake_auditevent" VALUES(56,'2026-11-20 08:40:00','reviewed','clinician','Clinician','553e01bd-56ec-461a-b659-05877be6d09b','N7EX-94AK','2f408fe45f86f773',2);
INSERT INTO "intake_auditevent" VALUES(57,'2026-11-20 08:40:00','opened','clinician','Clinician','2d032207-79df-41f6-aa1a-77e6e1883324','LFXS-9KAN','32fdc589c9d38b88',2);
INSERT INTO "intake_auditevent" VALUES(58,'2026-11-20 08:40:00','reviewed','clinician','Clinician','2d032207-79df-41f6-aa1a-77e6e1883324','LFXS-9KAN','06a7d06ab2b1991c',2);
INSERT INTO "intake_auditevent" VALUES(59,'2026-11-20 08:50:00','opened','colleague','Clinician','de6a5e2f-0e3d-481c-a712-ab48d166c091','NWMG-MEH7','7e22884725c08091',3);
INSERT INTO "intake_auditevent" VALUES(60,'2026-11-20 08:50:00','reviewed','colleague','Clinician','de6a5e2f-0e3d-481c-a712-ab48d166c091','NWMG-MEH7','c5aa818e496957f3',3);
INSERT INTO "intake_auditevent" VALUES(61,'2026-11-20 09:00:00','opened','clinician','Clinician','d6f90e8a-88c0-4298-a6aa-d3c44d10ee2f','UV32-26LS','9c0f6aa0763ec65c',2);
INSERT INTO "intake_auditevent" VALUES(62,'2026-11-20 09:00:00','reviewed','clinician','Clinician','d6f90e8a-88c0-4298-a6aa-d3c44d10ee2f','UV32-26LS','e1abb7693a017131',2);
INSERT INTO "intake_auditevent" VALUES(63,'2026-11-20 09:10:00','opened','clinician','Clinician','741cbd3a-7fb8-4f90-a33b-53c1e671e63d','WQUT-C5PQ','94d6bea49c3608ac',2);
INSERT INTO "intake_auditevent" VALUES(64,'2026-11-20 09:10:00','reviewed','clinician','Clinician','741cbd3a-7fb8-4f90-a33b-53c1e671e63d','WQUT-C5PQ','1f96df7914e216b9',2);
INSERT INTO "intake_auditevent" VALUES(65,'2026-11-20 09:15:00','opened','colleague','Clinician','741cbd3a-7fb8-4f90-a33b-53c1e671e63d','WQUT-C5PQ','cbf45c5842c256ef',3);
INSERT INTO "intake_auditevent" VALUES(66,'2026-11-20 09:15:00','reviewed','colleague','Clinician','741cbd3a-7fb8-4f90-a33b-53c1e671e63d','WQUT-C5PQ','38705ff424ddf36f',3);
INSERT INTO "intake_auditevent" VALUES(67,'2026-11-20 09:20:00','opened','clinician','Clinician','741cbd3a-7fb8-4f90-a33b-53c1e671e63d','WQUT-C5PQ','30705614e285ff58',2);
INSERT INTO "intake_auditevent" VALUES(68,'2026-11-20 09:20:00','reviewed','clinician','Clinician','741cbd3a-7fb8-4f90-a33b-53c1e671e63d','WQUT-C5PQ','18792eda3c8e0f5d',2);
INSERT INTO "intake_auditevent" VALUES(69,'2026-11-20 09:30:00','opened','safety-officer','Clinical safety officer','4f3ff806-663f-457a-92f6-7fc0584865d4','XBND-PNVA','7ac0dbff9be2894d',5);
CREATE TABLE "intake_changedanswer" ("id" char(32) NOT NULL PRIMARY KEY, "key" varchar(40) NOT NULL, "before" text NOT NULL, "after" text NOT NULL, "changed" datetime NOT NULL, "submission_id" char(32) NOT NULL REFERENCES "intake_submission" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "intake_changedanswer" VALUES('350807fd5ad24945ab8dc837a48c6b54','emg_chest','current$bYptFtroMEIzyqjgoOhiWizaP4xn6rcl5pI5f8y8wRz0jm80OHeg3O8=','current$RUaKjIblmoQ2lg6e4mT/VhJ6DSM1f9upHfszdHspR9MscjZ7','2026-11-20 04:00:00','f19d68544af34441a89d129c5fe81dba');
INSERT INTO "intake_changedanswer" VALUES('b94a734d25224401a76aa3750cbe6f6f','emg_chest','current$EScWGlI+7LyIc/doDNH8acdMgji/UPlqZ3HJwFO5hZNDqG4sv5IsF00=','current$d1YHBK/0RDjgcoOsQgDCC7s8Ohmqkuf5CHdjS4HhzeRvsnDH','2026-11-20 05:00:00','407bb9cbb9f545f0964e83c12117f988');
INSERT INTO "intake_changedanswer" VALUES('6660f03df67a4c3ea8605b7e76031988','emg_nerve','current$GZX5XrS5RSd/76JA9rdPIiNOqce/BFl23WFocxD/29poRziUhrbNDVqoADhVqvwV9085KwAhqA==','current$5rtjeYqoRPS+YzE1Vf58yf6GnjSLubngfPdIf7AI/X+cdAKSOlWYWw==','2026-11-20 05:00:00','328154845ca348cd82998d63ae798310');
INSERT INTO "intake_changedanswer" VALUES('ffbf477e000f490a8945370b955ac93f','nerve_change','current$wqhr3cIxBx5g7OK9ihA3tPFIQYHZSMUHakqbQdTEcXnxrJE=','current$IxCc3tEZwci56ZF/o9EsaQE0DznMPXn6nEsK9ZpW5L4=','2026-11-20 05:00:00','328154845ca348cd82998d63ae798310');
INSERT INTO "intake_changedanswer" VALUES('6bd2b75984d0499f9a2e9b9692157614','nerve_onset','current$3WUZqkQRTmzmmmVAL2g5f5zl6qFSFICMo9iSDJzzgzLygoY=','current$B41HyhPZDBv6stOJmydOd9k38YzTSEsfvtldtz5kUJA=','2026-11-20 05:00:00','328154845ca348cd82998d63ae798310');
CREATE TABLE "intake_contactdetails" ("submission_id" char(32) NOT NULL PRIMARY KEY REFERENCES "intake_submission" ("id") DEFERRABLE INITIALLY DEFERRED, "name" text NOT NULL, "date_of_birth" text NOT NULL, "phone" text NOT NULL, "email" text NOT NULL, "reach_by" text NOT NULL, "may_contact" bool NOT NULL, "consented" datetime NULL, "name_hash" varchar(64) NOT NULL, "phone_hash" varchar(64) NOT NULL, "email_hash" varchar(64) NOT NULL, "person_hash" varchar(64) NOT NULL);
INSERT INTO "intake_contactdetails" VALUES('9416421b840a433c8045c76b5670176f','earlier$rvNRDuK/gPRSKqCQSQc7CKpPgY4KMP3z3VH7ujyz5ELxmby8LdOFIiPKgHE1ySkjbQ==','earlier$uaA/KjJnTevAvu0U9GC/ea2owAz/Rnd9IGzkdIj33jQpMEDZVdkkWg==','earlier$pRtgRbqdJYtqbi7nYy0uQxJf7Losop/Rx9laAomsQGVP/Fa5z3z3oOfBZDtzaA==','earlier$M3L0DxWk2yzbfNvwbiEdWDX+LexG4N352QWMHbnC','earlier$7NNBYfqgyQpj21+/GShsJr/kKdbZnrR+mXE6bnGwjfUFR1I=',1,'2026-10-06 10:00:00','b35262081b57e784552674812f24d4cd42f4e9b9c957c10267684573adc9e1cf','13a954fffaa3f80d4d1a53224d2b116b953c198d03ac8e0b6f649b7e6b6d01e2','','8927e401cc6a99fa69acc9a650920f15e0754e69697c3fd2293974c81b770236');
INSERT INTO "intake_contactdetails" VALUES('34c13f392a3344188597b36ec2309e84','earlier$HcOz14fZsvfezRCLU+noFGOdpG6sGnrjkcEOEI2ckbGQ2Rizqm2WcKni27o0uQ==','earlier$NkSZ8ihujkkGvVhJGh58veAszQnByyd5gqtI7VXmxhs53bbM7XkQfQ==','earlier$pKS8pCq4ObUZPbbk2uwcaghN1b4Rb40Es8ig/foTw5Amv4bNes4MfjCmFGJp','earlier$DePa/x/LNJrq77Y627EKe/Hg7m4BVx+fwC+xVe88','earlier$68ZnoXeSjLaj6Pi+IxndHN6mbzeLet+Dg4LX+bVS22WlOp8=',1,'2026-10-20 10:00:00','68a8333f58c50c2997c5001a847d8de1a6f8ad8736190ce99c47a1b35f66ea37','cb15d0a7d3c72e2e082df337f2c5fb9057a0e929384e2da3170e809bfc9d7ef1','','4388adb8704650ab61bf07183b7fe7c2961ac9889d95c29e2e9b9270e02a2a0b');
INSERT INTO "intake_contactdetails" VALUES('38deaeb591164b27864e02870b0773aa','earlier$aABWiIvRf5sPCwR6h/TXoVpL+j0/bs/00TFYXqA+TkcnpyuMAJif3HKkk5DqlA==','earlier$S4Hx8sEcdXb7ae2e4v9yI58nv+KjUWCEM/r32woma6+JEhRkgOE4LA==','earlier$miyzOGaWnaWpe4W/AUI/vdvEoG/q2HquhStu/Gg11Kc1cwdNlocW+AHFMlf4RGk=','earlier$RuafvHhgL1KnuvC/KIZLYUNnwg5evTfbSh6FzL4s','earlier$qszm5DwkyFaunNGkfmWNMq6sJXu1NUvmQ6iegCksAGS5XB4=',1,'2026-11-08 10:00:00','2e0756c60d22ab650d1be8de8a08518d76508c2386a1af59ce467d9a28d5f356','fdf73680218f2d5ac2f26d88dac8fcdf70a149d87df0b9f693fbc8cb9f2ebc50','','308f3d6a5838836c5e3159299f0e9c7a9cbef3ac4837f532a6dfb4808ee38913');
INSERT INTO "intake_contactdetails" VALUES('f0f81ea71f674d9f907e2cd6c9fd70fa','earlier$JQug2F3MwuO1xht8WzsbODpE0LU2Y9U/RsOGgffD6fsLHZrCVlWeFHzqFA==','earlier$y7fI/OUA53M8JIYYtZd+9LAKKOkKdLZ1XYhcf+4612K5Z6Ltsk2v7Q==','earlier$Co41OS69RjRg721MUidQAxO78kxJDvlnlEvZLjTJet91bB3iRekQo3jU','earlier$LZ7KsR5EUtVna0EkZoCeqWdB+D/GhahPeAGiAFKi','earlier$6Bg6T33Y/gao74gFJUVfJVzmIRQUEZ0HM2Arhxeoh9aaLDU=',1,'2026-10-16 10:00:00','e78c8d5e49af89bb864041c34bbddb1ebbaf56577592d251077a4686e68f1c31','8f65776ef3ba62d18770f371ba4688eea384f31402f7f09bbee1fd98bd7228c9','','5d04f5f4716e1673f3eefb94b758efd872adb8dad933720e1c50bd4f3e597d1e');
INSERT INTO "intake_contactdetails" VALUES('553e01bd56ec461ab65905877be6d09b','earlier$22IuecovxrS9MGQqAj+JbUmjASBq8BwX9s2B4EMj1tJWtumETz2cBxQZ','earlier$laB+o4aqDMLgcaYENeaMBijZ8o9I8h8qbszQs7LQhCMQ+iLei8znEw==','earlier$hEFCOLGVl25hUxRcRVYUnzrgniZFYIfty6g3yNsC','earlier$FhS2y2zLLu9pnHTh8Xfd5RDGnaU7nsTN9fgdtTwEFnsR16Jut5UIBXnIUteXIg==','earlier$uTWwqC9t4Re/TQjXkb1P6X6ly0qQpP3QLNsID2cWiASawBE=',1,'2026-11-16 10:00:00','0bbd6c41aa4cbd26aade01fbc489084d9805132c4eab07c0815ea1e810092831','','663acd683715114f4016f74e7d31a478cca29904a7b51ae72e78840de495b939','ac8b60f3d0d9b5d359d02df5dd640f9bf5013c1efa30d1226dcc0d39f1d1dcdd');
INSERT INTO "intake_contactdetails" VALUES('1817c8a0fad04ebe87665c1781b5fa3a','earlier$2Kwip+WWE5fqEgElg5dUhrFfD8GhgRhNy5mmw5aBzy44wZvuB1LfB+b5Og==','earlier$cxiOqfeTWkVaUFck5hRfYSqhxakiE+6AvX+Z3HyLwJHG6I5R2OI1Fg==','earlier$E9UqxQLdDJRk7hLiH7W+hFLoDUZV479l7e0vl839rJEcTbj3ROVdbbOh','earlier$G7kmtgS4CRXrSPC7/MPUZ5YI6cdYKRyBKfVXQdhf','earlier$D5147ivJNfJCFleZJOE9tPHYARN9zlgu6IHTAX6nBFFgPNM=',1,'2026-11-17 10:00:00','cfb6bc5a362289adab501ada664637fff5eacafb517c8a24822818eb038abbcb','8f65776ef3ba62d18770f371ba4688eea384f31402f7f09bbee1fd98bd7228c9','','20eda4400a195c1351b174e1196bd13baeed857094ecf0b109e82d5de5f642e9');
INSERT INTO "intake_contactdetails" VALUES('b41820aad2854edbbf38a6564a619042','current$Io8hxM8OGJ/Z5V5beXr/Jni23qZPE0MOZEXyBkLFv0LTgutv+lMSi384Wa01WdkI','current$4bMLSTsO/Ivn5tJ/0geJZjH6v48M2KPQY9JRshFMqLbNIy7jlca/fA==','current$4ha/wBVueOxb+G5VZlMUHHAj3l5vvWKQtl/hLX70ZNcdQIwMl8BKacIc','current$MbAZo9p5b4+qJoFAX+A88ebf6sw3M60kFO0Uhc5d','current$OeFVNyJSp5sr9lAm0kgMX297zGQ3KU83mw7BanAAB5uxPqE=',1,'2026-11-20 07:30:00','09d50977fa4af36cff8893a5e9b70702183aa56cbbfb0c4cc1608ee822b0a6c0','41368a316fee51f1093a3bc82a4f9c84ba374cd5eec853fcdf90b2a1abdcb48a','','f3fb1713b51588e2772686f898e833f8dcedbeb31ed9575af428fd5b298d089d');
INSERT INTO "intake_contactdetails" VALUES('0b5cd026be9a4e37b824f1e1d86bfa74','current$436RTj6NCbZGj+hRDLnn9pYX/tn+p2NB3xeNOsi3NtSoXANOj8TUeTiRIXwkTeOb','current$j3FyTlWrvA9FTRiDjl+xI1nZPgZwmvx4AmdvBftkWOLs1FV+CZQk4Q==','current$ycacHnUei0g/UReFchfe/m/ANKbOTOb4rUEZkL1V2GzH1xMKZm5Z4/ZT','current$Nb6PEULjGNy4KMaSZ4G7Fbrv84yb5i2YhlWXG8vE','current$hmGWdsPGJqFO5N6gfcCIPSIwZUY9o8ZYho4BBfHJs+0NLUc=',1,'2026-11-20 06:35:00','cd55ad2562d1660054a1c14bb04d3fe3315a11f661e7ac80be1a8900ddcd0635','1dee2330147f52174550bfc735ce0d72c698424bc9eaf34a931c33e40785fb67','','99feab9272bf1eea9dc1d526feab6ec324cdcd06130c1bb6e53b8ed8ec8a75b3');
INSERT INTO "intake_contactdetails" VALUES('eab315a87543489db282c711fc7f762e','current$FhNNqV2AixXlxpLxQ7gTT/ycSmkJ7LP2Zr3DmY1bAsqiXIE8dRIECSCWbqyZqlF9','current$fbfT842UCpC0j4okwEnAo5ZDwRfYUtgNQY0EIPoMCyB7dXmM95m6Qw==','current$oOgvZiqn9zvAcuphStpIGZ8m9Vz6/PbBQzeJKCzQFc6+YTHkcF4YATg5','current$pHzl218MTsOLc4tCDulKflOEYZL9nJkgWgy9frqp','current$ojU6GT5SnRgzt8ww6HMSkvnPcbDktl21uXcgimiFjyLsoNU=',1,'2026-11-20 05:40:00','f3ff30bb536af8eb9e1ed945340961bbd1c1925c63ab6ec77e1cb60e3978c15b','25911f21561512b1ec95dae93741136e413968532aa467102d1855f5b504ea4c','','23157821ef12b7ec020fd6a76ab5fee612a9b85ae8ed18a5bd463d6e2fb8df34');
INSERT INTO "intake_contactdetails" VALUES('78185057f64246b1ad0668c18967a81c','current$wOXTzrfTyJ6ai0GVKoZvRxrbXmLdH1JenPRVs8vVXMqa/MjWgRb+2YjzkXhvSEF+','current$bO3rRaudFcnY0Pm6CO3YMYdk/ZUuq5dwnn2PKNDKC8+0X962Fg6m3A==','current$8Dq58g12tHj6IzEQFkUn4dJ+TIv0XI8K+pg5w/adAX/Yi/l29CGmMnvY','current$eNkKNrLjGJJ4Jh8d3k4ODGnYlUEUlM/UjhmQ4tfI','current$dcTGOI3o9T2tW6Nghj3v+G3NRtNcZtWZXM/vqBRcr7Rc5hU=',1,'2026-11-20 04:45:00','33d0d9eaa6bd9379c35a2ea9d6c3f4ec226c34e9651a5791cf8591710e8642bf','38bab79b59170e3f588847afa347ed302e2b640bfde816e64a0778dd1bc8208f','','c80ea091417206588a8e9496e409a14bd7bf2a90e169e9a7a3e87f9fb969cda7');
INSERT INTO "intake_contactdetails" VALUES('0f4b2d87f92e48ee9ea5bc3987938e05','current$FnwM84V7sy14IpX0A8AWn4FoGbAWoyjGNDZrYz9KvEQZWw+zLyS0GDv+xTFAI6rK','current$YA3mJZB+Y8zFAiCk8uRhV8OkxJHvvglzJxVMoHz8ZemYcjMWZUsQbg==','current$uCWKLnpM0a5+ZTYhmqL5yw4IEIJEU+8y5TaKCZMhPUM3Qj+pkfvLz0WC','current$GfxGbjyPBRHOk+mrDrt9hSKpGg3ex93vc95izgY5','current$x8fc+yZdKOhq7eSTnYir2CcNGssm18O6B1c49Xf8Xh0Npk0=',1,'2026-11-20 03:50:00','5b6751938585f1f9410c49fa9dfa0cc92a6da4c33cc54988965b62bf731ad70d','988862a628bc7eb9673327845f04ffda87e709e02c39679e508fa3c324c651ba','','a1d5c29200937efed1985bc0b9b61169a346d7c47add0864ae7e3cdde5f191d7');
INSERT INTO "intake_contactdetails" VALUES('976661f242dd4280bd733c25b147b6b1','current$P3bOG92NsJHway/Cl/5+Sy14C1InflthWIs2ZEe3CT69x4NPs9jMQnKpxXMLLnok','current$fYAK7rZWhOHtGVU3LVp/0QsbXxMP8Ih5Pc4Pvv+fvaCajdkx6o8Org==','current$UPUviFWgIUcfd7E5MFtubaWNXqLm84HY5SBGoJHV4p3/YUafflcyPcVa','current$5gn4E8USZFxzt1aFVij+rq4DBCkwA41+2mD/hT2/','current$Uv5opik869YdVi29pJuZ0T/+dT4GG00YfsMfvcKQjQVYccE=',1,'2026-11-20 02:55:00','71dcfd572091e22321ce499c74c1a96dcf6bd4b38d80cd6754570cc91d699e3d','185b0e8ae1e2fb0bf40465f7c5166a0befd96186d67d8725e56e43d8a1a050ae','','222f8c65d738b4402eb7b128df0803bcc4bd635b125fb32e0cf8e26883ad16d8');
INSERT INTO "intake_contactdetails" VALUES('aa91a37c041e408696759c9f00806fa4','current$4m99sZPQX/iUmaoi4HsN+6tORLnHlvddrD2wo4bOQ0zxWlXR9e8p12JLXsBeVGfx','current$KHIuSCoS3td891iLL/cRpASCa1nK3+Frr2H0Os1wj+HVEd2zlXb6Lg==','current$vllyJZZKxLMIeAyciygRFnt+l252Q+1Kw4Yo37nd0yCb1qxVXPSzzWiD','current$bDTafQOta1TEJqAd7J8B4A9zMMLZCZYW0ZqwIs9s','current$dlt3mvSVOxzJZ/sdnuHurTR8jLRlfJz0Y1CbDlbTJK6RrCQ=',1,'2026-11-20 02:00:00','f52d008bb073d6b7b9ebd5e9b77ef103b962b8d184909d7ed85376743b983782','d65fb49c600e724a95d33c7d6480b1ff034c4794f0d12ff25b6d87b2d573b320','','65eaa3cb4f22abe20f83f2f3ec2b874530e53a798a0e5182695288cbba1a2273');
INSERT INTO "intake_contactdetails" VALUES('87277536b5214c2390ee40b51ed79475','current$t9oPVh80JEY/+vAU9S9kLcwCVquDG03rhq5JJIkbMTQrg9dCHybDvLQIKp8mKlZ9','current$805doR9MZ0MvknIgeiB1EbjILCHvgHm/yc6Qtd1rETd6RGGKNegkxQ==','current$qcvS8I7mGjX7Kj6OayKHsS9P+OIUAVhUZq5Sq8ZmDFdmoo635otBXnvN','current$m9rBuJThq4Q9Bl9pZEEh7rvJypbcq7vpbVCTArkY','current$BVEIZ+LAMjyPbOxxHvkWAkYJ6vgVa2g08WoM3LJKnEmYX0c=',1,'2026-11-20 01:05:00','ff3de49919b5e0c6e90039047229cea79680e874f000bcf8ad0824a2945b3e44','ab9358e63c50dc7c3785af10aa3c95e22e6a30f9b079f1c97f6f98e3785888bf','','ad3936cabe7c4d905ada0b0860c0fa6832dab2a39a485ae05b052efac2792ebf');
INSERT INTO "intake_contactdetails" VALUES('c9d7eaed15f4411daa5334ab8635d525','current$Kd+UuKTbpQY97H8V5CFnFoIZ/3cjjEjrNqCAj4ooA2Zx9Z1EAwI0GF905jqY2PO+','current$nGmBGQ+lf6I71GwW2qzu9GMLco3EbCfWAnTJaRc1Ho08bAN8GcKU+Q==','current$z0wkyySa7DG2U1cgwHUcm36CFAd1we7YAXwXO9AD8RJPpWRnI5FO6MDU','current$gIVWd1I+WL2DvAsppWJ6qEN5uc81ha/KrtswnYpZ','current$iRG/zOc9BnpH3/UzY2KKEcpO7U0b0t0M7V6jxhX3drTTcYQ=',1,'2026-11-20 00:10:00','50695ec26e7e2d0eeed55879c754046b8ca42752b22f2eefd8af5a1be5bff9e8','8d723bee7df30c1797ddd46938d6c221dd07f7d05b66b0ca60b1e811830447d5','','df452edfaeee3de677fa274845576ba01eea1f9e94f7134aa22285bb93c3157d');
INSERT INTO "intake_contactdetails" VALUES('ede69941f0764a0bb7604e7a35b6c239','current$XJW1CBs1MhwMq95eirJ/mwly5DehLeeQwIvFQeX4mDhgyXN/xHdX37h8ma63hSK+','current$rkD9YjAJXuHSwZbgwCgzfgr5WvPWJfQtHDTflLbQMEyFHsGkPqv2yg==','current$e5Q6YdO9Mjm9sCyQ0uiCIYQ/0BC03INuHZH8Y/753tkF/jcxRq/mYN3X','current$GJ7kacy+Ce352tkntabuVlLIcl2yAWoAb9AZz+fT','current$yGN/Mj7GIfTgPQRGjPOm1kq7Csqnwy4lyZwa5C9RT0QNdyY=',1,'2026-11-19 23:15:00','bf97bda3b3854f5a3f55999538f288e1b0803abd03bae69821e28525bf62d8ee','0e69966603f0fece9fc5c1f9ad3af10068f25228401e999874aab7e1bcef09d4','','cebd185335a0facce93fb13b520e27f779e0542628857372e829bddcbb48a03e');
INSERT INTO "intake_contactdetails" VALUES('fc34c20da4d7450abee8042f71fac1cd','current$jDBdOZMsEr4ABB1Y8aUZQzKg1qUKf3YCgYC1eTmt1CN2JhJUW+JcuJAmLWZRxxYs','current$FZAqw9xS7kfeR50pWL6i/ifLxN/eWMtdUgVDPEpN49I1LocGiyr9+w==','current$4zxBvRRM4z8T1ANGLsiueFMZJ4H1iSx92fM0k861BSQxiJKrmnq/EI2b','current$JJu25Bkbej099TBvHq2apAoKvO3U1fH6TQg+aNvL','current$CVOAp1JztVWpZPxSmwedLbLKiSjHJKSE6lgvHCPWOnJtqcA=',1,'2026-11-19 22:20:00','32f146896c512cc5c502e1b80cf553702ed137311f02f8f7dbd9547d485f2c27','3815a38a93d85ac5bfd52ee398f7c90b7e91e361926ef78c6797451228a1b23a','','6a1ca0e1cc18aa3a932b0d8ff7394f1fa307636997d7c007e218426eb44cb044');
INSERT INTO "intake_contactdetails" VALUES('c016b07c6fa04db989cd2efa3a0e1a29','current$sCOMncuxtXTuImULEHv/a8tSCzzkNhpU2qvStAsY91oigBHP/mlCxWZJdl4Z2gmA','current$n+Xo+03z2bDcWdbL4nASpm6w7yZPJLYHsUodmLOIJ5XsBIpqsUx3Kg==','current$74fpmXbcy9XJjeYZ7IzSRiHgTcsQDAeac6nqRkPhnVCy1GK6IIk7OT2z','current$SqS8XLd4Mukj1+vuq+EwnnwR3dZxunPy5m3EWWHi','current$CQtjRPD6AAUrx0Mt/+k7bKmMRo/6dt7Kqn7HQGog9Y4B4BM=',1,'2026-11-19 21:25:00','b1b08087582ca24d5ed92eb49f9a535a6645a3f1d8f6d646564a717fcac92ead','6ca54a54c5a2e85980d2b2c30c6e7cb9a11704d6ce26ea1f3fcef3d3bac29daa','','2b4cb82f1ae5774fbf5f06bd8141a38e834c1af084205e4e3ff6769decf88b07');
INSERT INTO "intake_contactdetails" VALUES('8cb5de6e31654de88deea7d683cf051f','current$Ln5pDkevcP9oMwwxYiVaxoWqM6B+bmSPbQeE/K74C9ln12RzadzPnDB0u5oqzXev','current$7B/jVGiFGe3KBWvyI8stUF3fHOLN8P4/vVFV7FE1r8kmIfDJOjF9OA==','current$1O381k7YWAdR8uJVmPpwrlGIcsEZP/nRfYgA1ufYfcB+q9EGbzdfYPF1','current$gd46hARDnd9jPHCwUQcuITtXPa7ywWCKD6AL2ef9','current$tI/HlSrv5UlH9PtrhOJxKdcGLJtIkiv1ClUvp0sfCIi3oto=',1,'2026-11-19 20:30:00','c58da4c2219256b257d54f6bf06ba29998a644eb4921ba7826e8e8644c58cf15','8e07b86521e0b92443c9f3af95507ee2a91ad5269803917cd3a53ef04e84e4e3','','e248974cf0799bf618d1d371ad7ea04c336d522fdb2cac4fb280d1432fe59f59');
INSERT INTO "intake_contactdetails" VALUES('d6f90e8a88c04298a6aad3c44d10ee2f','current$a7a8xuVCHr93EYh2An8rr3Groredw2haNtQsn1uh54fwDwF5RK5dqqHBr1lzQ4fX','current$MXnlMkJekrMtUKEw+5qjlwMgBq+zMX+x2ZvikmRrtF1EM31hIfALUQ==','current$SA4cGSgwQMWbKty3TfKGdn4CWmD7NctsyYwXvlAti35/Sg/1qSikerSN','current$dcJEQCm4Xo9uXoRO4ZtnO8NTLU/3X4tVKwfIGsDp','current$vDNiwgdrlbSVSqtuhwZwXbVa6+eYYotCyWl8M2DKENIaY9A=',1,'2026-11-19 19:35:00','43cbb969b28baf8b1440e89720cb65fe116087e7adfa2e3d98806809e1037af5','548886d74548f7f3c5bc5e074be9838d156d9c00ec32c125452ffa8fffccce98','','49df7893e1fdb6551b6519fe9a1ce561ee050d424333a0feb3651262b33bafb5');
INSERT INTO "intake_contactdetails" VALUES('56ef43712e9046df83db25918d4a5754','current$SAS+mRQp73ptriB5pi5B9G1BxiF7UOW77WtvNwh7jTtFfVzPZI941/BzVi/Df8um','current$Ks/JZJ7X/5UFFqkfotIJkiVumltzz0yKvLxB6seJ2oOdwz+xdLn1Sw==','current$YrvOJfnC9thGTcWPDcHEkOKJ89JD8l2goIIlrQ+OA8daXvSC8ehwfIeH','current$HnW8TQw7ATSEkb320gglI38t1AhOLu0m7HdyI5ZJ','current$BzUcfSeyD6jJ+7xOV3msE0M01HLtJSJGda5fheV+48pB/Uk=',1,'2026-11-19 18:40:00','40d53ede33e15db3a573c96668869645e43898ac1442b4e76f993e9dbbc1609f','1fb8b44e50c320ecc96523506600a22288ecc0f023c73f3aa3f44948867c0339','','b409ed7ff9160f70183e0066a78efff589120967f073342882e35bd9335b7acc');
INSERT INTO "intake_contactdetails" VALUES('de6a5e2f0e3d481ca712ab48d166c091','current$9xrSJJHCrdClRyAGHXD7EcNGQlNWydf92V7UVpNhFWaj2a45saxMotP+iPAs9ffz','current$sPClL40Q5US3YDHYh74XzWSNh9qH1XF0dV6+l0bJdi57yTGskA1LPw==','current$1rJCPkBLQR/wBVYeoG2uKqZmnvJBQEIfKJSsGdjjMoKompWS0AkqTIwm','current$eg2YZrTZlPW2v8SBSdiut+3aiLPTZFOecFmKLLoC','current$U6/Ao6JjuLF9abXEujIf+cDYXIzzonqjuLpn4gBiXk2/3nQ=',1,'2026-11-19 17:45:00','7aefab610e600188acbf4ac258c138911e296652f78ac7882a39feff76b4c9f0','e6be2daea59a57d505704e3175316b0714d9590f7c2eb62cedd936148685fa21','','33387dae954ec91f8b681c1e00ecd796a288c579233e20dd9366beeeadc168a0');
INSERT INTO "intake_contactdetails" VALUES('ac0fb36c5ddf4b6d902ca2bf25096123','current$O0xf9+kPlRIPKcjE/DF5T8y2SzEcoNSKqtCcVyQwPLdCOqtWkKRzW4MyMXy0OXD4','current$wEXkV2/noPI/iGDuZJZzhPakpvFrkvUXmEB5SDLl9KyYoK9Itwl6mw==','current$hYaJYRgF5/dGbZSE5oo/7k4YiM4v2txKfhDYH6jonyeR7/+P6f6I0EIt','current$ZjApJ7NEoBa7WQfe5wvl3Joq7jwOOVIztfQ9gVeV','current$L5QjbJ4dOMyG+/+6UIfZDnyrfj7ueH1X+Pvz73u00gfjHm8=',1,'2026-11-19 16:50:00','d4abbbbb978df3327c6bfc17ec69429c88fd653ca7bea12426d8eb25259ad9e9','748cedbb52d1281ab5472566d72ea674d23f5ae60fbc473e422d739e02418e04','','85931a28800f14776c6a7dd0159c93f235731e905b88b358d76c7b0626f7727c');
INSERT INTO "intake_contactdetails" VALUES('2d03220779df41f6aa1a77e6e1883324','current$cUUEB6jT4O5641vWD1orTVAm3kXIPuzUXx1fzg98kzVikDyfpgiqVbn9bHQ5Mr6d','current$FYmOhFDepptRyalfbWUJG+svmb0nS9+wMr98aqUnBGFhdO4jsNK0iA==','current$4V3sa8cZSwrkOY+Tdbmc2jkC5Aw/1h4RWtwkVHj/dLGE5dOFm8z9z4kz','current$x7fKldwrslzczLh1DKwrDJzEjfDnE+Cu3rXvb22x','current$U8KD1pXUr5LwgJup4XqwJcCb+cHSpY/0uv/kUIQ/bCeKt+w=',1,'2026-11-19 15:55:00','764aaf9775c11a26050758e1609841a0409824977e140fe2fb19bc2e00715b67','70a4926e6a4d18cff22d12f6afe8de814656f17dea32cc7f9574d87d3034541b','','63730eaa891ede1a6d421e8f7ffaac867afa9ed0df62f6c9407448dc2f626781');
INSERT INTO "intake_contactdetails" VALUES('fa109744a1fc41b7be8f84a77a59f22d','current$8yrbs2B4QjPS/Z8AxlHTYwF9Ojs66nwN1twYY7QRjFGK4hnGwU9YjsT0nOl+bJvTrYCr','current$MEA+fYN8kpB3BbqBu9f2yx5pe0vUWWNCsdbqzhPnRE+JoJ23LJmHgw==','current$ZTmf/IoLJMZ6BI5VgSDjiHurUhMm0/CLsP2JkjFlrUVg4l1N78V8SRMPASNg2nS/XA==','current$SlF0PybPhDnrFIvfYEZd10p8kBvarf0YCTH85kKo','current$urckuA3n9M5DnbtlIIhSCSFOIlicoL6pAd3xRUXRUWJwOVc=',1,'2026-11-19 15:00:00','6ecced2be37e760f85b3a7bd7635bf045b3fac830cc5b6adf0885829f0042e62','960d3297f4839bf35e5a36ed03475274eb3d1bbd26874244dc6ebfc11042079d','','b5236a12f07a97e30520da38acabfb6ce93f0b3531f83357aacc7283f6dda069');
INSERT INTO "intake_contactdetails" VALUES('23e8f2797cb548c3840b8f11a05f0355','current$Yu9YFUSP/GZbL92D3A7EK7TxTZv47utFDqvxU+02w3cEIIW4toTZd9Kb9HrKNQ==','current$2RPdnZheg6nmEMfiFGmpqZYicMv7PE2rdcUR3pFilJOtvFOhzwQdrQ==','current$MVkuTzrcmn/fym9huwZxiyyJhMeg8esWPeMRZGdv42pSa+BCopsmlTDv','current$AJzZS8o603/wFoTn7/vCNZa/i+f1TpMYCOkMvaqaMv1RgYF5nwrPrVW2tnrL1RbhyOGfAdU=','current$rzMiRpTJDyFRmsz9erWVGNsJ6u3lFaIIgOGTYuPoRYN58A==',1,'2026-11-19 16:00:00','78359609ccd2a41053dd490068d2c2dba138ffb6a5060e71a6f05e090854feb5','eaece8e042fdf3eca6e153d5401162686021d4287deeed1cb8326d7370dca91a','75123ea22ac9724d8308e7b6cd5b6fb6df37a7cf287a07bbe38527bc91fdc774','2564cb4dfae161575e86b5a802b1536eb318efad1dbf03836eb24cd8817baa20');
INSERT INTO "intake_contactdetails" VALUES('66c3bdd3d1c44356a5fb98ee20a9ec5f','current$s8sg27zZtLBpws4stm8krLziNPdTdwBi3DgQVffMlU5einBz2Mq94oU71kSIUbPpxRsf3VU0','current$NUNVMakJkB0Z7avrO1YApUElv8+e5W7rFzzOjPkNhMwcId9LvsWpGw==','current$ngC5mupgif5keppzVjJqJ7786MrNcaY+1PQjSgQOHGaPE7j6cV+m8NRR9zAn4A==','current$I7krS6Bjk0S1dSp5R2nNbnPXQxTDNXb/zr3eXSHe','current$F8S57RArTVlUYo3r2F1DF3t1kzrsPSkc+tCa2+y8kdeiE70=',0,'2026-11-19 17:00:00','9c64c7d7025f1f131f58765d164f6d712066f76104fb1c8a1d06049f5855cb0c','f9b089f8f183a93e3fc5116b26d3b57735fbbae73c1ecbf8249692e4ae012626','','2a75ba21bff5d4feed644071b438cdca6e91110a1e6f6b018a29c53188f259eb');
INSERT INTO "intake_contactdetails" VALUES('0c5067668ad94c7590a78f7aca837be5','current$MVTh4GbCpq6aCp8kqxA9VJ6/bBv4T07+0EgGuH0Vw+vBHKAaiXLf','current$QXdgrHdPerz1fAwwQdIYzggDZqF9hzBNyd7wH8pRnvFIRydLxAgEeg==','current$bJ8R9/I7Trjgez7KTTx7INbi0lkKms3nZFQGOpIW','current$qp52yGk/5IR4urNfvSuQ59Aeskm6eNwxSr3FSjN7gvvEuwhgfgKLKV8xUy8=','current$TNs6LjP2xHqmbFC3RHvQx5lSbhWjyHRpL8zUxZyQFtNdf18=',1,'2026-11-19 18:00:00','65cf70adad4a402c37ecb869ca5a88ec181896ba657b72b7adccf5dc31df8626','','f702301e6fd44ab2bc6c3c48b8010e63b3be660b339652e06053a333ed1811a4','f175bac6744058ee7ab205f1d1f7ea208d9856c13d19ffae0a8b71e583a8c59f');
INSERT INTO "intake_contactdetails" VALUES('b5707a3da0994eb1b3fe3587a060a794','current$CLlJkMDClxMVc6Hy5IeoWpO/d2H628uQN4Cfr8U56t7BfE1I/7pwxW/JpjeQgon8','current$1TqKZjEQo8woMv4JlvW5w0HhI9xJ/vweCW4sRU0NrPvSMeWyywls9g==','current$mROsstDerYt+dHOGHXwj5h0Gid5/uG1Eu6KULnbSCG7lksL+buOohw==','current$98VG9UwxcuCkKXxM8m8XnQT4soZxjYMUqjSnwgXZ','current$0LT+act7AIHSudFiO96OkncN672rcQvNHz1BD30SsWkehEE=',1,'2026-11-19 19:00:00','ac4f7ad90f02d43acd7dab0def23392ad524c74329226c3621619b59263d6010','d3ea5a603ef3bb3353b7f38b043b27beb070ae221b8458f1e3d611004121e3c6','','46c98e1da82f6fc2aa0b85e12b8fa224cfc17b832250805954dcd19de87ab788');
INSERT INTO "intake_contactdetails" VALUES('b180dd3efa59479ea086b28effbc6048','current$PuInyAyR8+XFfz/c3NEJrYf6kXunMJOEsu9oBLi/Zcnz1T/5ko+HTpV0iOg=','current$dAAhYV7xTpngH3WteJU/Am2jck5AJhqAWzNW1DO7cPW1IXB8schbCQ==','current$pyzRGU7g4BmYozCJJ8L99xAV9tNHI18NbZZuwVW88rdHoHnqwovLZxVF','current$ws6XZXynUTAvL4kIMnIx32/uvLfib/1jRchnQXsJ','current$wa55ZtJFpcJxFozO5s68yKxs3B/9EI5ResV/SwHirw0HG7U=',1,'2026-11-19 20:00:00','a8917b29f458d7e65e546320464e7c457307fa7075fdb0e8d861701b0b857573','8f65776ef3ba62d18770f371ba4688eea384f31402f7f09bbee1fd98bd7228c9','','2f2c7479a2ce308ed6d20b16cd70ac39911eb89abdd8758f97f457aedf72e641');
INSERT INTO "intake_contactdetails" VALUES('d8b86f35824a4886af8cd9518916d381','current$sfM/E2ImZFFR6YM7GJ6xdx6tk70Bijklq/ylcILJ6UbFWpggzXzXWAXv3A==','current$aIFd1ZzVj/7AzIm+cSEs0E+cFxb9x8HHU46PCYKJAIXGZ57iFbYZEw==','current$UmxZwbCTjVbKkcvD8uARG9OQbRT0YsYZRAg/g3CiW5rTFG+wEKR+HL1V','current$fWKr6NxrrqT3wIDs9DQ3L5L2+KUxHcyXMc2PnvN/','current$mltReRpVWyUYGg5HmWm6jZ8FtxNhvkMeV0VVFlAO9NGMH9g=',1,'2026-11-19 21:00:00','e78c8d5e49af89bb864041c34bbddb1ebbaf56577592d251077a4686e68f1c31','8f65776ef3ba62d18770f371ba4688eea384f31402f7f09bbee1fd98bd7228c9','','5d04f5f4716e1673f3eefb94b758efd872adb8dad933720e1c50bd4f3e597d1e');
INSERT INTO "intake_contactdetails" VALUES('115b9be084db49aba32e9adc27f433ae','current$h3snF5SeA9clQhJShLJEEKMBDu9bKdHOC2FVUaI1Nk38xP2zHpUABhy0q0blrA==','current$FLlyZARo6lw2UB198L0vD9Fygu3OvTYRnGOOEImoJuZzkS9eenzApg==','current$aX9B567SaA78HeWw/DpVCudBDuIdhzo06hLqrG3oQH2VKtOe6kWtEGVn','current$gvq02fZV5F14iomUrgr8iKzKcnPYMfrPJB0P++9W','current$sWSX4t3ex7g6/zGoKYsdTevom/b3/XsJ64QszwlmaidTpbQ=',1,'2026-11-20 08:00:00','e78c8d5e49af89bb864041c34bbddb1ebbaf56577592d251077a4686e68f1c31','8f65776ef3ba62d18770f371ba4688eea384f31402f7f09bbee1fd98bd7228c9','','5d04f5f4716e1673f3eefb94b758efd872adb8dad933720e1c50bd4f3e597d1e');
INSERT INTO "intake_contactdetails" VALUES('baf38b1ea8f044c2966a2b86c8e694c0','current$61qAGQLCeRJSoJpnofLBWOjRvuGXKWW6pg7EBJXVheMTzUWxIwZ5QdS8','current$kvCb65hLw9eDjacS1XX67gir191TxD7FO1MGRYBE8T3gFAIKNOkzkw==','current$+edHrg86px81Ey7dKnwg2OxUI2H8UZFAr9ihldkxT724KYRcqu+NVGxa','current$a1pKGJWZZifGHMSsI51NYzYMy1+NGy3dcrVtfi7I','current$LEwkgpL2ByYho0vcxKioMABEV06PWQfda1CbX5oaZbwLhJA=',1,'2026-11-20 07:00:00','0bbd6c41aa4cbd26aade01fbc489084d9805132c4eab07c0815ea1e810092831','8f65776ef3ba62d18770f371ba4688eea384f31402f7f09bbee1fd98bd7228c9','','ac8b60f3d0d9b5d359d02df5dd640f9bf5013c1efa30d1226dcc0d39f1d1dcdd');
INSERT INTO "intake_contactdetails" VALUES('16fed22c6fc64c0db03a6f236d16f938','current$qMdzVueeVIBKBZHDsETHtWl8DG4C9aETcTh9ofoE423/ai6z8Zh5WXhiMKN1','current$iKIc7jNfIu8uGKJl+cS6AkyoyMnIwmcHnI9sdxD/bsN3W2m2ZN0psQ==','current$Z522y5+1gbXnGLwLg1NsBd92g0OoCtRgXbvEBySjOBW61jfHakRtNsve','current$IZeiGu+DuK7ls+qwRStei03zXyYAVDxFmaSKNbTj','current$xBBSaYc9EbLf/ogzyi9jz8BmE/srWx2otXuohXJLUjQBDfg=',1,'2026-11-20 09:35:00','46aa892466a86301fc64810e74c9e7115859445e90c74344147fd0b956d2d89e','8f65776ef3ba62d18770f371ba4688eea384f31402f7f09bbee1fd98bd7228c9','','0e145e29618251435b5eebf1fce9fa3c94d7c3f1312a3fc169da805bc6d48c74');
INSERT INTO "intake_contactdetails" VALUES('4f3ff806663f457a92f67fc0584865d4','current$8ZrTYb8YHC2KGIdcmjJ5N8YLhssGnnhReMB4x9hQorgt13t0id1kPuavFA==','current$PonxLzg0290fQRnAZQFclttkqLpQBpKQ98QkRgm6072wUweP47tjSQ==','current$wPxeqlrIicMyE8kdgRI/bU8M10Byo1yr56BRCxro1GdcrinWEmOoxttR','current$UWYp8urc10uhZYZVg+D4XRugs56WIAljpFH7gY2l','current$ev1CStBlALU4cyAtVasqOM9ghvaEzJHjrOhtC9ahDE+l8AY=',1,'2026-11-20 09:55:00','a2f152585dddfe4954601e882a18dfa3df60b65da7ee36b1150c711311dedbc1','8f65776ef3ba62d18770f371ba4688eea384f31402f7f09bbee1fd98bd7228c9','','d5be5c20918f10bd9345c8a6c638cda24b076d50585df20a0bcf2e0762d02d33');
INSERT INTO "intake_contactdetails" VALUES('cbca172d7e9f4f018322e091fa042cc9','current$nMXarBcB7x83aGjC6NsJ21gS0/gQGUXnL4zzYvx+','current$JJDvgHiqblaIIdAAtmFCrrlznX1LLEX4RoN1Aqvr','current$spAIeTiKnv59rgpJvciIPQ2XctQxtFjULqe/Az5z/dCqoqXEzPi6hvzcNwm6xW4=','current$lhddqrze89zNVGLrPVH89QcDbQ2rZhbZ2FgQOuBd','current$kya9KaTavvsv97vsZChsW0Ag7gIhfixAavIla20z',0,NULL,'','910cad92db0c15c03d8ed631c09b36ef98e3483545d284007334346ab14aaed9','','');
INSERT INTO "intake_contactdetails" VALUES('dab3af33cf9347728fffefbd423c7621','current$7tkCPl27BOu3m0f7k/B0tyTZnuPg/94V+qHMCwxW','current$/XdGlHXs0hkzI42pK5NKr9aQW75bRoR3i58DYZst','current$6DriUN6cQV8b+ZXwepCTiJeUc07YmxB4+x8oX5tGQU+eUWxI+vjS8iBAiIikBUmcuUk5cX0PjyK8','current$D29CYuFOPL+CZtktxAhjJzOBwqrurB2tuk0VqDFE','current$C4DR/JxxiIsmqRQRYb9waFgNUvZkKZrABjNKC8xa',0,NULL,'','207235e98c8abf0dc8d6353943df535f2a3a3bef103c0a9131a111c4cbc1bb90','','');
INSERT INTO "intake_contactdetails" VALUES('4465789d59d74b9cabb937dbc3900f7f','current$QzB8LfkIP3nLPmonUnVEugGH1CanNV+zD2wbTUib','current$+bKJeQSf64HUZ3U2Ue/EPEwre8YtKYRdmFpNjhz6','current$91py9GS0n4fCSIwkNT/jUf+iCLqOE6aHU4KRMnNXzrCBpNEbinSDmm8u','current$tqtm495M/NTtWNSIOi5jEUCmyy0YqR9jdjWu5m32','current$aINCn6aXUGgXyZneOV3JobEcCuo/n6yNP4tE+YEf',0,NULL,'','6add3fb75ba22cc202fe0f3611ab1c487133a09674bcd4da0450fdce1e513d9d','','');
INSERT INTO "intake_contactdetails" VALUES('52efd64e733745e5a0ec709fb1de29bb','current$DRRN4N4urM5h27Mytxkvr9Mp6wvjGnOcpi5N3Z+k','current$GgK6BHy4O2Aj6WZDyu9sRTyTvHuqWynmBqXFqv6G','current$vkxxFrttdJFhb7MtthE5nnbIsEb8qJ4aRvx2wh/WhLflTzH0uJiYTfb/','current$8+BqxR1BCfGpKZWKjgp4j3D8LkjAaQ6PcP7mDLjp','current$qReypidTKZecaGw8xmNyJOMWlnR+qjp6R/cWVy24',0,NULL,'','6add3fb75ba22cc202fe0f3611ab1c487133a09674bcd4da0450fdce1e513d9d','','');
INSERT INTO "intake_contactdetails" VALUES('d43d8e203bd642e099b6db12315ffa73','current$MjaXhoaMPu6KPAh2RXQrASYcghf2R5dnOWS3Qd6e5vIuWPq2R6bOnaTiGQ==','current$mrTW6jELELiZMmcK0Yd6bDj4c6YEXo8c82kMASbl0ODV79Bv1FvzfQ==','current$xEJDvOvIy6MnOK5qZbQBO5SsSrXWmdsw//1Owgx/k9v2n5zRaVChF7a2','current$qAuh7Sr/7Jq6cMW670wvGt63teFK8V4HNRYowGeW','current$5iiUOYNqtXYA7R9JfJH/9EEj3Cxi2/HzVcarPfl0Nfkn1so=',1,'2026-11-20 03:06:00','d821f3f3341ecd26a92faa77345ea504415ad67e0fa790b521d90fd214ab29bc','8e66d9b3a446abdbc5e27aef24c0f0fd36258c50b6fd8e3d199003d54b430e31','','88d56d3080d00cc3204083664cb3203f2e15e7e65ca7db5fdd9dbddfe7454d1b');
INSERT INTO "intake_contactdetails" VALUES('028dea5172b341e98483689dbbbb499b','current$CHpLbtln4SZHs3ZwpGSNn2AZGnpPtop6Gp+RbLaejE9CjkQzBHt6WT0tnm2T','current$QXOls589iU5rXRdTnqKknGnNLKiRdGWy4uKfSuYpLCbb7iayDlDKWQ==','current$9cjVyyzOEZjV/UhVpbpC4/R3bBQ8Mfu0nEkCrJVFxTXD33iZRJtgRYYS','current$F616DhZk8/9edQtrGxGjXTgWC/4xahGneKWXRMMp','current$ay2u0BMpSGVisyyIAAIqGmuC39hpyxeum+43WA5Lz/5mtxI=',1,'2026-11-20 04:06:00','e9b944135f74d2379196d7d888ea0933deb252289b35e07ca677a1c41b11cbb3','8f65776ef3ba62d18770f371ba4688eea384f31402f7f09bbee1fd98bd7228c9','','4d47ea759064b60849b69194ac572bb538f96cd786adbaaf03f636db7faeb6ea');
INSERT INTO "intake_contactdetails" VALUES('d203a312ca8442fbbba1e7b1653e0f4d','current$Lh3z+AQj+2t+EyJXv77+lb3AwOi8DeF10pZH8xZZ','current$XFywP6wVyMWGAyJzX8nA8TwYwopM47LSj9FsBVlS','current$WnW2zWyw1FQ85IICjxQhLSMdhTE7PGxxpmWsDUvZuVtnXkbf7GdyObZl','current$q4rI7pDx7jahGUEODTqaizASwKoC80/P/joS/pke','current$QQMTgIeT5PaE1Jx/Z/Bmr+rTZZ9sbtkHcqWvbDLE',0,NULL,'','b3a85b12ae2cd24a7fa6ba8415a975901e1f6b4942c84d3ed53c5a51622083b3','','');
CREATE TABLE "intake_draft" ("id" char(32) NOT NULL PRIMARY KEY, "answers" text NOT NULL, "contact" text NOT NULL, "emergencies" text NOT NULL, "stopped" bool NOT NULL, "continued" text NOT NULL CHECK ((JSON_VALID("continued") OR "continued" IS NULL)), "cleared" bool NOT NULL, "resume_hash" varchar(64) NOT NULL, "resume_birth_date" text NOT NULL, "started" datetime NOT NULL, "last_active" datetime NOT NULL, "partial_id" char(32) NULL REFERENCES "intake_submission" ("id") DEFERRABLE INITIALLY DEFERRED, "questionnaire_id" varchar(64) NOT NULL REFERENCES "intake_storedquestionnaire" ("digest") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "intake_draft" VALUES('563e6c117e6f449bbd40e234191f2ee4','earlier$FT4WE6/Hd3mW3gGsq9f1jxvQZufeqDaRsSoOglaTZ0tJ8lCl5GYrPewNpZ1IpYfu1v1Fz3OEVWdusdnroEQQwJwj35jN03F3Oro5VkudN+1kXxHXj0vdRXYdZgilC52QWosgxeUcufFgTtWeEyE=','earlier$CFs3Rlp/WFi1lhC5y3kfVDyNjd4TlNub52afjeia','earlier$QRaOfRs4jFQ6P0/RF3BwKFoQUxKgoemM1u6bq/A6dgwTLyNdmrQ5mCh1WLDdK0Ng32ppxna0OJXURyNruQXFbF5KQqNKLvyOovAYUpbIr09mx6bPDGQvvrwupsnyRqc+vTk89B4tku8l1pzw5ALgDg==',1,'["emergency-check"]',0,'','earlier$eR3sZ7HD3Rsr+aeT2MdPyyL/b/XdM5cH6lk9p++c','2026-11-18 10:00:00','2026-11-18 10:00:00','4328d3854ec94bd88289e1e6fe810a0d','e28f1dc6baccfb3e466134433f1d96d0ebffd1595d0db41ebf1c80fd06c2daa7');
INSERT INTO "intake_draft" VALUES('0133dc79b7ce4430ad787568a8844d1c','earlier$0f94wrOR4GUPI9aYGWrCUuUdM1vS98uhdp/jgqshQnjOUaKdTtMTyHlo2y4+z1e/2tSodd4AHX4uts6WLjDOlAXUCAZ2BLJmipncihjBUXTLSPWJzxlhyvzdscRD+UYioUQoZU6101W82xwjM+H0TcKKBDGlZZmcbpRrbx1YrdCTM1F0uvmcUDMsLEMF4U8beTj89gCZqt62jURnT88vpeCBbZwwZ41iwwK6DEhMhGpLkRmvEW3vN+dxhadXq35dHDEvfk7g7y4x36A1WuFEk2cReIHhRQrbT3RvlGUjPnKJc803GWFrgVhY6ufwB+CAiFalayvZzhWSCfvJ2W6g+geisgJuGYoKllFHV65acSG+Hm9S+ZMffWQSoWmmGdppJi+eGAr+GHLb5Dz8y2HDqpFx016m3qR5RyeuKhfDyItjSPxh49TafoQSkUQNJN5wPjyoBThlyA32RNJYqHGxgM69/0Ero9Runm8LQHg26G9q8d/BWWrpdrMkv7LlcnYmeoWIlvjjIvBjvmU=','earlier$nsBNsst+q9FVZ6iivqo9AVtiZq1DuFGq/i1EL4/O','earlier$pSxYIBc5UqugOq99JlEJOFdgk6iNUCmauEfgSGP9lIy4ykotHPHbE55XefgJcl47/Ft0Ko/nIhKKYoWZdc1VxxLqm/BI7d028C/hAn1o8zRQ4Wklkut7oYxGQfM2bGiea9bfLTp1',0,'["emergency-check", "about-you", "where", "when", "feel"]',0,'','earlier$P4ZElOWub7fQMCI9g1beqQ8PD37PMEK+wq0qqd2h','2026-11-19 08:00:00','2026-11-19 08:00:00',NULL,'e28f1dc6baccfb3e466134433f1d96d0ebffd1595d0db41ebf1c80fd06c2daa7');
INSERT INTO "intake_draft" VALUES('c6756dc91b0842c7a4d47541553187f5','earlier$eJG9HgdnhlSlwP/8vAFWQu07Au6j1hnAhsp37oEnUTp+B7qlG76YuffbuX2Ckdc87l4kB0ecGZBtVvqLUgrIuQfzdt7jg9aGNPS0N2nGMhqxW+ClQyDQNSOCl4MAi66V8kOn0FygV3vgPmCcSOvuqdY+kjfpTgf3lTCdyLjDrXeEspXUfC3AnBrebtvtmKnOex3wuwbhdTt4YZVd4dLctCq7F7aPYVn6K9CXcgP4ScrgvhrXziHuNio1uEPj6TxWxv97pG+DT/BSmALOn/d61ikwrsT5Bsm245tlfqI8okwEjMGR3jiF71/ukBHeYfGw0U5l1kjRUsTqbPlSq6uXHri7Hram9vkGO56WQxF+5VtDxJPh2vIL5GVx79ucqcqbQrgnd/J48rTrtw4iKI///qynENWDbEVqRGVMDhGdcKVYoP7t6ZbO9tnosyy7yWWwzk2qR5tidA+5','earlier$NfB2HyZqgxE4nSBgE5vc4i6v3w0Aom5oAYcH6dl8','earlier$tgiWWGhN2pnN/Zjy4T1aqk/5duPbN+e/l9kGLznPdTpKRQALEy5pvrPIiwGPrq7yZL2D0icaySHA8yK9/qjYhVybR9oP0aWHg/XXCDnq8rs+9+Hqyj3IOARH/sklH8uFyOPY02ON',0,'["emergency-check", "about-you", "where", "when"]',0,'e878734710b25d0310ccb12154087c6e8c4866375a40496d8a62794dc9dae642','earlier$H1moBrImBxYw4rWiAyZivm17s+a0dDSw59gbUReJv4PgDRj1lveY+A==','2026-11-17 02:00:00','2026-11-17 02:00:00',NULL,'e28f1dc6baccfb3e466134433f1d96d0ebffd1595d0db41ebf1c80fd06c2daa7');
INSERT INTO "intake_draft" VALUES('228dae4a8b0843f1b17c7972f9654ff8','earlier$8xOvSzQOV3TZkxKZFvmQhklyTjblXmjxxTIJzWttO7mbKwfM6eYpWINbVaF8ZOEsKItbiGFB+y8ZLsnuKxgSuiSaobdZlNMC3NXGkxyMG80jurTmIiqub7i1DfoUp8/0fx88wMKLsg7Q2xMqiunhvsbjtkNUdymUAiwF9c1NPO8eiATWxryZFW8=','earlier$RPRW5yUFMGQ1HXo6RnycyEjfn7TyqO2TrRMxPbRM','earlier$AT0DGjNASgpWq+ZRRiO0oz7IujsozN+hcwOZpV72PHJy1qm5BVFSoaaDyHKClaE3FTHOAPEWuk0WPUe8eNj4qfWVw32/C8z0XVK4tLszdOcyKuYpJuLFF8jubX9n0tdfG5GE+bjh',0,'["emergency-check", "about-you"]',0,'b4d6d8538a07376be3589cad128bb65655eb28bdd94703bf8f8c52571b472c5f','earlier$oIk9U3PrmBnv7fwiKH4BiqzL6772xd7NZTVXzpuWiGutJTd1JdyB6Q==','2026-11-18 10:00:00','2026-11-18 10:00:00',NULL,'e28f1dc6baccfb3e466134433f1d96d0ebffd1595d0db41ebf1c80fd06c2daa7');
INSERT INTO "intake_draft" VALUES('14fb74103acc484a8b849e6efab598f0','earlier$u+VPmzehJITN7i3lNV25ZD+3Y3NJ0IC0iUmJ7T4BwZBVPQ9T2S7pmceQUc7wZJjukuJVmUkiwAdFpGqrnn0Aj3VXv25sYW0c2hxLdEgeMEU9MA40/sPxOEla87gLuBWRYxt3r7yy+QSsrULIhKwk8JFuwzlvoBu7B5SX2Pi8jJjHL9EcSL0UWwcgeDvAQuv4p2w8pzLr+xnG7W7oZAqoIk20fEWGdSJ0Jeuj8qpZgQ2UoHU8XGysHfKOKjkXkDBzw5WL45Gwn4WQaDpnQE11zig1FAEDa2kwLTmy5978J7gANq10uXBoR53auiMLel0lNFOaIoRNUEN0hSSwiOv5ki/aDeMe4zJG4X5lz4irAYe0pxiwCvhvb0L0UeI4CWSH5eIJC7FPi0qa4hOYWoRZC7eyLz6G7QuEpFeAhtaExv1EtNOPqxVI9Qw/FUvY0YlkFz561qC4bxUDLgvyObaKOz7GhSbJ0o5id6hyQBCH4dTqW2zzCR1IxFh8Sp2wwWgfgCzZIkwO6jNcNoiFElIDcq5m2wcYDf1ihEIAW9aY1SET2aCQcCnuf3lqBwWAey+pID4dTKGXUTvzuKClbo4KBgnEm1b3XsaTOsBilUlL5Ax8RK0nvRbobHNkJsX5M2rFDEK4jNUvcnRsIqhyjWPXybRNoouglVjSTKoQki35Ch1UQ4HNuuNFO8E7/zwFMUWSRdaw/EoMjkIAOLQ8tc+DePDopLsHYNA1AQyiyVJS3piHpK+JOo4H1fMGhdlUrhznCRI1dXU3mwOXZAz3AeECZvc/NweSJexa1Xe3w9MxOFkuTKiFTNTENJ0HxYTV5U1+eKFiAoH9DkirCl0Z4gWuBrRtQIeLQ6bhckNjl4aUizoFbkhejQwYKzs8z7NL7nMoWmusX8hwhKm7kQtxCt4cGfkqOEtLGS2c/ufOVk9bQcSApP2IDAbln8hhU4O0YT2mw7sMAdvYcPrSoKJea+FdboWzbAJjiSmTqx+vFTrfXst9lOEUUgZEkt7OnFEfntJtacfDfISmp478JDtO56hftDOqAgzqS9crdMaH48v3tKoEUZEcKQt+qwobC2sTsjRU6ojfYrqCnABwSfMHHo8wWNL5PoON8SWDsZBV6MhqVHm0kC6JQS85CH7Jlw==','earlier$QUi0ohxrKjjebBehK21RLicZ2OSLC+yoCIXtr4cb','earlier$9Uyblz6b2r7AhNRGaXM/1Lem8NbUAuSTfpDevqQ4Lnj5MvkdHBpx7umiKuTMp/bX8RqdnpVdYZ6MzP9f80obVLRjgWHd3ikX7JEI7T0g8rPY44oEh2CeJdbtQ1aYYkbaTKoXZV6u',0,'["emergency-check", "about-you", "where", "when", "feel", "nights", "better-worse", "health", "nerves", "past-health", "other-health", "lifestyle", "effect"]',0,'','earlier$kY3fxsDh6rbYji2j29z3chnvmDrDydVrcpHOexbU','2026-11-19 12:00:00','2026-11-19 12:00:00',NULL,'e28f1dc6baccfb3e466134433f1d96d0ebffd1595d0db41ebf1c80fd06c2daa7');
INSERT INTO "intake_draft" VALUES('9576bedc529a45c59a942d5abf12b4b0','earlier$09O4tzwOnu75pn+pHR6rbCpUcdHUBQRlRCdAo+jMqxJl8V4rYLHWHdp3Pd/d4plhdC7wBYQ3nQ7jii3O5vEri3F+p5ik+IWmUT+GFRIQxCVDM3xaDB7+YEkITk0WGfVh7MBheR8pIiRPoO8VfnW35uptcH1PshQ8LB8QeP6syWBCgM0G6Jo5j6oxof9DYxzj/eJRMSJWPq0LrAxufeO7C0ja+YXLfvuzfBY+XEw6djUJk8RxkEEmIrufeJkdjVbJBOxgu+sI8/9tALlHEjLIKEZXa7teMKv+YCChNfaI9CvpFV9xFqe5qokSGSAeNCqQ6sLDNNAPxujAK0MO2P51cXw6NU3wz17WSCKnhv75rnr77JsoF8S/OykLj+Oo+hdQusu/SSqtPW5nw18q95cMqTczLHQCpJeiHwiJM833MWYuPX+h0zZtVWbP8DmZdONKw7IZRHFHGROfSakc4oaaYQNGKooA1K2XkUa4z9uXZ8JKL2CDgeAMqRPfYaHxUEMzpEB/wzH5sumGp0M/Hi3Po/WYD0QmaOJmA4teH1cq6aq8sMIVgXJaN5Bh+Fs5Qd//v5U79AYXqW+Unb78yyq6mS0q6iyKvcOEkVgDLvnoQV9C3ezXSMUtQ8OxOPVVKyl3/2VZWLAYGapkzH3YPys0S+yln+hw3zswhQC336W+0IjMn5CHt2phRbcgavLwZjOZia/TkHsAvCuLmHsqx1Y7KqWXmBT4UcmAC7DQROC8EH8fTxKhDw26RrB/8/SWz/jTNbmwJ4axWeA/BoF2hsWWJd+nqQ7o9wELf8TrpwYaTca3t2+tL9MavwImhb+7PzTiiNIxPSvIzWCETCxqkp6dkR5QX8WySqWhQfbz9eC37Fy61Hnuu4jjlcXOJf1J+sBKpCgiLVlir2NuSDR2P0tDIK53WbyQozaE3mtLbjeN1Ju9F6qAvtRoIZHbeZ2RQhBAiX3TyjQo1IwBViNX+Vm2Ypknc+Mkv9uO+DJPKZfqgSNM8MdtlKpWIYbEyEMMeRWhKDwiN3X2nuV1vu2IKemR6hQyBeh8/M4Wo+UEEom87vxMu8Jncv8j6Ny1QhcnZGSbXnJ+o9gWPC4viHcUZX5sSCVeH4mg2sO1AuIY8lggzcSKvN4X9A==','earlier$A+P/PkmGav3jgSs1jX4pY16ZzGNFnDKAGyTl2IhFmaPWNh52hiIPe+ncqYHMQuNjCiOsQNK8zbytc+cDFjIOCvG2BXTH5flVc/AxBFL6pWrpaOD+NAYOzjlthdi9kwaDka0/YFsb4NS3N6Vy0h5uczfofuziSl9f2JLeNk/9P9uQ3BcnQOb+rh8c1ULxxbI5YHScx21A2zb7WSwd1fxru/urkvyw/zqO7gIpn0gP/88n','earlier$EScUkWoOpa6x8vZR48ftJs3oMDlUNSfRqdoLJK1H9BdQn+u81IcLuSCqkiHKlnsyDIgTDMocRbzIdY0QHnHv1lF7+jiE7hvzUUngN5/Jp7mcLxEDIjhkFXhGlH0lN7KqcFiK3f5B',0,'["emergency-check", "about-you", "where", "when", "feel", "nights", "better-worse", "health", "nerves", "past-health", "other-health", "lifestyle", "effect"]',0,'','earlier$FIfE2DalVI2YlxuUpbY4j6tgDbdP0D5rz7+NwAGM','2026-11-19 11:00:00','2026-11-19 11:00:00',NULL,'e28f1dc6baccfb3e466134433f1d96d0ebffd1595d0db41ebf1c80fd06c2daa7');
INSERT INTO "intake_draft" VALUES('1457b5179a2846f1a961aaa89850501a','current$Fm7RhNEm0rbZa/J/VdwWgq3xJLdPPrVPvhGDxDtqzofmohclFgBD3t/B1w1YJeVvT7Za6PV1vI+ZWiwUoEPO+Ko5fult9dlnGC9S82nzgn6L8OHq7AoejMYLXSXgLGkgI+wEd99JY6ELCiXJC8kU','current$afZ/oNBLkuMO0mUCF+g6qWZYsd15IaFrqQF26OjE','current$vTLGAFUCoZ5H8dAgomAK9CKA2aJxAt3JVzShvr0NM9tSeM0/cTJL01G6gOpma6DqR6/QT+Hz2c3Utg6j0l6Rlr/fc2Y69sZP2S7sPtWi1dEzCZ+nzPt4YhBhD8PgtNdvpHXxM8egImWIpDKfzxfL4A==',0,'["emergency-check"]',0,'','current$0xVhlROwsLvuN/gQOTeXfh4ew2A7VCl13ZNHmUoS','2026-11-20 01:00:00','2026-11-20 01:00:00','cbca172d7e9f4f018322e091fa042cc9','24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94');
INSERT INTO "intake_draft" VALUES('871dc1ce85b34b46901e4782d8bf4b2f','current$XMUpf+s/o/vjOoV7W6sjVZyl6zvyulBiR6B5ydXbpL0kWoQyS5/Xvi2sIo0g4BEbB1QbhXXNYzE/lt85Ed1rTb43eFwcUaWJOFEfHaKze7Hw1mJj0ZiUFCsyA9DvKg67gLGnyr3q/8kIWkPEMs6UjGUCd+v3tuX2DXscrnszEJShcpWAMCydEGlqFSVAOEtcgF59Vs9wiRwq28YAnL1w1t33kP/1WcqC22bhrVKxPC/A5mcZORYhZq1nzdX+suQKttNXVUKCO9LDO1RQaj3OfYaQvdlcMkCjQgdW0xU+YKck8x559J8dQHbTaEMCFnLOGDyqX55B2x38x3LsM9hOf7l00U6DoZ77ex8VVKH+cyv81ifkvL3rPSObh7RofYbEhzSviX2UuI4M0/vj8Z9he9R8cvC859BP3mc9zQK1s0BIpQ4rxF52fQLQ1URp89HrnKi3TRx24b+JVIr5Rbwn+dpM2lhLAWkJmtslpbHfuMq6AwpDTLvG56I1SLrCsGPfsS5bv2wyUxmG1cK9OQ==','current$5lzdDC53GDT9mOdgCscaM+fVqTyLlkUa/FwNq5FB','current$nrxM4OsOG/cvnCE6+sA8rctz2XGo6iqxlE0MKpkXdBixAHQCTe0yE+ZCTVBXfCz+i0x6Xi1lMFResAGfdVAdPcq8gfmUpjcsMZTwd1wjpZHNUgJakaPLREIR9vG5hPdxEV6mxd2WTITI5TSNKJu2+A==',0,'["emergency-check", "about-you", "where", "when"]',0,'','current$vbJnAcNjCCz5ApLt1ObiQRGW/HubNMTSOeJEaSci','2026-11-20 02:00:00','2026-11-20 02:00:00','dab3af33cf9347728fffefbd423c7621','24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94');
INSERT INTO "intake_draft" VALUES('01af8e8bc0bb49d0bc7bb2aac911ef36','current$Z6XMgXFdyTfKzEgqnXaYYODG0kk+LalbOUHpSB/UHD4bQPFPFXDYxeYKiMfQyCG79snipWcx9LYMxXuc129MTft6ynrjdwEApM5vsCS2jcfh7ijxybMHpj9n/wEriQegeh1OxgxVbFynpherYPsc09+UbU4VEZ4taeNuuo/2Y+A7U6nMpn/COhuJCLkw','current$y2L21qTLmDq0w/b8D04yuM2dBvwX0qcy2pC6SKqD','current$F6jyw9yVDN7Thfta9j6AVp58f9CdTAdSpUf28a97GZ0XzdaaiTZjZCzJHA9PUjuaJZmfg5H7t8TzXqZA2ldSyFu2jPgDZYpvNheDAblkWBH+RoaIf8nqdBca2X39UCCzGt5PQU/4M6abb8uOwikf0QAOvrmIDWQ=',0,'["emergency-check", "about-you"]',0,'','current$dNyzX61J0UFTAesSTgj2OOu8scJ2hj1W7dtoisui','2026-11-20 05:00:00','2026-11-20 05:00:00','328154845ca348cd82998d63ae798310','24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94');
INSERT INTO "intake_draft" VALUES('c84be803506940b5941dff365cf3fe2c','current$Alyzdvhek2TG2TFWDeE9jL83zA4tQDHjt7ritlTVHVQZGuoQGAtiSSHXrG64TlKXO+S5laBWUlDyw37DPbOoL1kDoHVYsDL3OQeMTqXPL7ODnmX8dtEwSF0eGpb1J8aRzZnfKGyv7U/BpocBf5eh','current$tj03ra4hED4k1waf3UMKkiGXZtlLfKMgTeAOC5G4','current$Gi437uQp/D72PQ+lzse6I82wfvfCur9dV3sr+ezREiMvHHlAbfLNVdFsHD7ahiw2HYCrntF2NT8DljsxZUPUEIihm8qo3JxijMePhvUGElXE6gdfk5gUqFpWwLkTQwtGuxMX+enpEx8KbnWLCxlbiQ==',1,'["emergency-check"]',0,'','current$Rfpc5r3PgylXtIdmiJYKtGw2UEuz5y2kTcav86GE','2026-11-20 09:00:00','2026-11-20 09:00:00','741cbd3a7fb84f90a33b53c1e671e63d','24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94');
INSERT INTO "intake_draft" VALUES('57f11743f871464c97b4a0e9567db55f','current$ZTqpPr96C3D/cC1MKkxtntqSzN1IGN9zMvCnTr0JCgV7kGN1tXI/jDdW1cASr+tPYCsn2BazsBeLZRDrjnMS40MrooRn5jfNkbm2nkKx4Q/ry6R6b73bJtWa5nZ/657FVOYHoG9qLI4vLhyAh+Ui','current$DVPnqXRL9eiuMyVjbZSqpnfnbxuoFGF19GimA+p1','current$cQdMu2K2eXagAzkmc/ipBuPxUjmFznh0FVfmAj9hwgEsSFWwgCYegce1xJXoiiJwX6pk8i5FcYf6v8rLCC2o8SZB5VRZA/Kw0j/6pEpyw+HU2Q+E1DJYPTUbhvnPvygOhcQySEbx8Ism2t2jlPul',1,'["emergency-check"]',0,'','current$P+62mGaQBKalQvYH7FkQE0tEdSmCWvChlaN9NwL1','2026-11-20 09:10:00','2026-11-20 09:10:00','d203a312ca8442fbbba1e7b1653e0f4d','24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94');
INSERT INTO "intake_draft" VALUES('58be1f83770244dfbb4fc714dde436d8','current$Lluws5AGMkGONYUEsAxG1nC4n4NAOoCan1IlUK0j','current$oaxCu54KFxUjahXlAjU8l12qvsZxzdVzhk6EHRbi','current$OctbQ9ywimzpDukMG/4j1ulOORP/3Oi7v7ng8Z7c',0,'[]',0,'','current$EqAjRVihmyS8J1hc48dm7T57H+VZcBSSRWi0qWH1','2026-11-20 09:40:00','2026-11-20 09:40:00',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94');
INSERT INTO "intake_draft" VALUES('29f9e1d2f21b49c2808932625401423e','current$VPMRm7OVvmVyV/9a0rG7vYuu/uH0COwphLwBnBeYryj4IJ7STNlG4zky/j4ewDYUk43agknfB6wUhwZIPrRQw5ZWVyg8xG426KBjbf7fd71+MPO5iwYscXoKiqTC4uqFGnseQdy1X1lLOJDRU31u3GPn2nTis3nrzJd7rGISuNcqGzP8YAFsGjkCbn59ei2/NM3iAPaTBPL+YqJ70xpREvY6/V6Xx5E8hnt9vE19BqfJI6tK5PCBua1W6L2zn4sX5VcvbEqnSZqd86xcuTUWS+bqa+AlpmKv6XV7WoY3q2zM90B3CL8EAy5dn09xcagnnk7bfaz1fFs8CFvN5k38sctHu89x8+iXHxm//WSEojM4NUjgShIERggplqoxc239hZHjGaEco/25h+BN9sDOQamvD+JhNTcLZ8yaqIr0l2SfG0F+6mb33cFlR7laUq/ULmbEl8OJRklXzXhRtnXgA8unCGq3JVgiPQQbk6sZjVYHE/xrvySW/+l+19Rh400x6iW6RXYWlVWbVRI=','current$VUjgsi4uKWjglcu3jHnZhGTHtegmF/+At7xI3QUB','current$P2XOQYLlgl6fynqiwSsB0/K53F0m6DNrXzcb3J6U3eVLEicUNl4szJ/eMsgTn83DsT8A1bmLVjfZXt1diInWkCLkDqFGhTpKKrPAHGYOKJPWnxCDV86TaIqTEvk81mGbex4HWzT6',0,'["emergency-check", "about-you", "where", "when", "feel"]',0,'','current$TxWwxYW2suxmnTDCaURCytj3q5UKwa9J8Q7vcfc4','2026-11-20 09:30:00','2026-11-20 09:30:00',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94');
INSERT INTO "intake_draft" VALUES('7c572e9f999e4dbb91aa400d100cb5cc','current$O8IEaVZV1EKJ5fKUwOC7jXo2w17zVSUOEYsi8F3moUQ9Oh7fRSIn7HpkRoG7Q5uNr2r0LTQ6wFlipXIhMUPU+dJ27S2mKewRVA1lOT7KzemkKzpb2koVDt0SgraqqZRrhqUNZLVWlGx33qJ/OUmsq9x5G6LMOlBY7XqmUWcQM4K2XRYM7NSPVwvsonyhRCtLFOqRe6v6eSKj2eyvsXS7MpgMnMxSYhB4ro0wsEf0e+Dd7EIz8UKkxqOuefCKDo2cYxMoQ/hQNz5zCC7AKgCKT2683V80gJTYN7hpSG8JtmQz/0i/xXz/T4aJUTi5h3VeC3SbPspYGXariQVEmL5W2GGQiCPlXxXTqnOGA3JLPD7rCbCO3kH/hqOob63ZeMfXlue8OC0YyK1HF1LY5krKWWgCakHYD2ozqkGxGW4Yh0Iz0sUMxhriFuOhqPJxc4zdGlOxzJ8HJts/E8OhWtzHaJwjEFi1oYUn/1eIwCinvRXQhnpCJ7u+WFBL64s9x+EKgqX0dcWwODPccZtwxYaz5czgzrOx1FtRH+x6ETIYLFPv4s+Kh7HJejvj697Srb1zwIGACJYdSn8zJdMpPNafqVKGDm6Mph70DXAtUdFwisJlFatN/L4RgW8tRYOtMWvX6VFixs6sVN96lUwfFx8k4NwO9AZGyPWpPAaqLU7v0Lz4efKFvqTLCSeUxJCNQ21VXUBAxmDSDUqoxxrhvqUw1p+ig38EAKxbdxR11PvgqpZGDmdNyLxb2o4R2Xq3uixa/JlRRujW5Dvyk8HZp+8L7YlQggrKyn8rt1f4whRwvbPbmzSBZE8y4T+e02QQUMZMyl44tKdjksA=','current$3sLqObO0G1zCDuLf//xAgjvJTuJWoQ/jc8N63qXC','current$gLSSZzw1wXDIyhqozO6/ORzUUFlv3ryepdevDEI07c+JVtLn+7I/f4N0UrMHTL+tSk1bdo31N8oa2GgwrYW14Uh+Lt3XUsBoXoxSByX7FCWkjzph28ibKbnLrcFYEBKJi4yxXsiS',0,'["emergency-check", "about-you", "where", "when", "feel", "nights", "better-worse"]',0,'','current$ClfpNlPwXsQfbTfFjGM2jPQS69I2b7YNoAc/RdkE','2026-11-20 06:00:00','2026-11-20 06:00:00',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94');
INSERT INTO "intake_draft" VALUES('05db8cb4a79b4bb9a4ce0f1930312e33','current$Pc6I0MDj5orkhg4cq2LrDifKREbEtOskV6PsdvX2HYDpGqSpcMxhBcMhWY9R7Ie6E6P3AQHKMpTWYSG80AgMMFUazbzJQ01hUDiqvD9d4VhBCe/U31jOH1RV7lwcADhgulPaCmgt3Fthhfn+5+93lhyKYNaPlMD99o9tPrS6vddb9QjINL9GA2kSfiuaZqNwwl+82H4nhng7WWBx3Ei9QHySmo9kTjXgM5tI4GJCUbXczMJ7ApgHaS/jnzzuCNc+AYzV5PoerjHV3YbLP6w9tM8Bo7KZKFLlKHxyzmDNIB92HtrxoJF5dOM/ldm4VX4uFk2nyZ5DUsZX9VT4JK5NhB/4xlha1trPY+I4Spuh4KrReJB4+GdkXHPuDmM+ETwluw95MvpgQFsM26q+30Tjo6q3RD7kII4c6yRsenYKFwjoMOSry1H/cr1NWejwOrid9kZ6bV6JVK7FAg6sB7GGOFQuQl5mWU+y+liwotRTGfMRkrSDrih2dMQ7+wT8w6DYbuIe3vjaZj0f1RvuZKSVAbjaCOJ9JOKSCCikUue7R3OTAvxpSZf6fvOZfuU68/JlDlvZyQNWIqjmL5tl2r47sDKa1VzFJxnlY6ZGCqrDDEJm8r0/0jbyn1wyIoNmZB2r4uiFmbrtPnxEDaliiF65vbN9ECPVhhc9uaWOIPXb52gewGVRG4XuQ7UZEzI7kpwBmf8UaWAxAAfQwdAuCjTHHna+6992AGIuEeSq4g3p3J2A81ZdgSEH2wHFTQplBGaoqOJ/eQTVvVoBisvLwSem4borkHqLjji5gK3z9h8CjBacaCPBGxUm4eiG7AZlSCh4/kbu7CVE3R0vB/Ti/mZxGCklu5pc30FNOntkroPt6TFLgelUcsckaoYiqOewZRTAvuzeBl7bJtioQO9lK9cO2CI6T6jovaffPlVFwivWwx3AaFJVK9j5hL6BB63yX0tgtL0xcr6sgvR2n/yeL6JVhzry5uWWYz0hhN4YzVAfNEGD6iIM8+Xs1gEftdeN/LaeLkRSt7tMG18pWZGwzRHx6/F23DZbhyZOZFaJ3rUr6e3uwsfeomz/wzXvyxV7sd1sd2T4SUQDyq4LdRBleJt+R4BFGQdnmV6uH3IHZ7Zwr7Z0dSO5Kw==','current$Pslm/q6Y6V7Xy2G1eprc/6GsjHJSEVHijlG/fXh3','current$IPMFD1c2cpixDtTLsXJ842JkECVbOXfXSDLIRYHH+6vc9nMhTXCbvf6gCeqPu0wew8Wd6triPP/ONKyK49i4cmEBvMtO7Ui/qNkj5QChxrYrWlv1ub6aIKQ44ws+WlW65+lkFfKo',0,'["emergency-check", "about-you", "where", "when", "feel", "nights", "better-worse", "health", "nerves", "past-health", "other-health", "lifestyle", "effect"]',0,'','current$5CHAiEX717IEUlHmyfwG+cvZ+N4kZkewREAa15kK','2026-11-20 08:00:00','2026-11-20 08:00:00',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94');
INSERT INTO "intake_draft" VALUES('7a3876451506437387cf63d4de1c796f','current$l/WN3+y03vvW6PlVE4ffN9NfJGpzVzX+tPZELPETdxWJ7WpcQBXWK7S+aPA6P9VfRSQI3L8jod/Y7Mw3J1gZBkDD4Nphqvt4rezZUqd0ksR/Lna4oVGPNV6nVx723GgEcPNGWjzIrSFxPiq4XqIZKp63U6SIqaytXCRoyC9Xk97ZSy2Softo+B74RQbBkFwV+MpGkxY/c/5/rtNc2gFOhlbpUVWl4vNbLwGu99vLlploZMLAOcXS82zlxcw2B2zAv/MxWbW8FfehCRsVvXX8N6kYECXZD7l0cazjD6hM8P61VDtzwDlqBSCpTO6Z1X6R/0hDJDLeD40E5ZGf+gk1GODwz1Nr93h+tByQU6mF+Z04fOus3Dc2yNfVsZX1w8EpD45NbqUqrbhtOzv56H9ATvpIorYEtPy26bSRKCkwTCSqrc03k/vf7IPkoWoKyJMOqom11R3P1ELzaVoAjuGLH6ag1dreuNW1mf8x6/ZBwOzZPjkAMYm+oDTtxHFdE9oyBVh4VOvz4jgXE6Y3Tqh3qAXXFzVRkZFJ9+X0pbDgFvPoLcvRMQ3QTzK/W/ZEgHYU0cCt7aba8nvim/nvNUfl3Oidij1UJ9YiRZMRBEPNcWQYOZi14zKuixPAtUug23SuuaG3apdZvPA3YC6As/I325FW+aRYfVoWuYZ7XM/uZxUQlXYQzmlQ2/vHb9Kw1kGE/gGhJoV+9x/Fh5+ygGmU4VcYmkAezaMvkD5WjkGaY8Jb5BHxKSLGqaKBlJpsVu/S/gYqBIvm+jTVW2QhCljs5vodCy2mEXB9ddXQHJrUiJLz8YDYy49u1VJEDgTvor9VG96fUtdM6tUZG9ctH5ElTBhwS/Im7/YS1eXIJq/yVHDECFIg/dM5+Ke/l1UZhMYRTTYqa2t6ZJCwkBGNQAAneRtintCxx9c/p1fALQEHGWEkbOVvuPiRsLYsBPtOciDPjJXEvC8sF4oCKQn1fXj1jRoFzqx+GWJDc2wjIMJSsv+QyCWJhYARxvYzrEdSQ46vs1AbeLturXq+5iMkkDX3PK9gPG8ubSViDFRwwfdtKNkQxQenTXMwWX+Z9I/x/Nk7o3KDlpbpq7LAnWl+sedl90nskI8cRe15JFzFzO1tayzRXLWT9g==','current$zgXBjzHDiPw0vdCfoqLwkIRuZRYNhnDU1L6u8+idj2EmFK0g40gBYoRgTUnU88wuI3jX8DzURgdQLrbPHUtAmKI6SKkcJfZTvAj5UOKVNMxkrC8ZsITkEbXpqmjf0VnT8WYvw0JOsCdTii3itedz68tfXXgGE5CHi/ZLsdAHchqeEgIYkCFVazlNS8Xg1Cc+xptpLPaXJXkB4YyOVRXVpQ4z7gDvHuT2jcEdIUEafCks0003765blkI=','current$wr8bhQuHv5g7pO60MaUNnt5vMHCNxCMWKsZNlBq0YoGNTTZ7PaUaxPotlq/B0C3zkerDCp4UBApKph+Pw4CYdkXd7HZRNFxh0YNSc7iTAvMYdHJnMazqbC33Z4xaZVV2Ye9sM6KM',0,'["emergency-check", "about-you", "where", "when", "feel", "nights", "better-worse", "health", "nerves", "past-health", "other-health", "lifestyle", "effect"]',0,'','current$md7bFowk2bnpgjTfhPAHFXZSE6XaP7MZBr7yqQtO','2026-11-20 09:45:00','2026-11-20 09:45:00',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94');
INSERT INTO "intake_draft" VALUES('cf625a42f32c48a2b97c4b59fef60d52','current$714loC2io2x4KMccnC4cJaHfBxp/gKRL+LTyur3ZDYl6T9T8qFk4KnBpgaM8yrA6C1MECv+ryT0zhPR2UxMjBVWzfTYBtg3YkGli3HUgdhgEhxRQi/p58al6QU+VGIOU0pAilsTDzp9Bj/C3LbEek1y1jmex88OkGjTPX3ZEOCpJj95Yj9ZKJQ4xtWG5+DFuC10c7nMXBRv3rM/YFoEKp6xO+FQmLnXsq/sQWeSxcOhEvgok6C2vOqoXtyX1raksqUHvCnAc6eCroJbizioKPvszm6RlCWhfr8ck5MVFKh1/V58LZtYnWLeddTVoDKIYymEduFkaylKT07eU7ogMe0iiK5ZQcClzDNzth+rhPNC2pFpPvo8nMXoP0LInviE4SI5YxM0LPtb+MH7gZle2+67SxcCaLLEGlQ17Y9swHUh/34Y2/tEwCVIR9Gc2HTITZnIxb2j984vHTfQbHKcqa+r2wQ2bFpIkvHJL9SjZ6m9BXEVuumiTqjEHj3M6kRl63NZuf/P3pVqfhvDsLpUSzyKZb5vsSIxBwab2HB3fRPZ2ub04h/5h7ZSkuzkUok/MP5b7JpYXjhkU+Ogp4Fx6SouuzkIrRgMpMZIFEYI9tgjOPMujPu5fNV0Jz+AMJh4oRjNrB5Kf0ebq8b0he48zGIeTZyYea6U7Qiw8u+ERdkitud1qOMqBYJe4XVBq4/d3P89JP+uJYAtZqf0qxCrToRJfhm0fDM5kBi5JPwuFbw4jPWmyDDZqiyc/w3d0L8USYVZp4kzcSsUUssiyIN0k6HqfAkURdxA1DafiXlkjE+XaUDJAwftXiQO0r4MXM3CvEQaBwjNaOT7XjjJmHH2yTlaHkNNbA22ZFthZ89Ka0hi2RBwLaf9tFBFeN/AYe5+krUL12g/jNlBzEM0B2L7RKePGcVnBDfMC7HEbAIre08crl5VDttumT+O7f95q0+3pcXbgWBy02qjw7DxZg7jWM3U3ePIm7DFajCfRKnG9/Dz8AlyI5hP1o106radi9cs5HFD9FdkF3jimaXPDtj07AfLTwE/LGdXcI7euwft65ksHL85M4ESf+K8vivS3t4WGlJTgNFjE9n2QR2cwNxSJa/MtwGgVKuMorpjbXbs1zMxOc6mvBg==','current$lZHdkwj+9LZVCz2gpPbTuPd323Ez6xbnyuGG7kuyIWvGBNRiJV32ezWa2cW8kGjIdYtM3pXsilnZKhGd5muoDqpRUOa3O5h+hU4h3Yy+2Ev+mdwW/1WUpyoGty3m9dr8nAFEdM7vl8gM2/x86MCtaa4xJhdfRG0hzmKYiKcsCkiC5HWf7djs3VqmLIRi1OgYDxQ+hnjPaOcz2/SjKl2+qXFT/Iz1ucL2QwgRYnMaH7oV','current$B79EQoddmF/Q+6EnSj+Tyh5kY3r2bsKuEq0QfqTVWTKGbZxWof+zG+bYgjpNcqqgXuYXMenT8u75mVPrVeXSm4aRrnIPikzRBsKNYR/SKUn2N6GeCtzKbVtSGbVefJGOrBgkqMNj',0,'["emergency-check", "about-you", "where", "when", "feel", "nights", "better-worse", "health", "nerves", "past-health", "other-health", "lifestyle", "effect"]',0,'','current$0rhAl9/Frq/2TP31kOQhNJc1ufOYn0imHdF7UwAu','2026-11-20 09:00:00','2026-11-20 09:00:00',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94');
INSERT INTO "intake_draft" VALUES('54af260de0414dd4a2f37f212796d456','current$05X16q6BWQHP0FgedWdRqCKwzZj2aTT7uHSRum0cu0d+jDLwcpgL8DG0g9YQ6qyYgKwUcqgTM5GQMSt48AB0lxUQw/D9fi/iQhNdiQM0m2lWLsEYXXqfGM0GdcyzCK9VWlGAt0d3K0+UDjSg+HjATMDSugFHV3NXxVdscKnymJ+q1iy1TDmrHONUIw==','current$Z0jRdjGYGVj8OFw/Bw5NYMyRruqYdAKFf3NfGJoJ','current$4CO9FvD0x9LQEHAJ99FcFkOJpZyl55ixkO2buh+TRykvcWZqYBTJNL2bKjVGMx5xqyk9NnElmA1tm7NY5uiAWzIJbEcHDaZxZ+BlJjcnVgVRpVmZnzzg1Jzd5sAC5c9vOaA3VSOW',0,'["emergency-check", "about-you"]',0,'','current$A072x1OX0R2Pl381+XNK/6lhnq9E1LDx5DvSoVK6','2026-11-20 07:00:00','2026-11-20 07:00:00',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94');
INSERT INTO "intake_draft" VALUES('ea7ddfe838bc41cd968d2c4c116fe248','current$0VQf5m5uZ2UOH/0FIfH+6nSzHtK2uMAnps10PG4PaND1jiwBFtUJIWr9Z2vjV5CQlUPoBBK24d4J+btMLm+eoCiV719tH4GC6Ml7OTjPOCHXSkmiebOSavsOIE9nXi4d/8BMXtJtAqbHweDrSnGcg7ZCoQw5wKqs9ihxmxBcrgOyGkRAFNuOhWO8fl6tKZr8c1Yp8EFEIKhmp+LEr78czQ1+2IwZxaVwkA1K/BOACvN8jSHbaXNJMevVyTF+S/tVcIyuTDca2d89hIdA3geu3bsXUpNyeiml9kgs79Ex3KcvHkjj+jVH5nRr1dnaF3JdXhT2l3s15Ji/9Hdww+nEulirar7ZqMJkcWQlP9Tx66H1wv5dCMvaKodPUu4cbRNYcL9vNewuOlo9uzqYPXU7be68fhZeW/uR9QDM/tuIWERk5yv4WLbiP/Bsk+FWvpxA+Uc3n0DYfKjhS90UU+84Y5ud4q+W0qA75P2jlyNlYgXGTi+0zPMYrvN/6+uNvGD6HbdvlPGyyLbWeaAQ2iCAxp+/Bjzuq6IAJ2T7xwLyRjkyMYb1lqtJMiPGAgR6FT6Hn8L93+UGT7/ilQ8fYLzqaACaELVlDQ4lBnHKb42kWRQ=','current$PI+qpIJCh5OP0FMUMTU/U+YeVCW3MngtkCk8/981','current$XUlLxKVaFhC6WAfWdMNQ7oTstZGLqXzOpJDsxD4rWWajAc/ZoeSWu9Qzc5lWlb/at1GPEBl/jUFJiiEpelW2x02KpXiT7Jev9ZV6GE7yB0dXAvb4fkOLOxnmM0fJDjzg3D2bVcdq',0,'["emergency-check", "about-you", "where", "when", "feel", "nights"]',0,'42253d3a748d32c312d8389c4efe100e1fb2cf9d38f96903e6780792506fd1bf','current$OotRr6Yty4nHHSzTQlQ8qY6h/HFUQMbHVVThwefyjz4KvsWBP8sy6Q==','2026-11-20 06:00:00','2026-11-20 06:00:00',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94');
INSERT INTO "intake_draft" VALUES('6b5a3d0726414f32b073117f6b9632aa','current$6emFG6v86APAKnyc6FR1FlodFsxvpKZX5zj1K8Y/oF/c93RUEgzv/2/WmP/biva5r8Msvaq1L5R09inIwFnRIeMhSTw3Lci73b9muyCe7KS0VilZ0k07AxwDnz/PVjU0tjn65y8EopuG0RD935zmWYyEzs0kGMfKtNKy4/G1btw/XwlIOVMdZwrFd/NOMR1RjunWEExgeVM3dFFEjrUYySxqdchIQ5N6P7vmgI7CrHL8gtss7nPuZTtMmMteDQL8WTSxSSQ6crfgCbMq3+gadsfK8kPTnDUqV4zefsFvlaPuYfwaOjBNR3vbJpwPqcoPIZdi7NslB5jxj7YykpHdFlVW+GpOM3wkhaS17Rpw3E4kLqbsAJ/1LFDOXCb6DegTdqo0I10MnzuwEk9vY/57wuSYbaUEx2DX3jQyalmWoeQnQ4Dr/EIiLEUufHHs48/iQgBo5rQJCNEheHW25GltkjM0NoB3RjjvVcFINnFBgfTTiOOfA0MYfQ4WRbX3GJiX683uNnNipqPEj4SML2vORB/buduUFxNvw2L4jGt4C866FeMHa4kntjHVaWaJpELWvCUDobFYurSGpZK8qLK+I1VGxnoAEdy+nSs00Ad1CC783C4XPfBmLKWbs/VlDE2Pt+vmamKRFXdOA1wjkRwLG3T0kd9vZgXXTpbtx462I3FrfS7++gSyg9XQloA8HJQtpXEWJuuSQe2MR3blO0q9dm1NwxMK5QC90jdKzDRx+GA+LQB/W9AuAv3bx56ai37wxyDaFFvwlXk/xVd/oJn4gDXvggvYsYPKdX5QhA1tWA==','current$wDAGr5M7bG7YoYGasObdIIBdN1LzAcBnSCUudnDM','current$XNi4jfabEqFW6v2jtwHdankR2PW7RLI2qBzH/gnaRH0SSv3yz3MBRXW5xStUR+zw5qT9DHzRVFRgGyRAcZRF1CJcbc5CYdHkGc1fcuqcRD7+e7IvYBI9Xa1z6h5vaSUhOa7pDUt8',0,'["emergency-check", "about-you", "where", "when", "feel", "nights", "better-worse"]',1,'dcbd99ebdfa82cca8cc2dad0d915a37316efbb75d9a0e06d09b75a6c54e8f52b','current$n+3zyZ2+aMuBS38evWJa9JlOGBkXh9HCzOz/tnJfm8vi2cu+EKkWBw==','2026-11-20 05:00:00','2026-11-20 05:00:00',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94');
INSERT INTO "intake_draft" VALUES('c555050f176d430c96c750ee17a95416','current$sSYvlSTZAv3+7yqwv2D/7zPEtDvJV6JUBhdi6jtgEoHAV8OXn16v8O/gSHY2bmlA/yhC3jnjZ4+eCbKrIG7oB3Y5094YXHPoPlMDgV/GwT5mIpcCikg9nkKAaxeYPCfhqVWyUb7FGo5pkWqiFHgoqvBl99/IMFX8RwEW3Mx+G4tA1HkFhZg4h8WUcoSUZFN9aBLFyB4hXX8Bj1F+FGhLq77s/ldx5447Xk/XFYWZIn+RUNUz88IjNHjPjRftTg++7AoFKHh0rfyOsGB5KLcONsgUUTgFOchu1z+BTDxWIEtIpr9dlmqqURA3m05lhfZsT8RYREkiy2N0hMcyMA==','current$5Z47MYfggtjaENB9/V9M+dY1Lq1U6Qb+UFDY1JkU','current$86hcQBpHipGQAE7hY2fV/ZujkZ8aDJz5ouVgp4zUSlGFcXz1qKUKAODbhLAgFcuKRlBIBMig9B+C0JpjnMlS/KsCi4FHvw37wh5Qh4vWkTf//uXqFMtG6HoRF4liWzO1qrGt2xDx',0,'["emergency-check", "about-you", "where"]',1,'','current$FQJcXIw9eOwDAqJV+ew43j6MlysLmhbi3qivS4C3','2026-11-20 04:00:00','2026-11-20 04:00:00',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94');
INSERT INTO "intake_draft" VALUES('39f4b8e31136474eb1ca040534989811','current$HuaLvg9L++K+n9t+4klNwfRVDCbT1SlLAiXYs1w8BlYKjK53IumDjFlw5ElDD72ECYb6JpqiqeXUQXSvfqlcgiWDDqS7GbqSCSuMhfjHzcyJ9cQKAKbDHK4uiDIi360PKNn1SFhOFeApVe3dGxe/viPj1qBqFvmiBi589CN9qZQ/otqP4BuclRuvD47MPmEBcbzkNVUqrxXmV8qHFZ4sg9mr0o7scsbLqBinYIbGh1Km2OiDgfmnxxE/tTSmtHptIgt9MyAHNNDPzkQ3l6VfYcqs1PUlaA2xivTiuwpccdaaAjYNyNZPp+9WmYsXEUdAccxTvuRtzNY/ohmDpw==','current$RjgdJgJZsUcrk4Zd9mtxGcoh21GUwKtz+yrRKlAq','current$61hXbGfos+6URgJH6hF0LvIH1AAsHX1h/xfo0cNRIgDBCyJi3O9H0H079PN+hSngwzSrliGq1DDTy1CjC80x+3Tk9P+y+psQpu+S6PjAenxk/2ZxrYw6Ryv99siGBf8LgjNf7y5r',0,'["emergency-check", "about-you", "where"]',0,'','current$aHRLh5wGN6H1LPW/tcHAwmuNCzzhOtAtVheOPEPX','2026-11-20 03:00:00','2026-11-20 04:00:00',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94');
CREATE TABLE "intake_storedquestionnaire" ("digest" varchar(64) NOT NULL PRIMARY KEY, "version" varchar(20) NOT NULL, "content" text NOT NULL, "first_used" datetime NOT NULL);
INSERT INTO "intake_storedquestionnaire" VALUES('e28f1dc6baccfb3e466134433f1d96d0ebffd1595d0db41ebf1c80fd06c2daa7','0.9-made-for-tests','{"steps":[{"intro":"Before anything else. Some problems need help straight away. Please tick anything you have.","questions":[{"choices":[{"code":"sudden_tearing","exclusive":false,"group":"","label":"Pain that felt like tearing or ripping inside"},{"code":"sudden_severe","exclusive":false,"group":"","label":"Very bad pain in my back, chest or tummy that came on in seconds or minutes"},{"code":"chest_now","exclusive":false,"group":"","label":"Chest tightness, squeezing or heaviness, or chest pain when I keep still"},{"code":"chest_wall","exclusive":false,"group":"","label":"Chest pain only when I press on it, twist or breathe in"},{"code":"spread_unwell","exclusive":false,"group":"","label":"Tight, heavy or squeezing pain going to my arm, neck or jaw, or pain with a cold sweat or feeling sick"},{"code":"breathless","exclusive":false,"group":"","label":"New or sudden trouble breathing"},{"code":"cough_blood","exclusive":false,"group":"","label":"Coughing up blood"},{"code":"collapse","exclusive":false,"group":"","label":"I fainted, collapsed or nearly did"},{"code":"tummy_severe","exclusive":false,"group":"","label":"Very bad tummy pain, sudden or not letting up"},{"code":"tummy_throb","exclusive":false,"group":"","label":"A beating or throbbing feeling in my tummy"},{"code":"blood_vomit_black","exclusive":false,"group":"","label":"Vomiting blood, or black sticky poo"},{"code":"not_sure","exclusive":false,"group":"","label":"I''m not sure"},{"code":"none","exclusive":true,"group":"","label":"None of these"}],"core":true,"error":"Select anything you have now or had in the last 24 hours, or “None of these”","hint":"","key":"emg_chest","kind":"SomeOf","number":"Q01","required":true,"short":"Chest, breathing and abdominal emergencies (now or last 24 h)","text":"Do you have any of these now, or did you in the last 24 hours?"},{"choices":[{"code":"yes","exclusive":false,"group":"","label":"Yes"},{"code":"no","exclusive":false,"group":"","label":"No"},{"code":"not_sure","exclusive":false,"group":"","label":"Not sure"}],"condition":{"any":["emg_chest",["sudden_severe"]]},"core":false,"error":"Select whether it started at the very moment you moved","hint":"","key":"sudden_move","kind":"OneOf","number":"Q73","required":true,"short":"Onset at the moment of a movement or strain","text":"Did it start at the very moment you lifted, bent, twisted, coughed or fell?"},{"choices":[{"code":"saddle_numb","exclusive":false,"group":"","label":"Numb, tingling or odd feeling between my legs, around my genitals, back passage or bottom (it may feel different when you wipe)"},{"code":"bladder_hard","exclusive":false,"group":"","label":"Hard to start peeing, cannot pee, or cannot feel myself pee"},{"code":"bladder_leak","exclusive":false,"group":"","label":"Peeing by accident, or not knowing when my bladder is full"},{"code":"bowel_loss","exclusive":false,"group":"","label":"Pooing by accident, or cannot feel when I need to poo"},{"code":"sexual_change","exclusive":false,"group":"","label":"Loss of feeling during sex, or new trouble with erections"},{"code":"legs_both","exclusive":false,"group":"","label":"Weak, numb, heavy or tingling in BOTH legs"},{"code":"walk_unsteady","exclusive":false,"group":"","label":"Unsteady, legs give way, new trouble on stairs, or falling (not just slow because it hurts)"},{"code":"leg_one","exclusive":false,"group":"","label":"ONE leg weak or dragging"},{"code":"arm_weak","exclusive":false,"group":"","label":"Arm or hand weak (not just sore to move)"},{"code":"not_sure","exclusive":false,"group":"","label":"I''m not sure"},{"code":"none","exclusive":true,"group":"","label":"None of these"}],"core":true,"error":"Select anything that is new or different, or “None of these”","hint":"","key":"emg_nerve","kind":"SomeOf","number":"Q02","required":true,"short":"Cord and cauda equina symptoms (new since onset)","text":"Since this pain began, is any of this new or different for you?"},{"choices":[{"code":"lt48h","exclusive":false,"group":"","label":"In the last 2 days"},{"code":"d2_14","exclusive":false,"group":"","label":"3 to 14 days ago"},{"code":"w2_m3","exclusive":false,"group":"","label":"2 weeks to 3 months ago"},{"code":"gt3m","exclusive":false,"group":"","label":"More than 3 months ago"}],"condition":{"any":["emg_nerve",["saddle_numb","bladder_hard","bladder_leak","bowel_loss","sexual_change","legs_both","walk_unsteady","leg_one","arm_weak"]]},"core":false,"error":"Select when the newest one started","hint":"","key":"nerve_onset","kind":"OneOf","number":"Q03","required":true,"short":"Onset of newest nerve symptom","text":"Think of the newest one. When did it start?"},{"choices":[{"code":"worse","exclusive":false,"group":"","label":"Yes, getting worse"},{"code":"same","exclusive":false,"group":"","label":"No, about the same"},{"code":"better","exclusive":false,"group":"","label":"No, getting better"}],"condition":{"any":["emg_nerve",["saddle_numb","bladder_hard","bladder_leak","bowel_loss","sexual_change","legs_both","walk_unsteady","leg_one","arm_weak"]]},"core":false,"error":"Select whether any of it is getting worse","hint":"","key":"nerve_change","kind":"OneOf","number":"Q04","required":true,"short":"Nerve symptoms worsening","text":"Is any of it getting worse?"},{"choices":[{"code":"yes","exclusive":false,"group":"","label":"Yes"},{"code":"no","exclusive":false,"group":"","label":"No"},{"code":"not_sure","exclusive":false,"group":"","label":"Not sure"}],"condition":{"any":["nerve_onset",["gt3m"]]},"core":false,"error":"Select whether the cause has been found","hint":"","key":"nerve_known_cause","kind":"OneOf","number":"Q05","required":true,"short":"Nerve symptoms explained and unchanged","text":"Has a doctor or nurse found the cause of ALL of these, and have they all stayed the same since?"},{"choices":[{"code":"fever","exclusive":false,"group":"","label":"High temperature (38C / 100.4F or more), or hot and shivery"},{"code":"rigors","exclusive":false,"group":"","label":"Shaking I cannot stop"},{"code":"confused","exclusive":false,"group":"","label":"Confused, very sleepy or hard to wake"},{"code":"skin_colour","exclusive":false,"group":"","label":"Blue, grey or blotchy skin or lips, or a rash that does not fade when pressed"},{"code":"fast_breathing","exclusive":false,"group":"","label":"Breathing very fast"},{"code":"neck_stiff","exclusive":false,"group":"","label":"A bad new headache with a stiff neck or with light hurting my eyes"},{"code":"face_arm_speech","exclusive":false,"group":"","label":"Face drooping, one arm suddenly weak (not just sore to lift), or slurred speech"},{"code":"not_sure","exclusive":false,"group":"","label":"I''m not sure"},{"code":"none","exclusive":true,"group":"","label":"None of these"}],"core":true,"error":"Select any sign of being very ill that fits, or “None of these”","hint":"Tick any you have now or had in the last 24 hours.","key":"emg_ill","kind":"SomeOf","number":"Q06","required":true,"short":"Signs of severe illness (now or last 24 h)","text":"Do you feel very ill?"},{"choices":[{"code":"major","exclusive":false,"group":"","label":"Yes: a serious accident (fast road crash or roll-over, hit by a lorry or bus, hit by a vehicle while walking or cycling, fall from higher than 1 metre or 5 stairs, came off a bicycle, motorbike or horse, something heavy hit me, or fell or dived on my head)"},{"code":"minor_fall","exclusive":false,"group":"","label":"Yes: a smaller fall or a blow (from standing, a chair or a few stairs, or a kick or tackle)"},{"code":"whiplash","exclusive":false,"group":"","label":"Yes: a slow road bump (for example hit from behind) or a jolt that threw my head or body forward"},{"code":"seizure","exclusive":false,"group":"","label":"Yes: a fit (seizure) or electric shock"},{"code":"lift_twist","exclusive":false,"group":"","label":"Yes: lifting, bending, twisting, coughing or sneezing"},{"code":"none","exclusive":false,"group":"","label":"No"}],"core":true,"error":"Select whether the pain started after an accident, fall or strain","hint":"","key":"injury","kind":"OneOf","number":"Q07","required":true,"short":"Injury at onset","text":"Did this pain start after an accident, fall or strain?"},{"choices":[{"code":"today_yesterday","exclusive":false,"group":"","label":"Today or yesterday"},{"code":"d2_7","exclusive":false,"group":"","label":"2 to 7 days ago"},{"code":"w1_6","exclusive":false,"group":"","label":"1 to 6 weeks ago"},{"code":"gt6w","exclusive":false,"group":"","label":"Longer ago"}],"condition":{"any":["injury",["major","minor_fall","whiplash","seizure","lift_twist"]]},"core":false,"error":"Select when it was","hint":"","key":"injury_when","kind":"OneOf","number":"Q08","required":true,"short":"Time of injury","text":"When was it?"}],"slug":"emergency-check","title":"Emergency check"},{"intro":"","questions":[{"core":true,"error":"Enter your age in years, using numbers only","hint":"","key":"age","kind":"WholeNumber","maximum":120,"minimum":0,"number":"Q09","required":true,"short":"Age (years)","text":"How old are you?","unit":"years"},{"choices":[{"code":"female","exclusive":false,"group":"","label":"Female"},{"code":"male","exclusive":false,"group":"","label":"Male"},{"code":"intersex","exclusive":false,"group":"","label":"Intersex"},{"code":"prefer_not","exclusive":false,"group":"","label":"Prefer not to say"}],"core":true,"error":"Select the sex you were given at birth","hint":"Some health risks differ.","key":"sex_at_birth","kind":"OneOf","number":"Q10","required":true,"short":"Sex at birth","text":"What sex were you given at birth?"},{"choices":[{"code":"no","exclusive":false,"group":"","label":"No"},{"code":"pregnant","exclusive":false,"group":"","label":"Pregnant"},{"code":"postpartum6w","exclusive":false,"group":"","label":"Gave birth in last 6 weeks"},{"code":"not_sure","exclusive":false,"group":"","label":"Not sure"}],"condition":{"all":[{"any":["sex_at_birth",["female","intersex","prefer_not"]]},{"compare":[{"number":"age"},"<=",55]}]},"core":false,"error":"Select whether you are pregnant or gave birth in the last 6 weeks","hint":"","key":"pregnant","kind":"OneOf","number":"Q11","required":true,"short":"Pregnant or within 6 weeks of birth","text":"Are you pregnant, or did you give birth in the last 6 weeks?"},{"choices":[{"code":"self","exclusive":false,"group":"","label":"Me"},{"code":"other","exclusive":false,"group":"","label":"Someone else"}],"core":false,"error":"Select who you are filling this in for","hint":"","key":"completing_for","kind":"OneOf","number":"Q12","required":false,"short":"Completed by","text":"Who are you filling this in for?"}],"slug":"about-you","title":"About you"},{"intro":"","questions":[{"choices":[{"code":"neck","exclusive":false,"group":"Neck and shoulders","label":"Neck"},{"code":"shoulder_left","exclusive":false,"group":"Neck and shoulders","label":"Top of left shoulder"},{"code":"shoulder_right","exclusive":false,"group":"Neck and shoulders","label":"Top of right shoulder"},{"code":"blade_left","exclusive":false,"group":"Upper and middle back","label":"Left shoulder blade"},{"code":"blades","exclusive":false,"group":"Upper and middle back","label":"Between my shoulder blades"},{"code":"blade_right","exclusive":false,"group":"Upper and middle back","label":"Right shoulder blade"},{"code":"mid_left","exclusive":false,"group":"Upper and middle back","label":"Middle back, left of the spine"},{"code":"mid_spine","exclusive":false,"group":"Upper and middle back","label":"On the spine bones, upper or middle back"},{"code":"mid_right","exclusive":false,"group":"Upper and middle back","label":"Middle back, right of the spine"},{"code":"ribs_left","exclusive":false,"group":"Upper and middle back","label":"Left side, over the ribs"},{"code":"ribs_right","exclusive":false,"group":"Upper and middle back","label":"Right side, over the ribs"},{"code":"low_left","exclusive":false,"group":"Lower back and sides","label":"Lower back, left"},{"code":"low_spine","exclusive":false,"group":"Lower back and sides","label":"Lower back, on the spine"},{"code":"low_right","exclusive":false,"group":"Lower back and sides","label":"Lower back, right"},{"code":"flank_left","exclusive":false,"group":"Lower back and sides","label":"Left side of my back under the ribs"},{"code":"flank_right","exclusive":false,"group":"Lower back and sides","label":"Right side of my back under the ribs"},{"code":"chest_front","exclusive":false,"group":"Elsewhere","label":"Front of my chest"},{"code":"tummy","exclusive":false,"group":"Elsewhere","label":"Tummy"},{"code":"arm","exclusive":false,"group":"Elsewhere","label":"Arm"},{"code":"leg","exclusive":false,"group":"Elsewhere","label":"Leg"},{"code":"other_bones","exclusive":false,"group":"Elsewhere","label":"Other bones"},{"code":"everywhere","exclusive":false,"group":"Elsewhere","label":"All over"}],"core":true,"error":"Select all the places where it hurts","hint":"Tap all the places.","key":"pain_sites","kind":"SomeOf","number":"Q13","required":true,"short":"Sites of pain","text":"Where does it hurt?"},{"choices":[{"code":"band","exclusive":false,"group":"","label":"Round my ribs, chest or tummy like a belt or band"},{"code":"arm","exclusive":false,"group":"","label":"Down an arm"},{"code":"leg_one","exclusive":false,"group":"","label":"Down one leg"},{"code":"legs_both","exclusive":false,"group":"","label":"Down both legs"},{"code":"through_front","exclusive":false,"group":"","label":"From front to back, right through"},{"code":"none","exclusive":true,"group":"","label":"It stays in one place"}],"core":true,"error":"Select where the pain travels, or “It stays in one place”","hint":"","key":"spread","kind":"SomeOf","number":"Q14","required":true,"short":"Radiation","text":"Does the pain travel?"},{"choices":[{"code":"one_spot","exclusive":false,"group":"","label":"Yes, one spot with a finger"},{"code":"area","exclusive":false,"group":"","label":"Yes, about a hand-sized area"},{"code":"vague","exclusive":false,"group":"","label":"No, it is hard to say where"}],"core":true,"error":"Select whether you can show where it is","hint":"","key":"pinpoint","kind":"OneOf","number":"Q15","required":true,"short":"Localised or vague","text":"Can you show where it is?"},{"choices":[{"code":"yes","exclusive":false,"group":"","label":"Yes"},{"code":"no","exclusive":false,"group":"","label":"No"},{"code":"cannot","exclusive":false,"group":"","label":"Can''t reach or not sure"}],"core":true,"error":"Select whether one bone is very sore","hint":"","key":"spine_tender","kind":"OneOf","number":"Q16","required":true,"short":"Localised spinal tenderness (self-examined)","text":"Press gently along the bones in the middle of your back. Is one bone very sore?"},{"choices":[{"code":"yes_lt3d","exclusive":false,"group":"","label":"Yes, for 3 days or less"},{"code":"yes_gt3d","exclusive":false,"group":"","label":"Yes, for longer"},{"code":"no","exclusive":false,"group":"","label":"No"}],"core":true,"error":"Select whether there is a new rash","hint":"","key":"rash","kind":"OneOf","number":"Q17","required":true,"short":"Rash or blisters at the site","text":"Is there a new rash or blisters where it hurts?"},{"choices":[{"code":"new_lump","exclusive":false,"group":"","label":"A new lump or swelling"},{"code":"new_stoop","exclusive":false,"group":"","label":"A new bend, hump or step"},{"code":"shorter","exclusive":false,"group":"","label":"I am shorter than I was (4 cm / 1.5 in or more)"},{"code":"long_stoop","exclusive":false,"group":"","label":"My upper back has been rounded for years"},{"code":"none","exclusive":true,"group":"","label":"No change"}],"core":true,"error":"Select any change in the shape of your back, or “No change”","hint":"","key":"shape_change","kind":"SomeOf","number":"Q18","required":true,"short":"Change in shape or height","text":"Has the shape of your back changed?"}],"slug":"where","title":"Where is the pain?"},{"intro":"","questions":[{"choices":[{"code":"lt24h","exclusive":false,"group":"","label":"Less than a day"},{"code":"d1_7","exclusive":false,"group":"","label":"1 to 7 days"},{"code":"w1_2","exclusive":false,"group":"","label":"1 to 2 weeks"},{"code":"w2_4","exclusive":false,"group":"","label":"2 to 4 weeks"},{"code":"w4_6","exclusive":false,"group":"","label":"4 to 6 weeks"},{"code":"w6_12","exclusive":false,"group":"","label":"6 to 12 weeks"},{"code":"m3_12","exclusive":false,"group":"","label":"3 to 12 months"},{"code":"gt12m","exclusive":false,"group":"","label":"More than a year"}],"core":true,"error":"Select how long you have had this pain","hint":"","key":"duration","kind":"OneOf","number":"Q19","required":true,"short":"Duration","text":"How long have you had this pain?"},{"choices":[{"code":"sudden","exclusive":false,"group":"","label":"In seconds or minutes"},{"code":"activity","exclusive":false,"group":"","label":"During or after an activity"},{"code":"gradual","exclusive":false,"group":"","label":"Slowly over days or weeks"},{"code":"on_waking","exclusive":false,"group":"","label":"I woke up with it"},{"code":"unknown","exclusive":false,"group":"","label":"I don''t know"}],"core":true,"error":"Select how it started","hint":"","key":"onset","kind":"OneOf","number":"Q20","required":true,"short":"Onset","text":"How did it start?"},{"choices":[{"code":"better","exclusive":false,"group":"","label":"Getting better"},{"code":"same","exclusive":false,"group":"","label":"Staying the same"},{"code":"fluctuates","exclusive":false,"group":"","label":"Good days and bad days"},{"code":"worse_slow","exclusive":false,"group":"","label":"Slowly getting worse"},{"code":"worse_fast","exclusive":false,"group":"","label":"Quickly getting worse"}],"core":true,"error":"Select what the pain is doing now","hint":"","key":"course","kind":"OneOf","number":"Q21","required":true,"short":"Course","text":"What is it doing now?"},{"choices":[{"code":"always","exclusive":false,"group":"","label":"Always, it never stops"},{"code":"mostly","exclusive":false,"group":"","label":"Most of the time"},{"code":"on_off","exclusive":false,"group":"","label":"It comes and goes"},{"code":"only_some","exclusive":false,"group":"","label":"Only in some positions or at some times"}],"core":true,"error":"Select whether it is there all the time","hint":"","key":"constancy","kind":"OneOf","number":"Q22","required":true,"short":"Constant or intermittent","text":"Is it there all the time?"},{"choices":[{"code":"first_ever","exclusive":false,"group":"","label":"Never had back pain like this"},{"code":"different","exclusive":false,"group":"","label":"I have had back pain, but this is different"},{"code":"usual","exclusive":false,"group":"","label":"It is my usual pain"}],"core":true,"error":"Select whether you have had this kind of pain before","hint":"","key":"new_kind","kind":"OneOf","number":"Q23","required":true,"short":"Previous episodes","text":"Have you had this kind of pain before?"},{"choices":[{"code":"yes","exclusive":false,"group":"","label":"Yes"},{"code":"no","exclusive":false,"group":"","label":"No"}],"condition":{"any":["duration",["m3_12","gt12m"]]},"core":false,"error":"Select whether it first started before you were 45","hint":"","key":"onset_before_45","kind":"OneOf","number":"Q24","required":true,"short":"First onset before age 45","text":"Did it first start before you were 45?"}],"slug":"when","title":"When did it start?"},{"intro":"","questions":[{"core":true,"error":"Select a number from 0 to 10","highest":"worst you can imagine","hint":"0 is no pain, 10 is the worst you can imagine.","key":"severity","kind":"Scale","lowest":"no pain","maximum":10,"minimum":0,"number":"Q25","required":true,"short":"Severity at worst, last day (0–10)","text":"At its worst in the last day, how bad was it?"},{"choices":[{"code":"aching","exclusive":false,"group":"","label":"Aching"},{"code":"dull","exclusive":false,"group":"","label":"Dull"},{"code":"sharp","exclusive":false,"group":"","label":"Sharp"},{"code":"tight_stiff","exclusive":false,"group":"","label":"Tight or stiff"},{"code":"cramp_spasm","exclusive":false,"group":"","label":"Cramp or spasm"},{"code":"throbbing","exclusive":false,"group":"","label":"Throbbing"},{"code":"crushing","exclusive":false,"group":"","label":"Crushing"},{"code":"deep_bone","exclusive":false,"group":"","label":"Deep, in the bone"},{"code":"squeezing","exclusive":false,"group":"","label":"Squeezing or pressure"},{"code":"burning","exclusive":false,"group":"","label":"Burning"},{"code":"electric","exclusive":false,"group":"","label":"Shooting or like electric shocks"},{"code":"tingling","exclusive":false,"group":"","label":"Tingling"},{"code":"pins_needles","exclusive":false,"group":"","label":"Pins and needles"},{"code":"numb","exclusive":false,"group":"","label":"Numb"},{"code":"painful_cold","exclusive":false,"group":"","label":"Painful cold"},{"code":"itching","exclusive":false,"group":"","label":"Itching"},{"code":"touch_hurts","exclusive":false,"group":"","label":"Clothes or light touch hurt"}],"core":true,"error":"Select all the words that fit","hint":"Tick all that fit.","key":"character","kind":"SomeOf","number":"Q26","required":true,"short":"Character","text":"Which words fit?"}],"slug":"feel","title":"What does it feel like?"},{"intro":"","questions":[{"choices":[{"code":"never","exclusive":false,"group":"","label":"No"},{"code":"some","exclusive":false,"group":"","label":"Some nights"},{"code":"most","exclusive":false,"group":"","label":"Most nights"},{"code":"every","exclusive":false,"group":"","label":"Every night"}],"core":true,"error":"Select whether the pain wakes you at night","hint":"","key":"night_wakes","kind":"OneOf","number":"Q27","required":true,"short":"Wakes at night","text":"Does the pain wake you at night?"},{"choices":[{"code":"quick","exclusive":false,"group":"","label":"It settles when I move or change position"},{"code":"medicine","exclusive":false,"group":"","label":"It settles with a painkiller"},{"code":"no","exclusive":false,"group":"","label":"Nothing settles it"}],"condition":{"any":["night_wakes",["some","most","every"]]},"core":false,"error":"Select what happens when it wakes you","hint":"","key":"night_settle","kind":"OneOf","number":"Q28","required":true,"short":"Night pain settles with","text":"When it wakes you, what happens?"},{"choices":[{"code":"yes","exclusive":false,"group":"","label":"Yes"},{"code":"no","exclusive":false,"group":"","label":"No"}],"condition":{"all":[{"any":["night_wakes",["some","most","every"]]},{"any":["onset_before_45",["yes"]]}]},"core":false,"error":"Select whether it mostly wakes you in the second half of the night","hint":"","key":"night_half2","kind":"OneOf","number":"Q29","required":true,"short":"Wakes in second half of night","text":"Does it mostly wake you in the second half of the night?"},{"choices":[{"code":"better","exclusive":false,"group":"","label":"It eases"},{"code":"none","exclusive":false,"group":"","label":"No change"},{"code":"worse_now","exclusive":false,"group":"","label":"Worse straight away"},{"code":"worse_later","exclusive":false,"group":"","label":"Worse after I have been lying a long time, or when I wake"},{"code":"only_lying","exclusive":false,"group":"","label":"I only get it when lying down or in bed"}],"core":true,"error":"Select what happens when you lie flat","hint":"","key":"lying_effect","kind":"OneOf","number":"Q30","required":true,"short":"Effect of lying flat","text":"What happens when you lie flat?"},{"choices":[{"code":"yes","exclusive":false,"group":"","label":"Yes"},{"code":"no","exclusive":false,"group":"","label":"No"}],"condition":{"any":["lying_effect",["worse_now","worse_later","only_lying"]]},"core":false,"error":"Select whether it is so bad that you cannot lie flat","hint":"","key":"cannot_lie_flat","kind":"OneOf","number":"Q31","required":true,"short":"Unable to lie flat","text":"Is it so bad you cannot lie flat, or have to sleep in a chair?"},{"choices":[{"code":"yes","exclusive":false,"group":"","label":"Yes"},{"code":"no","exclusive":false,"group":"","label":"No"},{"code":"not_tried","exclusive":false,"group":"","label":"Not tried"}],"condition":{"any":["lying_effect",["worse_now","worse_later","only_lying"]]},"core":false,"error":"Select whether changing position or propping up helps","hint":"","key":"prop_helps","kind":"OneOf","number":"Q32","required":true,"short":"Relief by repositioning or propping","text":"Does changing position or propping up with pillows help?"},{"choices":[{"code":"none","exclusive":false,"group":"","label":"No"},{"code":"lt30","exclusive":false,"group":"","label":"Less than 30 minutes"},{"code":"m30_60","exclusive":false,"group":"","label":"30 to 60 minutes"},{"code":"gt60","exclusive":false,"group":"","label":"More than an hour"}],"core":true,"error":"Select how long your back is stiff in the morning","hint":"","key":"morning_stiff","kind":"OneOf","number":"Q33","required":true,"short":"Morning stiffness","text":"Is your back stiff in the morning? How long?"},{"choices":[{"code":"pillow_high","exclusive":false,"group":"","label":"Pillow too high"},{"code":"pillow_low","exclusive":false,"group":"","label":"Pillow too low or flat"},{"code":"mattress_hard","exclusive":false,"group":"","label":"Mattress too hard"},{"code":"mattress_soft","exclusive":false,"group":"","label":"Mattress soft or saggy"},{"code":"bed_old","exclusive":false,"group":"","label":"Bed or pillow is old"},{"code":"front_sleeper","exclusive":false,"group":"","label":"I sleep on my front"},{"code":"toss_turn","exclusive":false,"group":"","label":"I toss and turn"},{"code":"none","exclusive":true,"group":"","label":"None"}],"condition":{"either":[{"any":["lying_effect",["worse_now","worse_later","only_lying"]]},{"any":["onset",["on_waking"]]}]},"core":false,"error":"Select any that fit","hint":"Tick any that fit.","key":"bed_factors","kind":"SomeOf","number":"Q34","required":false,"short":"Bed and pillow","text":"About your bed."}],"slug":"nights","title":"Nights and lying down"},{"intro":"","questions":[{"choices":[{"code":"better","exclusive":false,"group":"","label":"It eases"},{"code":"none","exclusive":false,"group":"","label":"No change"},{"code":"worse","exclusive":false,"group":"","label":"Worse"},{"code":"not_noticed","exclusive":false,"group":"","label":"I have not noticed"}],"core":true,"error":"Select what rest does","hint":"","key":"rest_effect","kind":"OneOf","number":"Q35","required":true,"short":"Effect of rest","text":"What does rest do?"},{"choices":[{"code":"sitting_screen","exclusive":false,"group":"","label":"Sitting for long, or slouching over a screen or phone"},{"code":"upright","exclusive":false,"group":"","label":"It mostly comes on when I sit or stand, and goes when I lie down"},{"code":"twist_arch","exclusive":false,"group":"","label":"Twisting or arching back"},{"code":"lift_carry","exclusive":false,"group":"","label":"Lifting or carrying"},{"code":"repeated_use","exclusive":false,"group":"","label":"Doing the same movement again and again"},{"code":"pressing","exclusive":false,"group":"","label":"Pressing on a sore muscle"},{"code":"deep_breath","exclusive":false,"group":"","label":"Breathing in deeply"},{"code":"cough_strain","exclusive":false,"group":"","label":"Coughing, sneezing or straining on the toilet"},{"code":"exertion","exclusive":false,"group":"","label":"Walking fast, hills or stairs, and it stops when I stop"},{"code":"eating","exclusive":false,"group":"","label":"Eating or drinking"},{"code":"none","exclusive":true,"group":"","label":"Nothing"}],"core":true,"error":"Select anything that makes it worse, or “Nothing”","hint":"","key":"aggravators","kind":"SomeOf","number":"Q36","required":true,"short":"Aggravating factors","text":"What makes it worse?"},{"choices":[{"code":"rest","exclusive":false,"group":"","label":"Rest"},{"code":"change_position","exclusive":false,"group":"","label":"Changing position"},{"code":"gentle_move","exclusive":false,"group":"","label":"Gentle movement or stretching"},{"code":"heat_ice","exclusive":false,"group":"","label":"Heat or ice"},{"code":"massage","exclusive":false,"group":"","label":"Massage"},{"code":"painkillers","exclusive":false,"group":"","label":"Painkillers"},{"code":"lean_forward","exclusive":false,"group":"","label":"Leaning forward"},{"code":"not_noticed","exclusive":true,"group":"","label":"I have not found out yet"},{"code":"none","exclusive":true,"group":"","label":"Nothing helps"}],"core":true,"error":"Select anything that makes it better, or “Nothing helps”","hint":"","key":"relievers","kind":"SomeOf","number":"Q37","required":true,"short":"Relieving factors","text":"What makes it better?"},{"choices":[{"code":"none","exclusive":false,"group":"","label":"Not yet"},{"code":"lt4w","exclusive":false,"group":"","label":"Yes, for less than 4 weeks"},{"code":"ge4w_better","exclusive":false,"group":"","label":"Yes, 4 weeks or more, and it helps"},{"code":"ge4w_no_better","exclusive":false,"group":"","label":"Yes, 4 weeks or more, and it is no better"}],"core":true,"error":"Select whether you have been treating it","hint":"","key":"tried_weeks","kind":"OneOf","number":"Q38","required":true,"short":"Treatment tried and response","text":"Have you been treating it (rest, exercise, painkillers, physio)?"},{"choices":[{"code":"good","exclusive":false,"group":"","label":"Yes, a lot"},{"code":"some","exclusive":false,"group":"","label":"A bit"},{"code":"none","exclusive":false,"group":"","label":"No"},{"code":"not_taken","exclusive":false,"group":"","label":"Not taken any"}],"condition":{"compare":[{"number":"severity"},">=",7]},"core":false,"error":"Select whether painkillers help","hint":"","key":"painkiller_effect","kind":"OneOf","number":"Q39","required":true,"short":"Response to analgesia","text":"Do painkillers help?"},{"choices":[{"code":"desk","exclusive":false,"group":"","label":"Long hours at a desk or screen"},{"code":"heavy_work","exclusive":false,"group":"","label":"Heavy or physical work"},{"code":"sport_gym","exclusive":false,"group":"","label":"Sport, gym or throwing"},{"code":"repeated_task","exclusive":false,"group":"","label":"A repeated task"},{"code":"bag","exclusive":false,"group":"","label":"Carrying a heavy bag"},{"code":"caring_baby","exclusive":false,"group":"","label":"Lifting or feeding a baby, or caring for someone"},{"code":"driving","exclusive":false,"group":"","label":"Long driving"},{"code":"garden_diy","exclusive":false,"group":"","label":"Gardening, DIY or moving things"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":true,"error":"Select anything that came before it, or “None”","hint":"","key":"triggers","kind":"SomeOf","number":"Q40","required":true,"short":"Preceding load or activity","text":"Did anything like this come before it?"},{"choices":[{"code":"t_rest","exclusive":false,"group":"","label":"Rest"},{"code":"t_heat_ice","exclusive":false,"group":"","label":"Heat or ice"},{"code":"t_otc","exclusive":false,"group":"","label":"Shop-bought painkillers"},{"code":"t_prescribed","exclusive":false,"group":"","label":"Prescribed medicine"},{"code":"t_physio","exclusive":false,"group":"","label":"Physiotherapy"},{"code":"t_manual","exclusive":false,"group":"","label":"Massage, chiropractic or osteopathy"},{"code":"t_exercise","exclusive":false,"group":"","label":"Exercise, Pilates or yoga"},{"code":"t_roller","exclusive":false,"group":"","label":"Foam roller or stretching"},{"code":"t_injection","exclusive":false,"group":"","label":"Injection"},{"code":"t_surgery","exclusive":false,"group":"","label":"Back surgery"},{"code":"t_none","exclusive":true,"group":"","label":"None"}],"core":false,"error":"Select anything you have tried","hint":"","key":"treatments_tried","kind":"SomeOf","number":"Q41","required":false,"short":"Treatments tried","text":"What have you tried?"}],"slug":"better-worse","title":"Better and worse"},{"intro":"","questions":[{"choices":[{"code":"no","exclusive":false,"group":"","label":"No"},{"code":"small","exclusive":false,"group":"","label":"A little"},{"code":"big","exclusive":false,"group":"","label":"Yes, about 5% or more"},{"code":"not_sure","exclusive":false,"group":"","label":"I think so, not sure"}],"core":true,"error":"Select whether you have lost weight without trying","hint":"Clothes or rings loose? 5% is 3.5 kg for a 70 kg person, or about half a stone.","key":"weight_loss","kind":"OneOf","number":"Q42","required":true,"short":"Unintended weight loss, 6 months","text":"In the last 6 months, have you lost weight without trying?"},{"choices":[{"code":"appetite_loss","exclusive":false,"group":"","label":"Much less hungry"},{"code":"night_sweats","exclusive":false,"group":"","label":"Sweats at night that soak the bed"},{"code":"fever_recent","exclusive":false,"group":"","label":"Fevers or chills on and off"},{"code":"fatigue","exclusive":false,"group":"","label":"Very tired for weeks"},{"code":"unwell","exclusive":false,"group":"","label":"Just not well"},{"code":"cough_new","exclusive":false,"group":"","label":"A new cough"},{"code":"cough3w","exclusive":false,"group":"","label":"A cough for 3 weeks or more"},{"code":"breathless_weeks","exclusive":false,"group":"","label":"More out of breath than usual for weeks"},{"code":"hoarse","exclusive":false,"group":"","label":"Hoarse voice for 3 weeks"},{"code":"infections","exclusive":false,"group":"","label":"Infection after infection"},{"code":"bruising_nosebleeds","exclusive":false,"group":"","label":"Easy bruising or nosebleeds"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":true,"error":"Select any you have had, or “None”","hint":"","key":"systemic","kind":"SomeOf","number":"Q43","required":true,"short":"Systemic symptoms, last weeks","text":"In the last few weeks, have you had any of these?"},{"choices":[{"code":"breast_lump","exclusive":false,"group":"","label":"Breast lump or change"},{"code":"node_lump","exclusive":false,"group":"","label":"Lump in neck, armpit or groin"},{"code":"testicle_lump","exclusive":false,"group":"","label":"Lump in a testicle"},{"code":"blood_pee","exclusive":false,"group":"","label":"Blood in pee"},{"code":"blood_poo","exclusive":false,"group":"","label":"Blood in poo"},{"code":"swallowing","exclusive":false,"group":"","label":"Food sticking"},{"code":"jaundice","exclusive":false,"group":"","label":"Yellow skin or eyes"},{"code":"bowel_change","exclusive":false,"group":"","label":"Change in how I poo for weeks"},{"code":"slow_pee","exclusive":false,"group":"","label":"Slow or weak pee"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":true,"error":"Select any that are new and not explained, or “None”","hint":"","key":"cancer_signs","kind":"SomeOf","number":"Q44","required":true,"short":"Possible primary tumour signs","text":"Any of these that are new and not explained?"},{"choices":[{"code":"vomiting","exclusive":false,"group":"","label":"Being sick again and again"},{"code":"indigestion","exclusive":false,"group":"","label":"Heartburn or indigestion"},{"code":"after_eating","exclusive":false,"group":"","label":"Pain after eating"},{"code":"fatty_alcohol","exclusive":false,"group":"","label":"Worse after fatty food or alcohol"},{"code":"mild_tummy","exclusive":false,"group":"","label":"Mild tummy ache"},{"code":"none","exclusive":true,"group":"","label":"None"}],"condition":{"either":[{"any":["spread",["through_front"]]},{"any":["pain_sites",["tummy","chest_front"]]},{"any":["aggravators",["eating"]]},{"any":["pinpoint",["vague"]]}]},"core":false,"error":"Select any tummy symptoms, or “None”","hint":"","key":"gut_signs","kind":"SomeOf","number":"Q46","required":true,"short":"Abdominal symptoms","text":"Any tummy symptoms?"},{"choices":[{"code":"burning","exclusive":false,"group":"","label":"It burns"},{"code":"frequency","exclusive":false,"group":"","label":"I go much more often"},{"code":"smelly_cloudy","exclusive":false,"group":"","label":"It is cloudy or smelly"},{"code":"none","exclusive":true,"group":"","label":"None"}],"condition":{"either":[{"any":["pain_sites",["flank_left","flank_right","low_left","low_spine","low_right"]]},{"any":["emg_ill",["fever","rigors"]]}]},"core":false,"error":"Select any that fit, or “None”","hint":"","key":"urine_signs","kind":"SomeOf","number":"Q47","required":true,"short":"Urinary symptoms","text":"When you pee:"}],"slug":"health","title":"Your general health lately"},{"intro":"","questions":[{"choices":[{"code":"arm_one","exclusive":false,"group":"","label":"One arm or hand"},{"code":"arms_both","exclusive":false,"group":"","label":"Both arms or both hands"},{"code":"chest_tummy","exclusive":false,"group":"","label":"A band of skin on my chest or tummy"},{"code":"leg_one","exclusive":false,"group":"","label":"One leg"},{"code":"feet_both","exclusive":false,"group":"","label":"Both legs or both feet"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":true,"error":"Select where you have numbness or tingling, or “None”","hint":"","key":"sensory","kind":"SomeOf","number":"Q48","required":true,"short":"Numbness or tingling","text":"Any numbness or tingling (not weakness)?"},{"choices":[{"code":"yes","exclusive":false,"group":"","label":"Yes"},{"code":"no","exclusive":false,"group":"","label":"No, I have had it a long time and it is the same"}],"condition":{"any":["sensory",["arm_one","arms_both","chest_tummy","leg_one","feet_both"]]},"core":false,"error":"Select whether that is new or getting worse","hint":"","key":"sensory_new","kind":"OneOf","number":"Q49","required":true,"short":"Sensory symptoms new or worsening","text":"Is that new since this pain, or getting worse?"},{"choices":[{"code":"clumsy_hands","exclusive":false,"group":"","label":"Clumsy hands (buttons, writing)"},{"code":"neck_shock","exclusive":false,"group":"","label":"An electric shock down my back when I bend my neck"},{"code":"none","exclusive":true,"group":"","label":"None"}],"condition":{"either":[{"any":["sensory",["arm_one","arms_both","chest_tummy","leg_one","feet_both"]]},{"any":["pain_sites",["neck"]]}]},"core":false,"error":"Select any that are new or getting worse, or “None”","hint":"","key":"myelopathy","kind":"SomeOf","number":"Q50","required":true,"short":"Myelopathic symptoms","text":"Any of these that are new or getting worse?"}],"slug":"nerves","title":"Nerves"},{"intro":"We ask about past illness because it can change how soon back pain should be checked.","questions":[{"choices":[{"code":"never","exclusive":false,"group":"","label":"No"},{"code":"current","exclusive":false,"group":"","label":"Yes, I have it now or am having treatment"},{"code":"past","exclusive":false,"group":"","label":"Yes, in the past"},{"code":"being_tested","exclusive":false,"group":"","label":"I am being tested for it now"},{"code":"prefer_not","exclusive":false,"group":"","label":"Prefer not to say"},{"code":"not_sure","exclusive":false,"group":"","label":"Not sure"}],"core":true,"error":"Select whether you have ever had cancer","hint":"We ask everyone with back pain.","key":"cancer_hx","kind":"OneOf","number":"Q51","required":true,"short":"Cancer history","text":"Have you ever had cancer?"},{"choices":[{"code":"breast","exclusive":false,"group":"","label":"Breast"},{"code":"lung","exclusive":false,"group":"","label":"Lung"},{"code":"prostate","exclusive":false,"group":"","label":"Prostate"},{"code":"kidney","exclusive":false,"group":"","label":"Kidney"},{"code":"thyroid","exclusive":false,"group":"","label":"Thyroid"},{"code":"myeloma","exclusive":false,"group":"","label":"Myeloma"},{"code":"lymphoma_leukaemia","exclusive":false,"group":"","label":"Lymphoma or leukaemia"},{"code":"bowel","exclusive":false,"group":"","label":"Bowel"},{"code":"melanoma","exclusive":false,"group":"","label":"Melanoma"},{"code":"pancreas","exclusive":false,"group":"","label":"Pancreas"},{"code":"upper_gi","exclusive":false,"group":"","label":"Stomach or food pipe"},{"code":"bladder","exclusive":false,"group":"","label":"Bladder"},{"code":"gynae","exclusive":false,"group":"","label":"Womb, ovary or cervix"},{"code":"bone_soft","exclusive":false,"group":"","label":"Bone or soft tissue"},{"code":"skin_nonmelanoma","exclusive":false,"group":"","label":"Skin cancer that was not melanoma (BCC or SCC)"},{"code":"other","exclusive":false,"group":"","label":"Other or don''t know"}],"condition":{"any":["cancer_hx",["current","past"]]},"core":false,"error":"Select what type of cancer","hint":"","key":"cancer_type","kind":"SomeOf","number":"Q52","required":true,"short":"Cancer type","text":"What type?"},{"choices":[{"code":"lt1y","exclusive":false,"group":"","label":"Less than 1 year ago"},{"code":"y1_5","exclusive":false,"group":"","label":"1 to 5 years"},{"code":"y5_10","exclusive":false,"group":"","label":"5 to 10 years"},{"code":"gt10y","exclusive":false,"group":"","label":"More than 10 years"}],"condition":{"any":["cancer_hx",["past"]]},"core":false,"error":"Select when you were last treated or told about it","hint":"","key":"cancer_when","kind":"OneOf","number":"Q53","required":true,"short":"Last treatment or diagnosis of cancer","text":"When were you last treated or told about it?"},{"choices":[{"code":"yes","exclusive":false,"group":"","label":"Yes"},{"code":"no","exclusive":false,"group":"","label":"No"},{"code":"not_sure","exclusive":false,"group":"","label":"Not sure"}],"condition":{"any":["cancer_hx",["current","past"]]},"core":false,"error":"Select whether it has spread to your bones","hint":"","key":"bone_mets","kind":"OneOf","number":"Q54","required":true,"short":"Known bone metastases","text":"Has anyone told you it has spread to your bones?"},{"choices":[{"code":"chemo","exclusive":false,"group":"","label":"Chemotherapy"},{"code":"immuno_targeted","exclusive":false,"group":"","label":"Immunotherapy or targeted drugs"},{"code":"radiotherapy","exclusive":false,"group":"","label":"Radiotherapy"},{"code":"surgery","exclusive":false,"group":"","label":"Surgery"},{"code":"hormone","exclusive":false,"group":"","label":"Hormone treatment"},{"code":"none","exclusive":true,"group":"","label":"None"}],"condition":{"either":[{"any":["cancer_hx",["current"]]},{"any":["cancer_when",["lt1y"]]}]},"core":false,"error":"Select any treatment in the last 6 weeks, or “None”","hint":"","key":"cancer_tx","kind":"SomeOf","number":"Q55","required":true,"short":"Cancer treatment, last 6 weeks","text":"In the last 6 weeks, have you had:"},{"choices":[{"code":"yes","exclusive":false,"group":"","label":"Yes"},{"code":"no","exclusive":false,"group":"","label":"No"},{"code":"not_sure","exclusive":false,"group":"","label":"Not sure"}],"core":false,"error":"Select whether a close relative had cancer before 60","hint":"","key":"family_cancer","kind":"OneOf","number":"Q56","required":false,"short":"First-degree relative with cancer before 60","text":"Parent, brother, sister or child with cancer before 60?"}],"slug":"past-health","title":"Your past health"},{"intro":"We ask about HIV, injected drugs and smoking because they change what the cause can be. Nobody judges your answers.","questions":[{"choices":[{"code":"osteoporosis","exclusive":false,"group":"","label":"Thin bones (osteoporosis)"},{"code":"fragility_fracture","exclusive":false,"group":"","label":"A broken bone after a minor fall since age 50"},{"code":"rheum_arthritis","exclusive":false,"group":"","label":"Rheumatoid or other inflammatory arthritis"},{"code":"stiff_spine","exclusive":false,"group":"","label":"Ankylosing spondylitis, or a spine that is fused or has gone stiff"},{"code":"psoriasis_ibd_uveitis","exclusive":false,"group":"","label":"Psoriasis, Crohn''s, colitis or uveitis"},{"code":"diabetes","exclusive":false,"group":"","label":"Diabetes"},{"code":"kidney_dialysis","exclusive":false,"group":"","label":"Kidney disease or dialysis"},{"code":"weak_immune","exclusive":false,"group":"","label":"HIV, transplant or weak immune system"},{"code":"tb","exclusive":false,"group":"","label":"TB, now or in the past"},{"code":"aortic","exclusive":false,"group":"","label":"Aneurysm, Marfan, Ehlers-Danlos, two-flap heart valve, or a close relative with a torn aorta"},{"code":"heart","exclusive":false,"group":"","label":"Heart disease"},{"code":"high_bp","exclusive":false,"group":"","label":"High blood pressure"},{"code":"clot_past","exclusive":false,"group":"","label":"Blood clot in leg or lung before"},{"code":"lung_disease","exclusive":false,"group":"","label":"COPD, asthma or collapsed lung"},{"code":"gallstones","exclusive":false,"group":"","label":"Gallstones"},{"code":"ulcer","exclusive":false,"group":"","label":"Stomach ulcer"},{"code":"absorption","exclusive":false,"group":"","label":"Coeliac, Crohn''s, stomach or weight-loss surgery, pernicious anaemia"},{"code":"sickle_cell","exclusive":false,"group":"","label":"Sickle cell"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":true,"error":"Select any you have, or “None”","hint":"","key":"conditions","kind":"SomeOf","number":"Q57","required":true,"short":"Medical conditions","text":"Do you have any of these?"},{"choices":[{"code":"steroid_long","exclusive":false,"group":"","label":"Steroid tablets for 3 months or more, or many courses"},{"code":"anticoagulant","exclusive":false,"group":"","label":"Blood thinners"},{"code":"immunosuppressant","exclusive":false,"group":"","label":"Medicines that lower immunity"},{"code":"hormone_blocker","exclusive":false,"group":"","label":"Hormone blockers for breast or prostate"},{"code":"metformin","exclusive":false,"group":"","label":"Metformin"},{"code":"acid_long","exclusive":false,"group":"","label":"Acid-stomach tablets for a year or more"},{"code":"strong_opioid","exclusive":false,"group":"","label":"Strong painkillers (morphine type)"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":true,"error":"Select any you take, or “None”","hint":"","key":"medicines","kind":"SomeOf","number":"Q58","required":true,"short":"Medicines","text":"Do you take any of these?"},{"choices":[{"code":"iv_drugs","exclusive":false,"group":"","label":"Injected drugs"},{"code":"skin_blood_infection","exclusive":false,"group":"","label":"Skin abscess, infected wound, or blood infection"},{"code":"other_infection","exclusive":false,"group":"","label":"Chest, urine, tooth or other infection"},{"code":"spine_procedure","exclusive":false,"group":"","label":"Injection, epidural or operation in or near my neck or back"},{"code":"needling","exclusive":false,"group":"","label":"Acupuncture or dry needling in my neck or back"},{"code":"line_catheter","exclusive":false,"group":"","label":"A drip line, dialysis line or catheter left in"},{"code":"recent_surgery","exclusive":false,"group":"","label":"Any other operation"},{"code":"tb_area","exclusive":false,"group":"","label":"Close contact with TB, or lived where TB is common"},{"code":"unpasteurised","exclusive":false,"group":"","label":"Raw milk or cheese, or farm animal work"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":true,"error":"Select any that fit, or “None”","hint":"","key":"infection_risk","kind":"SomeOf","number":"Q59","required":true,"short":"Infection risk, last 3 months","text":"Any of these in the last 3 months? (Injected drugs and TB: ever.)"},{"choices":[{"code":"leg_swelling","exclusive":false,"group":"","label":"One leg swollen or sore"},{"code":"recent_op_bed","exclusive":false,"group":"","label":"Operation or in bed 3 days or more in last 4 weeks"},{"code":"long_travel","exclusive":false,"group":"","label":"Travel of 4 hours or more in last 4 weeks"},{"code":"pill_hrt","exclusive":false,"group":"","label":"The pill or HRT tablets"},{"code":"none","exclusive":true,"group":"","label":"None"}],"condition":{"either":[{"any":["aggravators",["deep_breath"]]},{"any":["emg_chest",["cough_blood"]]},{"any":["systemic",["breathless_weeks"]]}]},"core":false,"error":"Select any that fit, or “None”","hint":"","key":"clot_risk","kind":"SomeOf","number":"Q60","required":true,"short":"Venous thromboembolism risk","text":"Any of these?"},{"choices":[{"code":"never","exclusive":false,"group":"","label":"Never"},{"code":"ex","exclusive":false,"group":"","label":"I used to"},{"code":"current","exclusive":false,"group":"","label":"Yes"}],"core":true,"error":"Select whether you smoke","hint":"","key":"smoking","kind":"OneOf","number":"Q61","required":true,"short":"Smoking","text":"Do you smoke?"},{"choices":[{"code":"thirst","exclusive":false,"group":"","label":"Very thirsty"},{"code":"pee_lots","exclusive":false,"group":"","label":"Peeing a lot"},{"code":"constipation","exclusive":false,"group":"","label":"Constipated"},{"code":"muddled","exclusive":false,"group":"","label":"Muddled or foggy"},{"code":"sick","exclusive":false,"group":"","label":"Feeling sick or being sick"},{"code":"none","exclusive":true,"group":"","label":"None"}],"condition":{"either":[{"compare":[{"number":"age"},">=",60]},{"any":["cancer_hx",["current","past","being_tested"]]},{"any":["systemic",["fatigue"]]}]},"core":false,"error":"Select any that are new, or “None”","hint":"","key":"calcium_signs","kind":"SomeOf","number":"Q45","required":true,"short":"Symptoms of high calcium","text":"Any of these that are new?"},{"choices":[{"code":"onset_lt35","exclusive":false,"group":"","label":"It began before age 35"},{"code":"buttock","exclusive":false,"group":"","label":"Pain in my bottom too"},{"code":"nsaid48h","exclusive":false,"group":"","label":"Ibuprofen-type tablets help within 2 days"},{"code":"relative","exclusive":false,"group":"","label":"Close relative with spine arthritis or psoriasis"},{"code":"arthritis","exclusive":false,"group":"","label":"Swollen joints now or before"},{"code":"heel_tendon","exclusive":false,"group":"","label":"Heel or tendon pain"},{"code":"psoriasis","exclusive":false,"group":"","label":"Psoriasis"},{"code":"none","exclusive":true,"group":"","label":"None"}],"condition":{"any":["onset_before_45",["yes"]]},"core":false,"error":"Select any that fit you, or “None”","hint":"","key":"spa","kind":"SomeOf","number":"Q62","required":true,"short":"Spondyloarthritis features","text":"Do any of these fit you?"}],"slug":"other-health","title":"Other health and medicines"},{"intro":"We ask because food, sun, sleep and stress act on bones, muscles and pain. You can leave out any of these, or all of them.","questions":[{"choices":[{"code":"indoors","exclusive":false,"group":"","label":"I am mostly indoors"},{"code":"covered","exclusive":false,"group":"","label":"My skin is mostly covered"},{"code":"dark_skin","exclusive":false,"group":"","label":"I have darker skin and live somewhere with little sun"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":false,"error":"Select any that fit","hint":"","key":"low_sun","kind":"SomeOf","number":"Q63","required":false,"short":"Low sun exposure","text":"About sun on your skin:"},{"choices":[{"code":"vegan","exclusive":false,"group":"","label":"No animal foods"},{"code":"veg","exclusive":false,"group":"","label":"No meat or fish"},{"code":"low_dairy","exclusive":false,"group":"","label":"Little milk, cheese or fortified drinks"},{"code":"low_greens_nuts","exclusive":false,"group":"","label":"Few nuts, seeds or green leaves"},{"code":"small_meals","exclusive":false,"group":"","label":"I eat very little"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":false,"error":"Select any that fit","hint":"","key":"diet","kind":"SomeOf","number":"Q64","required":false,"short":"Diet","text":"About your food:"},{"choices":[{"code":"aches_all_over","exclusive":false,"group":"","label":"Aches all over"},{"code":"hard_stairs_chair","exclusive":false,"group":"","label":"Hard to climb stairs or get up from a chair (for weeks or more)"},{"code":"cramps_spasms","exclusive":false,"group":"","label":"Cramps, twitches or spasms"},{"code":"restless","exclusive":false,"group":"","label":"Restless"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":false,"error":"Select any that fit","hint":"","key":"muscle","kind":"SomeOf","number":"Q65","required":false,"short":"Muscle symptoms","text":"About your muscles:"},{"choices":[{"code":"sore_tongue","exclusive":false,"group":"","label":"Sore red tongue"},{"code":"memory_mood","exclusive":false,"group":"","label":"Memory or mood change"},{"code":"nitrous","exclusive":false,"group":"","label":"I use laughing gas (nitrous oxide)"},{"code":"none","exclusive":true,"group":"","label":"None"}],"condition":{"any":["sensory",["arm_one","arms_both","feet_both"]]},"core":false,"error":"Select any that fit","hint":"","key":"b12_signs","kind":"SomeOf","number":"Q66","required":false,"short":"Vitamin B12 features","text":"Any of these?"},{"choices":[{"code":"stress","exclusive":false,"group":"","label":"A lot of stress"},{"code":"poor_sleep","exclusive":false,"group":"","label":"Poor sleep"},{"code":"low_activity","exclusive":false,"group":"","label":"I move very little"},{"code":"supplements","exclusive":false,"group":"","label":"I take vitamins or minerals"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":false,"error":"Select any that fit","hint":"","key":"lifestyle","kind":"SomeOf","number":"Q67","required":false,"short":"Lifestyle","text":"Any of these?"}],"slug":"lifestyle","title":"Food, sun and lifestyle"},{"intro":"We ask how you cope because pain can wear anyone down, and there is help for that too.","questions":[{"choices":[{"code":"normal","exclusive":false,"group":"","label":"Yes"},{"code":"some","exclusive":false,"group":"","label":"With some trouble"},{"code":"hard","exclusive":false,"group":"","label":"Only a few"},{"code":"bedbound","exclusive":false,"group":"","label":"No, I am mostly in bed or a chair"}],"core":true,"error":"Select whether you can do your daily things","hint":"","key":"function","kind":"OneOf","number":"Q68","required":true,"short":"Function","text":"Can you do your daily things?"},{"choices":[{"code":"none","exclusive":false,"group":"","label":"Not worried"},{"code":"bit","exclusive":false,"group":"","label":"A bit"},{"code":"very","exclusive":false,"group":"","label":"Very worried"},{"code":"sleepless","exclusive":false,"group":"","label":"So much that I cannot sleep"}],"core":true,"error":"Select how worried you are","hint":"","key":"concern","kind":"OneOf","number":"Q69","required":true,"short":"Patient’s concern","text":"How much does the pain worry you? (as it was asked before)"},{"choices":[{"code":"ok","exclusive":false,"group":"","label":"OK"},{"code":"low_mood","exclusive":false,"group":"","label":"Low"},{"code":"cannot_go_on","exclusive":false,"group":"","label":"I feel I cannot go on"}],"core":false,"error":"Select how you are coping","hint":"","key":"distress","kind":"OneOf","number":"Q70","required":false,"short":"Coping and mood","text":"Pain can wear you down. How are you coping?"},{"choices":[{"code":"none","exclusive":false,"group":"","label":"No"},{"code":"one","exclusive":false,"group":"","label":"Once"},{"code":"two_plus","exclusive":false,"group":"","label":"Two times or more"}],"core":true,"error":"Select whether you have seen someone about this pain","hint":"","key":"prev_visits","kind":"OneOf","number":"Q71","required":true,"short":"Previous consultations for this pain","text":"Have you seen someone about this pain already?"},{"core":false,"error":"Shorten what you wrote to 1,000 characters or fewer","hint":"Do not put urgent symptoms here. Nobody reads this straight away.","key":"free_text","kind":"LongText","maximum_length":1000,"number":"Q72","required":false,"short":"Patient’s own words","text":"Is there anything else you want us to know?"}],"slug":"effect","title":"How it affects you"}],"version":"0.9-made-for-tests"}','2026-10-06 09:54:00');
INSERT INTO "intake_storedquestionnaire" VALUES('24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94','1.1','{"steps":[{"intro":"Before anything else. Some problems need help straight away. Please tick anything you have.","questions":[{"choices":[{"code":"sudden_tearing","exclusive":false,"group":"","label":"Pain that felt like tearing or ripping inside"},{"code":"sudden_severe","exclusive":false,"group":"","label":"Very bad pain in my back, chest or tummy that came on in seconds or minutes"},{"code":"chest_now","exclusive":false,"group":"","label":"Chest tightness, squeezing or heaviness, or chest pain when I keep still"},{"code":"chest_wall","exclusive":false,"group":"","label":"Chest pain only when I press on it, twist or breathe in"},{"code":"spread_unwell","exclusive":false,"group":"","label":"Tight, heavy or squeezing pain going to my arm, neck or jaw, or pain with a cold sweat or feeling sick"},{"code":"breathless","exclusive":false,"group":"","label":"New or sudden trouble breathing"},{"code":"cough_blood","exclusive":false,"group":"","label":"Coughing up blood"},{"code":"collapse","exclusive":false,"group":"","label":"I fainted, collapsed or nearly did"},{"code":"tummy_severe","exclusive":false,"group":"","label":"Very bad tummy pain, sudden or not letting up"},{"code":"tummy_throb","exclusive":false,"group":"","label":"A beating or throbbing feeling in my tummy"},{"code":"blood_vomit_black","exclusive":false,"group":"","label":"Vomiting blood, or black sticky poo"},{"code":"not_sure","exclusive":false,"group":"","label":"I''m not sure"},{"code":"none","exclusive":true,"group":"","label":"None of these"}],"core":true,"error":"Select anything you have now or had in the last 24 hours, or “None of these”","hint":"","key":"emg_chest","kind":"SomeOf","number":"Q01","required":true,"short":"Chest, breathing and abdominal emergencies (now or last 24 h)","text":"Do you have any of these now, or did you in the last 24 hours?"},{"choices":[{"code":"yes","exclusive":false,"group":"","label":"Yes"},{"code":"no","exclusive":false,"group":"","label":"No"},{"code":"not_sure","exclusive":false,"group":"","label":"Not sure"}],"condition":{"any":["emg_chest",["sudden_severe"]]},"core":false,"error":"Select whether it started at the very moment you moved","hint":"","key":"sudden_move","kind":"OneOf","number":"Q73","required":true,"short":"Onset at the moment of a movement or strain","text":"Did it start at the very moment you lifted, bent, twisted, coughed or fell?"},{"choices":[{"code":"saddle_numb","exclusive":false,"group":"","label":"Numb, tingling or odd feeling between my legs, around my genitals, back passage or bottom (it may feel different when you wipe)"},{"code":"bladder_hard","exclusive":false,"group":"","label":"Hard to start peeing, cannot pee, or cannot feel myself pee"},{"code":"bladder_leak","exclusive":false,"group":"","label":"Peeing by accident, or not knowing when my bladder is full"},{"code":"bowel_loss","exclusive":false,"group":"","label":"Pooing by accident, or cannot feel when I need to poo"},{"code":"sexual_change","exclusive":false,"group":"","label":"Loss of feeling during sex, or new trouble with erections"},{"code":"legs_both","exclusive":false,"group":"","label":"Weak, numb, heavy or tingling in BOTH legs"},{"code":"walk_unsteady","exclusive":false,"group":"","label":"Unsteady, legs give way, new trouble on stairs, or falling (not just slow because it hurts)"},{"code":"leg_one","exclusive":false,"group":"","label":"ONE leg weak or dragging"},{"code":"arm_weak","exclusive":false,"group":"","label":"Arm or hand weak (not just sore to move)"},{"code":"not_sure","exclusive":false,"group":"","label":"I''m not sure"},{"code":"none","exclusive":true,"group":"","label":"None of these"}],"core":true,"error":"Select anything that is new or different, or “None of these”","hint":"","key":"emg_nerve","kind":"SomeOf","number":"Q02","required":true,"short":"Cord and cauda equina symptoms (new since onset)","text":"Since this pain began, is any of this new or different for you?"},{"choices":[{"code":"lt48h","exclusive":false,"group":"","label":"In the last 2 days"},{"code":"d2_14","exclusive":false,"group":"","label":"3 to 14 days ago"},{"code":"w2_m3","exclusive":false,"group":"","label":"2 weeks to 3 months ago"},{"code":"gt3m","exclusive":false,"group":"","label":"More than 3 months ago"}],"condition":{"any":["emg_nerve",["saddle_numb","bladder_hard","bladder_leak","bowel_loss","sexual_change","legs_both","walk_unsteady","leg_one","arm_weak"]]},"core":false,"error":"Select when the newest one started","hint":"","key":"nerve_onset","kind":"OneOf","number":"Q03","required":true,"short":"Onset of newest nerve symptom","text":"Think of the newest one. When did it start?"},{"choices":[{"code":"worse","exclusive":false,"group":"","label":"Yes, getting worse"},{"code":"same","exclusive":false,"group":"","label":"No, about the same"},{"code":"better","exclusive":false,"group":"","label":"No, getting better"}],"condition":{"any":["emg_nerve",["saddle_numb","bladder_hard","bladder_leak","bowel_loss","sexual_change","legs_both","walk_unsteady","leg_one","arm_weak"]]},"core":false,"error":"Select whether any of it is getting worse","hint":"","key":"nerve_change","kind":"OneOf","number":"Q04","required":true,"short":"Nerve symptoms worsening","text":"Is any of it getting worse?"},{"choices":[{"code":"yes","exclusive":false,"group":"","label":"Yes"},{"code":"no","exclusive":false,"group":"","label":"No"},{"code":"not_sure","exclusive":false,"group":"","label":"Not sure"}],"condition":{"any":["nerve_onset",["gt3m"]]},"core":false,"error":"Select whether the cause has been found","hint":"","key":"nerve_known_cause","kind":"OneOf","number":"Q05","required":true,"short":"Nerve symptoms explained and unchanged","text":"Has a doctor or nurse found the cause of ALL of these, and have they all stayed the same since?"},{"choices":[{"code":"fever","exclusive":false,"group":"","label":"High temperature (38C / 100.4F or more), or hot and shivery"},{"code":"rigors","exclusive":false,"group":"","label":"Shaking I cannot stop"},{"code":"confused","exclusive":false,"group":"","label":"Confused, very sleepy or hard to wake"},{"code":"skin_colour","exclusive":false,"group":"","label":"Blue, grey or blotchy skin or lips, or a rash that does not fade when pressed"},{"code":"fast_breathing","exclusive":false,"group":"","label":"Breathing very fast"},{"code":"neck_stiff","exclusive":false,"group":"","label":"A bad new headache with a stiff neck or with light hurting my eyes"},{"code":"face_arm_speech","exclusive":false,"group":"","label":"Face drooping, one arm suddenly weak (not just sore to lift), or slurred speech"},{"code":"not_sure","exclusive":false,"group":"","label":"I''m not sure"},{"code":"none","exclusive":true,"group":"","label":"None of these"}],"core":true,"error":"Select any sign of being very ill that fits, or “None of these”","hint":"Tick any you have now or had in the last 24 hours.","key":"emg_ill","kind":"SomeOf","number":"Q06","required":true,"short":"Signs of severe illness (now or last 24 h)","text":"Do you feel very ill?"},{"choices":[{"code":"major","exclusive":false,"group":"","label":"Yes: a serious accident (fast road crash or roll-over, hit by a lorry or bus, hit by a vehicle while walking or cycling, fall from higher than 1 metre or 5 stairs, came off a bicycle, motorbike or horse, something heavy hit me, or fell or dived on my head)"},{"code":"minor_fall","exclusive":false,"group":"","label":"Yes: a smaller fall or a blow (from standing, a chair or a few stairs, or a kick or tackle)"},{"code":"whiplash","exclusive":false,"group":"","label":"Yes: a slow road bump (for example hit from behind) or a jolt that threw my head or body forward"},{"code":"seizure","exclusive":false,"group":"","label":"Yes: a fit (seizure) or electric shock"},{"code":"lift_twist","exclusive":false,"group":"","label":"Yes: lifting, bending, twisting, coughing or sneezing"},{"code":"none","exclusive":false,"group":"","label":"No"}],"core":true,"error":"Select whether the pain started after an accident, fall or strain","hint":"","key":"injury","kind":"OneOf","number":"Q07","required":true,"short":"Injury at onset","text":"Did this pain start after an accident, fall or strain?"},{"choices":[{"code":"today_yesterday","exclusive":false,"group":"","label":"Today or yesterday"},{"code":"d2_7","exclusive":false,"group":"","label":"2 to 7 days ago"},{"code":"w1_6","exclusive":false,"group":"","label":"1 to 6 weeks ago"},{"code":"gt6w","exclusive":false,"group":"","label":"Longer ago"}],"condition":{"any":["injury",["major","minor_fall","whiplash","seizure","lift_twist"]]},"core":false,"error":"Select when it was","hint":"","key":"injury_when","kind":"OneOf","number":"Q08","required":true,"short":"Time of injury","text":"When was it?"}],"slug":"emergency-check","title":"Emergency check"},{"intro":"","questions":[{"core":true,"error":"Enter your age in years, using numbers only","hint":"","key":"age","kind":"WholeNumber","maximum":120,"minimum":0,"number":"Q09","required":true,"short":"Age (years)","text":"How old are you?","unit":"years"},{"choices":[{"code":"female","exclusive":false,"group":"","label":"Female"},{"code":"male","exclusive":false,"group":"","label":"Male"},{"code":"intersex","exclusive":false,"group":"","label":"Intersex"},{"code":"prefer_not","exclusive":false,"group":"","label":"Prefer not to say"}],"core":true,"error":"Select the sex you were given at birth","hint":"Some health risks differ.","key":"sex_at_birth","kind":"OneOf","number":"Q10","required":true,"short":"Sex at birth","text":"What sex were you given at birth?"},{"choices":[{"code":"no","exclusive":false,"group":"","label":"No"},{"code":"pregnant","exclusive":false,"group":"","label":"Pregnant"},{"code":"postpartum6w","exclusive":false,"group":"","label":"Gave birth in last 6 weeks"},{"code":"not_sure","exclusive":false,"group":"","label":"Not sure"}],"condition":{"all":[{"any":["sex_at_birth",["female","intersex","prefer_not"]]},{"compare":[{"number":"age"},"<=",55]}]},"core":false,"error":"Select whether you are pregnant or gave birth in the last 6 weeks","hint":"","key":"pregnant","kind":"OneOf","number":"Q11","required":true,"short":"Pregnant or within 6 weeks of birth","text":"Are you pregnant, or did you give birth in the last 6 weeks?"},{"choices":[{"code":"self","exclusive":false,"group":"","label":"Me"},{"code":"other","exclusive":false,"group":"","label":"Someone else"}],"core":false,"error":"Select who you are filling this in for","hint":"","key":"completing_for","kind":"OneOf","number":"Q12","required":false,"short":"Completed by","text":"Who are you filling this in for?"}],"slug":"about-you","title":"About you"},{"intro":"","questions":[{"choices":[{"code":"neck","exclusive":false,"group":"Neck and shoulders","label":"Neck"},{"code":"shoulder_left","exclusive":false,"group":"Neck and shoulders","label":"Top of left shoulder"},{"code":"shoulder_right","exclusive":false,"group":"Neck and shoulders","label":"Top of right shoulder"},{"code":"blade_left","exclusive":false,"group":"Upper and middle back","label":"Left shoulder blade"},{"code":"blades","exclusive":false,"group":"Upper and middle back","label":"Between my shoulder blades"},{"code":"blade_right","exclusive":false,"group":"Upper and middle back","label":"Right shoulder blade"},{"code":"mid_left","exclusive":false,"group":"Upper and middle back","label":"Middle back, left of the spine"},{"code":"mid_spine","exclusive":false,"group":"Upper and middle back","label":"On the spine bones, upper or middle back"},{"code":"mid_right","exclusive":false,"group":"Upper and middle back","label":"Middle back, right of the spine"},{"code":"ribs_left","exclusive":false,"group":"Upper and middle back","label":"Left side, over the ribs"},{"code":"ribs_right","exclusive":false,"group":"Upper and middle back","label":"Right side, over the ribs"},{"code":"low_left","exclusive":false,"group":"Lower back and sides","label":"Lower back, left"},{"code":"low_spine","exclusive":false,"group":"Lower back and sides","label":"Lower back, on the spine"},{"code":"low_right","exclusive":false,"group":"Lower back and sides","label":"Lower back, right"},{"code":"flank_left","exclusive":false,"group":"Lower back and sides","label":"Left side of my back under the ribs"},{"code":"flank_right","exclusive":false,"group":"Lower back and sides","label":"Right side of my back under the ribs"},{"code":"chest_front","exclusive":false,"group":"Elsewhere","label":"Front of my chest"},{"code":"tummy","exclusive":false,"group":"Elsewhere","label":"Tummy"},{"code":"arm","exclusive":false,"group":"Elsewhere","label":"Arm"},{"code":"leg","exclusive":false,"group":"Elsewhere","label":"Leg"},{"code":"other_bones","exclusive":false,"group":"Elsewhere","label":"Other bones"},{"code":"everywhere","exclusive":false,"group":"Elsewhere","label":"All over"}],"core":true,"error":"Select all the places where it hurts","hint":"Tap all the places.","key":"pain_sites","kind":"SomeOf","number":"Q13","required":true,"short":"Sites of pain","text":"Where does it hurt?"},{"choices":[{"code":"band","exclusive":false,"group":"","label":"Round my ribs, chest or tummy like a belt or band"},{"code":"arm","exclusive":false,"group":"","label":"Down an arm"},{"code":"leg_one","exclusive":false,"group":"","label":"Down one leg"},{"code":"legs_both","exclusive":false,"group":"","label":"Down both legs"},{"code":"through_front","exclusive":false,"group":"","label":"From front to back, right through"},{"code":"none","exclusive":true,"group":"","label":"It stays in one place"}],"core":true,"error":"Select where the pain travels, or “It stays in one place”","hint":"","key":"spread","kind":"SomeOf","number":"Q14","required":true,"short":"Radiation","text":"Does the pain travel?"},{"choices":[{"code":"one_spot","exclusive":false,"group":"","label":"Yes, one spot with a finger"},{"code":"area","exclusive":false,"group":"","label":"Yes, about a hand-sized area"},{"code":"vague","exclusive":false,"group":"","label":"No, it is hard to say where"}],"core":true,"error":"Select whether you can show where it is","hint":"","key":"pinpoint","kind":"OneOf","number":"Q15","required":true,"short":"Localised or vague","text":"Can you show where it is?"},{"choices":[{"code":"yes","exclusive":false,"group":"","label":"Yes"},{"code":"no","exclusive":false,"group":"","label":"No"},{"code":"cannot","exclusive":false,"group":"","label":"Can''t reach or not sure"}],"core":true,"error":"Select whether one bone is very sore","hint":"","key":"spine_tender","kind":"OneOf","number":"Q16","required":true,"short":"Localised spinal tenderness (self-examined)","text":"Press gently along the bones in the middle of your back. Is one bone very sore?"},{"choices":[{"code":"yes_lt3d","exclusive":false,"group":"","label":"Yes, for 3 days or less"},{"code":"yes_gt3d","exclusive":false,"group":"","label":"Yes, for longer"},{"code":"no","exclusive":false,"group":"","label":"No"}],"core":true,"error":"Select whether there is a new rash","hint":"","key":"rash","kind":"OneOf","number":"Q17","required":true,"short":"Rash or blisters at the site","text":"Is there a new rash or blisters where it hurts?"},{"choices":[{"code":"new_lump","exclusive":false,"group":"","label":"A new lump or swelling"},{"code":"new_stoop","exclusive":false,"group":"","label":"A new bend, hump or step"},{"code":"shorter","exclusive":false,"group":"","label":"I am shorter than I was (4 cm / 1.5 in or more)"},{"code":"long_stoop","exclusive":false,"group":"","label":"My upper back has been rounded for years"},{"code":"none","exclusive":true,"group":"","label":"No change"}],"core":true,"error":"Select any change in the shape of your back, or “No change”","hint":"","key":"shape_change","kind":"SomeOf","number":"Q18","required":true,"short":"Change in shape or height","text":"Has the shape of your back changed?"}],"slug":"where","title":"Where is the pain?"},{"intro":"","questions":[{"choices":[{"code":"lt24h","exclusive":false,"group":"","label":"Less than a day"},{"code":"d1_7","exclusive":false,"group":"","label":"1 to 7 days"},{"code":"w1_2","exclusive":false,"group":"","label":"1 to 2 weeks"},{"code":"w2_4","exclusive":false,"group":"","label":"2 to 4 weeks"},{"code":"w4_6","exclusive":false,"group":"","label":"4 to 6 weeks"},{"code":"w6_12","exclusive":false,"group":"","label":"6 to 12 weeks"},{"code":"m3_12","exclusive":false,"group":"","label":"3 to 12 months"},{"code":"gt12m","exclusive":false,"group":"","label":"More than a year"}],"core":true,"error":"Select how long you have had this pain","hint":"","key":"duration","kind":"OneOf","number":"Q19","required":true,"short":"Duration","text":"How long have you had this pain?"},{"choices":[{"code":"sudden","exclusive":false,"group":"","label":"In seconds or minutes"},{"code":"activity","exclusive":false,"group":"","label":"During or after an activity"},{"code":"gradual","exclusive":false,"group":"","label":"Slowly over days or weeks"},{"code":"on_waking","exclusive":false,"group":"","label":"I woke up with it"},{"code":"unknown","exclusive":false,"group":"","label":"I don''t know"}],"core":true,"error":"Select how it started","hint":"","key":"onset","kind":"OneOf","number":"Q20","required":true,"short":"Onset","text":"How did it start?"},{"choices":[{"code":"better","exclusive":false,"group":"","label":"Getting better"},{"code":"same","exclusive":false,"group":"","label":"Staying the same"},{"code":"fluctuates","exclusive":false,"group":"","label":"Good days and bad days"},{"code":"worse_slow","exclusive":false,"group":"","label":"Slowly getting worse"},{"code":"worse_fast","exclusive":false,"group":"","label":"Quickly getting worse"}],"core":true,"error":"Select what the pain is doing now","hint":"","key":"course","kind":"OneOf","number":"Q21","required":true,"short":"Course","text":"What is it doing now?"},{"choices":[{"code":"always","exclusive":false,"group":"","label":"Always, it never stops"},{"code":"mostly","exclusive":false,"group":"","label":"Most of the time"},{"code":"on_off","exclusive":false,"group":"","label":"It comes and goes"},{"code":"only_some","exclusive":false,"group":"","label":"Only in some positions or at some times"}],"core":true,"error":"Select whether it is there all the time","hint":"","key":"constancy","kind":"OneOf","number":"Q22","required":true,"short":"Constant or intermittent","text":"Is it there all the time?"},{"choices":[{"code":"first_ever","exclusive":false,"group":"","label":"Never had back pain like this"},{"code":"different","exclusive":false,"group":"","label":"I have had back pain, but this is different"},{"code":"usual","exclusive":false,"group":"","label":"It is my usual pain"}],"core":true,"error":"Select whether you have had this kind of pain before","hint":"","key":"new_kind","kind":"OneOf","number":"Q23","required":true,"short":"Previous episodes","text":"Have you had this kind of pain before?"},{"choices":[{"code":"yes","exclusive":false,"group":"","label":"Yes"},{"code":"no","exclusive":false,"group":"","label":"No"}],"condition":{"any":["duration",["m3_12","gt12m"]]},"core":false,"error":"Select whether it first started before you were 45","hint":"","key":"onset_before_45","kind":"OneOf","number":"Q24","required":true,"short":"First onset before age 45","text":"Did it first start before you were 45?"}],"slug":"when","title":"When did it start?"},{"intro":"","questions":[{"core":true,"error":"Select a number from 0 to 10","highest":"worst you can imagine","hint":"0 is no pain, 10 is the worst you can imagine.","key":"severity","kind":"Scale","lowest":"no pain","maximum":10,"minimum":0,"number":"Q25","required":true,"short":"Severity at worst, last day (0–10)","text":"At its worst in the last day, how bad was it?"},{"choices":[{"code":"aching","exclusive":false,"group":"","label":"Aching"},{"code":"dull","exclusive":false,"group":"","label":"Dull"},{"code":"sharp","exclusive":false,"group":"","label":"Sharp"},{"code":"tight_stiff","exclusive":false,"group":"","label":"Tight or stiff"},{"code":"cramp_spasm","exclusive":false,"group":"","label":"Cramp or spasm"},{"code":"throbbing","exclusive":false,"group":"","label":"Throbbing"},{"code":"crushing","exclusive":false,"group":"","label":"Crushing"},{"code":"deep_bone","exclusive":false,"group":"","label":"Deep, in the bone"},{"code":"squeezing","exclusive":false,"group":"","label":"Squeezing or pressure"},{"code":"burning","exclusive":false,"group":"","label":"Burning"},{"code":"electric","exclusive":false,"group":"","label":"Shooting or like electric shocks"},{"code":"tingling","exclusive":false,"group":"","label":"Tingling"},{"code":"pins_needles","exclusive":false,"group":"","label":"Pins and needles"},{"code":"numb","exclusive":false,"group":"","label":"Numb"},{"code":"painful_cold","exclusive":false,"group":"","label":"Painful cold"},{"code":"itching","exclusive":false,"group":"","label":"Itching"},{"code":"touch_hurts","exclusive":false,"group":"","label":"Clothes or light touch hurt"}],"core":true,"error":"Select all the words that fit","hint":"Tick all that fit.","key":"character","kind":"SomeOf","number":"Q26","required":true,"short":"Character","text":"Which words fit?"}],"slug":"feel","title":"What does it feel like?"},{"intro":"","questions":[{"choices":[{"code":"never","exclusive":false,"group":"","label":"No"},{"code":"some","exclusive":false,"group":"","label":"Some nights"},{"code":"most","exclusive":false,"group":"","label":"Most nights"},{"code":"every","exclusive":false,"group":"","label":"Every night"}],"core":true,"error":"Select whether the pain wakes you at night","hint":"","key":"night_wakes","kind":"OneOf","number":"Q27","required":true,"short":"Wakes at night","text":"Does the pain wake you at night?"},{"choices":[{"code":"quick","exclusive":false,"group":"","label":"It settles when I move or change position"},{"code":"medicine","exclusive":false,"group":"","label":"It settles with a painkiller"},{"code":"no","exclusive":false,"group":"","label":"Nothing settles it"}],"condition":{"any":["night_wakes",["some","most","every"]]},"core":false,"error":"Select what happens when it wakes you","hint":"","key":"night_settle","kind":"OneOf","number":"Q28","required":true,"short":"Night pain settles with","text":"When it wakes you, what happens?"},{"choices":[{"code":"yes","exclusive":false,"group":"","label":"Yes"},{"code":"no","exclusive":false,"group":"","label":"No"}],"condition":{"all":[{"any":["night_wakes",["some","most","every"]]},{"any":["onset_before_45",["yes"]]}]},"core":false,"error":"Select whether it mostly wakes you in the second half of the night","hint":"","key":"night_half2","kind":"OneOf","number":"Q29","required":true,"short":"Wakes in second half of night","text":"Does it mostly wake you in the second half of the night?"},{"choices":[{"code":"better","exclusive":false,"group":"","label":"It eases"},{"code":"none","exclusive":false,"group":"","label":"No change"},{"code":"worse_now","exclusive":false,"group":"","label":"Worse straight away"},{"code":"worse_later","exclusive":false,"group":"","label":"Worse after I have been lying a long time, or when I wake"},{"code":"only_lying","exclusive":false,"group":"","label":"I only get it when lying down or in bed"}],"core":true,"error":"Select what happens when you lie flat","hint":"","key":"lying_effect","kind":"OneOf","number":"Q30","required":true,"short":"Effect of lying flat","text":"What happens when you lie flat?"},{"choices":[{"code":"yes","exclusive":false,"group":"","label":"Yes"},{"code":"no","exclusive":false,"group":"","label":"No"}],"condition":{"any":["lying_effect",["worse_now","worse_later","only_lying"]]},"core":false,"error":"Select whether it is so bad that you cannot lie flat","hint":"","key":"cannot_lie_flat","kind":"OneOf","number":"Q31","required":true,"short":"Unable to lie flat","text":"Is it so bad you cannot lie flat, or have to sleep in a chair?"},{"choices":[{"code":"yes","exclusive":false,"group":"","label":"Yes"},{"code":"no","exclusive":false,"group":"","label":"No"},{"code":"not_tried","exclusive":false,"group":"","label":"Not tried"}],"condition":{"any":["lying_effect",["worse_now","worse_later","only_lying"]]},"core":false,"error":"Select whether changing position or propping up helps","hint":"","key":"prop_helps","kind":"OneOf","number":"Q32","required":true,"short":"Relief by repositioning or propping","text":"Does changing position or propping up with pillows help?"},{"choices":[{"code":"none","exclusive":false,"group":"","label":"No"},{"code":"lt30","exclusive":false,"group":"","label":"Less than 30 minutes"},{"code":"m30_60","exclusive":false,"group":"","label":"30 to 60 minutes"},{"code":"gt60","exclusive":false,"group":"","label":"More than an hour"}],"core":true,"error":"Select how long your back is stiff in the morning","hint":"","key":"morning_stiff","kind":"OneOf","number":"Q33","required":true,"short":"Morning stiffness","text":"Is your back stiff in the morning? How long?"},{"choices":[{"code":"pillow_high","exclusive":false,"group":"","label":"Pillow too high"},{"code":"pillow_low","exclusive":false,"group":"","label":"Pillow too low or flat"},{"code":"mattress_hard","exclusive":false,"group":"","label":"Mattress too hard"},{"code":"mattress_soft","exclusive":false,"group":"","label":"Mattress soft or saggy"},{"code":"bed_old","exclusive":false,"group":"","label":"Bed or pillow is old"},{"code":"front_sleeper","exclusive":false,"group":"","label":"I sleep on my front"},{"code":"toss_turn","exclusive":false,"group":"","label":"I toss and turn"},{"code":"none","exclusive":true,"group":"","label":"None"}],"condition":{"either":[{"any":["lying_effect",["worse_now","worse_later","only_lying"]]},{"any":["onset",["on_waking"]]}]},"core":false,"error":"Select any that fit","hint":"Tick any that fit.","key":"bed_factors","kind":"SomeOf","number":"Q34","required":false,"short":"Bed and pillow","text":"About your bed."}],"slug":"nights","title":"Nights and lying down"},{"intro":"","questions":[{"choices":[{"code":"better","exclusive":false,"group":"","label":"It eases"},{"code":"none","exclusive":false,"group":"","label":"No change"},{"code":"worse","exclusive":false,"group":"","label":"Worse"},{"code":"not_noticed","exclusive":false,"group":"","label":"I have not noticed"}],"core":true,"error":"Select what rest does","hint":"","key":"rest_effect","kind":"OneOf","number":"Q35","required":true,"short":"Effect of rest","text":"What does rest do?"},{"choices":[{"code":"sitting_screen","exclusive":false,"group":"","label":"Sitting for long, or slouching over a screen or phone"},{"code":"upright","exclusive":false,"group":"","label":"It mostly comes on when I sit or stand, and goes when I lie down"},{"code":"twist_arch","exclusive":false,"group":"","label":"Twisting or arching back"},{"code":"lift_carry","exclusive":false,"group":"","label":"Lifting or carrying"},{"code":"repeated_use","exclusive":false,"group":"","label":"Doing the same movement again and again"},{"code":"pressing","exclusive":false,"group":"","label":"Pressing on a sore muscle"},{"code":"deep_breath","exclusive":false,"group":"","label":"Breathing in deeply"},{"code":"cough_strain","exclusive":false,"group":"","label":"Coughing, sneezing or straining on the toilet"},{"code":"exertion","exclusive":false,"group":"","label":"Walking fast, hills or stairs, and it stops when I stop"},{"code":"eating","exclusive":false,"group":"","label":"Eating or drinking"},{"code":"none","exclusive":true,"group":"","label":"Nothing"}],"core":true,"error":"Select anything that makes it worse, or “Nothing”","hint":"","key":"aggravators","kind":"SomeOf","number":"Q36","required":true,"short":"Aggravating factors","text":"What makes it worse?"},{"choices":[{"code":"rest","exclusive":false,"group":"","label":"Rest"},{"code":"change_position","exclusive":false,"group":"","label":"Changing position"},{"code":"gentle_move","exclusive":false,"group":"","label":"Gentle movement or stretching"},{"code":"heat_ice","exclusive":false,"group":"","label":"Heat or ice"},{"code":"massage","exclusive":false,"group":"","label":"Massage"},{"code":"painkillers","exclusive":false,"group":"","label":"Painkillers"},{"code":"lean_forward","exclusive":false,"group":"","label":"Leaning forward"},{"code":"not_noticed","exclusive":true,"group":"","label":"I have not found out yet"},{"code":"none","exclusive":true,"group":"","label":"Nothing helps"}],"core":true,"error":"Select anything that makes it better, or “Nothing helps”","hint":"","key":"relievers","kind":"SomeOf","number":"Q37","required":true,"short":"Relieving factors","text":"What makes it better?"},{"choices":[{"code":"none","exclusive":false,"group":"","label":"Not yet"},{"code":"lt4w","exclusive":false,"group":"","label":"Yes, for less than 4 weeks"},{"code":"ge4w_better","exclusive":false,"group":"","label":"Yes, 4 weeks or more, and it helps"},{"code":"ge4w_no_better","exclusive":false,"group":"","label":"Yes, 4 weeks or more, and it is no better"}],"core":true,"error":"Select whether you have been treating it","hint":"","key":"tried_weeks","kind":"OneOf","number":"Q38","required":true,"short":"Treatment tried and response","text":"Have you been treating it (rest, exercise, painkillers, physio)?"},{"choices":[{"code":"good","exclusive":false,"group":"","label":"Yes, a lot"},{"code":"some","exclusive":false,"group":"","label":"A bit"},{"code":"none","exclusive":false,"group":"","label":"No"},{"code":"not_taken","exclusive":false,"group":"","label":"Not taken any"}],"condition":{"compare":[{"number":"severity"},">=",7]},"core":false,"error":"Select whether painkillers help","hint":"","key":"painkiller_effect","kind":"OneOf","number":"Q39","required":true,"short":"Response to analgesia","text":"Do painkillers help?"},{"choices":[{"code":"desk","exclusive":false,"group":"","label":"Long hours at a desk or screen"},{"code":"heavy_work","exclusive":false,"group":"","label":"Heavy or physical work"},{"code":"sport_gym","exclusive":false,"group":"","label":"Sport, gym or throwing"},{"code":"repeated_task","exclusive":false,"group":"","label":"A repeated task"},{"code":"bag","exclusive":false,"group":"","label":"Carrying a heavy bag"},{"code":"caring_baby","exclusive":false,"group":"","label":"Lifting or feeding a baby, or caring for someone"},{"code":"driving","exclusive":false,"group":"","label":"Long driving"},{"code":"garden_diy","exclusive":false,"group":"","label":"Gardening, DIY or moving things"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":true,"error":"Select anything that came before it, or “None”","hint":"","key":"triggers","kind":"SomeOf","number":"Q40","required":true,"short":"Preceding load or activity","text":"Did anything like this come before it?"},{"choices":[{"code":"t_rest","exclusive":false,"group":"","label":"Rest"},{"code":"t_heat_ice","exclusive":false,"group":"","label":"Heat or ice"},{"code":"t_otc","exclusive":false,"group":"","label":"Shop-bought painkillers"},{"code":"t_prescribed","exclusive":false,"group":"","label":"Prescribed medicine"},{"code":"t_physio","exclusive":false,"group":"","label":"Physiotherapy"},{"code":"t_manual","exclusive":false,"group":"","label":"Massage, chiropractic or osteopathy"},{"code":"t_exercise","exclusive":false,"group":"","label":"Exercise, Pilates or yoga"},{"code":"t_roller","exclusive":false,"group":"","label":"Foam roller or stretching"},{"code":"t_injection","exclusive":false,"group":"","label":"Injection"},{"code":"t_surgery","exclusive":false,"group":"","label":"Back surgery"},{"code":"t_none","exclusive":true,"group":"","label":"None"}],"core":false,"error":"Select anything you have tried","hint":"","key":"treatments_tried","kind":"SomeOf","number":"Q41","required":false,"short":"Treatments tried","text":"What have you tried?"}],"slug":"better-worse","title":"Better and worse"},{"intro":"","questions":[{"choices":[{"code":"no","exclusive":false,"group":"","label":"No"},{"code":"small","exclusive":false,"group":"","label":"A little"},{"code":"big","exclusive":false,"group":"","label":"Yes, about 5% or more"},{"code":"not_sure","exclusive":false,"group":"","label":"I think so, not sure"}],"core":true,"error":"Select whether you have lost weight without trying","hint":"Clothes or rings loose? 5% is 3.5 kg for a 70 kg person, or about half a stone.","key":"weight_loss","kind":"OneOf","number":"Q42","required":true,"short":"Unintended weight loss, 6 months","text":"In the last 6 months, have you lost weight without trying?"},{"choices":[{"code":"appetite_loss","exclusive":false,"group":"","label":"Much less hungry"},{"code":"night_sweats","exclusive":false,"group":"","label":"Sweats at night that soak the bed"},{"code":"fever_recent","exclusive":false,"group":"","label":"Fevers or chills on and off"},{"code":"fatigue","exclusive":false,"group":"","label":"Very tired for weeks"},{"code":"unwell","exclusive":false,"group":"","label":"Just not well"},{"code":"cough_new","exclusive":false,"group":"","label":"A new cough"},{"code":"cough3w","exclusive":false,"group":"","label":"A cough for 3 weeks or more"},{"code":"breathless_weeks","exclusive":false,"group":"","label":"More out of breath than usual for weeks"},{"code":"hoarse","exclusive":false,"group":"","label":"Hoarse voice for 3 weeks"},{"code":"infections","exclusive":false,"group":"","label":"Infection after infection"},{"code":"bruising_nosebleeds","exclusive":false,"group":"","label":"Easy bruising or nosebleeds"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":true,"error":"Select any you have had, or “None”","hint":"","key":"systemic","kind":"SomeOf","number":"Q43","required":true,"short":"Systemic symptoms, last weeks","text":"In the last few weeks, have you had any of these?"},{"choices":[{"code":"breast_lump","exclusive":false,"group":"","label":"Breast lump or change"},{"code":"node_lump","exclusive":false,"group":"","label":"Lump in neck, armpit or groin"},{"code":"testicle_lump","exclusive":false,"group":"","label":"Lump in a testicle"},{"code":"blood_pee","exclusive":false,"group":"","label":"Blood in pee"},{"code":"blood_poo","exclusive":false,"group":"","label":"Blood in poo"},{"code":"swallowing","exclusive":false,"group":"","label":"Food sticking"},{"code":"jaundice","exclusive":false,"group":"","label":"Yellow skin or eyes"},{"code":"bowel_change","exclusive":false,"group":"","label":"Change in how I poo for weeks"},{"code":"slow_pee","exclusive":false,"group":"","label":"Slow or weak pee"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":true,"error":"Select any that are new and not explained, or “None”","hint":"","key":"cancer_signs","kind":"SomeOf","number":"Q44","required":true,"short":"Possible primary tumour signs","text":"Any of these that are new and not explained?"},{"choices":[{"code":"vomiting","exclusive":false,"group":"","label":"Being sick again and again"},{"code":"indigestion","exclusive":false,"group":"","label":"Heartburn or indigestion"},{"code":"after_eating","exclusive":false,"group":"","label":"Pain after eating"},{"code":"fatty_alcohol","exclusive":false,"group":"","label":"Worse after fatty food or alcohol"},{"code":"mild_tummy","exclusive":false,"group":"","label":"Mild tummy ache"},{"code":"none","exclusive":true,"group":"","label":"None"}],"condition":{"either":[{"any":["spread",["through_front"]]},{"any":["pain_sites",["tummy","chest_front"]]},{"any":["aggravators",["eating"]]},{"any":["pinpoint",["vague"]]}]},"core":false,"error":"Select any tummy symptoms, or “None”","hint":"","key":"gut_signs","kind":"SomeOf","number":"Q46","required":true,"short":"Abdominal symptoms","text":"Any tummy symptoms?"},{"choices":[{"code":"burning","exclusive":false,"group":"","label":"It burns"},{"code":"frequency","exclusive":false,"group":"","label":"I go much more often"},{"code":"smelly_cloudy","exclusive":false,"group":"","label":"It is cloudy or smelly"},{"code":"none","exclusive":true,"group":"","label":"None"}],"condition":{"either":[{"any":["pain_sites",["flank_left","flank_right","low_left","low_spine","low_right"]]},{"any":["emg_ill",["fever","rigors"]]}]},"core":false,"error":"Select any that fit, or “None”","hint":"","key":"urine_signs","kind":"SomeOf","number":"Q47","required":true,"short":"Urinary symptoms","text":"When you pee:"}],"slug":"health","title":"Your general health lately"},{"intro":"","questions":[{"choices":[{"code":"arm_one","exclusive":false,"group":"","label":"One arm or hand"},{"code":"arms_both","exclusive":false,"group":"","label":"Both arms or both hands"},{"code":"chest_tummy","exclusive":false,"group":"","label":"A band of skin on my chest or tummy"},{"code":"leg_one","exclusive":false,"group":"","label":"One leg"},{"code":"feet_both","exclusive":false,"group":"","label":"Both legs or both feet"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":true,"error":"Select where you have numbness or tingling, or “None”","hint":"","key":"sensory","kind":"SomeOf","number":"Q48","required":true,"short":"Numbness or tingling","text":"Any numbness or tingling (not weakness)?"},{"choices":[{"code":"yes","exclusive":false,"group":"","label":"Yes"},{"code":"no","exclusive":false,"group":"","label":"No, I have had it a long time and it is the same"}],"condition":{"any":["sensory",["arm_one","arms_both","chest_tummy","leg_one","feet_both"]]},"core":false,"error":"Select whether that is new or getting worse","hint":"","key":"sensory_new","kind":"OneOf","number":"Q49","required":true,"short":"Sensory symptoms new or worsening","text":"Is that new since this pain, or getting worse?"},{"choices":[{"code":"clumsy_hands","exclusive":false,"group":"","label":"Clumsy hands (buttons, writing)"},{"code":"neck_shock","exclusive":false,"group":"","label":"An electric shock down my back when I bend my neck"},{"code":"none","exclusive":true,"group":"","label":"None"}],"condition":{"either":[{"any":["sensory",["arm_one","arms_both","chest_tummy","leg_one","feet_both"]]},{"any":["pain_sites",["neck"]]}]},"core":false,"error":"Select any that are new or getting worse, or “None”","hint":"","key":"myelopathy","kind":"SomeOf","number":"Q50","required":true,"short":"Myelopathic symptoms","text":"Any of these that are new or getting worse?"}],"slug":"nerves","title":"Nerves"},{"intro":"We ask about past illness because it can change how soon back pain should be checked.","questions":[{"choices":[{"code":"never","exclusive":false,"group":"","label":"No"},{"code":"current","exclusive":false,"group":"","label":"Yes, I have it now or am having treatment"},{"code":"past","exclusive":false,"group":"","label":"Yes, in the past"},{"code":"being_tested","exclusive":false,"group":"","label":"I am being tested for it now"},{"code":"prefer_not","exclusive":false,"group":"","label":"Prefer not to say"},{"code":"not_sure","exclusive":false,"group":"","label":"Not sure"}],"core":true,"error":"Select whether you have ever had cancer","hint":"We ask everyone with back pain.","key":"cancer_hx","kind":"OneOf","number":"Q51","required":true,"short":"Cancer history","text":"Have you ever had cancer?"},{"choices":[{"code":"breast","exclusive":false,"group":"","label":"Breast"},{"code":"lung","exclusive":false,"group":"","label":"Lung"},{"code":"prostate","exclusive":false,"group":"","label":"Prostate"},{"code":"kidney","exclusive":false,"group":"","label":"Kidney"},{"code":"thyroid","exclusive":false,"group":"","label":"Thyroid"},{"code":"myeloma","exclusive":false,"group":"","label":"Myeloma"},{"code":"lymphoma_leukaemia","exclusive":false,"group":"","label":"Lymphoma or leukaemia"},{"code":"bowel","exclusive":false,"group":"","label":"Bowel"},{"code":"melanoma","exclusive":false,"group":"","label":"Melanoma"},{"code":"pancreas","exclusive":false,"group":"","label":"Pancreas"},{"code":"upper_gi","exclusive":false,"group":"","label":"Stomach or food pipe"},{"code":"bladder","exclusive":false,"group":"","label":"Bladder"},{"code":"gynae","exclusive":false,"group":"","label":"Womb, ovary or cervix"},{"code":"bone_soft","exclusive":false,"group":"","label":"Bone or soft tissue"},{"code":"skin_nonmelanoma","exclusive":false,"group":"","label":"Skin cancer that was not melanoma (BCC or SCC)"},{"code":"other","exclusive":false,"group":"","label":"Other or don''t know"}],"condition":{"any":["cancer_hx",["current","past"]]},"core":false,"error":"Select what type of cancer","hint":"","key":"cancer_type","kind":"SomeOf","number":"Q52","required":true,"short":"Cancer type","text":"What type?"},{"choices":[{"code":"lt1y","exclusive":false,"group":"","label":"Less than 1 year ago"},{"code":"y1_5","exclusive":false,"group":"","label":"1 to 5 years"},{"code":"y5_10","exclusive":false,"group":"","label":"5 to 10 years"},{"code":"gt10y","exclusive":false,"group":"","label":"More than 10 years"}],"condition":{"any":["cancer_hx",["past"]]},"core":false,"error":"Select when you were last treated or told about it","hint":"","key":"cancer_when","kind":"OneOf","number":"Q53","required":true,"short":"Last treatment or diagnosis of cancer","text":"When were you last treated or told about it?"},{"choices":[{"code":"yes","exclusive":false,"group":"","label":"Yes"},{"code":"no","exclusive":false,"group":"","label":"No"},{"code":"not_sure","exclusive":false,"group":"","label":"Not sure"}],"condition":{"any":["cancer_hx",["current","past"]]},"core":false,"error":"Select whether it has spread to your bones","hint":"","key":"bone_mets","kind":"OneOf","number":"Q54","required":true,"short":"Known bone metastases","text":"Has anyone told you it has spread to your bones?"},{"choices":[{"code":"chemo","exclusive":false,"group":"","label":"Chemotherapy"},{"code":"immuno_targeted","exclusive":false,"group":"","label":"Immunotherapy or targeted drugs"},{"code":"radiotherapy","exclusive":false,"group":"","label":"Radiotherapy"},{"code":"surgery","exclusive":false,"group":"","label":"Surgery"},{"code":"hormone","exclusive":false,"group":"","label":"Hormone treatment"},{"code":"none","exclusive":true,"group":"","label":"None"}],"condition":{"either":[{"any":["cancer_hx",["current"]]},{"any":["cancer_when",["lt1y"]]}]},"core":false,"error":"Select any treatment in the last 6 weeks, or “None”","hint":"","key":"cancer_tx","kind":"SomeOf","number":"Q55","required":true,"short":"Cancer treatment, last 6 weeks","text":"In the last 6 weeks, have you had:"},{"choices":[{"code":"yes","exclusive":false,"group":"","label":"Yes"},{"code":"no","exclusive":false,"group":"","label":"No"},{"code":"not_sure","exclusive":false,"group":"","label":"Not sure"}],"core":false,"error":"Select whether a close relative had cancer before 60","hint":"","key":"family_cancer","kind":"OneOf","number":"Q56","required":false,"short":"First-degree relative with cancer before 60","text":"Parent, brother, sister or child with cancer before 60?"}],"slug":"past-health","title":"Your past health"},{"intro":"We ask about HIV, injected drugs and smoking because they change what the cause can be. Nobody judges your answers.","questions":[{"choices":[{"code":"osteoporosis","exclusive":false,"group":"","label":"Thin bones (osteoporosis)"},{"code":"fragility_fracture","exclusive":false,"group":"","label":"A broken bone after a minor fall since age 50"},{"code":"rheum_arthritis","exclusive":false,"group":"","label":"Rheumatoid or other inflammatory arthritis"},{"code":"stiff_spine","exclusive":false,"group":"","label":"Ankylosing spondylitis, or a spine that is fused or has gone stiff"},{"code":"psoriasis_ibd_uveitis","exclusive":false,"group":"","label":"Psoriasis, Crohn''s, colitis or uveitis"},{"code":"diabetes","exclusive":false,"group":"","label":"Diabetes"},{"code":"kidney_dialysis","exclusive":false,"group":"","label":"Kidney disease or dialysis"},{"code":"weak_immune","exclusive":false,"group":"","label":"HIV, transplant or weak immune system"},{"code":"tb","exclusive":false,"group":"","label":"TB, now or in the past"},{"code":"aortic","exclusive":false,"group":"","label":"Aneurysm, Marfan, Ehlers-Danlos, two-flap heart valve, or a close relative with a torn aorta"},{"code":"heart","exclusive":false,"group":"","label":"Heart disease"},{"code":"high_bp","exclusive":false,"group":"","label":"High blood pressure"},{"code":"clot_past","exclusive":false,"group":"","label":"Blood clot in leg or lung before"},{"code":"lung_disease","exclusive":false,"group":"","label":"COPD, asthma or collapsed lung"},{"code":"gallstones","exclusive":false,"group":"","label":"Gallstones"},{"code":"ulcer","exclusive":false,"group":"","label":"Stomach ulcer"},{"code":"absorption","exclusive":false,"group":"","label":"Coeliac, Crohn''s, stomach or weight-loss surgery, pernicious anaemia"},{"code":"sickle_cell","exclusive":false,"group":"","label":"Sickle cell"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":true,"error":"Select any you have, or “None”","hint":"","key":"conditions","kind":"SomeOf","number":"Q57","required":true,"short":"Medical conditions","text":"Do you have any of these?"},{"choices":[{"code":"steroid_long","exclusive":false,"group":"","label":"Steroid tablets for 3 months or more, or many courses"},{"code":"anticoagulant","exclusive":false,"group":"","label":"Blood thinners"},{"code":"immunosuppressant","exclusive":false,"group":"","label":"Medicines that lower immunity"},{"code":"hormone_blocker","exclusive":false,"group":"","label":"Hormone blockers for breast or prostate"},{"code":"metformin","exclusive":false,"group":"","label":"Metformin"},{"code":"acid_long","exclusive":false,"group":"","label":"Acid-stomach tablets for a year or more"},{"code":"strong_opioid","exclusive":false,"group":"","label":"Strong painkillers (morphine type)"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":true,"error":"Select any you take, or “None”","hint":"","key":"medicines","kind":"SomeOf","number":"Q58","required":true,"short":"Medicines","text":"Do you take any of these?"},{"choices":[{"code":"iv_drugs","exclusive":false,"group":"","label":"Injected drugs"},{"code":"skin_blood_infection","exclusive":false,"group":"","label":"Skin abscess, infected wound, or blood infection"},{"code":"other_infection","exclusive":false,"group":"","label":"Chest, urine, tooth or other infection"},{"code":"spine_procedure","exclusive":false,"group":"","label":"Injection, epidural or operation in or near my neck or back"},{"code":"needling","exclusive":false,"group":"","label":"Acupuncture or dry needling in my neck or back"},{"code":"line_catheter","exclusive":false,"group":"","label":"A drip line, dialysis line or catheter left in"},{"code":"recent_surgery","exclusive":false,"group":"","label":"Any other operation"},{"code":"tb_area","exclusive":false,"group":"","label":"Close contact with TB, or lived where TB is common"},{"code":"unpasteurised","exclusive":false,"group":"","label":"Raw milk or cheese, or farm animal work"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":true,"error":"Select any that fit, or “None”","hint":"","key":"infection_risk","kind":"SomeOf","number":"Q59","required":true,"short":"Infection risk, last 3 months","text":"Any of these in the last 3 months? (Injected drugs and TB: ever.)"},{"choices":[{"code":"leg_swelling","exclusive":false,"group":"","label":"One leg swollen or sore"},{"code":"recent_op_bed","exclusive":false,"group":"","label":"Operation or in bed 3 days or more in last 4 weeks"},{"code":"long_travel","exclusive":false,"group":"","label":"Travel of 4 hours or more in last 4 weeks"},{"code":"pill_hrt","exclusive":false,"group":"","label":"The pill or HRT tablets"},{"code":"none","exclusive":true,"group":"","label":"None"}],"condition":{"either":[{"any":["aggravators",["deep_breath"]]},{"any":["emg_chest",["cough_blood"]]},{"any":["systemic",["breathless_weeks"]]}]},"core":false,"error":"Select any that fit, or “None”","hint":"","key":"clot_risk","kind":"SomeOf","number":"Q60","required":true,"short":"Venous thromboembolism risk","text":"Any of these?"},{"choices":[{"code":"never","exclusive":false,"group":"","label":"Never"},{"code":"ex","exclusive":false,"group":"","label":"I used to"},{"code":"current","exclusive":false,"group":"","label":"Yes"}],"core":true,"error":"Select whether you smoke","hint":"","key":"smoking","kind":"OneOf","number":"Q61","required":true,"short":"Smoking","text":"Do you smoke?"},{"choices":[{"code":"thirst","exclusive":false,"group":"","label":"Very thirsty"},{"code":"pee_lots","exclusive":false,"group":"","label":"Peeing a lot"},{"code":"constipation","exclusive":false,"group":"","label":"Constipated"},{"code":"muddled","exclusive":false,"group":"","label":"Muddled or foggy"},{"code":"sick","exclusive":false,"group":"","label":"Feeling sick or being sick"},{"code":"none","exclusive":true,"group":"","label":"None"}],"condition":{"either":[{"compare":[{"number":"age"},">=",60]},{"any":["cancer_hx",["current","past","being_tested"]]},{"any":["systemic",["fatigue"]]}]},"core":false,"error":"Select any that are new, or “None”","hint":"","key":"calcium_signs","kind":"SomeOf","number":"Q45","required":true,"short":"Symptoms of high calcium","text":"Any of these that are new?"},{"choices":[{"code":"onset_lt35","exclusive":false,"group":"","label":"It began before age 35"},{"code":"buttock","exclusive":false,"group":"","label":"Pain in my bottom too"},{"code":"nsaid48h","exclusive":false,"group":"","label":"Ibuprofen-type tablets help within 2 days"},{"code":"relative","exclusive":false,"group":"","label":"Close relative with spine arthritis or psoriasis"},{"code":"arthritis","exclusive":false,"group":"","label":"Swollen joints now or before"},{"code":"heel_tendon","exclusive":false,"group":"","label":"Heel or tendon pain"},{"code":"psoriasis","exclusive":false,"group":"","label":"Psoriasis"},{"code":"none","exclusive":true,"group":"","label":"None"}],"condition":{"any":["onset_before_45",["yes"]]},"core":false,"error":"Select any that fit you, or “None”","hint":"","key":"spa","kind":"SomeOf","number":"Q62","required":true,"short":"Spondyloarthritis features","text":"Do any of these fit you?"}],"slug":"other-health","title":"Other health and medicines"},{"intro":"We ask because food, sun, sleep and stress act on bones, muscles and pain. You can leave out any of these, or all of them.","questions":[{"choices":[{"code":"indoors","exclusive":false,"group":"","label":"I am mostly indoors"},{"code":"covered","exclusive":false,"group":"","label":"My skin is mostly covered"},{"code":"dark_skin","exclusive":false,"group":"","label":"I have darker skin and live somewhere with little sun"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":false,"error":"Select any that fit","hint":"","key":"low_sun","kind":"SomeOf","number":"Q63","required":false,"short":"Low sun exposure","text":"About sun on your skin:"},{"choices":[{"code":"vegan","exclusive":false,"group":"","label":"No animal foods"},{"code":"veg","exclusive":false,"group":"","label":"No meat or fish"},{"code":"low_dairy","exclusive":false,"group":"","label":"Little milk, cheese or fortified drinks"},{"code":"low_greens_nuts","exclusive":false,"group":"","label":"Few nuts, seeds or green leaves"},{"code":"small_meals","exclusive":false,"group":"","label":"I eat very little"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":false,"error":"Select any that fit","hint":"","key":"diet","kind":"SomeOf","number":"Q64","required":false,"short":"Diet","text":"About your food:"},{"choices":[{"code":"aches_all_over","exclusive":false,"group":"","label":"Aches all over"},{"code":"hard_stairs_chair","exclusive":false,"group":"","label":"Hard to climb stairs or get up from a chair (for weeks or more)"},{"code":"cramps_spasms","exclusive":false,"group":"","label":"Cramps, twitches or spasms"},{"code":"restless","exclusive":false,"group":"","label":"Restless"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":false,"error":"Select any that fit","hint":"","key":"muscle","kind":"SomeOf","number":"Q65","required":false,"short":"Muscle symptoms","text":"About your muscles:"},{"choices":[{"code":"sore_tongue","exclusive":false,"group":"","label":"Sore red tongue"},{"code":"memory_mood","exclusive":false,"group":"","label":"Memory or mood change"},{"code":"nitrous","exclusive":false,"group":"","label":"I use laughing gas (nitrous oxide)"},{"code":"none","exclusive":true,"group":"","label":"None"}],"condition":{"any":["sensory",["arm_one","arms_both","feet_both"]]},"core":false,"error":"Select any that fit","hint":"","key":"b12_signs","kind":"SomeOf","number":"Q66","required":false,"short":"Vitamin B12 features","text":"Any of these?"},{"choices":[{"code":"stress","exclusive":false,"group":"","label":"A lot of stress"},{"code":"poor_sleep","exclusive":false,"group":"","label":"Poor sleep"},{"code":"low_activity","exclusive":false,"group":"","label":"I move very little"},{"code":"supplements","exclusive":false,"group":"","label":"I take vitamins or minerals"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":false,"error":"Select any that fit","hint":"","key":"lifestyle","kind":"SomeOf","number":"Q67","required":false,"short":"Lifestyle","text":"Any of these?"}],"slug":"lifestyle","title":"Food, sun and lifestyle"},{"intro":"We ask how you cope because pain can wear anyone down, and there is help for that too.","questions":[{"choices":[{"code":"normal","exclusive":false,"group":"","label":"Yes"},{"code":"some","exclusive":false,"group":"","label":"With some trouble"},{"code":"hard","exclusive":false,"group":"","label":"Only a few"},{"code":"bedbound","exclusive":false,"group":"","label":"No, I am mostly in bed or a chair"}],"core":true,"error":"Select whether you can do your daily things","hint":"","key":"function","kind":"OneOf","number":"Q68","required":true,"short":"Function","text":"Can you do your daily things?"},{"choices":[{"code":"none","exclusive":false,"group":"","label":"Not worried"},{"code":"bit","exclusive":false,"group":"","label":"A bit"},{"code":"very","exclusive":false,"group":"","label":"Very worried"}],"core":true,"error":"Select how worried you are","hint":"","key":"concern","kind":"OneOf","number":"Q69","required":true,"short":"Patient’s concern","text":"How worried are you about it?"},{"choices":[{"code":"ok","exclusive":false,"group":"","label":"OK"},{"code":"low_mood","exclusive":false,"group":"","label":"Low"},{"code":"cannot_go_on","exclusive":false,"group":"","label":"I feel I cannot go on"}],"core":false,"error":"Select how you are coping","hint":"","key":"distress","kind":"OneOf","number":"Q70","required":false,"short":"Coping and mood","text":"Pain can wear you down. How are you coping?"},{"choices":[{"code":"none","exclusive":false,"group":"","label":"No"},{"code":"one","exclusive":false,"group":"","label":"Once"},{"code":"two_plus","exclusive":false,"group":"","label":"Two times or more"}],"core":true,"error":"Select whether you have seen someone about this pain","hint":"","key":"prev_visits","kind":"OneOf","number":"Q71","required":true,"short":"Previous consultations for this pain","text":"Have you seen someone about this pain already?"},{"core":false,"error":"Shorten what you wrote to 1,000 characters or fewer","hint":"Do not put urgent symptoms here. Nobody reads this straight away.","key":"free_text","kind":"LongText","maximum_length":1000,"number":"Q72","required":false,"short":"Patient’s own words","text":"Is there anything else you want us to know?"}],"slug":"effect","title":"How it affects you"}],"version":"1.1"}','2026-11-20 07:24:00');
INSERT INTO "intake_storedquestionnaire" VALUES('437f3a75f8ad547efd53cc36b4be36c052f09b62898286fedc54ee38b4d3fb7c','1.1','{"steps":[{"intro":"Before anything else. Some problems need help straight away. Please tick anything you have.","questions":[{"choices":[{"code":"sudden_tearing","exclusive":false,"group":"","label":"Pain that felt like tearing or ripping inside"},{"code":"sudden_severe","exclusive":false,"group":"","label":"Very bad pain in my back, chest or tummy that came on in seconds or minutes"},{"code":"chest_now","exclusive":false,"group":"","label":"Chest tightness, squeezing or heaviness, or chest pain when I keep still"},{"code":"chest_wall","exclusive":false,"group":"","label":"Chest pain only when I press on it, twist or breathe in"},{"code":"spread_unwell","exclusive":false,"group":"","label":"Tight, heavy or squeezing pain going to my arm, neck or jaw, or pain with a cold sweat or feeling sick"},{"code":"breathless","exclusive":false,"group":"","label":"New or sudden trouble breathing"},{"code":"cough_blood","exclusive":false,"group":"","label":"Coughing up blood"},{"code":"collapse","exclusive":false,"group":"","label":"I fainted, collapsed or nearly did"},{"code":"tummy_severe","exclusive":false,"group":"","label":"Very bad tummy pain, sudden or not letting up"},{"code":"tummy_throb","exclusive":false,"group":"","label":"A beating or throbbing feeling in my tummy"},{"code":"blood_vomit_black","exclusive":false,"group":"","label":"Vomiting blood, or black sticky poo"},{"code":"not_sure","exclusive":false,"group":"","label":"I''m not sure"},{"code":"none","exclusive":true,"group":"","label":"None of these"}],"core":true,"error":"Select anything you have now or had in the last 24 hours, or “None of these”","hint":"","key":"emg_chest","kind":"SomeOf","number":"Q01","required":true,"short":"Chest, breathing and abdominal emergencies (now or last 24 h)","text":"Do you have any of these now, or did you in the last 24 hours?"},{"choices":[{"code":"yes","exclusive":false,"group":"","label":"Yes"},{"code":"no","exclusive":false,"group":"","label":"No"},{"code":"not_sure","exclusive":false,"group":"","label":"Not sure"}],"condition":{"any":["emg_chest",["sudden_severe"]]},"core":false,"error":"Select whether it started at the very moment you moved","hint":"","key":"sudden_move","kind":"OneOf","number":"Q73","required":true,"short":"Onset at the moment of a movement or strain","text":"Did it start at the very moment you lifted, bent, twisted, coughed or fell?"},{"choices":[{"code":"saddle_numb","exclusive":false,"group":"","label":"Numb, tingling or odd feeling between my legs, around my genitals, back passage or bottom (it may feel different when you wipe)"},{"code":"bladder_hard","exclusive":false,"group":"","label":"Hard to start peeing, cannot pee, or cannot feel myself pee"},{"code":"bladder_leak","exclusive":false,"group":"","label":"Peeing by accident, or not knowing when my bladder is full"},{"code":"bowel_loss","exclusive":false,"group":"","label":"Pooing by accident, or cannot feel when I need to poo"},{"code":"sexual_change","exclusive":false,"group":"","label":"Loss of feeling during sex, or new trouble with erections"},{"code":"legs_both","exclusive":false,"group":"","label":"Weak, numb, heavy or tingling in BOTH legs"},{"code":"walk_unsteady","exclusive":false,"group":"","label":"Unsteady, legs give way, new trouble on stairs, or falling (not just slow because it hurts)"},{"code":"leg_one","exclusive":false,"group":"","label":"ONE leg weak or dragging"},{"code":"arm_weak","exclusive":false,"group":"","label":"Arm or hand weak (not just sore to move)"},{"code":"not_sure","exclusive":false,"group":"","label":"I''m not sure"},{"code":"none","exclusive":true,"group":"","label":"None of these"}],"core":true,"error":"Select anything that is new or different, or “None of these”","hint":"","key":"emg_nerve","kind":"SomeOf","number":"Q02","required":true,"short":"Cord and cauda equina symptoms (new since onset)","text":"Since this pain began, is any of this new or different for you?"},{"choices":[{"code":"lt48h","exclusive":false,"group":"","label":"In the last 2 days"},{"code":"d2_14","exclusive":false,"group":"","label":"3 to 14 days ago"},{"code":"w2_m3","exclusive":false,"group":"","label":"2 weeks to 3 months ago"},{"code":"gt3m","exclusive":false,"group":"","label":"More than 3 months ago"}],"condition":{"any":["emg_nerve",["saddle_numb","bladder_hard","bladder_leak","bowel_loss","sexual_change","legs_both","walk_unsteady","leg_one","arm_weak"]]},"core":false,"error":"Select when the newest one started","hint":"","key":"nerve_onset","kind":"OneOf","number":"Q03","required":true,"short":"Onset of newest nerve symptom","text":"Think of the newest one. When did it start?"},{"choices":[{"code":"worse","exclusive":false,"group":"","label":"Yes, getting worse"},{"code":"same","exclusive":false,"group":"","label":"No, about the same"},{"code":"better","exclusive":false,"group":"","label":"No, getting better"}],"condition":{"any":["emg_nerve",["saddle_numb","bladder_hard","bladder_leak","bowel_loss","sexual_change","legs_both","walk_unsteady","leg_one","arm_weak"]]},"core":false,"error":"Select whether any of it is getting worse","hint":"","key":"nerve_change","kind":"OneOf","number":"Q04","required":true,"short":"Nerve symptoms worsening","text":"Is any of it getting worse?"},{"choices":[{"code":"yes","exclusive":false,"group":"","label":"Yes"},{"code":"no","exclusive":false,"group":"","label":"No"},{"code":"not_sure","exclusive":false,"group":"","label":"Not sure"}],"condition":{"any":["nerve_onset",["gt3m"]]},"core":false,"error":"Select whether the cause has been found","hint":"","key":"nerve_known_cause","kind":"OneOf","number":"Q05","required":true,"short":"Nerve symptoms explained and unchanged","text":"Has a doctor or nurse found the cause of ALL of these, and have they all stayed the same since?"},{"choices":[{"code":"fever","exclusive":false,"group":"","label":"High temperature (38C / 100.4F or more), or hot and shivery"},{"code":"rigors","exclusive":false,"group":"","label":"Shaking I cannot stop"},{"code":"confused","exclusive":false,"group":"","label":"Confused, very sleepy or hard to wake"},{"code":"skin_colour","exclusive":false,"group":"","label":"Blue, grey or blotchy skin or lips, or a rash that does not fade when pressed"},{"code":"fast_breathing","exclusive":false,"group":"","label":"Breathing very fast"},{"code":"neck_stiff","exclusive":false,"group":"","label":"A bad new headache with a stiff neck or with light hurting my eyes"},{"code":"face_arm_speech","exclusive":false,"group":"","label":"Face drooping, one arm suddenly weak (not just sore to lift), or slurred speech"},{"code":"not_sure","exclusive":false,"group":"","label":"I''m not sure"},{"code":"none","exclusive":true,"group":"","label":"None of these"}],"core":true,"error":"Select any sign of being very ill that fits, or “None of these”","hint":"Tick any you have now or had in the last 24 hours.","key":"emg_ill","kind":"SomeOf","number":"Q06","required":true,"short":"Signs of severe illness (now or last 24 h)","text":"Do you feel very ill?"},{"choices":[{"code":"major","exclusive":false,"group":"","label":"Yes: a serious accident (fast road crash or roll-over, hit by a lorry or bus, hit by a vehicle while walking or cycling, fall from higher than 1 metre or 5 stairs, came off a bicycle, motorbike or horse, something heavy hit me, or fell or dived on my head)"},{"code":"minor_fall","exclusive":false,"group":"","label":"Yes: a smaller fall or a blow (from standing, a chair or a few stairs, or a kick or tackle)"},{"code":"whiplash","exclusive":false,"group":"","label":"Yes: a slow road bump (for example hit from behind) or a jolt that threw my head or body forward"},{"code":"seizure","exclusive":false,"group":"","label":"Yes: a fit (seizure) or electric shock"},{"code":"lift_twist","exclusive":false,"group":"","label":"Yes: lifting, bending, twisting, coughing or sneezing"},{"code":"none","exclusive":false,"group":"","label":"No"}],"core":true,"error":"Select whether the pain started after an accident, fall or strain","hint":"","key":"injury","kind":"OneOf","number":"Q07","required":true,"short":"Injury at onset","text":"Did this pain start after an accident, fall or strain?"},{"choices":[{"code":"today_yesterday","exclusive":false,"group":"","label":"Today or yesterday"},{"code":"d2_7","exclusive":false,"group":"","label":"2 to 7 days ago"},{"code":"w1_6","exclusive":false,"group":"","label":"1 to 6 weeks ago"},{"code":"gt6w","exclusive":false,"group":"","label":"Longer ago"}],"condition":{"any":["injury",["major","minor_fall","whiplash","seizure","lift_twist"]]},"core":false,"error":"Select when it was","hint":"","key":"injury_when","kind":"OneOf","number":"Q08","required":true,"short":"Time of injury","text":"When was it?"}],"slug":"emergency-check","title":"Emergency check"},{"intro":"","questions":[{"core":true,"error":"Enter your age in years, using numbers only","hint":"","key":"age","kind":"WholeNumber","maximum":120,"minimum":0,"number":"Q09","required":true,"short":"Age (years)","text":"How old are you?","unit":"years"},{"choices":[{"code":"female","exclusive":false,"group":"","label":"Female"},{"code":"male","exclusive":false,"group":"","label":"Male"},{"code":"intersex","exclusive":false,"group":"","label":"Intersex"},{"code":"prefer_not","exclusive":false,"group":"","label":"Prefer not to say"}],"core":true,"error":"Select the sex you were given at birth","hint":"Some health risks differ.","key":"sex_at_birth","kind":"OneOf","number":"Q10","required":true,"short":"Sex at birth","text":"What sex were you given at birth?"},{"choices":[{"code":"no","exclusive":false,"group":"","label":"No"},{"code":"pregnant","exclusive":false,"group":"","label":"Pregnant"},{"code":"postpartum6w","exclusive":false,"group":"","label":"Gave birth in last 6 weeks"},{"code":"not_sure","exclusive":false,"group":"","label":"Not sure"}],"condition":{"all":[{"any":["sex_at_birth",["female","intersex","prefer_not"]]},{"compare":[{"number":"age"},"<=",55]}]},"core":false,"error":"Select whether you are pregnant or gave birth in the last 6 weeks","hint":"","key":"pregnant","kind":"OneOf","number":"Q11","required":true,"short":"Pregnant or within 6 weeks of birth","text":"Are you pregnant, or did you give birth in the last 6 weeks?"},{"choices":[{"code":"self","exclusive":false,"group":"","label":"Me"},{"code":"other","exclusive":false,"group":"","label":"Someone else"}],"core":false,"error":"Select who you are filling this in for","hint":"","key":"completing_for","kind":"OneOf","number":"Q12","required":false,"short":"Completed by","text":"Who are you filling this in for?"}],"slug":"about-you","title":"About you"},{"intro":"","questions":[{"choices":[{"code":"neck","exclusive":false,"group":"Neck and shoulders","label":"Neck"},{"code":"shoulder_left","exclusive":false,"group":"Neck and shoulders","label":"Top of left shoulder"},{"code":"shoulder_right","exclusive":false,"group":"Neck and shoulders","label":"Top of right shoulder"},{"code":"blade_left","exclusive":false,"group":"Upper and middle back","label":"Left shoulder blade"},{"code":"blades","exclusive":false,"group":"Upper and middle back","label":"Between my shoulder blades"},{"code":"blade_right","exclusive":false,"group":"Upper and middle back","label":"Right shoulder blade"},{"code":"mid_left","exclusive":false,"group":"Upper and middle back","label":"Middle back, left of the spine"},{"code":"mid_spine","exclusive":false,"group":"Upper and middle back","label":"On the spine bones, upper or middle back"},{"code":"mid_right","exclusive":false,"group":"Upper and middle back","label":"Middle back, right of the spine"},{"code":"ribs_left","exclusive":false,"group":"Upper and middle back","label":"Left side, over the ribs"},{"code":"ribs_right","exclusive":false,"group":"Upper and middle back","label":"Right side, over the ribs"},{"code":"low_left","exclusive":false,"group":"Lower back and sides","label":"Lower back, left"},{"code":"low_spine","exclusive":false,"group":"Lower back and sides","label":"Lower back, on the spine"},{"code":"low_right","exclusive":false,"group":"Lower back and sides","label":"Lower back, right"},{"code":"flank_left","exclusive":false,"group":"Lower back and sides","label":"Left side of my back under the ribs"},{"code":"flank_right","exclusive":false,"group":"Lower back and sides","label":"Right side of my back under the ribs"},{"code":"chest_front","exclusive":false,"group":"Elsewhere","label":"Front of my chest"},{"code":"tummy","exclusive":false,"group":"Elsewhere","label":"Tummy"},{"code":"arm","exclusive":false,"group":"Elsewhere","label":"Arm"},{"code":"leg","exclusive":false,"group":"Elsewhere","label":"Leg"},{"code":"other_bones","exclusive":false,"group":"Elsewhere","label":"Other bones"},{"code":"everywhere","exclusive":false,"group":"Elsewhere","label":"All over"}],"core":true,"error":"Select all the places where it hurts","hint":"Tap all the places.","key":"pain_sites","kind":"SomeOf","number":"Q13","required":true,"short":"Sites of pain","text":"Where does it hurt?"},{"choices":[{"code":"band","exclusive":false,"group":"","label":"Round my ribs, chest or tummy like a belt or band"},{"code":"arm","exclusive":false,"group":"","label":"Down an arm"},{"code":"leg_one","exclusive":false,"group":"","label":"Down one leg"},{"code":"legs_both","exclusive":false,"group":"","label":"Down both legs"},{"code":"through_front","exclusive":false,"group":"","label":"From front to back, right through"},{"code":"none","exclusive":true,"group":"","label":"It stays in one place"}],"core":true,"error":"Select where the pain travels, or “It stays in one place”","hint":"","key":"spread","kind":"SomeOf","number":"Q14","required":true,"short":"Radiation","text":"Does the pain travel?"},{"choices":[{"code":"one_spot","exclusive":false,"group":"","label":"Yes, one spot with a finger"},{"code":"area","exclusive":false,"group":"","label":"Yes, about a hand-sized area"},{"code":"vague","exclusive":false,"group":"","label":"No, it is hard to say where"}],"core":true,"error":"Select whether you can show where it is","hint":"","key":"pinpoint","kind":"OneOf","number":"Q15","required":true,"short":"Localised or vague","text":"Can you show where it is?"},{"choices":[{"code":"yes","exclusive":false,"group":"","label":"Yes"},{"code":"no","exclusive":false,"group":"","label":"No"},{"code":"cannot","exclusive":false,"group":"","label":"Can''t reach or not sure"}],"core":true,"error":"Select whether one bone is very sore","hint":"","key":"spine_tender","kind":"OneOf","number":"Q16","required":true,"short":"Localised spinal tenderness (self-examined)","text":"Press gently along the bones in the middle of your back. Is one bone very sore?"},{"choices":[{"code":"yes_lt3d","exclusive":false,"group":"","label":"Yes, for 3 days or less"},{"code":"yes_gt3d","exclusive":false,"group":"","label":"Yes, for longer"},{"code":"no","exclusive":false,"group":"","label":"No"}],"core":true,"error":"Select whether there is a new rash","hint":"","key":"rash","kind":"OneOf","number":"Q17","required":true,"short":"Rash or blisters at the site","text":"Is there a new rash or blisters where it hurts?"},{"choices":[{"code":"new_lump","exclusive":false,"group":"","label":"A new lump or swelling"},{"code":"new_stoop","exclusive":false,"group":"","label":"A new bend, hump or step"},{"code":"shorter","exclusive":false,"group":"","label":"I am shorter than I was (4 cm / 1.5 in or more)"},{"code":"long_stoop","exclusive":false,"group":"","label":"My upper back has been rounded for years"},{"code":"none","exclusive":true,"group":"","label":"No change"}],"core":true,"error":"Select any change in the shape of your back, or “No change”","hint":"","key":"shape_change","kind":"SomeOf","number":"Q18","required":true,"short":"Change in shape or height","text":"Has the shape of your back changed?"}],"slug":"where","title":"Where is the pain?"},{"intro":"","questions":[{"choices":[{"code":"lt24h","exclusive":false,"group":"","label":"Less than a day"},{"code":"d1_7","exclusive":false,"group":"","label":"1 to 7 days"},{"code":"w1_2","exclusive":false,"group":"","label":"1 to 2 weeks"},{"code":"w2_4","exclusive":false,"group":"","label":"2 to 4 weeks"},{"code":"w4_6","exclusive":false,"group":"","label":"4 to 6 weeks"},{"code":"w6_12","exclusive":false,"group":"","label":"6 to 12 weeks"},{"code":"m3_12","exclusive":false,"group":"","label":"3 to 12 months"},{"code":"gt12m","exclusive":false,"group":"","label":"More than a year"}],"core":true,"error":"Select how long you have had this pain","hint":"","key":"duration","kind":"OneOf","number":"Q19","required":true,"short":"Duration","text":"How long have you had this pain?"},{"choices":[{"code":"sudden","exclusive":false,"group":"","label":"In seconds or minutes"},{"code":"activity","exclusive":false,"group":"","label":"During or after an activity"},{"code":"gradual","exclusive":false,"group":"","label":"Slowly over days or weeks"},{"code":"on_waking","exclusive":false,"group":"","label":"I woke up with it"},{"code":"unknown","exclusive":false,"group":"","label":"I don''t know"}],"core":true,"error":"Select how it started","hint":"","key":"onset","kind":"OneOf","number":"Q20","required":true,"short":"Onset","text":"How did it start?"},{"choices":[{"code":"better","exclusive":false,"group":"","label":"Getting better"},{"code":"same","exclusive":false,"group":"","label":"Staying the same"},{"code":"fluctuates","exclusive":false,"group":"","label":"Good days and bad days"},{"code":"worse_slow","exclusive":false,"group":"","label":"Slowly getting worse"},{"code":"worse_fast","exclusive":false,"group":"","label":"Quickly getting worse"}],"core":true,"error":"Select what the pain is doing now","hint":"","key":"course","kind":"OneOf","number":"Q21","required":true,"short":"Course","text":"What is it doing now?"},{"choices":[{"code":"always","exclusive":false,"group":"","label":"Always, it never stops"},{"code":"mostly","exclusive":false,"group":"","label":"Most of the time"},{"code":"on_off","exclusive":false,"group":"","label":"It comes and goes"},{"code":"only_some","exclusive":false,"group":"","label":"Only in some positions or at some times"}],"core":true,"error":"Select whether it is there all the time","hint":"","key":"constancy","kind":"OneOf","number":"Q22","required":true,"short":"Constant or intermittent","text":"Is it there all the time?"},{"choices":[{"code":"first_ever","exclusive":false,"group":"","label":"Never had back pain like this"},{"code":"different","exclusive":false,"group":"","label":"I have had back pain, but this is different"},{"code":"usual","exclusive":false,"group":"","label":"It is my usual pain"}],"core":true,"error":"Select whether you have had this kind of pain before","hint":"","key":"new_kind","kind":"OneOf","number":"Q23","required":true,"short":"Previous episodes","text":"Have you had this kind of pain before?"},{"choices":[{"code":"yes","exclusive":false,"group":"","label":"Yes"},{"code":"no","exclusive":false,"group":"","label":"No"}],"condition":{"any":["duration",["m3_12","gt12m"]]},"core":false,"error":"Select whether it first started before you were 45","hint":"","key":"onset_before_45","kind":"OneOf","number":"Q24","required":true,"short":"First onset before age 45","text":"Did it first start before you were 45?"}],"slug":"when","title":"When did it start?"},{"intro":"","questions":[{"core":true,"error":"Select a number from 0 to 10","highest":"worst you can imagine","hint":"0 is no pain, 10 is the worst you can imagine.","key":"severity","kind":"Scale","lowest":"no pain","maximum":10,"minimum":0,"number":"Q25","required":true,"short":"Severity at worst, last day (0–10)","text":"At its worst in the last day, how bad was it?"},{"choices":[{"code":"aching","exclusive":false,"group":"","label":"Aching"},{"code":"dull","exclusive":false,"group":"","label":"Dull"},{"code":"sharp","exclusive":false,"group":"","label":"Sharp"},{"code":"tight_stiff","exclusive":false,"group":"","label":"Tight or stiff"},{"code":"cramp_spasm","exclusive":false,"group":"","label":"Cramp or spasm"},{"code":"throbbing","exclusive":false,"group":"","label":"Throbbing"},{"code":"crushing","exclusive":false,"group":"","label":"Crushing"},{"code":"deep_bone","exclusive":false,"group":"","label":"Deep, in the bone"},{"code":"squeezing","exclusive":false,"group":"","label":"Squeezing or pressure"},{"code":"burning","exclusive":false,"group":"","label":"Burning"},{"code":"electric","exclusive":false,"group":"","label":"Shooting or like electric shocks"},{"code":"tingling","exclusive":false,"group":"","label":"Tingling"},{"code":"pins_needles","exclusive":false,"group":"","label":"Pins and needles"},{"code":"numb","exclusive":false,"group":"","label":"Numb"},{"code":"painful_cold","exclusive":false,"group":"","label":"Painful cold"},{"code":"itching","exclusive":false,"group":"","label":"Itching"},{"code":"touch_hurts","exclusive":false,"group":"","label":"Clothes or light touch hurt"}],"core":true,"error":"Select all the words that fit","hint":"Tick all that fit.","key":"character","kind":"SomeOf","number":"Q26","required":true,"short":"Character","text":"Which words fit?"}],"slug":"feel","title":"What does it feel like?"},{"intro":"","questions":[{"choices":[{"code":"never","exclusive":false,"group":"","label":"No"},{"code":"some","exclusive":false,"group":"","label":"Some nights"},{"code":"most","exclusive":false,"group":"","label":"Most nights"},{"code":"every","exclusive":false,"group":"","label":"Every night"}],"core":true,"error":"Select whether the pain wakes you at night","hint":"","key":"night_wakes","kind":"OneOf","number":"Q27","required":true,"short":"Wakes at night","text":"Does the pain wake you at night?"},{"choices":[{"code":"quick","exclusive":false,"group":"","label":"It settles when I move or change position"},{"code":"medicine","exclusive":false,"group":"","label":"It settles with a painkiller"},{"code":"no","exclusive":false,"group":"","label":"Nothing settles it"}],"condition":{"any":["night_wakes",["some","most","every"]]},"core":false,"error":"Select what happens when it wakes you","hint":"","key":"night_settle","kind":"OneOf","number":"Q28","required":true,"short":"Night pain settles with","text":"When it wakes you, what happens?"},{"choices":[{"code":"yes","exclusive":false,"group":"","label":"Yes"},{"code":"no","exclusive":false,"group":"","label":"No"}],"condition":{"all":[{"any":["night_wakes",["some","most","every"]]},{"any":["onset_before_45",["yes"]]}]},"core":false,"error":"Select whether it mostly wakes you in the second half of the night","hint":"","key":"night_half2","kind":"OneOf","number":"Q29","required":true,"short":"Wakes in second half of night","text":"Does it mostly wake you in the second half of the night?"},{"choices":[{"code":"better","exclusive":false,"group":"","label":"It eases"},{"code":"none","exclusive":false,"group":"","label":"No change"},{"code":"worse_now","exclusive":false,"group":"","label":"Worse straight away"},{"code":"worse_later","exclusive":false,"group":"","label":"Worse after I have been lying a long time, or when I wake"},{"code":"only_lying","exclusive":false,"group":"","label":"I only get it when lying down or in bed"}],"core":true,"error":"Select what happens when you lie flat","hint":"","key":"lying_effect","kind":"OneOf","number":"Q30","required":true,"short":"Effect of lying flat","text":"What happens when you lie flat?"},{"choices":[{"code":"yes","exclusive":false,"group":"","label":"Yes"},{"code":"no","exclusive":false,"group":"","label":"No"}],"condition":{"any":["lying_effect",["worse_now","worse_later","only_lying"]]},"core":false,"error":"Select whether it is so bad that you cannot lie flat","hint":"","key":"cannot_lie_flat","kind":"OneOf","number":"Q31","required":true,"short":"Unable to lie flat","text":"Is it so bad you cannot lie flat, or have to sleep in a chair?"},{"choices":[{"code":"yes","exclusive":false,"group":"","label":"Yes"},{"code":"no","exclusive":false,"group":"","label":"No"},{"code":"not_tried","exclusive":false,"group":"","label":"Not tried"}],"condition":{"any":["lying_effect",["worse_now","worse_later","only_lying"]]},"core":false,"error":"Select whether changing position or propping up helps","hint":"","key":"prop_helps","kind":"OneOf","number":"Q32","required":true,"short":"Relief by repositioning or propping","text":"Does changing position or propping up with pillows help?"},{"choices":[{"code":"none","exclusive":false,"group":"","label":"No"},{"code":"lt30","exclusive":false,"group":"","label":"Less than 30 minutes"},{"code":"m30_60","exclusive":false,"group":"","label":"30 to 60 minutes"},{"code":"gt60","exclusive":false,"group":"","label":"More than an hour"}],"core":true,"error":"Select how long your back is stiff in the morning","hint":"","key":"morning_stiff","kind":"OneOf","number":"Q33","required":true,"short":"Morning stiffness","text":"Is your back stiff in the morning? How long?"},{"choices":[{"code":"pillow_high","exclusive":false,"group":"","label":"Pillow too high"},{"code":"pillow_low","exclusive":false,"group":"","label":"Pillow too low or flat"},{"code":"mattress_hard","exclusive":false,"group":"","label":"Mattress too hard"},{"code":"mattress_soft","exclusive":false,"group":"","label":"Mattress soft or saggy"},{"code":"bed_old","exclusive":false,"group":"","label":"Bed or pillow is old"},{"code":"front_sleeper","exclusive":false,"group":"","label":"I sleep on my front"},{"code":"toss_turn","exclusive":false,"group":"","label":"I toss and turn"},{"code":"none","exclusive":true,"group":"","label":"None"}],"condition":{"either":[{"any":["lying_effect",["worse_now","worse_later","only_lying"]]},{"any":["onset",["on_waking"]]}]},"core":false,"error":"Select any that fit","hint":"Tick any that fit.","key":"bed_factors","kind":"SomeOf","number":"Q34","required":false,"short":"Bed and pillow","text":"About your bed."}],"slug":"nights","title":"Nights and lying down"},{"intro":"","questions":[{"choices":[{"code":"better","exclusive":false,"group":"","label":"It eases"},{"code":"none","exclusive":false,"group":"","label":"No change"},{"code":"worse","exclusive":false,"group":"","label":"Worse"},{"code":"not_noticed","exclusive":false,"group":"","label":"I have not noticed"}],"core":true,"error":"Select what rest does","hint":"","key":"rest_effect","kind":"OneOf","number":"Q35","required":true,"short":"Effect of rest","text":"What does rest do?"},{"choices":[{"code":"sitting_screen","exclusive":false,"group":"","label":"Sitting for long, or slouching over a screen or phone"},{"code":"upright","exclusive":false,"group":"","label":"It mostly comes on when I sit or stand, and goes when I lie down"},{"code":"twist_arch","exclusive":false,"group":"","label":"Twisting or arching back"},{"code":"lift_carry","exclusive":false,"group":"","label":"Lifting or carrying"},{"code":"repeated_use","exclusive":false,"group":"","label":"Doing the same movement again and again"},{"code":"pressing","exclusive":false,"group":"","label":"Pressing on a sore muscle"},{"code":"deep_breath","exclusive":false,"group":"","label":"Breathing in deeply"},{"code":"cough_strain","exclusive":false,"group":"","label":"Coughing, sneezing or straining on the toilet"},{"code":"exertion","exclusive":false,"group":"","label":"Walking fast, hills or stairs, and it stops when I stop"},{"code":"eating","exclusive":false,"group":"","label":"Eating or drinking"},{"code":"none","exclusive":true,"group":"","label":"Nothing"}],"core":true,"error":"Select anything that makes it worse, or “Nothing”","hint":"","key":"aggravators","kind":"SomeOf","number":"Q36","required":true,"short":"Aggravating factors","text":"What makes it worse?"},{"choices":[{"code":"rest","exclusive":false,"group":"","label":"Rest"},{"code":"change_position","exclusive":false,"group":"","label":"Changing position"},{"code":"gentle_move","exclusive":false,"group":"","label":"Gentle movement or stretching"},{"code":"heat_ice","exclusive":false,"group":"","label":"Heat or ice"},{"code":"massage","exclusive":false,"group":"","label":"Massage"},{"code":"painkillers","exclusive":false,"group":"","label":"Painkillers"},{"code":"lean_forward","exclusive":false,"group":"","label":"Leaning forward"},{"code":"not_noticed","exclusive":true,"group":"","label":"I have not found out yet"},{"code":"none","exclusive":true,"group":"","label":"Nothing helps"}],"core":true,"error":"Select anything that makes it better, or “Nothing helps”","hint":"","key":"relievers","kind":"SomeOf","number":"Q37","required":true,"short":"Relieving factors","text":"What makes it better?"},{"choices":[{"code":"none","exclusive":false,"group":"","label":"Not yet"},{"code":"lt4w","exclusive":false,"group":"","label":"Yes, for less than 4 weeks"},{"code":"ge4w_better","exclusive":false,"group":"","label":"Yes, 4 weeks or more, and it helps"},{"code":"ge4w_no_better","exclusive":false,"group":"","label":"Yes, 4 weeks or more, and it is no better"}],"core":true,"error":"Select whether you have been treating it","hint":"","key":"tried_weeks","kind":"OneOf","number":"Q38","required":true,"short":"Treatment tried and response","text":"Have you been treating it (rest, exercise, painkillers, physio)?"},{"choices":[{"code":"good","exclusive":false,"group":"","label":"Yes, a lot"},{"code":"some","exclusive":false,"group":"","label":"A bit"},{"code":"none","exclusive":false,"group":"","label":"No"},{"code":"not_taken","exclusive":false,"group":"","label":"Not taken any"}],"condition":{"compare":[{"number":"severity"},">=",7]},"core":false,"error":"Select whether painkillers help","hint":"","key":"painkiller_effect","kind":"OneOf","number":"Q39","required":true,"short":"Response to analgesia","text":"Do painkillers help?"},{"choices":[{"code":"desk","exclusive":false,"group":"","label":"Long hours at a desk or screen"},{"code":"heavy_work","exclusive":false,"group":"","label":"Heavy or physical work"},{"code":"sport_gym","exclusive":false,"group":"","label":"Sport, gym or throwing"},{"code":"repeated_task","exclusive":false,"group":"","label":"A repeated task"},{"code":"bag","exclusive":false,"group":"","label":"Carrying a heavy bag"},{"code":"caring_baby","exclusive":false,"group":"","label":"Lifting or feeding a baby, or caring for someone"},{"code":"driving","exclusive":false,"group":"","label":"Long driving"},{"code":"garden_diy","exclusive":false,"group":"","label":"Gardening, DIY or moving things"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":true,"error":"Select anything that came before it, or “None”","hint":"","key":"triggers","kind":"SomeOf","number":"Q40","required":true,"short":"Preceding load or activity","text":"Did anything like this come before it?"},{"choices":[{"code":"t_rest","exclusive":false,"group":"","label":"Rest"},{"code":"t_heat_ice","exclusive":false,"group":"","label":"Heat or ice"},{"code":"t_otc","exclusive":false,"group":"","label":"Shop-bought painkillers"},{"code":"t_prescribed","exclusive":false,"group":"","label":"Prescribed medicine"},{"code":"t_physio","exclusive":false,"group":"","label":"Physiotherapy"},{"code":"t_manual","exclusive":false,"group":"","label":"Massage, chiropractic or osteopathy"},{"code":"t_exercise","exclusive":false,"group":"","label":"Exercise, Pilates or yoga"},{"code":"t_roller","exclusive":false,"group":"","label":"Foam roller or stretching"},{"code":"t_injection","exclusive":false,"group":"","label":"Injection"},{"code":"t_surgery","exclusive":false,"group":"","label":"Back surgery"},{"code":"t_none","exclusive":true,"group":"","label":"None"}],"core":false,"error":"Select anything you have tried","hint":"","key":"treatments_tried","kind":"SomeOf","number":"Q41","required":false,"short":"Treatments tried","text":"What have you tried?"}],"slug":"better-worse","title":"Better and worse"},{"intro":"","questions":[{"choices":[{"code":"no","exclusive":false,"group":"","label":"No"},{"code":"small","exclusive":false,"group":"","label":"A little"},{"code":"big","exclusive":false,"group":"","label":"Yes, about 5% or more"},{"code":"not_sure","exclusive":false,"group":"","label":"I think so, not sure"}],"core":true,"error":"Select whether you have lost weight without trying","hint":"Clothes or rings loose? 5% is 3.5 kg for a 70 kg person, or about half a stone.","key":"weight_loss","kind":"OneOf","number":"Q42","required":true,"short":"Unintended weight loss, 6 months","text":"In the last 6 months, have you lost weight without trying?"},{"choices":[{"code":"appetite_loss","exclusive":false,"group":"","label":"Much less hungry"},{"code":"night_sweats","exclusive":false,"group":"","label":"Sweats at night that soak the bed"},{"code":"fever_recent","exclusive":false,"group":"","label":"Fevers or chills on and off"},{"code":"fatigue","exclusive":false,"group":"","label":"Very tired for weeks"},{"code":"unwell","exclusive":false,"group":"","label":"Just not well"},{"code":"cough_new","exclusive":false,"group":"","label":"A new cough"},{"code":"cough3w","exclusive":false,"group":"","label":"A cough for 3 weeks or more"},{"code":"breathless_weeks","exclusive":false,"group":"","label":"More out of breath than usual for weeks"},{"code":"hoarse","exclusive":false,"group":"","label":"Hoarse voice for 3 weeks"},{"code":"infections","exclusive":false,"group":"","label":"Infection after infection"},{"code":"bruising_nosebleeds","exclusive":false,"group":"","label":"Easy bruising or nosebleeds"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":true,"error":"Select any you have had, or “None”","hint":"","key":"systemic","kind":"SomeOf","number":"Q43","required":true,"short":"Systemic symptoms, last weeks","text":"In the last few weeks, have you had any of these?"},{"choices":[{"code":"breast_lump","exclusive":false,"group":"","label":"Breast lump or change"},{"code":"node_lump","exclusive":false,"group":"","label":"Lump in neck, armpit or groin"},{"code":"testicle_lump","exclusive":false,"group":"","label":"Lump in a testicle"},{"code":"blood_pee","exclusive":false,"group":"","label":"Blood in pee"},{"code":"blood_poo","exclusive":false,"group":"","label":"Blood in poo"},{"code":"swallowing","exclusive":false,"group":"","label":"Food sticking"},{"code":"jaundice","exclusive":false,"group":"","label":"Yellow skin or eyes"},{"code":"bowel_change","exclusive":false,"group":"","label":"Change in how I poo for weeks"},{"code":"slow_pee","exclusive":false,"group":"","label":"Slow or weak pee"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":true,"error":"Select any that are new and not explained, or “None”","hint":"","key":"cancer_signs","kind":"SomeOf","number":"Q44","required":true,"short":"Possible primary tumour signs","text":"Any of these that are new and not explained?"},{"choices":[{"code":"vomiting","exclusive":false,"group":"","label":"Being sick again and again"},{"code":"indigestion","exclusive":false,"group":"","label":"Heartburn or indigestion"},{"code":"after_eating","exclusive":false,"group":"","label":"Pain after eating"},{"code":"fatty_alcohol","exclusive":false,"group":"","label":"Worse after fatty food or alcohol"},{"code":"mild_tummy","exclusive":false,"group":"","label":"Mild tummy ache"},{"code":"none","exclusive":true,"group":"","label":"None"}],"condition":{"either":[{"any":["spread",["through_front"]]},{"any":["pain_sites",["tummy","chest_front"]]},{"any":["aggravators",["eating"]]},{"any":["pinpoint",["vague"]]}]},"core":false,"error":"Select any tummy symptoms, or “None”","hint":"","key":"gut_signs","kind":"SomeOf","number":"Q46","required":true,"short":"Abdominal symptoms","text":"Any tummy symptoms?"},{"choices":[{"code":"burning","exclusive":false,"group":"","label":"It burns"},{"code":"frequency","exclusive":false,"group":"","label":"I go much more often"},{"code":"smelly_cloudy","exclusive":false,"group":"","label":"It is cloudy or smelly"},{"code":"none","exclusive":true,"group":"","label":"None"}],"condition":{"either":[{"any":["pain_sites",["flank_left","flank_right","low_left","low_spine","low_right"]]},{"any":["emg_ill",["fever","rigors"]]}]},"core":false,"error":"Select any that fit, or “None”","hint":"","key":"urine_signs","kind":"SomeOf","number":"Q47","required":true,"short":"Urinary symptoms","text":"When you pee:"}],"slug":"health","title":"Your general health lately"},{"intro":"","questions":[{"choices":[{"code":"arm_one","exclusive":false,"group":"","label":"One arm or hand"},{"code":"arms_both","exclusive":false,"group":"","label":"Both arms or both hands"},{"code":"chest_tummy","exclusive":false,"group":"","label":"A band of skin on my chest or tummy"},{"code":"leg_one","exclusive":false,"group":"","label":"One leg"},{"code":"feet_both","exclusive":false,"group":"","label":"Both legs or both feet"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":true,"error":"Select where you have numbness or tingling, or “None”","hint":"","key":"sensory","kind":"SomeOf","number":"Q48","required":true,"short":"Numbness or tingling","text":"Any numbness or tingling (not weakness)?"},{"choices":[{"code":"yes","exclusive":false,"group":"","label":"Yes"},{"code":"no","exclusive":false,"group":"","label":"No, I have had it a long time and it is the same"}],"condition":{"any":["sensory",["arm_one","arms_both","chest_tummy","leg_one","feet_both"]]},"core":false,"error":"Select whether that is new or getting worse","hint":"","key":"sensory_new","kind":"OneOf","number":"Q49","required":true,"short":"Sensory symptoms new or worsening","text":"Is that new since this pain, or getting worse?"},{"choices":[{"code":"clumsy_hands","exclusive":false,"group":"","label":"Clumsy hands (buttons, writing)"},{"code":"neck_shock","exclusive":false,"group":"","label":"An electric shock down my back when I bend my neck"},{"code":"none","exclusive":true,"group":"","label":"None"}],"condition":{"either":[{"any":["sensory",["arm_one","arms_both","chest_tummy","leg_one","feet_both"]]},{"any":["pain_sites",["neck"]]}]},"core":false,"error":"Select any that are new or getting worse, or “None”","hint":"","key":"myelopathy","kind":"SomeOf","number":"Q50","required":true,"short":"Myelopathic symptoms","text":"Any of these that are new or getting worse?"}],"slug":"nerves","title":"Nerves"},{"intro":"We ask about past illness because it can change how soon back pain should be checked.","questions":[{"choices":[{"code":"never","exclusive":false,"group":"","label":"No"},{"code":"current","exclusive":false,"group":"","label":"Yes, I have it now or am having treatment"},{"code":"past","exclusive":false,"group":"","label":"Yes, in the past"},{"code":"being_tested","exclusive":false,"group":"","label":"I am being tested for it now"},{"code":"prefer_not","exclusive":false,"group":"","label":"Prefer not to say"},{"code":"not_sure","exclusive":false,"group":"","label":"Not sure"}],"core":true,"error":"Select whether you have ever had cancer","hint":"We ask everyone with back pain.","key":"cancer_hx","kind":"OneOf","number":"Q51","required":true,"short":"Cancer history","text":"Have you ever had cancer?"},{"choices":[{"code":"breast","exclusive":false,"group":"","label":"Breast"},{"code":"lung","exclusive":false,"group":"","label":"Lung"},{"code":"prostate","exclusive":false,"group":"","label":"Prostate"},{"code":"kidney","exclusive":false,"group":"","label":"Kidney"},{"code":"thyroid","exclusive":false,"group":"","label":"Thyroid"},{"code":"myeloma","exclusive":false,"group":"","label":"Myeloma"},{"code":"lymphoma_leukaemia","exclusive":false,"group":"","label":"Lymphoma or leukaemia"},{"code":"bowel","exclusive":false,"group":"","label":"Bowel"},{"code":"melanoma","exclusive":false,"group":"","label":"Melanoma"},{"code":"pancreas","exclusive":false,"group":"","label":"Pancreas"},{"code":"upper_gi","exclusive":false,"group":"","label":"Stomach or food pipe"},{"code":"bladder","exclusive":false,"group":"","label":"Bladder"},{"code":"gynae","exclusive":false,"group":"","label":"Womb, ovary or cervix"},{"code":"bone_soft","exclusive":false,"group":"","label":"Bone or soft tissue"},{"code":"skin_nonmelanoma","exclusive":false,"group":"","label":"Skin cancer that was not melanoma (BCC or SCC)"},{"code":"other","exclusive":false,"group":"","label":"Other or don''t know"}],"condition":{"any":["cancer_hx",["current","past"]]},"core":false,"error":"Select what type of cancer","hint":"","key":"cancer_type","kind":"SomeOf","number":"Q52","required":true,"short":"Cancer type","text":"What type?"},{"choices":[{"code":"lt1y","exclusive":false,"group":"","label":"Less than 1 year ago"},{"code":"y1_5","exclusive":false,"group":"","label":"1 to 5 years"},{"code":"y5_10","exclusive":false,"group":"","label":"5 to 10 years"},{"code":"gt10y","exclusive":false,"group":"","label":"More than 10 years"}],"condition":{"any":["cancer_hx",["past"]]},"core":false,"error":"Select when you were last treated or told about it","hint":"","key":"cancer_when","kind":"OneOf","number":"Q53","required":true,"short":"Last treatment or diagnosis of cancer","text":"When were you last treated or told about it?"},{"choices":[{"code":"yes","exclusive":false,"group":"","label":"Yes"},{"code":"no","exclusive":false,"group":"","label":"No"},{"code":"not_sure","exclusive":false,"group":"","label":"Not sure"}],"condition":{"any":["cancer_hx",["current","past"]]},"core":false,"error":"Select whether it has spread to your bones","hint":"","key":"bone_mets","kind":"OneOf","number":"Q54","required":true,"short":"Known bone metastases","text":"Has anyone told you it has spread to your bones?"},{"choices":[{"code":"chemo","exclusive":false,"group":"","label":"Chemotherapy"},{"code":"immuno_targeted","exclusive":false,"group":"","label":"Immunotherapy or targeted drugs"},{"code":"radiotherapy","exclusive":false,"group":"","label":"Radiotherapy"},{"code":"surgery","exclusive":false,"group":"","label":"Surgery"},{"code":"hormone","exclusive":false,"group":"","label":"Hormone treatment"},{"code":"none","exclusive":true,"group":"","label":"None"}],"condition":{"either":[{"any":["cancer_hx",["current"]]},{"any":["cancer_when",["lt1y"]]}]},"core":false,"error":"Select any treatment in the last 6 weeks, or “None”","hint":"","key":"cancer_tx","kind":"SomeOf","number":"Q55","required":true,"short":"Cancer treatment, last 6 weeks","text":"In the last 6 weeks, have you had:"},{"choices":[{"code":"yes","exclusive":false,"group":"","label":"Yes"},{"code":"no","exclusive":false,"group":"","label":"No"},{"code":"not_sure","exclusive":false,"group":"","label":"Not sure"}],"core":false,"error":"Select whether a close relative had cancer before 60","hint":"","key":"family_cancer","kind":"OneOf","number":"Q56","required":false,"short":"First-degree relative with cancer before 60","text":"Parent, brother, sister or child with cancer before 60?"}],"slug":"past-health","title":"Your past health"},{"intro":"We ask about HIV, injected drugs and smoking because they change what the cause can be. Nobody judges your answers.","questions":[{"choices":[{"code":"osteoporosis","exclusive":false,"group":"","label":"Thin bones (osteoporosis)"},{"code":"fragility_fracture","exclusive":false,"group":"","label":"A broken bone after a minor fall since age 50"},{"code":"rheum_arthritis","exclusive":false,"group":"","label":"Rheumatoid or other inflammatory arthritis"},{"code":"stiff_spine","exclusive":false,"group":"","label":"Ankylosing spondylitis, or a spine that is fused or has gone stiff"},{"code":"psoriasis_ibd_uveitis","exclusive":false,"group":"","label":"Psoriasis, Crohn''s, colitis or uveitis"},{"code":"diabetes","exclusive":false,"group":"","label":"Diabetes"},{"code":"kidney_dialysis","exclusive":false,"group":"","label":"Kidney disease or dialysis"},{"code":"weak_immune","exclusive":false,"group":"","label":"HIV, transplant or weak immune system"},{"code":"tb","exclusive":false,"group":"","label":"TB, now or in the past"},{"code":"aortic","exclusive":false,"group":"","label":"Aneurysm, Marfan, Ehlers-Danlos, two-flap heart valve, or a close relative with a torn aorta"},{"code":"heart","exclusive":false,"group":"","label":"Heart disease"},{"code":"high_bp","exclusive":false,"group":"","label":"High blood pressure"},{"code":"clot_past","exclusive":false,"group":"","label":"Blood clot in leg or lung before"},{"code":"lung_disease","exclusive":false,"group":"","label":"COPD, asthma or collapsed lung"},{"code":"gallstones","exclusive":false,"group":"","label":"Gallstones"},{"code":"ulcer","exclusive":false,"group":"","label":"Stomach ulcer"},{"code":"absorption","exclusive":false,"group":"","label":"Coeliac, Crohn''s, stomach or weight-loss surgery, pernicious anaemia"},{"code":"sickle_cell","exclusive":false,"group":"","label":"Sickle cell"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":true,"error":"Select any you have, or “None”","hint":"","key":"conditions","kind":"SomeOf","number":"Q57","required":true,"short":"Medical conditions","text":"Do you have any of these?"},{"choices":[{"code":"steroid_long","exclusive":false,"group":"","label":"Steroid tablets for 3 months or more, or many courses"},{"code":"anticoagulant","exclusive":false,"group":"","label":"Blood thinners"},{"code":"immunosuppressant","exclusive":false,"group":"","label":"Medicines that lower immunity"},{"code":"hormone_blocker","exclusive":false,"group":"","label":"Hormone blockers for breast or prostate"},{"code":"metformin","exclusive":false,"group":"","label":"Metformin"},{"code":"acid_long","exclusive":false,"group":"","label":"Acid-stomach tablets for a year or more"},{"code":"strong_opioid","exclusive":false,"group":"","label":"Strong painkillers (morphine type)"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":true,"error":"Select any you take, or “None”","hint":"","key":"medicines","kind":"SomeOf","number":"Q58","required":true,"short":"Medicines","text":"Do you take any of these?"},{"choices":[{"code":"iv_drugs","exclusive":false,"group":"","label":"Injected drugs"},{"code":"skin_blood_infection","exclusive":false,"group":"","label":"Skin abscess, infected wound, or blood infection"},{"code":"other_infection","exclusive":false,"group":"","label":"Chest, urine, tooth or other infection"},{"code":"spine_procedure","exclusive":false,"group":"","label":"Injection, epidural or operation in or near my neck or back"},{"code":"needling","exclusive":false,"group":"","label":"Acupuncture or dry needling in my neck or back"},{"code":"line_catheter","exclusive":false,"group":"","label":"A drip line, dialysis line or catheter left in"},{"code":"recent_surgery","exclusive":false,"group":"","label":"Any other operation"},{"code":"tb_area","exclusive":false,"group":"","label":"Close contact with TB, or lived where TB is common"},{"code":"unpasteurised","exclusive":false,"group":"","label":"Raw milk or cheese, or farm animal work"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":true,"error":"Select any that fit, or “None”","hint":"","key":"infection_risk","kind":"SomeOf","number":"Q59","required":true,"short":"Infection risk, last 3 months","text":"Any of these in the last 3 months? (Injected drugs and TB: ever.)"},{"choices":[{"code":"leg_swelling","exclusive":false,"group":"","label":"One leg swollen or sore"},{"code":"recent_op_bed","exclusive":false,"group":"","label":"Operation or in bed 3 days or more in last 4 weeks"},{"code":"long_travel","exclusive":false,"group":"","label":"Travel of 4 hours or more in last 4 weeks"},{"code":"pill_hrt","exclusive":false,"group":"","label":"The pill or HRT tablets"},{"code":"none","exclusive":true,"group":"","label":"None"}],"condition":{"either":[{"any":["aggravators",["deep_breath"]]},{"any":["emg_chest",["cough_blood"]]},{"any":["systemic",["breathless_weeks"]]}]},"core":false,"error":"Select any that fit, or “None”","hint":"","key":"clot_risk","kind":"SomeOf","number":"Q60","required":true,"short":"Venous thromboembolism risk","text":"Any of these?"},{"choices":[{"code":"never","exclusive":false,"group":"","label":"Never"},{"code":"ex","exclusive":false,"group":"","label":"I used to"},{"code":"current","exclusive":false,"group":"","label":"Yes"}],"core":true,"error":"Select whether you smoke","hint":"","key":"smoking","kind":"OneOf","number":"Q61","required":true,"short":"Smoking","text":"Do you smoke?"},{"choices":[{"code":"thirst","exclusive":false,"group":"","label":"Very thirsty"},{"code":"pee_lots","exclusive":false,"group":"","label":"Peeing a lot"},{"code":"constipation","exclusive":false,"group":"","label":"Constipated"},{"code":"muddled","exclusive":false,"group":"","label":"Muddled or foggy"},{"code":"sick","exclusive":false,"group":"","label":"Feeling sick or being sick"},{"code":"none","exclusive":true,"group":"","label":"None"}],"condition":{"either":[{"compare":[{"number":"age"},">=",60]},{"any":["cancer_hx",["current","past","being_tested"]]},{"any":["systemic",["fatigue"]]}]},"core":false,"error":"Select any that are new, or “None”","hint":"","key":"calcium_signs","kind":"SomeOf","number":"Q45","required":true,"short":"Symptoms of high calcium","text":"Any of these that are new?"},{"choices":[{"code":"onset_lt35","exclusive":false,"group":"","label":"It began before age 35"},{"code":"buttock","exclusive":false,"group":"","label":"Pain in my bottom too"},{"code":"nsaid48h","exclusive":false,"group":"","label":"Ibuprofen-type tablets help within 2 days"},{"code":"relative","exclusive":false,"group":"","label":"Close relative with spine arthritis or psoriasis"},{"code":"arthritis","exclusive":false,"group":"","label":"Swollen joints now or before"},{"code":"heel_tendon","exclusive":false,"group":"","label":"Heel or tendon pain"},{"code":"psoriasis","exclusive":false,"group":"","label":"Psoriasis"},{"code":"none","exclusive":true,"group":"","label":"None"}],"condition":{"any":["onset_before_45",["yes"]]},"core":false,"error":"Select any that fit you, or “None”","hint":"","key":"spa","kind":"SomeOf","number":"Q62","required":true,"short":"Spondyloarthritis features","text":"Do any of these fit you?"}],"slug":"other-health","title":"Other health and medicines"},{"intro":"We ask because food, sun, sleep and stress act on bones, muscles and pain. You can leave out any of these, or all of them.","questions":[{"choices":[{"code":"indoors","exclusive":false,"group":"","label":"I am mostly indoors"},{"code":"covered","exclusive":false,"group":"","label":"My skin is mostly covered"},{"code":"dark_skin","exclusive":false,"group":"","label":"I have darker skin and live somewhere with little sun"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":false,"error":"Select any that fit","hint":"","key":"low_sun","kind":"SomeOf","number":"Q63","required":false,"short":"Low sun exposure","text":"About sun on your skin:"},{"choices":[{"code":"vegan","exclusive":false,"group":"","label":"No animal foods"},{"code":"veg","exclusive":false,"group":"","label":"No meat or fish"},{"code":"low_dairy","exclusive":false,"group":"","label":"Little milk, cheese or fortified drinks"},{"code":"low_greens_nuts","exclusive":false,"group":"","label":"Few nuts, seeds or green leaves"},{"code":"small_meals","exclusive":false,"group":"","label":"I eat very little"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":false,"error":"Select any that fit","hint":"","key":"diet","kind":"SomeOf","number":"Q64","required":false,"short":"Diet","text":"About your food:"},{"choices":[{"code":"aches_all_over","exclusive":false,"group":"","label":"Aches all over"},{"code":"hard_stairs_chair","exclusive":false,"group":"","label":"Hard to climb stairs or get up from a chair (for weeks or more)"},{"code":"cramps_spasms","exclusive":false,"group":"","label":"Cramps, twitches or spasms"},{"code":"restless","exclusive":false,"group":"","label":"Restless"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":false,"error":"Select any that fit","hint":"","key":"muscle","kind":"SomeOf","number":"Q65","required":false,"short":"Muscle symptoms","text":"About your muscles:"},{"choices":[{"code":"sore_tongue","exclusive":false,"group":"","label":"Sore red tongue"},{"code":"memory_mood","exclusive":false,"group":"","label":"Memory or mood change"},{"code":"nitrous","exclusive":false,"group":"","label":"I use laughing gas (nitrous oxide)"},{"code":"none","exclusive":true,"group":"","label":"None"}],"condition":{"any":["sensory",["arm_one","arms_both","feet_both"]]},"core":false,"error":"Select any that fit","hint":"","key":"b12_signs","kind":"SomeOf","number":"Q66","required":false,"short":"Vitamin B12 features","text":"Any of these?"},{"choices":[{"code":"stress","exclusive":false,"group":"","label":"A lot of stress"},{"code":"poor_sleep","exclusive":false,"group":"","label":"Poor sleep"},{"code":"low_activity","exclusive":false,"group":"","label":"I move very little"},{"code":"supplements","exclusive":false,"group":"","label":"I take vitamins or minerals"},{"code":"none","exclusive":true,"group":"","label":"None"}],"core":false,"error":"Select any that fit","hint":"","key":"lifestyle","kind":"SomeOf","number":"Q67","required":false,"short":"Lifestyle","text":"Any of these?"}],"slug":"lifestyle","title":"Food, sun and lifestyle"},{"intro":"We ask how you cope because pain can wear anyone down, and there is help for that too.","questions":[{"choices":[{"code":"normal","exclusive":false,"group":"","label":"Yes"},{"code":"some","exclusive":false,"group":"","label":"With some trouble"},{"code":"hard","exclusive":false,"group":"","label":"Only a few"},{"code":"bedbound","exclusive":false,"group":"","label":"No, I am mostly in bed or a chair"}],"core":true,"error":"Select whether you can do your daily things","hint":"","key":"function","kind":"OneOf","number":"Q68","required":true,"short":"Function","text":"Can you do your daily things?"},{"choices":[{"code":"none","exclusive":false,"group":"","label":"Not worried"},{"code":"bit","exclusive":false,"group":"","label":"A bit"},{"code":"very","exclusive":false,"group":"","label":"Very worried"}],"core":true,"error":"Select how worried you are","hint":"","key":"concern","kind":"OneOf","number":"Q69","required":true,"short":"Patient’s concern","text":"How worried are you about it?"},{"choices":[{"code":"none","exclusive":false,"group":"","label":"No"},{"code":"one","exclusive":false,"group":"","label":"Once"},{"code":"two_plus","exclusive":false,"group":"","label":"Two times or more"}],"core":true,"error":"Select whether you have seen someone about this pain","hint":"","key":"prev_visits","kind":"OneOf","number":"Q71","required":true,"short":"Previous consultations for this pain","text":"Have you seen someone about this pain already?"},{"core":false,"error":"Shorten what you wrote to 1,000 characters or fewer","hint":"Do not put urgent symptoms here. Nobody reads this straight away.","key":"free_text","kind":"LongText","maximum_length":1000,"number":"Q72","required":false,"short":"Patient’s own words","text":"Is there anything else you want us to know?"}],"slug":"effect","title":"How it affects you"}],"version":"1.1"}','2026-11-19 19:54:00');
CREATE TABLE "intake_submission" ("id" char(32) NOT NULL PRIMARY KEY, "token" char(32) NOT NULL UNIQUE, "reference" varchar(9) NOT NULL UNIQUE, "kind" varchar(20) NOT NULL, "answers" text NOT NULL, "age" smallint unsigned NULL CHECK ("age" >= 0), "sex" varchar(12) NOT NULL, "started" datetime NOT NULL, "submitted" datetime NOT NULL, "urgency" varchar(20) NOT NULL, "suspicion_index" smallint unsigned NOT NULL CHECK ("suspicion_index" >= 0), "cancer_first" bool NOT NULL, "cancer_tags" text NOT NULL, "cancer_tag_count" smallint unsigned NOT NULL CHECK ("cancer_tag_count" >= 0), "downgraded_by_patient" bool NOT NULL, "cleared" bool NOT NULL, "due" datetime NULL, "state" varchar(20) NOT NULL, "assignee_id" integer NULL REFERENCES "auth_user" ("id") DEFERRABLE INITIALLY DEFERRED, "questionnaire_id" varchar(64) NOT NULL REFERENCES "intake_storedquestionnaire" ("digest") DEFERRABLE INITIALLY DEFERRED, "superseded_by_id" char(32) NULL REFERENCES "intake_submission" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "submission_urgency_is_a_level" CHECK ("urgency" IN ('self_care', 'routine', 'within_2_weeks', 'same_day', 'emergency')));
INSERT INTO "intake_submission" VALUES('9416421b840a433c8045c76b5670176f','df69f2bf2e3c414c98ad820764086f41','XTRT-LR6K','complete','earlier$1YgU/q/aPM5bTgYP9M0QfgYzF1/kNmklBvuRT4Nae0mts54UzmT7ZUbCGmcZ10umrjTCixvcnzwvmcIxJoXD7eT1QtD3Dvk5A1Dbu/4fD8UpnfYw7otbZZ/28Q0/q2fpJU/E5wcgv4OptwKEplihUteNEn00G9uP0ddLwdK/8RjaNJM+oMCC4xagup2fZWUaW22IFhJmI8xdyy1j97NkXD3Yv6KRDC/1iGp+Lh9xBDlS3EpRjQcXQp0LJWxG8ScxutVEBBHvLQRrW6EbHRvN1Fr5JSJsS7KaMDeK/NXN0SMP2uTXMesf4GNOTqHmVCX+3uxk+3OBYCym7wN1D+dk2xj7PJvGA20FmoFqFEDNBGMqw0w2JuV8l1vRQ++w31muQKDURfaRq2qCVWBJFQP65ch2LmnKmjq2g7eqI/XCN4tHCl8btTr/Ycze2a/00t2IulCWEwsW+/aICaw8/2sFACylARPwA2mRlA5wOos/ee737gVu/aiyF7+hItv7hpcoFa+doAwIX7biV9c7kH9/XBMOZgjifbPoO8M9qxzbFnz6WHiuqecX/+Ur4/ObePmMgftf0wNFr2expKKTrETUeahSPWJcDASHh2gpNWeSFE987GROMpW2elQWBzX8AFQIM2hEZ1HYdne7j9y4xDTuN4MA9ArBSnJ3v4rbk2Ng+FPMLhb0TxQBcf+sgO2qe2GuU8uu4ll70cGPLK75G1OtdLI7evfzHsSl4iE2tzWMgcg/g8Ajf/kkoRbjuOsnkpNt9rYNxV7KRqXJ8wZSLphNCtiaMRymAav0Zlj/JwaqK40Gjmgv+GC1o35NLB7sLTm6vroSd64vsDRERunMZwa1Z2KDNw/pGjQXFmKZwguXqTfkzSIPv9pNhT2oKOVaSvw3SdVMUOsKKeYYNDuFgPwfYqELnWHYF1EqByNgnODAAJrYA5hMPyhoApxSctcZYRqDdMxrS88+Uih1BvIkFqhtbV1X85IDZfA49mqti2gnU4uBO2gddMLx+duB4FOIUsB4bsiHKUsA6ifIB0DBMRqpsDI6Po81OuDrAXyy/LAN9EJlC/EV1F97OIs66V/cbcMgfU9OSsge6+dUlwUu5vQyEbwed4eGE+dSe1Xc1U8AZQYL7sBpTIXqQRfM8A==',29,'male','2026-10-06 09:54:00','2026-10-06 10:00:00','routine',0,0,'earlier$Ovc2ZYWTFMXEj14FCNT6KhTK5i3GrY7ZuH8v4KX6',0,0,0,NULL,'reviewed',NULL,'e28f1dc6baccfb3e466134433f1d96d0ebffd1595d0db41ebf1c80fd06c2daa7',NULL);
INSERT INTO "intake_submission" VALUES('34c13f392a3344188597b36ec2309e84','935d572327354d23b46ec93baf1d27a1','4WCQ-L3GY','complete','earlier$sl4S2Bgt7pZO+Dy1oAvI0lDEdqQlSFkKP1+gZH7sR1d56s8Zvtmyw5s9O0WYZpUqfB1sAaAtNrpYWwt7YT9IwHtr/iWznMPivSSwHcryQPYMZMYsX/1KnLbzxnoN1qp7WVDusxgIrs8hzo/MRN8cd/VCjjFVZyRtnkVuQzVNAsZsD8vn/qpgdFLCuXv+R4MKNzI8YOIKkg7mu+EUNjUQkVv9QA+MSaJ5B6nVUbeVT88YnN46O5Sp+kFAE8ldYSRQVzgehJ09kFLjd7jJwj3FFBo6B601S2JeAk2he+ZGww9T3hXyUWUF3f21Ewd9kSIHNHsQ7bYZDdyahHSvlzzaIibQBCjNuhhm52yeVm7dEj1Ybq0Md1e6/rXAgMP6zoKWDK4Yb8l5Kc7qHGvCaXOsDZ2LYrGUS7U2sXyYrr79HfevOrllv5Z/eAgicKzqFCnxnJj53HSR5MWbxjCNvwW4rjnMLCDvJ2IciS5xkWv/Ha5ZLgzg+ek5I6FwkNyQpO1p9UNV/4Fq99cuI5kZPOX0uF4UzAibov5EbCkwDAOXdHJxkP0cpjWJJEqDnMisa5tvo21ygTmr8681gAwNY7HmfVGFSy4LXluMfpaycBfuVNs9NNyhSnD8d4S3LgOB5By9TV2qqqLvfQP37+N5NOI3AXAg39SVdJdFaZSoepEB1OdtqdiFruMX0/1y2S0XIc61BR9DeFGjNMDr1e9spJPr5WDkJVJcf6PDG2Qd3F++atzWon4bW/A1ivHLQ4As+GjN8dB1lFBaVaQYrBQtVXonqyn7GeY9s8CDoZDGnWoHgHw6bi1KvekgF7l70lbQ9+pk+vUZnR7pe+Uk+8jMCSh+DxeRTSk+RGTFqzZTCBSX7UsxXGJbxI/cHFcIzS4YJ75SmagfS9cN8OP/H1hcJjED7j/A2Hpe7jA+isYbeP/zNugx7zDQGwx7B+NrqZX2RfLofcxQRQ4lEhNeVOJ4nDsMqfYkqjeuSpA8P9oWt3tUha8ZLlMdqFXfginUGcWZjnnqQ0+PI5DD+6W9QHZ9JI7PUOv5hyqOZqeP8HSCm2656fdnmSNuva44ioFqg53+jwzLn4HTq/H4KzhaURAQ3XuNmykYWKnZeN7u69wF9u3wez6WVTKQ3wC1BXmsu+E2ekESa+sqi3ke+eIR78YZ5RDEMI5Yus7S',62,'male','2026-10-20 09:54:00','2026-10-20 10:00:00','within_2_weeks',41,0,'earlier$xkIjqKwQSwZWPph0oKkkK9W2ibqsAYzlPqC7I8HF',0,0,0,'2026-10-21 10:00:00','new',NULL,'e28f1dc6baccfb3e466134433f1d96d0ebffd1595d0db41ebf1c80fd06c2daa7',NULL);
INSERT INTO "intake_submission" VALUES('38deaeb591164b27864e02870b0773aa','1c158a5116984b059ee238b4dc863d1c','DH4P-88R8','complete','earlier$tzDicZFLAZiIwmq6WfKD5FvFq5m2GTf/7cxlKogyLdA9V4XIIOoB9ECA3DT98pSbdAtIxJs13NDXaYAKCDoa7z4ChQpGrkkm4NWeEwdJkZLnrOjp4KWPRERw+ykz+TKGDzKFLBuMaSPXG1KUjmElBsUc+MhJyBvXtHi5/hHuxTIpyoJao2KWzr1oLtCNkJFaxQzNnvYErD0y6mYHBIFiG9Em5rFvZb2q7XPDzo1zExidOGKeEaYcTXsVwR+O8ZrjxPZQQcOacQqGZab0u2K2UuXkuY0LDBGR0IayBo3D/WM4kwvZHXE8P4Uk2B/dhPBSMenEqRGhVTCWHgDt4C3qAeFnDhxNAgmAErl8mX6GUDA3uWgKfWLUonpHO5EC4ficT5u9Jv0HTOym/5p3NsKB66g2aMJWZwPiYQG+xMgHBGmGYfWF1dxmLTEWY5yY9Yh1EhIjKrrhCDv+yCvsLa0sSbN4ffvTTGkJSdhjBoVZVbchIJP4H2/FTAM1izMEhggzFGzMw+Q3LLcA/fZmYmA/jjjDogPxoMrLWILiJOsaDJgnACHXRXbT/bI8WGclzhlfrPOdA2GbprB7WLR90h7xJRQc9m7oZC2k2Ez3LvuySjVLesk8rtuT2Ov69/0N0JrLdpz3hF3TXk1SHlB70kyR/jFTQKJHHtBfUQKKnz8hkYoKvuHHvYKUnZXdjv7+va/lbwfeVa9VNa7mIvM3W5MNgnGkPiYpCbNcVpbsBGVrS2EsSn2GkiiBZ+wt65R4pn1IQ55OWzsYC0qWfpWG9pYPBWRkwyB5gkw58mekHt2RLIoo7VT8bBfvxf+Rgt0hh1ZAOGwoJRBTxauLKDTbbAeRhaNRL0ufbyb1et86ywd0wIbzEMhiVbuJ9QGHWYvAYDN8slljiSY4EU9Nmqrd525dIXac+7MmNGIyPl8Pz9xXB+y2DvlLzoT5lNO+NmD3//K4Jef/oRI4lx6imxqnynmupzoQE4WxqipbsS7zwGtZ1SXMvBTMgdGvVn5YcH8Hb2AJgBZsa99sHVZsCxpBkzlwnphq80+tBW1SMLt+j9+S8WHWMJmt5iLTIBuhlKjWW5B5mzx2Q0KmWGAI31x/sN/nfV3p1j37hfGqS0nE8CkbvX3aUg0aVHcYzrwBsyw+WLP2T8Ntm7aDL4HisZRx5dph8w==',70,'male','2026-11-08 09:54:00','2026-11-08 10:00:00','within_2_weeks',41,0,'earlier$NAwaeIli7iRKKO16CtzMXnDzfpnf8vACv1deVPSA',0,0,0,'2026-11-09 18:30:00','new',NULL,'e28f1dc6baccfb3e466134433f1d96d0ebffd1595d0db41ebf1c80fd06c2daa7',NULL);
INSERT INTO "intake_submission" VALUES('f0f81ea71f674d9f907e2cd6c9fd70fa','9a24b924d7e24a98ad0c23c3449d2e3a','992N-PT98','complete','earlier$yLxaGToWjEtQS+6xV16q8OtE0J9YiCkcHcio9hriuTcyaziW9FHp855GThY3MDdiqx1PgH2nXM9vDRE3LZH2bo+qcC/gpQLmiu820X0fd4Sa4CDT8fyXp+LTyweLBL0xLqkkwkOIXSxiEcFXwa9cQ5z/IVh8PbJmQCvReHTVOmLOLeaooa0hC785QUtWDrfYS672SrUhg3MricemUfbYYSWav1a6OLjnKVWYEWoXA3Xyunk0ozq0VN4FZtwhkQqa4Lk7N3ho5sepeV/dhSAf+BU7v+03IoD6nhEE6AP1sJjp7/ywuoKWKUpLc0BDik4RhgE5I54XsbjpKgNuNo3MOQtqzikO5SGbj53crhElpcWiTEmRSpcVy8hQnV3uH7AQd79vLQpYB3s5nQrNgwBd+Y8yDHQb3AXgMUxAZjz5hLLx80AcLQ0ft0PG7XxeK5AQBgnETCHcCgIkX8uWYIzaArxj0dM5kEsqEtnLW/pEVZEQc8q3qXJFo+0lmouA1bIY99pkpZZXxJPJ+9Und53xtSk1HVPyuORQOJExxLUXeKNtWbIBt1zyifIkMxQQHMp2+Pkd+8j+VPvTzlOS3tMmL7aeMYMQXQieioLIzPEQoAJIIfTUhr/yKfseNqZ7pn2bqwtc/Yy/ZU9fLhgTUUYSWe6UQLz9N9HPN3zY5d+wA4tTJ4iwAqPVsTyWe1ZVUDbApLjzu2lE9ghM2M8oqwA7fBkxXBFHAwuqc4zk4+FsiYgTdmPb3EnDQMNByNUYeiGmManbkcM0SKh48lvpTjVO9H3i/4XGNoDMz7Lqepd42fspZ+2U3OQ/P8V7u0csNsMtIKyyey3QEtvWh5vqxFticQtDaq+28fDtbXUpdXscf7Wu8hXeaU6sPwhV6X0CRtpQ2UML6QTsBLIn67cwdYhTFZstmmCbig5Xxd6H3WGtuGe4/7aBktXWbBZipPzDVL6rVysGKiyLhF6H3K5vGdD+JOOZ2a0Z71vDxRxi+Xd+ukK5k1k5LyiMzsr+tm75xh+lCfM+L/UlNjRER9h60CBrVqZ7/QjD0k3euIB7tt3YT+3uedWG4/Jw56w/3SakWIe6EQfIiAAw7KzF+KcnSAXx9EZvCsVG9gBnCsnUsgkbwUC386iZLQ==',29,'male','2026-10-16 09:54:00','2026-10-16 10:00:00','self_care',0,0,'earlier$LOkwHmLYMvISTMEzwt11cLMqK3ops9wsIaow84pm',0,0,0,NULL,'new',NULL,'e28f1dc6baccfb3e466134433f1d96d0ebffd1595d0db41ebf1c80fd06c2daa7',NULL);
INSERT INTO "intake_submission" VALUES('553e01bd56ec461ab65905877be6d09b','72d3677048434f7e9554082d2ee1feef','N7EX-94AK','complete','earlier$WCdjGwHqJ78TIUKdZoioqOWVQ8z9aBcVb4z16sJC7aQYMeV+kWCYhpADtsv4xnQzMYbgQ2EM36t3wMjXabtbNwgLFtTg6bWmNPJ1Jh9QgaI+IXl3RGBYJ9X47QuP00IZbZ9CbqbpbgdP4Fswm23vnJ9ThjYZac2sPTouTb9PXbROzHQVWnxcQ5ydFS2FRxQrtqBuA92GrrR7TFgL0R7onWHPngyAyR7LulkPXiNirFGbk9+lPpiijUW0vH73vw/VRhFpRmYe/owKwnOiSDXJO8MSHlCrnAlRn+nWmaMZpcLvAgAZT4zA7ju3cnhqh8HgexibUntxKiKDCuy8XmG0sxbfaK9QbGSD5nCB+ztkG9FydNxRp4jkTeO6tXuuRBHU5Zzcl54bfpcb3o154DVRKzAiUGE+07JJBjw5nr2Y4QpNItfafdc22SgogokKFKJYW9Owk7yzaKmHIxR5/bgxVrJZ91WdzPelKCmv7ykfckrw9Ey5Kr5x4ioR0tmFbI++yEuA0p4BQp4DbrukGiz7YNpImFxMd79DfVoVXRt1aZgRT18KcapMWxWMx83r39l+3C7RacLKjjeGLVG9FmMpchgQgsGUEIVx2ac9Uyqe44p3CaDJ3NgPirZGedFC4i3wIcLMDlVJFUSjZQSVyynXwLQmIok8hTLvLA3v0zqSKt8L6tU6snf5ZroWsBTeTnl8SADk9yrrzHBOz+Vz4sswlVR+iFqmr++I+NzRrWOzx4mMfSSZS7ZENuiRunXqPgAjuCvC9C30FFnGYcZIbXpt87Gdr2gIHDmNuITgp2TgHP1M2y8yCtpcK15yRkOtcdX/isHTd3ZfBp8aMIJQXgjetkbJeuRMHmJG4MYnXrnjTB3BRTVBLJsn7MkWpWlX/CyRpNB+yrG4EU6Cvj8BqzctjHo6NvfnVKjg5RhNng3XV9mAtzW48NbZTmtnpE35D2sOKMCb9OM+dwESJUne3KR9MsBQnp+HlxIkU2n2KuJyF9skRTg3xV/mfI/7FQocjtt67kaoVolz3HPDrx3knwXHJR8AsXK0vN+lXEHoirWlZFjKuPFqade3eo1Dmu0VcT2zN/d9fnTs+jqxCGB0No4fAbZLxzrzrBFBriIEN8rZFVQPC4v5pQ==',29,'male','2026-11-16 09:54:00','2026-11-16 10:00:00','routine',0,0,'earlier$1eoi5/ALjeztpIDKOMj+xWJXD9n6RF/3p8k0Wo6I',0,0,0,NULL,'reviewed',NULL,'e28f1dc6baccfb3e466134433f1d96d0ebffd1595d0db41ebf1c80fd06c2daa7',NULL);
INSERT INTO "intake_submission" VALUES('c568ce7209534c8a904eb6ca6b7d6e2c','e5a69fb4ea964faab397a1b73f14c30e','RRVQ-UCEW','emergency_interrupt','earlier$Zg/SbomeejMxE+zOIyY//d7BvznqxHEySi15cwkm0O3H05UnpvhcaOlruYd9ttWez9y/ziLcnvE1lgSPTFT9wjmgrYgbL4vf7xAm1DH2ViKh3iJKzYUOiKFgSYQZdV1O8uH4vpaFtqyj7HrjOC/5Uhf0nWiFGUF3PmJYQ6oiHEqeBDBaZryacpwDneZYSfL37pU19khGGUB5Ecn3P2T90xd8cIxhInuNGB7N/TlnyLyNnno9DEIkxuaA7TYaT96hq+IB49v6OaETjLPbcLMrEUonvTy463k6ORZqlak7ZhbZVQ0txpcFIOdmkPv+/LA0zskYw0hcXjHJ96xhJ6vw9oQABBKnQO7JBZW//hNt2pGk09dgndE0tGqbzk64S9lOs6i01w9DLq5xGCIkEJfE0E81DeEDkT04U5sM/CCYVtz0/9S3FzfZ11G6XqBMdURLxs5mdVcRQ0L3tEEMxvBK7QKSCH/V6ssG+kk8UjTJSEoV4MQfgX/BtN1Z+JxIgPUxc3Dcjsg/1wwUB+lkn8+HPjpTG5b9lsX4Z41sJVDPQWFPG94FmTIKfZ5GGHgAvOlvfmdp27PlwFDSrEBY8/7nui4wITHuA3AkVvs1htG8qZ3mJt1VWpBTU5utOAPmnQ0Y7tsNo+x5nkcDJ6Bs0L3ofKMiGi4OX5DOb0DNGJwASPVJFDa4WhRxluTjCTIvc4PC/0k+WTZ5odA/stidYDXtP8GYcKGNfL+pzHY9pWN1dW6wUhe73hqmVrrBkr73fAfV6Tq/f8w12ZlRB2R2c+gUaXejX7sufv6UiVc24nHbNYDNrVUz6LhpygUVGc2JXNmZGAgH7Tfa24z+KduPkQ5IeKdFgUYVXp3MD8bzuKrIjtm8hrdEWrqu1/s4nFAaldDvf4GJFG3MF1CaminStCbYLP7VAkM/hiMUHglIg0BsUU1cLdUBzn+599vqRD9sQwwjP6MzxrBlHz/EtbdY2xzRdMa7OdvDfGW2FdA=',71,'male','2026-11-17 09:54:00','2026-11-17 10:00:00','emergency',84,1,'earlier$mRtmGjztr9jW0hUvMDDTsuiAKMZqUTEx8ARVcfkP',0,0,0,'2026-11-17 11:00:00','superseded',NULL,'e28f1dc6baccfb3e466134433f1d96d0ebffd1595d0db41ebf1c80fd06c2daa7','1817c8a0fad04ebe87665c1781b5fa3a');
INSERT INTO "intake_submission" VALUES('1817c8a0fad04ebe87665c1781b5fa3a','c93da57e02bf4fb8bd34c8e9bcbcbe07','FQBJ-YGY6','complete','earlier$712DYOIPo82sOdJNsHRrV6jYPWCDjM8xiZdkTK3l1Gd2souehpIQE+JFEkfLtJ2wzc3LsyzDQDEuQlpe01vRdrpWZ3g1IFTsAJ4riuGT6FfeGSbrqrdJyHCUakl8x2aHOizNn4av3OnYl/kB7r1lUCqcs0HyHVlcEOw2LK3yNmWCBqxoJp76ExZBVjxnhsbR03nWlyFAvZQ9IwVWQLbCoQ0ysLogWj0USiV3of+q4LBVjQ691syOux6nEOO7uF0aUyvfo84OQVK7CNQCMKynWWM2Cyi5dqGQwClQsOi+enWXkx4KvGYABg/hBKjsXiq8iGlXBtHbY1mo0tIAp6uY7jZWSygAuvE6wEBhVPfdlfmkWRb8dmvm0wzSre4IuMhkKRKNEjtFHc9iA9qQ729xwQ+FxEEbSfZ2t/uMD/wasZHAZRtVsIZvBoscHcNc4GSb/bgkpVdj46+kNX8pGUsmx4ksNmETbQ0eHKhg44utonaLov8t2V8j2WCg6Ys6mHI+tijRBUDcie8iKybpG+fviV7IK9R3X2rFa3tFLFq1p/W5qxn6pVf9gLaqmm3hduMFlq6ctTy6YQ7MsBUdb0wEgPyRdJGvSbVCnBc6n2N7oM6lMp1+OTxmB6yYqt3HNItgxQaXoN0uZOI+Jib2FTSoWOmPRmzV+igPtiYiIPlOwuwBiKtpc9UQLF0Cx4O4jiCsad5SUVLXJWk/hAv2KlvBziuJGN7MvH/cl9NpgsivzP2mojamnzbEhOJsmaJy+a8ob+ybWDdr4/f90YcNvm5CuAOZd9mDkEs/AeV0LFAyhjG3SlQNrE+2Zt4J99ATJPbWFj/vPT+TdX5hYs6JmDuy2dIm33y602sXKpa5Nz7MtYgwPOqNT6tTWdcsBTM2M1mYDqz2YCphgfjLaKaR96MMP5EWiu+YXzkE6P9dMuehjCtIqTepSd1szoqsCiOFub8thISVL7e1KKUHAJZguE1yx/y0JNehcgy5oayrFR7EBOk9e0doUdN9eoLHs8GKQdxxfJacs7wc1MlMHWYnbtUzS1Zbe3609xmTAZLf75eMxVYmUPbzLEX87deIBsDjy9MHtpH19f7v3x0D2w8vGiQBeV7CwWW287aTtJB3s1BeSvV9B4PPhVscKvrPM0LJbAYpnsyX0GcSrQrbKXfJgyCJ+gcy1VMsZWNu0CvngBcsmYOhmQQU94r4rNgYzVvJS1lXiJUSTw==',71,'male','2026-11-17 09:54:00','2026-11-17 10:00:00','emergency',84,1,'earlier$SDetxUnZGLDtGGJPIoh1Bj/vLOnDxi3fDHt+G+35',0,0,0,'2026-11-17 11:00:00','new',NULL,'e28f1dc6baccfb3e466134433f1d96d0ebffd1595d0db41ebf1c80fd06c2daa7',NULL);
INSERT INTO "intake_submission" VALUES('4328d3854ec94bd88289e1e6fe810a0d','cea58426ee5a49c89fc5d8cca79ee54a','Z772-3QRD','emergency_interrupt','earlier$6IcNmWLcxsdDOgu4wQW514xP2obWlaSHvfMWkjiS0XWMOxO1OgO5Z27tBHhrXGt41T0wT5FophH4J+8EmVIH3u9ljsgE0b/jmCj/yPC3RAkUE5vGhtupH/25pur1fj/4c3fGUtp8GEhvgezfzCg=',NULL,'','2026-11-18 10:00:00','2026-11-18 10:00:00','emergency',0,0,'earlier$nnKiwJOGSsEqs107MJUojeZsISq9IiZywVNyW7aY',0,0,0,'2026-11-18 11:00:00','new',NULL,'e28f1dc6baccfb3e466134433f1d96d0ebffd1595d0db41ebf1c80fd06c2daa7',NULL);
INSERT INTO "intake_submission" VALUES('812e8cd98f6e4eca8a77fcefd03fd800','5145dc0002984994ac8d36304f33af9f','78VY-3X2R','emergency_interrupt','current$48LuCWdRZRjzhqJEfZpZSXnMjsdcHoC6MC1KTx8+7D7MCGkuSyPMnK33DiG3pwoNc1x9YAYO1B7kO6XWfJwL3RCtQAjnrB1N+fN2TMfcu6Xc2sl+DS1+kbyKCuErDYxg2gllQ3ejr5csYpvuhICgE0Ea8HBI7HeZJyG3JasqwO2F4uvczrnovCpjMN9VlhPAXoiFTdEpT5gYMvNElHCmbVWN05yhDtCKpD8JQ0V/0m96urh8pgw8uPyhbVbKSaUIY4XcsRyxHIvaqr29y4cNONtDlNoRug4sHp2dRvfIZGLdXI6aG8Zf/d3cyTXioehiws/n3CyiFgnyh/xs+qvb/oHDmLGxxMaFXvbU+5gy0PY9908svrbUlbDdxcTbQkfBVMqyHV1PECLx4iu9+qIa7XgJv6LK8OG4qAz/v9VR2DVy/zeO0FlQ1M6+EB9nSkbKyXPPultEFGRoZ4g0iHsXPvXgA6/UHmVx2neSRHsUvgQoPRkPAEv5hxiAKGTlu6vPBpMPQDzEstLYDvfbnjhktXym6GLjgJWiZMG6eLka37TChoOAE1oxy3j0ZpOzJ3mao7qThDlfRNWnJcpYjLQxGc1+E1cmer+/ytlFplMPBlBMuNxfH3Z17HNUCnebFL45swia7u+DqyUcWKq97g6gb3rgkE1ywvu0w/GyFQfNXU3AgsCiaCP3v3a8bRWp6bAavXv+PpQs9qm6sJkuDRyc/cCVklKqiApXJCbs4WDxOzze/g41cubJXGH51nvvYKU0qIvtvP/AbB6rWLBuF+r18yDhNyOTcfyJew/VKp6IbeSgz1vTKS66hRYdrJkOusG3TeQu9Vbuz7TTKbLB+vlwj2cUrqCjcqmSHmDVmj0pn+p0Vi/8w8ytOkKdfwSwrCuqvkcVzXoKETNyl65JjVKinlUUFzHjHGA5xZqma2dr0fLP/M0ska+g4tV7XgxH21IHb7OCNS1fPpQPpXCqFJm/orIgVMFs6BHtA6k=',71,'male','2026-11-20 07:24:00','2026-11-20 07:30:00','emergency',84,1,'current$Ejw4qHN068wXMKxRxZR6g8rn0dadmZO63Mpe0IBN',0,0,0,'2026-11-20 09:00:00','superseded',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94','b41820aad2854edbbf38a6564a619042');
INSERT INTO "intake_submission" VALUES('b41820aad2854edbbf38a6564a619042','0e4770c3e0cd4425964388cd359e20dd','2SQT-FPWA','complete','current$ktl5BoCQ8sck9mIHy2Eerips1J8/MpDKp0VaTqXD7v5jpV8iZVHfgzCzS76aHQ5CPlu9f3xhzfdE2VjupbJ7EGuWpl4U+r/xpUcZlXSZz+MpyO8P4XZd75MIR3zqWS1BXNoLRYIg9Hb16OJ5vu2iDFBzjyR1pqzf9X7Uy3b/Mkvf4mbl1FHlpf6emyHuFBzMs5KWPspcziCABv3m/Gb3fkqDKbnCO3N8AU+ZcH3+qsEEsPi+vMyWzzOCmpADWNbCkw5niT2kh+vrslrq3M3t816MLuBF5+e3ChIjxtLrkOmQf3Q5/Gd9ucWC0ypulf7yXsr3J1ptKYDWoNxhbfBDwyXXirDRVQdnOrH7M1QAvuhLtTP5+pfUOxKXG0LQfOErFOE+4iQVciOVy7vTyqIi67qHXA6OzoRbO3YTLATm6hypiYiGKOk2f0AIdywbU3Ch/ODqnsX6If9+A9kGmaeqOYl2DRgMWDAhccoPqoNfPkkEIe9+s0Lo0CRWk8frDcJ7VcuDo50x/1tAe2ccvm/FHH3c7BEmmhEESnMS1G3skoBygpEVYDVD/p6aMgrWPbUBgGfCQmIOVzo6X04ugmydec2jR1PtekowWEu0WJyZwsJnJ2xYJv8KzF8efvqvyrbNX9ZUU3gUNlFThqijD9Q6SrznbP8rgYDG/KPHX/LK02NuTETBb0dIAUl3AkosKzTNhWWFklIjCqOfnnrUMedxkt/pORnfevZiALgSDsuOxgjpQF/eJ8cxGyjr6XsZUIM4mOU/fN34hgMhQHi6j0bPmX4RJGzYSAG4mC0//OGPn+TX1IAun6pYpOj/gxbvAFA5zYI9YY1fDTyms4lwsJkVQtl6Cij3q2MYb2O+wKW+ZRXkYiUcBJjQGBLxgleQUccBObEt1oraxas4685VCYw+rAGM5QmQn6CXg/l5a4wJxwB67KaaMb5nt/005bDs/PaHXIoeM4oCxfdNPuhcY7CCCq3dy7rVwEA/Xwop14KnQLCD5mZBifpUKZMJFb5Bz7W6IOe5FgJYvlIj68jDYUahzMwkrxuH/aN0n4K2arpFY8qFvLHhzdWiCvF0e7K4OoMMTPxi6T46VYKlDCxTjZfu5j31GOKEa4M4g4xuRQW+bU+ZDvxHR8d5bKX6YCIHqTjfLq6ZNhlMuEJtW2KrAHatT0CoSURYL6ATYQfN0ITr5+mJVMvFHGJc8LG9dCN+NXJGLNx8Ew==',71,'male','2026-11-20 07:24:00','2026-11-20 07:30:00','emergency',84,1,'current$laBBpDYkkSF74WEzCkqGKoq23ygihgIJ6WERG5uj',0,0,0,'2026-11-20 09:00:00','new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('3da1ffa928a644bfb1a7ce53589ce023','ed56cfef0444407f96d6fa38a7570596','BHM5-AG8D','emergency_interrupt','current$TgD9qOyGFRv5taRtK0HjurR2/1x/0m3QdPXI8J7Nmf6inGP5i5hGirlzyLuDqMu8zUlVFkQYD1WH0dtgwjfya4HrhZSLZhLTDZbvrlO4O9n6VdIHOMobB6Lnh7S2IFGafGUpQCT3Rad5SmaC8PstZQW5ffEjAJ8NsBvIIAcCbxF7o8dO3C1sl88h54csTBIX1dfjr4MEin3iJwFWrzhqTqCyeaJurWg6D/5NG9XmH/jqUJzyjQT6pUzioQYYfpzsK2OWAMRxqKFROdUonOJOnWbX0LlUkTJAA5vR6UiFA5Zjyp2rCfr5bt9DeCylwN/svs6659byfq8QYsoD+GR6oXHDbT+e9GkQhIxbetOZbJfISvf7rsG8f1BXXfYh/3iPuBUQTldIwRDMnNEKdWylyXmvSAIqfEOlhOWrt376fwq2XrMla5n+zZRUHcNd4T2Ye9cKfSDR9BQQpn7SPMoeM7KevCXpmw/VsHDxIImYyLWDt++twVr9/xf+FAmODl4Q/h9KFLji+Izw6V7DybvNSkISSlBiGUgtoFihBHoowpJSAwXGcy/gBBe/2P3dThy6xf+1JTw4yT302aIYubkcfCT0FZDeXZnCIdHgBzPTOAwo7EYI1QuJDdNY8exZgmSF9gz0LVW4fVvXrePbAkQUNNkrt/laazhl1nBluK1+7NCn6eBrzxdn/7001YDgo4sRD6L5rwszeRl7KzRcmagS/XHko1KL4ZjLn85L5q5/YyeS6n/cZkinEa0oTJ8M+SupCztxFg+ZqYbH9+jC3kUrL8r0ltrgXOmGN+I29aMPCe2gHPZvWzFun4qk3Aqsr1NKtFuedbPWaghUdpOv40NRXmeps16dtExIxZ++v5skgJXNx+SL4rjh0t8hwPa2eZZo5MkCMGNHGOE5PE4nZKWx+sValrrJDxksV772tmhlLm9EoDHwxx3l765xufLleZxVwVq9rW+VHi2fZVQYj0KLV8JcXVWPumAHoQU05Rl0NXTCzeKLfCl0N0clm53KvszXWi53UCfVMy3iab+kbko+i4wrdkeakA==',39,'male','2026-11-20 06:29:00','2026-11-20 06:35:00','emergency',0,0,'current$rLOIBWYeYtOSYuOY5NkbbVV0ZmGVLBixIweEfh3U',0,0,0,'2026-11-20 09:00:00','superseded',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94','0b5cd026be9a4e37b824f1e1d86bfa74');
INSERT INTO "intake_submission" VALUES('0b5cd026be9a4e37b824f1e1d86bfa74','15a843fc1d504d64ba0f958a774c36f7','P9DF-5J5G','complete','current$w5cgZ4p+28Bsml7NgQLP3E5IkHZB8rkekFZIEJgGc7k8+Qh+RkWJb38vjv0ts2lYXur9cE00u2O9hArxZafM0OUaBRuviIc0H2e0nss5Vyi2zaZR1H2csh0nVnoF/AJauaYtTYlIiQmgWhqUGcd8uMSFZ8v0NNKiehXmiR8vUgtp1udWp2saTF/syFqXRnYsc45d6VxC3dnoQMRp4AoiGj5X0gG+10bdecj5ZQmH3XZYptaCEnMndYPib+YmEFD3gup3T0rOCSZ0a/GZqh53crlzXyLVtk0ET1cJgJ4JAE78HKPmq1XB6ooQ1BdD8aCJgddIqO9t5a5Pe9AdR/INZ1KceypFMoHMmIXt56/GeUygLEyjSLM/cdqYmpxQ6oTfsxM6QX1Ij1qcMzJbPxZCuo6y8ACEP2Ry2TNfO2MZ97pMbsjyr3Y3Ee11efAVnnrs/VFrvqfsNoN4BZ/c90dHnh7CEumbRhZKZUGhwqCu2HcztnS+F3vzZ8zPKX/f40YaiGDpFqnhQTGwjKC4EjS/FjLraj1o8WadY/R/nju2oO8cmi00XsKpRjUJsDAA+NNRalXdvB9UWyJNQ9dREfKBg/z2vJ/poM5PxDS8DBFO+qARMZqVCW/JxLhlg2/5bPWlRFnyFh56Ok+Ug8tFkTQx3a1G9fcyqNJSoZJyVokNRvwj9SrHnqIYpZ74rcy14HHbR3oLOsIaAYnS+JlOzDf+QuZoyBRWUPbgG/gB2JKG/QRuuLZ+eWkiRiU7zJtZvBdUn8kqjKl8rCXYSYljQNXpLxQnoEX5UB4JBSOWN4eQmcGufdkq4bWLUGeoaCOvbD9TCOFhzEdTuVw9BNQ6oJxsUWCm0MTEpyU3YOCm+rTsmiO2PNViOLdgAG6tUXFGHd1BJVkYB4QMWATojIy+B0PMyERPRIqe6TQ/aac0QhiPetooDV5yzXz9guQxTJqukXkhdKYNNnoyU2fHUyJ0cZgC/o3/Jdq3OGwhieIBIgSwUWQfd2IYiwXB1/K4ZIH6dJe6eScoHtW+b9qzIolsR+dgY96EUMGxFOzC4jNQx7RUI+Fu2QUKLKKcxuBkEmNZZHi+1MTicHYIyQfu2gjerYM5EFX8wAx+bmj9useqKqWciOs=',39,'male','2026-11-20 06:29:00','2026-11-20 06:35:00','emergency',0,0,'current$TvUfuoHmCqRDSE4vJyj0h4dKQxcJ71qAdab2S0m1',0,0,0,'2026-11-20 09:00:00','new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('eab315a87543489db282c711fc7f762e','7a5e4adbdc3c4addb75ed8eb786395d3','B2WG-EACM','complete','current$oBqtCYV8IfSGO5s8kf1juKl0LwGcQmSUHvX8CYO1Do0zjOijMvQJFzGmHKxr+jGC9PrU5rU35qIu//Mue1LRLuNbKrVjJceAtydM8pIer1HYSKd2KzHAxA6VeH1669mm5sZocddnJnqtWU5UxSYbwswb4ZPp/mA0t3Y/8KFiM0cEMXl74kEKN39cdd80lyX/A6CB0i5P2GdEa441BmKsbstV3dLQDFpeB//qlFOKJBUzCH9TR5HTe9+t6xtle6N9Q5xD1oI8I+Jywn3VsEschvruZDGc7sUEsrJ27GyOzb4T1LhlX96ErY7zUasYcbWofTinI65VUCVMNKKJZt9vfG12g9OguwOeM4myfE89qPnYQ7g12FioG4C7d60k/RHGXtOOZrfsQnoblkcqkKL4vNeJs05atPFLIdYZVhg5mDwWiGqozRxpxj5vOAAGaGXp85IfS6MquYny3zeJXKG+CX2Bs1FagCot3VcYerypXdH2wsCieHwyn5XBzzglSXuwvqB4LBFjhCTYGIBbPg9fafgj6F6H4GnCUlIYv3py2RZfV43+ypJTrz9QWoSCPI2jq+l8pZBce4CoGLm97q/LsQUlvw5GIBEynpgyJGjLuffG/X45BNdrAMhlCpQXY661PsCKOT5vEf6tO8EEiajXoZ7HfEeMiwrhRALOnU0AYq/JuBK5PvvjbGFc8IVjtFRxdvKWI31iwPdUZ8McP5LEfye8aMKex23BYnD5ZN5z9apRf3CL0+3FRaCiekknk3o4AYvZxogzeK73BWkX6wv/4ygHwJO1ebQyTicu4zgiICbC3D/f7wwirlfQzhUn50/UK/b0SQ/Sl+GOwwNtdUc9BpNPekCzhoWQWrItePqG5T+RQzqDF8w8oFpLUwiDFco8ModhMsAr9oyqYzjo1fxra07dBtcTVJooD8gA1+OribODIqJ5RGobgPPzvbd0cXhcrJRnPYmhF8wkkFCA8wXWDI6YKXbJQUXxsym9hBN9ufUYk8K3YtpvSShRhcMsGTFCm2Bx6GodStrzMwVAhlwpE0EHKrhLUJpNcGeit0wblfWnkvpIjoncPUQ3z6eymjED+CW+vb/pZdFs1OcYm7UWTuhdMIIRl2y4JOOVJXeob9HnjZpIxBWUySWfU+dXalwVt90qzBfsOHR7pgql54hlhoxoCRZlD/wMJvzOJZKHpzSSWv1ncZfPX3mgfIfw6iofY9TLikpClWEfyfTct7PcQBQgU1Ch3qC8mfw6XBYd8mjL5Uc=',58,'female','2026-11-20 05:34:00','2026-11-20 05:40:00','same_day',84,1,'current$TuFQtXYVlKz4ZPRVkH1BzDnPseFAMlHjzmRsEUeJ',0,0,0,'2026-11-20 12:00:00','new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('78185057f64246b1ad0668c18967a81c','e9a7801ae49d4efd88a19371119b690d','KEE6-T84J','complete','current$TxWePNHZta/LM+wzQ5rI9HQcj4p30OZMIk6rYVHlyruH7swBfLo8kVeYI/KHMHhRwWKOQOVktBk0FhmNM+SIPOxw/pMEZW/cfAIzyfVOyX904Pg8vKlKneujqFHJlN5+vvAt/W+sT/MZhLFeGQ0VutMbYztgov69FswTmjq1nFeINA+T2ZZkGdaCOTjXKwAuu5JM4Jsq+NuCcmOelDY5c26IbmwRsWh79wo/0DvE3SfWmRmb1+5Hth7vD/gRlrvFFbi9EMw5ErEsUdIsxXCLfJyKgHGDpB2q1eOnvvo+uUmFKPbLgxLw9GCBSbWHctj1m/1T3LD993tMUpcqoMfAkPaKc1tnrjXNsIG9aEKos2caSuq0eRngwqF6hnnOsTl5gcRnXBjyWffaCaQsmNPLtmylvYcxexve44L9/zuw+l0qBGg8WuaB+pCsZd56H0uzmH6WdakrniesEE9N+ZYieBedcEFeOHjcCx/y2ik+xd3Bjlqwb++joLLVXZ23pU9nTge5RvymS1RUZu0m6wOr7nq2hClRshm8Q/zKMEgU3fKFjcZyT/FFjyo4oWP9tx2SCym23a5iU7qYJjXtl0P/Yae2q9H5qBlnoseXPn9ceYEKsgi8LamtJBisTQ2Qk8XDA34hvaeWKaU6RYWNmkMWanRJnTFuyuj+Wla4r4eA6RIi0DzFc5ZZVFm7l6fbAI96dS1JdrioRdic0cdj+DYt195I6DutexlhnLrXqbqT8qF0fD7YeQx9w80AvHA07rvH4krnyYgsaw5YcxDBPFZnv8RlHP1ZNNV4NFs6E1sryBwtpaNnUZ/EYW/Oldnb2rSxn96u5oNupIRK3+8kxMoEAeIrkJBmdffLPKvU5E6vo8XyO5Bu8vKG1lrizPApug2UhS2aD6PYOH6uSZtGdjtusLmfFo6WUCazLP1Nweg8K3kmuPwrmg+YEIqxfr900BsTljQFCHpJ93yuXslcBKswEZN9WsHbSZ28y1OFWOLEDNIBAmRuzXrvfiHtI6mvy1/5kLbasr5J9SOuy0/SAQe5k9QmaEEd+Tt7JMR1zkmuZZ4yZelsHAqWQWF28rf+MDhvz2f3i+l+0Y8UwAab6IphJXhA/WfwrkQ0L3Csbt99AuJEQ3lexlIt1zG+f+x9JdCwYiAwlv0feKTa81QfXe08pWF5DksNPE5UczvcuKvbW8AqwrijnRn66i3HMbtAAgTL',76,'female','2026-11-20 04:39:00','2026-11-20 04:45:00','same_day',25,0,'current$to3snZV4edRuElh4tRl8C8mZjs2qKQqWWdOsVkQ5',0,0,0,'2026-11-20 12:00:00','new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('0f4b2d87f92e48ee9ea5bc3987938e05','c044f97b54d34a1994f27d39ae6ecb5a','6EDH-A9YT','complete','current$yGbRqflNF4BiKW7uBQqX4eL3qGsuBKvq+be7pAi/pO5IMpMhkSYaExf8k6gfFNDaXX74d8DUDVypIMPgx6VHlVF29x7jJwk9tSPMYR+pd8oTrH/BFdDwC7SY+VyOeTBAFU5GlKT7l1lkiEhrF4J7qkdFpRJ+NtgtFGMWrsPEKPDHxffvI0M3VWhf6sZxCwUqQX6XVDL2d4/ZLjieCPOuP0MAxjCQmymEKxlsj4kMqjXFC4MQ0zb+EXpgcYT/YPV/0XqXcRAFipQ/EHhVxwR6sdnbdHbikOq/GY/SeSPmGffYYj3mrW9v1kXN9ZaCMoC0lkhGnDxbvgnjNzABSK6YUGdegspEaxYCXeOy3jGJvqPAX5ZimpuJrYQUrgNNMtbapxQ8brQURD53evA79v3ICFLuPdxzAw4zHTE7tUxSbfqrBaiiBm9DTtFDMNgzTcfh8cLoEpPGpTelQnm+1IJoYTfqm1sDgtOyfifteJxM5W33l1ho3680KHBjvZ+zz87PrGdIb2vHul/MhlsLt3buW4Scl9Mx8B2dYQp78A3MN1pO6UG+TeT0nXH/rDNx3mRl4NIVKoqKSMLY/5jSCBoSfrtrBIibZmGtUnh+02Q/7NChhMfQVCk+UQoXAZK8FnyCiPrjbwvvFIpoXPHwV23nolt7ybUeeXQpnTQbkwA671RmU2bE/PoEbPR1z2PLb+Uf/7dyYtudyX9WknQjfqdYPkOOL4zcri5TrtbMnoH1Ihp8uTnyOAmClViFfoA7FaSiiR15S5Gw4ipGDt3PjQrHGKhhLR+srrzritO3N4rRr0n2csfw5VuY1PZ5myBMbU7CfLuYdyGZ1KRBAZ3IMI6PzNOnCUqf5ec+ydsRYJVqFUNJXB5FWhowa8ygkFwCqSPId0i95vgt8JASDrqY7D2CPm1Jw5aQr6SFn0MqghksatQLlJfMa0G+AcD7xrmiB/jk0ESAy+WOB8B7r3VO+eskfLEhX+i9ITKU/7zLFUl3xtz74Q1gExrc27Tw8oXSZZpFfl5MEowLNuJwhePOwYSMO3rnuEja2ea4HUY5JDpS3jRU0Owfei72Lm3CQ8qHYZGifNd/Gv327nkOVFFgLp0WiVmMbKgoqk4O1bCBQczvIhOu/g==',47,'male','2026-11-20 03:44:00','2026-11-20 03:50:00','same_day',0,0,'current$bwUOti8NYEo9gYVNwroh6kN+2vl3dU3Uw8sRR748',0,0,0,'2026-11-20 12:00:00','new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('976661f242dd4280bd733c25b147b6b1','460f9144dcbc4069baf8192ccae1cb78','7WS5-UUCG','complete','current$8yiiG2kOgVFFfF8uj4um+N6SMWJgMkeQ7o75tmqVkKtd6C/1/yBn+9qpoFSiJgDUDq4SyePRUrV6B0eTuwSRw8fdWc97zK/6mScz6rCNHBXmvkVq2nD3ruD8+BhONXOJSgbnNPzigFgkX7A2lm8ED67tT5r1KEfYvXUZxhRGDr1+JEJvZIGeEiq6enrrcRyoyxeNiIbbqQPOK0m3Dx0KkWLTjlTDBkZPCaTsJkL43MV8elrJtPJ8e5wWNtIybKbfGhg9DAk+btLACZv/LF75nSnOH6/SxSvp7AFb8qUDXqhu2c1/Dgu32pO7fSHW57xAgaLFqoztVAPgJndGfXNPLOcW0c2gDyK1UjSSEfn1sB7ahzA8M5fLlwt4n1oN3FbL8MMIqFFvcbi8xnlz3VtUaacjz81k5+zDm00chQDMgWRELRYIodjJeC4uNhBD2b+Ap4eTl7yyThBrnS1db/W2fVjTjX7zNbFmqov5/DCKwB2lUEwaQFuT2M2RbNHsnta9l3QQ8afTWJGMPg95wC54IwYnNxnrHWA91mjSkePv6zT83vJIpzRubQNzTwKe2BS4fgwqwwMGyn2z9XT8m5w6jkdIRD4eBmnJpW3eQwkmk61jxg94Q0ZHl6+QF+4WUhiYocl7+4dcnphDS9QghhY1j5UkQblKlWD6kbgzx9WBuQFN+1pz284WuCDUAcj0lTlgdWuXjxqSBI1dV85YS8LT6lQ4Lp7b5emrKA4MPJJ33n3PqfkORKHp3p/ODTxFvWGZ3Zb6Zu54g4KWJcUR/e+qqtgVgcipDiza7VgN9qjqpb2221R6+Tr5E61PkY3i0mpHMJZWebnG9VTD6GvJY/xxHTLGI85bWBJqSqzY+sziywHhsDDsIYMwalylpNXJ4O5lOXpv/+S8i+3vnNeEr0Yb+/w9oR3HWACx6AkxxMJtLYvYNTGeUD4qQ8eMqOSiIeho0tw9hKK+Bq+VogzaCOvnvdaYNH+VceBH0ilEfwaZrnCuKXh77VFH19FwWMKH4TVYlnQrjxkGyowk8avc+8A4CIyZeJvCWmrKxdCwU26PPRVkXrNLgLN4+y82rq5crZXoAFBKZV9rm3NVW6FM0nJjxoRi4IZA/oopIQJIrWDJNCCbBNuEoXFpGnvrRJP12EXZMKsKSRCa80LrkuWr',44,'female','2026-11-20 02:49:00','2026-11-20 02:55:00','same_day',0,0,'current$+r0Xmp5O80ak2HE3oJd05c/PSI9+i5EbIRZscNk2',0,0,0,'2026-11-20 12:00:00','new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('aa91a37c041e408696759c9f00806fa4','18c5ff83534b4e2d88fecef09b72484b','C93M-CXVZ','complete','current$gz8ZIjYXEwaaKBLpP3fzUr+fi6nUfk+c+xTh3DKQ/w1Yuhg+mAjpIBLnoSy/tbWXMlBNMO1IZiiO4ax0RmenkvcmOBWT7YNf3u0xuVc5n37Kej/eF2WNjB3fPpC7hJT1YxKcndXe3lIDClpC9/FSFS1PtZ0VjZR4YpsQtVr4QsVxKGHuXNnQ4NxLGYxuHD+kR1LOjRgWTK0k7UUp+XQdSqilNm/AeB2PfkDv0sCN8fmUfHSUWXrfYCgjH78GmpOwyg0l555zrW/4c1/Jgwr6QlwVqmFRQFGXQewZidauQW5uRbYGv1/9IXBV1wmIc/AqdPO3u5hY51UUNA6vX3QhLP1jLbI1r0ykFpmLEUVZeF7ndOh0b5wyKtbDzpsM9pxGLYyEb9u0Lprd8E5BjZ5nqHufvbRE2HOYXLeKfI7nWxyfMGniW/QsKlNMkxv3x5gPQv/zkMdUoZ8QREtCc2FUMPExuiFuFYY9ratDlmA0BFftAm7gQJSU90AoBNd7NwpZBSDMJW7WhZq7kPYC0TQjh7XBsx7SAYVxG7xESR2rXFM92udOQf6CT/wH0XI0NqTQtH4Xen5yik8SJUk/2cCW+v+qflD1evvgH4ditOR1Mq62ZmLVONFChPyi30/eH4TNLmE24tte+nJCb3qwJ2YVopXu7jYm7sY9BHqr1dGL680ZCyBX5FdyF237qEUK3zp66VwL3sV8PHMn0eB1BFnj2qEID/rL0IDjX7ajMFl9imuhBq4SdS+RNfcjkpXw9R2rHyEvl/YK3A+x9FHKeMv1b5by5ZGyTYsTILQfKr8QW0xe+3KGmGT4moVh8yTw18rzku6YSnBpncXZywUvqAi7gA3/0SaxFQJYOus97CYLoYN4RZ0hYYwgwetb4FOeAqpGHg1HKHaOwK7e42lXO3A2GpUEgUkPqgd9ty1j0xYNLbdpNU+vGgZ2e/UzXGwYsGWbss6DsXkVMrGuSacMi0XTUwROrIQ0ij2YoZocHEMelOtI4MAFvUDSife/aN26nkU6PSlvws+f9lA2OSh3masZITGPix56kRKUm8F4m8tPlHCQadFudAnh+rFtRLSlqqq/tmQfl9Ppvj4KcHxx5cNTCjXBhatHVQhqSaL/39ln4oS8++bb',60,'female','2026-11-20 01:54:00','2026-11-20 02:00:00','same_day',25,0,'current$UZA+KPvSq31MN+CXK4xsOx6pJvFjy0BcugUMM5EV',0,0,0,'2026-11-20 12:00:00','new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('87277536b5214c2390ee40b51ed79475','286a3c6b0cd5476494193f4a98fc7423','JEUP-DWD4','complete','current$FY7PAkMz3h7GU0c3qVXeV1bR96FEd7tJtIA5iiUrJcJrShuH5TfarVO8aE/OIc7WDzeSyA2Z7/Kiy9zBQD5ohfB9MpPw5Wg0SwgQWldpVOfMUauQpDWzN5QMm6rVRCzeTqUqAf2HkjfSMEK7g8UNi1PxnMnIgUfp0whG0Q6U3qRI8uxu3N0pKD0VDAVeoV0nbp4EO5yjk3EISx23+Xy5qmrdQOybltvmd45saPPbuGCOeRp5T1KipkHu8zK5xNX2i/oeaoQwRrbXAFpXdnt0kKEzxkHbzYptn6J2l+c1Kb5ozDjxr7xiZucZU/nakjn8T63cKTjy9fvFVsHlqYVuTI1p8rBeBLgSOL2oCxLbIMq7foWdUp+gUaZ5fyKluf+hzJ4rPW8+343po8Q2j2jZ9ncLMnZ1svsKfUJqBoakosa+71noZCie5x6y7c64StHjSYSGADSlePuX7qlACD2ctibyP3GpQmxVKz1ZZ37bcGHN0/qJdsJiqc5lgipTRHkDhdf2/82RixXgig/RfPyNG/YK56MfYWM6JcZb89IN3sGRTJdl57x7e6fQ5APmQ1VH8sAax+BG53ob/qq+pq9cZcwhpwjlS3MadyMmpeUGIe7XC6uM7Z/6O4U1DSm0NICC+xn8riPDXcNUiZCvg3FqoLf+rN4/nOtmAdBiaVWCf+X0tmps5gQU6XcjLIQTGRfrMgUO5qbMkbqnPuEKdPPCjeAlyPNEDFWkU9mgCfXYiNzkjibhKRLVef4k6wnqER7SZC6Yz/3tc7VRqkGnEpwwb0uZXaAAK5T+szX7Pfvuu1Ux/4PHddTlJgVupsdPqfrBLeJCaJkrpVd7POIRGUvL5I5XPQ6obwH8bXhkelLQWPIvabfY0z93WFBAs8UKXda/N+Cvdxveyl6OhrjaY6hHLg7nLGVe6mXUUK+ezVI31vp6RJDPvCGFWgrtfY3Dlb7bEbYHeM3YELXuDyIJVUL88cd0Ni/IfJFOk0f/ffGg8EehOQTv65ehU8UaU13mEenpJpZvawEUG7UNXPsEGKt7uaikFZgCUOlnrZ05akU/gQ3NleDpH79A2+2gE0m+ru+x8X3cofPZJOkD7w4vxjfLDFCQs77kzJD2GvVexfae4EpjY1g7',63,'male','2026-11-20 00:59:00','2026-11-20 01:05:00','within_2_weeks',49,0,'current$f3HP5/SosDVKy2ztfbaSyVy39Fl3It7ciGxMVmq/',0,0,0,'2026-11-20 18:30:00','new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('c9d7eaed15f4411daa5334ab8635d525','c7d99504fe534d728fcd299515a6bd74','JPWP-HMKC','complete','current$HdR1PNkw+yEKrsmA/f5fOreSBfRdd6D83Y0JNWdNOzYcCeq460Te4p2VYF78/8YGqEs1Zd1DjAdvedFmQv84rl//My5W1VP9lNuxlBTGDitTMjNp7jSk6uF3ey7bEKsNuQgZNsjj75/u1ioppsuD7dKzhesc0Kt5IJhPMdOTsLZgaSqyAHIJGhPbYUkJEt6kQEFSIRMp+6R1I4pFcVevsAd/kwt7JyiUtLPMTHlzx9603Wi53YEDavRwXvonoI339555FZQo/O+HkugmSMxrbh4vQghqGq9FftmU6jC8lW9MYY0x12Dhiggw4x+c241LEdxAzJMA/rIhpok2SLQPAQO5HpMLW2qWaOyPjwVM/6FgGi+vBCvFt507C+35PrkE+cfDW3rHfOwfUagah13lbYSoB/+0heTy2UzK73HqD39QncaawkzQZmFJj8avJm7Ux9/5jA5zBw1fr3uzTsUQeg+DE0P33M4RxHxUjjOJQT2W0RgkFSm4gtwPikrr7zPecVv4zAG87ZVbbcAHI5ZCqMDe3PSzluK2L4kNRm1cM4T5fapV6/aKaYwReuv1uyoEoL9WVc7TMa630rsEcXUql3AbYP2OSH70hWEr26TpOnddH1w+PL0paWFQuDoNnScWitGlfvsGR8k2Uazcs4Nl/HQZOfyTgjfg4lfhtYLJ5ZKSYYIiZI3/dDpdv/arQVHCs/ImvSN6AXIku3yGcLhvL8BFeMhsTpxvdvnCmwaK9BIMqv4e/0LTyayp0+l09FRIKvN8HxG3FXQg3AVLTIjxMXSTxVUbYFqx5X30ERgJ+jAyrzqKvMApsMMt7e0mcGln+QcbvNSWo+1OoV6bk4VkrYxQp7ISEDAz3ezuQx9mB+SezCzpgSilo/QKGZ6VzayM9X4GbRRTz91OjP7PmxBX/P/WaeTRip/WBW34CxFrcYVilKh1Z12WEg25I++KMhvGz8g+rznZ4uLaVmd3O1FpLqTzG5CYrRGsqZVcE046fFLI7AJVSgN0xqS1OZ8YgT6GhwDc80zGON7l5dhPjqvsxGsTyxeiyzinSW6N+mSHkODzs+B/pt7UCsPzHhqlfaVozkdkwZBjtqO/w5pU8Oa7dVDpmag9rC/znTlJVWc1MrcKcRH6KcWWNZE7uWXVugJItZKgDkWy2sJMXWBfupt/gq84',65,'female','2026-11-20 00:04:00','2026-11-20 00:10:00','within_2_weeks',41,0,'current$VCYASrrql8z9FVx0/xDqsoLhYCsFz9dAJ84ZwgVt',0,0,0,'2026-11-20 18:30:00','new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('ede69941f0764a0bb7604e7a35b6c239','be1db7fca2b44e519fc33bff71432a4b','GXTD-J5BH','complete','current$7+22pfDY1OlH0+HJCvYp6V/G3vw5W5aBuAeZIrq5OsychqsjoryeZTqP6mim+7xedd3a6XoQLln7ioGtFGPXde8rsNPtV/9Uc9iJAlu+6IaZhwHGsUNufppDJf2NW7mSaDbxqyPH9NHnjnKrHNaymuC3ugWp/a+tIebqq4yr6VPiF/gkNFs7q4o+RqWxOLZpp06eKZld5taNy2h/PR5WM1lGMEF6SSVGZUKWnDrPobrLdbhofdomjTXfO3NxY/mSPIwP6RWQsmCQVDVZCMAzOBfJ8p7SQdDk6yxMYYHKETyWUGIiNcDhzzNIsTdXULAZj4/BRNUVfu+OIAIrkxEAoGMWjFjJ6sv2MkNcBAl9gQY2mcZtVyUBtfSqoUHHzJA1D5JVmoYWe4ynC3vxWg9wpkjeBUmXHlZYF6RaGC6vlkFTwny7dwWTG+wlh6tlk9btfJvE3495Gsq4w+FcDCluWqUA8X74m+n3ymlPaz/oO/sbLM/wwbiHbMKXbsW5PSQqqAEeCrWMt+RMpoek0x1CauRd7LYNW4iK9kks6Sk6K6HF1mobzSROQdAFmnvSAW3kCC0cvFokjVZiVNS0SZiLyp47mYM1E/gDD6AcxRiYQI75DzvtoQqUkV2gfAPTf4veYTW2q3mv8cmmQlspI+nCWWlktI7ELIA9ygSE9gSOHLLIqrrLL5bHDCmF8ZjVsNh0Dd8Lp0si2Cj37tiAUqN24Ci0aawJ26YyiOo5eS2On4eqvEJLtkdym7U4zkYlVFMpIJYtayFXEjFaAi0uwsOMw7PIpD2wxnkVS716MqBZRx1guTQiY/QL/valaexSkvoa7kUjVr8PDSX5DD08UoRLiB9QdwLjA1BGtmw4B0BpuzuHdu4bUbVGR3cLBwtrJT6MK1FfEZRuBH2YJL8SgFhe+fs6NGD51ND7EAtdxyTSm+gNPsLcGKPBwx6+5Tj0Gt2DZYTUUvNhz2PvauDi2WbNNSgMJNUtTgsGu11IyrMkoxV46V/6nw4z4EcR0ZEwpz1ECYmZl+I+sFiRBttYKiBsARJPjImXdA8wODzVAujmvJEgs/r4LHE6slHdcaCSsFm2L3D915XzI9ldZr7grEJuQtak5vvug12J9dTKy4t4mnfTGA==',68,'female','2026-11-19 23:09:00','2026-11-19 23:15:00','within_2_weeks',25,0,'current$C7Rn5ImTGiWF1zZngjxI2Wl/5t9c33wFFRB3VlDi',0,0,0,'2026-11-20 18:30:00','new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('fc34c20da4d7450abee8042f71fac1cd','fe670d28a1374f2fb15aa829248de027','WMFV-28WH','complete','current$rlOuzYcCsykfRK8wlwFCOMqXk2P4iDRjaoZO98c+lX8CiC+msJPrVVzI1aI76RUP0Y2IdkoKe7D7XN6f4ym2WstI52iJhT62FpicdKs0KW7IQq9hlYywzO3Mz1gEkKLVn6Rvii8aA2dbaxqvCbpZhEAe0QniBwWMSNIzTuuMAnKrMAAzbCt7nPOgX0VVSUkdqsgFW/bboKfDr7hYFJVJHvY6/m0ANr6gsF8G4apFV/7SSqEQAY4e16ahDRHRqQ+RxSBKJ+imaNpweJpZLpvfRfclsmPFmbvbj9E/0oY2g43uCjr+sNdL6GvFinz8aXqB6Ct5NAT05efBgibXJJS68KNvu5XhEmBxnlqxX+X5XBS4Dmo/qxeGd8Htu6SfI8M2sMyVZyOPSvOFf3ERP+SX5KVgnc0cEopOr5zJDz6QvXiCXHh5x4CYMVfGTXaSg1f1TlVKx6U8FC7/2CYFWUbxrKIdqklz5LWZNwNYFEhDIrwRyFlI/teckV0bgi23IKSwcOUo+39BIl5V+z+H98W0h8bYNDqneYgVvrBT3VzYbx3Gqq/bUFSIzLuvnuDmQhNCBgzqCgh8OhmoTlrDdQTgvLcbP8onVAhTtedZfhujHtvUbczkRk2+rI6B3AOiVIciaM9lBu0We2JjzhzPTQzsYYrKUDoB5slu27NiI1DrMcJdmp3PB8DjVUvmdkgbv1SH3arweeBFP9GyRQh/09k1Z8oARlzmr9YBb3C0kaCtIPrQypWZROxS5EKfTEc9LC5lt11JK0xsjvogDhksEj3D/NTj4Meit0sYhqhOkTTS0ale+9j9kkJdlz/Zk4obv4YT2L3knR66Ywtua23wmGvJVnQ79Dqb/blF3GESEyAjRdQx5DaFrV6XrkJSqqMBaMt+1kSlMHiDOSPaUO6QWPHNrXrq8Hbga0Erf/7aBGGVFvMEe2p7ZPVwqigFLBwRj2i2fFmRKwpIoANluWqeCmXAYdFpHywtg0SFaiSGka2akU12baakIX9/P/sCLmY6pL2d0OMDjp3gMqM9I7IZ3/2H87fD4JqVzMJscI7MEm67mlAorWT5vs1NWFnZVTW9OG4uhSF2nHz8pv7Q9Kfj5YJG13c5Usk1SPEljR/7sT88D04JEpGlPlaeJ9953lF0luekFsMdy1PYBz3SpqVq1JTSqSyPQyaGsF8zBY9++R6lnwpGf0qTKOEcc0CnCHs6Oey9/bdzlHJYPSq9b0fDDXG98s/n4j4oA68Op5xBdlA1dw==',62,'female','2026-11-19 22:14:00','2026-11-19 22:20:00','within_2_weeks',84,1,'current$bXjtZmwBOsUj77reUEYQetF+EnDIrjB/ZCUuf2Jm',0,0,0,'2026-11-20 18:30:00','new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('c016b07c6fa04db989cd2efa3a0e1a29','830a44d1590740a89cd64c27326ebc5b','T6FW-882K','complete','current$t/Ut5xbjjEXgxIR/X3cpUxb07WETZrs7bE1nBC+P0zFnnoGPngYLJJMMhEy/vg18g+UzlanIqpxJ32ippcOnuz+qiuNIOCbTUEGNsac5kdFj5bbaUkee/sGspo7jzLbNwiGaMKAPUL0UGa/43r++Z9goQ79fEix5F1TPeJw44FAoUbwey/tmO25N8ZhRdZDcqWG1A79UpGre3DKgckQuJXgkUAeN0qKmM9kNuAlmPhya67/BgOxvvc6xxOCU2EDnRxjFEjZSwcGHY4KpEx+Uhz9XGULcUa9Lj9jbFervX9V5VzJxbrSpNuue8NU6+JYURCLgAwCIgkp79ohKDNa7EJWf77+P9K6ag/qSjQOCvGppAyBj4BFU7ZNRWCCLPM0GoPxyWjpgdbINQHBkeLI9+s6v/4wfWVqLgG7KEvPRaL/25P/1/l8aRbPF1eysGyd6UbpP12nNZgxUNKDL1Y3FFginYJAHlDa6/ZtLmC5qixZ3FTWRXTZNxZMNvZoDOAYMJD3mymN7RL/ptd4oyQmHTyAvXVwJ2vTvRwZF4BwuCWbIHrIklel2DtYkLBAL6lbIy8zZmOeoCb1Y/Ee/GRSRT6CdQjG7zy5gIwcnKLzkJIiSwfBDdoFVrJ6AsFG9X/7sV76xjWSOr2l98WsK0pwP92oFEsjfFW+K1UHAG3hvrBnhpmtM6tQ4F9r2zEKZWRawExLMQkBoqa1ISOVi+u6HGnlWsYDeiDe/BBWBTzv+PkSzBE2XGAtGDYJpkxtcGpoPuhP+LqcU+IhCTgfKosUluXf+1xxNDGXi0AweO7LcqqjoEAQP0Ml49fhmgYR/HwEq/d/FofNFWnI3wHdeUy/HoaKTKYv53LCnkB68K5S4A6LMa6YrQan56X3OFVcqAlSP9Eu5p9lvU/ZlHlz5AX90bmLwMI+9KGnAZ+YGCRuvSw4z8WO0AZRMGacK96Rm5ATR4uiK/ZFfzVzXBXCL8IGYyUv8cLeLsJZm4qJhCBpoq8HMk1UYHguRLbCLSef5yvj0/AFH7rKh3LkAHDTrJd31JoKl/6cKOff7uK+qRwyev5z3apaW/8yBdwjHOKOy/HkSvezYyOU020AfD0p7Vsh9eE8HHK7i4Wp4yYecCJ4U0vKlwj0+cnHDciDl8TrVBtrni+M8PnYaDjke',45,'female','2026-11-19 21:19:00','2026-11-19 21:25:00','routine',24,0,'current$lai9oDA5X+1GYzkAvnM38D8TjHJqEq+Yqwtb4pdi',0,0,0,'2026-11-26 18:30:00','new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('8cb5de6e31654de88deea7d683cf051f','f5eb0bf1b4864454b16a40ed901c9db8','RYSF-QW3A','complete','current$nMRCSS1u2PN7/oB0xYXr5qNFI5XFrH+n1TVq3beaFDNbMvaZsRUkYbMrtDghaZ9f9bKTq2U7sqCdv+L369m8h6TpHQeU78qZmT5yvj33MHojdV6tTcu3qDNAdkcUyXn6dC6UwVqtxmRnHNyDTgfrcB8MNaYkiK6gRraH+iWJTO/Ow9KLFPJbVe6kzQwovjw+FXoOcVqOLpSnhynRF9fMQc+TWZNzcdGvTH+Xd4/DCZrQMxduyqli33i2h/Rfg4Wn4jwbfChqUBm0wHHVZYG51bD1eYyCzTMZa0LJloPJQAaGWm43Rk2JYHtDzjFM/iINI2a+MA2aOFcuW+HucfG8j2F5sYHlP6/LjhmLN7hYc++3gLaWF31N0gOIUss6YltlMScsJNycSOdObmOAdiadeWQqodoA+eKNVCByJCwECIu3QajwqB2HkzGiz9i7yaRg/EfTyu1MN1++CcxByfDknOWSToaR2XAde0qA0yIkUt6+pWeRFgmqGJ4rsw7VC0vP/4I1KCz9be2bro9y4/5yAx0ws+NWKymGs1Pm1wxGy+eBtEyNj4AtXxcTyhcZEuRhHgbY/guzdFlqxNKHEZFkmSFZYsBQOdNknB5oAZaeSGPq1XBVJfwcpNUI7x7DcE/y9eOmo4QB6vqf3JZTcd0caRYaKSOvt/EeCBxEJ31zg5fgVOplVivCXSs54+iCwgffk8iYcx4M/Gagmhq/OooN5hgz8DkEOcxJrsDjJIWg75HcPDJKPfdQJepgIsFbpBuwfZTAPKGL1wIEJaRGX9Tdl9qaP3LQbprnPXKespGzS6jZCye9LH6jicGTOiflW2X3YLVy6BQCCjm0RvCz41XkLlMWBtZjXvcOJqDaAFndhD0ZKRXPcEKMujfqcFWHkgjWu2ul49+TkjLJjb6R1NI45+yQA9Jfe2pOF4mHGR2/ZabwYz2/SyrN96W8E365x4oyRcVTJ5WgL0ciKsgNxfawBghvys8IToHvuJUxBzHIA3YEh5o3aMfpnc2Ok4yHCZ2cZpNq0COirRImV/QeFXGsNuDkHZ40oKNLFeFcITni7spdO4MxxiGmhTTTtr7NZfnxackWa8+rq0S48TLGRL0wcSuZdf4mtVEJVcIcFiU7TB2+UQfF5MAYiU91GSUg1svY6ulH9x7XJRJUbzCvD9VEODl/cilGePsWB5D52bQK',38,'female','2026-11-19 20:24:00','2026-11-19 20:30:00','routine',0,0,'current$/N5ehF2eX6noLhPZgn/XyHu7a3PwJ2Wrux7N4/cd',0,0,0,'2026-11-26 18:30:00','new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('d6f90e8a88c04298a6aad3c44d10ee2f','5fba2c2c103a4082934908479596f4ea','UV32-26LS','complete','current$ftYIXfCNfyDxyMIsidw/j2RET7ITe8xNaiwAIe/GYKqLtgY+XAYmDNblG2xGR8wLsrM0SujwdMCeXniq9cHIUMbZJKLIOItrukqB8l4+ozbhPbl+aNt+8bgVV67vtR7iWwpygy4owZekaKFLT9rgvsNWzABZsoOkhtekzj13rEW5UodT70mYaRpO6wUUi219T7vNZL6s0slCnR/jfcqYOZSdjIwpIon+RkMWF7su0b4yp0OWdItya+cgONWZkYtBrTF3gt+IGXUUvNtmBiCHEFYsBi3FjMoFkyqpLdBluxHvkSWQcUU0Cr6j9VixaMpJqiqRxU/SAztALZrEr4lkQgrZqyhZT1uwZ4RijxNkLDmpEjqjZAeF6tcrMrpF+Ieb3Iedlsdt7UZyFY2uALsfr9rnCV8VZHGrQE+XXnTorAidzarkbveuxj3BNeVUwUAEZqmuGtqrSmL2tuMs5kh4cXHtdt6eH6S1RYrM3fbUYCrAJlpxNdvcZTHG8RyJ6o0n9eU0JxqQmyL0hhxYOsZwqwiD+AiqPUKMgmoWU1DicnM/pCtRETRQyMfJ2lZhOiWl94ivEeuGRaGl+KEYrkd+crzhrW7etEPY3aQ7TZqQkMIhiQxhMYLRoT9hPotU1zt/qLt/Z3xRzTss+T3RsJDmGaATamaNg3XaUxPnQQhzq2t/KrPkfWJ5BYzw17PswKkWqqVVOQl/g02TvQIUWuSd+81pjI5PctsRNm0clTlQs8rdNwdYS/ncLy23DcTYTfqDH6+oytoAdLDSGVGciLCVanfX8tfzCyBZIjUr+6sV+uyBc4jMVuTX2b6aaCR1m/QO+dMMfM3y5z68NutDD1T73gWAwKXnNk7DcKgRo9xoISY/AD9TwIMntuGNFSIbTpmPVdzyDjxnTOFz92+7Mzr7k82z2blGwTi5QA56JZxMQtFX+pZ3OkQapW8vJX1Srp9A6qiJXAn5jwJ3uiYRGqO1Wa0rwglcqklHdHC3IW56G4DMC6RwK0ip3+aRIiaxjQZPGBCatXUNliiD0trsUxKzYc7xnJ7Y6c+dWWfos+uVqkRvmQmZFgm//iF9yjfbO5O2KpTZacXISwHEIa+C1DgYx55y+dNyW6pYeAUmpWY41tntfywFG1vQRBp0CRdjM9wVLtEQ8S0zTG5zzg==',27,'female','2026-11-19 19:29:00','2026-11-19 19:35:00','emergency',0,0,'current$rmOLddeby4J9mOHuyVW9AE91bie+31zaXhec/MNc',0,0,0,'2026-11-26 18:30:00','reviewed',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('56ef43712e9046df83db25918d4a5754','a6f29360771849d6bfc3d67cde9e1bf9','LG7X-Y9JY','complete','current$IWs4IU6UKrIzf8ZZoUzkn/Z2sH6m2bD+WO63OuG5heUDVKNyO59oFTfmBlEDHVHkLNSM0EncP9CUz6JkapDnYIh8RFd2AwKEvDBweNts7iN0Ej92SABj5/G2vWkoj58LVRyVH9/oRIJ5t7zHC069S/pnWdN09ksMyBiGaJ0kjukcDxeEz501uyCzxjIMu1lM2zPxPNAPpFfBNlaqibzpvan7uYHraUiZWtzIYx4857lmjWm+IUVcAczgkYOhNVQwTkvr8NUyU2lIYXNlpfUk4y27ZsP0/IuM/sDIWf6Qz325/XlU0N9BuXBMHHBqU3kSlT0GU37W+6fc8nFF+odloRcekmQUV9drODIvPQJ8zWfY7rNoIOJoNNFz0bdb3xlh7oVw1Enm2VkpBlR1To3806imeUVrZlrdISm9IuwYF+KXozgYXbAUW3LS2F8ltZvdGjueq0DzafqINdib8+8t1sirHqt4NgCabNSfpeXyqiY5WpclhWnlNRUBjT7+JyvFG8up63OIj9OOZvR3CX/Zh0fLa1BuAwOe4/7dPLGxCOMAhocvPsmkFhkFTI2ta/t/jk2uKBAkrK8/1YqeVKKuIaT5BSpnT3Kwgiikz0Tc25qrouMvj1NMa/YejOwZxCZ005cqWWrrF1H9bKFj29RgYespSi0r9KKKhGT/vKaHC9nhDYWBEg4k7BN3XBZgc9pkLbL1eka+nMu1HBYGsYDEFUK6mleFPlMnNgO6dBwcKkb98/obY/Zif0NDfnF8FdAxhn+ABjyzEl+6PcN28PvwjscMu1vRe1itcEUKhgW4NnzFzv5yFztZTmoS3/yQt3DtTK8Cu58oKo+iSWCckjbNec8Dzk2zXnHUSZu9+VtRpjiOL0VEZBUOIoU+xjDa6aojtXUZkh2zaU2clEVzxhC59SLZI7TDXN+lm7W1Cohe4Bqg6EordVNs7Yx44qSVnFYJYsAER2UOMxS9KiBR0e8N7i3HVcgFgNUHAJQtmX+Fk5LmWqPuCfibtkbrxpgKtnLQ9cGvYncOr2Y4eeKoeDz9OyEom6bhkcOKbFUzmHRRd0ImIvHP+wSIzBKCG+a7m4/oQGBcvPbB2QCHf/YbVpFBEqwjffr8YZtfSdCD/X1BqVktkwhlCq5MjLJskdRM22u1uc8jclI/7OhkOzWxdwbuLoI=',37,'female','2026-11-19 18:34:00','2026-11-19 18:40:00','routine',0,0,'current$mpm4zOvcW37UkGuWCC/NxFnTgek53AmiodVRwn7H',0,0,0,'2026-11-26 18:30:00','new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('de6a5e2f0e3d481ca712ab48d166c091','0978f9cb13e141e68c2227c5e56239ef','NWMG-MEH7','complete','current$+24d3Rn05aa45DZKA70E2vy3KJlBYinx9ksID5KhicLussefWCnbo+ROp/8huMeRleUdWf7XKjJUyxcfEHsw33iQxkgBtDBOHSl05B63USX70Xzq3dlAyQ4+USdBJqc1MvZwG5ew5EcBp6j0GGhtLVqYTcHqGxaBWPg8fQKDKj8Wk2Yvy1/Bv3jAvOx1/9fI4djbg8jYujaEcXtqpJr8zu+nx3GmNdJLKnaGGc1x67UW9GbxbBPhPVJxaIcM9LC7if2f5LpWh30sNh+M7ItG8hdmUfY+M5/vVE3QvQbO0xlj31bk1zFZtBPLS/K2ld4XyHnMUYt0ffTu/yQ13CHzvS73mvpUVKvjgFERAfqMXCwhbSOZa1YO9UVTrcq7yJBaswDhJxKJT78SJ7RlZgan8ChXvVvh4eO49IrjenrjjstI9/1E8Sr7Lr/6fSiqbq0gfQqB91vGRsJ4HaDLA8bfighdO8dKen7XLjdRos0bRZFrbXi1ASacji+mUoB0s0o+kPvJTJdWFPAYYEdyskvxzCiqLr7MRwP3MBOPmz5NvafhBwtgFxzLtsMfsn+rFPm5kGKKICc6/VG2CToO+9/vhzX2LZwhFyJhiOLMbbWafd0i80ec29dORrSFbS8BnQAmUVICV0BH44lvzLdcAuCLzPvGd7ttrh2pbhvzxQ/U7VJRz1DF0OWOTGC0TFWbLX3dShQSm/cIalYImkuPSg3plYYAJcFewnmsb7AIttaNGy0izS5TS28iL8MCKABvd06o6oh7nrBYtnS2eGj2J0VJPuQnqYjzdXG15yDU3+VpeDzO2lqIadwcVudFG7zBOHTKkHIORF1WvBIpBropbDhPfSMkqcgEFzpDcSXYFPMHwG9CZFnfoFovWT4Z0dBLH/0YFv905cQB6ZT3y589xE3amb6KJgVn9T8Qgac2WkoYB2OncBXvsyVD9akuLhDBubi760IH2Bu8iI9spVvl69conqKFsvvRGpl0/7GXtUo3RhFHi+d5j1jheypns/h1+UikF5tSjoQNiVEZtwIdd+2mfpiIM/6CTnoAeRT2Bk7FHHmzGm/p8SSJEnWvxBxOMCoYiRjlDpCoCD8YShWP4MPA4uT8bGG4USeAV10NI9Yiyz4HXJKvYgxlrdn7TeoSGtZ13MZ8HJM0jhQ=',29,'female','2026-11-19 17:39:00','2026-11-19 17:45:00','self_care',0,0,'current$RrC7f5il5RZbKuzLRz9XrLQq+gTc2YrwBHkBXMEL',0,0,0,NULL,'reviewed',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('ac0fb36c5ddf4b6d902ca2bf25096123','19cdf7be310a469ab4ce2bf1410c6e17','KE63-8R45','complete','current$4Xa4TKmY9oJmS6v21ceZ05Jydg7ctjiTlqtf2QTpdXge4cyhz4Kd7aSXniu+CfpOLvk3Ik6e97vhyaa36tW8aNCLnVMF2cjn5WoPZPG66SHTxOPPvqF1wJ8L+/VYiHSUgAbh+tllqOHV1q3oU8/2QIQmfA6xN82dGfBs4CHSxS5OwRK7iyukCc6kaKcdgstpyxz9L4wjAyx+JQ3H+o7mHZLGQzutnCpAqqj/YeyVxekcHLGGDFzlfzuP614P6dOKIuCWHKfO+yLGzYtrEx8vuegL+YEiqyONsXlsP9iJPJme3EGXkirdU54hvmi20qwvh/PmyqvOtQ9wiF0u2Q9J4fOX4zFofMKxp+2R88RybRuO2qHpq4bjPGIPtv6E81BngieM/fgSukFwL/26ydbS9LXO7PeaMmxcYo8/WX/wBQnp+ydWZv2xD4PUh7HdwmEaFkrIAOvVqNyjS1hW1yz6cvxV1h4xiZ3pcJ+QxyZLnG+6rOIfhsYMHDjwjD3p4ZaKGVmnMSMpU+K10iVBBJz+HqYZtjiafUUqIXfvFbMXyX+D/15Mnk4T8nQeFMEZfgL7HkJP4Grrm6dyt347wByV2R77ubmmcUfRkDag8Oj+Ha/Q2MGxYPuQ8SFl57whZd+tKOHToGSKU0rrOIIZcG2VdIOxBEaAooxgjICW/sc13y0PYWxwGsODE/ycfqdMkIbk2NPkRAgdl13Yyjcuvp+rnnVuyFS9QN2/dSB8Tzb1+4ju4zDghFifYZ98G6gYZAe4FbqWpzvbmXkmekvZrN+4617OVSInXIRpyqBRxdnXBtGuIwJK30cH/+JG4DaO2yOVXp60OWcOgylA4N4oRKs4ABzK0ACGBoDOagdbbakq+TQkS4Cc7rCUR9bKFm5J4Rw8FJsIaFSdfyEvrQvZY74ZrwaUBGGlCsS93bKN/d/YUl8FyKWBUswEAg2Uu6CUj623mDQbtzmU7FpunWuOTU5flX8LUZENVVh6P7x7akAs8R7sL69WeEEqpgf6MDDqLpHySZMHgJFPhBMcB+55RLML1AdOlT4YUy4BL+T4qN4yZYjcYJlodZtnHqxgl8f+pMno0ldy8J0OHEJ64gLCheBuyWM2XoUH9fMHu4y8Ll6reu+9YSiaK3w/PPJLcxvOQSFjGjm3mIoNdhMGkMVI0gzN+OcmDTXiApyGi70mYqoQHdFuBsGFeSW8kJTx36i/lOLvwc83gihJt1UjDgxorZKQJB6SieA5c0edYWRWwdjfwLfaoFIoGRhV/A161cm3sY4qeiAqCSXVkEeHXw==',41,'female','2026-11-19 16:44:00','2026-11-19 16:50:00','self_care',0,0,'current$c1YEcdB8mt+CcYGxTLMOCM6S46kD2TrdCmkOHHS5',0,0,0,NULL,'new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('2d03220779df41f6aa1a77e6e1883324','f18eb6b8fe704d859b405ef8afe950c9','LFXS-9KAN','complete','current$pmJ1eND9enC1HEts3xOCc2+8D0EuotnCncxQkAUTUXAilqYKnnt34rYWuZEsvm2aDjEt3sD/JH2Wv5PaIWXZ9CPWbokAfNdJ9ZADhWHSSg3jEh1sDmp+yf/hVWrUknpJLF2RnTvmj2rqNSFi7q7DyP7Zyc5OocKReI7YozO4yj8qh0nPS1w44KJX7/ehnGjgX+Zytaxuw6aAkv0R362lTHvfBD2CvUlWLLZ1nBKTfaUNkYMA9kYUitPuiEmrD1VxtobQcO2d16gRHaNbmchTBLf3OXY97RIUQILvTwW3/R/6niMgc5VkbomQ4K3HcKkuDQqOEYgnpQ6hAEZnmzlflzlQKjKpkeuF0Mq+NST7MTTzQmqL+L2LphCDo1NvtBq1VD0rJM8ocqG7M+KWkbUZXthI+i+xOkxSpA0H9nBK/f21VEM2xy+woYfvvZhE+rGKy51Oua89uDD1uY+GtkLeW/anib5Dh5g3WVOgLRSjD6JamGQQ65xY1FO92WlNJmCiBsyAeHPjHM1hfYJTReZtMe8zHIA36jCD1KdVc2ZH9W4YjceLSqA084jnQqFFRnn+sZ/GkDJtxoEI8BmtLoRACZMaDqMc+h1uT2Jf5Urt5xIrlpgGFPw57eGNXp8PH0pmTTVpZwp1kRqpjlC/He2mSw0yCVTmWqDQQJOwVwOo4gccSb9BBSLhVOJYaYYVGQxH3jQso7HGqxCzgcfUGBVLlGi7NVyqaWFWGb9qH/4HI+aWLBwqWVqC3+Hp9iVUF4aPUDtjpOIiOcE3QfEesd4BC7W6hwUK0pqsDoFj1PoYxssg0aJrlR8+Ht3QsXg8o65n+ObZ89xHlWiQhvh8OW/yiiy0ixkeRHCaFFwBXdsOI5NJ91Xge3XNpur6P6C0RRVRA3Jt2xRj+rASO/Y0LVEk+A5JHrLG8renaM7m5R8+oikRYtOGrsB+0d4quUXjsPwdf6tlZVShaZEwUCvULJT7HN22eOQBXKJX2a6hjRuxQxfcmXfnmHyzqdjxr4dg8lkwmI+DQSOHtfxstQLQBdft/m57rzrkCfIy+vth1SgqKFKUQqfKoEeH0sB+9Ymze8sU9EB3t8hJ+tlrYYOZ4nRsJka21B7SQQv4lD23orYfKuJ7FIkf0I572baLqIXlehkyHwGO1PhVyV/IyRiw4lkTC13nkBv5muptfU/5U6ry2mLfhNXvKKqGRFXZspHEhuQOgAIMIdEaVcuIQyauxj+lXc9tPmW/qU9mQabsNwc0GaCz',34,'male','2026-11-19 15:49:00','2026-11-19 15:55:00','routine',0,0,'current$d4vdcqSVIHkdYTcOU50eQN5zRXu48JqFhnegil9/',0,0,0,NULL,'reviewed',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('fa109744a1fc41b7be8f84a77a59f22d','18c99e8078d6420a9765ce4680ed939e','VPY6-WM2R','complete','current$9wqN6XLYu27o9amL7rtoHT9DvomOPbyP69kXrOER6YSl9U+Ox3TcJZY3pm91eOmcCPIZBqbqYhNS6laTIi8gElwfKejPiGfpXbafHa8PuY4aXBDFuZimNSAAge9zq6K3PNqXs7eNj4YlmGIzICziw7eL9qX/MJerwcv068eKw7UOzqfEO12LKS6j/HgOGRxB+aeAl3IMxyBmAQxwuiEWEZgrOMw4/6s8yYfB4z/DDA0G2aw48v/+IfbneGJymuujIixKr9CwonE6emBsrYY28Xqbu54NClEqpARaYkbnKjyB+9ZvX2asDZuEKtaRzDEBIs83NTGdxOBUTcF94TmydLE0L+UbGJ14WzJmISuh5UekicRp73MWUO55QmU2KzAIII2HFby45A9tGRS4w8FaCdbO5bM83wA5MrfoRdivmTLncpb0Gkx9SwhT8+XBAwHHeb+MG6EnrE/7lB9JkssyIdoNFayyjquNc4Rui1U1fXwcFkjl2G1BcVx3zeVhWY+31UMEhNjJFzIq3+V7R9/5bkJS/K1SsdKtaxCdrV3s9S6Ysbjydlbl8CHAj9SuhDYDVpEj6+pGbDY89EYpS/ojqHmZlPg2IU5+Rv9dwU4iGP38u/jT2AXo5aAIPY3is6TMZnTtSuvzyChEjfoiIRDt1tnIHErhGwbFE5fQiDwIGnmAkc+QH9xDw6uNZjqcKmf/9DGaCh7FuiP+x+GN6IatArMNTMY+sgf+y/9Cl9ulBU+EnBFqzKC9ZZjINz9XmKmCPNXqzjkyLE0wixIm3uO8Giv9QJuNTPHXZzZT1SunGrIxPDL1mUn/fxV4A7fESP5zttr7mweP5c51OvgrLXvTOCrkJtpOGLdt5aqqv5qtki4SuLgMC3kH6CCVH7xM8u/kTzWPdQf/DdJHCMagXQo8gv/SQj2QTpMXvIt57ragZxk+9RdAABZxv9qmKM/pEJZdWjuF6AwGq0FvgLer2vq3e8lxBJ6VJ1ZBD2JRa0Wt38ENyk3+74mFarjVJcWVDq2Hs4pcfzvUk9nY8yyyMr81KXEhrqlDGSvf5DNw15W57l3pmh7awHPknuEx5/r5614DMQaiR6lYZUsQYVXwxwJoEA7OCFkfJRgr07Nl3MlewFcdlBC9KYW8JCO4GPUrlFFXmiLTmTsdjKsL+B0PLUtZ+QE2U1a1VhrMxfV3Lsq+2tw0jlTiHL/MK0LKQr8QS71Bh5D89PJRmSnK',33,'male','2026-11-19 14:54:00','2026-11-19 15:00:00','self_care',0,0,'current$0YI5Ma4dZgL2fZx1AV9vLO5umNtbPxs6uZK2hLNu',0,0,0,NULL,'new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('23e8f2797cb548c3840b8f11a05f0355','f78d1d14bc524c69afdc4a7db70106e3','3ZTQ-VX8B','complete','current$Etd1n2QDl5Al/zM69guwNfmaq1wXaptQ+WY/QEGpxPwgvx0n9mCcPVjdZBfNoCLn5iySohJZIUkQlsvPMjfsdoe/ke/R+nhpVNzxzhDv0wG9KGvDjRA2EJJikAQ0Gy6O1Zz+3smVVkR441mkFrRRG+4Iq1LPcQOOwXN7B4nilQwFIzVVKPK6yLJ3oprZdyWusPMMsmJWqsXxHvfszrvmxiFURkU1wkc32HWkcEt/L9+uj9WC4EWXXKPgwYfEXLT4hcginNzhcf71cBZ627F4UYCg4Ars3HpMFJ5zzi4e9pl0grFyfCAR2BYxTeFdW74wrCYDnxdChGIfxed0KJ2NsebCp1WMgBycHxmXlbiaEwNrqJbZ9ydIzK1sf3ZgPZKiOnFtEsBgHryyZc6ILJVI3rNjPbOHWpHlY3lejajLnPg/kREJ0hKAZLwJcQNpXnRthnSro+Mbjp0rZH967UQz9A+q6asHkkCOQK5WvyNk8EK9jcCV6M6L+svstPMmV4LliZq//hqOlnzhXvxmvDFcHAavu9qUfIJxa8z7q8fLozWaab6azWn9B4SgiRzXyR0kNwB0xY4ZHfsVdwwnTJhYhWp7xeqedtagfayyt/ezgetAnxMa57GFGcg6h15KorSP+fr7qjLFl4V7wJIAu7QRsfK+AI94KIDrRvCzitnAcogwCimiUT2bmWh1ctj5vAL5Vo7wCStkxbQdWwBmUpvhkzbgqgUziP+zIAPRveMuKp7zHz9eVXSGU6nKh601/93JCIAqt6jfQ0bZQx/9XXuIDuomduCijzdInLg0cSpJA0w09anMLVL3TB7azaGstsW5dVZxOc1Q0znF5+dZgDALKeLuS0gDu9t4kw+43yCtQmMPFSjB55146nLkOTc1cx/gHYyUthT20eS1EDRhwQkAEapHW64x2sc9SHXkh/hKB/dI2+BjkSA6u5qBoRQC2fSNKMBIEt9V4m69tPZl/bMVCQGoe+vYISawCD3iWGf8iM+LNFP2Lim7w5LzSkk/sF/vLGIdS25HW2samIwZM3e3beC3Fuy/skBV9FoNR95fQVfd6q4uMoE7Li+XbeWbBJqRNzphPqV3ezJZ7D2/jlijSjYEf6yA8tUkieuM+J4IC2MD1+dR+Ou94D//O5GWW2XW7xY2JZZVTxMvSmUR7/ZU5H9p/QiZ00shZAbdgXC949XkuxdM4iBAUsj4Eg==',52,'male','2026-11-19 15:54:00','2026-11-19 16:00:00','self_care',25,0,'current$6lQ/VHfS8kel9j6JMRZExvZjna7FdPb6E3vvGAXy',0,0,0,NULL,'new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('66c3bdd3d1c44356a5fb98ee20a9ec5f','3a5ac40c81134575a11d231c8cc02ed2','29BX-ZU9M','complete','current$b009zfqcg4VeH8IUQXZ6JGHHltEEB82tfzgKrnEJcNiW+tcWpDMA6+IMFwE1vJLlgELL4bpS3VUPzGNRA6mzBHZZzFGSL9NF9nS5PVenAe+LCLVi6XgLXPkI1cRWe6ILNt79BeGQ50AzTXnDK71wgvuhvlSWLjzYUgrjSGdxVTEPA/PXH2x6bmXRHIJSC8GWL133GD/cpPPiOYfrfILvUjMYRaQxA60s/kR7X3eftZCUWbp0FikhpyRK/tIReMDaeMKyBIgY0U36g8b5EaBFk433OHhFlQwWUSJGOjbtl2d7RCzNG+CQDLrlYjyBN7xXQHnGJUdMeRx+Kgm2pSPMFKydUGQJ9YYoK7ts5aUNMLYOeTFpNGW+O0y/YDqD4/ZKhVqz2WVaIPIhfCjGunlK5THCMWEx6oggzGU8G2QLLJf6qIS/Q3iBLdexH6ZHDqGP7YAiP+p7alfM9a+xGS9nTfdu0urOhFSTTMm55eoOLARynHjvmcep1ZC6eCfKtcenXj+KN2w59NY471a4O3D1OAEIOObwllqUdSvBVrMi0ad5pQEf2idf/KY6F6o4sM3fGD4nH8TRfliAOOpKGD33PYivKB9BxNMJNuZg9Hob/Ojsj6pl77wXXIQlF0TKuRlu6xCGNARLHcRbxAfiJDHieNDZrJI2BPZZwVlKAAyda5uG0/w/x39jFK9LuUNJqYkIgCZtYsNgseFhHk2995AgPhb3rNJGvRDUZyp4vZ/fSg9uVQFMKHQijZpxy9cvTWaK3Hx53rZZIWN8gIItFBXNWW0Dr8URfybqYZMMJBMqVrbvPr7ckIkBE/C9Tvwjfp3uLAg0MpoBLHOGV5wjySuN7wmxDrvNHE0Hz0bnSvYErGd0i1Sm9WDFx8R6Gz0HoXmMIiqAqAAiSvDloXcwa4LrEjyfWK4JDz5/K3bFpI93HVTg6EDZJfljC7BZX4riFXMjnTqfBQSsTuceA/XpELiNviKhvP0tywuuBgUXixpuvCWQjumTstZq3EzHEsbcMy0soCXQC8WPdGwFN64Sa6QPpJHXLPW/bLYUgmLU0Vo8u1nX77Zpmmcb7OsuGmcP2a2xnsurUkfF/ePwjnf5PznadXqpFdoMBdR8v3etJOTgQq6L3w4VRtg7mL9Rf5r6mS588UI1S70mGNgcJK3zeIdd1dn0MVNEw9+eehFqCHoyEYkvNpOiIfvO',64,'male','2026-11-19 16:54:00','2026-11-19 17:00:00','self_care',25,0,'current$J+p3ZK364V/9ciYeCb3MV1Ohc3RppXYe0shGYe9g',0,0,0,NULL,'new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('0c5067668ad94c7590a78f7aca837be5','c7688701b51640138b742b2a89ff62fc','FUNV-9Z5S','complete','current$aroBrgv7q2AJIfycXY+2Te92AhxfBWT2Grjwwxde/cPqQj4yat4whNi/rAI8QFAGblwYhIS//wrD2KJsdRX0K4b1fm1Uekv/cwLa9N1w4jxxc9b/JxNIiRp8UfobhA55hWn1AuWpqWmcUr5LnebLs9Gwe0TUupzDUKXcC1RM4hac1VGIv/1jhuqxcsJfjyN0sQxDO0DYjrTccExwHLg9HohaY5w87DX8WitqwbNt0+M11yx7CB2lWyv7Adzlx1OIUdWbzyB1NYmgIZrSvILfObO3tPFIm23cfowRI1WLMyKwJfrxuiteFvn4wGl/VScRZqsREZLXWd40wbYWogYEeeBdT8ai10ewWwnRo63mp0rUHSzWrepTgQH9F5euG+e1hP8RlU6KHvoNG0JqgDEyliqce9r7rjjJr/w8b3B+jBve8RZFBLnOs2W4Jsb49D9XwIrU1olAveZ1hrCn1MwKP8PG7zu8M/NvUCD3J9lsF7xLJbnGjgg1AFTiaSlcYE08pPh+xmtVUne+WA63ccDBrXmM2/PevKIjDjYMfj3OX/ZJiXkjrHQMUiwxekEcPQcSTiQckq6WRZ/2BAZbPg9Zzz2HvyeufCPstO7y6RmrfPQUCnlos1nV7kBBpuWcfpD5/FP7PJm3YDMtLS9AKStTj+okrNJsOTJWaqn2NLn53nNLSXsJ/JqHHZkZNz6YQnN2xCdfw5AGLA2DGmKIv+7RFLLfpt7VpKuZnso4KXCBK8z8y5TctfQbfLoBXRMRyF1pfvygebnTrQpCcmjKhCClQwS9Wo54s15mgXwIqx1D88pqvkgNyjV2U/xEUNtzAEiJvce85oJmJt0FYXhhMYZc+0CukFvtRveShno+A3SRP5zIzhvzKFjvH4RNrfrx/TVEcjVvuF/u18bXMwhq1HcAX4UWyvcdNGQhAUUKpM3j0gDp7KCrGzEsH2za/ubPCkpcHn3yIP9N+9PvCiPXsUo5QcCiqGJX/mrahP6EfI5I0BJUAutQ59DqZ4bVxIn6ygMeZHt77R6FjnopV42LW39tYu62oXd70CLt01H/wTrSIWO6L2gwxVzUSbKIRO52FxIYkXBuwDgfeP9/Rz9h+Hthr2aIzlCZPYL2/u4GDfKU3zF/Rr2Bmg==',45,'male','2026-11-19 17:54:00','2026-11-19 18:00:00','self_care',0,0,'current$7PUZfBKS/w2uYQ7fFlPeMefeUdWmP+cySJ3m+kZn',0,0,0,NULL,'new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('b5707a3da0994eb1b3fe3587a060a794','a9e9cc3dbe0645208f28c30e020d895f','FGNU-MVUK','complete','current$Rl0DzNhRdyYx9Qlt4nqqXzrwMtADwMObeksPY41MjgTbX311nRReMYQlNv3xaB5AwkFsg7LZ+6lHSwl8Z/BIZaehj45pObHtAqS7rXsG9f2KMDSxmjUtpfoZ1Czm8OaJvaXw7yWwzJ0GhiRphhtklLBmG4JpCkKbA2AzFicpxDOupOaP6BlTT0BKDPe8vtTK7R4pCQ8u6IhoW8mVeuydmAjasuquYtBaf10s2+PYbSkMLvwI2aMoVbYSdA8OeIU4zppPLsUd1ZA+0BKqKN/AW2qYFyhzCNYNbeoYZzRa4JI/ddIq0bDBcwXNByYLiU0myCWdmTfYKQrgPglZcyV80Ol5IuIv0y/f90H336+2k5gHya9MxYA6/IVkO9oenUGSbBabkVvqbI6SWbRg6y3K3CWDzyH7PJCtVCqx9s39RjLbTWuVvHoxgvGDqSTquVP61vOuk/kMu3XrP3WVMZGMxaNHMXjofQvRZjjfNAeUx6lQIBp0m8ZhQmTAzQwM7scPQHxy5DOM/qcWYNggzMnnkfEvR0bw7QeSEOy+Esp1Zfsb+Dc6fDJTdwgI37u32kxHU0maMiYiQeZBN4n6v6VTcC9eq56OJgf5dpz12Oe9PcfzPIzZ9GynGQmgs9ZhCWeLeFTVHVx2lNkuanDBbLwNNI+q0G4DjhLz3wYfQY73vIWpUr7fVmUBI9VXW6q07qTUXLiFe0yzgekFM8c8Do9kA4E8fZHaWrzuCm9dA/+3P4XxWsNhiPqRwb6eVkhqKIQ5gOno9Us128G2IlDXrI2RYiVnfQ4YbtkGDwra1EvtHxX6XBHivs7ML3HbVy+k3Y2JJ6+5SNzQkUvDZGR02ynAiKPHD4ebkCmHyp/qo1DTS8so8iu7dOnkIS23js94UBDrHOFzCxSF+VjxFC0JUCHyr9d9m/FAOVFZ7AzaC7pESgfnqKtjzEejNK6V5TM63D5IgfV7vCygHTQWCyuYkNIjjPXwDJtTycavi1uVRwO5U0tTuI65wzleiO0iXNJC7SamlEh9b2pyyHfJJutFaIfbFqMy8qp/3NhxJemzvmlizuyow5KCcp0E7SLTm2Im6DalNHk+TLJxYpdiThS448+9D55xNIF1AlQUsUCUG4LLtdpaMvfcTeTU5+3naNyAbFTPoNlY1jrccVV8Z3z5O17a',29,'male','2026-11-19 18:54:00','2026-11-19 19:00:00','same_day',0,0,'current$HJNTTcw2ELmdl+6v02j8Oa3I4Uy67LyFX6xIqJZC',0,0,0,'2026-11-20 12:00:00','new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('b180dd3efa59479ea086b28effbc6048','f0016e997a6a48fea3de718059a46551','X3V8-4QT5','complete','current$IbAJqNIgN9rxS80vo9YvK2ibf98xb2eD4axazsVFgkTbNPqwn4lM3Xj4bESx2D8tG6N8LxMmVhusafiGrRnCOhIaDpyKsf9iV/WAGiT8XTLinrDsYO2lt1NZwTLbIgOrG44F2+LTgMjvydG4nY1nC+c3P88w2SFC7zz7ZZ2NDMBOnqRz8M9gWB/QA+nYged1+2WT7cqM3WoPisaf1g+b8MvmPygYzUmeLMqQpneSIiLTMa9ZfJQZM08kck+xrmN7dGo9es4SLzNd27z+iTQ03KYuXQJHzlL42dXl/18GZxnA35WwArLyOTa/eXZ0CZ/pQtQdsoakXMcihWzhEdFZ2yUMCwaAezAyLuhfn/p2hTRqz8TNuBUnCwjFjnhJOlEnMx/sO7KR3VbTQ3ZGQZ58z8WkLLd4odunJxejvTv8y14tAxh+ZKh8M7mN1UmIj4XH+wg/9duAVDOHsKRN8AiA5vHnT5mcNikAxEuqwWoJ905ykqvGfVrIODzoL+HbqtZ5iQ6t8B2I1xmITNPd7kuiwtxSIX3dBOQm/JMJj3aOlgC+rtdJ/dRLB850yglpdlut02uTlZvdqbxpz7GKc897S8UDRwP8G0y1Ia3mNQsAjTx46XobhvAbHCVncu9KwOXuVMQz2mVfj+5JmJzLateH9porbvoc10FdIvl2KN4zjgjbW7449AMz/+bk/oZ6hEzelAGxvYe4BsAvN5ZSYNX1KjzanslEB87V7zkYXG87SjXjyr+DPrXh2hKVDv2dsMYFL4m0MxcPOODl9zP2XNBjKdaAoEcfaex0tXBCXDafj0muUbgqBTfS2QcX/ztlyV+EuE9u9sE6TR8MM+oyqmO/zGYy3sMIoMw/46hWWiU0nTLDekLG9Dv5PbmTywN1eqYPeQOhbg2mHgxddmt9W+SjAhIc9Hj/wBgmSrwEj4pNDte4J2JEHia4/7bqrRkuOKRWJy53Q8FGcxYBC2DZMAqA7aVjGUw4sBbX841nqj1ABK0UMNwjmeLQ+SiBnTQGoSKaa2NdQTPgA0lbndADVweD952Af9qXI25Q4CrITK3oL+U0BgwoOQtPqwLwf7RyO9mDclKuKIAlot6Fl9bs2n/sp5cwUR4RXed6EswQClx8RsxYQM8YTQ==',29,'male','2026-11-19 19:54:00','2026-11-19 20:00:00','self_care',0,0,'current$CTFP11rrx5239OaADX60ujYfwdTV4uQnr6Qu5ysZ',0,0,0,NULL,'new',NULL,'437f3a75f8ad547efd53cc36b4be36c052f09b62898286fedc54ee38b4d3fb7c',NULL);
INSERT INTO "intake_submission" VALUES('d8b86f35824a4886af8cd9518916d381','28c97613b2754cdf9594afc2f48074e6','Y9XF-LSB4','complete','current$4TtaU/CiuAl3TFGTGD3cTs0ydFGsuzG7lgqSlOHjmnu4Cak3dh2KfUGRF0IGCFAvJEuxZiEL2+kzNSmcofmY1f3ieLER3DWpa5jiKNKIIsrYTPdX/0RmkLKXwy0dTLw5y/f0MthhZFL5+UIqrNejNDLguJMvYDHNcrgAtVXlToJQB1rjFdNQ/BKYj0VrZ7BVoSeBpN60wXhlvi8hEtw+0ikFn2XAuyGjawmCxYzM4YdzO7Rpv1eSRkjJnvXmrcuWZdJa/vJGN3bj8HQEHbzerSdbXMNCNRuadMWlIdW+V6CCOtZwje8eXnrDB9GG7BDC9Htemhch52D3AdVf4eotg4RAiAVHskde+Cvap3CHj+fyIwoPoqij4uOMBYNMpC27syUz816ws85qkojAFqJMCEAtb1zcFMp3uZYHIlorY4b/wt4aTM/8JRAz9iyunknQFtoRhdlOtlUWNj6covJA30XAX8kTgAV79xRhKqlN44jhAFawzcBJhCR1e8umeXNpxk8WNFmKVIknOI2VptmvpwTxOA66pqFwIb8Ka6TUbH4UTL4PO8mIBWPdLxMj89lyXAoO7d1ie0NQ4SYiMnyJXJXhsIZnFAEXgP0Ue8ukrUpa1Akb0UczS99JivWJrOPvfLfjyuLNFT12HPyVxc0cTefi7hHxgNOFD18Msu4ybkYi2U5aDRdwqWcmpJF1zZ3bl2k6IlfvlPiz5Uxwz3oOXcZGXwRjBKE7EO3knyW0Nm+1YeofB+GokwG+KBn1V4YqSFQJHl2l56bDokMa0uRJPdEerb4VFlJsLPxB71SU44B8yip9CxkoJhFyw91WgvzK+UJgElE0zzaXvf4TTHgprJwpZNmIdG93XNFhqOGHozZESquvszE+C98H4QrXrneoKOFtch1gGPbX60eOOwVGLHkDnweUESd1xoDtwLjJWYIxq0cqtOvC/FgHUzzEbO09MXur+IUffcU70PBjnR40sulBdLaa4iHgDvffp0u1agkJN7BHSToC/NBF/tSAZly8/mBQJ5YWvu1cOEFMe4I6a4m/41Gd33OrkXLwpJklbkWKN2b++OtNw3L+c78VjK9FWhKLBemkDGTmIOpO79TKbpXeHo8oK17SHSehKgQN0C3s1Pfg7w==',29,'male','2026-11-19 20:54:00','2026-11-19 21:00:00','self_care',0,0,'current$73CSe7vsK+J+LSJkypNbggsAAEH9K5NjygfBiReL',0,0,0,NULL,'new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('115b9be084db49aba32e9adc27f433ae','6c4a7219f40c4fd69e0b431ce485eafb','WS33-QNJ8','complete','current$mAgAUD7h5l0UiiqUNIIv5b8hfzQoW3Ru+L+cRZvhts4+xMRrng1oG435XKYFtFTyoSwgSRrnVZVIoZY23lcFWIi3FoEwbYTRrVXjY2LeMF5K3BZd11/LdQ3l+JC6sykuTUwdMbsJRvDgSkw9mrBxhjC9S8gmQYi3AM6gdcHHrbVtGTjCDJ1ZO1OQCKhbBIHy+peYbGx5gy3EiF1LqYB5HHSyKpZI704ULBwFUHxCLhJkgW3wKvKi6ExO7n6o7ywf3MZVNbs7vQ9ckwLlpUgz/NuKVIfW51V6F8zbz2OXakSpBUTbhPwS41sKsYt9I0x4l+4MPHVBNaXVBdUp8s411dp1p5o5yZAnjdsHR5q0BpNAqlt/K4+ZiUMKsrX0qtFVms+RHQmHPjNVp4C2x+C5Y8AZRo24zpRiYgsYgnQkGcr94xmOquT1zaIIltqEI330quGHNjsr2m2F/yD4oHgAGoQUaOTNMp/i2BlN6ysbTZQmj6F8IRNCr7/pjs/F8EVlbDwIIKVj9Vrxx+QicVLDT29Ru8WMLDKANjS4zboEvUd9UEIaRxge8IrQc9g1EnyvtW3dncrg77x0kCCcz5WxTCCdmwzt0bMaBV/WBS3ke/lHpH2C3LmzkQOOTUt9qjX9qTYYLwaS+kw512qIITE4iSyLh1cbSf/F0FFwEQTj69aXRAClLF7SLlkRY6cXM5pURQmWcNatJCjx+p58Jl1ALiv2C47F/uKEfBJXHIJD06btXccRG11IehKAlWxMi2J20NkEFNDZdff1OzKHEcfIJhJ7YRhLlvwMuRxjaQOPQ5QviBFbvl+8hk00IXQnU2kH7rOb6HhGNDZiI08Or5KMwof5nY/I8as8SbLpinoG8wRhWLFAEjoy1xM5yB/3YW0PC/dwFuGex4SCJSfNcsqdwaBT79sq99Qqkt9XCoZ9RLLrat/r8HyeIpAimJ/pXlyb99QsIMvNRIpXXJR/F9WYX2r4PQqghpzgqBIRLzX4DZjL8nXXYWxTvPaPofeUZDKdXg7zP1/pu0fd9tlmDDVdVZ/kqQrDMjeHuUW9W9g86KHOnrJbOEWCiJisJNoiT2bnrQpSVZJhgUklSww/cYM8m6Su5stq5By6yx+NObWB01ayYFYAHA==',29,'male','2026-11-20 07:54:00','2026-11-20 08:00:00','routine',0,0,'current$GEzG9FvGSVndQWtJ6fKtaDX4pVrArIw5YqGUhlX5',0,0,0,'2026-11-26 18:30:00','new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('baf38b1ea8f044c2966a2b86c8e694c0','6d88101bad1f42bf8ede16ea9ac57a48','J94B-HPM5','complete','current$Ap06voKdJP1RgcUa67wWmeD+2LOT4pzSNBpBdtQQChyXNtpv96kjD+XLwzfzDkeR5QJJMoZ0lfFT1WMUmyxHuN//RFAQR2Il6XguBvLi1PzJdfwB35hGuJNPYfBbk5q/CxCLziPme8+ZK26KlWKHVCAw02xw80W4yAJ24PBmcc6CVcFW6TPJErW70sSmociZ6AU8kNQwCBESl+mCQD+im1W1Ue66uA3KMaEuFpG8duXxuzRndemqspNmHOubL9hs8nLjOqjY32J2DnEXFW7SMG5BVB+2yYdovcl2eRG3JtvGFffnbL7aOQi++YdmI0poNn0VsGSzQSCC5roirC1mFs8/aGMhRppf7kAm5BvQdIGfc0t4n2w84Ipq7R2aBfhnUrxD01IGQktnUMe10YJOATade0tqdMXYvuv0hn4U0q/9PYZdUdoikM3skl9VF6xuFgD2LmIDyVJTCKNoJy0NMY3IVkBUdAnuEvuqyjWHDVr2NROS47biWAmbQg+tKmBRKCGWw64ub2QlICNNZ/vl9QSuqYczKKkdsACuNr9FvZzooNsXmZDCeyydEYzpNlDR1SyXj+Og0Si7DfdEZ/VskdDiUVzKuWSLn+yJdsDIRr4OdVPCfcY7LMFDvM0Lp1BXH032D77u8/GkgNJTP8Wxifo35dK7/B+n80ioDmgGShIUe3iD4Bra3ER/aeTX5J8J19SbOhlolzvIxfU/nP/2z74N/ArjtWOcVoBitGOa2eDhZkLSQVLbSspgmunKoWouAzOnP/4NOvlpftd9C0ftgxHRBCdC7QuKXbNCDI9I7SDQeV3023EQ7nbU+Pxd9B+DLwbY2GEq1FJC41IJblFU6keAKhVzP/7bn5VL7krPdIzVwsf3IKFG2smUG4uxfZ3S64rwtdbDeVA9QV2y5oxcOlqtxJxPzzec1PL35Htb5+OrRK/TWGc5z0jKD3Gzbh2w6+KoBe/3YdXqocWTcSbuzvsmRXUBMVKD6efXh0D5MwSyaXD6nv1wM9InzHeRM0a9NIQCv9kVjKht59GOVjPuvpN63HSZw+z1XRB8ufLnvYmLowv2sLctn6F6U766+wcDb1mYJsIj+Y4pYiXwUVb4EiZyVB/hkA72B2x29pgF1x3xSZ6Dog==',29,'male','2026-11-20 06:54:00','2026-11-20 07:00:00','routine',0,0,'current$A3Z9rnpwC7bDsK4S//k9gypIgRdG7gN+fngw/e4/',0,0,0,'2026-11-26 18:30:00','new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('16fed22c6fc64c0db03a6f236d16f938','24e36b42623e43548f5f603721d103cf','PSCY-TL48','complete','current$8m0mTJyS3NUnn88NFFv9FPmooWor6U4MhhPQFYNQ/Gug8i8GRHGL5eLAHv469baSuMPd7iKmaULl2sg3lbadc+apC+wDxNdqbOUkymcrCvs8RNi2eIkSAwtWlfi0aBLKl2MfFl1p8RBmsgAp/MICq987D8MzFJuqbu2mIdR1eJGhRSZM8ekX0ngfh++Vy3TkEdkRId7WfM6mIZWSgxxcTdBvgLOtpux1wtXKHo7VLY3HeFR93GS+JzNS1/AqTZL9q2za6tzbztUJhxAB2TwYIEbpy+0QjxzuXYfDqtNsLDGyPXrFz7usV/KW1u8YEeDcVeo6+aXTv3Tn+wKGSUEvVvBkKf6aK0CnjX31iek10o44yWGnlzGEOgbNeb72ZktMxnVFisxJwlXHN8YaF7FfJAEaqSrJc3XeT//5I2Ton7+duZqTaJp131CilBWbdu8krgIcWjUPNURaTILNGIT4qt0oeP1bIHcnYvXMmIZvPlw0sXbjtLDbXWprZnpatT+dWb0qQzwwtHzzgXUI7M702ffAlPf8RRkM2AA6DBAySSjv85DSvFtM/P/j1TfoKLmYNA2EOyf/TeEgL4+n7F8ial+4VmaASW5cSPDBRoNdlKuo2RrjTUw/tiWH4cho7RtL8T1nsaxIevrkB+30s3rwVbD3pCzg35HIehHtulL0elT991qibVwElxprfouJDvllnQ75+dyBGtLz3x1YS4iye8b/9rJCYbAZYv2YZ2jiZnMWNppRuFGAvsznHage5KFXJ9fyZyKpHaGEvN4b7WRhlB8gCIh9Pk2c5Yafe8xNlX9Kr3kFMdHLab5TBYyc3oktQ7GbXVQ6GOdmOUTChG2GQeOkwtvYk24/cLMTT+gCL4sogWq08T52nrHz+x0TMx21A5fuUK8w/qAk+OQBAMpZkMgiFtJ9TSFVB5cn1F0F0YetxpvbxyAy3TKF+ozwN6BcRCzmxKN028ebiY06+A0+oPkHnd3VUQPEIr5y4m0vEh1dENiidIYaPbqHHWlK533STeZldlS3tyaNEdVq8MQDDhoFt+pcRj7YLRyvl/QDszT1ALJ5J34YizJVPVBmmp8orAxnDPDsmDE1ZjlM8ouenzUlek/iGIQHD8gvKhMJhrULQ7PWtA==',29,'male','2026-11-20 09:29:00','2026-11-20 09:35:00','self_care',0,0,'current$hK2XyGywk/5hvnHlCggL+pQvPdANalQN6kvkQh0+',0,0,1,NULL,'new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('4f3ff806663f457a92f67fc0584865d4','d66bcad24b5c4cd2ae5cb58543473f6c','XBND-PNVA','complete','current$boZUt1OQhnadZtKvAb601MJH36Wa+wKimdiEwz0Q38HJJC22cHQoY2fYKpLzi0vao4V20LtK0HaoMn/3DLQs+pU17tag/6CmdV792BQ5T7GbGXB7ugkFTkk9paftgyRv2pB5UaD/2sDDsicWwMtu+BETp2QD3SkqcFvMTQ2zJlTTKAzEY6y1iQieyWjUTB7rZPRSEL10ugoiyFgg0vcRlBb7RxpBF456iTmQfuzkjD1ahzG4d22o/FzDFUVomW2NhaQ950WULeB9fgV7wiT4jcoKSH0GCOTO+FDOXLkRbLIkCb7b3KVPNElLMZnGSfvfaGfGXF0rN1yG1Bq/OW4uqOSv7LY4u5KXD7TOF8FeBtbMxVSA3BWh5pxiYEFopmpZs37ZmYQTHjjPCajfP8noH7+Rvd2j3vjVxJRCv7sl0Q/9/UjVFxnofNcyIpGnx2grwfREcBkT/Gybg8jikjEPQmGCkO/kPXUorC48zCflA+iyM564J9EC+ljD9Lu3m3yjq7jaa+AtmULqCTg0IuPawAmaEB5r4gnrfPzi61c3nPEHSIapK2CVEABgvH2foonsnPbzWYin6tqozTl8H12Hg5cerfHV128iezTdQ/BYfi0+hBk5i7tImV9g6GVnid6OfcmBPsKHDd1QG6xiI2g08VTklrDriNIPmUYwV2BhBAEqth1kAqGFYt5XowPwwV9LzUkIjphLAe8D7xSIzPr62YfnhL6Fd1KuVr2B7boz9lmaalV86PBDHrQAyfHB6dxCgdFP046XDNn3cetEmNGDD0NC+waZW3BVo1XuJ49USbJ9CSbnKYoZeZ1ijvICd/HWXMz6xjWNpT3PoCpvXqJoRIEfCbGW8Cbw+aoIPDtO4MlEmN199CdYQ07qCs+JteeFvoDIgPnS6EAlz1feKB/yhGGJ1Jg32LkCHxEAMGmhIrCVYtdjIf0uVXGgfN7JWgs5oVXlh4INLb/qwzUczO3tRxbo41UCmQAC0sMUcs0AdRdN9eWGdd5HNAmOfWPPpNlGwVGc5zOLl+sXj166hCGgRvm0SxlhrqPEVQXelQjixJPr/5xtJQiZk820V83k+mOSLooEpi5VvYMiJ5bruNkhL/5ym/u+9Lhsd5ZeTVsU+HQMkD7zuA==',29,'male','2026-11-20 09:49:00','2026-11-20 09:55:00','self_care',0,0,'current$KbT707QXDw8c0dqfjeMBzNhY6rvHM55x1XxaVFqL',0,0,0,NULL,'new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('cbca172d7e9f4f018322e091fa042cc9','d242996d3c3e40e7aad4f560ff4fcbb3','2G9W-D9EM','emergency_interrupt','current$UnmLJqha60L8uhMCnF+7wVeHTfcsk73iOxTjRzJjMsN2rqY3m3EuSnsQOQ1leK+zBIeKrBeTl2Bwy1kMUhW7SF+UtPXY0wT6+Og1am2ENBhqjhJfpZ3ubybIkGEAarZgGEVFSSLyJjV4vEasULL5',NULL,'','2026-11-20 01:00:00','2026-11-20 01:00:00','emergency',0,0,'current$D9pjNCgLBsfiwzRGkk3af8tQMe4GitnprnpcvfHR',0,0,0,'2026-11-20 09:00:00','new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('dab3af33cf9347728fffefbd423c7621','1c493357486d4ec9bf145d2e6dd6add8','A7CH-AZUY','emergency_interrupt','current$UdiH14RCzwQYBykMcvJ2KWghoxXY9wcKAgDZMUAShs6QJBDvI2c2//0smO/VgSt1sF7cXuLsb2222U50AZnMKId0bcpHnf8n2I2jxoKbARR/kJXTssJGTkBRWnl2+NtogaWbCgnrWW5Vukd77NY3M4vEBDIx+d2virpOSuevhBryeTI7oLP0TAv4D34XK5eoAwbrrk1ljtwhukWrP2s=',NULL,'','2026-11-20 02:00:00','2026-11-20 02:00:00','emergency',0,0,'current$4pOIlK7g9sbozUJnAAV4mY3V+YbUFil/44iIOyCd',0,0,0,'2026-11-20 09:00:00','new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('4465789d59d74b9cabb937dbc3900f7f','e2bc62e2a8d6482c843958cd864226ae','YPLP-WZXA','emergency_interrupt','current$5EhwscjUgEdcZfFdPTCa0OYtcDB0X47VKyy0Ju8a7Cm88vbhtEP9ZfbOAivtrEPYLDaCstprCMIW6cOLXQAEPPvekpvWrAFs4zOzg4Gw+B/amj3yWg/7CFreFgNIm3Km5+c1SKbU1E9/PEHw8ugA',NULL,'','2026-11-20 03:00:00','2026-11-20 03:00:00','emergency',0,0,'current$/DYWjz4HAmfwe3rcOe1x9G3/iCJ9QodvUBTpXBVS',0,0,0,'2026-11-20 09:00:00','superseded',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94','52efd64e733745e5a0ec709fb1de29bb');
INSERT INTO "intake_submission" VALUES('52efd64e733745e5a0ec709fb1de29bb','57a4bdad0f154fe3b16e77118a47a42f','QHM8-BV52','emergency_interrupt','current$Nbh76yHS1serWQbs2lhEbCTVKJhC146+MSWxOZhOWA7GSB78uFPXYpQpsOMkQ/OVYld8GNfMts+8G+9MvQD7dG6HT1OXXYQBAKSlwhBTO4QemlaS4O47kCf4g/FaLsRqIsxbw6eu+m3nAysTpIcqjKUiSTY2z9w3BJhSmrb2WXHtNL6TJip9m8BtFxpNn2qYJ5zpQqix4auXsDj/K1Y89o+xHNA8cAVs4gWKxPo49opgJzaOy/ez+exDXzxkiuGD3NSJVPDHZ2uZxjacfY4vXeITix9pHn2NAyWUIj/e+7+HuXYLiaow+5g0aZZRGwZBFQF7dZp77AbOhv28k9W81N7qfNGVPm5qec/avkdrRtxBI5SXuAdtROiTYjQM4JVnakjnRHsTmiZWgMMvEVTAVoFtw2Scq5nHrM7l8UHyDrr/4ZDe3i+U/JgGckkIqLTtaYvqUUCVjYBF2Yhtxh663z1nGGKvPj9TvHk+W6ER3YQfBhomyOAjIX9DQBnNQ9a5PGx/kkB+yUVy0OvfxOYuOyBK658CogfbmAEN734A0cHY1rngksr24wp38jS5HyEkwfBqEgr7WIteJCJNNNK9+e3XqPPlc/UqSdEGOKdr7PI1XqvFiy2sdC5KG/Sb0jSklt1aVtBKztwKAYrlzCuXnfQd9zoVk62qT/Kr2bXI+ESoxG8DlvA0aSpiR60KdfsYVeDATuPSXsuyRbT6TlpJMfAOglHU+6g/hJBsgj1LGOT9dEilhpGGVNFY7mZlRvyWntNeJx38babdTETH7bfQzBHirTz4qdicJ+7OjR4FqmOqV/XLcAKgBvUINA9QXZA/5yLuBUuP9h1Nya0f8mOnNK5plmk1i+KUG13/ZfkHwSBuFaee6+17TKTaUWHcrtRoKFYl/M2K3J2qCt9dnFfOho2u6Qbpf5P23oYTXh2SiZJ1d82RokjpWm+mrNKMlYA0eOc6k9NoAUiOEQGrf2qik3JdEqHX1lHcoKKUHpgEAg==',71,'male','2026-11-20 03:00:00','2026-11-20 03:06:00','emergency',84,1,'current$xdiQeQeC9N1rQaJuZSVgF++jPE+1Ec9qPOhxJ81D',0,0,0,'2026-11-20 09:00:00','superseded',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94','d43d8e203bd642e099b6db12315ffa73');
INSERT INTO "intake_submission" VALUES('d43d8e203bd642e099b6db12315ffa73','88b8ffb92cfb4653994e1936880e6def','R8CE-JUT5','complete','current$PBV9YLTWrhsNJWeAGXrgf+8Bdo6P19obT7f8qURs1ROx0tiGpN7XiEp88xgxuIqkcMGSUAGRuS47K2SsGJvcieWvw3qsL3s6d4JHHahTwwGQOEjujRaITMCN9lMC9OCJ94HUvyREBE+2q6/Dqux/DID3GMnxuQkzu6XQ7TFH4XyCotY1ViApoJDjCVIS7FKSc+pS8dsaJSo/vMc3IoaAaiSBbdmDLrUxsnL901zCKTVB8PB3eUtPVdjleDp4a4IP4m6x0TuEXUx9CPrjWh/BcfX6qVF71WXY6nIGZu/YoYvC0UkrfZlh4/l9+RzQBhUoU0JePr1kOUc2VnfSEhdJzRhsha1y0aKbmP0XU17f0MhleqIORo4LMAveOT1VETH8bWcZApVnXcFIcidGlC2agERUL7zo0WehKP2QYKoAjCJMyGZ0ya5U7fjmUpr85UvX4F7GJM5MODIoDZhVnQBnAsS8qOb172NCkl0pShKSK+lgodXvq3HLlUw+VRvfqfZOBhmnuDD9NaNy4iNkvc1BNwk9pLyGl6brMZ4hZaQv0Q1siGui5yWHgVZ4E71Kfz3eqUWomLyiTpW+K9jVcvyb1h4IkWULjknUzpLtqzyk2oFbfM9G43+zL2PRQOjgC/tAKezcjDBWVE0Iwafv3ygCCbIJIE5DqWcv2m8uVsK+0izM48xhNlX5clXei6GNH0Cfcz20HGREPFs4TQ7OpAFvXwZPvcoovhD2IYGAg9Jp27rLlJf92nb1QgAh7fxhWa4ifS8DNFXpUZv+jLHfuWmGskf0UW0Ky+yRXYx6BeEwYsC1uOy0Qb7+VVoJr+zmxfCsdifebsJontUGPCkK7IQHNXIUYIDa7V3tnvszlRofHqgaqj2DQqU+1BTFOsynAl5oTCCsnEnnZ22RIYUJ3gyypWKABHkPb/Mx666g3B15N+4x3yXRU4TT3y5xOAWO8TxYm/ifPoWhoz2kPvnoyqQN5M4KuWRGIIoTzHpkYvakdRxs7p6zoKYgq8W5G9hdmYsBLQHx1VsB5wzqCdf3H4sUYYEsqo0nbViqKIe1wLRGF8aBg4z2Uw9mFNHr12g0w4z/yFYHN+1GuRKh8lgQppf9TUi/LKlSX7LIPobBGlMn3G/hqPDzo+z49qwYuY0Xqd4ZWEU0ICb6SkY7KNdSvbnZloJkqn5e+kqwTCpMrmlFYTAOxslzvTXKfhgoDcOPSJPHCmB1wHcnN2to',71,'male','2026-11-20 03:00:00','2026-11-20 03:06:00','emergency',84,1,'current$kZA9Ito8YgSfHIb5mXyiQQ0pI+0199IrwjxLN7zd',0,0,0,'2026-11-20 09:00:00','new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('f19d68544af34441a89d129c5fe81dba','57fe92726c554635afdb2ab1ba45f060','8CA6-Z29M','emergency_interrupt','current$aOripkWghW28Rusz0f/yy45tlTUxYpopTxDwK00joJ+r7yLyFOT3AHUHNNcnBajAmAI7sHwfLAct2htNcXronQNGD9VnA0ArvXUJMyi0g5WVik5fvv/2/oUBIeCgiunLPHOH5+KQ88FVJBOYRK+g',NULL,'','2026-11-20 04:00:00','2026-11-20 04:00:00','emergency',0,0,'current$1CS30P3Ef9MaZkoo7tLF2+b/Jp1Aw12jppwrvUk2',0,1,0,'2026-11-20 09:00:00','superseded',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94','028dea5172b341e98483689dbbbb499b');
INSERT INTO "intake_submission" VALUES('028dea5172b341e98483689dbbbb499b','17ff8f09c8234cd49febeee031986931','VDST-TEQ2','complete','current$tcsQKNNEraWvK0piGNc7dMdge1SYfG+7N5PyS8/h0Cp8Qpq+UchqKpmjNzbftZAB0IqFP/qhFmgmbkq2Zut91zIzm9LQfvhQKQplDA4P1Wava249iTMiKR0r8LIUI7dMZhiXO6C1bfVcZAvDnOPe+vbMKX6UqQ+PHTh8fX+qx+iOTQpGNbIWQW+CnujNIVguyA2XrEnklrId/6VtI56it0g58I69SvadSF/V5Aa75KZCRS5qnWcfQ984v8Il/+vpL0CdYyFA9QRZnwUQJxiETFTjhN+atDY0eX4i8cHAZhIcvoqbKxi/tf/cs7fPf7vKf/vPy1vfCzThJfT7LXwA0DpkJ55xHH3/5MkkFMSq9nuZPE666ZKDETkZn4TMtdkBrb52Wxe/r2+7e+kscH2UfEQl89Lv9ZMneSgKS/o3nAVlu0qQ7KT9cBJHpbcKaRI2adVrhtJV1Axib9yVjWC/P7rmbgPVYrpTSx3p/VDVRhxEpe5XS0OJPZIgpLBuPwcu0OYfj3EGdYPkhbMtZ7miql+7WR1Id+jGdpmBoQdXuQ5Qeit8UmPsKZ3E+sMkYH1Xyjz07DlqXADd1o+jyqnvAbsEkikYvWKp6dXhSx9pCzvu+Ufti+N/DCcL9iCb5XRFyPuzozqhC9BPcDU+NfKHm1E/8CUsB0dIo/sENTMbjT9GHLXPOoI4nshVaAfNtUBtGbcv1uvSOL/hPN2f7orZkw4dtwxwES7C8y6C5Mkv7tXWZ8kJVIqWB3F7jx27o2rSjV1Ezg6VxTJu/DOohcl5884gf5tj5BecXS7t6GPYV47ahUjxTY3sXW6MzwPs1aXKDgDBt2QGWODjzlymSLAq+lwDZfBf3kSpKnv7kMndLK0cwEFGr6lL39+S/2xmKsi6fa/Ies0JeVB5YbtRkt6TmKw8N7FS357r9SDDbW6h8GwUvtzWUXaxoEDltEPkjJbg8xzA4t1iBdO0zLSxArqvWinvwGOvwENy66hNqOXpcrJU2bSkxxJYliIc5R3OIcmBPgiS0X5/45fsUOmfyGw59BVpDvZiYEcihEb94edl5XXMKXDzADViEyyjYGzQqt4R9WT4pJqR+WJpD352Dm4ljO408JwrlqD5eAFUectvtAdnUU+pww==',29,'male','2026-11-20 04:00:00','2026-11-20 04:06:00','same_day',0,0,'current$m3EC7ltCeQv5DEOgY6cMZg91VQaegMtF6v9nfS1Z',0,1,0,'2026-11-20 12:00:00','new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('407bb9cbb9f545f0964e83c12117f988','b7b152be6b364534bff2e575f5cb2093','F8LG-L6H8','emergency_interrupt','current$wEPjTGKvQh2aKt7qpxvOBjXylzhg52akliAbpSnrGtJFbymbiJU/f+0FIrE9p6rlXK1HEdsBYXDqW0eJaJxjpR+DAoJNHsNQq1dRRvGgwsCjXFz/hUSGr31j9cONe/4CmX2ftMf+lNbncF7onIPa',NULL,'','2026-11-20 05:00:00','2026-11-20 05:00:00','emergency',0,0,'current$K+CDahYVA5KXV+TxBwVLov2lY48glcT4v0IZZiSp',0,1,0,'2026-11-20 09:00:00','superseded',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94','328154845ca348cd82998d63ae798310');
INSERT INTO "intake_submission" VALUES('328154845ca348cd82998d63ae798310','614eaab0287f470fa19a353126e7bd0b','3SU9-5MXD','emergency_interrupt','current$N7EjKr+1imhFct98CMkhJ/tMlPUfuEeVNLiaJE851wmKcGBYreRJNpAEHp6qUmQGPHvtoxwgiaC5pbhnBzODm8S3hq3Y8/AqdzEgauWQ3caPtk2K+0JED9Bj8nO/Lc1HZalNFxWco1DXwP74g4cLBfsnOaacTkix2UcO7FUCH8QXRjV1sYtMo37kcKUGpmjuUlofinKhCKQr8k6K7rj9y/qwW8Kr6QVlp4sgpBlr+R49AJoAVTgMLzjd6aFvBqjUxf8vf0ZlFBJ/',29,'male','2026-11-20 05:00:00','2026-11-20 05:00:00','emergency',0,0,'current$u4zzuFpQmdFowKY+9C3n5kQqrAtjl3XPS1OYTR0Y',0,1,0,'2026-11-20 09:00:00','new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('741cbd3a7fb84f90a33b53c1e671e63d','f7f2b464ba944787ac52a61fbc40ba79','WQUT-C5PQ','emergency_interrupt','current$DbYUbuki5ZCGd+EbcfvTqHzjH9GvOKgrgH+TE5yebd+nWJGxYGEVQ7TmW+yrpCMh/dq4lnbYfqsBIUCI5cfzSBVGb+CBUsSP4S+JQYHeNAg6N+4izwaezMxGReiVC4m9KmxNqSbJ/Mv60KPZMkce',NULL,'','2026-11-20 09:00:00','2026-11-20 09:00:00','within_2_weeks',0,0,'current$Jb7JJ4xzSEvXRwUeuZD4vvFRZIoCw1U6VRyqEuDy',0,0,0,'2026-11-20 10:00:00','reviewed',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
INSERT INTO "intake_submission" VALUES('d203a312ca8442fbbba1e7b1653e0f4d','7bd8c5d68f33437c86c209e6dcee208d','P5JD-DX6Q','emergency_interrupt','current$KLy6xjQzw30Uv8n98BOLyNSdAuNaWji6iMy/D+M1uP+eMOOk7NgHU71okbJZ4W1YIiu+deauv5MTBi6jZdFC3k0JQRfOfz3iBTdLLRjd+hDoTF/QXyKm4g1i7vmtpT+iWLGJg2kHOAcu+Q9qXOHQ',NULL,'','2026-11-20 09:10:00','2026-11-20 09:10:00','emergency',0,0,'current$q6FN3FQf7AGltmTo8LBxM4QyUA01peWhhmK0wCto',0,0,0,'2026-11-20 10:10:00','new',NULL,'24626409be6e2c0fe8621b4008621b742457860fdfed9c16242516d0640b9d94',NULL);
CREATE TABLE "triage_assessment" ("id" char(32) NOT NULL PRIMARY KEY, "context" text NOT NULL CHECK ((JSON_VALID("context") OR "context" IS NULL)), "urgency" varchar(20) NOT NULL, "urgency_before_guards" varchar(20) NOT NULL, "suspicion_index" smallint unsigned NOT NULL CHECK ("suspicion_index" >= 0), "outcome" text NOT NULL, "shown" text NOT NULL, "created" datetime NOT NULL, "submission_id" char(32) NOT NULL REFERENCES "intake_submission" ("id") DEFERRABLE INITIALLY DEFERRED, "ruleset_id" varchar(64) NOT NULL REFERENCES "triage_storedruleset" ("digest") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "triage_assessment" VALUES('4a789024d6b741718f4cf5389b79d128','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','self_care','self_care',0,'earlier$7xzAd9w+KiL1kCMTSpoUPJYrnRWCKf0YVsLQP8MslGneS0X/3LDtvu0G9l/rU+c7dXOMrd+mv8QdxaZQ/frKK6meJIoJwjQ1FmH3DOGXPt6wXNzO2JzZGHeEq94ITaFIuT5la8pbY96yAwTyheprG4piudFcKtB7y311LxrwMHp58AIauRZCacmxY8SsX5RQ+CLVkPADJZ2m7nJdqo5ZinSOCxZuSL/YjQ7kGStMP+tbrbw72NDmcaKz/YGS+B0UAgq420hfdMmvBZSa3292Hm7NFH2UJLNiDM/IcehNtMHJcA8vtbQulXfvceG3zEiCfEa3e2mXlj55G1LJ/aLZdr1WtnGuJEEAhIFPnzdkZ4m0su+ZinFvzn4yOc+mGfsuJFrony22YROlM2aMzwVKSTHxWHKMz1Wkl+DnDn7hRV9beRqw8VItPVnudhTuj2sUFiEqCp60QU6Wncn5+21ljD9f3r2mzDB5fOOtpNE1rKKXur4U2EIJ+Iy+N+d5oj9/7mEZY9IpWi4CdaBIHRywwo4MxTnwLqtyV/TUDejDPNVziJ7MwPtF/5LVYrK0RQnEXf88O+F4bavCZ0KuXrgY9e+Evs4y05iLT2ElnQU5MQcsdIIPT4VkAyVr+061DuHKSjbcEUZb4eO6DWzMA+NDLXL+WxhN1K9PkoROiuX9gDA5/9ACOJGYl2O+65DFKXIBpX9o8w7Ksn7y3rxDBIFv/e5iiv4H2ph4JwsgAwhdjrAZuDXX1CHqTABIT2zcC5vpdqXuH8ILqWmSRnA/Ig9TH8bCyjYvnCbCk+yq/8hb9+RU6MmIPq4+ZcUUh34WvGs9j0YIQHF9PS0/U0BVisWGuhQ9hFHkzYpr/OqRucuHtQRjR5eiGJVknI2R0KwCArA8FfggEmZTTMRunuEvGMmeSLB6jNbBjPBr6K9xbiFTPUJx7Utubgg+D6MzH3Pbnmqam+wVKwdQKPj0lyxxzGUQlIBG1EXDqHmORqB3WVuk9TinrO313XFxa8833trX6Yg8zFq2RSA/6MtvL+kM2dLn7xT0Klqw9pCqyCBJgIPLutB2QpM2C/h3iSCn0WL2s3J4l/ahZ8HFWxL3aio=','earlier$1hbot4O0vikKQ8fauTojyJYvvnA8LvDcimMRtjKPk75cGW/5hO9EfEQyZVGQNPM9OSnt3Gg0wRpy+AoxDq+cY3BEjkPcwbPsKzoT/7okfOE8viTsye18mxL8wt9Tzlz03/mu+nSd/rlYkBK1LEmRKHEdOcHCxbBMz3f8sXhUQ4iFTCEQOvtaqjXIaPfwWLIU9rTRAuccyTdO5QQlaVy1vKP4BMC2daYbAjRjVFHPOJVPZie2wMFlC1M6SPFL+MOsXCIioU43n1rIx7wvsJkbX9Bpnb535Ld25HD47LMxM494qPM4LCPE6+Tl//GCApI0zdOG27F+edlIBZ1XKhRfYDkwUDMA5/h09RAf2iYUJ4IE1PTmlNzGPf1O5LjFrS2cVzsnbw3sJJ5mOZiCOliz9G+DnhGE1UpVOfPj6OUy7jx8nprSuM/YymNSg7G51drvLwXyzUeC/a1Qc5qKuflfnsPb5/8JrYjddhQOoPYTXrTb9D+7tc7B57xhxAql/ygcR25osRbQBXWOtgvuD3BZ7IbAM1NFY4wYybKxDOGxi6uWD8RFpvtbgTOQy27bCcP6j/hORt1nbMRsB3omLj60tjmkiBZ5L7u24mah8d+8VkrIe0ly7Y2z9S6kt6LKZKooNxl86duN+8Oy9VLnUd/W5QxJjNPWhr+3FuIEPtP6OQL1zZiqHBF8wfINEribX3fQjUmjC25e1pFioU01H3LGjmPkS4qYd3ncMca5beYSQ4xOlT0jwFnUGmGhcIjhEasCVUpT/2eb3zOlxnV+TdZVSEvjCbyKEILiGkd76YhstupyZrbEjOP5hRh6dmYGOv3gYHB//CA2WfcdlQHfbYF3Czoe+cy02UsqBMZwvn6XoUgFQTrRU1jn7uoXkVpnmw+gEIZlnFcSDFmJtjhgo/g1gyRcGxh9eZyLjJ0JFBXIGvW5od/ySnEjxkTL0JayDMLI6o6XraOVqz/RtP2O+15/whLS0HDcSJ9wuGvkA8ir2NNtRfdPJ2NaXRjJdlFTBGBTX1CscEoSCzdcRFIvDA==','2026-10-06 10:00:00','9416421b840a433c8045c76b5670176f','0c6465849204eea0d61943f8fa57bc1fe1b609b0c0a8373c5c401c3ba803da80');
INSERT INTO "triage_assessment" VALUES('d948ac5920454d9088a7fe41edf74324','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','within_2_weeks','within_2_weeks',41,'earlier$PTMKk2Wl3WOaU0KDqlKMtDtguifvqbvpkx9rGnWcmti0XU+jU+Db4iDnJCOZjY4c2gTobBvV4fjbe5z8LtD/Znnt5f7U5gS6NCNVRHXTlPlYkL6NOMeao2jCsu8TKvgpI2Gzfr3kGI0Wd7TJ1f4Iw7eTUFBnWSWolMyWc3szeqqFt6tLr5BRfmpzgDN5riGgxhIievFBGkCYhMeNtXmmfTbaq9+B6zr/zT1+Ss95IDHN7mZx1d6qw5hp1qmUIeEzQsqH5BfF1fYGTiyjZNFQHjPT8zoAdrBtVJNAGpAJlgU+SCg6qlAD+WMG12FRfJH7GqinSxjUtxGdQdQcjJRzNJNBuM+nkScjNhFmAoJMnZ/wG0AQenFCVGBKVgxOgDoJq7APKu5+nsC4Kgjx6sCdQnOPaPozMD4+zTSx+RLqUKVQ7k9Tcuia2zGU6+y5/moVJi7k4B3gtyvXYK6GmdvN7xmq8SCfxEz+0cgpBPAWLogWHI69B0Q+m5numGxtEHJJRtSguWvTi1ZOPWRERuGFKTYTiKveIcEpiXLix1GDQnicu+pla77sIiBIAlTZs7ZsInzd7w5drbiFHbSLeXjD/h+xrkOAWOKzcyKHJt03AC/bQmGYzYL9w6fJY/NQ5b0a4P1Pme6p08kNpu7j5qiAeSdRqBMS0t+PE9RIrWzJNjNSgmAvib/GDOoghLPD8FGQeKdgXdMwvdIWjxldtfxZ6h2z0/GhA7XexbJWfzB4TzRUMywsv1H7ah8Ro3FOkVEEzBXTyGe5rj20/as1DjfcsNCEKBzClMc4Qz0FtFNrdKE2e4lpxVYcnbEYVO2oVdvI9XzsjBlGj7NMMl5I9QekRNwncyY3OO+ZCawmZDHouPjVSla0cLDyaZquU9I1Aqh1ktqdTO8K4IuQGWBeSBp3Wh1x5mUhJjgI6usNfpbzULFXhs3lV6XHLsj5pVFie5aUveL6VorkB4RlKR9KcZipVD6caLd+MfG5Lc6XfMi+JGgJzmQhTz7+ZqeZaExAT3BSNx5gKyZs8ddGhXNyPseGsJsfzqhGuYioGq75UT0K/iWp79hRgtO2/Nw8WLwDrNWTbU8Fz/H+7/yXch9XYVNIB2Zzo/e45HkJFgCeurOxsu4W0MJxk5KAAu2PDh8HusxPSO7eh19W9J4bNz7deaiST202rjr4fn1hUNUsQz8QwncOBm+GEveL5xoxep0PkGlynpId1JtStpqnJswBySgQRGlcRo1OCI2Z+5bWrTRV+V8+Bb2IZ9Su2N3iuokxJBxiNQVxvE0npfJ2QetOYWxcNoDGttXHKBiVEDCDX6uSkFTRhGaB77jWJiVh9XhGfMWQBiCC3Sx4P8MbJ7whaDL6Tkxs58dz5QUms4sNWYyAX7lYPKnSmh4gohMWeMYboEAg0bCzBlDkwy6tUXOjFWXofSCACeK6IRJlcCJW+a3cSiWWEkEWv+9QZ0KzDTsNTR/j01MhGjwdePiBhtQxLw8rxg79RJ4s/rNynx7K7Y1r+LpWkBQDweLyIAh1vmLageFnsZEBFXpZCQ9Dkc2FyADl5KORD6ELIHNKAOJ2mif4YlnL2gzy2P9JjxVmpBTPJNP8StOqNMwNkuRQ6yagUfCrslF4BDNrZnBoQ3hAkW9Qo2rEkmvNDFa00U8aU+VbNMOTPjA3jbcWBKk8fIbIeTlmimfuvw==','earlier$1qZYM5Od92+rxvYiRmOfrYGmSOV/WF5t6VMJqQrlAeYtbsrMbl1OgWkX+h9ZIq9K5X9FFcYkIsBngzZZ6gF7Y8tpTx+4DxexFVtgHolSmVV6RspJDRqDaF/ERRBtHOgk1ZdXRo28DWVOP+5uBrnv8UHtB4ZMKOFKDbZcspeJ/runN0a+ZRdvdfzF8AohCh63ws1I6kH3bvxcK4aeYcnfC5PdgOuj4AaRxMgqlFOWKELhKK82juBpQFeiAiMbfs+Qd1V+S7ZWrW93c35AZuBQmG+oclIfPKtUC+mle/kMr7N1wb2QJ+sTWQeVxkMOv0ybvbOf6MmcK7BuD40BvUi8hc9dPwcsd3fuQv+wWK+aNoRqzd9xDZQjOehZo6dcnxMvs0UoopprMXjg9Z4VGoUdQazk+QSSwT7/pSG7lHIob2gXEzjkegepkX4U9JaXucsScysB0jr5mqxDUKkfiWc2pZdD733vppE+3+t4jMI1FUQeqQSJXO3J6mJNs2aMPloZBub/ut3zV/Ki+/dSHTvvIQOig+FUAq1VS8HpJh6gFarcPq9FSxAybaFvhOr227aI3AjKFmhiwOFq39fxeKQcFQHgPS0=','2026-10-20 10:00:00','34c13f392a3344188597b36ec2309e84','0c6465849204eea0d61943f8fa57bc1fe1b609b0c0a8373c5c401c3ba803da80');
INSERT INTO "triage_assessment" VALUES('e8fa95a122ad494bad153285d8799e4c','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','within_2_weeks','within_2_weeks',41,'earlier$RY8Sga7Qfy6+ztiEGOt7XfoNGfNC2FlSvsXO/S8SHsQ7IzLNB66ZMi4KCBUUZC0B2Kjbm2REIiR0yhoKLdIiwV8BHM6IHYmnphTQvpgHltcyPlS6Mr5InZexXrP40HnQPyqSiWErVeEGvj94oKMIyRLtp8KLK128T746md8ad7YLLNPsb4q7XYXmqjbAcEFK7T49rDTlZyyDIJnDNI+MyandBSf4TbA2RqPmCFZeCX8mrGMKvAFQnTco9SkzlYPJTlu66AqBn8KqS6r3SFtJ2EbIEN2GXPiqSGO/Jfg4aSvR4tuN91O/jATow4UiXodyPy7RTkAFjxfi/rR5lgvnGUO7pGplh5IJxeTKlszckBZhuUH6xD+mmvLbh9pHUAjjd9LwcmK9zl7V3WuPxUwatc8ewxdySBPZ4O4eJ8ImReB1Nsg9RQy1uwBMHmCL7wmLhIrXBY0LeMyxPrCan2Kw4ii0xy8Gx9IswDw8XoSBIOTir0WaVc5PhZNOnIc0nAHXbvnUg+JdeqQMUr2XkZX+tRaU8F6k9iC44vOyg79YEOSZplsAPJxaYxZtBheNZgRdgTz8LweL/q+jTnq5HJ1QcWj4cTWIHhZjwnCMh6+bXOBi/Yf1KE2bGtZH3t9DaVG63XS7MAPhpUxKBcXbq0z/cF8U14qJ0KWVoplBedBqrxOdfKH93rtEG+XCMA0UkamNNTRpUd6n7nEKly9+vdy903xmuv/AnlcUciBmLQou+5xTNWceGJAmoBAg9zVxWT3ZU2Bh/MUiI5TXs/RTRfz4fCrXd+T2uJeydJlRy3SYNcNAlIEifxPY9r6YMAr1JvNbNBd2uYx7yl5nYtHLYHT/ol98+0O5fOzettJLTabWF59ZpbBrweAF1qGKlq8o1ha5wHmCF257eYyDykfmz2yW3piPbsY3KP4gC2SmZ0tvmE6oTj8QXdRUuys1iEweM3v3+WRWOfg2Ye7klCrwGm9O5oSxahtubVDvQRQ+rjMoaBPnsliWcz74t1euRBbEhBlUV/GxVG6gtVvXaqcC/hw1AoE3/QlL7KmBu88q4+KrUIU/HCmfLfUwNgdd7QQ/nK+E2hbzf77sCrXbIack1mSdhSSYJk/bL9duhAPBqlEbnIpAkp8JL0q5bqTR82zKCAK/nTCkf2vFKAtTpYbeZGrxsyO9Yv2C3PA27isX+BfDnQYsGe9a4LrPBQihMx227vPQqj0HxwyfOq5sW9TnWeWmY9ZyQEQpWnL/mfTD5RXBhoUwAFjCw/hCEgGYLunTdyJzzpNbVxp6PjTTmb0Xo56ndHRrkM8JaCH8+lFylZLHYEl4gs8RQAeN4l69Vfu64JkfCn2kecKUNviZfxbvtQlPyT96FHsvb4nEnzy+gR3FapszK5OEphc3mkZO/OsCCtvIMVkg3pnDkiMb5t6G80jfVgQ3R739tT+NhVxskOqOk4+xZ6kDBv+hLNE796IQRlP7t4udyLUkyWUvOXqei5KimwiCTYPO74gwF/KmqeaNsVjPBA+xpnmzg2CLS7c4OgyWsP3TJlKeAlCxrTOGQzqnhziNxDfTwSQJ6Mwh93c0Oc8unaXuTK4xuLRC2Q7g7bOWoduXSG3oEwBkYDYXx2cnX8/BauJp2CEfT+ldSckIe6LmbldtyHvMOk5BcxBvSQFdjAC5WhhF3pdqwaZtVvtk1lmM0eU4m0FGB4ugBRm2gUhyIUfT1SoXBV5ectr8o8vAvafGt5hx6yW6PP+MXU9RluMdQ2pVgcltw1p4+6ZJReeSyipBEW2CKGwVxxHr22buoJ+gChOol8+VyZsHnms+QkMhbo4O95Vsrmw6+9KfdtuVXucmdloSuztcasEv4WGBB5RJ0DcJMbps6mZT4rs3L4ij6WlmyleZ+3kkChTycgYIv9/4ifpYKJ7u8O3M1rqyJRvvEx/udqju6QsDvjEgm0TvUwrOCUQOs+sgIDtQUYw4bHVaAWbX6or0h6v1xC9vm+s74myJ5lgY7PiAxM/ctWSaGTGdOzxyt9ifMdzTZ6PdurwtGovIwifq','earlier$rUDXxTfuObZjFILIcXEE3lCdreJF05Bmlnu1ADsKniIsmXrfN7sF3h6B5jvtOoC7hl4f3nh7K0habchAl76GioBXcYMM89i6qRe9pJ/3QfXsNHSr34gW7nsc1h4HAFQSVaJuvB0dz2ARLnlg8FWhAPlxMEjWuELAQu/X+JYEjyWuYPpCHYKxsH8eUt74O8ZBP73TFSMcDnwibcgsuw7XTIO8gEwb7L1KmejcEL67KGquyIlK6wMEUiKgXg56KcTJngMxiMUsXTNFfZysa43r8YoEaMCvqbqKoZfuT433hw2585PCoh7RX9RxWcG5upeEhXD5Z/LeSbQTKKIBF0sbcvICpfbEyagXb+PhWjp1Pdf8dLtIsQRgR2VmbBeZ5uxQEzss1J8IBNVt1X1g6DPEQ9mQU0qhVWzk9dianzzYVdnJjioCR3UJIuTfAoNn46fdRaEikw3YiX7U4Vp3+jrtZu9tXSbpkagEz9/lrhbva0u5PxynmcWKIsOkk9WksMb7dZiW5740gwwPuh/v6eKQoz1o+rRqE+zPDQjrgWo4n+RmMVlztqlyza6YkNxzAtQKPJlRqT8ACZuS6D9rSA+Wk2h+/D7m4mFGrcyfmtuXTdfxA4r8CXt+AjDGIXyCB2tmJOs7UJI3OzKVe9dmiE5t6SzuQ3IhYxprkgo5O0hXWtanWwPGBiOX2K0y9Lhkh8k=','2026-11-08 10:00:00','38deaeb591164b27864e02870b0773aa','0c6465849204eea0d61943f8fa57bc1fe1b609b0c0a8373c5c401c3ba803da80');
INSERT INTO "triage_assessment" VALUES('724943281ee747c092934b0d586e8722','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','self_care','self_care',0,'earlier$8w+GieqsaLS9SWfXDjOKTOlVEZpH4GU/P2ATMwKklCLxHin0oR90zseSFCqYY88rcIx00486PAor0yXxKWM1q/y2wemqiyU+pirLq1yhgMUF322AcM+Qdv5HLW7E9/fjbeRNsdrzSAWE9Np8VQowz81K31IkR2Dczjg9qonb2VgrfhTYHYgMtQCid7cetoH33ytWGJXnqFdK/zKKgziUSlxWSK76e929dzv2dYwyG5ZsLm28Mwy4wsEbWgy+u4LapcjMLxGhDrdn81SNXCJZ7PnG+aQFRt+hngqD9VXc5Jf5BZ0N0xolWrfjZIV1JmLokRn72MH8kA5F0e+cTSiLYd0Wx1WkBUMfnGAE1yTaq63rtCgQXOKqpZITDOlUUn4celG1bFk2S6H4HL7ok8siPsCbHk8WXu8MZ8ePQcB0q3RYA4QryNZ+0lEnkSfiINxV1ViLIRJo3AFox8KiJaiXvaL2mJbB8OSk5xL7tTJFtFCGYQXQ265/AMbZC+3JXlOBbxzl2XdabFIqVondUBU5vrq7pWeze1UICaMo/z5pi/N55vO5Fiv9e0/jrHtGbn+GHO77L1tY0GV1re4xofcfq9MdCkJAHT++iApaC6m46JH2AX9ixD0rwgezyJxh8y7jltsv5YMZl4TAT+1kMyWXkjb7gowgHDk8l1WC1xXbWh2vNNgAVeWTKBUT+wzEm4TgMKBahrblF37YbMD5jIEVKzSoiifzsbTl1nAG/05WiRnB0IQatzcMECSY6CvuA4zu1d0vkpPtkbozo90+U0R50rygthDbltttOQVrbO6EQpWvyueU+6sLwW80prL/KDGwZjHDIAHBFMEz3CGHteRLYvQHqJKyMG6jEOZKDpSnWThm+XOusRqHuOXLiiaXG2odTwYclPa+y970Sfhxv0avXR99balOhGNuNk5EcgVUyVcISvQCOX1o7Y1+KpfZKQYKANmq41Uhxd6yUTcNHU7+JMURmKB1Wu1ytzljLwf/SaJUlM5t45sBhSnekpYMEqJM2o5ABtKxvow1G+1LydUXbZjavMNfvLtMcRO7DfHSoAacM1W8dyT3LFtQywPlNqhIJoMRSPQKvIibdh4=','earlier$TsZidzwlhsliDorNhz0hHCyG4dFNV+VlIdVSXxrL0LO0PNwzCjpvnJXMcNuKKE5lSE3TyYOxnT11AlGq2DJpyhvX5t81v9eJuJA2JDb6Svbq3/OahlPucbKRgBOsB46FiqUQ8aC4gaPpoH0nW37cphcaFlKefqrOj2qQhBzSggxpmZWd9PqtBQo8kUxoGVfyKtwzDs/L1DnBq4pDuklXCEWTohw2thsG4U4GVxssmIo+QxM6VvdydiCVeOmPAfutjfvZCRmqqChiQjTIQ8fPAG6CKYuYnz6mvtNGgU9ts4jGi6c7q9IvilD8bp2HoxzB4RcWxJJ1S4uYCeYgFvlhOXXYaYSnJ7RMoGffgAM5VSXtLByNr74dTcymBT4oTKfma5TnDxvCz4MoEGfxceYUATHtt+MqEqgpKcL+7dDCfVz2ZBCyDzA9XXa6HGTlCQlLlJFnkWXVzqCUq6UsDeKmv/mLuyt+E+1REaHsJnVPkR5+slGd62HW+rT21fiKov2s8Y8RJlG3d/V/b7xGrpsPj5uBWaGvHbekyFE7aInpGkv9ZJmPBkPI56ZP+52GEjhCttjXykjXwaqutbWUtgjMvjBSBxGSQ5ZFy5B22VSf1oCgUzy8pRdAIf2DMjW9472+Y+9aIv2DUysSObrqRYj2/3pYfBfvDB5yL/nJG0imZ/ViGPepKm3Is5YbUtsdhQ0kHzpT4l92amH9MidLKYCCo3pN/Ai3VonzFgiE6Gl3VDt5LTJtCZMMO8kBjhaP0a8CG75qYkv2GPxaoCIg4P194bIDjcLlnynFjT/wGnIiC2MdcOARoPfDYRzKOX5FwtXD77hsIBovRVJTE1T92EXhuidF32c95jY8BxRPxUkavxcoueAIWlN4PXjjtz0Clk6Mf5fd8R6beBlcNMCgtIc2cCCorOWiHODKc3z4JJ6S/ryTYj1KLvCmXYwBb7yv/lPYYRbDhFDkxaEQsiMFp+qzr44Gzl3gjFs9g9XETRGEe0/fIoNhvPd8IJknxFJfjE7dST1Teul+qWusGnlg7Q==','2026-10-16 10:00:00','f0f81ea71f674d9f907e2cd6c9fd70fa','0c6465849204eea0d61943f8fa57bc1fe1b609b0c0a8373c5c401c3ba803da80');
INSERT INTO "triage_assessment" VALUES('ee824c75a5bc4545b6bbe70d6faa69ea','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','self_care','self_care',0,'earlier$KXD2dzB1CuKGCIKKp8FdskmBW7KZZmjb4yFSs8qFgkVd93sToqCTJ0hOy8SRg5ViG8DYIwTmJ4s8ReTjymlira5iiPMDLQ3inx/dtxnMr+ZJea3aWgxk0cmHkr0lbU7/0fZDKZK3k5LIpPg3MtzcxScu2j4o7bzcR76tsqj1sWOIS/GrLELeEyw4agZpmds1URkqDISC7/a+U6LSaDG0L5C7oC0Y76LsGrP1s3e1wOF6FV2ObYmJa98n+ifMt70bzq8x0+ZrWBMdqlWZhsc6Vf4Nx5G/gyu7UqM2XJjFgWiZqIgUjy1AMBIC1wpgxQsIF33Zo8YDkUeCPSCd+8qB48wOB7ku3QmW2UPoQ3TN50MQRYG6C0Hou1ZFRwQSMUj/nfAGX66t4Dvm5XI09DJhM99UNB+ZsPiL64OEsGz0tQJGtrXMqNX5OL2bcLMlvMgiSx3U9mvELgRW3xdb/Vv/3AauoUWG7nuKsmbC+i7aUewsyJps9aY05NoT6ZlFDDwLUGPLewXaT/pivXR3m7lOW/ZgKxdSt9DQPRFzK47tD/RjSlcG1OK4rAixENyS2Viqk9Yju8IvggduesJeS4tdPUrcSzIyIyF1gjoYhdXMDJfIZ/tleIo+Tj8aWrNmbv0Ujb0vXTXYXRQracqzh8CuBeoaN5izjjdsvq61nYwzL2MYX5ap3LcEpfrMLrJ0Nfq1tBOVVd7OuRlLr0R+zaGULOY0sv7uZubYex6Ws3L6m59orfalK9zC7AoZ0n/a/+uMV0EqCQOBtWb25Dablnjcx4oFRPdrWzHDuB7UfY1F1sAgN81EyQ/9xnNr0qqq1y7Fs+lCDNAX1v8AYUNO67+0wC0e5GnOg+k2wPh5rZtA42BoVqC3VQ1zfxVxA79MnPHbprE1BDbu+xTPiahRnmdHf62WmlgzREcivjKUVK5veJOq1MfhYiy6nTMb8uP8QkEwxdeUcA7qBEUYCcG9pnXMUzTXz8o33FQ2pBm0jFW+lQbahMjYFlw5zMNdYcfnrEB8CDdxJ8W12erd6l6drhb1tupE/FHt4ReNqXCPPhBSQ+3yHJhvO4g4xzWeJ3/qbKspF+WFUoYJPfKDfCA=','earlier$bv3Nah5lTRFxTyLntBwr7vUhJ16UMlqggEt94+FUo7eRYr1hDW5Ff1oKMUos5f1gUblB6iqr6tBuIi1hisCbnpjYAulC661Z5o6J4ZKh/U1+iti8MC4xekBUM7a4hj5qAVsXfPvtE6F72WQQz0k7UHNFY/XEd5e16gJoKu+CmVjsCyLeonpV7yu9pF9TVIr8+LA0wv7hDDTcgBYohU7mCD/zySA2XhrDF25vLg1reesdtUYtw2ix7rsMdm75UsuIt2H1vzZjCdaxtzEQ2pK2P+S5/PbKy2hV7IH+hwKb2D0JZWdOAq4M/s2qPngwH/v5lejpQC422l3CfxVRXr0C+oYr/96oDalE+w3otBrqS9XHDaA3RVf2NWU9ePsWnMmgZuLRiklpGdZvDFgVd9gA8FDYQDEkMvW7fqqlY41Uyj9rVh8L3nW6dmUuLqrrx2gHSFQqfWYK5bQtpv+12LhNNIxo0DuyGH1roLcpACOa33Fwha+GMAudKYjn1UCKXKLpGCPduve9i5gFamgMMEJheAfQb2QRB2np4WUNaQQPcMWVw0mhYsLn++ho8x2Hcj/NgmdM+VM6R0+jWj5IAy9tBlQGTsn4/d1G2/Gtg3j2oiQGsipi141rYG8sqSfGKRhOMkhdVVMIFPA8AS/iiIUgH65JcAYtArioYYZzHw5O24c8/jz6U2YiNnTyaHswTFFlBKOEQChmnORa+kqoLUD9D7tOsHS5tLUYcCuw17FSQgIyeAe3NV0dUDlcOdkhLKxvuooFCF1z8HJzEX4vX3hKn2VJFT0wDILlAI1tk6O7waEhADl74xmW1Oc2fLE7emiypZ8sargrzT4Y4846c/Gbmq0BWE2vGpURTMxZygOORRHB8x9MhocnCUA6HwpubvaBUK04Xk6YriFisa7r5dZPRMZIodbMTQfPHkMwZY+SjqeIPw7Ca/mPHdGav7sF+oTh4wVmfSZB8CYNHwBRrNA0TC0E+05WKgP5qI8L77usGXEjWjWhiYAoOBb8X2w0QsV/BtdW+YCsCXBUE3fiFQ==','2026-11-16 10:00:00','553e01bd56ec461ab65905877be6d09b','0c6465849204eea0d61943f8fa57bc1fe1b609b0c0a8373c5c401c3ba803da80');
INSERT INTO "triage_assessment" VALUES('09b8276905bf4c9e95ef602f55191c06','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','emergency','emergency',84,'earlier$xDjfzfA0EiIUyRw7sDXEZSjfHtSiEYuvwAER5qVqN2jnVeFKOeYx+s6SNVKs98Iox8g465XidB6mEldq5AZqZt2ghh1N+VIVAUQd6NwQd3A92Z6CyXxGO9X4ZZ/inc/qREDCWLdaVdmqAsDlgvYmmWx2/3T9M7IM66iiLtiM+nR5y7jCrx4wCnWIfKPzQmk8btn+s0XjAqH3wVAbmNSJncG5C8CHZaWak8qaUUuAKa9/SHoEDTOSa7blbYG9m3MaLHcNwCv5yoioVOs5yf7a3lV/eujRLrUHbz4X48KZ+JHjk7ckqF6yzFzi3D++bye58KpZ53Fg2v7pbblRI7vxVCfjDY5DCi4Z2INMNxcXu4vjTBjC9we/81aZh1FCcZjvlsvtPeqdup1NiFmXOPx+zhiCI2LheegKkkCTCv6BrfNCMxq6kx2wDJJRLl6BSTWLBrd2fWwAlvd9klZVqE3/Um0qqVO4+jae/ansmfWb7zI7uDWbyiG4cziECXmFwobFwcNPutZxYJK79EQcWFk+QXP6f5OLXcNjtLmMAj20jzXTI8aXVMsvamCAq84Ns6CF8GLUVh+aMefKxfJR1u5MSdq+q89pgGz8zLl3Lb3X8Bzz6JSvrEQAkbIFdx46INAEKy5QL/1To83S28oao9Qh5MRl1y/n7jeE96PEiJHzW06/+J8IK7fEeUCLtm0nDoJAVBuJ1aVgDD+GJEE6tNzezFDpDV9t58mmLy7fmfM4NSRJ7ymIF+MzLOvgoRPSW3Hphamn67NqHZjR3uQ0MajMpFQPv26EGYiiLBfvTVXqjl35W7FhWMscl7uh2pXGfhDsOMw842vOyJH0c9m84Oubq3PukzbzcvvUIzHbGDONHOuz2bpkSF4tNKe69PN1zgoeVYz6AVHUxuaJI/A8MuKgQ3df1xfVPWzFDPcnnuLqg8e+4Dwba5mIQfPAwkKK/+4RrPhKmjL+UYFMC2KNYVcuKTObQceE1wrB7u1/bo7JqYskIcqRPADJeAdwXHOXO55exLJr+JiU/a4m+yeo9QmRNo4Xv1SYAYzX9O2Vynm9kB1z+A5orEe1uSZ2cDO92RrAgiX3V+lHn6TUghbpGUvCBRGz2yhZbbR8HiRGzMbRd5t1+K/djzEG2YhD/mcuGxKXrgP5b/XDPqxhl7a41mqJ9h8AWEUdlZC0ncgTyNpwClj0tuTcSt0wFJPg40gFrNPwp21iM5xeJpDUFho17sWD39xXhKl7Hg7KQDXAO2vuTrqIsuq/L+gdiEsE8GSxTKdONbjENBAGR4gWTajLsQ6joM22Q7gm1umtLq8gHeD28cWoqv0jEGMnb34qECFcOmbz0QeWWtTD20gdQYxMz7jaZLkvqfTn3gi35MOvwCx8mTRgZYNBEE1il/2K2szmEY/K/C2hlZvIcnt1BJIw2yTLlOoZn3JtOnC1dQlNXy0doKchTVg2bXCCnzj9gPcfQ/B5qWxgRiSVMFr0dR1dpJPRYmJYqQSqs/twhm3D/JzFeFDtEKDbIbjAMTcvrs7AIl4hY7+P+31gmwjhp1XkCs9JRMuLih234YtxapO88ghG8vfECZP5m+u8/hUddnycUuAkJOS25UdD+nuWE1E5Y7Oh4iYqXWMdpkekPqlRLaAmR4wRs7+ov68G6sUKiMGWaDAJOy7hKVaQr0TYSpXlxuAAZBNjCUdNMkyNE7l7FiNg/3cVZ6zhXlQbDySmc3pSdTzwDpVzIgQ0BC+G8Ovurl3w9HqeoUK3wNPbPLdzQoxUTlr9y7vuRxwKVHdckXw9kBZHZT6KQTkKjNUip2nbT96KVh7CmG0YQ/TDVPg0I8h1jFmsy2z1FA5qDUc2ReR5UIOmuDyc1RKY4CPrkGm6LaDGlYMyx2eZhqU/CW4zBDEv86adZ8+60JAz4qFOBsLMqB0gp2NBTQn8hHtq5MVpxwPK9at3Sl79NMuY0V/LD4SHetmLpRlRGtdl1E6OOaRselDlVJvYbeo2uFYYVTB/nzpnI+kfREK9IWwWX6rlCNJ2DdV/tkAJ3FsnC+8Vt9bh/Kt1LcRUzFky3SkpSHslB7XQaAZPhvL1keBddr+l9FBpxP/gw/V0ysPvA1d7IEg7VQM5b/tB3OHJhKEAMpNOyQus9kK+I9n2UdguvsZHTJj9V4XHpfSUULDYvMCfmgHC32yiYmAhdtTAbdFSjYMrEjwhZriqRm539SAUKqNDqFz4sgb1ALvrRzvb7YDHZBSbws4ct5G0g946NLAAOr8upKURs0o9zsYXAjMIw3H3v+8hDCxf1GDajSaYXRukblGKTkWdjZHZv9ADsuHzYowns5+R3094z91PHWa2U8bF7KJaTekuK7rz+pnTzoRu5eaAz+FwG2BRaJToEPFm+PbP2OAIPM4TSoV7xE7yYLQmugldt6YQyUqJ0MiWq/H4X/0pe/9RQwXtKwY/Xkr4t3qQ0M428cNNXk8PFhCnthYLw3c9YGt8LgJDoz0WgKvsDZsrToCH2gSIS51jD/TGs24+nAhYSMkhreGVXRLUgdB9MR96klhP67Fq1S7O1CI07R9B7t34RRl5Gd2sSCwducEiXXAjhTB1soqldtkpk5aahB0evjWcyeNkRomDcMaS8/w2jlcMU09Uw9Bx9TDX6pyTzS8VNKImlZEVxWcS1kucGtMJnT6uhBRxCed8pCUo0oqGO/POMjG8xiFRw5Z7+YQuUHiXQNRgma4HIOYHg41kkrgvLbNSfM7BROKf9gbJxNxJY6GQXFQFS7hyv7TJmRVweqWaDVoQlJvfusbIuFsO9nlVPmbTOh1r+hATxuVuA4gPESD/8qhRPJZFJ4giDyJ2vCwzDh1TLSDaEMRvmiDOHlWW+O4CaBQ+ogUH5CCUWOfk+NStunZq9QDe0YxJ2tmZb/GdqV14NS13+Mp3ZZ9hLRqweTYkLcPddE6y5WitxsZrJocP7HBOWIbXLX30qXf76bsD4jJPGFe9znjcefRu6BM+2hLXz3oMVI3f8Dvwxn22HheWyFKsZs8sSilflcvdNG29yjHG9Gm1Ip6t9wWBWWwkFdUCx/OM3pwAQmgOqc56PzssoOmC/Qbg6aiSwU+HVyutXHMxTTYkPvID5YEQBQFIF9AVJtKmbbQ2EMpNGNL0U4EAcu625Rqa45XHsM13y625JQFytbonmRdkFy7DZ2wDGOA5VStLnP/eYKGQs8oYucfFklCjhqRlym/AH5Ov1KrKq55NGWRQ+blRQDqqDS3e6dUUNM/Z2uo/fsyVzwzNgBYTCwqAIZsvrZ/zI3Fg2db0iKbY1eQ8OTkQKTSiMa/fYIm2q0UuzQC+k3fWq2q7cATZi95Utq71OtD1c4q68geS3qNcJlFWXMHK2bBqP5h4IzYmjah2FfvLROSclF26zTIZjxSp6HbcBy7tEaBhqAZZHe8ICGw9+I95uvuxZLvMBHCOq8bwtzGcestO92MYKodUEXUni2a7EFFRTjtXoTwerbseZdzb8SqE34XCtvaFJCNjvIGBHVF4blMm5kNG5EaG9XJaBmjaKlw+oAZnlNWxXPDGxbrr3fwG4L1QVpUZ70s=','earlier$XCNfcibD99illF25BO8Rtp+r2K7+VVIZ4GPBammcjh5DyO85L02QQDls4Xbl2qGWfadEgj5dXpi5Eg73fHAKraQgR2+UX18auvm1N3N7k2JLHkvBV2qj4qSmocjGP3LHKM35x7iQHAcfqNyl6RaP2xkNlaLU/QsrBKNG10+EiyOquDR7ap9aY8g1EZIoOVoLzehQHC6BD8aUMmuK5Kzgvcug/XeK5wwAsczvOOQPfDruRpGwr/4Aqil74v03idyiLEGRvpSvn0GieJuo+pR0JfSgIwIto6Ea/u7OwF6PBOgtnQyFsIW6LTRw8VQHhCQeRxOefFYrtygtl0mFW5mnf+ZMSiqHJwDHCyNUilUg5oUPEeHf6ykLv0FTik0F0WxOEol3CXiqI3C198tZk+VhNamwvll8NHFbXbRYsY6slfsyfQQQ0oYp8hRv77XWeI67GCslyQ3LcV/DVKG1gclMtnhumzXVk4Fc5YlyKYrQd21SGwGpRXIPmdoDTef9dIXqCUq6TxvuppcfD7NTnFwc1ecqpYm/ZHrnhojewYklouuhRaa2lTV1yZ0okRxnqTRCPHDa99HyJ+KumuzMkEBP83mcwX9w1STwPfK0nXQ+1iO6VWNi9fa5lMfw6lXhiIyjLEZQ2Bt4AwkWjfF7aRX+zPieudfNAACAZWdGTTxciFAhJopDRFPEuMJbIEbrV9O2+A6+U92TaQ1ZLTlbFrDrx9b74JGZ6Nw3rL513IUg45oN1uGEApqshN9zFX3JiKC4IllNCdFdBBD+HprGWZoO1QJ4VvWG9RwGdGjXszHQ5thcfe0ign56/Qkdni9ldSYr1Arr+IUMlw/W3J15','2026-11-17 10:00:00','c568ce7209534c8a904eb6ca6b7d6e2c','0c6465849204eea0d61943f8fa57bc1fe1b609b0c0a8373c5c401c3ba803da80');
INSERT INTO "triage_assessment" VALUES('9229de2295e042b5b516f0c19f8fe9b9','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','emergency','emergency',84,'earlier$k2PlZ3VbOpcEHomXhLdR5bHI7psJvMVxxu3Uvg7q8WO5EGKvJORvlcFfuHDIYSkeAivoS7RlmPuvq6kahI4t+ib5E3etNDuTNlytYm8dGc5fH6DX26wTmbY3BKHr8fFQSdjKH+/CgFWSyqrQyZyu8slFo/0goq5mG9V0Y+pDnq0SD68J6ygU+hiAlzDxqif7v+PEK2Wajl5lN/CY+zmO2k5bCvurzDElBPqizlBt4MzE3AL8jfhP3da56YK/nN6jtsDthSUbJj6EHvB54nmCtYZKqG35JqAUOinslefHL4/v9jCvC+BIkV/oyBEqiTSnKHhWXhs69GMGzPtAsnogF7ScoMmqvGR6RApzCfFKEsh0Y9ZubXOeRG3Hyz6x/GQ0mnHcUHdrVNOOfKkDiuUK/U7COAS22/lOM/2YefoBIacT0DD0xQDvRbMQJAAYKc10BtOMKr/ut/uvZkvYN90PcN6boKJLAVp9ltGWHfAZfzCW6ycGtNd84EH497okinTWOgC8sGS6Sq8uXm5VAs9oqF/nuCYKs1SSbWiE2B7NJEgl3IYMpS54ef2gpgkJft4cRKiK26yg3x/JHjldbWlO5ayTzqAy0lRKgWjHx1kpTyNxt3rCn7baiT40rhG4QFPgu9XSbQ+CH+0DndH4rNKXMiKvZeemZY7TTagMaAoV2Rn7z3ho2bhNDyeIbHNBDQCWkifjEDfp6UkGaadglnsaKQ2Pmejd5ttBAiTzR7WQ9xirwSmPM6sIPSYzi+ox88WxIt+rLG5dtLWTRCt3anQPtDciJxXPGnYFtfIMuvQSJ4fYXC/BdgMXdZhRaSaJ9pVhjLwYsO3GPR438G6hl2vuwm9CCHqrCpzp6J+Yy1QMQqB7KZMPQhDF/jGYwOcTUQuxb8vJd4ieKIVDHDL431WivLpPuB/1dm6hDLTOCZOfDS23Q7U0LJrtZnjdPZ6kBCcJvK+C5XBWK1jDCjBmu1dqnBKGy+LQLyBixRusn03eDoSH6QTN0CfFvrpQA/LbasHYkQd2BKr7l5YGrhtOBSahkGV9WeJ2GRwJsngSFO4MnbRYXNU2WBDIgA8387redG68JqBUe81dx22sS8r9lttd3waxsZ2NvkVuOFCfsNYpae7/dAjQKg1JKeEq//kAHbJJ1EWniDmAPVjGMqz7Ub1cE/FTE0oXoOoMzhFZtpbg5EmYYmC/6uC3fLTS2KOSl39hCy1GQmLg89h6O3BLTj/Vqu8LcKxVvMfMK7hQ5iHJfqKwej+EK1Rb1w+FSU02G68hCtQJpTpAPv9N4GSHmEF7DLJ46jPGTj+fnibD3KDlboUpr7DxVSvpSemw/diH0e3FVQHUSStZcmWEF165vWeyXCDWVBPMDuHmLCpZoWfDV4M1pCG0WMhPrnytp9BYVscp5xm2EP/cxBWcL4U7KofBDvPsLmPaEJzSI/EewsjsY/EjVm/U/L2XzEzOrWJb7oC2dDjo8QPW3f5AwxS8Wi1ufyp48oy0TuwMZSOfkuCvCDBj7yhyFr05rC7Q2daPamD/i4vvzL8IoJ+joLsrBfdtLvHDWE1275HC9JGci437g54OOiZ26PKCMZLChUfq2+hrF/NgFgVOZjNozesbYl/Bb+gOgG3617dXP7wKwbtZGr9tEcQWOzE8/ICvFbTFkeWQY/tH34XEixfOsGKFigQWQbxCxUtGOZ8hOu2kAPGn9smJchvm4HA+PKN/7lk7LuKV/Z4TJwv26bmqH5mQUXQceEETO+sS+VQ/27eZyx+h8DgEWJqTO6uNJdDyDvWD/WHdbkSdPt3HzgcJSQ4qieuWB4sUvzCWhDHXvoU54HS/PMwcrpwA8dH/SFXyggVnc/WS6iLkjWEkNrby09fEpOvx/GL06tHdfmY91xJsM67+PzV/mwwuOuOhik4DFL+1NZPvtTZlgbmcE453EpxYIwiqqGWtKjp8OMyebXafg2D0eir3h17FCbIF/Q9wTQr5Hw3isaTIuLsKRvWHi/LgKxqmGbQJ4UiIs9FMMh0kLK4SqHU5VJIf8sXwP9xBo5LCe4fWNvgWiVIcV/NOyTjBeM5i9VCGaYOKfcaCCmO2MMT0C1AsymghpesPvlXLPiIl8UaUqNLpRAXbdHW/GijfiCqrKJBQc4fBA3zKKmOFSLDXWHln9MhliTGSGdTnP33EkwpTciMBcU7ij8BNV2NsDgQpfehOnXyvSox0qEU04zv+o04vPChdCBpq5CBfIqMUJ6QFxPa5hYww95WejYMNNvVWdsEoIkdNPq7GbDXM7y2OihCeD96aHdWdixIascOYPyxWe9f2tpgDMjKBYnW0uC0tI9RmZqoPH+iNBVZPZA6r15NifMO+0HWN/cmKDQjP+kWYY25VTwQ06V/th3OkbgYBmug2Tc/BUOjuaoYx72mwRuPk4J+wbPTq1EvpmUmWpd+/H9T1H3BcD6oox6aM3KFq/Q45X6dAO7NLzaNZNqrwDvArtmA/yS4wi96ZlItcZ/l5Yx7qV05NAxLLTzYGsFqAhQOrmwxF5HM99/r++oYm4SzYExSXf0AS5HVpFEzj2Se8s1RpB7ROJcF1fLDiAvxV0CM4V5QLzh3ssCR5rWZj5FqaqMdOXyGxydxUpQaMzzy0e/qXGI9G/mGmClwsNwGSv/Pu+p1h9WA+gMk/n2zdotxNWzyaZ7qAHwxBxy/4h11yg7qJpY8uyb9ip6RTsB8G9rp2zI2AcRkk7p+hzNb/PjY9VkCJba0frLLSkLniE+g6zcZLuxb3RYp0zb0a/f0NBjZkVej/jnxtUpEm89VcX0SBQXg5yoi1zoQauAKclwEZLBnJu8pGX27Qx1lWvmqDlQJolHADyBDDI/wu2UyEdeGMK6Zi7+tGVoRM0zZqvuR4AxNNz7QUNQWfLURQ/jdOT0fcxWztCAHXU9PE7j1/xt7O5Wi08+YJydx12wkupjQhpWb8iCog7t9GumA81zVsD4aLagq4UUg3PYae8l5F3RwdEEZk+5RhGMY3R7Ih8bZGNjBdoHxh2mqwb17RZfOq71BVClzg/1euYkPzY+G2NUpmVEpOGAc0t83vZFfUqxpLdfQ/VgHvkiaMAFKV6O6H/U/bl7MI5nPgLNLNuhfa3Ze4KiT04Y2SWyMWUqHPxP5kPKpzukscqVcGZoEwRL2b6azn9mm3edcsgYCzbWgC6XpC2nU+/PHAsOpsoqPzQFm5N3hBJffQ154PcdGxHBviivr0f6Vdq5Tv3lmc8S8QZcZyKhE7KwVR+4UPqogtYzreCuu0zK9hvK05OV+vOzPEaUUJTv6orgSz0SalqCSFO/IebbJmx7heoiaJVSoswjWmgTh1eS1IbRbi2soXdGWOmLR99JHQj2o9UnmlzpaVeYmUniVhY4dS7YBlHu0EaKW4niq5LARYeEvUxVnwqLo83PEKArXkj+j/uvQ=','earlier$TZo+dChjUhoHI9Zg7B2rkXl/7XasoG62k5YI233GSlBaaYwf1f2PCn4tffv+spXeWoFcuGnExhi3qzIqexHhiZupQkap27LhDZAKi13gWWpzaLrogstpKW4R+cGalP4IHtOi6sCUIahOi5qxLceE1vH6nMaReepIOpwuxgM+r+/NQehqsS+M5ZvNfOYTN2JNRDz5ojOeATnogFpFZY8B/K/UrPMHXxI3AkxgObP9Nwg3Tq8Bx7fbEH+NmVoKnjHn7r92S5vPxs4qF8YPokIjTUm8Xekp2ZL0GoQxTz6Il+hDULIisBTs4FgM4JXhgWwhMnlkx5rJk1jMXmuBurwZzS1ujfCGyjK4mkCeyQabdJRDGKtimRK1oTP0v5UqINxKY8SbwjjkfmaMN0vJb5hiwmcysD78D2U+9VFA0jsrSvuGrdZxCNgeb853GLaSeQ/YQ3jReMWUVm5dq2vXUfVV8SiovoVPtK+ghH3TCvNrt6S6ghxWGzPCCfszeRn+dbjMaAuxL+Si2Lf1BhDXQx7BbZFzDmG2UQUJQ9HYzMXIcuXM84mp1/lRhSibBQ/eitlHT2tYkqzVEDuTi4UnocmKaJoV8scflLoXzbWvIIK5fIqmeNM22784Zcil0Mf9ipFcy7bolvzCvZo16S1nb3nW5icwZHi9tvYpk9TT8Bpn2g50UB7D9mnWAT71paodq/FCcKFaBi0TRue5OO0NwdlxPVd0R6Gk6p7U6jo/0CDKtaFDajrTBRgLMuRQE2Jr7vVLbSW9KLL0bSSgUnDL4Ku+OAhzMJsWlmZwGd8bhzGGFiY/kqIZyBm7y0kgTqqgNrjwB+P6gSCyP0KArNtw','2026-11-17 10:00:00','1817c8a0fad04ebe87665c1781b5fa3a','0c6465849204eea0d61943f8fa57bc1fe1b609b0c0a8373c5c401c3ba803da80');
INSERT INTO "triage_assessment" VALUES('d7e61f63c3c34169a806fa058bf0d56b','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','emergency','emergency',0,'earlier$qJK5udai8isOAeIqmPvl4BKBBUSKIGgwuE3wnt67vxTwikTlm2wc3gz9KlOEpzaUehU1yOqJ/kiypzKkqRKVDl8u2/0Je1hzq0yPqAAp9fF9q9AOFc+LCnMKQCNdq84Iz+6282iTyRtsK7RxuF2yZQyXIpKnq+meqRzEk/gajN0JhbxfKrg40Zax3edqQUXklczDNLMqsB6iXKq97G7hrF72uT4H59afljQoXvfvoz+hw8GjFntCdm2zc/RkWXv/v54Z7Y6/PiRiOPww17jYpzDUrKfJoARh4+ziMeUBom1NQb1nWxMtsSRAvjElWknFNIH6/DcULHa9Skhus46JDtNm8rA+AyjCwNY180FWfF3AQJpATfXM0/jePSeL5OOdfpzEB1vI74cwBXBz6vEra5Yc5gUMf0xyelNhP3xVes3xGJ6FTVQj2QtYz2zG6qksCAWMe7+/BY428HlxxrEiKSbjd1v6xUYyA6ytouWxoTkR3v9sXBq2PoGTGS2Icw8NuDYmnq2sDN/Io2IM1LQRejx7gWimFdEterkEuTOalqfTnvJ//Lz/nwYwjzIV6sz9kZ+Vvy+2aSYxs9zL8GnN3Ufg13B2hfULPT35SgALO4CbJZ+DN1wek4P4gFe5Rtnp1WVE8Kjwz++w6EMuVTvT1lPeGx+GF9FosALe8vcEXIylzL+YM/XqCQyARVaQOb3e3xS6hiey4Sk7qi+FH5ajU15xx1iH6EwpxFTRYLoEoOFRg5DaADwoUcir8trYpAZQw0Zsn07FtzLvt112IQbvd3njVBkpjWPXWrV2P7W6dy/b5KLq/PHt0ckCnNZbBqZn2Hww31toQZ+8WnBYnC8Z9YrFWaZyv5ht0K/0Msju1czYdG9Zq/v32/lth7hl4iS8LeKT5edq9DiiEAOFLG2IBgdVB+932/ov27iKUd4BVgUDhnbwRQNBg5I/0g3gnewP4rl2Zm6hbbPDikJ993VYTG6eFZ8+5I5ugeReOXly0Mnel3MAFdEmu85TK77CMRPranpS2wcOId7fS4HfvhoOYPSBxCN9CtYNfP+Cp0yabSPap3KxMWBUshn61zlKnwEcgN0=','earlier$afL2tkwXxMe2b3E31HghO2696++5UHFLr4IH2rIhbyInzh6m9yY/ULaGlg0+F83/vpBfFxj5XXzG4VSweXuxgvFytheD/bP7+y6i4LytgE1CJRxSKJigm3kEre7EVgVqEpGcpMGWm8Db7MjRTDjPB/MmmERSB0A6klvh8/LsGz28jB9/y4JbMYJ22jgNjOITVlwHY297eKIV4vIKAMXmTjeulEMEyjznSBstxvMlAlTvz0bqasn3d4HyM3Kb3MGBVbxJO9Dsb8UAumr0Uy0YXlk/cQd+56n8IwGQwMBqrFx7v4WFrjC+e09GlJ5u3Qxaat8vIgf59ig4qSGlrZV3xgo9ZGgJExFILU0ZP5kLO2pqt8Q/cKHwcm7h7x5bv10eJVtIkBa3pEG4zrdXqMWI35GYRtckd+mLYNWKhKFxbmRX4hinu/8XtkPk7VJ8pHgT95KqcI1d3JjEXZGDDeLDFlqGPj7rsC18E4nsIYPXlHIbuJXJ8JZ3iaVIbLMfRZH2N9cgTB1OobpPg3rm98dMmKaUAljAUj3iHeC42iuH8dn5AvLiub/7lerkImMZhlzWiU3avJnv+CqcfmNDyFsAapGJWEFS3qTdMgCBogstZlWnj64cbjaobaD1F6RNoqr/BGMyvSBHLQ/ithFjw99RiCeOht2hXUisb1CYG1e9qBiCz3GSBttutorQDe1g9XkAdjkNTYdxtN1CoAwznw1ycfeR9rMHHkymZ9mxYaoI2wx3aK88qCw=','2026-11-18 10:00:00','4328d3854ec94bd88289e1e6fe810a0d','0c6465849204eea0d61943f8fa57bc1fe1b609b0c0a8373c5c401c3ba803da80');
INSERT INTO "triage_assessment" VALUES('acfd9dc709fa465bb6fb06ace6f58826','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','emergency','emergency',84,'current$p2Z8+zRfhqPduxMvcUjaSuSxtICSa/KhkzP2u0jCV6OOoCJ12eCbBQ30ETw5jUD82vAZYeC/wnzXYUvbRyMh+hi0w6P7Hn6dbnu9azGy16KKCwe1IEQ8roFViuDiL2l1n00WvdfZHo6+hU2Qa3JdOeFBItffQU7UVyNpuk1DYF2Bic3qWs8xoKxD6HXrNjd8YHZNso+i7bMxmR4rgPp1Hf6pDghUj5LJ2IAUJs+I6hPG8C2Roq6WTB5NPP+xt2G97BEQwFwjJmFtsSZRVaB+Vki5BQ6ZaWMwyJ6mlq2heun7zsE41ONaUllHYrQa7QM++MAgQbIVBLviwwAy4SwjADxFt4w5VD/mY334YOVRTbjneqACpukug8xNDalhIKlGYdwkE0Zg1jHt+gNJ9BDZDL0IgVaG21Y8Xbw92wKEz4f/L5qgu+yAI5cqHsyh2qWxb6QhGAVltLNIU2dFMlM/G+thAROsXXJ6CBEsQWwLk026lyfVLfKraGT6xlHn1GhG3NfcEqT3RZM7V77jSYNXzWD4ULKED1xGkYGpzJHvi91Aso99lMdP3WgZ0NcdJzDmre7IoFHvtYOPKmu+Q4Nfc/L4ghK7hx4HLbzs5JfeLqve6CgDKBv2Eg1qrqAazjEAEkNk4N98PjZ7ihvR4Z7IvhKO6k77lB0XGCEUe1kpXSet3kqWP3T9xAwPNaztSwBXV2OnozmI6FFopD+1ADkKejoVfOQhAHtecvFBXCcOBQZQKcWAH8+GwSIas51ScDPRSylQVxRTlVi4cpJku+0gvhAG1nJYG56s4OeUpMteC9DsZ6JBR6bCcGh08QeySoCssnWigYlvskw/Kr5OVC3s57jz/tYPsHp5yF/GcnS2DrU4GMI/l46Xp3n5PyIsRpSAMyf/n44UX6k49J2Z6WxDcSUP2UqPOwEC3cwxmJUhaqVEh27AxuB2G2qTybDYG/AZPDASP6jd5T89GZuurSALj3fX7SSxVSVdtztwS54lcDUTTQq3cUo04f1BljidIvVqgbkggUs6AdOTYemWlnQuq4Z9qCchk1aunTZ/wJw67xVYm59kOXaBqUV2kPoDKgoqzQ1kOLZo+0gQPWz8wnA14OB4NGEd9U4OzvFGS7KmrBHOG3zss5yMD1LKNwmrgxaO53mZ7vAcQ1/l4wCgm84dib44ies4TCK8rf2wnnEmSZUg/P8Z30/xpPMiqp4WcuMzbtz2OdCEtTmi44ZI7zjR/LBNk9mAeSciUf5s6DUIwNSbm9I0QR88YifcN9hd/BNEm4QV95nA+eNCG/4H1BEhe54QopshMTDfMhr29jTcZ8hpSsGziXU6h+V6IYGgKD3/o9QZu4rBkWDJv8gigGK67jxfzS60I50Fi/azhOr2YrfPF3CO1fP4eW+pcHtBhaokYytoXPR3gRJYpxlb9aBkxfsv+dH0fxwFFNf5mdWZYVRHI+MMnBwmlH7e50w1zNToBf8RpvFMj784o58GWO9Ma01g/WSfG/RFqss7XG545if4oMXmwVdbLu8znjH8FvfrYnHhAk/IcL1tn5bHvIzyUHASOdz6Tf7pyQhUi1yZgXz2Sy7SoS32smO2NtH+Y18IMKLoq4QHUCbNEyy+Yat9gUHFr0/juNr8tGPzUE8VCnadOizG7pmIjCpRKmMVd+FAbNkmko3YY36vv9q6D2QzhbCF03cHasYIt2KiioI5d9FlPA1/sFYSnbvrekEQ8M1Lok+UpOMZEdjqnInolV5azQy6dS0GhwAv44vX9f5h5X+xW1uOSzU5JDMg3QAhj2woUatYthqvybufDLbgaVf4r6I6YKf3lJpf1Y1PuU5XCjk+As1kNIGuB55aqy75cnoWH3FuoshsE/pU4L7FxhQCrWuVaznZVFA70MyRebbvmyLckDhdgFq8OvU8B22w9ZngxFSDB8QX8SXbjDWucwPayEoDJaobtsUga0GCfclX1M59r/rA/VZhd4SHm6IUhYVMSGY3Rn+iJ27rUHZTxmJPcM/kHXl2ki8+5oiwfDQAs5tlgwn+seJbCt3CVPCfILc1FF4dRMl5vTO5tz3lqayXhwamsRvNxuhQlMcRTBYIxA0myEvpI9y+hKBYEYmnc95rwqwSbx4uqo3Rje0yRNYbZg5o8c4OZsHKJ9e0kRNDpg3VddDFXmzx8awDC0xbNnqiwMEQXfDrXvXnq5f3bV7Uv7hrRfvPJGuHdBhO/8U/hbnRGWBd1tIRp4YA2skwMsESMtOESGXmI0ulehg0RZYUJWTi0Ux4T6tHsg8mo6Px/vFuAVmKXFTnqtJrVfq74g/W6ZZC7A5f9HhNihnoV47JwU0w/29TwEmYfiljgq4RRkINxlevqw+8rdSJt4ph2b3nyHeqfBvG//gq5MLisbAT09/Eyx7AvHMQNSJulCz/kPLYLmTkx6nE4M3GzSHJ3MR7A8AzJaLOiyTCJll9SzYV+8h9XCA8yx08xC/2mbD4CR+xWpdQgtxrDr4WuBHP2+6JpYPr5CUGaJ7LVfr+aOlldPWEbiGg4vG+QEMN+x2IT7dS5b7Qko8fQAXQyWnMEmlI6sLrgdUYJvquMdFlsi6ZKS9jFDAST3i4yEi1FBWYvww6IBv5i9vJKnCrerVCHhDwS9nZXRcwh5qZwMhksnH6Zke/D5UdCKoK854D6/esqv8Q+zSlUodfBT8uoOaHmF3s2c/x1MX8hJMIL+D1ygnQpIzxmFsTAopfkgqBk+OQ8pJ2RjEwJwoDfsd+oeqcBgJG8usO/OMR8FM52eJnwWbqoi078JMFQ90YI48hQrsGc3zDTZxk8IJhZO45qlCljjyd5plAHSz3JYNBml12/Lk0Ui0KCtPOxbo4GvKGzv8awTH6ta3F/Q6ac20q9wIpzxw//uwyFXUc0ov6awKbg0j/DQu4MCwqN308EDdrL0Bm35ruY8bthMq2FuHDCLT0eFhpD0Mwrn1WVvjNL4rOYeeIjkA2KjNwMvlwJA/pdFiFOSy18sGnq/sqSr6MGpW6ntZVpvlI9koBjEEB8mRfEIUTPzfhURURysy+w/75gOV0pEIcF3fQmSEtzAgxINqVVvvWUJRoI0RfUgMa+S+eAhm0rzA37730FPoXteYBsVgxyhXHuIromcXahd8T1r6x60rQ04wmWB704Y9e/klxpIrnGQSfwlMhBjSWhmBStbX+t85M/j65bRLp8bLFxZY2LAqAav3mFcagXOhnRswcq5ra2f/2/EHao+lNzuRFzB8Ap7kgY88DYVW446lumpPZWlOhVMpFJCAoAoqVQ0bRp0TslzANhw+d6p7Bx7oU13HSaiK8RI36V8s8XD4xeZc69OV7rx8AlW0Ut8nQBPdMJNbM9Fc5Zlbq0HEJ+6wfJNiZhu6asTCn62I8seuOACSIwgkRlKj/BavwmhM7PqAwLWvkAEWijgRBD300QjxycE90k8NWrUB7w9Qw4SNAkNosqzhUbug5wYFQgLtkVNTredCaCcHByaNg4RlQ+Lus+dDTBfOX+NnukKBCvdJnbvej06eCPy8LZdUQaSF1ru5JpIhGSOrSmG2OVGiUTn0LRHi3UII=','current$eW+wIlYk73QsOxn/AXMT/1RdSmRiGm6MoNm9oPFrtE4YBzaTyN/KljlkEmStW1m4Sja6tMPhtpv/GxRBJMvKCLRZuwI2JN4aW7BX6oLzqGsntoNex6SymHGb9+ZjWIXyOmFrQpLhm9AWQ2F3lIb5VSLjMzK6uSHBxUcHEl/mXYhyBig+C84osLUqsPXM5mHzd5ydirAF8cHBvK+qrXcckHWFF32wONUTQc23q6c10la0Kl+f11GBEhv7jIT5Wl1qlV7qtLu/gmEoT/AuN6tHYbvkavypCtIk7CCmZAjcxvd2nu6hLUqxz8g7M/YdKAAJWn7OZwsXo7+wV2Gb7+ePfAkWJwYgdkmN88QxbbysgL/vDsSTO/DS+aCTks6bG4PPJSt7vXSP2ZKYrJQq5Yf3+Aiz6TdAmI6qeQVyXpYVeDLgZsz+e21Q0W2UvAXm7aMoOXQ6zcqiV/7VTbxXgXZEcPTvs/o+SAmWjItlxLu2IK8A8zAmeLBamzV/GEq3QGhxU5PSImxuoY8trXfdw3yiQXVxQVzUsQyRq26pO+HRNxgao8f6KMEbqX3k8GI1xmwHaZNjpkIX+BvLIv9IXOUUQnUFER17+WSyxeYpt4uTGhgJYHf/3n/aVWyxYWUHbLT7YYSr26vul4P/3fH15PelCDxgpIiq2klnv4/iqdBmkJ0ZqzIqPI7tqO379aS/MtaOACdtS+DSI15xDAW+qHpg9DG9WWkH2hGJutiv0xWQXIUo1+50l+BkIG/zPPpah3HzIltBHkOOISxdaIJ0aokBt70F6pSSeb7+cXl8UA3KfU0Ux0hNo9X2x4sUg84qST8vz925TyyjlKQErkuK','2026-11-20 07:30:00','812e8cd98f6e4eca8a77fcefd03fd800','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('7e3a3e8fe6be4d0ab765874b4246321b','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','emergency','emergency',84,'current$k9iOCVjMJS5Et9v0FpDwZK8H2EEmF2oFdomJ8FTklJDtoUVbwImF3lzn0EXZ2LCujWAGZQh4K69xrLq4sSMC36+XbEMBnuNYHnufLCy7Uc33/XNMplRNr5gSv2XhT4o2S+TPyieKZex+WPQzd6in3Cduao/D8BtAoGYtJJrfI6JExggc05K8IEl9DQ4l4hDELrOQcT95hSdrJSACFuIRGFqhmlXokFw/oI1eoQ5mF/Ehb3b+u4nxdRRgSobsWjHaPNbXkZTlXdhrUboUcmLiD6T43snVfC5aHDLxJv5tDFE2FjDHw3ZsdqmKQBcDrVVuVR31R8cHfj5AKtHonEz9vdSxTbiLP0UqQUZ4h4Y7kmG5XCsr8ejY16i6uGAKhdkqdaO77mlpw1DmoJHG/Zip9HxJeY2H6kfJvr3N5T0v/K7G46Kb+RoCLruU7MuP7pbcpO4C3veI9FG14r6vxvZbr0No/tML7mmZkCwrFaMYkwtebBfJesXUQyCb4YEa5aMTOGXNQlhZ+/Nq1q4kHM6N2zxz0cUge2TRwqmG6ZMwYHB3IXn7SpBivAUA207dNsspNL/1i9BSDX9NS7obMAvt3WWeTPLKNeGSx0g8d7tFTRmS2qFCMR/k2Uwx0HmwybKirsDZv3yqKP5CKSyDyP2FrFqZpjH8TDsa4VOpXJ5K5et0Hfp6ocYWvQD7ZIQY958cvdkbi6CnDtLyg8jnrV1XQGtKdAs72f/U2CSZRC1eNb5jiW+QI2a0cC6Jy2WluDnwboOW6hFa6pabUxYBLvd/cdIvkuSJMw5tfcsDNYYx/eDl7r/fINDqg8o7nGPpg0NAQzJOzfqmHNSUdzSzM/9D2BLxqjXmTtu7FqjA0kGqjyQPPpjS3uEs0vd4BnIhw7z+xZ+CICsdYEBmcK0f1ONEDII5vXSE8ecuVHzyQ+STCKyDFLhznJxJIf+jsMNoUtdwxg3fcYboYKCzKc/Wjd+pBd+hvywrDNTuIkQztB2rQW7qZUxCYL3+oIqYFM++YslA0A3e3Ea1gKVi9il/aOqip1OHCFhMNszfz+xedD7dYxPlnEkDn9gt497PXAQM5XaxAbKIQJKlS9EQJvDY06mbtqIH5pjGzjzme2i3NFSaDc6Qq0l9hcDRscVHXl2Id60vpelOyeP1CbBz+m48H30LtWWT704lkSKPTIy/ZAofeFG2vPCmm8SEBEmg1W8cOJrO2xXSCuQjwJ1sYKi4TMf2k02NKqUYXYw2vBc3xhMqBLzOta0colG+a/aWic3g1Bl41491yQYQwNZ2/J74Keyc3yVQpnhfJ1OkEv1D4onT/ofwK4UYQ532JBaQ3NFIJMPw2CxGBC3UWMcauki7RWbeaoqAYx3MV9BsuhpQkNfBZemIGdW8vtcOFaCKALuWmmSYTQmECE+xXbe8529nhPOU5ZOwT04tSyFGUb3nBUbfgLnYgFrkNDokEyGHWnew+zGMnNmadL+R//R99tliyS2MBVtmK6k41q1E8QJ5JoC+qGIbW21B8zKkcY9Xq89GboavqE4cRvZU5/O6trtazJPe7XNhWf0mhjuEI1oOm9rgWOYguGIzUFmkdIbNx141zuWMfMwCxI1KMmnp8t1QQKb/mKSdEDhwhyzWgdj79MHL2AZUPS8UdTFPkew5B68lT6loZVjrm56ugAL8Y9xLfLzkd6A/sRg5jQrLS/XZe+ZtXtU3hQ53StEQlGHKMMkjGWPtk4STJ2JzrlgJLpQU5IGQu29TiJcrlff0PUmfqlp5kIE4UmoqtcipAGiHXBtNdGB5z5nhwH+c3GI/Rx+g1J99qU6+Ly+7VRCwwMFft3q6ir/jOaXte25ZeYE113pjvZTGm0rRpZZQ9ikuTdXIQq21ErrqfWwfBvWk5IdlD+Rvb/JADU7yHqFyZs4Kn+dFLa0XNlF4Wdk5Kn0fK+8tG1Z0eGLrYgjczryxIOtuKBsFZ4nY9T3acSSN9yx7s5QJbr+9Mp8FO9DSGP+fWxGIB12HFxgraobaLKRLVCyCl5jU6xtpJ/lEWHe1sr5cm+bx3xa+COvPdC/54queOfqxNy0fADtQ0JxqsjhBAI4YMx5pmsnWfByJVcTliVOuAdRsiw6V/D9p0q2JjIXxexyydVTeRXprtMoDFoPCA/NpF1Qs1Isdv/1NqqyDAKb68QZBtJ6yHUntAq5xUOM8koyNGlP8/iB+OWvhzVReVfVVonL85M8WPQhJwte/udDX+D4UG40KpMowBaK5M9a2e6txboC16hBzJ22Qdp0OaWKpxslRVydaFo2JlrYuXD0ILejX2W/CCXPqcD1gs1LI129m9hwuqsSnaKevQ5YPfKQTO1t+9FfdQLDyjUqYtJ0caUToSQIn/L1Nm+J8kPOClm7o05xOGpJmOzWWzO+/ol1Mfz23i2oVE6gZ68aRb+10QIif4SQpYbdaxtpCv0uIyEfEZzM49qhkagzvfG0Y7QwKUN4ljeRO0TfyQKYZA3jlN8nlNwrsreNE0Ej74d9gZ9Tj91hbKN2AGD7BG5aMBrVimItD0AcKW4Jf669oJ/rz2DfBQFObXmqWw4Ref1nXH6+2lwpRhbnyFJLVwxaB7T6F7wfV41HF0cXN1e3leDMkbeBVY9ZFg0VWmg6aTMYesBxh+vJ9pOvRw7BL8SBKduMpYv4QALWjqPF7ee0q1uopuXnQdX6H8E+NM04Riy34pmVQFbRwMJXdpI9itZC42tZme9UaeR9sCz6y0jgGwj5+GXR+sgXfDt22tIl13SuvgyfMRPXFZPvmnh/eJBQlT2vdkRBTogisAcODRmuNykttwRzAa3yBX7xe3PvML5NYLx5EDFhzPbMmLpdnRUIDzX1KZqiEbwD3d4VbwgnhgGuQ+NGPQotaySMPjQRTVFzy0LupgYRLKBKxyg7hLKl+KtbdRpNHEflq3kbsOM/hAA++Fq2wjscBXeWVzC/EIB1Ef6Y66L3zwuOQIaWZPkTO5naAD9dzif6JyZGG2VCZ2WKe84Cj4FYv5U62xEWpHtxZ193T8H28wpSpOBJbxKN6iiVmvOQsrGfJ6qHTfV9YRPJIAY8H/GwQd5nez9PrP9Vy+b0uIjkCWsEH6+8Qz8qycA9DHwN2/nHE6fWjGZh0/OdgrEfGhTYWEgskSPLMnuZ/JYfzL3u5P7bBhBGpHmBzTM7DCE774dPZiGYMQClLoCMGmbjYrgY4YWWaQoktxK2MP9JdclcBrgHmhqfrK3CqekG6Ia8O8BobiE8m0mMFO/lj+sYrkq/3dBNugEHAVXFmVWeGVmujYRC/tjoQtI7kfMVJyJWkYfyl2ERfwcv1afxzeUnp0mv5XV39UuunKpzwH08BRBEUb2QuZizM1VxOadjcbqfZrTLxhAKtzS2QlOuYSn3ONXp1Y1FCxQdcGhrb1AEhz3shhpw81VlJWcGK7Kg=','current$s0Y0IzHTyuQ/CWjW5Mn2QYnPlYnTzHmEBGJik76a8lQ7E0vhwqpPUTqBSyhDNsI/BmhfyJf26OuH9IRDsgXQDYXZuwRoomDOskmPDbXgwdKpC9K0Se47PNEZwmITQtL/XaeesLXXxN+FyF3vGVDJh2uFhbez6UUS+UJteP4du4dBBYoV1ugZoIlQTPdhuOmQhzF+0kodTT11Fkj5UT3tQu4ZOOxsCDnP3FOY82Ehlxo3Bff0azOSI0rbqxESTQhG4DCJs/J/VVHbzQlY6jrc31Cvv+/2jEsFurGv9kOteBW76adpp18qEA0EFyH8+wt2fJ3YDA7V1v7zYHNca5I+e463dXvTey0mfcBAqRj/75EOZtnZUsuwwAqxqvloqJzuUAZc66ufORcK0/OTSU+JWkQzHN7rTTeNoTivG1p7dyiljEq/ARytW1hh8kr+32HaN3CZ761ogkfbx2dSnsSp35XY2VTkriCfG8YQql+mSaeEMWo2vxjgcG6wD0cO9LkCF/VunJqXfOqUmkMe4wLezj1iIjT4I9rFB87O+deloR+ndb4+nAaA1eUPsK2yorBw/t9X3nOJ+nb6yN8rKksoECoxH9z5JDBlciZWCB3x1Bmkb6vMswzHpTqOdp+RgMsPHDoX7jROmbAy3YXtNn89es1F9R4mBzm3hH/yZZgNxaNdkLrj8HYwp6xB1zNp9bG1L60CnbwzYGplIoecFpNaBd4X4X8fN3ZZ8Aa6TC0a0ycEzm2zbjssQHo4MpijD4SHmguWChOz18l969JnmZMRHzqRg9+rKPN6uMcOX1UBZ6SqtMvvHEPRIwwRR/42DYDnwO44A1CdwvJhh6cJ','2026-11-20 07:30:00','b41820aad2854edbbf38a6564a619042','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('094b18bb76404a6787eaa59b07fdab8d','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','emergency','emergency',0,'current$cpH9wS8Zq8aE/OZOG+9XGnjK/eWL3+Ma381C/4XcDDXLPzH3THRH08g+W0RMDtmVAZRHyA76juak2flG6O1Bq1mJFCZk6vzTAor1gABxs5EbIwwagPY8OCO86bu1FpGWeFabZe/a/P1Wn0VLZJT8Gl/PZ7v7Ah4Fopfi1gKL7lTnjFS3JQSuJrv6Bv8X477Z5LEfpsUvTaLsNKJQsI9qQ7Fm5rGocfLSqloDD9Mdg2EC/V73og9Pab7fRiztwHASJbwbDlNifNSMrTsH8co2g0EqHY2bYjOTOi3srai5lj4VGPY1WSaR5j0fzdzq9VFP0Y6cufByyBckiJ+aI8ThSjED9zJc83bqQm4WfZi4zFZR4NE2UmYvQBcPxN6vmWxDK7YDvrnwFhmFiOryadxuWCkjBhxQH0S7ffb1g/N97EseEI6Lh7DEMXRKteYu4ukCZi9EYJo1MV4iO20B2bZnu7nCUSVl7qzWcUIsgz5ME1Y+avYArmJZT5g+KgDoh98EABim14BiccxR229baBHOISgRZbq/Qkzq8uJfl1hq0KJKzFh8p51f9XVgFXqSTyY91RGVpgvAHItaVuvwlE2zZH3+8F0oTBuKSHHczEbdFJVYCOJCDCLQwuRVjlNErVyZa88n2F7uXpoFZ0GXop3dfAx7+BYnOiQSGFaG6T0bfivyptYffmZ7X4gX3rtv6iVSybOD7YQ/qNviq66iWODmE6/0Kd3Y7U2nTGmLvK1ZyTK0vs00BCrfTtIubdCBmSqm7MZtez9cQM5VnHM1nROJ5QdbA6wcOuKCp6rdajmhl5WHfXuSspi1uXmHkLB13ga1F7Ooo1456eUC+v1G1aDkdtGioMPoxg+M2kmH13U318SETDvCG6/V+8jfeTeueQT/dIj3KG6PBp5nENvmiQk9yZSks1PT3kgJOH40dL7cNvAGB8Mvo9RPWWAe0DwD5gZ0z1PGQjlujhJzCyvyKF9bgznySBe/YjrQGWv0Z/jjcm9TfYe4rjrYtFaJV2fsReJlZJ1lbZWe+3tWEUBvwdv07qu8v/SXeLP3++tTLS+q/Ud8ie0z++ZrxJhCcA9y5cLcJBIiHsgT67KqLk2ABFx5xM2KucxrI2gn8MKr71kpbG3xNeenKv3eotv14RUGQ37bq20zz2HG3MK195AlKirzqQJ9Ke2xMYUUh2CzmMF+qwIcEESYR/1xdaYrmTK4NgLu1WpcgHzH2jsVsO7fn9Gn/kCG6Uq5jPZVNKjdce0R6GsekOboKZzk+WYgkJExT+UrdVTlR83ZoG02UD4wqNyZmTcaiGNT6m4YBKJFup3AN+c/fsk3H1SkUdMY+hJbHvCSdnDuXtM6VWM58Een+K8BMilmj1xgZ1ezUh1vvBo9eZ9qa4pB1dyuj5FVIw4KdCJhL0/B2PKoQDfXmJFQdKhDMYfbVeUkf33E+9zm0lzpDbOaST5/smi4KzQLNEYCWDovb8YYPqBJacIvBxyewRL30hr6czk2ohC3LTysbyaiUk6iMBZkhgU3oAeX2DM2xq0JrA00rXw62IY0YbK29tv4AszfEvF2mI54B6WvQw5nwNNdi1wqkqNM4YgYtKl73mGDh+baMwguTdq2ughXMp+8OVSsAgIrPqzlL9DS889lGSdcUANP3Pk+UM8eTMZXqBOSkQ8sepUaUUmoitRZb7x/f7BwXemoJi8DShz91K80TWGM+0r7Q+XtM1Dl','current$+5VAp6G3LNV5hyhMGTtSLsN2FSmejYzTRbvgLqXZQ0t3PbO4wPOfn5zhzAFr6BPyrg645SreYBrs+6rn4kQjDQsyZAAXIsGlui4Cbly7xTKL1lwKXUok+u3bsl24U9cZjqX329xlJIao07A0dZgnQ8aHvUNhUfQ8ewMxRFo7MrBLqODOgFD1ED4RPtE87sg+SfjBkDOIlv80tDwM9pOKbFPIdd4Kq7mZfZoenQV5d2lH/XgKgp+90GzzfliOSo1N1SGF8vvuEUuAHlF8eFKLs62VcvLitjDyITZWlkpw8Wv8ykpYrGkcU8ybXqDxCSqi4xOEaTcatjZT2ybol7Zeh11udJOz52Xa5Eo8MjjFzs307inh8m67fsKbb/QJD/vwSxRoG5XB4MsqqBzHrO/zwQrrC6vUspxh1rCXa/j67YrrESCV2cnIfLrP2H0b287CnkYBPqJCMxbO+rysJVuu4biWIIX3/ghMJyDBYbz5tqGCIpZ+p3NtQM6rqJM9vUG4ys5AMnxMn+anbDgiSGwIU9SCngQt7jgfvMDGip5C74Mia0TnhAxjUApBTsebLE/KjX4owJbP9MmhC86dPT1znvanxBRWT5InyHm1hsPHvJXxQsvw5+bT8Q==','2026-11-20 06:35:00','3da1ffa928a644bfb1a7ce53589ce023','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('2b65d98cb4c84f3cae8642cc6f226a68','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','emergency','emergency',0,'current$18zwCxO6+/JrnOYW8M7vqhs2OkgXSrmtjZ8IK95OX/MmcdTSWu+A9F8RiynzHNo4NYugfarN8Csg6qAUujk66xMTBq4Mf39Vld1T9Hhp96YlqsLFLdvX4Kn3t5jX+r3PDu5QZkWrNAvfsQ6m6JFYwS6NHaemBcxKrS0HgQJAO/iobtCUqa+HGGZGU9MhnncFvgx3TN5R39I4ctYL/RlFqBKc00rRR2mMszh/QcKFf8rRRWDxamiQdeEjzPt4d7C/kjrJ2N8PaquB9nMXo1+YeT1VDdBNLngTxKhf89LENQ2f7z1S4dQqDixKZ8b5b7TXnIbmXrjy14cK6gY+UtAt9HhBak2rQ9p30XhQfRK+o/r4Gm7cBtlb0a35HvWYkC+zZcsOn10c82hB3jp4TUk8d2nQcHKLLJFFoJzw8uu7PbmaPHs0/Uvcjf/olK4Oe9hA/oq4bgN0A1PiWgUlzn+TwjbVb2vUT6a3Jg17qlRIYNoH9Oo6cazfHyjD5HCf2FvXMXuJ9+LpZPSr6Dh239/RH48PWfqteOb1rlmRB1zXODy59fjueQkO4gZ3Biij+Cg79CqFEq53NcR1lZW1HRXtdVVI0fUUFIvM/ZLsAsKbe8s5ak0fwww2MIz/K32fwFK9Kyi/1RT/aF/Qf/y/+0Rv1ION/ytjjRkylvWq183qFCJfDYsHbMw0sC/9M36NJpHQRCC3zANq7OcpjO9ozHgaSZNqG+XCcehABt1NjmISU6iVcKsRjnck2r5PmWy0EVAjfOGw/WAAr8aYBlGdpwgLYKbnblLawYxNwM6gS3q9gvzPIv3gKBX4d8HYcnu32onvdIOtKAS/gn73pfpYlMNqIezj5v0+0SVN5MYc2G9P19rYMX+BKtB5cRn6MqqNXujVJjTt9zBskfli2bBQZEMyPmNK2y+u5w6zEtxM2T82P8k8bLqXtKB1CwBQgNOwuNRe8CiBVF/qB3EnGAueZaGvoS1EOBOt3J8MmEH+mMFvXjcxViXy/GJTBbaNcSVCwwQJLjPoJXzGufvH9gU0U+n8i4GSv0/54C1BVlxQspMCDtMbJHLQF8uNtqIaCbdwS7uM8jMAKL1uefafna3v+qaPx+eC8ZkWsWa53yPAtU2oiV4V8S4vjhE6YuoOB+8BVnfFQnFy+mjB3iPKrtqGqpR4D6YP0SkWgauOhnSrz+DEwWxHIbqhRNlFSOXCHnWZDCFDHbnRQS2zH8BPHl81GGqMY5d3bnkiHJGbPpCCKKzPiknCJBgNiASNqbck5qwHrzH/9JpiCGUc2rHLfQFaoYgKJtl7ppX0miubiKgeaGm1hHqvA77LwJjit30bgGHP2SwC9kYQZRrLrRzsm6sk5pW3nq0AiPkngqfIABdXAAVxKeYc6SK5ZpkBXFCLzaMlFwAO0IEsXLXyOpqi3hPWX+St7K4RmtXPIhzLUy2efllSPn+rPOcInsbJxlCaPLuiAYapDamFHAarqRmzXZ6OkTucg5tzigGz5k6knUJlAuibaIvXRFxbaDJVR2DUFKP80kStC8SsOUtkGjdf/bWbpaCJMIQabi0+VhQlc2WfuZF5/ffgifHHAENnuyY6/PHS91Uc6ax7Ny2Bv13NgVDnGU9yhIYsNS/IMDGx43nXxuBc5Vuvi3KfW2t46A==','current$opUMyRAPK2oqwH1xIrCrs3XxPrB6hlCOpxP6xciUK0XyHa0D/SHhtuIEefcFtqfFcirKzvl/TMBfPg0miDFSNxBNNkkMlJtOEzgxvY61iNitlpVIP2g90jGGDwL+jINeWy/tdlWb09z9k0tM/lx3eIWWYotZRAork997vZmQo0Lj3fJiqOoGPdAbaFkP7urxvjIuWt/ITcb7/zDr6I96/Tj4ZwF1b7+rZ0bqfk4iqykR8IF0GnZLy7GO7iDgEMrJmQStuXf7ibo+s0JLUCdPWborvPDj549MbWjjN6KyqLoZaiUC5qI4GJaMpA6ojC24Ekhghdz+DdrszR2neFQEXUIlx1BAFoBDE7cL9Ybu/ztEWg5iq3ovDA0/hEdbAJuDXnVNph+p29YIwIVagpiZMSG/6SNLYH9BvsCTJL6CzfKZN2I01TVrCofMcIinsPMzqVqRTKLz+F+qKYoJ1fh4RqmtivNlXEtwso9a0nzlh9vtSWeHnaX0FoBTxi0gRaRumnIcA630aSnEqRB1UDzQVqRthGd8NSmUoHX7E+tjSpOd309SRtH8ig88WJVFVO843FEzH4vzeeCJ6SvOlbfJhbvV5o3VkyFTzRbtsEio0K5+0l3zBmoZbw==','2026-11-20 06:35:00','0b5cd026be9a4e37b824f1e1d86bfa74','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('b213f953ec2444b2b69c190539eed2c9','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','same_day','same_day',84,'current$EZKcg1EcKOwCYvR/mtEiVwTNv5K16er3JrQM6Nfr1jJkB9ufcsn/YXbiMTrVDzWv00yi2YDYhwxp7kB7NpHJpF4KnrZuwzi6CRxInlMCSYsqEElOuAvGSkw+fCNlIt5kkjbtH2nqZindYptW3CbgU9TXtU29LeNPdILdgiub7Ss2nsXWXcbqPwBjimYvUYsRHsBOJZUUl7E3E6iRzER1CCcMo3KPYWa6QrLTRQDdsCiLmlGnZq0Fej3VCvbE222r8dj/yW/DU27WhYqIJ3z064xCj+BufyN+7Exbnn6KXayQVKIyWjOeYHHkcMRjt08agbNyqEnrUPzACGUCoIeG+UDTVuIiIPKjvYHC4o6AITeP7waAGa7g1k/OdH3hQ7jmis0Dyh4tPf+Bfx+Iginhw0To3M/2zAIT8Y5JrXqsOX4vDI4IoZxTZ7f0qNRQxNEqAOJWfrLbeR881K0EqcYHfA6GI2APEPBhw35VFQ7f7oXpoza4XDh383wpCSs+yzzYP7ddo/fqAa8EM9KKVSi7fWUXcICADtGERE+7/17QyiyoSBZnJzaJ3lxgcgE1nEVz752oNqCq3+RWAUVEbgBptEi+YF709rKXlmTaiH7u/NK7w1lj1kTem8VfpmWdQdmxCKZiw1qaR6UeX59t1dCRWMSa87bNPlShGmbrGeR9p42/h9IbNfI10NcVWdIIuT3GVGUDdtyYT+dr6sYLcHiO52veAkqBrEu3OTJR14GOy/84GxDBEIJ/ZKxcH0dD2/zC2HQCYlCtzG9wkZRteeI9BjpZOUGuiHYGrE/lPFqH/iosFE16xOSrQeQjk0HbsBnuGHtKkfUJZ6M/bzEV4zEWEF9cmTDus7E36RPwXp6HP/fF4RzJD8DdjqS7oaPcl6Zar8vO2lWCG8Ttx/6v7LzFmtWgcPtqdLwvsqoH57ROvRi8WT46Duq6TwtwZA9A1wtweDhDYtmyftHXYExGFRHiOim6wBgQibEJoMPS7cBjZxeYyL9iceeQOLvHW43/xz61Ngz5CkqRFGcz4ANe0oJ3QjkAjaza3DVyShoGqy7jAWbrQoAFDKv1dab900TaxrJjmXZf86YuswjEatu7wGMzs+yWCPyJRMlURj4ohIgT0swNwdYMeC5GKws2clLiNN+PmqF8h8wrTnkabKkik6Az/iJVMCUV6c/tgpEsIlPE7EhxJzuYnO1aeA6aUNfw7oPrzUDzjl7KLa/xjiQd8DS7arPgzPk/YX+rFuVUzSBTL8sJWKgTw/sxN+wnSFJB4KqxMA+rT1wt3GY2WvY/NDJO2phpLNFu9/GHxuH2V+oADf4hM4ItU2QAHAEsaPfXEqL6GDHqBXwZAgHb0BlPjSlGwQ2r8nfQ5k4m1vcnDlVGn8ypLckm5YlzA98VbAXAV9JsRZmSGP7wxG4v0KEvNa+u/dgSmCJ3CZZRx8hFDh554nw+BpNRkJYoCCcrUMXVRNSyV5NakLuf9/iJ39Q9cr138zh/wjAW5mwr6QsOoLJwyh1x6GYqe/0y/L4is+5GORufd5H4uR0DD7begCEswqccAZS9hSLvCO+xr6x3+64X0MsRGRPOP3pKPGDu5jmBvzTGR+K7nQZlrD5SbU076eaJEqXKEZDZSQlU13zivGaXJxSm5C64/CFJ5K5hGyaNtyV0GLc1Kn/1z79uuHR2zjZ7T5TT6xV3w7or2WfytCYvkA6LbihTl3AH0SWzv2W64FsYfXkZIGiT8CjEVJg196kXqsSeQW4QNdUHn3xdnT4/6xvFdQ/kjIh2SczHQqZemwNPfQ0dfYGvdRyoi1xzl/B2Cp7UW3DqTsVXjqT+Q32K64WyKAfqhNsuZjA9hgLJ4aOWcN5GPVPz6trgfDTuSo7C5SV79FkORCeapKpyXr+zP8SvtAM4pehVezHOrHFq50exg3lXRzkvanH0MQ7SdN2v84KYM7IlfTSFm3jGeVUoEr50GQEPhEz/1b5JFfF/7KjDL3hF27pP9q3Uhsz/4TUJvs86YBLf/M5cmg96IBQpn3vGAKU6iqttrvkmwg==','current$pWlbIEwMP5c9rDwwyyXGfko6nnLy97hYZt9iYYJNZJ1NuUjnfxw+/UAsYYfzODWAGkZXLxO+7ETSEac1elDcaFGkFQj6taDdTys4aruAgN+oiU1wGYDJQK/Rusi1CPl2BSmSQ+ieL3CTlVCnfSCcFMiylSRncWh4AUhziDhlmgQ0FJ7ooT+sm7etlH+/SOi1DLhqTdXr9EG0PVXqRDXRG2kXb2xoHGaJ45TkPzli6JfMHAmSF53p75TtIG8WBqPKVFm3TbKkSCLzS1xQC/+Ce/BcJEOOkq84Wzz93i9vtMRqpelv2Us3je9EuUhqAV3VshYVsl4b8AApH+YNu4M0ZL2Xyw9kNqipY2diH2kYgsukdttlsWDDzGogTlHuJnh0jwhqBXwV5ICk4fjzSl1kNTJFlqzAhhZsiaWs3R+biAN0L0zbEONIJIVGP20o9T7sdYWL7qFD/yvxxzq1NkJ0lzoLAOEjuwbpLGeIMyVsYHTvhzXj5Bzp1aGIrLM12nFZZpYha6naemP6Dw5gYwnJWXmErl71SRnUpGfkhYEwGc8NdJQ46kbKAXqOfLC6AUbS/6KLIjc8VZvzP9NL07eN6+hJMoeahoim+/Rr5BAEg4cCIr6Gc33a1QE2ijRjHNvWgoPeOgA2Hxm+dSwDg6mYnsOgibuOgVtPrAjttg2ph3PLnBGmon8Uuny33NJD2wonQ321GppEfuPLFwhfRlYaT2q1WBIDlQy6RajmMAUuqohAxWubpAXi5UefqMoF+MYMd59H52Q21uhYHSveatf/MxEZyTKkzTGu5wfpXyR4DAM615TyuuKWPdTXVH4E+qCNpWn2hoVXz5XXkl3Vm6WLQBLHP6nUJbO9eQ==','2026-11-20 05:40:00','eab315a87543489db282c711fc7f762e','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('e4dcdaf96b914bfaab9e9b1e5f23696d','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','same_day','same_day',25,'current$6f9ignmcGr5N5rvvrH/Ipj2EWpCQaIVX8jvzUIZl608pID5z84FbYakQxk9oCMCGduUje9dlyv6UtH6x9ihSDyv8dJFprlBm4mU+Z9PJniGYrz0QrqjOuG8HF0kB7FfgUWb3QpUp7WSEQdWRYkCYWT20jAFaw/2xQZWr+R57NFVfKyMAN5Z/GYikbQ5bwEwRoZw4VIgHDEOT+ZF5pNYIF5A5/ZCq+qkVJMdvS0D8UaphBhEBx/Keu3Kg2heQkS7UVGU8hEX9a7UYd9g65nvoT9MoCllLmBBKGOpkZSf6z00qEziZcWPVv5WJRIyc86ZILWz8TB2VzLBUj+B5XH2NpMGpHX04r9Q3vMoiPV27vYo4lxzpY8XpK+Fnl06MyHJ7c9MV6SERvKf/e5eh9uH2/ltYQyg+trhdm/LDTnhRYHuslzIBmZR3EyHmjjWDPr7xcENFz7MsutneKevJv9cbYr3M0r6mQB2JQncl0yO44Sp+ZFtdkX0uwPsoqrneVETH1OaRZ75eKWIXoZGICx6f4ATnZ7WPFAv1mXYBP55yHubr5f7RM+wiCZSmx+y3vegMXUEMdivFnI+rg0ml8HVpb6/4uiFJOpBlGeaiP/8Zj+lwrKv/AYLVBge0p4kY17XzvGYialJ985AHrHmWK5zGrJI1ZzkMMgEnCPrG9ET/+WwJDQt8dnCE7eoasRfiD1u9O+HLuZWLoc9ILURKmp03uQhiosS4RSoEvys2xsqC+sWvRQC7+SLtrWdRAVuCBNrBc0jc164X498J8sCIUERQqNMJo6bZZLaeLWxfAA6VosIwf1A6oxhIRGpjW4sinKPj0R+VTJ7sj/tCvD9Uttj7IT5Ei85C3ODdnSPtL54wxedx4dW8cdCIhXTS+JntB2U+5Kx1LixjLQJKRoR8MS1qCA/A3Gu1Vh4M410/KqcpGXKJ2K/u2jJD4+Vqw8ltqt5gI0Gr2r4cCUqZExLogR8NjhwpjvP5DJuPhP5fNq7NHsMLv9REmGEmagCYAo9WN/lcXIOFDePIVPl3vyOb9m7jAPFGKdVoavx39I49sVpXKkaqIXaxCsg83iZ7pnj9yVYFo6bct6eR+7fZVcEmRJSNzzbS8K9pV886tjDX/7h9J2a3Lo2NtRhRfPWve+/8Y3fNsJ7m6xF+XnvLLMiRwptMZ8LRIIcNovVB80GLONE8kSLZPHSFvjsX7CF0Qfb8XtXLtjpjtnfrTUh7J1TLrxKASnlUaj1ZfgynPBmEEOFf6q+yfZ7Did0e5XWkRzWqm0q7ljRlofCxDMQ7VrXEPQXNQtO6lXIFqTicUinPIObzv2HKu/l6K0nlJrYLCWJCQh3twYV3ii5w9f5bOLk5bMV7vn0VNifUDaQ4nj4XhmjnwTnvOH3q7ILeSRr2PQ3At7ACwRlQz5JQ/A3tbOaCo/Sz22kLl8fQrxKSH16GRxWr0jiWRWYRwPoaYbwpejbaOrHbH0jVzwFqkO+/gCTXYJi7+JysZPkPGU4WKmwmhiUWaR8VFyDJ2LTt74xNe5kp756pRUEuyAtkuEWRlkvbuG7KTNYONfnnzYrgsrLanMiSGuwnjIrji2GoobzslVvb2CjDkbauxoUkIfEv1ugetWDsIf0SgrLmTbI9/tE5sXxSeMKoKvazZqZwa4GxLE3ypG6uArtFK0CfW4la/Dn23NErW5TJmjiL+fd6w7O4WaJ+cvgympBo5wf6j4GWipVxLEiR+TZacCQ01xfo/RC3a/RqomaqI3j3/YLBbpBTCUrviA8v9PAJf+QwI1uzjAN0i9Mq2zIbpSV/hjQxEpMnwVxPa5visoEhbN6ytxSV+IwyuhWfQVEwSa87pVveJm6MP6+qHd6GOQ7LRc48vbqkdbWvhWSQUyY68mW+ja0U2MN+8p9xfNC++b6VUN6nPiPZxxTXwXkwo6F+VR1H/rQf5Xf0q1/FHdepI2ILmmECO3rhUP/wFZ2nO3MIBcFZN9ifEPgBHGl6OUkqDB8udxTQL5rDYoUC4T0R2iMgWv8ebviHhVYA1Sotl5gO9S4iLA+QjGJBt/xdbDzdKtnrLZNEqutawAuvFP0GZNeVQlHlRLnf5LZps973N+3qCBKBCqo9Gof4d7MoiqtDwPI7q6Ltce+8jZzJCWuMj212lf9Ihu7fX+uCDKg/HQnxc7kqObpIv9xD3LA4It5mvszUXUzDIx30/9Um5bCQqIg69TLjL/IhVJXe2UXmA0Xv9x65dmGu+Ti6JCEvOi6blK81kmDKKwRlh3RZreaWMaCe3e3F/vo1RdzliW257FnT98/IPQtbinv6U5pUkxT0uC+3nlLI8EdDaZCFN56134HX8G6QiRfAROkkDUXiHBJeLpJiyGmTd7txR+P1m9Hj/jvojMbbLHV3A2gF0MQQfswOq18JfahEMdLjxXdKvRMv6S+FmwMZGavDI2Ywyw5qxpNn9+lTsehyT41+rn31+2PXj1qpxHxLboH1bRPjSUPQ612VYpByFZGtcaGpeTDBxYKwPKINWsqTMSZFemHK6QBc9ERHD/JmkEDPTFT1ivWgw6bwEYt1XnOOBvXC75H8RYMT6sEia+K8dLFu8xDXqeA4JIoWUvtGSi474unrU9kAwUxBvMn5XiJCFaKepl7qsyqmfD1u08uGtoqjViqHKjajf3+WUJr1/+BhSmZEL6vl13gggVBqrR2A8fxlzUcw7QZx36KGRXPVZ++E0b+8Ghgb/nkHVn0oEgm6ylgcsUx4G+KBWUHU3cXWOEG7sh11bGEqYfh9faWqUFvm4quboXPJg224J28WCW+8TH6Jbc4h2YboAWy2AE0IvFCnczU1RsjHvj4VxTihLTn8pJ0o34GAAxhSB2Y2RJUMLLAN5dK7Ib7aRHo+kImqX8jxLyIrwpHID/fVsXRZju4ur94uAfgsL8QN4AbmlDHx4twQ9X8Djb5/o1kNj2EIaem1Tuzfveed4GoHZSVxY5Q1tAjbx7hp7zHG8Pz5N9jzQS9F9ezejpSqgdSQlU+G41qCfUxNuNDk9tcmJtr7UwoJhvUwa9pF59odT3nwFRcrXgu0YnlTE/5VGHzmfD5LUjBL5hxc8bJFAw==','current$24aTdHtgPsVooETEP82sijpi8ejISFPUcCDOMi0G+QH8PaIVF/SZqYDsPuZJUUt4CBedQJra0drysQUBKMrW5GOGFXShSf/Y4HDDTEq8oWsCQq3sZs9rookQMalpaQa13WRIkrNJUcSWXIpjmgHz12/KeIiwnMtHA3UE7UzCC1SSOkBZOB1q9eKE1cjmq4BzW4QYxiLjokGQVnK8RMvUYKkW4ickvaERsVohqO7MxVbzffdrM9dKoA66fteP1qmDNgC96idHpJQnf/FluamhQUGNNJ60I8E7A7ADNJaUi4WDZjWRq0RtMO5NQOoSwkRLEf6V2/YmmnhdY9rIVGhAJjWqxLt7mGBjjJjKCaxtUBvOedS7EqFuwaEmg7/glCIZg18RdJsdxQKQfVgHVQSi0vR8rtuELrDZ2FSzhzMzI3bnCsuAi5Yfo7J7cZPzBSKFCC7A5KReGD1AaqzeUghULU9H1jYJEz2qjfAehysOycE5D6GipGd8NxusTB36/56ylDNhC7XfAOzj5A34DDziEOChT6EwVTqJm9WHiHQzcN3VZ6vFHdRSodzMuaWkr7esJLIf848EgF5ySGZLXrQwzh9VFtiyyXdTCTDZyiRxMZeGrT6Yzhgmn63aQ6AQ8vjfEoVMe4eK3349ddZgdgH65FlLxWFsGGmzhBKaFX4Nlez2bstxcy/LqZlKmRShw1kfV3S/nebkmiNKh7VCoSSBhp8rveMHL7fgk/691SE6rRqk2JF8rxCV4yUgvkiVJnw5a3KRnXa6PgAVDVajWM60Wj7g1roLZvq17M57lSBxO0+OcZfLKKDC56u35zH8ZP5pCzFT0SxZTCMe/yLGl9VHYrejEQJOjg==','2026-11-20 04:45:00','78185057f64246b1ad0668c18967a81c','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('88ae9ac5e8e142e4aa7b7b964d98c9c9','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','same_day','same_day',0,'current$UDHhiED9NmPoldKnGehvIJ59Q80Rl4N4niARzqcEQKWAMU7Powow9LikRb50vExRze2BEeIKmCDj/w+/w1TRX9aMyMuTs6ceF0KM8rdhbrXYgPvqEjAK/Ja/saJU8fBM+26d35gCG+RpdPwx6vG+s1v07k9r7X2m/rri7JS5A/wjlrJc4M2jYgddqFj+xOb5pC8kDWb7vEmmtec14w+mn/36RHaUEJHyt/qpNq+mmbvUyhEEITjMGVQb3oDys47sdeq+XY6+/7NOLGje8tA7VBUjdOe66DulLpVTW4nIEJvh+f2pJKqRX4u4aE8l9W+F5zICYpbBGPf4HUo1vCbxKE4vK9TjtVIozTpT4PnDvvcG9jGed2awShMbw7laiki/N2hM9a3J5gAPPNrSYBMmSftBudWXNcWKjyeGvK6OXpZOvNyIR2Cuhk6iJX9k5YLGyEOMV6/VmYfAvNWZf1vKw4jAQfF5suxssalt89S5Azs3Hjb8PIOxpMiD0X5pYmPM8w0zu9YC+HarAM9R/ho2wm7iJy7y0DuidjWNKTUXroU1Kw2CnJgUgPbsAU2jZzNlR6GC1kOSW2CzvEHH87wNt98HTTpgBh95vJxGZgw6BmzQxkDNtX+WWJzJuGJB0aWWaL+odq8MfW/pK/mJT/xhPtEOqzUkVU3vXLZ2csx9sfhr46tpNWnCJeBdU6T7nZZInaF/TZodPZWb+IJFArXo2MjjUrzdioKSfly9JxXVVyuvhlyMuzPIApN0LWLKxkmfdqbxLbchwZPRfk7Y0ERXQji4f83gP01LEffOo5l6yjMjKR2ZMfUHPqvZHqWQE/f9uA==','current$Z8wHRBjOvOLOqNlq9V5pfcvNcKeSVLaLeztDxaVCsEkia6axVEvIKTjcBfpYUweYLe6p4QTciLuPmFU99pZEEoK6pz3/q9kNoCDmt+wLTTrqbmF45xs4hAcY7JSe9HU2gshWclt05H+80f0ZrRGjZMvphhmZvMnXjTsA6FwXHT9NlknuTtc9mImBcqdJ30rwz6d+PLhbGPtvHFOYK59tC+ximBbjOVCkRooJpnsnz2Oh3qm0EClmK8E0VraTmg0p4tsfaXVqJ7zciAkhU5cE+/70/PWe4eaT4OwWTvA7WCkM6gxtnoHbncVx9YY+BbiOoLMaadWYj0UdnAbrm9TQETwshnbRN6ESZJg5a0opC8Uy+Z8uVQYv261r7W3p2q5O6A0g9RcSIJ+Z2cMtRVT5M5Wp4OjRVGtE86MB5wtZ0NLLQWf8ukHHxgXxknke5u+ybY9VLilVl4osAGOOZSuxCj79D3cEcuMq/SS83p77UYub+DrLFH3jpxPlYrnptMIVdDLTj2K3JrahIWy93Z3kcsZlHVNwd8cWBJzZX1PE7s/UJ13SnOFXAL4S99+lOY4mlcDp0GWzb7qUd53HtgsbZo9SepYjRDTtUC/qnEY8RRgDT4QvWYUfJdZzxkWxUAEUszEmPBHEBSuq5x7l3kx/XCifs0TSkyoG24leMzTNP8ceSw3M3P33','2026-11-20 03:50:00','0f4b2d87f92e48ee9ea5bc3987938e05','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('0f422d64bb4c41788d233665d55e358f','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','same_day','same_day',0,'current$/ey810SHPsYXHDCt9ShIbkItjlPVw6UMYpnqc+RxVRIWPO8btW5H4gI5TUZnMvPypRnrI0JCgKF3I+i06LBWr5NIjYYAVLZ8JlLHSCQVZ7QkJlxp8sKxR0ZZ6y/WC+vgolRKoIUyv5IG+TbRgH+e9Eako2Mm5KS/F2QkA/yRGZncPz2Sss0VG2ioUuoCPjEUw1IZ7aX51pj0zLW2vJOgmcnkGjA3ANuIPgleA2DBgH/h3WLvIPFvzuHQ7yOvf4H2BKDwDLIIzGH4SfCVKdUMV+2oBpWVDXMCqHWYV3GE2GrX/jv4Ij832bZmSIwT+mzLHgEP2BXxB5yJT4tCy1eLpeznujsOtBNEiI5e2Xa+kPtQYNmruJ4oRpSYEtCqQDSe34LLyhpXUiMVtJ57grnnXgDPecB7F3oev606eG8ZbVoCkmT0JX1daEsBB/iAPmxjUaUfZ23PzFJn3RS4ILe1TUaVesrSekiJK0K/xLnBHAAFyoHZO/ZcYbkbs9Kjyzat7cc/Gq4Rdcg8GhspAlHZmflI2D1M5XWohY/nJxSgLcVgiLttVePPxX1mw7pGDg7UGMUZl+ErWD4TlLQ8DDJIDLuYLE7QaBrPA4q7wIxZaKENzRbzmUSQfTZvYq9oZKWZSW24ZWdvIpTBx+BeeULEZkMtHkhYvPQ8Y+olTJNoRZE7Mzt33eDnn61Haptul1NZ0h5lIwZtYmPPUkJnSr6ExdZiW1IY1ZlRPYjQMtYXYbWP9Z/zciuGsn8lLVvxMqyEkuhW0OY0bmQyyosPebzCE9Y/fRKRKl2WZgobmbj5TUR4Pg6c6N8RDw7YNKCiTjwAwOkkx/3vhOdS2ltyiN093aWKZSM+A4oQ+zB3/RRWTKi8Gg9WhDeCFo32TUCPU3At3PteFQKNYieXksIHmyQ0n/SNQQKlEtzjjJ4ShlOw6+8Mvy2j8oTxxWBpoCxLd4nyFucoQBGme0MqackwvDo7FP/BfmdInFiD7Fbvzq3AreY/yNO7oZ3wp4CHXSPtExFsWd/VlW5eMz5XHpEVg7KRmVg4iOvHIDW30phFwgBpeyIjgFtO+vdASZL/yb615VYnVsr/hTN63+eC4ayy29BCxOh4+r17X6Eb0sLmJJxDxRVDUVfl1iWb+0H3SAwHJveujU+P0LR/8CDlkMTKTMLb0y4qNSRWWEr2Eepf+ixBDwy8NWIxPJpXhd2w8SC1mowbInkk1hEeGj09Htd1l6qnkd7DUnk1frNn4yDgM9qg6r+KHAsk6Aqsu4LZJVSKyfuhjg==','current$eCVLLP7W7qKs2HVML9iPhF1D6czqokb16kdMLnbG5YQjzohNwbh2cfcfaUE1IRCK/XXNKxsbeYZettgPRP1rWeGJIvu0gj/xitRCBG+l1QnixQc54k3KGZ9phQ+umYeOzFAhuVdcIu5i94iNqOmc0HSv87rbOEzxRlj3Vxtom91RjWvert9952KwkaF2VUQ+YgJt0afMXlr8hr1J90uXWoXopUQt/Mq1Qfv/AkLJ8zYqoS3nC29KmCxqzJ5ZmiyiV29QeKt5izII2FEXBMGXLrTOYNj1WYybJNWMnd+g4X6jrEcKNRsVXQYYgb8lgFOzJRauqT29nJeJwII/EX7E3jLF4+4Roz3RQok+tJdHlYLA4oHJ+8RYWDqS59qovekIEZuUuSfaNGS4rU9YraxF2jzG5lrmb+mfURuuPWFs81imCMIVxjmKoQikrQeLXKFtue+Wj2CRa7v3yp2CZQ7M4WacEnfALaG7YuQi4/kMXUe6nfSAAw93KkeXH0YnEMJzHCXS7VXwQogl1A/5DxPko4fLxkou1XBFOvCTpOCBcL/mmUs18j7BOqvCwyuZYGUJCAaiHEDcMDDA9r2Bkw07CDttjXyo3Y6BgJeDkeRR95tEVZEnpDSZuqP3tTyyNxhY2c3MN+ol76ox+w==','2026-11-20 02:55:00','976661f242dd4280bd733c25b147b6b1','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('c743ed8ebc6d46c89f81db6d3d2a6c86','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','same_day','same_day',25,'current$vo3AcKGncMHKI94liRZLo2ZIkHL/QHZNs+bo5/aJzjSG9Yb49R3qaYmmRy9eAYXT9mqP/TxZBRI1S8UHRbq5frI3Kyi6mFjdSuTFfZqNNiHNOHG7WtxZczXYsMoGk7ICPEP5LdvcXNujM93GjdLrVgexvvqgTKu0zMl7z1R04FWQwfuILSXRBs0w1rRR2kNL4ZexzwvC62ZFQsbZpxDLUY/kUgy6ESGTWDMc2InQ8/ZNKPTEBIsvorIr4UIuJIohXYGrx4Z+qIit/VJiII3WTDpUorI61x0XdGdGW9/v4BkfAbwwOFextVBGOtk6dpmBchxICpSPngHXFPOnyvoJs+7erHfqnPpvTYnoOvK/hpG3xiwwqDACPuSU2Kg4umIV6yqj/yb+kIHLsTSz9ds4cMXQG6G87EOLDPwFM91xDqWaY5rcxyzrhhuzRiXpJ+TGn6QnRCy04w0gPYGmtCU/vx6aKSTalYlEV+yd1m4USMmetrwyxUCoRrPEfNsxGRGodiAIsLFY1VTXFGx+XR4NjsxP4cwktpPoa2A97qnjv81b+566ulbWK8wI50yHPzbJFFgHcMLVg2ENTR6hjyFdLHlYLjv0bIOR/CvjBxfIjURHNnt06nNMMoKoOtyV0UJ1D73iyWlN2vEgc2Nf+6DbAdXoQy90wLWe4LcmKU9BUTYAxfq7HFwvlsASPWEHbWNe8hj48qcbhQ1/RqhR4OJhNZhpLNv8E2yNLnmkOjsNni6t/9C8IL8HgYGApCZAFL8VX17SBqadvs6fxlZYqJKoLTjaVjwqwyMRAuDsJkIuHzdFe73aEm8eW8PfC8LfoACBlGt7gdVga0DsPB4QtOe16vC2Ci+26DKLVRLCDnrIYIUejiM/ikIHLDs99EK751OrUcMSsUJHDHttEFBILwLAOCCi1FUeDhbcGlcdpwCpWck4P7lY3WpUyWE8gb5WGgmgKV0MnpIDxWgWBnuRoB/7WeZrtuTEVF3/TJHFAPk3P5tzKILcqjU+x4Ch492ApoMKp2CPP8TUVtuW7deH0awdwflQwjicN0/7hPvtMGC2NVh/6DQLR2Mp8coojoCpLQh4qCHrGBHb0ys7pxZoPtLMvU+wH+NiKYItuNE8LUwpRbMUMGRZ9Rby/7yQQtcq/4aPcwCKNzn/rQihRuaui0/B0MrPjEWgq1LG54UT879C/q/5EXhxtM6Wu+dhJC8rwddgjeGooYqg8heUBbUC6U1jgDxekLCLsuQivUTl24GeGiQjxG+BKTeAdCzlYL8uw/d1ISz5GwpJ4cIFDuBIUVbJ1G68yC6i/FwQlVeaoXV1xgISWscr6ZHLek+4Xh0oaqmI/9vbNkDAv3boFa4H1D+x2zVSr01hxf7Vi/tDE2uaWjLRpemXBOnjT78EUOM0wvpffGrk9ZlMeGYepcWfYJFHGIkvh/3MNrbxxUQo29I0w6rSq9fUUsnkqZ5kJ+dQI5EfG9DFNgpu6FZM2Z2xSUxXoJHgLEhXxbzSbGIA1pLhcgj5CK3D2lXX9J+CEC91//TgJ5C46gppDnPETMlZCJFvD7wFCjPRChsNgW+LsODFmn+1IUDqk9p0v5IU++3HnKL1EEDi5jhJ8bWemxzCBxO1n3Xm7gIVva0xTpBxUUQ6eVrPO48sKWBe864QGGQswoJRS+chBwQ+1LiR3RW2ckRtmO6sYJF+Tviqt2QjUOF3oMeoX4GaxtlFiJjPvrl59Da9qId28Sd2ppLxujeNI7rz5/cHrAlPbyLmYQXwaHZta9wdpwrScMuUWAV2e/okcifpDeU=','current$FMhPI+cFmvvMUzPGZj/1QG6wXVBRQdM7aVnETZ4sh/aFvvmsaU8mb0+MTJk1rCMI16G4ZEL3FCPhtZOM1ywvpUmbkvEnJpDF3/vne7ogZQPVY6E1y3WqAT0mZ64OXBE8SxQd1fLQWsySo2T2REJPL+Wn2jNjSq2+jlMEZV875vnoHoIVv6NylzlnLMDZehImqPRruTGQuVCbZOfauudYlB/+5BF6bJig7lFlstrrh1uIBt1slJ7fx4POFl1FP6YibNd93pWdy70BnDn++Cl/YgVhVAUjojDw6vK8ndflzw9sGl8XA8w4P38QPSa8P7l3R975hh116vQx6wqmYNYdPbbmugBtns1SccGH7omG7z7FGalw5Hk00bMuqhrG5Ce4q+GwdU6nYoQkcq2xaHkf8zpvEr6GhsrLLWfMQ2VR9Ub0U1gvfAXcyXoUmTeeJFPN4IxtEiw/+B0TlsfWZZDrOzx2Nfh02aZTt/nEVX7oInVAZ4U3sjbD7Qp/CkkJ7Ts726cd3Td6jg3D4pN9cDoBnfDS8jPZX1rEmyGazNwFOFZkzuacy5zs/8N7WCiRFtbZdCft+4O1pyCcQHx6vwugfGuzxCAoF23Xq0+pgiwT7OCEXtT2da7Csx2nx2Bx1GBm21w/bCn6J2rtsTdXge8LvmHbZJcS0zP2yxfGARot6vtW57FVQkg=','2026-11-20 02:00:00','aa91a37c041e408696759c9f00806fa4','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('578d5d8bcc27401da19cdec40adc421b','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','within_2_weeks','within_2_weeks',49,'current$+70qIkZ5eSafhLI5TWq1NG2VDKTX3Og4QmNkuBQkgUm/4cJfuTS+fJqiK5Qr8uYmodu5haztjESv9CkGsOTUPukXkXLDcg4oejjxtKA6wwqXRD1IJTfNEV3Wh2cuzePS9kQ8pj9QGn63IzlYydd/QHR8ee4pUupDyULd1OWt/COKIQDYQIwjAss1lYW525/tqVCSflDt/HVd78Vko+bIRCM9YP43I+Wo8hDzEHAyTotISVJRk4XF6cQAE1nrTTWrSGksRHCIPHqvYFA9RO1qLr/ckrBPIoVL/WrVK7TdpsQQIML7KhITwBScu0Qn2nWwni8uv4/8gnDcHI/hccdovnDTIJsDQmQIoQZdx4Kbqu5FvifUANtbD7o995I0fEc6bk/nWZo/UYCdm1QQn/C9PvBPk+pNBoRL964jllP6SR4N3Q4fsWO0s6lLe36l2H2tCpbRXjm7PcpBt/SwnaG7K/3l1hXHAOJPITuLQjuRdwdniz9FNTbNIA/Xi2TqBh1s/8yyWg7Kmppglg4ClB2kEyUfIzE7KffaaeblbtdGfGPo8xDxA7mYkfjcuytX5Ly7fZJ0Hs8SayHMOMPY3eyCknTOpVZ5PPytaUwmIy2zPLRnm9PnrNi2gsFV9p+7C41/9sKnv3/dgknp1PKjRBaa1sMNlVnB5pZbgQoT2qki8CjEXpJ+6kjM2RYqNqnpO55WXE7vfoHkZIekrf/Uoj2hOpaMTh4R3GpmmOrKWAJP7KrLuBE3iIGLBLY8gKH5VyHbzBUeqOOvWAfdcUihY1TIWCeqcWy6gcwCJzoMlfYYVRvOyCNqUNvkXqVh4ULN2iu2+CHvfRrsGTGFeGvtBcuH/P0TrBr8qyHz50H1xTDcQ/DLm6FU/wWOc1HFzal9BlncJCRN3X1TmlBAY4nlJuXidTcEdwEwWXCIbG07WkbFjJCtMFn5me+uVYB9atAFNtGDQzIoLS3sJlmJSu5JxV1Q8LF1TxzBEr5Asi3blDUl772LcSc7JpO56jzYgDtyy5KmQZHqrO6JxiBQPIZLo0ZbeEONhR92bFyUIXhyxrKCnLPSCOrm3IEeq2VEL0tlxNhNx/zNwQQFBB2dPEEmxMVRn4Nqg4F+NO1J8ghDhWinq9oIMChZYrBr/VsCZQNXqToURh5HsoATWgSoBi9D0Cn3tv233Cb4b3vNsmyTGDrJMCDvJo3BrEGMsvqTyciaW6ReOSgmEehWwH3moVsaP1r+xI1nhHWctI8NukmP/zFDG9xamo5VkdW4U+gOwCO0G4oa8GViPVN6yisbR7cwkzE6vZE88TrzTanYZVfNQ0Z6GZiW13MYVHra6PuptVvVAuK12rMyuD+jRL8t/oFNUJJ9TTaD8sjdWgKjf0yLWvhXJ2oNlZN33hkuBerJA2DOmaMcbKlDkpE4A+1pNB729OtUy7kt2qZ4yDSbwIxPicl6PJ9ivZLHXg1KQWhP9QmSjil+brbSBLbcb1oZoEtESpybVQL7Zfhn2mvrfodpVw5m3909nkwo2h/oVpPKb5BbvAwJBBm3c2rwiCKbte2D6JqY1Kscpek56OZkcgDfnnKWvi4men4q2ZWZHpkiye6F2KD3ys5+u9DUFwwA7nbtTPa6ZUjXYunaTVSx1wuBdwOADX01xet1zI2Vu7u4wRHVHfrCx8syOizuKGwxOxp8jtDHh1sbSagZM9VD0WPwCRmaDb4iTg8nd8kAcruc6yEvZNXRoUUSPqe9lgYo2ghwJSNUWIx05HxzR92Bz5bojn5X8Sz7Pz+ppd8NdLGbyfjEV61u75ZUOoPGPGiXh4qKQQsIpAvZ4+v4B5bN9CpyG9SCwYCwURGWFpHR7tIvukto5WNtwqQntTXJS8BD91TZz+JoVFobsrBBzsEdSUVGDSPfTuzPjSZmHcpnyraTFipA8LnY5ZbUXyax+v1cycAG2PhJgFZ+hOWxzM7EUdGk/W1XErUaoMkzKT7N6mcGES1hQtUnUbHhPEWo5QSokRl62lpzTQGXnrva3wWuFo0HDQjOPuXhiTgcm+F38Ha7zBjSDOyaGtLJJCbXDfGi0R9cEXNi/I95eB1jSFQXXg+Sl+/E7likyoOFiqnCnD7+SgvRXkorZORksWRrK1W28rdjlYzvFtDVcwbIuwp5ddVKl+rF5CdZPwcIm4DDIbckzp8WCz2l+DnM6ptUcwlmEhn6BM+9Z4tXrEhrvXU1E0ZOOHTyj70ezUxriEC5y84cfRwjmN25RVBxCn6aNNCRAghwhM8pEqxD7s3XU/jheka5bQu+SYVAnXk0aSyZ7xYbe7Z4Yhr0HGmBxdnOHPJSOKQ36PQB8FnunIes92KYWDeuyVMq7Zhfjm2CnW2JlG0szHXrpeAPgIXk8m8wq4cBdz/W8cFr/MpzBbh+O7h13mS4mfuI6t+o4m67Sk0Sq5ybvErNFulhqQbbc+o/OhDROzAYXVY8JeJiToicqwlP42EchDzdow==','current$rJPd5Iv8GBHrGrVkopTq7PiPplX5hX28eXP+7RolP5oa5SYOFgzTxrFIIHGTMB1YJ94L6wtZJDlTK6ygG66Va+OmIKhfO0v4Dz4CtevRRsKFoH4HOAwHeWMMJmWERSGgfI01zKSkw3k4tf23xKMKw9n7aJEOaU71bT0yEOpCH7zcYV7cvFyL6ls+khXXsTu3q0ey6pVOdngQhsCz0w6RF4FCeSdQD/Xj04x2CCHaMbAcvV0U/Lwayd67HWBTDwFIi0fQSQDkqwWOcyglEDloxn1JS0gV947U1fJUgfXlL7WqtS8dKzrYXVxhczhn6+/uWPhF7mV1sSITHanmzbT03MfEZXMje8fZC6SlOevcvLUAukRdoigsaaaWXHiEdQ12Nd2yyuSEmNjP/+Rp4tZ1b0S8wjUxSkiTfMS/Z4rd2vD5YoVrFNlvMFJLWNWfVhS71jC7pVcaT/5vgtK8VOaC0khOU+zwRiwnCNHT4C58lCJunF1PlOcVqyDnNgSmi5J+bmcYEP9/9drvTZ0faMKduI7HJypjxP1BnAfnj3HBQNuI8gQdWRGltjKLx6JjIRJdk8jdBHQW2wCvKkSX95T2tJu1iyS3kHsqxT1b3MaTPNh4o/vnPAeTjZbp3D85KE/m5+TzmtlbBG77/l+CVeeHm8NUNszYPXNGTt3d+Q8/7XR0fNqpEKq/irlN5kWApc8Te8xcC17WOjkerDkGaQCNU6L29MgBAmAZIFijpLT9Fs07uIfXTCNvuWnJK8QXcWnweTkLt4WFNOxPWndBPlhTsq/JVK5ihXrLiYQ=','2026-11-20 01:05:00','87277536b5214c2390ee40b51ed79475','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('e632505612d84fdf8212804c404430ae','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','within_2_weeks','within_2_weeks',41,'current$hNALHJvL4L68/io5tfWFkLe83Rdbny9rC5AbSJ5cGXj5DsK8yPaC76Rbc0Y0kOBzTMxyVfQo0ZM6T/pNWV0Z9quck/bRBqAMd/mMy9MpBPJqX++FLnpRwcgiCaU4+SxmtprAMHrGVVCaL/0G7ouxqJPOMlmAsZuwAv0ExJNDzer90tQZy8fYx4KUOQacZAxCcc8u5pFZOO3hvjaJd9zzZ4+dOcEAqKSn2/r2t+HBWkX5DtshBKiJ2vxutqNAAcv1pvfRAzbFCgG1/7EZNi/KDs+ddhdGH+xF0MQLTgg3ZZi2yYDbxOzQuY/TEMnmKUgPV7gaWJjscWFSmUMEEbNbc1xHJHhZrh3DPL8xtfz4m6UJq0Hs7VnBBwt3c8e5JM1Qg9nZRTQOnS3f0yck20emkjqUyfA2Jx8mlCPxQW0wDlG8Ppfeo9ob7Igz9mHw5X9FXfysjl3w1zJNmI2H7lqbmDhyVaCGYweA2HyW45rpshV/6mmobraiFCCsEi6gFkSbvtptBMS5iFuyLon3pSyQO9fjqChGTpvHPjsLxxfuupSMFwRFBF5+4GW1M4FAwDAoUfnFGceHYY76grLawxy+q1BUA0/MXBFmHa/+gveyuWIXIL/yvq3EGWPNvU2DreBLwebm0kTGlDmU0ueWo0E2d0OsHxkK5P7dziTPZd0WLeUoA8m8R2Oqlol3V5A8f9FdY3nnDBv7mbdTsBlqsZCICNOUqEvacxhsbS3yuX4ViGuUj7BWGEPSDymkGq/F49oPQG22snMhjtiT1MYqt0qSyq6/JpAndaGDV8Gjz/6nhqW9iwbW7ePyK6yPf7OT2OwDSWJzV/4wW27P0V2JUleH85C2kYtIEUdK3SMgXRydQf0rsHYLPPGeYJAUH6xpsvaHjtdAaF+jNXvCfLCqIXu0v4D3GO0FieAWcLZ+tQ7jxWVk9sRCFzg6ftCAYlFc7LuUanfaLCPC/cTt8WP2VZziZn88dVSTNHUhMHY46bGkVBbbs16y947+nDSfzfk4jFyOvxU1lituCJu1D6PdLYM46Y+hQsXfLCOKFIv8Vpd3HvZiJhQQR0dpSRZeR8az0s4VBjBiE4JqxRT7jZ9ehuBwTsVexfruhnms4RCkIufqV4y/9dv+8LFT8+Pnbh/kr+PJ3M46Wlyb1CHow8+2RGhoAUCAQjua1zumCEtLNsF12Q/tIzKEckEIhUhbg/5cb67f7jeIAjrAG4Ye57KSJsa2PdMToIrI/631qwih4TaT3J/QKOh+/ohg/uiCEjzVCbYgVceoyMUV6/MQ6L/u0Zvse5siBgg+UeR6yBbumT5PWFEZiNuM41qqwZLuRvNuop4tk6qcCgPz2kJ4Ff0vQ4N8wfFhoX4JLcx/UIlQ0Bycy/X80OfS9VieU886pgmn3GB9yu+/5vnaJsounj67xtc2lGA8hFbUa9KkOU8Ne0S2KWHgcghcJOFDF3HyneLd92lkjanJZA+h9aALA+RuwqRWTKQ4IiqiIlFK0TetYHtq1gD0G+Y+UKJ6aO33ym3R/iK092MAVfuHSiqGmVwsBOLPAnmHpAlnY/gbcwhi06SUB4C34PV1MUzZ1X6oo38VQaZLWORRDkSQ6E9RoT9Fk1AH5X6n4cTVG5y02xP/4ANm1mnalymSjWxqxq4l7KKqFG7k/+ufkGXR9cbYzoy4IoXGLpBCgAniv7mWLdTRHTrzyoY4Fpyu9MALY2W2vyfMcvkKITWYqV2B4iKftbsQDfUmslXP2xJpuI9ChTbT23sXNb5oa4G8NUWpD6ztXy+Avzy0ShavXpp6RlfJK/jNOsmGhTQMuYV8OvRQI42C6cHBPiW+DBpPfTmKCEW5l7yhqZNdB0PZDhrLJM5IdEg4iDeiqM0PVjHSw0ySSQlJopLN+AHjcKRfJVom09jbkTF3CX+4yam7a/WsuVU+9AJiM0xCqYltYI7tP0AkrOk=','current$dni9ZIrkUNZMrgV1waf47CE3Jehif00bU5HbPiMwLnrkxWbdaIfo3AgS+3j8FOvBhx7js+Rf4mIoOn+sSoCBhvuFGA65+JW+WYpGeX6oOTfHj/I6MtivsnqFwyZCQHf9r9NDXWHEv0G3qdAr78Z3uGSAX92QZyxAE5HNBKCMrDonPcwtaDpaKCpoWA0weBj3BMi2jduQRMBnhO3qUDGUSbgejz6XeaZ1rS7EZ3H5RdE7sCYxsGC3qzz065WVSRHOj+BzyQfz8zwA4MIxjjvwWQ29vS9Rrns1UnSsDsvTTo08tDXInOEqCC9hyL5YcCedvTIAr1++npgPmwUx3e9IYTulMDVZ8k6a4x7sQ0uoHRyLonOJHBN40698h9zsj8W+DxnkB7UdJrcDea2aAVlPO8dAgjXbJK2lfHF8Sd2/Qyf+NK6E327c7yP4D7ByHN654YWkAtC/fbczTFefKHo7CAIViGr2T/C8RgT00LwhryM7PD02LWSHxvn/zCHXjPGJjShIGljPVNuhIJ8x0fMIrNXS1mtansjutEBYaVg2+GjSQ7eeccYQ6rnBNoHK9Oy3f0GM1UH2vFsvoMi++nqOKYKxqYqrCabAWA1Zqj1l0QalKYfGsxEetyovLhlDSsJOyd1yYbryFWp4ma9InkPrKNdDn7OllxiCXfhc9KG5MayRVuxo3KP7uv9WZnlI1ET/uXMWRzd3twy9l+DoUxim/Zs=','2026-11-20 00:10:00','c9d7eaed15f4411daa5334ab8635d525','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('e67cdf05b96a486d8fb653a9bd8ae97b','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','within_2_weeks','within_2_weeks',25,'current$+WeMdYfSwxqvLAVEicRDVqjr08hUfFYRSJt3PAI9Te5eOfHEcbk3iRbXtOKPjd/nHKCg+RGmIXggT8jA8wRtcfrtme3Zdv7RcYnoZF3oY+HUXtOq05AbQnyjmLS2kM4YGWZTCqV2N7HZ9rUr+MP6ues3zkqa1dnyipxbfQT6e/8/VhYeC/mYyfGx54eQDQxmB9skxcpBJ04Z0fk3xh1n8DuzDNWPVqHiP7v6qPIf9m18jB5i4kCIjCueuJU8iNApCiJtSRR4Jf45DYIj9pxYrWbRAC/xKdzvLwgEk2z3st8AxpO+LdSBpsnNg/MVK/ecMWuN8QFWIeLjG25HsJ9uh0mpfjaYlNcu7S89IGfk8yAn48tLvv+fqrsG018EcTdVtqOxxDvH2Kl2JT36a07ipKClyXU/sga5cgSwTEkfQXCCg6JL1wOmlM48UH5cVXOLhKi8Grmiz+D9gO+jks1NnV89FkiLppT29ii8BQ9XE8Rf8+3+tMJCvIwCsxSpGRQMw3n+hL9Vqo6PTK9yMVCO9WrNZdIKwIsUor5DZhFCpCDQtAEbtBBPx6M2oSvOzAVqT6wxTRsi7iF7qP6IdIs+L9OcbEC+ewOg9QlWO47z4kw1sokP1Q3JYAO3gWXiLUi4XM4zZZfJR6qBRGLiZsodT7CghhEqp/NRMT1NfOmKR0CpOGj5ULR9ERKSoClz3cMOzESUEvMmBlLR0EYTJuWTszlFTNY2V3+xyFMSYvrRVBbRUuvDZkmhVwpFDuGa24bWMz8QwZHEh20Pg/mGKG+sUN3nDTqn6udMvUIRaWLJZLwT6hjMLL161CVkNpGJqnsqX9hCpCe0AbyzwuhPVCSXLeHzpbj4ogG9ocqgh0v408dKzFSfbvDo75vxd74svY2ZZRN7u7it9HE9JoCdSac+/U/72zGw51f4FmiG2DtokeHFt7PUm+3+SfTbR9YHcZliOXP1XRfdb1v5ZU+f0WIr/yDqqktyukOXpqTREBMGMP0/eJWcumYEAjinukN6Fx6Ji7ksO2Gryp1OwUiJ2CTs0YbDrhh+mfJ2/TPD0ZXTvvRIQTmdBnGun/LXAHmfWtke7p+RNPXHWLFk4PvxaAD1Oi27w+J/xNOaksdQ4cNomUb7pmQzIVSMkfUk41eKix767vCW0whv/vid8ZIdmOUvGcmotCRiWnuBumlLgEh4Snn47p4xfnWj6mKowiBiOPBFnRDKmAahhQlco4o22r8K2106F6yBIbdszyPoJjEbnOcu5ZIFXBq2d4bslQHzNZyCOAM6trMEhj1kSbfj4WOPlw961MDZR8a4/eUeYw+VOqFSqGj+wUSDUABdSyZVq7NrxRjnGFKtA0/bEq5569H+kT4/H5/ylgt1s+0PpngFSB50/B+3+B4VYPTN7qetW9hISZAnfAMFcUj8wlzoYrzWHr928j9jcocqo7dCHY75yA4zDr9UyVRdw91lZunrgUqHDl/Q7INpsYgGWiAMUV7CYH1fU4DczwXoOQFUGVW42c6nGxeBAEzcDEfVlmSxIn4G50KxaBN1KX4JAs5VdsZIESUAtK61oA7AoVabcDoGWKxXJGaePW6SWncqZJnmYBisG9g=','current$HCecfA7mXX14TEhroW9Mq7WtxFyUk3zWlT8iDHUDZoTOtCxi5BHSCpGXCOujfeOYlQxf4dGLx48sXdBNFuU1qr2C/fx7neNCHg6RDW7LRczd79vT2YxP8mpWzaFqXdt3a1LROsZt6+lkI337Uu+4Ltg8bA5USyAJLzvwOFbCNdTnDP39TXxfC/CtfRgMTwY6RtSJhIEN6UkvjRdxuBCaL5o9WM45zNqJ/dpAhB1xVJ+K5yq9PL8IrEFcZILzpe6lndlzXV9HgrUfidyry7tMPJS3TVJIEgS8uDOuppVhPs9vEzNJJX8gPERg/kIFw/B83i0bNvDA7Cmld7ywLiBZ9DNLQDxNMH9Y/yfimm67n6pBGo0wsiIJzrSvIXe0QUSGWaT+izUMuo3BRwyQyP4Monr6JZ0iDvzd2LnNKKPNauvete4uIyi74DW4tkDt5DFu9WDFUfw9+vkR6vWE55gnPldKwvgD4Dikh8SVwDZrvyvF5f+j/swBE1N5kTmxZgTA10WgBbk+O6ntvW1GwPWpTdPKGzEBvIbVYXMEOgBYrBcaG5iefrK89h7e4UvWuq3rY1El/nXNvpiagRo+WC/pBPlq79Pns1IwDDK3vbtObFRSiTiiOw==','2026-11-19 23:15:00','ede69941f0764a0bb7604e7a35b6c239','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('884db8715b4c498fb5e7bec474f2340f','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','within_2_weeks','within_2_weeks',84,'current$s3UForywQU969NDbtSEJJak4wc/c08xSAfRGHjeHVXNR/TXFuPGg3O/HUCwVCcD43nAx2W5ZfFaXchbSCQrxTEU9ijTebDi+hPET4eHPNcJBCts3j01MgDAXMyVyXTsO4wAqJxe/a1J2YB5FgqDlOHsvWmKlsDexWyDpx2MHyXS+oJ4ZjDYy10jJUx1YM+6mB27pNUZfnWtMPyP+J4i0fDPxMPslW5vI7ohZPXuAqP4KKfOikYxdU6ywaK1RkYSR4iNDenDYzBz84w+zGu3qWdIljnvGrksAqCkbHpTQGbiYZ1ekb2ZnnOZZjNYksE4lUFCHnBrKBqj9WDcGv3UxTGPtS1HdYdEVuXiNP6T8sj07D+C0G/cuEcbCJtUGOkOT+qB+SeMHiSTfXOeybu590g6xtcGd4WdA38djXRDj5OR6oGyzIBl6ieWU1T9Hg96OdEqBQw7nsY+j4YRZUxHGddis5nv5WLBelz5S8/h5897ktfFmUCXTdxwDsDufSiCq4G81gUvtII4S42Q6z9V0PnHahYrKrR5tPS0RJ8QquNU5OSFJGYbArTFyYhSDgG95sfIIUN5ucctQTZ4ga7iGMHpseH+ZtkFxA9yABDyE6DbR8mtZqhZrm+J2300CEqueEqPcRZcik/3QrZ4S1tZmjd0hIEjoGpEOIx0uVEYoXCWhp3sk5j757rm0RjvPIPp2LJsU8zL2GGHh6J7ysPwzuS+ERRpHpebFUWhSpsTFTd48tt09aVBulkw1CewYhxgXSwsvgd8MQjfIJb9GJYg/eKIHWsHAtSFVu7GSlK81oWSYszVVangBi+eh3ep2UpIB77kib0iyGvCrH3oqQGlhdlOdXvAJj5Ul1Q3pWihZf+OSjQhLQb4xw4QlJvKf4gpqK6m639H8V7wcT5z7ZQF33Vy0AafgkUBfMrRRGu9Ze4WoaWU32fztVwZO2m1KMd8h5B9OXL7UukX+gmLFHGSrkqRzSI5XqG0Yp7iFZ71P3FIulJDYV0KWWlbyJ89CK4XzMV/Zc4M4e/skZro4NTPk1OsGeKs/dMZAb+DZV1oNf946jQ/bOcA0GhmCkcsu+v2NvIem4TiI2QuU6r7tDoDqNncItKx59/ODF+VwvDzBzULmF/FvCr8XzsBsQZpo2rb68K9ZlSD788B41bAA3xksJ3fH9teG4zw7Qdj+MNm6WBRAsEPGKJN9Gs5iPel8y1Ze6OZWjBBSdug/9XS7R8jwaCTRcN+cPoXyRYa34X2u8axCQN+CAMV3IhY1s2rK91LxSBWCct0uekN/eopl6Rlp4smLp/B02secxAewjnr0U9BqPo2RrhGuVx+3Q7wKd4ub1ChrkzBObY4NqqN3zWtZ4kL7PxHs6LAiFCaQeNj9XhYgjoIpdTDjvpbgYj9RHq2ISV/i1zx9BGvZ6SEiY3QvJ52mvmT2wVK52Xd4JlmltJHmEpIQS4KY3lv8CQKebCvFltG77x6fCBdGWigWkw84NxPfpiT8pZoKwatC26cvAGFpLvWkOXLytNoIJ5XSVNdT0i/I4sRSuPIu56G8tylVgOhyS7Wg82n2ICzKat1C/t+XH5fHLq8Qm2QEGDR2ew==','current$9UzOOIgdTDy8bTwTbGKAe3DTHcAje/kdrAqtuuUd02VrRCcfRO5dYmyw/7XciGe0+vSuYpwDiWwrIkOp3i9MMjnXjiuMDGKoxbmiBGO+gxgJILvaKsPVFZNMRHRHttouy10ZU+IRRzx/x9wG06e5aZyk/u/tMIIEHj9QWR7HXv4eIER6Jh+G0CO1duCkbpKXTE2bDvmT5kG6KOMrGPMkFaMtvfQWuRMN47n+fnJcq7mBtjOl+Mi7n2Ka8HlvOM1848smg19iiGmoOX2+mGbkBLuJWSEt6oxiteJYWOwUrGkMaBBrxrC7MqLVZODmNx8Bk0H0fndtc0etGy7xzvtVd4dhOjHGc0RzjvvEsQQU9gjSmku1vVsWaBGtyfeJaU1Ub8H8kO7B3QKlN5mrwMADZSTZ3bUsilwnUhLYBG1SENC0SOzyaMk2haFAttuMsLeedDT0J/jlXDpvaA3t0uYHHDMZaV9Ri/xNYBTXOoYWA9IZmKwQHlHRTXNaiL+FSn2c/otflw/nu8Y+2bHkxloM4vY4jU4Z6d8n152H50/oEfrAptzymb1re92hfP65ROeMj46OVaqkGCqT9//8thtD9V8fc3d6lgT+YjZi2cfkxtvMELQVbmi9zRbRLc5tpVSA9WwDbv+26F9nV4X63rnS/OUl0GXPg2BU/5MQkIsbdaRIYQVxVe2lhodJ/3hnGRpNwE5OBA==','2026-11-19 22:20:00','fc34c20da4d7450abee8042f71fac1cd','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('05b2e54f9df249358f57a8f4fa1e6036','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','routine','routine',24,'current$aPvEMh6/LAlUULz2K6Ojh15BhccUHgp/rguxjEZxK/9yqslWak21rQX7UK0arttJRKpYmTlbu+nw8/Elv11ZcGGTHosj66v7QyZU3cxMWTZ67Ra4OSE5dEm+6AuKCjMjlJ+YpMquSLue4X2MeHzS+yA8UchKHjlBr0NXqOpmoQf1nHy570fUZ5uTbahsresRMeNMfx9r6Ni+aw/LN5d1BVq6Vk/RCCJijqx7YOZbsIrJIvS5E7S5gIQq8hslkJGJw4oVrZ3YqeAYm39NQHpLJ5fHuWGOwB0Jea9pkyzupnROsJalL10hEojiF+giNiIQybMntjOJ1L0IAVUyjC+vg+8u6/H+VucHuIyePipNLPyckApFDovf3adZiTasXj6IpwWSddh8ig4gzAHLihKNr2XgStPy10iYA7Dk8IR9DLOyXb3ZWXUtCayOSl+6WJEL1oluuESomrgDB8/Ai5dKsUTRQfowRNVi/RFyaBiw5kcpt0WbNyUSIDq9Z3j4zxq58uSnRRWH60MsfGXhwUVDI1IaeOfvt5c9623KiQpOFAG6zAVlojKoKsnYQrR6G38z1IZJLmovSvlww/ACJ8dp+pcWG3HgMGjYdxxYcgR6','current$WM5xkG+Rdy5Za4pC3OSS8c7ZAn4oUavTAQrsI9DPwJZm01Lhm8mQ/IUWh1Sv+4sMmxS34cVzkhkvaOOM/PGG0KwfKtI8vZJESGMOn61IvnGTvuHdHU10pdse61G2H5rQH54N7XuSDtF9PErUg1YPMHiUPfnkYB4OOtF+9YYmZJsRDaxSQASK0YEUFoZ8l2Aq96paPsdPdJUmFODvmJPS9lX0SVI/nK/jq0S36gjGJW+y0mEJeqodd5ijodn0dxzZKeKeAGkQbsrx7rh/v1YJGzxZdG7Cwnog2A9wx11kBA5DIblZa3G9vYNQKC30nrvQ6tquqB89dNm9wJ44oCdExAArbssSgE3eo31x7jy8YQEgEP9xqC7wSenFXWwt5MGW6kA8aH0WG7oUwTsllIMwrB9tFya1VUTaUSYYIL9JzP1pFJP1eICE+oFJnaHZ45BVxbxJHtSUvU0w6iV/6wC7vx4z5DjmOvkszP/gg4AzqXHDi4k564v62h5zh3y93Z97lfeFKtLXgBx6d/2WgbNslAe6BuGnbyGnC6DDAA3C6p3FgYbwFMks/uUTa9/xMt6dVQbThaiIWrWea81kDQ9Geyqb0V+Xae7R6dKA+OBapPv0qTcU7cBS4hafCGi/4APWiDn33Vg6t6kqpbUUF6Q7w+KsQ2M7WtRZ3xj/HdmAJ4trq/QpIJ/uwFaHc2swhaMziNM/OGNDz6c6RquPN3xDzedG3wZvrkUGMv+LfNlrC42qoNzU3q6Z12QigAAKVI5Z+R5CPqWVfLwo3fbyiFn66aiXEUgrmmOKoRbVYknCYHTUvmOWDny86Phwxpmhkwm4kPEqHhWZNrT0S8wO1o/8AVRPckP1wysuuAOmCv28rlnR1WyzFmWj1g4v7MweD6FpfnutaqhXGciNz64+wkO+7zOBJFcgtl8FIYyFYrG4flw/VOiVSLyscDdt7o3K+n8hD6SVpJUIKmsEa57WLfMcY1eLB3cEORU2DaZmdh6NM0IwwSKiQlFeLARPJ8m6lac=','2026-11-19 21:25:00','c016b07c6fa04db989cd2efa3a0e1a29','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('631fe05581314e65a6d01ec884006f8a','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','routine','routine',0,'current$wmP4r24dRQ9/MgRvJUpOqSlg94fk4lkCafVzfc3c9Ada+Ix76e8Ej8Ttm/VKJ3JRyOfath2ytUk/KtUduxln+zwVDhACqLq5oukMIcJ3yXdn2Pe/BkAoA3DoPw5fRFBS6LDmpY5y1o9MAIKfKPwpU1R0yUKiCqAvF3PtTKdU6nJh71a0XORqx6gz8b8ZGqfhzBiwWrlqOanz8cVyXMVvYCfDIew96gVdOzWDPhL9H7pQA9ZGawstf8YePPNIj3JGKdDG/bEOALB59zTAV4xuNXoTlFX/482fEOuFrD4j6Lq93QRgu6jmtM4KH0mEDjeaUN4KPoJaGs8XP3K9l3DNkllQhLq5oWUNWET2Q4rB1Z6TDH+xQew2t5pM5U2ifqkOxmQgiXtlA1190btRxyOZbfcQV3iIrrbHUEqnlahQnbCfyrcG9Qf7MTr/vjSz4uiOjMa3VlxqpyRiDZGU7H3t0YvfyRlC/cAjS+VdcZQVmNTYjcfDS+QUq2z4XplfLjNkbRGcjXiFRlG+97vaf1n4n/R46ZnR2KMMCD6DjCeH08yYoqygGcxB/01Z5rH5RWEBrA+fw+KqBmLu/2IgTrMxcpf/G/jBF1+/jKe/8hXTwRTATaehHqQn4EoXK05oo/rAtLiGqO3QCU9S+XUJaTYAyxZgSxdQRQnL4WqKZATPgrK3n2Mp8PksB+nLauT7AuRHA9JiwhhbjXF1S+IPgIsLYJUg2aQ9Wh2G9joanN2HrS9KacU10eSdxLVZMM72JSiyEGF1sSox+tv8T+UY10Sz0Cw8gn7QHV0nhdkWOpCirGxAOozST3SxPlNn+qKSWpd2mUW56w33CLrBzZj6N5PDCtyiHJyeJm7giy6DsFuOJlXC6an67PERq2cM9edHALFz/qOO4qeytJiVcfKbQ+38sqoGuxGsSVKhC/08xeQf2n/PgtDVh+EznA6Jz8REmrch5qfga7ejdg776FLlSP5l/h7dI4Xr50wfd1HoKge+/sOVSljG6jn2LJ+81aavskXVmArlHF8YdVddYCUDwjP6dtPvAvr5gb3zzbj0BI7/rqcEejbEywln/tNCfjjHhKY7YZj0YXGLXzWlqYTFlNjIMluKEML7xqHfRd+VmmREMaqkffjM2tGN9aE4JeBshCYv7w3hSRG8CAhirF2IKQodsyihW7xKuTRpbNAbRksIrhhOzp1KrGK1yzrFXFgR2eXLYh2pVHtpkNhBIgeONtNbjQ7rY31avkKk0nANCQTcODYVGdFX741imhZILLDh2UWNu5F31DlBgHXeAUvkDSx+c9maMoIfhTMaWUYF5SGIKS/+ikUAAyI2BylZn3NBEZuWWTppgpReLRsCfVArT8AXjW8=','current$MVzwecuZI/qBdO9XRO7/xnK6DMziIS1lgZsrn65l7ASeuV5qu/lfrSSBLxkCfnVcYiOmTykKsSr1Jlp5+/iA/xz4260SFSqbFWX9KmWLeW56jcBiwGFCXhEePZnF3SxqUWYpX44WldZ+TNP2r/MBe/vIz4e2CTGaZicNq2oquun78Mc8vuHX2WLBUuk3A9uRbgLAn7eDjqtGuHZ7Dylq+0HTMbHlXVwsefgucER+fxKxZfYL/+e7bKoWii9Gr4O7cgNYmx8bJWp1dNDCW21NWDqVUgQLMRomQOBrmRZIFsmm+dS6qBijfYbVe/ZD+vTIXrvEKUjANgGliRRaRY9EUkJi7sNLTzfiQGLUMMb7p47UkO+ZJf/y/+lvtaaJ9WNd7veqgJ6zZpZhPhPpV06cC84fc+Eo5nWLhMDXE1aIVcEFy5FRAlUW4ohpS4rC85z0k1UXFcx+XjOvhd0qLyXsLF/i/6Nt8xPxrHVNzuQxd1DB3ykrCY4XXT/f9H55FePIP3OEfOQ0Ll/ZVZLTrtTibvM/8M7nbZJkc6FL+q1lSsuVYpRAd59Ny5Z2xbKbz93ufaAWB9MHxF+ROUvOoJz/PbzpYdBT0MhVuOgsOgmEx35sJYpmd9658RfoidpPKnlMmael3YbR2WRta6JWet+bGTad1eMO7w++S/xT2nhHYXmp/V6kANslLAO7vLRLdKN98qV71z2ZkmlZs2DAk2rmmsTnNaKvggsBu0oVfL38LNXnpViFtZS25Yh52SH0PBwg+ieiQh1+KSSjBB+YjJ3CL4qBAS3wObHCib4jZ4I0kONtLkofrhL86OnVUkRgT0SZ8qr5zqRxMXmk/JPqP9MfNRacdNMzk3JeAeK2drwPVhIADFzb8RaVR/WMVk2JSKB+wNn8ZpCEyHJICrtq7m+7FPN2fUKmDOiOq9gNdkX8rZL8zVtdUzQvdAi2Ly+XqU5XQbP5KFb6q8FXeimMrdNHcoTK7g7SMA45kjEL0jXOEtq2lmSEx+Asm93aqesXxUWv7Z1JWCJv7n35ptQiqhUkHRtbDJl5/5NA/XorZ08=','2026-11-19 20:30:00','8cb5de6e31654de88deea7d683cf051f','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('af80a782234e49de80aff2317fc552b6','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','routine','routine',0,'current$lE9PyDfb1dXNlows+G782bYzartnlL2cII5PWdFxPkkJ0d32tDzcfnBT+55UBIFvxbpqOQYrji2n4voKRT9YCSgtTzZKAMMYfat8J9TaxyDETtNwAcPmXGCmmRqM23dvs+2+S0Gz8iNKkVvugR2EuAMYiMDN9lvIXTXqA7hI/wUO5ggVIJbaUQEh9JmdapGD8Omvsw04K0yCKT60uJCqZepqb0j7+MS7C2kBuWEe/1G9KE98axYBxARMSxO3+ibKAonmvwyrTzbgs138MEcBXcG82QL22UznM+pjnyu1R6i8Dia7g30sruBnDdyIEfRFgqmh2bdu5LruPHMpe4sBJrVEC/vBFkikjXiWYA/v0gD6S+ScPorunqkzcIk1vPUrjo3XUVFA51+z1UXELcWGT62qTq5NfV9R8v4DqWbyIijc4Wur8ZHfYctpDNeWCjNHHatSc3hpmA71cxjG69MnvBKjoJy1h7Iz4hPHM3hSsPAwhsC1EGF7/jyctt+8F59C8PXchQ7SOUFf2a04oJ0L6G33xK7VNhLnk7kpwkIOLckYVJm6nNvb90LHzR+TaAuyuF6ZWe9r0J+cuUcpevYKU04Cpa2Sc051+U9bNqOqkybaI8OZLDgIWrneq+ymgcYXjob36r98vWDeUHTlMfjXKvBWyhJKoGT57z1GtiTxdOPk+dtYfivQjzaVvjOncXShPiy4cPywI81zVtEzMaxOJuiqfpWQ+sUNVdSn8eX1OnRxnCfdobmxiZyID+b0O5XQIustCXSV3I6xQ+o71wqwlCbL7IcG8u45fJo9lpIgbav0o6KASU3UUB337EBYYcsrdTFb8EnzCVu7IcPHpT7FA7KJLyDVGry2R/fDroTL1Bu/ezaEtcnWUutx1rXa5mf7xZeJhsA0D8hU3bo8DdLbjIfEKJIEAR2TYSPR92xWRlo84i2McdAQ64glS6Y+WufSFWze5ijc7o3y3BGnq9L9ZfQXjXpLA/BHE1eOaXxvYSV4HyvowQ2KW0BNiJP4kt7F7MNwkausZmuUSNQKC4hDcovovADXD+TuXmUH8ER2yDqyx2nHVKsk/ARdRWCPrZ4FENdSEEWaUVfAZWDrcQElOULfLmaNyh2XXeuT+/2pYT6byHUevDtFLLp0VNDL+yZq+QMkQTuR8eQCyqCM6FHJfEoeosE+Tc931EG/KOJgzcpRaxYoRUuTTDVZR7NHEwZVH2kvKhfAt2Z607L9PP6aQh77ESXfLnDpK1FEJg4gAkd7mA5FiCsRjjaV1aj1gA==','current$HkjrXI0iUSconayF+fRq3EkmCXTRnopSop5m38869Yl8aE/SCi2xdH7SifLCb35xfj2Ki2Q9Z94MQi9IUzRqD4Nc20vKtWaSEZ6u/pC497rThnkd7Fi41KeiKDMuZoWCPinNwGKGX8M5iWcGvRah5ms9FE3+MvTk3Y2GOYvTFU577VgVuIv55KxQi/ff5p1ZpdzWDiCI7rYGwfgKs0DhrIi5BTZO1BkAwPe+CwxPxnQ0Ily2O7yUZtSDT+XFdtAJKjsN6WRAcabwU/akmgguMAdS6+ZMS+sDGZOMVIhBRkZCGEi1yFaYeWfnxrQg3oNtD3GR5bFlM3XAoMQLrI07agRE61IaYB7Dn3AWu+bhtgX7rCe5y5NF2RDe8XKOv0kz5ct2vHtQjRWl2/BMaphGBNrgNu1z/9gaOuPgAgWAl3715gvtF+eBkbG503EbiZEw76IcyymVlzZ3xF+kptkSmKMFI5Af2PfE9ZU3AWH5NB7ecLrCTUEbx3ZgdK2quMbN5ga7ZpndyFpeXlQ73XfTiW68KCLesrLAWD/iFz5nNUzJOY0XiWh6l6T5NO7oCwtiQO5rG5v7y1fLHauobuk+HrmS9ngMyAOSQcnfZgiUdRdg4hGMMV7bEN+v1GmF5tqbWXys/3ldg2FgDWg3rLtmYjX7mKTqulylG6Bf/Kw1b3vyeMz3LewERdwv85VJ5RKY/IXpG/vF7gWvlln/8kjyQOEfjrVoS3WBrxOOR+CT87A77z/uLFP8mwnl6x+UXdIpe4Drcpn8svG/xGrzk4mo63M7hVPWgIJdTmJGJLiAXGBc32x3N65N/qggl//L3+bfdFrpSYGqOk0h7JG8a6P3KMs2GXUaMVKKhNWXDhf+ZKPR1xy9GT5sumuPBN+DlgaiOfr3WGxff2XG8DzasTeONCYjGL42xkQhnYlf1ZUnJG2HNhczjJR7AfekDygz3zfvoV663MA6DI3myEc7FWbC2o9jpgGAJpl70p8kDbI=','2026-11-19 19:35:00','d6f90e8a88c04298a6aad3c44d10ee2f','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('0aeb29792cbd4b5fa08dd7bb7ac4c60e','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','routine','routine',0,'current$oQn2lHc7wcCIfZ/XGsnEom7WN0KCD2TSTTicpZhQ1hrm4Jy3r6hsqn1u5mkkh6Kk8gryWwys82FX6/Cz0W4lEjJLRPWtiaJ9LWVVTGydSXLqKYAJ0i/BKopFoXqBKWoLohdvbPuyfhrEveR//pSqsWQ71F3wp4iGCKDG0QOgHvtG+bQyF7G0QWL2nqY2USX4fyYZx+SlpI4QWqnPm3EV7oFdgITBAcpPLyXGmFmvmtZr9QRb03/kBQFq4DeQ+T7bvPwrxsEEd/Zoj0GofnRDXT7lYcuAacR1UOtJK9HGsMjH6H9+mzAAAUAYXgy0Xuzfn+Zbv+8hnGCR0pYxWUQJlFiPWD/+e3BDM/ZmswoatAZ/C/rJP0Wm0ekJfJuc7t3okV0b02MdtcEow3x6D6N0yLA9PV7QGNL/iCkO/m0qwN8JowjZmbjHbaRikT4XBJIKBjajtHasvyJdmpFrl80/UhORH6Xx507daHqABQw03ZAGvfZ/ro8xKPP5PNBc2pTWPjGHUJ2X3vExP9zbOPmZRsiMosuLIuapPxn7lNbmysLi/PbLVU4opX/K1u5HrEXNza7NweHQ4qGMTo6c8FQaczUDWp7OWU1zdP0DfpWjoACJA2VNE8GGmvt/oOxAkgz+o+kIi6Kp9sT+S7nCUTBPuE4if7C9gEKUqNqwQrOhAruq2oej6YzrFLev4PHswDx7Ay2sRopcXbz60ZDmRAndqzL7i9W7GXKLUWD2o0zbAo963yqzDNl4tLc0aE82g/CIn+rOKmqiAJKkJHUsmLnJh3izhpe/zB/wjZ8eYeBS5aFkUhvmJLZxxZb6sdtn2ifXWhO59H12nKN1skSklxlmIn2dypVFvEDzSxinsXJ7tY/iOeLPL5GMI+WdkRqaD3wePxhxs9Bh6mXeVWd4sMGKNFWzlg3rbneziJr3Kjjb2vsENS9eUQT9QrVmid29iNwFCqwE9Mhnq79d7CUAgg+UxCYZjreqsiH3sNjM4J0uXivNGmD/VmJRfeWZN6zxHVs8ZrrkeSfJyTLkSQzpWJe+5eZMW9pzNXI5R39wFbQiEjEf9KAPZlU/LjUl1QaDT27nCOzuiYfK0kzG1+YVsbBr6tJconQ5SifYZNeh1bkp/TZwKOZYhn8axCBIy5f/kwTy1Fp1BIYWAnXnDQdJA0k7g/DSrO8/LWqDZAZqYgcv+G7RxZW17Iu5SnRLsTN1jnDKcQpMLWIHyJmfGG3wXgHm2WbPSsZzm0n747evWS3fs1ULKqacr9ZuBhu4r+j738O5AQFFcyvd6wCgRHVhPHt9VaOl1W3afhD+xK90ejFMOiQpPhyfprTL9gua82mxk11bNhvgm6TysfS0mZX4+6Ldg1gaDF7mOwsvVOKy9bzeQ8wQIoSHf4HgAqcFj6EBRWDbplI=','current$yvs6tFsb3/jz9PvauYic5fjX1mauKAMfOIZ6sFS61iD8xMfQ2AFXoWXhKenBrw9jFwUGckonxMYwdPkaXm9dZo3loRVBd0wbiea+NP75WkJhL8053dYhVGM8iuk8RQ+2naqP8WM6CcaSAqO701v+RPLdx/Hc6Mszrjq8wwuUGNdyGK4Ff/qZwjKduC18hvWuZOxoqVyZs7mLvR93zOBmmD9qzTwDiUUpF+n2Rk1Sj33N96atu2/1saeoDMERm8PZRKjhCyJ/pKf0TQGAg4tWeqMkaYU3XDugsTAVurUim1TYCn5CHevs3XtqkoAPPqgHGixCppApa9AvBVkMXtHQY+ZCjFZ4hmhMzj2rzUSQqeexDrPxF9ZZYMF+U7SGGAml1pzM9bEFRlEIWnWHuJI2z5jQknh6QPjUpMEDlGUVXL4SVRjiT61n/1O3A+EYNtfZOsnjEwKVyfNYEPTiXpKQWuW+C6sJeDMYFozCMhp9qrfVhvh2LeHxGq4msEi+XdjhflPmEn67Dl89h+4Q5yrf4g5PAv98xP/yG5Jx3VN2MhbruQZrjOV2g1h8gjTcnBBKGwnteyw8bRTYDDdTYtQJ4XLyyl5xXewOdOofxqRpyBMLwaoF+PXfHqSJ5nM08Ad10qyBK/JGEffb8AhmZdPL68C6mJ64R6fgxZXB+N4ITm2gfkq2CsVgwM6Dt0IapGoozh/rcHn1Amyl1+GxlENXgwvw6S83F+WMbjkK9EwM7sx/GsUUqEv3WX0YxVy49Z5YQjRVOz2f43laVHn96R017AL9L1HRN3fghzshMxujn7u3cYrUcWJe/oMXJSxgTIZtomjobvAB7gx2mHAnid0eRFqs2j9BGrNC45hBj0vf7OWHKvv/wnjtiEbR+z8Bh8Yi7LEXPqQ6kZydVygNtjbkT/Ql/+WcrfkgGs5zLXjoQp70hO1HJI1tM68Ee21jOf7K7J4CIffxTkGXfP4Q98rFeO7MZhyw41LvYLkwKBXUBijx8iR1QFnSLX+WC9DZEQI=','2026-11-19 18:40:00','56ef43712e9046df83db25918d4a5754','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('bcbf3729d8d342059df206af8d7875ec','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','self_care','self_care',0,'current$oahsdYrMCVqoS0uPCoYuddT2OUTwqjLRD92BeyTB6EJHccuR8LRqHSxcy11TGVfso4wmzYKmM9ZuXqr+SNkR6xLfO61zm8l5bu7Z4Mkvej/vHxw6kJsCB+y+byco6+mY+XIS/6HBQ3tRRioewusz06ZNVNwQWHNH1aGODtQaPOG9xUc6A1UdLhj8L+2YudoblRRDcnHYtIZxUftZoKeU/yjjstJULfuk0st1joTh7pWqoP2+uglu3ET4f9019FNp6ZlO60r41L0q5t3Y7gyeasuSkCExWYHMrQM8Pa8xXz+SC2d76Ow0k+CcWnZKie1wMz17XZbmsIvL5MGTkxd3f1DBD7Jx3zdbFXcrRIGrNAK+jV473dk/nKbJju7EdAuVdtgNKeiz8gqNBNNzzcSoxUPvzHDTHLV4GSeRh+tDQUexJQE/9XGWlE6f1r112naHprDVez7Ze3fCGUiTjYCksS7Fr3odR6sz/WMkgZ9Lz+tQF/2wgEnZVsBNwvlCp+U48BaoQomQI3Ud8+7R55es6mwf/Ek/3safW00nDazf+0ei9eH18fgdH/3Z79L9M9ba5kmCTZbPSi7rIen6hQua1wmbKxy1sa9bSCVU/s0FUztR8ZvGZOfnBsKcbUF6LdvF7HHSJkvCwFkOBYLvhQjEuTlzOQ8J6r1HdaRFFuyhjVhjAwYuTn2KquCWNOWI2J/CxFaMdmxXyJH4OMHuuhLz1+B6fPN8hSo8soA8sd8jiZgkDwqXoqx2+gwQ7jwuou8ldsd8Obp3cNmlF/63/pwv11FVlyjHEQvpK9ER+XYvMY2aSY6/dd7N0qSwvNKBnMX15kuE/K6tjheaH5QUNbFWtypSKEvYzHqQxEMWqpxQM+griOWkvZqwmCJvTXUqi2c75oscObkJONBDzX8C0eY7zyD+0M1SvTDIEAffoDpI+GO/rVSx7pnyRaqolx3UbqqxFNbXjAte+/zDgO7iy54UxLTifAy3sTPcUM1ocDWGDCJJaPOV8mWeT0yY19yOIxjC+7RmguIJf8L/9GiTfJgidsUzOy2ZSNnwksEjyVxyLZPcAscmUmYhfLuL+T+kPmeJWT7Lp54QxMh+03Q=','current$C71p0yOPtNxM4alZwhW4tBTsFDwrkJCwtX0HPKZX+0xKeV0Iz9M+5ToMBH5JukkNmPmZmv877fdLunDCoJWTAwdVdNxajlMCVeCTGDIFEgNRynFFMx5IfhIwbZfTkpguaTurd+i/YRGwMSFPQFL/tiMXVsDwyBxPQW36Xq36asF/Aq7I8RtxoaJkmGbNgdR0o8l0SqxT4NO8M/6PgZX9T0T0SE8o1L/EsBs5F19vMTwPzPGiBPiyQiHUzJoY5s4/E0lLU0D3TcYYYAQsulJdzWusqBp1mTggFH6T9U0Y4wpi6ayWB4kO9r57QDQpsYJq88/J3mBguqm0jEkvI0nH/TdLdgaUWt+IwlqwbaMSDdaA+bwpca5xV7AiDAMkjfktoW04SBd196L4I09GWmqah1VfBEWQcOV/sToZjLe76MtR9m0m2E2qVT8HHIMFIwrT0/tPUIRHwsNJj1CysFxX3aUylstMlf2TKpHh6HhI1qtRskmzcqB+ELct2c3c2pKofZxolhmXCgUhedXtltHLG4vJYhbe3lN16RU1stKjAQvkcwRBoJUEYDggvjCaoHgiYTZP368n1nI97LZT2AZjttOz/w7XdwiaRVZtZvOruhlEF0hmugeYnzlHBEB2aoIF9daI1C6yUVC+prWqrYUrdroekysD+pb6HdAtaIPwHwmAT0mnVZzc/HBPwYpzzI0Oure5zIFaRP36IJW7yDIncg2HOGYHc/W0WuzE8bBL0h5J1k/DKPmCyP0zC40oenT3BNYbA0fIZ6upVqIdS6Y6P+fZaDRVw6ne1xcL8I00AGvmRlNs++VZAfwc2UdMUrRIIQXhWpgBMgGHW3X+yMcHiJQooGsTO1PpxMEOP/eHVjp+imGmg86TiRux3R3WFFyvsJYhqznxCpSuw2rV36Y1b0QFin568il8tf8y/ns46uOfFGP42A8DacJWfWztKUrBQZdl92tXoOW4IrRlxylHs7i2dqhHTr78AWclR/dnHGYhkBMOXjl38c6ARXuvg2ycXyXrCBgg+uIKjcUGXw==','2026-11-19 17:45:00','de6a5e2f0e3d481ca712ab48d166c091','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('6453149c363449fb98e5f7f51289e7f1','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','self_care','self_care',0,'current$NRhmpGadWCT5R7/G2khnQIigyYamNpWh8P7pbFCZ/Vcm3lulR4VpsMT/FihdgCG19GLAGs8hR4rE03nDTMvWsvl+BQdHfpD/GJl300kGbomcJuTgLYPqfKiJTPqjnLpylREzQ2YbD/g0PRkpoxxp8gqwVzgRFZwu1BTjEiYsZmkcUH1fwaODFYP1wV8ZpPicuwtJzIpqa7bZn44yIjiJ/VzA0NHButNuzUWNCFbKf5GQnG30sPYoexZQDVSzbxYawCdXKwdyj9MM7nNcFNwRBpNpcTmZGkDMqz+XUTJRtU1kHs9R3h6R6wUdgxSsWCjLCN3sTnQ20gHkYIxgxrQnKpLiiqJUAyhWH3VWx3NX7WTYaX0h+jGB7s/Qm/85nLOEfD+1dmA9BglhT1Rfx+xVvVVLoeFDnZ8HbF4NfsvZlW0doIbgTNe6H2y749DMIhr480FKSbSilL7rr66NZv/JMetBsyZ3hEkWI0zH5YTesIuyWcxnuCZCaUzj4tKSMg21O0JrKLGyKWPbwbhrOtkiCZhgDm8OPCpoQE0KMioeQohRCmII8fjYpJtKe8B4dgOM6kIJBgzvUdzMOTzet6nSgR86VtUIYXlKhG5iOBpX4JJdDi+X10FM3KW5CedftOspXce4qt6rwctEdc9OpetYX2i0f0LIx4ZCzqzZetOnUqU8umPypey2E3lcrb2d/mN4WzXgGhTBndXTz/S+k/2qCa2H7ybKmZTDvTFNQyCCLmeTI38Xd9WIyCrel5YRrKa58LFhOFXfsCypvJ0uRNX9ZMtZE0uLYDqFthucJUIGz1AWg4MsYltRAjJ7QLS67sAjxhUjHhvWw56XTuq84szZejBu6ghssF+cGTIIiO667zTVMPuhUxcAJe2dMbvAML5YZKHcUHTC/XtX/8rPav7gTrTubl4phpMusgVOso3xu4t+lu+IDiBwGx95cG8VLVPHVauj2VxFRlcmMAADOAp48V+jMkKNKZfe4xsbIkfwmbjTRn3u0jVWWVwkV7N5ot8K1LtLzi7003bhoX6W7u8Y36UYr96up5pEycydDAxZ9Z9tdEjkWHJ/HpUrp9S2pthGr5ojY+NeSrIfVXnCdeLWG3f5dqkv3DA60U4XQe0WrxT4JiwUmAGiXAN/lWzH2q7ImqwtIfVZUfJaEMUk70svFR+5GW7/2CSZy8BclFdq2E2hjsqiv8fA/fbuwrUfWn87/m3NrlX0rtxlCd6Gu4k1LvCOJVLjUQqXFgJcDcDQiF1QJ7l5KxBkVObJ59GEHhyshAMkR9h/tE/R2BKXp71JK70+lp3obVYJPHRQV6km0NjdM5J+ZyhvxD0Q202jlykTlnADAx6KtzwPjChdSR2mcvDeirNHML/arX5W7/h4UI3WFdRkgb4Daax55KvEIv3O2dAVxMMtnnBiK4YmzcNBfFxrjdhIHaaoTlnp66dBnqgKBo9UYmfmWIxkxPN3pUK3+p6bF8rjidmeo8Cf2hZXZwfPC3m+PoPdKbj8DwQLWxkHQ6qC1Tw0SUBBuP/kS2QdBzhWueNRBTvI7d+LPeLQtd43qPcKOBdF+DJBuRN9TIWvufNtqVTBWlN0VVVxNKKxZAW60YNRarA8VtDjKIGkbQ2KfEBn1WFGHn5o1SQQMQbEcg12qXFVGyv3ovSYCeYPWdKp/LgdPZpAtc7TAPNtJHMSftdoDCpYg/2U593dGT6mFufS5pJ552R94s2Zyc0V0V1M1Ywgi2rKvxh7u4sJXjtyb65xr+kjezCFjWouAWgeRaJpMWxCsdoStQtH+qtrqzSTItwBjcSETIL0HfvblvTbWjsn7GlclTMpt1sr9Mit+wA2UvF9bm2QXQdS4Ca/InklwxKnezCKfyJCgiYpO684T44wjCl3Ng==','current$15EHwnA07rigRxIjVxTJHOXvf/rt4Xz5HZu/ugz+yS46HwdgxfWzEfwAw3S4cQaw57P1pUdTY4Y0rDE6F8SH7WFcI7W4pCw+5f5eeIl18tT96Z482waw016XeV/adfqAfJ01ZktxrVHa6CowOwlXmkUS1Q/Z65xfBpeW0HezTUf78a9lE9I/AD54m8Vs0bSEnTQ2AozpmtQ6H+Ax/KHoQoZg8Tr+jLbK2SyHRdzqMndq3/4oOzgiOubsj3+vBXMNH7bokKqF4ALfnRB/pH2bQHIbg/dR157Ut0gBoms7zjLE84I0HKjlSwaJglxc5SHfYeFfl9xoFXH41Zp9w+2ku1BloXL6ebg5Jx7MIQmDMALL9QkITwYQ3DEGxDmHfVGMo5CF6queDjfYO5LSqU58TwLd50vObInkCxnHa4aIjA0cLhHVccwsLP+LOX9TmwB1OcpHADHozbdHjlQLrwJpPw1HIDe/wsbztdOKsxRH94hVs5fENGIzfiYrfOkWX3cR1e3f9jc9baAF1NO9i9EcB+KgvqbhiDJPT9acCufE21kdhkYAtWVkTx3A90sGvBiVvrI96lZC7lypjCUPtUuJnOhpIELhfLOzZDqZuP2W1vxiUfpXB6k2HzkTwmmKIPJVyKqNklMSXvlnwcytY58h1y4xDTsPs5ty7iiOmLzgtrpTnvqMls0FkS+nlZTdolRJuKArbJQZgMPrGLuVDAAjYq3Ofwq904LDurIc/02o57PYS+BNqmS1eLzHRMlIgXqaM5czEP1P6j6g/yn0UKBdzSKAmcze/9QDyChOYZRdk2BuMp3QWsv7nlHztkgHNIRBUWEEL6xfvDsiHSYqB83FTGWxpoptueazjGZa/cICTl0xva1ohq6JGqM3yvE8iKYyocvWB8xwuRHSSTRjwbZuXpeV2RnVAfBpuAaxXU6rnYxt0eqpB9U0+nCXYQDIjPTvS0vOpENjcCoqc3Nj7cCKHSlayXnRAwOi6MWPDqdEHbUzvEPiyM+w64O64STHKgFZrj7jMuy1U/EeZuSm2MijYescjsWraST0Kv50XTQ0b6qZ+7SKukeNbv8N9BRbXfZ+OCCATPFJNvG09AvJUDaCaSJncTji994rOuoOBdB5dXfBh0cktDa+lnIZDWUSb7TjiN1j2hUh0NgjH0PEKbje7Vsjc/4n5iNyKdUz4TweWMzZ51aFMoQhnix9BWKRwrWanhE6V4uZftKBnw==','2026-11-19 16:50:00','ac0fb36c5ddf4b6d902ca2bf25096123','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('24b1a7605c134885990123be40f4fcaf','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','self_care','self_care',0,'current$KeVBodW1K+LyTU9zuEfnnT3VLQ+6Ch1Jh14t6yiqWNe/pvSnn+XmWZ11OTmXMOSisaM76lq5vg9Q8dyaX5qe0z36mDiiFI1d5SeTgvNGPTvBX+RCPA9fe/eR/Nj/UXPNno+UarOUIrjhIPAzvbd9rWEvy6PBV9h94B7u9b2enAz7p9TJmw1myjtBP96O7MSxenQqta8mnfMO3XJJIuQjwG4GxBYqzF5iPLG2Q5QT/Kstb+J01ZIGiLlaS1Lgx/gA0oH2m7OmcUv8FBIGlmUp0cGoj+jte6lRaQEhtl2DVXuqqPXmHX/kCn1xhJ/8CelKeSavl86v0P6ZAEALdUUvgfU2yl0rZVkBSQ000SY/CQN2GyK6DnSBU6ahms+qcZKRm9dzysaG9iaG112VZ+8R7lcbgPEcvALT9gwZtOSO8cT1tLADzxFrZomQuNEpPhdiSWGD4FDjVFBUufh03w9WJirL9FQvxn8TlUocwsG+nywnQi8qL/fsAHL0bJ7CyBe45rR2LRT5afi54OdIkrswn2ZVcUNMMzIb9ygnRexiZ3MM3w8MxEpBS33oj1zkDgEAVZdOwhco23ULhj0vATmljE7Tu/ONdtgev71DmSGD0NY9NyEwa1/JzBWTu5pWZDGZL0JpYJny1cdWZ0UJ8hyn28U5DTBIvMCegFFhnVrLiS+d4dlT0juw2lfvWZNRBCs5umFjGawFoGLHsvRPioqYFuDWYIGCXpXbaeZBrt/m/MLzeSurjAQ0Fvv+X3q2VhTilmaig+ExCvX02F3lboSNtMD8sLTgZ7cTMCUJ8wMiqPLH17UWBKNx0d8w8utcbARNRHUgfGdnZNJVtC3v5ij3R9L35YosVAh9dHLiKJD3q2EbjjSaOOeYcjMUEfOZ3L8LyppK1moyz6+fM2AKj88dbszBihjPtQoX2HtxL5Mw7W5JWFOTzX0Q3lQCACMhnY9yrR+fhk/UwpWdyYSFxjxu4gvR/2b9sJQrOSXVvmrsH9zIDApHIWbB6vC7p/ILzG+YjkCdNWnlfTwrVHO/ZT1c5BYavKha+YIwIa6RebOdjk1Pq0vwqSy7OAy49S0EjRmMqdep0gnwcbrkOKkeA7fYEiNWcrlgiwxQkoHPF+p/Sy6Vd+eMYC8AJgu0YK5I4sThih6/9744JrBD0Z5Qud13wksdpcyXn353OAs=','current$6tnHGsUx/+DM/2JcFh+z7p61wTd0fp0LcoV/h5grWcsNJinjV1Xw7b+HDzMdZ4CXVFd+JC90w4CiJXtJ9/cZvK/7fUr2oTODqjAg7NRXRbXJ39eBRTPpkfxV9mSrJGjhf2FXQsnaMdsi7lXdJzoSGl/QWMLWj9MT6zOLC0IkrUMjqZRQWPDyziyJLfqFfX4S0jDc8VuwkvsXRHbBpO0sm11KKXhftlzmlXy8gXgGaymyReEZa+vALDxZPvC9hlBNZJU4DJui7Tt4FZGYJuhDnDL7phmpa8DO1eXr2Qb6TTLdZJ/4zmvdcLxXMCPPgE0KNw7ELP8XahYvVCOfgC1mI8Ae3HwHsP4pxYTm8MndzcD8xAMYPM9pFVLuDNqbERAi1C2Gc8jVylgURFA3/S+mcfeTWjB5IkzZ6G7sdlDRYeaNhB9Bgs/GtdeiV8nfJfa7xdV4ea+BuGET9WCoP8gKLqqxmQH3Z6O3U+cIE6V0xOExdJFtcT3Z1X7aRP4yx8UUbcJZaUatK+iqKX0PlbL5SClHef8T4Kf2K1amWEvPOKk5tw/xIzQQPqYDJwkoyuGiErPmSicChFK+WRYffd6s9sQEQGVE72JLOTd0uirjm2U+BWhXvNa2C4He7rL7Bqb+cp1CHnzUKsfwBEbSDoKGX6volSS1G3n3fIcQimdK+DGIS0OkKYK1XIGmO+tyVZh6Q8arKL3SelURJqcnx0Jd3/NiuQ4Vpuuy+zwbbgQ240FxLrQhKeJ7e5y14evQu0H1XlkNR3LCriguLtK2htlV0PAKO+VNnLFxEGY++LFgpZa0l7ik2H1YWK1zVYbChQLtCaW1zkgMrXBb0xDQyOX6YLDuu3VdIioXEYKu26Vr2cVlcdiKt9U5qlRAROnW/EB636l577sZX0KwKn6lWu8OO7L6jaJFCFBFHsKeTkAkoSLHmrJiQdSx+6+Xw7ctOZcmShFzI4JPqffLx6dWBbnz9qNFA3hvEeaGPVsIUxtM3r/RjE7dDHkdKsmS/o7++C55VpfRQC9ovF8S5nsRZA==','2026-11-19 15:55:00','2d03220779df41f6aa1a77e6e1883324','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('7ca73036dd054f32934f8fe85cfea572','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','self_care','self_care',0,'current$T0uEtSskPHfQSN+2VdryHd9UuduMckekTCswyW2VthSGz+amz8wkRGk9NKi9hCu8JFR11nNi/TCHJt9zaWmULb1p/VX/lCaQ6sTeXspfXTxWrjPcRQ/Q/h2XF6p4V1FAzm8cLtVfEJoYUrfJzXmPmeT0TKDvVHXJYqYKjNUOxzdEinh5J2jsHsH+pvCVNtwhLVrA3kXUDw+AmhpQvmxKjuHB0FWkPWDg8royZi3HdkiMUWfIyJ8TIfYABuh0ISebNTZtRlj6piq2KstYrQxcxre+nClvkhP7X+YQkLpZBNyYQfh1Fo40Y785cFgujUriWp29+tMgIwvTTGCNNxqVcR3+FAovmrjSW+obKSV3btDra0zH9iBAqVCkwPCV07005vbt9hgwEJ5kbNJmjBXkGQB9sYif+hCP31I1RXuJym5szXY+lRLUEO2y5pWMXXcDfnbnlDakAXuSLmWxFAfNFjT/ZP5VsW75cVeODyuS8IB/ahwtX1+M3s3n7tEifdW+cd5EGghK7tZiUHWHPmHcP3dDmXiABMM0QRZqtdQ+lkQGZqVi5RhKVkq0w3ogfRd7j0BdZCcFfA+l2kKSUvxE+sOpBFNIJzZY/ZpnAEtAbJ1/r2YAt+H4guAeRUbsm7t+iphEuePnh7gPlNTxMjkYkdPP/GCY4orJRtf6dVe2AsqCRwOb/yuJT8tkeoQr1EWlDY5LcebMCuP4H1xZbz/iWUncVWE7Cony1gftSKgHgyGuDWKNGnXAUV0GFwCwdpdFmhG0M46eaqn0cV7b5CcChfLLodeIuFpLXb5tgQAnS0bwTP63tlaRqdBFCvKtRuzm/pNGYMvoWJZK43qDWim0d/p978DS0wfw+CE/H3bo4C9sTVj4apQLCQsJKDhRryB6l4F1Zy5RhfGR0ejFJZKmgIspqsqzDsYnflCc6Bb8j91+1qUude9Eqp4ujHAyO6kBMnlfpb//Y6umM/A+QSo9vkJDxcB2Wc+uzVBkIZkq4P541iuIpfXyxZI6IPGHc33FX6l3iEOyx2sforrm/3uvoGQbiEwvjWl2Hp+siIO3mj3TJQCf7ffzxm0nM4Bm6AfJs6RppqOSLZIfmVU=','current$1+pbSgjOuYwhZ9Ok5aR5Ql0XrhlSpQqOZxrFZoNKZNH+LR6g6diTFn4oSlMPlgKmoxrXO3I3wX89IIj5uP4FMM+SP6jIVFSuhWuj+YqK2YVcyslFTl1rvVZzrJiX0lCwvWAQeFwZqCX78D0m0SVT/nynE7nHZtthywvigvp5QLuLNO/E6YKMAxYL+PIa9tvbid46I7YTaBMdnEFwKxDwGEjqKj8z04jOkrtZTh2yeORqBFdmcQEh1JNhGLEO9KNpG17gKr25HsoB5NNcMvAOKuwABo6Z8EaMMEi20F0Tmqonh6BJRwuebsyZy3DvaaAqXE7SuH6QyxJ1sjLwznnZCDKpryWpfXvYiWnOjXo6S/z9gMu8ZZHsWZ2WlCKgJh6XjaWbvkR2GciaeCBzLG7JbGE5ygPZVfStKHPiaN6PZJD+zeAWuqi/re02urVZIGmzrONyY2Tpwt8LAvB0omZFTPexMBWJkBcYgh4Kw3kzLEM9rqm9zbhHXOjiv0TdhA4PnROgPHFUsu+bGrA/nqd498ABw7dpaQruxFcL3KaSnYglL2ODHDrsKok1+hoLxksxQ8H0D4uxLmvTedm/J4PZVOKW0ZgFN3Xp71S2ef4rH6MK7G2dZ4hzdyiZwZfpuLVwO8yPda/z3J5A/3hKXnl0mkMSbXRoa0zdbEbLEALr5UX4knXMZQPAwtfL5PJ71cdH7j2RWLg91OTmqkLV5TbvGO7kSoXPnJFD5V1ZqoYr2dCGi9GzELcVx7m86LdfT8wAx4vbHHj3Yeo9cpTgkaTf54BQqsPr6xXPB8kcay2zdAMqf0iDEhcpCHz76G3qoVsOMdzdDm8IHAVGdxJAqh/WRljVpkl3YQoMqUCCD1RDvtiNq0+K9asJiAkWZjQtVeNMmAlX2EgU6IaYIw4N7V6+tFqMb5cq8R5BRNZBwcXcsGWz5CfyucFaig34O0lPEQaeppRWBkVuqw2ub1GnGBMTuW2cnvzaTowzBp52j7wPuYmSFYD78T7d9IMqXoZBpezjJI+eyURDuPFj5s6h8w==','2026-11-19 15:00:00','fa109744a1fc41b7be8f84a77a59f22d','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('b3e8e34b43074c28ac9185a4540baada','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','self_care','self_care',25,'current$X1vA05bfb2p+41/0joR8saCZ72+BK/e5liw5S6wFjbXehIBzHAD71bzda74r80h0C4yHzzN0eRPynKv1vykAr8o/SdtvJ5CG8SByTwpwRSmc3gkCmNZVHNVyXOkdlb32hekzaw57ftan1CCHx1Dji9VGY+k8kpybdpfwK3oc9jl8REtcDNVSSmkjxBoTyB/PQyWT3/p3xabOrYPmzEW46cHocQuk0XpReRRayea0JeKUBT4FIMLhZ6CWfhA/u6S89qg6yRjlqoLdJ/9MwlT6q7AKlsH9kgDX+jvwesCNqdyGnwi/qNrLjEUDVcwpdw9kWM6aHhkuzHXpHvTZtbW1zLIc/PCNfojkfUKa8/EOAMCwlkcTBAL8Kw1HMKLEy8Emo0EnzG5n+sX5RL+oGEZtHNbJ+0lSuLw8CpBHG6HJmu2/DtzzCaUyzWWg5ZBBHEpsYTbK84tsw4rQks4LqjaGJWGWvXsFf9LPxWSN4UeYD0QxQTNNJg+pnpYb7gO0bgyzNgQ5NtPEm2QxEPeriCqx4ghIXWztaUJ9l+CAdu0DQhsTIMEQ9MOrS0gKeriFWYlaM8ZRqETalKZ8rjp1+019Sl0A0xlZTmTQCH/fmhlk3FzNp82gWVkPFwLI52kk4j3VmCAzyn/5oZ3ch+2I80u8mgV/XqDrTM/trC4MjPGwlQ3KD+1nJRUJEUaJfRtsl3borBQaXjH6LhAQirepSJ2RW6UHfG5H3clSs+KXaq+D3NcFkB0Onn3LI4WHdkg0G0R1Ux4902BE5/uL74tegtlcWCqmh+ycOK9u39RVK+OMRFblG156U+E8eEs0UdmyavLo7NZckHbf3Wma+IadLG2IDkpWsoO09/tq7d0e6gVBXkXUQ139AuhrqGXlWmKP/65UoRNeinJzR/iSimKDKayGL3CPGF09I6Ca6QwxUjOwNC6oEWrKqg5ouBxKdzRtWfk5SRAF/TnSGynCFMFBpBIXmGMivPABVKbq+L6pBiGKS4WEKIP/xaD6WLmsY0O+18uTvI9pk4Qn4MT7DS35b05d9jOljF0Ku9ZkzE5VmfPQCtM99UwVIhSAqn7pEXhY9CajH7QW++3Kwb+ldDgekrQLIkjN3ta82JoyXuSjn1IOPP+9Qob9zf82zG91By1BCwtErMw/EHEcqJzJVHBaIPk5y4j23lYuPMI3c1hQEkMjQEqj','current$WwL6yQlZiKW0ccgKUlNKjQZArqorxRtXFaBZALbm2GUteqFeLUixVz2kfOwMG7y8JiOBkXWX0ocDQRqJb1+OXRBamKbn0QwEsugbkPrUHVRrV+vcoiXY8vVqj5kDKH3CXCYr/pEJyH1sK01wRk3wAVtg1mUxQs6mpa4cEF04PaFV6LnnAuBWk68dm6sYwt6dkZD9e4FNEMkqkIXRr5II+VmV7TITg6sM1Z5lD4PE4S3KxoAtRjZBCUaDTcBXGka50gDzRpavg7BGvi2yGYEnjC79JNtbz1KQ10Ti943EDsoRzMFAEdh74kCAdd4ZNLaTjIxI+bZIm7rAMv6Jx4scE1vxpoSzqG7G2Y80hoLj0sNTo+qIjTPu5WgJS44KuJb76zzk+TG6ywtJX2IDZiNi75mKTp/MzGP2nMEYOPCb5wX0MhmTTDx2UN03b1IVBaS2zSWsDARC2oFHvo1lITCunxDNMeeJOoM57dQ2N9Z7CwaJCKpkSXSFEV4NNWE1Ledqhse8h5U26FCC2hnqAX0/EYfyvJUNzX721nxPInUlojrhNdxg5CbkVVLRQPGWCq5oYRJSAifFuqNtqu7LdbKFad6ifCZ2d4lYFeX+ybSK7SoBGuFw3dI7cXP06wGm/nizLCzRWqaWLrQJ2HtyW6seo+rbBvL9jUIb83i2c3osCZ5DcRuapqXxOxESHlRXu4DppTRm2HxZ2yfMfKP3cOaewhdcY0BxE6m5oXYMFzpGHzuLR3uwVdoeWwnls+exbuS89m4v5R75X/vvaY4OvbdOCXQZRd6AX7oycvl4JzW3nqnxdTGYsYEZbLllG0JjKo3pqbmTkJWp6q/VUOKg2khLDVnGdakCHHI6J0pOdFIFTKUH9Q28fY3c57VJ1cw1aH/LVmX+zxoW+yP/d8DCM8T3ZQ2pyqeOrMsGzYEwfUfbYI6Qyju510WzYesmMT6ODeYOXHU4lfl14U22Q2xw52Ul+Wk/VzRKsDTQGHsG1HSIj1Q4+Xj9cCjnIUg1PCqArx9SGk5ZktSPYyGkKbyDFw==','2026-11-19 16:00:00','23e8f2797cb548c3840b8f11a05f0355','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('607646c13f6048dd8a9b1b1c66651aef','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','self_care','self_care',25,'current$CEO701t48xc9aEKd9T5y30e9nhmGEk+9FrjgRAXJPpRIsbXrixRoVvnSkSxSYUQQWAD96KBfwNp7oa0K67Das5vZZRvgFPLvdEiuTkdQIBClRuV08w0gfudR1POcVsMU8qMFWE37L1YP/8iNfbUjfcY8zLrYZesmg/Ygj0ASF2rm7weYvhkPsbmHBvg/vRyzqE6DOuRx+hY7g4ifsgswS7nKFm9rjWwSfjE4FzRLUx9APMWd/wNQfRfL421F1hgXosjzFhG5Akoc32bIoxmr6ZcITTo2K0GWwooLus6qip9bEvifbWvcFPP08FfQwkrU4KIuZDqvSThKXxdvQyLKWKKYJNLk9JsfGwDA3DvjX7nBP1U4rrmi/AjHsV0Jrk3aaL6KymX+DR7a/9YvIsr7wsSolZmpsisb1AyaCxg8P3XUdBzFzYOKV93CtzT4J5VoCYG9aP3dPi6Z3nyAzgNhnFfUrorsD9FEoXHg1I5xW3UxEcfK52wjfc4JQlkR974iu81qt4QTSVjSYzPXozF8lm3qbgObYNbceKnc2A5C/ABr+g7DlosrRXrOT/vqDThhbtTWNVxmE3mRieWNeQwtc+wty84nRESny945uYxAstW6heVeF8yG2+9zq3l5Ry2sCe0O9WIhidJ5V3N2rOHThiFI+jXI8kM8Rnq6qJG9dYlQJEh5CjV7Zx0iyV/6t0a3jcI8AuaMDUma5FsY4yg2eVOOl7qASIgXxqn9vZ5tPL1EHUjh+sUZxq4pHuATut4HbaNnGy4qq6sECF/VIF82jta1z+uiwghnse999sgF0a9HoQle/TnQvtt4LFBHjD0mNtCt5+lgMSuUbuwtp7cxUZKMl1aiuFhDIlG+siczRLVBg+FVDV6aYAPMDe60Tu0DhG3NM6YGC2P3vbEfMn7CyfP73dFct7W0+r2b6pjhoY1IQJt+IVAo2ttUjyVUnZOhfwXRAL4cNqnMQf8iFb1TvVKj7agYO3D6Y4SPEizfdZ60eaEAPjzaCylIRyISedhB1QlIN8U/X7Y7elB0BTQ0Aj2h+ZQTbEE83C/FdXNIQRIjeBMzrn1Leuziy6nNXci36GueYUPUuchuUjxGYREy40i4cciMrSkx3rq5p1Dk5ojBxBfX20UtjvT9nGViSuZySx//8Sb/uJ915r7eKKj03XP79cYV+iWRp2U4zwV3IqJQ','current$yVDIhY/FF28Q3gNPqLnxzOHem9l5OXtmfdCyiLZF/DCXZfAXFNHyL+RFzoWke/FpzONmgK86YMzLdvTfFLQoG3NT89/oM7O2u6ckmutBkMmA3m5IGP/HbBBMsWfcU+0QqSQZp/CmKNOY1xNqQEkEa+Dg2j4RjHM/7nwmTZT62nPrrZnxmgwBMHJ7+2tLOPpzQLmPyV5d729ZRNPm4Jl+k0yMX35pt5revm3sv5+2hXad7ilaxxq8WIiIA/B0XCDsKOlflUdp1F2lhJs9/LftyO+gdXp7UrNJ3mmDDxw9lo6xZvAhq3VbSJLgK6fAYFOL/kEVkoWDEMtabm5ziJZOtaDRfYn8G5nW4o2ukSd50d6l849HWpIvuWXRFDfbxOBTUDlCWHt7Bl6bZ68ftrmlcoMyPUvb/2zUaYDOcs+MELJlrBYCk0cu+0NJS0I2jZCS1DO9VDcIOP6bdBKkPDafQ+hMFSV1uvD9Ev3mKb4mlvnNvpwrxDAkA2dShfMVLJSpNA/f67nQFU/7NR0O1862z4LCon+arQNrv73F/2dkiq3RBYAeszuF1LGNdWq7tNLtf78M2KJoMFm5jsTDVwTYhGIDHiEZiA2WiIsb2lzjqLU32NXZa5Bu+/tOGT+SHL8XKNg8g3fVfjsDYXtsmGakKw9bHk/KcGsH8El5KxH5nfcVcSIl+tuHee2JkW8EtJkCOvQpoEeYqL3wRHrJasHKlMBNtFRXhhFaHkjdT/2yesVIlqG2eEQuSVwyb/17OVciwkEv312m1H3XNA39oLoqo2uE61KndPv86jgb7aeSeEuFxbMffJv1EXVdvh5oO6rdmFHDIN8GM1ugtliPUP+06t+RSmnbFQV+rqzDPjOSPK1cRc7xj0IK4NeUw6UrgnZH7qkQObeKOKu4JU51RiZuoacC9XweLN1YgQMKwVFHjdmUAa38NT/KNsJZAYVECUqW+uauvds5jhWyPJm8i/DVgg0RUT3qkru6tmDtV6PUaiZVkiZ8kgCvMQPN5GyOEu3aUOmu56EeO1jHCcPxQA==','2026-11-19 17:00:00','66c3bdd3d1c44356a5fb98ee20a9ec5f','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('9d9dcbc45aa64ac0bafd8dfe676bb03c','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','self_care','self_care',0,'current$rj7Xea+7n9njKMahrl2Wl2+6+Z8t886xGAOp5qnsbfyhf93+SkSHytUTeVTOtapSEOD72HecYxqXPS1EdHvTim7pyJPlz8/7QfY9bHgSM3FNcZL5h3kHtBxyM86jr7Dzmt7yBotoeFr3ve3I8R99cEPoRyh040QFq3zkwvw9biJOG4Jtc6X3rFEFiTpbVBlUOwX5yAyCBVs12iHdOf4vHVdNyVYXRZV9xQFRYB+efl5nNVqxMzERS6i3wTooG9yln7UHo5gtk4YGqwRMy2TDCReV7JCfvZ3muW7WNwWqa4C4WrCt9DPhacrvju7gXDPyEW68BOo+lQF+aRF/M5nL08h9cI3dqWyNMNLNtYxknz+9K+K4rbJN9uJFYae2+3Y+pQAn65SmCHcmB+6AMbc9ze+MLS8n3E0Ef0LVGdFaZGdu8GF3WjRbFJfrfYdtB0z45/D310G/xCflwQD+4TmHoH3+2hFSaG3BMvkraqkXeT0YpPdoLr85U8AOaqegHlO4otHVYeWA/IzUGL+U7a5OlzGBtnX0wAiyIHWMRh7hyyf0aPlaJJe4WGpvTlbzNfvOFwY492t8oBiiQ+PTkFCww6JjKVE0nM6XGsj5mI3ci+ivicz5+CKL4kIUc1z5V7Jj7NWKN2axSSTABFXWdQwD8FqWyMuh6L3UeQdJuQLl3NigL+WbgaFX5cejJEWq1ZeXqdSrHvKZ0Te27NDRyYCkP7ySfzd64XvU+4ciJ4rIV6UQVEf6Rd4U+4dvrBcvGUXrlcxOE6Rk+MFU4/AxB8O+wvzbTM7OLEoxXv7iErLqi+ZeXhIdR5dDZPUoZW9l7fmKJ+CFs1ZPimtpNp9X8CUrOxpSD7RbxkEJBle4qQOYbNZpKLNN9JNKEjdcH8s7avHRujYw9/FvfdDWLFsjWBofij8kZo+elb5H8Rnnuc+FTm6UCiMEomErfkcScQ68SAd4cKWQLGeL3pgr7I7T4Hbnts9uE/WvNP01u835cwv8iv3VC70jqOVepsUH8kBr8o5JweqaM4DJdeKdYJ9JJG9YfKpeeUlz7CEmHGCYjxgIzdHbnoVR0QUHMFNkrdT/9E1kR2wAOZtjtLi+qIk=','current$o+3GcNN1/JGx2Sewc0Lb2/PIGght72e3LQlKQztnqPmq74gVHk9gFJSzBCxnYEpsIfWh/mm9QcpU82vkKkSs8Yu6Cq+cusOovBPo6SsoZw63mIITnffnePC/yPROytdBZUGAmPcq3UwCNFYPY0kK4zhWofZ4iH4IToxXQYTQ+RH+5iOfyvz7c3/ZaNSovI5e7pOHXS32uTxoHMK+XmbyYupNS0AvUFeLY5eKr7X0W48Uz3LAHf+rJaLGRBG6ZX7HhQUcSn4aOqm9rdwcL0Ons6k3s2JARP0l9nwGV/waM33DDmc6xs+h37gCQcaRdZgf/srvwyZcDVLQxaZ7jnLUiajQqSPy6VQUZ8qRiBiwt4fLwehw/RXHu5lOaZdRQvHrHQyVsSi8faM/sQUut3Vvas5f+i9xa8Xy1ultu0AGoZp0ISC6F9wKiNJW2/ndpEtEY8wVyHdUYwvuwaQqizUg18uqLb7R/ut3u7v2wtcQ9EdJ6BPFiYtz1dZSkT1HosJe36fBGBL7OMEo+twnWWaiDwFXe7GWkYqgajXq5Q7V5RG7W/HfcGTet0A+FCZEnpJSJ8nx/25+XrX2fwFiIZpK1lFRX6mEiYeBre6qdeIWKZsN4P/4Uj9CEXysPF2mooGraer+WSnvawQCJXrQ2ZGhynnw7O0cnd57lkv3R0SPU64uiLU+jemmIh/uuIaOYe9s4trdmpdHpxE+PKM917/O61WHRvmITXjPrMKYBWSWI8aqjyKvZyBqrRBtMupohACJ552lYDeRRQFscXUVqDrVQfIWXm5TAC7bxz+MljZnMRv0nTs8HbAvhudGHBwIdgusHs1k/ANcE7m/HJjbuYc/hKaTvWvXkRi5KYEBYl1Kw1LmMbl5zZEF3hRFPfu7D6Rbe3YR9ulgd+6X6RhNxdLkJqVs5moSEb4baqEAf/9X5pkAMSpJagUBcn16FPhf0nhRo0DI3vN8BnARqEe/fdr+cljjV85nX6lfVxM+3Ou1iA+f0ULuYLN4rKgrU44OtvZSzKRsbkd+JUriF1Hh9A==','2026-11-19 18:00:00','0c5067668ad94c7590a78f7aca837be5','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('e2ca6d542add40c5998fbd742607d9b1','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','same_day','same_day',0,'current$Q5wNfn5O7B4Y4bP7b9WWFYIxKv/IVmuPv4dqekYwxztfW1kQMtKD1jePB5qcj40gXMe3Y4SLFj11Sa/eJ7A8fKFw8+AVyfpBBc17a1tfxCP1kaFTkyKyTxwXrvJmqBNhLraTxRp0/tY0K+weLEgd/ZVbqIbiX3Q9RcaXpZAL1TRkcf5TX1XcySG1BTXpBg943NUta1jmQDNJJ+gfFq0VTWumUV2H/AvHPLFmlaYk4jza8VeAFntGYx0slQrXLrSBgtKS/rvI+kK6qWMPNmJ/DNg0m2wWSNv4osCNSeaXXp8ofLd4I9S6qqQe/SKz6juvA5Jn//8J3GBtujlL1jtj6swHnnEU3CEjuWPzM7Prld4qOlRSURilDdiM03tGfjRnqjIwPEbNWezJ1zpj6pHbqwfWegntVkklPTS8B4X1DR6Yx/sIkv2v/QNjDoVkt314q/L7LBe73JzWEF/+sizgaB7nDsThauOPHJVvj0oWKq/hOTALWxwe+68RbMP3ilB9d/4yNNotlSmTIxL4+BbAPN+WfMgrMcapN9hYRe+OY9nMkPgeXtqkQLhI3f/0WjEoNehRHb9zeqSbxjKvtQS/TCEowa4Zoh6aIOu0j+K4qMsHNzTIEuI9g/qlCfUXM9l3UPwj1Gy1AqAkDN0J+h5LobMzybnENHdJCmeGmGDkgvqKFh2TRYyCMwVtemw2Hn7u/rYhKdry2CW5yMyagMi5W9bX66FB5/gMcYUZS7e06meTsOsl5O6mrIxbGyrG1E5BJPBdODJOM7v7xF6sDe0autQW9SiceMHZ9Lhh/aMdNAkN4HS6s2Y0Q3eGjVi2rA8T2qpRmuUyQzZZXptotVz5w4knzdrnPU1Hx8hl/HxR/4D5r7n5r9wqB6XQ3+MB3t70C0XfPrl6Dk+GR14rbsrENXZg4ElYnoan4SxLfz3b0viOWbWnL0GvDSKRsAwwcOoq2RgmhLbTxKYKlb7DZmPO6EAG270JeqeNWsmPmIPbzbA06bIjLIalCExTB6IiM5O2mQoq+iyjsErjfAfeZa57+AfPKXlpgMmir6HKZRQn9h064LpD0CTOsGEL54w4+wJjbxlpI/ZIXZUQvLwTc04dhfukUfrFlu6L8Wu4BiCKbXxS2sH0Dwgs1wZ8iAadN5NqgGrnpCq1/2YE1pzJkMtQ06K2qS9vzbJsqJ7dnshxngqoH8xR2q9YTr9k60EL8bsoQEqkmA9LsUJmw1Znwog7B6boLhVw+ymJb/ksSPr+w+QNGy+tKvIHxYmqPI12al7xXZWmVg==','current$f5/JRGjfdLYdS0lVvL7px0e9XWVkffKvRAC36X+RGlu1dS7YukIO8HZHD+enpAyk4sfzkGR/zeIeNiqSMEONoaexJXyIi1C263v61SLCUGFGq1P38UIgZt05Ae8AQt8lfW2jrM8NqScOwWykXio9uL0uK4M4gPtnlfjaRFpSVvvkAossB0wR1rZIbBB97HWNuoB8SsKIakIXzRcRwKgNQVfJMJSMHjyMJAcita9dmj5nmBdDiEmZX3ahjCi80FzMc93RJSTOxDSOTXmF/bJ8QCgiRQlKBkfRD+yzlxeBf2O+t8qQQ/bFfUC6e4bIjEGdpJcp+GpGakR+vGnrMY+p1PSB4gkYUfQX7ioVhW51urZMj6mt8BAtZTG2vbgy7OJmavbrU+jZ83tFNO33SQlspp1RvgxaitAI61nMwjGUUunNKz4Wf1DOHWQPVUK/WfOyMdjNAYPeAslkpk46vqUCKYqaiaRlLLSHViaToInnTJdjsoH3FQu+nmaGLIXD4bVZdLj4/MA3mfQltczCDXgUNd9xI3PVvyzWXI7xdYxU8g963PtAlxUWfY+sS2PCHU42c70a/O/NkF4g/8AdGFEG8AWadpzUyUTpBR6grTb6uC+vwJKu73HjWo4jJ8CUSV+4FawnELrBbf79trnxzyYww9bBR9Q43OvUiKxCvJu/qsqGX2YkyC11qDu4TkB13xVATCGUtvwmFGKSIuZcOEtSIA==','2026-11-19 19:00:00','b5707a3da0994eb1b3fe3587a060a794','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('8e6b508fcc3c41c6933944df74daa688','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','self_care','self_care',0,'current$9/ozpJHjEsNp/ShLU1jPDcGsWA71rvePI4CSshT2NHv0OfLamPtfZ3oHjvq0g6IY6D18SnEoAQkwyCe3lWK4pNj4mpPJst88HKIyC+4UoYcKOa5hV8/Du5lCeExCX+JwyeQABi3XYM4wq/4eACisotHFs4PLeGycrkX4GKSEkgHOc+2xR5LjHzrV0YYD7wk6vALUQbDnhDErHxkH/0HD2jBqX25RbpmGXqYTe2cNS78aFk3+uTdbt5XTw0AsONrhykUNElhb3Ky3ZzpI6ae++O96KIl+MKEjexIBJaBhCdydhjvwQdAHrRkHMMAfFbU5oAKb7BYnfOvzgfeh2WC5CT0KupDC0P+6hA0TsixrpGJCx5ISx3Azxm84LYBALJ1aUVC503HpZ6bGZCbc7qmzc/XPk3ptUTc1FlfwgmdCCY8EUwaXj2YaTm0Xjh8VVX2GHFTL6lf0lc8IoZJrIhErI0NOHhfXEyGj8sdhQUwj7J/jQwQyBpuY9WjaWrjLgrw4uOhVhmdl75Zd5ZZg4Xc6TrgQEdDkoR6/rbRGlqJIauqADeMR2ZRt4j2kwVWJQoTrhNnHpoPxOE1hmDcdCVa9rAC8yOvJ7GNWHhjNsDs7LtXDI4gAgmV1tQmicZPdv/G+SloUfMs2XyTEUDdms3/xtB9HVcFrjGLrIWrUMaJC2CMfkmoBOmdpf5G+CgRkQ26qm09IKRHEWws0wrVdpcxRrpJ0G7XPc7m4qGRW4dtx17tEEtp4hEqTx6Xq7HdSEelvSjJAJRuT+AZ6fv2DkR3VzVkS1InKvW1xigVQBTHEoTF+2TCPJBOozAxsgEqWRCGxYNqMJ8f/2gwYSwheGF1btGIk3prJSDThH4/KeK8RRoC/Ch4LNBviZ2Ozdscstz6G+tBhi032ZCzs1MHJ+sLGapH2i94YTeBzYz3dQoQD9m1VUg7WFfE0PKncnvWtS+uVJU6HGQepqDu0PO4ejROPW3RkuM9W57hpDA5kzcu7DOsKYuASssid6Jws1bet8+/FHY1XS59XgmgJtqpboGaLF9SV066LiCruMLeArtTW+iH/qloXkVnN1mXAZiOD1sVlQjYmfCsCkK+6m+0=','current$Vii4e/DUeGb3AFm02i+lwDFPtFxgFLTZYJbzigIgcPDUvjie+OMQrstAlQq/KM0DcZ0QY24HPVUtuZVMhbdKTZXSR4fFGKu7w5xUeZ86ZMfjax5SUh4OcL2fNeB+M/KeO60px3Spo0y4C0WkEnow5zYDfoa1huSmumpcTO5M7jXcPPpT4H+HHP28woIXxFoZZgyrioLyWSc8rZGhecwHz6+x22Bs7EvhWBzoWKxyRrlXQgeRPMBUVDejvmCkZMErix412nN20+mzCnZrJ+2coRQN6G8h/2J40kOnV43/YLsJfAEE2vctOo6hbNwFKSXquO5CB8eEY7mcvibSB2dnG6/dy0F4l8N93pi1FnczSD1tSO2YRny3DtJIs2BCAISLYqGBnJXgDVl6E/hD3lzQuVk/DQr7zqbnJpQIJYZC45rcRFxmvq+/azeKzFlvn9e5eI/CgYJ/2ZHuAx9tb/G+xK3jLIwDAQ7Bw+3m1d9HxvsuWAORQd+de4qr3s9t2Sh47bq8dXMWZ+0mgiIAVij0NpIPvqnabwuonp1ckFDc9XOCRh4Q8N1IMKbb7QiqDuMPAdvK331bqoj54jjJck7L+/wUoCRFB9V/2lsMNFL4poY3jANSUtT21Epl9cQxr1PGmrUG81L3r8Nwqbd18VpHqwygcy1ms5duTWfgWi0Whq6qDyhxhVXwjAcsqlNzUFY4QDAXgUxpzRyA8PHEbyneICivDryDJjWklIAj+a/AwWRv3SGDDbTeQl+swVgPXuDpjhRzssZ2W8RIRe8IJMAlfkRHUwK3yX9EmvnPPnN+sJUTmCHYTnNFOBKLQkb7ozRDGuwpsr38DwrhWgBQ2dnJPE3LULEofsu0T4nGxVWr3PCnuPH21AjlnFgaQnPQL/D59ZXT9AGGwdW01STzs7W7BiVuQjJbQ9m8IZiytJrmX4TGpHZtlYwuJCqvkIfvhzjybTJh+VnR3MOny66seSyIkDdrI6oA8qMAQ8fgVoOfUlaT3hf9YRTqvQaqk+oSHubenDJXIEp4bqtllui7RQ==','2026-11-19 20:00:00','b180dd3efa59479ea086b28effbc6048','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('d5f1d28d96de409a908504e36cbbfd6a','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','self_care','self_care',0,'current$JvJTpYSJbxpbSEL1maXkLkfxI23yzM5BhiueE841z4D7ouYFM61Im0MBM9B8Ms+PFIzRLdOrKr05yQEQXUyV92vYP3Nd3c8wBMFrlQoYYPPll/YyH7IVOjsSHc1h7A3EW0YApr7BThgUV2cFxo35rd6L1fskt6gbdgKnYxVbx0KJ5aj30y/Krl3m8U2N4nlnW2dy1KSrGQn54KCjD7LnvkFuA5Ca9LYMx3/U4QTc1mQ4h/RFna08kZhwpv/e8c2b6MwkRddiZoBxpiqAaEqp06zgVRWJaNAZEgExm78Qh/xxat93brz9BkM4ILzM9JRjJsMEqwNn9EcOlVG71TS7bXtvq7xMVYj2vOTeMIuXmGkjVqgX8+EHmgjzrdgZelVi2Z2Xe4fwB9/FSsFhCaXqQZNWgjBPjusTUP3SRJ8r/iy0+F/dcJ8ziUsMj2piSO+VmdivxHtXMskn9zzGPbKP1XXb1d8ZOHRwxAF3Nibq7SbvXGPTAbFGXvmwOSMUyPpBF/pv1z+ivt+5RJIEBTDqfg54ndZrvyEQ6LNfkXOrXLrvfQvM3JSvauzKNARViw0OG4lzkxzb+JIYyMkMlW9UNMo6NUYZJa3nFnD17tWF8h7ZYcS9hZ7La5+C3LND3B1YqDjqb4psM2ePtQKrMy97MG3Dnsk8JBvyL9EircAoPO5awzHdVMi3dDeekyZHubQFEpkbEI/F5tlCoM06dpyBmVrI58taX2L+NXEHP7La+JkvdyZjQIcSIm6ZapxB/6AF4mPQ//pJgaV9+umi3zCNbbVTu2q3Nqfx7wmVFsidzxsn4+IofcXVUF742JijLQSL6O4heqdS7aK8ek+wjd1sJZd9J3Vjnso/swx15F4mD1eRMJbtCWk3o22gaMIMitZ+oE5vC9+VNLot6W9bF/6Qaxv/pv+l6LV3eYFYS9/dxpWyoNViSUqqJ5CyEfqOW0WscAprzfjbMB9ZnQIclXGXAxk1XOs3DrWgjg9j55qtQtoNSPqg+t70SNG8nsKGaZT5SPls8oHE5ONj7Uqxr6y66djaaDtcB9+NalCzhLhO1wOLuLyGqjNUaLWJ9Jyp3w2SZt0OubQjL/Oh+D4=','current$N/hprsmUMdm1ZSdIbr3nfPHJpOJ7Ev/R4vBb8puNkCVxRl1leCyKSAzbLYMgeP2kuWUX4uWBPacxS4mf8XqNdfLd3xjx60Y//K8UWI9pYfSpfcF+gQJl2hk4Oo44kkntLruy04OIRmClofJ680W4jQiS/ZwvPqRZK2lgH56bQec1QdadTrXAFFJLd0N+XBf89a5qXPxROmUeMOLP1idtc373PlSkh4UYXoM/JhbTfP+cu7uFcH6X6ooJtV714sD3rTh6fKsA78jxVWGnDZyiYGrehDZIOyQqUakEwh03160gfM9B1A/eabDt2eCL0qTb9gjBVCSxeQWhqRNnhPq5t42sMJBR8L+qVDh7eIhlweLLPDmWjr7+kkVjJR+gWiUZIsA74aVgUwi8xotalk2xD4x1YcGOSuwHYZTthfC3YCUgW9fe3QuZgQE3B62LDRihnB5bpKAJOuevOGLCOlRIW/EH62G9uOTJJIZXsKuverb6MOJSvzMeklX9pKMJ3t7aaKVtoMzHkOU/RO1WMdq57YamxdyiY1LLZAGgmDU9eQOBcpx3XrAM/guzXq87eX+ANKtUW6g5YoWmt1HGljlvd2RnX3QoZREHGHrUMwCN+61t+ThLOLYp66lB1VBSfbSZTpOkAa0ISGXgHOu0Zrbd7pZw6QSRI3pXedKhPkpSYqz6k25tjFurJALKi87y652eCYehiKeTa5wk9htXYcymajkx5zMMQOFjHOcu23icnPK5IBM6Mvh8Uo1FEDNLV8JUilbJNOhNSl5jrcr90/t3rB0EpxwwhSyxSVNhG8S7GBQObrsPRdHqWdMF+R79JEXYIUqbS+Dlc5JOYJbjI29sK35RVBEDuZoSSbr3ngSslgAtbUfR39RE1MMzW1ztkwwsVilr/X3nQ0Ja+Y9kVSc8ynQmTdAyZ0soG3gsP7Csauj4kVf9mKNKmxqrZojfiqW9Qoo5FD5KM3z6CF5+NBodjN22pSmsdCIyj0GB9AYI3r3yLbc5MdFz2aZeoMZlFMC8E3ZirxBMYfrWOUAGzA==','2026-11-19 21:00:00','d8b86f35824a4886af8cd9518916d381','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('06dfc01b1c804ab18278712620e51c0b','{"emergency_withdrawn": false, "repeat_contact": true, "floor": "self_care", "rules_overdue": false}','routine','self_care',0,'current$61n8TsfAr55KjdCTNYGfil1HmZge9X2wf/myJZyRDxjDzHzQyKilkoge7w0yCkRcQx/ZKMMG0zyLoTBT7U8uvEZ0p+o6pmPJLYVUpe1xLPt0OCb4F0qw7U35aPMvNR9UsaPUBSvAzMV570sabpMmg8xY/n5EIZCh8TdW9yk0NxCaWmUVdz2/5nGJ5YhZ0VA41XEzLNnnc8cNzhBXtF3Hiuwe48lhCHZTolgNdeEFZa+MFD1SL+NzeDt+8gw/L2AYXSwdPsXRNkOrvJBHpiYyBVOD+iM3U5SgY8rJpen7aBA8S1eVQOENSSkq65476Gt0XY1yD5kPn0hXfGEIQ/8XJTpAiwuJpKVrN0h7Bu4dxiU/lpMdwV6HUAOrbvmLhh7BF8C1joUzdMyWRzmk07iXlxNEEhmvj8K9Cn8VL4i2lB5z7JinGKtPbCwZmGvJQy7RRUloBXTrB9YjhRGuADGlbppPMes1iZ7xKsLuuBdF+tbcPi3OmqmOSYW2BZvk73PQfw6YG2CYU0cSmbvuvkUfgDIAVOUtEcIwBPRc185mxZdoZZq2w9o/uRy4vlsTu14OMtWBAHELr5/wue9iwmBEAtxe563fIIVEIUlBdX8DSHe3KkETazY0R/xSdbbMZa/Tj7Fn/M98PgeHpH0ukj8yfAGDSgISowCxhi1RnE+NjeaHpCH38/1VWKWMRJQioo8wcrte8ivV99tEU1P5ioBrKgeoKeDcYkAqKUwyxY6o2ym/+Eu43TcDzeGCvMQO8emInum4OIVxTFusmeWgG2vdm15JhrJFY64RYVwPLknBY/N1aK8c/FXtdBnjMeQtBQSIgzubsEDVArss23lnM2QZHmAtHzf7By2MdfiZKaSB0G+hxpF6bdZNKWRvfJKG1qH2MKKMO7nDJmwOiAkbNiCpMQivkYkUoPG6NqGlTSfF15gq53ntd5RGd51pxa1tTgJTXaWYCTq6ODRXTXZsksHwNyo4Pw25e9Krr7Y0jEgjp80r0pVt6LyzdP9yEpuC5rqmKZo+JbJoH7Iy6srFawY9n38nVfwj8nOBkKtUyqHx5T6RHijVWl/B+CLXkAAscUcddBRE6XwbUDmappN7cqz7lDHYpaqynRd+ZQBiZvo=','current$qIarfWVIn+0gXA+96R2ZroHivtaF0uje7QuDJKfKzhxKcZV6PLIGO/NmjMivC7+XQ9RpKPqncuvVwCTlUfEv7Z85m8l+o77LazuuTb4Nr8oMqJpW8lBZ8szSFJCVfc1kexB358y4cPN10jylrTCm9Xz3B/gHVoZh10q/TAPC4MslJFaqzWyvzPQL6yOUKNM0bjOwjO+LKb13YPXq3vYRLh1vrtliv5aqNvDlBOFnbVaJUB9Zn1/P+VQIFE1NE7Ly3PxpTIi4SIQaSE49wtQhEoK3hD/r0aAj7C83ltNyu8/84lCur9kURJ4652WW971CTRkafM8h3tYTjFfedJ6l1wXKsrPCvHB/pDg58hYeaAKTmEfwPZSic8AEEAzVuYbvDZGMw+HrVhIbMy+b34XjHJfE2eLPxGMV8wp6C5WYgmCwUiEkBbwhyv+ijtUyoi9DME6y2z45CeMUIneAzmfx6Cj1+hMa5AD2cZr9ARf05Wr4pB2fLNnSgFSFL5RPFkdEPe6CvdAy8s3ixmQpYGulL6BpoGdpL/Sg56GZBNGY3sqntKb8f9F8IAMWDY6W/5aPVHFFAsY4EKDtWryLVSwK6COfrCu4Dg8pSmkou+0c72/KXj4mhBCr1dg60Vo6wNdyyAZo/+oGk6KRN95D9WADz8g5hCwDGayZWRXVkrcbl7/7jYYAf4B/WpGqFcDMmxZuh2nIi6cSJH/sMKuWjO3mdhYG3axhVgPb0unID4TQB4Xx4OzjjfpUqbFQy4lA5Dqikb5WpgDlBpd31n2S7SiHOYD+4AeBcn6mSc82r11NXT6dN/JqpULilRtgL+8L+jk6LP9PQvkOwRHVdM9dc+/iUqzhz1AcGj+dw+8lA+x0pTPnzFJRyMLapa4W3Ql/3R4F8qCXSSBxJG99BmsnwsGkIdpfNnJjRlvXAZBPnJ/p+yDnHeA4UyRmZS5cR/WUIRC2hlpOd8Qlk1n7CrpY8iHNz68Kq9MhCo41TSRPOSPTbqKOdPnbHsvv82nM5xZCNMRk8GpadKcLxoYt+rcDFIYOuRorOStcsfrn7un2FgA6ey0bR3re1BV505xaMj+eJPdycJefr2jW81Ky7y4QDYkIQnKOI+/HarKD3RGei4lMItpOfg34MnV3f2eQBhnQ/tu6yasK+fYltM0TghRMT58pspan1hpbsq3EWcMJd4cbAMAJR+xLn8l8','2026-11-20 08:00:00','115b9be084db49aba32e9adc27f433ae','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('20c4e360188d43eab7e6bd47e8c55199','{"emergency_withdrawn": false, "repeat_contact": true, "floor": "self_care", "rules_overdue": false}','routine','self_care',0,'current$8Vyrd17peqKNivJoCp4rGT8XNIE1Q9vpT2fsBHvoAAuT7U2MsGa8hXXW7ymjN8UbKr+JGaKXlDbF4cy6e5d5Gn3AX5OC5YH3NCjg9ssbUBtu81bDehGmnojz9lf2+k9z1n3xFJ5NMdPekjs5VzpkMjTDk6vJP7Np6iSwu6uR/1ouxPEnAfIhPm5oP869Zm2iCTNW9u0DQ4FHHIkQBQDQkE9CJf7kIlrDK6BkEJBMtjWe1ql4HmPoaLWCMQqCvYNDUF1pLyOSon3157NmWX9iX8Assg9TaOLk/vxRojfOG2kjJ32KzWHKFYi5E/CJLIaEKK01YA/hvOsGHZMBfM/Cm5MOz2k2VrwCQuMjZLhcSJnu/9zE2ZIy7ZhMunQrM5DZWHRDSR49Pw2otTUvasyJJggwPd+RD8xL9+vC3QguVrtGLzT5lrVoFWR5asYJTddwl+WjHUy3oA/jo3oXiVbJf4hfcrtxdfoRb9fi85pUGJN1kYI5jDzXKInitm8eaNPfBb6xT4rCHhZpnL0kCJ8nX38zF76ESCjuPrpvmYB5dQ84mZzfcT4DtuetdF9P14sC6izt0s9+uenWktIkLzQ/c5Psu8jJ4CpNtt9AWoryee1LtakQcDlZ/xSm4gp1CDhdtAkOQ2Fc4xu9exjnQOaukHBEEahb0SuxyboBd0yTyu5AFwGPsyBf7W+ym0UKgiAKp0RY7bbCr2twzzd2hmFXiDHHdmhgLSyf3mJt9sbrksdWHjqRCCMbgR3EFimdNLb1gDti3J7RkcpdyTVdS+Jq3F0qIiVTbujFEcm989kJRCK2L6Nh8YJKj14dZVC+5uIb0sI0AzN1sp7/7g4oYPvq/7w9tvlyXxJvHor9NMTPQBE8rJBlajJPAWtQjn9A4zWKpOgvBrrVEEfKcbYElgTD5bHCTw3769rZAbVvrsTGhLfGwCZhpaWi8XzXOyrEtU3W6gGtjB4XGRJV5BTrhynuvNAVrkpaNQRqId+uf9ewIN9+B2prCDaGQtLfRFh5VmymuqoIMpCm5L+6mzL0rMK/pw/+zilke++y31RT0kKVSU/JxS8AvSzXA+EkqKZevon9pUX7HAyGKJo+ZxFAHj2R6QEgCK1v9DcVTGimqX0=','current$VhGb3d2jqA6T3LkCAx5yGS/IztwJCMF/IzVlhr2j8L8mMZ6/6FOknhICZeuOy7iuKjbVOmvX7HyITT6p9sycZqbw+jKb0PuCSpMLLuaUnOcqEcznEA402CGzMV+aqYUtDfNZFI1gbxVBGWZBTPtYfprvsVWVxPXDTeyw9UM5jvmHZf+fTn2JqIO2fEqPDpsr33W3glB0OSG9nKdkfesHwZtZBiBQB3q93mNO0sBPy4uY8TP5YqS40o2aN0jw3iqlF8y2d8Lq53GYvPa6EO8PeAJygWrOYWuvRP+PEFrSSQntELH0c6bmTGhQit5KRE5DH2synfW7PYjcn1EeADCN5nXqg1x2VsWkvmvuaIkrkgFiE4zraJW395VcWZStaVD5JDQJFTFejROg69VgMteQMYnZKD9NaQuycW5raKhyk8OdSOxup1PVvzrr7n1NmUDY5zFqpbIJsY1hr5vvEAupwikuUWhuFGR5WUxXgHYGNbepn5axdNUoaqvMp3/ijGxf7oMKLWzeGk7ubGhc0Tt3IMV2rHzotudFOmX1mA6DHxgHmS+VE/f9xQ/yzawC94BBEG/pzvAYnM4X/mRlAixan5LGzsgOAHlnuA+ALO+L6UwNB85TNgSVeEAdOIbIgrkrmaldu4ILR++OfKlDascdVHEstLbx+Psx/ebSsRGZFNJq5TajdphMfJL0qb/XynwJdfsKB8ljsY+6c9Elg3t9eTJDsS0F9wa3LkkhC6gzWKBv8HD+PVkVCia7xoI4z7vhZkaKKjZQdtSqx9RLbv2GtRXX+pTVZdu1wODND/Ow85FMmmcXRcBP9pqjxrbLYtmv5tAw7LHrXhHdPl0KeYiPsrFmZT44VzJxmxSVI3ACKSeR5fK4eiG1m+djU45C5JVrchy9sPvhHB4zHWgi8AzelzIQDihcU0ZUXqdhpycdE/glH32OVbWbkMeA91q3W/b5nsj/ffbivtRv6jEXHpgV0OEQAVMDNZ67GuZX7NtkqZOaJ0LfaBmZd0aDD51dKJ3VZPJX12rnjINSQRq5scRxU+esgPN211P7R21TTJ5Zkd1ZR1OAYwYbrXOtfDYCDdLOifk8EMpIURfBGnp3FQLmNdLaYdcJZHamFMEOU/l82x/b+7uh/AOtej3ujt7fqk9sGvM9bzL3yJOU5dur/MQJ+II6hpt/NDIiU+klFKxSNckFNfOyKqHI','2026-11-20 07:00:00','baf38b1ea8f044c2966a2b86c8e694c0','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('78d78d5180da431babf657e696a275b1','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','self_care','self_care',0,'current$/yYJbOPV2tgWFT6eyMV07W8gSkIAOshyYSsx2B0Ur385LBGaw7LXairrYEx7tCJRRH5gIu2IN0Nqcl7m17fGq1FCcHZbOMIGAxaqnoZphsWYXTyBoiaeSaLYkF861oxz0qziZH77xSFjqttfUBI2OlgldjDkpmXF3iEGjE/ApgFzq+KCFyZR75AjPaxoEc3rN34SFqFQHybidf2Ntn/TbOQYp+/UjHYcHBnH+DovldvwXD2dh32iemWaABjD/Zeucv9S6eZdmUzC/Daf5UOZoYPgFzAZrxCVeB2fxlR2yHIkXPzbG5PCiehjXmRAHPaOboVQa6bmvwNJCrzAoJdFcTv0WATEKuKsNSEt/XgG8z1gk1c0QtyVInhaSpizwiep76sfW1QnF6xoqQqrtPnMyJ5WNV8p6QAr3BD0fTB4juwpXDdBLa3qACA8QOkGIQaBOuHfE6hSkX4cnmXvm+QPqD2dyTHjK2uNkVv2y6KCDl3pfpQb1iSrENRcdfT3qkNBq/Z0P0X/4ZIA1nuA7hJbQjgWNRLNTW1vtt/Ho6cixHy2BxuwKjLxBanT5BWTNiyS4/FyfTrhaCLq7g2puCGXvIBpln8Pn6nRqIJ574BYm9SXT31jceyot42CmU+3BLB5k/LpWRCfwcoisaerT88bawwmxz4nOtSxY8hMQ4vbG9OqtXd9E8T6hi4mJk2nUluC3yiVNx8FfgH+x71H3AdMyV66lUd8OemCc5mUkgMYX+hZdLQNFyWQ6NyySYiUBwb45KjXgnZW0ZmJs8ai0+tWRGC2iUoXV6YS75wx4BDtOPUnW/7vSDuBdWBcPBHsB5rIsBj7b2HKay1Y09nK2KLxGYY3IaD02zBwCsOr9tZxTG1GGmW/gk6Y/CduvMpRc47Pp44nkxQT0Y5y+n6rj6kdqRyXyzrgW0wROcww7i1VMLHn6GAI1h7gMQiFoxNOhaIcvxDqw6WYIu1wAB6CnNKkJYhPMLC8kNy5wRe9SfeRhl4wZbScvlJ47Z0qFbiKxAxwJTB5aQykHMJVe7kCMcwL2DHphhNtwvM+rcOgkQT1BbRzACIckaU0tOFEksQ5zNliUFj47iz3/9rz18U=','current$rj4+wOgWTZNOsG9zqF4HseXNg0zVvpKhbOUCQEeJk8VelSn8hMjOuwSRM2R7aiycAzY2qQ3Klya2L3JR8O7F9LWw+/FNrUfyFYMUOIg0MqACjP85FNLtCGsPrHLZhXNCCqVA1126VRwkKqisdqsvgy0P6FMSEuhpwLKPXgz4fRzB8D4wJNzTHX6tFu58IDkQrpUXUqKlfIJ7SezbqvJ51bqj0TQlWSI3toGOCDoHc4GjLDYNHin7nsXOVulPK/KiIOhAAq41r0luwyR8y0FNarDEocB87n61tvq0+SyA3YZGs6sFdtudKnl53MVOsn5jRe3+eEOW8qaEWIGAX0OQqLZYkuMG+KFeOpa9hfPuZFiYgnIugzROWSF7fDP2RynVGfncx2vMsFlq2ndsVh7W1u+ReRtzhZaXVEONAdZ4OlGSnV/GWF/0H6ErQKb1fvJjI1W0SliIpDttMyRE27PBkotV7AmM/pX1rH1qkB2DX3hJS8A6xDf0odx2h6NTh785xF+dkPE+M9pnCQdaCNkzCILkbRv1dZRfmnvLQuBMMrluNONGDj2ilLn8Og+AHlTocus+eeXQOY0tudRv9ssWyk2zaCQdxdiXgBlmL1B88GFNJd4PwijeVZF6Y2Mg7/0c8uLncjfNeautzvKyqdoivLC9an/18ZUpa5TVCwBrSNeNUiQ4CY9Ve1ICXd6N8CZ3RL37NOr5FPNgwxhnDSYsPd29QRA56vf7vvODeo2IdVV7gYPPcBhSgXJ5oThWSUFmX5HATQiIHDZdqmwvKTD/Q464gTVSb27bIxl79TRcZyGf/xarRZItLeBH0wx78TDPFAealxfVPiFVQrDtW/sokT4Qw/Stj5xrIRByypmy1wt4vZzh0h7+hi6qlsipe6Vdh97+cLKobHhV9lg76kvHRI+agFnGEgrgXCfd8nFSLrY5eC0s8CUz4LFHXjNyhT7SXvwIauZhMoACly3TIzalU1iltF5Ks3kEswZDDGtTJfPMezZMh3ThG+U1TG/uyXyg2jzKV1uQWWXw/I9maw==','2026-11-20 09:35:00','16fed22c6fc64c0db03a6f236d16f938','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('eff17f2dd74e49629dd1838842261d6c','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','self_care','self_care',0,'current$JQ50i1pSdpnNhpipkY61vYaBh0D4X3064bmhNh0DUpB2Ur5Rbi8KBX9oYVgzvjdgJSXrbaZK0IdV0ADZ0z7uXpjgtyoI1LBeeL/JU59UbZ5Y/W4+KL/h/x8fEcXLQuLdEe2xdefu4+Rc1Xe2v/WVTcWR05LPykBniQAHAxVOfvDxyOZR/w/iugeI9hCdn6gx6cJW5Lizy3cIhzGX1S0Rjp52fO7bUPlv4dVw+8Jyafu/u+GC0B+Yl8m9Qhdqks40VWde5T8SAbUz3pRseHcUCNqiimLgPkFrB5YGV76MzTfEEdhSwD/FymWHWO+9v+H5wHpBiri2onFuYDInUzzphm/3si57dKMzhHzMOfYiC/P2kVTgYL+Q1fm44xNdSpEQ1Ei5BsbWaPmsd5e1TKWQ1qfyFjP9O7nw557RZg6Gx7wz8mxxFq2g2OEYWyFHne+FdIFPHW8Ly7lD+HJU47G3AvPelZlQJr8AUAEkTw25U+Hs6rJGhrhhEnWmfZl42GjR1biLHshT9a1AO85GkgnQMGKeBW/RA9Go2Vc2l/bFYmR6AO61oj8eV70mJ3WP3WtG8tZukq1MD/dXpTs0BriHHcS5m3CtYAzKQFWcd/tS2YObbVRjTqujz8jCLNKzqSpW4Wv6pCKJ2TtSYhPYgbQi6Vnfilowf2c7x4JUdCFyHv0TLE3wQ122NIVp23/jrEDlGFmznWTqSmL+2DVaDCbjbxcIXuYbZa/B45hMEmEobjC5ou3jtusCNQ+QMoS8kLiEZuBvIaKbzUJ8u70nq4Cyqgs6jXhcMQvXa5spn5X1L0ROxm2mxBdrQ+GIF5fBOGh78Yz9EX+aH9RU35BtLzeefurrJvMlwz3S4nHXr08igSWmd4tSrhmGCqPnqR6MLlGPOA/Yywld5EYAxiRhOLbWm1dXG5x7VcSvTieENZB03bG9MAU6QwqJMMoo0q8j42bi5ceMg6Jjr4H6u8B8YQQ1jg7XL0MANrhN/0etMYR3a+TFEMx1rWAJLPb9/elRFriqSAWngfgjToykhI5jnQAE6mjcEnN1icbVXN5tpLXUL1xOnQe5yrKjCav05hFKhs+xDNFpLztGdjHnsFI=','current$uu7XNRZuR3HtN9EGo7R1f/Dygbs3sz5hGA8M/GSyXkzTl2gfBlfs1rGNeBlowUKx//5lrEbPs0vhBbnV5uHD14H8OIsDp3CfJ58vyOb3atGOWRPR3ZJT+IzF3qN0QgclZf/PkJ0IIOstJMjbpZDrB7NeRQXGn78gzPn1QE2yueOcWfX4NZGUQV8tKcLrXVui5klMyztDBr3ooFclqC7E5HjqKF2XFaCqG859FDICU3Ge/mIEeDUoW/Fe/9gvTmzG8VUV9dM9F5QSTS2DQ66lmvAzzHwOznUti0Nl4qjrE/PqTb8UbFGC1XJRzpgqu9r6msO4hgcwTV3u8IEL9yVI4IyiLA9PjgSMi8S7M21T2WSbeocbsMjlZDwHFLJfaxgfNtSAER+XJYKiaRXcPsWf96WwzRyteA51WuBDLZD4/2nU96MuMn9oXJG6kxBBR2/i52JpkCnc5CxT24Spr3nykhpawilYR9UFiJtMeQLQoVXuvtrY8mGBFXJpg3krGHbpSgctdFv1fflhu603O4+8J3NpyW9/p7EjkJWiKIuJq2IW7BhwdRvPCmkD33yhwd/IFtj23X3Li2VDU/Qgo1C0wF5FPhmUQpXJHpBSEb2/qYqdNXqWdLSl16BT+de95aOyEcbcuMi5ElVdNZdWLLehgO2GqGs4Q5CydVG5+aOrx0C2VOpoU9CWhX93MFslCx+gX/9zW4XfFV8pmLAoiG+v5iQqKNp1OgVBKbtmBPQrLgkTmmCIabFVjz4M99likx6/eYY6QVQWQdPQhygL2WH/h9nu77g6392iC5mg4/pEv2Bq+98tJ6hcoDnfwjlHk2wlViNDF9KSnX08ceT6I8b5ivGsYckEfJOPkhHCEIK1XwnPR4Dhlw0q6Hvsa+jDH8vqCHLvInmXDzp8GIYdG2jpZHqzWEmcf0dGXkIbIRK6yzRtKxwUdpk/xLtuZUXYqJKl1oeWfcxaF4XeN+YGKOWl8kQ5RAe78Wbby98Eg8VhCyeARLpo9bkZnboCrFMvwRnE0lvUvaBE7n68inHkaw==','2026-11-20 09:55:00','4f3ff806663f457a92f67fc0584865d4','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('dc51d0bb7d794087ba44ad71d3fa58b5','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','emergency','emergency',0,'current$MNmrYSUW3eWEzkhSiM6gEWS1NI7IgyCYnmyvLN6d8I/BEAD7m9sEq8s5THdrpT3HWtfu4cPfnhOXsYt+MuFTfsZRva7GeZ+rTp2TPY/oVyAVB7jFX28g8+0OEILAtveYbJzSflnzsb8yc3Dlt+aEcmrLxastZRGAr/86ALG/+PmTN9QN2SjNDmJN8euo8csok7PWzkgbxFRwJkZHkETISainj4yVySKnxzRiEE6+nFV59WfiFlj4tNtAgxT0X+K+MEuqXFa/xKr+eoCJqJHV68UxwTp0YranTQMe5N2yh+Qhru7U5rQ1/3xqmXWvd0aIx5NS8UklxUfAXLADA4yxMExSeeKs+VFVbsJwbai2uCg6w2XIVd6J1JhX4yETRUOq4P/2WrWVCH2PrI4Vk8TNIU+C4wTVtC+A10zsodG0pBDqgYXQZN9X1z7DoQsNN50B1bkh+S1epFRddrIc+JO3gDN9bTyYAqzTTPQMj1OCbTM1KhmMYYOzJSpSBXPqQbGqK9Fn9kZHaKn3MUJIDFtVaaJTbtej2rfQoeaOWmQ0Kk4lDJg/BiPOLwGqI1fSuVTxMs0MzyuFlR9dRFlj0n50A+u+kIHLx4SUFzTFC/2K/amh7ldR0m3ffZHTNzk7dC9FTuKMopi+PaKHq6RF2o/Fulci4+Y7SArmassqmMQaBkYQr7WIjRAIv+uivTSEG4o7Yzb/bgEOAc6y0jAotVcX1dUmmmj6PcAHCGOORnjLeSindoZbZ5xa7Z3dcH8DrVqe7zRBpimMB2W5rdYVAUCDXPYcp/lx0MvoCyu8VWGBW/15JBdvsdb89pY+ikl2mRtp3frVCeIp6U1onIIXGOuhffdRFUn79QNK1r3cVj9rIt4lr93OOfZ0CVeZOJoQEe5G7VccFWSSqYf8Dc/OujiIzLagUQkrchpTLotRJOQFBfe6R8amRKIgBLE8lkjOCo3ZYdavbCh9iEw5nBcmO0BzQEY/Djbq68WoP/3tR1Aw8PPXsft45cnAbg9d6jnZ9JkGHLNXelJdENHoQB8jGbE58zI37FGLeyMr0aKB7SsZ5Q1cWtn36MezENPj6eM1mbkDqcpz/pyLR9kg','current$AEQZJWy0+fkmoxxTMHE9izQRoOKvDfJoXcRaaWAPE1GC2YuPBb2LV+kd5c4okEA5HjuqjpnTtV+J9BGcmoNDp0aKAt3pxqdmK+VFtrptbiCBtAQak5Gp1e8U/L1RS0MGF+pEoXMtoV5b6dIo2BbC4D290Pv36wuEkzaOgAwccg25XVH46Eo/DglYL7b6HhIUcOi4CM8O/mKo7sBEVG2URXjUAs5EqjQ30xSYaVrwzw9JAwC44Qf2/Sh8LeQMHdjP2fxq2YNTC4TfF8K7N+MiAqNuvsbsWQ81iSmk4l6H2GR1cwffU4nOttl9Dz+8yVgQpZPS3lmvqsydm+xjy1eanrjCiPy/PgaTMUMiWTNvXDuPWb03QvoEy5mNc/BR6YqX/UsLqiOQJm0SUOjp4hDHvvxv1uXDr/d0uGGcYOO27Sufds3wb08lxUTkCZLUJQ4vLR0qk7OiniCK5h906ftBaW/D4CTrBQFNXM+zOK08ToIKydcr1IHtWbWxfrHykKkzYf7eN9NCIUagbQhGa80n391elPHK+C6OrwZh8Ow4ybD0rpaprfiJeZxwWg4L1aOfbAYHQCpbzvXeNa2jSONePA38zI3FWkUz78itzvHtxcMBB/sSrkzuo3Pmaf+HzsXxHrlSwa7LY08Oae4CiTu8526KO7Dd7xKf6Hvqh8o0h8AMp6UbrF5aZmA/ecYFQkh2FdLJ/RzfoF9FWv164m7tIpNZKkWuRMjr1wXTKMCNNSoaPgUQeGAgp9G244fr5RCZMtAyFDRWzUXapWIq','2026-11-20 01:00:00','cbca172d7e9f4f018322e091fa042cc9','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('5563745840fa45d0abc5c6613921fd05','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','emergency','emergency',0,'current$ABsUkF4o0Vf42Ovw60o2AzVg08+847gBZoMA9kcJf9OErBBBXxMmtUa/atWc3/IUUC3uTthOO3+Mskco3ywEpnOUtWKnnVTK1g+YuFuQ3+XbN5cmTOn+e9AgqmRjAaIvANA2jGvXF5PtNsC8l1mWY6PACw+Sr/OZF25MSWAgtslmuCEujDYwtFgq0emrSbHk3vNOlglJqYonj4e0C4XD2MRx7Y6QpqKV1t8cC0/XsLJHEFgDRkL11fQ5s1cpzpDc/wR3aEqUhPzfejQ96vzy7bg4if4qPY68KaiX2P0o1+Z5u9c+Vez08omyCc31WVFzM8d5tXKP1AZy+Qfy22sYUO3cjzC2L6RpB8hLsKZ6rFrfqTQL66LG/ypKlVa0WGb0Ldk3bWhi/6vy7JMoLuwTkq7pv1s3bq0YWbtcjST4RADoTlSlWtqA7BHsoEzRxgCmpsyP/KEdnL6/ZlhlSDe3jy2cSjbm7Pwi13+oGmaBXRZA4BMuBdY328t5ooLfQHn0YpjW4/n43nBuCuckBQfBtLlec3FpDk6Ax91I29UQXTxtqgwExSDPdtW4IGl+4s2yOK54qVZazpa7uJukisE2J4gr3ZtqOjW3eOJLVh7l3ZR2HJp45wK/Tl9P/JlKdvTXQnwHwCcLrcpvwL61dF4gFgQDXVEOCOB8gawgaSmkzNNHYHJ8kWQDljHlCkQgEBxQwquaeeJcDHNZx+fJI87UJEYALWJ5+No5CLCIH1IyJPJnaaF9QAYSSAxXxEXsFVDv8EzAK/RsH3gs5BjO5FKbulT7nsvVG95cw+9xi+xQ/OK6yznUiIu0n97QeV19O/GSmP1wpE42yNkvcULJd1XHih7+7bH6cPfTEwEY9XI3fFfuQ6DNYMPOWZjfBbwyn6QC3yV8QpdKUqN4QvWxcmuoHjcnDZA+FADo4wn1TX5L7tshR3YpvdRaSCHbF2dS7nwvocWQKMfqSb/GWSSc+WI9cYjJRP+S2tkg0bhfVmZNKLsMwKDxeVK7pNLH9ynm6kIDfCApdnRaIbvt1Kdbs2G9Y/AX6PXEQapAQpirPbf4pGRmxb9pOdyhBY+eEiem93VlrXhCcj+XAixkGEXnnCywBkYJuJpLFfhr/128rVLLADEY+d+AMWuURPRfzUp1mx9eVomA+194Hwzyn+0EhUndB9u6b453UGJRmcvo5SO3teNq5j55CKArcsHc793pEARkwUcP4O6TdNQXE/K3mfG9f5avytSVuDHpjvK+2wzQKWMjVEx5bT55C7/BqzT6TLVPnXg65cYdKPrjCJd/kdTLnLLspr6rTRV3DkPaPBAmbdcidLsO8n4y9EkgF4Ac+QPM/vsoJL7pqymWmS6WwwCRjKdVewVES0CrbnHfaBjQAiAWuPyBB6cJ6O5/99B4wabXDJlPMSBZ97rcezP/T160gtYuidsYgYQBtGUJlrNsgTQjZ9Qu4pjisqYf3tPfKKxUwXW7sVYNJ6G9P1KToV+0Wb4ztHLGce6F5sNLPuLVD7yGH6I11AbxoK9hAR6bPjrP+cnXKR6Jdy1uabW52Q+KI8q/RlKP1DbZ3aUPLO9Rj/+O3UQU+2dXDW1KY2Od/kK/fylcDeV/nPAB6o+yaQaindhcMuqBOuFZ0Gtl/c6bBSeZFEqYXKSshPr3b+PWC71fLlcgj7Ku/f7ZfyH7LwgPNSjq/qsjfgUTSIsT/6dV5JkFl1rIO+g0+0WoVK4DiDsaBKk9ahfPOORlVQdRobIBmAnlMrwD2Di34FznCtoEQtY4wxShVrUIFjau0r9ub3EdqDr8Zw3yDy6Hf/Nwqr1UWm6NhB1D6K5RNDfDRs2Uf8NmVlBpY57YIGrS5RtsgfnAXZWepVlAcoyKTIrfyvTLtShZBXeHQhpVWUhamYYDrJ5fY41AlNMr62Qsw/8MJy3Kii8eYXrmJ2pQYTMI9At0qC8fO+Pj8v+SKi0o','current$vm8Bngj388Kr6lUn9zJDXZHC1LAWK2xdGS1Oyh54iBUMFH60zjDWthEerVSJixwIYXagPj49ryPFqGvd4P8VKz1Cx1TUvhxMoFjiptWgN9CWP9+yzPA0gGaTBDbJw963b2o2QREirHb4OXURdqcCzOle/e+gNiNBBgX5565augYwJzXOpc+xEHf0VTmk53VDmwStJV0R5zxlRls2zXq5qFNyokti1gjL/8zMeOyUvHOVZN01kOKxYj/kLlNNfRlf8TaroKUqdvX3PgZPCgEHQoTKa2o1Y3mutRMLJ4dW5YJqrf3j65gwRmXH+HD4Mpqgf9N6Yu9r5tSdQ7XulJvHhC9H15mUD6tzLN+wlIkmjfPYxMHybZT5iBB8CO171a+ocKcyN3akPHsb2WnFl5sCN1Qjbrkq2omE1lUKzTMsga1yDg5SgOe+feUdina1ume8Y4joiPJYVqiR4zXqD6eUWMVg5vgRoe8k6Kp8EOorDD4AwL/vWy4+29r2EYZY3wssrZx/dAIYEbT58H4DkJ8iDFAkBnWYoERvgRhgM+STQMdROcvMR4LYUvmj3m8PSxV1ywRTEhCiLBqFT4ZgpOoRGga4zuNivQ8nr00fcLABI1KfyX6c0nsJH4LznPDXyigwQRj603+3k0StY6cATr/bybp4rvITWuc10yWDaef2nUietrUxSiLTcPpa8NC7MgYARvh4E0Rhpzg5q7l1apO1hbfkOhuI/HPzTjrJpc2pKjYHxkV85flNjVaf8NwthfZ3KDauPigmejGuXnfE+cwz4tXoioMJl9Wu+fH+muIMz1UPlThR9q/gxmJ91j3iOKPz7Pm9h7S2D1o06ZI=','2026-11-20 02:00:00','dab3af33cf9347728fffefbd423c7621','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('b38ff1f3630c46bba633042ac2b8afa8','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','emergency','emergency',0,'current$9GDpAVVgyTb1F5feUDGkXnMdU7EBlFoni+jPtM280NqtFr4f4TKGAdrKL3djV9n6CT0ei3XCX5cfFzx60HSiHgv1kS+WvaDBIxzb17vAenp5lTnqdfLzOEe5oz6tl0ybP8IrAYNnHgC1Bw/A2JUZOiWwXE3cIwocxWGgf65NNQu5tGzmTbqvezaKPUKCfl5fa/ckF1aXq/ZlAI/i0YXVtNVtSs/hY7ITy4YMjXIn0/BWkISt43YZ2P4e9c2mIQK+zLYNx07Q7lecXrOchB9kU1Uid32lVIaUdSNHgdj7gUBTLf48WRj9/YRXETkoItINNaiGiIB4G7J1P/ZHZr2nmayAgjgRAicoqwaNHro3Kxcljx3wpn3iAemLUJPExIVz2Cp6gNEG3SJUS1Yaa1Aws2mywU2YaRj/Mhj3RQEFs+ZmQTuCdSdkl9WOGCoD1hcSfxcOGeAhJGTYBpSu+iON1AkIwPXOSZdWJusH6usjYiWWPuODi8A4/8UZ8ixo7+R6sb7e6UXbHN6X7SCXj0OnDKrY3dyCmTd6gfuhV3Ue9TjzlwSXWRr/vr/gKxU5TCvKf0rgf+D0TlX3aiOXklH3DUrJLoaCKvh6pwb8OxVFNXWUERx/7ieLRxZiqpjE3h1UqFpSzzzWkAlXQ0yIjR2RakHv3E72ApJzzavYyFsMTcjz5+Bxtgw0wZA8cSYcCk3gPUrGqqcufnOjFhQlYaDuAYLPxSsQaq4ExpewTzX3q99RDuJqmHkXaNEQ7ya/3Bb2jRVs0GgaeXDwgxwq3/t4kKyqD6tmfHKaiRnd5WIeWU349ELgm/ELpvZmQE/xTqNUlunGn5OhAPHCdyfUeSZES7yxfxDnaGNmcZV7IkA+F5a7tg3dmESzdDlIiB/UoU16w2/1pGwVaTAokk8z0CsL4cInsa0zOvJcKhdMfm2sOlfyFI5c9L7DI3ChKTrlk862zXh3WbI91+Y5lSJJkOMv7gK07spGggPx3n34DLILt1r/f8XfO0lcVdeqa0UF+ihB6bTvyehJqDIELnKKzqUhTAfD952ki7AOi3FA60LeHx0BH7Z4hYMzpXReqC+l5Y8uCR839Wmkc5bm','current$NtlsZb0KbZ6FnmE0JZ3R+E1P3Bq8mODKveKlA4uGCGgo/BJFo8y/IccqKbSIbv8muAXsDFmFswcBGo+2LM1FlLQWruw7vTOQzra6eSKfYnU6ACC9r1EpROW6ZySHbTW2wcwNgD4LJ11sPVXgVIx1phbnprtkd/Ei3qvlsIL4B0A5Qcbhk0cGfUugWfdHswy0r9776NSZQQt6/lFFBMxezYmXvEkyBFZuSWDAFhCUFUxTNziE4pZwBJd5/tEhY8+n4nPqEOazjfnZaMEak/IAGoYBqPEyVvNbWmtuemKwqTEJmi+bH22JfeyNZNloQpvqHdKdX2Hciq8CG0TCgB66hgvG2WW9O6eYM/mF0TwAYyzmzlHboD+L49MGBdexsiQNfzkpFI6bxFoL+uSw3YDsKdQGQhjD23cFxiY5erAeQoK3fXv6SsUBuwxIPCJDX+ciLU5ki0iDGaVN3310VsNL9QLFnCxghjBVYp+xLlyst/tcAW6oa4ACXTh6otljeb6a5h/Z5xrFMiHEHdrQJhsJmcejGnL9TWeD3T9EVvR8EpeQ9LGq8EfNA21RLQC+laRrbMWOHfVlp9H5MIRkUKSjqod/agVNu/2dHDvAeHHrzk3XXasnLI93KsTM60OrGGtaVEH0VRkkq8JzmaEGoNyvBqjD9wcyCEwmJvJ5CtK5Iz0fRdfQA5n9XkEiqTqwAffYHuYA6eC2ZIbi1Mx3DnKGzaeaewByIhU1302qwK5Q66MoztlwENPhSafoo8o6F3rrX86QVQ0OcoiGupzO','2026-11-20 03:00:00','4465789d59d74b9cabb937dbc3900f7f','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('183afcb677ef42a7a8519f6ea3a14c48','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','emergency','emergency',84,'current$q20e9bVB9ldh3mRw8Gk1sqc5kpqkd+42GEFgNGprhXmDJFxsv2tvz3l9eNj2IKPmYTn5yZmCKHg46Xxb4J0mwTTsl29VjatvaBfHFh0T4XQB61MKLNBZ0Jx0SyT4cAscjB42OMwMpaNmn+0eh6fJE9bpVBEu+F1StNdVGd72MCwq0uc7/Q3HbVuXCQKqgtu1CB8MfMI4qR9TW3l6nL0cFX+NNN1/Sh+sKlf3ML/q7LfIZdw1FIRcbQkkg8Sw6qYJJuQ/USHerAdZrWW2drX6FXV+ySbHMLveiOYv383kBjkfMbHrJz2LsYoTGlB92WsQ3c9REG1VlxMR249eDYtSy+aB8u7/6rSl1WrafUbsALF8zamoPYIxoPbHp1ptQWl/SzMs/hUKHvvXUtmgF8cLPRIskbucHNlmUfN39EO2JhuQ0M0W8RwuLD13KQAJo7/vHBNMTwIvtAAmd9AfXbpxMN9SoJrWPTTNHlGEVJ/i5ESOB4rq5qj23eZhWv3ztrTt/so8fL/mVqNusf1guR9Klszar/eWtuG0Gv8v+E5LE5bwnDiX7YpXUDzfecvkALlHcca9FMjq4wX0/txYYbzASIO0YTv0dKzOwwf4IoBLgc7iQyfJmHfQTJxn8i81p2c9mNnw9F63nLkGP/UdtMBlgpxcC0+FjlVtYie5VaDKZvOEfEQXWRBuGn9PlElQ6uYaHpe77EtTFahpx2linMaNVvRVIOhl0nyYzF+lz+oauHBAP3g7Yyk1jEMiFxDoT7QeJhR7U782LrNajUR5i2jnKrTwIYq39au2vI8R1jmbpI8BB1h2soP/YIsAaxPHEQsR6mIuQC8Z3S0Vg0noXOBpus1lXndi339J+w8p5in0PylETmAadAtJWy6L9TXltJLWIUEsy1zQLDpub1n9VFQI0RD9fT9Bcnzbx4eT/RkaH5OVRiYsHMW2oMjPltxlC+oBoT11JZiW159TB+U2R/ckxajmgbjQwQ2F7s9LYq8tE/1Q0z+A8dy7PksP2fVo8lLpCqPaFFpz318j8XcEC5oRJBaJ1FxJPw2Kqa5crgefdnKlPEKIhttizug3RBB+u9y1JLZAxGcg2JXqv6/B6JDGfdouFpmUe9CaWQvFS2cFRkioDCKnQQbDYYzTLiLIHfbCAYI8ZMpej4NJe7RvuedJqrZfQ78RT/I7hdYnyzgxEJeMtzFLfIKP5G+vQ17BfmXbR2hq9A/icxjlbRMHO1+RmGyRVL0SLukrEFKprB8g96L/VHXDrsnGOscEF72ZPS3hVY5k1pLCZ+S7JknUNRnIWZLTS3AchKE3kuib4C0QCbWe7y1dkLraEjO4FBVfluSrFe5ngZjLKVAq8ATvHkyQDTMV0tPcNvFIA7s3PgDzFwz1xnorb2MYDICpLjg8nxbyCbr6qg5b1cH7pjLrXAWK9nvsrkBS9ktXlcV3UuJgavp5tevpxP3tkBZHw621UYzYxLfSdFRXzkCUyVDfJlkoAn/l8qEzs/Aq+xGIoxQp4gDZilnruHlZpNc487ZLz1GsSTuNDUuM6/5p6HvBw2Id0tpkZPMQHsMB5z35c2Iolcyb4VqXatqfWwQ5ZbrmGIRgzve89KbmzgFnrmKCUOkcIqy0y++KAPTet+TJ+gFzsdU91TpXSVU3xzXrcRtQQo0xJmA6akR0EY1v+tNg/5uTd5k9WImM/TBzNX6xHU9J4a3S1QB+1NQZW3K/w9FMlWRhdW/4DWzGL2/rc1mMdRpZ3ZfyNBEnQGuNaVhF7eQ15+KmAlyx5wcrH3ZQhZv/n2ySqcsUBp/HAvedUz02ZpLWc98U88IxH+P/OlWyajIoUUpMM9rBV9MdkebsKPuUlmf2aT35OMLI3CK+TI3KzZ9poZ7UnbXM/aXTbYgs3sNjiVB55l8Y/C0iUrCcRK31Nmi0mUXF0Dultuj8NZEKrMhVU981+LwRZ6iEsJj7V3yaSg35+XcF4UQCZklJTOP8vRsuHGKlY4Zn5meeFhg5FuibrTiGvQYPIiBAKuLvCM5YDPpFN+BctuuOVFEgaG91C1e7auhkRHKNDEFBhPpYJ1T+ktaQeYLUIJF54iQLRnpyxGsj/+E2Xj87XAISIvgiPSQ/eXu/NiR3FDxztwSX3kq3c+WFtO3+u1BVL41CfnzfWDH2cfajU3l0TzbCFGiy2ghhF3twQIgyhZLUs9U9i8w80c3mVaiRffpIppRArb69GxPtkiVRJKAbyOlCbdnC/7xiSh4C+ZRDuX1lhtX1NQs9abZftSIkVsWF+bCZmm46DE6tWwYfEzfYBLQ/2NoQ7MmVyRjLl7saE8XJNubzKvCKW+AEDwDKhm/fCtGGLUBF5/+UOsx3iYIyl04TPVX1AC3s7RUiB2i5MCaqJkglo/dr+qxSBMoLfH4rJNguwWOcZiPVkJ8vZkkUkieZ9GDiGZfDB0WNKWa+Gke2uqfWpIPfPioiqAou3q+fFie4dhUd2PpvqOStZARYZRMzYvNep9ut2qRVlladqintTRDB8K6KpmBcyCkxMMKIFY1qM0XRhltOxpZI3Z1nrqvU14blNSN/BgpA8cad9HagqTHzUXQDRAuuY6B8oyCnIUYLmNb0JLczQf9v6LKjjKW3udGjc788GnYQWf8O65Nzg5KXiXq2saRq9Wb5+ZbCw4CSyQjnpbbLfbXy9auhf2+nDCtK/N5UArNgVPOuSLwRJCTDlgXfcO1xWC7il5531n8uODbxeIT2N7qqU1WvUQRA8RhKKjpiPCN9DWq41l3GCTGiZwtYcgSM+YfB55JP3Kq9RxiyUosPEAZpegq7z2hGggGB42NaMbEYM+QC8Ow5o2s7JZ0jsP89AR0nBxc21RjtyI3Qox1lC9WKujxBCe0sLR6/AGHW92gQ/GT6Sq9AnKFqkPmuzPHxP9VjzSSQL/J/hXS0yoZOObJ/pNYpNAPhWpEgGtvstNLT9uN1a9yxcub8z5LNdCy1MshYVOU+qV+JZ6IZGi1hIBmYSveGQLzcKiyzutVApViC+L41VXYVJhPP0GWVWf8kM9/88rBzFKhC5g1WnYWKw3QVBYN44RFwvCeFKH3KO6RMJl/blbXHOlBqlCl44u3lURKTp89O528qgjap0C60UOHAZ/J5Po5UrTTur//rRCkBWoym0Y1gOwacIkEQiY1mXZFFmz+1lyK0xje3/sUwLrVI4TrBVIQbe/Cmr+8PQFpvroba8biiX6B9Ugbz2YHc+l7LxnLUaNfbORNsRMxQ8j+2sxq0y5dJIXCMrsWcgBJ/3yh34+csIRfoUHKwp0Wyqpax1jXp82sIHKMPAsyZ+s/8EsH3ZGfWk5zw6ZaKFUAxKTpajNUOce0BlXi2rT85Gj1vVmMhOgB15IOw4w1z+x6J2yKRad9hjjJRAcj3pCO2fSfy2HJ6w9npRpBQ7pfdh5cCxyehRFZROAcBwx/pRZiJVigSBpUToKvhGNb+UnKkYaGgpP5pFdrbC/YDuhaNaQzvf5dcctTluhbc8qaWvLA7ivEsy2BLo71oBg+hucjmNuQxgafgcXbViB+t0V/lw5yxlou9V1a6MNuEmO104qDOUFq7rdZqjbF74Tj8r6PDv4K/celwCBpKz3eutYYoV7r9oQ1lRaAQveJW4fICdUkRtm6ckBIkQwskByOruvbuOPZ9hzvt5DhCFOOS1jds+WfmyeH0QWSN7hJ0mTzEOB4XpFGOFEwJmk5pbo8zDWK2ysRIuajD3KgEOelRb/2KjIIg8pOVbjtiYSZfVFk+YCyCHw==','current$1La70dUxxMmhrrg4aNYv9dW9G3WcYhQLFic4doQIgZuV91Jl0Il01MQm7IxMiLeT42FzRjEfVZgRMXpSlDooFlf5rSjp1KTVzoRHIqr/uPnAJ1SWHrEtF5fmtdLYV6i5D9pt33P1nJChA2KbH+IoI7eKSgeann35aGdQ76BERWXNwIPpo/51PeaeLUnuWVOAgGb2y15ZYCGXgAXquKzjdTHc/ofPzqz0BX1OFPkhUk8e1f8+COIyg7JAyToXxOj9fP0QUagZ8T04DXa4uWWHKZoBYlfg0QlZOMzNVUGL+aP3D6PyPY/DXNijy/WRzYLh1BCDS9pulUHlNmmBuuf0PwVBnKmLbD5mw8IxA3F1vUybndN8n793nXosEPQnbIlCKlgx3nsPotSyTmjJXVbFkngTLXtWLEBUdykr+F5OTlxT9hmPW9m1i+s+hrCI+8zIMiXywUUzGjcijCLMtsJKKxKYI3JHyHv/ySBrYkCudEoldZHCwCnnf21PuDIuVUdvuIrXhEiR45qbc0iNe5SA1l73oGxcOWlroBEJBrsk7Zuvm3K721aDeH7BsIPQUPJhGkUAr0UNC78F6KEe+iYrNR2VrMVKAYVoRKYbw5xguv8QxuJ2oBE6w2TygQQxYumi4eyFmvZBVe+ROTxfeejTr3uRfmRUYbD0Uc6c/zUv7DMDrf+13MIeWVBAlkDajcRsB7djvGi0vocVoT4RZjYhE8wFvqmwxgqGc693aYsiC1PFtgnD1xK1q2L5fNVOeekDdNWtpoqMg4sckw8BrGraiJLq906JeOiPMnKhNM+ImVes4O5EQLgOlLx+PaCibc9bvxnMMaG0aaav7U+ss5NoMrKcGgYCPOXfJA5tMDupuQOLVU5ADwwydxx+/hKiYc6VVP/VFh63pz2rmfqIaX/N2UpHSyAqnhOzVIltMZh6ZzlFHE7qJIOp6NY8J86mZ9jBfGOF8ISV+oyh7IR+0HZL/Ads/QtEg9Z3+cTdEjeuqihR7Rx0MA==','2026-11-20 03:06:00','52efd64e733745e5a0ec709fb1de29bb','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('69c33c0205294c5c82ef4a84dff24124','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','emergency','emergency',84,'current$uEk3bM1Z6APuaCPgzKIuyoeN6yEOa49H3aAbt6R1/90W7g1fuRIemIYSKyRIdkLiULtIrLutoHCNpzpF91EdTK0/YXCw6Zy+tkkX2F8Ca3j739EGgb5IBpFrq4HacB4iWaaNyf4794ESmnsOrKUFQXCMI3iIdy5zyMGQgOquEDAHVNTR2n6yNLCETG5fv4OA9IIYPH+JH5wlcy2Q490CQTZZyUYT9tJtDgmkUdG+XrhOicsDNZbFUJ003Bjo1CjIu2WShzMH8iAbNwNJ1ANi1Yl21PDvLxx+hOnhcal8ZDeKin+JL1lCKvpvJo0rRBs9jWfDngA525IMDPEeznYLO7cf+pDQSab/iu2XlLfOL1RCPHm41tvyE105uvKfj78LxW53+ZI+FwkRd/Ii/lsKpDai0OAsz7wqnlj0XkMAJTBl4ReUOY2QDv6gZOSPplI0E/AWvOrJHJhlhcdEP52ZZyQFEgrMKyLBQDxtkN7TgwQIVPZBknKNKyemkUesg8W4WfFji4Rjos69QzeuIT3JwFe+VBW1B1WjftM8pDHB+kXyDaXlLqaXHqpcwMfoRKRMkSEVEUl2aSm/HOIZgX2w9r/TYzCWLhvNVvkP2GKEH+GJ/aIZYC35tTjZnQsbG4cvqLahosU8x075YjdLWUpDsb1xfQRq6bn/1u5MlCbdhDbNqKJFZe05H66vnJDCYUxxsgvQoTPG3Q3HWozfIf7c/12wRTIrpz+3nXHZX9UTz8fQTwhaAR+pAf4VpLRpwV5gemP2y9zE7IBkfnnXHRSxLATKXNtM4UW+XfopZs7zbMeSggCQMRtEqKARkpah5nv9+xHBq5XMT1G+EVHQkTYPixzCkTSVXVpPLFfZHBVPjIyPFhSqNoT86vYecaUr2ZYNenQAkGRuKSqUifju+RAPye8r0GSwfP7VSynSM+/jCNenMAGhKvBhQQzdaz6h1pGyS9QPDbdKmy2PuKB6DJF6ZsTkA1BiUigMo+LRy3wM/ApM5cOSzOs4CbN2cbepZJlnWKK36eL2y3Wlj9eLQ+mzz8XbDfcZHDNcjIsxjOaNRNvHjfhwB8kkzMeXj41rXI8GcDCUXUkp+ArPfvha9lX518ugkOCgojHygF5Ysq7uQ/+z9JW77EdZBtj0THi6Ye6Tby2Jgnz977Bu5AM/+TDG9Jmb22PXfEC1gieHcKtLJiz1DuyrgT3zhJJxWJUqyehaOWVdp8LMt9fwl2LoZXaShJGi0qnncD+L/A5dDkAwvtgYCn+rjc7XYfhJiPle43PJXvCGyTQOK9928HjBZmfck6OrUET5+D7MarsRLtcbMP2+44ya+m66VTjxOS5Grhdy8Ziu8bAz6t/+5+oe2ZUtkExl+7fxxX//mc8X9kgsklJRGKUzBUISFLRj9CHnN/KiIjIrVuYhr3igjhuNlfYUxAvV95wtAKk1H8t9ZdG31aG8IAyLCCLa+715CmjF0qO6DwDRT1V+1kAAKrnNGreeA41X/0Co7n1wMCjcOQcOqlyfp6EtxWGzhH8WKkrbakua/HFVDHC412lBtBLxSsfpWPXdll93XGIHEW2C4S/8hXStpXukAPx5XGHApPuygIViJXTi6aSDfo+t/oLdIruhI3Ckx0cYx2z9sM8rMnms4izwQoAiXkUUW6NekdUlKJkrm1r4eMMGAZKT6P9aZ3LmQVt9aEi0uru8gv/NWfdinrFmZ1Y0lwkYplRwUchdQWlrjaelbJXNM/YoWO/5/tDC83wUCGW3/+XpObKuHi9XdrDDIZtEWHLtransse7AL+DjU5Toq9Msg7PcpJ717vpr+j9W6yviFpzJsJDrROfzQiQxJzlbU5EOugq53ZMkxudN725H7Q3AtJr9SnPhEJbby7ObdIV2bpCrVPuVklngSu3BGN9GeRPrpILtUYXxGFUQsUrJXPShDsMPnGmmvSf8x7B/CV804YYQ18ynDyEVR0mHF9TRsR+ijh7+DhDN+p28QmeJ0va0YipsgOVNYbse2eVPBU4Ovtl+SMJgz4m6Or2H9WrNTt3yx7OUbP0cNqn8r9Ki2HcBjXtSvIrJg1iiomSHXBNmIPwcYZNbT1zEWkXnx0azXZORtqGBgd6MlKzEDajgsA9saayRiIwuFhxFbDyILH3dALgIJlN3ln4YdfjwfKifkXELLNFDUVlSRQL/eMsMt9OGchefKplQWozXiS7Xzhsl1nHmU6Lbq+/QjkcRl7MVSF4qvZO0qwIIE4T03j/Q6b/cY9/cMk8bCpDtNomd0urLyWFkmLtJOnzDh6KXNVTp8bJxR6ZiZ+pLs196iz6RgO5tNK4Ky4VZToZkecBCWRwJHkq1beBS0nWZkg0ukBiDX1Y9DPI9SCB32RAFBvAdS+s4wEHV6ZeWMitQ/ZsPTNnohEcA7kqg5pT4IVSU66hemEE181Um/nEkX9ykf/bHX8bwlhNySdMCtXBZZyvHY2P/GURFUuc1t6P1yOL9SL/nSf6H6/zhY80q44/0wcwHsVik4bNHYGEYCyTzWrpR6qsIY/LZBcZ5+f+55+JUfdq6IHAr4Ic0Rb7EG7OZaDkFveJXn3BBK5eXkI8TuTR5TcpFHx/Wcb/UFLmmDYyHeKYz6iOjVe6XflTfw5o+ZC2W/XuUtQyMjFRGeuhPJS5hecoUE0dqdDSXqfp80W3Ar/B7eOciBqx1r4YDQzRRwXNDXVyzajJNXPTf8zLoTbq92XhIYmtkyFrSCvGzx0VGowq54urOpaC8smhevsqeX49dvtJbvfHT9Uom2NMwIPSnT8L8n3TdS03hBRx3ci+i4W/TzUbXssuO10Yc4TSe0kLFJxbz2xyuMZYIpJMkf1Tl/alBfb6DEsYgBbsUa8urMjt9ovKxw3pr14wPmdhaf8Ta5hh4e3xUgkSb/etgfVquEyIxs+5i7wQ5lid7mvdA/FTNPXdq9XvmtqjD+jOiZCEAmguRW0csCocosHp8Dur+whCbdOwApMf3FSNwNRc3h62MRAQdImOCqAePnSN0LbS7XLoN2Bmxfen1FsofVKWxZ8+UIzoI7sNBGr3PJywESdfpvg+nhLui7JGiF2MEl/WtFlshvbCaFSfLvGDWhE+6jLZjmuJk0dHR9CHZoR6+L2W5dwdwdP537l7w2vwnmwIehrr4nPNPhhubI9yshPSIOF9vzLYaI8UmRo3U1ADLqxABAz6zjGyW9fWAK4EArEX/NFcBSFUIgr6JcqI/q5gaLji7s/UkfmZyD0aQhQ8Nj8RianyE7nm5BPq6VSZzlF9w6zU05xTVkNBJELtZEVaMtF/erXlUW/gx0qlLMxqYq+m9lSbx2SRXH/+uI2CkUld3yjILqU0gzOPatzx9/NYYpc5NJjlQPkNQ717Ac6UJBPgK73uSDltz7gJ8QMstkUm22y1bTDWfwDcv1DrNwY+TdZWs9Tb1dTAx0EwAZPGa+6GQazu8kT8eBHq1zmeApWFODFOBcWZY/X3Q09y7U8o430c4illboLxuHBpvDozcuTzPEBhtiwqPLLy/gwcJO1DXSiB2KWMt+9v/YaSFfFG8DfenuloZXYFvoHhW/1EflrmWoVa0VidxzMhGhaS16ob5qKCJXDSMa8Es/eIdcLOd0swQeMJ+TQfL/AQGXQ==','current$/QNMaReqhs0tvIcIIZ3+UYCKoDcv1o//BznNj7frzbcELusTXlUgMSNs54UUkDLHTinXGLclKJCISjcMcTFlZh8WLqiyU8usOF6Q0HQFsME9uwF1yGxMH7UkqXLM0rosHSd1WFv+kvLGTRP5gG4zh9oRu34QKh+bpeiDeKYk2dC+S8H8YknUBV8kcX0jpVpSfJxShG4KrzgkPRKn5/Rm7QU0u4webblokER3HP5YR+71SHJOX0o5+ZxS666LQz6VUEMyF7934ZpMTSnMcSnmB6EHByo9x129nGlCbYn9oCmMuESQ9+BL6SOej7TYe0YW7VEG8LOyTq/8RdA0DzaYb5Xb25DlvQkMtAfVRSccWxbQai8N5VHqhorBnYWRQ7qtDpZPa7047G1E4EMdpdohn3lmgRElLIU8iSODqxGqKKLtEC+KjWLBqoarle7NcauAw7WVqrhvYD7BcmYzpCsgYv+QiWzj1pJ7X7ocmuRy5l3ysPDF4Rt4N/QupkUGXzXsJMUQ7tPfE8ZQYJBNeGsV6+zs04GFW+Lk5yBPFkeyQgt/7TFrD5FAQhJxJ5l4v4BmkwhNna0lE+sHNFfCwLQ493KmA/bxq51r8xzGk6Im5e7DdbN7NyrvdcVZLUOTwWwm+TvS9NAE9eN1sA8Y2/KYgxH8nRWwtV2pGvTN7uwsw8dtn7kMrUK1c3fG2lqppOau3wXb2kGwdIBPfv2S9J1svSa48gSHY6t0tjF4C+ez6kIEkALwYKEPnapgmofcty+bQlnyhVOE2w8unXV9MwC3AjNdSXOOZERJMBNs2ca04cilioyyHL9tzRd4Eh4b3YDziB6CqD9WHUFks4ZbHUkRQdbhIoiF9uCntogzf//4PGNwJdnj24pOC/y89/as0vq8ZSb9lGH4AO9SKYctdWZa55mUab+6HLwc17uZtMXI1XQAdPJJrlkoKdlncy2M7O8V0YLP/HQfKRFHXbpfGt7/RMbMo8LjlBWpzZoDPAqKjD/OLPGRGw==','2026-11-20 03:06:00','d43d8e203bd642e099b6db12315ffa73','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('d42ebbedcca6436caf7f8b78ad779beb','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','emergency','emergency',0,'current$N+uhrZgDWv+HTu4O+CqvfXqprYHd+in8BLBQtSmbKIJJibQO6b/kNfXr9jFcyWyyg0Vim+bEEnkPDewiJ0rlMAPq0FQ11pDBa7zpe/9cNrIMGcUvGo1iPzyUzQWxPzV/4UMlVzObB206ap1xA9lRmiTjtGHdxc/51OQJ3pwxLJs5zqKeDgf3UM/ZmLb9xwUzSzECzPxdBzkIDWAkdxOrZQCpjMFaVVi2pYCXw1Zx4rc2TPX6JyibHCI7G3DluDkJXcRar7OCM+8uD0zDCIUqJQGJoKHCFNuflmKn96X0Tcsq8heYaT4sddb8K7rrnj+Dn1wqMj9i/npFlfsP8APJR9dpLfUV1lOy9ck9GsoowSs/fL+RNCDsyZtxWeWxOWRY8NUzXvWlNbTHXLwFhSZ09ghxUf0iKLw6QTb3yNp4pmu/37tQinJOBthOggJRM6fqFHB2N1upiPrwOuF/LlqeDjpgtCQaoFYTxtrvDK9hqrJMLQ9TD/fPe+sp3y/Pm/jp+DKNhmM5TKtyzVy1hGj1QZW45itDO8EiEwxBUncDue9Gwu7QgBR+wZDekbxNo0+gMWYC7cc2XOMW9GSYtLSrwN3NMBTEFFt7NHmLRqSsh6F9k2GjZoPV1F2BhPx/jWcHyU5zQlO/2j8LtbecvsYolXREk3HTBxoERGcE4fsMglFZoxrttvBKSWeofjDDYRe9Xa9l0mPfbM0TxL0Hz4TOKWlfXDloNh/TdB0bW1y4qp2joVt1fus0JQ4Y46dAOkKdzRmp3xnjjzUXwmpn5sU62YSEnzpnUMvgNVr3wsCBFYfT0RqdgDNAx4KEAltbUSQ1JSJMoRIlc/Q6iUYagoKHvnGdGDLNpbF1MkySvmjHtdeAErk498hBszqQxsmRapy11jQgpTDN061X0CIIYggpVOgWHqFL0JqzeHpmag1X8TJSYxOFXiKdf4JVaaIqA/ifd2ijREe15TcN3KkoZbuABphqRmC/+zsvdW213KYDtwkco9A0DLeeIUISXWVombxanuLhnBe/HUbxwUVqlTTyJMSKl7yQZlDaeHG5GVSYB/bEVCno8AsCz6KepqpLuBcC8TBVnDno7LPZ','current$vcFlFF8GLMEdZKBt1KJvcfkBfQTOJDWbnvs2fA80aguGnkFtBTfdZ6yVkf8YkDOZ1yDkWBZt6GfW5omSPuLdJBppr45+hCBlF6/Xs+dowpN7xywQgX4C+5OfqygbPbVvcPqxQhR6d02nqhdYb8plxf05e+nRsoPB18Ovy0wPgl5BntKQE8qF9O7NomnfenqnekHnFRa73GMzFsoA22LusEYoqrDbBus5khkgzL/NOu8KTkOyHNe4pEBPS+QoIN4PATkIy9WLTnAytDOGbpuSxvZOxvGe8lL6gWLuzKrgCFxJ6JYlL7zE9bVVVO6XBgEQQqjPPna5bwkK60qqfo3KiWZgOj+H42llBgt6/hw5RxJ/y6n4r13pfTTaW9E95EnWXTUpfuS+/ETqKmnBqDgz02Y/1X3P9VOISxpjemiJmNE8cXW65ygZR+t0KflSoweLc5njyVmuh5XqHYghbaEnsDsOEMnXxv3IihP2mWgBFQzDyXkJxb5iOWJWwsQSKiadlgTkXRFv16xMKk7c3WZd9WstCv3iHpUFyRifQ1lKpxVlLBp7/Y2F+hNvSbPlEZPlJ2hol2iR9eVzbHLD5YvTqiYLD51g/MGLNGWTNaYyvyvspSaeLqAIWePQTit0xhkDQvggsmiyyahGpwuAHX8iNyW83fmh76EViGcOMPBC7O9mQ5UNOGIv4gwJJuxxVnVf/3viq6/yKwWIe1GKZB1MOZMsg4i8MShLQaukfvhcGttzi1Tvx7UMWEiw18vWWWcA3tm8PAmeu494R51U','2026-11-20 04:00:00','f19d68544af34441a89d129c5fe81dba','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('7a9f9388011b435ba6a926d855c149c5','{"emergency_withdrawn": true, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','same_day','self_care',0,'current$4kHULPTfWbtTGMhmOCcf9vPyfZYd5sc1Luc4XlHZWr9tPxNbq9NH8EM8a1lOFrwVyL0bJjIyUaFcxr0/WX4B2fvUG9hdkgZQvZoq2m0OSZIQGwV3FlHJ4GBqfjEpeTFgbCJUUnRnvisajFcgB/0UMJZY+kZP3KBjZf6PwRMEw4UpuDg8ZQfse5+mNSeX+EaPM9CNmov1hUFuBVMCXutFxEP0riD55TtEDFPopVj9RsIUSIRabhvEEyyDeF2O7TAPWiHD+K2FHoJYJfX0ES2ck9P+ezBFJoiVA15kn1/XSsKoc4S9mTT5weZ3u0CZR7uNWFFm1JAgClHdpfBRegNcuyBJrelfwL16BG5MadL2VTIcZpEX/pXnfMRHO4RE6vh5UiRXXr8h8Nk81/+xKfSL1V4NLZYTyveogiy5jq/ua3IEUtQOVgJuRbP4AEgXxB3QGmod1P3uKJzvCkJOFvRS7oJ0dYONLk7IKpL9ZYDdlLbwXUaz3SMMrQv5WCli8+4IXWChwdN6ffSRQyX3rdokoDlpEY5VD/nwIisE91cC8n3lKBYAs7HWATuIbVsMKdPFBrrtX3yPKBFOJyV95gBh6S3nHokJdq3Xfn47S7UktXfgCWCencHPJP4brSZ6eWM25BfD0xXbK6BSu1CBG0uz7ZHFFhJLJgZpkyiFFIea0Docwskg+3Sn7/LbtWDDYV0Xhe34ahKpqXXvTryH+Lt457Z53vLVAuYZfhXX22gcUmqe99X3AkwF+DD/gdBbM7KrTbSnXpHAHvyuWvuIkbqvRW3GGa+DzFcOX0nlcM65naZpbV92QWFLL+IdSXI0S5RPQaEuw4eE5CrBvwsKrJjCM7ck+5y+tY4BfT4bB/MGwcZzauq5Irpc6Zr5caxwp5SMwKWIWX0JuZXWJEdxxMDIeO0tHqdDYSBhgNNoWyO1L/+YcLwD8eMpLjx3+sCu6Y/pHAZU5JBSQniVrBMW2HIFUbzs4I5OPZoInnNmIWh/C8qhWhHgkHVUjTsruWdnGs8OhyCWoqZJXxCkUEjbeE18yFMq03XCJ15vD78FWHBhTIcqyY6/1WR4cQYaYfT8GaQ9Mcasiz+vCv+7b8laAdfdIVA9EhzagkAFiAyaotBgiZZXdNtCmAE=','current$gnQvSz759UchgbPEH3PbkbHHxlHKSLLRRu96N8jGUSsqeevewHAawIgvAjo335XrXOsg2UGrJaeKbPoWDMddFJ2NcUWTw29Ew0OMl6e9Fb745si9CmLqDVZb/Y96L4wvRwWYX8oiNhGVi/PNKloZoo+HZmm5sMSMHmhVrDT8bCoq289gPHibIR8uvccRCzr+skSNMYNteNdHgFhBcwb8JD2Fj47tsrT5ZlzQQVo2HRPe4XtRCVEof63F+BjA3Wu7VDMDkqdJtiD0P+42iwMQyoyqFxutAWZkkUyrEsGmpFgp5WRTqVB6GW9NS6Nc+BqWEdQYxAVQqdBNUMyPcqDDO+xEI699Em6zwE1OJvYUEkcEsrVp+Xulu08ujcaoy4gu01cH41bBKkViB74cc67WTeyYDu1INPz/zs45qak1J4UZwwC0iFzlfSEkru8cv6Jw6+aHORtvvHXzwhGVHbS7sxZfEu7m4ktJlLFSc8R/Qb/Y0zOdYF5bqf4CVbwwrY0hhCQ0cTkZt1qGgGjW54NKwM55QUwdMMUXRpc9jAxpJhDtDQDmcEkzhVIwMlnOIr/gZSxb1rLzzn/n+HN4Morm1Lp6DOlp/YBz6RdU2Dw+pJFOcmInY3abrsMHEMDmmJbQiUfjXiATQu+CtA==','2026-11-20 04:06:00','028dea5172b341e98483689dbbbb499b','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('d33d27eea4d745889bca72195024539d','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','emergency','emergency',0,'current$SNyZ9P3axLfDl9BvYDUnqK/wtzjRX+WFY9ZtF0+NKcU0nNfh4CPEGbsXsb+JnCcT9G6viWQNoVy+jnMpZvfrpjChtlXqXLoNbyIfvmLRjs0SLyEkkumMFiET6BRjPNiAo5JEmFzZB7gh1gqOKqz+m83KjVxg2Bnl4CzHj7YZSUxOJfJV4L0rXjjI3l8W9O5NNWBM2RaC9Wq3Wy4gar6Yi6n+7XbflgA4Buu61N5QZ7e64dmU3cN40hq67tj72fSdSRf8dpF2S8a9cgWgtrOMYA6WxU3eQuodUFF76lYGbh/tCFt8K6jo2hcAJFjcVeO/JuoPDSawl2BlvM53QxHkAfguVsE3X1NlmPwOR+b9pcI6uj7uJyz7Nxva7Gyn8WzDBwKKnNa58buyOM6Dnt2m/EOBmomRDr3Y3RTMPMx0q8RhpIgip3e0NTccFcUNHk1F9veIAV4NQfY8fRnAAA35gFx48f6ifzv9A94ilz2qARIvC+piyA8ypoVpKGXGjMXSvklyxyIlzUdc8hPmENUSw/olrJGd5678wSdu8cNuZ6h+sFHacnWIG5CicFiG6OiDx3OvMATt+y9OJz2XFOibDXoBP+UazKsaEUNTpKXULa9Dsp5gP/w2qaxQQ6mOiA3+lQtBtraGaoCdg7EDug7cn3B8/JUapOhUdBWxNk3FItO0k+4kGjq0V79cPfw7Jh7rFGwNruaajBf7LzkZGKSV2Uic7+6JIeFRUl9L07fNz/yXwjI0kViCjB5sLneut+sn590Mfa9/VK7Wq+MbCsuhK6fVQj0dQ2rw2gZ/WHtPAuMeWAxT8RRBsv/80eSQ7iz7dqOpayJB1qfugnaidthNghdZvY4wBuPS3ecPr1+nkB02QrCSkBxeAEy5S8HjVStwgwL8SQLg/Vccm//2z6yG/RWCkptdD6Q7TsYwsJMewMVkkTBM6W6uTatLWGWUQO9+bbRZgJ1PICbNuhm8VsOQgdDpwDn7ki7wHjNebckP0VeKs/84z5aWLEdcO+dRH0UXNuqY21/w7slMvpjfZ1R7SypbmgN/cjxqoTapoeTd2EZs8zI+9Pi2YYRb4csHVA7fm2fkZqtUwfmu','current$4VNVtUB2MH2urQfoT+byoo1LZLarWsKGE86fdHVvpGjOi4ZKhfp+ll7yqHf67Yqf3Df3V6tWbtu44Vz7nAMhk6Xw/SToBySSbBKE6qHfGyXmk3XGwFHNLKU8wwEJ7MTawXInjOyhstPF0Q9CVwSop5ndihPS0TNKQXRF5F+qH71tu9x/FIjFEbyHPSRpzuReVOOY7O03jpocICZruEhzqaFNbB9Jx5HrKi8K8wjMJMzWnwu+N70xugokZUUwAhtDVfHWYvm4yQ4gnZIzmDIhk2ddoDpFb8ocKMoTxRU5WkUZwyhqwDtR10hP57kQOhoYAoVB/pAPWgy22DhJvYhbfxiyDIEbfFPI9q1c+yvLzoBQKi8PVZjpdDnjSA1HtmEdX1NwYJ35e61zttUJH79zQ3HNe/Bp7YToL1S6TYq39SXcT86xJm86WBZuVijHE+3f73wpCyN3QbyimdyQw6fvO0KHz6DeLzMb+wnZLaRQo4iHTGc/VCGawTNg9a9KfwHEFXzBRwi6vH78JIgAJ9wp0kUnpX09dMRzelWo8odjU8v68cVFIHybSmg6uMe2xe8bLeBhEwSuyW2GjP5IDtM+E18B1/0rY3Z3r6LVGWXtLzJvrXyh60TH94pPP80HG+xvvBrhAT8VaTw7/XwPuKc2RCwJ4pPOZ/MTGiuKCRFKt4joKrZosHVuIKRINjlwDb6itZDPtOyT8e0sIjPY2UUD0EVDbkmy/CQbQsVkgOyiw0oHjzC/DHTerC9kLCs7/DTyn7xS/ZGyGa3Sy7oM','2026-11-20 05:00:00','407bb9cbb9f545f0964e83c12117f988','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('23f7af19ffe04252bd9293dd87fb6e3e','{"emergency_withdrawn": true, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','emergency','emergency',0,'current$uRQfUEiWFGWFtYvcUnWsgSvTrB7ON/tUjR25dLVxGts7ZFIvH4RjQVtdeNhnd0uP1e7xdJF6RQ7EV3cg4zd2KjW2sHsOue9ms6F3lgF/xROEI5LPk9wZoZpIczjkd/dIuooxM9oH59+XhtQkUEQd7DfbnyquzBjuyk+OEADfClTMs4lS8F7o2fUKQ9ZoibhsD/xtUXtxe3TPtnZd6eQdaic9FrTrVfHTlTc5RTEKMFqlpQLsGkit89rMoUf47InV0wMVkujEIi25wdTjdxYJewnl9S9TwO2uJ1edW8qtAuoFzQOT5G7bzFzHujuoNt6j1sFZlQTOy779/1a56s9fn7rjgmlLgTfdNuyuGkrnnwEShdoCf2t50kK0OxneKLlSKZVVbA641c4IyyhjPjufxL+Rv56VCsExSxlIztJeGWpTMERs0qCIwdflgPamG4DfNWwd7LSy+Y6oWdZBuMGvWqQDgISEbsvSnQ6SfKwcHQ7nyw+TJ89uAyUxCvuTLH73lc8LOW8qVZeocK/B/Src3j2AqHJEcXL/cre3Ceqra4ioG/yZ3Ys/S+xP+8TPPov9OcUDeuzrEFKFHW+znSzChOxdnw81cKTp42cxKYHO21UjyKMF5OfFtYRsXJPgVMdTBr0XcI2k75OxGOtStz4jPpj3/k0a3Og+lBXiUQusF/HfffcjVlMj4Cx5MstL3P/PVGVDXtA+aAbYrStoFF7H/8PmopDqqNg1ti4V0YPR8ZiXAHvIHPYRd6Wqj4gtEJkkEHmIu55YjWQ9rqZSkOK2QcMDWbyHvEOdTxxZzla7+XIdWAePgOslWrUfqd6DkToDnrDzmNIMD51YiXawv/8u/NBEfhknm2gMbAdhE6KAS51g8duF5kn8hdO72pYveW2f0JXJ423/N9YTZJsUO5DYI4UQ5apOZmaKw0sjFGxxEaDoMI5ZbV04Ly/kzZRW5Rn2fPB9gEOTFdMlZbliBX4Fm3fnLxJJeO9/KYknAvIoau9JbH5QkVHUGKzNgwafS1H53/Nzos+dAlOfqzBXUvMWSVQ39OMhp8gbS9SbbUxdDW6ZMMBzRYCd0Za+/M+U0w7jX2SEdgfxElzi1JK9dKhtRZtahYwNFpgme43atM39lNXx+F3L/encleubtado8oL2Kj5RD6jR3+C3YfFBH6WPuPg9w7OQHZIiYFFTAl0H251flCnPOnl+WfMXxuDEoM7IzTUu51HJh8Vsbm2YOUHeNEQiQ1980UeT/Eat2uV1Qos9amiTRSHEJyKZQV0h9tDGKh7pbSNiJ0wzG7b41C/wlHfTEJBmCU1jWHlGp0iTVgS6YLyZJvEJcJUVMT6eh4FQV7vGeUPGqeDUThwXEQQhoaUtP6YFHJsEqVbjBsCs6AAS+UYXUpbHDBG/Nh2aWcGEdG5bUfPB1aR3uy32aDlbobSWAbcpEWYfG9HQUljN3Z2FFRi5AEEA4sF67k7RK0wW29RPXAVzCCJVJDdznqQn/CNSS9pEuYbR/Wztx7mh0CBHgxGvYg0PBHBkQpyQjv2kT0TObl4hHHk6VzSdjP3boj/QgRCH79e7258LK32n2TulhZkakHIyGvIfpv9Qf1lbWlqk8I091eMyQSIv+WietyMljMVNZtMTBL+/9uu1HHenuAEdvr+kTeLsOxgv9NOJmqBxt41Iv4blbAsrHixv7vMVl5G1awZEQL5WekGlPdym/xeZwb4nfjP5qxYX2yjwNy3vRf3hjJ49/0POB39V5TBQsjixWDBvk+LqlJOxA2HRWLF7hDJoXALpP3bV+3kgM4saPf7kdeyFRe2VolyrOD/pr3YAS1Adbh40Dv4o2wN8Sfs7RapkQlvvY1t5Piw1lUcQeXpQpkd9zjjMMkVmyPSJgkfBaO3Vnu/Ygp07KdSHG+M+T0N6AG5ZNQdVDAifIYukxmZmkneBjBfeyquL3lBC4CfdKEYlaZJg8Zn8FaSonGJjV2n2Oj5bpNMt6cQcEvhonRXjEc+3B4OBVikD1YjglG5ldXf/OK04eNg8Uouca5RBMnhWigQnNs28wA0rlzx/3l06X6lbj0tMUJFfLem/4V+/nK+D1TbiN8U2LEVeG91QOK19hFTNCxx1+u5pc1seS8kju/MkC8dzJ1Sqbs0LA04gJ0AvHvlsVbpc7+Q+zG8Mmtq/YcrTjkVtyrgxq3/LFPTeuZ52m+AYFdTiweUx3CNEBTo9hzzcBdEzAO0OUsV26gMFQ0ePAJNscco09jhl5ZDAfcuSgQfgjudTZVthvqXAzWI32sQnmRgU/6H/c7UtDVnw9OallHC9PrO9im6X9UlAKOhT5jh9bVz93SDZiJWBg39hjqDvQJ2SAwN8a71TGYHSa0z/vTm/L50=','current$1rFXP0YblqhSJe5CADeEObRdrvJqauZ/CPtarXcTjKVESvDIF8bHlPM4AzVQ3nqMPAcjseLTOIfZ465epeWTvMNP+zQ16I92k42BHasOdohXTV/kPXvu2ym8ZmkcajOjwFEhaxU+LR0kKSMhW2WvpqQr8ZZTCIpy0WUk1gKwLxo9xbwW9KHhPUpC7ks1DiCgOMUIL7NaV3DKwvMSGdZiXTodO62hEl2LfKqtXNJL+VtWzpl9HW+GIzlwe3PPVftkjgLdk03mO100eoDCVrFNp+B5cozpth7jGspnBU5IfZUGAudDkNYWR5QYTByoJJ05od+aP1HRtMglIJrCsWcwLO3z3aL2xnBM7ah3q7UZ/fjKEdgt2bMlPPYsRcnDj2oS6AQB/SAqj6cXs+BqPL/xhUQh5Sne223fMDgLkrW/hIKfo/nkbMOxuvc715KodpvFCxAt0oXbSX4rvygu7/jpP5idLh5sWHq3zRTuMpWEQfhvQS7rdauWCnCWKu4UMf39Kwzo4KIVM6FooBOdSgrXZ1t/2ufykKYpI081QUjhhOZviHsU9reWoWL/feeNIu265q8oZs8yPsNWNRCnlnojC9MDH0+xNgEPY1Adft3TrbKVhrY61A+LMYEMtIMmOqpEqbTjUeSifnj5bhsl/BkRTVpkOUvsrqPVluhiigW2z9/p5+b1pQTUpdCN83r7KdUHleuh9dSCxK48xnKro1n4W/+RztKtT341A8wJeExAHeU72TGhTFu23vjEeCy5uqmZD95PvXu/g4LG+ABG4uDxsG/2/6Wka9/hcy9A48ZhT+v0Zp5O/xM7pmdBWSHBNY4QUWlEpjVFeq6DaEnFh5gQZHSDyd8ON9qiUcb/VuTZ31TZ6VJw0HzUXqSCsYgmYoreRvSDf8Rgp1sZ1/9e92ZmS+tX5x7dgLg118UMMD45qQwog+6CtHrcWUZa7yC0gjYPQO2ekc3gjBuE2952rdnwafRoqkOQxpjxdHIiMpudpyqHbLH9sj4VIV+jRA==','2026-11-20 05:00:00','328154845ca348cd82998d63ae798310','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('62a5397af47442dc8576e9a13c483590','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','emergency','emergency',0,'current$beaVj7wsag9jB5o6PV8/Leofb/1cWuu6XhvNeVyVCmQdBNRPvcQhd3byUd7kNqGbtSSJuVi4gBkGi46s0Tjr6DsGAjU8GurbNsvehnrAyrUGNrHDCf4ww3QX0+O+C4uP/O0DtIIU1d17qoX1VmBwAnzY96JmO/TmzcxmKqDkRBsc2iXpABzYsznsbVwXAFUBp5DNjlv3G4GICbn9smEBI3wvp2jD6BJsl2sSpquqPaAba7dQPTXcXUPsabGoMuasb0uNlgB9MdmRPEZsiPhdIJYwuZv2BKeqL67fj6iJK8N9mHURQeIf7KkHqQzn4PFZSI18RBekWKOsdBLSPltuHe6gHWTwZd+bl5I5kExcQy0kdjWE3xdj5JLK5oPbnj2flw8XjIyYAKDoQMvRgNHIIIbYXrDfrOl1sZl4g3mfDLMU1d3tJQK5kcc6MslJRBm1ryUaNUDzTgCE/cjdwjb1DvsBFTuB9QJVHKfQfLiXXQzhLg5eTQX7EIHi/iHnq92ejEnkoPX8wnYIn1+mMJaZ31nDyBKkQfZOulnqjv6e7r4i1yUYUeJ50RDLkt4XGXIqNArCGlWj2fXHy8y3QzpqHroHMhxiJ+hKiaSzWei0XcMbq+5rlOT0yBQJ6XBsNl9aWsTZlL26vZ8C8V/fU8MONCLd75E8TCUj8zL7iryR8I5jerZAOv7OAc2iyS1VEgw/AUFNNsFA3P4AeDVEszbFLUX1ooNUY3g2s2dC/X9paDLn+iJyT7tmOhs/dT+ZflGRd5QSjJHcu3qkN6sFjRAl+cbzsH1CKfb0b+f9U51q+SKvcmtUurfpzC7YruwftZmieDva2i7er8R2APvapIwt6eyvpXaXLb2KdnNCReDv1resopqUpMzgaDnfFfDvuz5y7pcoOWCic6Cn9IY139QAji2IeOvGUBIgSY+taww2iB5Ta7LUVBvt/z64Xa+TTNgMmsxSusWlSqCy421GdrjMggUipttgKRNolEoUiYem25vF88LsnQowkUzo6OHneb20AR3OoSC96Lg6zwz7EzwdcvhpFKdVSzZ1EqyQ4bqtQMe5VeRCnYXDfPHBPT5K0QnHgcgS+nGCtSPz','current$4Sr0gU7AT1EEq8ajxzYwawxD3liEKoShzd0oDGM6H6/BpL/iO48oEd0L6svkj9z9pelfKhH2FCBW/NJAq0ptHfDT1y6hBscti9d95ie9YiPU3ofcAfF+tPGN+Wzv4YDWYcCnfiSjsx9CoSwcb5G8gH30Xv8OvyJodak+WZWru71KdL/seYOEdZD5m0lH6QqL5MMeaFBYiSS2j8tLB2hatT9dPL0LtWmlFqUKqoB0TQ+3i/3jAXiS0/BI61/D4McqfrS1PP78Ur893G0EuG4P/IIRgNw4//7VRG6399QF56nFm8RZOZdACtJ9ynCBZC1N2MDE8Po+uR4HFKC4zwLZlM/tiiAuY/OPxLAFmYZZlUtb1BW2H7caUy3nmLboWIUCh6Hv9N6cCC1ijS5SdmrTLM6BJVhtXMCWInQn3tV5n+CDL5SYD7/Abf9fLEDi5k2F6ipwLfYYx5d/8JGBZZo6vsrU50qyieVq34mjHoJiqeZ9DOI6Jwi3LqSYLkzQXuwJSKzwVg1Oryd67TeYYpABkKQv12SPXwXT0/HSosKAQlr6xdvVy31R2W1bSMX3+U/VVRuot3EO/fXOiMbhC6uX/KBOqSgxjFJG7PS4MqQ6fkSR9iZY2B6p6U9yEiPrkBN2VIy5K9963/d64F8Dm/QKVrCK5s6ePbw5BMkHJ1LV6m21f5b/ioSDLthL1U4qJk4fY/Ui4C6tp4kyAMmpKLfzk2suLq3ojz7y71suMMqg/3mPb+8doHUDEtgbnmjKS48mOzvONGK5u1GG8SuI','2026-11-20 09:00:00','741cbd3a7fb84f90a33b53c1e671e63d','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
INSERT INTO "triage_assessment" VALUES('f665fc179f94413b8d640626ae09550a','{"emergency_withdrawn": false, "repeat_contact": false, "floor": "self_care", "rules_overdue": false}','emergency','emergency',0,'current$IDow1QxxsD7uzbOZVF/0/TSleR/gxOUHM2nB/7FEG4vkf7wT8ehi6v/MEkS3gzo4S/ryGTcaXdIdSjEohrongfiQXqu05nNoT1cN5Ev5EHOcylsq+OiE2iB2n4F3fCChxHd2QrWWgELE/ForgVM5ccGFpat7ldoPD5wmWc5JzM8BpdR2NlLlFru8mvq6XhDRHIBrAopy0Qg5Sj85Q3W/Qcq0wnZJQ81+gfg4cEJF58++LsGFbnnR6q83RbxMbLU+3MWd7R2mf9ns7ADZNuVt3zjUA4thPJPeNaOgV9xVvOLCESTSWi+RPahmsicyQ2W24dnxlyZi6WYzIiVekLwuYlDrHZ5Z20dZm1hO/YbDyKJP1/0b5t5P8AwYHQnHk0RBLXDOVgRUt4G7E0UvpZeMA3OGlJssdhHoelr4oSNcvwU7zX0Aa9pxnasULMXcIdnXPzb5x0Enrw12tia2LwrLMSg9qhdShXpHPqTX597vpv+6CgyjPH6QVwmXXmksM3gTPyJ34k910nIE+T8q1PQ/Y/A1aKVHMWSjp4vfTnnZ61PiFJSOeJ3GHXU4yd082A21RrDnaIoUyurot4/yMjp1YtKCKqnWFHx/1VCbEImj8An74s/wHhGJWyEE+S6/HUz7eV8/qsHKdjUWFyTlrOW3JnwAj9fFXCTlNSeubQ3RpyvSOLS7bDABUehaTn4a5wLACCIv6DV8kGRv6uxuM/JF8I/9Ej+3T+DkDmiJbaDGSaWuBYo61ZdOQrI7xgTEVQjW+fDr2WAs+umuD6c1CY9x2ezNBt5gKhSw2TCp+9oFKV3NjGi1ENSKu6GBu1xtwmQF0K37FfYKdmX5tQfLI0tBzYNxhTvg2OE5vsnU3+B0Ue6XUBDZTidK+kQLebfwn+Oymfh4YROM7NF30+PRdyChx3unOa5gPoy58aViV+WZY6lnEEwadjRKQh6cD9n8VyE4Q04t+nUUo1xZkKSHpJy56QTWWQuRhOr9kicr8lT929wRl4fvGF9M9Al5/Ja3SVYYLaT2z/9KU8sxzgNnKpQQjCM5JV0uqF5Kx/CVPYfu9zsgzmTQ6kXKFo+rBExEPfbtPSjcRJq5ijPs','current$MZQYw5vvXe10Ggqcc0WMzMy2wHS4sK2YsiIjxqxKg0bSP5y5niUQHqCSK5ZGp7vEpgE88ZuBaTeNM39RqAPShPnwvg358byDRxOV/lVdAKqsTmHC1oI4UgKSXafmW6miqSxDkIrlvVtpLu8uqRMRuMw8wfLdY3CpfPge3NypnVaBptsjQZXd66/yo5EL6oSKRhZnt1SnEyRAxK66391PY54FwG7o3lYtp8X1LXo05lb07Lao8DnT5gNEUPkrvHgGMz30OLZ1mKD6Zz5FtQJ5BnlzU9z+RCR0GOChYWKIIhSnPqFfAiqDrV2VkmLNuwTdm7xf7DbI5YW889DeOw/YiUgxUo2Go+1xVxtUYIjtsGJ76FzIE+2vo0G/GmYGPM6eFF4udHJ8Ah2FuXrFsxaV/RVFPJtBS74p0msVnF4x16hTVK/6p4ZC827/LtHtBAmZdzt3M93pLxFVCi/oRXtvW7ZyUiF9Ng+c/deuqlk3cJdd9sfFntteT8JZ5ml8j1XkfsNFOT0nbbGTPoW4HxuHBZZM1wcq/ZS0rzdlHJKMEiEVXSttciomMUtsO+4sw1z9HDU2LfB1v0PqMwL6SToh9CF/oWSRd7lKBR/0nVUieFB6JFV947OVKtRbQUKXx5EF0oADOrjaAJCF/uiWN3pub5Xs/i/JY3VINlg/HP0tn9KZ3yHqEx7/AbNaREyDfPhlvKcQ0po7usca2VjbFyYhAe0TR5CpUn80uFHTbNhSLY6S2KHrEs/+WnpKdWsAYVK1BhtdqqS4r296byK+','2026-11-20 09:10:00','d203a312ca8442fbbba1e7b1653e0f4d','ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065');
CREATE TABLE "triage_review" ("id" char(32) NOT NULL PRIMARY KEY, "urgency" varchar(20) NOT NULL, "decision" varchar(20) NOT NULL, "reason" text NOT NULL, "created" datetime NOT NULL, "assessment_id" char(32) NOT NULL REFERENCES "triage_assessment" ("id") DEFERRABLE INITIALLY DEFERRED, "clinician_id" integer NOT NULL REFERENCES "auth_user" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "triage_review" VALUES('eab8e0ce1cd54bca9c81bc3c76a5f851','routine','book','current$q068PlDoljaE0cDWgRL+ZtEwxGOHWdFmz8Y8yMNqAtFjDwxKvfU6ZxnqewDx21Odxw==','2026-11-20 08:40:00','4a789024d6b741718f4cf5389b79d128',2);
INSERT INTO "triage_review" VALUES('1b127034751948c5bfc5b922b5e90bd6','routine','book','current$oigAkIWrk7EiQfB42gS7eQOoLfw8sY6KMXTutDYpEViGXP83AI1R9wdSa3jwg4T6uw==','2026-11-20 08:40:00','ee824c75a5bc4545b6bbe70d6faa69ea',2);
INSERT INTO "triage_review" VALUES('bbb0893136354280ab1bbe25551baaa3','routine','book','current$x2g5hOb/EyVC+MEw1nVr19cTzryG49Kx7OQ6TLnxaONnVQQfrALXUjpwMSZUPumgQg==','2026-11-20 08:40:00','24b1a7605c134885990123be40f4fcaf',2);
INSERT INTO "triage_review" VALUES('7fb8c5b69e954c38af39b557abf87fe0','self_care','close','current$LlXyHg0ZPZ+0WcL0NQSZSQgGe/hZb59Arh/q1snWuBzCMkU1q5fDTu3s31Ej7AnS0ONs/iIpyZVq7erMvY6sd7DCiKQqcOQeeA==','2026-11-20 08:50:00','bcbf3729d8d342059df206af8d7875ec',3);
INSERT INTO "triage_review" VALUES('d5a32de67399494ba4f49ceb6e53a371','emergency','refer','current$lP0pchU9F4ns3FrMddZOqUeLO5qpBZlhinzM4Z7q43jWHA3TDo8D8TtkjFjHio9FwD2ASvTkGhsOu5I=','2026-11-20 09:00:00','af80a782234e49de80aff2317fc552b6',2);
INSERT INTO "triage_review" VALUES('14de7db36d9a488b8c19f7dd3ba5d0e3','same_day','call','current$qIsaMSqJcia1nyWdvFyczgj/euZDwX5cvh2Ba9fbaK4n0CnbsB9cpKJW+NDUT3Gj','2026-11-20 09:10:00','62a5397af47442dc8576e9a13c483590',2);
INSERT INTO "triage_review" VALUES('16266ae4ad2a45cd9545ddb19bef0550','routine','advise','current$HPUtDlG+qCpJUrihOw+RM+B7VCrEqTlMEN58CYy2K8VkwVDedj/F82whY4zJ4g==','2026-11-20 09:15:00','62a5397af47442dc8576e9a13c483590',3);
INSERT INTO "triage_review" VALUES('183c1835f9ad4a849ddf0008a49ac20a','within_2_weeks','book','current$Nx6VlbeezCbjfHD3mdHpq0h318mbUJvxXWZ2ccWEw1IUn1KqmA==','2026-11-20 09:20:00','62a5397af47442dc8576e9a13c483590',2);
CREATE TABLE "triage_storedruleset" ("digest" varchar(64) NOT NULL PRIMARY KEY, "version" varchar(20) NOT NULL, "content" text NOT NULL, "first_used" datetime NOT NULL);
INSERT INTO "triage_storedruleset" VALUES('0c6465849204eea0d61943f8fa57bc1fe1b609b0c0a8373c5c401c3ba803da80','0.9-made-for-tests','{"core":["emg_chest","emg_nerve","emg_ill","injury","age","sex_at_birth","pain_sites","spread","pinpoint","spine_tender","rash","shape_change","duration","onset","course","constancy","new_kind","severity","character","night_wakes","lying_effect","morning_stiff","rest_effect","aggravators","relievers","tried_weeks","triggers","weight_loss","systemic","cancer_signs","sensory","cancer_hx","conditions","medicines","infection_risk","smoking","function","concern","prev_visits"],"groups":[{"articles":["A06"],"code":"mscc","title":"Spinal cord compression"},{"articles":[],"code":"cauda_equina","title":"Cauda equina"},{"articles":["A04","A06","A08"],"code":"metastasis","title":"Spinal metastasis"},{"articles":["A08"],"code":"myeloma","title":"Myeloma or high calcium"},{"articles":["A04"],"code":"primary_cancer","title":"Possible primary cancer"},{"articles":["A17"],"code":"infection","title":"Spinal or other infection"},{"articles":["A18","A10","A20"],"code":"fracture","title":"Vertebral fracture"},{"articles":["A22"],"code":"inflammatory","title":"Inflammatory arthritis"},{"articles":["A03","A09"],"code":"disc_radiculopathy","title":"Disc, nerve root or cord"},{"articles":["A21"],"code":"visceral_vascular","title":"Heart, vessel, lung or abdomen"},{"articles":["A10","A11","A12","A13"],"code":"nutritional","title":"Nutritional"},{"articles":["A01","A02","A16","A13","A20"],"code":"mechanical","title":"Mechanical"},{"articles":["A14","A15"],"code":"sleep_position","title":"Sleep position"},{"articles":[],"code":"other_medical","title":"Other medical"},{"articles":[],"code":"safety","title":"Safety"}],"guards":[{"at_least":null,"code":"G1","mark":"","patient_reason":"","purpose":"Safety","statement":"The level is the highest of the rules that fired. No rule and no score may lower a level that another rule set.","when":null},{"at_least":null,"code":"G2","mark":"","patient_reason":"","purpose":"Over-triage; false-positive rates are very high","statement":"These never raise the level above routine by themselves: age over 50, female sex, thoracic site, night pain that settles, smoking, family history, obesity, low mood, one systemic feature other than fever, weight loss, drenching sweats or easy bruising. They act only through combination rules.","when":null},{"at_least":null,"code":"G3","mark":"","patient_reason":"","purpose":"Bounded down-triage","statement":"The mechanical pattern softens exactly five clauses: R39 and R47 (only when also improving), R48 (under 20), R49, and the severe-pain clause of R41; a usual, stable pain of over a year softens R39. Nothing softens emergency, same-day, cancer, weight-loss or fever rules.","when":null},{"at_least":null,"code":"G4","mark":"chronic_neurology","patient_reason":"","purpose":"Avoids sending people with stable stress incontinence or old foot drop to the emergency department","statement":"Long-standing (over 3 months), unchanged, already explained bladder, bowel or leg symptoms do not fire R01, R02, R03, R05, R13, R20, R21 (new numbness or tingling still fires R03, R13 and R20); they add a note for the clinician.","when":{"sign":"nerve_old_known"}},{"at_least":null,"code":"G5","mark":"","patient_reason":"","purpose":"Over-triage","statement":"Non-melanoma skin cancer as the only cancer does not count as cancer history, unless it has spread to bone or had drug treatment.","when":null},{"at_least":"routine","code":"G6","mark":"","patient_reason":"Your answers do not show a clear cause, so it is right to have it looked at.","purpose":"Under-triage","statement":"If no rule fires the level is routine, never self-care. Self-care must be earned by R59 or R60.","when":"nothing_fired"},{"at_least":"routine","code":"G7","mark":"incomplete","patient_reason":"Some important questions were not answered, so it is right to have it looked at.","purpose":"Skipped questions are not “no”","statement":"If any core question is missing, the level cannot be below routine and the submission is marked incomplete.","when":"core_unanswered"},{"at_least":null,"code":"G8","mark":"cancer_history_unknown","patient_reason":"","purpose":"Privacy without silence","statement":"Cancer history “prefer not to say” and “not sure” are shown to the clinician as unknown, give R35 when the pain is new and has lasted 2 weeks or has any cancer-pain feature, and never give self-care.","when":{"any":["cancer_hx",["prefer_not","not_sure"]]}},{"at_least":"routine","code":"G9","mark":"repeat_contact","patient_reason":"You have sent a form like this before, so it is right to have it looked at.","purpose":"Repeat contact is a risk signal","statement":"If a patient submits again within 30 days with a higher level or the same complaint, the history is shown together, and self-care is raised to routine.","when":"repeat_contact"},{"at_least":"routine","code":"G10","mark":"out_of_scope","patient_reason":"This form is made for upper back pain, and you did not mark a place in your upper or middle back.","purpose":"Tool used for another pain","statement":"If no upper-back site is chosen, all rules still run, self-care is raised to routine, and the patient is told that the form is made for upper back pain.","when":{"not":{"sign":"scope"}}},{"at_least":"same_day","code":"G11","mark":"downgraded_by_patient","patient_reason":"You changed an answer that can mean an emergency, so someone should talk to you today.","purpose":"Gaming, mis-taps","statement":"Withdrawing an emergency answer sets a floor of same day and the mark “downgraded by patient”.","when":"emergency_withdrawn"}],"pain_types":[{"articles":["A09"],"certainty":"likely","clinician_note":"Root, zoster, cord, B12; check dermatome and skin.","condition":{"sign":"neuropathic"},"type":"neuropathic"},{"articles":["A09"],"certainty":"possible","clinician_note":"Root, zoster, cord, B12; check dermatome and skin.","condition":{"either":[{"all":[{"compare":[{"measure":"dn4"},">=",1]},{"compare":[{"measure":"dn4"},"<=",2]},{"sign":"root_pain"}]},{"all":[{"any":["character",["touch_hurts"]]},{"compare":[{"measure":"dn4"},">=",1]}]}]},"type":"neuropathic"},{"articles":["A21"],"certainty":"possible","clinician_note":"Heart, lung, pancreas, biliary, kidney, oesophagus.","condition":{"sign":"visceral"},"type":"visceral"},{"articles":["A09","A16"],"certainty":"likely","clinician_note":"Muscle, joint, bone; think of bone if deep in the bone or tender.","condition":{"sign":"somatic"},"type":"somatic"}],"rules":[{"accuracy":"Prevalence of CES in low back pain about 0.04% (Verhagen 2016, V). GIRFT: about 8,000 suspected cases a year in England (V). Sensitivity not known; symptoms often late.","articles":[],"calls":[],"clinician_reason":"New or worsening saddle, bladder or bowel change: cauda equina or cord compression. ED now. Pre- and post-void bladder scan, perianal sensation, emergency MRI whole spine (thoracic pain raises the chance the lesion is above the cauda).","code":"R01","condition":{"all":[{"sign":"sphincter"},{"sign":"nerve_new"}]},"group":"cauda_equina","patient_reason":"You have new changes in feeling between your legs, or in how you pee or poo. The nerves in your back may be squeezed. This must be checked now.","source":"GIRFT 2023, updated Mar 2026 (V triggers, S update); NHS.uk (S)","urgency":"emergency"},{"accuracy":"In MSCC at diagnosis: 82% unable to walk unaided; weakness noticed a median of 20 days before (Levack 2002, n=319, V)","articles":[],"calls":[],"clinician_reason":"Bilateral leg symptoms or new gait change with thoracic pain: cord compression until proven otherwise (tumour, abscess, haematoma, disc, fracture, B12). Examine tone, reflexes, plantars, sensory level. MRI whole spine, target within 24 h and sooner if progressing. B12 and glucose as well. Dexamethasone only after senior discussion if no cancer diagnosis (lymphoma).","code":"R02","condition":{"all":[{"sign":"cord_legs"},{"sign":"nerve_new"}]},"group":"mscc","patient_reason":"Weak, numb or heavy legs, or trouble walking, can mean pressure on the spine. This must be checked now.","source":"NG234 (S); NHS.uk (S); GGC thoracic radiculopathy page (V): myelopathy often accompanies","urgency":"emergency"},{"accuracy":"Known cancer plus new severe root pain with or without back pain via GP/consultant hotline: 50 of those scanned (52%) had malignant cord or root compression (Allan 2009, V).","articles":[],"calls":["cancer_helpline"],"clinician_reason":"Known or possible cancer with any neurological symptom: treat as MSCC. Contact MSCC coordinator immediately; MRI whole spine as soon as possible and always within 24 h; dexamethasone 16 mg unless contraindicated or lymphoma suspected undiagnosed; consider instability and immobilisation.","code":"R03","condition":{"all":[{"sign":"cancer_possible"},{"either":[{"all":[{"sign":"nerve_any"},{"not":{"sign":"nerve_old_known"}}]},{"sign":"sens_new"},{"any":["myelopathy",["clumsy_hands","neck_shock"]]}]}]},"group":"mscc","patient_reason":"You have told us about cancer or tests for it, and you have new weakness, numbness or tingling. This needs checking now. Ring your cancer helpline on the way.","source":"NG234 1.5.2, 1.8.1 (S); Scottish referral guideline (V)","urgency":"emergency"},{"accuracy":"Pain had nerve-root character in 79% and was severe in 84% of MCC (Levack 2002, V)","articles":[],"calls":["cancer_helpline"],"clinician_reason":"Root pain with high-risk, recent or bone-spread cancer. NG234 lists radicular pain among MSCC symptoms. Same actions as R03. Check skin for shingles.","code":"R04","condition":{"all":[{"sign":"cancer_strong"},{"any":["spread",["band","legs_both"]]},{"either":[{"sign":"new_pain"},{"sign":"progressive"},{"sign":"recent_onset"}]}]},"group":"mscc","patient_reason":"You have had cancer and now have pain like a band, or pain down both legs. Go to {emergency_department} now. Ring your cancer helpline on the way.","source":"NG234 and CG75 (S, V); Greenhalgh and Selfe RED FLAG card (S)","urgency":"emergency"},{"accuracy":"Motor change in 60-95% of MSCC by diagnosis (PCNOW, S)","articles":[],"calls":[],"clinician_reason":"New or worsening limb weakness. ED: power grading, reflexes, sensory level, stroke mimic check, MRI whole spine. Single-root, non-progressive weakness can be stepped down by a clinician.","code":"R05","condition":{"either":[{"all":[{"any":["emg_nerve",["leg_one","arm_weak"]]},{"not":{"sign":"nerve_old_known"}},{"either":[{"any":["nerve_onset",["lt48h","missing"]]},{"any":["nerve_change",["worse","missing"]]}]}]},{"all":[{"compare":[{"count":["emg_nerve",["leg_one","arm_weak"]]},">=",2]},{"sign":"nerve_new"}]},{"all":[{"any":["medicines",["anticoagulant"]]},{"either":[{"any":["onset",["sudden"]]},{"any":["injury",["minor_fall","whiplash","seizure"]]}]},{"either":[{"sign":"sens_new"},{"all":[{"sign":"nerve_any"},{"not":{"sign":"nerve_old_known"}}]}]}]}]},"group":"mscc","patient_reason":"You have weakness or numbness that is new or getting worse. Go to {emergency_department} now.","source":"NG234 (S); D&G spinal pathway (V): severe or progressive deficit refer immediately","urgency":"emergency"},{"accuracy":"Incidence 2.9-7.2 per 100,000 per year; misdiagnosis 16-38% (SGEM review of DAShED, S). Chest or back pain in up to 80% (FICM, S)","articles":[],"calls":[],"clinician_reason":"Possible acute aortic syndrome. Pain may have eased by the time of assessment; transient neurology and vomiting are common. Immediate ED, ADD-RS, CT aortogram. No antiplatelet until excluded. Pregnancy and 6 weeks after: also PE, coronary dissection.","code":"R06","condition":{"either":[{"any":["emg_chest",["sudden_tearing"]]},{"all":[{"any":["emg_chest",["sudden_severe"]]},{"either":[{"any":["sudden_move",["no","not_sure","missing"]]},{"any":["conditions",["aortic"]]},{"any":["pregnant",["pregnant","postpartum6w"]]}]}]},{"all":[{"any":["pregnant",["pregnant","postpartum6w"]]},{"any":["onset",["sudden"]]},{"compare":[{"number":"severity"},">=",8]}]}]},"group":"visceral_vascular","patient_reason":"Sudden, very bad or tearing pain can come from a large blood vessel. Call {emergency_number} now.","source":"BNSSG aortic dissection (V); BMJ 2024;386:e080870 (V)","urgency":"emergency"},{"accuracy":"Not stated for back-pain populations","articles":[],"calls":[],"clinician_reason":"Possible ACS (posterior MI can be interscapular), also dissection, PE. ECG within 10 minutes of contact, troponin pathway.","code":"R07","condition":{"any":["emg_chest",["chest_now","spread_unwell"]]},"group":"visceral_vascular","patient_reason":"Chest pain, or pain that spreads with sweating or feeling sick, can be your heart. Call {emergency_number} now.","source":"NHS/HSE chest pain (S); NHS back pain page lists chest pain as 999 (S)","urgency":"emergency"},{"accuracy":"Not stated","articles":[],"calls":[],"clinician_reason":"PE, pneumothorax, ACS, pneumonia, sepsis. ED: SpO2, ECG, CXR, Wells score.","code":"R08","condition":{"any":["emg_chest",["breathless"]]},"group":"visceral_vascular","patient_reason":"New trouble breathing with back pain needs help now.","source":"NHS-derived PE page: chest or upper back pain, worse breathing in (S)","urgency":"emergency"},{"accuracy":"Not stated for back pain","articles":[],"calls":[],"clinician_reason":"Pleuritic pain or haemoptysis with a VTE risk factor: suspected PE. Same-hour assessment, Wells, D-dimer or CTPA.","code":"R09","condition":{"either":[{"all":[{"either":[{"any":["aggravators",["deep_breath"]]},{"any":["emg_chest",["cough_blood"]]}]},{"either":[{"any":["clot_risk",["leg_swelling","recent_op_bed"]]},{"any":["conditions",["clot_past"]]},{"any":["pregnant",["pregnant","postpartum6w"]]},{"any":["cancer_hx",["current"]]}]}]},{"all":[{"any":["systemic",["breathless_weeks"]]},{"any":["clot_risk",["leg_swelling","recent_op_bed"]]}]},{"all":[{"any":["aggravators",["deep_breath"]]},{"any":["onset",["sudden"]]},{"any":["clot_risk",["long_travel","pill_hrt"]]}]}]},"group":"visceral_vascular","patient_reason":"Your breathing answers, with your other answers, could mean a clot in the lung. Get help now.","source":"NICE NG158 (G); NHS PE symptoms (S)","urgency":"emergency"},{"accuracy":"Not stated","articles":[],"calls":[],"clinician_reason":"Syncope with back pain: ruptured AAA, dissection, PE, arrhythmia, GI bleed. Emergency ambulance.","code":"R10","condition":{"any":["emg_chest",["collapse"]]},"group":"visceral_vascular","patient_reason":"Fainting or collapsing with this pain needs help now.","source":"ESVS/ESC (G); BNSSG (V for dissection)","urgency":"emergency"},{"accuracy":"Not stated","articles":[],"calls":[],"clinician_reason":"AAA, acute pancreatitis, perforated or bleeding ulcer. ED; do not delay for bloods in suspected pancreatitis. Lipase, CT, bedside aortic ultrasound.","code":"R11","condition":{"any":["emg_chest",["tummy_severe","tummy_throb","blood_vomit_black"]]},"group":"visceral_vascular","patient_reason":"Sudden bad tummy pain, a throbbing tummy, or bleeding needs help now.","source":"BNSSG pancreatitis (V); nidirect (V); seed 004","urgency":"emergency"},{"accuracy":"Not stated","articles":[],"calls":[],"clinician_reason":"Sepsis, meningitis or stroke symptoms. Include spinal abscess, endocarditis and dissection with neurology.","code":"R12","condition":{"any":["emg_ill",["confused","skin_colour","fast_breathing","neck_stiff","face_arm_speech"]]},"group":"other_medical","patient_reason":"Some of your answers can be signs of a very serious illness. Call {emergency_number} now.","source":"NICE sepsis, meningitis and stroke guidance (G)","urgency":"emergency"},{"accuracy":"Triad: sensitivity 13%, specificity 99% in ED spine pain (63 cases, 126 matched controls, V), so LR+ 13, LR- 0.88 (C). 10% in 457 MRI-proven cases (Durant, S)","articles":[],"calls":[],"clinician_reason":"Triad of spinal epidural abscess. ED: CRP/ESR, blood cultures, MRI whole spine with contrast, spinal and microbiology advice.","code":"R13","condition":{"all":[{"either":[{"sign":"fever"},{"sign":"inf_strong"}]},{"either":[{"all":[{"sign":"nerve_any"},{"not":{"sign":"nerve_old_known"}}]},{"sign":"sens_new"}]}]},"group":"infection","patient_reason":"You have a fever, or something that makes infection more likely, and new weakness, numbness or bladder or bowel changes. Go to {emergency_department} now.","source":"Davis 2004 (V); Durant 2025 (S)","urgency":"emergency"},{"accuracy":"Any risk factor: 98% of SEA, 21% of controls (V): LR+ 4.7, LR- 0.03 (C; matched case-control, inflated). Multivariable OR: recent soft-tissue infection or bacteraemia 13.5 (3.6-50.7), male 5.0 (2.5-10.0), fever 2.8 (1.3-6.0), 223 ED patients with suspicion (V)","articles":[],"calls":[],"clinician_reason":"Fever plus strong risk (injecting drugs, recent skin or blood infection, spinal procedure, line, immune suppression). Same-day CRP/ESR, cultures before antibiotics if stable, MRI whole spine; echocardiogram if bacteraemia.","code":"R14","condition":{"all":[{"sign":"fever"},{"either":[{"sign":"inf_strong"},{"any":["conditions",["weak_immune","sickle_cell"]]},{"any":["medicines",["immunosuppressant","steroid_long"]]},{"any":["cancer_signs",["jaundice"]]}]}]},"group":"infection","patient_reason":"Back pain with fever, and your other answers, could be a serious infection. Go to {emergency_department} now.","source":"Davis 2004 (V); AJEM cohort 2020 (V); Galliker 2020 (V)","urgency":"emergency"},{"accuracy":"Not stated","articles":[],"calls":["cancer_helpline"],"clinician_reason":"Possible neutropenic sepsis; then spinal infection or metastasis. Antibiotics within 1 h pathway.","code":"R15","condition":{"all":[{"sign":"fever"},{"any":["cancer_tx",["chemo","immuno_targeted"]]}]},"group":"infection","patient_reason":"Fever soon after cancer treatment is an emergency. Ring your cancer helpline now or go to {emergency_department}.","source":"NICE CG151 (G)","urgency":"emergency"},{"accuracy":"Severe trauma: post-test probability of fracture 11% (8-16 in paper, CI is G) (Downie 2013, S). LR+ 3-13 in primary care (Cochrane 2013, S)","articles":[],"calls":[],"clinician_reason":"High-energy mechanism with thoracic pain: unstable fracture, chest or aortic injury. ED, immobilise, CT.","code":"R16","condition":{"all":[{"either":[{"any":["injury",["major"]]},{"all":[{"any":["injury",["minor_fall","whiplash","seizure"]]},{"any":["conditions",["stiff_spine"]]}]}]},{"either":[{"any":["injury_when",["today_yesterday","missing"]]},{"all":[{"any":["injury_when",["d2_7"]]},{"either":[{"compare":[{"number":"severity"},">=",7]},{"any":["spine_tender",["yes"]]},{"any":["function",["hard","bedbound"]]},{"any":["conditions",["stiff_spine"]]},{"sign":"nerve_any"},{"sign":"sens_new"}]}]}]}]},"group":"fracture","patient_reason":"Pain after a serious accident, or a fall with a stiff spine, needs an X-ray or scan now. Try not to move your back more than you need.","source":"NHS.uk (S); NG41 (G)","urgency":"emergency"},{"accuracy":"Not stated","articles":[],"calls":[],"clinician_reason":"Known aortopathy, aneurysm, bicuspid valve or first-degree relative with new pain: emergency CT aortogram irrespective of character.","code":"R17","condition":{"all":[{"any":["conditions",["aortic"]]},{"either":[{"all":[{"any":["duration",["lt24h","d1_7","w1_2","w2_4","missing"]]},{"sign":"new_pain"}]},{"all":[{"any":["onset",["sudden"]]},{"compare":[{"number":"severity"},">=",7]}]}]}]},"group":"visceral_vascular","patient_reason":"You have a condition of your main blood vessel. New back pain needs checking now.","source":"BNSSG (V)","urgency":"emergency"},{"accuracy":"History of cancer: sensitivity 0.31, specificity 0.98 in 1,975 walk-in patients (V), so LR+ 15.5, LR- 0.70 (C); published LR+ 14.7 (G). Post-test 7% in primary care, 33% in emergency setting (Downie 2013, S) from a pre-test of about 0.7%","articles":[],"calls":["cancer_helpline"],"clinician_reason":"New or changed thoracic pain with recent (under 5 years), bone-seeking (breast, lung, prostate, kidney, thyroid, myeloma) or bone-spread cancer. Contact MSCC/acute oncology within 24 h; MRI whole spine within 1 week; examine neurology today. CG75 and Scotland list thoracic pain alone as a trigger (V); whether NG234 keeps site alone was not verified.","code":"R18","condition":{"all":[{"sign":"cancer_strong"},{"sign":"new_pain"}]},"group":"metastasis","patient_reason":"You have had cancer, and this is a new kind of back pain. Most often it is not serious, but it should be checked quickly. Ring your cancer helpline or {same_day_service} today.","source":"NG234 (S); CG75 (V); Scottish guideline (V); seeds 000, 002","urgency":"same_day"},{"accuracy":"In MSCC: worse lying 20%, worse coughing or sneezing 35-40%, mechanical 14%, radicular 40-60% (PCNOW, S)","articles":[],"calls":["cancer_helpline"],"clinician_reason":"Any cancer history, or under investigation, plus one or more NG234-type features: unremitting, progressive, worse sitting/standing (mechanical instability), worse on straining, disturbs sleep, local tenderness, cannot lie flat. Same pathway as R18.","code":"R19","condition":{"all":[{"sign":"cancer_possible"},{"either":[{"compare":[{"measure":"mets_feature_n"},">=",1]},{"sign":"root_pain"},{"any":["muscle",["hard_stairs_chair"]]}]}]},"group":"metastasis","patient_reason":"You have had cancer or tests for it, and your pain has signs that need a quick check. Please speak to someone today.","source":"NG234 (S), CG75 (V)","urgency":"same_day"},{"accuracy":"Symptomatic thoracic disc with objective neurology about 1 per million per year (S); leg weakness initial symptom in 28% (S)","articles":[],"calls":[],"clinician_reason":"Non-progressive single-limb weakness, a possible thoracic sensory level, or new numbness or tingling in both arms or both legs (cord until examined). Same-day neurological examination; emergency MRI if any upper motor neurone sign or level.","code":"R20","condition":{"either":[{"all":[{"any":["emg_nerve",["leg_one","arm_weak"]]},{"not":{"sign":"nerve_old_known"}}]},{"all":[{"any":["sensory",["chest_tummy","arms_both","feet_both"]]},{"any":["sensory_new",["yes","missing"]]}]},{"all":[{"sign":"sens_new"},{"either":[{"compare":[{"count":["sensory",["arm_one","leg_one"]]},">=",2]},{"any":["medicines",["anticoagulant"]]}]}]},{"all":[{"any":["sensory",["leg_one"]]},{"any":["sensory_new",["yes","missing"]]},{"not":{"any":["pain_sites",["low_left","low_spine","low_right"]]}}]}]},"group":"disc_radiculopathy","patient_reason":"You have weakness, numbness or tingling that should be checked today.","source":"GGC (V); seed 004","urgency":"same_day"},{"accuracy":"Not stated","articles":[],"calls":[],"clinician_reason":"Over 14 days and stable, or sexual change only. Same-day assessment; emergency MRI if examination abnormal. Sexual change with no other feature is unlikely to be CES.","code":"R21","condition":{"either":[{"all":[{"either":[{"sign":"sphincter"},{"sign":"cord_legs"}]},{"not":{"sign":"nerve_old_known"}}]},{"all":[{"any":["emg_nerve",["sexual_change"]]},{"any":["nerve_onset",["lt48h","d2_14","missing"]]}]},{"all":[{"any":["spread",["legs_both"]]},{"either":[{"sign":"new_pain"},{"sign":"recent_onset"},{"sign":"progressive"}]}]},{"all":[{"any":["cancer_signs",["slow_pee"]]},{"either":[{"compare":[{"number":"age"},"<",50]},{"sign":"sens_new"},{"any":["spread",["leg_one","legs_both"]]}]}]}]},"group":"cauda_equina","patient_reason":"You have changes in how you pee or poo, or in feeling, or pain or changes in both legs. Have this checked today, even if it is not getting worse.","source":"GIRFT (V); D&G: CES over 2 weeks refer urgently (V)","urgency":"same_day"},{"accuracy":"Fever in 55% of 2,224 spinal infection cases; spinal pain 72% (V). So absence of fever does not exclude","articles":[],"calls":[],"clinician_reason":"Fever or chills with thoracic pain and no strong risk factor. Temperature, urine, chest, spine percussion, CRP/ESR; low threshold for MRI if no other source.","code":"R22","condition":{"sign":"fever"},"group":"infection","patient_reason":"Back pain with a fever should be checked today.","source":"NHS.uk (S); Yusuf 2019 (V)","urgency":"same_day"},{"accuracy":"Only 19.7% of 61 SEA had fever in ED; 80.3% had a historical risk factor; 13.1% injecting drugs (V). 71% had a visit in the prior 30 days (Durant, S)","articles":[],"calls":[],"clinician_reason":"Strong infection risk with constant, night, tender or progressive pain, afebrile. Same-day CRP/ESR; MRI if raised or if risk is high. Ask about repeated visits.","code":"R23","condition":{"either":[{"all":[{"either":[{"sign":"inf_strong"},{"any":["conditions",["weak_immune"]]},{"any":["medicines",["immunosuppressant"]]}]},{"either":[{"any":["constancy",["always"]]},{"sign":"night_often"},{"any":["spine_tender",["yes"]]},{"sign":"progressive"}]}]},{"all":[{"any":["infection_risk",["skin_blood_infection","spine_procedure","line_catheter"]]},{"sign":"new_pain"},{"sign":"recent_onset"}]}]},"group":"infection","patient_reason":"Your answers mean an infection in the spine should be ruled out. Please speak to someone today, even without a fever.","source":"Davis 2004 (V), AJEM cohort 2020 (V), Durant 2025 (S)","urgency":"same_day"},{"accuracy":"Not stated","articles":[],"calls":[],"clinician_reason":"Pyelonephritis or stone. Urine dip and culture, temperature, pregnancy test; hospital if septic, pregnant or vomiting. Visible blood without infection: NG12 urology rules.","code":"R24","condition":{"all":[{"any":["pain_sites",["flank_left","flank_right"]]},{"either":[{"any":["urine_signs",["burning","frequency","smelly_cloudy"]]},{"any":["cancer_signs",["blood_pee"]]}]}]},"group":"visceral_vascular","patient_reason":"Pain in your side with pee problems may be a kidney infection or stone. Please speak to someone today.","source":"NICE NG111 (G)","urgency":"same_day"},{"accuracy":"Post-test probability: prolonged steroids 33%, older age 9%, contusion 62% (Downie, S). LR+ ranges in primary care: trauma 3-13, older age 4-9, steroids 4-48; prevalence 0.7-4.5% primary care, 6.5-11% ED (S). 4-feature rule (female, over 70, significant trauma, long steroids) AUC 0.834 (Henschke 2009, V)","articles":[],"calls":[],"clinician_reason":"High-risk bone plus an event and severe pain or loss of function; new step after injury; tender spine after a fall; or fit or electric shock (mid-thoracic fracture, shoulder dislocation; first fit needs its own work-up). Thoracic and lumbar radiograph or CT; MRI if cancer possible or neurology; calcium, FBC, ESR, electrophoresis; bone protection plan.","code":"R25","condition":{"either":[{"all":[{"either":[{"sign":"frac_major"},{"compare":[{"number":"age"},">=",70]}]},{"sign":"recent_onset"},{"sign":"frac_event"},{"either":[{"compare":[{"number":"severity"},">=",7]},{"any":["function",["hard","bedbound"]]}]}]},{"all":[{"any":["injury",["seizure"]]},{"sign":"recent_onset"}]},{"all":[{"any":["injury",["major"]]},{"any":["injury_when",["d2_7"]]}]},{"all":[{"any":["injury",["minor_fall","whiplash","lift_twist"]]},{"sign":"recent_onset"},{"any":["shape_change",["new_stoop"]]}]},{"all":[{"any":["injury",["minor_fall","whiplash"]]},{"sign":"recent_onset"},{"any":["spine_tender",["yes"]]},{"compare":[{"number":"severity"},">=",7]}]}]},"group":"fracture","patient_reason":"You may have a broken bone in your back. This can happen from a small fall or a fit. Please speak to someone today.","source":"Cochrane 2013/2023 fracture reviews (S); Downie 2013 (S); IFOMPT (G)","urgency":"same_day"},{"accuracy":"Not stated","articles":[],"calls":[],"clinician_reason":"Spontaneous or procedural epidural haematoma or abscess; retroperitoneal bleed. Neurology now; emergency if any deficit. INR/anti-Xa, MRI.","code":"R26","condition":{"either":[{"all":[{"either":[{"any":["medicines",["anticoagulant"]]},{"any":["infection_risk",["spine_procedure"]]}]},{"any":["onset",["sudden"]]},{"compare":[{"number":"severity"},">=",7]}]},{"all":[{"any":["medicines",["anticoagulant"]]},{"any":["injury",["minor_fall"]]},{"sign":"recent_onset"}]}]},"group":"other_medical","patient_reason":"You take blood thinners or had a recent procedure on your back. Sudden bad pain, or pain after a fall, should be checked today.","source":"Murtagh thoracic list (V: epidural haematoma, blood thinners)","urgency":"same_day"},{"accuracy":"Not stated","articles":[],"calls":[],"clinician_reason":"Likely herpes zoster if unilateral and in one band. Antiviral within 72 h of rash (later if immunosuppressed or new lesions); urgent advice if immunocompromised. If cancer history with band pain, rash does not cancel R04.","code":"R27","condition":{"either":[{"any":["rash",["yes_lt3d"]]},{"all":[{"any":["rash",["yes_gt3d"]]},{"either":[{"compare":[{"number":"age"},">=",50]},{"any":["conditions",["weak_immune"]]},{"any":["medicines",["immunosuppressant","steroid_long"]]}]}]}]},"group":"other_medical","patient_reason":"A new rash where it hurts may be shingles. Medicine works best early, so speak to someone or a pharmacist today.","source":"NICE CKS shingles (S)","urgency":"same_day"},{"accuracy":"Hypercalcaemia in up to 30% of myeloma at presentation (V); OR 11.4 (7.1-18) for myeloma (Shephard 2015, V)","articles":[],"calls":[],"clinician_reason":"Hypercalcaemia symptoms with age 60 or over or cancer. Same-day calcium, U&E, FBC; treat; myeloma screen.","code":"R28","condition":{"either":[{"all":[{"compare":[{"measure":"calc_n"},">=",2]},{"either":[{"sign":"cancer_possible"},{"compare":[{"number":"age"},">=",60]}]}]},{"compare":[{"measure":"calc_n"},">=",3]},{"compare":[{"count":["calcium_signs",["thirst","pee_lots"]]},">=",2]},{"all":[{"sign":"cancer_possible"},{"any":["calcium_signs",["muddled"]]}]}]},"group":"myeloma","patient_reason":"Your answers could mean your blood calcium or sugar is high. A blood test is needed today.","source":"Myeloma UK diagnosis tool (V); CKS (S)","urgency":"same_day"},{"accuracy":"Not stated","articles":[],"calls":[],"clinician_reason":"Pancreatitis, cholangitis, biliary colic, ulcer. Abdominal examination, lipase, LFT, ECG; admit if acute. Age 40 or over with jaundice: NG12 pancreatic referral.","code":"R29","condition":{"either":[{"any":["gut_signs",["vomiting"]]},{"any":["cancer_signs",["jaundice"]]},{"all":[{"any":["pregnant",["pregnant","postpartum6w"]]},{"either":[{"any":["pain_sites",["tummy"]]},{"all":[{"any":["pain_sites",["ribs_left","ribs_right","chest_front","flank_left","flank_right"]]},{"compare":[{"number":"severity"},">=",6]}]}]}]}]},"group":"visceral_vascular","patient_reason":"Back pain with vomiting, yellow skin, or tummy or rib pain in or after pregnancy should be checked today. If you are pregnant or gave birth lately, ring your maternity unit.","source":"BNSSG pancreatitis (V); NG12 (S)","urgency":"same_day"},{"accuracy":"Not stated","articles":[],"calls":[],"clinician_reason":"Pneumonia, pleurisy, pneumothorax, PE, rib fracture. SpO2, CXR, PERC/Wells. Age 40 or over with haemoptysis: NG12 lung referral.","code":"R30","condition":{"either":[{"any":["emg_chest",["cough_blood","chest_wall"]]},{"all":[{"any":["aggravators",["deep_breath"]]},{"either":[{"any":["onset",["sudden"]]},{"any":["systemic",["cough_new","cough3w"]]},{"sign":"fever"},{"any":["clot_risk",["long_travel","pill_hrt"]]},{"any":["systemic",["breathless_weeks"]]},{"any":["relievers",["lean_forward"]]},{"any":["infection_risk",["needling"]]}]}]},{"all":[{"any":["systemic",["breathless_weeks"]]},{"either":[{"any":["conditions",["clot_past"]]},{"any":["pregnant",["pregnant","postpartum6w"]]},{"any":["cancer_hx",["current"]]},{"any":["cannot_lie_flat",["yes"]]}]}]}]},"group":"visceral_vascular","patient_reason":"Pain when you breathe in, being short of breath, or coughing blood should be checked today.","source":"NHS PE page (S); NG12 (G)","urgency":"same_day"},{"accuracy":"Not stated","articles":[],"calls":[],"clinician_reason":"Possible angina. 12-lead ECG, CG95/NG185 pathway; emergency if pain in last 12 h or at rest.","code":"R31","condition":{"either":[{"all":[{"any":["aggravators",["exertion"]]},{"either":[{"any":["pain_sites",["chest_front","arm"]]},{"any":["spread",["arm","through_front"]]},{"compare":[{"number":"age"},">=",40]},{"any":["conditions",["heart","diabetes","high_bp"]]},{"any":["smoking",["current"]]}]}]},{"all":[{"any":["pain_sites",["chest_front"]]},{"any":["duration",["lt24h","d1_7"]]},{"either":[{"compare":[{"number":"age"},">=",40]},{"any":["conditions",["heart","diabetes","high_bp"]]}]}]}]},"group":"visceral_vascular","patient_reason":"Chest pain, or pain that comes with effort and stops with rest, can come from the heart. Speak to someone today.","source":"NICE CG95 (G)","urgency":"same_day"},{"accuracy":"84% of MCC pain was severe (V)","articles":[],"calls":[],"clinician_reason":"Severe unremitting pain not controlled. Same-day assessment and analgesia; reconsider fracture, infection, malignancy, visceral cause. Sickle cell: possible crisis, chest syndrome or osteomyelitis (G).","code":"R32","condition":{"either":[{"all":[{"compare":[{"number":"severity"},">=",9]},{"either":[{"any":["function",["bedbound"]]},{"all":[{"any":["painkiller_effect",["none"]]},{"either":[{"sign":"not_rest_relieved"},{"any":["rest_effect",["not_noticed"]]}]}]}]}]},{"all":[{"any":["conditions",["sickle_cell"]]},{"either":[{"compare":[{"number":"severity"},">=",6]},{"any":["aggravators",["deep_breath"]]},{"any":["pain_sites",["ribs_left","ribs_right","chest_front"]]}]}]},{"all":[{"any":["onset",["sudden"]]},{"compare":[{"number":"severity"},">=",8]},{"sign":"new_pain"},{"any":["duration",["lt24h","d1_7"]]},{"either":[{"any":["injury",["none"]]},{"compare":[{"number":"age"},">=",50]},{"any":["conditions",["high_bp","heart"]]}]}]},{"all":[{"any":["course",["worse_fast"]]},{"compare":[{"number":"severity"},">=",7]}]},{"any":["emg_chest",["sudden_severe"]]}]},"group":"other_medical","patient_reason":"Your pain is very bad, came on suddenly, or is quickly getting worse. Please speak to someone today.","source":"NG234 \"severe unremitting\" (S); seed 000","urgency":"same_day"},{"accuracy":"-","articles":[],"calls":[],"clinician_reason":"Patient answered \"not sure\" to an emergency list. Phone and clarify.","code":"R33","condition":{"sign":"unsure_emergency"},"group":"safety","patient_reason":"You were not sure about some important questions. Someone should talk to you today.","source":"Design control H05","urgency":"same_day"},{"accuracy":"-","articles":[],"calls":["crisis_line"],"clinician_reason":"Distress with pain. Same-day phone contact, suicide risk assessment, pain review; despair from pain is also listed as an MSCC early sign.","code":"R34","condition":{"any":["distress",["cannot_go_on"]]},"group":"safety","patient_reason":"You told us you feel you cannot go on. You are not alone. Call {crisis_line} now or {emergency_number} if you might act on these thoughts.","source":"Greenhalgh and Selfe (S)","urgency":"same_day"},{"accuracy":"See R18","articles":[],"calls":[],"clinician_reason":"Floor for any cancer history or investigation (any type, any date). Clinical review; MRI if new, persistent or any feature.","code":"R35","condition":{"either":[{"sign":"cancer_possible"},{"all":[{"any":["cancer_hx",["not_sure","prefer_not"]]},{"either":[{"all":[{"sign":"new_pain"},{"sign":"dur_ge2w"}]},{"compare":[{"measure":"mets_feature_n"},">=",1]},{"any":["spread",["band","legs_both"]]}]}]}]},"group":"metastasis","patient_reason":"You have had cancer or tests for it, or you were not sure or chose not to say. So back pain should be looked at, even if it is mild.","source":"Seeds 000, 001","urgency":"within_2_weeks"},{"accuracy":"Weight loss: sensitivity 0.15, specificity 0.94, LR+ 2.7 (G; Deyo and Diehl via ACP 2007). Myeloma OR 3.0 (2.0-4.5) (V)","articles":[],"calls":[],"clinician_reason":"Age 60 or over with unexplained weight loss: NG12 urgent investigation, suspected-cancer or non-specific-symptom pathway; with back pain consider urgent CT (2 weeks) for pancreatic cancer, or ultrasound. Also myeloma screen, CXR, PSA.","code":"R36","condition":{"all":[{"compare":[{"number":"age"},">=",64]},{"sign":"weight"}]},"group":"primary_cancer","patient_reason":"You have lost weight. (This is an earlier wording.)","source":"NG12 (S: GPnotebook, Pancreatic Cancer Action)","urgency":"within_2_weeks"},{"accuracy":"as R36","articles":[],"calls":[],"clinician_reason":"Unexplained weight loss under 60: confirm weight, diet, diabetes, thyroid, TB, HIV; FBC, ESR/CRP, calcium, LFT, CXR.","code":"R37","condition":{"sign":"weight"},"group":"primary_cancer","patient_reason":"Losing weight without trying should be checked soon.","source":"NHS.uk lists weight loss as urgent (S); seeds 000, 002, 004","urgency":"within_2_weeks"},{"accuracy":"Combination evidence weak; no published LR for thoracic pain","articles":[],"calls":[],"clinician_reason":"Drenching sweats, or two or more systemic features. Lymphoma, TB, endocarditis, discitis, myeloma. FBC, film, ESR/CRP, LDH, calcium, CXR; MRI if pain is spinal.","code":"R38","condition":{"either":[{"any":["systemic",["night_sweats","bruising_nosebleeds"]]},{"compare":[{"measure":"systemic_n"},">=",2]}]},"group":"primary_cancer","patient_reason":"Soaking sweats, easy bruising, or feeling unwell in more than one way should be checked soon.","source":"NG12 (S); seed 000","urgency":"within_2_weeks"},{"accuracy":"Back pain OR 2.2 (2.0-2.4), rib pain 2.5 (1.5-4.4); single-symptom PPV usually under 1%, over 10% with leucopenia or hypercalcaemia (2,703 cases, 12,157 controls, age 40 or over, V)","articles":[],"calls":[],"clinician_reason":"NG12: persistent bone or back pain at 60 or over: FBC, calcium, plasma viscosity or ESR; very urgent (48 h) electrophoresis plus light chains or Bence-Jones if results fit. Also consider fracture.","code":"R39","condition":{"all":[{"compare":[{"number":"age"},">=",60]},{"sign":"dur_ge4w"},{"not":{"sign":"improving_mech"}},{"not":{"sign":"long_stable"}}]},"group":"myeloma","patient_reason":"Back pain that lasts more than 4 weeks after age 60 needs some blood tests.","source":"NG12 (S: CKS, CRUK)","urgency":"within_2_weeks"},{"accuracy":"Nosebleeds OR 3.0 (1.9-4.7); chest infection 1.4 (1.2-1.6); fracture 3.1 (2.3-4.2) (V)","articles":[],"calls":[],"clinician_reason":"Back pain plus recurrent infection, bruising, or fatigue with rib/bone pain: myeloma screen (FBC, film, U&E, calcium, ESR/PV, electrophoresis, serum free light chains).","code":"R40","condition":{"all":[{"compare":[{"number":"age"},">=",40]},{"either":[{"any":["systemic",["infections","bruising_nosebleeds"]]},{"all":[{"any":["systemic",["fatigue"]]},{"any":["pain_sites",["ribs_left","ribs_right","other_bones"]]}]}]}]},"group":"myeloma","patient_reason":"Your answers mean some blood tests would be wise.","source":"Myeloma UK tool (V); Shephard 2015 (V)","urgency":"within_2_weeks"},{"accuracy":"Combined rule (age 50+, or cancer history, or weight loss, or failed care): sensitivity 100% (13 of 13 cancers, V), specificity 0.60 (G). Failure to improve LR+ 3.0, age 50+ LR+ 2.7 (G). About 80% of spinal cancer is over 50 (V)","articles":[],"calls":[],"clinician_reason":"Age 50 or over failing a month of care, or progressive over a month. Examine; FBC, ESR/CRP, calcium, ALP, electrophoresis, PSA as indicated; radiograph or MRI.","code":"R41","condition":{"all":[{"compare":[{"number":"age"},">=",50]},{"either":[{"all":[{"any":["tried_weeks",["ge4w_no_better"]]},{"not":{"sign":"long_stable"}}]},{"all":[{"sign":"dur_ge4w"},{"sign":"progressive"}]},{"all":[{"sign":"new_pain"},{"compare":[{"number":"severity"},">=",8]},{"sign":"not_rest_relieved"},{"not":{"sign":"mech_pattern"}}]}]}]},"group":"metastasis","patient_reason":"Your pain is very strong, getting worse, or not getting better. At your age it should be checked soon.","source":"Deyo and Diehl 1988 (V); seed 000","urgency":"within_2_weeks"},{"accuracy":"Unrelieved by bed rest: sensitivity over 0.90 (V), specificity 0.46, LR+ 1.7 (G)","articles":[],"calls":[],"clinician_reason":"Constant, progressive, not relieved by rest or position for 2 weeks or more, any age. Consider tumour, infection, fracture. Bloods as R41; MRI if spinal and unexplained.","code":"R42","condition":{"all":[{"sign":"unremitting"},{"sign":"progressive"},{"sign":"dur_ge2w"}]},"group":"metastasis","patient_reason":"Pain that never stops, is getting worse and is not eased by rest should be checked soon.","source":"Seeds 000, 002; physio-pedia list (S)","urgency":"within_2_weeks"},{"accuracy":"Night pain 44% of triage clinic, 0 serious of 213 (V). Upper 95% limit for serious disease in those 213 is about 1.4% (C, rule of three)","articles":[],"calls":[],"clinician_reason":"Unrelieved night pain plus a modifier. Alone it is not discriminating; with a modifier follow R41 work-up, add infection markers.","code":"R43","condition":{"all":[{"sign":"night_unrelieved"},{"either":[{"compare":[{"number":"age"},">=",50]},{"sign":"unremitting"},{"compare":[{"measure":"systemic_n"},">=",1]},{"sign":"inf_any"}]}]},"group":"metastasis","patient_reason":"Pain that wakes you most nights and will not settle, with your other answers, should be checked soon.","source":"Harding 2005 (V); Premkumar 2018 (S); seeds","urgency":"within_2_weeks"},{"accuracy":"Pain improving on lying is an independent predictor of vertebral fracture in women 60+ (Clark 2016, V)","articles":[],"calls":[],"clinician_reason":"Mechanical instability pattern: vertebral fracture or tumour-related instability (seed 002; SINS counts pain with loading). Standing radiographs or MRI; calcium, electrophoresis. With cancer this is R19.","code":"R44","condition":{"all":[{"any":["aggravators",["upright"]]},{"either":[{"compare":[{"number":"age"},">=",50]},{"sign":"frac_risk"}]}]},"group":"fracture","patient_reason":"Pain that comes on when you sit or stand and goes when you lie down should be checked soon.","source":"Seed 002; NG234 (S); SINS (G)","urgency":"within_2_weeks"},{"accuracy":"Not stated for back pain","articles":[],"calls":[],"clinician_reason":"NG12 lung: age 40+ with two of cough, fatigue, breathlessness, chest pain, weight loss, appetite loss, or one if ever smoked: urgent CXR within 2 weeks. Apical tumour can cause upper back or shoulder pain; normal CXR does not exclude.","code":"R45","condition":{"all":[{"compare":[{"number":"age"},">=",40]},{"either":[{"all":[{"any":["smoking",["ex","current"]]},{"compare":[{"measure":"lung_n"},">=",1]}]},{"compare":[{"measure":"lung_n"},">=",2]}]}]},"group":"primary_cancer","patient_reason":"Your chest answers mean a chest X-ray should be done soon.","source":"NG12 (G, part S); seed 004","urgency":"within_2_weeks"},{"accuracy":"Site specific","articles":[],"calls":[],"clinician_reason":"Possible primary tumour. Follow the site-specific NG12 pathway; mention spinal pain in the referral.","code":"R46","condition":{"either":[{"any":["cancer_signs",["breast_lump","node_lump","testicle_lump","blood_pee","blood_poo","swallowing","jaundice","bowel_change"]]},{"all":[{"any":["systemic",["hoarse"]]},{"compare":[{"number":"age"},">=",45]}]}]},"group":"primary_cancer","patient_reason":"You have another sign that should be checked soon.","source":"NG12 (S/G)","urgency":"within_2_weeks"},{"accuracy":"Older age, previous fracture, short duration, crushing pain, relief lying, no leg spread: AUC 0.85 (0.79-0.92), 64 cases, 133 controls, women 60+ (V). Under a third of vertebral fractures come to attention; only 25% follow a fall (V)","articles":[],"calls":[],"clinician_reason":"Possible fragility fracture, not severe. Lateral thoracic and lumbar radiograph; DXA, FRAX/QFracture, secondary causes, myeloma screen.","code":"R47","condition":{"either":[{"all":[{"sign":"frac_risk"},{"sign":"recent_onset"},{"not":{"sign":"improving_mech"}},{"either":[{"sign":"frac_event"},{"any":["shape_change",["new_stoop","shorter"]]},{"all":[{"any":["lying_effect",["better"]]},{"any":["character",["crushing","sharp"]]}]}]}]},{"all":[{"any":["injury",["major"]]},{"any":["injury_when",["w1_6","gt6w"]]},{"sign":"recent_onset"}]}]},"group":"fracture","patient_reason":"A small break in a back bone is possible. An X-ray may be needed soon.","source":"Clark 2016 (V); Vfrac programme (V)","urgency":"within_2_weeks"},{"accuracy":"Not stated","articles":[],"calls":[],"clinician_reason":"New deformity or mass, or under 20 with a month of pain: primary bone tumour, infection, Scheuermann, spondylolysis. Radiograph, bloods; sarcoma or spinal pathway.","code":"R48","condition":{"either":[{"any":["shape_change",["new_lump","new_stoop"]]},{"all":[{"compare":[{"number":"age"},"<",20]},{"sign":"dur_ge4w"},{"not":{"sign":"mech_pattern"}}]}]},"group":"metastasis","patient_reason":"A new lump or bend in your back, or long-lasting back pain when young, should be checked soon.","source":"NHS.uk lists lump or shape change (S); physio-pedia (S)","urgency":"within_2_weeks"},{"accuracy":"Diabetes 18%, IV drugs 9%, TB organism 12% of cases (V). Mean delay to diagnosis: TB 266 days, pyogenic 151 (n=214, V)","articles":[],"calls":[],"clinician_reason":"Diabetes, steroids, immune suppression, TB or brucella exposure, or recent infection, with non-mechanical pain for 2 weeks or more that is constant, nocturnal, progressive or tender. CRP/ESR, cultures if raised, HIV, TB testing, MRI.","code":"R49","condition":{"either":[{"all":[{"sign":"inf_any"},{"sign":"dur_ge2w"},{"not":{"sign":"mech_pattern"}},{"either":[{"any":["constancy",["always"]]},{"sign":"night_often"},{"sign":"progressive"},{"any":["spine_tender",["yes"]]}]}]},{"all":[{"sign":"inf_strong"},{"sign":"new_pain"}]}]},"group":"infection","patient_reason":"Some of your health details mean back pain should be checked soon.","source":"Yusuf 2019 (V); Eren Gok 2014 (V)","urgency":"within_2_weeks"},{"accuracy":"Thoracic herniation under 1% of all protruded discs (S); asymptomatic herniation in 37% on MRI (S), so imaging findings may be incidental","articles":[],"calls":[],"clinician_reason":"Radicular or neuropathic pain that is severe or progressive, band pain for 4 weeks or more, or cord symptoms without weakness. Examine for level and reflexes; MRI thoracic (ACR usually appropriate for radiculopathy or myelopathy). Consider zoster, diabetes, tumour.","code":"R50","condition":{"either":[{"all":[{"either":[{"sign":"root_pain"},{"sign":"neuropathic"}]},{"either":[{"compare":[{"number":"severity"},">=",8]},{"sign":"progressive"}]}]},{"all":[{"any":["spread",["band"]]},{"either":[{"sign":"dur_ge4w"},{"all":[{"compare":[{"number":"age"},">=",50]},{"sign":"new_pain"}]}]}]},{"any":["myelopathy",["clumsy_hands","neck_shock"]]},{"any":["muscle",["hard_stairs_chair"]]}]},"group":"disc_radiculopathy","patient_reason":"You may have a nerve or leg strength problem, so this should be checked soon.","source":"ACR 2024 (V); GGC (V); D&G (V)","urgency":"within_2_weeks"},{"accuracy":"Mild reduced B12 is often a false positive for sensory symptoms (NHS Lothian, V)","articles":[],"calls":[],"clinician_reason":"NG239: one symptom plus one risk factor: test B12 (homocysteine or MMA if nitrous oxide). Neurological involvement: treat without delay. Unsteady gait is R02.","code":"R51","condition":{"all":[{"sign":"sens_new"},{"any":["sensory",["feet_both","arm_one","arms_both"]]},{"either":[{"any":["diet",["vegan","veg"]]},{"any":["conditions",["absorption"]]},{"any":["medicines",["metformin","acid_long"]]},{"any":["b12_signs",["sore_tongue","memory_mood","nitrous"]]}]}]},"group":"nutritional","patient_reason":"Tingling with your diet or medicines may mean low vitamin B12. A blood test is needed soon.","source":"NG239 (S); seed 003","urgency":"within_2_weeks"},{"accuracy":"-","articles":[],"calls":[],"clinician_reason":"Mild or recent root pain, stable sensory symptoms, older rash, or sexual change alone. Neurological examination; review at 4 weeks; stepped neuropathic analgesia if needed.","code":"R52","condition":{"either":[{"sign":"root_pain"},{"sign":"neuropathic"},{"any":["sensory",["arm_one","arms_both","leg_one","feet_both"]]},{"any":["rash",["yes_gt3d"]]},{"any":["emg_nerve",["sexual_change","saddle_numb","bowel_loss","legs_both","walk_unsteady","leg_one","arm_weak"]]}]},"group":"disc_radiculopathy","patient_reason":"Your pain or tingling may come from a nerve. Book a visit so it can be checked.","source":"GGC (V)","urgency":"routine"},{"accuracy":"4 of 5 classic questions positive: sensitivity 0.23, specificity 0.82 (G)","articles":[],"calls":[],"clinician_reason":"Started before 45, over 3 months, 4 or more NG65 criteria: refer rheumatology (3 criteria: HLA-B27 then refer if positive). Age 50+ with over 1 h stiffness: CRP/ESR for polymyalgia, ask headache, jaw, vision (emergency if present).","code":"R53","condition":{"either":[{"all":[{"any":["onset_before_45",["yes"]]},{"sign":"dur_ge3m"},{"compare":[{"measure":"spa_n"},">=",4]}]},{"all":[{"compare":[{"number":"age"},">=",50]},{"any":["morning_stiff",["gt60"]]}]}]},"group":"inflammatory","patient_reason":"Long morning stiffness, or pain that eases when you move, can be a kind of arthritis. Book a visit.","source":"NG65 via D&G (S)","urgency":"routine"},{"accuracy":"Prior of serious disease well under 1% in primary care","articles":[],"calls":[],"clinician_reason":"Persistent thoracic pain, no flags. Examination, physiotherapy, activity and work advice. ACR: radiograph may be appropriate after failed care; MRI usually not. Consider bloods incl. vitamin D if not responding (seed 003).","code":"R54","condition":{"either":[{"sign":"dur_ge6w"},{"any":["tried_weeks",["ge4w_no_better"]]}]},"group":"mechanical","patient_reason":"Back pain that lasts should be looked at, even when there are no warning signs.","source":"ACR 2024 (V); seeds 000, 003","urgency":"routine"},{"accuracy":"see R43","articles":[],"calls":[],"clinician_reason":"Night pain without modifiers. Assess sleep, mood, inflammatory pattern. Not an indication for urgent imaging alone.","code":"R55","condition":{"either":[{"sign":"night_unrelieved"},{"all":[{"sign":"night_often"},{"sign":"dur_ge2w"}]},{"any":["cannot_lie_flat",["yes"]]}]},"group":"mechanical","patient_reason":"Pain that keeps waking you, or stops you lying flat, should be looked at. On its own it is often not serious.","source":"Harding 2005 (V); NHS.uk would say urgent (S): see 0.5","urgency":"routine"},{"accuracy":"Vitamin D supplementation for low back pain: mean difference -2.65 on 0-100, no benefit, very low certainty (8 trials, V); 10-RCT update SMD -0.13 (V)","articles":[],"calls":[],"clinician_reason":"Possible vitamin D deficiency/osteomalacia (25-OH-D, calcium, phosphate, ALP, PTH if low) or low magnesium (diuretic, PPI, alcohol: serum Mg). Supplement trials have not shown pain benefit in unselected back pain; treat proven deficiency for bone health.","code":"R56","condition":{"either":[{"all":[{"any":["muscle",["aches_all_over","hard_stairs_chair"]]},{"either":[{"any":["low_sun",["indoors","covered","dark_skin"]]},{"any":["diet",["low_dairy","small_meals"]]},{"any":["conditions",["absorption"]]},{"compare":[{"number":"age"},">=",65]}]}]},{"all":[{"any":["muscle",["cramps_spasms","restless"]]},{"any":["diet",["low_greens_nuts","small_meals"]]}]}]},"group":"nutritional","patient_reason":"Low vitamin D or some minerals can add to aches. A check may help. Do not start high-dose tablets without advice.","source":"NHS Highland vitamin D (V); seed 003; Zadro 2018 (V)","urgency":"routine"},{"accuracy":"-","articles":[],"calls":[],"clinician_reason":"Vague pain linked to eating or organ symptoms: biliary, reflux, ulcer, chronic pancreatitis. Examine abdomen; LFT, lipase, H. pylori; ultrasound. Age 55+ with dyspepsia or weight loss: NG12.","code":"R57","condition":{"either":[{"sign":"visceral"},{"any":["gut_signs",["indigestion","after_eating","fatty_alcohol","mild_tummy"]]},{"any":["pain_sites",["tummy","chest_front"]]},{"any":["spread",["through_front"]]},{"any":["aggravators",["exertion","eating"]]},{"any":["urine_signs",["burning","frequency","smelly_cloudy"]]}]},"group":"visceral_vascular","patient_reason":"Your pain may come from inside your tummy or chest, not your back. Book a visit.","source":"seed 002; Murtagh list (V)","urgency":"routine"},{"accuracy":"-","articles":[],"calls":[],"clinician_reason":"Patient concern, poor function, repeat visits, low mood, strong opioid, or urinary symptoms at 50 or over (offer PSA discussion in people with a prostate). Review expectations, mood (PHQ), work; re-think diagnosis when visits repeat.","code":"R58","condition":{"either":[{"any":["concern",["very"]]},{"any":["function",["hard","bedbound"]]},{"any":["prev_visits",["two_plus"]]},{"any":["distress",["low_mood"]]},{"any":["medicines",["strong_opioid"]]},{"all":[{"any":["cancer_signs",["slow_pee"]]},{"compare":[{"number":"age"},">=",50]}]},{"any":["cancer_hx",["not_sure","prefer_not"]]},{"compare":[{"number":"severity"},">=",8]},{"any":["weight_loss",["small"]]},{"compare":[{"measure":"systemic_n"},">=",1]},{"any":["systemic",["cough3w","breathless_weeks","hoarse","infections"]]},{"any":["aggravators",["deep_breath"]]},{"sign":"inf_strong"},{"any":["conditions",["weak_immune","aortic","sickle_cell"]]},{"all":[{"any":["medicines",["anticoagulant"]]},{"any":["injury",["whiplash","lift_twist"]]}]},{"all":[{"compare":[{"number":"age"},">=",65]},{"sign":"new_pain"}]}]},"group":"mechanical","patient_reason":"Some of your answers mean it is right to have this looked at.","source":"seed 001; Durant 2025 (S) for repeat visits","urgency":"routine"},{"accuracy":"Serious disease in acute low back pain: 0.9% (11 of 1,172), 8 of the 11 were fractures (V)","articles":[],"calls":[],"clinician_reason":"Positive mechanical pattern (all of): relief by rest, position, gentle movement, heat or massage; provoked by posture, load, twisting, pressing or a recent task; not constant; not worsening; under 6 weeks; no other rule fired. Includes posture, strain, facet (twisting or arching), myofascial, late whiplash. Advice, activity, simple analgesia via pharmacist.","code":"R59","condition":{"all":[{"sign":"mech_pattern"},{"not":{"sign":"dur_ge6w"}}]},"group":"mechanical","patient_reason":"Your pain changes with position and activity, and rest or gentle movement helps. That usually means muscles or joints.","source":"Seeds 000, 002, 004; ACR 2024 (V)","urgency":"self_care"},{"accuracy":"No accuracy data (G)","articles":[],"calls":[],"clinician_reason":"Pain only or mainly after lying, or on waking, eased by moving or propping, intermittent. Try pillow height and position; review at 2-6 weeks. Kyphosis may need an individual set-up.","code":"R60","condition":{"all":[{"sign":"sleep_pattern"},{"not":{"sign":"dur_ge6w"}}]},"group":"sleep_position","patient_reason":"Your pain comes mostly from how you lie and settles when you move. Pillow, mattress and position changes often help.","source":"Seed 004","urgency":"self_care"}],"signs":[{"definition":{"all":[{"any":["cancer_hx",["current","past"]]},{"either":[{"not":{"only":["cancer_type",["skin_nonmelanoma"]]}},{"any":["bone_mets",["yes"]]},{"any":["cancer_tx",["chemo","immuno_targeted"]]}]}]},"kind":"sign","name":"cancer"},{"definition":{"either":[{"sign":"cancer"},{"any":["cancer_hx",["being_tested"]]}]},"kind":"sign","name":"cancer_possible"},{"definition":{"all":[{"sign":"cancer"},{"any":["cancer_type",["breast","lung","prostate","kidney","thyroid","myeloma"]]}]},"kind":"sign","name":"cancer_highrisk"},{"definition":{"all":[{"sign":"cancer"},{"either":[{"any":["cancer_hx",["current"]]},{"any":["cancer_when",["lt1y","y1_5","missing"]]}]}]},"kind":"sign","name":"cancer_recent"},{"definition":{"all":[{"sign":"cancer"},{"any":["bone_mets",["yes","not_sure"]]}]},"kind":"sign","name":"cancer_spread"},{"definition":{"either":[{"sign":"cancer_highrisk"},{"sign":"cancer_recent"},{"sign":"cancer_spread"}]},"kind":"sign","name":"cancer_strong"},{"definition":{"any":["emg_nerve",["saddle_numb","bladder_hard","bladder_leak","bowel_loss","legs_both","walk_unsteady","leg_one","arm_weak"]]},"kind":"sign","name":"nerve_any"},{"definition":{"either":[{"any":["nerve_onset",["lt48h","d2_14","missing"]]},{"any":["nerve_change",["worse","missing"]]}]},"kind":"sign","name":"nerve_new"},{"definition":{"all":[{"any":["nerve_onset",["gt3m"]]},{"any":["nerve_change",["same","better"]]},{"any":["nerve_known_cause",["yes"]]}]},"kind":"sign","name":"nerve_old_known"},{"definition":{"any":["emg_nerve",["saddle_numb","bladder_hard","bladder_leak","bowel_loss"]]},"kind":"sign","name":"sphincter"},{"definition":{"any":["emg_nerve",["legs_both","walk_unsteady"]]},"kind":"sign","name":"cord_legs"},{"definition":{"all":[{"any":["sensory",["arm_one","arms_both","chest_tummy","leg_one","feet_both"]]},{"any":["sensory_new",["yes","missing"]]}]},"kind":"sign","name":"sens_new"},{"definition":{"any":["spread",["band","arm","leg_one","legs_both"]]},"kind":"sign","name":"root_pain"},{"definition":{"either":[{"any":["emg_ill",["fever","rigors"]]},{"any":["systemic",["fever_recent"]]}]},"kind":"sign","name":"fever"},{"definition":{"any":["infection_risk",["iv_drugs","skin_blood_infection","spine_procedure","line_catheter"]]},"kind":"sign","name":"inf_strong"},{"definition":{"either":[{"sign":"inf_strong"},{"any":["infection_risk",["needling","other_infection","recent_surgery","tb_area","unpasteurised"]]},{"any":["conditions",["diabetes","kidney_dialysis","weak_immune","tb"]]},{"any":["medicines",["steroid_long","immunosuppressant"]]}]},"kind":"sign","name":"inf_any"},{"definition":{"any":["night_wakes",["most","every"]]},"kind":"sign","name":"night_often"},{"definition":{"all":[{"sign":"night_often"},{"any":["night_settle",["no"]]}]},"kind":"sign","name":"night_unrelieved"},{"definition":{"all":[{"any":["rest_effect",["none","worse"]]},{"not":{"any":["relievers",["rest","change_position"]]}}]},"kind":"sign","name":"not_rest_relieved"},{"definition":{"all":[{"any":["constancy",["always"]]},{"either":[{"sign":"not_rest_relieved"},{"all":[{"any":["rest_effect",["not_noticed","missing"]]},{"not":{"any":["relievers",["rest","change_position"]]}}]}]}]},"kind":"sign","name":"unremitting"},{"definition":{"any":["course",["worse_slow","worse_fast"]]},"kind":"sign","name":"progressive"},{"definition":{"any":["aggravators",["cough_strain"]]},"kind":"sign","name":"f_strain"},{"definition":{"any":["aggravators",["upright"]]},"kind":"sign","name":"f_upright"},{"definition":{"any":["spine_tender",["yes"]]},"kind":"sign","name":"f_tender"},{"definition":{"any":["cannot_lie_flat",["yes"]]},"kind":"sign","name":"f_flat"},{"definition":{"any":["pain_sites",["other_bones"]]},"kind":"sign","name":"f_bones"},{"definition":{"how_many":[{"sign":"unremitting"},{"sign":"progressive"},{"sign":"night_often"},{"sign":"f_strain"},{"sign":"f_upright"},{"sign":"f_tender"},{"sign":"f_flat"},{"sign":"f_bones"}]},"kind":"measure","name":"mets_feature_n"},{"definition":{"any":["duration",["w2_4","w4_6","w6_12","m3_12","gt12m"]]},"kind":"sign","name":"dur_ge2w"},{"definition":{"any":["duration",["w4_6","w6_12","m3_12","gt12m"]]},"kind":"sign","name":"dur_ge4w"},{"definition":{"any":["duration",["w6_12","m3_12","gt12m"]]},"kind":"sign","name":"dur_ge6w"},{"definition":{"any":["duration",["m3_12","gt12m"]]},"kind":"sign","name":"dur_ge3m"},{"definition":{"any":["duration",["lt24h","d1_7","w1_2","w2_4","w4_6","w6_12"]]},"kind":"sign","name":"recent_onset"},{"definition":{"any":["new_kind",["first_ever","different","missing"]]},"kind":"sign","name":"new_pain"},{"definition":{"any":["weight_loss",["big","not_sure"]]},"kind":"sign","name":"weight"},{"definition":{"any":["systemic",["appetite_loss"]]},"kind":"sign","name":"s_appetite"},{"definition":{"any":["systemic",["night_sweats"]]},"kind":"sign","name":"s_sweats"},{"definition":{"any":["systemic",["fatigue"]]},"kind":"sign","name":"s_fatigue"},{"definition":{"any":["systemic",["unwell"]]},"kind":"sign","name":"s_unwell"},{"definition":{"how_many":[{"sign":"weight"},{"sign":"s_appetite"},{"sign":"s_sweats"},{"sign":"fever"},{"sign":"s_fatigue"},{"sign":"s_unwell"}]},"kind":"measure","name":"systemic_n"},{"definition":{"either":[{"any":["conditions",["osteoporosis","fragility_fracture","stiff_spine"]]},{"any":["medicines",["steroid_long"]]}]},"kind":"sign","name":"frac_major"},{"definition":{"either":[{"sign":"frac_major"},{"compare":[{"number":"age"},">=",65]},{"any":["medicines",["hormone_blocker"]]},{"any":["shape_change",["shorter"]]}]},"kind":"sign","name":"frac_risk"},{"definition":{"either":[{"any":["injury",["minor_fall"]]},{"any":["onset",["sudden"]]},{"any":["character",["crushing"]]},{"all":[{"any":["spine_tender",["yes"]]},{"sign":"new_pain"}]},{"all":[{"any":["injury",["lift_twist","whiplash"]]},{"either":[{"sign":"frac_major"},{"compare":[{"number":"age"},">=",65]}]}]}]},"kind":"sign","name":"frac_event"},{"definition":{"either":[{"any":["rest_effect",["better"]]},{"any":["relievers",["change_position","gentle_move","heat_ice","massage"]]}]},"kind":"sign","name":"mech_relief"},{"definition":{"either":[{"any":["aggravators",["sitting_screen","twist_arch","lift_carry","repeated_use","pressing"]]},{"any":["triggers",["desk","heavy_work","sport_gym","repeated_task","bag","caring_baby","driving","garden_diy"]]},{"any":["injury",["lift_twist","whiplash"]]}]},"kind":"sign","name":"mech_provoke"},{"definition":{"all":[{"sign":"mech_relief"},{"sign":"mech_provoke"},{"any":["constancy",["mostly","on_off","only_some"]]},{"any":["course",["better","same","fluctuates"]]}]},"kind":"sign","name":"mech_pattern"},{"definition":{"all":[{"sign":"mech_pattern"},{"any":["course",["better"]]}]},"kind":"sign","name":"improving_mech"},{"definition":{"all":[{"any":["duration",["gt12m"]]},{"any":["new_kind",["usual"]]},{"any":["course",["better","same","fluctuates"]]}]},"kind":"sign","name":"long_stable"},{"definition":{"all":[{"either":[{"any":["lying_effect",["worse_later","only_lying"]]},{"any":["onset",["on_waking"]]},{"all":[{"any":["lying_effect",["worse_now"]]},{"any":["shape_change",["long_stoop"]]}]}]},{"either":[{"any":["prop_helps",["yes"]]},{"any":["relievers",["change_position","gentle_move"]]}]},{"any":["constancy",["on_off","only_some"]]},{"any":["course",["better","same","fluctuates"]]}]},"kind":"sign","name":"sleep_pattern"},{"definition":{"count":["character",["burning","painful_cold","electric","tingling","pins_needles","numb","itching"]]},"kind":"measure","name":"dn4"},{"definition":{"compare":[{"measure":"dn4"},">=",3]},"kind":"sign","name":"neuropathic"},{"definition":{"all":[{"any":["pinpoint",["vague"]]},{"not":{"sign":"mech_provoke"}},{"either":[{"any":["character",["squeezing","cramp_spasm","dull"]]},{"any":["gut_signs",["vomiting","indigestion","after_eating","fatty_alcohol","mild_tummy"]]}]},{"either":[{"any":["aggravators",["eating","exertion"]]},{"any":["spread",["through_front"]]},{"any":["pain_sites",["tummy","chest_front"]]}]}]},"kind":"sign","name":"visceral"},{"definition":{"all":[{"any":["pinpoint",["one_spot","area"]]},{"any":["character",["aching","dull","sharp","tight_stiff","throbbing","deep_bone"]]},{"compare":[{"measure":"dn4"},"<",3]}]},"kind":"sign","name":"somatic"},{"definition":{"any":["systemic",["cough3w"]]},"kind":"sign","name":"l_cough"},{"definition":{"any":["systemic",["breathless_weeks"]]},"kind":"sign","name":"l_breath"},{"definition":{"any":["pain_sites",["chest_front"]]},"kind":"sign","name":"l_chest"},{"definition":{"how_many":[{"sign":"l_cough"},{"sign":"l_breath"},{"sign":"l_chest"},{"sign":"s_fatigue"},{"sign":"weight"},{"sign":"s_appetite"}]},"kind":"measure","name":"lung_n"},{"definition":{"count":["calcium_signs",["thirst","pee_lots","constipation","muddled","sick"]]},"kind":"measure","name":"calc_n"},{"definition":{"any":["night_half2",["yes"]]},"kind":"sign","name":"sp_half2"},{"definition":{"any":["relievers",["gentle_move"]]},"kind":"sign","name":"sp_move"},{"definition":{"count":["spa",["onset_lt35","buttock","nsaid48h","relative","arthritis","heel_tendon","psoriasis"]]},"kind":"measure","name":"spa_opts"},{"definition":{"total":[{"measure":"spa_opts"},{"how_many":[{"sign":"sp_half2"},{"sign":"sp_move"}]}]},"kind":"measure","name":"spa_n"},{"definition":{"either":[{"any":["conditions",["ulcer","kidney_dialysis","heart","high_bp","lung_disease"]]},{"any":["medicines",["anticoagulant","steroid_long"]]},{"any":["pregnant",["pregnant","postpartum6w","not_sure"]]},{"compare":[{"number":"age"},">=",65]}]},"kind":"sign","name":"nsaid_caution"},{"definition":{"any":["pain_sites",["blades","mid_spine","mid_left","mid_right","blade_left","blade_right","ribs_left","ribs_right"]]},"kind":"sign","name":"scope"},{"definition":{"either":[{"any":["emg_chest",["not_sure"]]},{"any":["emg_nerve",["not_sure"]]},{"any":["emg_ill",["not_sure"]]}]},"kind":"sign","name":"unsure_emergency"}],"suspicion":{"cap":50,"clues":[{"code":"cancer_history","condition":{"sign":"cancer"},"likelihood_ratio":14.7,"source":"Deyo and Diehl 1988 (sensitivity, specificity V; LR+ G)","title":"Previous or current cancer","topic":"history"},{"code":"failed_care","condition":{"any":["tried_weeks",["ge4w_no_better"]]},"likelihood_ratio":3.0,"source":"Deyo and Diehl 1988 (G)","title":"No better after a month of care","topic":"persistence"},{"code":"over_a_month","condition":{"sign":"dur_ge4w"},"likelihood_ratio":2.6,"source":"Deyo and Diehl 1988 (G)","title":"Pain for more than a month","topic":"persistence"},{"code":"age_50","condition":{"compare":[{"number":"age"},">=",50]},"likelihood_ratio":2.7,"source":"Deyo and Diehl 1988 (G; about 80% over 50: V)","title":"Age 50 or over","topic":"age"},{"code":"weight_loss","condition":{"any":["weight_loss",["big"]]},"likelihood_ratio":2.7,"source":"Deyo and Diehl 1988 (G)","title":"Unexplained weight loss","topic":"weight"},{"code":"not_rest_relieved","condition":{"sign":"not_rest_relieved"},"likelihood_ratio":1.7,"source":"Deyo and Diehl 1988 (sensitivity V; rest G)","title":"Not relieved by rest","topic":"rest"}],"high_from":60,"medium_from":30,"tags":[{"code":"being_tested","condition":{"any":["cancer_hx",["being_tested"]]},"title":"Being tested for cancer"},{"code":"cancer_history_unknown","condition":{"any":["cancer_hx",["prefer_not","not_sure"]]},"title":"Cancer history unknown"},{"code":"cancer_signs","condition":{"any":["cancer_signs",["breast_lump","node_lump","testicle_lump","blood_pee","blood_poo","swallowing","jaundice","bowel_change","slow_pee"]]},"title":"Possible sign of a primary tumour"}],"weights":[1.0,0.6,0.4,0.2,0.2]},"version":"0.9-made-for-tests"}','2026-10-06 10:00:00');
INSERT INTO "triage_storedruleset" VALUES('ec7353fe04d19e428df9fcf711bce1c30f6f50f04710401470326e4e81e2d065','1.1','{"core":["emg_chest","emg_nerve","emg_ill","injury","age","sex_at_birth","pain_sites","spread","pinpoint","spine_tender","rash","shape_change","duration","onset","course","constancy","new_kind","severity","character","night_wakes","lying_effect","morning_stiff","rest_effect","aggravators","relievers","tried_weeks","triggers","weight_loss","systemic","cancer_signs","sensory","cancer_hx","conditions","medicines","infection_risk","smoking","function","concern","prev_visits"],"groups":[{"articles":["A06"],"code":"mscc","title":"Spinal cord compression"},{"articles":[],"code":"cauda_equina","title":"Cauda equina"},{"articles":["A04","A06","A08"],"code":"metastasis","title":"Spinal metastasis"},{"articles":["A08"],"code":"myeloma","title":"Myeloma or high calcium"},{"articles":["A04"],"code":"primary_cancer","title":"Possible primary cancer"},{"articles":["A17"],"code":"infection","title":"Spinal or other infection"},{"articles":["A18","A10","A20"],"code":"fracture","title":"Vertebral fracture"},{"articles":["A22"],"code":"inflammatory","title":"Inflammatory arthritis"},{"articles":["A03","A09"],"code":"disc_radiculopathy","title":"Disc, nerve root or cord"},{"articles":["A21"],"code":"visceral_vascular","title":"Heart, vessel, lung or abdomen"},{"articles":["A10","A11","A12","A13"],"code":"nutritional","title":"Nutritional"},{"articles":["A01","A02","A16","A13","A20"],"code":"mechanical","title":"Mechanical"},{"articles":["A14","A15"],"code":"sleep_position","title":"Sleep position"},{"articles":[],"code":"other_medical","title":"Other medical"},{"articles":[],"code":"safety","title":"Safety"}],"guards":[{"at_least":null,"code":"G1","mark":"","patient_reason":"","purpose":"Safety","statement":"The level is the highest of the rules that fired. No rule and no score may lower a level that another rule set.","when":null},{"at_least":null,"code":"G2","mark":"","patient_reason":"","purpose":"Over-triage; false-positive rates are very high","statement":"These never raise the level above routine by themselves: age over 50, female sex, thoracic site, night pain that settles, smoking, family history, obesity, low mood, one systemic feature other than fever, weight loss, drenching sweats or easy bruising. They act only through combination rules.","when":null},{"at_least":null,"code":"G3","mark":"","patient_reason":"","purpose":"Bounded down-triage","statement":"The mechanical pattern softens exactly five clauses: R39 and R47 (only when also improving), R48 (under 20), R49, and the severe-pain clause of R41; a usual, stable pain of over a year softens R39. Nothing softens emergency, same-day, cancer, weight-loss or fever rules.","when":null},{"at_least":null,"code":"G4","mark":"chronic_neurology","patient_reason":"","purpose":"Avoids sending people with stable stress incontinence or old foot drop to the emergency department","statement":"Long-standing (over 3 months), unchanged, already explained bladder, bowel or leg symptoms do not fire R01, R02, R03, R05, R13, R20, R21 (new numbness or tingling still fires R03, R13 and R20); they add a note for the clinician.","when":{"sign":"nerve_old_known"}},{"at_least":null,"code":"G5","mark":"","patient_reason":"","purpose":"Over-triage","statement":"Non-melanoma skin cancer as the only cancer does not count as cancer history, unless it has spread to bone or had drug treatment.","when":null},{"at_least":"routine","code":"G6","mark":"","patient_reason":"Your answers do not show a clear cause, so it is right to have it looked at.","purpose":"Under-triage","statement":"If no rule fires the level is routine, never self-care. Self-care must be earned by R59 or R60.","when":"nothing_fired"},{"at_least":"routine","code":"G7","mark":"incomplete","patient_reason":"Some important questions were not answered, so it is right to have it looked at.","purpose":"Skipped questions are not “no”","statement":"If any core question is missing, the level cannot be below routine and the submission is marked incomplete.","when":"core_unanswered"},{"at_least":null,"code":"G8","mark":"cancer_history_unknown","patient_reason":"","purpose":"Privacy without silence","statement":"Cancer history “prefer not to say” and “not sure” are shown to the clinician as unknown, give R35 when the pain is new and has lasted 2 weeks or has any cancer-pain feature, and never give self-care.","when":{"any":["cancer_hx",["prefer_not","not_sure"]]}},{"at_least":"routine","code":"G9","mark":"repeat_contact","patient_reason":"You have sent a form like this before, so it is right to have it looked at.","purpose":"Repeat contact is a risk signal","statement":"If a patient submits again within 30 days with a higher level or the same complaint, the history is shown together, and self-care is raised to routine.","when":"repeat_contact"},{"at_least":"routine","code":"G10","mark":"out_of_scope","patient_reason":"This form is made for upper back pain, and you did not mark a place in your upper or middle back.","purpose":"Tool used for another pain","statement":"If no upper-back site is chosen, all rules still run, self-care is raised to routine, and the patient is told that the form is made for upper back pain.","when":{"not":{"sign":"scope"}}},{"at_least":"same_day","code":"G11","mark":"downgraded_by_patient","patient_reason":"You changed an answer that can mean an emergency, so someone should talk to you today.","purpose":"Gaming, mis-taps","statement":"Withdrawing an emergency answer sets a floor of same day and the mark “downgraded by patient”.","when":"emergency_withdrawn"}],"pain_types":[{"articles":["A09"],"certainty":"likely","clinician_note":"Root, zoster, cord, B12; check dermatome and skin.","condition":{"sign":"neuropathic"},"type":"neuropathic"},{"articles":["A09"],"certainty":"possible","clinician_note":"Root, zoster, cord, B12; check dermatome and skin.","condition":{"either":[{"all":[{"compare":[{"measure":"dn4"},">=",1]},{"compare":[{"measure":"dn4"},"<=",2]},{"sign":"root_pain"}]},{"all":[{"any":["character",["touch_hurts"]]},{"compare":[{"measure":"dn4"},">=",1]}]}]},"type":"neuropathic"},{"articles":["A21"],"certainty":"possible","clinician_note":"Heart, lung, pancreas, biliary, kidney, oesophagus.","condition":{"sign":"visceral"},"type":"visceral"},{"articles":["A09","A16"],"certainty":"likely","clinician_note":"Muscle, joint, bone; think of bone if deep in the bone or tender.","condition":{"sign":"somatic"},"type":"somatic"}],"rules":[{"accuracy":"Prevalence of CES in low back pain about 0.04% (Verhagen 2016, V). GIRFT: about 8,000 suspected cases a year in England (V). Sensitivity not known; symptoms often late.","articles":[],"calls":[],"clinician_reason":"New or worsening saddle, bladder or bowel change: cauda equina or cord compression. ED now. Pre- and post-void bladder scan, perianal sensation, emergency MRI whole spine (thoracic pain raises the chance the lesion is above the cauda).","code":"R01","condition":{"all":[{"sign":"sphincter"},{"sign":"nerve_new"}]},"group":"cauda_equina","patient_reason":"You have new changes in feeling between your legs, or in how you pee or poo. The nerves in your back may be squeezed. This must be checked now.","source":"GIRFT 2023, updated Mar 2026 (V triggers, S update); NHS.uk (S)","urgency":"emergency"},{"accuracy":"In MSCC at diagnosis: 82% unable to walk unaided; weakness noticed a median of 20 days before (Levack 2002, n=319, V)","articles":[],"calls":[],"clinician_reason":"Bilateral leg symptoms or new gait change with thoracic pain: cord compression until proven otherwise (tumour, abscess, haematoma, disc, fracture, B12). Examine tone, reflexes, plantars, sensory level. MRI whole spine, target within 24 h and sooner if progressing. B12 and glucose as well. Dexamethasone only after senior discussion if no cancer diagnosis (lymphoma).","code":"R02","condition":{"all":[{"sign":"cord_legs"},{"sign":"nerve_new"}]},"group":"mscc","patient_reason":"Weak, numb or heavy legs, or trouble walking, can mean pressure on the spine. This must be checked now.","source":"NG234 (S); NHS.uk (S); GGC thoracic radiculopathy page (V): myelopathy often accompanies","urgency":"emergency"},{"accuracy":"Known cancer plus new severe root pain with or without back pain via GP/consultant hotline: 50 of those scanned (52%) had malignant cord or root compression (Allan 2009, V).","articles":[],"calls":["cancer_helpline"],"clinician_reason":"Known or possible cancer with any neurological symptom: treat as MSCC. Contact MSCC coordinator immediately; MRI whole spine as soon as possible and always within 24 h; dexamethasone 16 mg unless contraindicated or lymphoma suspected undiagnosed; consider instability and immobilisation.","code":"R03","condition":{"all":[{"sign":"cancer_possible"},{"either":[{"all":[{"sign":"nerve_any"},{"not":{"sign":"nerve_old_known"}}]},{"sign":"sens_new"},{"any":["myelopathy",["clumsy_hands","neck_shock"]]}]}]},"group":"mscc","patient_reason":"You have told us about cancer or tests for it, and you have new weakness, numbness or tingling. This needs checking now. Ring your cancer helpline on the way.","source":"NG234 1.5.2, 1.8.1 (S); Scottish referral guideline (V)","urgency":"emergency"},{"accuracy":"Pain had nerve-root character in 79% and was severe in 84% of MCC (Levack 2002, V)","articles":[],"calls":["cancer_helpline"],"clinician_reason":"Root pain with high-risk, recent or bone-spread cancer. NG234 lists radicular pain among MSCC symptoms. Same actions as R03. Check skin for shingles.","code":"R04","condition":{"all":[{"sign":"cancer_strong"},{"any":["spread",["band","legs_both"]]},{"either":[{"sign":"new_pain"},{"sign":"progressive"},{"sign":"recent_onset"}]}]},"group":"mscc","patient_reason":"You have had cancer and now have pain like a band, or pain down both legs. Go to {emergency_department} now. Ring your cancer helpline on the way.","source":"NG234 and CG75 (S, V); Greenhalgh and Selfe RED FLAG card (S)","urgency":"emergency"},{"accuracy":"Motor change in 60-95% of MSCC by diagnosis (PCNOW, S)","articles":[],"calls":[],"clinician_reason":"New or worsening limb weakness. ED: power grading, reflexes, sensory level, stroke mimic check, MRI whole spine. Single-root, non-progressive weakness can be stepped down by a clinician.","code":"R05","condition":{"either":[{"all":[{"any":["emg_nerve",["leg_one","arm_weak"]]},{"not":{"sign":"nerve_old_known"}},{"either":[{"any":["nerve_onset",["lt48h","missing"]]},{"any":["nerve_change",["worse","missing"]]}]}]},{"all":[{"compare":[{"count":["emg_nerve",["leg_one","arm_weak"]]},">=",2]},{"sign":"nerve_new"}]},{"all":[{"any":["medicines",["anticoagulant"]]},{"either":[{"any":["onset",["sudden"]]},{"any":["injury",["minor_fall","whiplash","seizure"]]}]},{"either":[{"sign":"sens_new"},{"all":[{"sign":"nerve_any"},{"not":{"sign":"nerve_old_known"}}]}]}]}]},"group":"mscc","patient_reason":"You have weakness or numbness that is new or getting worse. Go to {emergency_department} now.","source":"NG234 (S); D&G spinal pathway (V): severe or progressive deficit refer immediately","urgency":"emergency"},{"accuracy":"Incidence 2.9-7.2 per 100,000 per year; misdiagnosis 16-38% (SGEM review of DAShED, S). Chest or back pain in up to 80% (FICM, S)","articles":[],"calls":[],"clinician_reason":"Possible acute aortic syndrome. Pain may have eased by the time of assessment; transient neurology and vomiting are common. Immediate ED, ADD-RS, CT aortogram. No antiplatelet until excluded. Pregnancy and 6 weeks after: also PE, coronary dissection.","code":"R06","condition":{"either":[{"any":["emg_chest",["sudden_tearing"]]},{"all":[{"any":["emg_chest",["sudden_severe"]]},{"either":[{"any":["sudden_move",["no","not_sure","missing"]]},{"any":["conditions",["aortic"]]},{"any":["pregnant",["pregnant","postpartum6w"]]}]}]},{"all":[{"any":["pregnant",["pregnant","postpartum6w"]]},{"any":["onset",["sudden"]]},{"compare":[{"number":"severity"},">=",8]}]}]},"group":"visceral_vascular","patient_reason":"Sudden, very bad or tearing pain can come from a large blood vessel. Call {emergency_number} now.","source":"BNSSG aortic dissection (V); BMJ 2024;386:e080870 (V)","urgency":"emergency"},{"accuracy":"Not stated for back-pain populations","articles":[],"calls":[],"clinician_reason":"Possible ACS (posterior MI can be interscapular), also dissection, PE. ECG within 10 minutes of contact, troponin pathway.","code":"R07","condition":{"any":["emg_chest",["chest_now","spread_unwell"]]},"group":"visceral_vascular","patient_reason":"Chest pain, or pain that spreads with sweating or feeling sick, can be your heart. Call {emergency_number} now.","source":"NHS/HSE chest pain (S); NHS back pain page lists chest pain as 999 (S)","urgency":"emergency"},{"accuracy":"Not stated","articles":[],"calls":[],"clinician_reason":"PE, pneumothorax, ACS, pneumonia, sepsis. ED: SpO2, ECG, CXR, Wells score.","code":"R08","condition":{"any":["emg_chest",["breathless"]]},"group":"visceral_vascular","patient_reason":"New trouble breathing with back pain needs help now.","source":"NHS-derived PE page: chest or upper back pain, worse breathing in (S)","urgency":"emergency"},{"accuracy":"Not stated for back pain","articles":[],"calls":[],"clinician_reason":"Pleuritic pain or haemoptysis with a VTE risk factor: suspected PE. Same-hour assessment, Wells, D-dimer or CTPA.","code":"R09","condition":{"either":[{"all":[{"either":[{"any":["aggravators",["deep_breath"]]},{"any":["emg_chest",["cough_blood"]]}]},{"either":[{"any":["clot_risk",["leg_swelling","recent_op_bed"]]},{"any":["conditions",["clot_past"]]},{"any":["pregnant",["pregnant","postpartum6w"]]},{"any":["cancer_hx",["current"]]}]}]},{"all":[{"any":["systemic",["breathless_weeks"]]},{"any":["clot_risk",["leg_swelling","recent_op_bed"]]}]},{"all":[{"any":["aggravators",["deep_breath"]]},{"any":["onset",["sudden"]]},{"any":["clot_risk",["long_travel","pill_hrt"]]}]}]},"group":"visceral_vascular","patient_reason":"Your breathing answers, with your other answers, could mean a clot in the lung. Get help now.","source":"NICE NG158 (G); NHS PE symptoms (S)","urgency":"emergency"},{"accuracy":"Not stated","articles":[],"calls":[],"clinician_reason":"Syncope with back pain: ruptured AAA, dissection, PE, arrhythmia, GI bleed. Emergency ambulance.","code":"R10","condition":{"any":["emg_chest",["collapse"]]},"group":"visceral_vascular","patient_reason":"Fainting or collapsing with this pain needs help now.","source":"ESVS/ESC (G); BNSSG (V for dissection)","urgency":"emergency"},{"accuracy":"Not stated","articles":[],"calls":[],"clinician_reason":"AAA, acute pancreatitis, perforated or bleeding ulcer. ED; do not delay for bloods in suspected pancreatitis. Lipase, CT, bedside aortic ultrasound.","code":"R11","condition":{"any":["emg_chest",["tummy_severe","tummy_throb","blood_vomit_black"]]},"group":"visceral_vascular","patient_reason":"Sudden bad tummy pain, a throbbing tummy, or bleeding needs help now.","source":"BNSSG pancreatitis (V); nidirect (V); seed 004","urgency":"emergency"},{"accuracy":"Not stated","articles":[],"calls":[],"clinician_reason":"Sepsis, meningitis or stroke symptoms. Include spinal abscess, endocarditis and dissection with neurology.","code":"R12","condition":{"any":["emg_ill",["confused","skin_colour","fast_breathing","neck_stiff","face_arm_speech"]]},"group":"other_medical","patient_reason":"Some of your answers can be signs of a very serious illness. Call {emergency_number} now.","source":"NICE sepsis, meningitis and stroke guidance (G)","urgency":"emergency"},{"accuracy":"Triad: sensitivity 13%, specificity 99% in ED spine pain (63 cases, 126 matched controls, V), so LR+ 13, LR- 0.88 (C). 10% in 457 MRI-proven cases (Durant, S)","articles":[],"calls":[],"clinician_reason":"Triad of spinal epidural abscess. ED: CRP/ESR, blood cultures, MRI whole spine with contrast, spinal and microbiology advice.","code":"R13","condition":{"all":[{"either":[{"sign":"fever"},{"sign":"inf_strong"}]},{"either":[{"all":[{"sign":"nerve_any"},{"not":{"sign":"nerve_old_known"}}]},{"sign":"sens_new"}]}]},"group":"infection","patient_reason":"You have a fever, or something that makes infection more likely, and new weakness, numbness or bladder or bowel changes. Go to {emergency_department} now.","source":"Davis 2004 (V); Durant 2025 (S)","urgency":"emergency"},{"accuracy":"Any risk factor: 98% of SEA, 21% of controls (V): LR+ 4.7, LR- 0.03 (C; matched case-control, inflated). Multivariable OR: recent soft-tissue infection or bacteraemia 13.5 (3.6-50.7), male 5.0 (2.5-10.0), fever 2.8 (1.3-6.0), 223 ED patients with suspicion (V)","articles":[],"calls":[],"clinician_reason":"Fever plus strong risk (injecting drugs, recent skin or blood infection, spinal procedure, line, immune suppression). Same-day CRP/ESR, cultures before antibiotics if stable, MRI whole spine; echocardiogram if bacteraemia.","code":"R14","condition":{"all":[{"sign":"fever"},{"either":[{"sign":"inf_strong"},{"any":["conditions",["weak_immune","sickle_cell"]]},{"any":["medicines",["immunosuppressant","steroid_long"]]},{"any":["cancer_signs",["jaundice"]]}]}]},"group":"infection","patient_reason":"Back pain with fever, and your other answers, could be a serious infection. Go to {emergency_department} now.","source":"Davis 2004 (V); AJEM cohort 2020 (V); Galliker 2020 (V)","urgency":"emergency"},{"accuracy":"Not stated","articles":[],"calls":["cancer_helpline"],"clinician_reason":"Possible neutropenic sepsis; then spinal infection or metastasis. Antibiotics within 1 h pathway.","code":"R15","condition":{"all":[{"sign":"fever"},{"any":["cancer_tx",["chemo","immuno_targeted"]]}]},"group":"infection","patient_reason":"Fever soon after cancer treatment is an emergency. Ring your cancer helpline now or go to {emergency_department}.","source":"NICE CG151 (G)","urgency":"emergency"},{"accuracy":"Severe trauma: post-test probability of fracture 11% (8-16 in paper, CI is G) (Downie 2013, S). LR+ 3-13 in primary care (Cochrane 2013, S)","articles":[],"calls":[],"clinician_reason":"High-energy mechanism with thoracic pain: unstable fracture, chest or aortic injury. ED, immobilise, CT.","code":"R16","condition":{"all":[{"either":[{"any":["injury",["major"]]},{"all":[{"any":["injury",["minor_fall","whiplash","seizure"]]},{"any":["conditions",["stiff_spine"]]}]}]},{"either":[{"any":["injury_when",["today_yesterday","missing"]]},{"all":[{"any":["injury_when",["d2_7"]]},{"either":[{"compare":[{"number":"severity"},">=",7]},{"any":["spine_tender",["yes"]]},{"any":["function",["hard","bedbound"]]},{"any":["conditions",["stiff_spine"]]},{"sign":"nerve_any"},{"sign":"sens_new"}]}]}]}]},"group":"fracture","patient_reason":"Pain after a serious accident, or a fall with a stiff spine, needs an X-ray or scan now. Try not to move your back more than you need.","source":"NHS.uk (S); NG41 (G)","urgency":"emergency"},{"accuracy":"Not stated","articles":[],"calls":[],"clinician_reason":"Known aortopathy, aneurysm, bicuspid valve or first-degree relative with new pain: emergency CT aortogram irrespective of character.","code":"R17","condition":{"all":[{"any":["conditions",["aortic"]]},{"either":[{"all":[{"any":["duration",["lt24h","d1_7","w1_2","w2_4","missing"]]},{"sign":"new_pain"}]},{"all":[{"any":["onset",["sudden"]]},{"compare":[{"number":"severity"},">=",7]}]}]}]},"group":"visceral_vascular","patient_reason":"You have a condition of your main blood vessel. New back pain needs checking now.","source":"BNSSG (V)","urgency":"emergency"},{"accuracy":"History of cancer: sensitivity 0.31, specificity 0.98 in 1,975 walk-in patients (V), so LR+ 15.5, LR- 0.70 (C); published LR+ 14.7 (G). Post-test 7% in primary care, 33% in emergency setting (Downie 2013, S) from a pre-test of about 0.7%","articles":[],"calls":["cancer_helpline"],"clinician_reason":"New or changed thoracic pain with recent (under 5 years), bone-seeking (breast, lung, prostate, kidney, thyroid, myeloma) or bone-spread cancer. Contact MSCC/acute oncology within 24 h; MRI whole spine within 1 week; examine neurology today. CG75 and Scotland list thoracic pain alone as a trigger (V); whether NG234 keeps site alone was not verified.","code":"R18","condition":{"all":[{"sign":"cancer_strong"},{"sign":"new_pain"}]},"group":"metastasis","patient_reason":"You have had cancer, and this is a new kind of back pain. Most often it is not serious, but it should be checked quickly. Ring your cancer helpline or {same_day_service} today.","source":"NG234 (S); CG75 (V); Scottish guideline (V); seeds 000, 002","urgency":"same_day"},{"accuracy":"In MSCC: worse lying 20%, worse coughing or sneezing 35-40%, mechanical 14%, radicular 40-60% (PCNOW, S)","articles":[],"calls":["cancer_helpline"],"clinician_reason":"Any cancer history, or under investigation, plus one or more NG234-type features: unremitting, progressive, worse sitting/standing (mechanical instability), worse on straining, disturbs sleep, local tenderness, cannot lie flat. Same pathway as R18.","code":"R19","condition":{"all":[{"sign":"cancer_possible"},{"either":[{"compare":[{"measure":"mets_feature_n"},">=",1]},{"sign":"root_pain"},{"any":["muscle",["hard_stairs_chair"]]}]}]},"group":"metastasis","patient_reason":"You have had cancer or tests for it, and your pain has signs that need a quick check. Please speak to someone today.","source":"NG234 (S), CG75 (V)","urgency":"same_day"},{"accuracy":"Symptomatic thoracic disc with objective neurology about 1 per million per year (S); leg weakness initial symptom in 28% (S)","articles":[],"calls":[],"clinician_reason":"Non-progressive single-limb weakness, a possible thoracic sensory level, or new numbness or tingling in both arms or both legs (cord until examined). Same-day neurological examination; emergency MRI if any upper motor neurone sign or level.","code":"R20","condition":{"either":[{"all":[{"any":["emg_nerve",["leg_one","arm_weak"]]},{"not":{"sign":"nerve_old_known"}}]},{"all":[{"any":["sensory",["chest_tummy","arms_both","feet_both"]]},{"any":["sensory_new",["yes","missing"]]}]},{"all":[{"sign":"sens_new"},{"either":[{"compare":[{"count":["sensory",["arm_one","leg_one"]]},">=",2]},{"any":["medicines",["anticoagulant"]]}]}]},{"all":[{"any":["sensory",["leg_one"]]},{"any":["sensory_new",["yes","missing"]]},{"not":{"any":["pain_sites",["low_left","low_spine","low_right"]]}}]}]},"group":"disc_radiculopathy","patient_reason":"You have weakness, numbness or tingling that should be checked today.","source":"GGC (V); seed 004","urgency":"same_day"},{"accuracy":"Not stated","articles":[],"calls":[],"clinician_reason":"Over 14 days and stable, or sexual change only. Same-day assessment; emergency MRI if examination abnormal. Sexual change with no other feature is unlikely to be CES.","code":"R21","condition":{"either":[{"all":[{"either":[{"sign":"sphincter"},{"sign":"cord_legs"}]},{"not":{"sign":"nerve_old_known"}}]},{"all":[{"any":["emg_nerve",["sexual_change"]]},{"any":["nerve_onset",["lt48h","d2_14","missing"]]}]},{"all":[{"any":["spread",["legs_both"]]},{"either":[{"sign":"new_pain"},{"sign":"recent_onset"},{"sign":"progressive"}]}]},{"all":[{"any":["cancer_signs",["slow_pee"]]},{"either":[{"compare":[{"number":"age"},"<",50]},{"sign":"sens_new"},{"any":["spread",["leg_one","legs_both"]]}]}]}]},"group":"cauda_equina","patient_reason":"You have changes in how you pee or poo, or in feeling, or pain or changes in both legs. Have this checked today, even if it is not getting worse.","source":"GIRFT (V); D&G: CES over 2 weeks refer urgently (V)","urgency":"same_day"},{"accuracy":"Fever in 55% of 2,224 spinal infection cases; spinal pain 72% (V). So absence of fever does not exclude","articles":[],"calls":[],"clinician_reason":"Fever or chills with thoracic pain and no strong risk factor. Temperature, urine, chest, spine percussion, CRP/ESR; low threshold for MRI if no other source.","code":"R22","condition":{"sign":"fever"},"group":"infection","patient_reason":"Back pain with a fever should be checked today.","source":"NHS.uk (S); Yusuf 2019 (V)","urgency":"same_day"},{"accuracy":"Only 19.7% of 61 SEA had fever in ED; 80.3% had a historical risk factor; 13.1% injecting drugs (V). 71% had a visit in the prior 30 days (Durant, S)","articles":[],"calls":[],"clinician_reason":"Strong infection risk with constant, night, tender or progressive pain, afebrile. Same-day CRP/ESR; MRI if raised or if risk is high. Ask about repeated visits.","code":"R23","condition":{"either":[{"all":[{"either":[{"sign":"inf_strong"},{"any":["conditions",["weak_immune"]]},{"any":["medicines",["immunosuppressant"]]}]},{"either":[{"any":["constancy",["always"]]},{"sign":"night_often"},{"any":["spine_tender",["yes"]]},{"sign":"progressive"}]}]},{"all":[{"any":["infection_risk",["skin_blood_infection","spine_procedure","line_catheter"]]},{"sign":"new_pain"},{"sign":"recent_onset"}]}]},"group":"infection","patient_reason":"Your answers mean an infection in the spine should be ruled out. Please speak to someone today, even without a fever.","source":"Davis 2004 (V), AJEM cohort 2020 (V), Durant 2025 (S)","urgency":"same_day"},{"accuracy":"Not stated","articles":[],"calls":[],"clinician_reason":"Pyelonephritis or stone. Urine dip and culture, temperature, pregnancy test; hospital if septic, pregnant or vomiting. Visible blood without infection: NG12 urology rules.","code":"R24","condition":{"all":[{"any":["pain_sites",["flank_left","flank_right"]]},{"either":[{"any":["urine_signs",["burning","frequency","smelly_cloudy"]]},{"any":["cancer_signs",["blood_pee"]]}]}]},"group":"visceral_vascular","patient_reason":"Pain in your side with pee problems may be a kidney infection or stone. Please speak to someone today.","source":"NICE NG111 (G)","urgency":"same_day"},{"accuracy":"Post-test probability: prolonged steroids 33%, older age 9%, contusion 62% (Downie, S). LR+ ranges in primary care: trauma 3-13, older age 4-9, steroids 4-48; prevalence 0.7-4.5% primary care, 6.5-11% ED (S). 4-feature rule (female, over 70, significant trauma, long steroids) AUC 0.834 (Henschke 2009, V)","articles":[],"calls":[],"clinician_reason":"High-risk bone plus an event and severe pain or loss of function; new step after injury; tender spine after a fall; or fit or electric shock (mid-thoracic fracture, shoulder dislocation; first fit needs its own work-up). Thoracic and lumbar radiograph or CT; MRI if cancer possible or neurology; calcium, FBC, ESR, electrophoresis; bone protection plan.","code":"R25","condition":{"either":[{"all":[{"either":[{"sign":"frac_major"},{"compare":[{"number":"age"},">=",70]}]},{"sign":"recent_onset"},{"sign":"frac_event"},{"either":[{"compare":[{"number":"severity"},">=",7]},{"any":["function",["hard","bedbound"]]}]}]},{"all":[{"any":["injury",["seizure"]]},{"sign":"recent_onset"}]},{"all":[{"any":["injury",["major"]]},{"any":["injury_when",["d2_7"]]}]},{"all":[{"any":["injury",["minor_fall","whiplash","lift_twist"]]},{"sign":"recent_onset"},{"any":["shape_change",["new_stoop"]]}]},{"all":[{"any":["injury",["minor_fall","whiplash"]]},{"sign":"recent_onset"},{"any":["spine_tender",["yes"]]},{"compare":[{"number":"severity"},">=",7]}]}]},"group":"fracture","patient_reason":"You may have a broken bone in your back. This can happen from a small fall or a fit. Please speak to someone today.","source":"Cochrane 2013/2023 fracture reviews (S); Downie 2013 (S); IFOMPT (G)","urgency":"same_day"},{"accuracy":"Not stated","articles":[],"calls":[],"clinician_reason":"Spontaneous or procedural epidural haematoma or abscess; retroperitoneal bleed. Neurology now; emergency if any deficit. INR/anti-Xa, MRI.","code":"R26","condition":{"either":[{"all":[{"either":[{"any":["medicines",["anticoagulant"]]},{"any":["infection_risk",["spine_procedure"]]}]},{"any":["onset",["sudden"]]},{"compare":[{"number":"severity"},">=",7]}]},{"all":[{"any":["medicines",["anticoagulant"]]},{"any":["injury",["minor_fall"]]},{"sign":"recent_onset"}]}]},"group":"other_medical","patient_reason":"You take blood thinners or had a recent procedure on your back. Sudden bad pain, or pain after a fall, should be checked today.","source":"Murtagh thoracic list (V: epidural haematoma, blood thinners)","urgency":"same_day"},{"accuracy":"Not stated","articles":[],"calls":[],"clinician_reason":"Likely herpes zoster if unilateral and in one band. Antiviral within 72 h of rash (later if immunosuppressed or new lesions); urgent advice if immunocompromised. If cancer history with band pain, rash does not cancel R04.","code":"R27","condition":{"either":[{"any":["rash",["yes_lt3d"]]},{"all":[{"any":["rash",["yes_gt3d"]]},{"either":[{"compare":[{"number":"age"},">=",50]},{"any":["conditions",["weak_immune"]]},{"any":["medicines",["immunosuppressant","steroid_long"]]}]}]}]},"group":"other_medical","patient_reason":"A new rash where it hurts may be shingles. Medicine works best early, so speak to someone or a pharmacist today.","source":"NICE CKS shingles (S)","urgency":"same_day"},{"accuracy":"Hypercalcaemia in up to 30% of myeloma at presentation (V); OR 11.4 (7.1-18) for myeloma (Shephard 2015, V)","articles":[],"calls":[],"clinician_reason":"Hypercalcaemia symptoms with age 60 or over or cancer. Same-day calcium, U&E, FBC; treat; myeloma screen.","code":"R28","condition":{"either":[{"all":[{"compare":[{"measure":"calc_n"},">=",2]},{"either":[{"sign":"cancer_possible"},{"compare":[{"number":"age"},">=",60]}]}]},{"compare":[{"measure":"calc_n"},">=",3]},{"compare":[{"count":["calcium_signs",["thirst","pee_lots"]]},">=",2]},{"all":[{"sign":"cancer_possible"},{"any":["calcium_signs",["muddled"]]}]}]},"group":"myeloma","patient_reason":"Your answers could mean your blood calcium or sugar is high. A blood test is needed today.","source":"Myeloma UK diagnosis tool (V); CKS (S)","urgency":"same_day"},{"accuracy":"Not stated","articles":[],"calls":[],"clinician_reason":"Pancreatitis, cholangitis, biliary colic, ulcer. Abdominal examination, lipase, LFT, ECG; admit if acute. Age 40 or over with jaundice: NG12 pancreatic referral.","code":"R29","condition":{"either":[{"any":["gut_signs",["vomiting"]]},{"any":["cancer_signs",["jaundice"]]},{"all":[{"any":["pregnant",["pregnant","postpartum6w"]]},{"either":[{"any":["pain_sites",["tummy"]]},{"all":[{"any":["pain_sites",["ribs_left","ribs_right","chest_front","flank_left","flank_right"]]},{"compare":[{"number":"severity"},">=",6]}]}]}]}]},"group":"visceral_vascular","patient_reason":"Back pain with vomiting, yellow skin, or tummy or rib pain in or after pregnancy should be checked today. If you are pregnant or gave birth lately, ring your maternity unit.","source":"BNSSG pancreatitis (V); NG12 (S)","urgency":"same_day"},{"accuracy":"Not stated","articles":[],"calls":[],"clinician_reason":"Pneumonia, pleurisy, pneumothorax, PE, rib fracture. SpO2, CXR, PERC/Wells. Age 40 or over with haemoptysis: NG12 lung referral.","code":"R30","condition":{"either":[{"any":["emg_chest",["cough_blood","chest_wall"]]},{"all":[{"any":["aggravators",["deep_breath"]]},{"either":[{"any":["onset",["sudden"]]},{"any":["systemic",["cough_new","cough3w"]]},{"sign":"fever"},{"any":["clot_risk",["long_travel","pill_hrt"]]},{"any":["systemic",["breathless_weeks"]]},{"any":["relievers",["lean_forward"]]},{"any":["infection_risk",["needling"]]}]}]},{"all":[{"any":["systemic",["breathless_weeks"]]},{"either":[{"any":["conditions",["clot_past"]]},{"any":["pregnant",["pregnant","postpartum6w"]]},{"any":["cancer_hx",["current"]]},{"any":["cannot_lie_flat",["yes"]]}]}]}]},"group":"visceral_vascular","patient_reason":"Pain when you breathe in, being short of breath, or coughing blood should be checked today.","source":"NHS PE page (S); NG12 (G)","urgency":"same_day"},{"accuracy":"Not stated","articles":[],"calls":[],"clinician_reason":"Possible angina. 12-lead ECG, CG95/NG185 pathway; emergency if pain in last 12 h or at rest.","code":"R31","condition":{"either":[{"all":[{"any":["aggravators",["exertion"]]},{"either":[{"any":["pain_sites",["chest_front","arm"]]},{"any":["spread",["arm","through_front"]]},{"compare":[{"number":"age"},">=",40]},{"any":["conditions",["heart","diabetes","high_bp"]]},{"any":["smoking",["current"]]}]}]},{"all":[{"any":["pain_sites",["chest_front"]]},{"any":["duration",["lt24h","d1_7"]]},{"either":[{"compare":[{"number":"age"},">=",40]},{"any":["conditions",["heart","diabetes","high_bp"]]}]}]}]},"group":"visceral_vascular","patient_reason":"Chest pain, or pain that comes with effort and stops with rest, can come from the heart. Speak to someone today.","source":"NICE CG95 (G)","urgency":"same_day"},{"accuracy":"84% of MCC pain was severe (V)","articles":[],"calls":[],"clinician_reason":"Severe unremitting pain not controlled. Same-day assessment and analgesia; reconsider fracture, infection, malignancy, visceral cause. Sickle cell: possible crisis, chest syndrome or osteomyelitis (G).","code":"R32","condition":{"either":[{"all":[{"compare":[{"number":"severity"},">=",9]},{"either":[{"any":["function",["bedbound"]]},{"all":[{"any":["painkiller_effect",["none"]]},{"either":[{"sign":"not_rest_relieved"},{"any":["rest_effect",["not_noticed"]]}]}]}]}]},{"all":[{"any":["conditions",["sickle_cell"]]},{"either":[{"compare":[{"number":"severity"},">=",6]},{"any":["aggravators",["deep_breath"]]},{"any":["pain_sites",["ribs_left","ribs_right","chest_front"]]}]}]},{"all":[{"any":["onset",["sudden"]]},{"compare":[{"number":"severity"},">=",8]},{"sign":"new_pain"},{"any":["duration",["lt24h","d1_7"]]},{"either":[{"any":["injury",["none"]]},{"compare":[{"number":"age"},">=",50]},{"any":["conditions",["high_bp","heart"]]}]}]},{"all":[{"any":["course",["worse_fast"]]},{"compare":[{"number":"severity"},">=",7]}]},{"any":["emg_chest",["sudden_severe"]]}]},"group":"other_medical","patient_reason":"Your pain is very bad, came on suddenly, or is quickly getting worse. Please speak to someone today.","source":"NG234 \"severe unremitting\" (S); seed 000","urgency":"same_day"},{"accuracy":"-","articles":[],"calls":[],"clinician_reason":"Patient answered \"not sure\" to an emergency list. Phone and clarify.","code":"R33","condition":{"sign":"unsure_emergency"},"group":"safety","patient_reason":"You were not sure about some important questions. Someone should talk to you today.","source":"Design control H05","urgency":"same_day"},{"accuracy":"-","articles":[],"calls":["crisis_line"],"clinician_reason":"Distress with pain. Same-day phone contact, suicide risk assessment, pain review; despair from pain is also listed as an MSCC early sign.","code":"R34","condition":{"any":["distress",["cannot_go_on"]]},"group":"safety","patient_reason":"You told us you feel you cannot go on. You are not alone. Call {crisis_line} now or {emergency_number} if you might act on these thoughts.","source":"Greenhalgh and Selfe (S)","urgency":"same_day"},{"accuracy":"See R18","articles":[],"calls":[],"clinician_reason":"Floor for any cancer history or investigation (any type, any date). Clinical review; MRI if new, persistent or any feature.","code":"R35","condition":{"either":[{"sign":"cancer_possible"},{"all":[{"any":["cancer_hx",["not_sure","prefer_not"]]},{"either":[{"all":[{"sign":"new_pain"},{"sign":"dur_ge2w"}]},{"compare":[{"measure":"mets_feature_n"},">=",1]},{"any":["spread",["band","legs_both"]]}]}]}]},"group":"metastasis","patient_reason":"You have had cancer or tests for it, or you were not sure or chose not to say. So back pain should be looked at, even if it is mild.","source":"Seeds 000, 001","urgency":"within_2_weeks"},{"accuracy":"Weight loss: sensitivity 0.15, specificity 0.94, LR+ 2.7 (G; Deyo and Diehl via ACP 2007). Myeloma OR 3.0 (2.0-4.5) (V)","articles":[],"calls":[],"clinician_reason":"Age 60 or over with unexplained weight loss: NG12 urgent investigation, suspected-cancer or non-specific-symptom pathway; with back pain consider urgent CT (2 weeks) for pancreatic cancer, or ultrasound. Also myeloma screen, CXR, PSA.","code":"R36","condition":{"all":[{"compare":[{"number":"age"},">=",60]},{"sign":"weight"}]},"group":"primary_cancer","patient_reason":"Losing weight without trying, with back pain, should be checked soon.","source":"NG12 (S: GPnotebook, Pancreatic Cancer Action)","urgency":"within_2_weeks"},{"accuracy":"as R36","articles":[],"calls":[],"clinician_reason":"Unexplained weight loss under 60: confirm weight, diet, diabetes, thyroid, TB, HIV; FBC, ESR/CRP, calcium, LFT, CXR.","code":"R37","condition":{"sign":"weight"},"group":"primary_cancer","patient_reason":"Losing weight without trying should be checked soon.","source":"NHS.uk lists weight loss as urgent (S); seeds 000, 002, 004","urgency":"within_2_weeks"},{"accuracy":"Combination evidence weak; no published LR for thoracic pain","articles":[],"calls":[],"clinician_reason":"Drenching sweats, or two or more systemic features. Lymphoma, TB, endocarditis, discitis, myeloma. FBC, film, ESR/CRP, LDH, calcium, CXR; MRI if pain is spinal.","code":"R38","condition":{"either":[{"any":["systemic",["night_sweats","bruising_nosebleeds"]]},{"compare":[{"measure":"systemic_n"},">=",2]}]},"group":"primary_cancer","patient_reason":"Soaking sweats, easy bruising, or feeling unwell in more than one way should be checked soon.","source":"NG12 (S); seed 000","urgency":"within_2_weeks"},{"accuracy":"Back pain OR 2.2 (2.0-2.4), rib pain 2.5 (1.5-4.4); single-symptom PPV usually under 1%, over 10% with leucopenia or hypercalcaemia (2,703 cases, 12,157 controls, age 40 or over, V)","articles":[],"calls":[],"clinician_reason":"NG12: persistent bone or back pain at 60 or over: FBC, calcium, plasma viscosity or ESR; very urgent (48 h) electrophoresis plus light chains or Bence-Jones if results fit. Also consider fracture.","code":"R39","condition":{"all":[{"compare":[{"number":"age"},">=",60]},{"sign":"dur_ge4w"},{"not":{"sign":"improving_mech"}},{"not":{"sign":"long_stable"}}]},"group":"myeloma","patient_reason":"Back pain that lasts more than 4 weeks after age 60 needs some blood tests.","source":"NG12 (S: CKS, CRUK)","urgency":"within_2_weeks"},{"accuracy":"Nosebleeds OR 3.0 (1.9-4.7); chest infection 1.4 (1.2-1.6); fracture 3.1 (2.3-4.2) (V)","articles":[],"calls":[],"clinician_reason":"Back pain plus recurrent infection, bruising, or fatigue with rib/bone pain: myeloma screen (FBC, film, U&E, calcium, ESR/PV, electrophoresis, serum free light chains).","code":"R40","condition":{"all":[{"compare":[{"number":"age"},">=",40]},{"either":[{"any":["systemic",["infections","bruising_nosebleeds"]]},{"all":[{"any":["systemic",["fatigue"]]},{"any":["pain_sites",["ribs_left","ribs_right","other_bones"]]}]}]}]},"group":"myeloma","patient_reason":"Your answers mean some blood tests would be wise.","source":"Myeloma UK tool (V); Shephard 2015 (V)","urgency":"within_2_weeks"},{"accuracy":"Combined rule (age 50+, or cancer history, or weight loss, or failed care): sensitivity 100% (13 of 13 cancers, V), specificity 0.60 (G). Failure to improve LR+ 3.0, age 50+ LR+ 2.7 (G). About 80% of spinal cancer is over 50 (V)","articles":[],"calls":[],"clinician_reason":"Age 50 or over failing a month of care, or progressive over a month. Examine; FBC, ESR/CRP, calcium, ALP, electrophoresis, PSA as indicated; radiograph or MRI.","code":"R41","condition":{"all":[{"compare":[{"number":"age"},">=",50]},{"either":[{"all":[{"any":["tried_weeks",["ge4w_no_better"]]},{"not":{"sign":"long_stable"}}]},{"all":[{"sign":"dur_ge4w"},{"sign":"progressive"}]},{"all":[{"sign":"new_pain"},{"compare":[{"number":"severity"},">=",8]},{"sign":"not_rest_relieved"},{"not":{"sign":"mech_pattern"}}]}]}]},"group":"metastasis","patient_reason":"Your pain is very strong, getting worse, or not getting better. At your age it should be checked soon.","source":"Deyo and Diehl 1988 (V); seed 000","urgency":"within_2_weeks"},{"accuracy":"Unrelieved by bed rest: sensitivity over 0.90 (V), specificity 0.46, LR+ 1.7 (G)","articles":[],"calls":[],"clinician_reason":"Constant, progressive, not relieved by rest or position for 2 weeks or more, any age. Consider tumour, infection, fracture. Bloods as R41; MRI if spinal and unexplained.","code":"R42","condition":{"all":[{"sign":"unremitting"},{"sign":"progressive"},{"sign":"dur_ge2w"}]},"group":"metastasis","patient_reason":"Pain that never stops, is getting worse and is not eased by rest should be checked soon.","source":"Seeds 000, 002; physio-pedia list (S)","urgency":"within_2_weeks"},{"accuracy":"Night pain 44% of triage clinic, 0 serious of 213 (V). Upper 95% limit for serious disease in those 213 is about 1.4% (C, rule of three)","articles":[],"calls":[],"clinician_reason":"Unrelieved night pain plus a modifier. Alone it is not discriminating; with a modifier follow R41 work-up, add infection markers.","code":"R43","condition":{"all":[{"sign":"night_unrelieved"},{"either":[{"compare":[{"number":"age"},">=",50]},{"sign":"unremitting"},{"compare":[{"measure":"systemic_n"},">=",1]},{"sign":"inf_any"}]}]},"group":"metastasis","patient_reason":"Pain that wakes you most nights and will not settle, with your other answers, should be checked soon.","source":"Harding 2005 (V); Premkumar 2018 (S); seeds","urgency":"within_2_weeks"},{"accuracy":"Pain improving on lying is an independent predictor of vertebral fracture in women 60+ (Clark 2016, V)","articles":[],"calls":[],"clinician_reason":"Mechanical instability pattern: vertebral fracture or tumour-related instability (seed 002; SINS counts pain with loading). Standing radiographs or MRI; calcium, electrophoresis. With cancer this is R19.","code":"R44","condition":{"all":[{"any":["aggravators",["upright"]]},{"either":[{"compare":[{"number":"age"},">=",50]},{"sign":"frac_risk"}]}]},"group":"fracture","patient_reason":"Pain that comes on when you sit or stand and goes when you lie down should be checked soon.","source":"Seed 002; NG234 (S); SINS (G)","urgency":"within_2_weeks"},{"accuracy":"Not stated for back pain","articles":[],"calls":[],"clinician_reason":"NG12 lung: age 40+ with two of cough, fatigue, breathlessness, chest pain, weight loss, appetite loss, or one if ever smoked: urgent CXR within 2 weeks. Apical tumour can cause upper back or shoulder pain; normal CXR does not exclude.","code":"R45","condition":{"all":[{"compare":[{"number":"age"},">=",40]},{"either":[{"all":[{"any":["smoking",["ex","current"]]},{"compare":[{"measure":"lung_n"},">=",1]}]},{"compare":[{"measure":"lung_n"},">=",2]}]}]},"group":"primary_cancer","patient_reason":"Your chest answers mean a chest X-ray should be done soon.","source":"NG12 (G, part S); seed 004","urgency":"within_2_weeks"},{"accuracy":"Site specific","articles":[],"calls":[],"clinician_reason":"Possible primary tumour. Follow the site-specific NG12 pathway; mention spinal pain in the referral.","code":"R46","condition":{"either":[{"any":["cancer_signs",["breast_lump","node_lump","testicle_lump","blood_pee","blood_poo","swallowing","jaundice","bowel_change"]]},{"all":[{"any":["systemic",["hoarse"]]},{"compare":[{"number":"age"},">=",45]}]}]},"group":"primary_cancer","patient_reason":"You have another sign that should be checked soon.","source":"NG12 (S/G)","urgency":"within_2_weeks"},{"accuracy":"Older age, previous fracture, short duration, crushing pain, relief lying, no leg spread: AUC 0.85 (0.79-0.92), 64 cases, 133 controls, women 60+ (V). Under a third of vertebral fractures come to attention; only 25% follow a fall (V)","articles":[],"calls":[],"clinician_reason":"Possible fragility fracture, not severe. Lateral thoracic and lumbar radiograph; DXA, FRAX/QFracture, secondary causes, myeloma screen.","code":"R47","condition":{"either":[{"all":[{"sign":"frac_risk"},{"sign":"recent_onset"},{"not":{"sign":"improving_mech"}},{"either":[{"sign":"frac_event"},{"any":["shape_change",["new_stoop","shorter"]]},{"all":[{"any":["lying_effect",["better"]]},{"any":["character",["crushing","sharp"]]}]}]}]},{"all":[{"any":["injury",["major"]]},{"any":["injury_when",["w1_6","gt6w"]]},{"sign":"recent_onset"}]}]},"group":"fracture","patient_reason":"A small break in a back bone is possible. An X-ray may be needed soon.","source":"Clark 2016 (V); Vfrac programme (V)","urgency":"within_2_weeks"},{"accuracy":"Not stated","articles":[],"calls":[],"clinician_reason":"New deformity or mass, or under 20 with a month of pain: primary bone tumour, infection, Scheuermann, spondylolysis. Radiograph, bloods; sarcoma or spinal pathway.","code":"R48","condition":{"either":[{"any":["shape_change",["new_lump","new_stoop"]]},{"all":[{"compare":[{"number":"age"},"<",20]},{"sign":"dur_ge4w"},{"not":{"sign":"mech_pattern"}}]}]},"group":"metastasis","patient_reason":"A new lump or bend in your back, or long-lasting back pain when young, should be checked soon.","source":"NHS.uk lists lump or shape change (S); physio-pedia (S)","urgency":"within_2_weeks"},{"accuracy":"Diabetes 18%, IV drugs 9%, TB organism 12% of cases (V). Mean delay to diagnosis: TB 266 days, pyogenic 151 (n=214, V)","articles":[],"calls":[],"clinician_reason":"Diabetes, steroids, immune suppression, TB or brucella exposure, or recent infection, with non-mechanical pain for 2 weeks or more that is constant, nocturnal, progressive or tender. CRP/ESR, cultures if raised, HIV, TB testing, MRI.","code":"R49","condition":{"either":[{"all":[{"sign":"inf_any"},{"sign":"dur_ge2w"},{"not":{"sign":"mech_pattern"}},{"either":[{"any":["constancy",["always"]]},{"sign":"night_often"},{"sign":"progressive"},{"any":["spine_tender",["yes"]]}]}]},{"all":[{"sign":"inf_strong"},{"sign":"new_pain"}]}]},"group":"infection","patient_reason":"Some of your health details mean back pain should be checked soon.","source":"Yusuf 2019 (V); Eren Gok 2014 (V)","urgency":"within_2_weeks"},{"accuracy":"Thoracic herniation under 1% of all protruded discs (S); asymptomatic herniation in 37% on MRI (S), so imaging findings may be incidental","articles":[],"calls":[],"clinician_reason":"Radicular or neuropathic pain that is severe or progressive, band pain for 4 weeks or more, or cord symptoms without weakness. Examine for level and reflexes; MRI thoracic (ACR usually appropriate for radiculopathy or myelopathy). Consider zoster, diabetes, tumour.","code":"R50","condition":{"either":[{"all":[{"either":[{"sign":"root_pain"},{"sign":"neuropathic"}]},{"either":[{"compare":[{"number":"severity"},">=",8]},{"sign":"progressive"}]}]},{"all":[{"any":["spread",["band"]]},{"either":[{"sign":"dur_ge4w"},{"all":[{"compare":[{"number":"age"},">=",50]},{"sign":"new_pain"}]}]}]},{"any":["myelopathy",["clumsy_hands","neck_shock"]]},{"any":["muscle",["hard_stairs_chair"]]}]},"group":"disc_radiculopathy","patient_reason":"You may have a nerve or leg strength problem, so this should be checked soon.","source":"ACR 2024 (V); GGC (V); D&G (V)","urgency":"within_2_weeks"},{"accuracy":"Mild reduced B12 is often a false positive for sensory symptoms (NHS Lothian, V)","articles":[],"calls":[],"clinician_reason":"NG239: one symptom plus one risk factor: test B12 (homocysteine or MMA if nitrous oxide). Neurological involvement: treat without delay. Unsteady gait is R02.","code":"R51","condition":{"all":[{"sign":"sens_new"},{"any":["sensory",["feet_both","arm_one","arms_both"]]},{"either":[{"any":["diet",["vegan","veg"]]},{"any":["conditions",["absorption"]]},{"any":["medicines",["metformin","acid_long"]]},{"any":["b12_signs",["sore_tongue","memory_mood","nitrous"]]}]}]},"group":"nutritional","patient_reason":"Tingling with your diet or medicines may mean low vitamin B12. A blood test is needed soon.","source":"NG239 (S); seed 003","urgency":"within_2_weeks"},{"accuracy":"-","articles":[],"calls":[],"clinician_reason":"Mild or recent root pain, stable sensory symptoms, older rash, or sexual change alone. Neurological examination; review at 4 weeks; stepped neuropathic analgesia if needed.","code":"R52","condition":{"either":[{"sign":"root_pain"},{"sign":"neuropathic"},{"any":["sensory",["arm_one","arms_both","leg_one","feet_both"]]},{"any":["rash",["yes_gt3d"]]},{"any":["emg_nerve",["sexual_change","saddle_numb","bowel_loss","legs_both","walk_unsteady","leg_one","arm_weak"]]}]},"group":"disc_radiculopathy","patient_reason":"Your pain or tingling may come from a nerve. Book a visit so it can be checked.","source":"GGC (V)","urgency":"routine"},{"accuracy":"4 of 5 classic questions positive: sensitivity 0.23, specificity 0.82 (G)","articles":[],"calls":[],"clinician_reason":"Started before 45, over 3 months, 4 or more NG65 criteria: refer rheumatology (3 criteria: HLA-B27 then refer if positive). Age 50+ with over 1 h stiffness: CRP/ESR for polymyalgia, ask headache, jaw, vision (emergency if present).","code":"R53","condition":{"either":[{"all":[{"any":["onset_before_45",["yes"]]},{"sign":"dur_ge3m"},{"compare":[{"measure":"spa_n"},">=",4]}]},{"all":[{"compare":[{"number":"age"},">=",50]},{"any":["morning_stiff",["gt60"]]}]}]},"group":"inflammatory","patient_reason":"Long morning stiffness, or pain that eases when you move, can be a kind of arthritis. Book a visit.","source":"NG65 via D&G (S)","urgency":"routine"},{"accuracy":"Prior of serious disease well under 1% in primary care","articles":[],"calls":[],"clinician_reason":"Persistent thoracic pain, no flags. Examination, physiotherapy, activity and work advice. ACR: radiograph may be appropriate after failed care; MRI usually not. Consider bloods incl. vitamin D if not responding (seed 003).","code":"R54","condition":{"either":[{"sign":"dur_ge6w"},{"any":["tried_weeks",["ge4w_no_better"]]}]},"group":"mechanical","patient_reason":"Back pain that lasts should be looked at, even when there are no warning signs.","source":"ACR 2024 (V); seeds 000, 003","urgency":"routine"},{"accuracy":"see R43","articles":[],"calls":[],"clinician_reason":"Night pain without modifiers. Assess sleep, mood, inflammatory pattern. Not an indication for urgent imaging alone.","code":"R55","condition":{"either":[{"sign":"night_unrelieved"},{"all":[{"sign":"night_often"},{"sign":"dur_ge2w"}]},{"any":["cannot_lie_flat",["yes"]]}]},"group":"mechanical","patient_reason":"Pain that keeps waking you, or stops you lying flat, should be looked at. On its own it is often not serious.","source":"Harding 2005 (V); NHS.uk would say urgent (S): see 0.5","urgency":"routine"},{"accuracy":"Vitamin D supplementation for low back pain: mean difference -2.65 on 0-100, no benefit, very low certainty (8 trials, V); 10-RCT update SMD -0.13 (V)","articles":[],"calls":[],"clinician_reason":"Possible vitamin D deficiency/osteomalacia (25-OH-D, calcium, phosphate, ALP, PTH if low) or low magnesium (diuretic, PPI, alcohol: serum Mg). Supplement trials have not shown pain benefit in unselected back pain; treat proven deficiency for bone health.","code":"R56","condition":{"either":[{"all":[{"any":["muscle",["aches_all_over","hard_stairs_chair"]]},{"either":[{"any":["low_sun",["indoors","covered","dark_skin"]]},{"any":["diet",["low_dairy","small_meals"]]},{"any":["conditions",["absorption"]]},{"compare":[{"number":"age"},">=",65]}]}]},{"all":[{"any":["muscle",["cramps_spasms","restless"]]},{"any":["diet",["low_greens_nuts","small_meals"]]}]}]},"group":"nutritional","patient_reason":"Low vitamin D or some minerals can add to aches. A check may help. Do not start high-dose tablets without advice.","source":"NHS Highland vitamin D (V); seed 003; Zadro 2018 (V)","urgency":"routine"},{"accuracy":"-","articles":[],"calls":[],"clinician_reason":"Vague pain linked to eating or organ symptoms: biliary, reflux, ulcer, chronic pancreatitis. Examine abdomen; LFT, lipase, H. pylori; ultrasound. Age 55+ with dyspepsia or weight loss: NG12.","code":"R57","condition":{"either":[{"sign":"visceral"},{"any":["gut_signs",["indigestion","after_eating","fatty_alcohol","mild_tummy"]]},{"any":["pain_sites",["tummy","chest_front"]]},{"any":["spread",["through_front"]]},{"any":["aggravators",["exertion","eating"]]},{"any":["urine_signs",["burning","frequency","smelly_cloudy"]]}]},"group":"visceral_vascular","patient_reason":"Your pain may come from inside your tummy or chest, not your back. Book a visit.","source":"seed 002; Murtagh list (V)","urgency":"routine"},{"accuracy":"-","articles":[],"calls":[],"clinician_reason":"Patient concern, poor function, repeat visits, low mood, strong opioid, or urinary symptoms at 50 or over (offer PSA discussion in people with a prostate). Review expectations, mood (PHQ), work; re-think diagnosis when visits repeat.","code":"R58","condition":{"either":[{"any":["concern",["very"]]},{"any":["function",["hard","bedbound"]]},{"any":["prev_visits",["two_plus"]]},{"any":["distress",["low_mood"]]},{"any":["medicines",["strong_opioid"]]},{"all":[{"any":["cancer_signs",["slow_pee"]]},{"compare":[{"number":"age"},">=",50]}]},{"any":["cancer_hx",["not_sure","prefer_not"]]},{"compare":[{"number":"severity"},">=",8]},{"any":["weight_loss",["small"]]},{"compare":[{"measure":"systemic_n"},">=",1]},{"any":["systemic",["cough3w","breathless_weeks","hoarse","infections"]]},{"any":["aggravators",["deep_breath"]]},{"sign":"inf_strong"},{"any":["conditions",["weak_immune","aortic","sickle_cell"]]},{"all":[{"any":["medicines",["anticoagulant"]]},{"any":["injury",["whiplash","lift_twist"]]}]},{"all":[{"compare":[{"number":"age"},">=",65]},{"sign":"new_pain"}]}]},"group":"mechanical","patient_reason":"Some of your answers mean it is right to have this looked at.","source":"seed 001; Durant 2025 (S) for repeat visits","urgency":"routine"},{"accuracy":"Serious disease in acute low back pain: 0.9% (11 of 1,172), 8 of the 11 were fractures (V)","articles":[],"calls":[],"clinician_reason":"Positive mechanical pattern (all of): relief by rest, position, gentle movement, heat or massage; provoked by posture, load, twisting, pressing or a recent task; not constant; not worsening; under 6 weeks; no other rule fired. Includes posture, strain, facet (twisting or arching), myofascial, late whiplash. Advice, activity, simple analgesia via pharmacist.","code":"R59","condition":{"all":[{"sign":"mech_pattern"},{"not":{"sign":"dur_ge6w"}}]},"group":"mechanical","patient_reason":"Your pain changes with position and activity, and rest or gentle movement helps. That usually means muscles or joints.","source":"Seeds 000, 002, 004; ACR 2024 (V)","urgency":"self_care"},{"accuracy":"No accuracy data (G)","articles":[],"calls":[],"clinician_reason":"Pain only or mainly after lying, or on waking, eased by moving or propping, intermittent. Try pillow height and position; review at 2-6 weeks. Kyphosis may need an individual set-up.","code":"R60","condition":{"all":[{"sign":"sleep_pattern"},{"not":{"sign":"dur_ge6w"}}]},"group":"sleep_position","patient_reason":"Your pain comes mostly from how you lie and settles when you move. Pillow, mattress and position changes often help.","source":"Seed 004","urgency":"self_care"}],"signs":[{"definition":{"all":[{"any":["cancer_hx",["current","past"]]},{"either":[{"not":{"only":["cancer_type",["skin_nonmelanoma"]]}},{"any":["bone_mets",["yes"]]},{"any":["cancer_tx",["chemo","immuno_targeted"]]}]}]},"kind":"sign","name":"cancer"},{"definition":{"either":[{"sign":"cancer"},{"any":["cancer_hx",["being_tested"]]}]},"kind":"sign","name":"cancer_possible"},{"definition":{"all":[{"sign":"cancer"},{"any":["cancer_type",["breast","lung","prostate","kidney","thyroid","myeloma"]]}]},"kind":"sign","name":"cancer_highrisk"},{"definition":{"all":[{"sign":"cancer"},{"either":[{"any":["cancer_hx",["current"]]},{"any":["cancer_when",["lt1y","y1_5","missing"]]}]}]},"kind":"sign","name":"cancer_recent"},{"definition":{"all":[{"sign":"cancer"},{"any":["bone_mets",["yes","not_sure"]]}]},"kind":"sign","name":"cancer_spread"},{"definition":{"either":[{"sign":"cancer_highrisk"},{"sign":"cancer_recent"},{"sign":"cancer_spread"}]},"kind":"sign","name":"cancer_strong"},{"definition":{"any":["emg_nerve",["saddle_numb","bladder_hard","bladder_leak","bowel_loss","legs_both","walk_unsteady","leg_one","arm_weak"]]},"kind":"sign","name":"nerve_any"},{"definition":{"either":[{"any":["nerve_onset",["lt48h","d2_14","missing"]]},{"any":["nerve_change",["worse","missing"]]}]},"kind":"sign","name":"nerve_new"},{"definition":{"all":[{"any":["nerve_onset",["gt3m"]]},{"any":["nerve_change",["same","better"]]},{"any":["nerve_known_cause",["yes"]]}]},"kind":"sign","name":"nerve_old_known"},{"definition":{"any":["emg_nerve",["saddle_numb","bladder_hard","bladder_leak","bowel_loss"]]},"kind":"sign","name":"sphincter"},{"definition":{"any":["emg_nerve",["legs_both","walk_unsteady"]]},"kind":"sign","name":"cord_legs"},{"definition":{"all":[{"any":["sensory",["arm_one","arms_both","chest_tummy","leg_one","feet_both"]]},{"any":["sensory_new",["yes","missing"]]}]},"kind":"sign","name":"sens_new"},{"definition":{"any":["spread",["band","arm","leg_one","legs_both"]]},"kind":"sign","name":"root_pain"},{"definition":{"either":[{"any":["emg_ill",["fever","rigors"]]},{"any":["systemic",["fever_recent"]]}]},"kind":"sign","name":"fever"},{"definition":{"any":["infection_risk",["iv_drugs","skin_blood_infection","spine_procedure","line_catheter"]]},"kind":"sign","name":"inf_strong"},{"definition":{"either":[{"sign":"inf_strong"},{"any":["infection_risk",["needling","other_infection","recent_surgery","tb_area","unpasteurised"]]},{"any":["conditions",["diabetes","kidney_dialysis","weak_immune","tb"]]},{"any":["medicines",["steroid_long","immunosuppressant"]]}]},"kind":"sign","name":"inf_any"},{"definition":{"any":["night_wakes",["most","every"]]},"kind":"sign","name":"night_often"},{"definition":{"all":[{"sign":"night_often"},{"any":["night_settle",["no"]]}]},"kind":"sign","name":"night_unrelieved"},{"definition":{"all":[{"any":["rest_effect",["none","worse"]]},{"not":{"any":["relievers",["rest","change_position"]]}}]},"kind":"sign","name":"not_rest_relieved"},{"definition":{"all":[{"any":["constancy",["always"]]},{"either":[{"sign":"not_rest_relieved"},{"all":[{"any":["rest_effect",["not_noticed","missing"]]},{"not":{"any":["relievers",["rest","change_position"]]}}]}]}]},"kind":"sign","name":"unremitting"},{"definition":{"any":["course",["worse_slow","worse_fast"]]},"kind":"sign","name":"progressive"},{"definition":{"any":["aggravators",["cough_strain"]]},"kind":"sign","name":"f_strain"},{"definition":{"any":["aggravators",["upright"]]},"kind":"sign","name":"f_upright"},{"definition":{"any":["spine_tender",["yes"]]},"kind":"sign","name":"f_tender"},{"definition":{"any":["cannot_lie_flat",["yes"]]},"kind":"sign","name":"f_flat"},{"definition":{"any":["pain_sites",["other_bones"]]},"kind":"sign","name":"f_bones"},{"definition":{"how_many":[{"sign":"unremitting"},{"sign":"progressive"},{"sign":"night_often"},{"sign":"f_strain"},{"sign":"f_upright"},{"sign":"f_tender"},{"sign":"f_flat"},{"sign":"f_bones"}]},"kind":"measure","name":"mets_feature_n"},{"definition":{"any":["duration",["w2_4","w4_6","w6_12","m3_12","gt12m"]]},"kind":"sign","name":"dur_ge2w"},{"definition":{"any":["duration",["w4_6","w6_12","m3_12","gt12m"]]},"kind":"sign","name":"dur_ge4w"},{"definition":{"any":["duration",["w6_12","m3_12","gt12m"]]},"kind":"sign","name":"dur_ge6w"},{"definition":{"any":["duration",["m3_12","gt12m"]]},"kind":"sign","name":"dur_ge3m"},{"definition":{"any":["duration",["lt24h","d1_7","w1_2","w2_4","w4_6","w6_12"]]},"kind":"sign","name":"recent_onset"},{"definition":{"any":["new_kind",["first_ever","different","missing"]]},"kind":"sign","name":"new_pain"},{"definition":{"any":["weight_loss",["big","not_sure"]]},"kind":"sign","name":"weight"},{"definition":{"any":["systemic",["appetite_loss"]]},"kind":"sign","name":"s_appetite"},{"definition":{"any":["systemic",["night_sweats"]]},"kind":"sign","name":"s_sweats"},{"definition":{"any":["systemic",["fatigue"]]},"kind":"sign","name":"s_fatigue"},{"definition":{"any":["systemic",["unwell"]]},"kind":"sign","name":"s_unwell"},{"definition":{"how_many":[{"sign":"weight"},{"sign":"s_appetite"},{"sign":"s_sweats"},{"sign":"fever"},{"sign":"s_fatigue"},{"sign":"s_unwell"}]},"kind":"measure","name":"systemic_n"},{"definition":{"either":[{"any":["conditions",["osteoporosis","fragility_fracture","stiff_spine"]]},{"any":["medicines",["steroid_long"]]}]},"kind":"sign","name":"frac_major"},{"definition":{"either":[{"sign":"frac_major"},{"compare":[{"number":"age"},">=",65]},{"any":["medicines",["hormone_blocker"]]},{"any":["shape_change",["shorter"]]}]},"kind":"sign","name":"frac_risk"},{"definition":{"either":[{"any":["injury",["minor_fall"]]},{"any":["onset",["sudden"]]},{"any":["character",["crushing"]]},{"all":[{"any":["spine_tender",["yes"]]},{"sign":"new_pain"}]},{"all":[{"any":["injury",["lift_twist","whiplash"]]},{"either":[{"sign":"frac_major"},{"compare":[{"number":"age"},">=",65]}]}]}]},"kind":"sign","name":"frac_event"},{"definition":{"either":[{"any":["rest_effect",["better"]]},{"any":["relievers",["change_position","gentle_move","heat_ice","massage"]]}]},"kind":"sign","name":"mech_relief"},{"definition":{"either":[{"any":["aggravators",["sitting_screen","twist_arch","lift_carry","repeated_use","pressing"]]},{"any":["triggers",["desk","heavy_work","sport_gym","repeated_task","bag","caring_baby","driving","garden_diy"]]},{"any":["injury",["lift_twist","whiplash"]]}]},"kind":"sign","name":"mech_provoke"},{"definition":{"all":[{"sign":"mech_relief"},{"sign":"mech_provoke"},{"any":["constancy",["mostly","on_off","only_some"]]},{"any":["course",["better","same","fluctuates"]]}]},"kind":"sign","name":"mech_pattern"},{"definition":{"all":[{"sign":"mech_pattern"},{"any":["course",["better"]]}]},"kind":"sign","name":"improving_mech"},{"definition":{"all":[{"any":["duration",["gt12m"]]},{"any":["new_kind",["usual"]]},{"any":["course",["better","same","fluctuates"]]}]},"kind":"sign","name":"long_stable"},{"definition":{"all":[{"either":[{"any":["lying_effect",["worse_later","only_lying"]]},{"any":["onset",["on_waking"]]},{"all":[{"any":["lying_effect",["worse_now"]]},{"any":["shape_change",["long_stoop"]]}]}]},{"either":[{"any":["prop_helps",["yes"]]},{"any":["relievers",["change_position","gentle_move"]]}]},{"any":["constancy",["on_off","only_some"]]},{"any":["course",["better","same","fluctuates"]]}]},"kind":"sign","name":"sleep_pattern"},{"definition":{"count":["character",["burning","painful_cold","electric","tingling","pins_needles","numb","itching"]]},"kind":"measure","name":"dn4"},{"definition":{"compare":[{"measure":"dn4"},">=",3]},"kind":"sign","name":"neuropathic"},{"definition":{"all":[{"any":["pinpoint",["vague"]]},{"not":{"sign":"mech_provoke"}},{"either":[{"any":["character",["squeezing","cramp_spasm","dull"]]},{"any":["gut_signs",["vomiting","indigestion","after_eating","fatty_alcohol","mild_tummy"]]}]},{"either":[{"any":["aggravators",["eating","exertion"]]},{"any":["spread",["through_front"]]},{"any":["pain_sites",["tummy","chest_front"]]}]}]},"kind":"sign","name":"visceral"},{"definition":{"all":[{"any":["pinpoint",["one_spot","area"]]},{"any":["character",["aching","dull","sharp","tight_stiff","throbbing","deep_bone"]]},{"compare":[{"measure":"dn4"},"<",3]}]},"kind":"sign","name":"somatic"},{"definition":{"any":["systemic",["cough3w"]]},"kind":"sign","name":"l_cough"},{"definition":{"any":["systemic",["breathless_weeks"]]},"kind":"sign","name":"l_breath"},{"definition":{"any":["pain_sites",["chest_front"]]},"kind":"sign","name":"l_chest"},{"definition":{"how_many":[{"sign":"l_cough"},{"sign":"l_breath"},{"sign":"l_chest"},{"sign":"s_fatigue"},{"sign":"weight"},{"sign":"s_appetite"}]},"kind":"measure","name":"lung_n"},{"definition":{"count":["calcium_signs",["thirst","pee_lots","constipation","muddled","sick"]]},"kind":"measure","name":"calc_n"},{"definition":{"any":["night_half2",["yes"]]},"kind":"sign","name":"sp_half2"},{"definition":{"any":["relievers",["gentle_move"]]},"kind":"sign","name":"sp_move"},{"definition":{"count":["spa",["onset_lt35","buttock","nsaid48h","relative","arthritis","heel_tendon","psoriasis"]]},"kind":"measure","name":"spa_opts"},{"definition":{"total":[{"measure":"spa_opts"},{"how_many":[{"sign":"sp_half2"},{"sign":"sp_move"}]}]},"kind":"measure","name":"spa_n"},{"definition":{"either":[{"any":["conditions",["ulcer","kidney_dialysis","heart","high_bp","lung_disease"]]},{"any":["medicines",["anticoagulant","steroid_long"]]},{"any":["pregnant",["pregnant","postpartum6w","not_sure"]]},{"compare":[{"number":"age"},">=",65]}]},"kind":"sign","name":"nsaid_caution"},{"definition":{"any":["pain_sites",["blades","mid_spine","mid_left","mid_right","blade_left","blade_right","ribs_left","ribs_right"]]},"kind":"sign","name":"scope"},{"definition":{"either":[{"any":["emg_chest",["not_sure"]]},{"any":["emg_nerve",["not_sure"]]},{"any":["emg_ill",["not_sure"]]}]},"kind":"sign","name":"unsure_emergency"}],"suspicion":{"cap":50,"clues":[{"code":"cancer_history","condition":{"sign":"cancer"},"likelihood_ratio":14.7,"source":"Deyo and Diehl 1988 (sensitivity, specificity V; LR+ G)","title":"Previous or current cancer","topic":"history"},{"code":"failed_care","condition":{"any":["tried_weeks",["ge4w_no_better"]]},"likelihood_ratio":3.0,"source":"Deyo and Diehl 1988 (G)","title":"No better after a month of care","topic":"persistence"},{"code":"over_a_month","condition":{"sign":"dur_ge4w"},"likelihood_ratio":2.6,"source":"Deyo and Diehl 1988 (G)","title":"Pain for more than a month","topic":"persistence"},{"code":"age_50","condition":{"compare":[{"number":"age"},">=",50]},"likelihood_ratio":2.7,"source":"Deyo and Diehl 1988 (G; about 80% over 50: V)","title":"Age 50 or over","topic":"age"},{"code":"weight_loss","condition":{"any":["weight_loss",["big"]]},"likelihood_ratio":2.7,"source":"Deyo and Diehl 1988 (G)","title":"Unexplained weight loss","topic":"weight"},{"code":"not_rest_relieved","condition":{"sign":"not_rest_relieved"},"likelihood_ratio":1.7,"source":"Deyo and Diehl 1988 (sensitivity V; rest G)","title":"Not relieved by rest","topic":"rest"}],"high_from":60,"medium_from":30,"tags":[{"code":"being_tested","condition":{"any":["cancer_hx",["being_tested"]]},"title":"Being tested for cancer"},{"code":"cancer_history_unknown","condition":{"any":["cancer_hx",["prefer_not","not_sure"]]},"title":"Cancer history unknown"},{"code":"cancer_signs","condition":{"any":["cancer_signs",["breast_lump","node_lump","testicle_lump","blood_pee","blood_poo","swallowing","jaundice","bowel_change","slow_pee"]]},"title":"Possible sign of a primary tumour"}],"weights":[1.0,0.6,0.4,0.2,0.2]},"version":"1.1"}','2026-11-20 07:30:00');
CREATE UNIQUE INDEX "auth_group_permissions_group_id_permission_id_0cd325b0_uniq" ON "auth_group_permissions" ("group_id", "permission_id");
CREATE INDEX "auth_group_permissions_group_id_b120cbf9" ON "auth_group_permissions" ("group_id");
CREATE INDEX "auth_group_permissions_permission_id_84c5c92e" ON "auth_group_permissions" ("permission_id");
CREATE UNIQUE INDEX "auth_user_groups_user_id_group_id_94350c0c_uniq" ON "auth_user_groups" ("user_id", "group_id");
CREATE INDEX "auth_user_groups_user_id_6a12ed8b" ON "auth_user_groups" ("user_id");
CREATE INDEX "auth_user_groups_group_id_97559544" ON "auth_user_groups" ("group_id");
CREATE UNIQUE INDEX "auth_user_user_permissions_user_id_permission_id_14a6b632_uniq" ON "auth_user_user_permissions" ("user_id", "permission_id");
CREATE INDEX "auth_user_user_permissions_user_id_a95ead1b" ON "auth_user_user_permissions" ("user_id");
CREATE INDEX "auth_user_user_permissions_permission_id_1fbb5f2c" ON "auth_user_user_permissions" ("permission_id");
CREATE INDEX "django_admin_log_content_type_id_c4bce8eb" ON "django_admin_log" ("content_type_id");
CREATE INDEX "django_admin_log_user_id_c564eba6" ON "django_admin_log" ("user_id");
CREATE UNIQUE INDEX "django_content_type_app_label_model_76bd3d3b_uniq" ON "django_content_type" ("app_label", "model");
CREATE UNIQUE INDEX "auth_permission_content_type_id_codename_01ab375a_uniq" ON "auth_permission" ("content_type_id", "codename");
CREATE INDEX "auth_permission_content_type_id_2f476e4b" ON "auth_permission" ("content_type_id");
CREATE INDEX "content_address_article_id_5947e8d6" ON "content_address" ("article_id");
CREATE INDEX "content_cancellation_by_id_632c534e" ON "content_cancellation" ("by_id");
CREATE INDEX "content_reviewrequest_by_id_f9cd9432" ON "content_reviewrequest" ("by_id");
CREATE INDEX "content_articleversion_slug_bbc1ca4a" ON "content_articleversion" ("slug");
CREATE INDEX "content_articleversion_article_id_51a35933" ON "content_articleversion" ("article_id");
CREATE INDEX "content_articleversion_author_id_132e4c72" ON "content_articleversion" ("author_id");
CREATE INDEX "content_signature_author_id_685d8b5c" ON "content_signature" ("author_id");
CREATE INDEX "content_signature_clinician_id_dfd15785" ON "content_signature" ("clinician_id");
CREATE INDEX "content_signature_version_id_5f856b96" ON "content_signature" ("version_id");
CREATE INDEX "content_publication_article_id_e00c6397" ON "content_publication" ("article_id");
CREATE INDEX "content_publication_by_id_5f287e76" ON "content_publication" ("by_id");
CREATE INDEX "content_publication_version_id_992a3bf6" ON "content_publication" ("version_id");
CREATE INDEX "content_publication_signature_id_bbfd2408" ON "content_publication" ("signature_id");
CREATE INDEX "content_latest_first" ON "content_publication" ("article_id", "live_from" DESC, "id" DESC);
CREATE INDEX "intake_attempts_started_33bc31e6" ON "intake_attempts" ("started");
CREATE INDEX "intake_auditevent_at_fbc29fb3" ON "intake_auditevent" ("at");
CREATE INDEX "intake_auditevent_submission_aad277fc" ON "intake_auditevent" ("submission");
CREATE INDEX "intake_auditevent_actor_id_6f2d0580" ON "intake_auditevent" ("actor_id");
CREATE INDEX "intake_contactdetails_name_hash_f53f2077" ON "intake_contactdetails" ("name_hash");
CREATE INDEX "intake_contactdetails_phone_hash_5d72d256" ON "intake_contactdetails" ("phone_hash");
CREATE INDEX "intake_contactdetails_email_hash_6a2af669" ON "intake_contactdetails" ("email_hash");
CREATE INDEX "intake_contactdetails_person_hash_64dcf5ab" ON "intake_contactdetails" ("person_hash");
CREATE INDEX "intake_changedanswer_submission_id_d6d85321" ON "intake_changedanswer" ("submission_id");
CREATE INDEX "intake_draft_resume_hash_45502ca1" ON "intake_draft" ("resume_hash");
CREATE INDEX "intake_draft_last_active_b8e36f3c" ON "intake_draft" ("last_active");
CREATE INDEX "intake_draft_partial_id_5fef7927" ON "intake_draft" ("partial_id");
CREATE INDEX "intake_draft_questionnaire_id_91445bfc" ON "intake_draft" ("questionnaire_id");
CREATE INDEX "intake_submission_submitted_262e4396" ON "intake_submission" ("submitted");
CREATE INDEX "intake_submission_assignee_id_ea2369b4" ON "intake_submission" ("assignee_id");
CREATE INDEX "intake_submission_questionnaire_id_f57f345b" ON "intake_submission" ("questionnaire_id");
CREATE INDEX "intake_submission_superseded_by_id_93cc7cfe" ON "intake_submission" ("superseded_by_id");
CREATE INDEX "worklist_order" ON "intake_submission" ("state", "urgency", "submitted");
CREATE INDEX "django_session_expire_date_a5c62663" ON "django_session" ("expire_date");
CREATE INDEX "triage_assessment_submission_id_19b4d362" ON "triage_assessment" ("submission_id");
CREATE INDEX "triage_assessment_ruleset_id_066a9218" ON "triage_assessment" ("ruleset_id");
CREATE INDEX "triage_review_assessment_id_522b829a" ON "triage_review" ("assessment_id");
CREATE INDEX "triage_review_clinician_id_db60f289" ON "triage_review" ("clinician_id");
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('django_migrations',22);
INSERT INTO "sqlite_sequence" VALUES('django_admin_log',0);
INSERT INTO "sqlite_sequence" VALUES('django_content_type',23);
INSERT INTO "sqlite_sequence" VALUES('auth_permission',71);
INSERT INTO "sqlite_sequence" VALUES('auth_group',5);
INSERT INTO "sqlite_sequence" VALUES('auth_user',8);
INSERT INTO "sqlite_sequence" VALUES('content_articleversion',28);
INSERT INTO "sqlite_sequence" VALUES('content_signature',12);
INSERT INTO "sqlite_sequence" VALUES('content_publication',11);
INSERT INTO "sqlite_sequence" VALUES('auth_group_permissions',24);
INSERT INTO "sqlite_sequence" VALUES('content_article',24);
INSERT INTO "sqlite_sequence" VALUES('content_address',25);
INSERT INTO "sqlite_sequence" VALUES('auth_user_groups',7);
INSERT INTO "sqlite_sequence" VALUES('intake_auditevent',69);
INSERT INTO "sqlite_sequence" VALUES('content_reviewrequest',1);
INSERT INTO "sqlite_sequence" VALUES('content_cancellation',1);
COMMIT;
