import type { CatalogText } from '../CatalogText';

export const teamsRooms: CatalogText['teams-rooms'] = {
  name: 'Teams Rooms',
  aliases: ['Microsoft Teams Rooms', 'MTR', 'Teams Rooms Pro'],
  areas: {
    accounts: '帐户和许可证',
    devices: '设备',
    operation: '运营',
  },
  questions: {
    inScope: {
      question: 'Teams Rooms 是否在范围内？',
      help: '指配有 Teams 设备的会议室、门口面板，或需要加入会议的现有系统。GCC High 和 DoD 均有提供，但须使用经该云认证的设备。',
    },
    platform: {
      question: '将使用哪种 Teams Rooms？',
      help: 'Android 包括面板和显示器。如果各会议室不同，请选择“两者”。',
      options: {
        windows: 'Windows',
        android: 'Android',
        both: '两者',
      },
    },
    otherSystems: {
      question: '其他供应商的会议室系统是否要加入 Teams 会议？',
      help: '例如继续使用的 Cisco、Poly 或 Zoom 系统。',
    },
    conditionalAccess: {
      question: '条件访问或合规性策略是否适用于所有帐户？',
      help: '会议室的资源帐户无法确认多重身份验证提示。',
    },
  },
  items: {
    'TEAMSROOMS-01': {
      title: '列出会议室并准备资源帐户和许可证',
      guidance:
        '列出每间会议室的大小、设备、网络和负责人。每间都需要一个资源帐户，其邮箱会自动接受会议（如有需要也接受外部会议），密码不过期，并具有 Teams Rooms 许可证。Basic 涵盖的会议室数量有限，Pro 增加管理和更多功能：请比较两者。布线、屏幕和安装由您或供应商完成。',
    },
    'TEAMSROOMS-02': {
      title: '选择认证设备并准备会议室网络',
      guidance:
        '在认证设备列表中检查每台设备及其认证终止日期，并按会议室大小订购。使用有线网络，无需代理登录即可通过 UDP 3478 至 3481 访问 Teams 媒体。标记媒体流量，并在设备位置预留电源和网络插座。每种大小先测试一间，再订购其余的。',
    },
    'TEAMSROOMS-03': {
      title: '将基于 Windows 的会议室升级到 Windows 11 和最新应用',
      guidance:
        'Windows 10 自 2025 年 10 月起已终止支持，硬件无法运行 Windows 11 的会议室需要新计算机。让会议室按管理门户给出的顺序自行更新 Windows、应用和固件，不要添加其他更新策略。将其排除在会锁屏或重命名帐户的办公计算机策略之外。新会议室可用 Windows Autopilot 设置。',
    },
    'TEAMSROOMS-04': {
      title: '将 Android 会议室、面板和电话转到当前的管理方式',
      guidance:
        'Teams Android 设备从 Android 设备管理员转为 Intune 的 Android 开源项目（AOSP）管理：请在固件更改之前创建注册配置文件并将其排除在旧策略之外，否则设备会注销。其管理已于 2026 年从 Teams 管理中心转到 Teams Rooms Pro 管理门户，因此请在那里导入配置文件。分圈更新，并各测试一台面板、协作栏和显示器。',
    },
    'TEAMSROOMS-05': {
      title: '为会议室帐户设置单独的条件访问规则',
      guidance:
        '将资源帐户放入一个组，将该组排除在要求多重身份验证或使用条款的策略之外，改用位置和合规设备来保护。阻止这些帐户在其他任何地方登录。检查密码规则和登录频率，因为夜间注销的会议室会错过第一场会议。每种平台用一间会议室测试。',
    },
    'TEAMSROOMS-06': {
      title: '让其他供应商的会议室加入',
      guidance:
        '为每个系统选择：通过 WebRTC 直接来宾加入、由认证供应商为 SIP 和 H.323 系统提供的云视频互操作服务，或更换。互操作需要单独的许可证，以及允许哪些组织者邀请的策略。用每类一个系统测试日历、共享和拨入，并记录缺失的功能。为没有支持的系统确定终止日期。',
    },
    'TEAMSROOMS-07': {
      title: '确定由谁照看会议室以及会议的标准形式',
      guidance:
        '指定由谁每天早上在管理门户中查看会议室运行状况，以及设备故障时由谁到场。为所有会议室统一布局、语言和壁纸，并设置邻近加入和来宾加入规则。与数据保护负责人一起决定 Copilot、录制以及语音或面部识别，并在设备旁用一页纸说明使用方法。维修由您或供应商负责；FastTrack 指导哪些内容，请查阅 FastTrack 服务说明。',
    },
  },
};
