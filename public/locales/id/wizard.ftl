# Words of the wizard, in Indonesian.
# "Anda", short, no blame: what to do comes before what went wrong.

## The frame around every page

back-button = Kembali
help-button = Bantuan
help-close = Tutup bantuan
leave-button = Berhenti dan keluar
progress = Langkah { $step } dari { $of }
loading-heading = Sedang disiapkan
working-announcement = Mohon tunggu sebentar
waiting-long = Ini lebih lama dari biasanya. Isian Anda tidak hilang.
waiting-again = Kami terus mencoba secara otomatis.
waiting-stop = Berhenti menunggu
opens-in-new-tab = (dibuka di tab baru)
error-summary-heading = Mohon periksa bagian berikut
error-prefix = Perlu diperiksa:
continue-button = Lanjutkan
save-button = Simpan dan kembali
change-button = Ubah
change-answer = Ubah { $what }
password-show = Tampilkan
password-hide = Sembunyikan
upload-sent = { $sent } dari { $all } kB terkirim

## Start

start-heading = Buka dompet digital Anda
start-lead = Hanya sekitar tiga menit. Anda bisa kembali dan mengubah apa saja sebelum mengirimnya.
start-need-evidence = Dokumen identitas yang ingin Anda gunakan
start-need-phone = Ponsel yang bisa menerima kode
start-need-camera = Tempat yang terang untuk foto wajah
start-no-camera = Kamera tidak tersedia di browser ini. Anda bisa mulai di sini, tetapi untuk foto wajah Anda perlu ponsel atau komputer yang punya kamera.
start-in-app = Browser di aplikasi ini tidak bisa memakai kamera. Buka halaman ini di browser yang biasa Anda pakai sebelum mulai.
start-in-app-may = Browser di aplikasi ini mungkin tidak bisa memakai kamera. Jika tidak bisa, buka halaman ini di browser yang biasa Anda pakai.
start-camera-policy = Halaman ini belum mengizinkan penggunaan kamera, jadi foto wajah belum bisa diambil di sini. Mohon beri tahu penyedia layanan.
readiness-more = Hal lain tentang perangkat ini ({ $count })
readiness-ready = Perangkat Anda siap
readiness-ready-why = Sejauh yang diketahui browser ini, tidak ada yang kurang dari yang Anda perlukan di sini.
start-shared-network = Memakai Wi-Fi publik? Sebaiknya pakai data seluler
start-shared-network-why = Yang Anda kirim selalu terenkripsi. Namun di kafe atau stasiun, pakailah data seluler atau jaringan tepercaya, dan perhatikan siapa yang melihat layar Anda.
start-no-camera-files = Kamera tidak tersedia di browser ini. Anda bisa mulai di sini, lalu memilih foto wajah Anda dari perangkat ini.
start-camera-denied = Browser ini diatur agar halaman tidak boleh memakai kamera. Anda bisa mulai di sini. Sebelum foto wajah, izinkan kamera di setelan browser untuk situs ini, atau lanjutkan di perangkat lain.
start-maintenance = Mulai { $when } layanan ditutup untuk pemeliharaan. Selesaikan sebelum itu, atau kembalilah sesudahnya.
start-degraded = Layanan saat ini hanya berfungsi sebagian. Anda bisa mulai; beberapa langkah mungkin lebih lama.
start-slow = Koneksi Anda tampaknya lambat. Anda bisa mulai; beberapa langkah mungkin lama, dan isian Anda tetap ada.
start-battery = Baterai Anda { $percent }%. Sambungkan pengisi daya jika bisa: perlu sekitar tiga menit.
start-no-storage = Browser ini tidak menyimpan apa pun untuk halaman ini. Jangan muat ulang atau tutup sebelum Anda selesai.
start-data-saver = Penghemat data aktif. Foto wajah memakai lebih banyak data daripada langkah lain. Jika lambat, matikan penghemat data atau gunakan Wi-Fi.
start-no-passkey = Kunci sandi tidak bisa dibuat di sini. Anda tetap bisa membuka dompet dan masuk dengan kode.
start-button = Mulai
provider-operator = Dikelola oleh
provider-licence = Izin
provider-domain = Situs web resmi

## Consent

consent-heading = Sebelum Anda mulai
consent-lead = Baca setiap bagian, lalu centang jika Anda setuju. Kami tidak meminta data pribadi apa pun sebelum itu.
consent-withdraw = Anda bisa menariknya kapan saja: di Bantuan, semua yang Anda kirim bisa dihapus.
consent-without-face = Tidak ingin wajah Anda difoto? Biarkan kotak itu kosong: ada cara lain.
consent-missing = Centang kotak ini untuk melanjutkan
consent-button = Setuju dan lanjutkan
read-document = Baca selengkapnya

## Name

name-heading = Siapa nama lengkap Anda?
name-label = Nama lengkap
name-hint = Persis seperti di dokumen identitas Anda
name-missing = Masukkan nama lengkap Anda
name-too-long = Masukkan nama paling banyak 100 karakter
name-digit = Masukkan nama tanpa angka
name-link = Masukkan nama saja, tanpa alamat web atau email
name-characters = Masukkan nama dengan huruf saja

## Identity evidence

evidence-heading = Dokumen identitas mana yang Anda gunakan?
evidence-kind-label = Jenis dokumen identitas
evidence-kind-missing = Pilih jenis dokumen yang akan Anda gunakan
evidence-cn-resident-id = Kartu identitas penduduk (Tiongkok daratan)
evidence-cn-resident-id-hint = Siapkan nomornya yang terdiri dari 18 karakter
evidence-passport = Paspor
evidence-passport-hint = Dari negara atau wilayah mana pun
evidence-country-label = Negara atau wilayah penerbit
evidence-country-missing = Pilih negara atau wilayah penerbit dokumen Anda
country-choose = Pilih negara atau wilayah
country-common = Sering dipilih
country-others = Lainnya
resident-id-label = Nomor kartu identitas
resident-id-hint = 18 karakter; yang terakhir bisa berupa X
resident-id-missing = Masukkan nomor kartu identitas Anda
resident-id-too-short = Masukkan 18 karakter lengkap: masih ada yang kurang
resident-id-too-long = Masukkan 18 karakter saja: jumlahnya berlebih
resident-id-characters = Masukkan angka saja; hanya karakter terakhir yang boleh X
resident-id-checksum = Cocokkan nomor dengan kartu Anda: ada angka yang berbeda
resident-id-region = Cocokkan enam angka pertama dengan kartu Anda: kode wilayah ini tidak ada
resident-id-date = Cocokkan angka ke-7 sampai ke-14 dengan kartu Anda: angka ini tidak membentuk tanggal lahir
resident-id-obsolete = Masukkan nomor 18 karakter dari kartu Anda saat ini: nomor 15 angka sudah tidak dipakai
resident-id-other-document = Masukkan nomor kartu identitas penduduk: ini nomor dokumen lain
passport-label = Nomor paspor
passport-hint = Di halaman berfoto, biasanya di kanan atas
passport-missing = Masukkan nomor paspor Anda
passport-length = Cocokkan nomor dengan paspor Anda: panjangnya tidak sesuai untuk negara yang dipilih
passport-characters = Masukkan huruf dan angka saja
evidence-residence-permit = Izin tinggal bagi warga Hong Kong, Makau, dan Taiwan
evidence-residence-permit-hint = Siapkan nomornya yang terdiri dari 18 karakter
evidence-hk-mo-permit = Izin perjalanan ke Tiongkok daratan bagi warga Hong Kong dan Makau
evidence-hk-mo-permit-hint = Nomornya diawali huruf H atau M
evidence-taiwan-permit = Izin perjalanan ke Tiongkok daratan bagi warga Taiwan
evidence-taiwan-permit-hint = Siapkan nomornya yang terdiri dari 8 angka
evidence-permanent-resident = Kartu identitas penduduk tetap asing (Tiongkok)
evidence-permanent-resident-hint = Siapkan nomornya yang terdiri dari 18 atau 15 karakter
evidence-personal-number = Kartu identitas nasional atau nomor identitas
evidence-personal-number-hint = Dari negara atau wilayah lain
residence-permit-label = Nomor izin tinggal
residence-permit-hint = 18 karakter, diawali 81, 82, atau 83
permit-label = Nomor izin perjalanan
hk-mo-permit-hint = Di sisi depan, di samping 证件号码: H atau M dan 8 angka, terkadang ditambah 2 angka
taiwan-permit-hint = Di sisi depan, di samping 证件号码: 8 angka, terkadang ditambah 2 angka
permanent-resident-label = Nomor kartu
permanent-resident-hint = Di samping 证件号码: 18 karakter pada kartu baru, 15 pada kartu lama
personal-number-label = Nomor identitas
personal-number-hint = Pilih negara atau wilayah dulu
personal-number-known = Sebutannya di sana: { $names }
personal-number-unknown = Sesuai yang tertulis di dokumen Anda
document-missing = Masukkan nomor dokumen Anda
document-too-short = Masukkan nomor lengkap: masih ada karakter yang kurang
document-too-long = Cocokkan nomor dengan dokumen Anda: karakternya terlalu banyak
document-characters = Masukkan huruf dan angka dari nomornya saja
document-format = Cocokkan nomor dengan dokumen Anda: letak huruf dan angkanya berbeda
document-checksum = Cocokkan nomor dengan dokumen Anda: ada karakter yang berbeda
document-date = Cocokkan nomor dengan dokumen Anda: tanggal lahir di dalamnya tidak ada di kalender
document-component = Cocokkan nomor dengan dokumen Anda: nomor seperti ini tidak diterbitkan di sana
document-obsolete = Masukkan nomor dokumen Anda saat ini: format ini sudah tidak dipakai
document-other = Periksa jenis dokumen yang dipilih: ini nomor dokumen lain
zone-filled-in = Terisi dari baris di bagian bawah paspor Anda. Mohon periksa lagi.
note-resident-id = Enam angka pertama bukan kode wilayah pada masa itu. Jika benar, lanjutkan.
note-name-zone = Nama di bagian bawah paspor berbeda dari yang Anda masukkan. Jika keduanya benar, lanjutkan.
note-name-latin = Nama di paspor ditulis dengan huruf Latin, yang Anda masukkan tidak. Jika benar, lanjutkan.
note-name-chinese = Nama di kartu identitas penduduk ditulis dengan aksara Tionghoa, yang Anda masukkan tidak. Jika benar, lanjutkan.
note-change-name = Ubah nama

## Last day of the ID

expiry-heading = Sampai kapan dokumen Anda berlaku?
expiry-label = Berlaku hingga
expiry-hint = Tanggal terakhir berlakunya dokumen, contoh: 27 3 2030
expiry-never = Seumur hidup
expiry-missing = Masukkan tanggal akhir masa berlaku dokumen Anda
expiry-format = Masukkan tanggal dengan angka, contoh: 27 3 2030
expiry-past = Gunakan dokumen yang masih berlaku: yang ini berakhir pada tanggal itu
expiry-mismatch = Cocokkan tanggal dengan paspor Anda: baris di bagian bawahnya menunjukkan tanggal lain
other-evidence-button = Gunakan dokumen lain

## Date of birth

birth-heading = Kapan Anda lahir?
birth-label = Tanggal lahir
birth-hint = Contoh: 27 3 1990
birth-hint-filled-in = Terisi dari nomor dokumen identitas Anda. Mohon periksa lagi.
birth-missing = Masukkan tanggal lahir Anda
birth-format = Masukkan tanggal dengan angka, contoh: 27 3 1990
birth-no-such-date = Periksa tanggal dan bulannya: tanggal ini tidak ada
birth-in-future = Periksa tahunnya: tanggal ini masih di masa depan
birth-too-long-ago = Periksa tahunnya: terlalu lampau
birth-too-young = Usia minimal untuk membuka dompet adalah { $age } tahun
birth-mismatch = Cocokkan tanggal dengan nomor dokumen identitas Anda: keduanya berbeda
year-label = Tahun
month-label = Bulan
day-label = Tanggal

## Sex

sex-heading = Apa jenis kelamin di dokumen identitas Anda?
sex-label = Jenis kelamin
sex-female = Perempuan
sex-male = Laki-laki
sex-unspecified = Tidak disebutkan (X)
sex-missing = Pilih yang tertulis di dokumen identitas Anda
sex-mismatch = Cocokkan dengan dokumen identitas Anda: keduanya berbeda

## Phone and e-mail

contact-heading = Bagaimana kami bisa menghubungi Anda?
phone-country-label = Kode negara atau wilayah
phone-country-unknown = Pilih negara atau wilayah nomor Anda
phone-label = Nomor ponsel
phone-hint = Kami akan mengirim kode ke nomor ini
phone-missing = Masukkan nomor ponsel Anda
phone-too-short = Masukkan nomor lengkap: masih ada angka yang kurang
phone-too-long = Periksa nomornya: angkanya terlalu banyak
phone-format = Masukkan nomor dengan angka
email-label = Alamat email
email-hint = Untuk konfirmasi dan pemberitahuan penting
email-missing = Masukkan alamat email Anda
email-format = Masukkan alamat email seperti nama@example.com
email-too-long = Periksa alamat email: terlalu panjang
note-email = Maksud Anda { $email }?
note-email-use = Gunakan { $email }
note-name = Ada huruf mirip dari dua aksara. Jika namanya benar, lanjutkan.
note-landline = Ini tampak seperti telepon rumah. Kode mungkin tidak sampai.
note-phone = Kami belum mengenal jenis nomor ini. Jika benar, lanjutkan.
note-document = Nomor dari sana biasanya berbeda bentuknya. Jika benar, lanjutkan.

## One-time code

code-heading = Masukkan kode
code-sending = Mengirim kode…
code-lead = Kode sudah kami kirim ke { $to }.
code-lead-voice = Kami menelepon { $to }. Kodenya akan dibacakan.
code-by-voice = Terima lewat telepon
code-by-email = Terima lewat email
code-by-sms = Terima lewat SMS
code-label = Kode { $length } angka
code-hint = Jangan berikan kode ini kepada siapa pun. Kami tidak akan memintanya lewat telepon.
code-time-left = Kode berlaku { $time } lagi
code-resend-in = Anda bisa meminta kode baru dalam { $seconds } detik
code-over = Kode ini sudah tidak berlaku. Minta kode baru.
code-resend = Kirim kode baru
code-no-code = Kode belum masuk?
code-still-none = Kode masih belum masuk? Periksa apakah { $to } benar, dan lihat di pesan yang diblokir. Atau pilih cara lain di bawah.
code-change-number = Gunakan nomor lain
code-missing = Masukkan kode yang kami kirim
code-length = Masukkan { $length } angka kode dengan lengkap
code-wrong = Periksa kodenya: berbeda dari yang kami kirim
code-wrong-left = Periksa kodenya: berbeda dari yang kami kirim. Anda bisa mencoba { $left } kali lagi
code-expired = Minta kode baru: waktunya sudah habis
code-exhausted = Minta kode baru: kode ini sudah terlalu sering dicoba
code-sent-announcement = Kode sudah dikirim
code-ends-soon = Kode berakhir dalam { $seconds } detik. Perlu waktu lebih? Minta kode baru.

## Check your answers

check-heading = Periksa jawaban Anda
check-lead = Cocokkan sekali lagi dengan dokumen identitas Anda.
check-promise = Dengan mengirimnya, Anda menyatakan bahwa jawaban ini benar dan lengkap.
check-button = Konfirmasi dan kirim
picture-label = Foto wajah
answer-missing = Belum diisi
answer-picture-sent = Terkirim
noface-answer = Tidak ada: diperiksa petugas

## What comes after

pending-heading = Kami sedang memeriksa data Anda
pending-lead = Biasanya kurang dari satu menit. Anda bisa menunggu di halaman ini.
pending-working = Memeriksa…
review-heading = Petugas kami sedang meninjaunya
review-lead = Pengajuan Anda sudah diterima tim kami. Anda tidak perlu menunggu di sini: kami akan mengabari Anda.
unknown-heading = Kami masih mencari tahu hasilnya
unknown-lead = Koneksi terputus sebelum ada jawaban. Kami sedang memeriksanya lagi; tidak akan ada dompet ganda.
opened-heading = Dompet Anda sudah aktif
opened-lead = Selamat datang. Anda bisa langsung memakainya.
opened-next-sign-in = Masuk dengan nomor ponsel Anda
opened-next-look = Aktifkan notifikasi pembayaran dan periksa transaksi Anda
opened-next-never-share = Jangan berikan kode atau kata sandi kepada siapa pun
opened-next-factor = Simpan kode pemulihan di tempat yang hanya Anda tahu
opened-next-official = Gunakan hanya alamat resmi { $domain }
opened-report = Ada yang janggal? Beri tahu kami
rejected-heading = Kami belum bisa membuka dompet Anda
rejected-lead = Ini hasil pemeriksaan kami. Layanan pelanggan bisa menjelaskan lebih lanjut dan meninjaunya kembali.
application-label = Nomor pengajuan
leaving-heading = Anda ingin keluar?
leaving-lead = Jika keluar, jawaban Anda dihapus dari halaman ini. Jika tetap di sini, semuanya masih seperti semula.
leaving-stay = Tetap di sini
leaving-leave = Kosongkan halaman dan keluar
left-heading = Anda sudah keluar
left-lead = Tidak ada lagi yang akan dikirim. Anda bisa menutup halaman ini, atau memuatnya ulang untuk melanjutkan.
erase-ask = Hapus semua yang saya kirim

## Help

help-heading = Bantuan
help-general = Tidak perlu terburu-buru: tidak ada yang dikirim tanpa persetujuan Anda. Jika halaman tidak terbuka, periksa koneksi Anda lalu coba lagi.
help-consent = Di sini dijelaskan bagaimana penyedia layanan menggunakan data Anda. Buka “Baca selengkapnya” untuk membaca semuanya. Tanpa persetujuan Anda, kami tidak bisa meminta data Anda.
help-name = Tulis nama lengkap seperti di dokumen identitas Anda, tanpa disingkat. Di paspor, nama juga tertulis dalam huruf Latin.
help-evidence = Gunakan dokumen yang masih berlaku dan ada di dekat Anda. Nomor kartu ada di sisi depannya, nomor paspor ada di halaman berfoto.
help-expiry = Lihat tanggal di samping “Berlaku hingga” atau, jika ada dua tanggal, setelah tanda hubung. Jika tertulis “seumur hidup” atau 长期, centang “Seumur hidup”.
help-birth-date = Tulis tanggal seperti di dokumen identitas Anda. Jika tanggal yang terisi dari nomor dokumen ternyata salah, mungkin nomornya keliru.
help-sex = Pilih sesuai dokumen Anda. Jika tidak disebutkan, pilih opsi X.
help-contact = Gunakan nomor yang sedang Anda pegang: kode dikirim ke sana. Satu nomor untuk satu dompet.
help-code = Kode belum masuk? Periksa sinyal dan pesan yang diblokir, lalu tunggu sebentar. Setelah itu, kirim kode baru atau gunakan nomor lain.
help-face = Menghadaplah ke jendela atau lampu, pegang kamera setinggi mata, dan lepas apa pun yang menutupi wajah. Jika foto tidak terambil otomatis, tekan sendiri tombol bulatnya.
help-movements = Lihat lurus ke depan, lakukan satu gerakan, lalu kembali ke tengah setiap kali. Jika tidak bisa, tekan “Saya tidak bisa menoleh”.
help-check-answers = Tekan “Ubah” di samping jawaban untuk memperbaikinya. Setelah itu Anda langsung kembali ke sini.
help-outcome = Simpan nomor pengajuan Anda: dengan nomor itu, layanan pelanggan bisa langsung menemukan data Anda.
help-person = Atau bicaralah dengan petugas kami:
help-no-channels = Penyedia layanan belum mencantumkan kontak. Silakan lihat situs web resminya.
support-help-centre = Pusat bantuan
support-phone = Telepon
support-email = Email
contact-support = Hubungi dukungan
support-chat = Obrolan
support-social = Akun resmi
support-complaint = Pengaduan
support-opens = Buka { $when }
support-closes = Buka sampai { $when }
notice-warning = Layanan terbatas:
notice-critical = Penting:

## What the provider's check did not take

refused-missing = Mohon isi bagian ini
refused-invalid = Periksa jawaban ini: belum bisa diterima
refused-mismatch = Periksa jawaban ini: tidak cocok dengan yang lain
refused-expired = Gunakan dokumen yang masih berlaku: yang ini sudah kedaluwarsa
refused-unsupported = Gunakan dokumen lain: jenis ini tidak diterima
refused-in-use = Gunakan yang lain: yang ini sudah punya dompet

## Failures: what happened, and why and what helps

problem-keeps-trying = Kami terus mencoba. Begitu pulih, halaman ini akan berlanjut sendiri.
problem-kept = Jawaban Anda tersimpan. Anda tidak perlu mengetiknya lagi.
problem-code-label = Kode untuk layanan pelanggan
maintenance-minutes = Diperkirakan kembali dalam sekitar { $minutes } menit
remedy-try-again = Coba lagi
remedy-start-over = Mulai dari awal
remedy-take-over = Lanjutkan di sini
remedy-hand-over = Lanjutkan di perangkat lain
remedy-go-back = Kembali
remedy-change-phone = Gunakan nomor lain
remedy-choose-picture = Pilih foto
remedy-open-in-browser = Buka di browser
remedy-copy-address = Salin alamat
remedy-open-securely = Buka alamat yang aman
address-copied = Alamat disalin. Tempelkan di browser Anda.
address-not-copied = Alamat tidak bisa disalin. Gunakan menu aplikasi.
welcome-back = Selamat datang kembali. Jawaban Anda masih ada.
remedy-change-evidence = Gunakan dokumen lain
remedy-check-answers = Periksa jawaban Anda
remedy-retake-picture = Ambil foto lagi
remedy-resend-code = Kirim kode baru
remedy-sign-in = Masuk saja
remedy-recover = Pulihkan dompet saya
remedy-use-email = Gunakan email saja
remedy-not-me = Dompet itu bukan milik saya
remedy-reload = Muat versi baru
version-out = Versi baru halaman ini sudah ada. Anda bisa memuatnya sekarang; yang sudah dikirim tetap tersimpan.
remedy-get-help = Dapatkan bantuan
remedy-leave = Keluar dulu

## Kegagalan: hasil pemeriksaan koneksi

network-checking = Memeriksa koneksi Anda…
network-check-again = Periksa koneksi lagi
network-no-internet = Terhubung, tetapi tidak ada data yang lewat
network-no-internet-why = Perangkat Anda terhubung ke jaringan, tetapi tidak ke internet. Di Wi-Fi umum, masuklah dulu. Jika tidak, beralihlah antara Wi-Fi dan data seluler.
network-service = Penyedia layanan tidak merespons
network-service-why = Koneksi Anda berfungsi, tetapi layanannya tidak merespons. Tidak ada yang perlu Anda ubah.
network-weak = Koneksi Anda lemah
network-weak-why = Jawaban datang lambat atau hilang. Pindah ke tempat dengan sinyal lebih baik, atau beralihlah antara Wi-Fi dan data seluler.
network-clock = Jam perangkat Anda tidak tepat
network-clock-why = Selisihnya lebih dari lima menit, padahal koneksi aman memerlukan waktu yang tepat. Aktifkan tanggal dan waktu otomatis di setelan, lalu coba lagi.
network-fine = Koneksi Anda berfungsi
network-fine-why = Tadi hanya terputus sebentar. Silakan coba lagi.
network-online = Perangkat Anda: terhubung
network-not-online = Perangkat Anda: tidak ada jaringan
network-page = Halaman ini: { $answered } dari { $of } percobaan dijawab, sekitar { $ms } md
network-page-silent = Halaman ini: tidak ada jawaban
network-provider = Penyedia layanan: { $answered } dari { $of } percobaan dijawab, sekitar { $ms } md
network-provider-silent = Penyedia layanan: tidak ada jawaban
network-clock-right = Jam: tepat
network-clock-off = Jam: selisih lebih dari 5 menit

## Kegagalan: penyebab

cause-answer = Ada jawaban yang perlu diperiksa lagi
cause-answer-why = Satu jawaban belum bisa diterima. Cocokkan jawaban Anda dengan dokumen identitas dan perbaiki yang berbeda.
cause-document-expired = Dokumen Anda sudah kedaluwarsa
cause-document-expired-why = Hanya dokumen yang masih berlaku yang bisa digunakan. Coba dokumen lain, atau kembali setelah punya yang baru.
cause-document-unsupported = Dokumen ini tidak bisa digunakan di sini
cause-document-unsupported-why = Penyedia layanan tidak menerima jenis ini. Coba dokumen identitas lain.
cause-light = Cahayanya kurang pas
cause-light-why = Menghadaplah ke jendela atau lampu, tanpa cahaya kuat di belakang Anda, lalu ambil foto lagi.
cause-blur = Fotonya kurang tajam
cause-blur-why = Bersihkan lensa, pegang ponsel dengan dua tangan, dan jangan bergerak sejenak.
cause-framing = Posisi wajah Anda kurang pas
cause-framing-why = Pegang kamera setinggi mata, lihat lurus ke depan, dan penuhi oval dengan wajah Anda.
cause-no-face = Wajah tidak terlihat
cause-no-face-why = Posisikan seluruh wajah Anda di dalam oval, di tempat yang terang.
cause-several-faces = Ada lebih dari satu wajah
cause-several-faces-why = Pastikan hanya Anda yang difoto, tanpa orang atau gambar orang di belakang Anda.
cause-covered = Sebagian wajah Anda tertutup
cause-covered-why = Lepas kacamata hitam, masker, atau topi, dan buka mata Anda.
cause-same-picture = Foto ini sudah pernah dikirim
cause-same-picture-why = Ambil foto baru dengan kamera.
cause-challenge = Gerakan Anda belum sempat terlihat
cause-challenge-why = Coba sekali lagi dan ikuti petunjuknya sedikit lebih pelan.
cause-face-match = Foto belum cocok dengan dokumen Anda
cause-face-match-why = Cahaya yang cukup dan pandangan lurus biasanya membantu. Pastikan juga dokumen itu milik Anda sendiri.
cause-one-time-code = Kode ini sudah tidak berlaku
cause-one-time-code-why = Kodenya mungkin keliru, sudah lewat waktu, atau terlalu sering dicoba. Minta kode baru.
cause-code-undelivered = Kode tidak bisa terkirim
cause-code-undelivered-why = Periksa nomor dan sinyal Anda. Anda juga bisa mencoba nomor lain.
cause-authenticator = Belum ada konfirmasi dari perangkat Anda
cause-authenticator-why = Buka kunci perangkat seperti biasa saat diminta, lalu coba lagi.
cause-maintenance = Kami sedang melakukan pemeliharaan
cause-maintenance-why = Layanan sedang ditingkatkan dan akan segera kembali. Tidak ada masalah di pihak Anda.
cause-service-down = Layanan sedang terganggu
cause-service-down-why = Gangguan ini dari pihak penyedia layanan, bukan dari Anda. Coba lagi dalam beberapa menit.
cause-too-many-tries = Silakan jeda sebentar
cause-too-many-tries-why = Ada banyak percobaan dalam waktu singkat. Tunggu beberapa menit, lalu coba lagi.
cause-offline = Anda sedang offline
cause-offline-why = Nyalakan Wi-Fi atau data seluler, lalu coba lagi.
cause-unreachable = Layanan tidak bisa dihubungi
cause-unreachable-why = Koneksi mungkin lemah. Beralihlah antara Wi-Fi dan data seluler, lalu coba lagi.
cause-intercepted = Anda perlu masuk ke jaringan ini dulu
cause-intercepted-why = Wi-Fi umum sering meminta Anda masuk. Masuklah dulu, atau gunakan data seluler, lalu coba lagi.
cause-outcome-unknown = Kami belum tahu apakah sudah berhasil
cause-outcome-unknown-why = Koneksi terputus sebelum ada jawaban. Aman untuk mencoba lagi: tidak akan ada dompet ganda.
cause-already-registered = Nomor ini sudah punya dompet
cause-already-registered-why = Jika itu milik Anda, silakan masuk. Jika punya nomor baru, gunakan nomor itu di sini.
cause-needs-review = Petugas kami perlu memeriksanya
cause-needs-review-why = Proses ini tidak bisa diselesaikan di sini. Hubungi layanan pelanggan; mereka siap membantu Anda.
cause-session-elsewhere = Pengajuan ini terbuka di tempat lain
cause-session-elsewhere-why = Pengajuan ini dibuka di jendela atau perangkat lain. Jika Anda melanjutkan di sini, yang di sana berhenti. Yang sudah tersimpan tetap ada.
cause-session-ended = Waktu Anda di sini sudah habis
cause-session-ended-why = Demi keamanan, waktunya dibatasi. Mulailah dari awal; isian Anda tetap tersimpan selama halaman ini tidak ditutup.
cause-link-ended = Tautan ini sudah tidak berlaku
cause-link-ended-why = Tautan hanya bisa dipakai sekali, selama sepuluh menit. Buat yang baru di perangkat satunya, atau mulai dari awal di sini.
cause-out-of-order = Ada yang perlu diselesaikan dulu
cause-out-of-order-why = Ada langkah yang belum selesai atau berubah. Mulailah dari awal, kami akan mengantar Anda ke sana.
cause-insecure-page = Halaman ini tidak aman
cause-insecure-page-why = Alamatnya tidak diawali https, jadi data pribadi tidak boleh dikirim dari sini. Buka alamat yang aman, atau situs web resmi penyedia layanan.
cause-no-camera = Kamera tidak ditemukan
cause-no-camera-why = Sambungkan kamera, atau buka halaman ini di ponsel. Lalu coba lagi.
cause-camera-denied = Kamera belum diizinkan
cause-camera-denied-why = Browser ini tidak mengizinkan halaman memakai kamera.
cause-camera-dismissed = Kamera belum diizinkan
cause-camera-dismissed-why = Pertanyaan browser ditutup. Coba lagi, lalu pilih Izinkan.
cause-camera-system = Perangkat tidak memberi kamera kepada browser
cause-camera-system-why = Halaman sudah diizinkan, tetapi sistem belum mengizinkan browser ini.
cause-camera-policy = Kamera diblokir oleh halaman ini
cause-camera-policy-why = Halaman penyedia layanan belum mengizinkannya di sini. Lanjutkan di perangkat lain, atau beri tahu layanan pelanggan.
cause-camera-busy = Aplikasi lain sedang memakai kamera
cause-camera-busy-why = Tutup panggilan video dan aplikasi lain yang memakai kamera, lalu coba lagi.
cause-camera-lost = Kamera berhenti
cause-camera-lost-why = Kamera terlepas atau dipakai aplikasi lain. Periksa kamera, lalu coba lagi.
cause-in-app-browser = Silakan buka di browser lain
cause-in-app-browser-why = Browser ini tidak mengizinkan halaman memakai kamera.
directions-app = { $app ->
    [wechat] Di WeChat, ketuk ··· di kanan atas, lalu Buka di browser.
    [alipay] Di Alipay, ketuk ··· di kanan atas, lalu Buka di browser.
    [weibo] Di Weibo, ketuk ··· di kanan atas, lalu Buka di browser.
    [qq] Di QQ, ketuk ··· di kanan atas, lalu Buka di browser.
    [dingtalk] Di DingTalk, ketuk ··· di kanan atas, lalu Buka di browser.
    [douyin] Di Douyin, ketuk ··· di kanan atas, lalu Buka di browser.
    [instagram] Di Instagram, ketuk ··· di kanan atas, lalu Buka di browser eksternal.
    [facebook] Di Facebook, ketuk ··· di kanan atas, lalu Buka di browser eksternal.
    [line] Di LINE, ketuk ··· di kanan atas, lalu Buka di browser.
   *[other] Cari Buka di browser di menu aplikasi, biasanya ··· atau ⋮.
}
cause-browser-blocks = Browser Anda memblokir hal yang kami perlukan
cause-browser-blocks-why = Matikan mode samaran atau perlindungan ketat untuk halaman ini, atau gunakan browser lain.
cause-our-fault = Ada masalah di pihak kami
cause-our-fault-why = Ini bukan kesalahan Anda. Coba lagi; jika masih terjadi, kirim kode di bawah ini ke layanan pelanggan.
stopped-heading = Halaman ini terhenti di tengah jalan
stopped-why = Ini bukan kesalahan Anda. Isian yang sudah dikirim tetap tersimpan dan kamera sudah mati. Lanjutkan dari tempat terakhir.
stopped-button = Lanjutkan
password-label = Kata sandi
password-set = Sudah dibuat
password-reminder = Setiap { $months } bulan, pikirkan: apakah orang lain tahu kata sandi Anda? Jika tidak, tidak perlu diganti.
