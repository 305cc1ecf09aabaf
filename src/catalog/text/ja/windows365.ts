import type { CatalogText } from '../CatalogText';

export const windows365: CatalogText['windows365'] = {
  name: 'Windows 365',
  aliases: [
    'Windows 365 Enterprise',
    'Windows 365 Flex',
    'Windows 365 Frontline',
    'Windows 365 Government',
    'Cloud PC',
    'Cloud PCs',
  ],
  areas: {
    planning: '計画',
    network: 'ネットワークと参加',
    provisioning: 'プロビジョニング',
    access: 'アクセス',
  },
  questions: {
    inScope: {
      question: 'Windows 365 は対象範囲内ですか？',
      help: 'Windows 365 Enterprise または Flex と、GCC および GCC High 向けの Government です。DoD についてはアカウント チームに確認してください。Windows 365 Business と Azure Virtual Desktop は含みません。',
    },
    network: {
      question: 'クラウド PC はどのネットワークを使用しますか？',
      help: 'Microsoft がホストするネットワークでは準備は不要です。ハイブリッド参加や自社ネットワークへのアクセスには、Azure ネットワーク接続が必要です。',
      options: {
        microsoftHosted: 'Microsoft がホストするネットワーク',
        azureConnection: 'Azure ネットワーク接続',
      },
    },
    customImage: {
      question: 'カスタム イメージは必要ですか？',
      help: 'ギャラリー イメージと Intune のアプリで足りる場合は「いいえ」と回答してください。',
    },
    shifts: {
      question: 'シフト勤務など、1 日の一部だけクラウド PC を使う人はいますか？',
      help: 'その場合、Windows 365 Flex (旧 Frontline) でライセンスを減らせることがあります。',
    },
    virtualDesktops: {
      question: 'クラウド PC で仮想デスクトップを置き換えますか？',
      help: 'Azure Virtual Desktop、Citrix、Omnissa Horizon、リモート デスクトップ サービスなどです。',
    },
  },
  items: {
    'WINDOWS365-01': {
      title: 'ユーザーの種類に応じてライセンスとサイズを選ぶ',
      guidance:
        'ユーザーの種類ごとに、アプリ、利用時間、場所を整理し、Microsoft の推奨をもとにサイズを選びます。後から変更できるので、小さいものから始めます。Windows Enterprise、Intune、Microsoft Entra ID P1 のライセンスも必要で、ライセンスはグループ単位で割り当てます。FastTrack は Enterprise、Flex、Government を支援しますが、Windows 365 Business と Azure Virtual Desktop は対象外です。',
    },
    'WINDOWS365-02': {
      title: 'クラウド PC 用の Azure ネットワークを準備する',
      guidance:
        'サブスクリプション、対応リージョンにあり十分なアドレスを持つ仮想ネットワーク、名前解決、参加させる場合の Active Directory への経路は、お客様が用意します。Azure ネットワーク接続を作成し、ライセンスを割り当てる前に、チェックで報告された問題を解決します。Windows 365 と Azure Virtual Desktop のアドレスは TLS 検査なしで許可します。FastTrack が支援するのは接続の作成で、仮想ネットワーク、VPN、ExpressRoute は対象外です。',
    },
    'WINDOWS365-03': {
      title: 'プロビジョニング ポリシー、グループ、更新プログラムを設定する',
      guidance:
        'ユーザーの種類ごとに、リージョン、イメージ、言語、Microsoft Entra 参加を指定したポリシーを作成し、グループに割り当てます。最初のクラウド PC を作成する前に、クラウド PC の動的グループ向けに Intune の構成、アプリ、更新リングを準備します。パイロット用をプロビジョニングし、使えるようになるまでの時間を測り、再プロビジョニング、サイズ変更、復元を練習します。クラウド PC を Configuration Manager だけで管理してはなりません。',
    },
    'WINDOWS365-04': {
      title: 'カスタム イメージを作成し、維持する',
      guidance:
        'カスタム イメージは毎月更新が必要になるため、ギャラリー イメージと Intune のアプリで足りない理由を文書にします。古いプラットフォームのエージェントを含まない第 2 世代のイメージを作成し、一般化してサブスクリプションにアップロードします。最新の Microsoft 365 Apps と、メディア最適化に対応した Teams を含め、更新とテストの担当者を決めます。イメージの作成はお客様の作業で、追加方法は FastTrack が説明します。',
    },
    'WINDOWS365-05': {
      title: 'アクセスを保護する: 条件付きアクセス、シングル サインオン、リダイレクト',
      guidance:
        'Windows 365 と Azure Virtual Desktop の両方に、強力な認証と管理していないデバイスのルールを含む条件付きアクセスを適用します。プロビジョニング ポリシーでシングル サインオンを有効にします。クリップボード、ドライブ、プリンター、USB は既定で無効とし、必要なものだけをグループごとに許可します。Windows App を、端末の種類ごとに、低速な回線と Teams の通話も含めてテストします。',
    },
    'WINDOWS365-06': {
      title: '同時利用者数をもとに Flex クラウド PC を計画する',
      guidance:
        '最も混雑する時間に同時にサインインする人数を、シフト交代の余裕を含めて数え、グループごとに専用モードか共有モードを選びます。共有モードではサインアウト後に何も残らないため、設定とファイルは OneDrive とユーザー エクスペリエンス同期に保存します。すべて使用中のときにユーザーに何が表示されるかを確認し、最初のうちは使用率レポートを毎週確認します。',
    },
    'WINDOWS365-07': {
      title: '仮想デスクトップからアプリケーション群ごとに移行する',
      guidance:
        'FastTrack は仮想マシン、イメージ、プロファイルを移行しないため、新しいクラウド PC を計画します。古いプラットフォームのアプリケーションを、所有者、ライセンス、サーバーへの接続方法とともに一覧にし、インストール、公開、廃止のどれにするかを決めて、データは先に OneDrive に移します。動作しないアプリケーションは App Assure に相談できます。古いプラットフォームは最後のグループの移行後も 2 か月間残し、その後ライセンスを解約します。',
    },
  },
};
