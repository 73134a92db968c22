; The Windows installer, by NSIS 3, which compiles on Windows and on Linux; windows.py gives the values:
;   makensis -DNAME="digitpad lite" -DPACKAGE=digitpad-lite -DVERSION=0.1.0 -DPROGRAM=DIR -DICON=FILE -DKILOBYTES=N
;     -DOUTPUT=FILE digitpad.nsi
; It installs for the person alone, and so needs no administrator. /S installs silently, /D=FOLDER elsewhere.

!ifdef TARGET
  Target ${TARGET}
!else
  Unicode true
!endif
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true

!include MUI2.nsh
!include x64.nsh

!define SETTINGS "Software\Microsoft\Windows\CurrentVersion\Uninstall\${PACKAGE}"
!define OPEN_WITH "Software\Classes\Applications\digitpad.exe"
!define OPENS '"$INSTDIR\digitpad.exe" "%1"'

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${PACKAGE}"
InstallDirRegKey HKCU "${SETTINGS}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs ${NAME}"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\digitpad.exe"
!insertmacro MUI_PAGE_LICENSE "${PROGRAM}/LICENSE.txt"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_ICONSTOP "${NAME} needs a 64-bit Windows." /SD IDOK
    Abort
  ${EndIf}
FunctionEnd

; Windows lets nobody write to a program that runs, so it is looked for before anything is replaced or removed.
!macro TryToWrite PROGRAM_FILE
  ${If} ${FileExists} "$INSTDIR\${PROGRAM_FILE}"
    FileOpen $0 "$INSTDIR\${PROGRAM_FILE}" a
    FileClose $0
  ${EndIf}
!macroend

!macro CloseFirst
  again:
  ClearErrors
  !insertmacro TryToWrite digitpad.exe
  !insertmacro TryToWrite digitpad-cli.exe
  ${If} ${Errors}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${NAME} is open; close it, then press Retry." /SD IDCANCEL IDRETRY again
    Abort
  ${EndIf}
!macroend

Section "${NAME}"
  SectionIn RO
  !insertmacro CloseFirst
  RMDir /r "$INSTDIR\_internal" ; with files of an older version that this one no longer has
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\digitpad.exe"

  WriteRegStr HKCU "${SETTINGS}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${SETTINGS}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${SETTINGS}" "DisplayIcon" "$INSTDIR\digitpad.exe"
  WriteRegStr HKCU "${SETTINGS}" "Publisher" "The digitpad authors"
  WriteRegStr HKCU "${SETTINGS}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${SETTINGS}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${SETTINGS}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${SETTINGS}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${SETTINGS}" "NoModify" 1
  WriteRegDWORD HKCU "${SETTINGS}" "NoRepair" 1

  ; "Open with" in the Explorer names it for these kinds, and changes what opens them by default in nothing.
  WriteRegStr HKCU "${OPEN_WITH}" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "${OPEN_WITH}\shell\open\command" "" '${OPENS}'
  !macro Opens KIND
    WriteRegStr HKCU "${OPEN_WITH}\SupportedTypes" ".${KIND}" ""
  !macroend
  !insertmacro Opens png
  !insertmacro Opens jpg
  !insertmacro Opens jpeg
  !insertmacro Opens bmp
  !insertmacro Opens webp
  !insertmacro Opens tif
  !insertmacro Opens tiff
  !insertmacro Opens gif
  !insertmacro Opens svg
SectionEnd

Section /o "An icon on the desktop"
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\digitpad.exe"
SectionEnd

; The drawings, models and settings of the person lie elsewhere, and stay.
Section "Uninstall"
  !insertmacro CloseFirst
  Delete "$INSTDIR\digitpad.exe"
  Delete "$INSTDIR\digitpad-cli.exe"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  DeleteRegKey HKCU "${SETTINGS}"
  ReadRegStr $0 HKCU "${OPEN_WITH}\shell\open\command" ""
  ${If} $0 == '${OPENS}' ; and not the other edition
    DeleteRegKey HKCU "${OPEN_WITH}"
  ${EndIf}
  Delete "$INSTDIR\uninstall.exe" ; last, so that what was cut short can be done again
  RMDir "$INSTDIR"
SectionEnd
