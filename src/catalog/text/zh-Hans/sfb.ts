import type { CatalogText } from '../CatalogText';

export const sfb: CatalogText['sfb'] = {
  name: 'Teams Phone',
  aliases: [
    'Skype for Business',
    'SfB',
    'SfBO',
    'Skype',
    'Lync',
    'Lync Online',
    'Skype for Business - Cloud PBX',
    'SfB Cloud PBX',
    'Cloud PBX',
    'Phone System',
    'Skype for Business - PSTN Conferencing',
    'SfB Cloud PSTN Conferencing',
    'PSTN Conferencing',
    'Audio Conferencing',
    'Skype for Business - PSTN Calling',
    'SfB PSTN Calling',
    'PSTN Calling',
    'Calling Plans',
    'Calling Plan',
    'Teams 电话',
    'Teams 电话系统',
    '电话系统',
    '音频会议',
    '通话套餐',
  ],
  areas: {
    numbers: '号码与运营商',
    connectivity: 'PSTN 连接',
    emergency: '紧急呼叫',
    callHandling: '呼叫处理与会议',
    migration: '迁移',
    devices: '话机与设备',
  },
  questions: {
    inScope: {
      question: 'Teams Phone 是否在范围内？',
      help: '指与公用电话网之间的呼入和呼出，或电话拨入 Teams 会议。计划了其中任何一项，就回答“是”。',
    },
    existingTelephony: {
      question: '目前使用哪种电话系统？',
      help: '任何 PBX 都算，无论是托管还是本地。如果部分用户使用 Skype for Business Server，另一部分使用 PBX，请选择“两者都有”。',
      options: {
        skypeForBusinessServer: 'Skype for Business Server',
        pbx: 'PBX',
        both: '两者都有',
        none: '无',
      },
    },
    connectivity: {
      question: 'Teams 将以哪种方式接入公用电话网？',
      help: '如果各国家/地区不同，只要有一处使用直接路由就选“直接路由”，否则选用户最多的方式。“无”表示不与公用电话网通话。',
      options: {
        callingPlan: '通话套餐',
        operatorConnect: 'Operator Connect',
        directRouting: '直接路由',
        none: '无',
      },
    },
    countries: {
      question: '哪些国家/地区的用户需要电话号码？',
      help: '列出国家/地区以及各自的大致用户数。',
    },
    porting: {
      question: '是否必须将现有电话号码转到新的运营商？',
      help: '如果保留原运营商，并通过直接路由接入其线路，请回答“否”。',
    },
    sessionBorderController: {
      question: '计划使用或正在使用哪种会话边界控制器？',
      help: '填写供应商、型号和软件版本，以及是否由提供商托管。不使用直接路由时填“无”。',
    },
    callFlows: {
      question: '是否需要呼叫队列、自动助理或联络中心？',
      help: '请考虑总机号码、服务台、响应组以及 PBX 的寻线组。',
    },
    phones: {
      question: '是否需要桌面话机、共用话机、模拟设备或传真？',
      help: '包括前台、大厅和仓库的话机、会议电话、门禁对讲、电梯电话和报警线路。',
    },
    dialIn: {
      question: '是否必须能用电话加入会议？',
      help: '指会议邀请中的拨入号码，或从会议中拨出呼叫参与者。',
    },
    complianceRecording: {
      question: '法律或合同是否要求对通话录音？',
      help: '例如证券交易、银行、保险或应急服务。',
    },
    survivability: {
      question: '是否有地点在 Internet 中断时仍须能够通话？',
      help: '例如医院、工厂和设有紧急电话的地点。',
    },
  },
  items: {
    'SFB-01': {
      title: '清点号码、用户、呼叫流和模拟线路',
      guidance:
        '列出每个号码段的运营商、合同到期日、地点和用户。再加上寻线组、语音邮件、录音、广播寻呼、传真、报警线路和电梯线路，以及每个呼叫流的负责人。达标的标志是列表中每个号码都有去向：用户、资源帐户、模拟线路或注销。无人负责的号码是切换后出现中断的常见原因。',
    },
    'SFB-02': {
      title: '按国家/地区选择 PSTN 接入方式，并订购或转移号码',
      guidance:
        '逐个国家/地区确认是否提供通话套餐或 Operator Connect 运营商，两者都不合适的地方使用直接路由。新号码要尽早订购。号码转移申请中的数据必须与现运营商的记录完全一致，并且需要数周。转移完成前不要终止旧合同，转移日期和回退方案要一起规划。',
    },
    'SFB-03': {
      title: '准备经过认证的会话边界控制器，以及证书、名称和防火墙规则',
      guidance:
        '对照认证控制器列表检查型号和软件版本，并确认控制器信任 Microsoft 列出的根证书。其名称必须属于租户中已验证的域（不能是 onmicrosoft.com），并包含在直接路由接受的公共证书颁发机构签发的证书中。放行通过 TLS 到 sip、sip2 和 sip3.pstnhub.microsoft.com 端口 5061 的 SIP 信令，以及公布的媒体地址范围。达标的标志是管理中心显示中继处于活动状态且有 SIP OPTIONS。',
    },
    'SFB-04': {
      title: '定义拨号计划、语音路由和来电显示',
      guidance:
        '所有号码都以 E.164 格式存储。为大家实际拨打的短号创建拨号计划，并用 Test-CsEffectiveTenantDialPlan 检查。直接路由还需要语音路由、PSTN 用法和语音路由策略，且每个目的地都要有备用路由。确定每类用户显示什么主叫号码，并在每个地点由一位试点用户测试内部、国内、国际和被禁止的呼叫。',
    },
    'SFB-05': {
      title: '设置紧急地址、动态位置和紧急呼叫策略',
      guidance:
        "查明每个国家/地区适用的法律，在美国为 Kari's Law 和 RAY BAUM'S Act。录入经过验证的地址，将子网、交换机和无线接入点映射到位置，并将各地点的公共 IP 地址添加为受信任地址。直接路由还需要紧急呼叫路由策略。与运营商商定测试呼叫，并向居家办公的用户说明如何设置自己的位置。",
    },
    'SFB-06': {
      title: '设置音频会议桥、号码和许可证',
      guidance:
        '组织者需要音频会议许可证。确定每个国家/地区的默认号码、使用的语言，以及来电者是否在会议大厅等候。拨出和免费电话号码可能按分钟计费，因此要用策略限制拨出。确认新的会议邀请显示正确的号码；仍显示其他拨入号码的会议，请重新发送邀请。',
    },
    'SFB-07': {
      title: '用资源帐户建立自动助理和呼叫队列',
      guidance:
        '先画出每个呼叫流：问候语、营业时间、节假日、溢出、超时和语音邮件。每个带号码的自动助理或呼叫队列都需要一个资源帐户和 Teams Phone 资源帐户许可证，座席需要启用语音的帐户。响应组和寻线组只能重建，不能迁移；联络中心应经过 Teams 认证。号码切换前，逐条路径拨打测试。',
    },
    'SFB-08': {
      title: '设置混合部署、移动用户并停用 Skype for Business Server',
      guidance:
        'Skype for Business Server 2015 和 2019 自 2025 年 10 月起已终止支持，混合部署须使用受支持的版本。同步所有具有 SIP 地址的用户，并用 Move-CsUser 分批将用户移动到仅 Teams 模式。移动或重建响应组、会议室和公共区域电话。全部用户移走后，更改 DNS 记录，禁用混合部署，处理 Active Directory 中剩余的 SIP 属性，然后移除服务器。',
    },
    'SFB-09': {
      title: '选择经过认证的话机，规划预配、固件和模拟设备',
      guidance:
        '在认证 Teams 电话列表中逐一检查型号及其认证终止日期。旧 SIP 电话也许可通过 SIP 网关使用基本功能，模拟设备则需要在会话边界控制器或 SIP 网关处加装适配器。为公共区域电话规划共享设备许可证，并测试其登录是否符合条件访问和 Intune 规则。在 Teams Rooms Pro 管理门户中分圈更新固件（Android 设备已于 2026 年转到该门户），并在那里导入配置文件。',
    },
    'SFB-10': {
      title: '让网络适应语音：媒体旁路和 QoS',
      guidance:
        '按地点确定媒体是否直接在客户端与会话边界控制器之间传输。媒体旁路要求控制器地址可达，本地媒体优化适合没有自己 Internet 接入的分支机构。音频端到端标记为 DSCP 46，规划第二台控制器，并测试每条链路中断的情形。',
    },
    'SFB-11': {
      title: '选择经过认证的通话录音解决方案',
      guidance:
        '合规录音不同于 Teams 的录制按钮：经认证的录音程序会加入策略所指定用户的每次通话。列出用户、国家/地区、保留期和可收听人员，并从 Microsoft 列表中选择供应商。提示音和同意要求因国家/地区而异，请法务负责人确认。测试录音程序停止时，通话是否按法律要求被拒绝或放行。',
    },
    'SFB-12': {
      title: '为 Internet 中断时仍须通话的地点做准备',
      guidance:
        '这类地点需要直接路由，其会话边界控制器须带有 Survivable Branch Appliance（只有部分供应商提供），还需要自己的公用电话网线路。只有特定的 Teams 客户端和电话能使用，且仅限与公用电话网之间的呼叫。检查哪些功能仍可用，尤其是紧急呼叫，并断开一次 Internet 链路进行测试。',
    },
  },
};
