"""Azerbaijani statements and who makes their claims, one name a statement, `-` for nobody."""

ATTRIBUTED = [
    ("Eyvazov bildirib ki, yol bağlıdır.", "Eyvazov"),
    ("Polkovnik Anar Eyvazov bildirib ki, yol bağlıdır.", "Anar Eyvazov"),
    ("“Yol bağlıdır”, - deyə Anar Eyvazov bildirib.", "Anar Eyvazov"),
    ("“Yol bağlıdır. Heç nə keçmir”, - deyə Eyvazov bildirib.", "Eyvazov|Eyvazov"),
    ("Eyvazovun sözlərinə görə, yol bağlıdır.", "Eyvazovun"),
    ("Nazirliyin məlumatına görə, iki nəfər ölüb.", "Nazirliyin"),
    ("Nazirlik bildirib ki, iki nəfər ölüb.", "Nazirlik"),
    ("Müdafiə Nazirliyi bildirir ki, yol bağlıdır.", "Müdafiə Nazirliyi"),
    ("Metbuat.az yazır ki, brifinq keçirilib.", "Metbuat.az"),
    ("Eyvazov deyib ki, yol bağlıdır. O, yolun minalandığını əlavə edib.", "Eyvazov|-"),
    ("Şahidlər bildirib ki, tüstü görüblər.", "Şahidlər"),
    ("Eyvazov qeyd edib ki, yol bağlıdır.", "Eyvazov"),
]

UNATTRIBUTED = [
    "Polkovnik Anar Eyvazov brifinq keçirib.",
    "Yol bağlıdır.",
    "Heç kim söz deməyib.",
    "Nazir Yevlaxa gəlib.",
    "6 avtomobil götürülüb.",
]
