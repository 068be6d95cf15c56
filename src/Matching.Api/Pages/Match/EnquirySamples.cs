using System.Text.Json;
using Matching.Domain;

namespace Matching.Api.Pages.Match;

/// <summary>The enquiries that the documentation gives as examples, to try the page with. They say of themselves that they are no facts.</summary>
public static class EnquirySamples
{
    /// <summary>The examples: a name to fill in the words of their button, and the resource.</summary>
    public static IReadOnlyList<(Text Name, string Resource)> All { get; } =
    [
        (new Text("芯片实验室", "chip laboratory"), "enquiry-ic-lab.json"),
        (new Text("分拣仓库", "sorting warehouse"), "enquiry-logistics.json"),
    ];

    /// <summary>The form filled with an example.</summary>
    public static EnquiryForm Read(string resource)
    {
        using var content = typeof(EnquirySamples).Assembly.GetManifestResourceStream(resource) ?? throw new ArgumentException($"There is no example '{resource}'.", nameof(resource));
        using var document = JsonDocument.Parse(content);
        return EnquiryForm.Of(document.RootElement);
    }
}
