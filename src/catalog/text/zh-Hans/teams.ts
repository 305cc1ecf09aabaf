import type { CatalogText } from '../CatalogText';

export const teams: CatalogText['teams'] = {
  name: 'Microsoft Teams',
  aliases: ['Teams', 'MS Teams'],
  areas: {
    network: '网络',
    prerequisites: '先决条件',
    clients: '客户端',
    governance: '治理',
    handover: '交接',
  },
  questions: {
    inScope: {
      question: 'Microsoft Teams 是否在范围内？',
      help: '指协作和会议。电话和会议拨入另有单独的部分，即 Teams Phone。',
    },
    skypeForBusiness: {
      question: '是否仍在使用 Skype for Business Server？',
      help: '只要有用户或会议室托管在该服务器上，就回答“是”。',
    },
    teamCreators: {
      question: '谁可以创建团队？',
      help: '默认情况下每位用户都可以。请选择部署时计划采用的规则，而不是目前的设置。',
      options: {
        everyone: '所有用户',
        selectedUsers: '选定用户',
        itOnly: '仅 IT 部门',
      },
    },
    guests: {
      question: '是否会有来宾或其他组织的人员参与？',
      help: '包括团队中的来宾、共享频道，以及与其他组织的聊天和通话。',
    },
    apps: {
      question: '是否要在 Teams 中使用第三方应用、自定义应用或机器人？',
      help: '如果现有应用从未审查过，也请回答“是”。',
    },
    qos: {
      question: '网络是否对音频和视频流量进行标记并优先处理？',
      help: '指交换机、无线网络和广域网上的服务质量（QoS）。Internet 线路不识别这些标记。',
    },
    virtualDesktops: {
      question: '用户是否会在虚拟桌面上运行 Teams？',
      help: '例如 Azure Virtual Desktop、Windows 365、Citrix 或 Omnissa Horizon。只要有一组用户使用，就回答“是”。',
    },
    onPremisesMailboxes: {
      question: '是否有部分用户会保留本地邮箱？',
      help: '无论邮箱位于何处，Teams 都从邮箱中读取日历。',
    },
    recordings: {
      question: '会议是否会被录制、转录，或有记录类应用加入？',
      help: '只要有人可以这样做，就回答“是”，包括使用其他供应商的应用。',
    },
  },
  items: {
    'TEAMS-01': {
      title: '打通媒体路径',
      guidance:
        '客户端需要通过 UDP 3478 至 3481 连接 Teams 媒体地址范围，不经过代理，也不走 VPN 隧道。在每一类地点测试，包括无线网络和 VPN。走 TCP 443 也能通话，但质量差，因此 UDP 路径不通很容易被忽视。',
    },
    'TEAMS-02': {
      title: '标记媒体流量并按地点规划带宽',
      guidance:
        '在 Teams 会议设置中启用 QoS 标记，并通过策略设置端口范围：音频 50000 至 50019，DSCP 46；视频 50020 至 50039，DSCP 34；共享 50040 至 50059，DSCP 18。交换机、无线网络和广域网都要识别这些值。根据用户数和使用习惯估算每个地点的带宽。带宽没有余量的地点，上线前须在会议策略中调低媒体比特率。',
    },
    'TEAMS-03': {
      title: '用网络规划器估算带宽，并记录通话质量基线',
      guidance:
        '在 Teams 管理中心的网络规划器中录入地点、用户数和线路带宽，将结果与可用带宽比较。将建筑物数据上传到通话质量仪表板，使每次通话都能对应到地点。在试点期间记录每个地点的不良音频流比例，并商定目标。比例高于目标的地点，先整改再部署。',
    },
    'TEAMS-04': {
      title: '将本地邮箱连接到 Teams',
      guidance:
        '日历和会议功能要求 Exchange 混合部署，且两端之间启用 OAuth。技术上最低要求是 Exchange 2016 CU3，但 Exchange 2016 和 2019 自 2025 年 10 月起已终止支持，因此请规划采用 Exchange Server Subscription Edition，或迁走这些邮箱。用 Test-OAuthConnectivity 和试点用户的 Teams 日历检查。代理人与被代理人的邮箱位于不同端时，需单独测试代理访问。',
    },
    'TEAMS-05': {
      title: '部署 Teams 客户端',
      guidance:
        '用引导程序（bootstrapper）或 MSIX 包按计算机部署最新客户端，并移除已停止服务的经典客户端。检查共享计算机上的 WebView2 和磁盘空间。对于虚拟桌面，确认主机和终端都有媒体优化，且在测试通话中已生效。更新由服务推送，不要阻止。',
    },
    'TEAMS-06': {
      title: '规划从 Skype for Business Server 到 Teams 的路径',
      guidance:
        '为每组用户在以下模式中选择：孤岛（Islands）、Skype for Business 与 Teams 协作、仅 Teams。移动用户前，必须先建立与 Skype for Business Server 的混合部署。联系人和会议随用户移动，响应组和电话号码则需要单独规划。2015 和 2019 版自 2025 年 10 月起已终止支持，因此请确定停用日期。',
    },
    'TEAMS-07': {
      title: '确定谁可以创建团队，以及团队如何命名、到期和存档',
      guidance:
        '就谁可以创建团队、命名、分类、所有者、到期和存档达成一致。每个团队两位所有者、一年后到期是不错的起点。只有申请能在一天内得到答复时，才用 Microsoft Entra 中的 Microsoft 365 组设置限制创建。没有规则，几个月内就会积累大量闲置团队，事后清理比现在做决定更费时。',
    },
    'TEAMS-08': {
      title: '设置来宾访问、共享频道和外部访问',
      guidance:
        '检查四处设置：Microsoft Entra 的外部协作和跨租户访问、Microsoft 365 组、SharePoint 共享，以及 Teams 策略。其中最严格的一项生效。列明合作伙伴的域，要求来宾使用多重身份验证，并每年审查来宾两次。',
    },
    'TEAMS-09': {
      title: '设置会议、消息和大型活动的策略',
      guidance:
        '确定谁可以录制、转录、绕过会议大厅、删除消息，以及举办网络研讨会或市政厅（town hall）。按大多数用户的需要设置组织范围的默认策略，其他策略分配给组，而不是单个用户。实时事件（live event）已被市政厅取代，因此要迁移模板、策略和定期活动。每条策略都用试点用户测试。',
    },
    'TEAMS-10': {
      title: '确定允许哪些应用以及谁可以使用',
      guidance:
        '列出用户需要的应用，注明负责人和每个应用请求的权限。在 Teams 管理中心的“管理应用”中阻止其余应用，并指定受理申请的联系人。采用以应用为中心的管理时，每个应用可提供给所有人、特定组或不提供给任何人，权限策略不再适用。用设置策略固定重要应用，并将频道中的 Office 365 连接器替换为工作流。',
    },
    'TEAMS-12': {
      title: '为聊天和频道设置保留、电子数据展示和 DLP',
      guidance:
        '向法务和记录管理负责人了解聊天和频道消息必须保留多久。在 Microsoft Purview 中为 Teams 位置创建保留策略，OneDrive 和 SharePoint 中的文件另建策略。确认电子数据展示搜索能找到试点聊天。Teams 消息的 DLP 需要 Microsoft 365 E5 之类的许可证，规划策略前请先明确。',
    },
    'TEAMS-13': {
      title: '商定与客户成功经理的交接',
      guidance:
        '与 FastTrack 经理和客户成功经理商定交接时间（通常在启用后立即进行）和参加人员。指定由谁撰写简短的交接记录：已启用的功能和面向的用户、本清单中的未完成项、已知问题、使用目标和推广应用计划。达标的标志是各方与客户的会议已列入日历，且客户知道此后该向谁咨询。',
    },
    'TEAMS-14': {
      title: '为录制、转录和记录类应用制定规则',
      guidance:
        '与数据保护负责人以及职工代表机构（如有）商定谁可以录制和转录、如何取得同意以及录制何时过期。通过会议策略进行设置，并检查文件的存储位置。确定其他供应商的应用可否加入会议做记录，启用会议大厅中对此类机器人的检测，并公布获准的应用。',
    },
  },
};
