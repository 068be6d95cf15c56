using Matching.Models;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Today;

/// <summary>Who ranks one kind of list.</summary>
public sealed partial class ModelStatusLine
{
    /// <summary>What is shown.</summary>
    [Parameter, EditorRequired]
    public required ModelLine Line { get; set; }

    private string Style => Line.Standing?.Status switch { ModelStatus.Ready => "pass", ModelStatus.Ok => "unknown", ModelStatus.NotReady => "fail", _ => "" };

    private string Status => Line.Standing?.Status switch
    {
        ModelStatus.Ready => T("可发布 Ready", "Ready"),
        ModelStatus.Ok => T("可用，仍有欠缺 OK", "OK"),
        ModelStatus.NotReady => T("不可用 Not ready", "Not ready"),
        _ => T("尚无模型", "no model"),
    };
}
